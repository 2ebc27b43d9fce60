"""City districts: the official areas of a city, whatever form they are written in.

The gazetteer's names were found by annotation; the words around them decide. A district's word
("stadsdelsnämnd", "kommundelen", "SDN") makes any name of it one. Without such a word the city
must be known, and the name must not belong to a church, a school, a street or a person.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from corpus.document import Document, Span
from corpus.mention import DistrictMention, Hit
from extractors import gazetteer

if TYPE_CHECKING:
    from collections.abc import Iterator

AROUND: Final = 60
"""How many characters beside a name are read for the words that frame it."""

TYPING_ERRORS: Final = 2
SHORTEST_MISSPELT: Final = 7

_BEHIND: Final = re.compile(r"\s+(?:stadsområde|kommundel|stadsdel)\w*", re.IGNORECASE)
_AHEAD: Final = re.compile(
    r"\b(?:(?:stadsdels|kommundels|stadsområdes)(?:nämnd|förvaltning)(?:en|erna)?|SDN|SDF|"
    r"stadsdel(?:en|arna)?|kommundel(?:en|arna)?|stadsområde(?:t|na)?|stadsdelsområde(?:t|na)?|"
    r"primärområde(?:t|na)?|delområde(?:t|na)?|stads(?:dels)?nämnds?område(?:t)?|"
    r"social(?:nämnd|förvaltning)(?:en|erna|arna)?)\s+$",
    re.IGNORECASE,
)
_SOCIAL: Final = re.compile(r"\bsocial\w+\s+$", re.IGNORECASE)
_PLACED: Final = re.compile(
    r"\b(?:i|vid|på|till|från|kring|inom|mellan|genom|för|LPO|lokalpolisområde)\s+$", re.IGNORECASE
)
_JOINT: Final = re.compile(r"(?:,|\s+och|\s+samt|\s+eller|/|\s+respektive)\s+|\s*/\s*")

_NOT_BEHIND: Final = re.compile(
    r"\s+(?:kyrka|kyrkas|kyrkan|\w*skola\w*|\w*gymnasi\w+|gata|gatan|väg|vägen|torg|torget|allé|station\w*|"
    r"idrottsplats\w*|IP|sjukhus\w*|slott\w*|flygplats\w*|koloniområde\w*|bad|simhall\w*|\d+:\d+)\b"
    r"|\s*\([A-ZÅÄÖ]\w{0,3}\)|-?(?:gatan|vägen)|\s+\d+:\d+"
)
_NOT_AHEAD: Final = re.compile(
    r"\b(?:kvarteret|kv\.|fastigheten|fastigheterna|förskolan|skolan|kyrkan)\s+$", re.IGNORECASE
)
_GIVEN_NAME: Final = re.compile(r"\b([A-ZÅÄÖ][\w-]+)\s+$")

_CALLED: Final = re.compile(
    r"\b(?:[Ss]tads|[Kk]ommun)del(?:en|arna)\s+"
    r"((?:[A-ZÅÄÖ][\w-]+(?: (?:[A-ZÅÄÖ][\w-]+|gård|strand|stan))?(?:,\s+|\s+och\s+|\s+samt\s+)?)+)"
)
_NAMES: Final = re.compile(r"[A-ZÅÄÖ][\w-]+(?: (?:[A-ZÅÄÖ][\w-]+|gård|strand|stan))?")
_OFFICE: Final = re.compile(r"\b([A-ZÅÄÖ][\w–-]+)\s+stadsdels(?:nämnd|förvaltning)")


def find_districts(
    document: Document, municipality: str | None, year: int | None
) -> list[DistrictMention]:
    """Return the districts that *document* names, in reading order.

    ``name`` is nominative and as the paper capitalises it; ``municipality`` is the city it lies
    in. *year* tells cities apart that used a name at different times, it never rules a name out.
    Without a known municipality only a district's word beside a name that one city has counts.
    """
    found = {mention.span.start: mention for mention in _known(document, municipality, year)}
    for mention in (*_called(document, municipality), *_misspelt(document, municipality)):
        if not any(mention.span.overlaps(other.span) for other in found.values()):
            found[mention.span.start] = mention
    return [found[start] for start in sorted(found)]


def _known(
    document: Document, municipality: str | None, year: int | None
) -> Iterator[DistrictMention]:
    """Yield the gazetteer's names that stand for a district."""
    hits = [hit for hit in document.hits if hit.table == "district"]
    framed, social = _framed(document.body, hits)
    placed = _placed(document.body, hits)
    for hit in hits:
        rows = [row for row in _rows(hit.key) if municipality in {None, row["municipality"]}]
        if hit in social:
            rows = [row for row in rows if row["kind"] == "stadsområde" and not row["to_year"]]
        if municipality is None:
            rows = _of_one_city(rows, year) if hit in framed else []
        free = hit in framed or _stands_free(document.body, hit, rows, placed)
        if rows and free:
            yield DistrictMention(hit.span, _name(document, hit), rows[0]["municipality"])


