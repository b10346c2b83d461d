"""Lists of one kind of work or search: nurses, students, law firms, projects, proofs for a job centre."""

from __future__ import annotations

import json

from .files import example

TRADES = [
    example(
        "a student's sheet of internships",
        """
Summer 2026 internships,,,,,,,
last updated 2/20,,,,,,,
Company,Position,Location,Date Applied,OA?,Interview 1,Interview 2,Decision
Altair,SWE Intern,"Austin, TX",9/14/2025,done,10/2/2025,,Rejected after final
Brightwell,SWE Intern,Remote,9/15/2025,,,,
Cresta,Data Intern,NYC,9/20/2025,done,,,Reject
Dovetail,PM Intern,SF,10/1/2025,n/a,10/15/2025,10/30/2025,Offer!!
Elmwood,Quant Intern,Chicago,10/3/2025,sent,,,
""",
        """
Altair / SWE Intern / rejected / 2025-09-14
Brightwell / SWE Intern / applied / 2025-09-15
Cresta / Data Intern / rejected / 2025-09-20
Dovetail / PM Intern / offer / 2025-10-01
Elmwood / Quant Intern / screening|applied|- / 2025-10-03
""",
        file="internships - Sheet1.csv",
    ),
    example(
        "recruiters and agencies",
        """
Agency\tEnd client\tRole\tSubmitted\tRate\tState of play
Harcourt Recruiting\tBlue Fjord\tContract Java dev\t02-Oct-25\t£450/d\tclient passed
Harcourt Recruiting\tGreen Loch\tContract Java dev\t06-Oct-25\t£475/d\tfirst stage went well, second stage 15/10
Pike & Sons\tRed Moor\tTech lead\t09-Oct-25\t£500/d\tstill with the client
Pike & Sons\tWhite Tor\tArchitect\t13-Oct-25\t£600/d\tpulled out, IR35
""",
        """
Blue Fjord / Contract Java dev / rejected|- / 2025-10-02
Green Loch / Contract Java dev / interviewing / 2025-10-06
Red Moor / Tech lead / applied|- / 2025-10-09
White Tor / Architect / withdrawn / 2025-10-13
""",
        file="contracts.tsv",
    ),
    example(
        "a nurse's list",
        """
Hospital / Trust,Ward / Post,Band,Closing Date,App Submitted,Shortlisted?,I/V Date,Outcome,Comments
St Mark's,Staff nurse A&E,5,30/09/2025,22/09/2025,Yes,14/10/2025,Not appointed,nice panel
Northgate Trust,Staff nurse ICU,5,05/10/2025,01/10/2025,No,,Not shortlisted,
Harbour Clinic,Practice nurse,6,,07/10/2025,Yes,28/10/2025,Appointed!,
Westfield,Ward sister,6,20/10/2025,15/10/2025,,,,
""",
        """
St Mark's / Staff nurse A&E / rejected / 2025-09-22
Northgate Trust / Staff nurse ICU / rejected / 2025-10-01
Harbour Clinic / Practice nurse / accepted / 2025-10-07
Westfield / Ward sister / applied / 2025-10-15
""",
        file="NHS jobs.csv",
    ),
    example(
        "German table of a job centre",
        """
Bewerbungsbemühungen;;;;;
Name: Sam Muster;;;;;
Zeitraum: Oktober 2025;;;;;
;;;;;
Datum;Firma, Anschrift;Tätigkeit;Art der Bewerbung;Ansprechpartner;Ergebnis
01.10.2025;Ahorn Logistik, Bahnhofstr. 1, 12345 Musterstadt;Lagerhelfer;schriftlich;Hr. Kuhn;Absage
02.10.2025;"Buchenhaus GmbH; Am Ring 4";Hausmeister;telefonisch;;Stelle schon besetzt
07.10.2025;Erlenhof;Gärtner;persönlich;Fr. Lau;Vorstellungstermin 15.10.
09.10.2025;Eschenbach;Fahrer;online;;noch offen
""",
        """
Ahorn Logistik, Bahnhofstr. 1, 12345 Musterstadt / Lagerhelfer / rejected / 2025-10-01
Buchenhaus GmbH; Am Ring 4 / Hausmeister / rejected|- / 2025-10-02
Erlenhof / Gärtner / interviewing / 2025-10-07
Eschenbach / Fahrer / applied|- / 2025-10-09
""",
        file="bemuehungen.csv",
    ),
    example(
        "a search at universities",
        """
Institution,Program,Supervisor,Applied on,Decision
Helio,PhD Physics,Prof. A,01.12.2025,Accepted
Norda,PhD Maths,Prof. B,02.12.2025,Rejected
Tarn,PhD History,Prof. C,13.12.2025,Long list
""",
        """
Helio / PhD Physics / accepted / 2025-12-01
Norda / PhD Maths / rejected / 2025-12-02
Tarn / PhD History / interviewing / 2025-12-13
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
        "teachers' posts with the ministry's words, in Italian",
        """
Scuola;Classe di concorso;Inviata il;Esito
Istituto Helio;Matematica A26;4/3/2026;in attesa
Liceo Norda;Fisica A20;15/3/2026;convocata
Istituto Tarn;Matematica A26;16/3/2026;non convocata
""",
        """
Istituto Helio / Matematica A26 / applied / 2026-03-04
Liceo Norda / Fisica A20 / interviewing / 2026-03-15
Istituto Tarn / Matematica A26 / rejected|- / 2026-03-16
""",
    ),
    example(
        "for the job centre, with what one did each week",
        """
Woche;Datum;Arbeitgeber;Tätigkeit;Art der Bewerbung;Ergebnis
10;04.03.2026;Helio GmbH;Lagerhelfer;schriftlich;offen
10;05.03.2026;Norda AG;Fahrer;telefonisch;besetzt
11;10.03.2026;Tarn KG;Verkäufer;persönlich;Vorstellungsgespräch
""",
        """
Helio GmbH / Lagerhelfer / applied / 2026-03-04
Norda AG / Fahrer / -|rejected / 2026-03-05
Tarn KG / Verkäufer / interviewing / 2026-03-10
""",
    ),
    example(
        "shifts and shops, with what was said at the counter",
        """
Where,What for,When,How it went
Corner bakery,counter staff,4 March 2026,left my CV with the manager
Norda cafe,barista,5 March 2026,said no straight away
Hotel Tarn,night porter,6 March 2026,going in for a trial on Friday
""",
        """
Corner bakery / counter staff / applied / 2026-03-04
Norda cafe / barista / rejected|- / 2026-03-05
Hotel Tarn / night porter / interviewing / 2026-03-06
""",
    ),
    example(
        "a list of projects of somebody self-employed, in French",
        """
Client;Mission;Envoyé le;TJM;Suite
Helio;Refonte du site;04/03/2026;450 €;relancé le 12/03
Norda;Audit;15/03/2026;500 €;refus
Tarn;Formation;16/03/2026;400 €;RDV fixé
""",
        """
Helio / Refonte du site / applied / 2026-03-04
Norda / Audit / rejected / 2026-03-15
Tarn / Formation / interviewing / 2026-03-16
""",
    ),
    example(
        "events of law firms with their days and deadlines",
        json.dumps(
            {
                "applications": [
                    {
                        "firm": "Helio LLP",
                        "what": "Insight day",
                        "stage": "submitted",
                        "outcome": None,
                        "event_date": "2026-10-21",
                        "deadline": "2026-10-05",
                        "added_on": "2026-09-22",
                        "notes": "Submitted 24 September 2026 on their portal.",
                    },
                    {
                        "firm": "Norda LLP",
                        "what": "Open day",
                        "stage": "submitted",
                        "outcome": "Place confirmed",
                        "event_date": "2026-10-06",
                        "deadline": None,
                        "added_on": "2026-09-22",
                        "notes": "",
                    },
                    {
                        "firm": "Tarn LLP",
                        "what": "Evening talk",
                        "stage": "planned",
                        "outcome": None,
                        "event_date": "2026-10-22",
                        "deadline": None,
                        "added_on": "2026-09-22",
                        "notes": "",
                    },
                ]
            }
        ),
        """
Helio LLP / Insight day / applied / 2026-09-24|-
Norda LLP / Open day / accepted|offer / -
Tarn LLP / Evening talk / saved / -
""",
        file="applications.json",
    ),
]
