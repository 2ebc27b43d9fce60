"""Persons: names of two to four words that a frame or a given name shows to be a person."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from corpus.document import Span
from corpus.mention import PersonMention
from extractors import gazetteer

if TYPE_CHECKING:
    from collections.abc import Iterator

_CAPITAL: Final = r"[A-ZÀ-ÖØ-ÞŠŽĆČĐŁŚŃŻŹŐŰ]"
_NAME_WORD: Final = rf"{_CAPITAL}[^\W\d_]*:(?:son|dotter)|{_CAPITAL}[^\W\d_]+(?:['’][^\W\d_]+)?(?:-\s?{_CAPITAL}[^\W\d_]+)*|{_CAPITAL}\.|[dDOM][e’'](?:l|n)?{_CAPITAL}[^\W\d_]+|[ae]l-{_CAPITAL}[^\W\d_]+"
_LINKS: Final = frozenset("von af av de del der den di da la le van ter ten".split())
"""Words between given name and surname that some families write with a capital: "De la Gardie"."""

_PARTICLE: Final = (
    r"(?:de la|von der|van de[nr]?|von|af|av|de|del|der|den|di|da|la|le|van|ter|ten|al|el|bin|ibn|zu|und|y)(?=\s"
    + _CAPITAL
    + ")"
)
_GENERATION: Final = re.compile(r",?[ ](?:d\.[ ]?[yä]\.?|den (?:yngre|äldre)|[jJsS]r\.?)(?!\w)")
"""What tells father from son: "Bo Ek d.y."."""

_INITIAL: Final = rf"(?:[ ]{_CAPITAL}(?=[ ]{_CAPITAL}[^\W\d_]))?"
"""A middle name of one letter without its full stop: "Ida P Ek"."""

_NAME: Final = re.compile(
    rf"(?<![\w-])(?:{_NAME_WORD}){_INITIAL}(?:(?:[ ]{{1,2}}|[ ]?\n(?!\n))(?:{_PARTICLE}[ ])?(?:{_NAME_WORD}){_INITIAL})+(?!\w)"
)
_TAG: Final = re.compile(
    r",?\s{0,2}(?:m\.?\s?fl\.?,?\s)?\(\s?(?P<tag>[A-ZÅÄÖa-zåäö][\w!åäöÅÄÖ.-]{0,7}|-{1,2})\s?\)"
)
_COMMA_TAG: Final = re.compile(
    r",\s?(?P<tag>M|S|SD|C|V|KD|MP|L|FP|mp|kd|sd|fp)(?=\s*(?:$|[,\t\n§]))", re.MULTILINE
)
"""A party without brackets, as rolls write it: "Ida Provberg, S"."""

_TITLED_TAG: Final = re.compile(
    r",\s[a-zåäö0-9: ]{4,40}\s\((?P<tag>M|S|SD|C|V|KD|MP|L|FP)\)(?=\s*(?:$|[,;.\t\n§]))",
    re.MULTILINE,
)
"""A party behind the post: "Ida Provberg, ordförande (S)"."""

_NAMED_TAG: Final = re.compile(r",?\s{0,2}(?:m\.?\s?fl\.?,?\s)?\((?P<tag>[A-ZÅÄÖ][\w .!-]{3,40})\)")
_LISTED_BEFORE: Final = re.compile(r"(?:,|\boch|\bsamt)\s+$")
_NOT_TAGS: Final = frozenset(
    "kf ks sou fsg lvu csg lss sol hsl kl osl pbl gr skr sig dnr bil nr se st ca kr tkr ssr tco lo dik lsr sktf".split()
)
_TITLE_ENDING: Final = tuple(  # of a word in lower case
    "chef chefen direktör direktören ledare ledaren strateg sekreterare sekreteraren handläggare "
    "handläggaren ingenjör arkitekt utredare utredaren samordnare controller jurist registrator "
    "planerare ordförande ordföranden ledamot ersättare råd rådet rektor ekonom analytiker "
    "administratör inspektör specialist konsulent assistent rådgivare koordinator intendent "
    "antikvarie bibliotekarie ekolog biolog geolog kurator psykolog sköterska terapeut lektor "
    "projektör redaktör arkivarie upphandlare lantmätare ombud ombudsman president läkare pedagog "
    "lärare revisor konsult föreståndare kamrer notarie tekniker expert ansvarig generalist partner "
    "curator advokat talman vd förvaltare mästare värd lots utvecklare kommunikatör informatör "
    "sakkunnig justerare justerande motionär motionären interpellant byggnadsinspektr".split()
)
_SWORD: Final = re.compile(r"^[A-ZÅÄÖ](?!usvärd|rygghetsvärd)\w*svärd$")
"""A surname that ends as a title does: -svärd, a sword; a husvärd is a host."""

_TITLE_REACH: Final = 9
"""How many words may hold a title and what stands before it."""

_TITLE_PREFIX: Final = frozenset(
    "tf tf. t.f. t f bitr bitr. biträdande tillförordnad vice v. förste 1:e 2:e andre 1:a 2:a 2:e föredragande tjänstgörande administrativ "
    "ekonomisk juridisk teknisk politisk medicinskt medicinsk kommunal strategisk operativ senior "
    "enhets".split()
)
_PLACE_ENDING: Final = tuple(  # of a word in lower case
    "skolan skolans skola gatan gatans vägen vägens gränd parken torget kyrkan gården hemmet "
    "förvaltning förvaltnings förvaltningen förvaltningens nämnd nämnds nämnden nämndens området "
    "planen huset hallen platsen bron sjön centrum kommun kommuns region regionen bolag universitet "
    "förbund förbundet kontor kontors kontoret kontorets polis polisen utskott utskottet styrelse "
    "styrelses styrelsen styrelsens fullmäktige fullmäktiges avdelning avdelningen enhet enheten "
    "partiet partiets demokraterna moderaterna liberalerna verket myndigheten domstolen rätten "
    "initiativ motion protokoll utlåtande skrivelse nummer nr datum beslut beslutet yttrande bilaga "
    "bilagor rapport program budget gata torg plats församling förening förenings föreningen "
    "föreningens stiftelse stiftelses stiftelsen stiftelsens fond fonds fonden fondens teatern "
    "museet biblioteket badet arenan stadion gymnasiet gymnasium boendet".split()
)
_PLACE_BEHIND: Final = re.compile(
    r"-[^\W\d_]|(?<=s)\s(?:\w*(?:gata|väg|torg|plats|plan|gränd|park|backe|skola|(?:minnes)?spår|minne|hus|led|stig|gård|allé|kulle|hall|arena|fond|stiftelse|donation\w*))\b",
    re.IGNORECASE,
)
"""What makes a person's name the name of a place: "Nils Provbergs torg", "Provberg-skolan"."""

