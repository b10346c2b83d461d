"""Lists of records in JSON as rows, put together first where one list refers to another by its keys.

A board names its lanes in one list and its cards in another; a database's export has companies, stages and interviews
in lists of their own. A reference is known by what it points to, whatever it is called.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import PurePosixPath
from typing import Any

from exchange.files import MOST_BYTES, NO_TEXT, Unreadable

from .dates import is_day
from .folded import LONGEST_COMPARED, Cell, plain
from .headings import names_in, read_heading
from .stages import ENDINGS, covered, read_stage

DIGITS = re.compile(r"\d")
LOOSE = re.compile(r"^[ \t]*//.*$|(?<=\s)//[^\n\"]*$|,(?=\s{0,100}[}\]])", re.MULTILINE)
# How far down a list of applications is looked for, and how many lists are put together.
MOST_DEPTH, MOST_LISTS = 6, 40
MOST_ROWS, MOST_COLUMNS = 25_000, 200
# What is read takes many times the room of what is written: 20,000 rows of fourteen lists and seventy values each.
MOST_BRACKETS, MOST_COMMAS = 300_000, 1_500_000
# The same once each record says what it refers to: twice the values and four times the letters that a file can hold.
MOST_VALUES, MOST_LETTERS, MOST_NESTED = 6_000_000, 4 * MOST_BYTES, 100
TOO_MUCH, TOO_DEEP = "The file holds more than any list of applications.", "The file is nested too deeply."
# What the name of a field scores that is nothing else.
SURELY = 90
# Of a list of records, so many tell what it is of.
SAMPLED = 50
LABELS = ("name", "label", "displayName", "Name")
NAMES = (*LABELS, "title", "Title")
KEYS = ("id", "_id", "uid", "uuid", "gid", "key", "slug")
# Where the entry of a history says which stage was entered.
STAGE_FIELDS = (
    "status", "stage", "to", "newstatus", "newstage", "tostatus", "tostage", "state", "listafter", "list", "column",
    "lane", "phase",
)  # fmt: skip
# What it may be called otherwise, where it says a stage, and its day.
WHAT_FIELDS = ("name", "type", "kind", "round", "event", "eventtype", "action", "step", "label", "title", "what")
WHEN_FIELDS = ("at", "on", "when", "day", "datum", "fecha", "ts")
# With a no in one of these it is still to come.
NOT_YET = ("completed", "done", "reached", "isdone", "iscompleted")
# What is said of pay in parts.
SPAN = {"min", "max", "currency", "period", "interval", "unit"}
# What such an entry says beside it.
REMARKS = ("note", "notes", "comment", "comments", "feedback")
# What a record says of itself that is no more than how it is shown.
ORNAMENTS = {"color", "colour", "icon", "order", "position", "pos", "index", "rank", "emoji", "type", "closed"}
# Under these a record keeps all that it says.
WRAPPERS = ("fields", "properties", "attributes", "content", "data", "node")
# What only applications have, of all that is listed beside them.
STANDS_AT = {"title", "company_title", "status", "step"}
NO_RANK = (0, 0)
# A card of this program says much that is of use to it alone.
TRELLO = {
    "actions": "actions",
    "name": "Company position",
    "desc": "notes",
    "url": "Card link",
    "shortUrl": "Card link",
    "dateLastActivity": "Last activity",
    "closed": "Archived",
    "due": "Due",
}

type Steps = dict[int, list[tuple[str, str]]]


def open_json(body: str, name: str) -> list[tuple[str, list[list[Cell]], Steps]] | None:
    """Every list of records in it as a table, or None where it is no JSON."""
    if body.count("{") + body.count("[") > MOST_BRACKETS or body.count(",") > MOST_COMMAS:
        raise Unreadable(TOO_MUCH)
    try:
        found = kept(json.loads(body))
    except RecursionError as error:
        raise Unreadable(TOO_DEEP) from error
    except ValueError:
        found = json_lines(body) or relaxed(body)
        if found is None:
            if PurePosixPath(name).suffix.lower() == ".json":
                raise Unreadable("The file is not whole: it ends, or breaks off, in the middle.") from None
            return None
    put_together(list(islice(lists_in(found, PurePosixPath(name).stem), MOST_LISTS)))
    check_bounds(found)
    tables = []
    for title, records in record_lists(found, PurePosixPath(name).name):
        if len(records) > MOST_ROWS:
            raise Unreadable(f"The file holds more than {MOST_ROWS:,} rows.")
        tables.append((title, *to_rows(records)))
    if not tables:
        raise Unreadable("There is no list of applications in this file.")
    return tables


def check_bounds(found: Any) -> None:
    """Unreadable where what stands in many places is too much when it is written in each, or lies too deep."""
    values = letters = 0
    within = [iter((found,))]
    while within:
        for one in within[-1]:
            values += 1
            if isinstance(one, str):
                letters += len(one)
            elif isinstance(one, dict | list):
                within.append(chain(one, one.values()) if isinstance(one, dict) else iter(one))
                break
        else:
            within.pop()
        if values > MOST_VALUES or letters > MOST_LETTERS:
            raise Unreadable(TOO_MUCH)
        if len(within) > MOST_NESTED:
            raise Unreadable(TOO_DEEP)


def kept(value: Any) -> Any:
    """The same without what no database keeps: JSON has words for it where the file itself is sound."""
    match value:
        case str():
            return NO_TEXT.sub("", value) if (inner := within(value)) is None else kept(inner)
        case list():
            return with_names([kept(one) for one in value])
        case {"columns": [*names], "data": [*rows]}:
            return with_names([names, *map(kept, rows)])
        case dict():
            return {kept(name): kept(one) for name, one in value.items()}
    return value


def with_names(items: list) -> list:
    """Records instead of lists of cells, where the first of them holds their names."""
    if (
        len(items) < 2
        or not all(isinstance(one, list) for one in items)
        or not all(isinstance(n, str) for n in items[0])
    ):
        return items
    return [dict(zip(items[0], row, strict=False)) for row in items[1:]] if names_in(items[0]) else items


def within(text: str) -> list | dict | None:
    """What a text is that is JSON itself, as a browser's storage keeps all that a page puts there."""
    if text[:1] not in ("{", "[") or text[-1:] not in ("}", "]"):
        return None
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def json_lines(body: str) -> list | None:
    try:
        return [kept(json.loads(line)) for line in body.splitlines() if line.strip()]
    except (ValueError, RecursionError):
        return None


