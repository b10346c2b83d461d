"""What the sentences of a posting say of who offers which job and where, where no line says it by itself."""

from __future__ import annotations

import re
from functools import cache

from exchange.mail.naming import BEGINNERS
from exchange.postings import words
from exchange.postings.jobs import is_job
from exchange.postings.navigation import is_navigation
from exchange.postings.places import STATES, is_place, is_region
from exchange.postings.sources import OF_ANYBODY, not_a_board
from exchange.postings.words import any_of

# Of a text; what stands further below is of other jobs.
LOOKED_AT = 8000
CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĘĚĞİŁŃŇŐŘŚŞŠŢŤŮŰŹŻŽΆΈ-ΏΑ-ΫА-ЯЁІЇЄҐ"
WORD = rf"(?:[{CAPITAL}]\w{{0,2}}\.|[{CAPITAL}0-9][\w&'’+.-]{{0,40}}(?<!\.))"
SMALL = (
    r"(?:&|\+|to the|and|und|et|y|e|i|of|for|the|de|du|des|der|la|le|les|del|della|für|am|an der|van|von|zu|dei|degli"
    r"|delle|dos|das|och|og)"
)
# Of a town more: "Pieve di Soligo"; behind a house this begins its place.
OF_PLACES = SMALL.replace("(?:", "(?:di|da|do|sur|lès|ob der|op den|aan den|nad|pod|", 1)
# "St Oswin Aided Primary and Nursery School" is long, and begins with its saint.
SAINT = r"(?:(?:St|Ste)\.? )?"
NAME = rf"(?<![\w-])(?P<name>{SAINT}{WORD}(?: (?:{SMALL} ){{0,2}}{WORD}){{0,5}}(?: plc)?)"
# "Stadt Furth (48.000 Einwohner) sucht", "Ker Avel, a home by the sea, seeks", "Ker Avel in Brest seeks".
ASIDE = rf" ?\([^()\n]{{1,80}}\)|, [^.,\n]{{3,90}},|,| (?i:{any_of(words.LEGAL_FORMS)})(?:, [^.,\n]{{3,90}},)?"
ASIDE += rf"| [–—-] {WORD}(?:[ /]{WORD}){{0,3}} (?:location|store|branch|campus|site)"
ASIDE += rf"| (?:on|at) {WORD}(?: {WORD}){{0,2}} in {WORD}(?: {WORD}){{0,2}}"
ASIDE += rf"| (?:in|near|à|aus|z|w|di|på|i|te|en|v) {WORD}(?: {WORD}){{0,2}}(?:, {WORD}(?: {WORD})?)?"
PLACE = (
    NAME.replace(SMALL, OF_PLACES).replace("{0,5}", "{0,3}").replace("0-9]", "]").removesuffix(")")
    + rf"(?:, (?:{STATES})\b)?)"
)
# Behind the name of a company: "Acme in Leeds", "Acme, Leeds, seeks".
BESIDE = (
    rf",? \(?(?:in|near|à|en|te|i|di|aus|på|v|w|na) {PLACE}",
    rf"(?:,(?: (?:a|à|in|en|te|i|w))?| z| \()\s?{PLACE}(?=\)?(?: \([^()\n]{{2,20}}\))?,? (?:seeks?|needs?"
    rf"|wish(?:es)?|invites?|requires?"
    r"|(?:is|are) (?:looking|seeking|hiring)|sucht"
    r"|recrute|recherche|busca|cerca|zoekt|poszukuje|szuka|söker|søger|søker)\b)",
)
NAMES = re.compile(NAME)
# The part of an address of a mail or a page that may be a company's.
HOUSES = frozenset("theatre theater museum hotel group school restaurant shop online bakery cafe".split())  # noqa: SIM905
SHORT = 4
ADDRESS = re.compile(
    r"(?:@|https?://)(?:(?:jobs|careers|karriere|apply)\.)?(?:[\w-]+\.){0,2}?([\w-]{3,40})\.[a-z]{2,12}\b", re.I
)
OF_THE_HOUSE = re.compile(
    r"\b(?:headquarter\w*|founded|born|offices?|based|clients?|customers?|stores)(?: \w+)? $", re.I
)
# "Fakultät für Physik der Universität Neuburg".
PART_OF_HOUSE = re.compile(
    r"^(?:Fakultät|Institut|Lehrstuhl|Professur|Abteilung|Klinik) .*? (?:der|des) (?=.*(?:[Uu]niversität"
    r"|[Hh]ochschule))"
)
# "Le Centre hospitalier du Vexin recrute": what a sentence begins with, in small letters within.
HOUSE_BEFORE = re.compile(
    rf"(?:^|[.!?] )(?:(?:Le|La|Les|Il|Lo|El|Die|Das|Der|O|A|The) "
    rf"|L['’])?(?P<house>(?:(?P<first>[{CAPITAL}][\w-]+) (?:[a-zà-ÿ-]+ ){{1,3}}|(?:commune|ville|mairie|paroisse) )"
    r"(?:(?:du|de la|de|des|di|del|della|do|da|dos|of) |d['’]|dell['’]))$",
    re.M,
)
LONGEST_BEFORE = 60
NHS = re.compile(rf"(?:{WORD} (?:(?:and|of|&) (?:the )?)?){{1,7}}NHS (?:Foundation )?Trust\b")
# "The Governors of Elm School" speak for it.
SPEAK_FOR = re.compile(
    r"^(?:The )?(?:(?:Board of )?(?:School )?(?:Governors|Trustees|Directors|Management)|Governing (?:Body|Board)"
    r"|Head ?teacher(?: and Governors)?) (?:of|at) (?:the )?(?=\S)"
)
# Of what has such a name, the text says it more than once.
UNIVERSITY = re.compile(
    rf"\b(?P<name>University of (?:the )?{WORD}(?: (?:at )?{WORD}){{0,2}}"
    rf"|(?:{WORD} ){{1,3}}University\b(?! (?:of|in)\b))"
)
# "highly motivated and talented".
PRAISE = re.compile(rf"^(?:(?:{any_of(words.PRAISE)}|and|&|,) ?)+(?=\S)", re.I)
TERM = re.compile(any_of(words.TERMS), re.I)
BOTH = re.compile(r" (?:and|und|et|y|e|en|i) ")
IN_REGION = re.compile(rf"\b(?:in|near|à|en|bei) {NAME}(?P<more>, {WORD}(?: {WORD})?)")
# "Athens, Greece".
REGION = re.compile(rf", {NAME}")
# A point within a word writes both genders: "développeur.se".
ROLE = r"(?P<role>(?:[^.,;:!?\n]|\.(?=(?-i:[a-zà-ÿ]))|:(?=in(?:nen)?\b)){3,90}?)"
ENGLISH = re.compile(r"\b(?:the|you|our)\b", re.I)
# Only forms that are no words besides.
BY_FORM = re.compile(
    rf"(?<![\w-])(?P<name>{WORD}(?: (?:{SMALL} ){{0,2}}{WORD}){{0,4}},? (?:g?GmbH(?: & Co\. KG)?|AG|Ltd\.?|Limited"
    r"|LLC|Inc\.?|plc|PLC|B\.?V\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|S\.L\.U?|SARL|SAS|Ltda\.?|Pty Ltd"
    r"|sp\. z o\. ?o\.|s\.r\.o\.|e\. ?V\.|AB|ApS|A/S))(?![\w-])"
)
# Where a line ends within a sentence.
CUT = re.compile(r"(?<=[^\W\d_])[^\S\n]*\n(?=[a-zà-ÿ])")
# "the House (HH) of the North seeks" names no North, "our Team seeks" no company.
PART_OF_NAME = re.compile(
    r"\b(?:our|unsere[srmn]?|notre|nos|nuestr[oa]s?|nostr[oaie]|onze|vår[at]?|nossos?|nossas?|nasz\w*|z|ze|w|we|aus) $"
    r"|\) (?:de|du|des|d['’]|der|of|van|von|di|della|do|da)(?: (?:l['’]|la|las|los|the|de|het|der))? $",
    re.I,
)
WHERE_BEFORE = re.compile(r"[^\W\d_A-Z] (?:in|near|à|te|bei|em) $")
# "L'équipe Estuary".
WHAT_IT_IS = re.compile(rf"^(?:[a-zà-ÿ][\w-]*) (?=[{CAPITAL}])")
# "Join the Elm House".
JOINING = re.compile(rf"^{any_of(words.JOIN)} (?:the |l[ae]s? |el |il )?(?=\S)", re.I)
# "our Mines Road office".
STREET = re.compile(
    r"(?: (?:Road|Street|Avenue|Ave|Lane|Boulevard|Blvd|Drive|Rd|St)\.?|(?:stra(?:ß|ss)e|weg|gasse|straat))$"
)
# "Como panadera en Acme trabajarás".
WORKS_THERE = re.compile(r",? (?:trabajar|ser[áa]|te |tendr|participar|formar|colaborar|estar)")
# "[深圳] 月海科技 诚聘 会计".
SINCERELY = re.compile(
    r"^\W*(?:[\[【][^\]】\n]{1,20}[\]】]\s*)?(?!(?:我们|我司|本|公司|现|長期|长期|高薪|急|面向|全国|因)[^\n]*?聘)"
    r"([^\W\d_][^\s|，。：:]{1,30}?)\s*(?:诚聘|誠聘|急聘|诚招|高薪聘请)\s*[:：]?\s*\S",
    re.M,
)
# "einen Disponenten" is looked for, a "Disponent".
WEAK = re.compile(r"(?<=(?:ent|ant|ist))en\b")
# "for Elm House in Leeds", "para Bar Luna, en Cádiz": of the job's uses, a house alone has a name.
FOR_A_HOUSE = re.compile(
    rf" (?:for|für|pour|para|per|voor|dla|för|til|till) (?:(?:the|el|la|il|le|das|die|den|het"
    rf"|de) )?(?=[^\s.]+ (?-i:[{CAPITAL}])){NAME}"
    rf"(?=,| in | en | à | a | te | i | w |\.?$|[.!])(?<!\d)",
    re.M,
)
# "Firma Elm"; and "Elm Art. Работа", where another sentence begins.
BESIDE_NAME = re.compile(
    r"^(?:Компани\w|Фирм\w|Организаци\w|Firm\w|Společnost|Spoločnosť|Spółka|Společnosti) (?=\S)|\. [А-ЯЁ].*$"
)
# "eine Projektkoordination (m/w/d)".
MARKED = re.compile(r"\((?:[mwfdhx](?:[/|*][mwfdhx*]){1,3}|all genders|gn)\)", re.I)
QUOTED = re.compile(r"[\"„“«]([^\"“”»]{3,80})[\"“”»]")
# "s.r.o.": behind a name, a form that is written with points.
POINTED_FORM = re.compile(rf",? (?=\S+\.){any_of(words.LEGAL_FORMS)}(?![^\W_])", re.I)
LONE_LETTER = re.compile(r" [A-Z]$")
# "Wir sind 18 Leute".
COUNT = re.compile(r"\d+ [A-ZÀ-Þ][a-zà-ÿ]+$")
LEGAL = re.compile(rf"\s{any_of(words.LEGAL_FORMS)}$", re.I)
YEAR_BEFORE = re.compile(r"^(?:19|20)\d\d (?=\S)")
YEAR = re.compile(r"(?:19|20)\d\d\b")
NO_NAMES = frozenset(words.NO_NAMES.split())
ARTICLES = re.compile(r"^(?:The|Die|Der|Das|La|Le|Les|El|Los|De|Het|Il|Lo|I|A|O)\s(?=[^\W\d_])|^[LD]['’](?=[^\W\d_])")


