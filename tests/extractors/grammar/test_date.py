from __future__ import annotations

import pytest

from extractors.grammar.date import RULES, find_dates
from tests import markup

FIGURES = {
    "a row of body and day": "Parknämndens arbetsutskott\n⟦10/3|XXXX-03-10⟧\nParknämnden ⟦24/3|XXXX-03-24⟧",
    "a row of body and day in cells": "Kommunstyrelsen\t⟦7/4|XXXX-04-07⟧\t§ 12",
    "a row of day and body": "⟦7/4|XXXX-04-07⟧ Parknämnden\n⟦12/5|XXXX-05-12⟧\tKommunfullmäktige",
    "iso": "Provstads kommun ⟦2031-10-23|2031-10-23⟧ Sida 1 (4)",
    "iso after a label without a space": "Datum:⟦2031-10-23|2031-10-23⟧",
    "iso glued to its label": "Datum⟦2031-10-23|2031-10-23⟧",
    "iso with a time behind": "Anslaget sätts upp ⟦2031-10-23|2031-10-23⟧ 08.00",
    "iso with dots": "Utskrivet ⟦2031.10.23|2031-10-23⟧.",
    "iso set with spaces": "Justerat ⟦2031 -10- 23|2031-10-23⟧ i Provhuset",
    "iso with typographic hyphens": "Till Exempelnämnden ⟦2031‑10‑23|2031-10-23⟧",
    "iso broken over a line": "senast ⟦2031-10-\n23|2031-10-23⟧.",
    "iso in figures apart, labelled": "Datum: ⟦2031 10 23|2031-10-23⟧",
    "iso interval, two hyphens": "⟦2031-01-01|2031-01-01⟧--⟦2031-03-31|2031-03-31⟧",
    "iso interval, one hyphen": "⟦2031-01-01|2031-01-01⟧-⟦2031-03-31|2031-03-31⟧",
    "iso interval, spaced dash": "⟦2031-01-01|2031-01-01⟧ – ⟦2031-03-31|2031-03-31⟧",
    "iso interval, slash": "⟦2031-01-01|2031-01-01⟧/⟦2031-03-31|2031-03-31⟧",
    "iso month, framed": "klart senast ⟦2031-10|2031-10⟧.",
    "compact": "Ritning upprättad ⟦20311023|2031-10-23⟧, reviderad",
    "short year": "Inkom ⟦31-10-23|2031-10-23⟧ till kansliet",
    "short year of the last century": "stadgan antogs ⟦87-02-24|1987-02-24⟧",
    "six figures, labelled": "Dat. ⟦311023|2031-10-23⟧",
    "six figures behind a body's letters": "bilaga till KS⟦310923|2031-09-23⟧",
    "six figures in minutes": "se protokoll ⟦311023|2031-10-23⟧",
    "day first": "Ankom ⟦23.10.2031|2031-10-23⟧ till nämnden",
    "day first, spaced": "Ankom ⟦23. 10. 2031|2031-10-23⟧ till nämnden",
    "day first, slashes": "Ankom ⟦3/12/2031|2031-12-03⟧",
    "slash, year apart": "mötet ⟦23/10 2031|2031-10-23⟧",
    "slash, short year": "mötet ⟦23/10-31|2031-10-23⟧",
    "slash, short year apart": "mötet ⟦23/10 -31|2031-10-23⟧",
    "slash without year": "mötet den ⟦23/10|XXXX-10-23⟧ ställs in",
    "slash behind a weekday": "tisdag ⟦23/10|XXXX-10-23⟧ kl. 18",
    "slash behind a term": "fr.o.m. ⟦1/9|XXXX-09-01⟧ till och med ⟦15/5|XXXX-05-15⟧",
    "two compact": "ritningar ⟦20311023|2031-10-23⟧, ⟦20311105|2031-11-05⟧",
    "days of an iso date": "mässa ⟦2031-10-23|2031-10-23⟧–24 i Provstad",
    "slashes in a list": "den ⟦23/10|XXXX-10-23⟧ och ⟦30/10|XXXX-10-30⟧",
    "slash interval": "säsongen är ⟦1/1|XXXX-01-01⟧-⟦31/3|XXXX-03-31⟧",
    "slash interval with year": "perioden ⟦1/1|2031-01-01⟧–⟦31/3 2031|2031-03-31⟧",
    "in a table": "⟦2031-10-23|2031-10-23⟧\tExempelnämnden\t⟦2031-11-05|2031-11-05⟧",
}

