"""Files that are not what they seem: each is named for what it is, with the way out, in a moment."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.findings import Level, has_errors
from tests.workbook.office import as_excel_saves, bare, edited, part_of_sheet, patched, read, spots, written

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def zipped(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/").replace("_x_", "."), content)
    return out.getvalue()


def good(folder: Path) -> bytes:
    return written(folder, name="good.xlsx").read_bytes()


def with_password(folder: Path) -> bytes:
    """Flag every member as encrypted, as zip tools do."""
    data = bytearray(good(folder))
    for found in re.finditer(rb"PK\x01\x02|PK\x03\x04", data):
        data[found.start() + (8 if found[0] == b"PK\x01\x02" else 6)] |= 1
    return bytes(data)


def one_member_twice(folder: Path) -> bytes:
    out = io.BytesIO(good(folder))
    with zipfile.ZipFile(out, "a") as archive, pytest.warns(UserWarning):
        archive.writestr("xl/worksheets/sheet4.xml", b"<worksheet/>")
    return out.getvalue()


def flipped(folder: Path) -> bytes:
    """One bit of the compressed list of people changed."""
    data = bytearray(good(folder))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        member = archive.getinfo("xl/worksheets/sheet4.xml")
    data[member.header_offset + 30 + len(member.filename) + member.compress_size // 2] ^= 0x10
    return bytes(data)


FILES: list[tuple[str, Callable[[Path], bytes], str]] = [
    ("rỗng", lambda _: b"", "tep.rong"),
    ("toàn số 0", lambda _: bytes(5000), "tep.rong"),
    ("xls cũ", lambda _: OLE + "Workbook".encode("utf-16-le"), "tep.xls_cu"),
    ("xls dạng XML", lambda _: b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
     "tep.xls_cu"),
    ("mã hóa bằng mật khẩu", lambda _: OLE + "EncryptedPackage".encode("utf-16-le"), "tep.co_mat_khau"),
    ("zip có mật khẩu", with_password, "tep.co_mat_khau"),
    ("tệp Word cũ", lambda _: OLE + "WordDocument".encode("utf-16-le"), "tep.tep_word"),
    ("tệp Word", lambda _: zipped(word__document_x_xml=b"<w/>"), "tep.tep_word"),
    ("trình chiếu", lambda _: zipped(ppt__presentation_x_xml=b"<p/>"), "tep.trinh_chieu"),
    ("xlsb", lambda _: zipped(xl__workbook_x_bin=b"\x83\x01"), "tep.xlsb"),
    ("ods", lambda _: zipped(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"), "tep.ods"),
    ("tệp nén khác", lambda _: zipped(danh_sach_x_txt=b"a"), "tep.tep_nen"),
    ("trang web", lambda _: "\ufeff<html><table><tr><td>Họ tên</td></tr></table></html>".encode(), "tep.trang_web"),
    ("bảng HTML", lambda _: b"<table border=1><tr><td>x</td></tr></table>", "tep.trang_web"),
    ("csv", lambda _: "Mã,Họ và tên\n001,Vi Thị Yến\n".encode(), "tep.csv"),
    ("csv UTF-16", lambda _: "Mã;Họ và tên".encode("utf-16"), "tep.khong_phai_so"),
    ("pdf", lambda _: b"%PDF-1.7 ...", "tep.khong_phai_so"),
    ("chữ vô nghĩa", lambda _: b"xin chao", "tep.khong_phai_so"),
    ("bị cụt", lambda d: good(d)[:-400], "tep.bi_cut"),
    ("bị cụt nửa chừng", lambda d: good(d)[:9000], "tep.bi_cut"),
    ("đổi một bit", flipped, "tep.hong"),
    ("hai phần trùng tên", one_member_twice, "tep.trung_phan"),
    ("nén quá mức", lambda _: zipped(xl__workbook_x_xml=bytes(30 * 2**20)), "tep.nen_qua_muc"),
    ("quá nhiều phần", lambda _: zipped(**{f"xl__a{n}_x_xml": b"" for n in range(10_001)}), "tep.nen_qua_muc"),
    ("không có mục lục quan hệ", lambda _: zipped(xl__workbook_x_xml=b"<workbook/>"), "tep.hong"),
]  # fmt: skip


@pytest.mark.parametrize(("content", "code"), [f[1:] for f in FILES], ids=[f[0] for f in FILES])
def test_a_file_that_is_no_workbook_is_named_for_what_it_is(
    tmp_path: Path, content: Callable[[Path], bytes], code: str
) -> None:
    path = tmp_path / "Sở.xlsx"
    path.write_bytes(content(tmp_path))
    review, found = read(path)
    assert review is None
    assert [(f.code, f.level, f.place.file) for f in found] == [(code, Level.ERROR, "Sở.xlsx")]
    assert found[0].what.endswith(".") and found[0].remedy.endswith(".")


def test_a_missing_file_a_lock_file_and_an_empty_folder(tmp_path: Path) -> None:
    (tmp_path / "~$Sở.xlsx").write_bytes(b"\x05admin")
    assert [f.code for f in read(tmp_path / "khong-co.xlsx")[1]] == ["tep.khong_thay"]
    assert [f.code for f in read(tmp_path / "~$Sở.xlsx")[1]] == ["tep.tep_khoa"]
    assert [f.code for f in read(tmp_path)[1]] == ["thu_muc.khong_co_so"]


def sub(old: str, new: str, count: int = 1) -> Callable[[bytes], bytes]:
    def change(content: bytes) -> bytes:
        assert old.encode() in content, old
        return content.replace(old.encode(), new.encode(), count)

    return change


PEOPLE = "xl/worksheets/sheet4.xml"
TEXTS, BOOK = "xl/sharedStrings.xml", "xl/workbook.xml"
DAMAGED: list[tuple[str, str, Callable[[bytes], bytes]]] = [
    ("hai dòng cùng số", PEOPLE, sub('<row r="5"', '<row r="4"')),
    ("dòng lùi", PEOPLE, sub('<row r="4"', '<row r="2"')),
    ("ô sai dòng", PEOPLE, sub('r="D4"', 'r="D5"')),
    ("hai ô trùng", PEOPLE, sub('r="D4"', 'r="C4"')),
    ("ô có phần lạ", PEOPLE, sub("<v>", "<w>")),
    ("dòng đổi tên", PEOPLE, lambda c: sub("</row>", "</rov>", -1)(sub("<row ", "<rov ", -1)(c))),
    ("dữ liệu đổi tên", PEOPLE, lambda c: sub("</sheetData>", "</sheetDat>")(sub("<sheetData>", "<sheetDat>")(c))),
    ("chữ trỏ ra ngoài", PEOPLE, lambda c: re.sub(rb't="s"><v>\d+</v>', b't="s"><v>99999</v>', c, count=30)),
    ("kiểu ô lạ", PEOPLE, sub('t="s"', 't="q"')),
    ("XML hở", PEOPLE, sub("</sheetData>", "")),
    ("thực thể lạ", PEOPLE, sub("<sheetData>", "<sheetData>&ten;")),
    ("DOCTYPE ở xa", PEOPLE, lambda c: b"<!--" + b"x" * 9000 + b"--><!DOCTYPE worksheet>" + c),
    ("danh sách chữ có phần lạ", TEXTS, lambda c: sub("</si>", "</sj>", 1)(sub("<si>", "<sj>", 1)(c))),
    ("chữ có phần lạ", TEXTS, lambda c: sub("</t>", "</tt>", 1)(re.sub(rb"<t( [^>]*)?>", b"<tt>", c, count=1))),
    ("không có danh sách sheet", BOOK, lambda c: sub("</sheets>", "</sheetz>")(sub("<sheets>", "<sheetz>")(c))),
    ("hai sheet một nội dung", BOOK, sub('r:id="rId5"', 'r:id="rId4"')),
    ("mất quan hệ", "xl/_rels/workbook.xml.rels", sub("/xl/worksheets/sheet4.xml", "/xl/worksheets/sheet99.xml")),
    ("sheet không ai nhận", "xl/worksheets/sheet99.xml", lambda _: b"<worksheet><sheetData/></worksheet>"),
    ("phông hỏng", "xl/styles.xml", sub("<fonts", "<fonts<")),
]  # fmt: skip


@pytest.mark.parametrize(("part", "change"), [d[1:] for d in DAMAGED], ids=[d[0] for d in DAMAGED])
def test_a_damaged_inside_is_refused_never_read_askew(
    tmp_path: Path, part: str, change: Callable[[bytes], bytes]
) -> None:
    _, found = read(patched(as_excel_saves(written(tmp_path)), {part: change}))
    assert {f.code for f in found if f.level is Level.ERROR} == {"tep.hong"} or {f.code for f in found} == {
        "tep.co_doctype"
    }


def test_a_doctype_is_refused_in_any_encoding(tmp_path: Path) -> None:
    bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>'
    for encoding in ("utf-8", "utf-16"):
        path = patched(written(tmp_path), {PEOPLE: lambda _, e=encoding: bomb.encode(e)})
        assert [f.code for f in read(path)[1]] == ["tep.co_doctype"]


def test_rows_are_counted_by_another_parser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader that lost a row would be caught."""
    from pipeline.workbook import sheet_reading

    honest = sheet_reading.filled_rows
    monkeypatch.setattr(sheet_reading, "filled_rows", lambda package, part: honest(package, part) + 1)
    _, found = read(written(tmp_path))
    assert ("dong.lech_so_dong", "Cá nhân", "") in spots(found)


