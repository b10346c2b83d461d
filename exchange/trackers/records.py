"""Lists of records in JSON as rows, put together first where one list refers to another by its keys."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from pathlib import PurePosixPath
from typing import Any

from exchange.files import MOST_BYTES, NO_TEXT, Unreadable

from .clauses import tells_only_stages
from .contents import JOINED
from .dates import is_day
from .folded import LONGEST_COMPARED, Cell, plain
from .headings import names_in, read_heading
from .histories import history_by_keys, history_of, remarks_in
from .keepers import from_lines, is_kept, note_of, to_document
from .related import (
    MOST_DEPTH,
    MOST_LISTS,
    SAMPLED,
    STANDS_AT,
    are_stages,
    fields_of,
    lists_in,
    name_of,
    put_together,
    roles_of,
)
from .stages import read_stage
from .tables import MOST_COLUMNS, Steps, Table, check_rows, even
from .values import KEYS, LABELS, ORNAMENTS, in_line, records_in, span_of, unwrap
from .words import LABEL_COLUMNS, OF_ANY_TASK

DIGITS = re.compile(r"\d")
LOOSE = re.compile(r"^[ \t]*//.*$|(?<=\s)//[^\n\"]{0,300}$|,(?=\s{0,100}[}\]])", re.MULTILINE)
MOST_TABLES = 500
# What is read takes many times the room of what is written: 20,000 rows of fourteen lists and seventy values each.
MOST_BRACKETS, MOST_COMMAS = 300_000, 1_500_000
# The same once each record says what it refers to: twice the values and four times the letters that a file can hold.
MOST_VALUES, MOST_LETTERS, MOST_NESTED = 6_000_000, 4 * MOST_BYTES, 100
TOO_MUCH, TOO_DEEP = "The file holds more than any list of applications.", "The file is nested too deeply."
# What the name of a field scores that is nothing else.
SURELY = 90
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
# And so do its labels: whose they are, and on how many cards.
OF_A_LABEL = {"idBoard", "idTags", "nodeId", "uses"}
# A list of tasks has one of these.
OF_TASKS = {"wellknownListName", "isOwner"}
# What its owner has added to a card, until the card is read.
OWN_FIELDS = "own fields"


def open_json(body: str, name: str, encoding: str | None) -> list[Table] | None:
    """Every list of records in it as a table, or None where it is no JSON."""
    check_length([body])
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
    return tables_in(found, name, encoding)


def open_together(bodies: dict[str, str], name: str, encoding: str | None) -> list[Table]:
    """The same of several texts by name, that may refer to one another; nothing where fewer than two are such lists,
    and none is a note."""
    try:
        said = {title: json.loads(body) for title, body in bodies.items()}
        if notes := [note_of(one) for one in said.values() if is_kept(one)]:
            said = {title: one for title, one in said.items() if not is_kept(one)} | to_document(notes)
        lists = [one for one in said.values() if isinstance(one, list) and one and isinstance(one[0], dict)]
        if len(lists) < 2 and not notes:
            return []
        check_length(bodies.values())
        found = kept(said)
    except (ValueError, RecursionError):
        return []
    return tables_in(found, name, encoding)


def check_length(bodies: Iterable[str]) -> None:
    """Unreadable where what is written may be too much once it is read."""
    counts = [(body.count("{") + body.count("["), body.count(",")) for body in bodies]
    if sum(brackets for brackets, _ in counts) > MOST_BRACKETS or sum(commas for _, commas in counts) > MOST_COMMAS:
        raise Unreadable(TOO_MUCH)


def tables_in(found: Any, name: str, encoding: str | None) -> list[Table]:
    """The lists of records in what a file holds, put together first. Unreadable where there is none, or too much."""
    put_together(list(islice(lists_in(found, PurePosixPath(name).stem), MOST_LISTS)))
    check_bounds(found)
    tables: list[Table] = []
    for title, records in record_lists(found, PurePosixPath(name).name):
        check_rows(records)
        if len(tables) == MOST_TABLES:
            raise Unreadable(TOO_MUCH)
        tables.append(table_of(records, title, encoding))
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
        case [{"model": str(), "fields": dict()}, *_] as rows if all(
            isinstance(one, dict) and {"model", "fields"} <= one.keys() for one in rows
        ):
            return kept(by_model(rows))
        case {"formatName": "dexie", "data": {"data": [*of_tables]}}:
            # Beside them stands what they are called.
            return kept(of_tables)
        case list() if tables := by_table(value):
            return kept(tables)
        case list():
            return with_names([kept(one) for one in value])
        case {"columns": [*names], "data": [*rows]}:
            return with_names([names, *map(kept, rows)])
        case {"ids": [*_], "entities": dict(entities)}:
            # How a page's store keeps a list: its order, and beside it the records by their keys.
            return kept(entities)
        case {"object": "page", "properties": dict(said)}:
            # A page of a Notion database; the address beside is the page's own.
            return kept(said)
        case {"customFields": [_, *_] as named, "cards": [*cards]}:
            rest = {key: one for key, one in value.items() if key != "customFields"}
            return kept(rest | {"cards": with_own_fields(records_in(cards), records_in(named))})
        case dict() if is_by_column(value):
            return with_names([[*map(kept, value)], *map(list, zip(*map(kept, value.values()), strict=True))])
        case dict():
            return {kept(name): kept(one) for name, one in value.items()}
    return value


def by_model(rows: list[dict]) -> dict[str, list[dict]]:
    """The rows of all tables of a database, written one beneath another, in a list for each table."""
    tables: dict[str, list[dict]] = {}
    for row in rows:
        said = row["fields"] if isinstance(row["fields"], dict) else {}
        tables.setdefault(str(row["model"]).rpartition(".")[2], []).append({"id": row.get("pk"), **said})
    return tables


def by_table(items: list) -> dict[str, list]:
    """The rows of tables of which a program has written one beneath another, each with its name; else nothing."""
    tables: dict[str, list] = {}
    for item in items:
        match item:
            case {"tableName": str(name), "rows": [*rows]} | {"type": "table", "name": str(name), "data": [*rows]}:
                tables[name] = rows
            case {"type": "header" | "database"}:
                continue
            case _:
                return {}
    return tables


def with_own_fields(cards: list[dict], named: list[dict]) -> list[dict]:
    """The cards of a board with what stands in the fields that its owner has added and `named`.

    Where one of them is the company, the cards themselves are called after the jobs.
    """
    names = {str(one.get("id")): str(one.get("name") or "") for one in named}
    dealt: list[dict] = []
    for card in cards:
        told: dict[str, Any] = {}
        for item in records_in(card.get("customFieldItems")):
            name, value = names.get(str(item.get("idCustomField"))), item.get("value")
            if name and isinstance(value, dict) and len(value) == 1:
                told[name] = next(iter(value.values()))
        dealt.append({key: one for key, one in card.items() if key != "customFieldItems"} | {OWN_FIELDS: told})
    if "company" in roles_of(card[OWN_FIELDS] for card in dealt):
        for card in dealt:
            card[OWN_FIELDS]["title"] = card.pop("name", "")
    return dealt


def is_by_column(value: dict) -> bool:
    """Whether it holds a list of texts or numbers for each column, all of one length."""
    columns = list(value.values())
    return (
        len(columns) > 1
        and all(isinstance(one, list) and len(one) == len(columns[0]) > 1 for one in columns)
        and not any(isinstance(cell, list | dict) for one in columns for cell in one)
        and bool(names_in(list(value)))
    )


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


def record_lists(value, name: str, depth: int = 0) -> Iterator[tuple[str, list[dict]]]:
    """The lists of records in a document, each with what it is called."""
    if isinstance(value, list):
        yield from lists_of_items(value, name, depth)
    elif isinstance(value, dict) and depth < MOST_DEPTH:
        whole = of_one_list(value)
        yield from [(name, whole)] if whole else lists_by_key(value, name, depth)


def lists_of_items(value: list, name: str, depth: int) -> Iterator[tuple[str, list[dict]]]:
    """The lists that a list is or holds; what is noted in one of other things stands by itself."""
    others = of_other_things(records_in(value))
    for other in others:
        yield name_of(other), [{"task": name_of(task)} for task in items_of(other)]
    records = []
    for record in records_in(value):
        tasks = [] if read_stage(name_of(record)) else items_of(record)
        if lined := from_lines([name_of(task) for task in tasks]):
            yield name_of(record), lined
        elif record not in others:
            records.append(record)
    if records and all(map(names_a_job, records)):
        yield name, records
    elif lanes := lanes_of(records):
        yield name, lanes
    elif records and depth < MOST_DEPTH and (below := list(boards_in(records, depth))):
        yield from below
    elif jobs := unfold(records):
        yield name, jobs
    elif says_more_than_names(records):
        yield name, [from_trello(record) for record in records]
    elif not records and depth < MOST_DEPTH:
        for item in value:
            yield from record_lists(item, name, depth + 1) if isinstance(item, list) else ()


def names_a_job(record: dict) -> bool:
    """Whether a record holds one in a thing of its own: {"jobDetails": {"jobTitle": "Cook", "companyName": "Luna"}}."""
    return any({"company", "title"} <= roles_of([inner]) for inner in record.values() if isinstance(inner, dict))


def of_one_list(value: dict) -> list[dict]:
    """The records of a document that is a single list by what its keys are: days, stages or companies; else none."""
    if days := by_day(value):
        return days
    inner = [
        {"name": item.get("title", key) if inner_lists([item]) else key, **item} if not DIGITS.search(key) else item
        for key, item in value.items()
        if isinstance(item, dict)
    ]
    is_whole = len(inner) > 1 and len(inner) == len(value)
    if is_whole and are_stages(list(map(name_of, inner))) and (lanes := lanes_of(inner)):
        return lanes
    if is_whole and are_alike(list(value.values())):
        return inner
    if named := by_stage_and_company(value) or by_stage(value):
        return named
    listed = {lane: found for lane, items in value.items() if (found := records_in(items))}
    says_itself = any({"status", "stage"} & item.keys() for items in listed.values() for item in items)
    # One list alone is only called so: "candidature" beside the settings.
    is_board = sum(isinstance(items, list) for items in value.values()) > 1
    if is_board and len(value) > 2 and are_stages(list(listed)) and not says_itself:
        return [{**item, "status": lane} for lane, items in listed.items() for item in items]
    return []


def lists_by_key(value: dict, name: str, depth: int) -> list[tuple[str, list[dict]]]:
    """The lists within a document, or the document itself where it is one application."""
    within = without_owner(value, depth)
    is_application = not within and {"company", "title"} <= roles_of([value])
    return [(name, [value])] if is_application else within


def without_owner(value: dict, depth: int) -> list[tuple[str, list[dict]]]:
    """The lists within, without what stands alone beside one of applications: the person whose file it is."""
    found = [(isinstance(item, list), one) for key, item in value.items() for one in record_lists(item, key, depth + 1)]
    has_list = any(is_listed and {"company", "title"} <= roles_of(one[1]) for is_listed, one in found)
    alone = {id(item) for item in value.values() if isinstance(item, dict)}
    return [one for is_listed, one in found if is_listed or not has_list or id(one[1][0]) not in alone]


def by_day(value: dict) -> list[dict]:
    """What is listed beneath days, each with its own; a running number may look like one."""
    if not value or not all(is_day(key) and not key.isdigit() for key in value):
        return []
    return [{"date": day, **job} for day, one in value.items() for job in records_in(one) or records_in([one])]


def says_more_than_names(records: list[dict]) -> bool:
    """Whether records are of more than a name and its looks, as labels are."""
    return any(record.keys() - ORNAMENTS - OF_A_LABEL - set(KEYS) - set(LABELS) for record in records)


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


def by_stage(value: dict) -> list[dict]:
    """The jobs that are only names beneath those of stages: "Applied": ["Helio - Planner"]."""
    lanes = list(value.values())
    names = [one for lane in lanes if isinstance(lane, list) for one in lane]
    is_lanes = len(lanes) > 1 and all(isinstance(lane, list) for lane in lanes) and are_stages(list(value))
    joined = [one for one in names if isinstance(one, str) and JOINED.search(one)]
    if not is_lanes or len(joined) <= len(names) / 2:
        return []
    return [{"Company position": one, "status": lane} for lane, listed in value.items() for one in listed]


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


def inner_lists(records: list[dict]) -> list[str]:
    """The fields that hold a list in every record."""
    fields = fields_of(records[:SAMPLED])
    return [field for field in fields if all(isinstance(record.get(field), list) for record in records)]


def lanes_of(records: list[dict]) -> list[dict]:
    """The cards of a board written as lanes, each with its lane's name as its status."""
    names = [name_of(record) or lane_of(record) for record in records]
    if len(records) > MOST_LISTS or not all(names):
        return []
    is_of_stages = are_stages(names)
    for inside in inner_lists(records):
        if not is_of_stages and are_jobs_of_firms([card for record in records for card in records_in(record[inside])]):
            continue
        if inside in ("cards", "jobs", "items", "applications", "tasks") or is_of_stages:
            return [
                {**card, "status": told_by(card) or (lane if is_of_stages or not items_of(record) else "")}
                if is_of_stages or items_of(record)
                else {**card, "status": card.get("status") or lane}
                for lane, record in zip(names, records, strict=True)
                for card in records_in(record[inside])
            ]
    return []