WRITTEN = {
    "day": "Sammanträde den ⟦3 mars 2031|2031-03-03⟧ i Provhuset",
    "weekday": "måndagen den ⟦23 oktober 2031|2031-10-23⟧ kl. 18.00",
    "capitals": "SAMMANTRÄDE ⟦3 MARS 2031|2031-03-03⟧",
    "leading zero": "den ⟦03 mars 2031|2031-03-03⟧",
    "abbreviated": "den ⟦23 okt. 2031|2031-10-23⟧",
    "abbreviated, short year": "den ⟦23 okt -31|2031-10-23⟧",
    "abbreviated, no year": "nytt möte ⟦23 okt|XXXX-10-23⟧ i sal B",
    "july beside a day": "öppnar ⟦24 jul 2031|2031-07-24⟧",
    "ordinal in figures": "den ⟦1:a maj 2031|2031-05-01⟧ och den ⟦8:e februari 2032|2032-02-08⟧",
    "ordinal in words": "den ⟦första maj 2031|2031-05-01⟧ samt den ⟦tjugotredje juni|XXXX-06-23⟧",
    "with the word year": "den ⟦3 mars år 2031|2031-03-03⟧",
    "without year": "Vid mötet den ⟦23 oktober|XXXX-10-23⟧ fick kontoret",
    "without year before a number": "den ⟦3 mars|XXXX-03-03⟧ 1500 personer",
    "budget of a year behind": "den ⟦3 mars|XXXX-03-03⟧ 2031 års budget",
    "broken over a line": "senast den ⟦1\nseptember 2031|2031-09-01⟧.",
    "year on the next line": "slås samman den ⟦1 juli \n2031|2031-07-01⟧",
    "broken over a page": "gäller den ⟦1 juli\n    \n\f      \n\n 2031|2031-07-01⟧ och",
    "day broken over a page": f"gäller den ⟦1\n{' ' * 120}\n\f{' ' * 90}\njuli 2031|2031-07-01⟧",
    "column between": "Datum\tden ⟦3 mars\t2031|2031-03-03⟧",
    "two in a row": "⟦1 maj 2031|2031-05-01⟧–⟦2 maj 2031|2031-05-02⟧",
    "leap day": "den ⟦29 februari 2032|2032-02-29⟧",
    "leap day of some year": "den ⟦29 februari|XXXX-02-29⟧",
    "paragraph behind": "beslut den ⟦15 december|XXXX-12-15⟧, § 65",
    "old law": "stiftelsen bildades ⟦7 april 1899|1899-04-07⟧",
    "two days": "den ⟦4|2031-05-04⟧ och ⟦5 maj 2031|2031-05-05⟧",
    "two days, den twice": "den ⟦4|2031-05-04⟧ och den ⟦5 maj 2031|2031-05-05⟧",
    "two weekdays": "tisdagen den ⟦4|2031-05-04⟧ och onsdagen den ⟦5 maj 2031|2031-05-05⟧",
    "days with a dash": "konferens ⟦4|2031-05-04⟧-⟦5 maj 2031|2031-05-05⟧",
    "two ordinals": "den ⟦08:e|2031-05-08⟧ och ⟦9:e maj 2031|2031-05-09⟧",
    "falling figures": "punkt 9 och ⟦5 maj 2031|2031-05-05⟧",
    "three days": "den ⟦4|2031-05-04⟧, ⟦5|2031-05-05⟧ och ⟦6 maj 2031|2031-05-06⟧",
    "two days of two months": "⟦28 februari|2031-02-28⟧–⟦2 mars 2031|2031-03-02⟧",
    "den twice": "den ⟦8 februari|2031-02-08⟧ och den ⟦15 mars 2031|2031-03-15⟧",
    "over the turn of the year": "⟦15 december|2030-12-15⟧–⟦15 januari 2031|2031-01-15⟧",
    "figures and words": "⟦3 maj|2031-05-03⟧–⟦15/6 2031|2031-06-15⟧",
    "years on both sides": "⟦1 januari 2031|2031-01-01⟧-⟦31 mars 2031|2031-03-31⟧",
    "interval in words": "från den ⟦1 januari|2031-01-01⟧ till och med den ⟦31 mars 2031|2031-03-31⟧",
    "time before": "kl. 9-16 ⟦3 maj 2031|2031-05-03⟧",
    "a paragraph's number before": "§ 3 och ⟦4 maj 2031|2031-05-04⟧",
    "a page's number before": "Sida 3\n⟦Mars 2031|2031-03⟧",
}

