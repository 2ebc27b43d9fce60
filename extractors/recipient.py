"""To whom a decision is sent."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from corpus.document import Block, Document, Span
from corpus.fact import Fact, Rule
from extractors.grammar import person
from extractors.grammar.list_item import is_residue, list_blocks

if TYPE_CHECKING:
    from collections.abc import Iterator

LISTED: Final = Rule("recipient.list", "raderna under Beslutet skickas till")

_SEPARATOR: Final = re.compile(r",\s+|;\s*|\s+(?:samt)\s+|\t+")
_PROSE: Final = re.compile(
    r"\.\s+[A-ZÅÄÖ]|\b(?:ska|skall|har|kan|är|lämnas|bifogas|anges)\b|^Dag för|justering",
    re.IGNORECASE,
)
_ONE_NAME: Final = re.compile(
    r"(?i:\w*(?:nämnden|utskottet|beredningen|rådet|förvaltningen|avdelningen|enheten)) (?:för [a-zåäö][\w-]+|[A-ZÅÄÖ]\w+)"
    r"(?:, (?!\w+(?:en|et|na)\b)[a-zåäö][\w-]*)* och (?!\w+(?:en|et|na)\b)[a-zåäö][\w-]*$"
)
"""A body named by its matters, which commas part: "Nämnden för vård, skola och omsorg"."""

_NEXT_PAGE: Final = re.compile(r"sammanträdes-?\s?protokoll\b", re.IGNORECASE)
"""The head of the next page, where it repeats on too few pages to be known for one."""

_RUN: Final = re.compile(
    r"(?<=[a-zåäö])\s+(?=[A-ZÅÄÖ][\w-]*(?:nämnden|styrelsen|fullmäktige|kontoret|förvaltningen|utskottet|rådet|avdelningen|enheten)\b)"
)


_UNIT: Final = re.compile(r"[a-zåäö][\w -]*(?=\s*(?:$|[,;\t\n.]))")
_PEOPLE: Final = re.compile(r"(?:aren|anden|erna|arna|ande|are)$")
_DEFINITE: Final = re.compile(
    r"(?:[aeo]n|na|er|are|ige|et|ande)$|\b(?:den|de|alla|samtliga|samt)\b"
)
"""How words for people and bodies end, which are receivers of their own: "sökanden"."""

_FILES: Final = frozenset("akt arkiv diarium pärm".split())


@dataclass(frozen=True, slots=True)
class Recipient:
    """One receiver as written."""

    text: str


def extract_recipients(document: Document) -> Iterator[Fact[Recipient]]:
    """Yield each line or comma-separated receiver, in reading order, each once."""
    seen = set()
    for section in document.sections:
        if section.slot != "recipients":
            continue
        for block in list_blocks(document, section):
            line = document.line_of(block.content)
            if _PROSE.search(line) or _NEXT_PAGE.match(line):
                break
            for span in _split(document, block):
                text = document.line_of(span).rstrip(".")
                if text and text.lower() not in seen and not is_residue(text):
                    seen.add(text.lower())
                    yield Fact(Recipient(text), span, LISTED)


def _split(document: Document, block: Block) -> Iterator[Span]:
    """Yield the receivers of a block; a person's title behind a comma stays with the name."""
    body, at = document.body, block.content.start
    end = block.content.end
    text = body[at:end]
    if _ONE_NAME.match(" ".join(text.split())):
        yield block.content
        return
    if person.find_names(text.split(",", maxsplit=1)[0]) and person.is_post(text.split(",", 1)[-1]):
        yield block.content
        return
    cuts = [match.span() for match in _SEPARATOR.finditer(text) if not _is_unit(text, match)]
    cuts += [match.span() for match in _RUN.finditer(text) if "\n" in match[0] or len(text) < 160]
    cuts += [match.span() for match in re.finditer(r"\n+(?=[A-ZÅÄÖ])", text)]
    start = 0
    for left, right in sorted(set(cuts)):
        if left > start:
            yield _trimmed(body, at + start, at + left)
        start = max(start, right)
    if start < len(text):
        yield _trimmed(body, at + start, end)


def _is_unit(text: str, comma: re.Match[str]) -> bool:
    """Whether what follows a comma is a unit of the office before it: "Gatukontoret, park"."""
    before = re.split(r"[,;\t\n]", text[: comma.start()])[-1].strip()
    behind = _UNIT.match(text, comma.end())
    if not comma[0].startswith(",") or behind is None or not before[:1].isupper():
        return False
    return not (_PEOPLE.search(before) or _DEFINITE.search(behind[0]) or behind[0] in _FILES)


def _trimmed(body: str, start: int, end: int) -> Span:
    text = body[start:end]
    start = end - len(text.lstrip())
    return Span(start, start + len(text.strip().rstrip(", \n\t")))
