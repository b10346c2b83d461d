"""Rows that are no application, each with the reason."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .clauses import covered, find_all, tells_only_stages
from .dates import MONTHS, is_day
from .folded import LONGEST_COMPARED, Cell, as_text, plain
from .layout import Layout
from .stages import read_stage
from .words import (
    BETWEEN_LANES,
    COUNTED_THINGS,
    COUNTS,
    HELP,
    OF_A_FAIR,
    OF_A_FORM,
    OF_ALL,
    OF_REFERENCE,
    PARENTS,
    PLACE_ALONE,
    PLACE_AND_DAY,
    SIGNED,
)

if TYPE_CHECKING:
    from .rows import Row

NO_COMPANY = "It names no company."
HEADING_AGAIN = "The heading again."
A_HEADING = "A heading, not an application."
OF_A_TIME = re.compile(
    r"(?:week|wk|kw|woche|kalenderwoche|semaine|semana|settimana|month|monat|quarter|q|batch) ?#?\d", re.IGNORECASE
)
# As a template has it in its first row: "EXAMPLE_Helio", "EXAMPLE ONLY"; "Example Ltd" may be a firm.
EXAMPLE = re.compile(
    r"(?:EXAMPLE|SAMPLE|BEISPIEL|EXEMPLE|EJEMPLO|ESEMPIO|EXEMPLO|VOORBEELD)(?![A-Za-z])|[(\[](?:[Ee]xample|[Ss]ample|[Bb]eispiel|[Ee]jemplo|[Ee]xemple)[)\]]"
)
# "Signature: ____", "Date: 2/28/2026".
OF_A_LINE = re.compile(r"[^:]{2,40}:.*|_{3,}.*|.*_{3,}")
# What a template says of such a row.
TO_DELETE = re.compile(
    r"\W*(?:(?:please )?(?:delete|remove|overwrite|replace) (?:this|these|the) (?:example |sample )?"
    r"(?:rows?|lines?|examples?)"
    r"|(?:this is |just )?an? (?:example|sample)(?: row| line| entry)?\W*$|sample (?:row|entry)"
    r"|(?:diese )?(?:beispiel)?zeile (?:bitte )?(?:loschen|löschen)|bitte (?:löschen|überschreiben)"
    r"|(?:ligne (?:d['’])?exemple|supprimer cette ligne|ligne à supprimer)"
    r"|(?:fila de ejemplo|borrar esta fila|eliminar esta fila)"
    r"|(?:riga di esempio|cancellare questa riga)|(?:linha de exemplo|apagar esta linha)|voorbeeldrij)",
    re.IGNORECASE,
)
NUMBER = re.compile(r"[\d.,%€$£/ -]+")
# "3 companies", "Interviews: 2", "Sent = 7".
COUNTED = re.compile(r"\d{1,5} ([^\W\d][^\d:=]{1,30})|([^\W\d][^\d:=]{1,30}?) ?[:=：] ?\d{1,5}")
# What may stand beside the word for all of them, and what could be the name of a firm as well.
BESIDE_OF_ALL = {"last", "job", "on", "my", "date", "zuletzt", "letzte", "le", "el", "il", "am"}
OF_PAGES = {"page", "pagina", "seite", "sida", "strona", "rate", "quote", "taux", "tasa", "tasso", "stand"}
# What is worked out of all rows: "Response rate".
SHARE = re.compile(r"\b(?:rate|ratio|quote|percentage|taux|tasa|tasso|taxa|wskaznik|andel)\b")
# "Legend:", "Key", "---": what stands above an explanation, and no name.
NOT_ROWS = re.compile(r"(?:legende?|leyenda|legenda|key|example|beispiel|exemple|ejemplo|---*)\s*:?", re.IGNORECASE)
# "Sent: 7", "As of: 12.03.2026": what is told of the whole list.
LABELLED = re.compile(r"[^:=：]{2,40}[:=：]\s*[\d(].*")


def why_skipped(row: Row, status: str, cells: list[Cell], layout: Layout) -> str:
    """Why a row is none of an application, "" where it is one; its status is known already, and not in it yet."""
    filled = list(filter(None, map(as_text, cells)))
    headings = {column.heading for column in layout.columns}
    if sum(text in headings for text in filled) > max(1, len(filled) // 2):
        return HEADING_AGAIN
    if is_sum(filled) or (len(filled) < 3 and not row.title and NUMBER.fullmatch(row.company)):
        return "A sum or a heading, not an application."
    lane = set(plain(row.status_raw).split()) if not status else set()
    is_of_reference = bool(lane & (HELP | OF_REFERENCE)) and lane <= HELP | OF_REFERENCE | BETWEEN_LANES
    if is_of_reference or (lane & HELP and not row.title):
        return "A card of help, not an application."
    if not (row.company and row.title) and any(
        as_text(cells[column.index]) for column in layout.columns if plain(column.heading) in PARENTS
    ):
        return "A step of another task, not an application."
    if is_of_a_form(filled):
        return "A line of a form, not an application."
    if EXAMPLE.match(row.company) or any(TO_DELETE.match(text[:LONGEST_COMPARED]) for text in filled):
        return "An example, not an application."
    if not any(map(str.isalnum, row.company + row.title)):
        return "It names neither a company nor a job."
    if len(filled) == 1 and len(layout.columns) > 3 and is_section(filled[0]):
        return A_HEADING
    if len(filled) == 1 and len(layout.columns) > 3 and is_sentence(filled[0]):
        return "A remark, not an application."
    if not row.company:
        return NO_COMPANY
    if not row.title and layout.of("title") and is_of_a_fair(row, cells, layout):
        return "Something done for the search, not an application."
    return ""


def is_of_a_fair(row: Row, cells: list[Cell], layout: Layout) -> bool:
    """Whether a step without a job is a fair, a course or the like, and nobody says what came of it."""
    done = [as_text(cells[column.index]) for column in layout.of("step")]
    is_told = any(map(read_stage, [*done, row.status_raw]))
    return not is_told and any(OF_A_FAIR.intersection(plain(text).split()) for text in done)


def is_sum(filled: list[str]) -> bool:
    """A line that counts, explains colours or tells of the whole list, and so of no application."""
    is_of_a_legend = len(filled) <= 2 and any(NOT_ROWS.fullmatch(text) for text in filled)
    return is_of_a_legend or is_total(filled) or is_told_of_all(filled) or is_count(filled) or are_counts(filled)


def is_total(filled: list[str]) -> bool:
    """A line of totals: "Total | 12 | 3", or one that is above them: "Number of applications:"."""
    if not filled or not (is_counting(filled[0]) or NOT_ROWS.fullmatch(filled[0])):
        return False
    numbers = [NUMBER.fullmatch(text) and not is_day(text) for text in filled[1:]]
    return filled[0].endswith(":") or (bool(numbers) and all(numbers))


def is_counting(text: str) -> bool:
    """Whether a label says that something is counted: "Total", "Number of applications"."""
    words = plain(text).split()
    return bool(words) and (words[0] in COUNTS or words[-1] in COUNTS)


def is_told_of_all(filled: list[str]) -> bool:
    """A line on its own that tells of the whole list: "Sent: 7", "12 applications", "Updated 3 March", "Page 1"."""
    label = filled[0] if filled else ""
    words = plain(label).split()
    if len(filled) == 2 and words and OF_ALL.intersection(words) and is_day(filled[1]):
        return BESIDE_OF_ALL.issuperset(set(words) - OF_ALL) and not OF_PAGES.issuperset(words)
    if len(filled) == 2 and words:
        is_labelled = label.endswith((":", "=", "：")) and NUMBER.fullmatch(filled[1])
        return bool(is_labelled or (words[0] in COUNTS and LABELLED.fullmatch(label)))
    if len(filled) != 1 or not words:
        return False
    has_number = any(word.isdigit() for word in words)
    counts = words[0] in COUNTS and (has_number or len(words) == 1)
    return counts or bool(LABELLED.fullmatch(label)) or (has_number and bool(OF_ALL.intersection(words)))


def is_count(filled: list[str]) -> bool:
    """A line that counts: "Rejected | 2", "Interviews: 3"."""
    if not 0 < len(filled) < 3 or (len(filled) == 2 and (is_day(filled[1]) or not NUMBER.fullmatch(filled[1]))):
        return False
    if len(filled) == 2 and SHARE.search(plain(filled[0])):
        return True
    words, _, number = filled[0].rpartition(" ")
    text = filled[0] if len(filled) == 2 else words if number.isdigit() else ""
    return covered(text) > 0.5 or covered(text.removesuffix("s")) > 0.5


def are_counts(filled: list[str]) -> bool:
    """A line of nothing but what is counted and how many: "Total | 8 | Interviews | 2", "3 companies | 1 offer"."""
    labels: list[str] = []
    before = ""
    for text in reversed(filled) if filled and NUMBER.fullmatch(filled[0]) else filled:
        if before and NUMBER.fullmatch(text) and not is_day(text):
            labels.append(before)
            before = ""
        elif before or not (found := COUNTED.fullmatch(text)):
            if before or is_day(text):
                return False
            before = text
        else:
            labels.append(found[1] or found[2])
    known = [tells_of_many(label) for label in labels]
    return not before and len(filled) > 1 and len(known) > 1 and 2 * sum(known) > len(known)


def tells_of_many(label: str) -> bool:
    """Whether a label is of what is counted in a list: "Total sent", "companies", "Interviews"."""
    words = plain(label).split()
    return is_counting(label) or bool((OF_ALL | COUNTED_THINGS).intersection(words)) or covered(label) > 0.4


def is_of_a_form(filled: list[str]) -> bool:
    """A line above or beneath a form, to be filled in or signed."""
    return has_lines_to_fill(filled) or is_signed(filled)


def has_lines_to_fill(filled: list[str]) -> bool:
    """Whether it is "Signature:", "Place, date:" or the like, alone or beside what is certified with it."""
    labels = [
        text
        for text in filled
        if len(text) < LONGEST_COMPARED and OF_A_LINE.fullmatch(text) and OF_A_FORM.intersection(plain(text).split())
    ]
    if not labels:
        # Almost every row, so that no day is looked for in it.
        return False
    return all(is_sentence(text) for text in filled if text not in labels and not text.isdigit() and not is_day(text))


def is_signed(filled: list[str]) -> bool:
    """The foot of a form, where one signs it: "Place, date | Leeds, 31 March | Signature"."""
    labels = [plain(text.partition(":")[0]) for text in filled]
    told = sum(label in SIGNED for label in labels)
    beside = [label in PLACE_AND_DAY or not label for label in labels]
    return (bool(told) and (any(beside) or told == len(filled))) or any(label in PLACE_ALONE for label in labels)


def is_sentence(text: str) -> bool:
    """Whether a text is none's name: it calls out, asks, ends on a full stop, or goes on in small letters."""
    first, *others = text.split()
    small = sum(map(str.islower, others))
    if "©" in text or (len(others) > 3 and text[-1] == "." and 2 * small >= len(others)):
        return True
    if len(others) > 1 and text[-1] in "!?":
        return True
    return len(others) > 3 and first[0].isupper() and 4 * small >= 3 * len(others)


def is_section(text: str) -> bool:
    """A line that divides a list: a year, a month, a stage."""
    return (
        len({one.stage for one in find_all(plain(text).split())} - {""}) > 2
        or bool(re.fullmatch(r"[^=]{1,30} = [^=]{1,40}", text))
        or bool(re.fullmatch(r"[^\w]*(?:\w+ )?(?:19|20)\d\d[^\w]*|[-=#*_ ]+.*|.*:", text))
        or bool(OF_A_TIME.match(text))
        or tells_only_stages(text)
        or all(word in MONTHS for word in plain(text).split())
    )
