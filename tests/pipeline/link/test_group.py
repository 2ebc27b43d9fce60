from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from pipeline.link import Judgement, Link, Matter, group
from pipeline.link.number import Number


def known(*matters: Matter) -> dict[str, Matter]:
    return {matter.id: matter for matter in matters}


def plain(*ids: str) -> dict[str, Matter]:
    return known(*(Matter(id_, id_, "motion") for id_ in ids))


def linked(left: str, right: str, rule: str = "answer", rank: int = 2) -> Link:
    return Link(rank, left, right, rule, "samma motion")


def members(*args: object, **more: object) -> list[list[str]]:
    return [each.members for each in group(*args, **more)]  # type: ignore[arg-type]


def test_links_make_cases_and_the_rest_stand_alone() -> None:
    found = members(plain("a", "b", "c", "d"), [linked("a", "b"), linked("b", "c")])

    assert found == [["a", "b", "c"], ["d"]]


def test_two_towns_never_meet_through_a_paper_that_names_none() -> None:
    matters = known(
        Matter("a", "a", "motion", municipality="Provstad"),
        Matter("b", "b", "tjänsteskrivelse"),
        Matter("c", "c", "motion", municipality="Annanstad"),
    )

    assert members(matters, [linked("a", "b"), linked("b", "c", rank=3)]) == [["a", "b"], ["c"]]


def test_a_diary_s_two_numbers_never_meet_through_a_paper_without() -> None:
    matters = known(
        Matter("a", "a", "motion", numbers=frozenset({Number("KS", 2031, "12")})),
        Matter("b", "b", "motion"),
        Matter("c", "c", "motion", numbers=frozenset({Number("KS", 2031, "98")})),
    )

    assert members(matters, [linked("a", "b"), linked("b", "c")]) == [["a", "b"], ["c"]]


def test_two_initiatives_of_one_title_never_meet_through_an_undated_copy() -> None:
    matters = known(
        Matter("a", "a", "tjänsteskrivelse", raised="2027-03-05"),
        Matter("b", "b", "motion"),
        Matter("c", "c", "tjänsteskrivelse", raised="2031-03-05"),
    )

    assert members(matters, [linked("a", "b"), linked("b", "c")]) == [["a", "b"], ["c"]]


def test_what_a_person_cut_stays_apart_whatever_else_would_join_it() -> None:
    links = [linked("a", "b"), linked("b", "c"), linked("a", "c")]

    assert members(plain("a", "b", "c"), links, [Judgement("b", "a", "cut")]) == [["a", "c"], ["b"]]


def test_what_a_person_added_holds_and_says_so() -> None:
    (found,) = group(plain("a", "b"), [], [Judgement("b", "a", "added", "enligt registrator")])

    assert [(link.reason, verdict) for link, verdict in found.links] == [
        ("enligt registrator", "added")
    ]


def test_what_a_person_confirmed_keeps_its_reason() -> None:
    (found,) = group(plain("a", "b"), [linked("a", "b")], [Judgement("a", "b", "confirmed")])

    assert [(link.reason, verdict) for link, verdict in found.links] == [
        ("samma motion", "confirmed")
    ]


def test_a_judgement_of_a_paper_that_is_gone_does_nothing() -> None:
    said = [Judgement("a", "gone", "added"), Judgement("a", "gone", "cut")]

    assert members(plain("a", "b"), [], said) == [["a"], ["b"]]


IDS = "abcdefg"
PAIRS = list(combinations(IDS, 2))


@given(
    st.permutations(PAIRS), st.integers(0, len(PAIRS)), st.sets(st.sampled_from(PAIRS), max_size=3)
)
def test_the_order_of_links_makes_no_difference(
    pairs: list[tuple[str, str]], count: int, cut: set[tuple[str, str]]
) -> None:
    links = [linked(*pair) for pair in pairs[:count]]
    said = [Judgement(*pair, "cut") for pair in cut]

    found = group(plain(*IDS), links, said)

    assert found == group(plain(*reversed(IDS)), sorted(links), reversed(said))
    assert sorted(id_ for each in found for id_ in each.members) == list(IDS)
    assert not any(set(pair) <= set(each.members) for each in found for pair in cut)
