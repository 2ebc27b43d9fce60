"""The words that make figures, months, seasons and quarters a date, each of them once."""

from __future__ import annotations

import pytest

from extractors.grammar.date import find_dates
from extractors.grammar.date_calendar import period
from tests import markup

TERMS = [
    *(
        "senast",
        "tidigast",
        "från och med",
        "till och med",
        "fr.o.m.",
        "f.o.m.",
        "t.o.m.",
        "Datum",
        "dat.",
    ),
    "den",
]

MONTH_FRAMES = [
    *(
        "i",
        "under",
        "från",
        "till",
        "per",
        "för",
        "senast",
        "tidigast",
        "före",
        "efter",
        "sedan",
        "mellan",
    ),
    *(
        "inför",
        "hela",
        "i början av",
        "i mitten av",
        "i slutet av",
        "vid utgången av",
        "till och med",
    ),
    *("vid månadsskiftet", "fr.o.m.", "t.o.m.", "f.o.m"),
]

SEASON_FRAMES = [
    *(
        "under",
        "till",
        "inför",
        "sedan",
        "från",
        "mot",
        "senast",
        "före",
        "efter",
        "hela",
        "kommande",
    ),
    *("denna", "tidigt", "till och med", "i början av", "i mitten av", "i slutet av"),
]

FOUND = {
    **{
        f"{word} ⟦311023|2031-10-23⟧ i dag": "six figures"
        for word in (
            *TERMS[:-1],
            *("utskrivet", "daterad", "daterat", "utfärdad", "utfärdat", "upprättad", "upprättat", "justerad"),
            *("justerat", "beslutad", "beslutat", "reviderad", "reviderat", "beslut", "inkom", "inkommen"),
            *("inkommet", "protokoll", "protokollet", "smtr", "sammanträde", "sammanträdet", "per"),
        )
    },
    "månad ⟦2031-10|2031-10⟧": "a month in figures",
    **{
        f"Mötet {word} ⟦23/10|XXXX-10-23⟧ ställs in": "a day in figures"
        for word in (
            *TERMS[:7],
            "den",
            *(f"{day}{end}" for day in "måndag tisdag onsdag torsdag fredag lördag söndag".split() for end in ("", "en")),
        )
    },
    **{f"Det sker {frame} ⟦maj|XXXX-05⟧ enligt planen": "a month" for frame in MONTH_FRAMES},
    **{f"Det sker {frame} ⟦hösten|XXXX-23⟧ enligt planen": "a season" for frame in SEASON_FRAMES},
    **{
        f"den ⟦4|2031-05-04⟧ {word} ⟦5 maj 2031|2031-05-05⟧": "two days"
        for word in ("och", "samt", "eller", "resp", "resp.", "respektive", "till", "&")
    },
    **{
        f"⟦första|2031-33⟧ {word} ⟦andra kvartalet 2031|2031-34⟧": "two quarters"
        for word in ("och", "samt", "till", "till och med", "-", "–", "/")
    },
    **{
        f"⟦kvartal {word} 2031|2031-{33 + at}⟧": "a quarter"
        for at, word in enumerate(("ett", "två", "tre", "fyra"))
    },
    **{f"⟦kvartal {at} 2031|2031-{32 + at}⟧": "a quarter" for at in (1, 2, 3, 4)},
    **{f"⟦tertial {at} 2031|2031-{36 + at}⟧": "a tertial" for at in (1, 2, 3)},
    **{
        f"⟦{word} {unit} 2031|2031-{first + at}⟧": "by its ordinal"
        for unit, first, words in (
            ("kvartalet", 33, ("första", "andra", "tredje", "fjärde")),
            ("tertialet", 37, ("första", "andra", "tredje")),
            ("halvåret", 40, ("första", "andra")),
        )
        for at, word in enumerate(words)
    },
    **{
        f"⟦{season} 2031|2031-{code}⟧ här": "a season with its year"
        for season, code in {
            "vår": 21, "sommar": 22, "höst": 23, "vinter": 24, "våren": 21, "sommaren": 22, "hösten": 23,
            "vintern": 24, "förvåren": 21, "sensommaren": 22, "högsommaren": 22, "vårtermin": 21,
            "vårterminen": 21, "hösttermin": 23, "höstterminen": 23, "vt": 21, "ht": 23,
        }.items()
    },
    **{
        f"⟦i {season}|XXXX-{code}⟧ kom svaret": "a season that is over"
        for season, code in {"våras": 21, "somras": 22, "höstas": 23, "vintras": 24}.items()
    },
    **{
        f"⟦första halvåret {word} 2031|2031-40⟧": "of a year" for word in ("av", "under", "för", "i")
    },
    **{
        f"den ⟦3 mars|XXXX-03-03⟧ 2031 {unit} gavs": "a figure that is no year"
        for unit in ("års", "kr", "kronor", "tkr", "mkr", "mnkr", "tusen", "personer", "st", "kvm", "m2")
    },
    **{
        f"den ⟦3 mars{words}|XXXX-03-03⟧ kom": "a year in words"
        for words in (
            *(" samma år", " detta år", " innevarande år", " förra året", " föregående år", " nästa år"),
            *(" nästkommande år", " påföljande år", " året därpå", " året därefter", " året efter"),
            *(" året innan", " året före", " i år", " i fjol"),
        )
    },
}  # fmt: skip

