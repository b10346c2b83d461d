"""Which job a mail is about: from its subject and its words, by `phrases/names.toml`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from exchange.mail.folding import fold, unwrap
from exchange.mail.hosts import READ
from exchange.mail.letter import Letter
from exchange.mail.naming import BEGINNERS, WORD, is_common, is_institution, is_job, load, squash

ROLE_MOST = 100
# By so many letters at its end a sentence is found again.
REFUSED_END = 40
# What begins the sentence that offers another job than the one before.
TURN = re.compile(
    r"(?:^|(?<=[.!?]\s)|(?<=\n))"
    r"(?:However|Instead|But|Jedoch|Stattdessen|Dafür|Aber|En revanche|Toutefois|Cependant|Par contre"
    r"|Mais|Sin embargo|En cambio|No obstante|Pero|Però|Tuttavia|Invece"
    r"|No entanto|Porém|Mas|Wel|Echter|Maar|Jednak|Natomiast"
    r"|Däremot|Men|Derimod|Derimot)\b"
)
# "(m/w/d)", "H/F", "(all genders)", "(Remote)", "80-100 %" are said of a job: it is found without them.
GENDERS = r"(?:[mwfdxhgi](?:\s?[/|,]\s?[mwfdxhgi*]){1,3}|all genders|gn|m/w/divers|remote|hybrid|homeoffice)"
BRACKETS = re.compile(
    rf"\s*[(\[]\s*{GENDERS}[^)\]]*[)\]]|\s+{GENDERS}(?=\s|$)|\s*\(?\b\d{{2,3}}\s?(?:%?\s?[-–]\s?\d{{2,3}})?\s?%\)?",
    re.IGNORECASE,
)
SAID_BEHIND = re.compile(rf"(?:[(\[]\s*{GENDERS}\s*[)\]]|\b\d{{2,3}}\s?(?:%?\s?[-–]\s?\d{{2,3}})?\s?%)")
# "(Job Number: 24001187)", "Ref. 4711", "R0048213", "2026-10442"; a year alone is part of the name.
NUMBERED = (
    r"(?:job|req|requisition|reference|referenz|ref|kennziffer|kennzahl|aktenzeichen|jobnummer|kennung|stellen-?nr"
    r"|id|nr|no|réf|référence|n°)"
)
NUMBER = re.compile(
    rf"\s*[(\[,–-]*\s*\b{NUMBERED}\b[.:#\s]*(?:number|nummer|nr|id|code|no)?[.:#\s]*[\w/-]*\d[\w/-]*[)\]]?"
    r"|(?-i:\b[A-Z\d]+[-/](?:[A-Z\d]+[-/])*\d{4,}(?:[-/][A-Z\d]+)*\b)"
    r"|[(\[]?#?\b(?!(?:19|20)\d\d\b(?![-/]\d))[A-Z]{0,4}[-_]?(?:\d{4,}|\d\d[-/]\d{2,})(?:[-_/]\d+)*(?-i:[A-Z])?\b[)\]]?",
    re.IGNORECASE,
)
DAYS = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi"
    r"|lunes|martes|miércoles|jueves|viernes|lunedì|martedì|mercoledì|giovedì|venerdì|segunda|terça|quarta|quinta|sexta"
)
# A place, a day or a condition in brackets behind the name of a job.
CONDITIONS = r"\bonly\b|,|\d{3}|\bmonths?\b|\bcontract\b|\bcover\b|\bftc\b|befristet|\bcd[id]\b"
TERMS = (
    r"(?:cd[id]|alternance|stage|intérim|freelance|vollzeit|teilzeit|unbefristet|befristet|full[- ]time|part[- ]time"
    r"|permanent|temporary|contract|indefinido|temporal|remote|hybrid|onsite|on-site)"
)
FIRM = r"(?:de|en) la empresa|de la société|[dn]a empresa|della (?:società|ditta)|de l[’']entreprise|der firma"
ASIDE = re.compile(
    rf"\s*\([^()]*(?:{CONDITIONS})[^()]*\)|\s*\([^()]*$|\s+(?:@|at|bei|chez|presso|bij)\s.*$"
    rf"|\s+(?:{FIRM}|van het bedrijf)\s.*$"
    r"|\s+(?:has|have|is|was|were|will|wurde|ist|wird|a été|ha sido|foi|é|è stata)\s.*$"
    r"|\s+(?:remains?|stays?|continues|bleibt|reste|restera|sigue|rimane|sería|serait|sarebbe|seria|wäre)\b.*$"
    # What a job asks for: "Enfermera de noche exige", and in Polish what it is.
    r"|\s+(?:exige|requiere|requires|erfordert|verlangt|nécessite|richiede|vereist|wymaga|kräver|kræver|krever)\b.*$"
    r"|\s+(?-i:to (?:jest|krótk|prost|nasz|kolejn|pierwsz)).*$"
    r"|\s+and (?:your?|we|i|wish|on|the|for|attending|taking|coming|unfortunately|have|are)\b.*$"
    r"|\s+and (?!(?:related|embedded|distributed|advanced|applied|automated|certified|allied)\b)(?-i:[a-z]{3,}ed)\b.*$"
    r"|\s+made(?: (?:to|on|by)\b.*)?$"
    r"|\s+(?:posted|published|publiée?|proposée?|publicad[ao]|pubblicat[ao]|veröffentlicht|ausgeschrieben)"
    r" (?:by|par|por|da|von)\b.*$"
    r"|\s+(?:with|via|through|ontvangen|gekregen|bekeken|attraverso|tramite|mediante|através|über|ti|therefore|however|ends|closes|ended|by|next|until|soon|shortly|decided|decides|again|asap|carefully|so|today|tomorrow|yesterday|arrived|landed|reached"
    r"|heute|morgen|übermorgen|demain|mañana|domani|amanhã|auquel|à laquelle|precisamos|que|es|est|sont"
    r"|el día|na próxima)\b.*$"
    r"|\s+(?:et (?:nous|vous|je)|y (?:nos|te|le|hemos)|und (?:wir|sie|ich)|e (?:ti|le|la)|en (?:we|wij))\b.*$"
    r"|\s+(?:just|after all|this (?:year|season|month|week|time)|any ?more"
    r"|any longer|at (?:present|the moment|this time)"
    r"|for now|right now|sea|seas|sia|seja|se ha|se encuentra|si è|se está|este (?:año|ano)|quest['’]anno|cette année"
    r"|dieses jahr|dit jaar|i år|de momento|pour le moment|per ora|momentan|vorerst|derzeit|momenteel|doch nicht)\b.*$"
    rf"|\s+(?:(?:on|am|le|el|il|op|em|au|al|na|på|den|dal|du) )?(?:{DAYS})\b.*$|\s+(?:on|am|le|el|il|op|em"
    r"|zum|ab|vom|du|del) \d.*$"
    rf"|\s[–—|·-]\s{TERMS}\b.*$"
    # When: "Planner, 10 Uhr", "Planner, 2 pm".
    r"|,?\s+\d{1,2}(?:[:.h]\d\d)?\s?(?:uhr|h|[ap]\.?m\.?)\b.*$"
    r"|\s+\w+: .*$|,?\s+(?:(?:part|full)[ -]time|teilzeit|vollzeit|à temps (?:partiel|plein))\b.*$"
    r"|,?\s+(?:a (?:tiempo|jornada) (?:parcial|completa|completo)|a tempo (?:in)?determinato"
    r"|en cd[id]|na (?:pełen|pół) etatu?)\b.*$"
    # What is done with a job, at the end of a German or Dutch clause: "einzuladen", "zu besetzen", "uit te nodigen".
    r"|\s+(?:(?:ein|an|kennen|vor|ab|auf|mit|aus|wahr|nach)zu[a-zäöü]+n|zu [a-zäöü]+e?n"
    r"|(?:uit|aan|mee) te [a-z]+en)[:,]?$"
    r"|\s+(?:(?:spot|slot|gig|thing)\s+)?(?:we|we're|we’re|we've|we’ve|i|i'm|i’m|you|they)\s.*$",
    re.IGNORECASE,
)
MARKS = re.compile(r"\s*[|–—<>•·()\[\]]\s*|\s+-\s+|:\s+(?!(?:19|20)\d\d\b)|\s+@\s+")
BREAK = re.compile(rf"{MARKS.pattern}|,\s+(?=\d|ref)|\s+(?:at|bei|chez|presso|bij|als|zum|zur)\s+")
# "Invitation for Planner" is parted, and "Referentin für Wohngeld" is not.
FOR = re.compile(r"\s+(?:for|für)\s+")
# Words that stand in a sentence, and in no name of a job.
SENTENCE = re.compile(
    r"\b(?:is|are|was|were|we|you|your|our|what|requirements?|not|have|has|trabalhar|trabajar|lavorare|travailler|arbeiten|werken)\b",
    re.IGNORECASE,
)
OTHER_CLAUSE = re.compile(r"(?<!\band)(?<!\bbut)(?<!,)\s(?:we|we[’']ve|we[’']re)\s")
# Of a position it only says of what kind it is: "faculty position".
KIND = re.compile(r".*\b(?:faculty|post[- ]?doc(?:toral)?|phd|tenure[- ]track)", re.IGNORECASE)
LENGTH = re.compile(
    r"\d+(?:[.,]\d+)?[ -]?(?:h|hrs?|hours?|min(?:ute|uten|uti|utos)?s?|std|stunden?|heures?|horas?|ore|uur)\b",
    re.IGNORECASE,
)
ENGLISH = re.compile(r"\b(?:is|are|was|were|we|you|your|our|have|has|had|not|could|would|they)\b")
# "Hiring manager" is who reads, and no job that is given.
READERS = re.compile(r"\b(?:hiring manager|talent (?:partner|manager))s?\b", re.IGNORECASE)
# What ends a run of words that goes on with a job's name.
RUN_END = (
    r"(?=\s*(?:[.,;:!?()\n\"”“»]|$)|\s[–—-]\s"
    r"|\s+(?:at|with|in|for|position|role|team|has|is|was|will|remains|bei|im|chez|en|presso|bij|hos|vid)\b)"
)
CAPITALS = rf"{WORD}(?:\s(?:(?:and|of|&|-|und|für)\s)?{WORD})*"
AREA = re.compile(rf"(?:,|\s[–—-])\s(?:{WORD}|[&+])(?:\s(?:{WORD}|and|of|&))*{RUN_END}")
# "Payroll and Benefits Administrator", "Kaufmann für Versicherungen und Finanzen"; "profesora de inglés y francés".
AND = r"\s(?:and|und|&|et|y|e|en|og|och|o|ou|or|oder)\s"
JOINED = re.compile(rf"{AND}(?P<more>{CAPITALS})")
JOINED_SMALL = re.compile(
    rf"{AND}(?P<more>(?:[dl]['’])?[^\W\d_A-Z][\w'’-]{{3,}}(?:\s(?:(?:de|di|van|of)\s)?[^\W\d_A-Z][\w'’-]{{3,}})?){RUN_END}"
)
# Of scholars, "in" names the subject: "Lecturer in Marine Biology".
SCHOLAR = re.compile(
    r"\b(?:lecturer|professor|researcher|fellow|fellowship|reader|postdoc|phd|studentship|doctorate"
    r"|(?:phd|doctoral|faculty) position)$",
    re.IGNORECASE,
)
SUBJECT = re.compile(rf"\sin\s{CAPITALS}")
# What a Romance language puts behind: "Chef de projet digital".
OF_A_TRADE = re.compile(
    r"\s(?:de |du |des |d['’]|di |do )[^\W\d_A-Z][\w'’-]+(?: [^\W\d_A-Z][\w'’-]{3,}){0,2}(?=\s?[.,;:!?()\n]|$)"
)
# In Swedish "inom" names the field, but for "inom vår grupp".
FIELD = re.compile(
    r"\sinom (?!(?:vår|vårt|våra|er|ert|era|kort|en|ett|den|det|de)\b)(?-i:[a-zåäö])[\w-]{3,}(?: och [\w-]{3,})?"
)
# "Technicien(ne)", "Entwickler:in", "Policy Adviser (HEO)", "Nurse (Band 5)": such signs part nothing, and stand as
# others while names are sought.
LEVELS = (
    r"nights?|night shift|days|evenings|weekends|nachtdienst|nachtschicht|nuit|noches|turno de noche|notti"
    r"|(?-i:(?!UK|US|EU|EMEA|APAC|DACH|CDD|CDI|FTC|TBC)[A-Z]{2,4}\d?)"
    r"|(?:band|grade|level|scale|stufe|tier|EG|E|A) ?\d{1,2}\w?"
)
ENDINGS = re.compile(
    rf"(?<=[^\W\d_]) \((?i:{LEVELS})\)"
    r"|(?<=[^\W\d_])(?:\((?:e|ne|in|innen|a|o|trice|rice|euse|ère|ière|le|r|n)\)|:in(?:nen)?\b|·[a-zè]{1,5}\b)"
)
# What is asked, and a greeting, that hold a word that is a job's as well: "reporter, s'il vous plaît".
ASKING = re.compile(r"s['’]il vous plaît|\bplease\b|\bpor favor\b|\bbitte\b|\bper favore\b", re.IGNORECASE)
GREETING = re.compile(
    r"(?:dear|hello|hi|hey|kære|kjære|hej|hei|hyvä|sehr geehrte\w*|liebe[rs]?|guten|chère?s?"
    r"|bonjour|estimad\w+|querid\w+"
    r"|hola|buen[oa]s|gentile|egregio|car[oaie]|beste|geachte|szanown\w+|dzień|prezad\w+|olá|vážen\w+|dobrý|tisztelt"
    r"|kedves|stimat\w*|sayın|merhaba|kính gửi|chào|yth|halo|уважаем\w+|добрый|шановн\w+|добрий|αγαπητ\w+)\b",
    re.IGNORECASE,
)
HIDDEN, SHOWN = str.maketrans("(:)·", "⁽꞉⁾‧"), str.maketrans("⁽꞉⁾‧", "(:)·")
EDGE = " ,/:;-–—\"“”„«»'’*#.!?"
# Of a text, so much may be a heading: "Team Lead" above the company and the place.
HEADING_WORDS, HEADING_LINES = 8, 8


def another_job(letter: Letter, company: str, refused: str) -> str:
    """The job that comes behind the sentence that says no to one, or behind "however"; empty where none does."""
    text = unwrap(letter.text)[:READ]
    turn = TURN.search(text)
    behind = text.partition(refused[-REFUSED_END:])[2] if refused else text[turn.end() :] if turn else ""
    return next(chain(surely_in(behind, company), filter(is_job, roles_in(behind, company))), "")


def find_role(letter: Letter, company: str = "") -> str:
    """The job's name as the mail writes it; empty where it says none."""
    text, subject = (
        ENDINGS.sub(lambda found: found[0].translate(HIDDEN), words)
        for words in (unwrap(letter.text)[:READ], letter.subject)
    )
    role = role_in(text, subject, company)
    role += rest_of(role, text, company)
    return (role + bracket_behind(role, f"{subject}\n{text}")).translate(SHOWN)


