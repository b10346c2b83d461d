"""Reads what the figures are drawn from: the rows of a person, of a period and of the one before it, in few queries.

They come as columns (`debrief.columns`), days and moments as numbers (`debrief.days`), and the ratings of a debrief as
one number. Which rows belong to a period: applications by the day they were sent, with all that became of them since;
interviews, noes, ratings, feedback and commitments by their own day.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from itertools import compress
from math import fsum
from typing import NamedTuple

from django.db.models import Q, QuerySet

from applications.models import Application
from applications.stats import DEPTH, ENDINGS, TALKED, History, No, Reason, Tried, tally
from applications.values import SILENT_AFTER_DAYS, Stage
from debrief.columns import Column, read_columns, values_of
from debrief.days import DayNumbers, Numbers
from interviews.stats import Round, result
from interviews.values import FIRST_TALKS, Outcome
from lessons.catalogue import LESSONS
from lessons.stats import Chance, Heard, Judged, Missed, Sheet
from lessons.values import Known, Scale
from progress.facts import Facts, Made, Span
from progress.keeping import Shelves, kept_facts
from progress.parts import off_shelves, on_all, on_others, on_shelves, on_these
from progress.stats import Asked

REFERRED, NOT_REFERRED = "Referred", "Not referred"


def read_facts(user, today: date, first: date | None = None, last: date | None = None) -> tuple[Facts, Facts | None]:
    """The facts from `first` (else the beginning) to `last` (else today), and those of as many days before.

    The period before is told as it stood when it was as old as this one is now, so that the two may be compared:
    applications sent long ago have had more time to be answered. Without `first` there is nothing before, and None.
    Raises ValueError where the days end before they begin, or have not come yet.
    """
    end = min(last or today, today).toordinal()
    begin = first.toordinal() if first else date.min.toordinal()
    length = end - begin + 1
    if length < 1:
        raise ValueError("These days end before they begin, or have not come yet.")
    spans = [Span(1, begin, end, today.toordinal())]
    if first and begin - length > 0:
        spans.append(Span(0, begin - length, begin - 1, today.toordinal() - length))
    if not first and end == today.toordinal():
        return kept_facts(user, today, lambda shelves: Rows(user, spans, shelves).facts(spans[0], None)), None
    rows = Rows(user, spans)
    this, *before = [rows.facts(span, first) for span in spans]
    return this, before[0] if before else None


class Talk(NamedTuple):
    """An interview: its moment in seconds, its day as a number; what is not there is empty."""

    start: int
    key: int
    application: int
    kind: str
    round: str
    outcome: str
    before: str
    after: str
    logged: str
    hours: str
    minutes: str
    day: int

    @property
    def spent(self) -> float | None:
        """The hours on it. Where none are noted, its length counts."""
        return float(self.hours) if self.hours else int(self.minutes) / 60 if self.minutes else None


class Reflection(NamedTuple):
    """A finished debrief: the day it speaks of, its ratings as on a `Sheet`, and of a no the stage it came after."""

    key: int
    application: int
    stage: str
    ratings: str
    day: int


UNRATED, MISSED = "0" * len(LESSONS), str(int(Scale.MISSED))
# How the number that holds the ratings is written: a digit for each lesson.
DIGITS = f"0{len(LESSONS)}x"


class Rows:
    """Applications with all that hangs on them, as the database gives it, read once for all spans."""

    def __init__(self, user, spans: list[Span], shelves: Shelves | None = None) -> None:
        self.user, self.spans, self.today = user, spans, spans[0].as_of
        self.number, self.days_of = Numbers(), DayNumbers(user.tz)
        self.ways = self.read_ways(shelves)
        columns = (
            read_columns(on_all, user.pk)
            if shelves is None
            else read_columns(on_these if shelves.only else on_others, user.pk, *shelves.padded, *shelves.reach)
        )
        applications, days, stages, hours = columns["applications"]
        keys = list(map(int, applications))
        self.sent = dict(zip(keys, self.numbers(days), strict=True))
        self.stages = dict(zip(keys, stages, strict=True))
        self.hours_on = dict(zip(keys, hours, strict=True))
        self.sent_on = Counter(self.sent.values())
        self.closed_on = Counter([self.sent[key] for key, stage in self.stages.items() if stage == "no_response"])
        self.steps = self.stages_entered(*columns["steps"])
        self.interviews = self.talks(*columns["interviews"])
        self.debriefs, self.finished = self.reflections(*columns["debriefs"])
        self.noes, self.causes, self.verdicts = columns["noes"], columns["causes"], columns["verdicts"]
        self.checks, self.asked_of_talks, self.asked_of_noes = (
            columns["checks"],
            columns["of_talks"],
            columns["of_noes"],
        )
        self.commitments = [
            (int(key), int(lesson), self.number[made])
            for part in ("commitments", "other_commitments")
            for key, lesson, made in zip(*columns[part], strict=True)
        ]

    # What is asked of the database

    def read_ways(self, shelves: Shelves | None) -> list[tuple]:
        """Source, resume and who referred; for each span the keys of those old enough, as a column.

        All are read in the order of their index: what lies in no span is there too, with no keys.
        """
        keys = {}
        for span in self.spans:
            last = min(span.last, span.as_of - SILENT_AFTER_DAYS)
            of = Q(applied_on__lte=date.fromordinal(last))
            if not span.is_open:
                of &= Q(applied_on__gte=date.fromordinal(span.first))
            keys[f"of_{span.number}"] = Column("pk", filter=of)
        rows: QuerySet = Application.objects.for_user(self.user).order_by()
        if shelves and shelves.only:
            rows = on_shelves(rows, "pk", shelves.numbers, shelves.reach)
        elif shelves:
            rows = off_shelves(rows, "pk", shelves.numbers)
        return list(rows.values_list("source", "resume", "referral").annotate(**keys))

    def numbers(self, days: Iterable[str]) -> Iterator[int]:
        return map(self.number.__getitem__, days)

    def stages_entered(self, applications, keys, stages, days) -> dict[int, list[tuple[int, int, str]]]:
        """By application: the stages entered after applying, each with its day and key, oldest first."""
        steps: dict[int, list[tuple[int, int, str]]] = defaultdict(list)
        rows = zip(self.numbers(days), map(int, keys), stages, strict=True)
        for application, step in zip(map(int, applications), rows, strict=True):
            steps[application].append(step)
        for entered in steps.values():
            entered.sort()
        return dict(steps)

    def talks(self, starts, keys, applications, *told) -> list[Talk]:
        """All interviews, the earliest first."""
        seconds = list(map(int, starts))
        return sorted(map(Talk, seconds, map(int, keys), map(int, applications), *told, self.days_of(seconds)))

    @cached_property
    def talks_of(self) -> dict[int, list[Talk]]:
        found: dict[int, list[Talk]] = {}
        for talk in self.interviews:
            found.setdefault(talk.application, []).append(talk)
        return found

    def reflections(self, keys, applications, noes, occasions, finished, ratings, stages):
        """Finished debriefs, and how many were finished on which day."""
        others = iter(self.days_of([int(occasion) for occasion in occasions if occasion]))
        days = [self.number[no] if no else next(others) for no in noes]
        digits = [format(int(number), DIGITS) if number else UNRATED for number in ratings]
        reflections = list(map(Reflection, map(int, keys), map(int, applications), stages, digits, days))
        return reflections, Counter(self.days_of(list(map(int, finished))))

    # What is made of it for one span

    def facts(self, span: Span, first: date | None) -> Facts:
        tried = self.tried(span)
        rounds = self.rounds(span)
        tried["kind"] = tuple(Tried(row.kind, row.result == "passed", row.n) for row in rounds if row.is_resolved)
        sent = self.sent_on
        grown = span.as_of - SILENT_AFTER_DAYS
        cancelled, first_day, last_day = Outcome.CANCELLED.value, span.first, span.last
        held = Counter([talk.day for talk in self.interviews if talk.outcome != cancelled and self.is_over(talk)])
        reflections = [row for row in self.debriefs if first_day <= row.day <= last_day]
        noes_on, *noes = self.noes
        days = list(self.numbers(noes_on))
        return Facts(
            first=date.fromordinal(span.first) if first else None,
            last=date.fromordinal(span.last),
            tally=tally(self.histories(span)),
            tried=tried,
            too_young=sum(n for day, n in sent.items() if day > grown and day in span),
            rounds=rounds,
            noes=_alike(No, compress(zip(*noes, strict=True), span.holds(days))),
            reasons=self.reasons(span),
            sheets=tuple(
                [
                    Sheet(row.key, date.fromordinal(row.day), row.ratings)
                    for row in reflections
                    if row.ratings != UNRATED
                ]
            ),
            judged=self.judged(reflections),
            heard=self.heard(span),
            missed=self.missed(reflections),
            commitments=tuple(
                [
                    Made(key, lesson, date.fromordinal(day))
                    for key, lesson, day in self.commitments
                    if first_day <= day <= last_day
                ]
            ),
            chances=self.chances(),
            asked=self.feedback(span),
            sent=_by_day(sent, span),
            held=_by_day(held, span),
            finished=_by_day(self.finished, span),
            noes_on=_by_day(Counter(days), span),
        )

    def is_over(self, talk: Talk) -> bool:
        """One of today counts once it is logged, so that a day's figures do not change with the hour."""
        return talk.day < self.today or (talk.day == self.today and talk.logged != "")

    def histories(self, span: Span) -> Iterator[History]:
        """Those alike as one. Of one that has ended its end is all that is asked for, so its age is that day's."""
        alike: Counter[tuple[tuple[tuple[str, int], ...], int]] = Counter()
        silent, closed = self.sent_on.copy(), self.closed_on.copy()
        first, last, as_of = span.first, span.last, span.as_of
        for key, entered in self.steps.items():
            day = self.sent.get(key)
            if day is None or not first <= day <= last:
                continue
            age, steps = as_of - day, tuple([(stage, on - day) for on, _, stage in entered if on <= as_of])
            silent[day] -= 1
            if self.stages[key] == "no_response":
                closed[day] -= 1
                steps = (*steps, ("no_response", age))
            elif steps and steps[-1][0] in ENDINGS:
                age = steps[-1][1]
            alike[steps, age] += 1
        for day, n in silent.items():
            if day in span:
                age = span.as_of - day
                alike[(), age] += n - closed[day]
                alike[(("no_response", age),), age] += closed[day]
        return (History(steps, age, n) for (steps, age), n in alike.items() if n)

    def tried(self, span: Span) -> dict[str, tuple[Tried, ...]]:
        place, as_of = 3 + self.spans.index(span), span.as_of
        talked = {
            key for key, steps in self.steps.items() for day, _, stage in steps if day <= as_of and stage in TALKED
        }
        alike: dict[str, Counter[tuple[str, bool]]] = {name: Counter() for name in ("source", "resume", "referral")}
        for row in self.ways:
            values = (row[0], row[1], REFERRED if row[2] else NOT_REFERRED)
            keys = list(map(int, values_of(row[place])))
            worked = len(talked.intersection(keys))
            for counts, value in zip(alike.values(), values, strict=True):
                counts[value, True] += worked
                counts[value, False] += len(keys) - worked
        return {
            name: tuple(Tried(value, worked, n) for (value, worked), n in counts.items() if n)
            for name, counts in alike.items()
        }

    def rounds(self, span: Span) -> tuple[Round, ...]:
        """The rounds of the days of a span with what became of them; alike where nothing tells them apart."""
        pending, first, last = Outcome.PENDING.value, span.first, span.last
        counts = Counter(
            [
                (talk.kind, talk.outcome if talk.outcome != pending else self.result(talk), talk.before, talk.after)
                for talk in self.interviews
                if first <= talk.day <= last
            ]
        )
        return tuple(
            Round(kind, came, int(before) if before else None, int(after) if after else None, n)
            for (kind, came, before, after), n in counts.items()
        )

    def result(self, talk: Talk) -> str:
        """What became of a round of which no outcome is noted."""
        opened = DEPTH[Stage.SCREENING if talk.kind in FIRST_TALKS else Stage.INTERVIEWING]
        steps = [(stage, day) for day, _, stage in self.steps.get(talk.application, ()) if day >= talk.day]
        went_on = [day for stage, day in steps if DEPTH.get(stage, 0) > opened]
        went_on += [
            later.day
            for later in self.talks_of[talk.application]
            if int(later.round) > int(talk.round) and later.day >= talk.day and later.outcome != Outcome.CANCELLED
        ]
        nos = [day for stage, day in steps if stage == Stage.REJECTED]
        ending = self.stages.get(talk.application, "")
        return result(talk.outcome, went_on=_earliest(went_on), no_on=_earliest(nos), ending=ending)

    def reasons(self, span: Span) -> tuple[Reason, ...]:
        days, _, *words = self.causes
        return _alike(Reason, compress(zip(*words, strict=True), span.holds(self.numbers(days))))

    def heard(self, span: Span) -> tuple[Heard, ...]:
        """Each guess beside each cause that they told in the same debrief."""
        told: dict[str, list[str]] = {}
        guesses = []
        for day, debrief, whose, known in zip(*self.causes, strict=True):
            if known == Known.TOLD:
                told.setdefault(debrief, []).append(whose)
            elif known == Known.GUESS and self.number[day] in span:
                guesses.append((debrief, whose))
        return _alike(Heard, ((guess, whose) for debrief, guess in guesses for whose in told.get(debrief, ())))

    def judged(self, reflections: Iterable[Reflection]) -> tuple[Judged, ...]:
        """The suggestions beside the ratings, where there is one."""
        ratings = {row.key: row.ratings for row in reflections}
        debriefs, lessons, suggested = self.verdicts
        pairs = Counter(
            (suggestion, ratings[debrief][lesson - 1])
            for debrief, lesson, suggestion in zip(map(int, debriefs), map(int, lessons), suggested, strict=True)
            if debrief in ratings
        )
        return tuple(Judged(int(a), int(b), n) for (a, b), n in pairs.items() if b != "0")

    def missed(self, reflections: Iterable[Reflection]) -> tuple[Missed, ...]:
        return tuple(
            Missed(row.key, lesson, row.stage, hours)
            for row in reflections
            if row.stage and MISSED in row.ratings
            for hours in [self.hours(row.application)]
            for lesson, rating in enumerate(row.ratings, start=1)
            if rating == MISSED
        )

    def hours(self, application: int) -> float | None:
        """All hours on an application and its interviews; None where none are noted."""
        talks = [talk.spent for talk in self.talks_of.get(application, ()) if talk.outcome != Outcome.CANCELLED]
        noted = [hours for hours in talks if hours is not None]
        if own := self.hours_on.get(application):
            noted.append(float(own))
        return fsum(noted) if noted else None

    def chances(self) -> dict[int, tuple[Chance, ...]]:
        """Of all days, by the key of the commitment."""
        days = {talk.key: date.fromordinal(talk.day) for talk in self.interviews}
        commitments, interviews, *answers = self.checks
        found: dict[int, list[Chance]] = defaultdict(list)
        for commitment, chance in zip(
            map(int, commitments), map(Chance, map(days.__getitem__, map(int, interviews)), *answers), strict=True
        ):
            found[commitment].append(chance)
        return {commitment: tuple(chances) for commitment, chances in found.items()}

    def feedback(self, span: Span) -> tuple[Asked, ...]:
        """What was asked of an interview is of the stage that such a talk opens."""
        days, answered, kinds = self.asked_of_talks
        stages = [Stage.SCREENING if kind in FIRST_TALKS else Stage.INTERVIEWING for kind in kinds]
        rows = [*zip(days, answered, stages, strict=True), *zip(*self.asked_of_noes, strict=True)]
        return _alike(Asked, ((stage, answer != "") for day, answer, stage in rows if self.number[day] in span))


def _alike[Row](kind: Callable[..., Row], rows: Iterable[tuple]) -> tuple[Row, ...]:
    """Those alike as one, with how many they are."""
    return tuple(kind(*row, n) for row, n in Counter(rows).items())


def _earliest(days: Iterable[int]) -> date | None:
    first = min(days, default=None)
    return date.fromordinal(first) if first else None


def _by_day(days: Mapping[int, int], span: Span) -> dict[date, int]:
    """How many on which day, from their numbers."""
    return {date.fromordinal(day): n for day, n in days.items() if day in span}
