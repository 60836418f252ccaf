"""What only several rows together can show: repeats, counts that cannot be, days out of season."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from pipeline import words
from pipeline.findings import Finding
from pipeline.records import COUNCILS, Review
from pipeline.workbook import council_checks, list_checks, lookalikes, score_checks
from pipeline.workbook.beside import day_of, doubted, refused, repeated, row_of, season
from pipeline.workbook.texts import shown

_YEARS_WORK = "Công trạng"
_ABSOLUTE = re.compile(r"([a-zA-Z]:|[\\/])")
_YOUNGEST, _OLDEST = 15, 90  # years of age between which a member of an office is not surprising


def check(found_in: Review, incomplete: Collection[str]) -> list[Finding]:
    """Every finding that rests on more than one cell.

    `incomplete` names the lists some rows of which are in error: what they lack is not counted against others.
    """
    parts = (_units, _people, _unrated, _awards, _tasks, _papers, _evidence)
    found = [finding for part in parts for finding in part(found_in)]
    known = "council_members" not in incomplete
    members = {name: len(found_in.council(name)) if known else 0 for name in COUNCILS}
    found += score_checks.check(found_in, incomplete)
    found += lookalikes.check(found_in.people)
    return [*found, *council_checks.check(found_in, members), *list_checks.check(found_in)]


def _units(r: Review) -> Iterator[Finding]:
    for unit, before in repeated(r.units, lambda u: (words.fold(words.retone(u.name)), u.parent)):
        yield refused(
            unit,
            "name",
            "trung_don_vi",
            f"Đơn vị «{shown(unit.name)}» đã có ở {row_of(before, unit)}, cùng đơn vị cấp trên.",
            "Xóa dòng thừa, hoặc ghi «Đơn vị cấp trên» nếu là hai đơn vị khác nhau.",
        )
    for unit in r.units:
        if unit.parent == unit.code:
            yield refused(
                unit,
                "parent",
                "cap_tren_chinh_no",
                f"Đơn vị «{shown(unit.name)}» ghi chính mình là cấp trên.",
                "Để trống hoặc ghi mã đơn vị cấp trên.",
            )
        members = len(r.members_of(unit.code))
        if unit.headcount is not None and members > unit.headcount:
            yield doubted(
                unit,
                "headcount",
                "qua_so_nguoi",
                f"«Tổng số người» của «{shown(unit.name)}» là {unit.headcount} "
                f"nhưng sheet «Cá nhân» có {members} người.",
                "Sửa số người hoặc danh sách cá nhân.",
            )


def _people(r: Review) -> Iterator[Finding]:
    for person in r.people:
        if person.born:
            age = r.year - person.born.year
            if not _YOUNGEST <= age <= _OLDEST:
                how = "mới" if age < _YOUNGEST else "đã"
                yield doubted(
                    person,
                    "born",
                    "tuoi_la",
                    f"«Ngày sinh» {day_of(person.born)}: năm {r.year} {how} {age} tuổi.",
                    f"Xem lại năm sinh ở ô {person.where.cell('born')}.",
                )
            if person.joined and person.joined.year - person.born.year < _YOUNGEST:
                yield doubted(
                    person,
                    "joined",
                    "vao_nganh_som",
                    f"«Ngày vào ngành» {day_of(person.joined)} quá gần ngày sinh {day_of(person.born)}.",
                    "Xem lại hai ngày này.",
                )
        if person.joined and person.joined.year > r.year:
            yield doubted(
                person,
                "joined",
                "vao_nganh_sau",
                f"«Ngày vào ngành» {day_of(person.joined)} sau năm xét {r.year}.",
                "Xem lại ngày vào ngành.",
            )


def _unrated(r: Review) -> Iterator[Finding]:
    """A nominee for the year's work whose rating is still open; others may wait for theirs."""
    nominated = {n.subject for n in r.nominations if n.kind == _YEARS_WORK}
    for person in r.people:
        if person.code in nominated and not person.rating:
            yield refused(
                person,
                "rating",
                "chua_xep_loai",
                f"«{shown(person.full_name)}» được đề nghị khen thưởng công trạng mà chưa ghi mức xếp loại.",
                f"Ghi mức xếp loại năm {r.year} vào ô {person.where.cell('rating')}.",
            )


def _awards(r: Review) -> Iterator[Finding]:
    for award, before in repeated(r.past_awards, lambda a: (a.subject, a.award, a.year, words.fold(a.number))):
        yield refused(
            award,
            "award",
            "khen_thuong_hai_lan",
            f"Khen thưởng này của {award.subject} đã ghi ở {row_of(before, award)}.",
            "Xóa dòng thừa.",
        )
    for rating, first in repeated(r.past_ratings, lambda p: (p.subject, p.year)):
        yield refused(
            rating,
            "year",
            "xep_loai_hai_lan",
            f"Xếp loại năm {rating.year} của {rating.subject} đã ghi ở {row_of(first, rating)}.",
            "Giữ một dòng đúng, xóa dòng kia.",
        )
    for award in r.past_awards:
        if award.decided_on.year not in (award.year, award.year + 1):
            yield doubted(
                award,
                "decided_on",
                "nam_lech_ngay",
                f"Khen thưởng năm {award.year} nhưng quyết định ký ngày {day_of(award.decided_on)}.",
                "Xem lại năm và ngày quyết định.",
            )
        if award.year > r.year:
            yield refused(
                award,
                "year",
                "khen_thuong_nam_sau",
                f"Khen thưởng đã có ghi năm {award.year}, sau năm xét {r.year}.",
                f"Xem lại năm ở ô {award.where.cell('year')}.",
            )


def _tasks(r: Review) -> Iterator[Finding]:
    for task in r.tasks:
        if task.deadline:
            yield from season(task, "deadline", task.deadline, r.year)


def _papers(r: Review) -> Iterator[Finding]:
    for paper, before in repeated(r.issued_papers, lambda p: (p.paper, p.applies_to)):
        yield refused(
            paper,
            "paper",
            "van_ban_hai_lan",
            f"Văn bản này đã có ở {row_of(before, paper)}.",
            "Xóa dòng thừa, hoặc ghi «Áp dụng cho» để phân biệt hai văn bản.",
        )
    for paper in r.issued_papers:
        if paper.signed_on:
            yield from season(paper, "signed_on", paper.signed_on, r.year)


def _evidence(r: Review) -> Iterator[Finding]:
    for item in r.evidence:
        parts = re.split(r"[\\/]", item.path)
        if _ABSOLUTE.match(item.path) or ".." in parts:
            yield refused(
                item,
                "path",
                "tep_ngoai_thu_muc",
                f"Tệp “{shown(item.path)}” nằm ngoài thư mục của sổ.",
                "Chép tệp vào thư mục cạnh sổ và ghi đường dẫn từ thư mục ấy.",
            )
        elif not item.path.lower().endswith((".pdf", ".jpg", ".jpeg", ".png")):
            yield refused(
                item,
                "path",
                "tep_khong_phai_pdf",
                f"Minh chứng “{shown(item.path)}” không phải tệp PDF hoặc ảnh JPG, PNG.",
                "Xuất hoặc quét minh chứng thành tệp .pdf, .jpg hoặc .png.",
            )
