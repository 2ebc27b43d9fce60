"""The commands on cases: what is open, late and next, and what people correct."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pipeline import options

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Case = dict[str, Any]

SOME_PAPERS_FAILED = 3


@click.command("cases", options_metavar="[FLAGGOR]")
@options.database
@options.as_of
@options.corrections
@options.terms
@click.option("--json", "as_json", is_flag=True, help="Skriv JSON, ett ärende på varje rad.")
def cases_command(
    database: Path, as_of: str, corrections: Path | None, terms: Path | None, *, as_json: bool
) -> None:
    """Visa ärendena: handlingar, händelser, läge och varför.

    Med --json skrivs varje ärende som ett JSON-objekt på en rad (JSON Lines, UTF-8).

    \b
    Exempel:
      namndkoll cases
      namndkoll cases --json --as-of 2026-11-21 > arenden.jsonl
    """
    from pipeline.case_table import as_text

    found = list(_cases(database, as_of, corrections, terms))
    if as_json:
        for case in found:
            click.echo(json.dumps(case, ensure_ascii=False))
    else:
        click.echo(as_text(found))


@click.command("status", options_metavar="[FLAGGOR]")
@options.database
@click.option("--open", "only_open", is_flag=True, help="Bara ärenden som inte är avgjorda.")
@click.option("--overdue", "only_late", is_flag=True, help="Bara ärenden vars tid har gått ut.")
@click.option("--body", metavar="ORGAN", help="Bara ärenden som organet haft eller ska ha.")
@click.option("--party", metavar="PARTI", help="Bara ärenden som partiet väckt, t.ex. V.")
@options.as_of
@options.corrections
@options.terms
@options.table
def status_command(
    database: Path,
    as_of: str,
    corrections: Path | None,
    terms: Path | None,
    body: str | None,
    party: str | None,
    xlsx: Path | None,
    *,
    only_open: bool,
    only_late: bool,
    as_csv: bool,
) -> None:
    """Visa hur ärendena ligger till, som tabell, CSV eller Excel.

    \b
    Exempel:
      namndkoll status --open
      namndkoll status --overdue --body kommunstyrelsen
      namndkoll status --party V --xlsx arenden.xlsx
    """
    from db import case_columns
    from pipeline import case_table

    found = [
        case
        for case in _cases(database, as_of, corrections, terms)
        if (not only_open or case_table.is_open(case))
        and (not only_late or case["overdue"])
        and (not body or case_table.concerns(case, body))
        and (not party or party.casefold() in map(str.casefold, case["parties"]))
    ]
    if xlsx:
        _write_xlsx(xlsx, found)
    else:
        click.echo((case_columns.as_csv if as_csv else case_table.as_text)(found), nl=not as_csv)


@click.command("next", options_metavar="[FLAGGOR]")
@click.argument("body", metavar="ORGAN")
@options.database
@options.as_of
@options.corrections
@options.terms
def next_command(
    body: str, database: Path, as_of: str, corrections: Path | None, terms: Path | None
) -> None:
    """Visa vad ett organ ska ta upp och när, och vad som saknar svar.

    \b
    Exempel:
      namndkoll next kommunstyrelsen
      namndkoll next "Barn- och ungdomsnämnden" --as-of 2026-11-21
    """
    from pipeline.case_table import agenda

    click.echo(agenda(_cases(database, as_of, corrections, terms), body, as_of))


@click.command("correct", options_metavar="[FLAGGOR]")
@click.argument("target", metavar="UPPGIFT")
@click.argument("new", metavar="[NYTT]", required=False)
@click.option("--why", metavar="SKÄL", help="Varför; visas på webbplatsen.")
@click.option(
    "--who",
    metavar="NAMN",
    envvar=["NAMNDKOLL_WHO", "USER", "LOGNAME"],
    help="Vem som rättar.  [förval: den inloggade]",
)
@options.database
@options.corrections
@options.terms
def correct_command(
    target: str,
    new: str | None,
    why: str | None,
    who: str | None,
    database: Path,
    corrections: Path | None,
    terms: Path | None,
) -> int:
    """Rätta en uppgift eller en koppling mellan två handlingar.

    UPPGIFT är en beteckning som webbplatsen och `namndkoll review` visar. NYTT är det rätta
    värdet; "" tar bort uppgiften. En koppling (A~B) rättas med confirmed, added eller cut.
    Rättelsen skrivs sist i rattelser.csv och gäller vid varje senare körning. Med bara en
    handlings beteckning visas vad som går att rätta i den.

    \b
    Exempel:
      namndkoll correct 3f2a9c0d11e24b55
      namndkoll correct 3f2a9c0d11e24b55/date 2025-03-12 --why "felskrivet i sidhuvudet"
      namndkoll correct "3f2a9c0d11e24b55~88aa01c2d3e4f506#36" cut --why "två olika motioner"
    """
    from db.correction import CorrectionsError
    from db.errors import DatabaseError
    from pipeline.correcting import correct, show
    from pipeline.link import DueTableError

    with options.told(CorrectionsError, DatabaseError, DueTableError):
        if new is None:
            click.echo(show(database, target))
            return 0
        if not why or not who:
            raise click.UsageError("ange --why (skälet) och --who (vem som rättar)")
        failures = correct(database, target, new, (who, why), corrections, terms)
    for failure in failures:
        options.complain_of(failure)
    if failures:
        click.echo(f"Antecknat, gäller när handlingen går att läsa igen: {target}")
        return SOME_PAPERS_FAILED
    click.echo(f"Rättat: {target}")
    return 0


@click.command("review", options_metavar="[FLAGGOR]")
@options.database
@click.option("--csv", "as_csv", is_flag=True, help="Skriv CSV, UTF-8 med rubrikrad.")
def review_command(database: Path, *, as_csv: bool) -> None:
    """Visa uppgifter som någon behöver titta på: osäkra, motstridiga eller saknade.

    \b
    Exempel:
      namndkoll review
      namndkoll review --csv > granska.csv
    """
    from db.connection import open_database, translated
    from db.errors import DatabaseError
    from db.review import findings
    from pipeline import review_list

    with (
        options.told(DatabaseError),
        translated(database),
        closing(open_database(database, create=False)) as opened,
    ):
        found = findings(opened)
    click.echo((review_list.as_csv if as_csv else review_list.as_text)(found), nl=not as_csv)


COMMANDS = (cases_command, status_command, next_command, correct_command, review_command)


def _cases(
    database: Path, as_of: str, corrections: Path | None, terms: Path | None
) -> Iterator[Case]:
    """Yield the cases of a database on a day; what stops us is told in Swedish."""
    from db.connection import open_database, translated
    from db.correction import CorrectionsError
    from db.errors import DatabaseError
    from pipeline.case_book import CaseBook
    from pipeline.link import DueTableError
    from pipeline.rulebook import read

    with (
        options.told(DatabaseError, CorrectionsError, DueTableError),
        translated(database),
        closing(open_database(database, create=False)) as opened,
    ):
        book = read(database, corrections, terms)
        yield from CaseBook(opened, book.terms, book.judgements()).all(as_of)


def _write_xlsx(path: Path, cases: Sequence[Case]) -> None:
    from db.case_columns import as_xlsx

    try:
        path.write_bytes(as_xlsx(cases))
    except OSError as error:
        raise click.ClickException(
            f"{path}: filen går inte att skriva; kontrollera att mappen finns och att filen inte "
            "är öppen i Excel"
        ) from error
    click.echo(f"{path}: {len(cases)} ärenden")
