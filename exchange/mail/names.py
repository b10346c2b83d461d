"""Which company wrote: from the sender, the domain, the subject and the words of a mail. For the job see `roles`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from exchange.mail.folding import fold, unwrap
from exchange.mail.letter import Letter

NAMES = Path(__file__).parent / "phrases/names.toml"
CAPITAL = "A-ZÀ-ÖØ-Þ0-9"
# A name of one to six words, each with a capital but for small ones between.
PIECE = rf"[{CAPITAL}][\w&'’+-]*(?:\.\w+)*"
NAME = rf"(?P<name>(?-i:{PIECE}(?: (?:(?:&|and|und|et|y|of|de|du|la|für|und) )?{PIECE}){{0,4}}))"
ROLE = rf"[\"“„«]? ?(?P<role>(?-i:i?[{CAPITAL}])[^.\n;!?\"”“»|]{{1,80}}?)[\"”“»]?"
JOB = ROLE.replace(rf"(?-i:i?[{CAPITAL}])", r"[^\W_]")
# A run of words with capitals, and small ones between: "Head of Data".
WORD = rf"i?[{CAPITAL}][\w&+#/'’-]*"
RUN = rf"(?P<role>(?-i:{WORD}(?: (?:(?:of|and|de|del|la|des|du|für|&|-|–) )*{WORD}){{0,6}}))"
NAME_MOST, READ = 80, 6000
# Words that a sentence begins with, and so have a capital without being a name.
BEGIN_WITH = """
    the this that we our you your i it if as at on in to for dear hi hello thank thanks please unfortunately after
    with from und wir sie ihre die der das ein eine leider nach vielen nous votre vous le la les un une apres merci
    malheureusement el los las su tu gracias lamentablemente een wij uw je helaas il lo per grazie o a os obrigado all
    any other these application applications interview update position role job candidate team re fwd next online
    new"""
BEGINNERS = frozenset(BEGIN_WITH.split())


@dataclass(frozen=True, slots=True)
class Names:
    around: frozenset[str]
    others: frozenset[str]
    mailboxes: frozenset[str]
    subdomains: frozenset[str]
    legal: frozenset[str]
    second: frozenset[str]
    jobs: frozenset[str]
    compound: re.Pattern[str]
    plain: frozenset[str]
    company: tuple[re.Pattern[str], ...]
    subject: tuple[re.Pattern[str], ...]
    role: tuple[re.Pattern[str], ...]
    sure: tuple[re.Pattern[str], ...]
    named: re.Pattern[str]
    around_role: re.Pattern[str]
    before_role: frozenset[str]
    after_role: frozenset[str]


@cache
def load() -> Names:
    data = tomllib.loads(NAMES.read_text(encoding="utf-8"))

    def words(key: str) -> frozenset[str]:
        return frozenset(data[key].split())

    def patterns(key: str) -> tuple[re.Pattern[str], ...]:
        return tuple(pattern(text) for text in data[key])

    def pattern(text: str) -> re.Pattern[str]:
        for word, expression in {"NAME": NAME, "ROLE": ROLE, "JOB": JOB, "RUN": RUN}.items():
            text = text.replace(word, expression)
        return re.compile(text, re.IGNORECASE)

    def folded(key: str) -> frozenset[str]:
        return frozenset(fold(word) for word in words(key))

    return Names(
        words("around"),
        words("others") | words("mailboxes"),
        words("mailboxes"),
        words("subdomains"),
        words("legal"),
        words("second"),
        folded("jobs"),
        re.compile(f".(?:{'|'.join(sorted(fold(end) for end in data['endings'].split()))})$"),
        folded("plain"),
        patterns("company"),
        patterns("subject"),
        patterns("role"),
        patterns("sure"),
        pattern(data["named"]),
        pattern(data["around_role"]),
        folded("before_role"),
        folded("after_role"),
    )


def squash(name: str) -> str:
    """Letters and digits only, without the legal form: what a domain makes of a name."""
    words = fold(name).split()
    while len(words) > 1 and words[-1] in load().legal:
        words.pop()
    return "".join(words)


def find_company(letter: Letter) -> str:
    """The company's name as the mail writes it; empty where it says none."""
    host = host_of(letter)
    votes: dict[str, float] = {}
    shapes: dict[str, str] = {}
    for name, weight in named(letter):
        key = squash(name)
        if len(key) < 2 or fold(name) in BEGINNERS or len(name) > NAME_MOST:
            continue
        is_host = host and is_of(name, host)
        votes[key] = votes.get(key, 0) + weight + (4 if is_host and key not in votes else 0)
        shapes.setdefault(key, name)
    if votes:
        best = max(votes, key=lambda key: votes[key])
        if votes[best] >= 2:
            return shapes[best]
    return spelled(letter, host) or shapes.get(host, "") or parted(host)


def named(letter: Letter) -> Iterator[tuple[str, float]]:
    """Names that may be the company's, with how much speaks for each."""
    yield from from_sender(letter)
    name = spelled(letter, host_of(letter))
    if " " in name:
        yield name, 4
    for pattern in load().subject:
        for found in pattern.finditer(letter.subject):
            if (name := trimmed(found["name"])) and not is_job(name):
                yield name, 2.5
    text = unwrap(letter.text)[:READ]
    for pattern in load().company:
        for found in pattern.finditer(text):
            if (name := trimmed(found["name"])) and not is_job(name):
                yield name, 2
    yield from from_sign_off(letter)


