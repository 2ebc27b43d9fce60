from __future__ import annotations

import pytest

from extractors.grammar.attendance import find_attendants, find_conveners
from tests import markup

BEHIND = (
    "\n\n§ 4\n\nBryggan\n\nBeslut\n\nBryggan byggs.\n\n§ 5\n\nMeddelanden\n\nBeslut\n\nNoteras."
)


def front(text: str) -> str:
    return f"Provnämnden\nProtokoll\n2031-03-05\n\n{text}{BEHIND}"


LISTS = {
    "members": front("Beslutande\tIda Provberg (S)\nBo Testlund (M)"),
    "who presides is no member": front(
        "Beslutande\tIda Provberg (S) (ordförande)\nBo Testlund (M) (1:e vice ordförande)"
    ),
    "substitutes who serve": front(
        "Beslutande\tIda Provberg (S)\nEva Provlund (V) ersätter Nils Testberg (V)"
    ),
    "substitutes who do not": front(
        "Beslutande\tIda Provberg (S)\n\nEj tjänstgörande\nersättare\n\nEva Provlund (V)"
    ),
    "officials": front(
        "Beslutande\tIda Provberg (S)\n\nÖvriga deltagare\tEva Provlund (enhetschef)"
    ),
    "adjuster, secretary": front(
        "Beslutande\tIda Provberg (S)\n\nUtses att justera\tIda Provberg (S)\n\nSekreterare\nEva Provlund"
    ),
    "vice chair on the line above": front("Beslutande\tIda Provberg (S), v ordf\nBo Testlund (M)"),
    "titles of their own": front(
        "Övriga deltagare\tEva Provlund, nämndsekreterare\nNils Testberg (V), ej tjg ers"
    ),
    "columns": front(
        "Ordinarie ledamöter\tErsättare\nIda Provberg (S)\tEva Provlund (V)\nBo Testlund (M)"
    ),
    "who could not come": front("Närvarande\tIda Provberg (S)\nFörhindrad\tBo Testlund (M)"),
    "party behind a comma": front("Beslutande\tIda Provberg, S, Ordförande\nBo Testlund,M"),
    "substitute among the others": front(
        "Beslutande\tIda Provberg (S)\n\nÖvriga närvarande\nEva Provlund (V) ersättare"
    ),
    "several who serve, on a line": front(
        "Tjänstgörande ersättare\tEva Provlund (V) ersätter Nils Testberg (V) §§ 4-5, "
        "Siv Provholm (S) Ersätter Olle Testdal (S)."
    ),
    "post before the name": front(
        "Övriga deltagare\tchef för parkerna Eva Provlund § 4 samt kommunsekreterare Nils Testberg"
    ),
    "signed is not listed": front(
        "Beslutande\tIda Provberg (S)\n\nUnderskrifter\n\nEva Provlund\nOrdförande\nBo Testlund (M)\nJusterare"
    ),
    "all but one": front("Beslutande\tSamtliga ledamöter med undantag för Bo Testlund (M)"),
    "who presides that day": front(
        "Beslutande\tIda Provberg, mötesordförande (S)\nBo Testlund (M)"
    ),
    "signed by machine": front(
        "Utses att justera\tIda Provberg (S)\nJusterade paragrafer\t4-5\nDigitalt signerat av\nBo Testlund"
    ),
    "a political secretary": front("Övriga deltagare\tEva Provlund, politisk sekreterare"),
    "sentences": front(
        "Närvarande vid uppropet: ordföranden Ida Provberg (S), förste vice ordföranden Bo Testlund (M) samt "
        "ledamöterna Eva Provlund (V) och Nils Testberg (C).\n\n"
        "Följande ersättare tjänstgjorde: Siv Provholm (S) i stället för Olle Testdal (S).\n\n"
        "Vid protokollet tjänstgjorde stadsjuristen Lena Provgren."
    ),
    "who confirms in another's place": front(
        "Beslutande\tBo Testlund (M)\nUtses att justera\tIda Provberg (S) med Eva Provlund (V) som ersättare"
    ),
    "substitutes who decide": front(
        "Beslutande\tIda Provberg (S)\nBeslutande ersättare\tBo Testlund (M)"
    ),
    "labels whose columns are lost": front(
        "Plats och tid Provsalen, kl. 13.00-15.00 Beslutande Ida Provberg (S), ordförande\n"
        "Bo Testlund (M) Övriga\nEva Provlund, kanslichef"
    ),
    "what the label says of them": front(
        "Beslutande\tIda Provberg (S)\nErsättare kallas vid förhinder av\nBo Testlund (M)"
    ),
    "signed in columns, below the names": front(
        "Beslutande\tIda Provberg (S)\n\n.........\t.........\nEva Provlund\tIda Provberg\nSekreterare\tOrdförande"
    ),
    "nobody": front("Beslutande\tSe närvarolista"),
    "place and time name nobody": front("Plats och tid\tProvsalen, Provgatan 4, kl. 13:00"),
}
ANSWERS = {
    "members": [("Ida Provberg", "member", "S"), ("Bo Testlund", "member", "M")],
    "who presides is no member": [
        ("Ida Provberg", "chair", "S"),
        ("Bo Testlund", "vice_chair", "M"),
    ],
    "substitutes who serve": [("Ida Provberg", "member", "S"), ("Eva Provlund", "substitute", "V")],
    "substitutes who do not": [
        ("Ida Provberg", "member", "S"),
        ("Eva Provlund", "substitute", "V"),
    ],
    "officials": [("Ida Provberg", "member", "S"), ("Eva Provlund", "official", None)],
    "adjuster, secretary": [
        ("Ida Provberg", "member", "S"),
        ("Ida Provberg", "adjuster", "S"),
        ("Eva Provlund", "secretary", None),
    ],
    "vice chair on the line above": [
        ("Ida Provberg", "vice_chair", "S"),
        ("Bo Testlund", "member", "M"),
    ],
    "titles of their own": [
        ("Eva Provlund", "secretary", None),
        ("Nils Testberg", "substitute", "V"),
    ],
    "columns": [
        ("Ida Provberg", "member", "S"),
        ("Eva Provlund", "substitute", "V"),
        ("Bo Testlund", "member", "M"),
    ],
    "who could not come": [("Ida Provberg", "member", "S")],
    "party behind a comma": [("Ida Provberg", "chair", "S"), ("Bo Testlund", "member", "M")],
    "substitute among the others": [
        ("Ida Provberg", "member", "S"),
        ("Eva Provlund", "substitute", "V"),
    ],
    "several who serve, on a line": [
        ("Eva Provlund", "substitute", "V"),
        ("Siv Provholm", "substitute", "S"),
    ],
    "post before the name": [
        ("Eva Provlund", "official", None),
        ("Nils Testberg", "secretary", None),
    ],
    "signed is not listed": [("Ida Provberg", "member", "S")],
    "all but one": [],
    "who presides that day": [("Ida Provberg", "chair", "S"), ("Bo Testlund", "member", "M")],
    "signed by machine": [("Ida Provberg", "adjuster", "S")],
    "a political secretary": [("Eva Provlund", "official", None)],
    "sentences": [
        ("Ida Provberg", "chair", "S"),
        ("Bo Testlund", "vice_chair", "M"),
        ("Eva Provlund", "member", "V"),
        ("Nils Testberg", "member", "C"),
        ("Siv Provholm", "substitute", "S"),
        ("Lena Provgren", "secretary", None),
    ],
    "who confirms in another's place": [
        ("Bo Testlund", "member", "M"),
        ("Ida Provberg", "adjuster", "S"),
    ],
    "substitutes who decide": [
        ("Ida Provberg", "member", "S"),
        ("Bo Testlund", "substitute", "M"),
    ],
    "labels whose columns are lost": [
        ("Ida Provberg", "chair", "S"),
        ("Bo Testlund", "member", "M"),
        ("Eva Provlund", "official", None),
    ],
    "what the label says of them": [("Ida Provberg", "member", "S")],
    "signed in columns, below the names": [("Ida Provberg", "member", "S")],
    "nobody": [],
    "place and time name nobody": [],
}


