"""Tóm tắt thành tích và quá trình công tác: the paper of one person proposed for a Kỷ niệm chương."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline import law
from pipeline.documents.achievements import BY_HAND, SEALED, Confirmation, is_head, led_by_signer
from pipeline.documents.careers import PostLine, length, months_in_sector, post_lines
from pipeline.documents.draft import Draft, Head
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.nominees import work
from pipeline.eligibility import Assessment
from pipeline.findings import Place
from pipeline.frame import Column, Page, Signatory
from pipeline.records import MedalNomination, Person, Post
from pipeline.words import fold, lower_first, short_date, upper

_GENDERS = {"Ông": "Nam", "Bà": "Nữ"}


class ServiceFacts(Facts):
    """Tóm tắt quá trình công tác: who, where since when, what they gave, who confirms."""

    head: Head
    medal: str
    particulars: list[str]
    posts: list[PostLine]
    total: str
    contribution: list[str]
    person: str
    confirmer: Confirmation


class ServiceSummary(DocumentType):
    """Tóm tắt thành tích và quá trình công tác, one for each person proposed for a medal."""

    code = "tom_tat_qua_trinh_cong_tac"
    title = "Tóm tắt thành tích và quá trình công tác"
    family = "ho_so"
    made_for = "mỗi cá nhân đề nghị Kỷ niệm chương"
    needs = "cần dòng ở sheet «Kỷ niệm chương»"
    seed_rows = "9"
    facts = ServiceFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """One for each nomination, in the order of the sheet."""
        for nomination in assessment.review.medal_nominations:
            yield self._paper(Draft(self, assessment, nomination.person), nomination)

    def _paper(self, draft: Draft, nomination: MedalNomination) -> Document:
        person = draft.review.person_by_code[nomination.person]
        posts = draft.review.posts_of(person.code)
        draft.rows += [nomination.where, person.where, *(p.where for p in posts)]
        facts = ServiceFacts(
            head=_head(draft, person),
            medal=upper(nomination.medal),
            particulars=_particulars(draft, person),
            posts=post_lines(posts, draft.day) or [_no_posts(draft)],
            total=length(months_in_sector(draft, person)),
            contribution=list(nomination.contribution),
            person=person.full_name,
            confirmer=_confirmer(draft, person),
        )
        name = f"tom tat qua trinh cong tac {person.code} {person.full_name}"
        return draft.document(facts, name=name, subfolder="ky-niem-chuong")

    def layout(self) -> Page:
        """Three parts: the person writes, the head of the unit confirms."""
        page = Page(title=self.title)
        page.head(no_number=True)
        page.title("TÓM TẮT THÀNH TÍCH VÀ QUÁ TRÌNH CÔNG TÁC\nĐỀ NGHỊ XÉT TẶNG\n{{ medal }}")
        page.heading("I. SƠ LƯỢC TIỂU SỬ BẢN THÂN")
        with page.loop("text in particulars"):
            page.paragraph("- {{ text }}")
        page.heading("II. TÓM TẮT QUÁ TRÌNH CÔNG TÁC")
        page.table(
            [
                Column("Thời gian", 42, "{{ row.span }}"),
                Column("Chức vụ, đơn vị công tác", 87, "{{ row.position }}, {{ row.place }}"),
                Column("Số năm, tháng", 36, "{{ row.length }}", "center"),
            ],
            "row in posts",
            total=["Thời gian tính thâm niên trong ngành", None, "{{ total }}"],
        )
        page.heading("III. TÓM TẮT THÀNH TÍCH, ĐÓNG GÓP")
        with page.loop("text in contribution"):
            page.paragraph("{{ text }}")
        page.paragraph("Tôi cam đoan những nội dung kê khai trên là đúng sự thật./.")
        page.signatures(
            Signatory("line in confirmer.lines", "{{ confirmer.name }}", "{{ confirmer.note }}"),
            Signatory(["NGƯỜI ĐỀ NGHỊ"], "{{ person }}", BY_HAND),
        )
        return page


def _head(draft: Draft, person: Person) -> Head:
    """The unit under the office; the leadership writes under the office's own name."""
    office, unit = draft.office, draft.review.unit_by_code[person.unit]
    above, own = (office.parent, office.name) if led_by_signer(draft, unit) else (office.name, unit.name)
    return Head(parent=upper(above), agency=upper(own), number="", place_date=draft.place_date(by_hand=True))


def _particulars(draft: Draft, person: Person) -> list[str]:
    born = draft.need(short_date(person.born) if person.born else "", "ngày sinh", person, "born")
    gender = _GENDERS.get(person.title, "") or draft.need("", "giới tính (cột Ông/Bà)", person, "title")
    joined = draft.need(short_date(person.joined) if person.joined else "", "ngày vào ngành", person, "joined")
    awards = _awards(draft, person)
    discipline = "Không" if person.discipline in ("", "Không") else person.discipline
    lines = [
        f"Họ và tên: {person.full_name}; giới tính: {gender}",
        f"Ngày, tháng, năm sinh: {born}; dân tộc: {draft.need(person.ethnicity, 'dân tộc', person, 'ethnicity')}",
        f"Nơi ở hiện nay: {draft.need(person.residence, 'trú quán', person, 'residence')}",
        f"Chức vụ, đơn vị công tác: {work(draft.review, person)}, {draft.office.name}",
        f"Ngày vào ngành: {joined}; thời gian công tác trong ngành: {length(months_in_sector(draft, person))}",
        f"Khen thưởng: {awards}",
        f"Kỷ luật: {lower_first(discipline) if discipline != 'Không' else 'không'}",
    ]
    return [f"{line}." for line in lines]


def _awards(draft: Draft, person: Person) -> str:
    """Every award with its years, in the order they came."""
    told: dict[str, list[int]] = {}
    for award in draft.review.awards_of(person.code):
        draft.rows.append(award.where)
        known = law.find_award(award.award)
        told.setdefault(known.name if known else award.award, []).append(award.year)
    parts = [f"{name} năm\u00a0{', '.join(map(str, sorted(set(years))))}" for name, years in told.items()]
    return "; ".join(parts) or "chưa có"


def _no_posts(draft: Draft) -> PostLine:
    """A draft shows the table with a gap in it."""
    place = Place(draft.office.where.file, Post.sheet)
    mark = draft.gap("quá trình công tác", place, f"Thêm quá trình công tác của cá nhân vào sheet «{Post.sheet}».")
    return PostLine(span="", position=mark, place="", length="")


def _confirmer(draft: Draft, person: Person) -> Confirmation:
    """The head of the unit; the head of the office for heads of units and the leadership."""
    unit, signer = draft.review.unit_by_code[person.unit], draft.signer()
    if fold(person.full_name) == fold(signer.name):
        return Confirmation(lines=["XÁC NHẬN CỦA", "CẤP TRÊN TRỰC TIẾP"], note=SEALED, name="")
    if is_head(unit, person) or led_by_signer(draft, unit):
        return Confirmation(lines=["XÁC NHẬN CỦA", "THỦ TRƯỞNG CƠ QUAN", *signer.lines], note=SEALED, name=signer.name)
    name = draft.need(unit.head, "trưởng đơn vị", unit, "head")
    return Confirmation(lines=["XÁC NHẬN CỦA", "THỦ TRƯỞNG ĐƠN VỊ", upper(unit.head_position)], note=BY_HAND, name=name)
