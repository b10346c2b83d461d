"""What kind of mail it is, by the phrases that speak for each kind and the examples of each, and the reason of a no."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from exchange.mail.folding import fold
from exchange.mail.learned import likeness
from exchange.mail.letter import Letter
from exchange.mail.lines import Line, is_conditional, lines_of
from exchange.mail.meanings import meanings_of
from exchange.mail.rules import FAMILIES, LABELS, Guards, Phrase, Rules, load

# What phrases say for a label counts up to so much either way; a mail like the examples of one has a little more:
# of mails that nothing was written after, those say more than phrases do.
PHRASES_MOST, LIKENESS = 18.0, 20.0
# What says nothing at all is of another matter; and a no has to be clearly one.
AHEAD = {"unrelated": 2.0, "rejection": -3.0}
# A phrase from this weight on says it, and does not only go with it. A no that no phrase says has to be clearer still.
SAYS_FROM, UNSAID = 4.0, 8.0
# Taken away by "if" and "whether"; an account's "if you did not ask for this" is not.
CONDITIONAL = {"rejection", "interview", "assessment", "offer", "withdrawn"}
SURE_FROM = 4
# What says that a mail is a notice about an application: adverts below it are not part of it.
NOTICES = {"rejection", "received", "assessment", "interview", "offer", "withdrawn", "information"}
ADVERT_WORDS = 14
# Beside a sentence that says the no outright, these are told by what goes around it: thanks, a profile, a day.
AROUND = {"received", "assessment", "interview", "recruiter", "information", "account"}
# So are these, of another matter or news that may quote a no, where no phrase says that it is one of them.
ELSEWHERE = {"unrelated", "job-board", "job-alert"}
# The rest is an answer as outright.
# What may be said of another job than the one that is refused.
TURNED = {"interview", "offer"}
TURNED_FROM, TURNED_BY = -16.0, 12.0
OUTRIGHT_FROM, DOUBTED_FROM, OUTWEIGHED = 10.0, -12.0, 8.0
# What a phrase adds for the family that it names to what the examples say for it.
NAMED = 2.0
# "Whose skills and experience came closer" is said of the other, and of nothing that one lacks; "above our budget" of
# the pay, and of no job that is gone.
SAID_WITH = {"stronger": {"skill", "experience"}, "overqualified": {"experience", "stronger"}, "salary": {"cancelled"}}
# Where the job itself is gone, what else the mail says of it, or of whom it may want later, is no reason.
ALONE = {"none", "filled", "cancelled"}


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
    # The sentence that says no to one job, in a mail that is of another kind: it invites for another, or offers it.
    refused: str = ""


def classify(letter: Letter) -> Verdict:
    rules = load()
    lines = list(lines_of(letter))
    languages = written_in(lines, rules)
    lines = above_adverts(lines, rules, languages)
    spoken = once([spoke for line in lines for spoke in heard(line, rules, languages)])
    scores = dict.fromkeys(LABELS, 0.0)
    for spoke in spoken:
        scores[spoke.label] += spoke.weight
    if letter.is_bulk:
        scores["job-alert"] += 1
        scores["job-board"] += 2
    likened = likeness(lines, LABELS)
    for label in LABELS:
        like = LIKENESS * sum(said.get(label, 0.0) for _, said in likened)
        scores[label] = max(-PHRASES_MOST, min(PHRASES_MOST, scores[label])) + like + AHEAD.get(label, 0.0)
    if not any(spoke.label == "rejection" and spoke.weight > SAYS_FROM for spoke in spoken):
        scores["rejection"] -= UNSAID
    if is_outright(spoken):
        told = {spoke.label for spoke in spoken if spoke.weight > 0}
        for name in AROUND | (ELSEWHERE - told):
            scores[name] -= OUTWEIGHED
    if is_turned(spoken):
        scores["rejection"] -= TURNED_BY
    label = max(LABELS, key=lambda name: scores[name])
    mine = sorted((s for s in spoken if s.label == label), key=lambda s: -s.weight)
    if not any(spoke.weight > SAYS_FROM for spoke in mine):
        # No phrase knows it: the sentence that is most like those of other mails of its kind.
        line, said = max(likened, key=lambda pair: pair[1].get(label, 0.0))
        mine.insert(0, Spoken(label, LIKENESS * said.get(label, 0.0), line.written, ""))
    weights = languages_of(mine)
    most = max(weights.values(), default=0)
    # A mail in two languages gives its reason in either; a word that another language shares gives none.
    read_in = {name for name, weight in weights.items() if weight * 2 > most} or languages
    families = reasons(lines, rules, read_in) if label == "rejection" else ()
    noes = [spoke.sentence for spoke in spoken if spoke.label == "rejection" and spoke.weight >= OUTRIGHT_FROM]
    refused = noes[-1] if noes and label in TURNED else ""
    return Verdict(label, families, scores, tuple(mine), refused)


def above_adverts(lines: list[Line], rules: Rules, languages: set[str]) -> list[Line]:
    """The lines of a mail without the adverts and the small print below a notice about an application.

    Nothing is cut where no notice stands above, nor a sentence that says a no outright, with all above it.
    """
    starts = [number for number, line in enumerate(lines) if begins_advert(line, rules)]
    if not starts:
        return lines
    noes = [number for number, line in enumerate(lines) if is_outright(list(heard(line, rules, languages)))]
    start = next((start for start in starts if start > max(noes, default=0)), len(lines))
    return lines[:start] if any(is_notice(line, rules, languages) for line in lines[:start]) else lines


def begins_advert(line: Line, rules: Rules) -> bool:
    """Whether it is a heading above adverts, or begins the small print; a longer sentence is the writer's own."""
    is_short = line.where == "body" and line.folded.count(" ") <= ADVERT_WORDS
    return is_short and any(guards.adverts.match(line.folded) for guards in rules.guards.values())


