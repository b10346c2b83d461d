"""The reflection form: one field for every answer, a section for every lesson of the catalogue."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from django import forms
from django.forms.boundfield import BoundField
from django.http import QueryDict
from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe

from applications.values import Whose
from debrief.forms import OwnedForm
from debrief.owned import Refused
from interviews.values import Kind
from lessons import catalogue
from lessons.answers import (
    ANY_LESSON,
    differing,
    placed,
    record,
    rows,
    stored_answers,
    without_unchanged,
)
from lessons.catalogue import LessonText
from lessons.evidence import InMargin
from lessons.models import Debrief
from lessons.models.commitment import MOST_A_DEBRIEF
from lessons.values import Fit, Known, Scale, Size, Verdict

LONGEST = 20_000
LONGEST_HALF = 300
MOST_DRAWN = 128
# So many causes are offered one after the other, and one more than there are.
CAUSES_OFFERED = 3
RATINGS = [("", "Not answered"), ("0", "Not tested"), *((str(point.value), point.label) for point in Scale)]
ANSWERS = {value for value, _ in RATINGS}
# What the small sizes leave out; an answer that is there already is always shown.
LEFT_OUT: dict[Size, set[str]] = {
    Size.TAP: {"expected", "happened", "keep", "good", "fit", "advice", "causes", "commitments", "mail"},
    Size.SHORT: {"expected", "advice"},
    Size.FULL: set(),
}
TAP_LESSONS = (5, 6, 9, 10)
WHOSE_IN_A_TAP = {Whose.MINE: "Mine to change", Whose.THEIRS: "Not mine", Whose.UNKNOWN: "Cannot know"}


class Written(forms.CharField):
    """A text as it was written, with the line ends of the database instead of those of a form."""

    widget = forms.Textarea

    def __init__(self, label: str, rows: int = 3, help_text: str = "", max_length: int = LONGEST, **attrs: Any) -> None:
        style = {"class": f"form-control written{'' if rows > 1 else ' oneline'}", "rows": rows, **attrs}
        errors = {"max_length": f"That is longer than fits here: {max_length:,} letters at the most."}
        super().__init__(
            label=label,
            required=False,
            max_length=max_length,
            help_text=help_text,
            widget=forms.Textarea(style),
            error_messages=errors,
        )

    def to_python(self, value: Any) -> str:
        text = super().to_python(value)
        return text.replace("\r\n", "\n").replace("\r", "\n")


class Half(Written):
    """One half of a when/then sentence."""

    def __init__(self, label: str, hint: str) -> None:
        super().__init__(label, rows=1, max_length=LONGEST_HALF, placeholder=hint)


class Kinds(forms.CharField):
    """Kinds of interview as one text, "phone,case": a box for each in the page, one value in a save by the script."""

    widget = forms.HiddenInput

    def clean(self, value: Any) -> str:
        chosen = [kind for kind in super().clean(value).split(",") if kind]
        if not set(chosen) <= set(Kind.values):
            raise forms.ValidationError("Choose kinds of interview from the list.")
        return ",".join(kind for kind in Kind.values if kind in chosen)


def joined_kinds(data: QueryDict) -> dict[str, str]:
    """The boxes that were ticked, each sent by itself, as one text."""
    return {name: ",".join(filter(None, data.getlist(name))) for name in data if name.endswith("-kinds")}


def one_of(label: str, choices: list) -> forms.ChoiceField:
    select = forms.Select({"class": "form-select"})
    return forms.ChoiceField(label=label, choices=choices, required=False, widget=select)


@cache
def draw_scale(number: int, chosen: str, suggested: int | None) -> SafeString:
    """The points of a lesson. Nobody's own words stand in it, so that each state of it is drawn once."""
    points = [(point.value, point.label, catalogue.lesson(number).anchors[point.value - 1]) for point in Scale]
    context = {
        "name": f"lesson-{number}-rating",
        "points": points,
        "chosen": chosen,
        "suggested": suggested and Scale(suggested),
        "not_tested": catalogue.NOT_TESTED_ANCHOR,
    }
    return draw("lessons/_lesson_scale.html", context)


def ticked(kinds: BoundField) -> tuple[str, ...]:
    chosen = (kinds.value() or "").split(",")
    return tuple(kind for kind in Kind.values if kind in chosen)


