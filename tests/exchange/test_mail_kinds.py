"""Which kind of mail it is, on mails that nothing is learned from."""

from __future__ import annotations

import csv
from email.message import EmailMessage
from pathlib import Path

import pytest

from applications.folding import fold
from exchange.mail.folding import fold as folded
from exchange.mail.learned import WEIGHTS
from exchange.mail.learning import EXAMPLES, Example, examples_in, learn_names, learned_from
from exchange.mail.letter import Letter, read_letter
from exchange.mail.meanings import meanings_of
from exchange.mail.names import find_company
from exchange.mail.reading import Mail, as_json, read_mail
from exchange.mail.roles import find_role
from exchange.mail.rules import FAMILIES, LABELS, load

HERE = Path(__file__).parent / "mails"
SAMPLES = Path(__file__).resolve().parents[2].parent / "shared/samples/emails"


def read_samples(path: Path) -> list[tuple[Example, bytes]]:
    """The mails of a file that name a company, each with what it is."""
    mails = []
    for example in examples_in(path):
        if example.company:
            host = "".join(letter for letter in fold(example.company) if letter.isalnum())
            message = EmailMessage()
            message["From"] = example.sender or f"{example.company} <no-reply@{host}.example>"
            message["Subject"] = example.subject
            message.set_content(example.text)
            mails.append((example, message.as_bytes()))
    return mails


TUNING, SHAPES = (read_samples(EXAMPLES / f"{name}.txt") for name in ("tuning", "shapes"))
HELD_OUT = read_samples(HERE / "held_out.txt")


def rates(mails: list[tuple[Example, Mail]]) -> tuple[float, float]:
    """The share of noes that were found, and the share of other mails taken for one."""
    noes = [found.verdict.label == "rejection" for expected, found in mails if expected.label == "rejection"]
    others = [found.verdict.label == "rejection" for expected, found in mails if expected.label != "rejection"]
    return sum(noes) / len(noes), sum(others) / len(others)


def share(mails: list[tuple[Example, Mail]], is_right) -> float:
    return sum(is_right(expected, found) for expected, found in mails) / len(mails)


@pytest.fixture(scope="module", params=[TUNING, HELD_OUT, SHAPES], ids=["tuning", "held out", "shapes"])
def mails(request) -> list[tuple[Example, Mail]]:
    return [(expected, read_mail(data)) for expected, data in request.param]


class TestClassify:
    def test_noes(self, mails):
        found, mistaken = rates(mails)
        assert found >= 0.96
        assert mistaken <= 0.04

    def test_kinds(self, mails):
        assert share(mails, lambda expected, found: found.verdict.label == expected.label) >= 0.9

    def test_reasons(self, mails):
        noes = [pair for pair in mails if pair[0].label == "rejection"]
        assert share(noes, lambda expected, found: found.verdict.reason_families == expected.families) >= 0.8

    def test_companies(self, mails):
        assert share(mails, lambda expected, found: found.company == expected.company) >= 0.9


