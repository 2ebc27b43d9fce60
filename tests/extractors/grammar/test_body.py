from __future__ import annotations

import pytest

from extractors.grammar.body import find_bodies, in_full, kind, name_of
from tests import markup

FOUND = {
    "what a region runs": "⟦Driftnämnden Provvården⟧ avstyrkte",
    "what a region runs, in several words": "⟦Driftnämnden Ambulans, prov och hälsa⟧ och",
    "a region's hospital": "⟦driftnämnden Provs sjukhus|Driftnämnden Provs sjukhus⟧",
    "what a region runs, and another": (
        "⟦Driftnämnden Provvården⟧ och ⟦regionstyrelsen|Regionstyrelsen⟧"
    ),
    "a region's board alone": "⟦Driftnämnden⟧ avstyrkte Provvården",
    "two subjects without a hyphen": "⟦Kultur och fritidsnämnden⟧ och ⟦barn och utbildningsnämnden|Barn och utbildningsnämnden⟧",
    "two boards": "⟦kulturnämnden|Kulturnämnden⟧ och ⟦fritidsnämnden|Fritidsnämnden⟧, samt ån och ⟦fritidsnämnden|Fritidsnämnden⟧",
    "committee by its matters": "och ⟦tekniska utskottet|Tekniska utskottet⟧ föreslår",
    "assembly": "⟦Kommunfullmäktige⟧ beslutar",
    "named committee": "⟦Utskottet för lärande⟧ föreslår",
    "in capitals": "TILL ⟦MILJÖ- OCH BYGGNADSNÄMNDEN|Miljö- och byggnadsnämnden⟧",
    "of a district in capitals": "⟦FARSTA STADSDELSNÄMND|Farsta stadsdelsnämnd⟧",
    "genitive": "på ⟦kommunfullmäktiges|Kommunfullmäktige⟧ uppdrag",
    "of a region": "⟦Regionfullmäktige⟧ och ⟦regionstyrelsen|Regionstyrelsen⟧",
    "committee of the executive": "⟦Kommunstyrelsens arbetsutskott⟧ den 3 mars",
    "other committee": "⟦kommunstyrelsens ledningsutskott|Kommunstyrelsens ledningsutskott⟧",
    "committee of a board": "i ⟦Barn- och utbildningsnämndens arbetsutskott⟧",
    "committee with an adjective": "⟦kommunstyrelsens allmänna utskott|Kommunstyrelsens allmänna utskott⟧ föreslår",
    "committees in the plural": "⟦kommunstyrelsens|Kommunstyrelsen⟧ alla utskott är fem",
    "board with an adjective": "med ⟦humanistiska nämnden|Humanistiska nämnden⟧",
    "council of the municipality": "till ⟦kommunala pensionärsrådet|Kommunala pensionärsrådet⟧",
    "presidium": "⟦kommunstyrelsens presidium|Kommunstyrelsens presidium⟧ bereder",
    "preparation": "⟦Servicenämndens beredning⟧",
    "board": "Till ⟦socialnämnden|Socialnämnden⟧",
    "genitive of a board": "⟦Socialtjänstnämndens|Socialtjänstnämnden⟧ beslut",
    "joined": "⟦Arbetsmarknads- och socialnämnden⟧",
    "joined genitive": "⟦Kultur- och fritidsnämndens|Kultur- och fritidsnämnden⟧ ordförande",
    "three joined": "⟦Hälsa-, vård- och omsorgsnämnden⟧",
    "joined by samt": "⟦Äldre samt vård- och omsorgsnämnden⟧",
    "over a line": "⟦Miljö- och\nbyggnadsnämnden|Miljö- och byggnadsnämnden⟧",
    "adjective": "⟦tekniska nämndens|Tekniska nämnden⟧ sammanträde",
    "shared by two": "⟦Gemensamma nämnden⟧",
    "named by its subject": "⟦Nämnden för arbetsmarknad och vuxenutbildning⟧ beslutar",
    "subject with a capital": "⟦Nämnden för Intraservice⟧",
    "of a district": "⟦Farsta stadsdelsnämnd⟧",
    "of a district, genitive": "⟦Skärholmens stadsdelsnämnd⟧",
    "of a district of two words": "i ⟦Norra innerstadens stadsdelsnämnd⟧",
    "of a district with a hyphen": "⟦Hässelby-Vällingby stadsdelsnämnd⟧ beslutar",
    "of a district, over a line": "Till ⟦Farsta\nstadsdelsnämnd|Farsta stadsdelsnämnd⟧",
    "of an area": "⟦Provby områdesnämnd⟧ och ⟦Provby distriktsnämnd⟧",
    "presidium without an article": "i ⟦presidium|Presidium⟧",
    "kommundel": "⟦Hölö-Mörkö kommundelsnämnd⟧",
    "district behind": "⟦Stadsdelsnämnden Östra Göteborg⟧",
    "area behind": "⟦Socialnämnden Centrum⟧",
    "district unnamed": "⟦Stadsdelsnämnden⟧ beslutar",
    "preparatory": "⟦Borgarrådsberedningen⟧ och ⟦valberedningen|Valberedningen⟧ föreslår",
    "council": "⟦Rådet för äldre och funktionshinderfrågor⟧ och ⟦folkhälsorådet|Folkhälsorådet⟧",
    "unions": "⟦Förvaltningens samverkansgrupp⟧ och ⟦förvaltningsgruppen|Förvaltningsgruppen⟧",
    "direction": "⟦Direktionen⟧ för samordningsförbundet",
    "with letters": "⟦kommunstyrelsen|Kommunstyrelsen⟧ (KS)",
    "with a place behind": "⟦Stadsbyggnadsnämnden⟧ i Provstad",
    "several": "⟦Socialnämnden⟧, ⟦kommunstyrelsen|Kommunstyrelsen⟧ och ⟦kommunfullmäktige|Kommunfullmäktige⟧",
}

