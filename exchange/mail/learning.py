"""Learns from `examples/` what `weights.bin` holds: `manage.py learn_mails` calls it, and nothing while people wait."""

from __future__ import annotations

import hashlib
import random
import tomllib
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from exchange.mail.learned import ROWS, STEP, rows_of, size_of
from exchange.mail.letter import Letter
from exchange.mail.lines import lines_of
from exchange.mail.rules import LABELS

HERE = Path(__file__).parent
EXAMPLES = HERE / "examples"
# How often the examples are gone through, and by how much the right kind is to be ahead of the next.
ROUNDS, AHEAD = 6, 1.5
# What is said of an application, in whichever of these kinds, stands among the same polite sentences.
FRAMED = {"rejection", "received", "information", "interview", "assessment", "offer", "withdrawn"}
TIMES_FRAMED = 2
# Of ten mails, so many have a subject, a sentence before and a sentence after the one that counts.
SUBJECT, OPEN, CLOSE = 5, 8, 6
MOST = 127


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
    """The mails of a file: see examples/README.md for how they are written."""
    for block in path.read_text(encoding="utf-8").split("== ")[1:]:
        head, *rest = block.strip().split("\n")
        is_each = head.startswith("each ")
        parts = head.removeprefix("each ").split(";")
        label, families, company, role = (*(part.strip() for part in parts), "", "", "")[:4]
        if is_each:
            yield from (Example(label, tuple(families.split()), "", "", "", "", line) for line in rest)
            continue
        sender = rest.pop(0).removeprefix("From: ") if rest[0].startswith("From: ") else ""
        subject = rest.pop(0) if company else ""
        yield Example(label, tuple(families.split()), company, role, sender, subject, "\n".join(rest))


def all_examples() -> Iterator[tuple[str, str, str]]:
    """Label, subject and text of all there is to learn from; what has no subject also among polite sentences."""
    frames = tomllib.loads((EXAMPLES / "frames.toml").read_text(encoding="utf-8"))
    order = random.Random(3)  # noqa: S311, the same mails every time
    for path in sorted(EXAMPLES.glob("*.txt")):
        pieces = {name: text.strip().split("\n") for name, text in frames.get(path.stem, {}).items()}
        for example in examples_in(path):
            yield example.label, example.subject, example.text
            if pieces and example.label in FRAMED and not example.subject:
                for _ in range(TIMES_FRAMED):
                    yield example.label, *framed(example.text, pieces, order)


def framed(text: str, pieces: dict[str, list[str]], order: random.Random) -> tuple[str, str]:
    """A subject, and a text between sentences that stand in mails of every kind about an application."""

    def maybe(name: str, often: int) -> str:
        return order.choice(pieces[name]) if order.randrange(10) < often else ""

    return maybe("subject", SUBJECT), "\n\n".join([maybe("open", OPEN), text, maybe("close", CLOSE)])


def learn(examples: Iterable[tuple[str, str, str]]) -> bytes:
    """The weights of these examples, as `learned.weights` reads them; the same ones always give the same."""
    mails = []
    for label, subject, text in examples:
        lines = lines_of(Letter(subject=subject, text=text))
        rows = list(dict.fromkeys(row for line in lines for row in rows_of(line)))
        mails.append((rows, size_of(rows), label))
    weights = {label: [0.0] * ROWS for label in LABELS}
    order = random.Random(1)  # noqa: S311, the same order every time
    for _ in range(ROUNDS):
        order.shuffle(mails)
        for rows, size, label in mails:
            scores = {name: sum(map(says.__getitem__, rows)) for name, says in weights.items()}
            right = scores.pop(label)
            rival = max(scores, key=scores.__getitem__)
            # Only those that are taken for another, or nearly, teach anything.
            if (right - scores[rival]) / size < AHEAD:
                for row in rows:
                    weights[label][row] += 1 / size
                    weights[rival][row] -= 1 / size
    table = bytearray(ROWS * len(LABELS))
    for place, label in enumerate(LABELS):
        for row, weight in enumerate(weights[label]):
            if weight:
                table[row * len(LABELS) + place] = max(-MOST, min(MOST, round(weight / STEP))) & 0xFF
    return bytes(table)


def to_file() -> bytes:
    """What `weights.bin` is to hold: what it was learned from, in short, and the weights."""
    return learned_from() + zlib.compress(learn(all_examples()), 9)


def learned_from() -> bytes:
    """A checksum of all that the weights depend on, of 32 bytes."""
    files = [*HERE.glob("*.py"), *HERE.glob("*.toml"), *EXAMPLES.glob("*.t*"), *(HERE / "phrases").glob("??.toml")]
    names = {"learned.py", "learning.py", "lines.py", "folding.py", "meanings.py", "rules.py"}
    kept = sorted(path for path in files if path.suffix != ".py" or path.name in names)
    return hashlib.sha256(b"".join(path.read_bytes() for path in kept)).digest()
