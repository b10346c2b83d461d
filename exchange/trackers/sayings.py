"""What people say of a stage in several words, put together from parts: each entry is every combination of its parts.

Folded, as in words.py; `|` stands between the choices of a part, and an empty choice leaves the part out. Languages
stand in the order English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Scandinavian.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from .words import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Parts = tuple[str, ...]


def joined(*parts: str) -> list[str]:
    """Every combination of one choice of each part, single-spaced."""
    choices = ([choice.strip() for choice in part.split("|")] for part in parts)
    return [" ".join(" ".join(chosen).split()) for chosen in product(*choices)]


def written_out(*sayings: Mapping[str, Iterable[Parts]]) -> dict[str, str]:
    """Every phrase of entries by their stages, with its stage; of one that stands twice, the last."""
    entries = ((stage, parts) for said in sayings for stage, entries in said.items() for parts in entries)
    return {phrase: stage for stage, parts in entries for phrase in joined(*parts)}


SOMEONE = "someone|somebody|someone else|somebody else|another candidate|another person|another applicant" + (
    "|an internal candidate|someone internal|the other candidate|the other person|other candidates|other applicants"
    "|somebody internal|a more experienced candidate|a stronger candidate|other people|internal|internal candidate"
    "|an internal|internal applicant|the internal candidate|the internal|an internal applicant|the other guy|the temp"
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

AGENCIES = (
    RECRUITERS + "|agency|the agency|my agency|consultant|recruitment consultant|recruitment|talent acquisition|ta"
)
AGENCIES += (
    "|hr rep|hr manager|hr woman|hr guy|recruitment agency|staffing agency|sourcer|talent|the consultant|hr team"
)
BOSSES = "owner|director|boss|ceo|head|founder|founders|manager|panel|team|team lead|chef|head chef|principal|partner"
BOSSES += "|headteacher|head teacher|supervisor|foreman|matron|dean|chair|cto|cfo|vp|md|coo|president|committee|pi|prof"
BOSSES += "|professor|deputy|depot manager|transport manager|landlord|landlady|editor|line manager|gm|general manager"
BOSSES += (
    "|store manager|shop manager|area manager|ward manager|care manager|home manager|practice manager|team leader|hm"
)
BOSSES += (
    "|site manager|office manager|service manager|search committee|hiring committee|hiring team|hiring manager|partners"
)
BOSSES += "|regional manager|operations manager|kitchen manager|restaurant manager|bar manager|head of department|hod"
WRITTEN = "cover letter|letter|cl|cv|resume|form|application|app|key criteria|selection criteria|criteria|statement"
WRITTEN += (
    "|supporting statement|personal statement|teaching statement|research statement|essay|essays|portfolio|proposal"
)
WRITTEN += (
    "|research proposal|competencies|competency answers|behaviours|writing sample|paperwork|forms|supporting info"
)
WRITTEN += "|statement of purpose|sop|motivation letter|transcript|references|one reference|referees|lor|lors"
WRITTEN += "|supporting information|application form|answers|work history|employment history|references page|profile"
PACKS = (
    "application pack|job pack|info pack|information pack|recruitment pack|candidate pack|job description|person spec"
)
PAPERS = "app form|dossier|eoi|expression of interest|cv|resume|form|app|application|application form|letter|papers"
PAPERS += "|paperwork|packet|dossier"
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
        ("turned down|declined|refused|rejected|declined to|refused to", "|the|an|their|second|do the|do an|do",
         "interview|interviews|interview offer|interview invite|phone interview|trial shift|trial|test|take home"),
        ("didn t|did not|never", "complete|finish|do|submit|send back", "|the|my|their", "hirevue|assessment|test"
         "|video|take home"
         "|online test|tests|oa|task|assignment|exercise"),
        ("not going", "through|further|any further|forward|any farther"),
        ("recruiter|hirer|advertiser|employer|company|they|manager|agency|client|boss|owner", "|is|are|seem|seems"
         "|sounded|very",
         "interested|keen|very interested|really interested"),
        ("nothing", "at present|right now"),
        ("asked|asking|emailed|wrote|rang|texted|emailed me|messaged|sent", "|me|for|about|me for|them", "|my|the",
         "availability"),
        ("i", "didn t|did not|never|haven t|forgot to", "reply|respond|answer|get back|replied|responded|got back"
         "|call back"),
        ("reneged", "|on", "|the|their|my|offer"),
        ("offer", "|has", "expired|lapsed|timed out|on hold"),
        ("offer|contract|offer letter", "never", "came|arrived|materialised|materialized"),
        ("don t|do not|doesn t", "have|need|require", "|a|any", "sponsorship|experience"),
        ("|onto", "the", "shortlist|longlist|short list"),
        ("missed|missing", "|the", "deadline|cut off|closing date|interview"),
        (ADS, "|est|e|foi|ha sido", "cloturee|expiree|scaduta|chiusa|fermee|caducada|expirada|encerrada"),
    ),
    "saved": (
        ("before", "applying|sending|sending it|sending it off|submitting|submitting it"),
        ("still", "have to|need to|got to", "upload|write|do|finish|get|find|send|fill in|attach|add|print|proofread"
         "|ask"),
        ("waiting|wait|holding off|hold off|hanging on|leaving it", "till|until|til", "i|my|after|after my|i ve|exams"
         "|half term"),
        ("waiting|wait", "for|on", "it|them|job|role|vacancy|portal|applications|the advert|advert|the job|school"
         "|council|trust",
         "to", "advertise|be advertised|open|reopen|go live|post it|post|be posted|come out|advertise it|repost"),
        ("continue|resume|finish|complete|incomplete|unfinished|unsubmitted", "|your|my|the", "application|form|app"),
        ("apply|reapply|try again|re apply|will apply|aim for|for", "|for|in|the", "next", "round|cycle|intake|year"
         "|season|window"
         "|term|recruitment round"),
        ("need|find|get|still need|missing|short of|must find", "|2|two|three|3|my|more|another|one more|some|a|one",
         "references|refs|referees|reference|referee|recommenders|transcripts|letters of recommendation"),
        ("might|may|could|thinking of|thinking about|considering|toying with|undecided about|undecided whether to"
         "|tempted to"
         "|in two minds about|half tempted to|umming and ahing about", "apply|applying|go for it|going for it"
         "|go for this"
         "|give it a go|give it a try|put in for it|have a go|have a bash|putting in for it"),
        ("not", "advertised|open|live|posted|out", "yet"),
        ("advert|ad|job|post|vacancy|scheme", "due out|out soon|coming soon|coming up|out next week|goes live"
         "|opening soon"),
        (WRITTEN, "|is|are|still", "half done|half finished|half written|half filled in|half way|halfway|nearly done"
         "|nearly finished|almost done|almost finished|not finished|not done|not done yet|not started|unfinished"
         "|in draft"
         "|drafted|part done|partly done|outstanding|to go|printed|printed not posted|not posted|not sent|not sent off"
         "|not updated|not updated yet|not written|not written yet|to be written|to be done|missing|to be updated"
         "|not ready"
         "|not tailored|needs doing|needs finishing|needs redoing|needs rewriting|needs proofreading|out of date"
         "|not submitted"
         "|not submitted yet|never sent|not completed|not sent yet|half complete|partially complete|to complete"
         "|to tailor|to tweak|needs work|needs updating|needs tailoring"),
        ("started|begun|half done|half way through|halfway through|part way through|working on|writing", "|the|my",
         WRITTEN),
        ("not|hasn t|haven t|never", "got|gotten|had time", "round|around|to", "|to", "it|it yet|this|applying"
         "|this one|that"
         "|the form"),
        ("get|getting|got to get", "round|around", "to", "it|this|this one|that one|applying|doing it|these"),
        ("downloaded|printed|printed off|requested|sent for|asked for|picked up|got|collected|read", "|the|an|a",
         PACKS + "|pack|spec|jd"),
        (PACKS + "|pack", "downloaded|printed|requested|picked up|read|arrived|received|sent for|asked for|ordered"),
        ("vacancy|portal|applications|window|it|them|job|role|scheme|post|intake|recruitment", "to open|to reopen"
         "|to go live"),
        ("before i", "send|send this|send anything|put it in|put in|start the form|fill it in|do the form"
         "|fill in the form"),
        ("keep|keeping", "|an", "eye on|eye on it|eye on this|eye out"),
        ("all done|everything done|everything ready|all ready", "bar|but|except|apart from", "|the", WRITTEN),
        ("backup|back up|fallback|fall back|last resort", "|option|choice|one|plan|only"),
        ("leave|left|save|saving|keep|keeping|park|parked|parking", "|it|this|this one", "for later|for the weekend"
         "|for the holidays|till later|until later|for next month|for next year"),
        ("not", "ready|sure", "to apply|to apply yet|if i ll apply|i ll apply|about applying|whether to apply"),
        ("need|want|have|meaning|mean|hoping|intend|intending", "to", "apply|apply soon|apply here|apply for this"
         "|put in for it|put in for this|apply this week|get this in|get it in|send this"),
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
        ("mal", "anschauen|ansehen|anrufen"),
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
        ("put in for", "internal|an internal|promotion|transfer|internal transfer|the transfer"),
        ("panel|them|school|hr|trust|manager|committee|council", "to", "shortlist|sift|longlist|review it"
         "|review applications"),
        ("they|they ve|they have|that they|that they ve|hr have|hr has|they did", "got|received|have|had|got hold of",
         "it|my cv|my application|my form|the form|everything|my email|it ok"),
        ("rang|called|phoned|emailed|wrote|rung|popped in|went in", "to", "check|chase|confirm receipt"
         "|check they got it"
         "|check they have it|check they ve got it|check progress|check on progress|chase up|chase it|ask for an update"
         "|ask for update|ask for news"),
        ("followed up|follow up|chased|applied|sent|application", "by|over|on", "|the", "phone|telephone"),
        ("still|they re still|are still", "shortlisting|sifting|reviewing|going through|sorting through|processing"
         "|reading"
         "|going through cvs|going through applications|reading cvs|reading applications|reviewing applications"
         "|sorting"),
        ("|ring|call|chase|email|phone|follow up|try again|nudge|ask", "if", "no|there s no|still no|i get no",
         "news|reply|response|answer|word|contact"),
        ("|ring|call|chase|email|phone|follow up|try again|nudge", "if", "nothing|not heard|i don t hear"
         "|i hear nothing|unheard",
         "|back|by|anything"),
        ("put|put in|putting|got|getting", "my|me", "name down|name in|name forward|eoi|up for it|in for it"
         "|hat in the ring"),
        ("name", "down|s down|is down|put down|on the list with them"),
        ("gave|left|handed|given", "|them|him|her|the manager|the chef|the owner", "my|a", "number|cv|details|card"
         "|resume"),
        ("got|have|received|had|email", "|an|the|their", "ack|acknowledgement|confirmation|receipt|reference number"
         "|ref number"),
        ("cv|resume|application|letter|form|portfolio", "dropped|left|registered|given|handed", "|in", "|at|with|to",
         "the|front desk|reception|them|shop|the shop|agency|office|the office|manager|the manager|depot|bar"),
        (PAPERS, "|is", "dropped in|dropped off|taken in|taken|handed in|handed over|posted|emailed|emailed over|mailed"
         "|left|left with them|left there|uploaded|put in|lodged|delivered|given in|sent in|sent over|gone in|gone off"
         "|in the post|passed on|accepted by portal|sent off"),
        ("filled in|filled out|did|completed|submitted|put in|lodged", "|the|a|an|their|my", "|online|paper|long"
         "|application"
         "|web", "form|application", "|online|there|in the shop|in store|at depot|at reception|at the depot|on site"),
        ("put in for|i put in for", "it|this|that|this one|the job|a transfer|the post|the role|the promotion"),
        ("put|putting|putting me|being put", "me|my cv|my resume|my profile|cv|profile", "forward|forward for it"
         "|forward to client"),
        ("agency|recruiter|consultant", "submitted|sent|forwarded|sending", "me|my cv|my resume|cv|profile", "|over"
         "|across|on"),
        ("profile|cv|resume|details|application", "shared|submitted|sent|sent across|sent over|forwarded|passed|gone"
         "|with",
         "|on", "to|with|", "client|the client|end client|employer|the employer|the hiring manager|line manager"),
        ("rtr", "sent|signed|given|confirmed"),
        ("chased|nudged|pinged|bumped|prodded", "once|again|them|up|hr|by email|by phone|agency|recruiter|yesterday"),
        ("sent off|posted off|fired off|pinged off|whacked in|bunged in|banged in|stuck in|slung in", "|my|an|a|the",
         PAPERS),
        ("at|awaiting|in|waiting for|waiting on|pending", "sift|sift stage|sifting|the sift|shortlisting"
         "|shortlisting stage"
         "|sift results"),
        ("got|received|had", "|the|an|a|their", "automatic|automated|auto|bot|robot|standard confirmation"
         "|acknowledgement"
         "|confirmation", "email|mail|reply|message|response|receipt"),
        ("wrote|written|emailed|applied|cv sent|sent cv|letter sent|sent letter|email sent", "on spec|speculatively"),
        ("all|both|my|three|two|3|2", "refs|references|letters|recs|recommendations|rec letters", "uploaded|submitted"
         "|in|are in"
         "|sent|received by portal"),
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
        ("phone|tel|telephone|phone call|by phone|ph", "i v|iv|interview|itw|iview|ivw|intvw|i view", "|booked|done"
         "|tomorrow"),
        ("agency|recruiter|recruitment agency|temp agency", "interview|registration|registration interview|reg"
         "|sign up meeting"),
        ("zoom|teams|video|video call|zoom call|teams call|meeting|meet|skype|min|mins|minutes|chat", "with", AGENCIES),
        ("dm|inmail|linkedin message|linkedin dm|linkedin inmail", "from", "|a|the", "recruiter|headhunter|sourcer|ta"
         "|hr"),
        ("recruiter|headhunter|sourcer", "dm|dmed me|dm d me|inmail|messaged|messaged me|emailed me"),
        ("project|trial|sample|test|home|homework|excel|data|research|practical|editing|translation|writing", "task"
         "|assignment"
         "|exercise|challenge|translation", "|sent|done|received|due|submitted|in progress|by email|emailed|to do"),
        ("shl|spark hire|sparkhire|modern hire|sonru|cappfinity|coderpad|codepair|testgorilla|test gorilla|testdome"
         "|harver"
         "|kira talent|willo|vervoe|mettl|amcat|cocubes|elitmus|cubiks|talent q|saville|thomas international|cut e"
         "|byteboard"
         "|karat|codesignal|hackerearth|vidcruiter|interviewstream|outmatch|predictive index|wonderlic|tazio"
         "|job simulation"
         "|virtual job tryout|job tryout|hv|plum|criteria corp|bryq|equalture|pymetrics|hacker rank|coding game"
         "|codingame",
         "|test|tests|video|assessment|invite|link", "|done|sent|received|completed|due|passed|to do|invite|complete"
         "|expired"),
        ("prequalified|pre qualified|prequal call|pre qual call|pre qual questions|prequalification questions",),
        (AGENCIES, "called|rang|phoned|called me|rang me|phoned me|called back|rang back|texted me|reached out"
         "|got in touch"
         "|contacted me|approached me|wants a chat|wants to chat|wants to talk|wants a call|wants to speak"),
        ("call|callback|call back|missed call|voicemail|phone call|quick call", "from|with|w", AGENCIES),
        ("spoke|talked|chatted|spoken|quick chat|had a chat|quick word", "to|with|w", AGENCIES),
        ("csjt|sjt|cognify|pymetrics|arctic shores|situational judgement|situational judgment|judgement test"
         "|watson glaser"
         "|numerical|verbal reasoning|numerical reasoning|logical reasoning|aptitude", "|test|tests|games|round",
         "|passed|done|sent|received|due|to do|cleared|booked|complete|completed"),
        ("written|writing", "exercise|task|assessment|test", "|sent|done|received|due|submitted|to do|booked"),
        ("questionnaire|screening questions|pre screening questions|candidate questionnaire|screening questionnaire",
         "|sent|received|done|completed|returned|to fill in|came|due|filled in|sent back"),
        ("sent|send|sent me|they sent|got|received|filled in|completed|returned", "|a|the|their|another",
         "questionnaire"),
        ("telephonic", "|round|interview|discussion|call|screening|first round", "|scheduled|done|cleared|completed"
         "|tomorrow"
         "|fixed|over"),
        ("asked|ask|they asked|asking|asked me|wanted|wants", "|about|for|me for|to know", "|my|current and expected"
         "|expected"
         "|current|the", "ctc|notice period|salary expectations|salary expectation|expected salary|current salary"
         "|day rate"),
        ("passed|through|past|got through|cleared|survived|made it past|got past|made it through|successful at", "|the",
         "sift|paper sift|cv sift|initial sift|first sift|sifting|cv screen|first filter"),
        ("sift", "passed|successful|cleared|through|pass|ok"),
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
        ("invited|invite|invitation", "to", "campus|site|the office|their office|head office|visit campus|visit site"),
        ("called|asked|selected|chosen|picked|invited|invite|put through|offered|been called|been invited", "|me|up",
         "for|to|to an|for an|to the|for the|for a|to a|", "interview|2nd interview|second interview|panel interview"
         "|panel|ac"
         "|assessment centre|assessment day|final|final round|onsite|next round|second stage|next stage|trial shift"
         "|final stage"
         "|superday|campus visit|1st interview|first interview|in person interview|interview day"),
        ("interview|interviews|interview invite|interview invitation|interview slot|interview offer", "accepted"
         "|confirmed by me"),
        ("accepted|accept|confirmed", "|the|my|an|their", "interview|interview invite|interview invitation"
         "|interview slot|invite"
         "|invitation|interview offer|interview time|interview date"),
        ("invited|asked|called", "|me", "back|back in|to come in|to come|to meet|to visit|to meet team"
         "|to meet the team|for chat"
         "|for a chat|for a look round|for a tour|to tour|in to meet"),
        ("interview|interviews", "over|down|behind me|ticked off|finished|out of the way"),
        ("awaiting|waiting for|waiting on|await", "|the|their", "panel|panel s|interview|interview panel"
         "|post interview",
         "decision|result|outcome|verdict|feedback|results|news"),
        ("int|interview|iview|ivw|i view", "|no|number|with", "1|2|3|4|one|two|three|manager|director|head|boss|panel"),
        ("sys design|pair coding|pairing session|pairing|pair programming session|whiteboarding|tech int"
         "|technical int|tech iv|mmi"
         "|mmis|i view|ivw|face 2 face|face to face meeting|observed lesson|school visit interview|tour and interview"
         "|mock lesson"
         "|onsite loop|on site loop|super day|chemistry meeting|chemistry session|values interview"
         "|final panel interview",
         "|done|booked|scheduled|tomorrow|invite|round"),
        ("ceo|cfo|coo|md|owner|founder|director|team|manager|chef|head", "chat|meeting|coffee|mtg|zoom", "|done"
         "|booked|tomorrow"),
        ("mtg|mtng", "with", "|the", BOSSES),
        ("chat|coffee|lunch|meeting|zoom|teams|zoom call|teams call|sit down|catch up|teams chat|zoom chat|meet up"
         "|video call",
         "with", "|the|their", BOSSES),
        ("intvw|iview|intvu|i v|int vw|interveiw", "|booked|done|scheduled|tbc|tomorrow|on|invite|offered|date"),
        ("lesson|teaching|classroom", "observation|obs|demo|demonstration|audition|observed", "|booked|done|passed"),
        ("micro teach|microteach|observed lesson|teach a lesson|teaching demo|teaching a lesson|job talk|chalk talk",
         "|booked|done|scheduled|prepared|tomorrow"),
        ("last|final|penultimate", "stage|round|step|interview|hurdle|panel", "|booked|done|next|scheduled|tomorrow"),
        ("hm|hiring manager|dept head|skip level|bar raiser|panel|vp|cto|founder|director", "chat|round|screen|call",
         "|done|booked|scheduled|next|cleared|tomorrow"),
        ("ac|assessment centre|assessment center", "invite|invitation|booked|date|done|attended|tomorrow|passed|day"),
        ("shadow|shadowing|taster|trial", "shift|day|session|morning|afternoon|lesson", "|booked|done|arranged"
         "|tomorrow|went"),
        ("selection|recruitment|assessment", "day|centre|center|event|morning|weekend", "|booked|attended|done|invite"),
        ("in|into|down to|made|among|through to|got to|it s down to|one of|i m in|got down to", "|the", "last|final",
         "2|3|4|5|two|three|four|five|few"),
        ("down to", "2|3|two|three|the two of us|two of us|me and one other|me and another|me and one|two candidates"),
        ("taking up|took up|contacted|contacting|rang|called|emailed|checking|asked for|want|wanted|they want", "my"
         "|two of my",
         "refs|references|referees|referee"),
        ("referees|refs|references", "contacted|being contacted|being taken up|taken up|rung|emailed|being checked"),
        ("want|wants|wanted|keen|like|would like", "to", "meet me|meet|see me|see me again|interview me|meet up"
         "|see me teach"),
        ("had|had the|had my|had an", "interview", "on|yesterday|today|this morning|last week|last friday"),
        ("|had a|had|did a|a|have a", "zoom|teams|teams call|zoom call|video call", "with",
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
        ("meet|meeting|zoom|teams|chat|call", "with the|with", "owner|director|boss|ceo|head|founder|manager"
         "|panel"),
        ("meet|meeting", "|the", "owner|director|boss|ceo|head|founder|manager|panel"),
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
        ("contract|offer letter|written offer", "emailed|sent over|arrived|came|here|in my inbox|to read|to review"
         "|with solicitor|with lawyer|under review|being reviewed|with union|to look over|to check|to go through"),
        ("sent|emailed|posted|given|gave", "me", "the|a|my", "contract|offer letter|written offer"),
        ("want to|wants to|going to|will|ll|willing to|happy to", "take me|take me on|hire me|have me|employ me"
         "|give me the job"
         "|give me a job|take me as"),
        ("taking me on|says i can have it|said i can have it|can have it if i want|got a place|got a place on it"
         "|have a place"
         "|verbal yes|verbal ok|verbal agreement|verbally agreed|verbal acceptance from them"
         "|top candidate offer coming",),
        ("tjo|fjo|tentative job offer|tentative offer|final job offer|conditional offer|provisional offer"
         "|formal offer|firm offer",
         "|received|came|in|given|made|issued|through|arrived|rec d"),
        ("pre employment|preemployment|pre employ", "|checks|check|screening checks|stage", "|ongoing|in progress"
         "|started"
         "|underway|pending|cleared|complete|being done"),
        ("recommended|selected|chosen|picked", "for", "|the", "appointment|hire|hiring|role|job|position|post"
         "|the role"),
        ("loi|letter of intent", "received|issued|released|rolled out|awaited"),
        ("got|received|awaiting|waiting for", "loi"),
        ("contract|offer letter|written offer|formal offer", "in post|in the post|on its way|on the way|coming"
         "|awaited|to come|to follow|being drawn up|being prepared|to sign|not signed yet|being sent"),
        ("waiting|awaiting|wait", "|for|on", "|the|my|their", "offer letter|written offer|offer in writing"
         "|formal offer"),
        ("waiting|ready|need|yet|still", "to", "sign the contract|sign contract|sign my contract"),
        ("waiting|ready", "to", "sign|sign it"),
        ("job|role|place|post|it|position", "s|is", "mine", "|if i want it|if i want"),
        ("mine", "if i want it|if i want|to accept|to turn down"),
        ("said", "yes to me"),
        ("want|wants|wanted|would like|d like|asked|invited", "me", "to start|to join|starting|to begin|to join them",
         "|monday|tuesday|wednesday|thursday|friday|asap|next week|straight away|on monday|in january|after christmas"),
        ("can|could", "start", "monday|asap|next week|straight away|on monday|whenever", "|if i want|if i want it"),
        ("asked|asking|pushed|pushing|holding out|negotiating|haggling", "for", "|a", "more money|higher salary"
         "|better terms"
         "|more pay|bigger package|higher pay|better package|more holiday|higher grade|higher base"),
        ("countered|counter offered|counteroffered|made a counter offer|sent counter|counter offer sent"
         "|sent a counter",),
        ("thinking of|thinking about|considering|tempted by|tempted to", "taking it|taking this one|accept|take it"
         "|accepting it"),
        ("offered", "|me", "a|the|4|3|2|full time|part time|", "contract|place|nights|days|shifts|hours|part time"
         "|full time"
         "|job|post|position|perm role|permanent contract|temp contract|role on the spot"),
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
        ("starting|i start|joining", "next|after", "week|month|monday|tuesday|wednesday|thursday|friday|christmas"
         "|easter|term"
         "|year|summer"),
        ("taking|im taking|i m taking|going with|gone for|going for|plumped for|chose|choosing|went for|picked",
         "this one|this job|this offer"),
        ("taking", "it", "|yay|woohoo|yes"),
        ("handed|handing|put|putting|gave|given|giving", "|in", "|my", "notice", "in|in at work|at work|in today"),
        ("resigned", "from", "|my", "current|current job|old job|current role|job|present job"),
        ("in post|working there|work there|employed there|been working there", "since|now|already|from"),
        ("firm|firm choice|firmed", "acceptance|accepted|reply sent|it|choice made"),
        ("ready for hire|ready to hire|offer accepted ready for hire|hired pending start|hire completed"
         "|offer accepted by me",),
        ("countersigned|contract countersigned|counter signed|offer countersigned|contract signed by both",),
        ("it s a yes from me|yes from me|my answer is yes|a yes from me|said hell yes|snapped their hand off"
         "|bit their hand off",),
        ("deal done|done deal|job secured|secured the job|bagged it|bagged the job|nailed it got it|landed it"
         "|landed the job",),
        ("joined|joining|started working|began work|began working", "on|as|from|there|in"),
        ("start date|joining date|date of joining|doj|eod|first day|first shift|induction",
         "confirmed|agreed|set|booked|fixed|sorted|done"),
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
        ("phoned|rang|email|emailed|called|wrote|text|texted|letter", "to say|saying|said", "no|no thanks|it s a no"
         "|i didn t get it"
         "|didn t get it|unsuccessful|not this time|they d gone elsewhere"),
        ("score|scored|scores|marks|points", "|were|was", "too low|not high enough|below cut off|below cutoff"
         "|below benchmark"
         "|not enough|insufficient"),
        ("didn t|did not|not", "score|scored|scoring", "high enough|enough|well enough|highly enough|enough points"),
        ("not|not scored", "enough", "points|marks"),
        ("no|no more|not any|no current", "vacancies|jobs going|openings|jobs available|vacancies at present"
         "|roles available"
         "|positions available|work available|vacancies at the moment|openings at the moment|jobs at the moment"),
        ("not", "hiring|recruiting|taking on", "now|right now|at the moment|anyone|at present|any more|any staff"
         "|currently"),
        ("nothing", "available|suitable for me|going at present|for me at the moment"),
        ("will keep|keep|keeping|kept|they ll keep|they keep", "|my|the", "cv|details|resume|name|application", "on",
         "file|record|their books|their files"),
        ("cv|details|resume", "kept", "on", "file|record"),
        ("didn t|did not|don t|doesn t|do not", "want|need|fancy|like|pick|choose|select|hire|rate", "me|anyone"
         "|anybody"),
        ("more experienced|better qualified|stronger|more suitable|more suited|more qualified|better suited",
         "candidates"
         "|applicants|candidate|applicant|person|field|people", "|found|chosen|selected|preferred|appointed|applied"
         "|than me"),
        ("others|other candidates|other applicants|another applicant|another candidate|someone|somebody", "|was|were"
         "|who was",
         "more suited|better qualified|more experienced|more qualified|more suitable|better suited|a better fit"
         "|a better match"
         "|stronger|better|cheaper|closer to the spec|with better experience|with more experience"
         "|with more relevant experience"),
        ("lack of|lack|lacked|lacking|insufficient|wanted more|not enough", "|uk|us|relevant|direct|local|the"
         "|industry|leadership"
         "|managerial|specific|sector|recent|clinical|teaching|right|commercial|practical", "experience|exp"
         "|qualifications|skills"),
        ("funding", "fell through|pulled|withdrawn|not approved|cut|lost|refused|ran out"),
        ("no", "interview", "offered|given|this time|invite"),
        ("removed from", "consideration|the process|process|shortlist|the shortlist"),
        ("passed on", "my application|my profile|my cv"),
        ("too late", "filled|already filled|gone|job gone|they d filled it|it s gone|vacancy filled"),
        ("flunked", "|the|my", "interview|final|panel|presentation"),
        ("not", "what", "they", "want|wanted|re looking for|were looking for|are looking for|re after|were after|need"
         "|needed"),
        ("not", "right|suited|suitable|strong enough|good enough", "for|to", "role|the role|them|job|the job|the post"
         "|post"),
        ("gone|went|has gone|job went|role went|it went|going|was given|given|awarded|offered", "to", SOMEONE + ""
         "|internal"
         "|an internal|an insider|internal applicant|the other guy|another guy|a friend of the boss"),
        ("hired|chose|picked|took|gave it to|gave job to|went with|going with|went for|preferred|got", "|the|an|a|some",
         "internal|insider|internal person|other guy|other girl|other lad|guy with more experience|younger person"
         "|someone younger|someone with more experience|someone more experienced|someone more senior|someone cheaper"
         "|someone local"
         "|someone they knew|someone they know|someone better|more experienced person"),
        ("position|role|job|post|vacancy|req|requisition|spot|opening|place|slot", IS_GONE, "gone|taken|gone already"),
        ("nobody|no one|noone|no appointment|none of us|they did not|they didn t|school didn t|panel didn t|did not"
         "|didn t",
         "appointed|made|appoint|appoint anyone|appoint anybody|hired"),
        ("failed to", "appoint"),
        ("instant|standard|quick|flat|hard|polite|straight|straight up|generic|automatic|automated|blunt|swift"
         "|immediate|kind"
         "|same day|definite|canned|template|auto", "no|rejection|reject|refusal|no email|rejection email|no thanks"),
        ("form letter|dear john|dear john letter|rejection template|form rejection",),
        ("wanted|went for|looking for|were looking for|needed|prefer|preferred", "someone|somebody|a person",
         "with more|more|with their own|internal|senior", "|experience|experienced|senior|local|qualified|specialist"),
        ("lack|lacked|lacking|insufficient|too little|not got enough|didn t have enough|wanted more|not quite enough",
         "|of|relevant|the|direct|industry|uk|us|local|canadian|teaching|retail|sector", "experience|exp|qualifications"
         "|the experience|yrs experience|years experience"),
        ("below|under|didn t meet|did not make", "|the", "cutoff|cut off|cut|benchmark|pass mark|threshold"),
        ("didn t|did not|couldn t|could not|failed to|unable to|not able to", "clear|crack", "|the|their", "it|l 1"
         "|l 2|l 3|r 1"
         "|r 2|test|oa|interview|aptitude|gd|technical|hr|screening|first round|technical round|round|written|exam"
         "|cutoff"
         "|assessment|aptitude round|gd round|hr round|final round|tech round|round 1|round 2|prelims"),
        ("not", "cleared|eligible for hire|appointable|recommended|suitable|suitable for role"
         "|among the best qualified"),
        ("unlikely to", "progress|be progressed|proceed"),
        ("declined by|rejected by|turned down by|passed over by|knocked back by", "|the", "hirer|employer|company"
         "|client|uni"
         "|hiring manager|recruiter|school|university|advertiser|trust|panel|agency|department"),
        ("did not|didn t|does not|doesn t|not|failed to|don t", "meet|meeting|met|hit|reach", "|the|all|all the"
         "|minimum|min|their"
         "|essential|the essential|the minimum|required", "criteria|requirements|reqs|qualifications|quals|benchmark"
         "|threshold"
         "|pass mark|cut off|specification|person spec|min reqs|essentials|min quals|standard|required standard"),
        ("criteria|requirements|min reqs|minimum qualifications|essential criteria|min quals", "not met"),
        ("deselected|rated ineligible|found ineligible|deemed ineligible|rated not qualified|not minimally qualified"
         "|rated not eligible|not among best qualified|not referred to hiring manager|pipped at the post|came third"
         "|came 3rd"
         "|came 2nd|came a close second|close second|second place|missed out on it|narrowly missed out"
         "|just missed out",),
        ("didn t|did not|never|not", "get|given|offered|granted|make|reach|made", "|an|the|to|through to|it to|to the",
         "interview|interviewed|interview stage|interview list|interview invite|interviews"),
        ("said|say|told me|email said|emailed|email says|portal says|letter says|phoned|rang", "|i m|i was|it s"
         "|it was|a|they were",
         "not successful|unsuccessful|not shortlisted|been unsuccessful|not been successful|not selected"
         "|no longer being considered"),
        ("binned|bin|sacked off|chucked out|knocked me back|gave me the boot|showed me the door|sent me packing"
         "|got the boot"
         "|got the chop|got the bullet|axed me|canned me|dropped me|ruled me out|counted me out|cut me",),
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
        ("fizzled|petered|tailed|faded|trailed", "out|off|away"),
        ("fobbed off|strung along|gone to ground|no closure|not returning calls|not answering emails|lost in the void"
         "|cold trail",),
        ("didn t|did not|never|haven t even|hasn t|doesn t|don t|won t|didn t even|did not even|never even"
         "|never bothered to"
         "|didn t bother to|couldn t be bothered to|can t be bothered to|didn t have the decency to|never once",
         "reply|respond|answer|get back|get back to me|ring back|call back|write back|email back|acknowledge"
         "|acknowledge it"
         "|phone back|come back to me|hear back|replied|responded|answered|acknowledged|answer emails|answer my emails"
         "|return calls|return my calls|return my emails|reply to emails|answer the phone|pick up"),
        ("didn t|never|couldn t be|can t be|not", "bother|bothered", "replying|to reply|responding|to respond"
         "|answering|ringing"
         "|to answer|to ring|to call|getting back|with a reply"),
        ("not|not even|not so much as|never got|without", "a|an|one|any|so much as an|even a|even an", "email|reply"
         "|response"
         "|acknowledgement|acknowledgment|text|phone call|sausage|dicky bird|peep|squeak|courtesy email|thank you"
         "|rejection"
         "|word back|auto reply|word from them"),
        ("no|zero", "acknowledgement|acknowledgment|updates|update|follow up from them|communication|comms"
         "|further contact"
         "|further news|further communication|joy getting hold of them|feedback or reply|email back|call or email", ""
         "|since"),
        ("heard|not heard|haven t heard|have not heard|never heard|hear", "nowt|owt|a thing|anything|diddly|zip|zilch"
         "|sod all"
         "|jack|nada|a peep|a dicky bird|a word|a sausage|bugger all|naff all|nothing more|nothing further|nothing else"
         "|anything more|anything back|anything since|anything further|anything else"),
        ("recruiter|hr|agency|they|company|manager|recruiters|team|school", "|are|is|just",
         "not responding|not replying|not answering|not picking up|not picking call|not picking calls"
         "|not picking my calls"
         "|ignoring me|ignored me|ignoring my emails|ignoring my calls|ignored my emails|blanked me|blanking me"
         "|stopped replying"
         "|stopped responding|won t reply|never answers|don t reply|doesn t reply|don t answer|doesn t answer"
         "|no longer responding"
         "|no longer replying|avoiding me|left me on read|aired me|unreachable|untraceable|went awol|gone awol"),
        ("left on read|left me on read|on read|left on seen|seen no reply|seen not replied|read no reply"
         "|read not replied|blanked"
         "|blanked me|blanking me|mia|went mia|gone mia|gone awol|went awol|aired|aired me|fallen off the radar|zilch"
         "|zip|diddly"
         "|dropped off the radar|fell off the radar|fell off the face of the earth|dropped off the face of the earth"
         "|stood me up"
         "|non responsive|nonresponsive|non response|nil response|nil reply|no reply received|lost in the ether"
         "|sod all|naff all"
         "|disappeared on me|vanished into thin air|not acknowledged|never acknowledged|in the void|the ether"
         "|dead silence",),
        ("interviewer|recruiter|they|he|she|boss|manager|hr|hiring manager", "didn t|did not|never", "turn up"
         "|turned up|show"
         "|show up|showed|showed up|joined|join the call|dial in|dialled in"),
        ("call|email|phone call|letter|reply|answer|feedback|callback|response|promised call|promised email", "never",
         "came|arrived|happened|materialised|materialized|turned up"),
        ("still", "waiting", "months later|after months|after all this time|for a reply that never comes"),
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
        ("forget them|forget it|written off|writing it off|wrote it off",),
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
        ("told|i told|emailed", "them|him|her|hr|recruiter|agency|the agency|the recruiter|the school", "i",
         "wasn t interested"
         "|wasn t interested any more|was no longer interested|was not interested|was pulling out|was withdrawing"),
        ("didn t|did not|don t", "want|fancy|like", "|the|those|to work|working", "nights|hours|shifts|commute|money"
         "|location"
         "|weekends|rota|travel"),
        ("had to|have to|decided to|chose to|going to have to", "pull out|drop out|withdraw|back out|bow out"
         "|cancel my interview"),
        ("cancelled|cancelling|cancel", "my", "interview|interviews|second interview|slot|trial|trial shift"),
        ("found|got|have|landed|have found|ve got|ve found", "|a|an|some", "something else|other work|work elsewhere"
         "|job elsewhere"
         "|other job|another position"),
        ("quit|left|walked out|walked|said no", "after|during|of|midway through|half way through", "|the|my", "trial"
         "|trial shift"
         "|trial day|interview|assessment centre|process"),
        ("never went|didn t attend|not attending|not my thing|wasn t for me|isn t for me|it wasn t for me"
         "|decided it wasn t for me"
         "|i stopped it|i ended process|i walked|left the process|quit the process|quit process|i no showed|pulled it"
         "|i pulled it"
         "|removed self|requested withdrawal|asked to withdraw|withdrawal requested|dropped this one|never went to it"
         "|my choice|my call|my own choice|my choice not theirs|missed interview my fault|not continuing my choice"
         "|decided no",),
        ("chose|picked", "another|another one|another company"),
        ("removed|deleted|retracted|took back|taken back|pulled|withdrawn|withdraw|withdrew", "|my|the", "application"
         "|app|cv|name"
         "|candidacy|candidature|submission|entry|name from list"),
        ("stopped|ended|quit|left", "|the|this", "process", "myself|early|my side|on my side|voluntarily"),
        ("told|i told|emailed|informed", "agency|recruiter|the agency|the recruiter|hr|school|manager|boss|them",
         "", "to stop|not for me|i m out|i m not interested|no longer interested|not interested|i ve changed my mind"
         "|to withdraw me|to take me off|to remove me|to pull me|i changed my mind|i withdraw|i m withdrawing"
         "|i m pulling out"
         "|to withdraw my application|to take me out|i won t be coming|i m not coming"),
        ("accepted|took|taken|taking|got|found|signed with|going with|gone with|starting|start", "|a|an|the",
         "another|other|different|better|new", "job|role|position|offer|post|company|place|job elsewhere"
         "|role elsewhere|school"),
        ("accepted|took|gone with|went with", "another|another one|something else|something better"),
        ("accepted", "another|the other|other", "interview|interview date|date|slot|time"),
        ("didn t|did not|failed to|never", "turn up|attend|show up|turn up to", "|to|for", "|the|my",
         "interview|trial|trial shift|assessment day|assessment centre|test"),
        ("did not attend|failed to attend|did not attend interview|dna|w d|withdrew w d|withdrawing|pulling out"
         "|stepping back"
         "|stepped back|stepped away|ducked out|cried off|called it off|jacked it in|knocked it on the head"
         "|gave it a miss"
         "|giving it a miss|give it a miss|sacked it off|not going ahead with it|not going for it|not bothering"
         "|not bothered"
         "|no longer want it|no longer wanted|don t fancy it|went off it|went off the idea|gone off it"
         "|not for me after all",),
        ("said no|i said no|i declined|turned it down", "before|to", "|the|an|a|second|their|first", "interview"
         "|phone screen"
         "|trial shift|test|assessment|assessment centre|next round|second round|final round"),
        ("not", "a fit|a good fit|the right fit|right|a match|suitable", "for", "me|me really|my family|us"),
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
        ("had to|have to|decided to|chose to|going to|will|i ll|politely|will have to", "decline|turn down"
         "|turn it down|refuse"
         "|turn them down|decline it|turn down the job|say no to it|say no to them|turn down the offer"
         "|decline the offer"),
        ("decided not to|chose not to|not|not going to|didn t|did not|won t|won t be|can t|couldn t|not going to be"
         "|i m not",
         "accept|accepting|accept it|accepting it|accept the job|accepting the job|take the job|take the offer"
         "|take this job"),
        ("said no to|say no to|saying no to", "it|them|the job|job|this|this one|the role|role|the offer|offer"
         "|the post|that"),
        ("said|told them|replied|emailed", "thanks but no|thanks but no thanks|thank you but no"
         "|thanks but no thanks to offer"),
        ("turned|turning", "offer|job|role|post|job offer|place|them all", "down"),
        ("offered|got offered|got offer|got an offer|had offer|had an offer|offer", "but", "stayed|too far|stayed put"
         "|pay too low"
         "|staying put|too low|wrong hours|hours no good|hours didn t suit|pay was rubbish so no|money too low"
         "|not enough money"
         "|pay rubbish|couldn t make hours work|couldn t afford it|took another|took other job|accepted another"
         "|chose another"
         "|went elsewhere|had to say no|didn t suit|wrong shifts|i took another|i had to say no|pay no good"),
        ("offer|offered", "not", "accepted|taken|taken up|accepted by me|being taken up"),
        ("passed on", "the job|the role|the post|the contract|their offer"),
        ("offer", "withdrawn by me|pulled by me"),
        ("declined|decline|turned down|refused|rejected|declining|refusing|turning down", "|the|a|their|my|this"
         "|politely|conditional"
         "|verbal|tentative|provisional|formal|job|uni", "tjo|fjo|offer|place|job|post|contract|job offer|placement"),
        ("candidate declined|declined to join|did not join|not joining|declined joining|won t join|not joined"
         "|offer declined by me"
         "|respectfully declined|politely declined|declined politely|graciously declined|declined with thanks"
         "|i politely declined"
         "|i respectfully declined|candidate declined offer|declined by applicant|applicant declined"
         "|offer declined candidate",),
        ("offered|got offered|offered it|offered job|they offered|got it|got the offer|got offer|got an offer"
         "|offer made|had offer"
         "|got the job|offered me it|offered the job|offered me the job|offered a place|offered post|offered role"
         "|was offered",
         "|but|and|but i|and i|then|then i", "said no|turned down|turned it down|declined|passed|refused|didn t take"
         "|didn t take it"
         "|did not take it|didn t want it|did not want it|not taking it|i passed|rejected it|passed on it"
         "|said no thanks"
         "|knocked it back|turned them down|walked away|didn t accept|did not accept|won t take it|not taken"
         "|not taken up"
         "|dropped by me|let it lapse|let it go|let lapse"),
        ("offer", "|but|and|but i|and i|then|then i", "said no|turned it down|refused|didn t take|didn t take it"
         "|did not take it"
         "|didn t want it|did not want it|not taking it|i passed|rejected it|passed on it|said no thanks"
         "|knocked it back"
         "|turned them down|didn t accept|did not accept|won t take it|not taken|not taken up|dropped by me|let lapse"),
        ("let", "|the|their|my", "offer", "lapse|expire|go|run out|time out|slide"),
        ("not|isn t|wasn t|not going to be", "taking", "the job|this job|the offer|this offer|their offer|it up"
         "|the place"),
        ("didn t|did not|won t|couldn t|not going to|decided not to|chose not to", "take|accept|take up", "|up",
         "the job|the offer|the role|the post|their offer|the place|the position|offer|it up"),
        ("chose|choosing|picked|preferred", "the other", "offer"),
        ("knocked", "them|it|the offer|the job", "back"),
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
    "ghosted": (("never did|they didn t",),),
    "offer": (
        ("they|boss|manager|company|school|owner|head|chef", "said|say|says|have said", "yes", "|to me"),
        ("you were|i was|you ve been|i ve been|i am|been|you have been|we are pleased you were", "successful"),
        ("me han dicho que|me dijeron que|dicen que|mi hanno detto di|disseram que|me disseram que|m han dit que"
         "|mi au zis|m ont dit|ils ont dit|ils m ont dit", "si|sim|oui|da"),
    ),
    "withdrawn": (
        ("no fui|no voy|no fuimos|nao fui|nao vou|non vado|no hi vaig|nu merg",),
    ),
    "rejected": (
        ("no|nope|nein|nee|non|nie|nej|nao", "sadly|unfortunately|sorry|leider|helaas|malheureusement|lamentablemente"
         "|purtroppo|infelizmente|niestety|desvaerre|tyvarr"),
        ("got|big|massive|a big|resounding|clear|firm|sadly a|on this occasion|this time|again a|another", "no|no no"),
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

# These say it only where nothing but a time stands beside them: "met the owner", but not "met the owner, left my CV".
ALL_OF_IT: dict[str, tuple[Parts, ...]] = {
    "": (
        ("to", "phone|call|ring|text|email|contact|message|visit"),
        ("pending", "|my|nmc|my nmc", "pin|dbs|licence|registration|results|exam results|transcript|cpc|cards|degree"
         "|visa"),
        ("awaiting|waiting for|waiting on", "|the|my|a", "contract|paperwork|formal contract|contract and start date"),
        ("waiting|awaiting|chasing|outstanding", "|for|on|up", "|my|the|their",
         "letters|letters of rec|letters of recommendation|rec letters|reference letters|recommenders|referees"
         "|referee|lors"
         "|transcript|transcripts|certificate|certificates|police check|police clearance|dbs|dbs check|licence"
         "|registration"
         "|pin|pin number|nmc pin|exam results|degree certificate|degree results|work permit|visa|permit"),
        ("offer", "|has|was", "lapsed|expired|timed out|lapse|withdrawn"),
        ("will|should|due to|expect to|to", "hear|hear back|find out|know", "|by|in|within"),
    ),
    "saved": (
        ("deadline|closing date|closes|due in|due by|last day|apply by|cut off|closing|deadline is|opens"
         "|applications open|opens at"
         "|window opens|applications close|closes at|get in by|submit by|must be in by|to be in by|has to be in by"
         "|last day to apply"
         "|application window opens|apps open|apps close|closing soon|closes soon|opens soon",),
        ("fancy this one|fancy it|fancy this|like the look of this|like the look of it|like the sound of it"
         "|like the sound of this"
         "|would love this|would love this one|would love it|looks decent|looks ok|looks alright|looks promising"
         "|sounds good"
         "|sounds decent|radar|on radar|targeting|on the radar|watchlist|watch list|to view|to review later"
         "|look at again",),
        ("have|take|need|having|must have", "a", "look|proper look|closer look|good look|quick look",
         "|at this|at it|at this one|later|into it|into this"),
    ),
    "applied": (
        ("|to|must|will|need to|i ll|going to|time to|due to", "chase|chase up|chase them|nudge|nudge them"
         "|chase it up|chase it"
         "|chase again|give them a nudge|give them a ring|send a nudge|chase hr|chase agency|chase recruiter"
         "|chase for an answer"),
        ("routed|forwarded|sent on|passed|submitted|sent", "to", "|the", "hiring manager|department|dept|hiring team"
         "|line manager"
         "|committee|search committee|panel|hiring dept|selecting official|hiring official|client|employer|provider"),
        ("in committee|file complete|closed for shortlisting|posted|dropped by gave cv|ack|ack email|receipt"
         "|confirmation"
         "|closed awaiting shortlist|closed waiting",),
        ("sift|sifting|in sift|shortlisting|longlisting|long listing|short listing|put in|in the pile|in their system"
         "|app s in"
         "|applic in|it s in|its in|on their desk|on the pile|application s in|closed shortlisting|being shortlisted"
         "|being sifted"
         "|shortlisting in progress|longlisting in progress|sift in progress|sift under way|sift underway",),
        ("with|sitting with|still with|now with", "|the|their",
         "hiring manager|recruitment team|recruiting team|hiring team|resourcing team|resourcing|hr team|hr dept"
         "|committee"
         "|selection committee|search committee|department|dept|line manager|head|boss|manager|client|panel|school"
         "|employer"
         "|agency|recruiters|recruitment|hr department|talent team|trust|council"),
        ("awaiting|waiting for|waiting on|pending", "|the|their",
         "shortlist|shortlisting|shortlisting outcome|shortlisting results|sift outcome|sift result|recruiter action"
         "|employer review|employer action|employer response|department review|committee review|hr review"),
        ("application|app|candidacy|resume|cv|file", "|is|s", "in committee review|in committee|sent to provider"
         "|sent to employer"
         "|with employer|with department|with the department|routed|forwarded|transmitted|transferred|lodged"
         "|accepted by portal"
         "|sent to department|with hiring manager|ready for review|sent to manager"),
        ("recruiter|employer|hiring manager|hirer|advertiser|company", "viewed|has viewed|downloaded|opened|saw"
         "|looked at",
         "|your|my|the", "application|profile|resume|cv|it|contact|contact details"),
        ("hiring manager|manager|department|dept|employer|hirer|panel|committee", "review|reviewing"),
        ("submission|submitted|completed", "complete|successfully|completed|submitted|successful"),
        ("application|submission|apply", "successful submitted|successfully submitted|submitted successfully"
         "|completed submitted"),
        ("selection|recruitment|review", "in process|in progress|underway|under way|process underway"),
        ("materials|documents|packet|dossier|all materials", "submitted|received|complete|uploaded"),
    ),
    "screening": (
        ("work sample|work samples|work sample test|skills check|skills exercise|inbox exercise|in tray exercise|e tray"
         "|in tray|typing speed test|literacy test|numeracy test|literacy and numeracy|maths test|english test"
         "|trade test",
         "|sent|done|received|due|submitted|to do|booked|passed|invite"),
        ("contacted|reached out to|approached|messaged", "by", AGENCIES),
    ),
    "interviewing": (
        ("met|met with|have met|meeting|meeting with|to meet|seeing|sat down with", "|the|their|with the", BOSSES + ""
         "|them"),
        ("going in|popping in|coming in|come in|asked in|invited in|in|called in|go in|pop in", "for", "|a|an|another"
         "|informal",
         "chat|meeting|informal chat|look round|tour|natter|trial|second chat|visit"),
        ("l 1|l 2|l 3|l 4|r 1|r 2|r 3|r 4|r 5|tech 1|tech 2|round 1|round 2|round 3|f 2 f|f 2 f round|managerial"
         "|partner round",
         "done|cleared|scheduled|completed|pending|awaited|booked|in progress|passed|over|attended|given|result awaited"
         "|cleared waiting|feedback awaited|invite|invited|happened|next"),
        ("interviewer|panel|finalist|semi finalist|finalists|shortlist interview|campus visit|flyout|fly out|on campus",
         "|done|booked|scheduled|invited|stage|invite|offered|complete"),
        ("f 2 f|f 2 f round|partner round|managerial round|l 1 round|l 2 round|l 3 round",),
        ("seen|been in|been|met them|met|visited", "twice|three times|two times|again|them twice", "|now"),
        ("through to|made it to|got to|reached|on to|onto|into|at|in", "|the", "final|finals|final stage|final round"
         "|last stage"
         "|interview stage|interviews|interview round|next interview|last round|second round|panel stage|panel"
         "|assessment centre"
         "|ac|superday|onsite|on site"),
        ("pick|choose|select|book|picked|chose|booked|chosen", "|an|my|the|a", "interview slot|interview time"
         "|interview date"),
    ),
    "offer": (
        ("conditional|unconditional|admit|admitted|got an admit|got admit|cond|uncond|formal offer|firm offer"
         "|my offer|in offer",),
        ("got in|i got in|admitted|offered admission|admission offer|offer of admission|offer of a place|place offered"
         "|offered place|conditional place|unconditional place|place offered conditional|cond offer|uncond offer"
         "|c offer",),
        ("offer", "in progress|being prepared|in preparation|in the works|on its way|coming|to follow|being drafted"
         "|with hr"
         "|approved|in system|signed off|out|rolled out|released|generated|under consideration|to consider|to decide on"
         "|decision pending|undecided|deciding|thinking|thinking about it|mulling|on table|outstanding|open|live"
         "|awaiting reply"
         "|awaiting my decision|negotiation|negotiations|discussion|discussing|salary talk|awaiting signature|to sign"),
        ("salary|pay|package|ctc|rate|comp", "negotiation|negotiations|discussion|being negotiated|talks|negotiating"
         "|negotiation round|fitment"),
    ),
    "accepted": (
        ("|now|i|i m|still|already|i now", "working|employed|work", "here|there|for them", "|now|since|already"
         "|full time"),
        ("|my|this is my|now my|it s my", "current|new|present", "job|employer|role|workplace", "|now"),
        ("enrolled|deposit paid|paid the deposit|paid deposit|secured|in the bag|placement confirmed"
         "|placement secured|hired me"
         "|placement started|place secured|hire complete|hire completed|on induction|induction week|first week"
         "|took this one"
         "|got this job|got this one|this is my job now|filled by me|i m in|job is done signed|hired and onboarded",),
        ("in post|in the job|in role|in situ|employment agreement signed|hired onboarding|first day done"
         "|first week done"
         "|first shift done|induction done|inducted|settled in|probation|on probation|in probation|passed probation",),
        ("firm|cf|uf|conditional firm|unconditional firm|firm choice|uc firm", "|choice|accepted|place"),
        ("confirmed|got start date|got my start date|have a start date|start confirmed|start date in hand",
         "start|start date|starting"),
        ("started|starting|began|begun", "|my|the", "new job|job|work|there|induction|training|here|onboarding|role"
         "|new role|working"),
        ("start|begin", "|my|the", "new job|work|there|induction|onboarding|new role|working"),
    ),
    "rejected": (
        ("not", "required|needed|wanted|suited|strong enough|good enough|the one|the one they wanted"
         "|a strong enough candidate"),
        ("unsuitable|dismissed|deemed unsuitable|not a runner|2nd choice candidate|said i was unsuitable"
         "|found unsuitable",),
        ("team|they|company|hm|manager|committee|client|hiring team|studio|panel|employer", "passed", "|on me"
         "|this time"),
        (SOMEONE, "|was|were", "chosen|preferred|selected|appointed|picked|hired|successful|stronger|better|offered"
         "|taken|instead"),
        ("overqualified|over qualified|underqualified|under qualified|too qualified|not qualified enough|ineligible"
         "|not experienced enough|not enough exp|not a strong enough|not minimally qualified|unplaced"
         "|unsuccessful outcome"
         "|rejected by default|unsuccessful applicant|reviewed not selected|reviewed not referred|eligible not referred"
         "|qualified not referred|tentatively eligible not referred|not among those referred"
         "|hiring complete not selected"
         "|process complete not selected|position filled by other|filled by another|filled by other"
         "|other candidate hired"
         "|pipped|just missed|so close|so near|close but no cigar|no cigar|lost out|missed out|2nd place|came last"
         "|maybe next time|better luck next time|try again next year|best of luck email"
         "|we wish you luck|wished me luck|wish you all the best|best of luck in your search",),
    ),
    "withdrawn": (
        ("w d|w drawn|withdrew w|wdn|wdrew|withdrawn applicant|withdrawn self|applicant withdrew"
         "|withdrawal confirmed",),
        ("skipped|cancelled|ducked|sacked off|blew off|bunked|didn t do|did not do|never did|wouldn t do"
         "|refused to do|not doing",
         "|the|their", "interview|assessment|test|task|take home|take home test|hirevue|video|trial shift"
         "|unpaid trial"),
    ),
    "declined": (
        ("decline by default|declined by default|declined offered place|place declined|declined their place"
         "|offer refusal"
         "|offer rejected candidate|candidate rejected offer|candidate declined offer|offer not taken up"
         "|offer not taken",),
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
    *joined("writing|wrote|written", "it|this one|them", "off"),
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
    *joined("said|says", "no", "calls|phone calls|emails|need|rush|hurry|visits|agencies"),
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
    *joined(
        "joining date|start date|starting date",
        "pending|tbc|awaited|to be confirmed|not set|to be agreed|tbd|not fixed",
    ),
    *joined("before", "|the|their", "deadline|closing date|cut off"),
    *joined("have|have got|gave me|given|i have", "until|till"),
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
    *joined("sure|unsure|wondering|see|hear|know|say|tell me|let me know|says|find out|told", "if|whether|who"),
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
    *joined("jesli|jezeli|gdyby|если|якщо|pokud|keby|eger|如果|もし"),
]
# A clause that begins so tells of what is not, or not yet.
CONDITIONS = [
    *joined("if|unless|wenn|falls|sofern|ob|whether|si|jesli|jezeli|gdyby|hvis|als ik|als ze|als het|als er"),
    *joined("se", "mi|me|non|nao|eles|loro|poi|nao me"),
    *joined("если|якщо|pokud|kdyby|keby|eger|jak", "|zaprosza|zadzwonia|wezma"),
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
OF_FRIENDS = words(
    """
    friend friends colleague colleagues mate brother sister husband wife cousin flatmate roommate neighbour daughter
    son freund freundin kollege kollegin bruder schwester ami amie collegue copain copine amigo amiga colega hermano
    hermana amico amica collega fratello sorella irmao irma vriend vriendin broer zus kolega kolezanka brat siostra
    """
)
