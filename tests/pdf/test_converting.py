"""Papers become PDFs: all of them or a reason, the same bytes each time, and nothing left running."""

import http.server
import os
import shutil
import signal
import subprocess
import sys
import threading
import unicodedata
import zipfile
from pathlib import Path

import pikepdf
import pytest
from fontTools import subset
from fontTools.ttLib import TTFont

from pipeline.findings import Finding, Level
from pipeline.pdf import converting, embedded, fonts, supervising, watchdog
from pipeline.pdf.converting import Engine, Job, choose, convert
from pipeline.pdf.finishing import archival_faults
from pipeline.pdf.supervising import Patience
from tests.pdf.papers import gone, job, line, many, paper, running, strike, text

ROOT = Path(__file__).parents[2]
LIBREOFFICE = pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
EMBEDDED = pytest.mark.skipif(embedded.version() is None, reason="needs dxpdf")
ENGINES = [pytest.param("libreoffice", marks=LIBREOFFICE), pytest.param("dxpdf", marks=EMBEDDED)]


def chosen(name: str) -> Engine:
    engine, findings = choose(name)
    assert engine is not None, [str(f) for f in findings]
    return engine


def only(findings: list[Finding]) -> Finding:
    assert len(findings) == 1, [str(f) for f in findings]
    return findings[0]


@pytest.mark.parametrize("name", ENGINES)
def test_papers_with_odd_names_arrive_in_order_each_with_its_own_text(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(supervising, "CHUNK", 10)
    odd = ["Quyết định số 1.docx", unicodedata.normalize("NFD", "Nguyễn Thị Ệ.docx"), "-đầu gạch.docx", "%41 #2.docx",
           "dấu 'nháy' \"kép\".docx", "hai\ndòng.docx", "a;b&c.docx", "cùng tên.docx"]  # fmt: skip
    jobs = []
    for number in range(30):
        folder = tmp_path / "kết quả" / str(number)
        folder.mkdir(parents=True)
        body = line(f"Văn bản số {number} hết, Nguyễn Thị Thủy Hưởng")
        jobs.append(job(paper(folder / odd[number % len(odd)], body), key=f"{number}/{odd[number % len(odd)]}"))
    shown: list[str] = []

    def progress(label: str, items: object) -> object:
        shown.append(label)
        return items

    converted, findings = convert(chosen(name), jobs, tmp_path / "nơi làm #1", progress=progress)  # type: ignore[arg-type]

    assert not findings
    assert [done.key for done in converted] == [work.key for work in jobs]
    for number, done in enumerate(converted):
        assert (done.pages, done.findings) == (1, ())
        assert f"Văn bản số {number} hết, Nguyễn Thị Thủy Hưởng" in unicodedata.normalize("NFC", text(done.pdf))
    assert shown == ["Đổi sang PDF"]
    assert sorted(tmp_path.joinpath("nơi làm #1").rglob("*.*")) == sorted(done.pdf for done in converted)


@pytest.mark.parametrize("name", ENGINES)
def test_the_same_paper_gives_the_same_bytes(name: str, tmp_path: Path) -> None:
    first = paper(tmp_path / "a.docx", line("Giấy mời") * 60)
    other = tmp_path / "khác" / "b.docx"
    other.parent.mkdir()
    shutil.copy(first, other)

    (one,), _ = convert(chosen(name), [job(first)], tmp_path / "1")
    (two,), _ = convert(chosen(name), [job(other)], tmp_path / "2")

    assert one.pdf.read_bytes() == two.pdf.read_bytes()
    with pikepdf.open(one.pdf) as pdf:
        assert str(pdf.docinfo["/Title"]) == "Giấy mời họp"
        assert str(pdf.docinfo["/Producer"]) == chosen(name).label
        assert str(pdf.Root.Lang) == "vi-VN"
        assert "/CreationDate" not in pdf.docinfo and "/OpenAction" not in pdf.Root
        assert all(font.embedded and font.familiar for font in fonts.held(pdf))


@LIBREOFFICE
def test_a_paper_that_cannot_be_printed_is_named_and_the_others_go_on(tmp_path: Path) -> None:
    whole = paper(tmp_path / "lành.docx", line("Văn bản lành")).read_bytes()
    made = {
        "không có byte nào.docx": b"",
        "cụt.docx": whole[: len(whole) // 2],
        "trang web.docx": b"<html><body>x</body></html>",
        "hỏng.docx": whole.replace(whole[200:260], bytes(60)),
    }
    for file, content in made.items():
        (tmp_path / file).write_bytes(content)
    paper(tmp_path / "trắng.docx", "<w:p/>")
    with zipfile.ZipFile(tmp_path / "không phải Word.docx", "w") as package:
        text_alone = '<w:t xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">x</w:t>'
        package.writestr("word/document.xml", text_alone)
    bad = [*made, "trắng.docx", "không phải Word.docx", "không còn.docx"]

    converted, findings = convert(
        chosen("libreoffice"), [job(tmp_path / f) for f in [*bad[:3], "lành.docx", *bad[3:]]], tmp_path / "làm"
    )

    assert [done.key for done in converted] == ["lành.docx"]
    assert [f.place.file for f in findings] == bad
    assert all(f.level is Level.ERROR and f.what.startswith("Không đổi được sang PDF: ") for f in findings)
    assert [f.what.split(": ")[1] for f in findings][::4] == ["tệp trống.", "văn bản không có chữ nào."]
    assert not running(str(tmp_path))


@LIBREOFFICE
@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGSTOP])
def test_a_converter_that_dies_or_hangs_loses_no_paper(blow: signal.Signals, tmp_path: Path) -> None:
    jobs = many(tmp_path, 24)
    struck: list[bool] = []
    striker = threading.Thread(target=lambda: struck.append(strike(tmp_path, blow)))
    striker.start()
    converted, findings = convert(
        chosen("libreoffice"), jobs, tmp_path / "làm", patience=Patience(whole=6, each=0.5, attempts=3)
    )
    striker.join()

    assert struck == [True]
    assert not findings, [str(f) for f in findings]
    assert [done.key for done in converted] == [work.key for work in jobs]
    for number, done in enumerate(converted):
        assert done.pages == 3 and f"Văn bản số {number} hết" in text(done.pdf)
    assert gone(str(tmp_path), within=1)
    assert not list((tmp_path / "làm").glob("tam-*"))


