"""What gold may say, and what is told of a label that it may not have."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from corpus.gold import GoldError, read_gold

if TYPE_CHECKING:
    from pathlib import Path

ACCEPTED = {
    "nothing at all": {},
    "kind": {"kind": "motion"},
    "silence": {"title": None, "meeting_date": None, "responds_to": None},
    "several right answers": {"date": {"any_of": ["2026-02-11", None]}},
    "a month and a quarter": {"dates": [{"value": "2026-02"}, {"value": "2026-33"}]},
    "an interval": {"dates": [{"value": "2026-01/2026-03", "optional": True}]},
    "readers differ": {"districts": [{"name": "Örnäs", "optional": True}]},
    "an answer to several": {"responds_to": {"kind": "skrivelse"}},
    "an answer, or none": {"responds_to": {"any_of": [None, {"kind": "motion", "party": "TUP"}]}},
    "a decision of minutes": {
        "decisions": [
            {"text": "Motionen avslås.", "stage": "taken", "outcome": "avslag", "paragraph": "47"}
        ]
    },
    "a paper of a bundle": {"part": 2},
    "a motion at a meeting": {
        "motions": [{"kind": "återremiss", "person": "Tuva Sandell", "party": "V"}]
    },
    "a vote by name": {
        "votes": [{"yes": 1, "no": 0, "ballots": [{"name": "Tuva Sandell", "vote": "ja"}]}]
    },
    "a vote": {"votes": [{"yes": 23, "no": 21, "abstain": 4, "absent": None}]},
}

REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "unknown key": ({"titel": "Svar"}, "titel: okänd nyckel"),
    "evidence": ({"evidence": {}}, "evidence: okänd nyckel"),
    "kind of another sort": ({"kind": "tjänsteyttrande"}, 'inte "tjänsteyttrande"'),
    "kind is not silent": ({"kind": None}, "kind: ska vara ett av"),
    "a list for a scalar": ({"body": ["Kulturnämnden"]}, "body: ska vara en text"),
    "an empty text": ({"title": ""}, "title: ska vara en text"),
    "a blank at the end": ({"title": "Svar på motion "}, "title: ska vara en text"),
    "no such day": ({"date": "2026-02-30"}, "date: ska vara ett datum"),
    "no such month": ({"dates": [{"value": "2026-13"}]}, "dates[0].value: ska vara ett datum"),
    "an open interval": ({"dates": [{"value": "2026-01/.."}]}, "dates[0].value: ska vara"),
    "an interval for a day": ({"date": "2026-01/2026-03"}, "date: ska vara ett datum"),
    "a bare year": ({"dates": [{"value": "2026"}]}, "dates[0].value: ska vara ett datum"),
    "a date without hyphens": ({"date": "20260211"}, "date: ska vara ett datum"),
    "one wrong of several": ({"date": {"any_of": ["2026-02-11", "i maj"]}}, 'inte "i maj"'),
    "a scalar for a list": ({"demands": "att bifalla"}, "demands: ska vara en lista"),
    "a text for a row": ({"demands": ["att bifalla"]}, "demands[0]: ska vara ett objekt"),
    "a row without its text": ({"demands": [{"optional": True}]}, "demands[0].text: saknas"),
    "a row with evidence": (
        {"districts": [{"name": "Alby", "page": 1}]},
        "districts[0].page: okänd nyckel",
    ),
    "optional is never false": (
        {"districts": [{"name": "Alby"}, {"name": "Fittja", "optional": False}]},
        "districts[1].optional: ska vara true, inte false",
    ),
    "an unknown role": (
        {"persons": [{"name": "Tuva Sandell", "role": "handläggare"}]},
        "persons[0].role: ska vara ett av",
    ),
    "an answer to an answer": (
        {"responds_to": {"kind": "tjänsteskrivelse"}},
        "responds_to.kind: ska vara ett av",
    ),
    "numbers are not texts": ({"diary_numbers": [417]}, "diary_numbers: ska vara en lista"),
    "parts count from one": ({"part": 0}, "part: ska vara ett heltal från 1, inte 0"),
    "a part is no text": ({"part": "2"}, "part: ska vara ett heltal från 1"),
    "an unknown motion": (
        {"motions": [{"kind": "protest"}]},
        "motions[0].kind: ska vara ett av bifall",
    ),
    "a ballot without its vote": (
        {"votes": [{"yes": 1, "no": 0, "ballots": [{"name": "Tuva Sandell"}]}]},
        "votes[0].ballots: ska vara en lista där varje del är en röst med namn",
    ),
    "an unknown vote": (
        {"votes": [{"yes": 1, "no": 0, "ballots": [{"name": "Tuva", "vote": "kanske"}]}]},
        "votes[0].ballots: ska vara en lista",
    ),
    "true is not a count": ({"votes": [{"yes": True, "no": 0}]}, "votes[0].yes: ska vara"),
}


def write(directory: Path, labels: object, name: str = "prov.json") -> None:
    (directory / name).write_text(json.dumps(labels, ensure_ascii=False), encoding="utf-8")


@pytest.mark.parametrize("labels", ACCEPTED.values(), ids=ACCEPTED.keys())
def test_reads_what_gold_may_say(tmp_path: Path, labels: dict[str, Any]) -> None:
    write(tmp_path, {"paper": "prov.pdf", **labels})

    (gold,) = read_gold(tmp_path)

    assert (gold.paper, dict(gold.facts)) == ("prov.pdf", labels)


@pytest.mark.parametrize(("labels", "message"), REFUSED.values(), ids=REFUSED.keys())
def test_tells_where_a_label_is_wrong(tmp_path: Path, labels: dict[str, Any], message: str) -> None:
    write(tmp_path, {"paper": "prov.pdf", **labels})

    with pytest.raises(GoldError) as caught:
        read_gold(tmp_path)

    assert message in str(caught.value)
    assert "prov.json" in str(caught.value)


def test_papers_come_in_the_order_of_their_files(tmp_path: Path) -> None:
    write(tmp_path, {"paper": "a.pdf"}, "2.json")
    write(tmp_path, {"paper": "b.pdf"}, "1.json")

    assert [gold.paper for gold in read_gold(tmp_path)] == ["b.pdf", "a.pdf"]


def test_a_paper_has_one_gold(tmp_path: Path) -> None:
    write(tmp_path, {"paper": "a.pdf"}, "1.json")
    write(tmp_path, {"paper": "a.pdf"}, "2.json")

    with pytest.raises(GoldError, match=r"2\.json: a\.pdf har redan facit i 1\.json"):
        read_gold(tmp_path)


def test_each_part_of_a_bundle_has_its_gold(tmp_path: Path) -> None:
    write(tmp_path, {"paper": "a.pdf", "part": 1}, "1.json")
    write(tmp_path, {"paper": "a.pdf", "part": 2}, "2.json")

    assert [(gold.paper, gold.part) for gold in read_gold(tmp_path)] == [("a.pdf", 1), ("a.pdf", 2)]


def test_a_part_of_a_bundle_has_one_gold(tmp_path: Path) -> None:
    write(tmp_path, {"paper": "a.pdf", "part": 2}, "1.json")
    write(tmp_path, {"paper": "a.pdf", "part": 2}, "2.json")

    with pytest.raises(GoldError, match=r"a\.pdf har redan facit i 1\.json"):
        read_gold(tmp_path)


@pytest.mark.parametrize("written", ["{", "[]", '{"kind": "motion"}', '{"paper": ""}'])
def test_refuses_a_file_that_is_no_gold(tmp_path: Path, written: str) -> None:
    (tmp_path / "prov.json").write_text(written, encoding="utf-8")

    with pytest.raises(GoldError, match=r"prov\.json"):
        read_gold(tmp_path)


def test_an_empty_folder_holds_no_gold(tmp_path: Path) -> None:
    (tmp_path / "GUIDELINES.md").write_text("Hur facit skrivs", encoding="utf-8")

    assert read_gold(tmp_path) == []
