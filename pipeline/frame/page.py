"""Trang văn bản: an official paper laid out component by component (Nghị định số 30/2020/NĐ-CP)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from pipeline.frame import sections
from pipeline.frame.addressing import addressee_block
from pipeline.frame.elements import Element, command, line, node, paragraph, run, twips
from pipeline.frame.heading import head_table
from pipeline.frame.measures import Align
from pipeline.frame.package import new_document, package_bytes
from pipeline.frame.rules import fitted_rules
from pipeline.frame.signing import Signatory, beside_recipients, each, recipients_block, side_by_side
from pipeline.frame.styles import SETTINGS
from pipeline.frame.tables import Column, Group, bordered

_HEADINGS: Final = {1: "de_muc_lon", 2: "de_muc_nho", 3: "diem_muc"}
_TITLE_SIDES: Final = 2 * SETTINGS["trich_yeu"].left * 72 / 25.4  # points left free beside a long trích yếu


class Page:
    """Văn bản: built from top to bottom; `bytes()` is the finished .docx template.

    Every text may carry template tags. Where a method takes a loop it is written "item in items", or the
    texts themselves may be given as a sequence. A title for the file's properties may be given.
    """

    def __init__(self, *, landscape: bool = False, body_size: float = 14, title: str = "") -> None:
        self.body_size = body_size
        self._document = new_document(title, body_size)
        self._body = self._document.element.body
        self._landscape = landscape
        sections.set_up(self._document.sections[0], landscape=landscape, restart=False)

    # --- placing ----------------------------------------------------------------------------------
    def _add(self, *elements: Element) -> None:
        end = self._body.sectPr
        for element in elements:
            end.addprevious(element)

    @property
    def text_width(self) -> float:
        """Room between the margins of the current section, in millimetres."""
        return sections.text_width(self._landscape)

    @contextmanager
    def loop(self, expression: str) -> Iterator[None]:
        """Everything laid out inside is repeated: `with page.loop("task in tasks"): …`."""
        self._add(command(f"for {expression}"))
        yield
        self._add(command("endfor"))

    @contextmanager
    def when(self, expression: str) -> Iterator[None]:
        """Everything laid out inside appears only if the expression holds."""
        self._add(command(f"if {expression}"))
        yield
        self._add(command("endif"))

    def otherwise(self, expression: str = "") -> None:
        """Inside `when`: what follows appears in the other case (or if `expression` holds)."""
        self._add(command(f"elif {expression}" if expression else "else"))

    # --- head and title ---------------------------------------------------------------------------
    def head(self, parent: str = "{{ head.parent }}", agency: str = "{{ head.agency }}",
             number: str = "{{ head.number }}", place_date: str = "{{ head.place_date }}", *,
             subject: str | None = None, no_number: bool = False, no_date: bool = False) -> None:  # fmt: skip
        """Ô số 1-4 and 5b: two agencies, Quốc hiệu and Tiêu ngữ, number (with its "Số:"), place and date.

        `subject` is the "V/v …" of a công văn.
        """
        self._add(head_table(twips(self.text_width), parent, agency, "" if no_number else number,
                             "" if no_date else place_date, subject or ""))  # fmt: skip

    def title(self, kind: str, subject: str = "") -> None:
        """Ô số 5a: tên loại and trích yếu with the rule under it."""
        self._add(line("ten_loai", kind))
        if subject:
            room = self.text_width * 72 / 25.4
            self._add(line("trich_yeu", subject))
            self._add(*fitted_rules("trich_yeu", subject, room, room - _TITLE_SIDES))
        self.space(8)

    def authority(self, text: str) -> None:
        """Thẩm quyền ban hành: "GIÁM ĐỐC SỞ TÀI CHÍNH" between the title and the bases."""
        self._add(line("tham_quyen", text))

    def form_label(self, text: str) -> None:
        """Ký hiệu mẫu: "Mẫu số 05" in the top right corner."""
        self._add(line("ky_hieu_mau", text))

    # --- body -------------------------------------------------------------------------------------
    def bases(self, loop: str | Sequence[str] = "basis in bases", text: str = "{{ basis }}") -> None:
        """Căn cứ: one italic paragraph each; the text already ends in ";" or "."."""
        self._add(*each(loop, "can_cu", text))

    def order(self, text: str = "QUYẾT ĐỊNH:") -> None:
        """Lệnh ban hành, bold and centred."""
        self._add(line("lenh_ban_hanh", text))

    def article(self, n: int | str, text: str = "", *, title: str | None = None) -> None:
        """Điều: "Điều 1." bold, then its text; with a title the title is bold and the text follows it."""
        opening = f"Điều {n}." + (f" {title}" if title else "")
        if title:
            self._add(line("dieu_khoan", opening, bold=True, keep_next=True))
            if text:
                self.paragraph(text)
        else:
            self._add(paragraph("dieu_khoan", run(opening, bold=True), run(f" {text}")))

    def chapter(self, name: str, title: str) -> None:
        """Phần, chương, mục: "Chương I" and its upper-case title, both centred."""
        self._add(line("chuong", name), line("tieu_de_chuong", title))

    def heading(self, text: str, level: int = 1) -> None:
        """Đề mục: 1 "I. MỤC ĐÍCH" upper bold, 2 "1. Mục đích" bold, 3 "a) …" upright."""
        self._add(line(_HEADINGS[level], text))

    def clause(self, text: str, *, bold: bool = False) -> None:
        """Khoản: "1. …"; bold when it is only a title."""
        self._add(line("khoan_muc", text, bold=bold or None, keep_next=bold))

    def point(self, text: str) -> None:
        """Điểm: "a) …"."""
        self._add(line("diem_muc", text))

    def paragraph(
        self,
        text: str,
        *,
        lead: str = "",
        italic: bool = False,
        bold: bool = False,
        align: Align = "justify",
        indent: bool = True,
        keep_next: bool = False,
        colour: str = "",
    ) -> None:
        """Lời văn; `lead` is a bold opening such as "Thời gian:", `colour` (RRGGBB) for what is no official paper."""
        runs = [run(text, italic=italic or None, bold=bold or None, colour=colour)] if text or not lead else []
        if lead:
            runs = [run(f"{lead} " if text else lead, bold=True, colour=colour), *runs]
        self._add(paragraph("loi_van", *runs, align=None if align == "justify" else align,
                            indent=None if indent and align != "center" else {"firstLine": 0},
                            keep_next=keep_next))  # fmt: skip

    def fill_in(self, label: str = "", *, lines: int = 1) -> None:
        """Dòng chấm: a label and dots to the right margin, then more dotted lines, to fill in by hand."""
        for number in range(lines):
            stop = node("w:tab", {"val": "right", "leader": "dot", "pos": twips(self.text_width)})
            self._add(paragraph("loi_van", run(f"{label}\t" if number == 0 else "\t"), align="left",
                                indent={"firstLine": 0}, extra=[node("w:tabs", {}, stop)]))  # fmt: skip

    def paragraphs(self, name: str, *, keep_next: bool = False) -> None:
        """Lời văn: one paragraph for every text of a list among the facts."""
        with self.loop(f"text in {name}"):
            self.paragraph("{{ text }}", keep_next=keep_next)

    def addressees(self, loop: str | Sequence[str] | None = None, text: str = "") -> None:
        """Kính gửi: one addressee on the same line, several each on a line of its own.

        `loop` is "addressee in addressees" (the default) or the addressees themselves; `text` overrides what
        each line prints. Dash and end mark are set here, so the names come without them.
        """
        self._add(*addressee_block(loop or "addressee in addressees", text, self.body_size))
        self.space(4)

    def table(self, columns: Sequence[Column], rows: str | Sequence[Sequence[str]] = "row in rows", *,
              group: Group | None = None, total: Sequence[str | None] | None = None, size: int = 13,
              numbered: bool = False) -> None:  # fmt: skip
        """Bảng: bordered, heading row repeated on every page, no row split over two pages.

        `rows` is the loop of rows, or rows of texts. Column widths share the whole width between the
        margins. A `None` in `total` joins that cell to the one on its left. `size` is 12 or 13 points;
        `numbered` adds a line "(1) (2) …" under the headings.
        """
        self._add(bordered(columns, rows, twips(self.text_width), group=group, total=total, size=size,
                           numbered=numbered))  # fmt: skip
        self.space(6)

    def caption(self, text: str) -> None:
        """Tên bảng: a bold centred line that stays with the table under it."""
        self._add(line("ten_bang", text))

    # --- closing ----------------------------------------------------------------------------------
    def recipients(self, recipients: str | Sequence[str] = "recipient in recipients",
                   text: str = "{{ recipient }}") -> None:  # fmt: skip
        """Nơi nhận alone, at the left (minutes); each line already has its dash and end mark."""
        self.space(12)
        self._add(*recipients_block(recipients, text))

    def signature(self, recipients: str | Sequence[str] | None = "recipient in recipients", *,
                  text: str = "{{ recipient }}", lines: str | Sequence[str] = "line in signer.lines",
                  name: str = "{{ signer.name }}", note: str = "") -> None:  # fmt: skip
        """Nơi nhận at the left, chức vụ, chữ ký and họ tên at the right, on one page.

        Each recipient already has its dash and end mark. `recipients=None` leaves the left side empty.
        """
        left = [line("danh_sach_noi_nhan", "")] if recipients is None else recipients_block(recipients, text)
        width = twips(self.text_width)
        widths = [round(width * 0.47), width - round(width * 0.47)]
        self._close_with(beside_recipients(widths, left, Signatory(lines, name, note)))

    def signatures(self, left: Signatory, right: Signatory, centre: Signatory | None = None) -> None:
        """Two or three signatories side by side: minutes (thư ký, chủ tọa), reports, payment lists."""
        people = [who for who in (left, centre, right) if who is not None]
        self._close_with(side_by_side([twips(self.text_width) // len(people)] * len(people), people))

    def _close_with(self, block: Element) -> None:
        self._keep_last_with_next()
        self.space(8, keep_next=True)
        self._add(block)
        self.space(1)  # a body may not end in a table

    def _keep_last_with_next(self) -> None:
        """The paragraph before a signature goes with it, so that no signature stands alone on a page.

        Where the text ends in a choice (`when … otherwise`), the last paragraph of each branch does.
        """
        element, open_choices = self._body.sectPr.getprevious(), 0
        while element is not None and element.tag.endswith("}p"):
            said = "".join(element.itertext())
            if "{%p endif" in said:
                open_choices += 1
            elif "{%p if" in said:
                open_choices -= 1
                if open_choices <= 0:
                    return
            elif "{%p" not in said:
                element.get_or_add_pPr().get_or_add_keepNext()
                if not open_choices:
                    return
                element = self._before_branch(element)
                continue
            element = element.getprevious()

    @staticmethod
    def _before_branch(element: Element) -> Element | None:
        """Back from inside a branch to the command that opens it."""
        before: Element | None = element.getprevious()
        while before is not None and not any(f"{{%p {word}" in "".join(before.itertext()) for word in ("if", "el")):
            before = before.getprevious()
        return before

    # --- annexes and gaps -------------------------------------------------------------------------
    def annex(self, title: str, attached: str = "", *, number: str | None = None, subject: str = "",
              landscape: bool = False) -> None:  # fmt: skip
        """Phụ lục or attached text: a new section with its own page numbers from 1.

        `number` is "Phụ lục" or "Phụ lục I", `title` the upper-case title, `subject` a bold line under it,
        `attached` the "(Kèm theo …)" line.
        """
        self._landscape = landscape
        sections.set_up(self._document.add_section(), landscape=landscape, restart=True)
        sections.shrink_break(self._body.sectPr.getprevious())
        for style, text in (("phu_luc", number), ("tieu_de_phu_luc", title), ("trich_yeu", subject),
                            ("kem_theo", attached)):  # fmt: skip
            if text:
                self._add(line(style, text))

    def page_break(self) -> None:
        """The next component starts on a new page."""
        self._add(paragraph("khoang_trong", node("w:r", {}, node("w:br", {"type": "page"}))))

    def space(self, points: float, *, keep_next: bool = False) -> None:
        """An empty band `points` high."""
        exact = node("w:spacing", {"before": 0, "after": 0, "line": round(points * 20), "lineRule": "exact"})
        self._add(paragraph("khoang_trong", extra=[exact], keep_next=keep_next))

    def bytes(self) -> bytes:
        """The finished .docx; equal layouts give equal bytes."""
        return package_bytes(self._document)
