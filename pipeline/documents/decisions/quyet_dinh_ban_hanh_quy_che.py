"""Quyết định ban hành hoặc sửa đổi, bổ sung Quy chế thi đua, khen thưởng (mẫu 1.3 Nghị định 30/2020/NĐ-CP)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.documents import openings
from pipeline.documents.draft import Draft, Head, Signer
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.eligibility import Assessment
from pipeline.findings import Place, review
from pipeline.frame import Page
from pipeline.records import AWARD_COUNCIL
from pipeline.words import roman, upper

CHAPTERS = (
    "Quy định chung",
    "Phong trào thi đua, đăng ký thi đua",
    "Danh hiệu thi đua, hình thức khen thưởng",
    "Hội đồng, hồ sơ, thủ tục",
    "Quỹ thi đua, khen thưởng",
    "Tổ chức thực hiện",
)
"""Chapters of a whole regulation, each a section of sheet «Nội dung»."""

_CHANGES, _BASES, _EFFECT = "Sửa đổi, bổ sung", "Căn cứ", "Ngày có hiệu lực"
_NAME = "Quy chế thi đua, khen thưởng"
_ARTICLE = re.compile(r"Điều (?P<number>\d+)\. (?P<title>.+)")
_ISSUING = re.compile(r" (?:về việc )?(?:ban hành|sửa đổi) ")


class Article(Facts):
    """Điều of the regulation, with its clauses as they are numbered."""

    number: str
    title: str
    lines: list[str]


class Chapter(Facts):
    """Chương of the regulation."""

    name: str
    title: str
    articles: list[Article]


class RegulationFacts(Facts):
    """Quyết định ban hành Quy chế: what it issues or changes, from when, the attached text."""

    head: Head
    subject: str
    authority: str
    bases: list[str]
    opening: str
    changes: list[str]
    effect: str
    carried_out_by: str
    regulation: str
    attached: str
    chapters: list[Chapter]
    recipients: list[str]
    signer: Signer


class RegulationDecision(DocumentType):
    """Quyết định ban hành Quy chế with the whole text, or amending the one in force."""

    code = "quyet_dinh_ban_hanh_quy_che"
    title = "Quyết định ban hành, sửa đổi Quy chế thi đua, khen thưởng"
    family = "quyet_dinh"
    symbol = "QĐ"
    made_for = "cơ quan, khi ban hành hoặc sửa đổi Quy chế"
    needs = "cần dòng ở sheet «Nội dung» thuộc một chương của Quy chế hoặc mục «Sửa đổi, bổ sung»"
    seed_rows = "5"
    sections = (_BASES, _CHANGES, *CHAPTERS, _EFFECT)
    facts = RegulationFacts

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """The decision, when sheet «Nội dung» holds chapters of a regulation or changes to one."""
        records = assessment.review
        if any(records.passages_for(self.code, section) for section in (_CHANGES, *CHAPTERS)):
            yield self._paper(Draft(self, assessment))

    def _paper(self, draft: Draft) -> Document:
        office = draft.office
        whose = f"{_NAME} của {office.name}"
        chapters = _chapters(draft)
        changes = draft.prose(_CHANGES, required=False)
        former = _ISSUING.split(office.regulation)[0]
        if chapters:
            subject, opening = f"Ban hành {whose}", f"Ban hành kèm theo Quyết định này {whose}."
        else:
            subject = f"Sửa đổi, bổ sung một số điều của {whose}"
            known = draft.need(former, "quyết định ban hành Quy chế hiện hành", office, "regulation")
            opening = f"Sửa đổi, bổ sung một số điều của {whose} ban hành kèm theo {known}:"
        facts = RegulationFacts(
            head=draft.head(),
            subject=draft.subject_line(subject),
            authority=upper(f"{office.signer_position} {office.name}"),
            bases=draft.bases(
                *draft.prose(_BASES, required=False),
                office.provincial_regulation,
                proposer=f"Thường trực {AWARD_COUNCIL} {office.name}",
            ),
            opening=opening,
            changes=[] if chapters else changes,
            effect=_effect(draft, former if chapters else ""),
            carried_out_by=draft.carried_out_by(
                "công chức, viên chức, người lao động thuộc Sở" if office.level == "Sở" else "các cá nhân liên quan"
            ),
            regulation=f"Thi đua, khen thưởng của {office.name}",
            attached=draft.attached_to("Quyết định"),
            chapters=chapters,
            recipients=draft.recipients(["Như Điều 3"]),
            signer=draft.signer(),
        )
        return draft.document(facts)

    def layout(self) -> Page:
        """Three articles; a whole regulation follows on its own pages."""
        page = openings.decision(self.title)
        page.article(1, "{{ opening }}")
        with page.loop("change in changes"):
            page.paragraph("{{ change }}")
        page.article(2, "{{ effect }}")
        page.article(3, "{{ carried_out_by }}")
        page.signature()
        with page.when("chapters"):
            page.annex("QUY CHẾ", "{{ attached }}", subject="{{ regulation }}")
            page.space(6)
            with page.loop("chapter in chapters"):
                page.chapter("{{ chapter.name }}", "{{ chapter.title }}")
                with page.loop("article in chapter.articles"):
                    page.article("{{ article.number }}", title="{{ article.title }}")
                    with page.loop("text in article.lines"):
                        page.paragraph("{{ text }}")
        return page


def _chapters(draft: Draft) -> list[Chapter]:
    """Chapters that have text, numbered in Roman figures; article numbers must run through all of them."""
    chapters: list[Chapter] = []
    for section in CHAPTERS:
        articles = _articles(draft.prose(section, required=False))
        if articles:
            chapters.append(Chapter(name=f"Chương {roman(len(chapters) + 1)}", title=upper(section), articles=articles))
    numbers = [a.number for chapter in chapters for a in chapter.articles]
    if numbers != [str(n) for n in range(1, len(numbers) + 1)]:
        draft.findings.append(
            review(
                "quy_che.so_dieu",
                Place(draft.office.where.file, "Nội dung"),
                "Số các Điều của Quy chế không liên tục từ 1.",
                "Mỗi Điều bắt đầu bằng một dòng «Điều 1. Tên điều»; đánh lại số và xem lại các chỗ viện dẫn.",
            )
        )
    return chapters


def _articles(paragraphs: Sequence[str]) -> list[Article]:
    """Paragraphs under the article that opens them; text before the first article opens one without a number."""
    made: list[tuple[str, str, list[str]]] = []
    for text in paragraphs:
        opening = _ARTICLE.fullmatch(text)
        if opening:
            made.append((opening["number"], opening["title"], []))
        elif made:
            made[-1][2].append(text)
        else:
            made.append(("", "", [text]))
    return [Article(number=number, title=title, lines=lines) for number, title, lines in made]


def _effect(draft: Draft, replaced: str) -> str:
    said = draft.prose(_EFFECT, required=False)
    day = said[0] if said else "ngày ký"
    instead = f" và thay thế {replaced}" if replaced else ""
    return f"Quyết định này có hiệu lực kể từ {day}{instead}."
