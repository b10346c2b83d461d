"""The people of an application. They belong to the company, and are met again at the next application there."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_http_methods, require_POST

from applications.forms.people import AttachForm, ContactForm
from applications.models import Application, Contact
from debrief.once import once
from debrief.pages import render_page
from debrief.trash import throw_away


@require_http_methods(["GET", "POST"])
@once
def contact_create(request: HttpRequest, pk: int) -> HttpResponse:
    """Adds somebody new, or somebody of the company who is known already."""
    application = get_object_or_404(Application.objects.for_user(request.user).select_related("company"), pk=pk)
    attaches = "contact" in request.POST
    attach_form = AttachForm(request.POST if attaches else None, application=application, user=request.user)
    form = ContactForm(
        request.POST if request.POST and not attaches else None,
        instance=Contact(company=application.company),
        user=request.user,
    )
    chosen = attach_form if attaches else form
    if chosen.is_valid():
        contact = attach_form.cleaned_data["contact"] if attaches else form.save()
        contact.applications.add(application)
        return redirect("applications:application_detail", pk=pk)
    context = {"here": "applications", "application": application, "form": form, "attach_form": attach_form}
    return render_page(request, "applications/contact_create.html", context, status=422 if chosen.is_bound else 200)


@require_http_methods(["GET", "POST"])
def contact_update(request: HttpRequest, pk: int) -> HttpResponse:
    contact = get_object_or_404(Contact.objects.for_user(request.user).select_related("company"), pk=pk)
    form = ContactForm(request.POST or None, instance=contact, user=request.user)
    if form.is_valid():
        form.save()
        messages.success(request, f"{contact.name} is saved.")
        return back_to(contact)
    context = {"here": "applications", "contact": contact, "applications": contact.applications.all(), "form": form}
    return render_page(request, "applications/contact_update.html", context, status=422 if form.is_bound else 200)


@require_POST
def contact_detach(request: HttpRequest, pk: int, contact_pk: int) -> HttpResponse:
    """Takes somebody off this application; the company still knows them."""
    application = get_object_or_404(Application.objects.for_user(request.user), pk=pk)
    contact = get_object_or_404(Contact.objects.for_user(request.user), pk=contact_pk)
    application.contacts.remove(contact)
    messages.success(request, f"{contact.name} is off this application.")
    return redirect("applications:application_detail", pk=pk)


@require_POST
@once
def contact_delete(request: HttpRequest, pk: int) -> HttpResponse:
    contact = get_object_or_404(Contact.objects.for_user(request.user), pk=pk)
    answer = back_to(contact)
    throw_away(request, contact.name, contact)
    return answer


def back_to(contact: Contact) -> HttpResponse:
    """The latest application that the person stands on, or the list."""
    application = contact.applications.order_by("-id").first()
    if application:
        return redirect("applications:application_detail", pk=application.pk)
    return redirect("applications:application_list")
