"""Mails that are quoted or copied with what stands around them, and the names that only such places tell."""

from __future__ import annotations

import pytest

from exchange.mail.letter import read_letter
from exchange.mail.reading import read_mail
from exchange.mailed import same_words

QUOTES = [
    ("Le jeu. 2 avr. 2026 à 11:26, Luce Aubin <luce@aubin.example> a écrit :", "Luce Aubin"),
    ("On Thu, Apr 2, 2026 at 10:14 AM Lena Moss <lena@plum.example>\nwrote:", "Lena Moss"),
    ("Am Do., 2. Apr. 2026 um 10:14 Uhr schrieb Bäckerei Luna <info@luna.example>:", "Bäckerei Luna"),
    ("El jue, 2 abr 2026 a las 10:14, Marta Gil (<mgil@luna.example>) escribió:", "Marta Gil"),
]


@pytest.mark.parametrize("mark", ["> ", ""], ids=["marked", "bare"])
@pytest.mark.parametrize(("above", "writer"), QUOTES, ids=[writer for _, writer in QUOTES])
def test_quoted_as_a_whole(above, writer, mark):
    letter = read_letter(f"{above}\n\n{mark}Hello Kim,\n{mark}we chose somebody else.\n".encode())
    assert (letter.from_name, letter.text) == (writer, "Hello Kim,\nwe chose somebody else.")
    assert str(letter.sent_on) == "2026-04-02"


def test_answered_below():
    letter = read_letter(f"{QUOTES[1][0]}\n\n> Are you still there?\n\nI am, thank you.\n".encode())
    assert letter.text == "I am, thank you."


@pytest.mark.parametrize("is_newest_first", [False, True])
def test_last_of_a_thread(is_newest_first):
    mails = [
        "Kim Ost <kim@mailing.example>   Fri, Dec 5, 2025 at 10:12 AM\nTo: Bo Lind <bo@elm.example>\n\nAny news?",
        "Bo Lind <bo@elm.example>   Wed, Dec 10, 2025 at 6:03 PM\nTo: Kim Ost <kim@mailing.example>\n\nIt is a no.",
    ]
    mails = mails[::-1] if is_newest_first else mails
    letter = read_letter("\n\n".join(["Re: catching up\n2 messages", *mails]).encode())
    assert (letter.from_name, letter.text) == ("Bo Lind", "It is a no.")


def test_day_without_a_year():
    page = (
        "Elm Grocers Careers <careers@elm.example>\nMon, Feb 2, 11:58 PM (9 hours ago)\nto me\n\nWe have your letter."
    )
    letter = read_letter(page.encode())
    assert (letter.from_name, letter.text) == ("Elm Grocers Careers", "We have your letter.")


NAMED = [
    (
        "Jobs > Messages\n\nMessage from: Elmford Borough Council\nVacancy: Parks Officer (Ref EB/22)\n\n"
        "Dear Applicant\n\nThe post has now been filled and your application will not be taken further.",
        ("Elmford Borough Council", "Parks Officer"),
    ),
    (
        "Position: River Technician\nAgency: Bureau of Elm Waters\n\nYou were not selected for the position above.",
        ("Bureau of Elm Waters", "River Technician"),
    ),
    (
        "LinkedIn\n\nHanna Ruiz\nTalent Partner at Elm Analytics\nTODAY\n\nHi Tom, thanks for applying to our "
        "Data Engineer opening. Unfortunately we won't be able to move your application along.",
        ("Elm Analytics", "Data Engineer"),
    ),
    (
        "Portail Carrière – Ville de Montelme\n\nConcours 2026-031 – Technicienne aux loisirs\n\nBonjour,\n\n"
        "Votre candidature n'a pas été retenue pour la suite.",
        ("Ville de Montelme", "Technicienne aux loisirs"),
    ),
    (
        "Olá!\n\nAgradecemos sua participação no processo para a vaga Analista Financeiro Pleno do Grupo Olmo.\n\n"
        "Optamos por seguir com outros perfis.\n\nAbraços,\nTime de Gente & Gestão - Grupo Olmo",
        ("Grupo Olmo", "Analista Financeiro Pleno"),
    ),
    (
        "Bonjour,\n\nPour la suite du process analyste data chez Orme Bleu, voici le test technique à nous rendre.",
        ("Orme Bleu", "Analyste data"),
    ),
    (
        "Liebe Frau Ost,\n\nunser Vorstellungsgespräch (Bauzeichnerin) um 14 Uhr muss ich leider absagen. Passt "
        "Ihnen Donnerstag?\n\nIhre Ina Ulm\nZahnarztpraxis Dr. Ulm",
        ("Zahnarztpraxis Dr. Ulm", "Bauzeichnerin"),
    ),
    (
        "Hola, Iván:\n\nNo podemos mantener la entrevista de mañana para mozo de almacén porque el jefe está de baja. "
        "¿Te vendría bien el lunes a las 9:00?\n\nRocío\nLogística Olmo",
        ("Logística Olmo", "Mozo de almacén"),
    ),
    (
        "Guten Tag,\n\nwir freuen uns, Sie zu einem Gespräch für die Stelle Verwaltungsfachangestellte einzuladen:"
        "\n\nDonnerstag, 09:40 Uhr",
        ("", "Verwaltungsfachangestellte"),
    ),
    (
        "Guten Tag,\n\nIhre Bewerbung als Verkäuferin (m/w/d) ist gut bei uns angekommen.",
        ("", "Verkäuferin (m/w/d)"),
    ),
    ("李同学 您好,\n\n非常抱歉,原定于3月13日的数据分析师岗位面试改至3月17日,线上进行。", ("", "数据分析师")),
    ("先日は弊社の面接(営業職)にお越しいただき、誠にありがとうございました。", ("", "営業職")),
]


@pytest.mark.parametrize(("text", "expected"), NAMED, ids=[" ".join(names) for _, names in NAMED])
def test_names(text, expected):
    mail = read_mail(text.encode())
    assert (mail.company, mail.role) == expected


KINDS = [
    ("We're no match this time, but may we keep you in our talent pool? [ Yes ] [ No, delete my data ]", "rejection"),
    ("À votre demande, votre candidature au poste de Vendeuse a été annulée. Dommage !", "withdrawn"),
    ("Auf Ihren Wunsch haben wir Ihre Bewerbung als Gärtner storniert.", "withdrawn"),
    ("王同学 您好,\n\n抱歉,由于面试官出差,原定周四的面试需要取消,改至下周二14:00。", "interview"),
    (
        "I am pleased to inform you that you have been shortlisted. Please select a slot. We regret that we are unable "
        "to offer alternative dates.",
        "interview",
    ),
]


@pytest.mark.parametrize(("text", "label"), KINDS, ids=[text[:24] for text, _ in KINDS])
def test_kinds(text, label):
    assert read_mail(text.encode()).verdict.label == label


def test_signs_of_genders_make_no_other_job():
    assert same_words("Verkäuferin (m/w/d)", "Verkäuferin") == 1


def test_withdrawal_names_whom_it_was_sent_to():
    words = "Buenas noches:\n\nHe decidido no continuar en el proceso por motivos familiares.\n\nRosa Paz"
    heads = (
        "De: Rosa Paz <rosa.paz@cartas.example>\nPara: Farmacia Olmo <farmacia@olmo.example>\nFecha: 6 feb 2026 21:17"
    )
    mail = read_mail(f"{heads}\nAsunto: Re: Entrevista\n\n{words}\n".encode())
    assert (mail.verdict.label, mail.company) == ("withdrawn", "Farmacia Olmo")
