import re
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debrief.charts.marks import Path, Rect, Text
from debrief.charts.sankey import Link, Node, columns_of, lay_out, sankey, totals

NUMBER = re.compile(r"\d+(?:\.\d+)?")


def nodes(*keys):
    return [Node(key, key.title(), key.title(), "n-live") for key in keys]


def draw(made, *links):
    return sankey("flow", "Flow", "A finding.", ("From", "To", "Applications"), made, [Link(*link) for link in links])


def rects(chart):
    return [mark for mark in chart.wide.marks if isinstance(mark, Rect)]


def test_none():
    assert draw([]) is None
    assert draw(nodes("a", "b"), ("a", "b", 0)) is None


def test_one():
    chart = draw(nodes("applied", "waiting"), ("applied", "waiting", 7))
    first, last = rects(chart)
    assert (first.x, first.y, first.width, first.height) == (0, 20, 12, 300)
    assert (last.y, last.height) == (20, 300)
    (band,) = [mark for mark in chart.wide.marks if isinstance(mark, Path)]
    assert band.css == "flow n-live"
    assert band.d.startswith("M12.0 20.0C")
    assert [(mark.lead, mark.text) for mark in chart.wide.marks if isinstance(mark, Text)] == [
        ("7", "Applied"),
        ("7", "Waiting"),
    ]


def test_columns_by_the_longest_path():
    links = [Link("a", "b", 1), Link("b", "c", 1), Link("a", "c", 1), Link("c", "d", 2), Link("x", "d", 1)]
    assert columns_of("abcdx", links) == {"a": 0, "b": 1, "c": 2, "d": 3, "x": 0}


def test_a_circle_is_refused():
    with pytest.raises(ValueError, match="circle"):
        draw(nodes("a", "b"), ("a", "b", 1), ("b", "a", 1))


def test_all_equal():
    chart = draw(nodes("a", "b", "c", "d"), ("a", "b", 5), ("a", "c", 5), ("a", "d", 5))
    assert [rect.height for rect in rects(chart)] == [300, 100, 100, 100]


def test_one_among_a_million_is_seen():
    chart = draw(nodes("a", "b", "c"), ("a", "b", 1_000_000), ("a", "c", 1))
    assert [rect.height for rect in rects(chart)] == [300, 300, 2]


def test_they_lie_in_the_order_given():
    placed = lay_out(nodes("a", "b", "c", "d"), [Link("a", "d", 9), Link("a", "b", 1), Link("a", "c", 4)]).nodes
    assert placed["b"].y < placed["c"].y < placed["d"].y


def test_a_band_that_runs_past_a_column_keeps_clear_of_its_nodes():
    made = nodes("a", "b", "c")
    layout = lay_out(made, [Link("a", "b", 5), Link("b", "c", 5), Link("a", "c", 5)])
    (gap,) = [one for one in layout.stops.values() if one.is_gap]
    assert gap.column == layout.nodes["b"].column == 1
    assert gap.y >= layout.nodes["b"].y + layout.nodes["b"].height + 14
    chart = draw(made, ("a", "b", 5), ("b", "c", 5), ("a", "c", 5))
    past = [mark for mark in chart.wide.marks if isinstance(mark, Path)][2]
    assert past.d.count("C") == 4
    assert len(rects(chart)) == 3


def test_long_words_are_cut_in_the_picture_alone():
    words = "After the third conversation with somebody who decides about the budget"
    chart = draw([Node("a", words, words, "n-live"), Node("b", "No", "No", "n-no")], ("a", "b", 1))
    assert chart.table.rows == ((words, "No", "1"),)
    chart = draw([Node("a", "A", "A", "n-live"), Node("b", words, words, "n-no")], ("a", "b", 1))
    last = [mark for mark in chart.wide.marks if isinstance(mark, Text)][-1]
    assert last.text.endswith("…")
    assert last.x + 6.6 * len(f"1 {last.text}") <= 1040


def test_the_steps_of_a_phone():
    made = [
        Node("applied", "Applied", "Applied", "n-live"),
        Node("no-1", "A no", "A no on paper", "n-no"),
        Node("talk", "First conversation", "First conversation", "n-live"),
        Node("no-2", "A no", "A no after a first conversation", "n-no"),
    ]
    chart = draw(made, ("applied", "no-1", 26), ("applied", "talk", 8), ("talk", "no-2", 8))
    assert [(step.label, step.value, step.width) for step in chart.steps] == [
        ("Applied", 34, 340),
        ("First conversation", 8, 80),
        ("A no", 34, 340),
    ]


# A graph whose links run from a lower to a higher letter, so never in a circle.
graphs = st.lists(
    st.tuples(st.sampled_from(list(combinations("abcdefghij", 2))), st.integers(1, 500)), min_size=1, max_size=25
).map(lambda rows: [Link(*ends, n) for ends, n in dict(rows).items()])


@given(graphs)
def test_whatever_flows_nothing_overlaps_and_bands_fill_their_nodes(links):
    made = nodes(*"abcdefghij")
    layout = lay_out(made, links)
    placed = layout.nodes
    passed = totals(made, links)
    for one in placed.values():
        assert one.n == passed[one.node.key]
        assert one.y >= 0
    # The gaps for bands that run past are kept free too.
    for one, other in combinations(layout.stops.values(), 2):
        if one.column == other.column:
            upper, lower = sorted((one, other), key=lambda node: node.y)
            assert upper.y + upper.height + 13.8 <= lower.y
    chart = draw(made, *((link.source, link.target, link.n) for link in links))
    assert len(chart.table.rows) == len(links)
    bands = [NUMBER.findall(mark.d) for mark in chart.wide.marks if isinstance(mark, Path)]
    for link, numbers in zip(links, bands, strict=True):
        source = placed[link.source]
        start, end = float(numbers[1]), float(numbers[-1])
        assert source.y - 0.11 <= start
        assert end <= source.y + source.height + 0.11
        assert end - start == pytest.approx(link.n * source.height / source.n, abs=0.11)
    # Those of one node lie side by side, none upon another.
    for key in placed:
        mine = sorted(
            (float(numbers[1]), float(numbers[-1]))
            for link, numbers in zip(links, bands, strict=True)
            if link.source == key
        )
        for (_, end), (start, _) in pairwise(mine):
            assert end == pytest.approx(start, abs=0.11)


@given(st.permutations([("applied", "talk", 8), ("applied", "no", 4), ("talk", "offer", 3), ("talk", "no2", 5)]))
def test_the_order_of_the_links_makes_no_difference_to_the_places(links):
    made = nodes("applied", "talk", "offer", "no", "no2")
    assert [(r.x, r.y, r.height) for r in rects(draw(made, *links))] == [
        (r.x, r.y, r.height)
        for r in rects(
            draw(made, ("applied", "talk", 8), ("applied", "no", 4), ("talk", "offer", 3), ("talk", "no2", 5))
        )
    ]