@cache
def mentions() -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(
            form.replace("NAME", NAME).replace("ASIDE", ASIDE).replace("KIND", f"(?i:{any_of(words.KINDS)})"), re.M
        )
        for form in words.MENTIONS
    )


@cache
def hirings() -> tuple[re.Pattern[str], ...]:
    ends = rf"(?= (?:{any_of(words.BEHIND_ROLE)})\b|[,;!?\n]|:(?!in(?:nen)?\b)|\.(?!(?-i:[a-zà-ÿ]))| \((?![mwfhdx]/)|$)"
    forms = (
        form.replace("CAPITAL", rf"(?-i:(?=[{CAPITAL}]))").replace("ROLE", ROLE).replace("ONE", words.ONE)
        for form in words.HIRING
    )
    return tuple(re.compile(form + ends, re.I | re.M) for form in forms)


@cache
def places() -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(f"(?i:{form})".replace("PLACE", f"(?-i:{PLACE})").replace("STATES", STATES)) for form in words.BASED
    )


@cache
def in_town() -> re.Pattern[str]:
    return re.compile(rf"\b(?:in|near|à|en|bei|te) {PLACE}")


@cache
def sought() -> re.Pattern[str]:
    return re.compile(f"(?i:{words.SOUGHT})".replace("PLACE", f"(?-i:{PLACE})"))


