from debrief.charts.axes import RATINGS, shares
from debrief.charts.lines import Point, line
from debrief.charts.marks import Circle, Line, Path, Text


def draw(*values, half=0.1, label="Oct 26", axis=None):
    points = [
        Point(label, f"Step {n}", v, None if v is None else v - half, None if v is None else v + half, n=4)
        for n, v in enumerate(values)
    ]
    return line("held", "Share held", "A finding.", ("Month", "Held"), points, axis or shares())


def of(chart, kind, css=None):
    return [mark for mark in chart.wide.marks if isinstance(mark, kind) and css in (None, mark.css)]


def test_none():
    assert draw() is None
    assert draw(None, None) is None


def test_one_is_a_dot_and_a_stroke():
    chart = draw(0.5)
    (dot,) = of(chart, Circle)
    (stroke,) = of(chart, Line, "whisk")
    # The middle between the axis, which needs 41 units for its words, and the right edge; half way from 240 to 22.
    assert (dot.cx, dot.cy) == (270.5, 131)
    assert (stroke.y1, stroke.y2) == (152.8, 109.2)
    assert not of(chart, Path)


def test_two_are_a_line_in_a_band():
    chart = draw(0, 1, half=0)
    (way,) = of(chart, Path, "line1")
    (band,) = of(chart, Path, "band1")
    assert way.d == "M155.8 240.0L385.2 22.0"
    assert band.d == "M155.8 240.0L385.2 22.0L385.2 22.0L155.8 240.0Z"


def test_nothing_is_drawn_through_what_is_not_known():
    chart = draw(0.2, 0.4, None, 0.5, None, 0.7, 0.9)
    assert len(of(chart, Circle)) == 5
    assert len(of(chart, Path, "line1")) == 2
    assert len(of(chart, Path, "band1")) == 2
    assert len(of(chart, Line, "whisk")) == 1


def test_all_equal():
    assert len({dot.cy for dot in of(draw(*[0.5] * 8), Circle)}) == 1


def test_the_latest_value_is_said():
    (said,) = of(draw(0.2, 0.6, None), Text, "t-strong t-halo")
    assert said.text == "60%"


def test_a_scale_of_its_own():
    points = [Point("1 Nov", "1 November", 1), Point("2 Nov", "2 November", 4)]
    chart = line("r", "Ratings", "", ("Day", "Mean"), points, RATINGS, show=lambda value: f"{value:.1f}")
    assert [dot.cy for dot in of(chart, Circle)] == [240, 22]
    assert chart.table.rows == (("1 November", "1.0", "", "0"), ("2 November", "4.0", "", "0"))


def test_sixty_months_scroll_on_a_phone():
    chart = draw(*[0.5] * 60)
    assert chart.wide.width == 1040
    assert not chart.wide.is_long
    assert chart.narrow.is_long
    assert chart.narrow.width == 41 + 60 * 14


def test_the_table_says_the_same():
    chart = draw(0.5, None)
    assert chart.table.columns == ("Month", "Held", "95% range", "n")
    assert chart.table.rows == (("Step 0", "50%", "40% to 60%", "4"), ("Step 1", "", "", "4"))
