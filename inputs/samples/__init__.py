"""Two sample reviews with invented people, kept as reviewed data, and one workbook full of faults."""
