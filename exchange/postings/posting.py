"""One posting from a page, from JSON or from pasted text: the title, who, where, the pay, since when, and its words."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from itertools import takewhile
from typing import Any

from exchange.files import MIB, Unreadable, check_size, decode
from exchange.mail.letter import is_mail, read_letter
from exchange.pages import LOOKS_LIKE_HTML, bounded, of_archive, text_of, tidy, unescaped, without_tags
from exchange.postings.addresses import of_row, town_told
from exchange.postings.around import (
    LEGAL_FORM,
    MOST_LINES,
    ORGANIZATION,
    PARTED,
    PICTURES,
    company_and_place,
    is_aside,
    is_name,
    marked,
    of_lines,
    without_department,
)
from exchange.postings.copied import by_its_order, with_head_told
from exchange.postings.features import FIELDS
from exchange.postings.feeds import is_feed, of_feed
from exchange.postings.fields import (
    NO_SALARY,
    address,
    first,
    is_virtual,
    line,
    of_structure,
    organization,
    places,
    words,
)
from exchange.postings.foot import before_street, of_foot, of_last, of_top, without_signature
from exchange.postings.front import with_front_told
from exchange.postings.jobs import is_job
from exchange.postings.labelled import chat_day, country_in, is_label, labelled, parted, with_colons, with_lines
from exchange.postings.learned import mended
from exchange.postings.loose import day_in, loose_postings
from exchange.postings.markdown import is_markdown, plain
from exchange.postings.modes import spoken_mode
from exchange.postings.pasted import of_words
from exchange.postings.places import ANYWHERE, MODE, is_place, is_street, where_one_works
from exchange.postings.posted import day, day_comes_first, day_of_part, posted_on
from exchange.postings.salary import Salary, completed, in_part, in_text, with_likely_period
from exchange.postings.scripts import values_in
from exchange.postings.sentences import ARTICLES, company_in, town_in
from exchange.postings.sources import not_a_board, spelled, tenant
from exchange.postings.spoken import town_spoken_of
from exchange.postings.structured import Head, loads, postings
from exchange.postings.titles import BETWEEN, LAST_ASIDE, bare_title, behind_title, is_wanted, of_page, of_title
from exchange.postings.words import TERMS, any_of

MOST_BYTES = 5 * MIB
MOST_TEXT = 100_000
# Of what the elements of a page are called after, what stands around a title.
OWN = ("company", "location")
# Of a text, where it says from where one works.
LOOKED_AT = 3000
# A page with fewer signs is empty until its script has run.
LEAST_TEXT = 200
# Files that are no text, although they may pass for it.
NO_TEXT = {
    b"%PDF": "A PDF cannot be read here. Open it, copy its words and paste them.",
    b"PK\x03\x04": "A document or a zip cannot be read here. Open it, copy its words and paste them.",
    b"\x89PNG": "A picture cannot be read here. Copy the words of the posting and paste them.",
    b"\xff\xd8\xff": "A picture cannot be read here. Copy the words of the posting and paste them.",
}
SECTIONS = (
    "responsibilities",
    "qualifications",
    "skills",
    "experiencerequirements",
    "educationrequirements",
    "jobbenefits",
    "benefits",
)
# Of what was forwarded.
# What stands below is of other jobs.
OTHERS = re.compile(
    r"^[#*\s]*(?:(?:similar|other|more|related|recommended) (?:jobs|roles|positions|openings|vacancies|opportunities)"
    r"|(?:jobs |roles )?you (?:may|might) (?:also )?(?:like|be interested)|people also viewed"
    r"|(?:ähnliche|weitere|andere|passende) (?:stellen|jobs|angebote|anzeigen)"
    r"|(?:d['’]autres|autres|plus d['’]) ?(?:offres|emplois|annonces)|(?:offres|emplois|annonces) similaires"
    r"|(?:otr[ao]s|más) (?:ofertas|empleos|vacantes)|(?:ofertas|empleos|vacantes|vagas) (?:similares|parecidas"
    r"|relacionad[ao]s|semelhantes)|outras vagas"
    r"|(?:ces|ceux) (?:offres|annonces|emplois) (?:pourraient|peuvent)|(?:diese|auch diese) (?:stellen|jobs) könnten"
    r"|das könnte (?:dich|sie) auch interessieren|(?:estas|otras) (?:ofertas|vacantes) (?:te )?(?:pueden|podrían)"
    r"|queste offerte potrebbero|deze vacatures (?:zijn|vind)"
    r"|(?:altre|altri) (?:offerte|annunci|lavori)|(?:offerte|annunci) simili|(?:andere|vergelijkbare|meer) vacatures"
    r"|(?:zobacz |sprawdź )?(?:podobne|inne|polecane) (?:oferty|ogłoszenia)"
    r"|(?:podobné|další|související) (?:nabídky|pozice|pracovní|inzeráty)|(?:podobné|ďalšie) (?:ponuky|pracovné)"
    r"|(?:liknande|fler|andra|relaterade) (?:jobb|annonser|tjänster)"
    r"|(?:lignende|flere|andre|relaterede|relaterte) (?:jobs?|jobb|stillinger|stillingsannonser|annoncer|annonser)"
    r"|(?:samankaltaisia|lisää|muita) (?:työpaikkoja|avoimia)|hasonló (?:állások|ajánlatok)|(?:joburi"
    r"|anunțuri) similare"
    r"|(?:sarnased|panašūs|līdzīg\w+) [^\W\d_]+|benzer (?:iş )?ilanlar|похожие вакансии|схожі вакансії|παρόμοιες"
    r"|jobs,? die (?:dich|sie) (?:auch )?interessieren|(?:jobs|stellen),? die (?:zu dir|zu ihnen) passen"
    r"|(?:mensen|anderen) bekeken ook|kandidaten sahen auch|les internautes ont aussi)\b[^.\n]{0,60}$",
    re.I | re.M,
)
QUOTED = re.compile(r"^>+ ?", re.M)
# A line of facts, before each of which stands a small picture: "📍 Mayen 🕐 Part-time".
FACTS = re.compile(rf"^[{PICTURES}].{{1,80}} [{PICTURES}].{{0,200}}$", re.M)
# "Clerk - Elm Fruit, Leeds. £20k. You count the apples ...": all on one line, which begins as a list of facts does.
ONE_PARAGRAPH = re.compile(
    r"^((?P<job>[^\W\d_][^.\n–—-]{3,60}?) [-–—] [^.\n]{3,110}, [^.\n]{2,40})\. ((?=[^\n]{60})[^\n]+)", re.M
)
PICTURE = re.compile(rf"(?<=\S) +(?=[{PICTURES}])")
# Behind the name of a job.
TOWN = re.compile(r" (?:in|em|en|à|te|w|i|till|til) ([^\W\d_a-z][^\d,|]{2,40})$")
# Below two dashes, of a mail that is written as one reads it, who writes.
SIGNATURE, ENCODED = (
    re.compile(r"\n-- ?\n(.{3,600})\Z", re.S),
    re.compile(r"^Content-Transfer-Encoding: *[bq]|^--\S", re.I | re.M),
)
# The head of a mail as programs show it, of which one copies the lines.
HEAD_LINE = (
    r"(?:from|to|cc|date|sent|subject|von|an|gesendet|datum|betreff|de|à|envoyé(?: le)?|objet|para"
    r"|enviado(?: el)?|fecha|asunto"
    r"|da|a|inviato|data|oggetto|van|aan|verzonden|onderwerp|od|do|wysłano|temat|från|till|skickat|ämne|fra|til|sendt|emne)"
)
MAIL_HEAD = re.compile(rf"\A(?:[*_]*{HEAD_LINE}\s?:[*_]*[^\S\n].{{1,300}}\n){{3,8}}\s*\n", re.I)
SUBJECT = re.compile(
    r"^[*_]*(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|ämne|emne)\s?:[*_]*\s*(?:(?:re|aw"
    r"|fwd?|wg|tr)\s?: *)*(.+)$",
    re.I | re.M,
)
# What a forum's program calls a contribution and its day.
WRITTEN, WRITTEN_ON = ("text", "body", "selftext", "comment_text"), ("time", "created_at", "created_utc")
# Around a title in Japanese: "【正社員】製造スタッフ ◇年休125日", "製造スタッフ募集".
ASIDES = re.compile(
    r"^(?:(?:【[^】\n]*】|［[^］\n]*］)\s*)+(?=[^\W\d])|(?<=[\u3041-\u9fff])\s*[◇◆■□★☆※].*$"
    r"|(?<=[\u3041-\u9fff])(?:[（(](?:正社員|契約社員|派遣社員|パート|アルバイト|中途|新卒)[^（）()]*[）)])?の?募集$"
    r"|(?<=[가-힣]) \d+명$"
)
# "Mühlenstraße"; and "Logo of Luna", as a picture is described, or "Bei der Gemeinde Ulm".
STREET_ALONE = re.compile(r"[^\W\d_][\w-]*(?:straße|strasse|gasse|straat|gatan|vägen)(?: \d.*)?", re.I)
LOGO = re.compile(
    r"^(?:(?:company|firmen)?logo (?:of|von|der|de|du|di|do|da|van) |bei (?:der|dem) |beim )(?=\S)|(?:['’]s)? logo$",
    re.I,
)
# Of what a job is, behind it: "2nd Shift", "Heavy Earthmoving", and neither its number nor a name in capitals.
SUBJECT_BEHIND = r"(?:1st |2nd |3rd )?[^\W\d_](?=[^\n]{0,48}[a-zà-ÿ])[^\d\n™®–—]{1,48}?[^\W\d_](?<! -)"
# "Luna — software for towns", "Casa Luna, cocina marinera, 70 comensales".
TOLD_BEHIND = re.compile(r"(?<=[^\W\d]{2})(?: [–—] (?=[a-zà-ÿ]{3})|, [a-zà-ÿ]{3,}[^,]*, ).*$")
REMOTE_BEFORE = re.compile(r"^(?:fully )?remote ?(?:[-–—:/] ?|in |within )((?-i:[^\W\d_a-z]).*)$", re.I)
# What a board of small advertisements writes below each, and above it: "Clerk (Elm Hill)".
NEIGHBOURS = re.compile(r"^(?:post(?:ing)? id: ?\d|do not contact (?:us|me) with unsolicited)", re.I | re.M)
BRACKETS_BEHIND = re.compile(r"^[^\n()]{3,120} \(([^\W\d_a-z][^()\n\d]{2,40})\)$", re.M)
# Below a title; and what stands there of the way one works.
FEW, NEAR, MODE_ALONE = 5, 15, re.compile(rf"(?P<mode>(?:fully )?(?:{MODE}))(?:\W*{any_of(TERMS)})*", re.I)
NO = re.compile(r"\W*(?:no|non?e|nein|keine?s?|não|nee|nie|nej)\W*", re.I)
# By which names a day of posting goes, the surer first; and before which year none is meant.
DAYS, EARLIEST = ("dateposted", "datecreated", "datepublished"), 1995


@dataclass(frozen=True, slots=True)
class Posting:
    """What was read; a text that was not found is empty, `remote` and `date_posted` are None."""

    title: str = ""
    company: str = ""
    location: str = ""
    # A place without a word on the work mode says no more than that it is not remote.
    remote: bool | None = None
    mode: str = ""
    salary: Salary = NO_SALARY
    date_posted: date | None = None
    text: str = ""
    url: str = ""


def read_posting(data: bytes) -> Posting:
    """A posting from the bytes of a page, of JSON or of plain text. Unreadable where they hold no words."""
    check_size(data, MOST_BYTES)
    for beginning, reason in NO_TEXT.items():
        if data.startswith(beginning):
            raise Unreadable(reason)
    if (saved := of_archive(data)) is None:
        return posting_from(decode(data).text)
    page, url = saved
    read = posting_from(decode(check_size(page)).text)
    return replace(read, url=read.url or address(url))


def posting_from(text: str) -> Posting:
    read, words = by_rules(text)
    return with_learned(read, words) if words else read


def by_rules(text: str) -> tuple[Posting, str]:
    """A posting as rules read it, and the words that it was read from where no program had put it in fields."""
    stripped = text.replace("\x00", "").strip()
    if is_mail(stripped[:MOST_TEXT].encode()):
        letter = read_letter(stripped.encode())
        signed = "" if ENCODED.search(stripped) else SIGNATURE.search(stripped)
        text = f"{letter.text}{signed[0]}" if signed and signed[1] not in letter.text else letter.text
        return from_letter(text, letter.subject, letter.sent_on), f"{letter.subject}\n\n{text}"
    if head := MAIL_HEAD.match(stripped):
        subject = next(filter(None, SUBJECT.findall(head[0])), "")
        return from_letter(stripped[head.end() :].strip(), subject, None), stripped
    if stripped[:1] in ("{", "["):
        found = loads(stripped)
        if found is not None and (named := best(postings(found) or loose_postings(found), Head())):
            return structured(named, Head()), ""
        if isinstance(found, dict) and (said := written_in(found)):
            on = next(filter(None, (day(found.get(name)) for name in WRITTEN_ON)), None)
            read = from_words(said, on)
            return replace(read, date_posted=read.date_posted or on), said
        if is_data(found):
            raise Unreadable("This JSON holds no job posting.")
    if is_feed(stripped) and (named := best(loose_postings(of_feed(stripped)), Head())):
        return structured(named, Head()), ""
    if LOOKS_LIKE_HTML.search(stripped) and not is_markdown(stripped):
        return from_page(stripped), ""
    if not stripped:
        raise Unreadable("There are no words in it.")
    return from_words(stripped), stripped


def is_data(found: Any) -> bool:
    """Whether JSON holds things, or nothing at all; a list of words may be the brackets that a text begins with."""
    if isinstance(found, list):
        return not found or any(isinstance(one, dict) for one in found)
    return isinstance(found, dict)


def written_in(found: dict[str, Any]) -> str:
    """The words of a contribution to a forum, below its title if it has one; "" where it is no such thing."""
    body = next((said for name in WRITTEN if isinstance(said := found.get(name), str) and said.strip()), "")
    title = found.get("title")
    body = text_of(body) if LOOKS_LIKE_HTML.search(body) else body
    return "\n\n".join([*([title] if isinstance(title, str) and title else []), body]) if body else ""


def with_learned(read: Posting, words: str) -> Posting:
    """What rules read of words, but for what is likelier by examples: most of all where they are of an unknown form."""
    words = words[:MOST_TEXT].replace("\r\n", "\n")
    words = without_others(without_tags(words) if LOOKS_LIKE_HTML.search(words) else words)
    told = {name: getattr(read, name) for name in FIELDS}
    fields, pay, since = mended(words, told)
    if is_no_house(fields["company"], fields["title"]):
        fields, pay, since = mended(words, told | {"company": "", "title": fields["title"]})
    title, company, location = map(fields.__getitem__, FIELDS)
    company = told["company"] if is_aside(company) else company
    location = told["location"] if ANYWHERE.fullmatch(location) else location
    own = ASIDES.sub("", title)
    title = own if title == read.title else without_beside(without_asides(title), company, location)
    return replace(
        read,
        title=with_subject(title, company, location, words),
        company=of_last(words) if not company or is_no_house(company, title) else bare_name(company),
        location=location,
        salary=read.salary or with_likely_period(in_part(pay, words)),
        date_posted=read.date_posted or (day_of_part(since, words) if since else None),
    )


def from_letter(text: str, subject: str, sent_on: date | None) -> Posting:
    """A posting from the words of a mail, which may name the job, the house and the place only above itself."""
    read = from_words(text, sent_on)
    is_whole = read.title and read.company and read.location
    told = read if is_whole else from_words(f"{subject}\n\n{text}", sent_on)
    return replace(
        read,
        title=read.title or re.sub(rf"\s*\([^()]*{re.escape(told.company or chr(0))}[^()]*\)$", "", told.title),
        company=read.company or told.company,
        location=read.location or told.location,
    )


def from_page(html: str) -> Posting:
    head = Head()
    head.feed(bounded(html))
    head.close()
    return from_head(head, lambda: text_of(html))


def from_head(head: Head, words_of_page: Callable[[], str]) -> Posting:
    """A posting from what a page says of itself; its visible words are asked for only where that says none."""
    # All blocks at once: one may speak of what stands in another.
    named = best(postings([loads(block) for block in head.blocks]), head)
    if named is None and head.items.is_marked:
        named = head.microdata()
    data = [] if named else [*map(loads, head.data), *values_in(head.scripts)]
    # Some pages write their JSON-LD by a script.
    if named := named or best(postings(data), head):
        text = words_of_page()
        return with_day(with_text(with_labels(with_pay(structured(named, head), head, text), text), text), head, data)
    read = with_data(from_page_itself(head, words_of_page), head, data)
    # What a page calls the pay, where words that run into one another hide it.
    read = read if read.salary else with_pay(read, head, read.text)
    return with_day(read, head, data)


def with_pay(read: Posting, head: Head, text: str) -> Posting:
    """What a page marks, with the pay of an element that is called after it where only its words told another."""
    pay = (
        in_part(head.marks.get("pay", ""), text) if not read.salary or read.salary == in_text(read.text) else NO_SALARY
    )
    return replace(read, salary=completed(with_likely_period(pay), read.salary)) if pay else read


def from_page_itself(head: Head, words_of_page: Callable[[], str]) -> Posting:
    """A posting from the title, the headings and the words of a page; one without a title where they hold none."""
    said = head.meta.get("og:description") or head.meta.get("description", "")
    text = f"{words_of_page()}\n\n{facts(head)}".strip()
    # A page that a script writes shows nothing else of itself.
    text = text if len(text) > LEAST_TEXT else f"{text}\n{said}".strip()
    url = head.canonical or head.meta.get("og:url", "")
    title, beside = of_page(head)
    beside = [part for part in beside if not (is_wanted(part) or (part in title and is_job(part)))]
    if not is_job(title) and is_job((found := of_words(text)).title):
        # A page that says of itself only whose it is.
        headings = [head.heading] if head.heading and not is_aside(head.heading) else []
        title, beside = found.title, [*found.parts, *found.maybe, *beside, *headings]
    heading = next((one for one in (head.heading, head.second_heading, title) if one and title in one), head.heading)
    around = of_lines(line for line in below(heading, text) if line != title and not is_label(line))
    # A trail through the site names the title again.
    lines = [part for part in around if part != title]
    site = not_a_board(head.meta.get("og:site_name", "") or head.logo)
    # Where a line below the heading is a place by itself, what only stands beside the company is none.
    no_places = beside if any(map(is_place, lines[:FEW])) else [site]
    # What ends as a company's name does is surer than what a page is called after.
    sure = [part for part in lines if LEGAL_FORM.search(part)][:1]
    # A line just below the heading is surer than what sentences speak of.
    towns = [part for part in lines[:FEW] if is_place(part) and not spoken_mode(part)]
    near = {"location": towns[0]} if towns and not any(map(is_place, beside)) else {}
    known = company_and_place([*sure, *beside], near | marked_by(head) | labelled(text), text, no_places)
    known = company_and_place([*behind_title(title, text), *lines], known, text, no_places)
    known = with_town(known, title)
    first = (part for part in of_lines(said.split(". ")[:1]) if part != title)
    known = company_and_place(first, known, text, no_places)
    is_below_name = title == head.second_heading and is_name(head.heading) and not is_aside(head.heading)
    company = known.get("company") or site or (head.heading if is_below_name else "") or spelled(tenant(url), text)
    return with_text(
        Posting(
            title=title,
            # A sentence names it without the article that is of its name.
            company=site if ARTICLES.sub("", site) == company else company,
            location=known.get("location")
            or town_in(said)
            or town_told(text, company)
            or town_spoken_of(text, company)
            or country_in(text),
            mode=mode_of_page(head),
            url=url,
        ),
        text,
    )


def with_data(read: Posting, head: Head, data: list[Any]) -> Posting:
    """What the words of a page say, mended by the data of the program that writes it, where both are of one job."""
    found = loose_postings(data)
    titles = {line(one.get("title")).casefold() for one in found}
    own = {said.casefold() for said in (read.title, head.heading, head.second_heading) if said}
    # One job only; or that of which the page speaks.
    of_page = [one for one in found if line(one.get("title")).casefold() in own]
    if not of_page and len(titles) == 1 and is_same_job(min(titles), read.title.casefold()):
        of_page = found
    named = best(of_page or (found if len(titles) == 1 or head.data else []), head)
    if named and (of_page or not is_job(read.title)):
        told = structured(named, head)
        own_words = with_text(replace(told, text=told.text or read.text), read.text)
        if not of_page:
            return own_words
        return replace(
            own_words,
            title=read.title if read.title == head.heading else told.title,
            company=told.company or read.company,
            location=told.location or read.location,
            mode=own_words.mode or read.mode,
            remote=read.remote if own_words.remote is None else own_words.remote,
            url=told.url or read.url,
        )
    if not (read.title or read.text):
        raise Unreadable("There are no words in it.")
    return read


def is_same_job(one: str, other: str) -> bool:
    """Whether one title is the other with more behind it: a town, or something in brackets."""
    one, other = (re.sub(r"\W*\([^()]*\)$", "", title) for title in (one, other))
    return bool(one and other) and bool(
        re.match(rf"{re.escape(one)}\b", other) or re.match(rf"{re.escape(other)}\b", one)
    )


def with_day(read: Posting, head: Head, data: list[Any]) -> Posting:
    """With the day of posting that only an element for times, the data or the meta elements of a page name."""
    said = (head.posted, head.marks.get("posted"), day_in(data), head.meta.get("article:published_time"))
    return replace(read, date_posted=read.date_posted or next(filter(None, map(day, said)), None))


def facts(head: Head) -> str:
    """The lines that a page shows where it is shared: "Location: Ghent"."""
    pairs = ((head.meta.get(f"twitter:label{at}", ""), head.meta.get(f"twitter:data{at}", "")) for at in (1, 2, 3, 4))
    return "\n".join(f"{label}: {said}" for label, said in pairs if label and said and is_label(label))


def with_town(known: dict[str, str], title: str) -> dict[str, str]:
    """What is known, with the town that ends a title, where it is one that is known: "Administratör till Malmö"."""
    town = TOWN.search(title)
    return {"location": town[1]} | known if town and is_place(town[1]) else known


def in_brackets(text: str) -> str:
    """The part of a town that stands behind the title where neighbours advertise; empty anywhere else."""
    found = NEIGHBOURS.search(text) and BRACKETS_BEHIND.search(text[:LOOKED_AT])
    return found[1] if found else ""


def with_labels(read: Posting, text: str) -> Posting:
    """What a page marks, with the company and the place that only its lines name; a label is neither."""
    said = labelled(text)
    company = read.company if read.company and not is_label(read.company) else said.get("company", "")
    return replace(read, company=company, location=read.location or said.get("location", ""))


def mode_of_page(head: Head) -> str:
    """From where one works, where a part of the page's name says it: "Clerk - Remote, US - Acme"."""
    parts = BETWEEN.split(f"{head.title} | {head.meta.get('og:title', '')}")
    return next(filter(None, (spoken_mode(part) for part in parts if not_a_board(part))), "")


