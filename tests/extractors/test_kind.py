from __future__ import annotations

import pytest

from corpus.document import Span
from corpus.vocabulary import Kind
from extractors.kind import read_kind
from tests import markup

MATTER = "\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.\n\nBakgrund\n\nÅn är lång."

# The mark is what shows the kind.
KINDS = {
    "a petition on a portal": "Fler bänkar\n\nÅn är lång.\n\n⟦Direktlänk till e-förslaget|medborgarförslag⟧\n\nprovstad.example/1",
    "a paper that names itself": "Fler bänkar\n\nVänsterpartiet föreslår ⟦genom denna motion|motion⟧ att bänkarna lagas.",
    "a heading within an interpellation": "⟦Interpellation|interpellation⟧: Ställd till Ida Provberg (M)\n\nÅn är lång.\n\nFråga:\n\nHur länge?",
    "a chair's decision": f"Provstads kommun\t⟦ORDFÖRANDEBESLUT|övrigt⟧{MATTER}",
    "a decision on delegation": f"⟦Delegationsbeslut|övrigt⟧{MATTER}",
    "type word in the head": f"Provstads kommun\t⟦TJÄNSTEUTLÅTANDE|tjänsteutlåtande⟧\tSida 1 (3){MATTER}",
    "type word and a day with full stops": f"Provpartiet\t⟦SKRIVELSE 17.11.2031|skrivelse⟧{MATTER}",
    "type word and a day with strokes": f"⟦MOTION 3/2 -31|motion⟧{MATTER}",
    "type word and counter": f"⟦Tjänsteskrivelse 1 (2)|tjänsteskrivelse⟧{MATTER}",
    "opinion of an office": f"⟦Tjänsteyttrande|tjänsteskrivelse⟧{MATTER}",
    "proposal of an office": "⟦Beslutsförslag|tjänsteskrivelse⟧\n\nFler bänkar",
    "officer and proposal": f"Provstad\n2031-03-05\n⟦Handläggare|tjänsteskrivelse⟧: Bo Testlund{MATTER}",
    "calls itself so": (
        "Svar på motion om bänkar\n\nKontorets förslag till beslut\n\n"
        "Motionen avslås enligt detta ⟦tjänsteutlåtande|tjänsteutlåtande⟧."
    ),
    "extract": "⟦Protokollsutdrag|protokollsutdrag⟧\n\n§ 12 Svar på motion\n\nBeslut\n\nMotionen avslås.",
    "extract by its one paragraph": (
        "Sammanträdesprotokoll\n2031-03-05\n\n⟦§ 12|protokollsutdrag⟧ Svar på motion\n\nBeslut\n\nMotionen avslås."
    ),
    "extract without a type word": "⟦§ 12|protokollsutdrag⟧ Svar på motion\n\nBeslut\n\nMotionen avslås.",
    "minutes": (
        "⟦Sammanträdesprotokoll|protokoll⟧\n\nBeslutande\nIda Provberg (S)\n\n§ 12 Svar på motion\n\n"
        "Beslut\n\nMotionen avslås.\n\n§ 13 Val\n\nBeslut\n\nVal förrättas."
    ),
    "minutes of one paragraph": (
        "⟦Protokoll|protokoll⟧\n\nBeslutande\nIda Provberg (S)\n\n§ 12 Val\n\nBeslut\n\nVal förrättas."
    ),
    "agenda": "⟦Kallelse och föredragningslista|kallelse⟧\n\n1. Upprop",
    "minutes by their first sentence": (
        "Provstad\n\n⟦Protokoll fört|protokoll⟧ vid sammanträde med kommunfullmäktige den 5 mars 2031\n\n"
        "§ 12 Val\n\nVal förrättas.\n\n§ 13 Motion\n\nMotionen avslås."
    ),
    "minutes by their front page": (
        "Ånämnden\n\n⟦Plats och tid|protokoll⟧ Provsalen, 13.00\nBeslutande\nIda Provberg (S)\n"
        "Utses att justera Bo Testlund (M)\n\nÅ § 12 Val\n\nVal förrättas."
    ),
    "minutes by their notice": (
        "Ånämnden\n⟦Tid och plats|protokoll⟧ Provsalen\nParagrafer 12-14\n\nANSLAG/BEVIS\n\nDet justerade protokollet anslås."
    ),
    "minutes with a page": (
        "⟦Sammanträdesprotokoll Sida 1(8)|protokoll⟧\n\nBeslutande\nIda Provberg (S)\n\n§ 12 Val\n\nVal förrättas."
    ),
    "agenda of a day": "⟦Ärendelista 5 mars 2031|kallelse⟧\n\n1. Upprop\n2. Medborgarförslag om bänkar",
    "minutes that OCR misread": (
        "K0MMUN\t⟦SAMMANTRADESPROT0KOLL|protokoll⟧\n\nBeslutande\nIda Provberg (S)\n\n§ 12 Val\n\nBeslut\n\nVal förrättas."
    ),
    "a heading below the § is no type": (
        "Sammanträde\n\n⟦§ 12|protokollsutdrag⟧ Bryggan\n\nYrkande\n\nIda Provberg (S) yrkar avslag.\n\nBeslut\n\nBryggan byggs."
    ),
    "print of the executive": (
        "Kommunstyrelsen\n⟦Handling 2031 nr 11|övrigt⟧\n\nMotion av Ida Provberg (S) om bänkar\n\n"
        "Kommunstyrelsens förslag\n\nMotionen avslås."
    ),
    "list": "⟦Ärendelista|kallelse⟧\n\n1. Upprop",
    "initiative": "⟦Nämndsinitiativ|nämndinitiativ⟧\n\nFler bänkar",
    "initiative, other words": "⟦Initiativärende|nämndinitiativ⟧\n\nFler bänkar",
    "initiative by its title": "⟦Initiativ|nämndinitiativ⟧ i kulturnämnden om bänkar\n\nÅn är lång.",
    "motion": "⟦Motion till kommunfullmäktige|motion⟧\n\nFler bänkar",
    "motion with a number": "⟦Motion|motion⟧ (2031:5) av Ida Provberg (M) om bänkar\n\nÅn är lång.",
    "interpellation": "⟦Interpellation|interpellation⟧ av Ida Provberg (S) till Bo Myr\n\nHur går det?",
    "question": "⟦Enkel fråga|fråga⟧\n\nNär öppnar isbanan?",
    "question to somebody": "⟦Fråga till|fråga⟧ ordföranden\n\nNär öppnar isbanan?",
    "from a resident": "⟦Medborgarförslag|medborgarförslag⟧: fler bänkar\n\nÅn är lång.",
    "letter": "⟦Skrivelse|skrivelse⟧ från Vänsterpartiet om bänkar\n\nÅn är lång.",
    "demand": "⟦Tilläggsyrkande|skrivelse⟧\n\nFler bänkar",
    "statement": "⟦Särskilt yttrande|skrivelse⟧\tKD\n\nFler bänkar",
    "opinion": "⟦YTTRANDE 1(3)|yttrande⟧\n\nBetänkandet om bänkar",
    "opinion by its title": "⟦Yttrande över remiss|yttrande⟧ om bänkar\n\nNämnden anser.",
    "reply": "⟦Remissvar|yttrande⟧\n\nBetänkandet om bänkar",
    "report": "⟦Delårsrapport|rapport⟧\n\nParkerna",
    "demand on the assembly": (
        "Fler bänkar\n\nÅn är lång, säger Ida Provberg (S). Jag ⟦föreslår att kommunfullmäktige|motion⟧ ställer upp dem."
    ),
    "demand on a board": (
        "Fler bänkar\n\nÅn är lång. Vi ⟦föreslår kulturnämnden|nämndinitiativ⟧ att ställa upp bänkar.\n\n"
        "Ida Provberg (S)"
    ),
    "proposal of a party": (
        "Fler bänkar\n\nMer att vila på för fler.\n\n⟦Förslag till beslut i kommunfullmäktige|motion⟧\n\n"
        "Ställ upp bänkar.\n\nIda Provberg (S)"
    ),
    "questions": (
        "Fler bänkar\n\nÅn är lång. Jag ställer ⟦följande frågor|interpellation⟧: Hur många? När?\n\n"
        "Ida Provberg (S)"
    ),
}

