from __future__ import annotations

from django import forms
from django.db import transaction

from applications.folding import name_key
from debrief.forms import OwnedForm
from interviews.models import Interview, OwnQuestion


class QuestionForm(OwnedForm):
    """A question for them, typed before an interview: one of the person's own, or a new one that joins them."""

    text = forms.CharField(
        label="Another question",
        max_length=OwnQuestion._meta.get_field("text").max_length,
        widget=forms.TextInput(attrs={"list": "question-options", "autocomplete": "off"}),
        error_messages={
            "required": "Which question? Type it, or choose one of yours.",
            "max_length": "That is a long one. Keep it under %(limit_value)d characters.",
        },
    )

    def plan(self, interview: Interview) -> OwnQuestion:
        """Puts it on the card. Spelled as one of the person's, but for case and spaces, it is that one."""
        text = " ".join(self.cleaned_data["text"].split())
        with transaction.atomic():
            question = self._known(text) or OwnQuestion.objects.create(owner=self.user, text=text)
            if question.is_archived:
                question.restore()
            interview.plan_question(question)
        return question

    def _known(self, text: str) -> OwnQuestion | None:
        mine = OwnQuestion.objects.for_user(self.user).order_by("pk")
        return next((question for question in mine if name_key(question.text) == name_key(text)), None)
