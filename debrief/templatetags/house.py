"""What every template may use without loading it."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import cache
from html import escape as escaped
from typing import Literal

from django import template
from django.template import defaulttags
from django.template.base import FilterExpression
from django.templatetags.static import do_static, static
from django.urls import reverse
from django.utils import timezone
from django.utils.dateformat import format as date_format
from django.utils.html import escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from debrief.charts.heat import Cell
from debrief.charts.marks import Chart, number
from debrief.charts.svg import svg
from debrief.words import times, when_then

register = template.Library()
register.filter(times)
register.filter(number)

FOUR_POINTS = ("Missed", "Shaky", "Solid", "Strong")


# Stands for a key while an address is worked out; no address of ours holds it.
ANY_KEY = 7_000_000_007


class Constant(template.Node):
    """A tag that says the same on every page: it is asked once."""

    def __init__(self, node: template.Node) -> None:
        self.node = node
        self.text: str | None = None

    def render(self, context) -> str:
        if self.text is None:
            self.text = self.node.render(context)
        return self.text


class AddressOfRow(template.Node):
    """The address of a row by its key: worked out once, for any key."""

    def __init__(self, node: defaulttags.URLNode) -> None:
        self.node, self.name, (self.key,) = node, node.view_name.var, node.args
        self.parts: list[str] = []

    def render(self, context) -> str:
        key = self.key.resolve(context)
        if type(key) is not int:
            return self.node.render(context)
        if not self.parts:
            self.parts = escape(reverse(self.name, args=[ANY_KEY])).split(str(ANY_KEY))
        return str(key).join(self.parts)


@register.tag
def url(parser, token) -> template.Node:
    """As Django's, which looks every address up anew each time; a page of ours holds forty."""
    node = defaulttags.url(parser, token)
    if node.asvar or node.kwargs or node.view_name.is_var or node.view_name.filters or len(node.args) > 1:
        return node
    return AddressOfRow(node) if node.args else Constant(node)


@register.tag("static")
def static_tag(parser, token) -> template.Node:
    node = do_static(parser, token)
    return node if node.varname or node.path.is_var else Constant(node)


@register.filter
def day(moment: date) -> str:
    """The day in words, "4 November", with its year where that is not the present one."""
    if isinstance(moment, datetime):
        moment = timezone.localdate(moment)
    return date_format(moment, "j F" if moment.year == timezone.localdate().year else "j F Y")


@cache
def icon(name: str, size: str = "") -> str:
    """An icon of the sprite, for the eye only: the word stands beside it, or in the control's aria-label."""
    return format_html(
        '<svg class="icon{}" aria-hidden="true" focusable="false"><use href="{}#{}"/></svg>',
        " icon-s" if size == "s" else "",
        static("icons.svg"),
        name,
    )


@register.tag("icon")
def icon_tag(parser, token) -> template.Node:
    names = [parser.compile_filter(bit) for bit in token.split_contents()[1:]]
    node = Icon(names)
    return node if any(name.is_var for name in names) else Constant(node)


class Icon(template.Node):
    def __init__(self, names: Sequence[FilterExpression]) -> None:
        self.names = names

    def render(self, context) -> str:
        return icon(*(name.resolve(context) for name in self.names))


@register.simple_tag
@cache
def pips(rating: int | None) -> SafeString:
    """Four pips, filled up to a rating of 1 to 4; a dashed line for 0 or none. For the eye only, as an icon is."""
    pip = '<rect class="pip{}" x="{}" y="1" width="5" height="12" rx="1.25"/>'
    four = format_html_join("", pip, ((" on" if point < (rating or 0) else "", 1 + 7 * point) for point in range(4)))
    return format_html(
        '<svg viewBox="0 0 28 14" aria-hidden="true" focusable="false">{}</svg>',
        four if rating else mark_safe('<path class="pip-none" d="M2 7h24"/>'),
    )


@register.simple_tag
def plot(chart: Chart, size: Literal["wide", "narrow"]) -> SafeString:
    """One of the two drawings of a chart; it escapes what is not its own."""
    drawing = chart.wide if size == "wide" else chart.narrow
    return mark_safe(svg(drawing, chart.name, size, chart.title, chart.desc)) if drawing else SafeString("")  # noqa: S308


@register.simple_tag
def heads(columns: Sequence[str]) -> SafeString:
    """The heads of a table of figures; a column without a word has none."""
    heads = (
        f'<th scope="col"{' class="r"' if place else ""}>{escaped(word)}</th>' if word else "<td></td>"
        for place, word in enumerate(columns)
    )
    return mark_safe("".join(heads))  # noqa: S308


@register.simple_tag
def cells(row: Sequence[str]) -> SafeString:
    """A row of a table of figures: its head, then its numbers. A page holds a thousand of them."""
    head, *numbers = map(escaped, row)
    return mark_safe("".join([f'<th scope="row">{head}</th>', *[f'<td class="num r">{text}</td>' for text in numbers]]))  # noqa: S308


@register.simple_tag
def lines(rows: Sequence[Sequence[str]]) -> SafeString:
    """All rows of a table of figures."""
    return mark_safe("".join([f"<tr>{cells(row)}</tr>" for row in rows]))  # noqa: S308


@register.simple_tag
def shades(months: Sequence[tuple[Cell, Sequence[Cell]]]) -> SafeString:
    """A lesson's row of the heatmap: each month, and beside it its single debriefs."""
    gap = '<td class="gap" aria-hidden="true"></td>'
    groups = ("".join((shade("mean", mean), *(shade("each", one) for one in singles))) for mean, singles in months)
    return mark_safe(gap.join(groups))  # noqa: S308


def shade(kind: str, cell: Cell) -> str:
    """A cell of the heatmap; all of it is ours."""
    word = f'<span class="visually-hidden"> {cell.word}</span>' if cell.word else ""
    return f'<td class="{kind} {cell.css}">{cell.text}{word}</td>'


@register.simple_tag
def level(rating: int | None, word: str = "") -> SafeString:
    """A rating as pips and its word: missed to strong, or `word` where another four-point scale has its own."""
    word = word or (FOUR_POINTS[rating - 1] if rating else "Not tested")
    return format_html('<span class="level">{}{}</span>', pips(rating), word)


@register.simple_tag
def strip(ratings: Sequence[int], places: int = 7) -> SafeString:
    """The latest ratings as small bars, the newest at the right; a dot where there is none yet. For the eye only."""
    heights = [4 * rating for rating in ratings[-places:]]
    first = places - len(heights)
    bar = '<rect{} x="{}" y="{}" width="5" height="{}" rx="1"/>'
    none = [(mark_safe(' class="none"'), 8 * place, 14, 2) for place in range(first)]
    bars = [(SafeString(""), 8 * (first + place), 16 - height, height) for place, height in enumerate(heights)]
    return format_html(
        '<svg class="strip" viewBox="0 0 {} 16" aria-hidden="true" focusable="false">{}</svg>',
        8 * places - 3,
        format_html_join("", bar, none + bars),
    )


@register.simple_tag
def whenthen(commitment) -> SafeString:
    """The when/then sentence of anything that has both."""
    return format_html(
        '<dl class="whenthen"><dt>When</dt><dd>{}</dd><dt>then</dt><dd>{}</dd></dl>',
        *when_then(commitment.when, commitment.then),
    )
