"""The fields are drawn as Django's own templates draw them, to the letter."""

import pytest
from django import forms
from django.forms.renderers import DjangoTemplates
from django.utils.safestring import mark_safe

from debrief.widgets import BY_TEMPLATE, Renderer

SHARP = """<b class="x">Tom & 'Jerry'</b>"""
CHOICES = [("", "Not said"), (1, SHARP), ("two", mark_safe("<i>Two</i>"))]
WIDGETS = [
    forms.TextInput({"class": "form-control", "required": True, "hidden": False, "data-say": SHARP, "maxlength": 5}),
    forms.HiddenInput(),
    forms.NumberInput({"step": "0.25"}),
    forms.EmailInput(),
    forms.URLInput(),
    forms.PasswordInput(render_value=True),
    forms.DateInput({"title": mark_safe("A &amp; B")}),
    forms.TimeInput(),
    forms.CheckboxInput(),
    forms.Textarea({"rows": 2}),
    forms.Select({"class": "form-select"}, CHOICES),
    forms.Select(choices=[("Group", [("a", "A"), ("b", SHARP)]), ("c", "C")]),
    forms.SelectMultiple(choices=CHOICES),
    forms.RadioSelect(choices=CHOICES),
    forms.CheckboxSelectMultiple(choices=CHOICES),
]
VALUES = [None, "", "two", SHARP, 1, 0, 2.5, ["two", "1"]]


@pytest.mark.parametrize("widget", WIDGETS, ids=lambda widget: type(widget).__name__)
@pytest.mark.parametrize("attrs", [None, {"id": "id_a", "aria-invalid": "true"}])
def test_as_the_templates_do(widget, attrs):
    for value in VALUES:
        assert widget.render(f"a{SHARP}", value, attrs, Renderer()) == widget.render(
            f"a{SHARP}", value, attrs, DjangoTemplates()
        )


@pytest.mark.parametrize("widget", [forms.RadioSelect, forms.CheckboxSelectMultiple])
@pytest.mark.parametrize("label", [True, False])
def test_each_of_several_alone(widget, label):
    drawn = []
    for renderer in (Renderer(), DjangoTemplates()):

        class Form(forms.Form):
            default_renderer = renderer
            a = forms.ChoiceField(choices=CHOICES, widget=widget, initial="two")

        drawn.append([box.tag(wrap_label=label) for box in Form()["a"]])
    assert drawn[0] == drawn[1]
    assert len(drawn[0]) == 3


def test_the_house_draws_with_it():
    assert isinstance(forms.Form().renderer, Renderer)
    names = {template.rpartition("/")[2] for template in BY_TEMPLATE}
    assert {"text.html", "radio_option.html", "select.html", "textarea.html"} <= names
