"""Word's automatic numbers and bullets, which are not in the text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pipeline.readers.docx.markup import number, value, w

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element as Element

_PLACE: Final = re.compile(r"%([1-9])")
_LEVELS: Final = 9
_BULLET: Final = "•"
_PRINTED_BULLETS: Final = frozenset("-–—*")
_LETTERS: Final = 26
_ROMAN: Final = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


@dataclass(slots=True)
class _List:
    """A list as it stands: its levels, and how far each has counted."""

    levels: dict[int, Element]
    counts: list[int | None] = field(default_factory=lambda: [None] * _LEVELS)


class Numbering:
    """Counts the items of a document's lists. Paragraphs are to be asked in reading order."""

    def __init__(self, numbering: Element | None) -> None:
        """Take the root of ``numbering.xml``, None where the document has none."""
        abstract = [] if numbering is None else numbering.findall(w("abstractNum"))
        numbers = [] if numbering is None else numbering.findall(w("num"))
        self._lists = {
            it.get(w("abstractNumId"), ""): _List(
                {int(level.get(w("ilvl"), "0")): level for level in it.findall(w("lvl"))}
            )
            for it in abstract
        }
        self._numbers = {it.get(w("numId"), ""): it for it in numbers}
        self._restarted: set[tuple[str, int]] = set()

    def mark(self, list_id: str | None, level: int) -> str:
        """Return number or bullet of the next item, such as "2." or "•"; "" for no list."""
        item = self._numbers.get(list_id or "")
        counted = self._lists.get(value(item, "abstractNumId") or "")
        if item is None or counted is None or level not in counted.levels:
            return ""
        self._count(counted, item, level)
        shape = counted.levels[level]
        text = value(shape, "lvlText") or ""
        if value(shape, "numFmt") == "bullet":
            return text if text in _PRINTED_BULLETS else _BULLET
        return _PLACE.sub(lambda match: _written(counted, int(match[1]) - 1), text).strip()

    def _count(self, counted: _List, item: Element, level: int) -> None:
        """Move *level* on by one, and let the levels below start anew."""
        restart = self._restart(item, level)
        before = counted.counts[level]
        if restart is not None:
            counted.counts[level] = restart
        else:
            counted.counts[level] = _start(counted.levels[level]) if before is None else before + 1
        for upper in range(level):
            if counted.counts[upper] is None and upper in counted.levels:
                counted.counts[upper] = _start(counted.levels[upper])
        counted.counts[level + 1 :] = [None] * (_LEVELS - level - 1)

    def _restart(self, item: Element, level: int) -> int | None:
        """Return where the list *item* says that its first item of *level* starts."""
        key = (item.get(w("numId"), ""), level)
        if key in self._restarted:
            return None
        self._restarted.add(key)
        for override in item.findall(w("lvlOverride")):
            if override.get(w("ilvl")) == str(level):
                return number(override, "startOverride")
        return None


def _start(level: Element) -> int:
    """Return the number of the first item of *level*."""
    start = number(level, "start")
    return 1 if start is None else start


def _written(counted: _List, level: int) -> str:
    """Return the count of *level* as its format writes it."""
    count = counted.counts[level]
    if count is None or level not in counted.levels:
        return ""
    return _FORMATS.get(value(counted.levels[level], "numFmt") or "", str)(count)


def _letter(count: int) -> str:
    """Return a, b, ... z, aa, bb, ... as Word counts."""
    if count < 1:
        return ""
    return chr(ord("a") + (count - 1) % _LETTERS) * ((count - 1) // _LETTERS + 1)


def _roman(count: int) -> str:
    """Return *count* in Roman numerals."""
    text = ""
    for worth, sign in _ROMAN:
        text += sign * (count // worth)
        count %= worth
    return text


_FORMATS: Final[dict[str, Callable[[int], str]]] = {
    "decimalZero": "{:02}".format,
    "lowerLetter": _letter,
    "lowerRoman": _roman,
    "none": lambda _: "",
    "upperLetter": lambda count: _letter(count).upper(),
    "upperRoman": lambda count: _roman(count).upper(),
}
