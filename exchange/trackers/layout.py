"""Where a table's heading is, and how its columns are laid out."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import zip_longest

from .clauses import tells_only_stages
from .column_names import DAY_FIRST_WORDS
from .contents import EMAIL, URL, look_into
from .dates import DAY_WITHIN, DMY, find_order, find_sequence, is_day, is_turned
from .fitting import likeliest
from .folded import LONGEST_COMPARED, Cell, as_text, fold, plain
from .headings import DAYS, NAMES, bare, read_heading
from .learned_headings import OTHER
from .roles import choose, tell_steps
from .rounds import kind_of
from .shapes import Shape, find_shape
from .stages import read_stage
from .tables import Table, is_blank
from .words import OF_POSTINGS

SEARCHED_ROWS, SAMPLED_ROWS, SAMPLED_BENEATH = 15, 200, 20
# What a row of names is worth more by each column beneath that is of another kind than its name.
CONTRAST = 40
# What the name of a tab adds to a stage.
OF_A_LIST = {"jobs", "job", "companies", "list", "roles", "positions", "tab", "sheet", "stellen", "firmen"}
# Between two names of one tab.
AND = re.compile(r"[&+/,;]|\s(?:and|or|und|oder|et|ou|y|o|e|en|of|i|lub|och|og)\s", re.IGNORECASE)
# What a heading has to score in all to be one.
ENOUGH = 150
# Where a row of names that nobody knows may stand, how much more each counts that what is beneath bears out, and their
# least in all.
FIRST_ROWS, SEEN, LIKE_NAMES = 6, 0.7, 3.0


@dataclass(frozen=True, slots=True)
class Column:
    """`role` is a key of COLUMNS, or "round STAGE" or "flag STAGE" for a column that speaks of one stage."""

    index: int
    heading: str
    role: str
    score: int = 0
    order: str = ""
    # Whether nothing but the sequence of its days tells their order.
    by_sequence: bool = False
    # Real days of a workbook that were probably read the wrong way round.
    turned: bool = False
    # Whether the heading is written, and not made of the column's letter.
    is_named: bool = True
    # Of days without a year, the last that they could be.
    until: date | None = None
    # Of a column for a round: the kind of interview that it is, "" for none.
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    heading_row: int | None
    columns: tuple[Column, ...]
    shape: Shape | None = None
    # That of every row, where no column says one: of a known shape, or the name of the tab.
    stage: str = ""
    # What the name of the tab says where a column says one as well.
    of_tab: str = ""
    # Of a column for both names, whether that of the job comes first.
    is_title_first: bool = False
    # Of numeric days within the texts of the status and the notes.
    order_within: str = ""
    # The same of the days in the histories of records.
    order_of_steps: str = ""
    # Whether some rows say that nothing was sent yet, and none that anything was.
    is_of_finds: bool = False
    # Whether a program wrote down each time that it sent one.
    is_log: bool = False
    # Whether a cross beneath a round says that it went no further.
    has_stops: bool = False
    # Whether rings beneath rounds stand for a pass, and the sign of multiplying for none.
    has_rings: bool = False

    def of(self, role: str) -> list[Column]:
        return [column for column in self.columns if column.role == role]

    @property
    def tells_how_it_goes(self) -> bool:
        """Whether anything is said of an application, and not only of whom to turn to."""
        said = {column.role.partition(" ")[0] for column in self.columns}
        return bool(said & (DAYS | {"status", "step", "target_stage", "url", "round", "flag", "posting", "salary"}))

    @property
    def is_tracker(self) -> bool:
        roles = {column.role for column in self.columns}
        if "person" in roles or ({"contact_email", "contact_phone"} & roles and not self.tells_how_it_goes):
            return False
        if self.heading_row is None:
            told = roles & {"status", "applied_on", "url"}
            return len(told) > 1 if "company_title" in roles else bool({"company", "title"} <= roles and told)
        about = roles - {"company", "title", "company_title", "notes", "ignored", "location", "url"}
        if "company" not in roles and not roles - {"", "company_title", "location", "work_mode", "ignored"}:
            # What somebody looks for, and nothing of what was sent.
            return False
        named = {"company", "company_title"} & roles or {"title", "url"} <= roles or {"title", "status"} <= roles
        enough = bool(about) or {"company", "title"} <= roles
        return bool(named) and (enough or len(roles) > 1)


def find_layout(table: Table, corrected: Mapping | None = None, legend: Mapping[str, str] | None = None) -> Layout:
    """How a table is laid out.

    `legend` holds words of the file's own for stages. `corrected` is what the person said: heading_row, and by the
    index of a column `columns` (its role), `orders`, `untils` and `kinds`.
    """
    corrected = corrected or {}
    found = 0 if table.has_names else find_heading(table)
    row = corrected.get("heading_row", found)
    names = names_of(table, row) if row is not None else [""] * len(table.rows[0])
    below = table.rows[(row + 1) if row is not None else 0 :][:SAMPLED_ROWS]
    below = [line for line in below if not (line and str(line[0]).startswith("# "))]
    shape = find_shape(names)
    contents = [look_into(cells, legend or {}) for cells in (zip(*below, strict=True) if below else [()] * len(names))]
    roles = choose(names, contents, shape)
    of_tab = shape.stage if shape else stage_of_tab(table.name)
    if of_tab or table.steps:
        # Notes are the status only where nothing else tells it.
        of_notes = [
            index for index, name in enumerate(names) if [role for role, _ in read_heading(name)[:1]] == ["notes"]
        ]
        roles |= {index: ("notes", 100) for index in of_notes if roles.get(index, ("",))[0] == "status"}
    tell_steps(roles, contents, below)
    roles |= {int(index): (role, 100) for index, role in corrected.get("columns", {}).items()}
    orders = {int(index): order for index, order in corrected.get("orders", {}).items() if order}
    untils = {int(index): date.fromisoformat(on) for index, on in corrected.get("untils", {}).items() if on}
    kinds = {int(index): kind for index, kind in corrected.get("kinds", {}).items()}
    columns = []
    for index, name in enumerate(names):
        role, score = roles.get(index, ("", 0))
        column = Column(index, name or f"Column {letters(index)}", role, score, is_named=bool(name))
        if role.startswith("round "):
            column = replace(column, kind=kinds.get(index, kind_of(name, role.removeprefix("round "))))
        if is_dated(column):
            column = replace(column, until=untils.get(index))
        columns.append(column)
    usual = (shape.order if shape else "") or (DMY if are_of_day_first(names) else "")
    columns = with_orders(columns, table.rows[(row or 0) + 1 :], orders, usual)
    is_told = any(column.role in ("status", "step", "target_stage") for column in columns)
    stage, beside = (of_tab, "") if shape or not is_told else ("", of_tab)
    return Layout(row, tuple(columns), shape, stage, beside, order_within=find_order_within(columns, below))


def names_of(table: Table, row: int) -> list[str]:
    """The names of the columns; where one comes again, with what stands above it: "Interview 1" over "Date"."""
    names = [as_text(cell) for cell in table.rows[row]]
    if row == 0 or len(set(filter(None, names))) == len(list(filter(None, names))):
        return names
    group, groups = "", []
    for cell in table.rows[row - 1]:
        group = as_text(cell) or group
        groups.append(group)
    again = {name for name in names if names.count(name) > 1}
    return [f"{group} {name}".strip() if name in again else name for group, name in zip(groups, names, strict=True)]


def find_order_within(columns: list[Column], below: list[list[Cell]]) -> str:
    """The order of the days that stand among other words, as far as they or a column tell it."""
    told = [c for c in columns if c.role in ("status", "status_beside", "notes", "posting")]
    texts = [text for c in told for line in below if (text := as_text(line[c.index])) and len(text) < LONGEST_COMPARED]
    days = [day for text in texts for day in DAY_WITHIN.findall(fold(text))]
    return find_order(days, next((column.order for column in columns if column.order), ""))


def stage_of_tab(name: str) -> str:
    """What the name of a tab, or of a file, says of all its rows: "Rejected", "To apply"; "" where it names two."""
    name = name.partition(".")[0]
    words = [word for word in bare(name).split() if word not in OF_A_LIST and not word.isdigit()]
    stage = read_stage(" ".join(words)) if words else ""
    if not stage or not tells_only_stages(" ".join(words)) or OF_POSTINGS.issuperset(words):
        return ""
    parts = {read_stage(part) for part in AND.split(name)} - {""}
    return stage if len(parts) < 2 else ""


def is_dated(column: Column) -> bool:
    return column.role in DAYS or column.role.startswith("round ") or column.role == "step_on"


def are_of_day_first(names: list[str]) -> bool:
    """Whether the headings are of a language that never writes the month first."""
    return sum(bool(DAY_FIRST_WORDS.intersection(plain(name).split())) for name in names) > 1


def with_orders(
    columns: list[Column], rows: list[list[Cell]], corrected: Mapping[int, str], usual: str
) -> list[Column]:
    """The columns with the order of their days. One that does not tell it is as the others, or as days within words."""
    cells = {column.index: [line[column.index] for line in rows] for column in columns if is_dated(column)}
    told = {find_order(one) for one in cells.values()} - {""}
    usual = told.pop() if len(told) == 1 else usual or ("" if told else find_order_within(columns, rows[:SAMPLED_ROWS]))
    return [with_order(one, cells[one.index], corrected, usual) if one.index in cells else one for one in columns]


def with_order(column: Column, cells: list[Cell], corrected: Mapping[int, str], usual: str) -> Column:
    order = corrected.get(column.index) or find_order(cells, usual)
    sequence = "" if order else find_sequence(cells)
    turned = not corrected.get(column.index) and is_turned(cells)
    return replace(column, order=order or sequence, by_sequence=bool(sequence), turned=turned)


def letters(index: int) -> str:
    """0 gives A, 26 gives AA, as in a sheet."""
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(65 + rest) + name
    return name


def find_heading(table: Table) -> int | None:
    """The row that names the columns, among the first; None where the data begins at once."""
    best, best_score = None, 0
    for number, row in enumerate(table.rows[:SEARCHED_ROWS]):
        texts = [as_text(cell) for cell in row]
        if any(URL.match(text) or EMAIL.match(text) or (is_day(cell)) for cell, text in zip(row, texts, strict=True)):
            continue
        roles: dict[str, int] = {}
        for text in texts:
            found = read_heading(text) if text and len(text) < 60 else ()
            if found:
                role, score = found[0]
                roles[role] = max(roles.get(role, 0), score)
            elif text and len(text) < 40 and read_stage(text):
                # A column for one round; as a heading it is worth less, for it may as well be a value.
                roles[f"round {plain(text)}"] = 30
        # A name that only a list of persons or of searches has is enough to know it by.
        score = sum(roles.values()) - 5 * number + (CONTRAST + 10 if "person" in roles else 0)
        if score < ENOUGH and len(roles) > 1:
            score += CONTRAST * differing(texts, table.rows[number + 1 : number + 1 + SAMPLED_BENEATH])
        if {"company", "title", "company_title", "status", "step", "person"} & roles.keys() and score > best_score:
            best, best_score = number, score
    if best_score >= ENOUGH or (best is not None and len(table.rows[0]) == 2 and best_score >= 120):
        return best
    likely, begin = max((likelihood(table, number), -number) for number in range(min(FIRST_ROWS, len(table.rows))))
    if likely >= LIKE_NAMES:
        return -begin
    return 0 if best is None and begins_with_names(table) else None


def likelihood(table: Table, number: int) -> float:
    """How much a row is one of names that nobody knows: how like headings they are, and how well that fits."""
    texts = [as_text(cell) for cell in table.rows[number]]
    written = list(filter(None, texts))
    if len(written) < 3 or len(set(written)) < len(written) or not all(map(is_word, written)):
        return 0
    below = table.rows[number + 1 : number + 1 + SAMPLED_BENEATH]
    roles: dict[str, float] = {}
    for text, cells in zip(texts, zip_longest(*below, fillvalue=""), strict=False):
        if text:
            content = look_into(cells, {})
            (role, best), (_, other) = likeliest(text, content)[:2]
            is_seen = (role in DAYS and content.days + content.shorts > 0.6) or (
                role == "status" and content.stages > 0.5
            )
            roles[role] = max(roles.get(role, 0), min(1, best - other) + (SEEN if is_seen else 0))
    return sum(ahead for role, ahead in roles.items() if role != OTHER) if NAMES & roles.keys() else 0


def begins_with_names(table: Table) -> bool:
    """Whether the first row holds only words that nobody knows, above days and stages: names in another language."""
    texts = [as_text(cell) for cell in table.rows[0]]
    are_names = len(texts) > 2 and len(set(texts)) == len(texts) and all(map(is_word, texts))
    return are_names and differing(texts, table.rows[1 : 1 + SEARCHED_ROWS]) > 1


def is_word(text: str) -> bool:
    return 0 < len(text) < 40 and not any(letter.isdigit() for letter in text) and not URL.match(text)


def differing(names: list[str], below: list[list[Cell]]) -> int:
    """How many columns hold days, addresses or stages, most of them, beneath a name that is none of these."""
    count = 0
    for name, cells in zip(names, zip(*below, strict=True), strict=False):
        content = look_into(cells, {})
        if name and content.filled > 1 and not read_stage(name):
            count += max(content.days, content.urls, content.stages) > 0.6
    return count


def signature(layout: Layout) -> str:
    """The same for two tables with the same headings."""
    return hashlib.sha256("\x1f".join(plain(column.heading) for column in layout.columns).encode()).hexdigest()


def data_rows(table: Table, layout: Layout) -> list[tuple[int, list[Cell]]]:
    """The rows beneath the heading that hold anything, each with its number as the person counts."""
    begin = 0 if layout.heading_row is None else layout.heading_row + 1
    return [(number + table.first, row) for number, row in enumerate(table.rows[begin:], begin) if not is_blank(row)]
