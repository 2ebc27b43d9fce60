from __future__ import annotations

import pytest

from db.collation import sort_key

ORDERS = {
    "after z": ["Zinkgruvan", "Åmål", "Älmhult", "Örebro"],
    "whatever the case": ["alby", "Bromma", "centrum"],
    "inside a word": ["Hala", "Hamra", "Håla", "Häla", "Höla"],
    "é is e": ["Idé", "Idéer", "Idrott"],
    "the shorter first": ["Socialnämnd", "Socialnämnden"],
    "spaces first": ["Norra berget", "Norrahammar"],
}


@pytest.mark.parametrize("names", ORDERS.values(), ids=ORDERS.keys())
def test_sorts_as_a_swedish_list(names: list[str]) -> None:
    jumbled = names[1::2] + names[::2]

    assert sorted(jumbled, key=sort_key) == names


@pytest.mark.parametrize("name", ["Åmål", "A\u030am\u0061\u030al"])
def test_does_not_mind_how_letters_are_put_together(name: str) -> None:
    assert sort_key(name) == "{m{l"
