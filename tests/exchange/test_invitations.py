"""Invitations as programs write them, each made here but those read from the samples beside the project."""

import json
import time
import tracemalloc
from contextlib import suppress
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from django.core.management import call_command
from hypothesis import given, settings
from hypothesis import strategies as st

from exchange.calendar.invitations import read_invitation
from exchange.files import Unreadable

SAMPLES = Path(__file__).resolve().parents[2].parent / "shared/samples/ics"
CUSTOM = """BEGIN:VTIMEZONE
TZID:Customized Time Zone
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
"""
SLOW_ZONE = CUSTOM.replace("YEARLY", "SECONDLY").replace("Customized Time Zone", "X").splitlines() * 100


def ics(*lines: str, head: str = "METHOD:REQUEST", zones: str = "") -> bytes:
    body = "\n".join(lines)
    text = f"BEGIN:VCALENDAR\nVERSION:2.0\n{head}\n{zones}BEGIN:VEVENT\n{body}\nEND:VEVENT\nEND:VCALENDAR\n"
    return text.replace("\n", "\r\n").encode()


def only(data: bytes, **how):
    (event,) = read_invitation(data, **how).events
    return event


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)


class TestStart:
    @pytest.mark.parametrize(
        ("line", "moment", "zone"),
        [
            ("DTSTART:20260714T160000Z", utc(2026, 7, 14, 16), "UTC"),
            ("DTSTART;TZID=Europe/Berlin:20260714T160000", utc(2026, 7, 14, 14), "Europe/Berlin"),
            # Outlook: a Windows name, also in quotes, in summer and in winter.
            ("DTSTART;TZID=W. Europe Standard Time:20260714T160000", utc(2026, 7, 14, 14), "Europe/Berlin"),
            ('DTSTART;TZID="W. Europe Standard Time":20260114T160000', utc(2026, 1, 14, 15), "Europe/Berlin"),
            ("DTSTART;TZID=Eastern Standard Time:20260714T160000", utc(2026, 7, 14, 20), "America/New_York"),
            # Exchange's display name, whose offset is that of winter.
            (
                'DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin, Bern, Rome":20260714T160000',
                utc(2026, 7, 14, 14),
                "Europe/Amsterdam",
            ),
            # Programs that forget the quotes, or write times as ISO 8601 does.
            (
                "DTSTART;TZID=(UTC+01:00) Amsterdam\\, Berlin\\, Bern, Rome:20260714T160000",
                utc(2026, 7, 14, 14),
                "Europe/Amsterdam",
            ),
            ("DTSTART:2026-07-14T16:00:00Z", utc(2026, 7, 14, 16), "UTC"),
            ("DTSTART:2026-07-14T16:00:00+02:00", utc(2026, 7, 14, 14), "UTC"),
            ("DTSTART;TZID=Europe/Berlin:20260714T1600", utc(2026, 7, 14, 14), "Europe/Berlin"),
            ("dtstart;tzid=Europe/Berlin:20260714T160000Z", utc(2026, 7, 14, 16), "UTC"),
            # Evolution and old Mozilla put their own address before the name.
            (
                "DTSTART;TZID=/freeassociation.example/Europe/Paris:20260714T160000",
                utc(2026, 7, 14, 14),
                "Europe/Paris",
            ),
            ("DTSTART;TZID=GMT+0200:20260714T160000", utc(2026, 7, 14, 14), ""),
            ("DTSTART:20260714T160000", utc(2026, 7, 14, 15), "Europe/London"),
        ],
    )
    def test_is_read_in_its_zone(self, line, moment, zone):
        event = only(ics("UID:1", line), zone=ZoneInfo("Europe/London"))
        assert (event.starts_at, event.zone) == (moment, zone)

    def test_zone_defined_in_the_file(self):
        for month, hour in ((7, 14), (1, 15)):
            line = f"DTSTART;TZID=Customized Time Zone:2026{month:02}14T160000"
            assert only(ics(line, zones=CUSTOM)).starts_at == utc(2026, month, 14, hour)

    def test_zone_that_the_file_defines_counts_more_than_the_offset_in_its_name(self):
        label = "(GMT-05.00) Luna Time"
        zone = "BEGIN:VTIMEZONE\r\nTZID:LABEL\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:-0400\r\n"
        zone = f"{zone}TZOFFSETTO:-0400\r\nEND:STANDARD\r\nEND:VTIMEZONE".replace("LABEL", label)
        data = ics(f'DTSTART;TZID="{label}":20260714T160000', head=zone)
        assert only(data).starts_at == utc(2026, 7, 14, 20)

    @pytest.mark.parametrize(
        ("label", "hour"),
        [
            ("(GMT-05.00) Eastern Time (US & Canada)", 20),
            ("(UTC) Dublin, Edinburgh, Lisbon, London", 15),
            ("Mitteleuropäische Zeit", 14),
            ("America-New_York", 20),
            ("GMT-0500 (Standard)/GMT-0400 (Daylight)", 20),
            ("+0200", 14),
        ],
    )
    def test_zone_as_programs_call_it(self, label, hour):
        assert only(ics(f'DTSTART;TZID="{label}":20260714T160000')).starts_at.hour == hour

    def test_zone_of_the_calendar(self):
        assert only(ics("DTSTART:20260714T160000", head="X-WR-TIMEZONE:Europe/Berlin")).starts_at.hour == 14

    def test_hour_that_comes_twice_is_the_first(self):
        assert only(ics("DTSTART;TZID=Europe/Berlin:20261025T023000")).starts_at == utc(2026, 10, 25, 0, 30)

    def test_whole_day(self):
        event = only(ics("DTSTART;VALUE=DATE:20260714"))
        assert event.is_all_day
        assert event.starts_at == utc(2026, 7, 14)

    @pytest.mark.parametrize("line", ["DTSTART:soon", "DTSTART:20261399T000000Z", "SUMMARY:no time at all"])
    def test_without_one_there_is_no_event(self, line):
        with pytest.raises(Unreadable, match="no event with a time"):
            read_invitation(ics("UID:1", line))


