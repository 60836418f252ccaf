"""What only several rows together can show: repeats, counts that cannot be, days out of season."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date

from pipeline import words
from pipeline.findings import Finding, Place, error, review
from pipeline.records import AWARD_COUNCIL, COUNCILS, DECLINED, Record, Review
from pipeline.workbook.texts import shown

_ABSOLUTE = re.compile(r"([a-zA-Z]:|[\\/])")
_YOUNGEST, _OLDEST = 15, 90  # years of age between which a member of an office is not surprising


def check(found_in: Review, incomplete: Collection[str]) -> list[Finding]:
    """Every finding that rests on more than one cell.

    `incomplete` names the lists some rows of which are in error: what they lack is not counted against others.
    """
    parts = (_same_unit, _people, _awards, _councils, _tasks, _papers, _evidence)
    found = [finding for part in parts for finding in part(found_in)]
    known = "council_members" not in incomplete
    members = {name: len(found_in.council(name)) if known else 0 for name in COUNCILS}
    return [*found, *_nominations(found_in, members[AWARD_COUNCIL]), *_sessions(found_in, members)]


def place(record: Record, field: str) -> Place:
    """The cell a record's field came from."""
    return Place(record.where.file, record.where.sheet, record.where.cell(field))


def _row(record: Record, beside: Record) -> str:
    """A row as another row's finding calls it."""
    other = record.where
    return f"dòng {other.row}" if other.file == beside.where.file else f"dòng {other.row} của {other.file}"


def _same_unit(r: Review) -> Iterator[Finding]:
    seen: dict[tuple[str, str], Record] = {}
    for unit in r.units:
        before = seen.setdefault((words.fold(words.retone(unit.name)), unit.parent), unit)
        if before is not unit:
            yield error("lien_ket.trung_don_vi", place(unit, "name"), f"Đơn vị «{shown(unit.name)}» đã có ở {_row(before, unit)}, cùng đơn vị cấp trên.",
                        "Xóa dòng thừa, hoặc ghi «Đơn vị cấp trên» nếu là hai đơn vị khác nhau.")  # fmt: skip
        if unit.parent == unit.code:
            yield error("lien_ket.cap_tren_chinh_no", place(unit, "parent"), f"Đơn vị «{shown(unit.name)}» ghi chính mình là cấp trên.",
                        "Để trống hoặc ghi mã đơn vị cấp trên.")  # fmt: skip
        members = len(r.members_of(unit.code))
        if unit.headcount is not None and members > unit.headcount:
            yield review("lien_ket.qua_so_nguoi", place(unit, "headcount"), f"«Tổng số người» của «{shown(unit.name)}» là {unit.headcount} "
                         f"nhưng sheet «Cá nhân» có {members} người.", "Sửa số người hoặc danh sách cá nhân.")  # fmt: skip


def _people(r: Review) -> Iterator[Finding]:
    for person in r.people:
        if person.born:
            age = r.year - person.born.year
            if not _YOUNGEST <= age <= _OLDEST:
                yield review("lien_ket.tuoi_la", place(person, "born"), f"«Ngày sinh» {_day(person.born)}: năm {r.year} mới {age} tuổi."
                             if age < _YOUNGEST else f"«Ngày sinh» {_day(person.born)}: năm {r.year} đã {age} tuổi.",
                             f"Xem lại năm sinh ở ô {person.where.cell('born')}.")  # fmt: skip
            if person.joined and person.joined.year - person.born.year < _YOUNGEST:
                yield review("lien_ket.vao_nganh_som", place(person, "joined"), f"«Ngày vào ngành» {_day(person.joined)} quá gần ngày sinh {_day(person.born)}.",
                             "Xem lại hai ngày này.")  # fmt: skip
        if person.joined and person.joined.year > r.year:
            yield review("lien_ket.vao_nganh_sau", place(person, "joined"), f"«Ngày vào ngành» {_day(person.joined)} sau năm xét {r.year}.",
                         "Xem lại ngày vào ngành.")  # fmt: skip


def _nominations(r: Review, council: int) -> Iterator[Finding]:
    session = r.session(AWARD_COUNCIL)
    valid = None
    if session and session.ballots_returned is not None:
        valid = session.ballots_returned - (session.ballots_invalid or 0)
    seen: dict[tuple[str, str, str], Record] = {}
    for n in r.nominations:
        before = seen.setdefault((n.subject, n.award, n.kind), n)
        if before is not n:
            yield error("lien_ket.de_nghi_hai_lan", place(n, "award"), f"{n.subject} đã được đề nghị danh hiệu, hình thức này ở {_row(before, n)}.",
                        "Xóa dòng thừa.")  # fmt: skip
        if n.votes is not None and council and n.votes > council:
            yield error("lien_ket.phieu_qua_so_thanh_vien", place(n, "votes"), f"«Phiếu đồng ý» là {n.votes} nhưng «{AWARD_COUNCIL}» chỉ có {council} thành viên.",
                        "Sửa số phiếu hoặc bổ sung thành viên ở sheet «Hội đồng».")  # fmt: skip
        elif n.votes is not None and valid is not None and n.votes > valid:
            yield error("lien_ket.phieu_qua_so_thu_ve", place(n, "votes"), f"«Phiếu đồng ý» là {n.votes} nhưng chỉ có {valid} phiếu hợp lệ thu về.",
                        "Sửa số phiếu, hoặc số phiếu ở sheet «Phiên họp».")  # fmt: skip
        if n.result == DECLINED and not n.reason:
            yield review("lien_ket.thieu_ly_do", place(n, "reason"), f"{n.subject} không được đồng ý nhưng «Lý do» để trống.",
                         f"Ghi lý do vào ô {n.where.cell('reason')}.")  # fmt: skip