_STOP_WORDS: Final = frozenset(
    "telefon e-post epost fax datum dnr diarienummer diarienr handläggare utfärdat till sida sid namn "
    "titel roll underskrift sammanfattning bakgrund ärendet förslag beslut beslutet sekreterare ordförande "
    "justerande justerare kommunfullmäktige kommunstyrelsen nämnden vid från av och om för den det de en ett "
    "motion interpellation nämndinitiativ initiativ skrivelse yrkande svar expedieras kopia bilaga bilagor "
    "göteborgs stockholms malmö stad stads län läns plan stan rätten kommun stads kommuns sveriges svenska februari januari mars april maj "
    "juni juli augusti september oktober november december måndag tisdag onsdag torsdag fredag lördag söndag "
    "justerarsignaturer justerarsignatur justerandes signatur utdragsbestyrkande utdragsbestyrkning underskrifter anslag plats tid beslutande närvarande övriga ersättare ledamöter ej tjänstgörande paragraf paragrafer "
    "torg gata väg plats park backe allé gränd platz "
    "protokoll utdrag reservation yrkanden votering ja nej avstår med instämmande mot under enligt vänsterpartiet "
    "socialdemokraterna moderaterna centerpartiet liberalerna kristdemokraterna miljöpartiet "
    "sverigedemokraterna vi jag att i på som godkännare referens mottagare upprättad ansvarig "
    "förhinder gruppmöte gruppmöten ansvariga avdelning enhet adress postadress besöksadress webbplats organisationsnummer".split()
)


@cache
def _given_names() -> frozenset[str]:
    return frozenset(row["name"] for row in gazetteer.rows("first_names"))


@cache
def surnames() -> frozenset[str]:
    """Return the surnames that the gazetteer knows."""
    return frozenset(row["name"] for row in gazetteer.rows("last_names"))


def is_given_name(word: str) -> bool:
    """Whether *word* is a given name, or a double name whose first half is one."""
    names = _given_names()
    return word in names or _written(word).split("-", maxsplit=1)[0] in names


def _written(word: str) -> str:
    """Return a name in capitals as it is written elsewhere: "IDA" gives "Ida"."""
    letters = word.replace("-", "")
    return word.title() if letters.isupper() and letters.isalpha() and len(letters) > 1 else word