def relaxed(body: str) -> list | dict | None:
    """The same of JSON as people write it: with lines of comments, and commas behind the last of a list."""
    try:
        return kept(json.loads(LOOSE.sub("", body)))
    except (ValueError, RecursionError):
        return None


# Lists that refer to one another


@dataclass(slots=True)
class Listed:
    """A list of records, or records by their keys. `box` is where they stand, emptied once they stand elsewhere."""

    name: str
    box: list | dict
    records: list[dict]
    by_key: dict[str, dict]
    # Whether all that it says stands in another list now.
    is_told: bool = False

    @property
    def roles(self) -> set[str]:
        return roles_of(self.records)

    @property
    def is_of_stages(self) -> bool:
        """Whether these are the lanes of a board, or the stages of a pipeline."""
        if len(self.records) > MOST_LISTS:
            return False
        return len(self.records) > 1 and are_stages([name_of(record) for record in self.records])

    def is_for(self, field: str) -> bool:
        """Whether a field is called after this list: `companyId` after "companies"."""
        return any(
            many.startswith(one[: max(3, len(one) - 1)]) and len(one) > 2 and abs(len(one) - len(many)) < 4
            for one in stem_of(field).split()
            for many in plain(self.name).split()
        )


def lists_in(value, name: str, depth: int = 0) -> Iterator[Listed]:
    """The lists of records in a file, the outer ones first."""
    if depth > MOST_DEPTH:
        return
    if isinstance(value, list):
        records = records_in(value)
        inner = [] if STANDS_AT & roles_of(records) else [(name, one) for one in records]
    elif isinstance(value, dict):
        records = records_in(list(value.values()))
        records = records if len(records) == len(value) > 1 else []
        inner = list(value.items())
    else:
        return
    if records:
        for record in records:
            lift(record)
        keys = list(value) if isinstance(value, dict) else [key_of(record) for record in records]
        by_key = {str(key): record for key, record in zip(keys, records, strict=True) if key is not None}
        yield Listed(name, value, records, by_key if len(by_key) == len(records) else {})
    for key, one in inner:
        below = one.items() if isinstance(one, dict) and isinstance(value, list) else [(key, one)]
        for inner_key, inner_value in below:
            yield from lists_in(inner_value, str(inner_key), depth + 1)


