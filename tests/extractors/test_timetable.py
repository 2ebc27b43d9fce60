from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from extractors.timetable import Step, extract_timetable
from tests import markup

if TYPE_CHECKING:
    from corpus.fact import Fact

HEAD = (
    "Tjänsteskrivelse\nDatum: 2031-02-05\n\nTill\nArbetsmarknads- och socialnämnden\n\n"
    "Svar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås."
)


def planned(rows: str, heading: str = "Beslutsplanering") -> str:
    return f"{HEAD}\n\n{heading}\n\n{rows}"


# The answer: what the paper calls the step, and its day.
ROWS = {
    "a § behind the day, then the next": planned(
        "⟦Tekniska nämnden 2031-01-19|Tekniska nämnden 2031-01-19⟧⟦ § 14/31 Kommunstyrelsen 2031-04-02|Kommunstyrelsen 2031-04-02⟧"
    ),
    "what each does": planned(
        "Instans\tÅtgärd\tDatum och §\n"
        "⟦Kommunfullmäktige\tRemitterat till kommunstyrelsen\t2031-01-15|Kommunfullmäktige 2031-01-15⟧, § 131\n"
        "⟦Kultur- och parknämnden\tYttrande\t2031-03-27|Kultur- och parknämnden 2031-03-27⟧, § 4"
    ),
    "what each does, first": planned(
        "Åtgärd\tOrgan\tDag\n⟦Yttrande\tParknämnden\t2031-03-27|Parknämnden 2031-03-27⟧"
    ),
    "what each does, last": planned(
        "Datum\tInstans\tÅtgärd\n⟦2031-03-10|Parknämnden 2031-03-10⟧\tParknämnden\tBeslut\n"
        "⟦2031-03-24|Råd för barn 2031-03-24⟧\tRåd för barn\tSamråd"
    ),
    "a name in two cells": planned(
        "⟦Kultur- och\tparknämnden\t2031-03-27|Kultur- och parknämnden 2031-03-27⟧"
    ),
    "then a sentence": planned(
        "⟦Parknämnden\t2031-03-27|Parknämnden 2031-03-27⟧\n\n"
        "Den nya taxan ska gälla för alla senast den 15 mars 2032."
    ),
    "then a row of few words": planned(
        "⟦Parknämnden\t2031-03-27|Parknämnden 2031-03-27⟧\n\n"
        "⟦Den nya taxan börjar gälla 2032-03-15|Den nya taxan börjar gälla 2032-03-15⟧."
    ),
    "the board itself": planned(
        "⟦Nämnden återremitterade ärendet den 3 januari 2031|Nämnden 2031-01-03⟧.", "Bakgrund"
    ),
    "way to the decision": planned(
        "⟦Parknämndens arbetsutskott 10/3|Parknämndens arbetsutskott 2031-03-10⟧\n⟦Parknämnden 24/3|Parknämnden 2031-03-24⟧",
        "Beslutsgång",
    ),
    "a sentence of several": planned(
        "Ärendet tas\nupp i ⟦nämndens utskott den 17 mars|Nämndens utskott 2031-03-17⟧, i "
        "⟦kulturnämnden den 3 april|Kulturnämnden 2031-04-03⟧ och i ⟦kommunstyrelsen den 18 april|Kommunstyrelsen 2031-04-18⟧.",
        "Tidplan och samverkan",
    ),
    "negotiated": planned(
        "Förslaget har förhandlats i ⟦kontorets samverkansgrupp den 3 februari|Kontorets samverkansgrupp 2031-02-03⟧.",
        "Tidplan och samverkan",
    ),
    "way to the decision, told": planned(
        "Ordföranden ställer proposition på förslagen.", "Beslutsgång"
    ),
    "an att-sats": planned(
        "⟦Tekniska nämnden tillstyrkte den 16 januari 2031|Tekniska nämnden 2031-01-16⟧ den tredje att-satsen.",
        "Bakgrund",
    ),
    "columns": planned(
        "⟦ASN beredning\t2031-02-20|ASN beredning 2031-02-20⟧\n"
        "⟦Kommunstyrelsen\t2031-04-02|Kommunstyrelsen 2031-04-02⟧"
    ),
    "spaces": planned("⟦Kommunstyrelsen 2 april 2031|Kommunstyrelsen 2031-04-02⟧"),
    "commas": planned("⟦Kommunstyrelsen, den 2 april 2031|Kommunstyrelsen 2031-04-02⟧"),
    "paragraph behind": planned("⟦Kommunstyrelsen 2031-01-02|Kommunstyrelsen 2031-01-02⟧ § 12"),
    "bullets": planned(
        "• ⟦Kommunstyrelsen 2031-04-02|Kommunstyrelsen 2031-04-02⟧\n"
        "• ⟦Kommunfullmäktige 2031-04-28|Kommunfullmäktige 2031-04-28⟧"
    ),
    "month": planned("⟦Kommunfullmäktige maj 2031|Kommunfullmäktige 2031-05⟧"),
    "two in a cell": planned(
        "⟦Kommunstyrelsen 2031-04-02|Kommunstyrelsen 2031-04-02⟧⟦, kommunfullmäktige 2031-04-28"
        "|kommunfullmäktige 2031-04-28⟧"
    ),
    "day first": planned("⟦2031-04-02|Kommunstyrelsen 2031-04-02⟧\tKommunstyrelsen"),
    "time": planned("⟦Gruppmöte 2031-03-02|Gruppmöte 2031-03-02⟧ kl. 13.00"),
    "other heading": planned("⟦Kommunstyrelsen\t2031-04-02|Kommunstyrelsen 2031-04-02⟧", "Tidplan"),
    "a name over two lines": planned(
        "Arbetsmarknads- och\n⟦socialnämnden\t2031-04-02|Arbetsmarknads- och socialnämnden 2031-04-02⟧"
    ),
    "a name that goes on below": planned(
        "⟦Kommunstyrelsens\t2031-04-02|Kommunstyrelsens arbetsutskott 2031-04-02⟧\narbetsutskott"
    ),
    "once": planned(
        "⟦Kommunstyrelsen\t2031-04-02|Kommunstyrelsen 2031-04-02⟧\nKommunstyrelsen\t2031-04-02"
    ),
}

