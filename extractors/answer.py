"""The paper that this one answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from corpus.fact import Fact, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from corpus.document import Document

ANSWERS: Final = Rule("answer.title", "Svar på ..., Yttrande över ... i rubriken eller förslaget")


@dataclass(frozen=True, slots=True)
class Answered:
    """The initiative answered: its kind, its party where it is one party's, its date if stated."""

    kind: str
    party: str | None = None
    date: str | None = None
    title: str | None = None


def extract_answer(document: Document) -> Iterator[Fact[Answered]]:
    """Yield what the paper answers, or nothing."""
    initiative = document.initiative
    if initiative is None or initiative.own:
        return
    parties = [mention.code for mention in initiative.parties]
    party = parties[0] if len(parties) == 1 else None
    date = initiative.date.value if initiative.date else None
    yield Fact(Answered(initiative.kind.value, party, date), initiative.span, ANSWERS)
