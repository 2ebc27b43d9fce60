from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests import markup

if TYPE_CHECKING:
    from corpus.document import Document
    from tests.markup import Expected

TITLE = "Svar på motion om fler bänkar"


def answer(sentence: str, title: str = "⟦Svar på motion|motion, answered⟧ om fler bänkar") -> str:
    """Return an office's paper under *title* that tells *sentence* of the initiative."""
    return (
        f"Tjänsteskrivelse\n2031-09-10\n\n{title}\n\nFörslag till beslut\n\n"
        f"Förslaget om bänkar avslås.\n\nSammanfattning\n\n{sentence}"
    )


def office(title: str, proposal: str = "Rapporten noteras.") -> str:
    return f"Tjänsteskrivelse\n\n{title}\n\nFörslag till beslut\n\n{proposal}\n\nBakgrund\n\nAllt."


ANSWERED = {
    "one mover": answer(
        "⟦Ebba Grankvist|mover⟧ (⟦S|S⟧) har lämnat in en motion om fler bänkar den "
        "⟦3 mars 2031|2031-03-03⟧."
    ),
    "two movers": answer(
        "I en motion från ⟦Ebba Grankvist|mover⟧ (⟦S|S⟧) och ⟦Bo Myr|mover⟧ (⟦V|V⟧) föreslås fler bänkar."
    ),
    "three movers": answer(
        "Motionen är skriven av ⟦Ida Provberg|mover⟧ (⟦S|S⟧), ⟦Ebba Grankvist|mover⟧ (S) och "
        "⟦Bo Myr|mover⟧ (⟦V|V⟧)."
    ),
    "named by a clause": answer(
        "⟦Ida Provberg|mover⟧ (⟦S|S⟧) framför i en motion att bänkarna är för få."
    ),
    **{
        f"{word} before the names": answer(
            f"{word} ⟦Ida Provberg|mover⟧ (⟦S|S⟧) och ⟦Bo Myr|mover⟧ (⟦V|V⟧)) vill ha fler bänkar."
        )
        for word in (
            *("Motionärerna", "Initiativtagarna,", "Förslagsställarna", "Skribenterna"),
            *("Interpellanterna", "Frågeställarna", "Motionärerna (", "Förslagsställare:"),
        )
    },
    "announced at a meeting": answer(
        "Motionen anmäldes vid nämndens sammanträde den 3 mars 2031 och lämnades över till kontoret."
    ),
    "handed over": answer("Motionen överlämnades till kontoret den 3 mars 2031."),
    "what others than the movers say": answer(
        "Motionärerna vill ha fler bänkar. Ida Provberg (S) räknade dem."
    ),
    "whom the movers met": answer("Motionärerna mötte Ida Provberg (S) på ett torg."),
    "behind a dash": answer("Motion – ⟦Ida Provberg|mover⟧ (⟦S|S⟧) vill ha fler bänkar."),
    "the member": answer("Motionen är väckt av ledamoten ⟦Ida Provberg|mover⟧ (⟦S|S⟧)."),
    "who asked for a vote": answer("Ida Provberg (S) yrkade avslag på motionen om bänkar."),
    "the day of a referral": answer(
        "Kommunstyrelsen fick motionen för beredning, och den 3 mars 2031 hölls ett möte."
    ),
    "a resident": answer(
        "I ett medborgarförslag från ⟦Ebba Grankvist|mover⟧ föreslås fler bänkar.",
        "⟦Svar på medborgarförslag|medborgarförslag, answered⟧ om fler bänkar",
    ),
    "a resident in the title": answer(
        "Bänkarna är för få.",
        "⟦Svar på medborgarförslag|medborgarförslag, answered⟧ från ⟦Ebba Grankvist|mover⟧ om fler bänkar",
    ),
    "who prepared a resident's proposal": answer(
        "Medborgarförslaget har beretts av Ebba Grankvist på kontoret.",
        "⟦Svar på medborgarförslag|medborgarförslag, answered⟧ om fler bänkar",
    ),
    "a motion on the same matter": answer(
        "Vänsterpartiet (V) väckte år 2028 frågan om bänkar i en motion.",
        "⟦Svar på medborgarförslag|medborgarförslag, answered⟧ om fler bänkar",
    ),
    "a resident's proposal on the same matter": answer(
        "Ida Provberg (S) lämnade år 2028 ett medborgarförslag om bänkar."
    ),
    "by a dash in the title": answer(
        "Bänkarna är för få.",
        "⟦Svar på motion|motion, answered⟧ om fler bänkar – ⟦Ida De la Prov|mover⟧ och ⟦Bo Myr|mover⟧ (⟦V|V⟧)",
    ),
    "a party": answer("⟦Vänsterpartiet|V⟧ har väckt en motion om bänkar, inlämnad i maj 2031."),
    "a party in brackets": answer("⟦Vänsterpartiet|V⟧ (V) har lämnat in en motion om bänkar."),
    "raised in a meeting": answer(
        "Den ⟦3 mars 2031|2031-03-03⟧ väckte ⟦Ida Provberg|mover⟧ (⟦S|S⟧) en motion om bänkar."
    ),
    "dated": answer("Motionen, daterad den ⟦3 mars 2031|2031-03-03⟧, handlar om bänkar."),
    "the day behind its name": answer("I motion ⟦2031-03-03|2031-03-03⟧ föreslås fler bänkar."),
    "in the title": answer(
        "Bänkarna är för få.",
        "⟦Svar på motion|motion, answered⟧ av ⟦Ida Provberg|mover⟧ (⟦V|V⟧) om fler bänkar",
    ),
    "skrivelse": answer(
        "⟦Ida Provberg|mover⟧ (⟦V|V⟧) har ställt frågor i en skrivelse om bänkar.",
        "⟦Svar på skrivelse|skrivelse, answered⟧ om fler bänkar",
    ),
    "initiative": answer(
        "Ett nämndinitiativ från ⟦Ida Provberg|mover⟧ (⟦V|V⟧) anmäldes den ⟦3 mars 2031|2031-03-03⟧.",
        "⟦Svar på nämndinitiativ|nämndinitiativ, answered⟧ om fler bänkar",
    ),
    "opinion on a motion": office("⟦Yttrande över motion|motion, answered⟧ om fler bänkar"),
    "referred": office("⟦Remiss av motion|motion, answered⟧ om fler bänkar"),
    "question": office("⟦Svar på fråga|fråga, answered⟧ om fler bänkar"),
    "one word": office("⟦Motionssvar|motion, answered⟧ om fler bänkar"),
    "interpellation in one word": office(
        "⟦Interpellationssvar|interpellation, answered⟧ om bänkar"
    ),
    "from a resident": office("⟦Svar på medborgarförslag|medborgarförslag, answered⟧ om bänkar"),
    "by the proposal": office("Fler bänkar", "⟦Motionen avslås|motion, answered⟧."),
    "by an active proposal": office("Fler bänkar", "Nämnden ⟦avslår motionen|motion, answered⟧."),
    "deemed answered": office(
        "Fler bänkar", "⟦Medborgarförslaget anses besvarat|medborgarförslag, answered⟧."
    ),
    "who reserved against it": answer(
        "⟦Ida Provberg|mover⟧ (⟦S|S⟧) har lämnat in en motion. Mot beslutet reserverade sig Bo Myr (V)."
    ),
    "who answers": answer("Motionen har besvarats av kommunalrådet Bo Myr (V) i en skrift."),
    "the day when it was referred": answer(
        "Motionen remitterades den 3 mars 2031 till nämnden och ska besvaras senast den 1 juni 2031."
    ),
    "the day of another paper": answer("Motionen är väckt. En plan antogs den 3 mars 2031."),
    "raised under its own name": "Tjänsteskrivelse\n2031-09-10\n\n⟦Svar på motion|motion, answered⟧ om fler bänkar\n\nFörslag till beslut\n\nFörslaget om bänkar avslås.\n\nSammanfattning\n\nÄrende väckt av ⟦Ida Provberg|mover⟧ (⟦S⟧) den ⟦3 mars 2031|2031-03-03⟧ om bänkar.",
    "and others in short": "Tjänsteskrivelse\n2031-09-10\n\n⟦Svar på motion|motion, answered⟧ om fler bänkar\n\nFörslag till beslut\n\nFörslaget om bänkar avslås.\n\nSammanfattning\n\nSådant som ⟦Ida Provberg|mover⟧ (⟦S⟧) m.fl. har skrivit i en motion.",
    "and others": "Tjänsteskrivelse\n2031-09-10\n\n⟦Svar på motion|motion, answered⟧ om fler bänkar\n\nFörslag till beslut\n\nFörslaget om bänkar avslås.\n\nSammanfattning\n\nSådant som ⟦Ida Provberg|mover⟧ (⟦S⟧) med flera, har skrivit i en motion.",
    "a chain that ends without a party": "Tjänsteskrivelse\n2031-09-10\n\n⟦Svar på motion|motion, answered⟧ om fler bänkar\n\nFörslag till beslut\n\nFörslaget om bänkar avslås.\n\nSammanfattning\n\nMotionen är skriven av ⟦Ida Provberg|mover⟧ (⟦S⟧) samt ⟦Bo Myr|mover⟧ (⟦V⟧), ⟦Eva Provmyr|mover⟧ (⟦M⟧) och Cia Provlund.",
    "somebody in another sentence": "Tjänsteskrivelse\n2031-09-10\n\n⟦Svar på motion|motion, answered⟧ om fler bänkar\n\nFörslag till beslut\n\nFörslaget om bänkar avslås.\n\nSammanfattning\n\nHär finns en motion. Den som hörs är Ida Provberg (S).",
    "a day of something else": "Tjänsteskrivelse\n2031-09-10\n\n⟦Svar på motion|motion, answered⟧ om fler bänkar\n\nFörslag till beslut\n\nFörslaget om bänkar avslås.\n\nSammanfattning\n\nBänkar lämnades in den 3 mars 2031.",
    "a month": "Tjänsteskrivelse\n2031-09-10\n\n⟦Svar på motion|motion, answered⟧ om fler bänkar\n\nFörslag till beslut\n\nFörslaget om bänkar avslås.\n\nSammanfattning\n\nMotionen lämnades in i mars 2031.",
    "a day below another heading": "Tjänsteskrivelse\n2031-09-10\n\n⟦Svar på motion|motion, answered⟧ om fler bänkar\n\nFörslag till beslut\n\nFörslaget om bänkar avslås.\n\nSammanfattning\n\nMotionen är här.\n\nBakgrund\n\nDen 3 mars 2031 lämnades den in.",
    "a name without a party": "Tjänsteskrivelse\n2031-09-10\n\n⟦Svar på motion|motion, answered⟧ om fler bänkar\n\nFörslag till beslut\n\nFörslaget om bänkar avslås.\n\nSammanfattning\n\nMotionen är skriven av Ida Provberg.",
    "behind a hyphen": "Tjänsteskrivelse\n2031-09-10\n\n⟦Svar på motion|motion, answered⟧ om fler bänkar\n\nFörslag till beslut\n\nFörslaget om bänkar avslås.\n\nSammanfattning\n\nMotion - ⟦Ida Provberg|mover⟧ (⟦S⟧) vill ha fler bänkar.",
    "title: Svar på utskottsinitiativ": "Tjänsteskrivelse\n\n⟦Svar på utskottsinitiativ|nämndinitiativ, answered⟧ om bänkar\n\nFörslag till beslut\n\nRapporten noteras.\n\nBakgrund\n\nAllt.",
    "title: Besvarande av motion": "Tjänsteskrivelse\n\n⟦Besvarande av motion|motion, answered⟧ om bänkar\n\nFörslag till beslut\n\nRapporten noteras.\n\nBakgrund\n\nAllt.",
    "title: Handläggning av motion": "Tjänsteskrivelse\n\n⟦Handläggning av motion|motion, answered⟧ om bänkar\n\nFörslag till beslut\n\nRapporten noteras.\n\nBakgrund\n\nAllt.",
    "title: Behandling av motion": "Tjänsteskrivelse\n\n⟦Behandling av motion|motion, answered⟧ om bänkar\n\nFörslag till beslut\n\nRapporten noteras.\n\nBakgrund\n\nAllt.",
    "title: Remitterad motion": "Tjänsteskrivelse\n\n⟦Remitterad motion|motion, answered⟧ om bänkar\n\nFörslag till beslut\n\nRapporten noteras.\n\nBakgrund\n\nAllt.",
    "title: Svaret på motion": "Tjänsteskrivelse\n\n⟦Svaret på motion|motion, answered⟧ om bänkar\n\nFörslag till beslut\n\nRapporten noteras.\n\nBakgrund\n\nAllt.",
    "title: Svara på motion": "Tjänsteskrivelse\n\n⟦Svara på motion|motion, answered⟧ om bänkar\n\nFörslag till beslut\n\nRapporten noteras.\n\nBakgrund\n\nAllt.",
    "title: Besvara motion": "Tjänsteskrivelse\n\n⟦Besvara motion|motion, answered⟧ om bänkar\n\nFörslag till beslut\n\nRapporten noteras.\n\nBakgrund\n\nAllt.",
    "title: Yttrande om motion": "Tjänsteskrivelse\n\n⟦Yttrande om motion|motion, answered⟧ om bänkar\n\nFörslag till beslut\n\nRapporten noteras.\n\nBakgrund\n\nAllt.",
    "title: Nämndinitiativets svar": "Tjänsteskrivelse\n\n⟦Nämndinitiativets|nämndinitiativ, answered⟧ svar om bänkar\n\nFörslag till beslut\n\nRapporten noteras.\n\nBakgrund\n\nAllt.",
    "title: Ärende motion": "Tjänsteskrivelse\n\n⟦Ärende motion|motion, answered⟧ om bänkar\n\nFörslag till beslut\n\nRapporten noteras.\n\nBakgrund\n\nAllt.",
    "title: Motion": "Tjänsteskrivelse\n\n⟦Motion|motion, answered⟧ om bänkar\n\nFörslag till beslut\n\nRapporten noteras.\n\nBakgrund\n\nAllt.",
    "proposal: Nämnden bifaller motionen.": "Tjänsteskrivelse\n\nFler bänkar\n\nFörslag till beslut\n\nNämnden ⟦bifaller motionen|motion, answered⟧.\n\nBakgrund\n\nAllt.",
    "proposal: Nämnden avstyrker motionen.": "Tjänsteskrivelse\n\nFler bänkar\n\nFörslag till beslut\n\nNämnden ⟦avstyrker motionen|motion, answered⟧.\n\nBakgrund\n\nAllt.",
    "proposal: Nämnden tillstyrker motionen.": "Tjänsteskrivelse\n\nFler bänkar\n\nFörslag till beslut\n\nNämnden ⟦tillstyrker motionen|motion, answered⟧.\n\nBakgrund\n\nAllt.",
    "proposal: Nämnden anser motionen besvarad.": "Tjänsteskrivelse\n\nFler bänkar\n\nFörslag till beslut\n\nNämnden ⟦anser motionen|motion, answered⟧ besvarad.\n\nBakgrund\n\nAllt.",
    "proposal: Planen antas som svar på motionen.": "Tjänsteskrivelse\n\nFler bänkar\n\nFörslag till beslut\n\nPlanen antas ⟦som svar på motionen|motion, answered⟧.\n\nBakgrund\n\nAllt.",
    "proposal: Motionen bifalls.": "Tjänsteskrivelse\n\nFler bänkar\n\nFörslag till beslut\n\n⟦Motionen bifalls|motion, answered⟧.\n\nBakgrund\n\nAllt.",
    "proposal: Motionen tillstyrks.": "Tjänsteskrivelse\n\nFler bänkar\n\nFörslag till beslut\n\n⟦Motionen tillstyrks|motion, answered⟧.\n\nBakgrund\n\nAllt.",
    "proposal: Motionen avstyrks.": "Tjänsteskrivelse\n\nFler bänkar\n\nFörslag till beslut\n\n⟦Motionen avstyrks|motion, answered⟧.\n\nBakgrund\n\nAllt.",
    "proposal: Motionen besvaras.": "Tjänsteskrivelse\n\nFler bänkar\n\nFörslag till beslut\n\n⟦Motionen besvaras|motion, answered⟧.\n\nBakgrund\n\nAllt.",
}

