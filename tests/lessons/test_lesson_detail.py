import pytest
from django.urls import reverse
from django.utils import timezone

from lessons.catalogue import LESSONS, lesson
from lessons.models import Commitment, CommitmentCheck, SuggestionVerdict
from lessons.stats import Kept, Record
from lessons.values import Occasion, State
from tests.factories import (
    days_ago,
    make_application,
    make_check,
    make_commitment,
    make_debrief,
    make_interview,
    make_rating,
    make_rejection,
    make_user,
    make_verdict,
)

URL = reverse("lessons:lesson_detail", args=["ask-questions"])


def rated(owner, rating: int | None, *, days: int = 0, company: str = "", state=State.FINISHED, **fields):
    """A rating of lesson 3, in the debrief of a no `days` ago."""
    rejection = make_rejection(owner, make_application(owner, company, days=200), days=days)
    finished_at = timezone.now() if state == State.FINISHED else None
    debrief = make_debrief(owner, rejection, state=state, finished_at=finished_at)
    return make_rating(owner, debrief, 3, rating=rating, **fields)


class TestLessonDetail:
    @pytest.mark.parametrize("text", LESSONS, ids=lambda text: text.slug)
    def test_the_guidance_of_each(self, as_alice, text):
        response = as_alice.get(reverse("lessons:lesson_detail", args=[text.slug]))
        assert response.status_code == 200
        for said in (text.question, text.why, *text.anchors, *text.practice):
            assert said in response.text
        assert "Not tested yet" in response.text

    def test_an_unknown_lesson(self, as_alice):
        assert as_alice.get(reverse("lessons:lesson_detail", args=["smile-more"])).status_code == 404

    def test_the_hacks_it_answers(self, as_alice):
        assert [hack.title for hack in as_alice.get(URL).context["hacks"]] == ["Ask more questions"]
        other = as_alice.get(reverse("lessons:lesson_detail", args=["dont-give-up"]))
        assert "it answers" not in other.text

    @pytest.mark.parametrize(("number", "previous", "following"), [(1, None, 2), (5, 4, 6), (10, 9, None)])
    def test_the_lessons_beside_it(self, as_alice, number, previous, following):
        context = as_alice.get(reverse("lessons:lesson_detail", args=[lesson(number).slug])).context
        assert context["previous"] == (lesson(previous) if previous else None)
        assert context["next"] == (lesson(following) if following else None)

    def test_ratings_in_time(self, as_alice, alice):
        rated(alice, 3, days=1, company="Quillon Parks")
        rated(alice, 1, days=9, company="Lindal Mutual")
        rated(alice, 0, days=3)
        response = as_alice.get(URL)
        assert response.context["record"] == Record(held=1, tested=2)
        assert [dot.name for dot in response.context["wide"].dots] == ["Lindal Mutual", "Quillon Parks"]
        assert "Held in 1 of 2" in response.text
        assert "too few to read anything from" in response.text

    def test_the_chart_says_itself_in_words(self, as_alice, alice):
        day = days_ago(alice, 1)
        rated(alice, 2, days=1)
        assert f'aria-label="{day.day} {day:%B}: shaky"' in as_alice.get(URL).text

    def test_the_last_seven(self, as_alice, alice):
        for days in range(9):
            rated(alice, 4 if days < 7 else 1, days=days)
        response = as_alice.get(URL)
        assert len(response.context["wide"].dots) == 7
        assert "Held in 7 of your last 7" in response.text
        assert "7 of 9 in all" in response.text

    def test_a_debrief_not_finished_is_hollow_and_not_counted(self, as_alice, alice):
        rated(alice, 4, state=State.DRAFT)
        response = as_alice.get(URL)
        assert response.context["record"] is None
        assert [dot.is_open for dot in response.context["wide"].dots] == [True]
        assert "Begun, and not counted yet" in response.text

    def test_one_let_go_is_not_shown(self, as_alice, alice):
        rated(alice, 4, state=State.LET_GO, evidence="Asked about the roof.")
        response = as_alice.get(URL)
        assert response.context["ratings"] == []
        assert "roof" not in response.text

    def test_what_i_wrote_with_the_way_to_its_debrief(self, as_alice, alice):
        row = rated(alice, 2, company="Lindal Mutual", evidence="Ran out of time & asked <none>.")
        response = as_alice.get(URL)
        assert "Ran out of time &amp; asked &lt;none&gt;." in response.text
        assert reverse("lessons:debrief_update", args=[row.debrief_id]) in response.text
        assert "Lindal Mutual, " in response.text

    def test_evidence_without_a_rating_is_shown_too(self, as_alice, alice):
        rated(alice, 0, evidence="No time was left for it.")
        assert [row.evidence for row in as_alice.get(URL).context["evidence"]] == ["No time was left for it."]

    def test_evidence_by_pages_newest_first(self, as_alice, alice):
        for days in range(9):
            rated(alice, 2, days=days, evidence=f"Line {days}.")
        first = as_alice.get(URL)
        assert [row.evidence for row in first.context["evidence"]] == [f"Line {days}." for days in range(8)]
        assert "?page=2#evidence" in first.text
        second = as_alice.get(URL, {"page": 2})
        assert [row.evidence for row in second.context["evidence"]] == ["Line 8."]
        assert second.context["earlier"] == 0

    @pytest.mark.parametrize("page", ["0", "-1", "x", "9999999999999999999", "²"])
    def test_an_impossible_page_is_the_first(self, as_alice, alice, page):
        rated(alice, 2, evidence="Line.")
        assert len(as_alice.get(URL, {"page": page}).context["evidence"]) == 1

    def test_by_month_newest_first(self, as_alice, alice):
        rated(alice, 4)
        rated(alice, 1, days=70)
        months = as_alice.get(URL).context["months"]
        assert [month.record for month in months] == [Record(1, 1), Record(0, 1)]
        assert months[0].first > months[1].first

    def test_a_debrief_of_another_occasion_is_counted(self, as_alice, alice):
        application = make_application(alice)
        debrief = application.debriefs.create(occasion=Occasion.OFFER, state=State.FINISHED, finished_at=timezone.now())
        make_rating(alice, debrief, 3, rating=4)
        assert as_alice.get(URL).context["record"] == Record(1, 1)

    def test_nothing_of_a_stranger(self, as_alice, mallory):
        make_commitment(mallory, rated(mallory, 4, evidence="Hers.").debrief, when="she is asked")
        response = as_alice.get(URL)
        assert response.context["record"] is None
        assert "Hers." not in response.text
        assert "she is asked" not in response.text

    @pytest.mark.parametrize("n", [1, 2, 9])
    def test_eight_queries_however_many_rows(self, client, django_assert_num_queries, db, n):
        person = make_user()
        for days in range(n):
            make_check(person, make_commitment(person, rated(person, 2, days=days, evidence="Line.").debrief))
        client.force_login(person)
        with django_assert_num_queries(8):
            client.get(URL)


