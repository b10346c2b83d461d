"""What kind of mail it is, by the phrases that speak for each kind, and the reason it gives for a no."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from exchange.mail.folding import fold, sentences
from exchange.mail.letter import Letter
from exchange.mail.rules import Guards, Phrase, Rules, load

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
# What a no needs: a phrase that says it, and enough beside it. The others are read where nothing else speaks louder.
REJECTED_FROM, SAID_FROM, OTHERS_FROM = 9.0, 4.0, 4.0
# Beside a no, these are courtesy: most noes also thank, confirm and keep on file.
COURTESIES = {"received", "information", "interview", "assessment", "recruiter"}
# Taken away by "if" and "whether"; an account's "if you did not ask for this" is not.
CONDITIONAL = {"rejection", "interview", "assessment", "offer", "withdrawn"}
MOST_SENTENCES, LONGEST_SENTENCE, MOST_WORDS_READ = 400, 700, 4000


@dataclass(frozen=True, slots=True)
class Spoken:
    """A sentence that spoke for a label, as it stands in the mail, and how much."""

    label: str
    weight: float
    sentence: str
    language: str


@dataclass(frozen=True, slots=True)
class Verdict:
    label: str
    reason_families: tuple[str, ...] = ()
    scores: dict[str, float] = field(default_factory=dict)
    spoken: tuple[Spoken, ...] = ()
    language: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence as it is written, folded with a space at both ends, and where it stands."""

    written: str
    folded: str
    where: str


def classify(letter: Letter) -> Verdict:
    rules = load()
    lines = list(lines_of(letter))
    spoken = [spoke for line in lines for spoke in heard(line, rules)]
    spoken = once(spoken)
    scores = dict.fromkeys(LABELS, 0.0)
    for spoke in spoken:
        scores[spoke.label] += spoke.weight
    if letter.is_bulk:
        scores["job-alert"] += 1
        scores["job-board"] += 2
    label = decide(scores, spoken)
    languages = languages_of(spoken, label)
    most = max(languages.values(), default=0)
    # A mail in two languages gives its reason in either; a word that another language shares gives none.
    families = reasons(lines, rules, {name for name, weight in languages.items() if weight * 2 > most})
    families = families if label == "rejection" else ()
    mine = tuple(sorted((s for s in spoken if s.label == label), key=lambda s: -s.weight))
    return Verdict(label, families, scores, mine, max(languages, key=lambda name: languages[name], default=""))


def lines_of(letter: Letter) -> Iterator[Line]:
    read = 0
    yield Line(letter.subject, f" {fold(letter.subject)} ", "subject")
    yield Line(letter.from_name, f" {fold(f'{letter.from_name} {letter.from_address}')} ", "from")
    for number, sentence in enumerate(sentences(letter.text)):
        words = fold(sentence[:LONGEST_SENTENCE])
        read += words.count(" ") + 1
        if number >= MOST_SENTENCES or read > MOST_WORDS_READ:
            return
        yield Line(sentence, f" {words} ", "body")


def heard(line: Line, rules: Rules) -> Iterator[Spoken]:
    """The phrases of a sentence; of those of one label that overlap, the heaviest."""
    places = ("from",) if line.where == "from" else (line.where, "any")
    found = []
    for phrase in rules.phrases:
        if phrase.where in places and (match := meant(phrase, line.folded, rules.guards[phrase.language])):
            found.append((phrase, match))
    found.sort(key=lambda pair: -abs(pair[0].weight))
    taken: list[tuple[str, int, int]] = []
    for phrase, (start, end) in found:
        label = f"{'-' if phrase.weight < 0 else ''}{phrase.label}"
        if not any(label == other and start < e - 1 and s < end - 1 for other, s, e in taken):
            taken.append((label, start, end))
            yield Spoken(phrase.label, phrase.weight, line.written, phrase.language)


def meant(phrase: Phrase, text: str, guards: Guards) -> tuple[int, int] | None:
    """Where a phrase stands in a sentence, if it says there what it says: no "if" before it, and no "not"."""
    for match in phrase.pattern.finditer(text):
        before = text[: match.start() + 1]
        if not phrase.is_negative and guards.before_phrase.search(before):
            continue
        if phrase.label in CONDITIONAL and phrase.weight > SAID_FROM and is_conditional(before, guards):
            continue
        return match.span()
    return None


def is_conditional(before: str, guards: Guards) -> bool:
    """Whether an "if" or its like stands in the sentence before a phrase, and no "but" between them."""
    conditions = list(guards.before.finditer(before))
    return bool(conditions) and not guards.but.search(before, conditions[-1].end() - 1)


def once(spoken: list[Spoken]) -> list[Spoken]:
    """Each sentence once for what it says: a mail that repeats itself does not grow surer."""
    seen, kept = set(), []
    for spoke in spoken:
        key = (spoke.label, spoke.weight, fold(spoke.sentence))
        if key not in seen:
            seen.add(key)
            kept.append(spoke)
    return kept


def decide(scores: dict[str, float], spoken: list[Spoken]) -> str:
    said = any(spoke.label == "rejection" and spoke.weight > SAID_FROM for spoke in spoken)
    rivals = max(score for label, score in scores.items() if label not in COURTESIES | {"rejection"})
    if said and scores["rejection"] >= REJECTED_FROM and scores["rejection"] > rivals:
        courted = max(scores["interview"], scores["assessment"], scores["recruiter"])
        if scores["rejection"] * 1.5 >= courted:
            return "rejection"
    others = {label: score for label, score in scores.items() if label != "rejection"}
    best = max(others, key=lambda label: others[label])
    return best if others[best] >= OTHERS_FROM else "unrelated"


def reasons(lines: list[Line], rules: Rules, languages: set[str]) -> tuple[str, ...]:
    """The families that the words of a no name, in their order; "none" where it names none, as most do."""
    named: set[str] = set()
    for line in lines:
        if line.where == "from":
            continue
        here = {phrase.label for phrase in rules.reasons if phrase.language in languages and gives(phrase, line, rules)}
        # "Whose skills and experience came closer" is said of the other, and of nothing that one lacks.
        named |= here - {"skill", "experience"} if "stronger" in here else here
    return tuple(family for family in FAMILIES if family in named) or ("none",)


def gives(phrase: Phrase, line: Line, rules: Rules) -> bool:
    match = phrase.pattern.search(line.folded)
    return match is not None and not is_conditional(line.folded[: match.start() + 1], rules.guards[phrase.language])


def languages_of(spoken: list[Spoken], label: str) -> dict[str, float]:
    """How much was said for a label in each language."""
    weights: dict[str, float] = {}
    for spoke in spoken:
        if spoke.label == label and spoke.weight > 0:
            weights[spoke.language] = weights.get(spoke.language, 0) + spoke.weight
    return weights
