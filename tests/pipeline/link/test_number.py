from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.link.number import conflicting, misprinted, parse

SHAPES = {
    "KS 2031/12": "KS 2031/12",
    "KS/2031:12": "KS 2031/12",
    "KS 2031/0012": "KS 2031/12",
    "ks/2031:12": "KS 2031/12",
    "KS-2031-00012": "KS 2031/12",
    "KS 12/2031": "KS 2031/12",
    "2031.012 KS": "KS 2031/12",
    "2031/12-KS": "KS 2031/12",
    "2031/KS 0012 001": "KS 2031/12",
    "KS/2031:12 - 001": "KS 2031/12",
    "KS 2031/12-002": "KS 2031/12",
    "KS.2031.12": "KS 2031/12",
    "KS 31/0012": "KS 2031/12",
    "SLK 0495/22": "SLK 2022/495",
    "N131-0123/18": "N131 2018/123",
    "1.2.4/282-2031": "2031/282",
    "2031-282-1.2.4": "2031/282",
    "T 2031-313-01743": "T 2031/1743",
    "S-Dp 2031-11922-54": "S-DP 2031/11922",
    "2031-POL000123": "POL 2031/123",
    "2031-00567 1.1.1.1": "2031/567",
    "0263/98": "1998/263",
    "316-259/2031": "316 2031/259",
    # an order that only its municipality knows stays as it is
    "12/302": "12/302",
    "1700021": "1700021",
    # nothing to compare
    "saknas": None,
    "": None,
}


@pytest.mark.parametrize(("written", "key"), SHAPES.items(), ids=SHAPES.keys())
def test_reads_a_number_however_written(written: str, key: str | None) -> None:
    number = parse(written)

    assert (str(number) if number else None) == key


@given(st.text("ABKSTÅ", min_size=2, max_size=4), st.integers(2000, 2049), st.integers(1, 999_999))
def test_one_number_in_every_shape_is_one_key(letters: str, year: int, serial: int) -> None:
    shapes = [
        f"{letters} {year}/{serial}",
        f"{letters}-{year}-{serial:06}",
        f"{year}.{serial:03} {letters}",
    ]

    assert len({parse(shape) for shape in shapes}) == 1


PAIRS = {
    # left, right: do they conflict, can a misprint explain it
    "the same": ("KS 2031/12", "KS/2031:12", False, False),
    "another diary": ("KS 2031/12", "BUN 2031/7", False, False),
    "two figures exchanged": ("KS 2031/123", "KS 2031/132", True, True),
    "a figure lost": ("KS 2031/123", "KS 2031/12", True, True),
    "the year before": ("KS 2031/123", "KS 2030/123", True, True),
    "another case": ("KS 2031/123", "KS 2031/98", True, False),
    "an order unknown": ("12/302", "12/303", False, False),
}


@pytest.mark.parametrize(("one", "other", "conflict", "misprint"), PAIRS.values(), ids=PAIRS.keys())
def test_tells_another_case_from_a_misprint(
    one: str,
    other: str,
    *,
    conflict: bool,
    misprint: bool,
) -> None:
    left, right = (frozenset({number}) for text in (one, other) if (number := parse(text)))

    assert conflicting(left, right) == conflict
    assert misprinted(left, right) == misprint
