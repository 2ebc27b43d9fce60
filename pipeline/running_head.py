"""Running heads and feet, page counters, address blocks, template codes: in the text, not of it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from extractors.grammar import heading

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from corpus.layout import RawDocument, RawLine, RawPage

HEAD_LINES: Final = 14
FOOT_LINES: Final = 10
HEAD_SHARE: Final = 0.25
FOOT_SHARE: Final = 0.82
"""Shares of the page height above and below which a line may be a head or a foot."""

WINDOW: Final = 3
DENSITY: Final = 0.4
"""A head stands on this share of the pages within the window before and behind."""

_COUNTER: Final = re.compile(
    r"(?:(?:sida?|blad|s\.|page)\s*)?\d{1,4}\s*(?:\(\s*\d{1,4}\s*\)?|\[\d{1,4}\]|av\s+\d{1,4}|/\s?\d{1,3})$"
    r"|(?:sida?|blad)\s*\d{1,4}$",
    re.IGNORECASE,
)
_COUNTED: Final = re.compile(
    r"\t(?:sida?\s*)?\d{1,4}\s?(?:\(\d{1,4}\)|av\s\d{1,4})$", re.IGNORECASE
)
_PAGE_OF: Final = re.compile(
    r"(?P<before>.*?)(?P<page>\d{1,3})\s?(?:\(|\[|av\s)(?P<pages>\d{1,3})[)\]]?", re.IGNORECASE
)
_TEMPLATE: Final = re.compile(r"[A-ZÅÄÖ]{2,6}\s?\d{3,5},?\s+v\.?\s?\d")
_ADDRESS: Final = re.compile(
    r"postadress|besöksadress|leveransadress|org\.?\s?-?nr|organisationsnummer|plusgiro|bankgiro|"
    r"telefax|^(?:telefon)?växel\b|^webbplats|^(?:[\w-]+\.)+se$|^www\.|e-post:?\s|^fax\b|^box \d|(?:^|[,/|•·]\s?)(?:SE-)?\d{3} ?\d{2} [A-ZÅÄÖ]|^(?:telefon(?:växel)?|tfn|tel)\.?:? 0\d",
    re.IGNORECASE,
)
_NOTE: Final = re.compile(
    r"(?:ordförandes?|justerandes?|sekreterarens?)?\s*sign(?:atur(?:er)?)?\b|justerandes? sign|utdragsbestyrkande|"
    r"ordf\.? sign|justerarsignaturer",
    re.IGNORECASE,
)
_OWNER: Final = re.compile(
    r"(?:[A-ZÅÄÖ][\w, -]*)?(?:kommun|stad|förvaltning(?:en)?|kontor(?:et)?|region)(?:, [\w ]+)?$",
    re.IGNORECASE,
)
_PARAGRAPH: Final = re.compile(r"(?:[A-ZÅÄÖ]{1,6}\s)?§")
"""A § at the top of every page is what the page is about, not its head."""

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
    for number, zone in enumerate([*heads, *feet]):
        is_foot = number >= len(heads)
        placed = raw.pages[number % len(heads)].height is not None
        _mark_known(zone, texts, found, addresses=is_foot, placed=placed)
    for page, span in zip(raw.pages, pages, strict=True):
        for index in span[len(span) - page.foot :]:
            found[index] = True
    _mark_rebuilt(heads, texts, found)
    _mark_counted(heads, texts, found)
    if len(raw.pages) == 1:
        _mark_flowing(texts, found)
        _mark_feet(texts, found)
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
            if _PARAGRAPH.match(texts[index]) or heading.whole_line(texts[index]):
                break
            on = bearing[_signature(texts[index])]
            if not _is_dense(on, page, len(zones)) and not _is_counter(texts[index]):
                break
            if not (keep_first and page == on[0]):
                found[index] = True


def _mark_counted(zones: Sequence[Sequence[int]], texts: Sequence[str], found: list[bool]) -> None:
    """Mark the rows at the top of a later page that have its counter or the first page's number."""
    known = {cell for index in (zones or [[]])[0] for cell in texts[index].split("\t")}
    numbers = {cell for cell in known if any(map(str.isdigit, cell))}
    for zone in zones[1:]:
        for index in zone:
            cells = texts[index].split("\t")
            if _COUNTED.search(texts[index]) or (len(cells) > 1 and numbers.intersection(cells)):
                found[index] = True
            elif not found[index]:
                break


