"""What we plug into Datasette: our pages, our search rules, our way of writing dates."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from datasette import NotFound, Response, hookimpl
from datasette.database import QueryInterrupted
from datasette.utils.asgi import AsgiFileDownload

from db import search
from db.case_columns import as_csv, as_xlsx
from db.collation import sort_key
from db.site import (
    case_list,
    case_page,
    index,
    marks,
    meeting,
    original,
    paper,
    picture,
    profile,
    respond,
    results,
    sheet,
    start,
    swedish,
    watch,
)

if TYPE_CHECKING:
    from datasette.app import Datasette
    from datasette.utils.asgi import Request
    from jinja2 import Environment

CSV: Final = "text/csv; charset=utf-8"
XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

BUSY: Final = "Sökningen går inte att svara på just nu. Försök igen om en stund."
NO_PICTURE: Final = "Sidan finns inte som bild."

_PAPER: Final = r"(?P<paper>[0-9a-f]+(?:-[0-9]+)?)"
_HARMLESS: Final = {
    "X-Content-Type-Options": "nosniff",
    # A paper in HTML may hold scripts: they are not ours.
    "Content-Security-Policy": (
        "sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'"
    ),
}
SLOW: Final = "Sökningen tog för lång tid. Lägg till fler ord eller välj en typ eller en kommun."


@hookimpl(trylast=True)  # type: ignore[untyped-decorator]  # after Datasette's own escape_fts
def prepare_connection(conn: sqlite3.Connection) -> None:
    """Make Datasette's own search boxes follow the rules of ours, and lists Swedish order."""
    conn.create_function("escape_fts", 1, search.fts_query, deterministic=True)
    conn.create_function("sort_key", 1, lambda name: name and sort_key(name), deterministic=True)


@hookimpl  # type: ignore[untyped-decorator]
def prepare_jinja2_environment(env: Environment) -> None:
    """Give templates Swedish dates, numbers and words."""
    env.filters |= {
        "datum": swedish.date,
        "antal": swedish.count,
        "versal": swedish.capital,
        "datum_i": swedish.dates_in,
        "rattad": swedish.corrected,
        "handelse": lambda type_: swedish.EVENTS.get(type_, type_),
        "andel": swedish.share,
        "ankare": meeting.anchor,
        "roller": swedish.roles,
        "tillit": lambda rule: swedish.trust(rule["right"], rule["found"]),
        "roll": lambda role: swedish.ROLES.get(role, role),
        "partiroll": lambda role: swedish.PARTY_ROLES.get(role, role),
    }


@hookimpl  # type: ignore[untyped-decorator]
def extra_template_vars(datasette: Datasette) -> dict[str, str]:
    """Tell every page which database it shows, for links and for help."""
    database = datasette.get_database()
    return {"nk_database": database.name, "nk_file": Path(database.path or "").name}


@hookimpl  # type: ignore[untyped-decorator]
def register_routes() -> list[tuple[str, Any]]:
    """Put our pages where Datasette would have its own start page, and beside it."""
    return [
        (r"^/$", start_page),
        (r"^/sok$", search_page),
        (r"^/papper$", all_papers),
        (rf"^/papper/{_PAPER}$", paper_page),
        (rf"^/-/bild/{_PAPER}/(?P<page>[1-9][0-9]{{0,5}})\.webp$", page_picture),
        (rf"^/-/original/{_PAPER}$", original_file),
        (r"^/start\.json$", start_page),
        (r"^/olasta(?:\.json)?$", failures_page),
        (r"^/arende(?P<form>\.csv|\.xlsx)?$", cases_page),
        (r"^/arende/(?P<case>[a-z0-9-]+)$", case_page_),
        (r"^/granska(?:\.json)?$", review_page),
        (rf"^/mote/{_PAPER}$", meeting_page),
        (rf"^/(?P<kind>{'|'.join(profile.PROFILES)})/(?P<slug>[a-z0-9-]+)$", profile_page),
        (rf"^/(?P<kind>{'|'.join(index.INDEXES)})$", index_page),
    ]


async def start_page(datasette: Datasette, request: Request) -> Response:
    """Show what there is."""
    shown = await start.overview(datasette) | await watch.overview(datasette)
    return await respond.page(datasette, request, "start.html", shown)


async def cases_page(datasette: Datasette, request: Request) -> Response:
    """Show the cases that a visitor chose, or hand them out as CSV or Excel."""
    choice = case_list.read({key: request.args[key] for key in request.args})
    form = request.url_vars["form"]
    if not form:
        shown = await case_list.page(datasette, choice)
        return await respond.page(datasette, request, "arenden.html", shown)
    root = datasette.absolute_url(request, datasette.urls.path("/")).rstrip("/")
    found = case_list.linked(await case_list.cases(datasette, choice), root)
    headers = {"content-disposition": f"attachment; filename=arenden{form}"}
    if form == ".xlsx":
        return Response(as_xlsx(found), 200, headers, content_type=XLSX)
    return Response("\ufeff" + as_csv(found), 200, headers, content_type=CSV)


