"""The words by which a tracker is read, other than the names of columns (column_names.py) and stages (stage_names.py).

All is data: a line more is a word more. Phrases are compared folded (without case and accents), as whole words; `|`
stands between them. Languages stand together in the order English, German, French, Spanish, Italian, Portuguese,
Dutch, Polish, Scandinavian.
"""

from __future__ import annotations

from applications.folding import fold


def phrases(text: str) -> list[str]:
    """The phrases of one entry, single-spaced."""
    return [" ".join(phrase.split()) for phrase in text.split("|") if phrase.strip()]


def words(text: str) -> frozenset[str]:
    return frozenset(fold(text).split())


# A word of these beside a stage, outside of any known phrase, may turn it round: "turned the offer down".
TURNS = words(
    """
    down no not nope nee never none neither without cancelled canceled fell over ended end stopped dropped
    failed fail lost
    refused declined denied filled someone else instead but however although then until unless before
    unfortunately sadly
    incomplete incomplet incompleta incompleto unvollstandig onvolledig niekompletna ofullstandig ufullstendig
    dry error crashed simulated simulation unverified unconfirmed partially partly
    leider aber doch jedoch dann nein nicht kein keine ohne abgesagt beendet gescheitert verloren vorbei mais
    puis non pas
    sans fini termine perdu hors pero luego nunca sin perdido cancelada cancelado ma poi senza perso annullato
    mas depois
    sem perdida maar daarna niet geen zonder afgezegd ale nie bez men ikke inte utan uden avbojt nekat avslatt afslaet
    ei ekki pole aldri aldrig aldrei mitte eivat desvaerre dessverre tyvarr helaas valitettavasti kahjuks
    reddedildi edilmedi etmedim отклонен отклонена отклонено отклонил отказ отказался отказалась отозван отозвана
    відхилено відхилив відмова zamitnuta odmitnuta odmitl hylatty
    но однако зато але проте однак vsak fakat ama ancak lakin ali pero όμως αλλα لكن אבל ولی लेकिन lekin nhung tapi namun
    nesel nesla nesli nisam nisem nije nem не δεν לא لم नहीं nahi khong tidak gak
    mozliwe mozna snad возможно может наверное можливо мабуть belki muhtemelen mungkin かも たぶん 可能 也许 아마
    してない していない
    但 但是 不过 不過 可是 没 沒 不 未 無 无 别 でも しかし だが けど ない しない せず 하지만 그러나 안 못 แต่ ไม่
    """
)
# Behind one of these "ma" is French for my, and "mas" Spanish for more: neither is a but.
NO_TURN_BEHIND = {
    "ma": words("par avec chez dans pour sur de a suite selon sans"),
    "mas": words(
        "con algo alguien gente perfil persona candidato candidata uno una otro otra nada poco mucho nunca no"
    ),
}
# Beside an ending one of these may say that it went on after it.
WENT_ON = words(
    """
    but however although though instead again incomplete reapplied reopened reconsidered then aber wieder dann
    mais pero luego ma poi mas maar men
    """
)
# An application by its name alone, which says nothing beside what is still to do with it.
NAMES_OF_IT = words(
    "candidature candidatura candidatures candidaturas postulacion application bewerbung sollicitatie solicitud"
    " ansokan inscription inscripcion inscricao"
)
# One letter off one of these, a word that nobody knows is meant to be it.
OFTEN_MISSPELT = tuple(
    words(
        """
        rejected rejection interview interviews interviewing interviewed submitted withdrawn screening
        accepted ghosted
        applied offered response abgelehnt beworben vorstellungsgesprach eingeladen zuruckgezogen
        ruckmeldung ruckmeldungen telefongesprach gesprach
        """
    )
)
# These are no such slip.
WELL_SPELT = words("hosted posted reacted injected")
# What tells nothing of a stage where many others stand beside them.
WEAK = set(phrases("app|hiring manager"))
# What tells of a stage only where nothing else stands: the name of a step, or a word that is part of much else.
BARE = words("応募 エントリー 简历 投递 网申 简历投递 投简历 지원 엔트리 서류 взяли basvuru")
# Names of a button, which say that it was pressed where a day stands beside them.
QUICKLY_APPLIED = set(
    phrases(
        """easy apply|quick apply|easyapply|quickapply|one click apply|1 click apply|apply with linkedin
        |apply with indeed|candidature simplifiee|candidature rapide|solicitud sencilla|candidatura simplificada
        |candidatura semplice|schnellbewerbung|einfach bewerben|eenvoudig solliciteren"""
    )
)
# With only a day beside it, this is by when to send it.
DUE = set(
    phrases(
        """deadline|closing date|bewerbungsschluss|bewerbungsfrist|abgabe|abgabe bis|frist|frist bis|date limite
        |fecha limite|plazo|plazo hasta|scadenza|prazo|prazo ate|sluitingsdatum|apply by|bewerben bis|due"""
    )
)
# Around an ending these say by which way or when it came, or of whom.
BESIDE_AN_ENDING = words(
    """
    i they we it the a an on at by via per from of my me this that was were have has been got just today yesterday
    email mail phone call letter finally eventually sadly
    ich sie die der das den dem am um per von vom mir wurde habe haben heute gestern telefonisch brief leider
    je ils j ai a m ont on le la les l par du de un une mail telephone
    me han el los las lo al por correo telefono hoy ayer
    ho hanno mi il lo al del di da per telefono oggi ieri
    eu me o os as em no na do da por telefone hoje
    ik ze het op met per telefoon vandaag
    mnie mi dnia przez telefonicznie
    jag de dom den det pa per telefon idag
    jeg af pr
    """
)
# With these it was theirs to do, or is how long one can, and is of another day than that of applying.
NOT_BY_ME = words(
    """
    received receipt confirmation confirmed viewed reviewed acknowledged acknowledgement access reply response update
    erhalten eingegangen eingangsbestatigung bestatigt recu recue accuse recibido recibida ricevuto ricevuta recebido
    ontvangen otrzymano mottagit modtaget
    deadline due open opens opened close closes closed closing expire expires expired ends portal window previously
    frist schluss ablauf cloture limite plazo vence cierre scadenza scade prazo encerra sluit termin
    """
)
# With these it has not come.
HYPOTHETICAL = words(
    """
    if unless would could should might may maybe perhaps probably likely expected expect expecting until
    wenn falls konnte vielleicht wohl erwartet si peut serait quizas seria forse sarebbe talvez als misschien
    jesli moze kanske hvis maske
    """
)
# Beside an ending these tell of another time, or of somebody else.
EARLIER = words(
    """
    previously before earlier once ago last previous another other others friend colleague year years prior
    fruher letztes vorher damals anderer andere andere kollege freund
    avant derniere dernier autre autres
    antes anterior otro otra pasado
    prima scorso altro altra
    anterior passado outro outra
    vorig eerder andere ander
    wczesniej inny inna
    tidigare forra annan tidligere sist annen
    """
)
# With one of these a note tells of what is to come soon.
COMING = """tomorrow|next week|this week|next monday|next tuesday|next wednesday|next thursday|next friday
    |morgen|nachste woche|kommende woche|diese woche|demain|semaine prochaine|cette semaine|manana|proxima semana
    |semana que viene|esta semana|domani|prossima settimana|questa settimana|amanha|semana que vem
    |volgende week|deze week|jutro|w przyszlym tygodniu|w tym tygodniu|nasta vecka|naeste uge|neste uke"""