class TestEnd:
    @pytest.mark.parametrize(
        ("line", "minutes"), [("DTEND:20260714T164500Z", 45), ("DURATION:PT1H30M", 90), ("SUMMARY:open", None)]
    )
    def test_by_time_or_length(self, line, minutes):
        assert only(ics("DTSTART:20260714T160000Z", line)).minutes == minutes


class TestEvent:
    def test_says_who_what_and_where(self):
        event = only(
            ics(
                "UID:x@example.org",
                "DTSTART:20260714T160000Z",
                "SUMMARY:Interview\\, second round",
                "DESCRIPTION:Join here:\\nhttps://meet.google.com/abc-defg-hij.",
                "LOCATION:Estuary House\\; room 4",
                'ORGANIZER;CN="Robin Recruiter":MAILTO:robin@lanternrow.example',
                "ATTENDEE;CN=Sam;CUTYPE=INDIVIDUAL:mailto:sam@example.org",
                "ATTENDEE;CN=Room 4;CUTYPE=RESOURCE:mailto:room4@lanternrow.example",
                "STATUS:confirmed",
                "SEQUENCE:2",
            )
        )
        assert event.summary == "Interview, second round"
        assert event.location == "Estuary House; room 4"
        assert event.link == "https://meet.google.com/abc-defg-hij"
        assert (event.organizer_name, event.organizer_email) == ("Robin Recruiter", "robin@lanternrow.example")
        assert event.attendees == (("Sam", "sam@example.org"),)
        assert (event.status, event.sequence) == ("CONFIRMED", 2)

    def test_line_is_unfolded_before_it_is_read(self):
        text = "SUMMARY:Gespräch über die Stelle".encode()
        folded = text[:13] + b"\r\n " + text[13:]
        data = ics("UID:1", "DTSTART:20260714T160000Z", "FOLD").replace(b"FOLD", folded)
        assert only(data).summary == "Gespräch über die Stelle"

    def test_letter_that_a_fold_cut_in_two(self):
        data = ics("UID:1", "DTSTART:20261014T100000Z", "SUMMARY:Gestión").replace(b"\xc3\xb3", b"\xc3\r\n \xb3")
        assert read_invitation(data).events[0].summary == "Gestión"

    def test_letter_of_another_alphabet_that_a_fold_cut_in_two(self):
        data = ics("UID:1", "DTSTART:20261014T100000Z", "SUMMARY:Próbka źdźbła").replace(b"\xc5\xba", b"\xc5\r\n \xba")
        assert read_invitation(data).events[0].summary == "Próbka źdźbła"

    def test_number_of_a_version_that_is_a_moment(self):
        for written, read in (("1775405209", 1775405209), ("99999999999", 2**31 - 1)):
            assert only(ics("DTSTART:20261014T100000Z", f"SEQUENCE:{written}")).sequence == read

    def test_words_as_vcalendar_writes_them(self):
        line = "SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=9Cbung"
        assert only(ics("DTSTART:20261014T100000Z", line)).summary == "Übung"

    def test_spaces_behind_every_line(self):
        data = ics("DTSTART:20261014T100000Z", "DURATION:PT45M").replace(b"\r\n", b" \n")
        assert only(data).minutes == 45

    def test_marks_in_a_name(self):
        line = 'ORGANIZER;CN="Team \\"People\\"":mailto:people@acme.example'
        (event,) = read_invitation(ics("UID:1", "DTSTART:20261014T100000Z", line)).events
        assert (event.organizer_name, event.organizer_email) == ("Team 'People'", "people@acme.example")

    @pytest.mark.parametrize(
        ("line", "name", "address"),
        [
            ("ORGANIZER;CN=mailto:ada@acme.example:mailto:mailto:ada@acme.example", "", "ada@acme.example"),
            ("ORGANIZER;CN=Acme, Inc.:mailto:ada@acme.example", "Acme, Inc.", "ada@acme.example"),
            ("ORGANIZER:Ada Lind <ada@acme.example>", "Ada Lind", "ada@acme.example"),
            ("ORGANIZER;CN=Ada:invalid:nomail", "Ada", ""),
        ],
    )
    def test_organizer(self, line, name, address):
        event = only(ics("DTSTART:20260714T160000Z", line))
        assert (event.organizer_name, event.organizer_email) == (name, address)

    def test_cancellation(self):
        assert only(ics("DTSTART:20260714T160000Z", head="METHOD:CANCEL")).is_cancelled

    def test_cancellation_need_not_say_when(self):
        """RFC 5546, 3.2.5: the time of what is called off may be left out."""
        event = only(ics("UID:1", "SEQUENCE:2", head="METHOD:CANCEL"))
        assert (event.is_cancelled, event.starts_at, event.minutes) == (True, None, None)

    def test_link_of_a_service_among_others(self):
        text = "DESCRIPTION:See https://lanternrow.example/jobs. Join https://zoom.us/j/1."
        assert only(ics("DTSTART:20260714T160000Z", text)).link == "https://zoom.us/j/1"

    def test_broken_line_spoils_only_itself(self):
        event = only(ics("UID:1", "DTSTART:20260714T160000Z", "no colon here", ":nothing", "SUMMARY:There"))
        assert event.summary == "There"

    def test_newest_version_wins_whatever_the_order(self):
        old, new = ("UID:1", "SEQUENCE:0", "SUMMARY:Old"), ("UID:1", "SEQUENCE:3", "SUMMARY:New")
        for first, second in ((old, new), (new, old)):
            time = "DTSTART:20260714T160000Z"
            data = ics(*first, time, "END:VEVENT", "BEGIN:VEVENT", *second, time)
            assert only(data).summary == "New"

    def test_missing_ends_are_forgiven(self):
        data = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20260714T160000Z\nSUMMARY:Cut"
        assert only(data).summary == "Cut"

    def test_alarm_is_not_the_event(self):
        data = ics("DTSTART:20260714T160000Z", "SUMMARY:Talk", "BEGIN:VALARM", "DESCRIPTION:Ring", "END:VALARM")
        assert only(data).description == ""


