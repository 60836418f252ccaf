"""Initiative scores: what the members' sheets must agree on with the scale and the recorded score."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from pipeline import words
from pipeline.findings import Finding
from pipeline.records import (
    CRITERIA,
    INITIATIVE_COUNCIL,
    POINT_FIELDS,
    Criterion,
    InitiativeScore,
    Review,
    agrees,
    average,
)
from pipeline.workbook.beside import doubted, refused, repeated, row_of
from pipeline.workbook.texts import shown


def check(r: Review, incomplete: Collection[str]) -> list[Finding]:
    """Findings about the scale and the scores; lists with rows in error are not judged by what they lack."""
    found = [*_scale(r), *_repeats(r)]
    if "criteria" not in incomplete:
        found += [finding for score in r.initiative_scores for finding in _points(score, r.criteria)]
    if "council_members" not in incomplete:
        found += _members(r)
    if "initiative_scores" not in incomplete:
        found += _averages(r)
    return found


def _scale(r: Review) -> Iterator[Finding]:
    for criterion in r.criteria[CRITERIA:]:
        yield refused(
            criterion,
            "name",
            "qua_so_tieu_chi",
            f"Thang điểm có {len(r.criteria)} tiêu chí, sổ chỉ chấm được {CRITERIA} tiêu chí.",
            f"Gộp các tiêu chí để còn nhiều nhất {CRITERIA} dòng.",
        )


def _repeats(r: Review) -> Iterator[Finding]:
    for score, before in repeated(r.initiative_scores, lambda s: (s.initiative, words.fold(words.retone(s.member)))):
        yield refused(
            score,
            "member",
            "cham_hai_lan",
            f"«{shown(score.member)}» đã chấm sáng kiến {score.initiative} ở {row_of(before, score)}.",
            "Xóa dòng thừa.",
        )


def _points(score: InitiativeScore, criteria: tuple[Criterion, ...]) -> Iterator[Finding]:
    """Points beyond the scale, and points of no criterion."""
    for n, (name, points) in enumerate(zip(POINT_FIELDS, score.points, strict=True)):
        criterion = criteria[n] if n < len(criteria) else None
        if points is None and criterion:
            yield doubted(
                score,
                name,
                "thieu_diem",
                f"«{shown(score.member)}» chưa chấm tiêu chí {n + 1} của sáng kiến {score.initiative}.",
                "Ghi điểm theo phiếu, hoặc ghi 0.",
            )
        elif points is not None and criterion is None:
            yield refused(
                score,
                name,
                "diem_khong_tieu_chi",
                f"Có điểm ở cột Tiêu chí {n + 1} nhưng thang điểm chỉ có {len(criteria)} tiêu chí.",
                "Xóa điểm này hoặc bổ sung tiêu chí ở sheet «Tiêu chí sáng kiến».",
            )
        elif points is not None and criterion and points > criterion.most:
            yield refused(
                score,
                name,
                "diem_qua_toi_da",
                f"Điểm {words.decimal(points)} lớn hơn điểm tối đa {words.decimal(criterion.most)} "
                f"của tiêu chí «{shown(criterion.name)}».",
                "Ghi lại điểm theo phiếu.",
            )


def _members(r: Review) -> Iterator[Finding]:
    """Scores of people who are not on the council, and of authors on their own initiative."""
    council = {words.fold(m.full_name) for m in r.council(INITIATIVE_COUNCIL)}
    for score in r.initiative_scores:
        who = words.fold(score.member)
        if who not in council:
            yield refused(
                score,
                "member",
                "khong_o_hoi_dong",
                f"«{shown(score.member)}» không có trong {INITIATIVE_COUNCIL}.",
                "Sửa họ tên hoặc bổ sung thành viên ở sheet «Hội đồng».",
            )
        elif who in _authors(r, score.initiative):
            yield doubted(
                score,
                "member",
                "cham_cua_minh",
                f"«{shown(score.member)}» là tác giả, đồng tác giả của sáng kiến {score.initiative}.",
                "Tác giả không chấm sáng kiến của mình: xóa dòng này.",
            )


def _authors(r: Review, code: str) -> set[str]:
    initiative = r.initiative_by_code.get(code)
    codes = [line.partition(" ")[0] for line in initiative.authors] if initiative else []
    return {words.fold(r.person_by_code[c].full_name) for c in codes if c in r.person_by_code}


def _averages(r: Review) -> Iterator[Finding]:
    """A recorded score that is not the mean of the members' totals."""
    for initiative in r.initiatives:
        computed = average(s for s in r.initiative_scores if s.initiative == initiative.code)
        if computed is not None and initiative.score is not None and not agrees(computed, initiative.score):
            yield refused(
                initiative,
                "score",
                "lech_diem",
                f"Sáng kiến {initiative.code} ghi {words.decimal(initiative.score)} điểm, trung bình các "
                f"phiếu ở sheet «{InitiativeScore.sheet}» là {words.decimal(computed)}.",
                "Sửa điểm hoặc các phiếu chấm cho khớp.",
            )
