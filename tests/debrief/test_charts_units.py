import pytest

from debrief.charts.units import Pile, units


def draw(*counts):
    return units([Pile("A label", "A note", count, "bar1") for count in counts])


def test_none():
    assert units([]) is None
    assert draw(0, 0) is None


def test_one_block_is_one():
    drawn = draw(4, 0, 2)
    assert drawn.each == 1
    assert [len(pile.blocks) for pile in drawn.piles] == [4, 0, 2]
    assert drawn.width == 160
    assert [block.x for block in drawn.piles[0].blocks] == [0, 40, 80, 120]


@pytest.mark.parametrize(("most", "each"), [(40, 1), (41, 5), (200, 5), (201, 10), (2_000, 50), (100_000, 5_000)])
def test_many_share_a_block(most, each):
    drawn = draw(most)
    assert drawn.each == each
    assert len(drawn.piles[0].blocks) <= 40


def test_the_last_block_is_cut():
    drawn = draw(100, 3)
    assert drawn.each == 5
    assert drawn.piles[1].blocks[0].width == 22.5


def test_nothing_lies_outside():
    for pile in draw(37, 12, 1).piles:
        assert all(block.x + block.width <= 37 * 40 for block in pile.blocks)
