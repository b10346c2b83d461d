"""A drawing as the text of an SVG element for a page. The page holds thousands of marks, so no template writes them."""

from __future__ import annotations

from html import escape

from .marks import Circle, Drawing, Line, Mark, Path, Rect, Text


def svg(drawing: Drawing, name: str, size: str, title: str, desc: str) -> str:
    """`name` and `size` make the ids; they are ours, and all else is escaped."""
    css = "plot plot-long" if drawing.is_long else "plot"
    named = f"{name}-{size}"
    return (
        f'<svg class="{css}" viewBox="0 0 {drawing.width} {drawing.height}" width="{drawing.width}" '
        f'height="{drawing.height}" role="img" aria-labelledby="{named}-title {named}-desc">'
        f'<title id="{named}-title">{escape(title)}</title><desc id="{named}-desc">{escape(desc)}</desc>'
        f"{''.join(map(written, drawing.marks))}</svg>"
    )


def written(mark: Mark) -> str:
    """One mark, geometry written as numbers are in SVG."""
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
            css = f' class="{mark.css}"' if mark.css else ""
            lead = f'<tspan class="t-strong">{escape(mark.lead)}</tspan> ' if mark.lead else ""
            place = f'x="{mark.x}" y="{mark.y}" text-anchor="{mark.anchor}"'
            return f"<text{css} {place}>{lead}{escape(mark.text)}</text>"
