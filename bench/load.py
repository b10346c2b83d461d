"""Many at once: eight writers beside the floor's, and readers beside writers. Takes about three minutes.

python -m bench.load

Writers send one form after another, each over a connection of its own, without a pause. Readers are timed alone, and
beside eight people who write steadily.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from bench import added
from bench.__main__ import environment, run, served
from bench.client import Person, p95

WRITERS, TURN, TURNS = 8, 1250, 4
READERS, READ, PACE = 2, 300, 2.5


class Crowd(Person):
    """Some people at work at the same time, each in a thread: what they were answered, and how long it took (ms)."""

    def __init__(self, port: int, session: str) -> None:
        super().__init__(port, session)
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

    def add(self, connection: HTTPConnection) -> None:
        with self.lock:
            self.number += 1
            number = self.number
        self.timed(connection, "/applications/new/", added(str(number)))

    def work(self, people: int, task: Callable[[HTTPConnection], None], times: int, pause: float = 0) -> float:
        """Everybody does the task so many times; gives back the seconds that it took."""

        def one() -> None:
            connection = self.connection()
            for _ in range(times):
                task(connection)
                time.sleep(pause)
            connection.close()

        threads = [threading.Thread(target=one) for _ in range(people)]
        started = time.perf_counter()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return time.perf_counter() - started

    def failed(self) -> int:
        return sum(count for answer, count in self.answers.items() if answer not in (200, 302))


def writers(ours: tuple[int, str], floors: tuple[int, str]) -> None:
    crowds, rates = (Crowd(*ours), Crowd(*floors)), ([], [])
    # A B B A, so that what else the machine does falls on both.
    for turn in range(TURNS):
        for which in (0, 1) if turn % 2 == 0 else (1, 0):
            crowd: Crowd = crowds[which]
            rates[which].append(TURN / crowd.work(WRITERS, crowd.add, TURN // WRITERS))
    for name, crowd, rate in zip(("Debrief", "the floor"), crowds, rates, strict=True):
        print(
            f"{WRITERS} writers, {name}: {len(crowd.times):,} creates, {crowd.failed()} failed, "
            f"p50 {statistics.median(crowd.times):.0f} ms, p95 {p95(crowd.times):.0f} ms, "
            f"{statistics.median(rate):.0f} a second"
        )
    print(f"Throughput beside the floor's: {statistics.median(rates[0]) / statistics.median(rates[1]):.2f} (aim: 0.9)")


def readers(ours: tuple[int, str], key: int) -> None:
    def read(crowd: Crowd) -> Callable[[HTTPConnection], None]:
        paths = ("/applications/", f"/applications/{key}/")
        return lambda connection: crowd.timed(connection, paths[len(crowd.times) % 2])

    warm, alone, beside, busy = (Crowd(*ours) for _ in range(4))
    warm.work(READERS, read(warm), 10)
    alone.work(READERS, read(alone), READ)
    # A daemon, because it writes for as long as the readers read.
    writing = threading.Thread(target=busy.work, args=(WRITERS, busy.add, READ, 1 / PACE), daemon=True)
    writing.start()
    beside.work(READERS, read(beside), READ)
    a, b = statistics.median(alone.times), statistics.median(beside.times)
    print(
        f"{READERS} readers: p50 {a:.1f} ms alone, {b:.1f} ms beside {WRITERS} writers of {PACE} forms a second each, "
        f"{b / a:.2f} times (aim: 1.5), {beside.failed() + busy.failed()} failed"
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
    sys.exit(main())
