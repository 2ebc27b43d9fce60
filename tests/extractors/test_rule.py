from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from extractors.rule import all_rules
from pipeline.run import Failure, process

PAPERS = Path(__file__).parents[2] / "corpus/samples/papers"


def rules_of(evidence: object) -> set[str]:
    """Return every rule named anywhere in a part of a record."""
    match evidence:
        case dict():
            own = {evidence["rule"]} if "rule" in evidence else set()
            return own.union(*map(rules_of, evidence.values()))
        case list():
            return set().union(*map(rules_of, evidence))
        case _:
            return set()


@pytest.fixture(scope="module")
def used() -> set[str]:
    records = [process(path) for path in sorted(PAPERS.iterdir())]
    return set().union(*(rules_of(one) for one in records if not isinstance(one, Failure)))


def test_every_rule_that_the_samples_rest_on_is_listed(used: set[str]) -> None:
    assert used
    assert used - {rule.id for rule in all_rules()} == set()


def test_no_two_rules_share_a_name() -> None:
    counts = Counter(rule.id for rule in all_rules())

    assert [name for name, times in counts.items() if times > 1] == []


def test_every_rule_says_what_it_rests_on() -> None:
    assert [rule.id for rule in all_rules() if not rule.source.strip()] == []


def test_the_list_is_always_the_same() -> None:
    assert all_rules() == all_rules() == tuple(sorted(all_rules(), key=lambda rule: rule.id))
