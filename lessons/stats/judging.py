"""Whether the own rating agrees with the record, and with what they said."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from debrief.intervals import Interval, Rate, mean, wilson

from .ratings import LEAST_TOLD

# Mine to change, at least in part; what is unknown is on neither side.
SIDES = {"mine": True, "partly": True, "theirs": False, "chance": False}


@dataclass(frozen=True, slots=True)
class Judged:
    """`n` times alike: what the record suggested, 1 to 4, and how I rated it; 0 or None where I did not."""

    suggested: int
    rated: int | None
    n: int = 1


@dataclass(frozen=True, slots=True)
class Agreement:
    """How often my rating was the suggested one, or at most a point from it; and by how many points it was higher."""

    same: Rate
    close: Rate
    above: Interval | None

    @property
    def is_enough(self) -> bool:
        return self.same.of >= LEAST_TOLD


def agreement(rows: Iterable[Judged]) -> Agreement:
    """Of the suggestions that I rated myself, with Wilson's intervals, and Student's of the mean difference."""
    steps = Counter[float]()
    for row in rows:
        if row.rated:
            steps[row.rated - row.suggested] += row.n
    n = steps.total()
    return Agreement(same=wilson(steps[0], n), close=wilson(steps[-1] + steps[0] + steps[1], n), above=mean(steps))


def agreement_line(rows: Iterable[Judged]) -> str | None:
    """The same in words, and to which side the differences mostly fell. None where nothing was rated.

    A side is named once four ratings differ and three in four of them lie on it: our own choice.
    """
    rows = [row for row in rows if row.rated]
    same = agreement(rows).same
    if not same.of:
        return None
    if same.of == 1:
        return f"You {'agreed' if same.part else 'did not agree'} with the record the one time it spoke"
    differed = same.of - same.part
    milder = sum(row.n for row in rows if (row.rated or 0) > row.suggested)
    line = f"You agreed with the record in {same.part:,} of {same.of:,}"
    if differed >= LEAST_TOLD and max(milder, differed - milder) * 4 >= differed * 3:
        line += f"; where you differed you were usually {'milder' if milder * 2 > differed else 'stricter'}"
    return line


@dataclass(frozen=True, slots=True)
class Heard:
    """`n` causes that I guessed where they also told me one: whose I thought it was, and whose they said."""

    guessed: str
    told: str
    n: int = 1


def heard(rows: Iterable[Heard]) -> Rate:
    """How often my guess was on the side that the employer's feedback was on, mine or not (Wilson)."""
    both = [row for row in rows if row.guessed in SIDES and row.told in SIDES]
    agreed = sum(row.n for row in both if SIDES[row.guessed] == SIDES[row.told])
    return wilson(agreed, sum(row.n for row in both))
