"""What the review leaves behind: awards decided, ratings, initiatives recognised, awards taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pipeline.eligibility import Assessment, Outcome
from pipeline.law import Merit
from pipeline.records import (
    REVOCATION,
    Amendment,
    Initiative,
    IssuedPaper,
    Nomination,
    PastAward,
    PastRating,
    Person,
    Record,
    Review,
    Unit,
    fields,
)
from pipeline.rollover.carrying import Dropped, added, cell_change
from pipeline.rollover.spans import Note, Step
from pipeline.words import fold, long_date, short_date
from pipeline.workbook import Change

_DECISIONS = {"danh_hieu": "quyet_dinh_cong_nhan_danh_hieu", "hinh_thuc": "quyet_dinh_tang_giay_khen"}
_REVOKING, _REGULATION = "quyet_dinh_thu_hoi", "quyet_dinh_ban_hanh_quy_che"
_REFUSED = "Không công nhận"


# --- awards ---------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Decided:
    """Việc đã quyết định: what became of one granted nomination; no `award` while no decision is issued."""

    nomination: Nomination
    award: PastAward | None
    why: str


def decided(review: Review, assessment: Assessment) -> tuple[Decided, ...]:
    """Granted nominations of a review: those decided here, with their decision, and those that still wait.

    Only an issued decision is history: no number or day is ever supposed.
    """
    return tuple(_decided(review, assessment, outcome) for outcome in assessment.granted())


def _decided(review: Review, assessment: Assessment, outcome: Outcome) -> Decided:
    asked, office = outcome.nomination, review.office
    if not assessment.decider or assessment.decider not in outcome.award.deciders:
        why = (f"Mới là đề nghị trình cấp trên trong năm {review.year}; khi có quyết định thì ghi số, ngày vào sheet "
               f"«{PastAward.sheet}».")  # fmt: skip
        return Decided(asked, None, why)
    entry = decision(review, outcome)
    if entry is None or not entry.number or entry.signed_on is None:
        why = (f"Chưa có số, ngày quyết định ở sheet «{IssuedPaper.sheet}» nên chưa ghi vào quá trình khen thưởng; "
               f"thêm dòng ở sheet «{PastAward.sheet}» khi có quyết định.")  # fmt: skip
        return Decided(asked, None, why)
    award = PastAward(
        subject=asked.subject, award=outcome.award.code, year=review.year,
        number=f"{_padded(entry.number)}/QĐ-{office.symbol}", decided_on=entry.signed_on,
        issuer=f"{office.signer_position} {office.name}", kind=asked.kind,
    )  # fmt: skip
    why = f"Theo Quyết định số {award.number} {long_date(award.decided_on)} của {award.issuer}."
    return Decided(asked, award, why)


def decision(review: Review, outcome: Outcome) -> IssuedPaper | None:
    """The register's entry of this office's decision on an award."""
    if outcome.award.kind == "danh_hieu":
        return review.issued(_DECISIONS["danh_hieu"], outcome.award.code)
    return review.issued(_DECISIONS["hinh_thuc"], outcome.nomination.kind or Merit.ROUTINE.label)


def _padded(number: str) -> str:
    return number.zfill(2) if number.isdigit() else number


def added_awards(
    kept: tuple[PastAward, ...], settled: tuple[Decided, ...], review: Review
) -> tuple[tuple[PastAward, ...], list[Change]]:
    """The history with this year's decisions at its end; those already written down are not repeated."""
    known = {(a.subject, a.award, a.year, a.kind) for a in kept}
    rows, changes = list(kept), []
    for item in settled:
        award = item.award
        if award and (award.subject, award.award, award.year, award.kind) not in known:
            known.add((award.subject, award.award, award.year, award.kind))
            changes.append(added(award, len(rows), item.why, review))
            rows.append(award)
    return tuple(rows), changes


def waiting(settled: tuple[Decided, ...]) -> Callable[[Nomination], Dropped | None]:
    """Nominations granted but not decided yet, each for a person to follow."""
    whys = {id(item.nomination): item.why for item in settled if item.award is None}

    def gone(nomination: Nomination) -> Dropped | None:
        why = whys.get(id(nomination))
        return Dropped(why, doubtful=True) if why else None

    return gone


# --- revocations ----------------------------------------------------------------------------------------
def revoked(review: Review) -> Callable[[PastAward], Dropped | None]:
    """Past awards a decision of this year took back; a revocation not issued yet is told on its own row."""
    issued = [a for a in review.amendments if a.kind == REVOCATION and _paper_of(review, a)]

    def gone(award: PastAward) -> Dropped | None:
        for amendment in issued:
            if _is_about(amendment, award):
                entry = _paper_of(review, amendment)
                assert entry is not None and entry.signed_on is not None
                return Dropped(f"Đã bị thu hồi theo Quyết định số {_padded(entry.number)}/QĐ-{review.office.symbol} "
                               f"{long_date(entry.signed_on)}.", doubtful=True)  # fmt: skip
        return None

    return gone


def pending_amendments(review: Review) -> Callable[[Amendment], Dropped | None]:
    """Revocations without an issued decision: dropping them unseen would let the award stand."""

    def gone(amendment: Amendment) -> Dropped | None:
        if amendment.kind != REVOCATION or _paper_of(review, amendment):
            return None
        return Dropped("Chưa có số, ngày quyết định thu hồi: nếu đã thu hồi thì xóa dòng khen thưởng tương ứng ở sheet "
                       f"«{PastAward.sheet}».", doubtful=True)  # fmt: skip

    return gone


