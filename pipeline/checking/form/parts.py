"""Which part of a paper is which, told by content and place, so that papers from anywhere can be judged."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.checking.form.closing import (
    Annex,
    Signer,
    annexes,
    closes,
    heading_of_recipients,
    recipients_after,
    signers,
)
from pipeline.checking.form.heading import Head, find_head
from pipeline.checking.form.kinds import known_kind
from pipeline.checking.form.opening import Opening, find_opening
from pipeline.checking.form.paper import Block, Paper, Paragraph, Table
from pipeline.words import upper

_AWARDS = ("TẶNG", "GIẤY KHEN", "BẰNG KHEN", "CHỨNG NHẬN", "GIẤY CHỨNG NHẬN")


@dataclass(frozen=True, slots=True)
class Parts:
    """Các thành phần thể thức of one paper.

    `form` is "paper", "minutes", "certificate" or "annex" (a list that goes with another paper); `kind` one
    of the decree's kinds or ""; `body` what stands between the opening and the signatures.
    """

    kind: str
    form: str
    head: Head
    opening: Opening
    body: tuple[Block, ...]
    recipients: Paragraph | None
    recipient_lines: tuple[Paragraph, ...]
    closings: tuple[Table, ...]
    signers: tuple[Signer, ...]
    annexes: tuple[Annex, ...]
    data_tables: tuple[Table, ...]

    @property
    def prose(self) -> tuple[Paragraph, ...]:
        """Paragraphs of the body that show text, tables left out."""
        return tuple(b for b in self.body if isinstance(b, Paragraph) and b.bare)

    @property
    def numbered(self) -> bool:
        """Whether the decree gives this paper a number series: a kind it names, or a công văn."""
        return bool(self.kind) or (self.form == "paper" and not self.opening.title and bool(self.head.about))


def parts_of(paper: Paper) -> Parts:
    """The parts of a paper."""
    head, start = find_head(paper.blocks)
    found = list(annexes(paper.blocks, start))
    main = paper.blocks[start : found[0][0] if found else len(paper.blocks)]
    closings = tuple(b for b in main if isinstance(b, Table) and closes(b))
    heading = heading_of_recipients(main)
    ends = [main.index(b) for b in (*closings[:1], heading) if b in main]
    before = main[: min(ends, default=len(main))]
    opening = find_opening([b for b in before if isinstance(b, Paragraph)], letter=bool(head.about))
    used = {p.number for p in opening.used}
    return Parts(
        kind=known_kind(opening.title[0].bare) if opening.title else "",
        form=_form(paper, head, opening, annexed=bool(found)),
        head=head,
        opening=opening,
        body=tuple(b for b in before if isinstance(b, Table) or b.number not in used),
        recipients=heading,
        recipient_lines=tuple(recipients_after(main, heading)),
        closings=closings,
        signers=tuple(signers(closings)),
        annexes=tuple(annex for _, annex in found),
        data_tables=tuple(b for b in paper.blocks[start:] if isinstance(b, Table) and b.bordered and b not in closings),
    )


def _form(paper: Paper, head: Head, opening: Opening, *, annexed: bool) -> str:
    if _is_certificate(paper):
        return "certificate"
    if head.motto is None and head.creed is None and annexed:
        return "annex"
    minutes = bool(opening.title) and upper(opening.title[0].bare).startswith("BIÊN BẢN")
    return "minutes" if minutes else "paper"


def _is_certificate(paper: Paper) -> bool:
    """One landscape section that announces an award in large letters."""
    if len(paper.sections) != 1 or not paper.sections[0].landscape:
        return False
    lines = [p for p in paper.paragraphs if p.words]
    return any(upper(p.bare).startswith(_AWARDS) and p.words[0].size >= 15 for p in lines[:12])
