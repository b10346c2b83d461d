"""Brings rows back as they were. Only this path writes what is otherwise sealed, derived or counted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import datetime
from functools import cached_property
from itertools import batched
from typing import Any

from django.core.exceptions import ValidationError
from django.db import DataError, IntegrityError, models, transaction
from django.db.models import QuerySet

from accounts.models import User
from applications.folding import name_key
from applications.models import Application, Company, SearchText
from applications.values import Stage
from debrief.apart import speaking_for
from exchange.files import Unreadable
from exchange.out.agreement import disagreements
from exchange.out.coming_back import make_way
from exchange.out.document import Document
from exchange.out.rows import CHUNK, Row
from exchange.out.tables import ACCOUNT, TABLES, columns, is_later, model_of, of_person, parents
from exchange.out.values import read_key, read_value
from interviews import spacing
from interviews.models import RehearsalCard
from interviews.values import Kind
from lessons.models import Commitment, Lesson

type Piece = Callable[..., AbstractContextManager[None]]


def in_one(table: str = "", rows: Sequence[models.Model] = ()) -> AbstractContextManager[None]:
    """All of it in the transaction that is open."""
    return nullcontext()


class NotEmpty(Unreadable):
    """The account holds rows already."""


def import_document(document: Document, owner: User) -> None:
    """Brings a whole export back into an empty account, with the settings of the person.

    Raises NotEmpty where the account is not empty, and Unreadable where the file cannot be what Debrief wrote. Then
    nothing was stored.
    """
    account = read_account(document.head.get("account"))
    with transaction.atomic():
        refuse_where_full(owner)
        write_all(document, owner)
        User.objects.filter(pk=owner.pk).update(**account)


def write_all(document: Document, owner: User, piece: Piece = in_one) -> None:
    """Writes the tables of an export. Unreadable with the reason: then what was written is for the caller to undo."""
    with told_in_words():
        Restoration(owner, in_place=False, piece=piece).run(document)


def refuse_where_full(owner: User) -> None:
    """Raises NotEmpty where the account holds anything, within a transaction."""
    # Two at once would each find the account empty.
    User.objects.select_for_update().get(pk=owner.pk)
    if not is_empty(owner):
        raise NotEmpty("An export comes back into an empty account only, and this one holds a search already.")


def is_empty(owner: User) -> bool:
    return not any(of_person(table, owner).exists() for table in TABLES)


def read_account(settings: Any) -> dict[str, Any]:
    """The settings of the person that come with an export, by their columns."""
    if not isinstance(settings, dict):
        raise Unreadable("It does not say whose it is.")
    fields = [User._meta.get_field(name) for name in ACCOUNT if name in settings]
    try:
        return {field.name: read_value(field, settings[field.name]) for field in fields}
    except ValidationError as error:
        raise Unreadable(f"Account: {error.message}") from None


def restore(tables: Mapping[str, Iterable[Row]], owner: User, *, in_place: bool = False) -> dict[str, dict[int, int]]:
    """Writes rows as `rows_of` or an export gave them, all or none. Raises Unreadable with the reason.

    In place, they get back the keys that they had, where those are free, and may speak of rows of the owner that
    stayed: so a trash gives back what it took. Otherwise they get new keys and speak of each other alone, because a
    file may claim anything. Returns by table the key that each row had, with the one that it has now.
    """
    unknown = set(tables) - set(TABLES)
    if unknown:
        raise Unreadable(f"It holds a table that Debrief does not know: “{min(unknown)[:40]}”.")
    with told_in_words(), transaction.atomic():
        restoration = Restoration(owner, in_place=in_place)
        restoration.run(tables)
    return restoration.keys


@contextmanager
def told_in_words() -> Iterator[None]:
    try:
        yield
    except (IntegrityError, DataError):
        raise Unreadable("Its rows contradict each other or what is here.") from None


class Gone(Exception):
    """A row spoke of another that is there no more."""


class Restoration:
    def __init__(self, owner: User, *, in_place: bool, piece: Piece = in_one) -> None:
        """`piece` is opened around each writing, with the table and the rows that it makes."""
        self.owner, self.in_place, self.piece = owner, in_place, piece
        # Of each table, the key that a row had and the key that it has now.
        self.keys: dict[str, dict[int, int]] = {table: {} for table in TABLES}
        # Of an application that ended with a no, the key that its rejection had.
        self.ended_by: dict[int, int] = {}

    def run(self, tables: Mapping[str, Iterable[Row]]) -> None:
        for table in TABLES:
            rows = enumerate(tables.get(table, ()), start=1)
            for some in batched(rows, CHUNK):
                self._write(table, some)
        self._close_again()
        applications = list(self.keys["applications"].values())
        for some in batched(applications, CHUNK):
            with self.piece():
                SearchText.write(Application.objects.filter(pk__in=some).select_related("company"))
        with speaking_for(self.owner):
            for reason in disagreements(self.owner, applications if self.in_place else None):
                raise Unreadable(reason)

    def _write(self, table: str, numbered: Iterable[tuple[int, Row]]) -> None:
        rows: dict[int, models.Model] = {}
        for number, values in numbered:
            try:
                key = read_key(values.get(columns(table)[0].name))
                if key in rows or key in self.keys[table]:
                    raise ValidationError(f"the number {key} stands there twice.")
                rows[key] = self._read(table, key, values)
            except ValidationError as error:
                raise Unreadable(f"{table.replace('_', ' ').capitalize()}, row {number}: {error.message}") from None
            except Gone:
                continue
        if self.in_place and rows:
            self.keys[table].update(make_way(rows, self.owner))
        # Not the bulk_create of OwnedQuerySet, which would read the parent of each: all of them are this person's.
        made = list(rows.values())
        with self.piece(table, made):
            QuerySet(model_of(table)).bulk_create(made, batch_size=CHUNK)
        self.keys[table].update((key, row.pk) for key, row in rows.items())

    def _read(self, table: str, key: int, values: Row) -> models.Model:
        """A row to be written, from what stands in the file."""
        fields = {field.name: field for field in columns(table)[1:]}
        model = model_of(table)
        row = model(pk=key) if self.in_place else model()
        if hasattr(row, "owner_id"):
            row.owner_id = self.owner.pk
        for name in values.keys() - {columns(table)[0].name}:
            if name not in fields:
                raise ValidationError(f"Debrief knows no “{name[:40]}” there.")
        references = self._references(table, values)
        for name, field in fields.items():
            if name not in values:
                # Older files know fewer columns; what has come since has a value to begin with.
                if not (field.has_default() or field.null or field.blank):
                    raise ValidationError(f"“{name}” is missing.")
            elif name in references:
                setattr(row, field.attname, references[name])
            elif not is_later(field):
                setattr(row, name, read_value(field, values[name]))
        self._finish(row, key, values)
        return row

    def _references(self, table: str, values: Row) -> dict[str, int | None]:
        """What the row refers to, by the keys of now."""
        to = {field.name: parent for field, parent in parents(table)}
        found: dict[str, int | None] = {}
        missing = []
        for field in columns(table)[1:]:
            if not field.is_relation or is_later(field) or field.name not in values:
                continue
            if values[field.name] is None and field.null:
                found[field.name] = None
                continue
            key = read_key(values[field.name])
            known = key if field.related_model is Lesson and key in self.lessons else None
            found[field.name] = self._key_now(to[field.name], key) if field.name in to else known
            if found[field.name] is None:
                missing.append(field.name)
        if missing:
            # Between a row that came back and one that was deleted since: it would have been deleted with that.
            came_back = any(values.get(name) in self.keys[parent] for name, parent in to.items())
            if self.in_place and came_back:
                raise Gone
            if self.in_place:
                parent = model_of(to[missing[0]])._meta.verbose_name
                raise Unreadable(
                    f"The {parent} that it belonged to is not there any more. "
                    f"If that lies in the trash too, bring it back first."
                )
            raise ValidationError(f"“{missing[0]}” speaks of something that is not there.")
        return found

    def _key_now(self, table: str, key: int) -> int | None:
        known = self.keys[table].get(key)
        if known is None and self.in_place and of_person(table, self.owner).filter(pk=key).exists():
            return key
        return known

    @cached_property
    def lessons(self) -> set[int]:
        return set(Lesson.objects.values_list("pk", flat=True))

    def _finish(self, row: models.Model, key: int, values: Row) -> None:
        """Works out what the file leaves to us, and looks at what no column can check."""
        if isinstance(row, Company):
            row.name_key = name_key(row.name)
        elif isinstance(row, Application):
            self._keep_open(row, key, values.get("current_rejection"))
        elif isinstance(row, Commitment) and not all(kind in Kind.values for kind in row.kinds):
            raise ValidationError("“kinds” holds a kind of interview that Debrief does not know.")
        elif isinstance(row, RehearsalCard) and not (is_state(row.state) and is_answer(row.before)):
            raise ValidationError("“state” is not what the scheduler writes.")

    def _keep_open(self, row: Application, key: int, rejection: Any) -> None:
        """An application can end with a no only once that is there, so until then it counts as applied."""
        if (row.stage == Stage.REJECTED) != (rejection is not None):
            raise ValidationError("it ended with a no that is not there, or has a no without having ended.")
        if rejection is not None:
            self.ended_by[key] = read_key(rejection)
            row.stage = Stage.APPLIED

    def _close_again(self) -> None:
        for some in batched(self.ended_by.items(), CHUNK // 4):
            ended = [
                Application(
                    pk=self.keys["applications"][key],
                    stage=Stage.REJECTED,
                    current_rejection_id=self.keys["rejections"].get(rejection),
                )
                for key, rejection in some
            ]
            with self.piece():
                QuerySet(Application).bulk_update(ended, ["stage", "current_rejection"])


def is_state(state: Any) -> bool:
    """Whether the scheduler can read it; nothing is what a card begins with."""
    try:
        return not state or bool(spacing.read(state))
    except (AttributeError, KeyError, TypeError, ValueError):
        return False


def is_answer(before: dict[str, Any]) -> bool:
    """Whether it is what a card keeps of its last answer, to take it back."""
    if not before:
        return True
    answered_at = before.get("answered_at")
    moments = [before.get("due_at")] + ([answered_at] if answered_at is not None else [])
    return is_state(before.get("state")) and all(is_moment(moment) for moment in moments)


def is_moment(text: Any) -> bool:
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except (TypeError, ValueError):
        return False
