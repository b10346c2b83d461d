from itertools import pairwise

import pytest

from debrief.charts.columns import Group, Series, columns
from debrief.charts.marks import Line, Rect, Text

SERIES = (Series("Applications", "bar1"), Series("Interviews", "bar2"), Series("Debriefs", "bar4"))


def draw(*values, label="28 Sep"):
    groups = [Group(label, f"Week {n}", value, is_current=n == len(values) - 1) for n, value in enumerate(values)]
    return columns("rhythm", "Per week", "A finding.", "Week of", SERIES, groups)


def of(drawing, kind):
    return [mark for mark in drawing.marks if isinstance(mark, kind)]


def test_none():
    assert columns("rhythm", "", "", "Week of", SERIES, []) is None


def test_only_weeks_with_nothing():
    assert draw((0, 0, 0), (0, 0, 0)) is None


def test_one():
    chart = draw((4, 2, 0))
    first, second = of(chart.wide, Rect)
    assert (first.y, first.height, first.css) == (10, 230, "bar1")
    assert (second.y, second.height, second.css) == (125, 115, "bar2")
    assert second.x == first.x + first.width + 1


def test_all_equal():
    rects = of(draw(*[(3, 3, 3)] * 5).wide, Rect)
    assert len(rects) == 15
    assert len({(rect.y, rect.height) for rect in rects}) == 1


def test_nothing_is_drawn_for_a_zero():
    assert len(of(draw((1, 0, 0), (0, 0, 1)).narrow, Rect)) == 2


def test_huge():
    chart = draw((2_000_000, 1, 0))
    tall, flat = of(chart.wide, Rect)
    assert tall.height == 230
    assert 0 <= flat.height < 1
    axis = [mark for mark in of(chart.wide, Text) if mark.anchor == "end"]
    assert "2,000,000" in [mark.text for mark in axis]
    # The longest number has its room at the left.
    assert all(mark.x - 6.6 * len(mark.text) >= -1 for mark in axis if "000" in mark.text)


def test_long_labels_are_thinned_and_the_latest_is_kept():
    labels = [
        mark for mark in of(draw(*[(1, 1, 1)] * 12, label="28 September 2026").narrow, Text) if "Sep" in mark.text
    ]
    assert 1 <= len(labels) < 12
    assert labels[-1].css == "t-strong"


@pytest.mark.parametrize("count", [1, 2, 7, 12, 26, 60, 130])
@pytest.mark.parametrize("size", ["wide", "narrow"])
def test_everything_lies_in_the_picture_and_nothing_overlaps(count, size):
    drawing = getattr(draw(*[(n % 5, 3, n % 2) for n in range(count)]), size)
    rects = of(drawing, Rect)
    for rect in rects:
        assert rect.width >= 3
        assert rect.x >= 0
        assert rect.x + rect.width <= drawing.width
        assert rect.y >= 0
        assert rect.y + rect.height <= drawing.height
    for before, after in pairwise(rects):
        assert before.x + before.width <= after.x
    labels = [mark for mark in of(drawing, Text) if mark.text == "28 Sep"]
    assert labels
    ends = [mark.x - 20 for mark in labels]
    assert all(after - before >= 40 for before, after in pairwise(ends))
    assert all(-1 <= end <= drawing.width - 39 for end in ends)


def test_sixty_months_are_not_shrunk_on_a_phone():
    chart = draw(*[(9, 4, 2)] * 60)
    assert not chart.wide.is_long
    assert chart.narrow.is_long
    assert chart.narrow.width > 330
    # It opens at its latest end: the numbers of its lines stand there.
    axis = [mark for mark in of(chart.narrow, Text) if mark.anchor == "end"]
    assert {mark.x for mark in axis} == {chart.narrow.width}
    assert max(rect.x + rect.width for rect in of(chart.narrow, Rect)) <= chart.narrow.width - 6.6 * 2


def test_the_grid_spans_the_picture():
    drawing = draw((8, 1, 1)).wide
    assert {line.x2 for line in of(drawing, Line)} == {drawing.width}
    assert [line.y1 for line in of(drawing, Line)] == [240, 182.5, 125, 67.5, 10]


def test_the_table_says_the_same():
    chart = draw((1_200, 0, 3))
    assert chart.table.columns == ("Week of", "Applications", "Interviews", "Debriefs")
    assert chart.table.rows == (("Week 0", "1,200", "0", "3"),)
    assert [key.label for key in chart.legend] == ["Applications", "Interviews", "Debriefs"]
