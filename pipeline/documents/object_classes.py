"""Phân loại đối tượng: the classes statistics and the province's import workbook count the rewarded by."""

from __future__ import annotations

from pipeline.records import Person, Unit

DEPARTMENT_HEAD = "Lãnh đạo cấp vụ, sở, ngành và tương đương"
SECTION_HEAD = "Lãnh đạo từ cấp phó phòng và tương đương trở lên"
DIRECT = "Người trực tiếp công tác, lao động"
OFFICE_BODY, SERVICE_BODY = "Cơ quan hành chính", "Đơn vị sự nghiệp"
CLASSES = (DEPARTMENT_HEAD, SECTION_HEAD, DIRECT, OFFICE_BODY, SERVICE_BODY)

_HEADS = ("Giám đốc", "Phó Giám đốc", "Trưởng", "Phó Trưởng", "Chánh", "Phó Chánh", "Chi cục trưởng", "Phó Chi cục")
_OF_OFFICE = ("Giám đốc Sở", "Phó Giám đốc Sở")


def object_class(subject: Person | Unit) -> str:
    """The class of a person by position, of a collective by its kind."""
    if isinstance(subject, Unit):
        return SERVICE_BODY if subject.kind == "Đơn vị sự nghiệp" else OFFICE_BODY
    if subject.position in _OF_OFFICE:
        return DEPARTMENT_HEAD
    return SECTION_HEAD if subject.position.startswith(_HEADS) else DIRECT