@pytest.mark.parametrize("case", LISTS)
def test_reads_who_attended(case: str) -> None:
    document = markup.paper(LISTS[case])

    found = [(one.name, one.role.value, one.party) for one in find_attendants(document)]

    assert found == ANSWERS[case]


LABELS = {
    "substitute": (
        "Ej tjänstgörande;Icke beslutande;Inte tjänstgörande ersättare;Närvarande ersättare;"
        "Närvarande, ej tjänstgörande ersättare;Övriga ersättare;Ersättare;Tjänstgörande ersättare"
    ),
    "official": (
        "Övriga;Övriga deltagare;Övriga deltagande;Övriga närvarande;Tjänstemän;Tjänstepersoner;Föredragande;"
        "Fackliga representanter;Facklig företrädare;Från förvaltningen;Insynsplats;Insynsplatser"
    ),
    "adjuster": (
        "Utses att justera;Utsedd att justera;Utsedda att jämte ordföranden justera;Vald att justera;"
        "Valda att justera;I tur att justera;Justerare;Justerande;Justeras;Justeras av"
    ),
    "secretary": "Vid protokollet;Sekreterare;Protokollförare",
    "vice_chair": "Vice ordförande;V ordf;V. ordf.;1:e vice ordförande;2 :a vice ordf;Förste vice ordförande;Andre vice ordf;Tredje v. ordförande",
    "chair": "Ordförande;Ordf;Ordf.",
    "member": "Ledamöter;Beslutande ledamöter;Närvarande ledamöter;Ordinarie ledamöter;Beslutande;Närvarande",
}

