from __future__ import annotations

import pytest

from extractors.grammar.party import find_parties
from pipeline.annotate import annotate
from tests import markup

FOUND = {
    "two in brackets": "I utskottet har (⟦MP|MP⟧) och (⟦V|V⟧) begärt en analys",
    "a person in capitals": "IDA PROVBERG (⟦S|S⟧) yrkar bifall.",
    "a cell behind a name": "Ida Provberg\t⟦S|S⟧\tX",
    "a cell behind a name and a post": "Ida Provberg, ordf.\t⟦S|S⟧\tX",
    "a cell before a name": "(⟦S|S⟧)\tIda Provberg\n⟦M|M⟧\tBo Testlund",
    "a local party below a signer": "Bo Myr\nProvlundapartiet (⟦PLP|PLP⟧)",
    "a column of cells before no name": "S\tRödjan\nM\tGransen",
    "sizes in capitals": "STORLEK ETT (M)",
    "beside a known one": "⟦Moderaterna|M⟧ och ⟦Provslättspartiet|Provslättspartiet⟧ säger nej.",
    "groups that meet": "Gruppmöten: ⟦S|S⟧ och ⟦V|V⟧ kl. 08:00",
    "behind a person": "Ida Provberg (⟦S|S⟧) yrkar bifall.",
    "lower case": "Ida Provberg (⟦mp|MP⟧) yrkar bifall.",
    "with a post": "Ida Provberg (⟦KD|KD⟧), ordförande",
    "over a line": "Ida Provberg\n(⟦SD|SD⟧)",
    "surname alone": "Lindqvist (⟦V|V⟧) reserverar sig",
    "several behind one name": "Ida Provberg (⟦M|M⟧) och Bo Testlund (⟦C|C⟧)",
    "and others": "Ida Provberg m.fl. (⟦L|L⟧)",
    "list in brackets": "Skrivelse från (⟦S|S⟧, ⟦V|V⟧ och ⟦MP|MP⟧)",
    "list of brackets": "yrkande från (⟦S|S⟧), (⟦V|V⟧) och (⟦MP|MP⟧)",
    "all of a party": "Reservation av (alla ⟦S|S⟧)",
    "vacant": "Vakant (⟦M|M⟧)",
    "old minutes": "Ida Provberg, ⟦s|S⟧, ordförande och Bo Testlund, ⟦fp|L⟧\n",
    "name and letters": "⟦Moderaterna|M⟧ (⟦M|M⟧) och ⟦Vänsterpartiet|V⟧ (⟦V|V⟧)",
    "unlisted local party": "Provlundapartiet (⟦PLP|PLP⟧) yrkar",
    "bloc": "Alliansen (⟦M|M⟧, ⟦KD|KD⟧ och ⟦L|L⟧)",
    "both": "Ida Provberg och Bo Testlund (båda ⟦MP|MP⟧)",
    "lower-case group": "yrkande av ⟦s|S⟧-gruppen",
    "end of a title": "Svar på motion: En ny brygga vid stranden (⟦FP|L⟧)\nSammanfattning",
    "title and number": "Svar på motion - Låt bryggan ligga (⟦SD|SD⟧) (KS/2031:279)",
    "group in brackets": "Ida Provberg och Bo Testlund (⟦MP|MP⟧-gruppen)",
    "a seat": "Ida Testdotter ersätter på tom (⟦V|V⟧)-plats",
    "post and town": "Ida Provberg gruppledare Trosa (⟦L|L⟧)",
    "post and body": "Ida Provberg, ledamot i kommunfullmäktige (⟦C|C⟧)",
    "then and now": "Ida Provberg (⟦fp|L⟧) och Bo Testlund (⟦vpk|V⟧)",
    "name": "⟦Vänsterpartiet|V⟧ har inkommit med en skrivelse",
    "genitive": "⟦Moderaternas|M⟧ yrkande och ⟦Centerpartiets|C⟧ motion",
    "lower-case name": "förslag från ⟦socialdemokraterna|S⟧",
    "longest name": "⟦Miljöpartiet de gröna|MP⟧ och ⟦Folkpartiet liberalerna|L⟧",
    "old name": "⟦Folkpartiet|L⟧ motionerade",
    "capitals": "⟦KRISTDEMOKRATERNA|KD⟧\nMotion",
    "adjective": "den ⟦socialdemokratiska|S⟧ gruppen och en ⟦moderat|M⟧ ledamot",
    "members": "två ⟦centerpartister|C⟧ och flera ⟦moderater|M⟧",
    "led by": "det ⟦moderatledda|M⟧ styret",
    "compound": "⟦V|V⟧-motionen och ⟦MP|MP⟧-gruppen",
    "list behind a word": "Reservation från ⟦S|S⟧, ⟦V|V⟧ och ⟦MP|MP⟧",
    "joined": "Återremiss ⟦M|M⟧+⟦KD|KD⟧",
    "hyphens": "budgetförslag från ⟦S|S⟧-⟦MP|MP⟧-⟦V|V⟧",
    "letterhead": "Särskilt yttrande\t⟦KD|KD⟧ 2031-04-22",
    "alone in a heading": "Yrkande ⟦C|C⟧\n",
    "free list": "⟦S|S⟧, ⟦V|V⟧ och ⟦MP|MP⟧ lägger ett eget förslag",
    "attendance": "Ida Provberg\t⟦S|S⟧\nBo Testlund\t⟦SD|SD⟧",
    "national": "Ida Provberg (⟦Fi|Fi⟧) yrkar",
    "national by name": "⟦Feministiskt initiativ|Feministiskt initiativ⟧ yrkar",
    "two spellings": "Ida Provberg (⟦Fi|Fi⟧) yrkar. Motion av Bo Testlund (⟦FI|Fi⟧)",
    "particles": "Ida de la Prov (⟦M|M⟧), Bo Ax:son Prov (⟦S|S⟧), Eva d’Arbé (⟦C|C⟧), Bo Ek d.y. (⟦V|V⟧)",
    "unknown local": "Ida Provberg (⟦PrP|PrP⟧) yrkar",
    "double given name": "Ann-Mari Provberg (⟦ÖVP|ÖVP⟧) yrkar",
}

