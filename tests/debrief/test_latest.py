from django.urls import reverse


class TestLatestMessages:
    def test_who_adds_much_without_looking_is_told_of_the_latest(self, as_alice):
        for number in range(1, 9):
            page = reverse("applications:application_create")
            as_alice.post(page, {"company": f"Lindal {number}", "job_title": "Engineer", "stage": "saved"})
        told = [str(message) for message in as_alice.get(reverse("lessons:lesson_list")).context["messages"]]
        assert told == [f"Lindal {number} is on your list." for number in range(4, 9)]
        assert not list(as_alice.get(reverse("lessons:lesson_list")).context["messages"])
