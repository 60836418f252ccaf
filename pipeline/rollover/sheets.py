"""The table of decisions: what a new year does to each sheet and each column of the workbook.

A column not named here follows its kind: free text is renewed, codes, choices, names and numbers stay. Days must be
named: a test holds that none is left to chance.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from pipeline.records import Choice, Field, Kind


class Treatment(StrEnum):
    """Cách xử lý một cột."""

    KEEP = "giữ nguyên"
    RENEW = "chuyển năm trong lời văn"
    MOVE = "chuyển ngày"
    DUE = "chuyển thời hạn, tránh ngày nghỉ"
    EMPTY = "để trống"
    WATCH = "giữ nguyên, nhắc nếu có năm cũ"
    ASK = "giữ nguyên, nhắc xem lại"


@dataclass(frozen=True, slots=True)
class Rule:
    """Quy tắc cho một cột: what is done and why, as the person is told; `{old}` and `{new}` are the years."""

    treatment: Treatment
    why: str = ""
    doubtful: bool = False  # an emptied cell that a person must look at


@dataclass(frozen=True, slots=True)
class Plan:
    """Quyết định cho một sheet: `emptied`, or its rows carried by the rules of their columns.

    `why` says for what reason; an emptied sheet's rows are told with it.
    """

    why: str
    emptied: bool = False
    rules: Mapping[str, Rule] = field(default_factory=dict)


_T = Treatment
_HISTORY, _MOVED = Rule(_T.KEEP), Rule(_T.MOVE)
_RESULT = Rule(_T.EMPTY, "Kết quả của năm {old}; ghi lại khi đánh giá năm {new}.")
_RATING = Rule(_T.EMPTY, "Mức xếp loại năm {old}, đã chuyển sang sheet «Xếp loại các năm trước»; ghi khi xếp loại "
                         "năm {new}.")  # fmt: skip
_PENDING = Rule(_T.ASK, "Tình trạng ghi trong năm {old}; xem còn đúng không.")
_TURNS = Rule(_T.ASK, "Đơn vị luân phiên theo năm; ghi theo phân công năm {new}.")

OFFICE = Plan(
    "Thông tin của cơ quan được giữ, chỉ chuyển năm.",
    rules={"former_names": _HISTORY, "year": _HISTORY},  # the year itself is set apart from the columns
)
SHEETS: Mapping[str, Plan] = MappingProxyType({
    "units": Plan("Danh sách đơn vị vẫn dùng; xếp loại là của từng năm.", rules={
        "rating": _RATING, "under_review": _PENDING, "formerly": _HISTORY,
        "headcount": Rule(_T.ASK, "Số người của năm {old}; ghi số của năm {new}."),
        "profile": Rule(_T.ASK, "Mô tả, số liệu của năm {old}; cập nhật cho báo cáo thành tích năm {new}."),
        "duties": Rule(_T.WATCH),
    }),
    "people": Plan("Danh sách cá nhân vẫn dùng; xếp loại, kỷ luật là của từng năm.", rules={
        "born": _HISTORY, "joined": _HISTORY, "rating": _RATING, "under_review": _PENDING, "duties": Rule(_T.WATCH),
        "discipline": Rule(_T.EMPTY, "Kỷ luật trong năm {old}; ghi lại nếu năm {new} vẫn trong thời hạn kỷ luật.",
                           doubtful=True),
    }),
    "nominations": Plan("Đề nghị của năm {old}; danh hiệu, hình thức đã quyết định nằm ở sheet «Khen thưởng đã có».",
                        emptied=True),
    "past_awards": Plan("Quá trình khen thưởng được giữ nguyên và nối thêm năm vừa xét.",
                        rules={"decided_on": _HISTORY, "number": _HISTORY, "issuer": _HISTORY}),
    "past_ratings": Plan("Xếp loại các năm trước được giữ nguyên và nối thêm năm vừa xét."),
    "initiatives": Plan("Sáng kiến đã công nhận là căn cứ của các năm sau nên được giữ, ghi rõ năm.", rules={
        **dict.fromkeys(("name", "authors", "decision", "decided_on", "issuer", "effect"), _HISTORY),
    }),
    "council_members": Plan("Hội đồng hoạt động qua nhiều năm; vắng mặt, kiểm phiếu là của từng phiên.", rules={
        name: Rule(_T.EMPTY, "Ghi cho phiên họp năm {old}; ghi lại cho phiên họp năm {new}.")
        for name in ("absent", "written_opinion", "teller")
    }),
    "sessions": Plan("Phiên họp của năm {old}; quyết định thành lập, kiện toàn Hội đồng còn dùng thì ghi lại khi họp "
                     "năm {new}.", emptied=True),
    "tasks": Plan("Nhiệm vụ lặp lại hằng năm: chuyển năm và thời hạn.", rules={"deadline": Rule(_T.DUE)}),
    "passages": Plan("Lời văn của kế hoạch, phương hướng được chuyển năm; lời văn kể kết quả năm cũ không dùng lại."),
    "issued_papers": Plan("Số, ngày do văn thư cấp từng năm; chỉ giữ người ký và trích yếu riêng.", rules={
        "number": Rule(_T.EMPTY, "Số của năm {old}; văn thư cấp số mới."),
        "signed_on": Rule(_T.EMPTY, "Ngày ký của năm {old}; ghi khi ban hành."),
    }),
    "recipients": Plan("Nơi nhận vẫn dùng; tên cơ quan đã thay đổi thì được nhắc."),
    "evidence": Plan("Minh chứng thuộc hồ sơ năm {old}; tệp vẫn ở thư mục cũ.", emptied=True),
    "movements": Plan("Phong trào được chuyển năm để phát động tiếp hoặc bỏ; kết quả là của từng năm.", rules={
        "starts": _MOVED, "ends": _MOVED, "reviewed_on": Rule(_T.DUE), "closed_on": Rule(_T.DUE),
        **dict.fromkeys(("joined_units", "joined_people", "results", "models", "shortcomings", "causes", "lessons"),
                        _RESULT),
    }),
    "clusters": Plan("Cụm, khối được giữ; Trưởng, Phó và nơi ký luân phiên.", rules={
        "leader": _TURNS, "deputy": _TURNS, "place": _TURNS,
    }),
    "targets": Plan("Chỉ tiêu được giữ làm mức đăng ký ban đầu; số thực hiện, điểm là của từng năm.", rules={
        "plan": Rule(_T.ASK, "Số đăng ký của năm {old}; xem lại mức đăng ký năm {new}."),
        **dict.fromkeys(("done", "self_score", "granted_score"), _RESULT),
        "note": Rule(_T.EMPTY, "Minh chứng, ghi chú của năm {old}."),
    }),
    "registrations": Plan("Mỗi cá nhân, tập thể đăng ký lại đầu năm {new}.", emptied=True),
    "follow_ups": Plan("Việc theo dõi gửi báo cáo của năm {old}; ghi lại khi giao thời hạn năm {new}.", emptied=True),
    "criteria": Plan("Thang điểm theo quy định của cơ quan, dùng qua các năm."),
    "initiative_scores": Plan("Phiếu chấm sáng kiến năm {old}; điểm trung bình đã ghi ở sheet «Sáng kiến».",
                              emptied=True),
    "training_classes": Plan("Lớp bồi dưỡng của năm {old}; ghi khi có văn bản chiêu sinh năm {new}.", emptied=True),
    "amendments": Plan("Việc đính chính, thu hồi đã xử lý trong năm {old}.", emptied=True),
    "posts": Plan("Quá trình công tác được giữ nguyên; ghi thêm khi có thay đổi.",
                  rules=dict.fromkeys(("starts", "ends", "position", "place"), _HISTORY)),
    "medal_nominations": Plan("Đề nghị Kỷ niệm chương năm {old}; đã được tặng thì ghi ở sheet «Khen thưởng đã có», "
                              "chưa được tặng thì đề nghị lại.", emptied=True),
})  # fmt: skip
"""Field of Review → what is done with its sheet."""

TOLD_SECTIONS = frozenset((
    "Lãnh đạo, chỉ đạo", "Kết quả nổi bật", "Ưu điểm", "Tồn tại, hạn chế", "Nguyên nhân", "Bài học kinh nghiệm",
    "Kết quả", "Kết luận",
))  # fmt: skip
"""Sections of reports and notices that tell what happened in a year."""


def rule_for(plan: Plan, column: Field) -> Rule:
    """What is done with a column."""
    free = not (column.column.one_of or column.column.person or column.column.key)
    if column.column.choice is Choice.NONE and column.kind in (Kind.TEXT, Kind.LINES) and free:
        return plan.rules.get(column.name, Rule(_T.RENEW))
    return plan.rules.get(column.name, Rule(_T.KEEP))
