"""By which words names are found in mails, from phrases/names.toml, and what a name is without those around it."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from exchange.mail.folding import fold

NAMES = Path(__file__).parent / "phrases/names.toml"
CAPITAL = f"A-ZÀ-ÖØ-Þ0-9{''.join(sign for sign in map(chr, range(0x100, 0x2000)) if sign.isupper())}"
# A name of one to six words, each with a capital but for small ones between.
# "St. Brannoc", "St.-Barbara-Krankenhaus".
SAINT = r"(?:S(?:t|te|ta|to|kt)|Mt|Ft)\.[ -]?"
PIECE = rf"(?:{SAINT})?[ei]?[{CAPITAL}][\w&'’+-]*(?:(?:\.\w)+\.(?!\w)|(?:\.\w+)*)"
BETWEEN = (
    "&|and|und|et|y|of|of the|de|de la|de los|de las|du|des|del|della|dei|der|do|da|dos|das|van|van de|van den|van der"
    "|aan|aan de|aan den|la|für|og|och|ve|și|и|і|та"
    "|d[’'](?:édition|études|architecture|ingénierie|intérim|assurances?|accueil|optique|exploitation|avocats|expertise)"
)
# Of authorities, what stands before a name, in the small letters of a sentence too: "mairie de Pontrive".
AUTHORITY = (
    "(?:department|ministry|office|institute|cent(?:er|re)|council|society|association) for (?:the )?"
    "|(?:mairie|ville|métropole|communauté de communes|université|département|région|ayuntamiento|universidad"
    "|diputación|comune|università|regione|provincia|câmara municipal|universidade|prefeitura)"
    " (?:de la |de los |de |du |des |d[’']|di |do |da |della |degli )"
    "|conseil (?:départemental|régional|municipal|général) (?:de la |de l[’']|des |du |de |d[’'])"
    "|(?:gemeente|provincie|waterschap|ministerie van|universiteit) "
)
# What stands behind one: "Ekdala kommun", "Lunds universitet".
BEHIND = "kommune?|stad|universitet|högskola|sjukhus|sykehus|sygehus|skola|skole|kaupunki|kunta|yliopisto"
NAME = (
    rf"(?P<name>(?-i:(?i:{AUTHORITY})?{PIECE}(?: (?:(?:{BETWEEN}) |(?:de l|d|dell|l)[’'])?{PIECE}){{0,5}}"
    rf"(?: (?:{BEHIND})\b)?"
    r"(?:\. (?:KG|KGaA|OHG)\b)?))"
)
# A whole name or none: no part of it where what follows forbids the whole.
ATOM = f"(?>{NAME})"
ROLE = (
    rf"[\"“„«]? ?(?P<role>(?-i:[i.]?[{CAPITAL}])(?:[^.\n;!?\"”“»|]|(?<=[SJ]r)\.|(?<=\bds)\.){{1,80}}?)(?<!\bds)[\"”“»]?"
)
JOB = ROLE.replace(rf"(?-i:[i.]?[{CAPITAL}])", r"[^\W_]")
# In German, with the small adjectives before it: "medizinische Fachangestellte".
BERUF = ROLE.replace("(?-i:[i.]?", "(?-i:(?:[a-zäöüß]{5,}(?:e|er|en|es) ){0,2}[i.]?", 1)
# A run of words with capitals, and small ones between: "Head of Data".
WORD = rf"i?[{CAPITAL}][\w&+#/'’-]*"
RUN = rf"(?P<role>(?-i:{WORD}(?: (?:(?:of|and|de|del|la|des|du|für|&|-|–) )*{WORD}){{0,6}}))"
# The same of further languages, without small words between.
WORDS = rf"[{CAPITAL}][\w&+-]*(?: [{CAPITAL}][\w&+-]*){{0,3}}"
# Who is no partner of a bank, but part of a name.
PARTNERS = re.compile(r"(?:&|\b(?:and|und|et|y))\s+(?:partners?|associates|associés|asociados)\b", re.IGNORECASE)
# "© 2026 Acme", "We've received", "L'entreprise Acme".
NO_NAME = re.compile(
    r"20\d\d|(?:we|you|i|they|it|that|here)['’](?:ve|re|ll|d|m|s)|l['’](?:entreprise|azienda|employeur)", re.IGNORECASE
)
# "The service team" names nobody, and "the Department of Fisheries" one authority.
DEPARTMENT_OF = re.compile(r"(?:department|office|service|bureau|administración|accueil) (?:of|for|de) ", re.IGNORECASE)
# What stands within a part that names a team: "Acme-HR", "Atracción de Talento Acme".
WITHIN = re.compile(
    r"-(?:team|hr)\b|^time de \w+ |^(?:atracción|captación|adquisición|gestión|acquisition|atração|aquisição)"
    r" (?:de |du |di )?talent\w*\s*",
    re.IGNORECASE,
)
# What a company offers, behind its name.
SCHEME = re.compile(
    r" (?:Graduate|Trainee|Traineeship|(?:Summer )?Internship|Apprenticeship|Early Careers?)"
    r"(?: (?:Programme|Program|Scheme|Development))*(?: 20\d\d)?$"
)
# Signs of languages that part words by no gap.
NO_GAP = re.compile(r"[\u3041-\u9fff\uac00-\ud7a3㈱㈜]")
# Words that a sentence begins with, and so have a capital without being a name.
BEGIN_WITH = """
    te se the this that we our you your i it if as at on in to for dear hi hello thank thanks please unfortunately after
    with from und wir sie ihre die der das ein eine leider nach vielen nous votre vous le la les un une apres merci
    malheureusement el los las su tu gracias lamentablemente een wij uw je helaas il lo per grazie o a os
    obrigado all any other these application applications interview update position role job candidate team re fwd
    next online new gruss grusse regards firma unternehmen entreprise societe empresa azienda ditta bedrijf
    purtroppo abbiamo lamentamos hemos infelizmente agradecemos
    vi du ni din ditt dina er ert den det ett som tack hej vår vårt pan pani państwo nie jest za na dla oraz po"""
BEGINNERS = frozenset(BEGIN_WITH.split())


@dataclass(frozen=True, slots=True)
class Names:
    around: frozenset[str]
    others: frozenset[str]
    buttons: frozenset[str]
    mailboxes: frozenset[str]
    subdomains: frozenset[str]
    in_domain: frozenset[str]
    legal: frozenset[str]
    institutions: frozenset[str]
    houses: re.Pattern[str]
    second: frozenset[str]
    jobs: frozenset[str]
    compound: re.Pattern[str]
    plain: frozenset[str]
    common: frozenset[str]
    bare: frozenset[str]
    areas: frozenset[str]
    clauses: frozenset[str]
    company: tuple[re.Pattern[str], ...]
    employer: tuple[re.Pattern[str], ...]
    authority: tuple[re.Pattern[str], ...]
    about_job: re.Pattern[str]
    subject: tuple[re.Pattern[str], ...]
    registered: tuple[re.Pattern[str], ...]
    department: re.Pattern[str]
    forms: frozenset[str]
    # Of these, those of Japanese, Chinese and Korean, which run together with the name; the longest first.
    joined_forms: tuple[str, ...]
    program: tuple[re.Pattern[str], ...]
    role: tuple[re.Pattern[str], ...]
    told: tuple[re.Pattern[str], ...]
    sure: tuple[re.Pattern[str], ...]
    named: re.Pattern[str]
    closing: re.Pattern[str]
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
        for word, expression in {
            "NAME": NAME,
            "ATOM": ATOM,
            "ROLE": ROLE,
            "BERUF": BERUF,
            "JOB": JOB,
            "RUN": RUN,
            "WORDS": WORDS,
        }.items():
            text = text.replace(word, expression)
        return re.compile(text, re.IGNORECASE)

    def folded(key: str) -> frozenset[str]:
        return frozenset(fold(word) for word in words(key))

    def ends(key: str) -> re.Pattern[str]:
        return re.compile(f".(?:{'|'.join(sorted(folded(key)))})$")

    forms = frozenset(fold(form.replace("_", " ")) for form in data["forms"].split())
    joined = [form for form in data["forms"].split() if NO_GAP.search(form)]
    return Names(
        words("around"),
        words("others") | words("mailboxes"),
        folded("buttons"),
        words("mailboxes"),
        words("subdomains"),
        words("in_domain"),
        frozenset(fold_word(word) for word in words("legal")),
        folded("institutions"),
        ends("houses"),
        words("second"),
        folded("jobs"),
        ends("endings"),
        folded("plain"),
        folded("common"),
        folded("bare"),
        folded("areas"),
        folded("clauses"),
        patterns("company"),
        patterns("employer"),
        patterns("authority"),
        pattern(data["about_job"]),
        patterns("subject"),
        patterns("registered"),
        pattern(data["department"]),
        forms,
        tuple(sorted(("".join(fold(form).split()) for form in joined), key=len, reverse=True)),
        patterns("program"),
        patterns("role"),
        patterns("told"),
        patterns("sure"),
        pattern(data["named"]),
        pattern(data["closing"]),
        pattern(data["around_role"]),
        folded("before_role"),
        folded("after_role"),
    )


def squash(name: str) -> str:
    """Letters and digits only, without the legal form: what a domain makes of a name."""
    words = fold(without_legal(without_form(name))).split()
    while len(words) > 1 and words[-1] in load().legal:
        words.pop()
    key = "".join(words)
    for form in load().joined_forms:
        key = key.removeprefix(form).removesuffix(form) or key
    return key


def without_form(name: str) -> str:
    """A name without the legal form that stands before it: "PT Samudra Biru" is "Samudra Biru"."""
    words = name.split()
    while len(words) > 1 and any(fold(" ".join(words[:many])) in load().forms for many in (1, 2)):
        words.pop(0)
    return " ".join(words)


def is_common(name: str) -> bool:
    """Whether its words stand in any letter, and name nobody: "Search Committee", "Unit", "the Same"."""
    words = fold(name).split()
    return all(word in load().plain or word in load().common or word in BEGINNERS or word.isdigit() for word in words)


def without_around(part: str) -> str:
    words = WITHIN.sub("", part).split()
    around = load().around
    while words and fold_word(words[0]) in around and not DEPARTMENT_OF.match(" ".join(words)):
        words.pop(0)
    while words and fold_word(words[-1]) in around:
        words.pop()
    name = " ".join(words).strip(" ,-")
    return name if without_legal(name) != name else name.strip(" .")


def fold_word(word: str) -> str:
    return word.casefold().strip(".,:;()'\"").replace("’", "'")


def without_legal(name: str) -> str:
    """A name without its legal form: "Brandt" of "Brandt GmbH & Co. KG"."""
    words = name.split()
    while len(words) > 1 and (fold_word(words[-1]) in load().legal or words[-1] == "&"):
        words.pop()
    return " ".join(words)


def is_institution(name: str) -> bool:
    """Whether a word of it names a trade or an authority, or ends like one: "Universitätsklinikum"."""
    words = fold(name).split()
    return not load().institutions.isdisjoint(words) or any(load().houses.search(word) for word in words)


def trimmed(name: str) -> str:
    """A name without the words before it that only begin a sentence, and without those around a team's."""
    words = SCHEME.sub("", without_around(name)).split()
    while words and (fold(words[0]) in BEGINNERS or NO_NAME.fullmatch(words[0])):
        words.pop(0)
    # "Brandt S.p.A. We" goes over into the next sentence.
    points = (at for at, word in enumerate(words[:-1]) if word[-1] == "." and fold_word(word) in load().legal)
    if (end := next(points, 0)) and fold(words[end + 1]) in BEGINNERS:
        del words[end + 1 :]
    # "Hollis College Search" is the search of a college.
    if len(words) > 2 and words[-1] in ("Search", "Admissions") and is_institution(" ".join(words)):
        words.pop()
    while words and words[-1] in ("and", "und", "et", "y", "I", "I'm", "We"):
        words.pop()
    return " ".join(words)


def is_job(name: str) -> bool:
    """Whether a word of it is the name of a job, or ends like one: "Produktmanagerin"."""
    words = fold(PARTNERS.sub("", name)).split()
    return any(word in load().jobs or load().compound.search(word) for word in words)
