"""The routes of what machines read: the data of each page as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from datasette import Response, hookimpl

from db.site import case_list, plain, results
from db.site.address import absolute
from db.site.index import INDEXES
from db.site.profile import PROFILES
from db.site.respond import as_json

if TYPE_CHECKING:
    from datasette.app import Datasette
    from datasette.utils.asgi import Request

_PAPER: Final = r"(?P<paper>[0-9a-f]+(?:-[0-9]+)?)"


@hookimpl  # type: ignore[untyped-decorator]
def register_routes() -> list[tuple[str, Any]]:
    """Put the data of each page beside it."""
    return [
        (r"^/sok\.json$", search_data),
        (rf"^/papper/{_PAPER}\.json$", paper_data),
        (rf"^/mote/{_PAPER}\.json$", meeting_data),
        (r"^/arende\.json$", cases_data),
        (r"^/arende/(?P<case>[a-z0-9-]+)\.json$", case_data),
        (rf"^/(?P<kind>{'|'.join(PROFILES)})/(?P<slug>[a-z0-9-]+)\.json$", profile_data),
        (rf"^/(?P<kind>{'|'.join(INDEXES)})\.json$", index_data),
    ]


async def search_data(datasette: Datasette, request: Request) -> Response:
    """Give a page of a search's papers."""
    question = results.read(_arguments(request))
    return as_json(await plain.of_search(datasette, question, absolute(datasette, request)))


async def paper_data(datasette: Datasette, request: Request) -> Response:
    """Give what a paper says."""
    name = request.url_vars["paper"]
    return as_json(await plain.of_paper(datasette, name, absolute(datasette, request)))


async def meeting_data(datasette: Datasette, request: Request) -> Response:
    """Give what happened at a meeting."""
    name = request.url_vars["paper"]
    return as_json(await plain.of_meeting(datasette, name, absolute(datasette, request)))


async def cases_data(datasette: Datasette, request: Request) -> Response:
    """Give the cases that a visitor chose."""
    choice = case_list.read(_arguments(request))
    return as_json(await plain.of_cases(datasette, choice, absolute(datasette, request)))


async def case_data(datasette: Datasette, request: Request) -> Response:
    """Give a case."""
    case = request.url_vars["case"]
    return as_json(await plain.of_case(datasette, case, absolute(datasette, request)))


async def profile_data(datasette: Datasette, request: Request) -> Response:
    """Give what there is of a person, body, party or district."""
    kind, slug = request.url_vars["kind"], request.url_vars["slug"]
    return as_json(await plain.of_profile(datasette, kind, slug, absolute(datasette, request)))


async def index_data(datasette: Datasette, request: Request) -> Response:
    """Give a page of a list."""
    kind, page = request.url_vars["kind"], results.page_number(request.args.get("sida"))
    return as_json(await plain.of_index(datasette, kind, page, absolute(datasette, request)))


def _arguments(request: Request) -> dict[str, str]:
    return {key: request.args[key] for key in request.args}
