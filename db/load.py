"""Writing papers: a paper is one transaction, and what has not changed is not written."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from db import matters, rows, search, slug

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlite_utils import Database

    from db.matters import MatterRow
    from extractors.confidence import Precision
    from extractors.fact import Rule


class Change(StrEnum):
    """What loading did to the database."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


_ORPHANS: Final = {
    "body": ("paper.body", "decision.body", "consultation.body"),
    "person": (
        "person_role.person",
        "person_role.replaced",
        "motion.person",
        "ballot.person",
        "reservation.person",
        "recusal.person",
        "statement.person",
    ),
    "district": ("district_mention.district", "passage.district"),
}
"""Tables of names with every column that refers to them."""


_OFFICIALS: Final = """
    UPDATE person SET official = 1 - official
    WHERE official <> (id IN (SELECT person FROM official))
"""


def is_current(database: Database, sha256: str, version: str, path: str | None = None) -> bool:
    """Whether these bytes have been loaded by this *version*, so that reading them is idle work.

    With *path*, also whether they are known to lie there. A file that failed is never current:
    it is tried again.
    """
    sql = "SELECT 1 FROM file WHERE sha256 = :sha256 AND version = :version"
    if path is not None:
        sql += " AND sha256 IN (SELECT file FROM location WHERE path = :path)"
    values = {"sha256": sha256, "version": version, "path": path}
    return database.execute(sql, values).fetchone() is not None


def load_record(database: Database, record: Mapping[str, Any], version: str) -> Change:
    """Load a file that is one paper; see load_records."""
    return load_records(database, [record], version)


def load_records(
    database: Database,
    records: Sequence[Mapping[str, Any]],
    version: str,
    parts: Mapping[str, Sequence[MatterRow]] = MappingProxyType({}),
) -> Change:
    """Load the papers of one file, all of them or none, read by the extractors of *version*.

    *parts* holds the matters of each paper, by its id.

    Papers of that file that are no longer among *records* go; so do the papers of the file that
    lay at the same path before. A failure recorded for the path is cleared. The same bytes at
    another path stay one file with two paths. UNCHANGED tells that no fact is different.
    """
    source = records[0]["source"]
    known = database.table("file").count_where("sha256 = ?", [source["sha256"]])
    stale = [record for record in records if not _stands(database, record)]
    if not stale and _is_filed(database, records, version):
        return Change.UNCHANGED
    database.enable_wal()
    with database.atomic():
        database.table("failure").delete_where("path = ?", [source["path"]])
        _write_file(database, source, version)
        place = _write_location(database, source)
        gone = _drop_papers(database, source["sha256"], [rows.paper_id(one) for one in records])
        for record in stale:
            _write_paper(database, record)
        for paper, found in parts.items():
            matters.write_matters(database, paper, found)
    if not known and place is Change.NEW:
        return Change.NEW
    return Change.CHANGED if stale or gone or place is not Change.UNCHANGED else Change.UNCHANGED


def load_failure(
    database: Database, path: str, sha256: str | None, failure: Mapping[str, Any]
) -> Change:
    """Record that the file at *path* could not be read: {code, message} and maybe remedy.

    What was read from that path before stays.
    """
    row = {"path": path, "sha256": sha256, "code": failure["code"], "message": failure["message"]}
    row["remedy"] = failure.get("remedy")
    before = list(database.query("SELECT * FROM failure WHERE path = ?", [path]))
    if before == [row]:
        return Change.UNCHANGED
    database.enable_wal()
    database.table("failure").insert(row, replace=True)
    return Change.CHANGED if before else Change.NEW


def load_rules(
    database: Database,
    rules: Iterable[Rule],
    measured: Mapping[str, Precision] = MappingProxyType({}),
) -> None:
    """Write down the source of each rule and its precision, so that both can be looked up.

    A rule that is not *measured* has none.
    """
    known = list(database.query('SELECT id, source, "right", found FROM rule'))
    fresh = [row for rule in rules if (row := _rule(rule, measured.get(rule.id))) not in known]
    if fresh:
        database.table("rule").upsert_all(fresh, pk="id")


