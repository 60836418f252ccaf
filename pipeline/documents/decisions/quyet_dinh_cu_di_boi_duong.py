"""Quyết định cử công chức, viên chức đi bồi dưỡng (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.2)."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.documents import openings
from pipeline.documents.draft import Draft, Head, Signer
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.nominees import titled
from pipeline.eligibility import Assessment
from pipeline.frame import Column, Page
from pipeline.records import Person, TrainingClass
from pipeline.words import count, long_date, lower_first, upper, upper_first

PLAN = "ke_hoach_thi_dua_khen_thuong"
_PUBLIC_BODY = "Đơn vị sự nghiệp"


class Trainee(Facts):
    """Người được cử đi bồi dưỡng."""

    order: int
    name: str
    position: str
    unit: str


class TrainingDecisionFacts(Facts):
    """Quyết định cử đi bồi dưỡng: whom, to which class, when, at whose cost."""

    head: Head
    subject: str
    authority: str
    bases: list[str]
    opening: str
    trainees: list[Trainee]
    when: str
    rights: str
    duties: str
    carried_out_by: str
    recipients: list[str]
    signer: Signer


class TrainingDecision(DocumentType):
    """Quyết định cử công chức, viên chức tham gia lớp bồi dưỡng, one for each class."""

    code = "quyet_dinh_cu_di_boi_duong"
    title = "Quyết định cử công chức, viên chức đi bồi dưỡng"
    family = "quyet_dinh"
    symbol = "QĐ"
    made_for = "mỗi lớp bồi dưỡng"
    needs = "cần dòng đã ghi «Người được cử» ở sheet «Bồi dưỡng»"
    seed_rows = "7"
    facts = TrainingDecisionFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """One for each class of sheet «Bồi dưỡng» somebody is sent to."""
        for training in assessment.review.training_classes:
            people = [p for code in training.people if (p := assessment.review.person_by_code.get(code.split()[0]))]
            if people:
                yield self._paper(Draft(self, assessment, training.code), training, people)

    def _paper(self, draft: Draft, training: TrainingClass, people: list[Person]) -> Document:
        draft.rows += [training.where, *(p.where for p in people)]
        office, workforce = draft.office, _workforce(draft, people)
        single = f"{titled(people[0])}, {_post(draft, people[0])}" if len(people) == 1 else ""
        facts = TrainingDecisionFacts(
            head=draft.head(),
            subject=draft.subject_line(f"Về việc cử {workforce} tham gia lớp {lower_first(training.name)}"),
            authority=upper(f"{office.signer_position} {office.name}"),
            bases=draft.bases(
                _plan(draft),
                draft.need(training.invitation, "văn bản chiêu sinh", training, "invitation"),
                proposer=draft.standing_head,
            ),
            opening=f"Cử {single or f'{count(len(people))} {workforce} có tên sau đây'} tham gia lớp "
            f"{lower_first(training.name)} do "
            f"{training.host} tổ chức{'.' if single else ':'}",
            trainees=[]
            if single
            else [
                Trainee(order=n, name=p.full_name, position=p.position, unit=draft.review.unit_by_code[p.unit].name)
                for n, p in enumerate(people, 1)
            ],
            when=f"Thời gian: {_days(training)}. Địa điểm: {training.place}.",
            rights=f"{upper_first(workforce)} có tên tại Điều 1 được hưởng nguyên lương, các chế độ theo quy định "
            "trong thời gian tham gia lớp học; "
            f"kinh phí do {draft.need(training.cost, 'nguồn kinh phí', training, 'cost')} chi trả.",
            duties="Người được cử có trách nhiệm tham gia đầy đủ chương trình, chấp hành nội quy lớp học; kết thúc "
            "lớp học báo cáo kết quả và nộp bản "
            f"sao giấy chứng nhận (nếu có) về {office.drafting_unit_name}.",
            carried_out_by=draft.carried_out_by(f"{workforce} có tên tại Điều 1"),
            recipients=draft.recipients(["Như Điều 4", training.host]),
            signer=draft.signer(),
        )
        return draft.document(facts, name=f"{self.code} {training.code}".replace("_", " "))

    def layout(self) -> Page:
        """Whom and where in Điều 1, rights and duties in Điều 2 and 3."""
        page = openings.decision(self.title)
        page.article(1, "{{ opening }}")
        with page.when("trainees"):
            page.table(
                [
                    Column("STT", 13, "{{ trainee.order }}", "center"),
                    Column("Họ và tên", 48, "{{ trainee.name }}"),
                    Column("Chức vụ", 54, "{{ trainee.position }}"),
                    Column("Đơn vị", 50, "{{ trainee.unit }}"),
                ],
                "trainee in trainees",
            )
        page.paragraph("{{ when }}")
        page.article(2, "{{ rights }}")
        page.article(3, "{{ duties }}")
        page.article(4, "{{ carried_out_by }}")
        page.signature()
        return page


def _workforce(draft: Draft, people: list[Person]) -> str:
    """`công chức`, `viên chức` or both: people of a đơn vị sự nghiệp are viên chức."""
    public = sum(draft.review.unit_by_code[p.unit].kind == _PUBLIC_BODY for p in people)
    if not public:
        return "công chức"
    return "viên chức" if public == len(people) else "công chức, viên chức"


def _post(draft: Draft, person: Person) -> str:
    return f"{person.position}, {draft.review.unit_by_code[person.unit].name}"


def _days(training: TrainingClass) -> str:
    if training.starts == training.ends:
        return long_date(training.starts)
    return f"từ {long_date(training.starts)} đến {long_date(training.ends)}"


def _plan(draft: Draft) -> str:
    """The year's plan, where the register has it."""
    entry = draft.review.issued(PLAN)
    if not (entry and entry.number and entry.signed_on):
        return ""
    year, office = draft.review.year, draft.office
    cited = draft.refer(PLAN, "Kế hoạch", f"KH-{office.symbol}")
    return f"{cited} của {office.name} về công tác thi đua, khen thưởng năm {year}"
