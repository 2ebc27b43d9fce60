"""A content on a form in a layout: the paper itself."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from corpus.samples.element import Columns, Element, Item, Listing, Paper, Paragraph, Run, Sheet
from tests.metamorphic import office, raised
from tests.metamorphic.form import ANSWER_OF_KIND
from tests.metamorphic.wording import PARTY_NAMES, capital, enumeration, long_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from tests.metamorphic.content import Content
    from tests.metamorphic.form import Form
    from tests.metamorphic.layout import Layout

_DIVIDES: Final = re.compile(
    r"(?<=[^\W\d_]{3}[aeiouyåäö])(?=[bdfgklmnprstv][aeiouyåäö][^\W\d_]{2})"
)


def compose(content: Content, form: Form, layout: Layout) -> Paper:
    """Return the paper; its file name is the form's and the layout's."""
    values = fill(content, form)
    if content.is_office:
        sheet, elements = _office(content, form, layout, values)
    else:
        sheet, elements = _initiative(content, form, layout, values)
    if layout.hyphenated:
        elements = [_hyphenated(element) for element in elements]
    return Paper(f"{form.name}-{layout.name}", sheet, tuple(elements))


def fill(content: Content, form: Form) -> Mapping[str, str]:
    """Return what stands for each name in braces; page counters stay as they are."""
    day, board, initiative = content.day, content.board, content.raised
    values = {
        "page": "{page}",
        "pages": "{pages}",
        "office": board.office,
        "board": board.name,
        "date": content.word("date", day.isoformat(), day.isoformat(), long_day(day)),
        "officer": content.officer.name,
        "officer_title": content.officer.title,
        "officer_title_inside": content.officer.title.lower(),
        "about": content.subject.about,
        "number": form.number.format(
            prefix=board.initials, year=day.year, year2=day.year % 100, serial=content.number
        ),
        "meeting": next(step.day for step in content.steps if step.name == board.name).isoformat(),
    }
    if initiative:
        movers = enumeration([str(mover) for mover in initiative.movers] or [""])
        word = raised.kind_word(initiative, form)
        to = raised.addressee(content, initiative)
        values |= {
            "kind": initiative.kind.value,
            "parties": enumeration([f"({code})" for code in initiative.parties] or [""]),
            "party_name": PARTY_NAMES[initiative.movers[0].party] if initiative.movers else "",
            "movers": movers,
            "kind_word": word,
            "body": to,
            "addressed": f"{word} till {to[0].lower()}{to[1:]}",
        }
    return values


def title(content: Content, form: Form) -> str:
    """Return the heading of an office's paper."""
    if content.raised is None:
        return capital(content.subject.about)
    shape = form.title if content.raised.movers else ANSWER_OF_KIND
    return shape.format_map(fill(content, form))


def _office(
    content: Content, form: Form, layout: Layout, values: Mapping[str, str]
) -> tuple[Sheet, list[Element]]:
    sheet = Sheet(
        first=tuple(_filled(form.first, values)),
        later=tuple(_filled(form.later, values)),
        foot=tuple(_filled(form.foot, values)),
        start=form.start,
        right=layout.right,
        family=form.family,
        size=form.size,
    )
    rows = tuple(tuple(cell.format_map(values) for cell in row) for row in form.head.rows)
    head = Columns(form.head.places, rows)
    shown = title(content, form)
    numbered = content.word("title", shown, shown, f"{shown} ({values['number']})")
    return sheet, [head, *office.body(content, form, layout, numbered)]


def _initiative(
    content: Content, form: Form, layout: Layout, values: Mapping[str, str]
) -> tuple[Sheet, list[Element]]:
    first, *others = (line.format_map(values) for line in form.initiative)
    sheet = Sheet(
        first=(Run(71, 60, first, 14, bold=True),),
        right=layout.right,
        family=form.family,
        size=form.size,
    )
    head = [Columns((0.0,), ((line,),)) for line in others]
    assert content.raised
    return sheet, [*head, *raised.body(content, content.raised, form, layout)]


def _filled(runs: Iterable[Run], values: Mapping[str, str]) -> Iterator[Run]:
    return (replace(run, text=run.text.format_map(values)) for run in runs)


def _hyphenated(element: Element) -> Element:
    """Return running text with soft hyphens where words may be divided."""
    match element:
        case Paragraph(text):
            return Paragraph(_divided(text))
        case Listing(items):
            return Listing(tuple(Item(item.marker, _divided(item.text)) for item in items))
        case _:
            return element


def _divided(text: str) -> str:
    return _DIVIDES.sub("\u00ad", text)
