"""What the page says agrees with itself, whatever the rows: parts with wholes, sentences with floors."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from applications.stats import FUNNEL, History, No, Reason, Tally, Tried, tally
from debrief.charts.marks import Chart
from interviews.stats import LEAST_RESOLVED, Round
from lessons.stats import Chance, Missed, Sheet
from progress.facts import Facts, Made
from progress.report.claims import MOST_CLAIMS, claims
from progress.report.figures import work_out
from progress.report.files import FILES
from progress.report.page import sections_of
from progress.report.section import NOTHING, Section
from progress.stats import Asked

TODAY = date(2026, 11, 22)
ENDS = ("rejected", "no_response", "withdrawn", "declined")
days = st.integers(0, 120).map(lambda n: TODAY - timedelta(days=n))
numbers = st.integers(1, 30)
by_day = st.dictionaries(days, st.integers(1, 4), max_size=12)


@st.composite
def histories(draw):
    """One goes forward by any number of stages, and may end."""
    depth = draw(st.integers(0, len(FUNNEL) - 1))
    names = [*FUNNEL[1 : depth + 1], *draw(st.sampled_from([(), *((end,) for end in ENDS)]))]
    names = names if depth < len(FUNNEL) - 1 else list(FUNNEL[1:])
    on = sorted(draw(st.lists(st.integers(0, 60), min_size=len(names), max_size=len(names))))
    return History(tuple(zip(names, on, strict=True)), draw(st.integers(60, 120)), draw(st.integers(1, 5)))


percent = st.none() | st.integers(0, 100)
kinds = st.sampled_from(["recruiter", "panel", "final"])
results = st.sampled_from(["passed", "not_passed", "open", "silence", "withdrawal", "cancelled"])
stages = st.sampled_from(["applied", "screening", "interviewing", "offer"])
whose = st.sampled_from(["mine", "partly", "theirs", "chance", "unknown"])
answers = st.sampled_from(["yes", "partly", "no", ""])


sheets = st.lists(st.tuples(days, st.text("01234", min_size=10, max_size=10)), max_size=20).map(
    lambda rows: tuple(Sheet(number, *row) for number, row in enumerate(rows))
)


@st.composite
def facts(draw):
    tried = st.lists(
        st.builds(Tried, st.sampled_from(["Job board", "", "Referral"]), st.booleans(), numbers), max_size=6
    )
    of_kind = st.lists(st.builds(Tried, kinds, st.booleans(), numbers), max_size=6)
    chances = st.lists(st.builds(Chance, days, answers, answers), max_size=4).map(tuple)
    noes = tuple(draw(st.lists(st.builds(No, stages, st.sampled_from(["skill", "none"]), whose, numbers), max_size=6)))
    lessons = st.integers(1, 10)
    return Facts(
        first=None,
        last=TODAY,
        tally=tally(draw(st.lists(histories(), max_size=12))),
        tried={**{name: tuple(draw(tried)) for name in ("source", "resume", "referral")}, "kind": tuple(draw(of_kind))},
        too_young=0,
        rounds=tuple(draw(st.lists(st.builds(Round, kinds, results, percent, percent, numbers), max_size=8))),
        noes=noes,
        reasons=tuple(
            draw(st.lists(st.builds(Reason, whose, st.sampled_from(["told", "saw", "guess"]), numbers), max_size=5))
        ),
        sheets=draw(sheets),
        judged=(),
        heard=(),
        commitments=tuple(
            Made(key, *each) for key, each in enumerate(draw(st.lists(st.tuples(lessons, days), max_size=5)))
        ),
        chances=draw(st.dictionaries(st.integers(0, 4), chances)),
        missed=tuple(
            draw(st.lists(st.builds(Missed, st.integers(1, 3), lessons, st.just("applied"), st.just(2.0)), max_size=5))
        ),
        asked=tuple(draw(st.lists(st.builds(Asked, stages, st.booleans(), numbers), max_size=5))),
        sent=draw(by_day),
        held=draw(by_day),
        finished=draw(by_day),
        noes_on=draw(by_day),
    )


def said(found: Facts) -> list[Section]:
    return [section for part in sections_of(work_out(found, (), TODAY), None, TODAY) for section in part.sections]


def words(sections: list[Section]) -> str:
    texts = []
    for section in sections:
        texts += [section.says, section.what, section.doubt, *section.foot]
        texts += [cell for table in section.tables for row in table.rows for cell in row.cells]
        if isinstance(section.chart, Chart):
            texts += [section.chart.title, section.chart.desc]
    return " | ".join(texts)


@settings(max_examples=30, deadline=None)
@given(facts())
def test_with_an_offer_nobody_is_told_of_no_interviews(found):
    sections = said(replace(found, tally=found.tally + tally([History((("offer", 3),), 9)]), held={}))
    assert not re.search(
        r"no interview|no conversation|0 interviews? (held|had)|none [^|.]*conversation", words(sections), re.I
    )
    rows = next(section.chart.table.rows for section in sections if section.name == "funnel" and section.chart)
    assert all(int(row[1]) >= 1 for row in rows[:4])


@settings(max_examples=30, deadline=None)
@given(facts(), st.randoms())
def test_the_order_of_rows_says_nothing(found, random):
    def shuffled(rows):
        rows = list(rows)
        random.shuffle(rows)
        return tuple(rows)

    other = replace(
        found,
        tally=Tally(*(dict(shuffled(getattr(found.tally, name).items())) for name in ("reached", "waits", "stays"))),
        tried={name: shuffled(rows) for name, rows in found.tried.items()},
        rounds=shuffled(found.rounds),
        noes=shuffled(found.noes),
        reasons=shuffled(found.reasons),
        sheets=shuffled(found.sheets),
        asked=shuffled(found.asked),
        sent=dict(shuffled(found.sent.items())),
    )
    assert words(said(other)) == words(said(found))


@settings(max_examples=30, deadline=None)
@given(facts())
def test_parts_add_up_to_wholes(found):
    figures = work_out(found, (), TODAY)
    assert figures.sent == sum(found.tally.waits.values()) == sum(found.tally.reached.values())
    assert sum(figures.noes.by_stage.values()) == sum(figures.noes.by_whose.values()) == figures.noes.n
    assert sum(figures.done.values()) == sum(sum(days.values()) for days in (found.sent, found.held, found.finished))
    assert figures.rhythm.interviews == figures.interviews == sum(found.held.values())
    assert figures.heatmap.n == sum(rate.of for rate in figures.held.values())


@settings(max_examples=30, deadline=None)
@given(facts())
def test_what_stands_at_the_head_has_its_floor(found):
    figures = work_out(found, (), TODAY)
    sections = said(found)
    head = claims(sections)
    assert len(head) <= MOST_CLAIMS
    assert all(section.bears > NOTHING and section.doubt for section in head)
    if figures.forecasts.resolved < LEAST_RESOLVED:
        assert next(section for section in sections if section.name == "forecasts").bears == NOTHING
    if figures.sent < 10:
        assert next(section for section in sections if section.name == "funnel").bears == NOTHING


@pytest.mark.parametrize("name", FILES)
@settings(max_examples=8, deadline=None)
@given(found=facts())
def test_every_file_has_its_columns(name, found):
    assert len({len(row) for row in FILES[name](work_out(found, (), TODAY))}) == 1
