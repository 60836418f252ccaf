"""Hostile, damaged and odd evidence files, made from code: what an office's folder may hold, and worse.

`write_all` writes them into a folder and says of each what must become of it.
"""

from __future__ import annotations

import io
import os
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pikepdf
from PIL import Image

Objects = dict[int, bytes]
KEPT, NOTED, REFUSED, EITHER = "giữ", "giữ, báo", "từ chối", "giữ đủ trang hoặc từ chối"


@dataclass(frozen=True)
class Case:
    """One file: what must become of it, and how many pages it has when kept."""

    name: str
    outcome: str
    code: str = ""  # of the finding, without prefix
    pages: int = 1


def stream(data: bytes, extra: bytes = b"") -> bytes:
    return b"<</Length %d %s>>stream\n%s\nendstream" % (len(data), extra, data)


def words(text: str, x: int = 72, y: int = 720) -> bytes:
    return stream(b"BT /F1 24 Tf %d %d Td (%s) Tj ET" % (x, y, text.encode()))


def objects(pages: int = 1, *, page: bytes = b"", catalog: bytes = b"", tree: bytes = b"") -> Objects:
    """A small document: 1 catalog, 2 tree, 3 font, then a page and its text for each page."""
    kids = b" ".join(b"%d 0 R" % (4 + 2 * n) for n in range(pages))
    found: Objects = {
        1: b"<</Type/Catalog/Pages 2 0 R %s>>" % catalog,
        2: b"<</Type/Pages/Kids[%s]/Count %d %s>>" % (kids, pages, tree),
        3: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    }
    for n in range(pages):
        found[4 + 2 * n] = (
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents %d 0 R %s>>"
            % (5 + 2 * n, page)
        )
        found[5 + 2 * n] = words(f"Trang {n + 1}")
    return found


def build(found: Objects, *, trailer: bytes = b"", header: bytes = b"%PDF-1.7\n", prev: int | None = None) -> bytes:
    """A file with a right table of objects."""
    out = bytearray(header)
    places = {}
    for number in sorted(found):
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, found[number])
    start = len(out)
    size = max(found) + 1
    out += b"xref\n0 1\n0000000000 65535 f \n"
    for number in sorted(places):
        out += b"%d 1\n%010d 00000 n \n" % (number, places[number])
    back = b"/Prev %d" % prev if prev is not None else b""
    out += b"trailer\n<</Size %d/Root 1 0 R %s %s>>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, back, start)
    return bytes(out)


def sample(pages: int = 3) -> bytes:
    return build(objects(pages))


def changed(pages: int = 1, **new: bytes) -> bytes:
    """The sample with objects replaced: `o4=b"…"`."""
    return build(objects(pages) | {int(key[1:]): value for key, value in new.items()})


def resaved(pages: int = 3, **how: object) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(sample(pages))) as pdf:
        pdf.save(out, **how)  # type: ignore[arg-type]
    return out.getvalue()


