"""What Debrief's pages cost beside the least that such a page can cost in Django. `make bench` measures it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import uuid4

EMAIL = "bench@example.org"
SEED = 1
POSTING = 4000
SIZES = (100, 1_000, 10_000)
SEARCHED_SIZE = 10_000
# So many times the largest, a first look at Progress may take so many times as long as of the middle size.
GROWN, MOST_GROWTH = 10, 15


@dataclass(frozen=True, slots=True)
class Page:
    """A page of Debrief, the page of the floor beside it, and how many times as long as that it may take.

    A first look at Progress has its target at the largest size: what it says of few rows, the floor's does not.
    """

    name: str
    path: str
    beside: str
    target: float | None = None
    fields: Callable[[str], dict[str, str]] | None = None
    # Whether an application is added before each request, which is not timed.
    anew: bool = False


ADD = "/applications/new/"


def added(number: str) -> dict[str, str]:
    """What is typed for one more application."""
    return {
        # Each form carries one of its own, by which it is known when it comes twice.
        "uid": str(uuid4()),
        "company": f"Bench {number}",
        "job_title": "Planning analyst",
        "location": "Estuary House",
        "source": "Job board",
        "stage": "applied",
        "applied_on": "2026-10-01",
        "notes": "Would be twenty-five minutes by bike.",
    }


def pages(keys: dict[str, int]) -> list[Page]:
    detail, fullest = f"/applications/{keys['application']}/", f"/applications/{keys['fullest']}/"
    return [
        Page("list", "/applications/", "/applications/", 1.5),
        Page("detail", detail, detail, 2),
        Page("detail, the fullest", fullest, fullest),
        Page("create", ADD, ADD, 1.5, added),
        Page("debrief", f"/debriefs/{keys['debrief']}/", fullest),
        Page("debrief, its form", f"/debriefs/{keys['debrief']}/?change", fullest),
        Page("Prepare", f"/interviews/{keys['coming']}/prepare/", fullest),
        Page("Log", f"/interviews/{keys['logged']}/log/", fullest),
        Page("Today", "/", "/applications/"),
        Page("progress", "/progress/", "/applications/stats/", 1.5, anew=True),
        Page("progress again", "/progress/", detail, 2),
        # From before everything: of such a period nothing is kept once something is written, and every row is read.
        Page("progress, own days", "/progress/?from=1995-01-01", "/applications/stats/", anew=True),
        Page("search", "/applications/?q=forecasting+northmere", "/applications/"),
    ]
