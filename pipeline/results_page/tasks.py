"""What is left to do: findings by how much they stop, then by sheet; what is put right in one way stays together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pipeline.dossier import Entry
from pipeline.findings import Finding, Level, Place, review

GAP = "con_thieu."
"""How the codes of gaps begin."""
_OPEN_UP_TO = 12  # findings of a bucket that are all shown at once
_SHOWN = 6  # findings put right in one way that are shown before the rest folds
_LAW = "phap_luat."


@dataclass(frozen=True, slots=True)
class Spot:
    """Chỗ: where one finding is and what it says."""

    place: str
    what: str
    source: str


@dataclass(frozen=True, slots=True)
class Task:
    """Việc: findings of one code that are put right in one way; those beyond the first few fold away."""

    remedy: str
    shown: tuple[Spot, ...]
    folded: tuple[Spot, ...]

    @property
    def number(self) -> int:
        """How many findings it is."""
        return len(self.shown) + len(self.folded)


@dataclass(frozen=True, slots=True)
class Group:
    """Nhóm: the tasks on one sheet, or of what is on no sheet."""

    title: str
    file: str
    tasks: tuple[Task, ...]
    open: bool

    @property
    def number(self) -> int:
        """How many findings it holds."""
        return sum(task.number for task in self.tasks)


@dataclass(frozen=True, slots=True)
class Bucket:
    """Loại việc: errors, gaps, what a person must decide, or notices; `kind` is its CSS class."""

    kind: str
    title: str
    hint: str
    groups: tuple[Group, ...]

    @property
    def number(self) -> int:
        """How many findings it holds."""
        return sum(group.number for group in self.groups)


_BUCKETS = (
    ("error", "Lỗi", "Phải sửa trước; văn bản có lỗi chưa được lập hoặc chưa thay được."),
    ("gap", "Còn thiếu", "Ghi thêm vào ô nêu dưới đây rồi lập lại; còn thiếu thì chưa lập được bản chính thức."),
    ("decide", "Cần xem xét", "Sổ không chứng minh được; người có thẩm quyền xem và quyết định."),
    ("notice", "Lưu ý", "Chỉ để biết."),
)


def buckets(findings: Iterable[Finding]) -> tuple[Bucket, ...]:
    """All four kinds of findings, worst first, empty ones too."""
    sorted_out: dict[str, list[Finding]] = {kind: [] for kind, _, _ in _BUCKETS}
    for finding in findings:
        sorted_out[_kind(finding)].append(finding)
    return tuple(Bucket(kind, title, hint, _groups(sorted_out[kind])) for kind, title, hint in _BUCKETS)


def carried(papers: Iterable[Entry], findings: Sequence[Finding]) -> list[Finding]:
    """Gaps of papers that this run left as they were, which its findings do not tell."""
    told = {finding.what for finding in findings}
    return [
        review(GAP + paper.code, Place(paper.file), gap, "Lập lại toàn bộ văn bản để biết ô cần bổ sung.")
        for paper in papers
        for gap in paper.gaps
        if gap not in told
    ]


def _kind(finding: Finding) -> str:
    if finding.level is Level.ERROR:
        return "error"
    if finding.level is Level.NOTICE:
        return "notice"
    return "gap" if finding.code.startswith(GAP) else "decide"


def _groups(findings: Sequence[Finding]) -> tuple[Group, ...]:
    grouped: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        grouped.setdefault(_group_of(finding), []).append(finding)
    few = len(findings) <= _OPEN_UP_TO
    return tuple(
        Group(title, file, _tasks(found), few or len(grouped) == 1) for (title, file), found in grouped.items()
    )


def _group_of(finding: Finding) -> tuple[str, str]:
    """Title of the group and the file it is in; the file stands with each finding where it is no workbook."""
    place = finding.place
    if place.sheet:
        return f"Sheet «{place.sheet}»", place.file
    if finding.code.startswith(_LAW):
        return "Văn bản pháp luật", ""
    return ("Văn bản của đợt xét" if "/" in place.file else "Việc chung"), ""


def _tasks(findings: Sequence[Finding]) -> tuple[Task, ...]:
    alike: dict[tuple[str, str], list[Spot]] = {}
    for finding in findings:
        alike.setdefault((finding.code, finding.remedy), []).append(
            Spot(_spot(finding.place), finding.what, finding.source)
        )
    return tuple(Task(remedy, tuple(spots[:_SHOWN]), tuple(spots[_SHOWN:])) for (_, remedy), spots in alike.items())


def _spot(place: Place) -> str:
    """`Cá nhân!B3` on a sheet, whose file the group names; else the whole place."""
    if not place.sheet:
        return str(place)
    return str(Place("", place.sheet, place.cell, place.paragraph))
