"""A fact carries its evidence: value, span, rule."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from corpus.span import Span

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Rule:
    """Why a fact is believed. ``source`` is the law, the standard or the template it rests on."""

    id: str
    source: str


@dataclass(frozen=True, slots=True)
class Fact(Generic[T_co]):
    """What a paper says, where it says so, and by which rule that was read.

    ``span`` is ``None`` where the value follows from the paper as a whole (a motion without
    addressee goes to the assembly).
    """

    value: T_co
    span: Span | None
    rule: Rule
