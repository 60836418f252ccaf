"""The child process that loads dxpdf: `embedded_worker.py OUT SOURCE…` leaves one `.pdf` in OUT for each source.

A paper it cannot convert leaves none; the others go on. A file appears under its name only when complete.
"""

from __future__ import annotations

import sys
from pathlib import Path


def main(out: Path, sources: list[Path]) -> None:
    """Convert the sources in order."""
    import dxpdf  # here only: a converter may take its process with it

    for source in sources:
        try:
            content: bytes = dxpdf.convert(source.read_bytes())
        except Exception as failure:
            print(f"{source.name}: {failure}", file=sys.stderr)
            continue
        part = out / f"{source.stem}.part"
        part.write_bytes(content)
        part.replace(out / f"{source.stem}.pdf")


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]])
