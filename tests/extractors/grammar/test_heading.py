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
        "Förslag till beslut i " + "å" * 81 + "nämnden",
        "Stadskontorets förslag till beslut",
        "I kommunstyrelsen:",
        "I kommunstyrelsen och kommunfullmäktige",
        "FÖRSLAG TILL BESLUT",
        "Förslag till besult",
        "Förslag till belsut:",
    ],
    "decision": [
        "Beslut",
        "Nämndens beslut",
        "Kommunfullmäktiges beslut",
        "Kultur- och fritidsnämndens beslut:",
        "Beslut i nämnden",
    ],
    "summary": [
        "Sammanfattnig",
        "SAMMANFATTINNG AV ÄRENDET",
        "Sammanfattning",
        "Sammanfattning av ärendet",
        "Ärendebeskrivning",
        " Sammanfattning : ",
    ],
    "background": ["Bakgrund", "Bakrund"],
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
    "timetable": ["Beslutsplanering", "Tidplan", "Preliminär ärendegång", "Tidplan och samverkan"],
    "recipients": [
        "Beslut sänds till",
        "Beslutet skickas till",
        "Beslutet ska skickas till:",
        "Beslut expedieras till",
        "Protokollsutdraget skickas till",
        "Expedieras till",
        "Kopia till",
        "Expediera till",
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

# Every alternative of the forms that no list holds.
FORMS = {
    "proposal": "Valberedningens förslag;Delegationens förslag;Direktionens förslag till beslut;Provdelegationens förslag till beslut i direktionen;Förslag till beslut i valberedningen;Förslag till beslut i delegationen;Förslag till beslut i direktionen;Kultur- och fritidsförvaltningens förslag till beslut;Kultur- samt fritidskontorets förslag till beslut;Tekniska förvaltningens förslag till beslut;Tekniska kontorets förslag till beslut;Förslag till beslut för socialnämnden;Förslag till beslut till socialnämnden;Förslag till beslut av socialnämnden;Parkkontorets beslutsförslag;Parkkontorets förslag till ställningstagande;Parkkontorets hemställan;Ledamots förslag;Arbetsutskottets förslag;Presidiets förslag;Ordförandens förslag till beslut i nämnden;I kommunstyrelsen samt kommunfullmäktige;I kommunstyrelsen, och i kommunfullmäktige".split(
        ";"
    ),
    "decision": "Socialnämnden beslutade att;Socialnämnden beslutade följande;Socialnämnden beslutade;Beslut för egen del;Socialnämndens beslut för egen del".split(
        ";"
    ),
    "recipients": "Besluten sänds till;Protokollsutdrag sänds till;Utdraget sänds till;Paragrafen sänds till;Ärendet sänds till;Handlingar sänds till;Kopia av beslutet sänds till;Beslutet skickas till;Beslutet sänds till;Beslutet sändes till;Beslutet expedieras till;Beslutet delges till;Beslutet översänds till;Beslutet meddelas till;Beslutet lämnas till;Beslutet tillställs till;Beslutet ska skickas till;Beslutet skall skickas till;Beslutet sk skickas till;Beslutet bör skickas till;Beslutet att skickas till;Beslutet även skickas till;Beslutet för kännedom skickas till;Beslutet för verkställande skickas till;Beslutet skickas för kännedom till;Beslutet skickas för verkställande till;Beslutet skickas för åtgärd till;Expedieras till;Expedieras för;Expediering till;Expediering för;Expedierat till;Expedierat för;Delges till;Delges för;Delgivning till;Delgivning för;Sändlista till;Sändlista för;Kopia till;Kopia för;Utdrag till;Utdrag för;Protokollsutdrag till;Protokollsutdrag för;Beslut till;Beslut för;Beslutsexpediering till;Beslutsexpediering för;Beslutexpediering till;Beslutexpediering för;Skickas till;Skickas för;Sänds till;Sänds för;Beslutet expedieras;Beslutsexpediering".split(
        ";"
    ),
    "basis": "Bilagor;Beslutsunderlag;Underlag;Underlag för beslut;Underlag till beslut;Tillhörande handlingar;Bifogade handlingar;Bilagda handlingar;Ärendets handlingar;Handlingar som ingår i beslutet;Tillhörande handlingar i ärendet;Förteckning över bilagor;Bilageförteckning;Handling".split(
        ";"
    ),
    "timetable": "Beslutsgång och tidplan;Beslutsprocess;Tidsplan;Tidplan för ärendet;Tidplan för beslut;Tidplan för beslutet;Ärendegång;Planerad behandling;Ärendets vidare gång;Ärendets hantering;Ärendets vidare hantering".split(
        ";"
    ),
    "preparation": "Ärendets behandling;Ärendets handläggning;Ärendets tidigare behandling;Beredning av ärendet;Beredning och beslutsgång;Tidigare beslut;Tidigare beredning;Tidigare behandling av ärendet".split(
        ";"
    ),
    "signature": "Attesterat av;Godkänt av;Godkänd av;Signerat av;Signerad av;Undertecknat av;Ansvarig;Underskrift;Med instämmande av".split(
        ";"
    ),
    "minutes_item": "Framställda yrkanden;Övriga yrkanden;Dagens yrkanden;Inlämnade yrkanden;Yrkandena;Yrkande;Förslag och yrkanden;Yrkanden och proposition;Yrkanden samt propositioner;Yrkanden och propositionsordning;Yrkanden och beslutsgång;Yrkanden och förslag;Yrkanden under sammanträdet;Yrkanden under mötet;Yrkanden under dagens sammanträde;Yrkanden på sammanträdet;Yrkanden på mötet;Yrkanden på dagens sammanträde;Yrkanden vid sammanträdet;Yrkanden vid mötet;Yrkanden vid dagens sammanträde;Omröstningsresultat;Voteringsresultat;Omröstning;Votering och resultat;Votering och omröstningsresultat;Deltar ej i beslutet;Deltar inte i beslutet;Deltagande i beslutet".split(
        ";"
    ),
    "matter": "Ärende;Motiveringen;Skäl;Skälen för yrkandet".split(";"),
    "union": "Samverkan och mbl;Facklig samverkan och information;Information och förhandling enligt mbl;Facklig information".split(
        ";"
    ),
}

SPOKEN_OF = [
    "Enligt kommunstyrelsens förslag",
    "I enlighet med kommunstyrelsens förslag",
    "Ordföranden och nämndens förslag",
    "Bifall till nämndens förslag",
    "Avslag på nämndens förslag",
    "Utöver nämndens förslag",
    "Efter nämndens förslag",
    "Den som ställer nämndens förslag",
    "Den som finner nämndens förslag",
    "Den som yrkar nämndens förslag",
    "Den som är nämndens förslag",
    "Den som har nämndens förslag",
    "Den som beslutar nämndens förslag",
    "Den som föreslår nämndens förslag",
    "Den som anser nämndens förslag",
]

NO_HEADINGS = [
    "Ärendets vägar",
    "Behandling",
    "Väg",
    "Kultur-beslut",
    "För-slaget antas",
    "Förslag till beslag",
    "Förslag till betslu",
    "Bilagan",
    "förslag till besult",
    "Förslag till en besult",
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
    "Förslag till beslut i " + "å" * 83 + "nämnden",
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
    "what was decided on another day": "Kulturnämnden beslutade 2031-03-05 att bygga",
    "a clause": "Bakgrund till motionen",
    "lower case behind": "Sammanfattning nämnden",
    "lower case before": "beslut Nämnden avslår",
    "a word that is none": "Förslag Nämnden bör",
    "whole": "Sammanfattning",
    "inside": "En sammanfattning: Nämnden",
    "sentence": "Nämnden beslutar att Sammanfattning saknas",
}


@pytest.mark.parametrize(
    ("text", "slot"),
    [(text, slot) for known in (SLOTS, FORMS) for slot, texts in known.items() for text in texts],
)
def test_knows_what_a_heading_opens(text: str, slot: str) -> None:
    assert whole_line(text) == slot


@pytest.mark.parametrize("text", [*NO_HEADINGS, *SPOKEN_OF])
def test_a_line_that_says_more_is_no_heading(text: str) -> None:
    assert whole_line(text) is None


@pytest.mark.parametrize(("marked", "slot"), GLUED.values(), ids=GLUED.keys())
def test_finds_the_end_of_a_heading_that_text_follows(marked: str, slot: str) -> None:
    label, _, rest = marked.partition("|")

    assert glued(label + rest) == Heading(slot, len(label))


@pytest.mark.parametrize("text", NOT_GLUED.values(), ids=NOT_GLUED.keys())
def test_a_sentence_that_starts_like_a_heading_has_none(text: str) -> None:
    assert glued(text) is None


MORE = {
    "timetable": ("Ärendets väg", "Beslutsväg", "Politisk behandling", "Beredning och tidplan"),
    "proposal": (
        *("Ordförandens förslag", "Ordförandens förslag till beslut på sammanträdet"),
        "Nämnden för teknik, miljö och fritids förslag",
    ),
    "decision": ("Beslut i nämnden för teknik och fritid", "Beslut i nämnden för vård samt omsorg"),
    "recipients": (
        "Expedieras",
        "Paragrafen ska skickas till",
        "Sändlista",
        "Kopia av beslutet delges",
    ),
    "basis": (
        "Bifogade filer",
        "Bifogade dokument",
        "Bifogade bilagor",
        "Bilagda handlingar i ärendet",
    ),
    "preparation": ("Beredning", "Tidigare behandling", "Tidigare beslut", "Ärendehistorik"),
    "minutes_item": (
        "Förslag och yrkanden på sammanträdet",
        "Voteringsresultat",
        "Deltar ej i beslutet",
    ),
}


@pytest.mark.parametrize(
    ("text", "slot"), [(text, slot) for slot, texts in MORE.items() for text in texts]
)
def test_knows_the_longer_forms(text: str, slot: str) -> None:
    assert whole_line(text) == slot


WAYS_TO_DECISIONS = [
    *(
        "Ärendets väg till beslut",
        "Ärendets fortsatta gång",
        "Ärendets vidare behandling och tider",
    ),
    *("Frågans väg fram till beslut", "Motionens behandling", "Vägen till beslut"),
    *(
        "Fortsatt process",
        "Vidare hantering",
        "Kommande behandling av ärendet",
        "Politisk beredning",
    ),
    *("Planerad ärendegång", "Den politiska processen", "Preliminär beslutsordning"),
    *("Beslutsgång och tider", "Beslutskedja", "Beslutstidplan", "Beredningsplan", "Ärendeprocess"),
    *("Behandling i nämnder", "Behandling och beslutsgång", "Så behandlas ärendet"),
    *("Instanser", "Beslutsinstanser och datum", "Datum för beslut"),
]
NO_WAYS = [
    *("Väg", "Process", "Ordning", "Planering", "Behandling", "Planerad väg", "Fortsatt planering"),
    *("Kommande gångväg", "Fortsatt arbete", "Vägen till skolan", "Ordning och reda i parken"),
    *("Behandling i hemmet", "Instanser och annat", "Så behandlas barnen"),
]


@pytest.mark.parametrize("line", WAYS_TO_DECISIONS)
def test_knows_what_stands_above_a_timetable(line: str) -> None:
    assert whole_line(line) == "timetable"


@pytest.mark.parametrize("line", NO_WAYS)
def test_what_only_speaks_of_ways_opens_no_timetable(line: str) -> None:
    assert whole_line(line) is None
