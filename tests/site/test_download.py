"""What one takes home: the database, the tables, and what tells what they hold."""

from __future__ import annotations

import asyncio
import csv
import io
import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
from lxml import etree

from db.site import create_site
from tests.site.conftest import build
from tests.site.test_pages import ENGLISH, Links, visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import httpx

    Get = Callable[[str], httpx.Response]

MAPS = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def test_the_page_tells_what_there_is_in_swedish(visit: Get) -> None:
    page = visit("/data")

    assert page.status_code == 200
    assert "protokoll.db" in visible(page)
    words = re.sub(r"<[^>]*>", " ", re.sub(r"<code>.*?</code>", "", page.text.split("<main")[1]))
    assert ENGLISH.search(words) is None
    links = Links(page.text)
    for address in {
        link for link in links.addresses if link.startswith("/") and ".csv" not in link
    }:
        assert visit(address).status_code == 200, address
    assert all(link[1:] in links.anchors for link in links.addresses if link[0] == "#")


def test_the_database_can_be_taken_home_whole(
    visit: Get, meetings_file: Path, tmp_path: Path
) -> None:
    answer = visit("/data/protokoll.db")

    assert answer.headers["content-type"] == "application/vnd.sqlite3"
    assert 'filename="protokoll.db"' in answer.headers["content-disposition"]
    (tmp_path / "hemma.db").write_bytes(answer.content)
    with (
        closing(sqlite3.connect(tmp_path / "hemma.db")) as copy,
        closing(sqlite3.connect(meetings_file)) as original,
    ):
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        for sql in ("SELECT * FROM fact ORDER BY id", "SELECT * FROM paper ORDER BY id"):
            assert copy.execute(sql).fetchall() == original.execute(sql).fetchall()


@pytest.mark.parametrize("file", ["annan.db", "protokoll.db.db"])
def test_no_other_file_can_be_taken(visit: Get, file: str) -> None:
    assert visit(f"/data/{file}").status_code == 404


def test_every_table_and_column_is_told_of(visit: Get) -> None:
    tables = visit("/data.json").json()["tables"]

    untold = [
        f"{table['name']}.{column['name']}"
        for table in tables
        for column in table["columns"]
        if not column["about"]
    ]
    assert untold == []
    assert [table["name"] for table in tables if not table["about"] or not table["columns"]] == []


def test_the_dictionary_holds_what_everybody_may_see(visit: Get) -> None:
    database = visit("/protokoll.json").json()
    shown = {table["name"]: table["columns"] for table in database["tables"] if not table["hidden"]}
    views = {view["name"] for view in database["views"]}

    told = {table["name"]: table for table in visit("/data.json").json()["tables"]}

    assert told.keys() == shown.keys() | views
    for name, columns in shown.items():
        assert {column["name"] for column in told[name]["columns"]} >= set(columns)
    for view in views:
        columns = visit(f"/protokoll/{view}.json?_size=1").json()["columns"]
        assert [column["name"] for column in told[view]["columns"]] == columns


def test_metadata_tells_of_nothing_that_is_not_there(visit: Get) -> None:
    told = visit("/-/metadata.json").json()["databases"]["protokoll"]["tables"]
    there = {
        table["name"]: {column["name"] for column in table["columns"]}
        for table in visit("/data.json").json()["tables"]
    }

    said = {name: set(about.get("columns", ())) for name, about in told.items() if name in there}
    assert {name: columns - there[name] for name, columns in said.items()} == {
        name: set() for name in said
    }


def test_every_table_is_there_as_csv(visit: Get, meetings_file: Path) -> None:
    links = {link for link in Links(visit("/data").text).addresses if ".csv?_stream" in link}

    tables = {table["name"] for table in visit("/data.json").json()["tables"]}
    assert {link.split("/")[2].split(".")[0] for link in links} == tables
    with closing(sqlite3.connect(meetings_file)) as database:
        for link in sorted(links):
            table = link.split("/")[2].split(".")[0]
            rows = list(csv.reader(io.StringIO(visit(link).text)))
            (count,) = database.execute(f"SELECT count(*) FROM {table}").fetchone()
            assert len(rows) == count + 1, table


def test_the_database_stays_where_downloads_are_turned_off(tmp_path: Path) -> None:
    site = create_site(build(tmp_path / "a.db", []))
    site._settings["allow_download"] = False

    page = asyncio.run(site.client.get("/data"))

    assert asyncio.run(site.client.get("/data/a.db")).status_code == 403
    assert "/data/a.db" not in page.text


