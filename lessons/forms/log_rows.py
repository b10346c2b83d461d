"""The rows of a log: what they asked, stories told, own questions. A row is a small form with a number on its page.

A stored row keeps the number under which its key was sent. A row that was sent without a key, but says what a stored
one says, is that one: a bad line may have brought it already.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, partial
from typing import Any, ClassVar

from django import forms
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from applications.folding import name_key
from debrief.owned import OwnedModel
from interviews.models import AskedQuestion, Interview, OwnQuestion, QuestionUse, Story, StoryTold
from interviews.values import AskedKind, UseState, Went

MOST_ROWS = 60
GONE = "This question was removed in another window. Remove it here too, or type it in a new row."


def four_points(words: Iterable[str], **kwargs: Any) -> forms.TypedChoiceField:
    """One tap on a scale of four; no answer is None."""
    return forms.TypedChoiceField(
        choices=list(enumerate(words, start=1)),
        coerce=int,
        empty_value=None,
        required=False,
        widget=forms.RadioSelect,
        error_messages={"invalid_choice": "Choose one of the four."},
        **kwargs,
    )


def written(label: str, rows: int, **kwargs: Any) -> forms.CharField:
    style = f"form-control written{'' if rows > 1 else ' oneline'}"
    return forms.CharField(label=label, required=False, widget=forms.Textarea({"rows": rows, "class": style}), **kwargs)


def offered(label: str, longest: int) -> forms.CharField:
    """A line that may name a row of the kit; the template gives it the list of what fits."""
    errors = {"max_length": f"That is longer than fits here: {longest} letters at the most."}
    line = forms.TextInput({"class": "form-control written", "autocomplete": "off"})
    return forms.CharField(label=label, required=False, max_length=longest, widget=line, error_messages=errors)


class RowForm(forms.Form):
    """One row; `row` is what is stored of it, or None. Fields that were not sent are filled in before with that."""

    kind: ClassVar[str]
    subject: ClassVar[str]
    id = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, data: Mapping[str, str] | None, *, number: int, row: Any, interview: Interview, user) -> None:
        super().__init__(data, prefix=f"{self.kind}-{number}", initial=self.stored_of(row) if row else {})
        self.number, self.row, self.interview, self.user = number, row, interview, user

    @classmethod
    def stored_of(cls, row: Any) -> dict[str, str]:
        """The stored row as its fields would send it."""
        raise NotImplementedError

    @classmethod
    def says_the_same(cls, row: Any, said: str) -> bool:
        """Whether the subject of a stored row is what was sent without its key."""
        return cls.stored_of(row)[cls.subject] == said

    @property
    def is_removed(self) -> bool:
        return self.add_prefix("DELETE") in self.data

    @property
    def is_blank(self) -> bool:
        """A row that nothing was written in, and nothing stored is behind."""
        return self.row is None and not any(
            self.data.get(self.add_prefix(name)) for name in self.fields if name not in ("id", "state")
        )

    def full_clean(self) -> None:
        super().full_clean()
        if self.is_bound and (self.is_removed or self.is_blank):
            self._errors.clear()

    def labelled(self, name: str) -> str:
        """A field as it is called where it stands alone."""
        return f"{self.fields[name].label} ({self.number + 1})"

    def save(self) -> bool:
        """Writes the row; whether anything changed."""
        if self.is_removed:
            return self.remove()
        return not self.is_blank and self.keep()

    def remove(self) -> bool:
        if self.row:
            self.row.delete()
        return self.row is not None

    def keep(self) -> bool:
        raise NotImplementedError


def write(row: OwnedModel, **values: Any) -> bool:
    """Saves a row where it is new or one of the values differs from what it holds."""
    if row.pk and all(getattr(row, name) == value for name, value in values.items()):
        return False
    for name, value in values.items():
        setattr(row, name, value)
    row.save()
    return True


def found_or_made(model: type[Story] | type[OwnQuestion], field: str, said: str, user) -> Any:
    """The person's own row of the kit that is called so, letter case aside and one in use first; made where none is."""
    called = name_key(said)
    rows = model.objects.for_user(user).order_by("archived_at", "pk").values_list("pk", field, "archived_at")
    same = sorted(((archived is not None, pk) for pk, text, archived in rows if name_key(text) == called))
    return model.objects.get(pk=same[0][1]) if same else model.objects.create(owner=user, **{field: said})


