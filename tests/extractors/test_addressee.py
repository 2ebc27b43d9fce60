from __future__ import annotations

import re

import pytest

from tests import markup


def office(head: str, proposal: str = "Motionen avslås.") -> str:
    """Return an office's paper that *head* opens and that ends with *proposal*."""
    return f"{head}\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\n{proposal}"


BODIES = {
    "a chair who is to answer": (
        "⟦Kommunfullmäktige⟧\n\nInterpellation\nTill kommunstyrelsens ordförande Bo Provman (S)\n\nVarför?\n\nÅn är lång."
    ),
    "behind the letterhead": office("PROVSTADS KOMMUN ⟦Kommunstyrelsen⟧\tTjänsteskrivelse"),
    "the ministry that asked": "Yttrande\n2031-03-05\n\n⟦Prövningsdepartementet⟧\n103 33 Stockholm\n\nEn ny lag\n\nÅn är lång.",
    "the authority that asked": "Remissvar\n2031-03-05\n\nTill ⟦Länsstyrelsen i Provs län⟧\n\nEn ny plan\n\nÅn är lång.",
    "sent by parties": "Skrivelse från Centerpartiet och Vänsterpartiet till ⟦kulturnämnden|Kulturnämnden⟧ i Provstad\n\nBänkarna\n\nVi yrkar att nämnden lagar bänkarna.",
    "below a stamp": (
        "INTERPELLATION\ntill ⟦kommunfullmäktige|Kommunfullmäktige⟧ i Provstad\n\nKommunstyrelsen\nInk. 2031-03-05\n\nHur länge?\n\nÅn är lång."
    ),
    "a head without a stamp": "Interpellation\n⟦Kommunstyrelsen⟧\n2031-03-05\n\nHur länge?\n\nÅn är lång.",
    "a council's own minutes": "Protokoll\n⟦Kommunala pensionärsrådet⟧\n2031-03-05\n\n§ 10 Bänkar\n\nÅn är lång.",
    "who decided, where no head tells": (
        "Sammanträdesprotokoll\n2031-03-05\n\n§ 12 Bänkar\n\nYrkande\n\nBo Myr (C) yrkar bifall till utskottets förslag.\n\n"
        "⟦Kommunstyrelsens|Kommunstyrelsen⟧ beslut\n\nBänkarna ställs upp."
    ),
    "label": office("Tjänsteskrivelse\n\nTill\n⟦Socialnämnden⟧"),
    "other label": office("Tjänsteskrivelse\n\nMottagare: ⟦Kultur- och fritidsnämnden⟧"),
    "label and the day of the meeting": office(
        "Tjänsteskrivelse\n\nTill ⟦Socialnämnden⟧ 2031-03-05"
    ),
    "first of several": office("Tjänsteskrivelse\n\nTill\n⟦Socialnämnden⟧ och Kulturnämnden"),
    "councils are heard only": office("Tjänsteskrivelse\tPensionärsrådet\n⟦Kulturnämnden⟧"),
    "its chair": (
        "Interpellation\n\nTill ⟦kulturnämndens|Kulturnämnden⟧ ordförande Bo Myr\n\nVar är bänkarna?"
    ),
    "cell of its own": office("Tjänsteskrivelse\t⟦Kommunstyrelsen⟧"),
    "cell with a day behind": office("Tjänsteskrivelse\t⟦Kommunstyrelsen⟧, 2031-03-05"),
    "cell with a day before": office("Tjänsteskrivelse\nDatum 2031-03-05 ⟦Kommunstyrelsen⟧"),
    "line of its own": office("Tjänsteskrivelse\n\n⟦Farsta stadsdelsnämnd⟧"),
    "in a municipality": office("Tjänsteskrivelse\n\n⟦Byggnadsnämnden⟧ i Provstad"),
    "committee": office("Tjänsteskrivelse\n\n⟦Kommunstyrelsens arbetsutskott⟧"),
    "behind a council": office("Tjänsteskrivelse\n\nTill\nPensionärsrådet\n⟦Socialnämnden⟧"),
    "title": "Initiativ i ⟦kulturnämnden|Kulturnämnden⟧ om bänkar\n\nÅn är lång. Ida Provberg (S)",
    "to whom an initiative goes": (
        "Initiativärende till ⟦tekniska nämnden|Tekniska nämnden⟧\n\nFler bänkar\n\nÅn är lång. Ida Provberg (S)"
    ),
    "proposal by its title": (
        "Ledamotsförslag i ⟦kulturnämnden|Kulturnämnden⟧ om bänkar\n\nÅn är lång. Ida Provberg (S)"
    ),
    "who decides": office("Tjänsteskrivelse", "⟦Socialnämnden⟧ avslår motionen."),
    "who proposes to a higher one": office(
        "Tjänsteskrivelse",
        "⟦Kommunstyrelsen⟧ föreslår kommunfullmäktige besluta att avslå motionen.",
    ),
    "by the heading of the proposal": (
        "Tjänsteskrivelse\n\nSvar på motion\n\nFörslag till beslut i ⟦kommunfullmäktige|Kommunfullmäktige⟧\n\n"
        "Motionen avslås."
    ),
    "of whom it is demanded": (
        "Nämndinitiativ\n\nFler bänkar\n\nVi föreslår att ⟦kulturnämnden|Kulturnämnden⟧ beslutar så."
    ),
    "who met": (
        "Sammanträdesprotokoll\n⟦Kulturnämnden⟧\n2031-03-05\n\n§ 12 Svar på motion\n\nBeslut\n\nMotionen avslås."
    ),
    "who met, by the notice": (
        "Protokoll\n2031-03-05\n\nPlats och tid Provsalen\nBeslutande\nIda Provberg (S)\n\nANSLAG/BEVIS\n"
        "Organ ⟦Kulturnämnden⟧\n\n§ 12 Val\n\nVal förrättas."
    ),
    "committee that met, in full": (
        "Protokoll\n2031-03-05\n\nPlats och tid Provsalen\nBeslutande\nIda Provberg (S)\n\nAnslag\n"
        "Beslutsinstans: ⟦Arbetsutskottet|Kulturnämndens arbetsutskott⟧\n\nUnderskrifter\n\n"
        "§ 12 Val\n\nKulturnämndens arbetsutskott väljer."
    ),
    "who is called": "Kallelse till sammanträde med ⟦kulturnämnden|Kulturnämnden⟧\n\n1. Upprop",
    "who met, in the first line": (
        "Protokollsutdrag från ⟦Kulturnämnden⟧ 2031-03-05\n\n§ 12 Svar på motion\n\nBeslut\n\nMotionen avslås."
    ),
}

