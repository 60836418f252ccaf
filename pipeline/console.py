"""The console: streams that take Vietnamese everywhere, and Click's own words in Vietnamese."""

from __future__ import annotations

import gettext
import io
import os
import sys
from pathlib import Path

LOCALE = Path(__file__).with_name("locale")
"""Where the catalogue lies: `vi/LC_MESSAGES/messages.po`, and the `.mo` compiled from it."""


def translate() -> None:
    """Let Click speak Vietnamese, whatever the machine's language.

    Some of its words (what a file argument is called, the help of `--version`) are looked up while commands
    are being declared: call this before declaring any.
    """
    # Click asks gettext's global domain, and gettext asks the environment for the language.
    os.environ["LANGUAGE"] = "vi"
    gettext.bindtextdomain("messages", str(LOCALE))
    gettext.textdomain("messages")


def prepare() -> None:
    """Make stdout and stderr take any text, and Click speak Vietnamese; calling it twice does no harm.

    A terminal keeps its encoding. A pipe or a file gets UTF-8: Windows would choose a code page there, and
    even its Vietnamese one (cp1258) lacks composed letters such as «ễ» and «ạ».
    """
    translate()
    for stream in (sys.stdout, sys.stderr):
        if not isinstance(stream, io.TextIOWrapper):
            continue
        if stream.isatty():
            stream.reconfigure(errors="replace")
        else:
            stream.reconfigure(encoding="utf-8", errors="replace")