def test_a_million_empty_rows_cost_seconds(tmp_path: Path) -> None:
    rows = b"".join(b'<row r="%d" s="1" customFormat="1"/>' % n for n in range(20, 400_000))
    path = patched(written(tmp_path), {PEOPLE: sub("</sheetData>", rows.decode() + "</sheetData>")})
    review, found = read(path)
    assert review is not None and not has_errors(found) and len(review.people) == 3


def test_strict_files_and_prefixed_files_are_read_alike(tmp_path: Path) -> None:
    expected = read(written(tmp_path))[0]
    assert expected is not None
    transitional, strict = (
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
    )

    def prefixed(content: bytes) -> bytes:
        text = re.sub(r"<(/?)(?=[a-zA-Z])(?!xml)", r"<\1x:", content.decode())
        return text.replace("xmlns=", "xmlns:x=").encode()

    for change in (sub(transitional, strict), prefixed):
        review, found = read(patched(as_excel_saves(written(tmp_path)), {PEOPLE: change, TEXTS: change}))
        assert not has_errors(found), found
        assert review is not None and bare(review) == bare(expected)


def test_a_hidden_filter_names_its_rows(tmp_path: Path) -> None:
    def narrow(book: object) -> None:
        sheet = book["Cá nhân"]  # type: ignore[index]
        sheet.auto_filter.ref = "A2:I5"
        sheet.auto_filter.add_filter_column(6, ["DV01"])
        sheet.row_dimensions[4].hidden = sheet.row_dimensions[5].hidden = True

    review, found = read(edited(written(tmp_path), narrow))
    assert review is not None and len(review.people) == 3
    assert [f.what for f in found] == ["2 dòng bị lọc ẩn nhưng vẫn được đọc: dòng 4, 5."]


def test_the_sheet_of_people_is_where_the_tests_think(tmp_path: Path) -> None:
    assert part_of_sheet(written(tmp_path), "Cá nhân") == PEOPLE
