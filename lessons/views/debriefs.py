from __future__ import annotations

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from applications.models import Application, Rejection
from applications.views.detail import fetch, show_application
from debrief.owned import Refused, key_of
from debrief.pages import is_pressed, render_page
from debrief.words import plain_date
from interviews.models import Feedback, Interview
from lessons.answers import compare_with_record
from lessons.evidence import margin_of, record_of
from lessons.feedback import ask_for_feedback, asked_after_a_round
from lessons.forms.debriefs import DebriefForm
from lessons.forms.remind import days_ahead
from lessons.forms.verdicts import pressed_verdict, with_verdict
from lessons.models import Debrief
from lessons.reading import read_debrief
from lessons.records import often_missed
from lessons.sections import asked_on, minutes_left, sections_of
from lessons.values import Scale, Size
from lessons.views.autosave import answer_autosave, is_autosave
from lessons.views.waiting import let_go, remind


def find_rejection(request: HttpRequest, pk: int) -> Rejection:
    rejections = Rejection.objects.for_user(request.user).select_related("application__company", "debrief")
    return get_object_or_404(rejections, pk=pk)


def find_debrief(request: HttpRequest, pk: int) -> Debrief:
    """With its record."""
    debrief = read_debrief(request.user, pk)
    if debrief is None:
        raise Http404
    return debrief


def lock_debrief(request: HttpRequest, pk: int) -> Debrief:
    """To be written."""
    debriefs = Debrief.objects.for_user(request.user).for_page().select_for_update(of=["self"])
    debrief = get_object_or_404(debriefs, pk=pk)
    debrief.owner = request.user
    return debrief


@require_safe
def debrief_begin(request: HttpRequest, pk: int) -> HttpResponse:
    """Begins or continues: a link in Today or in a mail leads here, and may be followed twice."""
    rejection = find_rejection(request, pk)
    if not rejection.in_force and rejection.debrief_or_none is None:
        messages.info(request, f"This one went on again on {plain_date(rejection.reopened_on)}: no debrief is needed.")
        return redirect("applications:application_detail", pk=rejection.application_id)
    return redirect("lessons:debrief_update", pk=Debrief.begin(rejection).pk)


@require_POST
def occasion_begin(request: HttpRequest, pk: int) -> HttpResponse:
    """Begins or continues the debrief of an offer, a silence, a withdrawal or, with its `interview`, a passed round."""
    applications = Application.objects.for_user(request.user).select_related("owner")
    application = get_object_or_404(applications, pk=pk)
    said = {**request.GET.dict(), **request.POST.dict()}
    interview = None
    if key := said.get("interview"):
        talks = Interview.objects.filter(application=application)
        interview = get_object_or_404(talks, pk=key_of(key))
    try:
        debrief = Debrief.begin_of(said.get("occasion", ""), application, interview)
    except Refused as refused:
        return show_application(request, fetch(request.user, pk), problem=" ".join(refused.messages))
    return redirect("lessons:debrief_update", pk=debrief.pk)


@require_http_methods(["GET", "HEAD", "POST"])
def debrief_update(request: HttpRequest, pk: int) -> HttpResponse:
    if request.method == "POST":
        # One transaction from the first look to the last word: another window waits until this one has saved.
        with transaction.atomic():
            return save_debrief(request, lock_debrief(request, pk))
    debrief = find_debrief(request, pk)
    if not debrief.is_draft and "change" not in request.GET:
        return show_read(request, debrief)
    return show_form(request, DebriefForm(debrief=debrief, user=request.user))


def save_debrief(request: HttpRequest, debrief: Debrief) -> HttpResponse:
    finishing = is_pressed(request, "finish")
    data = with_verdict(request.POST, debrief)
    form = DebriefForm(data, debrief=debrief, user=request.user, finishing=finishing)
    if is_autosave(request):
        return answer_autosave(request, form)
    if not form.is_valid():
        return show_form(request, form, status=422)
    form.save()
    if finishing:
        debrief.finish()
    if debrief.is_finished:
        compare_with_record(debrief)
    if finishing:
        return redirect("lessons:debrief_done", pk=debrief.pk)
    return leave(request, debrief)


