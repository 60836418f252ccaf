"""Mục lục hồ sơ: cover and index of one dossier, each part the law asks for present or missing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pipeline.documents.achievements import applied, subject_of
from pipeline.documents.draft import Draft
from pipeline.documents.issued import day_of, kind_of, number_of
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.nominees import work
from pipeline.documents.submissions import (
    PROPOSAL,
    SUBMISSION_NEEDS,
    dossier_folder,
    file_name,
    higher_decider,
    route,
    submissions,
)
from pipeline.eligibility import Answer, Assessment, Outcome
from pipeline.findings import Place
from pipeline.frame import Column, Page, Signatory
from pipeline.law import DossierPart
from pipeline.records import AWARD_COUNCIL, Evidence, Person
from pipeline.words import count, fold, short_date, upper, upper_first

_MINUTES = "bien_ban_hop_hoi_dong_thi_dua"
_MADE: Mapping[str, str] = {
    "to_trinh": PROPOSAL,
    "danh_sach_trich_ngang": "danh_sach_de_nghi",
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
HAS, LACKS, OPTIONAL = "Có", "Thiếu", "Không bắt buộc"
_NO_PAGES = "–"


class IndexLine(Facts):
    """Dòng mục lục; `pages` is a dash until the dossier's pages are counted."""

    order: int
    name: str
    number: str
    basis: str
    pages: str
    status: str


class DossierIndexFacts(Facts):
    """Mục lục hồ sơ: cover, parts, what is open."""

    parent: str
    agency: str
    subject: str
    nominee: str
    work: str
    decider: str
    place_year: str
    lines: list[IndexLine]
    summary: str
    open_points: list[str]


class DossierIndex(DocumentType):
    """Mục lục hồ sơ, one for each nominee and award above the office."""

    code = "muc_luc_ho_so"
    title = "Mục lục hồ sơ đề nghị khen thưởng"
    family = "ho_so"
    made_for = "mỗi hồ sơ đề nghị cấp trên khen thưởng"
    needs = SUBMISSION_NEEDS
    seed_rows = "1"
    facts = DossierIndexFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """One index for each dossier, in the folder of its reports."""
        for _, outcomes in submissions(assessment):
            for outcome in outcomes:
                yield self._paper(Draft(self, assessment, outcome.subject.code), outcome)

    def _paper(self, draft: Draft, outcome: Outcome) -> Document:
        office, subject = draft.office, outcome.subject
        decider = higher_decider(draft.assessment, outcome.award)
        lines = _lines(draft, outcome, decider)
        facts = DossierIndexFacts(
            parent=upper(office.parent),
            agency=upper(office.name),
            subject=subject_of(draft, outcome),
            nominee=outcome.name,
            work=work(draft.review, subject) if isinstance(subject, Person) else office.name,
            decider=route(draft, decider).decider,
            place_year=f"{office.place}, năm {draft.day.year}",
            lines=lines,
            summary=_summary(lines),
            open_points=_open_points(draft, outcome),
        )
        name = f"muc luc {file_name(outcome)}"
        rows = [subject.where, outcome.nomination.where]
        return draft.document(facts, name=name, subfolder=dossier_folder(draft.assessment, outcome), rows=rows)

    def layout(self) -> Page:
        """The cover on its own page, then the index and what is open."""
        page = Page(title=self.title)
        page.head("{{ parent }}", "{{ agency }}", no_number=True, no_date=True)
        page.space(150)
        page.title("HỒ SƠ\n{{ subject }}")
        page.space(40)
        page.paragraph("{{ nominee }}", bold=True, align="center")
        page.paragraph("{{ work }}", align="center")
        page.space(40)
        page.paragraph("Cấp quyết định: {{ decider }}", align="center")
        page.space(190)
        page.paragraph("{{ place_year }}", italic=True, align="center")
        page.page_break()
        page.caption("MỤC LỤC HỒ SƠ")
        page.table(
            [
                Column("STT", 12, "{{ row.order }}", "center"),
                Column("Tài liệu", 50, "{{ row.name }}"),
                Column("Số, ngày", 33, "{{ row.number }}", "center"),
                Column("Căn cứ yêu cầu", 38, "{{ row.basis }}"),
                Column("Trang", 14, "{{ row.pages }}", "center"),
                Column("Có/Thiếu", 18, "{{ row.status }}", "center"),
            ],
            "row in lines",
            size=12,
        )
        page.paragraph("{{ summary }}")
        page.heading("NỘI DUNG CẦN XEM XÉT")
        with page.when("open_points"):
            with page.loop("text in open_points"):
                page.paragraph("- {{ text }}")
            page.otherwise()
            page.paragraph("Không có nội dung phải xem xét thêm.")
        page.signatures(Signatory([""]), Signatory(["NGƯỜI LẬP HỒ SƠ"], "", "(Ký, ghi rõ họ tên)"))
        return page


