"""What programs send and get, in the words of the pages' fields.

In a change, what is not sent stays as it is, and null empties it. With `revision` a change is refused when the row was
changed since that revision was read.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any, Literal
from uuid import UUID

from ninja import Schema
from pydantic import AwareDatetime, Field

from applications.models import Application, Rejection
from applications.values import Channel, ReasonFamily, SalaryPeriod, Stage, Whose, WorkMode
from exchange.api.paging import Key, Paged
from interviews.models import AskedQuestion, Interview
from interviews.values import AskedKind, Kind, Medium, Outcome, UseState
from lessons.models import Cause, Commitment, Debrief, LessonRating
from lessons.values import Answer, Fit, Known, Occasion, Size, State

Empty = Literal[""]
# Not the model's own: the description names a type by its last word, and `Kind` is that of interviews.
NoteKind = Literal["note", "received", "sent"]
Percent = Annotated[int, Field(ge=0, le=100)]
FourPoints = Annotated[int, Field(ge=1, le=4)]
LessonNumber = Annotated[int, Field(ge=1, le=10)]


class Sent(Schema):
    """What a program sends. A name that is not known is refused, so that a slip is noticed."""

    model_config = {"extra": "forbid"}

    def said(self) -> dict[str, Any]:
        """Only what was sent, as a form takes it."""
        values = self.model_dump(mode="json", exclude_unset=True)
        return {name: "" if value is None else value for name, value in values.items()}


class Revised(Sent):
    revision: int | None = None

    def said(self) -> dict[str, Any]:
        return {name: value for name, value in super().said().items() if name != "revision"}


# Applications


class ApplicationFields(Sent):
    applied_on: date | None = None
    url: str | None = None
    source: str | None = None
    referral: str | None = None
    location: str | None = None
    work_mode: WorkMode | Empty | None = None
    salary_min: Decimal | None = None
    salary_max: Decimal | None = None
    salary_currency: str | None = None
    salary_period: SalaryPeriod | Empty | None = None
    posting: str | None = None
    resume: str | None = None
    excitement: FourPoints | None = None
    hours_spent: Decimal | None = None
    next_step: str | None = None
    next_step_on: date | None = None
    notes: str | None = None


class ApplicationIn(ApplicationFields):
    company: str
    job_title: str
    stage: Stage = Stage.APPLIED


class ApplicationChange(Revised, ApplicationFields):
    company: str | None = None
    job_title: str | None = None
    archived: bool | None = None


class ApplicationRow(Schema):
    """An application as a list has it: all but the posting and the notes."""

    id: int
    uid: UUID
    company: str
    job_title: str
    stage: Stage
    stage_on: date
    applied_on: date | None
    url: str
    source: str
    referral: str
    location: str
    work_mode: WorkMode | Empty
    salary_min: Decimal | None
    salary_max: Decimal | None
    salary_currency: str
    salary_period: SalaryPeriod | Empty
    resume: str
    excitement: int | None
    hours_spent: Decimal | None
    next_step: str
    next_step_on: date | None
    archived: bool
    created_at: datetime
    current_rejection: int | None
    revision: int

    @staticmethod
    def resolve_company(row: Application) -> str:
        return row.company.name

    @staticmethod
    def resolve_archived(row: Application) -> bool:
        return row.is_archived

    @staticmethod
    def resolve_current_rejection(row: Application) -> int | None:
        return row.current_rejection_id


class ApplicationOut(ApplicationRow):
    posting: str
    notes: str


class ApplicationsAsked(Paged):
    """`q` finds as the page's search does; `stage` may be given several times."""

    q: str = ""
    stage: list[Stage] = []
    source: str = ""
    open: bool | None = None
    archived: bool | None = None


class MoveIn(Sent):
    stage: Stage
    on: date | None = None
    note: str = ""


class CloseIn(Sent):
    ending: Literal["accepted", "no_response", "withdrawn", "declined"]
    on: date | None = None
    note: str = ""


class MoveOut(Schema):
    id: int
    stage: Stage
    on: date
    recorded_at: datetime
    note: str


class ReopenIn(Sent):
    on: date | None = None
    stage: Stage | Empty = ""


