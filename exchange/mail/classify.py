"""What kind of mail it is, by the phrases that speak for each kind, and the reason it gives for a no."""

from __future__ import annotations

import re
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
# What a no needs: a phrase that says it, and enough beside it, or less where nothing speaks for another label.
REJECTED_FROM, SAID_FROM, OTHERS_FROM, ALONE_FROM = 9.0, 4.0, 4.0, 7.0
# Courtesies of a no without one that says it: a mail of nothing but these is one.
COURTEOUS_FROM = 10.0
# Beside a no, these are courtesy: most noes also thank, confirm and keep on file.
COURTESIES = {"received", "information", "interview", "assessment", "recruiter"}
# Taken away by "if" and "whether"; an account's "if you did not ask for this" is not.
CONDITIONAL = {"rejection", "interview", "assessment", "offer", "withdrawn"}
SURE_FROM = 4
QUOTED = re.compile('["“„«][^"“”„«»\\n]{20,250}["”“»]')
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
    languages = written_in(lines, rules)
    spoken = [spoke for line in lines for spoke in heard(line, rules, languages)]
    spoken = once(spoken)
    scores = dict.fromkeys(LABELS, 0.0)
    for spoke in spoken:
        scores[spoke.label] += spoke.weight
    if letter.is_bulk:
        scores["job-alert"] += 1
        scores["job-board"] += 2
    label = decide(scores, spoken)
    weights = languages_of(spoken, label)
    most = max(weights.values(), default=0)
    # A mail in two languages gives its reason in either; a word that another language shares gives none.
    families = reasons(lines, rules, {name for name, weight in weights.items() if weight * 2 > most})
    families = families if label == "rejection" else ()
    mine = tuple(sorted((s for s in spoken if s.label == label), key=lambda s: -s.weight))
    return Verdict(label, families, scores, mine, max(weights, key=lambda name: weights[name], default=""))


def lines_of(letter: Letter) -> Iterator[Line]:
    read = 0
    yield Line(letter.subject, f" {fold(letter.subject)} ", "subject")
    yield Line(letter.from_name, f" {fold(f'{letter.from_name} {letter.from_address}')} ", "from")
    # Words in quotation marks are somebody else's: the newsletter that tells how to read a no is none.
    for number, sentence in enumerate(sentences(QUOTED.sub(" ", letter.text))):
        words = fold(sentence[:LONGEST_SENTENCE])
        read += words.count(" ") + 1
        if number >= MOST_SENTENCES or read > MOST_WORDS_READ:
            return
        yield Line(sentence, f" {words} ", "body")


def written_in(lines: list[Line], rules: Rules) -> set[str]:
    """The languages of a text, by their commonest words; all, where it is too short to tell."""
    words = [word for line in lines if line.where == "body" for word in line.folded.split()]
    counts = {name: sum(word in guards.common for word in words) for name, guards in rules.guards.items()}
    most = max(counts.values())
    return {name for name, count in counts.items() if count * 2 > most} if most >= SURE_FROM else set(rules.guards)


def heard(line: Line, rules: Rules, languages: set[str]) -> Iterator[Spoken]:
    """The phrases of a sentence; of those of one label that overlap, the heaviest."""
    places = ("from",) if line.where == "from" else (line.where, "any")
    found = []
    for phrase in rules.phrases:
        # A subject is too short to tell its language, and often in that of the machine that sent it.
        is_read = phrase.where in places and (line.where == "subject" or phrase.language in languages)
        if is_read and (match := meant(phrase, line.folded, rules.guards[phrase.language])):
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
        # "Not able to take you on to the next round": three words may stand between, but not so for a no itself.
        denied = None if phrase.is_negative else guards.before_phrase.search(before)
        if denied and (not denied["gap"] or phrase.label in CONDITIONAL - {"rejection"}):
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
    courted = max(scores["interview"], scores["assessment"])
    if said and scores["rejection"] >= max(REJECTED_FROM, courted / 1.5) and scores["rejection"] > rivals:
        return "rejection"
    others = {label: score for label, score in scores.items() if label != "rejection"}
    best = max(others, key=lambda label: others[label])
    if others[best] >= OTHERS_FROM:
        return best
    return "rejection" if scores["rejection"] >= (ALONE_FROM if said else COURTEOUS_FROM) else "unrelated"


def reasons(lines: list[Line], rules: Rules, languages: set[str]) -> tuple[str, ...]:
    """The families that the words of a no name, in their order; "none" where it names none, as most do."""
    named: set[str] = set()
    for line in lines:
        if line.where == "from":
            continue
        here = {phrase.label for phrase in rules.reasons if phrase.language in languages and gives(phrase, line, rules)}
        # "Whose skills and experience came closer" is said of the other, and of nothing that one lacks.
        here -= {"skill", "experience"} if "stronger" in here else set()
        # That another accepted, or came from within, says why the job is gone; not who was better.
        named |= here - {"stronger"} if "filled" in here else here
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
