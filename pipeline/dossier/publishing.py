"""Publishing: papers appear in outputs/ only complete, the manifest last.

A run writes into a work folder beside the review's folder. When all is there, its manifest is written into
the work folder (the decision to publish); then each file is moved into place, stale papers are removed and
the manifest follows. A run killed before that decision leaves nothing in outputs/; one killed after it is
finished by the next run. Files a person put into the folder are never touched.
"""

from __future__ import annotations

import errno
import os
import shutil
import time
from collections.abc import Iterable, Mapping
from pathlib import Path

from filelock import FileLock, Timeout

from pipeline.dossier import manifest as manifests
from pipeline.dossier.manifest import Made, Manifest, sha256

KEPT = "giu-lai"
_PATIENCE = (0.05, 0.1, 0.2, 0.4, 0.8, 1.0)  # seconds; Windows virus scanners hold a new file about this long


class LockedError(Exception):
    """Another run is working on the same folder."""


class Press:
    """The work folder and the published folder of one review; use as a context manager."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.work = folder.parent / f".{folder.name}.dang-lam"
        self._lock = FileLock(folder.parent / f".{folder.name}.khoa")
        self._ours: set[tuple[str, str]] = set()  # files and their hashes in publications cut short
        self._standing: Manifest | None = None
        self.kept: list[str] = []
        """What a person had changed, by where in the folder it is kept now."""

    def __enter__(self) -> Press:
        """Take the folder for this run, finish a publication that was cut short, clear what was left."""
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        if self.folder.exists() and not self.folder.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, "a file in the folder's place", str(self.folder))
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise LockedError(str(self.folder)) from None
        unfinished = manifests.load(self.work)
        if unfinished is not None:
            self._ours = {(made.file, made.sha256) for made in unfinished.files}
            self._move_into_place(unfinished)
        shutil.rmtree(self.work, ignore_errors=True)
        self._standing = manifests.load(self.folder)
        return self

    def __exit__(self, *_: object) -> None:
        """Leave no work folder behind, unless a publication was decided and not finished."""
        if manifests.load(self.work) is None:
            shutil.rmtree(self.work, ignore_errors=True)
        self._lock.release()

    def published(self) -> Manifest | None:
        """What the folder held when this run took it; nobody else may change it meanwhile."""
        return self._standing

    def intact(self, file: str, digest: str) -> bool:
        """Whether a published paper is still exactly what was made."""
        try:
            return sha256((self.folder / file).read_bytes()) == digest
        except OSError:
            return False

    def locate(self, file: str) -> Path:
        """Where a file lies that will stand after publication: made in this run, or already published."""
        made = self.work / file
        return made if made.is_file() else self.folder / file

    def read(self, file: str) -> bytes:
        """A file as it will stand after publication."""
        return self.locate(file).read_bytes()

    def aside(self, name: str) -> Path:
        """A folder for intermediate files, gone with the work folder."""
        path = self.work / f".{name}"
        path.mkdir(parents=True, exist_ok=True)
        return path

    def adopt(self, file: str, made: Path) -> None:
        """Take a file made aside into the work folder."""
        path = self.work / file
        path.parent.mkdir(parents=True, exist_ok=True)
        os.replace(made, path)

    def write(self, file: str, content: bytes) -> None:
        """Put a finished paper into the work folder."""
        path = self.work / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)

    def publish(self, manifest: Manifest) -> list[str]:
        """Move everything into place; returns the files that could not be replaced (open in Word)."""
        self.work.mkdir(parents=True, exist_ok=True)
        _sync(self.work)
        temporary = self.work / f"{manifests.NAME}.moi"
        temporary.write_bytes(manifest.dumps())
        _sync_file(temporary)
        os.replace(temporary, self.work / manifests.NAME)
        return self._move_into_place(manifest)

    def _move_into_place(self, manifest: Manifest) -> list[str]:
        published = manifests.load(self.folder)
        before = published.by_file() if published else {}
        stuck = []
        for entry in manifest.files:
            made = self.work / entry.file
            if made.is_file() and sha256(made.read_bytes()) == entry.sha256:
                target = self.folder / entry.file
                if obstacle(self.folder, entry.file):
                    stuck.append(entry.file)
                    continue
                target.parent.mkdir(parents=True, exist_ok=True)
                self._keep_if_edited(target, before, entry.file, entry.sha256)
                if not _replace(made, target):
                    stuck.append(entry.file)
        if not stuck:
            self._remove_stale(before, manifest)
            self.folder.mkdir(parents=True, exist_ok=True)
            os.replace(self.work / manifests.NAME, self.folder / manifests.NAME)
            _sync(self.folder)
        return stuck

    def _keep_if_edited(self, target: Path, before: Mapping[str, Made], file: str, coming: str) -> None:
        """A paper changed by hand is set aside before a new one takes its place."""
        known = before.get(file)
        if not target.is_file():
            return
        digest = sha256(target.read_bytes())
        if digest not in (coming, known.sha256 if known else None) and (file, digest) not in self._ours:
            kept = self.folder / KEPT / f"{digest[:8]}-{target.name}"
            kept.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(target, kept)
            self.kept.append(f"{KEPT}/{kept.name}")

    def _remove_stale(self, before: Mapping[str, Made], now: Manifest) -> None:
        for file in sorted(before.keys() - now.by_file().keys()):
            target = self.folder / file
            if target.is_file():
                self._keep_if_edited(target, before, file, "")
                target.unlink()
            _remove_empty(target.parent, self.folder)


def obstacle(folder: Path, file: str) -> Path | None:
    """A folder that a person put in a file's place, or a file in a folder's; left for the person to move."""
    target = folder / file
    above = (path for path in target.parents if folder in path.parents and path.exists() and not path.is_dir())
    return target if target.is_dir() else next(above, None)


def _replace(source: Path, target: Path) -> bool:
    for pause in (*_PATIENCE, None):
        try:
            os.replace(source, target)
            return True
        except (PermissionError, IsADirectoryError):
            if pause is None:
                return False
            time.sleep(pause)
    return False


def _remove_empty(folder: Path, top: Path) -> None:
    while folder != top and folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent


def _sync(folder: Path) -> None:
    """One flush of everything written, where the system has it; syncing each file would cap a run."""
    if hasattr(os, "sync"):
        os.sync()


def _sync_file(path: Path) -> None:
    with path.open("rb+") as handle:
        os.fsync(handle.fileno())


def files_below(folder: Path) -> Iterable[str]:
    """Every file of a folder, as paths with `/`, sorted."""
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())