def lift(record: dict) -> None:
    """Takes what a record says out of the wrapper that an interface puts around it."""
    for wrapper in WRAPPERS:
        if isinstance(inside := record.get(wrapper), dict):
            del record[wrapper]
            for key, value in inside.items():
                record.setdefault(key, value)


def key_of(record: dict) -> str | int | None:
    return next((record[key] for key in KEYS if isinstance(record.get(key), str | int)), None)


def name_of(record: dict) -> str:
    named = (unwrap(record[key]) for key in NAMES if key in record)
    return next((name for name in named if isinstance(name, str)), "")


def roles_of(records: Iterable[dict]) -> set[str]:
    """What the fields of records could be, by what they are called."""
    fields = {stem_of(field) for field in fields_of(islice(records, SAMPLED))}
    return {found[0][0] for field in fields if (found := read_heading(field))} - {"ignored", "id"}


def fields_of(records: Iterable[dict]) -> list[str]:
    """The first of the fields that any of the records has, as many as a table has columns."""
    return list(islice(dict.fromkeys(field for record in records for field in record), MOST_COLUMNS))


def stem_of(field: str) -> str:
    """What a field is called without saying that a key stands there: `idList`, `list_id` and "listIds" are "list"."""
    parts = [word for word in plain(field).split() if word not in ("id", "ids", "ref", "refs", "key", "uid")]
    return " ".join(parts) or plain(field)


def keys_in(value) -> list[str] | None:
    """The keys that a field may hold, None where it holds anything else."""
    if isinstance(value, dict) and "id" in value and value.get("type") not in value:
        value = value["id"]
    value = unwrap(value)
    if isinstance(value, list):
        found = [keys_in(one) if not isinstance(one, list) else None for one in value]
        return None if None in found else [key for keys in found for key in keys or []]
    if value is None or value == "":
        return []
    return [str(value)] if isinstance(value, str | int) and not isinstance(value, bool) else None


def put_together(lists: list[Listed]) -> None:
    """Writes into the records of a file's lists what they refer to by its key."""
    references = [(one, *found) for one in lists for found in pointing(one, lists)]
    for lanes, cards, field in references:
        if lanes.is_of_stages:
            deal(lanes, cards, field)
            lanes.is_told = True
    rank = {id(one): rank_of(one, references) for one in lists}
    for one, other, field in references:
        if one.is_of_stages:
            continue
        if rank[id(other)] > max(rank[id(one)], NO_RANK):
            gather(other, one, field)
            one.is_told = True
        else:
            spell_out(one, other, field)
            other.is_told = other.is_told or rank[id(other)] < max(rank[id(one)], (0, 1))
    for one in lists:
        if one.is_told:
            one.box.clear()


def rank_of(one: Listed, references: list[tuple[Listed, Listed, str]]) -> tuple[int, int]:
    """How much like applications the records are, and not what these refer to or what belongs to them."""
    if one.is_of_stages:
        return NO_RANK
    has_stage = any(other.is_of_stages for pointing_one, other, _ in references if pointing_one is one)
    roles = one.roles | ({"status"} if has_stage else set())
    if not STANDS_AT & roles:
        return NO_RANK
    return len({"company", "title", "company_title"} & roles) * len({"status", "step"} & roles), len(roles)


def pointing(one: Listed, lists: list[Listed]) -> Iterator[tuple[Listed, str]]:
    """The fields of a list that hold keys of another one."""
    for field in fields_of(one.records[:SAMPLED]):
        fitting = [other for other in lists if other is not one and points(one.records[:SAMPLED], field, other)]
        best = max(fitting, key=lambda other: other.is_for(field), default=None)
        if best and points(one.records, field, best):
            yield best, field


def points(records: list[dict], field: str, other: Listed) -> bool:
    is_several, seen = False, set()
    for record in records:
        keys = keys_in(record.get(field))
        if keys is None or not all(key in other.by_key for key in keys):
            return False
        is_several = is_several or isinstance(unwrap(record.get(field)), list)
        seen.update(keys)
    if field in KEYS or not seen:
        return False
    return other.is_for(field) or is_several or all(len(key) > 5 for key in seen)


def deal(lanes: Listed, cards: Listed, field: str) -> None:
    """Writes onto each card the name of the lane that holds its key."""
    for lane in lanes.records:
        for key in keys_in(lane.get(field)) or []:
            cards.by_key[key].setdefault("status", name_of(lane))


