from __future__ import annotations

import pytest

from extractors.grammar.date_relative import find_relative

COUNTS = "en ett två tre fyra fem sex sju åtta nio tio elva tolv fjorton 1 9 10 99".split()
UNITS = ["dag", "dagar", "vecka", "veckor"]

DAYS = [
    *("i går", "igår", "I går", "i morgon", "imorgon"),
    *(f"om {count} veckor" for count in COUNTS),
    *(f"för {count} dagar sedan" for count in COUNTS),
    *(f"om två {unit}" for unit in UNITS),
    *(f"för två {unit} sedan" for unit in UNITS),
]

NO_DAYS = [
    *(
        f"om två veckor {word} mötet"
        for word in ("efter", "före", "innan", "från", "räknat", "per")
    ),
    *(
        "i morgon bitti",
        "inom två veckor",
        "för två veckor",
        "om 0 dagar",
        "om 100 dagar",
        "om trettio dagar",
    ),
    *("om två månader", "i dag", "i gården", "kom två veckor", "om veckor"),
]


@pytest.mark.parametrize("words", DAYS)
def test_finds_days_counted_from_today(words: str) -> None:
    text = f"Det sker {words}."

    assert [text[span.start : span.end] for span in find_relative(text)] == [words]


@pytest.mark.parametrize("words", NO_DAYS)
def test_other_spans_of_time_name_no_day(words: str) -> None:
    assert find_relative(f"Det sker {words} här.") == []
