"""Giấy chứng nhận sáng kiến in trên phôi: only the changing text of each certificate."""

from __future__ import annotations

from pipeline.documents.councils.giay_chung_nhan_sang_kien import InitiativeCertificate
from pipeline.documents.draft import Signer
from pipeline.documents.overprint import STOCK_NEEDS, OnStock, StockFacts


class InitiativeStockFacts(StockFacts):
    """Phần chữ của Giấy chứng nhận in lên phôi."""

    name: str
    work: str
    role: str
    initiative: str
    decision: str
    golden_book: str
    place_date: str
    signer: Signer


class InitiativeOnStock(OnStock):
    """Bản in trên phôi của Giấy chứng nhận sáng kiến."""

    code = "giay_chung_nhan_sang_kien_in_phoi"
    title = "Giấy chứng nhận sáng kiến (in trên phôi)"
    needs = f"{STOCK_NEEDS} và đủ dữ liệu lập Giấy chứng nhận sáng kiến"
    family = "hoi_dong"
    seed_rows = "14"
    full = InitiativeCertificate()
    facts = InitiativeStockFacts
