"""The servers that the mailbox suites share: a Dovecot with two hundred users and its token endpoint, one a module."""

from collections.abc import Iterator

import pytest

from tests.servers.dovecot import Dovecot
from tests.servers.oauth_endpoint import OAuthEndpoint


@pytest.fixture(scope="module")
def oauth() -> Iterator[OAuthEndpoint]:
    with OAuthEndpoint() as endpoint:
        yield endpoint


@pytest.fixture(scope="module")
def dovecot(oauth: OAuthEndpoint) -> Iterator[Dovecot]:
    users = {f"user{number}@calnet.example": "secret" for number in range(200)}
    with Dovecot(users, introspection_url=oauth.introspection_url) as server:
        oauth.secure(server.certificates)
        yield server