@lru_cache(maxsize=16)  # asked several times in a row of one cell
def is_title(text: str) -> bool:
    """Whether *text* starts as a title of staff or politicians does ("TF förvaltningschef")."""
    words = text.replace(",", " ").split(maxsplit=_TITLE_REACH)
    while words and (words[0].lower() in _TITLE_PREFIX):
        words = words[1:]
    if words and words[0].lower().endswith(_TITLE_ENDING):
        return True
    joined = bool(words) and (words[0].endswith("-") or words[0].endswith("s"))
    return joined and any(word.lower().endswith(_TITLE_ENDING) for word in words[1:4])


def is_post(text: str) -> bool:
    """Whether *text* holds a title anywhere: "Kommunstyrelsens ordförande"."""
    return any(word.strip(",").lower().endswith(_TITLE_ENDING) for word in text.split())


def _is_title_word(word: str) -> bool:
    return word.lower().endswith(_TITLE_ENDING) or word.lower() in _TITLE_PREFIX


def _could_be_surname(word: str) -> bool:
    bare = word.lower().strip(".")
    if is_given_name(word):
        return True
    titled = _is_title_word(word) and not _SWORD.search(word)
    return bare not in _STOP_WORDS and not bare.endswith(_PLACE_ENDING) and not titled


LONGEST_ABBREVIATION: Final = 3
"""Letters of an office's short name before a person's: "vid AF Ida Provberg"."""

LONGEST_RUN: Final = 8
"""Words: two names of four, where their columns were lost."""


