"""The command line. Engines are imported by the command that needs them: ``--help`` is instant."""

from __future__ import annotations

import gc
import gettext
import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from pipeline import options
from pipeline.case_commands import COMMANDS
from pipeline.options import PROGRAM
from pipeline.publish_command import publish_command

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.run import Record

HOST: Final = "127.0.0.1"
PORT: Final = 8001

DONE: Final = 0
FAILED: Final = 1
SOME_PAPERS_FAILED: Final = 3
INTERRUPTED: Final = 130


@click.group(options_metavar="[FLAGGOR]", subcommand_metavar="KOMMANDO [ARGUMENT]...")
@click.version_option(
    package_name=PROGRAM, prog_name=PROGRAM, message="%(prog)s %(version)s", help="Visa versionen."
)
def cli() -> None:
    """Läser svenska nämndhandlingar och visar vad som står i dem, med belägg.

    \b
    Exempel:
      namndkoll ingest handlingar/      läs en mapp in i namndkoll.db
      namndkoll serve                   öppna webbplatsen
      namndkoll status --overdue        visa vilka ärenden som är försenade
      namndkoll extract motion.pdf      skriv ut vad en handling säger, som JSON

    \b
    Slutkoder:
      0 klart, 1 fel, 2 felskrivet kommando, 3 klart men vissa handlingar gick inte att läsa
    """


@cli.command("extract", options_metavar="[FLAGGOR]")
@options.papers
@options.model
def extract_command(paths: tuple[Path, ...], model: str | None) -> int:
    """Skriv ut vad handlingarna säger, som JSON.

    Varje handling blir ett JSON-objekt på en rad (JSON Lines, UTF-8). HANDLING är en fil
    (PDF, DOCX, HTML eller text) eller en mapp. En handling som inte går att läsa ger en rad
    med "failure", ett meddelande på standard error och slutkoden 3.

    \b
    Exempel:
      namndkoll extract motion.pdf | jq .title
      namndkoll extract handlingar/ > fakta.jsonl
    """
    from pipeline.run import Failure, process_all
    from pipeline.second_opinion import ModelError
    from pipeline.source import find_papers

    status = DONE
    with options.told(ModelError):
        for result in process_all(find_papers(paths), model):
            if isinstance(result, Failure):
                options.complain_of(result)
                _print_record(result.record())
                status = SOME_PAPERS_FAILED
            else:
                _print_record(result)
    return status


@cli.command("ingest", options_metavar="[FLAGGOR]")
@options.papers
@options.database
@options.model
@options.corrections
@options.terms
def ingest_command(
    paths: tuple[Path, ...],
    database: Path,
    model: str | None,
    corrections: Path | None,
    terms: Path | None,
) -> int:
    """Läs handlingar och mappar in i databasen.

    Databasen skapas om den inte finns. Det som redan är läst läses inte igen, så samma
    kommando kan köras varje natt.

    \b
    Exempel:
      namndkoll ingest handlingar/
      namndkoll ingest kallelse.pdf protokoll.docx --db malmo.db
    """
    from db.correction import CorrectionsError
    from db.errors import DatabaseError
    from pipeline import rulebook
    from pipeline.ingest import ingest
    from pipeline.link import DueTableError
    from pipeline.second_opinion import ModelError
    from pipeline.source import find_papers

    papers = list(find_papers(paths))
    if not papers:
        raise click.ClickException(
            f"{_listed(paths)}: inga handlingar att läsa; ange filer som är PDF, DOCX, HTML "
            "eller text, eller en mapp med sådana"
        )
    with (
        options.told(DatabaseError, ModelError, CorrectionsError, DueTableError),
        click.progressbar(
            length=len(papers), label="Läser", file=sys.stderr, hidden=not sys.stderr.isatty()
        ) as bar,
    ):
        book = rulebook.read(database, corrections, terms)
        summary = ingest(database, papers, lambda: bar.update(1), model, book)
    for failure in summary.failures:
        options.complain_of(failure)
    click.echo(summary)
    return SOME_PAPERS_FAILED if summary.failures else DONE


@cli.command("serve", options_metavar="[FLAGGOR]")
@options.database
@click.option(
    "--host", metavar="ADRESS", default=HOST, show_default=True, help="Adress att lyssna på."
)
@click.option(
    "--port",
    metavar="PORT",
    type=click.IntRange(0, 65535),
    default=PORT,
    show_default=True,
    help="Port att lyssna på.",
)
def serve_command(database: Path, host: str, port: int) -> None:
    """Visa databasen som en webbplats. Avsluta med Ctrl-C.

    \b
    Exempel:
      namndkoll serve
      namndkoll serve --db malmo.db --port 8080
    """
    from db.errors import DatabaseError
    from pipeline.serve import PortError, serve

    with options.told(DatabaseError, PortError), suppress(KeyboardInterrupt):
        serve(database, host, port)


