"""The page of a case: where it stands and why, what happened, what comes, who else had it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from db.site import case_list
from db.site.query import Row, fetch, fetch_one

if TYPE_CHECKING:
    from datasette.app import Datasette

SIMILAR: Final = 5
_LIKELY: Final = 0.35
"""How much of its likeness to itself another case must have to be called similar."""
_MOST_WORDS: Final = 40

_EVENTS: Final = """
    SELECT event.*, body.slug AS body_slug, paper.kind AS paper_kind, paper.label AS paper_label,
        (
            SELECT page || ':' || start || '-' || "end" FROM fact
            WHERE fact.paper = event.paper AND fact.page = event.page
                AND fact.quote = event.quote LIMIT 1
        ) AS mark
    FROM event LEFT JOIN body ON body.id = event.body JOIN paper ON paper.id = event.paper
    WHERE case_file = :id ORDER BY event.position
"""
_PAPERS: Final = """
    SELECT paper.id, paper.kind, paper.title, paper.municipality, paper.date, paper.meeting_date,
        body.name AS body, group_concat(case_matter.paragraph, ', ') AS paragraphs,
        EXISTS (SELECT 1 FROM meeting WHERE meeting.paper = paper.id) AS is_of_meeting
    FROM case_matter JOIN paper ON paper.id = case_matter.paper
    LEFT JOIN body ON body.id = paper.body
    WHERE case_file = :id GROUP BY paper.id
    ORDER BY coalesce(paper.meeting_date, paper.date) IS NULL,
        coalesce(paper.meeting_date, paper.date), paper.id
"""
_DECISIONS: Final = """
    SELECT decision.*, body.name AS body_name, coalesce(paper.meeting_date, paper.date) AS day,
        paper.label AS paper_label, who.name AS paper_body
    FROM case_matter JOIN paper ON paper.id = case_matter.paper
    JOIN decision ON decision.paper = paper.id
        AND (case_matter.paragraph IS NULL OR decision.paragraph IS NULL
            OR decision.paragraph = case_matter.paragraph)
    LEFT JOIN body ON body.id = decision.body LEFT JOIN body AS who ON who.id = paper.body
    WHERE case_file = :id
        AND NOT (case_matter.matter LIKE '%#%' AND decision.paragraph IS NOT case_matter.paragraph)
        AND decision.outcome <> 'justeras omedelbart'
    ORDER BY day IS NULL, day, decision.fact
"""
_LISTS: Final = {
    "events": _EVENTS,
    "papers": _PAPERS,
    "decisions": _DECISIONS,
    "links": """
        SELECT case_link.*, one.label AS left_label, one.id AS left_paper,
            other.label AS right_label, other.id AS right_paper
        FROM case_link
        JOIN case_matter AS here ON here.matter = "left"
        JOIN paper AS one ON one.id = here.paper
        JOIN case_matter AS there ON there.matter = "right"
        JOIN paper AS other ON other.id = there.paper
        WHERE case_link.case_file = :id ORDER BY "left", "right"
    """,
    "commitments": """
        SELECT commitment.*, paper.label AS paper_label FROM commitment
        JOIN paper ON paper.id = commitment.paper WHERE case_file = :id
        ORDER BY open DESC, due IS NULL, due, position
    """,
}
_SIMILAR: Final = """
    SELECT case_file.id, name, title, municipality, status, outcome, raised,
        bm25(case_fts) AS score
    FROM case_fts JOIN case_file ON case_file.id = case_fts.case_file
    WHERE case_fts MATCH :match AND (case_file.id = :id OR municipality IS NOT :municipality)
    ORDER BY score LIMIT :limit
"""


async def read(site: Datasette, case: str) -> dict[str, Any]:
    """Return what the page of a case shows; empty where there is no such case."""
    found = await fetch_one(site, "SELECT * FROM case_file WHERE id = :id", {"id": case})
    if not found:
        return {}
    (shown,) = await case_list.of(site, [case])
    lists = {key: await fetch(site, sql, {"id": case}) for key, sql in _LISTS.items()}
    decisions = lists.pop("decisions")
    return {
        "case": shown,
        **lists,
        "proposed": [row for row in decisions if row["stage"] != "taken"],
        "taken": [row for row in decisions if row["stage"] == "taken"],
        "similar": await similar(site, found),
    }


async def similar(site: Datasette, case: Row) -> list[Row]:
    """Return the cases of other municipalities that are most alike, by bm25 over their stems.

    ``score`` is the share of the case's likeness to itself, 0 to 1.
    """
    words = list(dict.fromkeys(case["words"].split()))[:_MOST_WORDS]
    if not words:
        return []
    match = " OR ".join(f'"{word}"' for word in words)
    values = {"match": match, "limit": SIMILAR + 1} | {k: case[k] for k in ("id", "municipality")}
    found = await fetch(site, _SIMILAR, values)
    own = next((row["score"] for row in found if row["id"] == case["id"]), None)
    if not own:
        return []
    alike = [row | {"score": row["score"] / own} for row in found if row["id"] != case["id"]]
    return [row for row in alike if row["score"] >= _LIKELY]
