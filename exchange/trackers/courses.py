"""Which stage the clauses of a text tell together: "applied in May; interview; no answer since"."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from .clauses import ENDINGS, GOING_ON, ORDER, Said, decided, read_clause, stem_of
from .folded import plain
from .words import (
    ANEW,
    DONE,
    MODAL,
    NEGATIONS,
    OVERTAKEN,
    PATIENT,
    REFUSED,
    TO_COME,
    TURNED,
    TURNS,
    WAITING,
    WENT_ELSEWHERE,
    WENT_ON,
    YES,
    YET,
)

# So many words that say nothing known may be the end.
MANY_WORDS = 7


@dataclass(frozen=True, slots=True)
class Course:
    """What is told before the last ending of a text, in it, and behind it."""

    before: list[Said]
    last: Said
    after: list[Said]

    @property
    def reached(self) -> set[str]:
        """The stages before the last ending, earlier endings among them."""
        return {said.stage for said in self.before}

    @property
    def had_offer(self) -> bool:
        return "offer" in self.reached

    @property
    def endings(self) -> set[str]:
        return {said.stage for said in (*self.before, self.last) if said.stage in ENDINGS}

    @property
    def ending(self) -> str:
        """The one of its endings that counts: silence only where there is no other."""
        return max(self.endings, key=lambda stage: (stage != "ghosted", stage))

    @property
    def declines_nothing(self) -> bool:
        """Whether it is my own no, called that to an offer, and no offer was told of."""
        is_own = "declined" in self.endings <= {"withdrawn", "declined"} and self.last.is_my_no
        return is_own and not self.had_offer


# What a course with an ending comes to: the stage of the first that holds, "" where it is left open.
BY_ITS_END: tuple[tuple[Callable[[Course], bool], str], ...] = (
    # Without an offer there was none to decline.
    (lambda it: it.declines_nothing and "withdrawn" in it.endings, "withdrawn"),
    (lambda it: it.declines_nothing and bool(it.reached & {"screening", "interviewing"}), "withdrawn"),
    (lambda it: it.declines_nothing, "declined"),
    # They came back with an offer, and it was taken.
    (
        lambda it: it.last.stage == "accepted" and it.endings == {"rejected", "accepted"} and it.had_offer,
        "accepted",
    ),
    (lambda it: len(it.endings - {"ghosted"}) > 1, ""),
    # An own no is one to the offer.
    (lambda it: it.had_offer and it.ending == "withdrawn", "declined"),
    (lambda it: it.had_offer and it.ending == "rejected" and is_a_no(it.last), "declined"),
    (lambda it: it.had_offer and it.ending == "rejected", ""),
    (lambda it: is_of_silence(it) and (it.had_offer or was_heard_of(it.after)), ""),
)


def read_together(clauses: list[str]) -> str:
    """The stage that the clauses of a text tell one after the other: the ending if there is one, else the furthest."""
    told = told_in(clauses)
    endings = [at for at, said in enumerate(told) if said.stage in ENDINGS]
    if not endings:
        return read_unended(told, clauses)
    at = endings[-1]
    return read_ended(Course(told[:at], told[at], told[at + 1 :]), clauses)


def told_in(clauses: list[str]) -> list[Said]:
    """What clauses say, without those that say nothing beside the others."""
    told = [said for said in map(read_clause, clauses) if said.is_telling]
    # "Applied, in process" says no more than the first of them.
    told = [said for said in told if not said.words <= GOING_ON | DONE] or told
    told = [said for said in told if said.stage or not is_waiting(said.words)] or told
    # "Yes, an interview" answers a question that stands elsewhere.
    return told[1:] if len(told) > 1 and told[0].words <= YES else told


def read_unended(told: list[Said], clauses: list[str]) -> str:
    """The stage of a course without an ending, "" where what was said last may be one."""
    if not told:
        return ""
    last, stages = told[-1], [said.stage for said in told if said.stage]
    if not last.stage:
        return "declined" if "offer" in stages and is_a_no(last) else ""
    is_newest = last.stage in ("interviewing", "offer")
    is_overtaken = all(said.stage or said.words & OVERTAKEN or (is_newest and not said.is_named) for said in told)
    return furthest(stages) if is_overtaken and not is_left_open(clauses[-1]) else ""


def read_ended(course: Course, clauses: list[str]) -> str:
    """The stage of a course with an ending, "" where it may not have been the end."""
    if is_of_silence(course) and not course.had_offer and is_patient(clauses):
        return furthest(course.reached.intersection(ORDER)) or "applied"
    clear = next((stage for holds, stage in BY_ITS_END if holds(course)), None)
    if clear is not None:
        return clear
    newest = course.after[-1].stage if course.after else ""
    is_no_yes = course.ending in ("rejected", "ghosted")
    if is_no_yes and newest in ("interviewing", "offer") and is_turned([course.last, *course.after]):
        return newest
    if course.ending != "accepted" and any(said.stage in ORDER[2:] and said.words & ANEW for said in course.after):
        return ""
    return "" if any(went_on(said, course.ending) for said in course.after) else course.ending


def is_of_silence(course: Course) -> bool:
    """Whether it ends with nothing but silence that is not called an end."""
    return course.ending == "ghosted" and not is_said_outright(course.last)


def was_heard_of(told: list[Said]) -> bool:
    """Whether something was heard of it behind a silence."""
    return any(said.stage in ORDER[1:] and not said.words & NEGATIONS for said in told if said.stage != "applied")


def is_patient(clauses: list[str]) -> bool:
    """Whether one of the clauses behind the first says that an answer is waited for, or will be asked for."""
    said = [set(plain(clause).split()) for clause in clauses[1:]]
    return any(
        words & PATIENT and not words & (NEGATIONS | {"no", "longer", "more", "mehr", "piu", "ya"}) for words in said
    )


def is_said_outright(said: Said) -> bool:
    return any(stem_of(word) == "ghosted" for word in said.words)


def is_turned(told: list[Said]) -> bool:
    """Whether what begins with an ending goes on with a clear turn: "no, then they rang: interview"."""
    words = frozenset[str]().union(*(said.words for said in told))
    return bool(words & TURNED) and not words & WENT_ELSEWHERE


def is_a_no(said: Said) -> bool:
    """Whether what is said after an offer is my own no to it."""
    return (bool(said.words & REFUSED) or said.is_my_no) and not said.words & MODAL


def is_left_open(clause: str) -> bool:
    """Whether the last clause says much that nobody can read, and nothing of what is to come: it may be the end."""
    words = plain(clause).split()
    if read_clause(clause).is_telling or len([word for word in words if word.isalpha()]) < MANY_WORDS:
        return False
    return decided(" ".join(words)) == " ".join(words) and not TO_COME.intersection(words)


def is_waiting(words: frozenset[str]) -> bool:
    """Whether a clause without a stage only says that something has not come yet."""
    return bool(words & YET and words & NEGATIONS) or any(word.startswith(WAITING) for word in words)


def went_on(said: Said, ending: str) -> bool:
    """Whether what is said behind an ending may say that it was none; "no interview" says more of a no."""
    return bool(said.words & (WENT_ON | TURNS if ending == "accepted" and not said.stage else WENT_ON))


def furthest(stages: Iterable[str]) -> str:
    """Where a history leads: its last ending if there is one, else the furthest stage in it."""
    stages = list(stages)
    endings = [stage for stage in stages if stage in ENDINGS]
    return endings[-1] if endings else max(stages, key=ORDER.index, default="")
