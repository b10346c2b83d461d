"""What the cells of a workbook hold beside their text: a fill, a line through it, a link. Part of the process that
reads it.

Only what is set for a cell itself; a colour that a condition gives follows from what the cell says.
"""

from __future__ import annotations

import colorsys
import re
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from io import BytesIO
from xml.parsers import expat

# Beyond these cells no looks are read: what is said must be said of each row in words then.
MOST_CELLS, MOST_ROWS, MOST_COLUMNS = 500_000, 25_000, 200
PLACE = re.compile(r"([A-Z]{1,3})(\d{1,7})")
# As a formula makes a link; of such a one so many parts are kept.
HYPERLINK = re.compile(r'\s*HYPERLINK\(\s*"(https?://[^"\s]+)"', re.IGNORECASE)
MOST_PARTS = 20
# Fills by their number alone: the first eight of the palette, and again.
PALETTE = ("000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF")
# Light and dark stand the other way round than in the list of the theme.
THEME_ORDER = ("lt1", "dk1", "lt2", "dk2", *(f"accent{n}" for n in range(1, 7)))

# The colour of a fill in six digits, "" for none, and whether the text is struck through.
type Look = tuple[str, bool]
# Row, first and last column, colour, whether it is struck through.
type Run = tuple[int, int, int, str, bool]
# Row, column, address.
type Link = tuple[int, int, str]
PLAIN: Look = ("", False)


class Enough(Exception):
    """No more is read."""


def looks_in(data: bytes) -> dict[str, Looks]:
    """What is seen on each sheet, by its name; nothing of one that cannot be read."""
    with zipfile.ZipFile(BytesIO(data)) as book:
        names = set(book.namelist())
        if "content.xml" in names:
            return looks_of_ods(book, names)
        if {"xl/workbook.xml", "xl/styles.xml"} <= names:
            return looks_of_xlsx(book, names)
    return {}


def walk(
    book: zipfile.ZipFile, part: str, begin: Callable, end: Callable | None = None, said: Callable | None = None
) -> None:
    """Calls `begin` with the name and the attributes of each element, names without their namespace."""
    parser = expat.ParserCreate(namespace_separator=" ")

    def started(name: str, attributes: dict[str, str]) -> None:
        begin(bare(name), {bare(key): value for key, value in attributes.items()})

    def refuse(*_) -> None:
        raise Enough

    parser.StartElementHandler = started
    parser.EntityDeclHandler = refuse
    if end:
        parser.EndElementHandler = lambda name: end(bare(name))
    if said:
        parser.CharacterDataHandler = said
    with book.open(part) as file:
        parser.ParseFile(file)


def bare(name: str) -> str:
    return name.rpartition(" ")[2]


@dataclass(slots=True)
class Looks:
    """The cells of one sheet as they come, from left to right: runs of those that look alike, and links."""

    runs: list[Run] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    cells: int = 0

    def add(self, row: int, first: int, last: int, look: Look) -> None:
        self.cells += 1
        if self.cells > MOST_CELLS or row >= MOST_ROWS:
            raise Enough
        if look == PLAIN or first >= MOST_COLUMNS:
            return
        last = min(last, MOST_COLUMNS - 1)
        if self.runs and self.runs[-1][0] == row and self.runs[-1][2] == first - 1 and self.runs[-1][3:] == look:
            first = self.runs.pop()[1]
        self.runs.append((row, first, last, *look))

    def link(self, row: int, column: int, address: str) -> None:
        if address.startswith(("http://", "https://")) and column < MOST_COLUMNS and len(self.links) < MOST_ROWS:
            self.links.append((row, column, address))


@contextmanager
def until_enough() -> Iterator[None]:
    with suppress(Enough):
        yield


# XLSX


def looks_of_xlsx(book: zipfile.ZipFile, names: set[str]) -> dict[str, Looks]:
    looks = xlsx_looks(book, xlsx_theme(book) if "xl/theme/theme1.xml" in names else [])
    found = {}
    for title, part in xlsx_parts(book).items():
        folder, _, file = part.rpartition("/")
        relations = f"{folder}/_rels/{file}.rels"
        if part in names:
            found[title] = xlsx_sheet(book, part, looks, targets_in(book, relations) if relations in names else {})
    return found


