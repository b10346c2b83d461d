"""What is learned of postings: which words are the title, the company and the place, where no rule knows the form."""

from datetime import date

import pytest

from exchange.postings import features, learned, learning
from exchange.postings.learned import LETTERS, LIKELIER, LIKELY_ENOUGH, SURE, enough
from exchange.postings.posting import read_posting


def test_learned_from_the_examples():
    assert learned.MODEL.read_bytes().startswith(learning.learned_from()), "Call manage.py learn postings."


class TestExamples:
    def test_marks(self, tmp_path):
        path = tmp_path / "few.txt"
        path.write_text("====\n{t:Night porter} for {c:Elm & Son}, {p:Leeds}\n{s:£12} an hour\n====\nNothing\n")
        (text, marks), (other, none) = learning.examples_in(path)
        assert (text, other, none) == ("Night porter for Elm & Son, Leeds\n£12 an hour", "Nothing", [])
        assert [(text[begin:end], letter) for begin, end, letter in marks] == [
            ("Night porter", "t"),
            ("Elm & Son", "c"),
            ("Leeds", "p"),
            ("£12", "s"),
        ]
        words = [word for line in features.lines_of(text) for word in line.words]
        assert learning.names_of(words, marks)[:8] == ["B-t", "I-t", "O", "B-c", "I-c", "I-c", "O", "B-p"]

    @pytest.mark.parametrize("path", sorted(learning.EXAMPLES.glob("*.txt")), ids=lambda path: path.stem)
    def test_have_no_mark_within_another(self, path):
        """A brace that is left over was meant for a mark, and would be learned as a sign of the text."""
        for text, marks in learning.examples_in(path):
            assert not [line for line in text.split("\n") if "{t:" in line or "{c:" in line or "{p:" in line]
            assert all(text[begin:end].strip() for begin, end, _ in marks)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("(Elm & Son)", "Elm & Son"),
        ("- Elm Inc.", "Elm Inc."),
        ("Clerk (m/w/d)", "Clerk (m/w/d)"),
        ("Elm & Son)", "Elm & Son"),
        ("„Elm“", "Elm"),
        ("Theatre “Elm”", "Theatre “Elm”"),
        ("☕ Barista ☕", "Barista"),
        ("C++ developer #", "C++ developer"),
    ],
)
def test_trimmed(said, name):
    assert learned.trimmed(said) == name


class TestTowns:
    @pytest.mark.parametrize("name", ["Winterthur", "leeds", "München", "Munich", "東京", "Łódź"])
    def test_known(self, name):
        assert features.is_town(name)

    @pytest.mark.parametrize("name", ["Quillfeather", "", "the porter", "Elm & Son"])
    def test_others(self, name):
        assert not features.is_town(name)


class TestEnough:
    """How sure an example makes what rules tell otherwise."""

    @pytest.mark.parametrize(
        ("name", "said", "told", "least"),
        [
            ("company", "Elm & Son", "", LIKELY_ENOUGH),
            ("company", "Elm & Son", "Apply now", LIKELIER),
            # Where a name ends, rules know better, but for titles.
            ("company", "Elm & Son, Leeds", "Elm & Son", 1),
            ("location", "Leeds", "Leeds; York", 1),
            ("title", "Porter (nights)", "Porter", SURE),
            ("title", "porter", "Porter", 1),
        ],
    )
    def test_enough(self, name, said, told, least):
        assert enough(name, said, told) == least


def test_nothing_is_likely_without_words():
    assert learned.likeliest(" \n", {}) == dict.fromkeys(LETTERS, ("", 0.0))


@pytest.mark.parametrize(
    ("text", "title", "company", "location"),
    [
        (
            "[08:41, 03/03/2026] Wren: morning all, my aunt's place The Copper Kettle in Ludlow is after a breakfast"
            " cook\n"
            "[08:42, 03/03/2026] Wren: 4 mornings, 13.50 an hour, free scones\n"
            "[08:44, 03/03/2026] Priya: is that near the castle?",
            "breakfast cook",
            "The Copper Kettle",
            "Ludlow",
        ),
        (
            "Se busca: persona para el turno de tarde en Ferretería Hermanos Oltra, Xàtiva. Dependiente/a con ganas."
            " Sueldo 1.350 limpios. Preguntar por Amparo.",
            "Dependiente/a con ganas",
            "Ferretería Hermanos Oltra",
            "Xàtiva",
        ),
        (
            "To all members - Harbour Choir newsletter, 14 February 2026\nOur friends at St Brannoc's Primary in"
            " Braunton need a music teacher for two terms (0.6). Pay on the main scale. Talk to Mrs Pugh.",
            "Music Teacher",
            "St Brannoc's Primary",
            "Braunton",
        ),
    ],
    ids=["chat", "note", "newsletter"],
)
def test_form_that_no_rule_knows(text, title, company, location):
    read = read_posting(text.encode())
    assert (read.title, read.company, read.location) == (title, company, location)


def test_pay_and_day_that_no_rule_finds():
    read = read_posting(b"Aushilfe im Lager gesucht, Holz Ulm. 14 Euro und Brotzeit. Zettel vom 3.2.2026")
    assert (read.salary.low, read.salary.currency, read.date_posted) == (14, "EUR", date(2026, 2, 3))


def test_last_day_to_apply_is_not_the_day_of_posting():
    read = read_posting(b"Clerk\n\nElm & Son, Leeds\n\nApplications close on\n8 March 2022\n")
    assert read.date_posted is None