class AskedRow(RowForm):
    """What they asked."""

    kind, subject = "asked", "text"
    text = written("They asked", 1)
    went = four_points(Went.labels, label="How did your answer go?")
    better = written("What you would say next time", 2)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # `kind` is the name that the form has for its rows.
        self.fields["kind"] = forms.ChoiceField(
            label="What kind of question",
            choices=[("", "Not said"), *AskedKind.choices],
            required=False,
            widget=forms.Select({"class": "form-select"}),
        )

    @classmethod
    def stored_of(cls, row: AskedQuestion) -> dict[str, str]:
        went = "" if row.went is None else str(row.went)
        return {"id": str(row.pk), "text": row.text, "kind": row.kind, "went": went, "better": row.better}

    def clean_text(self) -> str:
        text = self.cleaned_data["text"]
        if not text:
            raise forms.ValidationError("What did they ask? A few words will do, or remove the row.")
        return text

    def clean(self) -> dict[str, Any]:
        if self.data.get(self.add_prefix("id")) and self.row is None:
            self.add_error("id", GONE)
        return self.cleaned_data

    def keep(self) -> bool:
        values = {name: self.cleaned_data[name] for name in ("text", "kind", "went", "better")}
        self.row = self.row or AskedQuestion(interview=self.interview)
        return write(self.row, **values)


class ToldRow(RowForm):
    """A story told: by its title, found or made, or by its key. Emptied, a planned one was not told."""

    kind, subject = "told", "story"
    story = offered("Story", 200)
    landed = four_points(Went.labels, label="How did it land?")

    @classmethod
    def stored_of(cls, row: StoryTold) -> dict[str, str]:
        landed = "" if row.landed is None else str(row.landed)
        return {"id": str(row.pk), "story": row.story.title if row.told else "", "landed": landed}

    @classmethod
    def says_the_same(cls, row: StoryTold, said: str) -> bool:
        return said == str(row.story_id) or name_key(said) == name_key(row.story.title)

    def clean_story(self) -> str | Story:
        said = self.cleaned_data["story"]
        if said.isdecimal() and not (self.row and self.says_the_same(self.row, said)):
            story = Story.objects.for_user(self.user).filter(pk=min(int(said), 2**63 - 1)).first()
            if story is None:
                raise forms.ValidationError("No story of yours stands under this number. Type its title instead.")
            return story
        return said

    def clean(self) -> dict[str, Any]:
        data = self.cleaned_data
        if data.get("landed") and data.get("story") == "" and self.row is None:
            self.add_error("story", "Which story was it? Its title will do.")
        return data

    def keep(self) -> bool:
        said, landed = self.cleaned_data["story"], self.cleaned_data["landed"]
        if not said:
            return self.release()
        row = self.row
        if isinstance(said, str) and not (row and self.says_the_same(row, said)):
            said = found_or_made(Story, "title", said, self.user)
        if isinstance(said, Story) and not (row and row.story_id == said.pk):
            self.release()
            row = StoryTold.objects.filter(interview=self.interview, story=said).first()
            self.row = row = row or StoryTold(interview=self.interview, story=said)
        return write(row, told=True, landed=landed)

    def release(self) -> bool:
        """The row's story was not told after all. A plan stays a plan."""
        if self.row and self.row.planned:
            return write(self.row, told=False, landed=None)
        return self.remove()


