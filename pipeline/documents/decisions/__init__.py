"""Decisions and certificates (quyết định, giấy khen)."""
