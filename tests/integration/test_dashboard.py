"""The dashboard as people meet it: served over HTTP, filled by really taking mail in, looked at with Chromium."""

import json
import shutil
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from http.client import HTTPConnection
from itertools import pairwise
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import uvicorn
from playwright.sync_api import Browser, Page, Request, Route, sync_playwright

from dashboard.app import SAFE_HEADERS, create_app
from storage.repository import Store
from tests.integration.filled import LONG, SCRIPT, fill
from tests.shared import ROOT

CHROMIUM = shutil.which("chromium")
AXE = ROOT / "build" / "node_modules" / "axe-core" / "axe.min.js"
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]
NARROW = {"width": 320, "height": 640}
WIDE = {"width": 1280, "height": 900}
DEFICIENT, DELEGATION, HOSTILE = "EX-2026-0002", "DG-2026-0001", "EX-2026-0004"

needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="needs Debian's chromium")
pytestmark = pytest.mark.xdist_group("dashboard")


class Site:
    """The served application and the store behind it."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._server = uvicorn.Server(uvicorn.Config(create_app(store), host="127.0.0.1", port=0, log_level="critical"))
        self._thread = threading.Thread(target=self._server.run)
        self._thread.start()
        deadline = threading.Event()
        while not self._server.started and self._thread.is_alive():
            deadline.wait(0.02)
        self.port: int = self._server.servers[0].sockets[0].getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"

    def get(self, path: str, **headers: str) -> tuple[int, dict[str, str], str]:
        """Status, header fields and text of one answer."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.request("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        text = answer.read().decode()
        fields = {name.lower(): value for name, value in answer.getheaders()}
        connection.close()
        return answer.status, fields, text

    def stop(self) -> None:
        """End it and wait."""
        self._server.should_exit = True
        self._thread.join(20)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    office = fill(tmp_path_factory.mktemp("dashboard"), hostile=True)
    made = Site(office.store)
    yield made
    made.stop()
    office.close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield launched
        launched.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport=WIDE, java_script_enabled=False)  # type: ignore[arg-type]
    yield context.new_page()
    context.close()


def paths_of(site: Site) -> list[str]:
    """One address of every kind of page, the hostile case's among them."""
    file = site.store.case(HOSTILE)
    assert file is not None
    documents = [f"/cases/{HOSTILE}/messages/1/{document.id}" for document in file.arrivals[0].reading.documents]
    return [
        "/", "/?text=nothing-is-called-so", "/?state=complete", f"/cases/{DEFICIENT}", f"/cases/{HOSTILE}",
        f"/cases/{DELEGATION}", "/mailboxes", "/mailboxes?mailbox=delegations", "/letters/1", "/cases/EX-1999-0001",
        *documents,
    ]


# --- what is answered, without a browser


def test_every_answer_carries_the_safe_header_fields(site: Site) -> None:
    statuses = {}
    others = ["/static/intake.css", "/health", "/nowhere", "/letters/99999999999999999999", "/?page=x"]
    for path in [*paths_of(site), *others]:
        statuses[path], fields, _ = site.get(path)
        for name, value in SAFE_HEADERS.items():
            assert fields.get(name.lower()) == value, f"{path}: {name}"
    assert {path: status for path, status in statuses.items() if status != 200} == {
        "/cases/EX-1999-0001": 404, "/nowhere": 404, "/letters/99999999999999999999": 404, "/?page=x": 404,
    }


def test_nothing_is_answered_for_another_host(site: Site) -> None:
    """A page elsewhere whose name was made to point here (DNS rebinding) must not be able to read cases."""
    for host in ("evil.example", f"evil.example:{site.port}", "127.0.0.1.evil.example", ""):
        status, fields, text = site.get("/", Host=host)
        assert status == 400, host
        assert "EX-2026" not in text
        assert fields["content-security-policy"] == SAFE_HEADERS["Content-Security-Policy"]
    for host in ("localhost", f"127.0.0.1:{site.port}", f"[::1]:{site.port}"):
        assert site.get("/", Host=host)[0] == 200, host


def test_a_mistake_of_the_program_is_answered_in_words_with_the_safe_header_fields(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path}/empty.db", tmp_path / "blobs", clock=lambda: datetime.now(UTC))
    broken = Site(store)  # a database without tables: not a trouble that the program expects here
    try:
        for path in ("/", "/mailboxes", "/cases/EX-2026-0001"):
            status, fields, text = broken.get(path)
            assert status >= 500
            assert fields["content-security-policy"] == SAFE_HEADERS["Content-Security-Policy"]
            assert "This page cannot be shown" in text
            assert "Traceback" not in text
    finally:
        broken.stop()
        store.close()


