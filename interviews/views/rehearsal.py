"""Rehearsing: one card at a time, answered out loud first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.contrib import messages
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from debrief.owned import Refused
from debrief.pages import offer_undo, render_page
from interviews import spacing
from interviews.forms import BetterForm, RecallForm
from interviews.models import Interview, RehearsalCard
from interviews.rehearsal import ensure
from interviews.values import Recall

MOST_ASIDE = 30


@require_safe
def rehearse(request: HttpRequest) -> HttpResponse:
    """The card whose turn it is; what was noted since the last visit becomes cards first."""
    now = timezone.now()
    ensure(request.user, now)
    return page(request, cards(request).in_use(now).due(now, request.user.tz).for_page().first(), now)


@require_safe
def rehearse_card(request: HttpRequest, pk: int) -> HttpResponse:
    """A card of one's choice, due or not."""
    return page(request, found(request, pk), timezone.now())


@require_POST
def rehearse_answer(request: HttpRequest, pk: int) -> HttpResponse:
    card, now = found(request, pk), timezone.now()
    form = RecallForm(request.POST)
    if not form.is_valid():
        return page(request, card, now, status=422, refused=next(iter(form.errors.values()))[0])
    try:
        card.answer(form.cleaned_data["rating"], now, request.user, form.cleaned_data["turn"])
    except Refused as refused:
        messages.info(request, refused.messages[0])
    else:
        back = spacing.when(card.due_at, now, request.user.tz)
        label = Recall(form.cleaned_data["rating"]).label
        offer_undo(request, f"{label}. It comes back {back}.", reverse("interviews:rehearse_undo", args=[pk]))
    return redirect("interviews:rehearse")


@require_POST
def rehearse_undo(request: HttpRequest, pk: int) -> HttpResponse:
    """Takes the last answer back, and asks for it again."""
    card = found(request, pk)
    try:
        card.take_back()
    except Refused as refused:
        messages.info(request, refused.messages[0])
    return redirect("interviews:rehearse_card", pk)


@require_POST
def rehearse_set_aside(request: HttpRequest, pk: int) -> HttpResponse:
    found(request, pk).set_aside(timezone.now())
    offer_undo(
        request, "Set aside. It does not come back by itself.", reverse("interviews:rehearse_take_up", args=[pk])
    )
    return redirect("interviews:rehearse")


@require_POST
def rehearse_take_up(request: HttpRequest, pk: int) -> HttpResponse:
    found(request, pk).take_up()
    messages.success(request, "It comes back with the others.")
    return redirect("interviews:rehearse")


@require_POST
def rehearse_better(request: HttpRequest, pk: int) -> HttpResponse:
    """Keeps a better answer, and goes on with the same card, opened."""
    card = get_object_or_404(cards(request).for_page(), pk=pk, asked__isnull=False)
    form = BetterForm(request.POST, instance=card.asked, user=request.user)
    if not form.is_valid():
        return page(request, card, timezone.now(), form, status=422)
    form.save()
    return redirect(f"{reverse('interviews:rehearse_card', args=[pk])}?show=1#answer")


def cards(request: HttpRequest):
    return RehearsalCard.objects.for_user(request.user)


def found(request: HttpRequest, pk: int) -> RehearsalCard:
    return get_object_or_404(cards(request).for_page(), pk=pk)


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the four buttons, and when the card would come back."""

    rating: int
    label: str
    back: str


def page(
    request: HttpRequest,
    card: RehearsalCard | None,
    now: datetime,
    form: BetterForm | None = None,
    status: int = 200,
    refused: str = "",
) -> HttpResponse:
    """A card with its answer folded away, or what is next when none is due."""
    coming = Interview.objects.for_user(request.user).coming(now).select_related("application__company").first()
    context = {"here": "lessons", "card": card, "coming": coming, "refused": refused}
    context |= card_context(request, card, now, coming, form) if card else done_context(request, now, coming)
    return render_page(request, "interviews/rehearse.html", context, status=status)


def card_context(request, card: RehearsalCard, now: datetime, coming, form: BetterForm | None) -> dict:
    tz = request.user.tz
    on = coming.starts_at.astimezone(tz).date() if coming else None
    turns = [(recall, spacing.answer(card.state, recall, now, tz, on)) for recall in Recall]
    told = card.story.tellings.filter(told=True).order_by("-interview__starts_at").first() if card.story else None
    if card.asked and form is None:
        form = BetterForm(instance=card.asked, user=request.user)
    return {
        "choices": [Choice(recall, recall.label, spacing.when(turn.due_at, now, tz)) for recall, turn in turns],
        "due_count": cards(request).in_use(now).due(now, tz).count(),
        "form": form,
        "told": told,
        "is_shown": "show" in request.GET or request.method == "POST",
        "is_editing": bool(form and form.is_bound),
    }


def done_context(request, now: datetime, coming) -> dict:
    """When the next card comes, how many were answered today, and what lies aside."""
    tz = request.user.tz
    midnight = spacing.start_of(now.astimezone(tz).date(), tz)
    in_use = cards(request).in_use(now)
    following = in_use.order_by("due_at").values_list("due_at", flat=True).first()
    next_at = spacing.next_visit(following, now, tz, coming.starts_at.astimezone(tz).date() if coming else None)
    return {
        "next_on": spacing.when(next_at, now, tz) if next_at else "",
        "is_ready": bool(coming and next_at and next_at > coming.starts_at),
        **in_use.aggregate(in_all=Count("pk"), done_today=Count("pk", filter=Q(answered_at__gte=midnight))),
        "aside": cards(request).exclude(set_aside_at=None).for_page().order_by("-set_aside_at")[:MOST_ASIDE],
    }