def _framed(body: str, hits: list[Hit]) -> tuple[set[Hit], set[Hit]]:
    """Return the hits beside a district's word, and those of them beside a social board's.

    A word holds for a whole list: "Kungsholmens och Järvas stadsdelsförvaltningar".
    """
    framed = {hit for hit in hits if _BEHIND.match(body, hit.span.end)}
    social: set[Hit] = set()
    for hit in hits:
        before = body[max(0, hit.span.start - AROUND) : hit.span.start]
        if _AHEAD.search(before):
            framed.add(hit)
            if _SOCIAL.search(before):
                social.add(hit)
    pairs = [(one, two) for one, two in pairwise(hits) if _is_list(body, one, two)]
    for one, two in pairs:
        if one in framed and not _BEHIND.match(body, one.span.end):
            framed.add(two)
        if one in social:
            social.add(two)
    framed |= {one for one, two in reversed(pairs) if two in framed}
    return framed, social


def _is_list(body: str, one: Hit, two: Hit) -> bool:
    """Whether only a comma or "och" stands between two names."""
    return _JOINT.fullmatch(body, one.span.end, two.span.start) is not None


def _placed(body: str, hits: list[Hit]) -> set[Hit]:
    """Return the hits that a preposition makes places, for a whole list: "i Haga och Backa"."""
    placed = {
        hit
        for hit in hits
        if _PLACED.search(body[max(0, hit.span.start - AROUND) : hit.span.start])
    }
    for one, two in pairwise(hits):
        if one in placed and _is_list(body, one, two):
            placed.add(two)
    return placed


def _stands_free(body: str, hit: Hit, rows: list[gazetteer.Row], placed: set[Hit]) -> bool:
    """Whether a name without a district's word still means the district."""
    span = hit.span
    before = body[max(0, span.start - AROUND) : span.start]
    if _NOT_BEHIND.match(body, span.end) or _NOT_AHEAD.search(before):
        return False
    given = _GIVEN_NAME.search(before)
    if given and given[1] in gazetteer.column("first_names", "name"):
        return False
    needs = {row["needs"] for row in rows}
    return "" in needs or ("place" in needs and hit in placed)


def _of_one_city(rows: list[gazetteer.Row], year: int | None) -> list[gazetteer.Row]:
    """Return the rows if one city has the name, or had it as the only one in *year*."""
    if len({row["municipality"] for row in rows}) > 1 and year is not None:
        rows = [row for row in rows if row["from_year"] and _was_valid(row, year)]
    return rows if len({row["municipality"] for row in rows}) == 1 else []


def _was_valid(row: gazetteer.Row, year: int) -> bool:
    """Whether a row's years, "2007" or "2023-06-30", the last blank for open, hold *year*."""
    first, last = row["from_year"][:4], row["to_year"][:4]
    return int(first) <= year and (not last or year <= int(last))


def _called(document: Document, municipality: str | None) -> Iterator[DistrictMention]:
    """Yield what the paper itself calls "stadsdelen X", known to the gazetteer or not."""
    if municipality is None:
        return
    for match in _CALLED.finditer(document.body):
        for name in _NAMES.finditer(match[1]):
            start = match.start(1) + name.start()
            shown = _nominative(document, name[0], match.end(1))
            yield DistrictMention(Span(start, start + len(name[0])), shown, municipality)


def _nominative(document: Document, name: str, end: int) -> str:
    """Return a name without the genitive -s: a noun follows, and the paper knows it without."""
    owns = name.endswith("s") and re.match(
        r"\s[a-zåäö]", document.body[end - 1 : end + 2].lstrip("s")
    )
    known = re.search(rf"\b{re.escape(name[:-1])}\b", document.body)
    return name[:-1] if owns and known else name


def _misspelt(document: Document, municipality: str | None) -> Iterator[DistrictMention]:
    """Yield a district in front of "stadsdelsnämnd" that is spelt with up to two errors."""
    for match in _OFFICE.finditer(document.body):
        if len(match[1]) < SHORTEST_MISSPELT:
            continue
        forms = _board_forms(municipality)
        best = process.extractOne(
            match[1], forms.keys(), scorer=OSA.distance, score_cutoff=TYPING_ERRORS
        )
        if best:
            name, city = forms[best[0]]
            yield DistrictMention(Span(*match.span(1)), name, city)


def _name(document: Document, hit: Hit) -> str:
    """Return the nominative as the paper capitalises it, unless it is all capitals."""
    written = document.line_of(hit.span)[: len(hit.key)]
    return written if written.lower() == hit.key.lower() and not written.isupper() else hit.key


@cache
def _rows(name: str) -> tuple[gazetteer.Row, ...]:
    """Return the gazetteer's rows of a name, in every city that has it."""
    return tuple(row for row in gazetteer.rows("districts") if row["district"] == name)


@cache
def _board_forms(municipality: str | None) -> dict[str, tuple[str, str]]:
    """Return form -> (district, city) for the districts that have had a board."""
    return {
        form: (row["district"], row["municipality"])
        for row in gazetteer.rows("districts")
        if row["kind"] == "stadsdelsnämndsområde" and municipality in {None, row["municipality"]}
        for form in (row["district"], gazetteer.genitive(row["district"]))
    }
