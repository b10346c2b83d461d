"""What the scripts of a page hold: the values that they assign, push or parse, written as JSON or as JavaScript."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

# In signs, of all scripts of a page; of those that are no JSON; and values of one page.
MOST_SCRIPT, MOST_MENDED, MOST_VALUES = 3_000_000, 500_000, 200
# Nothing else is read: counters and switches of a page.
SPEAKS_OF_JOBS = re.compile(r"job|posting|position|vacanc|requisition|offre|oferta|stelle|career", re.I)
# Where a value begins: behind what is assigned, called or given back; and a text that holds one.
BEGINS = re.compile(r"""(?:=(?!=)|\(|\breturn\b)\s*+(?=\{\s*+["'\w/]|\[\s*+[{"'\d])|\bJSON\.parse\(\s*+(?=["'`])""")
TOKEN = re.compile(
    r"""(?P<text>"(?:[^"\\]|\\.)*+(?:"|\Z)|'(?:[^'\\]|\\.)*+(?:'|\Z)|`(?:[^`\\]|\\.)*+(?:`|\Z))"""
    r"""|(?P<comment>//[^\n]*|/\*.*?(?:\*/|\Z))"""
    r"""|(?P<word>[^\W\d][\w$.]*|\$[\w$.]*)|(?P<flag>![01])|(?P<open>[{\[])|(?P<close>[}\]])|[^\s"'`{}\[\]\w$!/]+|.""",
    re.S,
)
KEY = re.compile(r"\s*+:")
WORDS = {"true": "true", "True": "true", "false": "false", "False": "false"}
FLAGS = {"!0": "true", "!1": "false"}
# Of React: the text that is written in pieces, each line behind a number.
PIECE = re.compile(r"^[\da-f]{1,4}:(?=[\[{])", re.M)


def values_in(scripts: Iterable[str]) -> Iterator[Any]:
    """Each value that scripts hold, as JSON has it; what cannot be read is left out."""
    left, pieces = MOST_MENDED, []
    found = 0
    for script in within(scripts, MOST_SCRIPT):
        place = 0
        while (begin := BEGINS.search(script, place)) and found < MOST_VALUES:
            value, place, cost = value_at(script, begin.end(), left)
            left -= cost
            found += 1
            if isinstance(value, list) and "__next_f" in script[max(0, begin.start() - 30) : begin.end()]:
                pieces += [one for one in value if isinstance(one, str)]
            elif isinstance(value, dict | list):
                yield value
    for line in PIECE.split("".join(pieces))[1:]:
        value, _, _ = value_at(line, 0, 0)
        if value is not None:
            yield value


def within(scripts: Iterable[str], most: int) -> Iterator[str]:
    for script in scripts:
        if len(script) <= most and SPEAKS_OF_JOBS.search(script):
            most -= len(script)
            yield script


def value_at(script: str, begin: int, most: int) -> tuple[Any, int, int]:
    """The value that begins at a place, where it ends, and how many signs had to be read one by one."""
    try:
        value, end = json.JSONDecoder(strict=False).raw_decode(script, begin)
    except (ValueError, RecursionError):
        written, end = as_json(script, begin, most)
        try:
            value = json.loads(written, strict=False)
        except (ValueError, RecursionError):
            return None, begin + 1, end - begin
        return inner(value), end, end - begin
    return inner(value), end, 0


def inner(value: Any) -> Any:
    """A text that is JSON itself, as the value that it holds."""
    try:
        return json.loads(value, strict=False) if isinstance(value, str) else value
    except (ValueError, RecursionError):
        return None


def as_json(text: str, begin: int, most: int) -> tuple[str, int]:
    """The literal of JavaScript that begins at a place as JSON, and where it ends; what it reckons or calls is null."""
    written: list[str] = []
    depth, place = 0, begin
    for token in TOKEN.finditer(text, begin, begin + max(0, most)):
        place, said = token.end(), token[0]
        if token["text"]:
            written.append(said if said[0] == '"' else in_double_marks(said[1:-1]))
        elif token["word"]:
            is_key = KEY.match(text, place)
            written.append(f'"{said}"' if is_key else WORDS.get(said, "null"))
        elif token["close"] and written and written[-1] == ",":
            written[-1] = said
        elif said.strip() and not token["comment"]:
            written.append(FLAGS.get(said, said))
        depth += bool(token["open"]) - bool(token["close"])
        if depth <= 0 and (token["close"] or token["text"]):
            break
    return "".join(written), place


def in_double_marks(text: str) -> str:
    r"""A text out of single marks: its double ones escaped, and \' and \x27 as JSON knows them."""
    text = re.sub(r"\\x([\da-fA-F]{2})", r"\\u00\1", text).replace("\\'", "'").replace("\\`", "`")
    return '"' + re.sub(r'(?<!\\)"', r"\\\"", text) + '"'
