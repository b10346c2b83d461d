"""Whose a posting is by what stands below it: the signature of a letter, the foot of a flyer or of a notice."""

from __future__ import annotations

import re

from exchange.postings import words
from exchange.postings.around import LEGAL_FORM, ORGANIZATION, PART_OF_HOUSE, PERSON, is_aside, is_name
from exchange.postings.jobs import is_job
from exchange.postings.labelled import is_label
from exchange.postings.places import has_form_of_place, is_place, is_street
from exchange.postings.sources import OF_ANYBODY, not_a_board
from exchange.postings.titles import NO_TITLE
from exchange.postings.words import any_of

# Of the lines of a text, the last; and the longest that is no sentence.
MOST_LINES, LONGEST = 14, 90
CLOSING = re.compile(rf"{any_of(words.FAREWELLS)}[^\w\n]*(?:[^\W\d_]+)?[,.!]*", re.I)
# Who writes: "Publisher, Elm Books", "HR | Elm Books", "Praxismanagement".
WRITER = re.compile(rf"(?:[^\W\d_][\w&'’-]* ){{0,4}}{any_of(words.WRITERS)}", re.I)
BETWEEN = re.compile(r"\s*[|·•]\s*|\s+[-–—/]\s+|,\s+|\s+(?=@)|@\s*|\s+(?:at|bei|chez|presso|bij|de la|hos)\s+")
ADDRESS = re.compile(r"\w@\w|https?://|\bwww\.|\w\.example\b")
NUMBER = re.compile(r"\b(?:tel|phone|fon|mobil\w*|fax|t|m|tél|móvil)\b\W{0,3}[\d+(]|\+?\d[\d /()-]{6,}", re.I)
# "Cabinet dentaire des Ormes": what a house is, written small behind.
KIND_FIRST = re.compile(rf"(?=[A-ZÀ-Þ])(?i:{any_of(words.KINDS)}|{any_of(words.ORGANIZATIONS)}) (?=\S)")
# "Bäckerei Elm", "Garage des Ormes"; not "Company size", "Start-up in Leeds".
NAMED_KIND = re.compile(
    rf"{KIND_FIRST.pattern}(?:(?:zum|zur|am|des|du|de la|de|del|della|di|do|da|van|von) )?(?=[A-ZÀ-Þ\"„“«])"
)
KIND_LAST = re.compile(rf" (?=[A-ZÀ-Þ])(?i:{any_of(words.KINDS)})$")
LONGEST_NAME = 8
# What a board of small advertisements writes below each.
OF_A_BOARD = re.compile(r"principals only|do not contact|post(?:ing)? id:|(?:posted|updated):", re.I)
# A person to whom one writes.
ADDRESSED = re.compile(
    r"(?:frau|herrn?|mrs?|ms|miss|mme|mlle|m\.|sra?|do[ñn]a?|sig(?:\.ra|\.na|\.)?|mevrouw|dhr|pan[ií]?)\.? ", re.I
)
COMPOUND = re.compile(
    r"\b[^\W\d_]+(?:praxis|klinik|apotheke|bäckerei|metzgerei|gärtnerei|kanzlei|werkstatt|verlag|schule|heim|hotel|haus"
    r"|verein|stiftung|betrieb|brauerei|bibliothek|museum|theater|bau|technik)\b",
    re.I,
)


def of_foot(text: str) -> str:
    """The company that the end of a text names: below its farewell, or above or before an address; else empty."""
    lines = [line.strip() for line in text.rstrip().split("\n") if line.strip()][-MOST_LINES:]
    at = max((number for number, line in enumerate(lines) if is_end(line)), default=None)
    lines = [line.strip(" *_>|·•-–—~") for line in lines]
    if at is not None and (found := of_signature(lines[at + 1 :], text)):
        return found
    return above_address(lines)


def before_street(text: str) -> str:
    """The company that a sentence of its own names before its street: "Elm Blumen, Ulmenweg 3"."""
    said = (re.split(r"(?<=[.!?)]) ", line)[-1] for line in text.split("\n"))
    pairs = (one.rstrip(".").partition(", ") for one in said if len(one) <= LONGEST)
    return next((name for name, _, street in pairs if street and is_street(street) and is_house(name)), "")


def of_top(text: str) -> str:
    """The company that one of the first lines is, by the word for what it is: "Bakery", "Tischlerei"."""
    lines = [line.strip(" *_>|·•-–—~#") for line in text.split("\n", MOST_LINES)[:MOST_LINES] if line.strip()]
    return next((line for line in lines if len(line) <= LONGEST and is_house(line) and is_kind_of_house(line)), "")


def of_last(text: str) -> str:
    """The company with which a text ends, by the word for what it is: "Bäckerei Elm - seit 1931"; else empty."""
    lines = [line.strip(" *_>|·•-–—~") for line in text.rstrip().split("\n")[-MOST_LINES:] if line.strip()]
    lines = [line for line in lines if not OF_A_BOARD.match(line)]
    name = BETWEEN.split(lines[-1])[0] if lines and len(lines[-1]) <= LONGEST else ""
    return name if name and is_house(name) and is_kind_of_house(name) else ""


