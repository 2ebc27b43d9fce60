"""The initiative that a paper is or answers: what it is, who raised it, and when."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from corpus.document import BlockKind, Document, Span
from corpus.mention import DateMention, Initiative, PartyMention, PersonMention
from corpus.vocabulary import INITIATIVES, Kind
from extractors.grammar.chain import chains, once, text_before, text_behind
from extractors.grammar.own_initiative import read_own

if TYPE_CHECKING:
    from collections.abc import Sequence

KIND_WORDS: Final = (
    (
        Kind.NAMNDINITIATIV,
        r"(?:nämnds?|ledamots|politiker|utskotts)?initiativ(?:ärende)?(?:t|et|ets|s)?\b",
    ),
    (Kind.MOTION, r"motion(?:en|ens|erna|er|s)?\b"),
    (Kind.INTERPELLATION, r"interpellation(?:en|ens)?\b"),
    (Kind.MEDBORGARFORSLAG, r"medborgarförslag(?:et|ets)?\b"),
    (Kind.SKRIVELSE, r"(?<!tjänste)skrivelse(?:n|ns)?\b"),
    (Kind.FRAGA, r"(?:enkel |skriftlig |(?<=svar på ))fråga(?:n)?\b"),
)
_ANY: Final = "|".join(f"(?P<k{number}>{shape})" for number, (_, shape) in enumerate(KIND_WORDS))
_WORD: Final = re.compile(rf"(?<!\w)(?:{_ANY})", re.IGNORECASE)
_ANSWERS: Final = re.compile(
    rf"(?:\b(?:svar(?:a|et)?|besvarande|besvara|yttrande|remiss\w*|remitterad|behandling|handläggning)\b[^.]{{0,90}}?|"
    rf"^\s*(?:ärende\s+)?|motionssvar\s*[-–:]?\s*)(?<!\w)(?:{_ANY})",
    re.IGNORECASE,
)
_MOTION_REPLY: Final = re.compile(r"\b(?:motionssvar|interpellationssvar)\b", re.IGNORECASE)
_RAISED: Final = re.compile(
    r"\bärende\s+väckt\s+av\b|\bförslaget\s+(?:kom\s+in|inkom|lämnades\s+in)\b", re.IGNORECASE
)
_DECIDES: Final = re.compile(
    rf"(?:bifall\w*|avsl\w+|avstyrk\w*|tillstyrk\w*|anse\w*|som\s+svar\s+på(?:\s+en|\s+ett)?)\s+"
    rf"(?:\w+\s+){{0,2}}?(?:{_ANY})",
    re.IGNORECASE,
)
_DECIDED: Final = re.compile(
    rf"(?:{_ANY})\s+(?:[^.\n]{{0,60}}?\s)?(?:bifall\w*|avsl[åa]\w*|besvara\w*|anse\w*|tillstyrk\w*|avstyrk\w*)",
    re.IGNORECASE,
)
_HANDED: Final = re.compile(
    r"lämna(?:t|de|des|ts)?\b|inlämna\w*|inkom\w*|kommit in|kom(?:mer)? in\b|väck(?:t|te|tes|ts)\b|daterad|anmäl(?:d|de|t|des|ts)\b|gav in\b|ställ(?:de|t)\b|föreslår i en",
    re.IGNORECASE,
)
_LATER: Final = re.compile(
    r"senast|tjänste(?:skrivelse|utlåtande)|besvara|remitter|remiss\b|för beredning|till (?:kommunstyrelsen|nämnden|förvaltningen) för|beslut(?:ade|at)\b|fick|behandla|yttrande|bered|svar\b|anmäl\w+ (?:vid|på|till) [^.]{0,30}(?:sammanträde|möte)|överlämna\w* till",
    re.IGNORECASE,
)
_BEHIND: Final = re.compile(
    rf"(?:(?:{_ANY})|väckt av\s[^.,]{{3,60}})(?:(?!{_LATER.pattern})[^.,]){{0,40}}?,?\s(?:den\s|daterad\s(?:den\s)?|från\s(?:den\s)?)?$".replace(
        "(?P<k", "(?P<b"
    ),
    re.IGNORECASE,
)
_RAISES: Final = re.compile(
    r"(?:anmälde|väckte|lämnade|inkom|ställde|genom|överlämnade|lade)\s(?:ledamoten\s)?$",
    re.IGNORECASE,
)
_RAISED_BEHIND: Final = re.compile(
    r"^(?:[^.]|\.(?=\d)){0,70}?(?:motion|initiativ|skrivelse|interpellation|medborgarförslag|enkel fråga|ärende)",
    re.IGNORECASE,
)
_FRAME_BEFORE: Final = re.compile(
    r"(?:motion(?:en|erna)?|initiativ(?:et|ärende|ärendet)?|skrivelse(?:n)?|interpellation(?:en)?|medborgarförslag(?:et)?|enkel fråga|(?<=svar på )fråga|ärende(?=\s+väckt))"
    r"(?:(?!yttrande|yrkande|reservation|instämmande|svar från|skrivelse)[^.\n]|\n(?!\n)){0,140}?(?:\b(?:av|från|framförd av|väckt av|väckts av|inlämnad av|skriven av|ställd av|lämnad av|undertecknad av)|[-–])\s*(?:bland annat\s+)?(?:ledamot(?:en)?\s+|ledamöterna\s+)?$",
    re.IGNORECASE,
)
_MOVERS: Final = re.compile(
    r"\b(?:motionär|initiativtagar|förslagsställar|skribent|interpellant|frågeställar)(?:en|er|erna|e|na|n)?(?:,|:|\s\()?\s*$",
    re.IGNORECASE,
)
"""The word for those who raised it, right before their names: "Initiativtagarna, Ida Ek (S)"."""

_FRAME_AFTER: Final = re.compile(
    r"^(?:\s*(?:m\.?\s?fl\.?|med flera))?\s*,?\s*(?:har|hade|lämnade|inkom|väckte|lyfter|framför|ställde|lyfte|ställer|inlämnade|yrkar i en|föreslår i)\b"
    r"(?:[^.]|\.(?=\d)){0,140}?(?:motion|initiativ|skrivelse|interpellation|medborgarförslag|enkel fråga)",
    re.IGNORECASE,
)
_RESIDENT: Final = re.compile(
    r"(?:medborgarförslag(?:et)?|medborgarinitiativ(?:et)?|e-förslag(?:et)?)"
    r"(?:\s(?:\d+/\d{4}|nr\s\S+|väckt|inlämnat|inkommet|ställt|skrivet|undertecknat|inskickat))*\s(?:av|från)\s$",
    re.IGNORECASE,
)
"""What stands right before a resident, who bears no party: "Medborgarförslag från Ida Ek"."""

_RESIDENT_ACTS: Final = re.compile(
    r"\s*(?:(?:har|hade)\s+)?(?:i|genom|(?:lämna|inkom|väck|ställ|skicka|gav|kommit|föreslå|framför|begär)\w*\s[^.]{0,60}?)"
    r"\s*\bett\s+(?:medborgarförslag|medborgarinitiativ|e-förslag)\b"
)
"""What stands right behind a resident: "Ida Ek har i ett medborgarförslag ..."."""

_OF_MEETINGS: Final = frozenset({Kind.PROTOKOLL, Kind.KALLELSE})
"""Papers of many matters, which answer none."""


def read_initiative(document: Document) -> Initiative | None:
    """Return the initiative that *document* is or answers, or ``None`` where it is neither."""
    kind = document.head.kind.value
    if kind in INITIATIVES:
        return _with_parties(document, read_own(document, kind))
    answered = _answered(document) if kind not in _OF_MEETINGS else None
    if answered is None:
        return None
    return _with_parties(document, _with_movers(document, *answered))


def _with_parties(document: Document, initiative: Initiative) -> Initiative:
    """Return *initiative* with the parties of its movers added, each party once."""
    found = {mention.code: mention for mention in reversed(initiative.parties)}
    movers = {one.name for one in initiative.movers}
    for one in document.mentions.persons:
        for mention in document.mentions.parties if one.name in movers else ():
            if one.bears(mention):
                found.setdefault(mention.code, mention)
    for one in initiative.movers:
        for mention in document.mentions.parties if one.party else ():
            if mention.form in {"tag", "list"} and mention.code == one.party:
                found.setdefault(mention.code, mention)
    return replace(initiative, parties=tuple(sorted(found.values())))


def _kind_of(match: re.Match[str]) -> Kind:
    number = next(
        int(name[1:]) for name, value in match.groupdict().items() if value and name[0] == "k"
    )
    return KIND_WORDS[number][0]


def _answered(document: Document) -> tuple[Kind, Span] | None:
    """Return what the title, or else the proposal, says that the paper answers."""
    for fact in (document.head.title, document.head.subtitle):
        if fact and fact.span:
            text = document.body[fact.span.start : fact.span.end]
            match = _ANSWERS.search(text)
            if match:
                return _kind_of(match), _shift(match, fact.span.start)
            reply = _MOTION_REPLY.search(text)
            if reply:
                kind = Kind.MOTION if reply[0].lower().startswith("motion") else Kind.INTERPELLATION
                return kind, _shift(reply, fact.span.start)
    for section in document.sections:
        if section.slot not in {"proposal", "decision"}:
            continue
        for block in section.blocks:
            text = document.body[block.content.start : block.content.end]
            match = _DECIDES.search(text) or _DECIDED.search(text)
            if match:
                return _kind_of(match), _shift(match, block.content.start)
    return None


def _shift(match: re.Match[str], offset: int) -> Span:
    return Span(offset + match.start(), offset + match.end())


def _with_movers(document: Document, kind: Kind, span: Span) -> Initiative:
    movers: list[PersonMention] = []
    parties: list[PartyMention] = []
    for chain in chains(document, document.mentions.persons):
        if _is_framed(document, chain, kind):
            movers += chain
    for party_chain in chains(document, document.mentions.parties):
        if _is_framed(document, party_chain, kind):
            parties += party_chain
    date = _handed_in(document, kind)
    return Initiative(kind, span, own=False, movers=once(movers), parties=tuple(parties), date=date)


def _is_framed(
    document: Document, chain: Sequence[PersonMention | PartyMention], kind: Kind
) -> bool:
    """Whether the list stands as those who raised the initiative, and not one of another sort."""
    start, end = chain[0].span.start, chain[-1].span.end
    before = text_before(document, start).rstrip("( \n\t") + " "
    after = re.sub(r"^\s*\([^()]{1,12}\)|^\)", "", text_behind(document, end))
    sentence = re.split(r"(?<=[a-zåäö)])\.\s|\n\n", before)[-1]
    raised = _RAISED_BEHIND.match(after) if _RAISES.search(sentence) else None
    if raised and _may_be(kind, raised[0]):
        return True
    if isinstance(chain[0], PersonMention) and not any(
        isinstance(one, PersonMention) and one.party for one in chain
    ):
        resident = _RESIDENT.search(sentence) or _RESIDENT_ACTS.match(after)
        return kind is Kind.MEDBORGARFORSLAG and resident is not None
    if _MOVERS.search(sentence):
        return True
    frames = (_FRAME_BEFORE.search(sentence), _FRAME_AFTER.match(after))
    return any(frame is not None and _may_be(kind, frame[0]) for frame in frames)


def _may_be(kind: Kind, frame: str) -> bool:
    """Whether what is raised can be of *kind*: a member's motion is no resident's proposal."""
    kinds = {_kind_of(match) is Kind.MEDBORGARFORSLAG for match in _WORD.finditer(frame)}
    return not kinds or (kind is Kind.MEDBORGARFORSLAG) in kinds


def _handed_in(document: Document, kind: Kind) -> DateMention | None:
    """Return the day on which the initiative was handed in, as the paper tells it.

    That is a day in a sentence that names the initiative and says it was raised, or a day that
    stands right behind its name: "nämndinitiativ 2031-02-11".
    """
    words = re.compile(dict(KIND_WORDS)[kind], re.IGNORECASE)
    for mention in document.mentions.dates:
        if len(mention.value) != 10 or mention.value.startswith("X"):
            continue
        before, after = _clause(document, mention.span)
        if not words.search(before + after) and not _RAISED.search(before):
            continue
        behind = _BEHIND.search(before)
        named = behind and not _LATER.search(behind[0])
        if named or (_HANDED.search(before + after) and not _LATER.search(before)):
            return mention
    return None


def _clause(document: Document, span: Span) -> tuple[str, str]:
    """Return the sentence around a date, before it and after it."""
    heads = [b.span.end for b in document.blocks if b.kind is BlockKind.HEADING]
    above = max((end for end in heads if end <= span.start), default=0)
    before = re.split(r"(?<=[a-zåäö)])[.]\s|\n\n|•", text_before(document, span.start, above))[-1]
    after = re.split(r"[.](?=\s)|\n\n", text_behind(document, span.end))[0]
    return " ".join(before.split()) + " ", " ".join(after.split())
