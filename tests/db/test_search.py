from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import load, search
from tests.db.records import Pages

if TYPE_CHECKING:
    from sqlite_utils import Database

# What is typed, and the page with the words that it finds; no mark: the page is not found.
WORDS = {
    "as written": ("lekplats", "Nämnden bygger en ⟦lekplats⟧ i parken"),
    "plural finds singular": ("lekplatser", "Nämnden bygger en ⟦lekplats⟧ i parken"),
    "singular finds definite plural": ("lekplats", "⟦Lekplatserna⟧ ska rustas"),
    "genitive": ("nämndens", "⟦Nämnden⟧ beslutade"),
    "start of a compound": ("skola", "Den nya ⟦skolgården⟧ invigs"),
    "capitals": ("SKOLA", "Den gamla ⟦skolan⟧ rivs"),
    "å keeps its ring": ("håll", "Åt vilket ⟦håll⟧ går bussen?"),
    "Ö in capitals": ("ÖVERKLAGAN", "En ⟦överklagan⟧ har kommit in"),
    "decomposed å": (unicodedata.normalize("NFD", "skånegatan"), "Trafiken på ⟦Skånegatan⟧"),
    "two words anywhere": ("buss skola", "Till ⟦skolan⟧ går ingen ⟦buss⟧"),
    "a phrase": ('"ny lekplats"', "En ⟦ny lekplats⟧ och en lekplats"),
    "a phrase in Swedish quotes": ("”ny lekplats”", "En ⟦ny lekplats⟧ byggs"),
    "a phrase that is not closed": ('"ny lekplats', "En ⟦ny lekplats⟧ byggs"),
    "a phrase beside a word": ('"ny lekplats" park', "En ⟦ny lekplats⟧ i ⟦parken⟧"),
    "a case number": ("KFN 2024/0187", "⟦KFN⟧ ⟦2024/0187⟧"),
    "a short word whole": ("ny", "En ⟦ny⟧ väg"),
    "operators are words": ("AND", "Rock ⟦and⟧ roll i ungdomsgården"),
    "a column is a word": ("text:skola", "I en ⟦text: skolan⟧ stänger"),
    "a hyphen": ("gång- och cykelväg", "⟦Gång⟧- ⟦och⟧ ⟦cykelvägen⟧ asfalteras"),
    "hall is not håll": ("hall", "Åt vilket håll går bussen?"),
    "håll is not hall": ("håll", "Nämnden bygger en hall"),
    "a part inside a word": ("plats", "Nämnden bygger en lekplats"),
    "a short word is no prefix": ("ny", "Nyheter från nämnden"),
    "a number is no prefix": ("2024/01", "Diarienummer 2024/0187"),
    "one of two words": ("buss tunnelbana", "Till skolan går ingen buss"),
    "a phrase in another order": ('"lekplats ny"', "En ny lekplats"),
    "a phrase is not inflected": ('"ny skola"', "Den ny skolan"),
    "nothing": ("", "Nämnden sammanträder"),
    "a star": ("*", "Nämnden sammanträder"),
    "a quote": ('"', "Nämnden sammanträder"),
    "two quotes": ('""', "Nämnden sammanträder"),
    "signs": ("^:-(){}+*,.;/\\_", "Nämnden sammanträder"),
    "a null": ("\x00", "Nämnden sammanträder"),
}

PARTS = {
    "end of a compound": ("plats", "Nämnden bygger en lek⟦plat⟧s"),
    "inflected part": ("platser", "Nämnden bygger en lek⟦plats⟧"),
    "middle of a compound": ("cykel", "En gång⟦cykel⟧väg asfalteras"),
    "capital Å": ("åkning", "⟦ÅKNING⟧ på isen"),
    "too short": ("ny", "En ny väg"),
    "other letters": ("plats", "Nämnden bygger en hall"),
    "a ring is not lost": ("hall", "Åt vilket håll går bussen?"),
    "signs": ('"*"', "Nämnden sammanträder"),
}


def found(database: Database, index: str, query: str, marked: str) -> str:
    """Return the page with its hits marked; without a mark where it is not found."""
    plain = marked.replace("⟦", "").replace("⟧", "")
    load.load_record(database, Pages((plain,)).record("sida", kind="övrigt"), "1")
    search.refresh(database)
    sql = f"SELECT highlight({index}, 0, '⟦', '⟧') FROM {index} WHERE {index} MATCH ?"
    row = database.execute(sql, [query]).fetchone()
    return str(row[0]) if row else plain


@pytest.mark.parametrize(("typed", "marked"), WORDS.values(), ids=WORDS.keys())
def test_finds_words(database: Database, typed: str, marked: str) -> None:
    assert found(database, "page_fts", search.fts_query(typed), marked) == marked


@pytest.mark.parametrize(("typed", "marked"), PARTS.values(), ids=PARTS.keys())
def test_finds_parts_of_words(database: Database, typed: str, marked: str) -> None:
    assert found(database, "page_trigram", search.part_query(typed), marked) == marked


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(typed=st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_no_query_is_in_error(database: Database, typed: str) -> None:
    for index, query in (
        ("page_fts", search.fts_query(typed)),
        ("page_trigram", search.part_query(typed)),
    ):
        sql = f"SELECT count(*) FROM {index} WHERE {index} MATCH ?"
        assert database.execute(sql, [query]).fetchone() == (0,)


def test_the_thousandth_word_does_not_count(database: Database) -> None:
    long = " ".join(f"ord{letter}" for letter in "abcdefghij" * 300)

    assert search.fts_query(long).count('"*') == search.LONGEST_QUERY
    assert search.part_query(long).count('" "') == search.LONGEST_QUERY - 1
    sql = "SELECT count(*) FROM page_fts WHERE page_fts MATCH ?"
    assert database.execute(sql, [search.fts_query(f'"{long}"')]).fetchone() == (0,)