LOCAL = {
    "letters": ("Reservation från ⟦D|D⟧ och ⟦M|M⟧", "Göteborg"),
    "end of a title": ("Svar på motion: Mer kollektivtrafik (⟦TUP|TUP⟧)", "Botkyrka"),
    "name": ("⟦Tullingepartiet|Tullingepartiet⟧ yrkar avslag", "Botkyrka"),
    "name and letters": ("⟦Tullingepartiet|TuP⟧: Ida Provberg (⟦TuP|TuP⟧)", "Botkyrka"),
    "elsewhere": ("Demokraterna talar, Tullingepartiet och D-vitamin", "Trosa"),
    "unknown place": ("Nackalistan, Vägvalet och Demokraterna", None),
    "unknown place, one party": ("⟦Tullingepartiet|Tullingepartiet⟧ och Demokraterna", None),
    "another's letters": ("Ida Provberg (⟦ÅP|ÅP⟧) och Åhuspartiet", "Åstorp"),
    "homonym": ("Ida Provberg (⟦VF|VF⟧)", "Klippan"),
    "a union elsewhere": ("Ida Provberg (VF)", "Trosa"),
    "regional": ("⟦Dalarnas Sjukvårdsparti|Dalarnas Sjukvårdsparti⟧ avstår", "Region Dalarna"),
}

