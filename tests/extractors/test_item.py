from __future__ import annotations

import pytest

from extractors.item import extract_items
from tests import markup
from tests.extractors.minutes import minutes

ITEMS = {
    "of an agenda, above their proposals": (
        (
            "Provnämnden\nKallelse\n2031-03-05\n\n1\tVal av justerare\n2\tBryggan vid sjön\tKS 2031/14\n\n"
            "Förslag till beslut\n\n1. Bryggan byggs.\n2. Bryggan målas.\n3. Nämnden tackar.\n\n3\tVägen\tKS 2031/15"
        ),
        [
            (None, "1", "Val av justerare", ()),
            (None, "2", "Bryggan vid sjön", ("KS 2031/14",)),
            (None, "3", "Vägen", ("KS 2031/15",)),
        ],
    ),
    "of an agenda, each with its proposal": (
        (
            "Provnämnden\nKallelse\n2031-03-05\n\n1. Val av justerare\n\nFörslag till beslut\n\nIda Provberg väljs.\n\n"
            "2. Bryggan vid Provsjön"
        ),
        [(None, "1", "Val av justerare", ()), (None, "2", "Bryggan vid Provsjön", ())],
    ),
    "of an agenda, wrapped behind a preposition": (
        (
            "Provnämnden\nKallelse\n2031-03-05\n\n1\tVal av justerare\n2\tSvar på motion från\tKS 2031/14\tBo Testlund\n"
            "\tIda Provberg (S) om bryggan\n3\tVägen\tKS 2031/15\nPaus"
        ),
        [
            (None, "1", "Val av justerare", ()),
            (None, "2", "Svar på motion från Ida Provberg (S) om bryggan", ("KS 2031/14",)),
            (None, "3", "Vägen", ("KS 2031/15",)),
        ],
    ),
    "of an agenda, wrapped": (
        (
            "Provnämnden\nKallelse\n2031-03-05\n\n1\tVal av justerare\n2\tBryggan vid Provsjön – återremitterat\närende\n"
            "KS 2031/14\tBo Testlund\n3\tVägen"
        ),
        [
            (None, "1", "Val av justerare", ()),
            (None, "2", "Bryggan vid Provsjön – återremitterat ärende", ("KS 2031/14",)),
            (None, "3", "Vägen", ()),
        ],
    ),
    "of minutes": (
        minutes("Bryggan vid Provsjön\n\nBeslut\n\nBryggan byggs."),
        [("11", None, "Bryggan vid Provsjön", ()), ("12", None, "Meddelanden", ())],
    ),
    "of an agenda, as a list": (
        "Provnämnden\nKallelse\n2031-03-05\n\n1. Val av justerare\n2. Svar på motion om bryggan KS 2031/14",
        [
            (None, "1", "Val av justerare", ()),
            (None, "2", "Svar på motion om bryggan", ("KS 2031/14",)),
        ],
    ),
    "of an agenda, in columns": (
        "Provnämnden\nFöredragningslista\n2031-03-05\n\n1\tVal av justerare\n2\tBryggan vid Provsjön",
        [(None, "1", "Val av justerare", ()), (None, "2", "Bryggan vid Provsjön", ())],
    ),
    "of an agenda, with who presents": (
        "Provnämnden\nFöredragningslista\n2031-03-05\n\n1\tVal av justerare\n2\tBryggan vid Provsjön\tKS 2031/14\tBo Testlund",
        [(None, "1", "Val av justerare", ()), (None, "2", "Bryggan vid Provsjön", ("KS 2031/14",))],
    ),
    "of no meeting": ("Tjänsteskrivelse\n\nBryggan\n\n1. Bryggan är röd.\n2. Sjön är blå.", []),
    "of a motion": ("Motion om bryggan\n\n1. Bygg bryggan.\n\nIda Provberg (S)", []),
}


@pytest.mark.parametrize("case", ITEMS)
def test_reads_items(case: str) -> None:
    text, expected = ITEMS[case]

    found = [fact.value for fact in extract_items(markup.paper(text))]

    assert [(one.paragraph, one.number, one.title, one.diary_numbers) for one in found] == expected


def test_an_item_knows_its_case_its_receivers_and_that_it_was_confirmed_at_once() -> None:
    text = minutes(
        "KS 2031/12\n\nBryggan vid Provsjön\n\nSammanfattning\n\nBryggan är gammal.\n\nBeslut\n\n"
        "1. Bryggan byggs.\n2. Paragrafen förklaras omedelbart justerad.\n\n"
        "Beslutet skickas till\n\nTekniska nämnden"
    )

    first = next(iter(extract_items(markup.paper(text)))).value

    assert first.immediate
    assert first.recipients == ("Tekniska nämnden",)
    assert first.summary == "Bryggan är gammal."


