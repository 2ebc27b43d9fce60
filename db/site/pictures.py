"""Pictures of what becomes of initiatives, each with its table and the query behind it."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from db.site import chart, swedish
from db.site.caseload import SCOPES
from db.site.query import Row, fetch, sql_address

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from datasette.app import Datasette
    from markupsafe import Markup

MOST_PERIODS: Final = 36
"""Months or years that a picture has room for; its table has them all."""
MOST_GROUPS: Final = 20
FEWEST: Final = 3
"""Below so many cases a list says it better."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of picture. Its SQL yields a name and whole numbers, named as its table heads them."""

    title: str
    about: str
    sql: str
    draw: Callable[[chart.Frame, Sequence[Row]], Markup]
    counts: Callable[[Row], int]
    """How many cases or papers a row of the table speaks of."""
    legend: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as a page shows it; ``legend`` names its colours in order."""

    name: str
    title: str
    about: str
    svg: Markup
    table: Sequence[Row]
    query: str
    legend: Sequence[str]


_BY_MONTH: Final = """
    SELECT substr(raised, 1, 7) AS månad,
        sum(ended AND outcome IN ('bifall', 'delvis bifall')) AS bifall,
        sum(ended AND outcome = 'avslag') AS avslag,
        sum(ended AND outcome = 'besvarad') AS besvarade,
        sum(ended AND outcome NOT IN ('bifall', 'delvis bifall', 'avslag', 'besvarad')) AS annat,
        sum(NOT ended) AS pågår
    FROM (
        SELECT id, municipality, kind, raised, coalesce(outcome, '') AS outcome,
            status IN ('avgjord', 'avskriven') AS ended
        FROM case_file
    )
    WHERE kind IS NOT NULL AND raised GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]*' AND {scope}
    GROUP BY månad ORDER BY månad
"""
_BY_STATUS: Final = """
    SELECT status AS läge, count(*) AS ärenden FROM case_file
    WHERE {scope}
    GROUP BY status ORDER BY CASE status
        WHEN 'väckt' THEN 1 WHEN 'under beredning' THEN 2 WHEN 'förslag lagt' THEN 3
        WHEN 'bordlagd' THEN 4 WHEN 'återremitterad' THEN 5 WHEN 'avgjord' THEN 6 ELSE 7 END
"""
# Quartiles by nearest rank. A date of ten characters is a day.
_TIMES: Final = """
    WITH settled AS (
        SELECT {who} AS name, case_file.id,
            CAST(julianday(max(event.date)) - julianday(raised) AS INTEGER) AS days
        FROM case_file JOIN event ON event.case_file = case_file.id
            AND event.type IN ('beslut', 'avskriven') AND length(event.date) = 10
        {join}
        WHERE status IN ('avgjord', 'avskriven') AND kind IS NOT NULL AND length(raised) = 10
            AND {scope}
        GROUP BY case_file.id {each} HAVING days >= 0
    ), ranked AS (
        SELECT name, days, row_number() OVER (PARTITION BY name ORDER BY days) AS place,
            count(*) OVER (PARTITION BY name) AS n
        FROM settled
    )
    SELECT name AS {heading}, n AS ärenden, min(days) AS kortast,
        max(CASE WHEN place = (n + 3) / 4 THEN days END) AS "en fjärdedel inom",
        CAST(avg(CASE WHEN place IN ((n + 1) / 2, (n + 2) / 2) THEN days END) AS INTEGER) AS median,
        max(CASE WHEN place = (3 * n + 3) / 4 THEN days END) AS "tre fjärdedelar inom",
        max(days) AS längst
    FROM ranked GROUP BY name ORDER BY n DESC, sort_key(name)
"""
_BY_YEAR: Final = """
    SELECT substr(coalesce(meeting_date, date), 1, 4) AS år, count(*) AS handlingar,
        sum((
            SELECT count(*) FROM passage
            WHERE passage.paper = paper.id AND passage.district = district_mention.district
        )) AS stycken,
        sum(mentions) AS omnämnanden
    FROM district_mention JOIN paper ON paper.id = district_mention.paper
    WHERE district = :id AND år IS NOT NULL GROUP BY år ORDER BY år
