"""Sở Kế hoạch và Đầu tư tỉnh Lạng Sơn, review of 2021: the seed's office and year with invented people."""

from __future__ import annotations

from collections.abc import Iterator

from inputs.samples import assemble, assemble_papers
from inputs.samples.ke_hoach_va_dau_tu_2021 import (
    councils,
    history,
    initiatives,
    nominations,
    office,
    passages,
    people,
    plan,
    register,
    reports_province,
    reports_titles,
    reports_units,
    units,
)
from pipeline.records import Nomination, Office, PastAward, Review

YEAR = 2021


def review() -> Review:
    """The whole review."""
    return Review(
        name="so-ke-hoach-va-dau-tu-2021",
        office=Office.model_validate({"year": YEAR, **office.OFFICE}),
        units=tuple(assemble.units(units.UNITS, units.PROFILES, units.DUTIES, {})),
        people=tuple(
            assemble.people(people.PEOPLE, people.BACKGROUND, people.PARTICULARS, people.DISCIPLINE)
        ),
        nominations=tuple(_nominations()),
        past_awards=tuple(_past_awards()),
        initiatives=tuple(
            assemble.initiatives(initiatives.INITIATIVES, initiatives.DECISION, initiatives.OTHERS)
        ),
        council_members=tuple(assemble_papers.councils(councils.THI_DUA, councils.SANG_KIEN)),
        sessions=tuple(assemble_papers.sessions(councils.SESSIONS, councils.PLACE)),
        tasks=tuple(assemble_papers.tasks(plan.TASKS)),
        passages=tuple(assemble_papers.passages("ke_hoach_thi_dua_khen_thuong", passages.PLAN)),
        issued_papers=tuple(assemble_papers.issued_papers(register.PAPERS)),
        recipients=tuple(assemble_papers.recipients(register.RECIPIENTS)),
    )


def _nominations() -> Iterator[Nomination]:
    reports = {
        "chien_si_thi_dua_co_so": reports_titles.CHIEN_SI_THI_DUA_CO_SO,
        "tap_the_lao_dong_xuat_sac": reports_units.TAP_THE_LAO_DONG_XUAT_SAC,
        "chien_si_thi_dua_tinh": reports_province.CHIEN_SI_THI_DUA_TINH,
        "bang_khen_tinh": {**reports_province.BANG_KHEN, **reports_units.BANG_KHEN},
    }
    asked = nominations
    yield from assemble.nominations(
        asked.TABLES, YEAR, uses=asked.USES, reports=reports, periods=asked.PERIODS
    )
    yield from assemble.sudden(asked.DOT_XUAT, "giay_khen")


def _past_awards() -> Iterator[PastAward]:
    titles, collective = ("lao_dong_tien_tien", "chien_si_thi_dua_co_so"), ("tap_the_lao_dong_tien_tien",)
    yield from assemble.past_titles(history.TITLES, titles, history.DECISIONS)
    yield from assemble.past_titles(history.COLLECTIVES, collective, history.DECISIONS)
    yield from assemble.past_others(history.OTHERS)
