"""Dossier (hồ sơ): the published folder, its manifest, and its verification."""

from pipeline.dossier.manifest import Entry, Manifest, fingerprint, load, sha256
from pipeline.dossier.publishing import LockedError, Press
from pipeline.dossier.verification import verify

__all__ = ["Entry", "LockedError", "Manifest", "Press", "fingerprint", "load", "sha256", "verify"]
