"""A small invented office: records as a clerk's workbook would hold them, said in few words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, time
from itertools import count
from typing import Any

from pydantic import TypeAdapter

from pipeline import law
from pipeline.eligibility import Assessment, Outcome, Verdict, assess
from pipeline.eligibility.cases import Case, Ledger
from pipeline.eligibility.verdicts import judge
from pipeline.eligibility.votes import tally
from pipeline.findings import Finding
from pipeline.law import Confidence, Requirement, Source
from pipeline.records import (
    AWARD_COUNCIL,
    GRANTED,
    CouncilMember,
    Initiative,
    Nomination,
    Office,
    PastAward,
    Person,
    Review,
    Session,
    Unit,
    Where,
)

FILE = "so-tai-chinh.xlsx"
LDTT, CSTDCS, CSTD_TINH = "Lao động tiên tiến", "Chiến sĩ thi đua cơ sở", "Chiến sĩ thi đua tỉnh"
TTLDTT, TTLDXS = "Tập thể lao động tiên tiến", "Tập thể lao động xuất sắc"
GIAY_KHEN, BANG_KHEN = "Giấy khen", "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"
GOOD, EXCELLENT, DONE = "Hoàn thành tốt nhiệm vụ", "Hoàn thành xuất sắc nhiệm vụ", "Hoàn thành nhiệm vụ"

_NAMES = (
    "Hoàng Thị Lụa",
    "Lương Văn Bình",
    "Nông Thị Hạnh",
    "Vi Đức Thành",
    "Lộc Minh Châu",
    "Hà Thu Trang",
    "Bế Quang Huy",
    "Chu Thị Ngân",
    "Triệu Văn Lâm",
    "Đàm Thị Yến",
    "Phùng Quốc Việt",
    "Mã Thị Thơm",
)
_rows = count(5)


def where(sheet: str, *fields: str, row: int = 0) -> Where:
    """A row of the workbook, its fields in columns A, B, C …"""
    row = row or next(_rows)
    return Where(FILE, sheet, row, tuple((field, f"{chr(65 + n)}{row}") for n, field in enumerate(fields)))


def office(year: int = 2026, **changes: Any) -> Office:
    """Sở Tài chính of Lạng Sơn, with the province's own regulation."""
    values: dict[str, Any] = {
        "parent": "UBND tỉnh Lạng Sơn",
        "name": "Sở Tài chính",
        "symbol": "STC",
        "level": "Sở",
        "province": "tỉnh Lạng Sơn",
        "place": "Lạng Sơn",
        "year": year,
        "signer": "Lương Đức Hoài",
        "signer_position": "Giám đốc",
        "drafting_unit": "VP",
        "drafting_unit_name": "Văn phòng Sở",
        "provincial_regulation": "Quyết định số 12/2026/QĐ-UBND của Ủy ban nhân dân tỉnh Lạng Sơn",
        "provincial_vote": 80,
        "provincial_vote_above": 90,
        "where": where("Cơ quan", "provincial_regulation", "provincial_vote", row=2),
    }
    return Office(**{**values, **changes})


def unit(code: str = "DV01", **changes: Any) -> Unit:
    """Phòng Ngân sách, rated excellent."""
    values = {
        "name": "Phòng Ngân sách",
        "kind": "Phòng chuyên môn",
        "rating": EXCELLENT,
        "where": where(Unit.sheet, "code", "headcount", "rating"),
    }
    return Unit(code=code, **{**values, **changes})


def person(code: str = "CN001", **changes: Any) -> Person:
    """A member of Phòng Ngân sách with a good year."""
    name = _NAMES[int("".join(c for c in code if c.isdigit()) or 0) % len(_NAMES)]
    values = {
        "full_name": name,
        "position": "Chuyên viên",
        "unit": "DV01",
        "rating": GOOD,
        "joined": date(2010, 5, 4),
        "where": where(Person.sheet, "code", "rating", "discipline"),
    }
    return Person(code=code, **{**values, **changes})


def people(number: int, **changes: Any) -> list[Person]:
    """CN001 … of one room, alike."""
    return [person(f"CN{n:03d}", **changes) for n in range(1, number + 1)]


def nominee(subject: str, award: str, **changes: Any) -> Nomination:
    """An award asked for, agreed by the council with all its votes."""
    values = {
        "achievement": "Hoàn thành xuất sắc nhiệm vụ",
        "votes": 11,
        "result": GRANTED,
        "where": where(Nomination.sheet, "subject", "award", "votes", "result", "initiatives", "achievement"),
    }
    return Nomination(subject=subject, award=award, **{**values, **changes})


