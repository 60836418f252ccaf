"""Papers of a proposal to a higher level (hồ sơ đề nghị khen thưởng)."""
