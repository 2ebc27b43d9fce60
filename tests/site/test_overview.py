"""Cases on the pages of municipalities, bodies, persons, parties and districts; pictures; quality."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

import pytest

from corpus import samples
from db.site import quality as shipped
from pipeline.pair import read_pairs
from pipeline.report import quality, summary
from tests.db.records import Pages
from tests.site.case_records import build, planned, settled
from tests.site.conftest import visitor
from tests.site.test_pages import ENGLISH, Links, visible

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import httpx

    Get = Callable[[str], httpx.Response]


@pytest.fixture(scope="session")
def get(initiatives_file: Path) -> Get:
    return visitor(initiatives_file)


PAGES = {
    "municipalities": ("/kommun", "Ekhamra 8 handlingar · 2 möten · 3 öppna ärenden · 3 försenade"),
    "municipality": ("/kommun/ekhamra", "8 handlingar, 2 möten och 5 ärenden (3 öppna, 3 försen"),
    "late": ("/kommun/ekhamra", "Försenade ärenden 3 Belysta spår i Hamraskogen"),
    "by status": ("/kommun/ekhamra", "Förslag lagt 1 Ridväg till Solgläntan"),
    "newest meeting": ("/kommun/ekhamra", "Senaste mötena Kommunfullmäktige 26 februari 2024"),
    "newest paper": ("/kommun/ekhamra", "Senaste handlingarna Svar på motion om en ridväg"),
    "gaps": (
        "/kommun/ekhamra",
        "Kommunfullmäktige 8 2 16 januari 2023 7 oktober 2024 december 202",
    ),
    "body, coming": (
        "/organ/ekhamra-kommunfullmaktige",
        "Kommande ärenden 1 Ridväg till Solgläntan Motion",
    ),
    "body, when": ("/organ/ekhamra-kommunfullmaktige", "tas upp 22 mars 2099"),
    "body, unanswered": (
        "/organ/ekhamra-kommunfullmaktige",
        "Ärenden som saknar svar 2 Belysta spår i Hamraskogen Motion",
    ),
    "body, decided": (
        "/organ/ekhamra-kommunfullmaktige",
        "Avgjorda ärenden 2 Nya bryggor i hamnen",
    ),
    "person": ("/person/ekhamra-vilgot-ahs", "det blev av dem: 1 avslag, 1 bifall, 2 pågår."),
    "person, newest first": ("/person/ekhamra-vilgot-ahs", "Initiativ 4 Vad det blev"),
    "party": ("/parti/s", "Initiativ från partiet 4 Vad det blev av dem: 1 avslag, 1 bifall, 2 p"),
    "party, late": ("/parti/s", "Försenat väckt · skulle vara avgjort 5 februari 2025"),
    "party, times": ("/parti/c", "Initiativ från partiet 1"),
    "district": ("/stadsdel/ekhamra-norrhamra", "Ärenden som rör stadsdelen 5"),
    "district, years": ("/stadsdel/ekhamra-norrhamra", "2024 Motion om vintercykling"),
    "pictures": ("/bilder", "Initiativ per månad och vad det blev av dem"),
    "times": ("/bilder", "Kommunfullmäktige, Ekhamra: 332 dagar (2)"),
    "quality": ("/kvalitet", "Ekhamra 8 handlingar, 2 möten, 16 januari 2023 – 7 oktober 2024"),
    "failures": ("/kvalitet", "1 fil: filen är skadad. Prova: hämta den på nytt."),
    "rules": ("/kvalitet", "test.rule 9 av 10 59,6 %"),
    "not measured": ("/kvalitet", "Kommuner som inte räknas upp här är inte mätta."),
}


@pytest.mark.parametrize(("address", "words"), PAGES.values(), ids=PAGES.keys())
def test_says_so_in_swedish(get: Get, address: str, words: str) -> None:
    response = get(address)

    assert response.status_code == 200
    assert words in visible(response)
    assert ENGLISH.search(visible(response)) is None
    Links(response.text)


def test_papers_of_no_municipality_have_a_page_too(tmp_path: Path) -> None:
    paper = settled("2025-02-24", *[(at, f"förslag {at}", "avslag") for at in range(1, 13)])
    get = visitor(build(tmp_path / "a.db", [{**paper, "municipality": None}]))

    (address,) = re.findall(r'href="(/kommun/[^"]*)">Okänd kommun', get("/kommun").text)
    page = get(address)
    assert "Okänd kommun 1 handling, 1 möte och 12 ärenden." in visible(page)
    (query,) = re.findall(r'<a href="([^"]*)">Alla 12', page.text)
    answer = get(unescape(query).replace("?", ".json?") + "&_shape=array")
    assert len(answer.json()) == 12


def test_no_such_municipality(get: Get) -> None:
    assert get("/kommun/norrland").status_code == 404


PICTURED = ["/bilder", "/kommun/ekhamra", "/organ/ekhamra-kommunfullmaktige", "/parti/s",
            "/stadsdel/ekhamra-norrhamra"]  # fmt: skip


@pytest.mark.parametrize("address", PICTURED)
def test_each_picture_has_its_table_and_the_query_behind_it(get: Get, address: str) -> None:
    html = get(address).text

    pictures = re.findall(r'<section class="nk-diagram".*?</section>', html, re.DOTALL)
    assert pictures
    for picture in pictures:
        assert "<svg" in picture
        rows = re.findall(r"<tr><th scope=\"row\">", picture)
        (query,) = re.findall(r'href="(/[^"]*\?sql=[^"]*)"', picture)
        answer = get(unescape(query).replace("?", ".json?") + "&_shape=array")
        assert len(answer.json()) == len(rows) > 0


def test_a_body_has_its_own_day_though_another_has_the_case_before(tmp_path: Path) -> None:
    board = {"body": "Kommunstyrelsen", "body_resolved": "Kommunstyrelsen", "planned": True}
    paper = planned(14, "en ridväg", "2024-10-07", "2099-03-22")
    (assembly,) = paper["timetable"]
    earlier = assembly | board | {"date": "2099-02-11"}
    database = build(tmp_path / "a.db", [paper | {"timetable": [earlier, assembly]}])

    get = visitor(database)

    assert "tas upp 22 mars 2099" in visible(get("/organ/ekhamra-kommunfullmaktige"))
    assert "tas upp 11 februari 2099" in visible(get("/organ/ekhamra-kommunstyrelsen"))


def test_a_long_list_leads_to_all_of_it(tmp_path: Path) -> None:
    sections = [(number, f"förslag nummer {number}", "avslag") for number in range(1, 31)]
    get = visitor(build(tmp_path / "a.db", [settled("2025-02-24", *sections)]))

    page = get("/kommun/ekhamra")

    assert "Avgjorda 30" in visible(page)
    assert "Här visas 10. Alla 30 som tabell" in visible(page)
    (query,) = re.findall(r'<a href="([^"]*)">Alla 30', page.text)
    answer = get(unescape(query).replace("?", ".json?") + "&_shape=array")
    assert len(answer.json()) == 30


def test_months_without_minutes_are_told_by_body(tmp_path: Path) -> None:
    days = ("2024-10-07", "2025-01-20", "2025-02-03", "2025-04-07")
    words = visible(visitor(build(tmp_path / "a.db", map(settled, days)))("/kvalitet"))

    assert "4 4 7 oktober 2024 7 april 2025 november – december 2024, mars 2025" in words


def test_orders_names_the_swedish_way(tmp_path: Path) -> None:
    names = ["Ösby", "Ärla", "Åby", "Zinkgruvan"]
    papers = [
        Pages((f"Motion {name}",)).record(name, kind="motion", title=name, municipality=name)
        for name in names
    ]
    get = visitor(build(tmp_path / "a.db", papers))

    for address in ("/kommun", "/kvalitet"):
        words = visible(get(address))
        assert sorted(names, key=words.index) == ["Zinkgruvan", "Åby", "Ärla", "Ösby"]


@pytest.mark.parametrize("address", ["/kommun", "/bilder", "/kvalitet"])
def test_an_empty_site_says_so(tmp_path: Path, address: str) -> None:
    page = visitor(build(tmp_path / "tom.db", []))(address)

    assert page.status_code == 200
    assert ENGLISH.search(visible(page)) is None


@pytest.mark.parametrize(
    ("name", "folder"), [("samples", samples.GOLD.parent), ("unseen", samples.UNSEEN)]
)
def test_the_shipped_figures_are_what_the_papers_give(name: str, folder: Path) -> None:
    found = quality(read_pairs(folder / "gold", [folder / "papers"]))

    assert shipped.figures(name) == summary(found), "measure anew: make confidence"