def xlsx_parts(book: zipfile.ZipFile) -> dict[str, str]:
    """Where in the book each sheet stands."""
    ids: dict[str, str] = {}

    def sheet(name: str, said: dict[str, str]) -> None:
        if name == "sheet":
            ids[said.get("name", "")] = said.get("id", "")

    walk(book, "xl/workbook.xml", sheet)
    targets = targets_in(book, "xl/_rels/workbook.xml.rels")
    return {
        title: target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        for title, key in ids.items()
        if (target := targets.get(key, ""))
    }


def targets_in(book: zipfile.ZipFile, part: str) -> dict[str, str]:
    found: dict[str, str] = {}

    def relation(name: str, said: dict[str, str]) -> None:
        if name == "Relationship":
            found[said.get("Id", "")] = said.get("Target", "")

    walk(book, part, relation)
    return found


def xlsx_theme(book: zipfile.ZipFile) -> list[str]:
    found: dict[str, str] = {}
    inside: list[str] = []

    def begin(name: str, said: dict[str, str]) -> None:
        if name in THEME_ORDER:
            inside.append(name)
        elif name in ("srgbClr", "sysClr") and inside:
            found.setdefault(inside[-1], said.get("lastClr") or said.get("val", ""))

    walk(book, "xl/theme/theme1.xml", begin)
    return [found.get(name, "") for name in THEME_ORDER]


def xlsx_looks(book: zipfile.ZipFile, theme: list[str]) -> list[Look]:
    """The look of each style of cells, by its number."""
    fills: list[str] = []
    strikes: list[bool] = []
    looks: list[Look] = []
    path: list[str] = []
    pattern = ""

    def begin(name: str, said: dict[str, str]) -> None:
        nonlocal pattern
        place = path[-1] if path else ""
        path.append(name)
        if name == "fill" and place == "fills":
            fills.append("")
        elif name == "patternFill":
            pattern = said.get("patternType", "none")
        elif name == "fgColor" and "fills" in path and fills and pattern not in ("none", "gray125", "gray0625"):
            fills[-1] = colour_of(said, theme)
        elif name == "font" and place == "fonts":
            strikes.append(False)
        elif name == "strike" and "fonts" in path and strikes:
            strikes[-1] = said.get("val", "1") not in ("0", "false")
        elif name == "xf" and place == "cellXfs":
            looks.append((at(fills, said.get("fillId"), ""), at(strikes, said.get("fontId"), default=False)))

    walk(book, "xl/styles.xml", begin, lambda _: path.pop())
    return looks


def at[T](items: list[T], number: str | None, default: T) -> T:
    return items[int(number)] if number and number.isdigit() and int(number) < len(items) else default


def colour_of(said: dict[str, str], theme: list[str]) -> str:
    if "rgb" in said:
        return said["rgb"][-6:].upper()
    colour = at(theme, said.get("theme"), "") or at([*PALETTE, *PALETTE], said.get("indexed"), "")
    return tinted(colour.upper(), float(said.get("tint", "0"))) if re.fullmatch("[0-9A-Fa-f]{6}", colour) else ""


def tinted(colour: str, tint: float) -> str:
    """A colour of a theme made lighter, or darker where `tint` is below 0."""
    hue, light, saturation = colorsys.rgb_to_hls(*(int(colour[n : n + 2], 16) / 255 for n in (0, 2, 4)))
    light = light * (1 + tint) if tint < 0 else light * (1 - tint) + tint
    parts = colorsys.hls_to_rgb(hue, min(max(light, 0), 1), saturation)
    return "".join(f"{round(255 * part):02X}" for part in parts)


