"""Forms of offices, journals of what was done, and lists that people divide by what has become of each."""

from __future__ import annotations

import json

from .files import example, ods, zipped

OFFICES = [
    example(
        "a form to tick, Switzerland",
        """
Nachweis der Arbeitssuche;;;;;;;;;
Datum;Firma, Ort;Stelle als;schriftlich;persönlich;telefonisch;Noch offen;Vorstellungsgespräch;Anstellung;Absage
03.02.2026;Helio GmbH, Chur;Lagerist;X;;;X;;;
05.02.2026;Norda AG, Davos;Fahrer;;X;;;X;;
07.02.2026;Tarn Söhne, Chur;Bote;;;X;;;;X
11.02.2026;Quarz AG, Arosa;Hauswart;X;;;;;X;
12.02.2026;Ember SE, Chur;Lagerist;X;;;;;;
Ort, Datum: Chur, 28.02.2026;;;Unterschrift: ______;;;;;;
""",
        """
Helio GmbH / Lagerist / applied / 2026-02-03
Norda AG / Fahrer / interviewing / 2026-02-05
Tarn Söhne / Bote / rejected / 2026-02-07
Quarz AG / Hauswart / accepted / 2026-02-11
Ember SE / Lagerist / applied / 2026-02-12
""",
    ),
    example(
        "a form to tick, French",
        """
Date;Entreprise, adresse;Fonction;par écrit;visite personnelle;par téléphone;en suspens;entretien;engagement;refus
03.02.2026;Boulangerie Tarn, Sion;Vendeuse;X;;;X;;;
05.02.2026;Helio SA, Renens;Caissière;;X;;;X;;
07.02.2026;Norda SA, Morges;Gestionnaire;X;;;;;;X
11.02.2026;Quarz Sàrl, Vevey;Téléphoniste;;;X;;;X;
Lieu et date: Sion, 28.02.2026;;;Signature:;;;;;;
""",
        """
Boulangerie Tarn / Vendeuse / applied / 2026-02-03
Helio SA / Caissière / interviewing / 2026-02-05
Norda SA / Gestionnaire / rejected / 2026-02-07
Quarz Sàrl / Téléphoniste / accepted / 2026-02-11
""",
    ),
    example(
        "ways to turn to somebody are no rounds",
        """
Date,Employer,Position,In person,Online,By phone,Interview,Hired,Not hired
02/13/2026,Helio,Clerk,X,,,,,
02/14/2026,Norda,Driver,,X,,X,,
02/15/2026,Tarn,Guard,,,X,,,X
02/17/2026,Quarry,Guard,,X,,,X,
Signature: ______,,,Date: 2/28/2026,,,,,
""",
        """
Helio / Clerk / applied / 2026-02-13
Norda / Driver / interviewing / 2026-02-14
Tarn / Guard / rejected / 2026-02-15
Quarry / Guard / accepted / 2026-02-17
""",
    ),
    example(
        "a work search log with fairs and a signature",
        ods(
            [
                ["Weekly work search log", "", "", "", ""],
                ["Date of activity", "Work search activity", "Employer", "Type of job", "Results"],
                ["@2026-02-03", "Applied for job", "Helio Freight", "Driver", "No reply"],
                ["@2026-02-05", "Attended job fair", "Civic Hall", "", "Took 3 leaflets"],
                ["@2026-02-06", "Resume workshop", "Career Center", "", "Done"],
                ["@2026-02-09", "Applied for job", "Norda Materials", "Loader", "Not hired"],
                ["@2026-02-11", "Applied for job", "Tarn Cold Store", "Picker", "Hired"],
                ["I certify that all of this is true.", "", "", "Signature:", ""],
            ]
        ),
        """
Helio Freight / Driver / ghosted / 2026-02-03
Norda Materials / Loader / rejected / 2026-02-09
Tarn Cold Store / Picker / accepted / 2026-02-11
""",
        file="log.ods",
    ),
    example(
        "a journal of steps, French",
        """
Date;Entreprise;Intitulé du poste;Type de démarche;Suite donnée
04/05/2026;Helio;Poseur;Candidature envoyée;
05/05/2026;Norda;Charpentier;Candidature spontanée;
18/05/2026;Norda;Charpentier;Réponse reçue;Refus
19/05/2026;Helio;Poseur;Entretien;
20/05/2026;Tarn;Menuisier;Envoi du CV par mail;
""",
        """
Helio / Poseur / interviewing / 2026-05-04
Norda / Charpentier / rejected / 2026-05-05
Tarn / Menuisier / applied / 2026-05-20
""",
    ),
    example(
        "a journal of steps, German",
        """
Datum;Was unternommen;Firma;Stelle;Ergebnis
13.02.2026;Bewerbung per E-Mail;Helio GmbH;Lagerist;
15.02.2026;Bewerbung online;Norda AG;Fahrer;
17.02.2026;Vorstellungsgespräch;Helio GmbH;Lagerist;
20.02.2026;Absage erhalten;Norda AG;Fahrer;
21.02.2026;Jobmesse besucht;Messe Halle 3;;
22.02.2026;Initiativbewerbung per Post;Tarn KG;Bote;
""",
        """
Helio GmbH / Lagerist / interviewing / 2026-02-13
Norda AG / Fahrer / rejected / 2026-02-15
Tarn KG / Bote / applied / 2026-02-22
""",
    ),
    example(
        "a journal of steps, Spanish",
        """
Fecha;Actuación realizada;Empresa;Puesto;Resultado
13/02/2026;Envío de CV;Panadería Tarn;Dependienta;
15/02/2026;Envío de CV;Helio SL;Cajera;
19/02/2026;Entrevista;Helio SL;Cajera;
21/02/2026;Curso de orientación;Oficina;;
25/02/2026;Entrega de CV en mano;Norda SA;Reponedora;
""",
        """
Panadería Tarn / Dependienta / applied / 2026-02-13
Helio SL / Cajera / interviewing / 2026-02-15
Norda SA / Reponedora / applied / 2026-02-25
""",
    ),
    example(
        "the day in a sentence of a heading, Spanish",
        """
Sitio,Puesto,Día que eché el CV,Qué me dijeron
Bar Tarn,Cocinero,17/04/26,entrevista el 20
Hotel Norda,Camarero,18/04/26,Rechazado
""",
        """
Bar Tarn / Cocinero / interviewing / 2026-04-17
Hotel Norda / Camarero / rejected / 2026-04-18
""",
    ),
    example(
        "the day in a sentence of a heading, German",
        """
Wo;Stelle;Tag, an dem ich die Unterlagen abgegeben habe;Status
Café Tarn;Köchin;17.04.2026;Absage
Hotel Norda;Köchin;18.04.2026;Gespräch
""",
        """
Café Tarn / Köchin / rejected / 2026-04-17
Hotel Norda / Köchin / interviewing / 2026-04-18
""",
    ),
    example(
        "a district beside its schools",
        """
District,School,Position,Applied,Status
Helio USD,Lincoln Elementary,Grade 3 Teacher,2026-04-06,Interview
Norda ISD,Norda Middle,Math 7,2026-04-09,Applied
Tarn Charter,,Reading Coach,2026-04-20,Rejected
""",
        """
Helio USD / Grade 3 Teacher / interviewing / 2026-04-06
Norda ISD / Math 7 / applied / 2026-04-09
Tarn Charter / Reading Coach / rejected / 2026-04-20
""",
    ),
    example(
        "a trust behind its hospitals",
        """
Hospital,Trust,Post,Date applied,Outcome
St Jude's,Helio NHS Trust,Porter,2026-04-06,Interview
Royal North,Norda Foundation Trust,Theatre Nurse,2026-04-09,Rejected
""",
        """
Helio NHS Trust / Porter / interviewing / 2026-04-06
Norda Foundation Trust / Theatre Nurse / rejected / 2026-04-09
""",
    ),
    example(
        "the carrier of day nurseries",
        """
Einrichtung;Träger;Stelle;Beworben am;Status
Kita Regenbogen;Helio gGmbH;Erzieherin;06.04.2026;Absage
Kita am Park;Norda e.V.;Leitung;09.04.2026;Gespräch
""",
        """
Helio gGmbH / Erzieherin / rejected / 2026-04-06
Norda e.V. / Leitung / interviewing / 2026-04-09
""",
    ),
    example(
        "a restaurant in a district of the town",
        """
Restaurant,District,Position,Applied,Status
Tarn Grill,Westside,Cook,2026-04-06,Interview
Norda Café,Old Town,Waiter,2026-04-09,Rejected
""",
        """
Tarn Grill / Cook / interviewing / 2026-04-06
Norda Café / Waiter / rejected / 2026-04-09
""",
    ),
    example(
        "sections that say what has become of all beneath",
        """
JOBS,,,
,,,
Employer,Job,Date sent,Comments
STILL LIVE,,,
Helio Garden Centre,Gardener,2026-02-03,"Interview Tues 17th 2pm, bring boots"
Norda Council,Clerk,2026-02-04,
Tarn Directors,Arranger,2026-02-05,"They rang, chat on phone went well"
,,,
TURNED DOWN BY THEM,,,
Quarry Society,Adviser,2026-01-14,very many applicants
Ember Library,Assistant,2026-01-15,
,,,
NOT DONE YET,,,
Post office,Sorter,,licence first
,,,
Total,6,,
""",
        """
Helio Garden Centre / Gardener / interviewing / 2026-02-03
Norda Council / Clerk / applied / 2026-02-04
Tarn Directors / Arranger / screening / 2026-02-05
Quarry Society / Adviser / rejected / 2026-01-14
Ember Library / Assistant / rejected / 2026-01-15
Post office / Sorter / saved / -
""",
    ),
    example(
        "a section that nobody knows among others",
        """
Firma;Stelle;Datum;Bemerkung
Absagen;;;
Tarn;Bote;14.01.2026;
Keine Antwort;;;
Ember;Bote;10.01.2026;
Zurückgestellt;;;
Quarz;Bote;10.01.2026;
""",
        """
Tarn / Bote / rejected / 2026-01-14
Ember / Bote / ghosted / 2026-01-10
Quarz / Bote / - / 2026-01-10
""",
    ),
    example(
        "crosses beside words, and rows of a template",
        """
Company,Position,Date applied,Status,Notes
Example Co,Junior Developer,2026-01-01,Applied,Delete this row
SAMPLE - Acme,Developer,2026-01-02,Interview,
Helio,Planner,2026-02-03,❌,
Norda,Buyer,2026-02-04,👻,
Tarn,Cook,,❌,
Ember,Cook,2026-02-06,❌,I withdrew my application
Quarz,Cook,2026-02-05,Interview,an example of kindness
""",
        """
Helio / Planner / rejected / 2026-02-03
Norda / Buyer / ghosted / 2026-02-04
Tarn / Cook / - / -
Ember / Cook / withdrawn|- / 2026-02-06
Quarz / Cook / interviewing / 2026-02-05
""",
    ),
    example(
        "a cross beside a tick",
        """
Company,Position,Date applied,Status
Helio,Planner,2026-02-03,✅
Norda,Buyer,2026-02-04,❌
Tarn,Buyer,2026-02-05,Interview
""",
        """
Helio / Planner / applied|- / 2026-02-03
Norda / Buyer / - / 2026-02-04
Tarn / Buyer / interviewing / 2026-02-05
""",
    ),
    example(
        "a journal of steps, Dutch and Swedish",
        """
Datum;Soort activiteit;Bedrijf;Functie;Resultaat
13-02-2026;Sollicitatie verstuurd;Helio BV;Bode;afgewezen
14-02-2026;Open sollicitatie;Norda BV;Chauffeur;
16-02-2026;Netwerkgesprek;Buurthuis;;
18-02-2026;Sollicitatiegesprek;Norda BV;Chauffeur;
21-02-2026;Spontanansökan;Tarn AB;Kock;
""",
        """
Helio BV / Bode / rejected / 2026-02-13
Norda BV / Chauffeur / interviewing / 2026-02-14
Tarn AB / Kock / applied / 2026-02-21
""",
    ),
    example(
        "names of towns alone above the jobs there",
        """
Company,Role,Sent,Notes
London,,,
Helio,Planner,2026-02-03,interview
Leeds,,,
Tarn,Cook,2025-12-04,rejected
Norda,Buyer,2026-02-04,
""",
        """
Helio / Planner / interviewing / 2026-02-03
Tarn / Cook / rejected / 2025-12-04
Norda / Buyer / applied / 2026-02-04
""",
    ),
    example(
        "companies alone that are no headings",
        """
Company,Role,Sent,Status
Helio,Planner,2026-02-03,interview
Leeds Bakers,,,
Tarn,Cook,2025-12-04,rejected
Norda,,,
Ember,Clerk,2026-02-05,rejected
""",
        """
Helio / Planner / interviewing / 2026-02-03
Leeds Bakers / - / saved|- / -
Tarn / Cook / rejected / 2025-12-04
Norda / - / saved|- / -
Ember / Clerk / rejected / 2026-02-05
""",
    ),
    example(
        "a history within a cell, and the day of its last step beside it",
        """
id,state,date,company,role,log
1,applied,2026-05-04,Helio,Planner,2026-05-04 applied
2,rejected,2026-05-20,Norda,Buyer,2026-05-05 applied; 2026-05-20 rejected
3,interview,2026-05-22,Tarn,Cook,2026-05-06 applied; 2026-05-22 interview
4,wishlist,2026-05-23,Ember,Clerk,2026-05-23 wishlist
""",
        """
Helio / Planner / applied / 2026-05-04
Norda / Buyer / rejected / 2026-05-05
Tarn / Cook / interviewing / 2026-05-06
Ember / Clerk / saved / -
""",
    ),
    example(
        "a history within a cell, its days behind and divided by arrows, and no state beside it",
        """
Company,Role,How it went
Helio,Planner,Applied (2026-05-04)
Norda,Buyer,Applied (2026-05-05) → Rejected (20 May 2026)
Tarn,Cook,Applied (2026-05-06) → Interview (22 May 2026)
""",
        """
Helio / Planner / applied / 2026-05-04
Norda / Buyer / rejected / 2026-05-05
Tarn / Cook / interviewing / 2026-05-06
""",
    ),
    example(
        "signs for a status, which a line beneath explains otherwise than is usual",
        """
# My search

| Date | Company | Role | Status |
|------|---------|------|--------|
| 2026-03-02 | Helio | Planner | 📞 |
| 2026-03-03 | Norda | Buyer | ❌ |
| 2026-03-09 | Tarn | Cook | ⏳ |
| 2026-03-10 | Ember | Clerk | ✅ |

**Legend:** ⏳ waiting | 📞 interview | ✅ offer | ❌ rejected | 🚫 withdrawn
""",
        """
Helio / Planner / interviewing / 2026-03-02
Norda / Buyer / rejected / 2026-03-03
Tarn / Cook / applied / 2026-03-09
Ember / Clerk / offer / 2026-03-10
""",
        file="search.md",
    ),
    example(
        "days of rounds with a tick or a cross beside them",
        """
Company,Role,Applied,Recruiter call,Tech screen,Onsite,Decision
Helio,Planner,2026-01-12,2026-01-22 ✅,2026-02-02 ❌,,rejected
Norda,Buyer,2026-01-15,,,,
Tarn,Cook,2026-01-21,2026-02-03 ✅,,,
Ember,Clerk,2026-01-26,2026-02-04 ✅,2026-02-11 ✅,,
""",
        """
Helio / Planner / rejected / 2026-01-12
Norda / Buyer / applied / 2026-01-15
Tarn / Cook / screening / 2026-01-21
Ember / Clerk / interviewing / 2026-01-26
""",
    ),
    example(
        "what was done first beneath the heading of what has become of it",
        """
# Gardening jobs

## To apply
- [ ] **Helio** – Garden Designer, closes 2026-04-30

## Applied
- [x] **Norda** – Gardener, applied 2026-03-02

## Interview
- [x] **Tarn** – Horticulturist, applied 2026-02-23

## Rejected
- [x] **Ember** – Arborist, applied 2026-01-28
""",
        """
Helio / Garden Designer / saved / -
Norda / Gardener / applied / 2026-03-02
Tarn / Horticulturist / interviewing / 2026-02-23
Ember / Arborist / rejected / 2026-01-28
""",
        file="garden.md",
    ),
    example(
        "a no of the employer's, by the heading",
        """
Job,Employer,Applied On,Employer Decision
Planner,Helio,2026-02-03,Declined
Buyer,Norda,2026-02-04,Pending
Cook,Tarn,2026-02-05,Hired
""",
        """
Helio / Planner / rejected / 2026-02-03
Norda / Buyer / applied / 2026-02-04
Tarn / Cook / accepted / 2026-02-05
""",
    ),
    example(
        "a zip with the list and a list of companies that names the jobs again",
        zipped(
            {
                "Applications-Grid view.csv": "Position,Company,Status,Date Applied\nPlanner,Helio,Interview,2026-03-17\n"
                "Buyer,Norda,Submitted,2026-03-19\nCook,Tarn,Researching,\n",
                "Companies-Grid view.csv": "Name,Suburb,Website,Applications\nHelio,Ryde,helio.example,Planner\nNorda,Penrith,,Buyer\n"
                "Tarn,Mosman,,Cook\n",
            }
        ),
        """
Helio / Planner / interviewing / 2026-03-17
Norda / Buyer / applied / 2026-03-19
Tarn / Cook / saved / -
""",
        file="base.zip",
    ),
    example(
        "cards beneath headings with brackets, and tags behind their names",
        """
## Wishlist

- [ ] Helio — Librarian #parttime

## Applied

- [ ] Norda — Outreach Coordinator (applied 2026-02-17)

## Withdrawn (me)

- [x] Tarn — Activities Lead (applied 2026-01-22)
""",
        """
Helio / Librarian / saved / -
Norda / Outreach Coordinator / applied / 2026-02-17
Tarn / Activities Lead / withdrawn / 2026-01-22
""",
        file="board.md",
    ),
    example(
        "crosses beneath rounds, and behind them whether there was an offer",
        """
Company,Scheme,Applied,Online tests,Video interview,Assessment centre,Offer?
Helio,Audit Graduate,2025-10-06,✓,✓,✗,
Norda,Engineering Graduate,2025-10-09,✓,✗,,
Tarn,Technology Analyst,2025-10-13,✓,✓,✓,✓ - accepted 3 Feb
Ember,Commercial Graduate,2025-10-20,✗,,,
Quarry,Consultant,2025-10-01,✓,✓,✓,✓ - turned down
Ostwind,Supply Chain Graduate,2025-11-03,✓,booked 28 Nov,,
""",
        """
Helio / Audit Graduate / rejected / 2025-10-06
Norda / Engineering Graduate / rejected / 2025-10-09
Tarn / Technology Analyst / accepted / 2025-10-13
Ember / Commercial Graduate / rejected / 2025-10-20
Quarry / Consultant / declined / 2025-10-01
Ostwind / Supply Chain Graduate / interviewing / 2025-11-03
""",
    ),
    example(
        "papers that are still being written, in a list called by what it is for",
        """
회사명,직무,지원일,서류,1차면접,최종
Helio,MD,2026-03-10,합격,합격,최종합격 - 입사확정
Norda,QC,2026-03-11,불합격,,
Tarn,SCM,,작성중 (마감 4/5),,
""",
        """
Helio / MD / accepted / 2026-03-10
Norda / QC / rejected / 2026-03-11
Tarn / SCM / saved / -
""",
        file="취업현황.csv",
    ),
    example(
        "lines that begin with a day",
        """
JOBS - for my journal

12/01/2026  Helio, night picker - applied online
13/01/2026  Norda, packing operative - handed CV in. Interview 27/01 went ok waiting to hear
15/01/2026  Tarn, tractor driver (seasonal) - applied through agency, nothing heard yet
26/01/2026  Ember, trainee - applied. Got the job!! start 16/02
""",
        """
Helio / night picker / applied / 2026-01-12
Norda / packing operative / interviewing / 2026-01-13
Tarn / tractor driver (seasonal) / applied / 2026-01-15
Ember / trainee / accepted / 2026-01-26
""",
        file="jobs i applied for.txt",
    ),
    example(
        "lines with dashes between, among others",
        """
Jobs 2025

Helio - receptionist - applied 4 March 2025 - rejected
Norda - vet nurse - applied 6 March 2025 - interview Tues 18th 2pm (ask for Karen)
Tarn - kennel assistant - to apply!! need refs
Quarry - groom - applied 11 March 2025 - heard nothing, giving up
Ember - admin assistant - applied 17 March 2025 - waiting, will ring

bus times 0815 / 0845 / 0915
""",
        """
Helio / receptionist / rejected / 2025-03-04
Norda / vet nurse / interviewing / 2025-03-06
Tarn / kennel assistant / saved / -
Quarry / groom / ghosted / 2025-03-11
Ember / admin assistant / applied / 2025-03-17
""",
        file="notes.txt",
    ),
    example(
        "how it was sent, in brackets behind the day",
        """
Firma;Stelle;Beworben;Status
Helio;Koch;16.09.2024 (Mail);Absage
Norda;Fahrer;18.09.2024 (telefonisch, dann Unterlagen);
""",
        """
Helio / Koch / rejected / 2024-09-16
Norda / Fahrer / applied / 2024-09-18
""",
    ),
    example(
        "jobs in things of their own, with their stages listed beside them",
        "\n".join(
            json.dumps(
                {
                    "jobDetails": {"jobTitle": title, "companyName": company},
                    "currentStatus": status,
                    "appliedAt": {"$date": f"{on}T09:30:00Z"},
                    "timeline": [{"stage": "Applied"}],
                }
            )
            for company, title, status, on in (
                ("Helio", "Planner", "Applied", "2025-02-06"),
                ("Norda", "Buyer", "Rejected", "2025-02-07"),
            )
        ),
        """
Helio / Planner / applied / 2025-02-06
Norda / Buyer / rejected / 2025-02-07
""",
        file="jobs.json",
    ),
]
