"""The site in a real browser, from a real server, without JavaScript."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

import pytest

from tests.db.meetings import assembly
from tests.db.records import statement
from tests.site.chromium import NEEDS_CHROMIUM, served

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

STATEMENT: Final = f"papper/{statement()['source']['sha256'][:16]}"
MEETING: Final = f"mote/{assembly()['source']['sha256'][:16]}"
PAGES: Final = (
    "",
    "sok",
    "sok?q=lekplatser",
    "sok?q=*",
    STATEMENT,
    MEETING,
    "mote",
    "person",
    "person/ekhamra-signe-ahlberg",
    "organ/ekhamra-kommunfullmaktige",
    "parti/s",
    "stadsdel/ekhamra-norrhamra",
    "olasta",
    "finns/inte",
)
CASE_PAGES: Final = (
    "kommun",
    "kommun/ekhamra",
    "organ/ekhamra-kommunfullmaktige",
    "person/ekhamra-vilgot-ahs",
    "parti/s",
    "stadsdel/ekhamra-norrhamra",
    "bilder",
    "kvalitet",
)

LIGHT: Final = """
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const rgb = color => {
    canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const light = color => {
    const [r, g, b] = rgb(color).map(v => v / 255)
      .map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [a, b] = [light(one), light(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
"""
FAINT_COLOURS: Final = f"""
() => {{
  {LIGHT}
  const style = getComputedStyle(document.documentElement);
  const ground = getComputedStyle(document.body).backgroundColor;
  return ['--c1', '--c2', '--c3', '--c4', '--c5'].filter(
    name => contrast(style.getPropertyValue(name), ground) < 3
  );
}}
"""
FAINT_TEXT: Final = f"""
() => {{
  {LIGHT}
  const ground = element => {{
    for (let e = element; e; e = e.parentElement) {{
      const color = getComputedStyle(e).backgroundColor;
      if (color !== 'rgba(0, 0, 0, 0)') return color;
    }}
    return 'white';
  }};
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const faint = [];
  while (walker.nextNode()) {{
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const color = element.namespaceURI.endsWith('svg') ? style.fill : style.color;
    const ratio = contrast(color, ground(element));
    if (ratio < 4.5) faint.push(walker.currentNode.data.trim() + ' ' + ratio.toFixed(2));
  }}
  return faint;
}}
"""

pytestmark = NEEDS_CHROMIUM


@pytest.fixture(scope="module")
def address(meetings_file: Path) -> Iterator[str]:
    with served(meetings_file) as where:
        yield where


@pytest.fixture(scope="module")
def case_address(initiatives_file: Path) -> Iterator[str]:
    with served(initiatives_file) as where:
        yield where


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(
        java_script_enabled=False, viewport={"width": 1280, "height": 900}
    )
    yield context.new_page()
    context.close()


def test_from_the_start_page_to_the_very_words(page: Page, address: str) -> None:
    page.goto(address)
    page.get_by_label("Sök i handlingarnas text").fill("lekplatserna")
    page.get_by_role("button", name="Sök").click()
    page.get_by_role("link", name="Svar på medborgarförslag").click()

    mark = page.locator("mark").first
    assert mark.inner_text() == "lekplats"
    sync_api.expect(mark).to_be_in_viewport()


def test_from_a_decision_to_its_place_in_the_paper(page: Page, address: str) -> None:
    page.goto(address + STATEMENT)
    decision = page.get_by_role("listitem").filter(has_text="anser medborgarförslaget besvarat")
    decision.get_by_role("link", name="sidan 1").click()

    mark = page.locator("mark")
    assert mark.inner_text() == "2. Kommunfullmäktige anser medborgarförslaget besvarat."
    sync_api.expect(mark).to_be_in_viewport()


def test_from_a_vote_to_the_member_and_on_to_the_words(page: Page, address: str) -> None:
    page.goto(address + MEETING)
    page.get_by_text("Hur ledamöterna röstade").click()
    page.locator(".nk-vote").get_by_role("link", name="Signe Åhlberg").click()
    assert page.get_by_role("heading", level=1).inner_text() == "Signe Åhlberg (M)"

    votes = page.get_by_role("region", name="Röster")
    votes.get_by_role("link", name="sidan 2").click()

    marked = [
        "Torvald Grindemark (S) ja, Hjördis Blomqvarn (S) ja, Signe Åhlberg",
        "Orvar Tallsjö (C) avstår",
    ]
    sync_api.expect(page.locator("mark")).to_have_text(marked)


def test_from_the_list_of_paragraphs_to_the_paragraph(page: Page, address: str) -> None:
    page.goto(f"{address}organ/ekhamra-kommunfullmaktige")
    page.get_by_role("link", name="Kommunfullmäktige 28 april 2025").click()
    page.goto(f"{page.url}#paragraf-31")

    heading = page.get_by_role("heading", name="§ 31 Rapport om vinterväghållning")
    sync_api.expect(heading).to_be_in_viewport()


def test_choosing_narrows_the_list(page: Page, address: str) -> None:
    page.goto(f"{address}sok")
    page.get_by_label("Kommun").select_option(label="Östervallen (1)")
    page.get_by_role("button", name="Visa urvalet").click()

    assert page.locator("h3").all_inner_texts() == ["Svar på initiativ om öppethållande i hallen"]


def test_reads_the_record_of_a_person_and_of_the_party(page: Page, case_address: str) -> None:
    page.goto(f"{case_address}person")
    page.get_by_role("main").get_by_role("link", name="Vilgot Åhs").click()
    initiatives = page.get_by_role("region", name="Initiativ")
    assert "Vad det blev av dem: 1 avslag, 1 bifall, 2 pågår." in initiatives.inner_text()
    refused = initiatives.get_by_role("listitem").filter(has_text="Bryggor i hamnen")
    assert "Avgjord: avslag" in refused.inner_text()

    page.goto(f"{case_address}parti/s")
    picture = page.get_by_role("region", name="Initiativ per månad och vad det blev av dem").first
    assert picture.get_by_role("img").get_attribute("aria-labelledby")
    picture.get_by_text("Visa som tabell").click()
    row = picture.get_by_role("row").filter(has_text="Mars 2023")
    assert row.inner_text().split() == ["Mars", "2023", "0", "1", "0", "0", "0"]


def test_follows_a_district_over_the_years(page: Page, case_address: str) -> None:
    page.goto(f"{case_address}stadsdel")
    page.get_by_role("main").get_by_role("link", name="Norrhamra").click()
    picture = page.get_by_role("region", name="Stadsdelen år för år").first
    picture.get_by_text("Visa som tabell").click()
    years = [row.split() for row in picture.locator("tbody tr").all_inner_texts()]
    assert years == [["2023", "2", "2", "2"], ["2024", "3", "3", "3"]]

    passages = page.get_by_role("region", name="Stycken som handlar om stadsdelen")
    assert passages.locator(".nk-year").all_inner_texts() == ["2024", "2023"]
    passages.get_by_role("link", name="sidan 1").last.click()
    sync_api.expect(page.locator("mark")).to_have_text(
        "Barnen i Norrhamra saknar en lekpark vid Åkroken."
    )


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
def test_no_page_is_wider_than_the_screen(
    browser: Browser, address: str, case_address: str, width: int
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 700})

    addresses = [address + path for path in PAGES] + [case_address + path for path in CASE_PAGES]
    widths = {}
    for each in addresses:
        page.goto(each)
        widths[each] = page.evaluate("document.documentElement.scrollWidth")

    assert widths == dict.fromkeys(addresses, width)
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_colours_of_pictures_stand_out_from_their_ground(
    browser: Browser, case_address: str, scheme: Literal["light", "dark"]
) -> None:
    """WCAG 2.2, success criterion 1.4.11: a contrast of 3 at least."""
    page = browser.new_context(color_scheme=scheme).new_page()
    page.goto(f"{case_address}bilder")

    assert page.evaluate(FAINT_COLOURS) == []
    page.context.close()


def test_asks_nobody_else_and_complains_of_nothing(browser: Browser, address: str) -> None:
    page = browser.new_page()
    asked: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))

    for path in PAGES[:-1]:
        page.goto(address + path)

    assert [url for url in asked if not url.startswith(address)] == []
    assert complaints == []
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_text_stands_out_from_its_ground(
    browser: Browser, address: str, case_address: str, scheme: Literal["light", "dark"]
) -> None:
    """WCAG 2.2, success criterion 1.4.3: a contrast of 4.5 at least."""
    page = browser.new_context(color_scheme=scheme).new_page()

    faint = []
    ours = [address + path for path in (*PAGES, f"{STATEMENT}?q=barn")]
    for each in ours + [case_address + path for path in CASE_PAGES]:
        page.goto(each)
        faint += page.evaluate(FAINT_TEXT)

    assert faint == []
    page.context.close()


def test_the_keyboard_shows_where_it_is(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address)

    outlines = []
    for _ in range(8):
        page.keyboard.press("Tab")
        outlines.append(
            page.evaluate("getComputedStyle(document.activeElement).outlineStyle !== 'none'")
        )

    assert all(outlines)
    page.close()
