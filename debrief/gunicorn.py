"""How gunicorn serves Debrief: `gunicorn -c python:debrief.gunicorn debrief.wsgi`; what the command line says wins."""

import os
from pathlib import Path

workers = int(os.environ.get("WEB_CONCURRENCY") or 2)
worker_class = "gthread"
threads = 4
graceful_timeout = 10
# Longer than a proxy keeps an idle connection (nginx: 60): else it sends a form into one that is just being closed.
keepalive = 75
loglevel = "warning"
# Otherwise gunicorn opens a socket in the home folder.
control_socket_disable = True
# The processes share what was loaded before they parted.
preload_app = True


def on_starting(server) -> None:
    """Begins the metrics anew: those of an earlier start are of processes that are gone."""
    # The settings have set it: what is preloaded is loaded before the first worker starts.
    if folder := os.environ.get("PROMETHEUS_MULTIPROC_DIR"):
        for file in Path(folder).glob("*.db"):
            file.unlink()


def child_exit(server, worker) -> None:
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        from prometheus_client.multiprocess import mark_process_dead

        mark_process_dead(worker.pid)