def spell_out(one: Listed, other: Listed, field: str) -> None:
    """Puts in the place of a key what the record under it says."""
    said: dict[str, dict | str] = {}
    for record in one.records:
        keys = keys_in(record.pop(field, None)) or []
        said |= {key: about(other.by_key[key]) for key in keys if key not in said}
        told: list = [said[key] for key in keys]
        name = "status" if other.is_of_stages and " " not in stem_of(field) else stem_of(field)
        if told:
            record[name if name not in record else field] = told[0] if len(told) == 1 else told


def about(record: dict) -> dict | str:
    """What a record says without its key and its looks; its name alone where there is nothing else."""
    said = {
        field: value
        for field, value in record.items()
        if field not in ORNAMENTS and not {"id", "ids", "uid", "uuid"}.intersection(plain(field).split())
        if not isinstance(value, bool) and value not in (None, "", [], {})
    }
    return unwrap(said)


def gather(one: Listed, other: Listed, field: str) -> None:
    """Puts the records of another list, interviews or notes, under those that they belong to."""
    for record in other.records:
        for key in keys_in(record.pop(field, None)) or []:
            held = one.by_key[key].setdefault(other.name, [])
            if isinstance(held, list):
                held.append(record)


def unwrap(value):
    """A value without what an interface puts around it: its type, its looks, or the parts of a rich text."""
    while isinstance(value, dict):
        kind = value.get("type")
        if isinstance(kind, str) and kind != "type" and kind in value:
            value = value[kind]
        elif "start" in value and value.keys() <= {"start", "end", "time_zone"}:
            value = value["start"]
        elif len(telling := value.keys() - ORNAMENTS - set(KEYS)) == 1 and telling <= set(LABELS):
            value = value[telling.pop()]
        else:
            break
    if isinstance(value, list) and value and all(isinstance(one, dict) and "plain_text" in one for one in value):
        return "".join(str(one["plain_text"]) for one in value)
    return value


# Lists of records


def record_lists(value, name: str, depth: int = 0) -> Iterator[tuple[str, list[dict]]]:
    if isinstance(value, list):
        records = records_in(value)
        lanes = lanes_of(records)
        if lanes:
            yield name, lanes
        elif records and depth < MOST_DEPTH and (below := list(boards_in(records, depth))):
            yield from below
        elif jobs := unfold(records):
            yield name, jobs
        elif says_more_than_names(records):
            yield name, [from_trello(record) for record in records]
    elif isinstance(value, dict) and depth < MOST_DEPTH:
        if days := by_day(value):
            yield name, days
            return
        inner = [
            {"name": key, **item} if not DIGITS.search(key) else item
            for key, item in value.items()
            if isinstance(item, dict)
        ]
        if len(inner) > 1 and len(inner) == len(value) and are_alike(inner):
            yield name, inner
            return
        if keyed := by_stage_and_company(value):
            yield name, keyed
            return
        lanes = [
            {**item, "status": lane} for lane, items in value.items() if len(value) > 2 for item in records_in(items)
        ]
        if lanes and not any(
            "status" in item or "stage" in item for items in value.values() for item in records_in(items)
        ):
            yield name, lanes
            return
        within = [found for key, item in value.items() for found in record_lists(item, str(key), depth + 1)]
        is_application = not within and {"company", "title"} <= roles_of([value])
        yield from [(name, [value])] if is_application else within


def by_day(value: dict) -> list[dict]:
    """What is listed beneath days, each with its own; a running number may look like one."""
    if not value or not all(is_day(key) and not key.isdigit() for key in value):
        return []
    return [{"date": day, **job} for day, one in value.items() for job in records_in(one) or records_in([one])]


def says_more_than_names(records: list[dict]) -> bool:
    """Whether records are of more than a name and its looks, as labels are."""
    return any(record.keys() - ORNAMENTS - set(KEYS) - set(LABELS) for record in records)


def is_field(key: str) -> bool:
    """Whether a key is surely the name of a field, and not of a company."""
    return any(score >= SURELY for _, score in read_heading(key)[:1])


def by_stage_and_company(value: dict) -> list[dict]:
    """The jobs of lists beneath the names of their companies, and these beneath stages or not."""
    lanes = value if len(value) > 1 and are_stages(list(value)) else {"": value}
    jobs: list[dict] = []
    for lane, companies in lanes.items():
        if not isinstance(companies, dict) or not companies:
            return []
        for company, listed in companies.items():
            found = records_in(listed)
            if not found or len(found) != len(listed) or is_field(company) or "company" in roles_of(found):
                return []
            told = {"status": lane} if lane else {}
            jobs += [{"company": company, **told, **job} for job in found]
    return jobs if "title" in roles_of(jobs) and (len(lanes) > 1 or len(value) > 1) else []


