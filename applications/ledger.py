"""The table of applications: what is asked for, how many there are of each kind, and the rows as they are read.

A page of the table is shown often and holds many rows, so they are made ready here and the template only prints them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from django.db.models import Case, Count, F, Q, Value, When
from django.urls import reverse
from django.utils import timezone

from applications.days import in_days, in_words, on_day
from applications.models import Application
from applications.models.queries import ApplicationQuerySet, interviews, silence, waiting_began_before
from applications.values import CLOSED_STAGES, OPEN_STAGES, Stage, WorkMode
from applications.wanted import VIEWS, Wanted
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
class Coming:
    pk: int
    starts_at: datetime
    round: int


@dataclass(frozen=True, slots=True)
class Diary:
    """The interviews of late and those ahead, read once: of many thousand applications only a few have any."""

    today: date
    reply_days: int | None = None
    heard_from: frozenset[int] = frozenset()
    coming: dict[int, Coming] = field(default_factory=dict)

    @classmethod
    def read(cls, user) -> Diary:
        today, now = user.today(), timezone.now()
        lately = interviews().for_user(user).filter(starts_at__gte=user.start_of(waiting_began_before(today)))
        rows = list(lately.order_by("starts_at", "id").values_list("application_id", "pk", "starts_at", "round"))
        coming: dict[int, Coming] = {}
        for application, pk, starts_at, round_ in rows:
            if starts_at > now:
                coming.setdefault(application, Coming(pk, starts_at, round_))
        return cls(today, user.reply_days, frozenset(row[0] for row in rows), coming)

    def silence(self) -> Q:
        return silence(self.today, Q(pk__in=self.heard_from))

    def by_need(self) -> list:
        """What is due, what is coming, the silent, then by the day of the next step; closed ones follow."""
        need = Case(
            When(stage__in=CLOSED_STAGES, then=5),
            When(next_step_on__lte=self.today, then=1),
            When(pk__in=list(self.coming), then=2),
            When(self.silence(), then=3),
            default=4,
        )
        in_turn = [Case(*(When(pk=pk, then=at) for at, pk in enumerate(self.coming)))] if self.coming else []
        return [need, *in_turn, F("next_step_on").asc(nulls_last=True), "-stage_on", "-id"]


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


def show_all(applications: Iterable[Application], diary: Diary) -> list[Row]:
    """The rows of applications that come from `for_list`."""
    # Worked out once, not in every row.
    address = reverse("applications:application_detail", args=[0]).replace("0", "{}")
    return [show(application, diary, address.format(application.pk)) for application in applications]


def show(application: Application, diary: Diary, address: str) -> Row:
    today, coming = diary.today, diary.coming.get(application.pk)
    silent = application.is_silent(today, application.last_interview_at, is_coming=coming is not None)
    picture, chip = ("circle-dashed", "chip-silent") if silent else LOOKS[application.stage]
    text, url, is_due = what_next(application, today, coming, silent=silent, reply_days=diary.reply_days)
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
    application: Application, today: date, coming: Coming | None, *, silent: bool, reply_days: int | None = None
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
    if coming and not is_due:
        words = f"{ORDINALS[coming.round]} round" if coming.round in ORDINALS else "Interview"
        when = moment_in_words(coming.starts_at, today)
        return f"{words} {when}", reverse("interviews:interview_detail", args=[coming.pk]), False
    if step_on:
        return f"{step or 'Next step'}, {in_words(step_on, today)}", "", is_due
    if step:
        return step, "", False
    waited = (today - application.quiet_since(application.last_interview_at)).days
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
    def read(cls, applications: ApplicationQuerySet, diary: Diary) -> Counts:
        """All of them in one query, each half of which reads no more than an index."""
        kept = applications.unarchived().order_by()
        of_stages = kept.values_list("stage").annotate(n=Count("pk"))
        silent = kept.filter(diary.silence()).values_list(Value("silent")).annotate(n=Count("pk"))
        found = dict(of_stages.union(silent, all=True).order_by())
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
    diary = Diary.read(user) if wanted.stage != "archived" else Diary(user.today())
    mine = wanted.narrow(Application.objects.for_user(user))
    counts = Counts.read(mine, diary)
    chosen = wanted.of_stage(mine, diary)
    total = chosen.count() if wanted.stage == "archived" else counts.of(wanted.stage)
    page = min(wanted.page, max(1, -(-total // PAGE_SIZE)))
    begin = (page - 1) * PAGE_SIZE
    # The keys first: what a row shows beside itself is looked up for the rows of this page only.
    order = wanted.ordered(chosen, diary)
    if first:
        order = order.order_by(Case(When(pk=first, then=0), default=1), *order.query.order_by)
    keys = list(order.values_list("pk", flat=True)[begin : begin + PAGE_SIZE])
    rows = {row.pk: row for row in Application.objects.filter(pk__in=keys).for_list()}
    return Ledger(wanted, counts, show_all((rows[key] for key in keys), diary), total, page)
