"""Biên bản họp Hội đồng Thi đua - Khen thưởng (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.documents.draft import Draft, Head
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.lists import head_count
from pipeline.documents.sittings import (
    COUNCIL_SYMBOL,
    Member,
    Vote,
    absent,
    ballots,
    by_award,
    chair_of,
    lay_out_opening,
    lay_out_votes,
    members,
    name_of,
    secretary_of,
    vote_rule,
)
from pipeline.documents.submissions import head_counts, route, submissions
from pipeline.eligibility import Assessment, Outcome
from pipeline.frame import Page, Signatory
from pipeline.records import AWARD_COUNCIL, Session
from pipeline.words import count, end_items, long_date, time_of_day


class AwardCouncilMinutesFacts(Facts):
    """Biên bản họp Hội đồng: who sat, what was heard, how each nominee fared, what was concluded."""

    head: Head
    subject: str
    begins: str
    place: str
    established: str
    summoned: str
    members: list[Member]
    chair: str
    secretary: str
    report: list[str]
    opinions: list[str]
    votes: list[Vote]
    granted: list[str]
    declined: list[str]
    proposal: list[str]
    closing: str
    recipients: list[str]
    secretary_name: str
    chair_position: str
    chair_name: str


class AwardCouncilMinutes(DocumentType):
    """Biên bản họp bình xét, one for the council's session."""

    code = "bien_ban_hop_hoi_dong_thi_dua"
    title = "Biên bản họp Hội đồng Thi đua - Khen thưởng"
    family = "hoi_dong"
    symbol = "BB"
    made_for = "mỗi phiên họp bình xét"
    needs = "cần dòng của Hội đồng Thi đua - Khen thưởng ở sheet «Phiên họp» và dòng ở sheet «Đề nghị»"
    seed_rows = "15"
    facts = AwardCouncilMinutesFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """The minutes of the award council's last session."""
        session = assessment.review.session(AWARD_COUNCIL)
        if session and assessment.outcomes:
            yield self._paper(Draft(self, assessment), session)

    def _paper(self, draft: Draft, session: Session) -> Document:
        review, office = draft.review, draft.office
        council = review.council(AWARD_COUNCIL)
        draft.rows += [session.where, *(m.where for m in council)]
        outcomes = draft.assessment.outcomes
        chair, secretary = chair_of(council), secretary_of(council)
        away = absent(council)
        facts = AwardCouncilMinutesFacts(
            head=draft.head(parent=office.name, agency=AWARD_COUNCIL, body=COUNCIL_SYMBOL[AWARD_COUNCIL]),
            subject=f"Họp {AWARD_COUNCIL} {office.name} xét danh hiệu thi đua, hình thức khen thưởng năm {review.year}",
            begins=f"{time_of_day(session.starts)}, {long_date(session.held_on)}",
            place=session.place,
            established=session.established_by,
            members=members(council),
            summoned=(
                f"Tổng số thành viên Hội đồng theo quyết định: {count(len(council))}; có mặt: "
                f"{count(len(council) - len(away))}; "
                f"vắng mặt: {count(len(away))}."
            ),
            chair=name_of(chair),
            secretary=name_of(secretary),
            report=_report(draft, outcomes),
            opinions=[f"- {text}" for text in end_items(session.opinions)],
            votes=_votes(draft, outcomes),
            granted=_summary([o for o in outcomes if o.granted]),
            declined=_declined(draft),
            proposal=_proposal(draft),
            closing=f"Cuộc họp {AWARD_COUNCIL} {office.name} kết thúc vào {time_of_day(session.ends)}, "
            f"{long_date(session.held_on)}./.",
            recipients=draft.recipients(keep="VT, Hồ sơ"),
            secretary_name=secretary.full_name if secretary else "",
            chair_position="CHỦ TỊCH HỘI ĐỒNG",
            chair_name=chair.full_name if chair else "",
        )
        return draft.document(facts)

    def layout(self) -> Page:
        """The fixed order of minutes: time, place, who attends, chair, secretary, content, end."""
        page = Page(title=self.title)
        page.head(no_date=True)
        page.title("BIÊN BẢN", "{{ subject }}")
        lay_out_opening(page, (40, 46, 30, 34))
        page.paragraph("", lead="Nội dung:")
        page.heading("1. Báo cáo của thường trực Hội đồng", 2)
        page.paragraphs("report")
        page.heading("2. Ý kiến thảo luận", 2)
        page.paragraphs("opinions")
        page.heading("3. Kết quả bình xét", 2)
        lay_out_votes(page)
        page.heading("4. Kết luận", 2)
        page.paragraph("Hội đồng nhất trí các trường hợp đủ điều kiện, tiêu chuẩn, gồm:")
        page.paragraphs("granted")
        with page.when("declined"):
            page.paragraph("Hội đồng không nhất trí các trường hợp sau, với lý do kèm theo:")
            page.paragraphs("declined")
        page.paragraphs("proposal")
        page.paragraph("{{ closing }}")
        page.signatures(
            Signatory(["THƯ KÝ"], "{{ secretary_name }}"),
            Signatory(["CHỦ TỌA", "{{ chair_position }}"], "{{ chair_name }}"),
        )
        page.recipients()
        return page


