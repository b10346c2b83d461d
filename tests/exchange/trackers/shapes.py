"""Trackers of many shapes, each with what a careful person reads in it: company, title, status, day of applying.

A status or a day of None is one that the file does not say for certain. Every other one was kept aside while the reader
was tuned (`HELD_OUT`).
"""

from __future__ import annotations

import json

from .files import example, ods, zipped

EXAMPLES = [
    example(
        "plain English",
        """
Company,Position,Location,Date Applied,Status,Salary,Notes
Helio Systems,Backend Developer,Berlin,15/01/2026,Applied,€60k,met at fair
Norda Labs,Data Analyst,Remote,03/02/2026,Rejected,,
Tarn & Co,QA Engineer,Leeds,20/02/2026,Phone Screen,,
""",
        """
Helio Systems / Backend Developer / applied / 2026-01-15
Norda Labs / Data Analyst / rejected / 2026-02-03
Tarn & Co / QA Engineer / screening / 2026-02-20
""",
    ),
    example(
        "US days, outcome column",
        """
Employer,Job Title,Applied On,Outcome
Oakline,Nurse,1/15/2026,No response
Pinecone,Nurse Manager,2/3/2026,Interviewed - waiting to hear
Maple Care,RN,2/28/2026,Offer accepted!
Birch,RN II,3/1/2026,they went with someone else
""",
        """
Oakline / Nurse / ghosted / 2026-01-15
Pinecone / Nurse Manager / interviewing / 2026-02-03
Maple Care / RN / accepted / 2026-02-28
Birch / RN II / rejected / 2026-03-01
""",
    ),
    example(
        "German, semicolons, Windows",
        """
Firma;Stelle;Beworben am;Status;Ansprechpartner;Bemerkung
Müller Söhne;Entwickler;05.01.2026;Absage;Frau Ö.;nett
Grünwald AG;Sachbearbeiter;12.01.2026;Vorstellungsgespräch am 20.01.;;
Kranz;Planer;19.01.2026;keine Rückmeldung;;
Ostwind;Leiter Einkauf;20.01.2026;Eingangsbestätigung;;
Südbau;Monteur;21.01.2026;zurückgezogen;;
""",
        """
Müller Söhne / Entwickler / rejected / 2026-01-05
Grünwald AG / Sachbearbeiter / interviewing / 2026-01-12
Kranz / Planer / ghosted / 2026-01-19
Ostwind / Leiter Einkauf / applied / 2026-01-20
Südbau / Monteur / withdrawn / 2026-01-21
""",
        encoding="cp1252",
    ),
    example(
        "French",
        """
Entreprise;Poste;Date de candidature;Statut;Lien;Commentaires
Boréal;Chargé de projet;14/01/2026;Refus;https://boreal.example/offres/1234;
Lumen;Développeuse;05/02/2026;Entretien prévu;;
Cévenol;Assistante;06/02/2026;Sans réponse;;
Arvor;Cheffe de rayon;07/02/2026;Candidature envoyée;;
Tilleul;Analyste;08/02/2026;Offre déclinée;;
""",
        """
Boréal / Chargé de projet / rejected / 2026-01-14
Lumen / Développeuse / interviewing / 2026-02-05
Cévenol / Assistante / ghosted / 2026-02-06
Arvor / Cheffe de rayon / applied / 2026-02-07
Tilleul / Analyste / declined / 2026-02-08
""",
        encoding="utf-16",
    ),
    example(
        "Spanish",
        """
Empresa,Puesto,Fecha de postulación,Estado,Enlace
Solano,Analista,14/01/2026,Descartado,
Marea,Desarrollador,15/01/2026,Entrevista técnica,
Roble,Gerente,16/01/2026,En proceso,
Encina,Contable,17/01/2026,CV enviado,
Olmo,Cocinera,18/01/2026,Oferta rechazada,
""",
        """
Solano / Analista / rejected / 2026-01-14
Marea / Desarrollador / interviewing / 2026-01-15
Roble / Gerente / - / 2026-01-16
Encina / Contable / applied / 2026-01-17
Olmo / Cocinera / declined / 2026-01-18
""",
    ),
    example(
        "title rows above the heading, month names",
        """
My job search 2026,,,,
,,,,
Company Name,Role,Stage,Applied,Next Steps
Quarry,Product Designer,Take-home,"Jan 14, 2026",send by Friday
Ember,UX Lead,Final round,"February 3, 2026",
Fjord,Designer,Turned down,3 Mar 2026,
""",
        """
Quarry / Product Designer / screening / 2026-01-14
Ember / UX Lead / interviewing / 2026-02-03
Fjord / Designer / rejected / 2026-03-03
""",
    ),
    example(
        "one column a round, days",
        """
Company,Role,Applied,Phone Screen,Technical Interview,Onsite,Offer,Rejected
Atlas,SRE,2026-01-05,2026-01-12,2026-01-20,,,2026-01-28
Borealis,SRE,2026-01-06,,,,,
Cobalt,DevOps,2026-01-07,2026-01-14,,,,
Delta,Platform,2026-01-08,2026-01-15,2026-01-22,2026-02-01,2026-02-09,
""",
        """
Atlas / SRE / rejected / 2026-01-05
Borealis / SRE / applied / 2026-01-06
Cobalt / DevOps / screening / 2026-01-07
Delta / Platform / offer / 2026-01-08
""",
    ),
    example(
        "one column a round, ticks",
        """
Company,Position,Date,Response?,Interview,Offer,Rejected
Acorn,Clerk,13/01/2026,Y,x,,
Beech,Clerk,14/01/2026,N,,,x
Cedar,Clerk,15/01/2026,,,,
Dogwood,Clerk,16/01/2026,Y,x,x,
""",
        """
Acorn / Clerk / interviewing / 2026-01-13
Beech / Clerk / rejected / 2026-01-14
Cedar / Clerk / applied / 2026-01-15
Dogwood / Clerk / offer / 2026-01-16
""",
    ),
    example(
        "ambiguous days",
        """
Company,Title,Status,Date
Helio,Planner,Applied,03/04/2026
Norda,Planner,Applied,05/06/2026
Tarn,Planner,Applied,07/07/2026
""",
        """
Helio / Planner / applied / -
Norda / Planner / applied / -
Tarn / Planner / applied / 2026-07-07
""",
    ),
    example(
        "contradictory days",
        """
Company,Title,Status,Applied
Helio,Planner,Applied,13/04/2026
Norda,Planner,Applied,04/13/2026
Tarn,Planner,Applied,05/06/2026
""",
        """
Helio / Planner / applied / 2026-04-13
Norda / Planner / applied / 2026-04-13
Tarn / Planner / applied / -
""",
    ),
    example(
        "two columns of days, each in its order",
        """
Company,Title,Status,Date Applied,Rejection Date
Helio,Planner,Rejected,01/25/2026,13/02/2026
Norda,Planner,Rejected,02/03/2026,25/02/2026
""",
        """
Helio / Planner / rejected / 2026-01-25
Norda / Planner / rejected / 2026-02-03
""",
    ),
    example(
        "no heading",
        """
Helio Systems GmbH,Backend Developer,2026-01-15,Applied,https://helio.example/jobs/12345
Norda Inc,Data Engineer,2026-01-16,Rejected,https://norda.example/jobs/9911
Tarn Ltd,Software Engineer,2026-01-20,Interview,https://tarn.example/jobs/4321
""",
        """
Helio Systems GmbH / Backend Developer / applied / 2026-01-15
Norda Inc / Data Engineer / rejected / 2026-01-16
Tarn Ltd / Software Engineer / interviewing / 2026-01-20
""",
    ),
    example(
        "one row a step with days",
        """
Date,Company,Position,Event
2026-01-05,Atlas,SRE,Applied
2026-01-06,Borealis,DevOps,Applied
2026-01-12,Atlas,SRE,Recruiter call
2026-01-20,Atlas,SRE,Rejected
2026-02-01,Borealis,DevOps,Ghosted
""",
        """
Atlas / SRE / rejected / 2026-01-05
Borealis / DevOps / ghosted / 2026-01-06
""",
    ),
    example(
        "one row a step, unnamed",
        """
Company,Role,Status,Date
Atlas,SRE,Applied,2026-01-05
Atlas,SRE,Phone screen,2026-01-12
Atlas,SRE,Offer,2026-02-12
Borealis,DevOps,Applied,2026-01-06
Borealis,DevOps,Rejected,2026-01-16
""",
        """
Atlas / SRE / offer / 2026-01-05
Borealis / DevOps / rejected / 2026-01-06
""",
    ),
    example(
        "Notion",
        """
\ufeffCompany,Position,Stage,Date Applied,Job Posting,Tags,Created time
"Atlas (https://www.notion.so/Atlas-0a1b2c)",SRE,Not started,,https://atlas.example/j/1,far,"January 3, 2026 10:12 AM"
Borealis,DevOps,Done 🙌,"January 6, 2026",,,"January 6, 2026 9:00 AM"
Cobalt,Platform Engineer,❌ Rejected,"January 7, 2026",,,"January 7, 2026 9:00 AM"
""",
        """
Atlas / SRE / saved / -
Borealis / DevOps / - / 2026-01-06
Cobalt / Platform Engineer / rejected / 2026-01-07
""",
    ),
    example(
        "tabs and numbered stages",
        "Organisation\tJob\tStatus\tDate sent\tWebsite\n"
        "Helio\tPlanner\t1. Applied\t14.01.26\thttps://helio.example\n"
        "Norda\tPlanner\t3 - Second interview\t15.01.26\t\n"
        "Tarn\tPlanner\t9 - Closed (rejected)\t16.01.26\t\n",
        """
Helio / Planner / applied / 2026-01-14
Norda / Planner / interviewing / 2026-01-15
Tarn / Planner / rejected / 2026-01-16
""",
        file="tracker.tsv",
    ),
    example(
        "Dutch",
        """
Bedrijf;Functie;Sollicitatiedatum;Status
Zeewind;Planner;14-01-2026;Afgewezen
Dijkstra Bouw;Timmerman;03-02-2026;Op gesprek geweest
Molen;Bakker;04-02-2026;Geen reactie
Polder;Chauffeur;05-02-2026;Verstuurd
""",
        """
Zeewind / Planner / rejected / 2026-01-14
Dijkstra Bouw / Timmerman / interviewing / 2026-02-03
Molen / Bakker / ghosted / 2026-02-04
Polder / Chauffeur / applied / 2026-02-05
""",
    ),
    example(
        "Italian",
        """
Azienda,Ruolo,Data candidatura,Stato,Note
Ginepro,Impiegata,14/01/2026,Candidatura inviata,
Larice,Analista,15/01/2026,Colloquio fissato,
Betulla,Cuoco,16/01/2026,Nessuna risposta,
Ontano,Geometra,17/01/2026,Rifiutata,
""",
        """
Ginepro / Impiegata / applied / 2026-01-14
Larice / Analista / interviewing / 2026-01-15
Betulla / Cuoco / ghosted / 2026-01-16
Ontano / Geometra / rejected / 2026-01-17
""",
    ),
    example(
        "Portuguese",
        """
Empresa;Vaga;Data de envio;Situação
Figueira;Analista;14/01/2026;Sem resposta
Carvalho;Programador;15/01/2026;Entrevista marcada
Pinhal;Técnica;16/01/2026;Reprovado
Cedro;Gestora;17/01/2026;Candidatura enviada
""",
        """
Figueira / Analista / ghosted / 2026-01-14
Carvalho / Programador / interviewing / 2026-01-15
Pinhal / Técnica / rejected / 2026-01-16
Cedro / Gestora / applied / 2026-01-17
""",
    ),
    example(
        "Polish",
        """
Firma;Stanowisko;Data aplikacji;Status
Jodła;Programista;14.01.2026;Wysłano CV
Brzoza;Tester;15.01.2026;Rozmowa kwalifikacyjna
Świerk;Analityk;16.01.2026;Brak odpowiedzi
Lipa;Kierownik;17.01.2026;Odmowa
""",
        """
Jodła / Programista / applied / 2026-01-14
Brzoza / Tester / interviewing / 2026-01-15
Świerk / Analityk / ghosted / 2026-01-16
Lipa / Kierownik / rejected / 2026-01-17
""",
        encoding="utf-8-sig",
    ),
    example(
        "JSON, nested",
        json.dumps(
            {
                "version": 2,
                "applications": [
                    {
                        "company": {"name": "Helio", "website": "https://helio.example"},
                        "job": {"title": "Planner"},
                        "status": "PHONE_SCREEN",
                        "appliedAt": "2026-01-14T09:00:00Z",
                    },
                    {
                        "company": {"name": "Norda"},
                        "job": {"title": "Analyst"},
                        "status": "OFFER_DECLINED",
                        "appliedAt": None,
                    },
                ],
            }
        ),
        """
Helio / Planner / screening / 2026-01-14
Norda / Analyst / declined / -
""",
        file="export.json",
    ),
    example(
        "JSON, a board",
        json.dumps(
            [
                {"name": "Wishlist", "cards": [{"company": "Helio", "position": "Planner"}]},
                {
                    "name": "Applied",
                    "cards": [{"company": "Norda", "position": "Analyst", "dateApplied": "2026-02-03"}],
                },
                {"name": "Rejected", "cards": [{"company": "Tarn", "position": "Writer", "dateApplied": "2026-02-04"}]},
            ]
        ),
        """
Helio / Planner / saved / -
Norda / Analyst / applied / 2026-02-03
Tarn / Writer / rejected / 2026-02-04
""",
        file="board.json",
    ),
    example(
        "JSON lines, epoch",
        '{"employer": "Helio", "role": "Planner", "stage": "interview_2", "applied_at": 1768348800}\n'
        '{"employer": "Norda", "role": "Writer", "stage": "no_reply", "applied_at": 1768435200000}\n',
        """
Helio / Planner / interviewing / 2026-01-14
Norda / Writer / ghosted / 2026-01-15
""",
        file="export.jsonl",
    ),
    example(
        "Trello",
        json.dumps(
            {
                "name": "Job hunt",
                "lists": [
                    {"id": "a", "name": "To apply"},
                    {"id": "b", "name": "Applied"},
                    {"id": "c", "name": "Rejected 😞"},
                ],
                "cards": [
                    {"name": "Helio - Planner", "idList": "a", "desc": "", "closed": False},
                    {"name": "Data Engineer @ Norda", "idList": "b", "desc": "nice", "closed": False},
                    {"name": "Tarn – Software Engineer", "idList": "c", "desc": "", "closed": False},
                ],
            }
        ),
        """
Helio / Planner / saved / -
Norda / Data Engineer / applied / -
Tarn / Software Engineer / rejected / -
""",
        file="trello.json",
    ),
    example(
        "ODS with real and written days",
        ods(
            [
                ["Firma", "Position", "Bewerbungsdatum", "Ergebnis"],
                ["Helio", "Planer", "@2026-01-14", "Absage"],
                ["Norda", "Planer", "15.01.2026", "Zusage"],
                ["Tarn", "Planer", "@2026-02-03", "Telefoninterview"],
            ]
        ),
        """
Helio / Planer / rejected / 2026-01-14
Norda / Planer / offer / 2026-01-15
Tarn / Planer / screening / 2026-02-03
""",
        file="bewerbungen.ods",
    ),
    example(
        "ODS whose days were turned",
        ods(
            [
                ["Company", "Job", "Applied", "Status"],
                ["Helio", "Planner", "@2026-03-02", "Applied"],
                ["Norda", "Planner", "@2026-05-01", "Applied"],
                ["Tarn", "Planner", "@2026-11-01", "Applied"],
                ["Quarry", "Planner", "25/01/2026", "Applied"],
                ["Ember", "Planner", "19/02/2026", "Applied"],
            ]
        ),
        """
Helio / Planner / applied / -
Norda / Planner / applied / -
Tarn / Planner / applied / -
Quarry / Planner / applied / 2026-01-25
Ember / Planner / applied / 2026-02-19
""",
        file="tracker.ods",
    ),
    example(
        "zip of two lists and something else",
        zipped(
            {
                "Jobs/Job Applications.csv": "Application Date,Contact Email,Contact Phone Number,Company Name,"
                "Job Title,"
                'Job Url,Resume Name,Question And Answers\n"1/9/26, 9:05 AM",a@b.example,,Helio,Planner,'
                "http://www.linkedin.com/jobs/view/39001,cv.pdf,\n",
                "Jobs/Saved Jobs.csv": 'Saved Date,Job Url,Job Title,Company Name\n"2/3/26, 3:54 AM",'
                "http://www.linkedin.com/jobs/view/39002,Writer,Norda\n",
                "Profile.csv": "First Name,Last Name,Headline\nSam,Applicant,Engineer\n",
                "Rich Media.csv": "Date/Time,Media Description,Media Link\n",
            }
        ),
        """
Helio / Planner / applied / 2026-01-09
Norda / Writer / saved / -
""",
        file="Basic_LinkedInDataExport.zip",
    ),
    example(
        "statuses in sentences",
        """
Company,Position,Applied,Status
Atlas,SRE,2026-01-05,Rejected after 2nd interview
Borealis,SRE,2026-01-06,Had phone screen on Tuesday
Cobalt,SRE,2026-01-07,"No response, assume ghosted"
Delta,SRE,2026-01-08,Rejected?
Ember,SRE,2026-01-09,Not rejected yet
Fjord,SRE,2026-01-10,Withdrew - salary too low
Garnet,SRE,2026-01-11,Offer received (declined)
Harbor,SRE,2026-01-12,On hold
""",
        """
Atlas / SRE / rejected / 2026-01-05
Borealis / SRE / screening / 2026-01-06
Cobalt / SRE / ghosted / 2026-01-07
Delta / SRE / - / 2026-01-08
Ember / SRE / - / 2026-01-09
Fjord / SRE / withdrawn / 2026-01-10
Garnet / SRE / declined / 2026-01-11
Harbor / SRE / - / 2026-01-12
""",
    ),
    example(
        "section rows, totals and the heading again",
        """
Company,Role,Date Applied,Status,Link
January 2026,,,,
Atlas,SRE,05/01/2026,Applied,
Borealis,SRE,16/01/2026,Rejected,
February 2026,,,,
Company,Role,Date Applied,Status,Link
Cobalt,SRE,17/02/2026,Interview,
Total: 3,,,,
""",
        """
Atlas / SRE / applied / 2026-01-05
Borealis / SRE / rejected / 2026-01-16
Cobalt / SRE / interviewing / 2026-02-17
""",
    ),
    example(
        "declined beside rejected",
        """
Company,Title,Status,Date Applied
Atlas,SRE,Declined,2026-01-05
Borealis,SRE,Rejected,2026-01-06
Cobalt,SRE,Accepted,2026-01-07
""",
        """
Atlas / SRE / declined / 2026-01-05
Borealis / SRE / rejected / 2026-01-06
Cobalt / SRE / accepted / 2026-01-07
""",
    ),
    example(
        "declined alone",
        """
Company,Title,Status,Date Applied
Atlas,SRE,Declined,2026-01-05
Borealis,SRE,Applied,2026-01-06
""",
        """
Atlas / SRE / - / 2026-01-05
Borealis / SRE / applied / 2026-01-06
""",
    ),
    example(
        "declined beside rejected, and no word for a yes or for withdrawing",
        """
Company,Title,Status,Date Applied
Atlas,SRE,Declined,2026-01-05
Borealis,SRE,Rejected,2026-01-06
Cobalt,SRE,Offer,2026-01-07
""",
        """
Atlas / SRE / - / 2026-01-05
Borealis / SRE / rejected / 2026-01-06
Cobalt / SRE / offer / 2026-01-07
""",
    ),
    example(
        "two German words for a no beside a yes",
        """
Firma;Stelle;Status;Beworben am
Kranz;Planer;Absage bekommen;14.01.2026
Ostwind;Planer;Abgelehnt;15.01.2026
Sommer;Planer;Angenommen;16.01.2026
""",
        """
Kranz / Planer / rejected / 2026-01-14
Ostwind / Planer / - / 2026-01-15
Sommer / Planer / accepted / 2026-01-16
""",
    ),
    example(
        "following up beside applying and interviews",
        """
Company,Title,Status,Date Applied
Atlas,SRE,Applied,2026-01-15
Borealis,SRE,Interview,2026-01-16
Cobalt,SRE,Follow-up,2026-01-17
""",
        """
Atlas / SRE / applied / 2026-01-15
Borealis / SRE / interviewing / 2026-01-16
Cobalt / SRE / applied / 2026-01-17
""",
    ),
    example(
        "one application to each company",
        json.dumps(
            [
                {"name": "Atlas", "applications": [{"role": "SRE", "status": "applied", "date": "2026-01-15"}]},
                {"name": "Borealis", "applications": [{"role": "Cook", "status": "offer", "date": "2026-01-16"}]},
            ]
        ),
        """
Atlas / SRE / applied / 2026-01-15
Borealis / Cook / offer / 2026-01-16
""",
        file="store.json",
    ),
    example(
        "sep line, quotes and breaks",
        'sep=;\nUnternehmen;Jobtitel;Link;Stand;Datum\n"Kranz; Söhne";"Planer\n(m/w/d)";https://kranz.example/12;offen;01.02.2026\n'
        "Ostwind;Leiter;;Einladung zum Gespräch;14.02.2026\n",
        """
Kranz; Söhne / Planer (m/w/d) / applied / 2026-02-01
Ostwind / Leiter / interviewing / 2026-02-14
""",
    ),
    example(
        "Swedish",
        """
Företag;Tjänst;Ansökningsdatum;Status
Granen;Snickare;2026-01-14;Avslag
Björken;Utvecklare;2026-01-15;Kallad till intervju
Tallen;Säljare;2026-01-16;Skickad
Eken;Kock;2026-01-17;Inget svar
""",
        """
Granen / Snickare / rejected / 2026-01-14
Björken / Utvecklare / interviewing / 2026-01-15
Tallen / Säljare / applied / 2026-01-16
Eken / Kock / ghosted / 2026-01-17
""",
    ),
    example(
        "Danish",
        """
Virksomhed;Stilling;Ansøgt dato;Status
Granhus;Snedker;14-01-2026;Afslag
Birkely;Udvikler;15-01-2026;Til samtale
Lindeby;Sælger;16-01-2026;Ansøgning sendt
""",
        """
Granhus / Snedker / rejected / 2026-01-14
Birkely / Udvikler / interviewing / 2026-01-15
Lindeby / Sælger / applied / 2026-01-16
""",
    ),
    example(
        "rounds with words, status elsewhere",
        """
Company Applied To,Job Title,App Date,1st Interview,2nd Interview,Result
Atlas,Teacher,9/13/2025,10/1/2025,10/9/2025,Did not get it
Borealis,Teacher,9/14/2025,10/2/2025,,
Cobalt,Teacher,9/15/2025,,,
Delta,Teacher,9/16/2025,10/3/2025,,Hired
""",
        """
Atlas / Teacher / rejected / 2025-09-13
Borealis / Teacher / interviewing / 2025-09-14
Cobalt / Teacher / applied / 2025-09-15
Delta / Teacher / accepted / 2025-09-16
""",
    ),
    example(
        "yes and no columns",
        """
Company,Role,Applied?,Date Applied,Interviewed?,Rejected?,Ghosted?
Atlas,SRE,Yes,2026-01-05,Yes,No,No
Borealis,SRE,Yes,2026-01-06,No,Yes,No
Cobalt,SRE,No,,No,No,No
Delta,SRE,Yes,2026-01-08,No,No,Yes
""",
        """
Atlas / SRE / interviewing / 2026-01-05
Borealis / SRE / rejected / 2026-01-06
Cobalt / SRE / saved / -
Delta / SRE / ghosted / 2026-01-08
""",
    ),
    example(
        "days without a year and other oddities",
        """
Company,Position,Date Applied,Status
Atlas,SRE,14 Jan,Applied
Borealis,SRE,yesterday,Applied
Cobalt,SRE,2026-13-45,Applied
Delta,SRE,,Applied
Ember,SRE,Thu 15 Jan 2026,Applied
Fjord,SRE,2026/01/16 10:30,Applied
Garnet,SRE,TBD,Saved
""",
        """
Atlas / SRE / applied / -
Borealis / SRE / applied / -
Cobalt / SRE / applied / -
Delta / SRE / applied / -
Ember / SRE / applied / 2026-01-15
Fjord / SRE / applied / 2026-01-16
Garnet / SRE / saved / -
""",
    ),
    example(
        "German days with month names, Latin",
        """
Arbeitgeber;Tätigkeit;Datum Bewerbung;Rückmeldung;Status
Kranz;Lagerist;14. März 2026;;in Bearbeitung
Ostwind;Fahrerin;2. Mai 2026;ja;Absage nach Gespräch
Südbau;Monteur;3. Dez. 2025;nein;Funkstille
""",
        """
Kranz / Lagerist / applied / 2026-03-14
Ostwind / Fahrerin / rejected / 2026-05-02
Südbau / Monteur / ghosted / 2025-12-03
""",
        encoding="iso-8859-15",
    ),
    example(
        "drawn with bars",
        """
| Company | Role | Applied | Status |
|---------|:-----|--------:|--------|
| Atlas | SRE | 2026-01-05 | Applied |
| Borealis | DevOps | 2026-01-06 | OA sent |
| Cobalt | Platform | 2026-01-07 | Auto-rejected |
""",
        """
Atlas / SRE / applied / 2026-01-05
Borealis / DevOps / screening / 2026-01-06
Cobalt / Platform / rejected / 2026-01-07
""",
        file="README.md",
    ),
    example(
        "a web page under the name of a workbook",
        "<html><head><meta charset='utf-8'></head><body><table><tr><th>Company</th><th>Job Title</th>"
        "<th>Date Applied</th><th>Status</th>"
        "</tr><tr><td>Atlas</td><td>SRE</td><td>2026-01-05</td><td>Interviewing</td></tr><tr><td>Borealis</td>"
        "<td>DevOps</td><td>2026-01-06</td><td>Position filled - rejected</td></tr></table></body></html>",
        """
Atlas / SRE / interviewing / 2026-01-05
Borealis / DevOps / rejected / 2026-01-06
""",
        file="export.xls",
    ),
    example(
        "state agency list",
        """
Date of Contact,Employer Name,Type of Work,Method of Contact,Result of Contact,City
01/14/2026,Atlas,Welder,Online,Application submitted,Akron
01/20/2026,Borealis,Fitter,In person,Interview scheduled,Akron
01/22/2026,Cobalt,Fitter,Phone,Not hiring,Akron
""",
        """
Atlas / Welder / applied / 2026-01-14
Borealis / Fitter / interviewing / 2026-01-20
Cobalt / Fitter / rejected / 2026-01-22
""",
    ),
    example(
        "UK spreadsheet, closing dates",
        """
Organisation,Role,Closing date,Date submitted,Current status,Feedback,Salary
City Council,Officer,30/01/2026,28/01/2026,Unsuccessful at interview,Good but not enough detail,£32k
University,Lecturer,15/02/2026,14/02/2026,Shortlisted,,£41k
Museum,Curator,01/03/2026,,Not applied yet,,£28k
NHS Trust,Analyst,02/03/2026,01/03/2026,Unsuccessful,,
""",
        """
City Council / Officer / rejected / 2026-01-28
University / Lecturer / screening / 2026-02-14
Museum / Curator / saved / -
NHS Trust / Analyst / rejected / 2026-03-01
""",
    ),
]
# Written after the first round, to break what it had passed.
HARDER = [
    example(
        "interview day beside a pending outcome",
        """
Job Title,Company,Link,Applied?,Date,Response,Interview Date,Outcome
Planner,Helio,https://h.example/1234,Yes,14/01/2026,Positive,20/01/2026,Pending
Writer,Norda,,Yes,15/01/2026,Negative,,Rejected
Cook,Tarn,,No,,,,
""",
        """
Helio / Planner / interviewing / 2026-01-14
Norda / Writer / rejected / 2026-01-15
Tarn / Cook / saved / -
""",
    ),
    example(
        "numbered, longer headings",
        """
#,Company Name,Position Applied For,Date of Application,Platform,Application Status,Follow-Up Date,Contact Person
1,Helio,Planner,2026-01-14,LinkedIn,Under Review,2026-01-28,Ann
2,Norda,Writer,2026-01-15,Indeed,Interview Scheduled,,
3,Tarn,Cook,2026-01-16,Website,Not Shortlisted,,
4,Ember,Chef,2026-01-16,Website,Selected,,
""",
        """
Helio / Planner / applied / 2026-01-14
Norda / Writer / interviewing / 2026-01-15
Tarn / Cook / rejected / 2026-01-16
Ember / Chef / - / 2026-01-16
""",
    ),
    example(
        "US days with dashes",
        """
Date,Company,Job,Status,Status Date
01-14-26,Helio,Planner,Rejected,01-20-26
02-03-26,Norda,Writer,Applied,
""",
        """
Helio / Planner / rejected / 2026-01-14
Norda / Writer / applied / 2026-02-03
""",
    ),
    example(
        "German, one column a round",
        """
Bewerbung Nr.;Firma;Position;versendet am;Eingangsbestätigung;Vorstellungsgespräch;Zusage;Absage
1;Kranz;Planer;14.01.2026;16.01.2026;;;20.02.2026
2;Ostwind;Leiter;15.01.2026;;03.02.2026;;
3;Südbau;Monteur;16.01.2026;;;;
4;Nordhaus;Maler;17.01.2026;18.01.2026;01.02.2026;10.02.2026;
""",
        """
Kranz / Planer / rejected / 2026-01-14
Ostwind / Leiter / interviewing / 2026-01-15
Südbau / Monteur / applied / 2026-01-16
Nordhaus / Maler / offer / 2026-01-17
""",
    ),
    example(
        "statuses as a program writes them",
        """
company,role,status,applied,updated
Helio,Planner,rejected_after_onsite,20260114,20260201
Norda,Writer,in_progress,20260115,
Tarn,Cook,ghosted_after_screen,20260116,
Ember,Cook,offer_accepted,20260117,
""",
        """
Helio / Planner / rejected / 2026-01-14
Norda / Writer / - / 2026-01-15
Tarn / Cook / ghosted / 2026-01-16
Ember / Cook / accepted / 2026-01-17
""",
    ),
    example(
        "questions for headings",
        """
Where,What,When,How far
Helio,Planner,14 January 2026,rejected
Norda,Writer,15 January 2026,interview
""",
        """
Helio / Planner / rejected / 2026-01-14
Norda / Writer / interviewing / 2026-01-15
""",
    ),
    example(
        "day of the no",
        """
Company;Job title;Date applied;Date rejected;Interview 1;Interview 2;Notes
Helio;Planner;14/01/2026;20/01/2026;;;
Norda;Writer;15/01/2026;;22/01/2026;30/01/2026;
Tarn;Cook;16/01/2026;;;;
""",
        """
Helio / Planner / rejected / 2026-01-14
Norda / Writer / interviewing / 2026-01-15
Tarn / Cook / applied / 2026-01-16
""",
    ),
    example(
        "recruiting program",
        """
Title,Company,Stage,Last Stage Change,Created,Archived
Planner,Helio,Hired,2026-03-01,2026-01-14,false
Writer,Norda,Disqualified,2026-03-02,2026-01-15,true
""",
        """
Helio / Planner / accepted / -
Norda / Writer / rejected / -
""",
    ),
    example(
        "job and company in one cell",
        """
Job,Applied Date,Status
Planner at Helio,14/01/2026,Applied
Writer at Norda,15/01/2026,Rejected
""",
        """
Helio / Planner / applied / 2026-01-14
Norda / Writer / rejected / 2026-01-15
""",
    ),
    example(
        "statuses that are none",
        """
Company,Position,Status,Date Applied
Helio,Planner,Interview cancelled,2026-01-14
Norda,Writer,Waiting for interview,2026-01-15
Tarn,Cook,Awaiting offer,2026-01-16
Ember,Cook,Rejected offer,2026-01-17
Fjord,Cook,Offer rescinded,2026-01-18
Garnet,Cook,No longer hiring,2026-01-19
Harbor,Cook,Position cancelled,2026-01-20
Iris,Cook,"Applied, no interview",2026-01-21
Jade,Cook,Interviewed but no offer,2026-01-22
""",
        """
Helio / Planner / - / 2026-01-14
Norda / Writer / - / 2026-01-15
Tarn / Cook / - / 2026-01-16
Ember / Cook / declined / 2026-01-17
Fjord / Cook / rejected / 2026-01-18
Garnet / Cook / - / 2026-01-19
Harbor / Cook / rejected / 2026-01-20
Iris / Cook / - / 2026-01-21
Jade / Cook / rejected / 2026-01-22
""",
    ),
    example(
        "Spanish months",
        """
Empresa,Vacante,Fecha,Etapa,Salario,Link
Solano,Analista,14-ene-2026,Postulado,,
Marea,Diseñadora,3-feb-2026,Entrevista RH,,
Roble,Gerente,5-mar-2026,No seleccionado,,
""",
        """
Solano / Analista / applied / 2026-01-14
Marea / Diseñadora / screening / 2026-02-03
Roble / Gerente / rejected / 2026-03-05
""",
    ),
    example(
        "French, answers",
        """
Nom de l'entreprise;Intitulé du poste;Date d'envoi de la candidature;Relance;Réponse
Boréal;Assistante;14/01/26;21/01/26;Négative
Lumen;Analyste;15/01/26;;Entretien
Arvor;Cheffe;16/01/26;;
""",
        """
Boréal / Assistante / rejected / 2026-01-14
Lumen / Analyste / interviewing / 2026-01-15
Arvor / Cheffe / applied / 2026-01-16
""",
    ),
    example(
        "answers to a form",
        """
Timestamp,Company Name,Job Title,What is the status?,When did you apply?
1/14/2026 10:12:00,Helio,Planner,I have applied,1/13/2026
1/16/2026 10:12:00,Norda,Writer,I was rejected,1/5/2026
""",
        """
Helio / Planner / applied / 2026-01-13
Norda / Writer / rejected / 2026-01-05
""",
    ),
    example(
        "days as numbers of a sheet",
        """
Company,Title,Date Applied,Status
Helio,Planner,46036,Applied
Norda,Writer,46057,Rejected
""",
        """
Helio / Planner / applied / 2026-01-14
Norda / Writer / rejected / 2026-02-04
""",
    ),
    example(
        "recruiters",
        """
Company,Recruiter,Email,Phone,Role,First contact,Stage,Comp
Helio,Ann,a@h.example,+1 555,Planner,2026-01-14,Intro call done,120k
Norda,Bob,b@n.example,,Writer,2026-01-15,Passed on me,
Tarn,Cy,,,Cook,2026-01-16,I passed,
""",
        """
Helio / Planner / screening / -
Norda / Writer / rejected|- / -
Tarn / Cook / - / -
""",
    ),
    example(
        "ODS with a title",
        ods(
            [
                ["Jobsuche", "", "", ""],
                ["Firma", "Stelle", "Datum", "Status"],
                ["Kranz", "Planer", "@2026-01-14", "Abgelehnt"],
                ["Ostwind", "Leiter", "@2026-02-14", "Einladung"],
            ]
        ),
        """
Kranz / Planer / rejected / 2026-01-14
Ostwind / Leiter / interviewing / 2026-02-14
""",
        file="a.ods",
    ),
    example(
        "ticked rounds beside a vague status",
        """
Company,Position,Applied,Phone Interview,Onsite,Offer,Status
Helio,Planner,2026-01-14,Done,Done,No,Closed
Norda,Writer,2026-01-15,Done,Scheduled,,Active
Tarn,Cook,2026-01-16,,,,Waiting
""",
        """
Helio / Planner / - / 2026-01-14
Norda / Writer / interviewing|- / 2026-01-15
Tarn / Cook / applied / 2026-01-16
""",
    ),
    example(
        "names of a database",
        """
job_id,company_name,position_title,application_status,application_date,interview_date,offer_amount,rejection_reason
1,Helio,Planner,Rejected,2026-01-14,,,Overqualified
2,Norda,Writer,Interviewing,2026-01-15,2026-02-01,,
""",
        """
Helio / Planner / rejected / 2026-01-14
Norda / Writer / interviewing / 2026-01-15
""",
    ),
]

