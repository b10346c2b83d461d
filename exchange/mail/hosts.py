"""What the domain of a sender tells of the company's name."""

from __future__ import annotations

import re

from exchange.mail.folding import fold, unwrap
from exchange.mail.letter import Letter
from exchange.mail.naming import (
    BEGINNERS,
    CAPITAL,
    NAME,
    SAINT,
    is_institution,
    is_job,
    load,
    squash,
    trimmed,
    without_legal,
)

# What stands in domains beside a name.
DECKED = re.compile(r"(?:get|join|try|hello|we|my)(?P<behind>\w{4,})|(?P<before>\w{4,})(?:hq|app|inc|online|group)")
# Small words of names that domains leave out: "Quarries of Alder" is quarriesalder.
SMALL = ("de", "du", "des", "of", "the", "der", "von", "van", "do", "da", "di", "del", "della", "la", "et", "und", "y")
LEFT_OUT = dict.fromkeys(SMALL, "")
# What stands before a country in domains, and names nobody.
SECOND_LEVEL = re.compile("co|com|org|ac|gov|net|sch|nhs|edu|gob|gouv|gv|or|ne|go|police|gen")
# Words of a name at most; and how much of a text is read for names.
LONGEST_NAME, READ = 6, 6000


def is_of(name: str, host: str) -> bool:
    """Whether a domain is made of a name, or of a part; "&" is "and" in domains or left out, "å" is "aa"."""
    keys = {squash(name), squash(name.replace("&", " and ")), squash(re.sub("[åÅ]", "aa", name))}
    is_part = any(key == host or (len(key) > 3 and (key in host or host in key)) for key in keys)
    return is_part or host in shortened(name)


def shortened(name: str) -> set[str]:
    """What a domain makes of a long name: "mwshopper" or "mws" of "Metro Weekly Shopper"."""
    words = fold(without_legal(name)).split()
    firsts = (len(words), *range(1, len(words)))
    short = {"".join(word[0] for word in words[:many]) + "".join(words[many:]) for many in firsts}
    return {one for one in short if len(one) > 2} if len(words) > 1 else set()


def host_of(letter: Letter) -> str:
    """The part of the sender's domain that may name the company: "acme" of careers.acme.co.uk; else empty."""
    host = squash(label_of(letter))
    # "acmehq" and "getacme" are Acme's, where the mail writes "Acme".
    if (decked := DECKED.fullmatch(host)) and (name := decked["behind"] or decked["before"]):
        text = f"{letter.from_name}\n{letter.subject}\n{letter.text[:READ]}\n{letter.signature}"
        words = {squash(word) for word in re.findall(rf"[{CAPITAL}][\w&+]+", text)}
        return name if name in words and host not in words else host
    return host


def label_of(letter: Letter) -> str:
    """That part as it is written: "acme-labs"."""
    labels = letter.domain.split(".")
    if len(labels) < 2:
        return ""
    labels = labels[:-1]
    second = labels.pop() if len(labels) > 1 and SECOND_LEVEL.fullmatch(labels[-1]) else ""
    # British schools stand below their authority: lowmoor.leeds.sch.uk.
    if second == "sch" and len(labels) > 1:
        labels.pop()
    # "acme-jobs" is Acme's.
    label = "-".join(part for part in labels[-1].split("-") if part not in load().in_domain) or labels[-1]
    # "teamtailor-mail" as well as "teamtailor".
    if label in load().others or label.split("-")[0] in load().others:
        before = [one for one in labels[:-1] if len(one) > 2 and one not in load().subdomains | load().others]
        return before[-1] if before else ""
    return label


def spelled(letter: Letter, host: str) -> str:
    """The words of the mail that its domain runs together: "Pallas Networks" of pallasnetworks."""
    if len(host) < 3:
        return ""
    text = f"{letter.subject} {letter.text[:READ]} {letter.signature}"
    # "Sable & Wren" is sablewren or sableandwren, "Wren's Nest" is wrensnest, and "Saint Wren" stwren.
    for between, pattern in (
        ({"&": ""}, rf"(?:{SAINT})?[\w&+-]+(?:['’]\w+)?"),
        ({"&": ""}, r"[\w&+-]+"),
        ({"&": "and"}, r"[\w&+-]+"),
        ({"saint": "st", "sankt": "st", "sainte": "ste"}, r"[\w&+-]+(?:['’]\w+)?"),
        (LEFT_OUT, r"[\w&+-]+"),
    ):
        words = re.findall(pattern, text)
        folded = [between.get(word.casefold(), squash(word)) for word in words]
        for start in range(len(words)):
            run = ""
            for end in range(start, min(start + 5, len(words))):
                run += folded[end]
                if run == host and words[start][0].isupper():
                    return " ".join(words[start : end + 1])
                if not host.startswith(run):
                    break
    return ""


def unfolded(letter: Letter, host: str) -> str:
    """Names of the mail that its domain has the beginnings of: "Advanced Gears" of advgears; else empty."""
    if len(host) < 3:
        return ""
    for match in re.finditer(NAME, f"{letter.subject}\n{unwrap(letter.text)[:READ]}\n{letter.signature}"):
        name = trimmed(match["name"])
        words = [word for word in fold(name).split() if word not in BEGINNERS]
        if (is_job(name) and not is_institution(name)) or not 1 < len(words) <= LONGEST_NAME:
            continue
        # "wisc" of "University of Wisconsin".
        if is_institution(name) and any(word.startswith(host) for word in words):
            return name
        # "dfw" of "Department of Forests and Waterways".
        initials = "".join(word[0] for word in name.split() if word[0].isupper())
        if len(initials) > 2 and fold(initials) == host:
            return name
        if len(host) < 4:
            continue
        if is_of_some(host, words) or (all(len(word) > 3 for word in words) and is_of_beginnings(host, words)):
            return name
    return ""


def is_of_some(host: str, words: list[str]) -> bool:
    """Whether a domain is two or more of the words or their beginnings: "studiolari" of "Studio Legale Lari"."""
    ends = {(0, 0)}
    for word in words:
        begun = [word[:length] for length in range(4, min(len(word), 63) + 1)]
        ends |= {(at + len(one), many + 1) for at, many in ends for one in begun if host.startswith(one, at)}
    return any(at == len(host) and many > 1 for at, many in ends)


def is_of_beginnings(host: str, words: list[str]) -> bool:
    """Whether a domain has the beginnings of all words, one behind the other, each of two letters or more."""
    ends = {0}
    for word in words:
        # A label of a domain has 63 letters at most.
        begun = [word[:length] for length in range(2, min(len(word), 63) + 1)]
        ends = {at + len(one) for at in ends for one in begun if host.startswith(one, at)}
    return len(host) in ends


def parted(host: str) -> str:
    """A domain as a name where the mail writes none: "Tidewater Labs" of tidewaterlabs or tidewater-labs."""
    if "-" in host:
        return " ".join(part.capitalize() for part in host.split("-"))
    found = re.fullmatch(rf"(\w{{3,}})({'|'.join(sorted(load().second))})", host)
    return " ".join(part.capitalize() for part in found.groups()) if found else host.capitalize()
