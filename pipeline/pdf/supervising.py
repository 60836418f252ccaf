"""Chạy chương trình đổi: chunks of papers through outside programs that may hang, crash or drop files silently.

A program is believed only through the files it leaves. What it did not make is tried again, alone; what fails
alone too often is given up with a reason.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, InvalidStateError, wait
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Generic, Protocol, TypeVar

from pipeline.pdf import watchdog

Product = TypeVar("Product")

CHUNK: Final = 50  # soffice drops arguments after some 250 without a word
_ENOUGH_FOR_TWO: Final = 8  # below this a second process costs more than it saves
_HOPELESS: Final = 3  # papers given up before anything was made: the program itself is at fault
_LOOK: Final = 0.05  # seconds between two looks at the output folder
_TO_DIE: Final = 15.0

TOO_SLOW: Final = "chương trình đổi quá thời hạn"
NOTHING: Final = "chương trình đổi không tạo được tệp PDF lành lặn"


@dataclass(frozen=True)
class Patience:
    """Thời hạn, seconds: for a process (`whole`, also the longest silence) and for each of its papers; and how
    often a paper is tried alone."""

    whole: float = 60.0
    each: float = 5.0
    attempts: int = 2


PATIENCE: Final = Patience()


class Program(Protocol):
    """A converter: how its processes are equipped and started."""

    def equip(self, home: Path) -> Mapping[str, str]:
        """Write what one process needs into its own folder; its environment."""
        ...

    def command(self, home: Path, sources: Sequence[Path], out: Path) -> list[str]:
        """The command that makes a `.pdf` of each source, in order, in the folder `out`."""
        ...


class Batch(Generic[Product]):
    """Mẻ đổi: `sources` are converted behind the scenes, `result(i)` waits for the one asked for.

    `accept(i, pdf)` takes a finished file over, or returns None when it is no good. Leaving the context ends
    every process.
    """

    def __init__(
        self,
        program: Program,
        sources: Sequence[Path],
        scratch: Path,
        accept: Callable[[int, Path], Product | None],
        patience: Patience,
    ) -> None:
        self._program, self._sources, self._scratch = program, sources, scratch
        self._accept, self._patience = accept, patience
        self._results: list[Future[Product | str]] = [Future() for _ in sources]
        self._failures: Counter[int] = Counter()
        self._stop = threading.Event()
        self._lock = threading.Lock()
        workers = 2 if _cores() > 1 and len(sources) >= _ENOUGH_FOR_TWO else 1
        self._queue = deque(_chunks(len(sources), workers))
        self._threads = [threading.Thread(target=self._work) for _ in range(min(workers, len(self._queue)))]

    def __enter__(self) -> Batch[Product]:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join()

    def result(self, index: int) -> Product | str:
        """What was made of a source, or why nothing was. Raises OSError when the disk fails."""
        wanted = self._results[index]
        while not wanted.done():
            wait([wanted], timeout=0.5)  # in turns, so that Ctrl-C is heard on every system
        return wanted.result()

    def _work(self) -> None:
        try:
            home: Path | None = None
            while not self._stop.is_set() and (chunk := self._next()):
                if home is None:
                    home = Path(tempfile.mkdtemp(prefix="may-", dir=self._scratch))
                    environment = self._program.equip(home)
                ended_well = self._convert(chunk, home, environment)
                if not ended_well:
                    home = None  # a crash leaves locks and half-written settings: the next process starts afresh
        except BaseException as failure:
            self._stop.set()
            for result in self._results:
                with suppress(InvalidStateError):
                    result.set_exception(failure)

    def _next(self) -> list[int] | None:
        with self._lock:
            return self._queue.popleft() if self._queue else None

    def _convert(self, chunk: list[int], home: Path, environment: Mapping[str, str]) -> bool:
        """Run one process over a chunk and settle each of its papers; whether it ended by itself, all made."""
        out = Path(tempfile.mkdtemp(prefix="ra-", dir=self._scratch))
        left = deque(chunk)
        command = self._program.command(home, [self._sources[i] for i in chunk], out)
        process = _start(command, environment)
        begun = moved = time.monotonic()
        slow = False
        try:
            while not (ended := _ended(process)):
                now = time.monotonic()
                if self._take(left, out, whole=False):
                    moved = now
                limit = min(
                    begun + self._patience.whole + self._patience.each * len(chunk), moved + self._patience.whole
                )
                slow = now > limit
                if slow or self._stop.is_set():
                    break
        finally:
            _end(process)
        if self._stop.is_set():
            return False
        self._take(left, out, whole=True)
        shutil.rmtree(out, ignore_errors=True)
        missing = [i for i in chunk if not self._results[i].done()]
        self._settle(chunk, missing, TOO_SLOW if slow else NOTHING)
        return ended and not missing

    def _take(self, left: deque[int], out: Path, *, whole: bool) -> bool:
        """Take over finished files: those whose successor exists, or all when the process has ended."""
        taken = False
        while left:
            made = [i for i in left if self._file(out, i).exists()]
            if not made or not (whole or len(made) > 1):
                break
            index = made[0]
            while left and left.popleft() != index:
                pass
            product = self._accept(index, self._file(out, index))
            if product is not None:
                self._results[index].set_result(product)
            taken = True
        return taken

    def _file(self, out: Path, index: int) -> Path:
        return out / f"{self._sources[index].stem}.pdf"

    def _settle(self, chunk: list[int], missing: list[int], reason: str) -> None:
        """What was not made goes back into the queue: the suspects alone, the untouched rest together."""
        if not missing:
            return
        with self._lock:
            if len(chunk) == 1:
                self._failures[chunk[0]] += 1
                if self._failures[chunk[0]] < self._patience.attempts:
                    self._queue.appendleft(chunk)
                else:
                    self._results[chunk[0]].set_result(reason)
                    self._give_up_when_hopeless(reason)
                return
            made = [n for n, index in enumerate(chunk) if index not in missing]
            reached = made[-1] + 1 if made else 0
            skipped = [index for index in chunk[:reached] if index in missing]
            rest = chunk[reached:]
            for again in [rest[1:], *([i] for i in (*rest[:1], *reversed(skipped)))]:
                if again:
                    self._queue.appendleft(again)

    def _give_up_when_hopeless(self, reason: str) -> None:
        spent = sum(1 for count in self._failures.values() if count >= self._patience.attempts)
        made = any(result.done() and not isinstance(result.result(), str) for result in self._results)
        if spent >= _HOPELESS and not made:
            for chunk in self._queue:
                for index in chunk:
                    self._results[index].set_result(reason)
            self._queue.clear()


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def _chunks(count: int, workers: int) -> list[list[int]]:
    """Numbers 0… in even chunks of at most `CHUNK`, as many for each worker."""
    if not count:
        return []
    parts = max(workers, -(-count // CHUNK))
    parts += -parts % workers
    size = -(-count // parts)
    return [list(range(start, min(start + size, count))) for start in range(0, count, size)]


def _start(command: list[str], environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
    guarded = [sys.executable, "-I", "-S", str(Path(watchdog.__file__)), *command]
    silent = subprocess.DEVNULL
    if sys.platform == "win32":
        return subprocess.Popen(guarded, stdin=subprocess.PIPE, stdout=silent, stderr=silent, env=dict(environment),
                                creationflags=subprocess.CREATE_NO_WINDOW)  # fmt: skip
    # A session of its own: Ctrl-C at the terminal is for us to hear, we end the rest.
    return subprocess.Popen(guarded, stdin=subprocess.PIPE, stdout=silent, stderr=silent, env=dict(environment),
                            start_new_session=True)  # fmt: skip


def _ended(process: subprocess.Popen[bytes]) -> bool:
    try:
        process.wait(_LOOK)
    except subprocess.TimeoutExpired:
        return False
    return True


def _end(process: subprocess.Popen[bytes]) -> None:
    """Close the watchdog's input, upon which it ends the converter's group and itself."""
    assert process.stdin is not None
    process.stdin.close()
    try:
        process.wait(_TO_DIE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
