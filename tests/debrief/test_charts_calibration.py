import pytest

from debrief.charts.calibration import Bin, Box, calibration
from debrief.charts.marks import Circle, Line, Text


def draw(*bins):
    return calibration("forecast", "Forecasts", "A finding.", [Bin(*one) for one in bins], "What you forecast")


def of(drawing, kind, css):
    return [mark for mark in drawing.marks if isinstance(mark, kind) and css in mark.css]


def test_none():
    assert draw() is None
    assert draw((0.5, 0, 0, 0, 1)) is None


def test_one():
    chart = draw((0.25, 1, 2, 0.1, 0.9))
    (dot,) = of(chart.wide, Circle, "dot1")
    # A quarter of the way from 44 to 486, half of the way from 260 up to 12.
    assert (dot.cx, dot.cy) == (154.5, 136)
    (whisker,) = of(chart.wide, Line, "whisk")
    assert (whisker.x1, whisker.y1, whisker.x2, whisker.y2) == (154.5, 235.2, 154.5, 36.8)
    (diagonal,) = of(chart.wide, Line, "ref")
    assert (diagonal.x1, diagonal.y1, diagonal.x2, diagonal.y2) == (44, 260, 486, 12)


def test_more_forecasts_make_a_larger_dot_by_area():
    small, large = of(draw((0.2, 1, 3, 0, 1), (0.8, 3, 12, 0, 1)).wide, Circle, "dot1")
    assert large.r - 3 == pytest.approx(2 * (small.r - 3), abs=0.1)
    (huge,) = of(draw((0.5, 1, 10_000, 0, 1)).wide, Circle, "dot1")
    assert huge.r == 12


def test_each_says_how_many_of_how_many():
    said = [mark.text for mark in of(draw((0.8, 1, 3, 0, 1), (0.2, 0, 1, 0, 1)).wide, Text, "t-strong")]
    assert said == ["0 of 1", "1 of 3"]


@pytest.mark.parametrize("n", [2, 10, 40])
def test_a_label_keeps_clear_of_the_diagonal_and_of_its_neighbours(n):
    chart = draw(*[(share, int(n * share), n, share - 0.1, share + 0.1) for share in (0.1, 0.3, 0.5, 0.7, 0.9)])
    labels = of(chart.wide, Text, "t-strong")
    boxes = []
    for label in labels:
        length = len(label.text) * 6.6
        left = label.x - (length if label.anchor == "end" else 0)
        boxes.append(Box(left, label.y - 11, left + length, label.y + 3))
        # The diagonal as a function of x: it does not pass through the box.
        heights = [260 - 248 * (x - 44) / 442 for x in (left, left + length)]
        assert max(heights) < label.y - 11 or min(heights) > label.y + 3
    assert len(boxes) == 5
    assert not any(one.overlaps(other) for number, one in enumerate(boxes) for other in boxes[:number])


def test_the_table_says_the_same():
    chart = draw((0.61, 2, 4, 0.15, 0.85))
    assert chart.table.rows == (("61%", "2 of 4", "50%", "15 to 85%"),)