def role_in(text: str, subject: str, company: str) -> str:
    if told := next(told_in(f"{subject}\n{text}", company), ""):
        return told
    sure = [*surely_in(text, company), *surely_in(subject, company)]
    found = [*roles_in(text, company), *roles_in(subject, company)]
    places = (sure, found, parts_of(subject, company), named_in(text, company), headings(text, company))
    bare = ""
    for role in (role for place in places for role in place if is_job(role)):
        if fold(role) not in load().bare:
            return role
        bare = bare or role
    return bare or next(iter(sure), "") or left_over(subject, text, company)


def roles_in(text: str, company: str) -> Iterator[str]:
    """The names of jobs where they often stand: "applied as …", "Ihre Bewerbung als …"."""
    for pattern in load().role:
        for match in pattern.finditer(text):
            role = tidied(match["role"] + rest_after(match, company), company)
            if role and is_job(role) and not is_plain(role, company):
                yield role


def told_in(text: str, company: str) -> Iterator[str]:
    """What stands where further languages name the job, in the order of what tells most."""
    for pattern in load().told:
        for match in pattern.finditer(text):
            role = tidied(match["role"], company)
            if role and len(role.split()) <= HEADING_WORDS and not is_none(role, company):
                yield role


def surely_in(text: str, company: str) -> Iterator[str]:
    """What stands behind "the position of" and its like, of whatever name."""
    for pattern in load().sure:
        for match in pattern.finditer(text):
            role = tidied(match["role"] + rest_after(match, company), company)
            is_name = is_job(role) or (len(role.split()) <= HEADING_WORDS and not SENTENCE.search(match["role"]))
            # "Our Director we have had to close the planner position" goes over into the next clause.
            if (
                role
                and is_name
                and not OTHER_CLAUSE.search(match["role"])
                and not ENGLISH.search(role)
                and not is_none(role, company)
            ):
                yield role


