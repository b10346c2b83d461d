"""Figures of the running program in Prometheus' format, added up over all processes. Loaded where they are wanted."""

from __future__ import annotations

from collections.abc import Iterator

from django.tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult
from prometheus_client import CollectorRegistry, Histogram, generate_latest
from prometheus_client.metrics_core import GaugeMetricFamily
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector

from debrief.work import is_running

ANSWERED = Histogram(
    "debrief_request_seconds",
    "From a request to the beginning of its answer",
    ["method", "route", "status"],
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
)


def observe(method: str, route: str, status: int, seconds: float) -> None:
    ANSWERED.labels(method, route, str(status)).observe(seconds)


class Work(Collector):
    """What waits for the worker, and whether there is one."""

    def collect(self) -> Iterator[GaugeMetricFamily]:
        waiting = DBTaskResult.objects.filter(status=TaskResultStatus.READY).count()
        yield GaugeMetricFamily("debrief_tasks_waiting", "Tasks that no worker has taken yet", waiting)
        yield GaugeMetricFamily("debrief_worker_running", "1 while a worker is seen", int(is_running()))


def told() -> bytes:
    """All figures of all processes at this moment."""
    registry = CollectorRegistry()
    MultiProcessCollector(registry)
    registry.register(Work())
    return generate_latest(registry)
