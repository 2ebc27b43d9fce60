"""Atom feeds (RFC 4287) as bytes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from lxml import etree

from db.site.naming import plain

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

CONTENT_TYPE: Final = "application/atom+xml; charset=utf-8"
_ATOM: Final = "http://www.w3.org/2005/Atom"
_LANGUAGE: Final = "{http://www.w3.org/XML/1998/namespace}lang"


@dataclass(frozen=True, slots=True)
class Entry:
    """One piece of news. *page* and *source* are whole addresses.

    ``known`` is when we came to know of it, ISO 8601 or EDTF.
    """

    id: UUID
    title: str
    known: str | None
    page: str
    summary: str
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed of *entries* at the whole address *own*, about what *page* shows."""

    id: UUID
    title: str
    own: str
    page: str
    updated: datetime
    entries: Sequence[Entry]


def to_xml(feed: Feed) -> bytes:
    """Return the feed as an XML document."""
    root = etree.Element(f"{{{_ATOM}}}feed", {_LANGUAGE: "sv"}, nsmap={None: _ATOM})  # type: ignore[dict-item]
    _add(root, "id", feed.id.urn)
    _add(root, "title", feed.title)
    _add(root, "updated", _time(feed.updated))
    _add(root, "link", rel="self", type="application/atom+xml", href=feed.own)
    _add(root, "link", rel="alternate", type="text/html", href=feed.page)
    _add(_add(root, "author"), "name", "Nämndkoll")
    for entry in feed.entries:
        _add_entry(root, entry)
    document: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    return document


def _add_entry(root: etree._Element, entry: Entry) -> None:
    element = _add(root, "entry")
    _add(element, "id", entry.id.urn)
    _add(element, "title", entry.title)
    _add(element, "updated", _time(_moment(entry.known)))
    _add(element, "link", rel="alternate", type="text/html", href=entry.page)
    if entry.source:
        _add(element, "link", rel="related", type="text/html", href=entry.source)
    _add(element, "summary", entry.summary)


def _add(parent: etree._Element, name: str, text: str = "", **attributes: str) -> etree._Element:
    element = etree.SubElement(parent, f"{{{_ATOM}}}{name}", attributes)
    element.text = plain(text) or None
    return element


def _moment(known: str | None) -> datetime:
    """Return the first moment of a day, a month or a year; 1970 where none is known."""
    if known and "T" in known:
        return datetime.fromisoformat(known)
    try:
        year, month, day = (int(part) for part in f"{known}-01-01".split("-")[:3])
        return datetime(year, month, day, tzinfo=UTC)
    except ValueError:
        return datetime(1970, 1, 1, tzinfo=UTC)


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