def marked_by(head: Head) -> dict[str, str]:
    """What elements say that are called after the company and the place: " at Acme" is Acme."""
    found = {name: marked(said).get(name, said).strip(" /|") for name, said in head.marks.items() if name in OWN}
    # "Acme Inc. · Remote".
    parts = {name: [part for part in PARTED.split(said) if part and not is_aside(part)] for name, said in found.items()}
    # Of an address in several blocks, the town.
    return {
        name: next(filter(is_place, said), said[0]) if name == "location" else without_department(said[0])
        for name, said in parts.items()
        if said
    }


def below(heading: str, text: str) -> list[str]:
    """The lines of a page behind its heading; none where that is not in its words."""
    lines = text.split("\n")
    at = lines.index(heading) + 1 if heading and heading in lines else len(lines)
    # A heading stands apart by itself.
    return lines[at + (lines[at : at + 1] == [""]) :][:MOST_LINES]


def from_words(text: str, today: date | None = None) -> Posting:
    """Plain text: by lines that say what they are, else by the title's line and what stands around it."""
    text = with_front_told(text[:MOST_TEXT].replace("\r\n", "\n"))
    written_on = chat_day(text)
    text = without_tags(text) if LOOKS_LIKE_HTML.search(text) else text
    written = tidy(with_colons(with_lines(parted(QUOTED.sub("", unescaped(text, 1))))))
    written = ONE_PARAGRAPH.sub(lambda row: f"{row[1]}\n{row[3]}" if is_job(row["job"]) else row[0], written)
    text = with_head_told(FACTS.sub(lambda row: PICTURE.sub("\n", row[0]), tidy(plain(written))))
    own = without_others(text)
    found = of_words(without_signature(own))
    if found.title:
        text = own
    elif own != text:
        found = of_words(text)
    parts = [*found.parts, *behind_title(found.title, text), *found.maybe]
    # "Elm Paper / Clerk / Annecy": one word below is rather a town, where a name of several stands above.
    if len(found.parts) == 1 and " " not in found.parts[0] and found.maybe and " " in found.maybe[-1]:
        parts = [found.maybe[-1], *parts]
    told = labelled(text) | found.said
    town = told.get("location", "").partition(", ")[0]
    # "Elm Botanic Garden, Leeds".
    town = "" if ORGANIZATION.search(town) else town
    known = company_and_place([part for part in parts if part != town], told, text, found.maybe)
    if town and known.get("company") == town:
        # "Our team at the Hexham hospital" speaks of the town.
        known |= {"company": "", "location": told["location"]}
    known = with_town(known, found.title)
    ordered = by_its_order(own, found.title)
    company = known.get("company") or of_foot(own) or ordered.get("company") or of_top(own) or before_street(own)
    row = of_row(own)
    where = row if "; " in row else known.get("location") or ordered.get("location", "")
    where = "" if ANYWHERE.fullmatch(where) else where
    where = where or in_brackets(own) or town_told(own, company) or town_spoken_of(own, company) or country_in(text)
    read = Posting(title=found.title, company=company, location=where)
    read = with_text(replace(read, text=written[:MOST_TEXT]), text, today or written_on)
    return replace(read, date_posted=read.date_posted or written_on)


