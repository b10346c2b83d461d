"""A debrief with all that its page shows: what was answered, the record, and the interviews for the margin."""

from __future__ import annotations

from django.db.models import Model, QuerySet

from debrief.asking import KEY, attach, written_once
from interviews.models import AskedQuestion, Interview, QuestionUse
from lessons.evidence import with_record
from lessons.models import Cause, Commitment, Debrief, LessonRating, SuggestionVerdict

ANSWERS = {"ratings": LessonRating, "verdicts": SuggestionVerdict, "causes": Cause, "commitments": Commitment}
# What comes along with each: the words of a question, and what was asked after a round.
BESIDE: dict[type[Model], tuple[str, ...]] = {QuestionUse: ("question",), Interview: ("feedback",)}
TOLD = {"asked": AskedQuestion, "own_questions": QuestionUse}


def read_debrief(user, pk: int) -> Debrief | None:
    """In eight queries. None where this person has no such debrief."""
    for debrief in _debriefs(owner=user.pk, pk=pk):
        debrief.owner = user
        attach(debrief, **{name: _answers(debrief=pk, model=model) for name, model in ANSWERS.items()})
        attach(debrief.application, interviews=talks_of(debrief.application_id))
        return debrief
    return None


def talks_of(application: int) -> list[Interview]:
    """Its interviews, each with what was asked."""
    talks = _of_application(application=application, path="application", model=Interview)
    for name, model in TOLD.items():
        rows = _of_application(application=application, path="interview__application", model=model)
        for talk in talks:
            attach(talk, **{name: [row for row in rows if row.interview_id == talk.pk]})
    return talks


@written_once(owner=KEY, pk=KEY)
def _debriefs(owner, pk) -> QuerySet[Debrief]:
    return with_record(Debrief.objects.for_user(owner).filter(pk=pk).with_its_no())


@written_once(debrief=KEY)
def _answers(debrief, model: type[Model]) -> QuerySet:
    return model._default_manager.filter(debrief=debrief)


@written_once(application=KEY)
def _of_application(application, path: str, model: type[Model]) -> QuerySet:
    rows = model._default_manager.filter(**{path: application})
    return rows.select_related(*BESIDE[model]) if model in BESIDE else rows