def rest_of(role: str, text: str, company: str) -> str:
    """What a sentence of the text goes on with behind a job's name: "Planner - Garden goods", "Planner, Platform"."""
    for found in re.finditer(rf"\b{re.escape(role)}(?=,|\s[–—-]\s)", text) if is_job(role) else ():
        begin, end = text.rfind("\n", 0, found.start()) + 1, text.find("\n", found.end())
        line = text[begin : end if end >= 0 else len(text)]
        area = AREA.match(text, found.end())
        if not area or len(line.split()) < HEADING_WORDS or squash(area[0]) in squash(company):
            continue
        is_area = not load().areas.isdisjoint(fold(area[0]).split())
        if is_area or (area[0][0] != "," and not re.search(rf"\d|\b{TERMS}\b", area[0], re.IGNORECASE)):
            return area[0]
    return ""


def bracket_behind(role: str, text: str) -> str:
    """What stands in brackets right behind a job's name, and "60 %", as the mail has it: "(m/w/d)", "(Go)"."""
    if not role or not is_job(role) or role.endswith(")"):
        return ""
    behind = re.compile(rf"\b{re.escape(role)}(?P<more>(?:\s?{SAID_BEHIND.pattern})+)", re.IGNORECASE)
    return next((found["more"].rstrip() for found in behind.finditer(text)), "")