def with_text(read: Posting, text: str, today: date | None = None) -> Posting:
    """What was read, with what only the text says of the pay, the place of work and the day.

    What stands above the title and the place in it is of a page's other parts.
    """
    begins = [text.find(said) for said in (read.title, read.location) if read.title in text and said and said in text]
    begin = text.rfind("\n", 0, min(begins, default=0)) + 1
    own, above = without_others(text[begin:]), text[:begin]
    said = in_text(own) or (in_text(above) if above.count("\n") <= FEW else NO_SALARY)
    mode = read.mode or mode_alone(own) or spoken_mode(line_of(read.title, own))
    mode = mode or spoken_mode(f"{read.title}\n{read.location}\n{own[:LOOKED_AT]}")
    return replace(
        read,
        mode=mode,
        remote=mode == "remote" if mode else read.remote,
        salary=completed(read.salary, with_likely_period(said)),
        date_posted=read.date_posted or posted_on(text, today),
        text=read.text or text[:MOST_TEXT],
    )


def line_of(title: str, text: str) -> str:
    """The line on which a title stands, which says more of the job than the sentences below; empty where none is."""
    found = re.search(rf"^.*{re.escape(title)}.*$", text[:LOOKED_AT], re.M) if title else None
    return found[0] if found else ""


def without_others(text: str) -> str:
    """A text up to the list of other jobs that a board shows below it."""
    others = OTHERS.search(text, LEAST_TEXT)
    return text[: others.start()] if others else text


