"""The messages that wait for the next page."""

from django.contrib.messages.storage.fallback import FallbackStorage

# More than one request leaves behind, and few enough to read.
KEPT = 5


class LatestMessages(FallbackStorage):
    """As Django's, but of messages that nobody has looked at only the latest stay.

    Who adds one thing after another without opening a page would otherwise carry all of them to and fro, and each
    request would write them anew.
    """

    def _store(self, messages, response, *args, **kwargs):
        return super()._store(list(messages)[-KEPT:], response, *args, **kwargs)  # type: ignore[misc]  # no stub names it
