from __future__ import annotations

import pytest

from extractors.grammar.attendance import find_attendants
from tests import markup

BEHIND = "\n\n§ 4\n\nBryggan\n\nBeslut\n\nBryggan byggs.\n\n§ 5\n\nMeddelanden\n\nNoteras."
HEAD = "Namn\tParti\tNärvaro\tAnmärkning\n"

# The rows, and who was there: name, role and party, with the §§ and whom they replace.
ROLLS = {
    "a post in its column": (
        (f"Närvarolista\n\n{HEAD}Ida Provberg\tM\tOrdförande\nBo Testlund\tS\tVice ordförande\n"
        "Eva Provlund\tC\tLedamot\nNils Testberg\tV\tErsättare"),
        ("Ida Provberg chair M, Bo Testlund vice_chair S, Eva Provlund member C, "
        "Nils Testberg substitute V"),
    ),
    "what they were besides": (
        f"{HEAD}Ida Provberg\tM\tOrdförande\t§§ 4-5\nBo Testlund\tS\tVice ordförande\tOrdförande §§ 6-7",
        "Ida Provberg chair M §§ 4-5, Bo Testlund vice_chair S, Bo Testlund chair S §§ 6-7",
    ),
    "whom they replace": (
        f"{HEAD}Ida Provberg\tL\tTjänstgörande ersättare\tErsätter Bo Testlund (L)\nEva Provlund\tS\tTjg. ersättare\tför Nils Testberg (S)",
        "Ida Provberg substitute L för Bo Testlund, Eva Provlund substitute S för Nils Testberg",
    ),
    "officials in the same roll": (
        f"{HEAD}Ida Provberg\tS\tLedamot\nBo Testlund\t-\tEnhetschef\nEva Provlund\t-\tNämndsekreterare",
        "Ida Provberg member S, Bo Testlund official, Eva Provlund secretary",
    ),
    "hours of coming and going": (
        "Namn\tParti\tUppdrag\tKom\tGick\nIda Provberg\tS\tLedamot\t13.00\t15.10\nBo Testlund\tM\tErsättare\t13.20\t15.10",
        "Ida Provberg member S, Bo Testlund substitute M",
    ),
    "marks below the name of the list": (
        ("Ledamöter\tParti\tNärvarande\nIda Provberg, ordf.\tS\tX\nBo Testlund\tM\tX\n\n"
        "Ersättare\tParti\tNärvarande\tTjg.\nEva Provlund\tV\tX\tX"),
        "Ida Provberg chair S, Bo Testlund member M, Eva Provlund substitute V",
    ),
    "remarks end no list": (
        "Beslutande\nIda Provberg (S)\tkl. 13.00-14.10\nBo Testlund (M)\t§§ 4-5\nEva Provlund (V)\tJäv § 4\nNils Testberg (C)",
        "Ida Provberg member S kl. 13.00-14.10, Bo Testlund member M §§ 4-5, Eva Provlund member V § 4, Nils Testberg member C",
    ),
    "party before the name": (
        "Ledamöter\n(S)\tIda Provberg, ordförande\n(M)\tBo Testlund\n\nEj tjänstgörande ersättare\n(KD)\tEva Provlund",
        "Ida Provberg chair S, Bo Testlund member M, Eva Provlund substitute KD",
    ),
    "seats counted": (
        "Ledamöter\n1\tIda Provberg\tS\n2.\tBo Testlund\tM",
        "Ida Provberg member S, Bo Testlund member M",
    ),
    "a party that no table knows": (
        f"{HEAD}Ida Provberg\tLeP\tLedamot\nBo Testlund\tS\tLedamot",
        "Ida Provberg member LeP, Bo Testlund member S",
    ),
    "capitals": (
        "Beslutande\nIDA PROVBERG (S), ordförande\nANN-MARI TESTLUND (M)",
        "Ida Provberg chair S, Ann-Mari Testlund member M",
    ),
    "surnames in capitals": (
        "Beslutande\nIda PROVBERG (S)\nBo TESTLUND (M)",
        "Ida Provberg member S, Bo Testlund member M",
    ),
    "members, one in the row": (
        "Ordförande\tIda Provberg (S)\nLedamot\tBo Testlund (M)\nLedamot\tEva Provlund (V)",
        "Ida Provberg chair S, Bo Testlund member M, Eva Provlund member V",
    ),
    "staff by label": (
        "Närvarande tjänstepersoner\nIda Provberg, enhetschef\nBo Testlund, planerare",
        "Ida Provberg official, Bo Testlund official",
    ),
    "marked away": (
        "Ledamöter\tParti\tNärvarande\nIda Provberg\tS\tX\nBo Testlund\tM\t-\nEva Provlund\tV\tnej",
        "Ida Provberg member S",
    ),
    "told away": (
        "Ledamöter\nIda Provberg\tS\nBo Testlund\tM\tfrånvarande\nEva Provlund\tV\tFörhinder\nNils Testberg\tC\tej närvarande",
        "Ida Provberg member S",
    ),
    "below those who are away": (
        f"{HEAD}Ida Provberg\tS\tLedamot\n\nFrånvarande\nBo Testlund\tM\tLedamot",
        "Ida Provberg member S",
    ),
    "letters told below": (
        "Övriga deltagare\tIda Provberg, enhetschef\nPF = Provstad Framåtanda\nX = Närvarande Provledamot",
        "Ida Provberg official",
    ),
    "a roll of no posts": (f"{HEAD}Ida Provberg\tS\tX\nBo Testlund\tM\tX", ""),
    "a head alone": (HEAD, ""),
    "letters that are no party": ("Ledamöter\tSign.\nIda Provberg\tIP", "Ida Provberg member"),
    "a heading in capitals": ("Plats och tid\tEVA PROVSALEN, Provgatan 4", ""),
}  # fmt: skip


@pytest.mark.parametrize("case", ROLLS)
def test_reads_rolls(case: str) -> None:
    rows, expected = ROLLS[case]
    document = markup.paper(f"Provnämnden\nProtokoll\n2031-03-05\n\n{rows}{BEHIND}")
    parties = {one.name: one.party for one in document.mentions.persons}

    found = [
        " ".join(
            filter(
                None,
                [
                    one.name,
                    one.role,
                    one.party or parties.get(one.name),
                    one.paragraphs,
                    one.replaces and f"för {one.replaces}",
                ],
            )
        )
        for one in find_attendants(document)
    ]

    assert found == [one for one in expected.split(", ") if one]
