from __future__ import annotations

import pytest

from corpus.document import BlockKind, Document
from tests import markup

FULL = "Längs ån är det i dag sexhundra meter mellan bänkarna, och den som har svårt att gå"

# A paper as it stands; below it what it is made of: kind, own number, words.
PAPERS = {
    "who decides, above what is decided": (
        f"{FULL} vila.\n\nProvnämnden föreslår kommunstyrelsen föreslå kommunfullmäktige besluta\nMotionen avslås.",
        [
            f"paragraph: {FULL} vila.",
            "paragraph: Provnämnden föreslår kommunstyrelsen föreslå kommunfullmäktige besluta",
            "paragraph: Motionen avslås.",
        ],
    ),
    "who decides, in a sentence that wraps": (
        f"{FULL} vila.\n\nProvnämnden föreslår kommunfullmäktige besluta\nanta planen.",
        [
            f"paragraph: {FULL} vila.",
            "paragraph: Provnämnden föreslår kommunfullmäktige besluta anta planen.",
        ],
    ),
    "an att-sats that has come to its end": (
        f"- att {FULL} behöver vila.\nDet har motionären rätt i.",
        [f"item: att {FULL} behöver vila.", "paragraph: Det har motionären rätt i."],
    ),
    "another item of several sentences": (
        f"- {FULL} behöver vila och kan.\nDet har motionären rätt i.",
        [f"item: {FULL} behöver vila och kan. Det har motionären rätt i."],
    ),
    "att-satser without any marks": (
        f"Därför yrkar vi\natt {FULL} får\nnågonstans att vila hösten 2031\natt bänkarna lagas\nProvstad 2031-03-05",
        [
            "paragraph: Därför yrkar vi",
            f"paragraph: att {FULL} får någonstans att vila hösten 2031",
            "paragraph: att bänkarna lagas",
            "paragraph: Provstad 2031-03-05",
        ],
    ),
    "a sentence with att in it": (
        f"{FULL} tycker\natt det är så att vi vill\natt det ändras.",
        [f"paragraph: {FULL} tycker att det är så att vi vill att det ändras."],
    ),
    "a line that ends in a preposition": (
        f"{FULL}\nalltid någonstans att vila längs\nProvån. Det är bra.",
        [f"paragraph: {FULL} alltid någonstans att vila längs Provån. Det är bra."],
    ),
    "what leads into further items": (
        f"1. {FULL} behöver vila.\nProvnämnden beslutar för egen del att\n2. laga bänkarna.",
        [
            f"item 1: {FULL} behöver vila.",
            "paragraph: Provnämnden beslutar för egen del att",
            "item 2: laga bänkarna.",
        ],
    ),
    "paragraphs": (
        "Ån är lång.\n\nBänkarna är få.",
        ["paragraph: Ån är lång.", "paragraph: Bänkarna är få."],
    ),
    "a wrapped paragraph": (
        f"{FULL}\nbehöver någonstans att vila.",
        [f"paragraph: {FULL} behöver någonstans att vila."],
    ),
    "a line that was meant to end": (
        f"{FULL} längs ån\n\nBo Testlund\nFörvaltningschef",
        [f"paragraph: {FULL} längs ån", "paragraph: Bo Testlund", "paragraph: Förvaltningschef"],
    ),
    "a known heading": (
        "Sammanfattning\nÅn är lång.",
        ["heading: Sammanfattning", "paragraph: Ån är lång."],
    ),
    "a heading with a colon": (
        "Förslag till beslut:\nMotionen avslås.",
        ["heading: Förslag till beslut:", "paragraph: Motionen avslås."],
    ),
    "a heading glued to its text": (
        "Sammanfattning: Ån är lång.",
        ["heading: Sammanfattning:", "paragraph: Ån är lång."],
    ),
    "a heading glued in flattened text": (
        f"Sammanfattning {FULL} behöver någonstans att vila, och det har motionären rätt i.",
        [
            "heading: Sammanfattning",
            f"paragraph: {FULL} behöver någonstans att vila, och det har motionären rätt i.",
        ],
    ),
    "an unknown heading above prose": (
        f"Ån är lång.\n\nBänkar och bord\n{FULL} behöver vila.",
        ["paragraph: Ån är lång.", "heading: Bänkar och bord", f"paragraph: {FULL} behöver vila."],
    ),
    "a heading's words in a sentence": (
        f"{FULL} vill ha ett\nbeslut",
        [f"paragraph: {FULL} vill ha ett beslut"],
    ),
    "numbered": (
        "1. Motionen avslås.\n2. Rapporten noteras.",
        ["item 1: Motionen avslås.", "item 2: Rapporten noteras."],
    ),
    "numbered without a space": (
        "1.Motionen avslås.\n2.Rapporten noteras.",
        ["item 1: Motionen avslås.", "item 2: Rapporten noteras."],
    ),
    "number and bracket": ("1) Motionen avslås.", ["item 1: Motionen avslås."]),
    "letters": ("a) Motionen avslås.\nb) Slut.", ["item: Motionen avslås.", "item: Slut."]),
    "bullets": (
        "• Motionen avslås.\n• Rapporten noteras.",
        ["item: Motionen avslås.", "item: Rapporten noteras."],
    ),
    "dashes": (
        "Så här gör vi:\n- att avslå motionen\n- att notera rapporten",
        ["paragraph: Så här gör vi:", "item: att avslå motionen", "item: att notera rapporten"],
    ),
    "numbered att": (
        "att1 avslå motionen\natt2 notera rapporten",
        ["item 1: avslå motionen", "item 2: notera rapporten"],
    ),
    "an item over two lines": (
        f"1. {FULL}\nbehöver någonstans att vila.\n2. Slut.",
        [f"item 1: {FULL} behöver någonstans att vila.", "item 2: Slut."],
    ),
    "an item over a page break": (
        f"1. {FULL}\f\nbehöver någonstans att vila.\n2. Slut.",
        [f"item 1: {FULL} behöver någonstans att vila.", "item 2: Slut."],
    ),
    "an item over a head": (
        f"Provstads kommun\n\n1. {FULL}\f\nProvstads kommun\n\nbehöver någonstans att vila.",
        ["paragraph: Provstads kommun", f"item 1: {FULL} behöver någonstans att vila."],
    ),
    "a new item on a new page": (
        f"1. {FULL} behöver vila\f\n2. Slut.",
        [f"item 1: {FULL} behöver vila", "item 2: Slut."],
    ),
    "a sentence that ends with its page": (
        f"{FULL} behöver vila.\f\nÅn är lång.",
        [f"paragraph: {FULL} behöver vila.", "paragraph: Ån är lång."],
    ),
    "columns": ("Kommunstyrelsen\t2031-04-02", ["row: Kommunstyrelsen\t2031-04-02"]),
    "signatures side by side": (
        "Bo Testlund\tIda Provberg\nFörvaltningschef\tEnhetschef",
        ["row: Bo Testlund\tIda Provberg", "row: Förvaltningschef\tEnhetschef"],
    ),
    "a number apart from its item": (
        "1.\tMotionen avslås.\n2.\tSlut.",
        ["item 1: Motionen avslås.", "item 2: Slut."],
    ),
    "a year": ("2031 är långt borta.", ["paragraph: 2031 är långt borta."]),
    "a sum": ("40 000 kronor räcker.", ["paragraph: 40 000 kronor räcker."]),
    "a day": ("3 mars 2031 är en dag.", ["paragraph: 3 mars 2031 är en dag."]),
    "a time": ("16.30 börjar mötet.", ["paragraph: 16.30 börjar mötet."]),
    "att-satser set apart, the first over the whole line": (
        f"att {FULL},\n\natt notera rapporten",
        [f"paragraph: att {FULL},", "paragraph: att notera rapporten"],
    ),
    "an att-sats that goes on": (
        f"att {FULL}\n\noch att vila är bra",
        [f"paragraph: att {FULL} och att vila är bra"],
    ),
    "what else the body does, joined to att-satser": (
        "att avslå motionen\nsamt föreslår kommunstyrelsen besluta\natt anta planen",
        [
            "paragraph: att avslå motionen",
            "paragraph: samt föreslår kommunstyrelsen besluta",
            "paragraph: att anta planen",
        ],
    ),
    "what joins two words of an att-sats": (
        "att avslå motionen\nsamt initiativet om bänkar",
        ["paragraph: att avslå motionen samt initiativet om bänkar"],
    ),
    "a numbered att-sats that goes on with att": (
        "1. att anta taxan för kommunens bad med en ny grupp,\natt gälla från den 1 juli\n2. att notera rapporten",
        [
            "item 1: att anta taxan för kommunens bad med en ny grupp, att gälla från den 1 juli",
            "item 2: att notera rapporten",
        ],
    ),
    "who decides, below the proposal": (
        "Förslag till beslut\n\nKommunstyrelsen beslutar\n\natt avslå motionen",
        [
            "heading: Förslag till beslut",
            "paragraph: Kommunstyrelsen beslutar",
            "paragraph: att avslå motionen",
        ],
    ),
    "att": ("att avslå motionen", ["paragraph: att avslå motionen"]),
    "nothing": ("\u200b", []),
}