# --- parts ------------------------------------------------------------------------------------------------
def _lines(draft: Draft, outcome: Outcome, decider: str) -> list[IndexLine]:
    """The parts the law names in its order, then the list of nominees and other evidence of the workbook."""
    evidence = [e for e in draft.review.evidence if e.subject == outcome.subject.code]
    used: list[Evidence] = []
    found: list[tuple[str, str, str, str]] = []
    for part in outcome.award.dossier:
        proofs = [e for e in evidence if _proves(e, part)]
        used += proofs
        draft.used.add(part.source.instrument)
        number = _number(draft, outcome, part, decider)
        status = HAS if proofs or _is_made(draft, outcome, part) else LACKS if part.required else OPTIONAL
        if status == LACKS:
            _missing(draft, outcome, part)
        found.append((part.label, number, upper_first(part.source.cite()), status))
        if part.code == "to_trinh" and "danh_sach_trich_ngang" not in {p.code for p in outcome.award.dossier}:
            found.append(("Danh sách đề nghị khen thưởng", "", "Kèm theo Tờ trình", HAS))
    for extra in (e for e in evidence if e not in used):
        found.append((extra.part, "", "Minh chứng của cơ quan", HAS))
        used.append(extra)
    draft.rows += [e.where for e in used]
    return [
        IndexLine(order=n, name=name, number=number or "-", basis=basis, pages=_NO_PAGES, status=status)
        for n, (name, number, basis, status) in enumerate(found, 1)
    ]


def _proves(evidence: Evidence, part: DossierPart) -> bool:
    """Whether an evidence file stands for a part: by the law's label or by the words clerks use for it."""
    named, label = fold(evidence.part), fold(part.label)
    usual = any(fold(words) in named for words in _WORDS.get(part.code, ()))
    return bool(named) and (usual or named in label or label in named)


def _report(outcome: Outcome) -> str:
    return "bao_cao_thanh_tich_ca_nhan" if outcome.is_person else "bao_cao_thanh_tich_tap_the"


def _is_made(draft: Draft, outcome: Outcome, part: DossierPart) -> bool:
    """Whether a paper of this review is the part, whole."""
    made, sat = _MADE.get(part.code, ""), draft.review.session(AWARD_COUNCIL) is not None
    if part.code == "bao_cao_thanh_tich":
        return bool(outcome.nomination.details)
    if part.code == "ket_qua_bo_phieu":
        return sat and outcome.tally is not None and outcome.tally.ballot
    return sat if made == _MINUTES else bool(made)


def _number(draft: Draft, outcome: Outcome, part: DossierPart, decider: str) -> str:
    """Number and day from the register; of initiatives, the decisions that recognise them."""
    if part.code == "chung_nhan_sang_kien":
        return "\n".join(_recognitions(draft, outcome))
    code = _report(outcome) if part.code == "bao_cao_thanh_tich" else _MADE.get(part.code, "")
    kind = kind_of(code)
    if kind is None or not _is_made(draft, outcome, part):
        return ""
    own = applied(code, draft.assessment, outcome)
    target = decider if code in (PROPOSAL, "danh_sach_de_nghi") else own
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


def _missing(draft: Draft, outcome: Outcome, part: DossierPart) -> None:
    """The gap of a part nobody has provided: where to write it."""
    nomination, what = outcome.nomination, f"{part.label} trong hồ sơ {outcome.award.name} của {outcome.name}"
    if part.code == "bao_cao_thanh_tich":
        place = Place(nomination.where.file, nomination.where.sheet, nomination.where.cell("details"))
        draft.gap(what, place, "Điền cột «Nội dung báo cáo thành tích».")
        return
    place = Place(draft.office.where.file, Evidence.sheet)
    draft.gap(what, place, f"Thêm tệp «{part.label}» của {outcome.subject.code} vào sheet {Evidence.sheet}.")


def _summary(lines: list[IndexLine]) -> str:
    lacking = [line.name for line in lines if line.status == LACKS]
    total = f"Hồ sơ gồm {count(len(lines))} loại tài liệu"
    if not lacking:
        return f"{total}, đủ thành phần theo quy định."
    return f"{total}; còn thiếu {count(len(lacking))} loại: {'; '.join(lacking)}."


def _open_points(draft: Draft, outcome: Outcome) -> list[str]:
    """Conditions the workbook cannot prove, and rules the province has not been named for."""
    points = []
    for verdict in outcome.verdicts:
        if verdict.answer is Answer.OPEN:
            why = f": {verdict.missing}" if verdict.missing else ""
            points.append(f"{upper_first(verdict.requirement)}{why} ({verdict.article}).")
    award = outcome.award
    if "dossier" in award.delegated and not draft.office.provincial_regulation:
        source = award.sources["delegated"]
        draft.used.add(source.instrument)
        points.append(
            f"Thành phần hồ sơ do bộ, tỉnh quy định ({source.cite()}); sổ chưa ghi quy định của tỉnh nên mục "
            "lục này lập theo quy định của trung ương."
        )
    return points
