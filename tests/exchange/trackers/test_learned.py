"""Cells whose stage no phrase says: what others like them say, and where they are asked about all the same."""

from __future__ import annotations

import pytest

from exchange.trackers import learned, learned_headings, learning
from exchange.trackers.folded import plain
from exchange.trackers.meanings import load
from exchange.trackers.stages import heard, read_stage, read_vocabulary


def read(cell: str) -> str:
    return read_vocabulary([cell])[cell]


def like(cell: str) -> str:
    return learned.likeness(cell, heard(cell, read_stage(cell)))[0]


@pytest.mark.parametrize(
    ("weights", "folder"),
    [(learned.WEIGHTS, learning.STAGES), (learned_headings.WEIGHTS, learning.HEADINGS)],
    ids=["stages", "headings"],
)
def test_weights_are_of_these_examples(weights, folder):
    """Also a change of the code that makes features of words is to be learned anew."""
    assert weights.read_bytes().startswith(learning.learned_from(folder)), "Call manage.py learn stages headings."


@pytest.mark.parametrize(
    ("folder", "names"),
    [(learning.STAGES, learned.NAMES), (learning.HEADINGS, learned_headings.NAMES)],
    ids=["stages", "headings"],
)
def test_each_example_has_one_name(folder, names):
    examples = learning.examples_in(folder)
    assert {name for name, _ in examples} == set(names)
    assert len({text for _, text in examples}) == len(examples)


def test_meanings_are_written_as_words_are_compared():
    """One that is not would never be found."""
    words = [*load().whole, *load().begun]
    assert len(words) > 20_000
    assert [word for word in words if plain(word) != word] == []


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


def test_cell_may_be_plainly_unlike_its_phrases():
    """A panel that reviews what was sent has met nobody."""
    cell = "Sent; under review by the panel"
    assert read_stage(cell) == "interviewing"
    assert like(cell) == "applied"
    assert read(cell) == "applied"


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
    assert like(cell) != "unclear"
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
