from __future__ import annotations

from importlib.util import find_spec
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from accounts.models import User

MISSING = (
    "The MCP server needs one package more, which Debrief does not install by itself:\n"
    '    uv pip install --python .venv "mcp>=2.3"'
)


class Command(BaseCommand):
    help = "Lets an assistant on this machine read one search, over standard input and output (MCP)."

    def add_arguments(self, parser) -> None:
        parser.add_argument("--email", required=True, help="whose search it is")
        parser.add_argument("--write", action="store_true", help="also add and change; without it, it only reads")

    def handle(self, *args: Any, email: str, write: bool, **options: Any) -> None:
        if find_spec("mcp") is None:
            raise CommandError(MISSING)
        user = User.objects.people().filter(email__iexact=email, is_active=True).first()
        if user is None:
            raise CommandError(f"There is no account with the e-mail {email}.")
        # Brings a web server's packages with it, which nothing else needs.
        from exchange.assistant import make_server

        make_server(user, may_write=write).run("stdio")
