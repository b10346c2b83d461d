"""The kit, and the people: five kinds of rows that are listed, read, added and changed alike."""

# Not put off, as elsewhere: the routes of a kind are annotated with the schemas of that kind.

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import Prefetch, Q
from django.shortcuts import get_object_or_404
from ninja import Query, Router, Schema, Status

from accounts.models import PersonsRequest
from applications.forms.people import ContactForm
from applications.models import Application, Contact
from debrief.forms import OwnedModelForm
from debrief.owned import OwnedQuerySet
from exchange.api import applications
from exchange.api.changing import check_revision, filled, save
from exchange.api.kit_schemas import (
    ContactChange,
    ContactIn,
    ContactOut,
    ContactsAsked,
    GapChange,
    GapIn,
    GapMarkIn,
    GapOut,
    GapsAsked,
    QuestionChange,
    QuestionIn,
    QuestionOut,
    ShelvedAsked,
    StoryChange,
    StoryIn,
    StoryOut,
    WeaknessChange,
    WeaknessIn,
    WeaknessNoteIn,
    WeaknessNoteOut,
    WeaknessOut,
)
from exchange.api.paging import Page, Paged, page
from exchange.api.problems import answers
from exchange.api.schemas import Revised, Sent
from interviews.kit_forms import QuestionForm, WeaknessForm, WeaknessNoteForm
from interviews.models import OwnQuestion, Story, Weakness, WeaknessNote
from lessons.forms.gaps import GapForm, GapMarkForm
from lessons.forms.stories import StoryForm
from lessons.models import Gap

router = Router(tags=["Kit and people"])

# How a list is narrowed, by the name of what is asked.
NARROWED: dict[str, Callable[[Any], Q]] = {
    "archived": lambda asked: Q(archived_at__isnull=not asked),
    "state": lambda asked: Q(state=asked),
    "application": lambda asked: Q(applications=asked),
}
# Only their keys are told.
APPLICATIONS = Prefetch("applications", Application.objects.only("pk"))


@dataclass(frozen=True)
class Kind:
    """One kind of rows: its name for one and for many, all of them with what is shown, and how they are changed.

    `new` is what a row is made of, where it can be added by itself.
    """

    one: str
    many: str
    rows: Callable[[], OwnedQuerySet]
    form: type[OwnedModelForm]
    asked: type[Paged]
    change: type[Revised]
    shown: type[Schema]
    new: type[Sent] | None = None

    def find(self, request: PersonsRequest, pk: int) -> Any:
        return get_object_or_404(self.rows().for_user(request.user), pk=pk)

    def listing(self, request: PersonsRequest, asked: Paged) -> dict[str, Any]:
        """The newest first."""
        rows = self.rows().for_user(request.user)
        for name, value in asked.model_dump(exclude={"cursor", "limit"}, exclude_none=True).items():
            rows = rows.filter(NARROWED[name](value))
        return page(rows, asked)

    def write(self, request: PersonsRequest, said: dict[str, Any], row: Any = None) -> Any:
        """A row, new or changed, by the form of its page."""
        blank = self.form(instance=row, user=request.user)
        kept = save(self.form(filled(blank, said), instance=row, user=request.user))
        return self.find(request, kept.pk)

    def add(self, request: PersonsRequest, data: Sent) -> Any:
        return self.write(request, data.said())

    def update(self, request: PersonsRequest, pk: int, data: Revised) -> Any:
        with transaction.atomic():
            row = self.find(request, pk)
            check_revision(row, data.revision)
            said = data.said()
            archived = said.pop("archived", "")
            if said:
                row = self.write(request, said, row)
            if archived != "" and archived != row.is_archived:
                row.archive() if archived else row.restore()
        return row


STORIES = Kind(
    "story", "stories", lambda: Story.objects.with_tellings(), StoryForm, ShelvedAsked, StoryChange, StoryOut, StoryIn
)
QUESTIONS = Kind(
    "question",
    "questions",
    lambda: OwnQuestion.objects.with_uses(),
    QuestionForm,
    ShelvedAsked,
    QuestionChange,
    QuestionOut,
    QuestionIn,
)
WEAKNESSES = Kind(
    "weakness",
    "weaknesses",
    lambda: Weakness.objects.prefetch_related("progress_notes"),
    WeaknessForm,
    ShelvedAsked,
    WeaknessChange,
    WeaknessOut,
    WeaknessIn,
)
GAPS = Kind(
    "gap", "gaps", lambda: Gap.objects.prefetch_related(APPLICATIONS), GapForm, GapsAsked, GapChange, GapOut, GapIn
)
CONTACTS = Kind(
    "contact",
    "contacts",
    lambda: Contact.objects.select_related("company").prefetch_related(APPLICATIONS),
    ContactForm,
    ContactsAsked,
    ContactChange,
    ContactOut,
)


def offer(kind: Kind) -> None:
    """The routes of a kind. Their names are those of the pages' views."""

    def listing(request: PersonsRequest, filters: Query[kind.asked]):  # type: ignore[name-defined]
        return kind.listing(request, filters)

    def detail(request: PersonsRequest, pk: int):
        return kind.find(request, pk)

    def update(request: PersonsRequest, pk: int, data: kind.change):  # type: ignore[name-defined]
        return kind.update(request, pk, data)

    def create(request: PersonsRequest, data: kind.new):  # type: ignore[name-defined]
        return Status(201, kind.add(request, data))

    routes: list[tuple[str, str, str, Callable[..., Any], dict[int, Any]]] = [
        ("list", "GET", "", listing, answers(Page[kind.shown])),  # type: ignore[name-defined]
        ("detail", "GET", "/{int:pk}", detail, answers(kind.shown)),
        ("update", "PATCH", "/{int:pk}", update, answers(kind.shown)),
    ]
    if kind.new:
        routes.append(("create", "POST", "", create, answers(kind.shown, 201)))
    for name, method, key, view, response in routes:
        view.__name__ = f"{kind.one}_{name}"
        router.add_api_operation(f"/{kind.many}{key}", [method], view, response=response)


KINDS = {kind.many: kind for kind in (STORIES, QUESTIONS, WEAKNESSES, GAPS, CONTACTS)}
for each in KINDS.values():
    offer(each)


@router.post("/weaknesses/{int:pk}/notes", response=answers(WeaknessNoteOut, 201))
def weakness_note_create(request: PersonsRequest, pk: int, data: WeaknessNoteIn):
    note = WeaknessNote(weakness=WEAKNESSES.find(request, pk))
    values = {"on": data.on or request.user.today(), "text": data.text}
    return Status(201, save(WeaknessNoteForm(values, instance=note, user=request.user)))


@router.post("/applications/{int:pk}/gaps", response=answers(GapOut, 201))
def gap_mark(request: PersonsRequest, pk: int, data: GapMarkIn):
    """Marks what the posting of an application asks for and one lacks."""
    gap = save(GapMarkForm(data.said(), application=applications.find(request, pk), user=request.user))
    return Status(201, GAPS.find(request, gap.pk))


@router.post("/applications/{int:pk}/contacts", response=answers(ContactOut, 201))
def contact_create(request: PersonsRequest, pk: int, data: ContactIn):
    """Somebody new at the company of an application."""
    application = applications.find(request, pk)
    application.company.owner = request.user
    with transaction.atomic():
        contact = CONTACTS.write(request, data.said(), Contact(company=application.company))
        contact.applications.add(application)
    return Status(201, CONTACTS.find(request, contact.pk))
