"""The Vietnamese syllable: its letters, its tone, and the vowel that carries the tone."""

import re
import unicodedata
from functools import lru_cache

# In dictionary order after the level tone: huyền, hỏi, ngã, sắc, nặng.
TONES = "\u0300\u0309\u0303\u0301\u0323"

_VOWELS = frozenset("aăâeêioôơuưy")
_SHAPED = frozenset("ăâêôơư")
_STOPS = frozenset(("c", "ch", "p", "t"))


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Vowels that may end a syllable or not, those that always end it, those that never do.
_FREE = _set("a e ê i o ô ơ u ư y oa oe uê uy")
_OPEN_ONLY = _set(
    "ai ao au ay âu ây eo êu ia iêu iu oai oao oay oeo oi ôi ơi ua uây uêu ui uôi uơ uya uyu ưa ưi ươi ươu ưu yêu"
)
_CLOSED_ONLY = _set("ă â iê oă oo ôô uâ uô uyê ươ yê")
_SHAPE = re.compile(
    r"(?P<onset>ngh|ng|nh|gh|gi(?=[aăâeêioôơuưy])|kh|ch|ph|qu(?=[aăâeêioôơuưy])|th|tr|[bcdđghklmnprstvx])?"
    r"(?P<nucleus>[aăâeêioôơuưy]{1,3})"
    r"(?P<coda>ch|nh|ng|[ckmnpt])?"
)
# PDF text may put a mark behind the space that follows its letter.
_AFTER_SPACE = re.compile(rf"(?<=[\w{TONES}])(?: +[{TONES}])+")
_WORD = re.compile(r"(?:[^\W\d_][\u0300-\u036f]*)+")


def letters_and_tones(text: str) -> tuple[list[str], list[tuple[int, str]]]:
    """Take the tone marks off: the letters that remain (NFC), and each tone with the index of its letter.

    >>> letters_and_tones("Thưởng") == (["T", "h", "ư", "ơ", "n", "g"], [(3, "\\u0309")])
    True
    """
    letters: list[str] = []
    tones: list[tuple[int, str]] = []
    for char in unicodedata.normalize("NFD", text):
        if char in TONES and letters:
            tones.append((len(letters) - 1, char))
        elif unicodedata.combining(char) and letters:
            letters[-1] += char
        else:
            letters.append(char)
    return [unicodedata.normalize("NFC", letter) for letter in letters], tones


def _shape(letters: list[str]) -> re.Match[str] | None:
    lower = "".join(letters).lower()
    return _SHAPE.fullmatch(lower) if len(lower) == len(letters) else None


def _one_tone(word: str) -> tuple[list[str], re.Match[str], list[int], str] | None:
    """Letters, shape, places of the tone and the tone, when the word is a syllable with just one tone."""
    letters, tones = letters_and_tones(word)
    match = _shape(letters)
    if match is None or len({tone for _, tone in tones}) != 1:
        return None
    places = [at for at, _ in tones]
    # A mark on a first consonant makes a letter of its own, as ñ of the Ê-đê.
    if any(at < match.start("nucleus") and letters[at].lower() not in _VOWELS for at in places):
        return None
    return letters, match, places, tones[0][1]


def _bearer(match: re.Match[str]) -> int:
    """Index of the letter that carries the tone."""
    nucleus, start = match["nucleus"], match.start("nucleus")
    shaped = [i for i, letter in enumerate(nucleus) if letter in _SHAPED]
    if shaped:
        return start + shaped[-1]
    if match["coda"]:
        return start + len(nucleus) - 1
    return start + (1 if len(nucleus) == 3 else 0)


def _compose(letters: list[str], at: int, tone: str) -> str:
    return unicodedata.normalize("NFC", "".join(letters[: at + 1]) + tone + "".join(letters[at + 1 :]))


@lru_cache(maxsize=16384)
def _retoned(word: str) -> str:
    found = _one_tone(word)
    if found is None:
        return unicodedata.normalize("NFC", word)
    letters, match, _, tone = found
    return _compose(letters, _bearer(match), tone)


@lru_cache(maxsize=16384)
def _settled(word: str) -> str:
    found = _one_tone(word)
    if found is None:
        return unicodedata.normalize("NFC", word)
    letters, match, places, tone = found
    at, right = places[0], _bearer(match)
    # hoà and hòa are both somebody's spelling; nhiêṃ, nôị and ngừơi are nobody's.
    allowed = len(places) == 1 and letters[at].lower() in _VOWELS and letters[right].lower() not in _SHAPED
    return _compose(letters, at if allowed else right, tone)


def retone(syllable: str) -> str:
    """Put the tone mark where most official papers print it: on *hòa*, *thúy*, *khỏe*.

    For keys only (sorting, matching, duplicates): a printed name keeps its owner's spelling. Every syllable
    of a longer text is treated; a word that is no Vietnamese syllable is only brought to NFC.

    >>> [retone(s) for s in ("hoà", "thuý", "KHOẺ", "quý", "giếng", "khuỷu", "Quỳnh")]
    ['hòa', 'thúy', 'KHỎE', 'quý', 'giếng', 'khuỷu', 'Quỳnh']
    """
    return _WORD.sub(lambda found: _retoned(found[0]), unicodedata.normalize("NFC", syllable))


def _each_settled(text: str) -> str:
    return _WORD.sub(lambda found: _settled(found[0]), unicodedata.normalize("NFC", text))


def _before_space(found: re.Match[str]) -> str:
    next_word = _WORD.match(found.string, found.end())
    return found[0].replace(" ", "") + (" " if next_word else "")


def settle_tones(text: str) -> str:
    """Move only the tone marks that stand where no spelling allows them; *hoà* stays *hoà*.

    >>> settle_tones("nhiêṃ vu ̣của, nôị, Nguyêñ, hoà")
    'nhiệm vụ của, nội, Nguyễn, hoà'
    """
    settled = _each_settled(text)
    moved = _AFTER_SPACE.sub(_before_space, settled)
    return settled if moved == settled else _each_settled(moved)


def is_syllable(word: str) -> bool:
    """Whether a word can be one Vietnamese syllable: its letters, tone and capitals all fit.

    >>> is_syllable("thưởng"), is_syllable("Vaên"), is_syllable("Müller"), is_syllable("NguyÔn")
    (True, False, False, False)
    """
    letters, tones = letters_and_tones(word)
    match = _shape(letters)
    if match is None or len(tones) > 1 or not (word.islower() or word.istitle() or word.isupper()):
        return False
    if tones and letters[tones[0][0]].lower() not in _VOWELS:
        return False
    onset, nucleus, coda = match["onset"] or "", match["nucleus"], match["coda"] or ""
    if nucleus not in _FREE | (_CLOSED_ONLY if coda else _OPEN_ONLY):
        return False
    # Before e, i, y the sounds of c, g, ng are written k, gh, ngh; elsewhere gh and ngh are not.
    if onset in ("c", "g", "ng") and nucleus[0] in "eêiy" and (onset, nucleus[0]) != ("g", "i"):
        return False
    if onset in ("gh", "ngh") and nucleus[0] not in "eêi":
        return False
    return coda not in _STOPS or (bool(tones) and tones[0][1] in "\u0301\u0323")
