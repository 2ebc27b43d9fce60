from __future__ import annotations

import pytest

from pipeline.inline_list import find_cuts

# A bar before each item.
LISTS = {
    "numbers": "Nämnden beslutar |1. att anta planen |2. att avslå motionen",
    "numbers from the start": "|1. Planen antas. |2. Motionen avslås.",
    "letters": "Nämnden beslutar |a) att anta planen |b) att avslå motionen",
    "bullets": "Nämnden beslutar |• att anta planen |• att avslå motionen",
    "dashes before att": "I motionen föreslås |- att ån rensas |- att en bro byggs",
    "dashes between sentences": "|- att ån rensas |– att en bro byggs",
    "dashes between questions": "Frågor: |- Är ån djup? |- Är bron hel?",
    "one dash behind a lead": "Nämnden beslutar: |- att anta planen",
    # nothing may be cut
    "a dash inside a sentence": "Planen - som är ny - antas",
    "a single dash before att": "Det är klart - att ån ska rensas",
    "a number inside a sentence": "Nämnden fick 2. Planen gäller till 2031",
    "an enclosure's own number": "Bilaga 1. Karta över ån",
    "a letter of the law": "enligt 4 kap. 2 § a) i lagen",
    "a time": "klockan 10. Mötet var öppet",
    "nothing": "Ån är lång",
}


@pytest.mark.parametrize("marked", LISTS.values(), ids=LISTS.keys())
def test_finds_where_items_start(marked: str) -> None:
    *before, _ = marked.split("|")
    expected = [sum(map(len, before[: number + 1])) for number in range(len(before))]

    body = marked.replace("|", "")

    assert find_cuts(body, 0, len(body)) == expected