class RejectIn(Sent):
    rejected_on: date
    stage: Stage | Empty = ""
    channel: Channel | Empty = ""
    their_words: str = ""
    reason_family: ReasonFamily | Empty = ""
    whose: Whose | Empty = ""


class RejectionChange(Revised):
    rejected_on: date | None = None
    channel: Channel | Empty | None = None
    their_words: str | None = None
    reason_family: ReasonFamily | Empty | None = None
    whose: Whose | Empty | None = None


class RejectionOut(Schema):
    id: int
    application: int
    rejected_on: date
    stage: Stage
    channel: Channel | Empty
    their_words: str
    reason_family: ReasonFamily
    whose: Whose
    reopened_on: date | None
    debrief: int | None
    waiting: bool
    revision: int

    @staticmethod
    def resolve_application(row: Rejection) -> int:
        return row.application_id

    @staticmethod
    def resolve_debrief(row: Rejection) -> int | None:
        return row.debrief_or_none and row.debrief_or_none.pk

    @staticmethod
    def resolve_waiting(row: Rejection) -> bool:
        return row.awaits_debrief


class RejectionsAsked(Paged):
    """`waiting`: those in force whose debrief is neither finished nor let go."""

    waiting: bool = False


class NoteIn(Sent):
    text: str
    kind: NoteKind = "note"
    on: date | None = None


class NoteOut(Schema):
    id: int
    on: date
    kind: NoteKind
    text: str


# Interviews


class InterviewFields(Sent):
    kind: Kind = Kind.HIRING_MANAGER
    round: Annotated[int, Field(ge=1, le=99)] | None = None
    zone: str = Field("", description="IANA name; the person's own where it is left out")
    minutes: int | None = None
    medium: Medium | Empty = ""
    place: str = ""
    with_whom: str = Field("", description="Names, with a comma between them")
    notes: str = ""


class InterviewIn(InterviewFields):
    starts_at: AwareDatetime
    move: bool = Field(True, description="Move the application on to the stage of such an interview")


class InterviewChange(Revised, InterviewFields):
    starts_at: AwareDatetime | None = None


class AskedOut(Schema):
    id: int
    text: str
    kind: AskedKind | Empty
    went: int | None
    better: str


class InterviewRow(Schema):
    id: int
    uid: UUID
    application: int
    company: str
    job_title: str
    kind: Kind
    round: int
    starts_at: datetime
    zone: str
    minutes: int | None
    medium: Medium | Empty
    place: str
    notes: str
    hours_spent: Decimal | None
    logged_at: datetime | None
    rapport: int | None
    myself: int | None
    tone: int | None
    energy: int | None
    outcome: Outcome
    forecast_before: int | None
    forecast_sealed: bool
    forecast_after: int | None
    revision: int

    @staticmethod
    def resolve_application(row: Interview) -> int:
        return row.application_id

    @staticmethod
    def resolve_company(row: Interview) -> str:
        return row.application.company.name

    @staticmethod
    def resolve_job_title(row: Interview) -> str:
        return row.application.job_title

    @staticmethod
    def resolve_forecast_sealed(row: Interview) -> bool:
        return row.forecast_is_sealed


class InterviewOut(InterviewRow):
    asked: list[AskedOut]

    @staticmethod
    def resolve_asked(row: Interview) -> list[AskedQuestion]:
        return list(row.asked.all())


class InterviewsAsked(Paged):
    """`when` coming: the next one first; past: the latest first; else the newest entered first."""

    when: Literal["", "coming", "past"] = ""
    application: Key | None = None


class ForecastIn(Sent):
    percent: Percent | None


class AskedIn(Sent):
    """A question that they asked: new, or with `id` one that is there."""

    id: Key | None = None
    text: str
    kind: AskedKind | Empty = ""
    went: FourPoints | None = None
    better: str = ""


class ToldIn(Sent):
    """A story that was told, by its title."""

    story: str
    landed: FourPoints | None = None


class OwnIn(Sent):
    """A question of one's own."""

    text: str
    state: UseState = UseState.ASKED
    answer: str = ""


class CheckIn(Sent):
    """Whether the moment of a commitment came, and what became of it."""

    commitment: Key
    came_up: bool | None
    kept: Answer | Empty = ""
    helped: Answer | Empty = ""