TYPE_WORDS = {
    "tjänsteutlåtande": "Tjänsteutlåtande",
    "tjänsteskrivelse": (
        "Tjänsteskrivelse;G-tjänsteskrivelse;Tjänsteyttrande;Förvaltningens utlåtande;"
        "Tjänstemannaförslag;Tjänstepersonsförslag;Tjänstemannaskrivelse"
    ),
    "protokollsutdrag": "Protokollsutdrag;Utdrag ur protokoll;Utdrag från sammanträdesprotokoll",
    "protokoll": "Protokoll;Sammanträdesprotokoll;Mötesprotokoll",
    "kallelse": (
        "Kallelse samt ärendelista;Underrättelse och kungörelse;Kungörelse med kallelse;"
        "Kallelse;Kallelse/underrättelse;Kallelse/föredragningslista;Kallelse med dagordning;Kallelse till sammanträde;Föredragningslista;Dagordning;"
        "Ärendelista;Kungörelse"
    ),
    "nämndinitiativ": (
        "Nämndinitiativ;Nämndsinitiativ;Ledamotsinitiativ;Politikerinitiativ;Utskottsinitiativ;"
        "Initiativ;Initiativärende;Ledamotsförslag;Initiativrätt"
    ),
    "interpellation": "Interpellation",
    "fråga": "Fråga;Enkel fråga;Skriftlig fråga",
    "motion": "Motion;Motion till kommunfullmäktige;Motion till regionfullmäktige",
    "medborgarförslag": "Medborgarförslag;E-förslag;Medborgarinitiativ",
    "skrivelse": (
        "Skrivelse;Yrkande;Tilläggsyrkande;Återremissyrkande;Ändringsyrkande;Bordläggningsyrkande;"
        "Avslagsyrkande;Bifallsyrkande;Särskilt yttrande;Särskilt uttalande;Alternativt förslag;"
        "Ersättaryttrande;Reservation"
    ),
    "yttrande": "Yttrande;Remissyttrande;Remissvar",
    "rapport": (
        "Rapport;Slutrapport;Delrapport;Årsrapport;Månadsrapport;Tertialrapport;Kvartalsrapport;"
        "Delårsrapport;Uppföljningsrapport;Utredning;Verksamhetsberättelse"
    ),
}

