from __future__ import annotations

import pytest

from corpus.document import Span
from extractors.grammar.label import column_below, find_labels, head_end, is_label
from tests import markup

# The mark is the label's value, the answer what the label means.
VALUES = {
    "a telephone below the name": "rad\n⟦Bo Testlund|officer⟧\n0910-00 00 00",
    "an address below the name": "rad\n⟦Bo Testlund|officer⟧\nbo.testlund@provstad.example",
    "contact, with a colon": "Kontakt: ⟦Bo Testlund, utredare|officer⟧",
    "same line": "Handläggare: ⟦Bo Testlund|officer⟧",
    "no colon": "Utfärdat ⟦2031-03-05|date⟧",
    "next line": "Handläggare\n⟦Bo Testlund|officer⟧",
    "two on a line": "Handläggare ⟦Bo Testlund|officer⟧ Dnr: ⟦KS 2031/12|diary⟧",
    "two cells of a line": "Utfärdat ⟦2031-03-05|date⟧\tDnr ⟦0512/31|diary⟧",
    "value in the next cell": "Referens:\t⟦Bo Testlund|officer⟧\nDiarienr.: ⟦KS 2031/12|diary⟧",
    "columns": (
        "Handläggare\tDatum\tDiarienummer\n⟦Bo Testlund|officer⟧\t⟦2031-03-05|date⟧\t⟦KS 2031/12|diary⟧"
    ),
    "columns, one of no use": "Datum\tSida\n⟦2031-03-05|date⟧\t1 (3)",
    "a place beside the day": "Mötesdatum\tPlats\n⟦2031-03-05|meeting⟧\tSalen",
    "fewer cells below": "Kommunkontoret\tHandläggare\n⟦Bo Testlund|officer⟧",
    "ours and theirs": "Vår beteckning: ⟦KS 2031/12|diary⟧\nEr beteckning: ⟦M2031/12|other_diary⟧",
    "receiver below": "Till\n⟦Socialnämnden|receiver⟧\n\nSvar på motion",
    "receiver beside": "Till ⟦Socialnämnden|receiver⟧",
    "meeting": "Sammanträdesdatum ⟦2031-03-05|meeting⟧",
    "matter": "Ärende: ⟦Svar på motion|matter⟧",
    "contact": "Kontaktperson ⟦Ida Provberg, 0910-00 00 00|officer⟧",
    "responsible officer": "Ansvarig handläggare\n⟦Ida Provberg|officer⟧",
    "long label": "Handläggare, titel, telefon\n⟦Ida Provberg, utredare|officer⟧",
}

VALUES |= {
    "officer below the office": "Parkförvaltningen\n\n⟦Bo Testlund|officer⟧",
    "officer three lines below the office": "Parkkontoret\nrad\nrad\n⟦Bo Testlund|officer⟧",
    "officer above the office": "⟦Bo Testlund|officer⟧\nParkenheten",
    "officer with a post": "Provstad\n⟦Zork Testlund|officer⟧, enhetschef",
    "officer with a telephone": "Provstad\n⟦Zork Testlund|officer⟧ 0910-12 34 56",
    "officer with a number abroad": "Provstad\n⟦Zork Testlund|officer⟧, tel: +0910-12 34 56",
    "officer with an address": "Provstad\n⟦Zork Testlund|officer⟧ zork@provstad.example",
    "officer in the second cell": "Parkförvaltningen\t⟦Bo Testlund|officer⟧",
    "a value of many characters below": "Mottagare\n⟦" + "å" * 120 + "|receiver⟧",
    "a label with a capital in a sentence": "Provstad Dnr ⟦KS 2031/12|diary⟧",
    "receiver behind a tab": "Provstad\tTill ⟦Socialnämnden|receiver⟧",
    "three labels": "Datum\tDnr\tHandläggare\n⟦2031-03-05|date⟧\t⟦KS 2031/12|diary⟧\t⟦Bo Testlund|officer⟧",
    "the post of the name above": "⟦Bo Testlund|officer⟧ 0910-12 34 56\nHandläggare\nRapport",
}

