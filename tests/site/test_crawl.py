"""Every page that a visitor can click to: it answers, and it speaks Swedish."""

from __future__ import annotations

import re
from collections import Counter
from html import unescape
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Final
from urllib.parse import urldefrag, urljoin, urlsplit

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

ROOT: Final = "http://localhost"
MOST: Final = 6
"""Pages of one kind that are opened."""

ENGLISH: Final = re.compile(
    r"(?<!\.)\b(?:the|and|with|where|rows?|columns?|search|show|hide|view|edit|sort|filter|apply|remove|"
    r"next page|contains|error|not found|powered|queries|query|custom|about|download|size|links|"
    r"ascending|descending|advanced|export|suggested|facets?|this|table|database|home)\b",
    re.IGNORECASE,
)
SILENT: Final = frozenset({"script", "style", "code", "pre", "textarea", "q", "mark", "title"})
"""What holds words of the papers, of SQL or of machines."""

IDS: Final = frozenset({"col-rule", "col-id", "type-pk"})
"""Cells that hold the ids of rules, which are English as all of the code."""


class Words(HTMLParser):
    """The words that a page says itself, and where it leads."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.links: list[str] = []
        self._silent: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in SILENT or IDS.intersection((given.get("class") or "").split()):
            self._silent.append(tag)
        if tag == "a" and given.get("href"):
            self.links.append(unescape(given["href"] or ""))
        self.said += [given[name] or "" for name in ("placeholder", "aria-label") if name in given]

    def handle_endtag(self, tag: str) -> None:
        if self._silent and self._silent[-1] == tag:
            self._silent.pop()

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.said.append(data)


def sort_of(address: str) -> str:
    """Return what kind of page an address leads to: its first parts, or what it asks of a table."""
    parts = urlsplit(address)
    names = "&".join(sorted({pair.partition("=")[0] for pair in parts.query.split("&")}))
    if parts.path.startswith("/arenden"):
        return names or parts.path
    return f"{parts.path.split('/')[1]}?{names}"


@pytest.fixture(scope="module")
def crawled(ask: Callable[[str], httpx.Response]) -> dict[str, httpx.Response]:
    """Open what links lead to, breadth first, at most MOST pages of a kind."""
    seen: Counter[str] = Counter()
    found: dict[str, httpx.Response] = {}
    queue = ["/"]
    while queue:
        address = queue.pop(0)
        if address in found or seen[sort_of(address)] >= MOST:
            continue
        seen[sort_of(address)] += 1
        found[address] = answer = ask(address)
        if "html" in answer.headers.get("content-type", ""):
            queue += _inside(address, _words(answer).links)
    return found


def _words(answer: httpx.Response) -> Words:
    words = Words()
    words.feed(answer.text)
    return words


def _inside(address: str, links: list[str]) -> list[str]:
    whole = (urldefrag(urljoin(ROOT + address, link)).url for link in links)
    return [link.removeprefix(ROOT) or "/" for link in whole if link.startswith(ROOT)]


def test_no_link_is_broken(crawled: dict[str, httpx.Response]) -> None:
    broken = {link: answer.status_code for link, answer in crawled.items() if answer.is_error}

    assert broken == {}
    assert len(crawled) > 100


def test_no_page_speaks_english(crawled: dict[str, httpx.Response]) -> None:
    said = {
        address: sorted(
            {word.lower() for text in _words(answer).said for word in ENGLISH.findall(text)}
        )
        for address, answer in crawled.items()
        if "html" in answer.headers.get("content-type", "")
    }

    assert {address: words for address, words in said.items() if words} == {}