def shown(document: Document) -> list[str]:
    """Return each block as "item 2: words": its kind, its number and its content."""
    return [
        f"{block.kind}{'' if block.number is None else f' {block.number}'}: "
        + (
            document.quote(block.content)
            if block.kind is BlockKind.ROW
            else document.line_of(block.content)
        )
        for block in document.blocks
    ]


@pytest.mark.parametrize(("text", "expected"), PAPERS.values(), ids=PAPERS.keys())
def test_puts_lines_together(text: str, expected: list[str]) -> None:
    assert shown(markup.laid_out(text)) == expected


def test_a_list_inside_a_flattened_line_is_cut_into_items() -> None:
    text = f"Förslag till beslut 1. {FULL} får vila på en bänk. 2. Rapporten om ån noteras."

    assert shown(markup.laid_out(text)) == [
        "heading: Förslag till beslut",
        f"item 1: {FULL} får vila på en bänk.",
        "item 2: Rapporten om ån noteras.",
    ]


def test_a_number_in_a_flattened_sentence_is_no_item() -> None:
    text = f"{FULL} får vila enligt 2. kap. och det är bra, sade den som hade räknat till 17. Så blev det."

    assert len(shown(markup.laid_out(text))) == 1


def test_larger_and_bolder_lines_are_headings() -> None:
    document = markup.drawn(
        ("Fler bänkar längs ån", 16, False),
        (FULL, 11, False),
        ("behöver vila.", 11, False),
        ("Vad det kostar", 11, True),
        ("Ån är lång.", 11, False),
    )

    assert shown(document) == [
        "heading: Fler bänkar längs ån",
        f"paragraph: {FULL} behöver vila.",
        "heading: Vad det kostar",
        "paragraph: Ån är lång.",
    ]


def test_a_heading_goes_on_in_the_next_line_of_its_kind() -> None:
    document = markup.drawn(
        ("Svar på motion om fler bänkar längs ån och", 16, False),
        ("i parken", 16, False),
        (FULL, 11, False),
    )

    assert shown(document)[0] == "heading: Svar på motion om fler bänkar längs ån och i parken"


def test_a_bold_sentence_is_no_heading() -> None:
    document = markup.drawn((FULL, 11, False), ("Ån är mycket lång.", 11, True), (FULL, 11, False))

    assert [block.kind for block in document.blocks] == [BlockKind.PARAGRAPH] * 3


def test_in_a_paper_all_bold_bold_says_nothing() -> None:
    document = markup.drawn((FULL, 11, True), ("Ån är lång", 11, True), (FULL, 11, True))

    assert BlockKind.HEADING not in {block.kind for block in document.blocks}