# After an ending these begin what only says after what, or why, it came: "withdrew before the interview".
SUBORDINATE = words(
    """
    after before when because since due following without despite as until
    nach vor weil wegen als bevor apres avant parce car suite tras despues antes porque cuando
    dopo prima perche quando depois na voor omdat vanwege toen po przed bo efter innan nar eftersom for pa grund
    etter
    """
)
# After an offer these are my own no.
REFUSED = words(
    """
    refused refuse refusee declined decline declinee abgelehnt ausgeschlagen rechazada rechazado rechazo
    rechace declinada
    rifiutata rifiutato recusada recusado recusei afgeslagen geweigerd odrzucona odmowilam odmowilem
    """
)
# What was so once, where something clear is said after it.
OVERTAKEN = words(
    "hold paused open progress process ongoing active frozen offen pausiert pause proceso corso andamento phoned called"
    " spoke talked met gesprochen telefoniert"
)
# Before these it is only remarked on.
REMARKS = (
    "next up|up next|coming next|als nächstes|nächstes|next step|next steps|next action"
    "|nächster schritt|nächste schritte|prochaine étape|prochaines étapes"
    "|próximo paso|siguiente paso|prossimo passo|próximo passo|próxima etapa|volgende stap|następny krok|nästa steg"
    "|下一步|下一轮|接下来|次回|다음 단계"
    "|feedback|reason|reasons|note|grund|begrundung|raison|motif|motivo|motivazione|reden|powod|orsak"
)
# Beside silence these say that it is not over: "no answer yet".
YET = words(
    """
    yet still far moment momento instant ahora agora vorerst voorlopig bisher noch bislang encore toujours todavia aun
    ancora finora ainda encara inca nog dotad jeszcze annu endnu enna enntha enda fortsatt fortfarande stadig
    viela edelleen siiani
    zatim zatial jeste poki nadal henuz meg еще пока ще поки още ακομα ακομη עדיין בינתיים هنوز अभी abhi
    chua belum まだ 今のところ 아직 还没 還沒 暂时 目前 暫時
    """
)
# These tell of a no without a reason as well as of silence.
NO_REASON = set(
    phrases("no feedback|no reason|no reason given|without feedback|ohne begrundung|sans retour|sin feedback")
)

# After a stage these say no more than that it was, or will be.
DONE = words("done complete completed scheduled set booked erledigt abgeschlossen termine finalizado")
# Between a negation and what it denies.
BETWEEN = words(
    """
    被 有 收到 am au mi m t been be has have was were is being for the a an on to my yet heard auf ein eine de la una un
    pour
    """
)

# Beside a no these say that it was mine: "rifiutata da me".
MINE = """by me|on my side|from my side|by myself|von mir|durch mich|meinerseits|par moi|de ma part|por mi
            |por mi parte
    |da me|da parte mia|por mim|da minha parte|door mij|van mijn kant|przeze mnie|z mojej strony|av mig
            |av meg|af mig"""

# Bare words that mean my own no where the file has another word for theirs and one for a yes or for withdrawing,
# and could be either where it has none.
MINE_BESIDE_A_NO = {"declined": "declined", "i declined": "declined", "declinado": "declined", "declinada": "declined"}

# Beside a yes and another word for theirs these may be my own no to an offer: "Absage", "angenommen", "abgelehnt".
EITHER_NO = words(
    """
    abgelehnt refuse refusee refusees rechazado rechazada recusado recusada rifiutato rifiutata odmitnuto odmitnuta
    отклонено отклонен отклонена відхилено відхилена 已拒绝 거절
    """
)
# Beside another word for a no of theirs these may be mine as well as theirs.
WHOSE_NO = set(phrases("""ruled out|discarded|dismissed|dropped|eliminated|turned down|not a fit|not moving forward"""))
# Several of these together are those of a program that applies by itself, and speak of its work.
OF_A_ROBOT = {
    "success": "applied",
    "successful": "applied",
    "applied": "applied",
    "failed": "",
    "failure": "",
    "error": "",
    "skipped": "",
    "skip": "",
    "submitted": "applied",
    "queued": "saved",
    "discovered": "saved",
    "stopped": "",
    "manual required": "",
    "manual review": "",
    "needs review": "saved",
}

# A no with one of these is that of a program which could not do its work: "failed captcha", "FAILED: timeout".
OF_A_MACHINE = words(
    """
    submit fetch scrape parse captcha timeout timed login modal selector element exception traceback http upload
    autofill validation threshold browser playwright selenium retry retries automation script llm
    bounce bounced smtp mailer undeliverable button url unsupported network connection recaptcha cloudflare
    """
)

# Words that begin so say that an answer is awaited, and not which stage was reached.
WAITING = tuple(
    words(
        """
        pending wait await warte ausstehend attend attente pendiente espera attes aspett aguard pendent wacht afwacht
        czeka oczek vanta vente afvent odota
        """
    )
)

# A clause with one of these tells of what is to come, and leaves the stage as it was told before.
TO_COME = words(
    """
    still yet will ll week weeks month months days soon until till next monday tuesday wednesday thursday friday
    tomorrow decide decides deciding decision results result later first busy waiting reschedule
    montag dienstag mittwoch donnerstag freitag noch bald woche wochen tagen nachste nachsten entscheiden entscheidung
    ergebnis bescheid morgen melden spater
    lundi mardi mercredi jeudi vendredi semaine semaines bientot decision resultats encore prochain prochaine reunit
    regarde rappelle mois demain
    lunes martes miercoles jueves viernes semana semanas pronto decidir decision resultados proxima todavia ya habian
    manana
    settimana settimane presto decisione risultati prossima ancora breve domani
    semana breve decisao resultados proxima ainda amanha
    weekend read think thinking tell present presents presente presenta presentar pasar passar profile profil perfil
    weiterleiten leitet stellt lettre vorstellen voorstellen przekaze
    hoor hoort beslissing volgende binnenkort nog week weken uitslag
    tydzien tygodnia decyzja wkrotce wyniki jeszcze jutro
    vecka veckor snart uge uger beslut snarest
    """
)
# With one of these it goes on after an ending, and not with the latter elsewhere or at another time.
TURNED = words("then but dann aber doch puis mais luego pero despues poi ma depois mas toen maar potem ale sedan men")
WENT_ELSEWHERE = words("instead another other again reapplied future later year month months andere anderen autre otra")
# And with one of these of something new, where it stands behind an ending.
ANEW = words(
    """
    still immer toujours encore todavia ancora ainda nog
    next monday tuesday wednesday thursday friday montag dienstag mittwoch donnerstag freitag
    booked scheduled invited offered offer new tomorrow eingeladen einladung angebot neues invitee convoquee convoque
    offre proposition citada citado oferta invitado invitada invitato invitata offerta convidado convidada proposta
    uitgenodigd aanbod zaproszenie oferta
    """
)
# Beside silence these say that it is waited on, or asked once more.
PATIENT = words(
    """
    will ll chase nudge normal early until till patience patient waiting wait
    warte frage hake bald geduld normal nachfragen
    attends relancer patience normal
    espera esperar insistir preguntare normal paciencia
    aspetto sollecitare normale pazienza
    aguardar espero paciencia cobrar
    wacht nabellen geduld
    czekam zadzwonie cierpliwie
    """
)
# Headings with one of these ask whether an answer came, and a bare no beneath them is not theirs.
ASKS_FOR_A_REPLY = words(
    """
    response responses reply replies answer heard feedback callback call contacted contact interview offer referral
    outcome
    antwort ruckmeldung reaktion gesprach angebot kontakt zusage
    reponse retour entretien offre respuesta contestacion entrevista oferta risposta riscontro colloquio offerta
    resposta retorno proposta antwoord reactie gesprek aanbod odpowiedz odzew rozmowa oferta svar
    """
)
# And these ask for nothing but what was written back.
OF_WHAT_CAME_BACK = words(
    """
    response responses reply replies answer feedback antwort ruckmeldung reaktion reponse retour respuesta contestacion
    risposta riscontro resposta retorno antwoord reactie odpowiedz odzew svar vastaus
    """
)
# Before an ending these say that it may come.
MODAL = words(
    """
    could might may would konnte pourrait podria podrian potrebbe poderia zou zouden mogliby
    mozliwe moze mozna snad возможно может наверное можливо мабуть belki muhtemelen mungkin かも たぶん 可能 也许 아마
    """
)
BARE_NO = words("no nope nah non nein nee nie nej nei nao")
# Before a stage these say that it is not reached, or not yet.
NEGATIONS = words(
    """
    haven hasn didn don doesn isn wasn couldn havent didnt dont nothing nobody
    not no never without non pas sans aucun aucune kein keine keinen nicht ohne sin nunca senza mai nessun
    nessuna sem nao geen niet nooit nie brak bez ingen inget inte ikke ej awaiting waiting expecting expect
    ei ekki pole aldri aldrig aldrei mitte nu fara niciun nicio sense
    hoping before until pending attente warte wartet esperando aspettando не нет без немає нема жду
    няма nisam nisem nije nisu niso nema nem nincs δεν χωρις لم لا بدون לא אין नहीं nahi nahin khong chua tidak belum gak
    nggak tanpa degil yok 没 沒 没有 沒有 还没 還沒 不 未 無 无 别 안 못
    ไม่ ยังไม่
    """
)

