from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from extractors.decision import Decision, extract_decisions
from tests import markup

if TYPE_CHECKING:
    from corpus.fact import Fact

HEAD = "Tjänsteskrivelse\n\nTill\nSocialnämnden\n\nSvar på motion om bänkar"
MEETING = (
    "Sammanträdesprotokoll\nKommunstyrelsen\n2031-03-05\n\nBeslutande\nIda Provberg (S), ordförande"
)


def proposal(items: str, heading: str = "Förslag till beslut") -> str:
    """Return an office's paper to the social board that proposes *items*."""
    return f"{HEAD}\n\n{heading}\n\n{items}\n\nBakgrund\n\nÅn är lång och vacker."


def minutes(*paragraphs: str) -> str:
    """Return the minutes of the executive: each paragraph is what stands below its §."""
    items = [f"§ {12 + number} Ärende om ån\n\n{each}" for number, each in enumerate(paragraphs)]
    return "\n\n".join([MEETING, *items])


# The answer: outcome, who decides, and what else the item says.
PROPOSED = {
    "what others grant, to which nobody objects": proposal(
        "1. ⟦Kommunen har inget att erinra mot att tillstånd ges.|övrigt Socialnämnden no=1⟧\n"
        "2. ⟦Tillstånd ges.|beviljas Socialnämnden no=2⟧"
    ),
    "to a board named by its matters": proposal(
        "Nämnden för Teknik föreslår kommunfullmäktige besluta\n\n"
        "1. ⟦att motionen avslås.|avslag Nämnden för Teknik>Kommunfullmäktige no=1⟧",
        "Förslag till beslut i nämnden för Teknik",
    ),
    "one": proposal("⟦Motionen avslås.|avslag Socialnämnden⟧"),
    "numbered": proposal(
        "1. ⟦Motionen avslås.|avslag Socialnämnden no=1⟧\n"
        "2. ⟦Beslutet justeras omedelbart.|justeras omedelbart Socialnämnden no=2⟧"
    ),
    "dashes": proposal(
        "- ⟦Motionen avslås.|avslag Socialnämnden⟧\n- ⟦Rapporten noteras.|noteras Socialnämnden⟧"
    ),
    "att-satser": proposal(
        "Socialnämnden beslutar\n\n⟦att avslå motionen|avslag Socialnämnden⟧\n\n"
        "⟦att beslutet justeras omedelbart|justeras omedelbart Socialnämnden⟧"
    ),
    "led by the executive": proposal(
        "Kommunstyrelsen beslutar\n\n⟦att anta planen, samt|antas Kommunstyrelsen⟧\n\n"
        "⟦att bevilja medel till bänkarna|beviljas Kommunstyrelsen⟧"
    ),
    "below the bare heading of an office": proposal(
        "⟦Motionen avslås.|avslag Socialnämnden⟧", "Beslut"
    ),
    "generic subject": proposal("⟦Nämnden avslår motionen.|avslag Socialnämnden⟧"),
    "subjects of their own": proposal(
        "1. ⟦Socialnämnden godkänner rapporten.|godkänns Socialnämnden no=1⟧\n"
        "2. ⟦Kommunstyrelsen antar planen.|antas Kommunstyrelsen no=2⟧"
    ),
    "who gets an assignment": proposal(
        "⟦Kommunstyrelsen får i uppdrag att bygga en park.|uppdrag Socialnämnden⟧"
    ),
    "whose money it is": proposal("⟦Kulturnämndens budget fastställs.|fastställs Socialnämnden⟧"),
    "to a higher body": proposal(
        "Socialnämnden föreslår kommunfullmäktige besluta\n\n"
        "⟦att avslå motionen|avslag Socialnämnden>Kommunfullmäktige⟧"
    ),
    "on a condition": proposal(
        "⟦Under förutsättning att fullmäktige beviljar medel får förvaltningen i uppdrag att bygga en park.|uppdrag Socialnämnden if⟧"
    ),
    "the following decision": proposal(
        "Kommunstyrelsen föreslår kommunfullmäktige att fatta följande beslut.\n\n"
        "⟦Motionen avslås.|avslag Kommunstyrelsen>Kommunfullmäktige⟧"
    ),
    "att-satser that wrapped lines part": proposal(
        "Socialnämnden beslutar\n⟦att avslå motionen,|avslag Socialnämnden⟧\n"
        "⟦att i övrigt godkänna rapporten|godkänns Socialnämnden⟧"
    ),
    "to a higher body in the item": proposal(
        "⟦att föreslå kommunfullmäktige att anta planen|antas Socialnämnden>Kommunfullmäktige⟧"
    ),
    "through two bodies": proposal(
        "⟦Socialnämnden föreslår kommunstyrelsen föreslå kommunfullmäktige besluta att avslå motionen."
        "|avslag Socialnämnden>Kommunstyrelsen>Kommunfullmäktige⟧"
    ),
    "decides to propose": proposal(
        "⟦Socialnämnden beslutar att föreslå kommunfullmäktige att anta planen."
        "|antas Socialnämnden>Kommunfullmäktige⟧"
    ),
    "with its law": proposal(
        "⟦att hemställa hos kommunstyrelsen att anta planen|antas Socialnämnden>Kommunstyrelsen⟧"
    ),
    "by the heading": proposal(
        "⟦Motionen avslås.|avslag Kommunfullmäktige⟧", "Förslag till beslut i kommunfullmäktige"
    ),
    "two bodies in turn": proposal(
        "I kommunstyrelsen:\n\n1. ⟦Rapporten noteras.|noteras Kommunstyrelsen no=1⟧\n\n"
        "I kommunfullmäktige:\n\n1. ⟦Planen antas.|antas Kommunfullmäktige no=1⟧"
    ),
    "condition": proposal(
        "⟦Planen antas under förutsättning att medel finns.|antas Socialnämnden if⟧"
    ),
    "negated": proposal("⟦Nämnden bifaller inte ansökan.|avslag Socialnämnden not⟧"),
    "deadline": proposal(
        "⟦Förvaltningen får i uppdrag att återkomma senast den 1 maj 2032.|uppdrag Socialnämnden by=2032-05-01⟧"
    ),
    "a day that is none": proposal(
        "⟦Förvaltningen får i uppdrag att rätta beslutet den 1 maj 2030.|uppdrag Socialnämnden⟧"
    ),
    "a day within its month": proposal(
        "⟦Rapporten antas inom mars 2032.|antas Socialnämnden by=2032-03⟧\n\n"
        "⟦Planen antas före utgången av maj 2032.|antas Socialnämnden by=2032-05⟧\n\n"
        "⟦Avtalet godkänns till den 1 juni 2032.|godkänns Socialnämnden by=2032-06-01⟧"
    ),
    "a day without its year": proposal("⟦Planen antas senast den 1 maj.|antas Socialnämnden⟧"),
    "what goes on behind a colon": proposal(
        "1. ⟦Planen antas med följande ändring:\n\nSida fyra utgår ur planen.|antas Socialnämnden no=1⟧\n"
        "2. ⟦Rapporten noteras.|noteras Socialnämnden no=2⟧\n\n⟦Motionen avslås.|avslag Socialnämnden⟧"
    ),
    "nothing goes on behind a full stop": proposal(
        "1. ⟦Planen antas.|antas Socialnämnden no=1⟧\n\n⟦Rapporten noteras.|noteras Socialnämnden⟧"
    ),
    "nothing goes on in an item without a number": proposal(
        "⟦Planen antas med följande ändring och datum|antas Socialnämnden⟧\n\n⟦Rapporten noteras.|noteras Socialnämnden⟧"
    ),
    "a second item without an outcome": proposal(
        "⟦Motionen avslås.|avslag Socialnämnden⟧\n\n⟦Ärendet utgår.|övrigt Socialnämnden⟧"
    ),
    "six letters": proposal("⟦Avslås|avslag Socialnämnden⟧"),
    "a numbered body": proposal(
        "1. I kommunstyrelsen:\n\n⟦Rapporten noteras.|noteras Kommunstyrelsen⟧"
    ),
    "a numbered item that names its body": proposal(
        "1. ⟦Kommunstyrelsen antar planen.|antas Kommunstyrelsen no=1⟧\n"
        "2. ⟦Rapporten delas med kommunstyrelsen|övrigt Socialnämnden no=2⟧"
    ),
    "according to what was said": proposal(
        "⟦Enligt nämndens ordning avslås motionen.|avslag Socialnämnden⟧"
    ),
    "what somebody is told to do": proposal(
        "⟦Kommunstyrelsen ska anta planen.|antas Socialnämnden⟧\n\n"
        "⟦Kommunstyrelsen skall anta planen.|antas Socialnämnden⟧\n\n"
        "⟦Kommunstyrelsen bör anta planen.|antas Socialnämnden⟧"
    ),
    "what is done with a body": proposal(
        "⟦Kommunstyrelsen befrias från arbetet.|övrigt Socialnämnden⟧\n\n"
        "⟦Kommunstyrelsen anses ha svarat.|övrigt Socialnämnden⟧\n\n"
        "⟦Kommunstyrelsen utses till värd.|utses Socialnämnden⟧"
    ),
    "verbs in each form": proposal(
        "⟦Kommunstyrelsen avslår motionen.|avslag Kommunstyrelsen⟧\n\n"
        "⟦Kommunstyrelsen noterar att bänkarna flyttas.|noteras Kommunstyrelsen⟧\n\n"
        "⟦Kommunstyrelsen gör planen och rapporten överlämnas.|överlämnas Kommunstyrelsen⟧"
    ),
    "a word that looks like a verb": proposal(
        "⟦Kommunstyrelsen under vår ordförande antar planen.|antas Kommunstyrelsen⟧"
    ),
    "two bodies in an item": proposal(
        "⟦Kommunstyrelsen får ta över kulturnämndens budget.|övrigt Socialnämnden⟧\n\n"
        "⟦Kommunstyrelsen antar planen med kulturnämnden.|antas Kommunstyrelsen⟧\n\n"
        "⟦Kulturnämndens förslag till kommunstyrelsen antas.|antas Socialnämnden⟧"
    ),
    "behind att": proposal(
        "⟦att kommunstyrelsen antar planen|antas Kommunstyrelsen⟧\n\n⟦Att en kommunstyrelse antar planen|antas Socialnämnden⟧"
    ),
    "five letters before the body": proposal(
        "⟦Den kommunstyrelsen antar planen.|antas Kommunstyrelsen⟧\n\n⟦Även kommunstyrelsen antar planen.|antas Socialnämnden⟧"
    ),
    "the board proposes": proposal(
        "⟦Nämnden föreslår kommunfullmäktige att anta planen.|antas Nämnden>Kommunfullmäktige⟧"
    ),
    "who proposes it at once": proposal(
        "⟦Socialnämnden, föreslår kommunfullmäktige att anta planen.|antas Socialnämnden>Kommunfullmäktige⟧"
    ),
    "two bodies in a lead-in": proposal(
        "Socialnämnden och kommunstyrelsen beslutar\n\n⟦att anta planen|antas Socialnämnden⟧"
    ),
    "a body that is not proposed to": proposal(
        "Socialnämnden föreslår att planen för kommunstyrelsen beslutas enligt nedan\n\n⟦att anta planen|antas Socialnämnden⟧"
    ),
    "a body twice in a lead-in": proposal(
        "Socialnämnden föreslår socialnämnden besluta\n\n⟦att anta planen|antas Socialnämnden⟧"
    ),
    "a condition for all below a lead-in": proposal(
        "Under förutsättning att medel finns beslutar socialnämnden\n\n⟦att anta planen|antas Socialnämnden if⟧\n\n"
        "I kommunfullmäktige:\n\n⟦Motionen avslås.|avslag Kommunfullmäktige⟧"
    ),
    "no verb that decides": proposal("⟦Ärendet utgår.|övrigt Socialnämnden⟧"),
    "asides": proposal(
        "1. ⟦Motionen avslås.|avslag Socialnämnden no=1⟧\n\nBilaga 1\n\nReservation från V"
    ),
}

