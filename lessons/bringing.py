"""What one can bring into an interview: the stories and the questions for them, chosen ones and others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery

from debrief.asking import KEY, MOMENT, written_once
from interviews.models import Interview, OwnQuestion, QuestionUse, Story, StoryTold
from interviews.values import UseState


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
