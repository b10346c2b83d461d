"""Which company wrote: from the sender, the domain, the subject and the words of a mail. For the job see `roles`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise, takewhile

from exchange.mail.folding import fold, unwrap
from exchange.mail.hosts import LONGEST_NAME, READ, host_of, is_of, label_of, parted, spelled, unfolded
from exchange.mail.letter import Letter
from exchange.mail.naming import (
    BEGINNERS,
    BETWEEN,
    NAME,
    PIECE,
    fold_word,
    is_common,
    is_institution,
    is_job,
    load,
    squash,
    trimmed,
    without_around,
    without_legal,
)

# Signs of a name at most, and of a line that signs.
NAME_MOST, SIGN_MOST = 80, 120
# "Grupo" and its like are left out by domains as articles are.
ARTICLES = "(?:Grupo|Groupe|Gruppo|Grupa|Grup|The|De|Het|La|Le|Les|El|Los|Las|Il|Lo|O|A|Der|Die|Das) "
# Who sends for another.
BEHALF = re.compile(
    r"\b(?:on behalf of|im auftrag (?:von|der|des)|pour le compte de|en nombre de|namens)\s+", re.IGNORECASE
)
# Which of many, and nobody's name: "Academy Class 207", "Cohort 12", "11th March".
ONE_OF_MANY = re.compile(
    r"\d{1,2}(?:st|nd|rd|th)? [^\W\d_]+"
    r"|.*\b(?:class|cohort|batch|round|term|intake|grade|room|lot|ref|section|step|stage|phase|jahrgang|klasse|promotion)"
    r" (?:of )?(?:\d+|[IVX]+)",
    re.IGNORECASE,
)
# Legal forms without a capital, as in English and Czech; "e.g." is none.
SMALL_FORM = re.compile(r",?(?:plc|sp\.z\.?o\.o\.?|a\.s\.|s\.r\.o\.|spol\.|v\.o\.s\.|k\.s\.|d\.o\.o\.)")
# "Dr. Ines Moreau" is a person, and "Dr. Brandt" at drbrandt.example a company.
TITLED = re.compile(
    r"(?:Dr|Prof|Dipl\.-\w+|Ing|Arch|Avv|Dott|Dott\.ssa|Dra?|Lic|Mag)\. (?!\w+$)|(?:Mr|Mrs|Ms|Mme|Frau|Herr)\.? "
)
# A part of a university.
DEPARTMENT = re.compile(
    r"(?:Department|School|Faculty|Institute|Institut|Fakultät|Lehrstuhl|Fachbereich|Faculté|Facultad|Dipartimento"
    r"|Departamento|Vakgroep) (?:of|für|de|di|van) "
)
# What parts a line below a mail: the person, the department, the company, the street.
SIGN_PARTS = re.compile(r"\s*[|·•,/]\s+|\s+\(|\s+[–—-]\s+")
# What parts what a board shows of a job, and who signs: "Nell", "Nils Lautner", "Nell x".
CARD_PARTS = re.compile(r"\s+[·•|–—-]\s+")
PERSON = re.compile(rf"(?:(?:Dr|Prof|Mr|Mrs|Ms)\.? )?{PIECE}(?:-{PIECE})?(?: {PIECE}){{0,2}}(?: x+)?")
# Of a text, so many lines may be headings, each of so few words.
HEADING_LINES, HEADING_WORDS = 6, 8
# An institution with the place it is in: "Szpital Miejski w Starym Borze", "Klinikum am Park".
AT = "w|we|na|nad|pod|im|in|am|an der|bei|beim|sur|sous|lès|i|en|aan de|ved|vid"
PLACED = re.compile(rf"{PIECE}(?: (?:(?:{BETWEEN}|{AT}) )?(?:(?:Dr|Prof)\. )?{PIECE}){{1,6}}")
# A team of those who hire, which names nobody: what stands behind it is the company.
TEAM = re.compile(
    r"(?:the |l['’])?(?:time|team|equipe|équipe|equipo|squadra|zespół) (?:de |da |do |di |of )?(?:gente|pessoas"
    r"|personas|people|talent\w*|sele\w+|recr\w+|reclu\w+|atração|rh|rrhh|hr|recursos)\b",
    re.IGNORECASE,
)
# What somebody wants to move into: "14 Mill Lane", "Unit 12B".
ADDRESS = re.compile(
    r"(?:unit|flat) \d.*|\d+\w? .*(?:road|street|lane|avenue|close|drive|court|crescent|terrace)", re.IGNORECASE
)


@dataclass(slots=True)
class Votes:
    """How much speaks for each name that may be the company's, by its letters alone, and how it is written first."""

    host: str
    weights: dict[str, float] = field(default_factory=dict)
    shapes: dict[str, str] = field(default_factory=dict)

    @property
    def best(self) -> str:
        """The name for which most speaks, "" where there is none."""
        return max(self.weights, key=self.weights.__getitem__, default="")

    @property
    def most(self) -> float:
        return max(self.weights.values(), default=0)


