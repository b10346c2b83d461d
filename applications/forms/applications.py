from __future__ import annotations

import re
import uuid
from datetime import date
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction

from applications.forms.fields import (
    NO_COMPANY,
    NO_JOB_TITLE,
    NO_STEP,
    NOT_YET,
    DayField,
    HoursField,
    MoneyField,
)
from applications.models import Application, Company
from applications.values import SalaryPeriod, Stage, WorkMode
from debrief.forms import Fixed, OwnedForm, OwnedModelForm
from debrief.owned import Refused

KEENNESS = [(1, "Lukewarm"), (2, "Curious"), (3, "Keen"), (4, "Very keen")]
NOT_SAID = ("", "Not said")


class QuickAddForm(OwnedForm):
    """One line on top of the table, which the page writes itself: it is shown with every list."""

    company = forms.CharField(max_length=200, error_messages={"required": NO_COMPANY})
    job_title = forms.CharField(max_length=200, error_messages={"required": NO_JOB_TITLE})
    stage = forms.ChoiceField(
        choices=[(Stage.APPLIED, "Applied today"), (Stage.SAVED, "Saved for later")], required=False
    )

    def save(self) -> Application:
        with transaction.atomic():
            return Application.objects.create(
                company=Company.objects.named(self.user, self.cleaned_data["company"]),
                job_title=self.cleaned_data["job_title"],
                stage=self.cleaned_data["stage"] or Stage.APPLIED,
            )


