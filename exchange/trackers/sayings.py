"""What people say of a stage in several words, put together from parts: each entry is every combination of its parts.

Folded, as in words.py; `|` stands between the choices of a part, and an empty choice leaves the part out. Languages
stand in the order English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Scandinavian.
"""

from __future__ import annotations

from itertools import product

Parts = tuple[str, ...]


def joined(*parts: str) -> list[str]:
    """Every combination of one choice of each part, single-spaced."""
    choices = ([choice.strip() for choice in part.split("|")] for part in parts)
    return [" ".join(" ".join(chosen).split()) for chosen in product(*choices)]


SOMEONE = "someone|somebody|someone else|somebody else|another candidate|another person|another applicant" + (
    "|an internal candidate|someone internal|the other candidate|the other person|other candidates|other applicants"
    "|somebody internal|a more experienced candidate|a stronger candidate|other people"
)
JEMAND = "jemanden|jemand|jemand anderen|jemand anders|jemand anderes|wen anders|einen anderen|eine andere" + (
    "|einen anderen bewerber|eine andere bewerberin|einen internen|eine interne|andere|andere bewerber"
    "|einen anderen kandidaten|eine andere kandidatin|andere kandidaten|einen internen bewerber"
)
QUELQU_UN = "quelqu un|quelqu un d autre|un autre|une autre|un autre candidat|une autre candidate|un autre profil" + (
    "|d autres|d autres candidats|d autres profils|un interne|quelqu un en interne|un candidat interne|l autre"
    "|l autre candidat|l autre candidate|qqn d autre|qqn|une autre personne"
)
OTRO = "otro|otra|otros|otras|otro candidato|otra candidata|otros candidatos|otras candidatas|otro perfil" + (
    "|otros perfiles|otra persona|otro chico|otra chica|alguien|alguien mas|alguien interno|alguien de dentro"
)
ALTRO = "un altro|un altra|altri|qualcun altro|un altra persona|un altro candidato|un altra candidata" + (
    "|altri candidati|un interno|una persona interna|altra persona|altro candidato|altri profili|qualcuno"
)
OUTRO = "outro|outra|outros|outra pessoa|outro candidato|outra candidata|outros candidatos|outro perfil" + (
    "|outros perfis|alguem|alguem interno|alguem de dentro|outro rapaz|outra moca"
)
ANDER = "een ander|iemand anders|iemand|een andere kandidaat|andere kandidaat|andere kandidaten|de andere kandidaat" + (
    "|een interne kandidaat|interne kandidaat|anderen"
)
INNY = "innego|inna|innego kandydata|inna osobe|inna kandydatke|kogos innego|kogos|kogos z wewnatrz|innych"
IS_GONE = "|is|was|has been|got|it s been|already|has already been|is already|was already|now"
TESTS = "test|tests|online test|assessment|quiz|hackerrank|codility|take home|task|aptitude test|video questions"
RECRUITERS = "recruiter|the recruiter|hr|hr lady|hr person|talent partner|talent team|headhunter|the headhunter"
RECRUTEUR = "la recruteuse|le recruteur|la rh|le rh|les rh|la charge de recrutement|la chargee de recrutement" + (
    "|le charge de recrutement|la drh|le cabinet|le chasseur de tetes"
)
RECLUTADOR = "la reclutadora|el reclutador|rrhh|recursos humanos|la de rrhh|el de rrhh|la de recursos humanos" + (
    "|la chica de rrhh|la tecnica de seleccion|la headhunter|la ett"
)
RECRUTADOR = "a recrutadora|o recrutador|o rh|a rh|a moca do rh|o pessoal do rh|a consultora|recrutadora|recrutador|rh"
SELEZIONATORE = "la recruiter|il recruiter|la selezionatrice|il selezionatore|le risorse umane|hr|l hr|l agenzia"

