"""Dossiers bound from small papers: bookmarks, pages, claims, and nothing that acts."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from pipeline.pdf.foreign_pages import claim
from pipeline.pdf.merging import Piece, Section, Volume, bind
from pipeline.pdf.reading import bookmarks, page_count, page_texts, picture
from tests.pdf import hostile
from tests.pdf.test_evidence import active, judged

TITLE = "Hồ sơ đề nghị tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"


def paper(folder: Path, name: str, words: str, *, pages: int = 1, page: bytes = b"", box: bytes = b"") -> Piece:
    """A paper of pages that say `words` and their number."""
    found = hostile.objects(pages, page=page)
    for number in range(pages):
        found[5 + 2 * number] = hostile.words(f"{words} {number + 1}")
        if box:
            found[4 + 2 * number] = found[4 + 2 * number].replace(b"[0 0 595 842]", box)
    return filed(folder, name, hostile.build(found))


def filed(folder: Path, name: str, data: bytes) -> Piece:
    path = folder / f"{len(list(folder.iterdir()))}.pdf"
    path.write_bytes(data)
    return Piece(name, path)


def dossier(folder: Path) -> list[Section]:
    report = paper(folder, "Báo cáo thành tích", "Bao cao", pages=3)
    first = paper(folder, "Bà Nguyễn Thị Ngọc Ánh", "Anh")
    second = paper(folder, "Ông Đặng Quốc Vượng", "Vuong", pages=2, page=b"/Rotate 90", box=b"[0 0 842 1191]")
    index = paper(folder, "Danh mục", "Muc luc", box=b"[10 20 410 620]")
    return [
        Section("Báo cáo thành tích", (report,)),
        Section("Minh chứng", (first, second)),
        Section("Phụ lục", (index,)),
    ]


def test_bookmarks_lead_to_the_pages_that_say_so(tmp_path: Path) -> None:
    target = tmp_path / "ra" / "ho-so.pdf"
    target.parent.mkdir()
    volume = bind(dossier(tmp_path), target, title=TITLE, author="Sở Tài chính")
    assert volume == Volume(7, (1, 4, 7)) and page_count(target) == 7
    assert bookmarks(target) == [
        (1, "Báo cáo thành tích", 1),
        (1, "Minh chứng", 4),
        (2, "Bà Nguyễn Thị Ngọc Ánh", 4),
        (2, "Ông Đặng Quốc Vượng", 5),
        (1, "Phụ lục", 7),
        (2, "Danh mục", 7),
    ]
    said = [text.strip() for text in page_texts(target)]
    assert said == ["Bao cao 1", "Bao cao 2", "Bao cao 3", "Anh 1", "Vuong 1", "Vuong 2", "Muc luc 1"]
    assert page_texts(target.read_bytes()) == page_texts(target)


def test_the_volume_says_what_it_is(tmp_path: Path) -> None:
    target = tmp_path / "ho-so.pdf"
    bind(dossier(tmp_path), target, title=TITLE, author="Sở Tài chính")
    with pikepdf.open(target) as pdf:
        assert (str(pdf.docinfo.Title), str(pdf.docinfo.Author)) == (TITLE, "Sở Tài chính")
        assert (str(pdf.Root.Lang), pdf.Root.PageMode) == ("vi-VN", pikepdf.Name.UseOutlines)
        assert pdf.Root.ViewerPreferences.DisplayDocTitle is True
        assert not pdf.get_warnings() and not pdf.check_pdf_syntax()


def test_pages_keep_their_size_and_turn(tmp_path: Path) -> None:
    target = tmp_path / "ho-so.pdf"
    bind(dossier(tmp_path), target, title=TITLE)
    with pikepdf.open(target) as pdf:
        seen = [([float(side) for side in page.mediabox], page.obj.get("/Rotate", 0)) for page in pdf.pages]
    assert seen == [([0, 0, 595, 842], 0)] * 4 + [([0, 0, 842, 1191], 90)] * 2 + [([10, 20, 410, 620], 0)]


def test_what_pages_inherit_stays_with_them(tmp_path: Path) -> None:
    found = hostile.objects(2)
    found = {number: body.replace(b"/MediaBox[0 0 595 842]", b"") for number, body in found.items()}
    found[2] = b"<</Type/Pages/Kids[4 0 R 6 0 R]/Count 2/MediaBox[0 0 842 595]/Rotate 270>>"
    bind([Section("A", (filed(tmp_path, "A", hostile.build(found)),))], tmp_path / "ra.pdf", title="A")
    with pikepdf.open(tmp_path / "ra.pdf") as pdf:
        assert [(int(page.mediabox[2]), int(page.obj.Rotate)) for page in pdf.pages] == [(842, 270)] * 2


def test_equal_pieces_bind_to_equal_bytes(tmp_path: Path) -> None:
    sections = dossier(tmp_path)
    for name in ("a.pdf", "b.pdf"):
        bind(sections, tmp_path / name, title=TITLE)
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_nothing_acts_and_nothing_dangles(tmp_path: Path) -> None:
    link = b"<</Type/Annot/Subtype/Link/Rect[9 9 99 99]/Dest[6 0 R/Fit]>>"
    catalog = (
        b"/OpenAction<</S/JavaScript/JS(1)>>/Names<</Dests<</Names[(a)[4 0 R/Fit]]>>>>"
        b"/Outlines<</First 11 0 R/Last 11 0 R/Count 1>>"
    )
    found = hostile.objects(2, page=b"/Annots[10 0 R]/AA<</O<</S/Launch/F(x)>>>>", catalog=catalog)
    found |= {10: link, 11: b"<</Title(cu)/Dest[4 0 R/Fit]>>"}
    pieces = (filed(tmp_path, "A", hostile.build(found)), filed(tmp_path, "B", hostile.seal(b"Stamp")))
    target = tmp_path / "ra.pdf"
    bind([Section("Minh chứng", pieces)], target, title="Hồ sơ")
    assert [title for _, title, _ in bookmarks(target)] == ["Minh chứng", "A", "B"]
    with pikepdf.open(target) as pdf:
        places = [page.objgen for page in pdf.pages]
        with pdf.open_outline() as outline:
            (top,) = outline.root
            assert [mark.destination[0].objgen for mark in top.children] == [places[0], places[2]]
        del pdf.Root["/Outlines"]
        assert not active(pdf.trailer, set())
    assert picture(target, page=3, width=300), "the seal's page can be drawn"


def archival(folder: Path, name: str, part: int) -> Piece:
    """A paper that claims PDF/A of a part."""
    piece = paper(folder, name, name)
    with pikepdf.open(piece.pdf, allow_overwriting_input=True) as pdf:
        colours = pikepdf.Stream(pdf, b"sRGB")
        colours.N = 3
        intent = {"/S": pikepdf.Name.GTS_PDFA1, "/OutputConditionIdentifier": pikepdf.String("sRGB")}
        pdf.Root.OutputIntents = pikepdf.Array([pikepdf.Dictionary(intent | {"/DestOutputProfile": colours})])
        claim(pdf, part)
        pdf.save()
    return piece


@pytest.mark.parametrize(
    ("parts", "asked", "kept"),
    [((2, 2), True, "2B"), ((1, 1), True, "1B"), ((2, 1), True, ""), ((2, 0), True, ""), ((0, 2), True, ""),
     ((2, 2), False, "")],
)  # fmt: skip
def test_a_claim_of_pdf_a_is_kept_only_when_all_make_it(
    tmp_path: Path, parts: tuple[int, int], asked: bool, kept: str
) -> None:
    pieces = tuple(
        archival(tmp_path, f"A{number}", part) if part else paper(tmp_path, "B", "B")
        for number, part in enumerate(parts)
    )
    target = tmp_path / "ra.pdf"
    bind([Section("Phần", pieces)], target, title=TITLE, author="Sở", archival=asked)
    with pikepdf.open(target) as pdf:
        with pdf.open_metadata(update_docinfo=False) as about:
            assert about.pdfa_status == kept
            assert not kept or about["dc:title"] == TITLE
        assert ("/OutputIntents" in pdf.Root) == bool(kept)
        assert str(pdf.docinfo.Title) == TITLE
        assert not pdf.get_warnings()


def test_a_clean_copy_keeps_the_claim_of_a_sound_file_only(tmp_path: Path) -> None:
    sound, unfounded, older = (
        archival(tmp_path, name, part) for name, part in (("A", 2), ("khong-nhung", 2), ("B", 1))
    )
    with pikepdf.open(sound.pdf, allow_overwriting_input=True) as pdf:
        del pdf.pages[0].Resources["/Font"]  # a claim beside a font that is not in the file is not so
        pdf.pages[0].Contents = pdf.make_stream(b"9 9 90 90 re f")
        pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("1"))
        pdf.save()
    (tmp_path / "xe-dich.pdf").write_bytes(sound.pdf.read_bytes().replace(b"startxref\n", b"startxref\n9"))
    found, _ = judged(tmp_path, sound.pdf.name, "xe-dich.pdf", unfounded.pdf.name, older.pdf.name)
    assert [kept and kept.archival for kept in found] == [True, False, False, False]
    for kept, status in zip(found, ("2B", "", "", ""), strict=True):
        assert kept and kept.clean
        with pikepdf.open(kept.clean) as pdf, pdf.open_metadata(update_docinfo=False) as about:
            assert about.pdfa_status == status and not active(pdf.trailer, set())


def test_many_pieces_need_not_all_stay_open(tmp_path: Path) -> None:
    one = paper(tmp_path, "Giấy khen", "Giay khen")
    target = tmp_path / "ra.pdf"
    assert bind([Section("Giấy khen", (one,) * 300)], target, title="Giấy khen").pages == 300
    assert page_count(target) == 300


def test_what_cannot_be_bound_is_named(tmp_path: Path) -> None:
    broken = filed(tmp_path, "Tờ trình", b"%PDF-1.7\nhong")
    with pytest.raises(ValueError, match="Tờ trình"):
        bind([Section("A", (broken,))], tmp_path / "ra.pdf", title="A")
    short = filed(tmp_path, "Biên bản", hostile.changed(o2=b"<</Type/Pages/Kids[4 0 R null]/Count 2>>"))
    with pytest.raises(ValueError, match="Biên bản"):
        bind([Section("A", (short,))], tmp_path / "ra.pdf", title="A")
    with pytest.raises(ValueError, match="Phụ lục"):
        bind([Section("Phụ lục", ())], tmp_path / "ra.pdf", title="A")
    assert not (tmp_path / "ra.pdf").exists()


def test_pictures_of_pages_are_small_and_never_fail(tmp_path: Path) -> None:
    piece = paper(tmp_path, "A", "A", pages=2)
    drawn = picture(piece.pdf, page=2)
    (tmp_path / "nho.webp").write_bytes(drawn)
    with Image.open(tmp_path / "nho.webp") as small:
        assert small.width == 240 and 335 <= small.height <= 345 and len(drawn) < 8_192
    long = paper(tmp_path, "B", "B", box=b"[0 0 100 9000]")
    with Image.open(filed(tmp_path, "C", picture(long.pdf)).pdf) as tall:
        assert tall.height <= 961 and tall.width >= 1
    (tmp_path / "hong.pdf").write_bytes(b"%PDF-1.7\n")
    assert picture(tmp_path / "hong.pdf") == picture(tmp_path / "khong-co.pdf") == picture(piece.pdf, page=9) == b""
