"""What every finder of mentions owes, whatever stands in the paper."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.grammar.diary_number import find_diary_numbers
from extractors.grammar.district import find_districts
from extractors.grammar.municipality import find_municipality
from extractors.grammar.party import find_parties
from pipeline.annotate import annotate
from tests import markup

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from corpus.document import Document
    from corpus.mention import DiaryMention, DistrictMention, PartyMention

FINDERS: dict[
    str, Callable[[Document], Sequence[DiaryMention | DistrictMention | PartyMention]]
] = {
    "diary numbers": find_diary_numbers,
    "districts": lambda document: find_districts(document, "Stockholm", 2031),
    "districts of an unknown city": lambda document: find_districts(document, None, None),
    "parties": lambda document: find_parties(document, "Göteborg"),
}

LINES = [
    "Dnr KS 2031/0312, KFKS 2031/15-002 och Er beteckning Fi2031/01234",
    "Ida Provberg (S), Bo Testlund (KD) och (V) samt Reservation från S, V och MP",
    "Kungsholmens och Spånga-\nTensta stadsdelsförvaltningar, stadsdelen Provby",
    "Lunds kommun, kommunfullmäktige i Umeå, ida@malmo.se",
]
LOOKALIKES = {"S": "Ѕ", "i": "ı", "K": "\u212a", " ": "\u00a0", "3": "𝟛", "-": "\u00ad", "/": "\n"}


def garble(line: str, letters: set[str]) -> str:
    return "".join(LOOKALIKES[letter] if letter in letters else letter for letter in line)


TEXTS = st.text(max_size=60) | st.builds(
    garble, st.sampled_from(LINES), st.sets(st.sampled_from(sorted(LOOKALIKES)))
)


@pytest.mark.parametrize("finder", FINDERS.values(), ids=FINDERS.keys())
@settings(deadline=None)  # the first paper builds the matcher
@given(text=TEXTS)
def test_is_ordered_in_bounds_and_repeatable(
    finder: Callable[[Document], Sequence[DiaryMention | DistrictMention | PartyMention]],
    text: str,
) -> None:
    document = annotate(markup.document(text))

    found = finder(document)

    assert all(mention.span.end <= len(text) for mention in found)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))
    assert found == finder(document)


@settings(deadline=None)  # the first paper builds the matcher
@given(text=TEXTS)
def test_a_municipality_stands_in_the_text(text: str) -> None:
    found = find_municipality(markup.document(text))

    assert found is None or found[1].end <= len(text)