NOW = "for now|so far|until now|at the moment|bis jetzt|bisher|vorerst|pour le moment|pour l instant|jusqu ici" + (
    "|por ahora|de momento|por el momento|per ora|per adesso|per il momento|por enquanto|de momento|ate agora"
    "|voorlopig|tot nu toe|na razie|jak dotad"
)
MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
NOTHING = "nothing|no answer|no reply|no news|silence|nichts|nix|keine antwort|rien|pas de reponse|pas de nouvelles" + (
    "|nada|sin respuesta|sin noticias|niente|nulla|nessuna risposta|sem resposta|niks|niets|geen antwoord|nic"
    "|brak odpowiedzi|cisza"
)
ADS = "offre|l offre|offre d emploi|oferta de empleo|la oferta|offerta|l offerta|offerta di lavoro|annonce|a oferta"
SINCE = "then|since then|afterwards|after that|dann|danach|seitdem|seither|puis|ensuite|depuis|luego|despues|desde" + (
    "|desde entonces|poi|e poi|da allora|depois|desde ai|sindsdien|daarna|potem|od tamtej pory"
)
SAYINGS: dict[str, tuple[Parts, ...]] = {
    "": (
        ("|onto", "the", "shortlist|longlist|short list"),
        ("missed|missing", "|the", "deadline|cut off|closing date|interview"),
        (ADS, "|est|e|foi|ha sido", "cloturee|expiree|scaduta|chiusa|fermee|caducada|expirada|encerrada"),
    ),
    "saved": (
        ("pas encore|toujours pas", "envoye|envoyee|envoyes|postule|candidate|fait"),
        ("form|application|app", "half filled|half filled in|partly filled in|filled in halfway"),
        ("i ll|i will|going to|planning to|plan to|want to", "apply|apply soon|apply later|apply tomorrow|send my cv"),
        ("ich werde|werde|will", "mich bewerben|mich noch bewerben|die bewerbung schreiben"),
        ("je vais|je dois|je veux|il faut", "postuler|candidater|envoyer mon cv|faire ma lettre"),
        ("voy a|tengo que|quiero", "postular|postularme|aplicar|inscribirme|enviar el cv|mandar el cv"),
        ("mi|mi voglio|devo|voglio", "candidero|candidare|candidarmi|mandare il cv"),
        ("vou|quero|tenho de|preciso", "candidatar me|me candidatar|enviar o cv|mandar o curriculo"),
        ("ga|ga nog|wil|moet nog", "solliciteren|mijn cv sturen|brief schrijven"),
        ("opens|opening|will open|applications open|not open yet", "in|", f"{MONTHS}|soon|next month|spring"),
        (ADS, "|est|e|foi|ha sido", "vue|lue|leida|letta|lida|trouvee|trovata"),
        ("form|application|app|cv|cover letter|letter", "half done|half finished|half written|nearly done|started"),
        ("cover letter|letter|cl|cv|resume|form|application", "to write|to do|to finish|to update|still to write"),
        ("need to|must|have to|should|still need to|gotta", "write|finish|update|do|send|submit|fill in",
         "cover letter|the cover letter|letter|cv|my cv|resume|my resume|the form|form|application|the application"),
        ("job offer|offre d emploi|oferta de empleo|oferta de trabajo|offerta di lavoro|stellenangebot|oferta pracy"
         "|vacature|anzeige|annonce|annuncio|anuncio", "|auf|sur|su|en|na|op|im", "seen|found|spotted|vue|trouvee|vista"
         "|visto|encontrada|gesehen|trovata|trovato|znaleziona|gezien|gevonden|reperee"),
        ("to", "look at|look into|check|check out|read up on|think about|research|consider"),
        ("looks|sounds|seems", "interesting|good"),
        ("haven t|have not|not", "begun|started|sent|submitted|filled in|finished|done",
         "it|the form|anything|the application|my application|anything yet|the form yet|it yet"),
        ("before i|then i can|then i ll|so i can", "apply|submit|send it|send it off|submit it"),
        ("keep|keeping|leave|leaving", "on the list|it on the list|on my list|in mind"),
        ("lm|lettre|lettre de motivation|cv|dossier", "a ecrire|a faire|a refaire|a finir|a envoyer|a completer"),
        ("je dois|faut|il faut|reste a|il me reste a|dois", "|encore|d abord|juste",
         "refaire mon cv|refaire le cv|ecrire la lettre|faire la lettre|envoyer|postuler|finir la lettre|faire le cv"),
        ("a", "regarder|voir|creuser|lire|voir plus tard"),
        ("idee|idees|ideen|idea|ideas|ideia|pomysl|pomysly|piste", "|interessante|a creuser|interessant"),
        ("anschreiben|bewerbung|lebenslauf|mappe|unterlagen|formular", "|noch|muss noch|muss ich noch",
         "schreiben|machen|fertig machen|fertigmachen|zusammenstellen|halb fertig|angefangen|uberarbeiten"),
        ("muss|muss ich|muss aber|soll|will|mochte", "erst|noch|erst noch|vorher noch|nur noch",
         "anschreiben schreiben|lebenslauf machen|hinschicken|abschicken|bewerben|anrufen|foto machen"),
        ("mal", "anschauen|ansehen|anrufen|schauen"),
        ("todavia no|aun no|no", "|he|me he", "mandado|enviado|inscrito|echado", "nada|el cv|nada aun|"),
        ("pendiente de|pendiente|falta|me falta|por|hay que|tengo que", "llevar|mandar|enviar|echar|entregar|dejar",
         "|el|mi|la", "cv|curriculum|solicitud|carta|documentos|papeles"),
        ("need to|have to|still to|to", "drop off|hand in|drop in|take in|email|send", "|my|the", "cv|resume|form"),
        ("cv|lebenslauf|bewerbung|mappe", "noch", "hinbringen|abgeben|schicken|vorbeibringen|losschicken"),
        ("cv|dossier|candidature|lettre", "a", "deposer|porter|envoyer|amener|laisser|imprimer"),
        ("cv|curriculum|domanda", "da", "portare|mandare|inviare|lasciare|consegnare|stampare"),
        ("falta|tenho que|preciso", "levar|mandar|enviar|entregar|deixar", "|o", "cv|curriculo"),
        ("cv|brief", "nog", "langsbrengen|inleveren|afgeven|sturen|brengen"),
        ("cv|podanie", "do", "zaniesienia|wyslania|zlozenia|wydrukowania"),
        ("carta|cv|curriculum|solicitud|formulario", "por hacer|por escribir|a medias|sin enviar|sin terminar"),
        ("tengo que|hay que|me falta|falta", "actualizar el cv|mandar el cv|hacer la carta|mandarlo|echar el cv"),
        ("por|para", "mirar|ver|revisar"),
        ("non ho ancora|ancora non ho|non ancora", "mandato|inviato|spedito|fatto domanda", "|nulla|niente|il cv"),
        ("devo|devo ancora|devo prima", "stampare il cv|mandare il cv|aggiornare il cv|scrivere la lettera|inviare"),
        ("lettera|cv|domanda|modulo", "da scrivere|da fare|da finire|da aggiornare|da compilare|a meta"),
        ("da", "vedere|guardare|approfondire|leggere"),
        ("ainda nao|nao", "enviei|mandei|me inscrevi ainda|me candidatei", "|nada|o cv|o curriculo"),
        ("falta|preciso|tenho que|tenho de", "escrever a carta|atualizar o cv|mandar o cv|fazer a carta|enviar o cv"),
        ("carta|cv|curriculo|formulario", "por fazer|por escrever|a meio|pela metade|incompleto"),
        ("nog", "brief schrijven|cv sturen|bekijken|uitzoeken|insturen|cv aanpassen|sturen|solliciteren"),
        ("brief|cv|formulier", "nog schrijven|nog maken|half af|nog doen|nog sturen|nog afmaken"),
        ("musze|trzeba|mam|jeszcze", "napisac list|wyslac cv|poprawic cv|wyslac aplikacje|napisac list motywacyjny"),
        ("list motywacyjny|cv|list|formularz", "do napisania|do zrobienia|do poprawy|w polowie|do wyslania"),
        ("do", "obejrzenia|przejrzenia|przemyslenia|zobaczenia"),
    ),
    "applied": (
        (NOW, NOTHING),
        (NOTHING, NOW),
        ("handed|gave|dropped|left|sent|emailed|posted|submitted|brought|took", "|in|off|them", "|my|the|a",
         "cv|resume|cover letter|application|form|papers|portfolio"),
        ("cv|app|form|resume", "in|is in|went in|went off|off"),
        ("cv|lebenslauf|bewerbung|mappe|unterlagen", "|ist|sind|per mail|per post|online|heute|gestern",
         "weg|hingeschickt|losgeschickt|rausgeschickt|abgegeben"),
        ("j ai|ai", "envoye|depose|laisse|donne|remis|poste", "|le|mon|un|ma|la", "cv|dossier|candidature|lettre"),
        ("cv|dossier", "laisse|depose|donne|remis|transmis"),
        ("resume|cv|application|app|form|profile|file", "is|is now|now|s", "with|on", "|the",
         "hiring manager|manager|manager s desk|team|department|client|panel"),
        ("waiting|wait|waitin", "4|for|on|4 a|for a|for their|for any", "reply|response|answer|news|feedback"
         "|an answer"),
        ("thank you for|thanks for", "applying|your application"),
        ("warte|wart|warten", "auf", "antw|ruckm|ruckmeld|reaktion|bescheid|nachricht|info|infos"),
        ("eingangsbest|eingangsbestat|bestatigung|bestatigungsmail|eingang", "|mail", "|ist",
         "erhalten|da|bekommen|gekommen|bestatigt"),
        ("mappe|bewerbung|unterlagen|lebenslauf|bewerbungsmappe", "|personlich|im laden|vor ort",
         "abgegeben|hingebracht|eingeworfen|eingereicht|abgeliefert"),
        ("onlineformular|formular|online formular|bewerbungsformular", "ausgefullt|abgeschickt|hochgeladen"),
        ("depose|laisse|remis|donne|envoye", "cv|mon cv|un cv|le cv|cv lettre|cv et lettre|dossier|mon dossier"),
        ("en attente|attente|attend", "de|d une|d", "rep|reponse|retour|nouvelles|un retour"),
        ("entregue|deje|lleve|eche|mande|envie|he dejado|he echado|he mandado", "|el|mi|los",
         "cv|curriculum|curriculo|papeles|solicitud|documentos"),
        ("sin", "resp|respuesta|noticias", "aun|todavia|por ahora|de momento"),
        ("ho", "portato|consegnato|lasciato|mandato|inviato", "|il", "cv|curriculum|modulo"),
        ("entreguei|deixei|levei|mandei|enviei", "|o|meu|o meu", "cv|curriculo|formulario"),
        ("triagem", "de|dos", "curriculos|cvs"),
        ("cv|brief|brief met cv|sollicitatie|mail", "gestuurd|afgegeven|ingeleverd|langsgebracht|verzonden"),
        ("wacht|wachten|afwachten", "op", "antw|antwoord|bericht|reactie|nieuws"),
        ("cv|podanie|dokumenty|list", "zaniesione|zlozone|oddane|zaniesione osobiscie|wyslane poczta"),
        ("czekam|oczekuje", "na", "odp|odpowiedz|wiadomosc|telefon"),
    ),
    "screening": (
        ("have to do|must do|need to do|got to do|asked to do", "an|the|a|", TESTS),
        ("sent|handed in|submitted|did|finished|completed|returned|sent in", "the|my|", "writing|sample|skills|design",
         "exercise|test|task|assignment", "back|"),
        (RECRUITERS, "called|rang|phoned|called me|rang me|phoned me|phone call|chat|intro"),
        ("spoke|talked|chatted|chat|call|spoken|phone chat|quick chat", "to|with", RECRUITERS),
        ("phone|tel|telephone", "scr|int|itw|chat"),
        (TESTS, "to do|pending|due|open|outstanding|sent back|received|still to do|in progress"),
        ("video questions|video answers|video interview questions", "|recorded|uploaded|recorded and uploaded"),
        ("test|tests|onlinetest|online test|aufgabe|probeaufgabe|einstellungstest", "offen|ausstehend|steht aus|noch"),
        ("videofragen|videoantworten", "|aufgenommen|hochgeladen|aufgenommen und hochgeladen|beantwortet"),
        ("telefonat|telefoniert|gesprochen|tel", "mit", "hr|recruiter|recruiterin|personalabteilung|personalerin"),
        ("personalerin|recruiterin|recruiter|personaler|personalabteilung", "|hat|hat mich", "angerufen"),
        ("test|tests|exercice", "a faire|en attente|a rendre|a passer|en cours"),
        (RECRUTEUR, "m a|m ont|a", "appele|appelee|telephone|contacte par telephone|rappele|rappelee"),
        ("echange|appel|point tel|call|tel|echange tel|echange telephonique", "avec", RECRUTEUR + "|rh|recruteuse"),
        ("test|tests|prueba|prueba tecnica|prueba online", "pendiente|pendientes|por hacer|pendiente de hacer"),
        ("me llamo|me ha llamado|hable con|he hablado con|llamada con|llamada de|me telefoneo", RECLUTADOR),
        ("test|prova|prova online|esercizio", "in attesa|da fare|in sospeso|da completare"),
        ("mi ha chiamato|mi ha chiamata|ho parlato con|chiamata con|telefonata con", SELEZIONATORE),
        ("teste|testes|prova|teste online|teste tecnico", "pendente|pendentes|por fazer|a fazer|em aberto"),
        ("falei com|conversei com|conversa com|ligacao com|min com|ligacao da|chamada com", RECRUTADOR),
        ("telefonisch|tel|gebeld|bellen", "|kennisgemaakt|kennismaking|gesproken|gesprek|contact",
         "met|met de|door|door de", "recruiter|hr|uitzendbureau"),
        ("test|toets|opdracht|online test|assessment", "nog doen|te doen|nog maken|open|staat open"),
        ("gebeld door|gebeld met|belletje met|gesproken met", "recruiter|de recruiter|hr|uitzendbureau"
         "|het uitzendbureau"),
        ("test|testy|zadanie|test online", "do zrobienia|oczekuje|do rozwiazania"),
        ("tel|telefon|rozmowa tel|dzwonila|dzwonil", "|od|z|ze", "hr|rekruterka|rekruterki|rekruter|rekrutera"),
    ),
    "interviewing": (
        ("had|had the|had my|had an", "interview", "on|yesterday|today|this morning|last week|last friday"),
        ("had a|had|did a|a|have a", "zoom|teams|teams call|zoom call|video call", "with",
         "the hiring committee|the hiring manager|the panel|the team|the manager|the director|the owner|the committee"),
        ("two|three|four|zwei|drei|deux|trois|dos|tres|due|tre|duas|twee|drie|dwie|trzy|2|3|4|5", "rounds|interviews"
         "|runden"
         "|gesprache|tours|entretiens|rondas|entrevistas|colloqui|rondes|gesprekken|rozmowy|rundy", "|done|so far"
         "|held"),
        ("asked|invited|called|had|come|coming|going|asked to come", "in|me in|back|me back|in for|me in for"
         "|back for", "|a|an|another",
         "chat|talk|meeting|interview|second interview|trial|trial shift|trial day"),
        ("want|wants|wanted|they want|they wanted|like|would like", "me", "back|in|to come in|to meet|back to meet"
         "|to come back|to visit"),
        ("meet|meeting|zoom|teams|chat|call", "|the|with the|with", "owner|director|boss|ceo|head|founder|manager"
         "|panel"),
        ("itw|intw|interv|entr|entrev", "|is|was", "scheduled|booked|done|arranged|set|monday|tomorrow|prevu|prevue"),
        ("2nd|3rd|4th|second|third|final|1st|first", "rd|rnd|intv|int|itw|intw"),
        ("trial|work trial|trial shift|trial day|working interview|shadow day|sample lesson|demo lesson",
         "|booked|done|tomorrow|monday|on monday|went well|next week|arranged"),
        ("eingeladen|einladung", "zum", "gesprach|kennenlernen|probearbeiten|probetag|vorstellen|treffen"),
        ("journee|demi journee", "d essai|de test|d immersion|decouverte"),
        ("oral|oral du concours|jury", "passe|prevu|le|demain"),
        ("me han|me", "citado|citaron|convocaron|convocado"),
        ("clase|dia", "de", "prueba|muestra"),
        ("giornata|giorno|turno", "di", "prova"),
        ("dia|turno", "de", "teste|experiencia"),
        ("proefdag|meeloopdag|meedraaien|proefdraaien|meelopen", "|gepland|gehad|maandag"),
        ("dzien|dniu|dnia", "probny|probnym|probnego"),
    ),
    "offer": (
        ("would have|would ve|d have", "taken me|take me"),
        ("hatten|wurden", "mich", "genommen|nehmen|eingestellt"),
        ("they|he|she|boss|manager|just", "offered|offers", "|me", "it|the job|the role|the position|the post"),
        ("rang|called|phoned|emailed", "to offer", "|me", "it|the job|the role|it to me"),
        ("not|nothing|haven t|not yet", "signed", "|yet|it yet"),
        ("noch nicht|noch nichts|nichts", "unterschrieben"),
        ("pas encore|rien", "signe"),
        ("no he|aun no he|todavia no he|sin", "firmado|firmar"),
        ("non ho|non ho ancora|ancora non ho", "firmato"),
        ("nao|ainda nao", "assinei"),
        ("nog niet|niets|nog niks", "getekend"),
        ("jeszcze nie|nie", "podpisalem|podpisalam|podpisane"),
        ("aanbod|voorstel", "gekregen|ontvangen|gehad|binnen"),
        ("me", "mandaron|han mandado|enviaron|hicieron|han hecho", "la|una", "propuesta|oferta"),
        ("ils me", "voulaient|veulent|prennent"),
    ),
    "accepted": (
        ("fange|fang|ich fange", "im|am|zum|dort"),
        ("told|i told", "them|him|her", "yes"),
        ("i|so i|and i", "said yes|took it|took the job|took the offer"),
        ("hab|habe|ich hab|ich habe|hab sofort|habe sofort|sofort", "ja gesagt"),
        ("dije|les dije|he dicho|les he dicho", "que si"),
        ("ho detto", "di si|si"),
        ("eu disse|disse|falei|falei que", "sim"),
        ("heb|ik heb", "|meteen", "ja gezegd"),
        ("powiedzialem|powiedzialam", "tak"),
        ("zgodzilem|zgodzilam", "sie"),
        ("handed in|handing in|gave|giving|given", "|my", "notice"),
        ("ho dato|dato", "le dimissioni|il preavviso"),
    ),
    "rejected": (
        ("won t be|will not be|aren t|are not|not", "taking", "it|me|this|my application", "further|forward"),
        ("position|role|job|post|vacancy|req|requisition|spot|opening|place|slot|it|they", IS_GONE,
         "filled|filled internally|filled already|been filled"),
        ("declined|dropped|binned|passed over", "me"),
        (SOMEONE, "got", "it|the job|the role|the position|the post"),
        ("no", "fit|match"),
        ("filled", "it|the role|the position|the post|the job|the vacancy|the spot", "|internally|already"
         "|with someone"),
        ("position|role|job|post|vacancy|req|requisition|opening|recruitment", IS_GONE,
         "cancelled|canceled|scrapped|axed|eliminated|cut|cancelled by company|cancelled by them"),
        ("cancelled|canceled|scrapped|axed|eliminated", "|the", "role|position|job|post|vacancy|req|opening"
         "|requisition"),
        ("offer", "|was|has been|got|then", "rescinded|revoked|taken back"),
        ("rescinded|revoked|took back|they withdrew|company withdrew|they pulled", "|the|my|their", "offer"),
        ("went|going|gone|go|moved forward|moving forward|moved ahead|moving ahead|proceeding|proceeded|continuing"
         "|progressing|to go", "with", SOMEONE),
        ("have|have already|already have|got|ve got|already got|had|already had|had already", "someone|somebody",
         "|already|else|in mind|lined up"),
        ("haben|hatten|die haben", "schon|bereits", "jemanden|wen"),
        ("ils ont|ont|avaient|elle a|il a", "deja", "quelqu un|trouve|trouve quelqu un|recrute"),
        ("hanno|avevano", "gia", "qualcuno|trovato|trovato qualcuno|un altro"),
        ("ja", "tem|tinham|arranjaram|acharam|contrataram", "alguem|outra pessoa"),
        ("hebben|hadden", "al", "iemand|iemand anders|een ander"),
        ("maja|mieli", "juz", "kogos|innego kandydata"),
        ("haben|sie haben|die haben|ils ont|m ont|ils m ont|hanno|mi hanno|disseram|me disseram|zeiden|ze zeiden"
         "|powiedzieli|ze hebben", "nein gesagt|dit non|detto di no|detto no|que nao|nao|nee|nee gezegd|ze nie|nie"),
        ("hired|chose|picked|selected|appointed|taken on|took on|gave it to|gave the job to|gave the role to"
         "|offered it to|gave the position to|they offered it to|they gave it to|they offered the job to|hiring"
         "|preferred|found|take|took|taken", SOMEONE),
        ("we ve|we have", "appointed"),
        ("they|company|client|employer", "pulled out|backed out|have pulled out|pulled the plug"),
        ("didn t|did not|didnt|failed to|couldn t", "make|get|get past|make it past|get through|pass",
         "it|the cut|the shortlist|shortlist|the longlist|the sift|the interview stage|the next stage|the next round"
         "|the screening|the test|the assessment|the job|the role|the position|the post|the exam"),
        ("not|wasn t|was not|weren t|not been|wasnt", "selected|shortlisted|longlisted|successful|chosen|picked|hired"
         "|taken forward|taken on|put through|progressed|progressing|put forward|what they wanted|the right fit"),
        ("failed|flunked", "|the|my|their", "medical|test|assessment|exam|drug test|background check|coding test|oa"),
        ("said|told|told me|say|says|they think|they thought", "i m|i was|i am|im", "|too",
         "overqualified|over qualified|underqualified|under qualified|old|young|expensive|experienced|junior|senior"
         "|inexperienced"),
        ("it s|its|it was|that s|was|got|is|as|ended in|so it s|so|then|then it s|then just|ended as|end result"
         "|presumed",
         "a no|no from them|a rejection|a hard no"),
        ("lost|lost out|losing out|beaten|pipped", "to|by", SOMEONE + "|someone with|somebody with|an insider"),
        ("no", "luck|joy|dice|luck this time|luck there|luck again"),
        ("pfo|pfo letter|pfo email|tbnt|knockback|knock back|knocked back|knocked me back|not this time|came second"
         "|runner up|turned me down|while we were impressed|impressed by your background|said no to me",),
        ("won t|don t|didn t|doesn t|not going to|aren t", "take me|taking me|want me|hire me|hiring me|have me"),
        ("stelle|position|posten|platz|ausbildungsplatz|planstelle|job", "|ist|wurde|schon|ist schon|ist bereits"
         "|bereits|inzwischen|leider schon|ist inzwischen|ist leider|ist leider schon|war schon|wurde schon|intern",
         "besetzt|vergeben|gestrichen|anderweitig besetzt|anderweitig vergeben|intern besetzt|intern vergeben|weg"
         "|zuruckgezogen|nicht mehr frei|zuruckgezogen worden|gestrichen worden|besetzt worden"),
        ("ausschreibung|stellenausschreibung|stellenanzeige|verfahren", "|wurde|ist", "zuruckgezogen|aufgehoben"),
        ("schon|bereits|intern|anderweitig|inzwischen", "besetzt|vergeben"),
        ("haben|hat|nehmen|hatten|haben schon|hatten schon|sich fur|fur", JEMAND,
         "eingestellt|genommen|gefunden|ausgewahlt|entschieden|gewahlt|vorgezogen"),
        ("andere kandidatin|anderer kandidat|anderer bewerber|andere bewerberin|jemand anderes|jemand anders"
         "|ein anderer"
         "|eine andere", "|ist|war|hat|wurde", "passt besser|besser|genommen|bekommen|vorgezogen|den job|die stelle"),
        ("machen|gehen|geht|macht", "mit", "anderen|anderen bewerbern|anderen kandidaten|jemand anderem", "weiter"),
        ("nicht", "genommen|ausgewahlt|berucksichtigt|geworden|geschafft|weitergekommen|durchgekommen|reingekommen"),
        ("nix|nichts|nichts mehr", "geworden|draus geworden"),
        ("wird|wurde|wars|war", "nix|nichts|leider nix|leider nichts|wohl nichts"),
        ("wollen|wollten|nehmen|nahmen", "mich", "nicht|doch nicht|leider nicht"),
        ("poste|offre|emploi|contrat|recrutement|besoin", "|deja|a ete|est|est deja|finalement|a finalement ete"
         "|a deja ete|entre temps", "pourvu|pourvue|supprime|supprimee|annule|annulee|pourvu en interne|attribue"),
        ("ont|a|on a|ont deja|a deja|ont finalement|avaient deja|avait deja|avaient|avait",
         "pris|choisi|recrute|embauche|retenu|prefere|trouve|engage|selectionne", QUELQU_UN),
        ("pas|non|jamais", "|ete|partie des", "retenue|retenu|retenus|selectionne|selectionnee|prise|admis|admise"
         "|embauche|embauchee"),
        ("c est|ce sera|c etait", "non|un non|mort|rate|foutu"),
        ("puesto|plaza|vacante|oferta|posicion|proceso|busqueda", "|ya|ya esta|esta|fue|ha sido|ya fue|ya ha sido",
         "cubierto|cubierta|ocupado|ocupada|cancelado|cancelada|adjudicado|adjudicada|eliminado|eliminada|anulado"
         "|anulada"),
        ("cancelaron|cancelo|anularon|anulo|suprimieron|eliminaron|han cancelado|ha cancelado|cubrieron|han cubierto"
         "|ya cubrieron|congelaron y cancelaron", "|la|el", "vacante|puesto|plaza|oferta|posicion|proceso|busqueda"),
        ("ya", "|lo|la", "tienen|tenian|hay|han encontrado", "|a", "alguien|otra persona|otro|otra|candidato"),
        ("siguen|seguir|siguieron|seguiran|sigue|continuan|continuaran|continuar|avanzan|avanzaron|avanzar|se quedan"
         "|se quedaron|se quedo|se decidieron|se han quedado|se decantaron|se han decantado|optaron|han optado|seguimos"
         "|tiraron|tiran", "con|por", OTRO),
        ("cogieron|cogido|contrataron|contratado|eligieron|elegido|escogieron|escogido|seleccionaron|seleccionado"
         "|cogio|contrato|eligio|tomaron|pillaron|prefirieron|encontraron|encontrado", "|a", OTRO),
        ("no", "|me", "cogieron|han cogido|contrataron|eligieron|seleccionaron|escogieron|han elegido|han contratado"
         "|dieron el puesto|pase el corte|pase la prueba|pase la entrevista|he sido seleccionado|he sido seleccionada"
         "|quede seleccionado|quede seleccionada|fui seleccionado|fui seleccionada|supere la prueba"),
        ("posizione|posto|ruolo|annuncio|selezione|offerta", "|gia|e|e gia|e stata|e stato|gia stata",
         "coperta|coperto|annullata|annullato|cancellata|cancellato|assegnata|assegnato|occupato|occupata"),
        ("hanno|ha|avevano|hanno gia|avevano gia|hanno poi|avevano poi", "preso|scelto|assunto|trovato|selezionato"
         "|preferito", ALTRO),
        ("vanno|andare|andati|proseguono|proseguire|proseguito|continuano|sono andati", "|avanti", "con", ALTRO),
        ("non", "mi hanno|sono stato|sono stata|proseguono|vanno avanti", "preso|presa|scelto|scelta|selezionato"
         "|selezionata|con me|idoneo|idonea|voluto|voluta"),
        ("vaga|posicao|processo|posto|lugar|processo seletivo", "|ja|foi|ja foi|esta|ja esta",
         "preenchida|preenchido|cancelada|cancelado|ocupada|ocupado"),
        ("cancelaram|cancelou|preencheram|preencheu|ja preencheram", "|a|o", "vaga|posicao|processo|processo seletivo"),
        ("seguir|seguiram|seguindo|continuar|continuaram|avancar|avancaram|ficaram|optaram|optou|foram|vao"
         "|seguir em frente", "com|por", OUTRO),
        ("contrataram|escolheram|pegaram|escolheu|contratou|selecionaram|preferiram|acharam", OUTRO),
        ("nao", "|me", "passei|fui selecionado|fui selecionada|fui aprovado|fui aprovada|fui escolhido|fui escolhida"
         "|escolheram|quiseram|selecionaram|contrataram|fui contratado|fui contratada"),
        ("vacature|functie|plek|baan|positie|rol", "|is|is al|al|inmiddels|is inmiddels|reeds",
         "vervuld|ingevuld|vergeven|geannuleerd|geschrapt|ingetrokken|bezet"),
        ("gaan|ging|gingen|gaat|doorgaan|verder|door|ze", "|door|verder", "met", ANDER, "|verder|door|doorgaan"),
        ("hebben|had|hadden|heeft|kozen|kiezen|namen|hebben al", "|voor", ANDER, "|gekozen|aangenomen|gevonden"),
        ("niet|helaas niet", "aangenomen|gekozen|geselecteerd|uitgekozen|geworden|gelukt|door naar de volgende ronde"),
        ("stanowisko|oferta|rekrutacja|etat|posada", "|juz|zostala|zostalo|jest|jest juz",
         "obsadzone|obsadzony|zajete|zajety|anulowana|anulowane|anulowano|odwolana|odwolane"),
        ("wybrali|zatrudnili|wzieli|przyjeli|wybrano|zatrudniono|wybral|postawili na|zdecydowali sie na|maja", INNY),
        ("nie", "przyjeli|wybrali|wzieli|zatrudnili", "|mnie"),
        ("nie", "przeszedlem|przeszlam|dostalem sie|dostalam sie|udalo sie|zakwalifikowalem sie|zakwalifikowalam sie"),
        ("stillingen|jobbet|jobben|tjansten|stilling", "|er|ar|er allerede|ar redan|blev", "besat|besatt|tillsatt"),
    ),
    "ghosted": (
        (SINCE, "nothing|silence|crickets|radio silence|nichts|nichts mehr|funkstille|rien|plus rien|nada|il nulla"
         "|nulla"
         "|niente|silenzio|niks|niets|stilte|cisza|nic|silencio|silence radio"),
        ("ni una|not a|not one|pas un|neanche una|nem uma|geen", "palabra|word|mot|parola|palavra|woord", "|mas|piu"
         "|more"),
        ("nunca mais|nunca mas", "disseram nada|falaram|responderam|ligaram|supe nada|supe|llamaron|contestaron"),
        ("kein|no", "lebenszeichen|mucks|sign of life"),
        ("recruiter|they|hr|company|he|she|contact|hiring manager|agency|all", "|then|has|have|just|all|went and",
         "vanished|disappeared|went silent|went quiet|went dark|stopped replying|stopped responding|stopped answering"
         "|gone quiet|gone silent|never got back|never called back|never replied|never rang|fell silent|never answered"
         "|vanished after"),
        ("no one|nobody|noone|no body", "|has|ever|has ever", "replied|answered|responded|got back|rang|called|calls"
         "|picks up|answers|replies", "|since|to me|back"),
        ("zero|not one|not a single|not a", "response|reply|word|answer|peep|call|email"),
        ("gave up|given up|giving up", "waiting|chasing|on them|hope|hoping|trying"),
        ("never", "heard|hear", "|from them|back|from them again|again|anything again|a thing|a word"),
        ("assume|assuming|presume|reckon|guess|counting|count|treat|treating", "it s|this|this one|it|as|this as|it as"
         "|this one as|they re|it is", "gone|dead|lost|ghosted|done"),
        ("never did|they didn t|forget them|forget it|written off|writing it off|wrote it off",),
        ("keine reaktion|nichts|nie was|nie wieder was|nichts mehr|nix mehr|nie mehr was", "mehr|gehort|gekommen"),
        ("meldet|melden|meldeten", "sich", "nicht mehr|nie|nicht|nie wieder"),
        ("geht|gehen", "nicht mehr", "ran|dran|ans telefon"),
        ("plus|aucune|jamais", "|de|eu de|eu", "nouvelle|nouvelles|reponse|retour|signe de vie|rappel"),
        ("ne|n", "repond|repondent|ont|a", "plus|jamais repondu|jamais rappele"),
        ("no", "contestan|responden|me contestan|han contestado nunca|volvieron a llamar|volvieron a escribir"
         "|dieron senales|han vuelto a llamar"),
        ("desaparecio|desaparecieron|desapareceu|desapareceram|se esfumaron|sumiu|sumiram|spariti|sparito|sparita",),
        ("non", "rispondono|rispondono piu|si sono piu fatti sentire|hanno piu risposto|si e fatto vivo nessuno"),
        ("nao", "respondem|respondem mais|deram mais noticias|deram retorno|responderam mais|retornaram"),
        ("nooit", "|meer|iets|meer iets", "gehoord|teruggebeld|gereageerd"),
        ("juz|wiecej", "nie", "odpisali|zadzwonili|odezwali sie|odpowiedzieli"),
        ("nie", "odezwali sie|odpisali|odpisuja|odbieraja|oddzwonili"),
    ),
    "withdrawn": (
        ("annule|annulee|retire|retiree", "par", "mes soins|moi|moi meme|vos soins|le candidat|la candidate"),
        ("walked|pulled|backed|dropped|bowed|opted|i walked|i pulled|i backed|i dropped|i bailed|bailed|nope d",
         "out|away|out myself|away myself|out of it|out of the process|away from it"),
        ("i|i ve|we", "stopped|ended|quit|left|cancelled|dropped|pulled out of|stepped out of|bailed on",
         "the|this", "process|application|interview process|interviews"),
        ("take|took|taken|taking|remove|removed|pull|pulled", "me|myself|my name", "out|out of the running|out of it"
         "|from consideration|out of the process|off the list|from the list"),
        ("cancelled|canceled|called off|i cancelled|so i cancelled|i canceled", "my|the|", "application|candidacy"),
        ("i", "cancelled|canceled|called it off|cancelled it|cancelled the interview|canceled the interview|bailed"),
        ("so i", "cancelled|canceled|pulled out|left it|dropped it|stopped"),
        ("didn t|did not|not", "bother with", "it|the take home|the test|the form|applying|the interview|that"),
        ("decided|chose", "not to|against", "apply|applying|go|go ahead|continue|proceed|pursue|pursue it|go on"
         "|take it further|carry on|go for it|interview"),
        ("not for me|changed my mind|lost interest|don t want it|don t want this one|didn t go|not going|won t go",),
        ("in the end|ended up|finally|decided|after all", "not|didn t|did not|i didn t", "apply|applying|applied"
         "|send it"),
        ("told|i told|emailed to say|rang to say|wrote to say|told them", "|them", "i m|i am|i was",
         "no longer available|no longer interested|not interested|not going ahead|not coming|pulling out|withdrawing"),
        ("selbst|selber|von mir aus", "ausgestiegen|abgebrochen|zuruckgezogen|abgesprungen|abgesagt|gestoppt"),
        ("bin|hab|habe|ich hab|ich habe", "|selbst|selber|von mir aus", "ausgestiegen|abgebrochen|zuruckgezogen"
         "|abgesprungen|gestoppt"),
        ("doch nicht|am ende nicht|dann doch nicht|letztlich nicht|schliesslich nicht|am ende doch nicht",
         "beworben|hingeschickt|abgeschickt|geschickt|hingegangen"),
        ("hab|habe", "|ich|den termin|das gesprach|per mail|telefonisch", "abgesagt"),
        ("finalement|au final|en fin de compte", "|je n ai|j ai", "pas", "postule|candidate|envoye|donne suite"),
        ("j ai|je me suis", "arrete|abandonne|stoppe|quitte|retire",
         "le process|le processus|ma candidature|la procedure"),
        ("al final|finalmente", "no", "|me", "presento|presente|aplique|postule|inscribi|mande|envie|fui"),
        ("no", "sigo|segui|continuo|quiero seguir|voy a seguir", "|en|con", "el proceso|la entrevista"),
        ("me", "retire|sali|baje|descolgue", "|del proceso|de la seleccion"),
        ("alla fine|poi", "non", "|ho|mi sono|ci sono", "candidato|candidata|mandato|inviato|andato|andata"),
        ("mi sono", "ritirato|ritirata|tirato indietro|tirata indietro|fermato|fermata"),
        ("no fim|acabei|no final", "por|nao|", "nao me candidatei|nao enviei|desistir|desisti|me candidatei"),
        ("sai|desisti|retirei me", "do", "processo|processo seletivo"),
        ("uiteindelijk|toch|bij nader inzien", "niet", "gesolliciteerd|verstuurd|gestuurd|gegaan"),
        ("zelf|heb", "|me|mezelf|het", "gestopt|afgehaakt|teruggetrokken|afgezegd|ingetrokken|stopgezet"),
        ("jednak|w koncu|ostatecznie", "nie", "aplikowalem|aplikowalam|wyslalem|wyslalam|poszedlem|poszlam"),
        ("sam|sama|zrezygnowalem|zrezygnowalam", "|z", "zrezygnowalem|zrezygnowalam|rekrutacji|procesu"),
    ),
    "declined": (
        ("told|i told|so told", "them|him|her|the boss|the manager", "no|no thanks|no thank you|i m not taking it"),
        ("i|so i|but i|and i", "said", "no|no thanks|no thank you|no to it|no to them"),
        ("said", "no thanks|no thank you"),
        ("tell|told|telling", "these guys|these people|this one|them|those guys", "no to", "their|the", "offer"),
        ("turned", "them|it|this|the job|the role|this one", "down"),
        ("habe|hab|hab aber|habe aber|hab dann|aber|ich hab|ich habe", "|ihnen|dann|aber|leider", "nein gesagt"),
        ("j ai|j ai repondu|j ai finalement|mais j ai", "dit|repondu|", "non|non merci"),
        ("dije|les dije|he dicho|les he dicho|pero dije", "|que", "no|no gracias"),
        ("ho detto", "di no|no|no grazie"),
        ("eu disse|disse|falei|eu falei", "que nao|nao|nao obrigado|nao obrigada"),
        ("heb|ik heb", "|zelf|toch|ze", "nee gezegd|bedankt voor de eer"),
        ("powiedzialem|powiedzialam", "|im", "nie|ze nie"),
        ("tackade|takket", "nej|nei"),
    ),
}  # fmt: skip