PERIODS = {
    "month in the next cell": "Markarbete\t120 000\t⟦juni 2031|2031-06⟧",
    "day in the cell before": "Dag\t12\t⟦juni 2031|2031-06⟧",
    "month": "klart i ⟦februari 2031|2031-02⟧.",
    "month, capital": "⟦Februari 2031|2031-02⟧",
    "month, short year": "Uppföljning ⟦feb -31|2031-02⟧",
    "month by name and word": "under ⟦maj månad 2031|2031-05⟧",
    "months, interval": "avser ⟦januari|2031-01⟧–⟦april 2031|2031-04⟧",
    "months, heading": "⟦Maj|2031-05⟧-⟦juni 2031|2031-06⟧",
    "months, turn of the month": "vid månadsskiftet ⟦juni|2031-06⟧/⟦juli 2031|2031-07⟧",
    "months of two years": "⟦december 2031|2031-12⟧–⟦januari 2032|2032-01⟧",
    "month without year": "i ⟦februari|XXXX-02⟧ startar arbetet",
    "months without year": "under ⟦mars|XXXX-03⟧ och ⟦april|XXXX-04⟧",
    "month, no year, from": "t.o.m. ⟦maj|XXXX-05⟧",
    "month, end of": "i slutet av ⟦maj|XXXX-05⟧.",
    "month of the same year": "dröjde till ⟦december \nsamma år|XXXX-12⟧ innan",
    "month of this year": "i ⟦mars i år|XXXX-03⟧",
    "quarter, ordinal": "under ⟦första kvartalet 2031|2031-33⟧.",
    "quarter, ordinal in figures": "under ⟦4:e kvartalet 2031|2031-36⟧.",
    "quarter, last": "⟦sista kvartalet 2031|2031-36⟧",
    "quarter, number": "⟦Kvartal 1 2031|2031-33⟧",
    "quarter, letter": "utfall ⟦Q3 2031|2031-35⟧",
    "quarter, year first": "utfall ⟦2031 Q3|2031-35⟧",
    "quarters, letters": "⟦Q1|2031-33⟧–⟦Q2 2031|2031-34⟧",
    "quarters, numbers": "⟦kvartal 1|2031-33⟧ och ⟦2 2031|2031-34⟧",
    "quarters, ordinals": "⟦första|2031-33⟧ och ⟦andra kvartalet 2031|2031-34⟧",
    "quarter without year": "under ⟦tredje kvartalet|XXXX-35⟧",
    "tertial": "⟦tertial 2 2031|2031-38⟧",
    "tertial, letter": "prognos ⟦T1 2031|2031-37⟧",
    "tertial, report": "⟦Tertialrapport 2 för 2031|2031-38⟧",
    "tertial, ordinal": "⟦tredje tertialet 2031|2031-39⟧",
    "half-year": "⟦första halvåret 2031|2031-40⟧",
    "half-year of": "⟦andra halvåret av 2031|2031-41⟧",
    "half-year in figures": "⟦1 halvåret 2031|2031-40⟧",
    "spring": "till ⟦våren 2031|2031-21⟧ planeras",
    "summer, short year": "⟦sommaren -31|2031-22⟧",
    "late autumn": "⟦senhösten 2031|2031-23⟧",
    "winter over two years": "⟦vintern 2031/32|2031-24⟧",
    "seasons": "⟦våren|2031-21⟧ och ⟦hösten 2031|2031-23⟧",
    "season without article": "lansering ⟦höst 2031|2031-23⟧",
    "season in a frame": "Under ⟦hösten|XXXX-23⟧ har kontoret",
    "last season": "⟦i våras|XXXX-21⟧ inkom förslaget",
    "term": "inför ⟦höstterminen 2031|2031-23⟧",
    "term, short": "gäller ⟦vt 2031|2031-21⟧",
    "term, short year": "gäller ⟦HT31|2031-23⟧",
}

