"""What people see in the console: Vietnamese, from Click too, and in any stream."""

from __future__ import annotations

import ast
import io
import os
import string
import struct
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from pipeline import console

ROOT = Path(__file__).parent.parent
PO = console.LOCALE / "vi" / "LC_MESSAGES" / "messages.po"
MO = PO.with_suffix(".mo")

Entry = tuple[tuple[str, ...], str]
"""The source's words (one, or singular and plural) and the translation."""

# --- The catalogue ------------------------------------------------------------------------------------------


def read_po(text: str) -> list[Entry]:
    """Read the part of the .po format that the catalogue uses: no contexts, no flags, one plural form."""
    entries: list[dict[str, str]] = []
    keyword = ""
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        if not line.startswith('"'):
            keyword, line = line.split(" ", 1)
            if keyword == "msgid":
                entries.append({})
        entries[-1][keyword] = entries[-1].get(keyword, "") + ast.literal_eval(line)
    return [
        (
            (entry["msgid"], entry["msgid_plural"]) if "msgid_plural" in entry else (entry["msgid"],),
            entry.get("msgstr", entry.get("msgstr[0]", "")),
        )
        for entry in entries
    ]


def compile_catalogue(entries: list[Entry]) -> bytes:
    """Write the .mo that gettext reads: a head, two tables of (length, offset), the words ended by zeros."""
    pairs = sorted(("\0".join(source).encode(), target.encode()) for source, target in entries)
    head = struct.calcsize("<7I")
    tables, words, offset = [], [], head + 16 * len(pairs)
    for column in zip(*pairs, strict=True):
        for word in column:
            tables.append(struct.pack("<2I", len(word), offset))
            words.append(word + b"\0")
            offset += len(word) + 1
    start = (0x950412DE, 0, len(pairs), head, head + 8 * len(pairs), 0, head + 16 * len(pairs))
    return struct.pack("<7I", *start) + b"".join(tables + words)


def asked_by_click() -> Iterator[tuple[str, ...]]:
    """All that the installed Click gives to gettext, read from its source."""
    for path in sorted(Path(click.__file__).parent.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
                continue
            if node.func.id == "ngettext":
                yield tuple(ast.literal_eval(word) for word in node.args[:2])
            elif node.func.id == "_" and ast.unparse(node.args[0]) == "extra['required']":
                yield ("required",)  # the one word that reaches gettext through a variable
            elif node.func.id == "_":
                yield (ast.literal_eval(node.args[0]),)


def entries() -> list[Entry]:
    return read_po(PO.read_text(encoding="utf-8"))


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_each_word_of_click_is_translated_and_no_other() -> None:
    sources = [source for source, _ in entries() if source != ("",)]
    assert len(sources) == len(set(sources))
    assert set(sources) == set(asked_by_click())


def test_translations_are_composed_text_and_use_what_click_gives() -> None:
    for source, target in entries():
        assert target, source
        assert unicodedata.is_normalized("NFC", target)
        assert placeholders(target) <= set().union(*map(placeholders, source)), target
        assert target.count("%(") == source[0].count("%(")


def test_the_compiled_catalogue_is_the_written_one() -> None:
    assert MO.read_bytes() == compile_catalogue(entries()), "write it again: python -m tests.test_console"


# --- A real program in a real process -----------------------------------------------------------------------

PROGRAM = """
from pipeline import console
console.translate()
import click

@click.group()
@click.version_option("1.0")
def office(): "Việc của văn phòng."

@office.command()
@click.argument("book", type=click.Path(exists=True))
@click.option("--year", type=int, required=True, help="Năm thi đua.")
@click.option("--kind", type=click.Choice(["nháp", "ký"]), default="nháp", show_default=True)
@click.option("--list", type=click.Path(dir_okay=False))
def run(book, year, kind, list):
    "Lập hồ sơ."
    click.echo("Nguyễn Thị Huệ đạt danh hiệu, lễ trao thưởng")

console.prepare()
office(prog_name="thidua")
"""


@pytest.fixture
def office(tmp_path: Path) -> Path:
    program = tmp_path / "office.py"
    program.write_text(PROGRAM, encoding="utf-8")
    return program


def start(program: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run with piped streams on a machine whose language is not Vietnamese."""
    machine = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "0", "LANGUAGE": "en", **environment}
    return subprocess.run([sys.executable, str(program), *words], env=machine, capture_output=True, check=False)


def test_help_is_in_vietnamese(office: Path) -> None:
    page = start(office, "run", "--help").stdout.decode()
    assert page.startswith("Cách dùng: thidua run")
    assert "Tùy chọn:" in page
    assert "--list TỆP" in page
    assert "[bắt buộc]" in page
    assert "[mặc định: nháp]" in page
    assert "Hiện hướng dẫn này rồi thoát." in page
    top = start(office, "--help").stdout.decode()
    assert "Lệnh:" in top
    assert "Hiện số phiên bản rồi thoát." in top
    assert start(office, "--version").stdout.decode().strip() == "thidua, phiên bản 1.0"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["run", "."], "Lỗi: Thiếu tùy chọn '--year'."),
        (["run", "--year", "2026"], "Lỗi: Thiếu đối số 'BOOK'."),
        (["run", ".", "--year", "hai"], "cho '--year': 'hai' không phải là số hợp lệ ở đây."),
        (["run", ".", "--year", "1", "--kind", "x"], "'x' không phải là một trong các giá trị 'nháp', 'ký'."),
        (["run", "sổ.xlsx", "--year", "1"], "Không tìm thấy 'sổ.xlsx'."),
        (["run", ".", "thừa", "--year", "1"], "Lỗi: Thừa đối số (thừa)"),
        (["run", ".", "--year"], "Lỗi: Tùy chọn '--year' cần kèm 1 giá trị."),
        (["run", ".", "--yaer", "1"], "Không có tùy chọn '--yaer'. Có phải ý bạn là '--year'?"),
        (["lap-ho-so"], "Lỗi: Không có lệnh 'lap-ho-so'."),
    ],
)
def test_wrong_usage_is_answered_in_vietnamese(office: Path, words: list[str], sentence: str) -> None:
    answer = start(office, *words)
    assert answer.returncode == 2
    assert sentence in answer.stderr.decode()
    assert b"Error" not in answer.stderr
    assert b"Usage" not in answer.stderr


@pytest.mark.parametrize("encoding", ["cp1252", "cp1258", "ascii"])
def test_a_redirected_stream_gets_utf8(office: Path, encoding: str) -> None:
    answer = start(office, "run", ".", "--year", "2026", PYTHONIOENCODING=encoding)
    assert answer.returncode == 0
    assert answer.stdout.decode().strip() == "Nguyễn Thị Huệ đạt danh hiệu, lễ trao thưởng"


class Terminal(io.TextIOWrapper):
    def isatty(self) -> bool:
        return True


def test_a_terminal_keeps_its_encoding_and_never_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "vi")
    screen = Terminal(io.BytesIO(), encoding="cp1258", write_through=True)
    monkeypatch.setattr(sys, "stdout", screen)
    console.prepare()
    screen.write("Bằng khen, lễ")
    assert screen.encoding == "cp1258"
    assert b"khen, l?" in screen.buffer.getvalue()  # type: ignore[attr-defined]


def test_a_program_without_a_console_is_let_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "vi")
    monkeypatch.setattr(sys, "stdout", None)
    console.prepare()
    assert sys.stdout is None


if __name__ == "__main__":
    MO.write_bytes(compile_catalogue(entries()))