# These say it only where nothing more is said: "unfortunately no", but not "unfortunately no answer".
AT_THE_END: dict[str, tuple[Parts, ...]] = {
    "offer": (
        ("me han dicho que|me dijeron que|dicen que|mi hanno detto di|disseram que|me disseram que|m han dit que"
         "|mi au zis|m ont dit|ils ont dit|ils m ont dit", "si|sim|oui|da"),
    ),
    "withdrawn": (
        ("no fui|no voy|no fuimos|nao fui|nao vou|non vado|no hi vaig|nu merg",),
    ),
    "rejected": (
        ("no|nope|nein|nee|non|nie|nej|nao", "sadly|unfortunately|sorry|leider|helaas|malheureusement|lamentablemente"
         "|purtroppo|infelizmente|niestety|desvaerre|tyvarr"),
        ("presumed|assumed|presume|assume|presumably|probably a|sadly|unfortunately|finally|ultimately|then|but"
         "|and then"
         "|and|so|still|in the end|got a|just a", "no|nope"),
        ("leider|am ende|letztlich", "nein|nicht|nix|nee|nichts"),
        ("dann|dann doch|und dann", "nein|nicht|nee"),
        ("finalement|au final|donc|bref|puis|et puis|malheureusement", "non"),
        ("que|dicen que|dijeron que|me dijeron que|han dicho que|me han dicho que|me dicen que", "no"),
        ("al final|finalmente|pues|lamentablemente", "no|nada"),
        ("luego|despues|y luego", "no"),
        ("purtroppo|alla fine", "no|niente"),
        ("poi|e poi", "no"),
        ("otra vez|de nuevo|outra vez", "no|nao"),
        ("infelizmente|no final|no fim", "nao|nada"),
        ("depois|e depois", "nao"),
        ("helaas|uiteindelijk|toch|en toen|toen", "niet|nee|niks"),
        ("niestety|w koncu|potem|a potem", "nie"),
    ),
}  # fmt: skip

