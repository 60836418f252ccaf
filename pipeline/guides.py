"""The tables of the docs, made from what they describe, so that docs and program cannot drift apart.

`python -m pipeline.guides` rewrites every block that stands between `<!-- bảng: tên -->` and
`<!-- hết bảng -->` in the files of GUIDES. The words between the tables are written by hand.
"""

from __future__ import annotations

import re
import types
import typing
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline import documents, run, workbook
from pipeline.cli import cli
from pipeline.documents import FAMILIES, Facts
from pipeline.records import LIST_SHEETS, Office, Record, fields

ROOT = Path(__file__).parent.parent
GUIDES = tuple(ROOT / name for name in ("README.md", "docs/huong-dan.md", "inputs/README.md", "templates/README.md"))
SAMPLES = (ROOT / "inputs/so-tai-chinh-2026.xlsx", ROOT / "inputs/so-ke-hoach-va-dau-tu-2021.xlsx")
"""Reviews whose papers lend the fields their examples; the first with a value gives it."""

_BLOCK = re.compile(r"(?P<head><!-- bảng: (?P<name>[^>]+?) -->\n).*?(?P<tail><!-- hết bảng -->)", re.DOTALL)
_LONGEST = 90  # characters of an example worth showing


def tables() -> dict[str, str]:
    """Every table of the docs in Markdown, by the name its marker carries."""
    return {
        "lệnh": commands(),
        "tùy chọn": options(),
        "mã thoát": exit_codes(),
        "văn bản": papers(),
        "sheet": sheets(),
        "mục": sections(),
        "cột": columns(),
        "mẫu": templates(),
    }


def filled(text: str, known: Mapping[str, str]) -> str:
    """A guide with its blocks made anew. KeyError for a marker that names no table."""
    return _BLOCK.sub(lambda b: f"{b['head']}\n{known[b['name']].strip()}\n\n{b['tail']}", text)


def rewrite() -> list[Path]:
    """Make the blocks of every guide anew; returns the files that changed."""
    known, changed = tables(), []
    for path in GUIDES:
        before = path.read_text(encoding="utf-8")
        after = filled(before, known)
        if after != before:
            path.write_text(after, encoding="utf-8", newline="\n")
            changed.append(path)
    return changed


# --- the command line -----------------------------------------------------------------------------
def leaves(group: Any = cli, path: str = "thidua") -> Iterator[tuple[str, Any]]:
    """Every command that does something, under its full name."""
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from leaves(command, f"{path} {name}")
        else:
            yield f"{path} {name}", command


def commands() -> str:
    """What each command does."""
    return _table(("Lệnh", "Việc làm"), ((f"`{_usage(path, c)}`", _help(c)) for path, c in leaves()))


def options() -> str:
    """Every option of every command."""
    taken = ((path, p) for path, c in leaves() for p in c.params if p.param_type_name == "option")
    rows = ((f"`{path}`", ", ".join(f"`{word}`" for word in p.opts), p.help or "") for path, p in taken)
    return _table(("Lệnh", "Tùy chọn", "Ý nghĩa"), rows)


def exit_codes() -> str:
    """What a program that starts ours may read from how it ended."""
    rows = ((f"{int(code)}", f"`{code.name}`", meaning) for code, meaning in run.EXIT_MEANINGS.items())
    return _table(("Mã", "Tên", "Ý nghĩa"), rows)


def _usage(path: str, command: Any) -> str:
    arguments = [p.human_readable_name for p in command.params if p.param_type_name == "argument"]
    needed = [f"{p.opts[0]} …" for p in command.params if p.param_type_name == "option" and p.required]
    return " ".join((path, *arguments, *needed))


def _help(command: Any) -> str:
    return " ".join(command.help.partition("\b")[0].split())


# --- papers and sheets ----------------------------------------------------------------------------
def papers() -> str:
    """Every kind of paper, by family."""
    rows = ((FAMILIES[k.family], k.title, f"`{k.code}`", k.made_for) for k in documents.types())
    return _table(("Nhóm", "Văn bản", "Mã", "Lập cho"), rows)


def sheets() -> str:
    """The sheets of a review workbook, with what a row of each cannot do without."""
    records: tuple[type[Record], ...] = (Office, *LIST_SHEETS.values())
    return _table(("Sheet", "Ghi gì", "Phải có"), ((f"`{r.sheet}`", r.purpose, _needed(r)) for r in records))


def _needed(record: type[Record]) -> str:
    return "; ".join(field.column.heading for field in fields(record) if field.required)


def columns() -> str:
    """Every column of every sheet, under headings that fit into a guide's own."""
    return re.sub("^## ", "### ", workbook.sheet_tables(), flags=re.MULTILINE)


