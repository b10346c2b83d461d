"""The phrases of `phrases/`, read once: each with its weight, its label, its language and where it may stand."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from exchange.mail.folding import EACH_SIGN, fold

RULES = Path(__file__).parent / "phrases"
LABELS = (
    "rejection",
    "received",
    "assessment",
    "interview",
    "offer",
    "withdrawn",
    "recruiter",
    "information",
    "job-alert",
    "job-board",
    "account",
    "unrelated",
)
FAMILIES = (
    "stronger",
    "filled",
    "cancelled",
    "skill",
    "experience",
    "location",
    "overqualified",
    "culture",
    "salary",
    "none",
    "other",
)
PLACES = ("subject", "body", "any", "from")
GAP = 6
TOKEN = re.compile(r"\.\.\.|[()|\[\]]|\\d\+|[^\s()|\[\]]+")


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase. A negative weight, or a label with `not-` before it in the file, speaks against the label."""

    label: str
    where: str
    weight: float
    language: str
    pattern: re.Pattern[str]
    is_negative: bool


@dataclass(frozen=True, slots=True)
class Guards:
    """What takes a phrase its meaning in one language, and how that is known: see phrases/README.md."""

    common: frozenset[str]
    before: re.Pattern[str]
    but: re.Pattern[str]
    before_phrase: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Rules:
    phrases: tuple[Phrase, ...]
    reasons: tuple[Phrase, ...]
    guards: dict[str, Guards]


@cache
def load() -> Rules:
    """All rules. A file with a mistake in it is a mistake of ours, and stops whatever asked."""
    phrases: list[Phrase] = []
    reasons: list[Phrase] = []
    guards: dict[str, Guards] = {}
    for path in sorted(RULES.glob("??.toml")):
        language = path.stem
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        words = data.pop("words", {})
        given = data.pop("guards")
        negations = [fold(negation) for negation in given["not"]]
        gap = given.get("gap", GAP)
        conditions = [fold(condition) for condition in given["before"] if condition.isalpha()]
        guards[language] = Guards(
            frozenset(fold(given["common"]).split()),
            any_of(given["before"], words),
            any_of(given["but"], words),
            re.compile(f" (?:{'|'.join(negations)}) (?P<gap>(?:\\S+ ){{0,3}})$"),
        )
        for family, texts in data.pop("reason", {}).items():
            reasons += [phrase(family, "any", 1, language, text, words, negations, conditions, gap) for text in texts]
        for label, places in data.items():
            for where, weights in places.items():
                if where not in PLACES:
                    raise ValueError(f"{path.name}: {where} is no place of a mail")
                for weight, texts in weights.items():
                    sign = -1 if label.startswith("not-") else 1
                    name = label.removeprefix("not-")
                    phrases += [
                        phrase(name, where, sign * float(weight), language, text, words, negations, conditions, gap)
                        for text in texts
                    ]
    return Rules(tuple(phrases), tuple(reasons), guards)


def any_of(texts: list[str], words: dict[str, str]) -> re.Pattern[str]:
    return re.compile("|".join(expression(tokens_of(text, words), []) for text in texts))


def phrase(
    label: str,
    where: str,
    weight: float,
    language: str,
    text: str,
    words: dict[str, str],
    negations: list[str],
    conditions: list[str],
    gap: int,
) -> Phrase:
    tokens = list(tokens_of(text, words))
    is_negative = any(fold(token) in negations or set(EACH_SIGN.findall(token)) & set(negations) for token in tokens)
    pattern = re.compile(expression(tokens, conditions if is_negative else negations + conditions, gap))
    return Phrase(label, where, weight, language, pattern, is_negative)


def tokens_of(text: str, words: dict[str, str]) -> list[str]:
    """A phrase in pieces: words, brackets, bars and gaps, with the groups of words put in."""
    while "{" in text:
        text = re.sub(r"\{(\w+)\}", lambda found: words[found[1]], text)
    return TOKEN.findall(text.strip().removesuffix("..."))


def expression(tokens: list[str], stops: list[str], gap: int = GAP) -> str:
    """The regular expression of a phrase, for folded text with a space at both ends; a word takes the one after."""
    stop = f"(?!(?:{'|'.join(stops)}) )" if stops else ""
    signs = {
        "(": "(?:",
        ")": ")",
        "|": "|",
        "[": "(?:",
        "]": ")?",
        "...": rf"(?:{stop}\S+ ){{0,{gap}}}?",
        "\\d+": r"\d+ ",
    }
    return " " + "".join(signs.get(token) or word(token) for token in tokens)


def word(token: str) -> str:
    return re.escape(fold(token.removesuffix("*"))).replace(r"\ ", " ") + (r"\w* " if token.endswith("*") else " ")
