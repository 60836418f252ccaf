"""An independent count of filled rows: another parser, another way, to prove that reading lost nobody."""

from __future__ import annotations

from lxml import etree

from pipeline.workbook.package import Damaged, Package, SheetPart


def filled_rows(package: Package, sheet: SheetPart) -> int:
    """How many rows of a sheet hold anything a person can see. Raises Damaged."""
    blank = {str(n) for n, text in enumerate(package.texts) if not text.text.strip()}
    count = 0
    try:
        with package.archive.open(sheet.part) as stream:
            for _, row in etree.iterparse(stream, tag="{*}row", resolve_entities=False, no_network=True, remove_comments=True):
                count += any(_filled(cell, blank) for cell in row.iterchildren("{*}c"))
                row.clear()
                while row.getprevious() is not None:
                    del row.getparent()[0]
    except etree.XMLSyntaxError:
        raise Damaged(f"phần «{sheet.part}» không đọc được") from None
    return count


def _filled(cell: etree._Element, blank: set[str]) -> bool:
    if not len(cell):
        return False
    value = "".join(t for part in cell if etree.QName(part).localname != "extLst" for t in part.itertext("{*}v", "{*}f", "{*}t"))
    if cell.get("t") == "s":
        return bool(value.strip()) and value.strip() not in blank
    return bool(value.strip())