def are_alike(records: list[dict]) -> bool:
    """Whether records by their keys are of one kind: what all have is half of what any has, or more."""
    keys = [set(record) for record in records]
    return 2 * len(set.intersection(*keys)) >= len(set.union(*keys)) > 1


def boards_in(records: list[dict], depth: int) -> Iterator[tuple[str, list[dict]]]:
    """The lanes of the boards that a list is of: of each record its name and below it its lanes."""
    for record in records:
        for value in record.values():
            if isinstance(value, list) and (lanes := lanes_of(records_in(value))):
                yield str(record.get("name") or record.get("title") or depth), lanes


def records_in(value) -> list[dict]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def are_stages(names: list[str]) -> bool:
    """Whether at least half of the names are a stage's."""
    return 2 * sum(bool(read_stage(name)) for name in names) >= len(names)


def inner_lists(records: list[dict]) -> list[str]:
    """The fields that hold a list in every record."""
    fields = fields_of(records[:SAMPLED])
    return [field for field in fields if all(isinstance(record.get(field), list) for record in records)]


def lanes_of(records: list[dict]) -> list[dict]:
    """The cards of a board written as lanes, each with its lane's name as its status."""
    names = [name_of(record) for record in records]
    if len(records) > MOST_LISTS or not all(names):
        return []
    is_of_stages = are_stages(names)
    for inside in inner_lists(records):
        if inside in ("cards", "jobs", "items", "applications", "tasks") or is_of_stages:
            return [
                {**card, "status": card.get("status") or lane}
                for lane, record in zip(names, records, strict=True)
                for card in records_in(record[inside])
            ]
    return []


def unfold(records: list[dict]) -> list[dict]:
    """The jobs of companies that each hold a list of them, with what is said of the company."""
    for inside in inner_lists(records):
        jobs = [job for record in records for job in records_in(record[inside])]
        rounds = sum(covered(name_of(job)) > 0.9 for job in jobs[:SAMPLED])
        outer = roles_of([{field: value for field, value in record.items() if field != inside} for record in records])
        if "title" in roles_of(jobs) and not STANDS_AT & outer and 2 * rounds < len(jobs[:SAMPLED]):
            return [{**of_company(record, inside), **job} for record in records for job in records_in(record[inside])]
    return []


def of_company(record: dict, inside: str) -> dict:
    said = {field: value for field, value in record.items() if field != inside}
    return {
        field
        if read_heading(field)[:1] == (("company", 100),)
        else f"company {'' if field in LABELS else field}": value
        for field, value in said.items()
    }


def from_trello(card: dict) -> dict:
    if not {"shortLink", "shortUrl", "idList", "idBoard"} & card.keys():
        return card
    said = {word: card[key] for key, word in reversed(TRELLO.items()) if card.get(key)}
    return {"status": card.get("status", "")} | {word: said[word] for word in TRELLO.values() if word in said}


def to_rows(records: list[dict]) -> tuple[list[list[Cell]], Steps]:
    flat: list[dict[str, str]] = []
    steps: Steps = {}
    for number, record in enumerate(records):
        cells, history = flatten(record)
        flat.append(cells)
        if history:
            steps[number + 1] = history
    names = list(dict.fromkeys(name for cells in flat for name in cells))[:MOST_COLUMNS]
    rows: list[list[Cell]] = [[*names]]
    rows += [[cells.get(name, "") for name in names] for cells in flat]
    return rows, steps


def flatten(record: dict, before: str = "", depth: int = 0) -> tuple[dict[str, str], list[tuple[str, str]]]:
    """A record's values by name, an inner one's as "outer inner", and the steps of a history in it."""
    cells: dict[str, str] = {}
    steps: list[tuple[str, str]] = []
    for key, wrapped in record.items():
        # "company: name" is the company, as it is where nothing but its name is known.
        name, value = (
            before if before and key in LABELS else f"{before} {key}".strip()[:LONGEST_COMPARED],
            unwrap(wrapped),
        )
        value = span_of(value)
        by_keys = history_by_keys(value) if isinstance(value, dict) else None
        if isinstance(value, dict) and not by_keys and depth < 3:
            inner, more = flatten(value, name, depth + 1)
            cells |= inner
            steps += more
        elif by_keys or isinstance(value, list):
            found, rest = by_keys or history_of(value)
            steps += found
            text = ", ".join(filter(None, map(in_line, rest)))
            if text:
                cells[name] = text
            elif found and (remarks := remarks_in(value)):
                cells[f"{name} notes"] = remarks
        else:
            # That a field is there tells something even where it is empty.
            cells[name] = in_line(value) if value is not None else ""
    return cells, steps