def _paper_of(review: Review, amendment: Amendment) -> IssuedPaper | None:
    entry = review.issued(_REVOKING, amendment.code)
    return entry if entry and entry.number and entry.signed_on else None


def _is_about(amendment: Amendment, award: PastAward) -> bool:
    same = (amendment.subject, amendment.award) == (award.subject, award.award)
    return same and (amendment.dated == award.decided_on or fold(award.number) in fold(amendment.paper))


# --- ratings --------------------------------------------------------------------------------------------
def added_ratings(kept: tuple[PastRating, ...], review: Review) -> tuple[tuple[PastRating, ...], list[Change]]:
    """The earlier years' ratings with this year's at the end: people, then units, in the order of their sheets."""
    known = {(r.subject, r.year) for r in kept}
    rows, changes = list(kept), []
    subjects: tuple[Person | Unit, ...] = (*review.people, *review.units)
    for subject in subjects:
        if subject.rating and (subject.code, review.year) not in known:
            made = PastRating(subject=subject.code, year=review.year, rating=subject.rating)
            why = f"Mức xếp loại năm {review.year} ghi ở sheet «{subject.sheet}»."
            changes.append(added(made, len(rows), why, review))
            rows.append(made)
    return tuple(rows), changes


# --- initiatives ----------------------------------------------------------------------------------------
def refused(initiative: Initiative) -> Dropped | None:
    """An initiative that was not recognised is no ground for any later year."""
    return Dropped("Không được công nhận nên không dùng làm căn cứ.") if initiative.result == _REFUSED else None


def dated_initiatives(
    kept: tuple[Initiative, ...], review: Review, assessment: Assessment, step: Step
) -> tuple[tuple[Initiative, ...], list[Change]]:
    """Initiatives with the year of their recognition; those not judged yet stay the new year's, told."""
    used = _used(assessment)
    rows, changes = [], []
    year = next(f for f in fields(Initiative) if f.name == "year")
    for place, row in enumerate(kept):
        made, notes = row, []
        if row.year is None and row.result:
            made = row.model_copy(update={"year": review.year})
            notes.append(Note(f"Sáng kiến được công nhận năm {review.year}."))
        elif row.year is None:
            notes.append(
                Note(f"Chưa có kết quả năm {review.year}: để xét năm {step.new} hoặc xóa dòng.", doubtful=True)
            )
        if row.code in used:
            notes.append(
                Note(f"Đã dùng làm căn cứ năm {review.year}: {used[row.code]}; một sáng kiến chỉ dùng một lần.")
            )
        rows.append(made)
        if notes:
            changes.append(cell_change(row, year, (row.year, made.year), tuple(notes), step, place))
    return tuple(rows), changes


def _used(assessment: Assessment) -> dict[str, str]:
    """Initiative → the granted awards that rest on it."""
    found: dict[str, list[str]] = {}
    for outcome in assessment.granted():
        for code in outcome.nomination.initiatives:
            found.setdefault(code, []).append(f"{outcome.award.name} của {outcome.name}")
    return {code: "; ".join(names) for code, names in found.items()}


# --- the register ---------------------------------------------------------------------------------------
def own_series(review: Review) -> Callable[[IssuedPaper], Dropped | None]:
    """Entries that only held this year's number or day; a signer or a trích yếu of one's own stays."""
    codes = {row.code for rows in (review.units, review.people, review.training_classes, review.amendments)
             for row in rows}  # fmt: skip

    def gone(entry: IssuedPaper) -> Dropped | None:
        if entry.applies_to in codes:
            return Dropped(f"Văn bản của năm {review.year} cho riêng {entry.applies_to}.")
        if not (entry.signer or entry.signer_position or entry.authority or entry.subject):
            return Dropped(f"Số, ngày của năm {review.year}; ghi lại khi văn thư cấp số năm sau.")
        return None

    return gone


def regulation_note(review: Review) -> Note | None:
    """The regulation this review issued, which papers of the new year must cite."""
    entry = review.issued(_REGULATION)
    if entry is None or not entry.number or entry.signed_on is None:
        return None
    number = f"{_padded(entry.number)}/QĐ-{review.office.symbol} ngày {short_date(entry.signed_on)}"
    why = f"Cơ quan đã ban hành, sửa đổi Quy chế theo Quyết định số {number}: xem lại viện dẫn này."
    return Note(why, doubtful=True)


def told_passages(review: Review, sections: frozenset[str]) -> Callable[[Record], Dropped | None]:
    """Prose of the old year: what reports told, and the text of a regulation that is issued."""
    issued = regulation_note(review) is not None

    def gone(passage: Record) -> Dropped | None:
        paper, section = getattr(passage, "paper", ""), getattr(passage, "section", "")
        if paper == _REGULATION and issued:
            return Dropped(f"Quy chế đã ban hành trong năm {review.year}; không ban hành lại.")
        if section in sections and (paper.startswith("bao_cao_") or paper.startswith("thong_bao_ket_qua")):
            return Dropped(f"Lời văn kể kết quả năm {review.year}; viết lại theo kết quả năm mới.")
        return None

    return gone
