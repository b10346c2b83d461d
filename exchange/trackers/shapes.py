"""Trackers that are known by their headings: what their columns mean where the heading alone does not say it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from .dates import MDY
from .folded import plain


@dataclass(frozen=True, slots=True)
class Shape:
    """`needs` are headings that all must be there. `stage` is that of every row where no column says one.

    `stages` are words with a meaning of their own in this program.
    """

    name: str
    needs: frozenset[str]
    columns: dict[str, str] = field(default_factory=dict)
    order: str = ""
    stage: str = ""
    stages: dict[str, str] = field(default_factory=dict)


def needs(text: str) -> frozenset[str]:
    return frozenset(" ".join(part.split()) for part in text.split("|"))


def columns(text: str) -> dict[str, str]:
    pairs = (part.split("=") for part in text.split("|"))
    return {" ".join(name.split()): role.strip() for name, role in pairs}


SHAPES = (
    Shape(
        "LinkedIn, applications",
        needs("application date|job title|job url|resume name"),
        columns("contact email=ignored|contact phone number=ignored|question and answers=notes"),
        order=MDY,
        stage="applied",
    ),
    Shape(
        "LinkedIn, saved jobs",
        needs("saved date|job url|job title|company name"),
        order=MDY,
        stage="saved",
    ),
    Shape(
        "Huntr",
        needs("title|list name|company name|board name"),
        columns(
            """id=ignored|root domain=ignored|color=ignored|board id=ignored|list id=ignored|company id=ignored
            |company domain=notes|board name=notes|list name=status|company name=company
            |creator user id=ignored|creator user first name=ignored|creator user last name=ignored
            |creator user email=ignored"""
        ),
    ),
    Shape(
        "Teal",
        needs("job position|company|date saved|status|excitement"),
        columns("id=ignored"),
        stages={"applying": "saved", "negotiating": "offer"},
    ),
    Shape(
        "JobSync",
        needs("created at|applied|applied date|job title|workplace type"),
        columns("applied=flag applied|index=ignored"),
    ),
    Shape("JobFunnel", needs("status|title|company|date|blurb|provider|query"), columns("date=posted_on")),
    Shape(
        "Handshake",
        needs("job title|employer|application status|job type"),
        stages={"declined": "rejected"},
    ),
    Shape(
        "Steps from one stage to the next", needs("source|target"), columns("source=source_stage|target=target_stage")
    ),
)


def find_shape(headings: Iterable[str]) -> Shape | None:
    """The known one whose headings are all there, the most particular first."""
    have = {plain(heading) for heading in headings}
    fitting = [shape for shape in SHAPES if shape.needs <= have]
    return max(fitting, key=lambda shape: len(shape.needs), default=None)
