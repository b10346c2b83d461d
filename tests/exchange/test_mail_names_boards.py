"""Employers behind boards, agencies, greetings and shortened domains, and jobs in the sentences of many."""

from __future__ import annotations

import pytest

from exchange.mail.reading import read_mail

# Who sent it, the subject, the words; the company and the job that a careful person reads there.
MAILS = [
    (
        "InfoJobs <noreply@push.infojobs.net>",
        "Tu candidatura a Dependienta - CC La Vega",
        "Hola Ana:"
        "\n\nTu inscripción en la oferta Dependienta - CC La Vega de Calzados Olmo ha sido descartada. La "
        "empresa ha decidido continuar con otras personas.",
        ("Calzados Olmo", "Dependienta - CC La Vega"),
    ),
    (
        "Indeed <donotreply@indeed.com>",
        "An update on your application from Bracken & Lowe",
        "Hi Ana,\n\nBracken & Lowe has decided not to move forward with your application as a kitchen porter.",
        ("Bracken & Lowe", "Kitchen porter"),
    ),
    (
        "Welcome to the Jungle <notifications@welcometothejungle.com>",
        "Du nouveau pour ta candidature",
        "Bonjour Ana,\n\nTa candidature a changé de statut."
        "\n\nChargée de clientèle - CDI - Lyon\nEntreprise : Maison Verdier"
        "\n\nNous ne donnons malheureusement pas suite à ta candidature.",
        ("Maison Verdier", "Chargée de clientèle"),
    ),
    (
        "HelloWork <noreply@emails.hellowork.com>",
        "Votre candidature n'a pas été retenue",
        "Bonjour,"
        "\n\nVotre candidature au poste de Cariste publiée par Entrepôts Lacaze n'a pas été retenue par "
        "le recruteur.",
        ("Entrepôts Lacaze", "Cariste"),
    ),
    (
        "StepStone <noreply@stepstone.de>",
        "Statusänderung Ihrer Bewerbung",
        "Guten Tag,"
        "\n\nUnternehmen: Brauhaus Elm\nStelle: Schichtleiter Abfüllung in 33602 Bielefeld\nNeuer Status: "
        "abgelehnt\n\nIhr StepStone Team",
        ("Brauhaus Elm", "Schichtleiter Abfüllung"),
    ),
    (
        "Pia Lorenz <p.lorenz@jobwerk.example>",
        "Rückmeldung vom Kunden",
        "Hallo Ana,"
        "\n\nunser Kunde, die Firma Ahlers Pumpen, hat sich für die Hilfskraftstelle leider gegen Sie "
        "entschieden.\n\nViele Grüße\nPia Lorenz\nJobwerk Zeitarbeit",
        ("Ahlers Pumpen", "Hilfskraftstelle"),
    ),
    (
        "Recruitment <noreply@jobs.example>",
        "Re: Night Porter",
        "Dear Ana\n\nThank you for applying. We have decided not to take your application further."
        "\n\nKind regards\nSt. Olave's Hotel",
        ("St. Olave's Hotel", "Night Porter"),
    ),
    (
        "Personal <personal@klinikum-am-see.example>",
        "Ihre Bewerbung als Köchin in Teilzeit",
        "Sehr geehrte Frau Berg,\n\nleider müssen wir Ihnen absagen."
        "\n\nMit freundlichen Grüßen\nKlinikum am See gGmbH\nPersonalabteilung",
        ("Klinikum am See gGmbH", "Köchin"),
    ),
    (
        "Dział kadr <kadry@szpital-lipa.example>",
        "Odpowiedź na aplikację",
        "Dzień dobry,"
        "\n\ndziękujemy za aplikację na stanowisko Specjalista ds. płac. Niestety wybraliśmy inną osobę."
        "\n\nZ poważaniem\nSzpital Miejski w Lipowej Górze",
        ("Szpital Miejski w Lipowej Górze", "Specjalista ds. płac"),
    ),
    (
        "Ana Berg <ana.berg@mailbox.example>",
        "Withdrawing my application",
        "Dear Oakfield Dental team,"
        "\n\nI would like to withdraw my application for Receptionist. Thank you for your time."
        "\n\nAna Berg",
        ("Oakfield Dental", "Receptionist"),
    ),
    (
        "Ana Berg <ana.berg@mailbox.example>",
        "Rückzug meiner Bewerbung",
        "Sehr geehrtes Team der Hofbäckerei Ruland,"
        "\n\nhiermit ziehe ich meine Bewerbung als Verkäuferin zurück.\n\nAna Berg",
        ("Hofbäckerei Ruland", "Verkäuferin"),
    ),
    (
        "Ana Berg <ana.berg@mailbox.example>",
        "Retrait de ma candidature",
        "Bonjour à l'équipe de Librairie Sorel,\n\nje souhaite retirer ma candidature au poste de libraire.\n\nAna",
        ("Librairie Sorel", "Libraire"),
    ),
    (
        "Calendly <notifications@calendly.com>",
        "New Event: Ana Berg",
        "Hi Ana,\n\nA new event has been scheduled."
        "\n\nEvent type: Fennel Robotics – 45 min interview (Field Engineer)\nInvitee: Ana Berg\nWhen: "
        "Monday",
        ("Fennel Robotics", "Field Engineer"),
    ),
    (
        "HR <hr@stmaryshospice.example>",
        "Ward Clerk (Nights) - interview",
        "Dear Ana,"
        "\n\nWe would like to invite you to an interview for the post of Ward Clerk (Nights)."
        "\n\nSaint Mary's Hospice",
        ("Saint Mary's Hospice", "Ward Clerk (Nights)"),
    ),
    (
        "Studio Neri <info@studioneri.example>",
        "Proposta di assunzione",
        "Gentile Ana,"
        "\n\nsiamo lieti di proporLe l'assunzione come contabile junior a tempo indeterminato dal 1 marzo."
        "\n\nStudio Neri",
        ("Studio Neri", "Contabile junior"),
    ),
    (
        "Eva Roca <eroca@panslevante.example>",
        "Tu oferta",
        "Hola Ana:\n\n¡Enhorabuena! Queremos que seas nuestra nueva Encargada de turno en Pans Levante.\n\nEva",
        ("Pans Levante", "Encargada de turno"),
    ),
    (
        "Amélie Roy <a.roy@fontbrune.example>",
        "Votre candidature",
        "Bonjour,"
        "\n\nVotre profil de Chargée de communication nous intéresse et nous aimerions vous rencontrer "
        "pour un entretien.\n\nAmélie Roy\nCabinet d'architecture Fontbrune",
        ("Cabinet d'architecture Fontbrune", "Chargée de communication"),
    ),
    (
        "Sekretariat <sekretariat@moehl-bau.example>",
        "Einladung",
        "Sehr geehrte Frau Berg,"
        "\n\nwir möchten Sie als neue Bauleiterin kennenlernen und laden Sie zum Gespräch ein."
        "\n\nSekretariat Möhl Bau",
        ("Möhl Bau", "Bauleiterin"),
    ),
    (
        "Karriere <karriere@universitaetsmedizin-rode.example>",
        "Zwischenbescheid zu Ihrer Bewerbung (MTR Radiologie, 2026-118)",
        "Guten Tag,"
        "\n\nwir möchten Sie über den Stand Ihrer Bewerbung (Laborant Pathologie, 2026-118) informieren. "
        "Wir bitten noch um Geduld.\n\nUniversitätsmedizin Rode",
        ("Universitätsmedizin Rode", "Laborant Pathologie"),
    ),
    (
        "Nora Fisk <nora@dunmorewater.example>",
        "Offer",
        "Dear Ana,"
        "\n\nWe are pleased to offer you the role of Lab Technician - Wastewater at Dunmore Water plc "
        "from 1 May.\n\nNora Fisk\nDunmore Water plc",
        ("Dunmore Water plc", "Lab Technician - Wastewater"),
    ),
    (
        "Ewa Lis <e.lis@mlynbialy.example>",
        "Rekrutacja",
        "Pani Anno,"
        "\n\ndziękujemy za rozmowę na stanowisko pracownika magazynu. Niestety wybraliśmy innego "
        "kandydata.\n\nEwa Lis\nMłyn Biały sp. z o.o.",
        ("Młyn Biały sp. z o.o.", "Pracownika magazynu"),
    ),
    (
        "Jobs <noreply@jobboard.example>",
        "Candidature transmise",
        "Bonjour,\n\nPoste : Agent d'accueil (H/F)\nEntreprise : Val d'Ombre Loisirs\nLieu : Lyon"
        "\n\nVotre candidature a été transmise.",
        ("Val d'Ombre Loisirs", "Agent d'accueil (H/F)"),
    ),
    (
        "Lena Kurz <l.kurz@zeitwerk.example>",
        "Vorstellung bei Sommer & Söhne",
        "Hallo Ana,"
        "\n\nunser Kunde Sommer & Söhne möchte Sie als neuen Mitarbeiter Versand kennenlernen. Passt "
        "Dienstag, 10 Uhr?\n\nLena Kurz\nZeitwerk Personal",
        ("Sommer & Söhne", "Mitarbeiter Versand"),
    ),
    (
        "Bewerbung <bewerbung@st-anna-stift.example>",
        "Ihre Bewerbung als Pflegehelferin in Rode",
        "Sehr geehrte Frau Berg,\n\nwir haben Ihre Bewerbung als Pflegehelferin erhalten."
        "\n\nSt.-Anna-Stift\nPersonalabteilung",
        ("St.-Anna-Stift", "Pflegehelferin"),
    ),
    (
        "Recrutement <recrutement@boisdelorme.example>",
        "Re: Candidature Menuisier - réf 2231",
        "Bonjour,\n\nMerci pour votre candidature. Nous l'étudions et revenons vers vous."
        "\n\nLaure Petit\nBureau d'études Bois Delorme",
        ("Bureau d'études Bois Delorme", "Menuisier"),
    ),
    (
        "Ana Berg <ana.berg@mailbox.example>",
        "Retirada de candidatura",
        "Buenas tardes, equipo de Viveros Alba:"
        "\n\nLes escribo para retirar mi candidatura al puesto de jardinera.\n\nAna Berg",
        ("Viveros Alba", "Jardinera"),
    ),
    (
        "Ana Berg <ana.berg@mailbox.example>",
        "Withdrawal",
        "Hi Corvid Games team,"
        "\n\nI have accepted another offer and would like to withdraw from the process for Level Designer."
        "\n\nBest,\nAna Berg",
        ("Corvid Games", "Level Designer"),
    ),
    (
        "noreply <noreply@mail.example>",
        "Your application status",
        "Dear Ana,\n\nYour application for Bus Driver - Nights remains under review."
        "\n\nHuman Resources\nMt. Alder Transit Authority",
        ("Mt. Alder Transit Authority", "Bus Driver - Nights"),
    ),
]


@pytest.mark.parametrize(("sender", "subject", "words", "expected"), MAILS, ids=[mail[0] for mail in MAILS])
def test_company_and_job(sender, subject, words, expected):
    mail = read_mail(f"From: {sender}\nTo: ana@mailbox.example\nSubject: {subject}\n\n{words}\n".encode())
    assert (mail.company, mail.role) == expected
