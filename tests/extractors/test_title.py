from __future__ import annotations

import pytest

from tests import markup


def office(head: str) -> str:
    """Return an office's paper that *head* opens."""
    return f"{head}\n\nFörslag till beslut\n\nMotionen avslås."


TITLES = {
    "below the type word": office("Tjänsteskrivelse\n\n⟦Svar på motion om bänkar⟧"),
    "below a whole head": office(
        "Tjänsteskrivelse\n2031-03-05\nDnr KS 2031/12\n\nHandläggare: Bo Testlund\n\nTill\nSocialnämnden\n\n"
        "⟦Svar på motion om bänkar⟧"
    ),
    "number in brackets behind": office(
        "Tjänsteskrivelse\n\n⟦Svar på motion om bänkar⟧ (KS 2031/12)"
    ),
    "number behind": office(
        "Tjänsteutlåtande\n\n⟦Rapport om bänkar, dnr KS 2031-12|Rapport om bänkar⟧"
    ),
    "brackets that are no number": office("Tjänsteskrivelse\n\n⟦Svar på motion om bänkar (V)⟧"),
    "labelled": office("Tjänsteskrivelse\n\nÄrende: ⟦Svar på motion om bänkar⟧"),
    "below its label": office("Tjänsteskrivelse\n\nÄrendet:\n⟦Svar på motion om bänkar⟧"),
    "over two lines": office(
        "Tjänsteskrivelse\n\n⟦Svar på motion om fler bänkar längs ån och i parken där många går varje\ndag"
        "|Svar på motion om fler bänkar längs ån och i parken där många går varje dag⟧"
    ),
    "below the letterhead": office(
        "Provstads kommun\nParkförvaltningen\nBox 12\n\nTjänsteutlåtande\n\n⟦Rapport om bänkar⟧"
    ),
    "sections of the matter": office("Tjänsteskrivelse\n\n⟦Svar på motion om bänkar⟧")
    + "\n\nÄrendet\n\nÅn är lång.",
    "a letter before a paragraph": (
        "Protokollsutdrag\n\nKSAU § 12 ⟦Svar på motion om bänkar⟧\n\nBeslut\n\nMotionen avslås."
    ),
    "a long line of parties": office(
        "Yttrande\n\n⟦M, C och KD vill tillsammans med alla andra ha fler bänkar längs ån⟧"
    ),
    "below the parties": office("Yttrande\n\nM, C och KD\n\n⟦Fler bänkar⟧"),
    "paragraph": (
        "Protokollsutdrag\n\n§ 12 Dnr KS 2031/12 ⟦Svar på motion om bänkar⟧\n\nBeslut\n\nMotionen avslås."
    ),
    "paragraph without a number": (
        "Protokollsutdrag\n\n§ 12 ⟦Svar på motion om bänkar⟧\n\nBeslut\n\nMotionen avslås."
    ),
    "paragraph, matter below": (
        "Protokollsutdrag\n\nKS § 12\n\n⟦Svar på motion om bänkar⟧\n\nBeslut\n\nMotionen avslås."
    ),
    "paragraph and number, matter below": (
        "Protokollsutdrag\n\n§ 12 Dnr KS 2031/12\n⟦Svar på motion om bänkar⟧\n\nBeslut\n\nMotionen avslås."
    ),
    "type word before a colon": "⟦Motion: fler bänkar längs ån|Fler bänkar längs ån⟧\n\nÅn är lång.",
    "motion by its own words": "⟦Motion av Ida Provberg (M) om fler bänkar⟧\n\nÅn är lång.",
    "question": "Interpellation\n\nTill kommunalrådet Bo Myr\n\n⟦Var är bänkarna?⟧\n\nÅn är lång.",
    "flattened into the text": (
        "⟦Motion av Ida Provberg (M) om fler bänkar längs hela ån och i alla parker så att många kan vila⟧ "
        "Den som har svårt att gå långt behöver någonstans att vila och det är en sak som kommunen råder över."
    ),
}

NONE = {
    "no title": office("Tjänsteskrivelse"),
    "nothing but a head": office(
        "Tjänsteskrivelse 1 (3)\n2031-03-05\nBox 12\nIda Provberg\nSocialnämnden\nParkförvaltningen\n"
        "Vänsterpartiet\nida@provstad.example"
    ),
    "nothing but days": office("Tjänsteskrivelse\n\nden 5 mars 2031\n\nProvstad 2031-03-05"),
    "labels without values": office("Tjänsteskrivelse\n\nDnr\n\nHandläggare"),
    "template": office("Tjänsteskrivelse\n\nKlicka här för att ange rubrik"),
    "too long": office("Tjänsteskrivelse\n\n" + "Svar på en motion om väldigt mycket " * 12),
    "notes": office("Tjänsteskrivelse\n\nEj justerat\n\nUTKAST\n\nBilaga 1"),
    "nothing but words of four letters": office("Tjänsteskrivelse\n\nPM\n\nBil"),
    "columns": office("Tjänsteskrivelse\n\nBänkar\tlängs ån"),
    "names of bodies": office("Tjänsteskrivelse\n\nKultur- och fritidsnämnden\n\nKommunstyrelsen:"),
}

SUBTITLES = {
    "who asked": office("Tjänsteskrivelse\n\nFler bänkar\n\n⟦Svar på motion av Ida Provberg (V)⟧"),
    "none": office("Tjänsteskrivelse\n\nSvar på motion om bänkar"),
    "nothing above": office("Tjänsteskrivelse"),
}


@pytest.mark.parametrize("marked", TITLES.values(), ids=TITLES.keys())
def test_reads_the_title(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    found = document.head.title

    assert found
    assert [(found.span, found.value)] == expected


def test_the_largest_words_of_the_head_are_the_title() -> None:
    document = markup.read(
        markup.drawn(
            ("En nyhet från parkernas värld", 11, False),
            ("Svar på motion om bänkar", 18, False),
            ("Ett tillägg i all korthet", 12.5, True),
            ("Förslag till beslut", 14, True),
            ("Motionen avslås.", 11, False),
        )
    )

    title, subtitle = document.head.title, document.head.subtitle

    assert title
    assert subtitle
    assert (title.value, subtitle.value) == (
        "Svar på motion om bänkar",
        "Ett tillägg i all korthet",
    )


def test_bold_words_are_the_title_where_all_are_of_a_size() -> None:
    document = markup.read(
        markup.drawn(
            ("En nyhet från parkernas värld", 11, False),
            ("Svar på motion om bänkar", 11, True),
            ("Förslag till beslut", 11, True),
            ("Motionen avslås, eftersom bänkarna längs ån redan räcker till för alla.", 11, False),
        )
    )

    assert document.head.title
    assert document.head.title.value == "Svar på motion om bänkar"


@pytest.mark.parametrize("text", NONE.values(), ids=NONE.keys())
def test_what_stands_in_every_head_is_no_title(text: str) -> None:
    assert markup.paper(text).head.title is None


@pytest.mark.parametrize("marked", SUBTITLES.values(), ids=SUBTITLES.keys())
def test_reads_the_line_below_the_title(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    found = document.head.subtitle

    assert ([(found.span, found.value)] if found else []) == expected
