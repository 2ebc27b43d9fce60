"""Matters and the links between them: what cases are made of, as rows."""

from __future__ import annotations

import json
from hashlib import blake2b
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from sqlite_utils import Database


_NEAR: Final = """
    SELECT DISTINCT matter.id FROM json_each(:keys) AS sought
    JOIN matter_key ON matter_key.key = sought.value
    JOIN matter ON matter.number = matter_key.matter
    WHERE matter.number < :number OR (matter.number > :number AND NOT fresh)
"""


class MatterRow(NamedTuple):
    """A matter as it is stored: its JSON, and the keys under which others find it."""

    id: str
    paragraph: str | None
    content: str
    keys: frozenset[str]


class LinkRow(NamedTuple):
    """A link as it is stored; see pipeline.link.Link."""

    rank: int
    left: str
    right: str
    rule: str
    reason: str


def write_matters(database: Database, paper: str, rows: Sequence[MatterRow]) -> bool:
    """Make *rows* the matters of a paper; one whose content is another is fresh.

    Returns whether anything changed. Called within the transaction that loads the paper.
    """
    before = dict(
        database.execute("SELECT id, content FROM matter WHERE paper = ?", [paper]).fetchall()
    )
    gone = before.keys() - {row.id for row in rows}
    changed = [row for row in rows if before.get(row.id) != row.content]
    database.conn.executemany("DELETE FROM matter WHERE id = ?", [(id_,) for id_ in gone])
    for row in changed:
        _write_matter(database, paper, row)
    return bool(gone or changed)


def _write_matter(database: Database, paper: str, row: MatterRow) -> None:
    (number,) = database.execute(
        "INSERT INTO matter (id, number, paper, paragraph, content, fresh) "
        "SELECT ?, (SELECT coalesce(max(number), 0) + 1 FROM matter), ?, ?, ?, 1 WHERE true "
        "ON CONFLICT (id) DO UPDATE SET content = excluded.content, fresh = 1 RETURNING number",
        [row.id, paper, row.paragraph, row.content],
    ).fetchone()
    database.execute("DELETE FROM matter_key WHERE matter = ?", [number])
    database.conn.executemany(
        "INSERT INTO matter_key (key, matter) VALUES (?, ?)",
        [(key, number) for key in _hashes(row.keys)],
    )


def fresh(database: Database) -> dict[str, int]:
    """Return the matters whose links have not been looked for, with their numbers."""
    return dict(database.execute("SELECT id, number FROM matter WHERE fresh").fetchall())


def make_all_fresh(database: Database) -> None:
    """Have every link looked for anew."""
    database.execute("UPDATE matter SET fresh = 1")


def ids(database: Database) -> list[str]:
    """Return every matter, in order."""
    return [row[0] for row in database.execute("SELECT id FROM matter ORDER BY id")]


def existing(database: Database, named: Iterable[str]) -> set[str]:
    """Return which of some matters there are."""
    sql = "SELECT id FROM matter WHERE id IN (SELECT value FROM json_each(?))"
    return {row[0] for row in database.execute(sql, [json.dumps(sorted(named))])}


def content(database: Database, id_: str) -> tuple[str, str, str]:
    """Return a matter's JSON, its paper's id and where that lies; of several places the first.

    A part of a bundle has its number behind the place.
    """
    sql = """
        SELECT content, matter.paper, (SELECT min(path) FROM location WHERE file = paper.file)
            || coalesce('#' || part, '')
        FROM matter JOIN paper ON paper.id = matter.paper WHERE matter.id = ?
    """
    found: tuple[str, str, str] = database.execute(sql, [id_]).fetchone()
    return found


def near(database: Database, number: int, sought: Iterable[str]) -> list[str]:
    """Return the matters under the keys that one seeks, with which it is to be judged.

    Keys are sought and kept alike on both sides, so of two fresh matters the later one judges.
    """
    values = {"keys": json.dumps(sorted(_hashes(sought))), "number": number}
    return [row[0] for row in database.execute(_NEAR, values)]


def write_links(database: Database, seekers: Collection[str], links: Iterable[LinkRow]) -> None:
    """Replace every link of *seekers*, which are fresh no more."""
    ids = [(id_,) for id_ in seekers]
    with database.atomic():
        for side in ("left", "right"):
            database.conn.executemany(f'DELETE FROM link WHERE "{side}" = ?', ids)  # noqa: S608
        database.conn.executemany(
            'INSERT INTO link (rank, "left", "right", rule, reason) VALUES (?, ?, ?, ?, ?)', links
        )
        database.conn.executemany("UPDATE matter SET fresh = 0 WHERE id = ?", ids)


def links_of(database: Database, ids: Iterable[str]) -> list[LinkRow]:
    """Return the links that touch some matters, strongest first."""
    sql = """
        WITH named AS (SELECT value FROM json_each(?))
        SELECT rank, "left", "right", rule, reason FROM link WHERE "left" IN named
        UNION SELECT rank, "left", "right", rule, reason FROM link WHERE "right" IN named
        ORDER BY 1, 2, 3
    """
    return [LinkRow(*row) for row in database.execute(sql, [json.dumps(list(ids))])]


def _hashes(keys: Iterable[str]) -> set[int]:
    return {
        int.from_bytes(blake2b(key.encode(), digest_size=8).digest(), "big", signed=True)
        for key in keys
    }
