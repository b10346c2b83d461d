"""Steps and rounds: a row each, a column each, with ticks, days or letters."""

from __future__ import annotations

from .files import example

STEPS = [
    example(
        "one row per step",
        """
Date,Company,Role,Event,Remarks
2025-11-03,Helio,Planner,Applied,via site
2025-11-04,Norda,Buyer,Applied,
2025-11-10,Helio,Planner,Phone call with recruiter,nice
2025-11-18,Helio,Planner,Onsite,
2025-11-20,Norda,Buyer,Rejection,
2025-11-21,Tarn,Analyst,Applied,
2025-11-28,Helio,Planner,Rejection,
""",
        """
Helio / Planner / rejected / 2025-11-03
Norda / Buyer / rejected / 2025-11-04
Tarn / Analyst / applied / 2025-11-21
""",
        file="log.csv",
    ),
    example(
        "a column per round",
        """
Company,Role,Applied,1st interview,2nd interview,Final,Result
Helio,Planner,03/11/2025,14/11/2025,21/11/2025,28/11/2025,Rejected
Norda,Buyer,04/11/2025,17/11/2025,,,
Tarn,Analyst,05/11/2025,,,,No answer
Quarry,Lead,06/11/2025,18/11/2025,25/11/2025,,Offer
Ember,Clerk,20/11/2025,,,,
""",
        """
Helio / Planner / rejected / 2025-11-03
Norda / Buyer / interviewing / 2025-11-04
Tarn / Analyst / ghosted / 2025-11-05
Quarry / Lead / offer / 2025-11-06
Ember / Clerk / applied / 2025-11-20
""",
    ),
    example(
        "checkboxes",
        """
Company,Job,Date,Applied,Heard back,Interview,Offer,Rejected
Helio,Planner,2025-11-03,✓,✓,✓,,✓
Norda,Buyer,2025-11-04,✓,,,,
Tarn,Analyst,2025-11-05,✓,✓,✓,,
Quarry,Lead,,,,,,
Ember,Clerk,2025-11-07,✓,✓,,,✓
Fjord,Boss,2025-11-08,✓,✓,✓,✓,
""",
        """
Helio / Planner / rejected / 2025-11-03
Norda / Buyer / applied / 2025-11-04
Tarn / Analyst / interviewing / 2025-11-05
Quarry / Lead / saved|- / -
Ember / Clerk / rejected / 2025-11-07
Fjord / Boss / offer / 2025-11-08
""",
    ),
    example(
        "checkboxes TRUE and FALSE",
        """
Company,Role,Applied,Interviewed,Rejected,Date applied
Helio,Planner,TRUE,FALSE,TRUE,"Nov 3, 2025"
Norda,Buyer,TRUE,TRUE,FALSE,"Nov 14, 2025"
Tarn,Analyst,FALSE,FALSE,FALSE,
Quarry,Lead,TRUE,FALSE,FALSE,"Nov 16, 2025"
""",
        """
Helio / Planner / rejected / 2025-11-03
Norda / Buyer / interviewing / 2025-11-14
Tarn / Analyst / saved|- / -
Quarry / Lead / applied / 2025-11-16
""",
    ),
    example(
        "status by date columns",
        """
Organisation,Post,Date applied,Date of interview,Date rejected,Date of offer,Date withdrawn
Helio,Planner,3 Nov 2025,14 Nov 2025,20 Nov 2025,,
Norda,Buyer,4 Nov 2025,,,,
Tarn,Analyst,5 Nov 2025,15 Nov 2025,,28 Nov 2025,
Quarry,Lead,6 Nov 2025,,,,9 Nov 2025
Ember,Clerk,7 Nov 2025,17 Nov 2025,,,
Fjord,Boss,,,,,
""",
        """
Helio / Planner / rejected / 2025-11-03
Norda / Buyer / applied / 2025-11-04
Tarn / Analyst / offer / 2025-11-05
Quarry / Lead / withdrawn / 2025-11-06
Ember / Clerk / interviewing / 2025-11-07
Fjord / Boss / saved|- / -
""",
    ),
    example(
        "Jobcenter list, dates of each step",
        """
Arbeitgeber;Stellenangebot;Bewerbung am;Einladung am;Gespräch am;Absage am;Zusage am
Birkenau;Pflegehelferin;01.09.2025;10.09.2025;15.09.2025;22.09.2025;
Eichgrund;Altenpflegerin;03.09.2025;;;19.09.2025;
Fichtenhof;Hauswirtschafterin;08.09.2025;16.09.2025;24.09.2025;;
Lindenheim;Betreuungskraft;15.09.2025;;;;
Ulmenpark;Alltagsbegleiterin;17.09.2025;23.09.2025;26.09.2025;;02.10.2025
""",
        """
Birkenau / Pflegehelferin / rejected / 2025-09-01
Eichgrund / Altenpflegerin / rejected / 2025-09-03
Fichtenhof / Hauswirtschafterin / interviewing / 2025-09-08
Lindenheim / Betreuungskraft / applied / 2025-09-15
Ulmenpark / Alltagsbegleiterin / offer / 2025-09-17
""",
        file="nachweis.csv",
    ),
    example(
        "Y and N, and how far",
        """
Org,Role,Applied (Y/N),Applied date,Interview (Y/N),Offer (Y/N),Outcome
Alder,Teacher,Y,2025-10-02,N,N,Unsuccessful at shortlisting
Beacon School,Deputy head,Y,2025-10-06,Y,N,Came second
Copper Primary,Teaching assistant,Y,2025-10-08,Y,Y,Accepted
Dale College,Lecturer,N,,N,N,
Elm Academy,Tutor,Y,2025-10-12,N,N,
""",
        """
Alder / Teacher / rejected / 2025-10-02
Beacon School / Deputy head / rejected|- / 2025-10-06
Copper Primary / Teaching assistant / accepted / 2025-10-08
Dale College / Lecturer / saved|- / -
Elm Academy / Tutor / applied / 2025-10-12
""",
    ),
    example(
        "one row per step, other words",
        """
timestamp;organisation;vacancy;action;by whom
2025-10-02 09:12;Aster;Policy officer;sent application;me
2025-10-03 10:00;Basil;Researcher;sent application;me
2025-10-09 15:30;Aster;Policy officer;invited for interview;them
2025-10-16 11:00;Aster;Policy officer;had interview;me
2025-10-20 16:45;Basil;Researcher;rejection email;them
2025-10-27 09:00;Aster;Policy officer;offer;them
2025-10-28 09:00;Clover;Adviser;sent application;me
""",
        """
Aster / Policy officer / offer / 2025-10-02
Basil / Researcher / rejected / 2025-10-03
Clover / Adviser / applied / 2025-10-28
""",
        file="diary.csv",
    ),
    example(
        "Coda, rounds with outcomes",
        """
Opportunity,Org,Applied,Recruiter screen,Hiring manager,Onsite,Final decision,Recruiter,Recruiter e-mail
Growth PM,Avocet,Oct 1 2025,passed,passed,failed,,Lee Park,lee@avocet.example
Platform PM,Bittern,Oct 3 2025,passed,scheduled,,,Ana Ruiz,ana@bittern.example
Core PM,Curlew,Oct 6 2025,,,,,,
Data PM,Dunlin,Oct 8 2025,passed,passed,passed,offer,,
""",
        """
Avocet / Growth PM / rejected|- / 2025-10-01
Bittern / Platform PM / interviewing|screening / 2025-10-03
Curlew / Core PM / applied / 2025-10-06
Dunlin / Data PM / offer / 2025-10-08
""",
        file="pipeline.csv",
    ),
    example(
        "a day for each stage, the first of them that of saving",
        """
co,pos,saved_at,applied_at,phone_screen_at,rejected_at
Xylosma,Engineer I,2025-02-01T10:00:00Z,2025-02-02T10:00:00Z,2025-02-10T10:00:00Z,2025-02-15T10:00:00Z
Zelkova,Engineer III,2025-02-05T10:00:00Z,,,
""",
        """
Xylosma / Engineer I / rejected / 2025-02-02
Zelkova / Engineer III / saved / -
""",
    ),
    example(
        "rounds ticked and crossed out",
        """
Company,Title,App date,Round 1,Round 2,Round 3,Final
Tern,Clerk,Jan 6 2025,✓ 1/14,✗,,
Upland,Auditor,Jan 8 2025,✓ 1/20,✓ 1/27,pending,
Vole,Concierge,Jan 13 2025,,,,
""",
        """
Tern / Clerk / - / 2025-01-06
Upland / Auditor / interviewing / 2025-01-08
Vole / Concierge / applied / 2025-01-13
""",
    ),
    example(
        "the result of a first look",
        """
Organisation,Role,Date submitted,Sift result,Interview date,Final outcome
Orchards,Policy,11/05/2025,Pass,02/06/2025,Offer
Pears,Delivery,18/05/2025,Fail,,
Quince,Finance,25/05/2025,,,
""",
        """
Orchards / Policy / offer / 2025-05-11
Pears / Delivery / rejected / 2025-05-18
Quince / Finance / applied / 2025-05-25
""",
    ),
    example(
        "ticks, and a row without any",
        """
Empresa,Vaga,Data de envio,Enviado,Entrevista,Recusado
Bordalo,Gestora,2026-07-06,✔,✔,✔
Vela,Gestora,2026-07-21,✔,✔,
Livro,Gestora,,,,
""",
        """
Bordalo / Gestora / rejected / 2026-07-06
Vela / Gestora / interviewing / 2026-07-21
Livro / Gestora / saved / -
""",
    ),
    example(
        "a step, and what came of it",
        """
Date,Employer,Type of work,Activity,Result
2026-10-06,Lumber,Driver,Applied,No reply yet
2026-10-08,Storage,Packer,Applied,Told to come back
2026-10-22,Storage,Packer,Followed up,Hired someone else
2026-10-27,Tires,Stocker,Applied,Interview set for 11/3
""",
        """
Lumber / Driver / applied / 2026-10-06
Storage / Packer / rejected / 2026-10-08
Tires / Stocker / interviewing / 2026-10-27
""",
    ),
    example(
        "rounds under the name of whom one spoke to, with days without a year",
        """
Role,Company,Applied 2026,Recruiter call,Hiring manager,Offer
Planner,Helio,2026-03-14,3/20,3/25,
Buyer,Norda,2026-03-15,3/21,,
Cook,Tarn,2026-03-16,,,
""",
        """
Helio / Planner / interviewing / 2026-03-14
Norda / Buyer / screening / 2026-03-15
Tarn / Cook / applied / 2026-03-16
""",
    ),
    example(
        "a word and a day in each cell, and a status for each part",
        """
Company,Position,Stage 1,Stage 2,Stage 3,Final,Interview Status
Helio,Planner,Applied 3/14/26,Phone 3/20/26,,,Not scheduled
Norda,Buyer,Applied 3/15/26,,,Rejected 3/20/26,
Tarn,Cook,Applied 3/16/26,OA 3/20/26,Onsite 4/1/26,Offer 4/10/26,Completed
Wexley,Clerk,Applied 3/17/26,,,,Scheduled
""",
        """
Helio / Planner / screening / 2026-03-14
Norda / Buyer / rejected / 2026-03-15
Tarn / Cook / offer / 2026-03-16
Wexley / Clerk / interviewing / 2026-03-17
""",
    ),
    example(
        "rounds by their letter, cleared or not",
        """
S.No,Company,Role,Applied,OA,R1,R2,Final verdict
1,Helio,SDE-1,12-Aug-25,Cleared,Cleared,Cleared,
2,Norda,SDE,18-Aug-25,Cleared,-,-,
3,Tarn,SDE,19-Aug-25,Cleared,Cleared,-,Rejected
""",
        """
Helio / SDE-1 / interviewing / 2025-08-12
Norda / SDE / screening / 2025-08-18
Tarn / SDE / rejected / 2025-08-19
""",
    ),
    example(
        "rounds where a cross is where it stopped",
        """
| Company | Test | Interview 1 | Interview 2 | Offer |
|---|---|---|---|---|
| Helio | :heavy_check_mark: | :x: | | |
| Norda | :x: | | | |
| Tarn | :heavy_check_mark: | :heavy_check_mark: | withdrew | |
| Quarry | :heavy_check_mark: | :heavy_check_mark: | :heavy_check_mark: | :heavy_check_mark: |
| Ember | :heavy_check_mark: | :heavy_check_mark: | ghosted | |
""",
        """
Helio / - / rejected / -
Norda / - / rejected / -
Tarn / - / withdrawn / -
Quarry / - / offer / -
Ember / - / ghosted / -
""",
        file="rounds.md",
    ),
    example(
        "a round that is still to be arranged",
        """
Entreprise,Poste,Date de candidature,Statut,Entretien
Helio,Acheteur,2026-02-03,En attente,à planifier
Norda,Comptable,2026-02-04,En attente,non prévu
Tarn,Juriste,2026-02-05,En attente,14/02/2026
""",
        """
Helio / Acheteur / applied / 2026-02-03
Norda / Comptable / applied / 2026-02-04
Tarn / Juriste / interviewing / 2026-02-05
""",
    ),
    example(
        "ticks from a walk through the town: handed in, called, taken or not",
        """
Place,Job,Dropped off CV,Day,Called me back,Interview,Got it,They said no
Bellweather Books,Shop assistant,TRUE,2026-05-06,TRUE,TRUE,TRUE,FALSE
Harbour Kiosk,Helper,TRUE,2026-05-07,TRUE,FALSE,FALSE,FALSE
Mill Lane Laundry,Counter,TRUE,2026-05-08,FALSE,FALSE,FALSE,TRUE
Old Quay Bowls,Front desk,FALSE,,FALSE,FALSE,FALSE,FALSE
""",
        """
Bellweather Books / Shop assistant / accepted / 2026-05-06
Harbour Kiosk / Helper / screening / 2026-05-07
Mill Lane Laundry / Counter / rejected / 2026-05-08
Old Quay Bowls / Front desk / saved / -
""",
    ),
    example(
        "the same in Polish, with crosses",
        """
Gdzie;Co;Wysłane;Kiedy;Oddzwonili;Rozmowa;Przyjęli;Odmowa
Kwiaty Rozmaryn;florystka;x;03.11.2025;x;x;x;
Kino Latarnia;kasa;x;14.11.2025;x;;;
Sklep Wiklina;sprzedawca;x;15.11.2025;;;;x
Bar Kasztan;kelnerka;;;;;;
""",
        """
Kwiaty Rozmaryn / florystka / accepted / 2025-11-03
Kino Latarnia / kasa / screening / 2025-11-14
Sklep Wiklina / sprzedawca / rejected / 2025-11-15
Bar Kasztan / kelnerka / saved / -
""",
    ),
    example(
        "the same in Romanian, with yes and no in words",
        """
Unde am aplicat;Ce;Când;M-au sunat;Interviu;M-au luat;Refuz
Florăria Busuioc;florar;03.11.2025;da;da;da;nu
Cinema Felinar;casier;14.11.2025;da;nu;nu;nu
Brutăria Spic;brutar;15.11.2025;nu;nu;nu;da
""",
        """
Florăria Busuioc / florar / accepted / 2025-11-03
Cinema Felinar / casier / screening / 2025-11-14
Brutăria Spic / brutar / rejected / 2025-11-15
""",
    ),
    example(
        "what came of the documents and of each round, in Japanese",
        """
企業名,職種,応募日,書類,筆記,一次,最終,結果
水車精機,営業,2026/3/2,合格,合格,4/10 合格,4/20 合格,内定
若葉食品,経理,2026/3/3,不採用,,,,
渡し船物流,事務,2026/3/4,合格,合格,お見送り,,
灯台商事,総務,2026/3/5,合格,合格,4/12 合格,,
石橋工業,営業,2026/3/6,結果待ち,,,,
風車電子,企画,2026/3/9,合格,合格,4/15,,結果待ち
""",
        """
水車精機 / 営業 / offer / 2026-03-02
若葉食品 / 経理 / rejected / 2026-03-03
渡し船物流 / 事務 / rejected / 2026-03-04
灯台商事 / 総務 / interviewing / 2026-03-05
石橋工業 / 営業 / applied / 2026-03-06
風車電子 / 企画 / interviewing / 2026-03-09
""",
    ),
    example(
        "a pass with its day beneath a round is no offer, in Korean",
        """
회사,직무,지원일,서류,필기,1차,최종,결과
물레상사,회계,2026-03-02,합격,합격,4/10 합격,4/20 합격,합격
등대물산,영업,2026-03-03,불합격,,,,
돌다리건설,사무,2026-03-05,합격,합격,4/12 합격,,
풍차전자,기획,2026-03-06,대기,,,,
""",
        """
물레상사 / 회계 / offer / 2026-03-02
등대물산 / 영업 / rejected / 2026-03-03
돌다리건설 / 사무 / interviewing / 2026-03-05
풍차전자 / 기획 / applied / 2026-03-06
""",
    ),
    example(
        "a tick beneath a name that nobody knows, behind all others, may be the no",
        """
Company,Role,Day,Called,Interview,Offer,Brexl
Helio,Planner,2025-11-03,yes,yes,,
Norda,Buyer,2025-11-04,yes,,yes,
Tarn,Clerk,2025-11-05,yes,,,yes
""",
        """
Helio / Planner / interviewing / 2025-11-03
Norda / Buyer / offer / 2025-11-04
Tarn / Clerk / - / 2025-11-05
""",
    ),
    example(
        "a ring for each round that was passed, in Japanese",
        """
会社名,職種,応募日,書類選考,一次面接,二次面接,最終面接
水車精機,営業,2026/3/2,○,○,○,○
若葉食品,経理,2026/3/3,×,,,
渡し船物流,事務,2026/3/4,○,×,,
灯台商事,総務,2026/3/5,○,○,,
石橋工業,営業,2026/3/6,,,,
""",
        """
水車精機 / 営業 / interviewing / 2026-03-02
若葉食品 / 経理 / rejected / 2026-03-03
渡し船物流 / 事務 / rejected / 2026-03-04
灯台商事 / 総務 / interviewing / 2026-03-05
石橋工業 / 営業 / applied / 2026-03-06
""",
    ),
]