NO_VALUES = {
    "a member above a telephone": "Bo Testlund (S)\nTfn 0910-00 00 00",
    "a name above something else": "Bo Testlund\nProvgatan 2",
    "a name four lines below the office": "Parkkontoret\nrad\nrad\nrad\nBo Testlund",
    "a rare name below the office": "Parkkontoret\nZork Testlund",
    "a member below the office": "Parkkontoret\nBo Testlund (S)",
    "a name behind a word below the office": "Parkkontoret\nHos Bo Testlund",
    "two names below the office": "Parkkontoret\nBo Testlund och Ida Provberg",
    "a name with other words": "Parkkontoret\nBo Testlund vill ha bänkar",
    "a value that is too long below": "Mottagare\n" + "å" * 121,
    "a day without figures": "Datum\nnågon gång",
    "a receiver in a sentence": "Vi skickar Till Socialnämnden",
    "label alone": "Dnr",
    "label over a label": "Handläggare\nDatum",
    "part of a word": "Handläggarens bedömning",
    "lower case in a sentence": "Vi skriver datum och dnr här",
    "preposition in a sentence": "Vi vill bidra Till en bättre stad",
    "agenda number": "Ärende nr 4",
    "prose below": "Handläggare\n" + "Det här är en hel mening om parker och lekplatser. " * 3,
    "no label": "Svar på motion om bänkar",
    "behind a hyphen": "Huvud-Handläggare Bo",
    "below the first heading": "Motion\n\nBakgrund\n\nDatum: 2031-03-05",
}

WORDS = {
    "other_date": "Ert datum;Er skrivelse",
    "other_diary": "Er beteckning;Ert dnr;Ert diarienummer;Er referens;Er ref;Er ref.;Ert ärendenummer",
    "officer": (
        "Handläggare;Ansvarig handläggare;Handläggande tjänsteman;Handläggande tjänsteperson;"
        "Kontaktperson;Vår referens;Vår handläggare;Referens;Utredare;Föredragande"
    ),
    "meeting": (
        "Sammanträdesdatum;Sammanträdesdag;Sammanträdes datum;Mötesdatum;Mötesdag;Sammanträde;"
        "Datum för sammanträde;Nämndens sammanträde;Nämndsammanträde"
    ),
    "date": (
        "Datum;Vårt datum;Datum för upprättande;Upprättandedatum;Utfärdat;Utfärdad;Upprättad;Upprättat;Daterad;Dokumentdatum;Skrivelsedatum;Inlämnat;Inlämnad"
    ),
    "diary": (
        "Dnr;Dnr.;DNR;Diarienummer;Diarienr;Diarienr.;Diarie-nr;Ärendenummer;Ärendenr.;Ärende-nr;"
        "Vår beteckning;Ärendebeteckning;Vår bet.;Beteckning;Vårt diarienummer;Vårt dnr;Dokumentnummer;Ärende-ID"
    ),
    "matter": "Rubrik;Ärendemening;Titel",
    "receiver": "Till;Mottagare;TILL;Nämnd",
    "noise": "Fastighet;Sökande;Status;Dokumenttyp;Klassificering;Avdelning;Enhet;Förvaltning;Telefon;Telefonnummer;Tfn;Tel;Tel.;Epost;Mejl;Direktnr;Mobil;Sida;Sid;Blad;Version;Verksamhet;Adress;Box",
}

LABELS = {
    "Handläggare": True,
    "Handläggare:": True,
    " Dnr. : ": True,
    "Vår beteckning": True,
    "Sammanträdesdatum": True,
    "Handläggare: Bo Testlund": False,
    "Bo Testlund": False,
    "Tillägg": False,
    "": False,
}

