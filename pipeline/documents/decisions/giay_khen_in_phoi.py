"""Giấy khen in trên phôi: only the changing text of each Giấy khen."""

from __future__ import annotations

from pipeline.documents.decisions.giay_khen import MeritCertificate
from pipeline.documents.draft import Signer
from pipeline.documents.overprint import STOCK_NEEDS, OnStock, StockFacts


class MeritStockFacts(StockFacts):
    """Phần chữ của Giấy khen in lên phôi."""

    name: str
    work: str
    achievement: str
    decision: str
    golden_book: str
    place_date: str
    signer: Signer


class MeritOnStock(OnStock):
    """Bản in trên phôi của Giấy khen."""

    code = "giay_khen_in_phoi"
    title = "Giấy khen (in trên phôi)"
    needs = f"{STOCK_NEEDS} và đủ dữ liệu lập Giấy khen"
    seed_rows = "16"
    full = MeritCertificate()
    facts = MeritStockFacts