OPENINGS = {
    "protokoll": (
        "Protokoll fört i går;Sammanträdesprotokoll nr 4;Mötesprotokoll från nämndens sammanträde;Protokoll över ett möte;"
        "Protokoll vid en nämnd;Protokoll för en styrelse;Protokoll från fullmäktige;Protokoll från ett utskott;"
        "Protokoll 2031 om allt;Protokoll 5 mars"
    ),
    "kallelse": (
        "Kallelse till möte;Föredragningslista för mötet;Dagordning vid mötet;Ärendelista inför mötet;"
        "Provnämnden kallas till sammanträde;Styrelsen kallas härmed till möte;Utskottet kallas till möte;"
        "Fullmäktige i Provby kallas till möte;Ledamöter och ersättare kallas till möte"
    ),
    "interpellation": "Interpellation om bänkar",
    "fråga": "Enkel fråga om bänkar;Skriftlig fråga om bänkar;Fråga till Bo;Fråga om bänkar;Fråga angående bänkar;Fråga av Ida;Fråga ställd till Bo",
    "motion": (
        "Motion om bänkar;Motion angående bänkar;Motion från Ida;Motion gällande bänkar;Motion 2031 om;"
        "Motion rörande bänkar;Motion ang bänkar;Motion nr 5;Motion avseende bänkar;Motion för bänkar"
    ),
    "nämndinitiativ": (
        "Initiativ från Ida;Nämndinitiativ angående bänkar;Ledamotsinitiativ gällande bänkar;"
        "Politikerinitiativ rörande bänkar;Initiativ enligt lag;Initiativärende: bänkar;Initiativ av Ida;Nämndsinitiativ om bänkar;Initiativ till nämnden;Ledamotsförslag om bänkar"
    ),
    "medborgarförslag": "Medborgarförslag från Ida;Medborgarförslag angående bänkar;Medborgarförslag gällande bänkar",
    "skrivelse": "Skrivelse av Ida;Skrivelse till Bo;Tilläggsyrkande om bänkar;Återremissyrkande i dag;Ändringsyrkande i dag;Yrkande i dag;Skrivelse från Ida;Särskilt yttrande om",
    "protokollsutdrag": "Utdrag ur protokoll från i går;Protokollsutdrag om bänkar",
    "yttrande": "Remissvar om bänkar;Remissyttrande om bänkar;Yttrande över remiss;Yttrande över betänkande;Yttrande över samråd;Yttrande över förslag till plan;Yttrande över granskning av plan",
    "övrigt": (
        "Motionsspår i parken;Interpellationssvar om bänkar;Initiativkraft i staden;Frågan om bänkar;"
        "Skrivelsen är här;Yttrande i debatten;Motion är bra;Protokoll är bra;Kallelse är bra;Nämnden kallas gammal;Fråga inte;Medborgarförslaget om bänkar"
    ),
}

