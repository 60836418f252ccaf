"""Bằng chứng nhận danh hiệu in trên phôi: only the changing text of each certificate."""

from __future__ import annotations

from pipeline.documents.decisions.bang_chung_nhan_danh_hieu import TitleCertificate
from pipeline.documents.draft import Signer
from pipeline.documents.overprint import STOCK_NEEDS, OnStock, StockFacts


class TitleStockFacts(StockFacts):
    """Phần chữ của Bằng chứng nhận in lên phôi."""

    name: str
    work: str
    achievement: str
    decision: str
    golden_book: str
    place_date: str
    signer: Signer


class TitleOnStock(OnStock):
    """Bản in trên phôi của Bằng chứng nhận danh hiệu."""

    code = "bang_chung_nhan_danh_hieu_in_phoi"
    title = "Bằng chứng nhận danh hiệu thi đua (in trên phôi)"
    needs = f"{STOCK_NEEDS} và đủ dữ liệu lập Bằng chứng nhận danh hiệu thi đua"
    seed_rows = "16"
    full = TitleCertificate()
    facts = TitleStockFacts
