"""Every date written in the paper that names at least a month, quarter or season."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from corpus.fact import Fact, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from corpus.document import Document


@dataclass(frozen=True, slots=True)
class Date:
    """ISO 8601 or EDTF; ``inferred_year`` where the paper does not write the year."""

    value: str
    inferred_year: bool = False


def extract_dates(document: Document) -> Iterator[Fact[Date]]:
    """Yield each value once, where it first stands; a day without any year is none."""
    seen = set()
    for mention in document.mentions.dates:
        if mention.value in seen or mention.value.startswith("X"):
            continue
        seen.add(mention.value)
        rule = Rule(mention.rule, "the date grammar")
        yield Fact(Date(mention.value, mention.inferred), mention.span, rule)
