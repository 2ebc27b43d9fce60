from __future__ import annotations

import re

import pytest

from tests import markup


def office(head: str = "", tail: str = "") -> str:
    """Return an office's paper that *head* opens, with *tail* below its proposal."""
    matter = "Svar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås."
    opening = f"Tjänsteskrivelse\n{head}".strip()
    return f"{opening}\n\n{matter}{tail}"


MOTION = "Motion\n\nFler bänkar\n\nÅn är lång och vacker."

# The answer says which date it is: the paper's own, or the meeting's.
DATES = {
    "bodies that meet": office(
        "Dnr KS 2031/12\n\nParknämndens arbetsutskott ⟦2031-03-05|meeting 2031-03-05⟧\nParknämnden 2031-03-19"
    ),
    "who decided on a view": (
        "Yttrande\nDatum ⟦2031-03-05|date 2031-03-05⟧\n\nYttrande över planen\n\nBakgrund\n\nÅn är lång.\n\n"
        "Detta yttrande har beslutats av kommunstyrelsen den ⟦2 april 2031|meeting 2031-04-02⟧."
    ),
    "who decided on a plan": (
        "Yttrande\nDatum ⟦2031-03-05|date 2031-03-05⟧\n\nYttrande över planen\n\nBakgrund\n\n"
        "Planen har beslutats av kommunstyrelsen den 2 april 2031."
    ),
    "ours beside theirs": office("Vårt datum ⟦2031-03-05|date 2031-03-05⟧\tErt datum 2031-01-08"),
    "theirs before ours": office("Ert datum 2031-01-08\tVårt datum ⟦2031-03-05|date 2031-03-05⟧"),
    "ours above": office("Vårt datum\tErt datum\n⟦2031-03-05|date 2031-03-05⟧\t2031-01-08"),
    "to be handled, in prose": office(
        "Datum ⟦2031-03-05|date 2031-03-05⟧\n\nTill\nSocialnämnden",
        "\n\nBakgrund\n\nÄrendet behandlas i socialnämnden den ⟦2 april 2031|meeting 2031-04-02⟧ och "
        "i kommunstyrelsen den 9 april 2031.",
    ),
    "handled by another, in prose": office(
        "Datum ⟦2031-03-05|date 2031-03-05⟧\n\nTill\nSocialnämnden",
        "\n\nBakgrund\n\nÄrendet behandlas i parknämnden den 2 april 2031.",
    ),
    "another matter of the body, in prose": office(
        "Datum ⟦2031-03-05|date 2031-03-05⟧\n\nTill\nSocialnämnden",
        "\n\nBakgrund\n\nBudgeten behandlas i socialnämnden den 2 april 2031.",
    ),
    "the sender of a view has met": (
        "Yttrande\nDatum ⟦2031-03-05|date 2031-03-05⟧\n\nPrövningsdepartementet\n\nEn ny lag\n\n"
        "Kommunstyrelsen har behandlat ärendet den ⟦4 mars 2031|meeting 2031-03-04⟧, § 83."
    ),
    "the sender of a view and another day": (
        "Yttrande\nDatum ⟦2031-03-05|date 2031-03-05⟧\n\nPrövningsdepartementet\n\nEn ny lag\n\n"
        "Kommunstyrelsen antog en taxa den 4 mars 2031."
    ),
    "meeting at which it is to be answered": (
        "Interpellation\n⟦2031-03-05|date 2031-03-05⟧\n\natt besvaras vid kommunfullmäktiges sammanträde den "
        "⟦2 april 2031|meeting 2031-04-02⟧\n\nFler bänkar\n\nÅn är lång."
    ),
    "meeting that decided on a view": (
        "Yttrande\nDatum ⟦2031-03-05|date 2031-03-05⟧\n\nYttrande över planen\n\nBakgrund\n\nÅn är lång.\n\n"
        "Beslut om detta yttrande har fattats av kommunstyrelsen den ⟦2 april 2031|meeting 2031-04-02⟧."
    ),
    "meeting of the body that the sentence is about": office(
        "Datum ⟦2031-03-05|date 2031-03-05⟧\n\nTill\nSocialnämnden",
        "\n\nÄrendets beredning\n\nSocialnämnden bordlade ärendet den 5 februari 2031 och tar upp det "
        "vid sitt sammanträde den ⟦2 april 2031|meeting 2031-04-02⟧.",
    ),
    "handed in by a form": (
        "Medborgarförslag\nInskickat: ⟦2031-03-05|date 2031-03-05⟧ 21:14\n\nFler bänkar\n\nÅn är lång."
    ),
    "label": office("Datum: ⟦2031-03-05|date 2031-03-05⟧"),
    "issued": office("Utfärdat ⟦2031-03-05|date 2031-03-05⟧\tDnr 0512/31"),
    "label above": office("Datum\tDnr\n⟦2031-03-05|date 2031-03-05⟧\tKS 2031/12"),
    "alone": office("⟦2031-03-05|date 2031-03-05⟧"),
    "alone in words": office("⟦5 mars 2031|date 2031-03-05⟧"),
    "alone with den": office("Dnr KS 2031/12\tden ⟦5 mars 2031|date 2031-03-05⟧"),
    "alone with its weekday": office("onsdagen den ⟦5 mars 2031|date 2031-03-05⟧"),
    "beside the counter": office("⟦2031-03-05|date 2031-03-05⟧ 1 (3)"),
    "beside the number": office("⟦2031-03-05|date 2031-03-05⟧\tDnr KS 2031/12\nKulturnämnden"),
    "at a place": office("Provstad ⟦2031-03-05|date 2031-03-05⟧"),
    "above the signature": office(
        "", "\n\nProvstad den ⟦5 mars 2031|date 2031-03-05⟧\n\nIda Provberg\nFörvaltningschef"
    ),
    "at the end of a motion": f"{MOTION}\n\nProvstad ⟦2031-03-05|date 2031-03-05⟧\n\nIda Provberg (S)",
    "bare at the end": f"{MOTION}\n\n⟦2031-03-05|date 2031-03-05⟧\n\nIda Provberg (S)",
    "meeting behind the receiver": office(
        "⟦2031-03-05|date 2031-03-05⟧\n\nTill\nSocialnämnden ⟦2031-04-02|meeting 2031-04-02⟧"
    ),
    "meeting in words": office(
        "⟦2031-03-05|date 2031-03-05⟧\n\nTill Socialnämnden den ⟦2 april 2031|meeting 2031-04-02⟧"
    ),
    "meeting in the body's cell": office(
        "⟦2031-03-05|date 2031-03-05⟧\tKommunstyrelsen ⟦2031-04-02|meeting 2031-04-02⟧"
    ),
    "meeting below the receiver": office(
        "Till\tDatum\nSocialnämnden\t⟦2031-03-05|date 2031-03-05⟧\n⟦2031-04-02|meeting 2031-04-02⟧"
    ),
    "meeting without its year": office(
        "⟦2031-03-05|date 2031-03-05⟧\n\nTill socialnämnden\nSammanträdet den ⟦18 mars|meeting 2031-03-18⟧"
    ),
    "a month at a place": f"{MOTION}\n\nProvstad i ⟦maj 2031|date 2031-05⟧\n\nIda Provberg (S)",
    "handed in": office("Inlämnat: ⟦2031-03-05|date 2031-03-05⟧"),
    "six figures at a place": f"{MOTION}\n\nProvstad ⟦310305|date 2031-03-05⟧\n\nIda Provberg (S)",
    "meeting of an agenda": (
        "Kallelse\nDatum\t⟦2031-03-05|date 2031-03-05⟧\nTid\ttorsdagen den ⟦12 mars 2031|meeting 2031-03-12⟧ kl. 14.00\n\n1. Upprop"
    ),
    "meeting of an agenda, below its place": (
        "Kallelse\nPlats och tid Provsalen\ntorsdagen den ⟦12 mars 2031|meeting 2031-03-12⟧ kl. 14.00\n\n1. Upprop"
    ),
    "meeting by its label": office(
        "Datum: ⟦2031-03-05|date 2031-03-05⟧\nSammanträdesdatum: ⟦2031-04-02|meeting 2031-04-02⟧"
    ),
    "meeting by the timetable": office(
        "⟦2031-02-05|date 2031-02-05⟧\n\nTill\nSocialnämnden",
        "\n\nBeslutsplanering\n\nSocialnämndens presidium\t2031-03-05\nSocialnämnden\t⟦2031-03-19|meeting 2031-03-19⟧\n"
        "Kommunstyrelsen\t2031-04-02",
    ),
    "agenda Tid": "Kallelse\nDatum\t⟦2031-03-05|date 2031-03-05⟧\nTid: ⟦12 mars 2031|meeting 2031-03-12⟧\n\n1. Upprop",
    "agenda När": "Kallelse\nDatum\t⟦2031-03-05|date 2031-03-05⟧\nNär: ⟦12 mars 2031|meeting 2031-03-12⟧\n\n1. Upprop",
    "agenda Dag": "Kallelse\nDatum\t⟦2031-03-05|date 2031-03-05⟧\nDag: ⟦12 mars 2031|meeting 2031-03-12⟧\n\n1. Upprop",
    "agenda Dag och tid": "Kallelse\nDatum\t⟦2031-03-05|date 2031-03-05⟧\nDag och tid: ⟦12 mars 2031|meeting 2031-03-12⟧\n\n1. Upprop",
    "agenda Datum och tid": "Kallelse\nDatum\t⟦2031-03-05|date 2031-03-05⟧\nDatum och tid: ⟦12 mars 2031|meeting 2031-03-12⟧\n\n1. Upprop",
    "agenda Tid och plats": "Kallelse\nDatum\t⟦2031-03-05|date 2031-03-05⟧\nTid och plats: ⟦12 mars 2031|meeting 2031-03-12⟧\n\n1. Upprop",
    "agenda Plats och tid": "Kallelse\nDatum\t⟦2031-03-05|date 2031-03-05⟧\nPlats och tid: ⟦12 mars 2031|meeting 2031-03-12⟧\n\n1. Upprop",
    "agenda day mån": "Kallelse\nDatum\t⟦2031-03-05|date 2031-03-05⟧\nTid måndagen den ⟦12 mars 2031|meeting 2031-03-12⟧\n\n1. Upprop",
    "agenda day2 mån": "Kallelse\nDatum\t⟦2031-03-05|date 2031-03-05⟧\nTid kl 13 måndag ⟦12 mars 2031|meeting 2031-03-12⟧\n\n1. Upprop",
    "agenda day tis": "Kallelse\nDatum\t⟦2031-03-05|date 2031-03-05⟧\nTid tisdagen den ⟦12 mars 2031|meeting 2031-03-12⟧\n\n1. Upprop",
    "agenda day2 tis": "Kallelse\nDatum\t⟦2031-03-05|date 2031-03-05⟧\nTid kl 13 tisdag ⟦12 mars 2031|meeting 2031-03-12⟧\n\n1. Upprop",
    "agenda day ons": "Kallelse\nDatum\t⟦2031-03-05|date 2031-03-05⟧\nTid onsdagen den ⟦12 mars 2031|meeting 2031-03-12⟧\n\n1. Upprop",
    "agenda day2 ons": "Kallelse\nDatum\t⟦2031-03-05|date 2031-03-05⟧\nTid kl 13 onsdag ⟦12 mars 2031|meeting 2031-03-12⟧\n\n1. Upprop",
    "agenda day tors": "Kallelse\nDatum\t⟦2031-03-05|date 2031-03-05⟧\nTid torsdagen den ⟦12 mars 2031|meeting 2031-03-12⟧\n\n1. Upprop",
    "agenda day2 tors": "Kallelse\nDatum\t⟦2031-03-05|date 2031-03-05⟧\nTid kl 13 torsdag ⟦12 mars 2031|meeting 2031-03-12⟧\n\n1. Upprop",
    "agenda day fre": "Kallelse\nDatum\t⟦2031-03-05|date 2031-03-05⟧\nTid fredagen den ⟦12 mars 2031|meeting 2031-03-12⟧\n\n1. Upprop",
    "agenda day2 fre": "Kallelse\nDatum\t⟦2031-03-05|date 2031-03-05⟧\nTid kl 13 fredag ⟦12 mars 2031|meeting 2031-03-12⟧\n\n1. Upprop",
    "agenda day lör": "Kallelse\nDatum\t⟦2031-03-05|date 2031-03-05⟧\nTid lördagen den ⟦12 mars 2031|meeting 2031-03-12⟧\n\n1. Upprop",
    "agenda day2 lör": "Kallelse\nDatum\t⟦2031-03-05|date 2031-03-05⟧\nTid kl 13 lördag ⟦12 mars 2031|meeting 2031-03-12⟧\n\n1. Upprop",
    "agenda day sön": "Kallelse\nDatum\t⟦2031-03-05|date 2031-03-05⟧\nTid söndagen den ⟦12 mars 2031|meeting 2031-03-12⟧\n\n1. Upprop",
    "agenda day2 sön": "Kallelse\nDatum\t⟦2031-03-05|date 2031-03-05⟧\nTid kl 13 söndag ⟦12 mars 2031|meeting 2031-03-12⟧\n\n1. Upprop",
    "agenda sammanträde": "Kallelse\nDatum\t⟦2031-03-05|date 2031-03-05⟧\nSammanträde i Provsalen den ⟦12 mars 2031|meeting 2031-03-12⟧\n\n1. Upprop",
    "agenda möte": "Kallelse\nDatum\t⟦2031-03-05|date 2031-03-05⟧\nMöte i Provsalen den ⟦12 mars 2031|meeting 2031-03-12⟧\n\n1. Upprop",
    "agenda none": "Kallelse\nDatum\t⟦2031-03-05|date 2031-03-05⟧\nProvsalen den 12 mars 2031\n\n1. Upprop",
    "place two": "Motion\n\nFler bänkar\n\nÅn är lång och vacker.\n\nNorra Provstad, den ⟦5 mars 2031|date 2031-03-05⟧\n\nIda Provberg (S)",
    "place dash": "Motion\n\nFler bänkar\n\nÅn är lång och vacker.\n\nProv-Stad ⟦5 mars 2031|date 2031-03-05⟧\n\nIda Provberg (S)",
    "head Provstads kommun": "Provstads kommun ⟦2031-03-05|date 2031-03-05⟧\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.",
    "head Provby stad": "Provby stad ⟦2031-03-05|date 2031-03-05⟧\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.",
    "head Region Prov": "Region Prov ⟦2031-03-05|date 2031-03-05⟧\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.",
    "head Tjänsteskrivelse": "Tjänsteskrivelse ⟦2031-03-05|date 2031-03-05⟧\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.",
    "head Yttrande": "Yttrande ⟦2031-03-05|date 2031-03-05⟧\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.",
    "head Skrivelse": "Skrivelse ⟦2031-03-05|date 2031-03-05⟧\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.",
    "head Motion": "Motion ⟦2031-03-05|date 2031-03-05⟧\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.",
    "head 1 (3)": "1 (3) ⟦2031-03-05|date 2031-03-05⟧\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.",
    "head Parkförvaltningen": "Parkförvaltningen ⟦2031-03-05|date 2031-03-05⟧\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.",
    "head Parkkontoret": "Parkkontoret ⟦2031-03-05|date 2031-03-05⟧\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.",
    "head Provstads kommun Tjänsteskrivelse": "Provstads kommun Tjänsteskrivelse ⟦2031-03-05|date 2031-03-05⟧\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.",
    "lead den": office("Dnr 12\tden ⟦5 mars 2031|date 2031-03-05⟧"),
    "lead Den": office("Dnr 12\tDen ⟦5 mars 2031|date 2031-03-05⟧"),
    "lead Datum": office("Dnr 12\tDatum ⟦5 mars 2031|date 2031-03-05⟧"),
    "lead Datum:": office("Dnr 12\tDatum: ⟦5 mars 2031|date 2031-03-05⟧"),
    "lead Utfärdat:": office("Dnr 12\tUtfärdat: ⟦5 mars 2031|date 2031-03-05⟧"),
    "lead Måndagen den": office("Dnr 12\tMåndagen den ⟦5 mars 2031|date 2031-03-05⟧"),
    "lead Mån": office("Dnr 12\tMån ⟦5 mars 2031|date 2031-03-05⟧"),
    "lead Tisdagen": office("Dnr 12\tTisdagen ⟦5 mars 2031|date 2031-03-05⟧"),
    "lead Onsdagen den": office("Dnr 12\tOnsdagen den ⟦5 mars 2031|date 2031-03-05⟧"),
    "lead Torsdagen den": office("Dnr 12\tTorsdagen den ⟦5 mars 2031|date 2031-03-05⟧"),
    "lead Fredagen den": office("Dnr 12\tFredagen den ⟦5 mars 2031|date 2031-03-05⟧"),
    "lead Lördagen den": office("Dnr 12\tLördagen den ⟦5 mars 2031|date 2031-03-05⟧"),
    "lead Söndagen den": office("Dnr 12\tSöndagen den ⟦5 mars 2031|date 2031-03-05⟧"),
    "lead KS": office("Dnr 12\tKS ⟦5 mars 2031|date 2031-03-05⟧"),
    "lead Kl": office("Dnr 12\tKl ⟦5 mars 2031|date 2031-03-05⟧"),
    "behind Dnr 12": office("⟦2031-03-05|date 2031-03-05⟧ Dnr 12"),
    "behind Diarienr 12": office("⟦2031-03-05|date 2031-03-05⟧ Diarienr 12"),
    "behind Sid 1": office("⟦2031-03-05|date 2031-03-05⟧ Sid 1"),
    "behind Sida 1": office("⟦2031-03-05|date 2031-03-05⟧ Sida 1"),
    "behind 1 (3)": office("⟦2031-03-05|date 2031-03-05⟧ 1 (3)"),
    "behind av Ida": office("⟦2031-03-05|date 2031-03-05⟧ av Ida"),
    "behind KS 12": office("⟦2031-03-05|date 2031-03-05⟧ KS 12"),
    "announced: Sammanträdet den 18 mars": office(
        "⟦2031-03-05|date 2031-03-05⟧\n\nTill socialnämnden\nSammanträdet den ⟦18 mars|meeting 2031-03-18⟧"
    ),
    "announced: Sammanträde 18 mars": office(
        "⟦2031-03-05|date 2031-03-05⟧\n\nTill socialnämnden\nSammanträde ⟦18 mars|meeting 2031-03-18⟧"
    ),
    "announced: Mötet onsdagen den 18 mars": office(
        "⟦2031-03-05|date 2031-03-05⟧\n\nTill socialnämnden\nMötet onsdagen den ⟦18 mars|meeting 2031-03-18⟧"
    ),
    "announced: Möte den 18 mars": office(
        "⟦2031-03-05|date 2031-03-05⟧\n\nTill socialnämnden\nMöte den ⟦18 mars|meeting 2031-03-18⟧"
    ),
    "announced: till sammanträdet den 18 mars": office(
        "⟦2031-03-05|date 2031-03-05⟧\n\nTill socialnämnden\ntill sammanträdet den ⟦18 mars|meeting 2031-03-18⟧"
    ),
    "announced: Vid mötet den 18 mars": office(
        "⟦2031-03-05|date 2031-03-05⟧\n\nTill socialnämnden\nVid mötet den ⟦18 mars|meeting 2031-03-18⟧"
    ),
    "announced: Middag den 18 mars": office(
        "⟦2031-03-05|date 2031-03-05⟧\n\nTill socialnämnden\nMiddag den 18 mars"
    ),
    "announced: Nästa sammanträde den 18 mars": office(
        "⟦2031-03-05|date 2031-03-05⟧\n\nTill socialnämnden\nNästa sammanträde den 18 mars"
    ),
    "receiver: den": office(
        "⟦2031-03-05|date 2031-03-05⟧\n\nTill\nSocialnämnden den ⟦2031-04-02|meeting 2031-04-02⟧"
    ),
    "receiver: sammanträde": office(
        "⟦2031-03-05|date 2031-03-05⟧\n\nTill\nSocialnämnden sammanträde ⟦2031-04-02|meeting 2031-04-02⟧"
    ),
    "receiver: sammanträde den": office(
        "⟦2031-03-05|date 2031-03-05⟧\n\nTill\nSocialnämnden sammanträde den ⟦2031-04-02|meeting 2031-04-02⟧"
    ),
    "receiver: :": office(
        "⟦2031-03-05|date 2031-03-05⟧\n\nTill\nSocialnämnden : ⟦2031-04-02|meeting 2031-04-02⟧"
    ),
    "receiver: , möte": office(
        "⟦2031-03-05|date 2031-03-05⟧\n\nTill\nSocialnämnden , möte ⟦2031-04-02|meeting 2031-04-02⟧"
    ),
    "receiver: park": office("⟦2031-03-05|date 2031-03-05⟧\n\nTill\nSocialnämnden park 2031-04-02"),
    "body prose": office("⟦2031-03-05|date 2031-03-05⟧\n\nVi hörde Kommunstyrelsen 2031-04-02"),
    "two dates": office("⟦2031-03-05|date 2031-03-05⟧\n2031-03-06"),
    "den tail": "Motion\n\nFler bänkar\n\nÅn är lång och vacker.\n\nden ⟦5 mars 2031|date 2031-03-05⟧.\n\nIda Provberg (S)",
    "table: day first": office(
        "⟦2031-02-05|date 2031-02-05⟧\n\nTill\nSocialnämnden",
        "\n\nBeslutsplanering\n\n⟦2031-03-05|meeting 2031-03-05⟧: Socialnämnden\n2031-04-02: Kommunstyrelsen",
    ),
    "table: twice": office(
        "⟦2031-02-05|date 2031-02-05⟧\n\nTill\nSocialnämnden",
        "\n\nBeslutsplanering\n\nSocialnämnden\t2031-03-05\nSocialnämnden\t⟦2031-03-19|meeting 2031-03-19⟧",
    ),
    "table: other": office(
        "⟦2031-02-05|date 2031-02-05⟧\n\nTill\nSocialnämnden",
        "\n\nBeslutsplanering\n\nKommunstyrelsen\t2031-03-05",
    ),
    "table: month": office(
        "⟦2031-02-05|date 2031-02-05⟧\n\nTill\nSocialnämnden",
        "\n\nBeslutsplanering\n\nSocialnämnden\tmars 2031",
    ),
    "table: prep": office(
        "⟦2031-02-05|date 2031-02-05⟧\n\nTill\nSocialnämnden",
        "\n\nÄrendets beredning\n\nSocialnämnden\t⟦2031-03-05|meeting 2031-03-05⟧",
    ),
    "table: background": office(
        "⟦2031-02-05|date 2031-02-05⟧\n\nTill\nSocialnämnden",
        "\n\nBakgrund\n\nSocialnämnden\t2031-03-05",
    ),
    "table: no year": office(
        "⟦2031-02-05|date 2031-02-05⟧\n\nTill\nSocialnämnden",
        "\n\nBeslutsplanering\n\nSocialnämnden\t⟦5 mars|meeting 2031-03-05⟧",
    ),
    "table: two on a line": office(
        "⟦2031-02-05|date 2031-02-05⟧\n\nTill\nSocialnämnden",
        "\n\nBeslutsplanering\n\nSocialnämnden ⟦2031-03-05|meeting 2031-03-05⟧, kommunstyrelsen 2031-04-02",
    ),
    "label beats": office("2031-01-02\nDatum: ⟦2031-03-05|date 2031-03-05⟧"),
    "label month": office("Datum: mars 2031\n\n⟦2031-03-05|date 2031-03-05⟧"),
}

