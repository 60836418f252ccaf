"""Giấy khen, bằng chứng nhận: one A4 landscape page (Nghị định số 98/2023/NĐ-CP, Điều 104).

Rows of exact height: whatever the texts, a certificate is one page, and a print over bought stock puts
every line where the full print has it.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

import docx
from docx.enum.section import WD_ORIENT
from docx.shared import Mm

from pipeline.frame.elements import Element, cell, command, line, node, paragraph, row, rule, table, twips
from pipeline.frame.measures import PAPER_HEIGHT, PAPER_WIDTH, QUOC_HIEU, TIEU_NGU
from pipeline.frame.ornament import RED, ornament, rulers
from pipeline.frame.package import new_document, package_bytes
from pipeline.frame.signing import each
from pipeline.frame.styles import PLAIN, Plain, Setting
from pipeline.frame.widths import text_width

_TOP: Final = 19.0  # mm from the paper's edge to the first row
_SIDE: Final = 22.0
_WIDTH: Final = PAPER_HEIGHT - 2 * _SIDE
_ROWS: Final = {"emblem": 25.0, "motto": 15.0, "decider": 11.0, "verb": 9.0, "award": 17.0,
                "middle": 43.0, "foot": 53.0}  # fmt: skip
_BAND: Final = 26.0  # mm for signature and seal
_MOTTO_SIZE: Final = 15.0

STYLES: Final[dict[str, Plain]] = {
    "duong_ke": PLAIN["duong_ke"],
    "khoang_trong": PLAIN["khoang_trong"],
    "lenh_mau": PLAIN["lenh_mau"],
    "quoc_hieu_bang": Plain("Quốc hiệu", 14, "center", bold=True),
    "tieu_ngu_bang": Plain("Tiêu ngữ", _MOTTO_SIZE, "center", bold=True),
    "chuc_vu_tang": Plain("Chức vụ người tặng", 18, "center", bold=True, colour=RED),
    "hinh_thuc_tang": Plain("Tặng", 15, "center", bold=True),
    "ten_giay_khen": Plain("Tên hình thức", 32, "center", bold=True, colour=RED),
    "nguoi_duoc_tang": Plain("Người được tặng", 20, "center", bold=True),
    "don_vi_cong_tac": Plain("Chức vụ, đơn vị", 15, "center"),
    "thanh_tich_tang": Plain("Thành tích", 15, "center", setting=Setting(before=3)),
    "so_so_vang": Plain("Số sổ vàng", 13, "left", bold=True, italic=True),
    "ngay_tang": Plain("Địa danh ngày", 13, "center", bold=True, italic=True),
    "chuc_vu_nguoi_ky": Plain("Chức vụ người ký", 14, "center", bold=True),
    "ho_ten_nguoi_ky": Plain("Họ tên người ký", 14, "center", bold=True,
                             setting=Setting(before=_BAND * 72 / 25.4)),
}  # fmt: skip
_NOTE: Final = {"ghi_chu_to_can_chinh": Plain("Ghi chú tờ căn chỉnh", 12, "center")}


class Certificate:
    """Giấy khen, bằng, giấy chứng nhận: its lines from top to bottom, all centred.

    `frame` draws the ornamental border, `emblem` a gold star where Quốc huy stands, `flags` the red flags
    beside it that a title has. `stock` prints only what
    changes from person to person, over paper that already carries the rest; `shift` moves everything right
    and down by millimetres to meet that paper. `guides` outlines every band and draws millimetre scales
    instead of the frame: the sheet by which the shift is measured.
    """

    def __init__(self, *, frame: bool = True, emblem: bool = True, flags: bool = False, stock: bool = False,
                 guides: bool = False, shift: tuple[float, float] = (0, 0), title: str = "") -> None:  # fmt: skip
        self._document = new_document(title, 14, {}, STYLES | _NOTE if guides else STYLES)
        self._stock = stock
        self._bands: dict[str, list[Element]] = {name: [] for name in _ROWS}
        self._left: list[Element] = []
        self._right: list[Element] = []
        self._set_up(shift)
        self._guides = guides
        if guides:
            self._decorate(rulers())
        elif frame and not stock:
            self._decorate(ornament(emblem=emblem, flags=flags))

    def _set_up(self, shift: tuple[float, float]) -> None:
        section = self._document.sections[0]
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Mm(PAPER_HEIGHT), Mm(PAPER_WIDTH)
        right, down = shift
        section.left_margin, section.right_margin = Mm(_SIDE + right), Mm(_SIDE - right)
        section.top_margin, section.bottom_margin = Mm(_TOP + down), Mm(12)
        section.header_distance = section.footer_distance = Mm(5)
        section.gutter = Mm(0)
        for grid in section._sectPr.xpath("./w:docGrid"):
            section._sectPr.remove(grid)

    def _decorate(self, drawing: Element) -> None:
        """The drawing stands in the header: behind the text, out of the clerk's way."""
        header = self._document.sections[0].header
        header.is_linked_to_previous = False
        element = header._element
        for child in list(element):
            element.remove(child)
        element.append(paragraph("khoang_trong", drawing))

    def _fixed(self, band: str, *elements: Element) -> None:
        if not self._stock:
            self._bands[band].extend(elements)

    # --- what the stock already carries -----------------------------------------------------------
    def motto(self) -> None:
        """Quốc hiệu, Tiêu ngữ and the rule as long as it."""
        room = _WIDTH * 72 / 25.4
        self._fixed("motto", line("quoc_hieu_bang", QUOC_HIEU), line("tieu_ngu_bang", TIEU_NGU),
                    rule(text_width(TIEU_NGU, _MOTTO_SIZE, bold=True), room))  # fmt: skip

    def decider(self, text: str) -> None:
        """Chức vụ of who awards, upper case: "GIÁM ĐỐC SỞ TÀI CHÍNH" (red)."""
        self._fixed("decider", line("chuc_vu_tang", text))

    def verb(self, text: str = "TẶNG") -> None:
        """ "TẶNG" or "TẶNG DANH HIỆU"."""
        self._fixed("verb", line("hinh_thuc_tang", text))

    def award(self, text: str) -> None:
        """Tên hình thức, upper case: "GIẤY KHEN" (red)."""
        self._fixed("award", line("ten_giay_khen", text))

    def note(self, text: str) -> None:
        """A small line where Quốc huy stands, on a sheet that is no award."""
        self._bands["emblem"].append(line("ghi_chu_to_can_chinh", text))

    # --- what changes from person to person ---------------------------------------------------------
    def recipient(self, name: str, *details: str) -> None:
        """Tên người hoặc tập thể, then chức vụ, đơn vị or địa chỉ, each on its line."""
        self._bands["middle"].append(line("nguoi_duoc_tang", name))
        self._bands["middle"].extend(line("don_vi_cong_tac", detail) for detail in details)

    def achievement(self, text: str) -> None:
        """Thành tích, worded as in the decision; one to three lines."""
        self._bands["middle"].append(line("thanh_tich_tang", text))

    @contextmanager
    def when(self, expression: str) -> Iterator[None]:
        """Middle lines laid out inside appear only if the expression holds."""
        self._bands["middle"].append(command(f"if {expression}"))
        yield
        self._bands["middle"].append(command("endif"))

    @contextmanager
    def loop(self, expression: str) -> Iterator[None]:
        """Middle lines laid out inside are repeated."""
        self._bands["middle"].append(command(f"for {expression}"))
        yield
        self._bands["middle"].append(command("endfor"))

    def foot(
        self,
        *notes: str,
        place_date: str = "{{ place_date }}",
        lines: str | Sequence[str] = "line in signer.lines",
        name: str = "{{ signer.name }}",
    ) -> None:
        """Bottom left: số quyết định, số sổ vàng; bottom right: địa danh, ngày, chức vụ, họ tên."""
        self._left = [line("so_so_vang", note) for note in notes]
        printed = f"{{{{ {lines.partition(' in ')[0].strip()} }}}}" if isinstance(lines, str) else ""
        self._right = [line("ngay_tang", place_date), *each(lines, "chuc_vu_nguoi_ky", printed),
                       line("ho_ten_nguoi_ky", name)]  # fmt: skip

    def bytes(self) -> bytes:
        """The finished .docx; equal layouts give equal bytes. Call it once, at the end."""
        width = twips(_WIDTH)
        halves = [width // 2, width - width // 2]
        rows = []
        for name, height in _ROWS.items():
            if name == "foot":
                made = [cell(halves[0], self._left or [paragraph("khoang_trong")], align="bottom"),
                        cell(halves[1], self._right or [paragraph("khoang_trong")])]  # fmt: skip
            else:
                made = [cell(width, self._bands[name] or [paragraph("khoang_trong")], span=2,
                             align="top" if name == "motto" else "center")]  # fmt: skip
            rows.append(row(made, height=twips(height)))
        end = self._document.element.body.sectPr
        end.addprevious(table(halves, rows, borders=self._guides))
        exact = node("w:spacing", {"before": 0, "after": 0, "line": 20, "lineRule": "exact"})
        end.addprevious(paragraph("khoang_trong", extra=[exact]))
        return package_bytes(self._document)


def shifted(certificate: bytes, right: float, down: float) -> bytes:
    """A finished certificate with everything in its text area moved right and down by millimetres.

    Rows are of exact height, so moving the margins moves every line alike; the drawing stays with the paper.
    """
    document = docx.Document(io.BytesIO(certificate))
    for section in document.sections:
        if section.left_margin is None or section.right_margin is None or section.top_margin is None:
            continue
        section.left_margin = Mm(section.left_margin.mm + right)
        section.right_margin = Mm(section.right_margin.mm - right)
        section.top_margin = Mm(section.top_margin.mm + down)
    return package_bytes(document)
