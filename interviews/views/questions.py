"""Questions for them: the person's own, and some to begin with."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from applications.folding import words_key
from debrief.once import once
from debrief.pages import render_page
from interviews.catalogue import THEMES, Theme
from interviews.kit_forms import QuestionForm
from interviews.models import OwnQuestion
from interviews.views.shelves import is_kept, open_shelf, put_away, show_options, take_out

KIND = "interviews:question"


@require_safe
def question_list(request: HttpRequest) -> HttpResponse:
    return show_questions(request)


@require_POST
@once
def question_create(request: HttpRequest) -> HttpResponse:
    form = QuestionForm(request.POST, user=request.user)
    if not is_kept(form):
        return show_questions(request, form=form, status=422)
    if request.htmx:
        return show_questions(request, again=True)
    messages.success(request, "The question is added.")
    return redirect(reverse("interviews:question_list", fragment=f"question-{form.instance.pk}"))


@require_safe
def question_options(request: HttpRequest) -> HttpResponse:
    """The person's questions that fit two letters or more, for a field that takes one."""
    mine = OwnQuestion.objects.for_user(request.user).active()
    return show_options(request, mine.values_list("text", flat=True))


@require_safe
def question_detail(request: HttpRequest, pk: int) -> HttpResponse:
    return show_question(request, pk)


@require_http_methods(["GET", "POST"])
def question_update(request: HttpRequest, pk: int) -> HttpResponse:
    """The question and its theme: in its row by htmx, on a page of its own without."""
    question = get_object_or_404(OwnQuestion.objects.for_user(request.user), pk=pk)
    form = QuestionForm(request.POST or None, instance=question, user=request.user)
    if request.method == "POST" and is_kept(form):
        return show_question(request, pk) if request.htmx else redirect("interviews:question_detail", pk)
    context = {"here": "kit", "question": question, "form": form, "themes": themes_of(request.user)}
    status = 422 if form.is_bound else 200
    return render_page(request, "interviews/question_update.html", context, partial="question", row=pk, status=status)


@require_POST
def question_archive(request: HttpRequest, pk: int) -> HttpResponse:
    question = get_object_or_404(OwnQuestion.objects.for_user(request.user), pk=pk)
    return put_away(request, question, KIND) or show_question(request, pk)


@require_POST
def question_restore(request: HttpRequest, pk: int) -> HttpResponse:
    question = get_object_or_404(OwnQuestion.objects.for_user(request.user), pk=pk)
    return take_out(request, question, KIND) or show_question(request, pk)


@require_http_methods(["GET", "POST"])
def question_starters(request: HttpRequest) -> HttpResponse:
    """Questions to begin with. `question` takes one, by its number; `theme` takes what is not taken yet of a theme."""
    mine = taken(request.user)
    if request.method == "POST":
        wanted = chosen(request.POST.get("question", ""), request.POST.get("theme", ""))
        fresh = [(theme, text) for theme, text in wanted if words_key(text) not in mine]
        OwnQuestion.objects.bulk_create(
            OwnQuestion(owner=request.user, text=text, theme=theme.title) for theme, text in fresh
        )
        if not request.htmx:
            messages.success(
                request, f"{len(fresh)} {'question is' if len(fresh) == 1 else 'questions are'} yours now."
            )
            anchor = wanted[0][0].slug if wanted else None
            return redirect(reverse("interviews:question_starters", fragment=anchor))
        mine |= {words_key(text) for _, text in fresh}
    themes = [(theme, [(text, number, words_key(text) in mine) for number, text in theme.numbered]) for theme in THEMES]
    context = {"here": "kit", "themes": [(theme, rows, sum(not row[2] for row in rows)) for theme, rows in themes]}
    return render_page(request, "interviews/question_starters.html", context, partial="starters")


def chosen(number: str, slug: str) -> list[tuple[Theme, str]]:
    """The questions to begin with of this number, or of this theme, each with its theme; none for anything else."""
    return [(theme, text) for theme in THEMES for own, text in theme.numbered if own == number or theme.slug == slug]


def taken(user) -> set[str]:
    """The keys of all questions of the person, also of those in the archive."""
    return {words_key(text) for text in OwnQuestion.objects.for_user(user).values_list("text", flat=True)}


def themes_of(user) -> list[str]:
    """Themes to choose from: the person's own, then ours."""
    own = OwnQuestion.objects.for_user(user).exclude(theme="").order_by("theme").values_list("theme", flat=True)
    return list(dict.fromkeys([*own.distinct(), *(theme.title for theme in THEMES)]))


def show_questions(
    request: HttpRequest, *, form: QuestionForm | None = None, again: bool = False, status: int = 200
) -> HttpResponse:
    shelf = open_shelf(request, OwnQuestion.objects.for_user(request.user).for_list())
    context = {"here": "kit", "shelf": shelf, "form": form, "again": again, "themes": themes_of(request.user)}
    return render_page(request, "interviews/question_list.html", context, partial="questions", status=status)


def show_question(request: HttpRequest, pk: int) -> HttpResponse:
    """One question with the interviews it was meant for, and what they answered; in a list, its row."""
    question = get_object_or_404(OwnQuestion.objects.for_user(request.user).for_page(), pk=pk)
    context = {"here": "kit", "question": question, "is_back": True}
    return render_page(request, "interviews/question_detail.html", context, partial="question", row=pk)
