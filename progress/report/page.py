"""Gathers the progress page of one person for a period: the facts, their figures, and the sections in reading order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from applications.replies import prior_of
from lessons.models import Debrief
from progress import stats
from progress.facts import latest
from progress.keeping import AFRESH, Afresh
from progress.reading import read_facts

from . import claims, forecasts, lessons, noes, search
from .compared import compared_section
from .figures import Figures, work_out
from .section import Part, Section

# What the page of an empty period speaks of.
BEGINNING = ("funnel", "lessons", "forecasts")


@dataclass(frozen=True, slots=True)
class Report:
    """`first` is None while there is nothing; `claims` are those of the sections that stand at the head."""

    first: date | None
    last: date
    lede: str
    claims: tuple[Section, ...]
    parts: tuple[Part, ...]
    figures: Figures

    @property
    def shown(self) -> tuple[Part, ...]:
        """The parts with what has a picture or a table."""
        parts = (
            replace(part, sections=in_rows([section for section in part.sections if not section.is_empty]))
            for part in self.parts
        )
        return tuple(part for part in parts if part.sections)

    @property
    def to_come(self) -> tuple[Section, ...]:
        """Those that have only a sentence, each sentence once; where nothing is shown, what a search begins with."""
        empty: dict[str, Section] = {}
        for section in (section for part in self.parts for section in part.sections if section.is_empty):
            empty.setdefault(section.says, section)
        rows = tuple(empty.values())
        return rows if self.shown else tuple(section for section in rows if section.name in BEGINNING)

    @property
    def sections(self) -> dict[str, Section]:
        return {section.name: section for part in self.parts for section in part.sections}


def in_rows(sections: Iterable[Section]) -> tuple[Section, ...]:
    """Two to a row; one that would stand alone in its row has all of it."""
    rows: list[Section] = []
    is_half = False
    for section in sections:
        if section.is_wide and is_half:
            rows[-1] = replace(rows[-1], is_wide=True)
        is_half = not (section.is_wide or is_half)
        rows.append(section)
    if is_half:
        rows[-1] = replace(rows[-1], is_wide=True)
    return tuple(rows)


def read_figures(
    user, today: date, first: date | None = None, last: date | None = None, again: Afresh = AFRESH
) -> tuple[Figures, Figures | None]:
    """The figures of a period and of the one before, in few queries; none before where it begins with the search."""
    facts, before = read_facts(user, today, first, last)
    figures = work_out(facts, named(user, again(latest, facts.sheets)), today, prior_of(user), again)
    return figures, work_out(before, (), before.last) if before else None


def named(user, ratings: Iterable[stats.Rated]) -> tuple[stats.Rated, ...]:
    """The ratings with the company and the occasion of their debrief."""
    rows = Debrief.objects.for_user(user).filter(pk__in={row.debrief for row in ratings}).order_by()
    names = {
        pk: (name, lessons.MARKS.get(occasion))
        for pk, name, occasion in rows.values_list("pk", "application__company__name", "occasion")
    }
    return tuple(
        replace(row, name=names[row.debrief][0], mark=names[row.debrief][1]) for row in ratings if row.debrief in names
    )


def build_report(
    user, today: date, first: date | None = None, last: date | None = None, again: Afresh = AFRESH
) -> Report:
    """From one day to another, both counted: else from the beginning, up to today."""
    figures, before = read_figures(user, today, first, last, again)
    parts = sections_of(figures, before, today, again)
    begin = first or (figures.drawn_from if figures.rhythm.steps else None)
    said = claims.claims(section for part in parts for section in part.sections)
    return Report(begin, figures.facts.last, claims.lede(figures), said, parts, figures)


def sections_of(figures: Figures, before: Figures | None, today: date, again: Afresh = AFRESH) -> tuple[Part, ...]:
    """In the order in which they are read: what most people ask first, then the rest under its own heads."""
    facts = figures.facts
    first = (
        again(search.funnel_section, figures.funnel, figures.stages),
        again(lessons.heat_section, figures.heatmap, facts.last),
        again(forecasts.forecasts_section, figures.forecasts),
        again(search.response_section, figures.response),
        again(search.rhythm_section, figures.rhythm, figures.cut_at),
        again(search.calendar_section, figures.done, figures.drawn_from, facts.last, today),
        again(noes.whose_section, figures.noes),
    )
    one_by_one = (
        again(lessons.held_section, figures.held, figures.shifts, facts.judged, figures.heard),
        again(lessons.commitments_section, figures.followed, figures.around),
    )
    after_a_no = (
        again(noes.stages_section, figures.noes),
        again(noes.families_section, figures.noes),
        again(noes.next_section, figures.days_to_next),
        again(noes.feedback_section, figures.feedback),
        again(lessons.cost_section, figures.cost),
    )
    return (
        Part("", ((compared_section(figures, before),) if before else ()) + first),
        Part("The lessons, one by one", one_by_one),
        Part("After a no", after_a_no),
        Part("What goes along with a conversation", (again(search.works_section, figures.works, facts.too_young),)),
    )


def section_text(name: str, section: Section, *, is_below: bool, query: str) -> SafeString:
    """The section of this name as it stands on the page, below a head or not, with the period for its links."""
    return render_to_string("progress/_section.html", {"section": section, "is_below": is_below, "query": query})