OWN = {
    "named in a form": (
        "⟦Medborgarförslag|medborgarförslag, own⟧\nNamn\n⟦Ebba Grankvist|mover⟧\nAdress\nÅvägen 2\n\n"
        "Jag föreslår att kommunen\n- ställer upp tre nya bänkar"
    ),
    "signed": (
        "⟦MOTION|motion, own⟧\n\nFler bänkar längs ån\n\nÅn är lång och vacker.\n\n"
        "Jag föreslår kommunfullmäktige besluta\n\natt ställa upp tre nya bänkar.\n\n"
        "Provstad den 3 mars 2031\n\n⟦Ebba Grankvist|mover⟧ (⟦S|S⟧)"
    ),
    "two signers": (
        "⟦MOTION|motion, own⟧\n\nFler bänkar längs ån\n\nÅn är lång och vacker.\n\n"
        "Vi föreslår kommunfullmäktige besluta\n\natt ställa upp tre nya bänkar.\n\n"
        "⟦Ebba Grankvist|mover⟧ (⟦S|S⟧)\t⟦Bo Myr|mover⟧ (⟦V|V⟧)"
    ),
    "side by side without tags": (
        "⟦MOTION|motion, own⟧\n\nFler bänkar längs ån\n\nÅn är lång och vacker.\n\n"
        "⟦Ebba Grankvist|mover⟧\t⟦Zork Warsbo|mover⟧\t⟦Stig de Prov|mover⟧\nFör ⟦Vänsterpartiet|V⟧"
    ),
    "supported": (
        "⟦NÄMNDINITIATIV|nämndinitiativ, own⟧\n\nÖppna biblioteket på söndagar\n\n"
        "Vi föreslår att kulturnämnden beslutar\n\natt biblioteket öppnar på söndagar.\n\n"
        "⟦Ida Provberg|mover⟧ (⟦V|V⟧)\n\nMed instämmande av\n\n⟦Bo Testlund|supporter⟧ (MP)"
    ),
    "letterhead": (
        "⟦Vänsterpartiet|V⟧\n\n⟦SKRIVELSE|skrivelse, own⟧\n\nSkridskobanan\n\n"
        "När öppnar skridskobanan för allmänheten?\n\n⟦Ida Provberg|mover⟧\nGruppledare"
    ),
    "by its heading": (
        "⟦Motion|motion, own⟧ av ⟦Ida Provberg|mover⟧ (⟦M|M⟧) om fler bänkar\n\n"
        "Ån är lång och vacker, och den som går där vill vila.\n\n"
        "Jag yrkar att kommunfullmäktige beslutar att ställa upp bänkar."
    ),
    "names below": (
        "⟦FRÅGA|fråga, own⟧\n\nIsbanan\n\nNär öppnar isbanan igen efter all denna tid?\n\n"
        "⟦Zork Provberg|mover⟧"
    ),
    "a person in the text": (
        "⟦MOTION|motion, own⟧\n\nFler bänkar längs ån\n\nSom Bo Myr (V) har sagt är ån vacker, och det "
        "har han rätt i.\n\nJag föreslår kommunfullmäktige besluta\n\natt ställa upp bänkar.\n\n"
        "⟦Ebba Grankvist|mover⟧ (⟦S|S⟧)"
    ),
    "nobody": (
        "⟦MEDBORGARFÖRSLAG|medborgarförslag, own⟧\n\nFler bänkar\n\nStäll upp bänkar längs ån."
    ),
    "from somebody": "⟦Motion|motion, own⟧ från ⟦Ida Provberg|mover⟧ (⟦M⟧) om fler bänkar\n\nÅn är lång och vacker, och den som går där vill vila.\n\nJag yrkar att kommunfullmäktige beslutar att ställa upp bänkar.",
    "with somebody": "⟦Motion|motion, own⟧ med Ida Provberg (M) om fler bänkar\n\nÅn är lång och vacker, och den som går där vill vila.\n\nJag yrkar att kommunfullmäktige beslutar att ställa upp bänkar.",
    "by two, one without a party": "⟦Motion|motion, own⟧ av ⟦Ida Provberg|mover⟧ (⟦M⟧) och ⟦Bo Myr|mover⟧ om fler bänkar\n\nÅn är lång och vacker, och den som går där vill vila.\n\nJag yrkar att kommunfullmäktige beslutar att ställa upp bänkar.",
    "by a name without a party": "⟦Motion|motion, own⟧ av Ida Provberg om fler bänkar\n\nÅn är lång och vacker, och den som går där vill vila.\n\nJag yrkar att kommunfullmäktige beslutar att ställa upp bänkar.",
    "a signature above the text": "⟦MOTION|motion, own⟧\n\nIda Provberg (S)\nLedamot\n\nFler bänkar\n\nÅn är lång och vacker, och den som går där vill vila.\n\nJag yrkar att kommunfullmäktige beslutar att ställa upp bänkar.\n\n⟦Ebba Grankvist|mover⟧ (⟦V⟧)",
    "a tag in a sentence at the end": "⟦MOTION|motion, own⟧\n\nFler bänkar\n\nÅn är lång och vacker, och den som går där vill vila.\n\nJag yrkar att kommunfullmäktige beslutar att ställa upp bänkar.\n\nDet har sagts av många att det som Bo Myr (V) gör är bra.\n\n⟦Ebba Grankvist|mover⟧ (⟦S⟧)",
    "a place behind the name": "⟦MOTION|motion, own⟧\n\nFler bänkar\n\nÅn är lång och vacker, och den som går där vill vila.\n\nJag yrkar att kommunfullmäktige beslutar att ställa upp bänkar.\n\n⟦Ebba Grankvist|mover⟧ (⟦S⟧), Provby",
    "a sentence behind the name": "⟦MOTION|motion, own⟧\n\nFler bänkar\n\nÅn är lång och vacker, och den som går där vill vila.\n\nJag yrkar att kommunfullmäktige beslutar att ställa upp bänkar.\n\nEbba Grankvist (S), som bor i Provby sedan trettio år tillbaka",
    "names at the end": "⟦MOTION|motion, own⟧\n\nFler bänkar\n\nÅn är lång och vacker, och den som går där vill vila.\n\nJag yrkar att kommunfullmäktige beslutar att ställa upp bänkar.\n\n⟦Ebba Grankvist|mover⟧\n⟦Bo Myr|mover⟧",
    "names in columns": "⟦MOTION|motion, own⟧\n\nFler bänkar\n\nÅn är lång och vacker, och den som går där vill vila.\n\nJag yrkar att kommunfullmäktige beslutar att ställa upp bänkar.\n\n⟦Ebba Grankvist|mover⟧\t⟦Bo Myr|mover⟧\n\nProvby",
    "a name too far up": "⟦MOTION|motion, own⟧\n\nFler bänkar\n\nÅn är lång och vacker, och den som går där vill vila.\n\nJag yrkar att kommunfullmäktige beslutar att ställa upp bänkar.\n\nEbba Grankvist\n\nån är lång\n\nån är lång\n\nån är lång\n\nån är lång\n\nån är lång\n\nån är lång\n\nån är lång\n\nån är lång\n\nån är lång\n\nån är lång\n\nån är lång\n\nån är lång",
    "an abbreviation alone": "V\n\n⟦MOTION|motion, own⟧\n\nFler bänkar\n\nÅn är lång och vacker, och den som går där vill vila.\n\nJag yrkar att kommunfullmäktige beslutar att ställa upp bänkar.\n\n⟦Ida Provberg|mover⟧",
    "parties in a sentence": "⟦MOTION|motion, own⟧\n\nFler bänkar\n\nSom Vänsterpartiet och andra partier har sagt är ån vacker i all sin dar.\n\nÅn är lång och vacker, och den som går där vill vila.\n\nJag yrkar att kommunfullmäktige beslutar att ställa upp bänkar.\n\n⟦Ida Provberg|mover⟧\nLedamot",
    "a reservation of others": "⟦Vänsterpartiet|V⟧\n\n⟦SKRIVELSE|skrivelse, own⟧\n\nReservation Miljöpartiet\n\nBanan\n\nÅn är lång och vacker, och den som går där vill vila.\n\nJag yrkar att kommunfullmäktige beslutar att ställa upp bänkar.\n\n⟦Ida Provberg|mover⟧\nGruppledare",
    "a party at the end": "⟦SKRIVELSE|skrivelse, own⟧\n\nBanan\n\nÅn är lång och vacker, och den som går där vill vila.\n\nJag yrkar att kommunfullmäktige beslutar att ställa upp bänkar.\n\n⟦Ida Provberg|mover⟧\nGruppledare\n\n⟦Vänsterpartiet|V⟧",
    "a party above the name": "⟦SKRIVELSE|skrivelse, own⟧\n\nBanan\n\nÅn är lång och vacker, och den som går där vill vila.\n\nJag yrkar att kommunfullmäktige beslutar att ställa upp bänkar.\n\n⟦Vänsterpartiet|V⟧\n⟦Ida Provberg|mover⟧\nGruppledare",
    "a party that is signed for": "⟦SKRIVELSE|skrivelse, own⟧\n\nBanan\n\nÅn är lång och vacker, och den som går där vill vila.\n\nJag yrkar att kommunfullmäktige beslutar att ställa upp bänkar.\n\nFör ⟦Vänsterpartiet|V⟧ i den vackra staden Provby vid ån\n\n⟦Ida Provberg|mover⟧\nGruppledare",
    "a party through somebody": "⟦SKRIVELSE|skrivelse, own⟧\n\nBanan\n\nÅn är lång och vacker, och den som går där vill vila.\n\nJag yrkar att kommunfullmäktige beslutar att ställa upp bänkar.\n\n⟦Vänsterpartiet|V⟧ genom\n\n⟦Ida Provberg|mover⟧\nGruppledare",
    "two that support": "⟦NÄMNDINITIATIV|nämndinitiativ, own⟧\n\nBanan\n\nÅn är lång och vacker, och den som går där vill vila.\n\nJag yrkar att kommunfullmäktige beslutar att ställa upp bänkar.\n\n⟦Ida Provberg|mover⟧ (⟦V⟧)\n\nMed instämmande av\n\n⟦Bo Testlund|supporter⟧ (MP)\n⟦Eva Provmyr|supporter⟧ (S)",
    "two parties in the heading": "⟦Motion|motion, own⟧ av ⟦Ida Provberg|mover⟧ (⟦M⟧), ⟦Bo Myr|mover⟧ (⟦V⟧) om fler bänkar\n\nÅn är lång och vacker, och den som går där vill vila.\n\nJag yrkar att kommunfullmäktige beslutar att ställa upp bänkar.",
    "a party speaks": "⟦MOTION|motion, own⟧\n\nFler bänkar\n\nÅn är lång och vacker, och den som går där vill vila.\n\n⟦Vänsterpartiet|V⟧ föreslår därför att kommunfullmäktige beslutar att ställa upp bänkar.\n\n⟦Ida Provberg|mover⟧",
    "two parties speak": "⟦MOTION|motion, own⟧\n\nFler bänkar\n\nÅn är lång och vacker, och den som går där vill vila.\n\nDärför föreslår ⟦Vänsterpartiet|V⟧ och ⟦Miljöpartiet|MP⟧ att kommunfullmäktige beslutar att ställa upp bänkar.",
    "we of a party": "⟦MOTION|motion, own⟧\n\nFler bänkar\n\nVi ⟦socialdemokrater|S⟧ vet att ån är lång och vacker, och den som går där vill vila.\n\nJag yrkar att kommunfullmäktige beslutar att ställa upp bänkar.\n\n/⟦Ida Provberg|mover⟧",
    "a party is spoken of": "⟦MOTION|motion, own⟧\n\nFler bänkar\n\nSom Vänsterpartiet har sagt är ån lång, men moderater vill inget göra åt det.\n\nJag yrkar att kommunfullmäktige beslutar att ställa upp bänkar.\n\n⟦Ida Provberg|mover⟧",
    "a party speaks beside a signer's": "⟦MOTION|motion, own⟧\n\nFler bänkar\n\nModeraterna föreslår varje år att bänkarna ska bort, trots att ån är lång och vacker.\n\nJag yrkar att kommunfullmäktige beslutar att ställa upp bänkar.\n\n⟦Ida Provberg|mover⟧ (⟦S|S⟧)",
    "the party's branch beside the name": "⟦MOTION|motion, own⟧\n\nFler bänkar\n\nÅn är lång och vacker, och den som går där vill vila.\n\nJag yrkar att kommunfullmäktige beslutar att ställa upp bänkar.\n\n⟦Ida Provberg|mover⟧\t⟦Vänsterpartiet|V⟧ i Provstad",
    "signed for parties in columns": "⟦SKRIVELSE|skrivelse, own⟧\n\nBanan\n\nÅn är lång och vacker, och den som går där vill vila.\n\nJag yrkar att kommunfullmäktige beslutar att ställa upp bänkar.\n\nFör ⟦Centerpartiet|C⟧\tFör ⟦Vänsterpartiet|V⟧\n⟦Ida Provberg|mover⟧\t⟦Bo Testlund|mover⟧",
    "a sender's label": "⟦Medborgarförslag|medborgarförslag, own⟧\n\nFrån: ⟦Ebba Grankvist|mover⟧\nDatum: 2031-02-03\n\nFler bänkar\n\nJag föreslår att kommunen ställer upp bänkar.",
    "from a town": "⟦Medborgarförslag|medborgarförslag, own⟧\n\nFrån Provstad kommer Ebba Grankvist\n\nFler bänkar\n\nJag föreslår att kommunen ställer upp bänkar.",
    "who reviewed it": "⟦MOTION|motion, own⟧\n\nFler bänkar\n\nÅn är lång och vacker, och den som går där vill vila.\n\nJag yrkar att kommunfullmäktige beslutar att ställa upp bänkar.\n\nBo Testlund, Granskare\n\n⟦Ida Provberg|mover⟧\nLedamot",
}

