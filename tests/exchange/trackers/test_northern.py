"""What people write of a stage in German, Dutch and the languages of the North, and how its parts are found."""

import pytest

from exchange.trackers.folded import plain
from exchange.trackers.northern import NORTHERN, NORTHERN_AT_THE_END, WHOLE
from exchange.trackers.patterns import Patterns
from exchange.trackers.stages import read_stage
from exchange.trackers.todos import is_to_do


@pytest.mark.parametrize(
    ("written", "stage"),
    [
        ("Zeugnisse scannen", "saved"),
        ("Anschreiben noch gegenlesen lassen", "saved"),
        ("muss noch verschickt werden", "saved"),
        ("Will mich da noch bewerben", "saved"),
        ("CV nog bijwerken", "saved"),
        ("ska skriva brev", "saved"),
        ("ekki sent enn", "saved"),
        ("ei vielä lähetetty", "saved"),
        ("Liegt bei der Heimleitung", "applied"),
        ("Warte seit drei Wochen", "applied"),
        ("noch keine Absage", "applied"),
        ("venter fortsatt på svar", "applied"),
        ("ekkert svar enn", "applied"),
        ("Ootan otsust", "applied"),
        ("Personalerin möchte telefonieren", "screening"),
        ("zeitversetztes Videointerview", "screening"),
        ("Einladung zum Eignungstest", "screening"),
        ("Rekryteraren ringde upp", "screening"),
        ("Schnuppertag am Donnerstag", "interviewing"),
        ("dagje meelopen", "interviewing"),
        ("Prøvevakt på fredag", "interviewing"),
        ("Boðuð í viðtal", "interviewing"),
        ("die nehmen mich", "offer"),
        ("kontrakt mottatt", "offer"),
        ("Tarjosivat työtä", "offer"),
        ("fange Montag an", "accepted"),
        ("Lehrvertrag ist unterschrieben", "accepted"),
        ("sagt ja tak", "accepted"),
        ("aloitan 1.3.", "accepted"),
        ("kein Interesse von denen, Stelle gestrichen", "rejected"),
        ("en annen fikk jobben", "rejected"),
        ("annar fékk starfið", "rejected"),
        ("Valiti keegi teine", "rejected"),
        ("verläuft im Sande", "ghosted"),
        ("heyrði aldrei neitt", "ghosted"),
        ("eivät ikinä vastanneet", "ghosted"),
        ("doch nicht, zu weit weg", "withdrawn"),
        ("toch niet, te ver", "withdrawn"),
        ("Dró umsókn til baka", "withdrawn"),
        ("dankend abgelehnt", "declined"),
        ("Keeldusin pakkumisest", "declined"),
    ],
)
def test_a_few_words_tell_a_stage(written, stage):
    assert read_stage(written) == stage


@pytest.mark.parametrize(
    "written",
    [
        "nicht beworben",
        "kann mich nicht bewerben",
        "darf mich in einem Jahr wieder bewerben",
        "Firma will Referenzen einholen",
        "Unterlagen nachreichen",
        "Sie wollen umziehen",
        "Zeugnis nicht dabei",
        "Arbeitszeit passt nicht",
        "fick inte tid att söka",
        "fått nytt jobb",
        "Zusage wäre toll",
        "ny jobb utlyst",
        "mal schauen was wird",
    ],
)
def test_what_only_sounds_like_a_stage_is_asked(written):
    assert read_stage(written) == ""


def test_phrases_are_folded():
    sayings = [entry for one in (NORTHERN, NORTHERN_AT_THE_END, WHOLE) for entries in one.values() for entry in entries]
    choices = {" ".join(choice.split()) for parts in sayings for part in parts for choice in part.split("|")}
    assert not sorted(choice for choice in choices if plain(choice) != choice)


def test_patterns_find_the_longest_phrase():
    patterns = Patterns({"offer": (("|my", "offer|job offer", "|came"),), "rejected": (("no", "offer"),)})
    assert patterns.longest(["my", "job", "offer", "came", "today"], 0) == (4, "offer")
    assert patterns.longest(["my", "day"], 0) == (0, "")
    assert patterns.get(["no", "offer"]) == "rejected"
    assert patterns.get(["no", "offer", "today"]) is None
    assert patterns.get([]) is None


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("lebenslauf am abend ausdrucken", True),
        ("skriva personligt brev", True),
        ("maste uppdatera cv snart", True),
        ("ausdrucken", False),
        ("lebenslauf nicht ausdrucken", False),
        ("chef will lebenslauf ausdrucken", False),
        ("lebenslauf ausgedruckt", False),
    ],
)
def test_what_is_still_to_do_with_the_papers(text, is_one):
    assert is_to_do(text.split()) == is_one
