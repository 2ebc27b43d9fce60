from __future__ import annotations

import pytest

from extractors.recusal import extract_recusals
from tests import markup
from tests.extractors.minutes import minutes


def recusing(text: str) -> str:
    return minutes(f"Bryggan\n\nJäv\n\n{text}\n\nBeslut\n\nBryggan byggs.")


RECUSALS = {
    "declared": ("Bo Testlund (M) anmäler jäv.", ["Bo Testlund"]),
    "takes no part": (
        "Bo Testlund (M) deltar inte i handläggningen av ärendet på grund av jäv.",
        ["Bo Testlund"],
    ),
    "several": (
        "Bo Testlund (M) och Eva Provlund (V) deltar inte i beslutet på grund av jäv.",
        ["Bo Testlund", "Eva Provlund"],
    ),
}

RECUSALS |= {
    sentence: (sentence, ["Bo Testlund"])
    for sentence in (
        *(f"Bo Testlund (M) {verb} inte för jäv." for verb in ("deltar", "deltog", "har deltagit")),
        *("Bo Testlund (M) vill ej delta, jävig.", "Bo Testlund (M) lämnar salen, jäv."),
        *("Bo Testlund (M) är borta på grund av jäv.", "Bo Testlund (M) är borta pga jäv."),
        *("Bo Testlund (M) är borta p.g.a. jäv.", "De jäviga, som anmäldes, är Bo Testlund (M)."),
    )
}

NOTHING = {
    "speaks of it": recusing("Bo Testlund (M) talar om jäv."),
    "nobody at all": recusing("Inga jäviga anmäls, säger Bo Testlund (M)."),
    "nobody": recusing("Ingen anmäler jäv, upplyser Bo Testlund (M)."),
    "abstains": recusing("Bo Testlund (M) deltar inte i beslutet."),
    "no minutes": "Tjänsteskrivelse\n\nBryggan\n\nBo Testlund (M) anmäler jäv.",
}


@pytest.mark.parametrize("case", RECUSALS)
def test_reads_who_was_disqualified(case: str) -> None:
    text, expected = RECUSALS[case]

    found = [fact.value for fact in extract_recusals(markup.paper(recusing(text)))]

    assert [one.person for one in found] == expected
    assert {one.paragraph for one in found} == {"11"}


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_who_only_abstains_is_not(text: str) -> None:
    assert list(extract_recusals(markup.paper(text))) == []


@pytest.mark.parametrize("case", RECUSALS)
def test_outside_minutes_nobody_is_disqualified(case: str) -> None:
    text = f"Tjänsteskrivelse\n\nBryggan\n\nBakgrund\n\n{RECUSALS[case][0]}"

    assert list(extract_recusals(markup.paper(text))) == []
