from __future__ import annotations

import pytest

from extractors import gazetteer
from extractors.grammar.person import (
    find_names,
    find_persons,
    is_given_name,
    is_post,
    is_title,
    match_name,
    surnames,
    tidy,
)
from tests import markup

# The answer: name, party and what showed that it is a person.
FOUND = {
    "capitals of other tongues": "⟦Ánne Provberg|Ánne Provberg V tag⟧ (V), ⟦Ólafur Îsberg|Ólafur Îsberg S tag⟧ (S)",
    "a title, the name over a line's end": "Ekonomichef ⟦Ida\nProvberg|Ida Provberg - title⟧",
    "a title, a noble name over a line's end": (
        "Utredare ⟦Ida\nProv von Testlund|Ida Prov von Testlund - title⟧"
    ),
    "tag": "⟦Ida Provberg|Ida Provberg S tag⟧ (S) yrkar bifall",
    "tag and role": "⟦Ida Provberg|Ida Provberg S tag⟧ (S), ordförande",
    "tag behind a comma": "⟦Bo Testlund|Bo Testlund KD tag⟧, (KD)",
    "tag on the next line": "⟦Ida Provberg|Ida Provberg SD tag⟧\n(SD)",
    "the party's whole name": "⟦Ida Provberg|Ida Provberg Vänsterpartiet tag⟧ (Vänsterpartiet)",
    "columns lost": (
        "⟦Ida Provberg|Ida Provberg - given-name⟧ ⟦Bo Testlund|Bo Testlund - given-name⟧"
    ),
    "no party": "⟦Ida Provberg|Ida Provberg - tag⟧ (-) och ⟦Bo Testlund|Bo Testlund - tag⟧ (--)",
    "double name": "⟦Ann-Mari Provberg|Ann-Mari Provberg M tag⟧ (M)",
    "hyphen and space": "⟦Rose- Marie Testlund|Rose-Marie Testlund C tag⟧ (C)",
    "broken at its hyphen": "⟦Rose-\nMarie Testlund|Rose-Marie Testlund C tag⟧ (C)",
    "broken": "av ⟦Bo\nTestlund|Bo Testlund S tag⟧ (S)",
    "three names": "⟦Bo Provberg Testlund|Bo Provberg Testlund V tag⟧ (V)",
    "particle": "⟦Ida von Provberg|Ida von Provberg M tag⟧ (M)",
    "two particles": "⟦Ida de la Prov|Ida de la Prov M tag⟧ (M)",
    "particles with a capital": "⟦Carl De la Prov|Carl De la Prov M tag⟧ (M) och ⟦Ida Von der Prov|Ida Von der Prov - given-name⟧",
    "particle within": "⟦Ida Provberg af Testlund|Ida Provberg af Testlund - given-name⟧ skrev",
    "son of Axel": "⟦Bo Ax:son Testlund|Bo Ax:son Testlund MP tag⟧ (MP), ⟦Ida P:son Prov|Ida P:son Prov - given-name⟧",
    "the younger": "⟦Bo Testlund d.y.|Bo Testlund d.y. - given-name⟧\tIda",
    "the elder": "⟦Bo Testlund d. ä.|Bo Testlund d. ä. S tag⟧ (S), ⟦Bo Testlund den yngre|Bo Testlund den yngre V tag⟧ (V)",
    "a tag below a row of names": "⟦Ida Provberg|Ida Provberg - given-name⟧\t⟦Bo Testlund|Bo Testlund - given-name⟧\n(M)\t(S)",
    "a sentence behind": "Det sade ⟦Ida Provberg|Ida Provberg - given-name⟧\nDe Nya kommer",
    "a week behind": "⟦Bo Testlund|Bo Testlund - given-name⟧ d. 3 maj",
    "noble": "av ⟦Carl Bo af Testlund|Carl Bo af Testlund - given-name⟧",
    "French and Irish": "⟦Nils d'Provberg|Nils d'Provberg S tag⟧ (S), ⟦Ida O’Berg|Ida O’Berg V tag⟧ (V)",
    "Arabic": "⟦Mohamed al-Provi|Mohamed al-Provi V tag⟧ (V)",
    "Arabic in two words": "⟦Sara Al Provi|Sara Al Provi V tag⟧ (V)",
    "initial": "⟦A. Provberg|A. Provberg S tag⟧ (S)",
    "rare given name with tag": "⟦Zork Provberg|Zork Provberg L tag⟧ (L)",
    "given name": "⟦Ida Provberg|Ida Provberg - given-name⟧ har skrivit",
    "title behind": "⟦Ida Provberg|Ida Provberg - given-name⟧, enhetschef",
    "title before": "Förvaltningschef ⟦Bo Testlund|Bo Testlund - title⟧",
    "acting": "tf förvaltningschef ⟦Bo Testlund|Bo Testlund - title⟧",
    "title and tag": "kommunalrådet ⟦Ida Provberg|Ida Provberg S tag⟧ (S)",
    "and others": "⟦Ida Provberg|Ida Provberg V tag⟧ m.fl. (V) och ⟦Bo Testlund|Bo Testlund M tag⟧ m fl (M)",
    "label behind": "⟦Ida Provberg|Ida Provberg - given-name⟧ Telefon",
    "label below": "⟦Ida Provberg|Ida Provberg - given-name⟧\nTelefon: 0910-00 00 00",
    "union": "⟦Ida Provberg|Ida Provberg - given-name⟧ (SSR)",
    "body in brackets": "⟦Ida Provberg|Ida Provberg - given-name⟧ (KF)",
    "month behind": "⟦Ida Provberg|Ida Provberg - given-name⟧ April",
    "surname first known": "Provlund ⟦Ida Provberg Testlund|Ida Provberg Testlund - given-name⟧",
    "rare name in a list": "⟦Ida Provberg|Ida Provberg S tag⟧ (S), ⟦Zork Provberg|Zork Provberg V tag⟧ (V)",
    "columns": "⟦Bo Testlund|Bo Testlund - given-name⟧\t⟦Ida Provberg|Ida Provberg - given-name⟧",
    "lines": "⟦Bo Testlund|Bo Testlund - given-name⟧\n⟦Ida Provberg|Ida Provberg - given-name⟧",
    "list": "⟦Ida Provberg|Ida Provberg S tag⟧ (S), ⟦Bo Testlund|Bo Testlund V tag⟧ (V)",
    "party behind a comma": "⟦Ida Provberg|Ida Provberg S tag⟧, S, yrkar bifall",
    "party behind a comma, no space": "⟦Ida Provberg|Ida Provberg C tag⟧,C",
    "initial behind a comma is no party": "⟦Ida Provberg|Ida Provberg - given-name⟧, S. Provgatan",
    "party behind the post": "⟦Ida Provberg|Ida Provberg S tag⟧, ordförande i nämnden (S)",
    "middle initial": "Ordförande ⟦Ida P Provberg|Ida P Provberg - title⟧",
    "surname like a post": "⟦Ida Provsvärd Testlund|Ida Provsvärd Testlund - given-name⟧ Paragrafer 4-5",
    "office before": "sektionschef vid AF ⟦Ida Provberg|Ida Provberg - given-name⟧",
    "role between lines with a party": (
        "⟦Bo Testlund|Bo Testlund - given-name⟧\nOrdförande\n⟦Ida Provberg|Ida Provberg S tag⟧ (S)"
    ),
    "month as a name": "⟦Maj Provberg|Maj Provberg S tag⟧ (S)",
    "a surname alone before": "Provlund ⟦Ida Provberg|Ida Provberg - given-name⟧",
    "five words": "⟦Bo Testlund Provberg Testlund Provberg|Bo Testlund Provberg Testlund Provberg - given-name⟧",
    "a line that ends a name": "⟦Bo Testlund|Bo Testlund - given-name⟧\n⟦Ida Provberg|Ida Provberg S tag⟧ (S)",
    "a heading above": "Möte\n⟦Bo Testlund|Bo Testlund - given-name⟧",
    "a name of three over two lines": "⟦Bo Testlund|Bo Testlund - given-name⟧\nProvberg",
    "a name on the next line": "rad\n⟦Bo\nTestlund|Bo Testlund S tag⟧ (S)",
    "spaces in the tag": "⟦Ida Provberg|Ida Provberg S tag⟧ ( S )",
    "a body in lower case": "⟦Ida Provberg|Ida Provberg - given-name⟧ (kf)",
    "an unknown tag": "⟦Ida Provberg|Ida Provberg Xyz tag⟧ (Xyz)",
    "no party and a rare name": "⟦Zork Provberg|Zork Provberg - tag⟧ (-)",
    "a preposition before": "I ⟦Ida Provberg|Ida Provberg - given-name⟧",
    "a title that ends before": "chef, och sedan ⟦Bo Testlund|Bo Testlund - given-name⟧",
    "a title further before": "Enhetschef för parken ⟦Bo Testlund|Bo Testlund - given-name⟧",
    "a title above": "Enhetschef\n⟦Bo Testlund|Bo Testlund - title⟧",
    "a rare name before": "Zork, ⟦Bo Testlund|Bo Testlund - given-name⟧",
    "a rare name behind": "⟦Eva Provmyr|Eva Provmyr - given-name⟧ och Zork Provberg",
    "a rare name with a tag behind": "⟦Eva Provmyr|Eva Provmyr - given-name⟧, ⟦Zork Provberg|Zork Provberg S tag⟧ (S)",
    "a title right behind": "⟦Ida Provberg|Ida Provberg - given-name⟧ Enhetschef",
    "a known half of a name": "⟦Anna-Xyz Provberg|Anna-Xyz Provberg - given-name⟧",
    "two given names": "⟦Bo Ida Provberg|Bo Ida Provberg - given-name⟧",
    "three glued": "⟦Bo Testlund|Bo Testlund - given-name⟧ ⟦Ida Provberg|Ida Provberg - given-name⟧ ⟦Eva Provmyr|Eva Provmyr - given-name⟧",
}

