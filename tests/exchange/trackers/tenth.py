"""Trackers as people in many countries and small programs keep them, each with what a careful person reads in it."""

from __future__ import annotations

import json

from .shapes import example, zipped

TENTH = [
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
        "what buttons of a board say, beside the day of a scraper",
        """
date,platform,title,company,url,status
2026-03-04 13:41,Board,Planner,Helio,https://jobs.example.org/1,Easy Apply - Click to Apply
2026-03-04 13:42,Board,Buyer,Norda,https://jobs.example.org/2,Collected - External Apply
2026-03-04 13:43,Board,Clerk,Tarn,https://jobs.example.org/3,Skipped - pays below 50/hr
2026-03-04 13:44,Board,Cook,Wexley,https://jobs.example.org/4,Applied
""",
        """
Helio / Planner / saved|- / -
Norda / Buyer / saved / -
Tarn / Clerk / -|saved / -
Wexley / Cook / applied / 2026-03-04
""",
    ),
    example(
        "tasks of a board, laid open across the row",
        """
Title,Company,Salary,Tasks
Planner,Helio,50000,"[Finish Applying. A task for Planner at Helio, Phone Screen. A task for Planner at Helio, Offer]"
Buyer,Norda,52000,"[Finish Applying. A task for Buyer at Norda, Interview. A task for Buyer at Norda, Offer]"
""",
        """
Helio / Planner / -|saved / -
Norda / Buyer / -|saved / -
""",
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
        "mails that came back, and what a program still has to fill in",
        json.dumps(
            {
                "applications": [
                    {
                        "company": "Helio",
                        "role": "Planner",
                        "method": "email",
                        "status": "sent",
                        "sent_at": "2026-03-04",
                    },
                    {"company": "Norda", "role": "Buyer", "method": "email", "status": "failed_bounce"},
                    {"company": "Tarn", "role": "Clerk", "method": "email", "status": "undeliverable"},
                    {"company": "Wexley", "role": "Cook", "method": "form", "status": "pending_form"},
                    {"company": "Quill", "role": "Cook", "method": "form", "status": "Failed (external site)"},
                ]
            }
        ),
        """
Helio / Planner / applied / 2026-03-04
Norda / Buyer / - / -
Tarn / Clerk / - / -
Wexley / Cook / -|saved / -
Quill / Cook / - / -
""",
        file="applications.json",
    ),
    example(
        "pending beside a day of applying, and what was generated",
        json.dumps(
            [
                {
                    "company_name": "Helio",
                    "position_title": "Planner",
                    "application_date": "2026-03-04T10:04:27.002346",
                    "status": "pending",
                    "documents_generated": ["resume"],
                },
                {
                    "company_name": "Norda",
                    "position_title": "Buyer",
                    "application_date": "2026-03-05T10:04:27.002346",
                    "status": "pending",
                    "documents_generated": ["resume", "cover_letter"],
                },
            ]
        ),
        """
Helio / Planner / applied / 2026-03-04
Norda / Buyer / applied / 2026-03-05
""",
        file="job_applications.json",
    ),
    example(
        "a site beside the company, and answers that have not come",
        json.dumps(
            {
                "applications": [
                    {
                        "company": "helio",
                        "app_link": "helio.example",
                        "application_date": 1772582400.5,
                        "got_offer": None,
                    },
                    {
                        "company": "norda",
                        "app_link": "norda.example",
                        "application_date": 1772668800.5,
                        "got_offer": None,
                    },
                ]
            }
        ),
        """
helio / - / applied / 2026-03-04
norda / - / applied / 2026-03-05
""",
        file="apps.json",
    ),
    example(
        "a portal's list of what was looked at, in Spanish",
        json.dumps(
            {
                "empresas": {
                    "Helio SpA": [{"titulo": "Analista", "estado": "CV aún no visualizado", "fecha": "20-03-2026"}],
                    "Norda SA": [{"titulo": "Contador", "estado": "CV visualizado", "fecha": "21-03-2026"}],
                    "Tarn": [{"titulo": "Cocinero", "estado": "Descartado", "fecha": "22-03-2026"}],
                }
            }
        ),
        """
Helio SpA / Analista / applied / 2026-03-20
Norda SA / Contador / applied / 2026-03-21
Tarn / Cocinero / rejected / 2026-03-22
""",
        file="postulaciones.json",
    ),
    example(
        "a line of signs, sums and rates beneath, and a row of dots",
        """
Date,Company,Position,Status,Notes
2026-03-04,Helio,Planner,Applied,
2026-03-05,Norda,Buyer,Rejected,
...,...,...,...,...
,Stage legend: 📤 Applied · 🎤 Interview · 💰 Offer · ❌ Rejected,,,
Total applications:,2,,,
Response rate:,0.3333333333333333,,,
Conversion rate:,0,,,
,Success rate,50%,,
""",
        """
Helio / Planner / applied / 2026-03-04
Norda / Buyer / rejected / 2026-03-05
""",
    ),
    example(
        "companies to write to, by their type, with roles",
        """
#,Company,Type,Office,Roles to Target,Status
1,Helio,Delivery Tech,✅,"Data Engineer, ML Engineer",Applied
2,Norda,SaaS / Forms,✅,"Backend Engineer, Platform",Not applied
3,Tarn,Fintech,✅,"Data Engineer, ML",Rejected
""",
        """
Helio / Data Engineer, ML Engineer / applied / -
Norda / Backend Engineer, Platform / saved / -
Tarn / Data Engineer, ML / rejected / -
""",
    ),
    example(
        "departments beside the kind of position",
        """
Company,Department,Position type,Applied on,Status
Helio,Marketing,Planner,2026-03-04,Applied
Norda,Finance,Buyer,2026-03-05,Rejected
Tarn,Operations,Night clerk,2026-03-06,Interview
""",
        """
Helio / Planner / applied / 2026-03-04
Norda / Buyer / rejected / 2026-03-05
Tarn / Night clerk / interviewing / 2026-03-06
""",
    ),
    example(
        "a tab of events that names applications by their key",
        zipped(
            {
                "Applications.csv": "id,company,role,applied,status\n"
                "helio-26,Helio,Planner,2026-03-04,rejected\n"
                "norda-26,Norda,Buyer,2026-03-05,accepted\n"
                "tarn-26,Tarn,Clerk,2026-03-06,no reply\n",
                "Interviews.csv": "date,application,stage,outcome\n"
                "2026-03-14,helio-26,screen,rejected\n"
                "2026-03-15,norda-26,screen,passed\n"
                "2026-03-25,norda-26,final,passed\n",
            }
        ),
        """
Helio / Planner / rejected / 2026-03-04
Norda / Buyer / accepted / 2026-03-05
Tarn / Clerk / ghosted / 2026-03-06
""",
        file="vault.zip",
    ),
    example(
        "a row that names no company, and an address alone in the notes",
        """
Company,Position,Status,Date applied,Notes
Helio,Planner,Rejected,13/03/2026,https://jobs.example.org/1
,Buyer,Applied,,
Norda,Clerk,interview stage,31/02/2026,call back
""",
        """
Helio / Planner / rejected / 2026-03-13
- / Buyer / applied / -
Norda / Clerk / interviewing / -
""",
    ),
    example(
        "a sentence above that nothing was sent",
        """
Nothing has been submitted yet,,,
Company,Role,Link,Notes
Helio,Planner,https://jobs.example.org/1,ask Kim
Norda,Buyer,https://jobs.example.org/2,
""",
        """
Helio / Planner / -|saved / -
Norda / Buyer / -|saved / -
""",
    ),
    example(
        "what comes next, behind arrows",
        """
Firm,Job,Sent,How far
Helio,Planner,4 Mar 2026,Applied → next: interview
Norda,Buyer,5 Mar 2026,Applied → phone screen → next step: onsite
Tarn,Clerk,6 Mar 2026,Applied → interview → no
""",
        """
Helio / Planner / applied / 2026-03-04
Norda / Buyer / screening / 2026-03-05
Tarn / Clerk / rejected|- / 2026-03-06
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
]