# These say no more than that it is not over, and not which stage was reached.
STILL_LIVE = """live|still live|in play|in the running|still going|still running|alive|still alive|still in play
            |still open|still in|im rennen|noch im rennen|noch offen|lauft noch|en lice
            |toujours en lice|in gioco|in ballo|em jogo
            |in de race|w grze"""
UNDERWAY = f"""{STILL_LIVE}|active|open|in progress|in process|ongoing|running|current|live|still open|still active
            |still in process
            |aktiv|offen|laufend|lauft|in arbeit|im prozess|noch offen|en cours|ouvert|ouverte|en proceso|en curso
            |activo|activa|abierto|abierta|in corso|attivo|attiva|aperto|em andamento|em curso|em processo
            |ativo|ativa
            |aberto|lopend|actief|bezig|w toku|aktywne|pagaende|oppen|igangvaerende
            |positive|positiv|positivo|positiva|positief|進行中|选考中|選考中
            |进行中|流程中|진행중|진행 중|devam ediyor|surecte
            |kaynnissa|pagar|igang|w trakcie|в процессе|у процесі|قيد التنفيذ|جاري"""
# Beside a day of applying these say that no answer came.
STILL_OPEN = QUICKLY_APPLIED | words("open offen abierto abierta aberto aberta aperto aperta ouvert ouverte oppen apen")
# On a form, of an application that was sent.
IN_THE_BALANCE = set(
    phrases(
        "en suspens|in sospeso|pendiente|pendente|noch offen|hangig|nog open|still open|pending|noch unentschieden"
        "|a l etude"
    )
)
# These say that it is over, and not how.
OVER = """clos|close|crossed out|struck through|closed|done|archived|ended|over|inactive|dead|finished|abgeschlossen
            |geschlossen|erledigt|beendet
            |ferme|fermee|cloture|cloturee|termine|terminee|cerrado|cerrada|finalizado|finalizada|chiuso|chiusa
            |fechado|fechada|encerrado|encerrada|gesloten|afgesloten|zamkniete|avslutad|lukket
            |结束|已结束|流程结束|終了|종료"""

# What a column with one of these in its name says of a company, and never which job it is.
OF_A_FIRM = words(
    """
    sector industry type category field domain department dept division business segment size stage tier
    branche bereich abteilung kategorie typ art sparte firmengrosse secteur domaine categorie taille departement
    departamento industria categoria tipo rubro area settore tipologia reparto ramo setor sector afdeling soort
    branza dzial kategoria typ bransch avdelning afdeling avdeling toimiala osasto odvetvi obor oddeleni agazat
    sektor departman отрасль отдел сфера 行业 部门 类型 業界 部署 업종 부서
    """
)

# In the names of columns these say that somebody only brings others together, and these whom they bring.
OF_A_MIDDLEMAN = words(
    """
    agency agencies agentur vermittler vermittlung personalvermittler personalvermittlung personaldienstleister
    zeitarbeitsfirma intermediaire agence agenzia agencia intermediario uitzendbureau bemiddelaar agencja posrednik
    recruiter headhunter bureau formidler formedlare valittaja
    """
)
# Beside the name of a place of work these say whose place it is, the first ones only where people are taught.
OF_A_DISTRICT = words("district isd usd diocese academie schulbezirk distrito distretto schooldistrict")
OF_A_CARRIER = words(
    """
    trust mat carrier operator chain parent authority lea borough council federation board trager schultrager
    klinikgruppe kette trageverein konzern verbund groupe group gruppe grupo gruppo groep grupa keten cadena catena rede
    cooperativa patronato fundacion fondation stiftung owner franchisee betreiber koepel stichting huvudman employer
    """
)
OF_A_SCHOOL = words(
    "school schools campus schule ecole etablissement college lycee escuela colegio centro scuola istituto"
)
OF_A_PLACE = OF_A_SCHOOL | words(
    """
    hospital clinic ward surgery practice branch store shop restaurant hotel site nursery home kita klinik praxis
    einrichtung filiale haus standort markt laden hopital clinique agence magasin creche tienda sucursal hospital local
    residencia ospedale negozio filiale loja escola unidade winkel vestiging locatie sklep szpital szkola skola butik
    """
)
OF_A_CLIENT = words("client customer kunde kundin endkunde auftraggeber cliente klant eindklant klient kund asiakas")

# Where one would work.
WORK_MODES = set(
    phrases("remote|hybrid|on site|onsite|in office|office|fully remote|hybride|presencial|hibrido|remoto")
)

# Of a column for a day these say that saving the job was a stage.
SAVED_DAYS = words("saved bookmarked wishlisted gespeichert gemerkt guardado salvato opgeslagen")

# And these that a row was written down, as a program does when it is sent as well as when it is found.
LOGGED_DAYS = set(
    phrases("timestamp|time stamp|recorded|recorded at|logged|logged on|logged at|date logged|entry date")
)
# Of a day these say that I turned to somebody for work.
CONTACT_DAYS = set(
    phrases(
        """date of contact|contact date|date contacted|contacted date|contacted on|contacted|date employer contacted
        |kontaktdatum|kontakt am|datum der kontaktaufnahme|datum des kontakts|kontaktiert am|kontaktaufnahme
        |kontaktaufnahme am
        |date de contact|date du contact|contacte le|date de prise de contact|fecha de contacto|fecha del contacto
        |contactado el|data di contatto|data contatto|data del contatto|contattato il|data de contato|data do contato
        |data de contacto|data do contacto|contactdatum|datum contact|datum van contact|data kontaktu
        |kontaktdato|dato for kontakt
        |kontaktdag|yhteydenottopaiva"""
    )
)
# Of a day these say that it is of a meeting, where each row is an application.
OF_AN_EVENT = words("event events evento eventi evenement veranstaltung evenemang arrangement wydarzenia")
# Of a name these say that it is of what was sent with an application.
OF_A_FILE = words(
    """
    cover letter file filename path cv resume document attachment draft anschreiben lebenslauf datei lettre fichier
    carta archivo fichero lettera brief
    """
)
# What lists of people are called.
OF_PEOPLE = words(
    """
    contact contacts people persons network kontakte personen contacti contatti contactos contatos
    networking outreach outreaches recruiters interviewers referrals referrers references referees referenzen netzwerk
    reseau netwerk ansprechpartner kontakty headhunters alumni connections personnes personas persone
    """
)
# What its column of names is called, beside one for the company.
NAMES_OF_PEOPLE = set(
    phrases(
        """name|full name|person|who|contact name|contact person|connection|vor und nachname|nom|nom complet|nom prenom
        |prenom nom|nombre|nombre y apellido|nombre completo|nome|nome e cognome|nome completo|naam|imie i nazwisko
        |namn|navn|first name|last name|given name|surname|display name|contact|person name|nachname|vorname
        |ansprechpartner|kontakt|prenom|cognome"""
    )
)
# And whom one applies to, or would like to.
OF_COMPANIES = words(
    """
    companies company employers employer employeur employeurs firms organizations organisations accounts orgs
    firmen unternehmen arbeitgeber entreprises societes empresas aziende bedrijven firmy foretag
    """
)
# In headings these say how well a program thinks that a job fits.
OF_A_FINDER = words("score scores scoring match matched matches relevance similarity")
# With a day of applying it was sent, and without one it may be still to be sent.
TO_SEND = {"apply"}
# For a day of applying, that there is none yet.
NOT_SENT = set(
    phrases(
        """not yet|not sent|not sent yet|not applied|not applied yet|noch nicht|nicht gesendet|pas encore|aun no
        |todavia no|non ancora|ainda nao|nog niet|jeszcze nie|ikke enda|inte an|未投|未投递|还没投"""
    )
)
# With these I may have passed it over.
PASSED_OVER = set(
    phrases(
        "skip|skipped|excluded|discarded|dismissed|ruled out|filtered out"
        "|not applying|won t apply|pass|passed on|duplicate"
        "|easy apply|quick apply|one click apply|1 click apply|click to apply|view job"
        "|übersprungen|ignoré|omitido|saltado"
    )
)
PERHAPS_TO_SEND = set(phrases("pending|pending review|en attente|attente|pendiente|pendente|ausstehend"))

