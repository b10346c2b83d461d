"""Flows from stage to stage: every band as thick as its count, and as much goes out of a node as came in.

Columns by the longest path from the left; then the nodes are moved to straighten their bands, and pushed apart where
they overlap, a dozen times in both directions, as d3-sankey does it. A band that runs past a column has a gap kept free
there, so that none crosses a node.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, pairwise

from .marks import STEP_WIDTH, Chart, Drawing, Key, Mark, Path, Rect, Step, Table, Text, number
from .scales import LETTER, place, shorten

WIDTH, NODE = 1040, 12
# The bands of the fullest column together, at least; between two nodes; above a node whose words stand over it.
BANDS, GAP, HEAD = 300, 14, 20
# Nodes of few among many are drawn so thick at least, and a label takes so much of the height.
LEAST, LINE = 2, 16
ROUNDS, CALMER = 12, 0.94
# The words at the right of the last column.
MOST_WORDS = 230


@dataclass(frozen=True, slots=True)
class Node:
    """A place where counts arrive and leave. `label` stands in the picture, `name` in the table; `css` colours it.

    `n` is how many passed through, where more began or ended there than the links tell.
    """

    key: str
    label: str
    name: str
    css: str
    n: int = 0


@dataclass(frozen=True, slots=True)
class Link:
    source: str
    target: str
    n: int


@dataclass(slots=True)
class _Placed:
    """A node, or the gap for a band that runs past, while its place is looked for: `y` is its upper edge."""

    node: Node
    order: tuple[int, ...]
    n: int
    column: int = 0
    is_gap: bool = False
    y: float = 0.0
    height: float = 0.0
    flows_on: bool = False
    came: list[Link] = field(default_factory=list)
    went: list[Link] = field(default_factory=list)

    @property
    def middle(self) -> float:
        return self.y + self.height / 2

    @property
    def above(self) -> float:
        """How far its words reach beyond its upper edge; below it, they reach as far as `below`."""
        return HEAD if self.flows_on and not self.is_gap else self.below

    @property
    def below(self) -> float:
        return 0 if self.flows_on else max((LINE - self.height) / 2, 0)


def sankey(
    name: str,
    title: str,
    desc: str,
    head: tuple[str, str, str],
    nodes: Sequence[Node],
    links: Sequence[Link],
    legend: tuple[Key, ...] = (),
) -> Chart | None:
    """The chart, or None when nothing flows. Nodes come in the order in which they are to lie, from above.

    `head` names the table's columns: from, to, how many. Raises ValueError when the links lead in a circle.
    """
    links = [link for link in links if link.n]
    if not links:
        return None
    layout = lay_out(nodes, links)
    names = {node.key: node.name for node in nodes}
    return Chart(
        name=name,
        title=title,
        desc=desc,
        wide=_draw(layout, links),
        narrow=None,
        table=Table(
            columns=head,
            rows=tuple((names[link.source], names[link.target], number(link.n)) for link in links),
        ),
        legend=legend,
        steps=steps(layout.nodes.values()),
    )


def totals(nodes: Sequence[Node], links: Iterable[Link]) -> dict[str, int]:
    """How many passed through each node: what it says, what came in or what went out, whichever is most."""
    came: dict[str, int] = {node.key: 0 for node in nodes}
    own = {node.key: node.n for node in nodes}
    went: dict[str, int] = {}
    for link in links:
        came[link.target] += link.n
        went[link.source] = went.get(link.source, 0) + link.n
    return {key: max(n, went.get(key, 0), own[key]) for key, n in came.items()}


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything lies: the nodes by key, with the gaps among the stops, and the hops of each link over these."""

    nodes: dict[str, _Placed]
    stops: dict[str, _Placed]
    hops: list[list[Link]]


