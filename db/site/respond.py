"""Answers that are not pages."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from datasette import NotFound, Response

if TYPE_CHECKING:
    from collections.abc import Mapping

JSON: Final = "application/json; charset=utf-8"
JSON_LD: Final = "application/ld+json; charset=utf-8"
TEXT: Final = "text/plain; charset=utf-8"
XML: Final = "application/xml; charset=utf-8"


def as_json(found: Mapping[str, Any] | None, content_type: str = JSON) -> Response:
    """Return *found* as JSON; raise NotFound where it is empty."""
    if not found:
        raise NotFound("Sidan finns inte")
    body = json.dumps(found, ensure_ascii=False, default=str)
    return Response(body, content_type=content_type)