def from_sender(letter: Letter) -> Iterator[tuple[str, float]]:
    name, host = letter.from_name, host_of(letter)
    if not name:
        return
    parts = re.split(r"\s+(?:at|from|von|bei|chez|with|@|via|of)\s+|\s*[|/(),·–—]\s*|\s+-\s+", name)
    kept = [(part, cleaned) for part in parts if (cleaned := without_around(part))]
    is_program = not host and bool(letter.domain) and not load().mailboxes & set(letter.domain.split("."))
    for number, (part, cleaned) in enumerate(kept):
        was_stripped = fold(cleaned) != fold(part)
        # "Pat Placeholder" may be a person or a company; beside another part, the first is the person.
        is_person = not was_stripped and len(cleaned.split()) <= 3 and len(kept) > 1 and number == 0
        is_person = is_person or (not was_stripped and bool(host) and not is_of(cleaned, host))
        # "jobs@" is nobody's own address, and its name no person's.
        is_nobody = " " in cleaned and len(kept) == 1 and letter.from_address.partition("@")[0] in load().around
        is_program = is_program or is_nobody
        if host and squash(part) == host:
            cleaned, is_program = part, True
        # At the address of a recruiting program, the name is the company's, for which it writes.
        yield cleaned, 4 if is_program else 0.5 if is_person else 4 if was_stripped or number else 2


def is_of(name: str, host: str) -> bool:
    """Whether a domain is made of a name, or the name of a part of it; "&" is written "and" in domains, or left out."""
    keys = {squash(name), squash(name.replace("&", " and "))}
    return any(key == host or (len(key) > 3 and (key in host or host in key)) for key in keys)


def without_around(part: str) -> str:
    words = re.sub(r"-(?:team|hr)\b", "", part, flags=re.IGNORECASE).split()
    around = load().around
    while words and fold_word(words[0]) in around:
        words.pop(0)
    while words and fold_word(words[-1]) in around:
        words.pop()
    return " ".join(words).strip(" ,.-")


def fold_word(word: str) -> str:
    return word.casefold().strip(".,:;()'\"").replace("’", "'")


def from_sign_off(letter: Letter) -> Iterator[tuple[str, float]]:
    """Of the last lines, those that name a team: "The Acme Team", "Acme Recruiting"."""
    lines = [line.strip() for line in letter.text.split("\n") if line.strip()][-5:]
    lines += [line.strip() for line in letter.signature.split("\n") if line.strip()][:5]
    host = host_of(letter)
    for line in lines:
        if len(line) > 60 or line.endswith((",", ".", ":")):
            continue
        cleaned = without_around(line)
        last = cleaned.split()[-1:] if cleaned else []
        is_legal = bool(last) and fold_word(last[0]) in load().legal
        is_whole = len(host) > 3 and squash(line).startswith(host) and bool(re.fullmatch(NAME, line))
        if is_whole:
            yield line, 4
        elif cleaned and re.fullmatch(NAME, cleaned) and not is_job(cleaned) and (cleaned != line or is_legal):
            yield cleaned, 2.5


def trimmed(name: str) -> str:
    """A name without the words before it that only begin a sentence, and without those around a team's."""
    words = without_around(name).split()
    while words and fold(words[0]) in BEGINNERS:
        words.pop(0)
    while words and words[-1] in ("and", "und", "et", "y", "I", "I'm", "We"):
        words.pop()
    return " ".join(words)


def is_job(name: str) -> bool:
    """Whether a word of it is the name of a job, or ends like one: "Produktmanagerin"."""
    return any(word in load().jobs or load().compound.search(word) for word in fold(name).split())


def host_of(letter: Letter) -> str:
    """The part of the sender's domain that may name the company: "acme" of careers.acme.co.uk; else empty."""
    labels = letter.domain.split(".")
    if len(labels) < 2:
        return ""
    labels = labels[:-1]
    if len(labels) > 1 and labels[-1] in ("co", "com", "org", "ac", "gov", "net"):
        labels.pop()
    label = labels[-1]
    # "teamtailor-mail" as well as "teamtailor".
    if label in load().others or label.split("-")[0] in load().others:
        before = [one for one in labels[:-1] if len(one) > 2 and one not in load().subdomains | load().others]
        return squash(before[-1]) if before else ""
    return squash(label)


def spelled(letter: Letter, host: str) -> str:
    """The words of the mail that its domain runs together: "Pallas Networks" of pallasnetworks."""
    if len(host) < 3:
        return ""
    words = re.findall(r"[\w&+-]+", f"{letter.subject} {letter.text[:READ]} {letter.signature}")
    folded = [squash(word) for word in words]
    for start in range(len(words)):
        run = ""
        for end in range(start, min(start + 5, len(words))):
            run += folded[end]
            if run == host and words[start][0].isupper():
                return " ".join(words[start : end + 1])
            if not host.startswith(run):
                break
    return ""


def parted(host: str) -> str:
    """A domain as a name where the mail writes none: "Tidewater Labs" of tidewaterlabs."""
    found = re.fullmatch(rf"(\w{{3,}})({'|'.join(sorted(load().second))})", host)
    return " ".join(part.capitalize() for part in found.groups()) if found else host.capitalize()