# Written last, and read once before anything was changed for them.
LAST = [
    example(
        "two lines above, words",
        """
Job Hunt Tracker,,,,,
Last updated: 3/1/2026,,,,,
Company,Position,Date Applied,Contact,Status,Interview?
Helio,Planner,1/15/2026,Ann,Heard back - phone interview 1/20,Y
Norda,Writer,1/16/2026,,Rejection email,N
Tarn,Cook,1/17/2026,,,N
Ember,Chef,1/18/2026,,Crickets,N
""",
        """
Helio / Planner / screening / 2026-01-15
Norda / Writer / rejected / 2026-01-16
Tarn / Cook / applied / 2026-01-17
Ember / Chef / ghosted / 2026-01-18
""",
    ),
    example(
        "German, rounds beside a status",
        """
Unternehmen;Position;Bewerbung versendet;Status;Gespräch 1;Gespräch 2;Gehalt;Link
Kranz GmbH;Controller;14.01.2026;Absage;;;60000;
Ostwind;Controllerin;15.01.2026;2. Gespräch;20.01.2026;02.02.2026;;
Südbau;Monteur;16.01.2026;Vertrag unterschrieben;;;;
Nordhaus;Maler;17.01.2026;Warte auf Rückmeldung;;;;
Hafen AG;Disponent;;noch nicht beworben;;;;https://hafen.example/jobs/77
""",
        """
Kranz GmbH / Controller / rejected / 2026-01-14
Ostwind / Controllerin / interviewing / 2026-01-15
Südbau / Monteur / accepted / 2026-01-16
Nordhaus / Maler / applied / 2026-01-17
Hafen AG / Disponent / saved / -
""",
    ),
    example(
        "bars and time stamps",
        """
company_name|job_title|status|date_applied|job_url|source
Helio|Planner|interview_scheduled|2026-01-14 09:33:12.123456+00:00|https://h.example/j/9912|linkedin
Norda|Writer|REJECTED|2026-01-15 09:33:12.123456+00:00||indeed
Tarn|Cook|NO_RESPONSE|2026-01-16 09:33:12.123456+00:00||
""",
        """
Helio / Planner / interviewing / 2026-01-14
Norda / Writer / rejected / 2026-01-15
Tarn / Cook / ghosted / 2026-01-16
""",
    ),
    example(
        "JSON by key",
        json.dumps(
            {
                "jobs": {
                    "a1": {
                        "companyName": "Helio",
                        "jobTitle": "Planner",
                        "column": "Interviewing",
                        "applicationDate": "2026-01-14",
                    },
                    "b2": {"companyName": "Norda", "jobTitle": "Writer", "column": "Wishlist", "applicationDate": ""},
                    "c3": {
                        "companyName": "Tarn",
                        "jobTitle": "Cook",
                        "column": "Rejected",
                        "applicationDate": "2026-01-16T23:30:00+01:00",
                    },
                }
            }
        ),
        """
Helio / Planner / interviewing / 2026-01-14
Norda / Writer / saved / -
Tarn / Cook / rejected / 2026-01-16
""",
        file="backup.json",
    ),
    example(
        "campus list",
        """
S.No,Company,Profile,Applied Through,Applied On,Round 1,Round 2,Round 3,Verdict
1,Helio,SDE,Careers page,12-01-2026,Cleared,Cleared,Rejected,Rejected
2,Norda,SDE 2,Referral,13-01-2026,Cleared,,,In process
3,Tarn,SDE,LinkedIn,14-01-2026,,,,No response
4,Ember,SDE,LinkedIn,15-01-2026,Cleared,Cleared,Cleared,Offer
""",
        """
Helio / SDE / rejected / 2026-01-12
Norda / SDE 2 / interviewing|- / 2026-01-13
Tarn / SDE / ghosted / 2026-01-14
Ember / SDE / offer / 2026-01-15
""",
    ),
    example(
        "replies with days",
        """
Date,Company,Role,Link,Reply
14-Jan-2026,Helio,Planner,https://h.example/a/1001,Rejected 20-Jan
15-Jan-2026,Norda,Writer,https://n.example/a/1002,
16-Jan-2026,Tarn,Cook,https://t.example/a/1003,Invited to interview
""",
        """
Helio / Planner / rejected / 2026-01-14
Norda / Writer / applied / 2026-01-15
Tarn / Cook / interviewing / 2026-01-16
""",
    ),
    example(
        "Spanish portal",
        """
Entidad;Puesto ofertado;Fecha inscripción;Situación actual;Observaciones
Solano;Técnico;14/01/2026;CV leído;
Marea;Auxiliar;15/01/2026;Descartada en la entrevista;
Roble;Conserje;16/01/2026;Finalista;
""",
        """
Solano / Técnico / applied / 2026-01-14
Marea / Auxiliar / rejected / 2026-01-15
Roble / Conserje / interviewing|- / 2026-01-16
""",
    ),
    example(
        "names and stages",
        """
Name,Title,Stage,Applied,Last contact
Helio Systems,Planner,Screening,2026-02-30,2026-03-01
Norda Labs,Writer,Offer Extended,2026-02-10,2026-03-02
Tarn,Cook,Closed - Not selected,2026-02-11,2026-03-03
Ember,Cook,Candidate withdrew,2026-02-12,2026-03-03
""",
        """
Helio Systems / Planner / screening / -
Norda Labs / Writer / offer / 2026-02-10
Tarn / Cook / rejected / 2026-02-11
Ember / Cook / withdrawn / 2026-02-12
""",
    ),
]