HANDED = [
    "har lämnat in",
    "lämnade in",
    "lämnades in",
    "har lämnats in",
    "inlämnades",
    "inkom",
    "har kommit in",
    "väckte",
    "är väckt",
    "väcktes",
    "har väckts",
    "är daterad",
    "anmälde",
    "är anmäld",
    "anmälts",
    "anmäldes",
    "gav in",
    "ställde",
    "har ställt",
]

LATER = [
    "ska besvaras senast",
    "besvarades",
    "remitterades",
    "gick på remiss",
    "sändes för beredning",
    "sändes till kommunstyrelsen för beslut",
    "sändes till nämnden för beslut",
    "sändes till förvaltningen för beslut",
    "beslutade man om",
    "beslutat",
    "fick svar",
    "behandlades",
    "gavs yttrande över",
    "bereddes",
    "fick man",
    "gavs svar på",
]

FRAMED = [
    "Den dagen anmälde Ida Provberg (S) en motion om bänkar.",
    "Den dagen väckte Ida Provberg (S) en motion om bänkar.",
    "Den dagen lämnade Ida Provberg (S) en motion om bänkar.",
    "Den dagen inkom Ida Provberg (S) en motion om bänkar.",
    "Den dagen ställde Ida Provberg (S) en motion om bänkar.",
    "Den dagen genom Ida Provberg (S) en motion om bänkar.",
    "Den dagen överlämnade Ida Provberg (S) en motion om bänkar.",
    "Den dagen lade Ida Provberg (S) en motion om bänkar.",
    "Då väckte Ida Provberg (S) en motion om bänkar.",
    "Då väckte Ida Provberg (S) ett initiativ om bänkar.",
    "Då väckte Ida Provberg (S) en skrivelse om bänkar.",
    "Då väckte Ida Provberg (S) en interpellation om bänkar.",
    "Då väckte Ida Provberg (S) ett medborgarförslag om bänkar.",
    "Då väckte Ida Provberg (S) en enkel fråga om bänkar.",
    "Då väckte Ida Provberg (S) ett ärende om bänkar.",
    "Motionen är skriven av Ida Provberg (S).",
    "En motion är skriven av Ida Provberg (S).",
    "Motionerna är skriven av Ida Provberg (S).",
    "Initiativet är skriven av Ida Provberg (S).",
    "Ett initiativärende är skriven av Ida Provberg (S).",
    "Initiativärendet är skriven av Ida Provberg (S).",
    "Skrivelsen är skriven av Ida Provberg (S).",
    "En skrivelse är skriven av Ida Provberg (S).",
    "En interpellation är skriven av Ida Provberg (S).",
    "Interpellationen är skriven av Ida Provberg (S).",
    "Ett medborgarförslag är skriven av Ida Provberg (S).",
    "Medborgarförslaget är skriven av Ida Provberg (S).",
    "En enkel fråga är skriven av Ida Provberg (S).",
    "Ett ärende väckt är skriven av Ida Provberg (S).",
    "Motionen är av Ida Provberg (S).",
    "Motionen är från Ida Provberg (S).",
    "Motionen är framförd av Ida Provberg (S).",
    "Motionen är väckt av Ida Provberg (S).",
    "Motionen är väckts av Ida Provberg (S).",
    "Motionen är inlämnad av Ida Provberg (S).",
    "Motionen är skriven av Ida Provberg (S).",
    "Motionen är ställd av Ida Provberg (S).",
    "Motionen är lämnad av Ida Provberg (S).",
    "Motionen är undertecknad av Ida Provberg (S).",
    "Motionen är av bland annat Ida Provberg (S).",
    "Motionen är av ledamot Ida Provberg (S).",
    "Motionen är av ledamoten Ida Provberg (S).",
    "Motionen är av ledamöterna Ida Provberg (S).",
    "Sådant som Ida Provberg (S) har en motion om bänkar.",
    "Sådant som Ida Provberg (S) hade en motion om bänkar.",
    "Sådant som Ida Provberg (S) lämnade en motion om bänkar.",
    "Sådant som Ida Provberg (S) inkom med en motion om bänkar.",
    "Sådant som Ida Provberg (S) väckte en motion om bänkar.",
    "Sådant som Ida Provberg (S) lyfter en motion om bänkar.",
    "Sådant som Ida Provberg (S) framför en motion om bänkar.",
    "Sådant som Ida Provberg (S) ställde en motion om bänkar.",
    "Sådant som Ida Provberg (S) lyfte en motion om bänkar.",
    "Sådant som Ida Provberg (S) ställer en motion om bänkar.",
    "Sådant som Ida Provberg (S) inlämnade en motion om bänkar.",
    "Sådant som Ida Provberg (S) yrkar i en motion om bänkar.",
    "Sådant som Ida Provberg (S) föreslår i en motion om bänkar.",
    "Sådant som Ida Provberg (S) har i en motion om bänkar.",
    "Sådant som Ida Provberg (S) har i ett initiativ om bänkar.",
    "Sådant som Ida Provberg (S) har i en skrivelse om bänkar.",
    "Sådant som Ida Provberg (S) har i en interpellation om bänkar.",
    "Sådant som Ida Provberg (S) har i ett medborgarförslag om bänkar.",
    "Sådant som Ida Provberg (S) har i en enkel fråga om bänkar.",
]

