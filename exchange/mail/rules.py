"""The phrases of `phrases/`, read once: each with its weight, its label, its language and where it may stand."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
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
PLACES = ("subject", "body", "any", "alone", "from")
GAP = 6
TOKEN = re.compile(r"\.\.\.|[()|\[\]]|\\d\+|[^\s()|\[\]]+")


# The same few words make all phrases.
folded = cache(fold)


@dataclass(frozen=True)
class Phrase:
    """One phrase. A negative weight, or a label with `not-` before it in the file, speaks against the label."""

    label: str
    where: str
    weight: float
    language: str
    expression: str
    is_negative: bool
    # One of these stands in every text in which the phrase does; none where nothing has to.
    needs: tuple[str, ...]

    # Of thousands, a mail asks for few.
    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(self.expression)

    def within(self, text: str) -> Iterator[re.Match[str]]:
        """Where it stands in folded text."""
        may_be = not self.needs or any(need in text for need in self.needs)
        return self.pattern.finditer(text) if may_be else iter(())


@dataclass(frozen=True, slots=True)
class Guards:
    """What takes a phrase its meaning in one language, and how that is known: see phrases/README.md."""

    common: frozenset[str]
    before: re.Pattern[str]
    # Does so too, but only where the sentence begins: "Werden Sie nicht ausgewählt, …" is an "if" without the word.
    opens: re.Pattern[str]
    but: re.Pattern[str]
    before_phrase: re.Pattern[str]
    # Begins a line from which on a mail of a board shows other jobs, or small print.
    adverts: re.Pattern[str]


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
            any_of(given.get("opens", []), words),
            any_of(given["but"], words),
            re.compile(f" (?:{'|'.join(negations)}) (?P<gap>(?:\\S+ ){{0,3}})$"),
            any_of(given.get("adverts", []), words),
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
    # Without a text it stands nowhere.
    return re.compile("|".join(expression(tokens_of(text, words), []) for text in texts) or "(?!)")


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
    is_negative = any(folded(token) in negations or set(EACH_SIGN.findall(token)) & set(negations) for token in tokens)
    stops = conditions if is_negative else negations + conditions
    return Phrase(label, where, weight, language, expression(tokens, stops, gap), is_negative, needed(tokens))


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


def needed(tokens: list[str]) -> tuple[str, ...]:
    """Of the words without which a phrase cannot stand those that say most: one, or one of each way to say it."""
    ways: list[list[str]] = [[]]
    found: list[list[tuple[str, ...]]] = [[]]
    depth = 0
    for piece in tokens:
        depth += piece in "(["
        if depth:
            ways[-1].append(piece)
        elif piece == "|":
            ways.append([])
            found.append([])
        elif piece not in ("...", "\\d+"):
            begin, end = ("" if is_open else " " for is_open in (piece[:1] == "*", piece[-1:] == "*"))
            found[-1].append((f"{begin}{folded(piece.strip('*'))}{end}",))
        depth -= piece in ")]"
        if ways[-1] and not depth:
            inner, ways[-1] = ways[-1], []
            if inner[0] == "(" and (either := needed(inner[1:-1])):
                found[-1].append(either)
    best = [max(one, key=lambda words: min(map(len, words)) - len(words), default=()) for one in found]
    return tuple(dict.fromkeys(word for one in best for word in one)) if all(best) else ()


def word(token: str) -> str:
    begin, end = (r"\w*" if is_open else "" for is_open in (token[:1] == "*" != token, token[-1:] == "*"))
    return begin + re.escape(folded(token.strip("*"))).replace(r"\ ", " ") + end + " "
