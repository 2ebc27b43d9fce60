"""What carries over to municipalities that no rule was written for."""

from __future__ import annotations

from typing import Final

from corpus import samples
from pipeline.evaluate import evaluate
from pipeline.pair import read_pairs

FLOOR: Final = 0.98
"""Macro-F1; a rule change that costs more has been fitted to other papers."""


def test_papers_of_other_municipalities_are_read_as_well() -> None:
    pairs = read_pairs(samples.UNSEEN / "gold", [samples.UNSEEN / "papers"])

    found = evaluate(pairs).score.macro_f1

    assert len(pairs) >= 36
    assert found is not None
    assert found >= FLOOR
