"""Measures each rule's precision on gold: of the facts it found, how many gold says are right."""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final

from extractors.confidence import Precision
from pipeline.comparison import FIELDS
from pipeline.scoring import judge

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pipeline.comparison import Field, Key
    from pipeline.pair import Pair
    from pipeline.run import Record

STRICTEST: Final = {"persons": "person_roles", "decisions": "outcomes"}
"""The field that judges a rule, where several look at the same key of the record."""

JUDGES: Final = tuple(
    field for field in FIELDS if field.name == STRICTEST.get(field.source, field.source)
)


def measure(pairs: Iterable[Pair]) -> dict[str, Precision]:
    """Return rule id -> its precision, by id.

    The same fact found by the same rule several times in a paper counts once; a fact of which
    gold says nothing, or that it lets pass either way, does not count.
    """
    right: dict[str, list[bool]] = defaultdict(list)
    for pair in pairs:
        if pair.record is not None:
            for (rule, _), verdict in _verdicts(pair.gold.facts, pair.record).items():
                right[rule].append(verdict)
    return {rule: Precision(sum(right[rule]), len(right[rule])) for rule in sorted(right)}


def as_csv(precisions: Mapping[str, Precision]) -> str:
    """Return the table that extractors.confidence reads."""
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(("rule", "right", "found"))
    writer.writerows((rule, one.right, one.found) for rule, one in precisions.items())
    return table.getvalue()


def _verdicts(
    gold: Mapping[str, Any], record: Record
) -> dict[tuple[str, tuple[str, tuple[Key, ...]]], bool]:
    """Return (rule, fact) -> whether gold has it, for the facts of one paper that gold judges."""
    verdicts = {}
    for field in JUDGES:
        verdict = judge(field, gold, record)
        if verdict is None:
            continue
        for rule, value in _facts(field, record):
            keys = tuple(field.keys(value))
            if any(key in verdict.spurious for key in keys):
                verdicts[rule, (field.name, keys)] = False
            elif any(key in verdict.hits for key in keys):
                verdicts[rule, (field.name, keys)] = True
    return verdicts


def _facts(field: Field, record: Record) -> Iterator[tuple[str, Any]]:
    """Yield (rule, value) of each fact of a field that names its rule."""
    value = record.get(field.source)
    if isinstance(value, list) and value and isinstance(value[0], dict):
        for row in value:
            if rule := row.get("evidence", {}).get("rule"):
                yield rule, [row]
    elif value and (rule := record.get("evidence", {}).get(field.source, {}).get("rule")):
        # Of a plain list the evidence is the first one's.
        yield rule, value[:1] if isinstance(value, list) else value