class TestRoles:
    """The shapes say the job somewhere: in the subject, behind "the position of", before "(m/w/d)", in passing."""

    def test_roles(self):
        mails = [(expected, read_mail(data)) for expected, data in SHAPES]
        assert share(mails, lambda expected, found: found.role == expected.role) >= 0.95

    @pytest.mark.parametrize(
        ("text", "role"),
        [
            ("Subject: R0048213 Supply Chain Analyst II (Columbus, OH)", "Supply Chain Analyst II"),
            ("Subject: Job 24001187 Planning Officer - Status of your submission", "Planning Officer"),
            ("Subject: Re: Head of Data @ Tarnwood", "Head of Data"),
            ("Subject: Ihre Bewerbung als Entwickler*in (m/w/d), Kennziffer 2026-118", "Entwickler*in (m/w/d)"),
            ("Subject: Posting 24-0311 Soil Technician", "Soil Technician"),
            ("Subject: Chat\n\nFind attached the contract as Redakteurin Sport zum 1. Oktober.", "Redakteurin Sport"),
            ("Subject: Hi\n\nGot your CV for the barista thing, thanks.", "Barista"),
            ("Subject: Moved\n\nYour talk with Fernbrook Transit (Port Agent) has moved.", "Port Agent"),
            ("Subject: Cambio de hora de tu entrevista (Agente de viajes)", "Agente de viajes"),
            ("Merci pour votre candidature au poste de vendeur.", "Vendeur"),
            ("After a look at the iOS Engineer opening we see no match for it.", "iOS Engineer"),
            ("Subject: iOS DEVELOPER - remote", "iOS Developer"),
            ("La vacante de Técnico de soporte ya está cubierta.", "Técnico de soporte"),
            ("Votre candidature à l'offre Analyste crédit est enregistrée.", "Analyste crédit"),
            ("We have chosen others for the position of keeper of prints.", "Keeper of prints"),
            ("Thank you for applying as a Software Engineer, Product.", "Software Engineer, Product"),
            ("Thank you for applying as a Software Engineer, Berlin.", "Software Engineer"),
            ("Für ein Haus in Hamburg suchen wir aktuell eine/n Projektleitung TGA.", "Projektleitung TGA"),
            ("Position Title: Sr. Analyst, Business Management", "Sr. Analyst, Business Management"),
            ("Thank you for your CV.\n\nKind regards,\nDaniel Vale\nDirector\nHotel Mirador", ""),
            (
                "The following position(s):\n\n  • 24597 Junior Embedded Engineer\n\nThank you",
                "Junior Embedded Engineer",
            ),
            ("Lamentamos decirte que no seguirás para la vacante Desarrollador Java.", "Desarrollador Java"),
            ("Your SQL skills were below what the job requires.", ""),
            ("The Talent Acquisition Partner will write to you.", ""),
        ],
    )
    def test_role(self, text, role):
        head, _, subject = text.partition("Subject: ")
        letter = Letter(subject=subject, text=head or "Thank you for your application.")
        assert find_role(letter) == role


class TestCompanies:
    """The name whole, as those who wrote have it below their mail, and not only what their address tells of it."""

    @pytest.mark.parametrize(
        ("sender", "below", "company"),
        [
            ("Marta Sol <marta@fernbrook.example>", "Marta Sol | Operations | Fernbrook Transit", "Fernbrook Transit"),
            (
                "bewerbung@hagedorn-stb.example",
                "Hagedorn & Partner Steuerberatung",
                "Hagedorn & Partner Steuerberatung",
            ),
            ("RRHH Olmeda <rrhh@olmeda.example>", "Talleres Olmeda S.L.", "Talleres Olmeda S.L."),
            ("Testhub on behalf of Ardent Freight <x@testhub.example>", "Testhub", "Ardent Freight"),
            ("Ann Low <ann@plover-labs.example>", "Ann", "Plover Labs"),
            ("Fernbrook Hiring <jobs@fernbrook.example>", "The Fernbrook Hiring Team", "Fernbrook"),
            ("Nora Whit <nora.whit@fernbrook-jobs.example>", "Fernbrook", "Fernbrook"),
            ("Loopjobs <no-reply@loopjobs.example>", "You applied to Ardent at Ardent through Loopjobs", "Ardent"),
            ("SAP SuccessFactors <system@successfactors.eu>", "The Auental Hiring Team", "Auental"),
            ("Ardent Freight <no-reply@some-ats.example>", "Ardent Freight\n\nPowered by Some ATS", "Ardent Freight"),
        ],
    )
    def test_whole(self, sender, below, company):
        letter = read_letter(f"From: {sender}\nSubject: Your test\n\nDear Sam,\n\nthank you.\n\n{below}\n".encode())
        assert find_company(letter) == company


class TestSamples:
    @pytest.mark.skipif(not SAMPLES.exists(), reason="the shared samples are not beside the project")
    def test_labels_and_names(self):
        """Half of them were looked at. A role is compared where the mail says it."""
        with (SAMPLES / "labels.csv").open() as file:
            rows = list(csv.DictReader(file))
        found = [(row, as_json(read_mail((SAMPLES / row["file"]).read_bytes()))) for row in rows]
        assert sum(row["label"] == said["label"] for row, said in found) >= 0.96 * len(rows)
        assert sum(row["company"] == said["company"] for row, said in found) >= 0.96 * len(rows)
        assert all(row["date"] == said["date"] for row, said in found)
        # Of the fifty, sixteen do not say the job that they are about.
        assert sum(row["role"] == (said["role"] or "") for row, said in found) >= 33


