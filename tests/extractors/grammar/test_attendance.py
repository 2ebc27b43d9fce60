from __future__ import annotations

import pytest

from extractors.grammar.attendance import find_attendants, find_conveners
from tests import markup

BEHIND = (
    "\n\n§ 4\n\nBryggan\n\nBeslut\n\nBryggan byggs.\n\n§ 5\n\nMeddelanden\n\nBeslut\n\nNoteras."
)


def front(text: str) -> str:
    return f"Provnämnden\nProtokoll\n2031-03-05\n\n{text}{BEHIND}"


LISTS = {
    "members": front("Beslutande\tIda Provberg (S)\nBo Testlund (M)"),
    "who presides is no member": front(
        "Beslutande\tIda Provberg (S) (ordförande)\nBo Testlund (M) (1:e vice ordförande)"
    ),
    "substitutes who serve": front(
        "Beslutande\tIda Provberg (S)\nEva Provlund (V) ersätter Nils Testberg (V)"
    ),
    "substitutes who do not": front(
        "Beslutande\tIda Provberg (S)\n\nEj tjänstgörande\nersättare\n\nEva Provlund (V)"
    ),
    "officials": front(
        "Beslutande\tIda Provberg (S)\n\nÖvriga deltagare\tEva Provlund (enhetschef)"
    ),
    "adjuster, secretary": front(
        "Beslutande\tIda Provberg (S)\n\nUtses att justera\tIda Provberg (S)\n\nSekreterare\nEva Provlund"
    ),
    "vice chair on the line above": front("Beslutande\tIda Provberg (S), v ordf\nBo Testlund (M)"),
    "titles of their own": front(
        "Övriga deltagare\tEva Provlund, nämndsekreterare\nNils Testberg (V), ej tjg ers"
    ),
    "columns": front(
        "Ordinarie ledamöter\tErsättare\nIda Provberg (S)\tEva Provlund (V)\nBo Testlund (M)"
    ),
    "who could not come": front("Närvarande\tIda Provberg (S)\nFörhindrad\tBo Testlund (M)"),
    "sentences": front(
        "Närvarande vid uppropet: ordföranden Ida Provberg (S), förste vice ordföranden Bo Testlund (M) samt "
        "ledamöterna Eva Provlund (V) och Nils Testberg (C).\n\n"
        "Följande ersättare tjänstgjorde: Siv Provholm (S) i stället för Olle Testdal (S).\n\n"
        "Vid protokollet tjänstgjorde stadsjuristen Lena Provgren."
    ),
    "nobody": front("Beslutande\tSe närvarolista"),
    "place and time name nobody": front("Plats och tid\tProvsalen, Provgatan 4, kl. 13:00"),
}
ANSWERS = {
    "members": [("Ida Provberg", "member", "S"), ("Bo Testlund", "member", "M")],
    "who presides is no member": [
        ("Ida Provberg", "chair", "S"),
        ("Bo Testlund", "vice_chair", "M"),
    ],
    "substitutes who serve": [("Ida Provberg", "member", "S"), ("Eva Provlund", "substitute", "V")],
    "substitutes who do not": [
        ("Ida Provberg", "member", "S"),
        ("Eva Provlund", "substitute", "V"),
    ],
    "officials": [("Ida Provberg", "member", "S"), ("Eva Provlund", "official", None)],
    "adjuster, secretary": [
        ("Ida Provberg", "member", "S"),
        ("Ida Provberg", "adjuster", "S"),
        ("Eva Provlund", "secretary", None),
    ],
    "vice chair on the line above": [
        ("Ida Provberg", "vice_chair", "S"),
        ("Bo Testlund", "member", "M"),
    ],
    "titles of their own": [
        ("Eva Provlund", "secretary", None),
        ("Nils Testberg", "substitute", "V"),
    ],
    "columns": [
        ("Ida Provberg", "member", "S"),
        ("Eva Provlund", "substitute", "V"),
        ("Bo Testlund", "member", "M"),
    ],
    "who could not come": [("Ida Provberg", "member", "S")],
    "sentences": [
        ("Ida Provberg", "chair", "S"),
        ("Bo Testlund", "vice_chair", "M"),
        ("Eva Provlund", "member", "V"),
        ("Nils Testberg", "member", "C"),
        ("Siv Provholm", "substitute", "S"),
        ("Lena Provgren", "secretary", None),
    ],
    "nobody": [],
    "place and time name nobody": [],
}


@pytest.mark.parametrize("case", LISTS)
def test_reads_who_attended(case: str) -> None:
    document = markup.paper(LISTS[case])

    found = [(one.name, one.role.value, one.party) for one in find_attendants(document)]

    assert found == ANSWERS[case]


def test_keeps_whom_a_substitute_replaces_and_for_which_paragraphs() -> None:
    text = front("Beslutande\tEva Provlund (V) §§ 4-5 ersätter Nils Testberg (V)")

    (one,) = find_attendants(markup.paper(text))

    assert (one.replaces, one.serving, one.paragraphs) == ("Nils Testberg", True, "§§ 4-5")


def test_an_agenda_names_who_calls_and_who_confirms() -> None:
    text = (
        "Provnämnden\nKallelse\n\nOrdförande: Ida Provberg (S)\nSekreterare: Eva Provlund\n"
        "I tur att justera: Bo Testlund (M)\n\n1. Upprop\n2. Nils Testberg informerar"
    )

    found = [(one.name, one.role.value) for one in find_conveners(markup.paper(text))]

    assert found == [
        ("Ida Provberg", "chair"),
        ("Eva Provlund", "secretary"),
        ("Bo Testlund", "adjuster"),
    ]
