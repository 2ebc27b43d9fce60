"""The search page: which papers hold the words, and where."""

from __future__ import annotations

import re
from asyncio import gather
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode

from db import search
from db.collation import sort_key
from db.site import marks
from db.site.filters import CHOICES, FILTERS, counts, passes
from db.site.query import Row, fetch, fetch_one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from datasette.app import Datasette

PAGE_SIZE: Final = 20
FEW: Final = 5
"""With fewer papers than this, the wider search is offered too."""

_DAY: Final = re.compile(r"\d{4}(-\d\d(-\d\d)?)?", re.ASCII)

_HITS: Final = "SELECT rowid AS id{score} FROM {index} WHERE {index} MATCH :match"
_FOUND: Final = """
    WITH hit AS MATERIALIZED ({hits}),
    found AS (
        SELECT page.paper AS id, page.id AS page, page.number AS number,
            min(hit.score) AS score, count(*) AS pages
        FROM hit JOIN page ON page.id = hit.id GROUP BY page.paper
    )
"""
_ALL: Final = """
    WITH found AS (
        SELECT id, NULL AS page, NULL AS number, 0 AS score, 0 AS pages FROM paper
    )
"""
_PAPERS: Final = """
    SELECT paper.id, paper.kind, paper.title, paper.municipality, paper.date, paper.meeting_date,
        body.name AS body, found.page, found.number, found.pages
    FROM found JOIN paper ON paper.id = found.id LEFT JOIN body ON body.id = paper.body
    WHERE {passes}
    ORDER BY CASE WHEN :newest THEN 0 ELSE found.score END,
        paper.date IS NULL, paper.date DESC, paper.id
    LIMIT :limit OFFSET :offset
"""
_NUMBERS: Final = """
    SELECT json_group_array(DISTINCT paper.rowid) AS found
    FROM page JOIN paper ON paper.id = page.paper WHERE page.id IN ({hits})
"""
_IS_FOUND: Final = "paper.rowid IN (SELECT value FROM json_each(:found))"
_TOTAL: Final = "SELECT count(*) AS papers FROM paper"
_SNIPPETS: Final = """
    SELECT rowid AS page, snippet({index}, 0, '\x02', '\x03', ' … ', :length) AS text
    FROM {index} WHERE {index} MATCH :match
        AND rowid IN (SELECT value FROM json_each(:pages))
"""


@dataclass(frozen=True, slots=True)
class Question:
    """What a visitor asks for. *wide* looks for parts of words; *page* counts from 1."""

    text: str = ""
    kind: str | None = None
    municipality: str | None = None
    body: str | None = None
    party: str | None = None
    district: str | None = None
    outcome: str | None = None
    since: str | None = None
    until: str | None = None
    newest: bool = False
    wide: bool = False
    page: int = 1

    @property
    def match(self) -> str:
        """The query for the index; search.NOTHING if no word is left."""
        return search.part_query(self.text) if self.wide else search.fts_query(self.text)

    @property
    def is_browsing(self) -> bool:
        """Whether nothing is searched for, so that all papers are meant."""
        return not self.text.strip()

    @property
    def index(self) -> str:
        """The index to search."""
        return "page_trigram" if self.wide else "page_fts"

    @property
    def chosen(self) -> dict[str, str]:
        """The filters that are set, with their values."""
        values = {name: getattr(self, name) for name in FILTERS.values()}
        return {name: value for name, value in values.items() if value is not None}

    def everywhere(self) -> Question:
        """Return the same question without its filters."""
        return Question(self.text, newest=self.newest, wide=self.wide)

    def address(self, path: str = "/sok", **changes: Any) -> str:
        """Return the address of this question, or of one that differs from it in *changes*."""
        other = replace(self, **changes)
        values = {"q": other.text} | {key: getattr(other, name) for key, name in FILTERS.items()}
        values |= {
            "ordning": "nyast" if other.newest else None,
            "bred": "1" if other.wide else None,
        }
        values["sida"] = other.page if other.page > 1 else None
        return f"{path}?{urlencode({key: value for key, value in values.items() if value})}"


@dataclass(frozen=True, slots=True)
class Choice:
    """A value that a filter can have, its name, and how many papers would be left."""

    value: str
    label: str
    papers: int