GENERIC = {
    "board": "⟦nämnden|Nämnden⟧ beslutar",
    "genitive": "⟦nämndens|Nämnden⟧ beslut",
    "executive and committee": "⟦styrelsen|Styrelsen⟧ och ⟦utskottet|Utskottet⟧",
    "committee": "⟦Arbetsutskottet⟧ föreslår",
    "assembly": "⟦fullmäktige|Fullmäktige⟧ beslutar att",
    "presidium": "⟦presidiet|Presidiet⟧",
    "for knowledge": "⟦Nämnden⟧ för kännedom",
    "for decision": "⟦nämnden|Nämnden⟧ för beslut",
}

NOTHING = {
    "politician": "Kommunalrådet Ida Provberg och oppositionsrådet",
    "politicians of old": "borgarrådet, landstingsrådet och statsrådet",
    "authority": "Länsstyrelsen, Socialstyrelsen och Transportstyrelsen",
    "court": "Hyresnämnden och ansvarsnämnden",
    "indefinite": "en nämnd och ett utskott",
    "board without its article": "Socialnämnd",
    "office": "kommunstyrelseförvaltningen",
    "place": "Nämndhuset och styrelserummet",
    "person": "nämndsekreteraren och nämndemannen",
    "initiative": "nämndinitiativ om cykelställ",
    "meeting": "fullmäktigemötet och utskottsmötet",
    "preparation of a case": "beredningen av ärendet",
    "delegation of power": "Delegationsordning och delegationen",
    "area": "Området och i detta område",
    "consultation": "Samrådet pågår, ett samråd",
    "advice": "ett gott råd",
    "stock": "Förrådet är stängt, i förrådet",
    "part of a word": "benämnd",
    "behind a hyphen": "över-förmyndarnämnden",
    "auditors": "revisorerna",
}