NOTHING = {
    "one in brackets in a sentence": "I utskottet har (V) begärt en analys, och kärl om 190 (L) och 40 (M) finns",
    "beside no party": "Bänkarna och Provslättspartiet syns.",
    "no party": "Ida Provberg (-) och Bo Testlund (--)",
    "copyright": "Copyright (C) Provbolaget",
    "measures": "Bredd (M) och volym (L), 12 V och 3 M",
    "week": "v. 12 och V. 12",
    "ministry": "remissen M2031/2398/A",
    "assembly": "Kommunfullmäktige (KF) och kommunstyrelsen (KS)",
    "print": "betänkandet (SOU 2031:40)",
    "union step": "förvaltningens samverkansgrupp (FSG)",
    "law": "lagen om vård av unga (LVU)",
    "building": "byggnaden C3L och sal (C3L)",
    "union": "Ida Provberg (SSR) och Bo Testlund (LO)",
    "role": "Ida Provberg (tf) och Bo Testlund (VD)",
    "sizes in brackets": "västar (S, M, L)",
    "a measure in a title": "Rapport om bryggans längd (M)\n",
    "sizes": "tröjor i storlek S, M, L och XL",
    "grades": "betygen A, C och D",
    "courses": "en C-uppsats om D-vitamin och M-märkta lådor",
    "initial": "Motion av S. Provberg om bänkar",
    "moderate": "en moderat ökning och en liberal tolkning",
    "green": "De gröna ytorna och det gröna",
    "system": "ekonomisystemet SAP",
    "a word below a heading": "Yrkande\n\nMed hänvisning till ovanstående",
    "department": "Avdelning (S) i huset",
    "brackets of a list": "alternativen (C), (D) och (E)",
    "list of places": "Sektion (A), (B) och (C)",
    "motion of a body": "Yttrande från KS och KF",
    "attendance of staff": "Ida Provberg\tHR\nBo Testlund\tIT",
    "time": "Klockan 12 (V)",
    "quoted": "alternativ för barn och vänstern i politiken",
}


