"""A file of corrections, and what it does to a record."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db import correction
from db.correction import COLUMNS, Correction, CorrectionsError, apply, mark, read
from db.rows import paper_id
from tests.db.records import motion, statement

if TYPE_CHECKING:
    from pathlib import Path

    from tests.db.records import Record

HEAD = ",".join(COLUMNS)
SAID = ("A. Ek", "2026-11-21", "prov")


def corrected(record: Record, target: str, old: str, new: str) -> Record:
    made, _ = apply(record, [Correction(f"{paper_id(record)}/{target}", old, new, *SAID)])
    return made


def test_a_value_that_a_paper_has_once_is_set_and_emptied() -> None:
    title = motion()["title"]

    assert corrected(motion(), "title", title, "Ny rubrik")["title"] == "Ny rubrik"
    assert corrected(motion(), "title", title, "")["title"] is None


def test_a_value_that_was_missing_is_filled_in() -> None:
    assert corrected(motion(), "meeting_date", "", "2025-03-12")["meeting_date"] == "2025-03-12"


def test_what_a_new_version_reads_otherwise_is_left_alone() -> None:
    record = motion()
    one = Correction(f"{paper_id(record)}/title", "Något helt annat", "Ny rubrik", *SAID)

    made, applied = apply(record, [one])

    assert (made["title"], applied) == (record["title"], set())


def test_what_a_new_version_reads_as_corrected_counts_as_done() -> None:
    record = motion()
    one = Correction(f"{paper_id(record)}/title", "Något annat", record["title"], *SAID)

    assert apply(record, [one])[1] == {one.target}


def test_one_fact_of_several_is_set_by_its_mark() -> None:
    record = statement()
    first = record["decisions"][0]
    target = f"decisions/{mark('decisions', first)}"

    made = corrected(record, target, first["outcome"], "avslag")

    assert made["decisions"][0]["outcome"] == "avslag"
    assert made["decisions"][0]["evidence"]["rule"] == correction.CORRECTED.id
    assert made["decisions"][1:] == apply(record, ())[0]["decisions"][1:]


def test_another_attribute_of_a_fact_is_set_by_its_name() -> None:
    record = motion()
    person = record["persons"][0]
    target = f"persons/{mark('persons', person)}/party"

    made = corrected(record, target, person["party"] or "", "V")

    assert made["persons"][0]["party"] == "V"


def test_a_fact_whose_main_value_is_emptied_goes() -> None:
    record = motion()
    person = record["persons"][0]

    made = corrected(record, f"persons/{mark('persons', person)}", person["name"], "")

    assert len(made["persons"]) == len(record["persons"]) - 1


def test_the_correction_of_another_paper_changes_nothing() -> None:
    one = Correction("0123456789abcdef/title", "", "Ny rubrik", *SAID)

    assert apply(motion(), [one])[0]["title"] == motion()["title"]


def test_the_record_that_came_in_stays_as_it_was() -> None:
    record = motion()
    corrected(record, "title", record["title"], "Ny rubrik")

    assert record == motion()


def test_what_is_appended_is_read_back_and_the_last_word_stands(tmp_path: Path) -> None:
    path = tmp_path / "rattelser.csv"
    first = Correction("a/title", "Gammal", 'Ny, med "citat"', *SAID)
    second = Correction("a/title", "Gammal", "Nyare", *SAID)

    correction.append(path, first)
    assert read(path) == [first]
    correction.append(path, second)
    assert read(path) == [second]
    assert path.read_text(encoding="utf-8").startswith(f"{HEAD}\n")


def test_no_file_is_no_correction(tmp_path: Path) -> None:
    assert read(tmp_path / "rattelser.csv") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a,b\n1,2\n", "första raden måste vara"),
        (f"{HEAD}\na/title,x,y,,2026-01-01,prov\n", "rad 2: target, who och why"),
        (f"{HEAD}\na/title,x,y,A,2026-01-01,\n", "rad 2: target, who och why"),
        (f"{HEAD}\n/title,x,y,A,2026-01-01,prov\n", "rad 2: /title är ingen beteckning"),
        (f"{HEAD}\nRubriken,x,y,A,2026-01-01,prov\n", "ingen beteckning"),
        (f"{HEAD}\na~b,,kanske,A,2026-01-01,prov\n", "rad 2: new måste vara confirmed"),
    ],
)
def test_a_file_that_is_no_table_of_corrections_is_told(
    tmp_path: Path, text: str, told: str
) -> None:
    path = tmp_path / "rattelser.csv"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(CorrectionsError, match=told):
        read(path)


def test_bytes_that_are_no_text_are_told(tmp_path: Path) -> None:
    path = tmp_path / "rattelser.csv"
    path.write_bytes(b"\xff\xfe\x00\xd8")

    with pytest.raises(CorrectionsError, match="UTF-8"):
        read(path)


def test_the_mark_changes_with_any_correction_and_not_with_their_order() -> None:
    one, other = (Correction(f"{name}/title", "", "x", *SAID) for name in "ab")

    assert correction.digest([one, other]) == correction.digest([other, one])
    assert correction.digest([one]) != correction.digest([other])
    assert correction.digest([]) == ""
