"""In trên phôi: certificates of which only the changing text is printed, over paper bought with the rest on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import ClassVar, Protocol

from pipeline.documents.kinds import Document, DocumentType, Facts
from pipeline.eligibility import Assessment
from pipeline.frame import Certificate, shifted
from pipeline.records import Office
from pipeline.words import decimal

_WANTED = "Có"
STOCK_NEEDS = f"cần ghi «{_WANTED}» ở mục «In trên phôi» của sheet «Cơ quan»"


class StockFacts(Facts):
    """Phần chữ in lên phôi: the shift, in hundredths of a millimetre; a kind adds what it prints."""

    unprinted: ClassVar[frozenset[str]] = frozenset({"right", "down"})

    right: int
    down: int


class CertificateKind(Protocol):
    """A kind of certificate that can be laid out in both modes."""

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """Every certificate of the review."""

    def layout(self, *, stock: bool = False) -> Certificate:
        """The full design, or only what changes from person to person."""


class OnStock(DocumentType):
    """Bản in trên phôi of a certificate, when sheet «Cơ quan» asks for it.

    Its facts are those of the certificate's facts that it prints, and the shift.
    """

    family = "quyet_dinh"
    made_for = "mỗi bằng, giấy in trên phôi mua sẵn, khi sheet «Cơ quan» ghi «In trên phôi»"
    formal = False
    full: ClassVar[CertificateKind]
    facts: ClassVar[type[StockFacts]]

    def papers(self, assessment: Assessment) -> Iterator[Document]:
        """One for each certificate, with the office's shift."""
        office = assessment.review.office
        if not on_stock(office):
            return
        right, down = shift(office)
        for document in self.full.papers(assessment):
            printed = type(document.facts).model_fields.keys() & self.facts.model_fields.keys()
            facts = self.facts(**{name: getattr(document.facts, name) for name in printed}, right=right, down=down)
            yield replace(document, kind=self, facts=facts, subfolder=f"{document.subfolder}-in-phoi")

    def layout(self) -> Certificate:
        """The certificate without what the stock carries."""
        return self.full.layout(stock=True)

    def finish(self, rendered: bytes, facts: Facts) -> bytes:
        """Everything moved to meet the stock."""
        return moved(rendered, facts)


def on_stock(office: Office) -> bool:
    """Whether the office prints over bought stock."""
    return office.on_stock == _WANTED


def shift(office: Office) -> tuple[int, int]:
    """How far right and down the office prints, in hundredths of a millimetre."""
    return _hundredths(office.stock_right), _hundredths(office.stock_down)


def moved(rendered: bytes, facts: Facts) -> bytes:
    """A print over stock, moved by the shift among its facts."""
    if not isinstance(facts, StockFacts):
        raise TypeError(f"{type(facts).__name__} has no shift")
    return shifted(rendered, facts.right / 100, facts.down / 100)


def shown_shift(office: Office) -> str:
    """`lệch phải 1,5 mm; lệch xuống -1 mm`."""
    right, down = (decimal(side or Decimal()) for side in (office.stock_right, office.stock_down))
    return f"lệch phải {right} mm; lệch xuống {down} mm"


def _hundredths(millimetres: Decimal | None) -> int:
    return round((millimetres or Decimal()) * 100)
