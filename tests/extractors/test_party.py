from __future__ import annotations

import pytest

from extractors.party import extract_parties
from tests import markup

ANSWER = "Tjänsteskrivelse\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.\n\nBakgrund\n\n"

# The answer: the party, and "raised" where it raised the matter.
PARTIES = {
    "mover": f"{ANSWER}Ida Provberg (⟦S|S raised⟧) har lämnat in en motion om bänkar.",
    "movers and another": (
        f"{ANSWER}Ida Provberg (⟦S|S raised⟧) och Bo Myr (⟦V|V raised⟧) har väckt en motion. "
        "Cia Testlund (⟦M|M⟧) är emot."
    ),
    "once": f"{ANSWER}⟦Moderaterna|M⟧ är emot. Moderaternas skäl är kostnaden, säger Bo Myr (M).",
    "named before it raises": (
        f"{ANSWER}Moderaterna har en åsikt. Ida Provberg (⟦M|M raised⟧) har lämnat in en motion."
    ),
    "own motion": "Motion\n\nFler bänkar\n\nDet har ⟦Moderaterna|M⟧ alltid varit emot, hur långt det än är mellan dem.\n\nIda Provberg (⟦S|S raised⟧)",
    "report": "Tjänsteskrivelse\n\nRapport\n\nBakgrund\n\n⟦Vänsterpartiet|V⟧ och Bo Myr (⟦S|S⟧) sade det.",
}

NOTHING = {
    "no party": f"{ANSWER}Motionären vill ha fler bänkar.",
    "unaffiliated": f"{ANSWER}Ida Provberg (-) har lämnat in en motion om bänkar.",
    "letters of something else": f"{ANSWER}Kommunstyrelsen (KS) och lagen (LSS) nämns.",
}


@pytest.mark.parametrize("marked", PARTIES.values(), ids=PARTIES.keys())
def test_tells_who_raised_the_matter(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    found = list(extract_parties(document))

    assert [
        (fact.span, f"{fact.value.party}{' raised' * (fact.value.role == 'proposer')}")
        for fact in found
    ] == expected


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_a_paper_that_names_no_party_has_none(text: str) -> None:
    assert list(extract_parties(markup.paper(text))) == []
