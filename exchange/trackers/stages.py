"""What a word for a status means: one of the ten stages, or not certain enough to say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from exchange import dates

from .folded import LONGEST_COMPARED, plain
from .words import (
    AFTER_EITHER,
    ALONE,
    BETWEEN,
    CROSSES,
    DONE,
    DOUBTS,
    EITHER_NO,
    FIRST_DAYS,
    MINE,
    MINE_BESIDE_A_NO,
    NEGATIONS,
    NO_REASON,
    OF_A_MACHINE,
    OF_A_ROBOT,
    OFTEN_MISSPELT,
    OVER,
    OVERTAKEN,
    REFUSED,
    REMARKS,
    SIGNS,
    STAGES,
    STEMS,
    SUBORDINATE,
    TURNS,
    UNDERWAY,
    WAITING,
    WENT_ON,
    WHOSE_NO,
    YES,
    YET,
    phrases,
)

ORDER = ("saved", "applied", "screening", "interviewing", "offer")
ENDINGS = ("accepted", "rejected", "ghosted", "withdrawn", "declined")
FILLERS = re.compile(r"^\d+ (?=\D)|^(?:stage|status|phase|step) (?:one|two|three|four|five|six|\d+) ")
# A number before the name of a stage: "Stage 1: Applied".
NUMBERED = re.compile(
    r"\s*(?:stage|status|phase|step|stufe|schritt|etape|étape|etapa|fase)\s*\d+\s*[:.)–—-]\s*(?=\w)", re.I
)
ROUND = re.compile(
    r"\b(?:round|runde|stage|r|interview|gesprach|entretien|entrevista|tour|ronda|etap|colloquio|gesprek) \d\b"
    r"|\b[2-9](?:nd|rd|th|e|eme|a|o)? (?:round|runde|gesprach|tour|entretien|ronda|entrevista|colloquio|ronde)\b"
)
BY_ME = re.compile(rf"\b(?:{'|'.join(phrases(MINE))})\b")
LATER_ROUND = re.compile(ROUND.pattern.replace(r"\d\b|", r"[2-9]\b(?! \d)|"))
# Between the steps of a history in one cell.
CHAIN = re.compile("→|➔|➜|⇒|->|=>|>")
# Between the sentences of a text and their parts; a dot within a day or a number is none.
BETWEEN_CLAUSES = re.compile(
    r"[;!\n()\[\]|（）【】；，。]+|,(?=\s|$)|(?:(?<!\d)|(?<=\d{4})|(?<=-\d\d))\.(?=\s|$)|\s[-–—]\s|—|:(?=\s)(?!\s\d)"
)
REMARK = re.compile(rf"(?:{'|'.join(phrases(REMARKS))})\b|next$", re.IGNORECASE)
# "Reeejected"
DRAWN_OUT = re.compile(r"(.)\1{2,}")
# The words of what only says that it goes on.
GOING_ON = {word for phrase in phrases(UNDERWAY) for word in phrase.split()}
OVER_WORDS = set(phrases(OVER))
# The share of the words of a text from which it tells stages, and nothing else.
ALMOST_ALL = 0.9
LONGEST_WORDS = 25
MOST_LETTERS = 1_000
# Names of months that begin as the English ones: "out" and "set" are other words as well.
MONTHS = "|".join(name for names in dates.NAMES for name in names.split() if name.startswith(names[:3]))
WEEKDAYS = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
# What begins on a day that is told is the work: "starting 4 May", but not "started", which may be the form.
BEGINS_ON = re.compile(
    r"\b(?:started (?:on|in)|starting(?: on| in| from)?) "
    rf"(?=\d+ \d|(?:\d+(?:st|nd|rd|th)? )?(?:of )?(?:{MONTHS}|{WEEKDAYS})\b)"
)
EVERY_MONTH = "|".join(name for names in dates.NAMES for name in names.split())
FIRST_DAY = re.compile(
    rf"(?:{'|'.join(phrases(FIRST_DAYS))})(?: der| den| le| el| il| dia)?(?: (?:\d+\w{{0,2}}|de|{EVERY_MONTH}))+"
)
# A line of a text that says in its first words what it is of: "Company: …".
LABELLED = re.compile(r"\s*([A-Z][\w ]{2,20}):\s+(\S.*)")
OF_A_STATE = {"status", "result", "outcome", "state", "stage"}
# Before a reason these are rather a program's than a company's.
FAILURES = {"failed", "failure", "fail", "error"}


@dataclass(frozen=True, slots=True)
class Found:
    start: int
    end: int
    stage: str


@cache
def lexicon() -> dict[tuple[str, ...], str]:
    known = {tuple(plain(phrase).split()): "" for phrase in phrases(DOUBTS)}
    for stage, text in STAGES.items():
        known |= {tuple(plain(phrase).split()): stage for phrase in phrases(text)}
    return known


@cache
def longest() -> int:
    return max(map(len, lexicon()))


@lru_cache(20_000)
def read_stage(raw: str) -> str:
    """The stage that a cell names, "" where it names none or could mean two."""
    raw = without_others(raw)
    if "?" in raw or "://" in raw:
        return ""
    raw = raw[:LONGEST_COMPARED]
    if not any(map(str.isalnum, raw)):
        return SIGNS.get(raw.strip(), "") or SIGNS.get(raw.strip()[:1], "")
    if CHAIN.search(raw):
        steps = steps_of(raw)
        if (told := [read_stage(step) for step in steps])[-1]:
            return furthest(filter(None, told))
        if len(steps) > 1 and plain(steps[-1]) in OVER_WORDS and not set(told) & set(ENDINGS):
            return "rejected" if is_crossed_out(steps[-2]) else ""
    if alone := ALONE.get(plain(raw)):
        return alone
    if FIRST_DAY.fullmatch(plain(raw)):
        return "accepted"
    if (either := kept_or_sent(raw)) is not None:
        return either
    if (numbered := NUMBERED.match(raw)) and (named := name_of(raw[numbered.end() :])):
        return named
    whole = lexicon().get(tuple(plain(raw).split()))
    together = whole is None and BETWEEN_CLAUSES.search(raw)
    clauses = clauses_of(raw) if together else [raw]
    stage = read_together(clauses) if together else read_clause(raw).stage
    if stage == "rejected" and (OF_A_MACHINE.intersection(plain(raw).split()) or is_of_a_run(clauses)):
        return ""
    # "Interview ❌" may have ended it.
    return "" if stage in ORDER[1:] and CROSSES.intersection(raw) else stage


def kept_or_sent(raw: str) -> str | None:
    """What words to choose from say together where one is that it is only kept: "Idea / open"; None where none is."""
    parts = raw.split("/") if "/" in raw else []
    told = [ALONE.get(plain(part)) or name_of(part) for part in parts]
    if "saved" not in told:
        return None
    others = {part for part, stage in zip(parts, told, strict=True) if stage != "saved"}
    return "saved" if all(set(plain(part).split()) <= GOING_ON for part in others) else ""


def is_crossed_out(step: str) -> bool:
    """Whether the step before the end has a cross, which says how it ended; a crossed offer may be my own no."""
    named = "".join(sign for sign in step if sign not in CROSSES)
    return named != step and read_stage(named) in ORDER[1:4]


def name_of(raw: str) -> str:
    """The stage that a whole text is a known name of, "" where it is none or only says that an answer is awaited."""
    words = plain(raw).split()
    return "" if any(word.startswith(WAITING) for word in words) else lexicon().get(tuple(words), "")


def without_others(raw: str) -> str:
    """Of a text whose lines say what they are of, what they say of its state: "Company: …" above "Status: …"."""
    lines = raw[:MOST_LETTERS].splitlines() if "\n" in raw else []
    told = [(line, LABELLED.fullmatch(line)) for line in lines if plain(line) != "end"]
    if not any(found and plain(found[1]) in OF_A_STATE for _, found in told):
        return raw
    return "\n".join(found[2] if found else line for line, found in told if not found or plain(found[1]) in OF_A_STATE)


def is_of_a_run(clauses: list[str]) -> bool:
    """Whether a program says that it could not do its work: "FAILED: …", and nothing behind it tells of an answer."""
    return len(clauses) > 1 and plain(clauses[0]) in FAILURES and not any(read_clause(one).stage for one in clauses[1:])


def steps_of(raw: str) -> list[str]:
    """The steps of a history in one cell, up to where it only says what comes next: "Applied → next: interview"."""
    steps = CHAIN.split(raw)
    ahead = (at for at, step in enumerate(steps) if at and (said := clauses_of(step)) and REMARK.match(said[0]))
    return steps[: next(ahead, len(steps))]


@dataclass(frozen=True, slots=True)
class Said:
    """What a clause says: its stage, "" for none or an unclear one, and whether it speaks of one at all."""

    stage: str
    is_telling: bool = True
    words: frozenset[str] = frozenset()


def clauses_of(raw: str) -> list[str]:
    """The sentences and their parts, up to where they only say why: "feedback: …"."""
    parts = [one.strip() for one in BETWEEN_CLAUSES.split(raw) if any(map(str.isalpha, one))]
    end = next((at for at, one in enumerate(parts) if at and REMARK.match(one)), len(parts))
    return parts[:end]


def read_together(clauses: list[str]) -> str:
    """The stage that the clauses of a text tell one after the other: the ending if there is one, else the furthest."""
    told = [said for said in map(read_clause, clauses) if said.is_telling]
    # "Applied, in process" says no more than the first of them.
    told = [said for said in told if not said.words <= GOING_ON] or told
    if len(told) > 1 and told[0].words <= YES:
        # "Yes, an interview" answers a question that stands elsewhere.
        told = told[1:]
    endings = [at for at, said in enumerate(told) if said.stage in ENDINGS]
    if not endings:
        stages = [said.stage for said in told if said.stage]
        has_offer = "offer" in stages
        if has_offer and told[-1].words & REFUSED and not told[-1].stage:
            return "declined"
        is_overtaken = all(said.stage or said.words & OVERTAKEN for said in told)
        return furthest(stages) if told and told[-1].stage and is_overtaken else ""
    at = endings[-1]
    different = {told[one].stage for one in endings}
    if len(different - {"ghosted"}) > 1:
        return ""
    stage = (different - {"ghosted"} or different).pop()
    before = {said.stage for said in told[:at]}
    if stage == "rejected" and "offer" in before:
        return "declined" if told[at].words & REFUSED else ""
    return "" if any(went_on(said, stage) for said in told[at + 1 :]) else stage


def went_on(said: Said, ending: str) -> bool:
    """Whether what is said behind an ending may say that it was none; "no interview" says more of a no."""
    return bool(said.words & (WENT_ON | TURNS if ending == "accepted" and not said.stage else WENT_ON))


@lru_cache(20_000)
def read_clause(raw: str) -> Said:
    text = plain(raw)
    known = lexicon()
    if ALONE.get(text) == "saved":
        return Said("saved", words=frozenset([text]))
    if (whole := known.get(tuple(text.split()))) is not None:
        return Said(whole, words=frozenset(text.split()))
    text = BEGINS_ON.sub("started work ", FILLERS.sub("", text))
    words = text.split()
    if not words or len(words) > LONGEST_WORDS:
        return Said("", is_telling=bool(words))
    if (whole := known.get(tuple(words))) is not None:
        return Said(whole, words=frozenset(words))
    found = find_all(words) or find_all(words := [spelt(word) for word in words])
    # "Call them if …" says nothing of it, "if they call" may.
    is_telling = any(one.stage or one.start == 0 or words[one.start] != "if" for one in found)
    is_telling = is_telling or bool(TURNS.intersection(words))
    words, found = without_why(words, found)
    stage = stage_of(raw, words, found)
    return Said(stage, is_telling or bool(stage), frozenset(words))


@lru_cache(20_000)
def spelt(word: str) -> str:
    """A word as it was meant where a letter is missing, too many, wrong, drawn out, or changed places with the next."""
    word = DRAWN_OUT.sub(r"\1", word)
    if len(word) < 6:
        return word
    return next((right for right in OFTEN_MISSPELT if is_one_off(word, right)), word)


def is_one_off(word: str, right: str) -> bool:
    if abs(len(word) - len(right)) > 1:
        return False
    at = next((n for n, (one, other) in enumerate(zip(word, right, strict=False)) if one != other), len(word))
    rest, wanted = word[at:], right[at:]
    turned = rest[1:2] + rest[:1] + rest[2:]
    return wanted in (rest[1:], turned) or rest == wanted[1:] or rest[1:] == wanted[1:]


def without_why(words: list[str], found: list[Found]) -> tuple[list[str], list[Found]]:
    """The same up to where it only says after or before what, or why, an ending came: "withdrew before interview"."""
    end = next((one.end for one in found if one.stage in ENDINGS), len(words))
    cut = next((at for at in range(end, len(words)) if words[at] in SUBORDINATE), len(words))
    if WENT_ON.intersection(words[cut:]):
        return words, found
    return words[:cut], [one for one in found if one.end <= cut]


def stage_of(raw: str, words: list[str], found: list[Found]) -> str:
    text = " ".join(words)
    # Behind an ending it only says more of it: "rejected, no interview", "reprovado no teste".
    ending = next((one.end for one in found if one.stage in ENDINGS), len(words))
    if any(is_denied(words, one.start) for one in found if one.stage and one.start < ending):
        return ""
    if any(one.stage for one in found):
        found = [one for one in found if one.stage or words[one.start] not in DONE]
    stages = {one.stage for one in found}
    if "ghosted" in stages and YET.intersection(words):
        stages = stages - {"ghosted"} or {"applied"}
    elif {"ghosted", "rejected"} <= stages and any(" ".join(words[o.start : o.end]) in NO_REASON for o in found):
        stages -= {"ghosted"}
    if (LATER_ROUND.search(text) if stages else ROUND.search(plain(raw))) and stages <= {"applied", "screening"}:
        stages = {"interviewing"}
    stage = decide(stages)
    if stage == "rejected" and BY_ME.search(text):
        stage = "declined"
    if stage == "ghosted" and "offer" in stages:
        return ""
    if stage == "rejected" and ("offer" in stages or (YET.intersection(words) and NEGATIONS.intersection(words))):
        # "Offer rejected" may be my own no, and "no offer yet" is none.
        return ""
    return "" if is_turned_round(stage, words, found) else stage


def is_turned_round(stage: str, words: list[str], found: list[Found]) -> bool:
    """Whether a word that no known phrase explains may say the contrary, or after an ending that it went on."""
    known = {at for one in found for at in range(one.start, one.end)}
    is_over = stage in ENDINGS and stage != "accepted"
    after = max((one.end for one in found if one.stage == stage), default=0) if is_over else 0
    rest = {word for at, word in enumerate(words) if at not in known and at >= after}
    return bool(rest & (WENT_ON if is_over else TURNS))


def is_denied(words: list[str], at: int) -> bool:
    """Whether what begins there is said not to be, or not yet: "no offer", "waiting for an offer"."""
    before = at - 1
    while before > 0 and words[before] in BETWEEN:
        before -= 1
    return before >= 0 and words[before] in NEGATIONS


def covered(text: str) -> float:
    """The share of a text's words that are known phrases, 0 to 1; numbers aside."""
    words = [word for word in plain(text).split() if not word.isdigit()]
    return sum(one.end - one.start for one in find_all(words)) / len(words) if words else 0


