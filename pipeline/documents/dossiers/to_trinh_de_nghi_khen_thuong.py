"""Tờ trình đề nghị khen thưởng (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.documents.draft import Draft, Head, Signer
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.nominees import in_order, titled, work
from pipeline.documents.proceedings import process
from pipeline.documents.submissions import (
    PROPOSAL,
    SUBMISSION_NEEDS,
    award_phrase,
    awards_phrase,
    criteria,
    folder,
    head_counts,
    route,
    sources,
    submissions,
    whom,
)
from pipeline.eligibility import STATE, Assessment, Outcome
from pipeline.eligibility.reporting import doubts
from pipeline.frame import Column, Page
from pipeline.records import AWARD_COUNCIL, Person
from pipeline.words import count, end_items, point_letter, upper_first

_NAMED = 5  # nominees of an award named in the paper itself; more are left to the list


class ProposedAward(Facts):
    """Dòng tổng hợp: how many collectives and people are proposed for one award."""

    order: int
    name: str
    collectives: str
    people: str
    total: str


class ProposedGroup(Facts):
    """Danh hiệu, hình thức đề nghị: the award, then its nominees when there are few."""

    opening: str
    nominees: list[str]


class ProposalFacts(Facts):
    """Tờ trình: how the council chose, by what provisions, who is proposed for what, what is enclosed."""

    head: Head
    subject: str
    addressees: list[str]
    bases: list[str]
    opening: str
    process: list[str]
    opinion: str
    criteria: list[str]
    request: str
    awards: list[ProposedAward]
    total_collectives: str
    total_people: str
    total: str
    groups: list[ProposedGroup]
    pledge: str
    enclosures_opening: str
    enclosures: list[str]
    closing: str
    recipients: list[str]
    signer: Signer


class Proposal(DocumentType):
    """Tờ trình đề nghị khen thưởng, one for each level that decides."""

    code = PROPOSAL
    title = "Tờ trình đề nghị khen thưởng"
    family = "ho_so"
    symbol = "TTr"
    made_for = "mỗi cấp quyết định khen thưởng trên cơ quan"
    needs = SUBMISSION_NEEDS
    seed_rows = "1, 16"
    sections = ("Căn cứ",)
    facts = ProposalFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """Separate papers for separate deciders."""
        for decider, outcomes in submissions(assessment):
            yield self._paper(Draft(self, assessment, decider), decider, outcomes)

    def _paper(self, draft: Draft, decider: str, outcomes: Sequence[Outcome]) -> Document:
        office, year = draft.office, draft.review.year
        draft.findings += doubts(outcomes)
        draft.used.update(source.instrument for source in sources(outcomes))
        draft.rows += [row for o in outcomes for row in (o.nomination.where, o.subject.where)]
        way = route(draft, decider)
        what, who = awards_phrase(outcomes), head_counts(outcomes)
        groups = _by_award(outcomes)
        facts = ProposalFacts(
            head=draft.head(),
            subject=draft.subject_line(f"Đề nghị tặng {what} năm {year}"),
            addressees=list(way.addressees),
            bases=draft.bases(
                *draft.prose("Căn cứ", required=False),
                office.provincial_regulation,
                office.regulation,
                draft.minutes(AWARD_COUNCIL),
            ),
            opening=f"{office.name} trình đề nghị tặng {what} năm {year} đối với {who} như sau:",
            process=process(draft, outcomes),
            opinion=f"{office.name} đã thẩm định hồ sơ; {whom(outcomes)} được đề nghị đúng đối tượng, "
            "đáp ứng điều kiện, tiêu chuẩn theo quy định, cụ thể:",
            criteria=_criteria(groups),
            request=f"{office.name} kính đề nghị {way.request} tặng {what} năm {year} cho {who}, gồm:",
            awards=_awards(groups),
            **_totals(outcomes),
            groups=[_group(draft, n, group) for n, group in enumerate(groups)],
            pledge=f"{office.name} cam kết và chịu trách nhiệm trước pháp luật về tính chính xác, trung thực "
            "của thành tích, hồ sơ và thủ tục đề nghị nêu trên.",
            enclosures_opening=f"Hồ sơ gửi kèm theo Tờ trình{_copies(outcomes)} gồm:",
            enclosures=_enclosures(draft, decider, outcomes),
            closing=f"{office.name} kính đề nghị {way.request}./.",
            recipients=draft.recipients(["Như trên"]),
            signer=draft.signer(),
        )
        return draft.document(facts, subfolder=folder(decider))

    def layout(self) -> Page:
        """Parts I to IV, the counts by award in a table."""
        page = Page(title=self.title)
        page.head()
        page.title("TỜ TRÌNH", "{{ subject }}")
        page.addressees()
        page.bases()
        page.paragraph("{{ opening }}")
        page.heading("I. QUÁ TRÌNH XÉT KHEN THƯỞNG")
        page.paragraphs("process")
        page.heading("II. Ý KIẾN THẨM ĐỊNH")
        page.paragraph("{{ opinion }}")
        page.paragraphs("criteria")
        page.heading("III. NỘI DUNG ĐỀ NGHỊ")
        page.paragraph("{{ request }}", keep_next=True)
        page.table(
            [
                Column("STT", 12, "{{ row.order }}", "center"),
                Column("Danh hiệu, hình thức đề nghị", 84, "{{ row.name }}"),
                Column("Tập thể", 22, "{{ row.collectives }}", "center"),
                Column("Cá nhân", 22, "{{ row.people }}", "center"),
                Column("Cộng", 22, "{{ row.total }}", "center"),
            ],
            "row in awards",
            total=["Tổng cộng", None, "{{ total_collectives }}", "{{ total_people }}", "{{ total }}"],
        )
        with page.loop("group in groups"):
            page.heading("{{ group.opening }}", 3)
            with page.loop("text in group.nominees"):
                page.paragraph("{{ text }}")
        page.heading("IV. TRÁCH NHIỆM VÀ HỒ SƠ KÈM THEO")
        page.paragraph("{{ pledge }}")
        page.paragraph("{{ enclosures_opening }}", keep_next=True)
        page.paragraphs("enclosures")
        page.paragraph("{{ closing }}")
        page.signature()
        return page


def _by_award(outcomes: Sequence[Outcome]) -> list[list[Outcome]]:
    """Outcomes of one award together, the higher award first."""
    groups: dict[str, list[Outcome]] = {}
    for outcome in sorted(outcomes, key=lambda o: o.award.order):
        groups.setdefault(outcome.award.code, []).append(outcome)
    return list(groups.values())


# --- criteria and counts ------------------------------------------------------------------------
def _criteria(groups: Sequence[Sequence[Outcome]]) -> list[str]:
    lines = []
    for group in groups:
        award = f"{upper_first(award_phrase(group[0].award))} ({head_counts(group)})"
        lines.append(f"{award}: đáp ứng quy định tại {criteria(group)}")
    return [f"- {line}" for line in end_items(lines)]


def _awards(groups: Sequence[Sequence[Outcome]]) -> list[ProposedAward]:
    """One line for each award, collectives and people side by side."""
    lines = []
    for order, group in enumerate(groups, 1):
        people = sum(o.is_person for o in group)
        lines.append(
            ProposedAward(
                order=order,
                name=upper_first(award_phrase(group[0].award)),
                collectives=_number(len(group) - people),
                people=_number(people),
                total=_number(len(group)),
            )
        )
    return lines


def _totals(outcomes: Sequence[Outcome]) -> dict[str, str]:
    people = sum(o.is_person for o in outcomes)
    return {
        "total_collectives": _number(len(outcomes) - people),
        "total_people": _number(people),
        "total": _number(len(outcomes)),
    }


def _number(number: int) -> str:
    return count(number) if number else "-"


def _group(draft: Draft, order: int, group: Sequence[Outcome]) -> ProposedGroup:
    """One point: the award and how many; the nominees by name when they are few."""
    opening = f"{point_letter(order)}) {upper_first(award_phrase(group[0].award))} cho {head_counts(group)}"
    if len(group) > _NAMED:
        return ProposedGroup(opening=f"{opening} (có danh sách kèm theo).", nominees=[])
    named = [_named(draft, outcome) for outcome in in_order(draft.review, group)]
    return ProposedGroup(opening=f"{opening}:", nominees=[f"- {line}" for line in end_items(named)])


def _named(draft: Draft, outcome: Outcome) -> str:
    if isinstance(outcome.subject, Person):
        return f"{upper_first(titled(outcome.subject))}, {work(draft.review, outcome.subject)}"
    return outcome.name


# --- what is enclosed ---------------------------------------------------------------------------------
def _copies(outcomes: Sequence[Outcome]) -> str:
    copies = [o.award.dossier_copies for o in outcomes if o.award.dossier_copies]
    return f" ({count(max(copies))} bộ)" if copies else ""


def _enclosures(draft: Draft, decider: str, outcomes: Sequence[Outcome]) -> list[str]:
    lines = [
        f"Danh sách đề nghị tặng {awards_phrase(outcomes)}",
        draft.minutes(AWARD_COUNCIL),
        f"{count(len(outcomes))} báo cáo thành tích của {whom(outcomes)} được đề nghị",
    ]
    if any(o.tally and o.tally.ballot for o in outcomes):
        lines.insert(2, "Biên bản kiểm phiếu")
    if any(o.nomination.initiatives for o in outcomes):
        lines.append("Quyết định, văn bản công nhận sáng kiến, đề tài của cá nhân được đề nghị")
    if decider in STATE:
        lines.append("Tệp tin điện tử của hồ sơ")
    return [f"- {line}" for line in end_items(lines)]
