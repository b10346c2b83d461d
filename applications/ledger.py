"""The table of applications: what is asked for, how many there are of each kind, and the rows as they are read.

A page of the table is shown often and holds many rows, so they are made ready here and the template only prints them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any, ClassVar

from django.db.models import Case, Count, Exists, F, OuterRef, Q, QuerySet, Subquery, Value, When
from django.urls import reverse
from django.utils import timezone

from applications.days import in_days, in_words, on_day
from applications.models import Application
from applications.models.queries import ApplicationQuerySet, interviews, silence, told_no, waiting_began_before
from applications.values import CLOSED_STAGES, OPEN_STAGES, Stage, WorkMode
from applications.wanted import VIEWS, Wanted
from debrief.asking import DAY, KEY, MOMENT, written_once
from debrief.templatetags.house import icon

PAGE_SIZE = 25
ORDINALS = {2: "Second", 3: "Third", 4: "Fourth", 5: "Fifth"}
# The icon and the class of a stage's chip.
LOOKS = {
    Stage.SAVED: ("bookmark", ""),
    Stage.APPLIED: ("send", ""),
    Stage.SCREENING: ("phone", "chip-live"),
    Stage.INTERVIEWING: ("messages-square", "chip-live"),
    Stage.OFFER: ("file-text", "chip-yes"),
    Stage.ACCEPTED: ("check", "chip-yes"),
    Stage.REJECTED: ("door-closed", "chip-no"),
    Stage.NO_RESPONSE: ("circle-dashed", ""),
    Stage.WITHDRAWN: ("undo-2", ""),
    Stage.DECLINED: ("undo-2", ""),
}
WORK_MODES = dict(WorkMode.choices)
HOW_IT_ENDED = {
    Stage.ACCEPTED: "You accepted",
    Stage.NO_RESPONSE: "Closed",
    Stage.WITHDRAWN: "You withdrew",
    Stage.DECLINED: "You declined",
}


@dataclass(frozen=True, slots=True)
class Diary:
    """Whose interviews were of late, and whose lie ahead, asked by a query: of many thousand applications a few."""

    FIELDS: ClassVar = {"owner": KEY, "today": DAY, "now": MOMENT, "since": MOMENT}

    owner: int
    today: date
    now: datetime
    # Since when it was lately.
    since: datetime

    @classmethod
    def of(cls, user) -> Diary:
        today = user.today()
        return cls(user.pk, today, timezone.now(), user.start_of(waiting_began_before(today)))

    def _applications(self, **when) -> Q:
        return Q(pk__in=interviews().for_user(self.owner).filter(**when).values("application"))

    def silence(self) -> Q:
        # Asked of each that is left: a set of all noes would be gathered from every interview.
        noes = Exists(told_no().filter(application=OuterRef("pk")))
        return silence(self.today, self._applications(starts_at__gte=self.since) | noes)

    def by_need(self) -> list:
        """What is due, what is coming, the silent, then by the day of the next step; closed ones follow."""
        is_coming = self._applications(starts_at__gt=self.now)
        need = Case(
            When(stage__in=CLOSED_STAGES, then=5),
            When(next_step_on__lte=self.today, then=1),
            When(is_coming, then=2),
            When(self.silence(), then=3),
            default=4,
        )
        ahead = interviews().filter(application=OuterRef("pk"), starts_at__gt=self.now).order_by("starts_at")
        in_turn = Case(When(is_coming, then=Subquery(ahead.values("starts_at")[:1])))
        return [need, in_turn.asc(nulls_first=True), F("next_step_on").asc(nulls_last=True), "-stage_on", "-id"]


@dataclass(frozen=True, slots=True)
class Row:
    """An application as the table and the board show it."""

    pk: int
    company: str
    job_title: str
    stage: str
    label: str
    icon: str
    chip: str
    next: str
    next_url: str
    is_due: bool
    applied: str
    source: str
    place: str
    address: str

    def __getitem__(self, name: str) -> str:
        """A template asks by key before it asks by attribute, and a refusal is dear in a loop."""
        return getattr(self, name)


def show_all(applications: Iterable[Application], today: date, reply_days: int | None) -> list[Row]:
    """The rows of applications that come from `for_list`, on this day of the person's."""
    # Worked out once, not in every row.
    address = reverse("applications:application_detail", args=[0]).replace("0", "{}")
    return [show(application, today, reply_days, address.format(application.pk)) for application in applications]


