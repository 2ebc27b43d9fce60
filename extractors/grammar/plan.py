"""Which sections tell who handles the case and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from corpus.vocabulary import MINUTES

if TYPE_CHECKING:
    from corpus.document import Document, Section

HANDLED_IN: Final = frozenset({"preparation", "timetable"})
_PROCEDURE: Final = "beslutsgång"
"""In minutes how the chair put the question; in an office's paper the way to the decision."""


def plans(document: Document, section: Section) -> bool:
    """Whether *section* tells who is to handle the case, or has, and when."""
    if section.slot in HANDLED_IN:
        return True
    return (
        section.slot == "minutes_item"
        and section.label.lower().startswith(_PROCEDURE)
        and document.head.kind.value not in MINUTES
    )
