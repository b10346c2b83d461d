"""The wording says all it must, in the tone that was agreed."""

import re
from dataclasses import fields

import pytest

from applications.values import REACHED_STAGES, Stage
from lessons import catalogue
from lessons.catalogue import HACKS, LESSONS, NOT_TESTED_ANCHOR, Hack, LessonText, by_slug, lesson
from lessons.models import Lesson

TITLES = {
    "humble-and-confident": "Be humble and confident",
    "know-your-weaknesses": "Know your weaknesses",
    "ask-questions": "Ask questions",
    "beyond-the-resume": "Share what is not in your resume",
    "improve-yourself": "Try and improve yourself",
    "positives-in-negatives": "See positives in negatives",
    "express-your-personality": "Express your personality",
    "be-yourself": "Be yourself",
    "not-overconfident": "Don't be overconfident",
    "dont-give-up": "Don't give up",
}
EVERY = pytest.mark.parametrize("text", LESSONS, ids=lambda text: text.slug)


def words_of(text: LessonText | Hack) -> list[str]:
    """Every sentence of it, the slug aside."""
    values = [getattr(text, field.name) for field in fields(text) if field.name not in ("slug", "stages")]
    parts = [part for value in values for part in (value if isinstance(value, tuple) else (value,))]
    return [part for part in parts if isinstance(part, str)]


class TestLessons:
    def test_the_ten_in_their_order(self):
        assert [text.number for text in LESSONS] == list(range(1, 11))
        assert {text.slug: text.title for text in LESSONS} == TITLES

    @EVERY
    def test_a_question_is_one_sentence(self, text):
        assert text.question.endswith("?")
        assert not re.search(r"[.?!] ", text.question)

    @EVERY
    def test_it_is_asked_from_a_distance_and_answered_in_person(self, text):
        assert not re.search(r"\b(you|your|I|my)\b", text.question)
        assert all(re.match(r"(I|We)\b", anchor) for anchor in text.anchors)

    @EVERY
    def test_why_is_two_or_three_sentences(self, text):
        assert len(re.findall(r"\.(?: |$)", text.why)) in (2, 3)

    @EVERY
    def test_an_anchor_fits_two_lines_of_a_phone(self, text):
        assert len(text.anchors) == 4
        assert all(anchor.endswith(".") and len(anchor) <= 90 for anchor in text.anchors)

    @EVERY
    def test_three_or_four_things_to_practise(self, text):
        assert 3 <= len(text.practice) <= 4

    @EVERY
    def test_a_short_name_is_short(self, text):
        assert len(text.short) <= 18

    def test_nothing_is_said_twice(self):
        said = [part for text in LESSONS for part in words_of(text) if part not in (text.title, text.short)]
        said += [hack.text for hack in HACKS] + [NOT_TESTED_ANCHOR]
        assert len(said) == len(set(said))

    @pytest.mark.parametrize("text", [*LESSONS, *HACKS], ids=lambda text: text.title)
    def test_the_tone(self, text):
        said = " ".join([*words_of(text), NOT_TESTED_ANCHOR])
        assert "!" not in said
        assert not re.search(r"\b(fail\w*|reject\w*|unfortunately|congrat\w*|sorry|loser|great job)\b", said, re.I)

    def test_found_by_number_and_by_slug(self):
        assert lesson(3).slug == "ask-questions"
        assert by_slug("dont-give-up").number == 10

    @pytest.mark.parametrize("number", [0, 11, -1])
    def test_there_is_no_eleventh(self, number):
        with pytest.raises(KeyError):
            lesson(number)

    def test_nor_another_slug(self):
        with pytest.raises(KeyError):
            by_slug("smile-more")

    @pytest.mark.django_db
    def test_the_rows_are_in_step(self):
        assert list(Lesson.objects.values_list("number", "slug", "title")) == [
            (text.number, text.slug, text.title) for text in LESSONS
        ]


class TestHacks:
    def test_each_leads_to_its_lessons(self):
        assert {hack.title: hack.lessons for hack in HACKS} == {
            "Be yourself": (7, 8),
            "Be more than your resume": (4, 7),
            "Be sincere": (2,),
            "Be the best copy of yourself": (5,),
            "Ask more questions": (3,),
        }

    def test_a_lesson_names_no_other(self):
        assert {number for text in LESSONS for number in text.hacks} == {hack.number for hack in HACKS}

    def test_numbers_and_slugs(self):
        assert [hack.number for hack in HACKS] == [1, 2, 3, 4, 5]
        assert len({hack.slug for hack in HACKS}) == 5


class TestTestable:
    def test_nobody_spoke_to_me(self):
        assert catalogue.testable(Stage.APPLIED) == (5, 6, 9, 10)

    def test_after_a_first_conversation_nobody_has_asked_about_weaknesses(self):
        assert catalogue.testable(Stage.SCREENING) == (1, 3, 4, 5, 6, 7, 8, 9, 10)

    @pytest.mark.parametrize("stage", [Stage.INTERVIEWING, Stage.OFFER])
    def test_all_after_interviews(self, stage):
        assert catalogue.testable(stage) == tuple(range(1, 11))

    def test_every_stage_is_one_that_can_be_reached(self):
        assert {stage for text in LESSONS for stage in text.stages} == set(REACHED_STAGES)
