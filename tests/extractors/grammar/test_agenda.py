from __future__ import annotations

import pytest

from extractors.grammar.agenda import agenda_items
from tests import markup

# The lines of an agenda below its head, "|" between them: what opens an item, ";" between.
AGENDAS = {
    "1. Upprop|2. Val av justerare|3. Bryggan": "1. Upprop; 2. Val av justerare; 3. Bryggan",
    "1\tUpprop|2\tVal av justerare|3\tBryggan": "1\tUpprop; 2\tVal av justerare; 3\tBryggan",
    "§ 1 Upprop|§ 2 Bryggan": "§ 1 Upprop; § 2 Bryggan",
    "1. Bryggan||Förslag till beslut||1) Motionen avslås.|2) Svaret skickas.||2. Hamnen": (
        "1. Bryggan; 2. Hamnen"
    ),
    "1\tBryggan||Förslag till beslut||1. Motionen avslås.|2. Svaret skickas.||2\tHamnen": (
        "1\tBryggan; 2\tHamnen"
    ),
    "1. Bryggan||Förslag till beslut||1. Motionen avslås.||2. Hamnen||Förslag till beslut||"
    "1. Hamnen byggs.|2. Medel anvisas.||3. Ån": "1. Bryggan; 2. Hamnen; 3. Ån",
    "1. Bryggan||Bakgrund||1. Motionen är lång.": "1. Bryggan; 1. Motionen är lång.",
    "Upprop|Val av justerare|Bryggan": "",
    "- Upprop|- Bryggan": "",
    "2031-03-05|Bryggan": "",
    "a) Upprop|b) Bryggan": "",
}


@pytest.mark.parametrize(("lines", "expected"), AGENDAS.items())
def test_tells_the_items_of_an_agenda_from_what_is_proposed(lines: str, expected: str) -> None:
    document = markup.paper("Kallelse\nSocialnämnden\n\n" + lines.replace("|", "\n"))

    found = [document.quote(block.span) for block in agenda_items(document)]

    assert "; ".join(found) == expected