@dataclass(frozen=True, slots=True)
class Results:
    """The answer to *question*: one page of papers, and how many there are in all."""

    question: Question
    total: int
    papers: Sequence[Row]
    choices: Mapping[str, Sequence[Choice]]

    @property
    def last_page(self) -> int:
        """The number of pages, at least 1."""
        return max(1, -(-self.total // PAGE_SIZE))


def read(arguments: Mapping[str, str]) -> Question:
    """Read a question out of an address. Nothing there can be wrong; what is odd is ignored."""
    chosen = {name: arguments.get(key) or None for key, name in CHOICES.items()}
    return Question(
        text=(arguments.get("q") or "").strip(),
        **chosen,
        since=_day(arguments.get("fran")),
        until=_day(arguments.get("till")),
        newest=arguments.get("ordning") == "nyast",
        wide=arguments.get("bred") == "1",
        page=page_number(arguments.get("sida")),
    )


def _day(written: str | None) -> str | None:
    """Return the day, month or year of an address; None where it is none."""
    return written if written and _DAY.fullmatch(written) else None


def page_number(written: str | None) -> int:
    """Return the page that an address asks for; the first where it names none."""
    number = written or ""
    is_number = number.isascii() and number.isdigit() and len(number) <= len("999999")
    return max(1, int(number)) if is_number else 1


async def answer(site: Datasette, question: Question) -> Results:
    """Return the papers that *question* asks for."""
    if not question.is_browsing and question.match == search.NOTHING:
        return Results(question, 0, (), {})
    where, values = await condition(site, question)
    total, choices = await gather(_count(site, where, values), _choices(site, question, values))
    question = replace(question, page=min(question.page, max(1, -(-total // PAGE_SIZE))))
    papers = await _papers(site, question)
    await _add_snippets(site, question, papers)
    return Results(question, total, papers, choices)


async def count(site: Datasette, question: Question) -> int:
    """Return how many papers *question* asks for."""
    return await _count(site, *await condition(site, question))


async def _count(site: Datasette, where: str, values: Mapping[str, object]) -> int:
    papers: int = (await fetch_one(site, f"{_TOTAL} WHERE {where}", values))["papers"]
    return papers


async def condition(site: Datasette, question: Question) -> tuple[str, dict[str, object]]:
    """Return the condition on table paper that *question* makes, and its parameters."""
    if not question.is_browsing and question.match == search.NOTHING:
        return "0", {}
    where = f"{_found(question)} AND {passes(question.chosen)}"
    return where, await _values(site, question)


async def _values(site: Datasette, question: Question) -> dict[str, object]:
    """Return the filters that are set, and as "found" the papers that hold the words."""
    if question.is_browsing:
        return dict(question.chosen)
    sql = _NUMBERS.format(hits=_HITS.format(score="", index=question.index))
    return {**question.chosen, **await fetch_one(site, sql, {"match": question.match})}


async def _papers(site: Datasette, question: Question) -> list[Row]:
    hits = _HITS.format(score=", rank AS score", index=question.index)
    found = _ALL if question.is_browsing else _FOUND.format(hits=hits)
    values: dict[str, object] = {**question.chosen, "match": question.match}
    values |= {"newest": question.newest or question.is_browsing}
    values |= {"limit": PAGE_SIZE, "offset": (question.page - 1) * PAGE_SIZE}
    return await fetch(site, found + _PAPERS.format(passes=passes(question.chosen)), values)


async def _choices(
    site: Datasette, question: Question, values: Mapping[str, object]
) -> dict[str, list[Choice]]:
    """Return what each filter can be set to, with the other filters as they are."""
    found = await gather(*(_of_filter(site, question, name, values) for name in CHOICES.values()))
    return dict(zip(CHOICES, found, strict=True))


async def _of_filter(
    site: Datasette, question: Question, name: str, values: Mapping[str, object]
) -> list[Choice]:
    sql = counts(name, _found(question), question.chosen)
    found = [Choice(**row) for row in await fetch(site, sql, values)]
    chosen = question.chosen.get(name)
    if chosen is not None and chosen not in {choice.value for choice in found}:
        found.append(Choice(chosen, chosen, 0))
    return sorted(found, key=lambda choice: sort_key(choice.label))


def _found(question: Question) -> str:
    """Return the condition that a paper holds the words."""
    return "1" if question.is_browsing else _IS_FOUND


async def _add_snippets(site: Datasette, question: Question, papers: list[Row]) -> None:
    """Put the words around the best hit into each paper, as HTML."""
    if question.is_browsing:
        return
    length = 64 if question.wide else 28
    pages = [paper["page"] for paper in papers]
    values = {"match": question.match, "pages": str(pages), "length": length}
    rows = await fetch(site, _SNIPPETS.format(index=question.index), values)
    texts = {row["page"]: row["text"] for row in rows}
    for paper in papers:
        paper["snippet"] = marks.snippet(texts.get(paper["page"], ""))
