"""Who signs minutes, and as what: role words and names of a block, paired as they stand."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from corpus.document import Document, Span
from corpus.mention import PersonMention
from corpus.vocabulary import Role
from extractors.grammar import person as names
from extractors.grammar.attendance import signing_lines, signing_row, signing_span
from extractors.grammar.attestation import find_certifying
from extractors.grammar.label import column_below

if TYPE_CHECKING:
    from collections.abc import Iterator

_MINUTE_ROLES: Final = (
    (Role.SECRETARY, r"sekreterare|vid protokollet"),
    (Role.VICE_CHAIR, r"vice ordförande"),
    (Role.CHAIR, r"ordförande"),
    (Role.ADJUSTER, r"juster(?:ande|are|as)"),
)
_MINUTE_WORD: Final = re.compile(
    "|".join(f"(?P<{role.value}>{shape})" for role, shape in _MINUTE_ROLES), re.IGNORECASE
)
_ROLE_LEAD: Final = re.compile(
    r"^\s*(?:(?:protokolls?)?justerare|justerande|ordförande|(?:nämnd|kommun)?sekreterare)\b[\s.:_…]*",
    re.IGNORECASE,
)
_PART_BEHIND: Final = re.compile(r",? §.*$")
"""The §§ that somebody signs for: "Bo Ek § 104"."""


def find_signers(document: Document) -> Iterator[tuple[Role, PersonMention]]:
    """Yield who signed minutes, each with its part: by the block's role words, or by titles."""
    signed = signing_span(document)
    apart = document.paragraphs and document.paragraphs[0].span.start > document.head_end
    if apart and not signed:
        return
    signed = signed or _signed_below(document)
    if not signed:
        yield from find_titled(document)
        return
    words = [
        (m.start(), next(role for role, _ in _MINUTE_ROLES if m[role.value]))
        for m in _MINUTE_WORD.finditer(document.body, signed.start, signed.end)
    ]
    certifying = {one.span for one in find_certifying(document)}
    people = [one for one in _people_in(document, signed) if one.span not in certifying]
    under = [(role, one) for one in people if (role := _part_below(document, one))]
    titled = [(role, one) for one in people if (role := _titled_role(document, one))]
    titled = under if len(under) == len(people) else titled
    if people and len(titled) == len(people):
        words, people = [], []
    if not people:
        yield from titled
    below = [word for word in words if people and word[0] > people[-1].span.start]
    words = below if len(below) == len(people) else _nearest(words, people)
    yield from _paired(words, people)


def find_titled(document: Document) -> Iterator[tuple[Role, PersonMention]]:
    """Yield those whose signature names their part in the meeting."""
    certifying = {one.span for one in find_certifying(document)}
    for signed in document.mentions.signatures:
        role = part_of(signed.title or "")
        if role and signed.span not in certifying:
            yield role, PersonMention(signed.span, signed.name, signed.party)


def part_of(title: str) -> Role | None:
    """Return the part in a meeting that a title tells: "nämndsekreterare"."""
    word = _MINUTE_WORD.search(title)
    return Role(word.lastgroup) if word and word.lastgroup else None


def _people_in(document: Document, span: Span) -> list[PersonMention]:
    """Return whom a place for signatures names: anybody known, or a name that fills its cell."""
    known = {one.span for one in document.mentions.persons}
    found = []
    for cell in re.finditer(r"[^\t\n]+", document.body[span.start : span.end]):
        for one in names.find_names(_ROLE_LEAD.sub(_blank, cell[0])):
            at = span.start + cell.start() + one.span.start
            place = Span(at, at + one.span.end - one.span.start)
            alone = _PART_BEHIND.sub("", _ROLE_LEAD.sub("", cell[0])).strip()
            if place in known or names.match_name(alone):
                found.append(replace(one, span=place))
    return found


def _titled_role(document: Document, one: PersonMention) -> Role | None:
    """Return the role behind a name on its line: "Ida Ek, protokolljusterare"."""
    line = document.around(one.span)
    return part_of(document.body[one.span.end : line.end])


def _part_below(document: Document, one: PersonMention) -> Role | None:
    """Return the role in the cell below a name: "Ordförande" under "Ida Ek"."""
    cell = next(iter(column_below(document, one.span, 1)), None)
    word = _MINUTE_WORD.match(document.quote(cell)) if cell else None
    return Role(word.lastgroup) if word and word.lastgroup else None


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _signed_below(document: Document) -> Span | None:
    """Return where minutes without that heading are signed: below the last that tells of signing."""
    last = document.paragraphs[-1].span.start if document.paragraphs else 0
    signed = [
        s.heading.span.start for s in document.sections if s.slot == "signature" and s.heading
    ]
    start = min((at for at in signed if at > last), default=max(signed, default=0))
    start = start or signing_row(document, last, len(document.body)) or 0
    start = start or signing_lines(document, last) or 0
    if not start:
        return None
    stop = next((p.span.start for p in document.paragraphs if p.span.start > start), None)
    return Span(start, stop or len(document.body))


def _paired(
    words: list[tuple[int, Role]], people: list[PersonMention]
) -> Iterator[tuple[Role, PersonMention]]:
    """Pair roles with names in order; where a role word has several names, by what stands above."""
    led = bool(words and people) and words[0][0] < people[0].span.start
    if led and len(people) > len(words):
        held: set[Role] = set()
        for one in people:
            role = [role for at, role in words if at < one.span.start][-1]
            if role is Role.ADJUSTER or role not in held:
                yield role, one
            held.add(role)
        return
    for (_, role), one in zip(words, people, strict=False):
        yield role, one


def _nearest(words: list[tuple[int, Role]], people: list[PersonMention]) -> list[tuple[int, Role]]:
    """Drop a doubled role word with nobody between: "Vid protokollet / Sekreterare" is one place."""
    kept: list[tuple[int, Role]] = []
    for at, role in words:
        apart = kept and any(kept[-1][0] < one.span.start < at for one in people)
        if not kept or apart or kept[-1][1] is not role or role is Role.ADJUSTER:
            kept.append((at, role))
    return kept
