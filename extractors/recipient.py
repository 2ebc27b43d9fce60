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
    r"(?:[aeo]n|na|er|are|ige|et|[ae]nde)$|\b(?:den|de|alla|samtliga|samt)\b"
)
"""How words for people and bodies end, which are receivers of their own: "sökanden"."""

_OFFICES: Final = r"[A-ZÅÄÖa-zåäö][\w-]*(?: och [\w-]+)?(?:förvaltningen|kontoret|kansliet)"
_UNITS: Final = r"[A-ZÅÄÖa-zåäö][\w-]*(?: och [\w-]+)?(?:avdelningen|enheten|sektionen|gruppen|staben|funktionen)"
_UNIT_OF_OFFICE: Final = re.compile(rf"(?:{_UNITS}, {_OFFICES}|{_OFFICES}, {_UNITS})\.?")
"""A unit and the office it belongs to: "Ekonomiavdelningen, stadsledningskontoret"."""

_THE_POST: Final = re.compile(r"\w+(?:[^n]en|aren|anden|orn)\b")
"""A post in its definite form, which is a receiver of its own: "fritidschefen"."""

LONGEST_RUN: Final = 160
"""Characters of a line whose receivers nothing parts, at most."""

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
            for span in _split(document, block, listed=len(section.blocks) > 1):
                text = document.line_of(span).rstrip(".")
                if text and text.lower() not in seen and not is_residue(text):
                    seen.add(text.lower())
                    yield Fact(Recipient(text), span, LISTED)


def _split(document: Document, block: Block, *, listed: bool) -> Iterator[Span]:
    """Yield the receivers of a block; a person's title behind a comma stays with the name.

    In a list with a receiver a line, the office behind the comma stays with its unit.
    """
    body, at = document.body, block.content.start
    end = block.content.end
    text = body[at:end]
    line = " ".join(text.split())
    if _ONE_NAME.match(line) or (listed and _UNIT_OF_OFFICE.fullmatch(line)):
        yield block.content
        return
    cuts = [
        match.span()
        for match in _SEPARATOR.finditer(text)
        if not (_is_unit(text, match) or _is_post(text, match))
    ]
    cuts += [
        match.span()
        for match in _RUN.finditer(text)
        if "\n" in match[0] or (len(text) < LONGEST_RUN and not _ends_post(text[: match.start()]))
    ]
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


def _is_post(text: str, comma: re.Match[str]) -> bool:
    """Whether what follows a comma is the post of the person before it: "Bo Ek, enhetschef"."""
    before = re.split(r"[,;\t\n]", text[: comma.start()])[-1]
    behind = re.split(r"[,;\t\n]", text[comma.end() :])[0]
    one = person.match_name(before)
    return bool(one) and person.is_title(behind) and not _THE_POST.match(behind)


def _ends_post(before: str) -> bool:
    """Whether what stands before an office is a person's post in it: "Bo Ek, enhetschef"."""
    comma = [match for match in _SEPARATOR.finditer(before) if match[0].startswith(",")][-1:]
    return bool(comma) and _is_post(before, comma[0])


def _trimmed(body: str, start: int, end: int) -> Span:
    text = body[start:end]
    start = end - len(text.lstrip())
    return Span(start, start + len(text.strip().rstrip(", \n\t")))
