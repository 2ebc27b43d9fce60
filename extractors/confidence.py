"""How far a rule can be trusted: its precision on gold, measured and shipped as a table.

``namndkoll evaluate GOLD PAPERS --confidence extractors/confidence.csv`` writes the table anew.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import sqrt
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Precision:
    """How many facts a rule found of which gold says right or wrong, and how many were right."""

    right: int
    found: int

    def __post_init__(self) -> None:
        if not 0 <= self.right <= self.found or not self.found:
            raise ValueError(f"not a precision: {self.right} of {self.found}")

    @property
    def confidence(self) -> float:
        """The lower bound of the precision, 0..1; see lower_bound."""
        return lower_bound(self.right, self.found)


def lower_bound(right: int, found: int, z: float = 1.96) -> float:
    """Return the lower Wilson bound of the share *right* of *found*; *found* is positive.

    Wilson (1927), JASA 22:209-212. A rule seen right 3 times of 3 earns 0.44, not 1.0; one
    right 300 times of 300 earns 0.99.
    """
    share = right / found
    centre = share + z**2 / (2 * found)
    spread = z * sqrt(share * (1 - share) / found + z**2 / (4 * found**2))
    return max(0.0, (centre - spread) / (1 + z**2 / found))


@cache
def measured() -> Mapping[str, Precision]:
    """Return rule id -> its precision on the gold of the sample papers, by id.

    A rule that no sample paper calls on is not there: how far it holds is unknown.
    """
    table = files("extractors").joinpath("confidence.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(table.splitlines())
    return MappingProxyType(
        {row["rule"]: Precision(int(row["right"]), int(row["found"])) for row in rows}
    )