def flowing(text: str) -> str:
    """A text whose sentences go on over the ends of lines, each on one line."""
    return CUT.sub(" ", text[:LOOKED_AT])


def company_in(text: str) -> str:
    """The company that a sentence names as the one that hires; empty where none does."""
    text = flowing(text)
    if hiring := SINCERELY.search(text):
        return hiring[1]
    if trust := NHS.search(text):
        return ARTICLES.sub("", trust[0])
    for form, said in zip(mentions(), words.MENTIONS, strict=True):
        is_sure = said.startswith(words.SURE_MENTIONS)
        for found in form.finditer(text[:LOOKED_AT]):
            name = SPEAK_FOR.sub("", found["name"].removesuffix(" All").strip(" .,'’"))
            name = with_whole_form(BESIDE_NAME.sub("", name), text[found.start("name") :])
            if house := HOUSE_BEFORE.search(text[: found.start("name")][-LONGEST_BEFORE:]):
                name = name if (house["first"] or "").casefold() in NO_NAMES | BEGINNERS else f"{house['house']}{name}"
            name = PART_OF_HOUSE.sub("", name)
            if (pointed := POINTED_FORM.match(text, found.end("name"))) and not LEGAL.search(name):
                name = f"{name}{pointed[0]}"
            first = name.partition(" ")[0].casefold()
            bare = WHAT_IT_IS.sub("", ARTICLES.sub("", name))
            before = text[: found.start("name")][-20:]
            # "A household in Leeds seeks" names none.
            if PART_OF_NAME.search(before) or (said.startswith("NAME") and WHERE_BEFORE.search(before)):
                continue
            if COUNT.match(bare) and not LEGAL.search(bare):
                continue
            if bare.partition(" ")[0].casefold() in NO_NAMES or YEAR.match(bare) or is_navigation(found[0]):
                continue
            is_article = bare != name
            if (
                (is_article or first not in BEGINNERS | NO_NAMES)
                and not_a_board(bare)
                and (is_sure or not is_job(bare))
                and len(bare) > 2
            ):
                return bare if is_article else name
    return ""


