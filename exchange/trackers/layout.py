"""Where a table's heading is, and which column is what: by its heading, and by what stands beneath it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from .dates import DAY_WITHIN, DMY, MONTHS, find_order, find_sequence, is_day, is_short, is_turned
from .folded import LONGEST_COMPARED, Cell, as_text, fold, plain
from .headings import DAYS, bare, day_of, read_heading
from .rounds import kind_of
from .shapes import Shape, find_shape
from .stages import covered, read_stage
from .tables import Table, is_blank
from .words import (
    ASIDE,
    BESIDE_A_DAY,
    COMPANY_WORDS,
    DAY_FIRST_WORDS,
    LOGGED_DAYS,
    NO,
    TITLE_WORDS,
    WHEN,
    WORK_MODES,
    YES,
)

SEARCHED_ROWS, SAMPLED_ROWS, SAMPLED_BENEATH = 15, 200, 20
# Of these every column that fits is read; of all others the best one.
SEVERAL = {
    "notes", "ignored", "contact", "contact_email", "contact_phone", "next_step_on", "posted_on", "deadline",
    "status_beside",
}  # fmt: skip
URL = re.compile(r"^\s*(?:https?://|www\.)\S+|^\s*[\w-]+(?:\.[\w-]+)+/\S*$", re.IGNORECASE)
# An amount beside the sign or the code of a currency.
MONEY = re.compile(
    r"(?:[$€£¥₹₽]|zł|\b(?:r\$|eur|usd|gbp|chf|pln|sek|nok|dkk|cad|aud|inr))\s*\d|\d\s*k?\s*(?:[$€£¥₹]|zł|\b(?:eur|usd|gbp|chf|pln|sek|nok|dkk|cad|aud|inr)\b)",
    re.IGNORECASE,
)
LONGEST_SUM = 40
EMAIL = re.compile(r"^[^@\s]+@[^@\s]+\.\w+$")
# Keys that a program gave: long ones of hexadecimal digits, and running numbers.
MACHINE_MADE = re.compile(r"[0-9a-f]{8}(?:-?[0-9a-f]{4}){2,}[0-9a-f-]*|\d{1,4}|[0-9a-z]", re.IGNORECASE)
# What a heading adds to say that a day stands beneath.
DAY_WORDS = WHEN | BESIDE_A_DAY
# How a program writes a colour.
SHADE = re.compile(r"#[0-9a-f]{3,8}", re.IGNORECASE)
# Company and title in one cell.
JOINED = re.compile(r"\S(?:\s+(?:at|@|bei|chez|[-–—|])\s+|\s*@\s*|:\s+)\S|\S \([^()]+\)$")
# Beside the name of a round these say how it went.
OF_A_ROUND = frozenset(
    {"result", "outcome", "verdict", "ergebnis", "resultat", "resultado", "esito", "uitslag", "wynik"}
)
# With one of these it is how it all ended.
FINAL = frozenset({"final", "finale", "definitivo"})
# What a row of names is worth more by each column beneath that is of another kind than its name.
CONTRAST = 40
# What the name of a tab adds to a stage.
OF_A_LIST = {"jobs", "job", "companies", "list", "roles", "positions", "tab", "sheet", "stellen", "firmen"}
# A location, unless no other column names the company.
PLACES = {"place", "where"}
# The share of stages in a column that nothing explains from which it is asked about.
ENOUGH_TO_ASK = 0.1
# What a name scores that is no other column's.
SURE = 80
# What a heading has to score in all to be one.
ENOUGH = 150


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
    # Of a column for both names, whether that of the job comes first.
    is_title_first: bool = False
    # Of numeric days within the texts of the status and the notes.
    order_within: str = ""

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
        named = {"company", "company_title"} & roles or {"title", "url"} <= roles or {"title", "status"} <= roles
        enough = bool(about) or {"company", "title"} <= roles
        return bool(named) and (enough or len(roles) > 1)


@dataclass(frozen=True, slots=True)
class Content:
    """Shares of the filled cells beneath a heading that look like something, 0 to 1."""

    filled: int
    days: float
    shorts: float
    sums: float
    urls: float
    emails: float
    marks: float
    stages: float
    shades: float
    numbers: float
    titles: float
    firms: float
    distinct: float
    machine_made: float
    joined: float
    modes: float
    # How many letters a cell has on average.
    length: float


def look_into(cells: Iterable[Cell], legend: Mapping[str, str]) -> Content:
    filled = [cell for cell in cells if as_text(cell)]
    texts = [as_text(cell) for cell in filled]
    n = len(filled) or 1

    def share(test) -> float:
        return sum(map(bool, map(test, texts))) / n

    return Content(
        filled=len(filled),
        days=sum(map(is_day, filled)) / n,
        shorts=sum(map(is_short, filled)) / n,
        sums=share(lambda text: len(text) < LONGEST_SUM and MONEY.search(text)),
        urls=share(URL.match),
        emails=share(EMAIL.match),
        marks=share(is_mark),
        stages=share(lambda text: len(text) < 60 and (read_stage(text) or text.casefold() in legend)),
        shades=share(SHADE.fullmatch),
        numbers=share(lambda text: re.fullmatch(r"[\d.,\s]+", text)),
        titles=share(lambda text: TITLE_WORDS.intersection(plain(text).split())),
        firms=share(lambda text: COMPANY_WORDS.intersection(plain(text).split())),
        distinct=len(set(texts)) / n,
        machine_made=share(MACHINE_MADE.fullmatch),
        joined=share(JOINED.search),
        modes=share(lambda text: plain(text) in WORK_MODES),
        length=sum(map(len, texts)) / n,
    )


def is_mark(text: str) -> bool:
    """Whether a cell says yes or no, in whichever words or signs."""
    return text.casefold() in YES or text.casefold() in NO


def find_layout(table: Table, corrected: Mapping | None = None, legend: Mapping[str, str] | None = None) -> Layout:
    """How a table is laid out.

    `legend` holds words of the file's own for stages. `corrected` is what the person said: heading_row, and by the
    index of a column `columns` (its role), `orders`, `untils` and `kinds`.
    """
    corrected = corrected or {}
    row = corrected["heading_row"] if "heading_row" in corrected else find_heading(table)
    row = 0 if row is None and table.has_names else row
    names = names_of(table, row) if row is not None else [""] * len(table.rows[0])
    below = table.rows[(row + 1) if row is not None else 0 :][:SAMPLED_ROWS]
    shape = find_shape(names)
    contents = [look_into(cells, legend or {}) for cells in (zip(*below, strict=True) if below else [()] * len(names))]
    roles = choose(names, contents, shape)
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
    stage = shape.stage if shape else "" if is_told else stage_of_tab(table.name)
    return Layout(row, tuple(columns), shape, stage, order_within=find_order_within(columns, below))


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
    texts = [
        as_text(line[c.index]) for c in columns if c.role in ("status", "status_beside", "notes") for line in below
    ]
    days = [day for text in texts for day in DAY_WITHIN.findall(fold(text[:LONGEST_COMPARED]))]
    return find_order(days, next((column.order for column in columns if column.order), ""))


def stage_of_tab(name: str) -> str:
    """What the name of a tab, or of a file, says of all its rows: "Rejected", "To apply"."""
    words = [word for word in plain(name.partition(".")[0]).split() if word not in OF_A_LIST and not word.isdigit()]
    stage = read_stage(" ".join(words)) if words else ""
    return stage if stage and covered(" ".join(words)) > 0.9 else ""


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
    return (
        best if best_score >= ENOUGH or (best is not None and len(table.rows[0]) == 2 and best_score >= 120) else None
    )


def differing(names: list[str], below: list[list[Cell]]) -> int:
    """How many columns hold days, addresses or stages, most of them, beneath a name that is none of these."""
    count = 0
    for name, cells in zip(names, zip(*below, strict=True), strict=False):
        content = look_into(cells, {})
        if name and content.filled > 1 and not read_stage(name):
            count += max(content.days, content.urls, content.stages) > 0.6
    return count


def choose(names: list[str], contents: list[Content], shape: Shape | None) -> dict[int, tuple[str, int]]:
    """The role and score of each column by its index."""
    known = {}
    if shape:
        known = {index: (shape.columns[plain(n)], 100) for index, n in enumerate(names) if plain(n) in shape.columns}
    has_heading = any(names)
    most = max((content.filled for content in contents), default=0)
    offers = []
    for index, (name, content) in enumerate(zip(names, contents, strict=True)):
        if index in known:
            continue
        said = read_heading(name) or ([(day, 90)] if content.days > 0.5 and (day := day_of(name)) else [])
        as_round = read_as_round(name, content)
        if as_round and tells_of_a_round(name):
            said = []
        for role, score in [*said, *as_round]:
            fitted = fit(role, score, content, name)
            if fitted[1] > 0:
                offers.append((fitted[1], index, fitted[0]))
        if not name and content.filled and (not has_heading or content.filled > most / 3):
            offers += [(score, index, role) for role, score in guess(content, has_heading=has_heading)]
    taken = {role for role, _ in known.values()}
    roles = dict(known)
    for score, index, role in sorted(offers, key=lambda offer: (-offer[0], offer[1])):
        if role == "status" and role in taken and tells_status(names[index], contents[index]):
            role = "status_beside"
        if index in roles or (role in taken and role not in SEVERAL and not role.startswith(("round ", "flag "))):
            continue
        roles[index] = (role, score)
        taken.add(role)
    return settle(names, contents, roles)


def tells_status(name: str, content: Content) -> bool:
    """Whether a second column that could be the status speaks of it: its name does, or most of its cells do."""
    is_named = any(role == "status" and score >= SURE for role, score in read_heading(name))
    return is_named or content.stages >= 0.5 or bool(OF_A_ROUND.intersection(plain(name).split()))


def tells_of_a_round(name: str) -> bool:
    """Whether a heading speaks of how one round went: "Interview 1 result", but not "Final result"."""
    words = set(plain(name).split())
    return bool(words & OF_A_ROUND) and not words & FINAL


def read_as_round(name: str, content: Content) -> list[tuple[str, int]]:
    """A heading that is itself a stage: dated, ticked or told in words beneath."""
    beside = DAY_WORDS | OF_A_ROUND if tells_of_a_round(name) else DAY_WORDS
    words = [word for word in bare(name).split() if word not in beside]
    if not words or (len(words) > 1 and set(words) & ASIDE) or len(words) > 5 or content.joined > 0.6:
        return []
    stage = read_stage(" ".join(words))
    is_counted = content.numbers > 0.6 and content.marks < 0.6 and not content.days + content.shorts
    if not stage or covered(" ".join(words)) < 0.6 or is_counted:
        return []
    if content.filled and content.marks > 0.8 and not content.days:
        return [(f"flag {stage}", 95)]
    return [(f"round {stage}", 85 if content.days + content.shorts + content.marks + content.stages > 0.5 else 40)]


def fit(role: str, score: int, content: Content, name: str) -> tuple[str, int]:
    """The role with its score after a look at the cells; 0 where they say otherwise."""
    if not content.filled:
        return role, score - 5
    if role in DAYS:
        if (
            role == "closed_on"
            and read_stage(" ".join(w for w in plain(name).split() if w not in DAY_WORDS)) == "rejected"
        ):
            return "round rejected", score
        days = content.days + content.shorts
        if role == "updated_on" and days < 0.2 and content.stages > 0.3:
            return "status_beside", score
        if role == "next_step_on" and days < 0.5:
            return "next_step", score - 10
        if role == "applied_on" and content.marks > 0.8 and not content.days:
            return "flag applied", score
        return role, score + (20 if days > 0.5 else 0) if days > 0.2 or content.filled < 4 else 0
    if role == "url":
        return role, score if content.urls > 0.3 else score - 60
    if role == "status":
        is_other = content.urls > 0.5 or content.days > 0.7 or content.marks > 0.8 or content.shades > 0.5
        # Of numbers that nothing explains another column may hold the words.
        is_other = is_other or (content.numbers > 0.9 and not content.stages)
        return role, score + int(40 * content.stages) - (90 if is_other else 0)
    if role in ("company", "title"):
        return role, score - (70 if content.days + content.urls + content.emails + content.numbers > 0.5 else 0)
    if role == "contact" and content.emails > 0.7:
        return "contact_email", score
    if role in ("contact", "contact_phone") and content.days + content.shorts + content.marks > 0.6:
        return role, 0
    if role == "company_title" and content.days > 0.5:
        return "applied_on", score
    if role == "salary" and content.marks > 0.8:
        return role, 0
    if role == "step" and content.length > LONGEST_SUM:
        # A whole history, and not one step of it.
        return "notes", 1
    if role == "id":
        return ("ignored", score) if content.machine_made > 0.9 else ("notes", 1)
    if role == "ignored" and content.numbers < 0.9:
        return "notes", 1
    return role, score


def guess(content: Content, *, has_heading: bool) -> list[tuple[str, int]]:
    """What a column without a heading is. Beside headings only what cannot be mistaken."""
    if content.urls > 0.6:
        return [("url", 90)]
    if content.days > 0.6:
        return [("applied_on", 80)]
    if content.stages > 0.6 and content.titles < 0.5:
        return [("status", 85)]
    if has_heading or content.numbers > 0.5 or content.emails > 0.5:
        return []
    found = [("title", 60 + int(30 * content.titles))] if content.titles > 0.3 else []
    return [*found, ("company", 40 + int(30 * content.firms) + int(10 * content.distinct))]


def settle(names, contents, roles: dict[int, tuple[str, int]]) -> dict[int, tuple[str, int]]:
    """What only the columns together tell."""
    by_role = {role: index for index, (role, _) in roles.items()}
    rounds = [index for index, (role, _) in roles.items() if role.startswith("round ")]
    if "company" not in by_role and "company_title" not in by_role:
        if (at := by_role.get("location")) is not None and set(plain(names[at]).split()) & PLACES:
            # "Place", beside a job, is where one would work for.
            roles[at] = ("company", 30)
            by_role["company"] = at
        # "Name" beside a title is the company's; "Job" and the like beside none is the title.
        for index, name in enumerate(names):
            if index not in roles and plain(name) in ("name", "title") and contents[index].distinct > 0.3:
                roles[index] = ("company", 30)
                break
    if {"company", "title", "company_title"} <= by_role.keys():
        del roles[by_role["company_title"]]
    elif {"company", "company_title"} <= by_role.keys() and contents[by_role["company_title"]].joined <= 0.6:
        # Beside a column for the company, the name of a card is the job's.
        by_role["title"] = by_role["company_title"]
        roles[by_role["title"]] = ("title", 60)
    named = {"company", "company_title"} & {role for role, _ in roles.values()}
    if not named and "title" in by_role and contents[by_role["title"]].joined > 0.6:
        roles[by_role["title"]] = ("company_title", 60)
    if not named and "title" not in by_role and any(names):
        fill(roles, "company_title", {i: contents[i].joined * contents[i].distinct for i in free(roles, contents)})
    if "title" not in by_role and "company" in by_role and contents[by_role["company"]].joined > 0.6:
        roles[by_role["company"]] = ("company_title", 60)
    if not {"title", "company_title"} & {role for role, _ in roles.values()}:
        fill(roles, "title", {i: contents[i].titles for i in free(roles, contents)})
    if "url" not in by_role:
        fill(
            roles,
            "url",
            {i: c.urls for i, c in enumerate(contents) if i not in roles and not read_heading(names[i])},
            0.6,
        )
    if "salary" not in by_role:
        fill(roles, "salary", {i: contents[i].sums for i in free(roles, contents)}, 0.6)
    if "work_mode" not in by_role:
        fill(roles, "work_mode", {i: contents[i].modes for i in free(roles, contents)}, 0.8)
    if "status" in by_role and not contents[by_role["status"]].stages:
        # "Open" and "closed", where another column says more.
        telling = {i: contents[i].stages for i in free(roles, contents) if i not in roles}
        fill(roles, "status_beside", telling, 0.6)
    if not {"status", "step", "target_stage"} & by_role.keys():
        settle_status(names, contents, roles)
    if not {"title", "company_title"} & {role for role, _ in roles.values()}:
        stand_beside("company", "title", names, contents, roles)
    if not {"company", "company_title"} & {role for role, _ in roles.values()}:
        stand_beside("title", "company", names, contents, roles)
    if not {"applied_on", "saved_on", "step_on"} & by_role.keys():
        dated = [i for i, content in enumerate(contents) if content.days > 0.2]
        unknown = [i for i in dated if i not in roles]
        if len(unknown) == 1 and comes_first(unknown[0], dated, contents):
            roles[unknown[0]] = ("applied_on", 30)
    logged = by_role.get("saved_on")
    if logged is not None and plain(names[logged]) in LOGGED_DAYS and not tells_standing(roles):
        roles[logged] = ("applied_on", 30)
    if {"source_stage", "target_stage"} - by_role.keys():
        for role in ("source_stage", "target_stage"):
            if role in by_role and roles.get(by_role[role], ("",))[0] == role:
                del roles[by_role[role]]
    for index in rounds:
        # A round that nothing is written beneath is told by nothing.
        if not contents[index].filled:
            roles[index] = (roles[index][0], 10)
    return roles


def tells_standing(roles: dict[int, tuple[str, int]]) -> bool:
    """Whether a column says how it goes, or another one when it was applied for."""
    kinds = {role.partition(" ")[0] for role, _ in roles.values()}
    return bool(kinds & {"status", "step", "target_stage", "round", "flag", "applied_on"})


def settle_status(names: list[str], contents: list[Content], roles: dict[int, tuple[str, int]]) -> None:
    """Finds the status among columns that do not say so: one of stages, or one for each month."""
    has_rounds = any(role.startswith(("round ", "flag ")) for role, _ in roles.values())
    possible = [i for i in free(roles, contents) if contents[i].urls < 0.2]
    unknown = [i for i in possible if i not in roles]
    fill(roles, "status", {i: contents[i].stages for i in (unknown if has_rounds else possible)})
    if not has_rounds:
        # One that nothing explains is asked about sooner than passed over.
        fill(roles, "status", {i: contents[i].stages for i in unknown}, ENOUGH_TO_ASK)
    of_months = [index for index, name in enumerate(names) if plain(name) in MONTHS]
    if any(roles.get(index, ("", 0))[0] == "status" for index in of_months):
        for index in of_months:
            roles.setdefault(index, ("status_beside", 40))


def comes_first(index: int, dated: list[int], contents: list[Content]) -> bool:
    """Whether a column stands before all others that hold days, and more rows have a day there than in any of these."""
    return index == dated[0] and all(contents[index].filled >= contents[other].filled for other in dated)


def stand_beside(known: str, wanted: str, names: list[str], contents: list[Content], roles: dict) -> None:
    """A column of short texts that nothing explains, next to the company's, is the job's title, and the other way."""
    at = next((index for index, (role, _) in roles.items() if role == known), None)
    # Without names of columns only where others tell when, and how it goes.
    is_bare = not any(names) and {"status", "applied_on"} <= {role for role, _ in roles.values()}
    if at is not None:
        for index in (at + 1, at - 1) if wanted == "title" else (at - 1, at + 1):
            one = contents[index] if 0 <= index < len(contents) else None
            if one and (names[index] or is_bare) and index not in roles and is_short_text(one):
                roles[index] = (wanted, 20)
                return


def is_short_text(content: Content) -> bool:
    of_a_kind = content.numbers + content.emails + content.marks + content.days + content.urls
    return content.filled > 1 and content.length < 40 and content.distinct > 0.3 and of_a_kind < 0.2


def free(roles: dict[int, tuple[str, int]], contents: list[Content]) -> list[int]:
    """The columns of short texts that have no role yet."""
    return [i for i, c in enumerate(contents) if roles.get(i, ("", 0))[0] in ("", "notes") and c.length < 40]


def tell_steps(roles: dict[int, tuple[str, int]], contents: list[Content], below: list[list[Cell]]) -> None:
    """Where the same jobs come again, an "Action" is what was done; where none does, a "Last event" is the status."""
    by_role = {role: index for index, (role, _) in roles.items()}
    jobs = [[plain(as_text(row[by_role[role]])) for role in ("company", "title") if role in by_role] for row in below]
    distinct = len({tuple(job) for job in jobs})
    at = by_role.get("next_step")
    if at is not None and not {"status", "step"} & by_role.keys() and contents[at].stages >= 0.5:
        if distinct < 0.7 * len(jobs):
            roles[at] = ("step", 60)
    elif "step" in by_role and "status" not in by_role and distinct == len(jobs):
        roles[by_role["step"]] = ("status", 60)


def fill(roles: dict[int, tuple[str, int]], role: str, shares: dict[int, float], least: float = 0.3) -> None:
    """Gives a role that no heading claims to the column that looks like it, if one does and none has it."""
    best = max(shares, key=lambda i: shares[i], default=None)
    if best is not None and shares[best] > least and not any(role == other for other, _ in roles.values()):
        roles[best] = (role, 40)


def signature(layout: Layout) -> str:
    """The same for two tables with the same headings."""
    return hashlib.sha256("\x1f".join(plain(column.heading) for column in layout.columns).encode()).hexdigest()


def data_rows(table: Table, layout: Layout) -> list[tuple[int, list[Cell]]]:
    """The rows beneath the heading that hold anything, each with its number as the person counts."""
    begin = 0 if layout.heading_row is None else layout.heading_row + 1
    return [(number + table.first, row) for number, row in enumerate(table.rows[begin:], begin) if not is_blank(row)]