def _mark_flowing(texts: Sequence[str], found: list[bool]) -> None:
    """Mark the heads in the middle of a text whose page breaks are lost: 1 (3), then 2 (3), 3 (3)."""
    often = Counter(texts)
    head, expected = set(texts[:HEAD_LINES]), ("", 0, 0)
    for index, text in enumerate(texts):
        match = _PAGE_OF.fullmatch(text)
        if match is None:
            continue
        before, page, pages = match["before"].strip(), int(match["page"]), int(match["pages"])
        if page == 1 and index < HEAD_LINES:
            expected = (before, 2, pages)
        elif (before, page, pages) == expected:
            expected = (before, page + 1, pages)
            once = {line for line in head if often[line] <= pages}
            for at in (index, *_beside(texts, index, once)):
                found[at] = True


def _mark_feet(texts: Sequence[str], found: list[bool]) -> None:
    """Mark the counted feet of a text whose page breaks are lost: all of 1 (3), 2 (3), 3 (3)."""
    matches = [(index, _PAGE_OF.fullmatch(text)) for index, text in enumerate(texts)]
    counted = [
        (index, match["before"].strip(), int(match["page"]), int(match["pages"]))
        for index, match in matches
        if match and index >= HEAD_LINES
    ]
    for place, (_, before, _, pages) in enumerate(counted):
        run = counted[place : place + pages]
        if pages > 1 and [each[1:] for each in run] == [
            (before, page, pages) for page in range(1, pages + 1)
        ]:
            for index, *_ in run:
                found[index] = True


def _beside(texts: Sequence[str], index: int, head: set[str]) -> Iterator[int]:
    """Yield the lines of the first page's *head* that are repeated around a counter."""
    for step in (-1, 1):
        at = index + step
        while 0 < at < len(texts) and texts[at] in head:
            yield at
            at += step


def _mark_rebuilt(zones: Sequence[Sequence[int]], texts: Sequence[str], found: list[bool]) -> None:
    """Mark heads of later pages that are put together from cells of the first page's head.

    A row of a table that runs over the page break is none, though its cells stand there too.
    """
    if not zones:
        return
    known = {cell.casefold() for index in zones[0] for cell in texts[index].split("\t")}
    for zone in zones[1:]:
        for index in zone:
            cells = [cell for cell in texts[index].split("\t") if cell.strip()]
            if not all(cell.casefold() in known or _is_counter(cell) for cell in cells):
                break
            if not _is_row(texts, found, zone[0], index):
                found[index] = True


def _is_row(texts: Sequence[str], found: Sequence[bool], top: int, index: int) -> bool:
    """Whether a line ends in a figure as the last line above the page's *top* does."""
    above = next((at for at in range(top - 1, -1, -1) if not found[at]), None)
    if above is None:
        return False
    ends = [_signature(texts[at].rsplit("\t", 1)[-1]) for at in (above, index)]
    return ends[0] == ends[1] and "#" in ends[0] and "\t" in texts[index]


def _is_dense(on: Sequence[int], page: int, pages: int) -> bool:
    """Whether a line stands on most of the pages around *page*: a head, no recurring phrase."""
    first, last = max(0, page - WINDOW), min(pages - 1, page + WINDOW)
    near = sum(first <= other <= last for other in on)
    return near >= 2 and near >= DENSITY * (last - first + 1)


def _mark_known(
    zone: Sequence[int], texts: Sequence[str], found: list[bool], *, addresses: bool, placed: bool
) -> None:
    """Mark counters, notes of the template and, in feet, the address block with its owner."""
    for place, index in enumerate(zone):
        if _is_counter(texts[index]) or _NOTE.match(texts[index]):
            found[index] = True
        elif addresses and _ADDRESS.search(texts[index]):
            found[index] = True
            if not placed and not all(found[below] for below in zone[:place]):
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
