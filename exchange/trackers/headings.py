"""What a heading could mean, whatever stands beneath it."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache

from .column_names import (
    ASIDE,
    BESIDE_A_DAY,
    BESIDE_A_SENTENCE,
    COLUMNS,
    DAY_HEADINGS,
    I_SENT,
    WHEN,
    WHERE_SENT,
    WHITHER,
)
from .folded import Cell, as_text, plain
from .words import phrases

DAYS = {"applied_on", "saved_on", "updated_on", "closed_on", "next_step_on", "deadline", "posted_on"}
# One of these a list of applications has.
NAMES = {"company", "title", "company_title"}
# What a heading scores that says no more than that a day stands beneath.
VAGUE = 60
# "dateadded", "founddate", but no "lastupdate".
DATED = re.compile(r"date(\w{4,})|(\w{4,})(?<!up)date")
# Signs of a heading, and of what it adds in brackets.
LONGEST = 2_000
# Words of the longest heading that is read.
MOST_WORDS = 8
# How a program marks the columns that its users have added: "Custom field (Company)".
OWN_FIELD = re.compile(
    r"^(?:custom field|benutzerdefinierte[sn]? feld|champ personnalis[ée]|campo personali[zs]+ado"
    r"|campo personalizzato|aangepast veld)\s*\((.+)\)$",
    re.IGNORECASE,
)
# What one scores, or the first of two names that it gives, that is no other column's.
SURE = 80


@cache
def headings() -> dict[str, tuple[str, int]]:
    found: dict[str, tuple[str, int]] = {}
    for role, scored in COLUMNS.items():
        for score, text in scored.items():
            for phrase in map(plain, phrases(text)):
                if found.get(phrase, ("", 0))[1] < score:
                    found[phrase] = (role, score)
    return found


@cache
def joined() -> dict[str, str]:
    """The headings of several words by what they are without gaps, as a database has them: "jobtitle"."""
    return {phrase.replace(" ", ""): phrase for phrase in headings() if " " in phrase}


def taken_apart(word: str) -> str:
    """The words of a heading that is written without gaps, "" where it is none that we know."""
    found = DATED.fullmatch(word)
    return joined().get(word) or (" ".join(filter(None, ["date", *found.groups()])) if found else "")


def bare(text: str) -> str:
    """The words of a heading without what it adds in brackets: "Applied (Y/N)"."""
    text = OWN_FIELD.sub(r"\1", text[:LONGEST])
    return plain(re.sub(r"\([^)]*\)|\[[^]]*\]", " ", text)) or plain(text)


@lru_cache(20_000)
def read_heading(text: str) -> tuple[tuple[str, int], ...]:
    """What a heading could mean by what is known of it or of its words, the likeliest first."""
    return known_as(text) or by_parts(bare(text).split())


@lru_cache(20_000)
def known_as(text: str) -> tuple[tuple[str, int], ...]:
    """What a heading is known to mean as a whole, nothing where only its words tell."""
    words = bare(text)
    known = headings()
    if words in known:
        return (known[words],)
    parts = words.split()
    if len(parts) == 1 and (apart := taken_apart(words)):
        return read_heading(apart)
    if not parts or len(parts) > MOST_WORDS:
        return ()
    if asks_to_whom(parts):
        return (("company", SURE),)
    if "/" in text and (first := known.get(bare(text.partition("/")[0]), ("", 0)))[1] >= SURE:
        return ((first[0], SURE),)
    if set(parts) & WHEN and (day := day_of(words)):
        return ((day, 90),)
    if "id" in parts:
        # By whatever it is that it names.
        return (("id", VAGUE),)
    return ()


def by_parts(parts: list[str]) -> tuple[tuple[str, int], ...]:
    """What known words within a heading say it could mean."""
    if len(parts) > MOST_WORDS:
        return ()
    known = headings()
    scores: Counter[str] = Counter()
    explained: set[str] = set()
    for start in range(len(parts)):
        for end in range(start + 1, len(parts) + 1):
            role, score = known.get(" ".join(parts[start:end]), ("", 0))
            # "Date" among words that nobody knows may be the day of anything.
            is_vague = role == "applied_on" and score <= VAGUE and end - start < len(parts)
            if role and score and not is_vague:
                share = (end - start) / len(parts)
                scores[role] = max(scores[role], int(score * (0.35 + 0.5 * share)))
                explained.update(parts[start:end] if end - start > 1 else ())
    if ASIDE.intersection(parts) - explained:
        scores = Counter({role: score for role, score in scores.items() if role in DAYS | {"notes", "url", "contact"}})
        if "reason" in parts or "grund" in parts or "raison" in parts or "motivo" in parts:
            return (("notes", 60),)
    return tuple(scores.most_common())


def asks_to_whom(parts: list[str]) -> bool:
    """Whether a heading is the question where something was sent: "kam", "gdzie wysłałem", "where I applied"."""
    return (len(parts) == 1 and parts[0] in WHITHER) or (parts[0] in WHERE_SENT and bool(I_SENT.intersection(parts)))


def names_in(row: list[Cell]) -> set[str]:
    """What the cells of a row could be the names of; nothing where it is not a row of names."""
    best = [found[0] for cell in row if (text := as_text(cell)) and len(text) < 40 and (found := read_heading(text))]
    roles = {role for role, score in best if score >= 60}
    return roles if len(roles) > 1 else set()


def day_of(name: str) -> str:
    """The day that a heading names, "" where it names none or says more than that."""
    parts = set(plain(name).split())
    others = WHEN | BESIDE_A_DAY | (BESIDE_A_SENTENCE if len(parts) > 2 else frozenset())
    return next((role for role, known in DAY_HEADINGS.items() if parts & known and parts <= known | others), "")
