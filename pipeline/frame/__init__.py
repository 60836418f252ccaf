"""Thể thức văn bản: official papers laid out in the components of Nghị định số 30/2020/NĐ-CP."""

from pipeline.frame.certificate import Certificate, shifted
from pipeline.frame.page import Page
from pipeline.frame.signing import Signatory
from pipeline.frame.tables import Column, Group

__all__ = ["Certificate", "Column", "Group", "Page", "Signatory", "shifted"]
