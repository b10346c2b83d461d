"""The shared template: geometry as attributes, colours as classes, and the table beside it."""

import re

from django.template.loader import render_to_string
from django.utils import translation

from debrief.charts.columns import Group, Series, columns


def drawn(language="en-gb"):
    groups = [Group(f"{n} Sep", f"{n} September", (n, 1)) for n in range(1, 30)]
    series = (Series("Sent & signed", "bar1"), Series("Held", "bar2"))
    chart = columns("rhythm", "Per <week>", "Twelve in all.", "Week of", series, groups)
    with translation.override(language):
        return render_to_string("_chart.html", {"chart": chart})


def test_no_colour_and_no_style_of_its_own():
    html = drawn()
    assert "style=" not in html
    assert "fill=" not in html
    assert html.count('role="img"') == 2


def test_title_and_description_are_named_by_their_ids():
    html = drawn()
    ids = re.findall(r'id="([^"]+)"', html)
    assert len(ids) == len(set(ids)) == 4
    for named in re.findall(r'aria-labelledby="([^"]+)"', html):
        assert set(named.split()) <= set(ids)
    assert "Per &lt;week&gt;" in html
    assert "Sent &amp; signed" in html


def test_numbers_are_written_as_svg_wants_them_in_any_language():
    assert re.findall(r'<rect class="bar1" [^>]*>', drawn()) == re.findall(r'<rect class="bar1" [^>]*>', drawn("de"))


def test_the_table_is_one_click_away():
    html = drawn()
    assert "Show as a table" in html
    assert '<th scope="row">29 September</th>' in html
