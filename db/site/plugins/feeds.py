"""The routes of what one subscribes to: Atom feeds and calendars."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from datasette import NotFound, Response, hookimpl

from db.site import agenda, feed, ical, naming, news, results
from db.site.address import absolute
from db.site.profile import PROFILES

if TYPE_CHECKING:
    from datasette.app import Datasette
    from datasette.utils.asgi import Request
    from jinja2 import Environment

    from db.site.feed import Feed
    from db.site.ical import Calendar


@hookimpl  # type: ignore[untyped-decorator]
def prepare_jinja2_environment(env: Environment) -> None:
    """Let templates call papers what the feeds call them."""
    env.filters["handlingsrubrik"] = naming.heading


@hookimpl  # type: ignore[untyped-decorator]
def register_routes() -> list[tuple[str, Any]]:
    """Put each feed and calendar beside the page that it follows."""
    return [
        (r"^/sok\.atom$", search_feed),
        (r"^/arende/(?P<case>[a-z0-9-]+)\.atom$", case_feed),
        (rf"^/(?P<kind>{'|'.join(PROFILES)})/(?P<slug>[a-z0-9-]+)\.atom$", profile_feed),
        (r"^/kalender\.ics$", whole_calendar),
        (r"^/arende/(?P<case>[a-z0-9-]+)\.ics$", case_calendar),
        (r"^/organ/(?P<slug>[a-z0-9-]+)\.ics$", body_calendar),
    ]


async def search_feed(datasette: Datasette, request: Request) -> Response:
    """Give the newest papers of a search."""
    question = results.read({key: request.args[key] for key in request.args})
    return _feed(await news.of_search(datasette, question, absolute(datasette, request)))


async def case_feed(datasette: Datasette, request: Request) -> Response:
    """Give what happened in a case."""
    case = request.url_vars["case"]
    return _feed(await news.of_case_file(datasette, case, absolute(datasette, request)))


async def profile_feed(datasette: Datasette, request: Request) -> Response:
    """Give what is new of a body, person, party or district."""
    kind, slug = request.url_vars["kind"], request.url_vars["slug"]
    return _feed(await news.of_profile(datasette, kind, slug, absolute(datasette, request)))


async def whole_calendar(datasette: Datasette, request: Request) -> Response:
    """Give the days of all bodies and cases."""
    return _calendar(await agenda.of_all(datasette, absolute(datasette, request)))


async def case_calendar(datasette: Datasette, request: Request) -> Response:
    """Give the days of a case."""
    case = request.url_vars["case"]
    return _calendar(await agenda.of_case_file(datasette, case, absolute(datasette, request)))


async def body_calendar(datasette: Datasette, request: Request) -> Response:
    """Give the days of a body."""
    slug = request.url_vars["slug"]
    return _calendar(await agenda.of_body(datasette, slug, absolute(datasette, request)))


def _feed(found: Feed | None) -> Response:
    if found is None:
        raise NotFound("Flödet finns inte")
    return Response(feed.to_xml(found), content_type=feed.CONTENT_TYPE)


def _calendar(found: Calendar | None) -> Response:
    if found is None:
        raise NotFound("Kalendern finns inte")
    return Response(ical.to_ical(found), content_type=ical.CONTENT_TYPE)
