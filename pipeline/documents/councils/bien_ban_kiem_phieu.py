"""Biên bản kiểm phiếu: no national form; the denominator is every member the decision names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.documents.draft import Draft, Head
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.lists import head_count
from pipeline.documents.sittings import (
    COUNCIL_SYMBOL,
    Vote,
    absent,
    ballots,
    by_award,
    lay_out_votes,
    vote_rule,
)
from pipeline.eligibility import Assessment, Outcome, voters
from pipeline.frame import Column, Page, Signatory
from pipeline.records import AWARD_COUNCIL, CouncilMember, Session
from pipeline.words import count, end_items, long_date, time_of_day


class Teller(Facts):
    """Thành viên Ban kiểm phiếu."""

    order: int
    name: str
    position: str
    role: str


class BallotTallyFacts(Facts):
    """Biên bản kiểm phiếu: tellers, ballots, votes for each nominee, who passed."""

    head: Head
    subject: str
    begins: str
    place: str
    established: str
    tellers: list[Teller]
    counts: list[str]
    written: list[str]
    votes: list[Vote]
    passed: list[str]
    closing: str
    recipients: list[str]
    first_teller: str
    second_teller: str
    more_tellers: list[str]
    chief_name: str


class BallotTally(DocumentType):
    """Biên bản kiểm phiếu, one for the awards voted by ballot in a session."""

    code = "bien_ban_kiem_phieu"
    title = "Biên bản kiểm phiếu"
    family = "hoi_dong"
    symbol = "BB"
    made_for = "mỗi phiên họp có bỏ phiếu kín"
    needs = (
        "cần dòng của Hội đồng Thi đua - Khen thưởng ở sheet «Phiên họp» và dòng đã ghi «Phiếu đồng ý», "
        "thuộc danh hiệu, hình thức phải bỏ phiếu kín, ở sheet «Đề nghị»"
    )
    seed_rows = "15"
    facts = BallotTallyFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """The tally, when an award of the review is voted by ballot."""
        session = assessment.review.session(AWARD_COUNCIL)
        balloted = [o for o in assessment.outcomes if o.tally and o.tally.ballot]
        if session and balloted:
            yield self._paper(Draft(self, assessment), session, balloted)

    def _paper(self, draft: Draft, session: Session, outcomes: Sequence[Outcome]) -> Document:
        office, council = draft.office, draft.review.council(AWARD_COUNCIL)
        draft.rows += [session.where, *(m.where for m in council)]
        tellers = sorted((m for m in council if m.teller), key=lambda m: m.teller != "Trưởng ban")
        if not tellers:
            draft.need("", "Ban kiểm phiếu", session, "council")
        others = [m.full_name for m in tellers[1:]]
        facts = BallotTallyFacts(
            head=draft.head(parent=office.name, agency=AWARD_COUNCIL, body=COUNCIL_SYMBOL[AWARD_COUNCIL]),
            subject=f"Kiểm phiếu xét danh hiệu thi đua, hình thức khen thưởng năm {draft.review.year}",
            begins=f"{time_of_day(session.starts)}, {long_date(session.held_on)}",
            place=session.place,
            established=session.established_by,
            tellers=[
                Teller(order=n, name=m.full_name, position=m.position, role=m.teller) for n, m in enumerate(tellers, 1)
            ],
            counts=_counts(draft, session, council),
            written=_written(council),
            votes=[
                Vote(
                    caption=f"{g[0].award.name}: {head_count(g)}",
                    rule=vote_rule(g),
                    ballots=ballots(draft, g, by_votes=True),
                )
                for g in by_award(outcomes)
            ],
            passed=_passed(outcomes),
            closing=(
                "Biên bản được lập thành 02 bản, được Ban kiểm phiếu thông qua và báo cáo Hội đồng cùng toàn "
                "bộ số phiếu đã "
                "niêm phong./."
            ),
            recipients=draft.recipients(keep="VT, Hồ sơ"),
            first_teller=others[0] if others else "",
            second_teller=others[1] if len(others) > 1 else "",
            more_tellers=others[2:],
            chief_name=tellers[0].full_name if tellers else "",
        )
        return draft.document(facts)

    def layout(self) -> Page:
        """Tellers, ballots, results by award, signatures of every teller."""
        page = Page(title=self.title)
        page.head(no_date=True)
        page.title("BIÊN BẢN", "{{ subject }}")
        page.paragraph("{{ begins }}.", lead="Thời gian bắt đầu:")
        page.paragraph("{{ place }}.", lead="Địa điểm:")
        page.paragraph("Căn cứ {{ established }}; Hội đồng đã bầu Ban kiểm phiếu gồm:")
        page.table(
            [
                Column("STT", 12, "{{ teller.order }}", "center"),
                Column("Họ và tên", 52, "{{ teller.name }}"),
                Column("Chức vụ", 62, "{{ teller.position }}"),
                Column("Nhiệm vụ", 38, "{{ teller.role }}"),
            ],
            "teller in tellers",
        )
        page.heading("1. Số lượng thành viên và phiếu", 2)
        page.paragraphs("counts")
        with page.when("written"):
            page.paragraph("Thành viên vắng mặt đã gửi ý kiến bằng văn bản, được tính vào kết quả:")
            page.paragraphs("written")
        page.heading("2. Kết quả kiểm phiếu", 2)
        lay_out_votes(page)
        page.heading("3. Kết luận", 2)
        page.paragraphs("passed")
        page.paragraph("{{ closing }}")
        member, chief = ["ỦY VIÊN"], Signatory(["TRƯỞNG BAN", "KIỂM PHIẾU"], "{{ chief_name }}")
        with page.when("second_teller"):
            page.signatures(Signatory(member, "{{ first_teller }}"), chief, Signatory(member, "{{ second_teller }}"))
            page.otherwise()
            page.signatures(Signatory(member, "{{ first_teller }}"), chief)
        with page.loop("teller in more_tellers"):
            page.signatures(Signatory(), Signatory(member, "{{ teller }}"))
        page.recipients()
        return page


def _counts(draft: Draft, session: Session, council: Sequence[CouncilMember]) -> list[str]:
    total, away = len(voters(council)), len(absent(voters(council)))
    issued, returned, invalid = session.ballots_issued, session.ballots_returned, session.ballots_invalid
    for value, what, field in (
        (issued, "số phiếu phát ra", "ballots_issued"),
        (returned, "số phiếu thu về", "ballots_returned"),
        (invalid, "số phiếu không hợp lệ", "ballots_invalid"),
    ):
        if value is None:
            draft.need("", what, session, field)
    valid = returned - invalid if returned is not None and invalid is not None else None
    return [
        f"- {line}"
        for line in end_items(
            [
                f"Tổng số thành viên Hội đồng theo quyết định: {count(total)}",
                f"Số thành viên tham gia bỏ phiếu tại cuộc họp: {count(total - away)}; vắng mặt: {count(away)}",
                f"Số phiếu phát ra: {_shown(issued)}; số phiếu thu về: {_shown(returned)}",
                f"Số phiếu hợp lệ: {_shown(valid)}; số phiếu không hợp lệ: {_shown(invalid)}",
            ]
        )
    ]


def _shown(number: int | None) -> str:
    return "[thiếu]" if number is None else count(number)


def _written(council: Sequence[CouncilMember]) -> list[str]:
    return [
        f"- {line}"
        for line in end_items(
            f"{m.full_name}, {m.role} ({m.absent})" for m in absent(council) if m.written_opinion == "Có"
        )
    ]


def _passed(outcomes: Sequence[Outcome]) -> list[str]:
    lines = []
    for group in by_award(outcomes):
        passed = [o for o in group if o.tally and o.tally.passed]
        lines.append(
            f"{group[0].award.name}: {count(len(passed))}/{count(len(group))} trường hợp đạt tỷ lệ phiếu quy định"
        )
    return [f"- {line}" for line in end_items(lines)]
