"""A second opinion on names: what a trained pipeline sees in running prose and the rules did not.

The operator installs the pipeline; without one nothing here does anything. It only adds, what it
adds has passed the gate that every name passes, and the fact's rule names the pipeline.
"""

from __future__ import annotations

import sys
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from corpus.document import BlockKind, Span
from corpus.fact import Fact, Rule
from corpus.vocabulary import Role
from extractors import gazetteer
from extractors.district import District
from extractors.grammar.person import match_name, surnames
from extractors.person import Person

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from corpus.document import Document
    from corpus.mention import Hit

PERSON: Final = "person"
PLACE: Final = "place"

LABELS: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict.fromkeys(("PRS", "PER", "PERSON"), PERSON),
        **dict.fromkeys(("LOC", "GPE"), PLACE),
    }
)
"""What trained pipelines call persons and places; PRS is the Swedish pipelines' word."""

TABLE: Final = "second-opinion."
"""Starts the table of a hit that is an opinion, and the rule's id; the pipeline's name follows."""

_SOURCE: Final = "a trained pipeline that the operator installed; its precision is not measured"
_FEWEST_WORDS: Final = 5
_SENTENCE_ENDS: Final = tuple('.!?…”"»)')


class ModelError(Exception):
    """A pipeline that cannot be used; the message says what would help."""

    def __init__(self, name: str, problem: str, remedy: str) -> None:
        """Name the pipeline; *problem* and *remedy* are Swedish phrases."""
        super().__init__(f"modellen {name} {problem}; {remedy}")


class MissingModelError(ModelError):
    """There is no pipeline of that name, or none in that folder."""

    def __init__(self, name: str) -> None:
        """Name the pipeline, or its folder."""
        install = f"installera den med `{sys.executable} -m spacy download {name}` (kräver pip där)"
        folder = "ange mappen där modellens meta.json ligger"
        super().__init__(
            name,
            "finns inte" if "/" in name else "är inte installerad",
            folder if "/" in name else f"{install} eller {folder}",
        )


def rule(table: str) -> Rule:
    """Return the rule that a fact of a hit from *table* rests on."""
    return Rule(table, _SOURCE)


def prose(document: Document) -> Iterator[Span]:
    """Yield the paragraphs that are running prose: they end as a sentence does.

    Headings, lists, tables, heads and signatures are not: there names stand without the words
    around them that a trained pipeline goes by.
    """
    for block in document.blocks:
        text = document.body[block.content.start : block.content.end].rstrip()
        sentence = text.endswith(_SENTENCE_ENDS) and len(text.split()) >= _FEWEST_WORDS
        if block.kind is BlockKind.PARAGRAPH and sentence:
            yield block.content


def add(key: str, document: Document, found: list[Fact[Any]]) -> list[Fact[Any]]:
    """Return *found*, the facts of the record's *key*, with what the second opinion adds to it.

    A person that it adds is ``mentioned``; a place is a district that the gazetteer has in the
    paper's municipality. What overlaps a name that the rules read is no news and stays out.
    """
    read = _READERS.get(key)
    if read is None:
        return found
    opinions = [hit for hit in document.hits if hit.table.startswith(TABLE)]
    if not opinions:
        return found
    news = [hit for hit in opinions if _is_news(document, hit.span)]
    more = list(read(document, news, {fact.value.name for fact in found}))
    return sorted([*found, *more], key=_start) if more else found


def _start(fact: Fact[Any]) -> int:
    return fact.span.start if fact.span else 0


def _is_news(document: Document, span: Span) -> bool:
    """Whether *span* touches no name that the rules read."""
    found = document.mentions
    read: tuple[Any, ...] = (*found.persons, *found.districts)
    return not any(mention.span.overlaps(span) for mention in read)


def _persons(document: Document, news: Sequence[Hit], known: set[str]) -> Iterator[Fact[Person]]:
    """Yield each person once, where the name first stands."""
    names = known | {name for hit in news if (name := _name(document, hit))}
    taken = set(known)
    for hit in news:
        name = _name(document, hit)
        if name and name not in taken and not (name.endswith("s") and name[:-1] in names):
            taken.add(name)
            yield Fact(Person(name, Role.MENTIONED), hit.span, rule(hit.table))


def _name(document: Document, hit: Hit) -> str | None:
    """Return the name in nominative where *hit* is a person's and passes the gate of names."""
    named = [other for other in document.hits if not other.table.startswith(TABLE)]
    if hit.key != PERSON or any(other.span.overlaps(hit.span) for other in named):
        return None
    person = match_name(document.body[hit.span.start : hit.span.end])
    return _nominative(person.name) if person else None


def _nominative(name: str) -> str:
    """Return *name* without a genitive -s that the surname without it shows to be one."""
    last = name.rsplit(maxsplit=1)[-1]
    owns = last.endswith("s") and last not in surnames() and last[:-1] in surnames()
    return name[:-1] if owns else name


def _districts(
    document: Document, news: Sequence[Hit], known: set[str]
) -> Iterator[Fact[District]]:
    """Yield each district once, where it is first named."""
    places = {hit.span: hit.table for hit in news if hit.key == PLACE}
    spans: dict[str, list[Span]] = {}
    for hit in document.hits:
        if hit.table == "district" and hit.span in places and _has(document, hit.key):
            spans.setdefault(hit.key, []).append(hit.span)
    for name, found in spans.items():
        if name not in known:
            passages = tuple(
                one for one in document.sentences if any(span in one for span in found)
            )
            named = District(name, len(found), passages)
            yield Fact(named, found[0], rule(places[found[0]]))


def _has(document: Document, district: str) -> bool:
    """Whether the paper's municipality has a district that may be named without a frame."""
    place = document.head.municipality
    return place is not None and any(
        row["district"] == district
        and row["municipality"] == place.value
        and row["needs"] != "frame"
        for row in gazetteer.rows("districts")
    )


_READERS: Final[
    Mapping[str, Callable[[Document, Sequence[Hit], set[str]], Iterator[Fact[Any]]]]
] = MappingProxyType({"persons": _persons, "districts": _districts})
"""By the key of the record: what the second opinion may add to."""