PROSE = (
    "Parkerna i Provstad används av många, och den som går där varje dag vet att bänkarna är för få,"
    " att belysningen är dålig och att papperskorgarna är fulla redan på morgonen när skolan börjar"
    " och barnen är på väg dit."
)
HEAD_ENDS = {
    "minutes' own heading in the front": "Provstad\n\nBeslutande\n\nIda Provberg (S)\n\n¶Bakgrund\n\nAllt.",
    "prose above the first heading": f"Provstad\n\n¶{PROSE}\n\nBakgrund\n\nAllt.",
    "two labels in a long block": f"Provstad\n\nDatum: 2031-03-05 Dnr: 12 {PROSE}\n\n¶Bakgrund\n\nAllt.",
    "prose first": f"{PROSE}\n\n¶Bakgrund\n\nAllt.",
    "at a known heading": "Provstads kommun\nDnr KS 2031/12\n\nSvar på motion\n\n¶Sammanfattning\n\nNämnden.",
    "at prose": f"Provstads kommun\n\nSvar på motion\n\n¶{PROSE}\n\nSammanfattning\n\nNämnden.",
    "a type word of minutes is no end": "Yrkande\n\nSvar på motion\n\n¶Bakgrund\n\nNämnden.",
    "nowhere": "Provstads kommun\n\nSvar på motion¶",
    "at the first line never": "Sammanfattning\n\nEn rad¶",
    "labels are no prose": f"Handläggare: Bo Testlund Datum: 2031-03-05 {PROSE}¶",
}


@pytest.mark.parametrize("marked", VALUES.values(), ids=VALUES.keys())
def test_reads_labels_with_their_values(marked: str) -> None:
    text, expected = markup.unmarked(marked)

    found = list(find_labels(markup.laid_out(text)))

    assert [(label.value, label.slot) for label in found] == expected


@pytest.mark.parametrize(
    ("word", "slot"), [(word, slot) for slot, words in WORDS.items() for word in words.split(";")]
)
def test_knows_the_words_of_the_templates(word: str, slot: str) -> None:
    document = markup.laid_out(f"Provstad\n{word}: värde 12")

    found = [(label.slot, document.quote(label.value)) for label in find_labels(document)]

    assert found == [(slot, "värde 12")]


@pytest.mark.parametrize("text", NO_VALUES.values(), ids=NO_VALUES.keys())
def test_what_labels_nothing_is_no_label(text: str) -> None:
    assert list(find_labels(markup.laid_out(text))) == []


@pytest.mark.parametrize(("text", "expected"), LABELS.items())
def test_tells_a_label_alone(text: str, *, expected: bool) -> None:
    assert is_label(text) is expected


@pytest.mark.parametrize("marked", HEAD_ENDS.values(), ids=HEAD_ENDS.keys())
def test_the_head_ends_where_the_matter_begins(marked: str) -> None:
    document = markup.laid_out(marked.replace("¶", ""))

    assert head_end(document) == marked.index("¶")


def test_a_head_ends_somewhere() -> None:
    document = markup.laid_out("\n\n".join(["Rad på egen hand"] * 300))

    assert head_end(document) == 2500


@pytest.mark.parametrize(("characters", "ends_the_head"), [(201, True), (200, False)])
def test_prose_is_longer_than_two_hundred_characters(
    characters: int, *, ends_the_head: bool
) -> None:
    document = markup.laid_out(f"Provstad\n\n{'å' * characters}\n\nSlut")

    assert (head_end(document) == len("Provstad\n\n")) is ends_the_head


def test_reads_a_column_downwards() -> None:
    text = "Till\tDatum\nSocialnämnden\t2031-03-05\nKulturnämnden\nFritid\t2031-03-06"
    document = markup.laid_out(text)

    below = column_below(document, Span(5, 10))

    assert [document.quote(span) for span in below] == ["2031-03-05", "2031-03-06"]


def test_a_column_is_read_three_lines_down() -> None:
    document = markup.laid_out("Till\nett\ntvå\ntre\nfyra")

    below = column_below(document, Span(0, 4))

    assert [document.quote(span) for span in below] == ["ett", "två", "tre"]


