"""Sở Tài chính tỉnh Lạng Sơn, review of 2026: the office merged on 01/3/2025, with invented people."""

from __future__ import annotations

from collections.abc import Iterator

from inputs.samples import assemble, assemble_councils, assemble_papers, assemble_plans, assemble_service
from inputs.samples.tables import rows
from inputs.samples.tai_chinh_2026 import (
    background,
    clusters,
    councils,
    errands,
    history,
    initiatives,
    movements,
    nominations,
    office,
    passages,
    passages_reports,
    people,
    plan,
    pledges,
    register,
    regulation,
    reports_province,
    reports_titles,
    reports_units,
    scores,
    service,
    units,
)
from pipeline.records import Nomination, Office, PastAward, Review

YEAR = 2026


def review() -> Review:
    """The whole review."""
    return Review(
        name="so-tai-chinh-2026",
        office=Office.model_validate({"year": YEAR, "former_names": office.FORMER_NAMES, **office.OFFICE}),
        units=tuple(assemble.units(units.UNITS, units.PROFILES, units.DUTIES, units.FORMER)),
        people=tuple(
            assemble.people(
                people.PEOPLE,
                background.BACKGROUND,
                people.PARTICULARS,
                people.DISCIPLINE,
                people.UNDER_REVIEW,
            )
        ),
        nominations=tuple(_nominations()),
        past_awards=tuple(_past_awards()),
        past_ratings=tuple(assemble.past_ratings(history.RATED)),
        initiatives=tuple(assemble.initiatives(initiatives.INITIATIVES, initiatives.DECISION, initiatives.OTHERS)),
        council_members=tuple(assemble_papers.councils(councils.THI_DUA, councils.SANG_KIEN)),
        sessions=tuple(assemble_papers.sessions(councils.SESSIONS, councils.PLACE)),
        tasks=tuple(assemble_papers.tasks(plan.TASKS)),
        passages=(
            *assemble_papers.passages("ke_hoach_thi_dua_khen_thuong", passages.PLAN),
            *assemble_papers.passages("quyet_dinh_ban_hanh_quy_che", regulation.REGULATION),
            *(p for paper, said in passages_reports.PAPERS.items() for p in assemble_papers.passages(paper, said)),
        ),
        issued_papers=tuple(assemble_papers.issued_papers(register.PAPERS)),
        recipients=tuple(assemble_papers.recipients(register.RECIPIENTS)),
        evidence=tuple(assemble_papers.evidence(register.EVIDENCE)),
        posts=tuple(assemble_service.posts(service.POSTS)),
        medal_nominations=tuple(assemble_service.medal_nominations(service.MEDAL, service.CONTRIBUTIONS)),
        movements=tuple(assemble_plans.movements(movements.MOVEMENTS)),
        clusters=tuple(assemble_plans.clusters(clusters.CLUSTERS)),
        targets=tuple(assemble_plans.targets(pledges.TARGETS + movements.TARGETS + clusters.TARGETS)),
        registrations=tuple(assemble_plans.registrations(pledges.REGISTRATIONS, pledges.INITIATIVES)),
        follow_ups=tuple(assemble_plans.follow_ups(pledges.FOLLOW_UPS)),
        criteria=tuple(assemble_councils.criteria(scores.CRITERIA)),
        initiative_scores=tuple(
            assemble_councils.scores(scores.SCORES, [cells[0] for cells in rows(councils.SANG_KIEN)])
        ),
        training_classes=tuple(assemble_councils.training_classes(errands.CLASSES)),
        amendments=(
            *assemble_councils.corrections(errands.CORRECTIONS),
            *assemble_councils.revocations(errands.REVOCATIONS),
        ),
    )


def _nominations() -> Iterator[Nomination]:
    reports = {
        "chien_si_thi_dua_co_so": reports_titles.CHIEN_SI_THI_DUA_CO_SO,
        "tap_the_lao_dong_xuat_sac": reports_units.TAP_THE_LAO_DONG_XUAT_SAC,
        "chien_si_thi_dua_tinh": reports_province.CHIEN_SI_THI_DUA_TINH,
        "bang_khen_tinh": {**reports_province.BANG_KHEN, **reports_units.BANG_KHEN},
    }
    asked = nominations
    yield from assemble.nominations(asked.TABLES, YEAR, uses=asked.USES, reports=reports, periods=asked.PERIODS)
    yield from assemble.sudden(asked.DOT_XUAT, "giay_khen", asked.REPORTS_DOT_XUAT)


def _past_awards() -> Iterator[PastAward]:
    titles, collective = ("lao_dong_tien_tien", "chien_si_thi_dua_co_so"), ("tap_the_lao_dong_tien_tien",)
    yield from assemble.past_titles(history.TITLES, titles, history.DECISIONS)
    yield from assemble.past_titles(history.COLLECTIVES, collective, history.DECISIONS)
    yield from assemble.past_others(history.OTHERS)
