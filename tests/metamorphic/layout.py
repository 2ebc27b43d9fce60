"""How the same content is set: lists, voices, timetables, signatures, line and page breaks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal


@dataclass(frozen=True, slots=True)
class Layout:
    """One way to set a paper.

    ``voice`` is who acts in an item of the proposal: "active" names the body in every item, "led"
    has "<body> beslutar" above items that start with "att", "passive" names the body at most in a
    line above, "parted" in a sub-heading. ``marker`` is "1." or a bullet, or "" for items that are paragraphs. ``gap`` is
    how much room, in points, is left empty above the proposal and ``timetable_gap`` above the timetable, so that lists and tables run
    over page breaks. ``capitals`` sets the headings in capitals.
    """

    name: str
    marker: str
    voice: Literal["active", "led", "passive", "parted"]
    timetable: Literal["ruled", "wide", "columns", "dated", "list", "lines", "prose"]
    signatures: Literal["columns", "stacked", "inline", "titles first"]
    listing: Literal["bullets", "lines", "commas"]
    abbreviated: bool = False
    hyphenated: bool = False
    right: float = 524.0
    gap: float = 0.0
    timetable_gap: float = 0.0
    spoken_days: bool = False
    capitals: bool = False


LAYOUTS: Final = (
    Layout("numbered", "1.", "active", "ruled", "columns", "bullets"),
    Layout("att-sentences", "", "led", "columns", "stacked", "lines", gap=330),
    Layout("att-bullets", "•", "led", "list", "columns", "bullets", abbreviated=True, right=430),
    Layout("dashes", "-", "passive", "prose", "inline", "commas", gap=410),
    Layout("bare", "", "passive", "ruled", "stacked", "lines", hyphenated=True, right=400),
    Layout("bare-active", "", "active", "columns", "columns", "commas", spoken_days=True, gap=240),
    Layout("numbered-att", "1.", "led", "ruled", "inline", "lines", abbreviated=True, right=360),
    Layout(
        "numbered-passive",
        "1.",
        "passive",
        "list",
        "columns",
        "bullets",
        spoken_days=True,
        hyphenated=True,
        gap=480,
    ),
    Layout("parted", "1.", "parted", "wide", "titles first", "bullets", timetable_gap=250),
    Layout("parted-att", "", "parted", "dated", "columns", "lines", capitals=True, right=440),
    Layout("letters", "a)", "led", "lines", "inline", "bullets", gap=150, timetable_gap=170),
    Layout("capitals", "–", "led", "wide", "stacked", "commas", capitals=True, hyphenated=True),
)
