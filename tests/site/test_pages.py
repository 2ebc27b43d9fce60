"""The pages as a visitor gets them, from real Datasette on a real file."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from html import unescape
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

import pytest

from db.connection import open_database
from db.load import load_record
from db.site import swedish
from tests.db.records import Pages, minutes, motion, statement
from tests.site.conftest import build, visitor

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import httpx

    Get = Callable[[str], httpx.Response]

STATEMENT = f"/papper/{statement()['source']['sha256'][:16]}"

OURS = {
    "",
    *"sok papper olasta mote organ person parti stadsdel".split(),
    *"arende granska kommun bilder kvalitet data".split(),
}
"""The first parts of the addresses of our own pages."""

# Names of tables and columns are English; what we say is not.
ENGLISH = re.compile(
    r"\b(the|and|search|pages|error|rows?|records?|not found|powered|results?|home|next|previous"
    r"|custom|query|apply|download|export|column|remove|where|links)\b",
    re.IGNORECASE,
)


class Links(HTMLParser):
    """The addresses that a page leads to, and the places in it that can be led to."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.anchors: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "a":
            self.addresses.append(values.get("href") or "")
        if "id" in values:
            assert values["id"] not in self.anchors, f"two of #{values['id']}"
            self.anchors.add(values["id"] or "")


def visible(response: httpx.Response) -> str:
    """Return the words that a page shows."""
    bare = re.sub(r"<(style|script|head|pre).*?</\1>", " ", response.text, flags=re.DOTALL)
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", bare)).split())


PAGES = {
    "start": ("/", 200, "Senaste handlingarna"),
    "all papers": ("/sok", 200, "3 handlingar, nyast först"),
    "an empty box": ("/sok?q=", 200, "3 handlingar, nyast först"),
    "a kind": ("/sok?typ=motion", 200, "1 handling, nyast först"),
    "a kind and an empty box": ("/sok?q=&typ=motion&kommun=", 200, "1 handling, nyast först"),
    "a word": ("/sok?q=lekplatser", 200, "1 handling innehåller lekplatser"),
    "a word in Å Ä Ö": ("/sok?q=ÅSGATAN", 200, "1 handling innehåller ÅSGATAN"),
    "a word and a municipality": ("/sok?q=svar&kommun=Östervallen", 200, "1 handling innehåller"),
    "a part of a word": ("/sok?q=hall", 200, "Sök också inuti längre ord (1 handling till)"),
    "only a part": ("/sok?q=plats", 200, "Ingen handling innehåller just plats . 1 handling"),
    "parts asked for": ("/sok?q=lekplats&bred=1", 200, "också som del av längre ord"),
    "no such word": ("/sok?q=tunnelbana", 200, "Ingen handling innehåller tunnelbana"),
    "not in that choice": ("/sok?q=lekplats&typ=motion", 200, "i det här urvalet"),
    "no such kind": ("/sok?typ=roman", 200, "Inga handlingar stämmer med urvalet"),
    "a star": ("/sok?q=*", 200, "innehåller inget ord"),
    "a quote": ("/sok?q=%22", 200, "innehåller inget ord"),
    "a null": ("/sok?q=%00", 200, "innehåller inget ord"),
    "too short to be a part": ("/sok?q=xy&bred=1", 200, "minst tre bokstäver"),
    "a page past the last": ("/sok?sida=99", 200, "3 handlingar"),
    "no page at all": ("/sok?sida=-1e9", 200, "3 handlingar"),
    "a number too large": (f"/sok?sida={'9' * 5000}", 200, "3 handlingar"),
    "a paper": (STATEMENT, 200, "Svar på medborgarförslag om en ny lekplats vid Hamntorget"),
    "a paper with a place": (f"{STATEMENT}?markera=1:0-7", 200, "Handlingens text"),
    "a paper with an odd place": (f"{STATEMENT}?markera=0:9-1", 200, "Handlingens text"),
    "a paper with a word": (f"{STATEMENT}?q=barn", 200, "Träffar på barn är markerade"),
    "a paper with an odd word": (f"{STATEMENT}?q=*", 200, "Handlingens text"),
    "what was not read": ("/olasta", 200, "filen är skadad"),
    "the tables": ("/handlingar", 200, "Förslag till beslut och fattade beslut"),
    "a table": ("/handlingar/decision", 200, "3 rader"),
    "a table, narrowed": ("/handlingar/decision?outcome__startswith=avs", 200, "1 rad"),
    "a table without rows": ("/handlingar/decision?outcome=bifall", 200, "Inga rader"),
    "a table with a facet": ("/handlingar/decision?_facet=outcome", 200, "tillstyrks"),
    "a table, searched": ("/handlingar/page?_search=lekplatser", 200, "2 rader"),
    "a row": (f"/handlingar/paper/{STATEMENT.rpartition('/')[2]}", 200, "Rader som hör hit"),
    "a view": ("/handlingar/place", 200, "Alla ställen som en uppgift stöder sig på"),
    "SQL": ("/handlingar?sql=select+count(*)+from+page", 200, "Svar på en SQL-fråga"),
    "SQL with a value": ("/handlingar?sql=select+:ord&ord=hej", 200, "hej"),
    "SQL without rows": ("/handlingar?sql=select+1+limit+0", 200, "Inga rader"),
    "no such paper": ("/papper/abc", 404, "Sidan finns inte"),
    "no such page": ("/finns/inte", 404, "Sidan finns inte"),
    "no such table": ("/handlingar/finnsinte", 404, "Sidan finns inte"),
    "SQL in error": ("/handlingar?sql=selec", 400, "Sidan går inte att visa"),
}


