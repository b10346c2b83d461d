"""What is told of each word of a posting: what it is, what stands around it, and what the rules take it for."""

from __future__ import annotations

import re
import zlib
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from exchange.postings.around import LEGAL_FORM
from exchange.postings.jobs import is_job
from exchange.postings.places import is_place

TOWNS = Path(__file__).parent / "towns.bin"
# What rules have told something of.
FIELDS = ("title", "company", "location")
# Of a posting, what is looked at.
LONGEST_LINE, MOST_WORDS = 2000, 2000
# An address is one word; letters that are not parted into words stand alone.
WORD = re.compile(
    r"(?:https?://|www\.)\S+|[\w.+-]+@[\w.-]+\w|[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]"
    r"|(?:[^\W_]|[\u0300-\u036f\u0900-\u0dff])+|[^\w\s]|_"
)
PARTED = re.compile(r"[|·•/,;:()\[\]–—@\t\"“”„»«*!?]|\s-\s|\.\s")
BULLET = re.compile(r"\s*(?:[-*•–·▪✓]\s|\d+[.)])")
LABEL = re.compile(r"\W*([^:：\n]{2,40})[:：]")
ADDRESS = re.compile(r"(?:https?://|www\.|@)\S+")
LONGEST_PART, LONGEST_TOWN, FEW, MANY, NEAR = 80, 6, 4, 7, 6
# The places of lines, in steps.
STEPS = (0, 1, 2, 3, 4, 7, 14, 1_000_000)
CAPITALS, SMALL, AGAIN = re.compile(r"[A-ZÀ-ÞΑ-ΩА-ЯІЇЄ]"), re.compile(r"[a-zß-ÿα-ωа-яіїє]"), re.compile(r"(.)\1+")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that holds words: its number, where it begins in the text, and where its words begin and end there."""

    number: int
    start: int
    text: str
    words: list[tuple[int, int]]


def lines_of(text: str) -> list[Line]:
    """The first lines of a text that hold words."""
    found, start, words = [], 0, 0
    for number, line in enumerate(text.split("\n")):
        within = [(start + word.start(), start + word.end()) for word in WORD.finditer(line[:LONGEST_LINE])]
        # The last word of a line that is too long may be cut off.
        within = within[:-1] if len(line) > LONGEST_LINE else within
        words += len(within)
        if words > MOST_WORDS:
            break
        if within:
            found.append(Line(number, start, line[:LONGEST_LINE], within))
        start += len(line) + 1
    return found


def features_of(text: str, lines: list[Line], told: Mapping[str, str]) -> list[list[str]]:
    """What is said of each word of all lines, one after the other."""
    text = text[: lines[-1].words[-1][1]]
    folded = text.casefold()
    whole = Whole(
        folded,
        Counter(text[begin:end].casefold() for line in lines for begin, end in line.words),
        " ".join(ADDRESS.findall(folded)),
        told_of(text, told),
    )
    found: list[list[str]] = []
    for place, line in enumerate(lines):
        above = lines[place - 1] if place else None
        below = lines[place + 1] if place + 1 < len(lines) else None
        of_line = [*of_a_line(line, place, len(lines)), *of_neighbours(line, above, below)]
        found += ([*said, *of_line] for said in of_words(text, line, whole))
    return found


@dataclass(frozen=True, slots=True)
class Whole:
    """Of a whole text in small letters: how often a word is in it, its addresses, and where what rules tell stands."""

    folded: str
    counts: Counter[str]
    addresses: str
    told: dict[int, set[str]]


def told_of(text: str, told: Mapping[str, str]) -> dict[int, set[str]]:
    """What rules take the sign at a place of a text to be of."""
    found: dict[int, set[str]] = {}
    for name in FIELDS:
        for said in filter(None, told.get(name, "").split("; ")):
            for place in re.finditer(re.escape(said), text):
                for at in range(*place.span()):
                    found.setdefault(at, set()).add(name)
    return found


def of_a_line(line: Line, place: int, many: int) -> Iterator[str]:
    yield f"line {next(step for step in STEPS if place <= step)}"
    yield f"words {min(len(line.words) // 4, 8)}"
    if place >= many - FEW:
        yield "among the last"
    if line.text.isupper():
        yield "in capitals"
    if BULLET.match(line.text):
        yield "bullet"
    if line.text.lstrip().startswith("#"):
        yield "heading"
    if "**" in line.text:
        yield "bold"
    if len(line.words) > MANY and line.text.rstrip()[-1:] in ".!?":
        yield "sentence"


def of_neighbours(line: Line, above: Line | None, below: Line | None) -> Iterator[str]:
    """What a line has above and below it."""
    is_apart = (not above or above.number < line.number - 1, not below or below.number > line.number + 1)
    yield f"apart {is_apart}"
    for side, other in (("above", above), ("below", below)):
        said = other.text.strip() if other else ""
        if len(said) <= LONGEST_PART:
            yield from (f"{side} {kind}" for kind in kinds_of(said))
    if above:
        said = above.text.strip()
        words = [said_of(above, at).casefold() for at in range(len(above.words))]
        yield f"above … {words[-1]}"
        if len(words) <= FEW:
            yield f"above {' '.join(words)}"
        if said.endswith((":", "\uff1a")):
            yield "below a label"


def said_of(line: Line, at: int) -> str:
    begin, end = line.words[at]
    return line.text[begin - line.start : end - line.start]


def kinds_of(said: str) -> list[str]:
    """What a part of a line is like by the rules for jobs, places and companies."""
    tests = (("job", is_job), ("place", is_place), ("company", LEGAL_FORM.search))
    return [name for name, is_like in tests if said and is_like(said)]


def of_words(text: str, line: Line, whole: Whole) -> Iterator[list[str]]:
    """What is said of each word of a line."""
    own = [said_of(line, at) for at in range(len(line.words))]
    words, forms = [*map(str.casefold, own)], ["^", *map(form_of, own), "$"]
    in_town = [False, False, *towns_in(line, text), False, False]
    parts = parts_of(line, whole)
    label = LABEL.match(line.text)
    labels = [f"labelled {word}" for word in WORD.findall(label[1].casefold())] if label else []
    for at, (begin, _) in enumerate(line.words):
        said = [*of_itself(own[at], whole), *of_sides(words, at)]
        said += [f"form {step} {form}" for step, form in enumerate(forms[at : at + 3])]
        said += [f"forms {' '.join(forms[at : at + 3])}", *of_part(parts, begin)]
        said += [f"town {step}" for step in range(5) if in_town[at + step]]
        said += [f"told {name}" for name in whole.told.get(begin, ())]
        if label:
            said += labels if begin >= line.start + label.end() else ["label"]
        yield said


def of_itself(word: str, whole: Whole) -> Iterator[str]:
    folded = word.casefold()
    yield from (f"= {folded}", f"{folded[:3]}*", f"{folded[:5]}*", f"*{folded[-3:]}", f"*{folded[-4:]}")
    if is_job(word):
        yield "a job"
    if len(word) >= FEW:
        yield f"times {min(whole.counts[folded], FEW)}"
        if folded in whole.addresses:
            yield "in an address"


def of_sides(words: list[str], at: int) -> Iterator[str]:
    """What stands before and behind a word in its line, of which `words` are in small letters."""
    around = ["^", "^", *words, "$", "$"][at : at + 5]
    before, previous, word, following, behind = around
    yield from (f"-2 {before}", f"-1 {previous}", f"+1 {following}", f"+2 {behind}")
    yield from (f"-1 {previous[:4]}*", f"+1 {following[:4]}*", f"{previous} {word}", f"{word} {following}")
    yield from (f"before it {other}" for other in words[max(at - NEAR, 0) : at] if other[0].isalpha())
    yield from (f"behind it {other}" for other in words[at + 1 : at + NEAR] if other[0].isalpha())


def of_part(parts: list[tuple[int, int, list[str]]], begin: int) -> Iterator[str]:
    """What the part is like in which a word begins, and those beside it."""
    at = next((at for at, (_, end, _) in enumerate(parts) if begin < end), len(parts) - 1)
    yield from parts[at][2]
    yield from (f"part before {kind}" for kind in (parts[at - 1][2] if at else ["^"]))
    yield from (f"part behind {kind}" for kind in (parts[at + 1][2] if at + 1 < len(parts) else ["$"]))


def form_of(word: str) -> str:
    """Whether letters are capitals, "Xx", and what else a word consists of, one sign for each run."""
    return AGAIN.sub(r"\1\1", re.sub(r"\d", "9", SMALL.sub("x", CAPITALS.sub("X", word))))


def parts_of(line: Line, whole: Whole) -> list[tuple[int, int, list[str]]]:
    """Where the parts of a line begin and end between its signs, and what they are like."""
    signs = [sign.span() for sign in PARTED.finditer(line.text)]
    begins, ends = [0, *(end for _, end in signs)], [*(begin for begin, _ in signs), len(line.text)]
    found = []
    for begin, end in zip(begins, ends, strict=True):
        said = line.text[begin:end].strip()
        kinds = [f"part of {min(said.count(' ') + 1, 6)}"] if said else []
        if said and len(said) <= LONGEST_PART:
            kinds += kinds_of(said)
            if len(said) >= FEW and whole.folded.count(said.casefold()) > 1:
                kinds.append("said again")
        found.append((line.start + begin, line.start + end, kinds))
    return found


def towns_in(line: Line, text: str) -> list[bool]:
    """Which words of a line are, alone or with others, the name of a town."""
    found = [False] * len(line.words)
    for at in range(len(line.words)):
        for end in range(at + 1, min(at + LONGEST_TOWN, len(line.words)) + 1):
            if is_town(text[line.words[at][0] : line.words[end - 1][1]]):
                found[at:end] = [True] * (end - at)
    return found


@cache
def towns() -> array[int]:
    """The checksums of the names of towns, in order."""
    return array("I", TOWNS.read_bytes())


def key_of(town: str) -> int:
    return zlib.crc32(town.casefold().encode())


def is_town(name: str) -> bool:
    key = key_of(name)
    at = bisect_left(towns(), key)
    return at < len(towns()) and towns()[at] == key
