"""Two groups of processes behind nginx on one PostgreSQL: what people notice when one is killed or restarted.

python -m tests.with_postgres python -m bench.rolling

Eight people read and write without a pause and without sticky sessions, a new connection for each request. Meanwhile
each group is drained (nginx is told to pass it over), stopped and started again, one after the other: a rolling
restart. Then one is drained and killed (SIGKILL). In the end one is killed undrained, which may cost what it was just
doing. Prints how many requests failed in each part, and ends with 1 if any did before that. About a minute.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from bench import added
from bench.client import Person

PEOPLE = 8
NGINX = """daemon off; worker_processes 1; pid {folder}/pid; error_log {folder}/error.log;
events {{}}
http {{
    access_log off;
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/a;
    uwsgi_temp_path {folder}/b; scgi_temp_path {folder}/c;
    {upstream}
    server {{
        listen 127.0.0.1:{port};
        {location}
    }}
}}
"""


def parts_of_example() -> tuple[str, str]:
    """The upstream and the location of deploy/nginx.conf: what is handed out is what is tried."""
    text = (Path(__file__).parents[1] / "deploy" / "nginx.conf").read_text()

    def block(begin: str) -> str:
        start = text.index(begin)
        depth, end = 0, text.index("{", start)
        while True:
            depth += {"{": 1, "}": -1}.get(text[end], 0)
            end += 1
            if not depth:
                return text[start:end]

    return block("upstream debrief"), block("location /")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return found.getsockname()[1]


class Group:
    """Some gunicorn processes on a port."""

    def __init__(self, env: dict[str, str], port: int) -> None:
        self.env, self.port = env, port
        self.start()

    def start(self) -> None:
        command = [sys.executable, "-m", "gunicorn", "-c", "python:debrief.gunicorn", "debrief.wsgi"]
        self.server = subprocess.Popen(
            [*command, f"--bind=127.0.0.1:{self.port}"], env=self.env, start_new_session=True
        )
        while not self.answers():
            time.sleep(0.1)

    def answers(self) -> bool:
        try:
            connection = HTTPConnection("127.0.0.1", self.port, timeout=5)
            connection.request("GET", "/healthz")
            return connection.getresponse().status == 200
        except OSError:
            return False

    def stop(self, number: int) -> None:
        os.killpg(self.server.pid, number) if number == signal.SIGKILL else self.server.send_signal(number)
        self.server.wait(30)


class People(Person):
    """Eight people, each asking for pages and adding applications in turn, until told to stop."""

    def __init__(self, port: int, session: str, key: int) -> None:
        super().__init__(port, session)
        self.key, self.stopped = key, False
        self.part, self.answers = "", Counter[tuple[str, int | str]]()
        self.number, self.lock = time.time_ns(), threading.Lock()
        self.threads = [threading.Thread(target=self.live) for _ in range(PEOPLE)]
        for thread in self.threads:
            thread.start()

    def live(self) -> None:
        turn = 0
        while not self.stopped:
            turn += 1
            with self.lock:
                self.number += 1
                fields = added(str(self.number)) if turn % 3 == 0 else None
            part = self.part
            answer: int | str
            try:
                path = "/applications/new/" if fields else f"/applications/{self.key}/"
                answer, _ = self.ask(self.connection(), path, fields)
            except (OSError, HTTPException) as error:
                answer = type(error).__name__
            with self.lock:
                self.answers[part, answer] += 1

    def stop(self) -> None:
        self.stopped = True
        for thread in self.threads:
            thread.join()


class Proxy:
    """nginx with the example's upstream and location, before the groups."""

    def __init__(self, nginx: str, folder: str, groups: list[Group]) -> None:
        self.folder, self.groups, self.port = folder, groups, free_port()
        self.configure()
        self.server = subprocess.Popen([nginx, "-e", f"{folder}/error.log", "-c", f"{folder}/nginx.conf"])

    def configure(self, drained: Group | None = None) -> None:
        upstream, location = parts_of_example()
        for example, group in zip(("8000", "8001"), self.groups, strict=True):
            state = " down" if group is drained else ""
            upstream = upstream.replace(f"127.0.0.1:{example}", f"127.0.0.1:{group.port}{state}")
        told = NGINX.format(folder=self.folder, upstream=upstream, port=self.port, location=location)
        Path(self.folder, "nginx.conf").write_text(told)

    def pass_over(self, group: Group | None) -> None:
        """From now on, or with None nobody any more; what is under way is finished."""
        self.configure(group)
        before = self.workers()
        self.server.send_signal(signal.SIGHUP)
        # The old worker ends with the last request that it has under way.
        while self.workers() & before:
            time.sleep(0.1)

    def workers(self) -> set[str]:
        return set(Path(f"/proc/{self.server.pid}/task/{self.server.pid}/children").read_text().split())

    def stop(self) -> None:
        self.server.terminate()
        self.server.wait(10)


def main() -> int:
    nginx = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")
    if not nginx or "DATABASE_URL" not in os.environ:
        sys.exit("Wants nginx, and a PostgreSQL in DATABASE_URL.")
    with tempfile.TemporaryDirectory(prefix="debrief-rolling-") as folder:
        env = os.environ | {"DEBRIEF_DATA": f"{folder}/data"}
        prepared = [sys.executable, "-m", "bench.prepare", "200"]
        done = subprocess.run(prepared, env=env, stdout=subprocess.PIPE, check=True)
        made = json.loads(done.stdout)
        groups = [Group(env, free_port()) for _ in range(2)]
        proxy = Proxy(nginx, folder, groups)
        people = People(proxy.port, made["session"], made["keys"]["application"])
        try:
            people.part = "both groups"
            time.sleep(5)
            people.part = "a rolling restart"
            for group in groups:
                proxy.pass_over(group)
                group.stop(signal.SIGTERM)
                group.start()
                proxy.pass_over(None)
            people.part = "one drained and killed"
            proxy.pass_over(groups[0])
            groups[0].stop(signal.SIGKILL)
            time.sleep(5)
            groups[0].start()
            proxy.pass_over(None)
            people.part = "one killed undrained"
            # What was begun before this part is over.
            time.sleep(2)
            groups[1].stop(signal.SIGKILL)
            time.sleep(5)
        finally:
            people.stop()
            proxy.stop()
            for group in groups:
                if group.server.poll() is None:
                    group.stop(signal.SIGTERM)
    failed = Counter[str]()
    for part in dict.fromkeys(part for part, _ in people.answers if part):
        answers = {answer: count for (told, answer), count in people.answers.items() if told == part}
        failed[part] = sum(count for answer, count in answers.items() if answer not in (200, 302))
        print(f"{part}: {sum(answers.values())} requests, {failed[part]} failed {answers}")
    return int(sum(failed.values()) > failed["one killed undrained"])


if __name__ == "__main__":
    sys.exit(main())