def lay_out(nodes: Sequence[Node], links: Sequence[Link]) -> Layout:
    """The place of every node that anything flows through. Links come one a pair."""
    n_of = totals(nodes, links)
    placed = {node.key: _Placed(node, (order,), n_of[node.key]) for order, node in enumerate(nodes) if n_of[node.key]}
    for key, number_of_column in columns_of(placed, links).items():
        placed[key].column = number_of_column
    stops = dict(placed)
    hops = [_route(link, stops) for link in links]
    for hop in chain.from_iterable(hops):
        stops[hop.source].went.append(hop)
        stops[hop.target].came.append(hop)
        stops[hop.source].flows_on = True
    columns: list[list[_Placed]] = [[] for _ in range(max(one.column for one in placed.values()) + 1)]
    for one in sorted(stops.values(), key=lambda one: one.order):
        columns[one.column].append(one)
    scale = BANDS / max(sum(one.n for one in column) for column in columns)
    for column in columns:
        for one in column:
            one.height = round(max(one.n * scale, LEAST), 1)
        _push_apart(column)
    _relax(columns, stops)
    top = min(one.y - one.above for one in stops.values())
    for one in stops.values():
        one.y = round(one.y - top, 1)
    return Layout(placed, stops, hops)


def _route(link: Link, stops: dict[str, _Placed]) -> list[Link]:
    """The link as hops from column to column; its gaps are added to the stops, below what came by a shorter way."""
    source, target = stops[link.source], stops[link.target]
    keys = [link.source]
    for column in range(source.column + 1, target.column):
        key = f"{link.source}\n{link.target}\n{column}"
        stops[key] = _Placed(target.node, (*target.order, -source.column), link.n, column, is_gap=True)
        keys.append(key)
    return [Link(*pair, link.n) for pair in pairwise([*keys, link.target])]


def columns_of(keys: Iterable[str], links: Iterable[Link]) -> dict[str, int]:
    """The length of the longest path that leads to each node. Raises ValueError when the links lead in a circle."""
    after: dict[str, set[str]] = {key: set() for key in keys}
    open_ends = dict.fromkeys(after, 0)
    for link in links:
        if link.target not in after[link.source]:
            after[link.source].add(link.target)
            open_ends[link.target] += 1
    ready = [key for key, n in open_ends.items() if not n]
    column = dict.fromkeys(after, 0)
    for key in ready:
        for target in after[key]:
            column[target] = max(column[target], column[key] + 1)
            open_ends[target] -= 1
            if not open_ends[target]:
                ready.append(target)
    if len(ready) < len(after):
        raise ValueError("The links lead in a circle.")
    return column


def _relax(columns: Sequence[Sequence[_Placed]], placed: Mapping[str, _Placed]) -> None:
    """Moves each node so that its bands run straighter, more calmly from round to round."""
    pull = 1.0
    for _ in range(ROUNDS):
        starts, ends = _edges(placed)
        for column in columns[-2::-1]:
            for one in column:
                one.y += pull * _slope(one.went, starts, ends)
            _push_apart(column)
        starts, ends = _edges(placed)
        for column in columns[1:]:
            for one in column:
                one.y -= pull * _slope(one.came, starts, ends)
            _push_apart(column)
        pull *= CALMER


type _Edges = dict[tuple[str, str], float]


def _edges(placed: Mapping[str, _Placed]) -> tuple[_Edges, _Edges]:
    """Where each band begins and ends, by its upper edge. At a node they lie in the order of their other ends."""
    starts: _Edges = {}
    ends: _Edges = {}
    for one in placed.values():
        each, y = one.height / one.n, one.y
        for link in sorted(one.went, key=lambda link: placed[link.target].middle):
            starts[link.source, link.target] = y
            y += link.n * each
        y = one.y
        for link in sorted(one.came, key=lambda link: placed[link.source].middle):
            ends[link.source, link.target] = y
            y += link.n * each
    return starts, ends


def _slope(links: Sequence[Link], starts: _Edges, ends: _Edges) -> float:
    """How far the bands fall from start to end, on the mean of all that flows in them."""
    n = sum(link.n for link in links)
    fall = sum(link.n * (ends[link.source, link.target] - starts[link.source, link.target]) for link in links)
    return fall / n if n else 0


