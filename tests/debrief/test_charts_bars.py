from debrief.charts.bars import Bar, bars
from debrief.charts.marks import Rect, Text


def draw(*values, label="Applied"):
    return bars("stages", "By stage", "A finding.", ("Stage", "Noes"), [Bar(label, value, "bar3") for value in values])


def filled(drawing):
    return [mark for mark in drawing.marks if isinstance(mark, Rect) and mark.css == "bar3"]


def test_none():
    assert draw() is None
    assert draw(0, 0) is None


def test_one_fills_the_width():
    chart = draw(7)
    assert [rect.width for rect in filled(chart.wide)] == [500]
    assert [rect.width for rect in filled(chart.narrow)] == [330]


def test_all_equal():
    assert {rect.width for rect in filled(draw(3, 3, 3).wide)} == {500}


def test_in_proportion():
    assert [rect.width for rect in filled(draw(8, 4, 0).wide)] == [500, 250]


def test_few_among_many_are_still_seen():
    assert filled(draw(1_000_000, 1).wide)[1].width == 2


def test_long_labels_keep_clear_of_the_count():
    chart = draw(1_234_567, label="After the third conversation with somebody who decides about the budget of it all")
    label, count = (mark for mark in chart.narrow.marks if isinstance(mark, Text))
    assert label.text.endswith("…")
    assert 6.6 * len(label.text) <= 330 - 6.6 * len(count.text)
    assert chart.table.rows[0][0].endswith("of it all")


def test_the_picture_ends_with_the_last_bar():
    drawing = draw(1, 2).wide
    assert drawing.height == max(rect.y + rect.height for rect in filled(drawing))
