"""Writing a correction down, and reading the paper that it is about anew."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from corpus.vocabulary import Kind, Outcome
from db import correction
from db.connection import open_database, translated
from db.correction import MAIN, SINGLE, VERDICTS, Correction, CorrectionsError
from db.rows import paper_id
from pipeline import rulebook
from pipeline.ingest import ingest
from pipeline.run import Failure, process

if TYPE_CHECKING:
    from sqlite_utils import Database

_DAYS: Final = frozenset({"date", "meeting_date", "timetable"})


def show(database: Path, paper: str) -> str:
    """Return what can be corrected in a paper: target and value, a fact a line.

    Raises CorrectionsError where there is no such paper.
    """
    with translated(database), closing(open_database(database, create=False)) as opened:
        if not opened.table("paper").count_where("id = ?", [paper]):
            raise CorrectionsError(f"{paper}: det finns ingen sådan handling i {database}")
        values = next(
            opened.query(
                "SELECT paper.*, body.name AS body FROM paper "
                "LEFT JOIN body ON body.id = paper.body WHERE paper.id = ?",
                [paper],
            )
        )
        facts = opened.execute(
            "SELECT target, kind, value FROM fact WHERE paper = ? AND target IS NOT NULL "
            "GROUP BY target ORDER BY min(id)",
            [paper],
        ).fetchall()
    single = [(f"{paper}/{name}", name, values[name] or "saknas") for name in SINGLE]
    listed = [row for row in facts if row[0] not in {target for target, *_ in single}]
    return "\n".join(f"{target}  {value}" for target, _, value in [*single, *listed])


def correct(
    database: Path,
    target: str,
    new: str,
    said: tuple[str, str],
    corrections: Path | None = None,
    due: Path | None = None,
) -> tuple[Failure, ...]:
    """Write a correction down and apply it; *said* is who says so, and why.

    Returns the failure of a paper that could not be read again: then the correction stands, and
    is applied when the paper next is. Raises CorrectionsError for a target that is not there or
    a value that can't be.
    """
    path = corrections or rulebook.beside(database, rulebook.CORRECTIONS)
    with translated(database), closing(open_database(database, create=False)) as opened:
        is_link = correction.BETWEEN in target
        _check_value(target, new)
        places = [] if is_link else _places(opened, target)
        if is_link:
            _check_link(opened, target)
    before = {one.target: one for one in correction.read(path)}
    old = before[target].old if target in before else _old(places, target) if places else ""
    who, why = said
    today = datetime.now(UTC).astimezone().date().isoformat()
    correction.append(path, Correction(target, old, new, who, today, why))
    book = rulebook.read(database, corrections, due)
    return ingest(database, places, lambda: None, rulebook=book).failures


def _places(database: Database, target: str) -> list[Path]:
    """Return where the file of a target's paper lies."""
    paper = target.partition("/")[0]
    sql = """
        SELECT path FROM location JOIN paper ON paper.file = location.file
        WHERE paper.id = ? ORDER BY path
    """
    found = [Path(row[0]) for row in database.execute(sql, [paper])]
    if not found:
        raise CorrectionsError(f"{paper}: det finns ingen sådan handling i databasen")
    return found


def _check_link(database: Database, target: str) -> None:
    for end in target.split(correction.BETWEEN):
        if not database.table("matter").count_where("id = ?", [end]):
            raise CorrectionsError(f"{end}: det finns ingen sådan handling i något ärende")


def _check_value(target: str, new: str) -> None:
    """Raise CorrectionsError where a value can't be what the target says."""
    field, _, rest = target.partition("/")[2].partition("/")
    attribute = rest.partition("/")[2] or MAIN.get(field, field)
    if correction.BETWEEN in target:
        allowed = set(VERDICTS)
    elif attribute == "kind" and field == "kind":
        allowed = set(Kind)
    elif attribute == "outcome":
        allowed = {*Outcome, ""}
    elif new and field in _DAYS and attribute in {"date", "meeting_date"}:
        _check_day(new)
        return
    else:
        return
    if new not in allowed:
        raise CorrectionsError(f"{new}: välj något av {', '.join(sorted(filter(None, allowed)))}")


def _check_day(new: str) -> None:
    try:
        date.fromisoformat(new)
    except ValueError as error:
        raise CorrectionsError(f"{new} är ingen dag; skriv till exempel 2026-11-21") from error


def _old(places: list[Path], target: str) -> str:
    """Return the value that the paper is read to have."""
    for place in places:
        result = process(place)
        if not isinstance(result, Failure):
            for record in result:
                if paper_id(record) == target.partition("/")[0]:
                    return _value(correction.apply(record, ())[0], target)
    raise CorrectionsError(f"{places[0]}: filen går inte att läsa på nytt, så den kan inte rättas")


def _value(record: dict[str, Any], target: str) -> str:
    field, _, rest = target.partition("/")[2].partition("/")
    if field in SINGLE and not rest:
        return str(record.get(field) or "")
    for entry in record.get(field) or ():
        own = entry["evidence"].get("target", "")
        if f"{target}/".startswith(f"{own}/"):
            return str(entry.get(target.removeprefix(own).strip("/") or MAIN[field]) or "")
    raise CorrectionsError(
        f"{target}: ingen sådan uppgift; `namndkoll correct {target.partition('/')[0]}` visar dem"
    )
