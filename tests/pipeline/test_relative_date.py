from __future__ import annotations

import pytest

from pipeline.relative_date import find_relative_dates
from tests import markup

WRITTEN = "2031-10-23"

CASES = {
    "yesterday": "Frågan väcktes ⟦i går|2031-10-22⟧ av ordföranden",
    "yesterday, one word": "⟦Igår|2031-10-22⟧ inkom ett yttrande",
    "tomorrow": "Mötet hålls ⟦i morgon|2031-10-24⟧.",
    "in weeks": "Svar lämnas ⟦om två veckor|2031-11-06⟧.",
    "in days": "Svar lämnas ⟦om 10 dagar|2031-11-02⟧.",
    "over a line": "Svar lämnas ⟦om en\nvecka|2031-10-30⟧.",
    "days ago": "Skrivelsen inkom ⟦för tre dagar sedan|2031-10-20⟧",
    "weeks ago": "Skrivelsen inkom ⟦för 2 veckor sedan|2031-10-09⟧",
    # no mark: nothing may be found
    "duration": "inom två veckor, i 14 dagar, två veckors frist",
    "counted from another day": "om två veckor från delgivningen",
    "about days": "handlar om dagar och veckor",
    "today": "ärendet avgörs i dag",
    "vague": "i veckan, nyligen, för en tid sedan",
    "morning": "i morgon bitti",
    "part of a word": "kom två veckor i gården",
    "full date": "den 23 oktober 2031",
}


@pytest.mark.parametrize("marked", CASES.values(), ids=CASES.keys())
def test_counts_days_from_the_day_of_writing(marked: str) -> None:
    document, expected = markup.parse(marked)

    found = find_relative_dates(document.body, WRITTEN)

    assert [(mention.span, mention.value) for mention in found] == expected
    assert all(mention.inferred for mention in found)


@pytest.mark.parametrize("reference", [None, "2031-10", "2031-33", "hösten"])
def test_counts_nothing_without_a_day_to_count_from(reference: str | None) -> None:
    assert find_relative_dates("Frågan väcktes i går.", reference) == []
