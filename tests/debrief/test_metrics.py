import logging

import pytest
from django.core.exceptions import MiddlewareNotUsed
from django.http import HttpResponse
from django.test import RequestFactory
from django.urls import ResolverMatch, path
from prometheus_client import values

from debrief import metrics as figures
from debrief.middleware import ObservedMiddleware
from debrief.views import metrics

urlpatterns = [path("metrics", metrics, name="metrics")]
KEY = "the-key-of-prometheus"


@pytest.fixture
def observed(settings, monkeypatch, tmp_path):
    """A request of an application's page, seen by the middleware with metrics on.

    The package keeps its counts in the folder that was set when the process first counted: here each test has its own.
    """
    monkeypatch.setenv("PROMETHEUS_MULTIPROC_DIR", str(tmp_path))
    monkeypatch.setattr(values, "ValueClass", values.MultiProcessValue())
    monkeypatch.setattr(figures.ANSWERED, "_metrics", {})
    settings.METRICS = KEY

    def answer(request):
        request.resolver_match = ResolverMatch(answer, (), {}, route="applications/<int:pk>/")
        return HttpResponse("fine")

    middleware = ObservedMiddleware(answer)
    return middleware(RequestFactory().get("/applications/17/"))


@pytest.mark.urls("tests.debrief.test_metrics")
class TestMetrics:
    def test_requests_and_waiting_tasks_are_told_to_whoever_has_the_key(self, observed, client, db):
        said = client.get("/metrics", headers={"authorization": f"Bearer {KEY}"}).text
        labels = 'method="GET",route="/applications/<int:pk>/",status="200"'
        assert f"debrief_request_seconds_count{{{labels}}} 1.0" in said
        assert "debrief_tasks_waiting 0.0" in said
        assert "debrief_worker_running 0.0" in said
        # As a part of an address: the figures may have it among theirs.
        assert "/17" not in said

    def test_nobody_else_is_told(self, observed, client):
        answer = client.get("/metrics", headers={"authorization": "Bearer guess"})
        assert answer.status_code == 401
        assert "debrief_request" not in answer.text


class TestObserved:
    def test_it_is_not_there_unless_asked_for(self):
        with pytest.raises(MiddlewareNotUsed):
            ObservedMiddleware(lambda request: None)

    def test_each_request_stands_in_the_log_at_level_info(self, caplog):
        caplog.set_level(logging.INFO, "debrief.requests")
        middleware = ObservedMiddleware(lambda request: HttpResponse(status=404))
        middleware(RequestFactory().get("/somebody@example.org/?q=secret"))
        (record,) = caplog.records
        assert record.getMessage().startswith("GET an unknown address 404 in ")
        assert record.status_code == 404