def rest_after(match: re.Match[str], company: str) -> str:
    """What goes on with a job's name behind a match that ends at a comma, an "and" or an "in"; no ", Berlin"."""
    text, start = match.string, match.end("role")
    at = start
    if (found := SUBJECT.match(text, at)) and SCHOLAR.search(match["role"]):
        at = found.end()
    if found := FIELD.match(text, at):
        at = found.end()
    for pattern in (JOINED, JOINED_SMALL):
        found = pattern.match(text, at)
        if found and goes_on(found["more"], company):
            at = found.end()
    if (found := AREA.match(text, at)) and not load().areas.isdisjoint(fold(found[0]).split()):
        at = found.end()
    return text[start:at]


def goes_on(more: str, company: str) -> bool:
    """Whether words behind "and" may be part of a job's name: no clause begins with them, nor the company's name."""
    first = fold(more).split()[0]
    return first not in BEGINNERS | load().plain | load().clauses and first not in fold(company).split()


def left_over(subject: str, text: str, company: str) -> str:
    """What is left of a subject of several parts when those that are plain or the company's name are gone."""
    parts = [part for part in MARKS.split(NUMBER.sub(" ", subject)) if part.strip()]
    left = [part for part in parts if not is_plain(tidied(part, company), company)]
    # "Acme <> Sam" names who is written to.
    left = [part for part in left if not re.search(rf"^\W*\w+ {re.escape(part.strip())}\b", text)]
    if (
        len(left) != 1
        or len(parts) < 2
        or SENTENCE.search(left[0])
        or not left[0][:1].isupper()
        or len(left[0].split()) > HEADING_WORDS
    ):
        return ""
    role = tidied(left[0], company)
    return "" if is_none(role, company) else role


