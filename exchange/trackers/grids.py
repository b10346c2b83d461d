"""Forms with a cross for each answer: "Result" above "open", "interview", "refused", and an x beneath one of them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from .dates import is_day
from .folded import Cell, as_text, fold
from .headings import read_heading
from .stages import read_stage
from .words import YES

SEARCHED_ROWS = 60
LONGEST_ANSWER = 40
# Of the cells beneath the answers, so many are crosses.
ALMOST_ALL = 0.9
# Of the lines, so few have several beneath one question.
SEVERAL = 0.3
NAMES = {"company", "title", "company_title"}
# Beneath one of these no answer is a person.
OF_PERSONS = ("contact", "contact_email", "contact_phone")
HOW = "How"
# Between the steps of a history.
THEN = " → "


@dataclass(frozen=True, slots=True)
class Question:
    """A name above several answers: where these begin and end."""

    name: str
    begin: int
    end: int


def without_grid(rows: list[list[Cell]]) -> list[list[Cell]]:
    """The same rows, with the answer that is crossed in a single column for each question; unchanged where none is."""
    for top, (above, below) in enumerate(pairwise(rows[:SEARCHED_ROWS])):
        if questions := questions_in(above, below):
            lines = [line for line in rows[top + 2 :] if any(crossed(one, line) for one in questions)]
            if lines and (of_crosses := [one for one in questions if is_of_crosses(one, lines)]):
                others = [one for one in questions if one not in of_crosses]
                made = with_answers(rows[top:], of_crosses, others)
                return [*(line[: len(made[0])] for line in rows[:top]), *made]
    return rows


def questions_in(above: list[Cell], below: list[Cell]) -> list[Question]:
    """The questions of two lines of names: the second divides only some of the first, and each into two at least."""
    top, names = list(map(as_text, above)), list(map(as_text, below))
    if not NAMES & {role for text in top if text for role, _ in read_heading(text)[:1]}:
        return []
    inner = [name if name != text else "" for text, name in zip(top, names, strict=True)]
    if not all(len(name) < LONGEST_ANSWER and not is_day(name) for name in inner) or not any(inner):
        return []
    begins = [at for at, text in enumerate(top) if text and text != (top[at - 1] if at else "")]
    found: list[Question] = []
    for begin, end in zip(begins, [*begins[1:], len(top)], strict=True):
        answers = [at for at in range(begin, end) if inner[at]]
        if answers and (len(answers) < 2 or answers != list(range(begin, answers[-1] + 1))):
            return []
        if answers:
            found.append(Question(top[begin], begin, answers[-1] + 1))
    is_told = sum(one.end - one.begin for one in found) == sum(map(bool, inner))
    return found if is_told and sum(not any(inner[at : at + 1]) and bool(top[at]) for at in begins) > 1 else []


def crossed(one: Question, line: list[Cell]) -> list[int]:
    """The places of the answers to a question that a line crosses."""
    return [at for at in range(one.begin, one.end) if fold(as_text(line[at])) in YES]


def is_of_crosses(one: Question, lines: list[list[Cell]]) -> bool:
    """Whether beneath the answers to a question stand crosses, and hardly anything else."""
    filled = sum(bool(as_text(cell)) for line in lines for cell in line[one.begin : one.end])
    crosses = [len(crossed(one, line)) for line in lines]
    # Of rounds each leaves its own.
    return sum(crosses) >= ALMOST_ALL * filled and sum(count > 1 for count in crosses) <= SEVERAL * len(lines)


def is_numbering(line: list[Cell]) -> bool:
    """Whether a line only numbers the columns of a form."""
    filled = [text.strip("()[].") for cell in line if (text := as_text(cell))]
    return len(filled) > 3 and filled == [str(number) for number in range(1, len(filled) + 1)]


def with_answers(rows: list[list[Cell]], questions: list[Question], others: list[Question]) -> list[list[Cell]]:
    """The two lines of names as one, and beneath each question the answers that are crossed.

    Beneath `others` more than crosses is written: each of their answers stays a column, "Hours part time %".
    """
    above, below, *lines = rows
    left_out = {at for one in questions for at in range(one.begin + 1, one.end)}
    names = list(above)
    for one in others:
        for at in range(one.begin, one.end):
            names[at] = f"{one.name} {as_text(below[at])}"
    for one in questions:
        names[one.begin] = HOW if any(role in OF_PERSONS for role, _ in read_heading(one.name)) else one.name
    made: list[list[Cell]] = [names, [""] * len(names)]
    for line in lines:
        told: list[Cell] = [""] * len(line) if is_numbering(line) else list(line)
        for one in questions:
            told[one.begin] = answer_to(one, line, below)
        made.append(told)
    return [[cell for at, cell in enumerate(line) if at not in left_out] for line in made]


def answer_to(one: Question, line: list[Cell], names: list[Cell]) -> str:
    """The names above the crosses in a line, and what else is written there; stages as the steps of a history."""
    cells = [(as_text(line[at]), as_text(names[at])) for at in range(one.begin, one.end)]
    told = [name if fold(text) in YES else text for text, name in cells if text]
    return (THEN if all(map(read_stage, told)) else ", ").join(told)
