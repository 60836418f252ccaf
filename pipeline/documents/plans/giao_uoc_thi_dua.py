"""Bản giao ước thi đua of a cụm or khối, signed by every member. No national form exists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from pipeline.documents.clusters import includes, members, role
from pipeline.documents.draft import Draft
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.measured import grouped
from pipeline.eligibility import Assessment
from pipeline.findings import Place, review
from pipeline.frame import Column, Page, Signatory
from pipeline.frame.widths import text_width
from pipeline.records import CRITERION, Cluster
from pipeline.words import count, decimal, long_date, upper, upper_first

_NOUN: Final = 3  # words of "Cụm thi đua", "Khối thi đua"
_HEAD_SIZE: Final = 13.0
_HEAD_ROOM: Final = 178.0  # points a line of the head may take


class Block(Facts):
    """Nhóm tiêu chí và điểm chuẩn."""

    order: int
    name: str
    criteria: str
    points: str


class Pair(Facts):
    """Hai đơn vị ký cạnh nhau; the right one is empty where the number of members is odd."""

    left: list[str]
    right: list[str]


class CompactFacts(Facts):
    """Bản giao ước: contents, what is striven for, measures, how it is carried out, who signs."""

    agency: str
    place_date: str
    subject: str
    bases: list[str]
    opening: str
    contents: list[str]
    titles: list[str]
    blocks: list[Block]
    points: str
    measures: list[str]
    arrangements: list[str]
    parts: list[str]
    closing: str
    pairs: list[Pair]


class Compact(DocumentType):
    """Bản giao ước thi đua, one for each cụm, khối."""

    code = "giao_uoc_thi_dua"
    title = "Bản giao ước thi đua"
    family = "ke_hoach"
    made_for = "mỗi cụm, khối thi đua"
    needs = "cần dòng ở sheet «Cụm, khối»"
    seed_rows = "3"
    facts = CompactFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """A compact for each row of sheet «Cụm, khối»."""
        for cluster in assessment.review.clusters:
            yield _paper(Draft(self, assessment, cluster.code), cluster)

    def layout(self) -> Page:
        """Four parts and a grid of signatures."""
        page = Page(title=self.title)
        page.head("", "{{ agency }}", "", "{{ place_date }}", no_number=True)
        page.title("BẢN GIAO ƯỚC THI ĐUA", "{{ subject }}")
        page.bases()
        page.paragraph("{{ opening }}")
        page.heading("{{ parts[0] }}. NỘI DUNG THI ĐUA")
        page.paragraphs("contents")
        with page.when("titles or blocks"):
            page.heading("{{ parts[1] }}. CHỈ TIÊU, DANH HIỆU PHẤN ĐẤU")
            page.paragraphs("titles")
            with page.when("blocks"):
                page.paragraph("{{ points }}", keep_next=True)
                page.table(
                    [
                        Column("STT", 13, "{{ row.order }}", "center"),
                        Column("Nhóm tiêu chí", 108, "{{ row.name }}"),
                        Column("Số tiêu chí", 24, "{{ row.criteria }}", "center"),
                        Column("Điểm chuẩn", 28, "{{ row.points }}", "center"),
                    ],
                    "row in blocks",
                    size=12,
                )
        with page.when("measures"):
            page.heading("{{ parts[2] }}. BIỆN PHÁP")
            page.paragraphs("measures")
        page.heading("{{ parts[3] }}. TỔ CHỨC THỰC HIỆN")
        page.paragraphs("arrangements")
        page.paragraph("{{ closing }}", keep_next=True)
        note = "(Ký tên, đóng dấu)"
        with page.loop("pair in pairs"), page.when("pair.right"):
            page.signatures(Signatory("line in pair.left", "", note), Signatory("line in pair.right", "", note))
            page.otherwise()
            page.signatures(Signatory("line in pair.left", "", note), Signatory())
        return page


def _paper(draft: Draft, cluster: Cluster) -> Document:
    year = draft.review.year
    draft.rows.append(cluster.where)
    names = members(cluster)
    if not includes(cluster, draft.office):
        place = Place(cluster.where.file, cluster.where.sheet, cluster.where.cell("members"))
        draft.findings.append(
            review(
                "cum_khoi.khong_co_co_quan",
                place,
                f"{cluster.name} không có {draft.office.name} trong danh sách thành viên.",
                f"Xem lại ô {place.cell}.",
            )
        )
    arrangements = list(cluster.arrangements) or [
        draft.need("", "nội dung tổ chức thực hiện giao ước", cluster, "arrangements")
    ]
    blocks = _blocks(draft, cluster)
    facts = CompactFacts(
        agency=_head_name(upper(cluster.name)),
        place_date=_place_date(draft, cluster),
        subject=f"Năm\u00a0{year}",
        bases=_bases(draft, cluster),
        opening=f"{_day(draft)}{count(len(names))} đơn vị thuộc {cluster.name}, gồm: {'; '.join(names)}, thống nhất ký "
        f"kết "
        f"giao ước thi đua năm\u00a0{year} với các nội dung sau:",
        contents=_numbered(cluster.contents),
        titles=_numbered(cluster.titles),
        blocks=blocks,
        points=f"{len(cluster.titles) + 1}. Kết quả thi đua được chấm theo các nhóm tiêu chí sau, chưa kể điểm "
        f"thưởng, điểm trừ:",
        measures=_numbered(cluster.measures),
        arrangements=_numbered(arrangements),
        parts=_parts(bool(cluster.titles or blocks), bool(cluster.measures)),
        closing=f"Bản giao ước có hiệu lực từ ngày ký đến hết ngày 31\u00a0tháng\u00a012\u00a0năm\u00a0{year}, được "
        f"lập thành "
        f"{count(len(names))} bản có giá trị như nhau, mỗi đơn vị giữ 01 bản./.",
        pairs=_pairs(cluster, names),
    )
    return draft.document(facts, name=f"giao-uoc-thi-dua-{cluster.code}")


def _head_name(name: str) -> str:
    """A cluster's long name in the head: what it is on the first line, then whose, then where, evenly."""
    words = name.split()
    lines, rest = [" ".join(words[:_NOUN])], words[_NOUN:]
    if text_width(name, _HEAD_SIZE, bold=True) <= 2 * _HEAD_ROOM:
        return name
    fitting = [n for n in range(1, len(rest) + 1) if _head_width(rest[:n]) <= _HEAD_ROOM and not rest[n - 1].isdigit()]
    lines, rest = [*lines, " ".join(rest[: max(fitting, default=1)])], rest[max(fitting, default=1) :]
    if _head_width(rest) > _HEAD_ROOM:
        half = min(range(1, len(rest)), key=lambda n: max(_head_width(rest[:n]), _head_width(rest[n:])))
        lines, rest = [*lines, " ".join(rest[:half])], rest[half:]
    return "\n".join([*lines, " ".join(rest)] if rest else lines)