def with_whole_form(name: str, text: str) -> str:
    """A name of which a text goes on behind the first letter of its form: "Elm S" of "Elm S.r.l."."""
    whole = re.search(rf"{re.escape(name)}\.(?:[A-Za-z]\.?){{1,3}}(?!\w)", text) if LONE_LETTER.search(name) else None
    return whole[0] if whole else name


def job_in(text: str) -> tuple[str, dict[str, str]]:
    """The job that a sentence seeks somebody for, with the `company` and `location` that it adds; empty without one."""
    text = flowing(text)
    for form in hirings():
        for found in form.finditer(text[:LOOKED_AT]):
            role = re.sub(r"\s*\([^()]*\d[^()]*\)$", "", PRAISE.sub("", found["role"].strip()))
            role = quoted[1] if (quoted := QUOTED.match(role)) else role
            role = WEAK.sub("", role) if " einen " in found[0] else role
            if (is_job(role) or MARKED.search(role)) and len(role.split()) <= 9:
                rest = re.sub(r"^ \([^()]*\)", "", text[found.end() : found.end() + 160])
                at = re.match(rf" (?:at|@|bei|chez|presso|bij|hos|på) {NAME}", rest) or FOR_A_HOUSE.match(rest)
                rest = rest[at.end() :] if at else rest
                there = re.search(rf"^,?(?: (?:at|for) [^.,\n]{{2,40}})?,? (?:in|à|en|a|te) {PLACE}", rest)
                there = None if there and TERM.fullmatch(there["name"]) else there
                if there and WORKS_THERE.match(rest, there.end()) and not is_place(there["name"]):
                    at, there = there, None
                said = {"company": at and at["name"], "location": there and there["name"]}
                return as_title(role, text), {name: one.rstrip(".") for name, one in said.items() if one}
    return "", {}


