"""Trackers as people and tools keep them, written without a look at the reader.

Read for the first time, 147 of 190 rows were right and 4 wrong in silence; the reader was tuned on them since. Where a
careful person could answer in two ways, or ask, `|` stands between the answers.
"""

from __future__ import annotations

import json
from xml.sax.saxutils import escape

from .shapes import example, ods, zipped

RED, GREEN, STRUCK = 2, 3, 4


def xlsx(
    sheets: dict[str, list[list[str | float | None]]],
    merged: tuple[str, ...] = (),
    looks: dict[str, int] | None = None,
    links: dict[str, str] | None = None,
) -> bytes:
    """A workbook of text and numbers; `"@46030"` is a day by its number in the calendar of spreadsheets.

    `looks` are the styles of texts, and `links` the addresses behind them, by the place of the cell.
    """
    looks, links = looks or {}, links or {}

    def cell(value: str | float | None, at: str) -> str:
        if value is None or value == "":
            return f'<c r="{at}" s="{looks[at]}"/>' if at in looks else ""
        if isinstance(value, str) and value.startswith("@"):
            return f'<c r="{at}" s="1"><v>{value[1:]}</v></c>'
        if isinstance(value, bool):
            return f'<c r="{at}" t="b"><v>{int(value)}</v></c>'
        if isinstance(value, str):
            return f'<c r="{at}" s="{looks.get(at, 0)}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'
        return f'<c r="{at}"><v>{value}</v></c>'

    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    files = {}
    for number, rows in enumerate(sheets.values(), 1):
        lines = "".join(
            f'<row r="{y}">' + "".join(cell(value, f"{chr(65 + x)}{y}") for x, value in enumerate(row)) + "</row>"
            for y, row in enumerate(rows, 1)
        )
        joined = "".join(f'<mergeCell ref="{ref}"/>' for ref in merged)
        files[f"xl/worksheets/sheet{number}.xml"] = (
            f'<?xml version="1.0"?><worksheet xmlns="{main}"><sheetData>{lines}</sheetData>'
            + (f'<mergeCells count="{len(merged)}">{joined}</mergeCells>' if joined else "")
            + f'<hyperlinks xmlns:r="{rel}">'
            + "".join(f'<hyperlink ref="{at}" r:id="{at}"/>' for at in links)
            + "</hyperlinks>"
            + "</worksheet>"
        )
        files[f"xl/worksheets/_rels/sheet{number}.xml.rels"] = (
            f'<?xml version="1.0"?><Relationships xmlns="{package}/relationships">'
            + "".join(
                f'<Relationship Id="{at}" Type="{rel}/hyperlink" Target="{to}" TargetMode="External"/>'
                for at, to in links.items()
            )
            + "</Relationships>"
        )
    named = "".join(f'<sheet name="{escape(n)}" sheetId="{i}" r:id="r{i}"/>' for i, n in enumerate(sheets, 1))
    files["xl/workbook.xml"] = (
        f'<?xml version="1.0"?><workbook xmlns="{main}" xmlns:r="{rel}"><sheets>{named}</sheets></workbook>'
    )
    files["xl/styles.xml"] = (
        f'<?xml version="1.0"?><styleSheet xmlns="{main}"><fonts count="2"><font/><font><strike/></font></fonts>'
        '<fills count="3"><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/></patternFill></fill>'
        '<fill><patternFill patternType="solid"><fgColor rgb="FFC6EFCE"/></patternFill></fill></fills>'
        '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5">'
        '<xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf fillId="1"/><xf fillId="2"/><xf fontId="1"/></cellXfs></styleSheet>'
    )
    files["xl/_rels/workbook.xml.rels"] = (
        f'<?xml version="1.0"?><Relationships xmlns="{package}/relationships">'
        + "".join(
            f'<Relationship Id="r{i}" Type="{rel}/worksheet" Target="worksheets/sheet{i}.xml"/>'
            for i in range(1, len(sheets) + 1)
        )
        + f'<Relationship Id="rs" Type="{rel}/styles" Target="styles.xml"/></Relationships>'
    )
    files["_rels/.rels"] = (
        f'<?xml version="1.0"?><Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
        f'Type="{rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    )
    sheet_type = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    files["[Content_Types].xml"] = (
        f'<?xml version="1.0"?><Types xmlns="{package}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{sheet_type}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{sheet_type}.styles+xml"/>'
        + "".join(
            f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="{sheet_type}.worksheet+xml"/>'
            for i in range(1, len(sheets) + 1)
        )
        + "</Types>"
    )
    return zipped(files)


UNSEEN = [
    example(
        "Notion, relation and emoji",
        """
\ufeffRole,Company,Status,Applied,Contacts,Salary range,Link
Product Designer,Helio Labs (https://www.notion.so/Helio-Labs-9f1c2b7d3e4a4b5c8d9e0f1a2b3c4d5e?pvs=21),🟢 Offer,"Nov 3, 2025",Ana Ruiz (https://www.notion.so/Ana-Ruiz-1f1c2b7d3e4a4b5c8d9e0f1a2b3c4d5e?pvs=21),"$110,000 - $130,000",https://helio.example/jobs/1
UX Researcher,Norda (https://www.notion.so/Norda-8f1c2b7d3e4a4b5c8d9e0f1a2b3c4d5e?pvs=21),🔴 Rejected,"Nov 12, 2025",,,
Interaction Designer,Tarn & Co (https://www.notion.so/Tarn-Co-7f1c2b7d3e4a4b5c8d9e0f1a2b3c4d5e?pvs=21),🟡 Waiting to hear back,"Dec 1, 2025",,,
Design Lead,Quarry (https://www.notion.so/Quarry-6f1c2b7d3e4a4b5c8d9e0f1a2b3c4d5e?pvs=21),⚪️ To apply,,,,
Visual Designer,Ember (https://www.notion.so/Ember-5f1c2b7d3e4a4b5c8d9e0f1a2b3c4d5e?pvs=21),🟣 Interviewing,"Dec 14, 2025",,,
""",
        """
Helio Labs / Product Designer / offer / 2025-11-03
Norda / UX Researcher / rejected / 2025-11-12
Tarn & Co / Interaction Designer / applied / 2025-12-01
Quarry / Design Lead / saved / -
Ember / Visual Designer / interviewing / 2025-12-14
""",
        file="Job Applications 1f3a9c2b7d3e4a4b5c8d9e0f1a2b3c4d_all.csv",
    ),
    example(
        "Notion zip, name at company, date range",
        zipped(
            {
                "Private & Shared/Applications 2a3b4c5d6e7f4a4b5c8d9e0f1a2b3c4d.csv": "\ufeffName,Stage,Dates,Tags,Files\n"
                'Data Engineer @ Atlas,Applied,"November 3, 2025 → November 20, 2025",remote,\n'
                'ML Engineer @ Borealis,1st round,"November 5, 2025 9:00 AM (GMT+1)",,\n',
                "Private & Shared/Applications 2a3b4c5d6e7f4a4b5c8d9e0f1a2b3c4d_all.csv": "\ufeffName,Stage,Dates,Tags,Files\n"
                'Data Engineer @ Atlas,Applied,"November 3, 2025 → November 20, 2025",remote,\n'
                'ML Engineer @ Borealis,1st round,"November 5, 2025 9:00 AM (GMT+1)",,\n'
                'Platform Engineer @ Cobalt,Archived - rejected,"December 2, 2025",,\n',
                "Private & Shared/Applications/Data Engineer @ Atlas 3b4c.md": "# Data Engineer @ Atlas\n\nStage: Applied\n",
            }
        ),
        """
Atlas / Data Engineer / applied / 2025-11-03
Borealis / ML Engineer / interviewing / 2025-11-05
Cobalt / Platform Engineer / rejected / 2025-12-02
""",
        file="Export-1a2b3c.zip",
    ),
    example(
        "Airtable grid",
        """
\ufeffPosition,Company,Application Status,Date Submitted,Interviewer(s),Job Posting URL,Salary,Cover Letter?,Created,Last Modified
Copywriter,Lindgren,Submitted,11/3/2025,,https://lindgren.example/c,"$55,000.00",checked,11/1/2025 9:41am,11/3/2025 10:02am
Editor,Marlow Press,Interview scheduled,11/18/2025,"Kim, Lee",https://marlow.example/e,,,11/15/2025 1:12pm,11/30/2025 8:00am
Content Strategist,Ostara,Offer extended,10/27/2025,Pat,,"$81,500.00",checked,10/20/2025 4:30pm,12/2/2025 9:09am
Proofreader,Pemberley,Not moving forward,10/6/2025,,,,,10/6/2025 8:15am,10/28/2025 3:00pm
Ghostwriter,Quill House,Need to apply,,,,,,11/30/2025 7:45pm,11/30/2025 7:45pm
""",
        """
Lindgren / Copywriter / applied / 2025-11-03
Marlow Press / Editor / interviewing / 2025-11-18
Ostara / Content Strategist / offer / 2025-10-27
Pemberley / Proofreader / rejected / 2025-10-06
Quill House / Ghostwriter / saved / -
""",
        file="Job applications-Grid view.csv",
    ),
    example(
        "Trello JSON with actions",
        json.dumps(
            {
                "id": "5f0",
                "name": "Jobsuche / Job search 2025",
                "url": "https://trello.com/b/x1",
                "labels": [{"id": "l1", "name": "Remote", "color": "green"}],
                "members": [{"id": "m1", "fullName": "Sam Applicant"}],
                "lists": [
                    {"id": "w", "name": "Wishlist ⭐", "closed": False},
                    {"id": "s", "name": "Applied ✉️", "closed": False},
                    {"id": "i", "name": "Interviewing 🗣", "closed": False},
                    {"id": "n", "name": "Nope", "closed": False},
                ],
                "cards": [
                    {
                        "id": "c1",
                        "name": "Backend Engineer - Helio",
                        "idList": "w",
                        "desc": "",
                        "closed": False,
                        "due": None,
                        "dateLastActivity": "2025-11-20T10:00:00.000Z",
                        "labels": [],
                        "shortUrl": "https://trello.com/c/1",
                    },
                    {
                        "id": "c2",
                        "name": "Data Analyst at Norda",
                        "idList": "s",
                        "desc": "https://norda.example/jobs/7\n\nnice team",
                        "closed": False,
                        "due": "2025-12-01T11:00:00.000Z",
                        "dateLastActivity": "2025-11-21T10:00:00.000Z",
                        "labels": [{"id": "l1", "name": "Remote"}],
                        "shortUrl": "https://trello.com/c/2",
                    },
                    {
                        "id": "c3",
                        "name": "Tarn: Product Manager",
                        "idList": "i",
                        "desc": "",
                        "closed": False,
                        "due": None,
                        "dateLastActivity": "2025-11-22T10:00:00.000Z",
                        "labels": [],
                        "shortUrl": "https://trello.com/c/3",
                    },
                    {
                        "id": "c4",
                        "name": "Quarry (Solutions Architect)",
                        "idList": "n",
                        "desc": "",
                        "closed": True,
                        "due": None,
                        "dateLastActivity": "2025-11-23T10:00:00.000Z",
                        "labels": [],
                        "shortUrl": "https://trello.com/c/4",
                    },
                ],
                "actions": [
                    {
                        "id": "a1",
                        "type": "updateCard",
                        "date": "2025-11-22T10:00:00.000Z",
                        "data": {
                            "card": {"id": "c3"},
                            "listBefore": {"name": "Applied ✉️"},
                            "listAfter": {"name": "Interviewing 🗣"},
                        },
                    },
                ],
                "checklists": [],
            }
        ),
        """
Helio / Backend Engineer / saved / -
Norda / Data Analyst / applied / -
Tarn / Product Manager / interviewing / -
Quarry / Solutions Architect / rejected|- / -
""",
        file="x1 - job-search-2025.json",
    ),
    example(
        "Trello CSV",
        """
Card ID,Card Name,Card URL,Card Description,Labels,Members,Due Date,Attachment Count,Attachment Links,Checklist Item Total Count,Checklist Item Completed Count,Vote Count,Comment Count,Last Activity Date,List ID,List Name,Board ID,Board Name,Archived,Start Date,Due Complete
64a1,Helio - Planner,https://trello.com/c/1,"call Ana
before Friday",Remote (green),,,0,,0,0,0,1,"Mon Nov 03 2025 10:12:00 GMT+0100",l1,To Apply,b1,Jobs,false,,false
64a2,Norda - Buyer,https://trello.com/c/2,,,,2025-12-01T10:00:00.000Z,0,,0,0,0,0,"Tue Nov 04 2025 10:12:00 GMT+0100",l2,Applied,b1,Jobs,false,,false
64a3,Tarn - Logistics Coordinator,https://trello.com/c/3,,,,,0,,0,0,0,0,"Wed Nov 05 2025 10:12:00 GMT+0100",l3,Phone Interview,b1,Jobs,false,,false
64a4,Quarry - Dispatcher,https://trello.com/c/4,,,,,0,,0,0,0,0,"Thu Nov 06 2025 10:12:00 GMT+0100",l4,Rejected / Ghosted,b1,Jobs,true,,false
""",
        """
Helio / Planner / saved / -
Norda / Buyer / applied / -
Tarn / Logistics Coordinator / screening / -
Quarry / Dispatcher / - / -
""",
        file="jobs.csv",
    ),
    example(
        "Google sheet with title, months, totals and a legend",
        """
JOB HUNT 2026 🎯,,,,,,
,,,,,,
Goal: 10 applications a week,,,,,,
,,,,,,
#,Company,Role,Applied?,Date,What happened,Link
MARCH 2026,,,,,,
1,Atlas,Barista,Yes,3/2/2026,rejected by email,https://atlas.example/1
2,Borealis,Shift Lead,Yes,3/14/2026,nothing yet,
3,Cobalt,Store Manager,No,,,https://cobalt.example/9
APRIL 2026,,,,,,
4,Delta,Barista,Yes,4/1/2026,interviewed 4/10,
5,Ember,Roaster,Yes,4/20/2026,ghosted,
,,,,,,
Total,5,,4,,,
,,,,,,
Legend:,green = offer,red = rejected,,,,
""",
        """
Atlas / Barista / rejected / 2026-03-02
Borealis / Shift Lead / applied / 2026-03-14
Cobalt / Store Manager / saved / -
Delta / Barista / interviewing / 2026-04-01
Ember / Roaster / ghosted / 2026-04-20
""",
        file="Job Hunt - Sheet1.csv",
    ),
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
        "Simplify",
        """
Job Title,Company Name,Job URL,Status,Applied Date,Job Location,Salary,Notes,Source
Software Engineer I,Helio,https://simplify.example/p/1,APPLIED,2025-11-03T17:22:10.000Z,"Remote, US",,,Simplify
Backend Engineer,Norda,https://simplify.example/p/2,SCREEN,2025-11-05T02:10:00.000Z,,,,Simplify
New Grad SWE,Tarn,https://simplify.example/p/3,INTERVIEWING,2025-11-07T12:00:00.000Z,,,,
SRE,Quarry,https://simplify.example/p/4,REJECTED,2025-11-08T12:00:00.000Z,,,,
Platform Engineer,Ember,https://simplify.example/p/5,SAVED,,,,,
""",
        """
Helio / Software Engineer I / applied / 2025-11-03
Norda / Backend Engineer / screening / 2025-11-05
Tarn / New Grad SWE / interviewing / 2025-11-07
Quarry / SRE / rejected / 2025-11-08
Ember / Platform Engineer / saved / -
""",
        file="simplify_tracker.csv",
    ),
    example(
        "Careerflow and Jobscan columns",
        """
Company,Job Title,Match Rate,Stage,Saved On,Applied On,Follow Up On,Excitement,Job Description
Helio,HR Generalist,78%,Interview Scheduled,"Oct 28, 2025","Nov 3, 2025","Nov 17, 2025",4/5,"We look for
a generalist, who likes people."
Norda,Recruiter,64%,Saved,"Nov 1, 2025",,,3/5,
Tarn,People Partner,81%,Closed - Not Selected,"Nov 2, 2025","Nov 4, 2025",,5/5,
Quarry,HRBP,70%,Offer Received,"Oct 2, 2025","Oct 4, 2025",,5/5,
""",
        """
Helio / HR Generalist / interviewing / 2025-11-03
Norda / Recruiter / saved / -
Tarn / People Partner / rejected / 2025-11-04
Quarry / HRBP / offer / 2025-10-04
""",
        file="export (3).csv",
    ),
    example(
        "JibberJobber",
        """
Title,Company,Date Created,Date Applied,Log Entries,Job Status,Job URL,Source,Recruiter Name,Recruiter Email
Controller,Oakline,11/01/2025,11/03/2025,2,Applied - awaiting reply,,Network,Jo Webb,jo@oakline.example
CFO,Pinecone,10/13/2025,10/15/2025,5,2nd Interview,,Recruiter,,
Finance Director,Maple,10/20/2025,10/21/2025,1,Closed,,,,
VP Finance,Birch,11/05/2025,11/05/2025,1,They hired internally,,,,
""",
        """
Oakline / Controller / applied / 2025-11-03
Pinecone / CFO / interviewing / 2025-10-15
Maple / Finance Director / - / 2025-10-21
Birch / VP Finance / rejected|- / 2025-11-05
""",
        file="jobs_export.csv",
    ),
    example(
        "Huntr, nested JSON",
        json.dumps(
            {
                "user": {"email": "sam@example.org"},
                "boards": [
                    {
                        "name": "Job Hunt 2025",
                        "lists": [
                            {
                                "name": "WISHLIST",
                                "jobs": [
                                    {
                                        "title": "Illustrator",
                                        "employer": {"name": "Helio"},
                                        "url": "https://helio.example/i",
                                        "applyDate": None,
                                    }
                                ],
                            },
                            {
                                "name": "APPLIED",
                                "jobs": [
                                    {
                                        "title": "Animator",
                                        "employer": {"name": "Norda"},
                                        "applyDate": "2025-11-03T00:00:00.000Z",
                                    }
                                ],
                            },
                            {
                                "name": "INTERVIEW",
                                "jobs": [
                                    {
                                        "title": "Art Director",
                                        "employer": {"name": "Tarn"},
                                        "applyDate": "2025-11-05T00:00:00.000Z",
                                    }
                                ],
                            },
                            {"name": "REJECTED", "jobs": []},
                        ],
                    }
                ],
            }
        ),
        """
Helio / Illustrator / saved / -
Norda / Animator / applied / 2025-11-03
Tarn / Art Director / interviewing / 2025-11-05
""",
        file="huntr.json",
    ),
    example(
        "Teal, its own words",
        """
Job Position,Company,Max. Salary,Location,Status,Date Saved,Deadline,Date Applied,Follow Up,Excitement
Account Executive,Helio,"$120,000","Austin, TX",Bookmarked,11/01/2025,,,,★★★
SDR,Norda,,Remote,Applying,11/02/2025,11/30/2025,,,★★★★
AE II,Tarn,,Remote,Applied,11/02/2025,,11/13/2025,11/20/2025,★★
CSM,Quarry,,Remote,Negotiating,10/02/2025,,10/13/2025,,★★★★★
BDR,Ember,,Remote,I Withdrew,10/02/2025,,10/14/2025,,★
AM,Fjord,,Remote,Not Selected,10/02/2025,,10/15/2025,,★
RevOps,Garnet,,Remote,No Response 🙈,10/02/2025,,10/16/2025,,★
""",
        """
Helio / Account Executive / saved / -
Norda / SDR / saved / -
Tarn / AE II / applied / 2025-11-13
Quarry / CSM / offer / 2025-10-13
Ember / BDR / withdrawn / 2025-10-14
Fjord / AM / rejected / 2025-10-15
Garnet / RevOps / ghosted / 2025-10-16
""",
        file="teal.csv",
    ),
    example(
        "LinkedIn zip",
        zipped(
            {
                "Jobs/Job Applications.csv": "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,"
                "Resume Name,Question And Answers\n"
                '"11/3/25, 3:05 PM",sam@example.org, +49 30 1,Helio GmbH,Planner (all genders),https://www.linkedin.com/jobs/view/1,'
                'cv.pdf,"Do you have a licence?:Yes | Notice period\n:3 months"\n'
                '"11/12/25, 8:00 AM",sam@example.org,,Norda,Dispatcher,https://www.linkedin.com/jobs/view/2,,\n',
                "Jobs/Saved Jobs.csv": "Saved Date,Job Url,Job Title,Company Name\n"
                '"10/30/25, 8:00 AM",https://www.linkedin.com/jobs/view/3,Writer,Tarn\n',
                "Jobs/Job Seeker Preferences.csv": "Locations,Industries,Company Employee Count,Preferred Job Types,Job Titles,"
                "Open To Recruiters,Dream Companies\nBerlin,,,Full-time,Planner | Dispatcher,Yes,Helio\n",
                "Connections.csv": 'Notes:\n"When exporting your connection data, you may notice"\n\nFirst Name,Last Name,URL,'
                "Email Address,Company,Position,Connected On\nAna,Ruiz,https://www.linkedin.com/in/ana,,Helio,CTO,03 Nov 2025\n",
                "Invitations.csv": 'From,To,Sent At,Message,Direction\nAna,Sam,"11/3/25, 3:05 PM",,INCOMING\n',
            }
        ),
        """
Helio GmbH / Planner (all genders) / applied / 2025-11-03
Norda / Dispatcher / applied / 2025-11-12
Tarn / Writer / saved / -
""",
        file="Complete_LinkedInDataExport_11-20-2025.zip",
    ),
    example(
        "Indeed JSON",
        json.dumps(
            {
                "exportedAt": "2025-12-01T00:00:00Z",
                "indeedApplyData": {
                    "applications": [
                        {
                            "jobTitle": "Forklift Driver",
                            "companyName": "Helio Logistics",
                            "jobLocation": "Leeds",
                            "applyTime": 1762160400000,
                            "statuses": {"candidateStatus": {"status": "APPLIED"}},
                        },
                        {
                            "jobTitle": "Picker",
                            "companyName": "Norda",
                            "jobLocation": "Leeds",
                            "applyTime": 1762592400000,
                            "statuses": {"candidateStatus": {"status": "NOT_SELECTED_BY_EMPLOYER"}},
                        },
                        {
                            "jobTitle": "Team Leader",
                            "companyName": "Tarn",
                            "jobLocation": "York",
                            "applyTime": 1763197200000,
                            "statuses": {"candidateStatus": {"status": "INTERVIEWING"}},
                        },
                    ]
                },
            }
        ),
        """
Helio Logistics / Forklift Driver / applied / 2025-11-03
Norda / Picker / rejected / 2025-11-08
Tarn / Team Leader / interviewing / 2025-11-15
""",
        file="indeed.json",
    ),
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
        "company and role in one column",
        """
Application,Sent,Answer
Helio - Senior Planner,3.11.25,Absage
Norda - Data Engineer,14.11.25,Einladung
Tarn - Software Developer,17.11.25,
Quarry - Office Manager,18.11.25,warte noch
""",
        """
Helio / Senior Planner / rejected / 2025-11-03
Norda / Data Engineer / interviewing / 2025-11-14
Tarn / Software Developer / applied / 2025-11-17
Quarry / Office Manager / applied / 2025-11-18
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
        "Unicode text of a spreadsheet",
        "Company\tPosition\tDate Sent\tCurrent Status\tComments\r\n"
        'Helio\tPlanner\t3-Nov-25\tAwaiting response\t"good ""vibe"""\r\n'
        "Norda\tBuyer\t17-Nov-25\tTelephone interview done\t\r\n"
        "Tarn\tAnalyst\t18-Nov-25\tUnsuccessful\t\r\n"
        "Quarry\tLead\t19-Nov-25\tVerbal offer\t\r\n",
        """
Helio / Planner / applied / 2025-11-03
Norda / Buyer / screening / 2025-11-17
Tarn / Analyst / rejected / 2025-11-18
Quarry / Lead / offer / 2025-11-19
""",
        file="jobs.txt",
        encoding="utf-16",
    ),
    example(
        "words nobody foresaw",
        """
Company,Role,Applied on,Where it stands
Atlas,Planner,2025-11-03,dead
Borealis,Planner,2025-11-04,radio silence
Cobalt,Planner,2025-11-05,in progress - waiting
Delta,Planner,2025-11-06,HM screen
Ember,Planner,2025-11-07,phoned
Fjord,Planner,2025-11-08,no go
Garnet,Planner,2025-11-09,on hold
Harbor,Planner,2025-11-10,position closed
Iris,Planner,2025-11-11,crickets
Juniper,Planner,2025-11-12,T1 done
Kelp,Planner,2025-11-13,got the job!!
Lark,Planner,2025-11-14,thanks but no thanks
Moss,Planner,2025-11-15,I said no
Nettle,Planner,2025-11-16,CV sent
""",
        """
Atlas / Planner / - / 2025-11-03
Borealis / Planner / ghosted / 2025-11-04
Cobalt / Planner / applied|- / 2025-11-05
Delta / Planner / screening|interviewing / 2025-11-06
Ember / Planner / - / 2025-11-07
Fjord / Planner / - / 2025-11-08
Garnet / Planner / - / 2025-11-09
Harbor / Planner / - / 2025-11-10
Iris / Planner / ghosted / 2025-11-11
Juniper / Planner / interviewing|- / 2025-11-12
Kelp / Planner / accepted / 2025-11-13
Lark / Planner / rejected|- / 2025-11-14
Moss / Planner / withdrawn|declined|- / 2025-11-15
Nettle / Planner / applied / 2025-11-16
""",
    ),
    example(
        "JSON of an app, deep",
        json.dumps(
            {
                "meta": {"app": "trackr", "version": "1.4"},
                "payload": {
                    "data": {
                        "items": {
                            "a1": {
                                "org": "Helio",
                                "position": {"name": "Planner", "level": "senior"},
                                "state": "in_review",
                                "dates": {"applied": "2025-11-03", "updated": "2025-11-20"},
                                "link": "https://helio.example/1",
                            },
                            "a2": {
                                "org": "Norda",
                                "position": {"name": "Buyer", "level": None},
                                "state": "offer_accepted",
                                "dates": {"applied": "2025-11-04", "updated": "2025-11-25"},
                            },
                            "a3": {
                                "org": "Tarn",
                                "position": {"name": "Analyst"},
                                "state": "wishlist",
                                "dates": {"applied": None, "updated": "2025-11-25"},
                            },
                        }
                    }
                },
            }
        ),
        """
Helio / Planner / applied / 2025-11-03
Norda / Buyer / accepted / 2025-11-04
Tarn / Analyst / saved / -
""",
        file="backup.json",
    ),
    example(
        "JSON lines with a history",
        '{"company": "Helio", "title": "Planner", "history": [{"status": "applied", "date": "2025-11-03"}, '
        '{"status": "phone_screen", "date": "2025-11-10"}, {"status": "rejected", "date": "2025-11-12"}]}\n'
        '{"company": "Norda", "title": "Buyer", "history": [{"status": "applied", "date": "2025-11-04"}]}\n'
        '{"company": "Tarn", "title": "Analyst", "history": [{"status": "saved", "date": "2025-11-01"}, '
        '{"status": "applied", "date": "2025-11-05"}, {"status": "technical_interview", "date": "2025-11-19"}]}\n',
        """
Helio / Planner / rejected / 2025-11-03
Norda / Buyer / applied / 2025-11-04
Tarn / Analyst / interviewing / 2025-11-05
""",
        file="jobs.jsonl",
    ),
    example(
        "ODS with a title and a sum",
        ods(
            [
                ["Bewerbungsübersicht 2025"],
                [""],
                [
                    "Arbeitgeber",
                    "Tätigkeit",
                    "Bewerbung verschickt",
                    "Eingangsbestätigung",
                    "Vorstellungsgespräch",
                    "Ergebnis",
                ],
                ["Kranz", "Koch", "@2025-11-03", "@2025-11-05", "@2025-11-14", "Absage"],
                ["Ostwind", "Bäcker", "@2025-11-10", "", "", ""],
                ["Talblick", "Kellner", "@2025-11-12", "@2025-11-13", "@2025-11-20", ""],
                ["Summe", "3"],
            ]
        ),
        """
Kranz / Koch / rejected / 2025-11-03
Ostwind / Bäcker / applied / 2025-11-10
Talblick / Kellner / interviewing / 2025-11-12
""",
        file="uebersicht.ods",
    ),
    example(
        "a tab per status",
        xlsx(
            {
                "Applied": [
                    ["Company", "Role", "Date", "Link"],
                    ["Helio", "Planner", "@45964", "https://helio.example"],
                    ["Norda", "Buyer", "@45968", None],
                ],
                "Rejected": [["Company", "Role", "Date", "Link"], ["Tarn", "Analyst", "@45950", None]],
                "To apply": [["Company", "Role", "Date", "Link"], ["Quarry", "Lead", None, "https://quarry.example"]],
            }
        ),
        """
Helio / Planner / applied / 2025-11-03
Norda / Buyer / applied / 2025-11-07
Tarn / Analyst / rejected / 2025-10-20|-
Quarry / Lead / saved / -
""",
        file="jobs.xlsx",
    ),
    example(
        "workbook with merged companies and serial days",
        xlsx(
            {
                "Tracker": [
                    ["My applications", None, None, None],
                    ["Company", "Position", "Applied on", "Status"],
                    ["Helio", "Planner", "@45964", "Rejected"],
                    [None, "Senior Planner", "@45968", "Applied"],
                    ["Norda", "Buyer", 45970, "1st interview"],
                ]
            },
            merged=("A1:D1", "A3:A4"),
        ),
        """
Helio / Planner / rejected / 2025-11-03
Helio / Senior Planner / applied / 2025-11-07
Norda / Buyer / interviewing / 2025-11-09
""",
        file="tracker.xlsx",
    ),
    example(
        "no heading at all",
        """
Helio,Backend Developer,2025-11-03,rejected,https://helio.example/1
Norda,Backend Engineer,2025-11-12,applied,https://norda.example/2
Tarn,Software Engineer,2025-11-14,interview,https://tarn.example/3
""",
        """
Helio / Backend Developer / rejected / 2025-11-03
Norda / Backend Engineer / applied / 2025-11-12
Tarn / Software Engineer / interviewing / 2025-11-14
""",
    ),
    example(
        "a lane a column",
        """
To apply,Applied,Interview,Rejected
Helio - Planner,Norda - Buyer,Tarn - Data Analyst,Quarry - Office Lead
Ember - Clerk,Fjord - Store Manager,,Garnet - Writer
""",
        """
Helio / Planner / saved / -
Norda / Buyer / applied / -
Tarn / Data Analyst / interviewing / -
Quarry / Office Lead / rejected / -
Ember / Clerk / saved / -
Fjord / Store Manager / applied / -
Garnet / Writer / rejected / -
""",
        file="kanban.csv",
    ),
    example(
        "semicolons, breaks inside, last word in the notes",
        "Datum;Firma;Bezeichnung;Notizen;Status\n"
        '03.11.2025;Kranz;Planer;"Anruf am 5.11.;\nnette Frau";in Bearbeitung\n'
        '14.11.2025;Ostwind;Leiter;"""Wir melden uns""";2. Gespräch\n'
        "18.11.2025;Talblick;Fahrer;;abgesagt\n"
        "20.11.2025;Seeblick;Koch;;Probearbeiten\n",
        """
Kranz / Planer / applied|- / 2025-11-03
Ostwind / Leiter / interviewing / 2025-11-14
Talblick / Fahrer / - / 2025-11-18
Seeblick / Koch / interviewing / 2025-11-20
""",
        encoding="utf-8-sig",
    ),
    example(
        "Glassdoor and job board words",
        """
Job,Employer,Applied date,Application status,Job type,Pay
Cashier,Helio Mart,Nov 3 2025,Application viewed,Part-time,$15 an hour
Stocker,Norda Foods,Nov 14 2025,No longer under consideration,Full-time,
Shift Supervisor,Tarn,Nov 15 2025,Under review,,
Assistant Manager,Quarry,Nov 16 2025,Hired,,
Deli Clerk,Ember,Nov 17 2025,Job expired,,
""",
        """
Helio Mart / Cashier / applied / 2025-11-03
Norda Foods / Stocker / rejected / 2025-11-14
Tarn / Shift Supervisor / applied / 2025-11-15
Quarry / Assistant Manager / accepted / 2025-11-16
Ember / Deli Clerk / - / 2025-11-17
""",
    ),
]
