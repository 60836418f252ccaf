"""Runs one command in a process group of its own, and ends the whole group when its own standard input closes.

Started as `python -I -S watchdog.py COMMAND…` with a pipe as standard input that its parent keeps open. The pipe
closes when the parent wants an end, and also when the parent dies, even by `kill -9`: no converter is ever left
behind. Standard library only; its exit code is the command's.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from contextlib import suppress

CANNOT_START = 127


def _started(command: list[str]) -> subprocess.Popen[bytes]:
    if sys.platform == "win32":
        return subprocess.Popen(command, stdin=subprocess.DEVNULL, creationflags=subprocess.CREATE_NEW_PROCESS_GROUP)
    return subprocess.Popen(command, stdin=subprocess.DEVNULL, start_new_session=True)


def _end_group(pid: int) -> None:
    if sys.platform == "win32":
        subprocess.run(
            ["taskkill", "/T", "/F", "/PID", str(pid)],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False,
        )  # fmt: skip
    else:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(pid, signal.SIGKILL)


def _end_with_input(pid: int) -> None:
    with suppress(OSError):
        while os.read(0, 1024):
            pass
    _end_group(pid)


def main(command: list[str]) -> int:
    """Run `command` to its end, or to the end of standard input; the command's exit code, 127 if it cannot start."""
    try:
        child = _started(command)
    except OSError:
        return CANNOT_START
    for name in ("SIGTERM", "SIGINT", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: _end_group(child.pid))
    threading.Thread(target=_end_with_input, args=(child.pid,), daemon=True).start()
    if sys.platform != "win32":
        # The dead leader is not yet collected, so its number still names this group and no other.
        os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
        _end_group(child.pid)
    code = child.wait()
    if -128 < code < 0:
        return 128 - code  # ended by a signal, told as shells tell it
    return code if 0 <= code < 256 else 1


if __name__ == "__main__":
    # Not sys.exit: the reading thread may hold a lock that the interpreter waits for at its end.
    os._exit(main(sys.argv[1:]))
