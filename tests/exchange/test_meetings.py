import pytest

from exchange.meetings import booking_in, is_meeting, link_in

TEAMS = "https://teams.microsoft.com/l/meetup-join/19%3ameeting_a%40thread.v2/0?context=%7b%7d"
GUARDED = (
    "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Facme.zoom.us%2Fj%2F1%3Fpwd%3Dx&data=05%7C01"
)


class TestLinkIn:
    @pytest.mark.parametrize(
        ("text", "link"),
        [
            (f"Click here to join<{TEAMS}> | Options<https://teams.microsoft.com/meetingOptions/?id=1>", TEAMS),
            (
                "Never used it? https://support.zoom.us/hc/en Then https://us02web.zoom.us/j/8?pwd=a.1, please.",
                "https://us02web.zoom.us/j/8?pwd=a.1",
            ),
            ("Video: meet.google.com/abc-defg-hij.", "https://meet.google.com/abc-defg-hij"),
            ("[Join](https://whereby.com/northmere)", "https://whereby.com/northmere"),
            (f"Join: {GUARDED}", "https://acme.zoom.us/j/1?pwd=x"),
            ("https://urldefense.com/v3/__https://zoom.us/j/1__;!!a$", "https://zoom.us/j/1"),
            (
                "https://calendly.com/reschedulings/a https://calendly.com/events/a/zoom",
                "https://calendly.com/events/a/zoom",
            ),
            ("Dial in: https://us02web.zoom.us/u/k or https://dialin.teams.microsoft.com/5?id=1", ""),
            ("https://zoom.us/unsubscribe?x=1 https://notzoom.us/j/1 https://zoom.us", ""),
            ("https://teams.microsoft.com/l/chat/0/0", ""),
            ("https://a.safelinks.protection.outlook.com/?url=javascript%3A%2F%2Fzoom.us%2Fj%2F1", ""),
        ],
    )
    def test_finds_where_people_meet(self, text, link):
        assert link_in(text) == link

    def test_a_place_to_choose_a_time_is_no_meeting(self):
        text = "https://calendly.com/cancellations/a or https://calendly.com/robin/30min"
        assert link_in(text) == ""
        assert booking_in(text) == "https://calendly.com/robin/30min"

    def test_looks_at_no_more_than_a_letter_holds(self):
        assert link_in("https://a.b/c " * 500 + "https://zoom.us/j/1") == ""

    def test_nothing_is_no_meeting(self):
        assert not is_meeting("")
        assert not is_meeting("https://[zoom.us/j/1")
