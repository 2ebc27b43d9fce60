"""The search page: which papers hold the words, and where."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode

from db import search
from db.collation import sort_key
from db.site import marks
from db.site.query import Row, fetch

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from datasette.app import Datasette

PAGE_SIZE: Final = 20
FEW: Final = 5
"""With fewer papers than this, the wider search is offered too."""

FILTERS: Final = {"typ": "kind", "kommun": "municipality", "organ": "body"}
"""Parameters of the address, and the columns that they choose by."""

_WORDS: Final = "SELECT rowid AS id, rank AS score FROM page_fts WHERE page_fts MATCH :match"
_PARTS: Final = (
    "SELECT rowid AS id, rank AS score FROM page_trigram WHERE page_trigram MATCH :match"
)
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
_GROUPS: Final = """
    SELECT paper.kind, paper.municipality, body.name AS body, count(*) AS papers
    FROM found JOIN paper ON paper.id = found.id LEFT JOIN body ON body.id = paper.body
    GROUP BY 1, 2, 3
"""
_PAPERS: Final = """
    SELECT paper.id, paper.kind, paper.title, paper.municipality, paper.date, body.name AS body,
        found.page, found.number, found.pages
    FROM found JOIN paper ON paper.id = found.id LEFT JOIN body ON body.id = paper.body
    WHERE (:kind IS NULL OR paper.kind = :kind)
        AND (:municipality IS NULL OR paper.municipality = :municipality)
        AND (:body IS NULL OR body.name = :body)
    ORDER BY CASE WHEN :newest THEN 0 ELSE found.score END,
        paper.date IS NULL, paper.date DESC, paper.id
    LIMIT :limit OFFSET :offset
"""
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

    def address(self, **changes: Any) -> str:
        """Return the address of this question, or of one that differs from it in *changes*."""
        other = replace(self, **changes)
        values = {"q": other.text} | {key: getattr(other, name) for key, name in FILTERS.items()}
        values |= {
            "ordning": "nyast" if other.newest else None,
            "bred": "1" if other.wide else None,
        }
        values["sida"] = other.page if other.page > 1 else None
        return f"/sok?{urlencode({key: value for key, value in values.items() if value})}"


@dataclass(frozen=True, slots=True)
class Choice:
    """A value that a filter can have, and how many papers would be left."""

    value: str
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
    return Question(
        text=(arguments.get("q") or "").strip(),
        **{name: arguments.get(key) or None for key, name in FILTERS.items()},
        newest=arguments.get("ordning") == "nyast",
        wide=arguments.get("bred") == "1",
        page=page_number(arguments.get("sida")),
    )


def page_number(written: str | None) -> int:
    """Return the page that an address asks for; the first where it names none."""
    number = written or ""
    is_number = number.isascii() and number.isdigit() and len(number) <= len("999999")
    return max(1, int(number)) if is_number else 1


async def answer(site: Datasette, question: Question) -> Results:
    """Return the papers that *question* asks for."""
    if not question.is_browsing and question.match == search.NOTHING:
        return Results(question, 0, (), {})
    found = _found(question)
    values: dict[str, object] = {} if question.is_browsing else {"match": question.match}
    groups = await fetch(site, found + _GROUPS, values)
    total = sum(group["papers"] for group in groups if _passes(group, question))
    question = replace(question, page=min(question.page, max(1, -(-total // PAGE_SIZE))))
    values |= {name: getattr(question, name) for name in FILTERS.values()}
    values |= {"newest": question.newest or question.is_browsing, "limit": PAGE_SIZE}
    values["offset"] = (question.page - 1) * PAGE_SIZE
    papers = await fetch(site, found + _PAPERS, values)
    await _add_snippets(site, question, papers)
    return Results(question, total, papers, _choices(groups, question))


async def count(site: Datasette, question: Question) -> int:
    """Return how many papers *question* asks for."""
    if question.match == search.NOTHING:
        return 0
    groups = await fetch(site, _found(question) + _GROUPS, {"match": question.match})
    return sum(group["papers"] for group in groups if _passes(group, question))


def _found(question: Question) -> str:
    if question.is_browsing:
        return _ALL
    return _FOUND.format(hits=_PARTS if question.wide else _WORDS)


async def _add_snippets(site: Datasette, question: Question, papers: list[Row]) -> None:
    """Put the words around the best hit into each paper, as HTML."""
    if question.is_browsing:
        return
    index, length = ("page_trigram", 64) if question.wide else ("page_fts", 28)
    pages = [paper["page"] for paper in papers]
    values = {"match": question.match, "pages": str(pages), "length": length}
    rows = await fetch(site, _SNIPPETS.format(index=index), values)
    texts = {row["page"]: row["text"] for row in rows}
    for paper in papers:
        paper["snippet"] = marks.snippet(texts.get(paper["page"], ""))


def _passes(group: Row, question: Question, *, but: str = "") -> bool:
    """Whether the papers of *group* pass every filter, the one named *but* left out."""
    chosen = {name: getattr(question, name) for name in FILTERS.values() if name != but}
    return all(value is None or group[name] == value for name, value in chosen.items())


def _choices(groups: Sequence[Row], question: Question) -> dict[str, list[Choice]]:
    """Return what each filter can be set to, with the other filters as they are."""
    choices = {}
    for key, name in FILTERS.items():
        papers: Counter[str] = Counter()
        for group in groups:
            if group[name] is not None and _passes(group, question, but=name):
                papers[group[name]] += group["papers"]
        chosen = getattr(question, name)
        if chosen is not None:
            papers[chosen] += 0
        choices[key] = [Choice(value, papers[value]) for value in sorted(papers, key=sort_key)]
    return choices
