from __future__ import annotations

import pytest

from corpus.vocabulary import Stage
from extractors.grammar.frame import Frame, lead_in, of_item, of_resolution

OWN = "Socialnämnden"
PROPOSED = Frame((OWN,))
TAKEN = Frame((OWN,), Stage.TAKEN)
RECOMMENDED = Frame((OWN,), Stage.RECOMMENDED)


def shown(frame: Frame | None) -> str:
    """Return a frame in the words of these tables: "taken Socialnämnden>Kommunfullmäktige if"."""
    if frame is None:
        return "item"
    says = [frame.stage.value, ">".join(frame.chain) or "-"]
    return " ".join(says + ["if"] * frame.conditional)


# Lead-ins within what Socialnämnden proposes. Below "item" stands what is none.
LEADS = {
    "För egen del beslutar kommunstyrelsen": "proposed Kommunstyrelsen",
    "Kommunstyrelsen beslutar, under förutsättning av fullmäktiges beslut": (
        "proposed Kommunstyrelsen if"
    ),
    "att bygga bryggan, under förutsättning av fullmäktiges beslut": "item",
    "Socialnämnden beslutar": "proposed Socialnämnden",
    "Socialnämnden beslutar att": "proposed Socialnämnden",
    "Nämnden beslutade följande beslut.": "proposed Nämnden",
    "Nämnden beslutade följande": "proposed Nämnden",
    "Det hemställs att": "item",
    "Kontoret hemställer att": "proposed Socialnämnden",
    "Förvaltningen förordar följande:": "proposed Socialnämnden",
    "Ordföranden rekommenderar att": "proposed Socialnämnden",
    "För detta ansvarar kommunstyrelsen": "proposed Kommunstyrelsen",
    "Nämnden föreslås besluta att": "proposed Nämnden",
    "Tekniska nämnden, ": "proposed Tekniska nämnden",
    "Tekniska nämnden;": "proposed Tekniska nämnden",
    "Kommunstyrelsens förslag till kommunfullmäktige:": "proposed Kommunstyrelsen>Kommunfullmäktige",
    "I kommunstyrelsen och kommunfullmäktige:": "proposed Kommunstyrelsen>Kommunfullmäktige",
    "Inför kommunstyrelsen samt kommunfullmäktige": "proposed Kommunstyrelsen>Kommunfullmäktige",
    "Förslag till beslut i kommunstyrelsen": "proposed Kommunstyrelsen",
    "Kommunstyrelsen: egen del": "proposed Kommunstyrelsen",
    "Kommunstyrelsen för egen del, under förutsättning att fullmäktige beslutar": (
        "proposed Kommunstyrelsen if"
    ),
    "Under förutsättningen att medel finns beslutar nämnden": "proposed Nämnden if",
    "För det fall medel finns beslutar nämnden": "proposed Nämnden if",
    "Förutsatt att medel finns beslutar nämnden": "proposed Nämnden if",
    "Med villkor att medel finns beslutar nämnden": "proposed Nämnden if",
    "Enligt ovan beslutar kommunstyrelsen": "proposed Kommunstyrelsen",
    "I enlighet med kontorets förslag till kommunstyrelsen:": "proposed Socialnämnden",
    "Enligt kommunstyrelsens förslag följande": "proposed Socialnämnden",
    "Kommunstyrelsen föreslår att kommunfullmäktige beslutar": (
        "proposed Kommunstyrelsen>Kommunfullmäktige"
    ),
    "Socialnämnden föreslår kommunstyrelsen föreslå kommunfullmäktige besluta": (
        "proposed Socialnämnden>Kommunstyrelsen>Kommunfullmäktige"
    ),
    "Socialnämnden hemställer hos kommunstyrelsen att": "proposed Socialnämnden>Kommunstyrelsen",
    "Socialnämnden hemställer åt kommunstyrelsen att": "proposed Socialnämnden>Kommunstyrelsen",
    "Socialnämnden rekommenderar till kommunstyrelsen att": (
        "proposed Socialnämnden>Kommunstyrelsen"
    ),
    "att överlämna svaret till kommunstyrelsen": "item",
    "Överlämna svaret till kommunstyrelsen": "item",
    "Förvaltningen ber kommunstyrelsen": "proposed Kommunstyrelsen",
    "Kommunstyrelsen beslutade": "item",
    "Så beslutade kommunstyrelsen": "proposed Kommunstyrelsen",
    "Socialnämnden föreslår nu och framöver kommunstyrelsen att": "proposed Socialnämnden",
    "Socialnämnden föreslår socialnämnden besluta": "proposed Socialnämnden",
    "Beslutet fattades i kommunstyrelsen": "item",
    "Kommunstyrelsen antar planen.": "item",
    "Planen antas i dag:": "item",
    "Ån är lång": "item",
    "Enligt planen är ån lång": "item",
    "": "item",
}

