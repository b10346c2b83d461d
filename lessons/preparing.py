"""What to take into an interview, gathered for its Prepare page: what was learned comes back before it is needed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import (
    Case,
    CharField,
    DateTimeField,
    Exists,
    F,
    IntegerField,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    TextField,
    Value,
    When,
)
from django.db.models.functions import Cast, Coalesce

from applications.models import Contact
from debrief.asking import DAY, KEY, MOMENT, written_once
from debrief.columns import Column
from debrief.words import sentence
from interviews.models import AskedQuestion, Interview, Weakness
from interviews.rehearsal import Forgotten, most_likely_forgotten
from interviews.values import FIRST_TALKS, Kind, Went
from lessons import catalogue
from lessons.bringing import Questions, Stories, questions_for, stories_for
from lessons.models import Debrief, LessonRating
from lessons.promises import Promise, promises_for
from lessons.stats import HORIZON_DAYS, Focus, Rated, focus
from lessons.values import Scale

# Of each, what a person can take in the evening before.
MOST_PROMISES, MOST_ADVICE, MOST_WEAKNESSES, MOST_ASKED = 5, 2, 6, 20
# So many of the latest debriefs say how a lesson stands: more of them would not change it.
MOST_DEBRIEFS = 500


@dataclass(frozen=True, slots=True)
class Slip:
    """Something that is only read on the page. What each part holds is said where it is asked for."""

    what: str
    pk: int
    head: str
    text: str
    more: str
    at: datetime | None
    number: int | None
    went: int | None

    @property
    def went_word(self) -> str:
        return Went(self.went).label if self.went else ""


@dataclass(frozen=True, slots=True)
class Pull:
    """A lesson to hold in mind, why, and a line that the person once wrote about it."""

    focus: Focus
    why: str
    said: Slip | None

    @property
    def text(self) -> catalogue.LessonText:
        return catalogue.lesson(self.focus.number)


@dataclass(frozen=True, slots=True)
class Preparation:
    """All that the page shows beside the interview itself."""

    pulls: tuple[Pull, ...]
    is_rated: bool
    promises: tuple[Promise, ...]
    more_promises: int
    people: tuple[Slip, ...]
    weaknesses: tuple[Slip, ...]
    earlier: tuple[Slip, ...]
    advice: tuple[Slip, ...]
    stories: Stories
    questions: Questions
    forgotten: list[Forgotten]


def prepare(interview: Interview, now: datetime) -> Preparation:
    """Ten queries with those of the session and the person, however long the search was. `now` is aware.

    Of an interview that is over it says what was known on its day.
    """
    user = interview.owner
    day = min(now.astimezone(user.tz), interview.starts_at.astimezone(user.tz)).date()
    tests = catalogue.brings_up(interview.kind, interview.stage)
    ratings = ratings_until(user, day)
    foci = focus(ratings, tests, day)
    slips = slips_for(interview, [row.number for row in foci], day)
    promises = promises_for(interview, day, now)
    return Preparation(
        pulls=tuple(_pull(row, ratings.get(row.number, []), interview, slips) for row in foci),
        is_rated=any(ratings.get(number) for number in tests),
        promises=tuple(promises[:MOST_PROMISES]),
        more_promises=max(len(promises) - MOST_PROMISES, 0),
        people=_of(slips, "person"),
        weaknesses=_of(slips, "weakness"),
        earlier=_of(slips, "asked"),
        advice=_of(slips, "advice"),
        stories=stories_for(interview),
        questions=questions_for(interview),
        forgotten=most_likely_forgotten(user, interview, now),
    )


# Lessons


def ratings_until(user, day: date) -> dict[int, list[Rated]]:
    """What counts of each lesson up to that day, as far back as it weighs anything; oldest first."""
    found: dict[int, list[Rated]] = {}
    rows = _rated(owner=user.pk, since=day - timedelta(days=HORIZON_DAYS), day=day)
    for on, _, ratings in sorted(rows):
        for both in ratings.split(","):
            number, rating = divmod(int(both), 10)
            found.setdefault(number, []).append(Rated(on, rating))
    return found


@written_once(owner=KEY, since=DAY, day=DAY)
def _rated(owner, since, day) -> QuerySet:
    """Of the latest debriefs the day, the key and, as one text, what each says: of lesson 3 a 4 is 34.

    So the day is found out once, and in the order of an index only as far as it is needed.
    """
    said = LessonRating.objects.filter(debrief=OuterRef("pk"), rating__gte=Scale.MISSED).order_by()
    said = said.values("debrief").annotate(said=Column(F("lesson_id") * 10 + F("rating"))).values("said")
    rows = Debrief.objects.for_user(owner).finished().dated().annotate(said=Subquery(said))
    rows = rows.filter(on__range=(since, day), said__isnull=False).order_by("-finished_at", "-pk")
    return rows.values_list("on", "pk", "said")[:MOST_DEBRIEFS]


def _pull(row: Focus, rated: list[Rated], interview: Interview, slips: Iterable[Slip]) -> Pull:
    said = next((slip for slip in slips if slip.what == "evidence" and slip.number == row.number), None)
    return Pull(row, why(row, rated, interview.kind), said)


def why(row: Focus, rated: list[Rated], kind: str) -> str:
    """The figures of a lesson to hold in mind, in words."""
    if row.line is None:
        parts = ["No recent debrief speaks of it"]
    else:
        held = [one.on for one in rated if one.rating and one.rating >= Scale.SOLID]
        last = "" if rated[-1].on in held[-1:] or not held else f", the last time on {held[-1].day} {held[-1]:%B}"
        parts = [row.line + last]
    if row.is_strength:
        parts.append("This one is a strength: keep it")
    if row.tests == catalogue.SURELY:
        parts.append(f"{sentence(in_kind(kind))} usually calls for it")
    return ". ".join(parts) + "."


def in_kind(kind: str) -> str:
    """A kind of interview inside a sentence: "a technical round", "a phone screen"."""
    words = {
        Kind.RECRUITER: "a talk with a recruiter",
        Kind.PHONE: "a phone screen",
        Kind.HIRING_MANAGER: "a talk with the hiring manager",
        Kind.TECHNICAL: "a technical round",
        Kind.CASE: "a case or a task",
        Kind.PANEL: "a panel",
        Kind.PRESENTATION: "a presentation",
        Kind.TRIAL: "a trial day",
        Kind.FINAL: "a final round",
    }
    return words.get(Kind(kind), "such a round")


# What is only read


def slips_for(interview: Interview, numbers: list[int], day: date) -> list[Slip]:
    """People, weakness answers, what was asked here before, advice and evidence: one query, since each is short."""
    # No lesson has the number 0.
    first, second, third = (*numbers, 0, 0, 0)[:3]
    rows = _slips(
        interview=interview.pk,
        owner=interview.owner_id,
        company=interview.application.company_id,
        starts_at=interview.starts_at,
        kind=interview.kind,
        day=day,
        first=first,
        second=second,
        third=third,
    )
    return sorted((Slip(*row) for row in rows), key=_in_order)


@written_once(interview=KEY, owner=KEY, company=KEY, starts_at=MOMENT, day=DAY, first=KEY, second=KEY, third=KEY)
def _slips(interview, owner, company, starts_at, kind, day, first, second, third) -> QuerySet:
    branches = [_earlier(company, starts_at), _advice(owner, kind, starts_at)]
    branches += [_evidence(owner, (first, second, third), day), _people(interview), _weaknesses(owner)]
    # The moments stand in the first branch: PostgreSQL takes the type of a column from there.
    return branches[0].union(*branches[1:], all=True).order_by()


def _in_order(slip: Slip) -> tuple:
    """Newest first what has a moment; the rest as it was entered."""
    return (slip.what, -slip.at.timestamp() if slip.at else 0, slip.pk)


def _of(slips: Iterable[Slip], what: str) -> tuple[Slip, ...]:
    return tuple(slip for slip in slips if slip.what == what)


def _branch(what: str, rows: QuerySet, *, head, text, more="", at=None, number=None, went=None) -> QuerySet:
    """Rows as slips, by the names of the columns that hold each part."""
    return rows.order_by().values_list(
        Value(what, CharField()),
        F("pk"),
        Cast(F(head), TextField()),
        Cast(F(text), TextField()),
        Cast(F(more) if more else Value(""), TextField()),
        Cast(F(at) if at else Value(None), DateTimeField()),
        Cast(F(number) if number else Value(None), IntegerField()),
        Cast(F(went) if went else Value(None), IntegerField()),
    )


def _first(rows: QuerySet, most: int) -> QuerySet:
    """The first rows of an order, in a form that may stand within a union: SQLite takes no limit there."""
    return rows.model._default_manager.filter(pk__in=Subquery(rows.values("pk")[:most]))


def _people(interview) -> QuerySet:
    """Name, role, notes."""
    return _branch("person", Contact.objects.filter(interviews=interview), head="name", text="role", more="notes")


def _weaknesses(owner) -> QuerySet:
    """Name, honest answer, plan; the newest."""
    rows = Weakness.objects.for_user(owner).active().exclude(honest_answer="", plan="").order_by("-pk")
    return _branch("weakness", _first(rows, MOST_WEAKNESSES), head="name", text="honest_answer", more="plan")


def _earlier(company, starts_at) -> QuerySet:
    """Question, kind of round, better answer; when, which round, how it went. Also of other applications there."""
    # The company is the person's own. Asked for by the owner too, SQLite would read every question of a long search.
    rows = AskedQuestion.objects.filter(interview__application__company=company, interview__starts_at__lt=starts_at)
    rows = _first(rows.order_by("-interview__starts_at", "pk"), MOST_ASKED)
    return _branch(
        "asked",
        rows,
        head="text",
        text="interview__kind",
        more="better",
        at="interview__starts_at",
        number="interview__round",
        went="went",
    )


def _advice(owner, kind: str, starts_at) -> QuerySet:
    """Company, advice; when. From finished debriefs of rounds of this kind, else of those like it."""
    such = Interview.objects.filter(
        application=OuterRef("application"), outcome__in=("pending", "passed", "not_passed")
    )
    alike = such.filter(kind__in=FIRST_TALKS) if kind in FIRST_TALKS else such.exclude(kind__in=FIRST_TALKS)
    rows = Debrief.objects.for_user(owner).finished().filter(Exists(alike)).exclude(advice="")
    same = Case(When(Exists(such.filter(kind=kind)), then=0), default=1)
    rows = _first(rows.filter(finished_at__lt=starts_at).order_by(same, "-finished_at", "-pk"), MOST_ADVICE)
    return _branch("advice", rows, head="application__company__name", text="advice", at="finished_at")


def _evidence(owner, numbers: Iterable, day) -> QuerySet:
    """Company, evidence; when, lesson, rating. One a lesson: of the last time it was not held, else of the last."""
    written = LessonRating.objects.for_user(owner).counted().filter(on__lte=day).exclude(evidence="")
    wanted = Q()
    for number in numbers:
        latest = written.filter(lesson=number).order_by("-on", "-pk").values("pk")
        # The second is only looked for where the first is not there.
        wanted |= Q(pk=Coalesce(Subquery(latest.filter(rating__lt=Scale.SOLID)[:1]), Subquery(latest[:1])))
    return _branch(
        "evidence",
        LessonRating.objects.filter(wanted),
        head="debrief__application__company__name",
        text="evidence",
        at="debrief__finished_at",
        number="lesson_id",
        went="rating",
    )
