"""The child program that reads evidence: nothing foreign is opened in the program that makes papers.

One line of JSON in for each file, one line of JSON out. It keeps itself within limits of memory and processor time,
and ends when the parent's end of the pipe closes.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import queue
import sys
import threading
from pathlib import Path
from typing import Any, BinaryIO, Final

from pipeline.pdf.foreign_kinds import NAMES, PDF, PICTURES, kind_of
from pipeline.pdf.foreign_limits import LARGEST_FILE, LARGEST_STREAM, Refused, broken, too_big

_MEMORY: Final = 1536 * 2**20  # bytes of address space
_SAID = {"pdf": PDF, "jpg": "jpeg", "jpeg": "jpeg", "png": "png"}


def answer(request: dict[str, Any]) -> dict[str, Any]:
    """Judge one file: `path`, its `suffix`, and `target` for the clean copy ("" for none)."""
    try:
        return _judged(Path(request["path"]), request["suffix"], request["target"])
    except Refused as why:
        return {"refused": why.code, "what": why.what}
    except MemoryError:
        return {"refused": "qua_lon", "what": "cần quá nhiều bộ nhớ để đọc"}
    except OSError:
        return {"refused": "khong_mo_duoc", "what": "không mở được"}
    except Exception as why:  # readers raise anything on a damaged file
        return {"refused": "hong", "what": "hỏng, không đọc được", "error": type(why).__name__}


def _judged(path: Path, suffix: str, target: str) -> dict[str, Any]:
    with path.open("rb") as file:
        data = file.read(LARGEST_FILE + 1)
    if len(data) > LARGEST_FILE:
        raise too_big(f"lớn hơn {LARGEST_FILE // 2**20} MB")
    if not data:
        raise Refused("rong", "là tệp rỗng (0 byte)")
    kind = kind_of(data)
    expected = _SAID.get(suffix, "")
    if kind == PDF == expected:
        from pipeline.pdf.foreign_judging import judge

        found = judge(data)
    elif kind in PICTURES and expected in PICTURES:
        from pipeline.pdf.foreign_pictures import page_of

        found = page_of(data)
    elif kind == "unknown" and expected:
        raise broken("hỏng, không còn phần đầu của tệp")
    else:
        raise Refused("khong_phai_pdf", f"thực ra là {NAMES[kind]}")
    if target:
        Path(target).write_bytes(found.clean)
    return {
        "pages": found.pages,
        "sha256": hashlib.sha256(data).hexdigest(),
        "archival": found.archival,
        "signed": found.signed,
        "notes": found.notes,
    }


def main() -> None:
    """Answer requests until the parent is gone."""
    replies = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not pass for an answer
    _limit_memory()
    from pikepdf import settings

    # Its limit of warnings must stay unset: with one it drops pages it cannot read before we can count them.
    settings.set_qpdf_limits(flate_max_memory=LARGEST_STREAM, run_length_max_memory=LARGEST_STREAM)
    requests: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(requests,), daemon=True).start()
    _say(replies, {"ready": True})
    while True:
        request = json.loads(requests.get())
        _limit_time(request["seconds"])
        _say(replies, answer(request))


def _listen(requests: queue.SimpleQueue[bytes]) -> None:
    for line in sys.stdin.buffer:
        requests.put(line)
    os._exit(0)  # the parent is gone, whatever is being read


def _say(replies: BinaryIO, what: dict[str, Any]) -> None:
    replies.write(json.dumps(what).encode() + b"\n")
    replies.flush()


def _limit_memory() -> None:
    if sys.platform != "win32":
        import resource

        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


def _limit_time(seconds: float) -> None:
    """Processor time for the next file, so that a reader stuck in its own loop ends even without a parent."""
    if sys.platform != "win32":
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        with contextlib.suppress(ValueError, OSError):
            hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
            resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime + seconds) + 2, hard))


if __name__ == "__main__":
    main()
