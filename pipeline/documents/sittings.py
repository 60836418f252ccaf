"""A council's sitting as its papers tell it: who was there, how they voted, what came of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline.documents.draft import Draft
from pipeline.documents.kinds import Facts
from pipeline.documents.nominees import in_order, work
from pipeline.eligibility import Outcome
from pipeline.frame import Column, Page
from pipeline.records import CouncilMember, Person
from pipeline.words import count, percent

COUNCIL_SYMBOL = {"Hội đồng Thi đua - Khen thưởng": "HĐTĐKT", "Hội đồng Sáng kiến": "HĐSK"}
"""Ký hiệu of a council's own series of papers (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3)."""


class Member(Facts):
    """Thành viên Hội đồng và sự có mặt."""

    order: int
    name: str
    position: str
    role: str
    presence: str


class Ballot(Facts):
    """Kết quả phiếu của một đối tượng."""

    order: int
    name: str
    work: str
    votes: str
    share: str
    result: str


class Vote(Facts):
    """Kết quả bình xét một danh hiệu, hình thức."""

    caption: str
    rule: str
    ballots: list[Ballot]


def members(council: Sequence[CouncilMember]) -> list[Member]:
    """Everybody the establishing decision names, with presence or the reason for absence."""
    return [
        Member(order=n, name=m.full_name, position=m.position, role=m.role, presence=_presence(m))
        for n, m in enumerate(council, 1)
    ]


def _presence(member: CouncilMember) -> str:
    if not member.absent:
        return "Có mặt"
    opinion = "; đã có ý kiến bằng văn bản" if member.written_opinion == "Có" else ""
    return f"Vắng mặt ({member.absent}){opinion}"


def absent(council: Iterable[CouncilMember]) -> list[CouncilMember]:
    """Members who did not attend."""
    return [m for m in council if m.absent]


def chair_of(council: Iterable[CouncilMember]) -> CouncilMember | None:
    """Who chairs: the chairman, or a deputy where the chairman is away."""
    attending = [m for m in council if not m.absent]
    return next((m for role in ("Chủ tịch", "Phó Chủ tịch") for m in attending if m.role.startswith(role)), None)


def secretary_of(council: Iterable[CouncilMember]) -> CouncilMember | None:
    """Who writes the minutes."""
    return next((m for m in council if "Thư ký" in m.role and not m.absent), None)


def name_of(member: CouncilMember | None) -> str:
    """Name, position and role in one line."""
    return f"{member.full_name}, {member.position}, {member.role} Hội đồng" if member else ""


def vote_rule(group: Sequence[Outcome]) -> str:
    """What the group is judged by: the share of all members with its article, or a simple majority."""
    rule, tally = group[0].award.vote, next((o.tally for o in group if o.tally), None)
    if tally is None:
        return "Hội đồng xem xét, biểu quyết theo quy chế làm việc."
    how = "Bỏ phiếu kín" if tally.ballot else "Biểu quyết"
    if tally.threshold is None:
        return f"{how}; đạt khi có quá nửa tổng số thành viên Hội đồng đồng ý."
    source = f" ({rule.source.cite()})" if rule and rule.national else ""
    return (
        f"{how}; đạt khi có từ {percent(tally.threshold)} trở lên tính trên tổng số thành viên Hội "
        f"đồng{source}, tức từ {count(tally.needed or 0)} phiếu."
    )


def by_award(outcomes: Iterable[Outcome]) -> list[list[Outcome]]:
    """Outcomes grouped by award and holder: collectives before people, the higher award first."""
    groups: dict[tuple[str, str], list[Outcome]] = {}
    for outcome in outcomes:
        groups.setdefault((outcome.award.code, outcome.holder), []).append(outcome)
    return sorted(groups.values(), key=lambda g: (g[0].award.order, g[0].is_person))


def ballots(draft: Draft, outcomes: Sequence[Outcome], *, by_votes: bool = False) -> list[Ballot]:
    """Votes for each nominee over all members; sorted by votes, most first, for the tally."""
    listed = in_order(draft.review, outcomes)
    if by_votes:
        listed = sorted(listed, key=lambda o: -(o.tally.votes if o.tally else 0))
    draft.rows += [o.nomination.where for o in listed]
    return [
        Ballot(
            order=n,
            name=o.name,
            work=work(draft.review, o.subject) if isinstance(o.subject, Person) else "Tập thể",
            votes=f"{o.tally.votes}/{o.tally.members}" if o.tally else "-",
            share=percent(o.tally.share) if o.tally else "-",
            result=_result(o),
        )
        for n, o in enumerate(listed, 1)
    ]


def _result(outcome: Outcome) -> str:
    if not outcome.declined:
        return "Đạt"
    return f"Không đạt: {outcome.nomination.reason}" if outcome.nomination.reason else "Không đạt"


def lay_out_opening(page: Page, widths: tuple[float, float, float, float]) -> None:
    """When, where, who attends, who chairs and who writes, in the fixed order of minutes (mẫu 1.9).

    `widths` are those of name, position, role and presence, in millimetres.
    """
    name, position, role, presence = widths
    page.paragraph("{{ begins }}.", lead="Thời gian bắt đầu:")
    page.paragraph("{{ place }}.", lead="Địa điểm:")
    page.paragraph("Hội đồng được thành lập theo {{ established }}. {{ summoned }}", lead="Thành phần tham dự:")
    page.table(
        [
            Column("STT", 13, "{{ member.order }}", "center"),
            Column("Họ và tên", name, "{{ member.name }}"),
            Column("Chức vụ", position, "{{ member.position }}"),
            Column("Vai trò", role, "{{ member.role }}"),
            Column("Sự có mặt", presence, "{{ member.presence }}"),
        ],
        "member in members",
        size=12,
    )
    page.paragraph("{{ chair }}.", lead="Chủ trì (chủ tọa):")
    page.paragraph("{{ secretary }}.", lead="Thư ký (người ghi biên bản):")


def lay_out_votes(page: Page) -> None:
    """A table of votes for each award, the rule it is judged by above it."""
    with page.loop("vote in votes"):
        page.caption("{{ vote.caption }}")
        page.paragraph("{{ vote.rule }}", keep_next=True)
        page.table(
            [
                Column("STT", 12, "{{ ballot.order }}", "center"),
                Column("Họ và tên, tên\u00a0tập\u00a0thể", 38, "{{ ballot.name }}"),
                Column("Chức vụ, đơn vị", 48, "{{ ballot.work }}"),
                Column("Số phiếu đồng ý", 18, "{{ ballot.votes }}", "center"),
                Column("Tỷ lệ", 15, "{{ ballot.share }}", "center"),
                Column("Kết quả", 46, "{{ ballot.result }}"),
            ],
            "ballot in vote.ballots",
            size=12,
        )
