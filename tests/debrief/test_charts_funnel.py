from debrief.charts.funnel import Stage, funnel
from debrief.charts.marks import Rect, Text


def draw(*stages):
    return funnel("funnel", "How far", "A finding.", ("Stage", "Reached", "Of"), stages)


def filled(chart):
    return [mark for mark in chart.wide.marks if isinstance(mark, Rect) and mark.css == "bar1"]


def words(chart):
    return [mark.text for mark in chart.wide.marks if isinstance(mark, Text)]


def test_none():
    assert draw() is None
    assert draw(Stage("Applied", 0)) is None


def test_in_proportion_to_the_most():
    chart = draw(Stage("Applied", 34), Stage("First conversation", 17, 34), Stage("Offer", 0, 17))
    assert [bar.width for bar in filled(chart)] == [500, 250]
    assert [bar.y for bar in filled(chart)] == [23, 69]


def test_beneath_stands_what_it_rests_on():
    chart = draw(Stage("Applied", 34), Stage("First conversation", 8, 34, 0.12, 0.4), Stage("Offer", 1, 8))
    assert words(chart) == [
        "Applied",
        "34",
        "First conversation",
        "8",
        "8 of 34; 95% range 12 to 40%",
        "Offer",
        "1",
        "1 of 8",
    ]


def test_one_among_a_million_is_seen():
    assert filled(draw(Stage("Applied", 1_000_000), Stage("Offer", 1)))[1].width == 2


def test_long_words_keep_clear_of_the_count():
    chart = draw(Stage("After the third conversation with somebody who decides about it" * 2, 1_234_567))
    label, count = (mark for mark in chart.narrow.marks if isinstance(mark, Text))
    assert label.text.endswith("…")
    assert 6.6 * len(label.text) <= 330 - 6.6 * len(count.text)


def test_the_picture_ends_with_its_last_line():
    assert draw(Stage("Applied", 1)).wide.height == 35
    assert draw(Stage("Applied", 1), Stage("Offer", 1, 1)).wide.height == 46 + 55


def test_the_table_says_the_same():
    chart = draw(Stage("Applied", 1_200), Stage("Offer", 8, 1_200, 0.003, 0.013))
    assert chart.table.columns == ("Stage", "Reached", "Of", "95% range")
    assert chart.table.rows == (("Applied", "1,200", "", ""), ("Offer", "8", "1,200", "<1 to 1%"))