# What programs call the labels of a task.
LABEL_COLUMNS = set(
    phrases(
        """label|labels|tag|tags|category|categories|etikett|etiketten|kategorien|schlagworter|stichworter|etiquettes
        |etiquette|etiquetas|etichette|categorie|categorias|etykiety|marcadores|etiketter|github labels|issue labels"""
    )
)
# What stands before the names of the columns of what lies within an item.
SUBITEMS = set(
    phrases(
        """subitems|sub items|subitem|subtasks|sub tasks|child items|unterelemente|unteraufgaben|unterpunkte
        |sous elements|sous taches|subelementos|subtareas|sottoelementi|sottoattivita|subitens|subtarefas|subtaken
        |podzadania|underelementer|deluppgifter"""
    )
)
# The column in which a task names the one that it is a step of.
PARENTS = set(
    phrases(
        """parent task|parent|parent issue|parent name|parent id|parent item|ubergeordnete aufgabe|ubergeordnet
        |tache parente|tarea principal|tarea padre|attivita principale|tarefa principal|hoofdtaak"""
    )
)
# With one of these before a colon a label says where it stands.
OF_A_STAGE_LABEL = set(
    phrases(
        """status|stage|state|phase|step|application status|app status|stufe|etat|statut|etape|estado|etapa|stato|fase
        |pipeline|job status|job|s|app|application|bewerbung|candidature"""
    )
)
# Whether a task is done, which says nothing of an application in a lane of its own.
OF_ANY_TASK = set(
    phrases(
        "not started|notstarted|in progress|inprogress|waiting on others|deferred|needs action|needsaction|todo|to do"
        "|open|opened|reopened|new|active|doing|in review|resolved|incomplete|complete|completed|done|closed|no status"
        "|nicht begonnen|in bearbeitung|erledigt|offen|neu|a faire|en cours|termine|fermee|ouverte"
    )
)
# Of these a status says nothing until somebody explains them.
COLOURS = words(
    """
    amber gold rosa piros czerwony zielony zolty
    red green yellow orange amber blue grey gray purple violet pink white black brown
    rot grun gelb blau grau lila weiss schwarz
    rouge vert verte jaune bleu gris violet rose blanc noir
    rojo verde amarillo naranja azul morado blanco negro rosso giallo arancione blu grigio
    vermelho amarelo laranja cinza rood groen geel oranje blauw grijs
    """
)

# The same by their hue, as a fill is called.
HUES = {
    word: hue
    for hue, told in {
        "red": "red rot rouge rojo roja rosso rossa vermelho vermelha rood czerwony rod cervena piros",
        "pink": "pink rosa rose roze rozowy",
        "orange": "orange amber arancione naranja laranja oranje pomaranczowy",
        "yellow": "yellow gold gelb jaune amarillo amarilla giallo gialla amarelo amarela geel zolty gul zluta sarga",
        "green": "green grun vert verte verde groen zielony gron zelena zold",
        "blue": "blue turquoise cyan blau turkis bleu bleue azul blu azzurro blauw niebieski bla modra kek",
        "purple": "purple violet lila violett morado viola roxo paars fioletowy fialova",
        "grey": "grey gray silver grau gris grigio cinza grijs szary gra seda szurke",
        "black": "black schwarz noir negro nero preto zwart czarny",
    }.items()
    for word in told.split()
}
# What may be called by the name of another where it has none of its own.
NEAR_HUES = {
    "red": ("pink",),
    "pink": ("red",),
    "orange": ("yellow", "red"),
    "yellow": ("orange",),
    "purple": ("pink",),
}
# What stands above the words or colours that a file explains, or above sums.
LEGENDS = set(
    phrases(
        """legend|key|colour key|color key|colour code|color code|colour legend|color legend|codes|abbreviations
        |summary|stats|statistics|totals|dashboard
        |legende|farblegende|farben|farbcode|abkurzungen|statistik|ubersicht|auswertung|code couleur|couleurs
        |statistiques|leyenda|colores|codigo de color|resumen|estadisticas|legenda|colori|cores|resumo|riepilogo
        |statistiche|kleuren|samenvatting"""
    )
)

# A tab called by one of these may be of jobs on offer, and of no offer to me.
OF_POSTINGS = words("ofertas oferta offerte offerta offres offre angebote stellenangebote jobangebote oferty oferte")