def test_every_page_is_there_as_json_with_the_same_facts(site: Site) -> None:
    listed = json.loads(site.get("/?format=json")[2])
    shown = site.get("/")[2]
    for case in listed["cases"]:
        assert case["number"] in shown
        assert case["state"] in shown
    assert {case["number"] for case in listed["cases"]} == {case.number for case in site.store.cases()}

    told = json.loads(site.get(f"/cases/{DELEGATION}", Accept="application/json")[2])
    shown = site.get(f"/cases/{DELEGATION}")[2]
    assert told["summary"]["number"] == DELEGATION
    for finding in told["findings"]:
        assert finding["finding"]["title"] in shown
    assert all(letter["subject"] in shown for letter in told["letters"])

    for path in paths_of(site):
        status, fields, text = site.get(f"{path}{'&' if '?' in path else '?'}format=json")
        assert fields["content-type"] == "application/json", path
        assert isinstance(json.loads(text), dict), path
        assert status == site.get(path)[0]


def test_a_monitor_is_told_of_a_mailbox_in_trouble(site: Site) -> None:
    assert json.loads(site.get("/health")[2]) == {
        "ok": True, "troubles": [], "waiting_messages": 0, "waiting_letters": 0,
    }
    site.store.report_health("exemptions", ok=False, detail="the server does not answer")
    status, _, text = site.get("/health")
    site.store.report_health("exemptions", ok=True, detail="looked at, and everything taken")
    assert status == 503
    assert json.loads(text)["troubles"] == ["exemptions: the server does not answer"]


# --- what is seen, with a browser that runs no scripts


@needs_chromium
def test_from_the_list_to_the_quotation_in_its_place(site: Site, page: Page) -> None:
    page.goto(site.url)
    assert page.title() == "Cases \N{EN DASH} CALNET intake"
    page.get_by_role("link", name=DEFICIENT).click()
    finding = page.locator("table.findings blockquote").first
    quoted = finding.inner_text().removesuffix(finding.locator("footer").inner_text()).strip()
    finding.get_by_role("link").click()
    marked = page.locator("mark#evidence")
    assert " ".join(marked.inner_text().split()) == " ".join(quoted.split())
    box = marked.bounding_box()
    assert box is not None
    assert 0 <= box["y"] < WIDE["height"]  # the quotation is in view without scrolling
    page.get_by_role("link", name=f"Back to {DEFICIENT}").click()
    assert page.locator("h1").inner_text().startswith(DEFICIENT)


@needs_chromium
def test_every_evidence_link_of_a_case_leads_to_its_quotation(site: Site, page: Page) -> None:
    told = json.loads(site.get(f"/cases/{DELEGATION}?format=json")[2])
    evidence = [e for finding in told["findings"] for e in finding["evidence"][:4]]
    page.goto(f"{site.url}/cases/{DELEGATION}")
    links = [a.get_attribute("href") or "" for a in page.locator("table.findings blockquote footer a").all()]
    assert len(links) == len(evidence) > 5
    for link, expected in zip(links, evidence, strict=True):
        answer = json.loads(site.get(link.replace("#evidence", "&format=json"))[2])
        assert [piece["text"] for piece in answer["stretches"] if piece["mark"]] == [expected["quote"]]


@needs_chromium
def test_values_in_doubt_are_marked_as_such(site: Site) -> None:
    told = json.loads(site.get(f"/cases/{HOSTILE}", Accept="application/json")[2])
    doubtful = set(told["decision"]["doubtful"])
    shown = [field for field in told["fields"] if field["name"] in doubtful]
    assert shown, "the hostile letter leaves something in doubt"
    assert site.get(f"/cases/{HOSTILE}")[2].count("<em>(in doubt)</em>") == len(shown)


def test_mailboxes_letters_filters_and_what_is_not_there(site: Site, page: Page) -> None:
    page.goto(f"{site.url}/mailboxes")
    assert page.get_by_role("row").filter(has_text="in order since").count() == 2
    assert page.locator("table.ledger tbody tr").count() == 8
    page.goto(f"{site.url}/cases/{DEFICIENT}")
    page.locator("section[aria-labelledby=letters] a").last.click()
    assert DEFICIENT in page.locator(".paper").inner_text()
    page.goto(site.url)
    page.get_by_label("Find an agency, subject or case number").fill("aging")
    page.get_by_role("button", name="Find").click()
    assert page.locator("table.cases tbody tr").count() == 1
    page.get_by_role("link", name="Show all cases").click()
    assert page.locator("table.cases tbody tr").count() == 6
    answer = page.goto(f"{site.url}/cases/EX-1999-0001")
    assert answer is not None
    assert answer.status == 404
    assert "There is no case EX-1999-0001." in page.locator("main").inner_text()


