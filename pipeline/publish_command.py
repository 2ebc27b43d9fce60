"""The command that writes a site to a directory of its own."""

from __future__ import annotations

from pathlib import Path

import click

from pipeline import options


@click.command("publish", options_metavar="[FLAGGOR]")
@click.argument("folder", metavar="MAPP", type=click.Path(path_type=Path))
@options.database
def publish_command(folder: Path, database: Path) -> None:
    """Skriv webbplatsen till en mapp som kan läggas på en server.

    Mappen får en kopia av databasen, sidorna och programmet, och visas med `datasette serve`.
    En mapp som redan är publicerad ersätts när den nya är klar; andra mappar rörs inte.

    \b
    Exempel:
      namndkoll publish webbplats
      namndkoll publish /srv/namndkoll/2026-11-22 --db malmo.db
    """
    from db.errors import DatabaseError
    from pipeline.publish import PublishError, publish

    with options.told(DatabaseError, PublishError):
        publish(database, folder)
    click.echo(f"{folder}: klar att visa; se {folder / 'LASMIG.txt'}")
