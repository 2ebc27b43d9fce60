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
