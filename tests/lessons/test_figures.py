"""How sure a lesson's record is: small tables with exact answers, scipy, and what must hold of any ratings."""

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats as scipy_stats

from debrief.intervals import difference, jeffreys, wilson
from lessons.stats import (
    Around,
    Heard,
    Judged,
    Missed,
    Rated,
    Record,
    Shift,
    agreement,
    agreement_line,
    around,
    cost,
    heard,
    record,
    share_held,
    shift,
)

DAY = date(2026, 10, 1)
ratings = st.lists(
    st.builds(
        Rated, st.integers(0, 60).map(lambda n: DAY + timedelta(n)), st.none() | st.integers(0, 4), st.integers(1, 3)
    ),
    max_size=25,
)


def rated(*each: int, begin: int = 0) -> list[Rated]:
    """One a day."""
    return [Rated(DAY + timedelta(begin + n), rating) for n, rating in enumerate(each)]


class TestShareHeld:
    def test_never_tested(self):
        assert share_held(record([])).share is None

    def test_as_scipy(self):
        low, high = scipy_stats.beta.ppf([0.025, 0.975], 3.5, 4.5)
        found = share_held(Record(held=3, tested=7))
        assert (found.part, found.of, found.low, found.high) == (3, 7, pytest.approx(low), pytest.approx(high))


class TestShift:
    @pytest.mark.parametrize("n", [0, 1, 9])
    def test_none_below_ten(self, n):
        assert shift(rated(*[3] * n)) is None

    def test_ten(self):
        rows = rated(1, 1, 2, 1, 3, 3, 4, 3, 2, 4)
        assert shift(rows) == Shift(Record(1, 5), Record(4, 5), difference(wilson(4, 5), wilson(1, 5)))

    def test_what_lies_before_or_was_not_tested_plays_no_part(self):
        rows = rated(4, 4, 4, 1, 1, 1, 1, 1, 0, 3, 3, 3, 0, 3, 3)
        found = shift([*rows, Rated(DAY, None)])
        assert (found.earlier, found.later, found.direction) == (Record(0, 5), Record(5, 5), 1)

    def test_grouped_by_day(self):
        found = shift([Rated(DAY, 1, 8), Rated(DAY + timedelta(1), 3, 5)])
        assert (found.earlier, found.later) == (Record(0, 5), Record(5, 5))

    def test_chance_alone_may_have_done_it(self):
        assert shift(rated(3, 3, 1, 1, 1, 3, 3, 3, 1, 1)).direction == 0

    @given(ratings, st.integers())
    def test_the_order_of_the_rows_does_not_matter(self, rows, seed):
        figures = shift(rows)
        Random(seed).shuffle(rows)
        assert shift(rows) == figures

    @given(ratings)
    def test_there_is_one_from_ten_on(self, rows):
        whole = record(rows)
        assert (shift(rows) is not None) is (whole is not None and whole.tested >= 10)


class TestAgreement:
    def test_nothing(self):
        found = agreement([])
        assert (found.same.share, found.close.share, found.above, found.is_enough) == (None, None, None, False)

    def test_one(self):
        found = agreement([Judged(1, 2)])
        assert (found.same, found.close, found.above) == (wilson(0, 1), wilson(1, 1), None)

    def test_exactly(self):
        found = agreement([Judged(1, 3, 2), Judged(2, 2), Judged(3, 2), Judged(1, None), Judged(1, 0)])
        assert (found.same, found.close, found.is_enough) == (wilson(1, 4), wilson(2, 4), True)
        theirs = scipy_stats.ttest_1samp([2, 2, 0, -1], 0).confidence_interval()
        assert found.above.value == 0.75
        assert (found.above.low, found.above.high) == pytest.approx((theirs.low, theirs.high))

    @given(st.lists(st.builds(Judged, st.integers(1, 4), st.integers(0, 4), st.integers(1, 3)), max_size=20))
    def test_the_same_is_close(self, rows):
        found = agreement(rows)
        assert found.same.part <= found.close.part <= found.same.of == sum(row.n for row in rows if row.rated)


class TestHeard:
    def test_nothing(self):
        assert heard([]).share is None

    def test_exactly(self):
        rows = [
            Heard("mine", "partly", 2),
            Heard("theirs", "mine"),
            Heard("unknown", "mine"),
            Heard("chance", "theirs"),
        ]
        assert heard(rows) == wilson(3, 4)