TUNED, HELD_OUT = [*EXAMPLES[::2], *HARDER], [*EXAMPLES[1::2], *LAST]


# Families of files made of parts, so that each part meets many others.
FAMILIES = {
    "English": (
        "Company,Position,Status,Date Applied,Notes",
        "Applied=applied|Interview=interviewing|Rejected=rejected|Ghosted=ghosted|Phone screen=screening|Offer=offer",
    ),
    "English, other words": (
        "Employer,Role,Stage,Applied On,Comments",
        "submitted=applied|first interview=interviewing|not selected=rejected|no reply=ghosted|wishlist=saved",
    ),
    "German": (
        "Unternehmen,Stelle,Status,Beworben am,Notizen",
        "beworben=applied|Vorstellungsgespräch=interviewing|Absage=rejected|keine Antwort=ghosted|Angebot=offer",
    ),
    "French": (
        "Société,Poste,État,Date d'envoi,Remarques",
        "envoyée=applied|entretien=interviewing|refusée=rejected|pas de réponse=ghosted|offre reçue=offer",
    ),
    "Spanish": (
        "Empresa,Cargo,Estado,Fecha de solicitud,Notas",
        "enviada=applied|entrevista=interviewing|rechazada=rejected|sin respuesta=ghosted|oferta recibida=offer",
    ),
}
WRITTEN = {
    "ISO": "%Y-%m-%d",
    "day/month/year": "%d/%m/%Y",
    "month/day/year": "%m/%d/%Y",
    "day.month.year": "%d.%m.%Y",
    "day-month-yy": "%d-%m-%y",
    "14 Jan 2026": "%d %b %Y",
    "January 14, 2026": "%B %d, %Y",
    "time stamp": "%Y-%m-%dT%H:%M:%SZ",
}
