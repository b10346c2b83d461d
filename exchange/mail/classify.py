"""What kind of mail it is, by the phrases that speak for each kind and the examples of noes, and the reason of a no."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from exchange.mail.folding import fold
from exchange.mail.learned import learned
from exchange.mail.letter import Letter
from exchange.mail.lines import Line, is_conditional, lines_of
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
# What a no needs: a phrase or examples that say it, and so much in sum; another kind needs as much.
SAID_FROM, LIKE_FROM, SPEAKS_FROM = 4.0, 0.3, 4.0
# What a mail like the examples of noes has for it, and one unlike them against it, at the most.
LIKENESS, LIKENESS_MOST = 12.0, 10.0
# Beside a no, these are courtesy: most noes also thank, confirm and keep on file.
COURTESIES = {"received", "information", "interview", "assessment", "recruiter"}
# Taken away by "if" and "whether"; an account's "if you did not ask for this" is not.
CONDITIONAL = {"rejection", "interview", "assessment", "offer", "withdrawn"}
SURE_FROM = 4


@dataclass(frozen=True, slots=True)
class Spoken:
    """A sentence that spoke for a label, as it stands in the mail, and how much. Examples have no language."""

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


def classify(letter: Letter) -> Verdict:
    rules = load()
    lines = list(lines_of(letter))
    languages = written_in(lines, rules)
    spoken = once([spoke for line in lines for spoke in heard(line, rules, languages)])
    scores = dict.fromkeys(LABELS, 0.0)
    for spoke in spoken:
        scores[spoke.label] += spoke.weight
    if letter.is_bulk:
        scores["job-alert"] += 1
        scores["job-board"] += 2
    likeness, likened = learned().heard(lines)
    scores["rejection"] += max(-LIKENESS_MOST, min(LIKENESS_MOST, LIKENESS * likeness))
    said = likeness >= LIKE_FROM or any(s.label == "rejection" and s.weight > SAID_FROM for s in spoken)
    label = decide(scores, said=said)
    mine = sorted((s for s in spoken if s.label == label), key=lambda s: -s.weight)
    if label == "rejection" and not any(spoke.weight > SAID_FROM for spoke in mine):
        # No phrase knows it: the sentence that is most like those of other noes.
        weight, line = max(likened, key=lambda pair: pair[0])
        mine.insert(0, Spoken(label, LIKENESS * weight, line.written, ""))
    weights = languages_of(mine)
    most = max(weights.values(), default=0)
    # A mail in two languages gives its reason in either; a word that another language shares gives none.
    read_in = {name for name, weight in weights.items() if weight * 2 > most} or languages
    families = reasons(lines, rules, read_in) if label == "rejection" else ()
    return Verdict(label, families, scores, tuple(mine))


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


def once(spoken: list[Spoken]) -> list[Spoken]:
    """Each sentence once for what it says: a mail that repeats itself does not grow surer."""
    seen, kept = set(), []
    for spoke in spoken:
        key = (spoke.label, spoke.weight, fold(spoke.sentence))
        if key not in seen:
            seen.add(key)
            kept.append(spoke)
    return kept


def decide(scores: dict[str, float], *, said: bool) -> str:
    """The label that the scores speak for; a no only where something said it, for most noes also thank and confirm."""
    rivals = max(score for label, score in scores.items() if label not in COURTESIES | {"rejection"})
    courted = max(scores["interview"], scores["assessment"])
    if said and scores["rejection"] >= max(SPEAKS_FROM, courted / 1.5) and scores["rejection"] > rivals:
        return "rejection"
    others = {label: score for label, score in scores.items() if label != "rejection"}
    best = max(others, key=lambda label: others[label])
    return best if others[best] >= SPEAKS_FROM else "unrelated"


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


def languages_of(spoken: list[Spoken]) -> dict[str, float]:
    """How much was said in each language."""
    weights: dict[str, float] = {}
    for spoke in spoken:
        if spoke.language and spoke.weight > 0:
            weights[spoke.language] = weights.get(spoke.language, 0) + spoke.weight
    return weights
