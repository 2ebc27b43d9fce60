from __future__ import annotations

import pytest

from tests.score_baseline import fallen, read_scores, risen

PRINTED = """\
field             gold  found      P      R     F1
kind                 8      8  0.875  0.875  0.875
person_party         4      2  1.000  0.500  0.667
demands              0      3      -      -      -
evidence: 9 of 9 facts quote their page and speak of what they show
papers 8  whole papers right 1  macro-F1 0.771  micro-F1 0.778
"""
SCORES = {"kind": 0.875, "person_party": 0.667, "macro": 0.771}


def test_reads_the_fields_that_have_a_score() -> None:
    assert read_scores(PRINTED) == SCORES


def test_refuses_what_is_no_table_of_scores() -> None:
    with pytest.raises(ValueError, match="macro-F1"):
        read_scores("kind 8 8 0.875 0.875 0.875")


def test_names_a_field_that_falls() -> None:
    assert fallen({**SCORES, "kind": 0.874}, SCORES) == ["kind: 0.875 -> 0.874"]


def test_names_a_field_that_is_gone() -> None:
    assert fallen({"kind": 0.875, "macro": 0.9}, SCORES) == ["person_party: 0.667 -> 0.000"]


def test_says_nothing_of_a_score_that_stands_or_rises() -> None:
    assert fallen({**SCORES, "macro": 0.9}, SCORES) == []


def test_names_a_field_that_rises_or_is_new() -> None:
    better = {**SCORES, "kind": 0.9, "title": 0.0}

    assert risen(better, SCORES) == ["kind: 0.875 -> 0.900", "title: 0.000 -> 0.000"]