# Others say this, and it is no end of mine.
OF_OTHERS = joined(
    "someone|somebody|someone else|another candidate|the other candidate|their first choice|first choice|the first one"
    "|one candidate|the other guy|jemand|jemand anders|quelqu un|alguien|qualcuno|alguem|iemand|ktos",
    "dropped out|pulled out|withdrew|backed out|said no|declined|turned it down|ist abgesprungen|abgesprungen"
    "|hat abgesagt|s est desiste|se desiste|renuncio|se bajo|ha rinunciato|desistiu|viel af|zrezygnowal",
)

# Where one of these is said of what they gave no answer to, it is silence, and not my own no.
GAVE_UP = [
    *joined("gave|given|giving", "up"),
    *joined("moving|moved", "on"),
    *joined("i m|im|am", "done"),
    *joined("counting|count|calling", "this one|this|it", "as dead|dead|closed"),
    *joined("aufgegeben|opgegeven|abandonne|abandonnee"),
    *joined("gebe|geb|habe|hab", "|es|ich|s", "auf|aufgegeben"),
    *joined(
        "abgehakt|abgeschrieben|streep erdoor|laat maar|opgegeven|geef het op|geef op|rezygnuje|odpuszczam|poddaje sie"
    ),
    *joined("je", "laisse tomber|lache l affaire|n attends plus|passe a autre chose"),
    *joined("j abandonne|j ai abandonne|je n y crois plus"),
    *joined("lo doy por|la doy por|doy por", "perdido|perdida|muerto|muerta"),
    *joined(
        "ya no espero|paso de ellos|me rindo|lascio perdere|ci rinuncio|mi arrendo|desisto|desisti|nao espero mais"
    ),
]
SILENCE = [
    *joined(
        "no|zero|without|any", "|more", "response|responses|reply|replies|answer|answers|contact|news|word|feedback"
    ),
    *joined(
        "emailed|messaged|followed up|nudged|pinged|nothing|silence|crickets|chased|never heard|never replied"
        "|unanswered|ignored|no one replied|nobody replied"
    ),
    *joined("rang|called|asked|wrote", "|again|them", "twice|three times"),
    *joined("keine|keinerlei|ohne|kein", "antwort|ruckmeldung|reaktion|lebenszeichen|mucks|nachricht"),
    *joined("nichts|nix|nie was|funkstille|nachgefragt|nachgehakt|schweigen"),
    *joined("sans|aucune|plus de|pas de|jamais de|aucun", "reponse|nouvelles|nouvelle|retour|retours|reponses|signe"),
    *joined("relance|relances|silence radio"),
    *joined("sin|ninguna|nunca|ni una", "respuesta|noticias|contestar|contestacion|llamada"),
    *joined("no", "contestan|responden|llaman|llamaron|contestaron|respondieron"),
    *joined("nessuna|senza|mai", "risposta|notizie|riscontro|notizia"),
    *joined("sem|nenhuma|nunca", "resposta|noticias|retorno"),
    *joined("niks|niets|geen", "|meer", "gehoord|reactie|antwoord|bericht"),
    *joined("brak|bez|zero|zadnej", "odpowiedzi|odzewu|kontaktu"),
    *joined("cisza"),
]

