"""Lists of records that refer to one another by their keys, put together.

A board names its lanes in one list and its cards in another; a database's export has companies, stages and interviews
in lists of their own. A reference is known by what it points to, whatever it is called.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from .folded import Cell, as_text, plain
from .headings import read_heading
from .stages import read_stage
from .tables import MOST_COLUMNS
from .values import KEYS, LABELS, ORNAMENTS, records_in, unwrap

# How far down a list of applications is looked for, and how many lists are put together.
MOST_DEPTH, MOST_LISTS = 6, 40
# Of a list of records, so many tell what it is of.
SAMPLED = 50
NAMES = (*LABELS, "title", "Title")
# Under these a record keeps all that it says.
WRAPPERS = ("fields", "properties", "attributes", "content", "data", "node")
# What only applications have, of all that is listed beside them.
STANDS_AT = {"title", "company_title", "status", "step"}
NO_RANK = (0, 0)


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

    @property
    def holds_cards(self) -> bool:
        """Whether these are lanes with their cards in them, to which nothing else has to refer."""
        return self.is_of_stages and any(records_in(one) for record in self.records for one in record.values())


@lru_cache(20_000)
def is_called_after(field: str, name: str) -> bool:
    """Whether a field is called after a list: `companyId` after "companies"."""
    return any(
        many.startswith(one[: max(3, len(one) - 1)]) and len(one) > 2 and abs(len(one) - len(many)) < 4
        for one in stem_of(field).split()
        for many in plain(name).split()
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
        records = records if len(records) == len(value) > 1 and share_a_field(records) else []
        inner = list(value.items())
    else:
        return
    if isinstance(value, dict) and (dealt := order_by_stage(value)):
        yield Listed(name, value, dealt, {})
    if records:
        for record in records:
            lift(record)
        own = key_field(name, records)
        keys = list(value) if isinstance(value, dict) else [key_of(record, own) for record in records]
        by_key = {str(key): record for key, record in zip(keys, records, strict=True) if key is not None}
        yield Listed(name, value, records, by_key if len(by_key) == len(records) else {})
    for key, one in inner:
        below = one.items() if isinstance(one, dict) and isinstance(value, list) else [(key, one)]
        for inner_key, inner_value in below:
            yield from lists_in(inner_value, str(inner_key), depth + 1)


def share_a_field(records: list[dict]) -> bool:
    """Whether two of the first records have a field in common, as a board and its settings have not."""
    fields = [field for record in records[:SAMPLED] for field in record]
    return len(set(fields)) < len(fields)


def order_by_stage(value: dict) -> list[dict]:
    """The lanes of a board that are only the keys of their cards beneath names of stages; nothing where it is none."""
    keys = [key for lane in value.values() if isinstance(lane, list) for key in lane]
    is_order = len(value) > 1 and all(isinstance(lane, list) for lane in value.values()) and bool(keys)
    if not is_order or not all(isinstance(key, str | int) for key in keys) or not are_stages(list(value)):
        return []
    if len(set(keys)) < len(keys):
        # Numbers of a chart: a card lies in one lane.
        return []
    return [{"name": name, "keys": lane} for name, lane in value.items()]


def lift(record: dict) -> None:
    """Takes what a record says out of the wrapper that an interface puts around it."""
    for wrapper in WRAPPERS:
        if isinstance(inside := record.get(wrapper), dict):
            del record[wrapper]
            for key, value in inside.items():
                record.setdefault(key, value)


def key_of(record: dict, own: str = "") -> str | int | None:
    """The key of a record; `own` is what the field of it is called where its list gives it a name of its own."""
    return next((record[key] for key in (*KEYS, own) if isinstance(record.get(key), str | int)), None)


def key_field(name: str, records: list[dict]) -> str:
    """The first field of a list that is called after the list: `company_id` in "companies"; "" where it is not."""
    first = next(iter(records[0]), "")
    return first if is_key_of(first, Listed(name, [], [], {})) else ""


def put_tables_together(tables: dict[str, list[list[Cell]]]) -> dict[str, list[dict]]:
    """The records of tables that refer to one another by their keys, put together; nothing where none does."""
    found: dict[str, list[dict]] = {}
    for name, (names, *rows) in tables.items():
        texts = list(map(as_text, names))
        if len(set(filter(None, texts))) == len(texts):
            found[name] = [
                {field: as_text(cell) for field, cell in zip(texts, row, strict=True)} for row in rows if any(row)
            ]
    lists = list(islice(lists_in(found, ""), MOST_LISTS))
    lists = [one for one in lists if one.by_key]
    if not any(is_key_of(field, other) for one in lists for other, field in pointing(one, lists)):
        return {}
    put_together(lists)
    return {name: records for name, records in found.items() if records}


def is_key_of(field: str, other: Listed) -> bool:
    """Whether a field says that the key of a list stands there."""
    return plain(field) != stem_of(field) and is_called_after(field, other.name)


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
    first = one.records[:SAMPLED]
    for field in fields_of(first):
        seen = keys_under(field, first) if field not in KEYS else None
        if not seen:
            continue
        is_several = any(isinstance(unwrap(record.get(field)), list) for record in first)
        is_telling = is_several or all(len(key) > 5 for key in seen)
        fitting = [other for other in lists if other is not one and seen <= other.by_key.keys()]
        fitting = [other for other in fitting if is_telling or is_called_after(field, other.name)]
        # Where a list stands is no reference to it, nor is the order of lanes that hold their cards.
        boxes = {id(record.get(field)) for record in first}
        fitting = [other for other in fitting if id(other.box) not in boxes and not other.holds_cards]
        best = max(fitting, key=lambda other: is_called_after(field, other.name), default=None)
        if best and (every := keys_under(field, one.records)) and every <= best.by_key.keys():
            yield best, field


def keys_under(field: str, records: list[dict]) -> set[str] | None:
    """All keys that a field of some records may hold, None where one of them holds anything else."""
    seen: set[str] = set()
    for record in records:
        if (keys := keys_in(record.get(field))) is None:
            return None
        seen.update(keys)
    return seen


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


def are_stages(names: list[str]) -> bool:
    """Whether at least half of the names are a stage's."""
    return 2 * sum(bool(read_stage(name)) for name in names) >= len(names)
