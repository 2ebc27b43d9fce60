"""How long the site takes to answer over many papers, and what the bare rows alone would take.

    python -m tests.benchmarks.bench_site [PAPERS]

The sample papers are copied to invented municipalities until there are PAPERS (20,000 where none
is said). Prints the median of server time for a search, a case, a list and the start page in
milliseconds, beside a bare SELECT of the same rows. No test: the machine decides the figures.
"""

from __future__ import annotations

import asyncio
import copy
import hashlib
import statistics
import sys
import time
from contextlib import closing
from itertools import count, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from db.connection import open_database
from db.load import load_rules
from db.rows import paper_id
from db.run import Run
from db.site import create_site
from extractors.rule import all_rules
from pipeline.case_book import CaseBook, rows_of
from pipeline.link import matters, terms
from pipeline.run import Failure, process

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SAMPLES = Path(__file__).parents[2] / "corpus/samples"
ROUNDS = 30
WORDS = ("lekplatser", "cykelväg", "trygghet", "biblioteken", "motionen", "badplats", "förskola")

SEARCH = """
    SELECT paper.id, paper.title, paper.date FROM page_fts
    JOIN page ON page.id = page_fts.rowid JOIN paper ON paper.id = page.paper
    WHERE page_fts MATCH ? ORDER BY rank LIMIT 20
"""
CASE = "SELECT * FROM case_file JOIN event ON case_file = id WHERE id = ?"


def originals() -> list[dict[str, Any]]:
    folders = (SAMPLES / "papers", SAMPLES / "town" / "papers", SAMPLES / "unseen" / "papers")
    read = (process(path) for folder in folders for path in sorted(folder.iterdir()))
    return [record for result in read if not isinstance(result, Failure) for record in result]


def copies(records: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield the records again and again, each time of another municipality."""
    for number in count():
        for record in records:
            made = copy.deepcopy(record)
            made["municipality"] = f"{record['municipality'] or 'Provstad'} {number}"
            path = f"{number}/{record['source']['path']}#{record['source'].get('part')}"
            made["source"] |= {"path": path, "sha256": hashlib.sha256(path.encode()).hexdigest()}
            yield made


def build(path: Path, size: int) -> None:
    with closing(open_database(path, create=True)) as database:
        load_rules(database, all_rules())
        run = Run(database, "1", "2026-01-01T00:00:00+00:00")
        for record in islice(copies(originals()), size):
            found = rows_of(matters(record, paper_id(record)))
            run.load([record], {paper_id(record): found})
        run.finish()
        CaseBook(database, terms(), []).refresh()


def median(ask: Callable[[int], object]) -> float:
    """Return the median of ROUNDS questions, in milliseconds."""
    taken = []
    for number in range(ROUNDS):
        start = time.perf_counter()
        ask(number)
        taken.append(1000 * (time.perf_counter() - start))
    return statistics.median(taken)


def main(size: int = 20_000) -> None:
    """Build the database and ask."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.db"
        start = time.perf_counter()
        build(path, size)
        sys.stdout.write(
            f"{size} papers loaded and linked in {time.perf_counter() - start:.0f} s\n"
        )
        site = create_site(path)
        with closing(open_database(path, create=False)) as database:
            cases = [row[0] for row in database.execute("SELECT id FROM case_file ORDER BY id")]
            bare = {
                "/sok?q=": median(lambda n: database.execute(SEARCH, [_word(n)]).fetchall()),
                "/arende/": median(lambda n: database.execute(CASE, [_case(cases, n)]).fetchall()),
            }
        for name, address in (
            ("/sok?q=", lambda n: f"/sok?q={_word(n)}"),
            ("/arende/", lambda n: f"/arende/{_case(cases, n)}"),
            ("/arende", lambda n: f"/arende?sida={n + 1}"),
            ("/", lambda _: "/"),
        ):
            took = median(lambda n, of=address: asyncio.run(site.client.get(of(n))))  # type: ignore[misc]
            alone = (
                f", bare {bare[name]:.1f} ms, ratio {took / bare[name]:.1f}" if name in bare else ""
            )
            sys.stdout.write(f"{name:9} {took:6.1f} ms{alone}\n")


def _word(number: int) -> str:
    return WORDS[number % len(WORDS)]


def _case(cases: list[str], number: int) -> str:
    return cases[number * 7919 % len(cases)]


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
