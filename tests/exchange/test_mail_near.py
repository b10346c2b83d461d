"""Answers put off, conditions without an "if", small print and quotations beside noes, and names around letters."""

from __future__ import annotations

import pytest

from exchange.mail.folding import fold
from exchange.mail.letter import read_letter
from exchange.mail.lines import is_conditional
from exchange.mail.reading import read_mail
from exchange.mail.roles import find_role
from exchange.mail.rules import load

PUT_OFF = [
    "Dear Sam,\n\nthe panel has not been able to meet, so we cannot give you an answer this month. You remain under "
    "active consideration for the Planner role.",
    "Dear Sam,\n\nwe cannot proceed with the checks for the Teaching Assistant post until both references are here. "
    "Could you name somebody else?",
    "Guten Tag,\n\ndie Bekanntgabe der Ergebnisse für die Stelle als Planer verzögert sich leider bis Ende Mai.",
    "Bonjour,\n\nla commission n'a pas encore pu trancher pour le poste de chargée de mission. La décision est "
    "reportée au 12 mai.",
    "Buenos días:\n\nla publicación del listado del proceso se aplaza al 12 de mayo por el gran número de solicitudes.",
]
RECEIPTS = [
    "Beste Sam,\n\nje brief voor de functie Planner is goed ontvangen. Word je niet uitgenodigd, dan hoor je dat in "
    "week 20.\n\nAcquisitie door bureaus stellen wij helaas niet op prijs.",
    "Guten Tag,\n\nIhre Bewerbung als Planerin ist eingegangen. Werden Sie nicht ausgewählt, erhalten Sie eine "
    "Nachricht.\n\nAnfragen von Personalvermittlern sind leider nicht erwünscht.",
    "Hej Sam,\n\nvi har tagit emot din ansökan. Blir du inte kallad till intervju får du besked i maj.",
    "Hi Sam,\n\nwe have received your application for the post of Gardener. Please forgive us that "
    "we are unable to answer individually to everybody.",
]
GONE = [
    "Hola Sam, te cuento que la búsqueda de diseñadora ya se cerró, cubrimos la posición el lunes.",
    "Hallo Sam, entre nous: nous avons longtemps hésité, et nous avons proposé le poste à l'autre candidate.",
    "Hallo Sam,\n\nunsere drei Plätze für September sind inzwischen vergeben. Melde dich gern im nächsten Jahr.",
    "Oi Sam, já preenchemos a vaga de analista na sexta. Desculpa a demora.",
    "Dear Sam,\n\nyour file was screened out as it showed no licence, which the notice named as essential.",
]
NO_NOES = [
    "Subject: Plats på förskolan\n\nHej, vi kan tyvärr inte erbjuda plats på Solrosen till önskat datum eftersom andra "
    "barn har stått längre i kö.",
    "Subject: Ti spiego\n\nEhi, niente da fare, il negozio ha detto no. Hanno scelto un'altra. Stasera ti racconto.",
    "Subject: Your pay band\n\nDear candidate, we regret that the band in the advert for post 17 was misprinted. "
    "It is grade 5. If you wish to stay a candidate, you need do nothing.",
]


def label_of(text: str) -> str:
    return read_mail(text.encode()).verdict.label


class TestKinds:
    @pytest.mark.parametrize("text", PUT_OFF)
    def test_an_answer_put_off_is_news(self, text):
        assert label_of(text) == "information"

    @pytest.mark.parametrize("text", RECEIPTS)
    def test_a_warning_and_small_print_leave_a_receipt(self, text):
        assert label_of(text) == "received"

    @pytest.mark.parametrize("text", NO_NOES)
    def test_what_only_sounds_like_a_no(self, text):
        assert label_of(text) != "rejection"

    @pytest.mark.parametrize("text", GONE)
    def test_that_somebody_else_has_it_is_a_no(self, text):
        assert label_of(text) == "rejection"

    def test_a_competition_is_how_public_jobs_are_given_in_french(self):
        text = "Madame,\n\nvotre candidature au concours 77-12, Archiviste, n'a pas été retenue."
        assert label_of(text) == "rejection"

    def test_a_photo_competition_is_another_matter(self):
        assert label_of("Madame,\n\nvotre candidature au concours photo n'a pas été retenue.") == "unrelated"

    def test_what_was_withdrawn_at_ones_own_request_is_no_no(self):
        text = "À votre demande, votre candidature à l'emploi de gardien de nuit du site a été annulée."
        assert label_of(text) == "withdrawn"


