"""Reads what the figures are drawn from: the rows of a person, of a period and of the one before it, in seven queries.

Days and moments are read as numbers (`debrief.days`), rows that are alike as one with their number where the database
counts them faster than they are read. Which rows belong to a period: applications by the day they were sent, with all
that became of them since; interviews, noes, ratings, feedback and commitments by their own day.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from math import fsum
from typing import Any, NamedTuple

from django.db.models import (
    BigIntegerField,
    Case,
    CharField,
    Count,
    F,
    FilteredRelation,
    Q,
    QuerySet,
    Value,
    When,
)
from django.db.models.functions import Cast, Coalesce

from applications.models import Application, Rejection, StageChange
from applications.stats import DEPTH, History, No, Reason, Tried
from applications.values import SILENT_AFTER_DAYS, Stage
from debrief.days import DayNumber, Real, Seconds, day_number
from interviews.models import Feedback, Interview
from interviews.stats import Round, result
from interviews.values import FIRST_TALKS, Outcome
from lessons.models import Cause, Commitment, Debrief, LessonRating, SuggestionVerdict
from lessons.stats import Chance, Heard, Judged, Missed, Rated, Track
from lessons.values import Known, Scale, State
from progress import stats
from progress.stats import Asked

REFERRED, NOT_REFERRED = "Referred", "Not referred"


@dataclass(frozen=True, slots=True)
class Facts:
    """The rows of one period, each kind as its stats take it.

    `tried` compares what came to a conversation: `source`, `resume`, `referral` of applications sent at least three
    weeks before (the `too_young` may yet come to one), and `kind` of rounds that were decided. `rated` is by lesson,
    `latest` are the ratings of the latest debriefs one by one, without a name; `tracks` come with their lesson. The
    mappings by day say how many applications were `sent`, interviews `held`, debriefs `finished`, and noes received.
    """

    first: date | None
    last: date
    histories: tuple[History, ...]
    tried: Mapping[str, tuple[Tried, ...]]
    too_young: int
    rounds: tuple[Round, ...]
    noes: tuple[No, ...]
    reasons: tuple[Reason, ...]
    rated: Mapping[int, tuple[Rated, ...]]
    latest: tuple[stats.Rated, ...]
    judged: tuple[Judged, ...]
    heard: tuple[Heard, ...]
    missed: tuple[Missed, ...]
    tracks: tuple[tuple[int, Track], ...]
    asked: tuple[Asked, ...]
    sent: Mapping[date, int]
    held: Mapping[date, int]
    finished: Mapping[date, int]
    noes_on: Mapping[date, int]


@dataclass(frozen=True, slots=True)
class Span:
    """A period in numbers of days, both counted; what is known on the day `as_of`. The earlier one is number 0."""

    number: int
    first: int
    last: int
    as_of: int

    def __contains__(self, day: int) -> bool:
        return self.first <= day <= self.last

    @property
    def is_open(self) -> bool:
        """Whether it reaches back to the beginning."""
        return self.first == 1


def read_facts(user, today: date, first: date | None = None, last: date | None = None) -> tuple[Facts, Facts | None]:
    """The facts from `first` (else the beginning) to `last` (else today), and those of as many days before.

    The period before is told as it stood when it was as old as this one is now, so that the two may be compared:
    applications sent long ago have had more time to be answered. Without `first` there is nothing before, and None.
    """
    end = min(last or today, today).toordinal()
    begin = first.toordinal() if first else date.min.toordinal()
    length = end - begin + 1
    spans = [Span(1, begin, end, today.toordinal())]
    if first and begin - length > 0:
        spans.append(Span(0, begin - length, begin - 1, today.toordinal() - length))
    rows = Rows(user, spans)
    facts = [rows.facts(span, first) for span in spans]
    return facts[0], facts[1] if len(facts) > 1 else None


class Sent(NamedTuple):
    """An application that was sent, the day as a number."""

    key: int
    day: int
    stage: str
    source: str
    resume: str
    referral: str
    hours: float | None


class Talk(NamedTuple):
    """An interview, its day as a number; `logged` is empty or not."""

    application: int
    kind: str
    round: int
    day: int
    logged: int | None
    before: int | None
    after: int | None
    outcome: str
    hours: float | None


class Reflection(NamedTuple):
    """A finished debrief: the day it speaks of and the day it was finished; for one of a no the stage it came after."""

    application: int
    day: int
    finished: int
    stage: str | None


class Rows:
    """The rows as the database gives them, read once for all spans."""

    def __init__(self, user, spans: list[Span]) -> None:
        self.user, self.zone, self.spans, self.today = user, user.tz, spans, spans[0].as_of
        self.applications = self.read_applications()
        self.steps = self.read_steps()
        self.interviews = self.read_interviews()
        self.talks: dict[int, list[Talk]] = {}
        for talk in self.interviews.values():
            self.talks.setdefault(talk.application, []).append(talk)
        self.debriefs = self.read_debriefs()
        self.ratings = self.read_ratings()
        self.commitments = self.read_commitments()
        self.counts = self.read_counts()

    # What is asked of the database

    def read_applications(self) -> dict[int, Sent]:
        rows = Application.objects.for_user(self.user).exclude(applied_on=None).order_by()
        tried = ("stage", "source", "resume", "referral")
        found = rows.values_list("pk", DayNumber("applied_on"), *tried, Real("hours_spent"))
        return {row[0]: Sent._make(row) for row in found}

    def read_steps(self) -> dict[int, list[tuple[str, int]]]:
        """By application: the stages entered after applying, each with its day, oldest first."""
        quiet = (Stage.SAVED, Stage.APPLIED, Stage.NO_RESPONSE)
        rows = StageChange.objects.for_user(self.user).exclude(stage__in=quiet).order_by("on", "pk")
        steps: dict[int, list[tuple[str, int]]] = {}
        for application, stage, day in rows.values_list("application_id", "stage", DayNumber("on")):
            steps.setdefault(application, []).append((stage, day))
        return steps

    def read_interviews(self) -> dict[int, Talk]:
        """By key, all of them. Where no hours are noted, its length counts."""
        rows = Interview.objects.for_user(self.user).order_by("starts_at", "pk")
        told = (Seconds("logged_at"), "forecast_before", "forecast_after", "outcome", Real("hours_spent"))
        found = rows.values_list("pk", Seconds("starts_at"), "minutes", "application_id", "kind", "round", *told)
        talks = {}
        for key, start, minutes, application, kind, number, *told, hours in found:
            spent = minutes / 60 if hours is None and minutes else hours
            talks[key] = Talk(application, kind, number, day_number(start, self.zone), *told, spent)
        return talks

    def read_debriefs(self) -> dict[int, Reflection]:
        """By key, the finished ones. One of no rejection speaks of its interview, or else of the day it was begun."""
        rows = Debrief.objects.for_user(self.user).finished().order_by()
        occasion = Case(When(rejection=None, then=Seconds(Coalesce("interview__starts_at", "started_at"))), default=0)
        days = (DayNumber("rejection__rejected_on"), occasion, Seconds("finished_at"))
        found = rows.values_list("pk", "application_id", *days, "rejection__stage")
        return {
            key: Reflection(application, no or day_number(seconds, self.zone), day_number(finished, self.zone), stage)
            for key, application, no, seconds, finished, stage in found
        }

    def read_ratings(self) -> list[tuple]:
        """Debrief, lesson, rating, of those tested. Which debriefs are finished is known already."""
        rows = LessonRating.objects.for_user(self.user).filter(rating__gte=Scale.MISSED).order_by()
        return list(rows.values_list("debrief_id", "lesson_id", "rating"))

    def read_commitments(self) -> list[tuple]:
        """Key, lesson and day of each whole sentence; the interview, kept and helped of each chance, or None."""
        rows = Commitment.objects.for_user(self.user).exclude(when="").exclude(then="").order_by("pk")
        with_chances = rows.annotate(chance=FilteredRelation("checks", condition=Q(checks__came_up=True)))
        chance = ("chance__interview_id", "chance__kept", "chance__helped")
        return list(with_chances.values_list("pk", "lesson_id", DayNumber("made_on"), *chance))

    def read_counts(self) -> dict[str, list[tuple]]:
        """What is only counted, in one query: by name, with two or three words, a number, and how many are alike.

        The number says which span it lies in; of what is counted by the day, it is the day.
        """
        noes = Rejection.objects.for_user(self.user).in_force()
        causes = Cause.objects.for_user(self.user).filter(debrief__rejection__reopened_on=None)
        causes = causes.exclude(debrief__rejection=None)
        guesses = causes.filter(known=Known.GUESS, debrief__causes__known=Known.TOLD)
        verdicts = SuggestionVerdict.objects.for_user(self.user).annotate(
            occasion=Coalesce("debrief__interview__starts_at", "debrief__started_at")
        )
        verdicts = verdicts.filter(debrief__state=State.FINISHED, debrief__ratings__lesson=F("lesson"))
        asked = Feedback.objects.for_user(self.user).exclude(asked_on=None)
        talk = Case(
            When(interview__kind__in=FIRST_TALKS, then=Value(Stage.SCREENING)), default=Value(Stage.INTERVIEWING)
        )
        no = "debrief__rejection__rejected_on"
        parts = [
            _count("no", noes, self.span_of("rejected_on"), F("stage"), F("reason_family"), F("whose")),
            _count("no on", noes, DayNumber("rejected_on")),
            _count("reason", causes, self.span_of(no), F("whose"), F("known")),
            _count("heard", guesses, self.span_of(no), F("whose"), F("debrief__causes__whose")),
            _count("judged", verdicts, self.span_of(no, "occasion"), F("suggested"), F("debrief__ratings__rating")),
            _count("asked", asked, self.span_of("asked_on"), Coalesce("rejection__stage", talk), _has("answered_on")),
        ]
        found: dict[str, list[tuple]] = {}
        for what, *row in parts[0].union(*parts[1:], all=True).order_by():
            found.setdefault(what, []).append(tuple(row))
        return found

    def span_of(self, day: str, moment: str = "") -> Case:
        """The number of the span that a day lies in, or where there is none the moment; else -1."""
        whens = []
        for span in self.spans:
            first, after = (date.fromordinal(number) for number in (span.first, span.last + 1))
            within, at = Q(**{f"{day}__lt": after}), Q(**{day: None})
            if moment:
                at &= Q(**{f"{moment}__lt": self.user.start_of(after)})
            if not span.is_open:
                within &= Q(**{f"{day}__gte": first})
                at &= Q(**{f"{moment}__gte": self.user.start_of(first)}) if moment else Q()
            whens.append(When(within | at if moment else within, then=span.number))
        return Case(*whens, default=-1, output_field=BigIntegerField())

    # What is made of it for one span

    def facts(self, span: Span, first: date | None) -> Facts:
        histories, tried, too_young = self.histories(span)
        rounds = self.rounds(span)
        tried["kind"] = _tried((row.kind, row.result == "passed", row.n) for row in rounds if row.is_resolved)
        held = (
            talk.day for talk in self.interviews.values() if talk.outcome != Outcome.CANCELLED and self.is_over(talk)
        )
        return Facts(
            first=date.fromordinal(span.first) if first else None,
            last=date.fromordinal(span.last),
            histories=histories,
            tried=tried,
            too_young=too_young,
            rounds=rounds,
            noes=tuple(No(*row) for row in self.counted("no", span)),
            reasons=tuple(Reason(whose, known, n) for whose, known, _, n in self.counted("reason", span)),
            rated=self.rated(span),
            latest=self.latest(span),
            judged=tuple(Judged(int(a), int(b or 0), n) for a, b, _, n in self.counted("judged", span)),
            heard=tuple(Heard(guessed, told, n) for guessed, told, _, n in self.counted("heard", span)),
            missed=self.missed(span),
            tracks=self.tracks(span),
            asked=tuple(Asked(stage, answered == "1", n) for stage, answered, _, n in self.counted("asked", span)),
            sent=_by_day(Counter(row.day for row in self.applications.values()), span),
            held=_by_day(Counter(held), span),
            finished=_by_day(Counter(row.finished for row in self.debriefs.values()), span),
            noes_on=_by_day({day: n for *_, day, n in self.counts.get("no on", [])}, span),
        )

    def is_over(self, talk: Talk) -> bool:
        """One of today counts once it is logged, so that a day's figures do not change with the hour."""
        return talk.day < self.today or (talk.day == self.today and talk.logged is not None)

    def counted(self, what: str, span: Span) -> list[tuple]:
        """The words and the number of those alike, of one span."""
        return [(*words, n) for *words, number, n in self.counts.get(what, []) if number == span.number]

    def histories(self, span: Span) -> tuple[tuple[History, ...], dict[str, tuple[Tried, ...]], int]:
        """The histories, those without a step grouped by age; what was tried with each, and how many are too young."""
        alike: Counter[tuple[int, bool]] = Counter()
        found: list[History] = []
        values: Counter[tuple[str, str, bool, bool]] = Counter()
        grown, too_young = span.as_of - SILENT_AFTER_DAYS, 0
        for key, day, stage, source, resume, referral, _ in self.applications.values():
            if not span.first <= day <= span.last:
                continue
            age, talked, closed = span.as_of - day, False, stage == "no_response"
            if key in self.steps:
                steps = [(step, on - day) for step, on in self.steps[key] if on <= span.as_of]
                history = History((*steps, ("no_response", age)) if closed else tuple(steps), age)
                found.append(history)
                talked = history.has_talked
            else:
                alike[age, closed] += 1
            if day > grown:
                too_young += 1
            else:
                values[source, resume, referral != "", talked] += 1
        found += [History((("no_response", age),) if closed else (), age, n) for (age, closed), n in alike.items()]
        tried = {
            "source": _tried((source, talked, n) for (source, _, _, talked), n in values.items()),
            "resume": _tried((resume, talked, n) for (_, resume, _, talked), n in values.items()),
            "referral": _tried(
                (REFERRED if referred else NOT_REFERRED, talked, n) for (_, _, referred, talked), n in values.items()
            ),
        }
        return tuple(found), tried, too_young

    def rounds(self, span: Span) -> tuple[Round, ...]:
        """The rounds of the days of a span with what became of them; alike where nothing tells them apart."""
        counts = Counter(
            (talk.kind, self.result(talk), talk.before, talk.after)
            for talk in self.interviews.values()
            if talk.day in span
        )
        return tuple(Round(kind, came, before, after, n) for (kind, came, before, after), n in counts.items())

    def result(self, talk: Talk) -> str:
        if talk.outcome != Outcome.PENDING:
            return talk.outcome
        opened = DEPTH[Stage.SCREENING if talk.kind in FIRST_TALKS else Stage.INTERVIEWING]
        steps = [(stage, day) for stage, day in self.steps.get(talk.application, ()) if day >= talk.day]
        went_on = [day for stage, day in steps if DEPTH.get(stage, 0) > opened]
        went_on += [
            later.day
            for later in self.talks.get(talk.application, ())
            if later.round > talk.round and later.day >= talk.day and later.outcome != Outcome.CANCELLED
        ]
        nos = [day for stage, day in steps if stage == Stage.REJECTED]
        sent = self.applications.get(talk.application)
        ending = sent.stage if sent else ""
        return result(talk.outcome, went_on=_earliest(went_on), no_on=_earliest(nos), ending=ending)

    def rated(self, span: Span) -> dict[int, tuple[Rated, ...]]:
        """By lesson, those of one day and rating together."""
        days = {key: row.day for key, row in self.debriefs.items() if row.day in span}
        alike = Counter((days[key], lesson, rating) for key, lesson, rating in self.ratings if key in days)
        found: dict[int, list[Rated]] = {}
        for (day, lesson, rating), n in alike.items():
            found.setdefault(lesson, []).append(Rated(date.fromordinal(day), rating, n))
        return {lesson: tuple(rows) for lesson, rows in found.items()}

    def latest(self, span: Span) -> tuple[stats.Rated, ...]:
        rated = {key for key, _, _ in self.ratings}
        keys = sorted((row.day, key) for key, row in self.debriefs.items() if row.day in span and key in rated)
        days = {key: date.fromordinal(day) for day, key in keys[-stats.MOST_DEBRIEFS :]}
        return tuple(stats.Rated(key, days[key], lesson, rating) for key, lesson, rating in self.ratings if key in days)

    def missed(self, span: Span) -> tuple[Missed, ...]:
        noes = {key: row for key, row in self.debriefs.items() if row.stage and row.day in span}
        missed = int(Scale.MISSED)
        return tuple(
            Missed(key, lesson, noes[key].stage or "", self.hours(noes[key].application))
            for key, lesson, rating in self.ratings
            if rating == missed and key in noes
        )

    def hours(self, application: int) -> float | None:
        """All hours on an application and its interviews; None where none are noted."""
        of = [talk.hours for talk in self.talks.get(application, ()) if talk.outcome != Outcome.CANCELLED]
        of += [self.applications[application].hours] if application in self.applications else []
        noted = [hours for hours in of if hours is not None]
        return fsum(noted) if noted else None

    def tracks(self, span: Span) -> tuple[tuple[int, Track], ...]:
        chances: dict[tuple[int, int, int], list[Chance]] = {}
        for key, lesson, made, interview, kept, helped in self.commitments:
            if made in span:
                mine = chances.setdefault((key, lesson, made), [])
                if interview is not None:
                    mine.append(Chance(date.fromordinal(self.interviews[interview].day), kept, helped))
        return tuple(
            (lesson, Track(date.fromordinal(made), tuple(mine))) for (_, lesson, made), mine in chances.items()
        )


def _has(field: str) -> Case:
    return Case(When(**{field: None}, then=Value("0")), default=Value("1"))


def _count(what: str, rows: QuerySet, number: Any, *words: Any) -> QuerySet:
    """Rows of one shape, whatever is counted: the name, three words, a number, and how many are alike."""
    named = dict(zip(("a", "b", "c"), (*words, Value(""), Value(""), Value("")), strict=False))
    rows = rows.order_by().annotate(
        what=Value(what, CharField()),
        **{name: Cast(word, CharField()) for name, word in named.items()},
        number=Cast(number, BigIntegerField()),
    )
    return rows.values_list("what", "a", "b", "c", "number").annotate(n=Count("pk"))


def _tried(rows: Iterable[tuple[str, bool, int]]) -> tuple[Tried, ...]:
    return tuple(Tried(*row) for row in rows)


def _earliest(days: Iterable[int]) -> date | None:
    first = min(days, default=None)
    return date.fromordinal(first) if first else None


def _by_day(days: Mapping[int, int], span: Span) -> dict[date, int]:
    """How many on which day, from their numbers."""
    return {date.fromordinal(day): n for day, n in days.items() if day in span}
