"""What the spreadsheet library would drop when it saves somebody else's workbook, found in the raw file."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree
from openpyxl import Workbook
from openpyxl.worksheet.datavalidation import DataValidation

from pipeline.workbook.package import Package

_LOST = {"xl/charts/": "biểu đồ", "xl/drawings/drawing": "hình vẽ, biểu đồ", "xl/ctrlProps/": "nút bấm",
         "xl/slicers/": "bộ lọc nhanh", "xl/pivotTables/": "bảng tổng hợp"}  # fmt: skip
_FLAGS = ("showInputMessage", "showErrorMessage", "showDropDown", "allowBlank")
_WORDS = ("type", "errorStyle", "operator", "errorTitle", "error", "promptTitle", "prompt")


def restore_dropdowns(package: Package, book: Workbook) -> None:
    """Add again, as ordinary rules, the drop-downs Excel keeps in its 2010 extension."""
    titles = set(book.sheetnames)
    for part in package.sheets:
        if part.name not in titles:
            continue
        tree = etree.fromstring(
            package.archive.read(part.part), etree.XMLParser(resolve_entities=False, huge_tree=True)
        )
        for rule in tree.iterfind(".//{*}extLst//{*}dataValidation"):
            made = _ordinary(rule)
            if made is not None:
                book[part.name].add_data_validation(made)


def _ordinary(rule: Any) -> DataValidation | None:
    formulas = [rule.findtext(f"{{*}}{name}/{{*}}f") for name in ("formula1", "formula2")]
    cells = rule.findtext("{*}sqref") or rule.get("sqref")
    if not cells or not formulas[0]:
        return None
    made = {name: rule.get(name) for name in _WORDS if rule.get(name)}
    made |= {name: rule.get(name) in ("1", "true") for name in _FLAGS if rule.get(name)}
    return DataValidation(sqref=cells, formula1=formulas[0], formula2=formulas[1], **made)


def lost_decorations(package: Package) -> list[str]:
    """Kinds of things in the file that a saved copy will not have."""
    names = package.archive.namelist()
    found = dict.fromkeys(what for start, what in _LOST.items() if any(n.startswith(start) for n in names))
    if any(re.search(rb"<(\w+:)?conditionalFormattings\b", package.archive.read(s.part)) for s in package.sheets):
        found["định dạng có điều kiện kiểu mới"] = None
    return list(found)