NOTHING = {
    "a title above another line": "Ekonomichef\nProvberg Testlund",
    "a sign among capitals": "×nne Provberg",
    "a trail": "spåret får namnet Ida Provbergs minnesspår",
    "a house": "boendet Ida Provbergs hus",
    "one name": "Ida och Provberg",
    "unknown without a frame": "Zork Provberg",
    "initial without a frame": "A. Provberg",
    "lower case": "ida provberg (s)",
    "board": "Socialnämnden Centrum",
    "body with letters": "Kommunstyrelsen (KS)",
    "seat": "Vakant (M)",
    "party in a town": "Moderaterna Provstad",
    "municipality": "Provstads Kommun och Stockholms Stad",
    "heading": "Förslag Till Beslut",
    "office": "Vård och Omsorg",
    "school": "Maria Provskolan och Karin Boye-skolan",
    "street": "Erik Dahlbergsgatan",
    "somebody's street": "Karin Provbergs gata och Nils Provbergs Gata",
    "somebody's square": "Ida Provbergs torg och Anna Testlunds plats",
    "somebody's preschool": "Olle Testlunds förskola",
    "park": "Nya Provparken",
    "months": "April Maj",
    "a title between": "Ida Enhetschef Provberg",
    "a name in lower case behind": "Ida provberg",
    "a rare name with an unknown tag": "Zork Provberg (Xyz)",
    "a letter before": "A Provberg (S)",
    "ten words": "A B C D E F G H I Provberg",
}

