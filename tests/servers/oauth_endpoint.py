"""A small authorization server on the loopback address: client-credentials tokens and their introspection.

It speaks what MSAL asks of Microsoft's (`<authority>/<tenant>/v2.0/.well-known/openid-configuration` and the token
endpoint found there, over TLS) and what Dovecot asks about a token (RFC 7662, in the clear, as Dovecot's oauth2
passdb does on one machine).
"""

import base64
import json
import secrets
import ssl
import threading
from dataclasses import dataclass, field
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qs, unquote_plus

from tests.servers.authority import Certificates


@dataclass
class Grants:
    """What the server knows: which client may have tokens for which mailbox, and what was asked and issued."""

    client_id: str = "11111111-2222-3333-4444-555555555555"
    client_secret: str = "correct horse battery staple"
    tenant: str = "calnet-tenant"
    scope: str = "https://outlook.office365.com/.default"
    username: str = ""
    tokens: dict[str, str] = field(default_factory=dict)
    requests: list[str] = field(default_factory=list)
    failures: list[HTTPStatus] = field(default_factory=list)

    def issue(self, username: str) -> str:
        """Make a token that is good for the user."""
        token = secrets.token_urlsafe(24)
        self.tokens[token] = username
        return token

    def revoke_all(self) -> None:
        """Make every token worthless, as time does within the hour."""
        self.tokens.clear()


class OAuthEndpoint:
    """A running authorization server for the mailbox `username`; `url` is its authority, `grants` its memory."""

    def __init__(self, certificates: Certificates | None = None, *, username: str = "") -> None:
        """Prepare the server; entering the context starts it. Without certificates only introspection answers."""
        self.grants = Grants(username=username)
        self._certificates = certificates
        self._servers: list[ThreadingHTTPServer] = []
        self._threads: list[threading.Thread] = []
        self.introspection_url = ""
        self.url = ""

    def __enter__(self) -> Self:
        """Start; the introspection port answers when this returns."""
        self.introspection_url = f"http://127.0.0.1:{self._serve(None)}/introspect"
        if self._certificates is not None:
            self.secure(self._certificates)
        return self

    def secure(self, certificates: Certificates) -> None:
        """Start the port with TLS; for certificates that are made after the server has started."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificates.certificate, certificates.key)
        self.url = f"https://localhost:{self._serve(context)}"

    @property
    def token_endpoint(self) -> str:
        """The address tokens are had from."""
        return f"{self.url}/{self.grants.tenant}/oauth2/v2.0/token"

    def __exit__(self, *_: object) -> None:
        """Stop."""
        for server in self._servers:
            server.shutdown()
            server.server_close()
        for thread in self._threads:
            thread.join(timeout=5)

    def _serve(self, context: ssl.SSLContext | None) -> int:
        handler = type("Handler", (_Handler,), {"endpoint": self})
        server = _Server(("127.0.0.1", 0), handler)
        server.daemon_threads = True
        if context is not None:
            server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        self._servers.append(server)
        self._threads.append(thread)
        return int(server.server_address[1])


class _Server(ThreadingHTTPServer):
    def handle_error(self, *_: object) -> None:
        """Say nothing when a client refuses the certificate: some tests want just that."""


class _Handler(BaseHTTPRequestHandler):
    endpoint: OAuthEndpoint
    timeout = 5

    def do_GET(self) -> None:
        grants = self.endpoint.grants
        grants.requests.append(f"GET {self.path}")
        if self.path == f"/{grants.tenant}/v2.0/.well-known/openid-configuration":
            base = f"{self.endpoint.url}/{grants.tenant}"
            self._answer({
                "issuer": f"{base}/v2.0",
                "authorization_endpoint": f"{base}/oauth2/v2.0/authorize",
                "token_endpoint": f"{base}/oauth2/v2.0/token",
            })
        else:
            self._answer({"error": "invalid_tenant"}, HTTPStatus.BAD_REQUEST)

    def do_POST(self) -> None:
        grants = self.endpoint.grants
        grants.requests.append(f"POST {self.path}")
        form = parse_qs(self.rfile.read(int(self.headers.get("Content-Length", 0))).decode())
        given = {key: values[0] for key, values in form.items()}
        if self.path == "/introspect":
            self._introspect(given.get("token", ""))
        elif grants.failures:
            self._answer({"error": "temporarily_unavailable"}, grants.failures.pop(0))
        else:
            self._grant(given)

    def _introspect(self, token: str) -> None:
        username = self.endpoint.grants.tokens.get(token)
        self._answer({"active": True, "username": username} if username else {"active": False})

    def _grant(self, given: dict[str, str]) -> None:
        grants = self.endpoint.grants
        client = (given.get("client_id", ""), given.get("client_secret", ""))
        scheme, _, word = self.headers.get("Authorization", "").partition(" ")
        if scheme == "Basic":  # RFC 6749 section 2.3.1: both are form-encoded before they are joined
            name, _, password = base64.b64decode(word).decode().partition(":")
            client = (unquote_plus(name), unquote_plus(password))
        if client != (grants.client_id, grants.client_secret):
            text = "AADSTS7000215: Invalid client secret provided.\r\nTrace ID: 0"
            self._answer({"error": "invalid_client", "error_description": text}, HTTPStatus.UNAUTHORIZED)
        elif given.get("grant_type") != "client_credentials" or given.get("scope") != grants.scope:
            self._answer({"error": "invalid_scope", "error_description": "AADSTS70011"}, HTTPStatus.BAD_REQUEST)
        else:
            token = grants.issue(grants.username)
            self._answer({"token_type": "Bearer", "expires_in": 3599, "access_token": token})

    def _answer(self, body: dict[str, Any], status: HTTPStatus = HTTPStatus.OK) -> None:
        content = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Say nothing on the console."""
