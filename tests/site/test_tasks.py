"""The tasks of a clerk and a journalist, done in a real browser as a new user would do them."""

from __future__ import annotations

import sqlite3
import zipfile
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from icalendar import Calendar

from pipeline import cli
from tests.site.chromium import NEEDS_CHROMIUM, served

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

pytestmark = NEEDS_CHROMIUM

TOWN: Final = Path(__file__).parents[2] / "corpus/samples/town/papers"
SAMPLES: Final = Path(__file__).parents[2] / "corpus/samples/papers"

ANSWER: Final = """Provstads kommun
Kommunledningskontoret
Tjänsteskrivelse
Datum: {today}
Diarienummer: KS 2026/991

Svar på motion om farthinder vid Provskolan

Förslag till beslut
Kommunstyrelsen föreslår kommunfullmäktige besluta
att bifalla motionen.

Beslutsplanering
Kommunstyrelsen {soon}
Kommunfullmäktige {later}

Ärendet
Siv Provman (V) lämnade den {raised} in en motion om farthinder vid Provskolan.
"""


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tasks")
    now = datetime.now().astimezone().date()
    days = {"today": 0, "soon": 20, "later": 40, "raised": -60}
    said = {name: (now + timedelta(days=days[name])).isoformat() for name in days}
    (folder / "svar.txt").write_text(ANSWER.format(**said), encoding="utf-8")
    names = ("goteborg", "malmo", "stockholm")
    papers = [*TOWN.iterdir(), *(p for p in SAMPLES.iterdir() if p.name.startswith(names))]
    arguments = ["ingest", *map(str, [folder / "svar.txt", *papers]), "--db", str(folder / "a.db")]
    assert cli.run(arguments) == 0
    return folder / "a.db"


@pytest.fixture(scope="module")
def address(database: Path) -> Iterator[str]:
    with served(database) as where:
        yield where


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context(java_script_enabled=False, accept_downloads=True)
    opened = context.new_page()
    opened.goto(address)
    yield opened
    context.close()


def heading(page: Page) -> str:
    return page.get_by_role("heading", level=1).inner_text()


def test_1_late_initiatives_and_why(page: Page) -> None:
    late = page.get_by_role("region", name="Försenade ärenden")
    late.get_by_role("link", name="Solceller på kommunens skoltak").click()

    assert heading(page) == "Solceller på kommunens skoltak"
    facts = page.get_by_role("definition").filter(has_text="försenat")
    assert "senast 26 februari 2026" in facts.inner_text()
    assert "kommunallagen 5 kap. 35 §" in facts.inner_text()


def test_2_what_a_body_takes_up_and_what_lacks_an_answer(page: Page) -> None:
    coming = page.get_by_role("region", name="Kommer upp")
    assert coming.get_by_role("link", name="Kommunstyrelsen").count() >= 1

    page.get_by_role("link", name="saknar svar").click()
    assert page.get_by_role("link", name="Saknar svar").get_attribute("aria-current") == "true"
    assert page.get_by_role("heading", level=3).count() > 0


def test_2_on_the_body_s_own_page(page: Page) -> None:
    coming = page.get_by_role("region", name="Kommer upp")
    coming.get_by_role("link", name="Kommunstyrelsen").first.click()

    assert heading(page).startswith("Kommunstyrelsen")
    assert page.get_by_role("link", name="farthinder vid Provskolan").count() >= 1


def test_3_the_whole_story_of_a_case(page: Page) -> None:
    page.get_by_role("navigation").get_by_role("link", name="Ärenden").click()
    page.get_by_role("link", name="Avgjorda").click()
    page.get_by_role("link", name="Vattenposter vid kommunens lekplatser").click()

    story = page.get_by_role("region", name="Ärendets gång").inner_text()
    steps = ["Inlämnad", "Väckt", "Remitterad", "Förslag till beslut", "Yttrande", "Beslut"]
    places = [story.index(step) for step in steps]
    assert places == sorted(places)
    sides = page.get_by_role("region", name="Förslag och beslut")
    assert sides.get_by_role("heading", name="Beslutat").is_visible()

    page.get_by_role("region", name="Ärendets gång").get_by_role("link", name="sidan").first.click()
    assert page.locator("mark, article").first.is_visible()


