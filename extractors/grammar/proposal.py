"""Which sections of a paper hold what it proposes itself, or what its body decided."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from corpus.vocabulary import INITIATIVES, MINUTES, Kind
from extractors.grammar import body as bodies

if TYPE_CHECKING:
    from collections.abc import Sequence

    from corpus.document import Document, Section

_RESOLVES: Final = re.compile(
    r"[\w, -]*(?:nämnden|styrelsen|utskottet|beredningen|rådet|presidiet|fullmäktige) "
    r"(?:beslutar|beslutade|föreslår|föreslog|hemställer|rekommenderar)\b[^.:]{0,60}?(?:\b(?:besluta|att|följande(?: beslut)?|för egen del)|beslutar|beslutade)",
    re.IGNORECASE,
)
"""Headings of minutes that say what the body does: "Kommunstyrelsen föreslår fullmäktige besluta"."""

_OFFICES: Final = frozenset({Kind.TJANSTESKRIVELSE, Kind.TJANSTEUTLATANDE})
"""Papers whose proposal may stand below the bare heading Beslut."""

_QUOTED: Final = re.compile(
    r"(?:i |enligt )?(?:motion|minoritet|yrkande|förslagsställ|ledamöternas|(?:nämnd|ledamots)?initiativ|medborgarförslag)",
    re.IGNORECASE,
)
"""Headings of what others propose."""


def deciding_sections(document: Document) -> list[Section]:
    """Return the sections whose items the paper stands for, in reading order.

    What an initiative itself demands is none, nor is what a motion or a minority is quoted for.
    """
    kind = document.head.kind.value
    listed = [s for s in document.sections if _counts(s, kind)]
    headed = [s for s in document.sections if s.slot == "decision" and s.heading]
    if kind is Kind.OVRIGT and is_decision(document):
        listed = headed
    if not listed and kind in _OFFICES:
        listed = headed[:1]
    if kind in MINUTES:
        listed = [s for s in listed if not _is_others(document, s, listed)]
        listed += [s for s in document.sections if _is_own_proposal(document, s)]
    return listed


def is_decision(document: Document) -> bool:
    """Whether a paper is what somebody decided on delegation, by the word of its head."""
    span = document.head.kind.span
    return span is not None and "beslut" in document.quote(span).lower()


def is_quoted(label: str) -> bool:
    """Whether a heading is over what others propose: "Motionärens förslag"."""
    return bool(_QUOTED.match(label))


def resolves(heading: str) -> bool:
    """Whether a line of minutes says what the body does, its items below: "Nämnden beslutar"."""
    return bool(_RESOLVES.fullmatch(heading))


def records(section: Section) -> bool:
    """Whether a section of minutes holds what the body decided."""
    return section.slot == "decision" or resolves(section.label)


def _counts(section: Section, kind: Kind) -> bool:
    if section.heading is None or is_quoted(section.label):
        return False
    if kind in MINUTES:
        return records(section) or (section.slot == "proposal" and _goes_upwards(section))
    if kind in INITIATIVES:
        return kind is Kind.SKRIVELSE and section.slot == "proposal"
    return section.slot == "proposal"


def _goes_upwards(section: Section) -> bool:
    """Whether a proposal in minutes is what the body decided to propose to a higher one."""
    return bool(
        re.match(r"Förslag till (?:beslut i |\w*fullmäktige$|\w+styrelsen$)", section.label)
        or re.match(
            r"[\w, -]+(?:nämndens|styrelsens|utskottets) förslag till (?!beslut$)",
            section.label,
        )
    )


def _is_others(document: Document, section: Section, listed: Sequence[Section]) -> bool:
    """Whether a proposal in minutes is what another body had sent to this one, which decided on it."""
    own = document.head.body.value.lower() if document.head.body else ""
    here = document.paragraph_of(section.start)
    decided = any(records(s) and document.paragraph_of(s.start) == here for s in listed)
    if section.label.lower().endswith(f"till {own}"):
        return True
    if not decided:
        return False
    found = bodies.find_bodies(section.label)
    if section.slot != "proposal" or not (own and found) or found[0].span.start:
        return False
    return found[0].name.lower().removesuffix("et") not in own


def _is_own_proposal(document: Document, section: Section) -> bool:
    """Whether a § of a committee ends in its proposal: "Arbetsutskottets förslag", no Beslut."""
    own = document.head.body.value.lower() if document.head.body else ""
    label = section.label.lower().removesuffix(" till beslut")
    named = (f"{own}s förslag", f"{own.split(' ')[-1]}ets förslag")
    if section.slot != "proposal" or not own or label not in named:
        return False
    here = document.paragraph_of(section.start)
    others = (s for s in document.sections if s.slot == "decision")
    return not any(document.paragraph_of(other.start) == here for other in others)
