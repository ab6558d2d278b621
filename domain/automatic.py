# ruff: noqa: RUF001, E501  (people type curly quotes and dashes; a pattern is easier to check on one line)
"""Automatic mail, recognised by its marks: it is kept and shown, and never answered (RFC 3834, section 2).

Measured over real mail: `Auto-Submitted` alone stands on fewer than half of bounces and automatic replies, so the
null envelope sender, report types, robots' names and telling subjects count too. `X-Auto-Response-Suppress` asks others
not to reply and is no sign of an automatic message; `Precedence` and `List-*` suppress an answer, never the intake.
"""

import re

from domain.mail import Message, PartRole

ROBOT = re.compile(
    r"^(?:mailer-?daemon|mail-?daemon|postmaster|post-?master|mail ?delivery (?:sub)?system|mdaemon|daemon"
    r"|bounces?|bounce[-+].*|auto-?(?:reply|responder|notify)|vacation|majordomo|listserv|mailman|mail ?system"
    r"|mail administrator|microsoft exchange(?:\w*)?|microsoftexchange\w+|system administrator|systemadministrator"
    r"|internet mail (?:delivery|service)|symantec\w*|amavisd?(?:-new)?|mimedefang|content filter|virus\w*"
    r"|postmasters?|smtp gateway|mail-?router|admin(?:istrator)?[-_. ]?mail|mailer|mail ?server|returned ?mail|error)$",
    re.IGNORECASE,
)
NO_REPLY = re.compile(r"^(?:no-?reply|do-?not-?reply|notifications?|alerts?)$", re.IGNORECASE)
REPORT_SUBJECT = re.compile(
    r"(?:undeliver|non-?deliver|complaint about message|loop alert|duplicated message-id|\bdelivery (?:status"
    r"|failure|failed|has failed|report|problem|error|notification|not successful|delayed|warning|unsuccessful)"
    r"|\b(?:fail(?:ure|ed)|problem|error|warning)\b.{0,20}\bdeliver|returned (?:e?-?mail|to sender|message)"
    r"|mail (?:delivery|system error|error|failure|returned)"
    r"|\bfailure notice\b|could ?n[o']?t be (?:sent|delivered)|not (?:be )?delivered|\bmessage (?:status|delayed"
    r"|not sent|could not)|\bDSN\b|\bNDN\b|\bNDR\b"
    r"|unzustellbar|unbekannt|rejected (?:mail|message|by)|mail\W+rejected|\bbounced?\b|user unknown"
    r"|unknown (?:user|address|recipient)|mailbox (?:full|unavailable|not found)"
    r"|quota exceeded|\bspam (?:detected|rejected)|undelivered|\bnon recapitabile|配信|送信|届|エラー|メール.{0,12}(?:不|失敗)|無法"
    r"|退信)",
    re.IGNORECASE,
)
REPLY_SUBJECT = re.compile(
    r"^\W*(?:(?:re|aw|fw)\s*:\s*)*(?:(?:auto(?:matic|matische|mated)?[-\s_]*(?:reply|response|antwort|respon\w+"
    r"|acknowledg\w+|generated))|auto\s*:|autoreply|autoresponse"
    r"|out[-\s]of[-\s](?:the[-\s])?office|out of office autoreply|ooo\b|away from (?:my|the) (?:office|mail|desk)"
    r"|on (?:vacation|annual leave|leave|holiday)"
    r"|i am (?:away|out of|on)|i'm (?:away|out of|on)|not in the office|abwesenheit|vacation (?:reply|message"
    r"|notice)|absence|r[ée]ponse automatique|respuesta autom"
    r"|thank you for (?:your (?:e-?mail|message|enquiry|inquiry)|contacting)|your (?:e-?mail|message|enquiry"
    r"|request) (?:has been received|was received))",
    re.IGNORECASE,
)
RECEIPT_SUBJECT = re.compile(r"^\W*(?:read|not read|read receipt|return receipt(?: \(displayed\))?|displayed|lue?"
    r"|gelesen|delivered|deleted|recall)\s*[:\-]", re.IGNORECASE)
REPORT_PARTS = frozenset({"message/delivery-status", "message/disposition-notification", "text/rfc822-headers", "message/feedback-report"})
MARKED_HEADERS = (
    "X-Autoreply", "X-Autorespond", "X-Auto-Reply", "X-AutoReply-From", "X-Mail-Autoreply", "X-FC-MachineGenerated",
    "X-Failed-Recipients", "X-MS-Exchange-Inbox-Rules-Loop", "X-Mail-Autorespond",
)


def is_automatic(message: Message, *, body: str = "") -> str | None:
    """Why the message was made by a machine, in a sentence, or None for a person's mail. `body` is its own text."""
    return _by_protocol(message) or _by_words(message, body)


def is_list_mail(message: Message) -> bool:
    """Say whether a mailing list or bulk sender passed the message on (RFC 2369): not to be answered, but taken in."""
    precedence = (message.header("Precedence") or "").strip().lower()
    return precedence in {"bulk", "junk", "list"} or any(
        message.header(name) for name in ("List-Id", "List-Unsubscribe", "List-Post")
    )