# In these a stage's word says something else.
IDLE = [
    *joined("al|en el|hasta el|a", "final"),
    *joined("final|finals", "de mes|del mes|del dia|of the month|week|exams"),
    *joined("over the|over", "weekend|phone|summer|holidays|zoom|email|coffee|christmas|easter|teams|next few days"),
    *joined("over", "de|het|mijn|salaris|uren|een week|twee weken"),
    *joined("search", "|is", "over|done|finished"),
    *joined("picks|picked|pick|answers|answered|hung|put|on", "up the|up|the|down the", "phone"),
    *joined("go ahead", "and|", "apply"),
    *joined("found", "out|me"),
    *joined("|le|ce|ces|el|este|no|nel|durant le|pendant le", "week", "end|ends"),
    *joined("todo", "iba|va|fue|ha ido|bien|genial"),
    *joined("went|was|is|felt|looked", "|really|pretty|very|quite", "good|great|well|ok|okay|fine"),
    *joined("not|no|isn t|wasn t", "|too|so|that|very", "bad|worries|problem|nervous"),
    *joined(
        "interviews|interviewing|the interviews",
        "from|begin|start|will start|will begin|will be|to be held|take place|w c|to start|are in|only",
    ),
    *joined("gesprache|vorstellungsgesprache", "erst|ab|im|beginnen|starten|sind erst|finden|sollen|werden"),
    *joined("les entretiens|entretiens", "|se", "commencent|auront lieu|feront|demarrent|debutent"),
    *joined("las entrevistas|entrevistas", "empiezan|seran|son|comienzan|se haran"),
    *joined("i colloqui|colloqui", "si faranno|iniziano|cominciano|saranno|si terranno"),
    *joined("as entrevistas|entrevistas", "comecam|serao|vao ser|acontecem"),
    *joined("gesprekken|de gesprekken", "beginnen|starten|zijn|volgen"),
    *joined("rozmowy", "zaczna sie|beda|sa|ruszaja"),
    *joined("accepted|accepts", "|my|the|their", "linked in|connection|friend|contact|request|connection request"),
    *joined("signed|sign", "up|in|nda|the nda|an nda|up for"),
    *joined(
        "rejected|declined|refused|turned down",
        "my salary|my request|the other candidate|the first date|the first slot",
    ),
    *joined("pulled out|took out|dug out", "my|an", "|old", "cv|resume|papers|form"),
    *joined("no idea|no clue|nothing special|no rush|no hurry|not sure when|no date yet"),
]

