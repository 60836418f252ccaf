"""Councils, their sittings and votes: what their rows must agree on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pipeline import words
from pipeline.findings import Finding
from pipeline.records import AWARD_COUNCIL, DECLINED, Review
from pipeline.workbook.beside import doubted, refused, repeated, row_of, season
from pipeline.workbook.texts import shown

_CHAIR = "Chủ tịch"


def check(r: Review, members: Mapping[str, int]) -> list[Finding]:
    """Findings about councils; `members` is the size of each, 0 where it is not known."""
    return [*_councils(r), *_sessions(r, members), *_nominations(r, members[AWARD_COUNCIL])]


def _councils(r: Review) -> Iterator[Finding]:
    for member, before in repeated(r.council_members, lambda m: (m.council, words.fold(words.retone(m.full_name)))):
        yield refused(
            member,
            "full_name",
            "thanh_vien_hai_lan",
            f"«{shown(member.full_name)}» đã có trong {member.council} ở {row_of(before, member)}.",
            "Xóa dòng thừa.",
        )
    chairs = (m for m in r.council_members if m.role == _CHAIR)
    for member, before in repeated(chairs, lambda m: m.council):
        yield refused(
            member,
            "role",
            "hai_chu_tich",
            f"{member.council} đã có {_CHAIR} ở {row_of(before, member)}.",
            "Sửa vai trò của một trong hai người.",
        )


def _sessions(r: Review, members: Mapping[str, int]) -> Iterator[Finding]:
    for s in r.sessions:
        if s.ends <= s.starts:
            yield refused(
                s,
                "ends",
                "gio_nguoc",
                f"Phiên họp kết thúc lúc {s.ends:%H:%M}, không sau lúc bắt đầu {s.starts:%H:%M}.",
                "Sửa giờ bắt đầu hoặc giờ kết thúc.",
            )
        counts = (
            (s.ballots_issued, members[s.council] or None, "ballots_issued", "số thành viên Hội đồng"),
            (s.ballots_returned, s.ballots_issued, "ballots_returned", "số phiếu phát ra"),
            (s.ballots_invalid, s.ballots_returned, "ballots_invalid", "số phiếu thu về"),
        )
        for count, most, field, what in counts:
            if count is not None and most is not None and count > most:
                yield refused(
                    s,
                    field,
                    "so_phieu_lech",
                    f"Số phiếu là {count}, lớn hơn {what} ({most}).",
                    f"Sửa số ở ô {s.where.cell(field)}.",
                )
        yield from season(s, "held_on", s.held_on, r.year)


def _nominations(r: Review, council: int) -> Iterator[Finding]:
    session = r.session(AWARD_COUNCIL)
    valid = None
    if session and session.ballots_returned is not None:
        valid = session.ballots_returned - (session.ballots_invalid or 0)
    for n in r.nominations:
        beyond = council and n.votes is not None and n.votes > council  # told where votes are judged
        if n.votes is not None and valid is not None and n.votes > valid and not beyond:
            yield refused(
                n,
                "votes",
                "phieu_qua_so_thu_ve",
                f"«Phiếu đồng ý» là {n.votes} nhưng chỉ có {valid} phiếu hợp lệ thu về.",
                "Sửa số phiếu, hoặc số phiếu ở sheet «Phiên họp».",
            )
        if n.result == DECLINED and not n.reason:
            yield doubted(
                n,
                "reason",
                "thieu_ly_do",
                f"{n.subject} không được đồng ý nhưng «Lý do» để trống.",
                f"Ghi lý do vào ô {n.where.cell('reason')}.",
            )
