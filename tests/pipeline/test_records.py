"""The records of our own papers keep the contract: schema, order of keys, quotations."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

import corpus.samples
from pipeline.run import Failure, Record, process

if TYPE_CHECKING:
    from collections.abc import Iterator

PAPERS = sorted(Path(corpus.samples.__file__).with_name("papers").iterdir())
SCHEMA = Path(__file__).parents[3] / "shared" / "contract" / "record.schema.json"


@pytest.fixture(scope="module", params=PAPERS, ids=lambda path: path.name)
def records(request: pytest.FixtureRequest) -> list[Record]:
    result = process(request.param)
    assert not isinstance(result, Failure)
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


def test_every_quotation_stands_where_it_says(records: list[Record]) -> None:
    quoted = [
        (span["text"], page["text"][span["start"] : span["end"]])
        for record in records
        for pages in [{page["number"]: page for page in record["pages"]}]
        for span in spans(record)
        for page in [pages[span["page"]]]
    ]

    assert quoted
    assert all(text == found != "" for text, found in quoted)


@pytest.mark.skipif(not SCHEMA.exists(), reason="no shared contract beside the project")
def test_keeps_the_schema_and_its_order(records: list[Record]) -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))

    for record in records:
        jsonschema.validate(record, schema)

        assert list(record) == [key for key in schema["properties"] if key in record]
