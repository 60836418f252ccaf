"""A paper being drafted: the parts every official paper shares, and the gaps met on the way.

Number, date, signer and recipients come from the review's register; legal bases from the law in force
on the day of signing. What is missing is shown visibly in the text and noted as a gap.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from pipeline import law
from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.documents.nominees import post
from pipeline.eligibility import Assessment
from pipeline.findings import Finding, Place, review
from pipeline.records import IssuedPaper, Office, Record, Review, Unit, Where
from pipeline.words import end_items, long_date, place_date, slug, upper, upper_first, year_tokens

AWARD_LAW = "thi_dua_khen_thuong"
# "190 năm", "giai đoạn 2019 - 2025"
_PARTED = re.compile(r"(?<=\d) (?=năm\b|-)|(?<=giai) (?=đoạn)|(?:(?<=năm)|(?<=đoạn)|(?<=\d -)) (?=\d)")
_BLANK = "\u00a0" * 6  # room for the văn thư to write a number or a day


class Head(Facts):
    """Phần đầu văn bản: two agencies, number and symbol, place and date."""

    parent: str
    agency: str
    number: str
    place_date: str


class Signer(Facts):
    """Người ký: lines of authority and position, then the name."""

    lines: list[str]
    name: str


_UNSIGNED = {"ke_hoach": (1, 1)}


class Draft:
    """Bản thảo: collects facts, gaps, rows and instruments of one paper until `document()`."""

    def __init__(self, kind: DocumentType, assessment: Assessment, applies_to: str = "") -> None:
        self.kind = kind
        self.assessment = assessment
        self.review: Review = assessment.review
        self.office: Office = assessment.review.office
        self.entry: IssuedPaper | None = self.review.issued(kind.code, applies_to)
        self.gaps: list[Finding] = []
        self.findings: list[Finding] = []
        self.rows: list[Where] = [self.office.where]
        self.used: set[str] = set()
        if self.entry:
            self.rows.append(self.entry.where)
        signed = self.entry.signed_on if self.entry else None
        self.signed = signed is not None
        self.day: date = signed or date(self.review.year, *_UNSIGNED.get(kind.family, (12, 31)))
        """Day whose law applies: the signing day; until that is known the year's last day, of a plan its first."""
        self.regime = law.on(self.day)

    # --- gaps -------------------------------------------------------------------------------------
    def gap(self, what: str, place: Place, remedy: str) -> str:
        """Note what is missing and return the mark that shows it in a draft."""
        self.gaps.append(review(f"con_thieu.{self.kind.code}", place, f"{self.kind.title}: thiếu {what}.", remedy))
        return f"[thiếu: {what}]"

    def need(self, value: str, what: str, record: Record, field: str) -> str:
        """The value of a cell, or a visible gap that names the cell to fill."""
        place = Place(record.where.file, record.where.sheet, record.where.cell(field))
        return value or self.gap(what, place, f"Điền {what} vào ô {place.cell or field} của sheet {place.sheet}.")

    def _register_gap(self, what: str) -> None:
        self.gap(what, self._register_place, f"Ghi {what} của «{self.kind.title}» vào sheet Văn bản.")

    @property
    def _register_place(self) -> Place:
        if self.entry:
            return Place(self.entry.where.file, self.entry.where.sheet, self.entry.where.cell("number"))
        return Place(self.office.where.file, IssuedPaper.sheet)

    # --- head, signer, recipients -----------------------------------------------------------------
    def symbol(self, body: str = "") -> str:
        """Ký hiệu: the type's abbreviation and the issuer's (`QĐ-STC`); `body` names a council's own series."""
        if self.kind.letter:
            return f"{self.office.symbol}-{self.office.drafting_unit}"
        return f"{self.kind.symbol}-{body or self.office.symbol}"

    def number(self, body: str = "") -> str:
        """Số và ký hiệu without the word `Số` (`05/QĐ-STC`); blank room while the number is not given."""
        given = self.entry.number if self.entry else ""
        if not given:
            self._register_gap("số văn bản")
            return f"{_BLANK}/{self.symbol(body)}"
        return f"{given.zfill(2) if given.isdigit() else given}/{self.symbol(body)}"

    def place_date(self, *, by_hand: bool = False) -> str:
        """Địa danh và thời gian; the day is left blank until the register holds it.

        Where people sign by hand and write the day themselves (`by_hand`), a blank is no gap.
        """
        if not self.signed:
            if not by_hand:
                self._register_gap("ngày ký")
            return f"{self.office.place}, ngày{_BLANK}tháng{_BLANK}năm {self.day.year}"
        return place_date(self.office.place, self.day)

    def head(self, *, parent: str = "", agency: str = "", body: str = "") -> Head:
        """The head block; a council writes the office as its parent and itself as the agency."""
        return Head(parent=upper(parent or self.office.parent), agency=upper(agency or self.office.name),
                    number=f"Số: {self.number(body)}", place_date=self.place_date())  # fmt: skip

    def signer(self) -> Signer:
        """Quyền hạn, chức vụ, họ tên (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7)."""
        head_position = self.office.signer_position
        entry = self.entry
        name = (entry.signer if entry else "") or self.office.signer
        position = (entry.signer_position if entry else "") or head_position
        authority = entry.authority if entry else ""
        if authority == "Q.":
            lines = [f"Q. {upper(head_position)}"]
        elif authority:
            lines = [f"{authority} {upper(head_position)}", upper(position)]
        else:
            lines = [upper(position)]
        return Signer(lines=lines, name=name)

    def recipients(self, first: Sequence[str] = (), *, keep: str = "") -> list[str]:
        """Lines of «Nơi nhận» with dashes and end marks; `first` comes before the workbook's recipients."""
        lines = list(first)
        for recipient in self.review.recipients:
            if not recipient.papers or self.kind.code in recipient.papers:
                self.rows.append(recipient.where)
                lines.append(f"{recipient.name} ({recipient.note})" if recipient.note else recipient.name)
        lines.append(f"Lưu: {keep or 'VT, ' + self.office.drafting_unit}")
        return [f"- {line}" for line in end_items(list(dict.fromkeys(lines)))]

    # --- law and references -----------------------------------------------------------------------
    def bases(self, *others: str, subjects: Sequence[str] = (AWARD_LAW,), proposer: str = "") -> list[str]:
        """Căn cứ, one per line with its end mark: the office's own decision, the law, `others`, the proposal."""
        lines = []
        if self.office.functions_decision:
            lines.append(f"Căn cứ {self.office.functions_decision}")
        else:
            mark = self.need("", "căn cứ về chức năng, nhiệm vụ", self.office, "functions_decision")
            lines.append(f"Căn cứ {mark}")
        for instrument in self.regime.bases(*subjects):
            self.used.add(instrument.code)
            lines.append(f"Căn cứ {instrument.cite()}")
        lines += [f"Căn cứ {text}" for text in others if text]
        if proposer:
            lines.append(f"Theo đề nghị của {proposer}")
        return end_items(lines)

    def cite(self, path: str) -> str:
        """The article a legal value rests on; the paper remembers the instrument."""
        self.used.add(self.regime.source(path).instrument)
        return self.regime.cite(path)

    def refer(self, paper: str, label: str, symbol: str, applies_to: str = "", *, required: bool = False) -> str:
        """Another paper of this review by number and date: `Tờ trình số 12/TTr-STC ngày …`.

        Number or day not in the register yet stay blank; a gap where `required`.
        """
        entry = self.review.issued(paper, applies_to)
        if entry:
            self.rows.append(entry.where)
        if required and not (entry and entry.number and entry.signed_on):
            where = entry.where if entry else Where(self.office.where.file, IssuedPaper.sheet)
            place = Place(where.file, where.sheet, where.cell("number"))
            self.gap(f"số, ngày của {label}", place, f"Ghi số, ngày ký của {label} vào sheet Văn bản.")
        number = f"{entry.number.zfill(2)}/{symbol}" if entry and entry.number else f"{_BLANK}/{symbol}"
        day = (
            long_date(entry.signed_on) if entry and entry.signed_on else f"ngày{_BLANK}tháng{_BLANK}năm {self.day.year}"
        )
        return f"{label} số {number} {day}"

    def minutes(self, council: str) -> str:
        """Biên bản họp of a council as a basis: its name and day."""
        session = self.review.session(council)
        if session is None:
            place = Place(self.office.where.file, "Phiên họp")
            return self.gap(f"phiên họp {council}", place, f"Thêm phiên họp của {council} vào sheet Phiên họp.")
        self.rows.append(session.where)
        return f"Biên bản họp {council} {self.office.name} {long_date(session.held_on)}"

    def attached_to(self, label: str) -> str:
        """`(Kèm theo Quyết định số … ngày … của Giám đốc Sở …)` under the title of an annex."""
        issuer = f"{self.office.signer_position} {self.office.name}"
        return f"(Kèm theo {label} số {self.number()} {self.signing_day()} của {issuer})"

    def signing_day(self) -> str:
        """`ngày 15 tháng 12 năm 2026`, with blanks until the register holds it."""
        return long_date(self.day) if self.signed else f"ngày{_BLANK}tháng{_BLANK}năm {self.day.year}"

    def carried_out_by(self, who: str) -> str:
        """The last article of a decision: who carries it out, with the end mark."""
        return (f"{self.standing_head}, Trưởng các phòng, đơn vị thuộc, trực thuộc Sở và {who} "
                "chịu trách nhiệm thi hành Quyết định này./.")  # fmt: skip

    def decider_label(self, decider: str) -> str:
        """Who decides, as papers call them: the office's own words for the level above, else the law's."""
        own = self.office.higher_decider if decider == "chu_tich_uy_ban_nhan_dan_tinh" else ""
        return own or law.deciders()[decider]

    @property
    def standing_unit(self) -> Unit | None:
        """The unit that keeps the office's awards work, where sheet «Đơn vị» has it."""
        return next((u for u in self.review.units if u.name in self.office.drafting_unit_name), None)

    @property
    def standing_head(self) -> str:
        """Head of the unit that keeps the office's awards work: `Chánh Văn phòng Sở`."""
        unit = self.standing_unit
        if unit is None:
            return f"Thủ trưởng {self.office.drafting_unit_name}"
        return post(unit.head_position, self.office.drafting_unit_name)

    # --- prose ------------------------------------------------------------------------------------
    def prose(self, section: str, *, required: bool = True) -> list[str]:
        """Paragraphs of a section from sheet «Nội dung», with year tokens filled."""
        passages = self.review.passages_for(self.kind.code, section)
        self.rows += [p.where for p in passages]
        if not passages and required:
            place = Place(self.office.where.file, "Nội dung")
            return [self.gap(f"nội dung mục «{section}»", place,
                             f"Thêm dòng cho mục «{section}» của «{self.kind.title}» vào sheet Nội dung.")]  # fmt: skip
        return [year_tokens(p.text, self.review.year) for p in passages]

    def subject_line(self, default: str) -> str:
        """Trích yếu: the register's own, else the usual one; no number, no name of the office breaks in two."""
        written = upper_first((self.entry.subject if self.entry else "") or default)
        whole = self.office.name.replace(" ", "\u00a0")
        return _PARTED.sub("\u00a0", written).replace(self.office.name, whole)

    # --- the finished order -----------------------------------------------------------------------
    def document(
        self,
        facts: Facts,
        *,
        kind: DocumentType | None = None,
        name: str = "",
        subfolder: str = "",
        rows: Iterable[Where] = (),
    ) -> Document:
        """The paper to make, with everything noted on the way."""
        return Document(
            kind=kind or self.kind, facts=facts, name=slug(name) if name else self.kind.code.replace("_", "-"),
            subfolder=subfolder, gaps=tuple(dict.fromkeys(self.gaps)), findings=tuple(self.findings),
            rows=tuple(dict.fromkeys((*self.rows, *rows))), instruments=tuple(sorted(self.used)),
            day=self.day,
        )  # fmt: skip
