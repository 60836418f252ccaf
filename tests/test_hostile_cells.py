"""Whatever stands in a cell appears in the paper as text, or is refused by name; nothing is executed or lost."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from inputs.samples import tai_chinh_2026
from pipeline import checking, documents, workbook
from pipeline import run as journey
from pipeline.records import Review
from pipeline.run import Exit

PRINTED = [
    "Hoàn thành A & B", "a < b > c", "nói «thẳng» và \"thật\" 'lắm'", "{{ office.name }}", "{% for x in y %}",
    "{# ghi chú #}", "<w:t>không</w:t>", "]]> &amp; &lt;",
    "${x} %s %d {0} \\n", "=SUM(A1:A9)", "'; DROP TABLE--", "../../etc/passwd",
    "{{ ''.__class__.__mro__ }}", "<script>alert(1)</script>", "100% ± 5 €", "H'Hen Niê, Y Bhin Êban", "A" * 400,
]  # fmt: skip
REFUSED = ["có ký tự\x07 điều khiển", "mất chữ \ufffd", "Нguyễn kiểu chữ Nga"]


def with_merits(review: Review, texts: Sequence[str]) -> Review:
    """The review whose first Giấy khen nominations carry the texts as their merits."""
    awarded = [at for at, n in enumerate(review.nominations) if n.award == "giay_khen" and n.result == "Đồng ý"]
    nominations = list(review.nominations)
    for at, text in zip(awarded, texts, strict=False):
        nominations[at] = nominations[at].model_copy(update={"achievement": text})
    assert len(texts) <= len(awarded)
    return review.changed(nominations=tuple(nominations))


def run_with(texts: Sequence[str], folder: Path) -> journey.Result:
    source = folder / "so.xlsx"
    workbook.write_review(source, with_merits(tai_chinh_2026.review(), texts), papers=documents.labels())
    return journey.run(journey.Order(source, folder / "outputs", only=("giay_khen", "quyet_dinh_tang_giay_khen")))


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The words of every paper of two workbooks that share the texts out between their nominees."""
    words = []
    for texts in (PRINTED[::2], PRINTED[1::2]):
        result = run_with(texts, tmp_path_factory.mktemp("so"))
        assert result.exit is Exit.DONE, [str(f) for f in result.findings if f.level == "lỗi"]
        assert result.folder is not None
        words += ["\n".join(checking.paragraphs(p.read_bytes())) for p in result.folder.rglob("*.docx")]
    return words


@pytest.mark.parametrize("text", PRINTED)
def test_it_is_printed_as_it_stands(text: str, printed: list[str]) -> None:
    assert sum(text in words for words in printed) == 2, "the decision's list and the certificate"


@pytest.mark.parametrize("text", REFUSED)
def test_it_is_refused_with_its_cell_and_nothing_is_written(text: str, tmp_path: Path) -> None:
    try:
        result = run_with([text], tmp_path)
    except ValueError:
        return  # Excel's own format cannot hold the character, so no workbook can carry it
    assert result.exit is Exit.REFUSED
    assert any(f.place.sheet == "Đề nghị" and f.place.cell and f.remedy for f in result.findings)
    assert not list(tmp_path.rglob("*.docx"))