BODIES |= {
    **{
        f"{what} {word}": f"{what} {word} ⟦kulturnämnden|Kulturnämnden⟧ om bänkar\n\nÅn är lång. Ida Provberg (S)"
        for what, words in {
            "Motion": "till i inför hos för vid",
            "Initiativ": "till I",
            "Skrivelse": "till",
            "Yrkande": "i",
        }.items()
        for word in words.split()
    },
    **{
        f"demanded, {verb}": f"Nämndinitiativ\n\nFler bänkar\n\nVi {verb} att ⟦kulturnämnden|Kulturnämnden⟧ beslutar så."
        for verb in ("yrkar", "hemställer", "begär")
    },
    "questions to": "Nämndinitiativ\n\nFler bänkar\n\nJag har frågor till ⟦kulturnämnden|Kulturnämnden⟧ om ån.",
    **{
        f"who met, by the notice: {label}": (
            "Protokoll\n2031-03-05\n\nBeslutande\nIda Provberg (S)\n\nAnslag\n"
            f"{label} ⟦Kulturnämnden⟧\n\n§ 12 Val\n\nVal förrättas."
        )
        for label in ("Forum", "Instans:", "Beslutande organ", "Nämnd/styrelse", "Styrelse/nämnd")
    },
    "the assembly as a motion names it": (
        "Motion\n\nFler bänkar\n\nFullmäktiges presidium skickar det. Jag yrkar att "
        "⟦regionfullmäktige|Regionfullmäktige⟧ bygger bänkar."
    ),
    "behind the chair of another": (
        "Skrivelse\n\nTill ordföranden för kulturnämnden och ⟦socialnämnden|Socialnämnden⟧\n\nÅn är lång."
    ),
    "by the timetable": office("Tjänsteskrivelse")
    + "\n\nBeslutsplanering\n\nNämndens presidium 2031-03-03\n⟦Kulturnämnden⟧ 2031-03-05",
}

