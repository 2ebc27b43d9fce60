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
    "asked by": "⟦Bo Testlund|gruppledare V⟧, gruppledare (V)",
    "a lead before the name": "Detta undrar: ⟦Bo Testlund|gruppledare v⟧, gruppledare (v)",
    "parties below in columns": "⟦Ida Provberg|S⟧\t⟦Bo Testlund|V⟧\n(S)\t(V)",
    "posts and parties below": "⟦Ida Provberg|ledamot S⟧\t⟦Bo Testlund|1:e vice ordförande V⟧\nledamot (S)\t(V), 1:e vice ordförande",
    "a party below, a post below": "⟦Ida Provberg|S⟧\t⟦Bo Testlund|ersättare V⟧\n(S)\tersättare (V)",
    "post and party": "⟦Bo Testlund|gruppledare S⟧, gruppledare (S)",
    "post, place and party": "⟦Bo Testlund|gruppledare Provstad S⟧ gruppledare Provstad (S)",
    "seat and party": "⟦Ida Provberg|ledamot i socialnämnden MP⟧, ledamot i socialnämnden (MP)",
    "approved": "⟦Bo Testlund|approves⟧, Godkännare",
    "attested with a day": "⟦Bo Testlund|approves⟧, Attestant 2031-03-05",
    "post in lower case below": "⟦Bo Testlund|enhetschef⟧\nenhetschef",
    "post behind a comma": "En rad.\n\n⟦Bo Testlund|enhetschef⟧, enhetschef",
    "posts behind commas": "⟦Bo Testlund|enhetschef⟧, enhetschef\n⟦Ida Provberg|direktör⟧, direktör",
    "post on a page of its own": "Nämnden har mottagit ett förslag om parker.\f\n⟦Bo Testlund|enhetschef⟧, enhetschef",
    "title before": "Enhetschef ⟦Bo Testlund|Enhetschef⟧",
    "titles before": "Enhetschef ⟦Bo Testlund|Enhetschef⟧\nDirektör ⟦Ida Provberg|Direktör⟧",
    "a title of four words before": "Tf chef för parkenheten ⟦Bo Testlund|Tf chef för parkenheten⟧",
    "another group below": "⟦Bo Testlund|Direktör⟧\nDirektör\n\n⟦Ida Provberg|enhetschef⟧, enhetschef",
    "the same group goes on": "⟦Bo Testlund|Direktör⟧\nDirektör\n⟦Ida Provberg|enhetschef⟧, enhetschef",
    "a title for one of two": "⟦Bo Testlund|Enhetschef⟧\tIda Provberg\nEnhetschef",
    "a line to write on between": "⟦Bo Testlund|Enhetschef⟧\n______\nEnhetschef",
    "two lines to write on between": "⟦Bo Testlund|Enhetschef⟧\n______\n______\nEnhetschef",
    "a title of ninety letters": "⟦Bo Testlund|Enhetschef för parkförvaltningens lekplatsverksamheter och fritidsgårdsverksamheter i byar⟧\nEnhetschef för parkförvaltningens lekplatsverksamheter och fritidsgårdsverksamheter i byar",
    "a title of ten words": "⟦Bo Testlund|Chef för park och torg och bad i vår by⟧\nChef för park och torg och bad i vår by",
    "attested": "⟦Bo Testlund|approves⟧, Beslutsattestant",
    "reviewed": "⟦Bo Testlund|approves⟧, Granskare",
    "names and titles glued": "⟦Bo Testlund|Enhetschef⟧ ⟦Ida Provberg|Direktör⟧\nEnhetschef Direktör",
    "titles glued": "⟦Bo Testlund|Enhetschef⟧\t⟦Ida Provberg|Direktör⟧\nEnhetschef Direktör",
    "titles between the names": "⟦Bo Testlund|Enhetschef⟧\tEnhetschef\t⟦Ida Provberg|Direktör⟧\tDirektör",
    "offices below": "⟦Bo Testlund|Enhetschef⟧\t⟦Ida Provberg|Direktör⟧\nEnhetschef\tDirektör\nParkförvaltningen\tGatukontoret",
    "three columns": "⟦Bo Testlund|Enhetschef⟧\t⟦Ida Provberg|Direktör⟧\t⟦Cia Provlund|Strateg⟧\nEnhetschef\tDirektör\tStrateg",
    "three names, then three titles": "⟦Bo Testlund|Enhetschef⟧\n⟦Ida Provberg|Direktör⟧\n⟦Cia Provlund|Strateg⟧\nEnhetschef\nDirektör\nStrateg",
    "a title in the cell before": "Enhetschef\t⟦Bo Testlund|Enhetschef⟧",
    "posts in lower case below": "⟦Bo Testlund|enhetschef⟧\t⟦Ida Provberg|direktör⟧\nenhetschef\tdirektör",
    "party and title": "⟦Bo Testlund|Ordförande S⟧ (S)\nOrdförande",
    "a full stop behind": "⟦Bo Testlund|Enhetschef⟧.\nEnhetschef",
    "an office of a district between": "⟦Bo Testlund|Enhetschef⟧\nKultur- och parkkontoret Norr\nEnhetschef",
    "a board between": "⟦Bo Testlund|Enhetschef⟧\nKulturnämnden\nEnhetschef",
    "a staff between": "⟦Bo Testlund|Enhetschef⟧\nLedningsstaben\nEnhetschef",
    "a title above that somebody else bears": "Direktör\nEnhetschef ⟦Bo Testlund|Enhetschef⟧",
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
    "post in the middle of a text": "Nämnden har mottagit ett förslag om parker.\nBo Testlund, enhetschef",
    "a title of five words before": "Tf chef för nya parkenheten Bo Testlund",
    "a title of more than ninety letters": "Bo Testlund\nEnhetschef för parkförvaltningens lekplatsverksamheter och fritidsgårdsverksamheter i byarna",
    "a title of eleven words": "Bo Testlund\nChef för park och torg och bad i vår lilla by",
    "a name behind other words": "Förslag från Bo Testlund, gruppledare (S)",
    "a question below": "Bo Testlund\nEnhetschef?",
    "a label": "Ordförande:\nBo Testlund",
    "a title far above": "Enhetschef\n_____\nBo Testlund",
    "one title above two names": "Enhetschef\nBo Testlund\nIda Provberg",
    "who was there": "Närvarande\nBo Testlund, enhetschef\nIda Provberg, direktör",
    "a name of an office that is none": "Bo Testlund\nAvdelningen Prov\nEnhetschef",
    "a name in a sentence": "och Bo Testlund är\nEnhetschef",
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


