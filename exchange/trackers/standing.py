"""Where a row stands: by what its columns for the status say, by its rounds, and by its days."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from .clauses import ENDINGS, ORDER, covered, decide
from .contents import is_mark
from .courses import furthest
from .english_todos import is_english_to_do
from .folded import as_text, fold, plain
from .layout import Layout
from .meanings import meanings_of
from .notes import ending_told, is_said_of, talk_told
from .roles import OF_A_ROUND
from .rounds import TALKS
from .stages import OF_A_STATE, read_stage
from .steps import NOT_PASSED, rounds_of
from .todos import is_errand
from .words import (
    ASKS_FOR_A_REPLY,
    BARE_NO,
    BEING_DECIDED,
    CROSSES,
    IN_THE_BALANCE,
    NEGATIONS,
    NO,
    OF_COMPANIES,
    OF_WHAT_CAME_BACK,
    OVER,
    PASSED,
    PERHAPS_TO_SEND,
    SAVED_DAYS,
    STILL_OPEN,
    TO_SEND,
    UNDERWAY,
    WAITING,
    YES,
    phrases,
)

if TYPE_CHECKING:
    from .folded import Cell
    from .rows import Row
    from .steps import Step

UNDERWAY_WORDS, OVER_WORDS, NO_WORDS = set(phrases(UNDERWAY)), set(phrases(OVER)), set(NO)


# Of a no beside an offer.
WHOEVER_TURNED_DOWN = re.compile(r"(?:turned (?:it |them )?down|declined|said no)\b")
BEING_DECIDED_WORDS = set(map(plain, BEING_DECIDED))
NO_STATUS = "No status is given."
# So much of a text that is asked about is shown: a story has its end in its last sentence.
MOST_SHOWN = 300
VAGUE_WORDS = UNDERWAY_WORDS | OVER_WORDS | PERHAPS_TO_SEND


def said_of(layout: Layout, cells: list[Cell]) -> list[tuple[str, str]]:
    """What the columns for the status say, each with its heading, that of the status itself first.

    A second one, an "Outcome" beside a "Stage", counts where it speaks of a stage, or where the first says nothing.
    """
    said = [(column.heading, text) for column in layout.of("status") if (text := as_text(cells[column.index]))]
    for column in layout.of("status_beside"):
        text = with_heading(column.heading, as_text(cells[column.index]))
        if text and tells(column.heading, text, is_alone=not said):
            said.append((column.heading, text))
    return said


def with_heading(heading: str, text: str) -> str:
    """A text together with what it is of: "Received" beneath "Offer status"."""
    of = of_what(heading)
    if (
        not text
        or read_stage(of) not in ORDER[2:]
        or waits(text)
        or (read_stage(text) not in ("", "applied") and not is_mark(text))
    ):
        return text
    if NEGATIONS.intersection(plain(text).split()):
        return ""
    if is_mark(text):
        return of if fold(text) in YES and read_stage(of) == "offer" else text
    return f"{of} {text}"


def of_what(heading: str) -> str:
    """A heading without the words that only say that it is of a state: "offer" of "Offer status"."""
    return " ".join(word for word in plain(heading).split() if word not in OF_A_STATE)


def tells(heading: str, text: str, *, is_alone: bool) -> bool:
    """Whether a cell beneath a second name for the status says anything of it."""
    word = fold(text)
    if word in PASSED or plain(text) in TO_SEND:
        # What to do with a posting, and not what was done.
        return False
    if is_mark(text):
        # Of a result it may be the whole answer; of a reply only that one came, or none.
        return bool(OF_A_ROUND.intersection(plain(heading).split())) or (is_alone and word in YES)
    return is_alone or bool(read_stage(text)) or covered(text) > 0.5


def is_their_no(heading: str, text: str) -> bool:
    """Whether "declined", which may be mine, stands beneath what the company has decided."""
    return plain(text) in NOT_PASSED and not OF_COMPANIES.isdisjoint(plain(heading).split())


def is_my_no(heading: str, text: str) -> bool:
    """Whether "turned down", which may be theirs, stands behind a tick beneath a question for an offer."""
    return read_stage(of_what(heading)) == "offer" and text[:1] in YES and read_stage(text) == "rejected"


def is_no_reply(heading: str, text: str) -> bool:
    """Whether a bare no stands beneath a question for an answer: none came, or it was one."""
    return plain(text) in BARE_NO and bool(ASKS_FOR_A_REPLY.intersection(plain(heading).split()))


def asks_for_a_reply(layout: Layout) -> bool:
    """Whether the column of the status is named for what came back, and so never for what is to be sent."""
    words = [word for column in layout.of("status") for word in plain(column.heading).split()]
    return bool(OF_WHAT_CAME_BACK.intersection(words)) or any("answer" in meanings_of(word) for word in words)


def unclear(text: str) -> str:
    """Why there is no stage where a text stands that tells none."""
    return f"It is not clear what “{text[:MOST_SHOWN]}” means."


def weigh(texts: list[str], vocabulary: dict[str, str]) -> tuple[str, str]:
    """The stage that several cells together say, or "" and why it is not clear."""
    told = {stage for text in texts if (stage := vocabulary.get(text, "")) and not waits(text)}
    told = told or {stage for text in texts if (stage := vocabulary.get(text, ""))}
    endings = told.intersection(ENDINGS)
    if len(endings) > 1:
        # Silence is no other answer.
        told -= {"ghosted"}
        endings -= {"ghosted"}
    words = {plain(text) for text in texts}
    if not told and words & NO_WORDS and words & OVER_WORDS:
        # Each could mean more than one thing, and both together only this.
        return "rejected", ""
    if not endings:
        unread = [text for text in texts if not vocabulary.get(text) and not (told and waits(text))]
        if unread or not told:
            return "", unclear((unread or texts)[0])
    stage = decide(told)
    return stage, "" if stage else f"It is said to be {' and '.join(sorted(endings))}."


def find_status(
    layout: Layout, vocabulary: dict[str, str], row: Row, steps: list[Step], flags: set[str], said: list[str]
) -> tuple[str, str]:
    """The stage that a row stands at, or "" and why it is not clear."""
    if said:
        return find_said(layout, vocabulary, row, steps, flags, said)
    endings = {step.stage for step in steps if step.stage in ENDINGS}
    if len(endings) > 1 and all(step.on is None for step in steps if step.stage in endings):
        return "", f"It is said to be {' and '.join(sorted(endings))}."
    if "stopped" in flags and not endings:
        return "rejected", ""
    if "crossed out" in flags and not endings:
        return "", "A round is crossed out after another one; the file does not say whether that was a no."
    if "unread tick" in flags and not endings:
        return "", "A column is ticked that we cannot read; it may say that it is over."
    if "unread round" in flags and furthest(step.stage for step in steps) in ("", *ORDER[:3]):
        return "", "Something stands in a column that may be one for a round; it is not clear which."
    if "a day without a tick" in flags:
        return "", "A day stands there, and nothing says that it was sent."
    if "not ticked" in flags and not steps and not row.applied_on:
        return "saved", ""
    if "not applied" in flags and not endings:
        return "saved", ""
    if stage := furthest([*(step.stage for step in steps), *filter(None, [layout.stage])]):
        return stage, ""
    if "unknown" in flags:
        return "", unclear("?")
    if row.closed_on:
        return "", "It was closed; the file does not say how."
    if row.applied_on and "left open" not in flags:
        return "applied", ""
    if layout.of("status"):
        return "", NO_STATUS
    return ("saved", "") if row.saved_on and begins_with_saved(layout) else ("", NO_STATUS)


def find_said(
    layout: Layout, vocabulary: dict[str, str], row: Row, steps: list[Step], flags: set[str], said: list[str]
) -> tuple[str, str]:
    """The same of a row that has a word for it, held against its steps and its days."""
    endings = {step.stage for step in steps if step.stage in ENDINGS}
    status, doubt = weigh(said, vocabulary)
    reached = furthest(step.stage for step in steps)
    if status in ("", "applied") and reached and all(map(waits, said)):
        # Beside rounds it says only that no answer has come yet.
        return furthest(filter(None, [status, reached])), ""
    if not status and row.applied_on and is_crossed(said, vocabulary):
        of_notes = {ending_told(row.notes)[0], read_stage(row.notes)}.intersection(ENDINGS)
        if of_notes <= {"rejected"}:
            return "rejected", ""
    words = {plain(text) for text in said}
    if status == "saved" and row.applied_on and all(map(is_english_to_do, said)):
        # What is to be done beside a day of applying may be what comes next.
        return reached, "" if reached else unclear(said[0])
    if status == "saved" and words <= TO_SEND and (row.applied_on or reached in (*ORDER[1:], *ENDINGS)):
        return reached or "applied", ""
    if status == "applied" and not row.applied_on and words <= PERHAPS_TO_SEND and tells_who_waits(layout, vocabulary):
        return "", f"“{row.status_raw}” may be still to be sent; no day of applying stands beside it."
    if status == "saved" and (row.applied_on or reached) and all(map(is_errand, said)):
        return "", doubt or unclear(row.status_raw)
    if not status and row.applied_on and not steps and words <= STILL_OPEN | IN_THE_BALANCE:
        return "applied", ""
    if not status and "not applied" in flags and not steps and words <= UNDERWAY_WORDS:
        # The job is open, and nothing was sent.
        return "saved", ""
    if not status and len(endings) == 1 and all(plain(text) in OVER_WORDS for text in said):
        return endings.pop(), ""
    if not status:
        return "", doubt
    ended = endings & flags or endings
    got = {"offer"} & (flags | {step.stage for step in steps if step.on})
    clear = status if status in ENDINGS else decide({status, *ended, *got})
    return clear, "" if clear else f"“{row.status_raw}” stands beside {' and '.join(sorted(endings))}."


def is_crossed(said: list[str], vocabulary: dict[str, str]) -> bool:
    """Whether a cross is all that is said, where others say it in words or signs, and none with a tick."""
    is_ticked = any(fold(raw) in YES for raw in vocabulary)
    return {text.strip("\ufe0f ") for text in said} <= CROSSES and any(vocabulary.values()) and not is_ticked


def hear_notes(layout: Layout, row: Row, status: str, warning: str, said: list[str]) -> tuple[str, str, str]:
    """The stage with what the notes say of it: stage, why it is not clear, and a remark where the notes decide.

    `said` is what columns say of the stage. An ending in the notes is newer than an open stage.
    """
    if status == "accepted" and said and row.notes:
        # They took me, and I could not go.
        ending, clause, _ = ending_told(row.notes)
        if ending not in ("", "accepted"):
            return "", f"“{row.status_raw}” stands beside a note that says “{clause[:60]}”.", ""
    if status in ENDINGS or not row.notes:
        return status, warning, ""
    if not said and not layout.of("status") and status in ORDER and plain(row.notes) in NO_WORDS:
        return "", unclear(row.notes), ""
    is_vague = bool(said) and all(plain(text) in VAGUE_WORDS for text in said)
    is_said = bool(said) and not (status == "" and is_vague)
    told, clause, is_certain = ending_told(row.notes)
    if not told and not is_said and not layout.stage:
        told, clause, is_certain = read_stage(row.notes), row.notes, True
        if told not in ENDINGS and (decide({told, status} - {""}) == status or (said and told == "applied")):
            told = ""
        if told and not is_said_of(told, row.notes):
            if told in TALKS and status == "applied" and layout.of("status"):
                return "", f"No status is given, and a note says “{row.notes[:60]}”.", ""
            # With its day, where nothing but the notes could tell of it.
            told = told if told in TALKS and talk_told(row.notes) and not rounds_of(layout) else ""
        if told in TALKS and is_asked_apart(layout, told) and status in ORDER[1:]:
            # A column asks for it, and does not say so.
            told = ""
        if told not in ENDINGS and said and all(plain(text) in OVER_WORDS for text in said):
            # It is over, wherever it had come to.
            told = ""
    if not told:
        if status == "applied" and is_said and (clause := talk_told(row.notes)):
            return "", f"“{row.status_raw}” stands beside a note that says “{clause[:60]}”.", ""
        if status == "applied" and is_vague and read_stage(row.notes) not in ("", "saved", "applied", "ghosted"):
            return "", f"“{row.status_raw}” stands beside a note that says “{row.notes[:60]}”.", ""
        return status, warning, ""
    if status == "offer" and told == "rejected" and WHOEVER_TURNED_DOWN.match(plain(row.notes)):
        # Beneath a tick for an offer it was mine.
        told = "declined"
    if not is_certain or (status == "saved" and is_said):
        return "", f"“{row.status_raw or status}” stands beside a note that says “{clause[:60]}”.", ""
    return told, "", f"The notes say how it goes: “{clause[:60]}”."


def is_asked_apart(layout: Layout, stage: str) -> bool:
    """Whether columns to tick ask for a stage as well as for others."""
    return bool(layout.of(f"flag {stage}")) and sum(c.role.startswith("flag ") for c in layout.columns) > 2


def hear_tab(layout: Layout, row: Row, status: str, warning: str) -> tuple[str, str, str]:
    """The stage with what the name of its tab says: stage, why it is not clear, and a remark where the tab decides.

    An own word for an end says more; any other one beneath "Rejected" is how far it came.
    """
    named = f"The table is called “{row.table}”."
    if layout.of_tab in ENDINGS and status in ("", *ORDER[1:4]):
        return layout.of_tab, "", named
    if layout.of_tab in ENDINGS and status in ("saved", "offer"):
        return "", f"“{row.status_raw or status}” stands in a table called “{row.table}”.", ""
    if layout.of_tab == "offer" and row.applied_on and not status:
        return "offer", "", named
    if layout.of_tab == "offer" and (status == "rejected" or not row.status_raw):
        return "", f"“{row.status_raw or status}” stands in a table called “{row.table}”.", ""
    return status, warning, ""


def tells_who_waits(layout: Layout, vocabulary: dict[str, str]) -> bool:
    """Whether a file says otherwise that something was sent: by its day, or by a word of its own."""
    others = [raw for raw, stage in vocabulary.items() if stage == "applied" and plain(raw) not in PERHAPS_TO_SEND]
    return bool(others or layout.of("applied_on"))


def begins_with_saved(layout: Layout) -> bool:
    """Whether a day of saving alone says that nothing was sent: no other one is asked for, or there is one a stage."""
    is_a_stage = any(set(plain(column.heading).split()) & SAVED_DAYS for column in layout.of("saved_on"))
    has_rounds = any(column.role.startswith("round ") for column in layout.columns)
    return is_a_stage and (has_rounds or not layout.of("applied_on"))


@lru_cache(2_000)
def waits(text: str) -> bool:
    """Whether it says no more than that it goes on."""
    words = plain(text)
    if words in UNDERWAY_WORDS or words in BEING_DECIDED_WORDS:
        return True
    return any(word.startswith(WAITING) for word in words.split()) and read_stage(text) not in TALKS