def show(application: Application, today: date, reply_days: int | None, address: str) -> Row:
    is_coming = application.coming_pk is not None
    last = application.last_interview_at, application.last_outcome
    silent = application.is_silent(today, *last, is_coming=is_coming)
    picture, chip = ("circle-dashed", "chip-silent") if silent else LOOKS[application.stage]
    text, url, is_due = what_next(application, today, silent=silent, reply_days=reply_days)
    return Row(
        pk=application.pk,
        company=application.company.name,
        job_title=application.job_title,
        stage=application.stage,
        label="Silent" if silent else stage_label(application.stage, application.latest_round),
        icon=icon(picture),
        chip=chip,
        next=text,
        next_url=url,
        is_due=is_due,
        applied=in_words(application.applied_on, today) if application.applied_on else "",
        source=application.source,
        place=WORK_MODES.get(application.work_mode) or application.location,
        address=address,
    )


def stage_label(stage: str, latest_round: int | None) -> str:
    """The stage's name; "Second round" where the interviews have come that far."""
    if stage == Stage.INTERVIEWING and latest_round in ORDINALS:
        return f"{ORDINALS[latest_round]} round"
    return Stage(stage).label


def moment_in_words(moment: datetime, today: date) -> str:
    local = timezone.localtime(moment)
    return f"{in_words(local.date(), today)}, {local:%H:%M}"


def what_next(
    application: Application, today: date, *, silent: bool, reply_days: int | None = None
) -> tuple[str, str, bool]:
    """What comes next of this application: the words, where they lead, and whether it is due.

    `reply_days`: the days since applying by which this person's answers usually came.
    """
    if application.is_archived:
        return f"Archived {in_words(timezone.localdate(application.archived_at), today)}", "", False
    if application.is_rejected:
        return after_a_no(application, today)
    if application.stage in HOW_IT_ENDED:
        return f"{HOW_IT_ENDED[application.stage]} {on_day(application.stage_on, today)}", "", False
    step, step_on = application.next_step, application.next_step_on
    is_due = step_on is not None and step_on <= today
    if application.coming_pk and not is_due:
        round_ = application.coming_round
        words = f"{ORDINALS[round_]} round" if round_ in ORDINALS else "Interview"
        when = moment_in_words(application.coming_at, today)
        return f"{words} {when}", reverse("interviews:interview_detail", args=[application.coming_pk]), False
    if step_on:
        return f"{step or 'Next step'}, {in_words(step_on, today)}", "", is_due
    if step:
        return step, "", False
    waited = (today - application.quiet_since(application.last_interview_at)).days
    if application.may_have_closed(application.last_interview_at, application.last_outcome):
        return "They said no: did it close?", reverse("applications:rejection_create", args=[application.pk]), False
    if silent:
        return f"No reply in {in_days(waited)}", "", True
    if application.stage == Stage.SAVED:
        return f"Saved {in_words(application.stage_on, today)}", "", False
    since = f"Waiting {in_days(waited)}" if waited else "Since today"
    usual = application.applied_on + timedelta(days=reply_days) if reply_days and application.applied_on else None
    if application.stage == Stage.APPLIED and usual and usual >= today:
        return f"{since}, usual reply by {in_words(usual, today)}", "", False
    return since, "", False


def after_a_no(application: Application, today: date) -> tuple[str, str, bool]:
    if application.debrief_state == "finished":
        return f"Debriefed {in_words(timezone.localdate(application.debriefed_at), today)}", "", False
    if application.debrief_state == "let_go":
        return "Let go", "", False
    return "Debrief waiting", reverse("lessons:debrief_begin", args=[application.current_rejection_id]), False


@dataclass(frozen=True, slots=True)
class Chip:
    value: str
    label: str
    count: int
    address: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class Counts:
    """How many of the narrowed applications stand where, the archived ones aside."""

    by_stage: dict[str, int]
    silent: int

    @classmethod
    def read(cls, wanted: Wanted, diary: Diary) -> Counts:
        # Whatever stage and order are wanted, the same is counted, by one query that is written once.
        found = dict(ask(counted, replace(wanted, stage="", sort="next"), diary))
        return cls(found, found.pop("silent", 0))

    @property
    def open(self) -> int:
        return sum(self.by_stage.get(stage, 0) for stage in OPEN_STAGES)

    @property
    def closed(self) -> int:
        return sum(self.by_stage.get(stage, 0) for stage in CLOSED_STAGES)

    @property
    def all(self) -> int:
        return self.open + self.closed

    def of(self, view: str) -> int:
        named = {"": self.open, "silent": self.silent, "closed": self.closed, "all": self.all}
        return named[view] if view in named else self.by_stage.get(view, 0)


