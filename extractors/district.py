"""City districts, with the passages that speak of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from corpus.document import Document, Section, Span
from corpus.fact import Fact, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMED: Final = Rule("district.name", "stadsdelars namn, med år, per kommun")


@dataclass(frozen=True, slots=True)
class District:
    """A district, nominative, and where the paper speaks of it: sections or sentences."""

    name: str
    mentions: int
    passages: tuple[Span, ...] = ()


def extract_districts(document: Document) -> Iterator[Fact[District]]:
    """Yield each district once, where it is first named."""
    spans: dict[str, list[Span]] = {}
    for mention in document.mentions.districts:
        spans.setdefault(mention.name, []).append(mention.span)
    for name, found in spans.items():
        yield Fact(District(name, len(found), tuple(_passages(document, found))), found[0], NAMED)


def _passages(document: Document, spans: list[Span]) -> Iterator[Span]:
    """Yield the section that a district heads, else each sentence that names it, each once."""
    last = -1
    for span in spans:
        section = _headed(document, span)
        around = Span(section.start, section.end) if section else _sentence(document, span)
        if around.start >= last:
            last = around.end
            yield around


def _headed(document: Document, span: Span) -> Section | None:
    for section in document.sections:
        heading = section.heading
        if heading and section.blocks and heading.span.holds(span.start):
            return section
    return None


def _sentence(document: Document, span: Span) -> Span:
    for sentence in document.sentences:
        if sentence.holds(span.start):
            return sentence
    return span
