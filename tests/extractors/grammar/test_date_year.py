from __future__ import annotations

import pytest

from extractors.grammar.date import find_dates, resolve_years
from tests import markup

PAPER = "2031-03-21"

NAMED = {
    "same year as a date": "Den ⟦3 maj 2029|2029-05-03⟧ började hon, och i ⟦december samma år|2029-12⟧",
    "same year as a bare year": "Under 2029 växte kön. I ⟦mars samma år|2029-03⟧ öppnade huset",
    "year after": "från den ⟦3 maj 2029|2029-05-03⟧ till ⟦maj året därpå|2030-05⟧",
    "this year": "Huset öppnade i ⟦januari i år|2031-01⟧.",
    "last year": "Huset öppnade i ⟦oktober förra året|2030-10⟧.",
    "next year": "Huset öppnar i ⟦oktober nästa år|2032-10⟧.",
    "season of the same year": "Starten ⟦våren 2029|2029-21⟧ sköts till ⟦hösten samma år|2029-23⟧",
}

NEIGHBOUR = {
    "before, same sentence": "Mellan den ⟦24 september 2029|2029-09-24⟧ och mötet ⟦15 januari|2030-01-15⟧.",
    "before, other order": "Mötet den ⟦24 september 2029|2029-09-24⟧ bereddes den ⟦10 september|2029-09-10⟧.",
    "after, same sentence": "Den ⟦8 mars|2029-03-08⟧ kom svaret, som trycktes den ⟦2 maj 2029|2029-05-02⟧.",
    "under a year": "Under 2029 hölls möten i ⟦mars|2029-03⟧ och i ⟦november|2029-11⟧.",
    "future, same sentence": (
        "Datum ⟦2030-12-20|2030-12-20⟧\nSvar lämnas senast den ⟦15 oktober|2031-10-15⟧"
    ),
    "nearer than the stated year": (
        "Under 2028 kom förslaget, den ⟦3 maj 2029|2029-05-03⟧ svaret och ⟦9 maj|2029-05-09⟧ tacket"
    ),
    "history of decisions": (
        "Fullmäktige remitterade motionen den ⟦24 september 2027|2027-09-24⟧, § 204.\n"
        "Exempelnämnden beslutade den ⟦15 februari|2028-02-15⟧, § 12, att avstyrka den."
    ),
    "list": "Beredning ⟦24 oktober 2031|2031-10-24⟧\nExempelnämnden ⟦9 januari|2032-01-09⟧",
    "inferred before": "Nämnden beslutade den ⟦5 maj|2030-05-05⟧ att svar lämnas senast den ⟦9 juni|2030-06-09⟧.",
}

BY_PAPER = {
    "from its first time": "lämnas varje år senast den ⟦15 mars|2032-03-15⟧, första gången 2032",
    "from its start": "följs upp årligen i ⟦mars|2033-03⟧ med början år 2033.",
    "a clause of its own": (
        "mätningen ⟦hösten 2029|2029-23⟧ och den vandring som föreningen ordnade i ⟦oktober|2030-10⟧"
    ),
    "the same clause": "mötena ⟦hösten 2029|2029-23⟧ i ⟦oktober|2029-10⟧",
    "future of an assignment": "Kontoret får i uppdrag att till mötet i ⟦september|2031-09⟧ tala",
    "past of a finding": "Av den framgick att 61 fall under ⟦tertial 2|2030-38⟧ var kända",
    "past": "Vid mötet den ⟦8 februari|2031-02-08⟧ fick kontoret i uppdrag",
    "past, last year": "Nämnden beslutade den ⟦15 december|2030-12-15⟧ att avstå",
    "past, just later in the year": "Skrivelsen inkom den ⟦2 april|2030-04-02⟧.",
    "future": "Svar lämnas senast den ⟦25 oktober|2031-10-25⟧.",
    "future, next year": "Kontoret ska återkomma den ⟦15 januari|2032-01-15⟧.",
    "future, capital": "Senast den ⟦15 januari|2032-01-15⟧ lämnas svar.",
    "from": "samlokaliserad från och med den ⟦1 april|2031-04-01⟧",
    "nearest": "Exempelnämnden ⟦19 mars|2031-03-19⟧",
    "nearest, over the year": "Exempelnämnden ⟦28 december|2030-12-28⟧",
    "weekday beats the nearest": "Exempelnämnden tisdagen den ⟦23 april|2030-04-23⟧",
    "weekday beats the verb": "Nämnden beslutade onsdagen den ⟦2 april|2031-04-02⟧ att",
    "weekday that no near year has": "Exempelnämnden lördagen den ⟦21 mars|2031-03-21⟧",
    "slashes": "Inlämnat den ⟦23/10|2030-10-23⟧ och behandlat",
    "past month": "Enheten startade i ⟦februari|2031-02⟧.",
    "past month, last year": "Enheten startade i ⟦april|2030-04⟧.",
    "future month": "Enheten ska starta i ⟦februari|2032-02⟧.",
    "near month": "utfallet per ⟦februari|2031-02⟧",
    "past season": "Kontoret har under ⟦hösten|2030-23⟧ vägt maten.",
    "last season": "Förslaget väcktes ⟦i våras|2031-21⟧.",
    "coming season": "Besöket sker till ⟦hösten|2031-23⟧.",
    "quarter": "Arbetet ska slutföras under ⟦tredje kvartalet|2031-35⟧.",
    "leap day": "Hon började den ⟦29 februari|2028-02-29⟧ och har stannat",
    "written years stay": "den ⟦3 mars 2019|2019-03-03⟧ och den ⟦1 maj 2035|2035-05-01⟧",
}

