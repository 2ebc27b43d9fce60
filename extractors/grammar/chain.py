"""Lists of persons or parties: "A (S), B (S) och C (V)", and the text around what is named."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeVar

from corpus.mention import PartyMention, PersonMention

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from corpus.document import Document

_BETWEEN: Final = re.compile(
    r"(?:\s*\([^()\n]{1,12}\))?(?:\s*,\s*|\s+(?:och|samt|,)\s+|\s*,?\s*\n\s*|\s*,\s*(?:och|samt)\s+|\s+)?$"
)
NEAR: Final = 260
"""Characters in which the sentence around a name or a day lies, at most."""

_PAGE_BREAK: Final = re.compile(r"\s*\f\s*")


_M = TypeVar("_M", PersonMention, PartyMention)


def chains(document: Document, mentions: Sequence[_M]) -> Iterator[list[_M]]:
    """Yield runs of mentions that stand in one list: "A (S), B (S) och C (V)"."""
    chain: list[_M] = []
    for mention in mentions:
        if chain and not _BETWEEN.fullmatch(document.body[chain[-1].span.end : mention.span.start]):
            yield chain
            chain = []
        chain.append(mention)
    if chain:
        yield chain


def once(people: Sequence[PersonMention]) -> tuple[PersonMention, ...]:
    """Return each person once, where the name stands first."""
    seen: dict[str, PersonMention] = {}
    for one in people:
        seen.setdefault(one.name, one)
    return tuple(seen.values())


def text_before(document: Document, at: int, start: int = 0) -> str:
    """Return the text before *at* as if no page break, with its head and foot, stood in it."""
    return _PAGE_BREAK.sub(" ", document.body[max(start, at - NEAR) : at])


def text_behind(document: Document, at: int) -> str:
    """Return the text behind *at* in the same way."""
    return _PAGE_BREAK.sub(" ", document.body[at : at + NEAR])
