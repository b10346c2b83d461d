"""Who is named in the columns for contacts. What is no name of one person stays a note."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from .folded import plain
from .words import phrases

EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
PHONE = re.compile(r"(?:tel\.?:?\s*)?\+?\(?\d[\d ()/.-]{5,28}\d", re.IGNORECASE)
LINK = re.compile(r"\(?\bhttps?://[^\s)]+\)?")
BETWEEN_PERSONS = re.compile(r"\s*(?:;|\n|/|&|\band\b|\bund\b|\bet\b)\s*")
EDGES = " \t\n,;:-–—|()<>[]\"'"
# Letters, blanks and what stands in names: "dott.ssa Riva", "Anne-Marie O'Neill".
NAME = re.compile(r"[^\W\d_][^\d_@:!?=#]{0,79}")
MOST_WORDS = 5
# What stands small within a name.
PARTICLES = set(phrases("van|von|de|der|den|di|da|do|dos|del|la|le|el|ter|af|dott|dott ssa"))
# What a heading says a contact is.
ROLES = {
    "recruiter": "Recruiter",
    "hiring manager": "Hiring manager",
    "interviewer": "Interviewer",
    "interviewers": "Interviewer",
    "hr": "HR",
    "referrer": "Referrer",
}


@dataclass(frozen=True, slots=True)
class Person:
    """A contact as a row tells of it; `name` is the address where there is no other name."""

    name: str
    role: str = ""
    email: str = ""
    phone: str = ""

    def __str__(self) -> str:
        about = (self.role, self.email if self.email != self.name else "", self.phone)
        return ", ".join(filter(None, [self.name, *about]))


def read_people(cells: list[tuple[str, str, str]]) -> tuple[tuple[Person, ...], list[tuple[str, str]]]:
    """The persons that the cells of a row name, and the cells (heading, text) that fit nobody.

    Each cell is (role of its column, heading, text). An address or a number belongs to the name before it.
    """
    found: list[Person] = []
    waiting: list[tuple[str, str]] = []
    left: list[tuple[str, str]] = []
    for role, heading, text in cells:
        if role == "contact":
            persons = persons_in(text, role_of(heading))
            found += persons
            left += [] if persons else [(heading, text)]
        elif role == "contact_email" and EMAIL.fullmatch(text.strip()):
            add(found, "email", text.strip())
        elif role == "contact_phone" and PHONE.fullmatch(text.strip()):
            waiting.append((heading, text.strip()))
        else:
            left.append((heading, text))
    for heading, number in waiting:
        bare = next((at for at, one in enumerate(found) if not one.phone), None)
        if bare is None or len(number) > 50:
            left.append((heading, number))
        else:
            found[bare] = replace(found[bare], phone=number)
    return tuple(dict.fromkeys(found)), left


def add(found: list[Person], name: str, value: str) -> None:
    """Gives an address to the last person who has none, else to one who is known by it alone."""
    if found and not found[-1].email:
        found[-1] = replace(found[-1], **{name: value})
    elif all(one.email.casefold() != value.casefold() for one in found):
        found.append(Person(name=value, email=value))


def persons_in(text: str, role: str) -> list[Person]:
    """The persons of one cell; none where it holds anything else."""
    emails = EMAIL.findall(text)
    rest = LINK.sub(" ", EMAIL.sub(" ", text))
    phones = PHONE.findall(rest)
    if len(emails) > 1 or len(phones) > 1:
        return []
    names = [" ".join(one.split()).strip(EDGES) for one in BETWEEN_PERSONS.split(PHONE.sub(" ", rest))]
    names = [name for name in names if name]
    email, phone = (emails or [""])[0], (phones or [""])[0].strip()
    if not names:
        return [Person(email, role, email, phone[:50])] if email else []
    if not all(is_name(name) for name in names) or (len(names) > 1 and (email or phone)):
        return []
    return [Person(name, role, email, phone[:50]) for name in names]


def is_name(text: str) -> bool:
    """Whether it can be the name of one person: "Kim, Lee" may be two, "call back in May" is none."""
    words = [word for word in text.split() if plain(word) not in PARTICLES]
    is_written_so = bool(words) and all(word[0] == word[0].upper() for word in words)
    return is_written_so and bool(NAME.fullmatch(text)) and len(text.split()) <= MOST_WORDS and "," not in text


def role_of(heading: str) -> str:
    words = f" {plain(heading)} "
    return next((role for word, role in ROLES.items() if f" {word} " in words), "")
