"""Where something stands in a document's text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range ``[start, end)`` of ``Document.text``, in code points."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: [{self.start}, {self.end})")

    def __contains__(self, other: Span) -> bool:
        """Whether *other* lies inside this span."""
        return self.start <= other.start and other.end <= self.end

    def holds(self, offset: int) -> bool:
        """Whether the character at *offset* lies inside this span."""
        return self.start <= offset < self.end

    def overlaps(self, other: Span) -> bool:
        """Whether a character lies in both."""
        return self.start < other.end and other.start < self.end
