"""What people write for where an application stands, in several words or as a small story."""

import pytest

from exchange.trackers.folded import plain
from exchange.trackers.reading import describe, read_tracker
from exchange.trackers.romance import ERRANDS, ROMANCE, TO_DO
from exchange.trackers.sayings import AT_THE_END, SAYINGS, written_out
from exchange.trackers.stage_names import DOUBTS, STAGES
from exchange.trackers.stages import read_stage
from exchange.trackers.words import phrases


def status_of(heading: str, written: str, *others: str, on: str = "2025-10-02") -> str | None:
    """The status of a row with that text in a column of its own, above rows with others."""
    lines = [f"Company,Job title,Date applied,{heading}", f"Helio,Planner,{on},{written}"]
    lines += [f"Norda {at},Buyer,2025-10-03,{other}" for at, other in enumerate(others)]
    return describe(read_tracker("\n".join(lines).encode(), "list.csv"))["applications"][0]["status"]


@pytest.mark.parametrize(
    ("written", "stage"),
    [
        # What is still to be sent.
        ("Je vais postuler", "saved"),
        ("Werde mich noch bewerben", "saved"),
        ("Voy a mandar el CV", "saved"),
        ("Opens in January", "saved"),
        ("Pas encore envoyée", "saved"),
        ("Form half filled in, deadline 20 Feb", "saved"),
        ("They said they won't be taking it further", "rejected"),
        ("Candidature annulée par mes soins", "withdrawn"),
        ("Have to do an online test", "screening"),
        ("Had the interview on Tuesday", "interviewing"),
        # What was handed in, and who was met.
        ("Sent the writing exercise back", "screening"),
        ("Had a Zoom with the hiring committee, waiting for their decision", "interviewing"),
        # The company does not go on with it, or with me.
        ("Role filled internally", "rejected"),
        ("Vacancy was scrapped", "rejected"),
        ("Stelle ist schon vergeben", "rejected"),
        ("Poste supprimé", "rejected"),
        ("La plaza ya está cubierta", "rejected"),
        ("Posto già assegnato", "rejected"),
        ("Vaga já preenchida", "rejected"),
        ("Functie is al vervuld", "rejected"),
        ("Stanowisko już obsadzone", "rejected"),
        ("They chose someone else", "rejected"),
        ("Haben sich für jemand anderen entschieden", "rejected"),
        ("Ils ont pris un interne", "rejected"),
        ("Se quedaron con otra persona", "rejected"),
        ("Hanno scelto qualcun altro", "rejected"),
        ("Ficaram com outra pessoa", "rejected"),
        ("Ze gaan verder met een ander", "rejected"),
        ("Wybrali kogoś innego", "rejected"),
        ("Ya tienen a alguien", "rejected"),
        # A bare no, and what only looks like one.
        ("nope :(", "rejected"),
        ("NON", "rejected"),
        ("no luck", "rejected"),
        ("PFO", "rejected"),
        ("presumed no", "rejected"),
        ("Test day, then no", "rejected"),
        ("Gespräch gut, am Ende leider nein", "rejected"),
        ("Unfortunately no answer", "ghosted"),
        ("Purtroppo no", "rejected"),
        # Not sent.
        ("CV half finished", "saved"),
        ("LM à finir", "saved"),
        ("Anschreiben noch schreiben", "saved"),
        ("carta por escribir", "saved"),
        ("lettera da finire", "saved"),
        ("falta entregar currículo", "saved"),
        ("brief nog afmaken", "saved"),
        ("list motywacyjny do napisania", "saved"),
        ("Pendiente de echar el CV", "saved"),
        ("Waiting for my certificate before I apply", "saved"),
        ("A new office opens near the river", ""),
        # Sent, and no more than that.
        ("waiting 4 answer", "applied"),
        ("wart auf Ruckm.", "applied"),
        ("Mappe im Laden abgegeben", "applied"),
        ("My CV is now with the manager", "applied"),
        ("wacht op reactie", "applied"),
        ("czekam na odp.", "applied"),
        ("Nothing so far", "applied"),
        ("per ora niente", "applied"),
        # On the phone, or a test.
        ("HR rang", "screening"),
        ("teste técnico pendente", "screening"),
        ("Test noch offen", "screening"),
        ("Tel. mit HR", "screening"),
        ("me llamó la reclutadora", "screening"),
        ("la recruteuse m'a appelée", "screening"),
        ("Coding test in progress", "screening"),
        # Codes beside a day, and signs.
        ("WD 4/7", "withdrawn"),
        ("Int. 4/7 3pm", "interviewing"),
        ("Easy Apply 4/7", "applied"),
        ("Easy Apply", ""),
        ("Fr 3.3.", ""),
        ("Abgabe bis 4.7.", "saved"),
        ("Date limite", ""),
        ("📤", "applied"),
        ("📞", "screening"),
        ("💡", "saved"),
        ("🎉", ""),
        # Asked in.
        ("asked in for a chat Thurs", "interviewing"),
        ("itw booked", "interviewing"),
        ("They want me back", "interviewing"),
        ("3 Runden", "interviewing"),
        # A word that is of something else than the job.
        ("Accepted for the second round", "interviewing"),
        ("Accepted onto the shortlist", ""),
        ("Annonce vue au marché", "saved"),
        ("Offre expirée hier", ""),
        # Slips are mended only where no known word stands.
        ("gosted after the test", "ghosted"),
        ("Dossier accepté le 4/7", ""),
        ("hosted a stall at the fair", ""),
    ],
)
def test_a_few_words_tell_a_stage(written, stage):
    assert read_stage(written) == stage