def _head_width(words: Sequence[str]) -> float:
    return text_width(" ".join(words), _HEAD_SIZE, bold=True)


def _place_date(draft: Draft, cluster: Cluster) -> str:
    """Where the members met, which need not be where the office is."""
    written = draft.place_date()
    return written.replace(draft.office.place, cluster.place, 1) if cluster.place else written


def _day(draft: Draft) -> str:
    return f"{upper_first(long_date(draft.day))}, " if draft.signed else "Hôm nay, "


def _bases(draft: Draft, cluster: Cluster) -> list[str]:
    """Law in force, then the body's own rules."""
    lines = [f"Căn cứ {instrument.cite()}" for instrument in draft.regime.bases("thi_dua_khen_thuong")]
    draft.used.update(instrument.code for instrument in draft.regime.bases("thi_dua_khen_thuong"))
    lines += [f"Căn cứ {cluster.regulation}"] if cluster.regulation else []
    return [f"{line}{';' if n < len(lines) else '.'}" for n, line in enumerate(lines, 1)]


def _numbered(paragraphs: Sequence[str]) -> list[str]:
    return [f"{n}. {upper_first(text)}" for n, text in enumerate(paragraphs, 1)]


def _blocks(draft: Draft, cluster: Cluster) -> list[Block]:
    """Groups of criteria with their points; bonus and penalty are told in the table of points."""
    scored = [t for t in draft.review.targets_of(cluster.code) if t.score_kind == CRITERION and t.points is not None]
    draft.rows += [t.where for t in scored]
    return [
        Block(
            order=n,
            name=name or "Tiêu chí chung",
            criteria=count(len(group)),
            points=decimal(sum(t.points or 0 for t in group)),
        )
        for n, (name, group) in enumerate(grouped(scored).items(), 1)
    ]


def _parts(targets: bool, measures: bool) -> list[str]:
    """Roman numbers of the four parts, those left out not counted."""
    numerals = iter(("I", "II", "III", "IV"))
    return [next(numerals) if there else "" for there in (True, targets, measures, True)]


def _whole(name: str) -> str:
    """A member's name that breaks before its last words, never within them."""
    words = name.split()
    last = 3 if words[-1] == "tỉnh" else 2
    return " ".join([*words[:-last], "\u00a0".join(words[-last:])])


def _pairs(cluster: Cluster, names: Sequence[str]) -> list[Pair]:
    blocks = [[*([upper(role(cluster, name))] if role(cluster, name) else []), upper(_whole(name))] for name in names]
    tall = [["ĐẠI DIỆN", *block] if len(block) == 1 else block for block in blocks]
    return [Pair(left=tall[n], right=tall[n + 1] if n + 1 < len(tall) else []) for n in range(0, len(tall), 2)]
