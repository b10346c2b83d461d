"""What columns are called, and what a heading says of its cells. See words.py for how such lists are written."""

from __future__ import annotations

from applications.folding import fold

from .words import phrases, words

# What a column can be. A heading that is the phrase has the score; one that holds it among other words has less.
COLUMNS: dict[str, dict[int, str]] = {
    "company": {
        100: """company|company name|employer|organization|organisation|organization name|company organization
            |health board|health board hospital|hospital health board|trust hospital|hospital trust
            |hiring company|firm|company applied to|company title|organization company|employer name
            |company agency
            |firma|unternehmen|arbeitgeber|betrieb|firmenname|unternehmensname|name des unternehmens
            |name der firma|dienstgeber
            |entreprise|societe|employeur|nom de l entreprise|nom entreprise|organisme
            |empresa|compania|empleador|organizacion|nombre de la empresa|entidad
            |azienda|societa|datore di lavoro|nome azienda|nome da empresa|companhia|empregador
            |bedrijf|werkgever|bedrijfsnaam|organisatie|pracodawca|spolka|nazwa firmy|nazwa|foretag
            |arbetsgivare
            |ettevote|tooandja|uznemums|darba devejs|imone|darbdavys|fyrirtaeki|vinnuveitandi|εταιρεια|εργοδοτης
            |компаниа|фирма компания|работодателя|predjetje|podjetje|delodajalec|kompania|kompani
            |חברה|שם החברה|מעסיק|الشركة|اسم الشركة|جهة العمل|شركت|บริษัท|ชื่อบริษัท|कंपनी
            |virksomhed|arbejdsgiver|selskap|arbeidsgiver|bedrift|company company name|yritys|tyonantaja
            |org|organisation name|company s name|name of company|name of employer|company employer
            |employer company|company firm|business name|recruiting company|agency|company agency name
            |prospective employer|target company|job company|institution name|company hiring|arbeitgeber firma
            |firma arbeitgeber|auftraggeber|entreprise employeur|structure|etablissement|raison sociale|boite
            |empresa empleadora|nombre empresa|nombre de empresa|compania empresa|ente|ditta|impresa
            |azienda ente|organizacao|nome empresa|instituicao|organisatie bedrijf|naam bedrijf|instelling
            | zamestnavatel|spolecnost|nazev firmy|firma spolecnost|spolocnost|nazov firmy|ceg|cegnev
            |munkaltato|vallalat|companie|angajator|denumire companie|sirket|firma adi|sirket adi|isveren|kurum
            |компания|работодатель|название компании|организация|фирма|фірма|компанія|роботодавець|tvrtka|poslodavac
            |会社|会社名|企業|企業名|応募先|公司|公司名称|公司名|企业|企业名称|单位|单位名称
            |用人单位|招聘单位|投递公司|目标公司|应聘公司|公司名稱|企業名稱|應徵公司|投遞公司
            |응모기업|지원기업|지원 기업|지원회사|지원 회사|회사 이름|기업 이름|応募企業
            |応募企業名|회사|회사명|기업|기업명|trust employer
            |employer trust|arbeitgeber in
            |ausbildungsbetrieb|yrityksen nimi|arbejdsplads|arbeidsplass|arbetsplats
            |applied to|applied at company
            |perusahaan|nama perusahaan|cong ty|ten cong ty
            |institution|institute|company institution|university company|university institution
            |employer name and address|employer name address|employer and address|name and address of employer
            |name and address of the employer|name and address of company|company name and address
            |business name and address|employer contacted|employer business name|employer business contacted
            |name und anschrift des arbeitgebers|name und adresse des arbeitgebers|name und anschrift der firma
            |name anschrift arbeitgeber|name anschrift der firma|name und anschrift des betriebs
            |nom et adresse de l entreprise|nom et adresse de l employeur|nom adresse de l entreprise
            |nome e indirizzo del datore di lavoro|nome e indirizzo dell azienda|ragione sociale
            |nombre y direccion de la empresa|nombre y domicilio de la empresa|nome e endereco da empresa
            |naam en adres werkgever|naam en adres van de werkgever|naam werkgever
            |nazwa i adres pracodawcy|nazwa pracodawcy""",
        60: """outfit|garage|pub|cafe|farm|agency|recruitment agency|business|client|where|startup
            |corporation|school|university|co|comp
            | practice|trust|shop|restaurant|kitchen|clinic|hospital|store|studio|theatre|theater|salon|hotel
            |nursery|surgery|lab|charity|council|firm name|praxis|kita|klinik|schule|laden|verlag|maison
            |kunde|endkunde|kunde endkunde|cliente|cliente final|klant|eindklant|klient|customer|client name|kundin
            |vermittler|vermittlung|personalvermittler|personalvermittlung|personaldienstleister
            |zeitarbeitsfirma|agentur
            |intermediaire|agence|agence d interim|agenzia|agencia|intermediario|uitzendbureau
            |bemiddelaar|agencja|posrednik
            |magasin|hopital|ecole|tienda|escuela|colegio|scuola|negozio|loja|escola|winkel|zaak|praktijk
            |zaklad|szkola|sklep|skola|butik|skole""",
        30: "name|career page|careers page|career site",
        110: "end client|hiring client|final client",
    },
    "title": {
        100: """job title|title|position|role|job position|position title|role title|job role|title role
            |role position
            |position role|position applied for|position applied|job name|applied position|vacancy
            |job opening|designation
            |stelle|jobtitel|stellenbezeichnung|berufsbezeichnung|stellentitel|ausgeschriebene stelle
            |jobbezeichnung
            |poste|intitule du poste|intitule|titre du poste|poste vise|titre|fonction|poste recherche
            |puesto|cargo|vacante|posicion|rol|titulo|puesto de trabajo|titulo del puesto
            |ruolo|posizione|mansione|titolo|vaga|funcao|posicao
            |functie|vacature|functietitel|positie|stanowisko|tjanst|roll|stilling|befattning
            |stillingsbetegnelse
            |titel|tehtava|job applied for
            |job title applied for|title of job|name of role|name of position|role name|role applied for
            |position name|position role name|job role title|job title role|title of position|post title
            |vacancy title|vacancy name|job position title|bezeichnung|jobbezeichnung titel|positionsbezeichnung
            |position stelle|tatigkeitsbezeichnung|stelle als|beworben als|als|job bezeichnung|poste propose
            |nom du poste|libelle du poste|metier|poste occupe|denominacion del puesto|nombre del puesto|perfil
            |oferta de empleo|posicion aplicada|nombre de la vacante|nome della posizione|posizione lavorativa
            |profilo|figura professionale|titulo da vaga|nome da vaga|cargo vaga|vaga cargo|naam functie
            |functienaam|rol functie
            | pozice|nazev pozice|pracovni pozice|nabizena pozice|pozicia|pracovna pozicia|nazov pozicie
            |pozicio|munkakor|allas|allas neve|beosztas|pozitie|post vacant|denumire post|pozisyon|unvan
            |is ilani|должность|вакансия|позиция|название вакансии|посада|вакансія|radno mjesto|pozicija|職種
            |ポジション|求人|募集職種|职位|岗位|职位名称|岗位名称|投递岗位|投递职位|应聘岗位
            |应聘职位|申请岗位|申请职位|意向岗位|招聘岗位|目标岗位|岗位方向
            |職位|職位名稱|職缺|職缺名稱|職稱|應徵職位|應徵職缺|投遞職位|応募職種|募集ポジション
            |応募ポジション|지원 포지션|지원 분야
            |지원분야|지원직무|모집분야|직무|포지션|직책|지원 직무|ausbildung als
            |ausbildung zum|ausbildung zur|ausbildung
            |funzione|attivita ricercata|activite recherchee|emploi recherche|type of work sought|type of job
            |type of work|work sought|tatigkeit als|beschaftigung als|bewerbung als
            |lehrstelle|lehrstelle als|tyotehtava|tyopaikka|arbejde|jobbtittel|yrkesroll
            |otsikko|ammatti|ametikoht|amet|tookoht|amats|vakance|profesija|pareigos|darbo vieta|starf
            |starfsheiti|θεση|θεση εργασιας|τιτλος|delovno mesto|radno mesto|длъжност|обява
            |תפקיד|משרה|שם המשרה|الوظيفة|المسمى الوظيفي|المنصب|عنوان شغلی|ตำแหน่ง|ตำแหน่งงาน|पद
            |posisi|jabatan|lowongan|posisi dilamar|vi tri|vi tri ung tuyen|chuc danh""",
        70: """target role|target roles|roles to target|target position|target positions|roles of interest
            |role of interest|relevant roles|open roles|matching roles
            |type of work|kind of work|job|opening|occupation|profile|post|beruf|taetigkeit|tatigkeit|offre|emploi
            |oferta|trabajo|lavoro|baan|praca|jobb|what|pos
            |prace|munka|melo|munca|loc de munca|robota|работа|робота|darbs|darbas|tyo|posao|delo|仕事|工作|일자리
            |na jaka pozycje|na jakie stanowisko|na co|jako co|pe ce post|на кого|на яку посаду
            |на какую должность|кем|ким
            |program|programme|program name|project|trade|craft""",
    },
    "company_title": {
        100: """company role|company position|company and role|company title|job company|firma position
            |firma stelle|entreprise poste|empresa puesto|company and position|company and title
            |company job title|employer and role|position and company|role and company|role company
            |position company|job and company|title and company|card name|card title|task name|page name
            |firma und stelle|unternehmen stelle|stelle firma|poste entreprise|entreprise et poste
            |puesto empresa|empresa y puesto|azienda posizione|azienda e ruolo|empresa e vaga|bedrijf functie
            |card|karte|carte|tarjeta|kaart|scheda|cartao|karta
            |employer role|role employer|employer position|employer job|employer title|employer and job
            |employer and position|organization role|organisation role|company job|job and employer
            |role organization|role organisation|position employer|job employer|company and job
            |arbeitgeber stelle|arbeitgeber position|firma und position|unternehmen position|unternehmen und stelle
            |arbeitgeber und stelle|betrieb stelle|betrieb ausbildung|employeur poste|societe poste|empresa cargo
            |aufgabenname|name der aufgabe|vorgangsname|nom de tache|nom de la tache|nombre de tarea
            |nombre de la tarea|nome da tarefa|nome tarefa|nome attivita|nome dell attivita|taaknaam
            |naam van taak|naam van de taak|nazwa zadania|uppgiftsnamn|aktivitetsnamn|opgavenavn|oppgavenavn
            |tehtavan nimi|nazev ukolu|nazov ulohy|gorev adi|название задачи|タスク名|작업 이름|任务名称|任務名稱
            |empresa vaga|azienda ruolo|werkgever functie|公司岗位|公司职位|公司及岗位|企业岗位
            |企业 岗位|公司 岗位|公司 职位""",
        60: "application|applications|bewerbung|candidature|candidatura|solicitud|sollicitatie",
    },
    "status": {
        100: """status|application status|current status|job status|tracker status|status of application
            |app status
            |stage|current stage|application stage|pipeline stage|list name|status stage|stage status
            |bewerbungsstatus|aktueller status|statut|etat|statut de la candidature|etat de la candidature
            |estado|estado de la solicitud|estado actual|stato|stato candidatura|situacao
            |estado da candidatura
            |estatus|etap|status aplikacji|tila|lage|status ansokan
            |email status|mail status|delivery status|send status|sending status|outreach status|message status
            |where i am|where i am now|where i stand|where i got to|where we are|how far i got|wo ich stehe|ou j en suis
            |donde estoy|por donde voy|a che punto sono|onde estou|waar ik sta
            |status of job|status code|where it stands|where does it stand|where it is|list|lane|kanban status
            |bucket|bucket name|column name|bucketname|nom du compartiment|nombre del deposito
            |nome do bucket|nome bucket|nome do recipiente|bucketnaam|nazwa zasobnika
            |bucketnamn|bucketnavn|samlingsnavn|nimi kohde|nazev kontejneru|バケット名|バケット
            |버킷 이름|버킷|存储桶名称
            |status label|where it s at|where are we|liste|lijst|spalte|colonne|kolom|columna
            |application state|status update|bewerbungsstand|stand der bewerbung|stand der dinge
            |aktueller stand|status bewerbung|ou ca en est|statut actuel|situation actuelle
            |estado actual del proceso|estado del proceso|estado proceso|estado candidatura
            |estado de la candidatura|stato attuale|stato della candidatura|a che punto|status da candidatura
            |status do processo|estado do processo|stand van zaken|huidige status
            |wynik
            | stav|stav zadosti|stav prihlasky|aktualni stav|aktualny stav|vysledek|vysledok|statusz|allapot
            |jelentkezes allapota|eredmeny|stadiu|stare|rezultat|durum|basvuru durumu|sonuc|asama|статус
            |состояние|этап|стадия|результат|статус заявки|стан|状況|ステータス|選考状況|結果|进度
            |状态|结果|当前状态|目前状态|投递状态|申请状态|应聘状态|面试状态|当前进度|目前进度
            |投递进度|申请进度|面试进度|流程状态
            |流程进度|当前阶段|阶段|进展|当前进展|状态更新|最新状态|最新进展|狀態|進度|目前進度
            |目前狀態|應徵狀態|選考状態|選考ステータス
            |選考フェーズ|選考段階|選考結果|合否|지원 상태|지원상태|전형 상태|전형단계|전형 단계
            |합격 여부|전형 결과|현재 상태|현재상태
            |상태|진행 상태|진행상황|결과
            |tilanne|vaihe|nuvaerende status|soknadsstatus|where things stand|how far|how it s going
            |stand jetzt|section column|board column|list section
            |staatus|olek|seis|statuss|stavoklis|busena|statusas|stada|κατασταση|status prijave|състояние|статус на
            |סטטוס|מצב|الحالة|حالة الطلب|وضعیت|สถานะ|स्थिति
            |trang thai|tinh trang|status lamaran|hasil|ket qua""",
        80: """final|outcome|result|final outcome|final status|final result|application outcome|decision|disposition
            |ergebnis
            |ausgang|resultat|resultado|esito|uitkomst|wynik|utfall|udfald|resultat final|issue
            |what happened|how did it end|how it went|how it ended|ended|response|reply|answer|their answer
            |company response|feedback status|verdict|antwort|ruckmeldung|reaktion|reponse|reponse recue
            |reponse entreprise|retour|respuesta|respuesta de la empresa|contestacion|risposta|riscontro
            |resposta|retorno|antwoord|reactie|odpowiedz|odezwali sie|svar|heard back
            |response type|reply type|result type|outcome type|resultaat|uitslag|result so far|st
            |stat|sts|suite|suites|suite donnee|suites donnees
            |suite a donner|results
            |resolution|issue resolution|losung|resolucion|risoluzione|close reason|closed reason|reason closed
            |state reason""",
        85: """crossed out|struck through|fill colour
            |que me dijeron|que me han dicho|que han dicho|ce qu ils ont dit|ce qu on m a dit|cosa mi hanno detto
            |cosa hanno detto|was sie gesagt haben|was haben sie gesagt|wat zeiden ze|wat ze zeiden|o que disseram
            |o que me disseram|co powiedzieli|co odpowiedzieli|co rekli|vad de sa|hvad sagde de|hva de sa
            |news|latest news|update|updates|latest|latest update|neuigkeiten|neues|nouvelles|novedades
            |novita|novidades
            |nieuws|nyheter|what came back|what they said|their reply|was kam zuruck|was kam
            |was daraus wurde|wie es ausging
            |was ist passiert|ce qui s est passe|que paso|que dijeron|com e andata|o que aconteceu|wat gebeurde er
            |jak to dopadlo|ako to dopadlo|jak dopadlo|co se stalo|co sa stalo|co na to|jak poszlo|co wyszlo|co z tego
            |mi lett belole|mi lett|hogy allok|hol tart|ce a iesit|cum a mers|ce au zis|cum sta
            |чем закончилось|что сказали|что ответили|чим закінчилось|що сказали|що відповіли|що далі|как прошло
            |як пройшло
            |kaip baigesi|ka pasake|ka atsake|ka beidzas|ko atbildeja|ko teica|kuidas laks|mida oeldi|miten kavi
            |mita sanottiin
            |kako je proslo|sto su rekli|kaj so rekli|nasil gitti|ne dediler|ne oldu|how it turned out
            |hoe liep het af|co dalej|co sie stalo|vad hande|hur gick det|hvordan gik det|hvordan gikk det""",
        70: """colour|color|farbe|couleur|kleur|colore|cor|kolor|farg|ampel|ampelstatus|traffic light|rag|rag status
            |colour code|color code|farbcode|code couleur|codigo de color""",
        60: """state|progress|phase|stand|stufe|etape|avancement|etapa|fase|situation|situacion|fortschritt|column|board
            |current step|current phase|etapa atual|etape actuelle|aktueller schritt|aktuelle phase|fase attuale
            |fase actual|etapa actual|huidige fase|huidige stap|obecny etap|aktualny etap|nuvarande steg""",
    },
    "step": {
        100: """event|step|milestone|activity|event type|transition|status change|new status|ereignis|schritt
            |evenement
            |evento|paso|hito|stage entered|to stage|action type|update type|history
            |work search activity|job search activity|type of activity|activity type|type of contact made
            |type of work search activity|what i did|what you did|was unternommen|art der bemuhung
            |art der aktivitat|massnahme|aktivitat
            |type de demarche|nature de la demarche|demarche|demarche effectuee|type d action|action menee
            |tipo de gestion|gestion realizada|actuacion|actuacion realizada|accion realizada|tipo de accion
            |tipo di azione|azione svolta|attivita svolta|tipo attivita|tipo de acao|acao realizada
            |diligencia|soort activiteit|activiteit|sollicitatieactiviteit|rodzaj dzialania|dzialanie
            |aktivitet|typ av aktivitet|type aktivitet""",
    },
    "source_stage": {100: "from|source stage|from stage|from status|previous stage|previous status|old status|von"},
    "target_stage": {100: "to|target|target stage|to stage|to status|next stage|new stage|nach"},
    "applied_on": {
        100: """date applied|when did you apply|date you applied|applied date|applied on|application date
            |date of application|applied|date submitted
            |submission date|submitted on|date sent|sent on|apply date|applied at|date application submitted
            |application submitted|app date|application sent|date app|day applied|submitted
            |application submitted on
            |bewerbungsdatum|beworben am|bewerbung vom|datum der bewerbung|bewerbung am|gesendet am
            |verschickt am
            |abgeschickt am|bewerbung verschickt am|bewerbung gesendet|datum bewerbung|eingereicht am
            |bewerbung abgeschickt
            |date de candidature|date d envoi|envoye le|envoyee le|postule le|date candidature
            |candidature envoyee le
            |date de postulation|date d envoi de la candidature|date de l envoi
            |fecha de aplicacion|fecha de solicitud|fecha de postulacion|fecha de envio|fecha aplicacion
            |fecha solicitud
            |fecha de candidatura|fecha postulacion|fecha de inscripcion
            |kiedy wyslalam|kiedy wyslalem|wyslalam|wyslalem|wyslane dnia|data candidatura
            |data di candidatura|data di invio|data invio|inviata il|data de candidatura
            |data da candidatura|data de envio|data aplikacji|data wyslania|data zlozenia
            |sollicitatiedatum|datum sollicitatie|gesolliciteerd op|verstuurd op|ansokningsdatum|ansokt|sokt
            |datum ansokan|ansogt|ansogningsdato|soknadsdato|sokt dato|hakupaiva
            | cv sent|cv sent on|resume sent on|date cv sent|date of sending|day sent|datum odeslani
            |odeslano dne|datum zadosti|datum prihlaseni|prihlaseno dne|datum reakce|odpovezeno|poslano dne
            |datum odoslania
            |odoslane dna|jelentkezes datuma|jelentkezes napja|jelentkezes ideje|beadas datuma|elkuldve
            |kuldes datuma|data aplicarii|data trimiterii|aplicat la|basvuru tarihi|gonderim tarihi
            |когда откликнулся|когда откликнулась|когда отправил|когда отправила
            |коли подався|коли подалась|kdy jsem poslal
            |дата отклика|дата отправки|дата подачи|отправлено|дата заявки|дата подання|datum prijave
            |дата відгуку|дата подачі|дата відправлення|відправлено|ημερομηνια αποστολης|応募日|応募日付
            |申请日期|投递日期|投递时间|申请时间|投递日|投递于|网申日期|网申时间|应聘日期|应聘时间
            |投简历时间|投遞日期|應徵日期|申請日期
            |應徵時間|投遞時間|申請時間|エントリー日|応募日時|지원일시|지원날짜|제출일|접수일|지원일
            |지원 날짜|지원일자|hakupvm|haettu pvm|haettu|ansokan skickad
            |skickad|sendt|sendt dato
            |sokt den|datum ansokt
            |kandideerimise kuupaev|kandideeritud|saadetud|pieteiksanas datums|nosutits|kandidatavimo data|issiusta
            |sott um|umsoknardagur|ημερομηνια αιτησης|дата на кандидатстване
            |תאריך הגשה|תאריך שליחה|تاريخ التقديم|วันที่สมัคร|วันที่ส่ง|आवेदन की तारीख
            |tanggal melamar|tanggal apply|tgl melamar|tgl apply|tanggal lamaran|ngay ung tuyen
            |ngay nop|ngay gui|ngay apply
            |enviada en|enviado en|enviada el|enviado el|postulada en|postulado en|postulada el
            |aplicada en|aplicado en
            |presentata il|spedita il|sendt den|skickad den|lahetetty|gonderildi|gonderilme tarihi|تاريخ الإرسال
            |投递时间点|提交日期|提交时间|応募した日|提出日|送付日""",
        60: """date|datum|fecha|data|dato|when|day|tag|jour|pvm|dates|date time|date and time|giorno|dia
            |data e hora|quando|wann|quand|cuando|wanneer|dt
            |kedy|kiedy|cand|коли|ne zaman|milloin|millal|kada|kad|kdaj|hvornar|kiedy wyslane|кога
            | datum dne|dne|kdy|datumy|nap|mikor|tarih|gun|дата|когда|день|日付|日期|날짜|paiva|nar|dag|dato sendt
            |kuupaev|datums|dagsetning|ημερομηνια|תאריך|التاريخ|تاريخ|วันที่|तारीख|дата на
            |时间|日時|時間|시간|ts|at|activity date|date of activity|event date|date of event
            |tanggal|tgl|ngay""",
    },
    "saved_on": {
        100: """date added|added|added on|date saved|saved on|saved date|created|created at|date created
            |created on
            |creation date|created time|date found|found on|first seen|discovered|first contact date
            |first contact
            |bookmarked|date discovered|logged on|entry date|timestamp|added at|recorded|date logged
            |saved at
            |hinzugefugt|hinzugefugt am|erfasst am|gefunden am|angelegt am|erstellt am|gespeichert am
            |ajoute le|date d ajout|cree le|date de creation|trouve le|fecha de alta|anadido|guardado el
            |fecha de creacion|fecha de registro|aggiunto il|data de registo|toegevoegd|dodano|tillagd
            |record created
            |erstellt|erstellungsdatum|erstellungszeit|erstellzeit|angelegt|cree|date et heure de creation
            |heure de creation|creado|creado el|creada|creada el|hora de creacion|fecha y hora de creacion
            |creato|creato il|data creazione|data di creazione|ora di creazione|data e ora di creazione|criado|criado em
            |data de criacao|data e hora de criacao|hora de criacao|gemaakt|gemaakt op|aangemaakt|aangemaakt op
            |aanmaakdatum|utworzono|utworzone|data utworzenia|godzina utworzenia|skapad|skapad den|skapades|skapat datum
            |oprettet|oprettet den|oprettelsesdato|opprettet|opprettet dato|luotu|luontipaiva|vytvoreno
            |datum vytvoreni|vytvorene|letrehozva|letrehozas datuma|creat la|data crearii|olusturulma tarihi|olusturuldu
            |создано|дата создания|створено|дата створення|作成日|作成日時|创建时间|创建日期|建立時間|建立日期
            |생성일|생성 일시|생성 날짜|만든 날짜""",
    },
    "updated_on": {
        100: """zuletzt bearbeitet|zuletzt geandert|geandert|geandert am|derniere modification|modifie|modifie le
            |ultima modificacion|ultima edicion|modificado|modificado el|ultima modifica|modificato|modificato il
            |ultima modificacao|ultima edicao|modificado em|laatst gewijzigd|laatst bewerkt|gewijzigd|gewijzigd op
            |ostatnia modyfikacja|ostatnio edytowane|zmodyfikowano|senast andrad|andrad|andrades|sidst aendret|aendret
            |sist endret|endret|muokattu|viimeksi muokattu|upraveno|naposledy upraveno|изменено|дата изменения
            |最終更新日|最終更新日時|最終編集日時|更新日時
            |修改时间|修改日期|最后编辑时间|最近更新时间|마지막 수정|최종 편집 일시
            |수정일|수정한 날짜
            |last updated|updated at|updated on|last update|status date|last action|last moved at
            |last contact
            |last activity|date of status|last modified|last contact date|date updated|status updated
            |response date
            |reply date|date of response|date of reply|heard back|heard back on|response received
            |last change
            |date of last status|last edited time|modified|status changed|last status change
            |date last updated
            |date of last contact|decision date|outcome date|result date|status since|last touched
            |letzte anderung|letzter kontakt|antwort am|ruckmeldung am|geandert am|aktualisiert|stand vom
            |letztes update
            |antwortdatum|datum antwort|datum ruckmeldung|ruckmeldung vom|antwort vom
            |derniere mise a jour|date de reponse|reponse le|dernier contact|mis a jour le|date reponse
            |ultima actualizacion|fecha de respuesta|fecha respuesta|actualizado|ultimo contacto
            |ultimo aggiornamento|data risposta|ultima atualizacao|data de resposta|laatst bijgewerkt
            |datum reactie
            |ostatnia aktualizacja|data odpowiedzi|senast uppdaterad|svarsdatum|svar dato|uppdaterad
            |最近更新|更新时间|更新日期|最后更新|状态更新时间|最近更新时间|最后更新时间|更新時間|更新日|最終更新
            |업데이트|최종 수정일""",
    },
    "closed_on": {
        100: """rejected on|rejection date|date rejected|closed on|date closed|closed date|end date
            |date of rejection
            |rejected at|closed at|rejection received|date of decision|absage am|abgesagt am|absagedatum
            |datum absage
            |absage vom|date de refus|date du refus|refus le|fecha de rechazo|fecha rechazo|data rifiuto
            |data de rejeicao
            |afgewezen op|data odmowy|avslagsdatum""",
    },
    "next_step_on": {
        100: """follow up|follow up date|followup|next follow up|follow up on|reminder|reminder date
            |next action date
            |next step date|due date|next contact|follow up by|wiedervorlage|nachfassen am|nachfassen
            |erinnerung
            |fallig|fallig am|relance|date de relance|relancer le|seguimiento|fecha de seguimiento
            |next interview date|due|relance prevue|relance prevue le|prochaine relance|relance le
            |a relancer le|a relancer
            |follow up planned|follow up planned for|planned follow up|follow up scheduled
            |follow up due|nachfassen geplant
            |nachfassen bis|nachfrage geplant|seguimiento previsto|proximo seguimiento|recordatorio
            |sollecito|sollecitare il
            |proximo contato|opvolgen op|opvolging|przypomnienie|pamietaj|paminnelse|purring
            |hatirlatma|takip tarihi""",
    },
    "next_step": {
        100: "next step|next steps|next action|to do|todo|action|nachster schritt|nachste schritte|prochaine etape"
        "|proximo paso|siguiente paso|prossimo passo|volgende stap|nastepny krok|action needed|action items"
        "|下一步|下一步行动|待办|后续动作|下一步计划|关键节点|关键时间节点|次のアクション|다음 단계|다음 일정",
    },
    "deadline": {
        100: "deadline|application deadline|closing date|apply by|frist|bewerbungsfrist|date limite|fecha limite"
        "|falligkeitsdatum|fallig|fallig am|falligkeit|date d echeance|echeance"
        "|date de remise|fecha de vencimiento|vencimiento|vence|vence el|fecha de entrega|data di scadenza"
        "|data scadenza|data de vencimento|vencimento|data de entrega|data limite|prazo de entrega|einddatum"
        "|vervaldatum|deadline datum|termin wykonania|termin|data wykonania|forfallodatum|forfaller"
        "|forfaldsdato|forfallsdato|maarapaiva|erapaiva|termin dokonceni|hatarido|scadent la|bitis tarihi"
        "|срок|срок выполнения|термін|期限|期日|到期日|截止时间日期|기한"
        "|scadenza|prazo|expires|expiry|sista ansokningsdag"
        "|截止日期|截止时间|网申截止|投递截止|网申截止时间|截止|ddl|截止日|應徵截止|締切|締め切り"
        "|応募締切|es締切|마감|마감일|지원 마감|서류 마감"
    },
    "posted_on": {
        100: "date posted|posted|posted on|posting date|post date|ausgeschrieben am|publie le"
        "|fecha de publicacion|last seen"
    },
    "url": {
        100: """url|link|job url|job link|posting url|posting link|job posting|job posting url|job posting link
            |listing|listing url|job listing|job ad|application link|application url|link to posting
            |link to job
            |link to job posting|apply url|apply link|job description link|web link|job post|job post link
            |hyperlink
            |stellenlink|link zur stelle|stellenanzeige|anzeige|link zur anzeige|lien|annonce
            |lien de l offre
            |lien vers l offre|lien annonce|enlace|enlace a la oferta|url de la oferta|enlace oferta
            |link annuncio
            |link da vaga|link vacature|link do oferty|lank|annons|permalink|posting
            |job page|page url|source url|listing link|vacancy link|vacancy url|link to job ad|link to listing
            |link to ad|link stelle|link zur ausschreibung|ausschreibung|stellenausschreibung|url offre
            |lien offre|lien vers l annonce|link oferta|url oferta|link annuncio lavoro|link vaga|vacaturelink
            |card url|short url|lnk|href|uri
            | odkaz|odkaz na inzerat|inzerat|hivatkozas|hirdetes|hirdetes linkje|baglanti|ilan linki|ссылка
            |ссылка на вакансию|посилання|poveznica|リンク|求人url|链接|링크|공고|공고 링크|ilmoitus|linkki
            |stillingsannonse
            |annonselenke|lenke|lank till annons|lank till annonsen|stillingsopslag
            |岗位链接|职位链接|投递链接|招聘链接|网址|官网链接|投递网址|官网|投递地址|投递入口
            |网申链接|网申地址|内推链接|岗位网址
            |職缺連結|連結|網址|応募ページ|募集要項url|공고링크|지원링크|지원 링크|채용공고 링크|공고 주소
            |応募url|求人リンク|채용공고|채용 링크|공고 url|ilan url|basvuru linki
            |job urls|urls|links|job links""",
        60: "website|web site|site|webseite|site web|company website|sitio web|portal link|web",
    },
    "location": {
        100: """location|job location|city|place|office|where is it|work location|based in|ort|standort
            |arbeitsort|stadt
            |einsatzort|lieu|ville|localisation|lieu de travail|ubicacion|ciudad|lugar|localidad|sede|luogo
            |citta|local
            |localizacao|cidade|locatie|plaats|standplaats|lokalizacja|miasto|plats|stad|ort plats|sted|by
            |country|land
            |state city|city state|region
            |where based|work place|site location|town|area|adresse|address|einsatzort ort|region ort
            |lieu du poste|lugar de trabajo|luogo di lavoro|local de trabalho|werkplek|plaatsnaam
            | misto|mesto|lokalita|misto vykonu prace|miesto|miesto prace|hely|helyszin|varos|munkavegzes helye
            |locatie job|oras|localitate|yer|sehir|konum|lokasyon|город|место|локация|місто|mjesto|grad|勤務地|場所
            |地点|城市|工作地点|工作城市|base地|意向城市|岗位地点|所在地|工作地|地點|工作地點
            |근무 지역|근무지역|근무지|지역|paikkakunta|kaupunki|sijainti|kommune|fylke
            |lokasi|dia diem""",
    },
    "work_mode": {
        100: """work mode|remote|remote policy|workplace type|remote hybrid onsite|remote onsite|work type
            |work model
            |workplace|remote hybrid|on site remote|work arrangement|arbeitsmodell|homeoffice|home office
            |teletravail
            |modalidad|teletrabajo|modalita|modalidade|werkvorm|tryb pracy|remote status|remote or onsite
            |work style|work setup|work setting|location type|job mode|remote type|working model
            |mode of work|job location type|modalidade de trabalho|modalidad de trabajo|mode de travail""",
    },
    "salary": {
        100: """salary|pay|compensation|salary range|pay range|wage|max salary|salary max|comp|base salary
            |salary expectation
            |salary offered|rate|hourly rate|offered salary|expected salary|pay rate|comp range|total comp
            |tc
            |gehalt|gehaltsvorstellung|jahresgehalt|gehaltsangabe|lohn|verdienst|salaire|remuneration
            |salaire annuel
            |pretentions salariales|pretension salarial|pretensiones salariales|expectativa salarial
            |aspiracion salarial
            |pretensao salarial|remuneracion|pretese economiche|oczekiwania finansowe|salario|sueldo
            |salario ofrecido|retribuzione|stipendio|ral|remuneracao
            |ordenado
            |salaris|loon|wynagrodzenie|pensja|widelki|lon|loneansprak|palkka|salary budget
            |paga|compenso|sal|gaji
            | plat|mzda|nastupni plat|fizetes|ber|salariu|maas|ucret|зарплата|зп|вилка|оклад|placa
            |給与|年収|薪资|工资|薪资待遇|薪酬|待遇|薪资范围|月薪|年薪|薪水|薪資|급여 수준
            |연봉|급여|ctc|package|lonn|loenn|loneniva|palkkatoive|palkkaus|stipend""",
    },
    "salary_min": {100: "salary min|min salary|minimum salary|salary from|gehalt von|salario minimo|salaire min"},
    "salary_currency": {100: "currency|salary currency|wahrung|waehrung|devise|moneda"},
    "source": {
        100: """source|job source|job board|found on|found via|platform|applied via|channel|provider|where found
            |site applied
            |application source|applied through|how applied|application method|via|method of contact
            |job site|board name
            |referral source
            |quelle|gefunden uber|kanal|bewerbungsweg|plattform|stellenborse|canal|plateforme|via quel site
            |fuente|plataforma|origen|portal|fonte|bron|zrodlo|kalla|kanaal|source of job|source website
            |found through|wo gefunden|gefunden bei|gefunden auf|woher|fundort|ou trouve|trouvee sur|donde
            |encontrado en
            |trovato su|onde encontrei|gevonden via|gevonden op|medium|moyen|via which site|bewerbungskanal
            | zdroj|kde nalezeno|forras|hol talaltam|sursa|kaynak|источник|площадка|откуда|джерело|izvor|媒体
            |応募経路|渠道|来源|投递渠道|投递方式|投递平台|招聘渠道|平台|渠道来源|信息来源|申请渠道
            |管道|應徵管道|応募媒体|応募サイト
            |지원경로|지원 방법|지원방법|채용 사이트|지원 경로|kanal for soknad|mista loytyi|agency source""",
    },
    "referral": {
        100: """referral|referred by|referrer|empfohlen von|empfehlung|recommande par|referido por
            |recommandation"""
    },
    "contact": {
        100: """contact|contact name|contact person|recruiter|recruiter name|hiring manager|point of contact|poc
            |contacts
            |points of contact|recruiter contact|interviewer|ansprechpartner|ansprechperson|kontakt
            |kontaktperson
            |interlocuteur|contacto|persona de contacto|contatto|referente|contato|contactpersoon
            |osoba kontaktowa
            |named contact|recruiter hiring manager
            |contact at company|recruiter hr|hr contact|hr person|recruiters|contact hr|ansprechpartner in
            |ansprechpartnerin|kontaktperson name|contact rh|nom du contact|interlocutrice|persona contacto
            |nombre del contacto|reclutador|reclutadora|referente aziendale|recrutador|recrutadora
            |pessoa de contato|naam contactpersoon|interviewer s|interviewers
            | kontaktni osoba|kontaktna osoba|kapcsolattarto|kapcsolat|persoana de contact|ilgili kisi|irtibat
            |контакт|контакты|контактное лицо|担当者|联系人|联系方式|联络人|招聘者|hr 联系方式
            |聯絡人|담당자|yhteyshenkilo|kontaktperson navn|recruiter in
            | gesprachspartner|gesprachspartnerin|with|with whom|who with|met with|spoke to|mit wem|avec qui
            |con quien|con chi|com quem|met wie|z kim|med vem|med hvem""",
    },
    "contact_email": {
        100: """contact email|email|e mail|recruiter email|mail|kontakt email|email address|courriel|correo
            |correo electronico|contact e mail|hr email|contact s email|contact mail|hiring manager email
            |e mail adresse|mail kontakt|email du contact|adresse mail|mail contact|email contacto
            |email de contacto|email contatto|email contato|email contactpersoon""",
    },
    "contact_phone": {
        100: """contact phone|phone|contact phone number|phone number|telefon|telephone|telefono|tel
            |recruiter phone|mobile|telephone number|contact number|phone no|telefonnummer|tel nr|handy
            |numero de telephone|telefono contacto|telefone|cellulare|telefoonnummer|telefoon"""
    },
    "posting": {
        100: """job description|description|html description|posting text|stellenbeschreibung|beschreibung
            |descriptif du poste|description du poste|descripcion|descripcion del puesto|descrizione
            |descricao|jd""",
    },
    "resume": {
        100: "resume|resume name|cv|resume version|cv version|resume used|resume sent|lebenslauf|lebenslaufversion"
        "|cv utilise|cv enviado|curriculum|cv name|resume link",
    },
    "excitement": {
        100: "excitement|interest|interest level|rating|priority|enthusiasm|stars|prioritat|motivation"
        "|interes|prioridad|priorite|fit|wie gern"
    },
    "notes": {
        100: """notes|note|comments|comment|remarks|details|additional notes|other notes|memo|anything else|misc
            |notizen|bemerkung|bemerkungen|anmerkung|anmerkungen|kommentar|kommentare|notiz
            |remarques|commentaire|commentaires|observations|notas|comentarios|observaciones|comentario|nota
            |commenti|osservazioni|observacoes|opmerkingen|notities|uwagi|notatki|komentarze|anteckningar
            |kommentarer|bemerkninger|muistiinpanot|question and answers|feedback
            |my notes|observation|obs|observacion|remark|general notes|what i learned|thoughts|zusatzinfo
            |sonstiges|info|infos|card description|notiz bemerkung|annotazioni|appunti|anotacoes|obs extra
            |toelichting|bijzonderheden
            | anteckning|notat|notater|noter|merknad|merknader|bemaerkning|kommentti|huomiot|muistiinpano
            |poznamka|poznamky|komentar|megjegyzes|megjegyzesek|jegyzet|jegyzetek|observatii|observatie
            |comentarii|mentiuni|not|notlar|aciklama|yorum|заметки|заметка|комментарий|комментарии|примечание
            |примечания|нотатки|коментар|примітки|napomena|biljeske|備考|メモ|コメント|备注|备注信息
            |说明|笔记|心得|備註|筆記|備考欄|메모|비고|general comments
            |additional comments|extra info|zusatz|uwaga|notatka|komentarz|opmerking|toelichting extra
            | ovrigt|ovrig info|ovrige|ovrig|sonstige|autres infos|divers|otros|altro|outros|overig|overige
            |inne|egyeb|ostatni|muuta|andet|annet
            |keterangan|catatan|ghi chu""",
        90: """taux d occupation|taux d activite|pensum|arbeitspensum|beschaftigungsgrad|stellenprozent
            |grado di occupazione|percentuale lavorativa
            |contact role|contact company|contact title|contact position|contact location|contact notes
            |week ending|week of|week beginning|week|kw|kalenderwoche|woche|semaine|semana|settimana""",
    },
    "archived": {100: "is archived|archived|archiv"},
    "ignored": {100: "index|no|nr|row|s no|sl no|sr no|lfd nr|num|numero"},
    "id": {100: "id|uuid|guid|key|record id|_id|entry id|row id|application id|object id"},
    "person": {
        100: "alert parameters|query context|alert frequency|frequency|saved search|search query|job alert|alert name"
        "|first name|last name|connected on|started on|finished on|last spoke|how we know each other"
        "|relationship|vorname|nachname|prenom|surname|given name"
    },
}
# What is sent. With a word for a day it is the day of it: "Datum brief".
OF_LETTERS = words(
    """
    brief letter lettre anschreiben carta lettera motivatiebrief sollicitatiebrief cv resume lebenslauf curriculum
    zivotopis oneletrajz ansokningsbrev
    """
)
# A heading of these words only, one of the role's and one that says when, names a day: "Inviato il", "Apply time".
DAY_HEADINGS: dict[str, frozenset[str]] = {
    "applied_on": words(
        """
        app apps applied apply applying application applications submitted submission submit sent send sending
        mailed emailed faxed beworben
        handed dropped abgegeben eingeworfen depose deposee deposes postulais eche echado entregue entregado mande
        mandado dejado deje enviei entreguei mandei candidatei portato consegnato mandato spedito lasciato
        ingediend solliciteerde afgegeven zlozylem zlozylam wyslalem wyslalam zanioslam zanioslem skickade sokte sendte
        bewerbung
        gesendet verschickt abgeschickt abgesendet versendet versandt eingereicht candidature candidatures postule
        poslano poslal poslala odeslano odeslal odeslala zaslano poslane odoslane odoslal odoslala wyslane
        wyslal wyslala poslato poslao elkuldve elkuldtem надіслано надіслав надіслала відправлено відправив
        відправила отправлено отправил отправила
        attempt attempted attempts postulation envoi envoie envoye envoyee envoyes depot
        candidatura candidaturas postulacion solicitud inscripcion envio
        enviado
        enviada aplicacion aplique invio inviato inviata inviati presentata inscricao aplicada aplicado submissao
        sollicitatie gesolliciteerd verstuurd verzonden aplikacji aplikowano wyslania wyslano zlozenia ansokan
        ansogning
        soknad
        """
    )
    | OF_LETTERS,
    "saved_on": words(
        """
        added saved created found discovered bookmarked generated scraped crawled fetched imported captured collected
        drafted queued matched scored evaluated processed synced sync run batch
        gefunden erstellt angelegt gespeichert erfasst ajoute trouve
        cree guardado encontrado creado registrado trovato salvato creato encontrada criado gevonden opgeslagen
        """
    ),
    "updated_on": words(
        """
        updated modified changed edited activity update reply replied answer answered response responded feedback
        heard back status event change contact geandert aktualisiert antwort ruckmeldung reponse retour
        respuesta actualizado risposta
        aggiornato aggiornamento resposta atualizado reactie antwoord bijgewerkt modification maj last letzte letzter
        derniere dernier ultima ultimo laatste
        """
    ),
}
# What says when, beside such a word.
WHEN = words(
    """
    date dates day days datum daten time timestamp on at when since am vom fecha fechas data dato il el op den em dia
    dnia tag jour le quando wann quand cuando wanneer kdy kedy kiedy kad kada kdaj mikor коли когда кога
    """
)
BESIDE_A_DAY = words(
    """
    the of my job i was did you de da del di du della der dell d l la von for position stelle role it them your off out
    resume resumes cv letter form documents lebenslauf unterlagen dossier curriculum brief
    """
)
# What a heading of a whole sentence has besides: "the day that I sent it".
BESIDE_A_SENTENCE = words(
    """
    that which we have an dem ich mich mein meine meinen habe hab wurde que yo ou j ai je mon ma me mi em o a eu meu
    minha ho cui in mio il waarop ik heb ben mijn w ktorym jag min mitt jeg har cvs echar
    """
)
# What a board of jobs calls those who offer them, where it does not say that they are a company.
OF_WHO_OFFERS = words(
    """
    profile advertiser publisher poster owner vendor brand anbieter inserent annonceur recruteur anunciante
    inserzionista adverteerder aanbieder ogloszeniodawca annonsor
    """
)
# What is told by ticking a column with such a name. Elsewhere "called back" may be for an interview.
TICKED = {
    phrase: stage
    for stage, text in {
        "accepted": """anstellung|einstellung|festanstellung|stelle erhalten|stelle angetreten|vertrag|engagement|engage
            |engagee|assunzione|assunto|assunta|contratacion|colocacion|contratto|aanstelling|tewerkgesteld|zatrudnienie
            |anstallning|ansaettelse|ansettelse|job obtained|obtained job|got the job|got job|hired|employed|job started
            |contratacao|colocacao|angajat|ise alindi
            |genommen|genommen worden|bin genommen|pris|prise|preso|presa|mi hanno preso|cogido|cogida|consegui|passei
            |fiquei com a vaga|dostalem|dostalam|dostalem prace|dostalam prace|fick det|fick det jobbet|fik det
            |fikk det
            |vzali me|vzali|prijali|prijali me|vzali ma|prijali ma|felvettek|sikerult|m au luat|luat|aldilar
            |приняли|приняли на работу|прийняли|прийняли на роботу|przyjeli|przyjeli mnie|zatrudnili|sprejet
            |sprejeta|primili|primili me|pieņēma
            |pieņemts|pieņemta|prieme|priėmė|voeti toole|sain koha|με πηραν|採用|採用決定|入社|录用|入职|입사|채용""",
        "rejected": """ret|nej tack|nei takk|nej tak|no gracias|nee bedankt|nie przyjeli|nevzali|nevzali me|nevzali ma
            |не взяли|не приняли|не прийняли|nisu me primili|nem vettek fel|nu m au luat|ei voetud|nepieņēma|neprieme
            |не ме взеха|olmadi|не подошел|не подошла|не підійшов|не підійшла|nie vyslo to|nevyslo to|nie wyszlo""",
        "screening": """called|called me|called back|call back|callback|called me back|rang|rang me|rang back
            |rang me back
            |phoned|phoned back|got a call|they called|they called back
            |angerufen|ruckruf|zuruckgerufen|haben angerufen|haben zuruckgerufen|anruf|anruf bekommen
            |rappel|rappele|rappelee|ont rappele|m ont rappele|on m a rappele|m ont appele|appel recu
            |llamada|llamaron|me llamaron|me han llamado|han llamado|llamaron de vuelta
            |chiamato|chiamata|richiamato|mi hanno chiamato|hanno chiamato|mi hanno richiamato
            |ligaram|me ligaram|fui chamado|fui chamada|chamaram|retornaram a ligacao
            |gebeld|teruggebeld|hebben gebeld|zadzwonili|oddzwonili|telefon od nich
            |ringde|ringde upp|ringt|ringt upp|ringte|ringede|ringte tilbake|ringede tilbage|soittivat|soitettu
            |volali|zavolali|ozvali se|ozvali sa|volali zpet|hivtak|felhivtak|visszahivtak|m au sunat|au sunat
            |m au contactat
            |aradilar|geri aradilar|звонили|позвонили|перезвонили|дзвонили|подзвонили|передзвонили|zvali|nazvali
            |javili se|klicali|poklicali|zvanija|piezvanija|skambino|paskambino|helistati|helistasid|обадиха се
            |με πηραν τηλεφωνο|με καλεσαν|電話あり|電話が来た|来电|接到电话|전화 옴|연락 옴|연락옴""",
        "applied": """offen|noch offen|hangig|pendent|noch kein entscheid|in bearbeitung|en suspens|en attente
            |pas de reponse a ce jour|in sospeso|in attesa|pendiente|pendente|en espera|still open|open|undecided
            |decision pending|no decision yet|in behandeling|nog open|w toku|rozpatrywane|pagar|afventer""",
    }.items()
    for phrase in map(fold, phrases(text))
}
# Days beneath these words alone are of talks with such persons.
TALKED_TO = {
    "screening": words("recruiter recruiters recruiting hr ta talent rh rrhh people personalabteilung"),
    "interviewing": words(
        """
        hm hiring manager managers exec execs executive executives founder founders ceo cto coo cfo vp director
        directors team peer peers partner partners boss teamleiter teamleitung chef chefin vorgesetzter
        geschaftsfuhrer geschaftsfuhrung fachbereich direction directeur directrice equipe jefe gerente equipo
        direttore responsabile capo teamleider directie
        """
    ),
}
# Alone or before words of sending these ask to whom it went: "kam", "куда откликнулся".
WHITHER = words(
    "kam komu dokad wohin hova hova куда куди кому nereye mihin kuhu kamo kome vart hvorhen waarheen къде каде whither"
)
# So do these, and of them before words of sending only: alone it may be where the job is, or where it was found.
WHERE_SENT = words(
    """
    where wo wohin ou donde dove onde waar gdzie hvor hvar var kde kam hol hova unde kus kuhu kur missa mihin gdje kje
    де
    где куда куди къде
    """
)
# A heading of a question: what was sent, in the first person, as nobody calls a stage.
I_SENT = words(
    """
    psal psala poslal poslala odeslal odeslala hlasil hlasila posilal posilala zadal zadala pisal pisala odoslal
    odoslala
    kuldtem jelentkeztem irtam beadtam aplicat trimis depus wyslalem wyslalam aplikowalem aplikowalam zlozylem zlozylam
    pisalem pisalam откликнулся откликнулась отправил отправила подал подала писал писала подавал подавала подав
    подавала подався подалась надіслав надіслала писав basvurdum gonderdim hain lahetin kandideerisin saatsin pieteicos
    nosutiju kandidatavau issiunciau poslao poslala prijavio prijavila poslal oddal prijavil prijavila кандидатствах
    пратих applied sent wrote beworben geschickt geschrieben postule envoye ecrit aplique mande escribi mandato inviato
    scritto candidato candidata enviei mandei candidatei gesolliciteerd gestuurd geschreven sokt sokte skickat skickade
    skrivit sogt sogte sendt skrev skrevet sokte
    """
)
# Headings with one of these words speak about a step without being the step.
ASIDE = words(
    """
    reason why notes note feedback with who whom type format link time questions prep preparation grund
    raison motivo comments details name names duration location address rounds number count chance likelihood
    probability confidence rate days age known warum sent by kommentar follow followed
    """
)
# Words of headings in languages that write the day before the month, always, where it is a number.
DAY_FIRST_WORDS = words(
    """
    firma unternehmen arbeitgeber stelle stellenbezeichnung beworben bewerbung datum ort gehalt ergebnis bemerkung
    bemerkungen ansprechpartner antwort gesprach absage
    entreprise societe employeur poste intitule candidature lieu ville reponse entretien commentaire
    commentaires statut suivi relance
    empresa puesto vacante cargo fecha ciudad estado respuesta entrevista resultado observaciones sueldo salario
    azienda ruolo posizione mansione luogo esito colloquio risposta stato
    vaga candidatura situacao cidade retorno etapa
    bedrijf functie vacature werkgever plaats opmerkingen gesprek
    stanowisko wynik uwagi virksomhed stilling ansogt selskap foretag tjanst
    wann wo rolle beworben verschickt gesendet ruckmeldung anmerkung dove quando inviato inviata mandato sede
    envoye envoyee ou quand contrat salaire donde cuando enviado enviada envie onde enviei empregador observacoes
    waar wanneer verstuurd reactie salaris kiedy wyslane wyslano pracodawca sokt lage lon frist svar sted arbejdsgiver
    arbeidsgiver yritys tehtava haettu tilanne pozice odeslano stav pozicia odoslane sirket pozisyon basvuru durum
    компания вакансия должность статус отклика компанія посада societate pozitie trimis
    εταιρεια θεση ημερομηνια κατασταση
    """
)
