"""The bar of buttons that a pasted page begins with: "Acme Home About us Careers"."""

from __future__ import annotations

import re

from exchange.postings import words
from exchange.postings.words import any_of

BAR = re.compile(rf"(?:(?>{any_of(words.NAVIGATION)}(?![^\W_]))[\W_]*)++", re.I)
HOUSE = re.compile(any_of(words.HOUSES), re.I)
# In words, of a company before its buttons; and the least of those.
LONGEST_NAME, LEAST = 5, 2
# Of a bar with words of the house's own.
FEWEST = 3


def is_navigation(line: str) -> bool:
    """Whether a line holds nothing but what leads to the parts of a site."""
    return bool(BAR.fullmatch(line)) or is_bar_of_a_house(line.split())


def is_bar_of_a_house(words: list[str]) -> bool:
    """Whether most words lead to such parts, and the first and the last: "About Castings Careers Contact"."""
    known = [word for word in words if BAR.fullmatch(word)]
    is_framed = len(known) >= FEWEST and words[0] in known and words[-1] in known
    return is_framed and len(words) < 2 * len(known) and all(word[0].isupper() for word in words)


def without_navigation(line: str) -> str:
    """The name that a bar begins with, else the whole line; the last word of a name may be like a button."""
    said = line.split()
    for at in range(1, min(len(said) - LEAST, LONGEST_NAME) + 1):
        if is_navigation(" ".join(said[at:])) and not HOUSE.fullmatch(said[at]):
            name = " ".join(said[:at])
            return line if re.search(r"[·•|]", name) else name
    return line
