"""From a part's XML to a Jinja source: docxtpl's own preprocessing, done once, its silent losses refused."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from html import unescape
from itertools import accumulate

from docxtpl import DocxTemplate
from lxml import etree

from pipeline.rendering.problems import TemplateProblem, shown

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_P, _TR, _TC, _T = f"{_W}p", f"{_W}tr", f"{_W}tc", f"{_W}t"
_DOC_PR = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_FIRST_DRAWING_ID = 1001  # docxtpl renumbers drawings from here

# A tag stops at the next opening, so that a text of unclosed tags is read in linear time.
WHOLE_TAG = re.compile(r"\{\{(?:(?!\{\{|\}\}).)*\}\}|\{%(?:(?!\{%|%\}).)*%\}|\{#(?:(?!\{#|#\}).)*#\}", re.DOTALL)
_LOOSE = re.compile(r"\{[{%#]|[}%#]\}|\{\s+[{%]|[}%]\s+\}|[｛｝]")
_LEVEL = re.compile(r"\{[{%#](p|tr|tc)\s")
_MARKED = re.compile(r"(</w:(?:p|tr|tc|tblPr|tblGrid|trPr|tcPr)>|<w:body>)(?=\{[{%#])")
_MARK = re.compile(r"\n(?=<w:p[ >])|(?<=>)\n\Z")
_COLUMN_TAG = re.compile(r"\{[{%]tc\s|\{%\s*(colspan|hm)\b")
_LEVELS = {"p": ("đoạn", _P), "tr": ("hàng của bảng", _TR), "tc": ("ô của bảng", _TC)}
_CLOSE = "Gõ lại cả thẻ liền một mạch trong một đoạn, dùng dấu ngoặc nhọn thường: {{ }} hoặc {% %}."


@dataclass(frozen=True)
class Source:
    """One part, ready for Jinja.

    `text` is docxtpl's preprocessed XML with a line break before each paragraph, so that a Jinja line number
    names a paragraph; `unmarked` takes the breaks out again. `reshapes` says that the tags change the number
    of a table's columns, so its grid must be put right after filling.
    """

    label: str
    text: str
    reshapes: bool

    @cached_property
    def _lines(self) -> list[str]:
        return self.text.split("\n")

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *accumulate(len(line) + 1 for line in self._lines)]

    def line(self, offset: int) -> int:
        """The line, counted from 1 as Jinja does, at an offset of the text."""
        return bisect.bisect_right(self._starts, offset)

    def paragraph(self, line: int, seek: str = "") -> str:
        """The text of the paragraph at a line, cut round `seek` when it is long."""
        last = len(self._lines)
        plain = unescape(re.sub(r"<[^>]*>", "", self._lines[min(max(line, 1), last) - 1])).strip()
        return shown(plain, max(plain.find(seek), 0))

    def problem(self, line: int, reason: str, remedy: str, seek: str = "") -> TemplateProblem:
        """A problem placed at a line of this part."""
        return TemplateProblem(self.label, self.paragraph(line, seek), reason, remedy)


def unmarked(data: str) -> str:
    """Template text as it goes to the paper: no line marks, docxtpl's `{_{` turned into a literal `{{`."""
    data = _MARK.sub("", data)
    return data.replace("{_{", "{{").replace("}_}", "}}").replace("{_%", "{%").replace("%_}", "%}")


def prepare(root: etree._Element, label: str) -> Source | None:
    """Preprocess a part as docxtpl does; None when it holds no tag."""
    etree.strip_tags(root, etree.Comment, etree.ProcessingInstruction)
    if root.tag == f"{_W}document":
        for number, drawing in enumerate(root.iter(_DOC_PR), _FIRST_DRAWING_ID):
            drawing.set("id", str(number))
    plain = etree.tostring(root, encoding="unicode")
    text = DocxTemplate(None).patch_xml(plain)
    if not WHOLE_TAG.search(text):
        return None
    text = WHOLE_TAG.sub(lambda tag: tag.group().replace("&amp;", "&"), text)  # docxtpl forgets this one
    text = re.sub(r"<w:p([ >])", r"\n<w:p\1", text)
    return Source(label, _MARKED.sub(r"\1\n", text), _COLUMN_TAG.search(_joined(root)) is not None)


def _joined(root: etree._Element) -> str:
    return "".join(piece.text or "" for piece in root.iter(_T))


def losses(root: etree._Element, label: str) -> Iterator[TemplateProblem]:
    """Tags that docxtpl would leave on the paper as text, and text that it would drop with a tag."""
    for paragraph, text in _paragraphs(root):
        loose = _LOOSE.search(WHOLE_TAG.sub("", text))
        if loose:
            reason = f"thẻ viết dở hoặc sai dấu ngoặc, còn sót «{loose.group()}»"
            yield TemplateProblem(label, shown(text, text.find(loose.group())), reason, _CLOSE)
        for found in _LEVEL.finditer(text):
            yield from _swallowed(paragraph, found, text, label)


def _paragraphs(root: etree._Element) -> list[tuple[etree._Element, str]]:
    """Each paragraph and its own text, without that of a text box inside it."""
    texts: dict[etree._Element, list[str]] = {paragraph: [] for paragraph in root.iter(_P)}
    for piece in root.iter(_T):
        owner = next(piece.iterancestors(_P), None)
        if owner is not None:
            texts[owner].append(piece.text or "")
    return [(paragraph, "".join(pieces)) for paragraph, pieces in texts.items()]


def _swallowed(paragraph: etree._Element, found: re.Match[str], text: str, label: str) -> Iterator[TemplateProblem]:
    """docxtpl replaces the whole paragraph, row or cell by its `{%p %}`, `{%tr %}`, `{%tc %}` tag."""
    level = found.group(1)
    name, element = _LEVELS[level]
    block = paragraph if level == "p" else next(paragraph.iterancestors(element), None)
    tag = found.group().strip()
    if block is None:
        reason = f"lệnh «{tag}» nằm ngoài bảng"
        remedy = f"Đặt lệnh này trong một {name}, hoặc dùng {{%p …%}}."
        yield TemplateProblem(label, shown(text), reason, remedy)
        return
    inside = text if level == "p" else _joined(block)
    rest = re.sub(rf"\{{[{{%#]{level}\s.*?[}}%#]\}}", "", inside, count=1)
    if rest.strip():
        reason = f"chữ «{shown(rest.strip())}» ở cùng {name} với lệnh «{tag}» sẽ mất khi điền"
        remedy = f"Để lệnh «{tag}» đứng một mình trong {name} riêng."
        yield TemplateProblem(label, shown(text), reason, remedy)
