"""What a word for a status means: one of the ten stages, or not certain enough to say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from exchange import dates

from .clauses import (
    ENDINGS,
    GIVEN_UP,
    GOING_ON,
    ORDER,
    SILENT,
    alone,
    find_all,
    read_clause,
    says_my_no,
    stage_named,
)
from .courses import furthest, read_together
from .dates import DAY_WITHIN
from .folded import LONGEST_COMPARED, fold, plain
from .learned import UNCLEAR, likeness
from .stage_names import FIRST_DAYS, OF_JOY, SIGNS
from .words import (
    ASKED_ALONE,
    BARE_NO,
    CROSSES,
    DUE,
    EITHER_NO,
    MINE_BESIDE_A_NO,
    OF_A_MACHINE,
    OF_A_ROBOT,
    OVER,
    OWN_REASONS,
    QUICKLY_APPLIED,
    REMARKS,
    WAITING,
    WHOSE_NO,
    YES,
    YET,
    phrases,
)

# A number before the name of a stage: "Stage 1: Applied".
NUMBERED = re.compile(
    r"\s*(?:stage|status|phase|step|stufe|schritt|etape|étape|etapa|fase)\s*\d+\s*[:.)–—-]\s*(?=\w)", re.I
)
# Between the steps of a history in one cell.
CHAIN = re.compile("→|➔|➜|⇒|->|=>|>")
# After these a dot only says that a word is cut short.
CUT_SHORT = "".join(
    rf"(?<!\b{word})" for word in phrases("tel|tél|scr|antw|dr|mr|mrs|ms|fr|hr|nr|ca|rep|rép|resp|entr")
)
# Between the sentences of a text and their parts; a dot within a day or a number is none.
BETWEEN_CLAUSES = re.compile(
    r"[;!\n()\[\]|（）【】；，。]+|,(?=\s|$)|(?:(?<!\d)|(?<=\d{4})|(?<=-\d\d)|(?<=/\d)|(?<=/\d\d))"
    rf"{CUT_SHORT}\.(?=\s|$)"
    r"|\s[-–—]\s|—|:(?=\s)(?!\s\d)"
)
REMARK = re.compile(rf"(?:{'|'.join(phrases(REMARKS))})\b|next$", re.IGNORECASE)
OVER_WORDS = set(phrases(OVER))
CLOCK = re.compile(r"\b\d{1,2}(?:[:.h]\d\d)? ?(?:am|pm|h|uhr)\b|\b\d{1,2}[:.]\d\d\b")
# Short for a day of the week as well as for something else.
OF_A_DAY = {"fr", "sa", "so", "do", "di", "mi", "mo", "sat", "sun"}
# So many words are a story: read by phrases, two of five come out wrong, so it is asked.
WORDS_OF_A_STORY = 15
# A sign, or a letter or two that stand for something.
A_CODE = re.compile(r"\W*[A-Za-z]{0,2}\d*\W*")
# From so much ahead of the next a stage is taken for that of a cell of which no phrase says it.
LIKE_FROM = 1.0
A_FEW_WORDS = 2
YES_AND_NO = {"accepted", "rejected"}
MOST_LETTERS = 1_000
EVERY_MONTH = "|".join(dates.MONTHS)
FIRST_DAY = re.compile(
    rf"(?:{'|'.join(phrases(FIRST_DAYS))})(?: der| den| le| el| il| dia)?(?: (?:\d+\w{{0,2}}|de|{EVERY_MONTH}))+"
)
# A no with a reason that only I can have: "turned down, pay too low".
FOR_MY_REASON = re.compile(
    r"(?:declined|turned down|turned it down|refused|said no)\b(?! by| at)(?: \w+){0,3}? (?:"
    r"(?:pay|salary|money|wages?|rate) (?:was |is |were )?(?:too |so |very |pretty |just )?"
    r"(?:low|bad|poor|rubbish|crap|terrible|awful|not enough|not good)"
    r"|low pay|poor pay|low salary|better offer|childcare"
    r"|(?:took|accepted|chose) (?:the |an?)?(?:other|another|different|better))\b"
)
# Told beside a no, these leave open whose it was; in scripts without spaces they stand within a word.
OWN_REASON = re.compile(rf"(?<![a-zа-я])(?:{'|'.join(map(plain, OWN_REASONS))})(?![a-zа-я])")
# A line of a text that says in its first words what it is of: "Company: …".
LABELLED = re.compile(r"\s*([A-Z][\w ]{2,20}):\s+(\S.*)")
OF_A_STATE = {"status", "result", "outcome", "state", "stage"}
# Before a reason these are rather a program's than a company's.
FAILURES = {"failed", "failure", "fail", "error"}


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
    if plain(raw) in ASKED_ALONE:
        return ""
    if bare := alone().get(plain(raw)) or alone_on_a_day(raw):
        return bare
    if FIRST_DAY.fullmatch(plain(raw)):
        return "accepted"
    if FOR_MY_REASON.match(plain(raw)):
        return "declined"
    if (either := kept_or_sent(raw)) is not None:
        return either
    if (numbered := NUMBERED.match(raw)) and (named := name_of(raw[numbered.end() :])):
        return named
    whole = stage_named(plain(raw))
    if whole is None and is_story(raw):
        return ""
    together = whole is None and BETWEEN_CLAUSES.search(raw)
    clauses = clauses_of(raw) if together else [raw]
    stage = read_together(clauses) if together else read_clause(raw).stage
    if stage in ("", *ORDER, "ghosted", "withdrawn") and is_given_up(raw):
        # "Still no answer, leaving it" may be one or the other.
        return "" if YET.intersection(plain(raw).split()) else "ghosted"
    if stage == "rejected" and (OF_A_MACHINE.intersection(plain(raw).split()) or is_of_a_run(clauses)):
        return ""
    if stage == "rejected" and OWN_REASON.search(plain(raw)):
        return ""
    # "Interview ❌" may have ended it.
    return "" if stage in ORDER[1:] and CROSSES.intersection(raw) else stage


def is_story(raw: str) -> bool:
    """Whether so much is told that somebody has to read it."""
    return len([word for word in plain(raw).split() if word.isalpha()]) >= WORDS_OF_A_STORY


def kept_or_sent(raw: str) -> str | None:
    """What words to choose from say together where one is that it is only kept: "Idea / open"; None where none is."""
    parts = raw.split("/") if "/" in raw else []
    told = [alone().get(plain(part)) or name_of(part) for part in parts]
    if "saved" not in told:
        return None
    others = {part for part, stage in zip(parts, told, strict=True) if stage != "saved"}
    return "saved" if all(set(plain(part).split()) <= GOING_ON for part in others) else ""


def alone_on_a_day(raw: str) -> str:
    """The stage of a code or a few known words with only a day beside them: "WD 3/3"; "Fr 3.3." is a Friday."""
    bare = plain(CLOCK.sub(" ", DAY_WITHIN.sub(" ", fold(raw))))
    if not bare or bare == plain(raw) or bare in OF_A_DAY:
        return ""
    if bare in DUE:
        return "saved"
    return "applied" if bare in QUICKLY_APPLIED else alone().get(bare, "")


def is_given_up(raw: str) -> bool:
    """Whether silence is told of, and that nobody waits for more: "three mails, no answer, giving up"."""
    text = plain(raw)
    rest = GIVEN_UP.sub(" ", text)
    if rest == text or not SILENT.search(text):
        return False
    return not any(one.stage in ENDINGS and one.stage != "ghosted" for one in find_all(rest.split()))


def is_crossed_out(step: str) -> bool:
    """Whether the step before the end has a cross, which says how it ended; a crossed offer may be my own no."""
    named = "".join(sign for sign in step if sign not in CROSSES)
    return named != step and read_stage(named) in ORDER[1:4]


def name_of(raw: str) -> str:
    """The stage that a whole text is a known name of, "" where it is none or only says that an answer is awaited."""
    text = plain(raw)
    return "" if any(word.startswith(WAITING) for word in text.split()) else stage_named(text) or ""


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


def clauses_of(raw: str) -> list[str]:
    """The sentences and their parts, up to where they only say why: "feedback: …"."""
    parts = [one.strip() for one in BETWEEN_CLAUSES.split(raw) if any(map(str.isalpha, one))]
    end = next((at for at, one in enumerate(parts) if at and REMARK.match(one)), len(parts))
    return parts[:end]


def read_vocabulary(values: Iterable[str], corrected: Mapping[str, str] | None = None) -> dict[str, str]:
    """Each distinct value of a status column with its stage; what the person said of one comes first."""
    distinct = dict.fromkeys(values)
    found = {raw: settled(raw, read_stage(raw)) for raw in distinct}
    if are_of_a_robot(distinct):
        found |= {raw: OF_A_ROBOT[word] for raw in distinct if (word := first_words(raw)) in OF_A_ROBOT}
    found |= beside_others(found)
    return found | {raw: stage for raw, stage in (corrected or {}).items() if raw in found}


def settled(raw: str, stage: str) -> str:
    """The stage of a cell whose phrases say so much, by what other cells like it say; "" where that is not sure.

    What is known as a whole is left as it is, and so is a story, or a history of steps.
    """
    if stage_named(plain(raw)) is not None or is_story(raw) or A_CODE.fullmatch(raw) or CHAIN.search(raw):
        return stage
    like, ahead = likeness(raw, heard(raw, stage))
    if like == stage:
        return stage
    if ahead <= LIKE_FROM:
        # What little is said in a word or two is as phrases have it.
        return stage if len(plain(raw).split()) <= A_FEW_WORDS else ""
    return "" if like == UNCLEAR or has_two_ends(raw) else like


def has_two_ends(raw: str) -> bool:
    """Whether a cell names two ends to choose from, or a yes as well as a no: "Rejected / ghosted"."""
    to_choose = {stage for part in raw.split("/") if (stage := read_stage(part)) in ENDINGS}
    return len(to_choose) > 1 or {one.stage for one in find_all(plain(raw).split())} >= YES_AND_NO


def heard(raw: str, stage: str) -> tuple[str, ...]:
    """What phrases say of a cell, of which they come to this stage: that, and what they find in it."""
    text = plain(raw)
    found = [one.stage for one in find_all(text.split())]
    several = [f"both {' '.join(sorted(set(found)))}"] if len(set(found)) > 1 else []
    ends = [f"first {found[0]}", f"last {found[-1]}"] if found else []
    mine = ["my no"] if says_my_no(text) else []
    return (f"says {stage}", *(f"has {one}" for one in found), *several, *ends, *mine)


def beside_others(found: Mapping[str, str]) -> dict[str, str]:
    """Of values whose stage hangs on which others the file has: that stage, "" where it may be one or another."""
    have, told = set(found.values()), {}
    noes = {plain(raw) for raw, stage in found.items() if stage == "rejected"}
    theirs, others = noes - EITHER_NO, noes - WHOSE_NO
    for raw in found:
        word = plain(raw)
        if raw.strip() in OF_JOY and "accepted" in have:
            told[raw] = "offer"
        elif word in BARE_NO and any(plain(other) in YES for other in found):
            told[raw] = ""
        elif word in MINE_BESIDE_A_NO and "rejected" in have and have & {"accepted", "withdrawn"}:
            told[raw] = MINE_BESIDE_A_NO[word]
        elif (word in EITHER_NO and theirs and "accepted" in have) or (
            word in WHOSE_NO and any(not no.startswith(word) for no in others)
        ):
            told[raw] = ""
    return told


def are_of_a_robot(values: Iterable[str]) -> bool:
    """Whether values are those of a program that applies by itself."""
    return len(OF_A_ROBOT.keys() & set(map(first_words, values))) > 1


def first_words(raw: str) -> str:
    """What stands before a reason: "FAILED: no button"."""
    return plain(raw.partition(":")[0])
