from __future__ import annotations

import pytest

from extractors.recipient import extract_recipients
from tests import markup


def sent(text: str, heading: str = "Beslutet skickas till") -> str:
    """Return a paper that ends with *text* below *heading*, after lines of an ordinary length."""
    return (
        "Tjänsteskrivelse\n\nSvar på motion om bänkar\n\nBakgrund\n\n"
        "Längs ån är det i dag sexhundra meter mellan bänkarna, och den som har svårt att gå behöver\n"
        f"någonstans att vila. Det har motionären rätt i.\n\n{heading}\n{text}"
    )


RECIPIENTS = {
    "a board named by its matters": sent("⟦Driftnämnden Provhälsa, prov och vård⟧\n⟦Akten⟧"),
    "a board for matters": sent("⟦Nämnden för vård, skola och omsorg⟧"),
    "a board and its officials": sent("⟦Nämnden för vård⟧, ⟦ekonomichefen och akten⟧"),
    "a board, then others": sent("⟦Tekniska nämnden⟧, ⟦diariet och akten⟧"),
    "then the next page": sent("⟦Kommunstyrelsen⟧\n\nSammanträdes- protokoll\n\nProvnämnden"),
    "then who signs": sent(
        "⟦Kommunstyrelsen⟧\n\nVid protokollet\tOrdförande\tJusterare\nIda Provberg\tBo Testlund (M)\tEva Provlund (V)"
    ),
    "one": sent("⟦Kommunstyrelsen⟧"),
    "a line each": sent("⟦Kommunstyrelsen⟧\n⟦Tekniska nämnden⟧\n⟦Akten⟧"),
    "bullets": sent("• ⟦Kommunstyrelsen⟧\n• ⟦Tekniska nämnden⟧"),
    "commas": sent("⟦Kommunstyrelsen⟧, ⟦tekniska nämnden⟧, ⟦motionären⟧"),
    "samt": sent("⟦Kommunstyrelsen⟧ samt ⟦tekniska nämnden⟧"),
    "semicolons": sent("⟦Kommunstyrelsen⟧; ⟦tekniska nämnden⟧"),
    "columns": sent("⟦Kommunstyrelsen⟧\t⟦Akten⟧"),
    "full stop": sent("⟦Kommunstyrelsen.|Kommunstyrelsen⟧"),
    "a person with a title": sent("⟦Ida Provberg, enhetschef⟧"),
    "a person with a title and a unit": sent("⟦Ida Provberg, enhetschef Parkenheten⟧"),
    "two persons with titles": sent("⟦Ida Provberg, enhetschef⟧, ⟦Bo Testlund, planerare⟧"),
    "an association and posts": sent("⟦Provköpings IF⟧, ⟦fritidschefen⟧, ⟦ekonomienheten⟧"),
    "a person and a post": sent("⟦Ida Provberg⟧, ⟦direktören⟧"),
    "a unit with its office": sent("- ⟦Akten⟧\n- ⟦Ekonomiavdelningen, stadsledningskontoret⟧"),
    "an office with its unit": sent("⟦Akten⟧\n⟦Parkförvaltningen, ekonomienheten⟧"),
    "a unit and an office on one line": sent("⟦Ekonomiavdelningen⟧, ⟦stadsledningskontoret⟧"),
    "two offices": sent("⟦Akten⟧\n⟦Parkförvaltningen⟧, ⟦stadsledningskontoret⟧"),
    "a unit and two offices": sent(
        "⟦Akten⟧\n⟦Ekonomiavdelningen⟧, ⟦parkkontoret⟧, ⟦stadsledningskontoret⟧"
    ),
    "joined by och": sent("⟦Kultur- och fritidsnämnden⟧\n⟦Barn- och utbildningsförvaltningen⟧"),
    "once": sent("⟦Kommunstyrelsen⟧\nKOMMUNSTYRELSEN"),
    "other heading": sent("⟦Diariet⟧", "Expedieras till"),
    "to know of": sent("⟦Revisorerna⟧", "För kännedom"),
    "then a reason": sent("⟦Kommunstyrelsen⟧\n\nBeslutet ska verkställas i maj."),
    "then who confirms the extract": sent(
        "⟦Kommunstyrelsen⟧\n\nUtdragets riktighet bestyrks 2031-05-18"
    ),
    "then a signature": sent("⟦Kommunstyrelsen⟧\n\nBo Testlund\nFörvaltningschef"),
}

