"""Reading the tags one by one, so that every slip is told at once and in Vietnamese."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jinja2 import Environment
from jinja2.exceptions import TemplateSyntaxError

from pipeline.rendering.problems import TemplateProblem, shown
from pipeline.rendering.source import WHOLE_TAG, Source

DEEPEST_LOOP = 3

_KEYWORD = re.compile(r"\{%[-+]?\s*([^\W\d]\w*)?\s*(.*?)\s*[-+]?%\}", re.DOTALL)
_TRIALS = {
    "if": "{{% if {} %}}{{% endif %}}",
    "elif": "{{% if {} %}}{{% endif %}}",
    "for": "{{% for {} %}}{{% endfor %}}",
}
_OPENER = {"elif": ("if",), "else": ("if", "for"), "endif": ("if",), "endfor": ("for",)}
_CLOSER = {"if": "endif", "for": "endfor"}
_LEVELS = {"p": "đoạn", "tr": "hàng", "tc": "ô", "r": "cụm chữ"}
_ONLY = "Chỉ dùng {{ trường }}, {% if %}, {% elif %}, {% else %}, {% for %} và các lệnh đóng của chúng."


def slips(source: Source, environment: Environment) -> tuple[list[TemplateProblem], str | None]:
    """Every tag that Jinja could not read and every `if` or `for` without its end.

    Returned with the source without its unreadable `{{ }}`, so that the rest can still be checked; with None
    when the `{% %}` themselves are wrong.
    """
    problems: list[TemplateProblem] = []
    blocks: list[TemplateProblem] = []
    opened: list[tuple[str, str, int]] = []
    readable, end = [], 0
    for found in WHOLE_TAG.finditer(source.text):
        tag, line = re.sub(r"<[^>]*>", "", found.group()), source.line(found.start())
        if tag.startswith("{%"):
            blocks += _block(source, environment, tag, line, opened)
        elif tag.startswith("{{") and not _reads(environment, tag):
            problems.append(_unreadable(source, line, tag))
            readable += [source.text[end : found.start()], "\n" * found.group().count("\n")]
            end = found.end()
    for keyword, tag, line in opened:
        reason = f"lệnh «{shown(tag)}» không có lệnh đóng {{% {_CLOSER[keyword]} %}}"
        remedy = f"Thêm {{% {_CLOSER[keyword]} %}} ở chỗ kết thúc."
        blocks.append(source.problem(line, reason, remedy, tag))
    return problems + blocks, None if blocks else "".join([*readable, source.text[end:]])


def _block(
    source: Source, environment: Environment, tag: str, line: int, opened: list[tuple[str, str, int]]
) -> Iterator[TemplateProblem]:
    found = _KEYWORD.fullmatch(tag)
    keyword, rest = (found.group(1) or "", found.group(2)) if found else ("", "")
    if keyword in _LEVELS:
        reason = f"lệnh «{shown(tag)}» không đứng đúng chỗ hoặc có dấu % }} ở giữa"
        remedy = f"Để lệnh trong một {_LEVELS[keyword]} riêng, viết gọn điều kiện."
        yield source.problem(line, reason, remedy, tag)
    elif keyword in _TRIALS and not _reads(environment, _TRIALS[keyword].format(rest)):
        yield _unreadable(source, line, tag)
    elif keyword not in _TRIALS and (keyword not in _OPENER or rest):
        yield source.problem(line, f"lệnh «{shown(tag)}» không dùng được trong biểu mẫu", _ONLY, tag)
    if keyword in _OPENER:
        if not opened or opened[-1][0] not in _OPENER[keyword]:
            reason = f"lệnh «{shown(tag)}» không khớp với lệnh mở nào ngay trước nó"
            yield source.problem(line, reason, "Kiểm tra lại từng cặp if … endif, for … endfor.", tag)
        elif keyword.startswith("end"):
            opened.pop()
    elif keyword in _CLOSER:
        opened.append((keyword, tag, line))
        if [name for name, _, _ in opened].count("for") > DEEPEST_LOOP:
            reason = f"quá {DEEPEST_LOOP} vòng lặp lồng nhau"
            yield source.problem(line, reason, "Chia bảng hoặc danh sách thành nhiều phần.", tag)


def _reads(environment: Environment, text: str) -> bool:
    try:
        environment.parse(text)
    except (TemplateSyntaxError, RecursionError, ValueError, MemoryError):
        return False
    return True


def _unreadable(source: Source, line: int, tag: str) -> TemplateProblem:
    remedy = "Viết tên trường liền nhau, không dấu, ví dụ {{ office.name }} hoặc {% for person in people %}."
    return source.problem(line, f"thẻ «{shown(tag)}» sai cú pháp", remedy, tag)
