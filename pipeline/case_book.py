"""Keeping the cases of a database: only what new papers touch is linked and told anew."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from functools import cache, lru_cache, partial
from typing import TYPE_CHECKING, Any, Final

from db import cases as case_rows
from db import matters as matter_rows
from db.matters import LinkRow, MatterRow
from db.slug import slug
from pipeline.link import Link, Matter, cases, group, keys, link, told, words
from pipeline.version import linking_version

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from sqlite_utils import Database

    from pipeline.link import Judgement, Term
    from pipeline.link.cases import Told

EVER: Final = "9999-12-31"
"""Cases are stored as all that is known tells them, so that a new day changes no row."""
_KEPT: Final = 200_000
"""Matters that are held in memory while links are looked for."""


def rows_of(matters: Iterable[Matter]) -> list[MatterRow]:
    """Return matters as they are stored."""
    return [
        MatterRow(
            each.id,
            each.paragraph,
            json.dumps(each.to_json(), ensure_ascii=False, sort_keys=True),
            keys(each).kept,
        )
        for each in matters
    ]


class CaseBook:
    """The cases of one database, under a table of terms and what people judged of links."""

    def __init__(
        self, database: Database, terms: Sequence[Term], judgements: Iterable[Judgement]
    ) -> None:
        """Take the database, when cases are due, and which links people confirmed, added or cut."""
        self.database = database
        self.terms = tuple(terms)
        self.judgements = sorted(judgements)
        self.matter = lru_cache(_KEPT)(self._read)
        self.districts = cache(partial(case_rows.districts, database))
        self._paper_of: dict[str, str] = {}

    def refresh(self, judged: Iterable[str] = ()) -> bool:
        """Bring the cases up to date; return whether any was told anew.

        *judged* are matters on whose links somebody's word is new, or was taken back.
        """
        marks = (linking_version(), _digest(self.terms))
        if marks != case_rows.state(self.database):
            self._begin_anew(marks)
        fresh = matter_rows.fresh(self.database)
        if fresh:
            self._find_links(fresh)
        stale = case_rows.stale(self.database)
        seeds = {*fresh, *judged, *case_rows.members(self.database, stale)}
        if not seeds and not stale:
            return False
        self._tell(seeds, stale)
        return True

    def all(self, as_of: str) -> Iterator[dict[str, Any]]:
        """Yield every case as it stood on a day (ISO), keys as in the contract, in their order."""
        known = {id_: self.matter(id_) for id_ in matter_rows.ids(self.database)}
        links = map(Link._make, matter_rows.links_of(self.database, known))
        return cases(group(known, links, self.judgements), known, as_of, self.terms)

    def _begin_anew(self, marks: tuple[str, str]) -> None:
        """Have links found anew by another version, and told anew under other terms."""
        with self.database.atomic():
            if marks[0] != case_rows.state(self.database)[0]:
                matter_rows.make_all_fresh(self.database)
            case_rows.make_all_stale(self.database)
            case_rows.set_state(self.database, *marks)

    def _find_links(self, fresh: Mapping[str, int]) -> None:
        matter_rows.write_links(self.database, fresh, map(LinkRow._make, self._links(fresh)))

    def _links(self, fresh: Mapping[str, int]) -> Iterator[Link]:
        for id_, number in fresh.items():
            one = self.matter(id_)
            for other in matter_rows.near(self.database, number, keys(one).sought):
                made = link(one, self.matter(other))
                if made:
                    yield made

    def _tell(self, seeds: Collection[str], stale: set[str]) -> None:
        """Tell the cases around some matters anew, and those that share an address with one."""
        made, before = self._told(seeds)
        stems = {each.stem for each in made} | case_rows.stems(self.database, before | stale)
        namesakes = case_rows.named(self.database, stems) - before - stale
        if namesakes:
            made, before = self._told({*seeds, *case_rows.members(self.database, namesakes)})
        case_rows.replace(self.database, before | stale, made)

    def _told(self, seeds: Collection[str]) -> tuple[list[case_rows.Told], set[str]]:
        """Return the cases of all that hangs together with some matters, and whom they replace."""
        ids, links = self._around(seeds)
        known = {id_: self.matter(id_) for id_ in sorted(ids)}
        groups = group(known, map(Link._make, links), self.judgements)
        made = told(groups, known, EVER, self.terms)
        return [self._row(each, known) for each in made], case_rows.holding(self.database, ids)

    def _around(self, seeds: Iterable[str]) -> tuple[set[str], set[LinkRow]]:
        """Return every matter that links or judgements join to some, with those links."""
        judged = [(one.left, one.right) for one in self.judgements]
        ids: set[str] = set()
        links: set[LinkRow] = set()
        reached = matter_rows.existing(self.database, seeds)
        while reached:
            ids |= reached
            near = set(matter_rows.links_of(self.database, reached))
            links |= near
            pairs = [(one.left, one.right) for one in near]
            pairs += [pair for pair in judged if not reached.isdisjoint(pair)]
            ends = {id_ for pair in pairs for id_ in pair} - ids
            reached = matter_rows.existing(self.database, ends)
        return ids, links

    def _row(self, made: Told, known: Mapping[str, Matter]) -> case_rows.Told:
        members = [known[id_] for id_ in made.group.members]
        return case_rows.Told(
            slug(made.case["case"]),
            made.stem,
            made.case,
            words(members, self.districts(made.case["municipality"])),
            [(each.id, self._paper_of[each.id], each.paragraph) for each in members],
            {each.paper: self._paper_of[each.id] for each in members},
        )

    def _read(self, id_: str) -> Matter:
        content, paper, place = matter_rows.content(self.database, id_)
        self._paper_of[id_] = paper
        return replace(Matter.from_json(json.loads(content)), paper=place)


def _digest(rows: Sequence[object]) -> str:
    return hashlib.sha256(repr(rows).encode()).hexdigest()[:12]
