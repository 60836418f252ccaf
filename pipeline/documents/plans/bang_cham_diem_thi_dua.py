"""Bảng tự chấm điểm thi đua of the office in a cụm or khối. No national form exists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from pipeline.documents.clusters import noun
from pipeline.documents.draft import Draft, Signer
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.measured import grouped, number
from pipeline.eligibility import Assessment
from pipeline.findings import Place, review
from pipeline.frame import Column, Group, Page
from pipeline.records import BONUS, PENALTY, Cluster, Target
from pipeline.words import decimal, percent, roman, upper


class ScoredLine(Facts):
    """Dòng chấm điểm."""

    order: int
    name: str
    points: str
    measure: str
    plan: str
    done: str
    share: str
    own: str
    granted: str
    note: str


class ScoredGroup(Facts):
    """Nhóm tiêu chí; its caption tells the group's points."""

    caption: str
    rows: list[ScoredLine]


class ScoreTableFacts(Facts):
    """Bảng chấm điểm: criteria by group, bonus and penalty, totals."""

    parent: str
    agency: str
    place_date: str
    subject: str
    noun: str
    groups: list[ScoredGroup]
    points: str
    own: str
    granted: str
    sums: list[str]
    closing: str
    recipients: list[str]
    signer: Signer


class ScoreTable(DocumentType):
    """Bảng chấm điểm thi đua, one for each cụm, khối whose criteria the workbook holds."""

    code = "bang_cham_diem_thi_dua"
    title = "Bảng chấm điểm thi đua"
    family = "ke_hoach"
    made_for = "mỗi cụm, khối thi đua"
    needs = "cần dòng ở sheet «Cụm, khối» và dòng chỉ tiêu của cụm, khối ấy ở sheet «Chỉ tiêu»"
    seed_rows = "17, 18"
    facts = ScoreTableFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """A table for each cluster that has rows on sheet «Chỉ tiêu»."""
        for cluster in assessment.review.clusters:
            scored = assessment.review.targets_of(cluster.code)
            if scored:
                yield _paper(Draft(self, assessment, cluster.code), cluster, scored)

    def layout(self) -> Page:
        """One landscape table, then the sums in words."""
        page = Page(title=self.title, landscape=True)
        page.head("{{ parent }}", "{{ agency }}", "", "{{ place_date }}", no_number=True)
        page.title("BẢNG TỰ CHẤM ĐIỂM THI ĐUA", "{{ subject }}")
        page.table(
            [
                Column("STT", 13, "{{ row.order }}", "center"),
                Column("Nội dung, tiêu chí", 65, "{{ row.name }}"),
                Column("Điểm chuẩn", 16, "{{ row.points }}", "center"),
                Column("Đơn vị tính", 22, "{{ row.measure }}", "center"),
                Column("Kế hoạch", 16, "{{ row.plan }}", "center"),
                Column("Thực hiện", 16, "{{ row.done }}", "center"),
                Column("Tỷ lệ (%)", 16, "{{ row.share }}", "center"),
                Column("Điểm tự chấm", 16, "{{ row.own }}", "center"),
                Column("{{ noun }} thẩm định", 19, "{{ row.granted }}", "center"),
                Column("Tài liệu kiểm chứng", 63, "{{ row.note }}"),
            ],
            group=Group("group in groups", "{{ group.caption }}", "row in group.rows"),
            total=["Tổng điểm", None, "{{ points }}", "", "", "", "", "{{ own }}", "{{ granted }}", ""],
            size=12,
        )
        with page.loop("text in sums"):
            page.paragraph("{{ text }}")
        page.paragraph("{{ closing }}")
        page.signature()
        return page


def _paper(draft: Draft, cluster: Cluster, scored: Sequence[Target]) -> Document:
    office, year, called = draft.office, draft.review.year, noun(cluster)
    draft.rows += [cluster.where, *(t.where for t in scored)]
    for target in scored:
        _check(draft, target)
    groups, order = [], 0
    for at, (name, rows) in enumerate(grouped(scored).items(), 1):
        groups.append(
            ScoredGroup(
                caption=_caption(at, name, rows), rows=[_line(draft, t, order + n) for n, t in enumerate(rows, 1)]
            )
        )
        order += len(rows)
    facts = ScoreTableFacts(
        parent=upper(office.parent),
        agency=upper(office.name),
        place_date=draft.place_date(),
        subject=f"{cluster.name} năm\u00a0{year}",
        noun=called,
        groups=groups,
        points=decimal(_sum(scored, "points", regular=True)),
        own=decimal(_balance(scored, "self_score")),
        granted=decimal(_balance(scored, "granted_score")) if any(t.granted_score is not None for t in scored) else "",
        sums=_sums(scored),
        closing=f"{office.name} chịu trách nhiệm về tính chính xác của số liệu, tài liệu kiểm chứng; đề nghị "
        f"{cluster.leader}, "
        f"Trưởng {called}, thẩm định, tổng hợp theo quy chế của {called}./.",
        recipients=draft.recipients([f"{cluster.leader} (Trưởng {called})", "Lãnh đạo Sở"]),
        signer=draft.signer(),
    )
    return draft.document(facts, name=f"bang-cham-diem-thi-dua-{cluster.code}")


