from __future__ import annotations

import pytest

from extractors.attachment import extract_attachments
from tests import markup


def resting(text: str, heading: str = "Beslutsunderlag") -> str:
    """Return a paper that ends with *text* below *heading*, after lines of an ordinary length."""
    return (
        "Tjänsteskrivelse\n\nSvar på motion om bänkar\n\nBakgrund\n\n"
        "Längs ån är det i dag sexhundra meter mellan bänkarna, och den som har svårt att gå behöver\n"
        f"någonstans att vila. Det har motionären rätt i.\n\n{heading}\n{text}"
    )


ATTACHMENTS = {
    "a § of a board": resting(
        "⟦Karta över ån⟧\n\n⟦PN § 77/31 Yttrande över motion⟧\n\n⟦Motion om bänkar - Ida Provberg (S) och Bo Myr (C)⟧"
    ),
    "then what is to come": resting(
        "⟦Karta över ån⟧\n\nHandlingarna till punkt 3 följer efter kallelsen."
    ),
    "files of a form": resting("⟦Karta över ån.jpg⟧\nSå behandlas ditt förslag", "Bifogade filer"),
    "then where it is reported": resting("⟦Karta över ån⟧\n\nBeslutet anmäls till nämnden."),
    "one": resting("⟦Motion om bänkar⟧"),
    "a line each": resting("⟦Motion om bänkar⟧\n⟦Tjänsteskrivelse daterad 2031-08-28⟧"),
    "bullets": resting("• ⟦Motion om bänkar⟧\n• ⟦Tjänsteskrivelse daterad 2031-08-28⟧"),
    "numbered": resting("1. ⟦Motion om bänkar⟧\n2. ⟦Karta över ån⟧"),
    "labelled": resting("Bilaga 1 ⟦Motion om bänkar⟧\nBilaga 2: ⟦Karta över ån⟧"),
    "short label": resting("Bil. 1 – ⟦Motion om bänkar⟧"),
    "an item over two lines": resting(
        "• ⟦Motion om bänkar längs ån mellan Kvarnbron och badplatsen, inlämnad av Ida Provberg till\n"
        "kommunfullmäktige|Motion om bänkar längs ån mellan Kvarnbron och badplatsen, inlämnad av Ida "
        "Provberg till kommunfullmäktige⟧\n• ⟦Karta över ån⟧"
    ),
    "annexes": resting("⟦Karta över ån⟧", "Bilagor"),
    "papers of the case": resting("⟦Karta över ån⟧", "Handlingar i ärendet"),
    "once": resting("• ⟦Karta över ån⟧\n• karta över ån"),
    "then prose": resting("• ⟦Karta över ån⟧\n\nKartan är ritad i mars. Den visar ån."),
    "a line of its own in the list": resting("• ⟦Karta över ån⟧\n\n⟦Protokoll från i våras⟧"),
    "then a signature": resting("• ⟦Karta över ån⟧\n\nBo Testlund\nFörvaltningschef"),
}

NOTHING = {
    "template": resting("Klicka här för att ange text"),
    "none": resting("Inga"),
    "missing": resting("Saknas"),
    "page label": resting("1"),
    "letter": resting("a"),
    "another list": resting("Karta över ån", "Beslutet skickas till"),
    "no heading": resting("Karta över ån", "Vi har ritat en ny karta över ån"),
    "nothing below": resting("").rstrip(),
}


@pytest.mark.parametrize("marked", ATTACHMENTS.values(), ids=ATTACHMENTS.keys())
def test_reads_what_a_paper_rests_on(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    found = list(extract_attachments(document))

    assert [(fact.span, fact.value.text) for fact in found] == expected


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_what_encloses_nothing_is_no_attachment(text: str) -> None:
    assert list(extract_attachments(markup.paper(text))) == []


LONG = "som visar var de sexhundra bänkarna längs ån stod innan de togs bort i våras och somras"
LISTS = {
    "long lines, each an item": f"⟦Karta över ån {LONG}⟧\n⟦Motion om bänkar {LONG}⟧\n⟦Bild⟧",
    "a long line that goes on": f"⟦Karta över ån {LONG} och\nMotion|Karta över ån {LONG} och Motion⟧\n⟦Bild⟧",
    "long lines with labels": f"Bilaga 1 ⟦Karta {LONG}⟧\nBilaga 2. ⟦Motion {LONG}⟧\nBilaga 3 ⟦Bild⟧",
    "two sentences in an item": "• ⟦Karta över ån. Den är ny.⟧\n• ⟦Motion om bänkar⟧",
    "two sentences in a list without marks": "⟦Karta över ån. Den är ny.⟧\n\n⟦Motion om bänkar⟧",
    "a mark and a label": "• Bilaga 1 ⟦Karta över ån⟧\n• Bil 2: ⟦Motion om bänkar⟧",
    "a label alone": "• Bilaga 1\n• ⟦Motion om bänkar⟧",
    "a mark alone": "• –\n• ⟦Motion om bänkar⟧",
}

COMING = [
    *(
        f"{decision} {word} nämnden i maj."
        for decision in ("Beslutet", "Detta beslut")
        for word in (
            "anmäls för",
            "ska till",
            "skall till",
            "expedieras till",
            "skickas till",
            "har",
        )
    ),
    *(
        f"{papers} till punkt 3 {word}."
        for papers in ("Handlingar", "Handlingarna", "Handlingen")
        for word in ("följer efter", "följer senare", "skickas separat", "delas ut")
    ),
]


@pytest.mark.parametrize("marked", LISTS.values(), ids=LISTS.keys())
def test_reads_the_items_of_a_list(marked: str) -> None:
    document, expected = markup.parse_paper(resting(marked))

    found = list(extract_attachments(document))

    assert [(fact.span, fact.value.text) for fact in found] == expected


@pytest.mark.parametrize("sentence", COMING)
def test_what_becomes_of_the_decision_ends_the_list(sentence: str) -> None:
    document = markup.paper(resting(f"• Karta över ån\n\n{sentence}\n\n• Motion om bänkar"))

    assert [fact.value.text for fact in extract_attachments(document)] == ["Karta över ån"]


UNLABELLED = [
    marked
    for marked in (ATTACHMENTS | LISTS).values()
    if "\n\nBeslutsunderlag\n" in marked and "Bilag" not in marked
]


@pytest.mark.parametrize("marked", UNLABELLED)
def test_below_another_heading_nothing_is_enclosed(marked: str) -> None:
    text = markup.unmarked(marked)[0].replace("Beslutsunderlag", "Ärendet i korthet")

    assert list(extract_attachments(markup.paper(text))) == []


@pytest.mark.parametrize("sentence", COMING)
def test_what_becomes_of_the_decision_alone_encloses_nothing(sentence: str) -> None:
    assert list(extract_attachments(markup.paper(resting(sentence)))) == []