def mode_alone(text: str) -> str:
    """From where one works, where that is all that a line near the top says; sentences may speak of it too.

    Of a row, a part may say so alone: "Acme | Leeds | On-site".
    """
    lines = text.split("\n", NEAR)[:NEAR]
    rows = (PARTED.split(line) for line in lines)
    modes = ([part for part in row if MODE_ALONE.fullmatch(part)] for row in rows if len(row) > 1)
    if row := next(filter(None, modes), []):
        lines = [*row, *lines] if len(row) == 1 else lines
    found = [
        alone
        for number, line in enumerate(lines)
        if (alone := MODE_ALONE.fullmatch(line.strip(" -()")))
        and not NO.fullmatch(next(filter(None, lines[number + 1 :]), ""))
    ]
    return next((spoken_mode(alone["mode"]) for alone in found), "")


def best(found: list[dict[str, Any]], head: Head) -> dict[str, Any] | None:
    """Of several, the one of which the page speaks; else the one that says most."""
    about = {head.heading.casefold(), of_title(head.meta.get("og:title") or head.title)["title"].casefold()} - {""}
    return max(
        found,
        key=lambda posting: (
            line(posting.get("title")).casefold() in about,
            sum(bool(value) for value in posting.values()),
        ),
        default=None,
    )


def structured(said: dict[str, Any], head: Head) -> Posting:
    title = (
        line(said.get("title"))
        or line(said.get("jobtitle"))
        or line(said.get("name"))
        or of_title(head.meta.get("og:title") or head.heading or head.second_heading)["title"]
    )
    company = organization(said.get("hiringorganization")) or organization(said.get("hiringorganisation"))
    if not company:
        company = company_and_place(of_page(head)[1], marked_by(head), "").get("company", "")
    text = words(said.get("description")) or words(said.get("responsibilities"))
    company = company or spelled(said.get("tenant") or tenant(head.canonical), text) or company_in(text)
    for name in SECTIONS:
        if (more := words(said.get(name))) and more not in text:
            text = f"{text}\n\n{more}".strip()
    where = places(said.get("joblocation"))
    spoken = spoken_mode(f"{title}\n{where}\n{text[:LOOKED_AT]}")
    where = "; ".join(filter(None, map(without_anywhere, where_one_works(where).split("; "))))
    title = without_beside(without_asides(title), company, where)
    required = places(said.get("applicantlocationrequirements"))
    kind = line(said.get("joblocationtype"))
    kinds_of_work = f"{kind} {words(said.get('employmenttype'))}".lower()
    is_nowhere = is_virtual(first(said.get("joblocation"))) and not where
    is_remote = (
        bool(re.search(r"telecommut|(?<!\w)remote$", kinds_of_work)) or is_nowhere or bool(required and not where)
    )
    mode = "remote" if is_remote else spoken_mode(kind) or spoken
    # 3/4 is a day in March where the job is in the United States.
    order = day_comes_first(where)
    return Posting(
        title=title,
        company=company,
        location=where or required,
        remote=mode == "remote" if mode or where else None,
        mode=mode,
        salary=completed(of_structure(said), with_likely_period(in_text(text))),
        date_posted=next(filter(is_likely, (day(said.get(name), is_day_first=order) for name in DAYS)), None),
        text=text[:MOST_TEXT],
        url=address(said.get("url")) or head.canonical,
    )