UNDECIDED = {
    "from a span of years": "följs upp årligen den 15 mars med start 2031-2032",
    "a season that may be any": "En stege får ligga kvar under vintern.",
    "every year": "Ansökan lämnas senast den 31 mars varje år.",
    "yearly": "Föreningen redovisar årligen i februari sina mått.",
    "far month without a verb": "Årets högtid i oktober",
    "same year as nothing": "i mars samma år",
    "far season without a verb": "Hälsningar från hösten",
}


def resolved(marked: str, reference: str | None) -> tuple[list[object], list[object]]:
    document, expected = markup.parse(marked)
    mentions = resolve_years(find_dates(document.body), reference, document.body)
    return [(mention.span, mention.value) for mention in mentions], list(expected)


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param(row, id=name)
        for table in (NAMED, NEIGHBOUR, BY_PAPER, UNDECIDED)
        for name, row in table.items()
    ],
)
def test_fills_in_the_year_that_the_paper_implies(marked: str) -> None:
    found, expected = resolved(marked, PAPER)

    assert found == expected


WITHOUT_REFERENCE = {
    "latest day written": (
        "Exempelnämnden ⟦13 mars 2031|2031-03-13⟧\n\nMötet är den ⟦19 mars|2031-03-19⟧."
    ),
    "plans do not date the paper": (
        "Skrivet ⟦13 mars 2031|2031-03-13⟧\n\nArbetet ska vara klart ⟦31 december 2035|2035-12-31⟧."
        "\n\nMötet är den ⟦19 mars|2031-03-19⟧."
    ),
    "nothing to go by": "Mötet är den 19 mars.",
    "a month is too little": "Rapport för ⟦maj 2031|2031-05⟧\n\nMötet är den 19 mars.",
    "months are dropped": "Skrivet ⟦13 mars 2031|2031-03-13⟧\n\nEnheten startade i februari.",
    "this year": "Skrivet ⟦13 mars 2031|2031-03-13⟧\n\nEnheten startade i februari i år.",
    "same year needs no paper": "Under 2029 växte kön. I ⟦mars samma år|2029-03⟧ öppnade huset",
}


@pytest.mark.parametrize("marked", WITHOUT_REFERENCE.values(), ids=WITHOUT_REFERENCE.keys())
def test_is_careful_where_the_paper_bears_no_date(marked: str) -> None:
    found, expected = resolved(marked, None)

    assert found == expected


@pytest.mark.parametrize("reference", ["2031-03", "2031-33"])
def test_takes_a_reference_of_less_than_a_day(reference: str) -> None:
    found, expected = resolved("Kontoret ska återkomma den ⟦15 april|2031-04-15⟧.", reference)

    assert found == expected


def test_marks_what_it_inferred() -> None:
    text = "Den 3 mars 2031 kom frågan. Svar ska lämnas den 5 maj."

    written, inferred = resolve_years(find_dates(text), PAPER, text)

    assert (written.inferred, written.rule) == (False, "date.written-out")
    assert (inferred.inferred, inferred.rule) == (True, "date.year-future")


