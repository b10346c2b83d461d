"""Which rows leave with their person, and what of each is written."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from django.apps import apps
from django.db import models
from django.db.models import QuerySet

# The name in the file and the model, parents before children. A table between two others has the key of its model in
# front of the field. Only the one reference that runs the other way is in LATER.
TABLES = {
    "companies": "applications.Company",
    "contacts": "applications.Contact",
    "applications": "applications.Application",
    "contact_applications": "applications.Contact.applications",
    "stage_changes": "applications.StageChange",
    "rejections": "applications.Rejection",
    "notes": "applications.Note",
    "interviews": "interviews.Interview",
    "interview_contacts": "interviews.Interview.contacts",
    "invitations": "exchange.Invitation",
    "asked_questions": "interviews.AskedQuestion",
    "stories": "interviews.Story",
    "stories_told": "interviews.StoryTold",
    "own_questions": "interviews.OwnQuestion",
    "question_uses": "interviews.QuestionUse",
    "weaknesses": "interviews.Weakness",
    "weakness_notes": "interviews.WeaknessNote",
    "rehearsal_cards": "interviews.RehearsalCard",
    "feedback": "interviews.Feedback",
    "debriefs": "lessons.Debrief",
    "lesson_ratings": "lessons.LessonRating",
    "suggestion_verdicts": "lessons.SuggestionVerdict",
    "causes": "lessons.Cause",
    "commitments": "lessons.Commitment",
    "commitment_checks": "lessons.CommitmentCheck",
    "gaps": "lessons.Gap",
    "gap_applications": "lessons.Gap.applications",
}

# Rows of a person that stay behind, and why.
LEFT_OUT = {
    "applications.SearchText": "is gathered anew from the applications",
    "exchange.ImportBatch": "is a file that came in, whose rows are here as what became of them",
    "exchange.ImportedRow": "only serves to undo an import in the place where it was made",
    "exchange.Mapping": "says how a file was read, and is made again with the next one",
    "exchange.FeedToken": "lets a program in, so it is made anew where the search goes",
    "exchange.ApiToken": "lets a program in, so it is made anew where the search goes",
    "exchange.Transfer": "is a file on its way, such as the export itself",
    "exchange.IdempotencyKey": "only keeps one write from being done twice",
    "exchange.Trash": "was deleted, and lies in the trash of the place where it was",
}

# Columns that are worked out from the others.
WORKED_OUT = {("applications.Company", "name_key")}
# The key of a row that is itself a child of this one: written once that is there.
LATER = {("applications.Application", "current_rejection")}

# What of the account goes along. The e-mail says whose file it is, and changes no account.
ACCOUNT = ("name", "zone", "theme", "weekly_aim")


@cache
def model_of(table: str) -> type[models.Model]:
    app, name, *field = TABLES[table].split(".")
    model = apps.get_model(app, name)
    return model._meta.get_field(field[0]).remote_field.through if field else model


@cache
def table_of(model: type[models.Model]) -> str:
    return next(table for table in TABLES if model_of(table) is model)


@cache
def columns(table: str) -> tuple[models.Field, ...]:
    """What a row of the table says, its key first; whose row it is, is said by the file."""
    meta = model_of(table)._meta
    return tuple(
        field for field in meta.concrete_fields if field.name != "owner" and (meta.label, field.name) not in WORKED_OUT
    )


def is_later(field: models.Field) -> bool:
    return (field.model._meta.label, field.name) in LATER


def parents(table: str) -> Iterable[tuple[models.Field, str]]:
    """Each reference of its rows to rows of the same person that come before, and to which table."""
    names = {model_of(name): name for name in TABLES}
    for field in columns(table):
        if field.is_relation and not is_later(field) and field.related_model in names:
            yield field, names[field.related_model]


def of_person(table: str, owner) -> QuerySet:
    """The rows of one person, in the order in which they were made."""
    model = model_of(table)
    path = "owner" if any(field.name == "owner" for field in model._meta.fields) else None
    # A table between two others knows its owner by either of them.
    path = path or f"{next(field.name for field, _ in parents(table))}__owner"
    return QuerySet(model).filter(**{path: owner}).order_by("pk")
