"""Votes of the council: always over ALL its members, present or not."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from pipeline.eligibility.cases import Case, answered, cell
from pipeline.eligibility.outcomes import Answer, Outcome, Tally, Verdict, voters
from pipeline.findings import Finding, error, review
from pipeline.law import AwardRules
from pipeline.law import requirements as asked
from pipeline.law.wording import vote_wording
from pipeline.records import AWARD_COUNCIL, CouncilMember, Nomination, Office, Review, Session
from pipeline.words import percent


def threshold(award: AwardRules, office: Office) -> Fraction | None:
    """The share asked of all members: the law's, or the province's own where it may set one."""
    if award.vote is None:
        return None
    own = None if award.vote.national else getattr(office, local_setting(award))
    return award.vote.fraction if own is None else Fraction(own) / 100


def local_setting(award: AwardRules) -> str:
    """The office's field that holds the province's own share for an award of this level."""
    return "provincial_vote" if award.level == "co_so" else "provincial_vote_above"


def tally(records: Review, nomination: Nomination, award: AwardRules) -> Tally | None:
    """Votes for one nomination; None while none are recorded."""
    if nomination.votes is None:
        return None
    ballot = award.vote is not None and award.vote.ballot
    return Tally(
        nomination.votes, len(voters(records.council(AWARD_COUNCIL))), threshold(award, records.office), ballot
    )


def vote(case: Case, q: asked.VoteReached) -> Verdict:
    """Whether the votes reach the threshold."""
    share = threshold(case.award, case.review.office)
    if share is not None and case.award.vote is not None and share != case.award.vote.fraction:
        q = q.model_copy(update={"text": vote_wording(share)})
    rows = (case.nomination.where,)
    if case.tally is None or not case.tally.members:
        lacking = (
            "chưa ghi số phiếu đồng ý" if case.tally is None else f"sheet Hội đồng chưa có thành viên {AWARD_COUNCIL}"
        )
        return answered(q, Answer.OPEN, missing=lacking, rows=rows)
    share_won = f"{case.tally.votes}/{case.tally.members} phiếu ({percent(case.tally.share)})"
    shown = f"{share_won}, cần ít nhất {case.tally.needed} phiếu"
    if case.tally.passed:
        return answered(q, Answer.MET, shown, rows=rows)
    return answered(q, Answer.UNMET, shown, f"mới được {shown}", rows)


def findings(records: Review, outcomes: Iterable[Outcome]) -> list[Finding]:
    """What is wrong with the count itself: more votes than voters, sums that disagree, absentees."""
    found = [finding for o in outcomes if o.tally for finding in _count(o, o.tally)]
    found += [finding for session in records.sessions for finding in _ballots(session)]
    if any(o.tally and o.tally.ballot for o in outcomes):
        found += [_silent(m) for m in voters(records.council(AWARD_COUNCIL)) if m.absent and m.written_opinion != "Có"]
    return found


def _count(outcome: Outcome, counted: Tally) -> list[Finding]:
    place = cell(outcome.nomination, "votes")
    if counted.members and counted.votes > counted.members:
        return [
            error(
                "phieu.vuot",
                place,
                f"{outcome.name} được ghi {counted.votes} phiếu đồng ý, Hội đồng chỉ có {counted.members} thành viên.",
                "Ghi lại số phiếu theo biên bản kiểm phiếu.",
            )
        ]
    if counted.needed is None and not counted.passed and outcome.granted:
        return [
            review(
                "phieu.khong_qua_ban",
                place,
                f"{outcome.name} được {counted.votes}/{counted.members} phiếu đồng ý, "
                f"chưa quá bán, nhưng vẫn đề nghị {outcome.award.name}.",
                "Xem lại kết luận của Hội đồng hoặc ghi «Không đồng ý» ở cột Kết quả.",
            )
        ]
    return []


def _ballots(session: Session) -> list[Finding]:
    issued, returned, invalid = session.ballots_issued, session.ballots_returned, session.ballots_invalid
    found = []
    for fewer, more, field, what in (
        (returned, issued, "ballots_returned", "Số phiếu thu về nhiều hơn số phiếu phát ra"),
        (invalid, returned, "ballots_invalid", "Số phiếu không hợp lệ nhiều hơn số phiếu thu về"),
    ):
        if fewer is not None and more is not None and fewer > more:
            place = cell(session, field)
            found.append(
                error(
                    "phieu.khong_khop",
                    place,
                    f"{what} ({fewer} so với {more}).",
                    "Ghi lại theo biên bản kiểm phiếu.",
                )
            )
    return found


def _silent(member: CouncilMember) -> Finding:
    place = cell(member, "written_opinion")
    return review(
        "phieu.vang_mat",
        place,
        f"{member.full_name} vắng mặt và chưa có ý kiến bằng văn bản.",
        "Lấy ý kiến bằng văn bản, ghi vào biên bản rồi điền «Có».",
    )
