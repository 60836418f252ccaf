"""Papers of the councils (hội đồng)."""
