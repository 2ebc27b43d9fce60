"""Fictional initiatives and the minutes that settle them, as a database with its cases."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Final

from db.connection import open_database
from db.load import load_rules
from db.rows import paper_id
from db.run import Run
from extractors.confidence import Precision
from extractors.fact import Rule
from pipeline.case_book import CaseBook, rows_of
from pipeline.link import matters, terms
from tests.db.records import Pages

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from tests.db.records import Record

ASSEMBLY: Final = "Kommunfullmäktige"


def build(path: Path, records: Iterable[Record]) -> Path:
    """Make a database of *records* and their cases at *path*."""
    with closing(open_database(path, create=True)) as database:
        load_rules(
            database, [Rule("test.rule", "handboken, s. 3")], {"test.rule": Precision(9, 10)}
        )
        run = Run(database, "1", "2026-04-01T06:00:00Z")
        for record in records:
            name = paper_id(record)
            run.load([record], {name: rows_of(matters(record, name))})
        run.fail(
            "in/trasig.pdf",
            None,
            {"code": "damaged", "message": "filen är skadad", "remedy": "hämta den på nytt"},
        )
        run.finish()
        CaseBook(database, terms(), ()).refresh()
    return path


def raised(
    number: int, about: str, day: str, person: str = "Vilgot Åhs", party: str = "S"
) -> Record:
    """Return a motion with diary number KS 2024/*number*, handed in on *day*."""
    title = f"Motion om {about}"
    pages = Pages(
        (
            (
                f"Ekhamra kommun\n{title}\n{day}\nDnr KS 2024/{number}\n\n"
                f"Barnen i Norrhamra saknar {about}. Kommunfullmäktige föreslås besluta\n"
                f"att kommunen ordnar {about}\n\n{person} ({party})"
            ),
        )
    )
    return pages.record(
        f"motion-{number}",
        kind="motion",
        title=title,
        municipality="Ekhamra",
        body=ASSEMBLY,
        date=day,
        diary_numbers=[f"KS 2024/{number}"],
        evidence={"title": pages.quote(title), "date": pages.quote(day)},
        persons=[
            {"name": person, "role": "proposer", "party": party, "evidence": pages.quote(person)}
        ],
        parties=[{"party": party, "role": "proposer", "evidence": pages.quote(f"({party})")}],
        demands=[
            {
                "text": f"att kommunen ordnar {about}",
                "evidence": pages.quote(f"att kommunen ordnar {about}"),
            }
        ],
        districts=[
            {
                "name": "Norrhamra",
                "mentions": 1,
                "evidence": pages.quote("Norrhamra"),
                "passages": [pages.quote(f"Barnen i Norrhamra saknar {about}.")],
            }
        ],
    )


def settled(day: str, *items: tuple[int, str, str]) -> Record:
    """Return minutes of *day* with a § for each (diary number, what it is about, outcome)."""
    verbs = {"bifall": "bifaller motionen", "avslag": "avslår motionen"}
    said = [f"{ASSEMBLY} {verbs[outcome]} om {about}." for _, about, outcome in items]
    titles = [f"Svar på motion om {about}" for _, about, _ in items]
    pages = Pages(
        (
            f"Ekhamra kommun\nSammanträdesprotokoll\n{ASSEMBLY} {day}\n\n"
            + "\n\n".join(
                f"§ {at} {title}\nDnr KS 2024/{number}\n\nBeslut\n{words}"
                for at, (title, words, (number, _, _)) in enumerate(
                    zip(titles, said, items, strict=True), 1
                )
            ),
        )
    )
    return pages.record(
        f"protokoll-{day}",
        kind="protokoll",
        title=None,
        municipality="Ekhamra",
        body=ASSEMBLY,
        date=day,
        meeting_date=day,
        evidence={},
        meeting={"place": None, "start": None, "end": None},
        items=[
            {
                "paragraph": str(at),
                "number": None,
                "title": title,
                "diary_numbers": [f"KS 2024/{number}"],
                "evidence": pages.quote(f"§ {at} {title}"),
            }
            for at, (title, (number, _, _)) in enumerate(zip(titles, items, strict=True), 1)
        ],
        decisions=[
            {
                "number": None,
                "paragraph": str(at),
                "stage": "taken",
                "body": ASSEMBLY,
                "outcome": outcome,
                "text": words,
                "evidence": pages.quote(words),
            }
            for at, (words, (_, _, outcome)) in enumerate(zip(said, items, strict=True), 1)
        ],
    )


def planned(number: int, about: str, day: str, when: str) -> Record:
    """Return an office's statement of *day* on a motion that the assembly takes up on *when*."""
    title = f"Svar på motion om {about}"
    pages = Pages(
        (
            (
                f"Ekhamra kommun\nTjänsteskrivelse {day}\nDnr KS 2024/{number}\n{title}\n\n"
                f"Förslag till beslut\n{ASSEMBLY} avslår motionen om {about}.\n\n"
                f"{ASSEMBLY} behandlar ärendet {when}."
            ),
        )
    )
    return pages.record(
        f"svar-{number}",
        kind="tjänsteskrivelse",
        title=title,
        municipality="Ekhamra",
        body=ASSEMBLY,
        date=day,
        diary_numbers=[f"KS 2024/{number}"],
        evidence={"title": pages.quote(title)},
        responds_to={"kind": "motion", "party": None, "date": None, "title": None},
        decisions=[
            {
                "number": None,
                "stage": "proposed",
                "body": ASSEMBLY,
                "outcome": "avslag",
                "text": f"{ASSEMBLY} avslår motionen om {about}.",
                "evidence": pages.quote(f"{ASSEMBLY} avslår motionen om {about}."),
            }
        ],
        timetable=[
            {
                "body": ASSEMBLY,
                "body_resolved": ASSEMBLY,
                "date": when,
                "planned": True,
                "evidence": pages.quote(f"{ASSEMBLY} behandlar ärendet {when}."),
            }
        ],
    )


def records() -> list[Record]:
    """Return four motions of one member and one of another: granted, refused, late, coming."""
    return [
        raised(11, "en lekpark vid Åkroken", "2023-01-16"),
        raised(12, "nya bryggor i hamnen", "2023-03-06"),
        raised(13, "belysta spår i Hamraskogen", "2024-02-05"),
        raised(14, "en ridväg till Solgläntan", "2024-03-04"),
        raised(15, "vintercykling", "2024-05-13", "Ester Öbom", "C"),
        settled("2023-11-20", (11, "en lekpark vid Åkroken", "bifall")),
        settled("2024-02-26", (12, "nya bryggor i hamnen", "avslag")),
        planned(14, "en ridväg till Solgläntan", "2024-10-07", "2099-03-22"),
    ]