@pytest.mark.parametrize(
    ("written", "stage"),
    [
        # An own no is one to an offer only where there was one.
        ("Offer - said no", "declined"),
        ("Offered weekends - said no thanks", "declined"),
        ("aanbod gekregen, nee gezegd", "declined"),
        ("told her no", "declined"),
        ("Interview in June, told them no", "withdrawn"),
        ("They asked me back for a second interview and I said no thanks", "withdrawn"),
        ("Offer came, then I pulled out", "declined"),
        ("Offer received, might decline", ""),
        ("Offer received. They said no", ""),
        ("walked away", "withdrawn"),
        ("I stopped the process", "withdrawn"),
        ("They pulled out", "rejected"),
        ("Took a job elsewhere", "withdrawn"),
        # Silence, and that nobody waits for more.
        ("No answer since spring, giving up", "ghosted"),
        ("toujours sans réponse, je laisse tomber", ""),
        ("sans réponse, je laisse tomber", "ghosted"),
        ("Wrote twice, moving on", "ghosted"),
        ("No reply, will chase on Friday", "applied"),
        ("As yet no answer", "applied"),
        ("No answer, so I withdrew", "withdrawn"),
        ("Colloquio in maggio, poi il nulla", "ghosted"),
        # What is to come, or hangs on something.
        ("Applied, they decide whether I am invited to interview", "applied"),
        ("Beworben, die entscheiden ob ich eingeladen werde", "applied"),
        ("Applied; interviews from 3 June", "applied"),
        ("Application sent, hoping for an interview", "applied"),
        ("Interview Monday. If they reject me I try elsewhere", "interviewing"),
        ("Second interview done, they hinted an offer", "interviewing"),
        ("could be rejected", ""),
        # Another time, another post, another person.
        ("Rejected last year, applied once more 4/7", "applied"),
        ("Rejected for the other role, this one is open", ""),
        ("A friend was rejected here", ""),
        ("Got an offer elsewhere", ""),
        ("Interview set, someone else dropped out", "interviewing"),
        ("He accepted my LinkedIn request", ""),
        ("No reply from my referee, interview went well", ""),
        ("No to weekends, still interviewing me", ""),
        # The newest counts.
        ("Rejected in May, then they rang: interview on 4/7", "interviewing"),
        ("Rejected, instead a talk about another role next Monday", ""),
        ("Rejected. Weeks on, an offer. Told them yes", "accepted"),
        ("HM call done, waiting for panel", "interviewing"),
        ("Interview 4/7. The board has not met yet", "interviewing"),
        ("Interview 4/7. It was said that everybody there now does quite different work", ""),
        ("Interview 4/7. The others come to talk with them during the week after mine", "interviewing"),
        ("Interview 4/7, oh well", ""),
    ],
)
def test_a_small_story_tells_its_newest_stage(written, stage):
    assert read_stage(written) == stage


@pytest.mark.parametrize(
    ("heading", "status"), [("Status", "rejected"), ("Result", "rejected"), ("Response", None), ("Antwort", None)]
)
def test_a_bare_no_is_theirs_unless_an_answer_is_asked_for(heading, status):
    assert status_of(heading, "No", "Interview", "Offer") == status


def test_a_bare_no_beside_a_yes_is_asked_for():
    assert status_of("Status", "No", "Yes", "Rejected") is None


def test_joy_is_an_offer_where_acceptance_has_a_word_of_its_own():
    assert status_of("Status", "🎉", "Accepted", "Applied") == "offer"
    assert status_of("Status", "🎉", "Rejected", "Applied") is None


