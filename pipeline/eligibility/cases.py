"""What a verdict is judged on: one nomination, the law of the day, and what the year has given so far."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from pipeline.eligibility import terms
from pipeline.eligibility.outcomes import Answer, Outcome, Tally, Verdict
from pipeline.findings import Place
from pipeline.law import AwardRules, Regime, Requirement
from pipeline.records import Nomination, PastAward, Person, Record, Review, Unit, Where


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether somebody holds an award for the year under review, and what shows it."""

    answer: Answer
    basis: str = ""
    missing: str = ""
    rows: tuple[Where, ...] = ()


@dataclass(frozen=True, slots=True)
class Ledger:
    """Sổ theo dõi: awards for công trạng already decided, and nominations of this review judged so far."""

    year: int
    past: Mapping[str, tuple[tuple[str, PastAward], ...]]
    judged: Mapping[tuple[str, str], Outcome] = field(default_factory=dict)

    @classmethod
    def opened(cls, review: Review) -> Ledger:
        """The ledger before any nomination is judged; the order of rows makes no difference."""
        past: dict[str, list[tuple[str, PastAward]]] = {}
        for award in sorted(review.past_awards, key=lambda a: (a.year, a.decided_on, a.award, a.number)):
            code = terms.award_code(award.award)
            if code and terms.merit(award.kind) not in terms.NOT_ROUTINE:
                past.setdefault(award.subject, []).append((code, award))
        return cls(review.year, {subject: tuple(awards) for subject, awards in past.items()})

    def adding(self, outcomes: Iterable[Outcome]) -> Ledger:
        """The ledger with more nominations judged."""
        more = {
            (o.nomination.subject, o.award.code): o
            for o in outcomes
            if terms.merit(o.nomination.kind) not in terms.NOT_ROUTINE
        }
        return replace(self, judged={**self.judged, **more})

    def held(self, subject: str, awards: tuple[str, ...]) -> tuple[PastAward, ...]:
        """Decisions that gave the subject one of the awards, oldest first."""
        return tuple(award for code, award in self.past.get(subject, ()) if code in awards)

    def holders(self, award: str) -> frozenset[str]:
        """Who holds an award for the year under review, by a decision already issued or by this review."""
        decided = {
            who for who, awards in self.past.items() for code, a in awards if code == award and a.year == self.year
        }
        return frozenset(decided | {who for (who, code), o in self.judged.items() if code == award and o.granted})

    def standing(self, subject: str, awards: tuple[str, ...]) -> Standing:
        """Whether the subject holds one of the awards for the year under review."""
        decided = [a for a in self.held(subject, awards) if a.year == self.year]
        if decided:
            return Standing(Answer.MET, cite(decided[-1]), rows=(decided[-1].where,))
        judged = [self.judged[subject, code] for code in awards if (subject, code) in self.judged]
        for outcome in sorted((o for o in judged if o.granted), key=lambda o: o.answer is not Answer.MET):
            basis = f"{outcome.award.name} trong đợt xét này"
            return Standing(
                outcome.answer,
                basis,
                f"{basis} còn phải xem xét" if outcome.answer is Answer.OPEN else "",
                (outcome.nomination.where,),
            )
        if judged:
            refused = judged[0]
            why = "Hội đồng không đồng ý" if refused.declined else "không đủ điều kiện"
            return Standing(
                Answer.UNMET,
                missing=f"{refused.award.name} năm {self.year}: {why} trong đợt xét này",
                rows=(refused.nomination.where,),
            )
        return Standing(
            Answer.UNMET,
            missing=f"không có đề nghị trong đợt xét này và thiếu {terms.decision_on(awards)} năm {self.year}",
        )


@dataclass(frozen=True, slots=True)
class Case:
    """Một đề nghị đang xét: the nomination with everything a requirement may look at."""

    review: Review
    regime: Regime
    nomination: Nomination
    subject: Person | Unit
    award: AwardRules
    ledger: Ledger
    tally: Tally | None = None

    @property
    def year(self) -> int:
        """Năm xét."""
        return self.review.year

    @property
    def holder(self) -> str:
        """`ca_nhan` or `tap_the`."""
        return "ca_nhan" if isinstance(self.subject, Person) else "tap_the"

    @property
    def merit(self) -> str:
        """Form of merit of the nomination."""
        return terms.merit(self.nomination.kind)

    @property
    def members(self) -> tuple[Person, ...]:
        """People of a nominated collective."""
        return self.review.members_of(self.subject.code) if isinstance(self.subject, Unit) else ()


def cell(record: Record, field: str) -> Place:
    """The workbook cell a finding points at."""
    return Place(record.where.file, record.where.sheet, record.where.cell(field))


def cite(award: PastAward) -> str:
    """A decision as a verdict shows it: `Quyết định số 410/QĐ-STC ngày 20/12/2025`."""
    return f"Quyết định số {award.number} ngày {award.decided_on:%d/%m/%Y}"


def answered(
    asked: Requirement,
    answer: Answer,
    basis: str = "",
    missing: str = "",
    rows: Iterable[Where] = (),
    *,
    inherited: bool = False,
) -> Verdict:
    """The verdict on a requirement, with its words and article."""
    return Verdict(
        asked.text,
        answer,
        asked.source.cite(),
        basis,
        missing,
        tuple(dict.fromkeys(rows)),
        asked.source,
        asked.kind,
        inherited,
    )


def worst(answers: Iterable[Answer]) -> Answer:
    """The answer of several conditions all of which must be met."""
    given = set(answers)
    return next((a for a in (Answer.UNMET, Answer.OPEN) if a in given), Answer.MET)
