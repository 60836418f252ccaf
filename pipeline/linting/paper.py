"""A paper as the rules see it: paragraphs in order, and which of them are which part of the paper."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Line:
    """Đoạn: one paragraph, or one paragraph of a table's cell.

    `text` is NFC with misplaced marks mended, blanks collapsed and ends stripped: what rules of content read.
    `raw` is what the file holds, for rules of spacing and of coding. `number` counts from 1: the paragraph of a
    .docx, the first line of a .txt or .pdf. `table`, `row` and `column` count from 1, 0 outside tables.
    """

    number: int
    text: str
    raw: str
    table: int = 0
    row: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True, eq=False)  # told apart by identity: rules keep what they found in one by it
class Paper:
    """Văn bản: every paragraph, and the parts told by their content and place.

    A part that was not found is empty. `kind` is the kind's name in small letters («kế hoạch», «quyết định»; «công
    văn» for a letter), `day` the day of signing as written (None while open), `year` the year the title speaks of
    (None where it names none, or several), `body` what stands between the bases and `Nơi nhận`,
    `annex` what follows the signatures: a regulation issued with the paper, its annexes.
    """

    file: str
    form: str  # docx, pdf, txt
    lines: tuple[Line, ...]
    kind: str = ""
    symbol: Line | None = None
    dated: Line | None = None
    day: date | None = None
    title: tuple[Line, ...] = ()
    subject: tuple[Line, ...] = ()
    year: int | None = None
    issuer: tuple[Line, ...] = ()
    bases: tuple[Line, ...] = ()
    body: tuple[Line, ...] = ()
    recipients: tuple[Line, ...] = ()
    signer: tuple[Line, ...] = ()
    annex: tuple[Line, ...] = ()
    docx: bytes | None = field(default=None, repr=False)

    @property
    def text(self) -> str:
        """Every paragraph, one a line."""
        return "\n".join(line.text for line in self.lines)
