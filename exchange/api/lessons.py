"""The ten lessons with one's own record, and the figures of Progress."""

from __future__ import annotations

from datetime import date

from django.http import Http404
from ninja import Query, Router, Schema
from pydantic import Field

from accounts.models import PersonsRequest
from applications.stats import Funnel, Noes, funnel, noes
from exchange.api.problems import Invalid, answers
from exchange.api.schemas import CommitmentOut, Me
from interviews.stats import Forecasts, forecasts
from lessons.catalogue import LESSONS, by_slug
from lessons.records import commitment_lines, misses_of, own_records, ratings_of
from lessons.stats import FollowThrough, follow_through, record
from progress.facts import tracks
from progress.reading import read_facts
from progress.stats import Rhythm, rhythm

router = Router(tags=["Lessons and figures"])

EARLIEST = date(1970, 1, 1)


class LessonOut(Schema):
    """A lesson and one's own record: of so many times it was tested, so many held (solid or strong)."""

    number: int
    slug: str
    title: str
    question: str
    held: int
    tested: int
    latest: list[int] = Field([], description="The latest ratings, 1 to 4, oldest first")
    commitments_in_play: int


class LessonsOut(Schema):
    items: list[LessonOut]


class Promise(Schema):
    """A commitment, and where it stands: new, tried, holding, reopened, retired or dropped."""

    commitment: CommitmentOut
    standing: str
    kept: int
    chances: int


class LessonDetail(LessonOut):
    why: str
    anchors: list[str]
    practice: list[str]
    commitments: list[Promise]


class LessonFigure(Schema):
    number: int
    title: str
    held: int
    tested: int


class FiguresAsked(Schema):
    """The days from which and to which, both counted; else from the beginning to today."""

    first: date | None = Field(None, alias="from", ge=EARLIEST)
    last: date | None = Field(None, alias="to", ge=EARLIEST)


class FiguresOut(Schema):
    first: date | None
    last: date
    rhythm: Rhythm
    funnel: Funnel
    noes: Noes
    forecasts: Forecasts
    lessons: list[LessonFigure]
    commitments: FollowThrough


@router.get("/me", response=answers(Me))
def me(request: PersonsRequest):
    """Whose key it is, and what day it is there."""
    user = request.user
    return {
        "email": user.email,
        "name": user.name,
        "zone": user.zone,
        "today": user.today(),
        "scopes": request.token.scopes,
    }


@router.get("/lessons", response=answers(LessonsOut))
def lesson_list(request: PersonsRequest):
    return {"items": [lesson_row(own) for own in own_records(request.user)]}


def lesson_row(own) -> dict:
    return {
        "number": own.text.number,
        "slug": own.text.slug,
        "title": own.text.title,
        "question": own.text.question,
        "held": own.record.held if own.record else 0,
        "tested": own.record.tested if own.record else 0,
        "latest": list(own.latest),
        "commitments_in_play": own.in_play,
    }


@router.get("/lessons/{slug:slug}", response=answers(LessonDetail))
def lesson_detail(request: PersonsRequest, slug: str):
    """By its slug, such as `ask-questions`."""
    try:
        text = by_slug(slug)
    except KeyError as error:
        raise Http404 from error
    own = next(own for own in own_records(request.user) if own.text.number == text.number)
    rated, _ = ratings_of(request.user, text.number)
    lines = commitment_lines(request.user, text.number, misses_of(rated))
    return lesson_row(own) | {
        "why": text.why,
        "anchors": list(text.anchors),
        "practice": list(text.practice),
        "commitments": [promise(line) for line in lines],
    }


def promise(line) -> dict:
    said = [chance.kept for chance in line.track.chances if chance.kept]
    return {
        "commitment": line.commitment,
        "standing": line.standing,
        "kept": sum(answer == "yes" for answer in said),
        "chances": len(said),
    }


@router.get("/figures", response=answers(FiguresOut))
def figures(request: PersonsRequest, filters: Query[FiguresAsked]):
    """What Progress reckons. Every share comes with how many it is of, and the ends of its interval."""
    today = request.user.today()
    if filters.first and filters.first > min(filters.last or today, today):
        raise Invalid({"from": ["These days end before they begin, or have not come yet."]})
    facts, _ = read_facts(request.user, today, filters.first, filters.last)
    records = {number: record(rows) for number, rows in facts.rated.items()}
    return {
        "first": facts.first,
        "last": facts.last,
        "rhythm": rhythm(facts.sent, facts.held, facts.finished, today, facts.first, facts.last),
        "funnel": funnel(facts.tally),
        "noes": noes(facts.noes, facts.reasons),
        "forecasts": forecasts(facts.rounds),
        "lessons": [lesson_figure(text, records.get(text.number)) for text in LESSONS],
        "commitments": follow_through(track for _, track in tracks(facts.commitments, facts.chances)),
    }


def lesson_figure(text, own) -> dict:
    held, tested = (own.held, own.tested) if own else (0, 0)
    return {"number": text.number, "title": text.title, "held": held, "tested": tested}
