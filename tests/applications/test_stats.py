"""Small tables with exact answers, the same by scipy where it knows the figure, and what must hold of any search."""

from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats as scipy_stats

from applications import stats
from applications.stats import (
    ANSWERS,
    DEPTH,
    ENDINGS,
    FUNNEL,
    HORIZON,
    TALKED,
    USUAL,
    Compared,
    History,
    No,
    Prior,
    Reason,
    Tried,
    compare,
    noes,
    tally,
    wait,
)
from debrief.intervals import wilson

NOT_EVEN_SUPPOSED = Prior((), 0, "nothing")
STEPS = sorted({*DEPTH, *ENDINGS})


@st.composite
def histories(draw):
    days = sorted(draw(st.lists(st.integers(0, 200), max_size=5)))
    steps = tuple((draw(st.sampled_from(STEPS)), day) for day in days)
    age = draw(st.integers(max(days, default=0), 260))
    return History(steps, age, draw(st.integers(1, 5)))


searches = st.lists(histories(), max_size=15)


def funnel(rows) -> stats.Funnel:
    return stats.funnel(tally(rows))


def response(rows, prior=USUAL) -> stats.Response:
    return stats.response(tally(rows), prior)


def days_in_stages(rows) -> tuple[stats.DaysInStage, ...]:
    return stats.days_in_stages(tally(rows))


class TestHistory:
    @pytest.mark.parametrize(
        ("stages", "furthest", "ending"),
        [
            ((), "applied", ""),
            (("rejected",), "applied", "rejected"),
            (("interviewing",), "interviewing", ""),
            (("interviewing", "applied"), "interviewing", ""),
            (("screening", "rejected"), "screening", "rejected"),
            (("screening", "rejected", "offer"), "offer", ""),
            (("declined",), "offer", "declined"),
            (("accepted",), "accepted", "accepted"),
            (("screening", "no_response"), "screening", "no_response"),
        ],
    )
    def test_how_far_and_how_it_ended(self, stages, furthest, ending):
        history = History(tuple((stage, day) for day, stage in enumerate(stages)), 30)
        assert (history.furthest, history.ending) == (furthest, ending)


class TestWait:
    @pytest.mark.parametrize(
        ("steps", "waited"),
        [
            ((), (30, False)),
            ((("screening", 9), ("rejected", 20)), (9, True)),
            ((("rejected", 0),), (0, True)),
            ((("declined", 4),), (4, True)),
            ((("withdrawn", 12),), (12, False)),
            # Nobody answered before I withdrew; what came later came unasked.
            ((("withdrawn", 12), ("rejected", 15)), (12, False)),
            # Closing it is nothing that happened, and a late answer counts from the day of applying.
            ((("no_response", 21),), (30, False)),
            ((("no_response", 21), ("screening", 28)), (28, True)),
        ],
    )
    def test_until_the_first_answer(self, steps, waited):
        assert wait(History(steps, 30)) == waited


def answered(day: int, n: int = 1, age: int = 200) -> History:
    return History((("rejected", day),), age, n)


def silent(age: int, n: int = 1) -> History:
    return History((), age, n)


