"""Start here: `python3 thidua.py run WORKBOOK`, or `python3 thidua.py test` (on Windows `py thidua.py …`).

Needs nothing but Python's standard library. The first start makes `.venv` beside this file, with the packages
of requirements.lock in it; later starts find it ready. `test` runs the tests, every other word goes to the
command line in `pipeline`, and its exit code comes back untouched.
"""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager


def say(text: str) -> None:
    """Tell the person on stderr. In bytes, so that no machine's code page can refuse Vietnamese."""
    sys.stderr.buffer.write(text.encode("utf-8") + b"\n")
    sys.stderr.flush()


MISSING = 3  # exit code: a program this machine lacks
INTERRUPTED = 130

if sys.version_info < (3, 11):  # the whole file must parse on older Pythons, to get this far
    say("Cần Python 3.11 trở lên; máy đang dùng Python %d.%d." % sys.version_info[:2])
    sys.exit(MISSING)

ROOT = os.path.dirname(os.path.abspath(__file__))
LOCK = os.path.join(ROOT, "requirements.lock")
VENV = os.path.join(ROOT, ".venv")
PYTHON = os.path.join(VENV, *(("Scripts", "python.exe") if sys.platform == "win32" else ("bin", "python")))
READY = os.path.join(VENV, "ready")  # written last: without it the environment is unfinished
PACKAGES = ("--quiet", "--require-hashes", "--only-binary", ":all:", "--requirement", LOCK)
ENVIRONMENT = dict(os.environ, PYTHONUTF8="1", PYTHONPATH=ROOT, PIP_DISABLE_PIP_VERSION_CHECK="1")
ENVIRONMENT.pop("PYTHONHOME", None)


def main(words: list[str]) -> int:
    if not is_ready():
        with alone():
            if not is_ready():  # another start may have made it while this one waited
                build()
    if words[:1] == ["test"]:
        os.chdir(ROOT)
        return become([PYTHON, "-m", "pytest", *words[1:]])
    return become([PYTHON, "-P", "-m", "pipeline", *words])


def is_ready() -> bool:
    try:
        with open(READY, encoding="utf-8") as ready:
            return ready.read() == signature()
    except OSError:
        return False


def signature() -> str:
    """What the environment is made of: the locked packages, on the Python its own one leads to."""
    with open(LOCK, "rb") as lock:
        return hashlib.sha256(lock.read()).hexdigest() + "\n" + os.path.realpath(PYTHON)


@contextmanager
def alone() -> Iterator[None]:
    """Let one start at a time build. The system frees the lock however the holder ends."""
    with open(LOCK, "rb") as lock:
        if not seized(lock.fileno()):
            say("Một lần chạy khác đang dựng môi trường, chờ trong giây lát…")
            while not seized(lock.fileno()):
                time.sleep(0.2)
        yield


def seized(file: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(file, 1 << 30, os.SEEK_SET)  # past the end: others may not read what Windows locks
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:  # a disk that knows no locks
        pass
    return True


def build() -> None:
    say("Đang dựng môi trường làm việc (.venv) và cài các gói cần thiết, mất chừng nửa phút…")
    if not (build_with_uv() or build_with_pip()):
        say("Chưa cài được các gói trong requirements.lock, lý do ở ngay trên. Gỡ xong, hãy gõ lại lệnh đó.")
        sys.exit(MISSING)
    with open(READY, "w", encoding="utf-8") as ready:
        ready.write(signature())
    say("Đã xong. Từ lần sau chạy được ngay.")


def build_with_uv() -> bool:
    uv = shutil.which("uv")
    if uv is None:
        return False
    shutil.rmtree(VENV, ignore_errors=True)
    made = done(uv, "venv", "--quiet", "--python", sys.executable, VENV)
    if made and done(uv, "pip", "install", "--python", PYTHON, *PACKAGES):
        return True
    say("uv không cài được, chuyển sang pip.")
    return False


def build_with_pip() -> bool:
    shutil.rmtree(VENV, ignore_errors=True)
    return done(*maker(), VENV) and done(PYTHON, "-m", "pip", "install", *PACKAGES)


def maker() -> list[str]:
    """The command that makes an environment with pip; Debian keeps that part of Python in a package apart."""
    virtualenv = shutil.which("virtualenv")
    if importlib.util.find_spec("ensurepip"):
        return [sys.executable, "-m", "venv"]
    if importlib.util.find_spec("virtualenv"):
        return [sys.executable, "-m", "virtualenv", "--quiet"]
    if virtualenv:
        return [virtualenv, "--quiet", "--python", sys.executable]
    of_the_system = os.path.realpath(sys.executable) == os.path.realpath("/usr/bin/python3")
    package = "python3-venv" if of_the_system else "python%d.%d-venv" % sys.version_info[:2]
    say("Máy còn thiếu gói %s. Cài một lần bằng lệnh:\n    sudo apt-get install %s" % (package, package))
    sys.exit(MISSING)


def done(*command: str) -> bool:
    return subprocess.call(command, env=ENVIRONMENT) == 0


def become(command: list[str]) -> int:
    """Turn into the command; on Windows, where a process cannot, run it and hand on its exit code."""
    if sys.platform != "win32":
        os.execve(command[0], command, ENVIRONMENT)
    return attend(command)


def attend(command: list[str]) -> int:
    child = subprocess.Popen(command, env=ENVIRONMENT)
    while True:
        try:
            return child.wait()
        except KeyboardInterrupt:  # the child got it too, and ends in its own way
            pass


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        say("Đã dừng theo yêu cầu.")
        sys.exit(INTERRUPTED)