class TestCommitments:
    def test_the_sentence_and_what_came_of_it(self, as_alice, alice):
        commitment = make_commitment(alice)
        make_check(alice, commitment, kept="yes", helped="yes")
        make_check(alice, commitment, kept="no", helped="")
        make_check(alice, commitment, came_up=False, kept="", helped="")
        response = as_alice.get(URL)
        (row,) = response.context["commitments"]
        assert row.kept == Kept(kept=1, helped=1, chances=2)
        assert "Kept at 1 of 2 chances, helped at 1." in response.text
        assert "Being tested" in response.text

    def test_one_that_never_came_up_is_new(self, as_alice, alice):
        make_commitment(alice)
        response = as_alice.get(URL)
        assert response.context["commitments"][0].standing == "new"
        assert "Its moment has not come yet." in response.text

    def test_only_of_this_lesson(self, as_alice, alice):
        make_commitment(alice, lesson_id=4)
        assert as_alice.get(URL).context["commitments"] == []

    def test_those_in_play_first(self, as_alice, alice):
        aside = make_commitment(alice)
        in_play = make_commitment(alice, made_on=days_ago(alice, 9))
        aside.retire(alice.today())
        rows = as_alice.get(URL).context["commitments"]
        assert [row.commitment.pk for row in rows] == [in_play.pk, aside.pk]
        assert [row.standing for row in rows] == ["new", "retired"]

    def test_many_that_are_over_are_folded_away(self, as_alice, alice):
        in_play = make_commitment(alice)
        over = [make_commitment(alice, when=f"at moment {i}") for i in range(4)]
        for commitment in over:
            commitment.retire(alice.today())
        response = as_alice.get(URL)
        assert [row.commitment.pk for row in response.context["commitments"]] == [in_play.pk]
        assert {row.commitment.pk for row in response.context["folded"]} == {row.pk for row in over}
        assert "4 retired or let go" in response.text

    def test_more_than_fit_is_said(self, as_alice, alice):
        debrief = make_debrief(alice)
        make_commitment(alice, debrief)
        assert "Older ones are not shown here." not in as_alice.get(URL).text
        Commitment.objects.bulk_create(
            Commitment(owner=alice, lesson_id=3, when="w", then="t", made_on=alice.today()) for _ in range(30)
        )
        response = as_alice.get(URL)
        assert len(response.context["commitments"]) == 30
        assert "Older ones are not shown here." in response.text