PROSE = {
    "has handled": planned(
        "⟦Kommunstyrelsen behandlade ärendet den 3 januari 2031|Kommunstyrelsen 2031-01-03⟧.",
        "Ärendets beredning",
    ),
    "the day first": planned(
        "Den ⟦3 januari 2031 beslutade kommunstyrelsen|Kommunstyrelsen 2031-01-03⟧ i frågan.",
        "Ärendets beredning",
    ),
    "the matter is named": planned(
        "⟦Kommunstyrelsen remitterade motionen den 3 januari 2031|Kommunstyrelsen 2031-01-03⟧.",
        "Bakgrund",
    ),
    "behind the verb": planned(
        "Beslut i ärendet har fattats av ⟦kommunstyrelsen den 3 januari 2031|Kommunstyrelsen 2031-01-03⟧.",
        "Bakgrund",
    ),
    "two that gave their views": planned(
        "⟦Vårdnämnden yttrade sig till kommunstyrelsen den 3 januari 2031|Vårdnämnden 2031-01-03⟧ och "
        "⟦byggnadsnämnden den 9 januari 2031|Byggnadsnämnden 2031-01-09⟧.",
        "Bakgrund",
    ),
    "views given before": planned(
        "Innan dess har ⟦miljönämnden lämnat synpunkter den 3 januari 2031|Miljönämnden 2031-01-03⟧ och "
        "⟦byggnadsnämnden den 9 januari 2031|Byggnadsnämnden 2031-01-09⟧.",
        "Bakgrund",
    ),
    "an assignment": planned(
        "⟦Byggnadsnämnden gav den 3 januari 2031|Byggnadsnämnden 2031-01-03⟧ förvaltningen i uppdrag att se över taxan.",
        "Bakgrund",
    ),
    "active": planned(
        "⟦Kommunstyrelsen fattar beslut den 3 mars 2031|Kommunstyrelsen 2031-03-03⟧.",
        "Ärendets beredning",
    ),
    "unions": planned(
        "Ärendet har behandlats i ⟦förvaltningens samverkansgrupp den 3 februari 2031"
        "|Förvaltningens samverkansgrupp 2031-02-03⟧.",
        "Samverkan",
    ),
    "the day of each": planned(
        "⟦Kommunstyrelsen behandlade ärendet den 3 januari 2031|Kommunstyrelsen 2031-01-03⟧ och "
        "⟦kommunfullmäktige beslutade den 9 januari 2031|Kommunfullmäktige 2031-01-09⟧.",
        "Ärendets beredning",
    ),
    "paragraph between": planned(
        "⟦Kommunstyrelsen har den 3 januari 2031|Kommunstyrelsen 2031-01-03⟧, § 12, beslutat om motionen.",
        "Tidigare behandling",
    ),
    "about": planned("⟦Kommunstyrelsen cirka 2031-04-02|Kommunstyrelsen 2031-04-02⟧"),
    "about in short": planned("⟦Kommunstyrelsen ca 2031-04-02|Kommunstyrelsen 2031-04-02⟧"),
    "a time before the day": planned(
        "⟦Kommunstyrelsen klockan 13.00 2031-04-02|Kommunstyrelsen 2031-04-02⟧"
    ),
    "preliminary": planned("⟦Kommunstyrelsen preliminärt 2031-04-02|Kommunstyrelsen 2031-04-02⟧"),
    "a meeting": planned("⟦Kommunstyrelsen möte 2031-04-02|Kommunstyrelsen 2031-04-02⟧"),
    "a sitting": planned("⟦Kommunstyrelsen sammanträde 2031-04-02|Kommunstyrelsen 2031-04-02⟧"),
    "a week": planned("⟦Kommunstyrelsen vecka 14 2031-04-02|Kommunstyrelsen 2031-04-02⟧"),
    "a paragraph before the day": planned(
        "⟦Kommunstyrelsen § 12, 2031-01-02|Kommunstyrelsen 2031-01-02⟧"
    ),
    "an hour before the day": planned(
        "⟦Kommunstyrelsen kl. 9 2031-04-02|Kommunstyrelsen 2031-04-02⟧"
    ),
    "numbered with a bracket": planned("1) ⟦Kommunstyrelsen 2031-04-02⟧"),
    "an hour in the cell": planned(
        "⟦Kommunstyrelsen\tkl. 13.00 2031-04-02|Kommunstyrelsen 2031-04-02⟧"
    ),
    "a committee": planned("⟦Arbetsutskott 2031-04-02⟧"),
    "a preparation": planned("⟦Beredning 2031-04-02⟧"),
    "a council": planned("⟦Ungdomsrådet 2031-04-02⟧"),
    "cooperation": planned("⟦Samverkan 2031-04-02⟧"),
    "a presidium": planned("⟦Presidium 2031-04-02⟧"),
    "a delegation": planned("⟦Delegation 2031-04-02⟧"),
    "in short": planned("⟦Beslut KF 2031-04-02⟧"),
    "a group": planned("⟦Ledningsgrupp 2031-04-02⟧"),
    "a row before the first body": planned("Samråd med alla 2031-04-02\n⟦KF 2031-04-28⟧"),
    "a sentence among rows": planned(
        "⟦Kommunstyrelsen 2031-04-02⟧\n\n⟦Kommunfullmäktige beslutade den 3 januari 2031|Kommunfullmäktige 2031-01-03⟧ om motionen."
    ),
    "two words with a verb": planned("⟦Beslutas KF 2031-04-02⟧"),
    "a sentence as a row": planned(
        "⟦Kommunstyrelsen som sedan länge har till uppgift att se till att allt blir gjort på rätt sätt i rätt ordning 2031-04-02|Kommunstyrelsen 2031-04-02⟧"
    ),
    "a sentence without a body as a row": planned(
        "Någon som sedan länge har till uppgift att se till att allt blir gjort på rätt sätt i rätt ordning och tid 2031-04-02\n⟦KF 2031-05-02⟧"
    ),
    "a name that ends with and": planned(
        "Kultur- och\n⟦Fritidsnämnden\t2031-04-02|Kultur- och Fritidsnämnden 2031-04-02⟧"
    ),
    "a name of its own above": planned(
        "Beredning i\n⟦Fritidsnämnden\t2031-04-02|Fritidsnämnden 2031-04-02⟧"
    ),
    "a name that ends with as well as": planned(
        "Kulturnämnden samt\n⟦Fritidsnämnden\t2031-04-02|Kulturnämnden samt Fritidsnämnden 2031-04-02⟧"
    ),
    "a name that ends with a comma": planned(
        "Kulturnämnden,\n⟦Fritidsnämnden\t2031-04-02|Kulturnämnden, Fritidsnämnden 2031-04-02⟧"
    ),
    "a name above its day": planned("Kommunstyrelsen\n⟦2031-04-02|Kommunstyrelsen 2031-04-02⟧"),
    "lines above that do not hang": planned(
        "Tidplan för\nallt i\n⟦fritidsnämnden\t2031-04-02|Tidplan för allt i fritidsnämnden 2031-04-02⟧"
    ),
    "a wrapped name with another behind": planned(
        "⟦Kultur- och\nfritidsnämnden 2031-04-02|Kultur- och fritidsnämnden 2031-04-02⟧⟦, Kommunstyrelsen 2031-05-02|Kommunstyrelsen 2031-05-02⟧"
    ),
    "what goes on below two": planned(
        "⟦Kommunstyrelsens 2031-04-02⟧⟦ Kulturnämndens 2031-05-02|Kulturnämndens 2031-05-02⟧\narbetsutskott"
    ),
    "a line between rows": planned(
        "⟦Kommunstyrelsen\t2031-04-02|Kommunstyrelsen 2031-04-02⟧\nArbetsutskott\n⟦Kulturnämnden\t2031-05-02|Kulturnämnden 2031-05-02⟧"
    ),
    "a row in lower case": planned(
        "⟦Kommunstyrelsens\t2031-04-02|Kommunstyrelsens 2031-04-02⟧\n⟦arbetsutskott 2031-05-02⟧"
    ),
    "a row below a word in lower case": planned(
        "arbetsutskott\n⟦Kommunstyrelsen\t2031-04-02|Kommunstyrelsen 2031-04-02⟧"
    ),
    "days first": planned(
        "⟦2031-04-02|Kommunstyrelsen 2031-04-02⟧\tKommunstyrelsen\n⟦2031-05-02|Kommunfullmäktige 2031-05-02⟧\tKommunfullmäktige"
    ),
    "days first on a line": planned(
        "⟦2031-04-02|Kommunstyrelsen 2031-04-02⟧⟦ Kommunstyrelsen 2031-05-02|Kommunstyrelsen 2031-05-02⟧ Kommunfullmäktige"
    ),
    "rows in a preparation": planned(
        "⟦Kommunstyrelsen 2031-04-02⟧\n\n⟦Kommunfullmäktige 2031-04-28⟧", "Ärendets beredning"
    ),
    "a row and a sentence": planned(
        "⟦Kommunstyrelsen 2031-04-02⟧\n\n⟦Kommunfullmäktige beslutade den 3 januari 2031|Kommunfullmäktige 2031-01-03⟧.",
        "Ärendets beredning",
    ),
    "the union beside a body": planned(
        "Kommunstyrelsen och ⟦förvaltningens samverkansgrupp träffas den 3 januari 2031|Förvaltningens samverkansgrupp 2031-01-03⟧.",
        "Samverkan",
    ),
    "a paragraph behind the first day": planned(
        "Den ⟦3 januari 2031, § 12, beslutade kommunstyrelsen|Kommunstyrelsen 2031-01-03⟧ om bänkar.",
        "Ärendets beredning",
    ),
    "three that are listed": planned(
        "⟦Vårdnämnden yttrade sig om motionen den 3 januari 2031|Vårdnämnden 2031-01-03⟧, ⟦byggnadsnämnden 9 januari 2031|Byggnadsnämnden 2031-01-09⟧ samt ⟦kulturnämnden den 10 januari 2031|Kulturnämnden 2031-01-10⟧.",
        "Bakgrund",
    ),
    "a day that belongs to nobody": planned(
        "⟦Vårdnämnden yttrade sig om motionen den 3 januari 2031|Vårdnämnden 2031-01-03⟧ och byggnadsnämnden hör till dem som väntar, 9 januari 2031.",
        "Bakgrund",
    ),
    "the union behind its day": planned(
        "Under den ⟦3 januari 2031 informerades förvaltningens samverkansgrupp|Förvaltningens samverkansgrupp 2031-01-03⟧.",
        "Samverkan",
    ),
    "another generic name": planned(
        "⟦Styrelsen behandlade motionen den 3 januari 2031|Styrelsen 2031-01-03⟧.", "Bakgrund"
    ),
    "two days of one body": planned(
        "⟦Kommunstyrelsen behandlade ärendet den 3 januari 2031|Kommunstyrelsen 2031-01-03⟧ och den 9 januari 2031.",
        "Bakgrund",
    ),
}

