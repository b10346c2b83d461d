"""Cells whose stage no phrase says: what others like them say, and where they are asked about all the same."""

from __future__ import annotations

import pytest

from exchange.trackers.learned import NAMES, WEIGHTS, likeness
from exchange.trackers.learning import EXAMPLES, examples_in, learned_from
from exchange.trackers.stages import read_stage, read_vocabulary


def read(cell: str) -> str:
    return read_vocabulary([cell])[cell]


def test_weights_are_of_these_examples():
    """Also a change of the code that makes features of words is to be learned anew."""
    assert WEIGHTS.read_bytes().startswith(learned_from()), "Call manage.py learn_stages."


def test_each_cell_has_one_stage():
    cells = [(stage, cell) for path in EXAMPLES.glob("*.tsv") for stage, cell in examples_in(path)]
    assert {stage for stage, _ in cells} == set(NAMES)
    assert len({cell for _, cell in cells}) == len(cells)


@pytest.mark.parametrize(
    ("cell", "stage"),
    [
        ("their letter says the other applicant starts in May", "rejected"),
        ("lo hanno dato a un collega interno", "rejected"),
        ("finir le dossier puis l'envoyer", "saved"),
        ("prova na cozinha no sábado", "interviewing"),
        # Of these nobody may be sure.
        ("mail the samples once they are printed", ""),
        ("Not rejected yet", ""),
        ("told the clinic no after the call", ""),
        ("Awaiting offer", ""),
        ("FAILED: no such button", ""),
        ("Useful links", ""),
    ],
)
def test_cell_that_no_phrase_knows(cell, stage):
    assert read_stage(cell) == ""
    assert read(cell) == stage


def test_cell_that_is_unlike_its_phrases_is_asked_about():
    """A panel that reviews what was sent has met nobody."""
    cell = "Sent; under review by the panel"
    assert read_stage(cell) == "interviewing"
    assert likeness(cell)[0] == "applied"
    assert read(cell) == ""


@pytest.mark.parametrize("cell", ["kennismaking", "case study", "call them back"])
def test_step_of_either_kind_is_asked_about(cell):
    assert read(cell) == ""


@pytest.mark.parametrize("cell", ["Said no, too far to drive", "nee gezegd, te ver reizen", "odmowa, za daleko"])
def test_no_for_a_reason_of_mine_is_asked_about(cell):
    """Whose no it was stands nowhere."""
    assert read(cell) == ""


@pytest.mark.parametrize(
    "cell", ["first I was unsuccessful, then hired by another team", "unsuccessful at first, then hired"]
)
def test_end_that_phrases_tell_of_is_not_outvoted(cell):
    assert read_stage(cell) == ""
    assert likeness(cell)[0] != "unclear"
    assert read(cell) == ""


def test_no_to_a_caller_is_no_answer():
    assert read("Sent it in. The ad said no calls") == "applied"


def test_writing_it_off_is_giving_up():
    assert read("two mails and no answer, writing it off") == "ghosted"


@pytest.mark.parametrize(
    ("cell", "stage"),
    [
        ("left my CV with the lady at the desk", "applied"),
        ("zostawiłem CV u szefowej", "applied"),
        ("finished second, the other one took it", "rejected"),
        ("ze wilden me wel maar de uren passen niet", "declined"),
        ("grandma says I should try there", "saved"),
        ("skipping it, no bus goes there", "withdrawn"),
    ],
)
def test_what_people_tell_of_themselves(cell, stage):
    assert read(cell) == stage