def xlsx_sheet(book: zipfile.ZipFile, part: str, looks: list[Look], targets: dict[str, str]) -> Looks:
    seen = Looks()
    row, column = -1, -1
    formula: list[str] | None = None

    def begin(name: str, said: dict[str, str]) -> None:
        nonlocal row, column, formula
        if name == "row":
            row, column = int(said.get("r", row + 2)) - 1, -1
        elif name == "c":
            column = place_of(said.get("r", ""))[1] if said.get("r") else column + 1
            seen.add(row, column, column, at(looks, said.get("s"), PLAIN))
        elif name == "f":
            formula = []
        elif name == "hyperlink":
            seen.link(*place_of(said.get("ref", "")), targets.get(said.get("id", ""), ""))

    def hear(text: str) -> None:
        if formula is not None and len(formula) < MOST_PARTS:
            formula.append(text)

    def end(name: str) -> None:
        nonlocal formula
        if name == "f" and formula is not None:
            if found := HYPERLINK.match("".join(formula)):
                seen.link(row, column, found[1])
            formula = None

    with until_enough():
        walk(book, part, begin, end, hear)
    return seen


def place_of(ref: str) -> tuple[int, int]:
    """The row and the column of "B3", of a range the first; both 0 where it is none."""
    found = PLACE.match(ref)
    return (int(found[2]) - 1, index_of(found[1])) if found else (0, 0)


def index_of(letters: str) -> int:
    """A gives 0, AA 26."""
    index = 0
    for letter in letters:
        index = index * 26 + ord(letter) - 64
    return index - 1


# ODS


def looks_of_ods(book: zipfile.ZipFile, names: set[str]) -> dict[str, Looks]:
    styles: dict[str, OdsStyle] = {}
    for part in ("styles.xml", "content.xml"):
        if part in names:
            with until_enough():
                read_ods_styles(book, part, styles)
    return ods_sheets(book, {name: look_of(name, styles) for name in styles})


@dataclass(slots=True)
class OdsStyle:
    """`None` is what the style leaves to its parent."""

    parent: str
    colour: str | None = None
    struck: bool | None = None


def read_ods_styles(book: zipfile.ZipFile, part: str, styles: dict[str, OdsStyle]) -> None:
    current: OdsStyle | None = None

    def begin(name: str, said: dict[str, str]) -> None:
        nonlocal current
        if name in ("style", "default-style"):
            is_of_cells = said.get("family") == "table-cell"
            current = OdsStyle(said.get("parent-style-name", "")) if is_of_cells else None
            if current:
                styles[said.get("name", "")] = current
        elif name == "table":
            raise Enough
        elif current and name == "table-cell-properties" and "background-color" in said:
            colour = said["background-color"].lstrip("#").upper()
            current.colour = colour if re.fullmatch("[0-9A-F]{6}", colour) else ""
        elif current and name == "text-properties":
            line = said.get("text-line-through-style") or said.get("text-line-through-type")
            current.struck = line != "none" if line else current.struck

    walk(book, part, begin)


def look_of(name: str, styles: dict[str, OdsStyle]) -> Look:
    colour: str | None = None
    struck: bool | None = None
    for _ in range(5):
        if style := styles.get(name):
            colour = style.colour if colour is None else colour
            struck = style.struck if struck is None else struck
            name = style.parent
    return colour or "", bool(struck)


def ods_sheets(book: zipfile.ZipFile, looks: dict[str, Look]) -> dict[str, Looks]:
    found: dict[str, Looks] = {}
    seen = Looks()
    row, column, width, times, usual = 0, 0, 1, 0, ""

    def begin(name: str, said: dict[str, str]) -> None:
        nonlocal seen, row, column, width, times, usual
        if name == "table":
            seen = found[said.get("name", "")] = Looks(cells=seen.cells)
            row, times = 0, 0
        elif name == "table-row":
            row, column = row + times, 0
            times = int(said.get("number-rows-repeated", 1))
            usual = said.get("default-cell-style-name", "")
        elif name in ("table-cell", "covered-table-cell"):
            width = int(said.get("number-columns-repeated", 1))
            look = looks.get(said.get("style-name", usual), PLAIN)
            # A row that is repeated is an empty one.
            seen.add(row if times == 1 else 0, column, column + width - 1, look if times == 1 else PLAIN)
            column += width
        elif name == "a":
            seen.link(row, column - width, said.get("href", ""))

    with until_enough():
        walk(book, "content.xml", begin)
    return found