def find_company(letter: Letter, *, writes_of_one: bool = True) -> str:
    """The employer's name as the mail writes it, or the sender's where it is about no job; empty where it has none."""
    votes = without_programs(count_votes(letter, writes_of_one=writes_of_one), letter)
    # A name that one sentence drops may be anybody's where the sender has a domain of its own.
    if votes.most > 2 or (votes.most == 2 and not votes.host):
        name = whole_of(spelled_out(votes.shapes[votes.best], letter), letter)
        return with_article(with_legal(fullest(name, letter), letter), letter)
    name = by_domain(letter, votes) or (votes.shapes[votes.best] if votes.most == 1 else "")
    return with_legal(fullest(spelled_out(name, letter), letter), letter)


def as_from_employer(letter: Letter) -> Letter:
    """One's own letter as if it came from whom it was sent to, where that is a company by its address; else itself."""
    turned = replace(letter, from_name=letter.to_name, from_address=letter.to_address)
    name = letter.to_name
    is_person = not name or is_first_name(name.split()[0], turned) or is_own_address(name, turned)
    is_company = is_institution(name) or not is_person
    host = host_of(turned)
    return turned if is_company and host and is_of(name, host) else letter


def count_votes(letter: Letter, *, writes_of_one: bool) -> Votes:
    """What speaks for each name; for that of the sender's domain there is more."""
    host = host_of(letter)
    votes = Votes(host)
    # A domain that the mail never names is often that of a board or of a program.
    is_named = host in squash(f"{letter.subject} {letter.text[:READ]} {letter.signature}")
    for name, weight in named(letter, writes_of_one=writes_of_one):
        key = squash(name)
        if is_nobody(name):
            continue
        is_host = bool(host) and (is_of(name, host) or shares(name, letter))
        first = (1 if not is_named else 5 if key == host else 4) if is_host and key not in votes.weights else 0
        votes.weights[key] = votes.weights.get(key, 0) + weight + first
        votes.shapes.setdefault(key, name)
    return votes


def is_nobody(name: str) -> bool:
    """Whether what stands where a name should is none: a common word, an address, "one of many", or far too long."""
    is_other = is_common(name) or fold(name) in load().forms or ADDRESS.fullmatch(name) or ONE_OF_MANY.fullmatch(name)
    return len(squash(name)) < 2 or len(name) > NAME_MOST or bool(is_other)


def without_programs(votes: Votes, letter: Letter) -> Votes:
    """The votes without the board or program that sent the mail, where enough speaks for another name."""
    programs = programs_in(letter) | (votes.weights.keys() & load().others)
    employers = {key: weight for key, weight in votes.weights.items() if key not in programs}
    if max(employers.values(), default=0) < 2:
        return votes
    return Votes("" if votes.host in programs else votes.host, employers, votes.shapes)


def by_domain(letter: Letter, votes: Votes) -> str:
    """The name that the sender's domain is made of, as the mail writes it or else by itself."""
    name = spelled(letter, votes.host) or unfolded(letter, votes.host) or votes.shapes.get(votes.host, "")
    parts = parted(label_of(letter))
    return name or ("" if is_common(parts) or fold(parts) in load().institutions else parts)


def with_legal(name: str, letter: Letter) -> str:
    """A name with the legal form that the mail writes behind it: "Helvia SA" of "Helvia"."""
    whole, name = name, without_legal(name)
    if not name:
        return ""
    behind = re.compile(rf"\b{re.escape(name)}(?P<form>(?:[,.]{{0,2}} (?:& )?[\w./]+){{1,5}})")
    text = f"{unwrap(letter.text)[:READ]}\n{letter.signature}"
    for found in behind.finditer(text):
        words = list(
            takewhile(lambda word: word in ("&", ",") or fold_word(word) in load().legal, found["form"].split())
        )
        if any(map(str.isupper, "".join(words))) or SMALL_FORM.fullmatch("".join(words)):
            form = " ".join(words).removesuffix(" &").rstrip(" ,")
            # A point may end the sentence rather than the form: that of "S.A." does not, nor one on a line of its own.
            is_form = "." in words[-1][:-1] or re.search(
                rf"^{re.escape(f'{name} {form}'.replace(' ,', ','))}$", text, re.MULTILINE
            )
            return f"{name} {form if is_form else form.rstrip('.')}".replace(" ,", ",")
    return whole