OTHER_YEARS = {
    **dict.fromkeys(("samma år",), 2029),
    **dict.fromkeys(("påföljande år", "året därpå", "året därefter", "året efter"), 2030),
    **dict.fromkeys(("året innan", "året före"), 2028),
    **dict.fromkeys(("detta år", "innevarande år", "i år"), 2031),
    **dict.fromkeys(("nästa år", "nästkommande år"), 2032),
    **dict.fromkeys(("förra året", "föregående år", "i fjol"), 2030),
}
"""Counted from 2029, which the sentence says, or from the year of the paper."""


@pytest.mark.parametrize(("phrase", "year"), OTHER_YEARS.items())
def test_knows_the_words_for_another_year(phrase: str, year: int) -> None:
    text = f"Den 3 maj 2029 började hon, och i mars {phrase} slutade hon."

    mentions = resolve_years(find_dates(text), PAPER, text)

    assert [mention.value for mention in mentions] == ["2029-05-03", f"{year}-03"]


@pytest.mark.parametrize("gap", [1, 1992, 1993])
def test_the_same_year_is_looked_for_two_thousand_characters_back(gap: int) -> None:
    text = f"2029 {'å' * gap} i mars samma år öppnade huset"

    found = resolve_years(find_dates(text), PAPER, text)

    assert [mention.value for mention in found] == (["2029-03"] if gap < 1993 else [])


NEAR = {
    "weekday of two years ago": ("söndagen den ⟦21 mars|2027-03-21⟧", "2029-03-21"),
    "weekday of too long ago": ("söndagen den ⟦21 mars|2029-03-21⟧", "2029-03-22"),
    "month a hundred days ago": ("utfallet per ⟦februari|2031-02⟧", "2031-06-08"),
    "month longer ago": ("utfallet per februari", "2031-06-09"),
    "past, the same day": ("Vid mötet den ⟦21 mars|2031-03-21⟧ fick kontoret det", PAPER),
    "future, the same day": ("Svar lämnas senast den ⟦21 mars|2031-03-21⟧.", PAPER),
    "leap day four years ahead": ("Den ska stå klar ⟦29 februari|2032-02-29⟧", "2028-03-21"),
    "leap day four years back": ("Den började ⟦29 februari|2024-02-29⟧", "2028-02-01"),
    "before a meeting": ("Underlag inför mötet den ⟦15 januari|2032-01-15⟧", PAPER),
    "of a meeting": ("Underlag från mötet den ⟦15 januari|2031-01-15⟧", PAPER),
    "the nearest before": (
        "Mötena ⟦3 maj 2027|2027-05-03⟧ och ⟦5 maj 2029|2029-05-05⟧ förbereddes den ⟦9 juni|2029-06-09⟧",
        PAPER,
    ),
    "a date that starts the sentence": (
        "⟦3 maj 2026|2026-05-03⟧ kom den och ⟦9 juni|2026-06-09⟧ sade hon nej.",
        PAPER,
    ),
    "a date that ends the text": (
        "Det var den ⟦8 mars|2026-03-08⟧, i ett brev av den ⟦2 maj 2026|2026-05-02⟧",
        PAPER,
    ),
    "a date of the sentence before": (
        "Det var den ⟦2 maj 2026|2026-05-02⟧. Mötet var den ⟦8 mars|2031-03-08⟧",
        PAPER,
    ),
}


@pytest.mark.parametrize(("marked", "reference"), NEAR.values(), ids=NEAR.keys())
def test_how_near_a_year_lies(marked: str, reference: str) -> None:
    found, expected = resolved(marked, reference)

    assert found == expected


@pytest.mark.parametrize(("reach", "year"), [(400, 2027), (401, 2030)])
def test_a_history_of_decisions_goes_on_within_four_hundred_characters(
    reach: int, year: int
) -> None:
    front = f"{'Rad. ' * 100}Motionen remitterades den 24 september 2027"
    between = ", § 204. " + "Å".ljust(reach - 14, "å") + " den "
    text = f"{front}{between}15 oktober, § 12, nej."

    found = resolve_years(find_dates(text), PAPER, text)

    assert found[-1].value == f"{year}-10-15"
