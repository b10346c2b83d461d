"""How much a mail is like the noes of `examples/`, for those that no phrase knows: a logistic regression over words.

A feature is a word, a pair of words side by side, or a pair with one word between; behind an "if" it is another one,
for there it says something else. It is learned anew in every process, in a fraction of a second and before the first
mail: whoever adds an example has nothing else to do, and no weights can be older than the examples.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

from exchange.mail.letter import Letter
from exchange.mail.lines import Line, is_conditional, lines_of
from exchange.mail.rules import load

EXAMPLES = Path(__file__).parent / "examples"
ROUNDS, RATE, FADING = 10, 2.0, 0.0005


@dataclass(frozen=True, slots=True)
class Example:
    label: str
    families: tuple[str, ...]
    company: str
    role: str
    sender: str
    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class Learned:
    """What each feature says for a no (above zero) or against it, and what nothing at all says."""

    weights: dict[str, float]
    bias: float

    def heard(self, lines: list[Line]) -> tuple[float, list[tuple[float, Line]]]:
        """How much a mail is like a no: 0 is either, 1 a clear one. With it what each of its sentences says."""
        features = [(line, set(features_of(line))) for line in lines]
        size = math.sqrt(len(set().union(*(found for _, found in features))) or 1)
        seen: set[str] = set()
        said = []
        for line, found in features:
            said.append((sum(self.weights.get(feature, 0) for feature in sorted(found - seen)) / size, line))
            seen |= found
        return self.bias + sum(weight for weight, _ in said), said


def examples_in(path: Path) -> Iterator[Example]:
    """The mails of a file. One that names a company has a subject, and may have a line "From: " before it."""
    for block in path.read_text(encoding="utf-8").split("== ")[1:]:
        head, *rest = block.strip().split("\n")
        label, families, company, role = (*(part.strip() for part in head.split(";")), "", "", "")[:4]
        sender = rest.pop(0).removeprefix("From: ") if rest[0].startswith("From: ") else ""
        subject = rest.pop(0) if company else ""
        yield Example(label, tuple(families.split()), company, role, sender, subject, "\n".join(rest))


@cache
def learned() -> Learned:
    """What the examples teach; always the same, for the order in which they are gone through is."""
    mails = []
    for example in (example for path in sorted(EXAMPLES.glob("*.txt")) for example in examples_in(path)):
        lines = lines_of(Letter(subject=example.subject, text=example.text))
        features = list(dict.fromkeys(feature for line in lines for feature in features_of(line)))
        mails.append((features, math.sqrt(len(features)), example.label == "rejection"))
    share = sum(is_no for *_, is_no in mails) / len(mails)
    weights: dict[str, float] = {}
    bias, order = 0.0, random.Random(1)  # noqa: S311, the same order in every process
    for number in range(ROUNDS):
        order.shuffle(mails)
        rate = RATE / (1 + number / 10)
        for features, size, is_no in mails:
            score = bias + sum([weights.get(feature, 0.0) for feature in features]) / size
            # Both kinds weigh the same in sum, however many examples there are of each.
            error = (is_no - 1 / (1 + math.exp(-score))) * rate / (2 * share if is_no else 2 - 2 * share)
            bias += error / 10
            for feature in features:
                weights[feature] = weights.get(feature, 0.0) * (1 - rate * FADING) + error / size
    return Learned(weights, bias)


def features_of(line: Line) -> Iterator[str]:
    if line.where == "from":
        return
    mark = "?" if any(is_conditional(line.folded, guards) for guards in load().guards.values()) else ""
    words = ["^", *(word for word in line.folded.split() if not word.isdigit()), "$"]
    if len(words) > 2:
        yield from (mark + word for word in words[1:-1])
        yield from (f"{mark}{one} {two}" for one, two in pairwise(words))
        yield from (f"{mark}{one} … {two}" for one, two in zip(words, words[2:], strict=False))