NO_DATE = {
    "a share of the assembly": "I kommunfullmäktige 1/3 av ledamöterna och i nämnden 2/3 av rösterna",
    "a share alone": "1/3 av nämnden röstade",
    "a share in a row of something else": "Parken 1/3",
    "six figures behind letters of no body": "Ärende\tDiarienr\nBryggan\tXQ310923",
    "empty": "",
    "bare year": "budgeten för 2031 och plan 2032–2034",
    "law": "kommunallagen (2017:725) och SFS 2031:12",
    "inquiry": "SOU 2031:8, prop. 2031/32:14",
    "diary number": "Dnr KS 2031/0312 och 2031-152-307",
    "diary number like a date": "Dnr 12-10-11",
    "diary number of a body": "Dnr KS310923",
    "diary number like a day": "diarienr 23/10-31",
    "hyphened diary number": "STK-2031-10-23",
    "telephone": "Telefon: 08-508 00 000, 0708-12 10 23",
    "telephone in pairs": "tfn 31-10-23",
    "personal number": "19310210-1234",
    "organisation number": "org.nr 212000-0142",
    "clock": "kl. 18.00-20.00, klockan 09:00 – 11:28",
    "opening hours": "öppet 24/7, vardagar 8-16:30",
    "page": "Sida 1 (12), 2[42], s. 3-4",
    "paragraph": "§ 12 och §§ 91–112, § 63/31, § 10/12",
    "paragraph of a law": "enligt den 12 §",
    "paragraph before a month": "§ 12 mars månads uppföljning",
    "fraction": "1/3 av ledamöterna",
    "fractions": "mellan 1/3-2/3 av rösterna",
    "fractions that are no interval": "betyget 3/3, 12/12",
    "shares": "7/36-delar",
    "property": "fastigheten Provet 3:12 och Mars 5",
    "money": "12 500 kr och 1 203 110 kr",
    "classification": "4.4.1.2 Arkiv och 2.6.1",
    "school year": "läsåret 2031/32",
    "term of office": "mandatperioden 2031–2034",
    "decade": "på 1990-talet",
    "week": "vecka 12 2031, v. 12-14",
    "today": "idag, i dag och dags dato",
    "day of an unknown month": "senast den 15:e",
    "misprint": "Datum: 2018-01-155 Provnämnden",
    "misprint of a month": "Datum: 2031-13-01",
    "no such day": "den 31 april 2031",
    "no such day in figures": "2031-02-30 och 30/2 2031",
    "no leap year": "den 29 februari 2031",
    "longer number before": "nr 003 mars 2031",
    "longer number after": "3 mars 20311",
    "longer number after a month": "i mars 203112",
    "name of a person": "Maj Provberg (S) och Jan-Erik Testman",
    "numbered person": "3 Jan Provberg (S)",
    "name after a list of months": "Anna, Maj och April Ek",
    "planet": "resan till Mars och Venus",
    "compound": "1 maj-tåget och Maj-Lis",
    "part of a word": "majoritet, decembers, marsvin, augustifest",
    "christmas": "jul 2031 på Provgården",
    "month alone": "Årshjul maj",
    "season alone": "en vacker höst, våren är här",
    "our": "i vår stad, vår 2031-strategi",
    "this autumn": "i höst",
    "term without year": "tre gånger per termin, höstterminen",
    "quarter of no number": "varje kvartal, ett kvartal",
    "fifth quarter": "kvartal 5 2031 och Q5 2031",
    "fourth tertial": "tertial 4 2031",
    "letters": "T1, Q2 och H1",
    "iso month unframed": "nummer 2031-10",
    "six figures unlabelled": "artikel 311023",
    "dotless i": "3 augustı 2031",
    "kelvin sign": "3 o\u212atober 2031",
    "long s": "3 mar\u017f 2031",
    "fullwidth figures": "２０３１-１０-２３",
    "other figures": "𝟛 mars 2031 och ٣ mars 2031",
    "soft hyphen": "3 augu\u00adsti 2031",
    "paragraphs apart": "antal 3\n\nbehandlade ärenden\n\n2031",
    "guarantee": "garantin gäller 12-24 månader",
    "vice chair": "1:e vice ordförande",
    "result of a vote": "23 ja, 10 nej",
}


def ids(tables: list[dict[str, str]]) -> list[object]:
    return [pytest.param(row, id=name) for table in tables for name, row in table.items()]


@pytest.mark.parametrize("marked", ids([FIGURES, WRITTEN, PERIODS, NO_DATE]))
def test_reads_dates(marked: str) -> None:
    document, expected = markup.parse(marked)

    found = [(mention.span, mention.value) for mention in find_dates(document.body)]

    assert found == expected


