"""Papers of issuing (phát hành)."""
