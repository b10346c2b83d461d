"""The interviews and contacts that come with the rows of a tracker: planned, written, and taken back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from itertools import batched
from zoneinfo import ZoneInfo

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import models

from applications.folding import fold
from applications.models import Application, Contact
from exchange.models import ImportBatch, ImportedRow
from exchange.trackers.people import Person
from exchange.trackers.rows import Row
from exchange.values import BatchState
from interviews.models import Interview
from interviews.values import Kind

INTERVIEW, CONTACT, LINK = "interviews.interview", "applications.contact", "applications.contact.applications"
# Stands for a time that the file does not give.
NOON = time(12)
MOST_TALKS = 12
CHUNK = 500
Linked = Contact.applications.through


@dataclass(frozen=True, slots=True)
class Talk:
    """An interview that a row tells of. `is_timed` says whether the file gives its time of day."""

    kind: str
    starts_at: datetime
    is_timed: bool = False

    @property
    def kind_name(self) -> str:
        return Kind(self.kind).label


def talks_of(row: Row, tz: ZoneInfo) -> tuple[Talk, ...]:
    """The interviews of a row, the first one first."""
    found: dict[tuple[str, date], Talk] = {}
    for step in row.steps:
        if step.on and step.kind:
            zone = UTC if step.is_utc else tz
            starts_at = datetime.combine(step.on, step.clock or NOON, zone)
            found.setdefault((step.kind, step.on), Talk(step.kind, starts_at, step.clock is not None))
    return tuple(sorted(found.values(), key=lambda talk: talk.starts_at)[:MOST_TALKS])


def people_of(row: Row, own_address: str) -> tuple[tuple[Person, ...], list[str]]:
    """The contacts of a row, and what of them fits none and goes into the notes: one's own address, a broken one."""
    fitting, left = [], []
    for person in row.people:
        if len(person.name) <= 200 and is_address(person.email, own_address):
            fitting.append(person)
        else:
            left.append(f"Contact: {person}")
    return tuple(fitting), left


def is_address(email: str, own_address: str) -> bool:
    """Whether it is the address of somebody else, or none at all."""
    try:
        if email:
            validate_email(email)
    except ValidationError:
        return False
    return email.casefold() != own_address.casefold() and len(email) <= 254


class AlreadyThere:
    """Which interviews, by day, and which contacts the applications have that are here."""

    def __init__(self, user) -> None:
        self.days: dict[int, set[date]] = defaultdict(set)
        for application, starts_at in Interview.objects.for_user(user).values_list("application", "starts_at"):
            self.days[application].add(starts_at.astimezone(user.tz).date())
        self.names: dict[int, set[str]] = defaultdict(set)
        told = Contact.objects.for_user(user).values_list("applications", "name", "email")
        for application, name, email in told:
            self.names[application] |= {fold(name), fold(email)}

    def new_talks(self, application: int, talks: tuple[Talk, ...], tz: ZoneInfo) -> tuple[Talk, ...]:
        return tuple(one for one in talks if one.starts_at.astimezone(tz).date() not in self.days[application])

    def new_people(self, application: int, people: tuple[Person, ...]) -> tuple[Person, ...]:
        names = self.names[application]
        return tuple(one for one in people if not {fold(one.name), fold(one.email)} & names - {""})


# Writing


def write_talks(
    batch: ImportBatch, told: Iterable[tuple[int, Application, tuple[Talk, ...]]], first_round: int = 1
) -> None:
    """The interviews of (row of the file, application, interviews); their rounds counted from `first_round`."""
    made, numbers = [], []
    for number, application, talks in told:
        for count, talk in enumerate(talks, first_round):
            made.append(
                Interview(
                    application=application,
                    kind=talk.kind,
                    round=count,
                    starts_at=talk.starts_at,
                    forecast_seals_at=talk.starts_at,
                    zone=batch.owner.zone,
                )
            )
            numbers.append(number)
    Interview.objects.bulk_create(made)
    note(batch, INTERVIEW, zip(numbers, made, strict=True))


