"""Đóng quyển: papers as PDF, and each dossier bound into one file with its evidence."""

from pipeline.binding.copies import Copies, print_papers, still_good
from pipeline.binding.volumes import Shelf, Volumes, bind, cover_lengths, numbered, of_unchanged

__all__ = [
    "Copies",
    "Shelf",
    "Volumes",
    "bind",
    "cover_lengths",
    "numbered",
    "of_unchanged",
    "print_papers",
    "still_good",
]
