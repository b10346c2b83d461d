"""What people and programs call the stages of an application. See words.py for how such lists are written."""

from __future__ import annotations

from .words import words

# What people write for where an application stands.
STAGES: dict[str, str] = {
    "saved": """pendiente de echar|noch hinschicken
            |not done yet|not yet done|yet to do|yet to be done|noch nicht gemacht|pas encore faites
            |aun no hecho|aun por hacer|ancora da fare|nog niet gedaan|jeszcze nie zrobione|saved|ready to submit
            |bookmarked|bookmark|wishlist|wish list|wishlisted|interested|to apply|not applied|saved jobs
            |dream jobs|jobs to apply|guardados|guardadas|guardadas para depois|merkliste|gemerkt|favoriten
            |favoris|favoritos|enregistrees|da candidare|not applied yet|not yet applied|will apply|ready to apply
            |applying|draft|drafting|backlog|todo|to do|to be applied|considering|not started|new|lead|prospect
            |researching|haven t applied|haven t applied yet|should apply|idea|found|identified|preparing
            |in preparation|yet to apply|preparing application|application in progress|not submitted|open to apply
            |researched|apply|nytt jobb|nyt job|yeni ilan|новая вакансия|신규|新規|tallennettu|haettava
            |salvestatud|kandideerida|plaanin kandideerida|saglabats|planots|pieteikties|issaugota|planuojama
            |kandidatuoti|sparad|sparat|att soka|gemt|lagret|kaydedildi|basvurulacak|basvuracagim
            |henuz basvurulmadi|basvurulmadi|haemata|esitamata|nav nosutits|neissiusta|αποθηκευμενο|προς υποβολη
            |nothing submitted|nothing submitted yet|nothing has been submitted|nothing has been submitted yet
            |nothing sent|nothing sent yet|nothing has been sent|nothing has been sent yet|nothing applied yet
            |noch nichts verschickt|noch nichts gesendet|rien envoye|rien encore envoye|nada enviado
            |nada enviado todavia|niente inviato|ancora niente inviato|niets verstuurd|nog niets verstuurd
            |start application|begin application|submit application|submit your application|start your application
            |click to apply|click apply|please apply|apply externally|apply on website|apply on site
            |finish applying|gespeichert|vorgemerkt|geplant|noch nicht beworben|zu bewerben|bewerben|entwurf
            |in vorbereitung|noch bewerben|interessant|bewerbung geplant|bewerbung in vorbereitung|a postuler
            |sauvegarde|sauvegardee|brouillon|a envoyer|enregistre|enregistree|a faire|envisage|en preparation
            |interesse|guardado|guardada|por aplicar|pendiente de enviar|borrador|sin aplicar|no aplicado
            |pendiente de aplicar|por postular|interesado|interesada|en preparacion|salvato|salvata|da inviare
            |da candidarsi|bozza|salvo|salva|por candidatar|a enviar|rascunho|por candidatar me|opgeslagen
            |te solliciteren|concept|zapisane|zapisana|do wyslania|att ansoka|not sent yet|not sent|on my list
            |on the list|shortlisted by me|dream job|target|targets|targeted|queue|queued|next up
            |noch nicht gesendet|noch zu bewerben|offen noch bewerben|zu erledigen|a candidater|repere|reperee
            |a contacter|por hacer|pendiente de envio|me interesa|interesa|da fare|da mandare|a fazer|ainda nao enviado
            |quero aplicar|nog te doen|nog versturen|te doen|noch schreiben|need to apply still
            |still need to apply|still to apply|interessant voor later|do zrobienia|planowane|nog doen
            |te versturen|not applied so far|not put my name forward|coffee only|coffee only so far|just a coffee
            |not applied to yet|thinking about it|on my radar|would like to apply|to send|still to send
            |still to do|schreiben|noch machen|muss ich noch schreiben|will ich noch|noch offen zu bewerben
            |todavia no|da preparare|da spedire|ainda nao|moet nog|nog schrijven|jeszcze nie wyslane
            |do aplikowania|odeslat|poslat|jeste neodeslano|neodeslano|zatim neposlano|planovano|ulozeno|oblibene
            |chci se prihlasit|mam zajem|elmentve|meg nem kuldtem|jelentkezni kell|tervezett|kesobb|salvat
            |de aplicat|de trimis|intentionez sa aplic|basvurmadim|сохранено|хочу откликнуться|откликнуться
            |не отправлено|планирую|в планах|збережено|planirano|spremljeno|closes|ska ansoka|mam wyslac
            |do zaaplikowania|muss noch raus|muss ich noch|haven t sent|havent sent|didn t send yet|maybe later
            |later|someday|piste|pendiente de mandar|shortlist|belum melamar|belum apply|chua nop|chua ung tuyen
            |drafted|draft ready|drafts ready|docs ready|materials ready|watching|watchlist|watch list|watch
            |on watch|discovered|research|tailored|resume tailored|message drafted|not contacted|not yet contacted
            |reviewing posting|bookmarked for later|nicht gesendet|nicht verschickt|nicht versendet
            |nicht abgeschickt|pas envoye|pas envoyee|non envoyee|nao enviado|nao enviada|niet verstuurd
            |nie wyslano|nie wyslane|application draft|draft application|drafting application|application ready
            |application prepared|planned|plan|prospecting|evaluated|scored|prepared|cover letter ready|cv ready
            |resume ready|to review|needs review|ready for review|to evaluate|to be evaluated|to investigate
            |to explore|to contact|to reach out|to decide|to email|to call|to write|to submit|to be submitted
            |to read|to vet|to score|to tailor|to finish|to complete|matched|scraped|enriched|collected|imported
            |resume generated|cv generated|cover letter generated|docs generated|documents generated|generated
            |materials generated|not yet sent|not yet submitted|not submitted yet|unapplied|unsent
            |started an application|started on application|started on the application|started on my application
            |started filling|candidature commencee|candidature entamee|solicitud iniciada|solicitud empezada
            |candidatura iniziata|candidatura iniciada|sollicitatie begonnen|inbox|not prepared
            |discovered not prepared|unprepared|not yet prepared|started applying|apply started|pending submission
            |pending user submission|pending manual submission|pending user|pending user action
            |pending user review|pending user input|pending my review|pending manual review|pending human review
            |pending manual apply|pending evaluation|pending apply|pending application submission
            |pending apply click|awaiting submission|awaiting user submission|awaiting user|awaiting user action
            |awaiting user review|awaiting user input|awaiting my review|awaiting manual review
            |awaiting human review|awaiting evaluation|waiting for user|waiting on user|waiting for me
            |waiting on me|waiting for submission|awaiting manual submission|needs manual submission
            |manual submission needed|manual submission|needs application|needs to apply|needs applying
            |needs submission|apply manually|manual apply|ready for submission|ready for application
            |ready for applying|pending resume|resume pending|pending cv|cv pending|pending cover letter
            |cover letter pending|asked for referral|apply later|apply soon|apply now|apply today|apply next
            |apply this week|noch zu prufen|zu prufen|prufen|zu kontaktieren|anschreiben|a evaluer|a etudier
            |a verifier|por evaluar|por contactar|da valutare|da contattare|a avaliar|a contatar|te bekijken
            |te beoordelen|do sprawdzenia|att kolla|att utvardera|待投遞|未投遞|待應徵|準備投遞|想投遞|收藏職缺
            |待投递|待投|未投递|未投|未投简历|计划投递|准备投递|准备投|打算投|想投|拟投|待申请|未申请|准备申请
            |收藏|已收藏|待网申|未网申|待准备|准备中|计划中|关注|关注中|感兴趣|待开放|未开放|尚未投递|待打招呼
            |待沟通|待联系|待内推|応募予定|検討中|気になる|エントリー予定|未応募|応募前|es作成中|興味あり|지원예정
            |지원 예정|작성중|작성 중
            |준비중|준비 중|作成中|記入中|準備中|提出前|未提出|填写中|撰写中
            |미지원|관심|관심기업|지원 준비|지원준비|favorited|favourited|unsubmitted
            |planning stage|planning application|pre application|preapplication|pre apply|pre applied|exploring
            |icebox|in que|in queue|prepping|prepping application|gathering documents|collecting documents
            |preparing documents|preparing materials|tailoring|tailoring resume|tailoring cv|customizing resume
            |updating resume|updating cv|cover letter needed|resume needed|cv needed|documents needed
            |documents pending|documents missing|unstarted|not yet started|application not yet started
            |not opened yet|not yet open|applications not open|applications not open yet
            |not accepting applications yet|application incomplete|application in the works|application planned
            |application to be sent|application to send|application pending start|to be sent|to be applied to
            |will be applied|will be sent|pending to apply|pending to be sent|maybe apply|seeking referral
            |looking for referral|need referral|needs referral|reviewing jd|jd review|reviewing job
            |reviewing job description|didn t apply yet|did not apply yet|have not applied|have not applied yet
            |haven t started|haven t started yet|in my list|in the queue|done drafting|ready to be sent
            |ready to go|apply next week|jd saved|todo apply|to do apply|application drafted not sent
            |ready not sent|ready but not sent|opportunity identified|new opportunity|vorbereiten|wird vorbereitet
            |am vorbereiten|bewerbung wird vorbereitet|bewerbung vorbereitet|wunschliste|bewerbung erstellt
            |bewerbung fertig|bewerbung fertig nicht gesendet|auf der liste|versandbereit|versandfertig
            |bereit zum versenden|bereit zum versand|bereit zum absenden|anschreiben erstellt|in planung|entdeckt
            |beobachten|noch nicht begonnen|noch nicht angefangen|noch nicht eingereicht|nicht eingereicht
            |bewerbung folgt|liste de souhaits|envies|non postule|non postulee|pas postule|pas postulee
            |pas encore postulee|envisagee|cv a adapter|en cours de redaction|redaction en cours|en redaction
            |offre reperee|offre sauvegardee|offre enregistree|offre interessante|offre identifiee
            |offre a etudier candidature|candidature prete|prete a envoyer|pret a envoyer|pret a postuler
            |prete a postuler|candidature a preparer|candidature en preparation|candidature non envoyee|non envoye
            |candidature a faire|candidature en cours de redaction|a deposer|a soumettre|plus tard|no postulado
            |no postulada|aun no postulado|sin postular|preparando|preparando cv|preparando postulacion
            |preparando candidatura|preparando solicitud|planificado|planificada|planeado|lista de deseos
            |pendiente de postular|para postular|a postular|aplicar luego|aplicar despues|preparar cv
            |preparar candidatura|investigando|sin enviar|todavia no enviada|por solicitar|por inscribirme
            |oferta interesante|oferta encontrada|oferta por aplicar|en borrador|in preparazione|individuata
            |lista dei desideri|pianificata|pianificato|da applicare|in bozza|offerta salvata
            |candidatura da inviare|candidatura in preparazione|candidatura non inviata|nao aplicado|nao aplicada
            |nao candidatado|ainda nao aplicado|ainda nao aplicada|em preparacao|pendente de envio|para candidatar
            |lista de desejos|planejado|planejada|vaga encontrada|a candidatar|candidatar me|aplicar depois
            |pretendo aplicar|candidatura por enviar|candidatura em preparacao|candidatura nao enviada
            |nao candidatei me|bewaard|favoriet|favorieten|in voorbereiding|voorbereiding|voorbereiden
            |niet gesolliciteerd|nog te solliciteren|verlanglijst|gepland|niet verzonden|zapisano|planowana
            |w przygotowaniu|przygotowanie|przygotowywana|szkic|wersja robocza|ulubione|ulubiona|interesujace
            |niewyslane|niewyslana|do zlozenia|obserwowane|obserwowana|znaleziona|do rozwazenia|lista zyczen
            |nie aplikowano|jeszcze nie aplikowano|niezaaplikowano|nie wyslano jeszcze|chce aplikowac
            |zamierzam aplikowac|sparade|intressant|utkast|planerad|planerat|forbereder|under forberedelse
            |onskelista|ej ansokt|inte ansokt|bevakar|under arbete ansokan|skriver ansokan|kladde|ikke ansogt
            |planlagt|forberedelse|onskeliste|til ansogning|at soge|endnu ikke ansogt|endnu ikke sendt|favoritt
            |planlagt soknad|luonnos|kiinnostava|kiinnostavat|suosikki|suosikit|suunnitteilla|hakematta
            |lahettamatta|toivelista|ulozena|zajimave|k odeslani|koncept|v priprave|priprava|rozepsano
            |pripraveno k odeslani|pripravuji|nalezeno|zatim neodeslano|chystam se|pripravuju|сохранена|избранное
            |в избранном|черновик|интересно|интересная|закладка|закладки|подготовка|готовлю отклик|запланировано
            |наидено|наидена|к отклику|буду откликаться|не откликнулся|не откликнулась|нужно откликнуться
            |еще не откликнулся|еще не отправлено|не отправлен|не отправил|отклик не отправлен
            |резюме не отправлено|збережена|обране|планую|чернетка|цікаво|підготовка|хочу податися|заплановано
            |не надіслано|не відправлено|ще не подавався|не подався|서류 작성중|서류 작성 중
            |서류 준비|서류 준비중|지원 준비중|스크랩|북마크|basvuru hazirlaniyor
            |hazirlaniyor|taslak|kayitli|kaydedilen|kaydedilenler|書類準備中|書類準備|応募準備中|応募準備
            |書類作成中|履歴書作成中|応募検討中|en hae|محفوظ|محفوظة|لم اقدم|للتقديم|لم يتم التقديم|سأقدم|مسودة
            |지원 안함|freigegeben|por analizar|application not complete|pensando em me candidatar
            |pensando em aplicar|pensando di candidarmi|penso di candidarmi|pensando en aplicar
            |pensando si aplicar|pensando en postular|je pense postuler|hesite a postuler|j hesite a postuler
            |uberlege mich zu bewerben|twijfel of ik solliciteer|denk erover te solliciteren|overvejer at soge
            |harkitsen hakemista|надо откликнуться""",
    "applied": """no revert yet|no revert so far|vieron el cv|vieron mi cv|han visto mi cv|eingangsbest
            |post apply|postapply|inscrito a la oferta|inscrita a la oferta|inscrito en la oferta
            |inscrita en la oferta|inscrito a esta oferta|inscrita a esta oferta|inscrito en esta oferta
            |inscrita en esta oferta|inscripcion en la oferta|apuntado a la oferta|apuntada a la oferta
            |me apunte a la oferta|me inscribi en la oferta|postulado a la oferta|postulada a la oferta
            |postule a la oferta|aplicado a la oferta|aplique a la oferta|respondi a la oferta
            |solicitada la oferta|candidature a l offre|postule a l offre|repondu a l offre|reponse a l offre
            |reponse a une offre|candidato all offerta|candidata all offerta|risposto all offerta
            |candidatura all offerta|applied|application sent|application submitted|submitted|sent
            |application received|received|applied jobs|jobs applied|sent applications|applications sent|enviadas
            |enviados|candidatures envoyees|verschickte bewerbungen|aplicadas|postuladas|inviate
            |candidature inviate|verstuurd|wyslane|under review|in review|under consideration|applied online
            |resume sent|cv sent|awaiting response|awaiting reply|waiting to hear back|waiting|pending
            |pending response|application pending|recruiter submitted|submitted by recruiter|acknowledged
            |confirmation received|application acknowledged|followed up|follow up sent|application complete
            |application completed|being reviewed|applied for|easy applied|awaiting feedback|awaiting answer
            |application viewed|viewed|resume viewed|pending review|applied via referral|in consideration
            |reviewing|being considered|reviewed|awaiting review|application under review|awaiting decision
            |awaiting|no response yet|no reply yet|no answer yet|haven t heard back yet|nothing yet|not heard yet
            |received by employer|app sent|application|reapplied|re applied|awaiting outcome|pending decision
            |cover letter sent|applied waiting|beworben|verschickt|versendet|abgeschickt|gesendet|eingereicht
            |eingangsbestatigung|eingangsbestatigung erhalten|bewerbung eingegangen|in prufung|wird gepruft
            |in bearbeitung|wartet|sie warten|wartend|laufend|ausstehend|raus|nachgefasst|noch keine antwort
            |noch keine ruckmeldung|postule|postulee|candidature envoyee|envoye|envoyee|envoyes|cv envoye
            |en attente|relance|relancee|deposee|candidature recue|accuse de reception|en cours d examen
            |en cours d etude|attente reponse|a postule|soumise|soumis|reponse en attente|candidature soumise
            |aplicado|aplicada|postulado|postulada|enviado|enviada|solicitado|solicitada|inscrito|inscrita
            |en revision|en espera de respuesta|presentado|presentada|recibido|recibida|aplique|a la espera
            |pendiente de respuesta|inviato|inviata|candidatura inviata|candidato|candidata|in attesa
            |in attesa di risposta|cv inviato|in valutazione|candidatado|em analise|a aguardar resposta
            |aguardando resposta|aguardando|submetida|inscricao feita|gesolliciteerd|verzonden|in afwachting
            |in behandeling|ingediend|wyslano|zaaplikowano|aplikowano|aplikacja wyslana|cv wyslane
            |w trakcie rozpatrywania|oczekuje|oczekiwanie na odpowiedz|zlozono|wyslana|sokt|ansokt|skickad|skickat
            |inskickad|ansogt|sendt|haettu|hakenut|kasittelyssa|odottaa|saadetud|kandideeritud|kandideerisin|ootel
            |nosutits|nosutita|pieteikts|pieteicos|gaida atbildi|gaidu atbildi|issiusta|issiustas|kandidatuota
            |pateikta|laukiama|laukiu atsakymo|נשלח|הוגש|נשלחו קורות חיים|ממתין לתשובה|ממתינה לתשובה|تم التقديم
            |تم الارسال|قيد المراجعة|بانتظار الرد|ارسال شد|สมัครแล้ว|ส่งแล้ว|รอผล|รอการติดต่อ|आवेदन किया|изпратено
            |изпратена|изпратих|кандидатствах|чакам отговор|poslato|poslata|prijavio|prijavila|prijavljen
            |delivered|email delivered|mail delivered|send umsokn|εσταλη|υποβληθηκε|εστειλα|αναμονη
            |cv aun no visualizado|cv no visualizado|cv no visto|cv sin ver|cv no leido|cv aun no leido
            |cv sin leer|solicitud no vista|candidatura no vista|cv not viewed|cv not viewed yet|cv not yet viewed
            |resume not viewed|resume not yet viewed|application not viewed|application not yet viewed
            |application not viewed yet|not viewed by employer|not yet viewed by employer
            |cv non ancora visualizzato|cv non visualizzato|cv nao visualizado|cv ainda nao visualizado
            |curriculo nao visualizado|cv pas encore vu|cv non lu|candidature non lue
            |lebenslauf noch nicht angesehen|bewerbung noch nicht angesehen|bewerbung noch nicht gesehen
            |noch nicht gelesen|cv nog niet bekeken|app submitted|resume submitted|cv submitted
            |applied and waiting|awaiting a reply|awaiting a response|still waiting|application seen
            |seen by employer|resume downloaded|application opened|fingers crossed|in the pile|in their court
            |ball in their court|email sent|emailed|sent off|fired off|no update yet|no updates yet
            |submitted online|submitted via portal|applied on site|applied on company site
            |applied through referral|with hr|with recruiter|cv leido|vista por la empresa|leido
            |candidatura recibida por la empresa|sigues en proceso|en estudio|en evaluacion|aplicacion enviada
            |lettre envoyee|vue|en cours de traitement|attente retour|relance faite|gesendet warte
            |noch offen warte|abgegeben|geschickt|bewerbung gesehen|lauft noch|unterlagen versendet
            |mappe verschickt|spedito|spedita|mandato|mandata|curriculum inviato|visualizzata|presa in carico
            |cv enviado por email|visualizado|visualizada|em avaliacao|aguardando feedback
            |aguardando resposta da empresa|candidatura realizada|inscrita no site|noch offen
            |pas encore de reponse|pas encore de retour|toujours pas de reponse|submitted to hiring manager
            |sent to hiring manager|forwarded to hiring manager|with hiring manager|j attends|bekeken
            |nog geen antwoord|afwachten|wachten|ontvangstbevestiging|wyslane cv|czekam|skickade|emailed them
            |dropped cv in|left two messages|nothing back yet|not heard anything yet|no word yet|no news yet
            |still nothing|sent in|application in|application is in|form sent|applied in person|applied by email
            |applied by post|applied on their site|waiting to hear|waiting on them|waiting on a reply
            |with the agency|with agency|put forward|put forward by agency|submitted to client|in the system
            |acknowledgement received|auto reply received|auto reply|automatic reply|confirmation email
            |receipt confirmed|brief abgeschickt|online beworben|unterlagen geschickt|eingang bestatigt bekommen
            |noch nichts gehort|noch nichts|j ai postule|j ai envoye|cv depose en main propre
            |dossier complet envoye|candidature transmise|transmise|transmis|accuse recu|en attente reponse
            |mandado|mandada|apuntado|apuntada|estoy esperando|entregado|entregada|ho inviato|ho mandato
            |consegnato a mano|consegnata|inviato il cv|in attesa di riscontro|ancora nulla|ancora niente|enviei
            |inscrito no site da empresa|cadastrado|aguardo|esperando|ainda sem resposta|gestuurd|gemaild
            |ontvangen|wacht nog|nog niets gehoord|ligt bij hr|wyslalem cv|wyslalam cv|wyslalem|wyslalam|zlozona
            |zlozone|zlozylem|zlozylam|aplikowalem|aplikowalam|wyslano cv|jeszcze brak odpowiedzi|vantar
            |inget svar an|inget an|sendt ansogning|venter|sendt soknad|lahetetty|hain|haki|odoslano|odeslano
            |odeslana|zaslano|poslano|poslan zivotopis|poslano cv|zivotopis odeslan|prihlaseno|cekam
            |cekam na odpoved|ceka se|ceka na odpoved|ceka se na odpoved|bez odpovedi zatim|v reseni|reaguji
            |reagovano|odoslane|zaslane|cakam na odpoved|elkuldve|elkuldtem|jelentkeztem|beadva|beadtam
            |palyazat elkuldve|palyazat beadva|varok|valaszra varok|valaszra var|varakozas|folyamatban|aplicat
            |trimis|in asteptare|astept raspuns|astept|basvuruldu|basvurdum|basvuru yapildi|gonderildi
            |cv gonderildi|beklemede|cevap bekleniyor|degerlendiriliyor|bekliyorum|отправлено|откликнулся
            |откликнулась|отклик|отправил|отправила|резюме отправлено|подано|жду ответа|ожидание|ожидает
            |на рассмотрении|просмотрено|надіслано|подав|подала|очікую|очікую відповіді|poslano zivotopis
            |prijavljeno|poslana prijava|cekam odgovor|応募済み|応募済|書類選考中|書類選考|応募中|已投递|已申请
            |投递|待回复|지원완료|지원 완료|서류 심사중|서류심사|noch keine|noch keins
            |aucune pour le moment|ninguna todavia|nessuna per ora|zatim nic|meg semmi|none yet|no response so far
            |awaiting a decision|decision pending|app|appl|follow up|following up|alindi|alindi teyidi
            |basvuru alindi|basvuru gonderildi|submit verified|submission verified|islemde|incelemede|inceleniyor
            |degerlendirmede|sonuc bekleniyor|a relancer|relancer|relance prevue|relance a faire
            |geri donus bekleniyor|donus bekleniyor|yanit bekleniyor|terkirim|dikirim|sudah dikirim|sudah melamar
            |sudah apply|dilamar|melamar|menunggu|menunggu kabar|lamaran terkirim|lamaran dikirim|da nop
            |da ung tuyen|da gui|cho phan hoi|dang cho|cho ket qua|서류 제출|서류제출|제출 완료|제출완료|서류 접수
            |belum ada kabar|belum ada balasan|zwischenbescheid|zwischennachricht|apply success|apply successful
            |easy apply success|submission confirmed|submit confirmed|cold mail sent|cold mailed|auto applied
            |bot applied|投递成功|投递完成|已投|投了|投递中|已投简历|简历已投|简历已投递|已网申|网申完成|网申成功
            |网申|网上投递|内推投递|已提交|提交成功|已递交|简历已提交|简历筛选|简历筛选中|筛选中|简历评估
            |简历评估中|评估中|等待回复|等待反馈|等待筛选|等待中|等消息|等通知|等结果|待筛选|待反馈|已投遞|已應徵
            |已申請|投遞成功|履歷已送出|已送出|等待回覆|等待回復|審核中|履歷審核中|官网已投|内推已投|已内推|初筛中
            |简历初筛|エントリー済み|エントリー済|エントリー|es提出|es提出済|es提出済み|応募完了|書類提出
            |書類提出済み|結果待ち|選考中|지원함|지원했음|서류전형|서류 전형|서류 심사 중|서류심사중
            |서류 결과 대기|서류 대기|결과 대기|결과대기|접수 완료|접수완료|이력서 제출|apply done
            |application filed|confirmed receipt|auto acknowledgement|auto acknowledged|easy apply done
            |resume review|cv review|cv under review|resume under review|profile under review|profile review
            |hr review|hr reviewing|hr is reviewing|review by hr|application processing|being processed
            |application being processed|application is being processed|application under consideration
            |done applying|finished applying|applied done|applied to|application review|reviewing application
            |reviewing applications|application reviewed|candidacy submitted|eoi submitted
            |expression of interest submitted|expression of interest sent|application acknowledged by company
            |submission received|submission acknowledged|applied again|second application sent|empfang bestatigt
            |eingang wurde bestatigt|wird bearbeitet|in bearbeitung beim unternehmen|unter prufung|prufung lauft
            |bewerbung wird gepruft|bewerbung wird bearbeitet|nachgehakt|beworben nachgefasst|erneut beworben
            |ubermittelt|keine ruckmeldung bisher|bisher keine ruckmeldung|accuse reception|ar recu
            |candidature consultee|a l etude|en etude|en revue|en traitement|candidature a l etude
            |candidature en attente|candidate spontanement|candidature faite|candidature validee et envoyee
            |en cours de revue|en cours d analyse|en analyse|relance telephonique faite|relance par mail
            |en proceso de revision|acuse de recibo|en consideracion|en analisis|seguimiento hecho
            |postulacion realizada|en evaluacion de cv|revision de cv|me postule|ya postule|ya aplique
            |en estudio por la empresa|candidatura presentata|presentata|candidatura ricevuta|attesa risposta
            |in revisione|in esame|in lavorazione|candidatura letta|candidatura visualizzata|sollecitato
            |sollecitata|conferma ricezione|conferma di ricezione|in fase di valutazione
            |candidatura in valutazione|cv in valutazione|domanda presentata|in attesa di feedback
            |in attesa di esito|mi sono candidato|mi sono candidata|candidatada|inscricao realizada|em revisao
            |a espera|apliquei|em consideracao|cadastrada|candidatura feita|curriculo recebido
            |em analise curricular|em processo de analise|candidatura concluida|aguardando analise|in beoordeling
            |onder beoordeling|nagebeld|wordt beoordeeld|sollicitatie bekeken|aplikowane|oczekiwanie|oczekujaca
            |oczekujace|w oczekiwaniu|wyswietlono|wyswietlona|wyswietlone|przegladana|rozpatrywana|rozpatrywane
            |w trakcie weryfikacji|w rozpatrzeniu|otrzymano potwierdzenie|potwierdzenie otrzymania
            |przyjeto zgloszenie|zgloszenie przyjete|zgloszono|zgloszenie wyslane|aplikacja zlozona
            |w trakcie oceny|invantar|mottagen|granskas|behandlas|pagaende granskning|bekraftelse mottagen
            |ansokan bekraftad|under bedomning|har skickat ansokan|paminnelse skickad|sogt|indsendt|afventer
            |modtaget|afsendt|behandles|ansogning indsendt|rykker sendt|mottatt|til vurdering|innsendt|avventer
            |soknad under behandling|vastaanotettu|odotetaan|odotetaan vastausta|arvioitavana
            |hakemus lahetetty odotetaan|posuzuje se|v posouzeni|prijato ke zpracovani|potvrzeno prijeti
            |prijeti potvrzeno|podano|doruceno|cekajici|aplikovano|zobrazeno|zadost odeslana|zadost podana
            |prihlaska podana|отправлен|отправлена|подана|заявка подана|заявка отправлена|ожидаю ответа|в ожидании
            |в ожидании ответа|рассматривается|просмотрен|просмотрена|не просмотрен|не просмотрено|не просмотрена
            |в обработке|подался|подалась|отклик отправлен|отклик не просмотрен|отклик просмотрен
            |резюме просмотрено|резюме не просмотрено|отправил отклик|отправила резюме|заявка на рассмотрении
            |відправлено|подався|відгукнувся|відгукнулась|відгук|відгук надіслано|очікування|очікує|на розгляді
            |переглянуто|розглядається|заявку подано|в очікуванні|резюме переглянуто|резюме відправлено|已投递简历
            |申请中|简历已查看|简历审核|返信待ち|返事待ち|連絡待ち|書類選考待ち|エントリー完了|서류 심사
            |서류 전형중|서류 전형 중|서류 검토|서류 검토 중|서류 검토중
            |지원 중|지원중|candidatura|candidature|简历|简历投递|投简历|応募|엔트리|지원|أرسلت|قدمت
            |تم تقديم الطلب|في انتظار الرد|تحت المراجعة|basvuru|cv leida|rausgeschickt|ist rausgeschickt
            |чекаю відповіді|чекаю на відповідь|очікую на відповідь|περιμενω απαντηση|αναμονη απαντησησ""",
    "screening": """screening|screen|phone screen|phone screening|phone screened|recruiter screen|recruiter call
            |hirevue|hire vue|screens|screenings|phone screens|recruiter screens|phone calls|assignments
            |online tests|recruiter screening|hr screen|hr call|hr interview|hr round|phone call|initial screen
            |intro call|introductory call|initial call|initial interview|first call|first contact
            |first conversation|screening call|recruiter contacted|recruiter contact|recruiter inquiry
            |recruiter outreach|contacted by recruiter|pre screen|prescreen|pre screening|phone scheduled
            |recruiter phone screen|screened|telephone screen|screening interview|intro chat|call scheduled
            |talent screen|hr phone screen|hr screening|recruiter conversation|introduction call|intro
            |telefoninterview|telefongesprach|telefonat|erstgesprach|erstkontakt|kennenlerngesprach|kennenlernen
            |telefonisches interview|telefonisches gesprach|hr gesprach|vorauswahl|entretien telephonique
            |appel telephonique|prequalification|prequalification telephonique|premier contact|entretien rh
            |appel rh|echange telephonique|appel recruteur|preselection|echange rh|entrevista telefonica|llamada
            |llamada telefonica|llamada rrhh|entrevista rrhh|preseleccion|primer contacto|entrevista inicial
            |llamada inicial|primera llamada|preseleccionado|preseleccionada|cribado|colloquio telefonico
            |colloquio conoscitivo|colloquio hr|primo contatto|chiamata conoscitiva|screening telefonico|triagem
            |entrevista rh|primeiro contacto|chamada telefonica|kennismaking|kennismakingsgesprek
            |rozmowa telefoniczna|rozmowa z hr|rozmowa wstepna|telefonintervju|telefonsamtal|telefonsamtale
            |puhelinhaastattelu|recruiter phone interview|hr phone interview|exploratory call|discovery call
            |informal chat|initial chat|initial conversation|phone call scheduled|talked on the phone
            |spoke on the phone|phoned me|they phoned|they called|they called me|had a call|phone|call|telefon
            |telefonisches vorstellungsgesprach|erster anruf|telefontermin|hr telefonat|pre selection telephonique
            |premier echange|premier appel|entretien telephonique rh|contact rh|primera entrevista telefonica
            |contacto inicial|prima telefonata|telefonata conoscitiva|colloquio telefonico hr|conversa inicial
            |contato inicial|belafspraak|eerste telefoongesprek|call with recruiter booked|they rang|they rang me
            |rang me|quick call|quick chat|short call|informal call|had phone screen|had a phone screen
            |kurzes telefonat|kurzes gesprach am telefon|haben angerufen|hat angerufen|anruf bekommen|telefoniert
            |telefonierte|m ont appele|m ont appelee|ont appele|coup de fil|entretien tel|me llamaron
            |me han llamado|llamaron|mi hanno chiamato|mi hanno chiamata|telefonata|me ligaram|ligaram|ligacao
            |gebeld|werd gebeld|telefoontje|belletje|dzwonili|zadzwonili|rozmowa tel|rozmowa przez telefon|ringde
            |de ringde|telefonsamtal bokat|de ringte|ringte|telefonmote|soittivat|telefonni pohovor|telefonat s hr
            |pohovor s hr|pohovor s personalistkou|volali|predvyber|predvyberove kolo|1 kolo telefon
            |telefonicky pohovor|telefonos interju|hr interju|telefonos beszelgetes|hr es beszelgetes
            |elobeszelgetes|interviu telefonic|telefon gorusmesi|ik gorusmesi|on gorusme|телефонное интервью
            |звонок|созвон с hr|скрининг|звонок рекрутера|интервью с hr|собеседование с hr|дзвінок|співбесіда з hr
            |電話面接|カシュアル面談|电话面试|전화면접|전화 면접|in contact with recruiter
            |in touch with recruiter|talking to recruiter|in contact with hr|spoke on phone|spoke by phone
            |talked on phone|telefonhaastattelu|shortlisted|referred to hiring manager
            |referred to selecting official|coding challenge|coding assessment|oa|oa completed|oa done|oa sent
            |assessment|technical assessment|skills test|skill test|codility|hackerrank|codesignal
            |psychometric test|test en ligne|teste online|서류 합격|서류합격|서류 통과|서류통과|hr discussion
            |hr conversation|discussion with hr|hr meeting|written exam|written examination|written round
            |written test cleared|aptitude|test cleared|online exam|oa cleared|oa pending|sifted in|初筛通过
            |简历通过|简历筛选通过|简历过了|笔试|待笔试|笔试完成|已笔试|笔试通过|笔试邀请|在线测评|测评中|测评完成
            |待测评|行测|做测评|书面测试|在线笔试|机考|서류|서류 결과|서류결과|書類通過|書類選考通過|適性検査
            |適性試験|webテスト|web テスト|筆記試験|spi|玉手箱|코딩테스트|코딩 테스트|코테|인적성|인적성검사|필기
            |필기시험|필기전형|ai역량검사|recruiter convo|exploratory chat|prescreening|prescreening call
            |oa in progress|code test|code challenge|programming test|programming challenge|hackerrank test
            |technical test|tech test|technical challenge|tech challenge|technical exercise|technical task
            |technical assignment|tech assignment|tech task|take home|takehome|take home test|take home assignment
            |take home challenge|take home project|take home task|take home exercise|take home sent|take home done
            |take home assessment|take home submitted|home test|homework|assignment|assignment received
            |assignment submitted|assignment sent|assignment done|test|test project|test sent|test done
            |test passed|test completed|test phase|testing phase|testing stage|test stage|psychometric tests
            |psychometric assessment|personality test|cognitive test|cognitive assessment|skills check
            |screening round|screening rounds|screen round|phone round|recruiter round|pre interview|code signal
            |pymetrics|case assignment|initial assessment|sjt|screening test|tests|onlinetest|technischer test
            |technische aufgabe|testaufgabe|testaufgaben|probeaufgabe|hausaufgabe|fallaufgabe|einstellungstest
            |eignungstest|recruiter gesprach|gesprach mit recruiter|gesprach mit hr
            |gesprach mit der personalabteilung|erstgesprach hr|programmieraufgabe|programmiertest
            |take home aufgabe|aufgabe erhalten|aufgabe abgegeben|vorgesprach|vorabgesprach|vorinterview
            |personlichkeitstest|screening gesprach|pre qualif|prequalif|pre qualification|pre selection
            |preselectionne|preselectionnee|pre selectionne|pre selectionnee|exercice technique|prise de contact
            |test technique passe|test technique envoye|tests en ligne|test envoye|test rendu|test recu|test passe
            |entretien de prequalification|entretien de preselection|entretien recruteur|etape test
            |evaluation technique|qualification telephonique|entretien de qualification|evaluation en ligne
            |test de recrutement|filtro telefonico|filtro rrhh|filtro de rrhh|filtro inicial
            |filtro curricular pasado|prueba tecnica enviada|prueba tecnica realizada|prueba|pruebas|psicotecnico
            |psicotecnicos|evaluacion tecnica|evaluacion psicologica|evaluaciones|reto tecnico|challenge tecnico
            |entrevista rr hh|entrevista hr|entrevista reclutador|llamada reclutador|prueba hecha|prueba enviada
            |entrevista de preseleccion|entrevista de filtro|pre seleccionado|pre seleccionada|pre seleccion
            |chiamata hr|chiamata recruiter|preselezione|preselezionato|preselezionata|pre selezione
            |pre selezionato|valutazione tecnica|intervista telefonica|challenge tecnica|prova pratica|test logico
            |colloquio con le risorse umane|colloquio risorse umane|colloquio di preselezione
            |screening cv superato|colloquio preliminare|primeiro contato|pre selecao|pre selecionado
            |pre selecionada|preselecionado|teste|testes|testes online|teste pratico|teste logico|teste enviado
            |teste recebido|teste feito|prova|desafio enviado|fiz o teste|entrevista de triagem|call rh
            |prova tecnica agendada|hr gesprek|gesprek met hr|gesprek met recruiter|technische test
            |technische opdracht|opdracht|huiswerkopdracht|telefoongesprek|voorselectie|eerste contact|rozmowa hr
            |rozmowa z rekruterem|rozmowa z rekruterka|preselekcja|zadanie rekrutacyjne|zadanie techniczne
            |zadanie testowe|zadanie domowe|zadanie|testy|test techniczny|wstepna selekcja|kontakt telefoniczny
            |rozmowa screeningowa|hr intervju|hr samtal|urvalstest|kodtest|rekryterarsamtal|forsta kontakt
            |forsta samtal|hemuppgift|personlighetstest|tekniskt test|arbetsprov|telefonscreening|hr samtale
            |indledende samtale|personlighedstest|hjemmeopgave|testopgave|hjemmeoppgave|forstegangssamtale
            |esikarsinta|esivalinta|testi|ennakkotehtava|soveltuvuusarviointi|alkukartoitus|tehtava|kotitehtava
            |soveltuvuustesti|videohaastattelu esikarsinta|hr pohovor|ukol|domaci ukol|testovaci ukol
            |prvni kontakt|online testy|telefonicky kontakt|pohovor po telefonu|созвон|созвон с рекрутером
            |hr созвон|hr скрининг|hr интервью|hr собеседование|интервью hr|тестовое|тестовое задание
            |тестовое сдано|тестовое отправлено|тестовое выполнено|тестовое получено|выполняю тестовое
            |делаю тестовое|тест|тестирование|тестовое задание отправлено|тестовое задание сдано
            |тестовое задание получено|тестовое задание выполнено|первичныи созвон|первичное интервью
            |первичное собеседование|телефонныи разговор|разговор с hr|разговор с рекрутером|скрининг с hr
            |интервью с рекрутером|собеседование с рекрутером|скрининг проиден|скринінг|hr інтерв ю|інтерв ю з hr
            |телефонна розмова|тестове|тестове завдання|розмова з рекрутером|розмова з hr|інтерв ю з рекрутером
            |hr співбесіда|тестове здано|тестове надіслано|电话沟通|电面|hr初筛|ai面|技术测试|编程测试|on mulakat
            |on eleme|ik mulakati|on degerlendirme|sang loc|sang loc ho so|tes tertulis|tes online|tes teknis
            |psikotes|tes esai|전화 인터뷰|phonescreen|phonescreening|telephonescreen|techscreen
            |initialscreen|recruiterscreen|recruitercall|hrscreen|الفحص المبدئي|فحص مبدئي|الفرز|فرز السير|فرز أولي
            |اختبار|الاختبار|اختبار تقني|تقييم|التقييم|مكالمة هاتفية|اتصال هاتفي|과제 전형|과제전형|사전과제
            |사전 과제|과제 제출|서류 통과후 과제|テスト受検|適性検査待ち|teknik test|degerlendirme testi""",
    "interviewing": """interviewing|intv|interview|interviews|interviewed|interview scheduled|interview stage
            |onsites|on sites|final rounds|upcoming interviews|past interviews|in interview|in interviews
            |technical interview|tech interview|technical screen|technical round|tech screen|tech round|technical
            |panel interview|panel|onsite|on site|on site interview|onsite interview|virtual onsite|final
            |video interview|video call|zoom interview|second interview|first interview|third interview
            |2nd interview|1st interview|3rd interview|second round|first round|third round|2nd round|1st round
            |3rd round|4th round|round|loop|superday|hiring manager interview|hiring manager|hm interview
            |manager interview|coding interview|case interview|case|presentation|behavioral interview
            |behavioural interview|cultural interview|culture interview|culture fit interview|cultural fit
            |culture fit|system design|whiteboard|interview process|interview invite|interview invitation
            |live coding|interview completed|interview done|interview requested|in process interviewing
            |team interview|peer interview|cto interview|ceo interview|interview loop|reference check|references
            |references requested|late stage|background check|one way interview|scheduling interview
            |post interview|after interview|face to face|in person interview|in person|interview pending
            |founder interview|partner interview|second stage|interview phase|hr hiring manager interview
            |awaiting interview|interviewing in progress|interview upcoming|to interview|vorstellung
            |vorstellungsgesprach|eingeladen|einladung|gesprach|interview gefuhrt|zweitgesprach|im gesprach
            |erstes gesprach|probearbeiten|probetag|gesprach gefuhrt|gesprach vereinbart|interview vereinbart
            |interviewphase|probearbeit|bewerbungsgesprach|erstes interview|zweites interview
            |einladung zum vorstellungsgesprach|vorstellungsgesprache|endrunde|2 gesprach|1 gesprach|1 interview
            |fachgesprach|videointerview|im prozess interviews|finalrunde|entretien|entretiens|entretien technique
            |entretien prevu|entretien planifie|entretien passe|entretien obtenu|premier entretien
            |deuxieme entretien|second entretien|1er entretien|2e entretien|2eme entretien|en entretien
            |entretien final|entretien manager|convoque|entretien programme|visio|entretien visio
            |mise en situation|entrevista|entrevistas|entrevista tecnica|entrevistado|entrevistada
            |entrevista programada|segunda entrevista|primera entrevista|entrevista final|entrevista agendada
            |en entrevistas|entrevista realizada|entrevista presencial|proceso de entrevistas|colloquio|colloqui
            |colloquio tecnico|primo colloquio|secondo colloquio|colloquio finale|colloquio fissato
            |colloquio programmato|entrevista marcada|gesprek|sollicitatiegesprek|uitgenodigd|rozmowa
            |rozmowa kwalifikacyjna|rozmowa techniczna|zaproszenie na rozmowe|drugi etap|intervju|pa intervju
            |samtale|jobsamtale|til samtale|andengangsintervju|forstegangsintervju|haastattelu|haastattelukutsu
            |vestlus|tooalune vestlus|toovestlus|intervija|darba intervija|uzaicinats uz interviju|pokalbis
            |darbo pokalbis|pakviesta i pokalbi|pakviestas i pokalbi|vidtal|atvinnuvidtal|mulakata davet|ראיון
            |זומנתי לראיון|ראיון טלפוני|ראיון טכני|مقابلة|مقابلة عمل|مصاحبه|สัมภาษณ์|นัดสัมภาษณ์|รอสัมภาษณ์
            |साक्षात्कार|интервю|покана за интервю|разговор|intervju za posao|poziv na razgovor|mulakat davetiyesi
            |συνεντευξη|interviewing now|in loop|accepted for interview|accepted for an interview
            |accepted to interview|zusage zum gesprach|zusage fur gesprach|zusage zum vorstellungsgesprach
            |zusage fur interview|zusage vorstellungsgesprach|met with manager|met hiring manager
            |met with hiring manager|met with team|tech call|technical call|pair programming
            |pair programming interview|trial week|test day|group interview|group assessment|case presentation
            |portfolio review|portfolio presentation|design challenge|design exercise|writing sample requested
            |interviews ongoing|interviews in progress|second call|2nd call|third call|met the team|meet the team
            |team fit|bar raiser|in final round|got interview|got an interview|interview offered|interview booked
            |interview set|vg|zum vg|eingeladen zum vg|einladung vg|schnuppertag|hospitation|kennenlerntag
            |probearbeitstag|gesprach war|im auswahlverfahren|gesprach gehabt|gesprach steht
            |praktische arbeitsprobe|rdv|rdv pris|rendez vous|entretien fixe|entretien fait|entretien en visio
            |entretien physique|essai|entretien rh et manager|2nd entretien|citado|citada|entrevista fijada
            |entrevista hecha|entrevistado hoy|entrevista grupal|colloquio fatto|colloquio sostenuto
            |colloquio di gruppo|convocato|convocata|entrevista feita|entrevista tecnica agendada
            |dinamica de grupo|entrevista com gestor|uitnodiging|uitgenodigd voor gesprek|meeloopdag|proefdag
            |gespreksronde|kennismaking gehad|zaproszenie|po rozmowie|etap techniczny|iv|1st iv|2nd iv
            |vorstellungstermin|through to the next stage|through to next stage|through to next round
            |shortlisted for interview|finalist|finalista|among the finalists|among finalists|unter den finalisten
            |finaliste|en finale|entre los finalistas|tra i finalisti|entre finalistas|trial|a trial|going in for
            |seeing them|meeting them|meeting with them|meeting booked|met them|meeting|first meeting
            |second meeting|1st meeting|2nd meeting|going to see them|they want to see me|asked me in
            |invited me in|invited me|invited in|got invited|i m invited|interview on|have an interview
            |had an interview|had interview|been for interview|interview went well|interview went ok|interview ok
            |chemistry call|panel with|references being taken|taking references|reference checks
            |second interview done|shortlisted for panel|bin eingeladen|wurde eingeladen|termin am
            |zum gesprach eingeladen|schnuppern|schnuppertage|kennenlerntermin|rendez vous fixe|rdv le|j ai rdv
            |entretien le|entretien demain|journee test|periode d essai proposee|tengo entrevista
            |hice la entrevista|prueba de trabajo|ho un colloquio|mi hanno invitato|mi hanno invitata
            |invitato a colloquio|invitata a colloquio|invitato|invitata|vogliono vedermi|fatto colloquio
            |prova in azienda|me chamaram|fui chamado para entrevista|fui chamada para entrevista
            |entrevista amanha|gesprek op|uitgenodigd op gesprek|proefdraaien|meedraaidag|proefles|zaproszona
            |zaproszony|zaproszona na rozmowe|zaproszony na rozmowe|mam rozmowe|bylam na rozmowie
            |bylem na rozmowie|po rozmowie czekam|har intervju|kallad|kallad pa intervju|provjobb|provdag|inbjuden
            |indkaldt|provedag|innkalt|pa intervju i|provearbeid|haastattelussa|pohovor|osobni pohovor
            |pozvan na pohovor|pozvana na pohovor|pozvanka|pozvani na pohovor|pohovor domluven|pohovor probehl
            |po pohovoru|1 kolo|2 kolo|druhe kolo|prvni kolo|druhy pohovor|technicky pohovor|vyberove rizeni
            |assessment centrum|osobny pohovor|druhe kolo pohovoru|interju|szemelyes interju|allasinterju|behivtak
            |interjura behivtak|interjura hivtak|szakmai interju|2 kor|masodik kor|masodik interju|probanap
            |probamunka|interviu|al doilea interviu|mulakat|gorusme|teknik mulakat|ikinci gorusme
            |mulakata cagrildim|собеседование|интервью|техническое интервью|техническое собеседование|второи этап
            |финальное интервью|приглашение|приглашен|приглашена|пригласили|назначено собеседование|співбесіда
            |технічна співбесіда|запросили|razgovor|razgovor za posao|pozvan na razgovor|面接|一次面接|二次面接
            |最終面接|面接予定|面接済み|面试|一面|二面|终面|hr面|群面|无领导|无领导小组|技术面|业务面|主管面
            |交叉面|加面|单面|面谈|1次面接|役員面接|グループ面接|面談|임원면접|1차면접|2차면접|최종면접|실무면접
            |면접|1차 면접|2차 면접|최종 면접|selected for hr|selected for technical
            |selected for further rounds|selected for gd|moving forward|moved forward|through to interview
            |made it to round 2|next round|naechste runde|next stage|engere auswahl|en lice|shortlistee
            |en la terna|waiting on next round|waiting for next round|waiting for the next round|longlisted
            |longlist|through to final stage|through to the final stage|through to final|through to the final
            |l 1 done|l 2 done|liste courte|l 1 cleared|l 2 cleared|l 1 round|l 2 round|l 3 round|l 1 on|l 2 on
            |l 3 on|l 1 scheduled|l 2 scheduled|l 1 interview|l 2 interview|wawancara|wawancara hr|wawancara user
            |interview user|phong van|da phong van|moi phong van|vong 1|vong 2|mulakat asamasinda|mulakat yapildi
            |long list|short list|on the shortlist|on the longlist|manager round|managerial round
            |technical discussion|discussion with manager|client round|client interview|gd round|machine coding
            |gd cleared|group discussion|gd done|flyout|fly out|flyout invited|fly out invited|campus visit
            |campus interview|dinamica|dinamica em grupo|dinamica de grupo online|interview in progress|team match
            |team matching|behavioral round|behavioural round|culture round|culture add|culture add interview
            |hr culture|values round|value fit|f 2f|f 2f interview|f 2f round|one way video
            |waiting after interview|awaiting after interview|pending after interview|site visit|interview stages
            |interview underway|interviews underway|interview held|interview attended|interview arranged
            |interview confirmed|interview rescheduled|interview postponed|presentation round|leadership round
            |executive round|skip level|final loop|1 runde|erste runde|videocall|vor ort termin|vor ort gesprach
            |interviewtermin|interview absolviert|interview durchgefuhrt|in gesprachen|nach dem gesprach
            |gesprach abgeschlossen|gesprach absolviert|teamkennenlernen|probetage|abschlussgesprach
            |gesprach mit fachbereich|gesprach mit team|gesprach mit dem team|drittgesprach|convoquee
            |convocation recue|entretien en cours|entretiens en cours|etape finale|dernier entretien
            |entretien d embauche|entretiens d embauche|entretien de recrutement|entretien d equipe
            |entretien rh et technique|deuxieme tour|second tour|2e tour|cas pratique en entretien
            |entretien confirme|entretien effectue|entretien realise|entretien a venir|entrevista pendiente
            |en proceso de entrevista|en proceso de entrevistas|convocado|convocada|segunda fase|segunda ronda
            |tercera ronda|primera ronda|ronda final|ronda tecnica|panel de entrevista|en fase de entrevistas
            |fase de entrevistas|entrevista en curso|entrevista en proceso|entrevista con cliente
            |entrevista tecnica pendiente|invitado a entrevista|invitada a entrevista|verificacion de referencias
            |entrevistado pendiente respuesta|colloquio in corso|colloqui in corso|seconda fase|colloquio svolto
            |colloquio effettuato|colloquio confermato|colloquio pianificato|videocolloquio|secondo step
            |ultimo colloquio|fase colloqui|in fase di colloquio|colloquio con manager|colloquio con il manager
            |colloquio con il responsabile|in attesa di colloquio|in attesa dopo colloquio|entrevista pendente
            |segunda etapa|entrevista em andamento|entrevistas em andamento|entrevista em painel
            |em fase de entrevista|em fase de entrevistas|em processo de entrevista|em processo de entrevistas
            |terceira entrevista|entrevista com gestor agendada|entrevista com gestores|entrevista com cliente
            |entrevista com o cliente|convidado para entrevista|convidada para entrevista|aguardando entrevista
            |entrevista confirmada|eindgesprek|technisch gesprek|sollicitatiegesprekken|trzeci etap|ostatni etap
            |etap koncowy|spotkanie umowione|umowione spotkanie|spotkanie rekrutacyjne|rozmowa umowiona
            |rozmowa zaplanowana|rozmowa finalowa|rozmowa koncowa|w trakcie rozmow|referenstagning|slutrunda
            |slutintervju|intervjuad|referenser tas|samtaler|samtale afholdt|samtale planlagt|jobinterview
            |intervju planlagt|jobbintervju|andregangsintervju|haastateltu|haastattelut|pohovory|3 kolo|treti kolo
            |finalni kolo|posledni kolo|pohovor naplanovan|naplanovany pohovor|probehl pohovor|собеседования|собес
            |техсобес|тех собес|тех собеседование|тех интервью|техническии этап|финал|финальныи этап
            |финальное собеседование|после собеседования|жду собеседования|на собеседовании|собеседование проидено
            |собеседование назначено|интервью назначено|интервью проидено|первыи этап|третии этап
            |встреча с командои|співбесіди|інтерв ю|технічне інтерв ю|запрошення|запрошено
            |запрошення на співбесіду|призначено співбесіду|співбесіда призначена|фінальне інтерв ю
            |фінальна співбесіда|після співбесіди|співбесіду проидено|друга співбесіда|一次選考|二次選考|三次選考
            |最終選考|1차면접 합격|1차 면접 합격|2차 면접 합격|면접 합격
            |1차 면접 통과|인터뷰|techinterview|finalinterview|onsiteinterview|interviewscheduled
            |المقابلة|تمت المقابلة|تم تحديد مقابلة|مقابلة فنية|مقابلة نهائية|مقابلة شخصية|دعوة لمقابلة
            |مقابلة مجدولة|면접 전형|면접전형""",
    "offer": """offer|הצעה|הצעת עבודה|عرض|عرض عمل|ได้รับข้อเสนอ|offered|offer received|received offer|job offer
            |got offer|offer extended|negotiating|offers|job offers|offers received|received offers|angebote
            |zusagen|jobangebote|offres recues|propositions|ofertas|ofertas recibidas|propostas|offerte
            |offerte ricevute|aanbiedingen|oferty|erbjudanden|negotiation|verbal offer|offer stage|offer pending
            |got an offer|offer made|written offer|offer letter|made offer|offer in hand|considering offer
            |offer negotiation|contract received|offer under review|negotiating offer|angebot|jobangebot|zusage
            |vertragsangebot|verhandlung|in verhandlung|offre recue|offre|proposition|proposition recue
            |promesse d embauche|offre d emploi recue|negociation|oferta|ofrecido|negociando|negociacion
            |oferta de trabajo|oferta laboral|recibi oferta|offerta|offerta ricevuta|proposta|proposta ricevuta
            |proposta recebida|oferta recebida|aanbod|aanbieding|oferta otrzymana|otrzymano oferte|erbjudande
            |fatt erbjudande|jobtilbud|tilbud|jobbtilbud|tarjous|offer on the table|have an offer
            |they made an offer|offer stage reached|reviewing offer|offer by phone|oral offer|contract offered
            |contract sent|contract offer|offer call|salary negotiation|negotiating salary|unconditional offer
            |zusage per telefon|jobzusage|reponse positive|me hicieron oferta|recebi proposta|voorstel
            |contractvoorstel|propozycja pracy|they offered|offered me|offered it|offered the role|they want me
            |made me an offer|got the offer|offer in writing|offer came|offer arrived
            |selected offer letter awaited|i have an offer|have offer|wollen mich|die wollen mich|haben zugesagt
            |sie haben zugesagt|vertrag angeboten bekommen|j ai une offre|ils me proposent|me ofrecen
            |me ofrecieron|me han ofrecido|ofrecen el puesto|me lo ofrecen|me quieren|mi hanno offerto|mi offrono
            |offerta in mano|proposta ricevuta per iscritto|me ofereceram|recebi a proposta|recebi oferta
            |me querem|mogen beginnen|aangeboden|mam oferte|dostalem oferte|dostalam oferte|zaproponowali
            |zaproponowano|zaproponowali mi prace|oferta pracy|fick erbjudande|har erbjudande|blev erbjuden
            |erbjudande om jobb|fik tilbud|fatt tilbud|fikk tilbud|fikk jobbtilbud|tyotarjous|nabidka
            |nabidka prace|nabidka obdrzena|dostal jsem nabidku|dostala jsem nabidku|nabidli mi|nabidli|ponuka
            |ponuka prace|ajanlat|allasajanlat|ajanlatot kaptam|ajanlatot adtak|mi au oferit|am primit oferta
            |teklif|teklif aldim|is teklifi|teklif alindi|оффер|оффер получен|предложение|получил оффер
            |получила оффер|предложили работу|офер|отримав офер|ponuda|内定|内定済み|オファー|录用|已录用
            |拿到offer|최종합격|합격|내정|오퍼|place offered|place offered to me|zuschlag
            |nhan offer|trung tuyen|penawaran|tawaran|offer rolled out|offer released|已offer|已收offer|收到offer
            |口头offer|有offer|意向书|收到意向|已发offer|录用意向|錄取|已錄取|錄取通知|谈薪|谈薪中|内々定|内定通知
            |negotiations|salary discussion|salary discussions|pending offer decision|offer open|open offer
            |offer decision pending|offer awaiting decision|deciding on offer|offer presented|offer given
            |offer deadline|weighing offer|offer on hand|contract negotiation|contract negotiations
            |comp negotiation|compensation negotiation|compensation discussion|gehaltsverhandlung
            |gehaltsverhandlungen|vertragsverhandlung|vertragsverhandlungen|angebotsphase|angebot in prufung
            |angebot unter prufung|angebot verhandeln|negociation en cours|offre obtenue|offre proposee
            |negociations|proposition de contrat|promesse d embauche recue|contrato ofrecido|negociacion salarial
            |carta oferta|carta de oferta|oferta economica recibida|in trattativa|trattative|negoziazione
            |in negoziazione|negoziazione in corso|proposta di lavoro|lettera di offerta|negociacao|em negociacao
            |carta proposta|carta oferta recebida|proposta em analise|arbeidsvoorwaardengesprek|arbeidsvoorwaarden
            |onderhandeling|onderhandelingen|in onderhandeling|onderhandelen|propozycja|negocjacje
            |negocjacje oferty|negocjacje warunkow|otrzymano propozycje|jobberbjudande|forhandling|forhandlar
            |loneforhandling|anstallningserbjudande|lonforhandling|kontrakt tilbudt|palkkaneuvottelu
            |palkkaneuvottelut|sopimusneuvottelu|saatu tarjous|vyjednavani|jednani o nabidce|jednani o platu
            |переговоры|переговоры по офферу|обсуждение оффера|предложение получено|предложение о работе
            |получено предложение|получен оффер|пропозиція|пропозиція роботи|переговори|отримано офер
            |офер отримано|内定獲得|オファー面談|オファー受領|条件交渉|오퍼 수락 대기|العرض الوظيفي
            |عرض العمل|تلقيت عرضا|وصل عرض|تم استلام العرض|teklif geldi|처우 협의|처우협의|bedenkzeit
            |angebot bedenkzeit|delai de reflexion|tiempo para pensarlo|tempo per decidere|bedenktijd
            |umowa do podpisania""",
    "accepted": """place confirmed|place accepted|place secured|accepted|התקבלתי|تم القبول|ได้งาน|offer accepted
            |accepted offer|hired|signed|offer signed|contract signed|got the job|accepted offers|offers accepted
            |accepted jobs|started the job|started my job|started this job|started the role|started work
            |started working|started work there|started there|started in the role|started my new job|starting work
            |starting there|starting the job|starting my new job|starting soon|start work|starting date|i accepted
            |job accepted|accepted the offer|got job|landed|accepted job|signed contract|offer accepted signed
            |angenommen|angebot angenommen|eingestellt|unterschrieben|zugesagt und angenommen|anstellung|acceptee
            |accepte|offre acceptee|embauche|embauchee|recrute|recrutee|aceptado|aceptada|oferta aceptada
            |contratado|contratada|contrato firmado|accettato|accettata|offerta accettata|assunto|assunta
            |contratto firmato|proposta accettata|aceite|aceita|aceito|oferta aceite|proposta aceite
            |proposta aceita|aangenomen|geaccepteerd|zaakceptowano|przyjeto|zatrudniony|zatrudniona|przyjeta
            |przyjety|dostalem te prace|oferta przyjeta|oferta zaakceptowana|accepterat|accepterad|anstalld
            |fatt jobb|ansat|ansatt|i got the job|got it|i m in|took the job|took it|new job|onboarding|first day
            |job started|starts soon|accepted and signed|said yes|won|closed won|signed offer|offer letter signed
            |job bekommen|hab den job|stelle bekommen|angebot akzeptiert|poste accepte|prise de poste|j ai accepte
            |recrutement valide|signe|contrat signe cdi|conseguido|oferta aceptada y firmada|lavoro ottenuto
            |ho accettato|firmato|admitido|admitida|aceitei|acepte|acepte la oferta|acepto|aceitei a oferta
            |ho accettato l offerta|ho accettato la proposta|j ai accepte l offre|ich habe angenommen
            |dostalem prace|dostalam prace|podpisana umowa|appointed|appointed to post|i start|start monday
            |starting monday|signed it|have signed|signed the contract|contract signed and sent|took it start
            |i ve accepted|accepted it|i said yes to them|fange an|ich fange an|fange dort an|genommen worden
            |angestellt|je commence|je commence le|j ai signe|j ai dit oui|embauche confirmee|empiezo el|firmado
            |firmada|contrato indefinido firmado|inizio|inizio il|comincio|comincio il|ho firmato
            |contratto firmato e inviato|assunzione confermata|comeco|comeco em|comeco dia|assinei
            |contrato assinado|passei no processo|ik begin|begin op|heb getekend|getekend|heb de baan|zaczynam
            |zaczynam od|umowa podpisana|podpisalem|podpisalam|przyjeli mnie|przyjalem|przyjalam|jag tackade ja
            |borjar|borjar den|pakrivet|takkede ja|takka ja|signert kontrakt|prijat|prijata|prijal jsem
            |prijala jsem|prijali me|nastupuji|nastup|smlouva podepsana|podepsano|podepsana smlouva|prijal som
            |nastupujem|elfogadva|elfogadtam|felvettek|felveve|szerzodes alairva|kezdek|acceptat|angajat|angajata
            |incep|kabul ettim|kabul edildi|kabul|ise alindim|ise basladim|sozlesme imzalandi|принял|приняла
            |принято|принят|принята|принял оффер|приняла оффер|взяли|выхожу на работу|прииняв|прииняла|приинято
            |prihvaceno|prihvatio|入社|入社決定|内定承諾|承諾|已接受|입사|입사 확정|dostalam te prace
            |hired me|they hired me|mam te prace|ich hab die stelle|habe die stelle|awaiting start date
            |waiting for start date|waiting on start date|otin paikan|joined|joining|diterima|da nhan viec
            |got placed|placed there|已接受offer|接受offer|已接offer|接offer|已签约|签约|签三方|已签三方|已签|两方
            |已入职|入职|内定承諾済み|입사 예정|입사예정|pre boarding|preboarding|currently employed here
            |offer accepted and signed|accepted role|accepted the job|accepted the position|hired here|i am hired
            |i got hired|got hired|have been hired|i was hired|started new job|working here now|unterzeichnet
            |stelle erhalten|job erhalten|stelle bekommen und angenommen|vertrag unterschrieben und abgeschickt
            |zusage angenommen und unterschrieben|ich wurde eingestellt|wurde angenommen und unterschrieben
            |promesse signee|promesse d embauche signee|poste pris|contrat signe et renvoye|proposition acceptee
            |embauche validee|incorporado|incorporada|ya incorporado|propuesta aceptada|oferta aceptada por mi
            |accettata l offerta|proposta accettata da me|contratto firmato da me|proposta aceita por mim
            |aceitei proposta|em admissao|in dienst getreden|contract ondertekend door mij|zaakceptowana
            |zaakceptowane|zatrudniono|podpisano umowe|przyjalem oferte|przyjelam oferte|przyjalem propozycje
            |accepterat erbjudande|avtal skrivet|accepteret|tilbud accepteret|tilbud modtaget og accepteret
            |akseptert|palkattu|tarjous hyvaksytty|zamestnan|prijal jsem nabidku|prijala jsem nabidku
            |nabidka prijata|prijata nabidka|устроился|устроилась|трудоустроен|трудоустроена|вышел на работу
            |вышла на работу|нанят|нанята|принят на работу|принята на работу|оффер принят|принят оффер
            |предложение принято|працевлаштовании|працевлаштована|наинятии|офер приинято|прииняв офер|オファー承諾
            |入社予定|内定受諾|承諾済み|오퍼 수락|합격 수락|오퍼수락|입사확정|ise alindi
            |ise basladi|تم التعيين|تم التوظيف|قبلت العرض|تم قبول العرض|teklifi kabul ettim|入職|vzali me|vzali ma
            |vzali mne|выхожу с|меня взяли|мене взяли|wzieli mnie|przyjeto mnie|mag beginnen|mag maandag beginnen
            |mag direct beginnen|kan maandag beginnen|haben mich genommen|de tog mig""",
    "rejected": """refused by company|refused by employer|abgesagt durch firma|abgesagt durch die firma|no me cogen
            |no me han cogido|no me cogieron
            |disapproved|reprovado pela empresa|reprovada pela empresa|rejected|rejection|auto rejected
            |rejected jobs|rejected applications|rechazos|rechazadas|candidatures refusees|refusees|refuses
            |rifiuti|rifiutate|recusadas|reprovadas|afwijzingen|odrzucone|application rejected|rejection received
            |did not qualify|didn t qualify|turned down|not moving forward|not proceeding|unsuccessful|denied
            |passed over|they declined|regret|rejection email|resume rejected|not a fit|rejected after interview
            |no longer under consideration|no longer considered|failed|they passed|dinged|refused|rejected by them
            |company rejected|employer rejected|did not pass|eliminated|got rejected|company declined
            |declined by them|they rejected|failed interview|not advanced|not accepted|no offer|disqualified
            |rejected without interview|reject|employer declined|was rejected|i was rejected|rejected me
            |not considered|absage|abgelehnt|absage erhalten|abgewiesen|absage bekommen|bewerbung abgelehnt
            |leider abgelehnt|absage nach gesprach|absage nach interview|absage vom unternehmen|absage firma
            |refuse|refusee|refus|rejete|rejetee|refus recu|candidature refusee|candidature rejetee
            |reponse negative|negatif|negative|negativ|negativo|negativa|candidature non retenue
            |refuse par l entreprise|rechazado|rechazada|descartado|descartada|no seleccionado|rechazo
            |candidatura rechazada|desestimado|solicitud rechazada|no continuan|desestimada|rechazo recibido
            |rifiutato|rifiutata|scartato|scartata|rifiuto|non selezionato|non selezionata|candidatura rifiutata
            |esito negativo|respinto|respinta|rejeitado|rejeitada|recusado|recusada|reprovado|reprovada|rejeicao
            |afgewezen|afwijzing|odrzucono|odrzucona|odrzucony|odmowa|negatywna|nie przyjeto|avslag|nekad|avbojd
            |afslag|afvist|avslatt|hylatty|hylkays|ei kiitos|tagasilukatud|keelduti|noraidits|noraidita|atteikts
            |atteikums|atmesta|atmestas|atmestas cv|neigiama|neigiamas atsakymas|hafnad|נדחה|נדחתה|נדחיתי
            |קיבלתי שלילי|שלילי|تم الرفض|مرفوض|رفض|رد شد|ไม่ผ่าน|ปฏิเสธ|ถูกปฏิเสธ|अस्वीकृत|отказ|отхвърлен
            |отхвърлена|zavrnjeno|zavrnjen|zavrnjena|zavrnitev|odbijeno|odbijen|odbijena|odbili|nisam prosao
            |nisam prosla|одбијен|одбијено|hofnun|olumsuz|reddedildim|απορριφθηκε|απορριψη
            |they went with someone else|went with other candidate|they chose someone else|they hired someone else
            |someone else hired|hired internally|they hired internally|filled internally|went internal
            |internal candidate|internal hire|other candidate|another candidate chosen|rejection letter|got a no
            |received a no|they said no|fail|durchgefallen|nicht bestanden|screened out|application declined
            |application denied|application unsuccessful|rechazaron|rechazaron mi solicitud
            |rechazaron mi candidatura|nao fui chamado|nao fui chamada|not taken further|not taking forward
            |not advancing|not proceeding with me|decided not to proceed with me|unsuccessful this time
            |unsuccessful application|not successful this time|not selected by employer|not a match|sorry no
            |closed lost|lost|rejected via email|rejected automatically|rejected by ats|rejected after screen
            |no longer being considered|no longer in consideration|not retained|thanks but no thanks|not invited
            |not offered|not shortlisted this time|regret letter|regrets|turned me away|ruled out|absage kassiert
            |absage per mail|standardabsage|automatische absage|anderen bewerber genommen
            |haben sich fur jemand anderen entschieden|jemand anderes|nicht weiter|aussortiert|leider nein
            |leider nicht|refus par mail|refus automatique|refus apres entretien|ne donne pas suite|autre candidat
            |recale|recalee|ecarte|ecartee|negative apres entretien|no seleccionado para continuar|otro candidato
            |no pase|no pase el proceso|descartaron|rechazado tras entrevista|no superado|no superada
            |candidatura descartada|no continuo|altro candidato|bocciato|bocciata|negato|ko|no grazie|eliminado
            |eliminada|dispensado|dispensada|negado|reprovado na entrevista|outro candidato|desclassificado
            |andere kandidaat|helaas niet|nie dostalem|nie dostalam|odrzucili|inny kandydat|closed no|closed a no
            |not appointed|not appointed this time|lost out|already filled|deja pourvu|ya cubierto|al vervuld
            |said no|no after that|they said no on|told me no|told no|got told no|no from them|a no
            |no on the phone|got the rejection|got the rejection email|got rejection|got rejection email
            |rejection mail|rejection came|rejection call|got turned down|was turned down|board went with
            |they went with|job went to|unsuccessful at interview|unsuccessful after interview|not through
            |didn t get through|didn t get past|did not get past|knocked out|didn t pass|did not clear|regretted
            |haben abgesagt|hat abgesagt|sie haben abgesagt|absage kam|absage da|kam absage|danach absage
            |dann absage|nehmen jemand anderen|haben jemand anderen|haben anderen genommen
            |hat leider nicht geklappt|hat nicht geklappt|nicht geklappt|es wurde jemand anderes|eine absage
            |refus recu le|ont dit non|dit non|non recu|reponse non|pas pris|ils ont pris quelqu un d autre
            |pris quelqu un d autre|j ai recu un refus|recu un refus|recu refus|pas retenue apres entretien
            |ca n a pas marche|me dijeron que no|dijeron que no|me han dicho que no|han dicho que no|no salio
            |me rechazan|no quedo|no quede|detto di no|non presa|non preso|andata male|mi hanno rifiutato
            |deram nao|nao deu|nao rolou|nao deu certo|vaga preenchida por outro|nee gezegd|werd het niet
            |het is hem niet geworden|iemand anders|gingen voor iemand anders|kreeg afwijzing|afwijzing per mail
            |odmowili|odmowa po rozmowie|nie przeszlam dalej|nie przeszedlem dalej|nie tym razem|sa nej
            |de valde nagon annan|ej aktuell|inte aktuell|sagde nej|sa nei|kielteinen|sain hylkayksen|zamitnuto
            |zamitnuta|zamitnut|zamitli|odmitnuto|odmitnuta|odmitli|odmitli me|nevybran|nevybrana|nevybrali
            |nevybrali me|vybrali nekoho jineho|vzali jineho|neprijat|neprijata|neprijali|neprosel|neprosla
            |neuspech|neuspesne|zamietnute|zamietnuta|odmietnute|odmietli|nevybrali ma|neprijaty
            |neprijata do prace|elutasitva|elutasitottak|elutasitas|elutasito|elutasito valasz|nem valasztottak
            |nem feleltem meg|nem jutottam tovabb|nem vettek fel|mast valasztottak|visszautasitva
            |visszautasitottak|respins|respinsa|refuzat de companie|refuz|neselectat|reddedildi|red aldim
            |olumsuz sonuclandi|отказали|отказано|отклонено|не прошел|не прошла|отклонили|выбрали другого
            |не подошел|не подошла|відмова|відмовили|відхилено|不採用|お祈り|お見送り|不合格|落選|已拒绝|被拒
            |未通过|拒绝|불합격|탈락|거절|sifted out|sifted|refus poli|rejected at sift|failed sift
            |failed paper sift|rejected post interview|thanked me but no|no thank you from them
            |went in another direction|going in another direction|going in a different direction
            |position filled by someone else|hired another|moved forward with others|moving forward with others
            |moving on with others|proceeding with others|not proceeding further|candidature ecartee|otro perfil
            |buscan otro perfil|perfil no adecuado|uberqualifiziert|rej|rejd|hired a|hired an|hired his|hired her
            |hired their|hired the|not interested in me|not referred|eligible not referred|not qualified
            |not best qualified|abgesagt bekommen|nicht in die engere wahl|nie przyjeto mnie|zamitnuti
            |elutasitas erkezett|non assunto|non assunta|no hired|second choice|not hiring|redan tillsatt
            |redan besatt|reponse negative recue|感谢信|已拒|淘汰|被刷|凉了|挂了|ditolak|tidak lolos|gagal|tu choi
            |bi tu choi|truot|bi loai|client declined|client rejected|client passed|keine freie stelle
            |no s|the no s|noes|the noes|the no pile|got the no|got their no|got my no
            |nicht besetzt worden mit mir|简历挂|笔试挂|面试挂|一面挂|二面挂|三面挂|终面挂|hr面挂|拒信|收到拒信
            |不合适|不匹配|流程终止|已终止|没过|未过|简历未过|笔试未过|面试未过|已被拒|被淘汰|落选|感謝信|未錄取
            |不錄取|未通過|備取未上|書類落ち|書類落選|書類不通過|面接落ち|不通過|お祈りメール|서류탈락|서류 탈락
            |면접탈락|면접 탈락|최종탈락|최종 탈락|서류 불합격|면접 불합격|company no longer interested
            |employer no longer interested|they are no longer interested|they re no longer interested
            |firma nicht mehr interessiert|unternehmen nicht mehr interessiert|sem interesse da empresa
            |entreprise plus interessee|didn t progress|did not progress|did not advance|didn t advance
            |not moved forward|dropped by company|dropped by them|employer passed|company passed
            |hiring manager passed|closed not selected|recruited someone else|another candidate hired
            |another candidate selected|failed the interview|failed phone screen|ablehnung|ablehnung erhalten
            |ablehnung durch firma|ablehnung durch unternehmen|vom unternehmen abgelehnt
            |nicht zum gesprach eingeladen|elimine|eliminee|decline par l entreprise|declinee par l entreprise
            |recrute un autre|recrute un autre candidat|recrute quelqu un d autre|autre candidat retenu
            |autre candidat recrute|un autre candidat|un autre candidat a ete retenu|refuse apres entretien
            |refusee apres entretien|candidature declinee|avis defavorable|no aceptado|no aceptada|no elegido
            |no elegida|no avance|no avanzo|otro candidato seleccionado|rechazo de la empresa|no pase el filtro
            |postulacion rechazada|solicitud denegada|rigettata|rigettato|non accettata|non accettato
            |scelto un altro candidato|prova non superata|test non superato|colloquio non superato|desclassificada
            |nao avancou|nao aceite|indeferida|indeferido|nao passou|recusado pela empresa|recusada pela empresa
            |rejeitado pela empresa|rejeitada pela empresa|nao prosseguiu|nao prossegui|negatief
            |andere kandidaat gekozen|negatywny|nie wybrano|odmowiono|odmowiono mi|nie zaakceptowano|avvisad
            |avvisat|nekat|bortvald|refuserad|nej fran foretaget|ej gick vidare|fravalgt|afslag modtaget
            |nej fra virksomheden|avvist|avslatt soknad|karsiutunut|tuli hylkays|odmitnuti|odmitnut|vyrazen
            |vyrazena|vybran jiny kandidat|vybrali jineho kandidata|jiny kandidat|zamitnuta zadost|отклонен
            |отклонена|автоотказ|авто отказ|провал|не взяли|не приняли|не принят|не принята|отклик отклонен
            |резюме отклонено|заявка отклонена|не прошел собеседование|не прошла собеседование|не прошел тестовое
            |не пригласили|взяли другого|отказ работодателя|отказ компании|отказ от работодателя|отказ от компании
            |відхилили|не проишов|не проишла|відхилена|відхилении|відмовлено|не підіишов|не підіишла|взяли іншого
            |обрали іншого|відмова компаніі|відмова після співбесіди|面试失败|被拒绝|未录用|已淘汰|未录取|简历被拒
            |简历淘汰|笔试失败|서류 광탈|광탈|서탈|면탈|red cevabi|ret edildi|elendi|elendim
            |kabul edilmedi|ikke fatt jobben|fikk den ikke|en saanut tyota|ei valittu haastatteluun|pas ete pris
            |red edildi|olumsuz sonuc|kabul edilmedim|لم يتم القبول|غير مقبول|مرفوضة|選考落ち|選考終了 不合格
            |최종 불합격|hat sich anders entschieden|sich anders entschieden|de valde en annan|odmietnuty
            |odmietnuta|不采用|tyvarr nej|tyvarr inte|desvaerre nej|dessverre nei|valitettavasti ei|nevzali me
            |nevzali|nevzali ma|ils ne m ont pas prise|ils ne m ont pas pris|hebben me niet gekozen
            |haben mich nicht genommen|nicht genommen worden|не взяли мене|die haben wen anderes|haben wen anderen""",
    "ghosted": """no revert|no revert from them
            |ghosted|ghost|無消息|沒消息|無聲卡|已讀不回|沒下文|无消息|没消息|无回复|没回复|无回应|无音讯
            |石沉大海|已读不回|没下文|杳无音信|没有消息|没有回复|無反応|音沙汰なし|サイレントお祈り|무응답
            |연락없음|연락 없음|회신 없음|no response|no reply|no answer|no response received|ignored
            |not responded|has not responded|expired without answer|application ignored|no feedback|no contact
            |unanswered|not heard back|no word|silence|crickets|ghosting|no response from company
            |ghosted after interview|nothing heard|no callback|no call back|they ghosted|went silent|no news
            |presumed dead|went cold|got ghosted|haven t heard back|no reponse|keine antwort|keine ruckmeldung
            |nie gehort|keine reaktion|ohne antwort|ohne ruckmeldung|nicht geantwortet|nie geantwortet
            |nie gemeldet|nicht gemeldet|funkstille|pas de reponse|sans suite|aucun retour|pas de retour
            |sans retour|nunca respondieron|sin novedades|sin novedad|sin contestar|nessuna risposta
            |nessun riscontro|geen reactie|geen antwoord|brak odpowiedzi|bez odpowiedzi|cisza|brak kontaktu
            |ej svar|inte hort av|radio silence|radio silent|closed no response|closed no reply|closed no answer
            |dead air|tumbleweed|tumbleweeds|black hole|into the void|the void|heard nothing|heard nothing back
            |nothing back|no reply at all|no response at all|stopped responding|stopped replying|stopped answering
            |gone quiet|went quiet|went dark|gone dark|gone silent|gone cold|fell silent|unresponsive
            |no signs of life|left me hanging|left hanging|never called back|never called|never got back to me
            |never got back|no reaction|ghosted me|ghosted by recruiter|assumed ghosted|assume rejected no reply
            |nix gehort|stille|keine ruckantwort|keine meldung|verlaufen im sand|im sand verlaufen|geghostet
            |ohne reaktion|jamais repondu|pas de nouvelles|silence radio|n ont pas repondu|aucun retour recu
            |lettre morte|ghoste|nunca contestaron|no han contestado|no me han contestado|silencio
            |sin respuesta alguna|no dieron respuesta|desaparecieron|silenzio|spariti|sumiram|ficaram em silencio
            |sem feedback|geen respons|geen terugkoppeling|radiostilte|stilte|zero odpowiedzi|nie odpowiedzieli
            |nothing|nothing at all|nothing since|no news since|they never called|they never rang back|never rang
            |never rang back|never came back to me|never got back in touch|they ve gone quiet|gone off the radar
            |all quiet|not heard since|haven t heard since|no reply after interview|nichts|nix|garnichts
            |gar nichts|keiner meldet sich|haben sich nicht gemeldet|sich nie gemeldet|nicht mehr gemeldet
            |kam nie was|rien|rien du tout|plus rien|nada|nada de nada|ni caso|niente|nulla
            |non si sono fatti sentire|piu sentito nulla|sumiu|niets|niks|niet teruggebeld|niets meer|nic
            |nikt nie oddzwonil|bez echa|nie odezwal sie nikt|ingenting|inte hort nagot|aldrig hort av
            |de horde aldrig av sig|ringde aldrig|aldrig svar|tyst|hort intet|horte aldrig|ikke hort noe
            |ikke hort noget|aldri svar|ei vastausta saatu|bez odpovedi|bez odezvy|bez reakce|zadna odpoved
            |neodpovedeli|neozvali se|nikdo se neozval|uz se neozvali|ticho|mlci|ziadna odpoved|neozvali sa
            |neodpovedali|nincs valasz|nem valaszoltak|nem jeleztek vissza|semmi|semmi valasz|nem irtak vissza
            |cevap yok|donus yok|cevap gelmedi|donus olmadi|без ответа|нет ответа|тишина|не ответили|игнор
            |немає відповіді|без відповіді|тиша|bez odgovora|nisu odgovorili|連絡なし|返信なし|音信不通
            |nunca mas supe de ellos|nunca respondieron mas|tidak ada kabar|tidak ada balasan|khong phan hoi
            |lost contact|no response from recruiter|no response from hr|no reply from them
            |no response after follow up|no response after interview|no response after oa|no reply after follow up
            |unbeantwortet|bewerbung unbeantwortet|kontakt abgebrochen|ignoriert worden|non repondu
            |reponse jamais recue|pas eu de reponse|pas eu de retour|aucun retour apres entretien
            |aucun retour apres relance|pas de reponse apres relance|ghostee|ghosteado|ghosteada|me ghostearon
            |no hubo respuesta|no respondido|sin feedback|nunca me contestaron|sin respuesta tras entrevista
            |sin respuesta de la empresa|ghostato|ghostata|nessun ritorno|nessun esito ricevuto
            |nessuna risposta ricevuta|nessuna risposta dopo colloquio|ghostado|ghostada|nao houve retorno
            |nao houve resposta|nenhuma resposta|sem devolutiva|nunca retornaram contato|geghost|niet gereageerd
            |zghostowany|zghostowana|brak reakcji|brak odzewu|bez odzewu|zignorowano|brak feedbacku
            |brak informacji zwrotnej|tystnad|ej hort av|ingen aterkoppling alls|ikke svaret|intet svar modtaget
            |ghostattu|ei reagoitu|hiljaisuus|neodpovidaji|nikdy se neozvali|neodpovezeno|bez jakekoliv odpovedi
            |пропали|молчат|молчание|гостинг|нет реакции|не отвечают|нет обратнои связи|без обратнои связи
            |проигнорировали|игнорируют|не перезвонили|нет отклика от компании|не вышли на связь|не відповіли
            |ігнор|мовчать|зникли|нема відповіді|мовчання|без фідбеку|ігнорують|无反馈|未回复|无响应|返事なし
            |応答なし|返答なし|답변 없음|응답 없음|연락두절|yanit yok|yanit gelmedi
            |geri donus yapilmadi|donus yapilmadi|yanit alinamadi|لم يتم الرد|لا رد|بدون رد|لم يردوا|لا يوجد رد
            |لم يصل رد|geri donus yok|donmediler|回答なし|答复なし|me han dejado en visto|dejado en visto
            |καμια απαντηση|χωρισ απαντηση""",
    "withdrawn": """give up|gave up|quitted by candidate|withdrawn|withdrew|i withdrew|withdraw
            |application withdrawn|withdrawn by me|withdrawals|withdrawn applications|zuruckgezogene|retirees
            |retiradas|ritirate|teruggetrokken|not interested|no longer interested|self withdrawn
            |candidate withdrew|withdrawn by candidate|removed myself|zuruckgezogen|abgesagt von mir
            |kein interesse|ich habe abgesagt|eigene absage|zuruckgezogen von mir|nicht interessiert
            |absage durch mich|absage von mir|absage meinerseits|retiree|retire|candidature retiree|desistement
            |abandonne|abandonnee|retirado|retirada|candidatura retirada|desistido|desisti|no interesado|ritirato
            |ritirata|candidatura ritirata|rinunciato|retirei|ingetrokken|wycofano|wycofana|rezygnacja
            |zrezygnowalem|zrezygnowalam|wycofalem|wycofalam|tillbakadragen|aterkallad|dragit tillbaka|trukket
            |trukket tilbage|bailed|accepted offer elsewhere|accepted an offer elsewhere|accepted elsewhere
            |took a job elsewhere|chose another offer|went with another offer|anderes angebot angenommen
            |accepte une autre offre|accepte autre offre|accepte ailleurs|pris un autre poste|acepte otra oferta
            |acepte otro trabajo|accettato altra offerta|accettato un altra offerta|aceitei outra proposta
            |aceitei outra oferta|andere baan aangenomen|ander aanbod aangenomen|wycofane|dropped by me
            |cancelled by me|stopped by me|i ended it|not pursuing|no longer pursuing|decided against it
            |my decision|removed myself from process|self selected out|abgebrochen von mir|doch nicht|desiste
            |desistee|abandon|renonce|renoncement|renuncie|renuncia|abandonado|abandonada|rinuncia|desistencia
            |desistiu|cancelei|abandonei|recusei continuar|afgehaakt|zrezygnowano|not going ahead|did not go ahead
            |decided to stop|pulled the plug|i pulled the plug|gave up on it|i m out|i am out|decided against
            |i passed on it|cancelled the interview myself|cancelled interview myself|i decided not to go
            |i stepped back|stepped down|ich bin raus|bin raus|zuruckgezogen weil|ich sag ab|j ai abandonne
            |j ai retire|lo deje yo|renuncie al proceso|ho ritirato|eu desisti|teruggetrokken door mij
            |geen interesse meer|zrezygnowalem sam|zrezygnowalam sama|wycofalam sie|wycofalem sie
            |nie jestem zainteresowana|nie jestem zainteresowany|drog tillbaka|jag drog tillbaka|tog tillbaka
            |tog tillbaka ansokan|jag hoppade av|avstod|jeg trak mig|trak tilbage|jeg trakk meg|stazeno|stahl jsem
            |stahla jsem|odstoupil jsem|odstoupila jsem|stazena|stazeno mnou|nemam zajem|stiahnute|visszavonva
            |visszavontam|visszaleptem|retras|retrasa|renuntat|geri cektim|geri cekildi|vazgectim|отозвано|отозвал
            |отозвала|снял кандидатуру|передумал|передумала|не интересно|відкликано|povucena|odustao|odustala|辞退
            |選考辞退|撤回|已放弃|포기|지원 취소|took another offer instead|zu weit weg abgesagt
            |me suis retire|me suis retiree|not going ahead from my side|from my side not going ahead|abandoned
            |mengundurkan diri|主动放弃|放棄|已放棄|主動放棄|婉拒面試|放弃|已撤回|不去了|放弃面试|放弃笔试|弃考
            |辞退済み|辞退した|지원 포기|면접 포기|i dropped it|i dropped|application retracted
            |application withdrawal|withdrew from process|withdrew from the process|withdrew interest
            |declined to proceed|declined to continue|declined to move forward|self rejected|self reject
            |self removed|candidate withdrawn|candidate dropped out|candidate withdrawal|withdrawn by applicant
            |applicant withdrew|no longer interested in role|not interested anymore|ruckzug|bewerbungsruckzug
            |zuruckgetreten|abgebrochen durch mich|abbruch durch mich|bewerbung storniert von mir
            |retrait de candidature|retrait de la candidature|candidature annulee par moi|retrait candidat
            |abandon de ma part|abandonne par moi|abandonnee par moi|abandone|desistimiento|retiro voluntario
            |retiro de candidatura|retiro de postulacion|no continue por decision propia|abbandonata|abbandonato
            |non piu interessato|non piu interessata|ritiro della candidatura|ho abbandonato|abbandonato da me
            |candidatura cancelada por mim|nao interessado|nao interessada|desistencia do candidato
            |abandonei o processo|retirei me|desisti da candidatura|door mij ingetrokken|door mij teruggetrokken
            |wycofanie|wycofany|wycofano przeze mnie|wycofane przeze mnie|wycofanie aplikacji
            |rezygnacja z mojej strony|moja rezygnacja|tillbakadraget|ej intresserad|inte intresserad
            |inte langre intresserad|atertagen|dragen tillbaka|avbruten av mig|ansokan tillbakadragen
            |ansokan atertagen|ikke interesseret|tilbagetrukket|ikke laengere interesseret|ansogning trukket
            |trukket af mig|ikke interessert|tilbaketrukket|soknad trukket|trukket av meg|ikke lenger interessert
            |vedetty pois|vetaydyin|hakemus vedetty|ei kiinnosta|vetaytynyt|hakemus vedetty pois
            |hakemus peruttu itse|zruseno mnou|vzdal jsem se|vzdala jsem se|odstoupeno|odstoupeni
            |prihlaska stazena|zadost stazena|отозвана|отозван|снялся|снялась|неинтересно|неактуально для меня
            |отклик отозван|больше не интересно|уже не интересно|отозвал отклик|отозвал заявку|снял отклик
            |відкликав|відкликана|передумав|не цікаво|відкликав заявку|відкликала заявку|撤销申请|撤回申请
            |取消申请|主动退出|放弃流程|面接辞退|応募辞退|応募取り下け|自主辞退|途中辞退|選考辞退済み
            |면접 불참|지원취소|지원포기|지원 철회|انسحبت|تم الانسحاب|سحبت الطلب
            |تم سحب الطلب|انسحاب|basvuruyu geri cektim|iptal ettim|전형 포기|중도 포기""",
    "declined": """no he podido aceptar|no he podido aceptarlo|no he podido aceptarla|no pude aceptar
            |no pude aceptarlo|no pude aceptarla|tuve que rechazarlo|tuve que rechazarla|could not accept
            |could not accept it|could not take it|couldn t take it|did not take it|didn t take it
            |konnte nicht annehmen|konnte ich nicht annehmen|nicht angenommen|je n ai pas pu accepter
            |pas pu accepter|je n ai pas accepte|non ho potuto accettare|nao pude aceitar|nao aceitei
            |niet kunnen aannemen|offer declined|declined by me|i declined|offer rejected|declined offers
            |offers declined|denied by me|i denied|offer turned down|i rejected|i turned it down|rejected by me
            |turned down by me|i refused|i turned down|offer rejected by me|angebot abgelehnt|von mir abgelehnt
            |selbst abgelehnt|angebot von mir abgelehnt|abgelehnt von mir|offre refusee|offre declinee
            |declinee par moi|j ai decline|j ai refuse|refuse par moi|offre refuse|refusee par moi
            |proposition refusee|proposition declinee|oferta rechazada|rechazada por mi|rechazado por mi|rechace
            |oferta rechazada por mi|offerta rifiutata|rifiutato da me|proposta rifiutata|proposta recusada
            |oferta recusada|recusei|recusada por mim|zelf afgewezen|oferta odrzucona|odrzucona przeze mnie
            |tackat nej|tilbud afslaet|turned the offer down|rejected an offer|declined an offer
            |i turned them down|i rejected them|i rejected their offer|declined them|i declined the offer
            |i declined their offer|passed on offer|passed on the offer|turned their offer down|zusage abgelehnt
            |stelle abgelehnt|poste refuse par moi|oferta no aceptada|rechazo la oferta|ho rifiutato
            |offerta rifiutata da me|afgeslagen|odrzucilem oferte|turned down by myself|said no thanks to offer
            |turned them down in the end|i m not taking it|not taking it|je refuse|he rechazado|eu recusei
            |aanbod geweigerd door mij|odmowilem|odmowilam|odrzucilam oferte|nie przyjalem oferty
            |nie przyjelam oferty|jag tackade nej|jeg takkede nej|takkede nej|takka nei|jeg takket nei|odmitl jsem
            |odmitla jsem|odmitl jsem nabidku|odmitla jsem nabidku|nabidku jsem odmitl|nabidku jsem odmitla
            |nabidka odmitnuta|odmietol som|ajanlat visszautasitva|visszautasitottam|nem fogadtam el
            |teklifi reddettim|отказался|отказалась|отказался от оффера|отклонил оффер|отклонила оффер|відмовився
            |відмовилась|内定辞退|オファー辞退|拒绝offer|kieltaydyin|婉拒offer|已拒offer|拒offer|拒了offer
            |offer已拒|offer拒了|offer已拒绝|offer婉拒
            |放弃offer|已拒绝offer|内定辞退済み|입사 포기|not accepting offer|not accepting the offer
            |offer declined by candidate|declined by candidate after offer|offer turned down by me
            |accepted then declined|offer was declined by me|angebot zuruckgewiesen|ich habe das angebot abgelehnt
            |offre non acceptee|offre refusee par le candidat|proposition non acceptee
            |declinee par le candidat offre|offre d emploi refusee|declinada por mi|declinado por mi
            |propuesta rechazada|propuesta rechazada por mi|propuesta declinada|oferta no aceptada por mi
            |oferta laboral rechazada|offerta declinata|declinata da me|declinato da me|offerta non accettata
            |rifiutata l offerta|proposta declinata|proposta non accettata|oferta rejeitada|proposta rejeitada
            |declinada por mim|proposta nao aceita|oferta nao aceita|proposta nao aceite|oferta nao aceite
            |rejeitada por mim|zelf geweigerd|door mij geweigerd|odrzucona oferta|odrzucilem|odrzucilam
            |odrzucilem propozycje|odrzucilam propozycje|nie przyjalem|oferta nieprzyjeta
            |odmowa z mojej strony oferta|nekat erbjudande|erbjudande nekat|tackat nej till jobb
            |tilbud afslaet af mig|tilbud avslatt|kieltaydytty tarjouksesta|tarjous hylatty|en ottanut vastaan
            |odmitnuta nabidka|odmitnuto mnou|mnou odmitnuto|nabidka odmitnuta mnou|отказ от оффера
            |мои отказ от оффера|оффер отклонен|оффер отклонен мнои|отклонил предложение|отклонила предложение
            |отказался от предложения|отказалась от предложения|не принял оффер|не приняла оффер|оффер не принят
            |відхилив офер|відхилила офер|відмова від оферу|відмова від офера|відмовився від оферу
            |офер відхилено мною|відмовилась від оферу|拒绝录用|オファー辞退済み|内定辞退した|内定を辞退
            |합격 포기|합격 후 포기|오퍼 거절함|오퍼 거절|오퍼거절|입사포기
            |입사거절|제안 거절|tarafimca reddedildi|teklifi kabul etmedim|ben reddettim|رفضت العرض
            |입사 거절""",
}
# How some sites write signs in a text.
SHORTCODES = {
    "x": "❌", "negative_squared_cross_mark": "❌", "heavy_multiplication_x": "✖", "no_entry": "⛔",
    "no_entry_sign": "🚫", "thumbsdown": "👎", "-1": "👎", "heavy_check_mark": "✔", "white_check_mark": "✅",
    "ballot_box_with_check": "☑", "ghost": "👻", "hourglass": "⌛", "hourglass_flowing_sand": "⏳",
}  # fmt: skip
# Signs that stand for a stage where nothing else is written.
SIGNS = {
    "👻": "ghosted", "⏳": "applied", "⌛": "applied", "📨": "applied", "📤": "applied", "✉": "applied", "✉️": "applied",
    "📩": "applied", "☐": "saved", "[ ]": "saved", "⭐": "saved", "🌟": "saved", "💡": "saved", "🔖": "saved",
    "📌": "saved", "👀": "saved", "📝": "saved", "☎": "screening", "☎️": "screening", "📞": "screening",
    "📱": "screening", "🤙": "screening", "🎤": "interviewing", "🤝": "",
}  # fmt: skip
# A sign of joy is an offer where the file says otherwise what was accepted.
OF_JOY = words("🎉 🥳 🎊")
# Codes and words that say this where nothing stands beside them.
ALONE = {
    code: stage
    for stage, told in {
        "saved": "idees ideen ideas ideia interesting"
        " neu neue nouveau nouvelle nuevo nueva nuovo nuova novo nova nieuw nieuwe nowy nowa nowe"
        " nytt nye nya uusi uudet uus uued jauns jauna naujas nauja yeni novy nove uj nou noua"
        " новыи новая новое новии νεο νεα baru moi save prep preparation preparacion preparacao"
        " preparazione idee ideen ideas ide ideia pomysl napad wyslac zlozyc aplikowac"
        " interesante interessante favori favorito favorita preferiti preferito"
        " preferita aplicar postular candidatar identifiee identifie trouvee encontrada trovata"
        " gefunden favorit favorite favourite favorites favourites planning pinned starred spotted"
        " identificada identificado redaction vorbereitung vorbereitet",
        "applied": "candidatei sub subm candidate ricevuta recebida recebido visualizzato lue letta filed lodged"
        " processing revision postulacion submetido consultee chased nudged vista leida",
        "screening": "ps tel challenge",
        "interviewing": "int intw vo fr culture painel intervista convocation finale finals behavioral behavioural",
        "offer": "trattativa propuesta ofertado",
        "accepted": "acc placed employed engagee incorporacion contratacion contratacao admissao assunzione onboarded"
        " anstallning zatrudnienie работаю працюю",
        "rejected": "no nope nah non nein nee nie nej nei nao abs filled pourvu cubierto besetzt vervuld"
        " neg ng ding rejet echec denegada denegado negada escluso esclusa ret",
        "ghosted": "nr sans scomparsi vanished",
        "withdrawn": "wd retrait ritiro withdrawal",
        "declined": "declinei",
    }.items()
    for code in told.split()
}
# With a day behind them, and nothing before, these are of the first day at work: "Einstellung zum 1.10."
FIRST_DAYS = """einstellung zum|einstellung ab|einstellung per|einstellung am|eingestellt zum|eingestellt ab
    |arbeitsbeginn|arbeitsbeginn am|arbeitsbeginn zum|dienstantritt|dienstantritt am|dienstantritt zum|dienstbeginn
    |arbeitsvertrag ab|arbeitsvertrag zum|vertrag ab|eintritt per|eintritt zum|prise de poste
    |prise de poste le|prise de fonction le|debut du contrat le|contrat a partir du|incorporacion el|alta el
    |alta el dia|contrato desde|contrato a partir del|assunzione dal|assunzione dall|assunzione il
    |contratto dal|contratto dall|admissao em|admissao a|contrato a partir de|indiensttreding
    |indiensttreding per|contract per|contract vanaf|umowa od|tilltrade|tilltrader|tiltraedelse|tiltredelse
    |first day on|first day at work|contract from|contract starts
    |fange an am|fange an|ich fange an am|starte am|starte dort am|beginne am|ich beginne am|stellenantritt
    |stellenantritt am|stellenantritt per|antritt am|antritt per|arbeitsstart|arbeitsstart am
    |eerste werkdag|ik begin op|begin op|begin daar op|jeg starter|jeg begynder|jeg begynner|starter d|starter den
    |jag borjar|borjar den|forste arbejdsdag|forste arbeidsdag|forsta arbetsdag|aloitan|tyot alkavat|tyo alkaa
    |byrja|eg byrja|fyrsti vinnudagur|alustan|alustan tood|toole asun|esimene toopaev"""