def parts_of(subject: str, company: str) -> list[str]:
    """The parts of a subject, between dashes, bars and colons, that hold the name of a job."""
    parts = (part for whole in BREAK.split(NUMBER.sub(" ", subject)) for part in parted_at_for(whole))
    roles = (tidied(part, company) for part in parts)
    return [role for role in roles if role and is_job(role) and not is_plain(role, company)]


def parted_at_for(part: str) -> list[str]:
    before = FOR.split(part)[0]
    return [part] if is_job(before) else FOR.split(part)


def named_in(text: str, company: str) -> Iterator[str]:
    """Runs of words with capitals in a sentence that hold the name of a job: "the next step for Tools Programmer"."""
    for line in text.split("\n"):
        # Shorter lines are greetings and sign-offs, and name the job of who writes.
        if len(line.split()) < HEADING_WORDS:
            continue
        for match in load().named.finditer(line):
            of = OF_A_TRADE.match(line, match.end("role"))
            role = tidied(match["role"] + (of[0] if of else rest_after(match, company)), company)
            if role and is_job(role) and not is_plain(role, company):
                yield role


def headings(text: str, company: str) -> Iterator[str]:
    """Among the first lines, those that are the name of a job and nothing else."""
    lines = [line.strip(" •*·-") for line in text.split("\n") if line.strip(" •*·-")]
    # Below the last sentence stands who wrote.
    spoken = [number for number, line in enumerate(lines) if len(line.split()) > HEADING_WORDS]
    end = spoken[-1] if spoken else len(lines) - 1
    for line in lines[: min(HEADING_LINES, end)]:
        # What follows is the job of who wrote.
        if load().closing.match(line):
            return
        if (
            len(line.split()) <= HEADING_WORDS
            and not GREETING.match(line)
            and (line[:1].isupper() or line[:1].isdigit())
            and not line.rstrip().endswith((",", ".", "!", "?"))
        ):
            role = tidied(line, company)
            if role and is_job(role) and not is_plain(role, company):
                yield role


