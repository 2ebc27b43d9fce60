from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from extractors.registry import EXTRACTORS
from pipeline.annotate import annotate
from pipeline.extract import SCALARS, Record, extract
from tests import markup
from tests.pipeline.papers import MOTION, QUESTION

SCHEMA = Path(__file__).parents[3] / "shared" / "contract" / "record.schema.json"

HEAD = "Provstads kommun\tDnr KS 2031/12"
ANSWER = f"""\
{HEAD}
Tjänsteskrivelse
Datum: 2031-03-05

Till
Socialnämnden 2031-04-02

Svar på motion om bänkar

Förslag till beslut

1. Motionen avslås, eftersom det längs ån redan står bänkar på alla ställen där någon kan tänkas
\f
{HEAD}

vilja vila, och där.
2. Kommunstyrelsen får i uppdrag att återkomma senast den 1 maj 2031 om medlen beviljas.

Bakgrund

Ida Provberg (S) väckte en motion om bänkar den 3 februari."""

PAPERS = {
    "motion": MOTION,
    "question": QUESTION,
    "answer": ANSWER,
    "a word": "Motion",
    "two pages": "Motion\f\nom bänkar",
}


def record_of(text: str) -> Record:
    return extract(annotate(markup.laid_out(text)))


def evidence(value: Any) -> list[dict[str, Any]]:
    """Return every quotation inside *value*."""
    if isinstance(value, list):
        return [each for part in value for each in evidence(part)]
    if not isinstance(value, dict):
        return []
    own = [value] if {"page", "start", "end"} <= value.keys() else []
    return own + [each for part in value.values() for each in evidence(part)]


@pytest.mark.parametrize("text", PAPERS.values(), ids=PAPERS.keys())
def test_a_record_has_every_key_and_opens_with_the_paper_itself(text: str) -> None:
    keys = list(record_of(text))

    assert keys[:8] == ["source", "pages", *SCALARS]
    assert {*keys[8:]} == {*EXTRACTORS, "evidence"}


@pytest.mark.parametrize("text", PAPERS.values(), ids=PAPERS.keys())
def test_every_quotation_stands_on_its_page(text: str) -> None:
    record = record_of(text)

    for quoted in evidence(record):
        page = record["pages"][quoted["page"] - 1]
        assert page["number"] == quoted["page"]
        assert page["text"][quoted["start"] : quoted["end"]] == quoted["text"]
        assert quoted["text"] == quoted["text"].strip() != ""


@pytest.mark.skipif(not SCHEMA.exists(), reason="no shared contract beside the project")
@pytest.mark.parametrize("text", PAPERS.values(), ids=PAPERS.keys())
def test_keeps_the_schema(text: str) -> None:
    jsonschema.validate(record_of(text), json.loads(SCHEMA.read_text(encoding="utf-8")))


@pytest.mark.parametrize("text", PAPERS.values(), ids=PAPERS.keys())
def test_a_record_is_json_and_the_same_every_time(text: str) -> None:
    assert json.dumps(record_of(text)) == json.dumps(record_of(text))


def test_a_fact_over_a_page_break_has_more() -> None:
    first, second = record_of(ANSWER)["decisions"]

    assert first["text"].endswith("kan tänkas vilja vila, och där.")
    assert first["evidence"]["page"] == 1
    assert first["evidence"]["text"].endswith("kan tänkas")
    assert [(more["page"], more["text"]) for more in first["evidence"]["more"]] == [
        (2, "vilja vila, och där.")
    ]
    assert "more" not in second["evidence"]


def test_a_fact_names_its_rule() -> None:
    record = record_of(ANSWER)

    assert record["decisions"][0]["evidence"]["rule"] == "decision.proposal"
    assert record["evidence"]["date"]["rule"] == "paper-date.label"
    assert "rule" not in record["districts"]


def test_what_is_unknown_is_null_or_empty() -> None:
    record = record_of("Motion")

    assert {record[key] for key in ("municipality", "date", "meeting_date", "responds_to")} == {
        None
    }
    assert [record[key] for key in ("parties", "persons", "dates", "decisions")] == [[], [], [], []]


def test_what_was_inferred_by_law_quotes_nothing() -> None:
    record = record_of("Motion\n\nFler bänkar\n\nÅn är lång.")

    assert record["body"] == "Kommunfullmäktige"
    assert "body" not in record["evidence"]
    assert record["evidence"]["kind"]["text"] == "Motion"


def test_keys_that_say_nothing_are_left_out() -> None:
    record = record_of(ANSWER)
    plain, assigned = record["decisions"]
    written, *_, inferred = record["dates"]

    assert not {"negated", "conditional", "body_chain"} & plain.keys()
    assert (plain["deadline"], assigned["deadline"]) == (None, "2031-05-01")
    assert "inferred_year" not in written
    assert inferred["inferred_year"] is True


def test_a_paper_has_one_answer_and_many_numbers() -> None:
    record = record_of(ANSWER)

    assert record["responds_to"] == {
        "kind": "motion",
        "party": "S",
        "date": "2031-02-03",
        "title": None,
    }
    assert record["diary_numbers"] == ["KS 2031/12"]
    assert record["evidence"]["diary_numbers"]["text"] == "KS 2031/12"
    assert record["source"] == {
        "path": "prov.txt",
        "sha256": "0" * 64,
        "media_type": "text/plain",
        "pages": 2,
    }


def test_a_district_quotes_the_passages_that_speak_of_it() -> None:
    record = record_of(
        "Stockholms stad\nTjänsteutlåtande\n\nBakgrund\n\nAllt är bra. Farsta behöver bänkar."
    )

    (farsta,) = record["districts"]

    assert [one["text"] for one in farsta["passages"]] == ["Farsta behöver bänkar."]
    assert farsta["mentions"] == 1