CONDITIONS = [
    "under förutsättningen att",
    "förutsatt att",
    "för det fall att",
    "för det fall",
    "med villkor att",
]

LEADS = {
    "Socialnämnden beslutar": "Socialnämnden",
    "Socialnämnden fattar följande beslut": "Socialnämnden",
    "Kommunstyrelsen föreslås besluta": "Kommunstyrelsen",
    "Kommunstyrelsen föreslås beslutat": "Kommunstyrelsen",
    "Kommunstyrelsen gör för egen del": "Kommunstyrelsen",
    "Kommunstyrelsen tar beslut enligt ovan": "Kommunstyrelsen",
    "Kommunstyrelsen tar beslut enligt nedan": "Kommunstyrelsen",
    "Förvaltningen ber kommunfullmäktige": "Kommunfullmäktige",
    "Förvaltningen ber kulturnämnden": "Kulturnämnden",
    "Förvaltningen ber kommunstyrelsen": "Kommunstyrelsen",
    "Förvaltningen ber arbetsutskottet": "Arbetsutskottet",
    "Enligt förvaltningens förslag:": "Socialnämnden",
    "I enlighet med förvaltningens förslag:": "Socialnämnden",
    **{
        f"Vi {verb} följande:": "Socialnämnden"
        for verb in (
            *("besluta", "beslutar", "beslutade", "föreslår", "föreslås", "hemställer"),
            *("rekommenderar", "förordar", "ansvarar"),
        )
    },
    "Inför kommunstyrelsen samt till beslut.": "Kommunstyrelsen",
    "Förslag till beslut för kommunstyrelsen och egen del:": "Kommunstyrelsen",
}

