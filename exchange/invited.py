"""An event becomes an interview: carried from page to page, compared with what is there, filled in for review."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.core import signing
from django.db import IntegrityError, transaction

from accounts.models import User
from accounts.zones import known_zones
from applications.folding import name_key
from applications.models import Application, Company, Contact
from debrief.owned import Refused
from debrief.words import counted
from exchange.calendar import guessing
from exchange.calendar.guessing import Firm, Guess
from exchange.calendar.invitations import MOST_BYTES, Event, read_invitation
from exchange.files import Unreadable
from exchange.models import Invitation
from exchange.models.invitations import minutes_of
from interviews.forms import YEARS, InterviewAddForm
from interviews.models import Interview
from interviews.values import likely_kind

# What is carried along of a text and of a guest list.
LONGEST_TEXT, LONGEST_LINE, MOST_GUESTS = 4_000, 500, 20
MOST_SHOWN = 50
SALT = "exchange.invited"


class InvitationReadForm(forms.Form):
    """An invitation as text or as a file: an .ics, or a mail that carries one."""

    text = forms.CharField(
        label="Paste the invitation",
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 6, "spellcheck": "false"}),
        help_text="What the .ics holds, or the source of the mail.",
    )
    file = forms.FileField(
        label="Or choose its file",
        required=False,
        allow_empty_file=True,
        help_text="The .ics, or the mail saved as .eml.",
        widget=forms.FileInput(attrs={"accept": ".ics,.eml,text/calendar,message/rfc822"}),
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user

    def clean(self) -> dict[str, Any]:
        data, file = self.cleaned_data, self.cleaned_data.get("file")
        if self.errors:
            return data
        if not file and not (data.get("text") or "").strip():
            self.add_error("text", "Paste an invitation here, or choose its file below.")
            return data
        content = file.read(MOST_BYTES + 1) if file else data["text"].encode()
        try:
            events = read_invitation(content, self.user.tz).events
        except Unreadable as error:
            self.add_error("file" if file else "text", str(error))
        else:
            data["events"] = [event for event in events if event.starts_at is None or event.starts_at.year in YEARS]
            if not data["events"]:
                self.add_error("file" if file else "text", "Its year looks like a slip, so it is left alone.")
        return data


def packed(event: Event) -> str:
    """The event as a form carries it from page to page, signed, so that it comes back as it was read."""
    short = replace(
        event,
        summary=event.summary[:LONGEST_LINE],
        description=guessing.plain_text(event.description[: 2 * LONGEST_TEXT])[:LONGEST_TEXT],
        location=event.location[:LONGEST_LINE],
        link=event.link if len(event.link) <= LONGEST_LINE - 2 else "",
        organizer_name=event.organizer_name[:LONGEST_LINE],
        organizer_email=event.organizer_email[:LONGEST_LINE],
        attendees=tuple((name[:100], address[:200]) for name, address in event.attendees[:MOST_GUESTS]),
    )
    said = asdict(short) | {
        name: moment.isoformat() if (moment := getattr(event, name)) else None for name in ("starts_at", "ends_at")
    }
    return signing.dumps(said, salt=SALT, compress=True)


def unpacked(text: str) -> Event | None:
    """The event of a form; None where it is not as it was signed."""
    try:
        said = signing.loads(text, salt=SALT)
        for name in ("starts_at", "ends_at"):
            said[name] = datetime.fromisoformat(said[name]) if said[name] else None
        return Event(**said | {"attendees": tuple((name, address) for name, address in said["attendees"])})
    except (signing.BadSignature, TypeError, ValueError, KeyError):
        return None


@dataclass(frozen=True, slots=True)
class Filled:
    """What the form begins with, and for each guess a sentence on what it rests on."""

    initial: dict[str, Any]
    because: tuple[tuple[str, str], ...]


def filled(user: User, event: Event, likely: int | None = None) -> Filled:
    """The fields of the interview as far as the invitation says them, or lets them be guessed. Three queries.

    `likely` is the application that the mail around it is about, if that is known and open.
    """
    kind, medium = guessing.kind_of(event), guessing.medium_of(event)
    if likely and Application.objects.for_user(user).open().filter(pk=likely).exists():
        company, application = (
            Guess(),
            Guess(likely, "The mail that it came in is about it."),
        )
    else:
        company, application = candidacy(user, event)
    local = event.starts_at.astimezone(zone_of(event, user))
    initial = {
        "starts_at_0": local.date(),
        "starts_at_1": None if event.is_all_day else local.time().replace(second=0, microsecond=0),
        "minutes": minutes_of(event),
        "place": guessing.place_of(event)[:LONGEST_LINE],
        "with_whom": ", ".join(guessing.people_of(event, user.email)[:8])[:LONGEST_LINE],
        "notes": event.description,
        "application" if application.value else "company": application.value or company.value,
    }
    initial["kind"] = kind.value or kind_in_turn(user, application.value)
    if medium.value:
        initial["medium"] = medium.value
    reasons = (("Company", company), ("Application", application), ("What kind", kind), ("How", medium))
    return Filled(initial, tuple((label, guess.because) for label, guess in reasons if guess.because))


def kind_in_turn(user: User, application: int | str | None) -> str:
    """What the next interview of that application most likely is; a first one where there is none."""
    found = Application.objects.for_user(user).filter(pk=application).first() if application else None
    return found.interviews.proposed(found.stage)["kind"] if found else likely_kind()


def zone_of(event: Event, user: User) -> ZoneInfo:
    """The zone of the place that the event names, else the person's."""
    return ZoneInfo(event.place_zone) if event.place_zone in known_zones() else user.tz


