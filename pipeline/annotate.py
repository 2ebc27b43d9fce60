"""Sentences and names: the one place that imports spaCy.

Nothing here is trained. The blank Swedish pipeline tokenises, tables say what a name is, and
tokens never leave the module: a document keeps spans of its own text.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

import spacy
from spacy.matcher import PhraseMatcher
from spacy.symbols import ORTH

from corpus.document import Document, Span
from corpus.mention import Hit
from extractors import gazetteer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.language import Language
    from spacy.tokens import Doc, Token

ABBREVIATIONS: Final = (
    "adj. ang. anm. anst. art. avd. avg. avs. bet. bil. bilj. bitr. dep. dep.sekr. dir. diarienr. "
    "dnr. d.v.s. dvs. ekon. eng. enl. ers. exkl. ev. forts. f.d. f.k. f.n. fr. fr.o.m. föreg. "
    "förf. förordn. förv. förvaltn. gm. g.m. h.t. inkl. inv. jfr. jur. just. kand. kap. kl. "
    "komm. kr. kungl. lagr. landst. led. likn. lokalt. max. milj. min. mom. mån. m.fl. m.m. "
    "m.h.t. m.a.o. m.v.h. nr. n.b. nov. obs. okt. ordf. ord. org. o.dyl. o.d. o.s.v. osv. pers. "
    "pkt. prop. prot. psalm. p.g.a. p.s.s. red. ref. reg. resp. riksd. sekr. sept. sid. skr. "
    "st. stadsdir. stf. s.k. s.a.s. suppl. sv. särsk. tab. tekn. tel. tf. tfn. tim. tj. tjg. "
    "tjf. tjänstg. t.ex. t.f. t.h. t.o.m. t.v. tr. ung. uppl. utg. utr. utsk. v. v.ordf. "
    "v.t. vice. vht. vol. årg. äv. ö.h. övers. jan. feb. febr. apr. aug. dec. bl.a. bl. a. "
    "u.a. e.d. e.dyl. fg. fig. fil. mag. dr. prof. hr. fru. tjänstgör. just.sekr. inst. maj:t."
).split()

NOT_ABBREVIATIONS: Final = frozenset({"bl.", "a.", "fru.", "vice.", "led.", "lokalt.", "psalm."})
"""Ordinary words, or halves of an abbreviation, that end sentences more often than not."""

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
    """Return the blank Swedish pipeline with the abbreviations that committee papers use."""
    nlp = spacy.blank("sv")
    for word in ABBREVIATIONS:
        if word in NOT_ABBREVIATIONS:
            continue
        for form in {word, word.capitalize()}:
            nlp.tokenizer.add_special_case(form, [{ORTH: form}])
    return nlp


@cache
def _matcher() -> Matcher:
    """Return the matcher over every form of every name, built once a process."""
    nlp = _pipeline()
    find = PhraseMatcher(nlp.vocab, attr="ORTH")
    meaning: dict[int, tuple[str, str]] = {}
    for table, names in gazetteer.forms().items():
        for key, written in names.items():
            label = f"{table}:{key}"
            find.add(label, list(nlp.tokenizer.pipe(written)))
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
    before: Token | None = None
    marked = False
    for token, follower in pairwise(tokens):
        text = token.text
        if text in ENDS:
            marked = not (text == "." and before is not None and _is_initial(before))
        elif text not in CLOSERS:
            marked = False
        before = token
        if marked and follower.text not in CLOSERS and _may_start(follower, token):
            yield token.idx + len(text)
            marked = False


def _is_initial(token: Token) -> bool:
    """Whether a full stop behind *token* belongs to it: "A. Ek"."""
    return len(token) == 1 and token.is_upper and not token.whitespace_


def _may_start(follower: Token, mark: Token) -> bool:
    """Whether *follower* looks like the first word of a sentence."""
    if follower.idx == mark.idx + len(mark):
        return False
    first = follower.text[0]
    return first.isupper() or first.isdigit() or first in OPENERS
