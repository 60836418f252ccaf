"""Vietnamese administrative wording: text, numbers, days, lists and names as official papers write them.

Every public name is a plain function of its first argument, fit to be a template filter.
"""

from pipeline.words.dates import (
    long_date,
    parse_date,
    place_date,
    quarter,
    short_date,
    time_of_day,
    unknown_tokens,
    weekday,
    year_tokens,
)
from pipeline.words.lists import end_items, joined, lower_first, no_final_stop, sentence, upper, upper_first
from pipeline.words.names import (
    looks_like_person_name,
    name_key,
    nearest,
    same_person_hint,
    sorted_by_name,
    split_title,
    text_key,
)
from pipeline.words.numbers import (
    count,
    decimal,
    in_words,
    money,
    money_in_words,
    percent,
    point_letter,
    roman,
)
from pipeline.words.unicode import (
    fold,
    from_tcvn3,
    from_vni,
    legacy_font,
    nfc,
    repair,
    retone,
    slug,
    suspicious,
)

__all__ = [
    "count", "decimal", "end_items", "fold", "from_tcvn3", "from_vni", "in_words", "joined",
    "legacy_font", "long_date", "looks_like_person_name", "lower_first", "money", "money_in_words",
    "name_key", "nearest", "nfc", "no_final_stop", "parse_date", "percent", "place_date",
    "point_letter", "quarter", "repair", "retone", "roman", "same_person_hint", "sentence",
    "short_date", "slug", "sorted_by_name", "split_title", "suspicious", "text_key", "time_of_day",
    "unknown_tokens", "upper", "upper_first", "weekday", "year_tokens",
]  # fmt: skip
