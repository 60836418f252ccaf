"""Thành phần hồ sơ: what the law asks a dossier to hold, and which paper or evidence of the review each part is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from pipeline.documents.achievements import applied
from pipeline.documents.draft import Draft
from pipeline.documents.issued import day_of, kind_of, number_of
from pipeline.documents.kinds import Part
from pipeline.documents.submissions import PROPOSAL, dossier_folder, file_name, folder, higher_decider
from pipeline.eligibility import Outcome
from pipeline.law import DossierPart
from pipeline.records import AWARD_COUNCIL, Evidence
from pipeline.words import fold, short_date, slug, upper_first

REPORT = "bao_cao_thanh_tich"
"""Code of the part that is the nominee's own report."""
_LIST = "danh_sach_de_nghi"
_MINUTES = "bien_ban_hop_hoi_dong_thi_dua"
_MADE: Mapping[str, str] = {
    "to_trinh": PROPOSAL,
    "danh_sach_trich_ngang": _LIST,
    "bien_ban_binh_xet": _MINUTES,
    "bien_ban_xet_khen_thuong": _MINUTES,
    "ket_qua_bo_phieu": "bien_ban_kiem_phieu",
}
"""Part of a dossier → the paper of this review that is it; reports are told apart by holder."""
_WORDS: Mapping[str, tuple[str, ...]] = {
    "bien_ban_binh_xet": ("bien ban hop", "bien ban binh xet"),
    "bien_ban_xet_khen_thuong": ("bien ban hop", "bien ban xet"),
    "ket_qua_bo_phieu": ("bo phieu", "kiem phieu"),
    "chung_nhan_sang_kien": ("sang kien", "de tai", "de an", "cong trinh"),
}
"""Words by which a clerk names a part on sheet «Minh chứng», where the law's own label is longer."""


def parts(draft: Draft, outcome: Outcome) -> list[Part]:
    """The parts the law names in its order, then the list of nominees and other evidence of the workbook."""
    evidence = [e for e in draft.review.evidence if e.subject == outcome.subject.code]
    found = list(_asked_for(draft, outcome, evidence))
    used = {e for part in found for e in part.evidence}
    for extra in evidence:
        if extra not in used:
            found.append(Part("", extra.part, "", "Minh chứng của cơ quan", evidence=(extra,)))
    draft.rows += [e.where for part in found for e in part.evidence]
    return [_held(draft, outcome, number, part) for number, part in enumerate(found, 1)]


def _held(draft: Draft, outcome: Outcome, number: int, part: Part) -> Part:
    """The part, its place held by a red sheet where it is missing."""
    if not part.missing:
        return part
    where = dossier_folder(draft.assessment, outcome)
    return replace(part, stand_in=f"ho_so/{where}/{missing_sheet(outcome, number)}.docx")


def missing_sheet(outcome: Outcome, number: int) -> str:
    """Name of the sheet that stands for a missing part: its number in the index, and whose dossier it belongs to."""
    return slug(f"thieu {number:02d} {file_name(outcome)}")


def _asked_for(draft: Draft, outcome: Outcome, evidence: list[Evidence]) -> Iterator[Part]:
    listed = "danh_sach_trich_ngang" in {part.code for part in outcome.award.dossier}
    for part in outcome.award.dossier:
        draft.used.add(part.source.instrument)
        papers = tuple(_paper(draft, outcome, part))
        proofs = tuple(e for e in evidence if _proves(e, part))
        missing = part.required and not papers and not proofs
        number, basis = _number(draft, outcome, part, made=bool(papers)), upper_first(part.source.cite())
        yield Part(part.code, part.label, number, basis, papers, proofs, missing)
        if part.code == "to_trinh" and not listed:
            attached = f"ho_so/{folder(_decider(draft, outcome))}/{slug(_LIST)}.docx"
            yield Part(_LIST, "Danh sách đề nghị khen thưởng", "", "Kèm theo Tờ trình", (attached,))


def _proves(evidence: Evidence, part: DossierPart) -> bool:
    """Whether an evidence file stands for a part: by the law's label or by the words clerks use for it."""
    named, label = fold(evidence.part), fold(part.label)
    usual = any(fold(words) in named for words in _WORDS.get(part.code, ()))
    return bool(named) and (usual or named in label or label in named)


def _decider(draft: Draft, outcome: Outcome) -> str:
    return higher_decider(draft.assessment, outcome.award)


# --- papers of this review ---------------------------------------------------------------------------------
def _paper(draft: Draft, outcome: Outcome, part: DossierPart) -> Iterator[str]:
    """The file of the paper that is the part, where the review makes it whole."""
    sat = draft.review.session(AWARD_COUNCIL) is not None
    made = _MADE.get(part.code, "")
    if part.code == REPORT:
        if outcome.nomination.details:
            where = dossier_folder(draft.assessment, outcome)
            yield f"ho_so/{where}/{slug(f'bao cao thanh tich {file_name(outcome)}')}.docx"
    elif part.code == "ket_qua_bo_phieu":
        if sat and outcome.tally is not None and outcome.tally.ballot:
            yield f"hoi_dong/{slug(made)}.docx"
    elif made == _MINUTES:
        if sat:
            yield f"hoi_dong/{slug(made)}.docx"
    elif made:
        yield f"ho_so/{folder(_decider(draft, outcome))}/{slug(made)}.docx"


def _report(outcome: Outcome) -> str:
    return f"{REPORT}_ca_nhan" if outcome.is_person else f"{REPORT}_tap_the"


# --- numbers and days --------------------------------------------------------------------------------------
def _number(draft: Draft, outcome: Outcome, part: DossierPart, *, made: bool) -> str:
    """Number and day from the register; of initiatives, the decisions that recognise them."""
    if part.code == "chung_nhan_sang_kien":
        return "\n".join(_recognitions(draft, outcome))
    code = _report(outcome) if part.code == REPORT else _MADE.get(part.code, "")
    kind = kind_of(code)
    if kind is None or not made:
        return ""
    target = _decider(draft, outcome) if code in (PROPOSAL, _LIST) else applied(code, draft.assessment, outcome)
    entry = draft.review.issued(code, target)
    if entry:
        draft.rows.append(entry.where)
    return "\n".join(filter(None, (number_of(kind, entry, draft.office), day_of(entry))))


def _recognitions(draft: Draft, outcome: Outcome) -> list[str]:
    """Decisions that recognise the initiatives used, each with its day."""
    known = draft.review.initiative_by_code
    used = [known[code] for code in outcome.nomination.initiatives if code in known]
    days = {i.decision: short_date(i.decided_on) if i.decided_on else "" for i in used if i.decision}
    return [f"{number}\n{day}".strip() for number, day in days.items()]
