"""Which column a heading can be the name of, after a look at what stands beneath it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from .column_names import ASIDE, BESIDE_A_DAY, WHEN
from .contents import LONGEST_SUM, Content, is_short_text
from .folded import plain
from .headings import DAYS, SURE, VAGUE, known_as, read_heading
from .learned_headings import NAMES as AS_LEARNED
from .learned_headings import OTHER, ROUND, likely
from .meanings import meanings_of
from .stages import read_stage
from .words import WAYS

# What a heading adds to say that a day stands beneath.
DAY_WORDS = WHEN | BESIDE_A_DAY
# Beside the name of a round these say how it went.
OF_A_ROUND = frozenset(
    {"result", "outcome", "verdict", "ergebnis", "resultat", "resultado", "esito", "uitslag", "wynik"}
)
# Beneath one of these stands what was done where so many cells hold a stage, and not what is to be done.
OF_AN_ACTION = {"action", "actions", "aktion", "accion", "azione", "actie", "acao", "akcja"}
ENOUGH_OF_STEPS = 0.8
# The share of days beneath the name of a job or a company from which it is their column.
ALMOST_ALL = 0.9
# What programs call that which a task is called.
OF_A_TASK = {
    "name",
    "summary",
    "subject",
    "task",
    "betreff",
    "zusammenfassung",
    "aufgabe",
    "nom",
    "nombre",
    "nome",
    "naam",
}
# From so much ahead of the next a heading is taken for that of the column which it is most like: where its words say
# something as well, and where they say nothing.
AHEAD, AHEAD_ALONE = 1.0, 0.7
# What a heading scores that is like others, more by how far it is ahead, but less than one that is known.
LEAST, FOR_AHEAD, MOST = 40, 10, SURE - 1
# How much cells speak for a column that all look like its.
FOR_CELLS = 2.0
# What speaks at least for a column that none else can be, and by how much less than for another.
ENOUGH, NEARLY = 0.8, 0.4
# What words of headings mean that are of a round, and what others beside them that it is none.
OF_ROUNDS = {"interview", "talk", "call", "test", "trial", "screen", "round"}
OF_NO_ROUND = {"received", "confirmed", "remind", "next", "last", "planned", "answer", "documents", "notes", "feedback"}
# What is not the same again is a name.
DISTINCT = 0.8
# Two days whose headings are no further apart are told from each other by where they stand.
NEAR_DAYS = 1.2
# The share of stages in texts that are no longer short from which they are what tells the status.
TOLD, SHORT = 0.3, 25
# Letters of what is to be done next; more are a list of what was.
LONGEST_STEP = 60
# The share of days beneath the heading of one, and beneath one that can be of nothing else.
SOME, MOSTLY = 0.2, 0.6


def told_by(name: str, content: Content) -> list[tuple[str, int]]:
    """What a heading could mean: as it is known, else as headings like it have it, or its words."""
    if not content.filled or known_as(name) or plain(name) in OF_A_TASK:
        return [*read_heading(name)]
    parts = [(role, score) for role, score in read_heading(name) if role not in AS_LEARNED or fits(role, content, name)]
    (role, best), (_, other) = likeliest(name, content)[:2]
    if role == ROUND or best - other < (AHEAD if parts else AHEAD_ALONE):
        return parts
    return [] if role == OTHER else [(role, min(MOST, int(LEAST + FOR_AHEAD * (best - other))))]


@lru_cache(2_000)
def likeliest(name: str, content: Content) -> tuple[tuple[str, float], ...]:
    """The columns that a heading is like and that can hold these cells, the likeliest first by both."""
    told = {"status": content.stages, "title": content.titles, "company": content.firms, "salary": content.sums}
    found = [
        (role, score + FOR_CELLS * told.get(role, 0))
        for role, score in likely(name)
        if role in (ROUND, OTHER) or fits(role, content, name)
    ]
    return tuple(sorted(found, key=lambda one: -one[1]))


def most_like(role: str, columns: Iterable[tuple[int, str, Content]]) -> int | None:
    """Which of some columns has the heading most like those of a role that no other has; None where none is."""
    found = {}
    for index, name, content in columns:
        like = dict(likeliest(name, content))
        if like.get(role, 0) > max(ENOUGH, max(like.values()) - NEARLY):
            found[index] = like[role]
    return max(found, key=found.__getitem__, default=None)


def like_a_name(role: str, columns: Iterable[tuple[int, str, Content]], taken: set[str]) -> int | None:
    """Which of some columns of names has a heading like those of a role first, of the roles that no other has.

    Where the company, or the job, is told by no other column, it is that of "Centre" rather than the place.
    """
    found = {}
    for index, name, content in columns:
        like = [(one, score) for one, score in likeliest(name, content) if one == role or one not in taken]
        is_of_names = is_short_text(content) and content.distinct > DISTINCT
        if is_of_names and like[0][0] == role and like[0][1] > ENOUGH:
            found[index] = like[0][1]
    return max(found, key=found.__getitem__, default=None)


def is_nearly(role: str, name: str) -> bool:
    """Whether a heading that nobody knows is so like those of a role that what stands beneath may decide."""
    like = dict(likely(name))
    return not known_as(name) and max(like.values()) - like[role] < NEAR_DAYS


def means_a_round(name: str) -> bool:
    """Whether the words of a heading mean a talk or a test, and neither that it is to come nor that mail arrived."""
    words = plain(name).split()
    means = {meaning for word in words for meaning in meanings_of(word)}
    return bool(means & OF_ROUNDS) and not means & OF_NO_ROUND and not set(words) & (ASIDE | WAYS)


def is_like_a_round(name: str, content: Content) -> bool:
    """Whether a heading is that of a round rather than any other, and its cells tell when it is or how it went."""
    if content.results + content.days <= 0.5 or set(plain(name).split()) & ASIDE:
        return False
    return means_a_round(name) or likeliest(name, content)[0][0] == ROUND


def fits(role: str, content: Content, name: str) -> bool:
    """Whether cells can be those of a role: days are of no name, and texts that tell no stages no status."""
    days = content.days + content.shorts
    if (role in DAYS and days < SOME) or (role not in DAYS and days > MOSTLY and content.length < SHORT):
        return False
    if role == "status" and content.length > SHORT and content.stages < TOLD:
        return False
    if (role == "company_title" and content.joined < TOLD) or (role == "next_step" and content.length > LONGEST_STEP):
        return False
    return fit(role, VAGUE, content, name)[1] > 0


def is_of_results(content: Content) -> bool:
    """Whether most cells say no more than that it went well or not, and not all of them by a tick."""
    return content.filled > 1 and content.results > ALMOST_ALL and content.marks < 1


def fit(role: str, score: int, content: Content, name: str) -> tuple[str, int]:
    """The role with its score after a look at the cells; 0 where they say otherwise."""
    if not content.filled:
        # A name that nothing stands beneath tells no steps.
        return role, 0 if role == "step" else score - 5
    if role in DAYS:
        if (
            role == "closed_on"
            and read_stage(" ".join(w for w in plain(name).split() if w not in DAY_WORDS)) == "rejected"
        ):
            return "round rejected", score
        days = content.days + content.shorts
        if role == "updated_on" and days < 0.2 and content.stages > 0.3:
            return "status_beside", score
        if role == "next_step_on" and days < 0.5:
            return "next_step", score - 10
        if role == "applied_on" and content.marks > 0.8 and not content.days:
            return "flag applied", score
        return role, score + (20 if days > 0.5 else 0) if days > 0.2 or content.filled < 4 else 0
    if role == "source" and content.urls > 0.6:
        return "url", score - 20
    if role == "url":
        return role, score if content.urls + content.domains > 0.3 else score - 60
    if role == "status" and content.funded > 0.3:
        return "notes", 1
    if role == "status":
        is_answer = content.marks > 0.8 and not OF_A_ROUND.intersection(plain(name).split())
        is_other = content.urls > 0.5 or content.days > 0.7 or content.shades > 0.5 or is_answer
        # Of numbers that nothing explains another column may hold the words.
        is_other = is_other or (content.numbers > 0.9 and not content.stages)
        return role, score + int(40 * content.stages) - (90 if is_other else 0)
    if role == "resume" and content.days + content.shorts > ALMOST_ALL:
        # Not which one was sent, but when.
        return "applied_on", VAGUE
    if role in ("company", "title") and content.days > ALMOST_ALL:
        # The names do not fit what stands beneath them.
        return "applied_on", VAGUE
    if role == "source" and content.titles > 0.5:
        return role, 0
    if role in ("company", "title"):
        told = content.stages if role == "title" and not content.titles else 0
        return role, score - (70 if content.days + content.urls + content.emails + content.numbers + told > 0.5 else 0)
    if role == "next_step" and content.stages >= ENOUGH_OF_STEPS and plain(name) in OF_AN_ACTION:
        return "step", score
    if role == "contact" and content.emails > 0.7:
        return "contact_email", score
    told = content.days + content.shorts + content.marks
    if role in ("contact", "contact_phone") and (told > 0.6 or is_of_results(content)):
        return role, 0
    if role == "company_title" and content.days > 0.5:
        return "applied_on", score
    if role == "salary" and content.marks > 0.8:
        return role, 0
    if role == "step" and content.length > LONGEST_SUM:
        # A whole history, and not one step of it.
        return "notes", 1
    if role == "id":
        return ("ignored", score) if content.machine_made > 0.9 else ("notes", 1)
    if role == "ignored" and content.numbers < 0.9:
        return "notes", 1
    return role, score
