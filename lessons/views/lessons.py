"""The ten lessons with one's own record, and what becomes of a commitment."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from debrief.charts.levels import Point, levels
from debrief.charts.marks import between
from debrief.intervals import Rate
from debrief.owned import Refused
from debrief.pages import offer_undo, render_page
from debrief.words import day_and_month
from lessons.catalogue import HACKS, LESSONS, by_slug, lesson
from lessons.models import Commitment, LessonRating
from lessons.records import commitment_lines, misses_by_lesson, misses_of, own_records, ratings_of
from lessons.stats import (
    LEAST_TOLD,
    RECENT,
    Rated,
    agreement_line,
    by_month,
    follow_through,
    is_missed_often,
    recent_line,
    record,
    share_held,
    shift,
    shift_line,
)
from lessons.values import Scale, State

EVIDENCE_A_PAGE = 8
MOST_COMMITMENTS = 30
# So many that are retired or let go stand open.
MOST_PAST = 3
MOST_OPEN = 2


@require_GET
def lesson_list(request):
    records = own_records(request.user)
    by_number = {own.text.number: own for own in records}
    by_hack = request.GET.get("by") == "hack"
    context = {
        "here": "lessons",
        "records": records,
        "by_hack": by_hack,
        "hacks": [(hack, [by_number[number] for number in hack.lessons]) for hack in HACKS],
        "others": [own for own in records if not own.text.hacks],
        "is_rated": any(own.record for own in records),
    }
    return render_page(request, "lessons/lesson_list.html", context)


@require_GET
def lesson_detail(request, slug):
    try:
        text = by_slug(slug)
    except KeyError:
        raise Http404 from None
    ratings, judged = ratings_of(request.user, text.number)
    context = {
        "here": "lessons",
        "text": text,
        "hacks": [hack for hack in HACKS if hack.number in text.hacks],
        "anchors": list(zip(Scale.values, text.anchors, strict=True)),
        "previous": lesson(text.number - 1) if text.number > 1 else None,
        "next": lesson(text.number + 1) if text.number < len(LESSONS) else None,
        "record": record(ratings),
        "range": _range(share_held(record(ratings))),
        "lately": shift_line(shift(ratings)),
        "months": by_month(ratings)[::-1],
        "agreed": agreement_line(judged),
        **_chart(request.user, text),
        **_evidence(request, text),
        **_commitments(request.user, text, misses_of(ratings)),
    }
    return render_page(request, "lessons/lesson_detail.html", context, partial="commitments")


def _range(held: Rate) -> str:
    """What the share held may be, once enough is told to say so; the same figure as on Progress."""
    return between(held.low, held.high) if held.of >= LEAST_TOLD and held.low is not None and held.high else ""


def _chart(user, text) -> dict:
    """The latest ratings as dots: those that count, and hollow those of debriefs not finished yet."""
    rows = LessonRating.objects.for_user(user).filter(lesson=text.number).for_record()
    counted = list(rows.counted().order_by("-on", "-pk")[: RECENT + 1])[::-1]
    begun = rows.dated().filter(debrief__state=State.DRAFT, rating__gte=Scale.MISSED).order_by("-on", "-pk")[:MOST_OPEN]
    ratings = sorted([*counted[-RECENT:], *begun], key=lambda rating: rating.on)
    return {
        "line": recent_line([Rated(row.on, row.rating) for row in counted]),
        "ratings": ratings[::-1],
        "has_begun": any(not rating.debrief.is_finished for rating in ratings),
        "says": "; ".join(_in_words(row) for row in ratings),
        "wide": levels([_point(row, narrow=False) for row in ratings], Scale.labels),
        "narrow": levels([_point(row, narrow=True) for row in ratings], Scale.labels, width=340, left=54),
    }


def _in_words(row: LessonRating) -> str:
    occasion = "" if row.debrief.is_of_a_no else f" ({row.debrief.get_occasion_display().lower()})"
    return f"{day_and_month(row.on)}: {row.get_rating_display().lower()}{occasion}"


def _point(row, *, narrow: bool) -> Point:
    day = row.on
    name, note = (
        (str(day.day), f"{day:%b}") if narrow else (str(row.debrief.application.company), f"{day.day} {day:%b}")
    )
    return Point(row.rating, name, note, is_open=not row.debrief.is_finished)


def _evidence(request, text) -> dict:
    """A page of what was written, the newest first."""
    page = request.GET.get("page", "1")
    page = max(int(page), 1) if page.isdecimal() and len(page) < 6 else 1
    rows = LessonRating.objects.for_user(request.user).filter(lesson=text.number).for_record().dated()
    rows = rows.filter(debrief__state=State.FINISHED).exclude(evidence="").order_by("-on", "-pk")
    start = (page - 1) * EVIDENCE_A_PAGE
    shown = list(rows[start : start + EVIDENCE_A_PAGE + 1])
    return {
        "evidence": shown[:EVIDENCE_A_PAGE],
        "later": page - 1,
        "earlier": page + 1 if len(shown) > EVIDENCE_A_PAGE else 0,
    }


def _commitments(user, text, misses, settled: int = 0) -> dict:
    """Those in play, and folded away those retired or let go, where they are many; one just `settled` stays in view."""
    lines = commitment_lines(user, text.number, misses)
    shown = lines[:MOST_COMMITMENTS]
    past = [line for line in shown if not line.commitment.is_in_play and line.commitment.pk != settled]
    folded = past if len(past) > MOST_PAST else []
    return {
        "text": text,
        "settled": settled,
        "commitments": [line for line in shown if line not in folded],
        "folded": folded,
        "has_more": len(lines) > MOST_COMMITMENTS,
        "followed": follow_through([line.track for line in lines]),
        "is_offered": is_missed_often(misses, user.today()) and not any(line.commitment.is_in_play for line in lines),
    }


def _settle(request, pk: int, verb: str, said: str):
    """Does the verb, today, and shows the commitments of that lesson again, with a way to take it back."""
    commitment = get_object_or_404(Commitment.objects.for_user(request.user).select_related("lesson"), pk=pk)
    try:
        getattr(commitment, verb)(request.user.today())
        refused = ""
    except Refused as error:
        # Done already, in another window: the page shows what is so now.
        refused = " ".join(error.messages)
    if request.htmx:
        text = lesson(commitment.lesson_id)
        misses = misses_by_lesson(request.user, [text.number]).get(text.number, [])
        context = _commitments(request.user, text, misses, commitment.pk) | {"refused": refused}
        return render_page(request, "lessons/lesson_detail.html", context, partial="commitments")
    if refused:
        messages.info(request, refused)
    else:
        back = "commitment_take_up" if verb != "take_up" else "commitment_retire"
        offer_undo(request, said, reverse(f"lessons:{back}", args=[commitment.pk]))
    return redirect(f"{commitment.lesson.get_absolute_url()}#commitments")


@require_POST
def commitment_retire(request, pk):
    return _settle(request, pk, "retire", "Retired. It does not come back before interviews.")


@require_POST
def commitment_drop(request, pk):
    return _settle(request, pk, "drop", "Let go. It does not come back before interviews.")


@require_POST
def commitment_take_up(request, pk):
    return _settle(request, pk, "take_up", "Taken up again. It comes back before the next interview that it fits.")