KINDS = {
    "Kommunfullmäktige": "assembly",
    "Regionstyrelsen": "executive",
    "Kommunstyrelsens arbetsutskott": "committee",
    "Kommunstyrelsens presidium": "presidium",
    "Servicenämndens beredning": "preparatory",
    "Borgarrådsberedningen": "preparatory",
    "Central samverkansgrupp": "union",
    "Förvaltningssamverkan": "union",
    "Trygghetsdelegationen": "board",
    "Pensionärsrådet": "council",
    "Rådet för funktionshinderfrågor": "council",
    "Förvaltningens samverkansgrupp": "union",
    "Nämnden för arbetsmarknad och vuxenutbildning": "board",
    "Nämnden för fullmäktigeberedning": "board",
    "Direktionen": "board",
    "Revisionen": "board",
}

WHOLE = {
    "Socialnämnden": "Socialnämnden",
    "kommunstyrelsens": "Kommunstyrelsen",
    "Barn- och utbildningsnämnden": "Barn- och utbildningsnämnden",
    "Till socialnämnden": None,
    "Socialnämnden 2031-03-05": None,
    "Socialnämnden, kommunstyrelsen": None,
    "Samråd": None,
    "Ida Provberg": None,
    "": None,
}


@pytest.mark.parametrize("marked", FOUND.values(), ids=FOUND.keys())
def test_reads_bodies(marked: str) -> None:
    document, expected = markup.parse(marked)

    found = find_bodies(document.body)

    assert [(mention.span, mention.name) for mention in found] == expected
    assert not any(mention.generic for mention in found)


@pytest.mark.parametrize("marked", GENERIC.values(), ids=GENERIC.keys())
def test_a_body_without_a_name_is_generic(marked: str) -> None:
    document, expected = markup.parse(marked)

    found = find_bodies(document.body)

    assert [(mention.span, mention.name) for mention in found] == expected
    assert all(mention.generic for mention in found)


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_what_only_sounds_like_a_body_is_none(text: str) -> None:
    assert find_bodies(text) == []


@pytest.mark.parametrize(("name", "expected"), KINDS.items())
def test_tells_the_kind_from_the_name(name: str, expected: str) -> None:
    assert kind(name) == expected


@pytest.mark.parametrize(("text", "expected"), WHOLE.items())
def test_tells_a_body_from_what_names_one(text: str, expected: str | None) -> None:
    assert name_of(text) == expected


DISTRICTS = {
    **{
        f"of {word}": f"i ⟦{word} Provby stadsdelsnämnd⟧"
        for word in ("Norra", "Södra", "Östra", "Västra", "Inre", "Yttre", "Gamla")
    },
    "of an old town": "⟦Provby-Gamla stans stadsdelsnämnd⟧ beslutade",
    "of an area, without its article": "⟦Socialnämnd Centrum⟧ beslutar",
    "at the start of a line": "Till\n⟦Provby stadsdelsnämnd⟧",
    "with its article": "Provby ⟦stadsdelsnämnden|Stadsdelsnämnden⟧ beslutar",
    "of another kind": "Provby ⟦kulturnämndens|Kulturnämnden⟧ svar",
    "behind a full stop": "Det gäller tekniska. ⟦Humanistiska nämnden⟧ svarar",
}

NO_BODY = {
    "a board of another kind without its article": "Farsta socialnämnd beslutar",
    "no place ahead": "den stadsdelsnämnd som svarar",
    "an area behind another board": "Kulturnämnd Centrum beslutar",
}


@pytest.mark.parametrize("marked", DISTRICTS.values(), ids=DISTRICTS.keys())
def test_reads_the_boards_of_districts(marked: str) -> None:
    document, expected = markup.parse(marked)

    found = find_bodies(document.body)

    assert [(mention.span, mention.name) for mention in found] == expected


@pytest.mark.parametrize("text", NO_BODY.values(), ids=NO_BODY.keys())
def test_a_board_without_article_or_place_is_none(text: str) -> None:
    assert find_bodies(text) == []


