"""Words for states in other languages, some of them in old encodings."""

from __future__ import annotations

from .files import example

LANGUAGES = [
    example(
        "German, how it went",
        """
Nr.;Unternehmen;Stellenbezeichnung;Beworben am;Kanal;Ansprechpartner/in;Telefon;Stand
1;Kranz GmbH;Sachbearbeiter Einkauf (m/w/d);03.11.2025;StepStone;Fr. Öztürk;030 123;abgelehnt
2;Müller & Söhne KG;Disponent (m/w/d);05.11.2025;Indeed;;;eingeladen zum VG
3;Grünwald AG;Teamleiter Lager;10.11.2025;Website;Hr. Weiß;;Absage am 28.11.2025
4;Ostwind SE;Einkäufer;17.11.2025;Xing;;;läuft noch
5;Nordlicht eG;Fachkraft Lagerlogistik;20.11.2025;Agentur für Arbeit;;;bisher nichts gehört
6;Seeblick OHG;Lagerist;24.11.2025;Initiativ;;;Vertrag unterschrieben
7;Talblick GmbH;Fahrer;01.12.2025;Initiativ;;;von mir abgesagt
""",
        """
Kranz GmbH / Sachbearbeiter Einkauf (m/w/d) / rejected / 2025-11-03
Müller & Söhne KG / Disponent (m/w/d) / interviewing / 2025-11-05
Grünwald AG / Teamleiter Lager / rejected / 2025-11-10
Ostwind SE / Einkäufer / applied|- / 2025-11-17
Nordlicht eG / Fachkraft Lagerlogistik / applied|ghosted|- / 2025-11-20
Seeblick OHG / Lagerist / accepted / 2025-11-24
Talblick GmbH / Fahrer / withdrawn|declined|- / 2025-12-01
""",
        file="Bewerbungen.csv",
        encoding="cp1252",
    ),
    example(
        "French",
        """
Entreprise;Intitulé du poste;Date d'envoi;Canal;Réponse;Commentaires
Bélier SA;Chargé de clientèle;03/11/2025;LinkedIn;Refus;mail type
Cèdre & Fils;Comptable;17/11/2025;HelloWork;Entretien prévu le 02/12;
Dauphin;Gestionnaire paie;18/11/2025;France Travail;Pas de réponse;relancé 2 fois
Érable;Contrôleuse de gestion;24/11/2025;Apec;En attente;
Fougère;Auditrice;28/11/2025;Apec;Réponse négative;
Genêt;Assistante RH;01/12/2025;site;Proposition reçue;
""",
        """
Bélier SA / Chargé de clientèle / rejected / 2025-11-03
Cèdre & Fils / Comptable / interviewing / 2025-11-17
Dauphin / Gestionnaire paie / ghosted / 2025-11-18
Érable / Contrôleuse de gestion / applied / 2025-11-24
Fougère / Auditrice / rejected / 2025-11-28
Genêt / Assistante RH / offer / 2025-12-01
""",
        file="suivi candidatures.csv",
        encoding="cp1252",
    ),
    example(
        "Spanish",
        """
Empresa,Puesto,Fecha de inscripción,Estado,Portal,Observaciones
Encina SL,Administrativa,03/11/2025,Descartada,InfoJobs,
Fresno,Recepcionista,15/11/2025,CV leído,InfoJobs,
Girasol,Contable,18/11/2025,Entrevista telefónica,LinkedIn,
Haya Consultores,Auxiliar contable,21/11/2025,Entrevista presencial realizada,LinkedIn,
Olivo,Secretaria,25/11/2025,Oferta aceptada,,
Pino,Dependienta,26/11/2025,No me han contestado,,
""",
        """
Encina SL / Administrativa / rejected / 2025-11-03
Fresno / Recepcionista / applied / 2025-11-15
Girasol / Contable / screening / 2025-11-18
Haya Consultores / Auxiliar contable / interviewing / 2025-11-21
Olivo / Secretaria / accepted / 2025-11-25
Pino / Dependienta / ghosted|applied|- / 2025-11-26
""",
        file="candidaturas.csv",
    ),
    example(
        "Portuguese",
        """
Empresa;Cargo;Data da candidatura;Status;Plataforma;Pretensão salarial
Figueira;Analista de Dados;03/11/2025;Aguardando retorno;Gupy;R$ 6.500
Carvalho;Desenvolvedora;20/11/2025;Entrevista com RH;LinkedIn;
Pinhal;Suporte;22/11/2025;Não selecionada;Gupy;
Cedro;QA;24/11/2025;Vaga encerrada;Catho;
Ipê;DevOps;25/11/2025;Desisti do processo;;
Jacarandá;Scrum Master;28/11/2025;Proposta recusada;;
""",
        """
Figueira / Analista de Dados / applied / 2025-11-03
Carvalho / Desenvolvedora / screening|interviewing / 2025-11-20
Pinhal / Suporte / rejected / 2025-11-22
Cedro / QA / - / 2025-11-24
Ipê / DevOps / withdrawn / 2025-11-25
Jacarandá / Scrum Master / declined|- / 2025-11-28
""",
        file="vagas.csv",
    ),
    example(
        "Italian",
        """
Azienda;Posizione;Inviato il;Esito;Contatto;Sito
Ginepro Srl;Impiegata amministrativa;03/11/2025;Negativo;;
Larice SpA;Addetta vendite;17/11/2025;Colloquio il 25/11;dott.ssa Riva;
Betulla;Segretaria;19/11/2025;In attesa;;
Ontano;Centralinista;21/11/2025;Mai risposto;;
Faggio;Receptionist;24/11/2025;Assunta!;;
""",
        """
Ginepro Srl / Impiegata amministrativa / rejected / 2025-11-03
Larice SpA / Addetta vendite / interviewing / 2025-11-17
Betulla / Segretaria / applied / 2025-11-19
Ontano / Centralinista / ghosted / 2025-11-21
Faggio / Receptionist / accepted / 2025-11-24
""",
        file="candidature.csv",
    ),
    example(
        "Dutch",
        """
Bedrijf;Vacature;Gesolliciteerd op;Stand van zaken;Opmerkingen
Zeewind BV;Magazijnmedewerker;3-11-2025;Afgewezen per mail;
Dijkstra;Heftruckchauffeur;17-11-2025;Uitgenodigd voor gesprek;do 20/11 om 10u
Molen & Zn;Planner;18-11-2025;Nog niks gehoord;
Polder;Expediteur;21-11-2025;Tweede gesprek gehad;
Veenhof;Logistiek medewerker;24-11-2025;Aangenomen;
Zandpad;Orderpicker;25-11-2025;Teruggetrokken;
""",
        """
Zeewind BV / Magazijnmedewerker / rejected / 2025-11-03
Dijkstra / Heftruckchauffeur / interviewing / 2025-11-17
Molen & Zn / Planner / applied|ghosted|- / 2025-11-18
Polder / Expediteur / interviewing / 2025-11-21
Veenhof / Logistiek medewerker / accepted / 2025-11-24
Zandpad / Orderpicker / withdrawn / 2025-11-25
""",
        file="sollicitaties.csv",
    ),
    example(
        "Austrian, how it stands",
        """
lfd. Nr.;Datum;Dienstgeber;Beworben als;Wo gefunden;Rückmeldung;Sonstiges
1;02.10.2025;Alpenhof GmbH;Rezeptionist;karriere.at;Absage per E-Mail 14.10.;
2;06.10.2025;Donau Bau;Bauleiter;AMS;Gespräch am 20.10. um 9 Uhr;bitte Zeugnisse mitbringen
3;13.10.2025;Enzian KG;Buchhalter;AMS;keine;
4;20.10.2025;Firn AG;Lohnverrechner;willhaben;Zusage mündlich;
5;27.10.2025;Gletscher OG;Bürokraft;derstandard;warte auf Antwort;
""",
        """
Alpenhof GmbH / Rezeptionist / rejected / 2025-10-02
Donau Bau / Bauleiter / interviewing / 2025-10-06
Enzian KG / Buchhalter / applied|ghosted|- / 2025-10-13
Firn AG / Lohnverrechner / offer / 2025-10-20
Gletscher OG / Bürokraft / applied / 2025-10-27
""",
        file="Eigenbewerbungen.csv",
        encoding="cp1252",
    ),
    example(
        "French, what came back",
        """
Société;Offre;Envoyé le;Moyen;Retour le;Retour
Aubépine;Développeur web;02/10/2025;mail;14/10/2025;non
Bruyère;Intégratrice;06/10/2025;LinkedIn;;
Capucine;Cheffe de projet;13/10/2025;mail;20/10/2025;entretien le 28/10
Digitale;Testeur;16/10/2025;site;;relancé
Églantine;Scrum master;22/10/2025;cooptation;30/10/2025;ok, signature du contrat
""",
        """
Aubépine / Développeur web / rejected|- / 2025-10-02
Bruyère / Intégratrice / applied / 2025-10-06
Capucine / Cheffe de projet / interviewing / 2025-10-13
Digitale / Testeur / applied / 2025-10-16
Églantine / Scrum master / accepted|offer|- / 2025-10-22
""",
        file="recherche emploi.csv",
    ),
    example(
        "Swedish and Danish together",
        """
Företag;Tjänst;Sökt datum;Svar;Kommentar
Ask AB;Lagerarbetare;2025-10-02;Tack men nej;
Björk;Chaufför;2025-10-06;Kallad på intervju;
Ek & Son;Säljare;2025-10-09;;
Lind;Butikschef;2025-10-13;Fått jobbet!;
""",
        """
Ask AB / Lagerarbetare / rejected|- / 2025-10-02
Björk / Chaufför / interviewing / 2025-10-06
Ek & Son / Säljare / applied / 2025-10-09
Lind / Butikschef / accepted / 2025-10-13
""",
        file="jobb.csv",
    ),
    example(
        "free form, French",
        """
Boîte;Poste visé;Candidature;Relance;Où j'en suis
Pinson;Serveuse;le 2 octobre 2025;le 9 octobre 2025;refusée
Rouge-Gorge;Barmaid;le 6 octobre 2025;;essai le 14
Sittelle;Hôtesse d'accueil;le 8 octobre 2025;le 20 octobre 2025;toujours rien
Tarin;Vendeuse;le 13 octobre 2025;;CDI signé
Verdier;Caissière;;;à envoyer
""",
        """
Pinson / Serveuse / rejected / 2025-10-02
Rouge-Gorge / Barmaid / interviewing|- / 2025-10-06
Sittelle / Hôtesse d'accueil / applied|ghosted|- / 2025-10-08
Tarin / Vendeuse / accepted|- / 2025-10-13
Verdier / Caissière / saved / -
""",
        file="boulot.csv",
    ),
    example(
        "Italian, what they said",
        """
Ditta;Mansione;Data;Mezzo;Risposta;Data colloquio
Allodola;Cameriera;02/10/2025;mail;no;
Beccaccia;Barista;13/10/2025;di persona;sì, colloquio;20/10/2025
Cinciallegra;Commessa;15/10/2025;mail;;
Fringuello;Cassiera;16/10/2025;sito;le faremo sapere;
""",
        """
Allodola / Cameriera / rejected|- / 2025-10-02
Beccaccia / Barista / interviewing / 2025-10-13
Cinciallegra / Commessa / applied / 2025-10-15
Fringuello / Cassiera / applied|- / 2025-10-16
""",
        file="lavoro.csv",
    ),
    example(
        "a no of one's own, in Italian",
        """
Azienda;Ruolo;Data candidatura;Esito
Abete;Contabile;03/06/2025;Colloquio fissato
Erica Moda;Sarta;20/06/2025;Rifiutata da me dopo l'offerta
Betulla;Impiegata;25/06/2025;Scartata
""",
        """
Abete / Contabile / interviewing / 2025-06-03
Erica Moda / Sarta / declined / 2025-06-20
Betulla / Impiegata / rejected / 2025-06-25
""",
    ),
    example(
        "Dutch, an answer yes or no, and how it ended",
        """
Organisatie;Vacature;Datum verstuurd;Reactie ontvangen;Gesprek;Resultaat;Paga
Paardebloem;Verpleegkundige;12-05-2025;ja;ja, 20-05;aangenomen;€ 2.800
Qanat Zorg;Begeleider;14-05-2025;nee;nee;;
Sleutelbloem;Teamleider;21-05-2025;ja;ja, 2-6;wacht op uitslag;
""",
        """
Paardebloem / Verpleegkundige / accepted / 2025-05-12
Qanat Zorg / Begeleider / applied / 2025-05-14
Sleutelbloem / Teamleider / interviewing / 2025-05-21
""",
    ),
    example(
        "a stage and an answer, in Portuguese",
        """
Empresa;Vaga;Data da candidatura;Etapa;Retorno
Ipê;Analista;13/02/2025;Teste técnico;
Jatobá;Auxiliar;14/02/2025;Inscrição;Sem retorno
Pequi;Gerente;17/02/2025;Entrevista com gestor;Aguardando
Umbu;Garçom;18/02/2025;Entrevista RH;Reprovado
""",
        """
Ipê / Analista / screening / 2025-02-13
Jatobá / Auxiliar / ghosted / 2025-02-14
Pequi / Gerente / interviewing / 2025-02-17
Umbu / Garçom / rejected / 2025-02-18
""",
    ),
    example(
        "Czech of an old program",
        """
Firma;Pozice;Datum odeslání;Stav
Železárny;Účetní;12.3.2026;zamítnuto
Kovošrot Děčín;Řidič;15.3.2026;pozvána na pohovor
Úřad města;Asistentka;1.4.2026;bez odpovědi
""".encode("cp1250"),
        """
Železárny / Účetní / rejected / 2026-03-12
Kovošrot Děčín / Řidič / interviewing / 2026-03-15
Úřad města / Asistentka / ghosted / 2026-04-01
""",
    ),
    example(
        "Chinese, a column for each round",
        """
公司,岗位,城市,投递时间,笔试时间,一面时间,二面时间,结果,岗位链接
甲公司,前端工程师,北京,2026-03-04,,,,,https://jia.example/1
乙公司,后端工程师,上海,2026-03-05,2026-03-10,,,,https://yi.example/2
丙公司,算法工程师,深圳,2026-03-06,2026-03-10,2026-03-15,,一面挂,
丁公司,产品经理,杭州,2026-03-07,,2026-03-12,2026-03-18,offer,
""",
        """
甲公司 / 前端工程师 / applied / 2026-03-04
乙公司 / 后端工程师 / screening / 2026-03-05
丙公司 / 算法工程师 / rejected / 2026-03-06
丁公司 / 产品经理 / offer / 2026-03-07
""",
    ),
    example(
        "Indonesian and Turkish words",
        """
No,Nama Perusahaan,Posisi,Tanggal Melamar,Status
1,Helio,Dev,04/03/2026,Terkirim
2,Norda,Ops,15/03/2026,Ditolak
3,Tarn,QA,16/03/2026,Mülakat Aşamasında
4,Wexley,QA,17/03/2026,Alındı Teyidi (İşlemde)
""",
        """
Helio / Dev / applied / 2026-03-04
Norda / Ops / rejected / 2026-03-15
Tarn / QA / interviewing / 2026-03-16
Wexley / QA / applied / 2026-03-17
""",
    ),
    example(
        "Chinese in its old encoding",
        """
优先级,公司,岗位,投递日期,状态
1,海利,产品经理,2026-03-04,🟢 已投递（下一步：测评）
2,诺达,数据分析师,2026-03-05,投递成功
3,塔恩,测试工程师,2026-03-06,简历挂
4,维斯,后端开发工程师,,待投递
5,奎尔,算法工程师,2026-03-08,笔试
6,多恩,算法工程师,2026-03-09,口头offer
""".encode("gb18030", "ignore"),
        """
海利 / 产品经理 / applied / 2026-03-04
诺达 / 数据分析师 / applied / 2026-03-05
塔恩 / 测试工程师 / rejected / 2026-03-06
维斯 / 后端开发工程师 / saved / -
奎尔 / 算法工程师 / screening / 2026-03-08
多恩 / 算法工程师 / offer / 2026-03-09
""",
    ),
    example(
        "Korean in its old encoding",
        """
회사,직무,지원일,상태
헬리오,기획자,2026-03-04,서류탈락
노르다,개발자,2026-03-05,1차면접
""".encode("cp949"),
        """
헬리오 / 기획자 / rejected / 2026-03-04
노르다 / 개발자 / interviewing / 2026-03-05
""",
    ),
    example(
        "Japanese in its old encoding",
        """
会社名,職種,応募日,状況
ヘリオ,エンジニア,2026-03-04,書類落ち
ノルダ,デザイナー,2026-03-05,結果待ち
""".encode("cp932"),
        """
ヘリオ / エンジニア / rejected / 2026-03-04
ノルダ / デザイナー / applied / 2026-03-05
""",
    ),
    example(
        "Chinese of Taiwan in its old encoding",
        """
公司名稱,職位,日期,狀態
海利,工程師,2026-03-04,面試
諾達,設計師,2026-03-05,感謝信
""".encode("cp950"),
        """
海利 / 工程師 / interviewing / 2026-03-04
諾達 / 設計師 / rejected / 2026-03-05
""",
    ),
    example(
        "rounds in Korean, from the papers to the last talk",
        """
기업명,직무,지원일,서류,코딩테스트,1차 면접,최종
헬리오,백엔드,2026-03-04,합격,합격,불합격,불합격
노르다,백엔드,2026-03-05,합격,진행중,,
타른,백엔드,2026-03-06,불합격,,,
""",
        """
헬리오 / 백엔드 / rejected / 2026-03-04
노르다 / 백엔드 / screening / 2026-03-05
타른 / 백엔드 / rejected / 2026-03-06
""",
    ),
    example(
        "every row new, in Finnish",
        """
id,otsikko,yritys,paikka,tila,linkki
1,Suunnittelija,Helio Oy,Espoo,UUSI,https://jobs.example.org/1
2,Ostaja,Norda Oy,Turku,UUSI,https://jobs.example.org/2
3,Kokki,Tarn Oy,Oulu,UUSI,https://jobs.example.org/3
""",
        """
Helio Oy / Suunnittelija / saved / -
Norda Oy / Ostaja / saved / -
Tarn Oy / Kokki / saved / -
""",
    ),
    example(
        "Estonian words",
        """
Ettevõte;Ametikoht;Kandideerimise kuupäev;Staatus
Helio OÜ;Planeerija;03.02.2026;Saadetud
Norda AS;Ostujuht;05.02.2026;Tagasi lükatud
Tarn OÜ;Kokk;17.02.2026;Vestlus
Wexley OÜ;Müüja;;Plaanin kandideerida
""",
        """
Helio OÜ / Planeerija / applied / 2026-02-03
Norda AS / Ostujuht / rejected / 2026-02-05
Tarn OÜ / Kokk / interviewing / 2026-02-17
Wexley OÜ / Müüja / saved / -
""",
    ),
    example(
        "Latvian and Lithuanian words on two lists",
        """
Uzņēmums;Amats;Datums;Statuss
SIA Helio;Plānotājs;03.02.2026;Nosūtīts
SIA Norda;Pavārs;15.02.2026;Noraidīts
SIA Tarn;Pārdevējs;16.02.2026;Intervija
""",
        """
SIA Helio / Plānotājs / applied / 2026-02-03
SIA Norda / Pavārs / rejected / 2026-02-15
SIA Tarn / Pārdevējs / interviewing / 2026-02-16
""",
    ),
    example(
        "Lithuanian words",
        """
Įmonė,Pareigos,Kandidatavimo data,Būsena
Helio UAB,Planuotojas,2026-02-03,Išsiųsta
Norda UAB,Virėjas,2026-02-05,Atmesta
Tarn UAB,Pardavėjas,2026-02-06,Pokalbis
""",
        """
Helio UAB / Planuotojas / applied / 2026-02-03
Norda UAB / Virėjas / rejected / 2026-02-05
Tarn UAB / Pardavėjas / interviewing / 2026-02-06
""",
    ),
    example(
        "Turkish words",
        """
Şirket;Pozisyon;Başvuru Tarihi;Durum;Not
Helio A.Ş.;Planlama Uzmanı;03.02.2026;Başvuruldu;
Norda Ltd.;Satın Alma Uzmanı;15.02.2026;Olumsuz;mail geldi
Tarn A.Ş.;Aşçı;16.02.2026;Mülakat daveti;
Wexley A.Ş.;Garson;;Başvurulacak;
""",
        """
Helio A.Ş. / Planlama Uzmanı / applied / 2026-02-03
Norda Ltd. / Satın Alma Uzmanı / rejected / 2026-02-15
Tarn A.Ş. / Aşçı / interviewing / 2026-02-16
Wexley A.Ş. / Garson / saved / -
""",
    ),
    example(
        "Icelandic and Faroese words",
        """
Fyrirtæki;Starf;Sótt um;Staða
Helio ehf.;Kokkur;03.02.2026;Umsókn send
Norda hf.;Kennari;15.02.2026;Höfnun
Tarn ehf.;Bókari;16.02.2026;Viðtal
""",
        """
Helio ehf. / Kokkur / applied / 2026-02-03
Norda hf. / Kennari / rejected / 2026-02-15
Tarn ehf. / Bókari / interviewing / 2026-02-16
""",
    ),
    example(
        "Greek words",
        """
Εταιρεία;Θέση;Ημερομηνία;Κατάσταση
Helio ΑΕ;Μάγειρας;03/02/2026;Υποβλήθηκε
Norda ΑΕ;Λογιστής;15/02/2026;Απορρίφθηκε
Tarn ΑΕ;Πωλητής;26/02/2026;Συνέντευξη
""",
        """
Helio ΑΕ / Μάγειρας / applied / 2026-02-03
Norda ΑΕ / Λογιστής / rejected / 2026-02-15
Tarn ΑΕ / Πωλητής / interviewing / 2026-02-26
""",
    ),
    example(
        "Danish, all of it new or sent",
        """
Virksomhed;Stilling;Ansøgningsfrist;Dato sendt;Status
Helio ApS;Planlægger;01.03.2026;;Skal søges
Norda A/S;Indkøber;02.03.2026;13.02.2026;Ansøgning sendt
Tarn ApS;Kok;03.03.2026;14.02.2026;Afslag
Wexley ApS;Tjener;04.03.2026;15.02.2026;Indkaldt til samtale
""",
        """
Helio ApS / Planlægger / saved / -
Norda A/S / Indkøber / applied / 2026-02-13
Tarn ApS / Kok / rejected / 2026-02-14
Wexley ApS / Tjener / interviewing / 2026-02-15
""",
    ),
    example(
        "names of columns in a language that nobody has taught",
        """
კომპანია,პოზიცია,თარიღი,სტატუსი,ბმული
Helio LLC,Planner,2026-03-04,Applied,https://jobs.example.org/1
Norda Inc,Buyer,2026-03-05,Rejected,https://jobs.example.org/2
Tarn LLC,Sales manager,2026-03-06,Interview,https://jobs.example.org/3
""",
        """
Helio LLC / Planner / applied / 2026-03-04
Norda Inc / Buyer / rejected / 2026-03-05
Tarn LLC / Sales manager / interviewing / 2026-03-06
""",
    ),
    example(
        "a list at home, in Hebrew",
        """
חברה,תפקיד,תאריך הגשה,סטטוס,הערות
Helio,מתכנן,04/03/2026,נשלח,
Norda,קניין,15/03/2026,נדחה,במייל
Tarn,טבח,16/03/2026,ראיון,
""",
        """
Helio / מתכנן / applied / 2026-03-04
Norda / קניין / rejected / 2026-03-15
Tarn / טבח / interviewing / 2026-03-16
""",
    ),
    example(
        "a list at home, in Arabic",
        """
الشركة;الوظيفة;تاريخ التقديم;الحالة
Helio;مهندس;2026-03-04;تم التقديم
Norda;محاسب;2026-03-05;مرفوض
Tarn;طباخ;2026-03-06;مقابلة
""",
        """
Helio / مهندس / applied / 2026-03-04
Norda / محاسب / rejected / 2026-03-05
Tarn / طباخ / interviewing / 2026-03-06
""",
    ),
    example(
        "a list at home, in Thai",
        """
บริษัท,ตำแหน่ง,วันที่สมัคร,สถานะ
Helio,พ่อครัว,2026-03-04,สมัครแล้ว
Norda,ครู,2026-03-05,ไม่ผ่าน
Tarn,พนักงานขาย,2026-03-06,นัดสัมภาษณ์
""",
        """
Helio / พ่อครัว / applied / 2026-03-04
Norda / ครู / rejected / 2026-03-05
Tarn / พนักงานขาย / interviewing / 2026-03-06
""",
    ),
    example(
        "a list at home, in Bulgarian",
        """
Компания;Позиция;Дата на кандидатстване;Статус
Helio;Готвач;04.03.2026;изпратено
Norda;Учител;15.03.2026;отказ
Tarn;Продавач;16.03.2026;интервю
""",
        """
Helio / Готвач / applied / 2026-03-04
Norda / Учител / rejected / 2026-03-15
Tarn / Продавач / interviewing / 2026-03-16
""",
    ),
    example(
        "a list at home, in Slovenian and Croatian words",
        """
Podjetje;Delovno mesto;Datum prijave;Status
Helio d.o.o.;Kuhar;4. 3. 2026;Poslano
Norda d.d.;Učitelj;15. 3. 2026;Zavrnjeno
Tarn d.o.o.;Prodajalec;16. 3. 2026;Razgovor
""",
        """
Helio d.o.o. / Kuhar / applied / 2026-03-04
Norda d.d. / Učitelj / rejected / 2026-03-15
Tarn d.o.o. / Prodajalec / interviewing / 2026-03-16
""",
    ),
    example(
        "taken on, and what came of it, in Spanish",
        """
Fecha,Empresa,Vacante,Resultado,Observaciones
4/3/2026,Helio,dependienta,Me cogieron,"No he podido aceptarlo, por mi horario."
5/3/2026,Norda,cajera,Me cogieron,Empiezo en abril
25/3/2026,Tarn,reponedor,,Inscrito a la oferta.
""",
        """
Helio / dependienta / declined|- / 2026-03-04
Norda / cajera / accepted / 2026-03-05
Tarn / reponedor / applied / 2026-03-25
""",
    ),
]
