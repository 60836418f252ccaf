"""Quá trình xét: how the award council chose, told in prose for those who decide."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.documents.draft import Draft
from pipeline.documents.sittings import absent
from pipeline.documents.submissions import awards_phrase, whom
from pipeline.eligibility import Outcome, voters
from pipeline.records import AWARD_COUNCIL, CouncilMember, Session
from pipeline.words import count, long_date, percent


def process(draft: Draft, outcomes: Sequence[Outcome]) -> list[str]:
    """How the council chose these outcomes: when it sat, who was there, how it voted, with what result."""
    session, office, year = draft.review.session(AWARD_COUNCIL), draft.office, draft.review.year
    if session is None:
        return [draft.minutes(AWARD_COUNCIL)]
    council = draft.review.council(AWARD_COUNCIL)
    held = f"{long_date(session.held_on)}, {AWARD_COUNCIL} {office.name}"
    return [
        f"Trên cơ sở đề nghị và hồ sơ của các phòng, đơn vị thuộc, trực thuộc, {held} (thành lập theo "
        f"{session.established_by}) đã họp xét {awards_phrase(draft.assessment.outcomes)} năm {year}. "
        f"{_attendance(voters(council))}.",
        "Hội đồng đã xem xét báo cáo thành tích, đối chiếu với điều kiện, tiêu chuẩn của từng "
        f"{awards_phrase(outcomes)} và {_vote(session, outcomes)}",
        _result(outcomes),
    ]


def _attendance(council: Sequence[CouncilMember]) -> str:
    """How many members there are, attended, and sent their opinion."""
    away = absent(council)
    said = f"Hội đồng có {count(len(council))} thành viên, {count(len(council) - len(away))} thành viên dự họp"
    if not away:
        return said
    written = sum(m.written_opinion == "Có" for m in away)
    opinion = "" if not written else " đã gửi" if written == len(away) else f", {count(written)} người đã gửi"
    opinion += " ý kiến bằng văn bản" if written else ""
    return f"{said}, {count(len(away))} thành viên vắng mặt{opinion}"


def _vote(session: Session, outcomes: Sequence[Outcome]) -> str:
    """How the council voted, with the count of ballots when there was one."""
    if not any(o.tally and o.tally.ballot for o in outcomes):
        return "biểu quyết đối với từng trường hợp."
    issued, returned, invalid = session.ballots_issued, session.ballots_returned, session.ballots_invalid
    said = "bỏ phiếu kín đối với các trường hợp phải bỏ phiếu theo quy định"
    if issued is None or returned is None or invalid is None:
        return f"{said}."
    return (
        f"{said}: số phiếu phát ra {count(issued)}, thu về {count(returned)}; số phiếu hợp lệ "
        f"{count(returned - invalid)}, không hợp lệ {count(invalid)}."
    )


def _result(outcomes: Sequence[Outcome]) -> str:
    """The range of votes over all members; the council's agreement where a vote is not recorded."""
    shares = sorted(o.tally.share for o in outcomes if o.tally)
    listed = f"Kết quả, {whom(outcomes)} có tên trong danh sách kèm theo"
    if len(shares) < len(outcomes):
        return f"{listed} được Hội đồng nhất trí đề nghị khen thưởng."
    span = percent(shares[0])
    span = f"đều được {span}" if shares[0] == shares[-1] else f"được từ {span} đến {percent(shares[-1])}"
    return f"{listed} {span} tổng số thành viên Hội đồng đồng ý đề nghị khen thưởng."