OTHER_VALUES = {
    "in lower case, with a colon": "Provstad handläggare: ⟦Bo Testlund|officer⟧",
    "in lower case, at the edge": "handläggare ⟦Bo Testlund|officer⟧",
    "a receiver with a colon in a line": "Provstad Till: ⟦Socialnämnden|receiver⟧",
    "a heading of the matter alone": "Rubrik\n⟦Fler bänkar|matter⟧",
    "a heading of the matter in words": "Rubrik på ärendet: ⟦Fler bänkar|matter⟧",
    "no value but a label below": "Mottagare\nDnr ⟦KS 2031/12|diary⟧",
    "an office far down": "Provstad\nProvgatan 1\nParkkontoret\n⟦Bo Testlund|officer⟧",
    "with a tfn": "Provstad\n⟦Zork Testlund|officer⟧, tfn 0910-12 34 56",
    "with a tel": "Provstad\n⟦Zork Testlund|officer⟧ tel. 0910-12 34 56",
    "with a telefon": "Provstad\n⟦Zork Testlund|officer⟧ telefon: 0910-12 34 56",
    **{
        f"below {office}": f"{office}\n⟦Bo Testlund|officer⟧"
        for office in ("Parkförvaltning", "Parkkontor", "Parkavdelning", "Parkavdelningen")
    },
    "labels read before their values": "Handläggare:\nBefattning:\n\n⟦Zork Testlund|officer⟧\nInspektör\n\nFler bänkar",
    "below a unit": "Parkenhet\n⟦Bo Testlund|officer⟧",
}

OTHER_TEXTS = {
    "a heading in a sentence": "Rubrik om bänkar",
    "a matter alone": "Ärende\nFler bänkar",
    "a word in lower case in a line": "Hos handläggare Bo Testlund",
    "a label that opens prose": f"Provstad\n\nDatum 2031-03-05 är det så. {PROSE}",
    "a member with a telephone": "Provstad\nZork Testlund (S), 0910-12 34 56",
    "a telephone behind a name in a line": "Provstad\nmed Zork Testlund 0910-12 34 56",
    "two with a telephone": "Provstad\nZork Testlund, Bo Ek 0910-12 34 56",
    "a name far from a unit": "Enheten är ny\nBo Testlund",
    "labels with fewer values": "Handläggare:\nBefattning:\nPlacering:\n\nZork Testlund\nInspektör\n\nFler bänkar",
    "labels with more values": "Handläggare:\nBefattning:\n\nZork Testlund\nInspektör\nParken\n\nFler bänkar",
    "a post of nobody": "Provstad\nHandläggare\nen bänk",
}

OTHER_WORDS = (
    "Telefax;Fax;E-post;E-postadress;Postadress;Besöksadress;Webbplats;Org.nr;Org nr;Orgnr;"
    "Inskickat;Inskickad;Ärendenr;Diarie-nr;Diarie-nr"
)

OTHER_ENDS = {
    "one label in prose": f"Provstad\n\n¶Till detta hör att {PROSE}\n\nBakgrund\n\nAllt.",
    "a long item of a list": f"Provstad\n\n- {PROSE}\n\n¶Bakgrund\n\nAllt.",
}


@pytest.mark.parametrize("marked", OTHER_VALUES.values(), ids=OTHER_VALUES.keys())
def test_reads_labels_as_offices_write_them(marked: str) -> None:
    text, expected = markup.unmarked(marked)

    found = list(find_labels(markup.laid_out(text)))

    assert [(label.value, label.slot) for label in found] == expected


@pytest.mark.parametrize("text", OTHER_TEXTS.values(), ids=OTHER_TEXTS.keys())
def test_what_only_looks_like_a_label_is_none(text: str) -> None:
    assert list(find_labels(markup.laid_out(text))) == []


@pytest.mark.parametrize("word", OTHER_WORDS.split(";"))
def test_knows_each_word_as_a_label(word: str) -> None:
    assert is_label(f"{word}:")


@pytest.mark.parametrize("marked", OTHER_ENDS.values(), ids=OTHER_ENDS.keys())
def test_the_head_ends_at_prose_alone(marked: str) -> None:
    document = markup.laid_out(marked.replace("¶", ""))

    assert head_end(document) == marked.index("¶")


@pytest.mark.parametrize(("start", "ends_the_head"), [(299, False), (300, True)])
def test_a_heading_of_minutes_ends_the_head_from_character_300(
    start: int, *, ends_the_head: bool
) -> None:
    front = f"{'å' * 150}\n\n{'ö' * (start - 154)}\n\n"
    document = markup.laid_out(f"{front}Beslutande\n\nIda Provberg (S)\n\nBakgrund\n\nAllt.")

    assert (head_end(document) == start) is ends_the_head