@needs_chromium
def test_text_from_outside_is_shown_as_text_and_asks_nobody_anything(site: Site, browser: Browser) -> None:
    asked: list[str] = []
    spoken: list[str] = []

    def watch(route: Route, request: Request) -> None:
        asked.append(request.url)
        route.continue_()

    context = browser.new_context(viewport=WIDE)  # type: ignore[arg-type]
    context.route("**/*", watch)
    page = context.new_page()
    page.on("dialog", lambda dialog: (spoken.append(dialog.message), dialog.dismiss()))
    for path in paths_of(site):
        page.goto(site.url + path)
        assert page.title().endswith("CALNET intake")
        assert page.locator("script, img, [onerror], [onmouseover]").count() == 0
        assert not any(turning in page.locator("body").inner_text() for turning in "\u202a\u202d\u202e\u2066\u2067")
    page.goto(f"{site.url}/cases/{HOSTILE}")
    assert SCRIPT[:40] in page.locator("main").inner_text()
    assert "[U+202E]gnp.exe" in page.locator(".lead").inner_text()
    page.goto(f"{site.url}/cases/{HOSTILE}/messages/1/{_letter_of(site, HOSTILE)}")
    assert LONG in page.locator(".paper").inner_text().replace("\n", "")
    assert "[U+2066]" in page.locator(".paper").inner_text()
    context.close()
    assert spoken == []
    assert {urlsplit(url).netloc for url in asked} == {f"127.0.0.1:{site.port}"}


def _letter_of(site: Site, number: str) -> str:
    """The longest text of the case's first message: its letter."""
    file = site.store.case(number)
    assert file is not None
    return max(file.arrivals[0].reading.documents, key=lambda document: len(document.text)).id


@needs_chromium
def test_the_keyboard_is_enough(site: Site, browser: Browser) -> None:
    context = browser.new_context(viewport=WIDE)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{site.url}/cases/{DEFICIENT}")
    page.keyboard.press("Tab")
    skip = page.locator(".skip")
    assert skip.evaluate("e => e === document.activeElement")
    box = skip.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")
    for _ in range(12):
        outline = page.evaluate(
            "(s => [s.outlineStyle, parseFloat(s.outlineWidth)])(getComputedStyle(document.activeElement))"
        )
        assert outline[0] == "solid"
        assert outline[1] >= 2
        page.keyboard.press("Tab")
    context.close()


@needs_chromium
@pytest.mark.parametrize("scale", [1, 4], ids=["320 pixels", "enlarged fourfold"])
def test_nothing_has_to_be_scrolled_sideways(site: Site, browser: Browser, scale: int) -> None:
    """WCAG 2.2, 1.4.10: a window of 1280 pixels enlarged to 400 % is 320 CSS pixels wide."""
    context = browser.new_context(viewport=NARROW, device_scale_factor=scale)  # type: ignore[arg-type]
    page = context.new_page()
    too_wide = {}
    for path in paths_of(site) if scale == 1 else ["/", f"/cases/{DELEGATION}", "/letters/1"]:
        page.goto(site.url + path)
        width = page.evaluate(
            "Math.max(...[document.documentElement, ...document.querySelectorAll('.wide')].map(e => e.scrollWidth))"
        )
        if width > NARROW["width"]:
            too_wide[path] = width
    context.close()
    assert too_wide == {}


# --- accessibility


@needs_chromium
@pytest.mark.skipif(not AXE.exists(), reason="needs axe-core, which scripts/test gets where npm is")
@pytest.mark.parametrize("is_wide", [True, False], ids=["wide", "narrow"])
def test_axe_finds_no_barrier(site: Site, browser: Browser, *, is_wide: bool) -> None:
    viewport = WIDE if is_wide else NARROW
    context = browser.new_context(viewport=viewport, bypass_csp=True)  # type: ignore[arg-type]
    page = context.new_page()
    found = {}
    every = ["/", f"/cases/{DELEGATION}", "/mailboxes", "/?text=nothing", "/letters/1", "/cases/EX-1999-0001"]
    every.append(f"/cases/{DELEGATION}/messages/1/{_letter_of(site, DELEGATION)}?start=0&end=20")
    for path in every if is_wide else every[1:3]:
        page.goto(site.url + path)
        page.add_script_tag(path=AXE)
        page.evaluate("document.querySelectorAll('details').forEach(e => { e.open = true })")
        result = page.evaluate(
            "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})"
        )
        if result["violations"]:
            found[path] = [(v["id"], v["nodes"][0]["html"][:200]) for v in result["violations"]]
    context.close()
    assert found == {}


@needs_chromium
def test_the_essentials_hold_without_axe(site: Site, page: Page) -> None:
    for path in paths_of(site):
        page.goto(site.url + path)
        assert page.locator("html").get_attribute("lang") == "en"
        assert page.locator("h1").count() == 1, path
        levels = [int(tag[1]) for tag in page.locator("h1, h2, h3, h4").evaluate_all("all => all.map(e => e.tagName)")]
        assert all(after - before <= 1 for before, after in pairwise(levels)), path
        assert page.locator("th:not([scope])").count() == 0
        assert page.locator("table:not(:has(caption))").count() == 0
        for name in page.locator("input:not([type=hidden])").evaluate_all("all => all.map(e => e.id)"):
            assert page.locator(f"label[for={name}]").count() == 1
        for link in page.locator("a").all():
            assert (link.text_content() or "").strip(), path