class ApplicationForm(OwnedModelForm):
    """One application, new or edited. The company is a name: found among the person's own, or made."""

    company = forms.CharField(max_length=200, error_messages={"required": NO_COMPANY})
    stage = forms.ChoiceField(
        choices=Fixed(Stage.choices),
        required=False,
        initial=Stage.APPLIED,
        error_messages={"invalid_choice": "Choose a stage from the list."},
    )
    applied_on = DayField(required=False, label="Applied on")
    next_step_on = DayField(required=False, label="On")
    salary_min = MoneyField(required=False, label="Pay from")
    salary_max = MoneyField(required=False, label="Pay up to")
    salary_currency = forms.CharField(max_length=3, required=False, label="Currency")
    salary_period = forms.ChoiceField(choices=Fixed([NOT_SAID, *SalaryPeriod.choices]), required=False, label="Pay for")
    work_mode = forms.ChoiceField(choices=Fixed([NOT_SAID, *WorkMode.choices]), required=False, label="Where")
    hours_spent = HoursField(label="Hours spent on it")
    excitement = forms.TypedChoiceField(
        choices=Fixed([NOT_SAID, *KEENNESS]),
        coerce=int,
        empty_value=None,
        required=False,
        label="How much do you want this one?",
        widget=forms.RadioSelect,
        error_messages={"invalid_choice": "Choose one of the four."},
    )
    # So that a form sent twice makes one application.
    uid = forms.UUIDField(required=False, widget=forms.HiddenInput)

    class Meta:
        model = Application
        fields = [
            "job_title",
            "stage",
            "applied_on",
            "url",
            "source",
            "referral",
            "location",
            "work_mode",
            "salary_min",
            "salary_max",
            "salary_currency",
            "salary_period",
            "posting",
            "resume",
            "excitement",
            "hours_spent",
            "next_step",
            "next_step_on",
            "notes",
        ]
        labels = {
            "url": "Address of the posting",
            "location": "Place",
            "posting": "The posting",
            "resume": "What you sent",
            "referral": "Who referred you",
        }
        help_texts = {
            "posting": "Postings disappear. Paste the text, and you have it when the interview comes.",
            "resume": "A name for the version of your resume and letter, such as “planning, v4”.",
        }
        error_messages = {
            "job_title": {"required": NO_JOB_TITLE},
            "url": {"invalid": "This is not an address. It begins with https:// and may be left empty."},
        }
        widgets = {
            "url": forms.URLInput(attrs={"placeholder": "https://"}),
            "posting": forms.Textarea(attrs={"rows": 6, "class": "written"}),
            "notes": forms.Textarea(attrs={"rows": 3, "class": "written"}),
            "source": forms.TextInput(attrs={"list": "sources", "autocomplete": "off"}),
            "resume": forms.TextInput(attrs={"list": "resumes", "autocomplete": "off"}),
        }

    field_order = ["company", *Meta.fields]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["company"].widget.attrs |= {"list": "companies", "autocomplete": "off"}
        self.fields["salary_currency"].widget.attrs |= {"list": "currencies", "autocomplete": "off", "maxlength": 3}
        self.asks_for_rejection = False
        if self.instance.pk:
            del self.fields["stage"], self.fields["uid"]
            self.initial["company"] = self.instance.company.name
            self.applied_before = self.instance.applied_on
        else:
            self.initial.setdefault("applied_on", self.user.today())
            self.initial.setdefault("uid", uuid.uuid4())

    def clean_company(self) -> str:
        return " ".join(self.cleaned_data["company"].split())

    def clean_stage(self) -> str:
        """A no is not a stage to begin with: the application is added first, and the form for the no follows."""
        self.asks_for_rejection = self.cleaned_data["stage"] == Stage.REJECTED
        return Stage.APPLIED if self.asks_for_rejection else self.cleaned_data["stage"] or Stage.APPLIED

    def clean_applied_on(self) -> date | None:
        day = self.cleaned_data["applied_on"]
        if day and day > self.user.today():
            raise ValidationError(NOT_YET)
        if self.instance.pk and self.applied_before and not day:
            raise ValidationError(
                "You did apply, so a day belongs here. To take that back, undo the step on the application’s page."
            )
        return day

    def clean_salary_currency(self) -> str:
        code = self.cleaned_data["salary_currency"].upper()
        if code and not re.fullmatch("[A-Z]{3}", code):
            raise ValidationError("A currency is three letters, such as EUR, GBP or USD.")
        return code

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        low, high = data.get("salary_min"), data.get("salary_max")
        if low is not None and high is not None and low > high:
            self.add_error("salary_max", "The upper end of the pay lies below the lower end.")
        ask_for_step(self)
        return data

    def validate_constraints(self) -> None:
        """The fields and `clean` say all that the constraints could, without a question to the database for each."""

    def earlier(self) -> Application | None:
        """The application that this very form has made already, if it was sent twice."""
        uid = self.cleaned_data.get("uid")
        return Application.objects.for_user(self.user).filter(uid=uid).first() if uid else None

    def save(self, commit: bool = True) -> Application:
        """Stores the row, makes the company where it is new, and puts the day of applying into the history."""
        name = self.cleaned_data["company"]
        with transaction.atomic():
            self.instance.company, self.is_new_company = Company.objects.found_or_made(self.user, name)
            if not self.instance.pk:
                self.instance.uid = self.cleaned_data.get("uid") or self.instance.uid
                return super().save()
            application = super().save()
            try:
                self._put_applied_on()
            except Refused as refused:
                raise Refused({"applied_on": refused.messages}) from refused
        return application

    def _put_applied_on(self) -> None:
        day = self.cleaned_data["applied_on"]
        if day == self.applied_before:
            return
        step = self.instance.changes.filter(stage=Stage.APPLIED).order_by("on", "id").first()
        if step:
            self.instance.redate(step, day)
        else:
            self.instance.move(Stage.APPLIED, day)


def ask_for_step(form: forms.BaseForm) -> None:
    """A day without what is to be done on it says nothing."""
    data = form.cleaned_data
    if data.get("next_step_on") and not data.get("next_step") and not form.has_error("next_step"):
        form.add_error("next_step", NO_STEP)


class NextStepForm(OwnedModelForm):
    next_step_on = DayField(required=False, label="On")

    class Meta:
        model = Application
        fields = ["next_step", "next_step_on"]
        widgets = {"next_step": forms.TextInput(attrs={"autofocus": True})}

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        ask_for_step(self)
        return data


class HoursForm(forms.Form):
    """A quarter of an hour more of one's own time, or less."""

    step = forms.TypedChoiceField(
        choices=[("-0.25", "− ¼ h"), ("0.25", "+ ¼ h")],
        coerce=Decimal,
        error_messages={"required": "Add a quarter of an hour, or take one off.", "invalid_choice": "A quarter it is."},
    )