NONE = {
    "a body and its day below": f"{MOTION}{' Där vill många vila.' * 12}\n\nParknämnden 2031-03-05\n\nIda Provberg (S)",
    "the last day of a petition": f"{MOTION}\n\n{'Den som går där vill vila. ' * 12}\n\nStartdatum\n\n2031-03-05\n\nSlutdatum\n\n2031-06-05\n\nTre namn",
    "another meeting": office("", "\n\nBakgrund\n\nNästa sammanträde är den 5 mars 2031."),
    "no date": office(),
    "month": office("Datum: mars 2031"),
    "day without its year": office("Datum: 5 mars"),
    "day of another paper": office("", "\n\nBeslutsunderlag\n\nMotion daterad 2031-01-02"),
    "day in a sentence": office("\nMotion från den 5 mars 2031 om bänkar"),
    "day in the text": f"{MOTION} Så har den varit sedan den 5 mars 2031.\n\nIda Provberg (S)",
    "a line of its own in the text": office(
        "", "\n\nBakgrund\n\n2031-03-05\n\n" + "Ån är lång och vacker, och bänkarna är få. " * 9
    ),
    "no year at the place": f"{MOTION}\n\nProvstad den 5 mars\n\nIda Provberg (S)",
    "number": office("Dnr KS 2031/0305"),
    "a version": office("Version 2031-03-05"),
    "a row": office("", "\n\nBeslutsplanering\n\nKommunstyrelsen\t2031-03-19"),
    "law": office("\nEnligt kommunallagen (2017:725) gäller detta"),
    "place version": "Motion\n\nFler bänkar\n\nÅn är lång och vacker.\n\nVersion den 5 mars 2031\n\nIda Provberg (S)",
    "place dnr": "Motion\n\nFler bänkar\n\nÅn är lång och vacker.\n\nDnr den 5 mars 2031\n\nIda Provberg (S)",
    "place reviderad": "Motion\n\nFler bänkar\n\nÅn är lång och vacker.\n\nReviderad den 5 mars 2031\n\nIda Provberg (S)",
    "place inkom": "Motion\n\nFler bänkar\n\nÅn är lång och vacker.\n\nInkom den 5 mars 2031\n\nIda Provberg (S)",
    "place beslut": "Motion\n\nFler bänkar\n\nÅn är lång och vacker.\n\nBeslut den 5 mars 2031\n\nIda Provberg (S)",
    "place antagen": "Motion\n\nFler bänkar\n\nÅn är lång och vacker.\n\nAntagen den 5 mars 2031\n\nIda Provberg (S)",
    "place senast": "Motion\n\nFler bänkar\n\nÅn är lång och vacker.\n\nSenast den 5 mars 2031\n\nIda Provberg (S)",
    "place protokoll": "Motion\n\nFler bänkar\n\nÅn är lång och vacker.\n\nProtokoll den 5 mars 2031\n\nIda Provberg (S)",
    "place dag": "Motion\n\nFler bänkar\n\nÅn är lång och vacker.\n\nDag den 5 mars 2031\n\nIda Provberg (S)",
    "place three": "Motion\n\nFler bänkar\n\nÅn är lång och vacker.\n\nNorra Nya Provstad 5 mars 2031\n\nIda Provberg (S)",
    "head Något annat": "Något annat 2031-03-05\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.",
    "behind om bänkar": office("2031-03-05 om bänkar"),
    "announced: no date": office("Till socialnämnden\nSammanträdet den 18 mars"),
    "month words": "Motion\n\nFler bänkar\n\nÅn är lång och vacker.\n\nProvstad i maj 2031 var det fint\n\nIda Provberg (S)",
    "month lower": "Motion\n\nFler bänkar\n\nÅn är lång och vacker.\n\nhär i maj 2031\n\nIda Provberg (S)",
    "month alone": "Motion\n\nFler bänkar\n\nÅn är lång och vacker.\n\nmaj 2031\n\nIda Provberg (S)",
    "month no i": "Motion\n\nFler bänkar\n\nÅn är lång och vacker.\n\nProvstad maj 2031\n\nIda Provberg (S)",
}