def test_4_a_filtered_list_to_excel(page: Page, tmp_path: Path) -> None:
    page.get_by_role("navigation").get_by_role("link", name="Ärenden").click()
    page.get_by_label("Slag").select_option("motion")
    page.get_by_role("button", name="Visa urvalet").click()
    with page.expect_download() as download:
        page.get_by_role("link", name="Excel").click()
    download.value.save_as(tmp_path / "a.xlsx")

    with zipfile.ZipFile(tmp_path / "a.xlsx") as book:
        words = book.read("xl/sharedStrings.xml").decode()
    assert "Solceller på kommunens skoltak" in words
    assert "Läsårstider" not in words


def test_5_the_dates_of_a_body_in_a_calendar(page: Page, address: str) -> None:
    coming = page.get_by_role("region", name="Kommer upp")
    coming.get_by_role("link", name="Kommunstyrelsen").first.click()
    link = page.locator('a[href$=".ics"]').first.get_attribute("href")

    answer = page.request.get(address.rstrip("/") + (link or ""))

    calendar = Calendar.from_ical(answer.body())
    events = list(calendar.walk("VEVENT"))
    assert answer.headers["content-type"].startswith("text/calendar")
    assert any("farthinder" in str(event["summary"]).casefold() for event in events)
    assert {event["dtstart"].params.get("VALUE") for event in events} == {"DATE"}
    assert len({str(event["uid"]) for event in events}) == len(events)


def test_6_a_wrong_fact_is_corrected_and_stands_after_the_next_run(
    page: Page, address: str, database: Path
) -> None:
    page.get_by_label("Sök i handlingarnas text").fill("farthinder")
    page.get_by_role("button", name="Sök").click()
    page.get_by_role("link", name="farthinder vid Provskolan").click()
    paper = page.url.partition("?")[0].rpartition("/")[2].partition("#")[0]
    here = ["--db", str(database)]

    said = ["--why", "stavat fel", "--who", "A. Ek"]
    title = "Svar på motion om farthinder vid Provskolans grind"
    assert cli.run(["correct", f"{paper}/title", title, *said, *here]) == 0
    assert cli.run(["ingest", str(database.parent / "svar.txt"), *here]) == 0

    page.goto(f"{address}papper/{paper}")
    assert heading(page) == title
    corrected = page.get_by_role("region", name="Rättat").inner_text()
    assert "Svar på motion om farthinder vid Provskolan." in corrected
    assert "A. Ek" in corrected


def test_7_an_inflected_or_compound_word_leads_to_the_page_at_those_words(page: Page) -> None:
    page.get_by_label("Sök i handlingarnas text").fill("solcellerna")
    page.get_by_role("button", name="Sök").click()
    assert page.locator(".nk-snippet mark").first.inner_text().lower().startswith("solcell")

    page.get_by_role("heading", level=3).get_by_role("link").first.click()
    mark = page.locator("mark").first
    assert mark.inner_text().lower().startswith("solcell")
    sync_api.expect(mark).to_be_in_viewport()


def test_10_everything_to_take_home_and_how_good_it_is(page: Page, tmp_path: Path) -> None:
    page.goto(f"{page.url}data")
    for name in ("Ärenden", "Beslut", "Uppgifter"):
        assert page.locator("summary", has_text=name).first.is_visible()
    with page.expect_download() as download:
        page.locator('a[href$=".db"]').first.click()
    download.value.save_as(tmp_path / "a.db")
    with closing(sqlite3.connect(tmp_path / "a.db")) as database:
        assert database.execute("SELECT count(*) FROM case_file").fetchone()[0] > 30

    page.goto(page.url.replace("/data", "/kvalitet"))
    quality = page.get_by_role("main").inner_text()
    assert "Precision" in quality
    assert "Täckning" in quality
    assert "Göteborg" in quality
