"""The initiative that a paper is or answers: what it is, who raised it, and when."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeVar

from corpus.document import BlockKind, Document, Span
from corpus.mention import DateMention, Initiative, PartyMention, PersonMention, starting_in
from corpus.vocabulary import INITIATIVES, Kind
from extractors.grammar import person
from extractors.grammar.label import column_above, column_below
from extractors.grammar.procedure import groups

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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
_BETWEEN: Final = re.compile(
    r"(?:\s*\([^()\n]{1,12}\))?(?:\s*,\s*|\s+(?:och|samt|,)\s+|\s*,?\s*\n\s*|\s*,\s*(?:och|samt)\s+|\s+)?$"
)
_RESIDENT: Final = re.compile(
    r"(?:medborgarförslag(?:et)?|medborgarinitiativ(?:et)?|e-förslag(?:et)?)"
    r"(?:\s(?:\d+/\d{4}|nr\s\S+|väckt|inlämnat|inkommet|ställt|skrivet|undertecknat|inskickat))*\s(?:av|från)\s$",
    re.IGNORECASE,
)
"""What stands right before a resident, who bears no party: "Medborgarförslag från Ida Ek"."""

_SPEAKS: Final = re.compile(
    r"\s*(?:\([^()\n]{1,8}\)\s*)?(?:i\s[A-ZÅÄÖ]\w+\s)?(?:därför\s)?(?:föreslår|yrkar|hemställer|önskar|begär)\b"
)
_SPOKEN: Final = re.compile(
    r"(?:\b(?:föreslår|yrkar|hemställer)(?:\svi(?:\s(?:i|från|inom))?|\sdärför|\shärmed)*|"
    r"\b[Vv]i\s(?:i|från|inom|(?:som\s)?(?:företräder|representerar)))\s$"
)
_WE: Final = re.compile(r"\b[Vv]i\s$")
"""How a party raises a matter in its own words: "Provpartiet föreslår", "Vi i Provpartiet"."""

_SUPPORT: Final = re.compile(
    r"(?i)med instämmande av|instämmer|(?:initiativet|motionen|skrivelsen|förslaget) (?:stöds|biträds) av|stödjer|biträder"
)
_OTHERS: Final = re.compile(r"(?i)särskilt yttrande|reservation|röstförklaring")

_OF_MEETINGS: Final = frozenset({Kind.PROTOKOLL, Kind.KALLELSE})
"""Papers of many matters, which answer none."""

_NAME_LABEL: Final = re.compile(
    r"^(?:Namn|Från|Avsändare|Inlämnat av|Förslagsställare|Ditt namn|För- och efternamn)(?:[ ]*:?[ ]*\n{1,2}|[ ]*:[ \t]*)(?P<name>[^\n]{5,60})$",
    re.MULTILINE,
)
_BRANCH: Final = re.compile(r"(?: i)?(?: [A-ZÅÄÖ][\w-]+)?(?=\s*(?:$|\t))")
"""Where a party's branch is: "Provpartiet i Provstad"."""

_FOR: Final = re.compile(r"(?i:för|genom)\s")
_PARTY_CELL: Final = re.compile(
    r"(?:(?i:för|genom) )?[A-ZÅÄÖ][\wåäö-]*(?: (?:de|i|[A-ZÅÄÖ][\w-]*|gröna|framtid|bästa|väl))*(?: ?\([\w!]{1,6}\))?"
)
"""A cell that can be a party and where it is: "För Provpartiet i Provstad (PP)"."""

NEAR: Final = 260
"""Characters in which the sentence around a name or a day lies, at most."""

_PAGE_BREAK: Final = re.compile(r"\s*\f\s*")

_SIGNED_FOR: Final = re.compile(r"(?i)(?<=\bför\s)|(?<=\bfrån\s)|(?<=\bgenom\s)")
"""What stands right before a party in whose name a letter is written: "Motion från Provpartiet"."""

_TITLED: Final = re.compile(r"[^.]*\b(?:av|från)\s$")

_M = TypeVar("_M", PersonMention, PartyMention)


def read_initiative(document: Document) -> Initiative | None:
    """Return the initiative that *document* is or answers, or ``None`` where it is neither."""
    kind = document.head.kind.value
    if kind in INITIATIVES:
        return _with_parties(document, _own(document, kind))
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
    for chain in _chains(document, document.mentions.persons):
        if _is_framed(document, chain, kind):
            movers += chain
    for party_chain in _chains(document, document.mentions.parties):
        if _is_framed(document, party_chain, kind):
            parties += party_chain
    date = _handed_in(document, kind)
    return Initiative(
        kind, span, own=False, movers=_once(movers), parties=tuple(parties), date=date
    )


