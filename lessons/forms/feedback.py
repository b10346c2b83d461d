from __future__ import annotations

from django import forms

from debrief.forms import OwnedForm, OwnedModelForm
from interviews.models import Feedback


class FollowUpForm(OwnedForm):
    """A message as it was sent."""

    message = forms.CharField(
        label="Message",
        max_length=20_000,
        error_messages={"required": "There is nothing in the message yet. Write it down as you sent it."},
    )


class FeedbackForm(OwnedModelForm):
    """What they answered when they were asked for feedback, word for word."""

    class Meta:
        model = Feedback
        fields = ["their_words"]
        labels = {"their_words": "Their answer, word for word"}
        widgets = {"their_words": forms.Textarea({"rows": 4, "class": "form-control written"})}

    def save(self, commit: bool = True) -> Feedback | None:
        """Keeps the answer and its day. Without an answer, what was never asked for goes."""
        feedback = self.instance
        if feedback.their_words:
            feedback.answered_on = feedback.answered_on or self.user.today()
        else:
            feedback.answered_on = None
        if feedback.their_words or feedback.asked_on:
            return super().save(commit)
        if feedback.pk:
            feedback.delete()
        return None
