"""Trình khen thưởng: which awards go above the office, to whom, and where their papers are kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pipeline.documents.citing import cited
from pipeline.documents.draft import Draft
from pipeline.eligibility import PROVINCE, STATE, Assessment, Outcome, levels_above
from pipeline.findings import Place, review
from pipeline.law import AwardRules, Source
from pipeline.words import count, joined, slug

PROPOSAL = "to_trinh_de_nghi_khen_thuong"
"""Code of the paper by which an office proposes."""
SUBMISSION_NEEDS = (
    "cần dòng đề nghị danh hiệu, hình thức do cấp trên quyết định, không bị Hội đồng loại, ở sheet «Đề nghị»"
)
"""What a review must hold for `submissions` to find any."""

_FLAG = "co_thi_dua"
_LONGEST = 40  # letters of a nominee in a path


@dataclass(frozen=True, slots=True)
class Route:
    """Đường trình: who decides, as papers write it, whom the paper addresses, and who passes it on.

    `through` is empty where the decider is addressed directly.
    """

    decider: str
    addressees: tuple[str, ...]
    through: str = ""

    @property
    def request(self) -> str:
        """`Chủ tịch … xem xét, quyết định` or `Chủ tịch … xem xét, trình Thủ tướng Chính phủ quyết định`."""
        if self.through:
            return f"{self.through} xem xét, trình {self.decider} quyết định"
        return f"{self.decider} xem xét, quyết định"


def higher_decider(assessment: Assessment, award: AwardRules) -> str:
    """Code of who decides an award above the office, the nearest level first; empty when the office does."""
    if assessment.decider in award.deciders:
        return ""
    above = levels_above(assessment.review.office.level)
    return next((code for code in above if code in award.deciders), award.deciders[0])


def submissions(assessment: Assessment) -> list[tuple[str, list[Outcome]]]:
    """Granted outcomes by the level that decides them, the nearest level first."""
    grouped: dict[str, list[Outcome]] = {}
    for outcome in assessment.granted():
        decider = higher_decider(assessment, outcome.award)
        if decider:
            grouped.setdefault(decider, []).append(outcome)
    above = levels_above(assessment.review.office.level)
    return sorted(grouped.items(), key=lambda item: (*above, item[0]).index(item[0]))


def route(draft: Draft, decider: str) -> Route:
    """The way a proposal goes: straight to a province, a ministry or a Sở, through the province to the State."""
    office = draft.office
    if decider == "giam_doc_so":
        return Route(f"Giám đốc {office.parent}", (f"Giám đốc {office.parent}",))
    if decider == "bo_truong":
        minister = _minister(draft)
        return Route(minister, (minister,))
    chairman = draft.need(office.higher_decider, "cấp khen thưởng trên trực tiếp", office, "higher_decider")
    appraiser = draft.need(office.appraiser, "cơ quan thẩm định", office, "appraiser")
    if decider in STATE:
        return Route(draft.decider_label(decider), (chairman, appraiser), chairman)
    return Route(chairman if decider == PROVINCE else draft.decider_label(decider), (chairman, appraiser))


def _minister(draft: Draft) -> str:
    """The minister of the office's sector; the name of the ministry is a guess for a person to confirm."""
    office = draft.office
    sector = office.sector.removeprefix("ngành ").strip()
    if not sector:
        return f"Bộ trưởng {draft.need('', 'ngành của cơ quan', office, 'sector')}"
    place = Place(office.where.file, office.where.sheet, office.where.cell("sector"))
    draft.findings.append(
        review(
            "ho_so.ten_bo",
            place,
            f"Tờ trình gửi Bộ trưởng Bộ {sector}: tên Bộ lấy theo ô «Ngành».",
            "Kiểm tra tên Bộ; nếu chưa đúng, ghi lại ô «Ngành».",
        )
    )
    return f"Bộ trưởng Bộ {sector}"


# --- folders ----------------------------------------------------------------------------------------------
def folder(decider: str) -> str:
    """Folder of everything that goes to one level."""
    return decider.replace("_", "-")


def dossier_folder(assessment: Assessment, outcome: Outcome) -> str:
    """Folder of one nominee's dossier, under the level that decides."""
    decider = higher_decider(assessment, outcome.award) or assessment.decider
    return f"{folder(decider)}/{_nominee(outcome)}"


def file_name(outcome: Outcome) -> str:
    """What tells a dossier's papers apart: the nominee's code and name, and the award."""
    return f"{_nominee(outcome)} {outcome.award.code}"


def _nominee(outcome: Outcome) -> str:
    """Code and name; a long name is cut at a word, so that paths stay short enough for every system."""
    words = slug(f"{outcome.subject.code} {outcome.name}").split("-")
    while len("-".join(words)) > _LONGEST:
        words.pop()
    return "-".join(words)


# --- wording ----------------------------------------------------------------------------------------------
def award_phrase(award: AwardRules) -> str:
    """An award in a sentence: `danh hiệu “Lao động tiên tiến”`, `Cờ thi đua …`, `Bằng khen …`."""
    titled = award.kind == "danh_hieu" and not award.code.startswith(_FLAG)
    return f"danh hiệu {award.name}" if titled else award.name


def awards_phrase(outcomes: Iterable[Outcome]) -> str:
    """What is asked for in general: `danh hiệu thi đua, hình thức khen thưởng` or one of the two."""
    kinds = {outcome.award.kind for outcome in outcomes}
    names = (("danh_hieu", "danh hiệu thi đua"), ("hinh_thuc", "hình thức khen thưởng"))
    return ", ".join(name for kind, name in names if kind in kinds)


def whom(outcomes: Sequence[Outcome]) -> str:
    """`tập thể, cá nhân`, or the one of the two there is."""
    words = (("tập thể", not all(o.is_person for o in outcomes)), ("cá nhân", any(o.is_person for o in outcomes)))
    return ", ".join(word for word, present in words if present)


def head_counts(outcomes: Sequence[Outcome]) -> str:
    """`02 tập thể và 03 cá nhân`; `lượt` where somebody is proposed for more than one award."""
    parts = []
    for word, group in (
        ("tập thể", [o for o in outcomes if not o.is_person]),
        ("cá nhân", [o for o in outcomes if o.is_person]),
    ):
        if group:
            repeated = len({o.subject.code for o in group}) < len(group)
            parts.append(f"{count(len(group))} {'lượt ' if repeated else ''}{word}")
    return joined(parts)


def criteria(outcomes: Iterable[Outcome]) -> str:
    """The provisions the outcomes were judged by, the law first: `điểm a khoản 1, điểm b khoản 1 Điều 22 Luật …`."""
    return cited(
        source
        for outcome in outcomes
        for source in ([v.source for v in outcome.verdicts if v.source] or [outcome.award.sources["listed"]])
    )


def sources(outcomes: Iterable[Outcome]) -> list[Source]:
    """Every provision behind the verdicts of the outcomes."""
    return [v.source for outcome in outcomes for v in outcome.verdicts if v.source]
