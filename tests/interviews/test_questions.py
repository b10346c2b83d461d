"""Questions for them: the person's own, and those to begin with."""

from django.urls import reverse

from interviews.catalogue import THEMES
from interviews.models import OwnQuestion
from tests.factories import make_application, make_interview, make_own_question

LIST = reverse("interviews:question_list")
NEW = reverse("interviews:question_create")
STARTERS = reverse("interviews:question_starters")


def to(name, question):
    return reverse(f"interviews:question_{name}", args=[question.pk])


def used(owner, question, state, **fields):
    interview = make_interview(owner, make_application(owner, "Northmere Water"), days=-1)
    return question.uses.create(interview=interview, state=state, **fields)


class TestQuestionList:
    def test_empty_says_what_to_do(self, as_alice):
        page = as_alice.get(LIST)
        assert b"None yet" in page.content
        assert STARTERS.encode() in page.content

    def test_by_theme(self, as_alice, alice):
        make_own_question(alice, text="What else?")
        make_own_question(alice, text="Who is new?", theme="The team")
        text = as_alice.get(LIST).content.decode()
        assert text.index("The team") < text.index("Who is new?") < text.index("Without a theme")
        assert text.index("Without a theme") < text.index("What else?")

    def test_shows_how_it_was_used(self, as_alice, alice):
        question = make_own_question(alice)
        for state in ("asked", "asked", "forgotten", "planned"):
            used(alice, question, state)
        text = " ".join(as_alice.get(LIST).content.decode().split())
        assert "Asked twice, last on" in text
        assert "Planned and forgotten once." in text

    def test_search_finds_themes_too(self, as_htmx, alice):
        make_own_question(alice, text="Who is new?", theme="The team")
        make_own_question(alice)
        page = as_htmx("questions").get(LIST, {"q": "team"})
        assert [row.text for row in page.context["shelf"].page] == ["Who is new?"]

    def test_its_queries_do_not_grow(self, as_alice, alice, django_assert_num_queries):
        """Session, person, questions, the archive's number, themes."""
        for _ in range(2):
            for _ in range(3):
                used(alice, make_own_question(alice, theme="The team"), "asked")
            with django_assert_num_queries(5):
                as_alice.get(LIST)


class TestQuestionCreate:
    def test_by_browser(self, as_alice, alice):
        answer = as_alice.post(NEW, {"text": "Who is new?", "theme": " The  team "}, follow=True)
        question = OwnQuestion.objects.for_user(alice).get()
        assert (question.text, question.theme) == ("Who is new?", "The team")
        assert answer.redirect_chain == [(f"{LIST}#question-{question.pk}", 302)]

    def test_by_htmx(self, as_htmx, alice):
        answer = as_htmx("questions").post(NEW, {"text": "Who is new?", "theme": ""})
        assert b"Who is new?" in answer.content
        assert b"<html" not in answer.content

    def test_empty(self, as_alice):
        answer = as_alice.post(NEW, {"text": "", "theme": "The team"})
        assert answer.status_code == 422
        assert b"A question is needed here." in answer.content
        assert b'value="The team"' in answer.content


class TestQuestionDetail:
    def test_tells_what_they_answered(self, as_alice, alice):
        question = make_own_question(alice)
        used(alice, question, "asked", answer="She laughed.")
        page = as_alice.get(to("detail", question))
        assert b"She laughed." in page.content
        assert b"First round at Northmere Water" in page.content

    def test_its_queries_do_not_grow(self, as_alice, alice, django_assert_num_queries):
        question = make_own_question(alice)
        for _ in range(2):
            for _ in range(3):
                used(alice, question, "asked")
            with django_assert_num_queries(4):
                as_alice.get(to("detail", question))


class TestQuestionUpdate:
    def test_by_browser(self, as_alice, alice):
        question = make_own_question(alice)
        assert question.text.encode() in as_alice.get(to("update", question)).content
        answer = as_alice.post(to("update", question), {"text": "Why now?", "theme": "", "revision": "1"})
        assert answer["Location"] == to("detail", question)
        question.refresh_from_db()
        assert question.text == "Why now?"

    def test_in_its_row(self, as_htmx, alice):
        question = make_own_question(alice)
        browser = as_htmx(f"question-{question.pk}")
        assert b"hx-post" in browser.get(to("update", question)).content
        row = browser.post(to("update", question), {"text": "Why now?", "theme": "", "revision": "1"})
        assert b"Why now?" in row.content
        assert b"<html" not in row.content

    def test_empty(self, as_htmx, alice):
        question = make_own_question(alice)
        answer = as_htmx(f"question-{question.pk}").post(to("update", question), {"text": "", "theme": "Mine"})
        assert answer.status_code == 422
        assert b'value="Mine"' in answer.content


class TestQuestionArchive:
    def test_can_be_undone(self, as_alice, alice):
        question = make_own_question(alice)
        page = as_alice.post(to("archive", question), follow=True)
        assert to("restore", question).encode() in page.content
        assert not OwnQuestion.objects.active().exists()
        as_alice.post(to("restore", question))
        assert OwnQuestion.objects.active().get() == question

    def test_in_its_row(self, as_htmx, alice):
        question = make_own_question(alice)
        browser = as_htmx(f"question-{question.pk}")
        assert b"Undo" in browser.post(to("archive", question)).content
        assert b"Undo" not in browser.post(to("restore", question)).content


class TestQuestionStarters:
    def test_lists_all_by_theme(self, as_alice):
        text = as_alice.get(STARTERS).content.decode()
        for theme in THEMES:
            assert theme.title in text
            assert f"Take all {len(theme.questions)}" in text

    def test_takes_one(self, as_alice, alice):
        answer = as_alice.post(STARTERS, {"question": "team-2"}, follow=True)
        question = OwnQuestion.objects.for_user(alice).get()
        assert (question.text, question.theme) == (THEMES[1].questions[1], "The team")
        assert answer.redirect_chain == [(f"{STARTERS}#team", 302)]
        assert b"1 question is yours now." in answer.content

    def test_takes_what_is_left_of_a_theme(self, as_htmx, alice):
        """One that is theirs already, also in the archive and in other letters, is not taken twice."""
        make_own_question(alice, text=THEMES[1].questions[0].upper()).archive()
        answer = as_htmx("starters").post(STARTERS, {"theme": "team"})
        assert b"<html" not in answer.content
        assert OwnQuestion.objects.for_user(alice).count() == len(THEMES[1].questions)

    def test_a_theme_takes_as_many_queries_as_one(self, as_htmx, django_assert_num_queries):
        """Session, person, what is theirs already, and the new ones."""
        browser = as_htmx("starters")
        for wanted in ({"question": "work-1"}, {"theme": "team"}):
            with django_assert_num_queries(4):
                answer = browser.post(STARTERS, wanted)
            assert b"Yours" in answer.content

    def test_anything_else_takes_nothing(self, as_alice):
        for wanted in ({}, {"question": "team-99"}, {"theme": ""}):
            assert as_alice.post(STARTERS, wanted).status_code == 302
        assert not OwnQuestion.objects.exists()

    def test_fits_the_columns(self):
        texts = [text for theme in THEMES for text in theme.questions]
        assert len(set(texts)) == len(texts)
        assert max(map(len, texts)) <= 200
        assert len({theme.slug for theme in THEMES}) == len(THEMES)