UNFRAMED = [
    "Den dagen såg Ida Provberg (S) en motion om bänkar.",
    "Då väckte Ida Provberg (S) en bänk om bänkar.",
    "Boken är skriven av Ida Provberg (S).",
    "Motionen är till Ida Provberg (S).",
    "Sådant som Ida Provberg (S) läser i en motion om bänkar.",
    "Sådant som Ida Provberg (S) har i en bok om bänkar.",
    "Motionen har fått yttrande av Ida Provberg (S).",
    "Motionen har fått yrkande av Ida Provberg (S).",
    "Motionen har fått reservation av Ida Provberg (S).",
    "Motionen har fått instämmande av Ida Provberg (S).",
    "Motionen har fått svar från ledamoten av Ida Provberg (S).",
]

SUPPORTED = [
    "Med instämmande av",
    "Instämmer:",
    "Initiativet stöds av",
    "Motionen stöds av",
    "Skrivelsen biträds av",
    "Förslaget stöds av",
    "Stödjer:",
    "Biträder:",
]

KIND_WORDS = {
    "nämndinitiativ": "nämndinitiativ;nämndsinitiativet;ledamotsinitiativ;politikerinitiativ;initiativärende",
    "motion": "motion;motionen;motioner;motionerna",
    "interpellation": "interpellation;interpellationen",
    "medborgarförslag": "medborgarförslag;medborgarförslaget",
    "skrivelse": "skrivelse;skrivelsen",
    "fråga": "enkel fråga;skriftlig fråga",
}

