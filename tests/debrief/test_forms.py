"""Forms that know the person, and that overwrite nothing unseen."""

import pytest
from django import forms
from django.http import QueryDict

from applications.models import Application, Company, Contact
from debrief.forms import Fixed, OwnedForm, OwnedModelForm
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


class TestFixed:
    class Form(forms.Form):
        mode = forms.ChoiceField(choices=Fixed([("", "Not said"), ("remote", "Remote")]))

    def test_is_shown_and_checked_as_any_choice(self):
        assert '<option value="remote" selected>Remote</option>' in str(self.Form({"mode": "remote"})["mode"])
        assert self.Form({"mode": "remote"}).is_valid()
        assert not self.Form({"mode": "elsewhere"}).is_valid()

    def test_a_form_that_sets_its_own_leaves_those_of_others(self):
        changed = self.Form()
        changed.fields["mode"].choices = [("onsite", "On site")]
        assert list(self.Form().fields["mode"].choices) == [("", "Not said"), ("remote", "Remote")]
        assert list(self.Form().fields["mode"].widget.choices) == [("", "Not said"), ("remote", "Remote")]

    def test_is_not_copied(self):
        assert self.Form().fields["mode"].choices is self.Form.base_fields["mode"].choices


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
        typed = QueryDict(mutable=True)
        typed.update({"title": story.title, "result": story.result, "revision": story.revision} | data)
        return StoryForm(typed, instance=Story.objects.get(pk=story.pk), user=story.owner)

    def test_counts(self, story):
        assert self.edit(story, result="Two swaps.").save().revision == 2
        assert Story.objects.get().revision == 2

    def opened(self, story):
        """What the hidden field of a form says that is opened now."""
        return StoryForm(instance=Story.objects.get(pk=story.pk), user=story.owner)["revision"].value()

    def test_changed_in_one_window_each(self, story):
        """Nothing differs: what either changed is kept, without a question."""
        opened = self.opened(story)
        self.edit(story, title="The rota", on_resume="on").save()
        form = self.edit(story, result="Mine: none at all.", revision=opened)
        assert form.is_valid(), form.errors
        form.save()
        kept = Story.objects.get()
        assert (kept.title, kept.result, kept.on_resume) == ("The rota", "Mine: none at all.", True)
        assert kept.revision == 3

    def test_emptied_in_the_other_window(self, story):
        opened = self.opened(story)
        self.edit(story, result="").save()
        self.edit(story, title="The rota", revision=opened).save()
        assert (Story.objects.get().title, Story.objects.get().result) == ("The rota", "")

    def test_changed_by_what_counts_no_revision(self, story):
        opened = self.opened(story)
        Story.objects.update(title="The rota")
        self.edit(story, result="Mine.", revision=opened).save()
        assert Story.objects.get().title == "The rota"

    def test_only_what_both_changed_is_asked(self, story):
        opened = self.opened(story)
        self.edit(story, title="The rota", result="Theirs.").save()
        form = self.edit(story, result="Mine.", revision=opened)
        assert set(form.errors) == {"__all__", "result"}
        assert form["title"].value() == "The rota"
        assert Story.objects.get().result == "Theirs."

    def test_takes_the_other_text(self, story):
        """By the box that stands below the field; the other field is mine, as typed."""
        opened = self.opened(story)
        self.edit(story, title="Theirs", result="Theirs.").save()
        first = self.edit(story, title="Mine", result="Mine.", revision=opened)
        assert set(first.errors) == {"__all__", "result", "title"}
        typed = {name: first.data[name] for name in ("title", "result", "revision")}
        form = self.edit(story, **typed, take="result")
        assert form.is_valid(), form.errors
        form.save()
        assert (Story.objects.get().title, Story.objects.get().result) == ("Mine", "Theirs.")

    def test_changed_once_more_before_it_was_taken(self, story):
        opened = self.opened(story)
        self.edit(story, result="Theirs.").save()
        first = self.edit(story, result="Mine.", revision=opened)
        assert first.errors
        self.edit(Story.objects.get(), result="Third.").save()
        form = self.edit(story, result="Mine.", revision=first.data["revision"], take="result")
        assert "Third." in form.errors["result"][0]

    def test_several_choices(self, alice):
        """A row that is linked with others: the links are merged like any field."""
        contact, one, other = make_contact(alice), make_application(alice), make_application(alice)
        contact.applications.add(one)
        typed = {"company": contact.company_id, "name": "Priya", "applications": [one.pk]}
        typed["revision"] = ContactForm(instance=contact, user=alice)["revision"].value()
        contact.applications.add(other)
        form = ContactForm(typed | {"name": "Priya R."}, instance=Contact.objects.get(), user=alice)
        assert form.save().name == "Priya R."
        assert set(contact.applications.all()) == {one, other}

    def test_words_of_another_window_are_no_markup(self, story):
        self.edit(story, result="<script>alert(1)</script>").save()
        form = self.edit(story, result="Mine.")
        assert "&lt;script&gt;" in form.errors.as_ul()
        assert "<script>" not in form.errors.as_ul()

    def test_stale(self, story):
        """Saved elsewhere meanwhile: nothing is written, both texts are shown, and saving again keeps mine."""
        self.edit(story, result="Theirs: two swaps.").save()
        form = self.edit(story, result="Mine: none at all.")
        assert not form.is_valid()
        assert "What you typed is still here" in form.non_field_errors()[0]
        assert form.errors["result"][0].startswith('Stored meanwhile: <q class="words">Theirs: two swaps.</q>')
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
        assert '<q class="words">nothing</q>' in form.errors["result"][0]

    def test_stale_but_the_same(self, story):
        """Both wrote the same: there is nothing to choose."""
        self.edit(story, result="Two swaps.").save()
        self.edit(story, result="Two swaps.").save()
        assert Story.objects.get().result == "Two swaps."

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