NOTHING = {
    "no day": planned("Kommunstyrelsen i vår"),
    "no year": planned("Kommunstyrelsen eller någon annan en dag"),
    "day without a body": planned(
        "Motionen lämnades in den 3 januari 2031 av Ida Provberg.", "Bakgrund"
    ),
    "another case": planned(
        "Kommunstyrelsen beslutade den 3 januari 2031 om ärendet KS (2030/12) i stället.",
        "Bakgrund",
    ),
    "another body in another sentence": planned(
        "Motionen kom in den 3 januari 2031. Kommunstyrelsen är inblandad.", "Bakgrund"
    ),
    "to whom it was sent": planned(
        "Motionen skickades till kommunstyrelsen den 3 januari 2031.", "Bakgrund"
    ),
    "law": planned("Kommunstyrelsen ska följa kommunallagen (2017:725).", "Bakgrund"),
    "in the proposal": (
        "Tjänsteskrivelse\n\nFörslag till beslut\n\nKommunstyrelsen behandlar ärendet den 3 mars 2031."
    ),
    "in the recipients": planned("Kommunstyrelsen 2031-04-02", "Beslutet skickas till"),
    "a project's plan": planned("byggstart juni 2031\ninvigning 1 september 2031", "Tidplan"),
    "generic": planned("Nämnden behandlade ärendet den 3 januari 2031.", "Bakgrund"),
    "nobody who decides": planned("Samråd 2031-04-02"),
    "a long line among rows of a preparation": planned(
        "Kommunstyrelsen 2031-04-02\n\nKommunfullmäktige, som sedan länge har till uppgift att se till att allt blir gjort på rätt sätt och i tid",
        "Ärendets beredning",
    ),
    "bodies without a day": planned("Kommunstyrelsen\n\nKommunfullmäktige", "Ärendets beredning"),
    "granted at another time": planned(
        "Kommunstyrelsen beslutade att bifalla motionen den 3 januari 2031.", "Bakgrund"
    ),
    "a motion that was granted": planned(
        "Motionen bifölls när kommunstyrelsen behandlade ärendet den 3 januari 2031.", "Bakgrund"
    ),
    "another case by its number": planned(
        "Kommunstyrelsen behandlade ärendet med dnr 12 den 3 januari 2031.", "Bakgrund"
    ),
    "no verb": planned("Motionen om kommunstyrelsen den 3 januari 2031.", "Bakgrund"),
    "the union without a name": planned("Facket träffas den 3 januari 2031.", "Samverkan"),
    "a day that is not first": planned(
        "Redan den 3 januari 2031 beslutade kommunstyrelsen om bänkar.", "Ärendets beredning"
    ),
    "a day far before the body": planned(
        "Den 3 januari 2031 kom en motion och sedan beslutade kommunstyrelsen om bänkar.",
        "Ärendets beredning",
    ),
    "in the list of papers": planned(
        "Kommunstyrelsen behandlade ärendet den 3 januari 2031.", "Beslutsunderlag"
    ),
}


