"""The Atom feeds, read as a feed reader reads them and held against RFC 4287."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import feedparser
import pytest
from lxml import etree

from tests.db.meetings import assembly
from tests.db.records import Pages, motion, statement
from tests.site.conftest import build, visitor
from tests.site.test_cases import addresses

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import httpx

    Get = Callable[[str], httpx.Response]

ATOM = {"a": "http://www.w3.org/2005/Atom"}


def parsed(response: httpx.Response) -> Any:
    """Return the feed of a response, which has to be well-formed and whole."""
    assert response.status_code == 200
    assert response.headers["content-type"] == "application/atom+xml; charset=utf-8"
    feed = feedparser.parse(response.content)
    assert not feed.bozo
    return feed


FEEDS = {
    "a search": "/sok.atom?q=lekplatser",
    "all papers": "/sok.atom",
    "a search for nothing": "/sok.atom?q=%2A",
    "a body": "/organ/ekhamra-kommunfullmaktige.atom",
    "a person": "/person/ekhamra-signe-ahlberg.atom",
    "a party": "/parti/s.atom",
    "a district": "/stadsdel/ekhamra-norrhamra.atom",
}


@pytest.mark.parametrize("address", FEEDS.values(), ids=FEEDS.keys())
def test_a_feed_is_what_the_standard_asks_for(visit: Get, address: str) -> None:
    response = visit(address)

    feed = parsed(response)
    root = etree.fromstring(response.content)
    for element in [root, *root.findall("a:entry", ATOM)]:
        for name in ("id", "title", "updated"):
            (found,) = element.findall(f"a:{name}", ATOM)
            assert found.text
        datetime.fromisoformat(element.findtext("a:updated", namespaces=ATOM) or "")
        assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", element.findtext("a:id", "", ATOM))
    assert root.findtext("a:author/a:name", namespaces=ATOM)
    (own,) = root.findall("a:link[@rel='self']", ATOM)
    assert own.get("href") == f"http://localhost{address}"[: len(own.get("href") or "")]
    assert len({entry.id for entry in feed.entries}) == len(feed.entries)


@pytest.mark.parametrize("address", FEEDS.values(), ids=FEEDS.keys())
def test_every_link_of_a_feed_leads_somewhere(visit: Get, address: str) -> None:
    feed = parsed(visit(address))

    links = {link.href for each in [feed.feed, *feed.entries] for link in each.links}
    for link in links:
        parts = urlsplit(link)
        assert parts.netloc == "localhost"
        assert visit(f"{parts.path}?{parts.query}").status_code == 200


HELD = {
    "a search": (
        "/sok.atom?q=lekplatserna",
        {"Svar på medborgarförslag om en ny lekplats vid Ham"},
    ),
    "a filter": ("/sok.atom?typ=motion", {"Motion om belysning på Åsgatan och Älvstigen"}),
    "a body": (
        "/organ/ekhamra-kommunfullmaktige.atom",
        {"Motion om belysning på Åsgatan och Älvstigen", "Protokoll, Kommunfullmäktige 28 april"},
    ),
    "a district": (
        "/stadsdel/ekhamra-norrhamra.atom",
        {"Svar på medborgarförslag om en ny lekplats vid Hamntorget"},
    ),
}


@pytest.mark.parametrize(("address", "titles"), HELD.values(), ids=HELD.keys())
def test_a_feed_holds_the_papers(visit: Get, address: str, titles: set[str]) -> None:
    found = [entry.title for entry in parsed(visit(address)).entries]

    assert len(found) == len(titles)
    assert all(any(title.startswith(start) for title in found) for start in titles)


def test_a_case_is_followed_event_by_event(ask: Get) -> None:
    (case,) = addresses(ask("/arende?kommun=Åmål&slag=motion").text, "/arende/")

    feed = parsed(ask(f"{case}.atom"))

    assert any(entry.title.startswith("Beslut, ") for entry in feed.entries)
    assert all(entry.link == f"http://localhost{case}" for entry in feed.entries)
    assert all(entry.summary for entry in feed.entries)
    assert len({entry.id for entry in feed.entries}) == len(feed.entries)


def test_cases_come_with_their_bodies_and_parties(ask: Get) -> None:
    for kind in ("organ", "parti"):
        pages = addresses(ask(f"/{kind}").text, f"/{kind}/")
        titles = [entry.title for page in pages for entry in parsed(ask(f"{page}.atom")).entries]
        assert any(title.startswith("Ärende: ") for title in titles)


def test_ids_and_times_stay_when_papers_come(tmp_path: Path) -> None:
    path = build(tmp_path / "a.db", [motion(), assembly()])
    before = parsed(visitor(path)("/sok.atom")).entries

    build(path, [motion(), assembly(), statement()])
    after = parsed(visitor(path)("/sok.atom")).entries

    same = {(entry.id, entry.updated) for entry in before}
    assert same < {(entry.id, entry.updated) for entry in after}


def test_what_xml_cannot_hold_is_left_out(tmp_path: Path) -> None:
    record = Pages(("Motion",)).record("m", kind="motion", title="Om\x0b <b>hastighet\x00</b> & å")

    feed = parsed(visitor(build(tmp_path / "a.db", [record]))("/sok.atom"))

    assert [entry.title for entry in feed.entries] == ["Om <b>hastighet </b> & å"]


@pytest.mark.parametrize(
    "address", ["/arende/finns-inte.atom", "/organ/x.atom", "/person/x.atom", "/parti/x.atom"]
)
def test_there_is_no_feed_of_nothing(visit: Get, address: str) -> None:
    assert visit(address).status_code == 404


def test_a_private_person_has_no_feed(tmp_path: Path) -> None:
    record = motion() | {"kind": "medborgarförslag", "parties": []}
    record["persons"] = [person | {"party": None} for person in record["persons"]]
    get = visitor(build(tmp_path / "privat.db", [record]))

    assert get("/person/ekhamra-torvald-grindemark.atom").status_code == 404


@pytest.mark.parametrize(
    "address", ["/sok?q=lekplats&typ=motion", "/organ/ekhamra-kommunfullmaktige", "/parti/s"]
)
def test_pages_name_their_feeds(visit: Get, address: str) -> None:
    html = visit(address).text

    (link,) = re.findall(
        r'<link rel="alternate" type="application/atom\+xml"[^>]*href="([^"]*)"', html
    )
    parsed(visit(link.replace("&amp;", "&")))
