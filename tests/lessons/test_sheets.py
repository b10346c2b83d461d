"""The ratings of whole debriefs come to the same as the single ratings."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from lessons.stats import Rated, Sheet, around, by_month, columns, record, shift

days = st.integers(0, 90).map(lambda n: date(2026, 11, 22) - timedelta(days=n))
sheets = st.lists(st.tuples(days, st.text("01234", min_size=3, max_size=3)), max_size=40).map(
    lambda rows: [Sheet(number, *row) for number, row in enumerate(rows)]
)


def test_nothing_rated():
    assert columns([]) == {}


@given(sheets, days)
def test_as_from_single_ratings(rows, made_on):
    for lesson, column in columns(rows).items():
        single = [Rated(row.on, int(row.ratings[lesson - 1])) for row in rows if row.ratings[lesson - 1] != "0"]
        assert column.record() == record(column.rows()) == record(single)
        assert column.shift() == shift(single)
        assert column.around(made_on) == around(made_on, single)
        months = column.by_month()
        assert [(month.first, month.record.tested) for month in by_month(single)] == [
            (first, n) for first, (_, n) in months.items()
        ]
        assert sum(total for total, _ in months.values()) == sum(row.rating for row in single)


@given(sheets, st.randoms())
def test_the_order_of_debriefs_says_nothing(rows, random):
    found = columns(rows)
    random.shuffle(rows)
    assert columns(rows) == found