async def case_page_(datasette: Datasette, request: Request) -> Response:
    """Show one case."""
    shown = await case_page.read(datasette, request.url_vars["case"])
    if not shown:
        raise NotFound(request.url_vars["case"])
    return await respond.page(datasette, request, "arende.html", shown)


async def review_page(datasette: Datasette, request: Request) -> Response:
    """Show what wants a look by a person."""
    found = await watch.findings(datasette)
    return await respond.page(datasette, request, "granska.html", {"findings": found})


async def failures_page(datasette: Datasette, request: Request) -> Response:
    """Show what could not be read, and what would help."""
    failures = await start.failures(datasette)
    return await respond.page(datasette, request, "olasta.html", {"failures": failures})


async def all_papers() -> Response:
    """Lead on to the list of all papers."""
    return Response.redirect("/sok")


async def paper_page(datasette: Datasette, request: Request) -> Response:
    """Show one paper, with what the address names marked in its text."""
    name = request.url_vars["paper"]
    shown = await paper.read(datasette, name)
    if not shown:
        raise NotFound(name)
    marked = marks.places(request.args.getlist(marks.PARAMETER))
    words = request.args.get("q") or ""
    if words:
        wide = request.args.get("bred") == "1"
        marked += await paper.hits(datasette, name, words, wide=wide)
    as_text = bool(words) or request.args.get("visa") == "text"
    shown |= await paper.pages(datasette, name, marked, as_text=as_text)
    return await respond.page(datasette, request, "papper.html", {**shown, "words": words})


async def page_picture(datasette: Datasette, request: Request) -> Response:
    """Show one page of a paper as a picture."""
    name, page = request.url_vars["paper"], int(request.url_vars["page"])
    found = await sheet.can_show(datasette, name)
    if not isinstance(found, original.Original) or page not in await sheet.numbers(datasette, name):
        problem = found if isinstance(found, original.Problem) else NO_PICTURE
        return Response.text(problem, status=404)
    mark = f'"{found.sha256[:32]}-{page}-{picture.WIDTH}"'
    headers = {"ETag": mark, "Cache-Control": "max-age=86400", **_HARMLESS}
    if mark in (request.headers.get("if-none-match") or ""):
        return Response("", status=304, headers=headers, content_type=picture.MEDIA_TYPE)
    drawn = await picture.draw(found, page)
    if drawn is None:
        return Response.text(NO_PICTURE, status=404)
    return Response(drawn, headers=headers, content_type=picture.MEDIA_TYPE)


async def original_file(datasette: Datasette, request: Request) -> Response | AsgiFileDownload:
    """Hand over the file that a paper was read from."""
    found = await original.of_paper(datasette, request.url_vars["paper"])
    if not isinstance(found, original.Original):
        shown = {"problem": found, "paper": request.url_vars["paper"]}
        return await respond.page(datasette, request, "saknas.html", shown, status=404)
    headers = {"Content-Disposition": f"inline; filename*=UTF-8''{quote(found.path.name)}"}
    return AsgiFileDownload(
        str(found.path), content_type=found.media_type, headers=headers | _HARMLESS
    )


async def meeting_page(datasette: Datasette, request: Request) -> Response:
    """Show one meeting."""
    name = request.url_vars["paper"]
    shown = await meeting.read(datasette, name)
    if not shown:
        raise NotFound(name)
    return await respond.page(datasette, request, "mote.html", shown)


async def profile_page(datasette: Datasette, request: Request) -> Response:
    """Show one person, body, party or district."""
    kind, slug = request.url_vars["kind"], request.url_vars["slug"]
    shown = await profile.read(datasette, kind, slug)
    if not shown:
        raise NotFound(slug)
    return await respond.page(datasette, request, "profil.html", shown)


async def index_page(datasette: Datasette, request: Request) -> Response:
    """Show all meetings, bodies, persons, parties or districts."""
    kind, page = request.url_vars["kind"], results.page_number(request.args.get("sida"))
    return await respond.page(
        datasette, request, "lista.html", await index.read(datasette, kind, page)
    )


async def search_page(datasette: Datasette, request: Request) -> Response:
    """Show what a search finds; where it finds little, what a wider one would."""
    question = results.read({key: request.args[key] for key in request.args})
    try:
        context = await _answer(datasette, question)
    except QueryInterrupted:
        context = {"problem": SLOW}
    except sqlite3.DatabaseError:
        context = {"problem": BUSY}
    shown = {"question": question, **context}
    status = 503 if "problem" in context else 200
    return await respond.page(datasette, request, "sok.html", shown, status=status)


async def _answer(datasette: Datasette, question: results.Question) -> dict[str, Any]:
    named = await index.named(datasette, question.text, question.municipality)
    return {"named": named, **await _found(datasette, question)}


async def _found(datasette: Datasette, question: results.Question) -> dict[str, Any]:
    found = await results.answer(datasette, question)
    if question.is_browsing or question.wide or found.total >= results.FEW:
        return {"found": found}
    wider = replace(question, wide=True, page=1)
    if not found.total:
        return {"found": await results.answer(datasette, wider), "widened": True}
    more = await results.count(datasette, wider)
    return {"found": found, "wider": wider, "more": more - found.total}
