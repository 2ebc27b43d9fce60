from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db import load
from db.slug import slug
from tests.db.records import motion

if TYPE_CHECKING:
    from sqlite_utils import Database

SLUGS = {
    "Åmål/Nils-Petter Öhn": "amal-nils-petter-ohn",
    "Kultur- och fritidsnämnden": "kultur-och-fritidsnamnden",
    "Region Skåne/Idé  & André": "region-skane-ide-andre",
    "Østergård": "ostergard",
    "A\u030amal": "amal",
    "63/31": "63-31",
    "  –  ": "namn",
    "北": "namn",
    "": "namn",
}


@pytest.mark.parametrize(("name", "made"), SLUGS.items())
def test_makes_an_address_of_a_name(name: str, made: str) -> None:
    assert slug(name) == made


def test_names_that_fold_to_one_address_get_two(database: Database) -> None:
    record = motion()
    for person, name in zip(record["persons"], ("Åsa Ek", "Asa Ek"), strict=True):
        person["name"] = name

    load.load_record(database, record, "1")

    slugs = dict(database.execute("SELECT name, slug FROM person ORDER BY rowid").fetchall())
    assert slugs == {"Åsa Ek": "ekhamra-asa-ek", "Asa Ek": "ekhamra-asa-ek-2"}


def test_an_address_that_is_given_stays(database: Database) -> None:
    load.load_record(database, motion(), "1")
    before = database.execute("SELECT id, slug FROM person").fetchall()

    load.load_record(database, motion() | {"title": "En annan rubrik"}, "1")

    assert database.execute("SELECT id, slug FROM person").fetchall() == before