PARTY_LETTER = {
    "by its name": (
        "⟦Skrivelse|skrivelse, own⟧\n\nIsbanan\n\nIsbanan är stängd, och den som vill åka får åka någon "
        "annanstans. Det är långt dit, och bussen går sällan.\n\nFör ⟦Vänsterpartiet|V⟧\n\n"
        "⟦Ida Provberg|mover⟧\nGruppledare"
    ),
}

NONE = {
    "report": office("Rapport om snöröjningen"),
    "plan": office("Detaljplan för kvarteret Ekorren", "Detaljplanen antas."),
    "letter of an office": office("Svar på tjänsteskrivelse om taxan"),
    "reply to the state": office("Yttrande över betänkandet om skridskobanor"),
    "promotion": office("Hälsa och motion för äldre", "Rapporten om motionsspåret godkänns."),
    "a motion in the text": (
        "Tjänsteskrivelse\n\nRapport om parker\n\nBakgrund\n\nIda Provberg (S) har lämnat in en motion."
    ),
    "nothing": "Provstad",
    "a title about motions": "Tjänsteskrivelse\n\nOm motion om bänkar\n\nFörslag till beslut\n\nRapporten noteras.\n\nBakgrund\n\nAllt.",
    "a motion that is noted": "Tjänsteskrivelse\n\nFler bänkar\n\nFörslag till beslut\n\nMotionen noteras.\n\nBakgrund\n\nAllt.",
}


