"""A drawing as a file of its own: it brings its colours along and looks the same wherever it is opened."""

from __future__ import annotations

from html import escape

from .marks import Chart
from .svg import written

# The light half of tokens.css, by the class that wears it.
INK, SOFT, PAPER = "#22231f", "#61615a", "#fbfaf8"
COLOURS = {"n-live": "#1a7f99", "n-wait": "#b87408", "n-no": "#562f52", "n-out": "#7d7c72"}
MARGIN, HEAD = 32, 84
STYLE = (
    f"text{{font:12.5px Figtree,system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;fill:{INK}}}"
    f".head{{font:500 24px Literata,Georgia,serif}}.what{{font-size:14px;fill:{SOFT}}}"
    ".t-strong{font-weight:600}"
    f".t-halo{{paint-order:stroke;stroke:{PAPER};stroke-width:4px;stroke-linejoin:round}}"
    ".flow{opacity:.3}" + "".join(f".{css}{{fill:{colour}}}" for css, colour in COLOURS.items())
)


def standalone(chart: Chart, head: str, what: str) -> str:
    """The wide drawing of a flow with a headline and the line beneath it, as the text of an SVG file."""
    drawing = chart.wide
    width, height = drawing.width + 2 * MARGIN, drawing.height + HEAD + MARGIN
    marks = "".join(written(mark) for mark in drawing.marks)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'role="img" aria-labelledby="title desc">'
        f'<title id="title">{escape(chart.title)}</title><desc id="desc">{escape(chart.desc)}</desc>'
        f"<style>{STYLE}</style>"
        f'<rect width="{width}" height="{height}" fill="{PAPER}"/>'
        f'<text class="head" x="{MARGIN}" y="46">{escape(head)}</text>'
        f'<text class="what" x="{MARGIN}" y="68">{escape(what)}</text>'
        f'<g transform="translate({MARGIN} {HEAD})">{marks}</g></svg>\n'
    )
