"""Quyết định công nhận danh hiệu thi đua (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.documents import openings
from pipeline.documents.draft import Draft, Head, Signer
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.lists import AwardList, award_list, head_count, lay_out
from pipeline.documents.prizes import PrizeTerms, lay_out_prizes, terms
from pipeline.eligibility import Assessment, Outcome
from pipeline.frame import Page
from pipeline.records import AWARD_COUNCIL
from pipeline.words import end_items, point_letter, upper


class TitleDecisionFacts(Facts):
    """Quyết định công nhận danh hiệu thi đua: clauses by title, prize money, lists."""

    head: Head
    subject: str
    authority: str
    bases: list[str]
    opening: str
    clauses: list[str]
    prizes: PrizeTerms
    carried_out_by: str
    list_title: str
    attached: str
    lists: list[AwardList]
    recipients: list[str]
    signer: Signer


class TitleDecision(DocumentType):
    """Quyết định công nhận danh hiệu thi đua within the office's own authority, one for the batch."""

    code = "quyet_dinh_cong_nhan_danh_hieu"
    title = "Quyết định công nhận danh hiệu thi đua"
    family = "quyet_dinh"
    symbol = "QĐ"
    made_for = "mỗi đợt xét"
    needs = "cần dòng đề nghị danh hiệu thi đua, do cơ quan quyết định và không bị Hội đồng loại, ở sheet «Đề nghị»"
    seed_rows = "16"
    facts = TitleDecisionFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """One decision for every title the office decides, when somebody receives one."""
        outcomes = [o for o in assessment.granted(decider=assessment.decider) if o.award.kind == "danh_hieu"]
        if outcomes:
            yield self._paper(Draft(self, assessment), outcomes)

    def _paper(self, draft: Draft, outcomes: Sequence[Outcome]) -> Document:
        year, office = draft.review.year, draft.office
        titles = by_title(outcomes)
        head = draft.head()
        subject = draft.subject_line(f"Về việc công nhận danh hiệu thi đua năm {year}")
        facts = TitleDecisionFacts(
            head=head, subject=subject, authority=upper(f"{office.signer_position} {office.name}"),
            bases=draft.bases(office.provincial_regulation, office.regulation, draft.minutes(AWARD_COUNCIL),
                              proposer=f"Thường trực {AWARD_COUNCIL} {office.name}"),
            opening=f"Công nhận danh hiệu thi đua năm {year} đối với các tập thể, cá nhân thuộc {office.name} "
                    "(có danh sách kèm theo), gồm:",
            clauses=end_items(f"{point_letter(n)}) Danh hiệu {group[0].award.name} cho {head_count(group)}"
                              for n, group in enumerate(titles)),
            prizes=terms(draft, [o for group in titles for o in group]),
            carried_out_by=draft.carried_out_by("các tập thể, cá nhân có tên tại Điều 1"),
            list_title=upper(f"Danh sách tập thể, cá nhân được công nhận danh hiệu thi đua năm {year}"),
            attached=draft.attached_to("Quyết định"),
            lists=[award_list(draft, f"{n}. Danh hiệu {group[0].award.name}: {head_count(group)}", group)
                   for n, group in enumerate(titles, 1)],
            recipients=draft.recipients(["Như Điều 3"]), signer=draft.signer())  # fmt: skip
        return draft.document(facts)

    def layout(self) -> Page:
        """Three articles, then the lists on their own pages."""
        page = openings.decision(self.title)
        page.article(1, "{{ opening }}")
        with page.loop("clause in clauses"):
            page.point("{{ clause }}")
        lay_out_prizes(page)
        page.article(3, "{{ carried_out_by }}")
        page.signature()
        page.annex("{{ list_title }}", "{{ attached }}", number="Phụ lục")
        lay_out(page)
        return page


def by_title(outcomes: Sequence[Outcome]) -> list[list[Outcome]]:
    """Outcomes grouped by title: collectives before people, the higher title first."""
    groups: dict[tuple[str, str], list[Outcome]] = {}
    for outcome in outcomes:
        groups.setdefault((outcome.award.code, outcome.holder), []).append(outcome)
    return sorted(groups.values(), key=lambda g: (g[0].is_person, g[0].award.order))
