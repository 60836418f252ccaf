"""One slip put into a paper without fault: the rule that has to tell it does, at its paragraph, and no other speaks."""

from __future__ import annotations

import io
import re
import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from docx import Document
from docx.document import Document as Word
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_COLOR_INDEX
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from pipeline.findings import Level
from pipeline.linting import Hit, Paper, lint_paper, read_bytes, read_text
from tests.conftest import Made
from tests.linting.elsewhere import PAPERS
from tests.linting.typed import saved

CLEAN = Path(__file__).parent / "clean"
WHOLE = "-"  # the paper as a whole is told, not one paragraph


class Slip(NamedTuple):
    """Lỗi cài vào: in which paper, the words as they are right, as they come out wrong, and who tells.

    `rules` are those that may tell it, the first of them must; `words` are found in the paragraph that is told.
    """

    paper: str
    right: str
    wrong: str
    rules: list[str]
    words: str = ""

    @property
    def place(self) -> str:
        """Words of the paragraph that is to be told."""
        return self.words or self.wrong


_GROUPS = tomllib.loads((Path(__file__).parent / "slips.toml").read_text(encoding="utf-8"))
SLIPS = [Slip(**each) for group in _GROUPS.values() for each in group]


def told(paper: Paper) -> list[tuple[str, Hit]]:
    """Every rule that speaks, with what it says."""
    return [(verdict.rule.id, hit) for verdict in lint_paper(paper).verdicts for hit in verdict.hits]


def grave(hits: list[tuple[str, Hit]]) -> set[str]:
    """Ids of the rules that ask a person to act."""
    return {rule for rule, hit in hits if hit.level is not Level.NOTICE}


def at(hits: list[tuple[str, Hit]], rule: str) -> list[str]:
    """Paragraphs a rule points to."""
    return [hit.line.text if hit.line else WHOLE for told_by, hit in hits if told_by == rule]