@pytest.mark.parametrize(("address", "status", "words"), PAGES.values(), ids=PAGES.keys())
def test_says_so_in_swedish(get: Get, address: str, status: int, words: str) -> None:
    response = get(address)

    assert response.status_code == status
    assert words.casefold() in visible(response).casefold()
    assert '<html lang="sv"' in response.text
    assert ENGLISH.search(visible(response)) is None
    Links(response.text)


def test_every_link_leads_somewhere(visit: Get) -> None:
    todo, seen = ["/"], set[str]()
    while todo:
        address = todo.pop()
        links = Links(visit(address).text)
        for link in (urljoin(address, href) for href in links.addresses):
            parts = urlsplit(link)
            if parts.netloc:
                assert parts.netloc == "creativecommons.org"
                continue
            target = Links(visit(link).text) if parts.fragment else links
            assert not parts.fragment or parts.fragment in target.anchors, link
            page = link.partition("#")[0]
            if page not in seen and parts.path.split("/")[1] in OURS:
                seen.add(page)
                assert visit(page).status_code == 200, page
                if len(seen) < 400:
                    todo.append(page)


def test_each_fact_quotes_its_words_and_shows_them(get: Get) -> None:
    html = get(STATEMENT).text

    shown = {}
    for address in set(re.findall(r'href="(\?markera=[^"#]*)', html)):
        page = get(STATEMENT + unescape(address)).text
        shown[unescape(address)] = [
            unescape(words) for words in re.findall(r"<mark[^>]*>(.*?)</mark>", page, re.DOTALL)
        ]

    quotes = sorted(words for found in shown.values() for words in found)
    assert (
        "1. Kultur- och fritidsnämnden tillstyrker förslaget om en lekplats vid\nHamntorget."
        in (quotes)
    )
    assert ["Kontoret räknar med att", "arbetet kan börja under våren."] in shown.values()
    assert "nämndens beredning den 4 februari 2025" in visible(get(STATEMENT))
    assert all(shown.values())


def test_each_fact_tells_how_far_its_rule_can_be_trusted(get: Get) -> None:
    html = get(STATEMENT).text

    links = re.findall(r'<a href="\?markera=[^>]*>', html)

    said = 'title="Regeln hade rätt i 34 av 35 fall i exempelsamlingen"'
    assert links
    assert all(said in link for link in links)


def test_a_paper_lists_the_rules_that_read_it(get: Get) -> None:
    words = visible(get(STATEMENT))

    assert "Så lästes handlingen" in words
    assert "uppgifter): Regeln hade rätt i 34 av 35 fall i exempelsamlingen. test.rule" in words


def test_a_rule_that_was_never_tried_says_so(tmp_path: Path) -> None:
    path = tmp_path / "handlingar.db"
    database = open_database(path, create=True)
    load_record(database, statement(), "1")
    database.close()

    words = visible(visitor(path)(STATEMENT))

    assert "Regeln har inte prövats i exempelsamlingen" in words


def test_every_kind_of_fact_has_a_swedish_name(meetings_file: Path) -> None:
    with closing(sqlite3.connect(meetings_file)) as database:
        kinds = {kind for (kind,) in database.execute("SELECT DISTINCT kind FROM fact")}

    assert kinds <= set(swedish.FACTS)


