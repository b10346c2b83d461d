"""What happened on one application, as its page tells it: the path of stages, and the thread, the latest first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.utils import timezone

from applications.days import in_words
from applications.folding import name_key
from applications.ledger import LOOKS, moment_in_words, stage_label
from applications.models import Application, Company
from applications.values import REACHED_STAGES, Stage
from debrief.words import counted

MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class Step:
    """A stage on the path: gone through, present, or ahead."""

    label: str
    when: str
    state: str


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that happened. `kind` says how the page shows it, `subject` is the row."""

    kind: str
    subject: Any
    on: date
    when: str
    icon: str
    title: str
    at: datetime | None = None
    is_ahead: bool = False


def path(application: Application, changes: list, latest_round: int | None, today: date) -> list[Step]:
    """The stages gone through, in the order of their days, and those that lie ahead of an open application."""
    steps = [Step(change.get_stage_display(), in_words(change.on, today), "done") for change in changes[-6:]]
    last = changes[-1]
    steps[-1] = Step(stage_label(last.stage, latest_round), in_words(last.on, today), "current")
    if application.is_open:
        at = REACHED_STAGES.index(last.stage) + 1 if last.stage in REACHED_STAGES else 0
        steps += [Step(Stage(stage).label, "Not yet", "ahead") for stage in REACHED_STAGES[at:]]
    return steps


def thread(changes: Iterable, notes: Iterable, interviews: Iterable, today: date) -> list[Entry]:
    """All that happened, the latest first. Each comes with what its entry shows already loaded."""
    now = timezone.now()
    entries = [of_change(change, today) for change in reversed([*changes])]
    entries += [of_note(note, today) for note in reversed([*notes])]
    entries += [of_interview(interview, today, now) for interview in interviews]
    # What was written down later stands above within a day.
    return sorted(
        entries, key=lambda entry: (entry.is_ahead, entry.on, entry.at is not None, entry.at or now), reverse=True
    )


def of_change(change, today: date) -> Entry:
    icon = LOOKS[change.stage][0]
    kind = "rejection" if change.stage == Stage.REJECTED else "change"
    subject = change.rejection if kind == "rejection" else change
    return Entry(kind, subject, change.on, in_words(change.on, today), icon, change.get_stage_display())


def of_note(note, today: date) -> Entry:
    icon = {"received": "mail", "sent": "send"}.get(note.kind, "pen-line")
    return Entry("note", note, note.on, in_words(note.on, today), icon, note.get_kind_display())


def of_interview(interview, today: date, now: datetime) -> Entry:
    icon = {"video": "video", "phone": "phone", "onsite": "building-2"}.get(interview.medium, "messages-square")
    return Entry(
        "interview",
        interview,
        timezone.localdate(interview.starts_at),
        moment_in_words(interview.starts_at, today),
        icon,
        str(interview),
        interview.starts_at,
        interview.starts_at > now,
    )


@dataclass(frozen=True, slots=True)
class BeenInTouch:
    """The applications that a person has at a company already."""

    company: str
    count: int
    named: list[Application]

    @property
    def how_many(self) -> str:
        return f"You have {counted(self.count, 'earlier application')} at {self.company}"

    @property
    def has_more(self) -> bool:
        return self.count > len(self.named)

    @property
    def sentence(self) -> str:
        named = "; ".join(f"{a.job_title} ({a.get_stage_display()})" for a in self.named)
        return f"{self.how_many}: {named}{'…' if self.has_more else '.'}"


def been_in_touch(user, company: Company | str, *, aside: Application | None = None) -> BeenInTouch | None:
    """What a person had with a company before, `aside` not counted; None where there was nothing."""
    name = company.name if isinstance(company, Company) else company
    earlier = Application.objects.for_user(user).filter(company__name_key=name_key(name))
    if aside:
        earlier = earlier.exclude(pk=aside.pk)
    found = list(earlier.select_related("company").order_by("-stage_on", "-id")[:50])
    return BeenInTouch(found[0].company.name, len(found), found[:MOST_NAMED]) if found else None


def pay_in_words(application: Application) -> str:
    """The pay as one phrase: "47,000 to 52,000 EUR a year"; empty where nothing is known."""
    low, high = application.salary_min, application.salary_max
    if low is None and high is None:
        return ""
    amounts = [f"{amount.normalize():,f}" for amount in dict.fromkeys((low, high)) if amount is not None]
    span = (
        " to ".join(amounts)
        if len(amounts) == 2 or low == high
        else f"{'from' if high is None else 'up to'} {amounts[0]}"
    )
    return " ".join(
        part for part in (span, application.salary_currency, application.get_salary_period_display()) if part
    )
