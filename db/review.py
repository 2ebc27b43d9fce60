"""What wants a look by a person: uncertain, at odds, or missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlite_utils import Database

SURE: Final = 0.9
"""A fact wants a look where its rule was right in a smaller share of the cases judged."""


class Finding(NamedTuple):
    """What wants a look, and why; ``subject`` is a paper, a case or a file."""

    why: str
    subject: str
    name: str
    page: int | None
    value: str | None
    target: str | None


_UNCERTAIN: Final = """
    SELECT 'Osäker uppgift' AS why, paper.id AS subject, paper.label AS name, fact.page,
        fact.kind || ': ' || fact.value AS value, fact.target
    FROM fact JOIN paper ON paper.id = fact.paper
    WHERE fact.rule IN (
            SELECT id FROM rule WHERE "right" < :sure * found
        )
        AND fact.target IS NOT NULL AND fact.kind <> 'written_date'
    ORDER BY fact.paper, fact.id
"""

QUERIES: Final[Mapping[str, str]] = {
    "failure": """
        SELECT 'Gick inte att läsa' AS why, path AS subject, path AS name, NULL AS page,
            message || coalesce('; ' || remedy, '') AS value, NULL AS target
        FROM failure ORDER BY path
    """,
    "correction": """
        SELECT 'Rättelsen hittar inte sin uppgift' AS why, target, target, NULL,
            coalesce(old, '') || ' → ' || coalesce(new, ''), target
        FROM correction WHERE NOT applied ORDER BY target
    """,
    "number": """
        SELECT 'Samma diarienummer i flera ärenden' AS why, case_file.id, case_file.name, NULL,
            value, NULL
        FROM case_number JOIN case_file ON case_file.id = case_number.case_file
        WHERE (municipality, value) IN (
            SELECT municipality, value FROM case_number JOIN case_file ON id = case_file
            GROUP BY 1, 2 HAVING count(*) > 1
        ) ORDER BY municipality, value, case_file.id
    """,
    "raised": """
        SELECT 'Okänt när initiativet väcktes' AS why, id, name, NULL, title, NULL FROM case_file
        WHERE kind IN ('motion', 'medborgarförslag') AND raised IS NULL
            AND status NOT IN ('avgjord', 'avskriven') ORDER BY name
    """,
    "missing": """
        SELECT 'Saknas' AS why, id, label, NULL, 'rubrik', id || '/title' FROM paper
        WHERE title IS NULL
        UNION ALL SELECT 'Saknas', id, label, NULL, 'kommun', id || '/municipality' FROM paper
        WHERE municipality IS NULL
        UNION ALL SELECT 'Saknas', id, label, NULL, 'datum', id || '/date' FROM paper
        WHERE date IS NULL AND meeting_date IS NULL
        UNION ALL SELECT 'Saknas', id, label, NULL, 'nämnd', id || '/body' FROM paper
        WHERE body IS NULL ORDER BY 2, 5
    """,
    "uncertain": _UNCERTAIN,
}
"""What is looked for, the gravest first; each yields the columns of a Finding."""


def findings(database: Database) -> list[Finding]:
    """Return all that wants a look, the gravest first."""
    values = {"sure": SURE}
    return [Finding(*row) for sql in QUERIES.values() for row in database.execute(sql, values)]
