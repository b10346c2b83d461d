"""Planning an interview, for an application or for a company typed on the spot, and the forecast before it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q

from applications.folding import name_key
from applications.models import Application, Company, Contact
from applications.values import OPEN_STAGES, Stage
from debrief.forms import DayInput, OwnedModelForm
from debrief.owned import Refused
from interviews.models import AskedQuestion, Interview
from interviews.values import Medium, Recall

BEFORE_INTERVIEWS = OPEN_STAGES[: OPEN_STAGES.index(Stage.INTERVIEWING)]
LONGEST_NAME = 200
YEARS = range(1970, 2200)


def minutes_field(label: str) -> forms.IntegerField:
    """A length in minutes, up to a week of trial days."""
    return forms.IntegerField(
        label=label,
        min_value=1,
        max_value=7 * 24 * 60,
        required=False,
        widget=forms.NumberInput(attrs={"inputmode": "numeric"}),
        error_messages=dict.fromkeys(
            ("invalid", "min_value", "max_value"), "Write the minutes in figures, such as 45."
        ),
    )


def moment(day: date, at: time, tz: ZoneInfo) -> datetime:
    """A local day and time as a moment in UTC; of a time that comes twice, the first.

    Raises ValidationError for a time that the clocks skip, and for a year that must be a slip of the pen.
    """
    if day.year not in YEARS:
        raise ValidationError("That year looks like a slip. Check the date.", code="day")
    local = datetime.combine(day, at, tzinfo=tz)
    if local.astimezone(UTC).astimezone(tz).replace(tzinfo=None) != local.replace(tzinfo=None):
        raise ValidationError(
            f"There is no {at:%H:%M} on that day in {tz.key}: the clocks go forward. Choose a time an hour later."
        )
    return local.astimezone(UTC)


class InterviewForm(OwnedModelForm):
    """An interview of a given application: a new one, or one that is edited.

    Times are in the zone of the person, or in the one that the interview was entered in.
    """

    starts_at_0 = forms.DateField(
        label="Date",
        widget=DayInput,
        error_messages={"required": "On which day is it?", "invalid": "Write the day as 2026-11-30."},
    )
    starts_at_1 = forms.TimeField(
        label="Time",
        widget=forms.TimeInput(format="%H:%M", attrs={"type": "time"}),
        error_messages={"required": "At what time does it begin?", "invalid": "Write the time as 14:30."},
    )
    minutes = minutes_field("Length in minutes")
    round = forms.IntegerField(
        min_value=1,
        max_value=99,
        required=False,
        error_messages=dict.fromkeys(("invalid", "min_value", "max_value"), "Rounds are counted from 1 to 99."),
    )
    with_whom = forms.CharField(
        label="Someone else", max_length=500, required=False, help_text="Names, with a comma between them."
    )
    move = forms.BooleanField(
        label="Move the application on with it",
        required=False,
        initial=True,
        help_text="A recruiter or a phone screen brings it to First conversation, any other kind to Interviews.",
    )

    class Meta:
        model = Interview
        fields = ["kind", "round", "minutes", "medium", "place", "contacts", "notes"]
        labels = {"kind": "What kind", "medium": "How", "contacts": "With whom", "notes": "Your own notes"}
        widgets = {
            "contacts": forms.CheckboxSelectMultiple,
            "notes": forms.Textarea(attrs={"rows": 4, "class": "written"}),
        }

    def __init__(self, *args: Any, application: Application | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        interview = self.instance
        self.is_new = interview._state.adding
        if self.is_new:
            interview.zone = self.user.zone
            # Stands in until the application is known, because the checks of the row ask for its owner.
            interview.application = application or Application(owner=self.user)
        else:
            local = interview.starts_at.astimezone(interview.tz)
            self.initial.update(starts_at_0=local.date(), starts_at_1=local.time())
        self.fields["medium"].choices = [("", "Not known yet"), *Medium.choices]
        self.candidacy = application or (None if self.is_new else interview.application)
        self._offer_people()
        self._offer_move()

    def _offer_people(self) -> None:
        field = self.fields["contacts"]
        if self.candidacy:
            known = Q(company=self.candidacy.company_id) | Q(applications=self.candidacy)
            if not self.is_new:
                known |= Q(interviews=self.instance)
            field.queryset = field.queryset.filter(known).distinct()
            field.choices = [(contact.pk, str(contact)) for contact in field.queryset]
        if not (self.candidacy and field.choices):
            del self.fields["contacts"]
            self.fields["with_whom"].label = "With whom"

    def _offer_move(self) -> None:
        if not self.is_new or (self.candidacy and self.candidacy.stage not in BEFORE_INTERVIEWS):
            del self.fields["move"]

    def clean_with_whom(self) -> list[str]:
        names = {name_key(name): " ".join(name.split()) for name in self.cleaned_data["with_whom"].split(",")}
        names.pop("", None)
        if any(len(name) > LONGEST_NAME for name in names.values()):
            raise ValidationError("One of these names is too long. Put a comma between the names.")
        return list(names.values())

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if data.get("starts_at_0") and data.get("starts_at_1"):
            self._set_start(data["starts_at_0"], data["starts_at_1"])
        if "round" in data and not data["round"]:
            data["round"] = self._next_round()
        return data

    def _set_start(self, day: date, at: time) -> None:
        interview = self.instance
        # Left alone when it was not touched: of a time that comes twice, it may be the second.
        if self.is_new or {"starts_at_0", "starts_at_1"} & set(self.changed_data):
            try:
                interview.starts_at = moment(day, at, interview.tz)
            except ValidationError as error:
                self.add_error("starts_at_0" if error.code == "day" else "starts_at_1", error)
                return
            if why := interview.why_not_then:
                self.add_error("starts_at_0", why)
        if interview.has_begun:
            return
        if interview.is_logged:
            self.add_error("starts_at_0", "This interview is logged already, so it cannot lie ahead.")
        elif self.is_new and self.candidacy and not self.candidacy.is_open:
            self.add_error("starts_at_0", "This application is closed. Reopen it first, or choose a time in the past.")

    def _next_round(self) -> int:
        if not self.is_new:
            return self.instance.round
        return Interview.objects.for_user(self.user).filter(application=self.candidacy).next_round()

    def save(self, commit: bool = True) -> Interview:
        """Writes the interview, whom it is with, and the move if it was ticked; all of it or, when refused, nothing."""
        with transaction.atomic():
            interview = super().save()
            self._attach_people(interview)
            if self.cleaned_data.get("move"):
                try:
                    interview.move_application()
                except Refused as refused:
                    raise Refused({"move": refused.messages}) from refused
        return interview

    def _attach_people(self, interview: Interview) -> None:
        if not (names := self.cleaned_data["with_whom"]):
            return
        company = interview.application.company
        known = {name_key(contact.name): contact for contact in company.contacts.all()}
        people = [known.get(name_key(name)) or Contact.objects.create(company=company, name=name) for name in names]
        interview.contacts.add(*people)
        interview.application.contacts.add(*people)


class InterviewAddForm(InterviewForm):
    """An interview from anywhere: of an open application, or of a company and a job typed on the spot."""

    application = forms.ModelChoiceField(
        Application.objects.open().select_related("company").order_by("-stage_on", "-id"),
        label="For which application",
        required=False,
        empty_label="One that is not here yet",
        error_messages={"invalid_choice": "Choose an application from the list."},
    )
    company = forms.CharField(max_length=200, required=False)
    job_title = forms.CharField(max_length=200, required=False)

    field_order = ["application", "company", "job_title"]

    def clean(self) -> dict[str, Any]:
        # First, because the round counts on from the application's others.
        self.candidacy = self._application_meant()
        if self.candidacy:
            self.instance.application = self.candidacy
        return super().clean()

    def _application_meant(self) -> Application | None:
        """The application chosen, or the open one for the job typed; None when it is yet to be made."""
        chosen, company, job_title = (self.cleaned_data.get(name) for name in ("application", "company", "job_title"))
        if chosen and (company or job_title):
            self.add_error("application", "Choose an application or type a new one, not both.")
        elif not chosen and "application" not in self.errors:
            if not company and not job_title:
                self.add_error("application", "Choose the application, or type the company and the job below.")
            elif not company:
                self.add_error("company", "A name is needed here. A working title will do.")
            elif not job_title:
                self.add_error("job_title", "What is the job called? A working title will do.")
            else:
                chosen = self._same_job(company, job_title)
        return chosen

    def _same_job(self, company: str, job_title: str) -> Application | None:
        rows = Application.objects.for_user(self.user).open().filter(company__name_key=name_key(company))
        wanted = name_key(job_title)
        return next((row for row in rows.select_related("company") if name_key(row.job_title) == wanted), None)

    def save(self, commit: bool = True) -> Interview:
        with transaction.atomic():
            if not self.candidacy:
                self.instance.application = self._new_application()
            return super().save()

    def _new_application(self) -> Application:
        day = self.instance.starts_at.astimezone(self.user.tz).date()
        return Application.objects.create(
            company=Company.objects.named(self.user, self.cleaned_data["company"]),
            job_title=" ".join(self.cleaned_data["job_title"].split()),
            applied_on=min(day, self.user.today()),
        )


PERCENT = "Type a number from 0 to 100."


def percent_field(label: str) -> forms.IntegerField:
    """A forecast in percent; the slider beside it is drawn by `interviews/_forecast.html`."""
    return forms.IntegerField(
        label=label,
        min_value=0,
        max_value=100,
        required=False,
        widget=forms.NumberInput(attrs={"class": "form-control", "inputmode": "numeric", "placeholder": "–"}),
        error_messages={"invalid": PERCENT, "min_value": PERCENT, "max_value": PERCENT},
    )


class ForecastForm(forms.Form):
    """The forecast before the interview, in percent; `take_back` takes it back."""

    forecast_before = percent_field("Forecast in percent")
    take_back = forms.BooleanField(required=False)

    def clean(self) -> dict[str, Any]:
        data = self.cleaned_data
        if data.get("take_back"):
            return {"forecast_before": None}
        if data.get("forecast_before") is None and not self.errors:
            self.add_error("forecast_before", PERCENT)
        return data


class RecallForm(forms.Form):
    """How an answer came in rehearsal, 1 to 4; `turn` is that of the card when it was shown."""

    ASK = "Choose one of the four."

    rating = forms.TypedChoiceField(
        choices=Recall.choices, coerce=int, error_messages={"required": ASK, "invalid_choice": ASK}
    )
    turn = forms.CharField(required=False)


class BetterForm(OwnedModelForm):
    """The better answer to a question, changed while rehearsing."""

    class Meta:
        model = AskedQuestion
        fields = ["better"]
        labels = {"better": "What you would say next time"}
        widgets = {"better": forms.Textarea(attrs={"rows": 4, "class": "form-control written"})}
