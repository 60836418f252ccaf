"""Biên bản họp Hội đồng Sáng kiến (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.documents.draft import Draft, Head
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.recognition import authors_line, council_of, score_of, scores_of, shown_score, submitted
from pipeline.documents.sittings import (
    COUNCIL_SYMBOL,
    Member,
    absent,
    chair_of,
    lay_out_opening,
    members,
    name_of,
    secretary_of,
)
from pipeline.eligibility import Assessment
from pipeline.eligibility.initiatives import RECOGNISED
from pipeline.frame import Column, Page, Signatory
from pipeline.records import INITIATIVE_COUNCIL, Initiative, Session
from pipeline.words import count, decimal, end_items, long_date, time_of_day


class Judged(Facts):
    """Kết quả đánh giá một sáng kiến."""

    order: int
    code: str
    initiative: str
    authors: str
    scorers: str
    score: str
    result: str


class InitiativeMinutesFacts(Facts):
    """Biên bản họp Hội đồng Sáng kiến: who sat, what was heard, scores and result, what was concluded."""

    head: Head
    subject: str
    begins: str
    place: str
    established: str
    summoned: str
    members: list[Member]
    chair: str
    secretary: str
    report: list[str]
    opinions: list[str]
    rule: str
    judged: list[Judged]
    conclusion: list[str]
    closing: str
    recipients: list[str]
    secretary_name: str
    chair_position: str
    chair_name: str


class InitiativeMinutes(DocumentType):
    """Biên bản họp Hội đồng Sáng kiến, one for the council's session."""

    code = "bien_ban_hop_hoi_dong_sang_kien"
    title = "Biên bản họp Hội đồng Sáng kiến"
    family = "hoi_dong"
    symbol = "BB"
    made_for = "mỗi phiên họp của Hội đồng Sáng kiến"
    needs = (
        "cần dòng của Hội đồng Sáng kiến ở sheet «Phiên họp» và dòng sáng kiến cấp cơ sở của năm xét ở "
        "sheet «Sáng kiến»"
    )
    seed_rows = "14"
    facts = InitiativeMinutesFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """The minutes of the initiative council's last session."""
        session = assessment.review.session(INITIATIVE_COUNCIL)
        initiatives = submitted(assessment.review)
        if session and initiatives:
            yield self._paper(Draft(self, assessment), session, initiatives)

    def _paper(self, draft: Draft, session: Session, initiatives: Sequence[Initiative]) -> Document:
        records, office = draft.review, draft.office
        council = records.council(INITIATIVE_COUNCIL)
        draft.rows += [session.where, *(m.where for m in council), *(i.where for i in initiatives)]
        draft.rows += [s.where for i in initiatives for s in scores_of(records, i)]
        chair, secretary, away = chair_of(council), secretary_of(council), absent(council)
        facts = InitiativeMinutesFacts(
            head=draft.head(parent=office.name, agency=INITIATIVE_COUNCIL, body=COUNCIL_SYMBOL[INITIATIVE_COUNCIL]),
            subject=f"Họp {council_of(records)} đánh giá, đề nghị công nhận sáng kiến năm {records.year}",
            begins=f"{time_of_day(session.starts)}, {long_date(session.held_on)}",
            place=session.place,
            established=session.established_by,
            members=members(council),
            summoned=f"Tổng số thành viên Hội đồng theo quyết định: {count(len(council))}; có mặt: "
            f"{count(len(council) - len(away))}; vắng mặt: {count(len(away))}.",
            chair=name_of(chair),
            secretary=name_of(secretary),
            report=_report(draft, initiatives),
            opinions=[f"- {text}" for text in end_items(session.opinions)],
            rule=_rule(draft),
            judged=[_judged(draft, i, n) for n, i in enumerate(_by_score(draft, initiatives), 1)],
            conclusion=_conclusion(draft, initiatives),
            closing=f"Cuộc họp {council_of(records)} kết thúc vào {time_of_day(session.ends)}, "
            f"{long_date(session.held_on)}./.",
            recipients=draft.recipients(keep="VT, Hồ sơ"),
            secretary_name=secretary.full_name if secretary else "",
            chair_position=f"{chair.role} HỘI ĐỒNG".upper() if chair else "CHỦ TỊCH HỘI ĐỒNG",
            chair_name=chair.full_name if chair else "",
        )
        return draft.document(facts)

    def layout(self) -> Page:
        """The fixed order of minutes; the initiatives by score in one table."""
        page = Page(title=self.title)
        page.head(no_date=True)
        page.title("BIÊN BẢN", "{{ subject }}")
        lay_out_opening(page, (42, 50, 34, 28))
        page.paragraph("", lead="Nội dung:", keep_next=True)
        page.heading("1. Báo cáo của thường trực Hội đồng", 2)
        page.paragraphs("report")
        with page.when("opinions"):
            page.heading("2. Ý kiến thảo luận", 2)
            page.paragraphs("opinions")
            page.otherwise()
            page.heading("2. Thảo luận", 2)
            page.paragraph("Hội đồng nhất trí với báo cáo của thường trực Hội đồng.")
        page.heading("3. Kết quả đánh giá", 2)
        page.paragraph("{{ rule }}", keep_next=True)
        page.table(
            [
                Column("STT", 15, "{{ row.order }}", "center"),
                Column("Mã", 16, "{{ row.code }}", "center"),
                Column("Tên sáng kiến", 50, "{{ row.initiative }}"),
                Column("Tác giả, đơn vị", 52, "{{ row.authors }}"),
                Column("Số người chấm", 17, "{{ row.scorers }}", "center"),
                Column("Điểm trung bình", 17, "{{ row.score }}", "center"),
                Column("Kết quả", 24, "{{ row.result }}", "center"),
            ],
            "row in judged",
            size=12,
        )
        page.heading("4. Kết luận", 2)
        page.paragraphs("conclusion")
        page.paragraph("{{ closing }}")
        page.signatures(
            Signatory(["THƯ KÝ"], "{{ secretary_name }}"),
            Signatory(["CHỦ TỌA", "{{ chair_position }}"], "{{ chair_name }}"),
        )
        page.recipients()
        return page


