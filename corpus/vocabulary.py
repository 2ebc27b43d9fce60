"""The closed vocabularies of the record: what a value may be. Values are Swedish."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """What a paper is."""

    TJANSTEUTLATANDE = "tjänsteutlåtande"
    TJANSTESKRIVELSE = "tjänsteskrivelse"
    NAMNDINITIATIV = "nämndinitiativ"
    SKRIVELSE = "skrivelse"
    MOTION = "motion"
    INTERPELLATION = "interpellation"
    FRAGA = "fråga"
    MEDBORGARFORSLAG = "medborgarförslag"
    PROTOKOLL = "protokoll"
    PROTOKOLLSUTDRAG = "protokollsutdrag"
    KALLELSE = "kallelse"
    YTTRANDE = "yttrande"
    RAPPORT = "rapport"
    OVRIGT = "övrigt"


INITIATIVES: Final = frozenset(
    {
        Kind.NAMNDINITIATIV,
        Kind.SKRIVELSE,
        Kind.MOTION,
        Kind.INTERPELLATION,
        Kind.FRAGA,
        Kind.MEDBORGARFORSLAG,
    }
)
"""Papers that somebody raises, as against those that an office writes."""

MINUTES: Final = frozenset({Kind.PROTOKOLL, Kind.PROTOKOLLSUTDRAG})
"""Papers that record what a body decided."""


class Stage(StrEnum):
    """How far a decision has come."""

    PROPOSED = "proposed"
    RECOMMENDED = "recommended"
    TAKEN = "taken"


class Outcome(StrEnum):
    """What becomes of the matter if an item is decided: the code for its main verb."""

    BIFALL = "bifall"
    DELVIS_BIFALL = "delvis bifall"
    AVSLAG = "avslag"
    BESVARAD = "besvarad"
    GODKANNS = "godkänns"
    FASTSTALLS = "fastställs"
    ANTAS = "antas"
    NOTERAS = "noteras"
    OVERLAMNAS = "överlämnas"
    YTTRANDE = "yttrande"
    REMITTERAS = "remitteras"
    ATERREMITTERAS = "återremitteras"
    BORDLAGGS = "bordläggs"
    UPPDRAG = "uppdrag"
    AVSKRIVS = "avskrivs"
    AVVISAS = "avvisas"
    UTSES = "utses"
    ENTLEDIGAS = "entledigas"
    BEVILJAS = "beviljas"
    DELEGERAS = "delegeras"
    UPPHAVS = "upphävs"
    TILLSTYRKS = "tillstyrks"
    AVSTYRKS = "avstyrks"
    JUSTERAS_OMEDELBART = "justeras omedelbart"
    OVRIGT = "övrigt"


class MotionKind(StrEnum):
    """What a yrkande at a meeting asks for."""

    BIFALL = "bifall"
    AVSLAG = "avslag"
    ATERREMISS = "återremiss"
    BORDLAGGNING = "bordläggning"
    TILLAGGSYRKANDE = "tilläggsyrkande"
    ANDRINGSYRKANDE = "ändringsyrkande"
    EGET_FORSLAG = "eget förslag"
    OVRIGT = "övrigt"


class Choice(StrEnum):
    """How a member votes."""

    JA = "ja"
    NEJ = "nej"
    AVSTAR = "avstår"
    FRANVARANDE = "frånvarande"


class Role(StrEnum):
    """What a person does in a paper."""

    PROPOSER = "proposer"
    SUPPORTER = "supporter"
    SIGNATORY = "signatory"
    RESPONSIBLE = "responsible"
    CASE_OFFICER = "case_officer"
    APPROVER = "approver"
    CHAIR = "chair"
    VICE_CHAIR = "vice_chair"
    MEMBER = "member"
    SUBSTITUTE = "substitute"
    SECRETARY = "secretary"
    ADJUSTER = "adjuster"
    OFFICIAL = "official"
    MENTIONED = "mentioned"


class PartyRole(StrEnum):
    """Whether a party raised the matter or is only named."""

    PROPOSER = "proposer"
    MENTIONED = "mentioned"
