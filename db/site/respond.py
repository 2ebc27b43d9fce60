"""Answers: pages, and what is none."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any, Final

from datasette import NotFound, Response

if TYPE_CHECKING:
    from collections.abc import Mapping

    from datasette.app import Datasette
    from datasette.utils.asgi import Request

JSON: Final = "application/json; charset=utf-8"
JSON_LD: Final = "application/ld+json; charset=utf-8"
TEXT: Final = "text/plain; charset=utf-8"
XML: Final = "application/xml; charset=utf-8"


def as_json(found: Mapping[str, Any] | None, content_type: str = JSON) -> Response:
    """Return *found* as JSON; raise NotFound where it is empty."""
    if not found:
        raise NotFound("Sidan finns inte")
    body = json.dumps(found, ensure_ascii=False, default=_plain)
    return Response(body, content_type=content_type)


async def page(
    datasette: Datasette,
    request: Request,
    template: str,
    context: dict[str, Any],
    status: int = 200,
) -> Response:
    """Return a page, or what it shows as JSON where its address ends in ".json"."""
    if request.path.endswith(".json"):
        return as_json(context)
    html = await datasette.render_template(template, context, request=request)
    return Response.html(html, status=status)


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: getattr(value, field.name) for field in fields(value)}
    return str(value)