def told(document: Document) -> Expected:
    """Return what the initiative's parts are and where they stand, in reading order."""
    initiative = document.initiative
    if initiative is None:
        return []
    assert initiative.span
    whose = "own" if initiative.own else "answered"
    found = [(initiative.span, f"{initiative.kind}, {whose}")]
    found += [(one.span, "mover") for one in initiative.movers]
    found += [(one.span, "supporter") for one in initiative.supporters]
    found += [(party.span, party.code) for party in initiative.parties]
    if initiative.date:
        found.append((initiative.date.span, initiative.date.value))
    return sorted(found)


@pytest.mark.parametrize("marked", ANSWERED.values(), ids=ANSWERED.keys())
def test_reads_what_a_paper_answers(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    assert told(document) == expected


@pytest.mark.parametrize(
    ("word", "kind"),
    [(word, kind) for kind, words in KIND_WORDS.items() for word in words.split(";")],
)
def test_knows_the_words_for_an_initiative(word: str, kind: str) -> None:
    document, expected = markup.parse_paper(office(f"⟦Svar på {word}|{kind}, answered⟧ om bänkar"))

    assert told(document) == expected


@pytest.mark.parametrize("marked", (OWN | PARTY_LETTER).values(), ids=(OWN | PARTY_LETTER).keys())
def test_reads_who_raises_the_matter(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    assert told(document) == expected


SIGNERS = {
    "Ida Provberg\tBo Myr\nVänsterpartiet\tModeraterna": "V M",
    "Ida Provberg\tBo Myr\nGruppledare\tErsättare\nVänsterpartiet\tModeraterna": "V M",
    "Ida Provberg\nVänsterpartiet\n\nBo Myr\nLervikspartiet (LeP)": "V LeP",
    "Ida Provberg\nVänsterpartiet (V)\n\nBo Myr\nModeraterna i Provstad": "V M",
    "För Vänsterpartiet\tFör Moderaterna\n\nIda Provberg\tBo Myr": "V M",
    "Ida Provberg\tBo Myr\nFör Vänsterpartiet": "V -",
    "Ida Provberg\tBo Myr\nVänsterpartiet röstar för Moderaterna och alla andra": "- -",
    "Ida Provberg\nProvgatan 2\nVänsterpartiet\n\nBo Myr": "- -",
    "Ida Provberg\tBo Myr\nLedamot\tLedamot": "- -",
}


@pytest.mark.parametrize(("block", "parties"), SIGNERS.items())
def test_a_signer_has_the_party_of_the_cell_below_or_above(block: str, parties: str) -> None:
    head = "MOTION\n\nFler bänkar längs ån\n\nÅn är lång och vacker, och där går många varje dag."
    document = markup.paper(f"{head}\n\nVi yrkar att bänkarna lagas.\n\n{block}")

    assert document.initiative
    assert [one.party or "-" for one in document.initiative.movers] == parties.split()


@pytest.mark.parametrize("verb", HANDED)
def test_knows_when_it_was_handed_in(verb: str) -> None:
    document = markup.paper(answer(f"Motionen, som alla vet, {verb} den 3 mars 2031.", TITLE))

    assert document.initiative
    assert document.initiative.date
    assert document.initiative.date.value == "2031-03-03"


@pytest.mark.parametrize("verb", LATER)
@pytest.mark.parametrize("lead", ["Motionen", "Motionen, som lämnats in,"])
def test_what_comes_later_is_not_when_it_was_handed_in(lead: str, verb: str) -> None:
    document = markup.paper(answer(f"{lead} {verb} den 3 mars 2031.", TITLE))

    assert document.initiative
    assert document.initiative.date is None


@pytest.mark.parametrize("sentence", FRAMED)
def test_knows_who_raised_it(sentence: str) -> None:
    resident = "medborgarförslag" in sentence.lower()
    title = TITLE.replace("motion", "medborgarförslag") if resident else TITLE
    document = markup.paper(answer(sentence, title))

    assert document.initiative
    assert [one.name for one in document.initiative.movers] == ["Ida Provberg"]
    assert [one.code for one in document.initiative.parties] == ["S"]


@pytest.mark.parametrize("sentence", UNFRAMED)
def test_who_is_only_named_raised_nothing(sentence: str) -> None:
    document = markup.paper(answer(sentence, TITLE))

    assert document.initiative
    assert document.initiative.movers == ()
    assert document.initiative.parties == ()


@pytest.mark.parametrize("words", SUPPORTED)
def test_knows_who_supports_it(words: str) -> None:
    text = (
        f"NÄMNDINITIATIV\n\nSöndagar\n\nVi vill läsa.\n\nIda Provberg (V)\n\n{words}\n\nBo Myr (MP)"
    )
    document = markup.paper(text)

    assert document.initiative
    assert [one.name for one in document.initiative.movers] == ["Ida Provberg"]
    assert [one.name for one in document.initiative.supporters] == ["Bo Myr"]


@pytest.mark.parametrize("text", NONE.values(), ids=NONE.keys())
def test_a_paper_of_an_office_raises_and_answers_nothing(text: str) -> None:
    assert markup.paper(text).initiative is None


LONG = "Ån är lång och vacker, och den som går där vill vila, men bänkarna är få. " * 3
OWN_TEXT = (
    f"\n\nFler bänkar\n\n{LONG.strip()}\n\n"
    "Jag yrkar att kommunfullmäktige beslutar att ställa upp bänkar.\n\n"
)

SIGNED = {
    "Ida Provberg\tVänsterpartiet": ("Ida Provberg", "V"),
    "Vänsterpartiet i Provstad\tIda Provberg": ("Ida Provberg", "V"),
    "För Vänsterpartiet\nIda Provberg": ("Ida Provberg V", "V"),
    "genom Vänsterpartiet\nIda Provberg": ("Ida Provberg V", "V"),
    "För Vänsterpartiet\tFör Centerpartiet\nIda Provberg\tBo Testlund": (
        "Ida Provberg V, Bo Testlund C",
        "V C",
    ),
    "Mot Vänsterpartiet\nIda Provberg": ("Ida Provberg", "V"),
    "För Vänsterpartiet\nIda Provberg (S)": ("Ida Provberg S", "V S"),
    "För Vänsterpartiet\n\nIda Provberg": ("Ida Provberg V", "V"),
    "Vänsterpartiet i vackraste Provstaden\nIda Provberg": ("Ida Provberg", "V"),
    "Vänsterpartiet i vackraste Provstadens\nIda Provberg": ("Ida Provberg", ""),
    "Vi fick stöd från Vänsterpartiet i den här frågan\nIda Provberg": ("Ida Provberg", ""),
    "Ida Provberg (S)\nBo Testlund (V)": ("Ida Provberg S, Bo Testlund V", "S V"),
    "Ida Provberg (S), ledamot, gruppledare i fullmäktige": ("Ida Provberg S", "S"),
    "Ida Provberg (S), som är ledamot i nämnden": ("", ""),
}


@pytest.mark.parametrize(("lines", "signed"), SIGNED.items())
def test_reads_for_which_party_somebody_signs(lines: str, signed: tuple[str, str]) -> None:
    initiative = markup.paper(f"MOTION{OWN_TEXT}{lines}").initiative

    assert initiative
    movers = [f"{one.name} {one.party or ''}".strip() for one in initiative.movers]
    assert (", ".join(movers), " ".join(one.code for one in initiative.parties)) == signed


HEADED = {
    "Motion av Ida Provberg (S) om fler bänkar": "Ida Provberg",
    "Motion från Ida Provberg (S) om fler bänkar": "Ida Provberg",
    "Motion\nav Ida Provberg (S)": "Ida Provberg",
    "Motion om bänkar\tav Ida Provberg (S)": "Ida Provberg",
    "Motion\n\nÅn är lång. Den har mätts av Ida Provberg (S)": "",
    "Motion\n\nÅn är vacker, säger Ida Provberg (S) ofta": "",
    "Motion till Ida Provberg (S) om fler bänkar": "",
}


@pytest.mark.parametrize(("heading", "mover"), HEADED.items())
def test_reads_the_heading_of_an_initiative(heading: str, mover: str) -> None:
    initiative = markup.paper(f"{heading}{OWN_TEXT}").initiative

    assert initiative
    assert " ".join(one.name for one in initiative.movers) == mover


FORMS = {
    **{
        f"{label}\nEbba Grankvist": "Ebba Grankvist"
        for label in (
            *("Namn", "Från", "Avsändare", "Inlämnat av", "Förslagsställare", "Ditt namn"),
            "För- och efternamn",
        )
    },
    "Namn: Ebba Grankvist": "Ebba Grankvist",
    "Namn Ebba Grankvist": "",
    "Namn: se nedan": "",
    "Telefon\n0910-00 00 00": "",
}


@pytest.mark.parametrize(("form", "mover"), FORMS.items())
def test_reads_who_fills_in_a_form(form: str, mover: str) -> None:
    text = f"Medborgarförslag\n{form}\nAdress\nÅvägen 2\n\nJag föreslår bänkar längs hela ån."
    initiative = markup.paper(text).initiative

    assert initiative
    assert " ".join(one.name for one in initiative.movers) == mover


SPEAKING = {
    **{
        f"Vänsterpartiet {verb} att bänkar ställs upp.": "V"
        for verb in (
            *("föreslår", "yrkar", "hemställer", "önskar", "begär"),
            *("därför föreslår", "i Provstad yrkar"),
        )
    },
    **{
        f"Därför {words} Vänsterpartiet att bänkar ställs upp.": "V"
        for words in (
            *("föreslår", "yrkar", "hemställer", "föreslår vi i", "föreslår vi från"),
            *("föreslår vi inom", "yrkar därför", "yrkar härmed", "föreslår vi"),
        )
    },
    **{
        f"Vi {words} Vänsterpartiet vill ha bänkar.": "V"
        for words in ("i", "från", "inom", "som företräder", "företräder", "representerar")
    },
    "Vi vänsterpartister vill ha bänkar.": "V",
    "Vänsterpartiet (V) föreslår bänkar.": "V V",
    "Vänsterpartiet och Centerpartiet föreslår bänkar.": "V C",
    "Vänsterpartiet tror på bänkar.": "",
    "Nog har vänsterpartister bänkar.": "",
    "De i Vänsterpartiet vill ha bänkar.": "",
}


@pytest.mark.parametrize(("sentence", "codes"), SPEAKING.items())
def test_knows_a_party_that_speaks(sentence: str, codes: str) -> None:
    text = f"MOTION\n\nFler bänkar\n\nÅn är lång och vacker, och den som går där vill vila.\n\n{sentence[:-1]} längs hela ån."
    initiative = markup.paper(text).initiative

    assert initiative
    assert " ".join(one.code for one in initiative.parties) == " ".join(
        dict.fromkeys(codes.split())
    )


RESIDENTS = {
    **{
        f"Ett medborgarförslag {word} {by} Ebba Grankvist gäller bänkar.": "Ebba Grankvist"
        for word in (
            *("väckt", "inlämnat", "inkommet", "ställt", "skrivet", "undertecknat", "inskickat"),
            *("7/2031", "nr 7"),
        )
        for by in ("av", "från")
    },
    **{
        f"{word} av Ebba Grankvist gäller bänkar.": "Ebba Grankvist"
        for word in ("Medborgarförslaget", "Medborgarinitiativet", "E-förslaget", "Ett e-förslag")
    },
    "Medborgarförslaget beretts av Ebba Grankvist.": "",
    "Medborgarförslaget till Ebba Grankvist gäller bänkar.": "",
    "Förslaget av Ebba Grankvist gäller bänkar.": "",
}


@pytest.mark.parametrize(("sentence", "mover"), RESIDENTS.items())
def test_knows_a_resident_who_proposes(sentence: str, mover: str) -> None:
    title = TITLE.replace("motion", "medborgarförslag")
    initiative = markup.paper(answer(sentence, title)).initiative

    assert initiative
    assert " ".join(one.name for one in initiative.movers) == mover


CHAINS = {
    **{
        f"Motionen är skriven av Ida Provberg (S){joint}Bo Myr (V).": "Ida Provberg, Bo Myr"
        for joint in (", ", " och ", " samt ", ", och ", ", samt ", "\n", ",\n", " ")
    },
    "Motionen är skriven av Ida Provberg (S) efter Bo Myr (V).": "Ida Provberg",
    **{
        f"{words} Ida Provberg (S) är en motion om bänkar.": "Ida Provberg"
        for words in ("Inlämnad genom", "Den dag då man väckte", "Något som inkom")
    },
    **{
        f"Det {verb} Ida Provberg (S) {what}.": "Ida Provberg"
        for verb in ("överlämnade", "väckte")
        for what in ("en motion", "i en skrivelse", "den 3.4 i en motion")
    },
    "Det väckte Ida Provberg (S) tidigt. Nu finns en motion.": "",
    "Det mindes Ida Provberg (S) i en motion.": "",
    "Motionen – som ett svar från Ida Provberg (S) – är kort.": "",
}


@pytest.mark.parametrize(("sentence", "movers"), CHAINS.items())
def test_knows_which_of_those_named_raised_it(sentence: str, movers: str) -> None:
    initiative = markup.paper(answer(sentence, TITLE)).initiative

    assert initiative
    assert ", ".join(one.name for one in initiative.movers) == movers


DAYS = {
    "Motionen som föreslår i en mening bänkar är från den 3 mars 2031.": "2031-03-03",
    "Förslaget inkom den 3 mars 2031.": "2031-03-03",
    "Förslaget kom in den 3 mars 2031.": "2031-03-03",
    "Förslaget lämnades in den 3 mars 2031.": "2031-03-03",
    "Förslaget målades den 3 mars 2031.": "",
    "Den 3 mars 2031 inkom motionen.": "2031-03-03",
    "Den 3 mars 2031 sågs motionen. Den kom in": "",
    "• Motionen är kort • Den kom in den 3 mars 2031": "",
}


@pytest.mark.parametrize(("sentence", "day"), DAYS.items())
def test_reads_the_day_in_the_sentence_that_tells_of_it(sentence: str, day: str) -> None:
    initiative = markup.paper(answer(sentence, TITLE)).initiative

    assert initiative
    assert (initiative.date.value if initiative.date else "") == day


INFLECTED = {
    **{f"Svar på {word} om bänkar": "motion" for word in ("motions", "motionens")},
    **{f"Svar på {word} bänkar": "interpellation" for word in ("interpellationens",)},
    **{f"Svar på {word} bänkar": "medborgarförslag" for word in ("medborgarförslagets",)},
    **{f"Svar på {word} bänkar": "skrivelse" for word in ("skrivelsens",)},
    **{f"Svar på {word} bänkar": "nämndinitiativ" for word in ("initiativets", "nämndsinitiativs")},
    "Svar på frågan om bänkar": "fråga",
    "Svar på motionären om bänkar": "",
    "Svar på interpellanten om bänkar": "",
}


@pytest.mark.parametrize(("title", "kind"), INFLECTED.items())
def test_knows_an_initiative_in_any_form(title: str, kind: str) -> None:
    initiative = markup.paper(office(title)).initiative

    assert (initiative.kind.value if initiative else "") == kind


def test_a_heading_right_above_is_no_part_of_a_sentence() -> None:
    rows = [
        *(("Tjänsteskrivelse", 10.0, False), (TITLE, 14.0, True)),
        *(("Förslag till beslut", 12.0, True), ("Förslaget avslås senast i maj", 10.0, False)),
        *(("Sammanfattning", 12.0, True), ("Ida Provberg (S) inkom den 3 mars 2031", 10.0, False)),
        ("med en motion om bänkar.", 10.0, False),
    ]

    found = markup.read(markup.drawn(*rows)).initiative

    assert found
    assert found.date
    assert found.date.value == "2031-03-03"


ACTING_RESIDENTS = {
    "Ida Provberg har i ett medborgarförslag bett om bänkar.": ["Ida Provberg"],
    "Ida Provberg har lämnat in ett medborgarförslag om bänkar.": ["Ida Provberg"],
    "Ida Provberg inkom den 3 mars 2031 med ett medborgarförslag om bänkar.": ["Ida Provberg"],
    "Ida Provberg föreslår i ett e-förslag fler bänkar.": ["Ida Provberg"],
    "Ida Provberg har berett medborgarförslaget om bänkar.": [],
    "Ida Provberg har inventerat bänkar. Kommunen fick ett medborgarförslag.": [],
    "Ida Provberg minns ett medborgarförslag om bänkar.": [],
}


@pytest.mark.parametrize(("sentence", "movers"), ACTING_RESIDENTS.items())
def test_knows_a_resident_by_what_stands_behind(sentence: str, movers: list[str]) -> None:
    document = markup.paper(answer(sentence, "Svar på medborgarförslag om fler bänkar"))

    assert document.initiative
    assert [one.name for one in document.initiative.movers] == movers


def test_who_answers_a_motion_is_no_resident() -> None:
    document = markup.paper(
        answer("Ida Provberg har i ett medborgarförslag bett om bänkar.", TITLE)
    )

    assert document.initiative
    assert document.initiative.movers == ()
