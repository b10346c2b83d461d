"""Days that are hard to read: without a year, turned, told elsewhere, or of something else than applying."""

from __future__ import annotations

import json

from .files import example

DAYS = [
    example(
        "day numbers of a spreadsheet in CSV",
        """
Employer,Vacancy,Date applied,Reply
Helio,Nurse,45964,rejection letter
Norda,Midwife,45968,invited to interview
Tarn,Carer,45971,none
""",
        """
Helio / Nurse / rejected / 2025-11-03
Norda / Midwife / interviewing / 2025-11-07
Tarn / Carer / applied|ghosted|- / 2025-11-10
""",
    ),
    example(
        "day or month first, nobody can tell",
        """
Company,Title,Applied,Status
Helio,Planner,03/11/2025,Applied
Norda,Buyer,04/11/2025,Rejected
Tarn,Analyst,11/11/2025,Applied
""",
        """
Helio / Planner / applied / -
Norda / Buyer / rejected / -
Tarn / Analyst / applied / 2025-11-11|-
""",
    ),
    example(
        "two hands in one column",
        """
Company,Title,Applied,Status
Helio,Planner,11/13/2025,Applied
Norda,Buyer,14/11/2025,Rejected
Tarn,Analyst,03/11/2025,Applied
Quarry,Lead,2025-11-04,Interview
""",
        """
Helio / Planner / applied / 2025-11-13|-
Norda / Buyer / rejected / 2025-11-14|-
Tarn / Analyst / applied / -
Quarry / Lead / interviewing / 2025-11-04
""",
    ),
    example(
        "days without a year under years",
        """
Firma;Position;Datum;Status
2024;;;
Kranz;Planer;18.11.;Absage
Ostwind;Einkäufer;12.12.;Absage
2025;;;
Seeblick;Leiter;15.01.;offen
Talblick;Fahrer;03.02.;Gespräch
""",
        """
Kranz / Planer / rejected / 2024-11-18|-
Ostwind / Einkäufer / rejected / 2024-12-12|-
Seeblick / Leiter / applied|- / 2025-01-15|-
Talblick / Fahrer / interviewing / 2025-02-03|-
""",
        file="bewerbungen.csv",
    ),
    example(
        "so long ago",
        """
Company,Role,When,Status
Helio,Planner,3 weeks ago,Applied
Norda,Buyer,yesterday,Applied
Tarn,Analyst,early November,Rejected
Quarry,Lead,Nov 2025,Interviewing
""",
        """
Helio / Planner / applied / -
Norda / Buyer / applied / -
Tarn / Analyst / rejected / -
Quarry / Lead / interviewing / -
""",
    ),
    example(
        "dates with two-digit years and weekdays",
        """
Employer|Position|Date of application|Status|Source
Egret|Driver|Thu 02/10/25|Closed - unsuccessful|Indeed
Fulmar|Courier|Mon 06/10/25|Shortlisted for interview|Indeed
Gannet|Van driver|Wed 15/10/25|Application sent|Gumtree
""",
        """
Egret / Driver / rejected|- / 2025-10-02
Fulmar / Courier / interviewing|- / 2025-10-06
Gannet / Van driver / applied / 2025-10-15
""",
        file="drivers.txt",
    ),
    example(
        "ticks, and days with ordinals",
        """
My job hunt,,,,,
,,Timeline,,Stages reached,
Employer,Job,Sent,Heard back,Phone screen,Turned down
Acorn Robotics,Firmware Engineer,"Oct 1st, 2025","Oct 9th, 2025",TRUE,FALSE
Bramble Foods,Data Analyst,"Sept 22nd, 2025",,FALSE,FALSE
Dune Aerospace,Developer,"Aug 3rd, 2025",1st of Sept 2025,TRUE,TRUE
""",
        """
Acorn Robotics / Firmware Engineer / screening / 2025-10-01
Bramble Foods / Data Analyst / applied / 2025-09-22
Dune Aerospace / Developer / rejected / 2025-08-03
""",
    ),
    example(
        "a day that no heading explains, before those of the rounds",
        """
Firma;Stanowisko;Start;Rozmowa 1;Rozmowa 2;Wynik
Rdest;Asystentka;3.03.2025;;;
Tymianek;Kadrowa;10.03.2025;18.03.2025;25.03.2025;czekam na decyzję
Ukwap;Księgowa;17.03.2025;24.03.2025;;oferta
""",
        """
Rdest / Asystentka / applied / 2025-03-03
Tymianek / Kadrowa / interviewing / 2025-03-10
Ukwap / Księgowa / offer / 2025-03-17
""",
    ),
    example(
        "days without a year, and how many there were",
        """
Company,Position,Date,No response days,Outcome
Fennel,Line Cook,Mon 9/8,3,Trial shift 9/12
Hyssop,Server,Tue 9/23,12,Applied
""",
        """
Fennel / Line Cook / interviewing / -
Hyssop / Server / applied / -
""",
    ),
    example(
        "a year that only the title says",
        """
Jobsuche 2025;;;
Firma;Stelle;Datum;Status
Ahorn;Gärtner;03.10.;Absage
Birke;Florist;14.11.;beworben
""",
        """
Ahorn / Gärtner / rejected / 2025-10-03
Birke / Florist / applied / 2025-11-14
""",
    ),
    example(
        "years between the rows",
        """
Company,Role,Applied,Status
2024,,,
Aspen,Planner,Nov 3,Rejected
2025,,,
Birch,Planner,Jan 4,Applied
""",
        """
Aspen / Planner / rejected / 2024-11-03
Birch / Planner / applied / 2025-01-04
""",
    ),
    example(
        "one year for a list that goes over the new one",
        """
Company,Role,Applied,Status
Aspen,Planner,Nov 3,Rejected
Birch,Planner,Dec 18,Applied
Cedar,Planner,Jan 7,Applied
""",
        """
Aspen / Planner / rejected / -
Birch / Planner / applied / -
Cedar / Planner / applied / -
""",
        file="job search 2024.csv",
    ),
    example(
        "days of a French list, all of them up to the 12th",
        """
Entreprise;Poste;Date de candidature;Résultat
Roseraie;Fleuriste;04/03/2025;refus
Sablier;Horlogère;06/03/2025;en attente
""",
        """
Roseraie / Fleuriste / rejected / 2025-03-04
Sablier / Horlogère / applied / 2025-03-06
""",
    ),
    example(
        "days that only another column tells the order of",
        """
Company,Role,Date Applied,Response,Interview Date,Result
Aspen,Planner,3/24/2025,Positive,4/4/2025,Rejected
Birch,Planner,3/25/2025,Negative,,
Cedar,Planner,3/27/2025,Positive,4/9/2025,
""",
        """
Aspen / Planner / rejected / 2025-03-24
Birch / Planner / rejected / 2025-03-25
Cedar / Planner / interviewing / 2025-03-27
""",
    ),
    example(
        "days beneath their months",
        """
Bewerbungen 2026,,,
Tag,Betrieb,Ausbildung als,Was kam zurück
Januar 2026,,,
12,Söll,Konditorin,Absage per Brief
März 2026,,,
2,Ochsen,Köchin,"Probearbeiten 9.3., danach Absage"
9,Rose,Köchin,nichts
Summe: 3,,,
""",
        """
Söll / Konditorin / rejected / 2026-01-12
Ochsen / Köchin / rejected / 2026-03-02
Rose / Köchin / ghosted / 2026-03-09
""",
    ),
    example(
        "one day without a year among others, and counts below",
        """
Company,Role,Date applied,Status
Aspen,Planner,02/14/2026,Rejcted
Birch,Planner,02/20/2026,Applied
Cedar,Planner,02/26,Applied
Elder,Planner,03/03/2026,Applied
Offers,1,,
""",
        """
Aspen / Planner / rejected / 2026-02-14
Birch / Planner / applied / 2026-02-20
Cedar / Planner / applied / 2026-02-26
Elder / Planner / applied / 2026-03-03
""",
    ),
    example(
        "days that follow one another in one order only, and a company that stands above",
        """
Company,Role,Sent,Heard back?
Aspen,Planner,04/03/2026,No
,Buyer,11/03/2026,"Yes, phone interview"
ditto,Clerk,02/04/2026,Yes - rejected
Birch,Planner,09/04/2026,
Cedar,Planner,10/05/2026,
""",
        """
Aspen / Planner / applied / 2026-03-04
Aspen / Buyer / screening / 2026-03-11
Aspen / Clerk / rejected / 2026-04-02
Birch / Planner / applied / 2026-04-09
Cedar / Planner / applied / 2026-05-10
""",
    ),
    example(
        "months without a year, beneath a title with one",
        """
Recherche 2026,,,,
,,,,
Jour,Établissement,Poste,Lieu,Suite
MARS,,,,
4,Clinique du Parc,Infirmier,Angers,refus
AVRIL,,,,
15,Cabinet Roy,Infirmier,Cholet,j'ai annulé ma candidature
Total,2,,,
""",
        """
Clinique du Parc / Infirmier / rejected / 2026-03-04
Cabinet Roy / Infirmier / withdrawn / 2026-04-15
""",
    ),
    example(
        "days that are told by another within words",
        """
Company,Role,Applied,Interview?,Outcome
Northwind Foods,Data analyst,03/11/2026,N,rejected 20/11
Larkspur,Analyst,05/11/2026,Y,
Tall Pines,BI developer,12/11/2026,N,ghosted
""",
        """
Northwind Foods / Data analyst / rejected / 2026-11-03
Larkspur / Analyst / interviewing / 2026-11-05
Tall Pines / BI developer / ghosted / 2026-11-12
""",
    ),
    example(
        "a list that only says when a job was added",
        """
Company,Role,Date added
Helio,Planner,2026-02-14
Norda,Buyer,2026-02-26
""",
        """
Helio / Planner / - / -
Norda / Buyer / - / -
""",
    ),
    example(
        "days of applying that cannot be read, and two without a year",
        """
Company,Role,Applied Date,Coding Challenge,Result
Helio,Planner,8/82019,,
Norda,Buyer,8-Jul,,Rejection :(
Tarn,Cook,9/25/2019,yes,
Wexley,Clerk,9/27/2019,,Accepted!
Redmire,Clerk,28-Sep,,
Bedale,Clerk,9/30/2019,,
Hull,Clerk,8/3/2019 and 9/9/2019,,
Leyburn,Clerk,10/1/2019,,
Calder,Clerk,10/2/2019,,
Elland,Clerk,10/3/2019,,
""",
        """
Helio / Planner / applied / -
Norda / Buyer / rejected / -
Tarn / Cook / screening / 2019-09-25
Wexley / Clerk / accepted / 2019-09-27
Redmire / Clerk / applied / 2019-09-28
Bedale / Clerk / applied / 2019-09-30
Hull / Clerk / applied / -
Leyburn / Clerk / applied / 2019-10-01
Calder / Clerk / applied / 2019-10-02
Elland / Clerk / applied / 2019-10-03
""",
    ),
    example(
        "days in parts that one record has not",
        json.dumps(
            [
                {"company": "Helio", "role": "Planner", "status": "applied", "dateApplied": {"_seconds": 1772582400}},
                {"company": "Norda", "role": "Buyer", "status": "wishlist", "dateApplied": None},
            ]
        ).encode(),
        """
Helio / Planner / applied / 2026-03-04
Norda / Buyer / saved / -
""",
        file="firestore.json",
    ),
    example(
        "mails with their date as mails have it",
        """
Subject,From,Company,Role,Date,Status
Thanks,jobs@helio.example,Helio,Planner,"Tue, 14 Jan 2025 21:35:45 -0800 (PST)",Applied
Your application,hr@norda.example,Norda,Buyer,"Wed, 29 Jan 2025 14:33:36 +0100 (CET)",Rejected
Next steps,hr@tarn.example,Tarn,Clerk,"Mon, 3 Feb 2025 08:00:01 +0000 (Coordinated Universal Time)",Interview
""",
        """
Helio / Planner / applied / 2025-01-14
Norda / Buyer / rejected / 2025-01-29
Tarn / Clerk / interviewing / 2025-02-03
""",
    ),
    example(
        "a form whose answers have a time, beside a status that was kept since",
        """
Timestamp,Company,Role,Status
2026-03-04 09:00:00,Helio,Planner,Applied
2026-03-05 09:00:00,Norda,Buyer,Interview
""",
        """
Helio / Planner / applied / -
Norda / Buyer / interviewing / -
""",
    ),
    example(
        "headings of a tongue that writes the day first",
        """
Dove,Ruolo,Quando ho mandato,Come va
Forno Alba,Commessa,04/03/2026,mandato
Studio Faro,Segretaria,06/03/2026,colloquio
Comune,Vigile,11/02/2026,scartata
Hotel Riva,Portiere,12/01/2026,mandato
""",
        """
Forno Alba / Commessa / applied / 2026-03-04
Studio Faro / Segretaria / interviewing / 2026-03-06
Comune / Vigile / rejected / 2026-02-11
Hotel Riva / Portiere / applied / 2026-01-12
""",
    ),
    example(
        "the day of the week tells which number is the month",
        """
Company,Role,Applied,Status
Helio,Planner,Mon 3/11/2025,Rejected
Norda,Buyer,Tue 4/11/2025,Interview
""",
        """
Helio / Planner / rejected / 2025-11-03
Norda / Buyer / interviewing / 2025-11-04
""",
    ),
    example(
        "days with the month as a word in Russian",
        """
Компания,Вакансия,Дата отклика,Статус
Мельница,бухгалтер,3 ноября 2025 г.,отказ
Маяк,закупщик,14 ноября 2025,собеседование
""",
        """
Мельница / бухгалтер / rejected / 2025-11-03
Маяк / закупщик / interviewing / 2025-11-14
""",
    ),
    example(
        "the year and the month in front, in Lithuanian and Latvian",
        """
Company,Role,Applied,Status
Helio,Planner,2025 m. lapkričio 3 d.,Rejected
Norda,Buyer,2025. gada 14. novembris,Interview
""",
        """
Helio / Planner / rejected / 2025-11-03
Norda / Buyer / interviewing / 2025-11-14
""",
    ),
    example(
        "the years of a reign, in Japanese",
        """
会社名,職種,応募日,選考状況
水車精機,営業,令和8年3月2日,不採用
灯台商事,総務,R8.3.5,一次面接
""",
        """
水車精機 / 営業 / rejected / 2026-03-02
灯台商事 / 総務 / interviewing / 2026-03-05
""",
    ),
    example(
        "the day of the week before the year, in Hungarian",
        """
Cégnév;Munkakör;Jelentkezés napja;Eredmény
Malom Kft.;eladó;H 2025.11.03.;felvettek
Lámpás Zrt.;raktáros;K 2025. nov. 4.;interjú
""",
        """
Malom Kft. / eladó / accepted / 2025-11-03
Lámpás Zrt. / raktáros / interviewing / 2025-11-04
""",
    ),
]