"""


def _times(heading: str, who: str, join: str = "", each: str = "") -> str:
    return (
        _TIMES.replace("{who}", who)
        .replace("{join}", join)
        .replace("{each}", each)
        .replace("{heading}", heading)
    )


def _draw_months(frame: chart.Frame, rows: Sequence[Row]) -> Markup:
    return _draw_periods(frame, rows, _months, stacked=True)


def _draw_years(frame: chart.Frame, rows: Sequence[Row]) -> Markup:
    shown = [{key: row[key] for key in ("år", "handlingar", "stycken")} for row in rows]
    return _draw_periods(frame, shown, _years, stacked=False)


def _draw_periods(
    frame: chart.Frame,
    rows: Sequence[Row],
    between: Callable[[str, str], Iterator[str]],
    *,
    stacked: bool,
) -> Markup:
    """Draw the latest periods, those in which nothing happened too."""
    head, *series = rows[0]
    by_period = {row[head]: row for row in rows}
    periods = list(between(rows[0][head], rows[-1][head]))[-MOST_PERIODS:]
    values = {
        name: [by_period.get(period, {}).get(name, 0) for period in periods] for name in series
    }
    return chart.columns(frame, list(map(swedish.short_date, periods)), values, stacked=stacked)


def _draw_bars(frame: chart.Frame, rows: Sequence[Row]) -> Markup:
    return chart.bars(frame, [(swedish.capital(name), n) for name, n in map(_cells, rows)])


def _draw_spreads(frame: chart.Frame, rows: Sequence[Row]) -> Markup:
    found = [_cells(row) for row in rows[:MOST_GROUPS]]
    return chart.spreads(frame, [chart.Spread(name, n, tuple(days)) for name, n, *days in found])


def _cells(row: Row) -> tuple[Any, ...]:
    return tuple(row.values())


def _second(row: Row) -> int:
    return int(_cells(row)[1])


def _all(row: Row) -> int:
    return sum(_cells(row)[1:])


_ABOUT_TIMES: Final = (
    "Dagar från att initiativet väcktes till sista beslutet. Punkten och siffran är medianen, det "
    "breda fältet den mittersta hälften av ärendena och linjen alla; inom parentes antalet. Bara "
    "avgjorda initiativ där båda dagarna är kända räknas."
)

KINDS: Final[Mapping[str, Kind]] = MappingProxyType(
    {
        "manader": Kind(
            "Initiativ per månad och vad det blev av dem",
            "Motioner, medborgarförslag, nämndinitiativ och andra förslag efter månaden då de "
            "väcktes. Bifall är också delvis bifall.",
            _BY_MONTH,
            _draw_months,
            _all,
            legend=True,
        ),
        "lage": Kind(
            "Hur långt ärendena har kommit",
            "Alla ärenden efter läge, från väckt till avgjord.",
            _BY_STATUS,
            _draw_bars,
            _second,
        ),
        "tid-organ": Kind(
            "Tid från väckt till avgjord, per organ",
            _ABOUT_TIMES,
            _times(
                "organ", "coalesce(event.name, 'Okänt organ') || coalesce(', ' || municipality, '')"
            ),
            _draw_spreads,
            _second,
        ),
        "tid-parti": Kind(
            "Tid från väckt till avgjord, per parti",
            _ABOUT_TIMES,
            _times(
                "parti",
                "coalesce(party.name, party.code)",
                "JOIN case_party ON case_party.case_file = case_file.id "
                "JOIN party ON party.code = case_party.party",
                ", party.code",
            ),
            _draw_spreads,
            _second,
        ),
        "ar": Kind(
            "Stadsdelen år för år",
            "Handlingar som nämner stadsdelen, och stycken i dem som handlar om den.",
            _BY_YEAR,
            _draw_years,
            _second,
            legend=True,
        ),
    }
)

OF: Final[Mapping[str, Sequence[str]]] = MappingProxyType(
    {
        "alla": ("manader", "lage", "tid-organ", "tid-parti"),
        "kommun": ("manader", "lage", "tid-organ", "tid-parti"),
        "organ": ("manader", "lage", "tid-parti"),
        "parti": ("manader", "lage", "tid-organ"),
        "stadsdel": ("ar",),
    }
)
"""The pictures of each kind of page."""


async def read(site: Datasette, page: str, id_: str | None = None) -> list[Picture]:
    """Return the pictures of a page on *id_*, those aside that have too little to show."""
    found = [await _picture(site, page, name, id_) for name in OF.get(page, ())]
    return [picture for picture in found if picture]


async def _picture(site: Datasette, page: str, name: str, id_: str | None) -> Picture | None:
    kind = KINDS[name]
    sql = kind.sql.replace("{scope}", SCOPES.get(page, "1"))
    values = {} if page == "alla" else {"id": id_}
    table = await fetch(site, sql, values)
    fewest = 1 if page in {"alla", "stadsdel"} else FEWEST
    if sum(map(kind.counts, table)) < fewest:
        return None
    frame = chart.Frame(f"bild-{name}", kind.title, kind.about)
    legend = list(table[0])[1:] if kind.legend else []
    if name == "ar":
        legend = legend[:2]
    drawn = kind.draw(frame, table)
    query = sql_address(sql, values)
    return Picture(frame.name, kind.title, kind.about, drawn, table, query, legend)


def _months(first: str, last: str) -> Iterator[str]:
    start, end = (int(month[:4]) * 12 + int(month[5:]) - 1 for month in (first, last))
    return (f"{at // 12:04}-{at % 12 + 1:02}" for at in range(start, end + 1))


def _years(first: str, last: str) -> Iterator[str]:
    return (str(year) for year in range(int(first), int(last) + 1))