NEUTRAL = (
    "Plats;Plats och tid;Tid;Tid och plats;Paragraf;Paragrafer;Justeringens plats;Justeringsdatum;Datum;"
    "Underskrifter;Anslag;Bevis;Organ;Nämnd;Protokollet förvaras;Sammanträdesdatum;Förvaringsplats;Sista dag;"
    "Kl. 13;§;Ersättare för justerare;Ersättare för protokollsjusterare;Frånvarande;Förhindrad;Förhindrade;"
    "Förhinder;Anmält förhinder;Ej närvarande;Inte närvarande;Utdragsbestyrkande"
).split(";")

OWN = {
    "vice_chair": "(vice ordförande);, v ordf;, v. ordf.;, 1:e vice ordförande;, 2 v ordf;, förste vice ordf;, andre vice ordf;, tredje vice ordf; vice ordföranden",
    "chair": "(ordförande);, ordf;, ordf.; ordföranden",
    "substitute": ", ej tjg;, icke tjg.;, inte tjänstgörande;, ej tjänstgör;, tjg ers;, tjg. ers;, tjänstgörande;, tjänstgör; ersätter Nils Testberg (V); tjg ers för Nils Testberg (V); tjg. för Nils Testberg; tjänstgör för Nils Testberg; tjänstgörande ersättare för Nils Testberg; istället för Nils Testberg; i stället för Nils Testberg; istf. Nils Testberg;, för Nils Testberg",
    "secretary": ", sekreterare;, nämndsekreterare;, kommunsekreterare;, stadssekreterare;, utskottssekreterare;, regionsekreterare;, fullmäktigesekreterare;, mötessekreterare;, protokollssekreterare",
    "member": ", ledamot;, lärare",
}

PARTS = (
    "§ 4;§§ 4-5;§§ 4 – 5;§§ 4, 5;§ 4, kl. 13.15;fr.o.m. § 4;t.o.m. § 4;från och med § 4;till och med § 4;"
    "kl. 13.00-14.15;kl 13:00 – 14:15"
).split(";")

