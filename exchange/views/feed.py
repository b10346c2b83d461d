"""The private calendar: its address in the settings, what stands there, and one interview for any calendar."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_http_methods, require_safe

from accounts.confirming import confirmed
from accounts.models import PersonsRequest
from debrief.apart import speaking_for
from debrief.pages import is_pressed, render_page
from exchange.calendar.writing import write_calendar
from exchange.feed import address_on, calendar_of, interview_entry
from exchange.models import FeedToken
from interviews.models import Interview

CALENDAR = "text/calendar; charset=utf-8"


@confirmed
@sensitive_variables("secret")
@never_cache
@require_http_methods(["GET", "POST"])
def calendar(request: PersonsRequest) -> HttpResponse:
    """The page of the feed. Its address is shown in the answer that made it, and never again."""
    token = FeedToken.objects.for_user(request.user).first()
    secret = ""
    if request.method == "POST":
        if not is_pressed(request, "make"):
            return change(request, token)
        # Reloading the page that shows the address would send the form again, and make that address void.
        if request.POST.get("instead_of", "") != (str(token.pk) if token else ""):
            messages.info(request, "That address is made, and is shown once. Make a new one if you need it again.")
            return redirect("exchange:calendar")
        secret = FeedToken.objects.renew(request.user)
        token = FeedToken.objects.for_user(request.user).get()
    feed = request.build_absolute_uri(reverse("exchange:feed", args=[secret])) if secret else ""
    return render_page(request, "exchange/calendar.html", {"here": "", "token": token, "feed": feed})


def change(request: PersonsRequest, token: FeedToken | None) -> HttpResponse:
    """Removes the address, or keeps whether notes are shown there."""
    if token and is_pressed(request, "remove"):
        token.delete()
        messages.success(request, "The address is removed. Nothing stands there any more.")
    elif token:
        token.with_notes = "with_notes" in request.POST
        token.save(update_fields=["with_notes"])
        messages.success(request, "Saved.")
    return redirect("exchange:calendar")


@login_not_required
@sensitive_variables("token")
@require_safe
def feed(request: HttpRequest, token: str) -> HttpResponse:
    """The calendar of whoever made the address. Whoever knows it can read it, so it says little about a wrong one."""
    found = FeedToken.objects.opened_by(token)
    if found is None or not found.owner.is_active:
        answer = HttpResponse("There is no calendar here.\n", content_type="text/plain", status=404)
    else:
        now = timezone.now()
        found.note_use(now)
        with speaking_for(found.owner):
            entries = calendar_of(found.owner, now, address_on(request), with_notes=found.with_notes)
            answer = HttpResponse(write_calendar(entries, now, name="Debrief"), content_type=CALENDAR)
    answer["Cache-Control"] = "private"
    answer["X-Robots-Tag"] = "noindex"
    return answer


@require_safe
def interview_ics(request: PersonsRequest, pk: int) -> HttpResponse:
    """One interview as a file for any calendar."""
    mine = Interview.objects.for_user(request.user).for_page()
    entry = interview_entry(get_object_or_404(mine, pk=pk), request.user, address_on(request))
    return HttpResponse(
        write_calendar([entry], timezone.now()),
        content_type=CALENDAR,
        headers={"Content-Disposition": 'attachment; filename="interview.ics"', "Cache-Control": "private"},
    )
