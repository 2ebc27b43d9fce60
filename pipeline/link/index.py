"""Finding the links of new matters among all that are known."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from pipeline.link.judge import Link, link
from pipeline.link.key import keys

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.link.matter import Matter


class Index:
    """The matters known so far, by their keys. The order in which they come makes no difference."""

    def __init__(self) -> None:
        self._matters: dict[str, Matter] = {}
        self._kept: defaultdict[str, list[str]] = defaultdict(list)

    def __len__(self) -> int:
        return len(self._matters)

    def add(self, matter: Matter) -> list[Link]:
        """Take in a matter and return its links to those that came before, strongest first."""
        found = [made for other in self._near(matter) if (made := link(matter, other))]
        self._matters[matter.id] = matter
        for key in keys(matter).kept:
            self._kept[key].append(matter.id)
        return sorted(found)

    def _near(self, matter: Matter) -> Iterator[Matter]:
        ids = {near for key in keys(matter).sought for near in self._kept.get(key, ())}
        return (self._matters[near] for near in sorted(ids))


def find_links(matters: Iterable[Matter]) -> list[Link]:
    """Return every link among *matters*, strongest first: the same in whatever order they come."""
    index = Index()
    return sorted(made for matter in matters for made in index.add(matter))