def items_of(record: dict) -> list[dict]:
    """What lies in a list of tasks, [] where a record is none."""
    inside = next((field for field in ("items", "tasks") if isinstance(record.get(field), list)), "")
    is_list = OF_TASKS & record.keys() or str(record.get("kind", "")).endswith("taskList")
    return records_in(record[inside]) if inside and is_list else []


def of_other_things(records: list[dict]) -> list[dict]:
    """Of lists of tasks those of no jobs, beside some of jobs: their names tell no stage, and no task is of both
    names."""
    both = {at: sum(bool(JOINED.search(name_of(one))) for one in items_of(record)) for at, record in enumerate(records)}
    if not any(both.values()):
        return []
    return [
        record
        for at, record in enumerate(records)
        if items_of(record) and not both[at] and not read_stage(name_of(record))
    ]


def lane_of(record: dict) -> str:
    """The stage of a record that says nothing else but what lies there, "" where it says more."""
    said = {field: value for field, value in record.items() if field not in ORNAMENTS and field not in KEYS}
    texts = [value for value in said.values() if isinstance(value, str)]
    is_lane = len(texts) == 1 and sum(isinstance(value, list) for value in said.values()) == 1
    return texts[0] if is_lane and tells_only_stages(texts[0]) else ""


def told_by(card: dict) -> Any:
    """What a card says itself of its stage; a task that is only done or not says nothing."""
    own = unwrap(card.get("status"))
    return own if not isinstance(own, str) or (read_stage(own) and plain(own) not in OF_ANY_TASK) else None


