from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from extractors.person import Person, extract_persons
from tests import markup

if TYPE_CHECKING:
    from corpus.fact import Fact

MATTER = "Svar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås."
EXTRACT = "Protokollsutdrag\nKulturnämnden\n2031-03-05\n\n§ 12 Svar på motion\n\nBeslut\n\nMotionen avslås."


def office(head: str = "", tail: str = "") -> str:
    opening = f"Tjänsteskrivelse\n{head}".strip()
    return f"{opening}\n\n{MATTER}{tail}"


# The answer: role, party and title.
PERSONS = {
    "officer": office("Handläggare: ⟦Bo Testlund|case_officer⟧"),
    "officer below the label": office(
        "Handläggare\n⟦Bo Testlund|case_officer⟧\nTelefon: 0910-00 00 00"
    ),
    "two officers": office(
        "Handläggare: ⟦Bo Testlund|case_officer⟧ och ⟦Ida Provberg|case_officer⟧"
    ),
    "signatory": office("", "\n\n⟦Bo Testlund|signatory Förvaltningschef⟧\nFörvaltningschef"),
    "two signatories": office(
        "",
        "\n\n⟦Bo Testlund|signatory Förvaltningschef⟧\t⟦Ida Provberg|signatory Avdelningschef⟧\n"
        "Förvaltningschef\tAvdelningschef",
    ),
    "officer who signs": office(
        "Handläggare: ⟦Bo Testlund|case_officer⟧",
        "\n\nIda Provberg\nFörvaltningschef".replace(
            "Ida Provberg", "⟦Ida Provberg|signatory Förvaltningschef⟧"
        ),
    ),
    "responsible": office(
        "", "\n\nAnsvariga\n\n⟦Bo Testlund|responsible Förvaltningschef⟧\nFörvaltningschef"
    ),
    "approver": office(
        "", "\n\nAttesterat av\n\n⟦Bo Testlund|approver Förvaltningschef⟧\nFörvaltningschef"
    ),
    "approved by a line": office("", "\n\n⟦Bo Testlund|approver⟧, Godkännare"),
    "mover": office(
        "", "\n\nBakgrund\n\n⟦Ida Provberg|proposer S⟧ (S) har lämnat in en motion om bänkar."
    ),
    "own motion": (
        "Motion\n\nFler bänkar\n\nÅn är lång.\n\n⟦Ida Provberg|proposer S⟧ (S)\n\nMed instämmande av\n\n"
        "⟦Bo Myr|supporter V⟧ (V)"
    ),
    "mentioned": office(
        "", "\n\nBakgrund\n\nEnhetschefen ⟦Bo Testlund|mentioned⟧ har räknat bänkarna."
    ),
    "mentioned with a party": office("", "\n\nBakgrund\n\n⟦Bo Myr|mentioned V⟧ (V) är emot."),
    "mentioned once": office(
        "", "\n\nBakgrund\n\n⟦Bo Myr|mentioned V⟧ (V) är emot. Det har Bo Myr (V) sagt förut."
    ),
    "party from another place": office(
        "",
        "\n\nBakgrund\n\n⟦Bo Myr|mentioned V⟧ är emot, och det vet alla. Bo Myr (V) har sagt det förut.",
    ),
    "only the role": office(
        "Handläggare: ⟦Bo Testlund|case_officer⟧",
        "\n\nBakgrund\n\nBo Testlund har räknat bänkarna.",
    ),
    "genitive of one who is known": office(
        "Handläggare: ⟦Bo Testlund|case_officer⟧", "\n\nBakgrund\n\nBo Testlunds lista visar det."
    ),
    "genitive": office("", "\n\nBakgrund\n\nDet är ⟦Ida Provbergs|mentioned⟧ förslag."),
    "chair of the minutes": (
        f"{EXTRACT}\n\nUnderskrifter\n\nOrdförande\t⟦Ida Provberg|chair⟧\nSekreterare\t⟦Bo Testlund|secretary⟧\n"
        "Justerare\t⟦Cia Provlund|adjuster M⟧ (M)"
    ),
}

NOTHING = {
    "nobody": office(),
    "an officer without a name": office("Handläggare: Parkenheten"),
    "places": office(
        "", "\n\nBakgrund\n\nBänkarna vid Ida Provbergs gata och Maria Provskolan räcker."
    ),
    "bodies": office(
        "Till\nSocialnämnden", "\n\nBakgrund\n\nKommunstyrelsen (KS) och Vård och Omsorg."
    ),
}

NAMES = {"Ida Provbergs": "Ida Provberg"}


def shown(fact: Fact[Person]) -> str:
    return " ".join(filter(None, [fact.value.role, fact.value.party, fact.value.title]))


@pytest.mark.parametrize("marked", PERSONS.values(), ids=PERSONS.keys())
def test_reads_what_each_person_does(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    found = list(extract_persons(document))

    assert [(fact.span, shown(fact)) for fact in found] == expected
    for fact in found:
        assert fact.span
        quoted = document.quote(fact.span)
        assert fact.value.name == NAMES.get(quoted, quoted)


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_a_paper_without_persons_has_none(text: str) -> None:
    assert list(extract_persons(markup.paper(text))) == []
