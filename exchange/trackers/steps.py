"""The steps that a row tells in columns of their own or in a nested history."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from .clauses import ORDER
from .contents import tells_a_result
from .dates import read_day
from .fitting import means_a_round
from .folded import Cell, as_text, fold, plain
from .layout import Column, Layout
from .rounds import TALKS, clock_of, kind_of
from .stages import read_stage
from .words import BESIDE_SENDING, CROSSES, NO, OF_DOCUMENTS, PENDING, SENDING, STILL_READ, YES

# In the column of a round, or of what a company decides, they are theirs, not mine.
NOT_PASSED = {"declined", "no go"}
# The endings that the column of a round tells: "accepted" may be the invitation.
OF_A_ROUND = ("rejected", "withdrawn", "ghosted", "declined")
# Where one of these is answered with a no, that was it.
OF_THEIR_CHOICE = frozenset({"shortlisted", "longlisted", "selected", "invited", "eingeladen", "seleccionado"})
# Beneath these stands why, which tells of a no unless another end is ticked: "Absagegrund".
OF_REASONS = ("grund", "grunde", "reden", "motivo", "motif", "orsak", "arsag", "arsak", "powod")
# What a program writes for a box that nobody has ticked: that is no answer yet.
UNTICKED = {"false", "0", "☐", "falsch", "faux", "falso", "onwaar", "fałsz", "falskt", "falsk", "usann"}

# In eastern Asia a ring is a pass, and this sign none; elsewhere it is a tick.
RINGS, TIMES = frozenset("○◯〇"), frozenset("×✕☓xX")
# So many columns to tick tell the whole course.
MANY_TICKS = 3
# What an application has come to where it has not failed.
ENDED = ("accepted", "offer", "declined", "withdrawn")

DOCUMENTS, READ_YET = set(map(plain, OF_DOCUMENTS)), set(map(plain, STILL_READ))


@dataclass(frozen=True, slots=True)
class Step:
    """A stage that was entered. `kind` is that of the interview which it was, `clock` its time of day."""

    stage: str
    on: date | None
    kind: str = ""
    clock: time | None = None
    # Whether the time is of UTC, and not of the person's own clock.
    is_utc: bool = False


def is_sending(text: str) -> bool:
    """Whether a journal says that somebody applied, by its name alone: "Bewerbung per E-Mail", "Envío de CV"."""
    words = set(plain(text).split())
    return bool(words & SENDING) and words <= SENDING | BESIDE_SENDING and read_stage(text) in ("", "applied")


def read_day_of(column: Column, cell: Cell, until: date | None) -> tuple[date | None, str]:
    """The day that a cell of a column says, and what is unclear about it."""
    on, doubt = read_day(cell, column.order, until)
    if on and column.turned and isinstance(cell, date):
        return None, f"“{as_text(cell)}” may have day and month the wrong way round."
    return on, doubt


def is_stage_column(column: Column) -> bool:
    return column.role.startswith(("round ", "flag "))


def read_history(
    history: list[tuple[str, str]], vocabulary: dict[str, str], order: str = ""
) -> tuple[list[Step], list[tuple[str, str]]]:
    """The steps that a nested history tells, and its entries that do not tell all. `order` is that of its days."""
    steps: list[Step] = []
    unread: list[tuple[str, str]] = []
    for raw, on_raw in history:
        on, doubt = read_day(on_raw, order)
        if stage := vocabulary.get(raw, ""):
            steps.append(Step(stage, on, kind_of(raw, stage), *clock_of(on_raw)))
        if doubt or not stage:
            unread.append(("History", f"{raw}, {on_raw}"))
    return steps, unread


def unread_last(history: list[tuple[str, str]], vocabulary: dict[str, str], order: str = "") -> str:
    """The newest entry of a nested history where nobody can say what stage it is, else ""."""
    days = [(on, raw) for raw, on_raw in history if (on := read_day(on_raw, order)[0])]
    newest = max((on for on, _ in days), default=None)
    last = [raw for on, raw in days if on == newest]
    return "" if any(map(vocabulary.get, last)) else next(iter(last), "")


def read_rounds(
    layout: Layout, cells: list[Cell], doubts: list[str]
) -> tuple[list[Step], list[tuple[str, str]], set[str]]:
    """What the columns for single stages say: steps, what else is written there, and the stages that are ticked."""
    steps: list[Step] = []
    extras: list[tuple[str, str]] = []
    flags: set[str] = set()
    stopped = stopped_at(layout, cells)
    for at, column in enumerate(layout.columns):
        if not is_stage_column(column):
            continue
        kind, stage = column.role.split(" ", 1)
        text = as_text(cells[column.index])
        word = fold(text)
        if not text and not (kind == "flag" and word in NO):
            flags |= {"not ticked"} if kind == "flag" and stage == "applied" else set()
            continue
        if word in NO - UNTICKED and OF_THEIR_CHOICE.intersection(plain(column.heading).split()):
            steps.append(Step("rejected", None))
        if stage == "rejected" and is_of_reasons(column.heading) and flags.intersection(ENDED) - {stage}:
            extras.append((column.heading, text))
            continue
        if at == stopped and (kind == "round" or layout.has_stops):
            flags.add("stopped" if layout.has_stops else "crossed out")
        elif word in CROSSES and kind == "round" and any(step.stage in TALKS for step in steps):
            flags.add("crossed out")
        if layout.has_rings and text in TIMES:
            behind = [as_text(cells[one.index]) for one in layout.columns[at + 1 :] if is_stage_column(one)]
            if any(behind):
                flags.add("crossed out")
            else:
                steps.append(Step("rejected", None))
            continue
        is_unread = plain(column.heading) in DOCUMENTS and is_still_read(text)
        if word in NO or word in PENDING or plain(text) in PENDING or is_unread:
            if kind == "flag" and stage == "applied":
                flags.add("not applied")
            if word not in NO:
                extras.append((column.heading, text))
            continue
        on, doubt = read_day_of(column, cells[column.index], column.until)
        if not on and kind == "round" and read_stage(text) == "saved":
            # "Being written": nothing was sent, or it has not come to this.
            flags.add("not ticked")
            extras.append((column.heading, text))
            continue
        if on and not column.kind and any(step.stage == stage for step in steps):
            extras.append((column.heading, text))
        steps.append(Step(stage, on, column.kind if on else "", *clock_of(cells[column.index])))
        if kind == "flag":
            flags.add(stage)
        if on and kind == "round" and not CROSSES.isdisjoint(text):
            # "2/2 ❌".
            flags.add("crossed out")
        if (
            on
            and any(map(str.isalpha, text))
            and (told := read_stage(text)) in (*ORDER[2:], *OF_A_ROUND)
            and told != stage
        ):
            # "Rejected 20/3" beneath "Final".
            steps.append(Step(told, on))
        if not on and word not in YES:
            extras.append((column.heading, text))
            told = "rejected" if plain(text) in NOT_PASSED else read_stage(text)
            if stage in ORDER and told in OF_A_ROUND:
                steps.append(Step(told, None))
            elif "could be" in doubt:
                doubts.append(f"{column.heading}: {doubt}")
    if any(fold(as_text(cells[index])) in YES for index in unread_ticks(layout)):
        flags.add("unread tick")
    if any(tells_of_a_talk(as_text(cells[index])) for index in unread_rounds(layout)):
        flags.add("unread round")
    return steps, extras, flags


def unread_ticks(layout: Layout) -> list[int]:
    """The columns that nobody can read behind those to tick, where none of these says no: it may be the one for it."""
    ticked = [column for column in layout.columns if column.role.startswith("flag ")]
    if len(ticked) < MANY_TICKS or layout.of("status") or layout.of("flag rejected") or layout.of("round rejected"):
        return []
    behind = [column for column in layout.columns if column.index > ticked[-1].index]
    return [column.index for column in behind if not column.role and column.is_named]


def unread_rounds(layout: Layout) -> list[int]:
    """The columns of talks and tests of which nobody can say what stage they are."""
    named = [column for column in layout.columns if not column.role and column.is_named]
    return [column.index for column in named if means_a_round(column.heading)]


def tells_of_a_talk(text: str) -> bool:
    """Whether a cell beneath a round says that it took place, or will."""
    return bool(text) and tells_a_result(text) and fold(text) not in NO and fold(text) not in PENDING


def is_of_reasons(heading: str) -> bool:
    """Whether it is a heading above the reasons of what it names: "Absagegrund", "Motif du refus"."""
    return any(word.endswith(OF_REASONS) for word in plain(heading).split())


def is_still_read(text: str) -> bool:
    """Whether beneath a round in which they only read what was sent stands that they have not decided yet."""
    return plain(text) in READ_YET or read_stage(text) == "applied"


def rounds_of(layout: Layout) -> list[int]:
    """The columns of rounds and of what they lead to, by their place."""
    return [at for at, c in enumerate(layout.columns) if is_stage_column(c) and c.role.partition(" ")[2] in ORDER[2:]]


def stopped_at(layout: Layout, cells: list[Cell]) -> int:
    """The place of a row's only cross, in the column of a round with nothing in those behind it; or -1.

    In the last one of all it may only say that this has not come.
    """
    rounds = rounds_of(layout)
    filled = [at for at in rounds if as_text(cells[layout.columns[at].index])]
    crosses = [at for at in filled if as_text(cells[layout.columns[at].index]) in CROSSES]
    ends = [column.index for column in layout.of("status")]
    last = [at for at in rounds[-1:] if not any(index > layout.columns[at].index for index in ends)]
    return crosses[0] if crosses and crosses == filled[-1:] != last else -1


def has_rings(layout: Layout, lines: list[list[Cell]]) -> bool:
    """Whether rings beneath rounds say that they were passed: several do, and rounds to come are left empty."""
    columns = [column.index for column in layout.columns if is_stage_column(column)]
    told = [as_text(line[index]) for line in lines for index in columns]
    return sum(text in RINGS for text in told) > 1 and "" in told


def has_stops(layout: Layout, lines: list[list[Cell]]) -> bool:
    """Whether crosses beneath rounds say how far it came: one at most in a row, nothing behind it, in several rows."""
    rounds = [layout.columns[at].index for at in rounds_of(layout)]
    crossed = [line for line in lines if any(as_text(line[index]) in CROSSES for index in rounds)]
    return len(crossed) > 1 and all(stopped_at(layout, line) >= 0 for line in crossed)
