"""Conditions on the nominee's own year: rating, discipline, inquiries, months of service."""

from __future__ import annotations

from pipeline.eligibility import terms
from pipeline.eligibility.cases import Case, answered
from pipeline.eligibility.outcomes import Answer, Verdict
from pipeline.law import requirements as asked
from pipeline.records import Person
from pipeline.words import lower_first


def rating(case: Case, q: asked.RatingAtLeast) -> Verdict:
    """Mức độ hoàn thành nhiệm vụ of the year under review."""
    rows = (case.subject.where,)
    reached = terms.rating(case.subject.rating)
    if reached is None:
        return answered(q, Answer.OPEN, missing=f"chưa ghi mức độ hoàn thành nhiệm vụ năm {case.year}", rows=rows)
    shown = f"xếp loại năm {case.year}: {lower_first(reached.label)}"
    if reached.reaches(q.at_least):
        return answered(q, Answer.MET, shown, rows=rows)
    return answered(q, Answer.UNMET, shown, f"năm {case.year} mới xếp loại {lower_first(reached.label)}", rows)


def no_discipline(case: Case, q: asked.NoDiscipline) -> Verdict:
    """Kỷ luật of a person in the year."""
    rows = (case.subject.where,)
    found = terms.discipline(case.subject.discipline) if isinstance(case.subject, Person) else None
    if found is None:
        return answered(q, Answer.MET, f"năm {case.year} không bị kỷ luật", rows=rows)
    shown = f"năm {case.year} bị kỷ luật {lower_first(found.label)}"
    if not found.reaches(q.from_level):
        return answered(q, Answer.MET, shown, rows=rows)
    return answered(q, Answer.UNMET if q.strict else Answer.OPEN, shown, shown, rows)


def not_under_review(case: Case, q: asked.NotUnderReview) -> Verdict:
    """Đang bị xem xét: the award waits until there is a conclusion."""
    rows = (case.subject.where,)
    if terms.said_yes(case.subject.under_review):
        return answered(
            q,
            Answer.UNMET,
            "đang bị xem xét",
            "đang bị xem xét, chưa có kết luận nên tạm dừng xét khen thưởng",
            rows,
        )
    return answered(q, Answer.MET, "không ghi nhận việc đang bị xem xét", rows=rows)


def months_in_service(case: Case, q: asked.MonthsInService) -> Verdict:
    """Whole months worked in the year, from the day of joining."""
    joined = case.subject.joined if isinstance(case.subject, Person) else None
    rows = (case.subject.where,)
    if joined is None:
        return answered(q, Answer.OPEN, missing="chưa ghi ngày vào ngành hoặc tuyển dụng", rows=rows)
    months = 12 if joined.year < case.year else 0 if joined.year > case.year else 12 - joined.month + (joined.day == 1)
    shown = f"vào ngành ngày {joined:%d/%m/%Y}, {months:02d} tháng công tác trong năm {case.year}"
    if months >= q.at_least:
        return answered(q, Answer.MET, shown, rows=rows)
    return answered(q, Answer.UNMET, shown, f"mới có {months:02d} tháng công tác trong năm {case.year}", rows)
