"""Who decides an item, and how far it has come: by the heading, the lead-in and its own words."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from corpus.vocabulary import Stage
from extractors.grammar import body as bodies

if TYPE_CHECKING:
    from collections.abc import Sequence

    from corpus.mention import BodyMention

_LEADER_END: Final = re.compile(
    r"(?::|\batt|\bbesluta[rt]?|\bföljande(?: beslut)?|\bför egen del|\benligt (?:ovan|nedan))$"
)
_VERB: Final = re.compile(
    r"\b(?:besluta[rt]?|beslutade|föreslår|föreslås|hemställer|rekommenderar|förordar|ansvarar)\b"
)
_PROPOSES: Final = re.compile(
    r"\b(?:föreslår|föreslås|hemställer|rekommenderar|hemställs|föreslå)\b", re.IGNORECASE
)
_OF_ITS_OWN: Final = re.compile(
    r"\bbeslut\w*,? (?:för egen del|å egna vägnar)|\b(?:för egen del|å egna vägnar),? beslut",
    re.IGNORECASE,
)
_FOR_ITSELF: Final = re.compile(
    r"(?:[A-ZÅÄÖ][\w, -]{0,60} )?(?:beslutar för egen del|[Ff]ör egen del beslutar)\b"
)
"""How an item opens that a body decides itself, below what it proposes to another."""

_RESERVED: Final = re.compile(r",? under förutsättning av [^.:]{3,80}$")
"""A reservation that ends a lead-in: "under förutsättning av fullmäktiges beslut"."""

_CONDITIONAL: Final = re.compile(
    r"under förutsättning(?:en)? a(?:tt|v)|förutsatt att|för det fall(?: att)?|med villkor att",
    re.IGNORECASE,
)
_FINITE: Final = re.compile(r"\b(?:[a-zåäö]+(?:ar|er|år|ör|as|es)|ska|skall)\b")
_NO_VERBS: Final = frozenset(
    "för över under efter eller ur mer fler samt per inter ledamöter handlingar frågor förslagsställer "
    "nämnder dessutom vår år är har enheter kronor timmar dess alltes ledamöternas".split()
)
_OBLIGED: Final = frozenset("får ska skall bör".split())
"""Verbs whose subject is told to do something by somebody else."""

_ACCORDING: Final = re.compile(r"(?:enligt|i enlighet med)\b", re.IGNORECASE)
_PROPOSED_TO: Final = re.compile(
    r"(?:föreslår|föreslås|hemställer|rekommenderar|föreslå)\s+(?:att\s+|åt\s+|hos\s+|till\s+|besluta\s+(?:att\s+)?)*(?=[\w-])",
    re.IGNORECASE,
)
_ASKS: Final = re.compile(
    r"\b(?:besluta(?:r|de)|föreslå[rs]?|hemställer|rekommenderar|förordar|ber|ansvarar)"
    r"\s+(?:(?:åt|hos|till|för)\s+)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Frame:
    """What a heading or a lead-in says of the items below it. ``chain`` ends with who decides."""

    chain: tuple[str, ...] = ()
    stage: Stage = Stage.PROPOSED
    conditional: bool = False


def lead_in(line: str, frame: Frame, *, marked: bool = False) -> Frame | None:
    """Return the frame that *line* opens within *frame*, ``None`` where it is an item.

    *marked* says that a number or a bullet stands before it, as before items.
    """
    text = line.rstrip(" ,;")
    text = text.removesuffix(".") if text.endswith("följande beslut.") else text
    conditional, text = bool(_CONDITIONAL.search(text)), _RESERVED.sub("", text)
    found = bodies.find_bodies(text)
    if marked and not (found and text.endswith(":")):
        return None
    if _ACCORDING.match(text) and _LEADER_END.search(text):
        return frame
    if found and _is_only_bodies(text, found):
        return replace(frame, chain=_named(found), conditional=False)
    if _ends_with_addressee(text, found) or (
        _LEADER_END.search(text) and (found or _VERB.search(text))
    ):
        chain = _chain(text, found) or frame.chain
        stage = _raised(frame.stage, text, found)
        if frame.stage is Stage.RECOMMENDED and _OF_ITS_OWN.search(text):
            stage = Stage.TAKEN
        return replace(frame, chain=chain, stage=stage, conditional=conditional)
    return None


def of_resolution(heading: str, frame: Frame) -> Frame:
    """Return the frame of a heading that says what the body of *frame* does: "Nämnden föreslår"."""
    found = bodies.find_bodies(heading)
    return replace(
        frame,
        chain=_chain(heading, found) or frame.chain,
        stage=_raised(frame.stage, heading, found[1:]),
    )


def of_item(text: str, frame: Frame, own: str | None) -> Frame:
    """Return the frame of an item, which overrules the lead-in above it by naming its own body.

    *own* is the body whose paper it is: "nämnden" below a proposal upwards decides itself.
    """
    found = bodies.find_bodies(text)
    conditional = frame.conditional or bool(_CONDITIONAL.search(text))
    chain, stage = frame.chain, frame.stage
    subject = _subject(text, found)
    if subject:
        nested = _chain(text, found) if _opens_with_proposal(text, found) else (subject.name,)
        generic = subject.generic and len(nested) == 1 and frame.chain
        chain = frame.chain if generic else nested
        stage = _raised(stage, text, found[1:]) if len(nested) > 1 else stage
        if subject.generic and stage is Stage.RECOMMENDED and own and len(nested) == 1:
            chain, stage = (own,), Stage.TAKEN
    elif _proposes_upwards(text, found):
        chain = (*frame.chain, *(_upwards(text, found)))
        stage = Stage.RECOMMENDED if stage is Stage.TAKEN else stage
    if own and stage is Stage.RECOMMENDED and _FOR_ITSELF.match(text):
        chain, stage = (own,), Stage.TAKEN
    return Frame(chain, stage, conditional)


def _raised(stage: Stage, text: str, found: Sequence[BodyMention]) -> Stage:
    if stage is Stage.TAKEN and _PROPOSES.search(text) and found:
        return Stage.RECOMMENDED
    return stage


def _is_only_bodies(text: str, found: Sequence[BodyMention]) -> bool:
    """Whether a line holds bodies and nothing else: "I kommunstyrelsen och kommunfullmäktige:"."""
    left = text
    for mention in reversed(found):
        left = left[: mention.span.start] + left[mention.span.end :]
    return bool(
        re.fullmatch(
            r"(?i)[\s:,.]*(?:(?:i|inför|för|till|och|samt|förslag|beslut|egen|del)\b[\s:,.]*)*",
            left,
        )
    )


def _ends_with_addressee(text: str, found: Sequence[BodyMention]) -> bool:
    """Whether a line breaks off behind who is to decide: "Nämnden föreslår kommunfullmäktige"."""
    last = found[-1].span if found else None
    if last is None or last.end < len(text):
        return False
    return any(match.end() == last.start for match in _ASKS.finditer(text))


def _named(found: Sequence[BodyMention]) -> tuple[str, ...]:
    return tuple(mention.name for mention in found)


def _chain(text: str, found: Sequence[BodyMention]) -> tuple[str, ...]:
    """Return the bodies of nested proposals, from who proposes to who decides."""
    chain = [mention.name for mention in found[:1]]
    for match in _PROPOSED_TO.finditer(text):
        following = next((m for m in found if m.span.start == match.end()), None)
        if following and following.name not in chain:
            chain.append(following.name)
    return tuple(chain)


def _subject(text: str, found: Sequence[BodyMention]) -> BodyMention | None:
    """Return the body that an item starts with and that does what its verb says."""
    if not found or found[0].span.start > 4:
        return None
    written = text[found[0].span.start : found[0].span.end]
    if written.endswith("s") and not found[0].name.endswith("s"):
        return None
    verb = next(
        (word for word in _FINITE.findall(text[found[0].span.end :]) if word not in _NO_VERBS), ""
    )
    return None if verb in _OBLIGED or verb.endswith("s") else found[0]


def _opens_with_proposal(text: str, found: Sequence[BodyMention]) -> bool:
    if not found:
        return False
    after = text[found[0].span.end :].lstrip(" ,")
    return bool(
        re.match(
            r"(?:beslutar\s+(?:att\s+)?)?(?:för egen del\s+)?(?:föreslå|hemställ|rekommender)",
            after,
        )
    )


def _proposes_upwards(text: str, found: Sequence[BodyMention]) -> bool:
    return bool(found) and bool(
        re.match(
            r"(?:att\s+)?(?:föreslår?|hemställa|hemställer|rekommenderar?)\b",
            text,
            re.IGNORECASE,
        )
    )


def _upwards(text: str, found: Sequence[BodyMention]) -> tuple[str, ...]:
    ends = {match.end() for match in _PROPOSED_TO.finditer(text)}
    return _named([mention for mention in found if mention.span.start in ends] or found[:1])
