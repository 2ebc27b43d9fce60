"""Narrowing a search down: every count holds, every address stays."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode, urlsplit

import pytest

from db.site.results import Question, read
from tests.db.records import Pages
from tests.site.conftest import build, visitor
from tests.site.test_pages import visible

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    Get = Callable[[str], httpx.Response]


class Form(HTMLParser):
    """The form of the search page: what is sent, and what each list can be set to."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.sent: dict[str, str] = {}
        self.options: dict[str, list[tuple[str, str]]] = {}
        self._open = self._value = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {key: value or "" for key, value in attrs}
        if tag == "input" and values.get("name"):
            self.sent[values["name"]] = values.get("value", "")
        elif tag == "select":
            self._open = values["name"]
            self.sent[self._open] = ""
        elif tag == "option":
            self._value = values["value"]
            if "selected" in values:
                self.sent[self._open] = self._value

    def handle_data(self, data: str) -> None:
        if self._value and data.strip():
            self.options.setdefault(self._open, []).append((self._value, data))
            self._value = ""


def total(response: httpx.Response) -> int:
    """Return how many papers the page says that it found."""
    found = re.search(r"(\d+) handling(ar)?( innehåller|, nyast)", visible(response))
    return int(found[1]) if found else 0


NARROWED = {
    "all": "",
    "a municipality": "?kommun=Ekhamra",
    "a party": "?parti=S",
    "a district": "?stadsdel=Norrhamra",
    "an outcome": "?utfall=besvarad",
    "two filters": "?kommun=Ekhamra&typ=protokoll",
    "words": "?q=motion",
    "words and a filter": "?q=kommunfullmäktige&organ=Kommunfullmäktige",
    "parts of words": "?q=hall&bred=1&kommun=Ekhamra",
    "days": "?fran=2025-02&till=2025-05",
    "what leaves nothing": "?parti=V&typ=motion",
}


@pytest.mark.parametrize("query", NARROWED.values(), ids=NARROWED.keys())
def test_every_choice_leads_to_as_many_papers_as_it_says(visit: Get, query: str) -> None:
    form = Form(visit(f"/sok{query}").text)

    said, got = {}, {}
    for key, options in form.options.items():
        for value, label in options:
            if key != "ordning":
                counted = re.search(r"\((\d+)\)$", label.strip())
                assert counted
                said[key, value] = int(counted[1])
                got[key, value] = total(visit(f"/sok?{urlencode(form.sent | {key: value})}"))

    assert said
    assert got == said


def test_a_table_leads_to_as_many_rows_as_its_facets_say(visit: Get) -> None:
    for table, column in (("paper", "kind"), ("decision", "outcome"), ("party_role", "party")):
        found = visit(f"/protokoll/{table}.json?_facet={column}").json()
        values = found["facet_results"][column]["results"]
        assert values
        for value in values:
            parts = urlsplit(value["toggle_url"])
            left = visit(f"{parts.path}?{parts.query}").json()
            assert left["filtered_table_rows_count"] == value["count"]


LEFT = {
    "kinds": ("kommun=Ekhamra&typ=motion", "typ", ["Kallelse (1)", "Motion (1)"]),
    "parties by their names": ("organ=Kommunfullmäktige", "parti", ["Socialdemokraterna (2)"]),
    "districts": ("", "stadsdel", ["Norrhamra (1)"]),
    "outcomes": ("kommun=Östervallen", "utfall", ["Avslag (1)"]),
    "what is not there": ("parti=zzz", "parti", ["Hamralistan (1)"]),
}


@pytest.mark.parametrize(("query", "key", "first"), LEFT.values(), ids=LEFT.keys())
def test_a_filter_shows_what_would_be_left(
    visit: Get, query: str, key: str, first: list[str]
) -> None:
    options = [label for _, label in Form(visit(f"/sok?{query}").text).options[key]]

    assert options[: len(first)] == first


DAYS = {
    "fran=2025-01-23": 3,
    "fran=2025-01-24": 2,
    "till=2025-01-23": 1,
    "till=2025-01-22": 0,
    "fran=2025-03-19&till=2025-03-19": 1,
    "fran=2025-03&till=2025-03": 1,
    "fran=2025": 3,
    "till=2025-02": 1,
    # a motion without a date stays away; an odd day is no day
    "fran=1900": 3,
    "fran=i+går": 4,
    "till=": 4,
}


@pytest.fixture(scope="module")
def days(tmp_path_factory: pytest.TempPathFactory) -> Get:
    records = [
        Pages((f"Motion om gatan {number}",)).record(f"m{number}", kind="motion", date=date)
        for number, date in enumerate(["2025-01-23", "2025-03-19", "2025-05", None])
    ]
    return visitor(build(tmp_path_factory.mktemp("dagar") / "dagar.db", records))


@pytest.mark.parametrize(("query", "papers"), DAYS.items())
def test_narrows_down_by_days(days: Get, query: str, papers: int) -> None:
    assert total(days(f"/sok?{query}")) == papers


ADDRESSES = (
    (
        "/sok?q=lekplats&typ=motion&kommun=Ekhamra&organ=Byggn%C3%A4mnden&parti=S&stadsdel=Norrhamra"
        "&utfall=bifall&fran=2025-01-01&till=2025-12&ordning=nyast&bred=1&sida=2"
    ),
    "/sok?q=lekplats",
    "/sok?",
)


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_question_keeps_its_address(address: str) -> None:
    query = dict(pair.split("=") for pair in address.partition("?")[2].split("&") if pair)

    question = read({key: value.replace("%C3%A4", "ä") for key, value in query.items()})

    assert question.address() == address


def test_a_question_can_do_without_its_filters() -> None:
    question = Question("lekplats", kind="motion", since="2025", newest=True, page=3)

    assert set(question.chosen) == {"kind", "since"}
    assert question.everywhere() == Question("lekplats", newest=True)


SEARCHED = {
    "an inflected word": ("lekplatsernas", 2),
    "a phrase": ('"lekplats vid Hamntorget"', 1),
    "another order": ('"Hamntorget vid lekplats"', 0),
    "all words": ("lekplats barn", 2),
    "what FTS5 would take for an operator": ("lekplats AND", 0),
    "a column filter": ("text:lekplats", 0),
}


@pytest.mark.parametrize(("words", "pages"), SEARCHED.values(), ids=SEARCHED.keys())
def test_tables_and_json_are_searched_by_the_same_rules(get: Get, words: str, pages: int) -> None:
    address = f"/handlingar/page.json?_search={quote(words)}"

    assert get(address).json()["filtered_table_rows_count"] == pages
