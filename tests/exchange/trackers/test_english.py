"""What people who write English put into a cell in a few words, and what they tell themselves to do."""

import pytest

from exchange.trackers.clauses import only_alone
from exchange.trackers.english_todos import is_english_to_do
from exchange.trackers.folded import plain
from exchange.trackers.reading import describe, read_tracker
from exchange.trackers.stages import read_stage


@pytest.mark.parametrize(
    ("written", "stage"),
    [
        ("personal statement nearly done", "saved"),
        ("hold off until my exams", "saved"),
        ("Application not submitted", "saved"),
        ("applications open Monday", "saved"),
        ("waiting on my permit before applying", "saved"),
        ("the agency put me forward", "applied"),
        ("with the hiring team", "applied"),
        ("no answer as yet", "applied"),
        ("phoned to check they got it", "applied"),
        ("to chase on Tuesday", "applied"),
        ("zoom w/ the recruiter", "screening"),
        ("phone i/v on Monday", "screening"),
        ("questionnaire sent", "screening"),
        ("coffee with the founder", "interviewing"),
        ("met the head chef yesterday", "interviewing"),
        ("down to the last two", "interviewing"),
        ("Interview accepted", "interviewing"),
        ("provisional offer, joining date tbc", "offer"),
        ("offer, have until Monday", "offer"),
        ("TJO received", "offer"),
        ("they want to take me on", "offer"),
        ("taking this one", "accepted"),
        ("First shift on Saturday", "accepted"),
        ("DOJ 5 Jan", "accepted"),
        ("the internal candidate got it", "rejected"),
        ("another driver got it", "rejected"),
        ("they didn't appoint", "rejected"),
        ("scored too low", "rejected"),
        ("Unlikely to progress", "rejected"),
        ("didnt hear anything", "ghosted"),
        ("never got a reply", "ghosted"),
        ("not answering my emails", "ghosted"),
        ("interviewer never turned up", "ghosted"),
        ("had to pull out", "withdrawn"),
        ("told the agency I wasn't interested", "withdrawn"),
        ("found something else", "withdrawn"),
        ("turned down, pay too low", "declined"),
        ("offered but said no", "declined"),
        ("decided not to accept", "declined"),
        ("didn't take up the offer", "declined"),
        # What says something else, or may.
        ("haven't heard yet", "applied"),
        ("I never replied", ""),
        ("met the owner, left my CV there and then", ""),
        ("refused the test", ""),
        ("not proceeding, my choice", ""),
        ("emailed about my availability", ""),
        ("l1", ""),
    ],
)
def test_a_few_english_words_tell_a_stage(written, stage):
    assert read_stage(written) == stage


def status_of(written: str, on: str = "") -> str | None:
    """The status of a row with that text, above plain ones."""
    lines = ["Company,Job title,Date applied,Status", f'Helio,Planner,{on},"{written}"']
    lines += ["Norda,Buyer,2025-10-03,Applied", "Tarn,Clerk,2025-10-04,Rejected"]
    return describe(read_tracker("\n".join(lines).encode(), "list.csv"))["applications"][0]["status"]


@pytest.mark.parametrize(
    "written",
    [
        "look up the bus route",
        "ring the depot about the hours first",
        "drop my CV in on Monday",
        "once my licence comes through",
        "need a letter from my tutor",
        "get the form, then apply",
        "60 % complete",
        "section 2 of 5",
        "to phone",
    ],
)
def test_an_instruction_to_oneself_is_not_sent_yet(written):
    assert status_of(written) == "saved"
    assert status_of(written, on="2025-10-02") != "saved"


@pytest.mark.parametrize(
    "written",
    ["ask for feedback", "write thank you note", "get offer in writing", "call with the manager about pay"],
)
def test_what_is_done_afterwards_is_no_such_instruction(written):
    assert not is_english_to_do(written)


def test_what_stands_alone_is_folded():
    assert not [said for said in only_alone() if plain(said) != said]
