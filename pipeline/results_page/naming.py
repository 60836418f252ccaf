"""What a paper is about: names and awards told from its path, which papers of one kind differ by."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline import law
from pipeline.dossier import Entry
from pipeline.records import AWARD_KINDS, COUNCILS, Review
from pipeline.words import slug, upper_first

_CODE = re.compile(r"(?=.*[a-z]).*\d")  # not a bare number, which may as well be of a day


class Names:
    """Tên gọi: what the parts of a paper's path stand for in one review."""

    def __init__(self, review: Review) -> None:
        coded = (review.people, review.units, review.initiatives, review.movements, review.clusters,
                 review.training_classes, review.amendments)  # fmt: skip
        initiatives = {slug(i.code): i.name for i in review.initiatives}
        self._codes = {slug(r.code): review.called(r.code) for group in coded for r in group} | initiatives
        self._inside = {award.code.replace("_", "-"): award.name.strip("“”") for award in law.awards_ever()}
        self._inside |= {slug(council): council for council in COUNCILS}
        deciders = {**law.deciders()}
        if review.office.higher_decider:
            deciders["chu_tich_uy_ban_nhan_dan_tinh"] = review.office.higher_decider
        self._deciders = {code.replace("_", "-"): label for code, label in deciders.items()}
        self._whole = self._deciders | _unambiguous(
            [*(p.full_name for p in review.people), *(u.name for u in review.units),
             *(m.full_name for m in review.council_members), *(r.name for r in review.recipients), *deciders.values()]
        )  # fmt: skip

    def about(self, paper: Entry) -> str:
        """Whom or what a paper concerns: `Hoàng Thị Lụa, Chiến sĩ thi đua tỉnh`; empty where the kind says it all."""
        *folders, name = paper.file.split("/")
        stem = name.rpartition(".")[0]
        found = [self._codes[part] for part in stem.split("-") if _CODE.match(part) and self._codes.get(part)]
        if not found:
            found = self._spelled(stem.split("-"), {*slug(paper.title).split("-"), *paper.code.split("_")})
        award = self._longest_inside(stem)
        if award or not found:  # else it is the end of a name: Phòng Kinh tế đối ngoại
            award += [kind for kind in AWARD_KINDS if f"-{stem}".endswith(f"-{slug(kind)}")]
        found += award
        if not found:
            found = [self._deciders[folder] for folder in folders if folder in self._deciders]
        told = dict.fromkeys(upper_first(label) for label in found)
        return ", ".join(label for label in told if label.casefold() not in paper.title.casefold())

    def _spelled(self, parts: list[str], usual: set[str]) -> list[str]:
        """Names that make up all of a file's name but for the kind's own words and an order number before them."""
        for start, part in enumerate(parts):
            if found := self._segments(parts[start:]):
                return found
            if part not in usual and not part.isdigit():
                break
        return []

    def _segments(self, parts: list[str]) -> list[str]:
        """The names that parts are wholly made of, the longest first; none where something is left over."""
        for end in range(len(parts), 0, -1):
            if first := self._whole.get("-".join(parts[:end])):
                rest = self._segments(parts[end:])
                if rest or end == len(parts):
                    return [first, *rest]
        return []

    def _longest_inside(self, stem: str) -> list[str]:
        """The longest award or council a name holds whole."""
        held = [known for known in self._inside if f"-{known}-" in f"-{stem}-"]
        return [self._inside[known] for known in sorted(held, key=len)[-1:]]


def _unambiguous(labels: Iterable[str]) -> dict[str, str]:
    """Labels by their slug, without those that lose a difference (Hải, Hai) with their marks."""
    found: dict[str, set[str]] = {}
    for label in labels:
        found.setdefault(slug(label), set()).add(label)
    return {key: next(iter(same)) for key, same in found.items() if key and len(same) == 1}
