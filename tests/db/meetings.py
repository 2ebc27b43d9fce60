"""Records of a fictional meeting: its minutes, and the agenda that called to it."""

from __future__ import annotations

from typing import Any

from tests.db.records import Pages, Record

_PAGES = Pages(
    (
        (
            "Ekhamra kommun\nSammanträdesprotokoll\nKommunfullmäktige 2025-04-28\n\n"
            "Plats och tid: Hamnsalen, kl. 18.00-20.15\n\n"
            "Beslutande\nOrvar Tallsjö (C), ordförande\nTorvald Grindemark (S)\n"
            "Signe Åhlberg (M)\nRoland Ek (V)\n"
            "Hjördis Blomqvarn (S), tjänstgör för Ylva Månsdal (S), §§ 30-31\n\n"
            "Ej tjänstgörande ersättare\nKnut Asplund (M)\n\n"
            "Övriga närvarande\nMargot Lindkvarn, kommunsekreterare\n\n"
            "Justerare: Signe Åhlberg (M)\nJusterat 2025-05-05. Anslaget 2025-05-06 till 2025-05-28."
        ),
        (
            "§ 30 Svar på motion om belysning på Åsgatan\nDnr KS 2025/12\n"
            "Motionärerna vill ha gatubelysning vid ridhallen.\n\n"
            "Jäv\nRoland Ek (V) lämnar salen på grund av jäv.\n\n"
            "Yrkanden\nTorvald Grindemark (S) yrkar bifall till motionen.\n"
            "Signe Åhlberg (M) yrkar att ärendet återremitteras.\n\n"
            "Votering begärs. Ja för att avgöra ärendet i dag, nej för återremiss.\n"
            "Med 2 ja mot 1 nej avgörs ärendet i dag. En ledamot avstår.\n"
            "Torvald Grindemark (S) ja, Hjördis Blomqvarn (S) ja, Signe Åhlberg (M) nej,"
        ),
        (
            "Orvar Tallsjö (C) avstår\n\n"
            "Beslut\nKommunfullmäktige bifaller motionen.\n\n"
            "Reservation\nSigne Åhlberg (M) reserverar sig.\nHamralistan reserverar sig.\n\n"
            "Protokollsanteckning\nOrvar Tallsjö (C): Belysningen behövs men kostnaden är okänd.\n\n"
            "Skickas till\nTekniska kontoret\n\n"
            "§ 31 Rapport om vinterväghållning\n\n"
            "Beslut\nKommunfullmäktige noterar rapporten."
        ),
    )
)


def assembly() -> Record:
    """Return the minutes of an assembly: attendance, and two §§ of which one is voted on."""
    return _PAGES.record(
        "fullmäktige",
        kind="protokoll",
        title=None,
        municipality="Ekhamra",
        body="Kommunfullmäktige",
        date="2025-04-28",
        meeting_date="2025-04-28",
        evidence={"meeting": _PAGES.quote("Hamnsalen, kl. 18.00-20.15")},
        meeting={
            "place": "Hamnsalen",
            "start": "18:00",
            "end": "20:15",
            "adjusted": "2025-05-05",
            "posted": "2025-05-06",
            "removed": "2025-05-28",
        },
        persons=_attendance(),
        parties=[{"party": "S", "role": "mentioned", "evidence": _PAGES.quote("(S)")}],
        items=_items(),
        motions=[
            _entry(
                "Torvald Grindemark (S) yrkar bifall till motionen.",
                person="Torvald Grindemark",
                party="S",
                kind="bifall",
                text="bifall till motionen.",
            ),
            _entry(
                "Signe Åhlberg (M) yrkar att ärendet återremitteras.",
                person="Signe Åhlberg",
                party="M",
                kind="återremiss",
                text="att ärendet återremitteras.",
            ),
        ],
        votes=[_vote()],
        reservations=[
            _entry("Signe Åhlberg (M) reserverar sig", person="Signe Åhlberg", party="M"),
            _entry("Hamralistan reserverar sig", person=None, party="Hamralistan"),
        ],
        recusals=[_entry("Roland Ek (V) lämnar salen på grund av jäv", person="Roland Ek")],
        statements=[
            _entry(
                "Belysningen behövs men kostnaden är okänd.",
                kind="protokollsanteckning",
                person="Orvar Tallsjö",
                party="C",
                text="Belysningen behövs men kostnaden är okänd.",
            )
        ],
        decisions=[
            _decision("30", "bifall", "Kommunfullmäktige bifaller motionen."),
            _decision("31", "noteras", "Kommunfullmäktige noterar rapporten."),
        ],
    )