def is_kind_of_house(line: str) -> bool:
    """Whether a name holds the word for a kind of house, at its beginning or its end."""
    return bool(
        LEGAL_FORM.search(line)
        or NAMED_KIND.match(line)
        or KIND_LAST.search(line)
        or COMPOUND.search(line)
        or ORGANIZATION.search(line)
    )


def without_signature(text: str) -> str:
    """A text up to its farewell near the end: what stands below is of who writes, as "Head Cook" may be."""
    lines = text.rstrip().split("\n")
    said = [number for number, line in enumerate(lines) if line.strip()][-MOST_LINES:]
    ends = (number for number in said[1:] if is_end(lines[number]))
    end = next(ends, None)
    return "\n".join(lines[:end]) if end else text


def is_end(line: str) -> bool:
    """Whether a line ends a letter: "Best wishes", or the two dashes above a signature."""
    return line.strip() == "--" or bool(CLOSING.fullmatch(line.strip(" *_>-–—~")))


def of_signature(lines: list[str], text: str) -> str:
    """The company among the lines below a farewell, of which the first is a person's name."""
    person = lines[0] if lines else ""
    rest = [line for line in lines[1:] if line != person and len(line) <= LONGEST]
    parts = [(number, part) for number, line in enumerate(rest) for part in BETWEEN.split(line) if part]
    # "Anna Elm, Elm Books": a person and what they are of stand on one line too.
    parts = [(-1, part) for part in BETWEEN.split(person)[1:] if part] + parts
    houses = [part for _, part in parts if is_house(part)]
    sure = [part for part in houses if is_sure(part) or has_address(part, text)]
    if sure:
        return sure[0]
    # Beside what somebody is there: "Publisher, Elm Books".
    for line in [person, *rest]:
        said = [part for part in BETWEEN.split(line) if part]
        others = [part for part in said if is_house(part) and part != said[0]]
        if len(said) > 1 and any(map(is_writer, said)) and others:
            return others[0]
    below = [line for line in rest if is_house(line) and line.partition(" ")[0] != person.partition(" ")[0]]
    # Below it, alone on a line.
    is_told = any(is_writer(part) for line in [person, *rest] for part in BETWEEN.split(line) if part)
    return below[0] if is_told and below else ""


def above_address(lines: list[str]) -> str:
    """The company on the line above an address at the end of a text, or before it on the same line."""
    for above, line in zip(["", *lines], lines, strict=False):
        if len(line) > LONGEST + 40:
            continue
        parts = [part for part in re.split(r"\s*[|·•]\s*|,\s+", line) if part]
        for number, part in enumerate(parts[1:], 1):
            is_address = has_form_of_place(", ".join(parts[number:][:2])) or (number == 1 and has_form_of_place(part))
            if is_address and number == 1 and is_house(parts[0]):
                return parts[0]
        if has_form_of_place(line) and is_house(above):
            return above
        # "Elm Inn" above "Market Place 2" above "83700 Elmbach".
        lines_above = lines[: lines.index(line)][-2:]
        if has_form_of_place(line) and len(lines_above) > 1 and is_street(above) and is_house(lines_above[0]):
            return lines_above[0]
    return ""


def is_writer(part: str) -> bool:
    """Whether a part says what somebody is in a house: "Publisher", "HR Manager", "Praxismanagement"."""
    return is_job(part) or bool(WRITER.fullmatch(part))


def is_sure(part: str) -> bool:
    return bool(LEGAL_FORM.search(part) or COMPOUND.search(part) or KIND_FIRST.match(part)) or bool(
        ORGANIZATION.search(part)
    )


def is_house(part: str) -> bool:
    """Whether a part may be the name of a company: a name, and of no person's trade, place, address or department."""
    # "Zahnarztpraxis Dr. Elm" is a house.
    is_person = PERSON.search(part) and not (KIND_FIRST.match(part) or COMPOUND.match(part)) and part[-1:] not in "?!"
    is_other = ADDRESS.search(part) or NUMBER.search(part) or is_person or CLOSING.fullmatch(part)
    if (
        is_other
        or ":" in part
        or ADDRESSED.match(part)
        or is_place(part)
        or has_form_of_place(part)
        or is_label(part)
        or NO_TITLE.fullmatch(part)
    ):
        return False
    if LEGAL_FORM.search(part):
        return True
    if KIND_FIRST.match(part) and part[-1] not in ".:;!?" and part.count(" ") < LONGEST_NAME:
        return True
    is_trade = is_writer(part) or is_aside(part) or PART_OF_HOUSE.match(part)
    return is_name(part) and not is_trade and part[-1] not in ".:;!?" and bool(not_a_board(part))


def has_address(part: str, text: str) -> bool:
    """Whether an address in a text holds the name of a company, and is no house's where anybody has one."""
    name = re.sub(r"[\W_]", "", part).casefold()
    hosts = (found.casefold() for found in re.findall(r"(?:@|//|www\.)([\w-]{4,40})\.", text))
    return len(name) > 4 and any(host.replace("-", "") in name for host in hosts if host not in OF_ANYBODY)