def _by_protocol(message: Message) -> str | None:
    submitted = (message.header("Auto-Submitted") or "").split(";")[0].strip().lower()
    if submitted and submitted != "no":
        return f"It is marked as automatic (Auto-Submitted: {submitted}, RFC 3834)."
    content_type = (message.header("Content-Type") or "").lower()
    if content_type.startswith("multipart/report") or "report-type=" in content_type:
        return "It is a report of a mail system (multipart/report, RFC 6522)."
    types = {part.declared_type.lower() for part in message.parts}
    if types & REPORT_PARTS:
        return "It carries a report of a mail system (RFC 3464, RFC 8098)."
    if message.return_path is not None and message.return_path.strip("<> ") == "":
        return "Its envelope sender is empty, as that of bounces and automatic replies is (RFC 5321, section 4.5.5)."
    marked = next((name for name in MARKED_HEADERS if message.header(name)), None)
    return f"It carries the mark of an automatic reply ({marked})." if marked else None


def _by_words(message: Message, body: str) -> str | None:  # noqa: PLR0911  (one rule after another, each with its answer)
    robot = next((a for a in (*message.from_, message.sender) if a is not None and _is_robot(a.name, a.address)), None)
    if robot is not None:
        return f"Its sender is a mail system ({robot.address or robot.name})."
    if _unattended(message) and not has_files(message):
        return "Its sender takes no answers (no-reply address)."
    subject = message.subject.strip()
    if RECEIPT_SUBJECT.match(subject) and RECEIPT_BODY.search(body[:1500]):
        return "It is a receipt of a mail program."
    if REPLY_SUBJECT.match(subject) and not _speaks_of_request(body):
        return f"Its subject is that of an automatic reply (“{subject[:60]}”)."
    if REPORT_SUBJECT.search(subject) and REPORT_BODY.search(body[:4000]):
        return f"Its subject and text are those of a delivery report (“{subject[:60]}”)."
    if len(body) < 1500 and AWAY_BODY.search(body) and not has_files(message) and not _has_substance(body):  # noqa: PLR2004  (an absence notice is short)
        return "Its text is that of an absence notice."
    if REPORT_SUBJECT.search(subject) and re.match(r"(?i)complaint about message|loop alert", subject):
        return "It is a report of a mail system or list."
    if REPORT_BODY.search(body[:1200]) and not _speaks_of_request(body[:1200]) and not has_files(message):
        return "Its text is that of a delivery report."
    return None


def has_files(message: Message) -> bool:
    """Say whether somebody sent files along, as a scanner or fax gateway does from an address that takes no answers."""
    return any(part.role is PartRole.ATTACHMENT and not part.media_type.startswith(("text/", "message/")) for part in message.parts)


def _unattended(message: Message) -> bool:
    return any(NO_REPLY.match(address.address.partition("@")[0]) for address in message.from_)


def _is_robot(name: str, address: str) -> bool:
    local = address.partition("@")[0]
    return bool(ROBOT.match(local.strip()) or (name and ROBOT.match(name.strip())))


def _has_substance(body: str) -> bool:
    """Say whether a short text hands something in although its writer is away: an amount, or a request."""
    hands_in = re.search(r"\$\s?\d|\b(?:here is|attached|enclosed|below is)\b", body, re.IGNORECASE)
    return bool(hands_in) or _speaks_of_request(body)


def _speaks_of_request(body: str) -> bool:
    return bool(re.search(r"\b(?:request(?:s|ing)?|asks?|seeks?)\b.{0,60}\b(?:exempt|delegat)", body, re.IGNORECASE | re.DOTALL))


RECEIPT_BODY = re.compile(
    r"\b(?:return receipt|read receipt|this (?:is a |receipt )(?:receipt|verifies|confirms)|was (?:read|displayed"
    r"|deleted|opened)|has been (?:read|displayed)"
    r"|your message\b.{0,120}\b(?:was|has been) (?:read|displayed|deleted)|would like to recall)", re.IGNORECASE | re.DOTALL,
)
REPORT_BODY = re.compile(
    r"\b(?:(?:could|can) ?not (?:be )?deliver|error delivering|duplicated message-id|undeliverable"
    r"|did ?n[o']t reach|delivery (?:has )?(?:to the following|failed)|permanent (?:fatal )?errors?"
    r"|this is an automatically generated|mail delivery (?:software|subsystem|system)|user unknown|unknown user"
    r"|no such user|mailbox (?:is )?(?:full|unavailable)"
    r"|returned (?:to sender|mail)|has been rejected|over quota|quota exceeded"
    r"|recipient(?:s)? (?:address )?(?:rejected|unknown|not found)"
    r"|message (?:that you sent )?(?:was )?(?:not delivered|could not be delivered|undelivered)|unable to deliver"
    r"|host unknown|\b5\.\d\.\d\b|\b55[0-4][ -]"
    r"|not (?:been )?delivered|delivery status notification|failed recipient|following (?:recipient|address)(?:es"
    r"|s)?\b)", re.IGNORECASE,
)
AWAY_BODY = re.compile(
    r"\b(?:i am|i'm|i will be|i’m|we are|currently) (?:currently )?(?:away from (?:the|my) (?:office|desk)"
    r"|out of (?:the )?office|on (?:vacation|annual leave|leave|holiday|maternity|parental)"
    r"|not in the office)\b|\b(?:this is an|this is an auto(?:matic|mated)) (?:automated|automatic)?\s*(?:reply"
    r"|response|message)\b|\bthis mailbox is not monitored\b"
    r"|\bdo not reply to this (?:e-?mail|message|automated)\b", re.IGNORECASE,
)