def leave(request: HttpRequest, debrief: Debrief) -> HttpResponse:
    """Does what the button asked for besides saving, and leads where it leads."""
    page = reverse("lessons:debrief_update", args=[debrief.pk])
    if is_pressed(request, "asked") and debrief.rejection:
        Feedback.objects.update_or_create(rejection=debrief.rejection, defaults={"asked_on": request.user.today()})
        messages.success(request, "Noted: you asked today. Their answer can be entered when it comes.")
        return redirect(f"{page}#feedback")
    if debrief.is_draft and is_pressed(request, "let_go"):
        return let_go(request, debrief)
    if debrief.is_draft and is_pressed(request, "remind"):
        return remind(request, debrief)
    if is_pressed(request, "stop"):
        messages.success(request, "Saved. It keeps: there is no deadline on a debrief.")
        return redirect("progress:today")
    if verdict := pressed_verdict(request.POST):
        return redirect(f"{page}{'' if debrief.is_draft else '?change'}#lesson-{verdict[0]}")
    if (size := request.POST.get("size")) in Size.values:
        debrief.change_size(size)
        return redirect(page)
    messages.success(request, "Saved.")
    return redirect(page)


def show_form(request: HttpRequest, form: DebriefForm, status: int = 200) -> HttpResponse:
    debrief = form.debrief
    form.margin = margin_of(debrief)
    asked_first, shows = form.asked_first, form.shows
    feedback = getattr(debrief.rejection, "feedback", None)
    earlier = asked_after_a_round(debrief)
    lessons = [question.text.number for question in asked_first or form.asked_folded]
    sections = sections_of(form.stored, shows, lessons, debrief.words, asked_on(feedback, earlier))
    context = {
        "debrief": debrief,
        "form": form,
        "shows": shows,
        "asked_first": asked_first,
        "asked_folded": form.asked_folded,
        "sections": sections,
        "minutes": minutes_left(debrief.size, sections),
        "sizes": Size,
        "feedback": feedback,
        "asked_earlier": earlier,
        "mail": ask_for_feedback(debrief, request.user),
        "days": days_ahead(request.user.today()),
        "in_play": record_of(debrief)["in_play"],
        "here": "today",
    }
    return render_page(request, "lessons/debrief_update.html", context, status=status)


def show_read(request: HttpRequest, debrief: Debrief) -> HttpResponse:
    form = DebriefForm(debrief=debrief, user=request.user)
    context = {"debrief": debrief, "questions": form.answered, "here": "today"}
    return render_page(request, "lessons/_debrief_read.html", context)


# Among so many of the next interviews one is looked for that fits what was taken along.
NEXT_TALKS = 20


@require_safe
def debrief_done(request: HttpRequest, pk: int) -> HttpResponse:
    debrief = get_object_or_404(Debrief.objects.for_user(request.user).with_answers(), pk=pk)
    debrief.owner = request.user
    if not debrief.is_finished:
        return redirect("lessons:debrief_update", pk=debrief.pk)
    coming = Interview.objects.for_user(request.user).coming(timezone.now()).select_related("application__company")
    talks, taken = list(coming[:NEXT_TALKS]), debrief.commitments.all()
    fitting = next((talk for talk in talks if any(commitment.fits(talk.kind) for commitment in taken)), None)
    questions = DebriefForm(debrief=debrief, user=request.user).answered
    missed = [question.text.number for question in questions if question.point == Scale.MISSED]
    context = {
        "debrief": debrief,
        "questions": questions,
        "offered": often_missed(request.user, missed, request.user.today()) if missed else [],
        "interview": fitting,
        "next_talk": fitting or next(iter(talks), None),
        "here": "today",
    }
    return render_page(request, "lessons/debrief_done.html", context)