@pytest.mark.parametrize(
    ("view", "column", "said"),
    [("commitment_retire", "retired_on", "Retired."), ("commitment_drop", "dropped_on", "Let go.")],
)
class TestPutAside:
    def test_in_a_browser_with_a_way_back(self, as_alice, alice, view, column, said):
        commitment = make_commitment(alice)
        response = as_alice.post(reverse(f"lessons:{view}", args=[commitment.pk]), follow=True)
        assert response.redirect_chain == [(f"{URL}#commitments", 302)]
        commitment.refresh_from_db()
        assert getattr(commitment, column) == alice.today()
        assert said in response.text
        back = reverse("lessons:commitment_take_up", args=[commitment.pk])
        assert f'action="{back}"' in response.text
        as_alice.post(back)
        commitment.refresh_from_db()
        assert getattr(commitment, column) is None

    def test_in_place(self, as_htmx, alice, view, column, said):
        commitment = make_commitment(alice)
        response = as_htmx("commitments").post(reverse(f"lessons:{view}", args=[commitment.pk]))
        assert response.status_code == 200
        assert response.text.strip().startswith('<section class="section" id="commitments"')
        assert "Take it up again" in response.text
        assert Commitment.objects.values_list(column, flat=True).get() == alice.today()

    def test_twice_says_why_not(self, as_alice, as_htmx, alice, view, column, said):
        commitment = make_commitment(alice)
        commitment.retire(days_ago(alice, 1))
        url = reverse(f"lessons:{view}", args=[commitment.pk])
        assert "put aside already" in as_alice.post(url, follow=True).text
        assert "put aside already" in as_htmx("commitments").post(url).text
        assert Commitment.objects.get().retired_on == days_ago(alice, 1)

    def test_not_by_a_link(self, as_alice, alice, view, column, said):
        assert as_alice.get(reverse(f"lessons:{view}", args=[make_commitment(alice).pk])).status_code == 405

    def test_not_somebody_elses(self, as_alice, mallory, view, column, said):
        commitment = make_commitment(mallory)
        assert as_alice.post(reverse(f"lessons:{view}", args=[commitment.pk])).status_code == 404
        assert Commitment.objects.get().is_in_play


class TestCommitmentTakeUp:
    def test_it_comes_back(self, as_htmx, alice):
        commitment = make_commitment(alice)
        commitment.drop(days_ago(alice, 3))
        response = as_htmx("commitments").post(reverse("lessons:commitment_take_up", args=[commitment.pk]))
        assert "Taken up again" in response.text
        assert Commitment.objects.get().reopened_on == alice.today()

    def test_not_somebody_elses(self, as_alice, mallory):
        commitment = make_commitment(mallory)
        commitment.drop(mallory.today())
        url = reverse("lessons:commitment_take_up", args=[commitment.pk])
        assert as_alice.post(url).status_code == 404
        assert as_alice.get(url).status_code == 405
        assert not Commitment.objects.get().is_in_play


class TestLife:
    def kept(self, owner, days: int, **fields):
        """A commitment kept at four chances in a row, the last some days ago."""
        commitment = make_commitment(owner, made_on=days_ago(owner, days + 5))
        for day in range(days, days + 4):
            CommitmentCheck.objects.create(
                commitment=commitment, interview=make_interview(owner, days=-day), came_up=True, kept="yes", **fields
            )
        return commitment

    def test_holding(self, as_alice, alice):
        self.kept(alice, 3)
        assert as_alice.get(URL).context["commitments"][0].word == "Holding"

    def test_reopened_when_its_lesson_is_missed_again(self, as_alice, alice):
        self.kept(alice, 3)
        rated(alice, 1, days=1)
        response = as_alice.get(URL)
        assert response.context["commitments"][0].standing == "reopened"
        assert "Reopened: the lesson was missed on" in response.text

    @pytest.mark.parametrize(
        ("rating", "fields"),
        [(2, {}), (1, {"state": State.DRAFT}), (1, {"state": State.LET_GO})],
        ids=["shaky", "not finished", "let go"],
    )
    def test_nothing_less_reopens_it(self, as_alice, alice, rating, fields):
        self.kept(alice, 3)
        rated(alice, rating, days=1, **fields)
        assert as_alice.get(URL).context["commitments"][0].standing == "holding"

    def test_a_miss_of_another_lesson_does_not(self, as_alice, alice):
        self.kept(alice, 3)
        make_rating(alice, rated(alice, 4, days=1).debrief, 4, rating=1)
        assert as_alice.get(URL).context["commitments"][0].standing == "holding"

    def test_retired_stays_so(self, as_alice, alice):
        """Putting aside is the person's act."""
        self.kept(alice, 3).retire(days_ago(alice, 2))
        rated(alice, 1, days=1)
        assert as_alice.get(URL).context["commitments"][0].standing == "retired"

    def test_the_figures_with_what_they_are_of(self, as_alice, alice):
        self.kept(alice, 3, helped="yes")
        text = as_alice.get(URL).text
        for said in ("<dt>Tried at the next chance</dt>", ">1 of 1<", "4 of 4 chances", "4 of 4 times"):
            assert said in text
        assert "Too few to read anything from" not in text

    def test_of_a_few_nothing_is_claimed(self, as_alice, alice):
        make_check(alice, make_commitment(alice))
        assert "Too few to read anything from" in as_alice.get(URL).text


