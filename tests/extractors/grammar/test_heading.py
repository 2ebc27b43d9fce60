from __future__ import annotations

import pytest

from extractors.grammar.heading import Heading, glued, whole_line

SLOTS = {
    "proposal": [
        "Förslag till beslut",
        "Förvaltningens förslag till beslut",
        "Arbetsutskottets förslag till beslut",
        "Förslag till beslut i kommunfullmäktige",
        "Förslag till beslut i kommunstyrelsen och kommunfullmäktige",
        "Kommunstyrelsens förslag till kommunfullmäktige",
        "Kommunstyrelsens förslag",
        "Ordförandens förslag",
        "Beslutsförslag",
        "Hemställan",
        "Stadskontorets förslag till beslut",
        "I kommunstyrelsen:",
        "I kommunstyrelsen och kommunfullmäktige",
        "FÖRSLAG TILL BESLUT",
    ],
    "decision": [
        "Beslut",
        "Nämndens beslut",
        "Kommunfullmäktiges beslut",
        "Kultur- och fritidsnämndens beslut:",
        "Beslut i nämnden",
    ],
    "summary": [
        "Sammanfattning",
        "Sammanfattning av ärendet",
        "Ärendebeskrivning",
        " Sammanfattning : ",
    ],
    "background": ["Bakgrund"],
    "matter": ["Ärendet", "Yrkandet", "Motivering"],
    "preparation": ["Ärendets beredning", "Tidigare behandling", "Beredning"],
    "assessment": ["Förvaltningens bedömning", "Förvaltningens synpunkter"],
    "economy": ["Ekonomiska konsekvenser"],
    "child": ["Barnperspektiv", "Barnets bästa"],
    "equality": ["Jämställdhetsanalys"],
    "climate": ["Bedömning ur ekologisk dimension"],
    "basis": [
        "Beslutsunderlag",
        "Handlingar i ärendet",
        "Bilagor",
        "Bilaga",
        "Underlag för beslutet",
    ],
    "timetable": ["Beslutsplanering", "Tidplan", "Preliminär ärendegång"],
    "recipients": [
        "Beslut sänds till",
        "Beslutet skickas till",
        "Beslutet ska skickas till:",
        "Beslut expedieras till",
        "Protokollsutdraget skickas till",
        "Expedieras till",
        "Kopia till",
        "Sändlista",
        "Beslutet sk skickas till",
        "Beslutet bör skickas till",
        "Beslutet delges",
        "Handlingarna översänds till",
        "Beslutet meddelas",
        "Kopia för kännedom till",
        "Delges",
        "Expediering",
        "Utdrag till",
        "För kännedom",
    ],
    "signature": ["Ansvariga", "Attesterat av", "Godkänt av", "Vid protokollet", "Underskrifter"],
    "union": ["Facklig samverkan", "Samverkan"],
    "minutes_item": ["Yrkanden", "Votering", "Reservation"],
}

NO_HEADINGS = [
    "beslut",
    "förslag till beslut",
    "Beslut om ny detaljplan för kvarteret Ekorren",
    "Förslag till ny gångväg",
    "Förvaltningen föreslår att",
    "Beslutet vann laga kraft",
    "Beslutet skickades till fel adress",
    "Bilagorna visar att",
    "Bilaga 1",
    "Barnperspektiv och pengar",
    "Sammanfattning Nämnden har fått ett förslag",
    "Kommunstyrelsens förslag är för dyrt",
    "I kommunstyrelsen sitter elva ledamöter",
    "Tjänsteutlåtande",
    "Handläggare",
    "Ida Provberg",
    "Kopian",
    "Kommunstyrelsens " + "och socialnämndens " * 6 + "förslag",
    "",
    " : ",
]

GLUED = {
    "text": ("Sammanfattning |Nämnden har fått ett förslag.", "summary"),
    "colon": ("Sammanfattning: |nämnden har fått ett förslag.", "summary"),
    "number": ("Förslag till beslut |1. Motionen avslås.", "proposal"),
    "office": ("Förvaltningens förslag till beslut |Nämnden noterar rapporten.", "proposal"),
    "receiver": ("Beslutet skickas till |Kommunstyrelsen", "recipients"),
    "bullet": ("Beslutsunderlag |• Motion om bänkar", "basis"),
    "quotation": ("Bakgrund |”Alla ska kunna vila”, skriver motionären.", "background"),
    "a longer label first": ("Sammanfattning av ärendet |Nämnden har", "summary"),
}

NOT_GLUED = {
    "a clause": "Bakgrund till motionen",
    "lower case behind": "Sammanfattning nämnden",
    "lower case before": "beslut Nämnden avslår",
    "a word that is none": "Förslag Nämnden bör",
    "whole": "Sammanfattning",
    "inside": "En sammanfattning: Nämnden",
    "sentence": "Nämnden beslutar att Sammanfattning saknas",
}


@pytest.mark.parametrize(
    ("text", "slot"), [(text, slot) for slot, texts in SLOTS.items() for text in texts]
)
def test_knows_what_a_heading_opens(text: str, slot: str) -> None:
    assert whole_line(text) == slot


@pytest.mark.parametrize("text", NO_HEADINGS)
def test_a_line_that_says_more_is_no_heading(text: str) -> None:
    assert whole_line(text) is None


@pytest.mark.parametrize(("marked", "slot"), GLUED.values(), ids=GLUED.keys())
def test_finds_the_end_of_a_heading_that_text_follows(marked: str, slot: str) -> None:
    label, _, rest = marked.partition("|")

    assert glued(label + rest) == Heading(slot, len(label))


@pytest.mark.parametrize("text", NOT_GLUED.values(), ids=NOT_GLUED.keys())
def test_a_sentence_that_starts_like_a_heading_has_none(text: str) -> None:
    assert glued(text) is None