def agenda() -> Record:
    """Return the agenda of a committee that has not met: one item without a §, no meeting."""
    pages = Pages(
        ("Ekhamra kommun\nKallelse till kulturutskottet 2025-06-10\n1. Val av justerare",)
    )
    return pages.record(
        "kallelse",
        kind="kallelse",
        title=None,
        municipality="Ekhamra",
        body="Kulturutskottet",
        meeting_date="2025-06-10",
        meeting=None,
        items=[
            {
                "paragraph": None,
                "number": "1",
                "title": "Val av justerare",
                "evidence": pages.quote("Val av justerare"),
            }
        ],
    )


def _entry(words: str, **facts: object) -> dict[str, Any]:
    return {"paragraph": "30", **facts, "evidence": _PAGES.quote(words)}


def _attendance() -> list[dict[str, Any]]:
    rows: list[tuple[str, str | None, str, str, dict[str, Any]]] = [
        ("Orvar Tallsjö", "C", "chair", "Orvar Tallsjö (C), ordförande", {}),
        ("Torvald Grindemark", "S", "member", "Torvald Grindemark (S)", {}),
        ("Signe Åhlberg", "M", "member", "Signe Åhlberg (M)", {}),
        ("Roland Ek", "V", "member", "Roland Ek (V)", {}),
        (
            "Hjördis Blomqvarn",
            "S",
            "substitute",
            "Hjördis Blomqvarn (S), tjänstgör för Ylva Månsdal (S), §§ 30-31",
            {"replaces": "Ylva Månsdal", "serving": True, "paragraphs": "§§ 30-31"},
        ),
        ("Knut Asplund", "M", "substitute", "Knut Asplund (M)", {"serving": False}),
        ("Margot Lindkvarn", None, "secretary", "Margot Lindkvarn, kommunsekreterare", {}),
        ("Signe Åhlberg", "M", "adjuster", "Justerare: Signe Åhlberg (M)", {}),
    ]
    return [
        {"name": name, "party": party, "role": role, **more, "evidence": _PAGES.quote(words)}
        for name, party, role, words, more in rows
    ]


def _items() -> list[dict[str, Any]]:
    return [
        {
            "paragraph": "30",
            "number": None,
            "title": "Svar på motion om belysning på Åsgatan",
            "diary_numbers": ["KS 2025/12"],
            "summary": "Motionärerna vill ha gatubelysning vid ridhallen.",
            "recipients": ["Tekniska kontoret"],
            "immediate": False,
            "evidence": _PAGES.quote("§ 30 Svar på motion om belysning på Åsgatan"),
        },
        {
            "paragraph": "31",
            "title": "Rapport om vinterväghållning",
            "evidence": _PAGES.quote("§ 31 Rapport om vinterväghållning"),
        },
    ]


def _vote() -> dict[str, Any]:
    evidence = _PAGES.quote("Torvald Grindemark (S) ja, Hjördis Blomqvarn (S) ja, Signe Åhlberg")
    evidence["more"] = [_PAGES.quote("Orvar Tallsjö (C) avstår")]
    cast = [
        ("Torvald Grindemark", "S", "ja"),
        ("Hjördis Blomqvarn", "S", "ja"),
        ("Signe Åhlberg", "M", "nej"),
        ("Orvar Tallsjö", "C", "avstår"),
    ]
    return {
        "paragraph": "30",
        "round": "huvudvotering",
        "yes": 2,
        "no": 1,
        "abstain": 1,
        "absent": None,
        "yes_means": "att avgöra ärendet i dag",
        "no_means": "återremiss",
        "result": "avgörs ärendet i dag",
        "ballots": [{"name": name, "party": party, "vote": vote} for name, party, vote in cast],
        "evidence": evidence,
    }


def _decision(paragraph: str, outcome: str, text: str) -> dict[str, Any]:
    return {
        "number": None,
        "paragraph": paragraph,
        "stage": "taken",
        "body": "Kommunfullmäktige",
        "outcome": outcome,
        "text": text,
        "evidence": _PAGES.quote(text),
    }