def test_the_name_of_a_button_counts_beside_a_day_of_applying():
    assert status_of("Status", "Easy Apply", "Applied", "Rejected") == "applied"
    assert status_of("Status", "Easy Apply", "Applied", "Rejected", on="") is None


def test_a_whole_story_is_asked_for():
    """However much of it is known: what is told last, or of another job, may turn all of it."""
    story = (
        "Rejected for the weekend job last winter - so this time it is the weekday one, and handed in at the counter"
    )
    assert status_of("Status", story, "Applied") is None
    assert status_of("Status", story.partition(" -")[0], "Applied") == "rejected"


def said() -> dict[str, set[str]]:
    """The phrases of each stage."""
    known = (SAYINGS, ROMANCE, AT_THE_END)
    return {stage: set(written_out(*({stage: one.get(stage, ())} for one in known))) for stage in SAYINGS}


def test_sayings_are_folded():
    phrases = written_out(SAYINGS, ROMANCE, AT_THE_END, {"saved": (*TO_DO, *ERRANDS)})
    assert not [phrase for phrase in phrases if plain(phrase) != phrase]


@pytest.mark.parametrize(
    ("written", "stage"),
    [
        # What one tells oneself to do.
        ("Déposer mon CV à la boulangerie", "saved"),
        ("Lunes llevar el currículum", "saved"),
        ("Preparare lettera", "saved"),
        ("Preciso traduzir o currículo", "saved"),
        ("Portar el currículum dijous", "saved"),
        ("Trebuie să refac CV-ul", "saved"),
        ("Candidature à finaliser", "saved"),
        ("à faire ce week-end", "saved"),
        ("à relire par ma tante", "saved"),
        ("guardada para luego", "saved"),
        ("Elle m'a dit de déposer mon CV", ""),
        ("CV déposé, appeler jeudi", "applied"),
        ("préparer l'entretien", "interviewing"),
        ("à la espera de mi título", ""),
        # Who is waiting for whom.
        ("aspetto una chiamata", "applied"),
        ("quedaron en llamarme", "applied"),
        ("Dosarul a fost depus", "applied"),
        ("fără răspuns încă", "applied"),
        ("sense resposta", "ghosted"),
        ("non si sono degnati di rispondere", "ghosted"),
        # First talks, and later ones.
        ("entretien vidéo différé", "screening"),
        ("visio de 20 min avec la recruteuse", "screening"),
        ("entretien avec la RH et le directeur", "interviewing"),
        ("Accepté pour un essai", "interviewing"),
        ("Accepté pour le poste", "accepted"),
        ("me citan el martes", "interviewing"),
        ("nu m-au chemat la interviu", ""),
        ("canceló la entrevista", ""),
        ("cancelei a entrevista", "withdrawn"),
        ("J'ai refusé l'entretien", "withdrawn"),
        ("Pas postulé, trop loin", ""),
        # What is offered, and to whom.
        ("on me propose 2100 brut", "offer"),
        ("mi offrono un tempo determinato", "offer"),
        ("aspetto il contratto", ""),
        ("nu am primit oferta", ""),
        ("mi hanno assunta", "accepted"),
        ("m'han agafat", "accepted"),
        ("ont choisi quelqu'un avec plus d'expérience", "rejected"),
        ("han cogido a una con más experiencia", "rejected"),
        ("han encontrado algo mejor", "rejected"),
        ("he encontrado algo mejor", "withdrawn"),
        ("me han dicho que sí", "offer"),
        ("otra vez no", "rejected"),
        ("no voy", "withdrawn"),
        ("no voy mal", ""),
        ("els he dit que no", "declined"),
        ("Rifiutata io", ""),
    ],
)
def test_the_same_is_read_in_romance_languages(written, stage):
    assert read_stage(written) == stage


def test_an_errand_is_saved_only_before_applying():
    assert status_of("Status", "llamar el jueves", "Applied", "Rejected", on="") == "saved"
    assert status_of("Status", "llamar el jueves", "Applied", "Rejected") is None


def test_a_word_of_boards_for_a_no_is_theirs_beside_another_one():
    assert status_of("Status", "descartado", "rechazado", "inscrito") == "rejected"
    assert status_of("Status", "ruled out", "rejected", "applied") is None


def test_no_saying_stands_for_two_stages():
    known = {plain(phrase): stage for stage, text in {**STAGES, "": DOUBTS}.items() for phrase in phrases(text)}
    told = [(phrase, stage) for stage, those in said().items() for phrase in those]
    assert len({phrase for phrase, _ in told}) == len(told)
    assert not [(phrase, stage, known[phrase]) for phrase, stage in told if known.get(phrase, stage) != stage]