# The text, and the codes in it.
WORDS = {
    **{
        f"Ida {part} Provberg (Xyz) yrkar": "Xyz"
        for part in ("von", "af", "de", "el", "al", "van", "der", "dos")
    },
    **{
        f"{group} (M) talar": "M"
        for group in (
            *(
                "Några m.fl.",
                "Några med flera",
                "En ledamot",
                "Två ledamöter",
                "En ersättare",
                "Vår ordförande",
            ),
            *(
                "En företrädare",
                "En representant",
                "Vår gruppledare",
                "Vårt kommunalråd",
                "Oppositionsrådet",
            ),
            *(
                "Vår partiet",
                "De andra partierna",
                "En motion",
                "Motionen",
                "Motioner",
                "Hälsning från",
            ),
            *(
                "Skriven av",
                "Talar för",
                "Reservation",
                "Yrkande",
                "Ett tilläggsyrkanden",
                "Skrivelsen",
            ),
            *(
                "Särskilt yttrande",
                "Interpellationen",
                "Nämndinitiativ",
                "Svar till",
                "Alla",
                "Båda",
                "Samtliga",
            ),
            *(
                "Vår gruppledare i Provby",
                "Vår ordförande Provby",
                "En ledamot i Provby",
                "En ersättare i Provby",
            ),
        )
    },
    **{f"Ida Provberg ({all_} S) och så": "S" for all_ in ("alla", "båda", "samtliga")},
    "Provlistan (XYP) yrkar": "XYP",
    "Vänsteralerna (XYP) yrkar": "XYP",
    "Moderaaterna (XYP) yrkar": "XYP",
    "Partiet de gröna (XYP) yrkar": "XYP",
    **{f"En tom (V)-{seat} fylls": "V" for seat in ("plats", "mandat", "stol")},
    **{f"En ledamot (S){joint} (V) talar": "S V" for joint in (",", " och", " samt", "/", " +")},
    **{
        f"{what} om en brygga på ön (M)\nRad": "M"
        for what in ("Motion", "Interpellation", "Skrivelse", "Nämndinitiativ", "Fråga")
    },
    **{
        f"{word} S och V": "S V"
        for word in (
            *(
                "Reservation",
                "Reservationer",
                "Tilläggsyrkande",
                "Yrkanden",
                "Yttrande",
                "Särskilt yttrande",
            ),
            *(
                "Uttalande",
                "Instämmande",
                "Motion",
                "Skrivelse",
                "Interpellation",
                "Nämndinitiativ",
            ),
            *(
                "Återremiss",
                "Budgetförslag",
                "Budget",
                "Protokollsanteckning",
                "Förslag",
                "Ledamöter",
            ),
            *(
                "Ledamöterna",
                "Förtroendevalda",
                "Partierna",
                "Partigrupperna",
                "Partiet",
                "Majoriteten",
            ),
            *(
                "Oppositionen",
                "Samarbetet mellan",
                "Reservation av",
                "Motion för",
                "Skrivelse från",
            ),
            *("Majoriteten:", "Majoriteten (", "Majoriteten –", "Majoriteten -"),
        )
    },
    "Talet S och V": "",
    "Motion för M i år": "M",
    "Motion MP i år": "MP",
    "Motion M i år": "",
    "Motion M": "M",
    "Motion M (": "",
    "Motion S, V och XX": "S V XX",
    "Motion S och XX": "",
    **{
        f"{party}-gruppen vill": code
        for party, code in {
            "SD": "SD",
            "KD": "KD",
            "MP": "MP",
            "FP": "L",
            "S": "S",
            "M": "M",
            "C": "C",
            "V": "V",
            "L": "L",
            "sd": "SD",
            "kd": "KD",
            "mp": "MP",
            "fp": "L",
            "s": "S",
            "m": "M",
            "c": "C",
            "v": "V",
        }.items()
    },
    **{
        f"V-{word} kom": "V"
        for word in (
            *(
                "grupp",
                "motion",
                "ledda",
                "ledamot",
                "ledning",
                "leds",
                "parti",
                "förslag",
                "yrkande",
                "reservation",
            ),
            *(
                "skrivelse",
                "initiativ",
                "nämndinitiativ",
                "politik",
                "styre",
                "representant",
                "råd",
            ),
            *(
                "interpellation",
                "distrikt",
                "ordförande",
                "budget",
                "majoritet",
                "förening",
                "kvinnor",
            ),
            *("krets", "toppen", "fråga"),
        )
    },
    "V-formen kom": "",
    **{
        f"en {word} politik": code
        for word, code in {
            "socialdemokratisk": "S",
            "sverigedemokratiska": "SD",
            "kristdemokratisk": "KD",
            "centerpartistisk": "C",
            "vänsterpartistisk": "V",
            "miljöpartistisk": "MP",
            "folkpartistisk": "L",
            "socialdemokratledd": "S",
            "liberalledd": "L",
            "Kristdemokraters": "KD",
        }.items()
    },
    **{
        f"en liberal {word} kom": "L"
        for word in (
            *(
                "ledamot",
                "ledamöter",
                "politiker",
                "grupp",
                "motion",
                "partigrupp",
                "kommunalråd",
                "borgarråd",
            ),
            *(
                "oppositionsråd",
                "ordförande",
                "skrivelse",
                "reservation",
                "förslag",
                "yrkande",
                "initiativ",
            ),
            *("majoritet", "företrädare", "interpellation", "ersättare", "budget"),
        )
    },
    **{
        f"{word} (M) är (L) stor": ""
        for word in (
            "Copyright",
            "©",
            "En meter",
            "Liter",
            "Volt",
            "Storleken",
            "Längd",
            "Bredd",
            "Höjd",
        )
    },
    "Ida Provberg, s, och Bo Testlund, Fi,": "S Fi",
    "Provberg, s, och bänken, v,": "",
}


@pytest.mark.parametrize(("text", "codes"), WORDS.items())
def test_knows_what_letters_may_follow(text: str, codes: str) -> None:
    assert [one.code for one in find_parties(annotate(markup.document(text)))] == codes.split()