def _votes(draft: Draft, outcomes: Sequence[Outcome]) -> list[Vote]:
    return [
        Vote(
            caption=f"{group[0].award.name}: {head_count(group)} được đề nghị",
            rule=vote_rule(group),
            ballots=ballots(draft, group),
        )
        for group in by_award(outcomes)
    ]


def _report(draft: Draft, outcomes: Sequence[Outcome]) -> list[str]:
    people = sum(o.is_person for o in outcomes)
    year, office = draft.review.year, draft.office
    return [
        f"{draft.standing_head} thay mặt thường trực Hội đồng báo cáo điều kiện, tiêu chuẩn theo quy định của "
        "pháp luật về thi đua, "
        f"khen thưởng; tổng hợp đề nghị của các phòng, đơn vị: {count(len(outcomes) - people)} lượt tập thể và "
        f"{count(people)} "
        f"lượt cá nhân được đề nghị xét danh hiệu thi đua, hình thức khen thưởng năm {year}.",
        "Thường trực Hội đồng đã đối chiếu hồ sơ với mức độ hoàn thành nhiệm vụ, kết quả công nhận sáng kiến và "
        "quá trình khen thưởng "
        f"của từng tập thể, cá nhân thuộc {office.name}; báo cáo tóm tắt thành tích của từng trường hợp để Hội "
        "đồng xem xét.",
    ]


def _summary(outcomes: Sequence[Outcome]) -> list[str]:
    return [f"- {text}" for text in end_items(f"{g[0].award.name}: {head_count(g)}" for g in by_award(outcomes))]


def _declined(draft: Draft) -> list[str]:
    """Who was turned down and why: the council's words, then the condition that is not met."""
    lines = []
    for outcome in draft.assessment.declined():
        lacking = [v.missing for v in outcome.verdicts if v.missing and v.answer == "không đạt"]
        reason = outcome.nomination.reason or "; ".join(lacking)
        lines.append(f"{outcome.name} ({outcome.award.name}): {reason}")
    return [f"- {text}" for text in end_items(lines)]


def _proposal(draft: Draft) -> list[str]:
    """What the council asks of the head of the office: to decide, and to propose to whom."""
    head = f"{draft.office.signer_position} {draft.office.name}"
    lines = []
    if draft.assessment.granted(decider=draft.assessment.decider):
        lines.append(
            f"Hội đồng đề nghị {head} quyết định công nhận danh hiệu thi đua và tặng Giấy khen cho các tập thể, "
            "cá nhân thuộc thẩm quyền."
        )
    for decider, outcomes in submissions(draft.assessment):
        lines.append(
            f"Hội đồng đề nghị {head} trình {route(draft, decider).request} đối với "
            f"{head_counts(outcomes)} thuộc thẩm quyền của cấp trên."
        )
    return lines
