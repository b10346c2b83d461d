"""What boards and portals write about an application, and noes in the words of every day."""

from __future__ import annotations

import pytest

from exchange.mail.reading import read_mail
from exchange.mail.rules import load


def label_of(text: str) -> str:
    return read_mail(text.encode()).verdict.label


NO = "We regret that your application has not been successful."
ADVERTS = {
    "en": "Top jobs looking for your skills\n\nClerk at Quay Books\n\nTyper at Lemon Hill\n\nView similar jobs",
    "de": "Ähnliche Jobs für dich\n\nPacker bei Lagerhof\n\nFahrer bei Moosbach\n\nAlle Jobs ansehen",
    "es": "Hay 25 ofertas parecidas\n\nDependienta en Olmo\n\nCajera en Prado\n\nVer más ofertas",
    "fr": "Découvrir d'autres offres\n\nVendeur chez Tavel\n\nCaissier chez Lumio\n\nVoir toutes les offres",
}


class TestAdverts:
    @pytest.mark.parametrize("adverts", ADVERTS.values(), ids=ADVERTS)
    def test_adverts_below_a_no_are_not_heard(self, adverts):
        above, whole = (read_mail(text.encode()).verdict for text in (NO, f"{NO}\n\n{adverts}"))
        assert whole.label == "rejection"
        assert whole.scores == above.scores

    def test_adverts_below_a_receipt_are_not_heard(self):
        text = f"Robin, your application was sent to Lemon Hill.\n\n{ADVERTS['en']}"
        assert label_of(text) == "received"

    def test_a_no_below_a_heading_is_heard(self):
        text = f"Thank you for your application.\n\nView similar jobs\n\n{NO}"
        assert label_of(text) == "rejection"

    @pytest.mark.parametrize("adverts", ADVERTS.values(), ids=ADVERTS)
    def test_adverts_alone_stay_an_alert(self, adverts):
        assert label_of(f"Hello Sam,\n\n{adverts}") == "job-alert"


class TestStatus:
    @pytest.mark.parametrize(
        "status",
        [
            "Status: Not selected",
            "No longer under consideration",
            "Status: Abgelehnt",
            "Absage",
            "Estado: Descartado",
            "Descartada",
            "Statut : refusée",
            "Stato: non selezionato",
            "Status: afgewezen",
            "Estado: rejeitada",
            "Status: odrzucono",
            "Status: avslag",
        ],
    )
    def test_a_status_is_a_no(self, status):
        text = (
            f"Subject: Your application at Quay Books\nFrom: Jobs <no-reply@board.example>\n\nBook keeper\n\n{status}\n"
        )
        assert label_of(text) == "rejection"

    @pytest.mark.parametrize(
        ("about", "status"),
        [
            ("The employer changed the status of your application.", "Status: In review"),
            ("Der Status deiner Bewerbung hat sich geändert.", "Status: In Prüfung"),
            ("La empresa ha cambiado el estado de tu candidatura.", "Estado: CV leído"),
            ("Votre candidature a changé de statut.", "Statut : consultée par l'entreprise"),
            ("Hola:", "El estado de tu candidatura a Cajera en Mercado Olmo es ahora: En proceso."),
        ],
    )
    def test_a_status_that_is_open_is_news(self, about, status):
        assert label_of(f"{about}\n\n{status}") == "information"

    def test_a_status_of_another_matter_is_no_no(self):
        assert label_of("Your credit card application.\n\nStatus: Declined\n\nYour bank") == "unrelated"

    def test_a_word_that_stands_alone_is_not_heard_in_a_sentence(self):
        """ "Filled" alone is a status; a form that is filled is none."""
        alone = {phrase.where for phrase in load().phrases}
        assert "alone" in alone
        assert label_of("Thank you for your application. We see that the form is filled.") != "rejection"


