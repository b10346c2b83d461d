"""Measures Debrief's pages beside the floor's, at three sizes, and prints tables. Takes up to eight minutes.

First on SQLite; then Progress also on PostgreSQL, on a server of its own where there is one. Both are served by
gunicorn in the same way, on this machine only, from folders that are thrown away. Turns alternate (A B B A), so that
what else the machine does falls on both. A ratio is that of the medians, with the smallest and the largest of a round
in brackets.
"""

from __future__ import annotations

import gzip
import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from bench import ADD, GROWN, MOST_GROWTH, POSTING, SEARCHED_SIZE, SIZES, Page, added, pages
from bench.client import Person, p95

ROUNDS, FEWEST_ROUNDS, TURN, WARM_UP = 8, 2, 8, 12
LIST_KIB, SEARCH_TIMES_LIST = 6, 2
# From then on each page gets its fewest rounds, so that a busy machine ends in time and still prints every row.
DEADLINE = time.monotonic() + 210
ON_POSTGRES = ("progress", "progress again", "progress, own days")
GROWTH_ROUNDS = 3
GUNICORN = "--worker-class gthread --threads 4 --workers 2 --log-level warning --no-control-socket".split()  # noqa: SIM905


@dataclass
class Site(Person):
    """One of the two servers, as one signed-in person sees it."""

    asked: int = 0

    def time(self, path: str, page: Page, times: int) -> tuple[list[float], bytes]:
        """Milliseconds of each of so many requests over one connection, and the last body."""
        took, body = [], b""
        connection = self.connection()
        connection.connect()
        for _ in range(times):
            self.asked += 1
            fields = page.fields and page.fields(str(self.asked))
            if page.anew:
                self.ask(connection, ADD, added(str(self.asked)))
            started = time.perf_counter()
            status, body = self.ask(connection, path, fields)
            took.append((time.perf_counter() - started) * 1000)
            if status != (302 if fields else 200):
                sys.exit(f"{path} answered {status}.")
        connection.close()
        return took, body


@dataclass
class Measured:
    count: int
    page: Page
    queries: int
    body: bytes = b""
    ours: list[list[float]] = field(default_factory=list)
    floors: list[list[float]] = field(default_factory=list)

    @property
    def p50(self) -> float:
        return statistics.median(every(self.ours))

    @property
    def ratio(self) -> float:
        return self.p50 / statistics.median(every(self.floors))

    def row(self) -> str:
        times = every(self.ours)
        rounds = [statistics.median(a) / statistics.median(b) for a, b in zip(self.ours, self.floors, strict=True)]
        aim = None if self.page.anew and self.count != SIZES[-1] else self.page.target
        target = "" if aim is None else f"≤ {aim:g}: {verdict(self.ratio, aim)}"
        return (
            f"| {self.count:,} | {self.page.name} | {self.p50:.1f} | {p95(times):.1f} "
            f"| {self.ratio:.2f} ({min(rounds):.2f} to {max(rounds):.2f}) | {target} | {self.queries} "
            f"| {len(self.body):,} | {zipped(self.body):,} |"
        )


def every(rounds: list[list[float]]) -> list[float]:
    return [milliseconds for times in rounds for milliseconds in times]


def verdict(value: float, target: float) -> str:
    return "met" if value <= target else "**missed**"


def zipped(body: bytes) -> int:
    return len(gzip.compress(body, 6))


def environment(**changes: str) -> dict[str, str]:
    """This environment without what would change how Debrief runs, but for how safely it writes."""
    ours = ("DEBUG", "DATABASE_URL", "SECRET_KEY", "ALLOWED_HOSTS", "DJANGO_SETTINGS_MODULE", "SMTP_URL")
    kept = {k: v for k, v in os.environ.items() if k not in ours and (k == "DEBRIEF_SYNC" or k[:8] != "DEBRIEF_")}
    return kept | {k: v for k, v in changes.items() if v}


def run(env: dict[str, str], *arguments: str) -> dict:
    """What a module of the bench prints as JSON; its own messages go to the screen."""
    done = subprocess.run([sys.executable, "-m", *arguments], env=env, stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)


@contextmanager
def served(env: dict[str, str], application: str) -> Iterator[int]:
    """The port on which gunicorn serves the application while the block runs."""
    listener = socket.create_server(("127.0.0.1", 0))
    number = listener.fileno()
    command = [sys.executable, "-m", "gunicorn", application, "--bind", f"fd://{number}", *GUNICORN]
    server = subprocess.Popen(command, env=env, pass_fds=[number])
    try:
        yield listener.getsockname()[1]
    finally:
        server.terminate()
        server.wait(20)
        listener.close()


