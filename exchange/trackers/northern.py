"""What people say of a stage in German, Dutch, Danish, Norwegian, Swedish, Finnish, Icelandic and Estonian.

Put together from parts, and folded, as in sayings.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .sayings import Parts

# What is sent for a job, and what one does with it before.
PAPERS = (
    "anschreiben|bewerbung|bewerbungen|lebenslauf|cv|mappe|bewerbungsmappe|unterlagen|bewerbungsunterlagen"
    "|motivationsschreiben|bewerbungsschreiben|initiativbewerbung|onlinebewerbung|kurzbewerbung|expose|formular"
    "|onlineformular|online formular|bewerbungsformular|portfolio|foto|bewerbungsfoto|bewerbungsbogen"
    "|motivationsbrief|dossier|bewerbungsdossier"
)
WRITING = (
    "schreiben|machen|fertig machen|fertigmachen|fertig schreiben|anpassen|aktualisieren|uberarbeiten|vorbereiten"
    "|zusammenstellen|zusammensuchen|korrigieren|korrigieren lassen|beilegen|drucken|ausdrucken|basteln|umschreiben"
    "|abandern|fertigstellen|ausfullen|verfassen|formulieren|erstellen|gegenlesen lassen|machen lassen|ubersetzen"
    "|ubersetzen lassen|beglaubigen lassen|einscannen|updaten|kurzen|nochmal lesen|anfangen|beginnen"
)
SENDING = (
    "abschicken|rausschicken|hinschicken|losschicken|absenden|hochladen|einreichen|abgeben|hinbringen|vorbeibringen"
    "|einwerfen|rausjagen|wegschicken|verschicken|versenden"
)
SENT = (
    "abgeschickt|verschickt|geschickt|gesendet|versendet|eingereicht|hochgeladen|abgegeben|rausgeschickt"
    "|hingeschickt|losgeschickt|abgesendet|weggeschickt|fertig|raus|beworben"
)
WHEN = (
    "heute|heute abend|heute noch|morgen|morgen fruh|am wochenende|nachste woche|diese woche|bald|spater|im januar"
    "|nach den ferien|nach dem urlaub|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|am montag"
    "|am dienstag|am mittwoch|am donnerstag|am freitag|bis freitag|bis montag|bis sonntag|zeitnah"
)
A_DAY = (
    "montag|dienstag|mittwoch|donnerstag|freitag|am montag|nachste woche|morgen|im januar|im februar|im marz"
    "|im april|im mai|im juni|im juli|im august|im september|im oktober|im november|im dezember"
)
HR = (
    "personalabteilung|personalerin|personaler|recruiter|recruiterin|hr|headhunter|headhunterin|vermittler"
    "|vermittlerin|personalvermittler|personalvermittlerin|personalburo|personalchefin|personalchef|sekretariat"
)
THEIR_TESTS = (
    "onlinetest|online test|eignungstest|einstellungstest|auswahltest|online assessment|logiktest"
    "|personlichkeitstest|sprachtest|mathetest|wissenstest|intelligenztest|konzentrationstest|sporttest"
    "|aufnahmetest|fahigkeitstest|testaufgabe|testaufgaben|bewerberfragebogen|coding test|programmiertest"
    "|schreibtest|kompetenztest|assessment online"
)
TRIAL = (
    "probearbeit|probearbeiten|probearbeitstag|probetag|probetage|probeschicht|probedienst|probekochen|probefahrt"
    "|probeunterricht|probelehrstunde|probestunde|probevortrag|probevorlesung|probevorlesen|lehrprobe|probelektion"
    "|hospitation|hospitationstag|hospitieren|hospitiert|schnuppern|schnuppertag|schnuppertage|schnupperlehre"
    "|schnupperwoche|schnupperdienst|probewoche|kennenlerntag|berufungsvortrag|fachvortrag|bewerbertag|auswahltag"
    "|auswahlverfahren vor ort|einfuhlungstag|proberunde|probeschneiden"
)
THE_JOB = "stelle|den job|job|die stelle|den platz|die lehrstelle|den ausbildungsplatz|den studienplatz"
MY_LETTER = "brief|motivatiebrief|sollicitatiebrief|cv|motivatie|sollicitatie|portfolio|formulier|open sollicitatie"
ANSOGNING = "ansogning|ansogningen|soknad|soknaden|ansokan|personligt brev|personlig brev|cv|cvet|cv et|motivation"
A_MEETING = (
    "samtale|jobsamtale|ansettelsessamtale|ansaettelsessamtale|jobbintervju|intervju|interview|anstallningsintervju"
)

NORTHERN: dict[str, tuple[Parts, ...]] = {
    "": (
        ("zusage|angebot|job|vertrag|einladung", "ware", "super|toll|schon|gut|perfekt|ein traum|mega|genial|cool"),
        ("fatt|fick|fikk|fik|faet|har fatt|har faet", "nytt|ny|nyt", "jobb|job|stilling|tjanst"),
        ("mal", "schauen|sehen|gucken", "was wird|was kommt|was passiert|wie es wird|wie es weitergeht"
         "|was draus wird|was sie sagen"),
        ("ausstehend|offen", "zeugnis|unterlagen|nachweis", "fehlt|fehlen"),
        ("darf|kann|soll", "mich", "|spater|in einem jahr|nachstes jahr|im herbst", "wieder|erneut|nochmals",
         "bewerben"),
        ("warte|wartet|warten|wartet noch|warte noch", "auf", "|mein|meine|das",
         "arbeitszeugnis|zeugnis|zeugnisse|fuhrungszeugnis|referenz|bescheinigung|fuhrerschein|ubersetzung"
         "|anerkennung|impfnachweis|visum|arbeitserlaubnis"),
        ("auf", "warteliste|der warteliste|reserve|der reserveliste|nachruckliste"),
        ("soll|sollte", "|mich", "|spater|im herbst|nachstes jahr", "noch mal|nochmal|wieder|erneut",
         "melden|bewerben"),
    ),
    "saved": (
        ("muss|mussen|sollte|sollen", "|bis|noch", "mittwoch|freitag|montag|sonntag|ende der woche|ende woche",
         "stehen|raus|weg|fertig sein|fertig werden"),
        ("anschreiben|bewerbung|lebenslauf|mappe", "muss|mussen|sollte", "|bis|noch|noch bis|heute|diese woche",
         "|montag|dienstag|mittwoch|donnerstag|freitag|sonntag|morgen", "stehen|raus|weg|fertig werden|fertig sein"
         "|uberarbeitet werden|geschrieben werden|abgeschickt werden|angepasst werden"),
        ("nachfragen|fragen|anrufen|anfragen|nachschauen", "ob", "|die|sie",
         "|stelle|wen|jemanden|noch|noch wen|leute", "brauchen|suchen|frei|frei ist|noch frei|noch frei ist"
         "|noch offen|noch aktuell|einstellen|noch aktuell ist|noch gesucht wird"),
        ("neue|weitere|alte|interessante|gute", "anzeige|stelle|ausschreibung|stellenanzeige", "|noch",
         "ansehen|anschauen|lesen|prufen"),
        ("noch nicht", "rausgegangen|raus|weggeschickt|losgeschickt|hingeschickt|fertig|dazu gekommen|geschafft"
         "|drangesetzt"),
        ("merken|gemerkt|fur spater|fur spater merken|fur nachstes jahr|fur nachstes jahr merken|zwischenspeicher"
         "|im zwischenspeicher|zwischengespeichert|nicht verlieren|spater anschauen|spater ansehen|spater lesen"
         "|spater machen|wunschliste|wunschstelle|traumstelle|traumjob|favoritenliste|passt gut zu mir"
         "|konnte passen|konnte was sein|konnte interessant sein|reizt mich|hatte ich lust drauf"
         "|wurde ich gern machen|a liste|prio 1|prio a|prio hoch",),
        ("gefunden|entdeckt|gesehen", "auf|bei|in|im|uber", "jobborse|stepstone|indeed|xing|linkedin|zeitung"
         "|internet|aushang|ams|karriere at|jobs ch|facebook|homepage|der zeitung|der jobborse"),
        ("frist|bewerbungsfrist", "verlangert|bis|endet|lauft|ist", "|bis|am"),
        ("udkast|utkast|kladd|kladde|luonnos|drog|mustand", "klar|klart|sparat|sparad|lagret|gemt|ferdig|faerdigt"
         "|valmis|ad umsokn|ad umsoknum|til umsokn|tehtud|olemas|pa datamaskinen"),
        ("hakemusluonnos|hakemusluonnos tehty|kandideerimismustand|avalduse mustand|soknadsutkast|ansokningsutkast"
         "|ansogningsudkast|conceptbrief|concept brief|concept sollicitatie|bewerbungsentwurf|entwurf anschreiben"
         "|entwurf bewerbung",),
        ("spara|sparad|sparat|gem|gemt|lagre|lagret", "till senare|til senere|for senere|som favorit|som favoritt"
         "|i favoriter|till i morgon"),
        ("kiri|motivatsioonikiri|cv|avaldus|kaaskiri", "|veel|on", "kirjutamata|saatmata|tegemata|uuendamata|pooleli"),
        ("muss|sollte|moet|ma|maste|skal", "|ich|jeg|jag|ik", "|erst|eerst|forst|fa|ha",
         "zeugnis|fuhrungszeugnis|attest|diploma|vog|politiattest|karaktarer|betyg",
         "|fra skolen|holen|besorgen|halen|aanvragen|bestille|hamta", "|forst|eerst"),
        ("zeugnis|arbeitszeugnis|fuhrungszeugnis|referenz|zeugnisse|abschlusszeugnis|deckblatt|foto"
         "|motivationsschreiben|referenzen|zertifikat|zertifikate", "|vom letzten chef|vom alten arbeitgeber"
         "|von der schule|vom letzten arbeitgeber|aus der schule", "fehlt|fehlen|fehlt noch|fehlen noch"
         "|fehlt mir noch|fehlen mir noch|muss ich noch holen|noch holen|noch besorgen|noch nicht da"),
        ("lesezeichen|als lesezeichen|in den favoriten|in favoriten|unter favoriten|als favorit gespeichert"
         "|auf die liste|kommt auf die liste|auf watchlist|watchlist",),
        ("onlineportal|portal|konto|account|profil|bewerberprofil|bewerberkonto", "|konto|account|dort",
         "anlegen|erstellen|ausfullen", "|noch"),
        ("opslaan|misschien iets|misschien wat|misschien iets voor mij|lijkt me wat|zou wat kunnen zijn",),
        ("bewerbung|anschreiben|abgabe|einreichung|unterlagen", "steht|stehen", "|noch", "aus|an"),
        ("frist", "|lauft|endet", "am|bis|in"),
        ("muss|mussen|will|sollte|soll|mochte", "ich|mir|das|es", "|mir|noch|mir noch|mir das noch",
         "|genauer|mal|noch|in ruhe|naher", "ansehen|anschauen|uberlegen|durchlesen|prufen|lesen"
         "|durch den kopf gehen lassen"),
        ("da|dort|hier", "bewerbe|melde", "ich mich", "|noch|auch noch|bald|morgen|nachste woche|demnachst"
         "|auf jeden fall"),
        ("bewerbe|melde", "mich", "|da|dort", "noch|bald|morgen|nachste woche|demnachst|im januar|am wochenende"),
        ("ware|war", "|vielleicht|eventuell|evtl", "was|etwas", "fur mich"),
        ("stelle|stellenangebot|angebot|anzeige|inserat|annonce|job|ausschreibung|jobangebot|stellenanzeige|aushang",
         "|habe|hab|ich", "ausgeschnitten|abfotografiert|fotografiert|gemerkt|notiert|ausgedruckt|gefunden|entdeckt"
         "|gespeichert|zugeschickt bekommen|vorgemerkt|abgespeichert|gesichert|markiert|ausdrucken"),
        ("angebot|stellenangebot|jobangebot|anzeige|stelle|inserat|annonce",
         "aus der|in der|im|auf|bei|von|aus dem|vom", "zeitung|internet|stepstone|indeed|xing|linkedin|jobborse"
         "|aushang|netz|wochenblatt|amt|ams|rav|facebook|lokalzeitung|jobportal|newsletter|jobware|karriere at"
         "|jobs ch|meinestadt|stellenanzeiger|arbeitsagentur"),
        ("gespeicherte|gemerkte|vorgemerkte|interessante|passende|spannende|tolle|schone|gute",
         "stelle|anzeige|stellen|position|ausschreibung"),
        ("soll|sollte|muss", "|ich", "mich", "|da|dort|laut ams|laut amt|laut rav|laut jobcenter|laut beraterin"
         "|vom amt aus|vom jobcenter aus", "|noch", "bewerben"),
        ("personlich", "vorbeigehen|hingehen|vorbeischauen|hinfahren|abgeben"),
        ("stellenzuweisung|rav zuweisung|zuweisung|zuweisung rav|ams vorschlag|vorschlag ams|jobvorschlag ams"
         "|stellenvorschlag rav|pflichtbewerbung", "|offen|frist"),
        ("brief|cv|motivatiebrief|motivatie|formulier|sollicitatie", "|is|ligt",
         "klaar|af|bijna af|bijna klaar|half af", "|nog niet weg|nog niet verstuurd|moet nog weg"),
        ("ga|wil|moet", "ik", "|deze week|volgende week|morgen|nog|hier nog|in het weekend",
         "doen|op reageren|op solliciteren|solliciteren|reageren|schrijven|over nadenken|versturen"),
        ("nog", "|even|eens|goed", "over nadenken|naar kijken|doorlezen|uitzoeken|overleggen|laten checken"
         "|laten nakijken"),
        ("skal|ska|ma|maste|bor|burde", "|bare|lige|jag|jeg|nog", "|have|ha|fa|jeg|jag",
         "|skrevet|sokt|skrive|skriva|sende|skicka|oppdatere|opdatere|uppdatera", ANSOGNING +
         "|den|denne|denna|den her", "|ferdig|klart|afsted|av gaarde"),
        (ANSOGNING, "|ma|maste|skal|ska|bor", "oppdateres|opdateres|uppdateras|skrives|skrivas|fikses|rettes|sendes"
         "|skickas|pusses|goras klart|ses over|gores faerdig"),
        ("husk|kom ihag|husk at|husk a|paminnelse|glem ikke|glom inte", "|at|a|att",
         "frist|ansogningsfrist|soknadsfrist|sok|sog|sende|skicka|ansoge|soke|soka|sende ansogning|soknad|sok innan"
         "|sok for"),
        ("interesseret|interessert|intresserad|interessant stilling|spaendende stilling|spennende stilling"
         "|spannande tjanst|intressant tjanst|ahugavert|ahugavert starf|huvitav|huvitav koht|kiinnostava"
         "|kiinnostava paikka|mielenkiintoinen",),
        ("under", "udarbejdelse|arbejde ansogning"),
        ("inden|innan|for", "jeg|jag", "soger|soker|sender|skickar"),
        ("hakemus|cv|saatekirje|ansioluettelo|portfolio|hakemuskirje", "|on|viela", "|viela",
         "kirjoittamatta|paivitettava|paivittamatta|tekematta|lahetettava|kirjoitettava|viimeisteltava|muokattava"
         "|tehtava"),
        ("ahugavert|spennandi", "starf"),
        (PAPERS, "|noch|erst|muss ich noch", WRITING),
        (PAPERS, "|noch|heute|morgen|bis freitag", SENDING),
        (WHEN, "bewerbung|anschreiben|lebenslauf|cv", "schreiben|abschicken|fertig machen|anpassen|machen"),
        ("an|am", PAPERS, "schreiben|arbeiten|feilen|dran"),
        (PAPERS, "fehlt|fehlen|fehlt noch|fehlen noch|noch nicht fertig|nicht fertig|erst halb fertig|fast fertig"
         "|halbfertig|begonnen|angefangen|in arbeit|liegt noch hier|liegt noch bei mir"),
        (PAPERS, "angefangen|begonnen", "nicht fertig|noch nicht fertig|nicht abgeschickt"),
        (PAPERS, "|ist|sind", "noch nicht|nicht", SENT),
        ("anschreiben|bewerbung|unterlagen|mappe|lebenslauf", "fertig|geschrieben|vorbereitet", "|aber",
         "noch nicht|nicht", "abgeschickt|geschickt|verschickt|weg|raus"),
        ("muss|mussen|sollte|soll|kann|will|musste", "|erst|noch|nur noch|da noch|heute noch|bald", SENT, "werden"),
        ("muss|sollte|wollte|will|mochte", "|ich|mich", "|da|dort|mich da|mich dort", "|noch|mal",
         "bewerben|hinschreiben|abschicken|rausschicken|dort bewerben|initiativ bewerben"),
        ("muss|sollte|wollte", "mich", "|da|dort", "noch|mal", "melden"),
        (WHEN, "|mal|noch", "bewerben|abschicken|hinschicken|rausschicken|bewerbung schreiben|losschicken|angehen"
         "|schreiben|wegschicken|erledigen"),
        ("bewerbung|bewerben", WHEN + "|nach den feiertagen|bis ende der woche|bis monatsende"),
        ("bewerbungsfrist|bewerbungsschluss|einsendeschluss|anmeldeschluss", "|endet|lauft ab|ist|bis|lauft|am"),
        ("frist", "endet|lauft ab|lauft bis"),
        ("ausschreibung|stelle|anzeige|stellenanzeige|inserat", "|noch|mal|in ruhe|genau|genauer|erst",
         "anschauen|ansehen|lesen|durchlesen|prufen|ausdrucken|gespeichert|gemerkt|notiert|gesichert"),
        ("klingt|sieht|hort sich", "|sehr|echt|ganz", "gut|spannend|interessant|super|nett", "|aus|an"),
        ("vormerken|vorgemerkt|im auge behalten|im hinterkopf|auf dem schirm|auf dem radar|nicht vergessen"
         "|dran denken|noch dran setzen|kommt noch|merkzettel|favoritenliste|zwischengespeichert|als favorit"
         "|muss ich noch machen|mach ich noch|zum bewerben|noch zu machen|noch zu erledigen|noch zu schreiben"
         "|anschauen",),
        ("steht|ist|bleibt", "|noch", "auf", "meiner|der", "liste|wunschliste|merkliste|to do liste"),
        ("noch|erst|erst noch|mal|lieber", "uberlegen|nachdenken|prufen|recherchieren|informieren|druber schlafen"),
        ("uberlege|uberleg", "|noch", "ob ich mich", "|da|dort", "bewerbe"),
        ("soll|sollte", "mich", "|da|dort|hier", "bewerben"),
        ("bin", "|noch", "am", "schreiben|uberlegen"),
        ("erst|vorher|zuerst|davor", "anrufen|nachfragen|hinfahren|zeugnis holen|zeugnisse holen|mappe machen"
         "|lebenslauf|foto|fuhrungszeugnis holen"),
        ("zeugnis|zeugnisse|arbeitszeugnis|fuhrungszeugnis|empfehlungsschreiben|gutachten",
         "|noch|erst|erst noch", "beglaubigen|beglaubigen lassen|anfordern|besorgen|einholen|ubersetzen lassen"
         "|scannen|einscannen|beantragen|organisieren|fehlt|fehlen|anerkennen lassen"),
        ("vv|vermittlungsvorschlag|stellenvorschlag|vermittlungsangebot|jobvorschlag|stellenzuweisung|zuweisung",
         "|vom|von der|von|durch", "|amt|ams|rav|jobcenter|agentur|arbeitsagentur|arbeitsamt|betreuerin|beraterin"),
        ("eventuell|evtl|vielleicht|ggf", "bewerben|initiativbewerbung|initiativ bewerben|mal bewerben|spater"),
        ("noch", "kein|keine|nichts", "anschreiben|bewerbung|unterlagen|geschickt|abgeschickt|losgeschickt"
         "|bewerbung geschrieben|bewerbung geschickt|gemacht|unternommen"),
        ("hab|habe|bin", "|mich|noch", "noch nicht", "beworben|abgeschickt|hingeschickt|angefangen|geschrieben"
         "|dazugekommen|dazu gekommen"),
        (MY_LETTER, "|nog|eerst|vandaag|morgen|dit weekend|deze week", "schrijven|aanpassen|afmaken|maken|bijwerken"
         "|updaten|versturen|opsturen|sturen|invullen|opstellen|nakijken|verbeteren|printen|herschrijven|uploaden"),
        (MY_LETTER, "aanpassen|schrijven|afmaken", "en", "versturen|sturen|opsturen"),
        (MY_LETTER, "is|", "nog niet|niet|bijna|half", "af|klaar|verstuurd|verzonden|gestuurd|geschreven"),
        ("moet|wil|zal|ga", "|ik|hier|nog|ik nog|hier nog|nog een", "|brief|motivatiebrief|cv|op|hierop",
         "versturen|schrijven|sturen|reageren|solliciteren|bellen voor info|afmaken|opsturen"),
        ("moet", "nog", "verstuurd|verzonden|opgestuurd|geschreven|gestuurd", "|worden"),
        ("vandaag|morgen|dit weekend|deze week|volgende week|maandag|vrijdag|z s m|snel", "|nog",
         "versturen|sturen|schrijven|solliciteren|reageren|opsturen"),
        ("nog", "niet", "verstuurd|verzonden|gesolliciteerd|begonnen|opgestuurd|aan begonnen"),
        ("nog|eerst", "|even|een keer", "bellen|bellen voor info|bellen voor informatie|nadenken|overwegen|lezen"
         "|kijken|doorlezen|bekijken|referenties vragen"),
        ("sluitingsdatum|reageren voor|reageren kan tot|solliciteren kan tot|solliciteren voor",),
        ("leuke|mooie|interessante", "vacature|functie|baan"),
        ("lijkt|klinkt|ziet er", "me|", "leuk|goed|interessant|wel wat", "|uit"),
        ("skriv|skrive|skriva|lav|lave|ret|rette|fiks|fikse|fixa|uppdatera|oppdater|oppdatere|opdater|opdatere"
         "|finpuds|gor|gore|gora klart|fullfor|fullfore|send|sende|skicka|skicka in", "|min|mitt|en", ANSOGNING),
        (ANSOGNING, "skal|ska|ma|maste", "skrives|skrivas|sendes|skickas|skrives ferdig|sendes inn|laves"),
        (ANSOGNING, "ikke|inte|ej", "|faerdig|ferdig|klar|sendt|skickad|skickat|skrevet|skriven",
         "|endnu|enna|enda|an"),
        ("mangler|saknar|saknas", "|at skrive|a skrive|att skriva", ANSOGNING),
        ("mangler|aterstar|gjenstar|mangler at|mangler a", "|at|a|att", "sende|sendes|skrive|skicka"),
        ("ska|skal|vil|vill|ma|maste|bor|burde|tenker|taenker|tanker|planlaegger|planerar|planlegger|har taenkt",
         "|jeg|jag", "|at|a|att", "soges|soke|soka|soge|sokes|sokas|skicka|sendes|skrives ferdig|skickas"),
        ("skal|ska|ma|maste", "skrives|skrivas|sendes|skickas", "|inn|in|ferdig|klart"),
        ("inte|ikke|ej", "skickat|skickad|sokt|sendt|sogt|soknad|skrevet|skrivit|sokt pa|begyndt|borjat|pabegynt",
         "|an|annu|enna|enda|endnu"),
        ("ansogningsfrist|soknadsfrist|sista ansokningsdag|sista ansokan|sista dag|soknadsfristen|ansokningsfrist"
         "|sista dag att soka|sok senast|sok innan|sok for|sog inden|sog for|ansokan senast",),
        ("skal|ska|ma", "ringe|ringa", "forst"),
        ("ring|ringa|ringe", "forst|dem forst|og hor om|og sporge"),
        ("ser|lyder|later", "|meget|veldig", "spennende|spaendende|interessant|godt|bra|spannande|intressant",
         "|ut|ud"),
        ("pabegynt|paborjad|pabegyndt|kladd|kladde|pa huskelisten|huskeliste|lagret i favoritter|favorittmerket"
         "|gemt i favoritter|gemt|lagret|sparad|sparat|att gora|a gjore|skal sokes|mangler a soke|maske soge"
         "|kanskje soke|kanske soka|overvejer|vurderer a soke|funderar pa att soka|overveier",),
        ("hae|haen|pitaa hakea|pitaisi hakea|taytyy hakea|aion hakea|muista hakea|hakematta|haettava|hakuun|hae heti"
         "|ehka haen|harkitsen|harkinnassa|mietin viela|pitaa viela miettia|luonnos|luonnoksena|kesken hakemus"
         "|hakemus puuttuu|hakemus aloitettu|soita ensin|kysy lisatietoja|tahan pitaa hakea|voisi hakea|kiinnostaa"
         "|hae viimeistaan|hakemus tekematta",),
        ("kirjoita|tee|viimeistele|paivita|laheta|paivitettava|kirjoitettava", "|viela",
         "hakemus|hakemuskirje|cv|saatekirje|ansioluettelo|motivaatiokirje|portfolio"),
        ("hakemus|cv|saatekirje", "|on|viela", "kesken|tekematta|luonnos|viimeistelya vaille|lahettamatta|puuttuu"),
        ("haku|hakuaika", "|on", "paattyy|auki|auki asti|umpeutuu|sulkeutuu"),
        ("ei|en|en ole", "|viela|ole viela|ole", "lahetetty|lahettanyt|haettu|hakenut|tehty|aloitettu", "|viela"),
        ("pitaa|taytyy|muista|pitaisi", "|viela|muistaa", "hakea|lahettaa|kirjoittaa|soittaa ensin|tehda"
         "|kirjoittaa hakemus|lahettaa hakemus|paivittaa cv"),
        ("a|tharf|tarf|verd|aetla|langar|vil|aetladi", "|eftir|ad|eg", "|ad",
         "saekja|saekja um|skrifa|skrifa umsokn|senda|senda umsokn|senda inn|klara|klara umsokn|uppfaera"),
        ("skrifa|klara|senda|laga|uppfaera", "kynningarbref|umsokn|umsoknina|ferilskra|ferilskrana|cv"),
        ("umsoknarfrestur|vistad|vistud|geymt|a listanum|i drogum|ekki buin|ekki buinn|a eftir",
         "|til|ad saekja|ad saekja um"),
        ("ekki", "|enn|buin ad|buinn ad", "sott um|sent|send|sott", "|enn|umsokn"),
        ("kandideeri|vaja kandideerida|pean kandideerima|tahan kandideerida|kavatsen kandideerida|salvestatud"
         "|mustand|lemmikutes|kandideerimistahtaeg|tahtaeg|saata cv|cv saata|helistada enne|helista enne"
         "|pooleli avaldus|avaldus pooleli|veel kandideerimata|kandideerimata|motlen veel|kaalun|kaalumisel"
         "|vaja saata|plaanis",),
        ("kirjutada|kirjuta|teha|tee|saada|saata|uuendada|uuenda|lopetada", "|veel|ara",
         "motivatsioonikiri|kaaskiri|cv|avaldus|kandideerimiskiri"),
        ("motivatsioonikiri|kaaskiri|cv|avaldus", "|veel|vaja|on", "kirjutada|saata|tegemata|saatmata|pooleli|puudu"),
        ("pole|ei ole", "|veel", "saatnud|kandideerinud|esitanud|saadetud|joudnud", "|veel"),
    ),
    "applied": (
        ("mail|brief|e mail|nachricht|pn", "an", "|die|den|das|schulleiterin|schulleiter|chef|chefin"
         "|personalabteilung|personalburo|sekretariat|professor|prof|inhaber|pdl|heimleitung|firma|leitung"
         "|direktion|schulleitung", "schulleiterin|schulleiter|chef|chefin|personalabteilung|personalburo"
         "|sekretariat|professor|professorin|pdl|heimleitung|leitung|direktion|schulleitung|geschrieben|geschickt"
         "|raus|gesendet", "|geschrieben|geschickt|raus|gesendet"),
        ("bewerbung|onlinebewerbung|initiativbewerbung|blindbewerbung|kurzbewerbung",
         "via|per|uber|ans|an das|an die|bei|beim|an", "email|e mail|mail|post|whatsapp|portal|online|krankenhaus"
         "|klinik|firma|schule|kita|uni|hotel|formular|bewerbungsportal|website|homepage|indeed|stepstone|linkedin"
         "|xing"),
        ("schauen|sehen", "sich", "|das|die|meine", "|unterlagen|bewerbung|bewerbungen", "an"),
        ("noch", "am|beim", "entscheiden|uberlegen|auswahlen|prufen|sichten|sortieren"),
        ("warte|warten|wart", "|schon|jetzt", "seit"),
        ("bin", "gespannt|schon gespannt"),
        ("|in den|im|in", "briefkasten", "eingeworfen|geworfen"),
        ("vorgemerkt|aufgenommen", "im|in den|in", "bewerberpool|pool|kartei|datenbank|bewerberdatenbank"),
        ("noch|bisher|bislang|nog|bis jetzt", "keine|kein|geen", "absage|afwijzing|absage bekommen|absage erhalten"),
        ("ontvangst|sollicitatie|cv", "bevestigd|ontvangen|binnen|in goede orde ontvangen", "|per mail"),
        ("reactietermijn|reactie volgt|antwoord volgt|bericht volgt|reactie binnen|uitslag volgt",),
        ("ligger", "hos|hos den|pa", "chefen|sjefen|lederen|hr|rekryteraren|rekruttereren|bordet|avdelingsleder"
         "|rektor|kommunen|ledelsen"),
        ("jatin|lahetin|laitoin|tein|jatetty|vein", "|sahkoisen|avoimen", "hakemuksen|hakemuksia|hakemus"),
        ("bid|beid|bidum", "enn|ennta|enntha|spennt|spenntur"),
        ("vastust|otsust|tagasisidet", "ootan|ootame|oodata|ootamas|pole veel|veel pole|ei ole veel"),
        ("odottelen|odotellaan|odotan yha|odotan edelleen|odottelussa|ootan|ootan veel",),
        ("angeschrieben|hingeschrieben|geschickt", "warte|warte ab|abwarten|noch nichts|noch keine antwort"),
        ("ruckmeldung|antwort|bescheid|entscheidung|reaktion|feedback|ergebnis", "steht|stehen", "|noch", "aus"),
        ("antwort|ruckmeldung|bescheid|entscheidung|nachricht", "abwarten|ausstandig|ausstehend|offen|noch offen"),
        ("entscheidung|auswahl|auswahlsitzung|entscheid|sitzung", "fallt|folgt|kommt|erfolgt",
         "|noch|erst|bald|im|in|am|bis|nachste woche|im dezember|im januar"),
        ("lebenslauf|cv|mappe|bewerbung|unterlagen|bewerbungsmappe", "|beim|im|am|dort|an der|im laden|beim pfortner"
         "|beim chef|an der rezeption|im buro|im sekretariat", "gelassen|dagelassen|dort gelassen|abgegeben"
         "|hinterlassen|hinterlegt|hingelegt|uberreicht|hochgeladen"),
        ("bestatigungsmail|bestatigung|eingangsbestatigung|eingangsbestatigung mail|automatische mail|automail",
         "|kam|ist|kam sofort|ist da|kam an|per mail", "kam|sofort|angekommen|gekommen|da|liegt vor"),
        ("bewerbung|antrag|unterlagen|expose", "ist|sind", "eingegangen|angekommen|drin|im system|erfasst|komplett"
         "|vollstandig|eingelangt|raus|weg|unterwegs"),
        ("bewerbung|mappe|antrag|unterlagen", "im umlauf|in bearbeitung|in prufung|offen|lauft|beim amt|im verfahren"
         "|in der auswahl|im auswahlverfahren"),
        ("bewerbung|auswahlverfahren|verfahren", "|bei zeitarbeit|uber zeitarbeit|bei der agentur|uber agentur"
         "|bei randstad", "lauft|laufend"),
        ("antrag|expose|bewerbung|unterlagen", "liegt|liegen", "|jetzt", "beim|bei der|bei",
         "prufungsausschuss|kommission|fakultat|dekanat|gremium|personalrat|betriebsrat|amt|stiftung"
         "|auswahlkommission|auswahlgremium"),
        ("personalrat|betriebsrat|gremium|kommission", "|muss|tagt|entscheidet", "|noch",
         "zustimmen|tagen|entscheidet|entscheiden|tagt"),
        ("wird|werde|wurde", "|an|intern|an die|an den", "fachbereich|fachabteilung|kollegen|leitung|abteilung"
         "|personalabteilung|zustandige stelle|hr", "weitergegeben|weitergeleitet|weitergereicht"),
        ("schnellbewerbung|kurzbewerbung|einfache bewerbung|one click bewerbung|expressbewerbung", "|uber|auf|via",
         "linkedin|xing|indeed|stepstone|gesendet|geschickt"),
        ("online|beworben|bewerbung", "|uber|via|auf|durch", "karriereseite|firmenwebsite|homepage|jobportal"
         "|bewerberportal|stepstone|indeed|xing|linkedin|jobborse|firmenhomepage|bewerbungsportal|karriere at"
         "|jobs ch|interamt"),
        ("online uber|uber|via|auf", "|die|das", "karriereseite|firmenwebsite|bewerberportal|bewerbungsportal"
         "|homepage|online portal|interamt", "|beworben|geschickt"),
        ("anfrage|initiativanfrage|mail|nachricht", "gestellt|geschickt|raus|gesendet|an chef geschickt"
         "|an den chef geschickt"),
        ("angemeldet|registriert|eingeschrieben|inskribiert", "|uber|bei|via|im",
         "jobborse|portal|zeitarbeit|vermittlung|bewerberportal|agentur|personalvermittlung"),
        ("noch in der|ist in der|alles in der", "schwebe"),
        ("schwebt|noch in schwebe|in schwebe|noch nichts neues|nichts neues|bisher nichts neues|noch kein bescheid"
         "|noch kein entscheid|chef ist im urlaub|chefin ist im urlaub|chef im urlaub|personaler im urlaub",),
        ("warte|wart|warten|wacht|hoffe", "|noch|auf", "ab|af|ruckmeldung|antwort|bescheid|feedback"),
        ("ben benieuwd", "|wat ze zeggen"),
        ("aangemeld|ingeschreven|geregistreerd", "bij|via", "|het|een", "uitzendbureau|bureau|randstad|tempo team"
         "|detacheerder|werk nl"),
        ("ze|zij", "bekijken|bekeken|lezen|beoordelen", "|mijn|de|nu mijn",
         "cv|brief|brieven|sollicitatie|sollicitaties"),
        ("hakemus|cv", "laitettu|jatetty|lahetetty|laitoin|annettu"),
        ("laitettu|laitoin|jatin|lahetin|jatetty|vein", "|avoin", "hakemus|hakemuksen|cv|cv n|hakemus sisaan"),
        ("bid|bidur|beid", "|enn", "svara|svars|frett"),
        ("veel|siiani|pole|ei ole|praegu", "|veel|pole|ei ole", "vastust|vastanud|vastatud|midagi kuulda"
         "|kuulda midagi|tagasisidet", "|veel|pole|ei ole|saanud"),
        ("ekkert|engin", "svar|heyrt|svor|vidbrogd", "enn|enntha|komin enn|komid enn"),
        ("ansogning|ansokan|soknad|soknaden|ansokningen", "inde|inne|inna|sendt|afsendt|levert|afleveret|inlamnad"
         "|mottatt|modtaget|mottagen"),
        ("bewerbung|bewerbungsmail|mail|cv|unterlagen", "|wurde|von denen|ist|vom arbeitgeber",
         "angesehen|gelesen|gesichtet|geoffnet|angeschaut|ubermittelt|zugestellt|registriert|erfasst|weitergeleitet"
         "|angekommen|eingelangt"),
        ("bewerbungseingang|eingangsbescheid|zwischenbescheid|zwischenbericht|lesebestatigung|eingangsmail"
         "|empfangsbestatigung|automatische antwort|auto antwort|automatische bestatigung|automail|eingangsmeldung",
         "|bestatigt|erhalten|bekommen|gekommen|per mail|da"),
        ("|noch mal|nochmal|telefonisch|dort|bald|morgen", "nachfragen|nachhaken|nachfassen"),
        ("nachgefragt|nachgehakt|angerufen und nachgefragt|erinnert|nachgefasst|erinnerung geschickt|2x erinnert"
         "|nochmal angerufen|mehrmals nachgefragt|erinnerungsmail geschickt|nachgefragt per mail",),
        ("sind|ist|seien", "|noch|noch immer|angeblich", "am|beim", "sichten|prufen|auswahlen|sortieren|lesen"),
        ("sichten|prufen|lesen|schauen", "|noch|gerade", "|die|alle|meine", "bewerbungen|unterlagen|mappen"),
        ("zeugnisse|zeugnis|unterlagen|nachweise|dokumente|fuhrungszeugnis|referenzen|portfolio",
         "nachgeschickt|nachgereicht|nachgesendet|hochgeladen|nachgeliefert"),
        ("bewerbung|mappe|cv|lebenslauf|profil|unterlagen", "ist|jetzt|nun", "bei|beim|bei der",
         "chef|chefin|pdl|leitung|schulleitung|heimleitung|abteilung|fachabteilung|personalabteilung|kunden|hr"
         "|kommission"),
        ("liegt|liegen", "der", "schulleitung|kommission|leitung|fachabteilung|abteilung|personalabteilung", "vor"),
        ("liegt|liegen|ist", "|jetzt|noch", "bei der|beim|bei", "chef|chefin|pdl|leitung|schulleitung|heimleitung"
         "|fachabteilung|personalabteilung|teamleitung|filialleitung|kunden|kommission|hr|abteilung|stationsleitung"
         "|geschaftsleitung|personalburo|personaler|disponenten|werkstattmeister|kuchenchef",
         "|zur prufung|zur ansicht"),
        ("weitergeleitet|weitergegeben|weitergereicht", "|an|an die|zum|intern an|intern an die",
         "personalabteilung|fachabteilung|chef|kunden|kollegen|leitung|zustandige stelle|hr|filialleitung"),
        ("profil|cv|lebenslauf|unterlagen", "|wird|wurde|will|an kunden|an den kunden|beim kunden|an firma",
         "weitergeben|weitergegeben|weitergeleitet|vorgelegt|vorgestellt|eingereicht"),
        ("uber|durch|via", "zeitarbeit|zeitarbeitsfirma|personaldienstleister|vermittler|vermittlung|agentur"
         "|leihfirma", "vorgestellt|beworben|vorgeschlagen|eingereicht"),
        ("angeschrieben", "uber|auf|via|per", "xing|linkedin|mail|whatsapp|facebook|instagram"),
        ("initiativ|blind", "|mal|dort|einfach", "beworben|angeschrieben|hingeschrieben|angefragt|geschickt"),
        ("onlinebewerbung|initiativbewerbung|kurzbewerbung|blindbewerbung|videobewerbung|spontanbewerbung"
         "|onlineformular|bewerbung|bewerbungsmappe|bewerbungsunterlagen|motivationsschreiben|expose|antrag|dossier"
         "|bewerbungsdossier", "|per post|per mail|online|personlich|heute|gestern|ist|wurde|sind",
         "gesendet|geschickt|abgeschickt|verschickt|versendet|raus|raus gegangen|rausgegangen|eingereicht"
         "|hochgeladen|abgegeben|erledigt|ausgefullt|unterwegs|weg|draussen|gestellt|eingeworfen"),
        ("bewerbung|auswahlverfahren|bewerbungsverfahren|bewerbungsprozess|prozess|auswahl|verfahren", "lauft",
         "|noch"),
        ("ruckmeldung|antwort|bescheid|nachricht|entscheidung", "|soll|wird|bis|kommt|sollte|in|erst|wohl|folgt",
         "|bis|in|nachste|diese|mitte|ende|anfang", "versprochen|folgt|kommen|angekundigt|zugesichert|kommt noch"),
        ("versprochen|wollten|wollen|will", "|sich|mir", "|zu|bis", "melden|ruckmeldung geben|bescheid geben"),
        ("melden|meldet", "sich", "|noch|bald|wieder|die woche|nachste woche|bei mir|demnachst|in 2 wochen"
         "|im neuen jahr"),
        ("nachweis|bewerbung|bemuhung|arbeitsbemuhung|eigenbemuhung", "|fur|beim|bei|fur das",
         "|rav|ams|amt|jobcenter|arbeitsagentur|ams berater", "abgelegt|eingereicht|bestatigt|abgegeben|hochgeladen"
         "|nachgewiesen|erfasst"),
        ("auf", "vv|vermittlungsvorschlag|zuweisung|anzeige|inserat|stellenvorschlag",
         "beworben|reagiert|gemeldet|geschickt"),
        ("per", "mail|post|whatsapp|formular|einschreiben|fax|app|portal|mail und post",
         "|raus|beworben|geschickt|gesendet|eingereicht|weg"),
        ("hab|habe", "|mich|dort|mich da|mich dort", "beworben|angefragt|hingeschrieben|vorgesprochen|geschrieben"),
        ("ube mich in|warte|warten|warten auf|abwarten|geduld|heisst es warten|jetzt heisst es warten|jetzt warten"
         "|jetzt abwarten", "in geduld|noch|noch immer|weiter|auf post|auf anruf|auf ruckruf|auf ruckmeldung"
         "|auf bescheid|auf antwort"),
        ("cv|brief|profiel|sollicitatie|gegevens", "ligt|is|zit", "|nu", "bij|bij de",
         "|manager|hr|directeur|klant|opdrachtgever|teamleider|recruiter|uitzendbureau|leidinggevende|afdeling|p o"
         "|personeelszaken"),
        ("via", "uitzendbureau|bureau|recruiter|detacheerder|het uitzendbureau",
         "|voorgesteld|voorgedragen|gesolliciteerd|aangemeld|ingeschreven"),
        ("voorgedragen|voorgesteld|doorgestuurd", "|bij|aan|via|bij de", "klant|opdrachtgever|manager|hr|directie"
         "|uitzendbureau"),
        ("open sollicitatie|sollicitatie|sollicitatiebrief|motivatiebrief|brief|mail|formulier|cv",
         "|is|net|per mail|online|per post", "gestuurd|verstuurd|verzonden|ingediend|opgestuurd|de deur uit"
         "|ingeleverd|ingevuld|geupload|gemaild|eruit"),
        ("procedure|sollicitatie|selectie|sollicitatieprocedure", "loopt", "|nog"),
        ("nagebeld|nagevraagd|navraag gedaan|achteraan gebeld|herinnering gestuurd|gebeld hoe het staat",),
        ("ze zijn|zijn|is", "|er", "nog", "bezig|mee bezig|aan het kijken|aan het lezen|aan het selecteren|niet uit"),
        ("ontvangstbevestiging|automatische reactie|automatisch antwoord|bevestigingsmail|autoreply",
         "|gekregen|gehad|ontvangen|binnen"),
        ("gereageerd", "op|via|per|op de|op vacature", "|vacature|indeed|linkedin|mail|site|advertentie"),
        ("ik wacht|afwachten|wachten|wacht", "op|nog op|nog even op", "bericht|antwoord|reactie|telefoontje|mail"),
        ("hoor|horen", "|ik|nog|ik nog", "volgende week|binnen 2 weken|eind van de maand|deze week", "|van ze|meer"),
        ("har|", "fatt|faet|faaet|fik|fick|fikk|fatt en|fik en", "|mottatt|automatisk|auto",
         "kvittering|bekraeftelse|bekreftelse|bekraftelse|autosvar|autoreply|mottagningsbevis|automatisk svar|kvitto"
         "|mottagningsbekraftelse"),
        ("kvittering|kvitto|bekraeftelse|bekreftelse|bekraftelse|autosvar|automatisk svar", "|er",
         "modtaget|mottatt|mottaget|pa ansokan|pa mail|fatt"),
        ("rykket|purret|pamint|har rykket|har purret|har ringt och fragat|mejlat och fragat|mailet og spurt"
         "|ringt og spurt|ringet og spurgt|har fulgt op|fulgt opp|foljt upp|har foljt upp|har mejlat"
         "|skickat paminnelse|sendt purring|ringet og hort|har mejlat och fragat|spurt om status|spurgt til status"
         "|fragat om status", "|for svar|pa svar|en gang|to ganger|to gange|tva ganger|igen|igjen"),
        (ANSOGNING + "|spontanansokan|uopfordret ansogning|apen soknad|uopfordret", "|er|ar|har",
         "sendt|skickad|skickat|inskickad|afleveret|levert|innsendt|registrerad|registrert|registreret|modtaget"
         "|mottatt|mottagen|mottaget|inskickat|lagt in|inne|av sted|i vag|ivag|inlamnad|uploadet|laddat upp"),
        ("spontanansokan|uopfordret ansogning|apen soknad|skickat in|skickade in|sendt inn|sendt ind|sendte soknad"
         "|sendte ansogning|skickade ansokan|har sokt|har sogt|jeg har sogt|jag har sokt|sokte|sogte|sokt via"
         "|sogt via|sokt pa|har sokt pa|sogt pa|levert soknad|skickat cv|sendt cv|mejlat cv|mailet cv|lamnat cv"
         "|leverte cv",),
        ("avventer|afventer|venter|vantar|invantar|vanta|vente", "|fortsatt|stadig|fortfarande|bare|nu",
         "pa|besked|svar|pa svar|pa besked|pa beskjed|tilbakemelding|pa tilbakemelding|tilbagemelding"
         "|pa tilbagemelding|aterkoppling|pa aterkoppling|besked fra dem"),
        ("under", "behandling|vurdering|handlaggning|bearbetning|granskning|urval"),
        ("har|", "|jeg|jag|endnu", "ikke|inte|intet|inget", "hort|hort noget|hort noe|fatt svar|faet svar|hort nagot"
         "|hort av dem", "endnu|enna|enda|annu|an"),
        ("intet nyt|inget nytt|ikke noe nytt|ingenting", "|endnu|enna|annu|enda"),
        ("hakemus|cv|avoin hakemus|hakemukseni", "|on|nyt", "lahetetty|jatetty|laitettu|sisalla|vetamassa|perilla"
         "|vastaanotettu|menossa|lahti|matkalla|toimitettu|laitoin|kasittelyssa|saapunut|kirjattu|viety|annettu"),
        ("avoin hakemus|hain paikkaa|hain tyota|olen hakenut|hakenut|laitoin hakemuksen|lahetin hakemuksen"
         "|lahetin cv n|jatin hakemuksen|lahetetty|haettu|hakemus vetamassa|kyselty peraan|kysynyt peraan"
         "|kysyin peraan|soitin peraan|soitettu peraan|tiedusteltu|haku kesken|ei viela vastausta|ei viela kuulunut"
         "|ei ole viela kuulunut|ei viela mitaan|vahvistus saatu|vahvistus tuli|automaattivastaus"
         "|tyonantaja kasittelee|vastaus tulossa|kuittaus saatu|hakemus katsottu|hakemus avattu",),
        ("odotan|odottaa|odotellaan|odottelen|odottelu|odotus", "|viela|yha",
         "vastausta|tietoa|yhteydenottoa|soittoa|paatosta|tuloksia"),
        ("sotti|sott|buin ad saekja|buinn ad saekja|bunir ad saekja|hef sott", "um",
         "|starfid|starf|a netinu|a alfred|i gegnum alfred"),
        ("umsokn", "|er|var", "send|sent|mottekin|i vinnslu|komin|skilad|skilud|stadfest|inni|farin|skrad"),
        ("sendi|sendi inn|skiladi|buin ad senda|buinn ad senda", "umsokn|umsoknina|cv|ferilskra|ferilskrana"
         "|inn umsokn"),
        ("bid|bidur|beid|er ad bida|bidum", "|enn", "eftir", "svari|svorum|vidbrogdum|simtali|nidurstodu"),
        ("mottekin|mottekid|i vinnslu|i skodun|i ferli|buin ad saekja um|buinn ad saekja um|stadfesting komin"
         "|fekk stadfestingu|itrekadi|ekkert svar enn|ekkert heyrt enn|spurdist fyrir|sent inn|buin ad senda",),
        ("kandideerisin|kandideeritud|olen kandideerinud|cv saadetud|saatsin cv|saatsin avalduse|avaldus saadetud"
         "|avaldus esitatud|esitasin avalduse|kandidatuur esitatud|katte saadud|kinnitus saadud|sain kinnituse"
         "|menetluses|menetlemisel|labivaatamisel|vaatavad labi|ootel|saadetud|saatsin ara|saatsin meili|esitatud"
         "|veel ei ole vastatud|pole veel vastanud|vastust veel pole|veel vastust pole|veel ei tea midagi"
         "|avaldus vastu voetud|avaldus sees|cv sees|kusisin ule",),
        ("ootan|ootame|ootab", "|veel|ikka", "vastust|tagasisidet|otsust|konet|infot"),
    ),
    "screening": (
        ("erste|kurze|telefonische|erste telefonische", "|telefonische", "kontaktaufnahme|ruckfrage|abklarung"
         "|vorauswahl|anfrage"),
        ("chat|chats|schriftverkehr|nachrichten|mailkontakt|kontakt", "mit|durch|von", "|der|dem|einem|einer", HR),
        ("ruckruf|telefonanruf", "erhalten|bekommen|von firma|von der firma|gekommen"),
        ("gjort|tatt|tagit|taget|lavet|skrivit|skrevet", "|alla|de|to|online",
         "tester|test|testen|testene|personlighetstest|personlighedstest|logiktest"),
        ("erstgesprach|kennenlerngesprach|erstes gesprach|kennenlernen|vorgesprach|interview|erstinterview"
         "|kurzgesprach|gesprach", "|war|lief|kurz", "am telefon|per telefon|telefonisch|via telefon|ubers telefon"
         "|am handy|uber whatsapp"),
        ("fragebogen|bewerbungsfragebogen|eignungsfragebogen", "|von denen|von der firma|der firma|online",
         "ausgefullt|ausfullen|bekommen|zugeschickt|zuruckgeschickt|erhalten"),
        ("ruckfrage|ruckfragen|frage|fragen", "|zu|zum|zur|wegen|per mail", "|meinem|meinen",
         "|gehalt|verfugbarkeit|lebenslauf|gehaltswunsch|kundigungsfrist|zeugnissen|unterlagen",
         "beantwortet|bekommen|erhalten|gestellt"),
        (HR, "|hat|mochte|will|wollte|ruft", "|mich|morgen|kurz|kurz mit mir|mit mir|am montag",
         "sprechen|telefonieren|anrufen|kontaktiert|angeschrieben|zuruckgerufen|telefoniert"),
        ("test|tests|iq test|sprachtest|mathetest|schriftlicher test|onlinetest|probeaufgabe|programmieraufgabe"
         "|ubungsaufgabe", "|schon|online|deutsch|deutsch b 2|heute", "absolviert|gemacht|bekommen|abgegeben"
         "|geschrieben|gelost|eingereicht|bestanden|erhalten|zugeschickt|abgeschickt"),
        ("test|tests", "absolviert|gemacht|geschrieben|abgegeben|bestanden",
         "ergebnis offen|ergebnis steht aus|ergebnis abwarten|warte auf ergebnis|ergebnis folgt"),
        ("screeningsgesprek|rekryteringstest|rekrutteringstest|rekryterartest|screeningsamtal|screeningsamtale"
         "|telefonisk screening",),
        ("rekrutteringskonsulent|rekrutteringskonsulenten|rekryteringskonsult|rekryteringskonsulten"
         "|bemanningskonsulent|konsulentchef|konsultchef", "|har|har lige",
         "ringede|ringde|ringte|ringet|ringt|kontaktede mig|kontaktade mig|kontaktet meg"),
        ("simtal", "|vid|fra|vid hr|fra hr", "mannaudsstjora|mannaud|mannaudsdeild|radningarstofu|hr"),
        ("talat|pratat|snakket|snakkede|snakke|prata", "|kort", "med|m", "rekryterare|rekryteraren|hr|rekrutterer"
         "|rekruttereren|rekrytere", "|pa|i|over", "|telefon|telefonen|tlf"),
        (HR, "|hat|hat mich|hat sich|ruft|ruft mich|wollte|will", "angerufen|zuruckgerufen|gemeldet|ruft an"
         "|ruft zuruck|telefonieren|telefoniert|kurz sprechen|angeschrieben|rief an|kontaktiert"),
        ("anruf|ruckruf|telefonat|telefontermin|tel|kurzes telefonat|call|kurzer call",
         "|mit|von|vom|von der|mit der|durch", HR),
        ("rufen|ruft|rufen sie", "mich", "|montag|dienstag|mittwoch|donnerstag|freitag|morgen|heute|am montag"
         "|nachste woche", "an|zuruck"),
        ("wurde|bin|bin heute|wurde heute|hat mich jemand", "|kurz|schon|gestern|heute", "angerufen"),
        ("telefonisch", "|kurz|mit der firma|mit hr|vorab|schon", "gesprochen|interviewt|kontaktiert|vorgesprochen"
         "|befragt"),
        ("kurz", "telefoniert|am telefon gesprochen"),
        ("kennenlerntelefonat|erstkontakt telefonisch|telefonischer erstkontakt|erstes telefonat"
         "|erstes telefongesprach|vorabtelefonat|vorgesprach telefonisch|telefoninterview"
         "|telefoninterview vereinbart|telefon interview|telefonkontakt|telefonat gehabt|telefonat gefuhrt"
         "|telefonisches vorgesprach|telefontermin vereinbart|telefonat vereinbart|vorauswahl telefonisch"
         "|interview am telefon|gesprach am telefon|telefonisches erstgesprach",),
        ("gehaltswunsch|gehaltsvorstellung|gehaltsvorstellungen|gehalt|verfugbarkeit|kundigungsfrist|eintrittsdatum"
         "|fruhester eintritt|deutschniveau|fuhrerschein", "|wurde|haben|wird",
         "nachgefragt|abgefragt|erfragt|angefragt|gefragt|angegeben"),
        ("nach", "gehaltswunsch|gehaltsvorstellung|verfugbarkeit|kundigungsfrist|gehalt", "|wurde|haben sie",
         "gefragt|antworten|geantwortet"),
        ("wollen|wollten|mochten|brauchen|verlangen", "noch|zusatzlich", "|mein|meine|ein|die|weitere",
         "zeugnisse|zeugnis|fuhrungszeugnis|unterlagen|referenzen|nachweise|dokumente|arbeitsproben",
         "|sehen|haben|von mir"),
        (THEIR_TESTS, "|schon|online|von denen", "gemacht|absolviert|ausgefullt|bekommen|erhalten|bestanden"
         "|geschafft|abgeschlossen|zugeschickt|abgegeben|eingereicht|machen|geschrieben|erledigt|absolvieren"
         "|steht an|ansteht|offen|noch offen|gelost|abgeschickt|eingeschickt|verschickt"),
        ("einladung|eingeladen|aufforderung|link", "|zu|zum|zur|zu einem|fur den|fur", THEIR_TESTS),
        (THEIR_TESTS, "|polizei|bundeswehr|feuerwehr|zoll|online"),
        ("videointerview|video interview|interview|videofragen|video", "zeitversetzt|aufgezeichnet|aufnehmen"
         "|ohne gegenuber|selbst aufgenommen|hochgeladen|aufgenommen"),
        ("zeitversetztes|aufgezeichnetes|asynchrones", "videointerview|video interview|interview"),
        ("soll|muss|sollte", "|ich|noch|jetzt|einen|den", THEIR_TESTS, "machen|ausfullen|absolvieren|schreiben"),
        ("belafspraak|belletje|telefoontje|telefonisch contact|telefonische kennismaking|telefonische intake|intake"
         "|telefonisch interview|telefoongesprek|kort gesprek|videobellen|intakegesprek",
         "|met|van|door|gehad met|gehad|bij", "|de|een", "recruiter|hr|uitzendbureau|bureau|p o|intercedent"
         "|personeelszaken|consultant|medewerker hr"),
        ("belafspraak|telefonische intake|telefonisch intake|intake telefonisch|telefonische screening"
         "|telefonisch interview|telefonisch gesprek|telefonische kennismaking|telefonisch kennismaken"
         "|capaciteitentest|persoonlijkheidstest|online test|taaltest|rekentest|assessment online|online assessment"
         "|testopdracht|video opname|videopitch|vragenlijst|competentietest|game based assessment",
         "|gehad|gedaan|gemaakt|ingevuld|ontvangen|gekregen|gepland|maken|moet nog|ingeleverd|afgerond|op"),
        ("recruiter|hr|uitzendbureau|intercedent|iemand van hr|de recruiter", "|heeft|gaat|gaat me|zou",
         "gebeld|belt|belt me|belde|bellen|gebeld over", "|morgen|maandag|vrijdag|terug|vandaag"),
        ("gebeld|teruggebeld", "|worden|door|geworden", "|door", "recruiter|hr|uitzendbureau|intercedent|p o"),
        ("opringet|oppringt|uppringd|blev ringet op|ble oppringt|blev uppringd|ringet op|ringt opp|kontaktet"
         "|kontaktad|kontaktat", "|av|af", "|en", "rekruttereren|rekrutterer|rekryteraren|rekryterare|hr"
         "|bemanningsforetaget|rekrutterere|bureauet|byraet|vikarbyraet|vikarbureauet|rekrytere|konsulenten"),
        ("rekryteraren|rekruttereren|rekrutterer|hr|rekryterare|rekrutteringsbureauet|bemanningsforetaget"
         "|vikarbyraet", "|har", "ringde|ringte|ringede|ringt|ringet|ringer|horte av seg|horde av sig|kontaktade mig"
         "|tog kontakt|tok kontakt", "|meg|mig|op|upp|opp"),
        ("telefonavstamning|telefonscreening|telefonsamtale|telefonsamtal|telefonmote|telefonintervju"
         "|telefoninterview|kort telefonsamtale|screeningsamtale|screeningsamtal|kort samtale pa telefon"
         "|forstegangssamtale pa telefon|samtale pa telefon|avstamningssamtal|telefonisk samtale|telefonsnak",
         "|med", "|hr|rekryteraren|rekruttereren|rekrutterer|rekryterare|rekrytere|bureauet|byraet"),
        ("tester|test|onlinetest|nettest|personlighedstest|personlighetstest|logiktest|evnetest|arbetsprov online"
         "|begavningstest|ferdighetstest|faerdighedstest|webbtest|online tester|videopresentation"
         "|videointervju inspelad|inspelad video", "|er|ar|har", "skickade|skickad|sendt|modtaget|mottatt|taget"
         "|gjort|gjorda|tatt|utfort|faet|fatt|gennemfort|gjennomfort|genomford|tagen|bestatt|pa natet|pa nettet"
         "|online|besvaret|besvart"),
        ("nettest|personlighedstest|personlighetstest|logiktest|evnetest|onlinetest|begavningstest|webbtest"
         "|testbatteri",),
        ("rekrytoija|hr|henkilosto|hr sta|vuokrafirma|konsultti|rekry|rekryfirma", "|on",
         "soitti|soittanut|soittaa|otti yhteytta|tavoitteli|haluaa jutella|kyseli palkkatoivetta"),
        ("soitettiin|minulle soitettiin|soittivat|soittivat hr sta|puhelinkeskustelu|puhelu rekrytoijan kanssa"
         "|puhelu hr n kanssa|puhelinhaastattelu|puhelinhaastattelu sovittu|esihaastattelu"
         "|videohaastattelu lahetetty|videohaastattelu nauhoitettu|nauhoitettu videohaastattelu"
         "|videovastaukset lahetetty|soveltuvuustesti|soveltuvuustestit|soveltuvuusarviointi|nettitesti|verkkotesti"
         "|persoonallisuustesti|ennakkotehtava|kysyivat palkkatoivetta|rekrytointitesti|testit tehty|testi tehty"
         "|puhelinsoitto|esikarsinta|videovastaus lahetetty|videohaastattelu tallennettu",),
        ("simavidtal|simtal vid hr|simtal vid mannaud|hringdu i mig|hringt i mig|var hringt|fekk simtal|netprof"
         "|haefniprof|personuleikaprof|prof a netinu|mannaud hringdi|mannaudsstjori hringdi|radningarstofan hringdi"
         "|simafundur|radningarstofa hringdi|hafdi samband|hofdu samband|verkefni a netinu",),
        ("telefoniintervjuu|telefonivestlus|telefonikone|helistati|helistati mulle|varbaja helistas"
         "|personalijuht helistas|personaliosakond helistas|personalitootaja helistas|test tehtud|veebitest"
         "|test veebis|isiksusetest|vorgutest|voimekustest|videovastused saadetud|videointervjuu salvestatud"
         "|eelvestlus telefonis|helistas varbaja|kusiti palgasoovi|kusiti palgaootust|proovitoo saadetud"
         "|telefoniintervjuu olnud|testid tehtud|eelintervjuu telefonis|personalist helistati"
         "|varbaja vottis uhendust|varbaja kirjutas",),
    ),
    "interviewing": (
        ("hearing|kolloquium|anhorung|prufungsgesprach", "vor der|vor|bei der|mit der|am|in|an der",
         "|kommission|fakultat|uni"),
        ("testarbeiten|testarbeit|testtag|probewoche|proberunde|test arbeiten",),
        ("haastattelu|vestlus|vidtal|intervju|samtale", "ma|ti|ke|to|pe|klo|kl|kell"),
        ("vorstellung|vorspielen|vorsingen|vortanzen|vorkochen|vorfuhrstunde|unterrichtsbesuch|praxistag|praxistage"
         "|praktischer tag|fahrprobe|fahrtest mit disponent|probetraining|probearbeitswoche|rundgang"
         "|betriebsrundgang|betriebsbesichtigung|werksbesichtigung", "morgen|heute|am|im|in|um|beim|bei|mit"
         "|vereinbart|gehabt|montag|dienstag|mittwoch|donnerstag|freitag"),
        ("morgen|heute|nachste woche|montag|dienstag|mittwoch|donnerstag|freitag|ubermorgen", "|um|zur|zum|beim",
         "vorstellung|vorstellen|kennenlernen|gesprach|vorspielen|vorsprechen|unterrichtsbesuch|praxistag"
         "|probearbeiten|hospitation"),
        ("unterrichtsbesuch|vorfuhrstunde|vorspielen|vorsingen|praxistag|fahrprobe|vorkochen|probetraining",),
        ("proeftaak|case|opdracht|presentatie", "|moeten|moet|mag", "presenteren|voorbereiden voor gesprek"
         "|geven op kantoor|toelichten"),
        ("ging|lief|gut gelaufen", "|das|gut|super|ganz gut", "gesprach|vorstellungsgesprach|interview|vorstellen",
         "|gut|super"),
        (TRIAL, "|am|im|in|auf|vereinbart|heute|gehabt|gemacht|war gut|lief gut|war super|absolviert|bekommen"
         "|angeboten|anstehend|steht an|war toll|zugesagt"),
        ("zur|zum|zu|beim|auf", TRIAL, "|eingeladen|gebeten|dort|gewesen|kommen|da|vorbeikommen"),
        ("assessmentcenter|assessment center|auswahltag|auswahlgesprach", "|in|am|im|eingeladen|gehabt"),
        ("termin|termine", "|fur gesprach|zum gesprach|zum kennenlernen|fur kennenlernen|furs gesprach"
         "|zum vorstellen|vor ort|bei der firma", "|ist|wurde", "steht|vereinbart|fixiert|fix|ausgemacht|bekommen"
         "|bestatigt"),
        ("terminvorschlage|terminvorschlag|terminauswahl", "|fur gesprach|furs gesprach|zum gesprach|fur interview"
         "|sind|ist", "bekommen|erhalten|gekommen|geschickt|da"),
        ("termin|teams termin|zoom|videotermin|meeting|treffen|kaffee|onlinetermin|teams call|videocall",
         "mit|bei|beim", "|der|dem|den", "abteilungsleiter|abteilungsleiterin|abteilungsleitung|teamleiter"
         "|teamleiterin|teamleitung|chef|chefin|geschaftsfuhrer|geschaftsfuhrerin|gf|pdl|heimleitung|schulleitung"
         "|schulleiterin|schulleiter|team|fachabteilung|fachbereich|stationsleitung|betriebsleiter|filialleiter"
         "|filialleitung|kuchenchef|professor|prof|inhaber|inhaberin|vorstand|cto|direktorin|direktor|werksleiter"
         "|meister|kita leitung|fuhrparkleiter"),
        ("vorstellung|vorsprechen|vorgesprochen|vorstellen", "|bei|beim|bei der|mit|am",
         "heimleitung|pdl|chef|chefin|leitung|schulleitung|geschaftsfuhrung|kommission|berufungskommission|team"
         "|stationsleitung|montag|dienstag|mittwoch|donnerstag|freitag|filialleitung|kuchenchef|fachbereich|inhaber"
         "|abteilungsleiter|schulleiterin|gf"),
        ("soll|darf|kann|muss|werde", "|mich|am montag|am dienstag|am mittwoch|am donnerstag|am freitag|morgen"
         "|nachste woche", "|mich|persoenlich|personlich", "vorstellen|vorstellen kommen|vorsprechen"
         "|zum gesprach kommen|probearbeiten|probe arbeiten|hospitieren|schnuppern|kennenlernen|vorbeikommen"
         "|zum vorstellen kommen|zur probe arbeiten|zum probearbeiten kommen|schnuppern kommen"),
        ("stelle", "mich", "|am|montag|dienstag|mittwoch|donnerstag|freitag|am montag|am dienstag|am mittwoch"
         "|am donnerstag|am freitag|morgen|heute|nachste woche|dort|personlich", "vor"),
        ("zum|furs|fur das", "vorstellen", "|eingeladen|hingefahren|kommen|da gewesen|dort"),
        ("wollen|wollten|mochten|will|mochte", "mich", "|mal|gern|gerne|personlich",
         "kennenlernen|treffen|sehen|einladen"),
        ("hat|haben|wurde|bin", "mich|zum", "|gestern|heute|fur freitag|fur montag|fur dienstag", "eingeladen"),
        ("noch|bin noch|weiter|bin", "im", "rennen|verfahren|spiel"),
        ("unter|in", "den|die", "letzten|engere", "|zwei|drei|vier|auswahl|2|3|4|5"),
        ("in|unter", "der|die", "engeren auswahl|engere auswahl|endauswahl|endrunde|finalrunde"),
        ("zur|zu|bei der|in die|nachste|letzte|zweite|dritte|finale|2|3",
         "endrunde|runde|gesprachsrunde|finalrunde", "|eingeladen|gekommen|weiter|mit|geschafft"),
        ("runde", "eins|zwei|drei|2|3", "|geschafft|gewesen|steht an|am"),
        ("war|waren", "|heute|gestern|am montag|am dienstag|am mittwoch|am donnerstag|am freitag",
         "vor ort|zum gesprach|beim gesprach|probearbeiten|schnuppern|hospitieren|zum kennenlernen|zum vorstellen"
         "|beim vorstellen", "|gut|super|warte"),
        ("v gesprach|vorst gespr|vorstellungsgespr|vgesprach", "|am|um|war|gehabt|vereinbart|termin|gut gelaufen"
         "|lief gut|morgen|heute|nachste woche|montag|dienstag|mittwoch|donnerstag|freitag"),
        ("einladung", "|zum|zur|zu|fur|per mail|per telefon", "|gesprach|vorstellung|kennenlernen|kennenlerngesprach"
         "|probearbeiten|probetag|hospitation|schnuppern|ac|interview|zweiten gesprach",
         "|erhalten|bekommen|gekommen|da|am"),
        ("kennenlerngesprach|kennenlerntermin|erstgesprach|zweitgesprach|zweites gesprach|zweitinterview"
         "|abschlussgesprach|bewerbungsgesprach|einstellungsgesprach|fachgesprach|drittgesprach|personalgesprach",
         "|gehabt|vereinbart|vor ort|am|war gut|lief gut|steht an|mit|ausgemacht|gefuhrt|online|uber teams|per teams"
         "|absolviert"),
        ("kennenlernen", "gehabt|vereinbart|vor ort|war gut|lief gut|steht an|ausgemacht|online"),
        ("kennismaking|kennismakingsgesprek|gesprek|koffie|kennis maken", "|op|met|bij|op het|bij de|met de",
         "kantoor|locatie|directeur|manager|teamleider|team|school|afdelingshoofd|eigenaar|leidinggevende|afdeling"
         "|schoolleider|chef"),
        ("eerste|1e|tweede|2e|derde|3e|laatste|volgende|vierde", "ronde|gesprek|sollicitatiegesprek|interview"
         "|gespreksronde", "|met|gehad|gepland|op|is|was|ingepland|goed", "|directeur|manager|de directeur|team"),
        ("meeloopdag|proefdag|proefdraaien|proefles|proefles gegeven|dagje meelopen|dag meelopen|dag meegelopen"
         "|meelopen|snuffeldag|proefdienst|dagdeel meelopen|meegelopen|proefgedraaid|proefdienst gedraaid"
         "|assessmentdag|selectiedag|inloopdag|ochtend meelopen|middag meelopen|gesprek gehad|gesprek gevoerd"
         "|gesprek gepland|gesprek ingepland|gesprek staat|gesprek was goed|goed gesprek gehad|mag op gesprek"
         "|op gesprek|kom op gesprek|mag komen|mag langskomen|mag komen praten|mag op gesprek komen|uitgenodigd"
         "|uitnodiging|uitnodiging gesprek|uitnodiging voor gesprek|op gesprek geweest|wacht op uitslag gesprek"
         "|bij laatste twee|bij de laatste twee|bij de laatste drie|nog in de race",),
        (A_MEETING, "|med", "|chefen|lederen|leder|ledelsen|teamet|rektor|sjefen|enhetschefen",
         "|inbokad|avtalt|aftalt|bokad|booket|gjennomfort|gennemfort|genomford"),
        (A_MEETING, "gick|gik|gikk", "bra|godt|fint|ok"),
        ("andre|anden|andra|2|forste|forsta|tredje|sidste|siste|sista", "samtale|intervju|runde|interview"
         "|samtalerunde|runda|omgang|intervjun|rundan", "|inbokad|avtalt|aftalt|med|gjennomfort|gennemfort|klar"),
        ("provjobb|provjobba|provjobbat|provjobbar|provedag|provevakt|provevagt|provearbejde|provedager|provepass"
         "|provedage|provpass|provdag|provforelasning|provelektion|provelaesning|proveforelesning|proveundervisning"
         "|provearbeid|praktikdag|hospiteringsdag|hospitera|hospitering|provetime|provjobbning",),
        ("traff|moede|mote|mode|traffa|fika|kaffe|besok|besog", "|med|hos",
         "chefen|lederen|teamet|rektor|ledelsen|sjefen|leder|avdelingsleder|enhetschefen|teamchef|teamlederen|agaren"
         "|avdelningschefen|direktoren"),
        ("kallad|kallat|kalt inn|kaldt|kaldt ind|indkaldt|innkalt|inviteret|invitert|inbjuden|inbjudan",
         "|til|till", "|anden|andre|andra|2", "samtale|intervju|jobsamtale|jobbintervju|mote|mode|provedag|interview"),
        ("vaert|vart|varit|har vaert|har vart|har varit|var", "|til|till|pa|inne til", "|jobsamtale|forste",
         "samtale|intervju|jobsamtale|jobbintervju|interview|anden samtale"),
        ("skal|ska", "|ind|inn|in", "til|till|pa", "samtale|intervju|interview|jobsamtale|mote|jobbintervju"),
        ("haastattelu|haastatteluun|haastattelussa|haastattelukutsu|tyohaastattelu|ryhmahaastattelu|loppuhaastattelu",
         "|on|oli|sovittu|kutsuttu|kayty|ollut|pidetty|tiistaina|kutsu|saatu|sain|pyydettiin|meni hyvin|tulossa"
         "|huomenna|maanantaina|keskiviikkona|torstaina|perjantaina|paikan paalla|ohi"),
        ("kavin|olin|kayty|paasin|menen|sain kutsun|kutsu|kutsuttu|kutsuttiin|toinen|toiseen|toisella|2|kolmas"
         "|paasin jatkoon|jatkoon", "haastattelussa|haastatteluun|haastattelu|haastattelukierros"
         "|haastattelukierrokselle|kierros|kierrokselle|kierroksella|haastattelukutsu"),
        ("koepaiva|koetyo|koevuoro|koetyopaiva|tapaaminen esimiehen kanssa|tapaaminen|nayteluento|opetusnayte"
         "|tutustumiskaynti|tutustuminen|tyonayte|jatkossa mukana|jatkoon paasin|paasin jatkoon|koeopetus"
         "|koevuorossa|tyokokeilu sovittu|tutustumispaiva|koetyovuoro",),
        ("vidtal|vidtali|vidtalid|atvinnuvidtal|annad vidtal|fyrsta vidtal|seinna vidtal|lokavidtal|starfsvidtal",
         "|bodad|a morgun|buid|gekk vel|a manudag|a fostudag|bokad|i naestu viku|hja|vid|a|var"),
        ("bodud|bodadur|bodid|bodad|for|fer|for i|fer i|kom|kemst|fekk bod", "|aftur", "i",
         "vidtal|annad vidtal|atvinnuvidtal|starfsvidtal|lokavidtal|prufu"),
        ("prufudagur|prufuvakt|prufutimi|fundur med yfirmanni|hitti yfirmann|hitti stjornanda|fundur med stjornanda"
         "|kynningarfundur|fundur a skrifstofunni|prufudag|prufuvakt bokud",),
        ("vestlus|vestlusele|vestlusel|toovestlus|toointervjuu|intervjuu|intervjuule|intervjuul",
         "|kutsuti|kutsutud|kokku lepitud|toimus|kaidud|kaisin|olnud|olin|reedel|esmaspaeval|teisipaeval|kolmapaeval"
         "|neljapaeval|homme|tehtud|juhiga|labi|kell|laks hasti"),
        ("kutsuti|kutsutud|kutsed|kutse|kaisin|teine|teisele|kolmas|esimene|lopp|olin",
         "vestlusele|vestlus|vestlusel|intervjuule|intervjuu|intervjuul|voor|vooru|toovestlusele|tootuppa"
         "|intervjuuvoor|vestlusvoor"),
        ("proovipaev|proovitoo kohapeal|proovivahetus|proovitund|kohtumine juhiga|kohtumine|kohtusin juhiga"
         "|saab proovipaeva|edasi teise vooru|sain edasi teise vooru|teise vooru|loppvoor|lopvvooru|jargmine voor"
         "|jargmisse vooru|naidistund|proovipaeval kaidud",),
    ),
    "offer": (
        ("ausbildungsplatz|lehrstelle|studienplatz|stelle|job|platz|position|stipendium|praktikum",
         "|mir|wurde mir|wurde|mundlich", "angeboten", "|bekommen|worden"),
        ("haben|hat|die haben", "|mir", "|den|einen|das|ein", "vertrag|arbeitsvertrag|angebot|vertragsentwurf"
         "|lehrvertrag", "|zu", "geschickt|zugeschickt|gemailt|geschickt bekommen|zugesandt|gesendet|gemacht"),
        ("wurde|konnte", "|ich|sofort|sicher|dort", "genommen|eingestellt|ubernommen", "werden"),
        ("chef|chefin|firma|leitung|team", "|da", "will|mochte", "mich", "haben|einstellen|unbedingt|nehmen"),
        ("mag|kan", "|er|daar", "komen werken|komen|werken", "twijfel nog|nog nadenken|nog beslissen"
         "|denk er nog over na|moet nog beslissen"),
        ("mag|kan", "|er|daar", "komen werken"),
        ("kontrakt|kontrakten|avtal|arbeidsavtale|anstallningsavtal|ansaettelseskontrakt|sopimus|leping|samningur",
         "|er|ar|blev|on", "sendt|skickat|skickad|tilsendt|lahetetty|saadetud|sendur",
         "|til underskrift|for underskrift|til signering|for signering|for paskrift|allekirjoitettavaksi"
         "|allkirjastamiseks|a posti|til mig|til meg"),
        ("pakkumine|toopakkumine|pakkumist", "saadud|saabus|tuli|laual|tehtud|saadeti|kaalun"),
        ("baan|contract|functie|plek", "aangeboten", "|gekregen"),
        ("aanbod|contract|voorstel", "|ligt|is", "|nog", "tekenen|te tekenen|ter ondertekening|bekijken|overwegen"
         "|aan het overwegen"),
        ("kontrakt|kontrakten|anstallningsavtal|arbeidsavtale|avtal", "modtaget|mottatt|mottaget|fatt|faet",
         "ikke underskrevet|ikke signert|inte skrivit pa|ej underskrevet|ikke skrevet under|inte signerat",
         "|endnu|enna|annu|enda"),
        ("mundlich|telefonisch|schriftlich", "zugesagt", "|von der firma|von denen|vom chef|von der chefin|bekommen"),
        ("stipendium|stelle|platz|studienplatz|ausbildungsplatz|lehrstelle", "|wurde|wurde mir|mir", "zugesagt",
         "|bekommen|worden"),
        ("arbeitsvertrag|vertrag|lehrvertrag|ausbildungsvertrag|dienstvertrag", "|liegt|ist", "|schon|hier|bereits",
         "auf dem tisch|vor mir|hier|zuhause|im postkasten|im briefkasten|in der post|da|bereit"),
        ("nehmen|wollen|ubernehmen", "mich", "|muss|muss aber|muss nur", "|noch",
         "unterschreiben|vertrag unterschreiben|entscheiden|uberlegen"),
        ("positive|gute", "ruckmeldung|antwort|nachricht", "vertrag folgt|vertrag kommt|angebot folgt|zusage folgt"),
        ("vertrag|arbeitsvertrag|angebot", "folgt|kommt noch|wird geschickt|wird erstellt|wird ausgestellt|in arbeit"
         "|geht raus"),
        ("ruf", "nach|an die|an das|auf die|auf eine"),
        ("baan|functie|contract|jaarcontract|de baan|het contract|stageplek|leerwerkplek|vaste baan",
         "|mij|is|me|werd|is me|is mij", "aangeboden", "|gekregen"),
        ("ze|die", "willen", "mij|me"),
        ("bieden|boden|biedt|hebben", "me|mij", "|een|de", "baan|contract|plek|functie", "|aan|aangeboden"),
        ("stellenangebot|jobangebot|vertragsangebot|arbeitsvertrag|arbeitsvertragsentwurf|vertrag|vertragsentwurf"
         "|angebot|lehrvertrag|ausbildungsvertrag|dienstvertrag", "|mir|schriftlich|mundlich",
         "angeboten|vor|per post|per mail|zugeschickt|bekommen zum unterschreiben|zur unterschrift"
         "|zum unterschreiben|noch unterschreiben|noch nicht unterschrieben|zugesandt|geschickt bekommen"
         "|auf dem tisch|liegt da|liegt bereit|in der post|wird zugeschickt|wird geschickt|unterwegs|zur durchsicht"
         "|wird aufgesetzt|wird vorbereitet|kommt|kommt noch|kommt nachste woche"),
        ("stellenangebot|jobangebot|vertragsangebot|vertrag|vertragsentwurf|angebot|arbeitsvertrag|lehrvertrag"
         "|ausbildungsvertrag|einstellungszusage|zusage", "|schriftlich|mundlich|heute|per mail",
         "bekommen|erhalten|da|gekommen|eingetroffen|liegt vor|auf dem tisch"),
        ("einstellungszusage|stellenzusage|jobzusage|arbeitsplatzzusage|ausbildungsplatzzusage|mundliche zusage"
         "|schriftliche zusage|vertragsangebot|arbeitsvertrag zur unterschrift|vertrag zur unterschrift"
         "|gehaltsangebot", "|erhalten|bekommen|da|liegt vor|kam|per mail|per telefon"),
        ("die|sie|die wurden|sie wurden", "nehmen|wollen", "mich"),
        ("die|sie|die wurden|sie wurden|die wollen|sie wollen", "mich|mich gern|mich gerne|mich sofort",
         "nehmen|einstellen|haben"),
        ("wollen|wurden|mochten|wollten", "mich", "|gern|gerne|sofort|unbedingt|einstellen",
         "haben|einstellen|nehmen|ubernehmen|anstellen|behalten"),
        ("kann|konnte|durfte|soll|darf", "|ich|sofort|ab januar|am montag|dort|da|jederzeit|gleich|schon",
         "anfangen|starten|beginnen", "|uberlege|uberlege noch|muss uberlegen|wenn ich will|will aber noch uberlegen"
         "|wenn ich mochte"),
        ("hab|habe|bekomme|kriege|bekame", THE_JOB, "wenn ich will|wenn ich mochte|falls ich will"),
        ("haben|hat", "mir", "|was|etwas|die stelle|den job|einen vertrag|den platz|einen platz|einen job"
         "|eine stelle|einen ausbildungsplatz|teilzeit|mundlich|direkt", "angeboten|ein angebot gemacht"),
        ("bekam|habe|hab|bekomme|kriege|kriegte|hatte", "|heute|gestern|ein|die|eine",
         "angebot|zusage|jobangebot|vertragsangebot|stellenangebot|mundliche zusage", "|bekommen|erhalten"),
        ("bedenkzeit|bedenkzeit bis|muss mich entscheiden|muss mich bis freitag entscheiden|ruf erhalten|rufangebot"
         "|rufverhandlung|berufungsverhandlung|erster listenplatz ruf|listenplatz 1|gehaltsverhandlung"
         "|gehalt verhandeln|gehalt verhandelt|vertragsverhandlung|konditionen verhandeln|verhandle gehalt"
         "|zusage liegt vor|zusage liegt mir vor|vertrag prufen|vertrag durchlesen|vertrag lesen",),
        ("aanbod|aanbieding|contract|contractvoorstel|arbeidsovereenkomst|bod|voorstel|arbeidsvoorwaarden"
         "|jaarcontract|salarisvoorstel|arbeidscontract", "|is|ligt|mondeling|per mail|net|vandaag",
         "gehad|gekregen|ontvangen|binnen|gedaan|aangeboden|aangeboden gekregen|ter ondertekening|klaar|in de mail"
         "|nog tekenen|toegestuurd|op zak"),
        ("ze|die", "willen", "me|mij", "|graag|echt", "hebben|aannemen"),
        ("mag|kan|kon", "|ik|er|daar|meteen|direct|per 1 januari|maandag", "beginnen|starten|aan de slag",
         "|denk er nog over na|nog beslissen|moet nog beslissen|twijfel nog|nog nadenken"),
        ("mag|kan", "beginnen", "nog beslissen|twijfel"),
        ("salarisonderhandeling|onderhandelen over salaris|onderhandeling salaris|arbeidsvoorwaardengesprek"
         "|voorwaarden bespreken|bedenktijd|bedenktijd tot|moet beslissen|baan aangeboden|contract aangeboden"
         "|mij aangeboden|nog tekenen contract",),
        ("jobtilbud|jobbtilbud|tilbud|tilbud om job|tilbud om jobb|kontraktudkast|kontrakt|kontrakten"
         "|ansaettelseskontrakt|arbeidskontrakt|arbeidsavtale|anstallningsavtal|avtal|anstallningserbjudande"
         "|jobberbjudande|erbjudande|kontraktsforslag|arbejdskontrakt", "|er|ar|har|muntligt|muntlig",
         "modtaget|mottatt|mottaget|faet|fatt|kommet|kommit|pa mail|att skriva pa|til underskrift|til signering"
         "|for signering|att signera|pa bordet|pa vei|pa vag|pa vej|til gennemlaesning|inkommet|ikke underskrevet"
         "|ikke signert|ej signerat"),
        ("tilbudt|tilbudet|faet tilbudt|fatt tilbud om|fatt tilbudt|erbjuden|erbjudits|blivit erbjuden|blev erbjuden"
         "|blev tilbudt|ble tilbudt|er blevet tilbudt|har faet tilbudt|faet tilbud om|tilbudt meg|erbjod mig"
         "|tilbod mig", "|fast|en|et|ett", "jobb|jobbet|jobben|job|jobet|stilling|stillingen|tjansten|tjanst"
         "|fastansettelse|vikariat|plads|laereplass|elevplads|praktikplads|plats"),
        ("vil|vill", "|gerne|gjerne|garna", "ansaette|ansette|anstalla|ha", "mig|meg"),
        ("kan", "begynde|begynne|borja|starte", "|hvis|om", "jeg vil|jag vill|jeg onsker"),
        ("lonforhandling|lonsforhandling|loneforhandling|lonnsforhandling|lonnsforhandlinger|forhandler lon"
         "|forhandler lonn|forhandlar lon|betaenkningstid|betenkningstid|betanketid|ma bestemme meg"
         "|maste bestamma mig|skal bestemme mig|skal svare inden|skal give svar|maste svara",),
        ("tyotarjous|tarjous|sopimus|tyosopimus", "|on|tuli|saatu|sain|odottaa|tarjottu",
         "saatu|allekirjoittamatta|allekirjoitettavana|tarjolla|odottaa allekirjoitusta|tarjottu|tarjottiin|tuli"
         "|sain|esitetty|allekirjoitusta vaille"),
        ("tarjosivat|tarjottiin|tarjoavat|tarjosi|sain", "|minulle", "paikkaa|tyota|tyopaikkaa|sopimusta"
         "|tyotarjouksen|tarjouksen|paikkatarjouksen|maaraaikaisuutta|tyon tarjous|hommaa"),
        ("palkkaneuvottelu|palkkaneuvottelut|mietin tarjousta|miettimisaikaa|haluavat palkata|haluaisivat minut"
         "|haluavat minut|voisin aloittaa|saisin aloittaa|saisin paikan",),
        ("tilbod|atvinnutilbod|starfstilbod|fekk tilbod|fekk atvinnutilbod|fengid tilbod|bodid starfid|bodin vinna"
         "|bodid starf|bodin stada|mer var bodid starfid|var bodid starfid|samningur a bordinu"
         "|a eftir ad skrifa undir|launavidtal|launavidraedur|samningur tilbuinn|vilja rada mig|vilja fa mig"
         "|fekk samning|samningur i posti|bodid vinnuna|bodid stoduna|bauds starfid|buin ad fa tilbod",),
        ("pakuti|tehti|sain|saadeti|tegid", "pakkumine|pakkumise|toopakkumise|kohta|tood|tookohta|lepingut"
         "|leping tutvumiseks|lepingu|lepinguprojekti"),
        ("pakkumise sain|sain pakkumise|pakkumine laual|leping tutvumiseks|leping allkirjastamata"
         "|palgalabiraakimised|motlemisaeg|tahavad mind|tahavad mind tookohale|tahavad mind toole"
         "|palgalabiraakimine|leping ootab allkirja|motlen pakkumise ule",),
    ),
    "accepted": (
        ("ab|arbeite", "|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember",
         "schon dort|dabei|jetzt dort|fix dabei|schon da"),
        ("begonnen", "op|per|met werken|in dienst"),
        ("paikka", "saatu|on minun|tuli|vastaanotettu|napsahti"),
        ("undirritadi|undirritudum|skrifadi undir", "samning|samninginn|radningarsamning"),
        ("ich|hab|habe|ich habe|ich hab", "|fest|verbindlich|schriftlich|telefonisch|mundlich|gestern|heute",
         "zugesagt"),
        ("zugesagt", "meinerseits|von mir|von meiner seite"),
        ("fest zugesagt|verbindlich zugesagt", "meinerseits|von mir|von meiner seite"),
        ("ik|ga|ik ga", "|daar|er", "daar werken|er werken|aan de slag daar|er beginnen|daar beginnen"),
        ("vertrag|arbeitsvertrag|lehrvertrag|ausbildungsvertrag|dienstvertrag|vertrage|praktikumsvertrag",
         "|ist|heute|gestern|schon|bereits|beidseitig|jetzt", "unterschrieben|unterzeichnet|signiert"
         "|unterschrieben zuruckgeschickt|unterschrieben zuruck|durch|fix"),
        ("habe|hab|hab heute|hab gestern|hab schon", "unterschrieben|zugesagt|angenommen|den vertrag unterschrieben"),
        ("lehrstelle|ausbildungsplatz|stelle|job|studienplatz|zusage|platz|praktikum", "|ist",
         "fix|sicher|in der tasche|fix zugesagt|angenommen"),
        ("bin", "eingestellt|angestellt|ubernommen|ubernommen worden|genommen worden|genommen"),
        ("wurde|werde", "|fest", "eingestellt|ubernommen|angestellt|genommen"),
        ("fange|fang|starte|beginne|arbeite", "|ich|am|dort|da|ab|schon", A_DAY, "|an|dort"),
        ("mein", "erster tag|erster arbeitstag|neuer arbeitgeber"),
        ("erster arbeitstag|arbeite jetzt dort|arbeite dort|arbeite seit|arbeite da jetzt|habe angefangen dort"
         "|ruf angenommen|stellenantritt|habe gewonnen die stelle|stelle angetreten|arbeit aufgenommen"
         "|zusage und angenommen",),
        ("hat|hats|das hat", "|endlich|alles", "geklappt"),
        ("contract|arbeidscontract|arbeidsovereenkomst|jaarcontract|vast contract", "|is|vandaag|al",
         "getekend|ondertekend|rond|binnen en getekend"),
        ("ik", "heb", "de baan|hem|de baan gekregen|ja gezegd|getekend|het aanbod geaccepteerd"),
        ("baan|job|functie", "gekregen|is binnen|is van mij|is rond|geaccepteerd"),
        ("aanbod|voorstel|bod", "geaccepteerd|aangenomen|aanvaard"),
        ("start|begin|begonnen", "|ik|er|op|daar", "maandag|volgende week|1 januari als|in dienst"),
        ("in dienst|eerste werkdag|ben aangenomen|ik ben aangenomen|werk er nu|aan het werk|kan beginnen en doe het"
         "|ja gezegd|getekend",),
        ("fik|fikk|fick|fatt|faet|jeg fik|jeg fikk|jag fick|har faet|har fatt", "|den|endelig",
         "jobbet|jobben|jobet|stillingen|tjansten|fast stilling|fast jobb|pladsen|elevpladsen|laereplassen"
         "|fastansaettelse|fastanstallning|vikariatet|platsen|laerepladsen"),
        ("sagt|sa|takket|tackat|sagde|tackade|har sagt|har takket|har tackat", "ja", "|tak|takk|tack", "|til|till",
         "|jobbet|jobben|tilbuddet|tilbudet|erbjudandet|stillingen|tjansten"),
        ("kontrakt|kontrakten|arbeidsavtale|anstallningsavtal|avtal|anstallningsavtalet|avtalet|arbeidskontrakt"
         "|ansaettelseskontrakt|laerekontrakt", "|er|ar", "underskrevet|signert|signeret|skrevet under|pa|paskrivet"
         "|undertecknat|underskriven|signerat|signerad|undertegnet|i hus"),
        ("skrevet under|skrivit pa|skrev pa|skrev under|har skrivit under|har skrevet under|er ansat|er ansatt"
         "|blev ansat|ble ansatt|ar anstalld|blev anstalld|har blivit anstalld|jeg er ansat|forste arbejdsdag"
         "|forste arbeidsdag|forsta arbetsdag|fatt fast jobb|takket ja|tackat ja|tilbud akseptert"
         "|erbjudande accepterat|har skrevet kontrakt|signert|har begyndt der|har borjat dar|har begynt der",),
        ("starter|begynder|begynner|borjar|tiltraeder|tiltrer|tilltrader", "|jeg|jag", "|pa|d|den",
         "mandag|1 januar|januar|1 februar|februar|1 marts|i januar|i februar|over nytar|efter jul|over nyttar"
         "|etter jul"),
        ("sain|saatiin|sai", "|sen|sitten|itse", "paikan|tyopaikan|tyon|hommat|viran|oppisopimuspaikan|vakipaikan"
         "|sijaisuuden|vakituisen paikan|toimen"),
        ("sopimus|tyosopimus", "|on", "allekirjoitettu|tehty|kirjoitettu|solmittu"),
        ("otin paikan vastaan|otin tyon vastaan|hyvaksyin tarjouksen|minut valittiin|tulin valituksi"
         "|valittiin tehtavaan|valittu tehtavaan|tyo alkaa|tyot alkaa|tyot alkavat|aloitan tyot|aloitin tyot"
         "|aloittanut tyot|allekirjoitin sopimuksen|allekirjoitettu sopimus|sanoin kylla|palkattiin|palkattu"
         "|minut palkattiin",),
        ("radin|radinn|var radin|var radinn|fekk starfid|fekk vinnuna|fekk stoduna|fekk starf|thadi starfid"
         "|tok starfinu|tok tilbodinu|samthykkti tilbod|samthykkti tilbodid|skrifadi undir|skrifadi undir samning"
         "|buin ad skrifa undir|buinn ad skrifa undir|samningur undirritadur|undirritadur samningur"
         "|byrja i nyju starfi|er radin|er radinn|fyrsti vinnudagur", "|samning"),
        ("sain", "|selle|endale|uue", "too|tookoha|koha|ametikoha"),
        ("leping", "|on|sai", "allkirjastatud|solmitud|alla kirjutatud|tehtud"),
        ("voeti toole|voeti vastu toole|mind voeti toole|olen toole voetud|votsin pakkumise vastu"
         "|votsin vastu pakkumise|vastu votnud pakkumise|allkirjastasin lepingu|toole asun|asun toole|alustan tood"
         "|alustasin tood|sain toole|utlesin jah|esimene toopaev",),
    ),
    "rejected": (
        ("leider|schon|bereits", "vergeben|besetzt|weg|gestrichen|schon vergeben|schon besetzt|schon weg"),
        ("sagen|sagten|sagt|sagte", "|leider|mir", "nein|leider nein|mir ab|leider ab"),
        ("interner|interne|internen|hausinterne|hausinterner", "kandidat|kandidatin|bewerber|bewerberin|kollege"
         "|kollegin|losung"),
        ("ohne", "erfahrung|berufserfahrung|ausbildung|fuhrerschein|abschluss|deutschkenntnisse|studium|c 1",
         "keine chance|chancenlos|geht nix|geht nichts"),
        ("keine chance|chancenlos|keine chancen|aussichtslos", "|gehabt|haben sie gesagt|laut chef"
         "|laut personalabteilung"),
        ("projekt|stelle|drittmittel|antrag|forderung|finanzierung|stipendium", "|wurde|leider",
         "nicht bewilligt|nicht genehmigt|abgelehnt worden|nicht gefordert|nicht finanziert"),
        ("helaas", "geen gesprek|geen uitnodiging|geen baan|niet gekozen|iemand anders|een ander|niet door|nee"),
        ("te weinig|onvoldoende|niet genoeg|gebrek aan", "werkervaring|ervaring|relevante ervaring|diploma|kennis"
         "|opleiding"),
        ("de|dom", "fandt|fant|hittade|har fundet|har funnet|har hittat",
         "en anden|en annen|en annan|nagon annan|noen andre|andre|andra"),
        ("blev|ble|ar|er|var", "|det", "inte|ikke", "jag|jeg|mig|meg|min tur"),
        ("gick|gik|gikk", "till|til", "|en", "intern|intern kandidat|intern soker|intern ansoger|intern sokande"
         "|annan kandidat|anden kandidat|annen kandidat"),
        ("aralitamine|araoeldud|araoeldus|aralukkamine|ara utlemine|keeldumine",),
        ("jemand|jemand anders|jemand anderes|wer anders|ein anderer|eine andere|anderer bewerber|andere bewerberin"
         "|anderer|andere|der andere|die andere|kollege|interner", "|bewerber|kandidat",
         "hat|bekam|kriegt|kriegte|bekommt|hat jetzt", "|den|die", "job|stelle|platz|zusage|vertrag|zuschlag",
         "|bekommen|gekriegt|erhalten"),
        ("iemand anders|een ander|ander|andere kandidaat|interne kandidaat", "heeft|kreeg|krijgt", "|de|het",
         "baan|functie|plek|contract|job", "|gekregen"),
        ("en anden|en annen|en annan|nagon annan|en intern|intern kandidat|en annan kandidat|en anden kandidat"
         "|en annen kandidat|anden ansoger|annan sokande", "fik|fikk|fick|har fatt|har faet|tog|tok|fekk|er ansat"
         "|er ansatt|ble ansatt|blev ansat|ble valgt|blev valgt|blev vald|vald|valgt|blev utvald|ble foretrukket",
         "|jobbet|jobben|stillingen|tjansten|den|pladsen|platsen"),
        ("annan kandidat|anden kandidat|annen kandidat|anden ansoger|annen soker|annan sokande|intern kandidat"
         "|intern ansoger|intern sokande", "|blev|ble|er|ar", "vald|valgt|valt|utvald|foretrukket|ansat|ansatt"
         "|anstalld|tog den|fik den"),
        ("annar|onnur|annar umsaekjandi|innanhussmadur", "fekk|hlaut|var radinn|var valinn",
         "|starfid|vinnuna|stoduna|djobbid"),
        ("joku muu|toinen|toinen hakija|sisainen hakija", "sai|otettiin|palkattiin|vei",
         "|paikan|tyopaikan|tyon|viran"),
        ("keegi teine|teine|teine kandidaat|teine inimene", "sai|voeti|valiti|votsid", "|koha|too|tookoha|toole"),
        ("nein|nein danke|nee|no", "danke|von denen|von ihnen|vom chef|von der firma",
         "|von denen|von ihnen|vom arbeitgeber"),
        ("fehlende|mangelnde|zu geringe|zu wenig|nicht genug|keine ausreichende|ungenugende",
         "qualifikation|erfahrung|praxis|berufserfahrung|sprachkenntnisse|deutschkenntnisse|qualifikationen"
         "|ausbildung|vorkenntnisse|praxiserfahrung"),
        ("wollen|wollten|nehmen|suchen|nahmen|suchten|brauchen", "|doch|lieber|nur|doch lieber|leider",
         "keinen quereinsteiger|keine quereinsteiger|jemanden mit erfahrung|jemanden mit ausbildung|jungere"
         "|jemand jungeren|einen jungeren|einen mann|vollzeitkraft|fachkraft|jemanden vollzeit"
         "|jemanden mit fuhrerschein|niemanden ohne ausbildung|niemanden ohne erfahrung|nur fachkrafte"
         "|jemand erfahreneren"),
        ("bewerbung|verfahren|gesprach", "|war|blieb|leider", "erfolglos|ohne erfolg|nicht erfolgreich|gescheitert"),
        ("bewerber|bewerberin|kandidat|kandidatin|kollegen|kollegin", "|mit mehr erfahrung|von intern"
         "|mit fuhrerschein|mit passender ausbildung", "bevorzugt|vorgezogen|genommen|eingestellt|ausgewahlt|gewahlt"),
        ("kein passendes|nicht das passende|nicht das richtige|falsches", "profil|wunschprofil"),
        ("keine", "|freien|offenen", "stelle|stellen|platze|lehrstellen|ausbildungsplatze|vakanzen|kapazitaten",
         "frei|mehr|vorhanden|mehr frei|zu vergeben|derzeit"),
        ("ze|die|zij", "zoeken|zochten|willen|wilden|nemen", "|toch|liever", "iemand", "|anders|met",
         "met rijbewijs|met ervaring|met meer ervaring|jonger|fulltime|anders|met diploma|rijbewijs|ervaring"
         "|meer ervaring|diploma|met de juiste papieren"),
        ("net", "naast gegrepen|niet|niet geworden|buiten de boot gevallen"),
        ("koht|ametikoht|tookoht|vakants", "|on|juba|on juba|sai", "taidetud|kinni|vergeben|taidetud sisemiselt"),
        ("ikke|inte|ei", "|blitt|blevet|blivit", "kaldt|kalt|kallad|kallade|innkalt|indkaldt", "|inn|ind",
         "|til|till|pa", "|samtale|intervju|interview"),
        ("absage|absagen|absageschreiben|absagebrief|absagemail|standardabsage|sammelabsage|blitzabsage|auto absage"
         "|formlose absage",),
        ("telefonisch|per mail|schriftlich|per post|per telefon|mundlich|kurzfristig", "|wurde|wurde mir|mir",
         "abgesagt worden|abgesagt von denen|abgelehnt"),
        ("haben|hat|wurde|die haben|sie haben", "mir|firma|arbeitgeber", "|leider|telefonisch|heute|per mail",
         "abgesagt"),
        ("passe|passt|passen", "|angeblich|leider|wohl", "nicht", "ins team|zum team|zum profil|ins profil"
         "|zur stelle|zu uns|ins konzept|auf die stelle|zu ihnen"),
        ("stelle|position|posten", "|wird|wurde|ist", "|leider|doch|vorerst",
         "nicht|nicht mehr|gar nicht|doch nicht|nicht weiter", "besetzt|nachbesetzt|mehr frei|vergeben"
         "|ausgeschrieben|verfugbar|genehmigt|finanziert"),
        ("stelle|ausbildungsplatz|lehrstelle|platz|position", "|ist|war|schon|leider",
         "weg|anderweitig vergeben|weggefallen|eingespart|doch schon weg|schon weg|gestrichen"),
        ("einstellungsstopp|stellenstopp|budget gestrichen|stelle eingespart|projekt gestrichen|stelle gestrichen"
         "|kein budget|keine stelle frei|keine freien stellen|kein bedarf|kein bedarf derzeit|derzeit kein bedarf"
         "|zur zeit kein bedarf|aktuell kein bedarf|momentan kein bedarf|kein platz frei|keine kapazitat"
         "|keine vakanz",),
        ("aussortiert|unterlagen zuruck|unterlagen zuruckbekommen|unterlagen zuruckgeschickt|mappe zuruck"
         "|mappe zuruckbekommen|mappe kam zuruck|mappe zuruckgeschickt|bewerbung zuruckbekommen|unterlagen retour"
         "|bewerbung retour|dossier retour|dossier zuruck|dossier zuruckerhalten|unterlagen kamen zuruck"
         "|unterlagen zuruckerhalten|bewerbung kam zuruck",),
        ("platz", "2|zwei|3|drei", "geworden|geworden leider|leider|knapp"),
        ("nur|leider nur|knapp", "zweiter|zweite|platz zwei|platz 2|nachrucker|reserve", "|geworden"),
        ("zu", "alt|jung|unerfahren|wenig erfahrung|viel erfahrung|wenig deutsch|schlechtes deutsch|wenig praxis",
         "|haben sie gesagt|sagen sie|angeblich|fur sie|fur die|hiess es|wurde gesagt"),
        ("kein|keine", "interesse", "|von denen|von ihnen|ihrerseits|seitens der firma|seitens des arbeitgebers"
         "|vom arbeitgeber|von der firma|seitens firma|an mir|an meiner person|an meiner bewerbung",
         "von denen|von ihnen|ihrerseits|der firma|vom arbeitgeber|an mir|von der firma|des arbeitgebers"
         "|an meiner person|an meiner bewerbung"),
        ("suchen|brauchen|nehmen|stellen", "|momentan|derzeit|aktuell|zur zeit|leider|gerade|im moment|jetzt|doch"
         "|zurzeit", "niemanden|keinen|keine|keine leute|niemand|keinen mehr|keine neuen leute|niemanden ein"
         "|keine azubis|keine quereinsteiger|keine aushilfen|keinen ein", "|mehr|ein|derzeit|momentan"),
        ("stellen|stellt", "|derzeit|aktuell|momentan|zur zeit|gerade|grad",
         "niemanden|keinen|nicht|keine leute|niemand", "|mehr", "ein"),
        ("test|einstellungstest|eignungstest|assessment|ac|probezeit|sporttest|sprachtest|auswahltest|arzt"
         "|untersuchung|prufung", "|leider", "nicht bestanden|durchgefallen|nicht geschafft|verhauen|vergeigt"
         "|vermasselt"),
        ("durchgefallen|durch den test gefallen|bin durchgefallen|rausgeflogen|raus geflogen|ausgeschieden"
         "|ausgeschieden in runde|nicht in der auswahl|nicht in die auswahl gekommen|nicht in die engere auswahl"
         "|nicht in die engere auswahl gekommen|nicht in der engeren auswahl|nicht eingeladen"
         "|nicht eingeladen worden|keine einladung bekommen|keine zusage bekommen|nicht bekommen die stelle"
         "|stelle nicht bekommen|job nicht bekommen|platz nicht bekommen|andere bewerber bevorzugt"
         "|andere waren besser|anderer bewerber|andere bewerberin|anderer kandidat|andere kandidatin"
         "|wer anderes genommen|jemand anders bekommen|jemand anders hat die stelle|intern besetzt worden"
         "|interne bewerberin bevorzugt|interner bewerber|interne besetzung|hausinterne besetzung|intern vergeben"
         "|nicht in die nachste runde|nicht in die nachste runde gekommen|nicht listenplatziert|nicht auf der liste"
         "|listenplatz 2|listenplatz 3|leider anders entschieden|haben sich anders entschieden"
         "|haben sich gegen mich entschieden|sich gegen mich entschieden|haben abgelehnt|wurde abgelehnt"
         "|bin abgelehnt|nicht geeignet|keine eignung|nicht qualifiziert genug|wollen jemanden mit mehr erfahrung"
         "|wollten jemanden mit mehr erfahrung|suchen jemanden mit mehr erfahrung|brauchen jemanden mit erfahrung"
         "|wollen nur fachkrafte|nur mit fuhrerschein|suchen doch wen anderen|leider eine absage|mit einer absage"
         "|bekam eine absage|bekam absage|kriegte absage",),
        ("nach", "probearbeiten|probetag|gesprach|hospitation|schnuppern|probearbeit|der probezeit|dem gesprach"
         "|dem probetag|vorstellungsgesprach|dem ac|2 gesprach|telefonat", "|leider|dann|doch",
         "nein|nicht genommen|abgelehnt|absage|ausgeschieden|raus|nein gesagt|nix"),
        ("daher|deshalb|deswegen|also|somit|drum", "|leider|ein", "nein|absage"),
        ("afgewezen|afwijzing|afwijzingsmail|afwijzing gehad|afwijzing ontvangen|afwijzing gekregen"
         "|afgewezen per mail|afgewezen na gesprek|nee gekregen|een nee gekregen|nee gehad|nee van ze|ze zeiden nee"
         "|nee te horen gekregen|toch niet gekozen|niet uitgekozen|niet geselecteerd|niet uitgenodigd"
         "|niet op gesprek|niet doorgegaan|niet door|niet verder|niet door naar de volgende ronde"
         "|niet door selectie|baan niet gekregen|niet de baan|interne kandidaat|interne kandidaat gekozen"
         "|interne kandidaat voor|interne kandidaat gaat voor|intern ingevuld|intern opgelost|geen match|geen klik"
         "|geen match volgens hen|te weinig ervaring|niet genoeg ervaring|overgekwalificeerd|kozen iemand anders"
         "|kozen voor iemand anders|iemand anders gekozen|iemand anders geworden|iemand anders aangenomen"
         "|voorkeur voor iemand anders|voorkeur voor een ander|voorkeur voor andere kandidaat|ze hebben al iemand"
         "|hebben al iemand|vacature vervalt|vacature vervallen|vacature gesloten helaas|vacature is ingetrokken"
         "|vacaturestop|plek al weg|al vergeven|tweede geworden|net niet geworden|net niet|op nr 2 geeindigd"
         "|afgevallen|uit de procedure gezet|assessment niet gehaald|test niet gehaald|niet gehaald"
         "|bedankt voor de moeite mail|standaard afwijzing|helaas afgewezen|helaas pindakaas|helaas niet doorgegaan"
         "|zoeken iemand met meer ervaring|voldoe niet aan de eisen|voldoe niet|voorkeur voor interne kandidaat"
         "|gaan verder met anderen|gaan niet met mij verder|niet met mij verder",),
        ("afslag|avslag|faet afslag|fik afslag|fick avslag|fatt avslag|fikk avslag|afslag pa mail|standardafslag"
         "|fik et nej|fikk et nei|fick ett nej|fick nej|fik nej|fikk nei|fatt nei|faet nej|fatt nej|nej fra dem"
         "|nej fran dem|nei fra dem|nej tak fra dem|nei takk fra dem|nej tack fran dem|de sa nei|de sagde nej"
         "|de sa nej",),
        ("gaet|gatt|gik|gick|gikk|gar", "|stillingen|tjansten|jobben|jobbet", "til|till",
         "anden side|annen side|en anden|en annen|en intern|internt|en annan|annan|anden|andra|nagon annan"
         "|anden ansoger|en med mere erfaring|en annen soker|annen|en med mer erfaring"),
        ("valgte|valt|valde|valgt|har valgt|har valt|har valgt at ga videre med|gar videre med|gikk videre med"
         "|gick vidare med|gar vidare med|gik videre med|ga videre med|valde att ga vidare med|velger|valjer"
         "|ansatte|ansat|anstallde|tog|tok", "|a ga videre med|at ga videre med",
         "en anden|en annen|en annan|nagon annan|andre kandidater|andra kandidater|en intern|intern|intern kandidat"
         "|en intern kandidat|andre ansogere|andre sokere|andra sokande|noen andre|nogle andre|en med mer erfaring"
         "|en med mere erfaring|en annen kandidat|en annan kandidat|en anden kandidat|annan sokande|nogen andre"
         "|en annen soker"),
        ("desvaerre|dessverre|desverre|tyvarr", "afslag|avslag|ikke mig|ikke meg|inte denna gang|ikke denne gang"
         "|ikke denne gangen|inte jag|ett nej|et nej|et nei"),
        ("stillingen|stilling|jobbet|jobben|tjansten|utlysningen|annonsen|opslaget|rekryteringen|rekrutteringen"
         "|prosessen|processen|plassen|pladsen|opslag|tjanst|utlysning", "|er|ar|blev|ble|allerede|allerede er"
         "|er allerede|redan|ar redan|blev redan|har blivit|er blevet|er na|er nu",
         "besat|besatt|tillsatt|trukket|trukket tilbake|trukket tilbage|tillbakadragen|aterkallad|avbruten|avbrutt"
         "|annulleret|annullert|installd|innstilt|opgivet|nedlagt|sparet vaek|slopad|stoppet|lukket uten ansettelse"
         "|tatt bort|taget ned|taken|optaget|inndratt|kansellert|aflyst|avlyst|avbrots|stoppad|indstillet"),
        ("ikke|inte|ej|blev ikke|ble ikke|blev inte|gick inte|gik ikke|gikk ikke|kom ikke|kom inte|er ikke|ar inte",
         "|gaet|gatt|gar", "videre|vidare|valgt|vald|valt|udvalgt|utvald|uttagen|uttatt|ansat|ansatt|innstilt"
         "|aktuel lenger|kalt inn|indkaldt|kallad|videre i prosessen|videre i processen|vidare i processen"
         "|vidare i rekryteringen|god nok|kvalificeret|kvalifisert|innkalt|udtaget til samtale|kallad till intervju"
         "|kalt inn til intervju|indkaldt til samtale|antagen|antaget|antatt|til samtale|videre til samtale"
         "|til intervju|til intervju denne gang"),
        ("fik|fikk|fick|far", "|jeg|jag", "ikke|inte", "jobbet|jobben|stillingen|tjansten|pladsen|platsen"),
        ("den|det", "fik|fikk|fick", "jeg|jag", "ikke|inte"),
        ("manglende|for lite|for lidt|for liten|for lidet|brist pa|for lange vaek|otillracklig",
         "erfaring|erfarenhet|uddannelse|utdanning|praksis"),
        ("overkvalificeret|overkvalifisert|overkvalificerad|nummer 2|ble nummer to|blev nummer to|blev tvaa"
         "|innstilt som nummer to|innstilt som nr 2|kom pa andra plats|kom tvaa|ansettelsesstopp|ansaettelsesstop"
         "|anstallningsstopp|ikke bestatt testen|dumpet testen|dumpede testen|klarte ikke testen"
         "|klarade inte testet|underkand|intern ansoger fik den|internt besatt|internt besat|tillsattes internt"
         "|besat internt|ansatt internt",),
        ("ei valittu|en tullut valituksi|en tullut valituksi tehtavaan|ei tullut valituksi|en paassyt jatkoon"
         "|ei paassyt jatkoon|ei jatkoon|en paassyt|en paassyt haastatteluun|ei kutsuttu haastatteluun"
         "|en saanut paikkaa|ei saatu paikkaa|paikka meni toiselle|meni toiselle|meni sivu suun|valitsivat toisen"
         "|valittiin toinen|valittiin joku muu|toinen valittiin|toinen hakija valittiin|joku muu valittiin"
         "|valitsivat jonkun muun|ottivat toisen|ottivat jonkun muun|ottivat sisaisen hakijan|sisainen hakija"
         "|sisainen hakija valittiin|paikka taytetty|paikka taytettiin|paikka taytettiin sisaisesti"
         "|tehtava taytetty|paikka on jo taytetty|taytetty sisaisesti|haku peruttu|haku keskeytetty"
         "|rekrytointi peruttu|rekrytointi keskeytetty|rekrytointi keskeytettiin|hylatty|hylkays|hylattiin|hylsy"
         "|hylkaava paatos|kielteinen|kielteinen vastaus|kielteinen paatos|ei kiitos heilta|ei onnannut"
         "|ei natsannut|ei tarpeeksi kokemusta|liian vahan kokemusta|kokemus ei riittanyt|ylikoulutettu"
         "|valinta ei osunut|valinta ei kohdistunut|valinta ei osunut minuun|valinta ei kohdistunut sinuun"
         "|tuli hylky|tuli kielteinen vastaus|en tullut valituksi talla kertaa|ei valittu talla kertaa"
         "|ei talla kertaa|testi ei mennyt lapi|vastaus oli ei|karsiuduin|karsittu",),
        ("hafnad|hofnun|fekk hofnun|fekk nei|fekk ekki starfid|fekk ekki vinnuna|nei fra theim|theim sogdu nei"
         "|thau sogdu nei|their sogdu nei|umsokn hafnad|umsokninni hafnad|annar radinn|annar umsaekjandi radinn"
         "|onnur radin|annar valinn|radinn annar|radid i starfid|radid i stoduna|buid ad rada"
         "|buid ad rada i starfid|stadan fyllt|stada fyllt|starfid farid|starfid fyllt|stadan farin|ekki valin"
         "|ekki valinn|ekki radin|ekki radinn|komst ekki afram|komst ekki i vidtal|ekki bodud i vidtal"
         "|ekki bodadur i vidtal|voldu annan|voldu adra|voldu annan umsaekjanda|radid innanhuss|rodu annan"
         "|rodu innanhuss|haett vid radningu|haett vid ad rada|starfid afturkallad|ekki nog reynsla"
         "|of litil reynsla|thvi midur nei|ekki i thetta sinn",),
        ("ei valitud|mind ei valitud|ei osutunud valituks|ei valitud seekord|ara oeldud|oeldi ara|oeldi ei|keelduti"
         "|eitav vastus|sain eitava vastuse|sain ei|tuli ei|aralitamine|valiti teine|valiti keegi teine"
         "|valiti teine kandidaat|valisid teise|valisid kellegi teise|voeti keegi teine|voeti teine|koht taidetud"
         "|koht on taidetud|ametikoht taidetud|koht laks teisele|taideti sisemiselt|taideti majasiseselt"
         "|sisemine kandidaat|konkurss tuhistatud|konkurss nurjus|konkurss katkestatud|varbamine peatatud"
         "|varbamine tuhistatud|ei saanud edasi|edasi ei saanud|ei paasenud edasi|ei paasenud jargmisse vooru"
         "|ei kutsutud|ei kutsutud vestlusele|ei saanud kohta|ei saanud tood|vahe kogemust|liiga vahe kogemust"
         "|kogemust jai vaheks|kahjuks ei|kahjuks mitte|kahjuks eitav|tagasi lukatud|lukati tagasi"
         "|kukkusin testil labi|labi kukkunud|ulekvalifitseeritud|ei sobinud|ei vastanud nouetele",),
    ),
    "ghosted": (
        ("nie", "|einen|eine|wieder|jemals", "bescheid|antwort|ruckmeldung|feedback|reaktion|ruckruf",
         "|bekommen|erhalten|gekommen|gegeben"),
        ("aldrig|aldri", "|fatt|faet", "nagot svar|noe svar|noget svar|besked|tilbakemelding|aterkoppling"
         "|tilbagemelding|ord fran dem"),
        ("fick|fik|fikk|fatt|faet|har fatt|har faet", "aldrig|aldri|ikke noe|inget|intet|ikke", "|nagot|noe|noget",
         "svar|besked|tilbakemelding|aterkoppling|tilbagemelding|hore noe|hore noget|hora nagot",
         "|fra dem|fran dem|tilbage|tilbake"),
        ("vastust|tagasisidet|konet", "ei", "tulnudki|saanudki|tulnud|saabunud|saanud|antud|antudki"),
        ("antwort|ruckmeldung|reaktion|feedback|bescheid|ruckruf", "kam|gab es|kamen|blieb",
         "nie|keine|nicht|aus|keiner|leider nie|leider keine", "|mehr"),
        ("niemand|keiner|kein mensch|kein schwein", "|hat|hat sich|meldet|ruft|hat mich|antwortet|reagiert",
         "|sich|mich|je|jemals", "gemeldet|geantwortet|zuruckgerufen|reagiert|antwortet"),
        ("al|sinds", "|2|3|4|twee|drie|een paar", "maanden|weken", "stil|niks|niets|geen reactie|niks gehoord"
         "|niets gehoord|stilte"),
        ("al", "maanden|weken", "stil|niks|niets"),
        ("inget|ingenting|intet|ikke noe|aldrig noget|aldri noe|aldrig nagot",
         "hort|hort mer|hort mere|hort tilbage|hort sen dess|hort siden"),
        ("ei", "vastanudki|vastatudki|kuulnudki|helistanudki|kirjutanudki", "|midagi|keegi"),
        ("keine|keinerlei|null|ohne|kein", "antwort|ruckmeldung|reaktion|ruckruf|feedback|lebenszeichen|bescheid"
         "|mucks", "mehr|mehr bekommen|trotz nachfrage|trotz mehrmaliger nachfrage|trotz erinnerung"
         "|trotz mehrfacher nachfrage|auf nachfrage|auf mails|abgehakt|abgeschrieben|seit wochen|seit monaten"
         "|nach gesprach|nach dem gesprach|nach vorstellungsgesprach|nach probearbeiten|nach probetag"
         "|nach hospitation|bekommen|erhalten|gekommen|bis heute|seit august|seit september|seit juli|seit juni"
         "|seit mai|seit april|seit oktober|aufgegeben|vergessen"),
        ("kam|kommt|gab|kam da|kam leider", "|nie|leider|einfach|wohl|da|auch",
         "nichts|keine antwort|keine ruckmeldung|keine reaktion|nix|gar nichts|kein ruckruf", "|mehr|zuruck"),
        ("hat|haben", "|sich", "niemand|keiner|nie jemand|nie wer|nie", "|sich|mehr|mir",
         "gemeldet|geantwortet|reagiert|zuruckgerufen|zuruckgeschrieben|gehort"),
        ("meldet|melden|ruft|antwortet|reagiert|antworten|reagieren|meldeten|schreibt", "|sich", "|einfach|leider",
         "keiner|niemand|niemand mehr|keiner mehr|nicht|nicht mehr|nie|nicht auf mails|auf nichts|gar nicht"
         "|uberhaupt nicht|auf keine mail", "|mehr|zuruck"),
        ("verlauft|verlief|verlaufen|im", "|leider|wohl|im", "|im", "sande", "|verlaufen"),
        ("tote hose|ins leere|versandet|eingeschlafen|kontakt eingeschlafen|kontakt abgerissen"
         "|wie vom erdboden verschluckt|untergetaucht|schwarzes loch|vergessen worden|hort man nichts mehr"
         "|hort man nix|nie eine antwort|nie eine antwort bekommen|nie antwort bekommen|nie ruckmeldung bekommen"
         "|nie ruckmeldung erhalten|nie wieder gehort|nie mehr gehort|nie wieder gemeldet|nie zuruckgerufen"
         "|seitdem nichts|seitdem nix|seither nichts|seither funkstille|danach funkstille|danach nichts mehr"
         "|danach nie wieder was gehort|gehen nicht ans telefon|geht keiner ans telefon|geht keiner ran"
         "|geht niemand ran|ignorieren mich|mails werden ignoriert|werde ignoriert"
         "|keine antwort und nie wieder was gehort|unbeantwortet geblieben|blieb unbeantwortet|nichts mehr gekommen"
         "|nix mehr gekommen|funkstille seit wochen|seit wochen nichts|seit wochen nix|seit monaten nichts"
         "|seit monaten nix|seit monaten funkstille|seit wochen funkstille|schweigen im walde|kommt nix mehr"
         "|kommt nichts mehr|glaub da kommt nichts mehr|rechne nicht mehr damit|hake ich ab|hak ich ab"
         "|kann ich abhaken|kann man abhaken",),
        ("nooit|niks|niets", "|meer|meer iets|iets|iets meer|een", "gehoord|vernomen|antwoord gekregen"
         "|reactie gekregen|teruggehoord|reactie gehad|antwoord|bericht gehad|van gehoord"),
        ("geen", "reactie|antwoord|bericht|respons|gehoor|terugkoppeling",
         "|meer|op|na|ondanks|gehad|gekregen|ontvangen", "meer|gehad|gekregen|ontvangen|nabellen|herinnering|gesprek"
         "|op mails|na gesprek|na 2 maanden|ondanks nabellen|meer gekregen|meer gehad|na herhaaldelijk bellen"),
        ("reageren|reageert|antwoorden|antwoordt|bellen|belt|nemen", "|ze|niemand|nergens",
         "nergens op|niet meer|nooit terug|niet terug|nergens meer op|niemand|niet op mails|niet|nooit|niet op",
         "|meer|terug"),
        ("radiostilte|oorverdovende stilte|doodstil|stil gebleven|niemand belt terug|nooit teruggebeld"
         "|neem aan dat het niks wordt|kan ik wel afschrijven|afgeschreven|niets meer van vernomen"
         "|niks meer van gehoord|nooit wat van gehoord|nooit meer wat gehoord|al maanden niks|al maanden stil"
         "|al weken niks gehoord|al weken stil|ghosting|in het niets verdwenen",),
        ("aldrig|aldri", "hort|hort noget|hort noe|hort nagot|hort mere|hort mer|fatt svar|faet svar|svarat|svart"
         "|svaret|aterkommit|fick svar|fik svar|fikk svar|fatt nagot svar|hort av seg|hort av sig|ringt tilbake"
         "|vendt tilbage|hort fra dem|hort fra dem igen|hort tilbake|hort nagot mer",
         "|igen|mer|mere|fra dem|fran dem|tilbage|tillbaka"),
        ("horte|horde|hort", "aldri|aldrig|ikke|inte", "|mer|mere|noget|noe|nagot",
         "mer|mere|igen|mer fra dem|av sig|av seg|igjen|noget|noe|nagot"),
        ("ingen|intet|inget|ikke|uten|uden|utan|inga", "svar|respons|respons fra dem|tilbakemelding|tilbagemelding"
         "|reaktion|reaksjon|livstegn|aterkoppling|livstecken|kontakt siden|besked",
         "|pa|trods|trots|tross|efter|etter|fra|fran", "|rykker|purring|paminnelse|mail|samtale|dem|intervju"),
        ("tystnad|helt stille|helt tyst|radiotavshed|radiotystnad|radiotaus|radiotaushet|bare taust|de svarer ikke"
         "|svarer ikke|svarar inte|svarer ikke lenger|svarer ikke mere|svarar inte langre|svarar ej|ingen svarer"
         "|ingen svarar|ingen ringer tilbage|ingen ringte tilbake|har glemt meg|har glemt mig|dode ut"
         "|rann ut i sanden|rant ut i sanden|lopet ut i sanden|lobet ud i sandet|lob ud i sandet|hort inget"
         "|hort ingenting|lot aldrig hora av sig|lod aldrig hore fra sig|sket inget mer|ikke hort noe siden"
         "|ikke hort noget siden|inte hort nagot sedan|ikke hort fra dem siden|inte hort av dem sedan"
         "|opgivet at hore|regner den som dod|har gett upp att hora|ingenting siden|ingenting sedan",),
        ("ei vastausta|ei mitaan vastausta|vastausta ei tullut|vastausta ei kuulunut|ei vastattu|eivat vastanneet"
         "|eivat vastaa|eivat ikina vastanneet|eivat koskaan vastanneet|ei koskaan vastattu|ei ikina vastattu"
         "|ei kuulunut mitaan|ei mitaan kuulunut|ei ole kuulunut mitaan|ei ole kuulunut|ei kuulunut"
         "|ei kuulunut koskaan|mitaan ei kuulunut|ei enaa mitaan|en kuullut mitaan|en kuullut enaa mitaan"
         "|en ole kuullut mitaan|en koskaan kuullut|en ikina kuullut|ei kuulunut enaa|hiljaisuus|radiohiljaisuus"
         "|hiljaista|taysi hiljaisuus|ei reaktiota|eivat palanneet asiaan|ei palattu asiaan|ei ilmoitettu mitaan"
         "|eivat ilmoittaneet|kukaan ei vastaa|ei mitaan haastattelun jalkeen|ei yhteydenottoa"
         "|ei koskaan yhteydenottoa|haudattu hiljaisuuteen|ei ole vastattu",),
        ("ekkert svar|ekkert heyrt|ekkert heyrst|heyrdi aldrei|heyrdi aldrei neitt|heyrdi aldrei meir|heyrdi ekkert"
         "|heyrdi ekkert meir|heyrdi ekkert meira|heyrdi aldrei aftur|heyrdi ekkert i theim|aldrei svarad"
         "|aldrei svar|fekk aldrei svar|fekk ekkert svar|svorudu aldrei|svara ekki|engin vidbrogd|ekkert nema thogn"
         "|thogn|algjor thogn|engin svor|ekki svarad|hef ekkert heyrt|hringdu aldrei|hringdu aldrei aftur"
         "|aldrei haft samband|hofdu aldrei samband|enginn svaradi|ekkert komid",),
        ("ei vastatud|ei vastanud|ei vasta|ei vastata|vastust ei tulnud|vastust ei saanud|vastust ei saabunud"
         "|vastus puudub|vastust pole|pole vastust saanud|ei saanud vastust|ei saanud mingit vastust|mingit vastust"
         "|ei mingit vastust|ei mingit tagasisidet|tagasisidet ei tulnud|tagasiside puudub|vaikus|taielik vaikus"
         "|kuulda pole midagi|midagi pole kuulda|ei kuulnud enam midagi|ei ole midagi kuulnud|pole midagi kuulnud"
         "|rohkem ei kuulnud|enam ei vastanud|ei votnud uhendust|ei voetud uhendust|ei helistanud tagasi"
         "|kadusid ara|kadunud|unustasid ara|ei tulnudki vastust|ei vastatudki|ei kuulnudki midagi",),
    ),
    "withdrawn": (
        ("andere stelle|anderen job|andere arbeit|andere lehrstelle|anderen platz|was anderes|etwas anderes"
         "|anderen ausbildungsplatz|woanders stelle|woanders", "bekommen|gefunden|angenommen|zugesagt|unterschrieben"
         "|genommen|angefangen"),
        ("fatt|fick|fikk|fik|faet|har fatt|har faet|fant|hittat|fundet|sain|sai|fekk|leidsin|loysin",
         "annat|annen|andet|anden|annan|toisen|muun|teise|muu|adra", "jobb|job|stilling|tjanst|paikan|tyon|tyopaikan"
         "|too|tookoha|vinnu"),
        ("selbst|selber|von mir", "storniert|geloscht|gestrichen|widerrufen|ausgestiegen|abgesagt|gestoppt|gecancelt"),
        ("bewerbung|kandidatur", "|von mir|selbst|durch mich", "zuruckgenommen|zuruckgezogen|storniert|widerrufen"
         "|abgebrochen"),
        ("doch|dann|am ende|nun", "|lieber|doch", "lieber nicht|doch lieber nicht|nicht mehr gewollt|nicht mein ding"
         "|nichts fur mich|nix fur mich"),
        ("lieber nicht|doch lieber nicht|nichts fur mich|nix fur mich|nicht mein ding",),
        ("gesprach|termin|probetag|vorstellungsgesprach|probearbeiten|einladung|hospitation|schnuppertag",
         "abgesagt", "keine lust|zu weit|habe was anderes|hab was anderes|hab schon was|anderen job|andere stelle"
         "|habe andere stelle|habe schon was|andere zusage|will nicht mehr|passt nicht|krank keine lust"),
        ("andere stelle|anderen job|anderer job|was anderes|andere arbeit|was besseres|andere zusage|schon was",
         "|gefunden|bekommen|angenommen|unterschrieben|zugesagt", "|daher|deshalb|also|habe|hab|hier|da|dort",
         "abgesagt|zuruckgezogen|abgebrochen|storniert"),
        ("kommt|kam|passt", "|dann|doch|nun", "|fur mich", "|nicht|doch nicht|nicht mehr|so nicht", "in frage",
         "|nicht|nicht mehr"),
        ("kommt fur mich nicht", "|mehr|langer", "in frage"),
        ("keine", "lust", "mehr|mehr gehabt"),
        ("hab|habe|hatte", "keine lust|kein bock", "|mehr|gehabt|mehr gehabt", "|abgebrochen|abgesagt"),
        ("gesprek|afspraak|proefdag|meeloopdag|sollicitatie", "|zelf", "afgezegd|geannuleerd|ingetrokken|gecanceld",
         "|want|omdat|heb", "andere baan|iets anders|al iets anders|ander werk|al een andere baan|al werk|te ver"
         "|geen zin"),
        ("takket nei til intervju|takket nej til samtale|takket nei til samtale|takket nei til videre prosess"
         "|takket nej til videre forlob|tackade nej till intervjun|tackat nej till intervjun"
         "|takket nei til intervjuet",),
        ("will|wollte|mag|mocht|mochte", "|ich|da|dort|das", "nicht mehr|doch nicht|doch nicht mehr"
         "|nicht weitermachen|da nicht hin|nicht mehr hin|dort nicht arbeiten|da nicht arbeiten", "|hin|arbeiten"),
        ("aus dem verfahren|aus dem prozess|aus dem bewerbungsprozess|aus der auswahl", "|selbst|freiwillig|bin",
         "ausgestiegen|zuruckgezogen|abgesprungen|raus"),
        ("von mir|durch mich|meinerseits|von meiner seite", "|aus|selbst",
         "abgebrochen|abgesagt|beendet|storniert|zuruckgezogen|gestoppt|abgelehnt|gecancelt"),
        ("hab|habe|hab den|habe das|habe den|hab das|gesprach|termin|probetag|probearbeiten|probearbeit"
         "|vorstellungsgesprach|hospitation|einladung|schnuppertag|telefonat",
         "|selbst|selber|meinerseits|gesprach|termin|probetag|probearbeiten|vorstellungsgesprach",
         "selbst abgesagt|selber abgesagt|von mir abgesagt|meinerseits abgesagt|abgesagt von mir"
         "|abgesagt weil was anderes|abgesagt habe was anderes|abgesagt hab was anderes|abgesagt habe schon was"
         "|abgesagt da andere stelle|abgesagt wegen anderer stelle|abgesagt wegen anderem job"
         "|abgesagt hab schon was|abgesagt hab was besseres|abgesagt habe was besseres"
         "|abgesagt da woanders zugesagt|abgesagt weil schon was|abgesagt weil zu weit|abgesagt zu weit"),
        ("doch nicht|lieber nicht|lieber doch nicht|passt nicht|lass ich|lass ich lieber|dann doch nicht",
         "zu weit|zu wenig gehalt|zu wenig geld|zu weit weg|zu viele stunden|zu wenig stunden|schlechte bewertungen"
         "|nur schicht|passt mir nicht|mein ding|fur mich"),
        ("hatte|habe|hab|inzwischen|mittlerweile|schon", "|inzwischen|bereits|schon|selbst",
         "andere stelle|anderen job|was anderes|woanders zugesagt|woanders unterschrieben|was besseres"
         "|andere stelle gefunden|anderen job gefunden|was anderes gefunden|andere zusage",
         "angenommen|zugesagt|daher abgesagt|deshalb abgesagt|zuruckgezogen|abgesagt|also abgesagt"),
        ("bewerbung|kandidatur|bewerbung selbst|meine bewerbung", "|ich|habe ich|selbst|wieder|nachtraglich",
         "zuruckgezogen|zuruckgenommen|storniert|gestrichen|abgebrochen"),
        ("habe verzichtet|hab verzichtet|lass es sein|lass ich bleiben|lasse ich sein|nicht weiterverfolgt"
         "|nicht weiter verfolgt|verfolge ich nicht weiter|nicht weiter verfolgen|verfolge ich nicht mehr"
         "|doch nicht beworben|nicht hingegangen|bin nicht hingegangen|nicht hingefahren|nicht erschienen"
         "|nicht zum gesprach gegangen|ruckzug|ruckzug meinerseits|fur mich erledigt|fur mich gestorben"
         "|bin raus freiwillig|aus eigenem wunsch beendet|auf eigenen wunsch|selbst beendet|selbst verzichtet"
         "|selbst zuruckgetreten|zuruckgetreten|habe mich dagegen entschieden|hab mich dagegen entschieden"
         "|mich dagegen entschieden|mich anders entschieden|habe mich anders entschieden"
         "|hab mich anders entschieden|hab mich umentschieden|habe mich umentschieden|passt fur mich nicht"
         "|passt mir nicht|kommt fur mich nicht in frage|nicht mehr interessiert|bin nicht mehr interessiert"
         "|kein interesse mehr|hab kein interesse mehr|gesprach von mir abgesagt|termin von mir abgesagt",),
        ("toch niet|liever niet|bij nader inzien niet", "te ver|te ver weg|te ver reizen|te weinig uren"
         "|te weinig salaris|te laag salaris|niks voor mij|niets voor mij|iets voor mij|mijn ding"),
        ("sollicitatie|gesprek|afspraak|kandidatuur|procedure|proefdag|meeloopdag", "|zelf|door mij",
         "zelf afgezegd|zelf ingetrokken|zelf stopgezet|zelf afgebroken|zelf geannuleerd|afgezegd door mij"
         "|ingetrokken door mij|gestopt|zelf gestopt|ingetrokken"),
        ("ik|ben|ik ben|heb me|ik heb me|heb mezelf", "|zelf", "gestopt|teruggetrokken|afgehaakt"
         "|uit de procedure gestapt|gestopt met de procedure|afgezien|uitgestapt|gestopt met deze procedure"),
        ("zelf afgezien|zelf teruggetrokken|zelf uit de procedure|uit de procedure gestapt|zelf gestopt|van afgezien"
         "|ervan afgezien|afgezien van|afgehaakt|ik haak af|niet meer geinteresseerd|geen zin meer|toch maar niet"
         "|niet gegaan|niet heengegaan|niks voor mij|niets voor mij|past niet bij mij|iets anders gevonden"
         "|heb al iets anders|heb al wat anders|andere baan gevonden|gesprek afgezegd want andere baan",),
        ("trukket|trak|trakk|dratt|drog|aterkallat|aterkallade|trekker|traekker|atertog|atertagit",
         "|tilbake|tilbage|tillbaka", "|min", "ansogning|ansogningen|soknad|soknaden|ansokan|meg|mig|kandidatur"
         "|kandidaturet|soknaden min|ansokningen", "|selv|sjalv|tilbake|tilbage|tillbaka"),
        ("sprang fra|sprunget fra|hoppede fra|hoppet av|hoppade av|hoppat av|hopper av|jag hoppar av|meldt fra selv"
         "|meldte fra selv|meldte afbud|meldt afbud|meldte avbud|meldt avbud|trakk meg|trak mig|trukket meg"
         "|trukket mig|drog mig ur|dragit mig ur|drar mig ur|har dragit mig ur|takket nej til samtale"
         "|takket nei til intervju|takket nei til intervjuet|tackat nej till intervju|tackade nej till intervju"
         "|sagt nej til samtale|takkede nej til samtale|takket nej til samtalen|ikke interesseret laengere"
         "|ikke interessert lenger|inte intresserad langre|ikke noget for mig|ikke noe for meg|inget for mig"
         "|inte for mig|har fundet andet|har fundet noget andet|fant noe annet|hittade annat|hittat annat jobb"
         "|fundet andet job|fatt annen jobb trakk meg|aterkallad|trukket selv|selv trukket|angret soknaden"
         "|angrade mig|ombestemte mig|ombestemte meg|avbrot sjalv|avbroet sjalv|avbrot processen|avbrutit sjalv"
         "|avstod|avstar|avsto|avstatt",),
        ("peruin|peruutin|perun|peruttu|vedin|vedin pois|peruin itse|itse peruttu|peruttu itse|itse peruin|perunut",
         "|oman|itse", "|hakemuksen|hakemukseni|haastattelun|hakemus|pois|haun|pois hakemuksen|hakemuksen pois"
         "|osallistumisen"),
        ("vetaydyin|vetaydyin pois|vetaydyin prosessista|jattaydyin pois|jattaydyin|jain pois|luovuin|luovuin hausta"
         "|luovuin hakemuksesta|en jatkanut prosessissa|en jatka prosessissa|en jatka|en mennyt haastatteluun"
         "|en menekaan|en hakenutkaan|en enaa kiinnostunut|ei kiinnosta enaa|ei kiinnostakaan|sain muuta toita"
         "|loysin muuta|hain pois|itse pois|keskeytin itse|en halua enaa|vedin hakemuksen pois"
         "|vedin hakemukseni pois|en lahde|muu paikka voitti",),
        ("dro|dregid|dreg|haetti|hef dregid", "|umsokn|umsoknina|umsokninni", "|mig",
         "til baka|vid|vid ad saekja um|ut|vid umsoknina|vid umsokn"),
        ("afbokadi vidtal|afbokadi vidtalid|afthakkadi vidtal|maetti ekki i vidtal|ekki lengur ahugi"
         "|hef ekki lengur ahuga|hef ekki ahuga lengur|fann annad|fann adra vinnu|ekki fyrir mig"
         "|dro umsokn til baka|dro umsoknina til baka|haetti sjalf|haetti sjalfur|dro mig ut",),
        ("votsin|tombasin|vottis|votan", "|avalduse|kandidatuuri|kandideerimise|ise|oma", "|avalduse|kandidatuuri",
         "tagasi"),
        ("loobusin|loobusin ise|loobusin kandideerimisest|loobunud|ise loobusin|utlesin vestlusest ara"
         "|utlesin intervjuust ara|utlesin ise ara|ise ara oeldud|ei lainud vestlusele|ei lahe|ei taha enam"
         "|ei huvita enam|ei kandideerinudki|leidsin muu too|leidsin teise too|leidsin muud|ise katkestasin"
         "|katkestasin ise|katkestasin kandideerimise|muutsin meelt|motlesin umber|pole enam huvitatud"
         "|ei ole enam huvitatud|tuhistasin kandideerimise|tuhistasin ise",),
    ),
    "declined": (
        ("nee", "gezegd", "tegen|op|voor", "|de|het|dit|deze", "baan|functie|aanbod|contract|voorstel|plek"),
        ("angebot|stellenangebot|jobangebot|vertragsangebot|zusage|zusage aber|ruf|stelle|job|vertrag"
         "|ausbildungsplatz|lehrstelle|studienplatz|vertrag aber|angebot aber|stelle aber|zusage bekommen aber"
         "|angebot bekommen aber", "|habe|leider|doch|dann|aber|hab|ich",
         "ausgeschlagen|nicht angenommen|nicht unterschrieben|doch nicht unterschrieben|nicht genommen"
         "|dankend abgelehnt|abgelehnt von mir|selbst abgelehnt|sausen lassen|zuruckgegeben|nicht angetreten"
         "|verzichtet|selber abgelehnt|abgelehnt zu wenig geld|abgelehnt zu wenig gehalt|abgelehnt weil zu wenig"
         "|abgelehnt zu weit"),
        ("ruf|vertragsangebot|jobangebot|stellenangebot|zusage aber|vertrag|arbeitsvertrag|lehrvertrag"
         "|ausbildungsvertrag|studienplatz|angebot aber", "|dann|leider|doch|habe|aber", "abgelehnt"),
        ("dankend|freundlich|habe|hab|ich habe|ich hab|habe dankend|hab das angebot|habe das angebot|hab die stelle"
         "|habe die stelle|habe den job|hab den job", "abgelehnt|ausgeschlagen|nicht angenommen|nicht genommen"),
        ("konnte|hatte", "anfangen|anfangen konnen|starten konnen|den job haben|die stelle haben"
         "|den job haben konnen|die stelle haben konnen|den job gehabt|die stelle bekommen|den job bekommen",
         "|aber|hab|habe", "nein gesagt|abgelehnt|abgesagt|hab abgesagt|habe abgesagt|hab nein gesagt"
         "|habe nein gesagt|hab abgelehnt|habe abgelehnt|will aber nicht|wollte aber nicht|wollte nicht"),
        ("hatten|hatte|wollten", "mich", "genommen|eingestellt", "|aber|hab|habe|ich",
         "abgelehnt|abgesagt|nein gesagt|wollte nicht|hab abgesagt|habe abgesagt|hab abgelehnt|habe abgelehnt"
         "|ich wollte nicht|ich wollte aber nicht"),
        ("zusage|angebot|angebot bekommen|zusage bekommen|zusage erhalten|angebot erhalten",
         "|aber|aber ich|doch|aber dann", "abgesagt|hab abgesagt|habe abgesagt|selbst abgesagt|will ich nicht"
         "|wollte nicht|nehme nicht an|nehm ich nicht|nehme ich nicht an|nein gesagt"),
        ("nee gezegd|nee geantwoord|bedankt|heb bedankt|ik heb bedankt|vriendelijk bedankt|afgeslagen|afgewezen"
         "|geweigerd|niet geaccepteerd|niet aangenomen|niet getekend", "|tegen|voor|op", "|het|dit|hun|de",
         "aanbod|voorstel|bod|contract|baan"),
        ("aanbod|bod|voorstel|contract|aanbieding|baan", "|zelf|door mij|toch|vriendelijk",
         "afgewezen|geweigerd|afgeslagen|niet geaccepteerd|niet aangenomen|niet getekend|bedankt|zelf afgewezen"
         "|naast me neergelegd|laten schieten"),
        ("bedankt voor de eer|kon beginnen maar nee gezegd|mocht beginnen maar nee gezegd"
         "|kreeg de baan maar wil niet|baan gekregen maar nee gezegd|baan geweigerd|baan afgeslagen",),
        ("takket|takkede|tackat|tackade|sagt|sagde|sa|har takket|har tackat|jeg takkede|jag tackade|tackar|takker"
         "|har sagt|jeg sagde", "nej|nei|nej tak|nei takk|nej tack", "til|till",
         "tilbud|tilbuddet|tilbudet|erbjudande|erbjudandet|jobbet|jobben|stillingen|tjansten|kontrakten|jobbtilbud"
         "|jobtilbud|jobtilbuddet|lon|kontrakt|anstallningen"),
        ("afslog|avslo|avslog|afslaet|avslatt|avboejt|avbojt|avbojde|jeg afslog|jeg avslo|jag avbojde",
         "tilbud|tilbuddet|tilbudet|erbjudande|erbjudandet|jobbet|jobben|stillingen|tjansten"),
        ("tilbud|tilbuddet|tilbudet|erbjudande|erbjudandet|jobtilbud|jobbtilbud|fik tilbud|fikk tilbud"
         "|fick erbjudande", "|men", "takket nej|takket nei|tackat nej|takkede nej|tackade nej|sagt nej|sagt nei"
         "|afslaet av mig|avbojt|jeg takkede nej|takket nei selv|sagde nej|sa nei|sa nej"),
        ("kieltaydyin|kieltaytynyt|torjuin|hylkasin|en ottanut vastaan|en hyvaksynyt|en ottanut|sanoin ei"
         "|sanoin ei kiitos|en allekirjoittanut", "|tyo", "tarjouksesta|paikasta|tyosta|tarjouksen|tarjousta|paikkaa"
         "|tyota|tarjoukselle|paikalle|sopimusta|sopimuksen|tyotarjouksesta|tyotarjousta"),
        ("kieltaydyin|tarjous saatu mutta kieltaydyin|en ottanut paikkaa vastaan|itse kieltaydyin",),
        ("hafnadi|afthakkadi|thadi ekki|tok ekki|sagdi nei vid|eg hafnadi|afthakka", "|atvinnu",
         "tilbodi|tilbodinu|tilbod|starfinu|starfid|atvinnutilbodi|atvinnutilbodinu|vinnunni|samningi|samningnum"
         "|stodunni"),
        ("loobusin|keeldusin|utlesin ara|oelnud ara|ei votnud vastu|ei votnud",
         "pakkumisest|toopakkumisest|kohast|tookohast|pakkumist|kohta|toopakkumist|lepingust"),
        ("utlesin|oelsin|vastasin", "|ise", "pakkumisele|toopakkumisele|kohale", "ara|ei"),
        ("pakkumine|pakkumise", "|ise|minu poolt", "tagasi lukatud|lukkasin tagasi|ei votnud vastu|loobusin"
         "|vastu votmata"),
        ("lukkasin", "|pakkumise|toopakkumise", "tagasi", "|pakkumise"),
    ),
}  # fmt: skip

# These say it only where nothing more is said, or where it is all that is said.
NORTHERN_AT_THE_END: dict[str, tuple[Parts, ...]] = {
    "offer": (
        ("chef|chefin|firma|die|sie|leitung", "will|wollen", "mich"),
    ),
    "accepted": (
        ("hab|habe|hab jetzt|ich hab|ich habe|habe jetzt|bekomme|bekam|hab endlich|habe endlich", THE_JOB,
         "|bekommen|gekriegt|sicher"),
        ("fange|fang|starte|beginne|ich fange|ich starte|ich beginne", "|am|schon|dort|da", A_DAY,
         "|an|dort an|da an"),
        ("job|stelle|den job|die stelle|ausbildungsplatz|lehrstelle", "bekommen|gekriegt"),
        ("genommen", "|start|beginn|ab|zum", "januar|februar|marz|april|mai|juni|juli|august|september|oktober"
         "|november|dezember"),
    ),
    "rejected": (
        ("nein|nee", "bekommen|gekriegt|per mail|von denen|von ihnen|von der firma"),
        ("toch|uiteindelijk|nee", "niet|niet gelukt|helaas|niet gekregen"),
        ("desvaerre|dessverre|desverre|tyvarr|valitettavasti|kahjuks", "nej|nei|ei|ikke|inte|ingen"),
        ("thvi midur", "nei|ekki"),
        ("blev det inte|blev det ikke|ble det ikke|det blev inte jag|det ble ikke meg|det blev ikke mig",),
    ),
}  # fmt: skip

# What a cell says that holds nothing else.
WHOLE: dict[str, tuple[Parts, ...]] = {
    "saved": (
        ("vielleicht|eventuell|evtl|mal sehen ob|anschauen|prufen|zu prufen|uberlegen|recherchieren|nachlesen"
         "|hinschicken|noch schicken|noch schreiben|rausschicken|abschicken|hinbringen|lesen",),
        ("noch|muss ich noch|muss noch", "|machen|erledigen|anrufen|hingehen|schicken|fertig machen|raus"),
        ("anrufen|hingehen|hinfahren", "und nachfragen ob noch frei|ob stelle noch frei|ob noch frei"
         "|ob stelle noch frei ist|ob noch frei ist"),
        ("misschien|twijfel|nog doen|nog bellen|bekijken|nog kijken|nog versturen|te doen|nog te doen|versturen"
         "|nog sturen",),
        ("drog|i drogum|maske|kanskje|kanske|ehka|kannski|voib olla|sog|sok|hae|soge|soka|soke|att soka|huskes"
         "|skal sendes|ska skickas|a eftir",),
    ),
    "applied": (
        ("per post|per mail|online beworben|onlinebewerbung|mail raus|gesendet|raus|initiativ|initiativbewerbung"
         "|blindbewerbung",),
        ("warten|abwarten|warte|warte ab|geduld|afwachten|afvente|afventer|avventer|odotan|odottaa|bid|bidstada"
         "|ootan|ootel|vantar|venter",),
        ("spontan|spontanansokan|uopfordret|apen soknad|avoin|avoin hakemus|avaldus|open sollicitatie|ansokan"
         "|ansogning|soknad|hakemus",),
    ),
    "offer": (
        ("toopakkumine|pakkumine|tilbod",),
    ),
    "interviewing": (
        ("termin steht|teine voor|kolmas voor|2 voor|prufa|jatkossa|jatkoon|vg",),
    ),
    "ghosted": (
        ("vaikus|taust|tyst|stil|tavshed|hiljaista|thogn|stille|stilte",),
    ),
    "accepted": (
        ("neuer job|genommen worden|radin|radinn|tulin valituksi",),
    ),
    "withdrawn": (
        ("loobusin|haetti vid|peruin|peruttu itse|verzichtet|sprang fra|afgehaakt|afgezien|trakk meg|trak mig|avstod"
         "|avbojt",),
    ),
}  # fmt: skip