def tidied(role: str, company: str) -> str:
    """The name without what stands around it: articles, numbers, places, the company, "Interview" and "application"."""
    # "Planner (m/w/d) in 34123 Kassel" says where, behind what else is said of it.
    role = re.sub(r"\s+(?:in|à|en|a|te|w)\s+\d{2}-?\d{2,3}\b.*$", "", BRACKETS.sub("", " ".join(role.split())))
    role = NUMBER.sub(" ", role)
    role = re.sub(r"^(?:(?:19|20)\d\d\s+|\d+[-/]+\s*)", "", role.strip())
    role = ASIDE.sub("", " ".join(role.split())).strip(EDGE)
    role = load().around_role.split(role)[-1]
    if company:
        role = re.sub(rf"\s*(?:,|-|–|\||@)?\s*\b{re.escape(company)}$", "", role).strip(EDGE)
        role = re.sub(rf"^{re.escape(company)}\s*[:|–-]?\s+", "", role)
        # "Planner of Acme in Alder", be it short of "Acme Supplies".
        first = company.split()[0]
        names = "|".join(re.escape(name) for name in (company, first) if name == company or is_own(name))
        role = re.sub(rf"\s+(?:of|de|von|di|van|da|do|du|del|della)\s+(?:{names})\b.*$", "", role)
    words = role.split()
    if any(word.isupper() and is_job(word) for word in words):
        # A job in capitals; short words are abbreviations.
        words = [word.capitalize() if word.isupper() and len(word) > 4 else word for word in words]
    if words and words[-1].endswith(")") and "(" not in role:
        words[-1] = words[-1].rstrip(")")
    # "L'offerta" is an article and a word of these.
    while len(words) > 1 and load().before_role.issuperset(fold(words[0]).split()):
        words.pop(0)
    while len(words) > 1 and fold(words[-1]) in load().after_role and not KIND.fullmatch(" ".join(words[:-1])):
        words.pop()
    role = " ".join(words).strip(EDGE)
    if words and words[0].islower():
        role = role[:1].upper() + role[1:]
    # The point of ".NET" is no edge.
    return re.sub(r"^NET\b", ".NET", role[:ROLE_MOST].strip())


def is_own(word: str) -> bool:
    """Whether a word names somebody by itself: neither of a trade nor of any letter."""
    return len(word) > 4 and not is_institution(word) and not is_common(word) and not is_job(word)


def is_plain(role: str, company: str) -> bool:
    """Whether it names no job: the company itself, or words that stand in every subject."""
    words = fold(READERS.sub("", role)).split()
    if not words or squash(role) == squash(company) or len(role.split()) > 10 or ASKING.search(role):
        return True
    return all(word in load().plain or word in BEGINNERS for word in words)


def is_none(role: str, company: str) -> bool:
    """Whether what stands where jobs do is none: plain, "Referencia", "1 hr phone", a word of the company's name."""
    if is_plain(role, company) and not KIND.match(role):
        return True
    is_other = is_common(role) or LENGTH.match(role) or set(fold(role).split()) <= set(fold(company).split())
    return bool(is_other) and not is_job(role) and not KIND.match(role)