def programs_in(letter: Letter) -> set[str]:
    """Boards and programs that a mail says it was sent by: "through Dice", "powered by Workable"."""
    found = (match for pattern in load().program for match in pattern.finditer(unwrap(letter.text)[:READ]))
    return {squash(trimmed(match["name"])) for match in found}


def fullest(name: str, letter: Letter) -> str:
    """A name as the sign-off has it whole: "Copperline Transit" of "Copperline"; else as a sentence has it."""
    if not name:
        return ""
    # "Kornfeld Software GmbH" of "Kornfeld".
    if without_legal(letter.from_name) != letter.from_name and fold(letter.from_name).startswith(f"{fold(name)} "):
        return letter.from_name
    if whole := as_sent(name, letter):
        return whole
    around = re.compile(rf"\b{re.escape(fold(name))}\b")
    person = fold(letter.from_name)
    for piece in map(trimmed, sign_off(letter)):
        bare = without_legal(piece)
        is_begun = bare.startswith(name.lower()) and squash(name) == host_of(letter)
        is_name = (
            bool(re.fullmatch(NAME, bare[:1].upper() + bare[1:] if is_begun else bare))
            and not is_job(bare)
            and not (person and person in fold(piece))
        )
        if is_name and is_longer(bare, name) and around.search(fold(bare)):
            return piece
    host = host_of(letter)
    if host and fold(name) == person and is_of(name, host):
        return name
    behind = re.search(r" (?:at|bei|chez|presso|bij|hos) (.+)$", letter.subject)
    text = unwrap(letter.text)[:READ] + (f"\n{behind[1]}" if behind else "")
    found = [run for match in re.finditer(NAME, text) if around.search(fold(run := trimmed(match["name"])))]
    # "Graduates of Acme" are none of Acme's name.
    of = re.compile(rf".* (?:de|du|di|of|von|der|des|van|del|do|da) {re.escape(name)}\b")
    longer = {
        run
        for run in found
        if is_longer(without_legal(run), name)
        and not is_job(run)
        and fold(run) != person
        and (is_institution(run) or not of.match(run))
    }
    # Where the name stands alone too, what once stood beside it is no part of it.
    return longer.pop() if len(longer) == 1 and not any(fold(run) == fold(name) for run in found) else name


def as_sent(name: str, letter: Letter) -> str:
    """A name as who sends it or signs has it, where its last word is of teams too or its first a trade's, else "".

    "Elm Home Care" of "Elm Home" at elmhomecare.example, "Fundación Olmo" of "Olmo".
    """
    label = label_of(letter)
    for line in (letter.from_name, *sign_off(letter)):
        words = line.split()
        for end in range(len(name.split()) + 1, len(words) + 1):
            run = " ".join(words[:end])
            if fold(run).startswith(f"{fold(name)} ") and squash(run) == label:
                return run
    sent = without_legal(letter.from_name)
    is_whole = is_institution(sent.split()[0] if sent else "") and re.fullmatch(NAME, sent)
    return letter.from_name if is_whole and fold(sent) == f"{fold(sent.split()[0])} {fold(name)}" else ""


def with_article(name: str, letter: Letter) -> str:
    """A name with the article that sentences always have before it: "The Salty Gull", but not "The Acme Team"."""
    within = rf"(?P<before>[^\s.!?:]{{1,30}} )?(?P<article>{ARTICLES})?\b{re.escape(name)}\b(?! [Tt]eam)"
    places = re.finditer(within, f"{letter.subject}\n{unwrap(letter.text)[:READ]}")
    found = {one["article"] or "" for one in places if one["before"] and not re.fullmatch(ARTICLES, one["before"])}
    if not found and (
        sent := re.fullmatch(rf"({ARTICLES}){re.escape(without_legal(name).rstrip(','))}", letter.from_name)
    ):
        return sent[1] + name
    return (found.pop() if len(found) == 1 else "") + name


