"""The records of our own papers keep the contract: schema, order of keys, quotations."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

import corpus.samples
from pipeline.run import Record, process

if TYPE_CHECKING:
    from collections.abc import Iterator

PAPERS = sorted(Path(corpus.samples.__file__).with_name("papers").iterdir())
SCHEMA = Path(__file__).parents[3] / "shared" / "contract" / "record.schema.json"


@pytest.fixture(scope="module", params=PAPERS, ids=lambda path: path.name)
def record(request: pytest.FixtureRequest) -> Record:
    result = process(request.param)
    assert isinstance(result, dict)
    return result


def spans(value: Any) -> Iterator[dict[str, Any]]:
    """Yield every object inside *value* that quotes a page."""
    if isinstance(value, dict):
        if {"page", "start", "end", "text"} <= value.keys():
            yield value
        for part in value.values():
            yield from spans(part)
    elif isinstance(value, list):
        for part in value:
            yield from spans(part)


def test_every_quotation_stands_where_it_says(record: Record) -> None:
    pages = {page["number"]: page["text"] for page in record["pages"]}

    quoted = [
        (span["text"], pages[span["page"]][span["start"] : span["end"]]) for span in spans(record)
    ]

    assert quoted
    assert all(text == found != "" for text, found in quoted)


@pytest.mark.skipif(not SCHEMA.exists(), reason="no shared contract beside the project")
def test_keeps_the_schema_and_its_order(record: Record) -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))

    jsonschema.validate(record, schema)

    assert list(record) == [key for key in schema["properties"] if key in record]
