"""What an invitation is taken to mean, and what that rests on."""

import pytest

from exchange.calendar.guessing import (
    Firm,
    company_of,
    kind_of,
    medium_of,
    new_company_of,
    people_of,
    place_of,
    plain_text,
)
from tests.exchange.test_invitations import ics, only

ROW = Firm(1, "Lantern Row GmbH", "https://www.lantern-row.example/jobs")
FIRMS = [ROW, Firm(2, "Quillon"), Firm(3, "Row")]


def event(*lines):
    return only(ics("DTSTART:20260714T160000Z", *lines))


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Final round: Sam / Lantern Row", "final"),
        ("Kennenlernen Lantern Row", "recruiter"),
        ("Phone screen with Robin", "phone"),
        ("Entretien technique", "technical"),
        ("Prueba técnica", "technical"),
        ("Fallstudie", "case"),
        ("Probetag", "trial"),
        ("Interview", ""),
        ("Scoding", ""),
    ],
)
def test_kind(title, kind):
    assert kind_of(event(f"SUMMARY:{title}")).value == kind


@pytest.mark.parametrize(
    ("lines", "medium", "place"),
    [
        (["LOCATION:Microsoft Teams Meeting", "URL:https://teams.microsoft.com/l/1"], "video", ""),
        (["LOCATION:https://zoom.us/j/1"], "video", "https://zoom.us/j/1"),
        (["LOCATION:Zoom", "DESCRIPTION:https://zoom.us/j/1"], "video", "https://zoom.us/j/1"),
        (["LOCATION:+49 30 1234567"], "phone", "+49 30 1234567"),
        (["LOCATION:Dock Street 4\\, Hull"], "onsite", "Dock Street 4, Hull"),
        (["SUMMARY:Telefongespräch"], "phone", ""),
        (["SUMMARY:Interview"], "", ""),
    ],
)
def test_medium_and_place(lines, medium, place):
    found = event(*lines)
    assert medium_of(found).value == medium
    if place:
        assert place_of(found) == place


@pytest.mark.parametrize(
    ("lines", "pk"),
    [
        (["ORGANIZER:mailto:a@lanternrow.example"], 1),
        (["ORGANIZER:mailto:a@mail.lantern-row.example"], 1),
        (["ORGANIZER:mailto:a@gmail.com", "SUMMARY:Quillon / Sam"], 2),
        (["ORGANIZER:mailto:a@gmail.com", "SUMMARY:Lantern Row GmbH: talk"], 1),
        (["ORGANIZER:mailto:a@gmail.com", "SUMMARY:Second talk with Lantern Row"], 1),
        (["ORGANIZER:mailto:a@gmail.com", "DESCRIPTION:About Lantern Row GmbH"], 1),
        (["ORGANIZER:mailto:a@gmail.com", "DESCRIPTION:We pass a lantern row after row"], 3),
        (["ORGANIZER:mailto:a@gmail.com", "SUMMARY:Quillonesque"], ""),
        (["ORGANIZER:mailto:a@elsewhere.example"], ""),
        (["ORGANIZER:mailto:nobody", "SUMMARY:Talk"], ""),
    ],
)
def test_company(lines, pk):
    assert company_of(event(*lines), FIRMS, {}).value == pk


def test_company_of_a_contact():
    found = company_of(event("ORGANIZER:mailto:a@agency.example"), FIRMS, {2: "priya@agency.example"})
    assert (found.value, found.because) == (2, "priya@agency.example is one of your contacts there.")


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["SUMMARY:Interview at Quillon Parks - Sam"], "Quillon Parks"),
        (["SUMMARY:Gespräch bei Quillon | 2"], "Quillon"),
        (["SUMMARY:Interview", "ORGANIZER:mailto:a@quillon-parks.example"], "Quillon Parks"),
        (["SUMMARY:Interview with Priya", "ORGANIZER:mailto:a@gmail.com"], ""),
    ],
)
def test_new_company(lines, name):
    assert new_company_of(event(*lines)).value == name


def test_people_without_oneself():
    found = event(
        'ORGANIZER;CN="Anand, Priya":mailto:p@x.example',
        "ATTENDEE;CN=Sam:mailto:Sam@example.org",
        "ATTENDEE;CN=Robin:mailto:r@x.example",
        "ATTENDEE:mailto:nameless@x.example",
    )
    assert people_of(found, "sam@example.org") == ["Priya Anand", "Robin"]


def test_marks_of_html_go():
    assert plain_text("<p>Hello &amp; welcome<br>Join</p>") == "Hello & welcome\nJoin"
    assert plain_text("2 < 3 and 4 > 1") == "2 < 3 and 4 > 1"
    assert plain_text("Hello\n\n-::~:~::~:~:~\nJoin\n______________") == "Hello\n\nJoin"
