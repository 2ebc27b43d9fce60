"""Abbreviated bodies: "ASN beredning", "KSAU", and whose initials they are."""

from __future__ import annotations

import re
from typing import Final

from extractors.grammar import body as bodies

_FIXED: Final = {
    "KF": "Kommunfullmäktige",
    "KS": "Kommunstyrelsen",
    "KSAU": "Kommunstyrelsens arbetsutskott",
    "KS AU": "Kommunstyrelsens arbetsutskott",
    "RF": "Regionfullmäktige",
    "RS": "Regionstyrelsen",
    "RSAU": "Regionstyrelsens arbetsutskott",
    "AU": "Arbetsutskottet",
    "SDN": "Stadsdelsnämnden",
    "FSG": "Förvaltningens samverkansgrupp",
    "CSG": "Central samverkansgrupp",
    "LSG": "Lokal samverkansgrupp",
}
_SHORT: Final = re.compile(
    r"(?P<short>[A-ZÅÄÖ]{2,5}|[A-ZÅÄÖ][a-zåäö]?[A-ZÅÄÖ])(?P<part>\s+[a-zåäö]+)?$"
)
_PARTS: Final = {
    "beredning": "beredning",
    "au": "arbetsutskott",
    "arbetsutskott": "arbetsutskott",
    "presidium": "presidium",
    "utskott": "utskott",
}


def initials(name: str) -> str:
    """Return the initials of a body: "Arbetsmarknads- och socialnämnden" -> "ASN"."""
    words = [
        word
        for word in re.split(r"[\s,]+|-\s", name)
        if word and word not in {"och", "samt", "för"}
    ]
    if not words:
        return ""
    last = re.match(r"(.+?)(nämnden|styrelsen|utskottet|fullmäktige)$", words[-1], re.IGNORECASE)
    letters = [word[0] for word in words[:-1]] + (
        [last[1][0], last[2][0]] if last else [words[-1][0]]
    )
    return "".join(letters).upper()


def resolve(written: str, own: str | None) -> str | None:
    """Return the full name of a step as written, or ``None`` where it is not known.

    *own* is the paper's body: its initials are the likeliest meaning of an abbreviation.
    """
    match = _SHORT.fullmatch(written)
    if not match:
        names = [None if found.generic else found.name for found in bodies.find_bodies(written)]
        return names.pop() if len(names) == 1 else None
    short = match["short"].upper()
    name = own if own and short == initials(own) else _FIXED.get(short)
    if name is None:
        return None
    part = (match["part"] or "").strip().lower()
    if not part:
        return name
    return f"{name.removesuffix('s')}s {_PARTS[part]}" if part in _PARTS else None
