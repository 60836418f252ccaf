"""The results page in a real browser: nothing wider than the screen, no complaint, no request, a filter that works."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from pipeline.findings import Finding, Level, Place
from tests.conftest import Made
from tests.results_page.pages import manifest_of, page_of, printed, write

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
SCREENS = {"phone": (390, 844), "desktop": (1280, 800)}
LONG = "Nguyễn" * 200
PIXEL = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="

# Everything opened, then measured; then the filter is used as a person would, without marks.
PROBE = """<script>
addEventListener('load', function () {
  var told = {}, root = document.documentElement, box = document.getElementById('o-tim');
  function seen() { return [].filter.call(document.querySelectorAll('.paper'), function (card) {
    return card.offsetParent !== null && card.getClientRects().length; }).length; }
  function look(words) { box.value = words; box.dispatchEvent(new Event('input')); return seen(); }
  told.folded = seen();
  told.papers = look('WORDS');
  told.none = look('khong co van ban nay dau');
  told.said = document.getElementById('so-thay').textContent;
  told.cleared = look('');
  [].forEach.call(document.querySelectorAll('details'), function (fold) { fold.open = true; });
  told.all = seen();
  told.width = root.clientWidth;
  told.needed = root.scrollWidth;
  told.requests = performance.getEntriesByType('resource').map(function (r) { return r.name; })
    .filter(function (name) { return name.indexOf('data:') !== 0; });
  told.broken = [].filter.call(document.images, function (i) { return i.complete && !i.naturalWidth; }).length;
  parent.postMessage(JSON.stringify(told), '*');
});
</script></body>"""
FRAME = """<!DOCTYPE html><title>khung</title><body style="margin:0">
<iframe src="trang.html" style="border:0" width="{}" height="{}"></iframe><pre id="told"></pre><script>
addEventListener('message', function (e) {{ document.getElementById('told').textContent = e.data; }});</script>"""

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium")


def opened(page: bytes, folder: Path, screen: str, words: str = "giay khen") -> dict[str, Any]:
    """What the page tells of itself on a screen; a frame as headless Chromium opens no window of a phone's width."""
    width, height = SCREENS[screen]
    write(page.replace(b"</body>", PROBE.replace("WORDS", words).encode()), folder)
    frame = write(FRAME.format(width, height).encode(), folder, "khung.html")
    assert CHROMIUM is not None
    done = subprocess.run(
        [CHROMIUM, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
         f"--user-data-dir={folder / 'chrome'}", f"--window-size={max(width, 500)},{height}",
         "--enable-logging=stderr", "--virtual-time-budget=5000", "--dump-dom", frame.as_uri()],
        capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    assert [line for line in done.stderr.splitlines() if "CONSOLE" in line] == []
    found = re.search(r'<pre id="told">(\{.*?\})</pre>', done.stdout, re.DOTALL)
    assert found, done.stdout[-500:]
    told: dict[str, Any] = json.loads(unescape(found[1]))
    return told


@pytest.mark.parametrize("screen", SCREENS)
def test_a_sample_on_a_screen(made: Made, tmp_path: Path, screen: str) -> None:
    manifest = printed(manifest_of(made))
    told = opened(page_of(made, manifest, pictures={one.sha256: PIXEL for one in manifest.prints}), tmp_path, screen)
    wanted = [entry for entry in manifest.papers if "giay-khen" in entry.file or "giấy khen" in entry.title.lower()]
    assert told["width"] == SCREENS[screen][0] and told["needed"] <= told["width"]
    assert told["requests"] == [] and told["broken"] == 0
    assert told["all"] == len(manifest.papers)
    assert len(wanted) <= told["papers"] < len(manifest.papers)
    assert told["none"] == 0 and told["said"] == "Không thấy văn bản nào"
    assert told["cleared"] == told["folded"] > 0


@pytest.mark.parametrize("screen", SCREENS)
def test_very_long_words_stay_inside(made: Made, tmp_path: Path, screen: str) -> None:
    manifest = printed(manifest_of(made))
    papers = tuple(e.model_copy(update={"title": LONG, "gaps": (LONG,), "to_review": (LONG,)})
                   for e in manifest.papers[:7])  # fmt: skip
    bound = tuple(
        d.model_copy(update={"title": LONG, "parts": tuple(p.model_copy(update={"name": LONG}) for p in d.parts)})
        for d in manifest.dossiers
    )
    review = made.result.review
    assert review is not None
    told = opened(
        page_of(
            made,
            manifest.model_copy(update={"papers": papers, "dossiers": bound, "program": LONG, "inputs": {LONG: ""}}),
            review=review.changed(office=review.office.model_copy(update={"name": LONG, "parent": LONG})),
            findings=[Finding("a.b", level, Place(LONG, LONG, "B3"), LONG, LONG, LONG) for level in Level],
        ),
        tmp_path, screen, LONG[:12].lower(),
    )  # fmt: skip
    assert told["needed"] <= told["width"] == SCREENS[screen][0]
    assert told["all"] == 7