DAY = "den 3 januari 2031"

HANDLES = [
    "Kommunstyrelsen 2031-01-03 § 21 behandlade ärendet.",
    "Kommunstyrelsen den 2031-01-03, § 21, tog upp motionen.",
    f"Motionen remitterades av kommunstyrelsen {DAY}.",
    f"Ärendet lämnas efter yttrande från kommunstyrelsen {DAY}, som behandlats.",
    f"Yttrande har inhämtats från kommunstyrelsen {DAY}.",
    *(f"Kommunstyrelsen {verb} motionen {DAY}." for verb in ("skickade", "översände", "hänsköt")),
    *(
        f"Kommunstyrelsen {verb} motionen {DAY}."
        for verb in "har behandlat;har beslutat;beslutade;beslutar;fattade beslut;har berett;återremitterade;bordlade;remitterade;avstyrkte;tillstyrkte;har haft möjlighet att läsa;tog upp;avgör;har ställt sig bakom;har yttrat sig om;yttrade sig om;fattar;överlät;gick igenom;lämnade synpunkter på;lämnade;överlämnade;föreslog;godkände;ska ta ställning till;kommer att behandla;ska avgöra;beredde;hade behandlat;beslutat om".split(
            ";"
        )
    ),
    *(
        f"Ärendet {verb} av kommunstyrelsen {DAY}."
        for verb in "fattats fattades behandlats behandlades beslutats beslutades beretts bereddes avgjorts avgjordes antagits antogs behandlas beslutas bereds avgörs".split()
    ),
    *(
        f"Ärendet {verb} kommunstyrelsen {DAY}."
        for verb in "behandlas i;tas upp i;avgörs vid;avgörs inför".split(";")
    ),
    *(
        f"Därför {verb} kommunstyrelsen motionen {DAY}."
        for verb in "behandlas;behandlades;behandlats;beslutas;beslutades;beslutats;beslutade;tas upp;bereds;bereddes".split(
            ";"
        )
    ),
    *(
        f"Kommunstyrelsen behandlade {what} {DAY}."
        for what in "ärendet motionen initiativet skrivelsen medborgarförslaget interpellationen förslaget frågan remissen yttrandet".split()
    ),
    f"Ärendet bordlades av kommunstyrelsen {DAY}.",
    f"Ärendet återremitterades av kommunstyrelsen {DAY}.",
    f"Motionen remitterades till kommunstyrelsen, som {DAY}, § 14, föreslog avslag.",
    f"Kommunstyrelsen beslutade {DAY}, § 26, att\nföreslå kommunfullmäktige besluta så.",
    f"Motionen behandlades vid kommunstyrelsens sammanträde {DAY}.",
    f"Motionen behandlades vid kommunstyrelsens möte {DAY}.",
    f"Kommunstyrelsen fattade beslut {DAY}.",
    f"Kommunstyrelsen yttrade sig {DAY}.",
]

