"""A hand-written table of Vietnamese rhymes; the caret follows the vowel that carries the tone."""

import unicodedata

_ONSETS = "b ch d đ h kh l m n nh ph r s t th tr v x"
_OPEN = (
    "a^ e^ ê^ i^ o^ ô^ ơ^ u^ ư^ y^ a^i a^o a^u a^y â^u â^y e^o ê^u i^a iê^u i^u o^a oa^i oa^y o^e oe^o o^i "
    "ô^i ơ^i u^a uâ^y uê^ u^i uô^i uơ^ u^y uy^u ư^a ư^i ươ^i ươ^u ư^u"
)
_CLOSED = (
    "a^m a^n a^ng a^nh ă^m ă^n ă^ng â^m â^n â^ng e^m e^n e^ng ê^m ê^n ê^nh i^m i^n i^nh iê^m iê^n iê^ng "
    "o^m o^n o^ng ô^m ô^n ô^ng ơ^m ơ^n oa^n oa^ng oa^nh oă^n oă^ng oe^n uâ^n uâ^ng uô^m uô^n uô^ng "
    "u^m u^n u^ng uy^nh uyê^n ư^ng ươ^m ươ^n ươ^ng"
)
_STOPPED = (
    "a^c a^ch a^p a^t ă^c ă^p ă^t â^c â^p â^t e^c e^p e^t ê^ch ê^p ê^t i^ch i^p i^t iê^c iê^p iê^t "
    "o^c o^p o^t ô^c ô^p ô^t ơ^p ơ^t oa^c oa^ch oa^t oă^c oă^t oe^t uâ^t uê^ch u^c u^p u^t uô^c uô^t "
    "uy^t uyê^t ư^c ư^t ươ^c ươ^p ươ^t"
)
ONSETS = ("", *_ONSETS.split())
OPEN, CLOSED, STOPPED = _OPEN.split(), _CLOSED.split(), _STOPPED.split()
# ngang, huyền, hỏi, ngã, sắc, nặng
TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")


def rhymes() -> list[tuple[str, tuple[str, ...]]]:
    """Each rhyme with the tones it can have: a stop takes only sắc and nặng."""
    return [(r, TONES) for r in OPEN + CLOSED] + [(r, TONES[4:]) for r in STOPPED]


def spelled(onset: str, rhyme: str, tone: str) -> str:
    return unicodedata.normalize("NFC", onset + rhyme.replace("^", tone))


def all_syllables() -> list[str]:
    return [spelled(onset, rhyme, tone) for onset in ONSETS for rhyme, tones in rhymes() for tone in tones]
