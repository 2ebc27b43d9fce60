"""What becomes of a matter: the outcome that an item's main verb stands for."""

from __future__ import annotations

import re
from typing import Final

from corpus.vocabulary import Outcome

_VERBS: Final = (
    (Outcome.JUSTERAS_OMEDELBART, r"(?:justera\w*\s+omedelbart|omedelbart\s+justera\w*|omedelbar\s+justering)"),
    (Outcome.ATERREMITTERAS, r"återremitter\w*|(?:minoritets)?återremiss"),
    (Outcome.BORDLAGGS, r"(?:minoritets)?bordl(?:ägg|ag|ad)\w*|(?:låt\w*\s+)?anstå(?:r|tt)?\b"),
    (Outcome.REMITTERAS, r"remitter\w*|(?:skicka|sänd|ut)\w*\s+(?:ut\s+)?(?:på|för)\s+remiss|(?:överlämna|lämna|hänskjut|hänvisa)\w*\s+(?:över\s+)?(?:\w+\s+){0,6}?(?:för|till)\s+(?:vidare\s+|fortsatt\s+)?beredning"),
    (Outcome.DELVIS_BIFALL, r"bifall\w*\s+(?:\w+\s+)?delvis|delvis\s+bifall\w*|bifall\w*\s+i\s+den\s+del\w*|bifall\w*[^.]{0,80}?\bi\s+övrigt\b|bifall\w*\s+att-sats\w*\s+\d"),
    (Outcome.AVSLAG, r"avsl(?:år|ås|å|agen|agit|agits|ogs|og|ag)\b|bifall\w*\s+(?:inte|ej)|(?:inte|ej)\s+bifall\w*|medge\w*\s+(?:inte|ej)|(?:inte|ej)\s+medge\w*|bevilja\w*\s+(?:inte|ej)|(?:inte|ej)\s+bevilja\w*"),
    (Outcome.BIFALL, r"bifall(?:er|a|s|as|es|en|it|its)\b|bifölls?\b|bifall\s+till"),
    (Outcome.BESVARAD, r"(?<!uppdraget anses )besvara(?:s|d|t|de)\b|besvarar?\s(?:motion|medborgarförslag|(?:\w+)?initiativ|interpellation|skrivelse|e-förslag)\w*|som\s+svar\s+på\s+\w+\s+hänvisa\w*"),
    (Outcome.AVSTYRKS, r"avstyrk\w*"),
    (Outcome.TILLSTYRKS, r"tillstyrk\w*|ställ(?:er|a|s)\s+sig\s+(?:bakom|positiv\w*)|instämm(?:er|a)\b|dela[rs]?\s+\w+\s+bedömning\w*|förorda[rs]?\b(?!\s+att)"),
    (Outcome.NOTERAS, r"noter(?:ar|as|a|at)\b|anteckna\w*|ta(?:r|s|git|)\s+del\s+av|ta(?:r|s)?\s+(?:emot\s+)?(?:\w+\s+){0,4}?till\s+(?:kännedom|protokollet)|läg(?:ger|ga|gs|gas|ges|g)\b(?:\s+[^.]{0,120}?)?till\s+handlingarna"),
    (Outcome.YTTRANDE, r"avge\w*\s+(?!inget)(?:\w+\s+){0,3}?(?:yttrande|remissvar)|yttrar?\s+sig\s+(?:i\s+enlighet|enligt)|lämna\w*\s+(?!inget)(?:\w+\s+){0,5}?(?:yttrande|remissvar)|yttrande\s+i\s+enlighet\s+med|anta(?:r|s|)\s+(?:[^.]{0,80}?\s)?(?:yttrande\w*|remissvar\w*)|(?:godkän\w+|använd\w+)\s+(?:[^.]{0,80}?\s)?som\s+(?:sitt\s+|eget\s+|nämndens\s+)*(?:yttrande|remissvar)|som\s+(?:sitt\s+)?(?:eget\s+)?yttrande|(?:yttrande|remissvar)\w*\s+(?:\w+\s+)?anta(?:s|ges)\s+som\s+(?:\w+s\s+|sitt\s+)?eget"),
    (Outcome.UPPDRAG, r"uppdr(?:ar|a|ogs|og|as|agits)\b|(?:få\w*|ge(?:r|s|tt|)|gav)\s+(?:[^.]{0,120}?\s)?i\s+uppdrag|ge(?:s|r|)\s+(?:\w+\s+){0,8}?(?:ett\s+|i\s+)?uppdrag(?:et)?\b|uppmana\w*|få(?:r|)\s+i\s+uppdrag"),
    (Outcome.UPPHAVS, r"upphäv\w*|upphör\w*\s+att\s+gälla|upphöra\s+att\s+gälla"),
    (Outcome.AVSKRIVS, r"avskriv\w*|skriv(?:er|as|s|a)\s+av\b"),
    (Outcome.AVVISAS, r"avvisa\w*|ta[rs]?\s+(?:inte|ej)\s+upp\s+till\s+prövning"),
    (Outcome.DELEGERAS, r"delegera(?:r|s|)\b|bemyndiga\w*|ge\w*\s+(?:\w+\s+){0,4}?fullmakt"),
    (Outcome.ENTLEDIGAS, r"entlediga\w*|bevilja\w*\s+(?:\w+\s+){0,3}?entledigande"),
    (Outcome.UTSES, r"utse(?:r|s|)\b|utsågs?\b|välj(?:er|s|a|as)\b|nominera\w*|förrätta\w*\s+\w*val\b|\w*val\s+förrätta\w*"),
    (Outcome.BEVILJAS, r"bevilja\w*|medge(?:r|s|)\b(?!\s+att\s+(?:interpellation|fråga))|tillåt(?:er|a|s)\b|tilldela(?:r|s|)\b|ansl(?:år|ås|å)\b|anvisa(?:r|s|)\b|\w*(?:dispens|lov|tillstånd|startbesked|bidrag|medgivande)\s+(?:ges|lämnas|utfärdas|ge\b)|(?:ge|lämna|meddela|utfärda)\w*\s+(?:\w+\s+){0,3}?(?:\w*dispens|\w*lov|\w*tillstånd|startbesked|medgivande)\b|ianspråkta\w*"),
    (Outcome.FASTSTALLS, r"fastställ(?:er|a|s|as|es|t|ts)\b|fastslå(?:r|s|)\b"),
    (Outcome.ANTAS, r"anta(?:r|s|ger|gas|ga|gs|ges|git|gits|)\b"),
    (Outcome.GODKANNS, r"godkän(?:ner|na|ns|nas|nes|ts|t)\b"),
    (Outcome.OVERLAMNAS, r"överlämna\w*|översänd\w*|över?\s*lämna\w*|(?:skick|sänd|lämn)\w*\s+(?:\w+\s+){0,6}?(?:över|vidare)\b|(?:skick|sänd)(?:ar|as|er|s|a)\s+(?:över\s+)?[^.]{0,80}?till\b"),
)  # fmt: skip
_SHAPE: Final = re.compile(
    r"(?<!\w)(?:"
    + "|".join(f"(?P<o{number}>{shape})" for number, (_, shape) in enumerate(_VERBS))
    + ")",
    re.IGNORECASE,
)
_AS_REPLY: Final = re.compile(
    r"som\s+(?:\w+\s+){0,4}?(?:yttrande|remissvar|svar\s+på\s+remiss\w*)|yttrande\s+(?:till|över)\b",
    re.IGNORECASE,
)
_PURPOSE: Final = re.compile(
    r"(?i)(?:^|\s)(?:uppdrag(?:et)?|redovisning(?:en)?)\b[^.]*\batt\s+(?:\w+\s+){0,3}$"
)
_CLAUSE: Final = re.compile(
    r"(?:,|\bsom\b|\bdär\b|\bvilk\w+|\bdå\b|\beftersom\b|\bunder förutsättning\b|\bi enlighet med\b|\benligt\b|\bom att\b)"
)
_NEGATED: Final = re.compile(
    r"\b(?:att\s+)?(?:inte|ej|icke)\s+(?:\w+\s+)?\w+|\b\w+(?:s|r)\s+(?:inte|ej)\b", re.IGNORECASE
)


