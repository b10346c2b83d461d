"""What the two buttons beside a suggestion ask for, where no script fills the answers in."""

from __future__ import annotations

import re

from django.http import QueryDict

from lessons.answers import stored_answers
from lessons.evidence import suggestions_of
from lessons.models import Debrief
from lessons.values import Verdict

PRESSED = re.compile(r"(10|[1-9])-(accepted|left)")


def pressed_verdict(data: QueryDict) -> tuple[int, str] | None:
    """The lesson and the verdict of the button that was pressed, if it was one of these."""
    pressed = PRESSED.fullmatch(data.get("verdict", ""))
    return (int(pressed[1]), pressed[2]) if pressed else None


def with_verdict(data: QueryDict, debrief: Debrief) -> QueryDict:
    """What was sent, with the verdict as an answer; an accepted suggestion fills in the rating and adds its reason."""
    pressed = pressed_verdict(data)
    if pressed is None:
        return data
    number, verdict = pressed
    data = data.copy()
    data[f"lesson-{number}-verdict"] = verdict
    suggestion = suggestions_of(debrief).get(number)
    if verdict == Verdict.ACCEPTED and suggestion:
        name = f"lesson-{number}-evidence"
        data[f"lesson-{number}-rating"] = str(suggestion.rating)
        data[name] = with_reason(data.get(name, stored_answers(debrief).get(name, "")), suggestion.because)
    return data


def with_reason(evidence: str, because: str) -> str:
    """The evidence with the reason below what is written already, once. The script does the same."""
    if because in evidence:
        return evidence
    return f"{evidence.rstrip()}\n{because}" if evidence.strip() else because
