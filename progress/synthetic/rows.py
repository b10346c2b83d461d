"""Collects the rows of a made-up search, unsaved and linked to each other, and writes them table by table."""

from __future__ import annotations

import uuid
from collections import defaultdict
from datetime import UTC, date, datetime, time
from random import Random

from django.db import models

from applications.models import Application, Company, Contact, Note, Rejection, SearchText, StageChange
from applications.values import Stage
from interviews.models import (
    AskedQuestion,
    Feedback,
    Interview,
    OwnQuestion,
    QuestionUse,
    RehearsalCard,
    Story,
    StoryTold,
    Weakness,
    WeaknessNote,
)
from lessons.models import Cause, Commitment, CommitmentCheck, Debrief, Gap, LessonRating

# Parents before children.
TABLES = (
    Company,
    Contact,
    Application,
    Contact.applications.through,
    StageChange,
    Note,
    Rejection,
    Interview,
    Interview.contacts.through,
    AskedQuestion,
    Story,
    StoryTold,
    OwnQuestion,
    QuestionUse,
    Weakness,
    WeaknessNote,
    RehearsalCard,
    Feedback,
    Debrief,
    LessonRating,
    Cause,
    Commitment,
    CommitmentCheck,
    Gap,
    Gap.applications.through,
)
BATCH = 2000


class Rows:
    """The same calls in the same order with the same chance give the same rows."""

    def __init__(self, user, rng: Random) -> None:
        self.user, self.rng = user, rng
        self.made: dict[type[models.Model], list] = defaultdict(list)

    def add(self, model: type[models.Model], **fields):
        """A row to be written; one with a `uid` is given it from the same chance as all else."""
        if any(column.name == "uid" for column in model._meta.concrete_fields):
            fields["uid"] = uuid.UUID(int=self.rng.getrandbits(128), version=4)
        row = model(**fields)
        self.made[model].append(row)
        return row

    def moment(self, on: date, hour: int, minute: int = 0) -> datetime:
        """That time of that day where the person lives."""
        return datetime.combine(on, time(hour, minute), self.user.tz).astimezone(UTC)

    def write(self) -> None:
        """Writes everything. A no can be stored only once its row is there, so those come last, all at once."""
        ended = [row for row in self.made[Application] if row.stage == Stage.REJECTED]
        for row in ended:
            row.stage = Stage.APPLIED
        for model in TABLES:
            model._default_manager.bulk_create(self.made[model], batch_size=BATCH)
        SearchText.write(self.made[Application])
        for rejection in self.made[Rejection]:
            if rejection.reopened_on is None:
                rejection.application.stage, rejection.application.current_rejection = Stage.REJECTED, rejection
        Application.objects.bulk_update(ended, ["stage", "current_rejection"], batch_size=500)
