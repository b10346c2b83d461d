"""What the address of the table asks for: a search, a stage, filters, an order and a page."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from django.db.models import Case, F, Value, When
from django.urls import reverse
from django.utils.dateparse import parse_date

from applications.models.queries import ApplicationQuerySet
from applications.values import CLOSED_STAGES, OPEN_STAGES, Stage, WorkMode

if TYPE_CHECKING:
    from applications.ledger import Diary

# Besides the stages themselves.
VIEWS = {"": "All open", "silent": "Silent", "closed": "All closed", "all": "Everything", "archived": "Archived"}
SORTS = ("next", "company", "-company", "stage", "-stage", "-applied", "applied")
STAGE_ORDER = Case(*(When(stage=stage, then=Value(at)) for at, stage in enumerate(Stage.values)))


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the address asks for. Whatever makes no sense is left out, so that every address answers."""

    q: str = ""
    stage: str = ""
    source: str = ""
    work_mode: str = ""
    place: str = ""
    since: date | None = None
    until: date | None = None
    sort: str = "next"
    page: int = 1

    @classmethod
    def read(cls, query) -> Wanted:
        stage, mode, sort = (query.get(name, "") for name in ("stage", "work_mode", "sort"))
        page = query.get("page", "")
        return cls(
            q=text_of(query, "q"),
            stage=stage if stage in VIEWS or stage in Stage.values else "",
            source=text_of(query, "source"),
            work_mode=mode if mode in WorkMode.values else "",
            place=text_of(query, "place"),
            since=day_of(query.get("since", "")),
            until=day_of(query.get("until", "")),
            sort=sort if sort in SORTS else "next",
            page=int(page) if page.isdecimal() and len(page) < 7 and int(page) else 1,
        )

    def address(self, path: str = "", **changes) -> str:
        """The address of the same table with these changes, back on its first page unless a page is asked for."""
        asked = replace(self, **{"page": 1, **changes})
        query = {f.name: getattr(asked, f.name) for f in fields(asked) if getattr(asked, f.name) != f.default}
        return (path or reverse("applications:application_list")) + (f"?{urlencode(query)}" if query else "")

    @property
    def is_filtered(self) -> bool:
        return bool(self.filters or self.q)

    @property
    def filters(self) -> int:
        """How many of the folded filters are set."""
        return sum(bool(value) for value in (self.source, self.work_mode, self.place, self.since, self.until))

    def narrow(self, applications: ApplicationQuerySet) -> ApplicationQuerySet:
        """Those that fit everything but the stage."""
        if self.q:
            applications = applications.search(self.q)
        exact = {"source__iexact": self.source, "work_mode": self.work_mode}
        reach = {"location__icontains": self.place, "applied_on__gte": self.since, "applied_on__lte": self.until}
        return applications.filter(**{name: value for name, value in (exact | reach).items() if value})

    def of_stage(self, applications: ApplicationQuerySet, diary: Diary) -> ApplicationQuerySet:
        if self.stage == "archived":
            return applications.exclude(archived_at=None)
        if self.stage == "silent":
            return applications.filter(diary.silence())
        stages = {"": OPEN_STAGES, "closed": CLOSED_STAGES, "all": None}.get(self.stage, [self.stage])
        applications = applications.unarchived()
        return applications if stages is None else applications.filter(stage__in=stages)

    def order(self, diary: Diary) -> list:
        backwards = self.sort.startswith("-")
        match self.sort.lstrip("-"):
            case "company":
                name = "company__name_key"
                return [f"-{name}" if backwards else name, "-applied_on", "-id"]
            case "stage":
                return [STAGE_ORDER.desc() if backwards else STAGE_ORDER.asc(), "-applied_on", "-id"]
            case "applied":
                day = F("applied_on").desc(nulls_last=True) if backwards else F("applied_on").asc(nulls_last=True)
                return [day, "-id" if backwards else "id"]
        return diary.by_need()


def text_of(query, name: str) -> str:
    """What was typed, without the null characters that PostgreSQL takes in no text."""
    return query.get(name, "").replace("\0", "").strip()[:200]


def day_of(text: str) -> date | None:
    try:
        return parse_date(text)
    except ValueError:
        return None
