"""Many at once: eight writers beside the floor's, and readers beside writers. Takes about three minutes.

python -m bench.load

Writers send one form after another, each over a connection of its own, without a pause. Readers are timed alone, and
beside eight people who write steadily.
"""

from __future__ import annotations

import statistics
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, nullcontext
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from bench import added
from bench.__main__ import environment, run, served
from bench.client import Person, p95

WRITERS, TURN, TURNS = 8, 625, 8
READERS, READ, WARM_UP, PAIRS, PACE = 2, 100, 5, 7, 2.5


class Crowd(Person):
    """Some people at work at the same time, each in a thread: what they were answered, and how long it took (ms)."""

    def __init__(self, port: int, session: str, key: int = 0) -> None:
        super().__init__(port, session)
        self.key = key
        self.times: list[float] = []
        self.answers: Counter[int | str] = Counter()
        self.lock = threading.Lock()
        self.number = time.time_ns()

    def timed(self, connection: HTTPConnection, path: str, fields: dict[str, str] | None = None) -> None:
        started = time.perf_counter()
        answer: int | str
        try:
            answer, _ = self.ask(connection, path, fields)
        except (OSError, HTTPException) as error:
            answer = type(error).__name__
            connection.close()
        took = (time.perf_counter() - started) * 1000
        with self.lock:
            self.times.append(took)
            self.answers[answer] += 1

    def read(self, connection: HTTPConnection) -> None:
        for path in ("/applications/", f"/applications/{self.key}/"):
            self.timed(connection, path)

    def add(self, connection: HTTPConnection) -> None:
        with self.lock:
            self.number += 1
            number = self.number
        self.timed(connection, "/applications/new/", added(str(number)))

    def work(self, connections: list[HTTPConnection], task: Callable[[HTTPConnection], None], times: int) -> float:
        """Everybody, each over a connection, does the task so many times; gives back the seconds that it took."""

        def one(connection: HTTPConnection) -> None:
            for _ in range(times):
                task(connection)

        threads = [threading.Thread(target=one, args=[connection]) for connection in connections]
        started = time.perf_counter()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return time.perf_counter() - started

    @contextmanager
    def adding(self) -> Iterator[None]:
        """Eight people who send a form, wait, and send the next, one after another, for as long as the block runs."""
        over = threading.Event()

        def one(begin: float) -> None:
            connection, pause = self.connection(), begin
            while not over.wait(pause):
                self.add(connection)
                pause = 1 / PACE
            connection.close()

        threads = [threading.Thread(target=one, args=[number / WRITERS / PACE]) for number in range(WRITERS)]
        for thread in threads:
            thread.start()
        try:
            # Until the last has begun.
            time.sleep(1 / PACE)
            yield
        finally:
            over.set()
            for thread in threads:
                thread.join()

    def failed(self) -> int:
        return sum(count for answer, count in self.answers.items() if answer not in (200, 302))


def writers(ours: tuple[int, str], floors: tuple[int, str]) -> None:
    crowds = Crowd(*ours), Crowd(*floors)
    rates: tuple[list[float], list[float]] = ([], [])
    # A B B A, so that what else the machine does falls on both; over other connections each time, because it is chance
    # how many fall to one process.
    for turn in range(TURNS):
        for which in (0, 1) if turn % 2 == 0 else (1, 0):
            crowd = crowds[which]
            connections = [crowd.connection() for _ in range(WRITERS)]
            rates[which].append(TURN / crowd.work(connections, crowd.add, TURN // WRITERS))
            for connection in connections:
                connection.close()
    for name, crowd, rate in zip(("Debrief", "the floor"), crowds, rates, strict=True):
        print(
            f"{WRITERS} writers, {name}: {len(crowd.times):,} creates, {crowd.failed()} failed, "
            f"p50 {statistics.median(crowd.times):.0f} ms, p95 {p95(crowd.times):.0f} ms, "
            f"{statistics.median(rate):.0f} a second"
        )
    print(f"Throughput beside the floor's: {statistics.median(rates[0]) / statistics.median(rates[1]):.2f} (aim: 0.9)")


def readers(ours: tuple[int, str], key: int) -> None:
    crowd, ratios = Crowd(*ours, key), []
    # The milliseconds that a page took, by whether anybody wrote beside.
    took: dict[bool, list[float]] = {False: [], True: []}
    for pair in range(PAIRS):
        # The same connections alone and beside, because two that fall to one process wait for each other in any case;
        # and others in each pair, because it is chance to which they fall.
        connections = [crowd.connection() for _ in range(READERS)]
        crowd.work(connections, crowd.read, WARM_UP)
        for is_beside in (False, True) if pair % 2 == 0 else (True, False):
            with crowd.adding() if is_beside else nullcontext():
                took[is_beside].append(crowd.work(connections, crowd.read, READ) / READ / 2 * 1000)
        ratios.append(took[True][-1] / took[False][-1])
        for connection in connections:
            connection.close()
    alone, beside = (statistics.median(took[which]) for which in (False, True))
    print(
        f"{READERS} readers: {alone:.1f} ms a page alone, {beside:.1f} ms beside {WRITERS} writers of {PACE} forms a "
        f"second each, {statistics.median(ratios):.2f} times ({min(ratios):.2f} to {max(ratios):.2f} in {PAIRS} pairs; "
        f"aim: 1.5), {crowd.failed()} failed"
    )


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="debrief-load-") as folder, ExitStack() as stack:
        ours_env, floor_env = environment(DEBRIEF_DATA=folder), environment(FLOOR_DATA=folder)
        made = run(ours_env, "bench.prepare", "1000")
        floor = run(floor_env, "bench.floor.fill", str(Path(folder) / "debrief.sqlite3"))
        ours = (stack.enter_context(served(ours_env, "debrief.wsgi")), made["session"])
        floors = (stack.enter_context(served(floor_env, "bench.floor.wsgi")), floor["session"])
        readers(ours, made["keys"]["application"])
        writers(ours, floors)


if __name__ == "__main__":
    main()