@LIBREOFFICE
def test_a_paper_that_never_ends_is_reported(tmp_path: Path) -> None:
    jobs = many(tmp_path, 1)
    engine = chosen("libreoffice")

    converted, findings = convert(engine, jobs, tmp_path / "làm", patience=Patience(whole=0.2, each=0.0))

    assert not converted
    assert only(findings).what == "Không đổi được sang PDF: chương trình đổi quá thời hạn."
    assert gone(str(tmp_path), within=1)


@LIBREOFFICE
def test_nothing_survives_a_parent_killed_outright(tmp_path: Path) -> None:
    many(tmp_path, 40)
    script = (
        "import sys; from pathlib import Path; from pipeline.pdf.converting import Job, choose, convert\n"
        "folder = Path(sys.argv[1]); engine, _ = choose('libreoffice')\n"
        "convert(engine, [Job(p.name, p, '', '') for p in folder.glob('*.docx')], folder / 'lam')\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", script, str(tmp_path)], cwd=ROOT)
    try:
        assert strike(tmp_path, signal.SIGCONT), "no converter seen"
    finally:
        parent.kill()
        parent.wait()
    assert gone(str(tmp_path), within=3), running(str(tmp_path))


def test_the_watchdog_ends_the_whole_family_of_its_command(tmp_path: Path) -> None:
    mark = f"{tmp_path.name}-canh"
    family = f"sh -c 'sleep 60; : {mark}' & sleep 60; : {mark}"
    guard = subprocess.Popen([sys.executable, "-I", "-S", watchdog.__file__, "sh", "-c", family], stdin=subprocess.PIPE)
    assert guard.stdin is not None
    while len(running(mark)) < 3:
        assert guard.poll() is None
    guard.stdin.close()
    guard.wait(5)
    assert gone(mark, within=1)