class TestResponse:
    def test_nothing_is_as_supposed(self):
        figures = response([])
        assert (figures.curve.n, figures.cases, figures.prior) == (0, 0, USUAL)
        assert figures.silent[14] == pytest.approx(1 - 0.19)
        assert figures.still(14) == pytest.approx(1 - 0.7 / 0.81)
        assert figures.hopeless_after == 21

    def test_nothing_and_nothing_supposed(self):
        figures = response([], NOT_EVEN_SUPPOSED)
        assert (figures.still(0), figures.hopeless_after, figures.usual_by()) == (0, 0, None)

    def test_one(self):
        """One answered on day 7 beside the ten supposed, of whom one is answered by then."""
        figures = response([answered(7)])
        before = USUAL.by(6)
        assert figures.silent[6] == pytest.approx(1 - 10 * before / 11, abs=1e-9)
        assert figures.silent[7] == pytest.approx(1 - (10 * 0.1 + 1) / 11)

    @pytest.mark.parametrize(("n", "is_supposed"), [(19, True), (20, False)])
    def test_from_twenty_cases_on_ones_own_tell(self, n, is_supposed):
        figures = response([answered(5, n)])
        assert (figures.prior is USUAL, figures.cases) == (is_supposed, n)

    @pytest.mark.parametrize(("age", "cases"), [(27, 0), (28, 50)])
    def test_those_just_sent_tell_nothing_yet(self, age, cases):
        assert response([silent(age, 50)]).cases == cases

    def test_ones_own_exactly(self):
        """Of 40, ten are answered on day 5 and ten on day 10; the others were silent for a year."""
        figures = response([answered(5, 10), answered(10, 10), silent(365, 20)])
        assert [figures.silent[day] for day in (4, 5, 9, 10, HORIZON)] == pytest.approx([1, 0.75, 0.75, 0.5, 0.5])
        assert figures.still(0) == pytest.approx(0.5)
        assert figures.still(5) == pytest.approx(1 / 3)
        assert figures.still(10) == 0
        assert figures.hopeless_after == 9
        assert (figures.usual_by(0.5), figures.usual_by(0.8)) == (5, 10)

    @pytest.mark.parametrize(("n", "last"), [(4, 9), (5, 10)])
    def test_one_in_ten_is_still_hope(self, n, last):
        """Of fifty silent until then, the last answer on day 10 comes to so many."""
        figures = response([answered(10, 3), answered(11, n), silent(365, 50 - n)])
        assert figures.still(10) == pytest.approx(n / 50)
        assert figures.hopeless_after == last

    def test_beyond_what_is_known_it_goes_on_as_supposed(self):
        """Thirty answered in a week, seventy sent three weeks ago: what comes after is not known to be nothing."""
        figures = response([answered(3, 30, age=21), silent(21, 70)])
        assert figures.prior is None
        assert figures.still(21) == pytest.approx(1 - 0.7 / 0.78)

    def test_one_last_answer_does_not_make_hope_for_all(self):
        figures = response([answered(4, 20), silent(60, 60), answered(150, 1)])
        assert figures.curve.steps[-1].share == 1
        assert figures.still(60) < 0.15

    @given(searches)
    def test_the_chances_are_chances(self, rows):
        figures = response(rows)
        assert list(figures.silent) == sorted(figures.silent, reverse=True)
        assert all(0 <= figures.still(day) <= 1 for day in range(0, 400, 13) if figures.still(day) is not None)
        assert 0 <= figures.hopeless_after <= HORIZON
        assert all((figures.still(day) or 0) < 0.1 for day in range(figures.hopeless_after + 1, HORIZON + 1))

    @given(searches)
    def test_without_anything_supposed_it_is_the_curve(self, rows):
        figures = response(rows, NOT_EVEN_SUPPOSED)
        for day in (0, 7, 30, 90):
            if figures.curve.at(day) is not None:
                assert figures.silent[day] == pytest.approx(1 - figures.curve.at(day))

    @pytest.mark.filterwarnings("ignore::RuntimeWarning:scipy")
    @given(searches)
    def test_the_curve_as_scipy(self, rows):
        waits = [wait(row) for row in rows for _ in range(row.n)]
        if any(happened for _, happened in waits):
            is_open = [not happened for _, happened in waits]
            sample = scipy_stats.CensoredData.right_censored([days for days, _ in waits], is_open)
            theirs = scipy_stats.ecdf(sample).cdf
            for step in response(rows).curve.steps:
                assert step.share == pytest.approx(theirs.evaluate(step.day), abs=1e-9)


class TestPrior:
    @pytest.mark.parametrize(("day", "share"), [(-1, 0), (3, 0.05), (7, 0.1), (14, 0.19), (90, 0.3), (900, 0.3)])
    def test_in_straight_lines(self, day, share):
        assert USUAL.by(day) == pytest.approx(share)


class TestFunnel:
    def test_nothing(self):
        figures = funnel([])
        assert figures.n == 0
        assert [stage.stage for stage in figures.stages] == list(FUNNEL)
        assert figures["applied"].went_on.share is None

    def test_exactly(self):
        figures = funnel(
            [
                silent(10, 6),
                answered(5, 2),
                History((("screening", 4), ("rejected", 9)), 30),
                History((("interviewing", 4), ("applied", 9)), 30),
                History((("no_response", 21),), 30, 3),
                History((("offer", 12), ("declined", 14)), 30),
                History((("screening", 2), ("accepted", 12)), 30),
            ]
        )
        assert figures.n == 15
        assert [(s.stage, s.reached, s.went_on.part, s.open, s.ended) for s in figures.stages] == [
            ("applied", 15, 4, 6, {"rejected": 2, "no_response": 3}),
            ("screening", 4, 3, 0, {"rejected": 1}),
            ("interviewing", 3, 2, 1, {}),
            ("offer", 2, 1, 0, {"declined": 1}),
            ("accepted", 1, 0, 0, {"accepted": 1}),
        ]
        assert figures["applied"].went_on == wilson(4, 15)

    @given(searches)
    def test_parts_add_up(self, rows):
        figures = funnel(rows)
        assert figures.n == sum(row.n for row in rows) == figures.stages[0].reached
        for stage in figures.stages:
            assert stage.reached == stage.went_on.part + stage.open + sum(stage.ended.values())
        for here, after in pairwise(figures.stages):
            assert here.went_on.part == after.reached

    @given(searches, histories())
    def test_an_offer_is_never_without_a_conversation_before_it(self, rows, history):
        with_offer = History((*history.steps, ("offer", history.age)), history.age)
        figures = funnel([*rows, with_offer])
        assert min(figures[stage].reached for stage in ("screening", "interviewing", "offer")) >= 1

    @given(searches)
    def test_it_agrees_with_the_response(self, rows):
        """Who came to a conversation was answered, unless I had withdrawn before."""
        talked = [row for row in rows if set(TALKED) & {s for s, _ in row.steps}]
        assert (
            sum(row.n for row in talked if not any(s == "withdrawn" for s, _ in row.steps))
            <= response(rows).curve.happened
            <= sum(row.n for row in rows if set(ANSWERS) & {s for s, _ in row.steps})
        )
        assert sum(row.n for row in talked) == funnel(rows)["screening"].reached


