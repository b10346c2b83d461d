"""Every link on every page leads to a page or a file: a crawl from Today, as somebody clicks."""

from collections.abc import Callable
from html.parser import HTMLParser
from urllib.parse import urldefrag, urljoin, urlsplit

import pytest

from accounts.models import User
from tests.factories import make_interview
from tests.test_ownership import everything_of

# Sorting and filtering lead to the same page in as many orders as there are.
MOST_OF_ONE_PAGE = 2


class Links(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        if tag == "a":
            self.found.append(dict(attrs).get("href") or "")


@pytest.mark.parametrize("fill", [make_interview, everything_of, lambda alice: None], ids=["first", "all", "none"])
def test_every_link_leads_somewhere(fill: Callable[[User], object], alice, as_alice):
    fill(alice)
    seen, ahead, visits = {"/"}, [("/", "")], {}
    while ahead:
        address, source = ahead.pop()
        path = urlsplit(address).path
        visits[path] = visits.get(path, 0) + 1
        if visits[path] > MOST_OF_ONE_PAGE:
            continue
        answer = as_alice.get(address, follow=True)
        assert answer.status_code == 200, f"{source} links to {address}: {answer.status_code}"
        if answer.streaming or not answer["Content-Type"].startswith("text/html"):
            continue
        for link in Links(answer.text).found:
            target = urldefrag(urljoin(address, link)).url
            if target.startswith("/") and target not in seen and not target.startswith("/static/"):
                seen.add(target)
                ahead.append((target, address))
