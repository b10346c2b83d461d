import pytest
from django.urls import reverse

from tests.factories import make_application


class TestPolicies:
    @pytest.mark.parametrize("address", ["/", "/nothing-here/", "/healthz", "/accounts/login/"])
    def test_every_answer_carries_them(self, as_alice, address):
        answer = as_alice.get(address)
        policy = answer["Content-Security-Policy"]
        assert "script-src 'self'" in policy
        assert "unsafe" not in policy
        assert "require-trusted-types-for 'script'" in policy
        assert "camera=()" in answer["Permissions-Policy"]
        assert answer["Referrer-Policy"] == "same-origin"
        assert answer["Cross-Origin-Opener-Policy"] == answer["Cross-Origin-Resource-Policy"] == "same-origin"
        assert answer["X-Content-Type-Options"] == "nosniff"
        assert answer["X-Frame-Options"] == "DENY"

    def test_a_private_page_is_kept_by_nobody(self, alice, as_alice):
        page = as_alice.get(reverse("applications:application_detail", args=[make_application(alice).pk]))
        assert page["Cache-Control"] == "private, no-store"
