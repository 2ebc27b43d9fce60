from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from db import migrations
from db.connection import open_database
from db.errors import (
    BusyError,
    DatabaseError,
    MissingDatabaseError,
    NewerSchemaError,
    NotOursError,
    UnwritableError,
)
from db.load import load_record
from tests.db.records import motion

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def write_text(path: Path) -> None:
    path.write_text("Protokoll från kulturnämnden, inte en databas. " * 40, encoding="utf-8")


def write_foreign(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE paper (id INTEGER)")
    connection.close()


def write_foreign_application(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA application_id = 1196444487")
    connection.close()


def write_newer(path: Path) -> None:
    open_database(path, create=True).close()
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {len(migrations.STEPS) + 1}")
    connection.close()


WRONG = {
    "text": (write_text, NotOursError, "är inte en databas från Nämndkoll"),
    "another program's tables": (write_foreign, NotOursError, "är inte en databas från"),
    "another program's mark": (write_foreign_application, NotOursError, "är inte en databas"),
    "from the future": (write_newer, NewerSchemaError, "uppgradera Nämndkoll"),
}


@pytest.mark.parametrize(("write", "error", "words"), WRONG.values(), ids=WRONG.keys())
def test_leaves_what_is_not_ours_untouched(
    tmp_path: Path,
    write: Callable[[Path], None],
    error: type[DatabaseError],
    words: str,
) -> None:
    path = tmp_path / "data.db"
    write(path)
    before = path.read_bytes()

    with pytest.raises(error, match=words) as raised:
        open_database(path, create=True)

    assert str(raised.value).startswith(f"{path}: ")
    assert "\n" not in str(raised.value)
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["data.db"]


def test_says_that_nothing_is_there(tmp_path: Path) -> None:
    path = tmp_path / "data.db"

    with pytest.raises(MissingDatabaseError, match="namndkoll ingest"):
        open_database(path, create=False)

    assert not path.exists()


def test_an_empty_file_is_ours_only_to_create(tmp_path: Path) -> None:
    path = tmp_path / "data.db"
    path.touch()

    with pytest.raises(NotOursError):
        open_database(path, create=False)

    open_database(path, create=True).close()
    open_database(path, create=False).close()


@pytest.mark.parametrize("place", ["saknad/data.db", "fil/data.db", "."])
def test_says_that_the_place_cannot_be_written(tmp_path: Path, place: str) -> None:
    (tmp_path / "fil").touch()

    with pytest.raises(UnwritableError, match="kontrollera att mappen finns"):
        open_database(tmp_path / place, create=True)


def test_says_that_another_holds_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "data.db"
    monkeypatch.setattr("db.connection.PATIENCE", 0.01)
    holder = sqlite3.connect(path)
    holder.execute("BEGIN EXCLUSIVE")

    with pytest.raises(BusyError, match="ett annat program"):
        open_database(path, create=True)

    holder.close()


def test_opening_again_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "data.db"
    open_database(path, create=True).close()
    before = path.read_bytes()

    open_database(path, create=True).close()

    assert path.read_bytes() == before


def test_goes_on_from_any_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "data.db"
    with monkeypatch.context() as earlier:
        earlier.setattr(migrations, "STEPS", migrations.STEPS[:1])
        open_database(path, create=True).close()

    database = open_database(path, create=False)
    load_record(database, motion(), "1")

    assert migrations.version(database) == len(migrations.STEPS)
    database.close()


def test_every_table_is_strict(tmp_path: Path) -> None:
    database = open_database(tmp_path / "data.db", create=True)

    lax = database.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND NOT strict AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'page_%'"
    ).fetchall()

    assert lax == []
    database.close()
