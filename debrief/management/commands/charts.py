"""What `make charts` calls: one page of every chart, for looking at. No address of the product leads to it."""

from __future__ import annotations

import errno
import os
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.template.loader import render_to_string

from debrief.charts.gallery import exhibits


class Command(BaseCommand):
    help = "Writes a page of all charts with awkward data into the data folder and serves it on $PORT."
    requires_system_checks = []

    def add_arguments(self, parser) -> None:
        parser.add_argument("--write", action="store_true", help="only write it")

    def handle(self, *args, write: bool, **options) -> None:
        call_command("collectstatic", interactive=False, verbosity=0)
        folder = settings.DATA / "charts"
        folder.mkdir(exist_ok=True)
        files = folder / "static"
        files.unlink(missing_ok=True)
        files.symlink_to(Path(settings.STATIC_ROOT).resolve())
        page = folder / "index.html"
        page.write_text(render_to_string("charts.html", {"exhibits": list(exhibits())}))
        if write:
            self.stdout.write(str(page))
            return
        port = int(os.environ.get("PORT") or 8000)
        handler = partial(SimpleHTTPRequestHandler, directory=folder)
        try:
            server = ThreadingHTTPServer(("127.0.0.1", port), handler)
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise
            raise CommandError(f"Port {port} is taken. Choose another: PORT={port + 1} make charts") from None
        self.stdout.write(f"All charts are at http://127.0.0.1:{port}")
        with server:
            try:
                server.serve_forever()
            except KeyboardInterrupt:
                self.stdout.write("")
