"""Rows of a text whose cells stand beneath the wrong names: a delimiter without quotation marks, or a cell left out."""

from __future__ import annotations

from collections.abc import Iterator

from .contents import URL
from .dates import is_day, is_short
from .folded import Cell, as_text, plain
from .layout import Column, Layout, is_dated
from .stages import read_stage
from .words import COMPANY_WORDS

# So many delimiters may stand in the texts of a row.
MOST_EXTRA = 4
# Longer than this is a sentence, and no status.
LONGEST_STATUS = 60


def mend(row: list[Cell], layout: Layout, delimiter: str) -> list[Cell]:
    """The row with cells joined, or an empty one put in, where the days, addresses and stages then fit their names."""
    width = max((column.index + 1 for column in layout.columns if column.is_named), default=0)
    extra = max((at + 1 for at, cell in enumerate(row) if as_text(cell)), default=0) - width
    if not delimiter or extra > MOST_EXTRA or width < 2 or (extra <= 0 and not is_shifted(row, layout)):
        return row
    tries = list(joined(row, width, extra, delimiter)) if extra > 0 else [row[:width]]
    if extra <= 0:
        tries += [one for more in (1, 2) for one in joined([*row[:width], *[""] * more], width, more, delimiter)]
        tries += [
            [*row[:at], "", *row[at : width - 1]] for at in range(width - 1, -1, -1) if not as_text(row[width - 1])
        ]
    best = max(tries, key=lambda one: (fit_of_row(one, layout), names_of_row(one, layout)))
    return [*best, *[""] * (len(row) - width)]


def joined(row: list[Cell], width: int, extra: int, delimiter: str) -> Iterator[list[Cell]]:
    """The row with the cells of one place put together, the last places first."""
    joint = f"{delimiter} " if delimiter == "," else delimiter
    for at in range(width - 1, -1, -1):
        whole = joint.join(filter(None, map(str, row[at : at + extra + 1])))
        yield [*row[:at], whole, *row[at + extra + 1 : width + extra]]


def is_shifted(row: list[Cell], layout: Layout) -> bool:
    """Whether beneath the name of a day or an address none stands, and one does beneath another name."""
    named = [column for column in layout.columns if column.role == "url" or is_dated(column)]
    if all(fit_of(row[column.index], column) >= 0 for column in named):
        return False
    others = [as_text(row[column.index]) for column in layout.columns if fit_of(row[column.index], column) < 1]
    return any(is_day(text) or URL.match(text) for text in others)


def fit_of_row(row: list[Cell], layout: Layout) -> int:
    return sum(fit_of(row[column.index], column) for column in layout.columns[: len(row)])


def names_of_row(row: list[Cell], layout: Layout) -> int:
    """How many of both names stand in a row."""
    return sum(bool(as_text(row[column.index])) for role in ("company", "title") for column in layout.of(role))


def fit_of(cell: Cell, column: Column) -> int:
    """How well a cell stands beneath a name: 1, 0, or -1."""
    text = as_text(cell)
    if not text:
        return 0
    if text.count("(") != text.count(")"):
        return -1
    if is_dated(column):
        return 1 if is_day(cell) or is_short(cell) else -1
    if column.role == "url":
        return 1 if URL.match(text) and " " not in text else -1
    if column.role == "status":
        return -1 if len(text) > LONGEST_STATUS else 1 if read_stage(text) else 0
    if column.role == "company" and plain(text).split()[-1:] and plain(text).split()[-1] in COMPANY_WORDS:
        return 1
    return -1 if column.role in ("company", "title") and (is_day(cell) or URL.match(text)) else 0
