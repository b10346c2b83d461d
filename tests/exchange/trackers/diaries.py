"""Diaries: a row for each step, without a heading that says so."""

from __future__ import annotations

from .files import example

DIARIES = [
    example(
        "a step a row beneath What",
        """
Date,Company,Role,What
05/01/2026,Helio,Planner,Applied
05/01/2026,Norda,Buyer,Applied
09/01/2026,Helio,Planner,Phone screen
14/01/2026,Tarn,Cook,Applied
15/01/2026,Norda,Buyer,Rejected
20/01/2026,Helio,Planner,Interview 1
26/01/2026,Helio,Planner,Interview 2
28/01/2026,Ember,Clerk,Applied
30/01/2026,Quarry,Lead,Applied
""",
        """
Helio / Planner / interviewing / 2026-01-05
Norda / Buyer / rejected / 2026-01-05
Tarn / Cook / applied / 2026-01-14
Ember / Clerk / applied / 2026-01-28
Quarry / Lead / applied / 2026-01-30
""",
    ),
    example(
        "steps in German, the newest first",
        """
Datum;Firma;Stelle;Was passiert ist
12.02.2026;Kranz;Koch;Zusage
03.02.2026;Kranz;Koch;Probearbeiten
02.02.2026;Ostwind;Bäcker;Absage
26.01.2026;Kranz;Koch;Vorstellungsgespräch
20.01.2026;Talblick;Kellner;Bewerbung abgeschickt
19.01.2026;Ostwind;Bäcker;Bewerbung abgeschickt
16.01.2026;Kranz;Koch;Bewerbung abgeschickt
""",
        """
Kranz / Koch / offer / 2026-01-16
Ostwind / Bäcker / rejected / 2026-01-19
Talblick / Kellner / applied / 2026-01-20
""",
    ),
    example(
        "steps in French, the job only once",
        """
Date,Entreprise,Poste,Fait
06/01/2026,Dupin,Comptable,Candidature envoyée
08/01/2026,Lormont,Acheteur,Candidature envoyée
13/01/2026,Dupin,,Entretien téléphonique
21/01/2026,Lormont,,Refus
22/01/2026,Dupin,,Entretien sur place
""",
        """
Dupin / Comptable / interviewing / 2026-01-06
Lormont / Acheteur / rejected / 2026-01-08
""",
    ),
    example(
        "steps beneath names that stand only once",
        """
Company,Role,Date,What happened
Helio,Planner,03/03/2026,Applied
,,10/03/2026,Phone screen
,,19/03/2026,Interview
Norda,Buyer,04/03/2026,Applied
,,12/03/2026,Rejected
Tarn,Cook,25/03/2026,Applied
""",
        """
Helio / Planner / interviewing / 2026-03-03
Norda / Buyer / rejected / 2026-03-04
Tarn / Cook / applied / 2026-03-25
""",
    ),
    example(
        "steps at companies alone",
        """
Date,Company,What I did
2026-03-02,Helio,Applied
2026-03-02,Norda,Applied
2026-03-09,Helio,Called them
2026-03-12,Helio,Interview
2026-03-16,Norda,Rejected
2026-03-17,Tarn,Applied
""",
        """
Helio / - / interviewing / 2026-03-02
Norda / - / rejected / 2026-03-02
Tarn / - / applied / 2026-03-17
""",
    ),
    example(
        "steps in Spanish",
        """
Fecha,Empresa,Puesto,Qué pasó
05/01/2026,Altamar,Camarero,Envié CV
07/01/2026,Bolera,Cocinero,Envié CV
12/01/2026,Altamar,Camarero,Entrevista
15/01/2026,Bolera,Cocinero,Rechazado
19/01/2026,Altamar,Camarero,Oferta
20/01/2026,Altamar,Camarero,Acepté la oferta
""",
        """
Altamar / Camarero / accepted / 2026-01-05
Bolera / Cocinero / rejected / 2026-01-07
""",
    ),
    example(
        "steps with what came of each",
        """
Date,Company,Role,Action,Outcome
05/01/2026,Helio,Planner,Applied,waiting
12/01/2026,Helio,Planner,Phone screen,passed
19/01/2026,Helio,Planner,Onsite,rejected
06/01/2026,Norda,Buyer,Applied,rejected
08/01/2026,Tarn,Cook,Applied,waiting
""",
        """
Helio / Planner / rejected / 2026-01-05
Norda / Buyer / rejected / 2026-01-06
Tarn / Cook / applied / 2026-01-08
""",
    ),
    example(
        "applied twice to the same is two",
        """
Date,Company,Role,Status
2025-06-02,Helio,Planner,Rejected
2025-06-03,Norda,Buyer,Rejected
2026-01-05,Helio,Planner,Applied
2026-01-06,Norda,Buyer,Interview
""",
        """
Helio / Planner / rejected / 2025-06-02
Norda / Buyer / rejected / 2025-06-03
Helio / Planner / applied / 2026-01-05
Norda / Buyer / interviewing / 2026-01-06
""",
    ),
    example(
        "steps beside both names in one cell",
        """
When,Who,What
3 Feb 2026,Helio – Planner,Applied
4 Feb 2026,Norda – Buyer,Applied
11 Feb 2026,Helio – Planner,Screening call
18 Feb 2026,Norda – Buyer,Rejection
25 Feb 2026,Helio – Planner,Offer
""",
        """
Helio / Planner / offer / 2026-02-03
Norda / Buyer / rejected / 2026-02-04
""",
    ),
    example(
        "steps in Italian",
        """
Data;Azienda;Ruolo;Cosa
12/01/2026;Rovere;Impiegato;CV inviato
13/01/2026;Larice;Contabile;CV inviato
20/01/2026;Rovere;Impiegato;Colloquio conoscitivo
27/01/2026;Rovere;Impiegato;Secondo colloquio
30/01/2026;Larice;Contabile;Risposta negativa
""",
        """
Rovere / Impiegato / interviewing / 2026-01-12
Larice / Contabile / rejected / 2026-01-13
""",
    ),
    example(
        "steps in Dutch, with a call between",
        """
Datum;Bedrijf;Functie;Wat
05-01-2026;Zandvliet;Monteur;Gesolliciteerd
06-01-2026;Heuvel;Planner;Gesolliciteerd
12-01-2026;Zandvliet;Monteur;Nagebeld
15-01-2026;Zandvliet;Monteur;Eerste gesprek
19-01-2026;Heuvel;Planner;Afgewezen
""",
        """
Zandvliet / Monteur / interviewing / 2026-01-05
Heuvel / Planner / rejected / 2026-01-06
""",
    ),
]
