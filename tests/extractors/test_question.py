from __future__ import annotations

import pytest

from extractors.question import extract_questions
from tests import markup


def asking(text: str, kind: str = "Interpellation") -> str:
    return f"{kind}\n\nIsbanan i Provstad\n\nIsbanan är stängd.\n\n{text}\n\nIda Provberg (S)"


QUESTIONS = {
    "numbered": asking(
        "Jag ställer följande frågor:\n\n1. ⟦Hur länge är isbanan stängd?⟧\n2. ⟦Vad kostar en ny maskin?⟧"
    ),
    "bulleted": asking("Mina frågor är:\n\n• ⟦Hur länge är isbanan stängd?⟧\n• ⟦Vad kostar den?⟧"),
    "one below the other": asking(
        "Vi ställer därför följande frågor:\n\n⟦Hur länge är isbanan stängd?⟧\n\n⟦Vad kostar den?⟧"
    ),
    "an item without its mark": asking(
        "Jag ställer följande frågor:\n\n1. ⟦Hur länge är isbanan stängd.⟧\n2. ⟦Vad kostar den?⟧"
    ),
    "below a heading": asking("Frågeställningar\n\n1. ⟦Hur länge är isbanan stängd?⟧"),
    "in running text": asking("Min fråga är: ⟦När öppnar isbanan?⟧ Det vill många veta."),
    "an item behind a long lead": asking(
        "Eftersom isbanan är viktig för alla i staden och det snart är vinter igen ställer jag följande "
        "frågor till dig:\n\n1. ⟦Hur länge är isbanan stängd?⟧"
    ),
    "a lead that is an item": asking(
        "• Frågan om isbanan:\n• Vad den kostar?\n\nMin fråga är: ⟦När öppnar isbanan?⟧"
    ),
    "several in running text": asking(
        "Mina frågor till dig är: ⟦När öppnar isbanan?⟧ ⟦Vad kostar det?⟧ Tack."
    ),
    "alone": asking("⟦När öppnar isbanan igen?⟧", "Enkel fråga"),
    "of a letter": asking("Vi har några frågor:\n\n1. ⟦När öppnar isbanan?⟧", "Skrivelse"),
    "of an initiative": asking("Jag vill få svar på\n\n1. ⟦När öppnar isbanan?⟧", "Nämndinitiativ"),
    "repeated": asking(
        "Jag ställer följande frågor:\n\n1. ⟦Hur länge är isbanan stängd?⟧\n2. Hur länge är isbanan stängd?"
    ),
    "restated in an answer": (
        "Tjänsteutlåtande\n\nSvar på skrivelse om isbanan\n\nFörslag till beslut\n\nSkrivelsen anses besvarad.\n\n"
        "Bakgrund\n\nIda Provberg (S) ställer följande frågor:\n\n1. ⟦När öppnar isbanan?⟧\n\n"
        "Förvaltningens svar\n\nI mars."
    ),
}

NOTHING = {
    "no question": asking("Jag vill veta mer om isbanan."),
    "of a motion": asking("Jag ställer följande frågor:\n\n1. När öppnar isbanan?", "Motion"),
    "rhetorical, in a letter": asking("Kan man tänka sig något dummare?", "Skrivelse"),
    "in the middle of a text": asking("Varför då? Ingen vet, men så är det.", "Interpellation"),
    "answer to a motion": (
        "Tjänsteutlåtande\n\nSvar på motion om isbanan\n\nFörslag till beslut\n\nMotionen avslås.\n\n"
        "Bakgrund\n\nMotionären ställer följande frågor:\n\n1. När öppnar isbanan?"
    ),
    "no paper of questions": "Rapport\n\nFöljande frågor:\n\n1. När öppnar isbanan?",
    "the list has ended": asking("Följande frågor har jag ställt förut.\n\nIngen svarade på dem."),
}


@pytest.mark.parametrize("marked", QUESTIONS.values(), ids=QUESTIONS.keys())
def test_reads_questions(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    found = list(extract_questions(document))

    assert [(fact.span, fact.value.text) for fact in found] == expected


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_what_nobody_is_asked_is_no_question(text: str) -> None:
    assert list(extract_questions(markup.paper(text))) == []