# What comes behind these is still to be decided by them: "they decide who is invited".
UNDECIDED = [
    *joined("decide|decides|deciding|decision|decisions|deciding on", "|on|about|to|if|whether|who|for"),
    *joined("whether"),
    *joined(
        "hinted|hinting|promised|promise|expecting|hope|hoping|might|may|could|would|talk of|talked of|said they d",
        "|at|for|of|an|the|send|make|make me|send me",
        "offer|an offer|the offer",
    ),
    *joined(
        "will call|will ring|they will call|they ll call|will be invited|will be in touch|rappellent|rappelleront"
        "|llamaran|llamaran solo|chiamano|ligam|bellen",
        "|me|to test|to interview",
        "if|only if|si|se|als",
    ),
    *joined(
        "hope|hoping|want|trying",
        "to get|for|to receive|to land",
        "an offer|offer|the job|the offer|an interview|interview|interviewed|a call",
    ),
    *joined("offer|an offer|the offer", "could|might|may|should|was", "come|follow|be|coming"),
    *joined("angebot|vertrag", "soll kommen|sollte kommen|konnte kommen|in aussicht|versprochen"),
    *joined("promis|promise|prometieron|promesso|prometeram", "|une|una|uma", "offre|offerta|proposta|oferta"),
    *joined("who", "gets|get|to|they|will|goes|is"),
    *joined("see|hear|know|say|tell me|let me know|says|find out|told", "if|whether|who"),
    *joined("choose|chooses|choosing|pick|picks", "who|whom"),
    *joined("ob|erst danach|danach erst|erst dann|entscheidet|entscheiden|entscheidung uber|wer"),
    *joined(
        "qui sera|qui seront|pour choisir|pour savoir|pour decider|decide|decident|decidera|decideront|si je|si c est"
    ),
    *joined("quien|quienes", "pasa|va|entra|sigue|llaman"),
    *joined(
        "deciden|decidir|decidiran|decidira|decidono|decideranno|decidere|decidem|vao decidir|para ver si|per decidere"
    ),
    *joined("para decidir|antes de decidir|prima di decidere|beslissen|beslist|beslissing over|of ik|kto przejdzie"),
    *joined("decyduja|zdecyduja|decyzja o|czy"),
]
# A clause that begins so tells of what is not, or not yet.
CONDITIONS = [
    *joined("if|unless|wenn|falls|sofern|ob|whether|si|jesli|jezeli|gdyby|hvis|als ik|als ze|als het|als er"),
    *joined("se", "mi|me|non|nao|eles|loro|poi|nao me"),
]
# What was so at another time, or of another post.
FORMERLY = [
    *joined("last|previous|the previous|the first", "year|time|application|round of applications|spring|summer|autumn"),
    *joined("years|a year|two years|months", "ago"),
    *joined("letztes|voriges|vergangenes", "jahr|mal"),
    *joined("vor", "einem|zwei|drei", "jahr|jahren"),
    *joined("l an|l annee", "dernier|derniere|passe|passee"),
    *joined("la", "derniere fois|vez pasada|scorsa volta"),
    *joined(
        "el ano pasado|hace un ano|l anno scorso|un anno fa|ano passado|no ano passado|vorig jaar|een jaar geleden"
    ),
    *joined("w zeszlym roku|rok temu|i fjol|i fjor|sidste ar"),
]

