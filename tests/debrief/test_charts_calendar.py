from datetime import date, timedelta

import pytest

from debrief.charts.calendar import Span, calendar
from debrief.charts.marks import Rect, Text

MONDAY = date(2026, 9, 28)


def draw(counts, first=MONDAY, last=date(2026, 10, 11), today=None):
    return calendar("days", "Things done", "A finding.", counts, Span(first, last, today or last))


def cells(chart):
    return [mark for mark in chart.wide.marks if isinstance(mark, Rect)]


def numbers(chart):
    return [mark for mark in chart.wide.marks if isinstance(mark, Text) and mark.css.startswith("cal-t")]


def test_none():
    assert draw({}) is None
    assert draw({MONDAY: 0}) is None


def test_what_lies_outside_does_not_count():
    assert draw({MONDAY - timedelta(days=1): 3}) is None


def test_a_row_a_week_and_a_column_a_weekday():
    chart = draw({MONDAY: 2, date(2026, 10, 7): 1})
    assert len(cells(chart)) == 14
    first, second = numbers(chart)
    assert (first.text, first.y) == ("2", 41)
    assert (second.text, second.y) == ("1", 72)
    assert {cell.y for cell in cells(chart)} == {22, 53}
    # 428.4 units for seven days, each three units from the next.
    assert (cells(chart)[0].x, cells(chart)[0].width) == (47.6, 58.2)
    assert cells(chart)[1].x == 108.8


def test_the_days_to_come_are_dashed_and_blank():
    chart = draw({MONDAY: 1, date(2026, 10, 11): 5}, today=date(2026, 10, 7))
    assert [cell.css for cell in cells(chart)].count("cal future") == 4
    assert [mark.text for mark in numbers(chart)] == ["1"]
    assert chart.table.rows[1][-4:] == ("", "", "", "")


def test_days_before_the_first_are_not_there():
    assert len(cells(draw({date(2026, 10, 1): 1}, first=date(2026, 10, 1)))) == 11


@pytest.mark.parametrize(("most", "n", "level"), [(3, 3, 3), (4, 1, 1), (9, 9, 4), (9, 1, 1), (9, 5, 3), (100, 1, 1)])
def test_ink(most, n, level):
    chart = draw({MONDAY: n, MONDAY + timedelta(days=1): most})
    assert cells(chart)[0].css == f"cal cal{level}"


def test_huge_numbers_are_short():
    chart = draw({MONDAY: 1_234_567, MONDAY + timedelta(days=1): 12_000})
    assert [mark.text for mark in numbers(chart)] == ["1m", "12k"]
    assert chart.table.rows[0][1] == "1,234,567"


def test_sixty_months_show_half_a_year_and_the_table_all():
    first = date(2021, 12, 1)
    chart = draw({first + timedelta(days=n): 1 for n in range(1826)}, first=first, last=date(2026, 11, 30))
    assert len({cell.y for cell in chart.narrow.marks if isinstance(cell, Rect)}) == 26
    assert len(chart.table.rows) == 262
    assert chart.desc.endswith("The picture shows the latest 26 of 262 weeks.")


def test_more_than_a_quarter_stands_in_two_halves():
    chart = draw({MONDAY: 1}, last=MONDAY + timedelta(days=7 * 15))
    assert (len(cells(chart)), len({cell.y for cell in cells(chart)})) == (7 * 15 + 1, 8)
    weekdays = [mark.x for mark in chart.wide.marks if isinstance(mark, Text) and mark.text == "Mon"]
    assert len(weekdays) == 2
    assert weekdays[1] - weekdays[0] == 538
    assert max(cell.x + cell.width for cell in cells(chart)) <= chart.wide.width


def test_the_year_is_said_where_there_is_doubt():
    chart = draw({date(2026, 12, 28): 1, date(2027, 1, 4): 1}, first=date(2026, 12, 28), last=date(2027, 1, 10))
    assert "28 Dec 26" in [mark.text for mark in chart.wide.marks if isinstance(mark, Text)]