def _caption(order: int, name: str, rows: Sequence[Target]) -> str:
    """`I. Thực hiện nhiệm vụ chính trị (65 điểm)`; bonus and penalty tell the most they may come to."""
    most = decimal(_sum(rows, "points"))
    at_most = "tối đa " if rows[0].score_kind in (BONUS, PENALTY) else ""
    return f"{roman(order)}. {name} ({at_most}{most} điểm)"


def _line(draft: Draft, target: Target, order: int) -> ScoredLine:
    own = number(target.self_score) or draft.need("", "điểm tự chấm", target, "self_score")
    sign = "-" if target.score_kind == PENALTY and target.self_score else ""
    share = percent(target.done / target.plan).rstrip("%") if target.plan and target.done is not None else ""
    return ScoredLine(
        order=order,
        name=target.name,
        points=number(target.points),
        measure=target.measure,
        plan=number(target.plan),
        done=number(target.done),
        share=share,
        own=f"{sign}{own}",
        granted=f"{sign}{number(target.granted_score)}" if target.granted_score is not None else "",
        note=target.note,
    )


def _sum(targets: Sequence[Target], field: str, *, kind: str = "", regular: bool = False) -> Decimal:
    """Total of a column: of one kind of points, of the criteria alone, or of all."""
    return sum(
        (
            getattr(t, field) or Decimal()
            for t in targets
            if (not kind or t.score_kind == kind) and not (regular and t.score_kind in (BONUS, PENALTY))
        ),
        Decimal(),
    )


def _balance(targets: Sequence[Target], field: str) -> Decimal:
    """Criteria and bonus less penalty."""
    return _sum(targets, field) - 2 * _sum(targets, field, kind=PENALTY)


def _sums(scored: Sequence[Target]) -> list[str]:
    """The balance in one sentence, criteria, bonus and penalty apart."""
    criteria, most = _sum(scored, "self_score", regular=True), _sum(scored, "points", regular=True)
    parts = [f"điểm tiêu chí {decimal(criteria)}/{decimal(most)}"]
    parts += [
        f"{label} {decimal(_sum(scored, 'self_score', kind=kind))}"
        for kind, label in ((BONUS, "điểm thưởng"), (PENALTY, "điểm trừ"))
        if any(t.score_kind == kind for t in scored)
    ]
    own = decimal(_balance(scored, "self_score"))
    if len(parts) == 1:
        return [f"Tổng điểm tự chấm: {own}/{decimal(most)} điểm."]
    return [f"Tổng điểm tự chấm: {own} điểm, gồm: {'; '.join(parts)}."]


def _check(draft: Draft, target: Target) -> None:
    """A score above the criterion's points, or full points for a plan not met."""
    place = Place(target.where.file, target.where.sheet, target.where.cell("self_score"))
    if target.points is None or target.self_score is None:
        return
    if target.self_score > target.points:
        draft.findings.append(
            review(
                "cham_diem.qua_diem_chuan",
                place,
                f"«{target.name}» tự chấm {number(target.self_score)} điểm, quá điểm chuẩn {number(target.points)}.",
                f"Sửa điểm ở ô {place.cell}.",
            )
        )
    elif target.score_kind not in (BONUS, PENALTY) and _short(target) and target.self_score == target.points:
        draft.findings.append(
            review(
                "cham_diem.du_diem_chua_dat",
                place,
                f"«{target.name}» thực hiện {number(target.done)}, chưa đạt kế hoạch "
                f"{number(target.plan)}, nhưng tự chấm đủ điểm.",
                f"Xem lại điểm ở ô {place.cell}.",
            )
        )


def _short(target: Target) -> bool:
    return target.plan is not None and target.done is not None and target.done < target.plan
