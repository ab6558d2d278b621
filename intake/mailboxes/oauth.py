"""A bearer token for a mailbox, by OAuth's client-credentials grant (RFC 6749 section 4.4) through MSAL.

MSAL is made anew for each token: it would hand out a token from its cache that the server has ended meanwhile
(`AccessTokenExpired`), and keep a client secret that has been changed.

MSAL insists on https and reads the token endpoint from `<authority>/<tenant>/v2.0/.well-known/openid-configuration`.
Any authority can be named: the look-up of unknown hosts at Microsoft (instance discovery) is off, as nothing must
leave for an authority of one's own. A server without such a document is reached by `token_endpoint`, over MSAL's own
plain OAuth2 client.
"""

from functools import partial
from typing import Any

import msal  # type: ignore[import-untyped]  # the package ships no types
import requests
from msal.exceptions import MsalError  # type: ignore[import-untyped]
from msal.oauth2cli import oauth2  # type: ignore[import-untyped]

from domain.errors import Unavailable
from intake.mailboxes.options import MailboxOptions


def fetch_token(name: str, options: MailboxOptions) -> str:
    """Return a new access token for the mailbox `name`; network.

    Raises `Unavailable`: `token-refused` where the authority says no, `token-unreachable` where it cannot be asked.
    """
    try:
        with _session(options) as session:
            ask = _ask_endpoint if options.token_endpoint else _ask_authority
            answer = ask(options, session)
    except (OSError, ValueError, MsalError) as error:
        raise Unavailable(
            "token-unreachable",
            f"No token could be had for the mailbox: {_first_line(error)}",
            remedy="Check the authority, the tenant and the way out to the internet.",
            where=name,
        ) from error
    token = answer.get("access_token")
    if isinstance(token, str) and token:
        return token
    said = answer.get("error_description") or answer.get("error") or "an answer without a token"
    raise Unavailable(
        "token-refused",
        f"The authority gives no token: {_first_line(said)}",
        remedy="Check client_id, the client secret and its expiry date, the scope and the permission granted.",
        where=name,
        retry_after=options.login_pause,
    )


def _ask_authority(options: MailboxOptions, session: requests.Session) -> dict[str, Any]:
    application = msal.ConfidentialClientApplication(
        options.client_id,
        client_credential=options.client_secret(),
        authority=f"{options.authority.rstrip('/')}/{options.tenant}",
        instance_discovery=False,
        http_client=session,
    )
    answer: dict[str, Any] = application.acquire_token_for_client(scopes=[options.scope])
    return answer


def _ask_endpoint(options: MailboxOptions, session: requests.Session) -> dict[str, Any]:
    client = oauth2.Client(
        {"token_endpoint": options.token_endpoint},
        options.client_id,
        client_secret=options.client_secret(),
        http_client=session,
    )
    answer: dict[str, Any] = client.obtain_token_for_client(scope=[options.scope])
    return answer


def _session(options: MailboxOptions) -> requests.Session:
    session = requests.Session()
    # A certificate file given with each request wins over REQUESTS_CA_BUNDLE; one set on the session would not.
    session.request = partial(  # type: ignore[method-assign]  # as MSAL's documentation tells
        session.request,
        timeout=(options.connect_timeout, options.timeout),
        verify=str(options.oauth_ca_file) if options.oauth_ca_file else True,
    )
    return session


def _first_line(said: object) -> str:
    return (str(said).splitlines() or [""])[0][:500]