def nodes(value: Any) -> Iterator[dict[str, Any]]:
    for inner in value.values() if isinstance(value, dict) else value:
        if isinstance(inner, (dict, list)):
            yield from nodes(inner)
    if isinstance(value, dict):
        yield value


REQUIRED = {
    "dcat:Catalog": {"dct:title", "dct:description", "dct:publisher", "dcat:dataset"},
    "dcat:Dataset": {
        "dct:title", "dct:description", "dct:publisher", "dcat:distribution", "dcat:theme",
        "dct:accrualPeriodicity", "dct:accessRights", "dct:language", "dct:spatial",
    },
    "dcat:Distribution": {"dct:title", "dcat:accessURL", "dcat:downloadURL", "dct:license"},
    "foaf:Agent": {"foaf:name"},
}  # fmt: skip


def test_the_data_set_is_described_as_dcat_asks(visit: Get) -> None:
    answer = visit("/dcat.jsonld")
    catalogue = answer.json()

    assert answer.headers["content-type"] == "application/ld+json; charset=utf-8"
    typed = [node for node in nodes(catalogue) if "@type" in node and "@id" in node]
    assert {node["@type"] for node in typed} == REQUIRED.keys()
    for node in typed:
        assert REQUIRED[node["@type"]] <= node.keys()
        assert len({node["@id"] for node in typed}) == len(typed)
    prefixes = {key.partition(":")[0] for node in nodes(catalogue) for key in node if key[0] != "@"}
    assert prefixes - catalogue["@context"].keys() == set()
    titles = [node["dct:title"] for node in typed if "dct:title" in node]
    assert all(title["@language"] == "sv" for title in titles)
    temporal = catalogue["dcat:dataset"]["dct:temporal"]
    assert temporal["dcat:startDate"]["@value"] == "2025-01-23"
    for distribution in catalogue["dcat:dataset"]["dcat:distribution"]:
        parts = urlsplit(distribution["dcat:downloadURL"]["@id"])
        assert visit(f"{parts.path}?{parts.query}").status_code == 200


def test_the_site_map_holds_every_page(visit: Get) -> None:
    answer = visit("/sitemap.xml")
    root = etree.fromstring(answer.content)

    found = [element.text or "" for element in root.iter(f"{MAPS}loc")]
    assert answer.headers["content-type"] == "application/xml; charset=utf-8"
    assert root.tag == f"{MAPS}urlset"
    assert len(set(found)) == len(found) > 20
    for address in found:
        assert visit(urlsplit(address).path).status_code == 200


def test_a_large_site_map_is_parted(visit: Get, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = {e.text for e in etree.fromstring(visit("/sitemap.xml").content).iter(f"{MAPS}loc")}
    monkeypatch.setattr("db.site.signposts.PART", 20)

    root = etree.fromstring(visit("/sitemap.xml").content)

    assert root.tag == f"{MAPS}sitemapindex"
    parts = [urlsplit(element.text or "").path for element in root.iter(f"{MAPS}loc")]
    assert len(parts) > 1
    lists = [
        [element.text for element in etree.fromstring(visit(part).content).iter(f"{MAPS}loc")]
        for part in parts
    ]
    assert all(0 < len(found) <= 20 for found in lists)
    assert sorted(address or "" for found in lists for address in found) == sorted(
        address or "" for address in whole
    )


def test_crawlers_are_told_where_to_go(visit: Get) -> None:
    lines = visit("/robots.txt").text.splitlines()

    assert lines[0] == "User-agent: *"
    assert "Disallow: /protokoll" in lines
    assert "Sitemap: http://localhost/sitemap.xml" in lines
    assert visit("/robots.txt").headers["content-type"] == "text/plain; charset=utf-8"


def test_llms_txt_has_its_form_and_its_links_lead_somewhere(visit: Get) -> None:
    text = visit("/llms.txt").text

    lines = text.splitlines()
    assert lines[0] == "# Nämndkoll"
    assert lines[2].startswith("> ")
    links = re.findall(r"\[[^\]]+\]\(([^)]+)\)", text)
    assert len(links) > 10
    for link in links:
        assert visit(urlsplit(link).path).status_code == 200, link
