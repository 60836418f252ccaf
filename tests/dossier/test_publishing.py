"""Papers appear complete or not at all, whatever happens on the way."""

import errno
import multiprocessing
import os
import random
from pathlib import Path

import pytest

from pipeline import dossier
from pipeline.dossier import Entry, Manifest, Press, publishing, sha256, verify

PAPERS = {f"quyet_dinh/giay-khen/cn{n:03d}.docx": f"giấy khen số {n}".encode() * 50 for n in range(12)}


def manifest(papers: dict[str, bytes]) -> Manifest:
    entries = tuple(
        Entry(code="giay_khen", title="Giấy khen", file=file, sha256=sha256(content), made_from="x", template="y")
        for file, content in sorted(papers.items())
    )
    return Manifest(program="0", review="so", year=2026, final=False, inputs={}, papers=entries)


def publish(folder: Path, papers: dict[str, bytes]) -> list[str]:
    with Press(folder) as press:
        for file, content in papers.items():
            press.write(file, content)
        return press.publish(manifest(papers))


def tree(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "outputs" / "so-tai-chinh-2026"


def test_a_published_folder_holds_what_its_manifest_says(folder: Path) -> None:
    assert publish(folder, PAPERS) == []
    assert verify(folder) == []
    assert tree(folder).keys() == {*PAPERS, "manifest.json"}
    assert not (folder.parent / ".so-tai-chinh-2026.dang-lam").exists()


def test_publishing_again_gives_the_same_bytes_and_removes_what_is_no_longer_made(folder: Path) -> None:
    publish(folder, PAPERS)
    before = tree(folder)
    publish(folder, PAPERS)
    assert tree(folder) == before
    fewer = dict(list(PAPERS.items())[:3])
    publish(folder, fewer)
    assert tree(folder).keys() == {*fewer, "manifest.json"}


def test_a_run_cut_short_before_publication_leaves_nothing(folder: Path) -> None:
    with pytest.raises(RuntimeError), Press(folder) as press:
        press.write("quyet_dinh/a.docx", b"...")
        raise RuntimeError("power cut")
    assert not folder.exists()


def test_a_persons_own_files_and_edits_are_never_lost(folder: Path) -> None:
    publish(folder, PAPERS)
    (folder / "ghi-chu.txt").write_text("của tôi", "utf-8")
    first = folder / next(iter(PAPERS))
    first.write_bytes(b"sua tay")
    publish(folder, PAPERS)
    assert (folder / "ghi-chu.txt").read_text("utf-8") == "của tôi"
    assert first.read_bytes() == next(iter(PAPERS.values()))
    assert [p.read_bytes() for p in (folder / publishing.KEPT).iterdir()] == [b"sua tay"]


def test_a_second_run_on_the_same_folder_is_turned_away(folder: Path) -> None:
    with Press(folder), pytest.raises(dossier.LockedError), Press(folder):
        pass
    assert publish(folder, PAPERS) == []


def _die_somewhere(folder: Path, point: int) -> None:
    calls = 0

    def counted(name: str) -> None:
        original = getattr(os, name)

        def call(*arguments: object, **options: object) -> object:
            nonlocal calls
            calls += 1
            if calls == point:
                os._exit(9)
            return original(*arguments, **options)

        setattr(os, name, call)

    for name in ("replace", "fsync", "mkdir"):
        counted(name)
    publish(folder, PAPERS)


def test_killed_at_any_step_the_next_run_finishes_and_no_broken_file_was_ever_in_place(folder: Path) -> None:
    publish(folder, {file: content + b"cu" for file, content in PAPERS.items()})
    rounds = list(range(1, 20))
    random.Random(1).shuffle(rounds)
    whole = {**{c: f for f, c in PAPERS.items()}, **{c + b"cu": f for f, c in PAPERS.items()}}
    for point in rounds:
        process = multiprocessing.get_context("fork").Process(target=_die_somewhere, args=(folder, point))
        process.start()
        process.join()
        for file, content in tree(folder).items():
            assert file == "manifest.json" or file.startswith(publishing.KEPT) or whole[content] == file
        publish(folder, PAPERS)
        assert verify(folder) == []
        assert not (folder / publishing.KEPT).exists()
        publish(folder, {file: content + b"cu" for file, content in PAPERS.items()})


@pytest.mark.parametrize("number", range(1, 10))
def test_a_full_disk_leaves_the_old_papers_and_a_later_run_succeeds(
    folder: Path, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(folder, PAPERS)
    before = tree(folder)
    calls = 0
    original = Path.write_bytes

    def write(path: Path, content: bytes) -> int:
        nonlocal calls
        calls += 1
        if calls == number:
            original(path, content[: len(content) // 2])
            raise OSError(errno.ENOSPC, "No space left on device")
        return original(path, content)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", write)
        with pytest.raises(OSError, match="No space"):
            publish(folder, {file: content + b"moi" for file, content in PAPERS.items()})
    assert tree(folder) == before
    assert publish(folder, PAPERS) == [] and verify(folder) == []


def test_a_paper_open_in_word_is_named_and_the_rest_is_published(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publish(folder, PAPERS)
    stuck = next(iter(PAPERS))
    original = os.replace

    def replace(source: Path, target: Path) -> None:
        if Path(target) == folder / stuck:
            raise PermissionError(errno.EACCES, "being used by another process")
        original(source, target)

    newer = {file: content + b"moi" for file, content in PAPERS.items()}
    with monkeypatch.context() as patch:
        patch.setattr(publishing, "_PATIENCE", ())
        patch.setattr(os, "replace", replace)
        assert publish(folder, newer) == [stuck]
    assert publish(folder, newer) == []
    assert verify(folder) == [] and tree(folder)[stuck] == newer[stuck]


@pytest.mark.parametrize("seed", range(60))
def test_every_manipulation_of_a_folder_is_detected_and_named(folder: Path, seed: int) -> None:
    publish(folder, PAPERS)
    chance = random.Random(seed)
    files = sorted(tree(folder))
    one, other = chance.sample([f for f in files if f != "manifest.json"], 2)
    match chance.randrange(6):
        case 0:
            content = bytearray((folder / one).read_bytes())
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
            (folder / one).write_bytes(content)
        case 1:
            (folder / one).write_bytes((folder / one).read_bytes()[:-1])
        case 2:
            first, second = (folder / one).read_bytes(), (folder / other).read_bytes()
            (folder / one).write_bytes(second)
            (folder / other).write_bytes(first)
        case 3:
            (folder / one).unlink()
        case 4:
            (folder / "quyet_dinh/la.docx").write_bytes(b"la")
        case _:
            body = bytearray((folder / "manifest.json").read_bytes())
            place = chance.randrange(len(body))
            body[place : place + 1] = b"#"
            (folder / "manifest.json").write_bytes(body)
    assert verify(folder)
