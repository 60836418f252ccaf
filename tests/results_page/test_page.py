"""The results page says what the manifest, the findings and the assessment say, and nothing else."""

from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser
from urllib.parse import unquote

import pytest

from pipeline.documents.decisions.danh_sach_chi_tien_thuong import PaymentList
from pipeline.dossier import Manifest, sha256
from pipeline.findings import Finding, Level, Place, error, notice, review
from pipeline.results_page import pictures_in
from pipeline.results_page.figures import figures
from pipeline.results_page.naming import Names
from tests.conftest import Made
from tests.results_page.pages import (
    LACKING,
    PICTURE,
    by_class,
    manifest_of,
    page_of,
    printed,
    text_of,
    tree_of,
    without_prints,
)

HOSTILE = "<script>alert('x')</script>\" onload=\"y\u202eđảo\x00\x0b&amp;" + "dài" * 400


def hrefs(page: bytes) -> list[str]:
    links = (a.get("href") for a in tree_of(page).iter("a"))
    return [unquote(link.partition("#")[0]) for link in links if link and not link.startswith("#")]


def test_every_paper_has_a_card_and_every_link_a_file(made: Made) -> None:
    manifest = manifest_of(made)
    page = page_of(made, manifest)
    assert len(by_class(tree_of(page), "paper")) == len(manifest.papers)
    linked = set(hrefs(page))
    assert {entry.file for entry in manifest.papers} <= linked
    assert [file for file in linked if not (made.folder / file).is_file()] == []


def test_links_to_prints_and_dossiers_are_quoted(made: Made) -> None:
    manifest = printed(manifest_of(made))
    page = page_of(made, manifest)
    assert set(hrefs(page)) == {made.file for made in (*manifest.papers, *manifest.prints, *manifest.dossiers)}
    if manifest.dossiers:
        assert b"ho%20so%20%23" in page


def test_counts_on_top(made: Made) -> None:
    manifest = printed(manifest_of(made))
    told = text_of(by_class(tree_of(page_of(made, manifest)), "stand")[0])
    assert told.startswith(f"{len(manifest.papers)}văn bản {len(manifest.prints)}bản PDF")
    complete = sum(dossier.complete for dossier in manifest.dossiers)
    if manifest.dossiers:
        assert f"{complete}hồ sơ đủ" in told and f"{len(manifest.dossiers) - complete}hồ sơ thiếu" in told


def test_families_and_pages_agree_with_the_manifest(made: Made) -> None:
    manifest = printed(manifest_of(made))
    tree = tree_of(page_of(made, manifest))
    counted = Counter(entry.file.split("/")[0] for entry in manifest.papers)
    shown = {text_of(by_class(f, "n")[0]): len(by_class(f, "paper")) for f in by_class(tree, "family")}
    assert sorted(map(int, shown)) == sorted(set(counted.values()))
    assert all(int(told) == cards for told, cards in shown.items())
    assert sum("2 trang" in text_of(card) for card in by_class(tree, "paper")) == len(manifest.prints)


def test_every_finding_is_told_with_its_cell_and_remedy(made: Made) -> None:
    told = text_of(tree_of(page_of(made, manifest_of(made))))
    for finding in made.result.findings:
        assert " ".join(finding.what.split()) in told
        assert " ".join(finding.remedy.split()) in told
        assert str(Place("", finding.place.sheet, finding.place.cell)) in told


def test_many_findings_stay_readable(made: Made) -> None:
    same = [
        error("ca_nhan.ngay_sinh", Place("Sổ.xlsx", "Cá nhân", f"B{row}"), f"Ngày sinh ở dòng {row} sai.", "Sửa ngày.")
        for row in range(3, 203)
    ]
    other = notice("don_vi.ten", Place("Sổ.xlsx", "Đơn vị", "B3"), "Tên viết tắt.")
    manifest = without_prints(manifest_of(made))
    whole = manifest.model_copy(update={"papers": tuple(e for e in manifest.papers if not e.gaps)})
    tree = tree_of(page_of(made, whole, findings=[*same, other]))
    assert [text_of(bucket.find("h3")) for bucket in by_class(tree, "bucket")] == ["Lỗi 200", "Lưu ý 1"]
    group = by_class(tree, "group")[0]
    assert text_of(group.find("summary")) == "Sheet «Cá nhân» 200 Sổ.xlsx"
    assert [text_of(p) for p in by_class(group, "remedy")] == ["Cách xử lý chung cho 200 điểm: Sửa ngày."]
    assert len(by_class(group, "cell")) == 200
    assert text_of(group.find(".//details/summary")) == "Xem thêm 194 điểm cùng loại"
    assert by_class(tree, "group")[1].get("open") is None


