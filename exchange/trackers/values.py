"""The values of records in JSON, without what an interface puts around them."""

from __future__ import annotations

from datetime import UTC, datetime

# 9999-12-31 as seconds since 1970.
LATEST = 253_402_214_400
# How a store of documents writes the type of a value.
TYPED = {"$oid", "$date", "$numberLong", "$numberInt", "$numberDouble", "$numberDecimal", "$timestamp", "$uuid"}
LABELS = ("name", "label", "displayName", "Name")
KEYS = ("id", "_id", "uid", "uuid", "gid", "key", "slug")
# What is said of pay in parts.
SPAN = {"min", "max", "currency", "period", "interval", "unit"}
# What a record says of itself that is no more than how it is shown.
ORNAMENTS = {"color", "colour", "icon", "order", "position", "pos", "index", "rank", "emoji", "type", "closed"}


def unwrap(value):
    """A value without what an interface puts around it: its type, its looks, or the parts of a rich text."""
    while isinstance(value, dict):
        kind = value.get("type")
        if isinstance(kind, str) and kind != "type" and kind in value:
            value = value[kind]
        elif "start" in value and value.keys() <= {"start", "end", "time_zone"}:
            value = value["start"]
        elif is_moment(value):
            value = datetime.fromtimestamp(next(iter(value.values())), UTC).isoformat()
        elif len(value) == 1 and next(iter(value)) in TYPED:
            # {"$date": {"$numberLong": "1770200000000"}}
            value = next(iter(value.values()))
        elif len(telling := value.keys() - ORNAMENTS - set(KEYS)) == 1 and telling <= set(LABELS):
            value = value[telling.pop()]
        else:
            break
    if isinstance(value, list) and value and all(isinstance(one, dict) and "plain_text" in one for one in value):
        return "".join(str(one["plain_text"]) for one in value)
    return value


def is_moment(value: dict) -> bool:
    """Whether it is a moment as a store of documents gives it: seconds since 1970, and what is beyond them."""
    keys = [key.lstrip("_") for key in value]
    first = next(iter(value.values()), None)
    return keys == ["seconds", "nanoseconds"] and isinstance(first, int) and 0 <= first <= LATEST


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


def records_in(value) -> list[dict]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []
