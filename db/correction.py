"""What people have corrected: one plain file, applied whenever a paper is loaded.

A row of the file is a correction: what it is about, the value that was there and the one that
should be, who says so, when and why. The file is kept under version control by whoever keeps the
database; the database can be made anew from it and the papers.
"""

from __future__ import annotations

import copy
import csv
import hashlib
import io
import re
from dataclasses import astuple, dataclass, fields
from typing import TYPE_CHECKING, Any, Final

from db.rows import paper_id
from extractors.fact import Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from sqlite_utils import Database

CORRECTED: Final = Rule("correction", "En människas rättelse, med namn, dag och skäl.")
"""The rule of a value that a person has set."""

CUT: Final = "cut"
VERDICTS: Final = ("confirmed", "added", CUT)
BETWEEN: Final = "~"
"""Stands between the two matters of a link's target."""

SINGLE: Final = ("kind", "title", "municipality", "body", "date", "meeting_date")
"""What a paper has once, and a person may correct."""

MAIN: Final = {
    "decisions": "outcome",
    "timetable": "date",
    "persons": "name",
    "parties": "party",
    "districts": "name",
    "dates": "value",
    "demands": "text",
    "questions": "text",
    "recipients": "text",
    "attachments": "text",
}
"""What a correction of one fact of a list is about, unless it names another attribute."""


_TARGET: Final = re.compile(
    r"[0-9a-f]+(?:-\d+)?(?:/[a-z_]+(?:/[0-9a-f]+(?:/[a-z_]+)?)?|[^~]*~[0-9a-f]+(?:-\d+)?[^~]*)"
)
"""What a correction can be about; see Correction."""


class CorrectionsError(ValueError):
    """A file of corrections that can't be used; the message says in Swedish where and why."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One row. ``target`` is "paper/field", "paper/field/mark[/attribute]" or "matter~matter".

    ``old`` is the value as it was read, ``new`` the one to be; "" is no value at all. Of a link,
    ``new`` is one of VERDICTS.
    """

    target: str
    old: str
    new: str
    who: str
    date: str
    why: str

    @property
    def is_link(self) -> bool:
        """Whether it is about a link between two matters."""
        return BETWEEN in self.target

    @property
    def ends(self) -> tuple[str, str]:
        """The two matters of the link that it is about."""
        left, _, right = self.target.partition(BETWEEN)
        return left, right

    @property
    def paper(self) -> str:
        """The paper of the fact that it is about."""
        return self.target.partition("/")[0]


COLUMNS: Final = tuple(each.name for each in fields(Correction))


def read(path: Path) -> list[Correction]:
    """Return the corrections in a file, the last one of each target; none where there is no file.

    Raises CorrectionsError for a file that is no such table.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return []
    except OSError as error:
        raise CorrectionsError(f"{path}: filen går inte att läsa; kontrollera sökvägen") from error
    except UnicodeDecodeError as error:
        raise CorrectionsError(f"{path}: filen är inte UTF-8-text; spara om den så") from error
    rows = csv.DictReader(io.StringIO(text, newline=""))
    if text.strip() and tuple(rows.fieldnames or ()) != COLUMNS:
        raise CorrectionsError(f"{path}: första raden måste vara {','.join(COLUMNS)}")
    found = [_row(row, path, rows.line_num) for row in rows]
    return list({one.target: one for one in found}.values())


def append(path: Path, correction: Correction) -> None:
    """Write a correction last in the file, which is made if it is not there.

    Raises CorrectionsError where that can't be done.
    """
    read(path)
    try:
        is_new = not path.exists() or not path.stat().st_size
        with path.open("a", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerows([COLUMNS] * is_new)
            writer.writerow(astuple(correction))
    except OSError as error:
        raise CorrectionsError(f"{path}: filen går inte att skriva") from error


def digest(corrections: Iterable[Correction]) -> str:
    """Return a short mark of some corrections, "" for none: it changes when any of them does."""
    rows = sorted(map(astuple, corrections))
    return hashlib.sha256(repr(rows).encode()).hexdigest()[:8] if rows else ""


def apply(
    record: Mapping[str, Any], corrections: Sequence[Correction]
) -> tuple[dict[str, Any], set[str]]:
    """Return the record as corrected, and the targets of what was applied.

    Each fact in it gets its target, so that it can be named in a correction. A correction whose
    fact is not there, or no longer says what it said, is left alone.
    """
    made = copy.deepcopy(dict(record))
    paper = paper_id(record)
    wanted = {one.target: one for one in corrections if one.paper == paper}
    done = {one.target for one in _single(made, paper, wanted)}
    for name in MAIN:
        if made.get(name):
            made[name] = list(_entries(made[name], f"{paper}/{name}", name, wanted, done))
    return made, done


def changed_links(database: Database, corrections: Iterable[Correction]) -> set[str]:
    """Return the matters on whose links a judgement is new, or has been taken back."""
    wanted = {(one.target, one.new) for one in corrections if one.is_link}
    sql = "SELECT target, new FROM correction WHERE instr(target, ?)"
    known = set(database.execute(sql, [BETWEEN]).fetchall())
    return {end for target, _ in wanted ^ known for end in target.split(BETWEEN)}


def write(database: Database, corrections: Sequence[Correction], applied: set[str]) -> None:
    """Make the table ``correction`` what the file is; *applied* are those that found their fact.

    What is not among them keeps what is known of it: its paper was not read this time.
    """
    known = list(database.query("SELECT * FROM correction ORDER BY target"))
    before = {row["target"] for row in known if row["applied"]}
    rows = [_stored(one, applied | before) for one in corrections]
    rows.sort(key=lambda row: str(row["target"]))
    if rows != known:
        with database.atomic():
            database.table("correction").delete_where()
            database.table("correction").insert_all(rows)


def _stored(one: Correction, applied: set[str]) -> dict[str, object]:
    row: dict[str, object] = dict(zip(COLUMNS, astuple(one), strict=True))
    done = one.is_link or one.target in applied
    return row | {"old": one.old or None, "new": one.new or None, "applied": int(done)}


def _row(row: Mapping[str, str | None], path: Path, line: int) -> Correction:
    made = Correction(**{name: (row.get(name) or "").strip() for name in COLUMNS})
    if not made.target or not made.who or not made.why:
        raise CorrectionsError(f"{path}, rad {line}: target, who och why måste vara ifyllda")
    if not _TARGET.fullmatch(made.target):
        raise CorrectionsError(f"{path}, rad {line}: {made.target} är ingen beteckning")
    if made.is_link and made.new not in VERDICTS:
        raise CorrectionsError(f"{path}, rad {line}: new måste vara {', '.join(VERDICTS)}")
    return made


def _single(
    record: dict[str, Any], paper: str, wanted: Mapping[str, Correction]
) -> Iterator[Correction]:
    """Correct what a paper has once, and yield what was applied."""
    evidence = record["evidence"] = dict(record.get("evidence") or {})
    for name in SINGLE:
        target = f"{paper}/{name}"
        one = wanted.get(target)
        if one and (record.get(name) or "") in {one.old, one.new}:
            record[name] = one.new or None
            yield one
        if evidence.get(name):
            evidence[name] = {**evidence[name], "target": target, **_rule(one)}


def _entries(
    entries: Sequence[dict[str, Any]],
    where: str,
    name: str,
    wanted: Mapping[str, Correction],
    done: set[str],
) -> Iterator[dict[str, Any]]:
    """Yield the facts of one list as corrected; one whose main value is taken away goes."""
    for entry in entries:
        target = f"{where}/{mark(name, entry)}"
        entry["evidence"] = {**entry["evidence"], "target": target}
        for one in (one for key, one in wanted.items() if f"{key}/".startswith(f"{target}/")):
            attribute = one.target.removeprefix(target).strip("/") or MAIN[name]
            if str(entry.get(attribute) or "") == one.old:
                entry[attribute] = one.new or None
                entry["evidence"] |= _rule(one)
                done.add(one.target)
        if entry[MAIN[name]] is not None:
            yield entry


def _rule(one: Correction | None) -> dict[str, str]:
    return {"rule": CORRECTED.id} if one else {}


def mark(name: str, entry: Mapping[str, Any]) -> str:
    """Return what tells a fact from the others of its list: its value, page and words."""
    evidence = entry["evidence"]
    told = f"{entry[MAIN[name]]}\0{evidence['page']}\0{evidence['text']}"
    return hashlib.sha256(told.encode()).hexdigest()[:8]