UNKNOWN = {
    "a link to proposals": "Fler bänkar\n\nSe direktlänk till e-förslaget på webben.",
    "another motion": "Fler bänkar\n\nVänsterpartiet talar om denna motion.",
    "two §§ and no decision": "Fler bänkar\n\n§ 12 Svar\n\nAvslås.\n\n§ 13 Val\n\nFörrättas.",
    "a print without a proposal": "Kommunstyrelsen\nHandling 2031 nr 11\n\nFler bänkar\n\nÅn är lång.",
    "matter alone": "Fler bänkar\n\nÅn är lång.",
    "answer without a form": "Svar på motion om bänkar\n\nÅn är lång.",
    "one word": "Motionssvar\n\nÅn är lång.",
    "other motion": "Motionsspår i parken\n\nÅn är lång.",
    "motion in a sentence": "En motion om bänkar har kommit in till kommunen.",
    "demand without a party": "Fler bänkar\n\nVi föreslår kulturnämnden att ställa upp bänkar.",
    "office and no proposal": "Handläggare: Bo Testlund\n\nMotion om bänkar\n\nÅn är lång.",
    "type word far down": "Fler bänkar\n" + "\nEn rad för sig.\n" * 160 + "\nMotion",
    "type word in a sentence": "Motionen lästes upp.",
    "an invitation has a place and who decides": "Plats och tid Provsalen\n\nBeslutande är alla.",
    "party and nothing asked": "Fler bänkar\n\nIda Provberg (S) gillar ån.",
    "paragraph of a law": "Fler bänkar\n\n§ 12 gäller alla.\n\n§ 13 gäller ingen.",
}


