"""The routes of what one takes home: the database, and the page that tells what is in it."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from datasette import Forbidden, NotFound, Response, hookimpl

from db.site import dictionary, snapshot, swedish
from db.site.freshness import last_run
from db.site.respond import as_json

if TYPE_CHECKING:
    from datasette.app import Datasette
    from datasette.utils.asgi import Request
    from jinja2 import Environment

    from db.site.snapshot import Snapshot


@hookimpl  # type: ignore[untyped-decorator]
def prepare_jinja2_environment(env: Environment) -> None:
    """Let templates say sizes."""
    env.filters["storlek"] = swedish.size


@hookimpl  # type: ignore[untyped-decorator]
def register_routes() -> list[tuple[str, Any]]:
    """Put the database under the page that tells what is in it."""
    return [
        (r"^/data$", data_page),
        (r"^/data\.json$", dictionary_data),
        (r"^/data/(?P<file>[^/]+)$", database_file),
    ]


async def data_page(datasette: Datasette, request: Request) -> Response:
    """Show what can be fetched, and what every table and column holds."""
    updated = await last_run(datasette)
    context = {
        "tables": await dictionary.read(datasette),
        "size": snapshot.size(datasette),
        "allow_download": datasette.setting("allow_download"),
        "updated": f"{updated:%Y-%m-%d}" if updated.timestamp() else None,
        **{key: datasette.metadata(key) for key in ("license", "license_url")},
    }
    html = await datasette.render_template("data.html", context, request=request)
    return Response.html(html)


async def dictionary_data(datasette: Datasette) -> Response:
    """Give the data dictionary."""
    return as_json({"tables": [asdict(table) for table in await dictionary.read(datasette)]})


async def database_file(datasette: Datasette, request: Request) -> Snapshot:
    """Give the whole database, where the one who runs the site lets it go."""
    if request.url_vars["file"] != Path(datasette.get_database().path).name:
        raise NotFound("Filen finns inte")
    if not datasette.setting("allow_download"):
        raise Forbidden("Databasen lämnas inte ut")
    return await snapshot.download(datasette)
