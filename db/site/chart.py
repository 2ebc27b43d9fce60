"""Pictures of figures as SVG: no script, colours of the style sheet, legible on a narrow screen.

A picture is made for a width of 400 units and shown at 300 to 540 pixels, so that its text keeps
the size of the text around it. Each mark tells its value as a tooltip; the table beside a picture
tells all of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from markupsafe import Markup, escape

from db.site import swedish

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

WIDTH: Final = 400
_LEFT: Final = 38
_TOP: Final = 12
_PLOT: Final = 160
"""Height of the columns' area."""
_ROW: Final = 44
"""Height of a bar with its name above it."""
_MOST_NAMES: Final = 4
"""Names that have room below the columns."""
_MOST_TICKS: Final = 4


@dataclass(frozen=True, slots=True)
class Frame:
    """What a picture is called: ``name`` in addresses, ``title`` and ``about`` to a reader."""

    name: str
    title: str
    about: str


@dataclass(frozen=True, slots=True)
class Spread:
    """How the values of a group lie: least, lower quartile, median, upper quartile, greatest."""

    name: str
    count: int
    values: tuple[int, int, int, int, int]


def columns(
    frame: Frame, names: Sequence[str], series: Mapping[str, Sequence[int]], *, stacked: bool = True
) -> Markup:
    """Return a column for each of *names*, the *series* on top of or beside each other."""
    totals = [
        sum(values) if stacked else max(values) for values in zip(*series.values(), strict=True)
    ]
    ticks = _ticks(max(totals, default=0))
    step = (WIDTH - _LEFT) / max(1, len(names))
    marks = [_grid(tick, ticks[-1]) for tick in ticks]
    for at, name in enumerate(names):
        values = {label: series[label][at] for label in series}
        left = _LEFT + at * step
        marks += (
            _stack(name, values, ticks[-1], left, step)
            if stacked
            else _group(name, values, ticks[-1], left, step)
        )
    marks += _names(names, step)
    return _svg(frame, _TOP + _PLOT + 24, marks)


def bars(frame: Frame, rows: Sequence[tuple[str, int]]) -> Markup:
    """Return a bar for each (name, value), the name above it and the value behind."""
    most = max((value for _, value in rows), default=0) or 1
    marks = []
    for at, (name, value) in enumerate(rows):
        top, length = at * _ROW, value / most * (WIDTH - 50)
        marks += [
            _text(0, top + 16, name),
            _rect(1, (0, top + 22, max(length, 1), 14), f"{name}: {swedish.number(value)}"),
            _text(max(length, 1) + 6, top + 34, swedish.number(value)),
        ]
    return _svg(frame, len(rows) * _ROW, marks)


def spreads(frame: Frame, rows: Sequence[Spread]) -> Markup:
    """Return, for each group, a line from the least to the greatest and a box around the median."""
    ticks = _ticks(max((row.values[-1] for row in rows), default=0))
    bottom = len(rows) * _ROW
    marks = []
    for tick in ticks:
        across = _across(tick, ticks[-1])
        anchor = "start" if not tick else "end" if tick == ticks[-1] else "middle"
        marks += [
            _line("nk-grid", (across, 0), (across, bottom)),
            _text(across, bottom + 16, swedish.number(tick), anchor),
        ]
    for at, row in enumerate(rows):
        marks += _spread(row, at * _ROW, ticks[-1])
    return _svg(frame, bottom + 24, marks)


def _spread(row: Spread, top: float, most: int) -> list[Markup]:
    least, lower, median, upper, greatest = (_across(value, most) for value in row.values)
    median_of = f"{row.name}: {swedish.number(row.values[2])} dagar ({row.count})"
    said = f"{row.name}: median {row.values[2]} dagar, {row.values[0]}–{row.values[-1]} dagar"
    return [
        _text(0, top + 16, median_of),
        _line("nk-range", (least, top + 29), (greatest, top + 29)),
        _rect(1, (lower, top + 23, max(upper - lower, 2), 12), said),
        Markup('<circle class="nk-median" cx="{}" cy="{}" r="5"/>').format(
            _short(median), _short(top + 29)
        ),
    ]


def _stack(
    name: str, values: Mapping[str, int], most: int, left: float, step: float
) -> list[Markup]:
    tops = [0, *accumulate(values.values())]
    wide = min(step * 0.8, 40)
    return [
        _rect(
            colour,
            (left + (step - wide) / 2, _height(base + value, most), wide, value / most * _PLOT),
            f"{name}: {value} {label}",
        )
        for colour, (base, (label, value)) in enumerate(zip(tops, values.items(), strict=False), 1)
        if value
    ]


def _group(
    name: str, values: Mapping[str, int], most: int, left: float, step: float
) -> list[Markup]:
    wide = min(step * 0.8 / len(values), 24)
    start = left + (step - wide * len(values)) / 2
    return [
        _rect(
            colour,
            (start + (colour - 1) * wide, _height(value, most), wide, value / most * _PLOT),
            f"{name}: {value} {label}",
        )
        for colour, (label, value) in enumerate(values.items(), 1)
        if value
    ]


def _grid(tick: int, most: int) -> Markup:
    high = _height(tick, most)
    line = _line("nk-grid", (_LEFT, high), (WIDTH, high))
    return line + _text(_LEFT - 6, high + 4, swedish.number(tick), "end")


def _names(names: Sequence[str], step: float) -> list[Markup]:
    """Return the names that have room, the first among them."""
    every = max(1, -(-len(names) // _MOST_NAMES))
    return [
        _text(across, _TOP + _PLOT + 18, name, "middle" if across < WIDTH - _LEFT else "end")
        for at, name in enumerate(names)
        for across in [_LEFT + (at + 0.5) * step]
        if at % every == 0
    ]


def _height(value: float, most: int) -> float:
    return _TOP + _PLOT - value / most * _PLOT


def _across(value: float, most: int) -> float:
    return 6 + value / most * (WIDTH - 12)


def _ticks(most: int) -> list[int]:
    """Return round numbers from 0 to *most* or just above, a few of them."""
    scale = 1
    while True:
        for factor in (1, 2, 5):
            step = scale * factor
            if step * _MOST_TICKS >= most:
                return list(range(0, max(1, -(-most // step)) * step + 1, step))
        scale *= 10


def _rect(colour: int, box: tuple[float, float, float, float], said: str) -> Markup:
    x, y, width, height = map(_short, box)
    return Markup(
        '<rect class="nk-c{}" x="{}" y="{}" width="{}" height="{}"><title>{}</title></rect>'
    ).format(colour, x, y, width, height, said)


def _line(name: str, start: tuple[float, float], end: tuple[float, float]) -> Markup:
    return Markup('<line class="{}" x1="{}" y1="{}" x2="{}" y2="{}"/>').format(
        name, *map(_short, (*start, *end))
    )


def _text(x: float, y: float, words: str, anchor: str = "start") -> Markup:
    return Markup('<text x="{}" y="{}" text-anchor="{}">{}</text>').format(
        _short(x), _short(y), anchor, words
    )


def _short(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


def _svg(frame: Frame, height: float, marks: Iterable[Markup]) -> Markup:
    return Markup(
        '<svg class="nk-chart" viewBox="0 0 {width} {height}" role="img" '
        'aria-labelledby="{name}-namn {name}-om"><title id="{name}-namn">{title}</title>'
        '<desc id="{name}-om">{about}</desc>{marks}</svg>'
    ).format(
        width=WIDTH,
        height=_short(height),
        name=frame.name,
        title=frame.title,
        about=frame.about,
        marks=Markup("").join(map(escape, marks)),
    )
