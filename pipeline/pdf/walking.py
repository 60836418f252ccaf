"""Every dictionary of a PDF, numbered or written inside another."""

from __future__ import annotations

from collections.abc import Iterator

import pikepdf


def dictionaries(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """All dictionaries and streams, each once; a converter's own files are met whole, loops do no harm."""
    for top in [*pdf.objects, pdf.trailer]:
        waiting = [top]
        while waiting:
            thing = waiting.pop()
            if isinstance(thing, (pikepdf.Dictionary, pikepdf.Stream)):
                yield thing
                inner = [value for _, value in thing.items()]
            elif isinstance(thing, pikepdf.Array):
                inner = list(thing)
            else:
                continue
            waiting += [value for value in inner if isinstance(value, pikepdf.Object) and not value.is_indirect]