# Parts of words that say the same wherever they stand in one: "Auswahlgespräch", "Sammelabsage".
STEMS = {
    "rejected": words(
        "absage reject afwijz afgewez descartad rechazad rifiutat scartat odrzuc avslag"
        " 挂 凉 未通过 未过 不合格 不採用 お祈り 落ち 落とさ 불합격 탈락"
    ),
    "ghosted": words("ghosted ghosting"),
    "screening": words(
        "telefoniinterv puhelinhaast simavidtal"
        " telefongespr telefoninterv telefontermin telefonscreen assessment 笔试 测评 机试 筆試 測評 웹테스트"
    ),
    "interviewing": words(
        "interview vorstellungs gesprach entretien entrevist colloqui intervju rozmow haastattelu"
        " atvinnuvidtal toovestlus"
        " 面试 面試 一面 二面 三面 四面 终面 面接 면접"
    ),
    "saved": words("wishlist bookmark"),
}
# Words that leave a stage open to doubt: with one of these and no ending, the person is asked.
DOUBTS = """anders entschieden
            |started|starting|begun|begonnen|angefangen|iniciado|iniciada|iniziato|commence|stopped|manual required
            |rescinded|won t|wont|failed to apply|apply failed|application failed|submission failed|failed to submit
            |response received|reply received|outreach sent|revoked|withdrawn by company|withdrawn by employer
            |cancelled|canceled|on hold|hold|closed|archived|archive|expired|paused|frozen|freeze
            |hiring freeze|unclear|unknown|maybe
            |perhaps|probably|likely|if|active|inactive|dead|stalled|tbd|tba|other|done|complete|completed
            |in progress|in process
            |ongoing|open|waitlisted|waitlist|waitlisted by|filled|cancelled by|on ice|pool
            |talent pool|talentpool|bewerberpool|kandidatenpool|vivier|declined|abgesagt|ikke aktuell|nicht bekommen
            |offen|abgeschlossen|geschlossen|erledigt|zuruckgestellt|pausiert|storniert|unklar|vielleicht
            |ferme|annule|annulee|cloture|en cours
            |en pause|peut etre|termine|cerrado|cerrada|cancelado|cancelada|en proceso|en curso|pausado
            |pendiente|finalizado|quiza|quizas
            |annullato|chiuso|chiusa|sospeso|in corso|fechado|fechada|em andamento|pendente
            |gesloten|geannuleerd|anulowano
            |zamknieto|w toku|avslutad|pagaende|vilande|lukket|possible|potential|expected|hopefully|should
            |might|promising|refused by
            |no|yes|bad|declinada|declinado|declinee|decline
            |offer withdrawn|withdrawn offer|offer cancelled
            |position closed|job closed|role closed|posting removed|job removed
            |job expired|posting expired|application accepted|offer declined by company
            |offer declined by employer|einladung abgelehnt|einladung abgesagt|gesprach abgelehnt
            |interview declined|declined interview|interview abgelehnt|entretien refuse|invite declined
            |interview invite declined|passed to hiring manager|not interested them|successful at interview
            |presumed rejected|assumed rejected|presume rejected|assume rejected|no longer available
            |crossed out|struck through|no longer accepting
            |hiring paused|role paused|vaga encerrada|vaga fechada
            |vaga congelada|proceso cerrado|oferta cerrada|vacante cerrada
            |offre expiree
            |posizione chiusa|vacature gesloten|no go|nope
            |nah|meh|phoned|called|spoke|met|talked|nicht mehr verfugbar|reapplied after
            |preselected|pre selected|cv selected|resume selected|profile selected|selected for screening
            |aprovado|aprovada|zugesagt
            |reserve list|reserve|talent bank|merit list
            |posting withdrawn|posting pulled
            |job withdrawn|role withdrawn|post withdrawn|vacancy withdrawn|position withdrawn|ad withdrawn
            |job was withdrawn|job pulled|waiting list|no brainer|it s a no brainer|a no brainer|poste retire
            |puesto retirado
            |nej tack|nei takk|no gracias|nein danke
            |no longer hiring|not hiring anymore
            |bounced|hard bounce|email bounced|mail bounced|email failed|send failed|sending failed|delivery failed
            |form failed|form fill failed|fill failed|failed to fill|failed to send|could not apply|unable to apply
            |failed external|failed manual|generation failed|generate failed|failed search
            |search failed|failed to load
            |suspected ghost job|suspected ghost|suspected ghosting|suspected rejection|suspected rejected
            |probably ghosted|likely ghosted|possibly ghosted|possibly rejected
            |likely rejected|probably rejected|rejected probably|rejected likely|nothing doing|waiting approval
            |waiting for approval|pending approval|pending user approval|awaiting approval
            |awaiting user approval|pending human approval
            |rejected by filter|rejected by filters|filter rejected|rejected by user|user rejected|rejected by rule
            |rejected by rules|rejected low score|low score rejected|rejected score
            |rejected low fit|rejected low match
            |rejected pre filter|prefilter rejected|rejected not relevant|rejected duplicate|rejected by scorer
            |rejected by evaluator|rejected by reviewer|rejected expired|rejected before applying|rejected not applied
            |easy apply|quick apply|one click apply|1 click apply|apply with linkedin|apply with indeed|view offer
            |candidature simplifiee|candidature rapide|solicitud sencilla|solicitud rapida|candidatura simplificada
            |candidatura semplice|schnellbewerbung|einfach bewerben|eenvoudig solliciteren
            |view application|see application|view your application|view offer details|offer details|view details
            |offer letter generation|sent connection request|connection request sent
            |connection sent|connection pending
            |auto rejected filter|auto rejected by filter|auto rejected score|auto filtered
            |pending form|form pending|failed bounce|bounce|soft bounce|undeliverable|undelivered|not delivered
            |returned to sender|return to sender|mail returned
            |unzustellbar|nicht zustellbar|non distribue|no entregado|non consegnato
            |failed external site|failed on external site|failed external form|failed external application
            |apply clicked|clicked apply|apply attempted|attempted|attempted to apply|trying to apply
            |hiring manager thread|hiring manager message|hiring manager reviewing|hiring manager review
            |waiting for referral|awaiting referral|pending referral|referral pending
            |流程结束|已结束|已截止|截止|待定|暂停|泡池子|池子里|人才库|保留|保留中|보류|보류중
            |rejected offer by company|offer rejected by company|turned down interview|interview turned down
            |declined interview invitation|interview r|interviewed r|phone screen r
            |screening r|onsite r|final round r|voorstel gedaan|voorgesteld|no interview yet
            |no interviews yet|offer accepted by company|未定
            |risposta ricevuta|resposta recebida|respuesta recibida|reponse recue|retour recu|svar modtaget
            |svar mottatt|svar mottaget
            |reactie ontvangen|antwoord ontvangen|svar fatt|odpowiedz otrzymana|otrzymano odpowiedz
            |odpoved obdrzena|ответ получен|получен ответ|відповідь отримано|мои отказ|міи відмова
            |отказ от вакансии|отказ кандидата|відмова від вакансіі|見送り|応募見送り|tackat nej till intervju
            |tackade nej till intervju|takket nei til intervju|takket nej til samtale|opfolgning|oppfolging
            |uppfoljning|geen interesse|sem interesse|ei kiinnostusta|n est plus interesse
            |offer passed|under arbejde|under arbeid|periodo di prova|periodo de prueba
            |dossier accepte|dossier retenu|candidature acceptee|solicitud aceptada|domanda accettata
            |candidatura accettata|candidatura aceita|bewerbung akzeptiert|sollicitatie geaccepteerd
            |bedankt|vriendelijk bedankt|incomplete
            |oh well|ah well|gutted|bummer|never mind|what a shame|a shame|shame|pity|disappointed|disappointing
            |schade|so ein mist|enttauscht|enttauschend|dommage|tant pis|degoute|degoutee|decu|decue
            |que pena|una pena|lastima|que lastima|que rabia|ni modo|peccato|che peccato|pazienza|que chato|uma pena
            |jammer|balen|szkoda|trudno|szkoda zachodu|synd|desvaerre|desverre|tyvarr
            |合格|通過|1次合格|1차합격|1차 합격"""
