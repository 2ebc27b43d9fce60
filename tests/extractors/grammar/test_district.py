from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from extractors.grammar.district import find_districts
from pipeline.annotate import annotate
from tests import markup

if TYPE_CHECKING:
    from corpus.document import Document

STOCKHOLM = {
    "office": "⟦Kungsholmens|Kungsholmen⟧ stadsdelsförvaltning bereder ärendet.",
    "free genitive": "⟦Järvas|Järva⟧ invånare får fler lekplatser.",
    "two before one office": (
        "⟦Kungsholmens|Kungsholmen⟧ och ⟦Norra innerstadens|Norra innerstaden⟧ stadsdelsförvaltningar"
    ),
    "as the paper capitalises it": "⟦Norra Innerstaden|Norra Innerstaden⟧ har tre lekplatser",
    "cut at the hyphen": "parken i ⟦Spånga-\nTensta|Spånga-Tensta⟧ rustas",
    "dash": "⟦Hässelby–Vällingby|Hässelby-Vällingby⟧ och ⟦Rinkeby – Kista|Rinkeby-Kista⟧",
    "over a line": "bänkar i ⟦Norra\ninnerstaden|Norra innerstaden⟧.",
    "heading": "⟦Bromma|Bromma⟧\n\nBänkarna är slitna.",
    "heading in capitals": "⟦FARSTA|Farsta⟧\n\nBänkarna är slitna.",
    "misspelt": "⟦Kungsholmnes|Kungsholmen⟧ stadsdelsförvaltning har svarat.",
    "police area": "LPO ⟦Farsta|Farsta⟧ lämnar lägesbilder",
    "past board": "Dåvarande ⟦Maria-Gamla stans|Maria-Gamla stan⟧ stadsdelsnämnd beslutade",
    "three parts": "⟦Enskede-Årsta-Vantörs|Enskede-Årsta-Vantör⟧ stadsdelsnämnd avstår",
    "smaller area": "parklekarna i ⟦Fruängen|Fruängen⟧ och ⟦Rågsved|Rågsved⟧",
    "called so": "stadsdelen ⟦Provberga|Provberga⟧ planeras",
    "church": "Kungsholmens kyrka har byggts om.",
    "street": "Farstavägen asfalteras, liksom Sköndals torg.",
    "school": "Bromma gymnasium och Enskede skola byggs ut.",
    "property": "fastigheten Akalla 4:1 och Farsta 2:1 säljs",
    "informal": "Västerort växer, och Innerstaden är dyr.",
    "person": "Ida Farsta (S) och Bo Bromma yrkar bifall.",
    "compass": "Söder om Öster ligger Norr.",
    "another city's": "Hisingen och Rosengård nämns som exempel.",
    "generic": "berörda stadsdelsnämnder och respektive stadsdelsförvaltning",
    "compound": "Söderortsvisionen och Järvalyftet",
}

GOTEBORG = {
    "stadsområde": "stadsområde ⟦Hisingen|Hisingen⟧ får ett centrum",
    "social board": "Socialnämnden ⟦Centrum|Centrum⟧ beslutar",
    "social boards": (
        "socialnämnderna ⟦Centrum|Centrum⟧, ⟦Hisingen|Hisingen⟧, ⟦Nordost|Nordost⟧ och ⟦Sydväst|Sydväst⟧"
    ),
    "board, name behind": "SDN ⟦Östra Göteborg|Östra Göteborg⟧ avstyrker",
    "in a place": "bänkar i ⟦Heden|Heden⟧",
    "ordinary words": "Centrum växer. Heden blommar. Backa upp beslutet! Stampen är borta.",
    "north": "Norr om älven",
    "amusement park": "Liseberg betalar",
    "a farsta street": "Farsta strandbad och Farstagatan",
}

ELSEWHERE = {
    "stockholm's": "En studie i Farsta och på Kungsholmen visar detta.",
    "stockholm's board": "Farsta stadsdelsförvaltning har prövat modellen.",
    "called so": "stadsdelen ⟦Västra Provlunda|Västra Provlunda⟧ byggs ut",
    "several": "kommundelarna ⟦Provby|Provby⟧ och ⟦Exempeltorp|Exempeltorp⟧",
    "not called so": "Provby och Exempeltorp får cykelväg.",
}

UNKNOWN = {
    "distinctive": "⟦Farsta|Farsta⟧ stadsdelsnämnd beslutar",
    "list": "⟦Farsta|Farsta⟧ och ⟦Järvas|Järva⟧ stadsdelsförvaltningar",
    "social board": "Socialnämnd ⟦Hisingen|Hisingen⟧ tillstyrker",
    "social board, homonym": "Socialnämnden ⟦Centrum|Centrum⟧ beslutar",
    "no frame": "Trygghet i Farsta och på Hisingen",
    "homonym": "stadsdelen Haga rustas",
    "police": "LPO Farsta",
    "word alone": "stadsdelen rustas av kommundelsnämnden",
}

YEARS = {
    "borås": ("stadsdelsnämnden Norr i samråd", 2012, ["Borås"]),
    "malmö": ("stadsområde Norr i samråd", 2017, ["Malmö"]),
    "either": ("stadsdelsnämnden Norr i samråd", None, []),
    "both": ("stadsdelsnämnden Norr i samråd", 2014, []),
}


def paper(marked: str) -> tuple[Document, list[tuple[str, str]]]:
    document, expected = markup.parse(marked)
    return annotate(document), [(document.quote(span), name) for span, name in expected]


@pytest.mark.parametrize(
    ("marked", "municipality"),
    [
        *((marked, "Stockholm") for marked in STOCKHOLM.values()),
        *((marked, "Göteborg") for marked in GOTEBORG.values()),
        *((marked, "Trosa") for marked in ELSEWHERE.values()),
        *((marked, None) for marked in UNKNOWN.values()),
    ],
)
def test_reads_districts(marked: str, municipality: str | None) -> None:
    document, expected = paper(marked)

    found = find_districts(document, municipality, None)

    assert [(document.quote(mention.span), mention.name) for mention in found] == expected


@pytest.mark.parametrize(("text", "year", "cities"), YEARS.values(), ids=YEARS.keys())
def test_a_year_tells_cities_apart(text: str, year: int | None, cities: list[str]) -> None:
    document, _ = paper(text)

    assert [mention.municipality for mention in find_districts(document, None, year)] == cities
