"""Danh sách chi tiền thưởng: no national form; one for each decision that carries money."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.documents.decisions.quyet_dinh_cong_nhan_danh_hieu import TitleDecision, by_title
from pipeline.documents.decisions.quyet_dinh_tang_giay_khen import AWARD, MeritDecision
from pipeline.documents.draft import Draft, Head
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.lists import head_count
from pipeline.documents.nominees import in_order
from pipeline.documents.prizes import amount, multiple_of
from pipeline.eligibility import Assessment, Outcome
from pipeline.frame import Column, Group, Page, Signatory
from pipeline.records import AWARD_KINDS, Person
from pipeline.words import count, fold, joined, lower_first, money, money_in_words, roman


class Payee(Facts):
    """Người, tập thể được chi."""

    order: int
    name: str
    work: str
    multiple: str
    money: str


class PayeeGroup(Facts):
    """Một danh hiệu, hình thức, with what it comes to."""

    caption: str
    payees: list[Payee]


class PaymentFacts(Facts):
    """Danh sách chi: under which decision, whom, how much, the total in figures and words."""

    head: Head
    subject: str
    basis: str
    groups: list[PayeeGroup]
    total: str
    total_in_words: str
    summary: str
    accountant: str
    payer_lines: list[str]
    payer: str


@dataclass(frozen=True)
class Payable:
    """Quyết định có tiền thưởng: one decision of the office, by its draft, and whom it names; words for its list."""

    draft: Draft
    outcomes: Sequence[Outcome]
    what: str
    matter: str


def payable(assessment: Assessment) -> Iterator[Payable]:
    """The decisions the office pays under: on titles, then on Giấy khen of each form of merit."""
    titles = [o for o in assessment.granted(decider=assessment.decider) if o.award.kind == "danh_hieu"]
    yield Payable(Draft(TitleDecision(), assessment), titles, "danh hiệu thi đua", "công nhận danh hiệu thi đua")
    for kind in AWARD_KINDS:
        merits = assessment.granted(award=AWARD, kind=kind)
        named = Draft(MeritDecision(), assessment, kind)
        yield Payable(named, merits, f"Giấy khen ({lower_first(kind)})", "tặng Giấy khen")


class PaymentList(DocumentType):
    """Danh sách chi tiền thưởng under one decision, to be signed by each payee."""

    code = "danh_sach_chi_tien_thuong"
    title = "Danh sách chi tiền thưởng"
    family = "quyet_dinh"
    made_for = "mỗi quyết định khen thưởng có tiền thưởng"
    needs = "cần dòng ở sheet «Đề nghị» có tiền thưởng, do cơ quan quyết định và không bị Hội đồng loại"
    seed_rows = "16"
    facts = PaymentFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """One for the decision on titles, one for each decision on Giấy khen; none where nobody is paid."""
        for decision in payable(assessment):
            paid = [o for o in decision.outcomes if amount(decision.draft, o)]
            if paid:
                yield self._paper(decision.draft, paid, decision.what, decision.matter)

    def _paper(self, draft: Draft, paid: Sequence[Outcome], what: str, matter: str) -> Document:
        """The list under one decision, whose number, day and signer the draft has."""
        office, year = draft.office, draft.review.year
        total = sum(amount(draft, o) for o in paid)
        people = sum(o.is_person for o in paid)
        head, signer = draft.head(), draft.signer()
        fund = draft.need(office.award_fund, "nguồn chi thưởng", office, "award_fund").replace("năm ", "năm\u00a0")
        facts = PaymentFacts(
            head=Head(parent=head.parent, agency=head.agency, number="", place_date=""),
            subject=f"Tiền thưởng kèm theo {what} năm {year}",
            basis=f"Thực hiện Quyết định số {draft.number()} {draft.signing_day()} của {office.signer_position} "
            f"{office.name} "
            f"về việc {matter} năm\u00a0{year}; mức lương cơ sở {money(draft.regime.value('base_salary.amount'))} "
            "đồng/tháng; "
            f"chi từ {fund}.",
            groups=_groups(draft, paid),
            total=money(total),
            total_in_words=money_in_words(total),
            summary=f"Danh sách có {_whom(len(paid) - people, people)}.",
            accountant=_accountant(draft),
            payer_lines=signer.lines,
            payer=signer.name,
        )
        draft.cite("base_salary.amount")
        return draft.document(facts, kind=self, name=f"{self.code} {what}".replace("_", " "))

    def layout(self) -> Page:
        """One table by award with a column to sign, the total, three signatures."""
        page = Page(title=self.title)
        page.head(no_number=True, no_date=True)
        page.title("DANH SÁCH CHI TIỀN THƯỞNG", "{{ subject }}")
        page.paragraph("{{ basis }}")
        page.table(
            [
                Column("STT", 12, "{{ payee.order }}", "center"),
                Column("Họ và tên, tên tập thể", 44, "{{ payee.name }}"),
                Column("Đơn vị", 48, "{{ payee.work }}"),
                Column("Hệ số", 14, "{{ payee.multiple }}", "center"),
                Column("Số tiền (đồng)", 24, "{{ payee.money }}", "right"),
                Column("Ký nhận", 24, ""),
            ],
            group=Group("group in groups", "{{ group.caption }}", "payee in group.payees"),
            total=["Tổng cộng", None, None, None, "{{ total }}", ""],
            size=12,
        )
        page.paragraph("{{ total_in_words }}.", lead="Số tiền bằng chữ:")
        page.paragraph("{{ summary }}")
        page.signatures(
            Signatory(["NGƯỜI LẬP"], note="(Ký, ghi rõ họ tên)"),
            Signatory("line in payer_lines", "{{ payer }}"),
            Signatory(["KẾ TOÁN TRƯỞNG"], "{{ accountant }}"),
        )
        return page


def _groups(draft: Draft, paid: Sequence[Outcome]) -> list[PayeeGroup]:
    """Payees by award in the order of the decision, numbered through."""
    groups, order = [], 0
    for number, group in enumerate(by_title(paid), 1):
        listed = in_order(draft.review, group)
        subtotal = sum(amount(draft, o) for o in listed)
        payees = [_payee(draft, o, order + n) for n, o in enumerate(listed, 1)]
        caption = f"{roman(number)}. {group[0].award.name}: {head_count(group)}, {money(subtotal)} đồng"
        groups.append(PayeeGroup(caption=caption, payees=payees))
        order += len(listed)
    return groups


def _payee(draft: Draft, outcome: Outcome, order: int) -> Payee:
    draft.rows += [outcome.nomination.where, outcome.subject.where]
    subject, prize = outcome.subject, draft.regime.prize(outcome.award, outcome.holder)
    unit = draft.review.unit_by_code[subject.unit].name if isinstance(subject, Person) else draft.office.name
    return Payee(
        order=order,
        name=outcome.name,
        work=unit,
        multiple=multiple_of(prize) if prize else "",
        money=money(amount(draft, outcome)),
    )


def _whom(bodies: int, people: int) -> str:
    return joined([f"{count(bodies)} tập thể" if bodies else "", f"{count(people)} cá nhân" if people else ""])


def _accountant(draft: Draft) -> str:
    """Kế toán trưởng of the office, where the workbook has one."""
    found = next((p for p in draft.review.people if fold(p.position) == fold("Kế toán trưởng")), None)
    return found.full_name if found else ""
