"""Hold the scores of a run against the committed ones, field by field.

    python tests/score_baseline.py SCORES [--update]

SCORES is what the shared scorer printed. A field that falls below ``tests/baseline.json`` fails;
``--update`` writes the file anew, which a commit of its own explains where a field falls.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path
from typing import Final

BASELINE: Final = Path(__file__).with_name("baseline.json")
TOLERANCE: Final = 0.0005

_FIELD: Final = re.compile(r"^(\w+)(?: +[\d.]+){4} +([\d.]+)$", re.MULTILINE)
_MACRO: Final = re.compile(r"macro-F1 ([\d.]+)")

Scores = dict[str, float]


def read_scores(printed: str) -> Scores:
    """Return F1 by field, and their mean as "macro", out of the scorer's table."""
    macro = _MACRO.search(printed)
    if macro is None:
        raise ValueError("not a table of scores: no macro-F1")
    return {
        **{field: float(f1) for field, f1 in _FIELD.findall(printed)},
        "macro": float(macro[1]),
    }


def fallen(scores: Scores, baseline: Scores) -> list[str]:
    """Return one line for each field that is worse than the baseline, or gone."""
    return [
        f"{field}: {before:.3f} -> {scores.get(field, 0.0):.3f}"
        for field, before in baseline.items()
        if scores.get(field, 0.0) < before - TOLERANCE
    ]


def risen(scores: Scores, baseline: Scores) -> list[str]:
    """Return one line for each field that is better than the baseline, or new."""
    return [
        f"{field}: {baseline.get(field, 0.0):.3f} -> {now:.3f}"
        for field, now in scores.items()
        if now > baseline.get(field, -1.0) + TOLERANCE
    ]


def _read_baseline() -> Scores:
    scores: Scores = json.loads(BASELINE.read_text(encoding="utf-8"))
    return scores


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scores", type=Path)
    parser.add_argument("--update", action="store_true", help="make these scores the baseline")
    arguments = parser.parse_args()
    scores = read_scores(arguments.scores.read_text(encoding="utf-8"))
    if arguments.update:
        BASELINE.write_text(json.dumps(scores, indent=1) + "\n", encoding="utf-8")
        return 0
    baseline = _read_baseline()
    lines = fallen(scores, baseline)
    print("fallen below tests/baseline.json:" if lines else "no score fell")
    print("".join(f"  {line}\n" for line in lines), end="")
    for line in risen(scores, baseline):
        print(f"  risen, raise the baseline: {line}")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