def span_of(value):
    """Pay from one sum to another as it would be written, any other value as it is."""
    if not isinstance(value, dict) or not {"min", "max"} <= value.keys() <= SPAN:
        return value
    sums = "–".join(in_line(value[key]) for key in ("min", "max") if value[key] not in (None, "", 0))
    return " ".join(
        filter(None, [sums, *(in_line(value[key]) for key in value if key not in ("min", "max") and value[key])])
    )


def in_line(value) -> str:
    value = unwrap(value)
    if isinstance(value, dict):
        return ", ".join(f"{key}: {in_line(item)}" for key, item in value.items() if item not in (None, "", [], {}))
    if isinstance(value, list):
        return ", ".join(map(in_line, value))
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def remarks_in(history: list | dict) -> str:
    entries = history.values() if isinstance(history, dict) else history
    said = [entry[key] for entry in entries if isinstance(entry, dict) for key in REMARKS if entry.get(key)]
    return ", ".join(map(in_line, said))


def history_by_keys(value: dict) -> tuple[list[tuple[str, str]], list] | None:
    """The same of what stands there by its key, {"2025-03-04": "applied"} or turned round; None where nothing is."""
    pairs = [(key, said) for key, one in value.items() if (said := unwrap(one)) not in (None, "")]
    if pairs and all(isinstance(said, dict) for _, said in pairs):
        found, rest = history_of([{"name": key} | said if read_stage(plain(key)) else said for key, said in pairs])
        return None if rest else (found, [])
    if not pairs or not all(isinstance(said, str) for _, said in pairs):
        return None
    if all(is_day(key) for key, _ in pairs):
        return [(said, key) for key, said in pairs], []
    return (pairs, []) if all(is_day(said) and read_stage(plain(key)) for key, said in pairs) else None


def history_of(items: list) -> tuple[list[tuple[str, str]], list]:
    """Stages with their days, where a list of records says these, and the items that say anything else."""
    found, rest = [], []
    for item in items:
        lowered = (
            {plain(key).replace(" ", ""): unwrap(value) for key, value in item.items()}
            if isinstance(item, dict)
            else {}
        )
        stage = next((lowered[key] for key in STAGE_FIELDS if lowered.get(key)), None)
        on = next(
            (value for key, value in lowered.items() if "date" in key or "time" in key or key in WHEN_FIELDS), None
        )
        if on is None:
            on = next(
                (value for key, value in lowered.items() if key.endswith(("at", "on")) and is_day(str(value))), None
            )
        if stage is None:
            named = next((lowered[key] for key in WHAT_FIELDS if lowered.get(key)), "")
            stage = named if isinstance(named, str) and read_stage(named) else None
        if stage is None and on is None:
            stage, on = told_by_values(lowered)
        if any(lowered.get(key) is False for key in NOT_YET):
            stage = None
        if isinstance(stage, str) and on is not None:
            found.append((stage, str(on)))
            if end := ended(lowered):
                found.append((end, str(on)))
        else:
            rest.append(item)
    return found, rest


def told_by_values(entry: dict) -> tuple[str | None, str | None]:
    """The stage and the day of an entry whose only two texts are these, whatever they are called."""
    texts = [value for value in entry.values() if isinstance(value, str)]
    days, stages = [text for text in texts if is_day(text)], [text for text in texts if read_stage(text)]
    return (stages[0], days[0]) if len(texts) == 2 and len(days) == len(stages) == 1 else (None, None)


def ended(entry: dict) -> str:
    """How a round of a history ended everything, "" where it did not."""
    if any(entry.get(key) is False for key in ("passed", "success", "successful")):
        return "failed"
    how = next((entry[key] for key in ("result", "outcome", "decision", "verdict") if entry.get(key)), "")
    return how if isinstance(how, str) and read_stage(how) in ENDINGS else ""