@pytest.mark.parametrize("marked", FOUND.values(), ids=FOUND.keys())
def test_reads_parties(marked: str) -> None:
    document, expected = markup.parse(marked)

    found = find_parties(annotate(document))

    assert [(mention.span, mention.code) for mention in found] == expected


@pytest.mark.parametrize(("marked", "municipality"), LOCAL.values(), ids=LOCAL.keys())
def test_a_local_party_needs_its_municipality(marked: str, municipality: str | None) -> None:
    document, expected = markup.parse(marked)

    found = find_parties(annotate(document), municipality)

    assert [(mention.span, mention.code) for mention in found] == expected


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_leaves_other_letters_alone(text: str) -> None:
    assert find_parties(annotate(markup.document(text))) == []


MORE = {
    "Motion S, V och FP i år": "S V L",
    "Motion S, V, XX och MP i år": "S V XX MP",
    "Hos Provberg Xyz, s, och en bänk": "",
    "Rad\nBo Testlund\tS\n": "S",
    "Motion M\nBänkar": "M",
    "Motion M, Bänkar": "",
    "Ing-Britt Provberg (ÖVP) yrkar": "ÖVP",
    "Bo-Zork Provberg (ÖVP) yrkar": "ÖVP",
    "Zork Provberg (ÖVP) yrkar": "",
    "Zork-Bo Provberg (ÖVP) yrkar": "",
    "Ida Provberg (Öabc) yrkar": "Öabc",
    "Ida Provberg (Öabcd) yrkar": "",
    "Ida Provberg (öab) yrkar": "",
    "Ida Provberg (Ö1b) yrkar": "",
    "En ledamot (S, XX) talar": "",
    "Budgeten (M, KD) antas": "M KD",
    "Budgeten (KD) antas": "",
    "Budgeten (M, C) antas": "",
    **{
        f"{word} (M, KD) antas": ""
        for word in (
            "Copyright",
            "©",
            "Meter",
            "Liter",
            "Volt",
            "Storlek",
            "Längd",
            "Bredd",
            "Höjd",
        )
    },
}

AT_HOME = {
    "Motion S, V och XX i år": ("Trosa", ""),
    "Dalarnas Sjukvårdsparti avstår": ("Falun", "Dalarnas Sjukvårdsparti"),
    "Här avstår Dalarnas Sjukvårdsparti": ("Trosa", ""),
    "Då avstår Dalarnas Sjukvårdsparti": ("Region Skåne", ""),
    "Nu avstår Dalarnas Sjukvårdsparti": (None, ""),
    "Här avstår Tullingepartiet": ("Trosa", ""),
}


@pytest.mark.parametrize(("text", "codes"), MORE.items())
def test_knows_letters_by_what_stands_around_them(text: str, codes: str) -> None:
    assert [one.code for one in find_parties(annotate(markup.document(text)))] == codes.split()


@pytest.mark.parametrize(("text", "expected"), AT_HOME.items())
def test_a_party_of_a_place_is_known_at_home(text: str, expected: tuple[str | None, str]) -> None:
    municipality, name = expected

    found = find_parties(annotate(markup.document(text)), municipality)

    assert [one.code for one in found] == ([name] if name else [])


ROLLS = {
    "Namn\tParti\tNärvaro\nIda Provberg\tLeP\tX\nBo Testlund\tS\tX": "LeP S",
    "Nr\tNamn\tParti\n1\tIda Provberg\tLeP": "LeP",
    "Namn\tParti\nIda Provberg\tLeP\n\nEtt stycke.\n\nBo Testlund\tPDX": "LeP",
    "Namn\tParti\nIda Provberg\tSKR\nBo Testlund\t-": "",
    "Namn\tParti\nProvparken\tLeP": "",
    "Namn\tSign.\nIda Provberg\tLeP": "",
}


@pytest.mark.parametrize(("text", "codes"), ROLLS.items())
def test_a_roll_tells_the_letters_of_a_party(text: str, codes: str) -> None:
    document = annotate(markup.laid_out(text))

    assert [one.code for one in find_parties(document)] == codes.split()