def _push_apart(column: Sequence[_Placed]) -> None:
    """In the order given, no node or word above another's; what the lower ones had to give way is shared by all."""
    wanted = sum(one.y for one in column)
    for upper, lower in pairwise(column):
        foot = upper.y + upper.height
        lower.y = max(lower.y, foot + GAP, foot + upper.below + lower.above)
    shift = (sum(one.y for one in column) - wanted) / len(column)
    for one in column:
        one.y -= shift


def _draw(layout: Layout, links: Sequence[Link]) -> Drawing:
    placed = layout.nodes.values()
    last = max(one.column for one in placed)
    words = max(_length(one) for one in placed if one.column == last)
    pitch = (WIDTH - NODE - min(words + 8, MOST_WORDS)) / last
    x_of = [round(pitch * column, 1) for column in range(last + 1)]
    marks: list[Mark] = [*_bands(layout, links, x_of)]
    marks += [Rect(x_of[one.column], one.y, NODE, one.height, one.node.css) for one in placed]
    for one in placed:
        room = int(((MOST_WORDS if one.column == last else pitch) - NODE - 16) / LETTER)
        label = shorten(one.node.label, room - len(number(one.n)) - 1)
        x, y = x_of[one.column], round(one.y - 7, 1)
        if not one.flows_on:
            x, y = round(x + NODE + 8, 1), round(one.middle + 4.5, 1)
        marks.append(Text(x, y, label, "start", "t-halo", number(one.n)))
    height = max(one.y + one.height + one.below for one in layout.stops.values())
    return Drawing(WIDTH, round(height + 6, 1), tuple(marks), is_long=True, from_start=True)


def _length(one: _Placed) -> float:
    return (len(one.node.label) + len(number(one.n)) + 1) * LETTER + NODE


def _bands(layout: Layout, links: Sequence[Link], x_of: Sequence[float]) -> list[Path]:
    """One for each link, in the colour of where it leads."""
    starts, ends = _edges(layout.stops)
    paths = []
    for link, hops in zip(links, layout.hops, strict=True):
        # The corners of its upper edge from left to right, each with how thick it is there.
        corners = []
        for hop in hops:
            source, target = layout.stops[hop.source], layout.stops[hop.target]
            here = hop.source, hop.target
            corners.append((x_of[source.column] + NODE, starts[here], hop.n * source.height / source.n))
            corners.append((x_of[target.column], ends[here], hop.n * target.height / target.n))
        upper = [(x, y) for x, y, _ in corners]
        lower = [(x, y + thick) for x, y, thick in reversed(corners)]
        d = f"M{_at(upper[0])}{_swung(upper)}L{_at(lower[0])}{_swung(lower)}Z"
        paths.append(Path(d, f"flow {layout.nodes[link.target].node.css}"))
    return paths


def _at(corner: tuple[float, float]) -> str:
    return f"{corner[0]:.1f} {corner[1]:.1f}"


def _swung(corners: Sequence[tuple[float, float]]) -> str:
    """From the first corner on: a swing to the next, straight across the gap, a swing to the next."""
    parts = []
    for number_of_pair, (here, there) in enumerate(pairwise(corners)):
        if number_of_pair % 2:
            parts.append(f"L{_at(there)}")
        else:
            middle = (here[0] + there[0]) / 2
            parts.append(f"C{middle:.1f} {here[1]:.1f} {middle:.1f} {there[1]:.1f} {_at(there)}")
    return "".join(parts)


def steps(placed: Collection[_Placed]) -> tuple[Step, ...]:
    """The list for a phone: the stages on the way, then the endings, those of one label and colour together."""
    on_the_way = sorted((one for one in placed if one.flows_on), key=lambda one: one.column)
    found = [(one.node.label, one.node.css, one.n) for one in on_the_way]
    ends: dict[tuple[str, str], int] = {}
    for one in placed:
        if not one.flows_on:
            here = one.node.label, one.node.css
            ends[here] = ends.get(here, 0) + one.n
    found += [(label, css, n) for (label, css), n in sorted(ends.items(), key=lambda end: -end[1])]
    most = max(n for _, _, n in found)
    return tuple(Step(label, n, max(place(n, most, 0, STEP_WIDTH), 2), css) for label, css, n in found)
