"""Many small debriefs on one page: one answer for each no, and a little more behind one click."""

from __future__ import annotations

from django import forms
from django.db.models import Q

from applications.models import Rejection
from applications.values import Stage
from lessons import catalogue
from lessons.answers import record
from lessons.forms.debriefs import RATINGS, TAP_LESSONS, WHOSE_IN_A_TAP, Written, one_of
from lessons.models import Debrief
from lessons.values import Size

MOST = 50


class TapForm(forms.Form):
    """Finishes the debrief of a no once `whose` is answered; without it, what was typed is kept and it waits on."""

    whose = forms.ChoiceField(
        required=False,
        choices=[(value.value, label) for value, label in WHOSE_IN_A_TAP.items()],
        error_messages={"invalid_choice": "Choose one of the three."},
    )
    difference = Written("One line, if there is something to note", rows=1)

    def __init__(self, data=None, *, rejection: Rejection) -> None:
        self.rejection = rejection
        debrief = rejection.debrief_or_none
        initial = {"difference": debrief.difference} if debrief else {}
        super().__init__(data, prefix=f"no-{rejection.pk}", initial=initial)
        for number in TAP_LESSONS:
            self.fields[f"lesson-{number}-rating"] = one_of("", RATINGS)

    def lessons(self):
        for number in TAP_LESSONS:
            yield catalogue.lesson(number), self[f"lesson-{number}-rating"]

    def save(self) -> bool:
        """Whether the debrief is finished now."""
        answers = {name: value for name, value in self.cleaned_data.items() if value}
        if not answers:
            return False
        debrief = Debrief.begin(self.rejection)
        record(debrief, answers)
        if answers.get("whose"):
            debrief.finish()
        return bool(answers.get("whose"))


def tap_forms(user, data=None) -> list[TapForm]:
    """A form for each no of this person that waits and needs no more than a tap, the oldest first."""
    small = Q(debrief=None, stage__in=[Stage.SAVED, Stage.APPLIED]) | Q(debrief__size=Size.TAP)
    waiting = Rejection.objects.for_user(user).awaiting_debrief().filter(small)
    rows = waiting.select_related("application__company", "debrief", "owner").order_by("rejected_on", "id")[:MOST]
    return [TapForm(data, rejection=rejection) for rejection in rows]
