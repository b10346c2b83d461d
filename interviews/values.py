"""The fixed values of interviews, as stored."""

from collections.abc import Collection

from django.db import models

from applications.values import Stage


class Kind(models.TextChoices):
    RECRUITER = "recruiter", "Recruiter"
    PHONE = "phone", "Phone screen"
    HIRING_MANAGER = "hiring_manager", "Hiring manager"
    TECHNICAL = "technical", "Technical"
    CASE = "case", "Case or task"
    PANEL = "panel", "Panel"
    PRESENTATION = "presentation", "Presentation"
    TRIAL = "trial", "Trial day"
    FINAL = "final", "Final round"
    OTHER = "other", "Another kind"


# The kinds that belong to the stage First conversation.
FIRST_TALKS = (Kind.RECRUITER, Kind.PHONE)


def likely_kind(stage: str = Stage.APPLIED, held: Collection[str] = ()) -> Kind:
    """What a further interview of an application at this stage most likely is, after those of the kinds `held`."""
    if stage == Stage.OFFER or Kind.PANEL in held or Kind.FINAL in held:
        return Kind.FINAL
    if Kind.HIRING_MANAGER in held:
        return Kind.PANEL
    return Kind.HIRING_MANAGER if held or stage == Stage.INTERVIEWING else Kind.PHONE


ORDINALS = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth")


def round_name(number: int) -> str:
    """A round in words: 2 gives "Second round"."""
    return f"{ORDINALS[number - 1]} round" if number <= len(ORDINALS) else f"Round {number}"


class Medium(models.TextChoices):
    ONSITE = "onsite", "On site"
    VIDEO = "video", "Video"
    PHONE = "phone", "Phone"
    WRITTEN = "written", "In writing"


class Outcome(models.TextChoices):
    PENDING = "pending", "Not heard yet"
    PASSED = "passed", "They moved me forward"
    NOT_PASSED = "not_passed", "They did not"
    CANCELLED = "cancelled", "It did not take place"


class AskedKind(models.TextChoices):
    BEHAVIOUR = "behaviour", "A time when…"
    TECHNICAL = "technical", "Technical"
    MOTIVATION = "motivation", "Why this job"
    WEAKNESS = "weakness", "Weakness or failure"
    CASE = "case", "Case or task"
    LOGISTICS = "logistics", "Pay, start, place"
    OTHER = "other", "Something else"


class UseState(models.TextChoices):
    PLANNED = "planned", "Planned"
    ASKED = "asked", "Asked"
    FORGOTTEN = "forgotten", "Forgotten"


class Went(models.IntegerChoices):
    """How an answer or a story went."""

    BADLY = 1, "Badly"
    SO_SO = 2, "So-so"
    WELL = 3, "Well"
    VERY_WELL = 4, "Very well"


class Recall(models.IntegerChoices):
    """How an answer came in rehearsal: again, hard, good and easy of the scheduler."""

    AGAIN = 1, "Not there yet"
    HARD = 2, "With effort"
    GOOD = 3, "Well enough"
    EASY = 4, "By heart"
