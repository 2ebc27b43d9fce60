"""From a document to the record: facts with the places that they quote."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any, Final

from extractors.registry import EXTRACTORS
from pipeline import second_opinion
from pipeline.reading import understand

if TYPE_CHECKING:
    from collections.abc import Iterator

    from corpus.document import Document, Page, Span
    from corpus.fact import Fact

Record = dict[str, Any]

_DECIMALS: Final = 1
"""What a page's size is rounded to: a tenth of a point is less than a printed dot."""

SCALARS: Final = ("kind", "title", "municipality", "body", "date", "meeting_date")
_SINGLE: Final = frozenset({"responds_to", "meeting"})
_AFTER_EVIDENCE: Final = ("meeting", "statements")
_PLAIN: Final = frozenset({"diary_numbers"})
_OPTIONAL: Final = frozenset(
    {"inferred_year", "conditional", "negated", "body_chain", "replaces", "serving", "paragraphs"}
)
"""Keys that a fact carries only where they say something."""


def extract(document: Document) -> Record:
    """Return the record of *document*, keys in the order of the contract."""
    document = understand(document)
    head = {name: getattr(document.head, name) for name in SCALARS}
    record: Record = {
        "source": _source(document),
        "pages": [_page(document, page) for page in document.pages],
    }
    record |= {name: fact.value if fact else None for name, fact in head.items()}
    evidence = {
        name: _evidence(document, fact) for name, fact in head.items() if fact and fact.span
    }
    for key, extractor in EXTRACTORS.items():
        found = second_opinion.add(key, document, list(extractor(document)))
        record[key] = _listed(document, key, found)
        if key in _SINGLE | _PLAIN and found and found[0].span:
            evidence[key] = _evidence(document, found[0])
    last = {key: record.pop(key) for key in _AFTER_EVIDENCE}
    return record | {"evidence": {key: value for key, value in evidence.items() if value}} | last


def _source(document: Document) -> Record:
    return {
        "path": document.source.path,
        "sha256": document.source.sha256,
        "media_type": document.source.media_type,
        "pages": len(document.pages),
    }


def _page(document: Document, page: Page) -> Record:
    """Return a page with its text and, in media that have one, its size in points."""
    text = {"number": page.number, "text": document.text[page.start : page.end]}
    if page.width is None or page.height is None:
        return text
    return text | {"width": round(page.width, _DECIMALS), "height": round(page.height, _DECIMALS)}


def _listed(document: Document, key: str, found: list[Fact[Any]]) -> Any:
    if key in _PLAIN:
        return [fact.value for fact in found]
    if key in _SINGLE:
        return _value(found[0].value) if found else None
    return [_fact(document, fact) for fact in found]


def _fact(document: Document, fact: Fact[Any]) -> Record:
    value = _value(fact.value)
    if "passages" in value:
        value["passages"] = [
            quoted for span in fact.value.passages if (quoted := _quotation(document, span))
        ]
    return value | {"evidence": _evidence(document, fact)}


def _value(value: Any) -> Record:
    """Return a fact's value as JSON: empty optional keys left out."""
    plain: Record = _json(value)
    return {name: part for name, part in plain.items() if name not in _OPTIONAL or part}


def _json(value: Any) -> Any:
    if isinstance(value, tuple | list):
        return [_json(part) for part in value]
    if is_dataclass(value):
        return {field.name: _json(getattr(value, field.name)) for field in fields(value)}
    return value


def _evidence(document: Document, fact: Fact[Any]) -> Record:
    quoted = _quotation(document, fact.span) if fact.span else {}
    return quoted | {"rule": fact.rule.id} if quoted else {}


def _quotation(document: Document, span: Span) -> Record:
    """Return where *span* stands; what runs over a page break has its rest under ``more``."""
    parts = list(_parts(document, span))
    if not parts:
        return {}
    return parts[0] | ({"more": parts[1:]} if len(parts) > 1 else {})


def _parts(document: Document, span: Span) -> Iterator[Record]:
    for page, piece in document.parts(span):
        start, end = piece.start - page.start, piece.end - page.start
        yield {"page": page.number, "start": start, "end": end, "text": document.quote(piece)}