MINUTES = {
    "label": "Sammanträdesprotokoll\nKulturnämnden\nSammanträdesdatum: ⟦2031-03-05⟧\n\n§ 12 Svar\n\nBeslut\n\nAvslås.",
    "alone": "Sammanträdesprotokoll\nKulturnämnden\n⟦2031-03-05⟧\n\n§ 12 Svar\n\nBeslut\n\nMotionen avslås.",
    "other label": "Protokollsutdrag\nKulturnämnden\nMötesdatum: ⟦2031-03-05⟧\n\n§ 12 Svar\n\nBeslut\n\nMotionen avslås.",
}


@pytest.mark.parametrize("marked", DATES.values(), ids=DATES.keys())
def test_tells_the_papers_day_from_the_meetings(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    found = {"date": document.head.date, "meeting": document.head.meeting_date}

    assert sorted(
        (fact.span, f"{name} {fact.value}") for name, fact in found.items() if fact and fact.span
    ) == sorted(expected)


@pytest.mark.parametrize("text", NONE.values(), ids=NONE.keys())
def test_another_day_is_neither(text: str) -> None:
    head = markup.paper(text).head

    assert (head.date, head.meeting_date) == (None, None)


@pytest.mark.parametrize("marked", MINUTES.values(), ids=MINUTES.keys())
def test_minutes_bear_the_day_of_the_meeting(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    for found in (document.head.date, document.head.meeting_date):
        assert found
        assert [(found.span, found.value)] == expected


@pytest.mark.parametrize("marked", DATES.values(), ids=DATES.keys())
def test_words_in_the_place_of_a_day_are_none(marked: str) -> None:
    text = re.sub(r"⟦[^⟧]*⟧", "någon dag", marked)
    head = markup.paper(re.sub(r"\d{4}-\d\d-\d\d|\d+ [a-z]+ \d{4}", "en dag", text)).head

    assert (head.date, head.meeting_date) == (None, None)


def test_minutes_without_a_day_in_the_head_have_that_of_their_notice() -> None:
    text = (
        "Protokoll\n\nPlats och tid Provsalen\nBeslutande\nIda Provberg (S)\n\nANSLAG/BEVIS\nOrgan Ånämnden\n"
        "Sammanträdesdatum 2031-03-05\nAnslaget sätts upp 2031-03-11"
    )

    head = markup.paper(text).head

    assert head.meeting_date
    assert head.meeting_date.value == "2031-03-05"


HEAD = "⟦2031-03-05|date 2031-03-05⟧\n\nTill\nSocialnämnden"
BESIDE = {
    "a day above two who sign": (
        f"{MOTION}\n\n⟦2031-03-05|date 2031-03-05⟧\n\nIda Provberg (S)\tBo Myr (V)"
    ),
    "a month behind a dash": f"{MOTION}\n\nProvstad - maj 2031\n\nIda Provberg (S)",
    "another body than the receiver": office(f"{HEAD}\n\nVi hörde Kommunstyrelsen 2031-04-02"),
    "the receiver last of two": office(
        HEAD,
        "\n\nBeslutsplanering\n\nKommunstyrelsen och socialnämnden\t⟦2031-04-02|meeting 2031-04-02⟧",
    ),
    "the receiver first of two": office(
        HEAD, "\n\nBeslutsplanering\n\nSocialnämnden och kommunstyrelsen\t2031-04-02"
    ),
    "the receiver far behind the day": office(
        HEAD, "\n\nBeslutsplanering\n\n2031-04-02 samråd med socialnämnden"
    ),
    "the receiver in the next row": office(
        HEAD, "\n\nBeslutsplanering\n\nSamråd\t2031-04-02\nSocialnämnden\tsenare"
    ),
}


@pytest.mark.parametrize("marked", BESIDE.values(), ids=BESIDE.keys())
def test_a_day_belongs_to_what_stands_beside_it(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    found = {"date": document.head.date, "meeting": document.head.meeting_date}

    assert sorted(
        (fact.span, f"{name} {fact.value}") for name, fact in found.items() if fact and fact.span
    ) == sorted(expected)


@pytest.mark.parametrize("verb", ["besvaras", "behandlas", "tas upp"])
@pytest.mark.parametrize("word", ["vid", "på", "i", "av"])
def test_a_meeting_is_where_a_paper_is_to_be_answered(verb: str, word: str) -> None:
    text = f"Interpellation\n2031-03-05\n\natt {verb} {word} kommunfullmäktiges möte den 2 april 2031\n\nÅn är lång."

    meeting = markup.paper(text).head.meeting_date

    assert meeting
    assert meeting.value == "2031-04-02"
