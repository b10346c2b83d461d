"""What is said of a stage in the Romance languages, from parts as in sayings.py, and what one tells oneself to do.

Languages stand in the order French, Spanish, Italian, Portuguese, Catalan, Romanian.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .sayings import Parts

# What is sent to apply.
FR_PAPERS = "cv|cv lm|cv et lm|cv lettre|cv et lettre|dossier|candidature|lettre|lm|lettre de motivation" + (
    "|lettre de motiv|formulaire|portfolio|book|profil|profil linkedin|linkedin|linked in|motivation"
)
ES_PAPERS = "cv|cvs|curriculum|curriculo|curriculums|carta|carta de presentacion|cv y carta|solicitud|formulario" + (
    "|portfolio|portafolio|candidatura|inscripcion|instancia|hoja de vida|postulacion|perfil|linkedin|linked in"
)
IT_PAPERS = "cv|curriculum|lettera|lettera di presentazione|lettera motivazionale|domanda|candidatura|modulo" + (
    "|portfolio|cv e lettera|profilo|linkedin|linked in"
)
PT_PAPERS = "cv|curriculo|carta|carta de apresentacao|carta de motivacao|candidatura|inscricao|formulario" + (
    "|portfolio|portifolio|cv e carta|perfil|linkedin|linked in"
)
CA_PAPERS = "cv|curriculum|carta|carta de presentacio|sol licitud|candidatura|instancia|inscripcio|portfoli"
RO_PAPERS = "cv|cv ul|un cv|scrisoarea|scrisoare|scrisoarea de intentie|dosar|dosarul|aplicatia|candidatura" + (
    "|portofoliul"
)

# Who calls before anybody is met.
FR_HR = "rh|la rh|le rh|les rh|recruteuse|la recruteuse|recruteur|le recruteur|cabinet|le cabinet|agence|l agence" + (
    "|agence d interim|l agence d interim|boite d interim|interim|charge de recrutement|chargee de recrutement"
    "|service rh|talent acquisition"
)
ES_HR = "rrhh|rr hh|recursos humanos|la reclutadora|el reclutador|reclutadora|reclutador|recruiter|la recruiter" + (
    "|ett|la ett|agencia|la agencia|la consultora|consultora|la de rrhh|el de rrhh|talento|talent"
)
IT_HR = "hr|l hr|le hr|risorse umane|recruiter|la recruiter|il recruiter|agenzia|l agenzia|selezionatrice" + (
    "|la selezionatrice|selezionatore|il selezionatore|agenzia interinale|ufficio personale"
)
PT_HR = "rh|o rh|a rh|recursos humanos|recrutadora|a recrutadora|recrutador|o recrutador|consultora|a consultora" + (
    "|agencia|a agencia|headhunter|people|talent"
)
CA_HR = "rrhh|l ett|recursos humans|la reclutadora|el reclutador|la ett|ett|agencia|l agencia|la consultora"
RO_HR = "hr|hr ul|recruiter|recruiterul|recrutor|recrutorul|recrutoarea|agentia|o agentie"

# Who is hired instead of me.
CA_OTHERS = "un altre|una altra|algu|algu altre|algu mes|una altra persona|un altre candidat|un intern|algu de dins"
RO_OTHERS = "pe altcineva|alt candidat|pe altul|pe alta|alta persoana|pe cineva|un alt candidat|pe cineva intern"

# What is vacant.
FR_JOB = "poste|place|cdi|cdd|contrat|alternance|stage|job|temps partiel|temps plein|mi temps|remplacement|mission"
ES_JOB = "puesto|plaza|contrato|trabajo|vacante|indefinido|contrato indefinido|contrato temporal|sustitucion|curro"
IT_JOB = "contratto|posto|lavoro|indeterminato|determinato|tempo indeterminato|tempo determinato|part time|stage" + (
    "|tirocinio|apprendistato|supplenza"
)
PT_JOB = "vaga|lugar|contrato|emprego|trabalho|estagio|cargo|posto"
FR_DAYS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain"
ES_DAYS = "lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana"
IT_DAYS = "lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|domani"
PT_DAYS = "segunda|terca|quarta|quinta|sexta|segunda feira|terca feira|quarta feira|quinta feira|sexta feira|amanha"
CA_DAYS = "dilluns|dimarts|dimecres|dijous|divendres|dissabte|dema"
RO_DAYS = "luni|marti|miercuri|joi|vineri|sambata|maine"

ROMANCE: dict[str, tuple[Parts, ...]] = {
    "": (
        # They called it off: it may be put off.
        ("ont annule|m ont annule|ils ont annule|ils m ont annule|ont reporte", "|l|mon|le", "entretien|rdv|essai"),
        ("cancelo|anulo|aplazo|cancelaron|han cancelado|me cancelaron|me han cancelado|anularon|me anularon"
         "|han anulado|aplazaron", "|la|mi",
         "entrevista|cita|prueba"),
        ("hanno annullato|mi hanno annullato|hanno disdetto|hanno rimandato", "|il|la", "colloquio|prova"),
        ("cancelaram|desmarcaram|me cancelaram|adiaram", "|a|minha|a minha", "entrevista|prova"),
        ("han cancel lat|han anul lat|m han cancel lat", "|l|la", "entrevista|prova"),
        ("au anulat|au amanat|mi au anulat", "interviul|proba"),
        # What such a thing was done for stands in no list of stages.
        ("pour", "refuser|decliner|annuler|me retirer|retirer|dire non"),
        ("para", "rechazar|cancelar|retirarme|declinar|decir que no|recusar|desistir|dizer que nao|anular"),
        ("per", "rifiutare|ritirarmi|annullare|disdire|dire di no|rebutjar|anul lar|dir que no"),
        ("ca sa", "refuz|anulez|renunt|ma retrag"),
        ("delai|date", "depasse|depassee"),
        # What I declined may have been an offer or no more than a talk.
        ("rifiutato|rifiutata|ho rifiutato|rechazo", "io"),
        ("trop tard|fuera de plazo|plazo cerrado|fuori tempo|fora do prazo|fora de termini|prea tarziu",),
        # With a paper it may be to be sent, or have been asked for.
        ("a la espera de|esperando|espero|j attends|en attente de|attente de|aguardando|a espera de|in attesa di"
         "|aspetto",
         "|el|mi|mon|ma|o|o meu|il|il mio|la|une|una|uma", "titulo|diploma|certificado|diplome|permis|attestation"
         "|certificat"
         "|homologacion|lettre de recommandation|carta de recomendacion|referencias|attestato|carta de recomendacao"),
        # It may be signed already.
        ("j attends|en attente|attente|esperando|espero|a la espera|aspetto|in attesa|aguardando|a espera|astept",
         "|de|del|do|du",
         "|le|el|il|o", "contrat|contrato|contratto|contractul"),
        # It may be why nothing was sent, or why I said no.
        ("trop loin|trop mal paye|mal paye|mal payee|salaire trop bas|horaires coupes|muy lejos|demasiado lejos"
         "|mal pagado"
         "|poco sueldo|sueldo bajo|mal horario|troppo lontano|stipendio basso|pagano poco|muito longe|longe demais"
         "|salario baixo"
         "|massa lluny|mal pagat|prea departe|salariu mic",),
    ),
    "saved": (
        ("|l", "offre|annonce", "|est", "mise de cote|en favori|en favoris|gardee de cote|epinglee|mise en favori"
         "|mise en favoris"),
        ("en|mis en|mise en|mis dans mes|mise dans mes|dans mes|dans les", "favoris"),
        ("mis|mise|garde|gardee|a garder|je garde", "|en favori", "de cote|sous le coude"),
        ("en favori|mis en favori|mise en favori|dans ma liste|sur ma liste|a garder|a mettre de cote",),
        ("avant de|pour", "postuler|candidater|deposer ma candidature"),
        ("a", "relire|corriger|traduire|imprimer|adapter|peaufiner|terminer|finaliser|rediger|refaire|tenter|tester"
         "|mettre a jour|actualiser|envisager|verifier avant|preparer|completer"),
        ("il manque|manque|il me manque|me manque|reste|il reste|besoin de|besoin d", "|encore|juste|que",
         "|la|le|ma|mon|une|un", FR_PAPERS),
        ("pas|pas encore|toujours pas", "commence|commencee|eu le temps|fini|finie|fait le cv|ecrit la lettre|regarde"
         "|eu le temps de postuler|depose|deposee|pret|prete|ouvert|ouverte|ouvertes|ose postuler"),
        ("j attends d avoir", "mon|ma|le|la|l", "diplome|permis|attestation|equivalence|rqth|certificat|caces"),
        ("ouverture|ouvre|ouvriront|ouvrent|ouvrira|rouvre|ouverture des candidatures|ouverture des inscriptions",
         "le|en|debut|mi|fin|courant|bientot|au printemps|la semaine prochaine"),
        ("candidatures|inscriptions|dossiers", "a partir|des|a partir du|pas encore ouvertes|ouvrent"),
        ("la tengo|lo tengo|la tengo en|la he|lo he", "guardada|guardado|favoritos|apuntada"),
        ("en|en mis|metida en|puesta en|anadida a", "favoritos|favoritas|pendientes|guardados|guardadas"),
        ("oferta|vacante|anuncio|plaza", "|esta", "en favoritos|marcada|fichada|apuntada|pendiente|guardada"
         "|en favoritas"),
        ("antes de|para", "apuntarme|inscribirme|presentarme|aplicar|echar el cv|mandar el cv|enviar el cv|echarlo"
         "|enviarlo|mandarlo"),
        ("falta|me falta|faltan|solo falta|me faltan|solo me falta|necesito|falta adjuntar|falta hacer"
         "|falta preparar",
         "|la|el|mi|hacer la|hacer el|una", ES_PAPERS),
        ("no lo|no la|aun no lo|aun no la|todavia no lo|todavia no la|aun no|todavia no|no", "he",
         "mandado|enviado|echado|aplicado|postulado|entregado|llevado|presentado|hecho|empezado"),
        ("aun no|todavia no|no", "me he", "apuntado|inscrito|postulado"),
        ("no he tenido tiempo|sin empezar|por empezar|sin hacer|aun sin enviar|todavia sin enviar|aun por enviar",),
        ("todavia por|aun por|queda por|queda|pendiente", "enviar|mandar|echar|entregar|aplicar|postular"
         "|inscribirme"),
        ("abre|abren|se abre|abrira|reabre|reabren|aun no abre", "|el|la",
         "plazo|convocatoria|bolsa|inscripcion|proceso"),
        ("plazo|convocatoria|bolsa|inscripcion", "abre|se abre|sin abrir|aun no abierto|aun no abierta|por abrir"),
        ("lo|la", "miro|veo|hago|mando|envio|echo", "|el", "finde|fin de semana|lunes|martes|miercoles|jueves|viernes"
         "|manana|luego|mas tarde|esta noche|esta tarde"),
        ("salvata|salvato|messa|messo|segnata|tenuta", "|da parte|tra i preferiti|nei preferiti|per dopo"),
        ("tra i|nei", "preferiti|salvati"),
        ("annuncio|offerta", "|da", "salvato|valutare|guardare|interessante|tra i preferiti"),
        ("manca|mi manca|mancano|manca solo|mi manca solo|serve|mi serve", "|ancora|solo", "|la|il|lo", IT_PAPERS),
        ("non|non ancora|ancora non|non ho|non ho ancora|non l ho ancora|ancora da|ancora tutto da|ancora",
         "mandato|mandata|spedita|spedito|inviato|inviata|candidata|candidato|compilata|compilato|iniziata"
         "|inviare|mandare|preparare|compilare|consegnare"),
        ("prima di|per", "candidarmi|mandare il cv|inviare il cv|mandarlo|inviarlo|fare domanda"),
        ("aprono|si aprono|apre", "|le|il", "candidature|iscrizioni|bando|domande"),
        ("bando", "in uscita|esce|apre|non ancora uscito|non ancora aperto"),
        ("vaga|anuncio|oferta|oportunidade", "salva|guardada|favoritada|marcada|nos favoritos|interessante|na lista"),
        ("nos|nos meus|adicionada aos|nas", "favoritos|guardados|guardadas|salvos|salvas"),
        ("falta|falta me|faltam|so falta|me falta|preciso da|preciso de|preciso do", "|a|o|um|uma|meu|minha",
         PT_PAPERS),
        ("ainda|ainda por|por", "mandar|enviar|fazer|inscrever|preencher|entregar|preparar"),
        ("ainda nao|nao|ainda nao me|nao me", "mandei|concorri|inscrevi|entreguei|comecei|submeti|preenchi"),
        ("pra|para", "depois|mais tarde|ver depois|ver com calma"),
        ("ver|vejo|olhar|candidato me|inscrevo me|mando|envio", "mais tarde|no fim de semana|no fds|com calma"),
        ("abre|abrem|inscricoes|inscricao|edital", "inscricao|inscricoes|em breve|a partir de|abrem|ainda nao abriu"
         "|nao abriu"),
        ("antes de", "me candidatar|concorrer|me inscrever|enviar|mandar"),
        ("per", "enviar|presentar|apuntar me|lliurar|mirar|fer|apuntar m hi|inscriure m"),
        ("pendent d|pendent de|em falta|falta|encara falta|he d|he de|haig de|haig d|cal|queda per", "|la|el|fer la",
         CA_PAPERS + "|enviar|presentar|entregar|actualitzar|lliurar|portar|enviar el cv|portar el cv|fer el cv"
         "|actualitzar el cv|fer la carta|preparar el cv|apuntar m hi|enviar ho|mirar ho"),
        ("encara no|no|no ho|encara no ho", "|he", "enviat|enviada|presentat|entregat|fet"),
        ("encara no|no", "m he", "apuntat|inscrit"),
        ("m interessa|em interessa|guardat|guardada|desada|desat|als preferits|en esborrany|esborrany",),
        ("obre|s obre|obren|s obren", "|el|les|la", "termini|convocatoria|inscripcions|borsa"),
        ("de", "trimis|aplicat|depus|completat|facut|dus|actualizat|tradus|scris", RO_PAPERS),
        ("nu|inca nu|nu am|inca nu am|n am|inca n am|nu l am|inca nu l am", "trimis|aplicat|depus|completat|inceput"),
        ("inca", "netrimis|netrimisa|nedepus"),
        ("trebuie sa|vreau sa|o sa|urmeaza sa|am de", "|imi|mai", "trimit|aplic|depun|refac|scriu|actualizez|traduc"
         "|completez|duc|fac|trimis|depus|facut", "|" + RO_PAPERS),
        ("lipseste|imi lipseste|mai lipseste|lipsa|imi trebuie|am nevoie de", RO_PAPERS),
        ("la|in", "favorite"),
        ("ma intereseaza|interesant|de vazut|salvata|ciorna|in ciorna|de facut|pentru mai tarziu|mai tarziu",),
        ("se deschide|se deschid", "|inscrierile|concursul"),
        ("faut que je|il faut que je|faudrait que je|faut encore que je", "refasse|fasse|ecrive|envoie|postule"
         "|finisse|depose"
         "|prepare|retravaille|termine|mette a jour|traduise", "|mon|le|la|ma|les|" + FR_PAPERS),
        ("en cours", "d ecriture|de preparation|de relecture|d envoi"),
        ("presque|casi|quasi|quase|gairebe|aproape", "pret|prete|fini|finie|listo|lista|pronto|pronta|acabado"
         "|acabada|terminado"
         "|terminada|finita|finito|acabat|a punt|gata"),
        ("para|pour|per|pra|pentru", "luego|mas tarde|mas adelante|plus tard|dopo|piu tardi|mais tarde|mes tard"
         "|mai tarziu"),
        ("pendiente de|pendent d|sin", "apuntarme|inscribirme|presentarme|postularme|registrarme|apuntar me"
         "|inscriure m"),
        ("vue|vu|vista|visto|vi|lo vi|la vi|ho visto|la vi|eu vi|vista|vist|vazut|trouvee|encontrada", "sur|sur l"
         "|en|no|na|su|a|pe|en el"
         "|en la|nel", "linked in|info jobs|hello work|e jobs|best jobs|linkedin|indeed|infojobs|internet|facebook"
         "|la web|instagram|computrabajo|milanuncios|tablon"
         "|france travail|pole emploi|apec|hellowork|leboncoin|subito|gupy|catho|vagas|olx|net empregos|iefp"
         "|sapo empregos"
         "|feina activa|ejobs|bestjobs|sepe|jobteaser|welcome to the jungle|tecnoempleo|bne|linkedin ayer"
         "|le bon coin"),
        ("guardei|salvei|marquei|favoritei|he guardado|guarde|he marcado|ho salvato|ho messo da parte|j ai garde"
         "|j ai sauvegarde|j ai mis de cote|j ai mis en favori|j ai enregistre|he desat|am salvat", "a|la|l|el|o"
         "|esta|cette|questa",
         "vaga|oferta|vacante|annuncio|offerta|annonce|offre|anuncio|oferta de trabajo"),
        ("inscricoes|candidaturas|plazo|inscripcion|solicitudes|candidature|domande|candidatures|inscriptions"
         "|termini|inscrieri"
         "|inscripciones|postulaciones", "ate|hasta|hasta el|entro|entro il|avant|avant le|jusqu au|fins|fins al"
         "|pana|pana pe"),
        ("falta|faltan|me falta", "foto|la foto|foto y carta|imprimir|firmar la solicitud|la traduccion|traducirlo"),
        ("manana|luego|esta tarde|esta noche|el lunes|el martes|el miercoles|el jueves|el viernes|lunes"
         "|la semana que viene"
         "|este finde", "echo|mando|llevo|dejo|me apunto|lo mando|lo envio|lo echo|aplico|postulo|la echo|la mando",
         "|el cv|cv|el curriculum|curriculum|la solicitud|la carta"),
        ("demain|ce soir|ce week end|lundi|mardi|mercredi|jeudi|vendredi", "je", "postule|depose mon cv|depose cv"
         "|envoie"
         "|m inscris|fais ma lettre|candidate|fais mon cv|l envoie"),
        ("domani|lunedi|martedi|mercoledi|giovedi|venerdi|stasera|nel fine settimana", "lo mando|mando|mando il cv"
         "|invio"
         "|mi candido|porto il cv|faccio domanda|lo invio|la mando|scrivo la lettera"),
        ("amanha|segunda|terca|quarta|quinta|sexta|hoje a noite|fim de semana", "mando|envio|levo o cv|me inscrevo"
         "|candidato me|deixo o cv|mando o cv|mando curriculo|me candidato"),
        ("lista|listo|todo listo|pronto|pronta|tudo pronto|tutto pronto|a punt|gata", "para enviar|para mandar"
         "|para echar|per enviar"
         "|da inviare|da mandare|per l invio|pra enviar|de trimis|para submeter"),
        ("cv|curriculum|carta|sin|todavia sin|aun sin", "sin actualizar|sin mandar|sin imprimir|apuntar|apuntarme"
         "|rellenar|mandar"
         "|echar|entregar|presentar|inscribirme"),
        ("da candidarmi|mi interessa|mi interesserebbe|m interesserait|me gustaria|me gusta|gostava"
         "|gostava de me candidatar"
         "|m agradaria|mi piacerebbe|mi piace|me gusta esta|ca m interesse|ca m irait bien",),
        ("pendiente|pendiente de|pendent de|pendente", "actualizar|preparar|hacer|terminar|revisar|atualizar", "|el"
         "|la",
         "cv|curriculum|carta|portfolio|solicitud|curriculo"),
        ("preciso|preciso de|tenho de|tenho que", "mandar|enviar|me inscrever|me candidatar"),
        ("me la guardo|me lo guardo|je la garde|je me la garde|me la apunto|me lo apunto",),
    ),
    "applied": (
        ("vu|lu|consulte|vue|lue|consultee|ouvert|ouverte", "par", "le recruteur|la recruteuse|l employeur|recruteur"
         "|employeur|l entreprise|le recruteur le|la rh|les rh"),
        ("|mon|le|ma", "cv|dossier|candidature|profil", "|est|a ete|bien|a bien ete",
         "vu|vue|lu|lue|consulte|ouvert|telecharge|transmis|remis|parti|partie|poste|postee|arrive|arrivee"
         "|pris en compte|prise en compte|deposee|depose|bien recu|bien recue|en main propre|a l accueil"),
        ("dossier", "depose|complet|parti|envoye|recu|transmis|en cours|en cours d etude|en commission"
         "|valide envoye"),
        ("passage en|passe en|attente|attente de la|en attente de la|en attente de", "commission"),
        ("commission|commission de recrutement|la commission", "en|le|se reunit|debut|fin|mi"),
        ("reponse|retour|resultat|resultats|decision|verdict", "|est|sont",
         "sous|d ici|prevu|prevue|prevus|attendu|attendue|promis|promise|debut|fin|mi|courant|semaine prochaine"
         "|la semaine prochaine|pas avant"),
        ("inscrit|inscrite|je me suis inscrit|je me suis inscrite|j ai candidate|j ai repondu a l annonce"
         "|repondu a l annonce|annonce repondue|depot fait|depot de cv|depot de candidature|candidate via",),
        ("demander|demande|j ai demande|relance pour|appele pour", "des nouvelles|ou ca en est"
         "|ou en est mon dossier"),
        ("j ai|ai", "rappele|relance|ecrit|appele", "pour savoir|pour demander|pour avoir des nouvelles"
         "|pour relancer"),
        ("mail|courriel|sms|message|lettre|courrier", "de relance", "|envoye|envoyee|fait|parti"),
        ("cv|curriculum|candidatura|inscripcion|documentacion|expediente|papeles|solicitud|postulacion|hoja de vida",
         "|ya|esta|fue|ha sido", "visto|vista|abierto|descargado|recibido|recibida|entregado|entregada|presentado"
         "|presentada|echado|mandado|mandada|depositado|dejado|dejada|registrada|registrado|tramitada|en tramite"
         "|en manos de rrhh|en revision|enviado|enviada|en mano|subido|adjuntado"),
        ("he", "aplicado|postulado|solicitado|echado|mandado|enviado|entregado|llevado|dejado|presentado|subido",
         "|el|mi|la", ES_PAPERS),
        ("les|le|ya", "mande|envie|deje|he mandado|he enviado|he dejado", "|el|mi", "cv|curriculum"),
        ("me apunte|me he apuntado|apuntada|apuntado|me inscribi|me he inscrito|registrada en la oferta"
         "|inscripcion hecha|inscripcion realizada|echado|echada|dejado cv|cv dejado|aplicada|ya apuntada|ya inscrita"
         "|ya inscrito",),
        ("dicen que|dijeron que|me dicen que|me dijeron que", "ya|ya me", "llamaran|llaman|diran|avisaran"
         "|contactaran"),
        ("ya me", "llamaran|avisaran|diran|contestaran|contactaran|diran algo"),
        ("respuesta|resolucion|resultado|contestacion|listas|baremacion", "|esta|sale|salen", "prevista|en|a final"
         "|pendiente|la semana que viene|provisionales|definitivas|en un mes|en 15 dias|en dos semanas"),
        ("he vuelto a|volvi a|he", "escribir|escrito|llamar|llamado|preguntar|preguntado|insistir|insistido",
         "|para ver"),
        ("mande|envie|he mandado|he enviado|mandado|enviado|ho mandato|ho scritto|scritto|mandata|mandei|enviei"
         "|mandado"
         "|he enviat|enviat|am trimis|am scris", "|un|una|um|uma|otro|outra|outro|un altra",
         "mail|email|e mail|correo|mensaje|mensagem|messaggio|whatsapp|mesaj|correu|missatge|recordatorio|lembrete"),
        ("cv|curriculum|candidatura|domanda|modulo|lettera", "|gia|e stato|e stata", "visto|vista|aperto|consegnato"
         "|consegnata|mandato|mandata|lasciato|lasciata|portato|portata|spedito|spedita|depositata|caricato|caricata"
         "|protocollata|registrata|compilata e inviata|inoltrata|inoltrato|a mano|in mano al titolare"),
        ("ho", "fatto domanda|mandato tutto|inviato tutto|risposto all annuncio|presentato domanda|lasciato il cv"
         "|compilato il modulo|sollecitato"),
        ("mi|", "faranno sapere|fanno sapere|richiamano loro|chiamano loro|diranno"),
        ("esito|risposta|graduatoria|risultati", "|e|sono|esce", "a fine|entro|prevista|previsto|attesa|atteso"
         "|in uscita"
         "|non ancora uscita"),
        ("cv|curriculo|candidatura|inscricao|documentacao|documentos|ficha", "|ja|foi|esta", "visto|vista|lido|lida"
         "|visualizada|aberto|baixado|entregue|entregues|mandado|mandada|deixado|cadastrado|registrada|registada"
         "|submetida|confirmada|em maos|em analise|enviada|enviado|enviados|recebida|recebidos|protocolada"),
        ("me|ja me", "inscrevi|candidatei|cadastrei|apliquei"),
        ("inscrevi me|candidatei me|ja me inscrevi|concorri|apliquei|cadastro feito|inscricao ok|ficha preenchida"
         "|preenchi a ficha|deixei na loja|larguei cv|mandado|entregue|entregue em maos|entregue em mao|submetida"
         "|respondi ao anuncio|em recrutamento|a aguardar contacto|fiquei a espera",),
        ("ficaram|ficou", "de", "me ligar|ligar|me chamar|me retornar|retornar|dar retorno|dar resposta|responder"
         "|dizer algo"
         "|dizer|me avisar|me dar retorno|entrar em contato|entrar em contacto|me dizer|me contactar"),
        ("quedaron|quedo|han quedado|quedamos", "en", "llamar|llamarme|avisar|avisarme|decirme algo|contestar"
         "|escribirme"
         "|decir algo|contestarme"),
        ("doivent|ils doivent|elle doit|il doit|on doit", "me", "rappeler|recontacter|repondre|dire|redire"
         "|tenir au courant"),
        ("a ver si|veremos si|vamos a ver si|a ver se|vamos ver se|vediamo se|on verra s ils|on verra si", "llaman"
         "|me llaman"
         "|contestan|me contestan|responden|dicen algo|me dicen algo|hay suerte|respondem|me ligam|ligam|dizem algo"
         "|chiamano"
         "|rispondono|mi chiamano|rappellent|repondent|ca repond"),
        ("resposta|resultado|retorno|lista|divulgacao", "|sai|so", "em ate|ate dia|prevista|previsto|dia|em 15 dias"
         "|semana que vem|para a semana|so em|no fim do mes|para o mes que vem"),
        ("|ja", "cv|curriculum|sol licitud|candidatura|instancia|documentacio", "|ja|esta", "enviat|enviada|entregat"
         "|entregada|deixat|presentat|presentada|vist|vista|llegit|llegida|rebut|rebuda|portat|en revisio|en tramit"),
        ("enviat|enviada|apuntat|apuntada|presentat|presentada|m he apuntat|m he inscrit|inscrit|inscrita"
         "|he enviat el cv"
         "|he deixat el cv|he portat el cv|a l espera|en espera|esperant|esperant resposta|esperant noticies"
         "|pendent de resposta|pendent de resoldre|pendent de resolucio|ja em diran|ja em diran alguna cosa"
         "|em diran alguna cosa|he tornat a trucar|he tornat a escriure|de moment res|encara res"
         "|sense resposta encara"
         "|encara sense resposta",),
        ("cv|cv ul|dosar|dosarul|aplicatie|aplicatia|candidatura|cererea", "|a fost|este|e", "trimis|trimisa|depus"
         "|depusa|lasat|vazut|vazuta|primit|primita|inregistrat|inregistrata|citit|in analiza|in evaluare|dus"),
        ("am", "trimis|depus|lasat|dus|aplicat|completat", "|" + RO_PAPERS + "|pe ejobs|pe bestjobs|online"),
        ("m am", "inscris|inscris la concurs|inscris online"),
        ("trimis|trimisa|depus|depusa|aplicata|inscris|inscrisa|astept|in asteptarea unui raspuns|astept un raspuns"
         "|astept sa ma sune|astept telefon|astept vesti|astept un telefon|au primit cv ul|in analiza|in evaluare"
         "|in curs de evaluare|in curs de analiza|in curs|am sunat inca o data|inca niciun raspuns|inca nimic"
         "|deocamdata nimic|niciun raspuns inca|inca nu m au sunat|inca nu au raspuns|nimic deocamdata",),
        ("|j ai|bien|j ai bien", "recu", "|un|le|leur|l", "mail automatique|accuse de reception|accuse"
         "|mail de confirmation"
         "|mail auto|mail de reception|ar|sms de confirmation"),
        ("mail|email|e mail|correo|message|sms", "de confirmation|automatique|automatico|de confirmacion"
         "|de confirmacao|di conferma"
         "|automatica|de recepcion|de rececao|de recebimento|de confirmare|de confirmacio|de reception", "|recu"
         "|recibido|recebido"
         "|ricevuto|ricevuta|rebut|primit"),
        ("|ils|ils ont|ont|elle a|on a", "bien recu|recu", "mon|ma", FR_PAPERS),
        ("tienen|ya tienen|han recibido|recibieron|les llego|les ha llegado", "el|mi|la", ES_PAPERS),
        ("hanno", "|gia", "ricevuto", "il|la|il mio|la mia", IT_PAPERS),
        ("receberam|ja receberam|tem|ja tem", "o|meu|o meu|a minha|minha", PT_PAPERS),
        ("au|au deja", "primit", RO_PAPERS),
        ("aspetto|attendo|sto aspettando|in attesa di", "una|un|la loro|la", "risposta|riscontro|chiamata|notizia"
         "|esito|loro"
         " chiamata"),
        ("aspetto|attendo|sto aspettando", "risposta|riscontro|notizie|esito|che chiamino|che mi chiamino"
         "|loro notizie"),
        ("espero|estoy esperando|esperando|a la espera de", "|una|su|la|a que", "respuesta|llamada|noticias"
         "|contestacion|me llamen"
         "|que me llamen|que llamen|me digan algo|resolucion|contesten"),
        ("espero|esperando|aguardo|estou aguardando|estou a espera de|a espera de|fico a espera de", "|uma|a",
         "resposta|retorno"
         "|contato|contacto|noticias|ligacao|feedback|que me liguem"),
        ("j attends|attends|j attend", "|une|leur|la|un|leurs|qu ils|qu on", "reponse|retour|nouvelles|appel"
         "|m appellent|rappellent"
         "|me rappelle|me rappellent|decision"),
        ("espero|esperem|estic esperant|esperant", "|una", "resposta|trucada|que em truquin|noticies"),
        ("mi sono iscritta|mi sono iscritto|iscritta|iscritto", "|al concorso|alla selezione|in graduatoria"
         "|al bando"),
        ("mise en relation|mise en relation faite|encaminhado|encaminhada|encaminhada pelo sine|derivada a la empresa"
         "|derivado a la empresa|cv descargado|curriculum descargado|curriculo baixado"
         "|candidatura enviada a la empresa"
         "|solicitud vista|cv derivado",),
        ("sont en train de|ils sont en train de", "trier|lire|regarder", "les", "cv|dossiers|candidatures"),
        ("siguen|estan|aun estan|todavia estan", "mirando|revisando|leyendo|recibiendo|cribando", "|los|las",
         "curriculums|cv|cvs|candidaturas|solicitudes|perfiles"),
        ("stanno ancora|stanno", "valutando|leggendo|guardando", "|i|le", "cv|curricula|candidature|curriculum"),
        ("estao|ainda estao", "a ver|a analisar|analisando|recebendo|vendo|a receber", "|os|as", "curriculos|cvs"
         "|candidaturas"),
        ("candidate|j ai candidate", "hier|sur|via|ce matin|lundi|par"),
        ("non hanno ancora|ancora non hanno|non ancora", "risposto|richiamato|chiamato"),
        ("aun no|todavia no", "contestan|han contestado|han llamado|me han llamado|responden|han dicho nada"),
        ("ainda nao", "responderam|ligaram|disseram nada"),
        ("|n ont|ils n ont", "pas encore", "repondu|rappele"),
        ("encara no", "han contestat|han trucat|han dit res"),
        ("cv|sol licitud|documentacio|instancia", "lliurat|lliurada"),
    ),
    "screening": (
        ("appel|coup de fil|coup de tel|tel|call|echange|premier echange|premier appel|premier contact|echange tel"
         "|echange telephonique|appel telephonique|visio|rdv tel|rdv telephonique|pre entretien|discussion",
         "|rapide|prevu|15 min|20 min|30 min|de 15 min|de 20 min|de 30 min", "avec|par|de|d", FR_HR),
        ("entretien|premier entretien|1er entretien|rdv", "avec", "la rh|le rh|les rh|la recruteuse|le recruteur|rh"
         "|le cabinet|la chargee de recrutement|le charge de recrutement|le cabinet de recrutement"
         "|l agence d interim"),
        ("visio|appel|echange|call", "decouverte|de decouverte|de prequal|de prequalification|de preselection"),
        ("entretien|interview|entretien video|video|questions video|presentation video|video de presentation",
         "|en", "differe|differee|video differe|enregistre|pre enregistre|asynchrone|video asynchrone|a enregistrer"
         "|easyrecrue|envoyee|enregistree"),
        ("questionnaire|qcm|quiz", "|rh|en ligne|de personnalite|de motivation|de preselection"),
        ("test|tests", "de personnalite|de logique|d anglais|d excel|excel|de francais|de connaissances|de niveau"
         "|psychotechnique|psychotechniques|technique|techniques|ecrit|ecrits|d aptitude|de positionnement"),
        ("epreuve ecrite|epreuves ecrites|cas pratique|etude de cas|mise en situation ecrite|ecrit du concours",),
        ("ils|elle|il|la rh|l agence|le cabinet|la recruteuse", "m a|m ont|m avait", "appele|appelee|telephone",
         "pour quelques questions|pour des questions|pour poser des questions|pour un premier contact"),
        ("appelee|appele|contactee|contacte", "par", FR_HR),
        ("llamada|primera llamada|llamada corta|llamada hecha|llamada recibida|videollamada|contacto|primer contacto"
         "|charla|conversacion|entrevista|primera entrevista", "|hecha|breve|rapida", "de|con|por", ES_HR),
        ("me|me han|me ha", "llamo|llamado|contacto|contactado|escribio|escrito", ES_HR),
        ("entrevista|videoentrevista|video entrevista|entrevista en video|entrevista de video|entrevista por video",
         "|en", "grabada|diferido|en diferido|diferida|asincrona|automatica|automatizada|pregrabada|por grabar"
         "|con ia"),
        ("cuestionario|killer questions|formulario de preguntas|caso practico|examen escrito|ejercicio tecnico",),
        ("test|tests|prueba|pruebas|examen", "online|on line|escrito|escrita|escritas|de seleccion|de personalidad"
         "|de competencias|psicotecnico|psicotecnicos|psicotecnica|psicotecnicas|psicologicos|psicologica"
         "|psicometricas"
         "|psicometricos|de nivel|de ingles|de idiomas|de idioma|de logica|de excel|de conocimientos|tecnica|tecnicas"
         "|tecnico|teorica|de programacion|de codigo|de aptitudes|de oposicion"),
        ("primer|segundo|1er|pase el|pase el primer|he pasado el|he pasado el primer|superado el|paso el|pasado el"
         "|pasado el primer|superado el primer", "filtro|corte|cribado", "|telefonico|de rrhh|curricular|superado"
         "|pasado"),
        ("he pasado|pase|paso|superada", "|la", "criba|preseleccion|primera criba|fase de cv|primera fase"),
        ("chiamata|telefonata|primo contatto|videochiamata|colloquio|primo colloquio|chiacchierata|call"
         "|primo colloquio"
         " telefonico|colloquio telefonico", "|veloce|breve|fatta|conoscitiva", "con|di|da|dall|con l|dalla|con la",
         IT_HR),
        ("mi ha|mi hanno", "chiamato|chiamata|contattato|contattata|telefonato|scritto", IT_HR + "|dall agenzia"
         "|per due domande|per qualche domanda|per alcune domande|per informazioni"),
        ("colloquio|videocolloquio|video colloquio|intervista|video intervista|video", "registrato|registrata"
         "|in differita|asincrono|asincrona|on demand|preregistrato|da registrare|preregistrata|di presentazione"),
        ("questionario|preselettiva|prova preselettiva|quiz preselettivo|prove scritte|esercizio tecnico",),
        ("test|prova", "attitudinale|attitudinali|di logica|di inglese|psicoattitudinale|psicoattitudinali|tecnico"
         "|tecnica"
         "|scritto|scritta|online|di selezione|di excel|di cultura generale"),
        ("ligacao|chamada|primeira conversa|conversa|primeiro contato|primeiro contacto|bate papo|papo|call"
         "|telefonema"
         "|entrevista|primeira entrevista|reuniao", "|rapida|inicial|feita", "com|da|do|de|com o|com a", PT_HR),
        ("me ligou|ligou me|me chamou|contactou me|me contatou|ligou", PT_HR),
        (PT_HR, "|me", "ligou|entrou em contato|entrou em contacto|contactou me|me chamou no whatsapp|ligou me"
         "|contatou"),
        ("video|video entrevista|videoentrevista|entrevista em video|entrevista por video|entrevista", "|ja",
         "gravada|assincrona|por gravacao|pre gravada|automatizada|com ia|de apresentacao|para gravar|por gravar"),
        ("video", "de apresentacao|de presentacion|di presentazione|de presentation|de presentacio|de prezentare"),
        ("questionario online|formulario de perguntas|desafio tecnico|desafio|dinamica online|provas escritas",),
        ("teste|testes|prova|avaliacao", "de|do", "perfil|logica|ingles|portugues|excel|fit cultural|personalidade"
         "|gupy"),
        ("teste|prova|desafio|avaliacao", "tecnico|tecnica|comportamental|psicologica|psicologico|psicotecnico"
         "|escrita"
         "|escrito"),
        ("trucada|trucades|videotrucada|primer contacte|entrevista|conversa", "|breu|feta", "de|amb|de la|amb la",
         CA_HR),
        ("trucada|apel|telefon|discutie|convorbire|interviu", CA_HR + "|" + RO_HR),
        ("m ha|m han", "trucat|contactat", CA_HR),
        ("primer filtre|preseleccionat|preseleccionada|preseleccio|prova tecnica|prova escrita|test psicotecnic"
         "|proves"
         "|entrevista gravada|video gravat|prova de nivell|prova de competencies|primera criba|trucada telefonica",),
        ("apel|telefon|discutie|convorbire|interviu|un prim interviu|prima discutie", "|telefonica|scurta",
         "cu|de la|din partea", RO_HR),
        ("m a|m au", "sunat|contactat", RO_HR + "|de la hr|pentru cateva intrebari"),
        ("preselectat|preselectata|preselectie|preselectia|trecut de preselectie|am trecut de preselectie|test tehnic"
         "|test grila|test psihologic|proba scrisa|test scris|chestionar completat|chestionar de completat"
         "|tema de casa"
         "|tema tehnica|test de limba|test de personalitate|telefonic|discutie telefonica"
         "|interviu video inregistrat",),
        ("video|videos", "presentacion|presentation|apresentacao|presentazione|grabado|gravado|grabados|gravados"
         "|registrato"
         "|enregistre|enregistrees|inregistrat|gravat"),
        ("videopresentacion|videocurriculum|video curriculum|videocv|video cv",),
        ("hable|he hablado|hablamos|charla|conversa|conversei|falei|falamos|parlato|ho parlato|sentita|sentito"
         "|sentiti|echange"
         "|discute|j ai discute|entretien|entrevista|colloquio|parle|j ai parle|eu|j ai eu|am vorbit|he parlat"
         "|me han entrevistado"
         "|une premiere discussion", "por telefono|por telefone|al telefono|au telephone|par telephone|la telefon"
         "|per telefon"),
        ("contactado|contactada|contattato|contattata|contatada|contatado|fui contactada|fui contactado"
         "|fui contatada|fui contatado"
         "|he sido contactado|he sido contactada|am fost sunata|am fost sunat|am fost contactata|am fost contactat"
         "|contactee"
         "|contacte|sunata|sunat", "por|da|dall|pela|pelo|per|de|par|dalla|dal", "rrhh|rr hh|rh|hr|recursos humanos"
         "|la ett|ett"
         "|agencia|la agencia|agenzia|la recruteuse|la rh|recrutadora|recruiter|la reclutadora|recruteur|un cabinet"
         "|risorse umane"),
        ("esercizio|exercice|ejercicio|exercicio|case|caso|tarea|devoir|compito|tasca|exercici", "da consegnare"
         "|a rendre|por entregar"
         "|para entregar|para casa|inviato|enviado|enviada|entregue|entregado|entregada|consegnato|rendu|per a casa"
         "|recu|recibido"
         "|recebido|ricevuto"),
        ("contacto|contato|contatto|contact|contacte", "telefonico|telephonique|telefonic"),
    ),
    "interviewing": (
        ("recu|recue|entretien|rdv|rendez vous|rencontre|rencontree", "par|avec", "|le|la|l|les|un|une",
         "patron|patronne|directeur|directrice|chef|cheffe|gerant|gerante|responsable|equipe|manager|maire|principal"
         "|proviseur|cadre|cadre de sante|chef de service|chef de cuisine|fondateur|fondatrice|dg|n 1|tuteur"
         "|directeur de magasin|directrice de creche|responsable de rayon|cheffe de service|associe|associes"),
        ("essai|test|mise en situation|immersion|demi journee|journee|service d essai|extra", "|d essai|d immersion"
         "|d observation", "en cuisine|en salle|au labo|en boutique|en magasin|sur le chantier|en atelier|sur place"
         "|au restaurant|en creche|a l hopital|en classe|en rayon"),
        ("essai", "|est|prevu|fixe|fait", "le|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|demain|concluant"
         "|d une journee|d une semaine|de 2 h|2 jours|de deux jours|une journee|ce week end|prevu|fait|passe"),
        ("immersion|pmsmp|journee decouverte|matinee d essai|stage d observation", "|d|de", "|un|une|2|3|deux|trois"
         "|5",
         "jour|jours|semaine|semaines|journee|prevue|faite|ok|le|en cours|lundi|mardi|mercredi|jeudi|vendredi"),
        ("lecon|cours|seance|sequence", "d epreuve|d essai|de demonstration"),
        ("veut|veulent|ils veulent|elle veut|il veut", "me", "voir|rencontrer|revoir|rencontrer vendredi"),
        ("je les|je la|je le", "revois|rencontre"),
        ("je rencontre|rencontre de|je revois", "|le|la|l|les", "equipe|patron|patronne|directeur|directrice"
         "|manager|chef"
         "|responsable|gerant|gerante|fondateur|dg|associes"),
        ("j ai|ai|eu|j ai eu|j ai passe|passe", "|l|un|mon|le|un premier|un deuxieme|le premier|le deuxieme",
         "entretien"),
        ("me", "vuelven a ver|quieren ver|quieren volver a ver|quieren conocer|quieren conocer en persona|citan"
         "|citaron"
         "|convocan|reciben|entrevistan|entrevistaron|han entrevistado|entrevisto|hicieron la entrevista"
         "|hicieron entrevista|hacen entrevista|hacen una prueba en tienda|llaman a entrevista|llamaron a entrevista"
         "|han llamado a entrevista|llamaron para entrevista|han llamado para entrevista"
         "|han llamado para una entrevista"
         "|llamaron para una entrevista|han convocado|van a entrevistar|vuelven a llamar para otra entrevista"),
        ("quieren|quiere", "verme|conocerme|volver a verme|entrevistarme|verme otra vez|conocerme en persona"),
        ("turno|media jornada|jornada|dia|unas horas|un dia", "de", "prueba"),
        ("cita|reunion|entrevista|visita", "con", "|el|la", "jefe|jefa|encargado|encargada|director|directora|gerente"
         "|duena|dueno|equipo|responsable|manager|jefe de planta|jefe de cocina|supervisora|supervisor"),
        ("giornata|mezza giornata|turno|un giorno|qualche ora", "di prova|in prova"),
        ("mi", "vogliono vedere|vogliono rivedere|vogliono conoscere|rivedono|hanno convocato|hanno convocata"
         "|incontrano"
         "|hanno fissato un colloquio|hanno chiamata per un colloquio|hanno chiamato per un colloquio"
         "|hanno incontrata"),
        ("fissato|fissata|convocata|convocato|chiamata|chiamato", "|per|a|al|per il|per un", "colloquio|incontro"),
        ("incontro|appuntamento", "con", "|il|la|l", "titolare|responsabile|direttore|direttrice|capo|proprietario"
         "|team|dirigente|preside|capo officina|manager"),
        ("querem|quer", "me conhecer|conhecer me|me entrevistar|falar comigo pessoalmente|que eu va la|ver me"),
        ("chamaram me|me chamaram|chamada|chamado|convocada|convocado|marcaram|marcaram me|agendaram", "|para|pra|a"
         "|uma",
         "entrevista|entrevista presencial|conversa presencial|dinamica"),
        ("dia|turno", "|de", "prova|experiencia|experimental"),
        ("reuniao|conversa|entrevista|papo", "com", "o|a", "gestor|gestora|dono|dona|diretor|diretora|chefe|equipe"
         "|equipa"
         "|gerente|time|coordenador|coordenadora|supervisor|lider|socio|tech lead|encarregado"),
        ("fiz a|fiz|fui a|fui na|ja fiz a|ja fiz|tenho|tive|vou ter|tenho a", "entrevista|segunda entrevista"
         "|entrevista final|dinamica de grupo|entrevista marcada"),
        ("m han|em van", "citat|citar|convocat|convocar|trucat per entrevista|trucat per fer entrevista"
         "|fet entrevista"
         "|citat per entrevista"),
        ("em volen", "veure|coneixer|tornar a veure"),
        ("dia de prova|jornada de prova|fase final|tinc entrevista|entrevista feta|entrevista concertada"
         "|he fet l entrevista|vaig fer l entrevista|segona entrevista|2a entrevista|entrevista amb la directora"
         "|entrevista amb el director|entrevista amb el cap|prova a la cuina|convocat|convocada|citat|citada",),
        ("interviu|un interviu|al doilea interviu|primul interviu", "fixat|programat|stabilit|luni|marti|miercuri|joi"
         "|vineri|maine|pe|la sediu|fata in fata|cu managerul|cu seful|cu directorul|cu echipa|dat|tehnic|sustinut"
         "|final"),
        ("am avut|am fost la|am dat|am", "interviu|interviul|un interviu|interviu luni|proba de lucru"
         "|doua interviuri"),
        ("chemat|chemata|m au chemat|ma cheama|invitat|invitata|m au invitat", "la|pentru", "|un", "interviu"
         "|proba de lucru|o discutie la sediu|proba"),
        ("proba de lucru|zi de proba|zi de lucru de proba|proba practica|vor sa ma vada|vor sa ma cunoasca",),
        ("reconvoque|reconvoquee|derniere etape|dernier tour|dernier round|tour final|ultima fase|ultima etapa"
         "|ultima ronda"
         "|fase finale|ultima tappa|ultimo step|etapa final|ultima entrevista|assessment presencial"
         "|assessment en persona"
         "|assessment in presenza|derniere phase|phase finale|finalissima",),
        ("passe|passee|passage|entretien", "devant", "|le|la|un|une", "jury|commission"),
    ),
    "offer": (
        ("on me|ils me|elle me|il me|on m a|ils m ont|elle m a|il m a|m ont|la boite me|le patron me|la directrice me"
         "|me", "propose|proposent|offre|offrent|offert", "|un|une|le|la|un vrai", FR_JOB),
        (FR_JOB, "|m est|m a ete", "propose|proposee|offert|sur la table|a signer|en attente de signature"
         "|pret a etre signe"),
        ("proposition|offre|promesse|nego|negociation", "|d embauche|salariale|de contrat|de cdi|de cdd|financiere"
         "|orale"
         "|ecrite|verbale|ferme", "en cours de nego|en negociation|en cours de negociation|a etudier|par ecrit"
         "|en main"
         "|a signer|sur la table|tombee|acquise"),
        ("proposition|negociation|nego", "salariale", "|en cours"),
        ("offre|offert", "ecrite|ferme|orale|verbale|d embauche"),
        ("ils veulent|il veut|elle veut|on veut", "m embaucher|me prendre|m engager|me recruter|que je commence"),
        ("je dois|dois|il faut que je", "leur donner|donner|rendre", "ma|une", "reponse"),
        ("j ai|ils me laissent|on me laisse|elle me laisse", "jusqu a", FR_DAYS, "pour", "repondre|me decider"
         "|decider"),
        ("tengo|me dan|me han dado|me dieron", "hasta el", ES_DAYS, "para", "contestar|responder|decidir|decidirme"),
        ("ho tempo|mi danno tempo|ho", "fino a|entro", IT_DAYS, "per", "rispondere|decidere"),
        ("tenho|deram me|me deram|dao me", "ate", PT_DAYS, "para", "responder|decidir|dar resposta"),
        ("a moi de", "decider|choisir|voir si j accepte|dire oui"),
        ("me", "ofrecen|ofrecieron|han ofrecido|proponen|propusieron|han propuesto|ofrecio|ofrece", "|el|la|un|una",
         ES_JOB + "|incorporarme|empezar|indefinida|media jornada|jornada completa|practicas|beca|3 meses|6 meses"),
        ("contrato|propuesta|carta oferta|precontrato|oferta|propuesta economica", "|esta", "sobre la mesa"
         "|para firmar"
         "|por firmar|pendiente de firmar|pendiente de firma|verbal|en mano|formal|en negociacion|recibido|recibida"
         "|sin firmar|en firme|por escrito|de trabajo recibida"),
        ("me quieren|quieren", "contratar|coger|fichar|contratarme|que me incorpore|que empiece|ficharme|cogerme"
         "|hacer contrato|hacerme contrato"),
        ("negociando|negociacion|en negociacion|discutiendo|hablando de|negociar", "|el|de|del",
         "salario|sueldo|condiciones|oferta|contrato|propuesta|economica"),
        ("mi", "offrono|hanno offerto|propongono|hanno proposto|ha offerto|ha proposto|offre|propone", "|un|il|la"
         "|uno|una",
         IT_JOB),
        ("mi", "vogliono assumere|vogliono prendere|assumerebbero|vorrebbero assumere|vogliono"),
        ("lettera|proposta", "di impegno|d impegno|contrattuale|economica|d assunzione|di assunzione|di contratto",
         "|ricevuta|in arrivo|da firmare|sul tavolo"),
        ("contratto", "da firmare|in arrivo|ricevuto|sul tavolo|proposto|offerto|in mano|non ancora firmato"),
        ("trattativa|trattando|in trattativa|trattiamo", "|sullo|sulla|per lo|lo", "stipendio|ral|retribuzione"),
        ("ofereceram me|me ofereceram|estao me oferecendo|propuseram me|me propuseram|deram me|oferecem me|ofereceram"
         "|me deram", "|a|o|um|uma", PT_JOB),
        ("proposta|oferta|carta oferta|carta proposta", "salarial|em negociacao|na mesa|por assinar|formal|verbal"
         "|em maos|por escrito|na mao|enviada|para assinar|chegou|de emprego|de trabalho"),
        ("contrato", "por assinar|para assinar|na mesa|recebido|enviado para assinar|em maos|proposto"),
        ("querem|querem me|me querem", "contratar|contratar me|me contratar|ficar comigo|que eu comece|que comece"),
        ("negociando|a negociar|em negociacao|negociacao", "|de|do|a|o", "salario|proposta|condicoes|salarial"
         "|contrato"),
        ("m ofereixen|m han ofert|em proposen|m han proposat|em van oferir", "|la|un|una|el", "placa|lloc|feina"
         "|contracte"
         "|substitucio|posicio|lloc de treball|mitja jornada"),
        ("oferta|proposta|contracte|carta oferta", "rebuda|rebut|sobre la taula|per signar|pendent de signar|en ferm"
         "|verbal|per escrit|de contracte|formal|en negociacio"),
        ("em volen|em volen a", "contractar|agafar|fitxar"),
        ("oferta|propunere|contract|o oferta|o propunere", "primita|primit|de semnat|pe masa|verbala|in scris"
         "|in negociere|salariala|ferma|de munca|de job|de angajare"),
        ("mi au|mi a|mi s a|mi au facut", "oferit|facut|propus|o", "|o|un", "oferta|postul|contract|job|jobul|pozitia"
         "|propunere"),
        ("vor sa ma", "angajeze|ia"),
        ("negociez", "|salariul|oferta|contractul"),
        ("risposta|respuesta|resposta|raspuns", "positiva|pozitiv", "|ricevuta|recibida|recebida"),
        ("promesse", "recue|ecrite|orale|en main"),
        ("contrat|le contrat|cdi|cdd", "recu|recue|en main|envoye par mail"),
        ("contrat|contrato|contratto|contract|contracte|", "pas signe|sin firmar|non firmato|non firmata"
         "|nao assinado|nesemnat"
         "|sense signar"),
        ("propuesta|proposta|propunere|proposition", "de contrato|di contratto|de contracte|de contract|contractual"
         "|d assunzione"
         "|di assunzione|economica|de incorporacion|de contratacion|de contratacao|d embauche"),
        ("me dan|me darian|mi danno|me dao|em donen|imi dau", "el|la|il|o|a|", "puesto|plaza|trabajo|posto|lavoro"
         "|lugar|vaga|placa"
         "|feina|postul|jobul"),
    ),
    "accepted": (
        ("je suis|suis|j ai ete|ai ete|ils m ont|m ont|on m a|elle m a|il m a", "prise|pris|embauche|embauchee"
         "|recrute"
         "|recrutee|engage|engagee"),
        ("j ai|ai|eu|decroche|obtenu|j ai eu|j ai decroche|j ai obtenu", "|eu|decroche", "le|la|l|mon|ma", "poste|job"
         "|place|contrat|cdi|cdd|alternance|stage"),
        (FR_JOB, "decroche|obtenu|obtenue|signe|decrochee|signee|pour moi"),
        ("ils me|on me", "prennent et je dis oui|prend et je dis oui"),
        ("plaza|puesto|trabajo|vacante|vaga|lugar|emprego|posto|estagio|placa|feina|job|lloc", "conseguido|conseguida"
         "|obtenido|obtenida|ganada|mia|mio|es mio|es mia|e meu|e minha|ottenuto|e mio|aconseguida|aconseguit"
         "|conquistada"
         "|obtinut|garantida|garantido|meu|minha|asegurada"),
        ("consegui|he conseguido|tengo|me dieron|me han dado|conseguido|me quedo con|me quede con", "|el|la",
         "puesto|plaza|trabajo|curro|contrato indefinido"),
        ("me", "cogen|cogieron|han cogido|fichan|ficharon|han fichado|contratan|contrataron|han contratado|incorporo"
         "|seleccionaron|han seleccionado|eligieron|han elegido|contrato|hicieron contrato|han hecho contrato"),
        ("fichado|fichada|soy la elegida|soy el elegido|he firmado|ya he firmado|firme|he aceptado|acepte|ya firmado"
         "|ya trabajando|ya trabajo alli|trabajando alli|ya estoy trabajando|estoy dentro|aprobada la oposicion",),
        ("ho ottenuto|ho avuto|avuto|ottenuto|ho|mi hanno dato|preso", "il posto|il lavoro|la cattedra|la supplenza"
         "|l incarico|il contratto"),
        ("mi hanno|mi|sono stata|sono stato|sono", "presa|preso|assunta|assunto|assumono|prendono|scelta"),
        ("fiquei|consegui|ganhei", "com a|com o|a|o", "vaga|lugar|emprego|trabalho|posto|estagio"),
        ("fui", "contratado|contratada|admitido|admitida|efetivado|efetivada|a escolhida|o escolhido"),
        ("me", "contrataram|admitiram|efetivaram"),
        ("contrataram me|efetivada|efetivado|assinei|assinei contrato|assinei o contrato|ja assinei"
         "|ja comecei|ja estou la|ja a trabalhar|ja estou trabalhando|contratei me|aceitei a proposta"
         "|aceitei a vaga",),
        ("acceptat|acceptada|contractat|contractada|contracte signat|contracte firmat|he signat|signat|firmat|agafada"
         "|m han agafat|m han agafada|m han contractat|m han contractada|he acceptat|he dit que si|vaig dir que si"
         "|m incorporo|ja hi treballo|feina aconseguida",),
        ("comenco|m incorporo", "|el", CA_DAYS + "|dia|aviat"),
        ("incep|incep lucrul|incep jobul|incep munca", "|pe|de", RO_DAYS + "|de"),
        ("angajat|angajata|am semnat|am semnat contractul|contract semnat|am acceptat|am acceptat oferta|acceptat"
         "|acceptata|m au luat|m au angajat|am fost angajat|am fost angajata|am luat postul|am primit postul"
         "|am primit jobul"
         "|am luat jobul|oferta acceptata|am zis da|le am zis da|le am spus da|am inceput lucrul",),
        ("firmo|je signe|assino|signo|semnez|on signe|firmamos|assinamos", "|el|le|na|il|a|pe|contrato|el contrato"
         "|le contrat|o contrato",
         "|".join([FR_DAYS, ES_DAYS, IT_DAYS, PT_DAYS, CA_DAYS, RO_DAYS])),
        ("colocado|colocada|colocado pelo iefp",),
        ("je prends|j ai pris|lo cojo|la cojo|lo acepto|la acepto|acepto|cojo|accetto|prendo|aceito|fico com"
         "|vou aceitar|voy a aceptar"
         "|j accepte|accepto|je vais accepter|iau|accept", "|le|l|el|la|il|a|o", "poste|puesto|plaza|posto|vaga"
         "|lugar|offre|oferta"
         "|offerta|proposta|trabajo|cdi|cdd|contrat|contrato|feina|job|jobul|postul"),
        ("acepto|accetto|j accepte|lo acepto|la acepto|la cojo",),
        ("ya soy|soy", "fija|fijo|indefinida|indefinido|parte del equipo|de la plantilla"),
        ("comecei|empece|he empezado|ho iniziato|ho cominciato|j ai commence|ja comecei|he comencat|am inceput"
         "|ya empece",
         "a trabalhar|a trabajar|a lavorare|a travailler|a treballar|sa lucrez|la travail|munca"),
    ),
    "rejected": (
        ("profil|mon profil", "|est|juge|pas", "trop junior|trop senior|pas assez experimente|pas assez senior"
         "|ne correspond pas|ne convient pas|adapte|pas retenu|non retenu|ecarte|trop generaliste|pas adequat"),
        ("trop junior|trop senior|trop qualifiee|trop qualifie|surqualifie|surqualifiee|pas assez d experience"
         "|pas assez experimentee|pas assez experimente|trop agee|trop age|trop jeune|trop chere|trop cher",
         "d apres eux|selon eux|pour eux|a leur gout|d apres elle|d apres lui|parait il"),
        ("ils|elle|il|on|m ont|la rh", "me trouvent|me trouve|m a dit|m ont dit|ont dit|dit que je suis|trouvent que"
         " je suis", "|que j etais", "trop junior|trop senior|surqualifie|surqualifiee|pas assez experimentee"
         "|pas assez experimente|trop qualifiee|trop qualifie"),
        ("pris|prise|pourvu|pourvue|cubierto|cubierta|coperta|coperto|preenchida|preenchido|coberta|cobert",
         "en interne"
         "|internamente|internament|por alguien interno|por promocion interna|por um interno|per un intern"),
        ("cherchaient|voulaient|ils cherchaient|ils voulaient|buscaban|querian|cercavano|volevano|queriam|procuravam"
         "|buscaven|volien|cautau|voiau", "|a|un|une|uma|um", "quelqu un|alguien|qualcuno|alguem|algu|pe cineva|otro"
         "|otra|outro|outra|altro|otra cosa|otro perfil|un altro profilo|autre chose|un autre profil|outro perfil"
         "|profil"
         "|perfil|profilo"),
        ("me han dicho que|me dijeron que|dicen que|m ont dit qu ils|mi hanno detto che|me disseram que|disseram que"
         "|disseram me que|m han dit que|mi au zis ca|au zis ca|m ont dit que", "|eux|ya", "buscan a alguien"
         "|buscan otro"
         " perfil|buscan algo mas|quieren a alguien|quieren alguien|cherchent quelqu un|cherchent un profil|veulent"
         " quelqu un|cercano qualcuno|cercano un profilo|vogliono qualcuno|procuram alguem|querem alguem|busquen algu"
         "|volen algu|cauta pe cineva|vor pe cineva|queriam alguem"),
        ("pas eu|je n ai pas eu|j ai pas eu|ai pas eu", "le|la|l", "poste|job|place|concours|alternance|stage"),
        ("m ont|on m a|ils m ont|m a|elle m a|il m a", "refuse|refusee|recale|recalee|ecarte|ecartee|dit non|recuse"),
        ("recale|recalee|ecartee|ecarte|refoulee|blackboulee|non admise|non admis|pas sur la liste|hors liste|elimine"
         "|eliminee", "|a l oral|a l ecrit|apres l entretien|apres le test|au jury|au test|au dernier tour"),
        ("desole|desolee", "mais", "non"),
        ("deuxieme|2eme|seconde|arrivee deuxieme|arrive deuxieme|finaliste mais", "|mais|mais pas", "|pas",
         "prise|pris|retenue|retenu|non retenue|non retenu"),
        ("no encajo|no encajaba|no encaje|mi perfil no encaja|perfil no encaja|mi perfil no encajaba|no apto|no apta"
         "|no dan|no doy el perfil|no daba el perfil|no cumplo el perfil|no soy lo que buscan|no era lo que buscaban"
         "|no he pasado|no he superado|no paso de fase|no he pasado de fase|no he pasado el corte|no supere"
         "|no pase la criba"
         "|fuera del proceso|me han descartado|me descartaron|me han rechazado|me rechazaron|me tiraron"
         "|me han tumbado"
         "|me eliminaron|me han eliminado|han dicho que no|me dicen que no|dijeron que no|me han dicho que no encajo"
         "|finalista pero no|quede segunda|quede segundo|quede finalista pero no|me quede a las puertas"
         "|me han dado calabazas"
         "|se la dieron a otra|se la dieron a otro|se lo dieron a otro|se lo dieron a otra|se la ha llevado otra"
         "|se la llevo otro|se lo llevo otro|me han descartado por edad|no admitida|no admitido|excluida|excluido"
         "|respuesta negativa|contestacion negativa|correo de rechazo|mail de rechazo|carta de rechazo"
         "|me han echado atras"
         "|no quedo seleccionada|no quedo seleccionado|no seleccionados|no me quieren|no me quisieron",),
        ("no", "fui|he sido|resulte|quede", "elegido|elegida|seleccionado|seleccionada|apto|apta|admitida|admitido"),
        ("non idoneo|non idonea|mi hanno scartato|mi hanno scartata|sono stata scartata|sono stato scartato|bocciato"
         "|bocciata|non passato|non passata|non superato|non superata|non ho passato|non ho superato|niente da fare"
         "|non sono passata|non sono passato|profilo non in linea|profilo non idoneo|non in linea|profilo non adatto"
         "|cercavano altro|non ammessa|non ammesso|non sono rientrata|non sono rientrato|non rientro|esclusa|escluso"
         "|mi hanno detto no|hanno detto di no|mail di rifiuto|risposta negativa|rifiuto|scelta un altra"
         "|scelto un altro"
         "|non mi vogliono|non mi hanno voluta|non mi hanno voluto|preso un altro|presa un altra|presi altri"
         "|troppo giovane"
         " per loro|troppo qualificata per loro|mi ritengono troppo qualificata|mi ritengono troppo qualificato",),
        ("nao fiquei|nao fiquei com a vaga|nao fiquei com o lugar|recebi um nao|levei um nao|levei nao"
         "|recebi negativa"
         "|recebi um email de recusa|feedback negativo|retorno negativo|resposta negativa|reprovado|reprovada"
         "|eliminada"
         "|eliminado|desclassificado|desclassificada|fui eliminada|fui eliminado|fui reprovada|fui reprovado|chumbei"
         "|fui descartado|fui descartada|me reprovaram|fui recusado|fui recusada|fui rejeitado|fui rejeitada"
         "|nao avancei"
         "|nao avancei no processo|nao segui no processo|nao passei de fase|nao passei na entrevista"
         "|nao passei no teste"
         "|nao passei na triagem|nao foi dessa vez|nao foi desta vez|nao foi desta|nao me quiseram|nao me escolheram"
         "|nao aprovado|nao aprovada|nao selecionado|nao selecionada|nao selecionados|fiquei em segundo"
         "|fiquei em segunda"
         "|fiquei de fora|foi outra pessoa|deram a vaga a outra pessoa|deram a outro|perfil nao adequado"
         "|perfil nao se encaixa"
         "|meu perfil nao se encaixa|fora do perfil|agradeceram mas nao|email de rejeicao|email de recusa"
         "|tchau por email"
         "|disseram que nao|disseram nao|me disseram nao|recusaram me|recusaram|nao me aceitaram",),
        ("rebutjat|rebutjada|descartat|descartada|no seleccionat|no seleccionada|no apte|no apta|no he passat"
         "|no he superat la prova|m han dit que no|han dit que no|m han descartat|m han rebutjat|m han descartada"
         "|resposta negativa|no encaixo|el meu perfil no encaixa|no admes|no admesa|exclos|exclosa",),
        ("no", "m han|em van|m", "agafat|agafada|triat|triada|seleccionat|seleccionada|agafar|triar|escollit|volgut"),
        ("han", "agafat|triat|contractat|escollit|trobat", "|a", CA_OTHERS),
        ("placa|lloc|vacant|feina|oferta|posicio", "|ja|ja esta|esta", "coberta|cobert|ocupada|ocupat|adjudicada"
         "|anul lada|cancel lada|donada"),
        ("nu am fost|n am fost|nu sunt|nu s", "selectat|selectata|ales|aleasa|acceptat|acceptata|angajat|angajata"
         "|luat"
         "|luata|admis|admisa|potrivit|potrivita"),
        ("nu m au|nu", "luat|ales|selectat|vrut|angajat|acceptat|vor"),
        ("au", "ales|luat|angajat|gasit|preferat|gasit deja", RO_OTHERS),
        ("post|postul|pozitie|pozitia|jobul|locul", "|deja|s a|a fost|este|e", "ocupat|ocupata|anulat|anulata"
         "|dat altcuiva"
         "|inchisa|luat"),
        ("respins|respinsa|am fost respins|am fost respinsa|m au respins|am fost refuzat|am fost refuzata"
         "|m au refuzat"
         "|raspuns negativ|mi au zis nu|mi au spus nu|au zis nu|mi au zis ca nu|neselectat|neselectata"
         "|admis altcineva"
         "|picat|picata|picat la interviu|am picat|am picat testul|nu am trecut|n am trecut"
         "|nu am trecut de interviu",),
        ("ont|ils ont|elle a|il a", "pris|choisi|retenu|prefere|embauche|recrute", "quelqu un avec"
         "|quelqu un de plus|quelqu un qui"
         "|un profil plus|un profil|un profil avec|une personne avec|une personne plus|un candidat plus"
         "|un candidat avec|un stagiaire"
         "|une stagiaire|l autre|l apprenti|l apprentie|une plus jeune|un plus jeune|une candidate plus"
         "|une ancienne"),
        ("se quedaron con|se han quedado con|cogieron a|han cogido a|eligieron a|han elegido a|contrataron a"
         "|han contratado a"
         "|prefieren a|prefirieron a|prefieren|se lo dieron a|se la dieron a|se lo han dado a|se la han dado a"
         "|han puesto a",
         "uno|una|uno interno|una interna|uno de dentro|una de dentro|un interno|alguien|alguien con|otro|otra"
         "|otra persona|el otro"
         "|la otra|el otro candidato|la otra candidata|un chico|una chica|uno con|una con|gente|alguien mas joven"
         "|el hijo"),
        ("hanno", "|poi|gia", "preso|scelto|preferito|assunto", "una|uno|una con|uno con|una piu|uno piu|l altra"
         "|l altro|chi|un profilo"
         "|una ragazza|un ragazzo|una persona|il figlio|una interna|gente"),
        ("escolheram|contrataram|ficaram com|preferiram|optaram por|escolheu|deram a", "|a", "uma pessoa|um perfil"
         "|um candidato"
         "|uma candidata|a outra|o outro|um interno|uma interna|quem|alguem mais|alguem com|pessoa com"
         "|candidato interno"
         "|recrutamento interno|um colega|uma colega|candidata interna|uma rapariga|um rapaz"),
        ("otro|otra|encore un|un altro|ancora un|mais um|outro|un altre|inca un", "no|rechazo|refus|non|rifiuto|nao"
         "|rebuig|refuz"),
        ("no me dieron|no me han dado|no me dan|non mi hanno dato|nao me deram|no m han donat|ne m ont pas donne"
         "|m ont pas donne"
         "|nu mi au dat", "|el|la|il|a|o|le", "puesto|plaza|trabajo|curro|posto|lavoro|vaga|emprego|lugar|feina"
         "|placa|poste|job|postul"),
        ("candidatura|selezione|domanda", "|e", "non", "andata a buon fine|accolta|accettata|idonea|andata"
         "|andata avanti|proseguita"),
        ("non", "e", "andata|andata a buon fine|andata in porto"),
        ("|perfil", "nao", "aderente|compativel|alinhado|adequado|se enquadra"),
        ("sem aderencia|baixa aderencia|perfil incompativel|nao atendo ao perfil|nao atende ao perfil"
         "|nao atendo aos requisitos",),
        ("ont trouve mieux|ils ont trouve mieux|ont trouve ailleurs|han encontrado algo mejor|encontraron algo mejor"
         "|hanno trovato di meglio|hanno trovato altro|hanno gia trovato|acharam melhor|acharam alguem melhor"
         "|han trobat algu millor"
         "|au gasit altceva|au gasit pe altul",),
        ("no", "me han", "seleccionado|escogido|aceptado|admitido|querido|elegido|contratado|pasado de fase"),
        ("ne correspond pas|ne corresponds pas|ne correspondait pas|correspond pas|corresponds pas"
         "|ne correspondais pas",
         "au profil|au poste|a leurs attentes|aux attentes|au besoin|a leur recherche|a leurs criteres"),
        ("ils prennent|ils preferent|ils choisissent|prennent|preferent|preferaient|ont garde|ils gardent"
         "|ont finalement pris"
         "|ont finalement choisi|ont prefere prendre|ont plutot pris", "quelqu un|quelqu un d autre|un autre"
         "|une autre|un interne"
         "|un stagiaire|une stagiaire|un autre candidat|une autre candidate|un autre profil|un profil|un alternant"
         "|l alternant"
         "|l apprenti|une interne|quelqu un en interne|l autre candidat|l autre candidate"),
        ("cogen|contratan|eligen|van a coger|van a contratar|ya han cogido|prefieren", "a", "otro|otra|otra persona"
         "|alguien|uno|una"
         "|otro candidato|otra candidata|alguien interno|alguien mas joven|un conocido"),
        ("prendono|preferiscono|assumono|scelgono|preso|scelto|assunto|presa|scelta", "un altro|un altra|altri"
         "|altro|qualcun altro"
         "|altra persona|altro candidato|un interno|un altra persona|altra candidata|un altra candidata"),
        ("vao ficar com|vao contratar|preferem|seguiram com|ja contrataram|ja escolheram|vao com", "outro|outra"
         "|outra pessoa|alguem"
         "|outro candidato|outra candidata|um interno|alguem interno|alguem de dentro"),
        ("agafen|trien|prefereixen|s han quedat amb|es queden amb", "un altre|una altra|algu altre"
         "|una altra persona|algu de dins"),
        ("nota insuficiente|puntuacion insuficiente|punteggio insufficiente|nao atingi a nota|fuera de lista"
         "|fuera de listas"
         "|non in graduatoria|fora da lista|insuficiente puncte",),
        ("pas le profil|pas le bon profil|pas le profil recherche|profil pas recherche",),
    ),
    "ghosted": (
        ("plus un mot|plus aucun signe|aucun signe de vie|jamais rappele|jamais rappelee|jamais recontacte"
         "|jamais recontactee|on ne m a jamais rappele|on ne m a jamais rappelee|ne repondent pas|ils repondent pas"
         "|repondent pas"
         "|personne ne repond|personne n a rappele|personne ne m a rappele|personne ne m a rappelee|pas de rappel"
         "|pas un mot|pas un coup de fil|m ont oublie|m ont oubliee|laisse sans reponse|laissee sans reponse"
         "|laissee sans nouvelles|laisse sans nouvelles|mis un vent|m ont mis un vent|un vent|gros vent|le vide"
         "|dans le vide"
         "|aux oubliettes|ont disparu|disparus|disparue|n ont pas donne suite|pas donne de nouvelles|pas rappele"
         "|pas rappelee|ont jamais rappele|ont jamais repondu|jamais eu de nouvelles|jamais de reponse|rien depuis"
         "|plus rien depuis|plus de nouvelles depuis|pas de nouvelles depuis|aucune reponse de leur part|ghoste"
         "|ghostee",),
        ("no supe mas|nunca supe mas|no he sabido nada|no he sabido mas|no he sabido nada mas|no supe nada"
         "|pasaron de mi"
         "|pasan de mi|han pasado de mi|ni mu|ni pio|ni flores|ni las gracias|ni contestan|ni contestaron"
         "|ni me contestaron|ni me han contestado|ni han contestado|ni respondieron|ni me respondieron|ni una llamada"
         "|ni un correo|ni un mensaje|me dejaron en visto|en visto|me ignoran|me ignoraron|cero respuesta"
         "|cero noticias"
         "|nadie contesta|nadie responde|nadie me llamo|nadie llamo|nadie me ha llamado|no dicen nada|no dijeron nada"
         "|no me han llamado|no me llamaron|no me han dicho nada|no me dijeron nada|no llamaron|no han llamado"
         "|no me volvieron a llamar|se los trago la tierra|se lo trago la tierra|se olvidaron de mi"
         "|se han olvidado de mi"
         "|nunca me llamaron|nunca llamaron|nunca me respondieron|nunca me dijeron nada|jamas respondieron"
         "|jamas contestaron"
         "|no me respondieron|no respondieron|no me contestaron|no contestaron|silencio total|silencio absoluto",),
        ("nessuno", "mi ha|si e|ha|mi|", "richiamata|richiamato|risponde|fatto vivo|piu fatto vivo|risposto|chiamata"
         "|chiamato|cercata|scritto|piu chiamata|piu chiamato|contattata|contattato|piu sentito"),
        ("mai|mai piu|non mi hanno piu|non mi hanno mai|non mi hanno|non hanno piu|non hanno mai|non hanno|non ho piu"
         "|non ho mai", "sentiti|chiamata|chiamato|richiamata|richiamato|ricontattata|ricontattato|risposto|scritto"
         "|saputo nulla|saputo niente|avuto risposta|avuto notizie|ricevuto risposta|fatto sapere nulla"
         "|fatto sapere niente"
         "|detto nulla|detto niente"),
        ("nessuna notizia|zero risposte|zero notizie|silenzio totale|silenzio assoluto|il vuoto"
         "|non si e fatto vivo nessuno"
         "|spariti nel nulla|mi hanno ignorato|mi hanno ignorata|nessun segnale|nessun feedback|nessuna chiamata"
         "|non pervenuti|tutto tace",),
        ("nunca|nao|nunca me|nao me|nunca mais|nunca mais me|ninguem|ninguem me", "ligaram|ligou|responderam"
         "|respondeu"
         "|contactaram|contataram|chamaram|retornaram|retornou|disse nada|falaram nada|deram resposta|deram noticias"
         "|deram feedback|deram retorno|deram satisfacao|deram sinal|escreveram|procuraram|contactou|deu retorno"
         "|deu resposta|deram sinal de vida|deram um retorno"),
        ("me deram vacuo|levei vacuo|vacuo|no vacuo|fiquei no vacuo|me ignoraram|ignoraram me|me deixaram no vacuo"
         "|visualizaram e nao responderam|so silencio|nada ate hoje|ate hoje nada|sem sinal|sem sinal de vida"
         "|evaporaram"
         "|fiquei sem resposta|fiquei sem retorno|zero retorno|zero resposta|sem noticias|silencio total do rh",),
        ("sense|cap|ni una|ni", "resposta|noticies|noticia|senyal|resposta de ningu|trucada"),
        ("no|mai|ja no|no m|mai m|mai mes|no em|mai em|mai no m", "han contestat|han trucat|han dit res|han respost"
         "|contesten|responen|van trucar|van contestar|han tornat a trucar|van respondre|van dir res|van dir mai res"
         "|han dit mai res|n he sabut res|he sabut res mes"),
        ("ningu", "contesta|respon|ha trucat|m ha trucat|ha contestat"),
        ("niciun|nici un|nici o|nicio|fara|zero", "raspuns|semn|feedback|veste|vesti|telefon|reactie|noutati"),
        ("nu au|nu m au|n au|nu mi au|nu ma|nu", "|mai", "sunat|raspuns|contactat|scris|revenit|dat niciun semn"
         "|zis nimic"
         "|spus nimic|dat niciun raspuns|raspund|suna|dat de veste"),
        ("nu a|nu m a|nu mi a|n a", "|mai", "sunat|raspuns|contactat|scris|zis", "|nimic", "nimeni"),
        ("nu am|n am", "|mai", "primit raspuns|primit niciun raspuns|auzit nimic|primit nimic|primit nicio veste"),
        ("tacere|liniste|liniste totala|au disparut|disparuti|m au ignorat|niciun semn de viata",),
        ("neant|silenci|silenci total|ninguna respuesta|ninguna noticia|ninguna llamada|ningun contacto"
         "|ningun mensaje"
         "|ninguna contestacion|nenhuma noticia|nenhum retorno|nenhum contato|nenhum contacto|nenhum feedback"
         "|nenhuma ligacao"
         "|aucun appel|aucun mail|aucun signe|aucune suite|nessun contatto|nessuna mail|nessuna chiamata ricevuta"
         "|cap noticia",),
        ("no", "|me", "han vuelto a|volvieron a|han vuelto", "llamar|escribir|contestar|contactar|decir nada"),
        ("ni|nem|senza|sem|sin|sense|zero|cero", "|qualquer|ninguna|nenhuma|alguna|la menor|alcuna|cap", "respuesta"
         "|resposta|risposta"
         "|noticias|noticia|notizia|notizie|retorno|contestacion|contacto|contato|llamada|ligacao|riscontro"
         "|noticies"),
        ("sans|aucune|aucun|pas", "|la moindre|le moindre", "reponse|nouvelle|nouvelles|rappel|signe de vie"),
        ("no he|no|nunca|nunca he|jamas", "tenido|tuve|recibido|recibi|obtuve|obtenido", "|ninguna|mas", "respuesta"
         "|noticias"
         "|contestacion|llamada|llamadas|feedback"),
        ("nao|nunca|ainda nao", "tive|obtive|recebi", "|nenhuma|nenhum|qualquer|mais", "resposta|retorno|noticias"
         "|contato|contacto"
         "|feedback|ligacao"),
        ("non ho|mai|non ho mai|non ho piu", "avuto|ricevuto", "|nessuna|alcuna|nessun|alcun", "risposta|notizie"
         "|notizia|riscontro"
         "|feedback"),
        ("je n ai|j ai|n ai", "jamais|pas", "eu|recu", "|de", "reponse|retour|nouvelles"),
        ("no he", "tingut|rebut", "|cap", "resposta|noticies"),
        ("ils font|font|fait", "le mort|les morts|les sourds|la sourde oreille"),
        ("ignorado|ignorada|ignore|ignoree|ignorato|ignorata|ignorat",),
        ("no se han|ni se han|non si sono|nemmeno si sono|nem se|no|ni se|no se|n ont pas|pas|meme pas"
         "|n ont meme pas",
         "dignado|degnati|dignaram|dignaron|daigne", "|a|di|de|em", "|contestar|responder|rispondere|repondre"
         "|rappeler|llamar"),
        ("n ont jamais|ont jamais|ils n ont jamais", "donne suite|donne de nouvelles|donne de reponse"),
        ("nadie", "ha", "llamado|contestado|respondido|escrito|dicho nada"),
        ("pas de nouvelle|zero nouvelle|zero nouvelles|zero retour|sin senales|sin senal|ninguna senal"
         "|sin senales de vida",),
    ),
    "withdrawn": (
        ("annule|annulee|abandonne|abandonnee|arrete|arretee|retire|retiree|stoppe|stoppee|laisse tomber", "de",
         "mon cote"
         "|moi meme|mon plein gre|mon propre chef"),
        ("ne|ca ne|n", "m interesse", "plus|pas|finalement pas|plus du tout"),
        ("m interesse|plus|suis plus|ne suis plus|je ne suis plus|pas", "plus|interesse|interessee|motivee|motive"),
        ("j ai change d avis|change d avis|ce n est pas pour moi|c est pas pour moi|pas pour moi|finalement pas envie"
         "|plus envie|plus envie d y aller|je renonce|j ai renonce|renonce|j ai laisse tomber|je laisse tomber"
         "|laisse tomber"
         "|je passe mon tour|j arrete la|j y suis pas allee|j y suis pas alle|je n y suis pas allee"
         "|je n y suis pas alle"
         "|je n y vais pas|j y vais pas|pas allee a l entretien|pas alle a l entretien|je ne me suis pas presentee"
         "|je ne me suis pas presente|je me suis retiree|je me suis retire|je me retire|je me desiste"
         "|je me suis desistee"
         "|je me suis desiste|desistement|je n ai pas donne suite|j ai pas donne suite|je ne donne pas suite",),
        ("pas|jamais", "postule|candidate|envoye|postulee", "finalement|au final|en fin de compte|du coup"),
        ("finalement|au final|du coup", "|j ai|je n ai|j", "pas", "postule|candidate|envoye|donne suite|depose"),
        ("j ai|j|ai", "annule|decommande", "|l|le|mon|ma|la", "entretien|rdv|rendez vous|candidature|essai|test"
         "|visio|"),
        ("no me presente|no me he presentado|no me presento|no asisti|no acudi|no he ido|no fui a la entrevista"
         "|no fui a la prueba|no fui a la cita|no voy a la entrevista|ya no me interesa|no me interesa|no interesa"
         "|no me interesa ya|dejo de interesarme|me he echado atras|me echo atras|me eche atras|cambie de idea"
         "|he cambiado de idea|he cambiado de opinion|cambie de opinion|lo dejo|lo he dejado|lo deje|lo descarto"
         "|lo descarte"
         "|la descarto|la descarte|lo he descartado|la he descartado|me baje|me he bajado|me bajo|me salgo"
         "|me he salido"
         "|me sali|me retire|me he retirado|me retiro|no sigo|no sigo adelante|decidi no seguir|he decidido no ir"
         "|decidi no ir|he decidido no seguir|decidi no continuar|paso de esta|paso de ir|paso de ellos|mejor paso"
         "|yo paso"
         "|retirada por mi|retirado por mi|desisti del proceso|desisto|renuncio|he renunciado|renuncie",),
        ("cancele|anule|he cancelado|he anulado|yo cancele|cancelada por mi|cancelado por mi|anulada por mi", "|yo",
         "|la|mi|el", "entrevista|candidatura|cita|inscripcion|solicitud|prueba|postulacion|"),
        ("descartado|descartada|cancelado|cancelada|anulado|anulada|retirado", "por mi|por mi parte|por mi cuenta"
         "|yo"),
        ("lasciato perdere|lasciata perdere|lascio perdere|lascio stare|ho lasciato perdere|ho lasciato stare|mollato"
         "|ho mollato|mollo|ci ho rinunciato|ho rinunciato|rinuncio|rinunciato io|ho cambiato idea|cambiato idea"
         "|non ci sono andata|non ci sono andato|non sono andata|non sono andato|non mi sono presentata"
         "|non mi sono presentato"
         "|non mi interessa piu|non mi interessa|non fa per me|non interessata|non interessato"
         "|non sono piu interessata"
         "|non sono piu interessato|non sono interessata|non sono interessato|mi sono ritirata|mi ritiro"
         "|mi sono tirata indietro"
         "|non ci vado|ho deciso di non andare|ho ritirato la candidatura|ritirata da me|ritirato da me",),
        ("ho annullato|ho disdetto|ho cancellato|annullato io|disdetto io|annullato|disdetto", "|io", "|il|la|l",
         "colloquio|candidatura|appuntamento|prova"),
        ("annullato|annullata|disdetto|cancellato", "da me|io|dalla sottoscritta"),
        ("cancelei|desmarquei|anulei|eu cancelei|retirei", "|a|o|minha|a minha", "entrevista|candidatura|inscricao"
         "|processo"
         "|participacao|"),
        ("cancelado|cancelada|retirado|anulada|descartado|descartada", "por mim|por minha parte|da minha parte|eu"),
        ("nao quis|nao quis continuar|nao quis seguir|nao quero mais|ja nao quero|ja nao me interessa"
         "|nao me interessa mais"
         "|nao me interessa|nao tenho mais interesse|ja nao tenho interesse|nao tenho interesse|perdi o interesse"
         "|perdi interesse"
         "|nao compareci|nao fui a entrevista|nao fui na entrevista|faltei a entrevista|faltei na entrevista|abri mao"
         "|abri mao da vaga|deixei pra la|deixei para la|deixa pra la|larguei mao|desisti da vaga|desisti do processo"
         "|desisti de ir|desisti antes|mudei de ideia|mudei de ideias|preferi nao ir|preferi nao continuar"
         "|decidi nao ir|decidi nao continuar|decidi nao seguir|nao e para mim|nao e pra mim|sai fora|pulei fora"
         "|desistencia",),
        ("m he retirat|m he retirada|retirat|retirada|em retiro|he retirat la candidatura|ja no m interessa"
         "|no m interessa"
         "|ho deixo|ho he deixat|ho deixo correr|ho deixo estar|he cancel lat l entrevista|he anul lat l entrevista"
         "|renuncio a la placa|no hi vaig anar|no hi he anat|no hi vaig|he canviat d idea|no m he presentat"
         "|ja no hi vaig"
         "|no segueixo|he decidit no seguir|descartat per mi|descartada per mi|cancel lat per mi|he desistit",),
        ("nu ma mai intereseaza|nu ma intereseaza|nu mai vreau|m am retras|m am razgandit|am renuntat|renuntat|renunt"
         "|am anulat interviul|am anulat eu|am anulat|nu m am dus|nu m am mai dus|nu m am prezentat"
         "|nu am mers la interviu"
         "|am retras aplicatia|am retras candidatura|am retras cv ul|retras|retrasa|candidatura retrasa"
         "|aplicatie retrasa"
         "|am renuntat la proces|nu mai merg|nu continui|am decis sa nu merg|nu am mai aplicat|n am mai aplicat",),
        ("j ai trouve|he encontrado|encontre|ho trovato|encontrei|arranjei|arrumei|he trobat|am gasit|ya encontre"
         "|ya he encontrado|ho gia trovato|ja encontrei|ja arranjei|j ai deja trouve", "autre chose|mieux"
         "|mieux ailleurs|ailleurs|un autre"
         " poste|un autre travail|un autre job|un poste ailleurs|plus pres|otra cosa|otro trabajo|otro curro"
         "|algo mejor|otro puesto"
         "|otra oferta|altro|di meglio|un altro lavoro|un altro posto|outra coisa|outro emprego|outro trabalho"
         "|melhor|algo melhor"
         "|una altra feina|una altra cosa|altceva|alt job|alt loc de munca|ceva mai bun|trabajo|algo mas cerca|otra"),
        ("trovato altro|trovato di meglio|encontrada otra cosa|trobat una altra cosa|gasit altceva",),
        ("j ai", "prefere|decide", "arreter|d arreter|de ne pas continuer|ne pas continuer|de ne pas y aller"
         "|ne pas y aller"
         "|de ne pas donner suite|ne pas donner suite|de renoncer|de me retirer"),
        ("al final|finalmente|pues", "no", "aplico|postulo|me presento|voy|lo mando|lo envio|mando el cv|me apunto"
         "|me apunte|eche"
         "|me he apuntado|me he presentado"),
        ("alla fine", "non", "mi candido|lo mando|ci vado|mi iscrivo|mando il cv"),
        ("afinal|no fim", "nao", "me candidato|vou|envio|me inscrevo|mando|me inscrevi|concorri"),
        ("|finalement", "je", "|ne", "postule|candidate", "pas"),
        ("no voy a|no pienso|nao vou|nao vou me|non ho intenzione di|no vull|nu vreau sa", "aplicar|postular"
         "|apuntarme|presentarme"
         "|candidatar|concorrer|candidatarme|candidarmi|apuntar m hi|aplic|inscrever|mandar cv|mandar el cv"),
        ("no m hi apunto|nu mai aplic|nao me candidato|non mi candido piu|no me voy a presentar"
         "|no me voy a apuntar",),
        ("pas donne suite|pas poursuivi|pas continue|process stoppe|stoppe", "de mon cote|de ma part|par moi"
         "|de mon fait"),
        ("me borre|me he borrado|me di de baja|me he dado de baja|me quite|me he quitado|me desapunte"
         "|me he desapuntado|me desinscribi"
         "|me he desinscrito|ya no quiero|no quiero ir|no quiero seguir|no me convence|no me convencio|no me cuadra"
         "|no me compensa"
         "|no me encaja|no me viene bien|ca ne me convient pas|ne me convient pas|ca me convient pas"
         "|non mi convince|non mi conviene"
         "|non me la sento|nao me convem|nao compensa|nao vale a pena|larguei|larguei o processo|m he fet enrere"
         "|em faig enrere"
         "|no em conve|no em convenc|nu ma convinge|nu merita",),
        ("correspond pas|ne correspond pas|corresponde", "a ce que je cherche|a mes attentes|a mes criteres"
         "|a ce que je veux"),
        ("retiro|je retire|ritiro|retirare|he retirado|retire|ho ritirato|mi am retras", "|la|mi|ma|mon|a|la mia"
         "|minha|a minha",
         "candidatura|candidature|dossier|solicitud|domanda|inscripcion|inscricao|postulacion|cv"),
        ("j ai refuse|j ai decline|ho rifiutato|ho declinato|rechace|he rechazado|recusei|declinei|am refuzat"
         "|he rebutjat"
         "|vaig rebutjar|refuse|je refuse", "l|le|la|un|il|el|a|o|", "entretien|test|essai|colloquio|prova"
         "|entrevista|prueba"
         "|interviu|interviul|invitation|invito|invitacion|convite para entrevista|rdv|journee d essai"
         "|dia de prueba"),
        ("ho deciso di non|he decidido no|decidi no|decidi nao|j ai decide de ne pas|he decidit no|am decis sa nu",
         "proseguire|andare|continuare|candidarmi|ir|presentarme|prosseguir|poursuivre|anar hi|ma duc|aplic"
         "|postuler"),
        ("ja nao estou|nao estou|no estoy|ya no estoy|ja no estic|no estic|nu mai sunt|nu sunt", "interessada"
         "|interessado"
         "|interesado|interesada|interessat|interesat|interesata"),
    ),
    "declined": (
        ("refuse|decline|j ai refuse|j ai decline|je refuse|je decline|ai refuse", "|finalement|poliment", "leur|l"
         "|cette|la|"
         "leur derniere|le", "offre|proposition|cdi|cdd|contrat"),
        ("offre|proposition|contrat|cdi|cdd", "refuse|refusee|decline|declinee", "par moi|de mon cote|de ma part"),
        ("j ai", "refuse|decline", "|le", "poste|job|cdd|cdi|contrat"),
        ("rechace|he rechazado|no acepte|no la acepte|no lo acepte|no he aceptado|no la he cogido|no la cogi|decline"
         "|he declinado|rechazo yo", "|el|la|su", "puesto|oferta|plaza|trabajo|contrato|propuesta"),
        ("no la|no lo|no", "acepte|he aceptado|acepte al final"),
        ("les|le", "he dicho que no|dije que no|dije no"),
        ("non ho accettato|ho declinato|ho rifiutato|rinuncio|ho rinunciato", "|al|il|la|l|alla",
         "posto|offerta|proposta|contratto|supplenza"),
        ("non ho accettato|ho declinato|ho detto no grazie|non accettata da me",),
        ("recusei|nao aceitei|declinei|rejeitei|eu recusei|recusado por mim|recusada por mim", "|a|o", "proposta"
         "|oferta"
         "|vaga|contrato|convite|lugar"),
        ("oferta|proposta|placa|contracte", "rebutjada|rebutjat|declinada"),
        ("vaig rebutjar|he rebutjat|no vaig acceptar|no he acceptat|rebutjo|no accepto", "|l|la|el|la seva",
         "|oferta|proposta|placa|contracte|feina"),
        ("|els|li|els vaig|li vaig|vaig|els he|li he|he", "dir que no|dit que no"),
        ("am refuzat|am respins|am declinat|nu am acceptat|n am acceptat", "|eu", "|oferta|postul|contractul|jobul"
         "|propunerea|salariul"),
        ("oferta|propunere|contract", "refuzata|refuzat|declinata|respinsa de mine|refuzata de mine"),
        ("am zis|am spus|le am zis|le am spus|i am zis", "nu|ca nu|nu multumesc"),
        ("je leur ai|je lui ai|leur ai|lui ai", "|finalement", "dit|repondu", "non|que non|non merci"),
        ("gli ho|le ho|ho", "detto loro di no|detto di no grazie|detto che non accetto"
         "|detto che non mi interessa il posto"),
        ("eu disse|disse|falei|disse lhes|falei pra eles", "que nao aceito|que nao aceitava|que nao queria a vaga"
         "|que nao ia aceitar"),
    ),
}  # fmt: skip

# What one tells oneself to do, at the beginning of a clause: "déposer CV", but not "on m'a dit de déposer mon CV".
TO_DO: tuple[Parts, ...] = (
    ("poser|deposer|envoyer|porter|apporter|amener|laisser|imprimer|refaire|adapter|traduire|relire|finir|terminer"
     "|rediger|ecrire"
     "|preparer|faire|mettre a jour|completer|actualiser|corriger|peaufiner|revoir|modifier|remplir|reprendre"
     "|finaliser",
     "|mon|le|un|ma|la|une|mes|les", FR_PAPERS),
    ("postuler|candidater|m inscrire|s inscrire|me porter candidat|deposer candidature|poser ma candidature",),
    ("scanner|imprimer|photocopier|rassembler|retrouver|traduire|legaliser|preparer", "|mon|mes|les|le", "diplomes"
     "|diplome|papiers"
     "|pieces|documents|justificatifs|attestations|bulletins"),
    ("envoyer|deposer|rendre|terminer|finir|postuler", "|le|avant|d ici", FR_DAYS),
    ("envoyer|deposer|rendre|terminer|finir", "avant|avant le|d ici"),
    ("enviar|mandar|presentar|echar|entregar|terminar|acabar|aplicar|postular", "|el|lo el|antes del", ES_DAYS),
    ("enviar|mandar|presentar|echar|entregar|terminar|acabar|submeter|fazer", "antes|antes de|antes del|antes do"
     "|hasta el"
     "|ate|ate dia|abans|abans de|abans del"),
    ("inviare|mandare|spedire|presentare|consegnare", "|entro|il", IT_DAYS),
    ("inviare|mandare|spedire|presentare|consegnare", "entro|entro il"),
    ("enviar|mandar|entregar|submeter|fazer", "|na|ate", PT_DAYS),
    ("enviar|lliurar|presentar|acabar", "|abans de", CA_DAYS),
    ("demander", "|a|une|mon|ma|les|des", "lettre de recommandation|reco|recommandation|references|conseil|certificat"
     "|attestation|diplome"),
    ("echar|enviar|mandar|actualizar|preparar|terminar|acabar|dejar|llevar|entregar|presentar|rellenar|imprimir"
     "|traducir"
     "|hacer|escribir|revisar|retocar|mejorar|subir|adaptar|corregir|adjuntar|completar|tramitar", "|el|mi|la|los"
     "|una|un",
     ES_PAPERS),
    ("candidatarme|apuntarme|inscribirme|presentarme|postularme|postular|aplicar|echarlo|mandarlo|enviarlo|echarla"
     "|apuntarse|inscribirse"
     "|enviarla",),
    ("pasar", "|por|por la|por el|a|por alli a", "|tienda|local|bar|hotel|restaurante|oficina|clinica|colegio"
     "|taller|empresa",
     "|a", "dejar|echar|entregar|llevar", "|el|un", "cv|curriculum"),
    ("pedir", "|la|una|el|los", "carta de recomendacion|recomendacion|referencias|titulo|certificado|cartas"),
    ("portare|mandare|inviare|lasciare|consegnare|spedire|aggiornare|preparare|finire|scrivere|compilare|stampare"
     "|rifare"
     "|tradurre|fare|sistemare|completare|rivedere|caricare|presentare|allegare", "|il|la|lo|un|una", IT_PAPERS),
    ("candidarsi|candidarmi|iscriversi|iscrivermi|fare domanda|presentare domanda|mandarlo|inviarlo",),
    ("passare", "|in|dal|al|a|in negozio a|dal negozio a", "|negozio|bar|ristorante|agenzia|officina|ufficio", "|a",
     "lasciare|portare|consegnare", "|il", "cv|curriculum"),
    ("chiedere", "|una|la|le|il", "lettera di referenze|referenze|referenza|certificato|raccomandazione"),
    ("levar|mandar|enviar|entregar|deixar|atualizar|actualizar|preparar|acabar|terminar|fazer|escrever|imprimir"
     "|traduzir"
     "|rever|preencher|melhorar|arrumar|adaptar|anexar|revisar|cadastrar|submeter|finalizar", "|o|a|meu|minha|um"
     "|uma|o meu",
     PT_PAPERS),
    ("me inscrever|inscrever me|me candidatar|candidatar me|candidatar|concorrer|me cadastrar|inscrever|aplicar"
     "|fazer inscricao"
     "|fazer a inscricao|fazer candidatura",),
    ("pedir", "|a|uma|as", "carta de recomendacao|recomendacao|referencias|indicacao|certificado"),
    ("portar|enviar|actualitzar|preparar|acabar|fer|escriure|deixar|entregar|lliurar|presentar|traduir|omplir"
     "|revisar|imprimir",
     "|el|la|un|una", CA_PAPERS),
    ("esperar a|attendre|aspettare|esperar", "tener|que salga|que abran|que abra|d avoir|l ouverture|il bando"
     "|di avere|ter|sair|abrir"
     "|el titulo|la convocatoria|mon diplome|o edital|que publiquen"),
    ("apuntar m hi|apuntar me|inscriure m|inscriure m hi|presentar m hi|enviar ho",),
    ("sa|", "trimit|depun|duc|refac|actualizez|scriu|completez|traduc|las|fac", "|un|o", RO_PAPERS),
    ("sa aplic|sa ma inscriu|aplic|ma inscriu",),
)  # fmt: skip

# And what one does before as well as after it: with a day of applying beside it, it may be to ask once more.
ERRANDS: tuple[Parts, ...] = (
    ("appeler|telephoner|contacter|se renseigner|me renseigner|voir si|voir avec|verifier|regarder|en parler"
     "|aller voir"
     "|passer voir|passer au|passer a|demander a|demander si|demander|checker|chercher|ecrire a|lire",),
    ("llamar|telefonear|preguntar|mirar|pasar por|pasarme por|consultar|informarme|ir a|ir en persona|hablar con"
     "|escribir a"
     "|comprobar|ver si|buscar|contactar",),
    ("chiamare|telefonare|chiedere|guardare|passare|passare da|informarsi|informarmi|verificare|scrivere a|sentire"
     "|contattare|parlare con|vedere se|andare a",),
    ("ligar|telefonar|perguntar|ver se|passar na|passar no|passar la|falar com|consultar|informar me|me informar"
     "|pesquisar"
     "|contactar|contatar|ir la|olhar",),
    ("trucar|preguntar|mirar|passar per|parlar amb|consultar|informar me|veure si",),
    ("sa sun|de sunat|sa intreb|de intrebat|sa verific|de verificat|sa vorbesc|de vorbit",),
)  # fmt: skip

# Before one of these nothing else may stand but a day, or that it must be done.
BEFORE_TO_DO = frozenset(
    f"""
    {FR_DAYS}|{ES_DAYS}|{IT_DAYS}|{PT_DAYS}|{CA_DAYS}|{RO_DAYS}
    |il|faut|je|dois|penser|a|de|que|d|abord|ensuite|juste|encore|devrais|ne|pas|oublier|reste|vais|veux|ce|cette|semaine
    |hay|tengo|voy|quiero|primero|antes|falta|pendiente|debo|no|olvidar|acordarme|recordar|el|la|le|este|esta|semana|finde
    |devo|bisogna|prima|ricordarmi|ricordarsi|voglio|ancora|preciso|tenho|quero|primeiro|vou|ainda|lembrar|depois|luego
    |dopo|cal|he|haig|primer|sa|trebuie|vreau|mai|intai|todo|to|do|faire|hacer|fazer|passer|pasar|passare|passar|aller
    |andare|ir|ou|e|y|et|i|si
    """.replace("|", " ").split()
)
