"""What one clause of a cell says of where an application stands: its stages, what denies them and what is left open."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from exchange import dates

from .folded import fold, plain
from .inflected import find_inflected, parted
from .northern import NORTHERN, NORTHERN_AT_THE_END, WHOLE
from .patterns import Patterns
from .romance import BEFORE_TO_DO, ERRANDS, ROMANCE, TO_DO
from .sayings import (
    ALL_OF_IT,
    AT_THE_END,
    CONDITIONS,
    FORMERLY,
    FROM_ELSEWHERE,
    GAVE_UP,
    IDLE,
    OF_ANOTHER_POST,
    OF_FRIENDS,
    OF_OTHERS,
    SAYINGS,
    SILENCE,
    UNDECIDED,
    written_out,
)
from .stage_names import ALONE, DOUBTS, STAGES, STEMS
from .todos import is_to_do
from .words import (
    BARE,
    BETWEEN,
    DONE,
    MINE,
    MODAL,
    NAMES_OF_IT,
    NEGATIONS,
    NO_REASON,
    NO_TURN_BEHIND,
    OFTEN_MISSPELT,
    SUBORDINATE,
    TURNS,
    UNDERWAY,
    WAITING,
    WEAK,
    WELL_SPELT,
    WENT_ON,
    YET,
    phrases,
)

ORDER = ("saved", "applied", "screening", "interviewing", "offer")
ENDINGS = ("accepted", "rejected", "ghosted", "withdrawn", "declined")
FILLERS = re.compile(r"^\d+ (?=\D)|^(?:stage|status|phase|step) (?:one|two|three|four|five|six|\d+) ")
ROUND = re.compile(
    r"\b(?:round|runde|stage|r|interview|gesprach|entretien|entrevista|tour|ronda|etap|colloquio|gesprek) \d\b"
    r"|\b[2-9](?:nd|rd|th|e|eme|a|o)? (?:round|runde|gesprach|tour|entretien|ronda|entrevista|colloquio|ronde)\b"
)
BY_ME = re.compile(rf"\b(?:{'|'.join(phrases(MINE))})\b")
# Who recruits is there beside somebody else: "avec la RH et le directeur".
BESIDE_A_BOSS = re.compile(
    r"\b(?:(?:la|le|el|o|l) )?(?:rh|rrhh|rr hh|hr|recruteuse|recruteur|reclutadora|recruiter) (?:et|y|e|i|and|und) "
    r"(?=(?:(?:le|la|el|il|o|a|the) )?(?:manager|directeur|directrice|chef|responsable|director|directora|jefe|jefa"
    r"|gestor|gestora|titolare|gerente|direttore|responsabile|boss|teamleiter)\b)"
)
LATER_ROUND = re.compile(ROUND.pattern.replace(r"\d\b|", r"[2-9]\b(?! \d)|"))
# "Reeejected"
DRAWN_OUT = re.compile(r"(.)\1{2,}")
# Verbs that deny in themselves: "almadi" in Turkish, "neprisla" in Czech, "않았다" in Korean.
DENYING = re.compile(
    fold(
        r"(?<!^sa)m[ae]d(?:i|im|ik|iniz|ilar|iler)$|m[iu]yor|m[ae]y(?:ac|ec)|^ne\w{2,}l[aioy]?$"
        r"|않|못했|못하|지만$|없었|なかった$|ません|けど$"
    )
)
# The words of what only says that it goes on.
GOING_ON = {word for phrase in phrases(UNDERWAY) for word in phrase.split()}
# The share of the words of a text from which it tells stages, and nothing else.
ALMOST_ALL = 0.9
LONGEST_WORDS = 25
# So many words up to the end of an ending may hold what says that it is not sure: "could well be rejected".
MODAL_REACH = 5
# Among more words than these a single one for what is saved says something else.
MOST_BESIDE_ONE_WORD = 4
# Names of months that begin as the English ones: "out" and "set" are other words as well.
MONTHS = "|".join(name for names in dates.NAMES for name in names.split() if name.startswith(names[:3]))
# "didnt" is "didn't".
NO_APOSTROPHE = re.compile(r"\b(did|do|does|have|has|could|would|was|were|is|are)nt\b")
# "w/ the boss", "w/o interview", but neither "w/c 3 May" nor "w/d".
WITH = re.compile(r"\bw(?= (?!c\b|d\b|o\b|e\b|drawn)[a-z])")
WITHOUT = re.compile(r"\bw o(?= [a-z])")
# That they gave no sign, in any of its wordings; what I did not do begins with "I", or may.
NO_SIGN = re.compile(
    r"(?<!i )\b(?:(?:never|stopped|quit)(?: even| ever| once| bothered to| actually| really)?"
    r" (?:got|had|received|gotten|calling|ringing|emailing|replying|responding|answering|writing|called|rang|phoned"
    r"|emailed|texted|wrote|replied|responded|answered|contacted|heard|hear|came back|followed up|let me know|told me"
    r"|got back|got in touch|acknowledged)"
    r"(?: an?)?(?: (?:reply|response|answer|acknowledgement|email|call|callback))?"
    r"|(?:didn t|did not|haven t|hasn t|have not|has not|not)(?: even| ever| actually| really)?"
    r" (?:hear|heard|get a reply|get an answer|get a response|had a reply|had an answer|had a response|get in touch"
    r"|replied|responded|answered|got back|acknowledged)"
    r"|(?:not|no longer|isn t|aren t|won t) (?:responding|replying|answering|returning calls|returning my calls))"
    r"(?: (?:anything|any more|anymore|a thing|from them|back|to me|me|from anyone|again))*\b"
    r"(?! (?:them|him|her|anyone|anybody|if|whether|of|about|questions?|the|all|an?|offer|interview|feedback|further"
    r"|invited?)\b)"
)
# "The internal candidate got it", where "got it" alone is mine.
GOT_BY_OTHERS = re.compile(
    r"\b(?:internal|candidate|applicant|someone|somebody|guy|girl|lad|lady|insider|temp|nephew"
    r"|another \w+|the other \w+|one else|other person"
    r"|younger person)(?: \w+){0,6}? (?:got|gets|has got|took|was given|were given|landed)"
    r" (?:it|the job|the role|job|the post|the position)\b(?! wrong)"
)
WEEKDAYS = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
# A time beside what is said, in a plain text.
A_TIME = re.compile(
    rf"\b(?:(?:on|at|this|next|last|by|the|in|since|w c|from) )*(?:{WEEKDAYS}|{MONTHS}|today|tomorrow|tmrw|tmw"
    r"|yesterday|morning|afternoon|lunchtime|evening|week|month|weeks|wk|\d{1,4}(?:st|nd|rd|th|am|pm)?|am|pm|noon|half)\b"
)
# "On me propose 2 400" is an offer.
OFFERED_A_SUM = re.compile(
    r"\b(?:(?:on|ils|elle|il) (?:me propose|me proposent|m offrent|m a propose|m ont propose)|me (?:ofrecen|ofrecieron"
    r"|han ofrecido|ofereceram|oferecem|proponen|propusieron)|ofereceram me|propuseram me|mi (?:offrono|hanno offerto"
    r"|propongono|danno)|m (?:ofereixen|han ofert)|mi au oferit) (?=\d)"
)
# What begins on a day that is told is the work: "starting 4 May", but not "started", which may be the form.
BEGINS_ON = re.compile(
    r"\b(?:started (?:on|in)|(?:starting|i start|first (?:day|shift)(?: at work)?|induction|doj|joining|joining date"
    r"|eod|date of joining|enter on duty)(?: on| in| from| is)?) "
    rf"(?=\d+ \d|(?:\d+(?:st|nd|rd|th)? )?(?:of )?(?:{MONTHS}|{WEEKDAYS})\b)"
)


@dataclass(frozen=True, slots=True)
class Found:
    start: int
    end: int
    stage: str


def any_of(said: list[str]) -> re.Pattern[str]:
    """Any of some phrases in a plain text, the longest first."""
    return re.compile(rf"\b(?:{'|'.join(sorted(said, key=len, reverse=True))})\b")


IDLY = any_of([*IDLE, *OF_OTHERS])
UNDECIDED_YET = any_of(UNDECIDED)
ONLY_IF = any_of(CONDITIONS)
ONCE = any_of(FORMERLY)
GIVEN_UP = any_of(GAVE_UP)
SILENT = any_of(SILENCE)
ELSEWHERE = any_of(OF_ANOTHER_POST)
NOT_HERE = any_of(FROM_ELSEWHERE)
# "Accepted for the second round" is no job.
LET_IN = re.compile(
    r"\b(?:accepted|admitted|admitid[oa]|aceptad[oa]|accepte|acceptee|aceit[oa]|acceptat[ao]?|admis|admise|ammess[oa]|toegelaten|zugelassen)"
    r" (?:for|to|onto|into|on to|a la|al|a l|au|aux|alla|allo|zur|zum|voor|tot|do"
    r"|pour|para|per|pentru)\b(?! (?:start|join|begin|be|work|the (?:job|role|post|position|offer)"
    r"|(?:(?:l|le|la|el|il|un|una) )?(?:poste|emploi|contrat|cd[id]|stage|alternance|puesto|plaza|posto|lavoro"
    r"|vaga|job)))"
)
THEIR_NO = re.compile(r"\b(?:they|he|she|it|we|hr|company|boss|manager|client|and|choice)(?: then| just|) said no\b")
# After an offer these are a no.
THANKS = ["bedankt", "no thanks", "no thank you", "non merci", "nein danke", "no gracias", "no grazie", "nao obrigado"]
NO_THANKS = any_of(["said no", "nein gesagt", "nee gezegd", *THANKS])


@cache
def lexicon() -> dict[tuple[str, ...], str]:
    said = written_out(NORTHERN_AT_THE_END, AT_THE_END, {"saved": (*TO_DO, *ERRANDS)})
    known = {tuple(phrase.split()): stage for phrase, stage in said.items()}
    known |= {tuple(plain(phrase).split()): "" for phrase in phrases(DOUBTS)}
    for stage, text in STAGES.items():
        known |= {tuple(plain(phrase).split()): stage for phrase in phrases(text)}
    return known


@cache
def only_alone() -> dict[str, str]:
    """What a plain text says that holds nothing else but a time, by the text."""
    return written_out(ALL_OF_IT)


@cache
def only_at_the_end() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(phrase.split()) for phrase in written_out(NORTHERN_AT_THE_END, AT_THE_END))


@cache
def only_at_the_start() -> frozenset[tuple[str, ...]]:
    """What one tells oneself to do; told of behind something else, somebody else may have to do it."""
    said = written_out({"saved": (*TO_DO, *ERRANDS)})
    elsewhere = written_out({"saved": (*SAYINGS["saved"], *ROMANCE["saved"])})
    return frozenset(tuple(phrase.split()) for phrase in said.keys() - elsewhere)


@cache
def single_words() -> frozenset[str]:
    return frozenset(phrase[0] for phrase in lexicon() if len(phrase) == 1)


@cache
def longest() -> int:
    return max(map(len, lexicon()))


@cache
def patterns() -> Patterns:
    return Patterns(SAYINGS, NORTHERN, ROMANCE)


@cache
def my_noes() -> Patterns:
    return Patterns({"declined": SAYINGS["declined"]})


def stage_named(text: str) -> str | None:
    """The stage that a whole plain text is a known phrase for, "" for a doubtful one, None where it is none."""
    words = tuple(text.split())
    stage = lexicon().get(words)
    return patterns().get(words) if stage is None else stage


@cache
def alone() -> dict[str, str]:
    """What a plain text says that holds nothing else, by the text."""
    return written_out(WHOLE) | ALONE


@dataclass(frozen=True, slots=True)
class Said:
    """What a clause says: its stage, "" for none or an unclear one, and whether it speaks of one at all."""

    stage: str
    is_telling: bool = True
    words: frozenset[str] = frozenset()
    # Whether it is my own no, whatever it was to.
    is_my_no: bool = False
    # Whether a known phrase stands in it.
    is_named: bool = True


def spelt_out(text: str) -> str:
    """A plain text with its contractions and "w/" as whole words."""
    text = NO_APOSTROPHE.sub(r"\1n t", text).replace("as of yet", "yet").replace("as yet", "yet")
    return WITHOUT.sub("without", WITH.sub("with", text))


@lru_cache(20_000)
def read_clause(raw: str) -> Said:
    text = spelt_out(plain(raw))
    told = only_alone().get(text, only_alone().get(" ".join(A_TIME.sub(" ", text).split())))
    if told is not None and stage_named(text) is None:
        return Said(told, words=frozenset(text.split()))
    if alone().get(text) == "saved":
        return Said("saved", words=frozenset([text]))
    if (whole := stage_named(text)) is not None:
        return Said(whole, words=frozenset(text.split()), is_my_no=says_my_no(text))
    text = parted(text, single_words())
    text = decided(IDLY.sub(" ", BESIDE_A_BOSS.sub(" ", LET_IN.sub(" ", text))))
    text = OFFERED_A_SUM.sub("offre recue ", text)
    text = BEGINS_ON.sub("started work ", FILLERS.sub("", text))
    text = GOT_BY_OTHERS.sub("rejected", NO_SIGN.sub("never replied", text))
    words = text.split()
    if not words or len(words) > LONGEST_WORDS:
        return Said("", is_telling=bool(words))
    if (whole := stage_named(text)) is not None:
        return Said(whole, words=frozenset(words))
    found = find_all(words)
    if not any(one.stage in ENDINGS for one in found):
        known_at = {at for one in found for at in range(one.start, one.end)}
        spelt_words = [word if at in known_at else spelt(word) for at, word in enumerate(words)]
        as_meant = find_all(spelt_words)
        if not found or any(one.stage in ENDINGS for one in as_meant):
            words, found = spelt_words, as_meant
    found = [one for one in found if not is_loose(one, words)]
    # "Call them if …" says nothing of it, "if they call" may.
    is_telling = any(one.stage or one.start == 0 or words[one.start] != "if" for one in found)
    is_telling = is_telling or bool(TURNS.intersection(words))
    words, found = without_why(words, found)
    stage = stage_of(raw, words, found)
    if {one.stage for one in found} <= {"saved"} and is_to_do(words):
        stage = "saved"
    if stage in ENDINGS and is_of_others(words, found):
        return Said("", is_telling=False)
    if stage in ENDINGS and (ONCE.search(text) or (stage == "rejected" and ELSEWHERE.search(text))):
        return Said("", is_telling=False)
    return Said(stage, is_telling or bool(stage), frozenset(words), says_my_no(text), bool(found))


def is_awaited(words: list[str], one: Found) -> bool:
    """Whether a phrase says no more than that something is waited for."""
    return one.end - one.start == 1 and words[one.start].startswith(WAITING)


def is_no_deed(words: list[str], one: Found) -> bool:
    """Whether a phrase names an application, or that something is waited for, and not that anything was sent."""
    return is_awaited(words, one) or " ".join(words[one.start : one.end]) in NAMES_OF_IT


def is_of_others(words: list[str], found: list[Found]) -> bool:
    """Whether the one of whom an ending is told is somebody else: "a friend was rejected here"."""
    ending = next((one.start for one in found if one.stage in ENDINGS), 0)
    return bool(OF_FRIENDS.intersection(words[:ending]))


def says_my_no(text: str) -> bool:
    """Whether a clause tells that I said no, and not they."""
    words = text.split()
    is_mine = bool(NO_THANKS.search(text)) or any(my_noes().longest(words, at)[0] > at for at in range(len(words)))
    return is_mine and not THEIR_NO.search(text)


def decided(text: str) -> str:
    """A clause up to where it only tells what they will decide, "" where all of it holds only on a condition."""
    if (condition := ONLY_IF.match(text)) and not condition[0].startswith("si "):
        return ""
    ahead = UNDECIDED_YET.search(text)
    return text[: ahead.start()] if ahead else text


def is_loose(one: Found, words: list[str]) -> bool:
    """Whether a single word for what is only saved stands among many others: "a new badge", "found the way"."""
    if words[one.start] in BARE and one.end - one.start == 1:
        return sum(map(str.isalpha, words)) > 1
    if " ".join(words[one.start : one.end]) in WEAK:
        return len(words) >= MOST_BESIDE_ONE_WORD
    said = tuple(words[one.start : one.end])
    is_one_word = one.stage == "saved" and len(said) == 1 and said not in only_at_the_start()
    return is_one_word and len(words) > MOST_BESIDE_ONE_WORD


@lru_cache(20_000)
def spelt(word: str) -> str:
    """A word as it was meant where a letter is missing, too many, wrong, drawn out, or changed places with the next."""
    word = DRAWN_OUT.sub(r"\1", word)
    if len(word) < 6 or word in WELL_SPELT:
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
    """The stage that the phrases found in a clause tell together, "" where they leave it open."""
    # Behind an ending it only says more of it: "rejected, no interview", "reprovado no teste".
    ending = next((one.end for one in found if one.stage in ENDINGS), len(words))
    if any(is_denied(words, one.start) for one in found if one.stage and one.start < ending):
        return ""
    found, stages = stages_told(raw, words, found)
    stage = decide(stages)
    text = " ".join(words)
    if NOT_HERE.search(text) and stage in ("offer", "accepted"):
        return "withdrawn" if stage == "accepted" else ""
    if stage in ("accepted", "declined") and YET.intersection(words[:ending]) and "offer" not in stages:
        # "Not accepted yet" is no answer to it.
        return ""
    if stage in ENDINGS and MODAL.intersection(words[:ending][-MODAL_REACH:]):
        return ""
    if stage == "rejected" and BY_ME.search(text):
        stage = "declined"
    if stage == "declined" and says_my_no(text) and stages & {"screening", "interviewing"} and "offer" not in text:
        stage = "withdrawn"
    if stage == "ghosted" and "offer" in stages:
        return ""
    if stage == "declined" and YET.intersection(words) and NEGATIONS.intersection(words):
        # "Not accepting yet"
        return "offer" if "offer" in stages else ""
    if stage == "rejected" and ("offer" in stages or (YET.intersection(words) and NEGATIONS.intersection(words))):
        # "Offer rejected" may be my own no, and "no offer yet" is none.
        return ""
    return "" if is_turned_round(stage, words, found) else stage


def stages_told(raw: str, words: list[str], found: list[Found]) -> tuple[list[Found], set[str]]:
    """The phrases that count beside the others, and the stages they tell."""
    if any(one.stage for one in found):
        found = [one for one in found if one.stage or words[one.start] not in DONE]
    stages = {one.stage for one in found}
    if stages & {"screening", "interviewing"} and "" in stages:
        # "Coding test in progress"
        found = [one for one in found if one.stage or not GOING_ON.issuperset(words[one.start : one.end])]
        stages = {one.stage for one in found}
    if stages == {"saved", "applied"} and all(is_no_deed(words, one) for one in found if one.stage == "applied"):
        # "Waiting for a reference before I apply", "application to finish"
        stages = {"saved"}
    if "ghosted" in stages and YET.intersection(words):
        stages = stages - {"ghosted"} or {"applied"}
    elif {"ghosted", "rejected"} <= stages and any(" ".join(words[o.start : o.end]) in NO_REASON for o in found):
        stages -= {"ghosted"}
    is_later = LATER_ROUND.search(" ".join(words)) if stages else ROUND.search(plain(raw))
    return found, {"interviewing"} if is_later and stages <= {"applied", "screening"} else stages


def is_turned_round(stage: str, words: list[str], found: list[Found]) -> bool:
    """Whether a word that no known phrase explains may say the contrary, or after an ending that it went on."""
    known = {at for one in found for at in range(one.start, one.end)}
    is_over = stage in ENDINGS and stage != "accepted"
    after = max((one.end for one in found if one.stage == stage), default=0) if is_over else 0
    rest = {
        word
        for at, word in enumerate(words)
        if at not in known and at >= after and words[at - 1] not in NO_TURN_BEHIND.get(word, ())
    }
    if is_over:
        return bool(rest & WENT_ON)
    return bool(rest & TURNS) or any(map(DENYING.search, rest))


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
        end, told = max(patterns().longest(words, at), find_inflected(words, at), key=lambda found: found[0])
        for length in range(min(longest(), len(words) - at), max(end - at - 1, 0), -1):
            said = tuple(words[at : at + length])
            stage = known.get(said)
            if stage is not None and is_in_place(said, words[:at], words[at + length :]):
                found.append(Found(at, at + length, stage))
                at += length
                break
        else:
            if end > at:
                found.append(Found(at, end, told))
                at = end
                continue
            if stage := stem_of(words[at]):
                found.append(Found(at, at + 1, stage))
            at += 1
    return found


def is_in_place(said: tuple[str, ...], before: list[str], after: list[str]) -> bool:
    """Whether a phrase that counts only at the end, or only at the beginning, stands there."""
    if said in only_at_the_end():
        return not any(map(str.isalpha, "".join(after)))
    return said not in only_at_the_start() or all(word.isdigit() or word in BEFORE_TO_DO for word in before)


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
