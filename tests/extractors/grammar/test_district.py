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
    "another city's of ours": "Torvalla, Kronogården och Bomhus nämns som exempel.",
    "not called so": "Provby och Exempeltorp får cykelväg.",
}

TOWNS = {
    "one place in a list": (
        "trappor i ⟦Fyllinge|Fyllinge⟧ och ⟦Nyhem|Nyhem⟧, men Nyhem AB och Slottsmöllan betalar",
        "Halmstad",
    ),
    "of Östersund": (
        "hallarna i ⟦Torvalla|Torvalla⟧, ⟦Odensala|Odensala⟧ och ⟦Lugnvik|Lugnvik⟧",
        "Östersund",
    ),
    "of Sollentuna": (
        "I ⟦Rotebro|Rotebro⟧ är frånvaron hög, i ⟦Edsberg|Edsberg⟧ låg.",
        "Sollentuna",
    ),
    "genitive": ("⟦Kronogårdens|Kronogården⟧ bibliotek", "Trollhättan"),
    "common words": ("Malmen bryts, Kärleken vinner och Viken fryser.", "Karlstad"),
    "common words with their frame": (
        "i stadsdelen ⟦Viken|Viken⟧ och på ⟦Kvarnberget|Kvarnberget⟧",
        "Karlstad",
    ),
    "a surname": ("Sjöberg har ordet, och Hede svarar.", "Sollentuna"),
    "a street": ("Torvallavägen och Odensala kyrka", "Östersund"),
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
        *TOWNS.values(),
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


AHEAD = (
    *("stadsdelsnämnden", "stadsdelsnämnderna", "kommundelsnämnden", "stadsområdesnämnden"),
    *("stadsdelsförvaltningen", "SDN", "SDF", "stadsdel", "stadsdelen", "stadsdelarna"),
    *("kommundel", "kommundelen", "kommundelarna", "stadsområde", "stadsområdet"),
    *("stadsområdena", "stadsdelsområde", "stadsdelsområdet", "stadsdelsområdena"),
    *("primärområde", "primärområdet", "primärområdena", "delområde", "delområdet"),
    *("delområdena", "stadsnämndsområde", "stadsdelsnämndsområdet", "stadsdelsnämndområde"),
)
BEHIND = (
    *("stadsdelsnämnd", "kommundelsnämnd", "stadsområdesnämnd", "stadsdelsförvaltning"),
    *("stadsdelsområde", "stadsdelsfullmäktige", "stadsområde", "kommundel", "stadsdel"),
)
SOCIAL = (
    *("socialnämnd", "socialnämnden", "socialnämnderna", "socialförvaltning"),
    *("socialförvaltningen", "socialförvaltningarna"),
)
NO_DISTRICT = {
    **{
        f"i {{0}} {word} på måndag": ("Farsta",)
        for word in (
            *("kyrka", "kyrkas", "kyrkan", "grundskola", "skolan", "gymnasium", "gata", "gatan"),
            *("väg", "vägen", "torg", "torget", "allé", "station", "stationen", "idrottsplats"),
            *("IP", "sjukhus", "slottet", "flygplats", "koloniområde", "bad", "simhall", "2:1"),
            *("(S)", "(MP)"),
        )
    },
    "i {0}-vägen på måndag": ("Farsta",),
    **{
        f"{word} {{0}} säljs": ("Farsta",)
        for word in (
            *("kvarteret", "kv.", "fastigheten", "fastigheterna", "förskolan", "skolan"),
            "kyrkan",
        )
    },
}
PLACED = (
    *("i", "vid", "på", "till", "från", "kring", "inom", "mellan", "genom", "för", "LPO"),
    "lokalpolisområde",
)
NAMES = ("Provberga", "Provberga gård", "Provberga strand", "Provberga stan", "Östra Provberga")


def named(text: str, municipality: str | None) -> list[str]:
    document = annotate(markup.document(text))
    return [mention.name for mention in find_districts(document, municipality, None)]


@pytest.mark.parametrize("word", AHEAD)
def test_a_word_ahead_makes_a_name_a_district(word: str) -> None:
    assert named(f"Här är {word} Farsta glad", None) == ["Farsta"]


@pytest.mark.parametrize("word", BEHIND)
def test_a_word_behind_makes_a_name_a_district(word: str) -> None:
    assert named(f"Här är Farsta {word} glad", None) == ["Farsta"]


@pytest.mark.parametrize("word", SOCIAL)
def test_a_social_board_is_of_an_area_that_has_one(word: str) -> None:
    assert named(f"Här är {word} Hisingen glad", None) == ["Hisingen"]
    assert named(f"Här är {word} Majorna glad", "Göteborg") == []
    assert named(f"Här är {word} Norr glad", "Malmö") == []


@pytest.mark.parametrize("text", NO_DISTRICT)
def test_what_bears_a_districts_name_is_none(text: str) -> None:
    assert named(text.format("Farsta"), "Stockholm") == []


@pytest.mark.parametrize("word", PLACED)
def test_an_ordinary_word_is_a_district_where_it_is_a_place(word: str) -> None:
    assert named(f"Det finns bänkar {word} Heden här", "Göteborg") == ["Heden"]


@pytest.mark.parametrize("name", NAMES)
def test_reads_a_whole_name_that_the_paper_calls_a_district(name: str) -> None:
    assert named(f"kommundelarna {name} och Exempeltorp växer", "Trosa") == [name, "Exempeltorp"]


FRAMES = {
    "ahead of a list": ("stadsdelsnämnderna Farsta och Bromma", ["Farsta", "Bromma"]),
    "no word at all": ("Farsta och Bromma växer", []),
    "ahead of three": ("stadsdelarna Farsta, Bromma samt Järva", ["Farsta", "Bromma", "Järva"]),
    "behind one and no other": ("Farsta stadsdelsnämnd och Bromma", ["Farsta"]),
    "ahead of one and no other": ("stadsdelen Farsta, där Bromma ligger", ["Farsta"]),
    "behind two with a stroke": ("Farsta/Bromma stadsdelsnämnd", ["Farsta", "Bromma"]),
    "behind two, either": ("Farsta respektive Bromma stadsdelar", ["Farsta", "Bromma"]),
    "behind two, or": ("Farsta eller Bromma stadsdel", ["Farsta", "Bromma"]),
}

SPELT = {
    "one letter turned, of seven": ("Fasrtas stadsdelsnämnd", ["Farsta"]),
    "one letter turned, of six": ("Fasrta stadsdelsnämnd", []),
    "two letters wrong": ("Skärhulmän stadsdelsförvaltning", ["Skärholmen"]),
    "three letters wrong": ("Skårhulmän stadsdelsförvaltning", []),
    "a district without a board": ("Fruänggen stadsdelsnämnd", []),
    "behind no office": ("Kungsholmnes lekplatser", []),
}

NOMINATIVE = {
    "a noun behind, and known without -s": ("stadsdelen Provängens torg. Provängen", "Provängen"),
    "a noun behind, known with -s": ("stadsdelen Provnäs torg. Provnäset", "Provnäs"),
    "nothing behind": ("stadsdelen Provängens. Provängen", "Provängens"),
    "a verb behind": ("stadsdelen Provängen växer. Provänge", "Provängen"),
}


@pytest.mark.parametrize(("text", "names"), FRAMES.values(), ids=FRAMES.keys())
def test_a_districts_word_holds_for_its_list(text: str, names: list[str]) -> None:
    assert named(text, None) == names


@pytest.mark.parametrize(("text", "names"), SPELT.values(), ids=SPELT.keys())
def test_reads_up_to_two_typing_errors_in_a_long_name(text: str, names: list[str]) -> None:
    assert named(text, "Stockholm") == names


@pytest.mark.parametrize(("text", "name"), NOMINATIVE.values(), ids=NOMINATIVE.keys())
def test_names_a_district_in_the_nominative(text: str, name: str) -> None:
    assert named(text, "Trosa")[0] == name


@pytest.mark.parametrize(
    ("year", "cities"),
    [(2010, []), (2011, ["Borås"]), (2012, ["Borås"]), (2013, []), (2016, []), (2017, ["Malmö"])],
)
def test_a_name_is_a_citys_from_its_first_year_to_its_last(year: int, cities: list[str]) -> None:
    document = annotate(markup.document("stadsdelsnämnden Väster i samråd"))

    assert [found.municipality for found in find_districts(document, None, year)] == cities


def test_a_year_rules_out_no_name_that_one_city_has() -> None:
    document = annotate(markup.document("Farsta stadsdelsnämnd i samråd"))

    assert [found.name for found in find_districts(document, None, 1950)] == ["Farsta"]
