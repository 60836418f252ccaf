"""Mã chữ: what a text shows right or nearly right on one machine and wrong on another."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from pipeline.findings import Level
from pipeline.linting.paper import Line, Paper
from pipeline.linting.rule import Hit, rule
from pipeline.words import nfc, repair, suspicious

_MARKS = re.compile("[\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b]")
_TONE_WORD = re.compile("(?:[^\\W_]|[\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b])+")
_HIDDEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]")
_ETH = re.compile("[\u00d0\u0189\u00f0\u0256]")
_USUAL_LETTERS = "".join(
    dict.fromkeys(
        nfc(base + tone)
        for letter in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
        for base in (letter,)
        for tone in ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
    )
)
# A line of these alone holds no damage but what a word can show.
_USUAL = re.compile(f"[ -~\t\n\u00a0đĐ{_USUAL_LETTERS}“”‘’«»–—…°²³§•×·\u2011-]*")
# Two marked vowels side by side, or a letter of the old fonts: only then is a word worth reading as theirs.
_OLD_FONT_SIGN = re.compile(
    r"[aeouyôö][ùøûõïÙØÛÕÏ]|[aeAE][âáàåãäÂÁÀÅÃÄ]|[oO][âåäÂÅÄ]|[aA][êéèúüëÊÉÈÚÜË]|[ôơưêâăÔÊÂÃ®µ¶·¸¹»¼½¾ÈÉ][a-z]?[A-ZÀ-Ý]|\?[^\W\d_]"
)
_BULLET_FONT = re.compile("^\\s*[\uf000-\uf0ff]\\s*")


@rule("dau_cau.dau_dat_sai_cho", "Dấu thanh nằm trên đúng nguyên âm của chữ.")
def misplaced(paper: Paper) -> Iterator[Hit]:
    """A tone mark that slipped onto a consonant or a wrong vowel: it shows nearly right and is found by no search."""
    level = Level.REVIEW if paper.form == "pdf" else Level.ERROR
    for line in paper.lines:
        for wrong, right in _moved(line):
            yield Hit(line, right, f"Dấu thanh đặt sai chỗ trong «{right}» (mã chữ gõ là «{wrong}»).",
                      f"Gõ lại «{right}» bằng Unicode dựng sẵn.", level)  # fmt: skip


def _moved(line: Line) -> Iterator[tuple[str, str]]:
    if line.raw == line.text or line.raw.isascii():
        return
    composed = " ".join(nfc(_HIDDEN.sub("", line.raw)).translate(_D).split())
    if composed == line.text or composed in line.text or _MARKS.search(unicodedata.normalize("NFD", composed)) is None:
        return
    settled = repair(composed)
    if settled == composed:
        return
    words, right = composed.translate(_NO_STOPS).split(), settled.translate(_NO_STOPS).split()
    if len(words) == len(right):
        yield from ((a, b) for a, b in zip(words, right, strict=True) if a != b and not _MARKS.match(a))
    else:
        known = set(right)
        yield from ((a, _meant(a, right)) for a in words if a not in known and not _MARKS.match(a))


_NO_STOPS = dict.fromkeys(map(ord, ",.;:()“”"), " ")
_D = {0xD0: "Đ", 0x189: "Đ", 0xF0: "đ", 0x256: "đ"}


def _meant(word: str, right: list[str]) -> str:
    bare = _bare(word)
    return next((w for w in right if _bare(w) == bare), repair(word))


def _bare(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


@rule("dau_cau.unicode_dung_san", "Chữ tiếng Việt dùng Unicode dựng sẵn, không trộn với tổ hợp.", "TCVN 6909:2001")
def composed(paper: Paper) -> Iterator[Hit]:
    """Decomposed letters; told once. Harmless to the eye, lost to search and to registers."""
    places = [line for line in paper.lines if _MARKS.search(line.raw)]
    if places:
        mixed = any(nfc(line.raw) == line.raw and not line.raw.isascii() for line in paper.lines)
        word = next((nfc(m[0]) for m in _TONE_WORD.finditer(places[0].raw) if _MARKS.search(m[0])), "")
        level = Level.REVIEW if mixed and paper.form != "pdf" else Level.NOTICE
        quote = word if word in places[0].text else places[0].text[:30].rstrip()
        told = f"Có {len(places):02d} đoạn gõ bằng Unicode tổ hợp."
        yield Hit(places[0], quote, told, "Chuyển sang Unicode dựng sẵn.", level)


@rule("dau_cau.bang_ma", "Chữ không hỏng, không gõ bằng bảng mã cũ hay chữ cái nước khác.", "TCVN 6909:2001")
def damaged(paper: Paper) -> Iterator[Hit]:
    """TCVN3, VNI, broken UTF-8, lost letters, Cyrillic and Greek look-alikes."""
    level = Level.REVIEW if paper.form == "pdf" else Level.ERROR
    whole = "\n".join([line.raw for line in paper.lines])
    if not _OLD_FONT_SIGN.search(whole) and _USUAL.fullmatch(whole):
        return
    for line in paper.lines:
        raw = line.raw
        if not _OLD_FONT_SIGN.search(raw) and _USUAL.fullmatch(raw):
            continue
        if _MARKS.search(raw):
            raw = line.text  # misplaced marks are another rule's
        raw = _BULLET_FONT.sub("", _HIDDEN.sub("", raw)) if "\u00ad" not in raw else raw
        reason = suspicious(raw)
        if reason and not ("đặt sai chỗ" in reason or _only_hidden(raw)):
            yield Hit(line, line.text[:40].rstrip(), f"Đoạn {reason}.", "Gõ lại đoạn này bằng Unicode.", level)


def _only_hidden(raw: str) -> bool:
    return suspicious(_HIDDEN.sub("", raw)) is None


@rule("dau_cau.ky_tu_an", "Không có ký tự không nhìn thấy trong chữ.")
def hidden(paper: Paper) -> Iterator[Hit]:
    """Zero-width signs, soft hyphens and byte marks; told once."""
    places = [line for line in paper.lines if not line.raw.isascii() and _HIDDEN.search(line.raw.strip("\ufeff"))]
    if places:
        found = _HIDDEN.search(places[0].raw.strip("\ufeff"))
        assert found is not None
        level = Level.NOTICE if found[0] == "\u00ad" else Level.REVIEW
        yield Hit(places[0], places[0].text[:40].rstrip(),
                  f"Có ký tự không nhìn thấy (U+{ord(found[0]):04X}) ở {len(places):02d} đoạn.",
                  "Xóa ký tự này.", level)  # fmt: skip


@rule("dau_cau.chu_d", "Chữ Đ là chữ cái tiếng Việt (U+0110), không phải chữ Ð, Ɖ trông giống.", "TCVN 6909:2001")
def letter_d(paper: Paper) -> Iterator[Hit]:
    """Eth and the African D for Đ; told once."""
    places = [line for line in paper.lines if not line.raw.isascii() and _ETH.search(line.raw)]
    if places:
        yield Hit(places[0], places[0].text[:40].rstrip(), f"Có chữ trông giống «Đ» ở {len(places):02d} đoạn.",
                  "Gõ lại chữ «Đ».", Level.REVIEW)  # fmt: skip
