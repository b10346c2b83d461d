"""List, detail, statistics and create as plainly as Django lets one write them."""

from django import forms
from django.core.paginator import Paginator
from django.db import transaction
from django.db.models import Count, Exists, OuterRef, Q
from django.db.models.functions import TruncMonth
from django.shortcuts import get_object_or_404, redirect, render

from .models import Application, Company, Stage, StageChange

ROWS = 50


def application_list(request):
    rows = Application.objects.filter(owner=request.user).select_related("company").defer("notes", "posting")
    page = Paginator(rows, ROWS).get_page(request.GET.get("page"))
    return render(request, "floor/application_list.html", {"page": page})


def application_detail(request, pk):
    application = get_object_or_404(Application.objects.select_related("company"), pk=pk, owner=request.user)
    context = {"application": application, "changes": application.changes.all()}
    return render(request, "floor/application_detail.html", context)


def application_stats(request):
    mine = Application.objects.filter(owner=request.user)
    every = mine.order_by()
    talked = StageChange.objects.filter(application=OuterRef("pk"), stage=Stage.SCREENING)
    good = Count("id", filter=Q(stage__in=[Stage.INTERVIEWING, Stage.OFFER]))
    context = {
        "by_stage": every.values("stage").annotate(n=Count("id")),
        "by_month": every.annotate(month=TruncMonth("applied_on")).values("month").annotate(n=Count("id")),
        "by_source": every.values("source").annotate(n=Count("id"), good=good),
        "talked": mine.filter(Exists(talked)).count(),
        "recent": mine.select_related("company")[:10],
    }
    return render(request, "floor/application_stats.html", context)


class ApplicationForm(forms.Form):
    company = forms.CharField(max_length=200)
    job_title = forms.CharField(max_length=200)
    location = forms.CharField(max_length=200, required=False)
    source = forms.CharField(max_length=60, required=False)
    applied_on = forms.DateField()
    notes = forms.CharField(widget=forms.Textarea, required=False)
    posting = forms.CharField(widget=forms.Textarea, required=False)


def application_create(request):
    form = ApplicationForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        with transaction.atomic():
            company, _ = Company.objects.get_or_create(owner=request.user, name=data.pop("company"))
            application = Application.objects.create(owner=request.user, company=company, **data)
            StageChange.objects.create(application=application, stage=application.stage, on=application.applied_on)
        return redirect("application_detail", pk=application.pk)
    return render(request, "floor/application_create.html", {"form": form}, status=422 if form.is_bound else 200)
