"""Sentences and names: the one place that imports spaCy.

Nothing of ours is trained. The blank Swedish pipeline tokenises, tables say what a name is, and
tokens never leave the module: a document keeps spans of its own text. A trained pipeline gives a
second opinion where the operator names one.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

import spacy
from spacy.attrs import ORTH  # type: ignore[import-not-found] # compiled
from spacy.lang import char_classes as letters
from spacy.lang.sv import Swedish
from spacy.matcher import PhraseMatcher
from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found] # compiled
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex
from spacy.vocab import Vocab

from corpus.document import Document, Span
from corpus.mention import Hit
from extractors import gazetteer
from pipeline import second_opinion
from pipeline.second_opinion import MissingModelError, ModelError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from spacy.language import Language
    from spacy.tokens import Doc, Token

    from corpus.fact import Rule

ENDS: Final = frozenset(".!?…") | {"..."}
CLOSERS: Final = frozenset("\"'”’»)]")
OPENERS: Final = "\"'”’»«([–-•"

_NOT_NAMING: Final = (
    "tagger",
    "morphologizer",
    "parser",
    "lemmatizer",
    "attribute_ruler",
    "senter",
)
"""What a trained pipeline may have that finds no names: left out, it answers sooner."""


class Matcher(NamedTuple):
    """What finds names, by the hash of a label, and what the labels stand for.

    A name of one word is looked up; as a phrase it would take a document of its own to build.
    """

    phrases: PhraseMatcher
    words: dict[int, list[int]]
    meaning: dict[int, tuple[str, str]]


def annotate(document: Document, model: str | None = None) -> Document:
    """Return *document* with its sentences and the gazetteer's names in reading order.

    A sentence never leaves its block. A hit is the longest name at its place; hits of one
    table never overlap, hits of two tables may ("Haga" is a district and a street's name).
    *model* names an installed spaCy pipeline, or its folder: what it takes for names in running
    prose are hits of a table of their own. Raises ModelError where it cannot be used.
    """
    doc = _tokenizer()(document.body.replace("\n", " "))
    return replace(
        document,
        sentences=tuple(_sentences(document, doc)),
        hits=tuple(sorted([*_hits(doc), *(_opinions(document, model) if model else ())])),
    )


def identity(model: str) -> str:
    """Return what *model* calls itself, "sv_core_news_lg-3.8.0". Raises ModelError."""
    return f"{_called(model)}-{_model(model).meta['version']}"


def _called(model: str) -> str:
    meta = _model(model).meta
    return f"{meta['lang']}_{meta['name']}"


@cache
def _model(name: str) -> Language:
    """Return the trained pipeline *name*, without the parts that name nothing."""
    try:
        nlp = spacy.load(name, exclude=_NOT_NAMING)
    except OSError as error:
        raise MissingModelError(name) from error
    except (ImportError, ValueError) as error:
        raise ModelError(
            name, "passar inte den spaCy som är installerad", "uppdatera modellen"
        ) from error
    if not any("doc.ents" in nlp.get_pipe_meta(part).assigns for part in nlp.pipe_names):
        raise ModelError(name, "känner inte igen namn", "välj en modell som gör det")
    return nlp


def opinion_rule(model: str) -> Rule:
    """Return the rule that what *model* adds rests on."""
    return second_opinion.rule(second_opinion.TABLE + _called(model))


def _opinions(document: Document, model: str) -> Iterator[Hit]:
    """Yield what *model* takes for a person or a place in running prose."""
    paragraphs = list(second_opinion.prose(document))
    texts = [document.body[span.start : span.end].replace("\n", " ") for span in paragraphs]
    table = second_opinion.TABLE + _called(model)
    for span, doc in zip(paragraphs, _model(model).pipe(texts), strict=True):
        for name in doc.ents:
            if kind := second_opinion.LABELS.get(name.label_):
                place = Span(span.start + name.start_char, span.start + name.end_char)
                yield Hit(place, table, kind)


@cache
def _tokenizer() -> Tokenizer:
    """Return spaCy's Swedish tokenizer with the abbreviations that committee papers use.

    They are matched as whole tokens. As special cases, spaCy's way, they would be searched for
    in a second pass over every text, which takes thirty times as long as all the rest. The
    vocabulary keeps words alone: nobody asks for their shape, which takes longer than they do.
    Nor is a word of nothing but letters tried for marks to cut off.
    """
    given = Swedish.Defaults
    whole = set(gazetteer.column("abbreviations", "abbreviation"))
    whole |= {word.capitalize() for word in whole}
    for form, tokens in (given.tokenizer_exceptions or {}).items():
        if len(tokens) == 1 and form[-1] == ".":
            whole.add(form)
    return Tokenizer(
        Vocab(),
        prefix_search=compile_prefix_regex(given.prefixes or ()).search,
        suffix_search=compile_suffix_regex(_latin(given.suffixes or ())).search,
        infix_finditer=compile_infix_regex(_latin(given.infixes or ())).finditer,
        token_match=lambda word: word.isalpha() or word in whole,
        url_match=given.url_match,
    )


def _latin(shapes: Iterable[str]) -> list[str]:
    """Return *shapes* with Latin letters alone: those of all scripts take long to compile."""
    return [
        shape.replace(letters.ALPHA, letters.LATIN_BASIC)
        .replace(letters.ALPHA_LOWER, letters.LATIN_LOWER_BASIC)
        .replace(letters.ALPHA_UPPER, letters.LATIN_UPPER_BASIC)
        for shape in map(str, shapes)
    ]


@cache
def _closing() -> frozenset[str]:
    """Return the abbreviations that close a list: a capital behind them starts a sentence."""
    rows = gazetteer.rows("abbreviations")
    return frozenset(row["abbreviation"] for row in rows if row["closes"])


@cache
def _matcher() -> Matcher:
    """Return the matcher over every form of every name, built once a process."""
    tokenizer = _tokenizer()
    strings = tokenizer.vocab.strings
    matcher = Matcher(PhraseMatcher(tokenizer.vocab, attr="ORTH"), {}, {})
    for table, names in gazetteer.forms().items():
        for key, written in names.items():
            name = f"{table}:{key}"
            label = strings.add(name)
            matcher.meaning[label] = (table, key)
            for word in filter(str.isalpha, written):
                matcher.words.setdefault(strings.add(word), []).append(label)
            phrases = [tokenizer(form) for form in written if not form.isalpha()]
            if phrases:
                matcher.phrases.add(name, phrases)
    return matcher


def _hits(doc: Doc) -> Iterator[Hit]:
    """Yield the longest name at each place, table by table."""
    matcher = _matcher()
    taken: dict[str, int] = {}
    found = [*matcher.phrases(doc), *_words(doc, matcher.words)]
    found.sort(key=lambda match: (match[1], -match[2], match[0]))
    for label, first, stop in found:
        table, key = matcher.meaning[label]
        if first < taken.get(table, 0):
            continue
        taken[table] = stop
        last = doc[stop - 1]
        yield Hit(Span(doc[first].idx, last.idx + len(last)), table, key)


def _words(doc: Doc, words: dict[int, list[int]]) -> list[tuple[int, int, int]]:
    """Return each name of one word as the phrase matcher does: label, first token, stop."""
    known = [(at, word) for at, word in enumerate(doc.to_array(ORTH).tolist()) if word in words]
    return [(label, at, at + 1) for at, word in known for label in words[word]]


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
    """Yield the offset behind every mark that ends a sentence, and the brackets it closes."""
    strings = doc.vocab.strings
    written = [strings[key] for key in doc.to_array(ORTH).tolist()]  # a Token each takes longer
    places = [place for place, text in enumerate(written) if not text.isspace()]
    texts = [written[place] for place in places]
    marks = _closing() | ENDS
    for number, text in enumerate(texts[:-1]):
        if text in marks and _is_mark(doc, places, texts, number):
            last = number
            while last + 2 < len(texts) and texts[last + 1] in CLOSERS:
                last += 1
            mark, follower = doc[places[last]], doc[places[last + 1]]
            if follower.text not in CLOSERS and _may_start(follower, mark):
                yield mark.idx + len(mark)


def _is_mark(doc: Doc, places: Sequence[int], texts: Sequence[str], number: int) -> bool:
    """Whether a word can end a sentence; the full stop of an initial, "A. Ek", cannot."""
    text = texts[number]
    if text in _closing():
        return texts[number + 1][0].isupper()
    before = texts[number - 1] if number else ""
    initial = len(before) == 1 and before.isupper() and not doc[places[number - 1]].whitespace_
    return not (text == "." and initial)


def _may_start(follower: Token, mark: Token) -> bool:
    """Whether *follower* looks like the first word of a sentence."""
    if follower.idx == mark.idx + len(mark):
        return False
    first = follower.text[0]
    return first.isupper() or first.isdigit() or first in OPENERS
