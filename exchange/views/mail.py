"""A mail comes in: read, looked through, and only then recorded. Nothing of it is kept before."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST

from accounts.models import PersonsRequest
from debrief.forms import show_refusal
from debrief.owned import Refused, key_of
from debrief.pages import render_page
from exchange.mail.reading import Mail
from exchange.mailed import BESIDE, LABEL_WORDS, MOVES, MailReadForm, MailReviewForm, read_again, recognised
from exchange.views.invitations import offer

# Each opens a form of its own, which the browser is sent on to with all that was filled in.
LEADS_TO = {"no": "applications:rejection_create", "talk": "interviews:interview_create"}
MOST_SPOKEN = 4


@require_http_methods(["GET", "POST"])
def mail_create(request: PersonsRequest) -> HttpResponse:
    """Takes the text or the file, and shows what was recognised."""
    chosen = key_of(request.GET.get("application", ""))
    form = MailReadForm(request.POST, request.FILES, user=request.user) if request.method == "POST" else None
    if form and form.is_valid():
        mail, events = form.cleaned_data.get("mail"), form.cleaned_data["events"]
        read = mail and MailReviewForm(
            user=request.user, mail=mail, chosen=chosen, initial=recognised(mail, request.user)
        )
        if events and not (mail and mail.verdict.label == "rejection"):
            return offer(request, events, likely=read.likeliest if read else chosen)
        return review(request, read)
    context = {"here": "applications", "form": form or MailReadForm(user=request.user)}
    return render_page(request, "exchange/mail_create.html", context, status=422 if form else 200)


@require_POST
def mail_review(request: PersonsRequest) -> HttpResponse:
    """Does what the person confirmed: keeps the words, moves the application, or leads on to the form that does."""
    form = MailReviewForm(request.POST, user=request.user, mail=read_again(request.POST.dict()))
    if form.is_valid():
        try:
            application = form.save()
        except Refused as refused:
            show_refusal(form, refused)
        else:
            what = form.cleaned_data["what"]
            if what in LEADS_TO:
                return redirect(LEADS_TO[what], pk=application.pk, preserve_request=True)
            said = application.get_stage_display() if what in MOVES else "their words are on its timeline"
            messages.success(request, f"{application.company.name}: {said}.")
            return redirect("applications:application_detail", pk=application.pk)
    return review(request, form, status=422)


def review(request: PersonsRequest, form: MailReviewForm, status: int = 200) -> HttpResponse:
    mail: Mail = form.mail
    spoken = [spoke for spoke in mail.verdict.spoken if spoke.weight > 0]
    context = {
        "here": "applications",
        "form": form,
        "mail": mail,
        "says": LABEL_WORDS[mail.verdict.label],
        "is_beside": mail.verdict.label in BESIDE,
        "because": list(dict.fromkeys(spoke.sentence for spoke in spoken))[:MOST_SPOKEN],
    }
    return render_page(request, "exchange/mail_review.html", context, status=status)
