"""Days, as far as a value of the record names one."""

from __future__ import annotations

from datetime import date, timedelta


def day(value: str | None) -> date | None:
    """Return the day that an EDTF value names, or None where it names a longer time."""
    if not value or len(value) != len("2031-01-01"):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def year(value: str | None) -> int | None:
    """Return the year in which a value starts."""
    return int(value[:4]) if value and value[:4].isdigit() else None


def apart(one: str | None, other: str | None) -> timedelta | None:
    """Return the time from *one* day to the *other*, None where either is no day."""
    first, second = day(one), day(other)
    return second - first if first and second else None


def months_after(start: date, months: int) -> date:
    """Return the same day *months* later; the last of the month where there is no such day."""
    count = start.month - 1 + months
    later = start.replace(year=start.year + count // 12, month=count % 12 + 1, day=1)
    following = (later + timedelta(days=31)).replace(day=1)
    last = (following - timedelta(days=1)).day
    return later.replace(day=min(start.day, last))