class OwnRow(RowForm):
    """A question of mine: planned, asked or forgotten, and their answer. What was typed here was asked."""

    kind, subject = "own", "text"
    text = offered("You asked", 500)
    state = forms.ChoiceField(
        label="Did you ask it?", choices=UseState.choices, required=False, widget=forms.RadioSelect
    )
    answer = written("Their answer", 1)

    @classmethod
    def stored_of(cls, row: QuestionUse) -> dict[str, str]:
        return {"id": str(row.pk), "text": row.question.text, "state": row.state, "answer": row.answer}

    @classmethod
    def says_the_same(cls, row: QuestionUse, said: str) -> bool:
        return name_key(said) == name_key(row.question.text)

    def clean(self) -> dict[str, Any]:
        data = self.cleaned_data
        if data.get("answer") and data.get("text") == "":
            self.add_error("text", "Which question did they answer? A few words will do.")
        return data

    def keep(self) -> bool:
        said, row, answer = self.cleaned_data["text"], self.row, self.cleaned_data["answer"]
        if not said:
            return self.remove()
        if not (row and self.says_the_same(row, said)):
            question = found_or_made(OwnQuestion, "text", said, self.user)
            self.remove()
            row = QuestionUse.objects.filter(interview=self.interview, question=question).first()
            self.row = row or QuestionUse(interview=self.interview, question=question)
            return write(self.row, state=self.cleaned_data["state"] or UseState.ASKED, answer=answer)
        return write(row, state=self.cleaned_data["state"] or UseState.PLANNED, answer=answer)


def numbers_in(kind: str, sent: Mapping[str, str]) -> set[int]:
    return {int(found[1]) for name in sent if (found := re.match(rf"{kind}-(\d{{1,3}})-\w", name))}


def numbered(form: type[RowForm], rows: Iterable[Any], sent: Mapping[str, str]) -> dict[int, Any]:
    """The number of each row on the page, with what is stored of it or None."""
    numbers = sorted(numbers_in(form.kind, sent))
    keys = {number: sent.get(f"{form.kind}-{number}-id", "") for number in numbers}
    left = {str(row.pk): row for row in rows}
    there = {number: left.pop(key, None) for number, key in keys.items()}
    for number, row in there.items():
        said = sent.get(f"{form.kind}-{number}-{form.subject}", "").strip()
        if row is None and said and not keys[number]:
            key = next((key for key, other in left.items() if form.says_the_same(other, said)), "")
            there[number] = left.pop(key, None)
    free = max(numbers, default=-1) + 1
    return there | dict(enumerate(left.values(), start=free))


@cache
def draw_empty(form: type[RowForm]) -> SafeString:
    """A row that nothing stands in yet, the same for everybody."""
    row = form(None, number=0, row=None, interview=None, user=None)
    row.prefix = f"{row.kind}-__prefix__"
    return SafeString(render_to_string(f"lessons/_{row.kind}_row.html", {"row": row, "number": "__number__"}))


class Rows[Form: RowForm]:
    """All rows of a kind. Unbound, or with `extra`, there is an empty one at the end."""

    def __init__(
        self, form: type[Form], rows: Iterable[Any], sent: Mapping[str, str] | None, extra: bool, **kwargs: Any
    ) -> None:
        self.form = form
        self.make: Callable[..., Form] = partial(form, **kwargs)
        there = numbered(form, rows, sent or {})
        self.stored = {
            f"{form.kind}-{number}-{name}": value
            for number, row in there.items()
            if row
            for name, value in form.stored_of(row).items()
        }
        data = None if sent is None else self.stored | sent
        if sent is None or extra:
            there[max(there, default=-1) + 1] = None
        self.forms = [self.make(data, number=number, row=row) for number, row in sorted(there.items())]

    def __iter__(self) -> Iterator[Form]:
        return iter(self.forms)

    def __getitem__(self, place: int) -> Form:
        return self.forms[place]

    @property
    def are_too_many(self) -> bool:
        return len(self.forms) > MOST_ROWS

    @property
    def empty_row(self) -> SafeString:
        """What the script makes a new row of."""
        return draw_empty(self.form)
