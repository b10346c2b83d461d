"""Lists of issues and tasks, as programs for these write them out: stages among their labels, names in their texts."""

from __future__ import annotations

import re

from .clauses import ENDINGS, tells_only_stages
from .contents import JOINED
from .dates import is_day
from .folded import Cell, as_text, plain
from .headings import read_heading
from .stages import read_stage
from .words import LABEL_COLUMNS, OF_A_STAGE_LABEL, OF_ANY_TASK, OVER, SUBITEMS, UNDERWAY, phrases

# "status: applied", "stage::interview", "status/rejected".
PREFIX = re.compile(r"([\w ]{3,20}?)\s*(?:::?|/|=|->|→)\s*(\S.*)")
BETWEEN_LABELS = re.compile(r"[,;|\n]")
# A field of a form that was filled in: "### Company" above its answer, "**Company:** Helio", "Company: Helio".
ABOVE = re.compile(r"#{2,4}[ \t]+(\S[^\n]{0,60})")
BESIDE = re.compile(
    r"[ \t]*(?:[-*+•] )?(?:\*\*|__)?([^\W\d][^:\n*_]{1,40}?)(?:\*\*|__)?:(?:\*\*|__)?[ \t]+(\S[^\n]{0,300})"
)
NO_ANSWER = {"no response", "none", "n a", "na", "tbd", "todo"}
# What a form is asked for, and what it is called for us.
ASKED = {"company": "Company", "title": "Position", "applied_on": "Date applied", "location": "Location"}
SURE = 80
MOST_LINES, MOST_LETTERS, SAMPLED = 40, 4_000, 200
# Nobody is told more by one of these than that a task is there.
VAGUE = OF_ANY_TASK | set(phrases(UNDERWAY)) | set(phrases(OVER))
ENDED = set(phrases(OVER)) | set(
    phrases("done|complete|completed|resolved|canceled|cancelled|won t do|not planned|duplicate|abgebrochen|annule")
)
# As a command prints them: number, state, title, labels, day of the last change.
PRINTED = ["Issue id", "State", "Title", "Labels", "Updated at"]

type Rows = list[list[Cell]]


def from_issues(rows: Rows) -> Rows:
    """The rows with the stage that a label tells as their status, and with what the forms in their texts are filled
    with; the same rows where they are none of a program's tasks."""
    rows = with_printed_names(without_inner(rows))
    if len(rows) < 2 or not rows[0]:
        return rows
    return with_forms(with_labels(rows))


def without_inner(rows: Rows) -> Rows:
    """The rows, empty those that a board has beneath one of its items: names of their own, and no first cell."""
    made: Rows = []
    is_inner = False
    for row in rows:
        first, *others = map(as_text, row) if row else [""]
        if plain(first) in SUBITEMS and sum(bool(read_heading(text)) for text in others) > 1:
            is_inner = True
        elif first:
            is_inner = False
        made.append([""] * len(row) if is_inner else row)
    return made


def with_printed_names(rows: Rows) -> Rows:
    """The rows beneath the names of their columns, where a command has printed none."""
    is_printed = bool(rows) and all(
        len(row) == len(PRINTED)
        and as_text(row[0]).lstrip("#").isdigit()
        and plain(as_text(row[1])) in ("open", "closed")
        and is_day(row[4])
        for row in rows
    )
    return [[*PRINTED], *rows] if is_printed else rows


def with_labels(rows: Rows) -> Rows:
    """The rows with a column for the stage that a label tells, where their state is only that of any task."""
    names = [plain(as_text(cell)) for cell in rows[0]]
    labelled = [index for index, name in enumerate(names) if name in LABEL_COLUMNS]
    labels = [", ".join(as_text(row[index]).strip("[]") for index in labelled).strip(", ") for row in rows[1:]]
    told = list(map(stage_label, labels))
    if not any(told) or 2 * sum(map(bool, told)) < sum(map(bool, labels)):
        return rows
    states = [i for i, cell in enumerate(rows[0]) if i not in labelled and tells_states(as_text(cell))]
    same = {index for index in states if len({as_text(row[index]) for row in rows[1:]}) == 1}
    made: Rows = [[*rows[0], "Status label"]]
    for row, label in zip(rows[1:], told, strict=True):
        own = {plain(text) for i in states if i not in same and (text := as_text(row[i]))}
        is_over = bool(own & ENDED) and read_stage(label) not in ENDINGS
        if label and not is_over and all(map(is_of_any_task, own)):
            made.append([*("" if i in states else cell for i, cell in enumerate(row)), label])
        else:
            made.append([*row, ""])
    return made