TOLD = {
    "Närvarande vid uppropet: {} (V).": "member",
    "Beslutande var {} (V).": "member",
    "Tjänstgörande ersättare var {} (V).": "substitute",
    "Följande ledamöter deltog: {} (V).": "member",
    "Följande ersättare tjänstgör: {} (V).": "substitute",
    "Följande ersättare närvarade: {} (V).": "substitute",
    "Vid protokollet fungerade {} (V).": "secretary",
    "Till att justera utses {} (V).": "adjuster",
    "Till justerare utsågs {} (V).": "adjuster",
    "Till protokollsjusterare utsågs {} (V).": "adjuster",
    "Att justera dagens protokoll utses {} (V).": "adjuster",
    "Att jämte ordföranden justera protokollet utses {} (V).": "adjuster",
    "Som ordförande fungerade {} (V).": "chair",
    "Som sekreterare fungerade {} (V).": "secretary",
    "Ordförande var {} (V).": "chair",
    "Närvarande var tjänstemännen {} (V).": "official",
    "Närvarande var tjänstemän såsom {} (V).": "official",
    "Närvarande var direktören {} (V).": "official",
    "Närvarande var chefen {} (V).": "official",
    "Närvarande var ledamoten {} (V).": "member",
    "Närvarande var ledamöterna {} (V).": "member",
    "Närvarande var vice ordföranden {} (V).": "vice_chair",
}


@pytest.mark.parametrize(
    ("label", "role"), [(one, role) for role, labels in LABELS.items() for one in labels.split(";")]
)
def test_knows_the_labels_of_the_lists(label: str, role: str) -> None:
    document = markup.paper(front(f"{label}\tEva Provlund (V)"))

    assert [(one.name, one.role.value) for one in find_attendants(document)] == [
        ("Eva Provlund", role)
    ]


@pytest.mark.parametrize("label", NEUTRAL)
def test_other_labels_end_a_list(label: str) -> None:
    document = markup.paper(front(f"Beslutande\tIda Provberg (S)\n{label}\tEva Provlund (V)"))

    assert [one.name for one in find_attendants(document)] == ["Ida Provberg"]


@pytest.mark.parametrize(
    ("words", "role"), [(one, role) for role, words in OWN.items() for one in words.split(";")]
)
def test_knows_a_role_behind_the_name(words: str, role: str) -> None:
    document = markup.paper(
        front(f"Beslutande\tEva Provlund (V){words if words[0] in ', ' else f' {words}'}")
    )

    assert [(one.name, one.role.value) for one in find_attendants(document)] == [
        ("Eva Provlund", role)
    ]


@pytest.mark.parametrize("part", PARTS)
def test_keeps_for_what_somebody_was_there(part: str) -> None:
    (one,) = find_attendants(markup.paper(front(f"Beslutande\tEva Provlund (V), {part}")))

    assert one.paragraphs == part


@pytest.mark.parametrize(("sentence", "role"), TOLD.items())
def test_knows_roles_in_a_sentence(sentence: str, role: str) -> None:
    document = markup.paper(front(sentence.format("Eva Provlund")))

    assert [(one.name, one.role.value) for one in find_attendants(document)] == [
        ("Eva Provlund", role)
    ]


@pytest.mark.parametrize(
    "words", ["i stället för", "istället för", "ersätter", "ersatte", "ersättare för", "för"]
)
def test_whom_somebody_replaces_was_not_there(words: str) -> None:
    text = f"Följande ersättare tjänstgjorde: Siv Provholm (S) {words} Olle Testdal (S)."
    document = markup.paper(front(text))

    assert [one.name for one in find_attendants(document)] == ["Siv Provholm"]


