"""Under which keys a matter is found by those that it may belong with.

Two matters are compared only where they share a key, so the cost grows with the papers, not
with their square. The keys of a matter depend on it alone, never on what else is known: papers
may come in any order, one by one or all at once, and the same pairs are compared.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.link import title as titles
from pipeline.link.calendar import year

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.link.matter import Matter

RARE: Final = 3
"""So many of a title's longest words are keys: in Swedish a long word is a compound, and rare."""
WINDOW: Final = 3
"""Years between two papers of a case whose title alone joins them."""
YEARS: Final = range(1995, 2046)
"""Where an undated paper is looked for."""

ANYWHERE: Final = "*"
UNKNOWN: Final = ""


class Keys(NamedTuple):
    """``kept`` is where others find a matter, ``sought`` where it finds others."""

    kept: frozenset[str]
    sought: frozenset[str]


def keys(matter: Matter) -> Keys:
    """Return the keys of a matter: numbers, §§, movers, the day it was raised, rare words."""
    shared = frozenset(
        [*_numbers(matter), *_references(matter), *_movers(matter), *_raised(matter)]
    )
    words = list(_words(matter))
    return Keys(
        shared | {f"t|{at}|{word}" for at in _kept_scopes(matter) for word in words},
        shared | {f"t|{at}|{word}" for at in _sought_scopes(matter) for word in words},
    )


def _numbers(matter: Matter) -> Iterator[str]:
    return (f"n|{number}" for number in matter.numbers)


def _references(matter: Matter) -> Iterator[str]:
    for reference in matter.cites | ({matter.own} if matter.own else set()):
        yield "|".join(("r", *reference))


def _movers(matter: Matter) -> Iterator[str]:
    for name in matter.movers:
        for stem in _longest(matter):
            yield f"m|{name.split()[-1].lower()}|{stem}"


def _raised(matter: Matter) -> Iterator[str]:
    when = matter.raised or (matter.date if matter.raises else None)
    if matter.initiative and when:
        return (f"d|{matter.initiative}|{when}|{party}" for party in matter.parties)
    return iter(())


def _words(matter: Matter) -> Iterator[str]:
    found = _longest(matter)
    if len(found) == 1:
        yield found[0]
    for pair in combinations(found, 2):
        yield "|".join(sorted(pair))


def _longest(matter: Matter) -> list[str]:
    here = set(titles.stems(matter.municipality or ""))
    words = [stem for stem in matter.stems if stem not in here]
    return sorted(words, key=lambda stem: (-len(stem), stem))[:RARE]


def _kept_scopes(matter: Matter) -> list[str]:
    when = year(matter.raised or matter.date) or UNKNOWN
    return [f"{place}|{when}" for place in (matter.municipality or UNKNOWN, ANYWHERE)]


def _sought_scopes(matter: Matter) -> list[str]:
    known = matter.municipality
    when = year(matter.raised or matter.date)
    near = YEARS if when is None else range(when - WINDOW, when + WINDOW + 1)
    places = (known, UNKNOWN) if known else (ANYWHERE,)
    return [f"{place}|{at}" for place in places for at in (*near, UNKNOWN)]