def zeros(size: int) -> bytes:
    """Packed zeros, whole MiB; one block is packed and repeated, so that a bomb costs nothing to make."""
    packer = zlib.compressobj(9)
    head = packer.compress(bytes(2**20)) + packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(bytes(2**20)) + packer.flush(zlib.Z_FULL_FLUSH)
    checksum = struct.pack(">HH", size % 65521, 1)
    return head + block * (size // 2**20 - 1) + b"\x03\x00" + checksum


def bomb(size: int) -> bytes:
    return stream(zeros(size), b"/Filter/FlateDecode")


def linked(action: bytes, subtype: bytes = b"Link", more: bytes = b"") -> bytes:
    """A page with one annotation that does something."""
    return build(
        objects(page=b"/Annots[10 0 R]")
        | {10: b"<</Type/Annot/Subtype/%s/Rect[9 9 99 99]%s %s>>" % (subtype, more, action)}
    )


def seal(subtype: bytes = b"Widget", more: bytes = b"") -> bytes:
    """A page with a drawn mark, such as a seal."""
    looks = stream(b"1 0 0 rg 0 0 90 90 re f", b"/Type/XObject/Subtype/Form/BBox[0 0 90 90]")
    return build(
        objects(page=b"/Annots[10 0 R]", catalog=b"/AcroForm<</Fields[10 0 R]>>")
        | {10: b"<</Type/Annot/Subtype/%s/Rect[9 9 99 99]/AP<</N 11 0 R>>%s>>" % (subtype, more), 11: looks}
    )


def tree_of(depth: int) -> bytes:
    found = objects()
    found[2] = b"<</Type/Pages/Kids[100 0 R]/Count 1>>"
    for level in range(depth):
        found[100 + level] = b"<</Type/Pages/Kids[%d 0 R]/Count 1>>" % (101 + level)
    found[99 + depth] = b"<</Type/Pages/Kids[4 0 R]/Count 1>>"
    return build(found)


def many_marks(count: int) -> bytes:
    mark = b"<</Type/Annot/Subtype/Link/Rect[9 9 99 99]/A<</S/URI/URI(http://x.invalid)>>>>"
    return build(objects(page=b"/Annots[%s]" % (mark * count)))


def updated(broken_table: bool) -> bytes:
    """A file saved twice: the second time its page says something else."""
    first = sample(1)
    again = {5: words("Trang da sua"), 1: objects()[1]}
    start = first.rindex(b"xref\n0 1")
    second = build(again, header=first, prev=start)
    return second.replace(b"/Prev %d" % start, b"/Prev 999999") if broken_table else second


def jpeg(mode: str = "RGB", size: tuple[int, int] = (300, 400), turned: int = 0, kind: str = "JPEG") -> bytes:
    picture = Image.linear_gradient("L").resize(size).convert(mode)
    out = io.BytesIO()
    exif = Image.Exif()
    if turned:
        exif[0x0112] = turned
    picture.save(out, kind, exif=exif)
    return out.getvalue()


def huge_png(side: int) -> bytes:
    """A PNG of one colour, small on the disk."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    packer = zlib.compressobj(9)
    row = bytes(1 + side // 8)
    data = b"".join(packer.compress(row) for _ in range(side)) + packer.flush()
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def archive(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed_file:
        for name in names:
            packed_file.writestr(name, "x")
    return out.getvalue()


def scan(extra: bytes = b"", cut: int = 0, size: bytes = b"/Width 200/Height 280") -> bytes:
    """A page that is one scanned picture."""
    data = jpeg("L", (200, 280))
    data = data[: len(data) - cut]
    about = b"/Type/XObject/Subtype/Image/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/DCTDecode" + size
    found = objects(page=extra)
    found[4] = found[4].replace(b"/Font<</F1 3 0 R>>", b"/XObject<</Im 10 0 R>>")
    found[5] = stream(b"q 595 0 0 842 0 0 cm /Im Do Q")
    return build(found | {10: stream(data, about)})


def _cases() -> dict[Case, Callable[[], bytes]]:
    good, three = sample(1), sample(3)
    compact = resaved(3, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    lock = pikepdf.Encryption
    page4 = objects()[4]
    box = b"[0 0 595 842]"
    k, n, r, e = KEPT, NOTED, REFUSED, EITHER
    return {
        # sound
        Case("tot-3-trang.pdf", k, pages=3): lambda: three,
        Case("nen-doi-tuong.pdf", k, pages=3): lambda: compact,
        Case("pdf-2-0.pdf", k): lambda: build(objects(), header=b"%PDF-2.0\n"),
        Case("tuyen-tinh.pdf", k, pages=3): lambda: resaved(3, linearize=True),
        Case("quet-a4.pdf", k): scan,
        Case("quet-xoay-90.pdf", k): lambda: scan(b"/Rotate 90"),
        Case("xoay-am.pdf", k): lambda: build(objects(page=b"/Rotate -90")),
        Case("ke-thua.pdf", k, pages=2): lambda: build(
            {number: body.replace(b"/MediaBox" + box, b"") for number, body in objects(2).items()}
            | {2: b"<</Type/Pages/Kids[4 0 R 6 0 R]/Count 2/MediaBox[0 0 842 595]/Rotate 180>>"}
        ),
        Case("phong-khong-nhung.pdf", k): lambda: changed(o3=b"<</Type/Font/Subtype/TrueType/BaseFont/VnTime>>"),
        Case("khong-noi-dung.pdf", n, "canh_bao"): lambda: changed(o4=page4.replace(b"/Contents 5 0 R", b"")),
        Case("khong-tai-nguyen.pdf", k): lambda: changed(
            o4=b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R>>"
        ),
        Case("luu-hai-lan.pdf", k): lambda: updated(False),
        Case("rac-phia-sau.pdf", k): lambda: good + b"\n<script>alert(1)</script>\n",
        # truncated and broken
        Case("cut-95.pdf", e, pages=3): lambda: three[: len(three) * 95 // 100],
        Case("cut-70.pdf", e, pages=3): lambda: three[: len(three) * 70 // 100],
        Case("cut-40.pdf", r): lambda: three[: len(three) * 40 // 100],
        Case("cut-10.pdf", r): lambda: three[: len(three) // 10],
        Case("cut-nen.pdf", r): lambda: compact[: len(compact) // 2],
        Case("cut-tuyen-tinh.pdf", r): lambda: (lambda b: b[: len(b) // 2])(resaved(3, linearize=True)),
        Case("tuyen-tinh-mat-duoi.pdf", e, pages=3): lambda: resaved(3, linearize=True)[:-60],
        Case("bang-rac.pdf", n, "canh_bao", 3): lambda: three.replace(b"startxref\n", b"startxref\n9"),
        Case("luong-doi-tuong-hong.pdf", r): lambda: compact[:200] + bytes(60) + compact[260:],
        Case("mat-noi-dung.pdf", n, "canh_bao"): lambda: changed(o4=page4.replace(b"5 0 R", b"50 0 R")),
        Case("sua-hong-bang.pdf", e): lambda: updated(True),
        Case("prev-vong.pdf", e, pages=3): lambda: build(
            objects(3), trailer=b"/Prev %d" % build(objects(3)).rindex(b"xref\n0 1")
        ),
        Case("rac-phia-truoc.pdf", n, "canh_bao"): lambda: b"GET / HTTP/1.1\r\n\r\n" + good,
        Case("noi-dung-hong.pdf", n, "canh_bao"): lambda: changed(o5=stream(b"x" * 90, b"/Filter/FlateDecode")),
        Case("quet-cut.pdf", n, "canh_bao"): lambda: scan(cut=400),
        # not what the name says
        Case("rong.pdf", r, "rong"): lambda: b"",
        Case("trang-web.pdf", r, "khong_phai_pdf"): lambda: b"<!DOCTYPE html><html><body>404</body></html>",
        Case("tep-nen.pdf", r, "khong_phai_pdf"): lambda: archive("a.txt"),
        Case("tep-word.pdf", r, "khong_phai_pdf"): lambda: archive("[Content_Types].xml", "word/document.xml"),
        Case("anh.pdf", r, "khong_phai_pdf"): lambda: jpeg(kind="PNG"),
        Case("chu.pdf", r, "khong_phai_pdf"): lambda: "Quyết định công nhận".encode(),
        Case("sai-dau.pdf", r): lambda: b"\x00\x01\x02\x03" + good[9:],
        Case("thu.docx", r, "khong_phai_pdf"): lambda: archive("word/document.xml"),
        # pages
        Case("vong-kids.pdf", r, "hong"): lambda: changed(o2=b"<</Type/Pages/Kids[2 0 R]/Count 1>>"),
        Case("vong-hai-nut.pdf", r): lambda: changed(
            o2=b"<</Type/Pages/Kids[10 0 R]/Count 1>>", o10=b"<</Type/Pages/Kids[2 0 R]/Count 1>>"
        ),
        Case("parent-vong.pdf", k): lambda: changed(o4=page4.replace(b"/Parent 2 0 R", b"/Parent 4 0 R")),
        Case("kids-thieu.pdf", r, "thieu_trang"): lambda: changed(3, o2=b"<</Type/Pages/Kids[4 0 R 90 0 R]/Count 2>>"),
        Case("kids-null.pdf", r, "thieu_trang"): lambda: changed(
            3, o2=b"<</Type/Pages/Kids[4 0 R null 6 0 R]/Count 3>>"
        ),
        Case("kids-so.pdf", r, "thieu_trang"): lambda: changed(o2=b"<</Type/Pages/Kids[4 0 R 17]/Count 2>>"),
        Case("kids-phong.pdf", r, "thieu_trang"): lambda: changed(o2=b"<</Type/Pages/Kids[4 0 R 3 0 R]/Count 2>>"),
        Case("sau-3000.pdf", r): lambda: tree_of(3000),
        Case("200000-lan.pdf", r, "qua_lon"): lambda: changed(
            o2=b"<</Type/Pages/Kids[%s]/Count 200000>>" % (b"4 0 R " * 200_000)
        ),
        Case("hai-lan.pdf", n, "canh_bao", 2): lambda: changed(o2=b"<</Type/Pages/Kids[4 0 R 4 0 R]/Count 2>>"),
        Case("1001-trang.pdf", r, "qua_lon"): lambda: sample(1001),
        Case("count-trieu.pdf", r, "thieu_trang"): lambda: changed(o2=b"<</Type/Pages/Kids[4 0 R]/Count 1000000>>"),
        Case("count-am.pdf", n, "canh_bao"): lambda: changed(o2=b"<</Type/Pages/Kids[4 0 R]/Count -3>>"),
        Case("count-it.pdf", n, "canh_bao", 3): lambda: three.replace(b"/Count 3", b"/Count 2"),
        Case("khong-trang.pdf", r, "rong"): lambda: changed(o2=b"<</Type/Pages/Kids[]/Count 0>>"),
        Case("khong-cay.pdf", r): lambda: changed(o1=b"<</Type/Catalog>>"),
        Case("kho-lon.pdf", r, "kho_trang"): lambda: changed(o4=page4.replace(box, b"[0 0 99999 99999]")),
        Case("kho-khong.pdf", r, "kho_trang"): lambda: changed(o4=page4.replace(box, b"[0 0 0 842]")),
        Case("kho-nan.pdf", r, "kho_trang"): lambda: changed(o4=page4.replace(box, b"[0 0 NaN 842]")),
        Case("kho-chu.pdf", r, "kho_trang"): lambda: changed(o4=page4.replace(box, b"(A4)")),
        Case("don-vi-lon.pdf", r, "kho_trang"): lambda: changed(o4=page4[:-2] + b"/UserUnit 1000>>"),
        Case("thieu-kho.pdf", n, "canh_bao"): lambda: changed(o4=page4.replace(b"/MediaBox" + box, b"")),
        Case("cat-sai.pdf", n, "canh_bao"): lambda: build(objects(page=b"/CropBox[900 900 950 950]")),
        Case("xoay-45.pdf", n, "canh_bao"): lambda: build(objects(page=b"/Rotate 45")),
        # locked
        Case("mat-khau-aes.pdf", r, "co_mat_khau"): lambda: resaved(encryption=lock(owner="a", user="b", R=6)),
        Case("mat-khau-rc4.pdf", r, "co_mat_khau"): lambda: resaved(
            encryption=lock(owner="a", user="b", R=3, aes=False, metadata=False)
        ),
        Case("khoa-quyen-aes.pdf", n, "canh_bao", 3): lambda: resaved(encryption=lock(owner="a", user="", R=6)),
        Case("khoa-quyen-rc4.pdf", n, "canh_bao", 3): lambda: resaved(
            encryption=lock(owner="a", user="", R=3, aes=False, metadata=False)
        ),
        # bombs
        Case("bom-1-gib.pdf", r, "qua_lon"): lambda: changed(o5=bomb(2**30)),
        Case("bom-kep.pdf", r, "qua_lon"): lambda: changed(
            o5=stream(zlib.compress(zeros(2**30)), b"/Filter[/FlateDecode/FlateDecode]")
        ),
        Case("bom-phong.pdf", r, "qua_lon"): lambda: changed(
            o3=b"<</Type/Font/Subtype/TrueType/BaseFont/X/FontDescriptor<</Type/FontDescriptor/FontFile2 10 0 R>>>>",
            o10=bomb(2**28),
        ),
        Case("bom-doi-tuong.pdf", r): lambda: _bomb_in_object_stream(),
        Case("anh-ti-diem.pdf", r, "qua_lon"): lambda: scan(size=b"/Width 99999/Height 99999"),
        Case("mang-long.pdf", e): lambda: changed(o3=b"[" * 100_000 + b"]" * 100_000),
        Case("chuoi-hinh.pdf", e): lambda: _chain_of_forms(20_000),
        # active
        Case("javascript-mo.pdf", k): lambda: build(objects(catalog=b"/OpenAction<</S/JavaScript/JS(app.alert(1))>>")),
        Case("javascript-ten.pdf", k): lambda: build(
            objects(catalog=b"/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(app.alert(1))>>]>>>>")
        ),
        Case("aa-trang.pdf", k): lambda: build(objects(page=b"/AA<</O<</S/JavaScript/JS(1)>>>>")),
        Case("aa-tai-lieu.pdf", k): lambda: build(objects(catalog=b"/AA<</WC<</S/Launch/F(x.exe)>>>>")),
        Case("launch.pdf", k): lambda: linked(b"/A<</S/Launch/F(cmd.exe)>>"),
        Case("uri.pdf", k): lambda: linked(b"/A<</S/URI/URI(http://x.invalid/)>>"),
        Case("gui-bieu-mau.pdf", k): lambda: linked(b"/A<</S/SubmitForm/F(http://x.invalid)>>", b"Widget"),
        Case("goto-xa.pdf", k): lambda: linked(b"/A<</S/GoToR/F(\\\\\\\\x.invalid\\\\s)/D[0/Fit]>>"),
        Case("tep-tren-trang.pdf", k): lambda: linked(
            b"/FS<</Type/Filespec/F(x.exe)/EF<</F 5 0 R>>>>", b"FileAttachment"
        ),
        Case("phim.pdf", k): lambda: linked(b"/RichMediaContent<</Assets<<>>>>", b"RichMedia"),
        Case("man-hinh.pdf", k): lambda: linked(b"/A<</S/Rendition>>", b"Screen"),
        Case("am-thanh.pdf", k): lambda: linked(b"/Sound 5 0 R", b"Sound"),
        Case("ba-chieu.pdf", k): lambda: linked(b"/3DD 5 0 R", b"3D"),
        Case("10000-lien-ket.pdf", k): lambda: many_marks(10_000),
        Case("con-dau.pdf", k): lambda: seal(b"Stamp", b"/A<</S/JavaScript/JS(1)>>/AA<</E<</S/Launch/F(x)>>>>"),
        Case("o-da-dien.pdf", k): lambda: seal(more=b"/FT/Tx/T(a)/V(b)/AA<</K<</S/JavaScript/JS(1)>>>>"),
        Case("chu-ky-so.pdf", n, "chu_ky_so"): lambda: seal(more=b"/FT/Sig/T(a)/V<</Type/Sig/Contents<00>>>"),
        Case("o-khong-hien.pdf", n, "canh_bao"): lambda: linked(b"/FT/Tx/T(a)/V(b)", b"Widget"),
        Case("dinh-kem.pdf", n, "canh_bao"): lambda: build(
            objects(catalog=b"/Names<</EmbeddedFiles<</Names[(x.exe)<</Type/Filespec/F(x.exe)/EF<</F 5 0 R>>>>]>>>>")
        ),
        Case("tap-dinh-kem.pdf", r, "tap_dinh_kem"): lambda: build(objects(catalog=b"/Collection<</View/T>>")),
        Case("xfa.pdf", n, "canh_bao"): lambda: build(objects(catalog=b"/AcroForm<</Fields[]/XFA(<xdp/>)>>")),
        Case("lop-an.pdf", n, "canh_bao"): lambda: build(
            objects(catalog=b"/OCProperties<</OCGs[10 0 R]/D<</OFF[10 0 R]>>>>") | {10: b"<</Type/OCG/Name(x)>>"}
        ),
        Case("luong-ngoai.pdf", n, "canh_bao"): lambda: changed(o5=stream(b"", b"/F(/etc/passwd)")),
        Case("hinh-ngoai.pdf", k): lambda: _with_form(b"/Ref<</F(x.pdf)/Page 0>>/OPI<</2.0<<>>>>/AF[5 0 R]"),
        Case("postscript.pdf", n, "canh_bao"): lambda: _with_form(b"", b"PS"),
        # pictures
        Case("anh.jpg", k): jpeg,
        Case("anh-ngang.png", k): lambda: jpeg("RGBA", (400, 300), kind="PNG"),
        Case("anh-16-bit.png", k): lambda: jpeg("I;16", kind="PNG"),
        Case("anh-bang-mau.png", k): lambda: jpeg("P", kind="PNG"),
        Case("anh-den-trang.png", k): lambda: jpeg("1", kind="PNG"),
        Case("anh-la-jpg.png", k): jpeg,
        Case("anh-cmyk.jpg", k): lambda: jpeg("CMYK"),
        Case("anh-xoay.jpeg", k): lambda: jpeg(turned=6),
        Case("ANH-HOA.JPG", k): lambda: jpeg("L"),
        Case("anh-cut.jpg", r, "hong"): lambda: (lambda b: b[: len(b) // 2])(jpeg()),
        Case("anh-cut.png", r, "hong"): lambda: (lambda b: b[: len(b) // 2])(jpeg(kind="PNG")),
        Case("anh-bom.png", r, "qua_lon"): lambda: huge_png(60_000),
        Case("pdf-ten-anh.jpg", r, "khong_phai_pdf"): lambda: good,
        Case("anh-gif.png", r, "khong_phai_pdf"): lambda: jpeg("P", kind="GIF"),
    }  # fmt: skip


def _bomb_in_object_stream() -> bytes:
    """Objects packed in a stream that swells to 1 GiB, found by a table that is a stream itself."""
    out = bytearray(b"%PDF-1.7\n")
    first = len(out)
    swollen = bomb(2**30).replace(b"/Filter", b"/Type/ObjStm/N 1/First 4/Filter")
    out += b"10 0 obj\n" + swollen + b"\nendobj\n"
    table = len(out)
    rows = b"".join(
        struct.pack(">BIH", *row)
        for row in ((0, 0, 65535), (2, 10, 0), *((0, 0, 0),) * 8, (1, first, 0), (1, table, 0))
    )
    out += b"11 0 obj\n" + stream(rows, b"/Type/XRef/W[1 4 2]/Size 12/Root 1 0 R") + b"\nendobj\n"
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % table)


def _chain_of_forms(count: int) -> bytes:
    """Drawings each of which uses the next."""
    found = objects()
    found[4] = found[4].replace(b"/Font<</F1 3 0 R>>", b"/XObject<</X 10 0 R>>")
    for number in range(10, 10 + count):
        uses = b"/Resources<</XObject<</X %d 0 R>>>>" % (number + 1) if number < 9 + count else b""
        found[number] = stream(b"/X Do", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]" + uses)
    return build(found)


def _with_form(extra: bytes, subtype: bytes = b"Form") -> bytes:
    found = objects()
    found[4] = found[4].replace(b"/Font<</F1 3 0 R>>", b"/XObject<</X 10 0 R>>")
    return build(found | {10: stream(b"0 0 9 9 re f", b"/Type/XObject/Subtype/%s/BBox[0 0 9 9]" % subtype + extra)})


def write_all(folder: Path) -> list[Case]:
    """Write every file into `folder`; the paths of the cases count from it."""
    cases = _cases()
    for case, make in cases.items():
        (folder / case.name).write_bytes(make())
    return [*cases, *_on_disk(folder)]


def _on_disk(folder: Path) -> list[Case]:
    """Cases that lie in how a file stands in the folder, not in what it holds."""
    (folder / "thu-muc.pdf").mkdir()
    (folder / "minh chứng").mkdir()
    (folder / "minh chứng" / "SK 01.pdf").write_bytes(sample(1))
    (folder / unicodedata.normalize("NFD", "quyết định.pdf")).write_bytes(sample(2))
    outside = folder.parent / "ngoai"
    outside.mkdir()
    (outside / "mat.pdf").write_bytes(sample(1))
    (folder / "loi-tat.pdf").symlink_to(outside / "mat.pdf")
    (folder / "thu-muc-tat").symlink_to(outside)
    (folder / "vong.pdf").symlink_to(folder / "vong.pdf")
    (folder / "trong-nha.pdf").symlink_to(folder / "tot-3-trang.pdf")
    (folder / "lon.pdf").touch()
    os.truncate(folder / "lon.pdf", 101 * 2**20)
    os.mkfifo(folder / "ong.pdf")
    return [
        Case("thu-muc.pdf", REFUSED, "khong_phai_pdf"),
        Case("minh chứng\\SK 01.pdf", KEPT),
        Case("minh chứng/sk 01.PDF", KEPT),
        Case("quyết định.pdf", KEPT, pages=2),
        Case("loi-tat.pdf", REFUSED, "ngoai_thu_muc"),
        Case("thu-muc-tat/mat.pdf", REFUSED, "ngoai_thu_muc"),
        Case("../ngoai/mat.pdf", REFUSED, "ngoai_thu_muc"),
        Case("/etc/hostname.pdf", REFUSED, "ngoai_thu_muc"),
        Case("C:\\mat\\SK01.pdf", REFUSED, "ngoai_thu_muc"),
        Case("vong.pdf", REFUSED, "khong_thay"),
        Case("trong-nha.pdf", KEPT, pages=3),
        Case("khong-co.pdf", REFUSED, "khong_thay"),
        Case("x" * 300 + ".pdf", REFUSED, "khong_thay"),
        Case("lon.pdf", REFUSED, "qua_lon"),
        Case("ong.pdf", REFUSED, "khong_phai_pdf"),
    ]