def _awards(r: Review) -> Iterator[Finding]:
    seen: dict[tuple[str, str, int, str], Record] = {}
    for award in r.past_awards:
        before = seen.setdefault((award.subject, award.award, award.year, words.fold(award.number)), award)
        if before is not award:
            yield error("lien_ket.khen_thuong_hai_lan", place(award, "award"), f"Khen thưởng này của {award.subject} đã ghi ở {_row(before, award)}.",
                        "Xóa dòng thừa.")  # fmt: skip
        if award.decided_on.year not in (award.year, award.year + 1):
            yield review("lien_ket.nam_lech_ngay", place(award, "decided_on"), f"Khen thưởng năm {award.year} nhưng quyết định ký ngày {_day(award.decided_on)}.",
                         "Xem lại năm và ngày quyết định.")  # fmt: skip
        if award.year > r.year:
            yield error("lien_ket.khen_thuong_nam_sau", place(award, "year"), f"Khen thưởng đã có ghi năm {award.year}, sau năm xét {r.year}.",
                        f"Xem lại năm ở ô {award.where.cell('year')}.")  # fmt: skip


def _councils(r: Review) -> Iterator[Finding]:
    seen: dict[tuple[str, str], Record] = {}
    chairs: dict[str, Record] = {}
    for member in r.council_members:
        before = seen.setdefault((member.council, words.fold(words.retone(member.full_name))), member)
        if before is not member:
            yield error("lien_ket.thanh_vien_hai_lan", place(member, "full_name"), f"«{shown(member.full_name)}» đã có trong {member.council} ở {_row(before, member)}.",
                        "Xóa dòng thừa.")  # fmt: skip
        if member.role == "Chủ tịch" and (first := chairs.setdefault(member.council, member)) is not member:
            yield error("lien_ket.hai_chu_tich", place(member, "role"), f"{member.council} đã có Chủ tịch ở {_row(first, member)}.",
                        "Sửa vai trò của một trong hai người.")  # fmt: skip


def _sessions(r: Review, members: Mapping[str, int]) -> Iterator[Finding]:
    for s in r.sessions:
        if s.ends <= s.starts:
            yield error("lien_ket.gio_nguoc", place(s, "ends"), f"Phiên họp kết thúc lúc {s.ends:%H:%M}, không sau lúc bắt đầu {s.starts:%H:%M}.",
                        "Sửa giờ bắt đầu hoặc giờ kết thúc.")  # fmt: skip
        counts = ((s.ballots_issued, members[s.council] or None, "ballots_issued", "số thành viên Hội đồng"),
                  (s.ballots_returned, s.ballots_issued, "ballots_returned", "số phiếu phát ra"),
                  (s.ballots_invalid, s.ballots_returned, "ballots_invalid", "số phiếu thu về"))  # fmt: skip
        for count, most, field, what in counts:
            if count is not None and most is not None and count > most:
                yield error("lien_ket.so_phieu_lech", place(s, field), f"Số phiếu là {count}, lớn hơn {what} ({most}).", f"Sửa số ở ô {s.where.cell(field)}.")
        yield from _season(s, "held_on", s.held_on, r.year)


def _tasks(r: Review) -> Iterator[Finding]:
    for task in r.tasks:
        if task.deadline:
            yield from _season(task, "deadline", task.deadline, r.year)


def _papers(r: Review) -> Iterator[Finding]:
    seen: dict[tuple[str, str], Record] = {}
    for paper in r.issued_papers:
        before = seen.setdefault((paper.paper, paper.applies_to), paper)
        if before is not paper:
            yield error("lien_ket.van_ban_hai_lan", place(paper, "paper"), f"Văn bản này đã có ở {_row(before, paper)}.",
                        "Xóa dòng thừa, hoặc ghi «Áp dụng cho» để phân biệt hai văn bản.")  # fmt: skip
        if paper.signed_on:
            yield from _season(paper, "signed_on", paper.signed_on, r.year)


def _season(record: Record, field: str, day: date, year: int) -> Iterable[Finding]:
    """A review's papers are dated from the year before (its plan) to the year after (its last decisions)."""
    if abs(day.year - year) <= 1:
        return ()
    return (review("lien_ket.ngay_ngoai_nam", place(record, field), f"Ngày {_day(day)} cách xa năm xét {year}.", f"Xem lại năm ở ô {record.where.cell(field)}."),)


def _evidence(r: Review) -> Iterator[Finding]:
    for item in r.evidence:
        parts = re.split(r"[\\/]", item.path)
        if _ABSOLUTE.match(item.path) or ".." in parts:
            yield error("lien_ket.tep_ngoai_thu_muc", place(item, "path"), f"Tệp “{shown(item.path)}” nằm ngoài thư mục của sổ.",
                        "Chép tệp vào thư mục cạnh sổ và ghi đường dẫn từ thư mục ấy.")  # fmt: skip
        elif not item.path.lower().endswith(".pdf"):
            yield error("lien_ket.tep_khong_phai_pdf", place(item, "path"), f"Minh chứng “{shown(item.path)}” không phải tệp PDF.",
                        "Chuyển minh chứng thành tệp .pdf.")  # fmt: skip


def _day(day: date) -> str:
    return f"{day:%d/%m}/{day.year}"
