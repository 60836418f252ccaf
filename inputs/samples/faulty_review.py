"""A small review with faults of sense: rows that are well written but cannot be right."""

from __future__ import annotations

from datetime import date

from inputs.samples import tai_chinh_2026
from pipeline.records import (
    DECLINED,
    GRANTED,
    Evidence,
    Initiative,
    IssuedPaper,
    Nomination,
    PastAward,
    Review,
)

_UNITS = ("DV02", "DV03", "DV04")
_ERRANDS = ("BD01", "DC01", "TH01")  # classes, corrections and revocations, left out
_NO_PAPERS = ("CN012",)  # loses its code below, and nothing may lead to it


def review() -> Review:
    """Three units of the sample of 2026 with their papers, and rows that contradict the law or each other."""
    whole = tai_chinh_2026.review()
    plans = {m.code for m in whole.movements} | {c.code for c in whole.clusters}  # left out too
    people = tuple(p for p in whole.people if p.unit in _UNITS)
    subjects = {*_UNITS, *(p.code for p in people)} - {*_NO_PAPERS}
    kept = {
        "people": people,
        "nominations": (
            *(n for n in whole.nominations if n.subject in subjects and _stands(n)),
            *_nominations(),
        ),
        "past_awards": (*(a for a in whole.past_awards if a.subject in subjects), *_past_awards()),
        "past_ratings": tuple(r for r in whole.past_ratings if r.subject in subjects),
        "initiatives": (*(i for i in whole.initiatives if _by(i, subjects)), *_initiatives()),
        "issued_papers": (
            *(p for p in whole.issued_papers if p.applies_to not in _ERRANDS and p.applies_to not in plans),
            *_issued_papers(),
        ),
        "evidence": _evidence(),
        "movements": (),
        "clusters": (),
        "targets": (),
        "registrations": (),
        "follow_ups": (),
        "recipients": (),
        "criteria": (),
        "initiative_scores": (),
        "training_classes": (),
        "amendments": (),
        "posts": (),
        "medal_nominations": (),
    }
    return whole.changed(name="vi-du-co-loi", **kept)


def _stands(nomination: Nomination) -> bool:
    """Leave out the collective whose members the faults thin out."""
    return (nomination.subject, nomination.award) != ("DV02", "tap_the_lao_dong_tien_tien")


def _by(initiative: Initiative, subjects: set[str]) -> bool:
    return subjects.issuperset(author.split()[0] for author in initiative.authors)


def _nominations() -> list[Nomination]:
    def asked(subject: str, award: str, achievement: str, **more: object) -> Nomination:
        given: dict[str, object] = {"votes": 11, "result": GRANTED, "period": "năm 2026", **more}
        return Nomination.model_validate({"subject": subject, "award": award, "achievement": achievement, **given})

    return [
        asked("CN018", "chien_si_thi_dua_tinh", "Thiếu 03 lần liên tục đạt danh hiệu"),
        asked("CN019", "chien_si_thi_dua_co_so", "Thiếu phiếu", votes=7, initiatives=("SK07",)),
        asked("CN024", "giay_khen_xa", "Ngoài thẩm quyền của Sở"),
        asked("CN025", "tap_the_lao_dong_tien_tien", "Danh hiệu của tập thể ghi cho cá nhân"),
        asked("CN026", "lao_dong_tien_tien", "Đề nghị lần thứ hai"),
        asked("CN020", "giay_khen", "Phiếu nhiều hơn số thành viên", votes=15),
        asked("CN021", "giay_khen", "Không đồng ý mà không có lý do", votes=3, result=DECLINED),
        asked("CN022", "giay_khen", "Hình thức không có trong danh mục"),
        asked("CN023", "giay_khen", "Mã đối tượng không có"),
        asked("CN024", "giay_khen", "Chữ ở cột số phiếu"),
        asked("CN025", "giay_khen", "Loại hình không có trong danh mục"),
        asked("CN026", "giay_khen", "Số phiếu ngoài khoảng"),
    ]


def _past_awards() -> list[PastAward]:
    def titled(subject: str, year: int, number: str, day: date) -> PastAward:
        return PastAward(
            subject=subject, award="lao_dong_tien_tien", year=year, number=number, decided_on=day,
            issuer="Sở Tài chính")  # fmt: skip

    return [
        titled("CN016", 2026, "01/QĐ-STC", date(2026, 12, 10)),
        titled("CN026", 2021, "312/QĐ-STC", date(2021, 12, 17)),
        titled("CN019", 2027, "02/QĐ-STC", date(2027, 12, 15)),
    ]


def _initiatives() -> list[Initiative]:
    return [
        Initiative(code=f"SK{n}", name=f"Sáng kiến thử số {n}", authors=(author,), scope="co_so", result="Công nhận")
        for n, author in enumerate(("CN022", "CN023", "CN024", "CN025"), 21)
    ]


def _issued_papers() -> list[IssuedPaper]:
    return [
        IssuedPaper(paper="quyet_dinh_cong_nhan_danh_hieu", applies_to="chien_si_thi_dua_tinh", number="490"),
        IssuedPaper(paper="to_trinh_de_nghi_khen_thuong", applies_to="chu_tich_uy_ban_nhan_dan_tinh", number="237"),
    ]


def _evidence() -> tuple[Evidence, ...]:
    return (
        Evidence(subject="CN016", part="Quyết định công nhận sáng kiến", path="C:/tai-lieu/SK13.pdf"),
        Evidence(subject="CN026", part="Quyết định công nhận sáng kiến", path="minh-chung/SK03.docx"),
    )
