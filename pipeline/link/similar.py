"""What a case is about, in stems: by them similar cases are found in other municipalities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.link import title as titles

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.link.matter import Matter


def words(members: Sequence[Matter], districts: Iterable[str] = ()) -> str:
    """Return the stems of titles and demands, each as often as it is weighty; places aside.

    A title tells better than a demand what a case is about, and counts twice.
    """
    named = [*districts, *(each.municipality or "" for each in members)]
    places = {stem for name in named for stem in titles.stems(name)}
    of_titles = dict.fromkeys(stem for each in members for stem in each.stems)
    of_demands = dict.fromkeys(stem for each in members for stem in titles.stems(each.demands))
    kept = [*of_titles, *of_titles, *of_demands]
    return " ".join(stem for stem in kept if stem not in places and not stem.isdigit())