def measure(count: int, folder: Path, url: str = "") -> list[Measured]:
    """All pages with so many applications; at the address of a PostgreSQL server only those that are measured there."""
    ours_env = environment(DEBRIEF_DATA=str(folder), DATABASE_URL=url)
    floor_env = environment(FLOOR_DATA=str(folder), DATABASE_URL=url)
    ours = run(ours_env, "bench.prepare", str(count))
    sys.stderr.write(f"{count:,} applications and {ours['told']:,} stories told seeded in {ours['seconds']:.1f} s\n")
    floors = run(floor_env, "bench.floor.fill", str(folder / "debrief.sqlite3"))
    wanted = [page for page in pages(ours["keys"]) if page.name != "search" or count == SEARCHED_SIZE]
    wanted = [page for page in wanted if not url or page.name in ON_POSTGRES]
    found = [Measured(count, page, ours["queries"][page.name]) for page in wanted]
    with ExitStack() as stack:
        debrief = Site(stack.enter_context(served(ours_env, "debrief.wsgi")), ours["session"])
        floor = Site(stack.enter_context(served(floor_env, "bench.floor.wsgi")), floors["session"])
        # What is added would lengthen the other pages, so it comes last.
        for row in sorted(found, key=lambda row: row.page.fields is not None or row.page.anew):
            take_turns(row, debrief, floor)
    return found


def take_turns(row: Measured, debrief: Site, floor: Site) -> None:
    page = row.page
    # Beside a page that the floor does not have stands one that it has, and reads only.
    debrief.time(page.path, page, WARM_UP)
    floor.time(page.beside, page, WARM_UP)
    for number in range(ROUNDS):
        if number >= FEWEST_ROUNDS and time.monotonic() > DEADLINE:
            return
        for ours in (True, False) if number % 2 == 0 else (False, True):
            if ours:
                times, row.body = debrief.time(page.path, page, TURN)
                row.ours.append(times)
            else:
                row.floors.append(floor.time(page.beside, page, TURN)[0])


def measure_grown(folder: Path) -> tuple[int, float]:
    """How many applications there are once they are multiplied, and the p50 of a first look at Progress then."""
    env = environment(DEBRIEF_DATA=str(folder))
    grown = run(env, "bench.multiply", str(GROWN))
    sys.stderr.write(f"multiplied to {grown['applications']:,} applications in {grown['seconds']:.1f} s\n")
    page = next(page for page in pages(defaultdict(int)) if page.name == "progress")
    with served(env, "debrief.wsgi") as port:
        site = Site(port, grown["session"])
        # Each of the workers once.
        site.time(page.path, page, 4)
        return grown["applications"], statistics.median(site.time(page.path, page, GROWTH_ROUNDS * 3)[0])


def on_postgres(url: str) -> None:
    with tempfile.TemporaryDirectory(prefix="debrief-bench-") as folder:
        print_table(measure(SEARCHED_SIZE, Path(folder), url))


def print_table(rows: list[Measured]) -> None:
    print("| applications | page | p50 ms | p95 ms | times the floor | target | queries | bytes | gzipped |")
    print("| ---: | --- | ---: | ---: | --- | --- | ---: | ---: | ---: |")
    print("\n".join(row.row() for row in rows))


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="debrief-bench-") as folder:
        rows = [row for count in SIZES for row in measure(count, Path(folder) / str(count))]
        applications, grown = measure_grown(Path(folder) / str(SIZES[-1]))
    print(f"{datetime.now(UTC):%-d %B %Y}, {os.cpu_count()} processors, postings of {POSTING:,} characters\n")
    print_table(rows)
    largest = {row.page.name: row for row in rows if row.count == SEARCHED_SIZE}
    search = largest["search"].p50 / largest["list"].p50
    heaviest = max(zipped(row.body) for row in rows if row.page.name == "list") / 1024
    print(f"\nSearch takes {search:.2f} times the list (≤ {SEARCH_TIMES_LIST}: {verdict(search, SEARCH_TIMES_LIST)}).")
    print(f"The list weighs {heaviest:.1f} KiB gzipped (≤ {LIST_KIB}: {verdict(heaviest, LIST_KIB)}).")
    before = next(row for row in rows if row.page.name == "progress" and row.count == SIZES[1])
    growth = grown / before.p50
    print(
        f"A first look at Progress takes {grown:.0f} ms of {applications:,} applications, {growth:.1f} times that of "
        f"{before.count:,} (≤ {MOST_GROWTH}: {verdict(growth, MOST_GROWTH)})."
    )
    print("\nOn PostgreSQL:\n", flush=True)
    again = [sys.executable, "-m", "bench", "postgres"]
    subprocess.run([sys.executable, "-m", "tests.with_postgres", *again], check=True)


if __name__ == "__main__":
    if sys.argv[1:] == ["postgres"]:
        on_postgres(os.environ["DATABASE_URL"])
    else:
        main()
