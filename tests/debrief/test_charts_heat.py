import pytest

from debrief.charts.heat import Cell, ink, mean, single


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, "ink-0"),
        (0, "ink-0"),
        (1, "ink-1"),
        (1.24, "ink-1"),
        (1.25, "ink-15"),
        (1.75, "ink-2"),
        (2.25, "ink-25"),
        (2.74, "ink-25"),
        (3.5, "ink-35"),
        (4, "ink-4"),
    ],
)
def test_the_nearest_ink(value, expected):
    assert ink(value) == expected


def test_one_rating_is_said_in_words_too():
    assert single(2) == Cell("ink-2", "2", "shaky")


@pytest.mark.parametrize("rating", [0, None])
def test_not_tested_is_blank(rating):
    assert single(rating) == Cell("ink-0", "", "not tested")


def test_a_mean():
    assert mean(7 / 3) == Cell("ink-25", "2.3", "")
    assert mean(None) == Cell("ink-0", "", "not tested")
