"""What a list in a record tells of how an application went: stages with their days."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from .clauses import ENDINGS
from .dates import is_day
from .folded import LONGEST_COMPARED, Cell, as_text, plain
from .rounds import TALKS
from .stages import read_stage
from .tables import Steps
from .values import in_line, unwrap

# Where the entry of a history says which stage was entered.
STAGE_FIELDS = (
    "status", "stage", "to", "newstatus", "newstage", "tostatus", "tostage", "state", "listafter", "list", "column",
    "lane", "phase",
)  # fmt: skip
# What it may be called otherwise, where it says a stage, and its day.
WHAT_FIELDS = (
    "name",
    "type",
    "kind",
    "round",
    "roundname",
    "stagename",
    "stepname",
    "interviewtype",
    "roundtype",
    "event",
    "eventtype",
    "action",
    "step",
    "label",
    "title",
    "what",
    "content",
    "text",
    "description",
)
WHEN_FIELDS = ("at", "on", "when", "day", "datum", "fecha", "ts")
# With a no in one of these it is still to come, and only a talk may have its day already.
NOT_YET = ("completed", "done", "reached", "isdone", "iscompleted")
# How a round went, and perhaps everything.
ENDED_FIELDS = ("result", "outcome", "decision", "verdict")
# What such an entry says beside it.
REMARKS = ("note", "notes", "comment", "comments", "feedback")

# Between the entries of a history within a cell, and beside the day of one; a day and a stage are of so many words.
BETWEEN_ENTRIES = re.compile(r"\s*(?:[;|\n]|->|=>|→|➔|>)\s*")
BESIDE_A_DAY = " \t:,()[]–—-="
MOST_WORDS = 3


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
    entries = [
        {plain(key).replace(" ", ""): unwrap(value) for key, value in item.items()} if isinstance(item, dict) else {}
        for item in items
    ]
    own = own_stage_fields(entries)
    for item, lowered in zip(items, entries, strict=True):
        stage = next((lowered[key] for key in (*STAGE_FIELDS, *own) if lowered.get(key)), None)
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
        if on is None and (stage is None or own):
            stage, on = told_by_values(lowered)
        if any(lowered.get(key) is False for key in NOT_YET) and not is_talk_to_come(stage, on):
            stage = None
        if isinstance(stage, str) and on is not None:
            found.append((stage, str(on)))
            if end := ended(lowered):
                found.append((end, str(on)))
        else:
            rest.append(item)
    return found, rest


def own_stage_fields(entries: list[dict]) -> list[str]:
    """The fields of a history, by whatever word in any language, beneath which most entries say a stage."""
    if any({*STAGE_FIELDS, *WHAT_FIELDS, *ENDED_FIELDS} & entry.keys() for entry in entries):
        return []
    texts: dict[str, list[str]] = {}
    for entry in entries:
        if not any(isinstance(value, str) and is_day(value) for value in entry.values()):
            return []
        for key, value in entry.items():
            if isinstance(value, str) and not is_day(value):
                texts.setdefault(key, []).append(value)
    return [
        key for key in texts if key not in REMARKS and 2 * sum(map(bool, map(read_stage, texts[key]))) > len(entries)
    ]


def is_talk_to_come(stage: Any, on: Any) -> bool:
    """Whether an entry tells of a talk that has not taken place and has its day: so far it has come."""
    return isinstance(stage, str) and bool(on) and is_day(str(on)) and read_stage(stage) in TALKS


def told_by_values(entry: dict) -> tuple[str | None, str | None]:
    """The stage and the day of an entry whose only two texts are these, whatever they are called."""
    texts = [value for value in entry.values() if isinstance(value, str)]
    days, stages = [text for text in texts if is_day(text)], [text for text in texts if read_stage(text)]
    return (stages[0], days[0]) if len(texts) == 2 and len(days) == len(stages) == 1 else (None, None)


def ended(entry: dict) -> str:
    """How a round of a history ended everything, "" where it did not."""
    if any(entry.get(key) is False for key in ("passed", "success", "successful")):
        return "failed"
    how = next((entry[key] for key in ENDED_FIELDS if entry.get(key)), "")
    return how if isinstance(how, str) and read_stage(how) in ENDINGS else ""


def histories_in(rows: Sequence[list[Cell]]) -> Steps:
    """By the place of a row, the stages with their days of the column whose cells below its heading all tell these."""
    for index in range(len(rows[0]) if rows else 0):
        told: Steps = {}
        for at, row in enumerate(rows[1:], 1):
            if not (text := as_text(row[index])):
                continue
            told[at] = history_in(text)
            if not told[at]:
                break
        else:
            entries = [stage for one in told.values() for stage, _ in one]
            if len(entries) > len(told) > 1 and 2 * sum(map(bool, map(read_stage, entries))) > len(entries):
                return told
    return {}


def history_in(text: str) -> list[tuple[str, str]]:
    """What a cell tells with its days, "2026-05-05 applied; 2026-05-20 rejected"; nothing where it tells more."""
    entries = [one for one in BETWEEN_ENTRIES.split(text) if one] if len(text) <= LONGEST_COMPARED else []
    found = [pair for one in entries if (pair := with_day(one))]
    return found if len(found) == len(entries) else []


def with_day(entry: str) -> tuple[str, str] | None:
    """A few words and the day that stands before or behind them."""
    words = entry.split()
    for count in range(1, min(MOST_WORDS, len(words) - 1) + 1):
        for day, rest in ((words[:count], words[count:]), (words[-count:], words[:-count])):
            on, said = (" ".join(part).strip(BESIDE_A_DAY) for part in (day, rest))
            if len(rest) <= MOST_WORDS and is_day(on):
                return said, on
    return None