def sections() -> str:
    """What may stand in column «Mục» of sheet «Nội dung», by paper."""
    rows = ((k.title, "; ".join(k.sections)) for k in documents.types() if k.sections)
    return _table(("Văn bản", "Các mục"), rows)


# --- templates and their fields -------------------------------------------------------------------
_Stated = Mapping[type[Facts], Sequence[Facts]]
"""Class of facts → what papers of the samples state in it."""


@dataclass(frozen=True)
class _Shape:
    """A field's annotation taken apart: a group of facts or a plain value, alone or in a list."""

    group: type[Facts] | None
    many: bool
    plain: str


def templates() -> str:
    """Every template: its paper, for whom, the fields it may use; groups that papers share at the end."""
    kinds, stated = documents.templated(), _stated()
    used = Counter(group for kind in kinds for group in set(_groups(kind.facts)))
    shared = {g: None for kind in kinds for g in _groups(kind.facts) if used[g] > 1}
    parts = [(f"### `{k.code}.docx`\n\n{k.title}. Lập cho: {k.made_for}.", k.facts) for k in kinds]
    parts += [(f"### Nhóm «{_term(group)}»", group) for group in shared]
    return "\n\n".join(f"{head}\n\n{_fields(facts, stated, shared)}" for head, facts in parts)


def _fields(facts: type[Facts], stated: _Stated, shared: Collection[type[Facts]]) -> str:
    return _table(("Dữ kiện", "Là", "Nghĩa hoặc ví dụ"), _rows(facts, "", stated, shared))


def _rows(
    facts: type[Facts], path: str, stated: _Stated, shared: Collection[type[Facts]]
) -> Iterator[tuple[str, str, str]]:
    for name, info in facts.model_fields.items():
        shape = _shape(info.annotation)
        here = f"{path}{name}{'[]' if shape.many else ''}"
        what, about = shape.plain, info.description or ""
        if shape.group is None:
            told = (_first(getattr(f, name)) for f in stated.get(facts, ()))
            about = about or _short(next(filter(None, told), ""))
        else:
            term = _term(shape.group)
            what, about = (f"nhóm «{term}»", about) if shape.group in shared else ("nhóm", about or term)
        yield f"`{here}`", f"danh sách {what}" if shape.many else what, about
        if shape.group and shape.group not in shared:
            yield from _rows(shape.group, f"{here}.", stated, shared)


def _shape(annotation: Any) -> _Shape:
    if isinstance(annotation, types.UnionType):
        annotation = next(a for a in typing.get_args(annotation) if a is not type(None))
    if typing.get_origin(annotation) in (list, tuple):
        inner = _shape(typing.get_args(annotation)[0])
        return _Shape(inner.group, True, inner.plain)
    if isinstance(annotation, type) and issubclass(annotation, Facts):
        return _Shape(annotation, False, "")
    return _Shape(None, False, {int: "số", bool: "đúng/sai"}.get(annotation, "chữ"))


def _groups(facts: type[Facts]) -> Iterator[type[Facts]]:
    """Groups below a paper's facts, outermost first."""
    for info in facts.model_fields.values():
        group = _shape(info.annotation).group
        if group is not None:
            yield group
            yield from _groups(group)


def _term(facts: type[Facts]) -> str:
    """The Vietnamese term a domain class's docstring opens with."""
    return re.split(r"[:.]", facts.__doc__ or "", maxsplit=1)[0].strip()


def _stated() -> dict[type[Facts], list[Facts]]:
    """What the papers of the sample reviews state, by class of facts."""
    found: dict[type[Facts], list[Facts]] = {}
    for sample in SAMPLES:
        assessment = run.check(sample).assessment
        for document in documents.assign(assessment) if assessment else ():
            for facts in _parts(document.facts):
                found.setdefault(type(facts), []).append(facts)
    return found


def _parts(facts: Facts) -> Iterator[Facts]:
    yield facts
    for name in type(facts).model_fields:
        value = getattr(facts, name)
        for part in value if isinstance(value, (list, tuple)) else (value,):
            if isinstance(part, Facts):
                yield from _parts(part)


def _first(value: Any) -> str:
    """The first thing a value prints, empty when it prints nothing."""
    if isinstance(value, (list, tuple)):
        return _first(value[0]) if value else ""
    return "" if value is None else str(value)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rsplit(' ', 1)[0]} …"


# --- Markdown -------------------------------------------------------------------------------------
def _table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [headings, ["---"] * len(headings), *([_cell(text) for text in row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(text: str) -> str:
    """Text that cannot break its table or be taken for markup."""
    return text.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ")


if __name__ == "__main__":
    for guide in rewrite():
        print(f"Đã viết lại các bảng của {guide.relative_to(ROOT).as_posix()}.")