@lru_cache(MOST_DRAWN)
def draw_boxes(name: str, chosen: tuple[str, ...]) -> SafeString:
    """A box for each kind of interview. Mostly none is ticked, so that most of these are drawn already."""
    boxes = [(kind.value, kind.label, kind in chosen) for kind in Kind]
    return draw("lessons/_kind_boxes.html", {"name": name, "boxes": boxes})


def draw(template: str, context: dict[str, Any]) -> SafeString:
    return mark_safe(render_to_string(template, context).strip())  # noqa: S308


@dataclass(frozen=True, slots=True)
class Question:
    """A lesson as the form asks it."""

    text: LessonText
    rating: BoundField
    evidence: BoundField
    verdict: BoundField
    suggestion: InMargin | None = None

    @property
    def scale(self) -> SafeString:
        chosen = self.chosen if self.chosen in ANSWERS else ""
        return draw_scale(self.text.number, chosen, self.suggestion.rating if self.suggestion else None)

    @property
    def chosen(self) -> str:
        return self.rating.value() or ""

    @property
    def point(self) -> int:
        return int(self.chosen or 0)

    @property
    def anchor(self) -> str:
        """The sentence of the point that was chosen."""
        return self.text.anchors[self.point - 1] if self.point else ""

    @property
    def is_answered(self) -> bool:
        return bool(self.chosen or self.evidence.value())


@dataclass(frozen=True, slots=True)
class Difference:
    """What two windows say of the same thing."""

    unit: str
    label: str
    mine: str
    theirs: str


