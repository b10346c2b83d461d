"""The log of an interview: what they asked, how it was, and whether the commitments were kept.

All of it is one page and one set of names, stored or sent: a name that was not sent leaves what is stored.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from django import forms
from django.db import transaction
from django.db.models import F
from django.http import QueryDict

from applications.forms.fields import HoursField
from interviews.forms import minutes_field, percent_field
from interviews.models import Interview
from interviews.values import Outcome
from lessons.answers import differing, without_unchanged
from lessons.forms.debriefs import Difference
from lessons.forms.log_rows import MOST_ROWS, AskedRow, OwnRow, Rows, ToldRow, four_points
from lessons.models import Commitment, CommitmentCheck
from lessons.models.commitment import to_check
from lessons.values import Answer

# The words of the self-ratings, from 1 to 4.
RATINGS = {
    "rapport": ("How was it between you?", ("Cold", "Polite", "Friendly", "Warm")),
    "myself": ("Were you yourself?", ("Hardly", "In parts", "Mostly", "Fully")),
    "tone": ("Humble and confident at once?", ("Far off", "A bit off", "Nearly", "Just right")),
    "energy": ("How much energy did you have?", ("Drained", "Low", "Enough", "Plenty")),
}
# What says whose row or which window it is, and is no answer.
KEY = re.compile(r"revision|known|csrfmiddlewaretoken|\w+-\d+-(id|commitment|DELETE)")
# So many commitments are asked about after an interview; more stand in the way of answering any.
MOST_CHECKS = 10
# Sealed once saved, so it waits for the button.
FOR_THE_BUTTON = "forecast_after"
CHANGED = (
    "This log was saved in another window meanwhile. Both texts are below; nothing was replaced. "
    "What you typed is still in its place: save again to keep it."
)


def plain(name: str, value: Any) -> str:
    """An answer as text, so that what was sent and what is stored can be compared: "2.50" hours are "2.5"."""
    text = "" if value is None else str(value).replace("\r\n", "\n").strip()
    if name == "hours_spent" and text:
        try:
            return f"{Decimal(text).normalize():f}"
        except InvalidOperation:
            return text
    return text


class LogForm(forms.ModelForm):
    """All that is said of the interview as a whole."""

    rapport, myself, tone, energy = (four_points(words, label=label) for label, words in RATINGS.values())
    minutes = minutes_field("How long it took, in minutes")
    hours_spent = HoursField(label="Hours you spent in all, with preparing")
    forecast_after = percent_field("Forecast after the interview, in percent")

    class Meta:
        model = Interview
        fields = ["minutes", "hours_spent", *RATINGS, "outcome", "notes"]
        labels = {
            "outcome": "Have you heard back?",
            "notes": "What you want to remember",
        }
        widgets = {
            "outcome": forms.RadioSelect({"class": "form-check-input"}),
            "notes": forms.Textarea(attrs={"rows": 3, "class": "written"}),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["outcome"].required = False
        interview = self.instance
        self.takes_forecast = (
            interview.forecast_after is None
            and interview.outcome == Outcome.PENDING
            and interview.has_begun
            and interview.application.is_open
        )

    def clean_outcome(self) -> str:
        return self.cleaned_data["outcome"] or Outcome.PENDING

    def save(self, commit: bool = True) -> bool:
        """Whether anything changed. Refused where the forecast after it is not taken."""
        interview = self.instance
        if changed := bool({*self.changed_data} & {*self.Meta.fields}):
            interview.save(update_fields=[*self.Meta.fields])
        if (percent := self.cleaned_data.get(FOR_THE_BUTTON)) is not None:
            interview.forecast_again(percent)
            changed = True
        return changed


class CameUp(forms.TypedChoiceField):
    """Yes, no, or no answer; also understands the ways in which a box or a script says it."""

    SAID = dict.fromkeys(("on", "true", "True", "1"), "yes") | dict.fromkeys(("false", "False", "0"), "no")

    def to_python(self, value: Any) -> str:
        return super().to_python(self.SAID.get(value, value))


class CheckForm(forms.Form):
    """Whether the moment of one commitment came, whether it was kept, and whether it helped."""

    came_up = CameUp(
        choices=[("yes", "It came up"), ("no", "It did not")],
        coerce=lambda value: value == "yes",
        empty_value=None,
        required=False,
        widget=forms.RadioSelect,
        label="Did the moment come?",
    )
    kept = forms.ChoiceField(choices=Answer.choices, required=False, widget=forms.RadioSelect, label="Did you do it?")
    helped = forms.ChoiceField(choices=Answer.choices, required=False, widget=forms.RadioSelect, label="Did it help?")

    def __init__(self, data: Mapping[str, str] | None, *, number: int, commitment: Commitment) -> None:
        super().__init__(data, prefix=f"check-{number}", initial=said_of(commitment))
        self.number, self.commitment = number, commitment

    def labelled(self, name: str) -> str:
        return f"{self.fields[name].label} ({self.commitment})"

    def clean(self) -> dict[str, Any]:
        data = self.cleaned_data
        if data.get("came_up") is None and (data.get("kept") or data.get("helped")):
            data["came_up"] = True
        if not data.get("came_up"):
            data |= {"kept": "", "helped": ""}
        return data

    def save(self, interview: Interview) -> bool:
        """Whether anything changed. No answer to the first question takes the others back."""
        commitment, data = self.commitment, self.cleaned_data
        if (commitment.came_up, commitment.kept or "", commitment.helped or "") == (*data.values(),):
            return False
        if data["came_up"] is None:
            CommitmentCheck.objects.filter(commitment=commitment, interview=interview).delete()
        else:
            CommitmentCheck.objects.update_or_create(commitment=commitment, interview=interview, defaults=data)
        return True


def said_of(commitment: Commitment) -> dict[str, str]:
    """What is stored of a commitment in this interview, as its fields would send it."""
    came_up = "" if commitment.came_up is None else "yes" if commitment.came_up else "no"
    return {"came_up": came_up, "kept": commitment.kept or "", "helped": commitment.helped or ""}


class Checks:
    """A form for each commitment, bound to `check-<i>-…` where `check-<i>-commitment` names it.

    Of a long search the newest are asked about, those that were answered here, and those that are named; `left_out` is
    the number of the others.
    """

    def __init__(self, commitments: list[Commitment], sent: Mapping[str, str] | None) -> None:
        named = {}
        for name, key in (sent or {}).items():
            if found := re.fullmatch(r"check-(\d{1,3})-commitment", name):
                named[key] = int(found[1])
        asked = [
            row
            for place, row in enumerate(commitments)
            if place < MOST_CHECKS or row.came_up is not None or str(row.pk) in named
        ]
        self.left_out = len(commitments) - len(asked)
        free = itertools.count(max(named.values(), default=-1) + 1)
        numbers = {commitment: named.get(str(commitment.pk)) for commitment in asked}
        placed = [(next(free) if number is None else number, row) for row, number in numbers.items()]
        self.stored = {f"check-{number}-{name}": text for number, row in placed for name, text in said_of(row).items()}
        data = None if sent is None else self.stored | sent
        self.forms = [CheckForm(data, number=number, commitment=row) for number, row in placed]

    def __iter__(self) -> Iterator[CheckForm]:
        return iter(self.forms)

    def __getitem__(self, place: int) -> CheckForm:
        return self.forms[place]

    def __len__(self) -> int:
        return len(self.forms)


class Log:
    """The whole page: the form of the interview, its rows, a form per commitment. Saved as one.

    `add` and `remove` are the buttons that only rearrange the rows, for a page without scripts.
    """

    def __init__(self, data: QueryDict | None, interview: Interview, user, without: tuple[str, ...] = ()) -> None:
        self.interview, self.user = interview, user
        sent = None if data is None else self._answers_in(data, without)
        kwargs = {"interview": interview, "user": user}
        add = data.get("add") if data else None
        told, own = interview.told.select_related("story"), interview.own_questions.select_related("question")
        self.asked = Rows(AskedRow, interview.asked.all(), sent, extra=add == "asked", **kwargs)
        self.told = Rows(ToldRow, told, sent, extra=add == "told", **kwargs)
        self.own = Rows(OwnRow, own, sent, extra=add == "own", **kwargs)
        self.checks = Checks(to_check(interview), sent)
        whole = {name: plain(name, getattr(interview, name)) for name in LogForm.Meta.fields}
        self.stored = whole | self.asked.stored | self.told.stored | self.own.stored | self.checks.stored
        self.form = LogForm(None if sent is None else self.stored | sent, instance=interview)
        self.differences: list[Difference] = []
        self.is_rearranged = data is not None and bool({"add", "remove"} & data.keys())

    def _answers_in(self, data: QueryDict, without: tuple[str, ...]) -> dict[str, str]:
        """What was sent, less what the window says it only shows."""
        sent = {name: value for name, value in data.dict().items() if name not in without}
        self.sent_revision = sent.get("revision", "")
        self.known = known_in(sent)
        answers = {name: value for name, value in sent.items() if not KEY.fullmatch(name)}
        if remove := sent.get("remove"):
            sent[f"{remove}-DELETE"] = "on"
        kept = without_unchanged({name: plain(name, value) for name, value in answers.items()}, self.known)
        return {name: value for name, value in sent.items() if name not in answers or name in kept}

    @property
    def rows(self) -> list[Any]:
        return [*self.asked, *self.told, *self.own]

    @property
    def all_forms(self) -> list[forms.BaseForm]:
        return [self.form, *self.rows, *self.checks]

    def is_valid(self) -> bool:
        """Whether all can be kept. Not where it would replace what another window saved, unseen."""
        # min asks all of them, so that every reason is shown at once.
        are_valid = min(form.is_valid() for form in self.all_forms)
        if any(rows.are_too_many for rows in (self.asked, self.told, self.own)):
            self.form.add_error(None, f"{MOST_ROWS} rows are the most that a log holds of each.")
        self._compare_with_stored()
        return are_valid and not self.form.errors

    @property
    def errors(self) -> dict[str, str]:
        """What is wrong, by name. Where it is a new row, none of it is kept, and each of its names says so."""
        found = {}
        for form in self.all_forms:
            for name, reasons in form.errors.items():
                found["" if name == "__all__" else form.add_prefix(name)] = reasons[0]
            if isinstance(form, AskedRow | ToldRow | OwnRow) and form.errors and form.row is None:
                reason = next(iter(form.errors.values()))[0]
                found |= dict.fromkeys(map(form.add_prefix, form.fields), reason)
        return found

    def _compare_with_stored(self) -> None:
        if self.sent_revision in ("", str(self.interview.revision)):
            return
        typed = {}
        for form in self.all_forms:
            for name in form.fields:
                full = form.add_prefix(name)
                if full in form.data and not KEY.fullmatch(full) and name != FOR_THE_BUTTON:
                    typed[full] = (form, name, plain(full, form.data[full]))
        units = differing({full: text for full, (_, _, text) in typed.items()}, self.stored, self.known)
        for full in units:
            form, name, mine = typed[full]
            field = form.fields[name]
            label = form.labelled(name) if hasattr(form, "labelled") else str(field.label)
            self.differences.append(
                Difference(full, label, shown(field, mine), shown(field, self.stored.get(full, "")))
            )
        if units:
            self.form.add_error(None, CHANGED)

    @property
    def revision(self) -> int:
        return self.interview.revision

    def save(self) -> bool:
        """Keeps everything or, when refused, nothing; whether anything changed. Refused before it has begun."""
        interview = self.interview
        with transaction.atomic():
            is_first = not interview.is_logged
            interview.mark_logged()
            changed = [self.form.save(), *(row.save() for row in self.rows)]
            changed += [check.save(interview) for check in self.checks]
            if is_first or any(changed):
                rows = Interview.objects.filter(pk=interview.pk)
                rows.update(revision=F("revision") + 1, logged_at=interview.logged_at)
                interview.revision += 1
        return any(changed)

    def stored_now(self) -> dict[str, str]:
        """All that is stored after saving, under the names that the page has for it."""
        whole = {name: plain(name, getattr(self.interview, name)) for name in LogForm.Meta.fields}
        for form in self.rows:
            if form.row and form.row.pk:
                whole |= {form.add_prefix(name): text for name, text in form.stored_of(form.row).items()}
        for check in self.checks:
            came_up = check.cleaned_data["came_up"]
            said = check.cleaned_data | {"came_up": "" if came_up is None else "yes" if came_up else "no"}
            whole |= {check.add_prefix(name): text for name, text in said.items()}
        return whole


def shown(field: forms.Field, value: str) -> str:
    """An answer as the page shows it."""
    return {str(choice): str(label) for choice, label in getattr(field, "choices", ())}.get(value, value)


def known_in(sent: Mapping[str, str]) -> dict[str, str]:
    """What the window showed as stored when the typing began, where its script says so."""
    try:
        known = json.loads(sent.get("known") or "{}")
    except (ValueError, RecursionError):
        return {}
    return {name: plain(name, value) for name, value in known.items()} if isinstance(known, dict) else {}
