"""A mail that was read meets the applications: which one it is about and why, and what is done with it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.db import transaction
from django.utils.functional import cached_property

from accounts.models import User
from applications.folding import name_key
from applications.forms.fields import NO_COMPANY, NO_JOB_TITLE, NOT_YET, DayField
from applications.models import Application, Company, Contact, Note
from applications.values import Stage
from debrief.forms import OwnedForm
from exchange.calendar.invitations import Event, read_invitation
from exchange.files import Unreadable
from exchange.mail.dates import find_moment
from exchange.mail.folding import fold
from exchange.mail.hosts import host_of
from exchange.mail.letter import MOST_MAIL, MOST_TEXT, Letter
from exchange.mail.naming import squash
from exchange.mail.reading import Mail, interpret, read_mail
from exchange.mail.roles import BRACKETS
from exchange.meetings import booking_in, link_in

LABEL_WORDS = {
    "rejection": "A no",
    "received": "A receipt: they have your application",
    "assessment": "A test or a task",
    "interview": "An invitation to talk",
    "offer": "An offer",
    "withdrawn": "A confirmation that you withdrew",
    "recruiter": "A recruiter who writes first",
    "information": "A question, or news of how it stands",
    "job-alert": "A list of jobs",
    "job-board": "A letter of a job board",
    "account": "A message about an account",
    "unrelated": "Nothing to do with an application, as far as one can see",
}
# Of these nothing is recorded.
BESIDE = ("job-alert", "job-board", "account", "unrelated")
# What is done with it, and what the page says of each.
WHAT = {
    "no": ("Record a no", "Opens the form for a no with their words and the day"),
    "talk": ("Plan this interview", "Opens its form with the day, the time and the link that the mail names"),
    "offer": ("Move it to Offer", "On that day, with their words"),
    "withdrawn": ("Close it as withdrawn", "On that day, with their words"),
    "keep": ("Keep their words", "On the timeline of the application"),
}
WHAT_OF = {"rejection": "no", "interview": "talk", "offer": "offer", "withdrawn": "withdrawn"}
MOVES = {"offer": Stage.OFFER, "withdrawn": Stage.WITHDRAWN}
CALENDAR = re.compile(rb"BEGIN:VCALENDAR|text/calendar|\.ics\b", re.IGNORECASE)
MINUTES = re.compile(r"\b(15|20|25|30|40|45|50|60|75|90|120)[ -]?min", re.IGNORECASE)
LONGEST_PLACE = 500
MOST_MATCHES, MOST_OFFERED, LEAST, SURE = 4, 200, 3, 5
MEDIA = {
    "video": ("zoom", "teams", "google meet", "webex", "video", "visio"),
    "phone": ("phone", "telefon", "call", "appel"),
}


class MailReadForm(OwnedForm):
    text = forms.CharField(
        label="The text of the mail",
        required=False,
        max_length=MOST_TEXT,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 10, "class": "written"}),
        help_text="With the lines above it that say who wrote and when, if you can.",
        error_messages={"max_length": "This is longer than any mail. Paste the part that matters."},
    )
    file = forms.FileField(
        label="Or the mail as a file",
        required=False,
        help_text="An .eml file, as mail programs save it.",
        error_messages={"empty": "The file is empty."},
    )

    def clean_file(self):
        file = self.cleaned_data["file"]
        if file and file.size > MOST_MAIL:
            raise forms.ValidationError(f"The file is larger than {MOST_MAIL // 1024**2} MB.")
        return file

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        if self.errors:
            return data
        file, text = data.get("file"), data.get("text", "")
        if not file and not text.strip():
            self.add_error("text", "Paste the mail here, or choose its file below.")
            return data
        content = file.read() if file else text.encode("utf-8", "replace")
        data["events"] = carried(content, self.user)
        try:
            data["mail"] = read_mail(content)
        except Unreadable as error:
            if not data["events"]:
                self.add_error("file" if file else "text", str(error))
        return data


def carried(content: bytes, user: User) -> list[Event]:
    """The events of the calendar file that a mail carries, or that was pasted in its place; often none."""
    if not CALENDAR.search(content):
        return []
    try:
        return [event for event in read_invitation(content, user.tz).events if event.starts_at or event.is_cancelled]
    except Unreadable:
        return []


@dataclass(frozen=True, slots=True)
class Match:
    """An application that the mail may be about, and why."""

    application: Application
    points: int
    reasons: list[str]

    @property
    def because(self) -> str:
        return ", ".join(self.reasons).capitalize() + "."


def find_matches(mail: Mail, applications: Iterable[Application], contacts: Iterable[Contact]) -> list[Match]:
    """The likeliest applications, best first. Reasons are about who wrote and of which job, never the day alone."""
    known: dict[int, list[str]] = {}
    for contact in contacts:
        if contact.email:
            known.setdefault(contact.company_id, []).append(contact.email.lower())
    found = [
        match for row in applications if (match := compare(mail, row, known.get(row.company_id, []))).points >= LEAST
    ]
    found.sort(
        key=lambda match: (-match.points, not match.application.is_open, -match.application.stage_on.toordinal())
    )
    return found[:MOST_MATCHES]


def compare(mail: Mail, application: Application, addresses: list[str]) -> Match:
    letter, company = mail.letter, squash(application.company.name)
    host = host_of(letter)
    points, reasons = 0, []
    if letter.from_address and letter.from_address in addresses:
        points, reasons = 6, ["you know the address it came from"]
    elif letter.domain and host and any(address.endswith(f"@{letter.domain}") for address in addresses):
        points, reasons = 4, ["somebody you know writes from the same domain"]
    if company and company == squash(mail.company):
        points, reasons = points + 5, [*reasons, "the company has the same name"]
    elif company and len(company) > 3 and host and (company == host or company in host):
        points, reasons = points + 4, [*reasons, "the company’s name is in the sender’s address"]
    elif (
        len(company) > 3
        and f" {fold(application.company.name)} " in f" {fold(f'{letter.subject} {letter.text[:3000]}')} "
    ):
        points, reasons = points + 3, [*reasons, "the mail names the company"]
    likeness = same_words(mail.role, application.job_title)
    if points and likeness == 1:
        points, reasons = points + 3, [*reasons, "the job has the same title"]
    elif points and likeness >= 0.5:
        points, reasons = points + 2, [*reasons, "the job has a like title"]
    if points and application.is_open:
        points += 1
    if letter.sent_on and application.applied_on and application.applied_on > letter.sent_on:
        points -= 2
    return Match(application, points, reasons)


def same_words(one: str, other: str) -> float:
    """How much of two titles is the same, from 0 to 1; "(m/w/d)" and "80 %" do not count."""
    first, second = (set(fold(BRACKETS.sub("", title)).split()) for title in (one, other))
    return len(first & second) / len(first | second) if first and second else 0.0


class MailReviewForm(OwnedForm):
    """What was recognised, to be looked through. Its fields have the names of the forms that it leads to."""

    application = forms.ChoiceField(
        label="Which application is it about?",
        widget=forms.RadioSelect(attrs={"class": "form-check-input"}),
        error_messages={
            "required": "Choose the application.",
            "invalid_choice": "Choose an application from the list.",
        },
    )
    other = forms.ChoiceField(label="Which one?", required=False)
    company = forms.CharField(max_length=200, required=False)
    job_title = forms.CharField(max_length=200, required=False)
    what = forms.ChoiceField(
        label="What shall become of it?",
        choices=[(value, name) for value, (name, _) in WHAT.items()],
        widget=forms.RadioSelect(attrs={"class": "form-check-input"}),
        error_messages={"required": "Choose what it is."},
    )
    rejected_on = DayField(label="When did it come?")
    their_words = forms.CharField(
        label="Their words",
        max_length=MOST_TEXT,
        widget=forms.Textarea(attrs={"rows": 8, "class": "written"}),
        error_messages={"required": "Their words are missing. Paste them again."},
    )
    reason_family = forms.CharField(required=False, max_length=13, widget=forms.HiddenInput)
    channel = forms.CharField(required=False, initial="email", widget=forms.HiddenInput)
    subject = forms.CharField(required=False, max_length=300, widget=forms.HiddenInput)
    from_name = forms.CharField(required=False, max_length=200, widget=forms.HiddenInput)
    from_address = forms.CharField(required=False, max_length=300, widget=forms.HiddenInput)
    medium = forms.CharField(required=False, widget=forms.HiddenInput)
    starts_at_0 = forms.CharField(required=False, widget=forms.HiddenInput)
    starts_at_1 = forms.CharField(required=False, widget=forms.HiddenInput)
    minutes = forms.CharField(required=False, widget=forms.HiddenInput)
    place = forms.CharField(required=False, max_length=500, widget=forms.HiddenInput)

    def __init__(self, *args: Any, mail: Mail, chosen: int | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.mail = mail
        rows = Application.objects.for_user(self.user).select_related("company").order_by("-stage_on", "-id")
        self.rows = {row.pk: row for row in rows.defer("posting", "notes")}
        contacts = Contact.objects.for_user(self.user).exclude(email="").only("email", "company_id", "owner_id")
        self.matches = find_matches(mail, self.rows.values(), contacts)
        if chosen in self.rows and chosen not in [match.application.pk for match in self.matches]:
            self.matches.insert(0, Match(self.rows[chosen], SURE, ["you came from its page"]))
        self._offer(chosen)

    def _offer(self, chosen: int | None) -> None:
        matched = [(str(match.application.pk), str(match.application)) for match in self.matches]
        open_ones = [(str(pk), str(row)) for pk, row in self.rows.items() if row.is_open][:MOST_OFFERED]
        self.fields["application"].choices = [
            *matched,
            ("other", "Another of yours" if matched else "One of yours"),
            ("new", "One that is not here yet"),
        ]
        self.fields["other"].choices = [("", "Choose"), *open_ones]
        if not open_ones:
            del self.fields["other"]
            self.fields["application"].choices = [*matched, ("new", "One that is not here yet")]
        self.fields["application"].initial = str(chosen) if chosen in self.rows else self._likeliest()

    def _likeliest(self) -> str:
        """The first match where it is plainly the one; nothing where two are as likely, for nobody should guess."""
        if not self.matches:
            return "" if self.rows else "new"
        first, *rest = self.matches
        is_plain = first.points >= SURE and (not rest or rest[0].points < first.points)
        return str(first.application.pk) if is_plain else ""

    @property
    def likeliest(self) -> int | None:
        """The application that is chosen before the person chooses; None where it is left to them."""
        value = self.fields["application"].initial
        return int(value) if value not in ("", "new") else None

    @cached_property
    def choice_rows(self) -> list[tuple[Any, str]]:
        """Each choice of an application with the sentence that goes with it."""
        says = {str(match.application.pk): match.because for match in self.matches}
        says |= {"other": "Choose it below", "new": "It is made from the company and the job title below"}
        return [(radio, says[str(radio.data["value"])]) for radio in self["application"]]

    @cached_property
    def what_rows(self) -> list[tuple[Any, str]]:
        return list(zip(self["what"], (says for _, says in WHAT.values()), strict=True))

    def clean_rejected_on(self) -> date:
        day = self.cleaned_data["rejected_on"]
        if day > self.user.today():
            raise forms.ValidationError(NOT_YET)
        return day

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        if data.get("application") == "other" and not data.get("other"):
            self.add_error("other", "Choose the application.")
        if data.get("application") == "new":
            if not data.get("company"):
                self.add_error("company", NO_COMPANY)
            if not data.get("job_title"):
                self.add_error("job_title", NO_JOB_TITLE)
        return data

    def save(self) -> Application:
        """The application that was meant, made where it was not here yet, with the words kept or the move made."""
        data = self.cleaned_data
        with transaction.atomic():
            application = self._meant()
            if data["what"] == "keep":
                Note.objects.create(
                    application=application, kind=Note.Kind.RECEIVED, on=data["rejected_on"], text=data["their_words"]
                )
            elif data["what"] in MOVES:
                application.move(MOVES[data["what"]], data["rejected_on"], note=data["their_words"])
        return application

    def _meant(self) -> Application:
        data = self.cleaned_data
        if data["application"] != "new":
            return self.rows[int(data["other"] if data["application"] == "other" else data["application"])]
        company, job_title = data["company"], " ".join(data["job_title"].split())
        same = (row for row in self.rows.values() if row.is_open and row.company.name_key == name_key(company))
        return next((row for row in same if name_key(row.job_title) == name_key(job_title)), None) or (
            Application.objects.create(
                company=Company.objects.named(self.user, company), job_title=job_title, applied_on=data["rejected_on"]
            )
        )


def recognised(mail: Mail, user: User) -> dict[str, Any]:
    """What the review form begins with."""
    letter, verdict, today = mail.letter, mail.verdict, user.today()
    sent_on = min(letter.sent_on or today, today)
    meant = meeting(letter, sent_on, user)
    return {
        "company": mail.company[:200],
        "job_title": mail.role[:200],
        "what": WHAT_OF.get(verdict.label, "keep"),
        "rejected_on": sent_on,
        "their_words": letter.text,
        "reason_family": (verdict.reason_families or ("",))[0],
        "subject": letter.subject,
        "from_name": letter.from_name,
        "from_address": letter.from_address,
        # Of any mail, for the person may see an invitation in what was taken for something else; a day alone is then
        # that of something else too.
        **(meant if verdict.label == "interview" or meant["starts_at_1"] else meant | {"starts_at_0": ""}),
    }


def meeting(letter: Letter, sent_on: date, user: User) -> dict[str, Any]:
    """When, how and where to talk, as far as a mail says so. Times are the person's own.

    Where there is no time yet and a link to choose one, that link stands for the place.
    """
    text = f"{letter.subject}\n{letter.text}"
    day, at, zone = find_moment(text, sent_on)
    if day and at and zone:
        local = datetime.combine(day, time.fromisoformat(at), tzinfo=ZoneInfo(zone)).astimezone(user.tz)
        day, at = local.date(), f"{local:%H:%M}"
    linked = "\n".join([text, *letter.links])
    folded, link, minutes = f" {fold(text)} ", link_in(linked), {found[1] for found in MINUTES.finditer(text)}
    place = link or ("" if at else booking_in(linked))
    medium = next((name for name, words in MEDIA.items() if any(f" {word}" in folded for word in words)), "")
    return {
        "starts_at_0": day.isoformat() if day else "",
        "starts_at_1": at,
        "minutes": minutes.pop() if len(minutes) == 1 else "",
        "place": place if len(place) <= LONGEST_PLACE else "",
        "medium": "video" if link else medium,
    }


def read_again(data: dict[str, str]) -> Mail:
    """The mail as the review form sent it back: nothing of it is kept on our side between the two pages."""
    letter = Letter(
        subject=data.get("subject", "")[:300],
        from_name=data.get("from_name", "")[:200],
        from_address=data.get("from_address", "")[:300],
        text=data.get("their_words", "")[:MOST_TEXT],
    )
    return interpret(letter)