def trim(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Narrow ``[start, end)`` to the name in it: titles before, labels and titles after cut off.

    Returns ``None`` where less than a given name and a surname is left.
    """
    words = [
        (m.start() + start, m.end() + start, m[0]) for m in re.finditer(r"\S+", text[start:end])
    ]
    listed = bool(_LISTED_BEFORE.search(text, max(0, start - 6), start))
    while words and not _opens_name(words, listed=listed):
        words = words[1:]
    for number, (_, _, word) in enumerate(words):
        if number and word[0].isupper() and not _could_be_surname(word):
            if _links(text, words, number):
                continue
            words = words[:number]
            break
    while words and (words[-1][2].islower() or len(words[-1][2]) == 1):
        words = words[:-1]
    if len(words) < 2 or len(words) > LONGEST_RUN:
        return None
    generation = _GENERATION.match(text, words[-1][1])
    return words[0][0], generation.end() if generation else words[-1][1]


def _links(text: str, words: list[tuple[int, int, str]], number: int) -> bool:
    """Whether a word is the De of "Ida De la Prov": a name follows it on its line."""
    _, at, word = words[number]
    behind = words[number + 1 :]
    return word.lower() in _LINKS and bool(behind) and "\n" not in text[at : behind[0][1]]


def _opens_name(words: list[tuple[int, int, str]], *, listed: bool = False) -> bool:
    word = words[0][2]
    if is_given_name(word):
        return True
    if word.isupper() and len(word) <= LONGEST_ABBREVIATION and "." not in word:
        return False
    if not listed and any(is_given_name(other) for _, _, other in words[1:-1]):
        return False
    return _could_be_surname(word) and len(word) > 1


def tidy(text: str) -> str:
    r"""Return a name as one line, without capitals: "ANNA-\nKarin  EK" -> "Anna-Karin Ek"."""
    return " ".join(map(_written, re.sub(r"-\s+", "-", text).split()))


def match_name(text: str) -> PersonMention | None:
    """Return the person where *text* is one name, with or without party tag, and nothing else."""
    found = next(iter(_names(text)), None)
    if found is None:
        return None
    rest = (text[: found.span.start] + text[found.span.end :]).strip(" ,.\t\n")
    return found if not rest or _TAG.fullmatch(rest) else None


def find_names(text: str) -> list[PersonMention]:
    """Return every run of words in *text* that can be a name, whatever frames it."""
    return list(_names(text))


@lru_cache(maxsize=16)  # asked several times in a row of one cell
def _names(text: str) -> tuple[PersonMention, ...]:
    return tuple(_framed(text))


def _framed(text: str) -> Iterator[PersonMention]:
    for match in _NAME.finditer(text):
        bounds = trim(text, match.start(), match.end())
        for start, end in _glued(text, *bounds) if bounds else ():
            name = tidy(text[start:end])
            yield PersonMention(Span(start, end), name, _party(_tag(text, end)), frame="bare")


def _glued(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the names in a run of words: "Anna Ek Bo Berg" is two where columns were lost."""
    words = [(m.start() + start, m[0]) for m in re.finditer(r"\S+", text[start:end])]
    for number in range(2, len(words) - 1):
        if is_given_name(words[number][1]) and not is_given_name(words[number - 1][1]):
            yield start, words[number - 1][0] + len(words[number - 1][1])
            yield from _glued(text, words[number][0], end)
            return
    yield start, end


def _tag(text: str, end: int) -> re.Match[str] | None:
    """Return the party behind a name that ends at *end*; one below a row of names is its column's."""
    tag = _TAG.match(text, end) or _COMMA_TAG.match(text, end) or _TITLED_TAG.match(text, end)
    if tag and "\n" in tag[0] and "\t" in text[text.rfind("\n", 0, end) + 1 : end]:
        return None
    return tag


def _party(tag: re.Match[str] | None) -> str | None:
    if tag is None or tag["tag"].startswith("-") or tag["tag"].lower() in _NOT_TAGS:
        return None
    return tag["tag"]


def _is_party_tag(tag: re.Match[str] | None) -> bool:
    return tag is not None and tag["tag"].lower() not in _NOT_TAGS


@cache
def _party_names() -> frozenset[str]:
    return frozenset(row["name"] for row in gazetteer.rows("parties") if row["name"])


def _named_party(text: str, at: int) -> str | None:
    """Return the party whose whole name stands in brackets behind a person's."""
    match = _NAMED_TAG.match(text, at)
    return match["tag"] if match and match["tag"] in _party_names() else None


@cache
def _parties() -> frozenset[str]:
    return frozenset(row["abbrev"].lower() for row in gazetteer.rows("parties") if row["abbrev"])


def _is_known_party(tag: re.Match[str] | None) -> bool:
    """Whether a tag is a party's; an unknown one needs a given name before it."""
    return tag is not None and (tag["tag"].lower() in _parties() or tag["tag"].startswith("-"))


def find_persons(text: str) -> list[PersonMention]:
    """Return the persons that *text* names, in reading order.

    A party tag behind the name, a title before it, or a given name at its head shows a person;
    headings, places and schools with a person's name are none.
    """
    return list(_find(text))


def _find(text: str) -> Iterator[PersonMention]:
    for match in _NAME.finditer(text):
        for start, end in _rows(text, match.start(), match.end()):
            bounds = trim(text, start, end)
            for one in _glued(text, *bounds) if bounds else ():
                mention = _mention(text, *one)
                if mention:
                    yield mention


def _rows(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a run of capitalised words: a column or a line may end a name.

    A name goes on over a line end where one half is a single word or a party tag closes it.
    """
    for cell in re.compile(r"[^\t]+").finditer(text, start, end):
        at, stop = cell.span()
        first = text.find("\n", at, stop)
        while first >= 0:
            single = len(text[at:first].split()) == 1 and text[at - 1 : at] not in {"\n", ""}
            if not single and not _wraps(text, at, first, stop):
                yield at, first
                at = first + 1
            first = text.find("\n", first + 1, stop)
        yield at, stop


def _wraps(text: str, at: int, first: int, stop: int) -> bool:
    r"""Whether the line end at *first* is within a name: "Ida\nEk (S)", "Ekonomichef Ida\nEk"."""
    above, below = text[at:first].split(), text[first:stop].split()
    if len(above) > 1 and is_given_name(above[-1]) and _is_title_word(above[-2]):
        return True
    if "\n" in text[first + 1 : stop] or not _TAG.match(text, stop):
        return False
    return len(below) == 1 or (len(above) == 1 and _could_be_surname(above[0]))


def _mention(text: str, start: int, end: int) -> PersonMention | None:
    bounds = trim(text, start, end)
    if not bounds:
        return None
    name = tidy(text[bounds[0] : bounds[1]])
    tag = _tag(text, bounds[1])
    if _is_party_tag(tag) and (is_given_name(name.split()[0]) or _is_known_party(tag)):
        return PersonMention(Span(*bounds), name, _party(tag), frame="tag")
    party = _named_party(text, bounds[1])
    if party:
        return PersonMention(Span(*bounds), name, party, frame="tag")
    if not is_given_name(name.split()[0]) or _PLACE_BEHIND.match(text, bounds[1]):
        return None
    before = text[max(0, bounds[0] - 40) : bounds[0]].split()
    frame = "title" if before and _is_title_word(before[-1]) else "given-name"
    if frame != "title" and text[bounds[0] : bounds[1]].isupper():
        return None
    return PersonMention(Span(*bounds), name, frame=frame)