@pytest.mark.parametrize("marked", KINDS.values(), ids=KINDS.keys())
def test_reads_the_kind(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    found = document.head.kind

    assert [(found.span, found.value)] == expected


@pytest.mark.parametrize("text", UNKNOWN.values(), ids=UNKNOWN.keys())
def test_a_paper_that_shows_no_kind_has_none(text: str) -> None:
    found = markup.paper(text).head.kind

    assert (found.value, found.span) == (Kind.OVRIGT, None)


@pytest.mark.parametrize(
    ("word", "kind"),
    [(word, kind) for kind, words in TYPE_WORDS.items() for word in words.split(";")],
)
def test_knows_the_type_words(word: str, kind: str) -> None:
    for written in (word, word.upper(), f"{word} 1 (3)", f"Provstad\t{word}:"):
        assert markup.paper(f"{written}\n\nFler bänkar").head.kind.value == kind


OFFICE_WORDS = [
    *(
        f"{whose} {what} är detta"
        for whose in ("Förvaltningens", "Kontorets", "Parkkontorets", "Parkförvaltningens")
        for what in (
            "förslag",
            "synpunkter",
            "bedömning",
            "yttrande",
            "överväganden",
            "tjänsteresa",
        )
    ),
    *(
        "Handläggare är Bo",
        "Ansvarig handläggare är Bo",
        "Ärendebeskrivning finns",
        "Beslutsunderlag finns",
        "Beslutsplanering finns",
    ),
]

DEMANDS = {
    **{
        f"Vi {verb} att {body} bygger bänkar.": kind
        for verb in ("föreslår", "yrkar", "hemställer", "begär")
        for body, kind in {
            "kommunfullmäktige": "motion",
            "kulturnämnden": "nämndinitiativ",
            "kommunstyrelsen": "nämndinitiativ",
            "utskottet": "nämndinitiativ",
        }.items()
    },
    **{
        f"Vi ställer {words} Hur många?": "interpellation"
        for words in ("följande frågor", "frågorna:", "frågor :")
    },
    "Min fråga är: när?": "interpellation",
    "Mina frågor är: när?": "interpellation",
    "Vi hoppas att kulturnämnden bygger bänkar.": "övrigt",
    "Vi har frågor.": "övrigt",
}


@pytest.mark.parametrize("words", OFFICE_WORDS)
def test_knows_the_words_of_an_office(words: str) -> None:
    text = f"Fler bänkar\n\nFörslag till beslut\n\nMotionen avslås.\n\nBakgrund\n\n{words}"

    assert markup.paper(text).head.kind.value == "tjänsteskrivelse"


@pytest.mark.parametrize(("sentence", "kind"), DEMANDS.items())
def test_knows_what_a_party_asks_for(sentence: str, kind: str) -> None:
    text = f"Fler bänkar\n\nÅn är lång. {sentence}\n\nIda Provberg (S)"

    assert markup.paper(text).head.kind.value == kind


@pytest.mark.parametrize("word", ["Se", "Jfr", "Jmf", "Enl", "Till", "Från"])
def test_a_reference_to_a_paragraph_makes_no_minutes(word: str) -> None:
    text = f"Fler bänkar\n\n{word} § 12 Bänkar\n\nBeslut\n\nMotionen avslås."

    assert markup.paper(text).head.kind.value is Kind.OVRIGT


@pytest.mark.parametrize(
    ("words", "kind"), [(one, kind) for kind, words in OPENINGS.items() for one in words.split(";")]
)
def test_knows_the_words_that_open_a_title(words: str, kind: str) -> None:
    assert markup.paper(f"Provstad\n\n{words}\n\nÅn är lång.").head.kind.value == kind


def test_a_paper_without_lines_has_no_kind() -> None:
    assert read_kind(markup.document("Motion")).value is Kind.OVRIGT


def test_every_kind_has_a_paper() -> None:
    shown = {markup.unmarked(marked)[1][0][1] for marked in KINDS.values()}

    assert {*shown, Kind.OVRIGT} == set(Kind)


@pytest.mark.parametrize("word", [one for words in TYPE_WORDS.values() for one in words.split(";")])
def test_a_type_word_in_a_sentence_shows_nothing(word: str) -> None:
    text = f"Fler bänkar\n\nHär är ordet {word.lower()} ett av flera."

    assert markup.paper(text).head.kind.value is Kind.OVRIGT


@pytest.mark.parametrize("words", [one for each in OPENINGS.values() for one in each.split(";")])
def test_words_that_open_a_title_show_nothing_in_a_sentence(words: str) -> None:
    text = f"Fler bänkar\n\nÅn är lång, och det visar en {words.lower()}."

    assert markup.paper(text).head.kind.value is Kind.OVRIGT


ONE_PARAGRAPH = "§ 12 Bryggan\n\nBeslut\n\nBryggan byggs."
MORE = {
    "bars between cells": "Provstads kommun | ⟦Tjänsteskrivelse|tjänsteskrivelse⟧ | 2031-02-04\n\nÅn är lång.",
    "a view and its day in one cell": "Provstad\t⟦YTTRANDE Datum 2031-03-05|yttrande⟧\n\nÅn är lång.",
    "a view that names its officer": (
        "Provstads kommun\nHandläggare: Ida Provberg\n\n⟦Remissyttrande|yttrande⟧ över ån\n\nÅn är lång."
    ),
    "an office's answer to a remiss": (
        "Provstads kommun\nHandläggare: Ida Provberg\n\nRemissyttrande över ån\n\n"
        "Förvaltningens förslag till beslut\n\nNämnden antar ⟦tjänsteutlåtandet|tjänsteutlåtande⟧."
    ),
    "a print with another proposal": (
        "Kommunstyrelsen\nHandling 2031 nr 11\n\n⟦Motion|motion⟧ av Ida Provberg (S) om bänkar\n\n"
        "Förslag till beslut\n\nMotionen avslås."
    ),
    "minutes of two paragraphs": (
        f"⟦§ 11|protokoll⟧ Val\n\nBeslut\n\nVal förrättas.\n\n{ONE_PARAGRAPH}"
    ),
    "an extract whose paragraph goes on": (
        f"⟦§ 12|protokollsutdrag⟧ Bryggan\n\nIda Provberg yrkar avslag.\n\n{ONE_PARAGRAPH}"
    ),
    "a front page from the first line": (
        "⟦Plats och tid|protokoll⟧ Provsalen, 13.00\nBeslutande\nIda Provberg (S)\nParagrafer 12-14"
    ),
    "a title in the third cell": "Provstad\tkommun\t⟦Motion|motion⟧ om bänkar\n\nÅn är lång.",
    "a title that goes on": f"Provstad\n\n⟦Motion|motion⟧ om bänkar {'vid den långa ån ' * 14}är bra.",
    "a motion that tells of an office": (
        "Provstad\n\n⟦Motion|motion⟧ om bänkar\n\nFörvaltningens bedömning\n\nÅn är lång."
    ),
    "a report below a heading": "Provstad\n\nBakgrund\n\nÅn är lång.\n\n⟦Delårsrapport|rapport⟧",
    "questions below a heading": (
        "Fler bänkar\n\nBakgrund\n\nÅn är lång. Jag ställer ⟦följande frågor|interpellation⟧: När?\n\n"
        "Ida Provberg (S)"
    ),
}

NOTHING_MORE = {
    "a word before a bar": "Provstad Yttrande | nr\n\nÅn är lång.",
    "a view and more in one cell": "Provstad\tYttrande Datum saknas\n\nÅn är lång.",
    "a heading below the head": "Provstad\n\nBakgrund\n\nÅn är lång.\n\nYrkande\n\nJag vill så.",
    "one paragraph and who decides": f"Ånämnden\n\nBeslutande\nIda Provberg\n\n{ONE_PARAGRAPH}",
    "a type word on the second page": "Fler bänkar\n\f\nDelårsrapport",
}

FRONT = "Plats och tid Provsalen\nParagrafer 12-14\n"
MARKS = (
    *(
        "Beslutande",
        "Närvarande ledamöter",
        "Utses att justera",
        "Justerare",
        "Protokollsjusterare",
    ),
    *("Protokolljusterare", "Justerande", "Justeringens plats", "Anslag", "Anslagsbevis", "Bevis"),
    *("Anslag/Bevis", "Protokollet är justerat", "Det justerade protokollet"),
)
OF_OFFICERS = (
    *("Ordförandebeslut", "Presidiebeslut", "Delegationsbeslut", "Delegeringsbeslut"),
    *("Beslut på delegation", "Beslut enligt delegation", "Beslut genom delegation"),
)
COUNTERS = ("Sida 3", "Sid 1 (3)", "blad 3", "blad 1(3)", "sidnr 3", "sidnr 2 (8)", "1 [3]", "nr 3")


@pytest.mark.parametrize("marked", MORE.values(), ids=MORE.keys())
def test_reads_the_kind_by_its_parts(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    found = document.head.kind

    assert [(found.span, found.value)] == expected


@pytest.mark.parametrize("text", NOTHING_MORE.values(), ids=NOTHING_MORE.keys())
def test_parts_of_no_kind_show_none(text: str) -> None:
    assert markup.paper(text).head.kind.span is None


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("Utdrag ur sammanträdesprotokoll", "protokollsutdrag"),
        *(
            (word, kind)
            for kind, words in TYPE_WORDS.items()
            if kind != "protokoll"
            for word in words.split(";")
        ),
    ],
)
def test_a_type_word_decides_though_an_office_handles_the_case(word: str, kind: str) -> None:
    text = f"{word}\n\nHandläggare: Bo Testlund\n\nFler bänkar"

    assert markup.paper(text).head.kind.value == kind