@pytest.mark.parametrize("marked", NO_DATE.values(), ids=NO_DATE.keys())
def test_rows_that_expect_nothing_mark_nothing(marked: str) -> None:
    assert "⟦" not in marked


def test_rules_are_known_and_named_once() -> None:
    tables = [FIGURES, WRITTEN, PERIODS]
    texts = [markup.parse(row)[0].body for table in tables for row in table.values()]

    used = {mention.rule for text in texts for mention in find_dates(text)}
    known = [rule.id for rule in RULES]

    assert used <= set(known)
    assert len(known) == len(set(known))
    assert all(rule.source for rule in RULES)


LINKS = {
    **{
        f"two days with {word}": f"den ⟦3 maj|2031-05-03⟧ {word} ⟦9 juni 2031|2031-06-09⟧"
        for word in (
            *("och", "samt", "eller", "respektive", "resp", "resp.", "&", "till", "tom", "t.o.m."),
            *("till och med", "och under", "och i"),
        )
    },
    "two days with a verb": "den ⟦3 maj|XXXX-05-03⟧ bereddes ⟦9 juni 2031|2031-06-09⟧",
    "the same day twice": "⟦3 maj|2031-05-03⟧–⟦3 maj 2031|2031-05-03⟧",
    "from a leap day": "⟦29 februari|2032-02-29⟧–⟦2 mars 2032|2032-03-02⟧",
    "from a leap day that is none": "29 februari–⟦2 mars 2031|2031-03-02⟧",
    "over a page": f"⟦3 maj|2031-05-03⟧ och{' ' * 300}\n\f{' ' * 300}den ⟦9 juni 2031|2031-06-09⟧",
    "slashes from the first of a month": "säsongen är ⟦1/1|XXXX-01-01⟧–⟦1/2|XXXX-02-01⟧",
    "fractions": "mellan 1/3–2/3 av dem",
    "fractions in words": "mellan 1/3 och 2/3 av dem",
}
MONTHS = "jan feb mars apr maj jun jul aug sep okt nov dec".split()


@pytest.mark.parametrize("marked", LINKS.values(), ids=LINKS.keys())
def test_dates_that_are_joined_share_their_year(marked: str) -> None:
    document, expected = markup.parse(marked)

    assert [(found.span, found.value) for found in find_dates(document.body)] == expected


@pytest.mark.parametrize(("number", "month"), [*enumerate(MONTHS, 1)])
def test_figures_before_a_month_are_a_day_and_no_year(number: int, month: str) -> None:
    found = find_dates(f"den 1 januari -28 {month}")

    assert [one.value for one in found] == ["XXXX-01-01", f"XXXX-{number:02}-28"]


FAR = "Under den långa tid som har gått sedan vi sist skrev om bänkarna längs ån, "
MORE_PERIODS = {
    "ordinals far into the text": f"{FAR}⟦första|2031-33⟧ och ⟦andra kvartalet 2031|2031-34⟧",
    "a day in words far into the text": f"{FAR}den ⟦första maj 2031|2031-05-01⟧",
    "the other form of first": "den ⟦förste maj 2031|2031-05-01⟧",
    "no third half-year": "tredje halvåret 2031",
    "an ordinal before a letter": "i bilaga första T 2031",
    "a quarter for somebody": "utfall ⟦kvartal 2|XXXX-34⟧ för alla avdelningar",
    "a season and a longer number": "vår 20311 här",
    "a month and a figure": "filen i maj5 saknas",
    "the same number before": "punkt 5 och ⟦5 maj 2031|2031-05-05⟧",
    "a season of a compound": "under hösten-vintern",
    **{
        f"a number behind {word}": f"se {word} 31-10-23 här"
        for word in (
            *("nr", "artikelnummer", "beteckning", "tel", "telefon", "tfn", "fax", "mobil", "box"),
            *("bankgiro", "plusgiro", "bg", "pg", "sfs", "sou", "prop", "bet", "rskr", "paragraf"),
            *("paragrafen", "paragraferna", "punkt", "punkten", "punkterna"),
        )
    },
}


@pytest.mark.parametrize("marked", MORE_PERIODS.values(), ids=MORE_PERIODS.keys())
def test_reads_dates_by_the_words_around_them(marked: str) -> None:
    document, expected = markup.parse(marked)

    assert [(found.span, found.value) for found in find_dates(document.body)] == expected
