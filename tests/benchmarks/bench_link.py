"""How long linking takes, and how right it is, on an invented country of known cases.

    python -m tests.benchmarks.bench_link [CASES] [LATER]

CASES cases (30,000 where none is said) make some 100,000 papers and §§; LATER papers (50) come
after the rest. Prints seconds, memory and the links' precision and recall. No test: the machine
decides the figures.
"""

from __future__ import annotations

import hashlib
import random
import resource
import sys
import time
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from db.connection import open_database
from db.matters import write_matters
from pipeline.case_book import CaseBook, rows_of
from pipeline.link import matters, terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlite_utils import Database

FIRST = (
    "cykel båt skol vinter kvälls natt buss trygghets vatten el sol skogs park ung äldre kultur "
    "musik idrotts bad trafik fritids språk mat klimat energi gång barn familje"
).split()
SECOND = (
    "parkering brygga gård verkstad stråk trappa linje lotsar post stolpe tak stig lek råd boende "
    "hus skola hall plats signal kort café svinn lots rådgivning bana park center"
).split()
PLACES = [f"{a}{b}" for a in ("Ek", "Björk", "Sjö", "Berg", "Ås", "Lund") for b in
          ("backa", "hult", "vik", "torp", "näs", "ryd", "hem", "stad")]  # fmt: skip
GIVEN = "Anna Bo Cia Dan Eva Finn Gun Hans Ida Jan Kia Lars Mia Nils Ola Pia".split()
FAMILY = "Prov Exempel Test Mall Skiss Utkast Modell Mönster Försök Övning".split()
PARTIES = ("S", "M", "SD", "V", "C", "KD", "MP", "L")
BOARDS = {"BUN": "Barn- och ungdomsnämnden", "TEN": "Tekniska nämnden", "SN": "Socialnämnden"}
TOWNS = [f"Provstad {number}" for number in range(60)]


def papers(count: int, rng: random.Random) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield (case, record) for *count* cases: motion, opinion, answer and assembly's §."""
    for number in range(count):
        yield from ((number, paper) for paper in _case(number, rng))


def _case(number: int, rng: random.Random) -> Iterator[dict[str, Any]]:
    town = rng.choice(TOWNS)
    raised = date(2021, 1, 1) + timedelta(days=rng.randrange(1800))
    name, party = f"{rng.choice(GIVEN)} {rng.choice(FAMILY)}sson", rng.choice(PARTIES)
    about = f"{rng.choice(FIRST)}{rng.choice(SECOND)} vid {rng.choice(PLACES)}"
    about += rng.choice(("", f" och {rng.choice(FIRST)}{rng.choice(SECOND)}"))
    common = {"town": town, "mover": (name, party), "raised": raised.isoformat()}
    ks, letters = f"KS {raised.year}/{number}", rng.choice(list(BOARDS))
    board = BOARDS[letters]
    if rng.random() < 0.8:
        written = None if rng.random() < 0.4 else raised.isoformat()
        yield _record(f"{number}-motion", "motion", f"Motion om {about}", common, written)
    if rng.random() < 0.8:
        when = (raised + timedelta(days=100)).isoformat()
        title = f"Yttrande över motion om {about} - {name} ({party})"
        dnr = f"{letters} {raised.year}/{number % 9000}"
        yield _record(
            f"{number}-utdrag", "protokollsutdrag", title, common, when, dnr, board, "avstyrks"
        )
    if rng.random() < 0.9:
        when = (raised + timedelta(days=200)).isoformat()
        title, body = f"Svar på motion om {about}", "Kommunstyrelsen"
        yield _record(f"{number}-svar", "tjänsteskrivelse", title, common, when, ks, body, "avslag")
    if rng.random() < 0.8:
        when = (raised + timedelta(days=260)).isoformat()
        title = f"Motion av {name} ({party}) om {about}"
        body = "Kommunfullmäktige"
        yield _record(f"{number}-kf", "protokollsutdrag", title, common, when, ks, body, "avslag")


