from django.db.models import Exists, OuterRef

from applications.models import Application, Note
from debrief.has import Has
from lessons.models import Debrief
from tests.factories import make_application, make_contact, make_debrief, make_note


class TestHas:
    def test_it_says_what_exists_says(self, alice):
        noted, known, neither = (make_application(alice) for _ in range(3))
        make_note(alice, noted)
        make_contact(alice).applications.add(known)
        rows = Application.objects.annotate(
            noted=Has(Note, "application"),
            noted_as_django=Exists(Note.objects.filter(application=OuterRef("pk"))),
            known=Has(Application.contacts.through, "application"),
        )
        told = {row.pk: (row.noted, row.noted_as_django, row.known) for row in rows.select_related("company")}
        assert told == {
            noted.pk: (True, True, False),
            known.pk: (False, False, True),
            neither.pk: (False, False, False),
        }

    def test_without(self, alice):
        of_a_no = make_debrief(alice).application
        of_a_silence = make_application(alice, days=90)
        Debrief.objects.create(application=of_a_silence, occasion="silence")
        rows = Application.objects.annotate(debriefed=Has(Debrief, "application", without="rejection"))
        assert {row.pk: row.debriefed for row in rows} == {of_a_no.pk: False, of_a_silence.pk: True}
