"""What is too much for one evidence file, and the refusal that says so."""

from __future__ import annotations

from typing import Final

LARGEST_FILE: Final = 100 * 2**20  # bytes
MOST_PAGES: Final = 1_000
MOST_OBJECTS: Final = 200_000  # of the pages of one file
MOST_NODES: Final = 20_000  # of a page tree
DEEPEST_TREE: Final = 100
LARGEST_STREAM: Final = 64 * 2**20  # bytes of one stream unpacked, pictures apart
LARGEST_PICTURE: Final = 2**30  # bytes of one picture of a PDF, as it declares its size
MOST_PIXELS: Final = 100_000_000  # of a picture file
LONGEST_SIDE: Final = 5_000 / 25.4 * 72  # points: 5 m
SHORTEST_SIDE: Final = 3 / 25.4 * 72  # points: 3 mm


class Refused(Exception):
    """A file that cannot stand in a dossier: `code` without its prefix, `what` the end of a Vietnamese sentence
    whose subject is the file."""

    def __init__(self, code: str, what: str) -> None:
        super().__init__(code, what)
        self.code, self.what = code, what


def too_big(what: str) -> Refused:
    """The refusal of a file beyond one of the limits."""
    return Refused("qua_lon", what)


def broken(what: str) -> Refused:
    """The refusal of a file that is damaged."""
    return Refused("hong", what)