def tells_only_stages(text: str) -> bool:
    """Whether a text is of phrases for stages, and of nothing else that counts."""
    return covered(text) > ALMOST_ALL


def find_all(words: list[str]) -> list[Found]:
    """The known phrases in a text, the longest first where they overlap."""
    known, found, at = lexicon(), [], 0
    while at < len(words):
        for length in range(min(longest(), len(words) - at), 0, -1):
            stage = known.get(tuple(words[at : at + length]))
            if stage is not None:
                found.append(Found(at, at + length, stage))
                at += length
                break
        else:
            if stage := stem_of(words[at]):
                found.append(Found(at, at + 1, stage))
            at += 1
    return found


@lru_cache(20_000)
def stem_of(word: str) -> str:
    """The stage of the first stem that a word holds, "" where it holds none."""
    return next((stage for stage, stems in STEMS.items() if any(stem in word for stem in stems)), "")


def decide(stages: set[str]) -> str:
    """Of several stages named together the ending counts, else the furthest; two endings leave it open."""
    endings = stages.intersection(ENDINGS)
    if endings:
        return endings.pop() if len(endings) == 1 else ""
    if "" in stages:
        return ""
    return max(stages, key=ORDER.index, default="")


def read_vocabulary(values: Iterable[str], corrected: Mapping[str, str] | None = None) -> dict[str, str]:
    """Each distinct value of a status column with its stage; what the person said of one comes first."""
    distinct = dict.fromkeys(values)
    found = {raw: read_stage(raw) for raw in distinct}
    if are_of_a_robot(distinct):
        found |= {raw: OF_A_ROBOT[word] for raw in distinct if (word := first_words(raw)) in OF_A_ROBOT}
    found |= beside_others(found)
    return found | {raw: stage for raw, stage in (corrected or {}).items() if raw in found}