NOT_FOUND = [
    *(
        f"{word} 311023 i dag"
        for word in (
            *(
                "Telefonnummer",
                "nr",
                "Vår beteckning",
                "tel",
                "telefon",
                "tfn",
                "fax",
                "mobil",
                "box",
                "bankgiro",
            ),
            *(
                "plusgiro",
                "bg",
                "pg",
                "sfs",
                "sou",
                "prop",
                "bet",
                "rskr",
                "paragraf",
                "punkt",
                "artikel",
                "§",
            ),
        )
    ),
    *(
        f"{word} 23/10 ställs in"
        for word in ("rösterna", "betyget", "beteckning", "punkten", "paragrafen")
    ),
    *(f"ärenden {word} maj är en vän" for word in ("som", "när", "kallad")),
    *(f"det är {word} hösten är här" for word in ("när", "och", "att")),
]

COVERED = {
    "2031-21": ("2031-03-01", "2031-05-31"),
    "2031-22": ("2031-06-01", "2031-08-31"),
    "2031-23": ("2031-09-01", "2031-11-30"),
    "2031-24": ("2031-12-01", "2032-02-29"),
    "2031-33": ("2031-01-01", "2031-03-31"),
    "2031-34": ("2031-04-01", "2031-06-30"),
    "2031-35": ("2031-07-01", "2031-09-30"),
    "2031-36": ("2031-10-01", "2031-12-31"),
    "2031-37": ("2031-01-01", "2031-04-30"),
    "2031-38": ("2031-05-01", "2031-08-31"),
    "2031-39": ("2031-09-01", "2031-12-31"),
    "2031-40": ("2031-01-01", "2031-06-30"),
    "2031-41": ("2031-07-01", "2031-12-31"),
    "2031-01": ("2031-01-01", "2031-01-31"),
    "2031-12": ("2031-12-01", "2031-12-31"),
    "2032-02": ("2032-02-01", "2032-02-29"),
    "2031-10-23": ("2031-10-23", "2031-10-23"),
}
COVERED_BY_NOTHING = [
    "2031-02-30",
    "2031-42",
    "2031-20",
    "2031-25",
    "2031-13",
    "2031-00",
    "XXXX-05",
    "2031",
]


@pytest.mark.parametrize("marked", FOUND)
def test_knows_the_words_around_a_date(marked: str) -> None:
    document, expected = markup.parse(marked)

    assert [(one.span, one.value) for one in find_dates(document.body)] == expected


@pytest.mark.parametrize("text", NOT_FOUND)
def test_other_words_make_no_date(text: str) -> None:
    assert find_dates(text) == []


@pytest.mark.parametrize(("value", "days"), COVERED.items())
def test_knows_the_days_that_a_value_covers(value: str, days: tuple[str, str]) -> None:
    found = period(value)

    assert found
    assert (found.year, found.first.isoformat(), found.last.isoformat()) == (int(value[:4]), *days)


@pytest.mark.parametrize("value", COVERED_BY_NOTHING)
def test_a_value_that_is_no_period_covers_nothing(value: str) -> None:
    assert period(value) is None
