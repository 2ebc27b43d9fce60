"""Which days of the calendar a value of the record covers."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final, NamedTuple

# First month and number of months of the periods of EDTF (ISO 8601-2:2019, 4.8).
_PERIODS: Final = {
    21: (3, 3),
    22: (6, 3),
    23: (9, 3),
    24: (12, 3),
    33: (1, 3),
    34: (4, 3),
    35: (7, 3),
    36: (10, 3),
    37: (1, 4),
    38: (5, 4),
    39: (9, 4),
    40: (1, 6),
    41: (7, 6),
}


class Period(NamedTuple):
    """The first and the last day that a value covers, and the year written in it."""

    year: int
    first: date
    last: date

    @property
    def is_day(self) -> bool:
        """Whether it is one day."""
        return self.first == self.last

    def distance(self, day: date) -> timedelta:
        """Return how far *day* lies outside the period."""
        return max(self.first - day, day - self.last, timedelta())


def period(value: str) -> Period | None:
    """Return what *value* ("2031-10-23", "2031-10", "2031-33") covers.

    None for a day that its year does not have, and for a value without a year or a month.
    Winter lasts from December to the February of the next year.
    """
    try:
        year, number, day = (int(part) for part in [*value.split("-"), "0", "0"][:3])
        if day:
            return Period(year, date(year, number, day), date(year, number, day))
        month, count = _PERIODS.get(number, (number, 1))
        years, before_next = divmod(month + count - 1, 12)
        return Period(
            year, date(year, month, 1), date(year + years, before_next + 1, 1) - timedelta(days=1)
        )
    except ValueError:
        return None
