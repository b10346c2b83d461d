from debrief.charts.levels import Point, levels

WORDS = ("Missed", "Shaky", "Solid", "Strong")


def plot(*points: Point, **sizes: int):
    return levels(points, WORDS, **sizes)


def test_no_rating_is_four_empty_lines():
    empty = plot()
    assert (empty.dots, empty.path) == ((), "")
    assert [line.word for line in empty.lines] == list(WORDS)


def test_one_stands_in_the_middle():
    (dot,) = plot(Point(3, "Lindal", "5 Aug"), width=340, left=54).dots
    assert dot.x == 54 + (340 - 8 - 54) / 2


def test_better_is_higher_and_the_dots_lie_on_their_lines():
    four = plot(*(Point(value, "", "") for value in (1, 2, 3, 4)))
    assert [dot.y for dot in four.dots] == [line.y for line in four.lines] == [162, 116, 70, 24]


def test_the_held_field_ends_halfway_between_shaky_and_solid():
    assert plot().held == (70 + 116) / 2


def test_the_path_leaves_out_what_is_open():
    ends = plot(Point(1, "", ""), Point(4, "", "", is_open=True), Point(2, "", ""), width=308, left=0)
    assert ends.path == "M50.0 162L250.0 116"


def test_a_long_name_keeps_the_words_that_fit():
    names = ["Lindal Mutual", "Tamsin & Wray", "Northwestern", "Lindal"]
    four = plot(*(Point(1, name, "") for name in names), width=4 * 75 + 8, left=0)
    assert [dot.name for dot in four.dots] == ["Lindal", "Tamsin", "Northwest…", "Lindal"]