@cli.command("check", options_metavar="[FLAGGOR]")
@options.database
def check_command(database: Path) -> int:
    """Kontrollera att databasen håller ihop: att varje citat står där det sägs stå med mera.

    Ändrar ingenting. Slutkoden är 1 om något är fel.

    \b
    Exempel:
      namndkoll check --db malmo.db
    """
    from contextlib import closing

    from db.connection import open_database, translated
    from db.errors import DatabaseError
    from db.integrity import violations

    with (
        options.told(DatabaseError),
        translated(database),
        closing(open_database(database, create=False)) as opened,
    ):
        found = list(violations(opened))
    for each in found:
        click.echo(f"{each.check}: {', '.join(map(str, each.row))}")
    click.echo(f"{database}: {f'{len(found)} fel' if found else 'inga fel'}")
    return FAILED if found else DONE


@cli.command("evaluate", options_metavar="[FLAGGOR]")
@click.argument("gold", metavar="FACIT", type=click.Path(path_type=Path))
@options.papers
@click.option("--json", "as_json", is_flag=True, help="Skriv måtten som JSON.")
@click.option(
    "--against",
    metavar="FIL",
    type=click.Path(path_type=Path),
    help="Visa i stället vilka uppgifter som tillkommit och fallit bort sedan den .jsonl-filen.",
)
@click.option(
    "--report",
    metavar="FIL",
    type=click.Path(path_type=Path),
    help="Skriv också kvalitetsrapporten, till en fil som slutar på .json eller .md.",
)
@click.option(
    "--confidence",
    metavar="FIL",
    type=click.Path(path_type=Path),
    help="Skriv också varje regels precision, som CSV.",
)
@click.option(
    "--summary",
    metavar="FIL",
    type=click.Path(path_type=Path),
    help="Skriv också måtten som webbplatsen visar, som JSON.",
)
def evaluate_command(
    gold: Path,
    paths: tuple[Path, ...],
    against: Path | None,
    report: Path | None,
    confidence: Path | None,
    summary: Path | None,
    *,
    as_json: bool,
) -> int:
    """Mät det som läses ut mot ett facit.

    Visar precision, täckning och F1 per fält och per kommun. FACIT är en mapp med en
    JSON-fil per handling. HANDLING är filer eller mappar, eller en
    .jsonl-fil som `namndkoll extract` har skrivit.

    \b
    Exempel:
      namndkoll evaluate corpus/samples/gold corpus/samples/papers
      namndkoll evaluate facit/ fakta.jsonl --json
      namndkoll evaluate facit/ handlingar/ --against fakta.jsonl
      namndkoll evaluate facit/ handlingar/ --report kvalitet.md
    """
    if not gold.is_dir():
        raise click.BadParameter(f"{gold} är ingen mapp", param_hint="FACIT")
    from corpus.gold import GoldError
    from pipeline import confidence as rules
    from pipeline import report_page, score_table
    from pipeline.pair import RecordsError, pair, read_pairs, read_records
    from pipeline.report import quality
    from pipeline.report import summary as summed

    if report and report.suffix not in report_page.FORMATS:
        raise click.BadParameter(f"{report} slutar inte på .json eller .md", param_hint="--report")
    with options.told(GoldError, RecordsError):
        pairs = read_pairs(gold, paths)
        before = pair((one.gold for one in pairs), read_records(against)) if against else None
    if report:
        _write(report, report_page.FORMATS[report.suffix](quality(pairs)))
    if summary:
        _write(summary, report_page.as_json(summed(quality(pairs))))
    if confidence:
        _write(confidence, rules.as_csv(rules.measure(pairs)))
    click.echo(score_table.show(pairs, before, as_json=as_json))
    return DONE


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise click.ClickException(
            f"{path}: filen går inte att skriva; kontrollera att mappen finns och går att skriva i"
        ) from error


def _print_record(record: Record) -> None:
    line = json.dumps(record, ensure_ascii=False) + "\n"
    # A file name may hold bytes that are no UTF-8; as \udcXX they are valid JSON.
    sys.stdout.buffer.write(line.encode("utf-8", "backslashreplace"))
    sys.stdout.buffer.flush()


def _listed(paths: Sequence[Path]) -> str:
    return ", ".join(str(path) for path in paths)


for command in (*COMMANDS, publish_command):
    cli.add_command(command)


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code: 0, 1, 2, 3, or 130 after Ctrl-C."""
    _speak_swedish()
    try:
        return cli.main(arguments, prog_name=PROGRAM, standalone_mode=False) or DONE
    except click.Abort:
        return INTERRUPTED
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return error.exit_code
    except click.ClickException as error:
        click.echo(f"{PROGRAM}: {error.format_message().rstrip('.')}{_hint(error)}", err=True)
        return error.exit_code


def _speak_swedish() -> None:
    """Give Click our catalogue: what it says by itself is Swedish on any machine."""
    gettext.bindtextdomain("messages", str(Path(__file__).with_name("locale")))
    os.environ["LANGUAGE"] = "sv"


def _hint(error: click.ClickException) -> str:
    if isinstance(error, click.UsageError) and error.ctx:
        return f"; se {error.ctx.command_path} --help"
    return ""


def main() -> None:
    """Run the command line and leave with its exit code."""
    # Papers leave little garbage; looking for it after every 700 objects takes a twentieth longer,
    # and the engines alone make a hundred thousand that stay.
    gc.set_threshold(300_000)
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # spaCy loads it, and nobody multiplies
    status = run(sys.argv[1:])
    gc.freeze()  # nor is it looked for at the exit, where all goes anyway
    sys.exit(status)
