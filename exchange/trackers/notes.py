"""What the notes of a row tell and its columns do not: how it ended, and when it was applied for."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from .clauses import ENDINGS, find_all, read_clause, without_why
from .courses import went_on
from .dates import DAY_WITHIN, MONTHS, is_day, is_short, read_day
from .folded import fold, plain
from .rounds import TALKS
from .stages import BETWEEN_CLAUSES, REMARK
from .words import BESIDE_AN_ENDING, COMING, EARLIER, HYPOTHETICAL, NOT_BY_ME, WEEKDAYS, phrases

MOST_LETTERS = 1_000
# Of silence a note is no better witness than a status, and it may be over since.
TOLD = set(ENDINGS) - {"ghosted"}
# Of the words of a clause, numbers and small ones aside, so many have to be known.
ENOUGH = 0.75

# "Second application, the first was rejected": the ending may be that of the other.
OF_ANOTHER = re.compile(
    r"\b(?:first|second|third|previous|prior|earlier|older|other|another|zweite|fruhere|vorherige|andere|vorige"
    r"|deuxieme|autre|precedente|segunda|otra|anterior|seconda|altra|tweede|eerdere|outra) "
    r"(?:application|bewerbung|candidature|candidatura|solicitud|postulacion|sollicitatie|submission)\b"
    r"|\b(?:bewerbung|candidature|candidatura|solicitud|postulacion) (?:precedente|anterior)\b"
)
# "17th", "2pm".
OF_A_CLOCK = re.compile(r"\d+(?:st|nd|rd|th|am|pm|h|uhr)?")
SOON = re.compile(rf"\b(?:{'|'.join(phrases(COMING))})\b")


@lru_cache(100)
def clauses_of(text: str) -> tuple[str, ...]:
    """The sentences of a note and their parts; each note is asked about several things in a row."""
    clauses = (one.strip() for one in BETWEEN_CLAUSES.split(text[:MOST_LETTERS]))
    # A path to a file says nothing, whatever its folders are called.
    return tuple(one for one in clauses if any(map(str.isalpha, one)) and one.count("/") + one.count("\\") < 3)


def ending_told(notes: str) -> tuple[str, str, bool]:
    """The ending that notes tell, the clause which says it, and whether it says so for certain; "" where none does."""
    clauses = clauses_of(notes)
    told = [(at, said.stage) for at, said in enumerate(map(read_clause, clauses)) if said.stage in TOLD]
    told = [(at, stage) for at, stage in told if is_of_an_ending(clauses[at])]
    if not told:
        return "", "", False
    at, stage = told[-1]
    is_certain = len({stage for _, stage in told}) == 1 and is_plain(clauses[at])
    is_certain = is_certain and not OF_ANOTHER.search(plain(notes))
    is_certain = is_certain and not any(went_on(read_clause(clause), stage) for clause in clauses[at + 1 :])
    return stage, clauses[at], is_certain


def is_of_an_ending(clause: str) -> bool:
    """Whether more than one loose word speaks of it: "signed NDA" does not, "signed" does."""
    words = plain(clause).split()
    if REMARK.match(clause) or HYPOTHETICAL.intersection(words):
        return False
    return any(one.stage in TOLD and one.end - one.start > 1 for one in find_all(words)) or share_known(words) == 1


def is_said_of(stage: str, notes: str) -> bool:
    """Whether more than a loose word of a note speaks of a stage: "mobile phone number: 1" does of no phone screen."""
    for clause in clauses_of(notes):
        words = plain(clause).split()
        found = [one for one in find_all(words) if one.stage == stage]
        if found and (max(one.end - one.start for one in found) > 1 or share_known(words) >= 0.5):
            return True
    return False


def is_plain(clause: str) -> bool:
    """Whether a clause says little else, and nothing of an earlier time."""
    words = plain(clause).split()
    return share_known(words) >= ENOUGH and not EARLIER.intersection(words)


def share_known(words: list[str]) -> float:
    """Of the words of a clause, without numbers, small ones and its why, how many are of phrases for a stage."""
    words, found = without_why(words, find_all(words))
    known = {at for one in found for at in range(one.start, one.end)}
    small = {at for at, word in enumerate(words) if is_small(word)}
    telling = set(range(len(words))) - (small - known)
    return len(known) / len(telling) if telling else 0


def is_small(word: str) -> bool:
    """Whether a word only says when, or joins others."""
    return bool(OF_A_CLOCK.fullmatch(word)) or word in BESIDE_AN_ENDING or word in MONTHS or word in WEEKDAYS


def talk_told(notes: str) -> str:
    """The clause of notes that tells of an interview with its day, or that it comes soon; "" where none does."""
    for clause in clauses_of(notes):
        text = fold(clause)
        words = set(plain(text).split())
        is_told = DAY_WITHIN.search(text) or SOON.search(plain(text)) or words & WEEKDAYS
        if is_told and not words & HYPOTHETICAL and read_clause(DAY_WITHIN.sub(" ", text)).stage in TALKS:
            return clause
    return ""


def applied_told(notes: str, order: str, until: date | None) -> tuple[date | None, str]:
    """The day on which notes say that it was applied for, and that clause."""
    for clause in clauses_of(notes):
        found = [one for one in DAY_WITHIN.findall(fold(clause)) if is_day(one) or is_short(one)]
        is_of_theirs = NOT_BY_ME.intersection(plain(clause).split())
        if len(found) == 1 and not is_of_theirs and read_clause(DAY_WITHIN.sub(" ", fold(clause))).stage == "applied":
            on, _ = read_day(found[0], order, until)
            return on, clause
    return None, ""
