"""What a text field offers once two letters are typed."""

import pytest
from django.urls import reverse

from tests.factories import make_gap, make_own_question, make_story, make_weakness

KINDS = [
    ("lessons:story_options", make_story, "title"),
    ("interviews:question_options", make_own_question, "text"),
    ("interviews:weakness_options", make_weakness, "name"),
    ("lessons:gap_options", make_gap, "name"),
]


@pytest.mark.parametrize(("route", "make", "field"), KINDS)
class TestOptions:
    def test_answers_with_options(self, route, make, field, as_alice, alice):
        make(alice, **{field: "The Sunday rota"})
        make(alice, **{field: "Something else"})
        answer = as_alice.get(reverse(route), {"q": "su"})
        assert answer.status_code == 200
        assert answer.content.decode().split("\n")[1] == '<option value="The Sunday rota"></option>'

    def test_takes_the_name_of_the_field(self, route, make, field, as_alice, alice):
        """So a field of any name can ask with htmx, without a script of its own."""
        make(alice, **{field: "The Sunday rota"})
        as_alice.defaults["HTTP_HX_REQUEST"] = "true"
        answer = as_alice.get(reverse(route), {"told-0-story": "su"}, headers={"HX-Trigger-Name": "told-0-story"})
        assert b"The Sunday rota" in answer.content

    def test_nothing_typed(self, route, make, field, as_alice, alice):
        make(alice, **{field: "The Sunday rota"})
        assert b"option" not in as_alice.get(reverse(route)).content

    def test_only_ones_own(self, route, make, field, as_alice, mallory):
        make(mallory, **{field: "The Sunday rota"})
        assert b"option" not in as_alice.get(reverse(route), {"q": "su"}).content

    def test_three_queries(self, route, make, field, as_alice, alice, django_assert_num_queries):
        """Session, person, texts: however many there are."""
        for number in range(12):
            make(alice, **{field: f"The Sunday rota {number}"})
        with django_assert_num_queries(3):
            as_alice.get(reverse(route), {"q": "su"})