class DebriefForm(OwnedForm):
    """Every answer of a debrief. A field that is not sent stays as it is.

    With `finishing`, a commitment needs both halves; without, a half is kept as it is.
    A revision that is not the present one is refused where the text would replace another that was not seen.
    """

    def __init__(self, data=None, *, debrief: Debrief, user, finishing: bool = False) -> None:
        self.debrief, self.finishing, self.differences = debrief, finishing, []
        self.stored = stored_answers(debrief)
        self.sent = set(data or ())
        # What the record suggests, by lesson: for the page that shows it.
        self.margin: dict[int, InMargin] = {}
        sent = None if data is None else {**self.stored, **data.dict(), **joined_kinds(data)}
        super().__init__(sent, user=user, initial={**self.stored})
        self._add_texts()
        if debrief.size == Size.TAP:
            self.fields["difference"] = Written("One line, if there is something to note", rows=2)
        self._add_lessons()
        self._add_causes()
        self._add_commitments()
        self.fields["revision"] = forms.IntegerField(required=False, initial=debrief.revision, widget=forms.HiddenInput)

    # The fields

    def _add_texts(self) -> None:
        words, of_a_no = self.debrief.words, self.debrief.is_of_a_no
        self.fields |= {
            "expected": Written("What did you expect?"),
            "happened": Written("What happened?", rows=4),
            "keep": Written(
                "What did you do that you would do again?",
                placeholder="For instance: I said what I know, and where it ends.",
            ),
            "difference": Written(
                words.difference,
                help_text="Look for one thing you could have known, and one that you could not." if of_a_no else "",
            ),
            "good": Written(words.good[0], placeholder="For instance: I now know what a settlement file looks like."),
            "fit": one_of("Was this place a fit for you?", [("", "Not answered"), *Fit.choices]),
            "advice": Written("What would you tell a friend who has this interview next week?"),
            "whose": forms.ChoiceField(label="Was it about you?", choices=[("", ""), *Whose.choices], required=False),
            "feedback": Written("Their answer, word for word", rows=4),
        }

    def _add_lessons(self) -> None:
        for text in catalogue.LESSONS:
            self.fields[f"lesson-{text.number}-rating"] = one_of(text.title, RATINGS)
            self.fields[f"lesson-{text.number}-evidence"] = Written(
                f"Evidence for lesson {text.number}: what was said or done?", rows=1, placeholder=text.prompt
            )
            self.fields[f"lesson-{text.number}-verdict"] = forms.ChoiceField(
                label=f"The suggestion for lesson {text.number}",
                choices=[("", "Not answered"), *Verdict.choices],
                required=False,
                widget=forms.HiddenInput,
            )

    def _add_causes(self) -> None:
        there = list(rows(self.data or self.stored, "cause"))
        self.cause_numbers = range(max(max([*there, -1]) + 2, CAUSES_OFFERED))
        for i in self.cause_numbers:
            name = f"Cause {i + 1}"
            self.fields[f"cause-{i}-text"] = Written(name, rows=1, placeholder="One thing that led to it")
            self.fields[f"cause-{i}-whose"] = one_of(f"{name}: whose was it?", Whose.choices)
            self.fields[f"cause-{i}-known"] = one_of(f"{name}: how do you know?", Known.choices)
            self.initial.setdefault(f"cause-{i}-whose", Whose.UNKNOWN)
            self.initial.setdefault(f"cause-{i}-known", Known.GUESS)

    def _add_commitments(self) -> None:
        there = rows(self.data or self.stored, "commitment")
        for i in {*range(MOST_A_DEBRIEF), *there}:
            name = f"Commitment {i + 1}"
            lessons = [(str(text.number), f"{text.number} · {text.title}") for text in catalogue.LESSONS]
            self.fields[f"commitment-{i}-lesson"] = one_of(f"{name}: for which lesson?", lessons)
            self.fields[f"commitment-{i}-when"] = Half(f"{name}: when", "they ask about a weakness")
            self.fields[f"commitment-{i}-then"] = Half(f"{name}: then I will", "name one, and what I do about it")
            self.fields[f"commitment-{i}-kinds"] = Kinds(label=f"{name}: kinds of interview", required=False)
            self.initial.setdefault(f"commitment-{i}-lesson", self._lesson_to_work_on(i))

    def _lesson_to_work_on(self, i: int) -> str:
        """The weakest lessons first, for a commitment that names none yet."""
        weak = [
            (self.stored[name], number)
            for number in range(1, len(catalogue.LESSONS) + 1)
            if self.stored.get(name := f"lesson-{number}-rating") in ("1", "2")
        ]
        return str(sorted(weak)[i][1] if i < len(weak) else ANY_LESSON)

    # What was sent

    @property
    def known(self) -> dict[str, str]:
        """What the window showed as stored when the typing began, where its script says so.

        The lesson beside a commitment that is not stored yet was proposed by the page, and stored nowhere.
        """
        try:
            known = json.loads(self.data.get("known") or "{}")
        except (ValueError, RecursionError):
            return {}
        if not isinstance(known, dict):
            return {}
        there = rows(self.stored, "commitment")
        proposed = {f"commitment-{i}-lesson" for i in rows(known, "commitment") if i not in there}
        return {
            name: self.fields[name].to_python(value)
            for name, value in known.items()
            if name in self.fields and name != "revision" and name not in proposed
        }

    @property
    def typed(self) -> dict[str, str]:
        """The valid answers among those that were sent."""
        typed = {name: value for name, value in self.cleaned_data.items() if name in self.sent and name != "revision"}
        # A suggestion that was not answered here says nothing of one that was answered elsewhere.
        typed = {name: value for name, value in typed.items() if value or not name.endswith("-verdict")}
        for i, row in rows({**self.stored, **typed}, "commitment").items():
            if not (row.get("when") or row.get("then")):
                # The lesson stands there by itself: no sentence, no commitment.
                typed.pop(f"commitment-{i}-lesson", None)
                typed.pop(f"commitment-{i}-kinds", None)
        return typed

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        try:
            placed(self.typed, {c.position: c for c in self.debrief.commitments.all()})
        except Refused as error:
            self.add_error(None, error)
        if self.finishing:
            self._ask_for_both_halves()
        self._compare_with_stored(data.get("revision"))
        return data

    def _ask_for_both_halves(self) -> None:
        for i, row in rows(self.cleaned_data, "commitment").items():
            if row.get("when") and not row.get("then"):
                self.add_error(f"commitment-{i}-then", "Then what will you do? One small thing is enough.")
            if row.get("then") and not row.get("when"):
                self.add_error(f"commitment-{i}-when", "When will that be? Name a moment you will recognise.")

    def _compare_with_stored(self, revision: int | None) -> None:
        if revision is None or revision == self.debrief.revision:
            return
        units = differing(without_unchanged(self.typed, self.known), self.stored, self.known)
        if units:
            self.differences = [self._difference(unit) for unit in units]
            self.data["revision"] = str(self.debrief.revision)
            self.add_error(
                None,
                "This debrief was saved in another window meanwhile. Both texts are below; nothing was replaced. "
                "What you typed is still in its place: save again to keep it.",
            )

    def _difference(self, unit: str) -> Difference:
        if unit == "cause":
            typed = {**self.stored, **self.typed}
            return Difference(unit, "Causes", self._causes_in_words(typed), self._causes_in_words(self.stored))
        mine, theirs = self.typed[unit], self.stored.get(unit, "")
        return Difference(unit, self.fields[unit].label, self._in_words(unit, mine), self._in_words(unit, theirs))

    def _in_words(self, name: str, value: str) -> str:
        if name.endswith("-kinds"):
            return ", ".join(Kind(kind).label for kind in value.split(",") if kind)
        return dict(getattr(self.fields[name], "choices", ())).get(value, value)

    def _causes_in_words(self, answers: dict[str, str]) -> str:
        named = {**dict(Whose.choices), **dict(Known.choices)}
        causes = rows(answers, "cause").values()
        return "\n".join(
            f"{row['text']} ({named.get(row.get('whose'), '')}; {named.get(row.get('known'), '')})"
            for row in causes
            if row.get("text")
        )

    def save(self) -> bool:
        """Writes the valid answers that were sent; whether anything changed."""
        return record(self.debrief, without_unchanged(self.typed, self.known))

    # What the page shows

    @property
    def shows(self) -> dict[str, bool]:
        """Which parts the size asks for; what is answered already is always shown."""
        left_out = LEFT_OUT[Size(self.debrief.size)] | self.debrief.words.omits
        parts = {part: part not in left_out or bool(self.stored.get(part)) for part in LEFT_OUT[Size.TAP]}
        parts["causes"] |= bool(rows(self.stored, "cause"))
        parts["commitments"] |= bool(rows(self.stored, "commitment"))
        parts["mail"] |= bool(self.stored.get("feedback"))
        parts["full"] = self.debrief.size != Size.TAP
        parts["whose"] = not parts["full"] and self.debrief.is_of_a_no
        return parts

    def _questions(self) -> list[Question]:
        return [
            Question(
                text,
                *(self[f"lesson-{text.number}-{part}"] for part in ("rating", "evidence", "verdict")),
                self.margin.get(text.number),
            )
            for text in catalogue.LESSONS
        ]

    @property
    def answered(self) -> list[Question]:
        """The lessons that were rated or spoken of, the strongest first."""
        answered = [question for question in self._questions() if question.is_answered]
        return sorted(answered, key=lambda question: -question.point)

    @property
    def asked_first(self) -> list[Question]:
        """The lessons that could be tested at the stage reached, and any that is answered already."""
        if self.debrief.size == Size.TAP:
            return []
        first = catalogue.testable(self.debrief.reached)
        return [question for question in self._questions() if question.text.number in first or question.is_answered]

    @property
    def asked_folded(self) -> list[Question]:
        first = {question.text.number for question in self.asked_first}
        rest = [question for question in self._questions() if question.text.number not in first]
        if self.debrief.size == Size.TAP:
            return [question for question in rest if question.text.number in TAP_LESSONS or question.is_answered]
        return rest

    @property
    def causes(self) -> list[dict[str, Any]]:
        return self._chain("cause", self.cause_numbers, ("text", "whose", "known"), ("text",))

    @property
    def commitments(self) -> list[dict[str, Any]]:
        chain = self._chain("commitment", range(MOST_A_DEBRIEF), ("lesson", "when", "then", "kinds"), ("when", "then"))
        return [{**row, "boxes": draw_boxes(row["kinds"].html_name, ticked(row["kinds"]))} for row in chain]

    def _chain(self, kind: str, numbers: range, parts: tuple[str, ...], written: tuple[str, ...]) -> list[dict]:
        """Rows of which each opens the next, where a later one is written in."""
        chain = [{"i": i, **{part: self[f"{kind}-{i}-{part}"] for part in parts}} for i in numbers]
        used = [row["i"] for row in chain if any(row[part].value() for part in written)]
        return [{**row, "opens_next": any(i > row["i"] for i in used)} for row in chain]

    @property
    def whose_in_a_tap(self) -> list[tuple[str, str, bool]]:
        chosen = self["whose"].value()
        return [(value.value, label, value == chosen) for value, label in WHOSE_IN_A_TAP.items()]
