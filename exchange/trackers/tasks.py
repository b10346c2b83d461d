"""A list of tasks that says of each line what it is: a section, a task, a note on the task above."""

from __future__ import annotations

import re

from .contents import JOINED
from .folded import LONGEST_COMPARED, Cell, as_text, plain
from .lists import LINKED_NAME

KIND, CONTENT, INDENT = "type", "content", "indent"
SECTION, TASK, NOTE = "section", "task", "note"
# What the columns are called for us; three stand behind them.
HEAD = {CONTENT: "Company position", "description": "Notes", "date": "Due date"}
ADDED = ("Status", "Link", "Notes")
LABELS = re.compile(r"(?:\s@[\w-]+)+$")


def from_tasks(rows: list[list[Cell]]) -> list[list[Cell]]:
    """A row for each task, its section as its status, and what stands beneath it as notes; nothing where it is none."""
    names = [plain(as_text(cell)) for cell in rows[0]] if rows else []
    if not {KIND, CONTENT} <= set(names):
        return []
    kind, content = names.index(KIND), names.index(CONTENT)
    if not {SECTION, TASK} <= {plain(as_text(row[kind])) for row in rows[1:]}:
        return []
    indent = names.index(INDENT) if INDENT in names else kind
    made: list[list[Cell]] = [[*(HEAD.get(name, cell) for name, cell in zip(names, rows[0], strict=True)), *ADDED]]
    beneath: list[list[str]] = []
    section = ""
    for row in rows[1:]:
        said, text = plain(as_text(row[kind])), as_text(row[content])
        is_inner = as_text(row[indent]) not in ("", "1", as_text(row[kind]))
        if said == SECTION:
            section = text
        elif said == TASK and not is_inner:
            link = LINKED_NAME.search(text)
            made.append([*row, section, link[2] if link else ""])
            made[-1][content] = without_labels(LINKED_NAME.sub(r"\1", text))
            beneath.append([])
        elif said in (TASK, NOTE) and beneath:
            beneath[-1].append(text)
    return made[:1] + [[*task, "\n".join(filter(None, notes))] for task, notes in zip(made[1:], beneath, strict=True)]


def without_labels(text: str) -> str:
    """A task without the labels behind both names; "Planner @Helio" has none."""
    bare = LABELS.sub("", text) if len(text) < LONGEST_COMPARED else text
    return bare if JOINED.search(bare) else text