def test_the_watchdog_tells_its_commands_exit_code() -> None:
    def code(*command: str) -> int:
        guarded = [sys.executable, "-I", "-S", watchdog.__file__, *command]
        with subprocess.Popen(guarded, stdin=subprocess.PIPE) as guard:
            return guard.wait(10)

    assert code("sh", "-c", "exit 3") == 3
    assert code("sh", "-c", "kill -9 $$") == 128 + 9
    assert code("không-có-chương-trình-này") == watchdog.CANNOT_START


class _Counting(http.server.BaseHTTPRequestHandler):
    asked: list[str]

    def do_GET(self) -> None:
        self.asked.append(self.path)
        self.send_response(404)
        self.end_headers()

    do_HEAD = do_OPTIONS = do_PROPFIND = do_GET

    def log_message(self, *_: object) -> None:
        pass


@LIBREOFFICE
def test_a_hostile_paper_fetches_nothing_and_reads_no_file(tmp_path: Path) -> None:
    secret = tmp_path / "bi-mat.txt"
    secret.write_text("CANARY71", encoding="utf-8")
    picture = tmp_path / "bi-mat.png"
    shutil.copy(next((ROOT / "docs").rglob("*.png")), picture)
    asked: list[str] = []
    handler = type("Counting", (_Counting,), {"asked": asked})
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        web = f"http://127.0.0.1:{server.server_port}"
        jobs = [
            job(paper(tmp_path / f"{n}.docx", line("Văn bản hết") + body, links=links))
            for n, (body, links) in enumerate(_hostile(web, secret.as_uri(), picture.as_uri()))
        ]
        converted, findings = convert(chosen("libreoffice"), jobs, tmp_path / "làm")
        server.shutdown()

    assert not asked
    assert len(converted) + len(findings) == len(jobs)
    for done in converted:
        assert "CANARY71" not in text(done.pdf)
        with pikepdf.open(done.pdf) as pdf:
            assert not [
                thing
                for thing in pdf.objects
                if isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") == "/Image"
            ]


def _hostile(web: str, file: str, picture: str) -> list[tuple[str, dict[str, tuple[str, str]]]]:
    drawing = (
        '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
        'wordprocessingDrawing"><wp:extent cx="990000" cy="990000"/><wp:docPr id="1" name="a"/><a:graphic '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.'
        'openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/'
        '2006/picture"><pic:nvPicPr><pic:cNvPr id="0" name="a"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip '
        'r:link="rId9"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
        '<a:ext cx="990000" cy="990000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
    )
    vml = (
        '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:90pt;height:90pt">'
        "<v:imagedata {}/></v:shape></w:pict></w:r></w:p>"
    )
    sign = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    order = '<w:r><w:instrText xml:space="preserve"> {} "{}" \\* MERGEFORMAT </w:instrText></w:r>'
    old = "<w:r><w:t>cũ</w:t></w:r>"
    field = f"<w:p>{sign.format('begin')}{order}{sign.format('separate')}{old}{sign.format('end')}</w:p>"
    return [
        *[(drawing, {"rId9": ("image", address)}) for address in (f"{web}/a.png", picture, file)],
        *[(vml.format('r:id="rId9"'), {"rId9": ("image", address)}) for address in (f"{web}/b.png", picture)],
        *[(vml.format('r:href="rId9"'), {"rId9": ("image", address)}) for address in (f"{web}/m.png", picture)],
        *[(vml.format(f'src="{address}"'), {}) for address in (f"{web}/c.png", picture)],
        *[(field.format("INCLUDETEXT", address), {}) for address in (f"{web}/d.docx", file, file[len("file://") :])],
        *[(field.format("INCLUDEPICTURE", address), {}) for address in (f"{web}/e.png", picture)],
        *[(field.format("DDEAUTO", address), {}) for address in (f"{web}/f", file)],
        *[('<w:altChunk r:id="rId9"/>', {"rId9": ("aFChunk", address)}) for address in (f"{web}/g.html", file)],
        *[('<w:subDoc r:id="rId9"/>', {"rId9": ("subDocument", address)}) for address in (f"{web}/h.docx", file)],
        ("", {"rId9": ("attachedTemplate", f"{web}/i.dotm")}),
        ("", {"rId9": ("styles", f"{web}/k.xml")}),
        ("", {"rId9": ("oleObject", f"{web}/l.bin")}),
    ]


