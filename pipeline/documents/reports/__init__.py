"""Reports of the half year, of movements and of the year (báo cáo)."""
