"""The routes of OParl 1.1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from datasette import NotFound, Response, hookimpl

from db.site import oparl, oparl_list
from db.site.address import absolute
from db.site.respond import as_json
from db.site.results import page_number

if TYPE_CHECKING:
    from collections.abc import Callable

    from datasette.app import Datasette
    from datasette.utils.asgi import Request

_ONE: Final[dict[str, Callable[..., Any]]] = {
    "organization": oparl.organization,
    "person": oparl.person,
    "meeting": oparl.meeting,
    "paper": oparl.paper,
}


@hookimpl  # type: ignore[untyped-decorator]
def register_routes() -> list[tuple[str, Any]]:
    """Put every object at the address that is its id."""
    name = r"(?P<name>[a-z0-9-]+)"
    return [
        (r"^/oparl/system$", system),
        (r"^/oparl/body$", bodies),
        (rf"^/oparl/body/{name}$", body),
        (rf"^/oparl/body/{name}/(?P<kind>{'|'.join(oparl_list.LISTS)})$", list_of_body),
        (rf"^/oparl/organization/{name}/meeting$", meetings),
        (rf"^/oparl/consultation/{name}/(?P<number>[1-9][0-9]{{0,3}})$", consultation),
        (rf"^/oparl/(?P<kind>{'|'.join(_ONE)})/{name}$", one),
    ]


async def system(datasette: Datasette, request: Request) -> Response:
    """Give the entry point."""
    return as_json(await oparl.system(datasette, absolute(datasette, request)))


async def bodies(datasette: Datasette, request: Request) -> Response:
    """Give all municipalities and regions."""
    return as_json(await oparl_list.bodies(datasette, absolute(datasette, request)))


async def body(datasette: Datasette, request: Request) -> Response:
    """Give a municipality or region."""
    owner = await _owner(datasette, request)
    return as_json(oparl.body(owner, absolute(datasette, request)))


async def list_of_body(datasette: Datasette, request: Request) -> Response:
    """Give a page of what a municipality has."""
    owner, kind = await _owner(datasette, request), request.url_vars["kind"]
    whole = absolute(datasette, request)
    return as_json(await oparl_list.of_body(datasette, owner, kind, _page(request), whole))


async def meetings(datasette: Datasette, request: Request) -> Response:
    """Give a page of a board's meetings."""
    name, whole = request.url_vars["name"], absolute(datasette, request)
    if not await oparl.organization(datasette, name, whole):
        raise NotFound(name)
    return as_json(await oparl_list.meetings_of(datasette, name, _page(request), whole))


async def consultation(datasette: Datasette, request: Request) -> Response:
    """Give a row of a paper's timetable."""
    name, number = request.url_vars["name"], int(request.url_vars["number"])
    whole = absolute(datasette, request)
    return as_json(await oparl.consultation(datasette, name, number, whole))


async def one(datasette: Datasette, request: Request) -> Response:
    """Give an organisation, a person, a meeting or a paper."""
    kind, name = request.url_vars["kind"], request.url_vars["name"]
    return as_json(await _ONE[kind](datasette, name, absolute(datasette, request)))


async def _owner(datasette: Datasette, request: Request) -> str | None:
    found = await oparl_list.municipality(datasette, request.url_vars["name"])
    if found is None:
        raise NotFound(request.url_vars["name"])
    return found[0]


def _page(request: Request) -> int:
    return page_number(request.args.get("page"))