def is_likely(found: date | None) -> bool:
    """Whether it is a day, and none that a program writes for none: 0001-01-01, 1970-01-01."""
    return found is not None and found.year >= EARLIEST


def without_anywhere(place: str) -> str:
    """ "Remote, US" and "Remote - US" are "US", and "Anywhere" is no place."""
    place = REMOTE_BEFORE.sub(r"\1", place)
    return ", ".join(part for part in place.split(", ") if not ANYWHERE.fullmatch(part))


def without_beside(title: str, company: str, where: str) -> str:
    """A title without the company or the town that stands beside it: "Clerk at Luna", "Clerk - Ghent"."""
    towns = (place.partition(",")[0] for place in where.split("; "))
    for name in filter(None, (company, where, *towns, company)):
        said = re.escape(name)
        form = (
            rf"(?:\s+[-–—|•·:@/]+\s+|\s*,\s+|\s+@\s*|\s+(?:at|bei|chez|bij|in|à|en|te|i|w)\s+|\s*\((?=.*\)$)){said}\)?$"
        )
        before = rf"^{said}(?:\s+[-–—|•·:]+|:)\s+"
        shorter = re.sub(before, "", re.sub(form, "", title, flags=re.I), flags=re.I)
        title = shorter if is_job(shorter) else title
    return title