@dataclass(frozen=True, slots=True)
class Heading:
    label: str
    address: str
    direction: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class Ledger:
    """A page of the table."""

    wanted: Wanted
    counts: Counts
    rows: list[Row]
    total: int
    page: int

    @property
    def first(self) -> int:
        return (self.page - 1) * PAGE_SIZE + 1

    @property
    def last(self) -> int:
        return self.first + len(self.rows) - 1

    @property
    def pages(self) -> int:
        return max(1, -(-self.total // PAGE_SIZE))

    @property
    def earlier(self) -> str:
        return self.wanted.address(page=self.page - 1) if self.page > 1 else ""

    @property
    def later(self) -> str:
        return self.wanted.address(page=self.page + 1) if self.page < self.pages else ""

    @property
    def everything(self) -> str:
        """The same search in all stages."""
        return self.wanted.address(stage="all")

    @property
    def chips(self) -> list[Chip]:
        """Always the open ones and the noes; another ending where there is one."""
        endings = [stage for stage in CLOSED_STAGES if stage == Stage.REJECTED or self._matters(stage)]
        views = ["", *OPEN_STAGES, "silent", *endings, "all"]
        return [
            Chip(
                view,
                VIEWS.get(view) or Stage(view).label,
                self.counts.of(view),
                self.wanted.address(stage=view),
                view == self.wanted.stage,
            )
            for view in views
        ]

    def _matters(self, view: str) -> bool:
        return bool(self.counts.of(view)) or view == self.wanted.stage

    @property
    def headings(self) -> dict[str, Heading]:
        """By name. Each sorts by its column; the one that does already turns round, where that makes sense."""
        return {
            "company": self._heading("Company and job", "company", "-company"),
            "stage": self._heading("Stage", "stage", "-stage"),
            "next": self._heading("Next", "next", "next"),
            "applied": self._heading("Applied", "-applied", "applied"),
        }

    def _heading(self, label: str, there: str, back: str) -> Heading:
        sort = self.wanted.sort
        return Heading(
            label,
            self.wanted.address(sort=back if sort == there else there),
            "descending" if sort.startswith("-") else "ascending",
            sort in (there, back),
        )


def open_ledger(user, wanted: Wanted, *, first: int | None = None) -> Ledger:
    """The page of the table that is wanted; the application `first` stands at its head, for one just added."""
    diary = Diary.of(user)
    counts = Counts.read(wanted, diary)
    total = chosen(wanted, diary).count() if wanted.stage == "archived" else counts.of(wanted.stage)
    page = min(wanted.page, max(1, -(-total // PAGE_SIZE)))
    begin = (page - 1) * PAGE_SIZE
    rows = ask(on_page, wanted, diary, first=first or 0, has_first=first is not None, begin=begin)
    return Ledger(wanted, counts, show_all(rows, diary.today, user.reply_days), total, page)


def ask(query: Any, wanted: Wanted, diary: Diary, **more) -> list:
    """What is searched for differs each time, so that only the table of everything is written once."""
    asked = query.__wrapped__ if wanted.is_filtered else query
    return list(asked(**asdict(diary), wanted=replace(wanted, page=1), **more))


@written_once(**Diary.FIELDS)
def counted(wanted: Wanted, **diary) -> QuerySet:
    """How many stand in each stage, and how many are silent: one query, no half of which reads more than an index."""
    kept = wanted.narrow(Application.objects.for_user(diary["owner"])).unarchived().order_by()
    of_stages = kept.values_list("stage").annotate(n=Count("pk"))
    silent = kept.filter(Diary(**diary).silence()).values_list(Value("silent")).annotate(n=Count("pk"))
    return of_stages.union(silent, all=True).order_by()


@written_once(**Diary.FIELDS, first=KEY)
def on_page(wanted: Wanted, first, has_first: bool, begin: int, **diary) -> QuerySet[Application]:
    order = wanted.order(Diary(**diary))
    if has_first:
        order = [Case(When(pk=first, then=0), default=1), *order]
    # The keys first: what a row shows beside itself is looked up for the rows of this page only.
    keys = chosen(wanted, Diary(**diary)).order_by(*order).values("pk")[begin : begin + PAGE_SIZE]
    return Application.objects.filter(pk__in=keys).order_by(*order).for_list(diary["now"])


def chosen(wanted: Wanted, diary: Diary) -> ApplicationQuerySet:
    return wanted.of_stage(wanted.narrow(Application.objects.for_user(diary.owner)), diary)