def _once(people: Sequence[PersonMention]) -> tuple[PersonMention, ...]:
    seen: dict[str, PersonMention] = {}
    for one in people:
        seen.setdefault(one.name, one)
    return tuple(seen.values())


def _chains(document: Document, mentions: Sequence[_M]) -> Iterator[list[_M]]:
    """Yield runs of mentions that stand in one list: "A (S), B (S) och C (V)"."""
    chain: list[_M] = []
    for mention in mentions:
        if chain and not _BETWEEN.fullmatch(document.body[chain[-1].span.end : mention.span.start]):
            yield chain
            chain = []
        chain.append(mention)
    if chain:
        yield chain


def _is_framed(
    document: Document, chain: Sequence[PersonMention | PartyMention], kind: Kind
) -> bool:
    """Whether the list stands as those who raised the initiative, and not one of another sort."""
    start, end = chain[0].span.start, chain[-1].span.end
    before = _before(document, start).rstrip("( \n\t") + " "
    after = re.sub(r"^\s*\([^()]{1,12}\)|^\)", "", _behind(document, end))
    sentence = re.split(r"(?<=[a-zåäö)])\.\s|\n\n", before)[-1]
    raised = _RAISED_BEHIND.match(after) if _RAISES.search(sentence) else None
    if raised and _may_be(kind, raised[0]):
        return True
    if isinstance(chain[0], PersonMention) and not any(
        isinstance(one, PersonMention) and one.party for one in chain
    ):
        return kind is Kind.MEDBORGARFORSLAG and bool(_RESIDENT.search(sentence))
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
    before = re.split(r"(?<=[a-zåäö)])[.]\s|\n\n|•", _before(document, span.start, above))[-1]
    after = re.split(r"[.](?=\s)|\n\n", _behind(document, span.end))[0]
    return " ".join(before.split()) + " ", " ".join(after.split())


def _before(document: Document, at: int, start: int = 0) -> str:
    """Return the text before *at* as if no page break, with its head and foot, stood in it."""
    return _PAGE_BREAK.sub(" ", document.body[max(start, at - NEAR) : at])


def _behind(document: Document, at: int) -> str:
    return _PAGE_BREAK.sub(" ", document.body[at : at + NEAR])


def _own(document: Document, kind: Kind) -> Initiative:
    support = _SUPPORT.search(document.body)
    border = support.start() if support else len(document.body)
    signers = _signers(document)
    signers = [_signed_for(document, one) for one in signers]
    movers = starting_in(signers, 0, border) or signers
    supporters = starting_in(signers, border, len(document.body))
    return Initiative(
        kind,
        document.head.kind.span,
        own=True,
        movers=_once(movers),
        supporters=tuple(
            one for one in _once(supporters) if one.name not in {m.name for m in movers}
        ),
        parties=tuple(_own_parties(document)) or _speaking(document, movers),
    )


def _signed_for(document: Document, one: PersonMention) -> PersonMention:
    """Return *one* with the party of the cell above the name or below: "För Provpartiet"."""
    if one.party:
        return one
    above = column_above(document, one.span)
    signed = above and _FOR.match(document.quote(above)) and _party_in(document, above)
    party = signed or _party_below(document, one.span)
    return replace(one, party=party) if party else one


def _party_below(document: Document, name: Span) -> str | None:
    """Return the party that stands below a name, or below the post under it."""
    for cell in column_below(document, name):
        party = _party_in(document, cell)
        if party or not person.is_title(document.quote(cell)):
            return party
    return None


def _party_in(document: Document, cell: Span) -> str | None:
    """Return the party of a cell that holds one, its letters or where it is, and no more."""
    inside = [one for one in document.mentions.parties if one.span in cell]
    tags = [one.code for one in inside if one.form == "tag"]
    names = [one.code for one in inside if one.form == "name"]
    fills = _PARTY_CELL.fullmatch(document.quote(cell))
    return next(iter(tags + names), None) if fills else None


def _speaking(document: Document, movers: Sequence[PersonMention]) -> tuple[PartyMention, ...]:
    """Return the parties in whose name the text speaks, where neither head nor signature tells."""
    if any(one.party for one in movers):
        return ()
    for chain in _chains(document, document.mentions.parties):
        before = _before(document, chain[0].span.start)
        we = chain[0].form == "adjective" and _WE.search(before)
        if we or _SPOKEN.search(before) or _SPEAKS.match(document.body, chain[-1].span.end):
            return tuple(chain)
    return ()