def test_the_officer_of_the_head_signs_nothing() -> None:
    document = markup.paper("Tjänsteskrivelse\n\nHandläggare\nBo Testlund, enhetschef\n\nRapport")

    assert document.mentions.signatures == ()


# Which name bears which title, where they do not stand in turn.
PAIRED = {
    "Bo Testlund\tIda Provberg\nEnhetschef\tDirektör": "Bo Testlund Enhetschef, Ida Provberg Direktör",
    "Bo Testlund\tIda Provberg\nEnhetschef": "Bo Testlund Enhetschef",
    "Bo Testlund\nParkenheten\nGatukontoret\nEnhetschef": "",
    "Enhetschef\nBo Testlund\nIda Provberg": "",
    "Enhetschef\nParkenheten\nBo Testlund": "",
    "Enhetschef Bo Testlund\nIda Provberg\nDirektör": "Bo Testlund Enhetschef, Ida Provberg Direktör",
}


@pytest.mark.parametrize(("block", "expected"), PAIRED.items())
def test_gives_a_title_to_the_name_it_stands_by(block: str, expected: str) -> None:
    text = f"Tjänsteskrivelse\n\nSvar på motion\n\nNämnden beslutar så.\n\n{block}"
    found = markup.paper(text).mentions.signatures

    assert ", ".join(f"{one.name} {one.title}" for one in found) == expected
