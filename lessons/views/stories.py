"""Stories to tell: what is not on the resume, and how each was heard."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from debrief.once import once
from debrief.pages import render_page
from interviews.models import Story
from interviews.models.kit import LATEST_INTERVIEWS, WORN_FROM
from interviews.views.shelves import is_kept, open_shelf, put_away, show_options, take_out
from lessons.catalogue import lesson
from lessons.forms.stories import NewStoryForm, StoryForm

KIND = "lessons:story"


@require_safe
def story_list(request: HttpRequest) -> HttpResponse:
    return show_stories(request)


@require_POST
@once
def story_create(request: HttpRequest) -> HttpResponse:
    """One line on top of the list: the story appears, to be written out later, and the line is empty again."""
    form = NewStoryForm(request.POST, user=request.user)
    if not is_kept(form):
        return show_stories(request, form=form, status=422)
    if request.htmx:
        return show_stories(request, again=True)
    messages.success(request, f"“{form.instance}” is added.")
    return redirect(reverse("lessons:story_list", fragment=f"story-{form.instance.pk}"))


@require_safe
def story_options(request: HttpRequest) -> HttpResponse:
    """The titles of the person's stories that fit two letters or more, for a field that takes one."""
    mine = Story.objects.for_user(request.user).active()
    return show_options(request, mine.values_list("title", flat=True))


@require_safe
def story_detail(request: HttpRequest, pk: int) -> HttpResponse:
    return show_story(request, pk)


@require_http_methods(["GET", "POST"])
def story_update(request: HttpRequest, pk: int) -> HttpResponse:
    """The whole story: in its row by htmx, on a page of its own without."""
    story = get_object_or_404(Story.objects.for_user(request.user), pk=pk)
    form = StoryForm(request.POST or None, instance=story, user=request.user)
    if request.method == "POST" and is_kept(form):
        return show_story(request, pk) if request.htmx else redirect("lessons:story_detail", pk)
    context = {"here": "kit", "story": story, "form": form}
    status = 422 if form.is_bound else 200
    return render_page(request, "lessons/story_update.html", context, partial="story", row=pk, status=status)


@require_POST
def story_archive(request: HttpRequest, pk: int) -> HttpResponse:
    story = get_object_or_404(Story.objects.for_user(request.user), pk=pk)
    return put_away(request, story, KIND) or show_story(request, pk)


@require_POST
def story_restore(request: HttpRequest, pk: int) -> HttpResponse:
    story = get_object_or_404(Story.objects.for_user(request.user), pk=pk)
    return take_out(request, story, KIND) or show_story(request, pk)


def show_stories(
    request: HttpRequest, *, form: NewStoryForm | None = None, again: bool = False, status: int = 200
) -> HttpResponse:
    shelf = open_shelf(request, Story.objects.for_user(request.user).for_list())
    for story in shelf.page:
        name_lesson(story)
    context = {"here": "kit", "shelf": shelf, "form": form, "again": again}
    context |= {"worn_from": WORN_FROM, "latest": LATEST_INTERVIEWS}
    return render_page(request, "lessons/story_list.html", context, partial="stories", status=status)


def show_story(request: HttpRequest, pk: int) -> HttpResponse:
    """One story with every time it was told; in a list, its row."""
    story = get_object_or_404(Story.objects.for_user(request.user).for_page(), pk=pk)
    name_lesson(story)
    context = {"here": "kit", "story": story, "latest": LATEST_INTERVIEWS, "is_back": True}
    return render_page(request, "lessons/story_detail.html", context, partial="story", row=pk)


def name_lesson(story: Story) -> None:
    """Puts the text of the lesson that it shows on the story: the row knows the number only."""
    story.lesson_text = lesson(story.lesson) if story.lesson else None