def _signers(document: Document) -> list[PersonMention]:
    """Return who signs: the list behind "Motion av", signature lines, names alone at the end."""
    limit, end = document.head_end, len(document.body)
    titled = [
        one
        for chain in _chains(document, document.mentions.persons)
        if any(one.party for one in chain) and _by(document, chain[0].span)
        for one in chain
    ]
    signed = [
        PersonMention(one.span, one.name, one.party, one.title, "signature")
        for one in starting_in(document.mentions.signatures, min(limit, end // 3), end)
        if not one.approves
    ]
    tagged = [
        one
        for one in starting_in(document.mentions.persons, end // 2, end)
        if one.party and _alone_on_line(document, one.span)
    ]
    named = titled + [one for one in signed if one.party] + tagged
    return named or signed or _named_in_form(document) or _names_at_end(document)


def _by(document: Document, span: Span) -> bool:
    """Whether a heading names who raises it: "Motion av Ida Ek (S)"."""
    kind = document.head.kind.span
    return kind is not None and bool(_TITLED.match(document.body, kind.end, span.start))


def _named_in_form(document: Document) -> list[PersonMention]:
    """Return the resident whom a form names, the label on the line above."""
    label = _NAME_LABEL.search(document.body)
    if label is None or document.head.kind.value is not Kind.MEDBORGARFORSLAG:
        return []
    one = person.match_name(label["name"])
    return [_moved(one, label.start("name"))] if one else []


def _alone_on_line(document: Document, span: Span) -> bool:
    """Whether a line holds names with tags and nothing else."""
    around = document.around(span)
    line = document.body[around.start : around.end]
    left = re.sub(r"\([^()]{1,8}\)", "", line)
    for one in person.find_names(line):
        left = left.replace(one.name, "")
    return not re.search(r"[a-zåäö]{2,} [a-zåäö]{2,} [a-zåäö]{2,}", left)


def _names_at_end(document: Document) -> list[PersonMention]:
    """Return the names of the last lines that hold nothing but names, parties' left out."""
    found: list[PersonMention] = []
    for line in document.lines[-12:]:
        text = _without_parties(document, line.span)
        cells = [cell for part in text.split("\t") if (cell := part.strip(" /"))]
        if cells and all(person.match_name(cell) for cell in cells):
            for column in re.finditer(r"[^\t]+", text):
                at = line.span.start + column.start()
                found += [_moved(one, at) for one in person.find_names(column[0])]
    return found


def _without_parties(document: Document, span: Span) -> str:
    """Return a line as long as it was, cells that are a party and its place blank."""
    text = document.quote(span)
    for mention in document.mentions.parties:
        if mention.form == "name" and mention.span in span:
            at, end = mention.span.start - span.start, mention.span.end - span.start
            branch = _BRANCH.match(text, end)
            end = branch.end() if branch else end
            text = text[:at] + " " * (end - at) + text[end:]
    return text


def _moved(one: PersonMention, offset: int) -> PersonMention:
    span = Span(one.span.start + offset, one.span.end + offset)
    return replace(one, span=span, frame="signature")


def _own_parties(document: Document) -> Iterator[PartyMention]:
    """Yield the parties of the letterhead and of the signatures."""
    limit = document.head_end
    others = _OTHERS.search(document.body, 0, limit)
    end = len(document.body)
    parties = groups(document, 0, end)
    for mention in starting_in(parties, 0, others.start() if others else limit):
        named = mention.form in {"list", "tag"} or _fills_line(document, mention.span)
        if named or _SIGNED_FOR.match(document.body, mention.span.start):
            yield mention
    for mention in starting_in(parties, max(limit, end // 2), end):
        signed = _fills_line(document, mention.span) or _signs(document, mention.span)
        if signed and mention.form == "name":
            yield mention


def _fills_line(document: Document, span: Span) -> bool:
    cell = document.around(span, "\n\t\f")
    rest = document.body[cell.start : span.start] + document.body[span.end : cell.end]
    return len(rest.strip(" ,.-–")) <= 22


def _signs(document: Document, span: Span) -> bool:
    """Whether a party is signed for: "För Vänsterpartiet"."""
    cell = document.around(span, "\n\t\f")
    return _FOR.match(document.body, cell.start, span.start) is not None
