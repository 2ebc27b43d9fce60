"""Swedish full-text search: stems over an unstemmed index, and parts of words as the wider net."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from sqlite_utils import Database
    from Stemmer import Stemmer

NOTHING: Final = '""'
"""A query that matches no page; FTS5 raises on an empty one."""

SHORTEST_PREFIX: Final = 3
"""Letters that a stem needs before words that start with it are found: "ny" finds only "ny"."""

SHORTEST_PART: Final = 3
"""What a trigram index can find at all."""

LONGEST_QUERY: Final = 32
"""Words of a query that count; a page that holds so many is found by them."""

_REBUILD: Final = (
    "INSERT INTO page_fts(page_fts) VALUES ('rebuild')",
    "INSERT INTO page_trigram(page_trigram) VALUES ('rebuild')",
)
_PHRASE_OR_WORD: Final = re.compile(r'["”“]([^"”“]*)(?:["”“]|$)|([^\s"”“]+)')
_TOKEN: Final = re.compile(r"[^\W_]+")


def fts_query(text: str) -> str:
    """Return the FTS5 query for what a person typed; NOTHING if it holds no word.

    A word finds every word that starts with its stem, quoted words stand together as written,
    and all have to be on the page: 'lekplatser "Norra torget"' -> '"lekplats"* "Norra torget"'.
    No other character means anything, so no query is in error.
    """
    return " ".join(_terms(text)[:LONGEST_QUERY]) or NOTHING


def part_query(text: str) -> str:
    """Return the trigram query that finds the words of *text* inside longer ones; or NOTHING."""
    tokens = _TOKEN.findall(unicodedata.normalize("NFC", text))
    parts = [part for token in tokens if len(part := stem(token)) >= SHORTEST_PART]
    return " ".join(map(_quoted, parts[:LONGEST_QUERY])) or NOTHING


def stem(word: str) -> str:
    """Return the part of *word* that its inflections share; a number and a short word whole."""
    word = word.lower()
    short: str = _stemmer().stemWord(word)
    return short if len(short) >= SHORTEST_PREFIX else word


def mark_stale(database: Database) -> None:
    """Note, in the transaction that changes pages, that the indexes lag behind."""
    database.execute("UPDATE search_state SET stale = 1 WHERE stale = 0")


def refresh(database: Database) -> None:
    """Rebuild the indexes if pages have changed since they were built."""
    (stale,) = database.execute("SELECT stale FROM search_state").fetchone()
    if not stale:
        return
    with database.atomic():
        for statement in _REBUILD:
            database.execute(statement)
        database.execute("UPDATE search_state SET stale = 0")


def _terms(text: str) -> list[str]:
    terms = []
    for phrase, word in _PHRASE_OR_WORD.findall(unicodedata.normalize("NFC", text)):
        tokens = _TOKEN.findall(phrase or word)
        if tokens:
            terms.append(_quoted(" ".join(tokens)) if phrase else _inflected(tokens))
    return terms


def _quoted(words: str) -> str:
    return f'"{words}"'


def _inflected(tokens: list[str]) -> str:
    """Return the tokens of one word, such as "2024/0312", as a phrase whose end is open."""
    *first, last = tokens
    short = stem(last)
    is_open = len(short) >= SHORTEST_PREFIX and not last[-1].isdigit()
    phrase = _quoted(" ".join([*first, short if is_open else last]))
    return f"{phrase}*" if is_open else phrase


@cache
def _stemmer() -> Stemmer:
    # Imported here: the schema and the loading do without it.
    import Stemmer

    return Stemmer.Stemmer("swedish")