def as_title(role: str, text: str) -> str:
    """A job named in a sentence as a title: as the text writes it elsewhere, else in English with capitals."""
    # "eine Köchin / einen Koch".
    role = re.sub(r" (?:oder|ou|o|or|of|eller|lub) (?=(?:eine[nrm]?|une?|un[ao]?|uma?|an?|een|en) )", " / ", role)
    role = re.sub(r"(?<=/) ?(?:eine[nrm]?|une?|un[ao]?|uma?|een) (?=[^\W\d_])", " ", role)
    if not role.islower():
        return role[0].upper() + role[1:]
    written = (found[0] for found in re.finditer(re.escape(role), text[:LOOKED_AT], re.I))
    if title := next((one for one in written if one.istitle()), ""):
        return title
    return role.title() if ENGLISH.search(text) else role[0].upper() + role[1:]


def company_by_form(text: str) -> str:
    """The one name in a text that ends as those of companies do; empty where none does, or several."""
    named = (found["name"].strip(" ,") for found in BY_FORM.finditer(text[:LOOKED_AT]))
    found = {ARTICLES.sub("", YEAR_BEFORE.sub("", name)) for name in named}
    return found.pop() if len(found) == 1 else ""


def university_in(text: str) -> str:
    """The one university that a text names, and more than once; empty where it names none, or several."""
    named = [ARTICLES.sub("", found["name"]) for found in UNIVERSITY.finditer(text[:LOOKED_AT])]
    return named[0] if len(named) > 1 and len(set(named)) == 1 else ""


def company_by_address(text: str) -> str:
    """The name in a text whose words an address begins with: "The Kettle House" where one writes to @thekettle."""
    for label in dict.fromkeys(found[1].casefold() for found in ADDRESS.finditer(text[:LOOKED_AT])):
        if len(label) > 4 and not_a_board(label) and label not in OF_ANYBODY:
            for found in NAMES.finditer(text[:LOOKED_AT]):
                said = BESIDE_NAME.sub("", ARTICLES.sub("", found["name"].strip(" .,'’")))
                named = found["name"].casefold().split()
                squashed = (re.sub(r"\W", "", "".join(named[at:])) for at in range(len(named)))
                if any(is_of_address(one, label) for one in squashed) and not is_job(said):
                    return with_whole_form(JOINING.sub("", said), text[found.start() :])
    return ""


def is_of_address(squashed: str, label: str) -> bool:
    """Whether an address begins a name: "kettle" for "kettlehouse"; or is the name and what it is: "elmtheatre"."""
    label = label.replace("-", "")
    is_kind = len(squashed) > SHORT and label.startswith(squashed) and label[len(squashed) :] in HOUSES
    return squashed.startswith(label) or is_kind


def town_in(text: str) -> str:
    """The first town of a sentence, where it is one that is known; empty where none is."""
    found = (one for one in in_town().finditer(text) if not OF_THE_HOUSE.search(text[: one.start()][-40:]))
    return next(filter(is_place, (one["name"].rstrip(".") for one in found)), "")


def place_in(text: str, company: str = "") -> str:
    """The place that a sentence says one works at, or the company is at; empty where none does."""
    beside = [re.compile(re.escape(company) + form) for form in BESIDE] if company else []
    for form in (*beside, *places(), sought()):
        for found in form.finditer(text[:LOOKED_AT]):
            name = found["name"].strip(" .,'’")
            first = ARTICLES.sub("", name).partition(" ")[0].casefold()
            if first not in BEGINNERS | NO_NAMES and not is_job(name) and not STREET.search(name):
                first, *others = BOTH.split(name)
                if others and not is_place(first):
                    continue
                name = first
                more = REGION.match(text, found.end("name"))
                region = more[0].partition(". ")[0].rstrip(".") if more else ""
                within = re.match(r" \(([^()\n]{2,30})\)", text[found.end("name") :])
                region = within[0] if within and is_region(within[1]) else region
                is_told = region and (region[-1] == ")" or is_place(name + region) or is_place(region.lstrip(", ")))
                whole = name + region if is_told else name
                if form is not sought() or is_place(whole):
                    return whole
    there = (
        f"{found['name']}{found['more']}"
        for found in IN_REGION.finditer(text[:LOOKED_AT])
        if not OF_THE_HOUSE.search(text[: found.start()][-40:])
    )
    return next(filter(is_place, there), "")