def whole_of(name: str, letter: Letter) -> str:
    """The one institution that a mail names beside a department: "Alder College" of its "Department of Law"."""
    if not DEPARTMENT.match(name):
        return name
    text = f"{unwrap(letter.text)[:READ]}\n{letter.signature}"
    found = {trimmed(match["name"]) for match in re.finditer(NAME, text)}
    others = {one for one in found if " " in one and is_institution(one) and not DEPARTMENT.search(one)}
    return others.pop() if len(others) == 1 else name


def is_longer(whole: str, name: str) -> bool:
    return len(name.split()) < len(whole.split()) <= LONGEST_NAME


def named(letter: Letter, *, writes_of_one: bool) -> Iterator[tuple[str, float]]:
    """Names that may be the company's, with how much speaks for each."""
    yield from registered(letter)
    yield from from_sender(letter)
    name = spelled(letter, host_of(letter))
    if " " in name or (name := unfolded(letter, host_of(letter))):
        yield name, 4
    for pattern in load().subject:
        for found in pattern.finditer(letter.subject):
            if (name := trimmed(found["name"])) and not is_job(name):
                yield name, 2.5
    yield from from_sign_off(letter)
    if not host_of(letter):
        yield from below_person(letter)
        yield from from_card(letter)
    if not writes_of_one:
        return
    text = unwrap(letter.text)[:READ]
    for pattern in load().company:
        for found in pattern.finditer(text):
            if (name := trimmed(found["name"])) and not is_job(name):
                yield name, 2
    yield from employers_in(letter)


def registered(letter: Letter) -> Iterator[tuple[str, float]]:
    """Names with the legal form that further languages write before them, or run together with them."""
    places = (letter.from_name, letter.subject, unwrap(letter.text)[:READ], letter.signature)
    lines = [line for place in places for line in place.split("\n")]
    found = [match["name"] for line in lines for pattern in load().registered for match in pattern.finditer(line)]
    # A last line that names the department behind the company, in languages that know no capitals.
    ends = [line.strip() for line in f"{letter.text}\n{letter.signature}".split("\n") if line.strip()][-5:]
    cut = [load().department.sub("", line) for line in ends]
    found += [
        name for name, line in zip(cut, ends, strict=True) if name != line and re.fullmatch(r"[^\W_]{2,15}", name)
    ]
    for name in dict.fromkeys(" ".join(name.split()) for name in found):
        words = name.split()
        while words and (fold(words[0]) in BEGINNERS or fold_word(words[0]) in load().around):
            words.pop(0)
        if len(squash(" ".join(words))) > 1 and not is_job(name):
            yield " ".join(words), 6


def employers_in(letter: Letter) -> Iterator[tuple[str, float]]:
    """Of whom a mail says that the job is theirs: "the position of Planner at Acme"."""
    for text in (unwrap(letter.text)[:READ], letter.subject):
        for pattern in load().employer:
            for found in pattern.finditer(text):
                if (name := trimmed(found["name"])) and not is_job(name):
                    yield name, 16
        for pattern in load().authority:
            for found in pattern.finditer(text):
                if not load().about_job.search(text[max(0, found.start() - 120) : found.start()]):
                    continue
                name = trimmed(found["name"])
                # "Millbrook Community Trust" has a word of jobs.
                if is_institution(name) and " " in name and (not is_job(name) or is_institution(name.split()[-1])):
                    # A department may be that of a university.
                    yield name, 4 if DEPARTMENT.match(name) else 16


