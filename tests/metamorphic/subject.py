"""Invented matters: what papers may be about."""

from __future__ import annotations

from typing import Final

from tests.metamorphic.content import Subject

SUBJECTS: Final = (
    Subject(
        "cykelgarage vid stationen",
        (
            "att ett låsbart cykelgarage byggs vid stationens norra uppgång",
            "att garaget får minst hundra platser och laddning för elcyklar",
        ),
        (
            "Hur många cyklar har stulits vid stationen de senaste två åren?",
            "Vilka möjligheter ser du att bygga ett låsbart garage?",
        ),
        (
            "Många som pendlar lämnar sin cykel vid stationen, och ställen är fulla redan före klockan sju. Den som kommer senare låser fast cykeln i staket och lyktstolpar, vilket gör det svårt att ta sig fram för den som ser dåligt.",
            "Ett garage som öppnas med samma kort som tåget har prövats på andra håll. Stölderna har där minskat med två tredjedelar, och fler väljer cykeln även när det är kallt.",
            "Marken vid den norra uppgången ägs av kommunen och används i dag som upplag för grus. Kostnaden för en byggnad i trä beräknas till fyra miljoner kronor, varav hälften kan täckas av bidrag.",
        ),
        "Skiss över cykelgarage",
    ),
    Subject(
        "avgiftsfri simskola för nybörjare",
        (
            "att simskolan blir avgiftsfri för alla barn i förskoleklass",
            "att extra grupper ordnas under loven för den som inte lärt sig simma",
        ),
        (
            "Hur stor andel av barnen i årskurs tre kan simma tvåhundra meter?",
            "Anser du att avgiften hindrar barn från att lära sig simma?",
        ),
        (
            "Simkunnigheten skiljer sig kraftigt mellan skolorna. Den som inte har lärt sig simma före mellanstadiet gör det sällan senare, och skillnaden följer familjernas ekonomi.",
            "Badhusets undervisningsbassäng står tom flera timmar varje förmiddag. Två simlärare har anmält intresse av att ta fler grupper om schemat kan läggas tillsammans med skolorna.",
            "Avgiften ger i dag 310 000 kronor om året. Bortfallet kan enligt den beräkning som har gjorts rymmas inom ram om uthyrningen av bassängen på kvällar utökas något.",
        ),
        "Beräkning av intäkter från simskolan",
    ),
    Subject(
        "fler sittplatser längs gångvägarna",
        (
            "att bänkar med armstöd ställs ut längs de mest använda gångvägarna",
            "att avståndet mellan bänkarna inte överstiger tvåhundra meter",
        ),
        (
            "Vilka gångvägar saknar i dag bänkar helt?",
            "När kan de första bänkarna vara på plats?",
        ),
        (
            "Den som har svårt att gå långt behöver kunna vila på vägen. Flera äldre berättar att de har slutat gå till affären sedan bänkarna vid parken togs bort.",
            "En bänk med armstöd kostar omkring sjutusen kronor inklusive markarbete. Underhållet kan skötas av de lag som redan tömmer papperskorgar längs samma stråk.",
            "Placeringen bör bestämmas tillsammans med dem som ska använda bänkarna. En vandring med pensionärer och personer som använder rullator har visat var behovet är störst.",
        ),
        "Karta över gångvägar och bänkar",
    ),
    Subject(
        "meröppet bibliotek på kvällar",
        (
            "att biblioteket hålls öppet till klockan tjugotvå med eget inpasseringskort",
            "att låntagarna får vara med och bestämma öppettiderna på söndagar",
        ),
        (
            "Hur många besök görs på biblioteket efter klockan sjutton?",
            "Vad skulle det kosta att hålla öppet till tjugotvå?",
        ),
        (
            "Biblioteket stänger när många slutar sitt arbete. Den som delar ett trångt hem med syskon har ingen annan lugn plats att läsa på, och studieplatserna på skolan låses redan på eftermiddagen.",
            "Tekniken för inpassering är beprövad. Erfarenheten är att skadegörelsen inte ökar, men att städningen behöver utökas något och att kameror kräver en särskild prövning.",
            "Försöket kan börja i liten skala. Bemanningen påverkas inte, eftersom personalens tider är desamma och en jourtelefon redan finns för andra lokaler.",
        ),
        "Riskanalys för meröppet bibliotek",
    ),
    Subject(
        "trygga skolvägar i ytterområdena",
        (
            "att hastigheten sänks till trettio kilometer i timmen förbi varje skola",
            "att en plan för upplysta gång- och cykelvägar tas fram",
        ),
        (
            "Hur många skolor saknar en upplyst gångväg till närmaste hållplats?",
            "Vad tänker du göra för att fler barn ska kunna gå till skolan?",
        ),
        (
            "Allt fler barn skjutsas till skolan med bil. Trafiken vid lämningen upplevs som farlig, och den som bor nära låter därför också barnen åka, vilket gör trafiken ännu tätare.",
            "Där hämtzoner har prövats har antalet bilar vid grinden halverats. Zonerna är billiga att anlägga och kan flyttas om de inte fungerar som det var tänkt.",
            "Barnens egna kartor visar var de känner sig otrygga. Två viadukter och en korsning utan övergångsställe återkommer på nästan alla kartor, oavsett barnens ålder.",
        ),
        "Barnens kartor över skolvägar",
    ),
    Subject(
        "mat lagad från grunden i äldreomsorgen",
        (
            "att maten på alla äldreboenden lagas från grunden i egna kök",
            "att de boende varje vecka får välja mellan minst två rätter",
        ),
        (
            "Hur stor del av maten på äldreboendena körs i dag ut från ett centralt kök?",
            "Vilka boenden har kök som kan tas i bruk igen?",
        ),
        (
            "Måltiden är för många dagens viktigaste stund. Doften av mat väcker aptiten, och den som äter för lite blir snabbt skör och faller lättare.",
            "Fem av boendena har kvar sina kök, men utrustningen är gammal. En upprustning kan göras i etapper och börja där ventilationen ändå ska bytas.",
            "Svinnet minskar när portionerna läggs upp på plats. Beräkningar visar att det till en del betalar den kock som behövs på varje boende, även om personalkostnaden ökar.",
        ),
        "Genomgång av kök på äldreboenden",
    ),
)