# Behind a number or a bullet.
MARKED = {
    "Kommunstyrelsen beslutar:": "proposed Kommunstyrelsen",
    "Kommunstyrelsen:": "proposed Kommunstyrelsen",
    "Kommunstyrelsen beslutar": "item",
    "Kommunstyrelsen": "item",
    "Följande beslutas:": "item",
}

# Within what a body has decided, or recommends.
STAGES = [
    (RECOMMENDED, "För egen del beslutar nämnden", "taken Nämnden"),
    (RECOMMENDED, "Därefter beslutar nämnden", "recommended Nämnden"),
    (TAKEN, "Nämnden föreslår kommunfullmäktige besluta", "recommended Nämnden>Kommunfullmäktige"),
    (TAKEN, "Nämnden hemställer hos styrelsen att", "recommended Nämnden>Styrelsen"),
    (TAKEN, "Nämnden rekommenderar styrelsen att", "recommended Nämnden>Styrelsen"),
    (TAKEN, "Det föreslås att", "taken Socialnämnden"),
    (TAKEN, "Föreslå kommunfullmäktige besluta", "recommended Kommunfullmäktige"),
    (TAKEN, "Hos kommunfullmäktige hemställs att", "recommended Kommunfullmäktige"),
    (TAKEN, "Kommunstyrelsen föreslås besluta", "recommended Kommunstyrelsen"),
    (TAKEN, "Nämnden beslutar", "taken Nämnden"),
    (TAKEN, "Kommunfullmäktige:", "taken Kommunfullmäktige"),
    (RECOMMENDED, "Nämnden beslutar för egen del", "taken Nämnden"),
    (RECOMMENDED, "Nämnden beslutar, för egen del, att", "taken Nämnden"),
    (RECOMMENDED, "Nämnden beslutar å egna vägnar att", "taken Nämnden"),
    (RECOMMENDED, "Kommunfullmäktige beslutar", "recommended Kommunfullmäktige"),
    (PROPOSED, "Nämnden beslutar för egen del", "proposed Nämnden"),
    (Frame(), "Följande beslutas:", "item"),
    (Frame(), "Det föreslås följande:", "proposed -"),
    (Frame((OWN,), conditional=True), "Kommunfullmäktige:", "proposed Kommunfullmäktige"),
    (Frame((OWN,), conditional=True), "Nämnden beslutar", "proposed Nämnden"),
    (Frame((OWN,), conditional=True), "Enligt nedan:", "proposed Socialnämnden if"),
]

# Headings of minutes.
RESOLUTIONS = {
    "Kommunstyrelsen beslutar": "taken Kommunstyrelsen",
    "Kommunstyrelsen föreslår kommunfullmäktige besluta": (
        "recommended Kommunstyrelsen>Kommunfullmäktige"
    ),
    "Kommunstyrelsen föreslår": "taken Kommunstyrelsen",
    "Det beslutas": "taken Socialnämnden",
}

# Items within what Socialnämnden proposes, whose own paper it is.
ITEMS = {
    "Motionen avslås.": "proposed Socialnämnden",
    "att avslå motionen": "proposed Socialnämnden",
    "Kommunstyrelsen avslår motionen.": "proposed Kommunstyrelsen",
    "att kommunstyrelsen avslår motionen": "proposed Kommunstyrelsen",
    "Att kommunstyrelsen avslår motionen": "proposed Kommunstyrelsen",
    "samt kommunstyrelsen avslår motionen": "proposed Socialnämnden",
    "Nämnden avslår motionen.": "proposed Socialnämnden",
    "Kommunstyrelsens plan antas.": "proposed Socialnämnden",
    "Kommunstyrelsen får besluta.": "proposed Socialnämnden",
    "Kommunstyrelsen ska besluta.": "proposed Socialnämnden",
    "Kommunstyrelsen skall besluta.": "proposed Socialnämnden",
    "Kommunstyrelsen bör avslå och skickar svar.": "proposed Socialnämnden",
    "Kommunstyrelsen uppdras att räkna.": "proposed Socialnämnden",
    "Kommunstyrelsen ges rätt.": "proposed Socialnämnden",
    "Kommunstyrelsen utses.": "proposed Socialnämnden",
    "Kommunstyrelsen under nästa år beviljas medel.": "proposed Socialnämnden",
    "Kommunstyrelsen föreslår kommunfullmäktige att anta planen.": (
        "proposed Kommunstyrelsen>Kommunfullmäktige"
    ),
    "Kommunstyrelsen beslutar att föreslå kommunfullmäktige att anta planen.": (
        "proposed Kommunstyrelsen>Kommunfullmäktige"
    ),
    "Kommunstyrelsen beslutar för egen del föreslå kommunfullmäktige att anta planen.": (
        "proposed Kommunstyrelsen>Kommunfullmäktige"
    ),
    "Kommunstyrelsen, rekommenderar fullmäktige att anta planen.": (
        "proposed Kommunstyrelsen>Fullmäktige"
    ),
    "Kommunstyrelsen antar planen och föreslår kommunfullmäktige att betala.": (
        "proposed Kommunstyrelsen"
    ),
    "Nämnden föreslår kommunfullmäktige att anta planen.": "proposed Nämnden>Kommunfullmäktige",
    "Föreslå kommunfullmäktige att anta planen": "proposed Socialnämnden>Kommunfullmäktige",
    "att föreslå kommunfullmäktige anta planen": "proposed Socialnämnden>Kommunfullmäktige",
    "Rekommenderar åt kommunfullmäktige att anta planen": (
        "proposed Socialnämnden>Kommunfullmäktige"
    ),
    "föreslår för antagande till kommunfullmäktige planen": (
        "proposed Socialnämnden>Kommunfullmäktige"
    ),
    "föreslår att planen antas": "proposed Socialnämnden",
    "hemställer hos kommunstyrelsen att planen antas av kommunfullmäktige": (
        "proposed Socialnämnden>Kommunstyrelsen"
    ),
    "Planen antas under förutsättning att medel finns.": "proposed Socialnämnden if",
    "": "proposed Socialnämnden",
}