def _report(draft: Draft, initiatives: Sequence[Initiative]) -> list[str]:
    people = {line.partition(" ")[0] for i in initiatives for line in i.authors}
    return [
        f"{draft.standing_head} thay mặt thường trực Hội đồng báo cáo: năm {draft.review.year} tiếp nhận "
        f"{count(len(initiatives))} "
        f"hồ sơ sáng kiến của {count(len(people))} tác giả, đồng tác giả; hồ sơ đã được kiểm tra về thành phần, "
        "tính trùng lặp "
        "và gửi các thành viên Hội đồng nghiên cứu trước.",
        "Thành viên Hội đồng nghe tóm tắt nội dung, hiệu quả áp dụng của từng sáng kiến, thảo luận và chấm điểm độc "
        "lập trên "
        "phiếu; thành viên là tác giả, đồng tác giả không chấm sáng kiến của mình.",
    ]


def _rule(draft: Draft) -> str:
    """How the scores are reckoned; the threshold where the office names one."""
    records, passing = draft.review, draft.office.initiative_pass
    scale = f"Thang điểm {decimal(sum(c.most for c in records.criteria))}; điểm" if records.criteria else "Điểm"
    said = f"{scale} của sáng kiến là trung bình cộng điểm của các thành viên chấm"
    if passing is not None:
        said += f"; đủ điều kiện công nhận khi điểm trung bình từ {decimal(passing)} trở lên"
    return f"{said}. Kết quả như sau:"


def _by_score(draft: Draft, initiatives: Sequence[Initiative]) -> list[Initiative]:
    return sorted(initiatives, key=lambda i: (i.result != RECOGNISED, -(score_of(draft.review, i) or 0)))


def _judged(draft: Draft, initiative: Initiative, order: int) -> Judged:
    records = draft.review
    sheets = len(scores_of(records, initiative))
    return Judged(
        order=order,
        code=initiative.code,
        initiative=initiative.name,
        authors=authors_line(records, initiative),
        scorers=str(sheets) if sheets else "-",
        score=shown_score(records, initiative),
        result=initiative.result or draft.need("", f"kết quả của {initiative.code}", initiative, "result"),
    )


def _conclusion(draft: Draft, initiatives: Sequence[Initiative]) -> list[str]:
    good = [i for i in initiatives if i.result == RECOGNISED]
    rest = [i for i in initiatives if i.result and i.result != RECOGNISED]
    head = f"{draft.office.signer_position} {draft.office.name}"
    lines = [
        f"- Hội đồng nhất trí đề nghị {head} công nhận {count(len(good))} sáng kiến cấp cơ sở năm {draft.review.year}."
    ]
    if rest:
        codes = ", ".join(i.code for i in rest)
        lines.append(
            f"- Chưa đề nghị công nhận {count(len(rest))} sáng kiến ({codes}); thường trực Hội đồng thông báo lý do "
            "đến tác giả."
        )
    lines.append(
        f"- Giao {draft.office.drafting_unit_name} hoàn thiện hồ sơ, trình {head} ban hành quyết định công nhận "
        "sáng kiến "
        "và cấp Giấy chứng nhận cho các tác giả, đồng tác giả."
    )
    return lines
