"""Forms that know the person, and that overwrite nothing unseen."""

import pytest
from django import forms

from applications.models import Application, Company, Contact
from debrief.forms import OwnedForm, OwnedModelForm
from debrief.owned import Refused
from interviews.models import Story
from lessons.models import Lesson
from tests.factories import make_application, make_company, make_contact, make_story


class CompanyForm(OwnedModelForm):
    class Meta:
        model = Company
        fields = ["name", "notes"]


class ContactForm(OwnedModelForm):
    class Meta:
        model = Contact
        fields = ["company", "applications", "name"]


class StoryForm(OwnedModelForm):
    class Meta:
        model = Story
        fields = ["title", "result", "on_resume"]


class PickForm(OwnedForm):
    application = forms.ModelChoiceField(Application.objects.all())
    lesson = forms.ModelChoiceField(Lesson.objects.all())


class TestNarrowChoices:
    def test_model_form(self, alice, mallory):
        """A choice field cannot take another person's row."""
        mine, hers = make_application(alice), make_application(mallory)
        form = ContactForm({"company": hers.company_id, "applications": [hers.pk], "name": "Priya"}, user=alice)
        assert set(form.errors) == {"company", "applications"}
        assert list(form.fields["company"].queryset) == [mine.company]
        form = ContactForm({"company": mine.company_id, "applications": [mine.pk], "name": "Priya"}, user=alice)
        assert form.save().owner == alice

    def test_form(self, alice, mallory):
        """Lessons belong to nobody and stay as they are."""
        hers = make_application(mallory)
        form = PickForm({"application": hers.pk, "lesson": 3}, user=alice)
        assert set(form.errors) == {"application"}


class TestHiddenOwner:
    def test_new_row(self, alice):
        form = StoryForm({"title": "The Sunday rota"}, user=alice)
        assert form.save().owner == alice

    def test_name_taken(self, alice, mallory):
        """The database's rule is said in the form, although it shows neither owner nor key."""
        make_company(alice, "Straße AG")
        form = CompanyForm({"name": "STRASSE ag"}, user=alice)
        assert form.non_field_errors() == ["You have a company of this name already."]
        assert CompanyForm({"name": "STRASSE ag"}, user=mallory).is_valid()

    def test_of_the_parent(self, alice, mallory):
        """An edited row keeps its owner, whoever the form is for."""
        contact = make_contact(alice)
        form = ContactForm({"company": contact.company_id, "name": "Tom", "revision": 1}, instance=contact, user=alice)
        assert form.save().owner == alice


class TestRevision:
    @pytest.fixture
    def story(self, alice):
        return make_story(alice, title="The Sunday rota", result="Thirty swaps a month.")

    def edit(self, story, **data):
        return StoryForm(
            {"title": story.title, "result": story.result, "revision": story.revision} | data,
            instance=Story.objects.get(pk=story.pk),
            user=story.owner,
        )

    def test_counts(self, story):
        assert self.edit(story, result="Two swaps.").save().revision == 2
        assert Story.objects.get().revision == 2

    def test_stale(self, story):
        """Saved elsewhere meanwhile: nothing is written, both texts are shown, and saving again keeps mine."""
        self.edit(story, result="Theirs: two swaps.").save()
        form = self.edit(story, result="Mine: none at all.")
        assert not form.is_valid()
        assert "What you typed is still here" in form.non_field_errors()[0]
        assert form.errors["result"] == ["Stored meanwhile: Theirs: two swaps."]
        assert "title" not in form.errors
        assert form["result"].value() == "Mine: none at all."
        assert Story.objects.get().result == "Theirs: two swaps."
        second = StoryForm(form.data, instance=Story.objects.get(), user=story.owner)
        assert second.is_valid()
        second.save()
        assert Story.objects.get().result == "Mine: none at all."
        assert Story.objects.get().revision == 3

    def test_stale_where_it_was_emptied(self, story):
        self.edit(story, result="").save()
        form = self.edit(story, result="Mine.")
        assert form.errors["result"] == ["Stored meanwhile: nothing"]

    def test_stale_but_the_same(self, story):
        """Nothing differs, and still it is said that it was changed."""
        self.edit(story, result="Two swaps.").save()
        form = self.edit(story, result="Two swaps.")
        assert not form.is_valid()
        assert set(form.errors) == {"__all__"}

    def test_between_check_and_save(self, story):
        """The last moment in which another window can save is seen too."""
        form = self.edit(story, result="Mine.")
        assert form.is_valid()
        self.edit(story, result="Theirs.").save()
        with pytest.raises(Refused, match="just now"):
            form.save()
        assert Story.objects.get().result == "Theirs."

    @pytest.mark.parametrize("revision", ["", "x", "-1", "99999999999999999999999"])
    def test_nonsense(self, story, revision):
        """A revision that cannot be is at worst refused."""
        form = self.edit(story, result="Mine.", revision=revision)
        if form.is_valid():
            form.save()
        assert Story.objects.get().result in ("Mine.", "Thirty swaps a month.")

    def test_new_row_has_none(self, alice):
        assert "revision" not in StoryForm(user=alice).fields