class TestOutright:
    @pytest.mark.parametrize(
        "text",
        [
            "Thank you for your application! You were not one of the people we picked to meet. We would love to stay "
            "in touch: with your OK we keep your profile for our talent pool and write when something comes up.",
            "Thanks for coming to the interview, we enjoyed it. We ended up hiring one of the other people.",
            "You did the assessment. As your score was below this level, your application has been closed.",
            "Ihre Bewerberdaten wurden gelöscht. Grund: Ihre Bewerbung konnte nicht berücksichtigt werden.",
            "Gracias por venir a la entrevista. Esta vez no vas a formar parte del equipo. Guardamos tu perfil.",
        ],
    )
    def test_outweighs_what_goes_around_it(self, text):
        assert label_of(text) == "rejection"

    @pytest.mark.parametrize(
        "text",
        [
            "We have your application. If your score is below this level, your application will be closed.",
            "Falls wir uns für jemand anderen entscheiden, sagen wir Ihnen nach dem Gespräch am Montag Bescheid.",
            "Please complete the test by Friday. If your result is below the mark, your application will be closed.",
            "Subject: Buscamos dependientas para la feria\n\nEstamos buscando 40 dependientas para las casetas de la "
            "feria. Hemos encontrado tu perfil y creemos que encajas. ¿Te interesa?",
            "Hallo, das Zimmer ist seit gestern vergeben, wir haben uns für jemand anderen entschieden.",
            "Thanks for the quote. We have gone with someone else for the kitchen.",
            "Über Ihren Kreditwunsch haben wir beraten. Leider können wir Ihnen kein Angebot machen.",
        ],
    )
    def test_if_and_another_matter_are_no_no(self, text):
        assert label_of(text) != "rejection"


@pytest.mark.parametrize(
    "text",
    [
        "Hallo Frau Lenz, wir nehmen jetzt doch jemand anderen. Danke fürs Kommen.",
        "Die Stelle in der Backstube ist schon seit Montag vergeben, tut mir leid.",
        "Guten Tag, vielen Dank für Ihre schöne Bewerbung, aber wir stellen Sie nicht ein. Die Mappe liegt an der "
        "Theke, wenn Sie möchten, oder ich schicke sie.",
        "Der Kunde hat sich gemeldet. Für diesen Einsatz sind wir leider raus.",
        "Der Betrieb hält Sie für die Stelle im Lager für überqualifiziert.",
        "Hola Sara, al final nos hemos quedado con otro chico. Gracias por venir.",
        "Bonjour Karim, on ne poursuivra pas cette fois. Bon courage pour la suite.",
        "Bonjour, on a finalement pris quelqu'un d'autre pour le poste en salle.",
        "Hi Lee, the client feels you are too senior for the job and decided not to meet you.",
        "Ciao, alla fine abbiamo preso un'altra persona per il bar. In bocca al lupo!",
        "Hoi, we gaan met iemand anders verder. Succes met solliciteren!",
        "Olá, acabámos por escolher e ficámos com outra pessoa para a loja.",
        "Cześć, na to stanowisko wzięliśmy kogoś innego. Powodzenia!",
        "Hej, vi gick vidare med någon annan till tjänsten. Lycka till!",
    ],
)
def test_a_no_in_words_of_every_day(text):
    assert label_of(text) == "rejection"


class TestHouses:
    def test_the_name_of_an_insurer_is_no_insurance(self):
        text = f"Your update from Harbour Mutual Insurance\n\nClerk\nHarbour Mutual Insurance\n\n{NO}"
        assert label_of(text) == "rejection"

    def test_a_policy_stays_of_another_matter(self):
        text = (
            "Harbour Mutual Insurance\n\nWe are unable to accept your claim on your policy.\n\nHarbour Mutual Insurance"
        )
        assert label_of(text) == "unrelated"


class TestPassedOn:
    def test_what_a_company_wrote_is_heard_in_quotation_marks(self):
        text = "Votre candidature a changé.\n\nMessage de l'entreprise :\n« Merci, mais on ne donnera pas suite. »"
        assert label_of(text) == "rejection"

    def test_other_quotations_are_not(self):
        assert label_of("So reads the answer: “We will not be moving forward with your application.”") != "rejection"
