"""Forms of offices for work: crosses beneath two lines of names, and where one signs."""

from __future__ import annotations

from .files import example, xlsx


def sheet(text, sep=";"):
    return xlsx({"Blatt1": [line.split(sep) for line in text.strip("\n").splitlines()]})


FORMS = [
    example(
        "rav like",
        sheet("""
Nachweis der Arbeitsbemühungen;;;;;;;;;
Name;Muster Rita;;AHV-Nr.;756.1111;;;;;
;;;;;;;;;
Datum;Firma, Adresse;Stelle als;Bewerbung;;;Stand;;;Bemerkungen
;;;schriftlich;telefonisch;persönlich;offen;Vorstellungsgespräch;Absage;
02.02.2026;Kranz AG, Olten;Köchin;X;;;;;X;zu weit weg
04.02.2026;Ostwind GmbH, Aarau;Bäckerin;;X;;;X;;Termin 18.02.
09.02.2026;Talblick, Brugg;Kellnerin;;;X;X;;;
16.02.2026;Steinhof AG, Zug;Köchin;X;;;;;X;
;;;;;;;;;
Ort, Datum;Olten, 28.02.2026;;;Unterschrift;;;;;
"""),
        """
Kranz AG / Köchin / rejected / 2026-02-02
Ostwind GmbH / Bäckerin / interviewing / 2026-02-04
Talblick / Kellnerin / applied / 2026-02-09
Steinhof AG / Köchin / rejected / 2026-02-16
""",
        "rav.xlsx",
    ),
    example(
        "orp french",
        sheet("""
Preuves des recherches personnelles;;;;;;;;;
Nom, prénom;Rochat Luc;;;;;;;;
Date;Entreprise, adresse;Activité recherchée;Mode de postulation;;;Résultat;;;Motif du refus
;;;écrit;visite;téléphone;en suspens;entretien;refus;
03.03.2026;Fournil SA, Nyon;Boulanger;x;;;;;x;profil
05.03.2026;Lac & Fils, Morges;Vendeur;;x;;x;;;
10.03.2026;Garage Dubief, Rolle;Magasinier;;;x;;x;;
Lieu et date;Nyon, le 31.03.2026;;Signature;;;;;;
"""),
        """
Fournil SA / Boulanger / rejected / 2026-03-03
Lac & Fils / Vendeur / applied / 2026-03-05
Garage Dubief / Magasinier / interviewing / 2026-03-10
""",
        "orp.xlsx",
    ),
    example(
        "urc italian",
        sheet("""
Prova delle ricerche di lavoro;;;;;;;;
Data;Datore di lavoro;Funzione;Candidatura;;Esito;;;Osservazioni
;;;per scritto;di persona;in attesa;colloquio;rifiuto;
03/03/2026;Rovere SA;Impiegato;X;;;;X;
06/03/2026;Larice Sagl;Contabile;;X;X;;;
11/03/2026;Betulla SA;Magazziniere;X;;;X;;
"""),
        """
Rovere SA / Impiegato / rejected / 2026-03-03
Larice Sagl / Contabile / applied / 2026-03-06
Betulla SA / Magazziniere / interviewing / 2026-03-11
""",
        "urc.xlsx",
    ),
    example(
        "us ui work search log",
        sheet("""
WORK SEARCH LOG;;;;;;;;
Claimant:;J. Doe;;Week ending:;02/14/2026;;;;
Date of contact;Employer name and address;Type of work sought;How contacted;;;Result;;
;;;Online;In person;Phone;Application filed;Interview;Not hiring
02/16/2026;Helio Freight, 12 Dock Rd;Driver;X;;;X;;
02/10/2026;Norda Stores, 4 Main St;Cashier;;X;;;;X
02/12/2026;Tarn Diner, 8 Elm St;Cook;;;X;;X;
Signature;;;Date;02/14/2026;;;;
"""),
        """
Helio Freight / Driver / applied / 2026-02-16
Norda Stores / Cashier / rejected / 2026-02-10
Tarn Diner / Cook / interviewing / 2026-02-12
""",
        "log.xlsx",
    ),
    example(
        "us ui one line",
        sheet("""
Date;Employer;Position applied for;Method of contact;Person contacted;Results
02/16/2026;Helio Freight;Driver;Online;;Application submitted
02/10/2026;Norda Stores;Cashier;In person;Manager;Not hiring
02/12/2026;Tarn Diner;Cook;Phone;Al;Interview 2/19
"""),
        """
Helio Freight / Driver / applied / 2026-02-16
Norda Stores / Cashier / rejected / 2026-02-10
Tarn Diner / Cook / interviewing / 2026-02-12
""",
        "ui.xlsx",
    ),
    example(
        "fr pole emploi",
        sheet("""
Date;Entreprise;Poste;Moyen;;;Suite donnée;;
;;;Courrier;Mail;Téléphone;Sans réponse;Refus;Entretien
05/01/2026;Dupin;Comptable;;x;;x;;
08/01/2026;Lormont;Acheteur;x;;;;x;
12/01/2026;Vauquelin;Assistant;;;x;;;x
"""),
        """
Dupin / Comptable / ghosted / 2026-01-05
Lormont / Acheteur / rejected / 2026-01-08
Vauquelin / Assistant / interviewing / 2026-01-12
""",
        "suivi.xlsx",
    ),
    example(
        "es sepe",
        sheet("""
Búsqueda activa de empleo;;;;;;;
Fecha;Empresa;Puesto;Medio;;Resultado;;
;;;Web;En persona;Pendiente;Entrevista;Rechazado
05/01/2026;Altamar;Camarero;X;;;;X
07/01/2026;Bolera;Cocinero;;X;X;;
12/01/2026;Cumbre;Mozo;X;;;X;
Firma del solicitante;;;Fecha;31/01/2026;;;
"""),
        """
Altamar / Camarero / rejected / 2026-01-05
Bolera / Cocinero / applied / 2026-01-07
Cumbre / Mozo / interviewing / 2026-01-12
""",
        "bae.xlsx",
    ),
    example(
        "at ams",
        sheet("""
Datum;Firma;Stelle;Kontakt;;;Ergebnis;;;
;;;E-Mail;Telefon;persönlich;keine Antwort;Absage;Vorstellungsgespräch;Zusage
02.02.2026;Kranz;Köchin;x;;;;x;;
04.02.2026;Ostwind;Bäckerin;x;;;x;;;
09.02.2026;Talblick;Kellnerin;;x;;;;x;
16.02.2026;Steinhof;Köchin;;;x;;;x;x
"""),
        """
Kranz / Köchin / rejected / 2026-02-02
Ostwind / Bäckerin / ghosted / 2026-02-04
Talblick / Kellnerin / interviewing / 2026-02-09
Steinhof / Köchin / offer / 2026-02-16
""",
        "ams.xlsx",
    ),
    example(
        "pl urzad",
        sheet("""
Data;Pracodawca;Stanowisko;Sposób;;Wynik;;
;;;e-mail;osobiście;brak odpowiedzi;rozmowa;odmowa
02.02.2026;Modrzew;Księgowa;x;;x;;
05.02.2026;Sosna;Kasjerka;;x;;x;
09.02.2026;Klon;Kucharka;x;;;;x
Data i podpis;;;;;;;
"""),
        """
Modrzew / Księgowa / ghosted / 2026-02-02
Sosna / Kasjerka / interviewing / 2026-02-05
Klon / Kucharka / rejected / 2026-02-09
""",
        "urzad.xlsx",
    ),
    example(
        "three lines with numbers",
        sheet("""
Nr.;Datum;Arbeitgeber;Tätigkeit;Art der Bewerbung;;Ergebnis;;
;;;;online;Post;Einladung;Absage;offen
(1);(2);(3);(4);(5);(6);(7);(8);(9)
1;02.02.2026;Kranz;Koch;x;;;x;
2;04.02.2026;Ostwind;Bäcker;;x;x;;
3;09.02.2026;Talblick;Kellner;x;;;;x
"""),
        """
Kranz / Koch / rejected / 2026-02-02
Ostwind / Bäcker / interviewing / 2026-02-04
Talblick / Kellner / applied / 2026-02-09
""",
        "jc.xlsx",
    ),
    example(
        "one line grid",
        sheet("""
Datum;Firma;Stelle;schriftlich;telefonisch;offen;Gespräch;Absage;Zusage
02.02.2026;Kranz;Koch;x;;;;x;
04.02.2026;Ostwind;Bäcker;;x;x;;;
09.02.2026;Talblick;Kellner;x;;;x;;
12.02.2026;Steinhof;Koch;x;;;x;;x
"""),
        """
Kranz / Koch / rejected / 2026-02-02
Ostwind / Bäcker / applied / 2026-02-04
Talblick / Kellner / interviewing / 2026-02-09
Steinhof / Koch / offer / 2026-02-12
""",
        "grid.xlsx",
    ),
    example(
        "nl uwv",
        sheet("""
Datum;Werkgever;Functie;Hoe;;Resultaat;;
;;;schriftelijk;telefonisch;geen reactie;gesprek;afgewezen
02-02-2026;Zandvliet;Monteur;x;;x;;
05-02-2026;Heuvel;Planner;;x;;x;
09-02-2026;Broek;Kok;x;;;;x
"""),
        """
Zandvliet / Monteur / ghosted / 2026-02-02
Heuvel / Planner / interviewing / 2026-02-05
Broek / Kok / rejected / 2026-02-09
""",
        "uwv.xlsx",
    ),
    example(
        "uk ucc",
        sheet("""
Date;Employer;Job;Applied by;;;Outcome;;;
;;;Online;Phone;In person;No reply;Interview;Unsuccessful;Job offer
02/02/2026;Helio;Driver;Y;;;Y;;;
05/02/2026;Norda;Cashier;;Y;;;Y;;
09/02/2026;Tarn;Cook;;;Y;;;Y;
13/02/2026;Quarry;Porter;Y;;;;;;Y
"""),
        """
Helio / Driver / ghosted / 2026-02-02
Norda / Cashier / interviewing / 2026-02-05
Tarn / Cook / rejected / 2026-02-09
Quarry / Porter / offer / 2026-02-13
""",
        "uc.xlsx",
    ),
    example(
        "us one line grid",
        sheet("""
Date;Employer;Type of work;Online;In person;Phone;Application filed;Interview;Not hiring
02/16/2026;Helio Freight;Driver;X;;;X;;
02/10/2026;Norda Stores;Cashier;;X;;;;X
02/12/2026;Tarn Diner;Cook;;;X;X;;
02/13/2026;Quarry Inn;Porter;X;;;X;X;
"""),
        """
Helio Freight / Driver / applied / 2026-02-16
Norda Stores / Cashier / rejected / 2026-02-10
Tarn Diner / Cook / applied / 2026-02-12
Quarry Inn / Porter / interviewing / 2026-02-13
""",
        "grid.xlsx",
    ),
    example(
        "grid with merged cells",
        xlsx(
            {
                "A": [
                    ["Datum", "Betrieb", "Als", "Ergebnis", "", "", "Bemerkung"],
                    ["", "", "", "offen", "Absage", "Zusage", ""],
                    ["02.02.2026", "Kranz", "Koch", "", "x", "", ""],
                    ["16.02.2026", "Ostwind", "Bäcker", "x", "", "", ""],
                    ["17.02.2026", "Talblick", "Kellner", "", "", "x", "ab März"],
                ]
            },
            merged=("A1:A2", "B1:B2", "C1:C2", "D1:F1", "G1:G2"),
        ),
        """
Kranz / Koch / rejected / 2026-02-02
Ostwind / Bäcker / applied / 2026-02-16
Talblick / Kellner / offer / 2026-02-17
""",
        "m.xlsx",
    ),
    example(
        "what they write is not still to be written",
        """
Datum;Firma;als;Rückmeldung
02.03.2026;Kranz;Köchin;schreiben, melden sich nach Ostern
03.03.2026;Ostwind;Bäckerin;leider nein
16.03.2026;Talblick;Kellnerin;
""",
        """
Kranz / Köchin / -|applied / 2026-03-02
Ostwind / Bäckerin / rejected / 2026-03-03
Talblick / Kellnerin / applied / 2026-03-16
""",
    ),
    example(
        "grid in which one question has numbers among its crosses",
        xlsx(
            {
                "A": [
                    ["Datum", "Betrieb", "Stelle", "Pensum", "", "Ergebnis", "", "", ""],
                    ["", "", "", "Vollzeit", "Teilzeit %", "noch offen", "Gespräch", "Anstellung", "Absage"],
                    ["02.02.2026", "Kranz", "Koch", "x", "", "", "x", "", ""],
                    ["16.02.2026", "Ostwind", "Bäcker", "", "60", "", "", "", "x"],
                    ["17.02.2026", "Talblick", "Kellner", "x", "", "", "", "x", ""],
                    ["18.02.2026", "Lärche", "Kellner", "x", "", "x", "", "", ""],
                ]
            },
            merged=("D1:E1", "F1:I1"),
        ),
        """
Kranz / Koch / interviewing / 2026-02-02
Ostwind / Bäcker / rejected / 2026-02-16
Talblick / Kellner / accepted / 2026-02-17
Lärche / Kellner / applied / 2026-02-18
""",
        "m.xlsx",
    ),
]