@LIBREOFFICE
def test_an_archival_print_claims_and_shows_pdf_a_2b(tmp_path: Path) -> None:
    source = paper(tmp_path / "a.docx", line("Bằng khen"))

    (first,), _ = convert(chosen("libreoffice"), [job(source)], tmp_path / "1", archival=True)
    (again,), _ = convert(chosen("libreoffice"), [job(source)], tmp_path / "2", archival=True)
    (plain,), _ = convert(chosen("libreoffice"), [job(source)], tmp_path / "3")

    assert archival_faults(first.pdf) == []
    assert first.pdf.read_bytes() == again.pdf.read_bytes()
    with pikepdf.open(first.pdf) as pdf, pdf.open_metadata() as packet:
        assert packet["dc:title"] == str(pdf.docinfo["/Title"]) == "Giấy mời họp"
    assert archival_faults(plain.pdf) == [
        "Tệp không tự khai là PDF/A-2b (đang khai: không khai).",
        "Tệp không kèm hồ sơ màu (OutputIntent).",
    ]
    with pikepdf.open(first.pdf) as pdf:
        pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Dictionary) and "/FontFile2" in thing:
                del thing["/FontFile2"]
        pdf.save(tmp_path / "hỏng.pdf")
    assert archival_faults(tmp_path / "hỏng.pdf") == [
        "Phông chữ «LiberationSerif» không nằm trong tệp.",
        "Tệp có mã lệnh JavaScript.",
    ]
    assert archival_faults(source) == ["Tệp hỏng, không đọc được."]


def test_only_libreoffice_makes_archival_prints() -> None:
    engine, findings = choose("dxpdf", archival=True)
    assert engine is None
    assert only(findings).what == "dxpdf không xuất được PDF/A-2b; chỉ LibreOffice xuất được."


@LIBREOFFICE
def test_another_font_on_paper_is_told(tmp_path: Path) -> None:
    body = line("Chữ thường") + line("Chữ lạ", font="DejaVu Sans")
    (done,), findings = convert(chosen("libreoffice"), [job(paper(tmp_path / "a.docx", body))], tmp_path / "làm")

    assert not findings
    (told,) = done.findings
    assert (told.level, told.place.file) == (Level.REVIEW, "a.docx")
    assert told.what == "Bản PDF in lẫn phông chữ khác Times New Roman: «DejaVuSans»."


def test_a_machine_without_a_converter_is_told_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    engine, findings = choose("libreoffice")
    assert engine is None
    assert only(findings).code == "pdf.thieu_chuong_trinh"
    assert "sudo apt install libreoffice-writer-nogui fonts-liberation2" in findings[0].remedy

    assert 'pip install "thidua[pdf]"' in findings[0].remedy
    assert only(choose("auto", archival=True)[1]).what == findings[0].what

    monkeypatch.setattr(embedded, "version", lambda: None)
    assert only(choose("dxpdf")[1]).remedy.startswith("Chạy «python3 -m pip install dxpdf==0.8.1»")
    assert only(choose("auto")[1]).what == "Không tìm thấy LibreOffice, cũng không có dxpdf."
    monkeypatch.setattr(embedded, "version", lambda: "0.9.0")
    assert "dxpdf 0.9.0 chưa được đối chiếu" in only(choose("dxpdf")[1]).what