ITEM_STAGES = [
    (TAKEN, "Motionen avslås.", "taken Socialnämnden"),
    (TAKEN, "Föreslå kommunfullmäktige att anta planen", "recommended Socialnämnden>Kommunfullmäktige"),
    (
        TAKEN,
        "Socialnämnden föreslår kommunfullmäktige att anta planen.",
        "recommended Socialnämnden>Kommunfullmäktige",
    ),
    (TAKEN, "Kontoret föreslår nämnden att anta planen.", "taken Socialnämnden"),
    (TAKEN, "Kommunstyrelsen föreslår att planen antas.", "taken Kommunstyrelsen"),
    (RECOMMENDED, "Nämnden antar planen.", "taken Socialnämnden"),
    (RECOMMENDED, "Kommunfullmäktige antar planen.", "recommended Kommunfullmäktige"),
    (RECOMMENDED, "För egen del beslutar nämnden att planen antas.", "taken Socialnämnden"),
    (RECOMMENDED, "Socialnämnden beslutar för egen del att planen antas.", "taken Socialnämnden"),
    (RECOMMENDED, "Planen antas för egen del.", "recommended Socialnämnden"),
    (PROPOSED, "För egen del beslutar nämnden att planen antas.", "proposed Socialnämnden"),
    (
        RECOMMENDED,
        "Nämnden föreslår kommunfullmäktige att anta planen.",
        "recommended Nämnden>Kommunfullmäktige",
    ),
    (Frame(("Kommunfullmäktige",), Stage.RECOMMENDED), "Nämnden antar planen.", "taken Socialnämnden"),
    (Frame(), "Nämnden antar planen.", "proposed Nämnden"),
    (Frame(), "Planen antas.", "proposed -"),
    (Frame((OWN,), conditional=True), "Planen antas.", "proposed Socialnämnden if"),
    (Frame(("Kommunfullmäktige",)), "Nämnden antar planen.", "proposed Kommunfullmäktige"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "expected"), LEADS.items())
def test_a_lead_in_says_who_decides(line: str, expected: str) -> None:
    assert shown(lead_in(line, PROPOSED)) == expected


@pytest.mark.parametrize(("line", "expected"), MARKED.items())
def test_behind_a_marker_only_a_body_and_a_colon_lead_in(line: str, expected: str) -> None:
    assert shown(lead_in(line, PROPOSED, marked=True)) == expected


@pytest.mark.parametrize(("frame", "line", "expected"), STAGES)
def test_a_lead_in_says_how_far_it_has_come(frame: Frame, line: str, expected: str) -> None:
    assert shown(lead_in(line, frame)) == expected


@pytest.mark.parametrize(("heading", "expected"), RESOLUTIONS.items())
def test_a_heading_of_minutes_says_what_the_body_does(heading: str, expected: str) -> None:
    assert shown(of_resolution(heading, TAKEN)) == expected


@pytest.mark.parametrize(("text", "expected"), ITEMS.items())
def test_an_item_overrules_its_lead_in_by_its_own_body(text: str, expected: str) -> None:
    assert shown(of_item(text, PROPOSED, OWN)) == expected


@pytest.mark.parametrize(("frame", "text", "expected"), ITEM_STAGES)
def test_an_item_says_how_far_it_has_come(frame: Frame, text: str, expected: str) -> None:
    assert shown(of_item(text, frame, OWN)) == expected


def test_a_paper_without_a_body_decides_nothing_itself() -> None:
    assert shown(of_item("Nämnden antar planen.", RECOMMENDED, None)) == "recommended Socialnämnden"