HANDLES_NOT = [
    "Kommunstyrelsen 2031-01-03 § 21 och ärendet som behandlades.",
    f"Nämnden behandlade ärendet {DAY}.",
    f"Yttrande har inhämtats från kommunstyrelsens kansli {DAY}.",
    f"Motionen behandlas efter brev från kommunstyrelsen {DAY}.",
    *(
        f"Motionen remitterades {word} kommunstyrelsen {DAY}."
        for word in "till åt från för hos inom om".split()
    ),
    f"Motionen remitterades till kommunstyrelsen, som vill ha svar {DAY}.",
    f"Kommunstyrelsen beslutade {DAY}, § 26, att föreslå en taxa.",
    f"Kommunstyrelsen behandlade taxan {DAY}.",
    f"Kommunstyrelsen hör talas om motionen {DAY}.",
    f"Ärendet behandlas på kommunstyrelsens golv {DAY}.",
]


def shown(fact: Fact[Step]) -> str:
    return f"{fact.value.body} {fact.value.date}"


@pytest.mark.parametrize("marked", (ROWS | PROSE).values(), ids=(ROWS | PROSE).keys())
def test_reads_steps(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    found = list(extract_timetable(document))

    assert [(fact.span, shown(fact)) for fact in found] == expected


@pytest.mark.parametrize("sentence", HANDLES)
def test_knows_that_a_body_handles_a_case(sentence: str) -> None:
    document = markup.paper(planned(sentence, "Bakgrund"))

    assert [shown(fact) for fact in extract_timetable(document)] == ["Kommunstyrelsen 2031-01-03"]


@pytest.mark.parametrize("sentence", HANDLES_NOT)
def test_a_body_that_is_only_named_handles_nothing(sentence: str) -> None:
    assert list(extract_timetable(markup.paper(planned(sentence, "Bakgrund")))) == []


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_a_day_that_no_body_handled_the_case_is_no_step(text: str) -> None:
    assert list(extract_timetable(markup.paper(text))) == []


def test_a_step_tells_what_it_means_and_whether_it_is_to_come() -> None:
    paper = planned(
        "ASN beredning\t2031-02-20\nKommunstyrelsen\t2031-01-20 § 7\nGruppmöte\t2031-03-01\nKommunfullmäktige\t2031-02-05"
    )

    steps = [fact.value for fact in extract_timetable(markup.paper(paper))]

    assert [(one.body_resolved, one.planned, one.paragraph) for one in steps] == [
        ("Arbetsmarknads- och socialnämndens beredning", True, None),
        ("Kommunstyrelsen", False, "7"),
        (None, True, None),
        ("Kommunfullmäktige", False, None),
    ]


def test_a_paper_without_a_date_does_not_know_what_is_to_come() -> None:
    paper = "Tjänsteskrivelse\n\nFler bänkar\n\nBakgrund\n\nAllt.\n\nTidplan\n\nKommunstyrelsen 2031-01-20 § 7"

    (fact,) = extract_timetable(markup.paper(paper))

    assert fact.value.planned is None


@pytest.mark.parametrize("sentence", HANDLES)
def test_a_sentence_of_a_proposal_is_no_history(sentence: str) -> None:
    document = markup.paper(planned(sentence, "Beslutsunderlag"))

    assert list(extract_timetable(document)) == []


BASIS = [
    "⟦Kommunstyrelsen har behandlat ärendet den 3 januari 2031|Kommunstyrelsen 2031-01-03⟧, § 9:31.",
    "⟦Kommunstyrelsen har även berett ärendet den 3 januari 2031|Kommunstyrelsen 2031-01-03⟧.",
    "Kommunstyrelsens beslut om ärendet den 3 januari 2031.",
    "Kommunstyrelsen har lämnat ärendet den 3 januari 2031.",
]


@pytest.mark.parametrize("marked", BASIS)
def test_a_list_of_papers_may_tell_who_has_handled_the_case(marked: str) -> None:
    document, expected = markup.parse_paper(planned(marked, "Beslutsunderlag"))

    found = list(extract_timetable(document))

    assert [(fact.span, shown(fact)) for fact in found] == expected


ACTING = (
    *("har", "hade", "beslutade", "behandlar", "lämnade", "fattade", "föreslog", "tillstyrkte"),
    *("avstyrker", "återremitterade", "bordlade", "remitterade", "beredde", "tog", "yttrade sig"),
    *("överlämnade", "godkände", "ska", "kommer", "tar", "avgör", "gav", "fattar", "överlät"),
    *("gick igenom", "fick besked"),
)
BEHIND_VERBS = (
    *("behandlas i går i", "behandlades vid", "behandlats inför", "samråddes och beslutas"),
    *("samråddes och beslutades", "samråddes och beslutats", "samråddes och fattade"),
    *("samråddes och beslutade", "ska tas upp", "bereds", "bereddes"),
)
PREPOSITIONS = ("till", "åt", "från", "av", "för", "hos", "inom", "om")
WRAPPED = {
    "the line right above": planned(
        "Beredning\nfritidsnämnden och\n"
        "⟦arbetsutskottet\t2031-04-02|fritidsnämnden och arbetsutskottet 2031-04-02⟧"
    ),
    "the first of two days alone": planned(
        "Kultur- och\n⟦fritidsnämnden\t2031-04-02|Kultur- och fritidsnämnden 2031-04-02⟧"
        "⟦, Kulturnämnden 2031-05-02|Kulturnämnden 2031-05-02⟧"
    ),
    "a paragraph of many figures": planned("⟦Kommunstyrelsen 2031-01-02⟧, §§ 123–124"),
}
NO_STEPS = {
    "two that nobody acts": f"Remissen om ärendet rör vårdnämnden och byggnadsnämnden {DAY}.",
    "a body that has something": f"Ännu har kommunstyrelsen inga remisser om ärendet {DAY}.",
    "what belongs to a body": f"Ärendet behandlades i kommunstyrelsens kansli {DAY}.",
    "a body without its day": f"Ärendet behandlades länge. {DAY.capitalize()} kom våren.",
    **{
        f"what comes {word} a body": f"Ärendet {word} kommunstyrelsen har {DAY} behandlats klart."
        for word in PREPOSITIONS
    },
}
NAME = (
    "Kommunstyrelsen och alla andra som sedan länge hör till dem som sitter i det stora runda rumme"
)


def steps(text: str) -> list[tuple[str, str]]:
    found = extract_timetable(markup.paper(text))
    return [(fact.value.body, fact.value.date) for fact in found]


@pytest.mark.parametrize("verb", ACTING)
def test_a_body_acts_on_its_day(verb: str) -> None:
    text = planned(
        f"Kommunstyrelsen {verb} i ärendet om remiss {DAY}, och samråd hölls.", "Bakgrund"
    )

    assert steps(text) == [("Kommunstyrelsen", "2031-01-03")]


@pytest.mark.parametrize("verb", BEHIND_VERBS)
def test_a_body_acts_behind_its_verb(verb: str) -> None:
    text = planned(f"Ärendet om motionen {verb} kommunstyrelsen {DAY}.", "Bakgrund")

    assert steps(text) == [("Kommunstyrelsen", "2031-01-03")]


@pytest.mark.parametrize(
    "meeting", ["sammanträde", "möte", "extra möte", "ordinarie sammanträde", "behandling"]
)
def test_a_bodys_meeting_is_the_bodys(meeting: str) -> None:
    text = planned(f"Ärendet behandlades vid kommunstyrelsens {meeting} {DAY}.", "Bakgrund")

    assert steps(text) == [("Kommunstyrelsen", "2031-01-03")]


@pytest.mark.parametrize("text", NO_STEPS.values(), ids=NO_STEPS.keys())
def test_a_body_that_only_stands_near_a_day_makes_no_step(text: str) -> None:
    assert steps(planned(text, "Bakgrund")) == []


@pytest.mark.parametrize("marked", WRAPPED.values(), ids=WRAPPED.keys())
def test_reads_a_name_from_the_lines_around_it(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    found = list(extract_timetable(document))

    assert [(fact.span, f"{fact.value.body} {fact.value.date}") for fact in found] == expected


@pytest.mark.parametrize(("letters", "whole"), [(95, True), (96, False)])
def test_a_name_has_ninety_five_letters(letters: int, *, whole: bool) -> None:
    name = NAME.ljust(letters, "t")

    assert steps(planned(f"{name} 2031-04-02")) == [
        (name if whole else "Kommunstyrelsen", "2031-04-02")
    ]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        (planned("Kommunstyrelsen 2031-04-02"), "timetable.row"),
        (planned(f"Kommunstyrelsen tog upp ärendet {DAY}.", "Bakgrund"), "timetable.prose"),
        (planned(f"Förvaltningens samverkansgrupp träffas {DAY}.", "Samverkan"), "timetable.union"),
    ],
)
def test_a_step_names_its_rule(text: str, rule: str) -> None:
    assert [fact.rule.id for fact in extract_timetable(markup.paper(text))] == [rule]