# In headings these say that each row is a round of an application.
OF_ROUNDS = words(
    """
    round rounds interviewer interviewers interview runde gesprachspartner gesprach interlocuteur tour ronda
    entrevistador entrevistadora entrevista colloquio intervistatore entrevistadores gesprek rozmowa intervju samtale
    """
)
# In the place of a company these say that it is the one above.
DITTO = set(
    phrases(
        "ditto|dito|same|same company|as above|same as above|wie oben|idem|ibid|lo mismo|stesso|mesma|samma|jak wyzej"
    )
)
# A line that begins or ends with one of these counts or adds up.
COUNTS = words(
    """
    total totals sum count average avg number
    tot tots
    summe gesamt insgesamt anzahl schnitt durchschnitt totale nombre nb somme moyenne numero suma cantidad promedio
    somma media quantidade soma totaal aantal gemiddelde liczba razem lacznie srednio antal totalt summa antall sum
    yhteensa maara pocet celkem spolu osszesen numar toplam итого всего разом 合计 合計 总计 小计 합계
    """
)
# What stands beneath a form: who signs it, where and when.
# What a journal of steps calls the one by which somebody applied, and what may stand beside it.
SENDING = words(
    """
    application applications bewerbung bewerbungen initiativbewerbung onlinebewerbung kurzbewerbung candidature
    candidatures candidatura candidaturas autocandidatura solicitud inscripcion envio envoi invio entrega depot consegna
    sollicitatie aplikacja zgloszenie ansokan ansogning soknad cv curriculum lebenslauf resume applied submitted sent
    emailed mailed dropped handed spontanansokan initiativbewerbungen blindbewerbung uopfordret motivationsschreiben
    """
)
BESIDE_SENDING = words(
    """
    open speculative spontan job work position my the a an of to off out in by via on for and per par por de del du des
    di da do dei dos al aux au alla em en el la le un une una et y und och vom zur zum e i
    lm lettre letter carta email mail mails post online internet ligne linea web website portal app form phone person
    mano main personlich schriftlich elektronisch telefonisch initiativ spontanee spontanea espontanea blind
    gesendet abgeschickt verschickt geschickt eingereicht abgegeben eingeworfen versendet envoyee envoye deposee depose
    enviada enviado entregada entregado presentada inviata inviato consegnato verstuurd ingediend wyslana wyslane
    skickad sendt directe directa diretta oferta offre
    """
)
# Of what was done for the search these say that it was no application.
OF_A_FAIR = words(
    """
    fair fairs expo workshop workshops seminar webinar class classes course training orientation networking club
    registered registration profile counselor counsellor coaching session meetup coach adviser advisor
    netwerkgesprek netwerkbijeenkomst netzwerktreffen jobmassa vermittlungsgesprach
    messe jobmesse stellenmesse schulung kurs beratung beratungsgesprach vortrag anmeldung
    salon forum atelier formation inscription bilan feria taller curso formacion orientacion registro
    fiera corso iscrizione formazione orientamento feira formacao beurs banenbeurs cursus inschrijving
    targi szkolenie rejestracja massa jobbmassa utbildning kursus
    """
)
# On a line of its own, beside a number, these tell of the whole list.
OF_ALL = words(
    """
    applications bewerbungen candidatures candidaturas candidature solicitudes postulaciones sollicitaties aplikacji
    ansokningar ansogninger soknader hakemusta hakemukset
    updated aktualisiert stand actualise actualizado actualizada aggiornato aggiornata atualizado atualizada
    bijgewerkt zaktualizowano uppdaterad opdateret oppdatert paivitetty
    page seite pagina strona sida rate quote taux tasa tasso
    """
)
# Beside a number these are counted as well.
COUNTED_THINGS = words(
    """
    companies firms employers jobs positions replies responses answers sent
    firmen arbeitgeber stellen antworten ruckmeldungen verschickt versandt davon
    entreprises offres reponses envoyees envois empresas ofertas respuestas enviadas enviados
    aziende offerte risposte inviate inviati respostas bedrijven vacatures reacties verstuurd
    firm firmy odpowiedzi wyslane foretag svar virksomheder bedrifter
    """
)
# In the name of a column these say that the address stands behind the company.
OF_AN_ADDRESS = words(
    "address adresse anschrift adres direccion domicilio indirizzo endereco adress adresa morada sitz standort"
)
# Who employs, by the words or the ends of words of its name, where it stands beside a job.
OF_AN_EMPLOYER = words(
    """
    praxis klinik kliniken klinikum krankenhaus zentrum verlag werke stadtwerke kita kinderhaus kindergarten hort
    schule gymnasium universitat hochschule stiftung verein stadt landkreis landratsamt gemeinde lebenshilfe caritas
    diakonie sparkasse volksbank museum theater seniorenheim pflegeheim seniorenzentrum fruhforderstelle
    hospital clinic clinics school college university council trust foundation museum library bank bakery brewery
    studio studios brothers bros sons limited incorporated corporation holding holdings
    clinique polyclinique hopital ehpad mairie lycee ecole college universite banque maison residence pharmacie ville
    clinica escuela colegio ayuntamiento universidad banco fundacion residencia instituto
    ospedale scuola comune universita banca fondazione istituto cooperativa
    ziekenhuis gemeente universiteit stichting basisschool szpital szkola urzad przedszkole uniwersytet fundacja
    """
)
ENDS_OF_EMPLOYERS = (
    "会社",
    "公司",
    "集团",
    "集團",
    "银行",
    "銀行",
    "病院",
    "医院",
    "学校",
    "大学",
    "klinik",
    "klinikum",
    "zentrum",
    "verlag",
    "werke",
    "schule",
    "krankenhaus",
    "stiftung",
)
# How names of professions end where one word is made of several, or where only the beginning is a trade's.
ENDS_OF_PROFESSIONS = (
    "padin", "pade", "login", "loge", "therapeut", "therapeutin", "leitung", "fachkraft", "fachfrau", "fachmann",
    "kauffrau", "kaufmann", "meister", "meisterin", "techniker", "technikerin", "schwester", "helfer", "helferin",
    "einkaufer", "einkauferin", "gestalter", "gestalterin", "referentin", "assistenz",
    "soignante", "soignant", "graphiste", "trice", "fonoaudiologa", "terapeuta", "ologo", "ologa", "ologue",
    "ologist", "terapista", "terapeutka", "pedagog",
)  # fmt: skip
# So long is a word at the end of another one that tells a profession: "Bauleiterin".
LONG_ENOUGH = 6
# What a round is called where a column of its own says how it went, and nowhere else.
NAMES_OF_ROUNDS: dict[str, set[str]] = {
    "screening": set(
        phrases(
            """筆記|筆記試験|webテスト|ウェブテスト|適性|適性検査|spi|玉手箱|能力テスト|필기|필기시험|인적성
            |인적성검사
            |코테|ai역량|笔试|测评|机试|在线测评|video|recorded video|video pitch|video gravado|video grabado
            |video enregistre|videovorstellung
            |online tests|game|games|mini games|gamification|logic test|numerical test|verbal test|sjt
            |epreuve ecrite|ecrit|prova online|teste online|testes online|testes|bate papo rh|bate papo com rh"""
        )
    ),
    "interviewing": set(
        phrases(
            """一次|二次|三次|四次|1次|2次|3次|最終|最終選考|役員|社長|gd|グループディスカッション|グルディス
            |集団|個人
            |1차|2차|3차|최종|실무|임원|실무진|pt|초면|一面|二面|三面|四面|终面|初试|复试|初面|复面|主管面|最终
            |panel|painel|dinamica|dinamica de grupo|dinamica grupal|group exercise|group task|group day|team day
            |partner|partner round|partners|team|team fit|culture fit|meet the team|ac|assessment centre
            |oral|epreuve orale
            |entretien manager|entretien rh|entrevista gestor|entrevista gestores|entrevista final|entrevista tecnica
            |entrevista grupal|bate papo|bate papo tecnico|banca|mesa redonda|gruppenaufgabe|gruppengesprach|probetag
            |schnuppertag|schnuppern|proeflopen|meeloopdag|colloquio di gruppo|colloquio tecnico|prova orale
            |groepsgesprek|rozmowa grupowa"""
        )
    ),
}
# Beside a name for notes these say whose they are, or that there are more of them.
OF_MINE = words(
    """
    my mine own personal other more further additional extra meine mein eigene personliche sonstige weitere mis mi
    propias personales otras mes ma perso personnelles autres mie le miei proprie altre minhas meus minha outras mijn
    eigen overige mina mine egna ovriga moje wlasne inne
    """
)
# Behind one of these stands with whom.
WITH = words("with w mit avec con com c met z ze")
# A round in which they read what was sent, and what stands beneath it while they do.
OF_DOCUMENTS = set(
    phrases(
        """서류|서류전형|서류 전형|서류심사|서류 심사|서류 결과
        |書類|書類選考|書類審査|書類結果|エントリーシート|es
        |简历|简历筛选|简历初筛|网申|筛选|書審|書面審查|cv screen|cv screening|cv review|resume screen|resume screening
        |resume review|application review|document screening|screening cv|paper sift|sift|unterlagen|unterlagenprufung
        |sichtung|vorauswahl|dossier|etude du dossier|tri cv|preselection|preseleccion|revision de cv|revision cv
        |selezione cv|valutazione cv|analise de curriculo|triagem|triagem de curriculo|briefselectie|selekcja cv
        """
    )
)
# What stands beneath a round, or as the result of all, while they decide.
BEING_DECIDED = set(
    phrases(
        """대기|대기중|대기 중|결과 대기|결과 대기중|결과 대기 중|결과대기|결과대기중|발표 대기|발표 전|미발표
            |심사중|심사 중
        |검토중|검토 중|진행중|진행 중
        |審査中|選考中|結果待ち|合否待ち|連絡待ち|返事待ち|待ち|等待|等待结果|等结果|等通知|结果未出|筛选中
            |评估中|待定|审核中
        |in prufung|wird gepruft|in bearbeitung|lauft|en cours|en attente|a l etude|en revision|en proceso
        |in valutazione|in corso|em analise|in behandeling|w toku|under review|in review|in progress|ongoing
        """
    )
)
STILL_READ = BEING_DECIDED | set(phrases("제출|제출완료|제출 완료|提出|提出済|提出済み|已提交|已投"))
# Columns of the task that another one is beneath.
OF_A_PARENT = set(
    phrases(
        "parent|parent id|parent task|parent task id|parent item|parent key|parent issue|parent summary|parentid"
        "|parent name|ubergeordnete aufgabe|ubergeordnetes element|ubergeordneter vorgang|tache parente|tache parent"
        "|element parent|tarea principal|tarea padre|elemento principal|attivita principale|bovenliggende taak"
        "|zadanie nadrzedne"
    )
)
# Columns of what one sticks onto a card or a task, or writes on it.
OF_LABELS = words(
    "label labels tag tags etikett etiketten bezeichnungen schlagworter etiquette etiquettes etiquetas etichette"
    " etykiety content inhalt contenu contenido contenuto"
)
# How an application is handed in.
WAYS = words(
    """
    online web website internet portal email e mail letter post written writing in person visit phone telephone
    fax schriftlich elektronisch brief personlich telefonisch telefon per besuch ecrit courrier courriel visite
    personne telephone electronique en ligne par scritto iscritto persona telefono elettronico lettera di carta
    escrito correo presencial telefonico telefonica schriftelijk telefonisch persoonlijk bezoek osobiscie
    telefonicznie pisemnie by call elettronicamente internetowo linea mundlich personal personally personalmente
    personliche personligen personnelle personnellement pessoalmente por skriftlig skriftligt telefone
    telefonicamente video vorsprache
    """
)
# What a form has a line for, above or beneath what is told.
OF_A_FORM = words(
    """
    signature signed unterschrift firma firme assinatura handtekening podpis underskrift namnteckning allekirjoitus
    imza podpisy date datum data fecha dato ort lieu luogo lugar plaats miejsce place name nom nombre nome naam
    print printed claimant supervisor coach berater beraterin conseiller conseillere stempel stamp cachet timbro sello
    initials
    """
)
# The foot of a form: where one signs it, and where and when that was.
SIGNED = set(
    phrases(
        "signature|signed|signed by|applicant signature|claimant signature|unterschrift|signature du demandeur"
        "|signature de l interesse|firma|firma del solicitante|firma del trabajador|firma dell interessato|assinatura"
        "|assinatura do candidato|handtekening|podpis|podpis bezrobotnego|underskrift|allekirjoitus|imza|alairas"
        "|semnatura|подпись|підпис|署名|서명|签名|簽名"
    )
)
PLACE_ALONE = set(
    phrases(
        "ort datum|ort und datum|datum ort|place date"
        "|place and date|date and place|lieu et date|lieu date|fait a|fait le"
        "|luogo e data|luogo data|lugar y fecha|local e data|plaats en datum|plaats datum|miejscowosc i data"
        "|miejscowosc data|sted og dato|sted dato|ort och datum|paikka ja aika|misto a datum|datum unterschrift"
        "|date signature|ort datum unterschrift|date and signature|date et signature|data e firma|fecha y firma"
        "|datum en handtekening|data i podpis"
    )
)
PLACE_AND_DAY = set(
    phrases(
        "date|day|place|name|datum|tag|ort|lieu|nom|fecha|lugar|nombre|data|luogo|nome|local|plaats|naam|miejscowosc"
        "|dato|sted|paikka|paivays|tarih|дата|место|日付|날짜|日期"
    )
)
# In the name of a lane these say that no application lies there.
HELP = words(
    """
    how instructions help tips template templates readme guide resources example welcome
    here hier ici aqui info infos
    anleitung hilfe vorlage vorlagen aide modele ayuda plantilla guida aiuto ajuda modelo uitleg sjabloon
    pomoc szablon
    """
)
# And these where nothing else is in its name.
OF_REFERENCE = words(
    """
    docs doc documents document files file links link materials material reference references referenz referenzen
    resumes resume cv cvs letters letter unterlagen dokumente dateien lebenslauf zeugnisse merkzettel
    modeles ressources lettres documentos archivos enlaces plantillas recursos documenti modelli risorse
    documenten sjablonen bestanden dokumenty szablony dokument dokumenter mallar skabeloner
    """
)
# What stands between these.
BETWEEN_LANES = words("and und et y e en i och og the my meine mes mis miei of de for fur allgemein wichtig important")