def _record(  # noqa: PLR0913, PLR0917  # as many as a paper has facts
    path: str,
    kind: str,
    title: str,
    common: dict[str, Any],
    when: str | None,
    number: str | None = None,
    body: str = "Kommunfullmäktige",
    outcome: str | None = None,
) -> dict[str, Any]:
    name, party = common["mover"]
    answers = {"kind": "motion", "party": party, "date": common["raised"], "title": None}
    evidence = {"page": 1, "start": 0, "end": len(title), "text": title}
    minutes = kind == "protokollsutdrag"
    item = {"paragraph": "7", "title": title, "diary_numbers": [], "evidence": evidence}
    decision = {
        "text": "Motionen avslås.", "stage": "taken" if minutes else "proposed", "outcome": outcome,
        "body": body if minutes else "Kommunfullmäktige", "paragraph": "7", "evidence": evidence,
    }  # fmt: skip
    return {
        "source": {"path": f"{path}.pdf"},
        "kind": kind,
        "pages": [{"number": 1, "text": title}],
        "title": title,
        "municipality": common["town"],
        "body": body,
        "date": when,
        "meeting_date": when if minutes else None,
        "diary_numbers": [number] if number else [],
        "responds_to": answers if kind != "motion" else None,
        "parties": [{"party": party, "role": "proposer", "evidence": evidence}],
        "persons": [{"name": name, "role": "proposer", "party": party, "evidence": evidence}],
        "decisions": [decision] if outcome else [],
        "items": [item] if minutes else [],
        "dates": [],
        "timetable": [],
    }


def _pairs(found: list[tuple[str, str]], case_of: dict[str, int]) -> tuple[float, float]:
    """Return precision and recall of the pairs of papers in one case."""
    got, want = (_together(rows) for rows in (found, case_of.items()))
    return len(want & got) / max(1, len(got)), len(want & got) / max(1, len(want))


def _together(rows: Iterable[tuple[str, object]]) -> set[frozenset[str]]:
    groups: dict[object, list[str]] = {}
    for path, case in rows:
        groups.setdefault(case, []).append(path)
    return {frozenset(pair) for paths in groups.values() for pair in combinations(paths, 2)}


def load(database: Database, records: list[dict[str, Any]]) -> None:
    """Write the papers and their matters as loading does, facts and pages left out."""
    with database.atomic():
        for record in records:
            path = record["source"]["path"]
            id_ = hashlib.sha256(path.encode()).hexdigest()
            database.execute(
                "INSERT INTO file VALUES (?, 'text/plain', 1, 0, '', '2026-01-01')", [id_]
            )
            database.execute("INSERT INTO location VALUES (?, ?)", [path, id_])
            database.execute(
                "INSERT INTO paper (id, file, kind, digest) VALUES (?, ?, ?, '')",
                [id_[:16], id_, record["kind"]],
            )
            write_matters(database, id_[:16], rows_of(matters(record, id_[:16])))


def main(count: int = 30_000, later: int = 50) -> None:
    """Link, add the later papers, and print what it took."""
    made = list(papers(count, random.Random(count)))  # noqa: S311
    random.Random(1).shuffle(made)  # noqa: S311
    case_of = {record["source"]["path"]: number for number, record in made}
    with TemporaryDirectory() as folder:
        database = open_database(Path(folder) / "a.db", create=True)
        database.enable_wal()
        for some in (made[:-later], made[-later:]):
            start = time.perf_counter()
            load(database, [record for _, record in some])
            loaded = time.perf_counter()
            CaseBook(database, terms(), []).refresh()
            linked = time.perf_counter() - loaded
            sys.stdout.write(
                f"{len(some)} papers: {loaded - start:.1f} s to load, {linked:.1f} s to link and tell\n"
            )
        together = "SELECT path, case_file FROM case_matter JOIN paper ON paper.id = paper "
        together += "JOIN location ON location.file = paper.file"
        precision, recall = _pairs(database.execute(together).fetchall(), case_of)
        links, cases = (database.table(name).count for name in ("link", "case_file"))
        database.close()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    sys.stdout.write(
        f"cases {cases}  links {links}  P {precision:.4f}  R {recall:.4f}  {memory} MB\n"
    )


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