# --- texts ----------------------------------------------------------------------------------------------
@cache
def text_of(stem: str) -> str:
    return (CLEAN / f"{stem}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("slip", SLIPS, ids=[f"{s.rules[0]}-{n}" for n, s in enumerate(SLIPS)])
def test_a_slip_in_a_text_is_told_and_nothing_else(slip: Slip) -> None:
    text = text_of(slip.paper)
    assert slip.right in text, "the clean paper holds the right words"
    hits = told(read_text(text.replace(slip.right, slip.wrong, 1), f"{slip.paper}.txt"))
    places = at(hits, slip.rules[0])
    assert places, sorted(grave(hits))
    assert slip.place == WHOLE or any(slip.place in place or place == WHOLE for place in places), places
    assert grave(hits) <= set(slip.rules)


def test_there_are_slips_of_many_kinds() -> None:
    assert len({slip.rules[0] for slip in SLIPS}) >= 60


# --- words in a Word file -------------------------------------------------------------------------------
def rewritten(content: bytes, right: str, wrong: str) -> bytes:
    """A .docx with the first words a pattern finds in a paragraph written otherwise; every run keeps its looks."""
    word = Document(io.BytesIO(content))
    for element in word.element.body.iter(qn("w:p")):
        paragraph = Paragraph(element, word)
        found = re.search(right, paragraph.text)
        if found and _rewrite(paragraph, found.span(), found.expand(wrong)):
            return saved(word)
    raise AssertionError(f"the paper holds no «{right}»")


def _rewrite(paragraph: Paragraph, span: tuple[int, int], wrong: str) -> bool:
    start = 0
    for run in paragraph.runs:
        end = start + len(run.text)
        first, last = max(span[0], start) - start, min(span[1], end) - start
        if first < last or (span[0] == span[1] == start):
            run.text = run.text[:first] + wrong + run.text[last:]
            wrong = ""
        start = end
    return wrong == ""


IN_WORD = (
    ("ke_hoach_thi_dua_khen_thuong", "giao ước thi đua", "giao ước thi", "tu_ngu.thieu_chu_trong_cum_tu"),
    ("ke_hoach_thi_dua_khen_thuong", "Luật Thi đua, khen", "Luật Thi đua, Khen", "tu_ngu.ten_luat_thi_dua"),
    ("ke_hoach_thi_dua_khen_thuong", "(?<=công tác )thi đua, khen", "thi đua – khen", "tu_ngu.thi_dua_khen_thuong"),
    ("ke_hoach_thi_dua_khen_thuong", r"^Số: (\d+)/", r"Số: \1 /", "the_thuc.so_ky_hieu.cach_chu"),
    ("ke_hoach_thi_dua_khen_thuong", "(?<=đua, )khen thưởng năm", "khen  thưởng năm", "dau_cau.khoang_trang_kep"),
    ("ke_hoach_thi_dua_khen_thuong", "^III. ", "IV. ", "the_thuc.de_muc_lon.thu_tu"),
    ("ke_hoach_thi_dua_khen_thuong", "^QUÝ III", "QUÝ II", "thu_tu.quy_thang"),
    ("ke_hoach_thi_dua_khen_thuong", r"\./\.$", ".", "the_thuc.loi_van.dau_ket"),
    ("ke_hoach_phong_trao_thi_dua", "^5$", "6", "thu_tu.bang"),
    ("ke_hoach_phong_trao_thi_dua", "^b\\) ", "c) ", "thu_tu.diem"),
    ("ke_hoach_phong_trao_thi_dua", "vướng mắc, các phòng", "vướng mắc các phòng", "tu_ngu.dau_phay_sau_menh_de"),
    ("ke_hoach_phong_trao_thi_dua", "nhiều hình thức cho một", "nhiều hình thức cho cho một", "tu_ngu.lap_chu"),
    ("quyet_dinh_cong_nhan_danh_hieu", "^Điều 2", "Điều 3", "the_thuc.dieu_khoan.thu_tu"),
    ("quyet_dinh_cong_nhan_danh_hieu", "Chiến sĩ", "Chiến sỹ", "tu_ngu.chien_si"),
    ("quyet_dinh_cong_nhan_danh_hieu", "^Theo đề nghị(.*)\\.$", r"Theo đề nghị\1;", "the_thuc.can_cu.dau_cau"),
    ("bao_cao_tong_ket_nam", "Lao động tiên tiến", "Lao đông tiên tiến", "tu_ngu.go_sai_thuat_ngu"),
    ("bao_cao_tong_ket_nam", "kết quả", "kết quả […]", "con_sot.dau_mau"),
)  # fmt: skip


@pytest.mark.parametrize(("code", "right", "wrong", "rule"), IN_WORD)
def test_a_slip_in_a_paper_of_ours_is_told_and_nothing_else(
    made: Made, code: str, right: str, wrong: str, rule: str
) -> None:
    file = made.papers(code)[0]
    paper = read_bytes(rewritten(file.read_bytes(), right, wrong), file.name)
    assert isinstance(paper, Paper)
    hits = told(paper)
    assert at(hits, rule)
    assert grave(hits) <= {rule}


# --- looks of a Word file -------------------------------------------------------------------------------
def _named(word: Word, start: str) -> Paragraph:
    return next(
        Paragraph(p, word) for p in word.element.body.iter(qn("w:p")) if Paragraph(p, word).text.startswith(start)
    )


def _each_run(start: str, change: Callable[[Paragraph], None]) -> Callable[[Word], None]:
    return lambda word: change(_named(word, start))


def _bold(on: bool) -> Callable[[Paragraph], None]:
    def change(paragraph: Paragraph) -> None:
        for run in paragraph.runs:
            run.bold = on

    return change


def _italic(on: bool) -> Callable[[Paragraph], None]:
    def change(paragraph: Paragraph) -> None:
        for run in paragraph.runs:
            run.italic = on

    return change


def _size(points: float) -> Callable[[Paragraph], None]:
    def change(paragraph: Paragraph) -> None:
        for run in paragraph.runs:
            run.font.size = Pt(points)

    return change


def _font(paragraph: Paragraph) -> None:
    for run in paragraph.runs:
        run.font.name = "Arial"


def _red(paragraph: Paragraph) -> None:
    for run in paragraph.runs:
        run.font.color.rgb = RGBColor(0xC0, 0, 0)


def _highlighted(paragraph: Paragraph) -> None:
    paragraph.runs[-1].font.highlight_color = WD_COLOR_INDEX.YELLOW


def _inserted(paragraph: Paragraph) -> None:
    paragraph._p.append(
        parse_xml(
            f'<w:ins {nsdecls("w")} w:id="7" w:author="Văn thư" w:date="2024-07-12T08:00:00Z"><w:r><w:rPr>'
            '<w:sz w:val="28"/></w:rPr><w:t> </w:t></w:r></w:ins>'
        )
    )


def _without_line(paragraph: Paragraph) -> None:
    for drawing in list(paragraph._p.iter(qn("w:drawing"))):
        drawing.getparent().remove(drawing)


def _margin(word: Word) -> None:
    word.sections[0].left_margin = Mm(20)


def _letter(word: Word) -> None:
    word.sections[0].page_width, word.sections[0].page_height = Mm(215.9), Mm(279.4)


def _landscape(word: Word) -> None:
    section = word.sections[0]
    section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Mm(297), Mm(210)


def _number_on_first(word: Word) -> None:
    word.sections[0].different_first_page_header_footer = False


LOOKS: tuple[tuple[str, Callable[[Word], None]], ...] = (
    ("the_thuc.quoc_hieu.kieu_dam", _each_run("CỘNG HÒA", _bold(False))),
    ("the_thuc.quoc_hieu.co_chu", _each_run("CỘNG HÒA", _size(11))),
    ("the_thuc.tieu_ngu.duong_ke", _each_run("Độc lập", _without_line)),
    ("the_thuc.tieu_ngu.kieu_dam", _each_run("Độc lập", _bold(False))),
    ("the_thuc.co_quan_chu_quan.kieu_dam", _each_run("UBND TỈNH", _bold(True))),
    ("the_thuc.co_quan_ban_hanh.kieu_dam", _each_run("SỞ TƯ PHÁP", _bold(False))),
    ("the_thuc.co_quan_ban_hanh.duong_ke", _each_run("SỞ TƯ PHÁP", _without_line)),
    ("the_thuc.so_ky_hieu.kieu_dam", _each_run("Số:", _bold(True))),
    ("the_thuc.dia_danh_thoi_gian.kieu_nghieng", _each_run("Sơn La, ngày", _italic(False))),
    ("the_thuc.ten_loai.co_chu", _each_run("QUYẾT ĐỊNH", _size(18))),
    ("the_thuc.trich_yeu.kieu_dam", _each_run("Về việc", _bold(False))),
    ("the_thuc.trich_yeu.duong_ke", _each_run("Về việc", _without_line)),
    ("the_thuc.can_cu.kieu_nghieng", _each_run("Căn cứ Luật", _italic(False))),
    ("the_thuc.loi_van.co_chu", _each_run("1. Ông", _size(12))),
    ("the_thuc.noi_nhan.kieu_nghieng", _each_run("Nơi nhận:", _italic(False))),
    ("the_thuc.danh_sach_noi_nhan.co_chu", _each_run("- Sở Nội vụ", _size(14))),
    ("the_thuc.ho_ten_nguoi_ky.kieu_dam", _each_run("Hà Trọng Khiêm", _bold(False))),
    ("the_thuc.phong_chu", _each_run("1. Ông", _font)),
    ("the_thuc.mau_chu", _each_run("1. Ông", _red)),
    ("the_thuc.le_trai", _margin),
    ("the_thuc.kho_giay", _letter),
    ("the_thuc.chieu_trang", _landscape),
    ("the_thuc.so_trang.trang_dau", _number_on_first),
    ("con_sot.to_mau", _each_run("1. Ông", _highlighted)),
    ("con_sot.theo_doi_sua", _each_run("1. Ông", _inserted)),
)


@pytest.mark.parametrize(("rule", "spoil"), LOOKS, ids=[rule for rule, _ in LOOKS])
def test_a_slip_of_looks_is_told_and_nothing_else(rule: str, spoil: Callable[[Word], None]) -> None:
    word = PAPERS["decision_by_hand"]()
    spoil(word)
    paper = read_bytes(saved(word), "quyet-dinh.docx")
    assert isinstance(paper, Paper)
    hits = told(paper)
    assert at(hits, rule)
    assert grave(hits) <= {rule}
