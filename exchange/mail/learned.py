"""How much a mail is like those of each kind in `examples/`, beside what its phrases say: a perceptron over words.

A feature is a word, a pair of words side by side, or a pair with one word between. In a sentence with an "if" the
pairs are others, for there they say something else. It is learned anew in every process, in half a second and before
the first mail: whoever adds an example has nothing else to do, and no weights can be older than the examples.
"""

from __future__ import annotations

import math
import random
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

from exchange.mail.letter import Letter
from exchange.mail.lines import Line, is_conditional, lines_of
from exchange.mail.rules import load

EXAMPLES = Path(__file__).parent / "examples"
# How often the examples are gone through, and by how much the right kind is to be ahead of the next.
ROUNDS, AHEAD, FEW = 4, 1.0, 40
FEW_WORDS = 3

Weights = dict[str, dict[str, float]]


@dataclass(frozen=True, slots=True)
class Example:
    label: str
    families: tuple[str, ...]
    company: str
    role: str
    sender: str
    subject: str
    text: str


def examples_in(path: Path) -> Iterator[Example]:
    """The mails of a file. One that names a company has a subject, and may have a line "From: " before it."""
    for block in path.read_text(encoding="utf-8").split("== ")[1:]:
        head, *rest = block.strip().split("\n")
        label, families, company, role = (*(part.strip() for part in head.split(";")), "", "", "")[:4]
        sender = rest.pop(0).removeprefix("From: ") if rest[0].startswith("From: ") else ""
        subject = rest.pop(0) if company else ""
        yield Example(label, tuple(families.split()), company, role, sender, subject, "\n".join(rest))


@cache
def learned() -> Weights:
    """What each feature says for each label; always the same, for the order in which the examples are read is."""
    mails = []
    for example in (example for path in sorted(EXAMPLES.glob("*.txt")) for example in examples_in(path)):
        lines = lines_of(Letter(subject=example.subject, text=example.text))
        features = list(dict.fromkeys(feature for line in lines for feature in features_of(line)))
        mails.append((features, size_of(features), example.label))
    weights: Weights = {}
    order = random.Random(1)  # noqa: S311, the same order in every process
    for _ in range(ROUNDS):
        order.shuffle(mails)
        for features, size, label in mails:
            scores = said(features, weights)
            right = scores.pop(label, 0.0)
            rival = max(scores, key=lambda name: scores[name], default="unrelated")
            # Only those that are taken for another, or nearly, teach anything.
            if (right - scores.get(rival, 0.0)) / size < AHEAD:
                for feature in features:
                    of_labels = weights.setdefault(feature, {})
                    of_labels[label] = of_labels.get(label, 0.0) + 1 / size
                    of_labels[rival] = of_labels.get(rival, 0.0) - 1 / size
    return weights


def said(features: Iterable[str], weights: Weights) -> dict[str, float]:
    """The sum of what features say, by label."""
    scores: dict[str, float] = {}
    for feature in features:
        for label, weight in weights.get(feature, {}).items():
            scores[label] = scores.get(label, 0.0) + weight
    return scores


def likeness(lines: list[Line]) -> list[tuple[Line, dict[str, float]]]:
    """What each sentence of a mail says for each label, by what was learned; a word counts where it comes first."""
    weights, heard = learned(), set[str]()
    found = []
    for line in lines:
        features = dict.fromkeys(feature for feature in features_of(line) if feature not in heard)
        heard.update(features)
        found.append((line, said(features, weights)))
    size = size_of(heard)
    return [(line, {label: score / size for label, score in scores.items()}) for line, scores in found]


def size_of(features: Collection[str]) -> float:
    """What the sums are divided by: a long mail is no surer than a short one, and one of a few words less sure."""
    return math.sqrt(len(features) + FEW)


def features_of(line: Line) -> Iterator[str]:
    # "Hi Sam," and "Kind regards" stand in every kind of mail.
    if line.where == "from" or (line.where == "body" and line.folded.count(" ") <= FEW_WORDS):
        return
    mark = "?" if any(is_conditional(line.folded, guards) for guards in load().guards.values()) else ""
    words = [word for word in line.folded.split() if not word.isdigit()]
    if words:
        ends = ["^", *words, "$"]
        yield from (word for word in words if word not in common())
        yield from (f"{mark}{one} {two}" for one, two in pairwise(ends))
        yield from (f"{mark}{one} … {two}" for one, two in zip(ends, ends[2:], strict=False))


@cache
def common() -> frozenset[str]:
    """Words that stand in every mail, and say something only beside another."""
    return frozenset[str]().union(*(guards.common for guards in load().guards.values()))