PLACES = "skolan skolans skola gatan vägen gränd parken torget kyrkan gården hemmet förvaltningen förvaltning nämnd nämnden området planen huset hallen platsen bron sjön centrum kommun kommuns region regionen bolag universitet högskola förbund förbundet kontor kontoret polis polisen utskott utskottet styrelse styrelsen fullmäktige avdelning avdelningen enhet enheten partiet partiets demokraterna moderaterna liberalerna verket myndigheten domstolen rätten initiativ motion protokoll utlåtande skrivelse nummer nr datum beslut beslutet yttrande bilaga bilagor rapport program budget gata torg plats församling förening föreningen stiftelse stiftelsen fond fonden teatern museet biblioteket badet arenan stadion förskola gymnasiet gymnasium boendet".split()

PLACES_BEHIND = "gata väg torg plats plan gränd park backe skola spår minnesspår minne hus led stig gård allé kulle hall arena fond stiftelse donation donationsfond".split()

TITLE_ENDINGS = "chef chefen direktör direktören ledare ledaren strateg sekreterare sekreteraren handläggare handläggaren ingenjör arkitekt utredare utredaren samordnare controller jurist registrator planerare ordförande ordföranden ledamot ersättare råd rådet rektor ekonom analytiker administratör inspektör specialist konsulent assistent rådgivare koordinator intendent antikvarie bibliotekarie ekolog biolog geolog kurator psykolog sköterska terapeut lektor projektör redaktör arkivarie upphandlare lantmätare ombud ombudsman president läkare pedagog lärare revisor konsult projektledare föreståndare kamrer notarie tekniker expert ansvarig generalist partner curator advokat borgmästare talman vd förvaltare mästare värd lots utvecklare kommunikatör informatör sakkunnig justerare justerande motionär motionären interpellant".split()

