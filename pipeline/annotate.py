"""Sentences and names: the one place that imports spaCy.

Nothing here is trained. The blank Swedish pipeline tokenises, tables say what a name is, and
tokens never leave the module: a document keeps spans of its own text.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import spacy
from spacy.matcher import PhraseMatcher

from corpus.document import Document, Span
from corpus.mention import Hit
from extractors import gazetteer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.language import Language
    from spacy.tokens import Doc, Token

ENDS: Final = frozenset(".!?…") | {"..."}
CLOSERS: Final = frozenset("\"'”’»)]")
OPENERS: Final = "\"'”’»«([–-•"


class Matcher(NamedTuple):
    """The phrase matcher and what its keys stand for."""

    find: PhraseMatcher
    meaning: dict[int, tuple[str, str]]


def annotate(document: Document) -> Document:
    """Return *document* with its sentences and the gazetteer's names in reading order.

    A sentence never leaves its block. A hit is the longest name at its place; hits of one
    table never overlap, hits of two tables may ("Haga" is a district and a street's name).
    """
    doc = _pipeline().make_doc(document.body.replace("\n", " "))
    return replace(
        document,
        sentences=tuple(_sentences(document, doc)),
        hits=tuple(sorted(_hits(doc))),
    )


@cache
def _pipeline() -> Language:
    """Return the blank Swedish pipeline with the abbreviations that committee papers use.

    They are matched as whole tokens. As special cases, spaCy's way, they would be searched for
    in a second pass over every text, which takes thirty times as long as all the rest.
    """
    nlp = spacy.blank("sv")
    given: Any = nlp.tokenizer  # compiled, without types
    whole = {form for form, tokens in given.rules.items() if len(tokens) == 1 and form[-1] == "."}
    for word in gazetteer.column("abbreviations", "abbreviation"):
        whole |= {word, word.capitalize()}
    given.rules = {}
    given.token_match = whole.__contains__
    return nlp


@cache
def _closing() -> frozenset[str]:
    """Return the abbreviations that close a list: a capital behind them starts a sentence."""
    rows = gazetteer.rows("abbreviations")
    return frozenset(row["abbreviation"] for row in rows if row["closes"])


@cache
def _matcher() -> Matcher:
    """Return the matcher over every form of every name, built once a process."""
    nlp = _pipeline()
    find = PhraseMatcher(nlp.vocab, attr="ORTH")
    meaning: dict[int, tuple[str, str]] = {}
    for table, names in gazetteer.forms().items():
        for key, written in names.items():
            label = f"{table}:{key}"
            find.add(label, [nlp.make_doc(form) for form in written])
            meaning[nlp.vocab.strings[label]] = (table, key)
    return Matcher(find, meaning)


def _hits(doc: Doc) -> Iterator[Hit]:
    """Yield the longest name at each place, table by table."""
    matcher = _matcher()
    taken: dict[str, int] = {}
    found = sorted(matcher.find(doc), key=lambda match: (match[1], -match[2], match[0]))
    for label, first, stop in found:
        table, key = matcher.meaning[label]
        if first < taken.get(table, 0):
            continue
        taken[table] = stop
        last = doc[stop - 1]
        yield Hit(Span(doc[first].idx, last.idx + len(last)), table, key)


def _sentences(document: Document, doc: Doc) -> Iterator[Span]:
    """Yield the sentences of every block, without outer spaces."""
    ends = [*_ends(doc), len(document.body)]
    at = 0
    for block in _blocks(document):
        start = block.start
        while at < len(ends) and ends[at] <= start:
            at += 1
        while at < len(ends) and ends[at] < block.end:
            yield from _trimmed(document.body, start, ends[at])
            start = ends[at]
            at += 1
        yield from _trimmed(document.body, start, block.end)


def _blocks(document: Document) -> Iterator[Span]:
    """Yield the blocks of the document, or its paragraphs where nobody has found blocks."""
    if document.blocks:
        yield from (block.content for block in document.blocks)
        return
    start = 0
    for paragraph in document.body.split("\n\n"):
        if paragraph:
            yield Span(start, start + len(paragraph))
        start += len(paragraph) + len("\n\n")


def _trimmed(body: str, start: int, end: int) -> Iterator[Span]:
    """Yield ``[start, end)`` without its outer spaces, unless nothing is left."""
    piece = body[start:end]
    left = start + len(piece) - len(piece.lstrip())
    right = left + len(piece.strip())
    if left < right:
        yield Span(left, right)


def _ends(doc: Doc) -> Iterator[int]:
    """Yield the offset behind every mark that ends a sentence."""
    tokens = [token for token in doc if not token.is_space]
    marked = False
    before: Token | None = None
    for token, follower in pairwise(tokens):
        text = token.text
        if text not in CLOSERS:
            marked = _is_mark(token, before, follower)
        before = token
        if marked and follower.text not in CLOSERS and _may_start(follower, token):
            yield token.idx + len(text)
            marked = False


def _is_mark(token: Token, before: Token | None, follower: Token) -> bool:
    """Whether *token* can end a sentence; the full stop of an initial, "A. Ek", cannot."""
    text = token.text
    if text in _closing():
        return follower.text[0].isupper()
    initial = before is not None and len(before) == 1 and before.is_upper and not before.whitespace_
    return text in ENDS and not (text == "." and initial)


def _may_start(follower: Token, mark: Token) -> bool:
    """Whether *follower* looks like the first word of a sentence."""
    if follower.idx == mark.idx + len(mark):
        return False
    first = follower.text[0]
    return first.isupper() or first.isdigit() or first in OPENERS
