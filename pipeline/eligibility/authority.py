"""Thẩm quyền: which awards of the day this office may decide or propose, and for whom."""

from __future__ import annotations

from datetime import date

from pipeline import law
from pipeline.eligibility import terms
from pipeline.eligibility.cases import cell
from pipeline.eligibility.outcomes import OWN_DECIDER, levels_above
from pipeline.findings import Finding, Place, error
from pipeline.law import AwardRules, Holder, Regime
from pipeline.records import IssuedPaper, Nomination, Person, Review
from pipeline.words import joined, nearest

_DECISION = "quyet_dinh_"  # codes of papers by which an office decides


def admitted(records: Review, regime: Regime, nomination: Nomination) -> tuple[AwardRules | None, list[Finding]]:
    """The rules of a nominated award, or why this office may not put it forward."""
    place = cell(nomination, "award")
    rules = regime.find_award(nomination.award)
    if rules is None:
        return None, [_no_such_award(nomination, regime, place)]
    subject = records.subject(nomination.subject)
    if subject is None:
        return None, [
            error(
                "de_nghi.khong_ro_doi_tuong",
                cell(nomination, "subject"),
                f"Không có cá nhân, đơn vị nào mang mã {nomination.subject}.",
                "Ghi đúng mã ở sheet Cá nhân hoặc sheet Đơn vị.",
            )
        ]
    holder = Holder.PERSON if isinstance(subject, Person) else Holder.COLLECTIVE
    if holder not in rules.holders:
        allowed = joined(h.label.lower() for h in rules.holders)
        return None, [
            error(
                "tham_quyen.sai_doi_tuong",
                place,
                f"{rules.name} chỉ dành cho {allowed}, không tặng {holder.label.lower()}.",
                "Chọn danh hiệu, hình thức đúng đối tượng.",
                _source(rules, "holders"),
            )
        ]
    level = records.office.level
    if not set(rules.deciders) & {OWN_DECIDER.get(level, ""), *levels_above(level)}:
        return None, [
            error(
                "tham_quyen.khong_thuoc",
                place,
                f"{rules.name} do {_deciders(rules)} quyết định; "
                f"{records.office.name} không quyết định và không trình danh hiệu, hình thức này.",
                "Bỏ dòng đề nghị hoặc chuyển đến cấp có thẩm quyền.",
                _decider_source(rules),
            )
        ]
    return rules, []


def beyond_authority(records: Review) -> list[Finding]:
    """Decisions in the register on awards that belong to a higher level, with the right way to go."""
    own = OWN_DECIDER.get(records.office.level, "")
    found = []
    for entry in records.issued_papers:
        if not entry.paper.startswith(_DECISION) or not terms.award_code(entry.applies_to):
            continue
        rules = law.on(entry.signed_on or date(records.year, 12, 31)).find_award(entry.applies_to)
        if rules is not None and own not in rules.deciders:
            found.append(_not_ours(records, entry, rules))
    return found


def _not_ours(records: Review, entry: IssuedPaper, rules: AwardRules) -> Finding:
    name = records.office.name
    what = f"{name} không có thẩm quyền quyết định {rules.name}; thẩm quyền thuộc {_deciders(rules)}."
    upward = levels_above(records.office.level)
    nearest_above = next((code for code in upward if code in rules.deciders), "")
    remedy = "Bỏ quyết định này."
    if nearest_above:
        who = law.deciders()[nearest_above]
        remedy = f"Bỏ quyết định này; lập tờ trình đề nghị {who} xem xét, quyết định."
    place = cell(entry, "applies_to")
    return error("tham_quyen.khong_duoc_quyet_dinh", place, what, remedy, _decider_source(rules))


def _no_such_award(nomination: Nomination, regime: Regime, place: Place) -> Finding:
    basis = regime.bases("thi_dua_khen_thuong")
    source = basis[0].cite_short() if basis else ""
    if terms.award_code(nomination.award):
        name = terms.award_name(terms.award_code(nomination.award))
        return error(
            "tham_quyen.khong_co_danh_hieu",
            place,
            f"{name} không có trong quy định có hiệu lực ngày {regime.day:%d/%m/%Y}.",
            "Chọn danh hiệu, hình thức đang có hiệu lực.",
            source,
        )
    near = joined((f"«{label}»" for label in nearest(nomination.award, [a.label for a in regime.awards()])), "hoặc")
    return error(
        "tham_quyen.khong_co_danh_hieu",
        place,
        f"Không có danh hiệu, hình thức tên «{nomination.award}».",
        f"Chọn trong danh mục, ví dụ {near}." if near else "Chọn trong danh mục.",
        source,
    )


def _deciders(rules: AwardRules) -> str:
    labels = law.deciders()
    return joined((labels[code] for code in rules.deciders), "hoặc")


def _decider_source(rules: AwardRules) -> str:
    sources = (rules.sources.get(f"deciders.{code}") for code in rules.deciders)
    return joined(dict.fromkeys(source.cite() for source in sources if source))


def _source(rules: AwardRules, field: str) -> str:
    source = rules.sources.get(field) or rules.sources.get("listed")
    return source.cite() if source else ""