class TestOffer:
    OFFER = "Missed three times in five weeks, and nothing is planned for it"

    def test_at_the_third_miss(self, as_alice, alice):
        rated(alice, 1, days=1)
        rated(alice, 1, days=20)
        assert self.OFFER not in as_alice.get(URL).text
        rated(alice, 1, days=36)
        response = as_alice.get(URL)
        assert self.OFFER in response.text
        assert f"{reverse('lessons:commitment_create')}?lesson=3" in response.text

    def test_not_where_one_is_in_play(self, as_alice, alice):
        for days in (1, 2, 3):
            rated(alice, 1, days=days)
        commitment = make_commitment(alice)
        assert self.OFFER not in as_alice.get(URL).text
        commitment.drop(alice.today())
        assert self.OFFER in as_alice.get(URL).text

    def test_in_place_when_the_last_one_is_put_aside(self, as_htmx, alice):
        for days in (1, 2, 3):
            rated(alice, 1, days=days)
        commitment = make_commitment(alice)
        response = as_htmx("commitments").post(reverse("lessons:commitment_drop", args=[commitment.pk]))
        assert self.OFFER in response.text

    def test_at_the_end_of_the_debrief_that_missed_it(self, as_alice, alice):
        for days in (8, 9):
            rated(alice, 1, days=days)
        third = rated(alice, 1, days=0).debrief
        other = rated(alice, 4, days=1).debrief
        done = as_alice.get(reverse("lessons:debrief_done", args=[third.pk]))
        assert [text.number for text in done.context["offered"]] == [3]
        assert "“Ask questions” was missed three times in five weeks" in done.text
        assert as_alice.get(reverse("lessons:debrief_done", args=[other.pk])).context["offered"] == []

    def test_not_at_the_end_where_one_is_in_play(self, as_alice, alice):
        for days in (8, 9):
            rated(alice, 1, days=days)
        third = rated(alice, 1).debrief
        make_commitment(alice)
        assert as_alice.get(reverse("lessons:debrief_done", args=[third.pk])).context["offered"] == []

    def test_misses_of_a_stranger_do_not_count(self, as_alice, alice, mallory):
        for days in (1, 2, 3):
            rated(mallory, 1, days=days)
        assert self.OFFER not in as_alice.get(URL).text

    @pytest.mark.parametrize("n", [1, 2])
    def test_done_in_few_queries(self, as_alice, alice, django_assert_max_num_queries, n):
        debrief = rated(alice, 1).debrief
        for days in range(2 * n):
            rated(alice, 1, days=days)
            make_rating(alice, debrief, lesson=4 + days, rating=1)
        with django_assert_max_num_queries(10):
            as_alice.get(reverse("lessons:debrief_done", args=[debrief.pk]))


class TestAgreement:
    def test_how_often_one_agrees_with_the_record(self, as_alice, alice):
        for rating in (1, 1, 2):
            debrief = rated(alice, rating).debrief
            make_verdict(alice, debrief)
            # Of another lesson of the same debrief.
            other = {"lesson_id": 2, "rule": "tone-off", "suggested": 4, "because": "So it was.", "accepted": True}
            SuggestionVerdict.objects.create(debrief=debrief, **other)
        response = as_alice.get(URL)
        assert response.context["agreed"] == "You agreed with the record in 2 of 3"
        assert "You agreed with the record in 2 of 3." in response.text

    def test_only_of_this_lesson_and_of_finished_debriefs(self, as_alice, alice):
        make_verdict(alice, make_rating(alice, rating=1).debrief)
        assert as_alice.get(URL).context["agreed"] is None
        assert "You and the record" not in as_alice.get(URL).text
