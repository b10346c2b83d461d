"""Notes and lists of tasks that somebody keeps for everything, those of jobs among them."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import Any

from .contents import JOINED
from .issues import stage_label
from .lists import lists_in
from .stages import read_stage
from .values import records_in

ENEX = re.compile(r"<en-export\b", re.IGNORECASE)
FIELD = {name: re.compile(rf"<{name}>([^<]*)</{name}>") for name in ("title", "tag", "created")}
BREAKS = re.compile(r"</(?:div|p|li|tr|h\d)>|<br\b[^<>]{0,40}>")
TAGS = re.compile(r"<!\[CDATA\[|\]\]>|<[^<>]{1,2000}>")
MOST_NOTES, MOST_LINES = 5_000, 500


@dataclass(frozen=True, slots=True)
class Note:
    title: str
    lines: list[str]
    labels: list[str]
    created: str = ""


def is_kept(value: Any) -> bool:
    """Whether a document is a note of Google Keep, as its archive holds a file for each."""
    return isinstance(value, dict) and "isTrashed" in value and bool({"textContent", "listContent"} & value.keys())


def note_of(value: dict) -> Note:
    lines = [str(one.get("text") or "") for one in records_in(value.get("listContent"))]
    lines = lines or str(value.get("textContent") or "").splitlines()
    labels = [str(one.get("name") or "") for one in records_in(value.get("labels"))]
    return Note(str(value.get("title") or ""), [line for line in lines if line.strip()][:MOST_LINES], labels)


def notes_in(body: str) -> list[Note]:
    """The notes of an archive of Evernote; none where a text is no such archive."""
    if not ENEX.search(body[:2_000]):
        return []
    return [in_evernote(one.partition("</note>")[0]) for one in body.split("<note>")[1 : MOST_NOTES + 1]]


def in_evernote(note: str) -> Note:
    content = note.partition("<content>")[2].partition("</content>")[0]
    text = html.unescape(TAGS.sub(" ", BREAKS.sub("\n", content)))
    lines = [" ".join(line.split()) for line in text.splitlines() if line.strip()]
    said = {name: [html.unescape(one) for one in pattern.findall(note)] for name, pattern in FIELD.items()}
    created = (said["created"] or [""])[0][:8]
    on = f"{created[:4]}-{created[4:6]}-{created[6:]}" if created.isdigit() else ""
    return Note((said["title"] or [""])[0], lines[:MOST_LINES], said["tag"], on)


def to_document(notes: list[Note]) -> dict:
    """Those of one job each as records, and the lists in the others as lists of tasks; the rest is of other things."""
    jobs = [
        {"title": one.title, "labels": ", ".join(one.labels), "notes": "\n".join(one.lines), "created": one.created}
        for one in notes
        if JOINED.search(one.title) and tells_of_a_job(one)
    ]
    lists = [table for one in notes if not JOINED.search(one.title) and (table := from_lines(one.lines))]
    return {"notes": jobs} | {f"list {number}": table for number, table in enumerate(lists, 1)}


def tells_of_a_job(note: Note) -> bool:
    return bool(stage_label(", ".join(note.labels))) or any(map(read_stage, note.lines))


def from_lines(lines: list[str]) -> list[dict]:
    """A record for each line, where most of them tell of an application: "Helio - Planner, applied 3 March"."""
    texts = [" ".join(line.lstrip("-*•☐☑✓ \t").split()) for line in lines]
    head, *rows = lists_in("\n".join(f"- {text}" for text in texts if text)) or [[]]
    return [dict(zip(map(str, head), row, strict=True)) for row in rows]