def candidacy(user: User, event: Event) -> tuple[Guess, Guess]:
    """The company that invites, and its open application. A company that has none, or is new, by its name."""
    firms = [Firm(*row) for row in Company.objects.for_user(user).values_list("pk", "name", "website")]
    domain, known = guessing.domain_of(event.organizer_email), {}
    if domain:
        people = Contact.objects.for_user(user).filter(email__iendswith=f"@{domain}")
        known = dict(people.values_list("company_id", "email"))
    company = guessing.company_of(event, firms, known)
    if not company.value:
        return guessing.new_company_of(event), Guess()
    name = next(firm.name for firm in firms if firm.pk == company.value)
    mine = Application.objects.for_user(user).open().filter(company=company.value).order_by("-stage_on", "-id")
    rows = list(mine.values_list("pk", "job_title"))
    named = [pk for pk, title in rows if name_key(title) in name_key(f"{event.summary} {event.description}")]
    if not rows:
        return Guess(name, company.because), Guess("", "You know the company, but have no open application there.")
    if len(rows) == 1:
        return company, Guess(rows[0][0], "It is your only open one there.")
    if named:
        return company, Guess(named[0], "The invitation names the job.")
    return company, Guess(rows[0][0], f"It moved last of your {counted(len(rows), 'open one')} there. Please check.")


class InvitedForm(InterviewAddForm):
    """The interview that an invitation asks for, to be looked through. Times are in the zone it was written in."""

    def __init__(self, *args: Any, event: Event, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.event = event
        self.instance.zone = zone_of(event, self.user).key

    def _set_start(self, day, at) -> None:
        super()._set_start(day, at)
        local = self.event.starts_at.astimezone(self.instance.tz)
        # Of a time that comes twice, the invitation says which.
        if (local.date(), local.hour, local.minute) == (day, at.hour, at.minute) and not self.event.is_all_day:
            self.instance.starts_at = self.event.starts_at.replace(second=0, microsecond=0)

    def save(self, commit: bool = True) -> Interview:
        """Writes the interview, and remembers of which invitation it is."""
        try:
            with transaction.atomic():
                interview = super().save()
                Invitation.objects.remember(interview, self.event)
        except IntegrityError as error:
            raise Refused("This invitation became an interview a moment ago.") from error
        return interview


def twins(user: User, event: Event) -> list[Interview]:
    """Interviews that begin at the very same time: one of them may be this one, written down by hand."""
    if event.starts_at is None or event.is_all_day:
        return []
    return list(Interview.objects.for_user(user).filter(starts_at=event.starts_at).for_page()[:3])
