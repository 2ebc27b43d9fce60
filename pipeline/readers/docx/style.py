"""What the styles of a Word document say about a paragraph and its letters."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, TypeVar

from pipeline.readers.docx.markup import find, is_on, number, value, w

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

T = TypeVar("T")

_TWIPS: Final = 20
_HEADING_NAME: Final = re.compile(r"title|(?:heading|rubrik) ?([1-9])", re.IGNORECASE)
_BODY_LEVEL: Final = 9


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph is set. Sizes are in points; ``heading`` is 0 for body text.

    ``list_id`` and ``level`` name the automatic numbering, None where there is none.
    """

    size: float = 10.0
    bold: bool = False
    hidden: bool = False
    heading: int = 0
    before: float = 0.0
    after: float = 0.0
    joins_same: bool = False
    breaks_page: bool = False
    list_id: str | None = None
    level: int | None = None

    def with_paragraph(self, properties: Element | None) -> Style:
        """Return this style as changed by the *properties* of a paragraph (``w:pPr``)."""
        before = number(properties, "spacing", name="before")
        after = number(properties, "spacing", name="after")
        outline = number(properties, "outlineLvl")
        return replace(
            self,
            before=self.before if before is None else before / _TWIPS,
            after=self.after if after is None else after / _TWIPS,
            joins_same=_either(is_on(properties, "contextualSpacing"), self.joins_same),
            breaks_page=_either(is_on(properties, "pageBreakBefore"), self.breaks_page),
            heading=self.heading if outline is None else (outline + 1) % (_BODY_LEVEL + 1),
            list_id=value(properties, "numPr", "numId") or self.list_id,
            level=_either(number(properties, "numPr", "ilvl"), self.level),
        )

    def with_run(self, properties: Element | None) -> Style:
        """Return this style as changed by the *properties* of a run (``w:rPr``)."""
        half_points = number(properties, "sz")
        return replace(
            self,
            size=self.size if half_points is None else half_points / 2,
            bold=_either(is_on(properties, "b"), self.bold),
            hidden=_either(is_on(properties, "vanish"), self.hidden),
        )


def _either(new: T | None, old: T) -> T:
    """Return *new* where it is set."""
    return old if new is None else new


class StyleSheet:
    """The styles of a document, each resolved once."""

    def __init__(self, styles: Element | None) -> None:
        """Take the root of ``styles.xml``, None where the document has none."""
        elements = [] if styles is None else styles.findall(w("style"))
        self._elements = {element.get(w("styleId"), ""): element for element in elements}
        defaults = find(styles, "docDefaults")
        self._default = (
            Style()
            .with_paragraph(find(defaults, "pPrDefault", "pPr"))
            .with_run(find(defaults, "rPrDefault", "rPr"))
        )
        self._normal = next(
            (
                name
                for name, element in self._elements.items()
                if element.get(w("type")) == "paragraph"
                and element.get(w("default")) in {"1", "true"}
            ),
            "",
        )
        self._resolved: dict[str, Style] = {}

    def of_paragraph(self, paragraph: Element) -> Style:
        """Return how *paragraph* is set; its own letters' properties come with its runs."""
        properties = find(paragraph, "pPr")
        name = value(properties, "pStyle") or self._normal
        return self._named(name, frozenset()).with_paragraph(properties)

    def of_run(self, run: Element, paragraph: Style) -> Style:
        """Return how the letters of *run* are set within a paragraph."""
        properties = find(run, "rPr")
        name = value(properties, "rStyle")
        if name in self._elements:
            paragraph = paragraph.with_run(find(self._elements[name], "rPr"))
        return paragraph.with_run(properties)

    def _named(self, name: str, seen: frozenset[str]) -> Style:
        """Return the style *name*; a style that is based on itself ends there."""
        if name not in self._elements or name in seen:
            return self._default
        if name not in self._resolved:
            element = self._elements[name]
            parent = self._named(value(element, "basedOn") or "", seen | {name})
            style = parent.with_paragraph(find(element, "pPr")).with_run(find(element, "rPr"))
            match = _HEADING_NAME.fullmatch(value(element, "name") or "")
            self._resolved[name] = replace(style, heading=int(match[1] or 1)) if match else style
        return self._resolved[name]