UPWARDS = [
    *(f"Socialnämnden {verb} kommunfullmäktige" for verb in ("föreslår", "rekommenderar")),
    "Socialnämnden hemställer hos kommunfullmäktige",
    "Socialnämnden hemställer åt kommunfullmäktige",
    "Socialnämnden beslutar för egen del föreslå kommunfullmäktige",
    *(f"att {verb} kommunfullmäktige" for verb in ("föreslå", "hemställer till")),
    *(f"{verb} kommunfullmäktige" for verb in ("Föreslår", "Rekommenderar till")),
]

UPWARD_WORDS = ["att hemställa hos", "att rekommendera", "hemställer hos"]

HEADINGS = {
    f"Förslag till beslut {word} kommunfullmäktige": "Kommunfullmäktige"
    for word in ("i", "till", "för", "av")
}

RESOLVES = {
    "Presidiet beslutar följande": "taken antas Kommunstyrelsen",
    **{
        f"{body} beslutar följande": f"taken antas {body}"
        for body in (
            *("Kulturnämnden", "Kommunstyrelsen", "Arbetsutskottet", "Kommunfullmäktige"),
            *("Valberedningen", "Ungdomsrådet"),
        )
    },
    **{
        f"Kulturnämnden {words}": f"{stage} antas Kulturnämnden{who}"
        for words, stage, who in (
            ("beslutar för egen del", "taken", ""),
            ("beslutade att", "taken", ""),
            ("föreslår kommunfullmäktige besluta", "recommended", ">Kommunfullmäktige"),
            ("föreslog kommunfullmäktige besluta", "taken", ""),
            ("hemställer att kommunfullmäktige beslutar", "recommended", ">Kommunfullmäktige"),
            ("rekommenderar kommunfullmäktige att besluta", "recommended", ">Kommunfullmäktige"),
        )
    },
}

