"""What is written in a paper, found once and typed; the extractors give it roles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from corpus.span import Span
    from corpus.vocabulary import Kind


class Placed(Protocol):
    """Whatever stands somewhere in the text."""

    @property
    def span(self) -> Span:
        """Where it stands."""


_P = TypeVar("_P", bound=Placed)

FARTHEST_TAG = 3
"""Characters between a name and its party: " (", ", ", a line's end."""


def starting_in(mentions: Iterable[_P], start: int, end: int) -> list[_P]:
    """Return those of *mentions* that start in ``[start, end)``, in their order."""
    return [one for one in mentions if start <= one.span.start < end]


@dataclass(frozen=True, slots=True, order=True)
class Hit:
    """A name of a gazetteer found in the running text, inflected or not, longest match first.

    ``table`` is the gazetteer ("district", "party", "municipality", ...), ``key`` the nominative
    name of its row; rows that share a name are one hit, the grammar tells them apart. What a
    trained pipeline takes for a name has table "second-opinion.NAME", key "person" or "place".
    """

    span: Span
    table: str
    key: str


@dataclass(frozen=True, slots=True, order=True)
class DateMention:
    """A date. ``value`` is ISO 8601 or EDTF ("2025-02", "2025-33"); an interval is two mentions.

    A day whose year is not written has ``value`` "XXXX-02-08" until the paper's own date
    decides it; then ``inferred`` is true. ``rule`` is the rule that read it.
    """

    span: Span
    value: str
    inferred: bool = False
    rule: str = "date"


@dataclass(frozen=True, slots=True, order=True)
class BodyMention:
    """A body that can decide or prepare. ``name`` is nominative, first letter upper case.

    ``kind`` is its type ("board", "executive", "assembly", "committee", "council", "office",
    "union", "other"); ``generic`` where it is only "nämnden", "styrelsen", "utskottet".
    """

    span: Span
    name: str
    kind: str = "board"
    generic: bool = False


@dataclass(frozen=True, slots=True, order=True)
class PartyMention:
    """A party: ``code`` as used today for Riksdag parties, as written for local ones.

    ``form`` is how it stands: "tag" for "(S)", "name", "adjective", "compound", "list".
    """

    span: Span
    code: str
    form: str = "name"


@dataclass(frozen=True, slots=True, order=True)
class PersonMention:
    """A person. ``frame`` is what showed that it is one: "tag", "title", "given-name", "label"."""

    span: Span
    name: str
    party: str | None = None
    title: str | None = None
    frame: str = "given-name"

    def bears(self, party: PartyMention) -> bool:
        """Whether *party* is the tag right behind the name: "Ida Ek (S)", "Ida Ek, S"."""
        return self.party is not None and 0 <= party.span.start - self.span.end <= FARTHEST_TAG


@dataclass(frozen=True, slots=True, order=True)
class DiaryMention:
    """A case number as written, without its label."""

    span: Span
    value: str
    label: str = ""


@dataclass(frozen=True, slots=True, order=True)
class DistrictMention:
    """A city district, nominative, with the municipality it lies in."""

    span: Span
    name: str
    municipality: str


@dataclass(frozen=True, slots=True, order=True)
class Signature:
    """A name that stands by itself with the title below, beside or before it.

    ``approves`` marks who only approved the paper in the case system.
    """

    span: Span
    name: str
    title: str | None = None
    party: str | None = None
    approves: bool = False


@dataclass(frozen=True, slots=True)
class Initiative:
    """The initiative that a paper is or answers: its kind, its movers and supporters, its date.

    ``own`` tells that the paper is the initiative itself; else it answers it. ``parties`` are
    those that raised it, each once, with where they are named.
    """

    kind: Kind
    span: Span | None
    own: bool
    movers: tuple[PersonMention, ...] = ()
    supporters: tuple[PersonMention, ...] = ()
    parties: tuple[PartyMention, ...] = ()
    date: DateMention | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A § of minutes (*paragraf/ärende*): its number, the whole of it, its heading.

    ``lead`` is the line with the sign and the case number; ``title`` may be missing.
    """

    number: str
    span: Span
    lead: Span
    title: Span | None = None


@dataclass(frozen=True, slots=True)
class Mentions:
    """All mentions of a paper, each kind in reading order and without overlap.

    ``relative_dates`` are days that the paper only counts from its own: "om två veckor".
    """

    dates: tuple[DateMention, ...] = ()
    bodies: tuple[BodyMention, ...] = ()
    parties: tuple[PartyMention, ...] = ()
    persons: tuple[PersonMention, ...] = ()
    diary_numbers: tuple[DiaryMention, ...] = ()
    districts: tuple[DistrictMention, ...] = ()
    signatures: tuple[Signature, ...] = ()
    relative_dates: tuple[DateMention, ...] = ()
