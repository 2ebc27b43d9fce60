"""What every extractor owes, whatever stands in the paper."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus import samples
from extractors.registry import EXTRACTORS
from tests import markup

if TYPE_CHECKING:
    from corpus.fact import Fact
    from extractors.fact import Extractor

LINES = [
    "§ 12 Dnr KS 2031/0312",
    "Ida Provberg (S) yrkar bifall den 3 augusti 2031",
    "Protokollsutdrag",
    "Svar på motion från Ida Provberg (S) och Bo Testlund (KD) om bänkar",
    "Förslag till beslut",
    "1. Kommunstyrelsen föreslår kommunfullmäktige besluta att avslå motionen.",
    "Beslutsplanering",
    "Kommunstyrelsen\t2031-04-02",
    "Beslutet skickas till",
    "Skärholmens stadsdelsnämnd, Farsta stadsdelsförvaltning",
    "Jag ställer följande frågor:",
    "Hur många bänkar finns det?",
    "Bo Testlund\tCia Provlund",
    "Förvaltningschef\tEnhetschef",
    "",
    "\f",
]
LOOKALIKES = {
    "s": "ſ",
    "i": "ı",
    "K": "\u212a",
    " ": "\u00a0",
    "3": "𝟛",
    "u": "u\u00ad",
    "-": "\ufffe",
    "(": "\uff08",
    "§": "$",
    "å": "a\u030a",
}


def garble(lines: list[str], letters: set[str]) -> str:
    return "".join(LOOKALIKES[one] if one in letters else one for one in "\n".join(lines))


PAPERS = st.builds(
    garble,
    st.lists(st.sampled_from(LINES), max_size=12),
    st.sets(st.sampled_from(sorted(LOOKALIKES))),
)
TEXTS = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=80)

NOT_IN_GOLD = {"meeting", "statements"}
"""What gold does not label."""


def key(fact: Fact[Any]) -> tuple[int, int, str]:
    """Return what facts are ordered by: their span, then their value."""
    return (fact.span.start, fact.span.end, str(fact.value)) if fact.span else (0, 0, "")


@pytest.mark.parametrize("extractor", EXTRACTORS.values(), ids=EXTRACTORS.keys())
@settings(deadline=None, max_examples=60)  # the first paper loads the gazetteers
@given(text=PAPERS | TEXTS)
def test_is_total_ordered_in_bounds_and_repeatable(extractor: Extractor[Any], text: str) -> None:
    document = markup.paper(f"Tjänsteskrivelse\n{text}")

    facts = list(extractor(document))

    assert all(
        0 <= fact.span.start < fact.span.end <= len(document.text) for fact in facts if fact.span
    )
    assert all(key(one)[0] <= key(other)[0] for one, other in pairwise(facts))
    assert len(set(map(key, facts))) == len(facts)
    assert facts == list(extractor(document))


@pytest.mark.parametrize("name", EXTRACTORS)
def test_has_a_test_and_a_gold_label(name: str) -> None:
    module = EXTRACTORS[name].__module__.rpartition(".")[2]
    gold = [json.loads(path.read_text(encoding="utf-8")) for path in samples.GOLD.glob("*.json")]

    assert Path(__file__).with_name("extractors").joinpath(f"test_{module}.py").exists()
    assert name in NOT_IN_GOLD or any(labels.get(name) for labels in gold)
