"""Signature blocks: names with titles, one below the other, side by side, or flattened."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from corpus.document import Document, Line, LineRole, Span
from corpus.mention import Signature
from extractors.grammar import person

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LONGEST_CELL: Final = 90
"""More characters than this in a cell is prose, not a name or a title."""

MOST_WORDS: Final = 10
"""More words than this in a cell is prose, too."""

BEHIND: Final = 2
"""Characters between a name and the title that goes with it in one cell: ", " at most."""

TITLE_WORDS: Final = 4
"""Words of a title that stands before a name, at most."""

_APPROVED: Final = re.compile(
    r"^(?P<name>[^,\n\t]{5,50}),\s*(?:Godkännare|Attestant|Beslutsattestant|Granskare)\b[^\n]*",
    re.MULTILINE,
)
_POSTED: Final = re.compile(
    r"^(?:[A-ZÅÄÖ][a-zåäö ]{2,30}:\s)?(?P<line>[A-ZÅÄÖ][^\n\t(]{8,90}?),?\s\((?P<party>[A-ZÅÄÖa-zåäö]{1,5})\)$",
    re.MULTILINE,
)
_TAGGED: Final = re.compile(
    r"(?P<before>[^()]{3,60}?\s)?\((?P<party>[A-ZÅÄÖa-zåäö]{1,5})\)(?:,?\s(?P<behind>[^()]{3,60}))?$"
)
"""A party with or without a post, below the name it goes with: "(S), ledamot", "ledamot (S)"."""

_CUT: Final = re.compile(r" (?=[A-ZÅÄÖ])")
_DOTS: Final = re.compile(r"^[\s._…-]+$")


class _Cell(NamedTuple):
    """A cell of a short line: its text, its line and its column."""

    span: Span
    text: str
    line: int
    column: int
    leads: bool = False
    """Whether it is a title that stands before its name."""


def find_signatures(document: Document) -> list[Signature]:
    """Return the signatures of the paper, in reading order.

    A name counts where a title stands below it in its column, behind it in flattened text, or
    beside it, or where a party tag ends it on a line of its own.
    """
    found = [*_approvals(document), *_with_post(document)]
    taken = {signature.span.start for signature in found}
    for group in _groups(document):
        found += [signature for signature in _pair(group) if signature.span.start not in taken]
    officers = [label.value for label in document.labels if label.slot == "officer"]
    found = [one for one in found if not any(one.span in officer for officer in officers)]
    return sorted(found, key=lambda signature: signature.span)


def _approvals(document: Document) -> Iterator[Signature]:
    for match in _APPROVED.finditer(document.body):
        name = person.match_name(match["name"])
        if name:
            yield Signature(_shifted(name.span, match.start()), name.name, approves=True)


def _with_post(document: Document) -> Iterator[Signature]:
    """Yield lines such as "Bo Ek, gruppledare (S)": name, post and party in one."""
    for match in _POSTED.finditer(document.body):
        name = next(iter(person.find_names(match["line"])), None)
        post = match["line"][name.span.end :].strip(" ,") if name else ""
        if name and name.span.start == 0 and person.is_post(post):
            span = _shifted(name.span, match.start("line"))
            yield Signature(span, name.name, post, match["party"])


def _groups(document: Document) -> Iterator[list[_Cell]]:
    """Yield runs of short lines that hold names and titles, cell by cell."""
    group: list[_Cell] = []
    lines = [line for line in document.lines if line.role is LineRole.TEXT]
    for number, line in enumerate(lines):
        cells = list(_cells(document, line.span, number))
        if group and _is_set_off(lines, number) and any(_tells_post(cell) for cell in cells):
            yield group
            group = []
        apart = _is_set_off(lines, group[0].line if group else number)
        if cells and all(_fits(cell, apart=apart) for cell in cells):
            group += cells
            continue
        if all(_DOTS.match(cell.text) for cell in cells):
            continue
        if group:
            yield group
            group = []
    yield group


def _is_set_off(lines: Sequence[Line], number: int) -> bool:
    """Whether room or a page's edge parts a line from what stands above it."""
    return not number or lines[number].gap or lines[number].page != lines[number - 1].page


def _cells(document: Document, span: Span, line: int) -> Iterator[_Cell]:
    at = span.start
    for column, text in enumerate(document.body[span.start : span.end].split("\t")):
        stripped = text.strip()
        if stripped:
            start = at + len(text) - len(text.lstrip())
            yield from _parts(_Cell(Span(start, start + len(stripped)), stripped, line, column))
        at += len(text) + 1


def _parts(cell: _Cell) -> Iterator[_Cell]:
    """Yield the name and the title of a cell that holds both: "Bo Ek Förvaltningschef".

    Where flattening has lost the columns, two names or two titles stand in one cell.
    """
    if _is_prose(cell.text) or (cell.text[0].islower() and not person.is_title(cell.text)):
        yield cell
        return
    glued = _glued(cell)
    if len(glued) > 1:
        yield from glued
        return
    match person.find_names(cell.text):
        case [name] if name.span.start == 0:
            rest = cell.text[name.span.end :].lstrip(" ,")
            if person.is_title(rest):
                yield _part(cell, name.span)
                yield _part(cell, Span(len(cell.text) - len(rest), len(cell.text)))
                return
        case [name] if name.span.end == len(cell.text):
            before = cell.text[: name.span.start].rstrip()
            if person.is_title(before) and len(before.split()) <= TITLE_WORDS:
                yield _part(cell, name.span)
                yield _part(cell, Span(0, len(before)))._replace(leads=True)
                return
    yield cell


