"""The command line as a whole: light to start, an example everywhere, never a traceback."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import click
import pytest

from pipeline import cli as command_line
from pipeline.cli import cli, main
from pipeline.run import Exit
from tests.conftest import ROOT

HEAVY = {"pydantic", "openpyxl", "docx", "docxtpl", "lxml", "jinja2", "pipeline.records", "pipeline.run"}


def commands(group: click.Group = cli, path: str = "thidua") -> Iterator[tuple[str, click.Command]]:
    yield path, group
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from commands(command, f"{path} {name}")
        else:
            yield f"{path} {name}", command


def test_help_loads_nothing_heavy() -> None:
    seen = subprocess.run([sys.executable, "-c", "import sys, pipeline.cli; print(*sys.modules)"], cwd=ROOT,
                          capture_output=True, text=True, check=True)  # fmt: skip
    assert not HEAVY & set(seen.stdout.split())


@pytest.mark.parametrize(("path", "command"), [*commands()], ids=[path for path, _ in commands()])
def test_every_help_gives_an_example_of_itself(path: str, command: click.Command) -> None:
    examples = (command.help or "").partition("Ví dụ: ")[2].strip().splitlines()
    assert examples and all(line.strip().startswith(path) for line in examples), examples


def test_what_was_not_foreseen_is_told_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(**_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(command_line, "cli", broken)
    monkeypatch.delenv("THIDUA_GO_LOI", raising=False)
    with pytest.raises(SystemExit) as left:
        main()
    assert left.value.code == Exit.UNEXPECTED
    assert "ZeroDivisionError ở test_command_line:" in capsys.readouterr().err


def test_codes_told_before_a_command_is_loaded_are_those_of_a_run() -> None:
    assert (command_line._UNEXPECTED, command_line._INTERRUPTED) == (Exit.UNEXPECTED, Exit.INTERRUPTED)
