"""Whole addresses, and names that stay the same wherever the site is shown."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from datasette.app import Datasette
    from datasette.utils.asgi import Request

    Absolute = Callable[[str], str]

_OURS: Final = uuid.UUID("5b7f5f0e-3c5e-5d0c-9b0e-6e616d6e6b6f")


def absolute(site: Datasette, request: Request) -> Absolute:
    """Return what makes "/papper/1" a whole address, as the visitor reaches the site."""
    return lambda path: str(site.absolute_url(request, site.urls.path(path)))


def identity(*parts: str | None) -> uuid.UUID:
    """Return the permanent name of what *parts* tell apart: the same in every database."""
    return uuid.uuid5(_OURS, "\n".join(part or "" for part in parts))