def with_subject(title: str, company: str, where: str, text: str) -> str:
    """A title with what stands behind it on its line, where that can be neither the company nor the place, which are
    known: "Fitter - Heavy Earthmoving"."""
    form = re.compile(
        rf"^\W*{re.escape(title)}(?P<subject>\s+[-–—]\s+(?P<said>{SUBJECT_BEHIND}))(?:\s*- job post)?$", re.M
    )
    if not (title and company) or not (found := form.search(text[:LOOKED_AT])):
        return title
    said = found["said"].casefold()
    is_house = said in company.casefold() or company.casefold() in said
    is_there = is_place(found["said"]) or any(word in where.casefold() for word in re.findall(r"\w{4,}", said))
    is_other = is_aside(found["said"]) or spoken_mode(found["said"]) or LEGAL_FORM.search(found["said"])
    return title if is_house or is_there or is_other else f"{title}{found['subject']}"


def is_no_house(company: str, title: str) -> bool:
    """Whether what was taken for a company is the job itself, or a street."""
    return bool(company) and (company.casefold() == title.casefold() or bool(STREET_ALONE.fullmatch(company)))


def bare_name(company: str) -> str:
    """The name of a company without the street or the words on it behind it, and without that it is a logo's."""
    name, *behind = TOLD_BEHIND.sub("", LOGO.sub("", company)).split(", ")
    kept = takewhile(lambda part: not is_street(part), behind)
    return ", ".join([name, *kept])


def without_asides(title: str) -> str:
    """A title without the words around it that are none of the job's: "Job: Clerk", "Clerk - Remote"."""
    title = ASIDES.sub("", title) or title
    shorter = LAST_ASIDE.sub("", bare_title(title))
    return shorter if is_job(shorter) else title


def as_json(read: Posting) -> dict[str, Any]:
    """As the command prints it; what is not said is null."""

    def whole(value: float | None) -> float | int | None:
        return int(value) if value is not None and value == int(value) else value

    salary = {
        "min": whole(read.salary.low),
        "max": whole(read.salary.high),
        "currency": read.salary.currency or None,
        "period": read.salary.period or None,
    }
    return {
        "title": read.title or None,
        "company": read.company or None,
        "location": read.location or None,
        "remote": read.remote,
        "salary": salary,
        "date_posted": read.date_posted.isoformat() if read.date_posted else None,
        "text": read.text or None,
    }
