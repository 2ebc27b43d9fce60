"""Running heads and feet, page counters, address blocks, template codes: in the text, not of it."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from corpus.layout import RawDocument, RawLine, RawPage

HEAD_LINES: Final = 14
FOOT_LINES: Final = 10
HEAD_SHARE: Final = 0.25
FOOT_SHARE: Final = 0.82
"""Shares of the page height above and below which a line may be a head or a foot."""

_COUNTER: Final = re.compile(
    r"(?:(?:sida?|blad|s\.|page)\s*)?\d{1,4}\s*(?:\(\s*\d{1,4}\s*\)?|\[\d{1,4}\]|av\s+\d{1,4}|/\s?\d{1,3})$"
    r"|(?:sida?|blad)\s*\d{1,4}$",
    re.IGNORECASE,
)
_TEMPLATE: Final = re.compile(r"[A-ZÅÄÖ]{2,6}\s?\d{3,5},?\s+v\.?\s?\d")
_ADDRESS: Final = re.compile(
    r"postadress|besöksadress|leveransadress|org\.?\s?-?nr|organisationsnummer|plusgiro|bankgiro|"
    r"telefax|^(?:telefon)?växel\b|^webbplats|^www\.|e-post:?\s|^fax\b|^box \d|^\d{3} ?\d{2} [A-ZÅÄÖ]|,\s\d{3} ?\d{2} [A-ZÅÄÖ]|^telefon(?:växel)?:? 0\d",
    re.IGNORECASE,
)
_NOTE: Final = re.compile(
    r"(?:ordförandes?|justerandes?|sekreterarens?)?\s*sign(?:atur(?:er)?)?\b|justerandes? sign|utdragsbestyrkande|"
    r"ordf\.? sign|justerarsignaturer",
    re.IGNORECASE,
)
_OWNER: Final = re.compile(
    r"(?:[A-ZÅÄÖ][\wåäöÅÄÖ, -]*)?(?:kommun|stad|förvaltning(?:en)?|kontor(?:et)?|region)(?:, [\w ]+)?$",
    re.IGNORECASE,
)
_DIGITS: Final = re.compile(r"\d+")


def find_running(raw: RawDocument, texts: Sequence[str]) -> list[bool]:
    """Tell for each line of *raw*, in order, whether it is a running head or foot.

    *texts* are the cleaned lines. The head of the first page that bears it stays text: it is
    where a paper says what it is; its repetitions are running.
    """
    pages, at = [], 0
    for page in raw.pages:
        pages.append(range(at, at + len(page.lines)))
        at += len(page.lines)
    found = [False] * at
    heads = [list(_zone(page, span, top=True)) for page, span in zip(raw.pages, pages, strict=True)]
    feet = [list(_zone(page, span, top=False)) for page, span in zip(raw.pages, pages, strict=True)]
    _mark_repeated(heads, texts, found, keep_first=True)
    _mark_repeated(feet, texts, found, keep_first=False)
    _mark_rebuilt(heads, texts, found)
    for number, zone in enumerate([*heads, *feet]):
        is_foot = number >= len(heads)
        placed = raw.pages[number % len(heads)].height is not None
        _mark_known(zone, texts, found, addresses=is_foot, placed=placed)
    return found


def _zone(page: RawPage, span: range, *, top: bool) -> Iterator[int]:
    """Yield the indexes of the lines that may be a head (or a foot), outermost first."""
    if page.head or page.foot:
        yield from span[: page.head] if top else reversed(span[len(span) - page.foot :])
        return
    limit = HEAD_LINES if top else FOOT_LINES
    order = _outermost(page.lines, span, top=top)
    for index in order[:limit]:
        line = page.lines[index - span.start]
        if page.height and line.box:
            share = line.box.top / page.height
            if (top and share > HEAD_SHARE) or (not top and share < FOOT_SHARE):
                continue
        elif len(span) > limit or not top:
            pass
        yield index


def _outermost(lines: Sequence[RawLine], span: range, *, top: bool) -> list[int]:
    def place(index: int) -> float:
        box = lines[index - span.start].box
        return box.top if box else float(index - span.start)

    return sorted(span, key=place, reverse=not top)


def _mark_repeated(
    zones: Sequence[Sequence[int]], texts: Sequence[str], found: list[bool], *, keep_first: bool
) -> None:
    """Mark lines that stand alike in the zone of two or more pages, counted from the edge."""
    bearing: defaultdict[str, list[int]] = defaultdict(list)
    for page, zone in enumerate(zones):
        for signature in {_signature(texts[index]) for index in zone}:
            bearing[signature].append(page)
    for page, zone in enumerate(zones):
        for index in zone:
            on = bearing[_signature(texts[index])]
            if len(on) < 2 and not _is_counter(texts[index]):
                break
            if not (keep_first and page == on[0]):
                found[index] = True


def _mark_rebuilt(zones: Sequence[Sequence[int]], texts: Sequence[str], found: list[bool]) -> None:
    """Mark heads of later pages that are put together from cells of the first page's head."""
    if not zones:
        return
    known = {_signature(cell) for index in zones[0] for cell in texts[index].split("\t")}
    for zone in zones[1:]:
        for index in zone:
            cells = [cell for cell in texts[index].split("\t") if cell.strip()]
            if not all(_signature(cell) in known or _is_counter(cell) for cell in cells):
                break
            found[index] = True


def _mark_known(
    zone: Sequence[int], texts: Sequence[str], found: list[bool], *, addresses: bool, placed: bool
) -> None:
    """Mark counters, notes of the template and, in feet, the address block with its owner."""
    for place, index in enumerate(zone):
        if _is_counter(texts[index]) or _NOTE.match(texts[index]):
            found[index] = True
        elif addresses and _ADDRESS.search(texts[index]):
            found[index] = True
            if not placed:
                continue
            for below in zone[: place + 1]:
                found[below] = True
            above = zone[place + 1 : place + 2]
            if above and _OWNER.match(texts[above[0]]):
                found[above[0]] = True


def _signature(text: str) -> str:
    return _DIGITS.sub("#", text.casefold())


def _is_counter(text: str) -> bool:
    return bool(_COUNTER.match(text) or _TEMPLATE.match(text))
