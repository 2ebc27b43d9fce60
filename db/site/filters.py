"""What a search can be narrowed down by: which papers pass, and how many each value would leave."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection

CHOICES: Final = {
    "typ": "kind",
    "kommun": "municipality",
    "organ": "body",
    "parti": "party",
    "stadsdel": "district",
    "utfall": "outcome",
}
"""Parameters of the address that have a list of values, and what a question calls them."""

FILTERS: Final = {**CHOICES, "fran": "since", "till": "until"}
"""All parameters that narrow a search down."""

_PASSES: Final = {
    "kind": "paper.kind = :kind",
    "municipality": "paper.municipality = :municipality",
    "body": "paper.body IN (SELECT id FROM body WHERE name = :body)",
    "party": "paper.id IN (SELECT paper FROM party_role WHERE party = :party)",
    "district": """
        paper.id IN (
            SELECT paper FROM district_mention JOIN district ON district.id = district
            WHERE district.name = :district
        )
    """,
    "outcome": "paper.id IN (SELECT paper FROM decision WHERE outcome = :outcome)",
    # "2025-03" is some day of that month: it passes where one of its days would
    "since": "substr(coalesce(paper.date, paper.meeting_date) || '-99-99', 1, 10) >= :since",
    "until": "coalesce(paper.date, paper.meeting_date) <= substr(:until || '-99-99', 1, 10)",
}
_VALUES: Final = {
    "kind": ("paper.kind", "paper.kind", ""),
    "municipality": ("paper.municipality", "paper.municipality", ""),
    "body": ("body.name", "body.name", "JOIN body ON body.id = paper.body"),
    "party": (
        "party.code",
        "coalesce(party.name, party.code)",
        "JOIN party_role AS role ON role.paper = paper.id JOIN party ON party.code = role.party",
    ),
    "district": (
        "district.name",
        "district.name",
        (
            "JOIN district_mention AS mention ON mention.paper = paper.id "
            "JOIN district ON district.id = mention.district"
        ),
    ),
    "outcome": (
        "decision.outcome",
        "decision.outcome",
        "JOIN decision ON decision.paper = paper.id",
    ),
}
"""A value, its name, and where they stand."""

_COUNTS: Final = """
    SELECT value, max(label) AS label, count(*) AS papers FROM (
        SELECT DISTINCT {value} AS value, {label} AS label, paper.rowid AS number
        FROM paper {tables} WHERE {value} IS NOT NULL AND {found} AND {passes}
    ) GROUP BY value
"""


def passes(names: Collection[str]) -> str:
    """Return the condition that a paper passes the filters *names*."""
    return " AND ".join([_PASSES[name] for name in FILTERS.values() if name in names] or ["1"])


def counts(name: str, found: str, names: Collection[str]) -> str:
    """Return the SQL that counts the papers of each value of a filter.

    *found* is the condition that a search found the paper, *names* are the filters that are set.
    """
    value, label, tables = _VALUES[name]
    others = passes([other for other in names if other != name])
    return _COUNTS.format(value=value, label=label, tables=tables, found=found, passes=others)