PARTICLES = "von af av de del der den di da la le van ter ten al el bin ibn zu und y".split()

TITLES = {
    "förvaltningschef": True,
    "TF förvaltningschef": True,
    "Biträdande enhetschef, parker": True,
    "1:e vice ordförande": True,
    "Mark- och exploateringsingenjör": True,
    "Kommunstyrelsens ordförande": True,
    "Stadsdirektör": True,
    "Medicinskt ansvarig sjuksköterska": True,
    "Ida Provberg": False,
    "Provbergs väg": False,
    "Parkförvaltningen": False,
    "Ordförandeskap": False,
    "Nämnden utser ordförande": False,
    "tf": False,
    "": False,
}

# Titles that the gazetteer lists, and that no rule for the end of a word tells from other words.
NOT_BY_THEIR_END = {
    *(
        "KSO",
        "MAR",
        "MAS",
        "biträdande",
        "byggare",
        "förtroendevald",
        "initiativtagare",
        "insynsplats",
    ),
    *("kammarskrivare", "mäklare", "nämndeman", "ordf", "ordf.", "polis", "riksdagsman", "rådman"),
    *("stöd", "tjänsteman", "v ordf", "v. ordf."),
}
KNOWN_TITLES = [
    row["title"]
    for row in gazetteer.rows("titles")
    if row["kind"] != "prefix" and row["title"] not in NOT_BY_THEIR_END
]

POSTS = {
    "gruppledare": True,
    "Kommunstyrelsens ordförande": True,
    "ledamot i nämnden": True,
    "enligt uppdrag av nämnden": False,
    "Provstad": False,
    "": False,
}

NAMES = {
    "Ida Provberg": ("Ida Provberg", None),
    "Zork Provberg": ("Zork Provberg", None),
    "Ida Provberg (S)": ("Ida Provberg", "S"),
    " Ida Provberg, ": ("Ida Provberg", None),
    "Ida Provberg (-)": ("Ida Provberg", None),
    "Ida Provberg, enhetschef": None,
    "Ida Provberg yrkar bifall": None,
    "Ida": None,
    "Vård och Omsorg": None,
    "Socialnämnden Centrum": None,
    "": None,
}