FULL = {
    ("Arbetsutskottet", "Kommunstyrelsens arbetsutskott"): "Kommunstyrelsens arbetsutskott",
    ("Ledningsutskottet", "Kommunstyrelsens ledningsutskott"): "Kommunstyrelsens ledningsutskott",
    ("Arbetsutskottet", "Kommunstyrelsens ledningsutskott"): "Arbetsutskottet",
    ("Arbetsutskottet", "Kommunstyrelsen"): "Arbetsutskottet",
    ("Arbetsutskottet", None): "Arbetsutskottet",
    ("Kommunstyrelsen", "Kommunstyrelsens arbetsutskott"): "Kommunstyrelsen",
}


@pytest.mark.parametrize(("names", "expected"), FULL.items())
def test_a_committee_is_short_for_its_own_name(
    names: tuple[str, str | None], expected: str
) -> None:
    assert in_full(*names) == expected


OTHERS = {
    "a council of two subjects": "⟦Barn- och elevrådet⟧ har yttrat sig",
    "a hyphen before a word": "⟦Plan- och tekniska nämnden⟧ och ⟦social- och tekniska nämnden|Social- och tekniska nämnden⟧",
    "no hyphen before a word": "parker och ⟦tekniska nämnden|Tekniska nämnden⟧",
    "a board's council": "i ⟦parknämndens råd för barnfrågor|Parknämndens råd för barnfrågor⟧",
    "a board's advice": "⟦parknämndens|Parknämnden⟧ råd till boende",
    "a council for people": (
        "⟦kommunala rådet för personer med funktionsnedsättning|Kommunala rådet för personer med funktionsnedsättning⟧"
    ),
    "a council and what comes with it": "⟦rådet för barn|Rådet för barn⟧ med funktionsfrågor",
    "in capitals": "TILL ⟦KOMMUNSTYRELSEN|Kommunstyrelsen⟧ OCH ⟦KOMMUNFULLMÄKTIGE|Kommunfullmäktige⟧",
    "committee in capitals": "⟦TEKNISKA UTSKOTTET|Tekniska utskottet⟧",
    "subject beside another body": (
        "⟦Nämnden för arbetsmarknad⟧ och ⟦kommunstyrelsen|Kommunstyrelsen⟧ delar på det"
    ),
    "executive in capitals": "⟦KOMMUNSTYRELSEN|Kommunstyrelsen⟧ beslutar",
    "subject beside the assembly": "⟦Nämnden för teknik⟧ och ⟦kommunfullmäktige|Kommunfullmäktige⟧",
    "subject beside a committee": "⟦Nämnden för teknik⟧ och ⟦planutskottet|Planutskottet⟧",
    "subject beside another board": "⟦Nämnden för omsorg⟧ och ⟦kulturnämnden|Kulturnämnden⟧",
    "steering group": "i ⟦kommunstyrelsens ledningsgrupp|Kommunstyrelsens ledningsgrupp⟧",
    "union of a board": "i ⟦kulturnämndens samverkansgrupp|Kulturnämndens samverkansgrupp⟧",
    **{
        f"{word} committees": f"⟦kommunstyrelsens|Kommunstyrelsen⟧ {word} utskott är fem"
        for word in ("andra", "båda", "egna", "olika", "övriga")
    },
}

NO_OTHERS = {
    "politicians": "Regionrådet, stadsrådet och oppositionsrådet talade",
    "a delegation": "Delegationen och kommittén reste",
    "authorities in capitals": "LÄNSSTYRELSEN OCH HYRESNÄMNDEN",
}


@pytest.mark.parametrize("marked", OTHERS.values(), ids=OTHERS.keys())
def test_reads_bodies_with_what_belongs_to_them(marked: str) -> None:
    document, expected = markup.parse(marked)

    found = find_bodies(document.body)

    assert [(mention.span, mention.name) for mention in found] == expected


@pytest.mark.parametrize("text", NO_OTHERS.values(), ids=NO_OTHERS.keys())
def test_politicians_and_authorities_are_no_bodies(text: str) -> None:
    assert find_bodies(text) == []