class TestMeaning:
    @pytest.mark.parametrize(
        "text",
        [
            "If you are not selected, we will tell you.",
            "Should we decide not to move forward with your application, we will write.",
            "We have not yet decided whether to move forward with your application.",
            "The interview is unfortunately delayed, we have to reschedule it.",
            "Sollten wir uns gegen Ihre Bewerbung entscheiden, melden wir uns.",
            "Si votre candidature n'est pas retenue, nous vous écrirons.",
            "Si no has sido seleccionado, te lo diremos.",
            "The position has not been filled yet.",
            "Candidates who are not selected will be notified.",
            "We hope to tell you soon whether you have been unsuccessful or not.",
            "In our newsletter: \u201cUnfortunately we will not be moving forward with your application.\u201d",
        ],
    )
    def test_no_that_is_none(self, text):
        assert read_mail(text.encode()).verdict.label != "rejection"

    @pytest.mark.parametrize(
        "text",
        [
            "We WON\u2019T be moving\nforward   with your application.",
            "We wont be moving forward with your application.",
            "Fuer die Stelle haben wir uns leider gegen Ihre Bewerbung entschieden.",
            "Votre candidature n\u2019a pas ete retenue.",
            "It\u2019s a no from us, I\u2019m afraid.",
            "If it were mine to say I would hire you, but we have decided not to move forward with your application.",
            "The position has been filled, but we will keep your details on file.",
            "Das für Freitag geplante Vorstellungsgespräch müssen wir absagen, die Stelle ist intern besetzt.",
            "Thank you for applying to our graduate programme. Unfortunately you have not been successful this year.",
            "Unfortunately the grant that paid for this position has ended and we can not hire.",
            "Thanks for applying, you are overqualified for us.",
        ],
    )
    def test_no_however_it_is_written(self, text):
        assert read_mail(text.encode()).verdict.label == "rejection"

    def test_says_which_sentence(self):
        """The sentence that spoke loudest stands first, as it is written."""
        spoken = read_mail(b"Dear Sam,\n\nThank you. We will not be moving forward with you.\n\nAcme").verdict.spoken
        assert spoken[0].sentence == "We will not be moving forward with you."


