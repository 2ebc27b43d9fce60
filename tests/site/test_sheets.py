"""A paper's pages in a real browser: facts and their places lead to each other."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Final

import pytest

from tests.site.chromium import NEEDS_CHROMIUM, served
from tests.site.conftest import ANSWER, SAMPLES

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Locator, Page

PAPER: Final = f"papper/{hashlib.sha256((SAMPLES / ANSWER).read_bytes()).hexdigest()[:16]}"
LIT: Final = "rgb(255, 196, 61)"
INK: Final = """
() => {
  const img = document.querySelector('.nk-sheet img');
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [img.naturalWidth, img.naturalHeight];
  const context = canvas.getContext('2d', {willReadFrequently: true});
  context.drawImage(img, 0, 0);
  const svg = document.querySelector('.nk-sheet svg').viewBox.baseVal;
  const [sx, sy] = [canvas.width / svg.width, canvas.height / svg.height];
  return [...document.querySelector('.nk-sheet svg').querySelectorAll('rect')].map(rect => {
    const [x, y, w, h] = ['x', 'y', 'width', 'height'].map(name => rect[name].baseVal.value);
    const {data} = context.getImageData(x * sx, y * sy, Math.max(1, w * sx), Math.max(1, h * sy));
    let dark = 0;
    for (let i = 0; i < data.length; i += 4) dark += data[i] < 128;
    return dark / (data.length / 4);
  });
}
"""
"""The share of dark dots in each box of the first page."""

pytestmark = NEEDS_CHROMIUM


@pytest.fixture(scope="module")
def address(papers_file: Path) -> Iterator[str]:
    with served(papers_file) as where:
        yield where + PAPER


@pytest.fixture(params=["wide", "narrow"])
def page(browser: Browser, address: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    width = {"wide": 1280, "narrow": 360}[request.param]
    opened = browser.new_page(viewport={"width": width, "height": 800}, reduced_motion="reduce")
    opened.goto(address)
    yield opened
    opened.close()


@pytest.fixture
def bare(browser: Browser, address: str) -> Iterator[Page]:
    opened = browser.new_page(java_script_enabled=False, viewport={"width": 1280, "height": 800})
    opened.goto(address)
    yield opened
    opened.close()


def signature(page: Page) -> tuple[Locator, Locator]:
    """Return a fact in the list, and its box: it stands on the second page."""
    person = page.get_by_role("listitem").filter(has_text="Ragnhild Sörby")
    fact = person.get_by_role("link", name="sidan 2").last
    return fact, page.locator(f"[id='{(fact.get_attribute('href') or '')[1:]}']")


def test_every_page_is_there_as_a_picture(page: Page) -> None:
    for picture in page.locator(".nk-sheet img").all():
        picture.scroll_into_view_if_needed()
        sync_api.expect(picture).to_have_js_property("complete", value=True)
        sync_api.expect(picture).to_have_js_property("naturalWidth", 1000)


def test_a_fact_lights_its_box(page: Page) -> None:
    fact, box = signature(page)
    fact.click()

    sync_api.expect(box.locator("rect").first).to_have_css("fill", LIT)
    sync_api.expect(box).to_be_in_viewport(ratio=0.9)
    sync_api.expect(fact).to_have_class(re.compile("nk-lit"))
    assert page.url.endswith(f"#{box.get_attribute('id')}")


def test_the_list_stays_where_it_is_beside_the_pages(browser: Browser, address: str) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.goto(address)
    fact = page.locator(".nk-decisions .nk-source a").first
    fact.scroll_into_view_if_needed()
    before = page.evaluate("scrollY")

    fact.click()
    page.wait_for_timeout(500)

    assert page.evaluate("scrollY") == before
    page.close()


def test_a_box_lights_its_fact(page: Page) -> None:
    fact, box = signature(page)
    box.scroll_into_view_if_needed()
    box.locator("rect").first.click()

    sync_api.expect(fact).to_have_css("outline-style", "solid")
    sync_api.expect(fact).to_be_in_viewport()
    sync_api.expect(fact).to_be_focused()


def test_only_one_fact_is_lit(page: Page) -> None:
    fact, _ = signature(page)
    page.locator(".nk-decisions .nk-source a").first.click()
    fact.click()

    lit = page.evaluate("[...document.querySelectorAll('.nk-lit')].map(e => e.dataset.fact)")
    assert set(lit) == {fact.get_attribute("data-fact")}


def test_the_keyboard_goes_there_and_back(page: Page) -> None:
    fact, box = signature(page)
    fact.focus()
    page.keyboard.press("Enter")
    sync_api.expect(box).to_be_focused()
    sync_api.expect(box).to_be_in_viewport(ratio=0.9)

    page.keyboard.press("Enter")

    sync_api.expect(fact).to_be_focused()
    sync_api.expect(fact).to_be_in_viewport()


def test_a_box_opens_the_list_that_holds_its_fact(page: Page) -> None:
    fact = page.locator("details a[data-fact]").first
    box = page.locator(f"[id='{(fact.get_attribute('href') or '')[1:]}'] rect").first
    assert not fact.is_visible()

    box.dispatch_event("click")

    sync_api.expect(fact).to_be_in_viewport()


def test_without_javascript_links_light_what_they_lead_to(bare: Page) -> None:
    fact, box = signature(bare)
    fact.click()
    sync_api.expect(box.locator("rect").first).to_have_css("fill", LIT)
    sync_api.expect(box).to_be_in_viewport(ratio=0.9)

    box.locator("rect").first.click()

    sync_api.expect(fact).to_have_css("outline-style", "solid")
    sync_api.expect(fact).to_be_in_viewport()


def test_without_javascript_the_text_is_there(bare: Page) -> None:
    bare.get_by_text("Sidans text").first.click()
    sync_api.expect(bare.locator(".nk-text").first).to_contain_text(
        "Förvaltningens förslag till beslut"
    )

    bare.get_by_role("link", name="Visa som text").click()

    sync_api.expect(bare.get_by_role("heading", name="Handlingens text")).to_be_in_viewport()
    fact = bare.get_by_role("listitem").filter(has_text="Ragnhild Sörby").get_by_role("link")
    fact.last.click()
    sync_api.expect(bare.locator("mark")).to_have_text("Ragnhild Sörby")
    sync_api.expect(bare.locator("mark")).to_be_in_viewport()


def test_an_address_of_a_place_lights_its_box(bare: Page, address: str) -> None:
    bare.goto(f"{address}?visa=text")
    fact = bare.get_by_role("listitem").filter(has_text="Ragnhild Sörby").get_by_role("link")
    place = (fact.last.get_attribute("href") or "").replace("visa=text&", "")

    bare.goto(address + place)

    box = bare.locator(".nk-box.nk-lit")
    sync_api.expect(box).to_have_count(1)
    sync_api.expect(box).to_be_in_viewport(ratio=0.9)


def test_boxes_lie_on_ink(page: Page) -> None:
    """What is drawn inside a box is words, and what surrounds its line is not."""
    page.locator(".nk-sheet img").first.scroll_into_view_if_needed()
    page.wait_for_function("document.querySelector('.nk-sheet img').complete")

    inked = page.evaluate(INK)

    assert len(inked) > 20
    assert all(share > 0.02 for share in inked)
