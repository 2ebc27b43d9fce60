"""Shows scores: as a table for a person, as plain data for a machine."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from pipeline import difference
from pipeline.evaluate import evaluate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.evaluate import Report, Score
    from pipeline.pair import Pair
    from pipeline.scoring import Count


def show(pairs: Sequence[Pair], before: Sequence[Pair] | None, *, as_json: bool) -> str:
    """Return what ``evaluate`` prints: the scores, or what has changed since *before*.

    As JSON it is the scores in either case, with the changes under ``changes``.
    """
    changes = None if before is None else difference.differences(before, pairs)
    if as_json:
        data = as_data(evaluate(pairs))
        data |= {} if changes is None else {"changes": difference.as_data(changes)}
        return json.dumps(data, ensure_ascii=False, indent=1)
    return as_text(evaluate(pairs)) if changes is None else difference.as_text(changes)


def as_text(report: Report) -> str:
    """Return the table in Swedish: a line a field, a line a municipality, the sum."""
    return "\n".join(_lines(report))


def as_data(report: Report) -> dict[str, Any]:
    """Return all figures, shares as 0..1 and None where gold states nothing."""
    return {
        **_score_data(report.score),
        "missing": list(report.missing),
        "municipalities": {
            place: _score_data(score) for place, score in report.municipalities.items()
        },
    }


def _lines(report: Report) -> Iterator[str]:
    yield _row("fält", "facit", "hittade", "precision", "täckning", "F1")
    for field, count in report.score.fields.items():
        yield _count_row(field, count)
    yield ""
    yield _row("kommun", "facit", "hittade", "precision", "täckning", "F1")
    for place, score in report.municipalities.items():
        yield _count_row(place, score.total)
    yield ""
    score = report.score
    yield (
        f"handlingar {score.papers}, helt rätt {score.whole}, "
        f"makro-F1 {_share(score.macro_f1)}, mikro-F1 {_share(score.total.f1)}"
    )
    if report.missing:
        yield f"utan resultat ({len(report.missing)}): {', '.join(report.missing)}"


def _count_row(name: str, count: Count) -> str:
    shares = (count.precision, count.recall, count.f1)
    return _row(name, str(count.support), str(count.found), *map(_share, shares))


def _row(name: str, *cells: str) -> str:
    return f"{name:<20}" + "".join(f"{cell:>10}" for cell in cells)


def _share(share: float | None) -> str:
    return "–" if share is None else f"{share:.3f}".replace(".", ",")


def _score_data(score: Score) -> dict[str, Any]:
    return {
        "papers": score.papers,
        "whole": score.whole,
        "macro_f1": score.macro_f1,
        "micro_f1": score.total.f1,
        **_count_data(score.total),
        "fields": {field: _count_data(count) for field, count in score.fields.items()},
    }


def _count_data(count: Count) -> dict[str, Any]:
    return {
        "precision": count.precision,
        "recall": count.recall,
        "f1": count.f1,
        "support": count.support,
        "found": count.found,
    }