class TestDaysInStages:
    def curve(self, *rows: History, stage: str = "applied"):
        return next(each.curve for each in days_in_stages(rows) if each.stage == stage)

    def test_nothing(self):
        assert [each.stage for each in days_in_stages([])] == ["applied", "screening", "interviewing", "offer"]
        assert self.curve().median is None

    def test_open_ones_are_declared(self):
        curve = self.curve(answered(4), answered(8), silent(5))
        assert (curve.n, curve.open, curve.median) == (3, 1, 8)

    def test_each_spell(self):
        row = History((("screening", 4), ("interviewing", 10), ("screening", 11), ("rejected", 20)), 60)
        assert self.curve(row).median == 4
        assert [step.day for step in self.curve(row, stage="screening").steps] == [6, 9]
        assert self.curve(row, stage="interviewing").median == 1

    def test_between_a_no_and_reopening_it_stands_nowhere(self):
        row = History((("rejected", 4), ("screening", 10), ("offer", 12)), 20)
        assert self.curve(row).n == 1
        assert self.curve(row, stage="screening").median == 2
        assert (self.curve(row, stage="offer").open, self.curve(row, stage="offer").last) == (1, 8)

    def test_closed_as_not_answered_is_open(self):
        curve = self.curve(History((("no_response", 21),), 50))
        assert (curve.open, curve.last) == (1, 50)

    @given(searches)
    def test_all_have_applied(self, rows):
        assert self.curve(*rows).n >= sum(row.n for row in rows)


@given(searches, st.integers())
def test_the_order_of_the_rows_does_not_matter(rows, seed):
    figures = [figure(rows) for figure in (response, funnel, days_in_stages)]
    Random(seed).shuffle(rows)
    assert [figure(rows) for figure in (response, funnel, days_in_stages)] == figures


class TestNoes:
    def test_nothing(self):
        figures = noes([], [])
        assert (figures.n, figures.by_stage, figures.proven, figures.given.share) == (0, {}, {}, None)

    def test_exactly(self):
        figures = noes(
            [No("applied", "none", "unknown", 3), No("screening", "skill", "mine"), No("applied", "skill", "partly")],
            [Reason("mine", "told"), Reason("mine", "saw", 2), Reason("theirs", "guess", 4), Reason("mine", "guess")],
        )
        assert figures.by_stage == {"applied": 4, "screening": 1}
        assert figures.by_family == {"none": 3, "skill": 2}
        assert list(figures.by_whose.items()) == [("unknown", 3), ("mine", 1), ("partly", 1)]
        assert (figures.proven, figures.guessed) == ({"mine": 3}, {"theirs": 4, "mine": 1})
        assert figures.by_known == {"guess": 5, "saw": 2, "told": 1}
        assert figures.given == wilson(2, 5)

    @given(st.lists(st.builds(No, *[st.sampled_from(["a", "b", "none"])] * 3, st.integers(1, 9))))
    def test_every_way_of_counting_adds_up(self, rows):
        figures = noes(rows, [])
        ways = (figures.by_stage, figures.by_family, figures.by_whose)
        assert [sum(way.values()) for way in ways] == [figures.n] * 3


class TestCompare:
    def test_nothing(self):
        assert compare([]) == ()

    def test_one_alone_has_nothing_beside_it(self):
        (found,) = compare([Tried("Referral", True, 9)])
        assert found == Compared("Referral", wilson(9, 9), wilson(0, 0), None)
        assert (found.is_enough, found.direction) == (False, 0)

    @pytest.mark.parametrize(
        ("these", "others", "words"),
        [
            ((7, 7), (0, 90), "too few to compare"),
            ((8, 8), (0, 7), "too few to compare"),
            ((8, 8), (0, 8), "went along with more"),
            ((0, 20), (19, 20), "went along with fewer"),
            ((4, 8), (3, 8), "no clear difference"),
        ],
    )
    def test_what_may_be_said(self, these, others, words):
        rows = [
            Tried(value, worked, n)
            for value, (good, of) in (("these", these), ("others", others))
            for worked, n in ((True, good), (False, of - good))
        ]
        found = next(each for each in compare(rows) if each.value == "these")
        assert (found.these, found.others) == (wilson(*these), wilson(*others))
        assert found.words == words

    @given(st.lists(st.builds(Tried, st.sampled_from("abcd"), st.booleans(), st.integers(1, 9))), st.integers())
    def test_these_and_the_others_are_all(self, rows, seed):
        n, good = sum(row.n for row in rows), sum(row.n for row in rows if row.worked)
        found = compare(rows)
        assert all((f.these.of + f.others.of, f.these.part + f.others.part) == (n, good) for f in found)
        assert sum(f.these.of for f in found) == n
        Random(seed).shuffle(rows)
        assert compare(rows) == found