def test_a_proposal_is_not_shown_as_a_decision(get: Get) -> None:
    extract = f"/papper/{minutes()['source']['sha256'][:16]}"

    assert "Förslag till beslut" in visible(get(STATEMENT))
    assert "Fattade beslut" not in visible(get(STATEMENT))
    assert "Fattade beslut § 41 Socialnämnden avslår initiativet." in visible(get(extract))


def test_what_a_paper_says_is_never_markup(get: Get) -> None:
    assert "<b>Hamralistan" not in get(STATEMENT).text
    assert "<b>Hamralistan" not in get("/sok?q=Hamralistan").text
    assert "<script>" not in get("/sok?q=<script>alert(1)</script>").text
    assert "<script>" not in get(f"{STATEMENT}?q=<script>alert(1)</script>").text


def test_marks_the_words_that_a_search_found(get: Get) -> None:
    found = get("/sok?q=lekplatserna").text
    (address,) = re.findall(r'<h3><a href="([^"]*)"', found)

    paper = get(unescape(address)).text

    assert "<mark>lekplats</mark>" in found
    assert re.findall(r"<mark[^>]*>(.*?)</mark>", paper) == ["lekplats"] * 4
    assert 'id="markerat-1"' in paper


def test_nothing_is_fetched_from_outside(get: Get) -> None:
    for address in ("/", "/sok?q=lekplats", STATEMENT, "/static/namndkoll.css"):
        assert not re.search(r"""(src|href|url|@import)\W{1,3}(https?:)?//""", get(address).text)


def test_an_empty_site_explains_itself(tmp_path: Path) -> None:
    get = visitor(build(tmp_path / "tom.db", []))

    assert "Här finns inga handlingar än" in visible(get("/"))
    assert "namndkoll ingest MAPP --db tom.db" in get("/").text
    assert "0 handlingar" not in visible(get("/"))
    assert get("/sok").status_code == 200
    assert "Alla filer som har lästs in gick att läsa" in visible(get("/olasta"))


def test_leafs_through_many_papers(tmp_path: Path) -> None:
    papers = [
        Pages((f"Motion nummer{number} om snöröjning",)).record(
            f"snö{number}", kind="motion", title=f"Motion {number}", date=f"2025-01-{number:02}"
        )
        for number in range(1, 31)
    ]
    get = visitor(build(tmp_path / "snö.db", papers))

    for query in ("/sok?", "/sok?q=snöröjning&ordning=nyast&"):
        first, second = get(query).text, get(f"{query}sida=2").text
        titles = re.findall(r"<h3><a [^>]*>(.*?)</a>", first + second)
        assert titles == [f"Motion {number}" for number in range(30, 0, -1)]
        assert "Sida 1 av 2" in first
        assert 'rel="next"' not in second


def test_datasettes_own_search_follows_our_rules(get: Get) -> None:
    counts = {
        words: get(f"/handlingar/page.json?_search={words}").json()["filtered_table_rows_count"]
        for words in ("lekplatserna", "plats", "*", "%22")
    }

    assert counts == {"lekplatserna": 2, "plats": 0, "*": 0, "%22": 0}


def test_every_table_is_called_something_in_swedish(get: Get) -> None:
    database = get("/handlingar.json").json()
    shown = {table["name"] for table in database["tables"] if not table["hidden"]}
    described = get("/-/metadata.json").json()["databases"]["handlingar"]["tables"]

    titled = {name for name, about in described.items() if "title" in about}

    assert shown | {view["name"] for view in database["views"]} == titled


def test_a_search_that_cannot_be_answered_says_so(tmp_path: Path) -> None:
    path = build(tmp_path / "trasig.db", [motion()])
    with sqlite3.connect(path) as connection:
        connection.execute("DROP TABLE page_fts")
    connection.close()

    response = visitor(path)("/sok?q=belysning")

    assert response.status_code == 503
    assert "Försök igen om en stund" in visible(response)


def test_our_own_mistakes_are_admitted_in_swedish(tmp_path: Path) -> None:
    path = build(tmp_path / "trasig.db", [motion()])
    with sqlite3.connect(path) as connection:
        connection.execute("DROP TABLE failure")
    connection.close()

    response = visitor(path)("/olasta")

    assert response.status_code == 500
    assert "Något gick fel" in visible(response)
    assert "failure" not in visible(response)
