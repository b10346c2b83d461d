"""Mails that begin like a no and are none, noes in few words, and messages copied from a phone or a page."""

from __future__ import annotations

import pytest

from exchange.mail.reading import read_mail

HELD = [
    "Hi Sam,\n\nthe Data Steward opening is on hold until our new budget year. You are still in our process, "
    "and the second round picks up again in June.",
    "Hallo Sam,\n\nleider ist die Stelle bis zum Herbst auf Eis gelegt. Das ist ausdrücklich keine Absage, wir melden "
    "uns im Oktober mit einem Termin.",
    "Bonjour Sam,\n\nmalheureusement le recrutement est gelé jusqu'en juin. Vous restez en lice et nous reprendrons "
    "les entretiens à ce moment-là.",
    "Hola, Sam:\n\nla vacante está congelada hasta septiembre, lo siento. No es un rechazo: sigues en el proceso.",
    "Buongiorno,\n\npurtroppo la selezione è sospesa fino a settembre. Non è un rifiuto e Lei è ancora in corsa.",
    "Hoi Sam,\n\nhelaas is de vacature bevroren tot mei. Dit is geen afwijzing, je zit nog steeds in de procedure.",
]
TURNED = [
    (
        "Hi Sam,\n\nI'm afraid the position of Office Manager has been filled. However, we'd like to interview you for "
        "the position of Office Assistant. Could you come in on Monday at 9.30?",
        "interview",
        "Office Assistant",
    ),
    (
        "Bonjour,\n\nvotre candidature au poste de chef d'équipe n'a pas été retenue. En revanche, nous recherchons un "
        "technicien pour notre atelier. Pourriez-vous venir mardi à 14 h ?",
        "interview",
        "Technicien",
    ),
    (
        "Gentile Sam,\n\npurtroppo per il ruolo di contabile abbiamo scelto un'altra persona. Vorremmo però "
        "incontrarLa per un'altra posizione, Magazziniere. Può venire giovedì alle 15?",
        "interview",
        "Magazziniere",
    ),
    (
        "Hallo Sam,\n\nals Teamleiter haben wir uns leider für jemand anderen entschieden. Wir bieten Ihnen aber die "
        "Stelle als Disponent an, ab 1. Mai und unbefristet.",
        "offer",
        "Disponent",
    ),
]
NOES = [
    "Hi Robin its Tess from Calder Tiling, talked it over with the boss and sorry but its a no this time. All the best",
    "Hallo hier ist Maik vom Dachbau, wir haben geredet und nehmen dich leider nicht. Kopf hoch",
    "Salut c'est Nico du garage, on en a discuté et c'est non, désolé. Bonne chance",
    "Hola soy Paqui del bar. Al final no te vamos a coger, lo siento. Te pago el rato el viernes",
    "Dear Sam,\n\nI'm sorry, the governors decided not to appoint you after today. You taught a super lesson.",
    "Dear Sam,\n\nI have made an offer to another applicant and she accepted yesterday, so this will not work out. "
    "Your talk was excellent.",
    "Dear Sam,\n\nI write to confirm that you have been unsuccessful. Please send me your train tickets and we will "
    "refund them.",
]
NAMED = [
    ("Pip (Calder Tiling)\nToday 16:52\n\nHi Robin, we had a look at your application.", "Calder Tiling", None),
    (
        "jobs@fennstone.example\nThu, Feb 12, 2026 at 3:15 PM\nTax Analyst - your application\n\nHello Robin,\n\nwe "
        "received your application.\n\nFennstone Insurance, Talent",
        "Fennstone Insurance",
        "Tax Analyst",
    ),
    ("Hi Robin! This is Bo from Happy Tails Grooming. Thanks for applying for the job.", "Happy Tails Grooming", None),
    (
        "From: Lotte van Korenveld Bakkers <job.k1@korenveld.recruitee.com>\nSubject: Je sollicitatie als Planner\n\n"
        "Bedankt voor je sollicitatie.\n\nGroetjes,\nLotte",
        "Korenveld Bakkers",
        "Planner",
    ),
    (
        "From: TestPoint pour Orvane Conseil <tests@testpoint.example>\nSubject: Votre test - Comptable\n\nBonjour, "
        "voici votre test pour le poste de comptable.",
        "Orvane Conseil",
        "Comptable",
    ),
    (
        "From: Administración Bodegas Alcor <admin@bodegasalcor.example>\nSubject: Candidatura Comercial\n\nHola, tu "
        "solicitud para la vacante Comercial se ha registrado correctamente.",
        "Bodegas Alcor",
        "Comercial",
    ),
    (
        "From: Pat Weber | Rheintal Personalberatung <pat@rheintal-pb.example>\nSubject: Rückmeldung\n\nich habe heute "
        "die Rückmeldung von Brandl Medizintechnik zum Teamleiter Einkauf erhalten. Leider geht es nicht weiter.",
        "Brandl Medizintechnik",
        "Teamleiter Einkauf",
    ),
]


@pytest.mark.parametrize("text", HELD)
def test_on_hold_but_still_in_the_process_is_news(text):
    assert read_mail(text.encode()).verdict.label == "information"


@pytest.mark.parametrize(("text", "label", "role"), TURNED)
def test_invited_or_wanted_for_another_job(text, label, role):
    mail = read_mail(text.encode())
    assert (mail.verdict.label, mail.role) == (label, role)


@pytest.mark.parametrize("text", NOES)
def test_no_in_few_words(text):
    assert read_mail(text.encode()).verdict.label == "rejection"


@pytest.mark.parametrize("words", ["not a rejection of you as a person", "not a refusal of your work"])
def test_consoled_is_still_a_no(words):
    text = f"Hi Sam,\n\nwe have decided to go forward with other applicants. This is {words}. Good luck!"
    assert read_mail(text.encode()).verdict.label == "rejection"


@pytest.mark.parametrize(("text", "company", "role"), NAMED)
def test_company_told_beside_other_words(text, company, role):
    mail = read_mail(text.encode())
    assert mail.company == company
    assert role is None or mail.role == role


@pytest.mark.parametrize("more", ["just landed in our inbox", "this year after all", "has been registered"])
def test_role_ends_where_the_sentence_goes_on(more):
    text = f"Subject: Your application\n\nHi Sam,\n\nyour application for Customer Support Specialist {more}."
    assert read_mail(text.encode()).role == "Customer Support Specialist"