@pytest.mark.parametrize("word", OF_OFFICERS)
def test_a_decision_of_one_person_is_of_no_kind_of_its_own(word: str) -> None:
    found = markup.paper(f"{word}\n\nMotion om bänkar\n\nÅn är lång.").head.kind

    assert (found.value, found.span) == (Kind.OVRIGT, Span(0, len(word)))


@pytest.mark.parametrize("counter", COUNTERS)
def test_a_counter_may_follow_the_type_word(counter: str) -> None:
    assert markup.paper(f"Delårsrapport {counter}\n\nÅn är lång.").head.kind.value is Kind.RAPPORT


@pytest.mark.parametrize("mark", MARKS)
def test_three_marks_of_a_front_page_make_minutes(mark: str) -> None:
    assert markup.paper(f"Ånämnden\n{FRONT}{mark}").head.kind.value is Kind.PROTOKOLL
    assert markup.paper(f"Ånämnden\n{FRONT}Alla {mark}").head.kind.value is Kind.OVRIGT


@pytest.mark.parametrize(("end", "kind"), [(6000, Kind.PROTOKOLL), (6001, Kind.OVRIGT)])
def test_a_front_page_has_six_thousand_characters(end: int, kind: Kind) -> None:
    mark = "\n\nBeslutande"
    text = FRONT + "\n" + "å" * (end - len(FRONT) - len(mark) - 1) + mark

    assert markup.paper(text).head.kind.value is kind


@pytest.mark.parametrize(("lines", "kind"), [(14, Kind.RAPPORT), (15, Kind.OVRIGT)])
def test_a_type_word_stands_in_the_first_fifteen_lines(lines: int, kind: Kind) -> None:
    assert markup.paper("Ånämnden\n" * lines + "Delårsrapport").head.kind.value is kind


@pytest.mark.parametrize(
    ("start", "kind"), [(399, Kind.PROTOKOLLSUTDRAG), (400, Kind.OVRIGT)], ids=["near", "far"]
)
def test_an_extract_opens_with_its_paragraph(start: int, kind: Kind) -> None:
    front = "Ånämnden\n\nBakgrund\n\n"
    text = f"{front}{'å' * (start - len(front) - 2)}\n\n{ONE_PARAGRAPH}"

    assert markup.paper(text).head.kind.value is kind


@pytest.mark.parametrize(
    "words",
    [
        "Sammanträdesprotokoll fört i går",
        "Mötesprotokoll fört i går",
        "Protokoll från ett sammanträde",
    ],
)
def test_minutes_say_how_they_came_about(words: str) -> None:
    assert markup.paper(f"Provstad\n\n{words}\n\nÅn är lång.").head.kind.value is Kind.PROTOKOLL
