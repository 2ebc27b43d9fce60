from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests import markup

if TYPE_CHECKING:
    from corpus.document import Document
    from tests.markup import Expected


def answer(sentence: str, title: str = "⟦Svar på motion|motion, answered⟧ om fler bänkar") -> str:
    """Return an office's paper under *title* that tells *sentence* of the initiative."""
    return (
        f"Tjänsteskrivelse\n2031-09-10\n\n{title}\n\nFörslag till beslut\n\n"
        f"Förslaget om bänkar avslås.\n\nSammanfattning\n\n{sentence}"
    )


def office(title: str, proposal: str = "Rapporten noteras.") -> str:
    return f"Tjänsteskrivelse\n\n{title}\n\nFörslag till beslut\n\n{proposal}\n\nBakgrund\n\nAllt."


ANSWERED = {
    "one mover": answer(
        "⟦Ebba Grankvist|mover⟧ (⟦S|S⟧) har lämnat in en motion om fler bänkar den "
        "⟦3 mars 2031|2031-03-03⟧."
    ),
    "two movers": answer(
        "I en motion från ⟦Ebba Grankvist|mover⟧ (⟦S|S⟧) och ⟦Bo Myr|mover⟧ (⟦V|V⟧) föreslås fler bänkar."
    ),
    "three movers": answer(
        "Motionen är skriven av ⟦Ida Provberg|mover⟧ (⟦S|S⟧), ⟦Ebba Grankvist|mover⟧ (S) och "
        "⟦Bo Myr|mover⟧ (⟦V|V⟧)."
    ),
    "named by a clause": answer(
        "⟦Ida Provberg|mover⟧ (⟦S|S⟧) framför i en motion att bänkarna är för få."
    ),
    "behind a dash": answer("Motion – ⟦Ida Provberg|mover⟧ (⟦S|S⟧) vill ha fler bänkar."),
    "the member": answer("Motionen är väckt av ledamoten ⟦Ida Provberg|mover⟧ (⟦S|S⟧)."),
    "who asked for a vote": answer("Ida Provberg (S) yrkade avslag på motionen om bänkar."),
    "the day of a referral": answer(
        "Kommunstyrelsen fick motionen för beredning, och den 3 mars 2031 hölls ett möte."
    ),
    "a party": answer("⟦Vänsterpartiet|V⟧ har väckt en motion om bänkar, inlämnad i maj 2031."),
    "a party in brackets": answer("⟦Vänsterpartiet|V⟧ (V) har lämnat in en motion om bänkar."),
    "raised in a meeting": answer(
        "Den ⟦3 mars 2031|2031-03-03⟧ väckte ⟦Ida Provberg|mover⟧ (⟦S|S⟧) en motion om bänkar."
    ),
    "dated": answer("Motionen, daterad den ⟦3 mars 2031|2031-03-03⟧, handlar om bänkar."),
    "the day behind its name": answer("I motion ⟦2031-03-03|2031-03-03⟧ föreslås fler bänkar."),
    "in the title": answer(
        "Bänkarna är för få.",
        "⟦Svar på motion|motion, answered⟧ av ⟦Ida Provberg|mover⟧ (⟦V|V⟧) om fler bänkar",
    ),
    "skrivelse": answer(
        "⟦Ida Provberg|mover⟧ (⟦V|V⟧) har ställt frågor i en skrivelse om bänkar.",
        "⟦Svar på skrivelse|skrivelse, answered⟧ om fler bänkar",
    ),
    "initiative": answer(
        "Ett nämndinitiativ från ⟦Ida Provberg|mover⟧ (⟦V|V⟧) anmäldes den ⟦3 mars 2031|2031-03-03⟧.",
        "⟦Svar på nämndinitiativ|nämndinitiativ, answered⟧ om fler bänkar",
    ),
    "opinion on a motion": office("⟦Yttrande över motion|motion, answered⟧ om fler bänkar"),
    "referred": office("⟦Remiss av motion|motion, answered⟧ om fler bänkar"),
    "one word": office("⟦Motionssvar|motion, answered⟧ om fler bänkar"),
    "interpellation in one word": office(
        "⟦Interpellationssvar|interpellation, answered⟧ om bänkar"
    ),
    "from a resident": office("⟦Svar på medborgarförslag|medborgarförslag, answered⟧ om bänkar"),
    "by the proposal": office("Fler bänkar", "⟦Motionen avslås|motion, answered⟧."),
    "by an active proposal": office("Fler bänkar", "Nämnden ⟦avslår motionen|motion, answered⟧."),
    "deemed answered": office(
        "Fler bänkar", "⟦Medborgarförslaget anses besvarat|medborgarförslag, answered⟧."
    ),
    "who reserved against it": answer(
        "⟦Ida Provberg|mover⟧ (⟦S|S⟧) har lämnat in en motion. Mot beslutet reserverade sig Bo Myr (V)."
    ),
    "who answers": answer("Motionen har besvarats av kommunalrådet Bo Myr (V) i en skrift."),
    "the day of another paper": answer("Motionen är väckt. En plan antogs den 3 mars 2031."),
}