@EMBEDDED
def test_auto_takes_dxpdf_where_there_is_no_libreoffice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    engine, findings = choose()
    assert engine is not None and engine.label == "dxpdf 0.8.1"
    assert only(findings).level is Level.NOTICE
    assert engine.identity.startswith("dxpdf 0.8.1 ") and engine.font.is_file()


@EMBEDDED
def test_dxpdf_refuses_by_name_the_kinds_it_prints_otherwise(tmp_path: Path) -> None:
    source = paper(tmp_path / "a.docx", line("Văn bản"))
    drawn = paper(tmp_path / "b.docx", line("Văn bản") + "<w:p><w:r><w:drawing/></w:r></w:p>")
    jobs = [
        Job("1", source, "quyet_dinh_tang_giay_khen", "Quyết định tặng Giấy khen"),
        Job("2", source, "giay_moi_hop", "Giấy mời"),
        Job("3", drawn, "giay_moi_hop", "Giấy mời có hình"),
    ]

    converted, findings = convert(chosen("dxpdf"), jobs, tmp_path / "làm")

    assert [done.key for done in converted] == ["2"]
    assert [(f.code, f.place.file) for f in findings] == [("pdf.can_libreoffice", "1"), ("pdf.can_libreoffice", "3")]
    assert findings[0].remedy.startswith("Cài LibreOffice: ") and "dxpdf" not in findings[0].remedy
    assert "«Quyết định tặng Giấy khen»" in findings[0].what and "không in được hình vẽ" in findings[1].what


def fontconfig(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let this machine have only the fonts in `folder`."""
    conf = folder / "fonts.conf"
    conf.write_text(
        f"<fontconfig><dir>{folder}</dir><cachedir>{folder}/cache</cachedir></fontconfig>", encoding="utf-8"
    )
    monkeypatch.setenv("FONTCONFIG_FILE", str(conf))


@LIBREOFFICE
def test_a_font_without_vietnamese_letters_is_refused_with_the_package_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for file in chosen("libreoffice").typeface.files:
        font = TTFont(file)
        options = subset.Options(name_IDs=["*"])
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=[*range(32, 127), *(ord(c) for c in fonts.letters() if c not in "ơưạ")])
        cutter.subset(font)
        font.save(tmp_path / file.name)
    fontconfig(tmp_path, monkeypatch)

    engine, findings = choose("libreoffice")

    assert engine is None
    assert only(findings).code == "pdf.thieu_phong_chu"
    assert "thiếu 3 chữ tiếng Việt" in findings[0].what and "ơ, ư, ạ" in findings[0].what
    assert "sudo apt install fonts-liberation2" in findings[0].remedy


@LIBREOFFICE
def test_a_font_of_other_widths_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = subprocess.run(["fc-match", "-f", "%{file}", "DejaVu Sans"], capture_output=True, text=True).stdout
    shutil.copy(other, tmp_path)
    fontconfig(tmp_path, monkeypatch)

    engine, findings = choose("libreoffice")

    assert engine is None
    assert "Máy thay Times New Roman bằng «DejaVu Sans»" in only(findings).what


def test_the_letters_asked_of_a_font_are_the_whole_alphabet() -> None:
    letters = fonts.letters()
    assert len(letters) == 134 + len("“”–…₫")
    assert all(unicodedata.is_normalized("NFC", letter) for letter in letters)
    assert set("ĂăĐđƠơƯưẠạỆệỹỸ₫") <= set(letters)


def test_an_unknown_engine_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="word"):
        choose("word")


def test_no_papers_no_converter(tmp_path: Path) -> None:
    face = tmp_path / os.devnull.strip("/")
    engine = Engine("libreoffice", "7.4", fonts.Typeface("Times New Roman", (face,) * 4), tmp_path / "khong-co")
    assert convert(engine, [], tmp_path / "làm") == ([], [])
    assert converting.ENGINES == ("auto", "libreoffice", "dxpdf")