def are_jobs_of_firms(jobs: list[dict]) -> bool:
    """Whether jobs say all but whose they are: each its title and where it stands, and none a company."""
    roles = roles_of(jobs)
    both = sum(bool(JOINED.search(name_of(job) or str(job.get("title") or ""))) for job in jobs)
    says_stages = "status" in roles or (bool(jobs) and all(map(has_history, jobs[:SAMPLED])))
    return says_stages and "title" in roles and "company" not in roles and 2 * both <= len(jobs)


def has_history(job: dict) -> bool:
    """Whether one of its lists is of steps with their days."""
    return any(history_of(one)[0] for one in job.values() if isinstance(one, list))


def unfold(records: list[dict]) -> list[dict]:
    """The jobs of companies that each hold a list of them, with what is said of the company."""
    for inside in inner_lists(records):
        jobs = [job for record in records for job in records_in(record[inside])]
        rounds = sum(tells_only_stages(name_of(job)) for job in jobs[:SAMPLED])
        outer = roles_of([{field: value for field, value in record.items() if field != inside} for record in records])
        both = sum(bool(JOINED.search(name_of(record))) for record in records[:SAMPLED])
        if 2 * both > len(records[:SAMPLED]):
            # "Planner at Helio" is no company, whatever is listed in it.
            continue
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
    own = card.get(OWN_FIELDS) or {}
    card = {key: one for key, one in card.items() if key != OWN_FIELDS}
    if not {"shortLink", "shortUrl", "idList", "idBoard"} & card.keys():
        return own | card
    said = {word: card[key] for key, word in reversed(TRELLO.items()) if card.get(key)}
    return own | {"status": card.get("status", "")} | {word: said[word] for word in TRELLO.values() if word in said}


def table_of(records: list[dict], name: str, encoding: str | None) -> Table:
    """A row for each record beneath one of the names of their fields."""
    flat: list[dict[str, str]] = []
    steps: Steps = {}
    for number, record in enumerate(records):
        cells, history = flatten(record)
        flat.append(cells)
        if history:
            steps[number + 1] = history
    names = list(dict.fromkeys(name for cells in flat for name in cells))
    filled = {name for cells in flat for name, text in cells.items() if text}
    # What is nothing in one record may be told in parts in another: "applied", "applied seconds".
    outer = {name.rpartition(" ")[0] for name in filled}
    names = [name for name in names if name in filled or name not in outer][:MOST_COLUMNS]
    rows: list[list[Cell]] = [[*names]]
    rows += [[cells.get(name, "") for name in names] for cells in flat]
    return Table(name, even(rows), encoding, steps=steps, has_names=True)


def labels_in(value: Any) -> str:
    """The names of labels, whatever else is said of each; "" where it is no list of such."""
    named = [name_of(one) for one in records_in(value)]
    return ", ".join(named) if all(named) and isinstance(value, list) and len(named) == len(value) else ""


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
        elif plain(key) in LABEL_COLUMNS and (labels := labels_in(value)):
            cells[name] = labels
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
