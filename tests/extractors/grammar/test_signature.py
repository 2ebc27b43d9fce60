from __future__ import annotations

import pytest

from extractors.grammar.signature import find_signatures
from tests import markup

# The answer: title, party, and whether the signer only approved the paper.
FOUND = {
    "title below": "⟦Bo Testlund|Förvaltningschef⟧\nFörvaltningschef",
    "titles below all names": (
        "⟦Bo Testlund|Förvaltningschef⟧\n⟦Ida Provberg|Avdelningschef⟧\nFörvaltningschef\nAvdelningschef"
    ),
    "titles beside all names": (
        "⟦Bo Testlund|Förvaltningschef⟧\t⟦Ida Provberg|Avdelningschef⟧\tFörvaltningschef\tAvdelningschef"
    ),
    "columns lost": (
        "⟦Bo Testlund|Teknisk direktör⟧ ⟦Ida Provberg|Enhetschef⟧\nTeknisk direktör Enhetschef"
    ),
    "title below, a gap between": "⟦Bo Testlund|Förvaltningschef⟧\n\nFörvaltningschef",
    "acting": "⟦Bo Testlund|TF förvaltningschef⟧\nTF förvaltningschef\nParkförvaltningen",
    "two columns": "⟦Bo Testlund|Förvaltningschef⟧\t⟦Ida Provberg|Avdelningschef⟧\nFörvaltningschef\tAvdelningschef",
    "one below the other": "⟦Bo Testlund|Direktör⟧\nDirektör\n⟦Ida Provberg|Enhetschef⟧\nEnhetschef",
    "title on the line": "⟦Bo Testlund|Förvaltningschef⟧ Förvaltningschef",
    "title in the next cell": "⟦Bo Testlund|Förvaltningschef⟧\tFörvaltningschef",
    "title above": "Förvaltningschef\n⟦Bo Testlund|Förvaltningschef⟧",
    "line to write on": (
        "______\t______\n⟦Bo Testlund|Ordförande⟧\t⟦Ida Provberg|Sekreterare⟧\nOrdförande\tSekreterare"
    ),
    "below prose": "Nämnden beslutar så.\n\n⟦Bo Testlund|Enhetschef⟧\nEnhetschef\n\nBeslutet gäller.",
    "two groups": (
        "⟦Bo Testlund|Enhetschef⟧\nEnhetschef\n\nHär står det något helt annat i löpande text.\n\n"
        "⟦Ida Provberg|Direktör⟧\nDirektör"
    ),
    "party": "⟦Ida Provberg|S⟧ (S)\n⟦Bo Testlund|V⟧ (V)",
    "parties in columns": "⟦Ida Provberg|S⟧ (S)\t⟦Bo Testlund|V⟧ (V)",
    "post and party": "⟦Bo Testlund|gruppledare S⟧, gruppledare (S)",
    "post, place and party": "⟦Bo Testlund|gruppledare Provstad S⟧ gruppledare Provstad (S)",
    "seat and party": "⟦Ida Provberg|ledamot i socialnämnden MP⟧, ledamot i socialnämnden (MP)",
    "approved": "⟦Bo Testlund|approves⟧, Godkännare",
    "attested with a day": "⟦Bo Testlund|approves⟧, Attestant 2031-03-05",
}

NOTHING = {
    "name alone": "Bo Testlund",
    "title alone": "Förvaltningschef",
    "office below": "Bo Testlund\nParkförvaltningen",
    "prose below": "Bo Testlund\nNämnden har mottagit ett förslag om parker och lekplatser i staden.",
    "title far below": "Bo Testlund\nEn ny park ska byggas här.\nFörvaltningschef",
    "names in prose": "Förslaget kom från Bo Testlund och förvaltningschefen.\nBo Testlund skrev det.",
    "label above": "Handläggare:\nBo Testlund",
    "no name before the post": "Vid pennan, gruppledare (S)",
    "no post before the party": "Bo Testlund, enligt uppdrag (S)",
    "no approval": "Bo Testlund, Godkännande av planen",
    "no name before the approval": "Ekonomienheten, Godkännare",
}


@pytest.mark.parametrize("marked", FOUND.values(), ids=FOUND.keys())
def test_reads_signatures(marked: str) -> None:
    text, expected = markup.unmarked(marked)

    found = find_signatures(markup.laid_out(text))

    assert [
        (
            one.span,
            " ".join(filter(None, [one.title, one.party, "approves" if one.approves else ""])),
        )
        for one in found
    ] == expected
    assert [one.name for one in found] == [text[span.start : span.end] for span, _ in expected]


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_a_name_that_signs_nothing_is_no_signature(text: str) -> None:
    assert find_signatures(markup.laid_out(text)) == []