class TestOpens:
    @pytest.mark.parametrize(("language", "text"), [("de", "Werden Sie "), ("nl", "Word je "), ("sv", "Får du ")])
    def test_a_sentence_that_begins_with_its_verb_is_a_condition(self, language, text):
        assert is_conditional(f" {fold(text)} ", load().guards[language])

    def test_only_where_it_begins(self):
        assert not is_conditional(f" {fold('Daarom word je')} ", load().guards["nl"])


class TestQuotations:
    def test_what_a_recruiter_answered_is_heard(self):
        text = "Le recruteur a répondu à votre candidature.\n\n« Votre profil n'a pas été retenu pour la suite. »"
        assert "profil" in read_mail(text.encode()).verdict.spoken[0].sentence

    def test_what_recruiters_say_to_others_is_not(self):
        text = (
            "Our newsletter.\n\nOne recruiter wrote:\n\n“We have decided to go with another candidate.”\n\nUnsubscribe."
        )
        assert label_of(text) != "rejection"


NAMED = [
    ("Thanks for coming in about the Planner role.\n\nNell, Sandfish Games", "Sandfish Games"),
    ("Danke für die Bewerbung als Planer.\n\nBeste Grüße\nNils Lautner\nDeister IT Services", "Deister IT Services"),
    ("Thanks for coming in about the Planner role.\n\nKind regards\nNils Lautner", ""),
    (
        "Opal Tiles - Sales Planner (Perth)\n\nHi Sam,\n\nthanks for writing to us about the Sales Planner role.",
        "Opal Tiles",
    ),
    ("Lens Technician\nSilverwood Optics · Leeds\n\nHi Sam,\n\nyou withdrew your application.", "Silverwood Optics"),
    (
        "Autohaus Brinkner\n9. März 2026, 08:15\nan mich\n\nHallo Sam,\n\ndanke für deine Bewerbung.",
        "Autohaus Brinkner",
    ),
    (
        "3 févr. 2026 9 h 41\nTalents – Caisse Boralis\nÀ : moi\n\nBonjour Sam,\n\nmerci de ta visite.",
        "Caisse Boralis",
    ),
    ("Hej!\n\nDitt brev om tjänsten som Kock (ref 26/18) i Älvsby kommun.", "Älvsby kommun"),
]
SENT = [
    ("Asha Rahl <no-reply@hire.lever.co>", "Osmund Mills <> Lou: Planner", "It was close.\n\nAsha", "Osmund Mills"),
    (
        "Kornfeld Software GmbH <no-reply@kornfeld.jobs.personio.de>",
        "Bewerbung bei Kornfeld",
        "",
        "Kornfeld Software GmbH",
    ),
    ("Rigimatt AG - Bewerbungsportal <x@mail.example>", "Ihre Bewerbung", "", "Rigimatt AG"),
    ("Atracción de Talento Harinas Olmeca <rh@olmeca.example>", "Tu postulación", "", "Harinas Olmeca"),
    ("Groupe Valmont via HelloWork <non@candidatures.hellowork.com>", "Votre candidature", "", "Groupe Valmont"),
]
ROLES = [
    ("Perdona, la búsqueda de Motion Designer ya se cerró.", "Motion Designer"),
    ("Su renuncia al proceso selectivo de Auxiliar de biblioteca (14/26) consta.", "Auxiliar de biblioteca"),
    ("Merci pour votre candidature d'Aide à domicile.", "Aide à domicile"),
    ("We hold your file for competition 77-12, Archivist.", "Archivist"),
    ("We have received your application for: Payroll Clerk (JR-102).", "Payroll Clerk"),
    ("Następny krok w naborze na stanowisko Kierowca autobusu to prosty test.", "Kierowca autobusu"),
    ("El puesto de Enfermera de noche exige el nivel C1.", "Enfermera de noche"),
    ("Danke für den Tag auf der Station.\n\nIhr Team\n\nPflegefachfrau, Ref. 2093", "Pflegefachfrau"),
]


class TestNames:
    @pytest.mark.parametrize(("text", "company"), NAMED)
    def test_in_a_pasted_text(self, text, company):
        assert read_mail(text.encode()).company == company

    @pytest.mark.parametrize(("sender", "subject", "text", "company"), SENT)
    def test_of_a_sender(self, sender, subject, text, company):
        head = f"From: {sender}\nSubject: {subject}\nDate: Mon, 4 May 2026 12:00:00 +0200"
        assert read_mail(f"{head}\n\nHallo Sam,\n\n{text or 'Danke.'}".encode()).company == company

    @pytest.mark.parametrize(("text", "role"), ROLES)
    def test_of_a_job(self, text, role):
        assert find_role(read_letter(text.encode())) == role
