"""The web application: routes, security header fields, and the choice between page and JSON.

There is no sign-on yet, so it answers requests for the loopback address only; `pipeline.settings` binds it there too.
"""

import logging
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Annotated, Any, TypeVar

import msgspec
from fastapi import FastAPI, HTTPException, Query, Request
from fastapi import Path as InPath
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, JSONResponse, Response
from fastapi.staticfiles import StaticFiles
from fastapi.templating import Jinja2Templates
from starlette.exceptions import HTTPException as StarletteHTTPException
from starlette.middleware.trustedhost import TrustedHostMiddleware

from dashboard import views
from dashboard.words import FILTERS, show_unseen
from domain.errors import Unavailable
from storage.repository import Store

HERE = Path(__file__).parent

log = logging.getLogger(__name__)

Page = TypeVar("Page")
PageNumber = Annotated[int, Query(ge=1, le=1_000_000)]
Number = Annotated[int, InPath(ge=0, le=2**31)]

POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
SAFE_HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}


def create_app(store: Store) -> FastAPI:  # noqa: C901  (one route after the other, none with a branch)
    """The application over one store. Every page is read-only."""
    app = FastAPI(title="calnet-intake", docs_url=None, redoc_url=None)
    app.add_middleware(TrustedHostMiddleware, allowed_hosts=["localhost", "127.0.0.1", "[::1]"])
    app.mount("/static", StaticFiles(directory=HERE / "static"), name="static")
    templates = Jinja2Templates(directory=HERE / "templates")
    templates.env.filters.update(FILTERS)
    templates.env.finalize = show_unseen

    @app.middleware("http")
    async def add_safe_headers(
        request: Request, call_next: Callable[[Request], Awaitable[Response]]
    ) -> Response:
        response = await call_next(request)
        response.headers.update(SAFE_HEADERS)
        return response

    def show(request: Request, template: str, page: Any, *, status: int = 200) -> Response:  # noqa: ANN401  (any record)
        if wants_json(request):
            return JSONResponse(msgspec.to_builtins(page, enc_hook=str), status_code=status)
        return templates.TemplateResponse(request, template, {"page": page}, status_code=status)

    @app.exception_handler(StarletteHTTPException)
    async def not_there(request: Request, error: StarletteHTTPException) -> Response:
        page = views.Trouble(error.status_code, str(error.detail))
        return show(request, "trouble.html", page, status=error.status_code)

    @app.exception_handler(RequestValidationError)
    async def not_understood(request: Request, _error: RequestValidationError) -> Response:
        return show(request, "trouble.html", views.Trouble(404, "There is no page at this address."), status=404)

    @app.exception_handler(Exception)
    async def broken(request: Request, error: Exception) -> Response:
        page = views.Trouble(500, "The program has made a mistake; its log says which.")
        log.error("%s %s", request.method, request.url.path, exc_info=error)
        shown = show(request, "trouble.html", page, status=500)
        shown.headers.update(SAFE_HEADERS)  # this answer does not pass `add_safe_headers`
        return shown

    @app.exception_handler(Unavailable)
    async def not_now(request: Request, error: Unavailable) -> Response:
        return show(request, "trouble.html", views.Trouble(503, str(error)), status=503)

    @app.get("/", response_class=HTMLResponse)
    def cases(request: Request, state: str = "", text: str = "", page: PageNumber = 1) -> Response:
        """List the cases: state, age, and what is missing."""
        return show(request, "cases.html", views.cases(store, state=state, text=text, page=page))

    @app.get("/cases/{number}", response_class=HTMLResponse)
    def case(request: Request, number: str) -> Response:
        """Show one case with its findings, each leading to its evidence."""
        return show(request, "case.html", found(views.case(store, number), f"There is no case {number}."))

    @app.get("/cases/{number}/messages/{arrival}/{document:path}", response_class=HTMLResponse)
    def document(  # noqa: PLR0913, PLR0917  (path and query of one address)
        request: Request, number: str, arrival: Number, document: str, start: int = -1, end: int = -1
    ) -> Response:
        """Show the text read from one document, with the quoted evidence marked in its place."""
        page = views.document(store, number, arrival, document, start=start, end=end)
        return show(request, "document.html", found(page, "There is no such document in this case."))

    @app.get("/letters/{letter_id}", response_class=HTMLResponse)
    def letter(request: Request, letter_id: Number) -> Response:
        """Show one letter as it leaves."""
        return show(request, "letter.html", found(views.letter(store, letter_id), "There is no such letter."))

    @app.get("/mailboxes", response_class=HTMLResponse)
    def mailboxes(request: Request, mailbox: str = "", page: PageNumber = 1) -> Response:
        """Show how the mailboxes do, what waits for a person, and the ledger of every message."""
        return show(request, "mailboxes.html", views.mailboxes(store, mailbox=mailbox, page=page))

    @app.get("/health")
    def health() -> Response:
        """Say for a monitor whether the database answers and every mailbox does: 200, else 503."""
        page = views.health(store)
        return JSONResponse(msgspec.to_builtins(page), status_code=200 if page.ok else 503)

    return app


def found(page: Page | None, sentence: str) -> Page:
    """The page, or a 404 with this sentence."""
    if page is None:
        raise HTTPException(404, sentence)
    return page


def wants_json(request: Request) -> bool:
    """Say whether the page is asked for as JSON: by `?format=json` or by an Accept field that prefers it."""
    accepts = request.headers.get("accept", "")
    return request.query_params.get("format") == "json" or accepts.startswith("application/json")