class TestAround:
    def test_nothing(self):
        assert around(DAY, []) == Around(jeffreys(0, 0), jeffreys(0, 0), None)

    def test_the_day_it_was_made_counts_as_before(self):
        found = around(DAY, [Rated(DAY, 1), Rated(DAY + timedelta(1), 3)])
        assert (found.before, found.after, found.is_enough) == (jeffreys(0, 1), jeffreys(1, 1), False)

    def test_exactly(self):
        found = around(DAY + timedelta(3), rated(1, 1, 3, 2, 3, 3, 0, 4, 2))
        assert (found.before, found.after, found.is_enough) == (jeffreys(1, 4), jeffreys(3, 4), True)
        assert found.change == difference(wilson(3, 4), wilson(1, 4))

    @given(ratings, st.integers(0, 60))
    def test_before_and_after_are_all(self, rows, day):
        found, whole = around(DAY + timedelta(day), rows), record(rows) or Record(0, 0)
        assert (found.before.of + found.after.of, found.before.part + found.after.part) == (whole.tested, whole.held)


class TestCost:
    def test_nothing(self):
        found = cost([])
        assert (found.hours, found.n, found.unknown, found.lessons) == (0, 0, 0, ())

    def test_hours_not_noted(self):
        found = cost([Missed(1, 3, "screening", None), Missed(1, 4, "screening", None)])
        assert (found.hours, found.n, found.unknown, found.lessons) == (0, 1, 1, ())

    def test_no_hours_at_all(self):
        assert cost([Missed(1, 3, "applied", 0.0)]).lessons[0].so_far == 0

    def test_exactly(self):
        found = cost(
            [
                Missed(1, 3, "interviewing", 8.0),
                Missed(1, 9, "interviewing", 8.0),
                Missed(2, 3, "screening", 3.0),
                Missed(3, 5, "applied", 1.0),
            ]
        )
        assert (found.hours, found.n, found.unknown) == (12, 3, 0)
        assert [(each.lesson, each.hours, each.by_stage) for each in found.lessons] == [
            (3, 7.0, {"interviewing": 4.0, "screening": 3.0}),
            (9, 4.0, {"interviewing": 4.0}),
            (5, 1.0, {"applied": 1.0}),
        ]
        assert [each.so_far for each in found.lessons] == pytest.approx([7 / 12, 11 / 12, 1])

    @given(
        st.dictionaries(
            st.integers(1, 20),
            st.tuples(
                st.sets(st.integers(1, 10), min_size=1),
                st.sampled_from(["applied", "screening"]),
                st.none() | st.floats(0, 90),
            ),
        ),
        st.integers(),
    )
    def test_parts_add_up_in_any_order(self, debriefs, seed):
        rows = [Missed(key, lesson, stage, hours) for key, (some, stage, hours) in debriefs.items() for lesson in some]
        found = cost(rows)
        assert sum(each.hours for each in found.lessons) == pytest.approx(found.hours)
        assert all(sum(each.by_stage.values()) == pytest.approx(each.hours) for each in found.lessons)
        assert [each.so_far for each in found.lessons] == sorted(each.so_far for each in found.lessons)
        Random(seed).shuffle(rows)
        assert cost(rows) == found


class TestAgreementLine:
    @pytest.mark.parametrize(
        ("rows", "line"),
        [
            ([], None),
            ([Judged(1, None), Judged(2, 0)], None),
            ([Judged(1, 1)], "You agreed with the record the one time it spoke"),
            ([Judged(1, 2)], "You did not agree with the record the one time it spoke"),
            ([Judged(2, 2, 2), Judged(2, 3)], "You agreed with the record in 2 of 3"),
            (
                [Judged(2, 2, 5), Judged(2, 3, 3), Judged(3, 1)],
                "You agreed with the record in 5 of 9; where you differed you were usually milder",
            ),
            ([Judged(3, 1, 4)], "You agreed with the record in 0 of 4; where you differed you were usually stricter"),
            # Three that differ are too few to name a side, and two of four are no side.
            ([Judged(2, 2, 5), Judged(2, 3, 3)], "You agreed with the record in 5 of 8"),
            ([Judged(2, 3, 2), Judged(2, 1, 2)], "You agreed with the record in 0 of 4"),
        ],
    )
    def test_in_words(self, rows, line):
        assert agreement_line(rows) == line
