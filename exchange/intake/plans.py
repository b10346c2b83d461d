"""What an import would do with each row of a file, before anything is written."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import models

from applications.folding import name_key
from applications.models import Application
from applications.values import OPEN_STAGES, Stage, WorkMode
from exchange.postings.salary import in_text
from exchange.trackers.folded import plain
from exchange.trackers.people import Person
from exchange.trackers.reading import Tracker
from exchange.trackers.repeats import is_of_one_job, normal_url
from exchange.trackers.rows import Row

from .histories import History, build
from .talks import AlreadyThere, Talk, people_of, talks_of

WORK_MODES = {
    WorkMode.REMOTE: "remote|home office|homeoffice|teletravail|teletrabajo|fully remote|full remote|remoto",
    WorkMode.HYBRID: "hybrid|hybride|hibrido|ibrido|mostly remote|partly remote|teilweise remote",
    WorkMode.ONSITE: "on site|onsite|in office|office|vor ort|prasenz|sur site|presencial|in person|in sede",
}
MODE_OF = {word: mode for mode, words in WORK_MODES.items() for word in words.split("|")}
TITLE_WANTING, COMPANY_WANTING = "Job without a title", "Company not named"
# Of what is compared with an application that is here already, these are filled where they are empty.
FILLED = ("url", "source", "referral", "location", "work_mode", "posting", "resume", "next_step")


class Fate(models.TextChoices):
    NEW = "new", "New"
    CHANGED = "changed", "Changed"
    SAME = "same", "Already here"
    UNCLEAR = "unclear", "To be answered"
    SKIPPED = "skipped", "Left out"


@dataclass(slots=True)
class Planned:
    """A row and its fate. `fields` are what an application is made with, or what changes of one that is here."""

    row: Row
    fate: Fate
    why: str = ""
    fields: dict[str, Any] = field(default_factory=dict)
    history: History | None = None
    application: int | None = None
    # The steps that an application which is here takes.
    moves: tuple[tuple[str, date], ...] = ()
    talks: tuple[Talk, ...] = ()
    people: tuple[Person, ...] = ()

    @property
    def key(self) -> str:
        """By which an answer to this row is kept."""
        return f"{self.row.table}:{self.row.number}"

    @property
    def steps(self) -> list[tuple[str, date]]:
        return [(Stage(stage).label, on) for stage, on in self.history.steps] if self.history else []

    @property
    def remarks(self) -> tuple[str, ...]:
        return (*self.row.remarks, *(self.history.remarks if self.history else ()))


@dataclass(slots=True)
class Plan:
    rows: list[Planned]

    @property
    def counts(self) -> dict[str, int]:
        found = Counter(planned.fate for planned in self.rows)
        return {fate.value: found.get(fate, 0) for fate in Fate} | {
            "interviews": sum(len(planned.talks) for planned in self.rows),
            "contacts": sum(len(planned.people) for planned in self.rows),
        }

    @property
    def writes(self) -> int:
        return self.counts["new"] + self.counts["changed"]

    @property
    def is_of_several(self) -> bool:
        """Whether its rows stand in several tables, each with numbers of its own."""
        return len({planned.row.table for planned in self.rows}) > 1

    def of(self, fate: str) -> list[Planned]:
        return [planned for planned in self.rows if planned.fate == fate]


@dataclass(frozen=True, slots=True)
class Answers:
    """What the person said of days: which stands for a row without any, and whether it may for one that is unclear."""

    undated_on: date
    takes_unclear_days: bool = False
    # By row, where it was asked of one: its `stage`, the day `on` which was applied.
    rows: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


class Known:
    """The applications that are here, found by their address, else by company, title and day together."""

    def __init__(self, user) -> None:
        columns = ("pk", "company__name_key", "job_title", "stage", "stage_on", "applied_on", "notes", *FILLED)
        self.user = user
        self.rows: dict[int, dict[str, Any]] = {}
        self.by_url: dict[str, list[int]] = defaultdict(list)
        self.by_job: dict[tuple, int] = {}
        # Which row of the file spoke of it first.
        self.met: dict[int, int] = {}
        rows = Application.objects.for_user(user).order_by("pk").values(*columns, "salary_min", "salary_max")
        for row in rows.iterator(chunk_size=2000):
            row["posting"] = bool(row["posting"])
            self.rows[row["pk"]] = row
            if row["url"]:
                self.by_url[normal_url(row["url"])].append(row["pk"])
            for on in {row["applied_on"], row["stage_on"]}:
                self.by_job.setdefault((row["company__name_key"], plain(row["job_title"]), on), row["pk"])

    @cached_property
    def beside(self) -> AlreadyThere:
        return AlreadyThere(self.user)

    def find(self, row: Row, fields: dict[str, Any], history: History) -> dict[str, Any] | None:
        key = name_key(fields["company"])
        if fields["url"]:
            url = normal_url(fields["url"])
            for pk in self.by_url.get(url, ()):
                known = self.rows[pk]
                same_title = is_of_one_job(url) or plain(known["job_title"]) == plain(fields["job_title"])
                if known["company__name_key"] == key and same_title:
                    return known
        days = [on for on in (row.applied_on, history.steps[0][1]) if on]
        found = (self.by_job.get((key, plain(fields["job_title"]), on)) for on in days)
        return next((self.rows[pk] for pk in found if pk and self.may_be(pk, fields["url"])), None)

    def may_be(self, pk: int, url: str) -> bool:
        """Two addresses of one job each are two jobs."""
        there = self.rows[pk]["url"]
        return not url or not there or normal_url(there) == normal_url(url)


def make_plan(user, tracker: Tracker, answers: Answers) -> Plan:
    known, today = Known(user), user.today()
    return Plan([plan_row(row, known, answers, today) for row in tracker.rows])


def plan_row(row: Row, known: Known, answers: Answers, today: date) -> Planned:
    row = answered(row, answers)
    if row.skipped:
        return Planned(row, Fate.SKIPPED, row.skipped)
    if row.status_warning:
        return Planned(row, Fate.UNCLEAR, row.status_warning)
    if row.is_day_unclear and not answers.takes_unclear_days:
        return Planned(row, Fate.UNCLEAR, row.date_warning)
    history = build(row, answers.undated_on, today)
    if isinstance(history, str):
        return Planned(row, Fate.UNCLEAR, history)
    people, left = people_of(row, known.user.email)
    fields = fields_of(row, left)
    talks = talks_of(row, known.user.tz)
    there = known.find(row, fields, history)
    if there is None:
        return Planned(row, Fate.NEW, fields=fields, history=history, talks=talks, people=people)
    if (first := known.met.setdefault(there["pk"], row.number)) != row.number:
        return Planned(row, Fate.SAME, f"The same as row {first}.", history=history, application=there["pk"])
    if talks or people:
        talks = known.beside.new_talks(there["pk"], talks, known.user.tz)
        people = known.beside.new_people(there["pk"], people)
    return compare(row, fields, history, there, talks, people)


def answered(row: Row, answers: Answers) -> Row:
    answer = answers.rows.get(f"{row.table}:{row.number}", {})
    if stage := answer.get("stage"):
        row = replace(row, status=stage, status_warning="")
    if on := answer.get("on"):
        row = replace(row, applied_on=date.fromisoformat(on), date_warning="", is_day_unclear=False)
    return row


def compare(
    row: Row,
    fields: dict[str, Any],
    history: History,
    there: dict[str, Any],
    talks: tuple[Talk, ...],
    people: tuple[Person, ...],
) -> Planned:
    """What the file adds to an application that is here: empty fields, notes, steps, interviews and contacts."""
    news = {name: fields[name] for name in FILLED if fields[name] and not there[name]}
    if fields["salary_min"] is not None and there["salary_min"] is None and there["salary_max"] is None:
        news |= {name: fields[name] for name in ("salary_min", "salary_max", "salary_currency", "salary_period")}
    missing = [line for line in fields["notes"].splitlines() if line.strip() and line.strip() not in there["notes"]]
    if missing:
        news["notes"] = "\n".join(filter(None, [there["notes"], *missing]))
    stage, on = history.steps[-1]
    moves: tuple[tuple[str, date], ...] = ()
    if stage != there["stage"] and there["stage"] in OPEN_STAGES and is_later(stage, there["stage"]):
        moves = ((stage, max(on, there["stage_on"])),)
    if not (news or moves or talks or people):
        return Planned(row, Fate.SAME, "Nothing new.", history=history, application=there["pk"])
    words = [f"goes on to “{Stage(moves[0][0]).label}”"] if moves else []
    added = sorted({name.split("_")[0] for name in news})
    added += ["interviews"] * bool(talks) + ["contacts"] * bool(people)
    if added:
        words.append("adds " + ", ".join(added))
    why = " and ".join(words).capitalize() + "."
    return Planned(row, Fate.CHANGED, why, news, history, there["pk"], moves, talks, people)


def is_later(stage: str, present: str) -> bool:
    order: list[str] = list(OPEN_STAGES)
    return stage not in order or order.index(stage) > order.index(present)


def fields_of(row: Row, left: list[str]) -> dict[str, Any]:
    """The columns of an application. What does not fit into one goes into its notes, whole, behind what is `left`."""
    fields: dict[str, Any] = {"company": fit(row.company, 200, "Company", left) or COMPANY_WANTING}
    fields["job_title"] = fit(row.title, 200, "Job title", left) or TITLE_WANTING
    for name, most in (("source", 60), ("referral", 200), ("location", 200), ("resume", 200), ("next_step", 200)):
        fields[name] = fit(getattr(row, name), most, name.replace("_", " ").capitalize(), left)
    fields["url"] = valid_url(row.url, left)
    fields["posting"] = row.posting
    fields["next_step_on"] = row.next_step_on
    mode = MODE_OF.get(plain(row.work_mode), "")
    fields["work_mode"] = mode
    if row.work_mode and not mode:
        left.append(f"Work mode: {row.work_mode}")
    fields |= pay_of(row.salary, left)
    fields["excitement"] = None
    if row.excitement:
        left.append(f"Excitement: {row.excitement}")
    if row.status_raw and row.steps and len(row.status_raw.split()) > 2:
        left.append(f"Status: {row.status_raw}")
    fields["notes"] = "\n".join(filter(None, [row.all_notes, *left]))
    return fields


def fit(text: str, most: int, label: str, left: list[str]) -> str:
    text = " ".join(text.split())
    if len(text) > most:
        left.append(f"{label}: {text}")
    return text[:most].rstrip()


def valid_url(url: str, left: list[str]) -> str:
    address = url.strip()
    if address and "://" not in address:
        address = f"https://{address}"
    try:
        if address and len(address) <= 2000:
            URLValidator(schemes=["http", "https"])(address)
            return address
    except ValidationError:
        pass
    if url:
        left.append(f"Address: {url}")
    return ""


def pay_of(text: str, left: list[str]) -> dict[str, Any]:
    """Pay where its currency is said; else the text goes into the notes."""
    pay = in_text(text, must_say_so=False) if text else None
    if text and not (pay and pay.currency):
        left.append(f"Pay: {text}")
        pay = None
    low, high = (pay.low, pay.high) if pay else (None, None)
    return {
        "salary_min": None if low is None else Decimal(str(low)).quantize(Decimal("0.01")),
        "salary_max": None if high is None else Decimal(str(high)).quantize(Decimal("0.01")),
        "salary_currency": pay.currency if pay else "",
        "salary_period": pay.period if pay else "",
    }
