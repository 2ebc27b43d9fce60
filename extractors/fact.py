"""What an extractor is: it reads one kind of fact out of a document, in reading order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from corpus.document import Document
from corpus.fact import Fact, Rule

T = TypeVar("T")

Extractor = Callable[[Document], Iterator[Fact[T]]]

__all__ = ["Extractor", "Fact", "Rule"]
