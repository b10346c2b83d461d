"""Every chart with awkward data: all of it lies in the picture, and the drawn page keeps the rules of the house."""

import re
from itertools import groupby

import pytest
from django.core.management import call_command
from django.template.loader import render_to_string

from debrief.charts.gallery import exhibits
from debrief.charts.marks import Circle, Line, Path, Rect, Text

ALL = list(exhibits())
DRAWN = [exhibit for exhibit in ALL if exhibit.chart]
# A dot on the edge of its axis, and the half of a label beneath it, reach a little beyond.
EDGE = 13
NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def names(exhibit):
    return f"{exhibit.kind}: {exhibit.data}"


def corners(mark):
    match mark:
        case Rect():
            return [(mark.x, mark.y), (mark.x + mark.width, mark.y + mark.height)]
        case Line():
            return [(mark.x1, mark.y1), (mark.x2, mark.y2)]
        case Circle():
            return [(mark.cx - mark.r, mark.cy - mark.r), (mark.cx + mark.r, mark.cy + mark.r)]
        case Text():
            # Condensed: no letter of the plot is wider on average.
            length = 5.6 * len(f"{mark.lead} {mark.text}".strip())
            left = mark.x - {"start": 0, "middle": length / 2, "end": length}[mark.anchor]
            return [(left, mark.y), (left + length, mark.y)]
        case Path():
            return []


def test_a_kind_begins_with_nothing():
    for _, kind in groupby(ALL, key=lambda exhibit: exhibit.kind):
        first = next(kind)
        assert first.data == "none"
        assert first.chart is None


@pytest.mark.parametrize("exhibit", DRAWN, ids=names)
def test_all_of_it_lies_in_the_picture(exhibit):
    for drawing in filter(None, (exhibit.chart.wide, exhibit.chart.narrow)):
        for mark in drawing.marks:
            for x, y in corners(mark):
                assert -EDGE <= x <= drawing.width + EDGE, mark
                assert -EDGE <= y <= drawing.height + EDGE, mark


@pytest.mark.parametrize("exhibit", DRAWN, ids=names)
def test_no_size_is_negative_and_no_place_unknown(exhibit):
    for drawing in filter(None, (exhibit.chart.wide, exhibit.chart.narrow)):
        for mark in drawing.marks:
            if isinstance(mark, Rect):
                assert mark.width >= 0
                assert mark.height >= 0
            if isinstance(mark, Path):
                assert "nan" not in mark.d
                assert len(NUMBER.findall(mark.d)) >= 4


@pytest.mark.parametrize("exhibit", DRAWN, ids=names)
def test_every_row_of_the_table_is_full(exhibit):
    table = exhibit.chart.table
    assert table.rows
    assert {len(row) for row in table.rows} == {len(table.columns)}


@pytest.mark.parametrize("exhibit", DRAWN, ids=names)
def test_drawn(exhibit):
    html = render_to_string("_chart.html", {"chart": exhibit.chart})
    assert "style=" not in html
    assert "fill=" not in html
    assert html.count('role="img"') == (2 if exhibit.chart.narrow else 1)
    ids = re.findall(r'id="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    for named in re.findall(r'aria-labelledby="([^"]+)"', html):
        assert set(named.split()) <= set(ids)


def test_the_page_of_all_charts(settings, tmp_path, capsys):
    settings.DATA, settings.STATIC_ROOT = tmp_path, tmp_path / "static"
    call_command("charts", "--write")
    page = (tmp_path / "charts" / "index.html").read_text()
    assert page.count("<figure") == len(ALL)
    assert (tmp_path / "charts" / "static" / "css" / "debrief.css").exists()
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    # Once more, over what is there.
    call_command("charts", "--write")
    assert "index.html" in capsys.readouterr().out
