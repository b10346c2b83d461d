"""A commitment by itself: written, or changed."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_http_methods

from debrief.forms import show_refusal
from debrief.once import once
from debrief.owned import Refused
from debrief.pages import render_page
from lessons.catalogue import LESSONS
from lessons.forms.commitments import CommitmentForm, NewCommitmentForm
from lessons.models import Commitment

LESSON_NUMBERS = {str(text.number) for text in LESSONS}


@require_http_methods(["GET", "HEAD", "POST"])
@once
def commitment_create(request: HttpRequest) -> HttpResponse:
    """For the lesson that the address names, if any."""
    wanted = request.GET.get("lesson", "")
    commitment = Commitment(owner=request.user, made_on=request.user.today())
    form = NewCommitmentForm(
        request.POST if request.method == "POST" else None,
        instance=commitment,
        initial={"lesson": wanted if wanted in LESSON_NUMBERS else None, "debrief": request.GET.get("debrief")},
        user=request.user,
    )
    return keep(request, form, "lessons/commitment_create.html", "Kept. It comes back before the next interview.")


@require_http_methods(["GET", "HEAD", "POST"])
def commitment_update(request: HttpRequest, pk: int) -> HttpResponse:
    mine = Commitment.objects.for_user(request.user).select_related("lesson", "debrief")
    commitment = get_object_or_404(mine, pk=pk)
    form = CommitmentForm(request.POST if request.method == "POST" else None, instance=commitment, user=request.user)
    back = f"{commitment.lesson.get_absolute_url()}#commitments"
    return keep(request, form, "lessons/commitment_update.html", "Changed.", back=back)


def keep(request: HttpRequest, form: CommitmentForm, template: str, said: str, **context: str) -> HttpResponse:
    if form.is_bound and form.is_valid():
        try:
            commitment = form.save()
        except Refused as refused:
            show_refusal(form, refused)
        else:
            messages.success(request, said)
            return redirect(f"{commitment.lesson.get_absolute_url()}#commitments")
    context |= {"here": "lessons", "form": form}
    return render_page(request, template, context, status=422 if form.is_bound else 200)
