"""Báo cáo thành tích: what the reports of people and of collectives share."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.documents.draft import Draft
from pipeline.documents.kinds import Facts
from pipeline.documents.report_forms import SPECIAL, merit
from pipeline.documents.submissions import award_phrase, higher_decider
from pipeline.eligibility import STATE, Assessment, Outcome
from pipeline.frame import Page, Signatory
from pipeline.frame.measures import COMPONENTS
from pipeline.frame.widths import text_width
from pipeline.records import Person, Unit
from pipeline.words import fold, upper

ALWAYS_REPORTED = ("chien_si_thi_dua_co_so",)
"""Awards of the office's own whose dossier holds a report (Luật 06/2022/QH15, khoản 1 Điều 84)."""
_ONE_LINE = 440.0  # points of a title that stands on one line with room to spare


class Confirmation(Facts):
    """Xác nhận: who confirms, the note under it, and the name; no lines where nobody does."""

    lines: list[str]
    note: str
    name: str


BY_HAND, SEALED = "(Ký, ghi rõ họ tên)", "(Ký tên, đóng dấu)"
NOBODY = Confirmation(lines=[], note="", name="")


# --- which reports ----------------------------------------------------------------------------------------
def reported(assessment: Assessment) -> Iterator[Outcome]:
    """Granted outcomes with a report: those above the office, those the law asks one of, those that have one."""
    for outcome in assessment.granted():
        above = higher_decider(assessment, outcome.award)
        if above or outcome.award.code in ALWAYS_REPORTED or outcome.nomination.details:
            yield outcome


def applied(code: str, assessment: Assessment, outcome: Outcome) -> str:
    """What tells a report's row of the register: the nominee where it has its own row, else the deciding level.

    What the office decides is reported before its Council sits, what goes above only after.
    """
    own = assessment.review.issued(code, outcome.subject.code)
    decider = higher_decider(assessment, outcome.award) or assessment.decider
    return own.applies_to if own and own.applies_to else decider


def subject_of(draft: Draft, outcome: Outcome) -> str:
    """What stands under the title, upper case: `ĐỀ NGHỊ TẶNG DANH HIỆU … NĂM 2026`; a long award on its own line."""
    verb = "Đề nghị tặng" if outcome.award.kind == "danh_hieu" else "Đề nghị tặng thưởng"
    award = f"{award_phrase(outcome.award)} năm\u00a0{draft.review.year}"
    whole = upper(f"{verb} {award}")
    if text_width(whole, COMPONENTS["ten_loai"].size, bold=True) <= _ONE_LINE:
        return whole
    head, _, rest = award.partition("danh hiệu ")
    return upper(f"{verb} danh hiệu\n{rest}" if rest and not head else f"{verb}\n{award}")


def reason_of(outcome: Outcome) -> str:
    """The third line of a report on a sudden or a campaign's merit; empty for any other."""
    return f"({outcome.nomination.achievement})" if merit(outcome) in SPECIAL else ""


def details(draft: Draft, outcome: Outcome) -> list[str]:
    """Paragraphs of part II, or a gap that names the cell."""
    given = [line for text in outcome.nomination.details for line in text.splitlines() if line.strip()]
    if given:
        return given
    return [draft.need("", "nội dung báo cáo thành tích", outcome.nomination, "details")]


def paragraphs(draft: Draft, text: str, what: str, record: Person | Unit, field: str) -> list[str]:
    """A cell of prose as paragraphs, or a gap that names the cell."""
    return [line for line in draft.need(text, what, record, field).splitlines() if line.strip()]


# --- who confirms -----------------------------------------------------------------------------------------
def is_head(unit: Unit, person: Person) -> bool:
    """Whether a person heads the unit."""
    return bool(unit.head) and fold(unit.head) == fold(person.full_name)


def led_by_signer(draft: Draft, unit: Unit) -> bool:
    """Whether the unit is the leadership, headed by the head of the office."""
    return bool(unit.head) and fold(unit.head) == fold(draft.office.signer)


def submitter(draft: Draft, outcome: Outcome) -> Confirmation:
    """Cấp trình khen: this office, or the province (its chairman unnamed) for what the State decides."""
    decider = higher_decider(draft.assessment, outcome.award)
    if not decider:
        return NOBODY
    title = ["XÁC NHẬN CỦA", "CẤP TRÌNH KHEN"]
    if decider in STATE:
        return Confirmation(lines=title, note=SEALED, name="")
    signer = draft.signer()
    return Confirmation(lines=[*title, *signer.lines], note=SEALED, name=signer.name)


# --- layout -----------------------------------------------------------------------------------------------
def lay_out_title(page: Page) -> None:
    """Form label, head without a number, the title's lines."""
    with page.when("form_label"):
        page.form_label("{{ form_label }}")
    page.head(no_number=True)
    page.title("BÁO CÁO THÀNH TÍCH\n{{ subject }}")
    with page.when("reason"):
        page.paragraph("{{ reason }}", bold=True, align="center")


def lay_out_confirmations(page: Page, right: Signatory, pledge: str) -> None:
    """The reporter's pledge; who confirms at the left, the reporter at the right, the submitting level below.

    Each signature has a line of text that stays with it, so that none stands alone on a page.
    """
    page.paragraph(pledge)
    page.signatures(Signatory("line in confirmer.lines", "{{ confirmer.name }}", "{{ confirmer.note }}"), right)
    with page.when("submitter.lines"):
        nobody = Signatory([""])
        above = Signatory("line in submitter.lines", "{{ submitter.name }}", "{{ submitter.note }}")
        page.space(8)
        page.paragraph("Xác nhận nội dung báo cáo thành tích nêu trên là đúng.")
        page.signatures(nobody, nobody, above)