class LogIn(Revised):
    minutes: int | None = None
    hours_spent: Decimal | None = None
    rapport: FourPoints | None = None
    myself: FourPoints | None = None
    tone: FourPoints | None = None
    energy: FourPoints | None = None
    outcome: Outcome | None = None
    notes: str | None = None
    forecast_after: Percent | None = None
    asked: list[AskedIn] = Field([], max_length=60)
    told: list[ToldIn] = Field([], max_length=60)
    own: list[OwnIn] = Field([], max_length=60)
    checks: list[CheckIn] = Field([], max_length=60)


# Debriefs


class RatingIn(Sent):
    """`rating` 1 to 4, 0 not tested, null not answered."""

    lesson: LessonNumber
    rating: Annotated[int, Field(ge=0, le=4)] | None = None
    evidence: str | None = None


class RatingOut(Schema):
    lesson: int
    rating: int | None
    evidence: str

    @staticmethod
    def resolve_lesson(row: LessonRating) -> int:
        return row.lesson_id


class CauseIn(Sent):
    text: str
    whose: Whose = Whose.UNKNOWN
    known: Known = Known.GUESS


class CauseOut(Schema):
    text: str
    whose: Whose
    known: Known


class PromiseIn(Sent):
    """A commitment at one of the three places of a debrief; with both halves empty it is taken out."""

    position: Annotated[int, Field(ge=1, le=3)]
    lesson: LessonNumber
    when: str
    then: str
    kinds: list[Kind] = Field([], max_length=10)


class CommitmentOut(Schema):
    id: int
    uid: UUID
    debrief: int | None
    position: int | None
    lesson: int
    when: str
    then: str
    kinds: list[Kind]
    made_on: date
    retired_on: date | None
    dropped_on: date | None
    reopened_on: date | None
    revision: int

    @staticmethod
    def resolve_lesson(row: Commitment) -> int:
        return row.lesson_id

    @staticmethod
    def resolve_debrief(row: Commitment) -> int | None:
        return row.debrief_id


class CommitmentsAsked(Paged):
    in_play: bool = False
    lesson: LessonNumber | None = None


class DebriefOut(Schema):
    id: int
    uid: UUID
    application: int
    occasion: Occasion
    rejection: int | None
    interview: int | None
    size: Size
    state: State
    expected: str
    happened: str
    keep: str
    difference: str
    good: str
    fit: Fit | Empty
    advice: str
    remind_on: date | None
    started_at: datetime
    finished_at: datetime | None
    ratings: list[RatingOut]
    causes: list[CauseOut]
    commitments: list[CommitmentOut]
    revision: int

    @staticmethod
    def resolve_application(row: Debrief) -> int:
        return row.application_id

    @staticmethod
    def resolve_rejection(row: Debrief) -> int | None:
        return row.rejection_id

    @staticmethod
    def resolve_interview(row: Debrief) -> int | None:
        return row.interview_id

    @staticmethod
    def resolve_ratings(row: Debrief) -> list[LessonRating]:
        return list(row.ratings.all())

    @staticmethod
    def resolve_causes(row: Debrief) -> list[Cause]:
        return list(row.causes.all())

    @staticmethod
    def resolve_commitments(row: Debrief) -> list[Commitment]:
        return list(row.commitments.all())


class DebriefsAsked(Paged):
    state: State | None = None
    occasion: Occasion | None = None


class OccasionIn(Sent):
    """What a debrief is about, other than a no; a passed round names its interview."""

    occasion: Literal["round_passed", "offer", "silence", "withdrawal"]
    interview: Key | None = None


class DebriefChange(Revised):
    """`causes` replaces all causes; `ratings` and `commitments` change those that they name."""

    expected: str | None = None
    happened: str | None = None
    keep: str | None = None
    difference: str | None = None
    good: str | None = None
    fit: Fit | Empty | None = None
    advice: str | None = None
    whose: Whose | None = None
    feedback: str | None = Field(None, description="Their answer to a request for feedback, word for word")
    ratings: list[RatingIn] = Field([], max_length=10)
    causes: list[CauseIn] | None = Field(None, max_length=60)
    commitments: list[PromiseIn] = Field([], max_length=3)


class RemindIn(Sent):
    on: date


# Who asks


class Me(Schema):
    email: str
    name: str
    zone: str
    today: date
    scopes: list[str]
