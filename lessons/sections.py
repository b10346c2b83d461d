"""The seven sections of a debrief, and how far each one has come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from interviews.models import Feedback
from lessons.answers import causes_of, rows
from lessons.occasions import Words
from lessons.values import Size

MINUTES = {Size.TAP: 1, Size.SHORT: 5, Size.FULL: 15}


# The bar on a phone, in units of its own drawing.
BAR, GAP = 340, 5


@dataclass(frozen=True, slots=True)
class Section:
    """`share` is what is answered, in percent; `says` is the same in words. `x` and `width` place it in the bar."""

    id: str
    title: str
    says: str
    share: int
    x: float = 0
    width: float = 0

    @property
    def is_done(self) -> bool:
        return self.share == 100

    @property
    def filled(self) -> float:
        return round(self.width * self.share / 100, 1)


def sections_of(
    answers: Mapping[str, str],
    shows: Mapping[str, bool],
    lessons: list[int],
    words: Words,
    asked_on: date | None = None,
) -> list[Section]:
    """The sections that the page shows.

    `shows` says which parts it has, `lessons` which are asked first, `words` what they are called, `asked_on` when
    feedback was asked for.
    """

    def section(id: str, title: str, *names: str) -> Section:
        names = tuple(name for name in names if shows.get(name, True))
        done = sum(bool(answers.get(name)) for name in names)
        return Section(
            id, title, f"{done} of {len(names)}" if len(names) > 1 else "", round(100 * done / max(len(names), 1))
        )

    replied = bool(answers.get("feedback"))
    found = [
        section("what", "What happened", *(("expected", "happened") if shows["full"] else ("difference",))),
        section("keep", words.keep[0], "keep") if shows["keep"] else None,
        section("lessons", "The ten lessons", *(f"lesson-{number}-rating" for number in lessons)),
        _why(answers, words, asks_causes=shows["causes"]) if shows["full"] else None,
        section("good", words.good[0], "good", "fit") if shows["good"] or shows["fit"] else None,
        _next_time(answers, words) if shows["commitments"] else None,
        Section(
            "feedback",
            "Ask for feedback",
            "Answered" if replied else "Asked" if asked_on else "Optional",
            100 if replied else 50 * bool(asked_on),
        )
        if shows["mail"]
        else None,
    ]
    if words.strengths_first:
        found[:2] = found[1::-1]
    there = [section for section in found if section]
    width = round((BAR + GAP) / len(there) - GAP, 1)
    return [replace(section, x=round(i * (width + GAP), 1), width=width) for i, section in enumerate(there)]


def asked_on(*requests: Feedback | None) -> date | None:
    """When feedback was asked for, by the first of them that was."""
    return next((request.asked_on for request in requests if request and request.asked_on), None)


def _why(answers: Mapping[str, str], words: Words, *, asks_causes: bool) -> Section:
    n = len(causes_of(answers))
    share = 50 * bool(answers.get("difference")) + 50 * (bool(n) if asks_causes else bool(answers.get("difference")))
    return Section("why", words.why[0], f"{n} cause{'' if n == 1 else 's'}" if n else "", share)


def _next_time(answers: Mapping[str, str], words: Words) -> Section:
    n = sum(bool(row.get("when") and row.get("then")) for row in rows(answers, "commitment").values())
    return Section("next", words.following[0], f"{n} commitment{'' if n == 1 else 's'}" if n else "", 100 * bool(n))


def minutes_left(size: str, sections: list[Section]) -> int:
    """About how long the rest takes, in whole minutes and at least one."""
    needed = [section.share for section in sections if section.id != "feedback"]
    return max(1, round(MINUTES[Size(size)] * (1 - sum(needed) / (100 * len(needed)))))
