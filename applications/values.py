"""The stages of a candidacy and the other fixed values, as stored."""

from django.db import models


class Stage(models.TextChoices):
    SAVED = "saved", "Saved"
    APPLIED = "applied", "Applied"
    SCREENING = "screening", "First conversation"
    INTERVIEWING = "interviewing", "Interviews"
    OFFER = "offer", "Offer"
    ACCEPTED = "accepted", "Accepted"
    REJECTED = "rejected", "Closed: a no"
    NO_RESPONSE = "no_response", "Closed: no answer"
    WITHDRAWN = "withdrawn", "Withdrawn"
    DECLINED = "declined", "Declined"


# In the order in which a candidacy goes through them.
OPEN_STAGES = (Stage.SAVED, Stage.APPLIED, Stage.SCREENING, Stage.INTERVIEWING, Stage.OFFER)
CLOSED_STAGES = (Stage.ACCEPTED, Stage.REJECTED, Stage.NO_RESPONSE, Stage.WITHDRAWN, Stage.DECLINED)
# After these nobody meets any more; who has accepted may still be met.
PARTED = (Stage.REJECTED, Stage.NO_RESPONSE, Stage.WITHDRAWN, Stage.DECLINED)
# What a rejection can come after: nobody says no to what was never sent.
REACHED_STAGES = OPEN_STAGES[1:]
# In these somebody owes an answer; after so many days without a sign of them the application counts as silent.
SILENT_STAGES = (Stage.APPLIED, Stage.SCREENING, Stage.INTERVIEWING)
SILENT_AFTER_DAYS = 21
# Every ending but a no, which only reject() writes.
ENDINGS = (Stage.ACCEPTED, Stage.NO_RESPONSE, Stage.WITHDRAWN, Stage.DECLINED)


def following(stage: str) -> str:
    """The stage that an open one leads to when all goes well; nothing after an ending."""
    return dict(zip(OPEN_STAGES, (*OPEN_STAGES[1:], Stage.ACCEPTED), strict=True)).get(Stage(stage), "")


class WorkMode(models.TextChoices):
    ONSITE = "onsite", "On site"
    HYBRID = "hybrid", "Hybrid"
    REMOTE = "remote", "Remote"


class SalaryPeriod(models.TextChoices):
    YEAR = "year", "a year"
    MONTH = "month", "a month"
    WEEK = "week", "a week"
    DAY = "day", "a day"
    HOUR = "hour", "an hour"


class Channel(models.TextChoices):
    EMAIL = "email", "By e-mail"
    PHONE = "phone", "By phone"
    LETTER = "letter", "By letter"
    PORTAL = "portal", "In their portal"
    IN_PERSON = "in_person", "In person"
    OTHER = "other", "Another way"


class Whose(models.TextChoices):
    MINE = "mine", "Mine to change"
    PARTLY = "partly", "Partly mine"
    THEIRS = "theirs", "Theirs"
    CHANCE = "chance", "Chance"
    UNKNOWN = "unknown", "I do not know"


class ReasonFamily(models.TextChoices):
    STRONGER = "stronger", "Someone else was stronger"
    FILLED = "filled", "Filled another way"
    CANCELLED = "cancelled", "The job was cancelled or frozen"
    SKILL = "skill", "A skill I lack"
    EXPERIENCE = "experience", "Experience I lack"
    LOCATION = "location", "Place or right to work"
    OVERQUALIFIED = "overqualified", "Overqualified"
    CULTURE = "culture", "Fit with the team"
    SALARY = "salary", "Pay"
    NONE = "none", "No reason given"
    OTHER = "other", "Another reason"