def from_sender(letter: Letter) -> Iterator[tuple[str, float]]:
    name, host = load().department.sub("", letter.from_name), host_of(letter)
    if not name:
        return
    if name != letter.from_name:
        yield name, 4
        return
    # "Jérôme de Pixelio", but not "Mairie de Pontrive".
    of = re.search(r"^(\w+) (?:de|van|da|di|von|from|från|fra) (.+)$", name)
    if of and host and is_of(of[2], host) and (is_first_name(of[1], letter) or is_signed(of[1], letter)):
        name = of[2]
    if on_behalf := BEHALF.search(name):
        yield name[on_behalf.end() :].strip(), 12
    # "Acme via Board", from the board's own address.
    # "Board pour Acme", from there as well.
    behind = re.fullmatch(r"(.+?) (?:for|für|pour|para|per|voor|dla|för) (.+)", name)
    if behind and host and squash(behind[1]) == host:
        yield behind[2], 12
        return
    via = re.fullmatch(r"(.+?) (?:via|über) (.+)", name)
    if via and squash(via[2]) in {host, *letter.domain.split(".")} - {""}:
        yield via[1], 12
    if is_institution(name) and re.search(r"\w \w+ (?:Search|Admissions)$", name):
        name = trimmed(name)
    parts = re.split(
        r"\s+(?:at|from|von|bei|chez|bij|presso|with|@|via|(?<=team )of)\s+|\s*[|/(),·–—]\s*|\s+-\s+", name
    )
    kept = [(part, cleaned) for part in parts if (cleaned := without_around(part))]
    is_program = (
        (not host or host in programs_in(letter))
        and bool(letter.domain)
        and not load().mailboxes & set(letter.domain.split("."))
    )
    for number, (part, cleaned) in enumerate(kept):
        was_stripped = fold(cleaned) != fold(part)
        # "Pat Placeholder" may be a person or a company; beside another part, the first is the person.
        is_legal = without_legal(part) != part
        is_person = not was_stripped and len(cleaned.split()) <= 3 and len(kept) > 1 and number == 0 and not is_legal
        is_person = is_person or (not was_stripped and bool(host) and not is_of(cleaned, host))
        # "sanne.7788@" of "Sanne van Dijk | Acme".
        is_first = len(kept) > 1 and number == 0 and is_first_name(cleaned.split()[0], letter)
        is_titled = bool(TITLED.match(part)) and squash(part) != host
        is_own = is_first or is_titled or is_own_address(cleaned, letter) or (not host and signs(cleaned, letter))
        is_own = is_own and not is_institution(cleaned)
        # "jobs@" is nobody's own address, and its name no person's.
        is_long = " " in cleaned or bool(re.fullmatch(r"[\u3041-\u9fff]{4,}", cleaned))
        is_nobody = is_long and len(kept) == 1 and letter.from_address.partition("@")[0] in load().around
        is_program = is_program or is_nobody or is_institution(cleaned)
        if host and squash(part) == host:
            cleaned, is_program = part, True
        # "Oracle Recruiting" at oraclecloud.example is the program.
        programs = {label for label in letter.domain.split(".") if label in load().others}
        is_others = len(cleaned) > 3 and any(label.startswith(squash(cleaned)) for label in programs)
        if is_others or {squash(cleaned), squash(part)} & load().others:
            yield cleaned, 1
            continue
        # "Shift Manager - Leeds", without an address, is a heading.
        if number and not letter.domain and is_job(kept[0][0]):
            yield cleaned, 1
            continue
        # At the address of a recruiting program, the name is the company's, for which it writes.
        yield cleaned, 0.5 if is_own else 4 if is_program else 0.5 if is_person else 4 if was_stripped or number else 2


def is_own_address(name: str, letter: Letter) -> bool:
    """Whether it is that person's: "n.whitcomb@" of Nora Whitcomb; with no domain of its own, "whitcomb@" as well."""
    words, parts = fold(name).split(), re.split(r"[._-]", letter.from_address.partition("@")[0])
    is_surname = len(words) == 2 and parts == [words[-1]] and not host_of(letter) and words[-1] not in load().common
    return is_surname or (len(words) > 1 and words[-1] in parts[1:] and words[0][0] == parts[0][:1])


def spelled_out(name: str, letter: Letter) -> str:
    """The name whose initials a short one is, as the mail has it: "Borland Rail Group" of "BRG"."""
    if not re.fullmatch(r"[^\W\d_a-z]{2,6}", name):
        return name
    places = f"{letter.from_name}\n{letter.subject}\n{unwrap(letter.text)[:READ]}\n{letter.signature}"
    for match in re.finditer(NAME, places):
        for run in (trimmed(match["name"]), match["name"]):
            initials = "".join(word[0] for word in run.split() if word[0].isupper())
            if initials == name and not is_job(run):
                return run
    return name


def is_first_name(name: str, letter: Letter) -> bool:
    return fold(name) == re.split(r"[._+-]", letter.from_address.partition("@")[0])[0]


def is_signed(name: str, letter: Letter) -> bool:
    """Whether it stands alone on one of the last lines, but for a kiss."""
    lines = [fold(line) for line in f"{letter.text}\n{letter.signature}".split("\n") if line.strip()][-5:]
    return fold(name) in [re.sub(" x+$", "", line) for line in lines]


def signs(name: str, letter: Letter) -> bool:
    """Whether it is the name of a person who signs with the first of two words: "Asha" of "Asha Rahl"."""
    words = name.split()
    return len(words) == 2 and without_legal(name) == name and is_signed(words[0], letter)


