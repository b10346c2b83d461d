"""What to take into an interview, gathered for its Prepare page: what was learned comes back before it is needed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

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
from debrief.words import day_and_month, day_name, listed, plain_date, sentence
from interviews.models import AskedQuestion, Interview, OwnQuestion, QuestionUse, Story, StoryTold, Weakness
from interviews.rehearsal import Forgotten, most_likely_forgotten
from interviews.values import FIRST_TALKS, ORDINALS, Kind, UseState, Went
from lessons import catalogue
from lessons.models import Commitment, Debrief, LessonRating
from lessons.stats import HORIZON_DAYS, Focus, Rated, focus
from lessons.values import Answer, Scale

# Of each, what a person can take in the evening before.
MOST_PROMISES, MOST_ADVICE, MOST_WEAKNESSES, MOST_ASKED = 5, 2, 6, 20
# So many of the latest debriefs say how a lesson stands: more of them would not change it.
MOST_DEBRIEFS = 500
# The latest commitments in play, of which those that fit are shown.
LATEST_PROMISES = 40
MOST_CHANCES_TOLD = 4


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
class Promise:
    """A commitment in play with its story so far."""

    pk: int
    when: str
    then: str
    lesson: int
    story: str


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
    promises = _promises(interview, day, now)
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


# Commitments


@dataclass(frozen=True, slots=True)
class Told:
    """A chance of a commitment: where it came, and whether it was kept (yes, partly, no, or empty)."""

    at: datetime
    company: str
    kept: str


def _promises(interview: Interview, day: date, now: datetime) -> list[Promise]:
    """Those in play that fit the round and were made by then, the newest first; one query with their chances."""
    chances: dict[Commitment, list[Told]] = {}
    for row in _in_play(owner=interview.owner_id, day=day):
        commitment = Commitment(**dict(zip(PROMISED, row[:6], strict=True)))
        told = chances.setdefault(commitment, [])
        came_up, kept, at, company = row[6:]
        if came_up and at < interview.starts_at:
            told.append(Told(at, company, kept))
    day_of_round = None if interview.starts_at <= now else interview.starts_at.astimezone(interview.owner.tz).date()
    return [
        Promise(
            commitment.pk,
            commitment.when,
            commitment.then,
            commitment.lesson_id,
            story_so_far(commitment.made_on, told, day_of_round, day),
        )
        for commitment, told in chances.items()
        if commitment.fits(interview.kind)
    ]


PROMISED = ("pk", "when", "then", "lesson_id", "kinds", "made_on")


@written_once(owner=KEY, day=DAY)
def _in_play(owner, day) -> QuerySet:
    """The latest with what is `PROMISED`, once for each check, and what came of that one."""
    mine = Commitment.objects.for_user(owner).in_play().filter(made_on__lte=day)
    latest = mine.order_by("-made_on", "-pk").values("pk")[:LATEST_PROMISES]
    rows = Commitment.objects.filter(pk__in=Subquery(latest)).order_by(
        "-made_on", "-pk", "checks__interview__starts_at"
    )
    chance = ("checks__came_up", "checks__kept", "checks__interview__starts_at")
    return rows.values_list(*PROMISED, *chance, "checks__interview__application__company__name")


def story_so_far(made_on: date, told: list[Told], next_on: date | None, today: date) -> str:
    """Since when, what came of the last chances, and which try the next interview is; `next_on` None where it is over.

    `told` in the order of time. A chance of which nothing is said was one nevertheless.
    """
    parts = [f"Since {day_and_month(made_on) if made_on.year == today.year else plain_date(made_on)}"]
    words = {Answer.NO: "missed", Answer.PARTLY: "kept in part", Answer.YES: "kept", "": "its moment came"}
    runs: list[tuple[str, list[str]]] = []
    for chance in told[-MOST_CHANCES_TOLD:]:
        if runs and runs[-1][0] == chance.kept:
            runs[-1][1].append(f"at {chance.company}")
        else:
            runs.append((chance.kept, [f"at {chance.company}"]))
    parts += [sentence(f"{words[kept]} {listed(places)}") for kept, places in runs]
    if not told:
        parts.append("Its moment has not come yet")
    if next_on:
        number = len(told)
        nth = ORDINALS[number].lower() if number < len(ORDINALS) else f"{number + 1}th"
        when = day_name(next_on, today).removeprefix("on ")
        last = f"{when} {'is' if told else 'could be'} the {nth} try"
        parts[-1] += f"; {last}"
    return ". ".join(parts) + "."


# What one brings


@dataclass(frozen=True, slots=True)
class Stories:
    """`chosen` stand on the card; `others` were not told to this company, the freshest first; `heard` were."""

    chosen: tuple[Story, ...]
    others: tuple[Story, ...]
    heard: tuple[Story, ...]


def stories_for(interview: Interview) -> Stories:
    """One query. A chosen one that they have heard stays on the card, and says so by `is_heard`."""
    rows = _stories(**_asked_of(interview))
    return Stories(
        chosen=tuple(row for row in rows if row.is_chosen),
        # Overused ones last: freshest first puts what is off the resume before them, however often it was told.
        others=tuple(
            sorted((row for row in rows if not row.is_chosen and not row.is_heard), key=lambda row: row.is_worn)
        ),
        heard=tuple(row for row in rows if row.is_heard),
    )


def _asked_of(interview: Interview) -> dict[str, Any]:
    """By what the stories and the questions of an interview are asked for."""
    company = interview.application.company_id
    return {
        "owner": interview.owner_id,
        "interview": interview.pk,
        "company": company,
        "starts_at": interview.starts_at,
    }


@written_once(owner=KEY, interview=KEY, company=KEY, starts_at=MOMENT)
def _stories(owner, interview, company, starts_at) -> QuerySet:
    told = StoryTold.objects.filter(story=OuterRef("pk"), interview__starts_at__lt=starts_at, told=True)
    here = StoryTold.objects.filter(story=OuterRef("pk"), interview=interview, planned=True)
    rows = Story.objects.for_user(owner).with_tellings().freshest_first()
    rows = rows.annotate(is_chosen=Exists(here), is_heard=Exists(told.filter(interview__application__company=company)))
    return rows.filter(Q(archived_at=None) | Q(is_chosen=True) | Q(is_heard=True))


@dataclass(frozen=True, slots=True)
class Questions:
    """`chosen` stand on the card in the order of choosing; `others` can be; `asked` were asked here before."""

    chosen: tuple[OwnQuestion, ...]
    others: tuple[OwnQuestion, ...]
    asked: tuple[OwnQuestion, ...]


def questions_for(interview: Interview) -> Questions:
    """One query. Each with `use_pk`, its use in this interview, and what they `answered` the last time here."""
    rows = _questions(**_asked_of(interview))
    return Questions(
        chosen=tuple(row for row in rows if row.use_pk),
        others=tuple(row for row in rows if not row.use_pk and not row.is_asked),
        asked=tuple(row for row in rows if row.is_asked),
    )


@written_once(owner=KEY, interview=KEY, company=KEY, starts_at=MOMENT)
def _questions(owner, interview, company, starts_at) -> QuerySet:
    use = QuestionUse.objects.filter(question=OuterRef("pk"), interview=interview)
    before = QuestionUse.objects.filter(
        question=OuterRef("pk"),
        state=UseState.ASKED,
        interview__application__company=company,
        interview__starts_at__lt=starts_at,
    ).order_by("-interview__starts_at", "-pk")
    rows = OwnQuestion.objects.for_user(owner).with_uses()
    rows = rows.annotate(
        use_pk=Subquery(use.values("pk")[:1]), is_asked=Exists(before), answered=Subquery(before.values("answer")[:1])
    )
    rows = rows.filter(Q(archived_at=None) | Q(use_pk__isnull=False) | Q(is_asked=True))
    return rows.order_by("use_pk", F("last_asked_at").asc(nulls_first=True), "pk")