def _rule(rule: Rule, precision: Precision | None) -> rows.Row:
    right, found = (precision.right, precision.found) if precision else (None, None)
    return {"id": rule.id, "source": rule.source, "right": right, "found": found}


def sweep(database: Database) -> None:
    """Delete the names that no paper uses any more, and note who of the rest acts in office."""
    with database.atomic():
        database.execute(_OFFICIALS)
        for table, columns in _ORPHANS.items():
            unused = " AND ".join(f"id NOT IN ({_references(column)})" for column in columns)
            database.table(table).delete_where(unused)


def _references(column: str) -> str:
    table = column.partition(".")[0]
    return f"SELECT {column} FROM {table} WHERE {column} IS NOT NULL"  # noqa: S608 - our own names


def _stands(database: Database, record: Mapping[str, Any]) -> bool:
    """Whether the paper is there with the same facts."""
    where = [rows.paper_id(record), rows.digest(record)]
    return database.table("paper").count_where("id = ? AND digest = ?", where) == 1


def _is_filed(database: Database, records: Sequence[Mapping[str, Any]], version: str) -> bool:
    """Whether file, place and number of papers are as they should be, and no failure stands."""
    source = records[0]["source"]
    sha256, path = source["sha256"], source["path"]
    return (
        is_current(database, sha256, version, path)
        and database.table("paper").count_where("file = ?", [sha256]) == len(records)
        and not database.table("failure").count_where("path = ?", [path])
    )


def _write_file(database: Database, source: Mapping[str, Any], version: str) -> None:
    row = {
        "sha256": source["sha256"],
        "media_type": source["media_type"],
        "pages": source["pages"],
        "ocr": bool(source.get("ocr")),
        "version": version,
    }
    database.table("file").upsert(row, pk="sha256")


def _write_location(database: Database, source: Mapping[str, Any]) -> Change:
    """Note where the file lies; what lay there before goes, unless it lies elsewhere too."""
    path, sha256 = source["path"], source["sha256"]
    before = database.execute("SELECT file FROM location WHERE path = ?", [path]).fetchone()
    if before == (sha256,):
        return Change.UNCHANGED
    database.table("location").upsert({"path": path, "file": sha256}, pk="path")
    if before is None:
        return Change.NEW
    deserted = "sha256 = ? AND sha256 NOT IN (SELECT file FROM location)"
    if database.table("file").count_where(deserted, list(before)):
        database.table("file").delete_where(deserted, list(before))
        search.mark_stale(database)
    return Change.CHANGED


def _drop_papers(database: Database, sha256: str, keep: Sequence[str]) -> bool:
    """Delete the papers of a file that are not to be kept; return whether there were any."""
    marks = ", ".join("?" * len(keep))
    where, values = f"file = ? AND id NOT IN ({marks})", [sha256, *keep]
    if not database.table("paper").count_where(where, values):
        return False
    database.table("paper").delete_where(where, values)
    search.mark_stale(database)
    return True


def _write_paper(database: Database, record: Mapping[str, Any]) -> None:
    """Replace what is known of a paper; its pages only where their text is another."""
    (next_fact,) = database.execute("SELECT coalesce(max(id), 0) + 1 FROM fact").fetchone()
    found = rows.read(record, next_fact)
    for table in rows.NAMES:
        database.table(table).insert_all(found.names[table].values(), ignore=True)
    slug.fill(database)
    for table in ("fact", "diary_number", "meeting"):
        database.table(table).delete_where("paper = ?", [found.paper])
    database.table("paper").upsert_all(found.tables["paper"], pk="id")
    _write_pages(database, found.paper, rows.pages(record))
    for table in rows.FACTS:
        database.table(table).insert_all(found.tables[table])


def _write_pages(database: Database, paper: str, pages: list[rows.Row]) -> None:
    sql = "SELECT paper, number, text, width, height FROM page WHERE paper = ? ORDER BY number"
    if list(database.query(sql, [paper])) == pages:
        return
    database.table("page").delete_where("paper = ?", [paper])
    database.table("page").insert_all(pages)
    search.mark_stale(database)
