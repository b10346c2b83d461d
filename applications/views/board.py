from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Q
from django.http import HttpRequest, HttpResponse, QueryDict
from django.urls import reverse
from django.views.decorators.http import require_safe

from applications.ledger import Counts, Diary, Row, show_all
from applications.models import Application
from applications.values import CLOSED_STAGES, OPEN_STAGES, Stage, WorkMode
from applications.wanted import Wanted
from debrief.pages import render_page

CARDS_A_LANE = 30


@dataclass(frozen=True, slots=True)
class Lane:
    value: str
    label: str
    look: str
    count: int
    cards: list[Row]
    rest: int
    address: str


@require_safe
def application_board(request: HttpRequest) -> HttpResponse:
    return show_board(request)


def show_board(request: HttpRequest, *, moved: int | None = None, problem: str = "", status: int = 200) -> HttpResponse:
    """The board, also as the answer to a move on it: `moved` is the card to go on from."""
    # After a move the address asked for is the move's; what the board shows is in the address of the page.
    page = (request.htmx.current_url or "").partition("#")[0]
    wanted = Wanted.read(QueryDict(page.partition("?")[2]) if request.method == "POST" else request.GET)
    context = {
        "here": "applications",
        "wanted": wanted,
        "lanes": lanes(request.user, wanted),
        "moved": moved,
        "problem": problem,
        "return_to": wanted.address(reverse("applications:application_board")),
        "work_modes": WorkMode.choices,
    }
    return render_page(request, "applications/application_board.html", context, partial="board", status=status)


def lanes(user, wanted: Wanted) -> list[Lane]:
    """Six lanes with the latest cards of each, in a fixed number of queries."""
    diary = Diary.of(user)
    mine = wanted.narrow(Application.objects.for_user(user).unarchived())
    counts = Counts.read(wanted, diary)
    of_lane = {stage.value: [stage] for stage in OPEN_STAGES} | {"closed": list(CLOSED_STAGES)}
    chosen = Q()
    for stages in of_lane.values():
        chosen |= Q(pk__in=mine.filter(stage__in=stages).order_by("-stage_on", "-id").values("pk")[:CARDS_A_LANE])
    cards: dict[str, list[Row]] = {value: [] for value in of_lane}
    latest = Application.objects.filter(chosen).order_by("-stage_on", "-id").for_list(diary.now)
    for row in show_all(latest, diary.today, user.reply_days):
        cards[row.stage if row.stage in cards else "closed"].append(row)
    looks = {Stage.SCREENING: "live", Stage.INTERVIEWING: "live", Stage.OFFER: "live", "closed": "no"}
    return [
        Lane(
            value,
            "Closed" if value == "closed" else Stage(value).label,
            looks.get(value, ""),
            counts.of(value),
            cards[value],
            counts.of(value) - len(cards[value]),
            wanted.address(stage=value),
        )
        for value in of_lane
    ]