# What was of another post, and not of this one.
OF_ANOTHER_POST = [
    *joined("other|another|first|previous|different|second|old", "role|position|post|job|shop|store|branch|team|ward"),
    *joined("fur|bei", "die|der|eine", "andere|anderen|erste|ersten", "stelle|filiale|position|abteilung"),
    *joined("pour|sur", "un autre|l autre|le premier", "poste|magasin|site"),
    *joined("para|en", "otro|el otro|otra|la otra", "puesto|plaza|tienda|sede|vacante"),
    *joined("per", "un altro|l altro|un altra|l altra", "posto|posizione|sede|negozio"),
    *joined("para|em", "outra|a outra", "vaga|loja|posicao|unidade"),
    *joined("voor", "een andere|de andere|andere", "functie|vacature|vestiging|winkel"),
    *joined("na", "inne|drugie", "stanowisko"),
]

# What came from somebody else, and ends this one only as far as it was taken.
FROM_ELSEWHERE = [
    *joined(
        "elsewhere|somewhere else|my other offer|other offers|anderswo|woanders|ailleurs|altrove|elders|gdzie indziej"
    ),
    *joined("from|with|at|by", "another|a different|the other", "company|firm|employer|place|school|shop"),
    *joined("bei|von", "einer anderen|einem anderen|anderer|der anderen", "firma|arbeitgeber|stelle"),
    *joined("dans|chez|d", "une autre|un autre", "boite|entreprise|employeur"),
    *joined("en|de|em", "otra|otro|outra", "empresa|sitio|lado|compania"),
    *joined("in|da", "un altra", "azienda|ditta"),
    *joined("bij", "een ander|een andere", "bedrijf|werkgever"),
    *joined("w innej", "firmie"),
]
# Who is spoken of there is not the one who writes.
OF_FRIENDS = frozenset(
    [
        "friend",
        "friends",
        "colleague",
        "colleagues",
        "mate",
        "brother",
        "sister",
        "husband",
        "wife",
        "cousin",
        "flatmate",
        "roommate",
        "neighbour",
        "daughter",
        "son",
        "freund",
        "freundin",
        "kollege",
        "kollegin",
        "bruder",
        "schwester",
        "ami",
        "amie",
        "collegue",
        "copain",
        "copine",
        "amigo",
        "amiga",
        "colega",
        "hermano",
        "hermana",
        "amico",
        "amica",
        "collega",
        "fratello",
        "sorella",
        "irmao",
        "irma",
        "vriend",
        "vriendin",
        "broer",
        "zus",
        "kolega",
        "kolezanka",
        "brat",
        "siostra",
    ]
)
