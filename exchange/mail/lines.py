"""The sentences of a letter as the phrases and the examples are compared with them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from exchange.mail.folding import fold, sentences
from exchange.mail.letter import Letter
from exchange.mail.rules import Guards

QUOTED = re.compile('["“„«][^"“”„«»\\n]{20,250}["”“»]')
# But a board passes on in them what a company wrote: "Message from the employer: “…”".
PASSES_ON = re.compile(
    r"\b(?:message|nachricht|mensaje|messaggio|bericht|mensagem|wiadomość|meddelande|reason|grund|motif|motivo)"
    r"(?: (?:from|of|by|de|du|von|des|der|vom|del|della|da|do|van|od|från) ?[^\n:：]{1,40})?\s{0,3}[:：]\s{0,3}$"
    # "The recruiter has answered your application."
    r"|\b(?:recruiter|employer|company|hiring team|recruteu\w+|employeur|entreprise|société|arbeitgeber|firma"
    r"|unternehmen|empresa|reclutador\w*|azienda|werkgever|bedrijf|pracodawca|arbetsgivaren|empregador)\b"
    r"(?=[^\n.]{0,80}\b(?:your?|votre|vous|ta|te|ihnen|ihrer?|dir|deiner?|dich|tu|su|sua|tua|suo|tuo|je|jouw|uw|pa\w+|din)\b)"
    r"[^\n.]{0,50}\b(?:repl\w+|respon\w+|answer\w+|wr\w+|répon\w+|écrit|geantwortet|antwort\w+|schr\w+|contest\w+"
    r"|escri\w+|rispo\w+|scritto|gereageerd|odpowied\w+|svarat)\b[^\n.]{0,50}[.:!]?\s{0,3}$",
    re.IGNORECASE,
)
NEAR = 90
# "Harbour Mutual Insurance" is who writes: no insurance is spoken of where the whole name comes back.
HOUSE = re.compile(
    r"\b(?:[A-ZÀ-Ý][\w'’.&-]*+ ){1,4}(Insurance|Bank|Credit Union|Assurances?|Mutuelle|Versicherung(?:en)?|Seguros|"
    r"Assicurazioni|Verzekeringen|Mortgages|Loans|Travel|Airlines|Airways|Hotels?|Housing|Homes|Properties|Parcels)\b"
)
MOST_SENTENCES, LONGEST_SENTENCE, MOST_WORDS_READ = 400, 700, 4000


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence as it is written, folded with a space at both ends, and where it stands."""

    written: str
    folded: str
    where: str


def lines_of(letter: Letter) -> Iterator[Line]:
    read = 0
    houses = houses_in(letter)
    yield Line(letter.subject, f" {fold(nameless(letter.subject, houses))} ", "subject")
    yield Line(letter.from_name, f" {fold(f'{letter.from_name} {letter.from_address}')} ", "from")
    # Words in quotation marks are somebody else's: the newsletter that tells how to read a no is none.
    for number, sentence in enumerate(sentences(QUOTED.sub(unquoted, letter.text))):
        words = fold(nameless(sentence[:LONGEST_SENTENCE], houses))
        read += words.count(" ") + 1
        if number >= MOST_SENTENCES or read > MOST_WORDS_READ:
            return
        yield Line(sentence, f" {words} ", "body")


def houses_in(letter: Letter) -> dict[str, str]:
    """The names of banks and the like that come more than once in a mail, each as it is without its trade."""
    found = Counter(
        match[0] for text in (letter.from_name, letter.subject, letter.text) for match in HOUSE.finditer(text)
    )
    return {name: name.rpartition(" ")[0] for name, times in found.items() if times > 1}


def nameless(text: str, houses: dict[str, str]) -> str:
    for name, rest in houses.items():
        text = text.replace(name, rest)
    return text


def unquoted(quote: re.Match[str]) -> str:
    """What stays of words in quotation marks: nothing, or all where they are those of the company that answers."""
    before = quote.string[max(0, quote.start() - NEAR) : quote.start()]
    return f"\n{quote[0][1:-1].strip()}\n" if PASSES_ON.search(before) else " "


def is_conditional(before: str, guards: Guards) -> bool:
    """Whether an "if" or its like stands in the sentence before a phrase, and no "but" between them."""
    conditions = [found for found in (guards.opens.match(before), *guards.before.finditer(before)) if found]
    return bool(conditions) and not guards.but.search(before, conditions[-1].end() - 1)