def sign_off(letter: Letter) -> Iterator[str]:
    """What stands in the last lines, part by part: "Ines Moreau | Operations | Acme" is three."""
    lines = [line.strip() for line in letter.text.split("\n") if line.strip()][-5:]
    lines += [line.strip() for line in letter.signature.split("\n") if line.strip()][:5]
    for line in lines:
        # What is listed is none, nor is a street with its number.
        is_other = line[0] in "-*•·" or re.search(r"\d{4}", line)
        if len(line) <= SIGN_MOST and not is_other and not line.endswith((",", ":", "!", "?")):
            yield from (part for part in SIGN_PARTS.split(line) if without_legal(part) != part or part[-1:] != ".")


def from_sign_off(letter: Letter) -> Iterator[tuple[str, float]]:
    """Of the last lines, those that name a team or a company: "The Acme Team", "Acme Recruiting", "Acme Ltd."."""
    host = host_of(letter)
    is_below_team = False
    for piece in dict.fromkeys(sign_off(letter)):
        name = trimmed(piece)
        was_below_team, is_below_team = is_below_team, not without_around(piece) or bool(TEAM.match(piece))
        bare = without_legal(name)
        is_person = bool(TITLED.match(letter.from_name)) and fold(bare) in fold(letter.from_name)
        is_name = re.fullmatch(NAME, bare) or (is_institution(bare) and PLACED.fullmatch(bare))
        if is_person or not is_name or is_job(bare) or fold(piece.split()[0]) in load().buttons:
            continue
        is_whole = len(host) > 3 and squash(name).startswith(host)
        # "Frau Brandt" of kanzlei-brandt is who signed.
        if not is_whole and TITLED.match(piece):
            continue
        if is_whole or shares(bare, letter):
            yield name, 5
        elif bare != name or is_institution(name):
            yield name, 3
        elif without_around(piece) != piece or was_below_team:
            yield name, 2.5


def below_person(letter: Letter) -> Iterator[tuple[str, float]]:
    """What stands behind a person's name at the end of a mail, or on the line below: "Nell, Sandfish Games"."""
    lines = [line.strip() for line in f"{letter.text}\n{letter.signature}".split("\n") if line.strip()][-6:]
    for above, line in pairwise(lines):
        person, *others = SIGN_PARTS.split(line)
        if PERSON.fullmatch(person) and len(others) == 1 and not is_job(person) and is_house(others[0]):
            yield others[0], 2.5
        is_person = PERSON.fullmatch(SIGN_PARTS.split(above)[0]) and not load().closing.match(above)
        if is_person and is_house(person) and (not others or others[0][:1].islower()):
            yield person, 2.5


def is_house(name: str) -> bool:
    """Whether a line that signs may be a company's: of several words, and no job, team or street."""
    is_name = re.fullmatch(NAME, without_legal(name)) and " " in name
    return bool(is_name) and trimmed(name) == name and not is_job(name) and not re.search(r"\d", name)


def from_card(letter: Letter) -> Iterator[tuple[str, float]]:
    """The company of a text that begins as a board shows a job: its name beside the job's, or on the line below."""
    lines = [line.strip() for line in letter.text.split("\n") if line.strip()][:HEADING_LINES]
    for above, line in pairwise(["", *lines]):
        first, *others = CARD_PARTS.split(line)
        is_beside = bool(others) and is_job(others[0]) and not is_job(first)
        is_below = is_job(above) and len(above.split()) <= HEADING_WORDS and bool(others) and not is_job(first)
        if (is_beside or is_below) and len(line) <= NAME_MOST and re.fullmatch(NAME, without_legal(first)):
            yield first, 2.5


def shares(name: str, letter: Letter) -> bool:
    """Whether a name of several words has one of those that its domain is made of: "quimera-lab"."""
    words, label = fold(name).split(), label_of(letter)
    # The sender's name is all of it already.
    if squash(letter.from_name) == squash(label):
        return False
    parts = {part for part in label.split("-") if len(part) > 3} - load().others
    is_begun = label.startswith(words[0]) and len(words[0]) > 4
    # "Julia Steiner" of steiner-dach is who signed: with the last word of a person's name a domain begins.
    if len(words) == 2 and not is_begun and label.startswith(f"{words[-1]}-") and not is_institution(name):
        return False
    return len(words) > 1 and (is_begun or not parts.isdisjoint(words)) and fold(name) not in fold(letter.from_name)
