"""Công văn gửi hồ sơ đề nghị khen thưởng (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.5)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.documents.draft import Draft, Head, Signer
from pipeline.documents.issued import day_of, kind_of, number_of
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.mailing import FAMILY, numbered_from
from pipeline.documents.nominees import in_order
from pipeline.documents.submissions import (
    PROPOSAL,
    SUBMISSION_NEEDS,
    award_phrase,
    awards_phrase,
    head_counts,
    route,
    submissions,
)
from pipeline.eligibility import Assessment, Outcome
from pipeline.frame import Column, Page
from pipeline.words import count, fold, upper_first

_COMMON = (PROPOSAL, "danh_sach_de_nghi", "bien_ban_hop_hoi_dong_thi_dua", "bien_ban_kiem_phieu")
"""Papers that go with the dossiers of every nominee."""


class Enclosure(Facts):
    """Dòng danh mục: one paper or one nominee's dossier."""

    order: int
    name: str
    number: str
    copies: str


class DossierLetterFacts(Facts):
    """Công văn gửi: to whom, for what, with which enclosures, what is asked."""

    head: Head
    subject: str
    addressees: list[str]
    opening: str
    papers: list[Enclosure]
    dossiers: list[Enclosure]
    closing: list[str]
    recipients: list[str]
    signer: Signer


class DossierLetter(DocumentType):
    """Công văn gửi hồ sơ, one for each addressee of each proposal."""

    code = "cong_van_gui"
    title = "Công văn gửi hồ sơ đề nghị khen thưởng"
    family = FAMILY
    letter = True
    made_for = "mỗi nơi nhận hồ sơ của mỗi tờ trình"
    needs = SUBMISSION_NEEDS
    seed_rows = "1, 16"
    facts = DossierLetterFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """The register gives the first number of a proposal; the letters of other addressees follow it."""
        for decider, outcomes in submissions(assessment):
            names = route(Draft(self, assessment, decider), decider).addressees
            for order, name in enumerate(names):
                draft = numbered_from(Draft(self, assessment, decider), order)
                yield self._paper(draft, decider, outcomes, name)

    def _paper(self, draft: Draft, decider: str, outcomes: Sequence[Outcome], name: str) -> Document:
        office, year = draft.office, draft.review.year
        way = route(draft, decider)
        asked = awards_phrase(outcomes)
        appraised = fold(name) == fold(office.appraiser)
        listed = in_order(draft.review, outcomes)
        draft.rows += [row for o in listed for row in (o.nomination.where, o.subject.where)]
        facts = DossierLetterFacts(
            head=draft.head(),
            subject=f"V/v gửi hồ sơ đề nghị khen thưởng năm\u00a0{year}",
            addressees=[name],
            opening=f"{office.name} gửi {name} hồ sơ đề nghị {way.decider} tặng {asked} năm\u00a0{year} cho "
            f"{head_counts(outcomes)} theo {draft.refer(PROPOSAL, 'Tờ trình', f'TTr-{office.symbol}', decider)}, gồm:",
            papers=_papers(draft, decider),
            dossiers=_dossiers(listed),
            closing=_closing(draft, name, way.decider, appraised=appraised),
            recipients=draft.recipients(["Như trên"]),
            signer=draft.signer(),
        )
        return draft.document(facts, name=f"cong van gui {name[:40]} {decider}", subfolder="cong-van-gui")

    def layout(self) -> Page:
        """The letter with its enclosures in two tables."""
        page = Page(title=self.title)
        page.head(subject="{{ subject }}")
        page.addressees()
        page.paragraph("{{ opening }}", keep_next=True)
        page.table(_COLUMNS, "row in papers", size=12)
        page.paragraph("Hồ sơ của tập thể, cá nhân được đề nghị:", keep_next=True)
        page.table(
            [_COLUMNS[0], Column("Tập thể, cá nhân", 52, "{{ row.name }}"),
             Column("Danh hiệu, hình thức đề nghị", 82, "{{ row.number }}"), _COLUMNS[3]],
            "row in dossiers", size=12)  # fmt: skip
        with page.loop("text in closing"):
            page.paragraph("{{ text }}")
        page.signature()
        return page


_COLUMNS = (
    Column("STT", 12, "{{ row.order }}", "center"),
    Column("Tài liệu", 66, "{{ row.name }}"),
    Column("Số, ngày", 68, "{{ row.number }}", "center"),
    Column("Số bản", 18, "{{ row.copies }}", "center"),
)


def _papers(draft: Draft, decider: str) -> list[Enclosure]:
    """The proposal, its list and the minutes, with number and day from the register."""
    lines: list[Enclosure] = []
    for code in _COMMON:
        kind = kind_of(code)
        entry = draft.review.issued(code, decider)
        if kind is None or (code.startswith("bien_ban") and entry is None):
            continue
        if entry:
            draft.rows.append(entry.where)
        number = number_of(kind, entry, draft.office)
        said = [f"Số {number}"] if number else ["Kèm theo Tờ trình"] if code == "danh_sach_de_nghi" else []
        said += [f"ngày {day_of(entry)}"] if number and day_of(entry) else []
        lines.append(Enclosure(order=len(lines) + 1, name=kind.title, number=" ".join(said) or "-", copies=count(1)))
    return lines


def _dossiers(outcomes: Sequence[Outcome]) -> list[Enclosure]:
    """One line a nominee and award."""
    return [
        Enclosure(
            order=n, name=o.name, number=upper_first(award_phrase(o.award)), copies=count(o.award.dossier_copies or 1)
        )
        for n, o in enumerate(outcomes, 1)
    ]


def _closing(draft: Draft, name: str, decider: str, *, appraised: bool) -> list[str]:
    office = draft.office
    contact = f"Đầu mối liên hệ: {office.drafting_unit_name}" + (f" ({office.address})." if office.address else ".")
    if appraised:
        return [contact, f"Đề nghị {name} thẩm định, trình {decider} xem xét, quyết định./."]
    return [contact, f"Kính đề nghị {name} xem xét, quyết định./." if fold(name) == fold(decider)
            else f"Kính đề nghị {name} xem xét, trình {decider} quyết định./."]  # fmt: skip