def test_nothing_to_do_is_said(made: Made) -> None:
    manifest = without_prints(manifest_of(made))
    complete = manifest.model_copy(
        update={"papers": tuple(e.model_copy(update={"gaps": ()}) for e in manifest.papers), "final": True}
    )
    told = text_of(tree_of(page_of(made, complete, findings=[])))
    assert "Không có lỗi, không còn thiếu, không có điểm cần xem xét." in told
    assert "Bản chính thức" in told and "Bản dự thảo" not in told


def test_gaps_of_papers_left_from_an_earlier_run_are_still_told(made: Made) -> None:
    manifest = without_prints(manifest_of(made))
    first = manifest.papers[0].model_copy(update={"gaps": ("Kế hoạch: thiếu số văn bản.",)})
    kept = manifest.model_copy(update={"papers": (first, *manifest.papers[1:])})
    buckets = by_class(tree_of(page_of(made, kept)), "gap")
    assert any("Kế hoạch: thiếu số văn bản." in text_of(bucket) for bucket in buckets)


def test_a_dossier_shows_what_it_lacks(made: Made) -> None:
    manifest = printed(manifest_of(made))
    if not manifest.dossiers:
        return
    cards = by_class(tree_of(page_of(made, manifest)), "dossier")
    assert len(cards) == len(manifest.dossiers)
    assert [text_of(node) for node in by_class(cards[0], "bad")] == [LACKING, "còn thiếu"]
    assert "Còn thiếu" in text_of(cards[0]) and "Đủ thành phần" in text_of(cards[1])
    assert "trang 3-6" in text_of(cards[0]) and "không kèm theo" in text_of(cards[1])
    assert cards[0].xpath(".//a[.='trang 7']/@href")[0].endswith(".pdf#page=7")


def test_without_prints_the_dossiers_are_told_by_their_indexes(made: Made) -> None:
    manifest = without_prints(manifest_of(made))
    page = page_of(made, manifest)
    indexes = [e for e in manifest.papers if e.code == "muc_luc_ho_so"]
    cards = by_class(tree_of(page), "dossier")
    assert len(cards) == len(indexes)
    assert sum("Còn thiếu" in text_of(card) for card in cards) == sum(bool(e.gaps) for e in indexes)
    assert b"<img" not in page and ".pdf" not in page.decode()


def test_papers_of_one_kind_are_told_apart(made: Made) -> None:
    assert made.result.review is not None
    people = {person.full_name for person in made.result.review.people}
    cards = [card for card in by_class(tree_of(page_of(made, manifest_of(made))), "paper")
             if text_of(by_class(card, "kind")[0]) == "Giấy khen"]  # fmt: skip
    abouts = [text_of(by_class(card, "about")[0]) for card in cards]
    assert cards and len(set(abouts)) == len(abouts)
    assert people & set(abouts)


def test_a_units_papers_bear_its_name_and_nothing_else(made: Made) -> None:
    review, manifest = made.result.review, manifest_of(made)
    assert review is not None
    names = Names(review)
    papers = [e for e in manifest.papers if e.code in ("ban_dang_ky_thi_dua", "cong_van_don_doc", "lich_cong_tac")]
    assert papers
    assert {names.about(paper) for paper in papers} - {""} == {unit.name for unit in review.units}


def test_amounts_are_those_of_the_payment_lists(made: Made) -> None:
    assessment = made.result.assessment
    assert assessment is not None
    lists = PaymentList().papers(assessment)
    paid = sum(int(paper.facts.model_dump()["total"].replace(".", "")) for paper in lists)
    drawn = figures(assessment)
    assert paid and drawn.total == paid == sum(unit.amount for unit in drawn.units)
    assert sum(line.granted for line in drawn.awards) == len(assessment.granted())
    assert sum(unit.people + unit.collective for unit in drawn.units) == len(assessment.granted())
    assert sum(line.proposed for line in drawn.awards) == len(assessment.outcomes)
    told = text_of(tree_of(page_of(made, manifest_of(made))))
    assert f"Tiền thưởng do cơ quan chi: {paid:,} đồng".replace(",", ".") in told


