"""Three families of trouble, told apart by who can mend it.

Every error has a stable `code`, one sentence, and what to do next. Letters, the
dashboard and `doctor` show the sentence and the remedy; tests and logs use the code.
"""


class IntakeError(Exception):
    """A trouble with a stable code, one sentence for a person, and a remedy."""

    def __init__(self, code: str, sentence: str, *, remedy: str = "", where: str = "") -> None:
        super().__init__(f"{where}: {sentence}" if where else sentence)
        self.code = code
        self.sentence = sentence
        self.remedy = remedy
        self.where = where


class BadInput(IntakeError):
    """Something that a sender sent cannot be read. It becomes a coverage entry or a finding; nothing is lost."""


class Unavailable(IntakeError):
    """A server, disk or outside program does not answer. The work is tried again, then held for a person."""

    def __init__(
        self, code: str, sentence: str, *, remedy: str = "", where: str = "", retry_after: float | None = None
    ) -> None:
        """Take `retry_after` in seconds where the other side said how long to wait."""
        super().__init__(code, sentence, remedy=remedy, where=where)
        self.retry_after = retry_after


class Misconfigured(IntakeError):
    """A setting is wrong. The program stops at start and names the file and the key (`where`)."""