FIRST = "Ärendet bereds av parknämnden den 3 mars 2031 och tas upp av socialnämnden den 9 mars."

WAYS = {
    "Därefter går frågan vidare till kommunstyrelsens utskott den 16 mars, till kommunstyrelsen "
    "den 1 april och slutligen till kommunfullmäktige, som sammanträder den 22 april 2031.": [
        "Kommunstyrelsens utskott 2031-03-16",
        "Kommunstyrelsen 2031-04-01",
        "Kommunfullmäktige 2031-04-22",
    ],
    "Sist på tur står kommunstyrelsens presidium den 16 mars 2031.": [
        "Kommunstyrelsens presidium 2031-03-16"
    ],
    "Bänkarna ställs upp den 16 mars 2031 vid kulturnämndens hus.": [],
    "Den som vill skriver till kommunstyrelsen senast i morgon, den 16 mars 2031.": [],
}


@pytest.mark.parametrize(("sentence", "expected"), WAYS.items())
def test_a_timetable_tells_its_steps_in_any_words(sentence: str, expected: list[str]) -> None:
    document = markup.paper(planned(f"{FIRST} {sentence}"))

    found = [f"{fact.value.body} {fact.value.date}" for fact in extract_timetable(document)]

    assert found == ["Parknämnden 2031-03-03", "Socialnämnden 2031-03-09", *expected]


@pytest.mark.parametrize("sentence", [sentence for sentence, steps in WAYS.items() if steps])
def test_elsewhere_a_body_and_a_day_are_no_step(sentence: str) -> None:
    document = markup.paper(planned(sentence, "Bakgrund"))

    assert list(extract_timetable(document)) == []