NONE = {
    "a ministry that an office names": office("Tjänsteskrivelse\n\nPrövningsdepartementet"),
    "a ministry in a sentence": "Yttrande\n2031-03-05\n\nRemiss från Prövningsdepartementet om ån\n\nÅn är lång.",
    "behind other words": office("Tjänsteskrivelse\n\nEn stad Kommunstyrelsen känner till"),
    "whose proposal a member supports": (
        "Sammanträdesprotokoll\n2031-03-05\n\n§ 12 Bänkar\n\nYrkande\n\nBo Myr (C) yrkar bifall till utskottets förslag.\n\n"
        "Beslut\n\nBänkarna ställs upp."
    ),
    "a committee of the timetable": office("Tjänsteskrivelse")
    + "\n\nBeslutsplanering\n\nKommunfullmäktige 2031-03-05",
    "demanded of somebody far behind": "Nämndinitiativ\n\nFler bänkar\n\nVi yrkar "
    + "å" * 60
    + " kulturnämnden.",
    "nobody": office("Tjänsteskrivelse"),
    "an office": office("Parkförvaltningen"),
    "generic": office("Tjänsteskrivelse", "Nämnden avslår motionen."),
    "in a sentence of the head": office(
        "Tjänsteskrivelse\n\nRapporten beställdes av kulturnämnden 2030"
    ),
    "another's office": office("Tjänsteskrivelse\n\nKulturnämndens förvaltning"),
    "council in the proposal": office("Tjänsteskrivelse", "Pensionärsrådet hörs om motionen."),
    "far behind the demand": (
        "Nämndinitiativ\n\nFler bänkar\n\nVi föreslår fler bänkar längs hela ån och vid alla gårdar och"
        " i varje park, som kulturnämnden har sagt."
    ),
    "an initiative to nobody": "Nämndinitiativ\n\nFler bänkar\n\nVi vill ha fler.",
}

BY_LAW = {
    "motion": "Motion\n\nFler bänkar\n\nÅn är lång.",
    "interpellation": "Interpellation\n\nVar är bänkarna?",
    "question": "Enkel fråga\n\nVar är bänkarna?",
    "from a resident": "Medborgarförslag\n\nFler bänkar",
    "motion with a demand on a board": "Motion\n\nFler bänkar\n\nJag föreslår att kulturnämnden gör så.",
}


@pytest.mark.parametrize("marked", BODIES.values(), ids=BODIES.keys())
def test_reads_to_whom_a_paper_goes(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    found = document.head.body

    assert found
    assert [(found.span, found.value)] == expected


@pytest.mark.parametrize("text", NONE.values(), ids=NONE.keys())
def test_a_body_that_is_only_named_is_no_addressee(text: str) -> None:
    assert markup.paper(text).head.body is None


@pytest.mark.parametrize("text", BY_LAW.values(), ids=BY_LAW.keys())
def test_a_motion_goes_to_the_assembly(text: str) -> None:
    found = markup.paper(text).head.body

    assert found
    assert (found.value, found.span) == ("Kommunfullmäktige", None)


@pytest.mark.parametrize("marked", BODIES.values(), ids=BODIES.keys())
def test_an_office_in_the_place_of_a_body_is_no_addressee(marked: str) -> None:
    text = re.sub("⟦[^⟧]*⟧", "Parkförvaltningen", marked)

    found = markup.paper(text).head.body

    assert found is None or found.value != "Parkförvaltningen"
