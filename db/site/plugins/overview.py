"""The pages that look at many papers at once: municipalities, pictures, quality and coverage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from datasette import NotFound, Response, hookimpl

from db.site import coverage, municipality, pictures, quality, respond

if TYPE_CHECKING:
    from datasette.app import Datasette
    from datasette.utils.asgi import Request


MOST_OPEN: Final = 50
"""Municipalities whose bodies fit on one page; of more, each page tells its own."""


@hookimpl  # type: ignore[untyped-decorator]
def register_routes() -> list[tuple[str, Any]]:
    """Put the pages where other pages link to them."""
    return [
        (r"^/kommun(?:\.json)?$", municipalities_page),
        (r"^/kommun/(?P<slug>[a-z0-9-]+)(?:\.json)?$", municipality_page),
        (r"^/bilder(?:\.json)?$", pictures_page),
        (r"^/kvalitet(?:\.json)?$", quality_page),
    ]


async def municipalities_page(datasette: Datasette, request: Request) -> Response:
    """Show every municipality and region."""
    shown = {"municipalities": await municipality.every(datasette)}
    return await respond.page(datasette, request, "kommuner.html", shown)


async def municipality_page(datasette: Datasette, request: Request) -> Response:
    """Show one municipality."""
    slug = request.url_vars["slug"]
    shown = await municipality.read(datasette, slug)
    if not shown:
        raise NotFound(slug)
    return await respond.page(datasette, request, "kommun.html", shown)


async def pictures_page(datasette: Datasette, request: Request) -> Response:
    """Show what becomes of initiatives everywhere."""
    shown = {"pictures": await pictures.read(datasette, "alla")}
    return await respond.page(datasette, request, "bilder.html", shown)


async def quality_page(datasette: Datasette, request: Request) -> Response:
    """Show what is here, what is not, and how far it can be trusted."""
    shown = {
        "places": await coverage.read(datasette),
        "most_open": MOST_OPEN,
        "failures": await coverage.failures(datasette),
        "rules": await quality.rules(datasette),
        "samples": quality.figures("samples"),
        "unseen": quality.figures("unseen"),
    }
    return await respond.page(datasette, request, "kvalitet.html", shown)