def _is_prose(text: str) -> bool:
    return len(text) > LONGEST_CELL or text.count(" ") >= MOST_WORDS


def _part(cell: _Cell, span: Span, right: int = 0) -> _Cell:
    """Return what stands at *span* of a cell as a cell, *right* columns further to the right."""
    text = cell.text[span.start : span.end]
    return _Cell(_shifted(span, cell.span.start), text, cell.line, cell.column + right)


def _shifted(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _glued(cell: _Cell) -> list[_Cell]:
    """Return the names, or the two titles, that fill a cell one behind the other."""
    names = person.find_names(cell.text)
    if len(names) > 1:
        parts = [_part(cell, one.span, at) for at, one in enumerate(names)]
        filled = "".join(part.text.replace(" ", "") for part in parts)
        return parts if "".join(cell.text.split()) == filled else []
    for match in _CUT.finditer(cell.text) if person.is_title(cell.text) else ():
        left, right = cell.text[: match.start()], cell.text[match.end() :]
        if person.is_title(left) and person.is_title(right):
            return [
                _part(cell, Span(0, match.start())),
                _part(cell, Span(match.end(), len(cell.text)), 1),
            ]
    return []


def _tells_post(cell: _Cell) -> bool:
    """Whether a title may as well tell who is named: "Bo Ek, enhetschef", "Enhetschef Bo Ek"."""
    return cell.leads or cell.text[0].islower()


def _fits(cell: _Cell, *, apart: bool) -> bool:
    """Whether a cell can be part of a signature block: a name, a title, an office.

    "Bo Ek, enhetschef" signs only in a block set *apart*: in a list it tells who somebody is.
    """
    text = cell.text
    if _is_prose(text) or text.endswith((":", "?")):
        return False
    if _tag_of(text):
        return True
    if _tells_post(cell):
        return apart and person.is_title(text)
    if person.match_name(text) or person.is_title(text):
        return True
    return bool(
        re.fullmatch(
            r"[A-ZÅÄÖ][\w ,&/-]*?(?:förvaltning(?:en)?|kontor(?:et)?|avdelning(?:en)?|enhet(?:en)?|stab(?:en)?|nämnd(?:en)?)(?: [A-ZÅÄÖ]\w+)?",
            text,
        )
    ) or text in {"Ordförande", "Sekreterare"}


def _pair(cells: Sequence[_Cell]) -> Iterator[Signature]:
    """Yield each name with its title: the same column below, else in the order written."""
    names = [(cell, name) for cell in cells if (name := person.match_name(cell.text))]
    titles = [
        cell
        for cell in cells
        if not person.match_name(cell.text) and (person.is_title(cell.text) or _tag_of(cell.text))
    ]
    in_order = (
        bool(names) and len(names) == len(titles) and names[-1][0].span.start < titles[0].span.start
    )
    for number, (cell, name) in enumerate(names):
        others = [other for other, _ in names]
        title = titles[number] if in_order else _title_for(cell, others, titles)
        if title is None and name.party is None:
            continue
        span = _shifted(name.span, cell.span.start)
        post, party = _told(title) if title else (None, None)
        yield Signature(span, name.name, post, name.party or party)


def _tag_of(text: str) -> re.Match[str] | None:
    """Return the party of a cell that holds one and at most a post besides."""
    match = _TAGGED.match(text) if "(" in text else None
    posts = [post for post in (match["before"], match["behind"]) if post] if match else []
    return match if all(map(person.is_title, posts)) else None


def _told(title: _Cell) -> tuple[str | None, str | None]:
    """Return the post and the party that a cell below a name tells."""
    tag = _tag_of(title.text)
    if tag is None:
        return title.text, None
    return (tag["before"] or tag["behind"] or "").strip() or None, tag["party"]


def _title_for(cell: _Cell, names: Sequence[_Cell], titles: Sequence[_Cell]) -> _Cell | None:
    """Return the title that belongs to the name in *cell*: right behind it, below, or beside."""
    beside = [t for t in titles if t.line == cell.line]
    behind = next((t for t in beside if 0 < t.span.start - cell.span.end <= BEHIND), None)
    ahead = next((t for t in beside if t.leads and t.span.end + 1 == cell.span.start), None)
    if behind or ahead:
        return behind or ahead
    same_line = [other for other in names if other.line == cell.line]
    below = [t for t in titles if t.column == cell.column and 0 < t.line - cell.line <= 2]
    beside = [t for t in titles if t.line == cell.line and t.span.start > cell.span.start]
    if len(same_line) > 1 and len(beside) + len([t for t in titles if t.line > cell.line]) >= len(
        same_line
    ):
        ordered = [t for t in titles if t.span.start > same_line[0].span.start]
        at = same_line.index(cell)
        return below[0] if below else ordered[at] if at < len(ordered) else None
    if below:
        return below[0]
    if beside:
        return beside[0]
    before = [t for t in titles if t.line == cell.line or cell.line - t.line == 1]
    return before[-1] if before and len(titles) >= len(names) else None
