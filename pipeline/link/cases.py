"""Every case among the papers, in order."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from corpus.vocabulary import Kind
from db.slug import slug
from pipeline.link.case import case
from pipeline.link.due import Term, terms
from pipeline.link.group import Group, Judgement, group
from pipeline.link.index import find_links
from pipeline.link.read import matters

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from pipeline.link.matter import Matter
    from pipeline.link.part import Record


def cases_of(
    records: Iterable[Record],
    as_of: str,
    judgements: Iterable[Judgement] = (),
    table: Sequence[Term] | None = None,
) -> Iterator[dict[str, Any]]:
    """Yield the cases of *records* on the day *as_of*, as the contract has them, in order."""
    known = {matter.id: matter for record in records for matter in matters(record)}
    groups = group(known, find_links(known.values()), judgements)
    return cases(groups, known, as_of, table)


def cases(
    groups: Iterable[Group],
    known: Mapping[str, Matter],
    as_of: str,
    table: Sequence[Term] | None = None,
) -> Iterator[dict[str, Any]]:
    """Yield the case of each group, in the order of their ids; see ``told``."""
    return (each.case for each in told(groups, known, as_of, table))


class Told(NamedTuple):
    """A group's case. ``stem`` is its address, without the mark that tells it from namesakes."""

    group: Group
    stem: str
    case: dict[str, Any]


def told(
    groups: Iterable[Group],
    known: Mapping[str, Matter],
    as_of: str,
    table: Sequence[Term] | None = None,
) -> list[Told]:
    """Return the case of each group, in the order of their ids; those of one address get a mark.

    A case of which every paper is younger than *as_of* is not known yet, and left out.
    """
    table = terms() if table is None else table
    begun = [each for each in groups if _has_begun(each, known, as_of)]
    made = [case(each, known, as_of, table) for each in begun]
    found = [Told(g, slug(one["case"]), one) for g, one in zip(begun, made, strict=True)]
    seen = Counter(each.stem for each in found)
    for each in found:
        if seen[each.stem] > 1:
            mark = hashlib.sha256(each.group.members[0].encode()).hexdigest()[:6]
            each.case["case"] = f"{each.case['case']} ({mark})"
    return sorted(found, key=lambda each: str(each.case["case"]))


def _has_begun(group: Group, known: Mapping[str, Matter], as_of: str) -> bool:
    """Whether the first paper with a day had been written; an agenda is older than its meeting."""
    members = [known[id_] for id_ in group.members]
    written = [each.date for each in members if each.date and each.kind != Kind.KALLELSE]
    return min([*written, *(each.raised for each in members if each.raised)], default="") <= as_of