@pytest.mark.parametrize(
    ("label", "role"),
    [
        *((label, "chair") for label in ("Ordförande",)),
        *(
            (label, "secretary")
            for label in ("Sekreterare", "Nämndsekreterare", "Kommunsekreterare")
        ),
        *(
            (label, "adjuster")
            for label in (
                *(
                    "I tur att justera",
                    "Förslag till justerare",
                    "Utses till justerare",
                    "Justerare",
                ),
                *(
                    "Utses att jämte ordföranden justera",
                    "Förslag till justering",
                    "Protokollsjusterare",
                ),
            )
        ),
    ],
)
@pytest.mark.parametrize("mark", [": ", "\t"])
def test_knows_who_convenes(label: str, role: str, mark: str) -> None:
    text = f"Provnämnden\nKallelse\n\n{label}{mark}Ida Provberg (S)\n\n1. Upprop"

    found = [
        (one.name, one.role.value, one.span.start) for one in find_conveners(markup.paper(text))
    ]

    assert found == [("Ida Provberg", role, text.index("Ida"))]


def test_keeps_whom_a_substitute_replaces_and_for_which_paragraphs() -> None:
    text = front("Beslutande\tEva Provlund (V) §§ 4-5 ersätter Nils Testberg (V)")

    (one,) = find_attendants(markup.paper(text))

    assert (one.replaces, one.serving, one.paragraphs) == ("Nils Testberg", True, "§§ 4-5")


def test_an_agenda_names_who_calls_and_who_confirms() -> None:
    text = (
        "Provnämnden\nKallelse\n\nOrdförande: Ida Provberg (S)\nSekreterare: Eva Provlund\n"
        "I tur att justera: Bo Testlund (M)\n\n1. Upprop\n2. Nils Testberg informerar"
    )

    found = [(one.name, one.role.value) for one in find_conveners(markup.paper(text))]

    assert found == [
        ("Ida Provberg", "chair"),
        ("Eva Provlund", "secretary"),
        ("Bo Testlund", "adjuster"),
    ]


CALLED = {
    "members and substitutes": (
        (
            "Ledamöter\tIda Provberg (S), ordförande\nBo Testlund (M), 1:e vice ordförande\n"
            "Nils Testberg (C)\nErsättare\tEva Provlund (V)"
        ),
        [
            ("Ida Provberg", "chair"),
            ("Bo Testlund", "vice_chair"),
            ("Nils Testberg", "member"),
            ("Eva Provlund", "substitute"),
        ],
    ),
    "who confirms, and who in reserve": (
        "Justerare: Bo Testlund, ersättare Ida Provberg",
        [("Bo Testlund", "adjuster")],
    ),
    "two who confirm": (
        "Justerare: Bo Testlund och Ida Provberg",
        [("Bo Testlund", "adjuster"), ("Ida Provberg", "adjuster")],
    ),
    "what substitutes may do": ("Ersättare kallas för kännedom till Ida Provberg.", []),
    "whom to tell": ("Ersättare\tAnmäl förhinder till Ida Provberg", []),
    "another list": ("Gruppmöten\tIda Provberg (S) kallar", []),
}


@pytest.mark.parametrize(("text", "expected"), CALLED.values(), ids=CALLED.keys())
def test_an_agenda_lists_whom_it_calls(text: str, expected: list[tuple[str, str]]) -> None:
    document = markup.paper(f"Provnämnden\nKallelse\n\n{text}\n\n1. Upprop\n2. Bryggan")

    assert [(one.name, one.role.value) for one in find_conveners(document)] == expected


# A header of two columns, then the names of the left one, then those of the right one.
COLUMNS = [
    {60: "Provnämnden"},
    {60: "Protokoll"},
    {60: "Beslutande ledamöter", 300: "Tjänstgörande ersättare"},
    {60: "Ida Provberg (S), ordförande"},
    {60: "Bo Testlund (M)"},
    {300: "Eva Provlund (V) för vakant (V)"},
    {296: "Nils Testberg (C)"},
    {60: "Siv Provholm (S)"},
]
PARAGRAPHS = [{60: "§ 4 Bryggan"}, {60: "Beslut"}, {60: "Bryggan byggs."}]


def test_the_place_of_a_name_tells_its_column() -> None:
    document = markup.placed(*COLUMNS, *PARAGRAPHS)

    assert {one.name: one.role.value for one in find_attendants(document)} == {
        "Ida Provberg": "chair",
        "Bo Testlund": "member",
        "Eva Provlund": "substitute",
        "Nils Testberg": "substitute",
        "Siv Provholm": "member",
    }


