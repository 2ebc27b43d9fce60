"""The routes by which programs find their way: DCAT, site map, robots.txt, llms.txt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from datasette import Response, hookimpl

from db.site import dcat, signposts
from db.site.address import absolute
from db.site.respond import JSON_LD, TEXT, XML, as_json

if TYPE_CHECKING:
    from datasette.app import Datasette
    from datasette.utils.asgi import Request


@hookimpl  # type: ignore[untyped-decorator]
def register_routes() -> list[tuple[str, Any]]:
    """Put them where programs look for them."""
    return [
        (r"^/dcat\.jsonld$", catalogue),
        (r"^/llms\.txt$", llms),
        (r"^/robots\.txt$", robots),
        (r"^/sitemap\.xml$", site_map),
        (r"^/sitemap-(?P<part>[1-9][0-9]{0,3})\.xml$", site_map_part),
    ]


async def catalogue(datasette: Datasette, request: Request) -> Response:
    """Describe the data set."""
    return as_json(await dcat.describe(datasette, absolute(datasette, request)), JSON_LD)


async def llms(datasette: Datasette, request: Request) -> Response:
    """Tell a language model what is here."""
    return Response(await signposts.llms(absolute(datasette, request)), content_type=TEXT)


async def robots(datasette: Datasette, request: Request) -> Response:
    """Tell crawlers what to leave alone."""
    found = await signposts.robots(datasette, absolute(datasette, request))
    return Response(found, content_type=TEXT)


async def site_map(datasette: Datasette, request: Request) -> Response:
    """List all pages."""
    found = await signposts.site_map(datasette, absolute(datasette, request))
    return Response(found, content_type=XML)


async def site_map_part(datasette: Datasette, request: Request) -> Response:
    """List some of the pages."""
    part = int(request.url_vars["part"])
    found = await signposts.site_map_part(datasette, part, absolute(datasette, request))
    return Response(found, content_type=XML)
