from debrief.charts.curve import DayMark, Rung, curve
from debrief.charts.marks import Line, Path, Text


def draw(*rungs, last=35, mark=None):
    return curve("reply", "Answered", "A finding.", ("Day", "Answered", "Still waiting"), rungs, last, mark)


def path(chart, css):
    return [mark.d for mark in chart.wide.marks if isinstance(mark, Path) and mark.css == css]


def test_none():
    assert draw() is None


def test_one_step():
    chart = draw(Rung(7, 0.4, 0.2, 0.8, 20))
    # From 34.4 to 484 over 35 days; from 266 to 14 over 80 percent.
    assert path(chart, "line1") == ["M34.4 266.0H124.3V140.0H484.0"]
    assert path(chart, "band1") == ["M124.3 14.0L484.0 14.0L484.0 203.0L124.3 203.0Z"]


def test_it_ends_on_the_last_day_and_not_with_the_axis():
    chart = draw(Rung(7, 0.4, 0.2, 0.8, 20), last=30)
    assert path(chart, "line1")[0].endswith(f"H{round(34.4 + 449.6 * 30 / 35, 1)}")


def test_a_range_that_is_not_known_leaves_the_band_out():
    chart = draw(Rung(7, 0.5, 0.2, 0.8, 4), Rung(14, 1, None, None, 1))
    assert path(chart, "band1") == ["M129.6 64.4L218.2 64.4L218.2 215.6L129.6 215.6Z"]
    assert chart.table.rows[1] == ("14", "100%", "", "1")


def test_all_on_the_first_day():
    chart = draw(Rung(0, 1, 0.9, 1, 3), last=0)
    assert path(chart, "line1") == ["M41.0 266.0H41.0V14.0H484.0"]


def test_the_marked_day():
    chart = draw(Rung(7, 0.4, 0.2, 0.8, 20), mark=DayMark(21, "Day 21: called silent"))
    (line,) = [mark for mark in chart.wide.marks if isinstance(mark, Line) and mark.css == "ref"]
    assert (line.x1, line.x2) == (304.2, 304.2)
    (words,) = [mark for mark in chart.wide.marks if isinstance(mark, Text) and "t-strong" in mark.css]
    assert (words.x, words.anchor) == (311.2, "start")


def test_the_marked_day_at_the_end_has_its_words_before_it():
    chart = draw(Rung(7, 0.4, 0.2, 0.8, 20), mark=DayMark(35, "Day 35: called silent"))
    (words,) = [mark for mark in chart.narrow.marks if isinstance(mark, Text) and "t-strong" in mark.css]
    assert words.anchor == "end"
    assert words.text == "Day 35: called silent"


def test_the_table_says_the_same():
    chart = draw(Rung(7, 0.4, 0.2, 0.8, 1_200))
    assert chart.table.columns == ("Day", "Answered", "95% range", "Still waiting")
    assert chart.table.rows == (("7", "40%", "20 to 80%", "1,200"),)
