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


ASKED = {
    "mine": "Min fråga är: ⟦När öppnar isbanan?⟧",
    "ours": "Vår fråga lyder: ⟦När öppnar isbanan?⟧",
    "ours, several": "Våra frågor: ⟦När öppnar isbanan?⟧ ⟦Vad kostar det?⟧",
    "the following": "Följande fråga vill jag ställa: ⟦När öppnar isbanan?⟧",
    "to somebody": "Min fråga till Bo Myr, som leder nämnden, är: ⟦När öppnar isbanan?⟧",
    "within a sentence": "Min fråga är ⟦när isbanan öppnar?⟧",
    "within a sentence, to somebody": "Min fråga till dig lyder, ⟦när öppnar isbanan?⟧",
    "in the next sentence": "Min fråga gäller isbanan. ⟦När öppnar den?⟧",
    "not what was asked before": "Varför då? Min fråga är: ⟦När öppnar isbanan?⟧",
    "none": "Min fråga är viktig. Isbanan är stängd.",
}
LEADS = (
    "Här är min fråga:",
    "Frågan:",
    "Jag frågar:",
    "Här är frågor:",
    "Frågorna:",
    "Få svar på:",
)


@pytest.mark.parametrize("marked", ASKED.values(), ids=ASKED.keys())
def test_reads_questions_in_running_text(marked: str) -> None:
    document, expected = markup.parse_paper(asking(marked))

    assert [(fact.span, fact.value.text) for fact in extract_questions(document)] == expected


@pytest.mark.parametrize("lead", LEADS)
def test_knows_what_leads_into_questions(lead: str) -> None:
    document, expected = markup.parse_paper(asking(f"{lead}\n\n1. ⟦Isbanans öppettider⟧"))

    assert [(fact.span, fact.value.text) for fact in extract_questions(document)] == expected


@pytest.mark.parametrize(
    ("item", "asked"),
    [("å" * 399, True), ("å" * 400, False), (f"{'å' * 400}? Ja.", True)],
    ids=["short", "long", "long with a question"],
)
def test_a_long_item_asks_only_with_its_mark(item: str, *, asked: bool) -> None:
    found = list(extract_questions(markup.paper(asking(f"Mina frågor:\n\n1. {item}"))))

    assert [fact.value.text for fact in found] == ([item] if asked else [])


def test_an_initiative_asks_in_lists_alone() -> None:
    text = asking("Min fråga är: När öppnar isbanan?", "Nämndinitiativ")

    assert list(extract_questions(markup.paper(text))) == []


@pytest.mark.parametrize("marked", QUESTIONS.values(), ids=QUESTIONS.keys())
def test_minutes_ask_nothing(marked: str) -> None:
    text = "Sammanträdesprotokoll\n2031-03-05\n\n" + markup.unmarked(marked)[0].split("\n", 1)[1]

    assert list(extract_questions(markup.paper(text))) == []
