from __future__ import annotations

from typing import Any

from django import forms

from debrief.forms import OwnedModelForm
from interviews.kit_forms import first_line, written
from interviews.models import Story
from lessons.catalogue import LESSONS


class StoryForm(OwnedModelForm):
    lesson = forms.TypedChoiceField(
        label="A lesson it shows",
        choices=[("", "None in particular"), *((lesson.number, lesson.title) for lesson in LESSONS)],
        coerce=int,
        empty_value=None,
        required=False,
    )

    class Meta:
        model = Story
        fields = ["title", "situation", "task", "action", "result", "lesson", "on_resume"]
        labels = {"title": "What you call it", "on_resume": "It is on my resume"}
        help_texts = {
            "situation": "Where and when, in a sentence or two.",
            "task": "What was yours to do, and what made it hard.",
            "action": "What you did. Say “I” where it was you.",
            "result": "What came of it, with a number if there is one.",
        }
        widgets = {
            "title": first_line(),
            "situation": written(),
            "task": written(),
            "action": written(3),
            "result": written(),
        }
        error_messages = {"title": {"required": "A name is needed here. A working title will do."}}


class NewStoryForm(StoryForm):
    """A title in one line; the story is written out when there is time."""

    lesson: Any = None

    class Meta(StoryForm.Meta):
        fields = ["title"]