def is_notice(line: Line, rules: Rules, languages: set[str]) -> bool:
    """Whether a sentence is about the reader's application, or says something of one."""
    if {"apply", "you"} <= {meaning for word in line.folded.split() for meaning in meanings_of(word)}:
        return True
    return any(spoke.label in NOTICES and spoke.weight > SAYS_FROM for spoke in heard(line, rules, languages))


def is_outright(spoken: list[Spoken]) -> bool:
    """Whether something says outright that this application is not taken, and nothing speaks against that."""
    noes = [spoke for spoke in spoken if spoke.label == "rejection"]
    against = sum(spoke.weight for spoke in noes if spoke.weight < 0)
    return against > DOUBTED_FROM and any(spoke.weight >= OUTRIGHT_FROM for spoke in noes)


def is_turned(spoken: list[Spoken]) -> bool:
    """Whether a sentence says that it is no no, and outright what it is: still open, an invitation, an offer."""
    against = {spoke.sentence for spoke in spoken if spoke.label == "rejection" and spoke.weight <= TURNED_FROM}
    return any(
        s.sentence in against for s in spoken if s.label in TURNED | {"information"} and s.weight >= OUTRIGHT_FROM
    )


def written_in(lines: list[Line], rules: Rules) -> set[str]:
    """The languages of a text, by their commonest words; all, where it is too short to tell."""
    words = [word for line in lines if line.where == "body" for word in line.folded.split()]
    counts = {name: sum(word in guards.common for word in words) for name, guards in rules.guards.items()}
    most = max(counts.values())
    return {name for name, count in counts.items() if count * 2 > most} if most >= SURE_FROM else set(rules.guards)


def heard(line: Line, rules: Rules, languages: set[str]) -> Iterator[Spoken]:
    """The phrases of a sentence; of those of one label that overlap, the heaviest."""
    places = ("from",) if line.where == "from" else (line.where, "any", "alone")
    found = []
    for phrase in rules.phrases:
        # A subject is too short to tell its language, and often in that of the machine that sent it.
        is_read = phrase.where in places and (line.where == "subject" or phrase.language in languages)
        match = meant(phrase, line.folded, rules.guards[phrase.language]) if is_read else None
        if match and (phrase.where != "alone" or match == (0, len(line.folded))):
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
    for match in phrase.within(text):
        before = text[: match.start() + 1]
        # "Not able to take you on to the next round": three words may stand between, but not so for a no itself.
        denied = None if phrase.is_negative else guards.before_phrase.search(before)
        if denied and (not denied["gap"] or phrase.label in CONDITIONAL - {"rejection"}):
            continue
        if phrase.label in CONDITIONAL and phrase.weight > SAYS_FROM and is_conditional(before, guards):
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


def reasons(lines: list[Line], rules: Rules, languages: set[str]) -> tuple[str, ...]:
    """The families that a no is of, in their order: by its phrases and by the noes that it is like; mostly "none"."""
    given = named(lines, rules, languages)
    likened = likeness(lines, FAMILIES)
    scores = {name: sum(said[name] for _, said in likened) + NAMED * (name in given) for name in FAMILIES}
    best = max(FAMILIES, key=lambda name: scores[name])
    if best in ALONE:
        return (best,)
    return tuple(name for name in FAMILIES if name == best or (name in given and scores[name] > scores["none"]))


def named(lines: list[Line], rules: Rules, languages: set[str]) -> set[str]:
    """The families that phrases name."""
    found: set[str] = set()
    for line in lines:
        if line.where == "from":
            continue
        here = {phrase.label for phrase in rules.reasons if phrase.language in languages and gives(phrase, line, rules)}
        here -= set().union(*(SAID_WITH[name] for name in here & SAID_WITH.keys()))
        # That another accepted, or came from within, says why the job is gone; not who was better.
        found |= here - {"stronger"} if "filled" in here else here
    return found


def gives(phrase: Phrase, line: Line, rules: Rules) -> bool:
    match = next(phrase.within(line.folded), None)
    return match is not None and not is_conditional(line.folded[: match.start() + 1], rules.guards[phrase.language])


def languages_of(spoken: list[Spoken]) -> dict[str, float]:
    """How much was said in each language."""
    weights: dict[str, float] = {}
    for spoke in spoken:
        if spoke.language and spoke.weight > 0:
            weights[spoke.language] = weights.get(spoke.language, 0) + spoke.weight
    return weights
