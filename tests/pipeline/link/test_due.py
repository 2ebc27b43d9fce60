from __future__ import annotations

import pytest

from pipeline.link.due import DueTableError, due, terms

OWN = """
[[due]]
kind = "motion"
months = 12
basis = "lagen"

[[due]]
kind = "motion"
months = 6
basis = "arbetsordningen § 3"
municipality = "Provstad"

[[due]]
kind = "nämndinitiativ"
months = 1
basis = "reglementet"
"""

DUE = {
    # kind, municipality, raised: due
    ("motion", "Annanstad", "2031-03-05"): "2032-03-05",
    ("motion", "Provstad", "2031-03-05"): "2031-09-05",
    ("motion", "Provstad", "2031-08-31"): "2032-02-29",
    ("nämndinitiativ", None, "2031-01-31"): "2031-02-28",
    # nothing is due
    ("motion", "Provstad", None): None,
    ("motion", "Provstad", "2031-03"): None,
    ("interpellation", "Provstad", "2031-03-05"): None,
    (None, "Provstad", "2031-03-05"): None,
}


@pytest.mark.parametrize(("asked", "expected"), DUE.items(), ids=map(str, DUE))
def test_says_when_a_case_is_due(
    asked: tuple[str | None, str | None, str | None], expected: str | None
) -> None:
    last, _ = due(terms(OWN), *asked)

    assert last == expected


def test_the_law_gives_motions_and_citizens_proposals_a_year() -> None:
    for kind in ("motion", "medborgarförslag"):
        last, why = due(terms(), kind, "Provstad", "2031-03-05")

        assert last == "2032-03-05"
        assert why == "ett år efter 2031-03-05 (kommunallagen 5 kap. 35 §)"


WRONG = {
    "no TOML": ("[[due]", "inte giltig TOML"),
    "a kind that is none": ('[[due]]\nkind = "bok"\nmonths = 1\nbasis = "x"', "rad 1: kind"),
    "half a month": ('[[due]]\nkind = "motion"\nmonths = 0.5\nbasis = "x"', "rad 1: months"),
    "no basis": ('[[due]]\nkind = "motion"\nmonths = 1', "rad 1: basis"),
}


@pytest.mark.parametrize(("text", "message"), WRONG.values(), ids=WRONG.keys())
def test_says_what_is_wrong_with_a_table(text: str, message: str) -> None:
    with pytest.raises(DueTableError, match=message):
        terms(text)