TAKEN = {
    "below who decides, in prose": minutes(
        "Bo Testlund berättar om ån.\n\nKommunstyrelsen beslutade således\n\n"
        "1. ⟦Planen fastställs.|taken fastställs Kommunstyrelsen no=1 § 12⟧\n"
        "2. ⟦Motionen avslås.|taken avslag Kommunstyrelsen no=2 § 12⟧"
    ),
    "a list within an item": minutes(
        "Beslut\n\nKommunstyrelsen beslutar\n\n⟦att anta planen, samt|taken antas Kommunstyrelsen § 12⟧\n"
        "⟦att ge kontoret i uppdrag att\n\na) räkna bänkarna,\n\nb) måla dem, och\n\nc) svara i maj.|"
        "taken uppdrag Kommunstyrelsen § 12⟧"
    ),
    "bullets within a numbered item": minutes(
        "Beslut\n\n1. ⟦Kontoret får i uppdrag att\n\n- räkna bänkarna\n\n- måla dem|"
        "taken uppdrag Kommunstyrelsen no=1 § 12⟧\n\n2. ⟦Planen antas.|taken antas Kommunstyrelsen no=2 § 12⟧"
    ),
    "what follows a list within an item": minutes(
        "Beslut\n\n⟦att ge kontoret i uppdrag att\n\na) räkna bänkarna, och\n\nb) måla dem.|"
        "taken uppdrag Kommunstyrelsen § 12⟧\n\n⟦Motionen avslås.|taken avslag Kommunstyrelsen § 12⟧"
    ),
    "for itself, in a sentence below what it proposes": minutes(
        "Beslut\n\nKommunstyrelsen föreslår kommunfullmäktige besluta\n\n"
        "⟦att anta planen.|recommended antas Kommunstyrelsen>Kommunfullmäktige § 12⟧\n\n"
        "⟦För egen del beslutar kommunstyrelsen att motionen avslås.|taken avslag Kommunstyrelsen § 12⟧"
    ),
    "letters of their own": minutes(
        "Beslut\n\na) ⟦Motionen avslås.|taken avslag Kommunstyrelsen § 12⟧\n\n"
        "b) ⟦Planen antas.|taken antas Kommunstyrelsen § 12⟧"
    ),
    "letters below an item that is over": minutes(
        "Beslut\n\n1. ⟦Motionen avslås.|taken avslag Kommunstyrelsen no=1 § 12⟧\n\n"
        "a) ⟦Planen antas.|taken antas Kommunstyrelsen § 12⟧"
    ),
    "a line each": minutes(
        "Beslut\n\n⟦Motionen bifalls i den del som gäller bänkarna längs med ån och i parken i staden.|"
        "taken delvis bifall Kommunstyrelsen § 12⟧\n⟦Motionen avslås i övrigt.|taken avslag Kommunstyrelsen § 12⟧"
    ),
    "a line that explains": minutes(
        "Beslut\n\n⟦Motionen bifalls i den del som gäller bänkarna längs med ån och i parken i staden.\n"
        "Det är många som går där.|taken delvis bifall Kommunstyrelsen § 12⟧"
    ),
    "who decides, on a line of its own": minutes(
        "Beslut\n\nKommunstyrelsen föreslår kommunfullmäktige besluta\n"
        "⟦Motionen avslås.|recommended avslag Kommunstyrelsen>Kommunfullmäktige § 12⟧"
    ),
    "for itself, the other way round": minutes(
        "Beslut\n\nKommunstyrelsen föreslår kommunfullmäktige besluta\n\n"
        "– ⟦att anta planen.|recommended antas Kommunstyrelsen>Kommunfullmäktige § 12⟧\n\n"
        "För egen del beslutar kommunstyrelsen, under förutsättning av fullmäktiges beslut\n\n"
        "– ⟦att uppdra åt kontoret att räkna.|taken uppdrag Kommunstyrelsen if § 12⟧"
    ),
    "what is due by a day": minutes(
        "Beslut\n\n⟦Motionen remitteras till kontoret för beredning.|taken remitteras Kommunstyrelsen § 12⟧\n\n"
        "⟦Svaret ska lämnas senast den 3 maj 2031.|taken övrigt Kommunstyrelsen by=2031-05-03 § 12⟧"
    ),
    "what is not due": minutes(
        "Beslut\n\n⟦Motionen remitteras till kontoret för beredning.|taken remitteras Kommunstyrelsen § 12⟧\n\n"
        "Svaret kommer den 3 maj 2031."
    ),
    "for itself, below what it proposes": minutes(
        "Beslut\n\nKommunstyrelsen föreslår kommunfullmäktige besluta att\n\n"
        "1. ⟦anta planen för ån|recommended antas Kommunstyrelsen>Kommunfullmäktige no=1 § 12⟧\n"
        "2. ⟦upphäva den plan för ån som gällt i många år.|recommended upphävs Kommunstyrelsen>Kommunfullmäktige no=2 § 12⟧\n"
        "Kommunstyrelsen beslutar för egen del att\n"
        "3. ⟦uppdra åt kontoret att räkna bänkarna.|taken uppdrag Kommunstyrelsen no=3 § 12⟧"
    ),
    "what it proposes to the assembly, below its decision": minutes(
        "Beslut\nFörslag till kommunfullmäktige\n\n1. ⟦Motionen avslås.|recommended avslag Kommunfullmäktige no=1 § 12⟧"
    ),
    "taken": minutes(
        "Beslut\n\n⟦Kommunstyrelsen avslår motionen.|taken avslag Kommunstyrelsen § 12⟧"
    ),
    "two paragraphs": minutes(
        "Beslut\n\n⟦Motionen avslås.|taken avslag Kommunstyrelsen § 12⟧",
        "Beslut\n\n⟦Rapporten noteras.|taken noteras Kommunstyrelsen § 13⟧",
    ),
    "as proposed": minutes(
        "Förvaltningens förslag till beslut\n\n"
        "1. ⟦Motionen avslås.|taken avslag Kommunstyrelsen no=1 § 12⟧\n"
        "2. ⟦Rapporten noteras.|taken noteras Kommunstyrelsen no=2 § 12⟧\n\n"
        "Beslut\n\nKommunstyrelsen beslutar enligt förvaltningens förslag."
    ),
    "as proposed in another paper": minutes(
        "Beslut\n\n⟦Kommunstyrelsen beslutar enligt förvaltningens förslag.|taken övrigt Kommunstyrelsen § 12⟧"
    ),
    "a line without a heading": minutes(
        "⟦Informationen noteras.|taken noteras Kommunstyrelsen § 12⟧",
        "Ordföranden berättar om ån.\n\nBeslut\n\n⟦Rapporten noteras.|taken noteras Kommunstyrelsen § 13⟧",
    ),
    "as proposed in no §": (
        f"{MEETING}\n\nBeslut\n\n⟦Kommunstyrelsen beslutar enligt förvaltningens förslag.|taken övrigt Kommunstyrelsen § None⟧"
    ),
    "as proposed with an outcome": minutes(
        "Förvaltningens förslag till beslut\n\nMotionen avslås.\n\n"
        "Beslut\n\n⟦Motionen avslås i enlighet med förvaltningens förslag till beslut.|taken avslag Kommunstyrelsen § 12⟧"
    ),
    "otherwise than proposed": minutes(
        "Förvaltningens förslag till beslut\n\nMotionen avslås.\n\n"
        "Beslut\n\n⟦Kommunstyrelsen gör på annat sätt.|taken övrigt Kommunstyrelsen § 12⟧"
    ),
    "as proposed in another §": minutes(
        "Förvaltningens förslag till beslut\n\nMotionen avslås.\n\nBeslut\n\n⟦Motionen avslås.|taken avslag Kommunstyrelsen § 12⟧",
        "Beslut\n\n⟦Kommunstyrelsen beslutar enligt förvaltningens förslag.|taken övrigt Kommunstyrelsen § 13⟧",
    ),
    "as a motion proposed": minutes(
        "Motionärens förslag till beslut\n\nBänkar ställs upp.\n\n"
        "Beslut\n\n⟦Kommunstyrelsen beslutar enligt förslaget.|taken övrigt Kommunstyrelsen § 12⟧"
    ),
    "as one of two proposed": minutes(
        "Förvaltningens förslag till beslut\n\nMotionen bifalls.\n\n"
        "Ordförandens förslag till beslut\n\n⟦Motionen avslås.|taken avslag Kommunstyrelsen § 12⟧\n\n"
        "Beslut\n\nKommunstyrelsen beslutar i enlighet med ordförandens förslag."
    ),
    "as two proposed": minutes(
        "Förvaltningens förslag till beslut\n\nMotionen bifalls.\n\n"
        "Ordförandens förslag till beslut\n\nMotionen avslås.\n\n"
        "Beslut\n\n⟦Kommunstyrelsen beslutar enligt förslaget.|taken övrigt Kommunstyrelsen § 12⟧"
    ),
    "a line above the decision": minutes(
        "Informationen noteras.\n\nBeslut\n\n⟦Rapporten noteras.|taken noteras Kommunstyrelsen § 12⟧"
    ),
    "lines that decide nothing": minutes(
        "Mötet avslutas.",
        "Ordföranden noterar att rapporten är sen.",
        "⟦Rapporten läggs till handlingarna.|taken noteras Kommunstyrelsen § 14⟧",
        "⟦Frågan antecknas till protokollet.|taken noteras Kommunstyrelsen § 15⟧",
    ),
    "a § without a word": f"{minutes('⟦Informationen noteras.|taken noteras Kommunstyrelsen § 12⟧')}\n\n§ 13\n\n§ 14 Ärende om torget",
    "what explains the decision": minutes(
        "Beslut\n\n⟦Kommunstyrelsen avslår motionen.|taken avslag Kommunstyrelsen § 12⟧\n\nÅn är lång och vacker."
    ),
    "two decisions, the first without an outcome": minutes(
        "Beslut\n\n⟦Ärendet utgår.|taken övrigt Kommunstyrelsen § 12⟧\n\n"
        "⟦Rapporten noteras.|taken noteras Kommunstyrelsen § 12⟧\n\n"
        "⟦Kommunstyrelsen tackar för informationen.|taken övrigt Kommunstyrelsen § 12⟧"
    ),
    "numbered decisions without an outcome": minutes(
        "Beslut\n\n1. ⟦Motionen avslås.|taken avslag Kommunstyrelsen no=1 § 12⟧\n"
        "2. ⟦Ärendet utgår.|taken övrigt Kommunstyrelsen no=2 § 12⟧"
    ),
    "proposed by its own sentence": minutes(
        "Beslut\n\n⟦Kommunstyrelsen föreslår kommunfullmäktige att anta planen.|recommended antas Kommunstyrelsen>Kommunfullmäktige § 12⟧"
    ),
    "a proposal told behind a decision": minutes(
        "Beslut\n\n⟦Kommunstyrelsen antar planen och föreslår den för kommunfullmäktige.|taken antas Kommunstyrelsen § 12⟧"
    ),
    "an office's proposal is not sent upwards": minutes(
        "Beslut\n\nFörvaltningen föreslår följande:\n\n⟦Planen antas.|taken antas Kommunstyrelsen § 12⟧"
    ),
    "for its own part": minutes(
        "Beslut\n\nKommunstyrelsen föreslår kommunfullmäktige besluta\n\n"
        "⟦att anta planen.|recommended antas Kommunstyrelsen>Kommunfullmäktige § 12⟧\n\n"
        "Kommunstyrelsen beslutar för egen del\n\n⟦att notera rapporten.|taken noteras Kommunstyrelsen § 12⟧"
    ),
    "on its own behalf": minutes(
        "Beslut\n\nKommunstyrelsen föreslår kommunfullmäktige besluta\n\n"
        "⟦att anta planen.|recommended antas Kommunstyrelsen>Kommunfullmäktige § 12⟧\n\n"
        "Kommunstyrelsen beslutar, å egna vägnar, följande\n\n⟦att notera rapporten.|taken noteras Kommunstyrelsen § 12⟧"
    ),
    "still recommended": minutes(
        "Beslut\n\nKommunstyrelsen föreslår kommunfullmäktige besluta\n\n"
        "⟦att anta planen.|recommended antas Kommunstyrelsen>Kommunfullmäktige § 12⟧\n\n"
        "Kommunfullmäktige föreslås även besluta\n\n⟦Kommunfullmäktige noterar rapporten.|recommended noteras Kommunfullmäktige § 12⟧"
    ),
    "proposed to whoever decides": minutes(
        "Beslut\n\nKommunfullmäktige föreslås besluta\n\n⟦att anta planen.|recommended antas Kommunfullmäktige § 12⟧"
    ),
    "proposed in the item": minutes(
        "Beslut\n\n⟦att föreslå kommunfullmäktige att anta planen.|recommended antas Kommunstyrelsen>Kommunfullmäktige § 12⟧"
    ),
    "whose board's proposal goes upwards": minutes(
        "Socialnämndens förslag till kommunfullmäktige\n\n⟦Planen antas.|recommended antas Kommunfullmäktige § 12⟧"
    ),
    "whose committee's proposal goes upwards": minutes(
        "Arbetsutskottets förslag till kommunfullmäktige\n\n⟦Planen antas.|recommended antas Kommunfullmäktige § 12⟧"
    ),
    "recommended": minutes(
        "Beslut\n\nKommunstyrelsen föreslår kommunfullmäktige besluta\n\n"
        "⟦att anta planen.|recommended antas Kommunstyrelsen>Kommunfullmäktige § 12⟧"
    ),
    "a heading that goes upwards": minutes(
        "Förslag till beslut i kommunfullmäktige\n\n"
        "⟦Planen antas.|recommended antas Kommunfullmäktige § 12⟧"
    ),
    "whose proposal goes upwards": minutes(
        "Kommunstyrelsens förslag till kommunfullmäktige\n\n"
        "⟦Planen antas.|recommended antas Kommunfullmäktige § 12⟧"
    ),
    "a committee's own proposal": minutes(
        "Kommunstyrelsens förslag\n\n⟦Kommunfullmäktige antar planen.|recommended antas Kommunfullmäktige § 12⟧"
    ),
    "led by a line without a heading": minutes(
        "Kommunstyrelsen föreslår kommunfullmäktige besluta\n\n"
        "1. ⟦Motionen anses besvarad.|recommended besvarad Kommunstyrelsen>Kommunfullmäktige no=1 § 12⟧\n\n"
        "Sammanfattning\n\nÅn är lång."
    ),
    "what the body does, last": minutes(
        "Bo Testlund berättar om ån. Han svarar på frågor.\n\n"
        "⟦Kommunstyrelsen noterar informationen.|taken noteras Kommunstyrelsen § 12⟧"
    ),
    "att-satser of which one says no code": minutes(
        "Beslut\n\nKommunstyrelsen beslutar\n\n⟦att anta planen,|taken antas Kommunstyrelsen § 12⟧\n\n"
        "⟦att bänkarna målas gröna.|taken övrigt Kommunstyrelsen § 12⟧"
    ),
    "proposed and taken": minutes(
        "Förslag till beslut\n\nMotionen bifalls.\n\nYrkanden\n\nIda Provberg (S) yrkar avslag.\n\n"
        "Beslut\n\n⟦Motionen avslås.|taken avslag Kommunstyrelsen § 12⟧"
    ),
}

