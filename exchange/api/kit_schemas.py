"""What programs send and get of the kit and of the people, in the words of the pages' fields."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from ninja import Schema
from pydantic import Field

from applications.models import Contact
from exchange.api.paging import Key, Paged
from exchange.api.schemas import LessonNumber, Revised, Sent
from interviews.models import Weakness, WeaknessNote
from interviews.models.kit import ShelvedModel
from lessons.models import Gap
from lessons.values import GapState


class Shelved(Schema):
    id: int
    archived: bool
    revision: int

    @staticmethod
    def resolve_archived(row: ShelvedModel) -> bool:
        return row.is_archived


class ShelvedAsked(Paged):
    archived: bool | None = None


class ShelvedChange(Revised):
    archived: bool | None = None


class StoryFields(Sent):
    situation: str | None = None
    task: str | None = None
    action: str | None = None
    result: str | None = None
    lesson: LessonNumber | None = Field(None, description="The number of the lesson that it shows")
    on_resume: bool | None = None


class StoryIn(StoryFields):
    title: str


class StoryChange(ShelvedChange, StoryFields):
    title: str | None = None


class StoryOut(Shelved):
    uid: UUID
    title: str
    situation: str
    task: str
    action: str
    result: str
    lesson: int | None
    on_resume: bool
    times_told: int
    last_told_at: datetime | None
    last_company: str | None


class QuestionIn(Sent):
    """A question for them."""

    text: str
    theme: str | None = None


class QuestionChange(ShelvedChange):
    text: str | None = None
    theme: str | None = None


class QuestionOut(Shelved):
    text: str
    theme: str
    times_asked: int
    times_forgotten: int


class WeaknessIn(Sent):
    name: str
    honest_answer: str | None = None
    plan: str | None = None


class WeaknessChange(ShelvedChange):
    name: str | None = None
    honest_answer: str | None = None
    plan: str | None = None


class WeaknessNoteIn(Sent):
    """How it goes, on a day; today where none is given."""

    text: str
    on: date | None = None


class WeaknessNoteOut(Schema):
    id: int
    on: date
    text: str


class WeaknessOut(Shelved):
    name: str
    honest_answer: str
    plan: str
    progress: list[WeaknessNoteOut]

    @staticmethod
    def resolve_progress(row: Weakness) -> list[WeaknessNote]:
        return list(row.progress_notes.all())


class GapIn(Sent):
    """What postings ask for that one lacks."""

    name: str
    plan: str | None = None
    state: GapState = GapState.OPEN


class GapChange(Revised):
    name: str | None = None
    plan: str | None = None
    state: GapState | None = None


class GapMarkIn(Sent):
    """What the posting of an application asks for; a name that is known makes no second gap."""

    name: str


class GapOut(Schema):
    id: int
    name: str
    plan: str
    state: GapState
    applications: list[int] = Field(description="Those whose posting asks for it")
    revision: int

    @staticmethod
    def resolve_applications(row: Gap) -> list[int]:
        return [application.pk for application in row.applications.all()]


class GapsAsked(Paged):
    state: GapState | None = None
    application: Key | None = None


class ContactIn(Sent):
    name: str
    role: str | None = None
    email: str | None = None
    phone: str | None = None
    link: str | None = None
    notes: str | None = None


class ContactChange(Revised):
    name: str | None = None
    role: str | None = None
    email: str | None = None
    phone: str | None = None
    link: str | None = None
    notes: str | None = None


class ContactOut(Schema):
    id: int
    company: str
    applications: list[int]
    name: str
    role: str
    email: str
    phone: str
    link: str
    notes: str
    revision: int

    @staticmethod
    def resolve_company(row: Contact) -> str:
        return row.company.name

    @staticmethod
    def resolve_applications(row: Contact) -> list[int]:
        return [application.pk for application in row.applications.all()]


class ContactsAsked(Paged):
    application: Key | None = None
