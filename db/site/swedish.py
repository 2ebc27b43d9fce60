"""How the site says things: dates, numbers and the words of our vocabularies, in Swedish."""

from __future__ import annotations

import re
from typing import Final

from corpus.vocabulary import PartyRole, Role, Stage

MONTHS: Final = (
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
)

SEASONS: Final = {
    "21": "våren",
    "22": "sommaren",
    "23": "hösten",
    "24": "vintern",
    "33": "första kvartalet",
    "34": "andra kvartalet",
    "35": "tredje kvartalet",
    "36": "fjärde kvartalet",
    "37": "första tertialet",
    "38": "andra tertialet",
    "39": "tredje tertialet",
    "40": "första halvåret",
    "41": "andra halvåret",
}
"""What EDTF (ISO 8601-2) writes in the place of a month."""

ROLES: Final = {
    Role.PROPOSER: "förslagsställare",
    Role.SUPPORTER: "instämmer i förslaget",
    Role.SIGNATORY: "undertecknare",
    Role.RESPONSIBLE: "ansvarig",
    Role.CASE_OFFICER: "handläggare",
    Role.APPROVER: "har godkänt handlingen",
    Role.CHAIR: "ordförande",
    Role.VICE_CHAIR: "vice ordförande",
    Role.MEMBER: "ledamot",
    Role.SUBSTITUTE: "ersättare",
    Role.SECRETARY: "sekreterare",
    Role.ADJUSTER: "justerare",
    Role.OFFICIAL: "tjänsteperson",
    Role.MENTIONED: "nämns",
}

PARTY_ROLES: Final = {
    PartyRole.PROPOSER: "förslagsställare",
    PartyRole.MENTIONED: "nämns",
}

STAGES: Final = {
    Stage.PROPOSED: "Förslag till beslut",
    Stage.RECOMMENDED: "Förslag till högre instans",
    Stage.TAKEN: "Fattade beslut",
}
"""Headings, in the order in which a matter goes."""

FACTS: Final = {
    "kind": "typ av handling",
    "title": "rubrik",
    "municipality": "kommun",
    "body": "nämnd",
    "date": "datum",
    "meeting_date": "sammanträdesdatum",
    "diary_numbers": "diarienummer",
    "responds_to": "vad handlingen svarar på",
    "meeting": "mötet",
    "decision": "beslut",
    "consultation": "ärendets gång",
    "person": "personer",
    "party": "partier",
    "district": "stadsdelar",
    "passage": "stycken om stadsdelar",
    "written_date": "datum i texten",
    "demand": "yrkanden",
    "question": "frågor",
    "recipient": "mottagare",
    "attachment": "bilagor",
    "item": "paragrafer",
    "motion": "yrkanden i protokoll",
    "vote": "voteringar",
    "reservation": "reservationer",
    "recusal": "jäv",
    "statement": "yttranden",
}
"""What the kinds of facts are called where they are counted."""

FIELDS: Final = {
    "decisions": "decision",
    "timetable": "consultation",
    "persons": "person",
    "parties": "party",
    "districts": "district",
    "dates": "written_date",
    "demands": "demand",
    "questions": "question",
    "recipients": "recipient",
    "attachments": "attachment",
}
"""The kind of fact that each list of a record holds."""

EVENTS: Final = {
    "inlämnad": "Inlämnad",
    "väckt": "Väckt",
    "remitterad": "Remitterad",
    "mottagen": "Mottagen",
    "yttrande": "Yttrande",
    "förslag": "Förslag till beslut",
    "rekommendation": "Förslag till högre instans",
    "bordlagd": "Bordlagd",
    "återremitterad": "Återremitterad",
    "beslut": "Beslut",
    "avskriven": "Avskriven",
    "uppdrag": "Uppdrag",
    "återrapport": "Återrapport",
    "planerad": "Planerat",
}
"""What happens in a case."""

_THIN_SPACE: Final = "\u202f"
_DAY: Final = re.compile(r"\b\d{4}-\d\d-\d\d\b", re.ASCII)
_DATE: Final = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)


def date(value: str) -> str:
    """Return an ISO 8601 or EDTF date as it is said: "2025-01-23" -> "23 januari 2025".

    What is neither is returned as it is.
    """
    first, slash, last = value.partition("/")
    if slash:
        return f"{date(first)} – {date(last)}"
    found = _DATE.fullmatch(value)
    if not found:
        return value
    year, month, day = found.groups()
    if month in SEASONS:
        return f"{SEASONS[month]} {year}"
    if month is None or not 1 <= int(month) <= len(MONTHS):
        return value
    named = f"{MONTHS[int(month) - 1]} {year}"
    return named if day is None else f"{int(day)} {named}"


def dates_in(text: str) -> str:
    """Return *text* with its days as they are said; see date."""
    return _DAY.sub(lambda found: date(found.group()), text)


def short_date(value: str) -> str:
    """Return a month or a year where there is little room: "2025-01" -> "jan 2025"."""
    first, _, year = date(value).rpartition(" ")
    return f"{first[:3]} {year}".strip()


def share(value: float) -> str:
    """Return a share as it is said: 0.953 -> "95,3 %"."""
    return f"{value * 100:.1f}".replace(".", ",").removesuffix(",0") + "\u00a0%"


def number(value: int) -> str:
    """Return a count with its thousands apart: 12345 -> "12 345" (narrow no-break space)."""
    return f"{value:,}".replace(",", _THIN_SPACE)


def count(value: int, one: str, many: str) -> str:
    """Return a count with its noun: "1 sida", "3 sidor"."""
    return f"{number(value)} {one if value == 1 else many}"


def size(octets: int) -> str:
    """Return the size of a file: 3200000 -> "3,2 MB"."""
    for unit, name in ((10**9, "GB"), (10**6, "MB")):
        if octets >= unit:
            return f"{octets / unit:.1f} {name}".replace(".", ",")
    return f"{number(-(-octets // 1000))} kB"


def trust(right: int | None, found: int | None) -> str:
    """Return how often a rule was right where it has been tried."""
    if found is None:
        return "Regeln har inte prövats i exempelsamlingen"
    return f"Regeln hade rätt i {number(right or 0)} av {number(found)} fall i exempelsamlingen"


def roles(names: str) -> str:
    """Return what a person is, of roles with commas between: "ordförande, justerare"."""
    said = dict.fromkeys(ROLES.get(Role(name), name) for name in names.split(","))
    return ", ".join(said)


def corrected(target: str) -> str:
    """Return what a correction of a paper is about: "abc/title" -> "Rubrik"."""
    field = target.split("/")[1]
    kind = FIELDS.get(field, field)
    return capital(FACTS.get(kind, kind))


def capital(text: str) -> str:
    """Return *text* with a capital first letter and the rest untouched."""
    return text[:1].upper() + text[1:]