_CONDITION: Final = re.compile(
    r"^(?:att )?under förutsättning(?:en)? att .*?\b(?!(?:över|under|efter|eller)\b)[a-zåäö]+(?:ar|er|år|as|es)\b",
    re.IGNORECASE,
)
"""A condition up to its verb, which is not what is decided."""


_NO_OBJECTION: Final = re.compile(r"\b(?:inget|ingenting) att erinra\b.*")
"""What somebody else decides, to which a reply has no objection."""


def outcome_of(text: str) -> Outcome:
    """Return the outcome of the first verb of *text* that has one, else ``Outcome.OVRIGT``.

    Something handed over as a reply to a referral is ``YTTRANDE``; a negated grant is
    ``AVSLAG``; an advisory negative keeps its own code.
    """
    text = _NO_OBJECTION.sub("", _CONDITION.sub("", text))
    match = next((found for found in _SHAPE.finditer(text) if not _is_purpose(text, found)), None)
    match = match or _SHAPE.search(text)
    if not match:
        return Outcome.OVRIGT
    number = next(name for name, value in match.groupdict().items() if value is not None)
    outcome = _VERBS[int(number[1:])][0]
    if outcome is Outcome.OVERLAMNAS and _AS_REPLY.search(text):
        return Outcome.YTTRANDE
    return outcome


def _is_purpose(text: str, match: re.Match[str]) -> bool:
    """Whether a verb only tells what an assignment was for: "uppdraget att sända ut ... antecknas"."""
    return bool(_PURPOSE.search(text[: match.start()]))


def is_negated(text: str) -> bool:
    """Whether the main clause of *text* says not to do something."""
    return bool(_NEGATED.search(_CLAUSE.split(text)[0]))
