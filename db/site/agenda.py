"""The days that a case, a body or all of them bring: meetings, planned steps, last days."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, Final

from db.site import swedish
from db.site.address import identity
from db.site.freshness import last_run
from db.site.ical import Calendar, Day
from db.site.naming import joined, of_case
from db.site.profile import PROFILES
from db.site.query import Row, fetch, fetch_one

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from datasette.app import Datasette

    from db.site.address import Absolute

LONGEST: Final = 2000
"""Days of each sort in a calendar, the latest."""

# A month is no day: only whole dates come in.
_STEPS: Final = """
    SELECT event.case_file, event.date AS day, event.type, event.name, event.outcome,
        event.planned, case_file.title, case_file.name AS number, case_file.municipality
    FROM event JOIN case_file ON case_file.id = event.case_file
    WHERE length(event.date) = 10 AND {where} ORDER BY event.date DESC, case_file, position
    LIMIT :limit
"""
# What was planned for later than the decision that closed the case will not come.
_PLANNED: Final = """
    event.planned AND (
        case_file.status NOT IN ('avgjord', 'avskriven') OR event.date <= case_file.updated
    )
"""
_AT_A_MEETING: Final = f"""
    ({_PLANNED} OR event.type IN (
        'beslut', 'rekommendation', 'bordlagd', 'återremitterad', 'avskriven'
    ))
"""
_MEETINGS: Final = """
    SELECT paper.id, paper.kind, paper.municipality, body.name AS body, body.id AS body_id,
        coalesce(paper.meeting_date, paper.date) AS day, meeting.place, meeting.start,
        meeting.paper IS NOT NULL AS is_of_meeting
    FROM paper JOIN body ON body.id = paper.body LEFT JOIN meeting ON meeting.paper = paper.id
    WHERE length(day) = 10 AND (paper.meeting_date IS NOT NULL OR is_of_meeting) AND {where}
    ORDER BY day DESC, is_of_meeting DESC,
        instr('protokoll kallelse protokollsutdrag', paper.kind) = 0, paper.kind = 'kallelse',
        paper.id
    LIMIT :limit
"""
_DUE: Final = """
    SELECT id AS case_file, name AS number, title, due AS day, due_reason FROM case_today
    WHERE open AND length(due) = 10 AND {where} ORDER BY due DESC, id LIMIT :limit
"""
_CASE: Final = "SELECT name AS number, title FROM case_file WHERE id = :id"


async def of_all(site: Datasette, whole: Absolute) -> Calendar:
    """Return the meetings and plans of all bodies, and the last days of open cases."""
    days = [
        *await _meetings(site, "1", None, whole),
        *await _steps(site, _PLANNED, None, whole),
        *await _due(site, "1", None, whole),
    ]
    return Calendar("Nämndkoll", await last_run(site), days)


async def of_body(site: Datasette, slug: str, whole: Absolute) -> Calendar | None:
    """Return the meetings of a body and what it plans; None where there is no such body."""
    head = await fetch_one(site, PROFILES["organ"].head, {"slug": slug})
    if not head:
        return None
    days = [
        *await _meetings(site, "body.id = :id", head["id"], whole),
        *await _steps(site, f"{_PLANNED} AND event.body = :id", head["id"], whole),
    ]
    return Calendar(joined(head["name"], head["municipality"]), await last_run(site), days)


async def of_case_file(site: Datasette, case: str, whole: Absolute) -> Calendar | None:
    """Return the steps of a case, and its last day while it is open; None if there is no case."""
    found = await fetch_one(site, _CASE, {"id": case})
    if not found:
        return None
    days = [
        *await _steps(site, f"event.case_file = :id AND {_AT_A_MEETING}", case, whole),
        *await _due(site, "id = :id", case, whole),
    ]
    return Calendar(of_case(found), await last_run(site), days)


async def _steps(site: Datasette, where: str, id_: str | None, whole: Absolute) -> list[Day]:
    rows = await fetch(site, _STEPS.format(where=where), {"id": id_, "limit": LONGEST})
    return _once(_step(row, day, whole) for row, day in _dated(rows))


async def _meetings(site: Datasette, where: str, id_: str | None, whole: Absolute) -> list[Day]:
    rows = await fetch(site, _MEETINGS.format(where=where), {"id": id_, "limit": LONGEST})
    return _once(_meeting(row, day, whole) for row, day in _dated(rows))


async def _due(site: Datasette, where: str, id_: str | None, whole: Absolute) -> list[Day]:
    rows = await fetch(site, _DUE.format(where=where), {"id": id_, "limit": LONGEST})
    return [_last_day(row, day, whole) for row, day in _dated(rows)]


def _dated(rows: Iterable[Row]) -> Iterator[tuple[Row, date]]:
    """Yield each row with its day; a month, or a day of an unknown year, is none."""
    for row in rows:
        with suppress(ValueError):
            yield row, date.fromisoformat(row["day"])


def _once(days: Iterable[Day]) -> list[Day]:
    """Return the first of the days that are the same."""
    found: dict[object, Day] = {}
    for day in days:
        found.setdefault(day.id, day)
    return list(found.values())


def _step(row: Row, day: date, whole: Absolute) -> Day:
    what = swedish.EVENTS.get(row["type"], row["type"])
    return Day(
        identity("steg", row["case_file"], row["name"], row["day"]),
        day,
        f"{row['name'] or what}: {of_case(row)}",
        whole(f"/arende/{row['case_file']}"),
        joined(what, row["outcome"], row["number"], row["municipality"]),
    )


def _meeting(row: Row, day: date, whole: Absolute) -> Day:
    first = "mote" if row["is_of_meeting"] else "papper"
    when = f"kl. {row['start']}" if row["start"] else None
    return Day(
        identity("möte", row["body_id"], row["day"]),
        day,
        f"{row['body']} sammanträder",
        whole(f"/{first}/{row['id']}"),
        joined(row["municipality"], row["place"], when),
    )


def _last_day(row: Row, day: date, whole: Absolute) -> Day:
    return Day(
        identity("senast", row["case_file"]),
        day,
        f"Senaste dag för beslut: {of_case(row)}",
        whole(f"/arende/{row['case_file']}"),
        joined(row["number"], swedish.dates_in(row["due_reason"] or "")),
    )
