from __future__ import annotations

import pytest

from corpus.vocabulary import PartyRole, Role, Stage
from db.site import swedish

DATES = {
    "2025-01-23": "23 januari 2025",
    "2025-12-01": "1 december 2025",
    "2025-02": "februari 2025",
    "2025": "2025",
    "2025-21": "våren 2025",
    "2025-36": "fjärde kvartalet 2025",
    "2025-38": "andra tertialet 2025",
    "2025-41": "andra halvåret 2025",
    "2025-03-01/2025-04": "1 mars 2025 – april 2025",
    # neither ISO 8601 nor EDTF: as it is
    "XXXX-02-08": "XXXX-02-08",
    "2025-13": "2025-13",
    "2025-00-01": "2025-00-01",
    "i vår": "i vår",
    "": "",
}


@pytest.mark.parametrize(("value", "said"), DATES.items())
def test_says_dates(value: str, said: str) -> None:
    assert swedish.date(value) == said


COUNTS = {0: "0 sidor", 1: "1 sida", 2: "2 sidor", 12345: "12\u202f345 sidor"}


@pytest.mark.parametrize(("value", "said"), COUNTS.items())
def test_says_counts(value: int, said: str) -> None:
    assert swedish.count(value, "sida", "sidor") == said


def test_says_how_often_a_rule_was_right() -> None:
    assert swedish.trust(34, 35) == "Regeln hade rätt i 34 av 35 fall i exempelsamlingen"
    assert swedish.trust(0, 2) == "Regeln hade rätt i 0 av 2 fall i exempelsamlingen"
    assert swedish.trust(None, None) == "Regeln har inte prövats i exempelsamlingen"


def test_has_a_word_for_all_that_a_record_can_hold() -> None:
    assert set(swedish.ROLES) == set(Role)
    assert set(swedish.PARTY_ROLES) == set(PartyRole)
    assert set(swedish.STAGES) == set(Stage)


@pytest.mark.parametrize(("text", "capital"), [("övrigt", "Övrigt"), ("BUN", "BUN"), ("", "")])
def test_writes_a_capital(text: str, capital: str) -> None:
    assert swedish.capital(text) == capital
