"""The flow as files to take along: a picture, a table, and the text that SankeyMATIC draws."""

from __future__ import annotations

from django.http import Http404

from debrief import sheets
from debrief.charts.standalone import COLOURS, standalone

from .page import CSS, OTHER_END, FunnelPage

# What SankeyMATIC reads as more than a name.
SPECIAL = str.maketrans({"[": "(", "]": ")", "#": ""})


def as_svg(page: FunnelPage) -> str:
    """Raises Http404 when there is no picture."""
    if page.chart is None:
        raise Http404("Nothing flows.")
    return standalone(page.chart, page.says, page.what)


def as_csv(page: FunnelPage) -> str:
    """A line a flow, as the table has them, the counts as plain numbers."""
    names = {place.key: place.name for place in page.flow.places}
    flows = ((names[link.source], names[link.target], link.n) for link in page.flow.links)
    return sheets.as_csv([("From", "To", "Applications"), *flows])


def as_text(page: FunnelPage) -> str:
    """One flow a line, "Applied [8] First conversation", and then the colour of each node, as sankeymatic.com takes."""
    names = {place.key: place.name.translate(SPECIAL).lstrip("':/ ") or place.key for place in page.flow.places}
    lines = [f"// {page.what}", ""]
    lines += [f"{names[link.source]} [{link.n}] {names[link.target]}" for link in page.flow.links]
    lines.append("")
    lines += [f":{names[place.key]} {COLOURS[CSS.get(place.ending, OTHER_END)]}" for place in page.flow.places]
    return "\n".join(lines) + "\n"
