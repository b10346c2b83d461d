import pytest
from playwright.sync_api import Error

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

MADE_OF_TEXT = "document.body.appendChild(document.createElement('script')).textContent = 'document.title = 1'"


class TestPage:
    def test_what_the_policy_refuses_is_noticed(self, page, watched):
        page.goto("/healthz")
        page.evaluate("fetch('https://elsewhere.example/').catch(() => 0)")
        assert any("Content Security Policy" in said for said in watched)
        watched.clear()

    def test_no_script_is_made_from_text(self, page, watched):
        page.goto("/healthz")
        with pytest.raises(Error, match="TrustedScript"):
            page.evaluate(MADE_OF_TEXT)
        assert page.title() == ""
        watched.clear()
