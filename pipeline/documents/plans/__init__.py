"""Plans of the year (kế hoạch)."""
