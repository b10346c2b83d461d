import pytest

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


class TestPage:
    def test_a_refused_script_is_noticed(self, page, watched):
        page.goto("/healthz")
        page.evaluate("document.body.appendChild(document.createElement('script')).textContent = 'document.title = 1'")
        assert any("Content Security Policy" in said for said in watched)
        watched.clear()