# Of a round or a test.
PASSED = words(
    """
    passed pass done completed complete erledigt bestanden fait hecho cleared qualified superado superada superato
    superata geslaagd
    """
)
# How it went, beneath the name of a round.
OF_A_RESULT = PASSED | words(
    "通過 合格 済 済み 通过 已通过 过 통과 합격 완료 "
    "ok okay oui yes apto apta idoneo idonea aprobado aprovado aprovada retenu retenue through"
)
YES = PASSED | words(
    """
    yes y true x ✓ ✔ ✅ ☑ 1 ja j wahr oui o vrai si sim sí sì tak received sent verdadero vero
    ano áno igen da evet kyllä kylla taip jā jah так да ναι はい 是 有 예 네 כן نعم ya có prawda pravda waar sant sandt
    ✓︎ ✔️ ☑️ ◯ ○ 〇
    """
)
NO = words(
    """
    no n false 0 nee nein falsch non faux nao não nie nej nei nope
    ne nem nu hayır hayir ei nē ні нет не όχι
    いいえ 否 无 無 아니오 아니요 לא لا tidak không fałsz nepravda onwaar ✗ ✘ ❌ ✖ ☐ 🚫 ⛔ 👎 falso
    """
)
# In the column of a round these may say that it did not take place as well as that it was not passed.
CROSSES = words("✗ ✘ ❌ ✖ 🚫 ⛔ 👎")
# In the column of a round these say that it has not taken place.
PENDING = set(
    phrases(
        """pending|waiting|awaiting|tbd|planned|to be planned|to plan|scheduled soon|to be scheduled|to schedule
        |not scheduled|not scheduled yet|not yet scheduled|not planned|not yet|not held|none yet
            |awaiting date|upcoming
        |to come|todo|to do|no interview|no interview yet
        |ausstehend|geplant|zu planen|noch offen|noch nicht|noch keins|noch keine|nicht geplant|kein termin|steht aus
        |en attente|a planifier|a prevoir|a programmer|a venir|prevu|non prevu|pas prevu|pas encore|non planifie
        |pendiente|por programar|por planificar|por definir|programado|no previsto|aun no|todavia no
        |in attesa|da pianificare|da programmare|da fissare|non previsto|non ancora|previsto
        |pendente|a agendar|por agendar|por marcar|a definir|nao previsto|ainda nao|agendado
        |in te plannen|nog te plannen|nog niet|niet gepland|gepland|nie zaplanowano|zaplanowano
            |do ustalenia|jeszcze nie
        |ikke planlagt|ej planerad|inte planerad|待定|待安排|未安排|等待中|等通知|未定|調整中|예정|미정"""
    )
)
EMPTY = words(
    """
    - -- --- – — . / n/a na n.a. none null nil nan nat #n/a keine k.a. s/o n.v. undefined (blank) leer tbd ?
    k/a nd n/d
    """
)
# In the place of a job's name these say that nobody has it.
NOT_KNOWN = set(
    phrases(
        """unknown|not known|unbekannt|inconnu|desconocido|desconocida|no especificado|sconosciuto|desconhecido|onbekend
        |nieznane|nieznany|okand|ukendt|ukjent|not specified|unspecified|not available|no title|unknown title
        |unknown position|unknown role"""
    )
)

