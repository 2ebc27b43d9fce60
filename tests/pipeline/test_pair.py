from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from corpus.gold import Gold
from pipeline.pair import RecordsError, pair, read_records

PARTS = [{"source": {"path": "in/bunt.pdf", "part": part}} for part in (1, 2)]

MEETINGS = {
    "a part of its own": ({"part": 2}, PARTS, 2),
    "gold of the file, which became parts": ({}, PARTS, 1),
    "no record of the paper": ({}, [{"source": {"path": "in/annan.pdf"}}], None),
}


@pytest.mark.parametrize(("facts", "records", "part"), MEETINGS.values(), ids=MEETINGS.keys())
def test_gold_meets_its_record(
    facts: dict[str, Any], records: list[dict[str, Any]], part: int | None
) -> None:
    (met,) = pair([Gold("bunt.pdf", facts, Path("bunt.json"))], records)

    assert (met.record and met.record["source"]["part"]) == part


def test_a_line_separator_inside_a_record_divides_no_record(tmp_path: Path) -> None:
    record = {"source": {"path": "a.pdf"}, "title": "Fler\u2028bänkar\x85här"}
    path = tmp_path / "fakta.jsonl"
    path.write_text(json.dumps(record, ensure_ascii=False) + "\n", "utf-8")

    assert list(read_records(path)) == [record]


NO_RECORDS = {
    "no JSON": (b"motion", "rad 1 \xe4r inte JSON"),
    "a list": (b'{"source": {}}\n[]\n', "rad 2 \xe4r ingen handling"),
    "no paper": (b"{}", "rad 1 \xe4r ingen handling"),
    "another encoding": ("{å}".encode("latin-1"), "filen g\xe5r inte att l\xe4sa"),
}


@pytest.mark.parametrize(("content", "said"), NO_RECORDS.values(), ids=NO_RECORDS.keys())
def test_a_file_that_holds_no_records(content: bytes, said: str, tmp_path: Path) -> None:
    path = tmp_path / "fakta.jsonl"
    path.write_bytes(content)

    with pytest.raises(RecordsError, match=said):
        list(read_records(path))


@pytest.mark.parametrize("content", ["", "\n", '{"source": {}, "failure": {}}\n'])
def test_a_run_that_read_nothing_has_no_records(content: str, tmp_path: Path) -> None:
    path = tmp_path / "fakta.jsonl"
    path.write_text(content, "utf-8")

    assert list(read_records(path)) == []