def stage_label(text: str) -> str:
    """The label among several that tells a stage, without what it begins with; "" where none or more than one does."""
    found: dict[str, str] = {}
    for label in filter(None, map(str.strip, BETWEEN_LABELS.split(text[:MOST_LETTERS]))):
        named = PREFIX.fullmatch(label)
        bare = named[2] if named and plain(named[1]) in OF_A_STAGE_LABEL else label
        if (bare != label or tells_only_stages(bare)) and (stage := read_stage(bare)):
            found[stage] = bare
    if len(found) == 2 and "applied" in found:
        # What came after it is newer.
        del found["applied"]
    return next(iter(found.values())) if len(found) == 1 else ""


def tells_states(name: str) -> bool:
    return any(role == "status" for role, _ in read_heading(name)[:1])


def is_of_any_task(state: str) -> bool:
    """Whether a state says no more than that a task is there, or done."""
    return state in VAGUE or state in ENDED or read_stage(state) == "saved"


def with_forms(rows: Rows) -> Rows:
    """The rows with columns for the names and days that most of their texts give in the fields of a form."""
    known = {role for cell in rows[0] for role, score in read_heading(as_text(cell))[:1] if score >= SURE}
    for index in range(len(rows[0])):
        texts = [as_text(row[index]) for row in rows[1:]]
        filled = [text for text in texts if "\n" in text]
        if len(filled) < 2 or not any(map(fields_of, filled[:SAMPLED])):
            continue
        said = [fields_of(text) for text in texts]
        often = [
            role
            for role in ASKED
            if 2 * sum(role in fields for fields in said) >= len(filled) and (role == "title" or role not in known)
        ]
        if not {"company", "applied_on"}.intersection(often):
            continue
        if not {"company", "title"} <= {*often} and ("company" not in often or are_joined(rows)):
            # The names stand in the title, both or neither.
            often = [role for role in often if role not in ("company", "title")]
        head = ["Issue" if "title" in often and is_a_title(as_text(cell)) else cell for cell in rows[0]]
        made: Rows = [[*head, *(ASKED[role] for role in often)]]
        made += [[*row, *(fields.get(role, "") for role in often)] for row, fields in zip(rows[1:], said, strict=True)]
        return made
    return rows


def are_joined(rows: Rows) -> bool:
    """Whether most titles are of both names."""
    at = next((index for index, cell in enumerate(rows[0]) if is_a_title(as_text(cell))), None)
    return at is not None and 2 * sum(bool(JOINED.search(as_text(row[at]))) for row in rows[1:]) > len(rows) - 1


def is_a_title(name: str) -> bool:
    return read_heading(name)[:1] in ((("title", 100),), (("company_title", 100),))


def fields_of(text: str) -> dict[str, str]:
    """What a text says in the fields of a form, by the role of the field's name."""
    lines = text[:MOST_LETTERS].replace("\r", "").split("\n")[:MOST_LINES]
    said: dict[str, str] = {}
    name = ""
    for line in lines:
        if found := ABOVE.fullmatch(line):
            name = found[1].strip(" *:")
        elif name and line.strip():
            take(said, name, line)
            name = ""
        elif beside := BESIDE.fullmatch(line):
            take(said, beside[1], beside[2])
    return said


def take(said: dict[str, str], name: str, answer: str) -> None:
    role, score = next(iter(read_heading(name)), ("", 0))
    if role in ASKED and score >= SURE:
        said.setdefault(role, "" if plain(answer) in NO_ANSWER else answer.strip(" *_`"))
