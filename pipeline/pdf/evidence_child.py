"""The child program that reads foreign files, as its parent sees it: asked, timed, killed, started again."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Final

import pipeline

_STARTING: Final = 60.0  # seconds a busy machine may need to start Python
_ROOT: Final = Path(pipeline.__file__).resolve().parent.parent
_COMMAND: Final = (sys.executable, "-P", "-X", "utf8", "-m", "pipeline.pdf.foreign")


class Failure(Enum):
    """Why a file has no answer."""

    CRASHED = "làm trình đọc dừng đột ngột"
    TOO_SLOW = "đọc quá lâu không xong"
    NOT_STARTED = "không mở được trình đọc"


class Reader:
    """Trình đọc: a context in which files are judged one after the other, whatever they do to the program."""

    def __init__(self, command: Sequence[str] = _COMMAND) -> None:
        self._command = tuple(command)
        self._child: subprocess.Popen[bytes] | None = None
        self._lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, kind: type[BaseException] | None, why: BaseException | None, at: TracebackType | None) -> None:
        self._end()

    def ask(self, request: dict[str, Any], seconds: float) -> dict[str, Any] | Failure:
        """The child's answer about one file, or why there is none; after a failure the next file has a new child."""
        if self._child is None and not self._start():
            return Failure.NOT_STARTED
        assert self._child is not None and self._child.stdin is not None
        try:
            self._child.stdin.write(json.dumps(request | {"seconds": seconds}).encode() + b"\n")
            self._child.stdin.flush()
        except OSError:
            self._end()
            return Failure.CRASHED
        answer = self._line(seconds)
        if isinstance(answer, Failure):
            self._end()
        return answer

    def _line(self, seconds: float) -> dict[str, Any] | Failure:
        try:
            line = self._lines.get(timeout=seconds)
        except queue.Empty:
            return Failure.TOO_SLOW
        try:
            answer = json.loads(line)
        except ValueError:
            return Failure.CRASHED
        return answer if isinstance(answer, dict) else Failure.CRASHED

    def _start(self) -> bool:
        environment = os.environ | {"PYTHONPATH": _path(), "PYTHONUNBUFFERED": "1"}
        self._lines = queue.SimpleQueue()
        try:
            self._child = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment,
                start_new_session=True,
            )
        except OSError:
            return False
        assert self._child.stdout is not None
        threading.Thread(target=_pump, args=(self._child.stdout, self._lines), daemon=True).start()
        if isinstance(self._line(_STARTING), Failure):
            self._end()
            return False
        return True

    def _end(self) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        with contextlib.suppress(OSError):
            if sys.platform == "win32":
                child.kill()
            else:
                os.killpg(child.pid, signal.SIGKILL)  # its own group: nothing it started outlives it
        child.wait()
        with contextlib.suppress(OSError):
            if child.stdin is not None:
                child.stdin.close()


def _path() -> str:
    """Where the child finds this same program."""
    given = os.environ.get("PYTHONPATH")
    return os.pathsep.join((str(_ROOT), given)) if given else str(_ROOT)


def _pump(pipe: IO[bytes], lines: queue.SimpleQueue[bytes]) -> None:
    with pipe:
        for line in pipe:
            lines.put(line)
    lines.put(b"")  # the end: whoever waits need not wait longer