class TestLearned:
    """Mails in words that no phrase knows, and phrases of a no in mails that are none."""

    def test_weights_are_of_these_examples(self):
        """Also a change of the code that makes features of words is to be learned anew."""
        assert WEIGHTS.read_bytes().startswith(learned_from()), "Call manage.py learn mails."

    def test_learns_the_same_every_time(self):
        texts = {"offer": "We would love to hire you.", "rejection": "We hired somebody else, sorry."}
        mails = [(label, Letter(text=text)) for label, text in texts.items()]
        learned = learn_names(mails, LABELS)
        assert any(learned["rejection"].values())
        assert learn_names(mails, LABELS) == learned

    @pytest.mark.parametrize(
        "text",
        [
            "The landlord has decided to move forward with another applicant for the flat.",
            "We regret to inform you that your admission application has been rejected.",
            "Your application for the scholarship has been rejected.",
            "Leider haben wir uns bei der Wohnung für einen anderen Bewerber entschieden.",
            "Votre candidature au programme de mentorat n'a pas été retenue.",
            "Lamentamos informarle de que no ha sido seleccionado para el curso.",
            "La sua candidatura al corso non è stata accettata.",
            "De verhuurder heeft gekozen voor een andere kandidaat.",
            "A sua candidatura à residência não foi aprovada.",
        ],
    )
    def test_no_to_another_application(self, text):
        """What was applied for was a flat, a course or a prize."""
        assert read_mail(text.encode()).verdict.label == "unrelated"

    @pytest.mark.parametrize(
        "text",
        [
            "Thank you for applying for the Loan Officer position at our bank. We have decided not to move forward.",
            "We have decided to appoint another candidate as Head of Membership.",
            "Vielen Dank für Ihre Bewerbung als Kundenberater Kredit. Leider müssen wir Ihnen absagen.",
            "Votre candidature au poste de conseiller prêt immobilier n'a pas été retenue.",
            "A sua candidatura para a vaga de consultor de crédito não foi selecionada.",
        ],
    )
    def test_no_to_a_job_named_after_it(self, text):
        """The job is about loans or members, and the no is to the job."""
        assert read_mail(text.encode()).verdict.label == "rejection"

    @pytest.mark.parametrize(
        ("text", "family"),
        [
            ("Ihre Gehaltsvorstellung liegt über unserem Budget, deshalb müssen wir Ihnen absagen.", "salary"),
            ("Die Stelle wurde wegen interner Änderungen geschlossen. Wir sagen Ihnen daher ab.", "cancelled"),
            (
                "Wij nodigen alleen kandidaten uit die aan al onze eisen voldoen. U behoort daar helaas niet toe.",
                "skill",
            ),
            ("Buscamos a alguien que resida en Bilbao, así que no seguimos con tu candidatura.", "location"),
            (
                "Nous ne donnerons pas suite à votre candidature. D'autres offres qui correspondent mieux à votre "
                "profil vous attendent.",
                "none",
            ),
            (
                "After years at the head of a hotel, making beds would be far beneath your abilities. We don't think "
                "you would be content with it, so we can't offer it to you.",
                "overqualified",
            ),
            ("Sadly your qualifications are not a match for us today.", "skill"),
            ("Ya hemos cogido a un chico y no necesitamos a nadie más.", "filled"),
            ("O seu teste não atingiu a pontuação mínima, por isso não segue para a próxima fase.", "skill"),
        ],
    )
    def test_reason_in_other_languages(self, text, family):
        assert read_mail(text.encode()).verdict.reason_families == (family,)

    @pytest.mark.parametrize("word", ["sorry", "leider", "malheureusement", "lamentamos", "purtroppo", "helaas"])
    def test_words_that_mean_the_same(self, word):
        assert "sorry" in meanings_of(word)

    @pytest.mark.parametrize(
        "text",
        [
            "Hi Sam, we liked your reel. For the studio we are heading somewhere else with this one. Stay in touch!",
            "Am Ende haben wir einer Mitbewerberin den Vorrang gegeben. Für Ihren weiteren Weg alles Gute.",
            "Hola: han congelado las contrataciones y por eso tu proceso no sigue. Lamentamos las molestias.",
            "Nous venons d'embaucher quelqu'un, ce ne sera donc pas possible cette fois-ci. Bonne continuation.",
            "hey sam, went with somebody else in the end, sorry! good luck",
            "Moin, danke fürs Kommen am Freitag. Das wird leider nix mit uns, wir nehmen wen anders.",
            "Ciao, alla fine abbiamo preso un'altra persona, mi dispiace.",
            "Beste Noor, bedankt voor je interesse. Alle stageplekken voor het najaar zijn al verdeeld.",
            "Dank voor je open sollicitatie! Wij zijn nu niet op zoek naar nieuwe mensen. Mogen we die bewaren?",
            "Wij hebben vijf mensen gekozen om een gesprek mee te plannen. Daar zit je jammer genoeg niet tussen.",
            "Hallo Frau Muster, Sie sind nicht mehr in der engeren Wahl. Wir wünschen Ihnen viel Glück und alles Gute!",
            "The internship you accepted will not go ahead. I would like to speak to you. Are you free on Monday?",
            "Dear Sam, your distance from us was the main obstacle. Thank you for your time with us on Friday.",
            "Hello Sam, the Saturday job's been gone since last week. Try again before Christmas.",
            "Your application for Head of Learning and Community Partnerships has been turned down.",
            "Subject: Aushilfe\n\nHallo, die Aushilfsstelle ist seit Freitag weg, mehr brauchen wir im Moment nicht. "
            "Melde dich gern im Herbst nochmal!",
            "Subject: Suite à notre échange\n\nBonjour, merci pour votre venue, merci pour vos idées. La suite se "
            "fera sans vous sur ce poste. Merci encore et bel été à vous.",
            "Subject: Retour\n\nMerci pour le book et pour vos mots gentils. Nous travaillerons avec une autre "
            "graphiste. Bon hiver à vous et aux vôtres.",
            "Hallo, hab am Samstag einen gefunden. Momentan ist nix anderes frei.",
            "Für die Teamleitung sehen wir dich aktuell noch nicht. Bewirb dich gern als Fachkraft.",
            "Bonjour, vous arrivez une semaine trop tard, le poste est parti lundi.",
            "Hola, llegas una semana tarde, el puesto ya se lo llevó otro el lunes.",
            "Hoi, je bent een week te laat, de plek in de keuken is sinds maandag weg.",
        ],
    )
    def test_no_in_other_words(self, text):
        verdict = read_mail(text.encode()).verdict
        assert verdict.label == "rejection"
        assert verdict.spoken[0].sentence in text

    @pytest.mark.parametrize(
        ("text", "label"),
        [
            (
                "Hey Sam! Fancy a coffee about the job with me and our boss? Sadly not this week, but Tuesday?",
                "interview",
            ),
            ("Bien noté, tu te retires. Dommage pour nous, je ferme ton dossier. Bonne chance là-bas !", "withdrawn"),
            ("Everyone said yes. We would love to have you, and the paperwork is on its way.", "offer"),
        ],
    )
    def test_kind_in_other_words(self, text, label):
        assert read_mail(text.encode()).verdict.label == label

    @pytest.mark.parametrize(
        "text",
        [
            "Next up is a short take-home. You will find the task below; most people need about three hours. "
            "Submissions after 18 October can not be considered, and we can not extend the deadline.",
            "Nous sommes au regret de vous informer que votre demande de place en crèche n'a pas pu être acceptée.",
            "Sori, emme ole vielä ehtineet lukea hakemustasi. Palaamme asiaan ensi viikolla.",
            "Hello there",
            "Hello Sam,\n\nhope all is well with you. See you around.\n\nKim",
            "Our admissions committee is sorry that we are unable to offer you admission to the graduate program.",
            "Lamentamos informarte que tu solicitud de registro para tu local ha sido rechazada.",
            "Good news: the team would like to move forward to the final round on site.",
            "Leider können wir Ihre Anfrage für eine Partnerschaft mit Ihrem Restaurant derzeit nicht annehmen.",
            "Après réflexion, nous ne pouvons pas donner suite à votre candidature de famille d'accueil.",
            "Ihre Bewerbung als Einkäufer wurde erfolgreich an die Nordhafen AG übermittelt.",
            "Votre candidature pour le poste de magasinier a bien été envoyée.",
            "Helaas is je verlofaanvraag afgewezen. Reden: te weinig bezetting.",
            "Wir freuen uns, dass Sie die Stelle bekommen haben. Ihre Erfahrung hat uns überzeugt.",
            "Thanks for applying to one of our open positions. Through our work we make people and teams better.",
            "Nous prenons acte de votre décision de ne pas poursuivre le processus et le regrettons.",
            "Subject: Stage\n\nHoi Noor! Je stageplaats is ingepland: je begint op 3 februari. Welkom in het team!",
            "After much thought we have made the decision to end lounge access. You will still earn points.",
            "Hemos decidido no continuar con el acceso a salas vip. Seguirás acumulando puntos con cada compra.",
            "We have decided to close this pull request and not to take it forward.",
            "Closed #482. We have decided not to take this forward: the rounding is intended.",
            "Dear Tom, while I am disappointed with your decision to go with another candidate, I enjoyed the "
            "interview.",
            "Subject: Änderung Ihrer Vorteile\n\nNach reiflicher Überlegung haben wir uns entschieden, den "
            "Begleitgutschein im kommenden Jahr nicht fortzuführen. Ihre übrigen Vorteile bleiben bestehen, und Sie "
            "sammeln weiter Punkte.",
            "Na zorgvuldige afweging hebben we besloten de loungetoegang niet voort te zetten. Je blijft punten "
            "sparen.",
            "Subject: Re: Je sollicitatie\n\nBeste mevrouw Veld, dank voor uw bericht. Jammer dat de keuze niet op "
            "mij is gevallen, maar ik vond de gesprekken erg leuk. Zou u mij kunnen zeggen wat ik beter kan doen? "
            "Groet, Sam",
            "Subject: Délai\n\nMadame, notre décision prendra malheureusement plus de temps que prévu, la direction "
            "étant absente. Votre dossier n'est pas oublié et vous aurez une réponse, positive ou négative, avant fin "
            "mai.",
            "We are sorry to tell you that interviews for the Planner role will not start this week. We now expect to "
            "invite people from 3 May.",
            "Me da pena no haber sido la persona elegida. ¿Podrías decirme en qué puedo mejorar?",
        ],
    )
    def test_no_that_is_of_something_else(self, text):
        assert read_mail(text.encode()).verdict.label != "rejection"

    @pytest.mark.parametrize(
        ("text", "label"),
        [
            (
                "Subject: Tu candidatura para Electricista\n\nHola Sam:\n\nEstamos viendo tu candidatura y "
                "necesitaríamos algún dato más sobre tu formación.\n\nGracias por tu tiempo.",
                "information",
            ),
            (
                "Subject: A sua candidatura para Enfermeiro\n\nOlá,\n\nPara continuar, necessitaríamos de mais alguns "
                "dados sobre a sua experiência.\n\nObrigado pelo seu tempo.",
                "information",
            ),
            (
                "Subject: Der nächste Schritt\n\nHallo,\n\nder nächste Schritt ist ein Eignungstest von 20 Minuten. "
                "Sie können ihn nur einmal machen.\n\nGrüße",
                "assessment",
            ),
            (
                "Subject: Re: package\n\nHi Sam,\n\nWe can't match the bonus you have today. We have raised the base "
                "to 71,000 and will pay your move. Let me know if you accept.",
                "offer",
            ),
            (
                "Subject: Update on your application\n\nThanks for your interest in joining Redmire Basketball Club. "
                "We're unable to offer you a place at this time as the squad is full.",
                "unrelated",
            ),
            (
                "Subject: Update on your application\n\nThank you for your interest in joining Brightloom. After "
                "reviewing your application, we're unable to offer you a place at this time.",
                "rejection",
            ),
            (
                "Subject: Application removed\n\nDear Acme,\n\nSam Example has removed their application for the post "
                "of gardener.",
                "withdrawn",
            ),
            ("Subject: 应聘进度\n\n您应聘的会计职位尚无回复，请耐心等待。", "information"),
        ],
    )
    def test_what_is_told_apart_from_a_no(self, text, label):
        assert read_mail(text.encode()).verdict.label == label

    @pytest.mark.parametrize(
        ("text", "label"),
        [
            (
                "Subject: Rekrutacja\n\nDziękujemy za rozmowę. Niestety wybraliśmy innego kandydata. Powodzenia!",
                "rejection",
            ),
            (
                "Subject: Kredyt\n\nZ przykrością informujemy, że wniosek o kredyt został rozpatrzony negatywnie.",
                "unrelated",
            ),
            ("Subject: Rozmowa\n\nNiestety musimy przełożyć rozmowę. Czy pasuje Pani czwartek o 10?", "interview"),
            (
                "Subject: Din ansökan\n\nTack för din ansökan. Vi har tyvärr valt att gå vidare med andra kandidater.",
                "rejection",
            ),
            ("Subject: Intervju\n\nVi måste tyvärr flytta intervjun. Passar tisdag kl 9?", "interview"),
            ("Subject: Tack\n\nHej! Vi har tagit emot din ansökan och återkommer så snart vi kan.", "received"),
            ("Subject: Din ansøgning\n\nVi går desværre ikke videre med dig. Tak for din ansøgning.", "rejection"),
        ],
    )
    def test_polish_and_the_north(self, text, label):
        assert read_mail(text.encode()).verdict.label == label

    @pytest.mark.parametrize(
        "text",
        [
            "Subject: Re: poste de jardinier\n\nBonjour, j'ai bien réfléchi et je dois refuser votre proposition, mon "
            "épouse ayant trouvé un emploi ailleurs.",
            "Subject: Re: posto di giardiniere\n\nBuongiorno, ci ho pensato e devo dire di no alla vostra proposta. "
            "Mia moglie ha trovato lavoro altrove.",
            "Subject: Re: praca ogrodnika\n\nDzień dobry, przemyślałem to i muszę odmówić. Żona znalazła pracę w innym "
            "mieście.",
            "Subject: Practice\n\nWe regret to inform you that your mock interview on Monday was cancelled by the "
            "other person.",
            "Subject: Trainee\n\nWe are sorry to hear that you will not be going on with your application.",
            "Subject: Re: Trainee\n\nThank you for the news. I am really disappointed not to be joining you, and wish "
            "you all the best.",
        ],
    )
    def test_no_of_the_person_or_of_something_else(self, text):
        assert read_mail(text.encode()).verdict.label != "rejection"

    def test_no_reason_beside_a_job_that_is_gone(self):
        text = (
            "Subject: Lecturer\n\nI am sorry to say that the dean has withdrawn the position, so nobody is appointed."
            "\n\nIt may come back next year at a higher level, with a minimum of ten years of experience."
        )
        assert read_mail(text.encode()).verdict.reason_families == ("cancelled",)

    @pytest.mark.parametrize(
        ("text", "label"),
        [
            (
                "Subject: Austausch\n\nLeider konnten wir Sie für einen Austauschplatz an der Partneruniversität "
                "nicht berücksichtigen.",
                "unrelated",
            ),
            (
                "Subject: Application received\n\nWe have received your application for the rented flat. Our letting "
                "team will review it and contact you.",
                "unrelated",
            ),
            (
                "Subject: A different role\n\nThe team thinks you would be an even better fit for our analyst role "
                "than for support, and we'd like to carry on with you for that one. Is that all right?",
                ("information", "interview", "recruiter"),
            ),
            (
                "Subject: Tu postulación\n\n¡Felicidades! Has sido seleccionada para una entrevista para Cajera.",
                "interview",
            ),
            (
                "Subject: Interview completed\n\nThank you for attending your interview for Driver. We are reviewing "
                "your interview and will get back to you in three days.",
                "information",
            ),
            (
                "Subject: Votre entretien\n\nNous avons décidé de ne pas poursuivre le processus avec vous.",
                "rejection",
            ),
            (
                "Subject: Dein Test\n\nDanke, dass du unseren Online-Test gemacht hast. Leider hat es nicht für die "
                "nächste Runde gereicht.",
                "rejection",
            ),
        ],
    )
    def test_neighbours_of_a_no(self, text, label):
        assert read_mail(text.encode()).verdict.label in label

    @pytest.mark.parametrize(
        ("text", "label"),
        [
            (
                "Subject: Keep in touch!\n\nYou were great, and so many wanted to be our Tour Guide. It won't be you, "
                "but we'd love to have you in our talent pool. If you'd rather we deleted your data, press below.",
                "rejection",
            ),
            (
                "Subject: AW: Ausbildung zum Maler\n\nHallo Tim,\n\ndanke für deine nette Bewerbung! Den "
                "Ausbildungsplatz für den Sommer haben wir vor drei Tagen schon vergeben.",
                "rejection",
            ),
            (
                "Subject: Your new contact\n\nSadly Ruth is no longer with Elm Rail, so I look after her vacancies. "
                "It may show as closed in the portal. Nothing has changed for you, and you'll have dates this week.",
                "information",
            ),
            (
                "Subject: A second letter\n\nI wrote last week that, sadly, we had offered the Printer job to another. "
                "He has turned us down. You were a close second, and we would love to offer the job to you.",
                "offer",
            ),
            (
                "Subject: Resumen\n\nHola, Noa.\n\nCandidaturas enviadas esta semana: 8\nLeídas: 2\nDescartadas: 3\n\n"
                "Consejo: ¿Te han descartado? Completa tu perfil.",
                "job-board",
            ),
            (
                "Subject: We close in May\n\nSadly a small job board can't live from its adverts any more. Download "
                "your CV before 31 May, after which all accounts will be deleted.",
                "job-board",
            ),
        ],
    )
    def test_second_letters_and_last_ones(self, text, label):
        assert read_mail(text.encode()).verdict.label == label


class TestRules:
    def test_labels_are_known(self):
        rules = load()
        assert {phrase.label for phrase in rules.phrases} <= set(LABELS)
        assert {phrase.label for phrase in rules.reasons} <= set(FAMILIES)
        assert {"en", "de", "fr", "es", "nl", "it", "pt", "pl", "sv"} <= set(rules.guards)

    def test_a_phrase_stands_nowhere_without_its_words(self):
        """What is looked for first may spare the search, and never hide a phrase."""
        rules, mails = load(), [example for path in sorted(EXAMPLES.glob("*.txt")) for example in examples_in(path)]
        texts = [f" {folded(line)} " for example in mails[::40] for line in example.text.split("\n")]
        for phrase in (*rules.phrases, *rules.reasons):
            assert [match.span() for text in texts for match in phrase.within(text)] == [
                match.span() for text in texts for match in phrase.pattern.finditer(text)
            ]

    def test_every_label_in_the_main_languages(self):
        """Of those that people are written to about their applications."""
        wanted = {"rejection", "received", "assessment", "interview", "offer", "withdrawn", "information"}
        for language in ("en", "de", "fr", "es"):
            assert wanted <= {phrase.label for phrase in load().phrases if phrase.language == language}