def beside_others(found: Mapping[str, str]) -> dict[str, str]:
    """Of values whose stage hangs on which others the file has: that stage, "" where it may be one or another."""
    have, told = set(found.values()), {}
    noes = {plain(raw) for raw, stage in found.items() if stage == "rejected"}
    theirs = noes - EITHER_NO
    for raw in found:
        word = plain(raw)
        if word in MINE_BESIDE_A_NO and "rejected" in have and have & {"accepted", "withdrawn"}:
            told[raw] = MINE_BESIDE_A_NO[word]
        elif (
            (word in EITHER_NO and theirs and "accepted" in have)
            or (word in WHOSE_NO and noes - WHOSE_NO)
            or (
                word in AFTER_EITHER
                and {"applied", "interviewing"} <= {stage for other, stage in found.items() if other != raw}
            )
        ):
            told[raw] = ""
    return told


def are_of_a_robot(values: Iterable[str]) -> bool:
    """Whether values are those of a program that applies by itself."""
    return len(OF_A_ROBOT.keys() & set(map(first_words, values))) > 1


def first_words(raw: str) -> str:
    """What stands before a reason: "FAILED: no button"."""
    return plain(raw.partition(":")[0])


def furthest(stages: Iterable[str]) -> str:
    """Where a history leads: its last ending if there is one, else the furthest stage in it."""
    stages = list(stages)
    endings = [stage for stage in stages if stage in ENDINGS]
    return endings[-1] if endings else max(stages, key=ORDER.index, default="")