OWN = {
    "signed": (
        "⟦MOTION|motion, own⟧\n\nFler bänkar längs ån\n\nÅn är lång och vacker.\n\n"
        "Jag föreslår kommunfullmäktige besluta\n\natt ställa upp tre nya bänkar.\n\n"
        "Provstad den 3 mars 2031\n\n⟦Ebba Grankvist|mover⟧ (⟦S|S⟧)"
    ),
    "two signers": (
        "⟦MOTION|motion, own⟧\n\nFler bänkar längs ån\n\nÅn är lång och vacker.\n\n"
        "Vi föreslår kommunfullmäktige besluta\n\natt ställa upp tre nya bänkar.\n\n"
        "⟦Ebba Grankvist|mover⟧ (⟦S|S⟧)\t⟦Bo Myr|mover⟧ (⟦V|V⟧)"
    ),
    "supported": (
        "⟦NÄMNDINITIATIV|nämndinitiativ, own⟧\n\nÖppna biblioteket på söndagar\n\n"
        "Vi föreslår att kulturnämnden beslutar\n\natt biblioteket öppnar på söndagar.\n\n"
        "⟦Ida Provberg|mover⟧ (⟦V|V⟧)\n\nMed instämmande av\n\n⟦Bo Testlund|supporter⟧ (MP)"
    ),
    "letterhead": (
        "⟦Vänsterpartiet|V⟧\n\n⟦SKRIVELSE|skrivelse, own⟧\n\nSkridskobanan\n\n"
        "När öppnar skridskobanan för allmänheten?\n\n⟦Ida Provberg|mover⟧\nGruppledare"
    ),
    "by its heading": (
        "⟦Motion|motion, own⟧ av ⟦Ida Provberg|mover⟧ (⟦M|M⟧) om fler bänkar\n\n"
        "Ån är lång och vacker, och den som går där vill vila.\n\n"
        "Jag yrkar att kommunfullmäktige beslutar att ställa upp bänkar."
    ),
    "names below": (
        "⟦FRÅGA|fråga, own⟧\n\nIsbanan\n\nNär öppnar isbanan igen efter all denna tid?\n\n"
        "⟦Zork Provberg|mover⟧"
    ),
    "a person in the text": (
        "⟦MOTION|motion, own⟧\n\nFler bänkar längs ån\n\nSom Bo Myr (V) har sagt är ån vacker, och det "
        "har han rätt i.\n\nJag föreslår kommunfullmäktige besluta\n\natt ställa upp bänkar.\n\n"
        "⟦Ebba Grankvist|mover⟧ (⟦S|S⟧)"
    ),
    "nobody": (
        "⟦MEDBORGARFÖRSLAG|medborgarförslag, own⟧\n\nFler bänkar\n\nStäll upp bänkar längs ån."
    ),
}

KIND_WORDS = {
    "nämndinitiativ": "nämndinitiativ;nämndsinitiativet;ledamotsinitiativ;politikerinitiativ;initiativärende",
    "motion": "motion;motionen;motioner;motionerna",
    "interpellation": "interpellation;interpellationen",
    "medborgarförslag": "medborgarförslag;medborgarförslaget",
    "skrivelse": "skrivelse;skrivelsen",
    "fråga": "enkel fråga;skriftlig fråga",
}

PARTY_LETTER = {
    "by its name": (
        "⟦Skrivelse|skrivelse, own⟧\n\nIsbanan\n\nIsbanan är stängd, och den som vill åka får åka någon "
        "annanstans. Det är långt dit, och bussen går sällan.\n\nFör ⟦Vänsterpartiet|V⟧\n\n"
        "⟦Ida Provberg|mover⟧\nGruppledare"
    ),
}

NONE = {
    "report": office("Rapport om snöröjningen"),
    "plan": office("Detaljplan för kvarteret Ekorren", "Detaljplanen antas."),
    "letter of an office": office("Svar på tjänsteskrivelse om taxan"),
    "reply to the state": office("Yttrande över betänkandet om skridskobanor"),
    "promotion": office("Hälsa och motion för äldre", "Rapporten om motionsspåret godkänns."),
    "a motion in the text": (
        "Tjänsteskrivelse\n\nRapport om parker\n\nBakgrund\n\nIda Provberg (S) har lämnat in en motion."
    ),
    "nothing": "Provstad",
}


def told(document: Document) -> Expected:
    """Return what the initiative's parts are and where they stand, in reading order."""
    initiative = document.initiative
    if initiative is None:
        return []
    assert initiative.span
    whose = "own" if initiative.own else "answered"
    found = [(initiative.span, f"{initiative.kind}, {whose}")]
    found += [(one.span, "mover") for one in initiative.movers]
    found += [(one.span, "supporter") for one in initiative.supporters]
    found += [(party.span, party.code) for party in initiative.parties]
    if initiative.date:
        found.append((initiative.date.span, initiative.date.value))
    return sorted(found)


@pytest.mark.parametrize("marked", ANSWERED.values(), ids=ANSWERED.keys())
def test_reads_what_a_paper_answers(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    assert told(document) == expected


@pytest.mark.parametrize(
    ("word", "kind"),
    [(word, kind) for kind, words in KIND_WORDS.items() for word in words.split(";")],
)
def test_knows_the_words_for_an_initiative(word: str, kind: str) -> None:
    document, expected = markup.parse_paper(office(f"⟦Svar på {word}|{kind}, answered⟧ om bänkar"))

    assert told(document) == expected


@pytest.mark.parametrize("marked", (OWN | PARTY_LETTER).values(), ids=(OWN | PARTY_LETTER).keys())
def test_reads_who_raises_the_matter(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    assert told(document) == expected


@pytest.mark.parametrize("text", NONE.values(), ids=NONE.keys())
def test_a_paper_of_an_office_raises_and_answers_nothing(text: str) -> None:
    assert markup.paper(text).initiative is None