ASIDES = [
    "Bilaga 1",
    "Se bilaga 2",
    "Reservation från V",
    "Yrkanden i ärendet",
    "Paragrafen är justerad",
    "Beslutet fattas med stöd av lag",
    "Slut.",
    "Ida Provberg (S) har följande skrivelse inkommit",
    "Från Bo Testlund (M) har nedanstående fråga inkommit",
    *(
        f"Ida Provberg (S) {verb} ett särskilt yttrande"
        for verb in ("lämnar", "lämnade", "anmäler", "anmälde", "avger", "avgav")
    ),
    *(
        f"Ida Provberg (S) lämnar en {what} i ärendet"
        for what in ("reservation", "protokollsanteckning")
    ),
    "Ida Provberg (S) lämnar in ett särskilt uttalande",
    "Ida Provberg (S) anmäler jäv",
    *(f"Ida Provberg (S) {verb} sig" for verb in ("reserverar", "reserverade")),
]

NOTHING = {
    "what was proposed to it, by nobody named": minutes(
        "Förslag till kommunstyrelsen\n\nKommunfullmäktige antar planen."
    ),
    "what an initiative is quoted for": proposal(
        "att bygga en park", "I initiativet föreslås nämnden besluta"
    ),
    "template": proposal("Klicka här för att ange text"),
    "none": proposal("Inga"),
    "no proposal": f"{HEAD}\n\nBakgrund\n\nMotionen avslås, säger många.",
    "a heading of its own": proposal("Bänkar ställs upp.", "Motionärens förslag till beslut"),
    **{
        f"{whose} propose": proposal("Bänkar ställs upp.", f"{whose} förslag till beslut")
        for whose in (
            *("Motionens", "Yrkandets", "Förslagsställarens", "Ledamöternas", "Initiativets"),
            *("Nämndinitiativets", "Ledamotsinitiativets", "Medborgarförslagets"),
        )
    },
    "of a minority": proposal("Bänkar ställs upp.", "Minoritetens förslag till beslut"),
    "of a motion": "Motion\n\nFler bänkar\n\nFörslag till beslut\n\natt ställa upp bänkar\n\nIda Provberg (S)",
    "of an initiative": (
        "Nämndinitiativ\n\nFler bänkar\n\nFörslag till beslut\n\natt ställa upp bänkar\n\nIda Provberg (S)"
    ),
    "what another body proposed before": minutes(
        "Kulturnämnden föreslog i går att planen fastställs.", "Kommunstyrelsen tackar."
    ),
    "who decides, and no more": minutes(
        "Bo Testlund berättar om ån.\n\nKommunstyrelsen beslutar i dag"
    ),
    "what the body did before": minutes(
        "Bo Testlund berättar om ån.\n\nKommunstyrelsen har noterat informationen."
    ),
    "what another committee proposed to it": minutes(
        "Arbetsutskottets förslag till kommunstyrelsen\n\nKommunfullmäktige antar planen."
    ),
    "what another committee proposed": minutes(
        "Arbetsutskottets förslag\n\nKommunfullmäktige antar planen."
    ),
    "only proposed in minutes": minutes("Förslag till beslut\n\nMotionen bifalls."),
}


