"""What somebody still has to do for an application, as one writes it to oneself: "Zeugnisse scannen", "skriv CV".

German, Dutch and the languages of the North are told by their words; what is said in Romance languages stands in
romance.py, and what in English, which is told only of whole cells, in english_todos.py.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .folded import plain
from .romance import BEFORE_TO_DO, ERRANDS
from .sayings import written_out
from .words import TURNS, words

if TYPE_CHECKING:
    from collections.abc import Sequence

# What is written, gathered or sent for an application, by parts of its words.
PAPERS = tuple(
    words(
        """
        anschreib bewerbung lebenslauf zeugnis motivation unterlagen mappe zertifikat deckblatt portfolio expose
        referenz cv ausschreibung diplom dossier forschungs lehrkonzept empfehlung
        foto homepage webseite website karriereseite stellenanzeige inserat annonce attest brev
        brief vacature sollicit ansog soknad ansokan personligt personlig merit
        hakemu saatekirje ansioluettel todistu umsokn ferilskra kynningarbref avaldus kaaskir elulookirjeld
        """
    )
)
# What one does with them before they are sent, or to send them.
BEFORE = words(
    """
    schreiben machen fertigmachen anpassen uberarbeiten aktualisieren vorbereiten zusammenstellen zusammensuchen
    korrigieren korrekturlesen drucken ausdrucken scannen einscannen kopieren besorgen anfordern einholen ubersetzen
    beglaubigen gestalten ausfullen verfassen formulieren erstellen fertigstellen durchlesen lesen
    gegenlesen abschicken absenden rausschicken losschicken hinschicken hochladen verschicken abgeben hinbringen
    schicken senden raussuchen tippen abholen anfragen ansehen anschauen anlegen stehen updaten
    ausschneiden basteln kurzen umschreiben
    schrijven aanpassen bijwerken afmaken versturen sturen opsturen invullen nakijken printen uploaden updaten
    maken afronden verbeteren opstellen vertalen
    skrive skriva opdatere oppdatere uppdatera finpudse sende skicka rette oversatte oversette oversaette printe
    kirjoittaa kirjoita paivittaa paivita lahettaa laheta viimeistella viimeistele tehda tulostaa
    skrifa uppfaera senda klara laga thyda kirjutada kirjuta uuendada uuenda saata viimistleda tolkida
    """
)
# One tells oneself so at the end, or with what comes behind it.
LET = words("lassen gehen mussen laten")
# With one of these somebody else does it.
OTHERS = words(
    "firma chef chefin hr sie wollen mochten ze zij willen recruiter recruiterin arbeitgeber kunde wird werden"
)
MOST_WORDS = 8
# What is told to be done by the last word, and what says that it is once more, after an end.
TO_APPLY = words("bewerben solliciteren hakea kandideerida")
AGAIN = words("wieder erneut nochmal nochmals spater opnieuw weer uudelleen uuesti konnen kann darf kan voi")
# What one has to, wants to or will do begins with one of these.
MUST = words("muss will soll sollte mochte moet wil ga ska skal ma maste vil vill pitaa taytyy pitaisi tharf pean vaja")

ERRAND = re.compile(rf"(?:(?:{'|'.join(sorted(BEFORE_TO_DO))}) )*(?:{'|'.join(written_out({'saved': ERRANDS}))})\b")


def is_to_do(said: Sequence[str]) -> bool:
    """Whether the plain words of a clause tell oneself what to do with the papers for an application.

    A German or Dutch one ends in its verb, the others may begin with it.
    """
    if said[-1:] and said[-1] in TO_APPLY and not (TURNS | OTHERS | AGAIN).intersection(said):
        return True
    if not 1 < len(said) <= MOST_WORDS or (TURNS | OTHERS).intersection(said):
        return False
    last = [word for word in said if word not in LET][-1:]
    is_told = said[0] in BEFORE or bool(BEFORE.intersection(said if said[0] in MUST else last))
    return is_told and any(paper in word for word in said for paper in PAPERS if word not in BEFORE)


def is_errand(text: str) -> bool:
    """Whether a text begins with what one does before applying as well as after it: "llamar el lunes"."""
    return bool(ERRAND.match(plain(text)))
