from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.connection import open_database

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlite_utils import Database


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path / "namndkoll.db", create=True)
    yield opened
    opened.close()
