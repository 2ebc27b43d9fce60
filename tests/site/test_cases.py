"""The pages of cases, on real papers read in by the command itself."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from typing import TYPE_CHECKING

import pytest

from pipeline import cli
from tests.site.conftest import SAMPLES, visitor

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import httpx


def addresses(html: str, start: str) -> list[str]:
    found = re.findall(rf'href="({start}[^"]*)"', html)
    return [address.replace("&amp;", "&") for address in dict.fromkeys(found)]


def test_the_start_page_says_what_is_late_and_what_comes(
    ask: Callable[[str], httpx.Response],
) -> None:
    html = ask("/").text

    assert "Fiskeplatser för barn vid älven" in html
    assert "skulle vara avgjort 25 september 2026" in html
    assert "Kommer upp" in html


def test_a_late_case_says_why(ask: Callable[[str], httpx.Response]) -> None:
    (address,) = addresses(ask("/arende?laget=forsenade").text, "/arende/")

    html = ask(address).text

    assert "senast 25 september 2026, <strong>försenat</strong>" in html
    assert "kommunallagen 5 kap. 35 §" in html


def test_a_case_tells_its_story_with_quotations(ask: Callable[[str], httpx.Response]) -> None:
    (address,) = addresses(ask("/arende?kommun=Åmål&slag=motion").text, "/arende/")
    html = ask(address).text

    assert "badplats" in html.casefold()
    assert html.index("Inlämnad") < html.index("Beslut")
    for link in addresses(html, "/papper/"):
        assert ask(link).status_code == 200
        page = re.search(r"markera=(\d+):", link)
        if page:
            assert f'id="markerat-{page[1]}"' in ask(link).text


@pytest.mark.parametrize("state", ["", "oppna", "forsenade", "saknar-svar", "avgjorda"])
def test_a_chip_counts_what_it_leads_to(ask: Callable[[str], httpx.Response], state: str) -> None:
    html = ask("/arende").text
    link = f"/arende?laget={state}" if state else "/arende"
    (count,) = re.findall(rf'href="{re.escape(link)}"[^>]*>[^<]*<span class="nk-count">(\d+)', html)

    rows = list(csv.DictReader(io.StringIO(ask(link.replace("/arende", "/arende.csv")).text)))

    assert len(rows) == int(count)


@pytest.mark.parametrize("key", ["kommun", "slag", "parti", "organ"])
def test_every_filter_leaves_what_fits(ask: Callable[[str], httpx.Response], key: str) -> None:
    html = ask("/arende").text
    (select,) = re.findall(rf'<select id="{key}".*?</select>', html, re.DOTALL)
    values = re.findall(r'<option value="([^"]+)"', select)

    assert values
    for value in values:
        assert "stämmer med urvalet" not in ask(f"/arende?{key}={value}").text
    assert "Inga ärenden stämmer" in ask(f"/arende?{key}=finns+inte").text


def test_a_filtered_list_goes_to_excel_with_links(ask: Callable[[str], httpx.Response]) -> None:
    answer = ask("/arende.xlsx?kommun=Sala")

    with zipfile.ZipFile(io.BytesIO(answer.content)) as book:
        words = book.read("xl/sharedStrings.xml").decode()
    assert "attachment; filename=arenden.xlsx" in answer.headers["content-disposition"]
    assert "http://localhost/arende/sala-2026-417" in words
    assert "Malmö" not in words


def test_a_paper_and_a_section_lead_to_their_case(ask: Callable[[str], httpx.Response]) -> None:
    (case,) = addresses(ask("/arende?kommun=Åmål&slag=motion").text, "/arende/")
    html = ask(case).text

    (minutes, *_) = addresses(html, "/mote/")
    papers = {link.partition("?")[0].partition("#")[0] for link in addresses(html, "/papper/")}
    assert f'"{case}"' in ask(minutes).text
    assert sum(f'"{case}"' in ask(paper).text for paper in papers) >= 3


BUSES = """Motion om avgiftsfria kvällsbussar för {who}

{town} kommun
Till kommunfullmäktige
2026-0{month}-03

Många {who} tar sig inte hem efter träningen. Kvällsbussarna är få och dyra.

Jag yrkar att kommunfullmäktige beslutar
att införa avgiftsfria kvällsbussar för {who}.

Siv Provman (V)
"""


def test_who_else_has_dealt_with_it_is_told(tmp_path: Path) -> None:
    for month, (town, who) in enumerate({"Sala": "unga", "Lund": "ungdomar"}.items(), start=1):
        text = BUSES.format(town=town, who=who, month=month)
        (tmp_path / f"{town}.txt").write_text(text, encoding="utf-8")
    papers = [str(path) for path in (*tmp_path.glob("*.txt"), *SAMPLES.glob("malmo*"))]
    assert cli.run(["ingest", *papers, "--db", str(tmp_path / "a.db")]) == 0
    ask = visitor(tmp_path / "a.db")

    (case,) = addresses(ask("/arende?kommun=Sala").text, "/arende/")
    similar = ask(case).text.partition("Liknande ärenden i andra kommuner")[2].partition("</ul>")[0]
    others = addresses(ask("/arende?kommun=Lund").text, "/arende/")

    assert len(others) == 1
    assert addresses(similar, "/arende/") == others


def test_a_private_person_is_in_no_list(ask: Callable[[str], httpx.Response]) -> None:
    rows = list(csv.DictReader(io.StringIO(ask("/arende.csv?slag=medborgarförslag").text)))

    assert rows
    assert not any(row["Förslagsställare"] for row in rows)


def test_what_wants_a_look_says_how_to_correct_it(ask: Callable[[str], httpx.Response]) -> None:
    html = ask("/granska").text

    assert "namndkoll correct" in html
    for link in addresses(html, "/(?:papper|arende)/"):
        assert ask(link).status_code == 200


@pytest.mark.parametrize("address", ["/arende/finns-inte", "/arende/x.pdf"])
def test_an_unknown_case_is_not_found(ask: Callable[[str], httpx.Response], address: str) -> None:
    assert ask(address).status_code == 404
