"""What rows say by a fill or by being struck through, as columns of words.

A colour is what a legend says of it, in a cell of that colour or by its name. Without one it is named, and asked about,
unless a column tells the status in words: then it is decoration.
"""

from __future__ import annotations

import colorsys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from .beside import Rows, find_edge, heading_of
from .folded import Cell, as_text, fold
from .headings import read_heading
from .legends import find_legend
from .looks import Run
from .stages import read_stage
from .words import HUES, NEAR_HUES

COLOUR, CROSSED = "Fill colour", "Crossed out"
# A fill as light as this is paper, one of less colour is grey.
PAPER, GREY = 0.97, 0.12
# The last degree of each hue.
DEGREES = ((15, "red"), (44, "orange"), (68, "yellow"), (165, "green"), (255, "blue"), (320, "purple"), (361, "red"))
# So few rows that look alike, each with the next but one, are no pattern.
FEW = 3
LOOKED_AT = 40


class Looks:
    """How the cells of a sheet look, by row and column."""

    def __init__(self, runs: list[Run]) -> None:
        self.by_row: dict[int, list[tuple[int, int, str, bool]]] = defaultdict(list)
        for row, first, last, colour, struck in runs:
            self.by_row[row].append((first, last, colour, struck))

    def at(self, row: int, column: int) -> tuple[str, bool]:
        for first, last, colour, struck in self.by_row.get(row, ()):
            if first <= column <= last:
                return colour, struck
        return "", False

    def cells(self, row: int) -> Iterator[tuple[int, str, bool]]:
        for first, last, colour, struck in self.by_row.get(row, ()):
            for column in range(first, min(last, LOOKED_AT) + 1):
                yield column, colour, struck


def explained_alone(rows: Rows, runs: list[Run]) -> list[tuple[str, str, bool]]:
    """What the cells of a sheet without a list explain, as `explanations` does."""
    return explanations(rows, set(), 0, Looks(runs)) if runs and heading_of(rows) is None else []


def with_looks(rows: Rows, runs: list[Run], elsewhere: Sequence[tuple[str, str, bool]] = ()) -> Rows:
    """The same rows, with columns for what their looks say behind the last one of the list.

    `elsewhere` is what another sheet explains.
    """
    top = heading_of(rows) if runs else None
    if top is None:
        return rows
    edge, looks = find_edge(rows), Looks(runs)
    data = [at for at, row in enumerate(rows[top + 1 :], top + 1) if sum(bool(as_text(c)) for c in row[:edge]) > 1]
    explained = [*explanations(rows, {*data, top}, edge, looks), *elsewhere]
    for heading, column in (
        (COLOUR, tell_colours(rows, top, data, edge, looks, explained)),
        (CROSSED, tell_crossed(rows, data, edge, looks, explained)),
    ):
        if any(column.values()):
            rows = [
                [*row[:edge], heading if at == top else column.get(at, ""), *row[edge:]] for at, row in enumerate(rows)
            ]
    return rows


def explanations(rows: Rows, within: set[int], edge: int, looks: Looks) -> list[tuple[str, str, bool]]:
    """What cells outside of the list say that look like something, or the cells behind them: text, colour, struck."""
    return [
        (next(filter(None, map(as_text, rows[row][column:])), ""), colour, struck)
        for row in sorted(looks.by_row)
        if row < len(rows)
        for column, colour, struck in looks.cells(row)
        if row not in within or column >= edge
    ]


def tell_colours(
    rows: Rows, top: int, data: list[int], edge: int, looks: Looks, explained: list[tuple[str, str, bool]]
) -> dict[int, str]:
    """By the number of a row what its colour says."""
    colours = colours_of(data, edge, looks)
    said = {colour: text for text, colour, _ in reversed(explained) if read_stage(text)}
    named = {hue: word for word in find_legend(rows) if (hue := HUES.get(fold(word), ""))}
    for colour in set(colours.values()) - said.keys():
        hue = hue_of(colour)
        if word := next((named[near] for near in (hue, *NEAR_HUES.get(hue, ())) if near in named), ""):
            said[colour] = word
    told_in_words = any(
        as_text(rows[row][column])
        for column, cell in enumerate(rows[top][:edge])
        if read_heading(as_text(cell))[:1] and read_heading(as_text(cell))[0][0] == "status"
        for row in data
    )
    if told_in_words and not said.keys() & set(colours.values()):
        return {}
    return {row: said.get(colour) or hue_of(colour) for row, colour in colours.items()}


def colours_of(data: list[int], edge: int, looks: Looks) -> dict[int, str]:
    """The colour of each row that has one: of the columns that are not all of one, or of two by turns."""
    columns = [[looks.at(row, column)[0] for row in data] for column in range(min(edge, LOOKED_AT))]
    telling = [column for column in columns if len(set(column)) > 1 and not is_striped(column)]
    found = {}
    for row, *colours in zip(data, *telling, strict=True):
        seen = Counter(colour for colour in colours if colour and hue_of(colour))
        if seen:
            found[row] = seen.most_common(1)[0][0]
    return found


def is_striped(column: list[str]) -> bool:
    pairs = all(one != other for one, other in pairwise(column))
    return len(column) > FEW and pairs and len(set(column)) == 2


def tell_crossed(
    rows: Rows, data: list[int], edge: int, looks: Looks, explained: list[tuple[str, str, bool]]
) -> dict[int, str]:
    """By the number of a row that is struck through what that says; nothing where all of them are."""
    struck = [row for row in data if is_struck(rows[row][:edge], row, looks)]
    text = next((text for text, _, is_crossed in explained if is_crossed and read_stage(text)), CROSSED.lower())
    return dict.fromkeys(struck, text) if len(struck) < len(data) else {}


def is_struck(cells: list[Cell], row: int, looks: Looks) -> bool:
    filled = [looks.at(row, column)[1] for column, cell in enumerate(cells) if as_text(cell)]
    return filled[0] or 2 * sum(filled) > len(filled)


def hue_of(colour: str) -> str:
    """The name of a colour of six digits, "" for none and for that of paper."""
    if not colour:
        return ""
    hue, light, saturation = colorsys.rgb_to_hls(*(int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)))
    if light > PAPER:
        return ""
    if saturation < GREY:
        return "grey" if light > GREY else "black"
    return next(name for last, name in DEGREES if 360 * hue < last)
