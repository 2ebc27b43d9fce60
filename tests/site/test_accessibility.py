"""Every kind of page held against WCAG 2.1, levels A and AA, by axe-core."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from importlib.resources import files
from typing import TYPE_CHECKING, Final, Literal

import pytest

from tests.site.chromium import NEEDS_CHROMIUM, served

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, BrowserContext

    Scheme = Literal["light", "dark"]

pytestmark = NEEDS_CHROMIUM

PAGES: Final = {
    "start": "",
    "papers": "sok",
    "search": "sok?q=skrivelsen",
    "search without a hit": "sok?q=tunnelbana",
    "paper": "papper/{paper}",
    "paper with a lit box": "papper/{paper}?markera={place}",
    "paper as text": "papper/{paper}?visa=text&markera={place}",
    "paper of a meeting": "papper/{meeting}",
    "meeting": "mote/{meeting}",
    "meetings": "mote",
    "persons": "person",
    "bodies": "organ",
    "person": "person/{person}",
    "party": "parti/s",
    "body": "organ/{body}",
    "district": "stadsdel/{district}",
    "cases": "arende",
    "case": "arende/{case}",
    "what to look at": "granska",
    "municipalities": "kommun",
    "municipality": "kommun/stockholm",
    "charts": "bilder",
    "quality": "kvalitet",
    "failures": "olasta",
    "no such page": "finns/inte",
    "no original": "-/original/{lost}",
    "tables": "exempel",
    "table": "exempel/fact?_size=10",
    "table with a facet": "exempel/paper?_facet=kind&_search=svar",
    "table without rows": "exempel/paper?kind=roman",
    "row": "exempel/paper/{paper}",
    "SQL": "exempel?sql=select+*+from+fact+limit+10",
}
NAMES: Final = {
    "paper": "SELECT id FROM paper WHERE kind = 'tjänsteutlåtande'",
    "place": """
        SELECT page || ':' || start || '-' || "end" FROM fact
        JOIN paper ON paper.id = fact.paper
        WHERE paper.kind = 'tjänsteutlåtande' AND fact.kind = 'decision'
    """,
    "meeting": "SELECT paper FROM meeting",
    "person": "SELECT slug FROM person WHERE id IN (SELECT person FROM official)",
    "body": "SELECT slug FROM body",
    "district": "SELECT slug FROM district",
    "case": "SELECT id FROM case_file",
    "lost": "SELECT 'abcdef'",
}
AXE: Final = """
async () => {
  const {violations} = await axe.run({
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], resultTypes: ['violations'],
  });
  return violations.flatMap(({id, nodes}) => nodes.map(node => `${id}: ${node.html}`));
}
"""


@pytest.fixture(scope="module")
def address(papers_file: Path) -> Iterator[str]:
    with served(papers_file) as where:
        yield where


@pytest.fixture(scope="module")
def names(papers_file: Path) -> dict[str, str]:
    with closing(sqlite3.connect(papers_file)) as database:
        return {name: database.execute(sql).fetchone()[0] for name, sql in NAMES.items()}


@pytest.fixture(
    scope="module",
    params=[("light", 1280), ("light", 320), ("dark", 1280), ("dark", 320)],
    ids=lambda param: f"{param[0]}-{param[1]}",
)
def window(browser: Browser, request: pytest.FixtureRequest) -> Iterator[BrowserContext]:
    scheme, width = request.param
    context = browser.new_context(
        color_scheme=scheme, viewport={"width": width, "height": 800}, reduced_motion="reduce"
    )
    context.add_init_script(
        files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    )
    yield context
    context.close()


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())
def test_axe_finds_nothing(
    window: BrowserContext, address: str, names: dict[str, str], path: str
) -> None:
    page = window.new_page()
    page.goto(address + path.format_map(names))

    violations = page.evaluate(AXE)
    width = page.evaluate("document.documentElement.scrollWidth - innerWidth")

    page.close()
    assert violations == []
    assert width <= 0
