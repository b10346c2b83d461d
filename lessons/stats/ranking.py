"""Which lessons a round puts most at stake."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from .ratings import HELD_FROM, Rated, recent_line

# After so many days a rating weighs half; after twelve times as long less than a four-thousandth, and it is not read.
HALF_LIFE_DAYS = 60
HORIZON_DAYS = 12 * HALF_LIFE_DAYS
# What is known before the first rating, as half a time held and half a time not held.
PRIOR_HELD = PRIOR_NOT_HELD = 0.5
# How many lessons a person can hold in mind in a room: ours.
FOCUS = 3
# Below this chance of not being held a lesson is called a strength.
STRENGTH_BELOW = 0.35


def weight(age_days: int) -> float:
    """What a rating of so many days ago counts for, 0 to 1: `0.5 ** (age_days / 60)`; one of a day to come counts 1."""
    return 0.5 ** (max(age_days, 0) / HALF_LIFE_DAYS)


def chance_not_held(rows: Iterable[Rated], today: date) -> float:
    """The chance, 0 to 1, that a lesson is not held the next time it is tested.

    The mean of a Beta posterior: `(misses + 1/2) / (misses + holds + 1)`, where a rating of 1 or 2 adds its `weight`
    to the misses and one of 3 or 4 to the holds. The prior is that of Jeffreys for a proportion, Beta(1/2, 1/2)
    (Jeffreys 1946; Gelman et al., Bayesian Data Analysis, 3rd ed., section 2.8): even, and worth one rating, so that
    one answer moves it and three settle it. Weights that halve every 60 days are exponential forgetting, as in the
    discounted Beta filter (West and Harrison, Bayesian Forecasting and Dynamic Models, 2nd ed., chapter 6); the 60
    days are ours: a search lasts months, and what one did two months ago says half as much about the next time.
    A lesson never tested has the prior's even chance.
    """
    held = missed = 0.0
    for row in rows:
        if row.rating:
            share = row.n * weight((today - row.on).days)
            held, missed = (held + share, missed) if row.rating >= HELD_FROM else (held, missed + share)
    return (missed + PRIOR_NOT_HELD) / (held + missed + PRIOR_HELD + PRIOR_NOT_HELD)


@dataclass(frozen=True, slots=True)
class Focus:
    """A lesson to hold in mind: the chance that it is not held when tested, and how far this round tests it."""

    number: int
    chance: float
    tests: float
    line: str | None

    @property
    def at_stake(self) -> float:
        """The chance, 0 to 1, that this round tests it and it is not held."""
        return self.chance * self.tests

    @property
    def is_strength(self) -> bool:
        return self.chance < STRENGTH_BELOW


def focus(
    ratings: Mapping[int, Sequence[Rated]], tests: Mapping[int, float], today: date, most: int = FOCUS
) -> tuple[Focus, ...]:
    """The lessons to hold in mind in a round, the one most at stake first; of equals the lower number.

    `ratings` are those of each lesson by its number; `tests` says how far this kind of round can test a lesson, 0 to
    1, and what it does not name is left out. Ranked by `chance_not_held` times that: the chance of a miss in the room.
    """
    found = []
    for number, share in tests.items():
        rows = ratings.get(number, ())
        found.append(Focus(number, chance_not_held(rows, today), share, recent_line(rows)))
    return tuple(sorted(found, key=lambda row: (-row.at_stake, row.number))[:most])
