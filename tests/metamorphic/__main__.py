"""Prints papers in many forms and tells where their facts differ: ``python -m tests.metamorphic``."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from typing import TYPE_CHECKING

from tests.metamorphic.case import Result, cases, run
from tests.metamorphic.known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def main() -> None:
    """Run the cases asked for; print each difference, then the shares of facts that are equal."""
    parser = argparse.ArgumentParser(prog="tests.metamorphic")
    parser.add_argument("--cases", type=int, default=480)
    parser.add_argument("--seed", type=int, default=7)
    given = parser.parse_args()
    results = []
    for case in cases(given.cases, given.seed):
        result = run(case)
        results.append(result)
        for difference in result.differences:
            reasons = (known.reason for known in KNOWN if known.covers(difference))
            say(f"{difference} [{next(reasons, 'new')}]")
    _report(results)


def say(line: str) -> None:
    """Write *line* to standard output."""
    sys.stdout.write(f"{line}\n")


def _report(results: Sequence[Result]) -> None:
    whole = sum(not result.differences for result in results)
    facts: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    for result in results:
        for field, count in result.counts.items():
            facts[field] += count.hits + count.missed + count.spurious
            wrong[field] += count.missed + count.spurious
    say(f"\n{whole} of {len(results)} papers whole: {whole / len(results):.2%}")
    say(f"{1 - wrong.total() / facts.total():.2%} of {facts.total()} facts equal\n")
    for field, number in facts.items():
        say(f"{field:16} {1 - wrong[field] / max(number, 1):8.2%} of {number}")
    _by("form", results, lambda result: result.case.form.name)
    _by("layout", results, lambda result: result.case.layout.name)
    _by("medium", results, lambda result: result.case.medium)


def _by(title: str, results: Sequence[Result], key: Callable[[Result], str]) -> None:
    say(f"\n{title}: papers whole, wrong facts")
    papers = Counter(map(key, results))
    whole = Counter(key(result) for result in results if not result.differences)
    wrong: Counter[str] = Counter()
    for result in results:
        wrong[key(result)] += sum(c.missed + c.spurious for c in result.counts.values())
    for name, number in papers.items():
        say(f"{name:18} {whole[name]:4} of {number:4}  {wrong[name]:4}")


if __name__ == "__main__":
    main()