def past(subject: str, award: str, *years: int, **changes: Any) -> list[PastAward]:
    """Decisions of earlier years, signed in December of the year."""
    return [
        PastAward(
            subject=subject,
            award=award,
            year=year,
            **{
                "number": f"{year % 100}0/QĐ-STC",
                "decided_on": date(year, 12, 20),
                "issuer": "Giám đốc Sở Tài chính",
                "where": where(PastAward.sheet, "award", "year"),
                **changes,
            },
        )
        for year in years
    ]


def initiative(code: str, author: str = "CN001", **changes: Any) -> Initiative:
    """A recognised initiative of the office's own scope."""
    values = {
        "name": "Chuẩn hóa quy trình thẩm định dự toán",
        "authors": (f"{author} 100%",),
        "scope": "Cấp cơ sở",
        "result": "Công nhận",
        "decision": "388/QĐ-STC",
        "where": where(Initiative.sheet, "code", "result"),
    }
    return Initiative(code=code, **{**values, **changes})


def council(number: int = 11, **last: Any) -> list[CouncilMember]:
    """A council of so many voting members; `last` changes the last of them."""

    def member(n: int) -> CouncilMember:
        role = "Chủ tịch" if n == 1 else "Ủy viên, Thư ký" if n == 2 else "Ủy viên"
        changes = last if n == number else {}
        return CouncilMember(
            council=AWARD_COUNCIL,
            full_name=_NAMES[n % len(_NAMES)],
            position="Lãnh đạo",
            role=role,
            where=where(CouncilMember.sheet, "full_name", "absent", "written_opinion"),
        ).model_copy(update=changes)

    return [member(n) for n in range(1, number + 1)]


def session(**changes: Any) -> Session:
    """The sitting of the award council."""
    values = {
        "council": AWARD_COUNCIL,
        "held_on": date(2026, 12, 8),
        "starts": time(8),
        "ends": time(11),
        "place": "Phòng họp số 1",
        "established_by": "Quyết định số 45/QĐ-STC",
        "where": where(Session.sheet, "ballots_issued", "ballots_returned", "ballots_invalid"),
    }
    return Session(**{**values, **changes})


def review(
    nominations: Iterable[Nomination],
    persons: Sequence[Person] = (),
    *,
    year: int = 2026,
    units: Sequence[Unit] = (),
    of: Office | None = None,
    **lists: Any,
) -> Review:
    """A review of one office; without `persons` the one person CN001, without `units` the one room DV01."""
    lists.setdefault("council_members", council())
    rows = {name: tuple(rows) for name, rows in lists.items()}
    return Review(
        name="so-tai-chinh",
        office=of or office(year),
        units=tuple(units or [unit()]),
        people=tuple(persons or [person()]),
        nominations=tuple(nominations),
        **rows,
    )


class Result:
    """An assessed review, with ways to ask it questions."""

    def __init__(self, records: Review, day: date | None = None) -> None:
        self.assessment: Assessment
        self.findings: list[Finding]
        self.assessment, self.findings = assess(records, day)

    def of(self, award: str, subject: str = "CN001") -> Outcome:
        """The outcome of one nomination, the award by its label."""
        return next(o for o in self.assessment.outcomes if o.award.label == award and o.nomination.subject == subject)

    def verdict(self, award: str, kind: str, subject: str = "CN001") -> Verdict:
        """The verdict of one kind of requirement."""
        return next(v for v in self.of(award, subject).verdicts if v.kind == kind)

    def told(self, code: str) -> list[Finding]:
        """Findings of one code."""
        return [f for f in self.findings if f.code == code]

    @property
    def codes(self) -> set[str]:
        """Codes of everything found except doubts about the law's own sources."""
        return {f.code for f in self.findings} - {"phap_luat.chua_doi_chieu"}


def judged(records: Review, requirement: dict[str, Any], day: date | None = None) -> Verdict:
    """The verdict on one requirement, as a law's file would put it, for the first nomination."""
    regime = law.on(day or date(records.year, 12, 31))
    nomination = records.nominations[0]
    rules = regime.find_award(nomination.award)
    subject = records.subject(nomination.subject)
    assert rules is not None and subject is not None
    source = Source("nd_152_2025", "khoản 1 Điều 4", Confidence.PRIMARY)
    asked: Requirement = TypeAdapter(Requirement).validate_python(
        {"text": "Điều kiện", **requirement, "source": source}
    )
    case = Case(records, regime, nomination, subject, rules, Ledger.opened(records), tally(records, nomination, rules))
    return judge(case, asked)