RECIPIENTS |= {
    f"run together, {body}": sent(f"⟦Akten⟧ ⟦{body}⟧")
    for body in (
        *(
            "Kulturnämnden",
            "Kommunstyrelsen",
            "Kommunfullmäktige",
            "Parkkontoret",
            "Parkförvaltningen",
        ),
        *("Arbetsutskottet", "Ungdomsrådet", "Parkavdelningen", "Parkenheten"),
    )
}
RECIPIENTS |= {
    "a unit of an office": sent("⟦Gatukontoret, ekonomi⟧\n⟦Samhällsbyggnad, park och natur⟧"),
    "a subject of a board": sent("⟦Driftnämnden ambulans, diagnostik och hälsa⟧\n⟦Akten⟧"),
    "an office and others": sent("⟦Gatukontoret⟧, ⟦ekonomienheten⟧, ⟦kommunfullmäktige⟧, ⟦akt⟧"),
    "people": sent("⟦Sökanden⟧, ⟦byggherre⟧, ⟦Motionärerna⟧, ⟦ekonomi⟧"),
    "capitals": sent("⟦Initiativtagarna⟧, ⟦Tekniska kontoret⟧, ⟦Räddningstjänsten⟧"),
    "a comma at the end": sent("⟦Kommunstyrelsen⟧,\n⟦Akten⟧,"),
    "a wrapped name": sent(
        "⟦Nämnden för parker och\nlekplatser|Nämnden för parker och lekplatser⟧\n⟦Akten⟧"
    ),
    "a person among others": sent("⟦Ida Provberg⟧, ⟦akten⟧"),
}

NOTHING = {
    **{
        f"a sentence with {word}": sent(f"Kommunstyrelsen {word} få det här")
        for word in ("ska", "skall", "har", "kan", "är", "lämnas", "bifogas", "anges")
    },
    "the day of adjusting": sent("Tid för justering"),
    "template": sent("Klicka här för att ange mottagare"),
    "none": sent("Inga"),
    "prose": sent("Beslutet ska skickas till alla som vill läsa det."),
    "two sentences": sent("Alla i staden. Även de som bor utanför."),
    "posting": sent("Dag för anslag och justering"),
    "no heading": sent("Kommunstyrelsen", "Berörda i ärendet är flera"),
    "another list": sent("Kommunstyrelsen", "Beslutsunderlag"),
}


@pytest.mark.parametrize("marked", RECIPIENTS.values(), ids=RECIPIENTS.keys())
def test_reads_recipients(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    found = list(extract_recipients(document))

    assert [(fact.span, fact.value.text) for fact in found] == expected


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_what_is_no_list_of_receivers_is_none(text: str) -> None:
    assert list(extract_recipients(markup.paper(text))) == []


# Receivers of one line, parted by a stroke.
LINES = {
    "Gatukontoret, park": "Gatukontoret, park",
    "Gatukontoret, akt": "Gatukontoret | akt",
    "Gatukontoret; park": "Gatukontoret | park",
    "gatukontoret, park": "gatukontoret | park",
    "Motionärerna, park": "Motionärerna | park",
    "Hyresgästarna, park": "Hyresgästarna | park",
    "Sökande, park": "Sökande | park",
    "Byggare, park": "Byggare | park",
    **{
        f"Gatukontoret, {word}": f"Gatukontoret | {word}"
        for word in ("boende", "den sökande", "kansliet", "parker", "alla som sökt")
    },
    "Nämnden för vård och omsorg": "Nämnden för vård och omsorg",
    "Beredningen för vård, skola och omsorg": "Beredningen för vård, skola och omsorg",
    "Utskottet för vård, skola och omsorg": "Utskottet för vård, skola och omsorg",
    "Rådet för vård, skola och omsorg": "Rådet för vård, skola och omsorg",
    "Förvaltningen för vård, skola och omsorg": "Förvaltningen för vård, skola och omsorg",
    "Ida Provberg, enhetschef": "Ida Provberg, enhetschef",
    "Ida Provberg, parkenheten": "Ida Provberg | parkenheten",
    "Inga": "",
}


@pytest.mark.parametrize(("line", "expected"), LINES.items())
def test_parts_the_receivers_of_a_line(line: str, expected: str) -> None:
    found = extract_recipients(markup.paper(sent(line)))

    assert " | ".join(fact.value.text for fact in found) == expected


@pytest.mark.parametrize(
    "marked", [marked for marked in RECIPIENTS.values() if "Beslutet skickas till" in marked]
)
def test_below_another_heading_nobody_receives(marked: str) -> None:
    text = markup.unmarked(marked)[0].replace("Beslutet skickas till", "Ärendet i korthet")

    assert list(extract_recipients(markup.paper(text))) == []
