"""The words that facts stand on, and the addresses that show them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from db.review import SURE
from db.site import marks, swedish
from db.site.query import Row, fetch

if TYPE_CHECKING:
    from collections.abc import Iterable

    from datasette.app import Datasette

_CORRECTED: Final = """EXISTS (
        SELECT 1 FROM correction
        WHERE applied AND instr(correction.target || '/', fact.target || '/') = 1
    ) AS corrected"""
_OF_PAPER: Final = f"""
    SELECT place.*, rule."right", rule.found, {_CORRECTED} FROM place
    JOIN fact ON fact.id = place.fact LEFT JOIN rule ON rule.id = fact.rule
    WHERE place.paper = :paper ORDER BY place.fact, position
"""  # noqa: S608 - our own words
# Not from the view place: SQLite would go through every fact there is.
_OF_FACTS: Final = f"""
    WITH wanted AS (SELECT value AS id FROM json_each(:facts)),
    shown AS (
        SELECT id AS fact, 0 AS position, page, start, "end", quote FROM fact WHERE id IN wanted
        UNION ALL SELECT fact, position, page, start, "end", quote FROM span WHERE fact IN wanted
    )
    SELECT shown.*, fact.paper, rule."right", rule.found, {_CORRECTED} FROM shown
    JOIN fact ON fact.id = shown.fact LEFT JOIN rule ON rule.id = fact.rule
    ORDER BY shown.fact, position
"""  # noqa: S608 - our own words


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that a fact stands on; *address* shows them marked in the text of *paper*.

    ``at`` is the page and the place on it where they begin, *trust* how often the rule that
    found it was right, in Swedish; ``unsure`` that it often was not, ``corrected`` that a
    person set the fact right.
    """

    fact: int
    paper: str
    quote: str
    at: tuple[int, int]
    address: str
    trust: str
    unsure: bool = False
    corrected: bool = False

    @property
    def page(self) -> int:
        """The page where the words begin."""
        return self.at[0]

    def repeats(self, value: str) -> bool:
        """Whether the words say no more than *value* does, numbering, bullet and case aside."""
        words, quoted = (" ".join(text.casefold().split()) for text in (value, self.quote))
        return words == quoted or (
            quoted.endswith(words) and len(quoted) - len(words) <= len("10. ")
        )


async def of_paper(site: Datasette, paper: str) -> dict[int, Evidence]:
    """Return the evidence of each fact of *paper*."""
    return _evidence(await fetch(site, _OF_PAPER, {"paper": paper}))


async def of_facts(site: Datasette, facts: Iterable[int]) -> dict[int, Evidence]:
    """Return the evidence of each of *facts*, whatever papers they are of."""
    return _evidence(await fetch(site, _OF_FACTS, {"facts": json.dumps(list(facts))}))


def _evidence(places: Iterable[Row]) -> dict[int, Evidence]:
    """Return the evidence of each fact, the places of one that runs on taken together."""
    evidence = {}
    for fact, group in groupby(places, key=lambda place: int(place["fact"])):
        rows = list(group)
        spans = [marks.Place(row["page"], row["start"], row["end"]) for row in rows]
        quote = " ".join(row["quote"] for row in rows)
        at = (spans[0].page, spans[0].start)
        evidence[fact] = Evidence(
            fact, rows[0]["paper"], quote, at, marks.address(spans), **_standing(rows[0])
        )
    return evidence


def _standing(row: Row) -> dict[str, Any]:
    """Return how far a fact can be trusted."""
    right, found = row["right"], row["found"]
    return {
        "trust": swedish.trust(right, found),
        "unsure": bool(found) and right < SURE * found,
        "corrected": bool(row["corrected"]),
    }
