"""The party of a person that stands in a cell of its own: behind the name or before it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from corpus.mention import PartyMention, PersonMention

_BEHIND: Final = re.compile(r"(?:, [\w:. ]{3,40})?,?[ ]*\t[ ]*\(?")
_BEFORE: Final = re.compile(r"\)?[ ]*\t[ ]*\Z")

SHORT: Final = 6
"""Characters between letters and the name in the next cell, at most."""


def with_parties(
    body: str, persons: Sequence[PersonMention], parties: Iterable[PartyMention]
) -> tuple[PersonMention, ...]:
    """Return *persons*, each without a party given that of the cell beside the name."""
    tags = [mention for mention in parties if mention.form == "tag"]
    starts = {mention.span.start: mention.code for mention in tags}
    ends = {mention.span.end: mention.code for mention in tags}
    return tuple(
        one if one.party else replace(one, party=_beside(body, one, starts, ends))
        for one in persons
    )


def _beside(
    body: str, one: PersonMention, starts: dict[int, str], ends: dict[int, str]
) -> str | None:
    behind = _BEHIND.match(body, one.span.end)
    if behind and behind.end() in starts:
        return starts[behind.end()]
    lead = _BEFORE.search(body, max(0, one.span.start - SHORT), one.span.start)
    return ends.get(lead.start()) if lead else None
