from __future__ import annotations

import time
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.grammar.date import find_dates, find_relative, resolve_years

MONTHS = (
    "januari februari mars april maj juni juli augusti september oktober november december"
).split()
WEEKDAYS = "måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen".split()

FORMS = {
    "iso": "{d:%Y-%m-%d}",
    "dots": "{d:%Y.%m.%d}",
    "compact": "{d:%Y%m%d}",
    "day first": "{d.day}.{d.month}.{d.year}",
    "slash": "{d.day}/{d.month} {d.year}",
    "written out": "{d.day} {month} {d.year}",
    "ordinal": "{d.day}:e {month} {d.year}",
    "abbreviated": "{d.day} {month:.3} {d.year}",
    "over a line": "{d.day}\n{month}\n{d.year}",
    "over a page": "{d.day} {month}\n      \f     \n\n{d.year}",
}
SHORT_FORMS = {
    "short year": "{d:%y-%m-%d}",
    "six figures": "datum {d:%y%m%d}",
    "slash": "{d.day}/{d.month}-{d:%y}",
    "written out": "{d.day} {month} -{d:%y}",
}

days = st.dates(date(1900, 1, 1), date(2099, 12, 31))
near_days = st.dates(date(1950, 1, 1), date(2049, 12, 31))


def written(form: str, day: date) -> str:
    return form.format(d=day, month=MONTHS[day.month - 1])


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS.keys())
@given(day=days)
def test_reads_back_every_day_it_can_write(form: str, day: date) -> None:
    (mention,) = find_dates(f"Mötet den {written(form, day)}, sal B.")

    assert mention.value == day.isoformat()


@pytest.mark.parametrize("form", SHORT_FORMS.values(), ids=SHORT_FORMS.keys())
@given(day=near_days)
def test_reads_back_years_of_two_figures(form: str, day: date) -> None:
    (mention,) = find_dates(f"Mötet {written(form, day)}, sal B.")

    assert mention.value == day.isoformat()


@given(day=days)
def test_reads_back_months(day: date) -> None:
    (mention,) = find_dates(f"Klart {MONTHS[day.month - 1]} {day.year}.")

    assert mention.value == f"{day:%Y-%m}"


@given(first=days, last=days)
def test_an_interval_is_its_two_ends(first: date, last: date) -> None:
    found = find_dates(f"{first}--{last}")

    assert [mention.value for mention in found] == [first.isoformat(), last.isoformat()]


@given(day=days, reference=days)
def test_a_day_named_without_year_falls_within_half_a_year(day: date, reference: date) -> None:
    text = f"Exempelnämnden {day.day} {MONTHS[day.month - 1]}"

    (mention,) = resolve_years(find_dates(text), reference.isoformat(), text)

    found = date.fromisoformat(mention.value)
    leap_day = (day.month, day.day) == (2, 29)
    assert (found.month, found.day) == (day.month, day.day)
    assert leap_day or abs((found - reference).days) <= 183


@given(day=days, shift=st.integers(-300, 300))
def test_a_weekday_tells_the_year(day: date, shift: int) -> None:
    reference = date.fromordinal(day.toordinal() + shift)
    text = f"Exempelnämnden {WEEKDAYS[day.weekday()]} den {day.day} {MONTHS[day.month - 1]}"

    (mention,) = resolve_years(find_dates(text), reference.isoformat(), text)

    assert mention.value == day.isoformat()


LINES = [
    "Sammanträde måndagen den 23 oktober 2031 kl. 18.00, § 12 Dnr KS 2031/0312",
    "senast den 1 maj–30 juni 2031, 31-10-23, 23/10-31, 20311023 och 2031-10-23",
    "tertial 2 2031, första kvartalet 2031, hösten 2031/32, ht31, i våras, december samma år",
    "1/1-31/3, 4, 5 och 6 maj, den 8:e februari, mars och april i år, om två veckor",
]
LOOKALIKES = {
    "s": "ſ",
    "i": "ı",
    "k": "\u212a",
    " ": "\u00a0",
    "3": "𝟛",
    "2": "２",
    "u": "u\u00ad",
    "-": "–",
    "\n": "\f",
    "a": "å",
}


def garble(line: str, letters: set[str]) -> str:
    return "".join(LOOKALIKES[letter] if letter in letters else letter for letter in line)


garbled = st.builds(garble, st.sampled_from(LINES), st.sets(st.sampled_from(sorted(LOOKALIKES))))
pieces = st.lists(st.sampled_from([*" ".join(LINES).split(), "\n", "\f", "\t", "–", "/", ","]))
texts = garbled | pieces.map(" ".join) | pieces.map("".join) | st.text()


@given(text=texts, reference=st.none() | st.sampled_from(["2031-03-21", "2031-03", "2031", "x"]))
def test_is_total_ordered_in_bounds_and_repeatable(text: str, reference: str | None) -> None:
    found = find_dates(text)
    resolved = resolve_years(found, reference, text)

    assert all(mention.span.end <= len(text) for mention in found)
    assert all(left.span.end <= right.span.start for left, right in pairwise(found))
    assert {mention.span for mention in resolved} <= {mention.span for mention in found}
    assert not [mention for mention in resolved if mention.value.startswith("XXXX")]
    assert found == find_dates(text)
    assert all(span.end <= len(text) for span in find_relative(text))


@given(text=garbled)
def test_only_ordinary_figures_make_a_date(text: str) -> None:
    for mention in find_dates(text):
        assert not set(text[mention.span.start : mention.span.end]) & set("ſı\u212a𝟛２\u00ad")


@pytest.mark.parametrize(
    "unit",
    [
        " ",
        "\n \f ",
        "1 ",
        "1-",
        "1, ",
        "maj ",
        "maj, ",
        "den 1, ",
        "2031-",
        "1/1-",
        "första och ",
        "maj samma år. ",
    ],
)
def test_long_runs_take_linear_time(unit: str) -> None:
    text = f"den 1 maj{unit * 5_000}2031"
    start = time.process_time()

    resolve_years(find_dates(text), "2031-03-21", text)
    find_relative(text)

    assert time.process_time() - start < 5
