"""Phần mở đầu that layouts of one kind of paper share."""

from __future__ import annotations

from pipeline.frame import Page


def decision(title: str) -> Page:
    """Quyết định down to `QUYẾT ĐỊNH:` (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.2).

    Its facts state `head`, `subject`, `authority` and `bases`.
    """
    page = Page(title=title)
    page.head()
    page.title("QUYẾT ĐỊNH", "{{ subject }}")
    page.authority("{{ authority }}")
    page.bases()
    page.order()
    return page
