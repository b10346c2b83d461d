"""A drawing as a file of its own: it brings its colours along and looks the same wherever it is opened."""

from __future__ import annotations

from html import escape

from .marks import Chart, Circle, Line, Mark, Path, Rect, Text

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
    marks = "".join(_written(mark) for mark in drawing.marks)
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


def _written(mark: Mark) -> str:
    match mark:
        case Rect():
            place = f'x="{mark.x}" y="{mark.y}" width="{mark.width}" height="{mark.height}"'
            return f'<rect class="{mark.css}" {place} rx="2"/>'
        case Path():
            return f'<path class="{mark.css}" d="{mark.d}"/>'
        case Line():
            return f'<line class="{mark.css}" x1="{mark.x1}" y1="{mark.y1}" x2="{mark.x2}" y2="{mark.y2}"/>'
        case Circle():
            return f'<circle class="{mark.css}" cx="{mark.cx}" cy="{mark.cy}" r="{mark.r}"/>'
        case Text():
            lead = f'<tspan class="t-strong">{escape(mark.lead)}</tspan> ' if mark.lead else ""
            place = f'x="{mark.x}" y="{mark.y}" text-anchor="{mark.anchor}"'
            return f'<text class="{mark.css}" {place}>{lead}{escape(mark.text)}</text>'
