"""Dossier (hồ sơ): the published folder, its manifest, and its verification."""

from pipeline.dossier.manifest import Bound, BoundPart, Entry, Made, Manifest, Printed, fingerprint, load, sha256
from pipeline.dossier.publishing import LockedError, Press, obstacle
from pipeline.dossier.verification import verify

__all__ = [
    "Bound",
    "BoundPart",
    "Entry",
    "LockedError",
    "Made",
    "Manifest",
    "Press",
    "Printed",
    "fingerprint",
    "load",
    "obstacle",
    "sha256",
    "verify",
]