WEEKDAYS = words(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri
    montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche
    lunes martes miercoles jueves viernes sabado domingo lunedi martedi mercoledi giovedi venerdi domenica
    segunda terca quarta quinta sexta maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    poniedzialek wtorek sroda czwartek piatek sobota niedziela mandag tirsdag onsdag torsdag fredag lordag
    mandag tisdag lordag sondag
    """
)
# Monday to Sunday, in full and as they are cut short: beside a day in numbers they tell which number is the month.
DAYS_OF_THE_WEEK = (
    "monday mon montag mo lundi lun lu lunes lunedi segunda seg maandag ma mandag man poniedzialek pon pn "
    "pondeli po pondelok hetfo h luni pazartesi pzt понедельник пн понеділок понеделник maanantai "
    "esmaspaev pirmdiena pirmadienis ponedjeljak ponedeljek δευτερα 月 월 周一 星期一",
    "tuesday tue tues tu dienstag di mardi mar martes martedi terca ter dinsdag tirsdag tir tisdag tis "
    "wtorek wt utery ut utorok kedd k marti sali вторник вт вівторок tiistai ti teisipaev otrdiena "
    "antradienis utorak torek τριτη 火 화 周二 星期二",
    "wednesday wed weds we mittwoch mi mercredi mer me miercoles mie mercoledi quarta qua woensdag wo "
    "onsdag ons sroda sr streda st szerda sze miercuri carsamba car среда ср середа сряда keskiviikko ke "
    "kolmapaev tresdiena treciadienis srijeda sreda τεταρτη 水 수 周三 星期三",
    "thursday thu thur thurs th donnerstag do jeudi jeu je jueves jue giovedi gio quinta qui donderdag "
    "torsdag tor tors czwartek czw cz ctvrtek ct stvrtok csutortok cs joi persembe per четверг чт четвер "
    "четвъртък torstai to neljapaev ceturtdiena ketvirtadienis cetvrtak cetrtek πεμπτη 木 목 周四 星期四",
    "friday fri fr freitag vendredi ven ve viernes vie venerdi sexta sex vrijdag vr fredag fre piatek pt "
    "pia patek pa piatok pentek p vineri cuma cum пятница пт п'ятниця петък perjantai pe reede piektdiena "
    "penktadienis petak petek παρασκευη 金 금 周五 星期五",
    "saturday sat samstag sa sonnabend samedi sam sabado sab sabato zaterdag za lordag lor sobota sob sb "
    "so szombat szo sambata cumartesi cmt суббота сб субота събота lauantai la laupaev sestdiena "
    "sestadienis subota σαββατο 土 토 周六 星期六",
    "sunday sun sonntag so dimanche dim di domingo dom domenica zondag zo sondag son niedziela nd nie "
    "nedele ne nedela vasarnap v duminica pazar paz воскресенье вс неділя нд неделя sunnuntai su puhapaev "
    "svetdiena sekmadienis nedjelja nedelja κυριακη 日 일 周日 星期日",
)
# Months of languages whose words are no others' months; "listopad" is October in one and November in others.
EASTERN_MONTHS = (
    "sausis sausio janvaris janvari jaanuar januara sijecanj sijecnja януари ιανουαριος ιανουαριου",
    "vasaris vasario februaris februari veebruar februara veljaca veljace февруари φεβρουαριος φεβρουαριου",
    "kovas kovo marts marec marta ozujak ozujka μαρτιος μαρτιου",
    "balandis balandzio aprilis aprill aprila travanj travnja απριλιος απριλιου",
    "geguze geguzes maijs maja svibanj svibnja μαιος μαιου",
    "birzelis birzelio junijs juuni juna junij lipanj lipnja юни ιουνιος ιουνιου",
    "liepa liepos julijs juuli jula julij srpanj srpnja юли ιουλιος ιουλιου",
    "rugpjutis rugpjucio augusts augusta avgust avgusta kolovoz kolovoza αυγουστος αυγουστου",
    "rugsejis rugsejo septembris septembra rujan rujna септември σεπτεμβριος σεπτεμβριου",
    "spalis spalio oktobris oktoober oktobra октомври οκτωβριος οκτωβριου",
    "lapkritis lapkricio novembris novembra studeni studenoga studenog ноември νοεμβριος νοεμβριου",
    "gruodis gruodzio decembris detsember decembra prosinac prosinca декември δεκεμβριος δεκεμβριου",
)
# Months beside those that all readers know: in a cell they are nothing else, in a sentence "des" and "lip" are words.
MORE_MONTHS = (
    "sty stycznia styczen leden ledna ianuarie ian ocak январь января янв січень січня tammikuu tammikuuta",
    "lut lutego luty unor unora februarie subat февраль февраля фев лютии лютого helmikuu helmikuuta",
    "marca marzec marts brezen brezna marcius marc martie март марта мар березень березня maaliskuu",
    "kwi kwietnia kwiecien duben dubna aprilis aprilie nisan апрель апреля апр квітень квітня huhtikuu",
    "maj maja kveten kvetna majus mayis маи мая травень травня toukokuu toukokuuta",
    "cze czerwca czerwiec cerven cervna junius iunie haziran июнь июня июн червень червня kesakuu",
    "lip lipca lipiec cervenec cervence julius iulie temmuz июль июля июл липень липня heinakuu",
    "augusti sie sierpnia sierpien srpen srpna augusztus agustos август августа авг серпень серпня elokuu elokuuta",
    "wrz wrzesnia wrzesien zari szeptember szept septembrie eylul сентябрь сентября "
    "сен вересень вересня syyskuu syyskuuta",
    "paz pazdziernika pazdziernik rijen rijna oktober octombrie ekim октябрь октября "
    "окт жовтень жовтня lokakuu lokakuuta",
    "lis listopada listopad listopadu noiembrie kasim ноябрь ноября ноя листопад листопада marraskuu",
    "gru grudnia grudzien desember des prosinec prosince decembrie aralik декабрь декабря дек грудень грудня joulukuu",
)

# Words in a job's title, for telling a title from a company where no heading does.
TITLE_WORDS = words(
    """
    engineer developer manager analyst designer scientist lead senior junior director architect consultant
    administrator specialist coordinator assistant intern head officer technician nurse teacher sales
    marketing software data product programmer executive representative associate accountant recruiter writer
    editor operator planner buyer clerk driver cook chef entwickler entwicklerin ingenieur ingenieurin leiter
    leiterin berater beraterin sachbearbeiter referent kaufmann werkstudent praktikant buchhalter developpeur
    ingenieur charge chargee chef responsable technicien stagiaire desarrollador desarrolladora ingeniero
    ingeniera analista gerente responsabile sviluppatore impiegato medewerker programista specjalista
    mechanic tech repair carpenter joiner plumber electrician welder machinist fitter waiter waitress barista server
    bartender cashier baker butcher gardener cleaner porter guard tutor lecturer professor researcher
    associate trainee
    apprentice intern volunteer librarian curator editor journalist translator copywriter illustrator photographer
    paralegal solicitor lawyer attorney underwriter actuary controller bookkeeper auditor broker agent receptionist
    therapist pharmacist dentist physician doctor midwife carer caregiver paramedic hygienist vet sous commis pastry
    supervisor foreman dispatcher courier picker packer stylist hairdresser lifeguard coach trainer advisor adviser
    counselor counsellor economist statistician chemist biologist physicist geologist surveyor principal vp
    cto cfo ceo
    verkaufer verkauferin mechaniker mechanikerin elektriker elektrikerin koch kochin lehrer lehrerin erzieher
    erzieherin pfleger pflegerin pflegefachkraft krankenschwester arzt arztin assistent assistentin kauffrau
    sachbearbeiterin projektleiter projektleiterin konditor konditorin backer backerin tischler tischlerin schreiner
    fahrer fahrerin lagerist redakteur redakteurin auszubildende azubi fachkraft mitarbeiter mitarbeiterin
    vendeur vendeuse assistante assistant serveur serveuse cuisinier cuisiniere infirmier infirmiere comptable
    enseignant enseignante professeur conseiller conseillere directeur directrice secretaire mecanicien
    camarero camarera cocinero cocinera enfermero enfermera profesor profesora contable administrativo
    administrativa dependiente dependienta tecnico tecnica encargado encargada jefe jefa operario mozo
    cameriere cameriera cuoco cuoca infermiere infermiera insegnante commesso commessa impiegata tecnico operaio
    magazziniere segretaria progettista addetto addetta vendedor vendedora auxiliar assistente professora gerente
    coordenador coordenadora estagiario estagiaria cozinheiro garcom verkoper verkoopster verpleegkundige leraar
    leerkracht adviseur kok magazijnmedewerker kierownik sprzedawca kucharz nauczyciel nauczycielka ksiegowa laborant
    kurator larare sjukskoterska handlaggare saljare kock larer sykepleier selger konsulent
    ucetni prodavac ucitel ucitelka kuchar vyvojar technik asistentka konyvelo eladó fejleszto mernok tanar
    magazynier kierowca monter elektryk mechanik spawacz recepcjonistka ksiegowy kasjer kasjerka opiekun opiekunka
    stolarz hydraulik asystent pracownik analityk inzynier kelner kelnerka piekarz operatorka
    enfermeiro enfermeira fisioterapeuta terapeuta comprador compradora recepcionista motorista redator redatora
    contador contadora desenvolvedor desenvolvedora engenheiro engenheira padeiro cozinheira operador operadora
    repartidor repartidora panadero panadera electricista soldador mecanico abogado abogada programador programadora
    acheteur acheteuse boulangere menuisier electricien plombier soudeur chauffeur livreur magasinier receptionniste
    soignante soignant educateur educatrice animateur animatrice gestionnaire juriste analyste
    saldatore tornitore autista elettricista idraulico meccanico ragioniere contabile educatrice acquirente
    boekhouder inkoper monteur timmerman schilder schoonmaker ontwikkelaar beleidsmedewerker verzorgende
    snickare mekaniker forskollarare barnskotare underskoterska vardbitrade ekonom salgsassistent paedagog
    einkaufer einkauferin planer planerin gartner schlosser friseur friseurin kellner kellnerin rezeptionist
    rezeptionistin programmierer programmiererin myyja kokki hoitaja
    営業 営業職 経理 事務 一般事務 総務 人事 企画 販売 接客
    エンジニア デザイナー プログラマー 看護師 保育士 介護士 薬剤師
    会计 工程师 产品经理 设计师 运营 销售 行政 会計 工程師 設計師 業務
    개발자 디자이너 마케터 엔지니어 회계 영업 기획자 간호사
    prodavacka skladnik skladnice ridic vedouci svarec servirka cisnik kucharka pekar pekarka uklizecka recepcni sanitar
    inzenyr truhlar elektrikar instalater zamecnik obrabec serizovac dispecer predavac predavacka veduci uctovnik
    uctovnicka zvarac murar
    raktaros szakacs felszolgalo penztaros apolo gepkocsivezeto villanyszerelo lakatos hegeszto takarito ugyintezo
    asszisztens recepcios pultos
    vanzator vanzatoare contabil contabila bucatar ospatar casier casiera sudor instalator mecanic asistenta
    muncitor receptioner inginer lucrator
    продавець продавчиня бухгалтер бухгалтерка касир касирка водій кухар офіціант офіціантка менеджер менеджерка
    комірник вантажник зварник електрик слюсар вчитель вчителька медсестра адміністратор інженер оператор
    тестувальник розробник перукар
    продавец кассир кассирша водитель повар официант официантка кладовщик грузчик сварщик электрик слесарь учитель
    администратор инженер тестировщик разработчик парикмахер программист аналитик дизайнер юрист курьер
    продавач шофьор готвач сервитьор счетоводител касиер
    pardavejas pardaveja kasininkas kasininke vairuotojas sandelininkas virejas kepejas kepeja padavejas padaveja
    buhalteris buhaltere slaugytoja mokytojas mokytoja inzinierius vadybininkas vadybininke suvirintojas elektrikas
    pardevejs pardeveja kasieris kasiere pavars viesmilis gramatvedis gramatvede skolotajs skolotaja inzenieris
    metinatajs elektrikis
    laotootaja autojuht pagar ettekandja raamatupidaja opetaja insener klienditeenindaja keevitaja juhataja
    vozac kuhar kuharica konobar konobarica knjigovoda skladistar zavarivac elektricar prodajalec prodajalka voznik
    natakar natakarica racunovodja skladiscnik varilec
    muhasebeci garson asci kasiyer mudur uzman uzmani muhendis muhendisi hemsire ogretmen teknisyen asistan
    πωλητης πωλητρια λογιστης σερβιτορος σερβιτορα μαγειρας οδηγος ταμιας
    utvecklare ingenjor backend frontend fullstack swe sde sdet tester devops qa sre ux ui
    """
)
# Of these also companies are called.
FIELDS_OF_WORK = words(
    """
    software data product sales marketing backend frontend fullstack devops qa sre ux ui tech repair sous pastry praca
    cook chef baker butcher barista head guard lead principal porter fitter junior senior associate associates coach
    operator agent broker courier driver
    """
)
# Before one of these words they say what somebody thinks of a company, and are not its name.
OPINIONS = words(
    """
    a an my good great nice bad ok cool small large interesting strong fun boring unknown
    gute guter gutes tolle grosse kleine bonne petite buena gran pequena piccola
    """
)
COMPANY_WORDS = words(
    """
    тов фоп ооо оао зао ип ат прат оод еоод uab sia eood spol sro pfa
    ltda eireli kft zrt nyrt ehf doo ooo gbr ohg ggmbh gesmbh eg ug slu sociedad spolka pty pvt llp limited sp
    inc llc ltd gmbh ag corp plc sa sas sarl bv nv ab oy aps kg se co group labs company srl spa sl lda
    """
)

# Alone these name no stage for certain: getting to know each other, a call, a task for home or for there.
ASKED_ALONE = phrases(
    """kennismaking|gebeld|telefoontje|belletje|call them back|ring them back|ring back|call back
    |case study|kennenlernen|結果待ち|결과 대기|等结果"""
)

# What I have against a job, and hardly ever they against me: a no beside it may be mine.
OWN_REASONS = phrases(
    """too far|commute|too far away|far away|long drive|too early in the morning|hours don t work|hours too long
    |pay too low|pays too little|low pay|pay is a joke|bad pay|night shifts|nights only|weekend work
    |zu weit|entfernung|fahrtweg|fahrzeit|gehalt zu niedrig|zu wenig geld|zahlen zu wenig|nur schicht
    |trop loin|trajet|salaire trop bas|mal paye|horaires pourris|payent mal
    |muy lejos|demasiado lejos|lejisimos|pagan poco|pagaban poco|sueldo bajo|por el horario
    |troppo lontano|troppo distante|stipendio basso|stipendio troppo basso|pagano poco
    |muito longe|longe demais|salario baixo|pagam pouco|molt lluny
    |te ver|te ver weg|te ver reizen|reistijd|te weinig salaris|salaris te laag
    |za daleko|daleki dojazd|mala kasa|za mala pensja|za malo placa|moc daleko|prilis daleko|malo penez|nizky plat
    |for langt|for lang pendling|for langt bort|for lag lon|for lav lonn|for langt vaek|dalig lon
    |cok uzak|maas az|maas dusuk|maasi az
    |далеко|мала зарплата|мало платят|мало платять|низька зарплата
    |遠い|遠すぎ|給料が低い|给的太少|太远|工资低|太遠|너무 멀어|거리가 멀어"""
)
