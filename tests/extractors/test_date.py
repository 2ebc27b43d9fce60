from __future__ import annotations

import pytest

from extractors.date import extract_dates
from tests import markup

HEAD = (
    "Tjänsteskrivelse\nDatum: ⟦2031-03-05|2031-03-05⟧\n\nSvar på motion om bänkar\n\nBakgrund\n\n"
)

# The answer: the date, and "inferred" where the paper does not write its year.
DATES = {
    "days": f"{HEAD}Beslutet togs den ⟦3 januari 2031|2031-01-03⟧ och gäller än.",
    "each once": f"{HEAD}Den 5 mars 2031 och den ⟦6 mars 2031|2031-03-06⟧, men mest den 6 mars 2031.",
    "year inferred": f"{HEAD}Mötet hölls den ⟦2 februari|2031-02-02 inferred⟧ i Folkets hus.",
    "month and quarter": f"{HEAD}Det sker i ⟦oktober 2031|2031-10⟧ eller ⟦kvartal 1 2032|2032-33⟧.",
    "interval": f"{HEAD}Mellan ⟦1 maj|2031-05-01⟧–⟦3 juni 2031|2031-06-03⟧.",
}

NOTHING = {
    "year": "Rapport\n\nBänkarna köptes 2031.",
    "day without any year": "Rapport\n\nMötet hölls den 2 februari i Folkets hus.",
    "law": "Rapport\n\nEnligt kommunallagen (2017:725) gäller detta.",
}


@pytest.mark.parametrize("marked", DATES.values(), ids=DATES.keys())
def test_gives_each_date_once(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    found = list(extract_dates(document))

    assert [
        (fact.span, f"{fact.value.value}{' inferred' * fact.value.inferred_year}") for fact in found
    ] == expected


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_what_names_no_month_of_a_year_is_no_date(text: str) -> None:
    assert list(extract_dates(markup.paper(text))) == []


def test_a_date_names_its_rule() -> None:
    document = markup.paper("Rapport\n\nBänkarna köptes i oktober 2031 och 2031-11-02.")

    assert [fact.rule.id for fact in extract_dates(document)] == ["date.month", "date.iso"]