def test_instruments_and_engine_are_named(made: Made) -> None:
    told = text_of(tree_of(page_of(made, printed(manifest_of(made)))))
    assert re.search(r"Luật Thi đua, khen thưởng ngày .* văn bản viện dẫn", told)
    assert "Chuyển sang PDF bằng: LibreOffice Writer" in told


def test_hostile_text_comes_out_as_text(made: Made) -> None:
    manifest = printed(manifest_of(made))
    entries = tuple(e.model_copy(update={"title": HOSTILE, "gaps": (HOSTILE,)}) for e in manifest.papers[:3])
    bound = tuple(d.model_copy(update={"title": HOSTILE}) for d in manifest.dossiers)
    assert made.result.review is not None
    office = made.result.review.office.model_copy(update={"name": HOSTILE, "parent": HOSTILE})
    page = page_of(
        made,
        manifest.model_copy(update={"papers": entries, "dossiers": bound, "program": HOSTILE}),
        review=made.result.review.changed(office=office),
        findings=[Finding("a.b", level, Place(HOSTILE, HOSTILE, "B3"), HOSTILE, HOSTILE, HOSTILE) for level in Level],
        pictures={manifest.prints[0].sha256: "javascript:alert(1)"},
    )
    tree = tree_of(page)
    assert len(list(tree.iter("script"))) == 1
    assert not tree.xpath("//*[@onload]") and not list(tree.iter("img"))
    assert re.search(r"[\x00-\x08\x0b-\x1f]", page.decode()) is None
    shown = by_class(tree, "what")[0].text_content()
    assert shown.startswith("<script>alert('x')</script>\" onload=\"y\u202eđảo\ufffd\ufffd&amp;dài")


def test_pictures_come_back_and_pages_repeat(made: Made) -> None:
    manifest = printed(manifest_of(made))
    pictures = {one.sha256: PICTURE for one in (*manifest.prints, *manifest.dossiers)}
    page = page_of(made, manifest, pictures=pictures)
    assert pictures_in(page) == pictures
    assert page == page_of(made, manifest, pictures=dict(reversed(pictures.items())))
    assert pictures_in(page_of(made, manifest)) == {} and pictures_in(b"\xff\x00<img") == {}
    assert page.count(b'loading="lazy" decoding="async"') == len(pictures)
    assert len(page) < 3_000_000


def test_a_text_that_looks_like_a_picture_is_none(made: Made) -> None:
    fake = f'<img data-pdf="{sha256(b"")}" src="{PICTURE[:60]}"'
    manifest = manifest_of(made)
    found = pictures_in(page_of(made, manifest, findings=[review("a.b", Place("Sổ.xlsx"), fake, fake)]))
    assert sha256(b"") not in found


class Nesting(HTMLParser):
    """Every element closed in order, no block in a paragraph, identifiers once."""

    VOID = ("meta", "link", "img", "input", "br", "rect")
    BLOCKS = ("p", "div", "ul", "ol", "section", "table", "details", "h1", "h2", "h3", "form")

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.problems: list[str] = []
        self.ids: Counter[str | None] = Counter()
        self.headings: list[int] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self.BLOCKS and {"p", "span", "a"} & set(self.open):
            self.problems.append(f"{tag} in {self.open}")
        if tag == "li" and self.open[-1] not in ("ul", "ol"):
            self.problems.append(f"li in {self.open[-1]}")
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        self.ids.update(value for name, value in attrs if name == "id")
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.VOID and self.open.pop() != tag:
            self.problems.append(f"/{tag}")


@pytest.mark.parametrize("change", [printed, without_prints])
def test_the_markup_is_sound(made: Made, change: type[Manifest]) -> None:
    page = page_of(made, change(manifest_of(made)))
    nesting = Nesting()
    nesting.feed(page.decode())
    assert nesting.problems == [] and nesting.open == []
    assert max(nesting.ids.values()) == 1
    assert nesting.headings[0] == 1 and nesting.headings.count(1) == 1
    assert all(after - before <= 1 for before, after in zip(nesting.headings, nesting.headings[1:], strict=False))
    tree = tree_of(page)
    assert tree.get("lang") == "vi"
    assert tree.xpath("//input/@id") == tree.xpath("//label/@for")
    targets = {link[1:] for link in tree.xpath("//a/@href") if link.startswith("#")}
    assert targets <= set(nesting.ids)
    policy = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy == ["default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'unsafe-inline'"]