def shown(fact: Fact[Decision]) -> str:
    value = fact.value
    says = [value.outcome.value, ">".join(value.body_chain) or value.body or "-"]
    says += [f"no={value.number}"] if value.number else []
    says += ["if"] if value.conditional else []
    says += ["not"] if value.negated else []
    says += [f"by={value.deadline}"] if value.deadline else []
    return " ".join(says)


@pytest.mark.parametrize("marked", PROPOSED.values(), ids=PROPOSED.keys())
def test_reads_what_is_proposed(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    found = list(extract_decisions(document))

    assert [(fact.span, shown(fact)) for fact in found] == expected
    assert {fact.value.stage for fact in found} == {"proposed"}
    assert {fact.value.paragraph for fact in found} == {None}
    assert [fact.value.text for fact in found] == [
        document.line_of(fact.span) for fact in found if fact.span
    ]
    assert all(fact.value.body_chain[-1:] in ((), (fact.value.body,)) for fact in found)


@pytest.mark.parametrize("marked", TAKEN.values(), ids=TAKEN.keys())
def test_reads_what_minutes_record(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    found = list(extract_decisions(document))

    assert [
        (fact.span, f"{fact.value.stage} {shown(fact)} § {fact.value.paragraph}") for fact in found
    ] == expected


@pytest.mark.parametrize("condition", CONDITIONS)
def test_knows_a_condition(condition: str) -> None:
    (fact,) = extract_decisions(markup.paper(proposal(f"Planen antas {condition} medel finns.")))

    assert fact.value.conditional


@pytest.mark.parametrize(("lead", "body"), LEADS.items())
def test_knows_what_leads_into_items(lead: str, body: str) -> None:
    document = markup.paper(proposal(f"{lead}\n\natt avslå motionen\n\natt anta planen"))

    assert [shown(fact) for fact in extract_decisions(document)] == [
        f"avslag {body}",
        f"antas {body}",
    ]


@pytest.mark.parametrize("words", UPWARDS)
def test_knows_what_is_proposed_upwards(words: str) -> None:
    document = markup.paper(proposal(f"{words} att anta planen."))

    assert [shown(fact) for fact in extract_decisions(document)] == [
        "antas Socialnämnden>Kommunfullmäktige"
    ]


@pytest.mark.parametrize("words", UPWARD_WORDS)
def test_an_item_proposes_upwards_by_its_verb(words: str) -> None:
    document = markup.paper(proposal(f"{words} kommunstyrelsen att anta planen"))

    assert [shown(fact) for fact in extract_decisions(document)] == [
        "antas Socialnämnden>Kommunstyrelsen"
    ]


@pytest.mark.parametrize(("heading", "body"), HEADINGS.items())
def test_a_heading_says_who_decides(heading: str, body: str) -> None:
    document = markup.paper(proposal("Planen antas.", heading))

    assert [shown(fact) for fact in extract_decisions(document)] == [f"antas {body}"]


@pytest.mark.parametrize(("heading", "expected"), RESOLVES.items())
def test_a_heading_of_minutes_says_what_the_body_does(heading: str, expected: str) -> None:
    plain = [(line, 10.0, False) for line in MEETING.split("\n") if line]
    bold = [("§ 12 Ärende om ån", 12.0, True), (heading, 12.0, True)]
    document = markup.read(markup.drawn(*plain, *bold, ("Planen antas.", 10.0, False)))

    assert [f"{fact.value.stage} {shown(fact)}" for fact in extract_decisions(document)] == [
        expected
    ]


def test_a_decision_rests_on_the_kind_of_its_paper() -> None:
    papers = [PROPOSED["one"], TAKEN["taken"], TAKEN["as proposed"]]

    rules = [
        {fact.rule.id for fact in extract_decisions(markup.paper(markup.unmarked(paper)[0]))}
        for paper in papers
    ]

    assert rules == [{"decision.proposal"}, {"decision.minutes"}, {"decision.as-proposed"}]


def test_a_letter_proposes() -> None:
    text = "Skrivelse\n\nFler bänkar\n\nFörslag till beslut\n\nPlanen antas.\n\nIda Provberg (S)"

    assert [fact.value.text for fact in extract_decisions(markup.paper(text))] == ["Planen antas."]


@pytest.mark.parametrize("aside", ASIDES)
def test_an_aside_is_no_decision(aside: str) -> None:
    document = markup.paper(proposal(f"1. Motionen avslås.\n\n{aside}"))

    assert [fact.value.text for fact in extract_decisions(document)] == ["Motionen avslås."]


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_what_somebody_else_wants_is_no_decision(text: str) -> None:
    assert list(extract_decisions(markup.paper(text))) == []


@pytest.mark.parametrize("marked", PROPOSED.values(), ids=PROPOSED.keys())
def test_what_an_initiative_demands_is_no_decision(marked: str) -> None:
    text = markup.unmarked(marked)[0].replace("Tjänsteskrivelse", "Motion", 1)

    assert list(extract_decisions(markup.paper(text))) == []


@pytest.mark.parametrize("lead", LEADS)
def test_below_another_heading_nothing_is_proposed(lead: str) -> None:
    document = markup.paper(proposal(f"{lead}\n\natt avslå motionen", "Bakgrund"))

    assert list(extract_decisions(document)) == []


def test_a_proposal_of_an_agenda_ends_where_the_next_item_begins() -> None:
    document, expected = markup.parse_paper(
        "Socialnämnden\nKallelse\n2031-03-05\n\n1\tVal av justerare\n2\tBänkar vid ån\tKS 2031/14\n\n"
        "Förslag till beslut\n\n1. ⟦Motionen avslås.|avslag Socialnämnden no=1⟧\n\n"
        "3\tBryggan\tKS 2031/15\n\nBryggan godkändes i våras."
    )

    found = list(extract_decisions(document))

    assert [(fact.span, shown(fact)) for fact in found] == expected


def met(body: str, *paragraphs: str) -> str:
    """Return the minutes of *body*, each paragraph what stands below its §."""
    head = f"Sammanträdesprotokoll\n{body}\n2031-03-05\n\nBeslutande\nIda Provberg (S), ordförande"
    items = [f"§ {12 + at} Ärende om ån\n\n{each}" for at, each in enumerate(paragraphs)]
    return "\n\n".join([head, *items])


NOTED = "Beslut\n\nRapporten noteras."
NOTED_TOO = "taken § 12 Rapporten noteras."

# Who met, what its §§ say, and what is decided or sent on: by whom it is proposed tells which.
WHOSE = [
    (
        ("Kommunstyrelsens arbetsutskott", "Arbetsutskottets förslag\n\nPlanen antas.", NOTED),
        ["recommended § 12 Planen antas.", "taken § 13 Rapporten noteras."],
    ),
    (
        ("Kommunstyrelsens arbetsutskott", f"Arbetsutskottets förslag\n\nPlanen antas.\n\n{NOTED}"),
        [NOTED_TOO],
    ),
    (
        (
            "Kommunstyrelsens arbetsutskott",
            f"Arbetsutskottets förslag till kommunfullmäktige\n\nPlanen antas.\n\n{NOTED}",
        ),
        ["recommended § 12 Planen antas.", NOTED_TOO],
    ),
    (("Kommunstyrelsen", f"Arbetsutskottets förslag\n\nPlanen antas.\n\n{NOTED}"), [NOTED_TOO]),
    (
        ("Kommunstyrelsen", "Arbetsutskottets förslag\n\nPlanen antas.", NOTED),
        ["taken § 13 Rapporten noteras."],
    ),
    (
        ("Kommunstyrelsen", "Kommunstyrelsens förslag till kommunfullmäktige\n\nPlanen antas."),
        ["recommended § 12 Planen antas."],
    ),
    (
        (
            "Kommunstyrelsen",
            f"Socialnämndens förslag till kommunfullmäktige\n\nPlanen antas.\n\n{NOTED}",
        ),
        [NOTED_TOO],
    ),
    (
        (
            "Kommunstyrelsen",
            "Socialnämndens förslag till kommunfullmäktige\n\nPlanen antas.",
            NOTED,
        ),
        ["recommended § 12 Planen antas.", "taken § 13 Rapporten noteras."],
    ),
    (
        ("Kommunstyrelsen", f"Förslag till beslut i kommunfullmäktige\n\nPlanen antas.\n\n{NOTED}"),
        ["recommended § 12 Planen antas.", NOTED_TOO],
    ),
    (("Bo Testlund", f"Förslag till kommunfullmäktige\n\nPlanen antas.\n\n{NOTED}"), [NOTED_TOO]),
]

OTHER_PAPERS = {
    "Delegationsbeslut\n2031-03-05\n\nBänkar\n\nBeslut\n\nPlanen antas.": ["taken Planen antas."],
    "Ordförandebeslut\n2031-03-05\n\nBänkar\n\nBeslut\n\nPlanen antas.": ["taken Planen antas."],
    "Rapport\n\nBänkar\n\nBeslut\n\nPlanen antas.": [],
    "Brev\n\nBänkar\n\nBeslut\n\nPlanen antas.": [],
    "Brev\n\nBänkar\n\nFörslag till beslut\n\nPlanen antas.": ["proposed Planen antas."],
    "Delegationsbeslut\n\nBänkar\n\nFörslag till beslut\n\nPlanen antas.": [],
}


@pytest.mark.parametrize(("said", "expected"), WHOSE)
def test_what_minutes_propose_goes_on_only_from_the_body_itself(
    said: tuple[str, ...], expected: list[str]
) -> None:
    found = [fact.value for fact in extract_decisions(markup.paper(met(*said)))]

    assert [f"{one.stage} § {one.paragraph} {one.text}" for one in found] == expected


@pytest.mark.parametrize(("text", "expected"), OTHER_PAPERS.items())
def test_a_paper_of_another_kind_decides_only_on_delegation(text: str, expected: list[str]) -> None:
    found = [fact.value for fact in extract_decisions(markup.paper(text))]

    assert [f"{one.stage} {one.text}" for one in found] == expected
    assert {one.body_chain for one in found} <= {()}