def write_people(batch: ImportBatch, told: list[tuple[int, Application, tuple[Person, ...]]]) -> None:
    """The contacts of (row of the file, application, contacts): those that the company has, and those missing."""
    companies = {application.company_id for _, application, people in told if people}
    known: dict[tuple[int, str], Contact] = {}
    for some in batched(sorted(companies), CHUNK):
        for there in Contact.objects.for_user(batch.owner).filter(company__in=some):
            for name in filter(None, (fold(there.name), fold(there.email))):
                known.setdefault((there.company_id, name), there)
    made: list[tuple[int, Contact]] = []
    pairs: list[tuple[int, Application, Contact]] = []
    for number, application, people in told:
        for person in people:
            keys = [(application.company_id, fold(name)) for name in (person.email, person.name) if name]
            contact = next((known[key] for key in keys if key in known), None)
            if contact is None:
                contact = Contact(
                    company=application.company,
                    name=person.name,
                    role=person.role,
                    email=person.email,
                    phone=person.phone,
                )
                made.append((number, contact))
                known |= dict.fromkeys(keys, contact)
            pairs.append((number, application, contact))
    Contact.objects.bulk_create([contact for _, contact in made])
    note(batch, CONTACT, made)
    links = {(contact.pk, application.pk): number for number, application, contact in pairs}
    rows = [Linked(contact_id=contact, application_id=application) for contact, application in links]
    Linked.objects.bulk_create(rows)
    note(batch, LINK, zip(links.values(), rows, strict=True))


def note(batch: ImportBatch, table: str, rows: Iterable[tuple[int, models.Model]]) -> None:
    """Remembers what an import made, so that it can be taken back."""
    ImportedRow.objects.bulk_create(
        ImportedRow(batch=batch, number=number, table=table, key=row.pk) for number, row in rows
    )


# Taking it back


def built_on_talks(batch: ImportBatch, mine, keys: models.QuerySet) -> list[str]:
    """What was made of the interviews and contacts of an import since, or added beside them, in words.

    `mine` are the applications that it made, `keys` those of these and of what it changed.
    """
    reasons = []
    talks = Interview.objects.for_user(batch.owner)
    made = talks.filter(pk__in=keys_of(batch, INTERVIEW), application__in=keys)
    if talks.filter(application__in=mine).exclude(pk__in=keys_of(batch, INTERVIEW)).exists():
        reasons.append("Interviews were added")
    if batch.rows.filter(table=INTERVIEW).exists() and is_touched(made):
        reasons.append("Interviews went on")
    if Linked.objects.filter(application__in=mine).exclude(pk__in=keys_of(batch, LINK)).exists():
        reasons.append("Contacts were added")
    edited = Contact.objects.for_user(batch.owner).filter(pk__in=keys_of(batch, CONTACT), revision__gt=1)
    # Half-way their applications may be gone: the rest can go too, and they stay.
    if batch.state != BatchState.UNDOING and edited.exists():
        reasons.append("Contacts were edited")
    return reasons


def is_touched(talks) -> bool:
    """Whether one of these interviews was edited, foreseen or logged, or anything hangs on it."""
    names = [relation.name for relation in Interview._meta.related_objects]
    own = talks.filter(revision__gt=1) | talks.filter(logged_at__isnull=False)
    own |= talks.filter(forecast_before__isnull=False) | talks.filter(forecast_after__isnull=False)
    return own.exists() or any(talks.filter(**{f"{name}__isnull": False}).exists() for name in [*names, "contacts"])


def keys_of(batch: ImportBatch, table: str):
    return batch.rows.filter(table=table).values("key")


def remove_talks(batch: ImportBatch, keys: list[int]) -> None:
    """Deletes what an import added to these applications, which were here before."""
    talks = Interview.objects.for_user(batch.owner).filter(application__in=keys)
    talks.filter(pk__in=keys_of(batch, INTERVIEW)).delete()
    Linked.objects.filter(application__in=keys, pk__in=keys_of(batch, LINK), contact__owner=batch.owner).delete()


def remove_people(batch: ImportBatch, rows: list[ImportedRow]) -> None:
    """Deletes the contacts of an import that nothing else speaks of."""
    mine = Contact.objects.for_user(batch.owner).filter(pk__in=[row.key for row in rows])
    mine.filter(applications=None, interviews=None, revision=1).delete()
