"""WordprocessingML (ECMA-376 part 1): names, and what is read of a part's tree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_CHOICE: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Choice"


def w(name: str) -> str:
    """Return *name* in the namespace of WordprocessingML."""
    return _W + name


_DELETED: Final = frozenset(map(w, ("del", "moveFrom")))


def find(element: Element | None, *path: str) -> Element | None:
    """Return the first element below *element* that *path*, of bare names, leads to."""
    for name in path:
        if element is None:
            return None
        element = element.find(_W + name)
    return element


def value(element: Element | None, *path: str, name: str = "val") -> str | None:
    """Return the attribute *name* of what *path* leads to."""
    found = find(element, *path)
    return None if found is None else found.get(_W + name)


def number(element: Element | None, *path: str, name: str = "val") -> int | None:
    """Return the same as a whole number."""
    text = value(element, *path, name=name)
    try:
        return int(text) if text else None
    except ValueError:
        return None


def is_on(element: Element | None, *path: str) -> bool | None:
    """Return what a switch such as ``<w:b/>`` says, None where it is not there."""
    found = find(element, *path)
    if found is None:
        return None
    return found.get(_W + "val") not in {"0", "false", "off", "none"}


def children(element: Element, *names: str) -> Iterator[Element]:
    """Yield the *names* below *element*, looking into whatever else wraps them.

    What a tracked change deletes is left out, what it inserts is there; of two renderings of
    the same thing, the first is taken.
    """
    tags = frozenset(map(w, names))
    for child in element:
        if child.tag in tags:
            yield child
        elif child.tag not in _DELETED and not _is_second(child):
            yield from children(child, *names)


def _is_second(element: Element) -> bool:
    """Whether *element* is the fallback for a rendering that stands before it."""
    before = element.getprevious()
    return element.tag == _FALLBACK and before is not None and before.tag == _CHOICE