def test_invitation_inside_a_mail():
    calendar = ics("UID:1", "DTSTART:20260714T160000Z").decode()
    head = 'From: a@example.org\nContent-Type: multipart/mixed; boundary="b"\n\n--b\n'
    head += "Content-Type: text/plain\n\nHello\n--b\n"
    mail = f"{head}Content-Type: text/calendar; method=REQUEST\n\n{calendar}\n--b--\n"
    assert only(mail.encode()).uid == "1"


class TestHostile:
    """A clear reason, in bounded time and memory."""

    @pytest.mark.parametrize(
        "data",
        [
            b"",
            b"hello",
            b"\x89PNG\r\n\x1a\n\x00\x00",
            b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
            b"Content-Type: text/plain\n\nx",
        ],
    )
    def test_no_invitation(self, data):
        with pytest.raises(Unreadable):
            read_invitation(data)

    @pytest.mark.parametrize(
        "lines",
        [
            ["RRULE:FREQ=SECONDLY;COUNT=100000000"],
            ["RDATE:" + ",".join(["20260714T160000Z"] * 100_000)],
            ["DESCRIPTION:" + "x" * 4_000_000],
            [f"ATTENDEE:mailto:a{number}@example.org" for number in range(20_000)],
            ["BEGIN:VALARM"] * 5_000,
            ["DESCRIPTION:" + "https://" * 200_000],
            ["DTSTART;TZID=X:20260714T160000", "END:VEVENT", ("\n".join(SLOW_ZONE)), "BEGIN:VEVENT", "UID:2"],
        ],
        ids=["endless rule", "many dates", "one long line", "many attendees", "deep nesting", "many links", "zones"],
    )
    def test_is_bounded(self, lines):
        tracemalloc.start()
        started = time.process_time()
        with suppress(Unreadable):
            read_invitation(ics("UID:1", "DTSTART:20260714T160000Z", *lines))
        took, (_, peak) = time.process_time() - started, tracemalloc.get_traced_memory()
        tracemalloc.stop()
        # The promise is 5 s without the tracing, which slows it several times.
        assert took < 15
        assert peak < 200 * 1024 * 1024

    @pytest.mark.parametrize(
        "parts",
        ["--b\nContent-Type: text/plain\n\nx\n" * 20_000, "--b\nContent-Type: multipart/mixed; boundary=b\n\n" * 5_000],
        ids=["wide", "deep"],
    )
    def test_mail_of_many_parts(self, parts):
        started = time.process_time()
        with pytest.raises(Unreadable, match="The mail"):
            read_invitation(f"From: x\nContent-Type: multipart/mixed; boundary=b\n\n{parts}".encode())
        assert time.process_time() - started < 5

    def test_many_events(self):
        event = b"BEGIN:VEVENT\r\nDTSTART:20260714T160000Z\r\nEND:VEVENT\r\n"
        with pytest.raises(Unreadable, match="more than 500"):
            read_invitation(b"BEGIN:VCALENDAR\r\n" + event * 501)

    @settings(deadline=None)
    @given(
        st.lists(st.sampled_from(["BEGIN:VEVENT", "END:VEVENT", "DTSTART:2026", "UID:1", "TZID:x", "BEGIN:VTIMEZONE"]))
    )
    def test_any_order_of_lines(self, lines):
        with suppress(Unreadable):
            read_invitation("\r\n".join(["BEGIN:VCALENDAR", *lines]).encode())

    @settings(deadline=None)
    @given(
        st.text(max_size=80),
        st.sampled_from(["DTSTART", "DTEND", "DURATION", "ORGANIZER", "SEQUENCE", "STATUS", "URL"]),
    )
    def test_any_value(self, value, name):
        with suppress(Unreadable):
            read_invitation(ics("DTSTART:20260714T160000Z", f"{name}:{value}"))


