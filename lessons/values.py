"""The fixed values of debriefs and commitments, as stored."""

from __future__ import annotations

from django.db import models


class Scale(models.IntegerChoices):
    """How a lesson showed up. It is held at 3 or 4."""

    MISSED = 1, "Missed"
    SHAKY = 2, "Shaky"
    SOLID = 3, "Solid"
    STRONG = 4, "Strong"


class Occasion(models.TextChoices):
    REJECTION = "rejection", "A no"
    ROUND_PASSED = "round_passed", "A round passed"
    OFFER = "offer", "An offer"
    SILENCE = "silence", "No answer"
    WITHDRAWAL = "withdrawal", "I withdrew"


class Size(models.TextChoices):
    TAP = "tap", "A minute"
    SHORT = "short", "Five minutes"
    FULL = "full", "Fifteen minutes"


class State(models.TextChoices):
    DRAFT = "draft", "Begun"
    FINISHED = "finished", "Finished"
    LET_GO = "let_go", "Let go"


class Fit(models.TextChoices):
    YES = "yes", "Yes"
    PARTLY = "partly", "Partly"
    NO = "no", "No"
    UNSURE = "unsure", "I do not know"


class Known(models.TextChoices):
    TOLD = "told", "They told me"
    SAW = "saw", "I saw it"
    GUESS = "guess", "I guess"


class Answer(models.TextChoices):
    YES = "yes", "Yes"
    PARTLY = "partly", "Partly"
    NO = "no", "No"


class GapState(models.TextChoices):
    OPEN = "open", "Open"
    LEARNING = "learning", "Learning"
    CLOSED = "closed", "Closed"


class Verdict(models.TextChoices):
    """What a person makes of a suggestion, as a form says it; stored as accepted or not."""

    ACCEPTED = "accepted", "Used as evidence"
    LEFT = "left", "Left"

    @classmethod
    def of(cls, *, accepted: bool) -> Verdict:
        return cls.ACCEPTED if accepted else cls.LEFT
