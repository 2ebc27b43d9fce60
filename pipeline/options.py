"""What the commands share: options, and how errors and tables reach the user."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pipeline.run import Failure

PROGRAM: Final = "namndkoll"
DATABASE: Final = Path("namndkoll.db")

papers = click.argument(
    "paths",
    metavar="HANDLING...",
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path),
)
model = click.option(
    "--model",
    metavar="NAMN",
    help="Fråga också en spaCy-modell som du har installerat om namn i löpande text, "
    "t.ex. sv_core_news_lg.",
)
database = click.option(
    "--db",
    "database",
    metavar="FIL",
    type=click.Path(path_type=Path),
    default=DATABASE,
    show_default=True,
    help="SQLite-databasen.",
)
corrections = click.option(
    "--corrections",
    metavar="FIL",
    type=click.Path(path_type=Path),
    help="Filen med rättelser.  [förval: rattelser.csv bredvid databasen]",
)
terms = click.option(
    "--due",
    "terms",
    metavar="FIL",
    type=click.Path(path_type=Path),
    help="Tabellen över när ärenden ska vara avgjorda (TOML).  [förval: frister.toml bredvid "
    "databasen, annars kommunallagens tid för motioner och medborgarförslag]",
)


class Day(click.ParamType):  # type: ignore[type-arg]  # generic in its stubs alone
    """A day as ISO 8601: 2026-11-21."""

    name = "DATUM"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the day as text; fail where there is no such day."""
        try:
            return date.fromisoformat(str(value)).isoformat()
        except ValueError:
            self.fail(f"{value} är ingen dag; skriv till exempel 2026-11-21", param, ctx)


as_of = click.option(
    "--as-of",
    metavar="DATUM",
    type=Day(),
    default=lambda: datetime.now().astimezone().date().isoformat(),
    help="Visa läget den dagen.  [förval: i dag]",
)


def table(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that choose how rows are printed."""
    csv = click.option("--csv", "as_csv", is_flag=True, help="Skriv CSV, UTF-8 med rubrikrad.")
    xlsx = click.option(
        "--xlsx", metavar="FIL", type=click.Path(path_type=Path), help="Skriv en Excelfil."
    )
    return csv(xlsx(function))


def complain_of(failure: Failure) -> None:
    """Print why a paper could not be read."""
    click.echo(f"{PROGRAM}: {failure.error}", err=True)


@contextmanager
def told(*errors: type[Exception]) -> Iterator[None]:
    """Let the user have *errors*, whose message is Swedish, as one line and exit code 1."""
    try:
        yield
    except errors as error:
        raise click.ClickException(str(error)) from error