def test_who_receives_one_item_ends_where_the_next_begins() -> None:
    text = minutes(
        "Bryggan\n\nBeslut\n\nBryggan byggs.\n\nBeslutet skickas till\n\nTekniska nämnden"
    )

    first = next(iter(extract_items(markup.paper(text)))).value

    assert first.recipients == ("Tekniska nämnden",)


def test_a_heading_in_a_column_goes_on_below_itself() -> None:
    rows = [
        {60: "Provnämnden"},
        {60: "Kallelse"},
        {60: "1. Upprop", 300: "Kanslichef Eva"},
        {300: "Provlund"},
        {60: "2. Svar på motion från Ida"},
        {75: "Provberg (S) om bryggan"},
        {60: "3. Bryggan"},
        {60: "Paus"},
    ]

    found = [fact.value.title for fact in extract_items(markup.placed(*rows))]

    assert found == ["Upprop", "Svar på motion från Ida Provberg (S) om bryggan", "Bryggan"]


# A row of an agenda: its title and its case numbers.
ROWS = {
    "2. Bryggan, dnr KS 2031/14": "Bryggan | KS 2031/14",
    "2. Bryggan, diarienr: KS 2031/14": "Bryggan | KS 2031/14",
    "2. Bryggan Diarienummer KS 2031/14": "Bryggan | KS 2031/14",
    "2. Bryggan, ärendenummer KS 2031/14": "Bryggan | KS 2031/14",
    "2. Bryggan (KS 2031/14)": "Bryggan | KS 2031/14",
    "2. Bryggan": "Bryggan | ",
    "2\tBryggan\tKS 2031/14": "Bryggan | KS 2031/14",
    "2\tDnr: KS 2031/14\tBryggan": "Bryggan | KS 2031/14",
    "2\tKS 2031/14\tBryggan": "Bryggan | KS 2031/14",
    "2\tBryggan KS 2031/14\tBo Testlund": "Bryggan | KS 2031/14",
    "2\tBryggan KS 2031/14 och KS 2031/15": "Bryggan  och | KS 2031/14 KS 2031/15",
    "2\tBad\tBryggan": "Bryggan | ",
    "2\tBada\tBryggan": "Bada | ",
    "2. Bad": None,
    "2. Bada": "Bada | ",
}

WRAPPED = {
    "2\tBryggan vid\nsjön": "Bryggan vid sjön | ",
    "2\tBryggan vid\n\nsjön": "Bryggan vid | ",
    "2\tBryggan vid\nSjön": "Bryggan vid Sjön | ",
    "2\tBryggan\nSjön": "Bryggan | ",
    "2\tBryggan vid\nsjön\nKS 2031/14\tBo Testlund": "Bryggan vid sjön | KS 2031/14",
    "2\tBryggan vid\nsjön\nBo Testlund\tkansliet": "Bryggan vid sjön | ",
}


@pytest.mark.parametrize(("row", "expected"), (ROWS | WRAPPED).items())
def test_reads_a_row_of_an_agenda(row: str, expected: str | None) -> None:
    text = f"Provnämnden\nKallelse\n2031-03-05\n\n{row[0].replace('2', '1')}{row[1]} Upprop\n{row}"

    items = [fact.value for fact in extract_items(markup.paper(text)) if fact.value.number == "2"]

    found = [f"{one.title} | {' '.join(one.diary_numbers)}" for one in items]
    assert found == ([] if expected is None else [expected])


@pytest.mark.parametrize(("length", "end"), [(1199, "å"), (1200, "å"), (1201, " …"), (1300, " …")])
def test_a_long_summary_ends_at_a_word(length: int, end: str) -> None:
    words = ("ån " * 600)[: length - 2] + "må"

    first = next(
        iter(
            extract_items(
                markup.paper(
                    minutes(f"Bryggan\n\nSammanfattning\n\n{words}\n\nBeslut\n\nBryggan byggs.")
                )
            )
        )
    ).value

    assert first.summary
    assert first.summary.endswith(end)
    assert len(first.summary) <= 1202


def test_what_another_item_confirms_at_once_leaves_this_one() -> None:
    text = minutes(
        "Bryggan\n\nBeslut\n\nBryggan byggs.",
        "Hamnen\n\nBeslut\n\nHamnen byggs.\n\nParagrafen justeras omedelbart.",
    )

    found = [fact.value.immediate for fact in extract_items(markup.paper(text))]

    assert found[:2] == [False, True]


def test_who_signs_receives_nothing() -> None:
    text = minutes(
        "Bryggan\n\nBeslut\n\nBryggan byggs.\n\nBeslutet skickas till\n\nTekniska nämnden\n\n"
        "Ordförande\tJusterare\nIda Provberg\tBo Testlund"
    )

    first = next(iter(extract_items(markup.paper(text)))).value

    assert first.recipients == ("Tekniska nämnden",)