class TestReadInvitation:
    def test_prints_json(self, tmp_path):
        path = tmp_path / "invite.ics"
        path.write_bytes(ics("UID:1", "DTSTART:20260714T160000Z", "DTEND:20260714T164500Z", "SUMMARY:Talk"))
        out = StringIO()
        call_command("read_invitation", str(path), stdout=out)
        said = json.loads(out.getvalue())
        assert said["method"] == "REQUEST"
        assert said["events"][0] == {
            "uid": "1",
            "start_utc": "2026-07-14T16:00:00Z",
            "end_utc": "2026-07-14T16:45:00Z",
            "summary": "Talk",
            "organizer_email": None,
            "organizer_name": None,
            "location": None,
            "status": None,
            "sequence": 0,
        }

    def test_says_why_not_in_one_line(self, tmp_path):
        path = tmp_path / "invite.ics"
        path.write_text("hello")
        said = StringIO()
        with pytest.raises(SystemExit) as left:
            call_command("read_invitation", str(path), stderr=said)
        assert left.value.code == 2
        assert said.getvalue().count("\n") == 1


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="The samples are not beside the project.")
def test_samples():
    starts = {}
    for path in sorted(SAMPLES.glob("*.ics")):
        starts[path.name] = [event.starts_at for event in read_invitation(path.read_bytes()).events]
    assert starts == {
        "icalendar-issue_350-podio-request-x-alt-desc.ics": [utc(2022, 2, 22, 18, 30)],
        "icalendar-issue_722-missing-vtimezone.ics": [utc(2014, 8, 29, 12)],
        "icalendar-issue_836-windows-tz-unquoted.ics": [utc(2024, 10, 28, 21)],
        "icalnet-outlook2007-folded-x-alt-desc.ics": [utc(2009, 6, 21)],
        "node-ical-duplicate-uid-sequence.ics": [utc(2024, 1, 15, 10), utc(2024, 1, 20, 14)],
        "own-google-invite-request.ics": [utc(2026, 7, 14, 16)],
    }