# Name, role, whom they replace, and for which §§.
SAID = {
    "Beslutande\tEva Provlund (V) ersätter Nils Testberg (V) §§ 4-5, Siv Provholm (S) § 6": (
        "Eva Provlund substitute Nils Testberg §§ 4-5, Siv Provholm member § 6"
    ),
    "Beslutande\tEva Provlund (V) för Nils Testberg (V), Siv Provholm (S) för Olle Testdal (S)": (
        "Eva Provlund substitute Nils Testberg, Siv Provholm substitute Olle Testdal"
    ),
    "Beslutande\tIda Provberg (S), Siv Provholm (S)": "Ida Provberg member, Siv Provholm member",
    "Beslutande\tIda Provberg (S), Siv Provholm (S) § 4": (
        "Ida Provberg member, Siv Provholm member § 4"
    ),
    "Övriga\tIda Provberg, ersättare för Bo Testlund": (
        "Ida Provberg official, Bo Testlund official"
    ),
    "Övriga\tSiv Provholm, kommunsekreterare samt Bo Testlund": (
        "Siv Provholm secretary, Bo Testlund official"
    ),
    "Övriga\tSiv Provholm, kommunsekreterare, Bo Testlund, chef": (
        "Siv Provholm secretary, Bo Testlund official"
    ),
    "Övriga\tSiv Provholm kommunsekreterare Bo Testlund": (
        "Siv Provholm official, Bo Testlund secretary"
    ),
    "Beslutande\tIda Provberg (S) och Bo Testlund (M), ersätter ingen": (
        "Ida Provberg member, Bo Testlund substitute"
    ),
    "Sekreterare\tSiv Provholm § 4": "Siv Provholm secretary § 4",
    "Plats\tProvsalen": "",
}


@pytest.mark.parametrize(("line", "expected"), SAID.items())
def test_reads_what_is_said_of_each_name(line: str, expected: str) -> None:
    found = [
        " ".join(filter(None, [one.name, one.role.value, one.replaces, one.paragraphs]))
        for one in find_attendants(markup.paper(front(line)))
    ]

    assert ", ".join(found) == expected


