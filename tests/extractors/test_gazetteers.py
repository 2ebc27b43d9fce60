from __future__ import annotations

import csv
import unicodedata
from importlib.resources import files

import pytest

from extractors import gazetteer

KEYS = {
    "abbreviations": ("abbreviation",),
    "bodies": ("body_type",),
    "districts": ("municipality", "district", "from_year", "kind"),
    "first_names": ("name",),
    "headings": ("section", "heading"),
    "last_names": ("name",),
    "municipalities": ("code",),
    "outcomes": ("code",),
    "parties": ("abbrev", "name", "municipality"),
    "regions": ("county_code",),
    "titles": ("title", "kind"),
}
"""Table -> the columns that tell its rows apart."""

SORTED = (
    "abbreviations",
    "districts",
    "first_names",
    "last_names",
    "municipalities",
    "regions",
    "titles",
)
"""Tables in the order of their key; the others are grouped by meaning, for the reader."""


def shipped() -> set[str]:
    folder = files("extractors").joinpath("gazetteers")
    return {
        entry.name.removesuffix(".csv") for entry in folder.iterdir() if entry.name.endswith(".csv")
    }


def test_every_table_is_tested() -> None:
    assert shipped() >= set(KEYS)


@pytest.mark.parametrize("table", sorted(shipped()))
def test_is_clean_text(table: str) -> None:
    text = files("extractors").joinpath("gazetteers", f"{table}.csv").read_text(encoding="utf-8")
    cells = [cell for row in csv.reader(text.splitlines()) for cell in row]

    assert text == unicodedata.normalize("NFC", text)
    assert [cell for cell in cells if cell != cell.strip()] == []
    assert "\r" not in text
    assert text.endswith("\n")


@pytest.mark.parametrize(("table", "columns"), KEYS.items(), ids=KEYS.keys())
def test_rows_are_unique(table: str, columns: tuple[str, ...]) -> None:
    keys = [tuple(row[column] for column in columns) for row in gazetteer.rows(table)]

    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("table", SORTED)
def test_rows_are_sorted(table: str) -> None:
    keys = [tuple(row[column] for column in KEYS[table]) for row in gazetteer.rows(table)]

    assert keys == sorted(keys)


def test_districts_lie_in_municipalities() -> None:
    known = gazetteer.column("municipalities", "name")

    assert gazetteer.column("districts", "municipality") <= known


def test_local_parties_have_a_home() -> None:
    places = gazetteer.column("municipalities", "name") | gazetteer.column(
        "municipalities", "county"
    )
    parties = [row for row in gazetteer.rows("parties") if row["level"] in {"local", "regional"}]

    assert [row["name"] for row in parties if row["municipality"] not in places] == []


def test_domains_belong_to_one_municipality() -> None:
    domains = [row["domain"] for row in gazetteer.rows("municipalities")]

    assert len(domains) == len(set(domains))


@pytest.mark.parametrize(
    "word", ["Min", "Du", "Vi", "Om", "Del", "Ute", "Nämnden", "Kommun", "Salem", "En", "Den"]
)
def test_common_words_are_no_given_names(word: str) -> None:
    assert word not in gazetteer.column("first_names", "name")


def test_a_cell_lists_names() -> None:
    assert gazetteer.names("KS; Kst;;") == ("KS", "Kst")
    assert gazetteer.names("") == ()


@pytest.mark.parametrize(
    ("name", "genitive"),
    [("Farsta", "Farstas"), ("Alingsås", "Alingsås"), ("Kalix", "Kalix"), ("FARSTA", "FARSTAS")],
)
def test_genitive(name: str, genitive: str) -> None:
    assert gazetteer.genitive(name) == genitive


def test_forms_reach_back_to_the_nominative() -> None:
    districts = gazetteer.forms()["district"]

    assert {"Spånga-Tenstas", "Spånga–Tensta", "SPÅNGA-TENSTA", "Spånga- Tensta"} <= set(
        districts["Spånga-Tensta"]
    )
    assert "Norra Innerstaden" in districts["Norra innerstaden"]


def test_a_party_of_the_riksdag_is_written_with_and_without_a_capital() -> None:
    parties = gazetteer.forms()["party"]

    assert {"Moderaterna", "moderaterna", "MODERATERNA", "Moderaternas"} <= set(
        parties["Moderaterna"]
    )
    assert "Tullingepartiet" in parties["Tullingepartiet"]
    assert "tullingepartiet" not in parties["Tullingepartiet"]


def test_a_party_that_is_known_by_its_letters_alone_has_no_form() -> None:
    by_letters = {row["name"] for row in gazetteer.rows("parties") if row["match"] == "tag only"}

    assert by_letters
    assert by_letters.isdisjoint(gazetteer.forms()["party"])


def test_a_name_without_a_hyphen_is_written_in_one_way() -> None:
    assert gazetteer.forms()["municipality"]["Trosa"] == ("Trosa", "Trosas", "TROSA", "TROSAS")
