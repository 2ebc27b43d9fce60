"""How a content's values are put into words: days, lists of names, forms of kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from corpus.vocabulary import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

MONTHS: Final = (
    "januari februari mars april maj juni juli augusti september oktober november december"
).split()
DEFINITE: Final[Mapping[Kind, str]] = {
    Kind.MOTION: "motionen",
    Kind.NAMNDINITIATIV: "nämndinitiativet",
    Kind.INTERPELLATION: "interpellationen",
    Kind.MEDBORGARFORSLAG: "medborgarförslaget",
    Kind.SKRIVELSE: "skrivelsen",
    Kind.FRAGA: "frågan",
}
INDEFINITE: Final[Mapping[Kind, str]] = {
    Kind.MOTION: "en motion",
    Kind.NAMNDINITIATIV: "ett nämndinitiativ",
    Kind.INTERPELLATION: "en interpellation",
    Kind.MEDBORGARFORSLAG: "ett medborgarförslag",
    Kind.SKRIVELSE: "en skrivelse",
    Kind.FRAGA: "en enkel fråga",
}
PARTY_NAMES: Final = {
    "S": "Socialdemokraterna",
    "M": "Moderaterna",
    "SD": "Sverigedemokraterna",
    "C": "Centerpartiet",
    "V": "Vänsterpartiet",
    "KD": "Kristdemokraterna",
    "MP": "Miljöpartiet",
    "L": "Liberalerna",
}


def long_day(day: date) -> str:
    """Return a day as in running text: "3 mars 2026"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def enumeration(names: Sequence[str]) -> str:
    """Return *names* as a list in a sentence: "A, B och C"."""
    *others, last = names
    return f"{', '.join(others)} och {last}" if others else last


def capital(text: str) -> str:
    """Return *text* with its first letter large."""
    return text[0].upper() + text[1:]
