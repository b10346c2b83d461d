import pytest
from django.urls import reverse

from lessons.models import Commitment
from tests.factories import make_commitment, make_debrief

NEW = reverse("lessons:commitment_create")
LESSON = reverse("lessons:lesson_detail", args=["ask-questions"])
SENTENCE = {"lesson": "3", "when": "they ask for questions", "then": "ask the first on my card"}


class TestCommitmentCreate:
    def test_the_lesson_stands_there_already(self, as_alice):
        answer = as_alice.get(NEW, {"lesson": "4"})
        assert answer.status_code == 200
        assert answer.context["form"]["lesson"].value() == "4"

    @pytest.mark.parametrize("lesson", ["", "11", "0", "x", "²"])
    def test_where_no_lesson_is_named_none_is_chosen(self, as_alice, lesson):
        answer = as_alice.get(NEW, {"lesson": lesson})
        assert answer.status_code == 200
        assert '<option value="" selected>Choose one of the ten</option>' in answer.text

    def test_it_stands_with_its_lesson(self, as_alice, alice):
        answer = as_alice.post(NEW, SENTENCE | {"kinds": ["panel", "phone"]})
        assert answer.url == f"{LESSON}#commitments"
        commitment = Commitment.objects.in_play().get()
        assert (commitment.owner, commitment.debrief, commitment.position) == (alice, None, None)
        assert commitment.made_on == alice.today()
        assert commitment.kinds == ["phone", "panel"]
        page = as_alice.get(LESSON)
        assert "they ask for questions" in page.text
        assert "For: phone screen, panel." in page.text

    def test_without_kinds_it_fits_all(self, as_alice):
        as_alice.post(NEW, SENTENCE)
        assert Commitment.objects.get().kinds == []

    def test_in_a_debrief_it_takes_the_next_place(self, as_alice, alice):
        debrief = make_debrief(alice)
        make_commitment(alice, debrief)
        as_alice.post(NEW, SENTENCE | {"debrief": debrief.pk})
        assert list(debrief.commitments.values_list("position", flat=True)) == [1, 2]

    def test_a_fourth_is_refused(self, as_alice, alice):
        debrief = make_debrief(alice)
        for _ in range(3):
            make_commitment(alice, debrief)
        answer = as_alice.post(NEW, SENTENCE | {"debrief": debrief.pk})
        assert answer.status_code == 422
        assert "Three commitments are the most" in answer.text
        assert "ask the first on my card" in answer.text

    @pytest.mark.parametrize(
        ("changed", "said"),
        [
            ({"when": " "}, "Name a moment you will recognise."),
            ({"then": ""}, "One small thing is enough."),
            ({"lesson": ""}, "For which lesson is it?"),
            ({"lesson": "11"}, "Choose one of the ten lessons."),
            ({"kinds": "lunch"}, "Choose kinds of interview from the list."),
            ({"when": "x" * 301}, "300 letters at the most"),
        ],
    )
    def test_what_is_missing_is_said_and_the_rest_kept(self, as_alice, changed, said):
        answer = as_alice.post(NEW, SENTENCE | changed)
        assert answer.status_code == 422
        assert said in answer.text
        kept = "they ask for questions" if "then" in changed else "ask the first on my card"
        assert kept in answer.text
        assert not Commitment.objects.exists()

    def test_a_strangers_debrief_cannot_be_chosen(self, as_alice, mallory):
        answer = as_alice.post(NEW, SENTENCE | {"debrief": make_debrief(mallory).pk})
        assert answer.status_code == 422
        assert not Commitment.objects.exists()

    def test_few_queries(self, as_alice, alice, django_assert_max_num_queries):
        for _ in range(4):
            make_commitment(alice)
        with django_assert_max_num_queries(5):
            as_alice.get(NEW)


class TestCommitmentUpdate:
    def test_another_wording_keeps_its_record(self, as_alice, alice):
        commitment = make_commitment(alice)
        address = reverse("lessons:commitment_update", args=[commitment.pk])
        assert "they ask for questions" in as_alice.get(address).text
        answer = as_alice.post(address, SENTENCE | {"then": "ask two", "kinds": "final", "revision": 1})
        assert answer.url == f"{LESSON}#commitments"
        commitment.refresh_from_db()
        assert (commitment.then, commitment.kinds, commitment.revision) == ("ask two", ["final"], 2)
        assert (commitment.debrief_id, commitment.position) != (None, None)

    def test_two_windows(self, as_alice, alice):
        commitment = make_commitment(alice)
        address = reverse("lessons:commitment_update", args=[commitment.pk])
        as_alice.post(address, SENTENCE | {"then": "ask two", "revision": 1})
        answer = as_alice.post(address, SENTENCE | {"then": "ask three", "revision": 1})
        assert answer.status_code == 422
        assert '<q class="words">ask two</q>' in answer.text
        assert "ask three" in answer.text
        assert Commitment.objects.get().then == "ask two"

    def test_no_half_of_it(self, as_alice, alice):
        commitment = make_commitment(alice)
        answer = as_alice.post(
            reverse("lessons:commitment_update", args=[commitment.pk]), SENTENCE | {"when": "", "revision": 1}
        )
        assert answer.status_code == 422

    def test_not_somebody_elses(self, as_alice, mallory):
        address = reverse("lessons:commitment_update", args=[make_commitment(mallory).pk])
        assert as_alice.get(address).status_code == 404
        assert as_alice.post(address, SENTENCE).status_code == 404


class TestKindsInADebrief:
    @pytest.fixture
    def debrief(self, alice):
        return make_debrief(alice, size="full")

    @pytest.fixture
    def address(self, debrief):
        return reverse("lessons:debrief_update", args=[debrief.pk])

    def sentence(self, **kinds):
        return {"commitment-0-lesson": "3", "commitment-0-when": "asked", "commitment-0-then": "ask", **kinds}

    def test_boxes_sent_one_by_one(self, as_alice, address):
        as_alice.post(address, self.sentence(**{"commitment-0-kinds": ["", "panel", "phone"]}))
        assert Commitment.objects.get().kinds == ["phone", "panel"]
        text = as_alice.get(address).text
        assert 'id="commitment-0-kinds-panel" value="panel" checked' in text
        assert 'id="commitment-0-kinds-case" value="case">' in text

    def test_one_text_of_the_script(self, as_alice, address):
        as_alice.post(address, self.sentence(**{"commitment-0-kinds": "phone,panel"}), headers={"X-Autosave": "1"})
        assert Commitment.objects.get().kinds == ["phone", "panel"]

    def test_none_ticked_any_more(self, as_alice, address):
        as_alice.post(address, self.sentence(**{"commitment-0-kinds": ["", "panel"]}))
        as_alice.post(address, self.sentence(**{"commitment-0-kinds": [""]}))
        assert Commitment.objects.get().kinds == []

    def test_what_is_not_sent_stays(self, as_alice, address):
        as_alice.post(address, self.sentence(**{"commitment-0-kinds": ["", "panel"]}))
        as_alice.post(address, {"commitment-0-then": "ask two"})
        assert Commitment.objects.get().kinds == ["panel"]

    def test_a_kind_that_is_none(self, as_alice, address):
        answer = as_alice.post(address, self.sentence(**{"commitment-0-kinds": "lunch"}))
        assert answer.status_code == 422
        assert "Choose kinds of interview from the list." in answer.text

    def test_kinds_without_a_sentence_are_no_commitment(self, as_alice, address):
        as_alice.post(address, {"commitment-1-kinds": ["", "panel"], "commitment-1-when": "", "commitment-1-then": ""})
        assert not Commitment.objects.exists()
