"""The questions that a skrivelse or an interpellation puts, each once."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from corpus.document import Block, Document, Span
from corpus.fact import Fact, Rule
from corpus.vocabulary import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

LISTED: Final = Rule("question.list", "listan under följande frågor")
PROSE: Final = Rule("question.prose", "frågetecken efter ställer frågan")

SAME: Final = 0.9
"""Two questions more alike than this are one that the paper repeats."""

_INTRO: Final = re.compile(
    r"(?:\bfråg(?:a|an|ar|or|orna|eställning\w*)\b|\bsvar på\b)[^.?]{0,140}:?\s*$", re.IGNORECASE
)
_ASKS: Final = re.compile(
    r"(?:min|mina|vår|våra|följande)\s+fråg\w+"
    r"(?:[^.?:]{0,120}:|[^.?:]{0,120}?\b(?:är|lyder)\b,?)?\s*",
    re.IGNORECASE,
)
_KINDS: Final = frozenset({Kind.SKRIVELSE, Kind.INTERPELLATION, Kind.FRAGA})


@dataclass(frozen=True, slots=True)
class Question:
    """One question, without bullet or number."""

    text: str


def extract_questions(document: Document) -> Iterator[Fact[Question]]:
    """Yield each question once, in reading order."""
    kind = document.head.kind.value
    answered = document.initiative
    asks = kind in _KINDS or (answered is not None and answered.kind in _KINDS)
    if not asks and kind is not Kind.NAMNDINITIATIV:
        return
    seen: list[str] = []
    found = [span for span in _listed(document) if asks or document.quote(span).endswith("?")]
    prose = _prose(document) if asks and not found else ()
    spans = [(span, LISTED) for span in found] + [(span, PROSE) for span in prose]
    for span, rule in spans:
        text = document.line_of(span)
        plain = text.lower()
        if not any(difflib.SequenceMatcher(None, plain, other).ratio() > SAME for other in seen):
            seen.append(plain)
            yield Fact(Question(text), span, rule)


def _listed(document: Document) -> Iterator[Span]:
    """Yield the items of lists that a line about questions leads into."""
    blocks = [
        b for s in document.sections for b in ([s.heading] if s.heading else []) + list(s.blocks)
    ]
    for number, block in enumerate(blocks):
        if block.marker or not _INTRO.search(document.line_of(block.span)):
            continue
        for item in blocks[number + 1 :]:
            if not _is_question(document, item):
                break
            yield item.content


def _is_question(document: Document, block: Block) -> bool:
    text = document.line_of(block.content).rstrip('” "')
    return (bool(block.marker) and ("?" in text or len(text) < 400)) or text.endswith("?")


def _bare(document: Document) -> Iterator[Span]:
    """Yield the paragraphs of a question paper that are a question and nothing else."""
    for block in document.blocks:
        text = document.line_of(block.content)
        if text.endswith("?") and not re.search(r"[.!]\s", text):
            yield block.content


def _prose(document: Document) -> Iterator[Span]:
    """Yield the questions that stand in running text behind "min fråga är"."""
    match = _ASKS.search(document.body)
    if not match:
        if document.head.kind.value in {Kind.INTERPELLATION, Kind.FRAGA}:
            yield from _bare(document)
        return
    for sentence in document.sentences:
        if sentence.end > match.end() and document.body[
            sentence.start : sentence.end
        ].rstrip().endswith("?"):
            yield Span(max(sentence.start, match.end()), sentence.end)