@pytest.mark.parametrize("marked", FOUND.values(), ids=FOUND.keys())
def test_reads_persons(marked: str) -> None:
    document, expected = markup.parse(marked)

    found = find_persons(document.body)

    assert [(one.span, f"{one.name} {one.party or '-'} {one.frame}") for one in found] == expected


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_other_capitals_are_nobody(text: str) -> None:
    assert find_persons(text) == []


@pytest.mark.parametrize(("text", "expected"), TITLES.items())
def test_tells_a_title(text: str, *, expected: bool) -> None:
    assert is_title(text) is expected


@pytest.mark.parametrize("title", KNOWN_TITLES)
def test_knows_the_titles_of_the_gazetteer(title: str) -> None:
    assert is_title(title)


@pytest.mark.parametrize(("text", "expected"), POSTS.items())
def test_tells_a_post(text: str, *, expected: bool) -> None:
    assert is_post(text) is expected


@pytest.mark.parametrize(("text", "expected"), NAMES.items())
def test_tells_a_name_from_what_holds_one(text: str, expected: tuple[str, str] | None) -> None:
    found = match_name(text)

    assert (found and (found.name, found.party)) == expected


def test_a_run_of_words_may_be_a_name_whatever_frames_it() -> None:
    found = find_names("Zork Provberg, Parkenheten, Bo Testlund (KD)")

    assert [(one.name, one.party, one.frame) for one in found] == [
        ("Zork Provberg", None, "bare"),
        ("Bo Testlund", "KD", "bare"),
    ]


@pytest.mark.parametrize(
    ("word", "known"),
    [("Ida", True), ("Ida-Zork", True), ("Zork-Ida", False), ("ida", False), ("Zork", False)],
)
def test_a_given_name_is_known_by_its_first_half(word: str, *, known: bool) -> None:
    assert is_given_name(word) is known


def test_a_surname_is_known_by_the_gazetteer() -> None:
    assert "Ek" in surnames()
    assert "Zork" not in surnames()


def test_a_name_is_one_line() -> None:
    assert tidy("Rose-\nMarie  Testlund") == "Rose-Marie Testlund"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("IDA PROVBERG (S) yrkar bifall.", ["Ida Provberg"]),
        ("Enhetschef IDA PROVBERG svarar.", ["Ida Provberg"]),
        ("ANN-MARI PROVBERG (S)", ["Ann-Mari Provberg"]),
        ("Ida P Provberg (S)", ["Ida P Provberg"]),
        ("ROSA PROVBERG\n\nTorget är nytt.", []),
        ("XUL PROVBERG har skrivit.", []),
    ],
)
def test_capitals_name_somebody_where_a_party_or_a_title_says_so(
    text: str, names: list[str]
) -> None:
    assert [one.name for one in find_persons(text)] == names


def test_a_column_ends_a_name() -> None:
    found = [one.name for one in find_names("Ida Provberg\tZork Testlund\tStig de Prov")]

    assert found == ["Ida Provberg", "Zork Testlund", "Stig de Prov"]


@pytest.mark.parametrize("ending", PLACES)
def test_a_place_is_no_surname(ending: str) -> None:
    assert find_persons(f"Maria Prov{ending} (S)") == []


@pytest.mark.parametrize("word", PLACES_BEHIND)
def test_a_place_named_after_somebody_is_nobody(word: str) -> None:
    assert find_persons(f"vid Ida Provbergs {word} här") == []


@pytest.mark.parametrize("title", TITLE_ENDINGS)
def test_knows_a_title_by_its_end(title: str) -> None:
    assert is_title(title)
    assert is_title(f"Park{title}")


@pytest.mark.parametrize("particle", PARTICLES)
def test_a_particle_is_part_of_a_name(particle: str) -> None:
    name = f"Ida {particle} Provberg"

    assert [one.name for one in find_persons(name)] == [name]