# Lines of the front page, and who they say was there.
FRONTS = {
    **{
        f"Övriga\t{post}sekreterare Siv Provholm": "Siv Provholm secretary"
        for post in ("nämnd", "kommun", "stads", "utskotts", "region", "fullmäktige", "mötes")
    },
    "Övriga\tpolitiska sekreterare Siv Provholm": "Siv Provholm official",
    **{
        f"{label}\tSiv Provholm": "Siv Provholm secretary"
        for label in ("Nämndsekreterare", "Kommunsekreterare")
    },
    **{
        f"Beslutande\tSamtliga ledamöter {words} Bo Testlund (M)": ""
        for words in (
            *("med undantag för", "med undantag av", "förutom", "utom", "frånvarande"),
            "utom gruppledaren",
        )
    },
    **{
        f"Beslutande\tIda Provberg (S)\nErsättare {verb} vid förhinder\nBo Testlund (M)": "Ida Provberg member"
        for verb in ("kallas", "som", "ska", "inkallas", "får", "har", "meddelar", "anmäler")
    },
    **{
        f"Plats och tid Provsalen, kl. 13.00-15.00 {label} Bo Testlund (M)": f"Bo Testlund {role}"
        for label, role in {
            "Beslutande": "member",
            "Närvarande": "member",
            "Tjänstgörande ersättare": "substitute",
            "Ej tjänstgörande": "substitute",
            "Ersättare": "substitute",
            "Övriga": "official",
            "Utses att justera": "adjuster",
            "Utsedd att justera": "adjuster",
            "Justerare": "adjuster",
            "Sekreterare": "secretary",
        }.items()
    },
    "Plats och tid Provsalen, kl. 13.00-15.00 Talman Bo Testlund (M)": "",
    **{
        f"Beslutande\tIda Provberg (S)\n{words}\nBo Testlund": "Ida Provberg member"
        for words in ("Elektroniska signeringar", "Digital signering", "Digitala underskrifter")
    },
    "Ledamöter\tÖvriga deltagare\nIda Provberg (S)\tSiv Provholm\tBo Testlund": (
        "Ida Provberg member, Siv Provholm official, Bo Testlund official"
    ),
    "Ledamöter\tGäster\nIda Provberg (S)\tSiv Provholm": "Ida Provberg member, Siv Provholm member",
    "Ordförande var Ida Provberg (S) vid mötet. Där var Bo Testlund (M)": (
        "Ida Provberg chair, Bo Testlund member"
    ),
    "Närvarande var ordföranden Ida Provberg (S) och Bo Testlund (M).": (
        "Ida Provberg chair, Bo Testlund member"
    ),
    "Närvarande var tjänstemännen Siv Provholm och Bo Myr.": (
        "Siv Provholm official, Bo Myr official"
    ),
    "Till att justera beslutar nämnden utse Bo Testlund (M).": "Bo Testlund adjuster",
    "Till att justera beslutar nämnden lotta Bo Testlund (M).": "",
    "Chefen var Bo Testlund och Siv Provholm är ordförande.": "",
    "Övriga\tIda Provberg, sekreterare\nBeslutande\tBo Testlund (M)": (
        "Ida Provberg secretary, Bo Testlund member"
    ),
    "Sekreterare\tSiv Provholm\nÖvriga\tSiv Provholm": "Siv Provholm secretary",
    "Ersättare\tBo Testlund (M)\nBeslutande\tBo Testlund (M)": "Bo Testlund substitute",
    "Protokollförare\tSiv Provholm": "Siv Provholm secretary",
}


@pytest.mark.parametrize(("lines", "expected"), FRONTS.items())
def test_reads_the_front_page(lines: str, expected: str) -> None:
    found = find_attendants(markup.paper(front(lines)))

    assert ", ".join(f"{one.name} {one.role.value}" for one in found) == expected


def test_what_a_paragraph_tells_is_not_who_attended() -> None:
    text = front("Beslutande\tIda Provberg (S)") + "\n\nFöljande ledamöter deltog: Bo Testlund (M)."

    assert [one.name for one in find_attendants(markup.paper(text))] == ["Ida Provberg"]


# What opens and what closes the place for signatures: who signs is not listed there.
SIGNATURES = {
    **{
        f"Beslutande\tIda Provberg (S)\n\n{label} .........\nBo Testlund (M)": "Ida Provberg"
        for label in ("Sekreterare", "Ordförande", "Justerare", "Justerande")
    },
    "Beslutande\tIda Provberg (S)\n\nFöreståndare .........\nBo Testlund (M)": (
        "Ida Provberg, Bo Testlund"
    ),
    **{
        f"Underskrifter\nSiv Provholm\n{notice}\nBeslutande\tIda Provberg (S)": "Ida Provberg"
        for notice in (
            *("Anslag", "Bevis om anslag", "Protokollet är justerat", "Protokollet har justerats"),
            *("Justeringen har tillkännagivits", "Det justerade protokollet finns här"),
        )
    },
    "Underskrifter\nSiv Provholm\nBoken är justerad\nBeslutande\tIda Provberg (S)": "",
    "Beslutande\tBo Testlund (M)\n\nIda Provberg (S)\tSiv Provholm\nOrdförande\tProtokollförare": (
        "Bo Testlund"
    ),
    "Beslutande\tBo Testlund (M)\n\nOrdförande\tSekreterare\nIda Provberg (S)\tSiv Provholm": (
        "Bo Testlund"
    ),
}


@pytest.mark.parametrize(("lines", "expected"), SIGNATURES.items())
def test_knows_where_a_front_page_is_signed(lines: str, expected: str) -> None:
    found = find_attendants(markup.paper(front(lines)))

    assert ", ".join(one.name for one in found) == expected
