"""How far a message's sender can be believed. Pure.

    Message ─► SenderVerdict ─► `routing.join` (a doubtful sender never joins a case) and `routing.decide` (triage)

The From field is a claim until a trusted server's Authentication-Results shows an aligned DMARC pass (RFC 8601,
section 7.1: which servers are trusted is configured; everybody can write such a header field).
"""

import re
import unicodedata
from collections.abc import Collection, Sequence

from domain.findings import SenderVerdict
from domain.mail import Address, AuthenticationResults, Message

STATE_SUFFIXES = ("ca.gov", "ca.example")
CONFUSABLE = str.maketrans(
    {
        "\u0430": "a",
        "\u0435": "e",
        "\u043e": "o",
        "\u0440": "p",
        "\u0441": "c",
        "\u0443": "y",
        "\u0445": "x",
        "\u0456": "i",
        "\u0455": "s",
        "\u0501": "d",
        "\u0261": "g",
        "\u04bb": "h",
        "\u0458": "j",
        "\u04cf": "l",
        "\u0578": "n",
        "\u03bd": "v",
        "\u03b1": "a",
        "\u03bf": "o",
        "\u03c1": "p",
        "\u03c4": "t",
        "\u03b9": "i",
        "\u03ba": "k",
        "\u0461": "w",
        "\u1d20": "v",
        "\u043c": "m",
        "\u0442": "t",
        "\u0432": "b",
        "\u043a": "k",
        "\u043d": "h",
        "\u0269": "i",
        "\u0131": "i",
        "\u217c": "l",
        "\uff10": "0",
        "\u0251": "a",
        "\u051b": "q",
        "\u051d": "w",
    }
)
"""Cyrillic, Greek and other letters that pass for Latin ones (a part of UTS 39's table)."""
DIGITS_FOR_LETTERS = str.maketrans({"0": "o", "1": "l", "3": "e", "5": "s", "8": "b", "i": "l"})
PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("nn", "m"))
ADDRESS = re.compile(r"[\w.+-]+@(?P<domain>[\w-]+(?:\.[\w-]+)+)")
SHORTEST_COMPARED = 6


def judge_sender(
    message: Message,
    *,
    authserv_ids: Collection[str] = (),
    state_suffixes: Sequence[str] = STATE_SUFFIXES,
    known_domains: Collection[str] = (),
) -> SenderVerdict:
    """Say how far the sender can be believed: verified, unverified (noted) or doubtful (a person looks first).

    `authserv_ids` are the servers whose Authentication-Results count. `known_domains` are the mail domains of the
    directory, which a look-alike would imitate; a domain that is not among them is noted.
    """
    suffixes = tuple(dict.fromkeys((*state_suffixes, "ca.example")))
    author = message.author
    unestablished = _why_not_established(message, author)
    if unestablished or author is None:
        return SenderVerdict("doubtful", (unestablished or "The From field names nobody.",))
    doubts = (*_look_alike(author.domain, known_domains, suffixes), *_misleading_name(author, suffixes))
    result, aligned = _dmarc(message.authentication, authserv_ids, author.domain)
    if result == "fail":
        doubts = (*doubts, f"The receiving server's check of {author.domain} failed (dmarc=fail, RFC 7489).")
    if result == "pass" and not aligned:
        doubts = (*doubts, f"The receiving server checked another domain than that of the From field, {author.domain}.")
    notes = _notes(message, author, known_domains, suffixes)
    if doubts:
        return SenderVerdict("doubtful", (*doubts, *notes))
    if result == "pass":
        return SenderVerdict("verified", (f"The receiving server confirms {author.domain} (dmarc=pass).", *notes))
    return SenderVerdict("unverified", (_unproven(result, message, authserv_ids), *notes))


def organisation_of(domain: str, *, suffixes: Sequence[str] = STATE_SUFFIXES) -> str:
    """Give the domain of whoever runs this mail domain, such as `cdph.ca.gov` for `mail.cdph.ca.gov`."""
    domain = domain.lower().rstrip(".")
    for suffix in suffixes:
        if domain.endswith("." + suffix):
            return domain[: -len(suffix) - 1].rpartition(".")[2] + "." + suffix
    labels = domain.split(".")
    if labels[-2:] == ["ca", "us"]:
        return ".".join(labels[-4:])
    is_second_level = labels[-2:-1] and labels[-2] in {"co", "com", "gov", "edu", "org"}
    return ".".join(labels[-3:] if is_second_level else labels[-2:])


def _why_not_established(message: Message, author: Address | None) -> str:
    if author is None:
        count = len(message.from_)
        return "The From field names nobody." if not count else f"The From field names {count} authors; one is needed."
    fields = sum(1 for name, _ in message.headers if name.lower() == "from")
    if fields > 1:
        return f"The message has {fields} From fields."
    if not author.domain or "@" not in author.address or re.search(r"[\s<>,;\x00]", author.address):
        return f"The address of the From field cannot be understood ({author.address[:80]!r})."
    broken = next(
        (defect for defect in message.defects if re.match(r"\W*(?:the\s+)?from\b", defect, re.IGNORECASE)), ""
    )
    return f"The From field is broken: {broken}" if broken else ""


def _dmarc(results: Sequence[AuthenticationResults], authserv_ids: Collection[str], domain: str) -> tuple[str, bool]:
    """Give the DMARC result of the topmost trusted header field with one, and whether it is about the From domain."""
    trusted = {authserv_id.lower() for authserv_id in authserv_ids}
    for header in results:
        if header.authserv_id.lower().rstrip(".") not in trusted:
            continue
        for method, result, properties in header.results:
            if method.lower() == "dmarc":
                about = properties.get("header.from", "").lower().rstrip(".") or domain
                about = about.rpartition("@")[2]
                aligned = about == domain or domain.endswith("." + about) or about.endswith("." + domain)
                return result.lower(), aligned
    return "", False


def _unproven(result: str, message: Message, authserv_ids: Collection[str]) -> str:
    if result:
        return f"The receiving server could not confirm the sender (dmarc={result})."
    if message.authentication and authserv_ids:
        ids = ", ".join(dict.fromkeys(header.authserv_id for header in message.authentication))
        return f"Nothing trusted confirms the sender; the results of {ids[:120]} do not count."
    return "Nothing trusted confirms the sender."


def _notes(
    message: Message, author: Address, known_domains: Collection[str], suffixes: Sequence[str]
) -> tuple[str, ...]:
    notes = []
    if known_domains and not _is_known(author.domain, known_domains, suffixes):
        notes.append(f"The directory does not know the domain {author.domain}.")
    elsewhere = [a.address for a in message.reply_to if organisation_of(a.domain) != organisation_of(author.domain)]
    if elsewhere:
        notes.append(f"Answers are asked to another domain ({', '.join(elsewhere)[:120]}).")
    return tuple(notes)


def _misleading_name(author: Address, suffixes: Sequence[str]) -> tuple[str, ...]:
    """Give a display name that shows an address of another organisation than the real one's."""
    for match in ADDRESS.finditer(author.name):
        shown = match["domain"].lower()
        if organisation_of(shown, suffixes=suffixes) != organisation_of(author.domain, suffixes=suffixes):
            return (f"The sender's name shows an address at {shown}, but the message comes from {author.domain}.",)
    return ()


def _look_alike(domain: str, known_domains: Collection[str], suffixes: Sequence[str]) -> tuple[str, ...]:
    """Say which known domain this one imitates, if any."""
    readable = _decoded(domain)
    if _mixes_scripts(readable):
        return (f"The domain {readable} ({domain}) mixes alphabets so as to look like another one.",)
    if _is_known(domain, known_domains, suffixes):
        return ()
    imitated = _imitated_suffix(domain, suffixes) or _imitated_label(domain, known_domains, suffixes)
    return (f"The domain {domain} is not {imitated}, but looks like it.",) if imitated else ()


def _is_known(domain: str, known_domains: Collection[str], suffixes: Sequence[str]) -> bool:
    labels = _state_labels(known_domains, suffixes)
    label = _state_label(domain, suffixes)
    return label in labels if label else any(domain == known or domain.endswith("." + known) for known in known_domains)


def _imitated_suffix(domain: str, suffixes: Sequence[str]) -> str:
    """Give a domain that carries the state's suffix or its words elsewhere than at its end (`dwr-ca-gov.example`)."""
    if _state_label(domain, suffixes):
        return ""
    flat = re.sub(r"[-.]", ".", domain)
    for suffix in suffixes:
        if re.search(rf"(?:^|\.){re.escape(suffix)}(?:\.|$)", flat):
            return f"a domain of {suffix}"
    top = suffixes[0].rpartition(".")[2]
    ends = re.search(
        rf"[a-z0-9](?:-ca\.(?:com|org|net|us|co|info|{top}|example)|[-.]ca{top}\.[a-z]+"
        rf"|\.ca-{top}\.[a-z]+|-{top}\.(?:com|org|net|us|co|info|example))$",
        domain,
    )
    return f"a domain of {suffixes[0]}" if ends else ""


def _imitated_label(domain: str, known_domains: Collection[str], suffixes: Sequence[str]) -> str:
    label = _state_label(domain, suffixes)
    if label:
        for known in _state_labels(known_domains, suffixes):
            if _resembles(label, known):
                return f"{known}.{suffixes[0]}"
        return ""
    for suffix in suffixes:
        candidate = domain.rpartition(".")[0] if domain.count(".") < suffix.count(".") + 1 else domain
        if (
            len(candidate) > len(suffix)
            and _skeleton(domain).endswith("." + _skeleton(suffix))
            and not domain.endswith("." + suffix)
        ):
            return f"a domain of {suffix}"
    return next(
        (known for known in known_domains if not _state_label(known, suffixes) and _resembles(domain, known)), ""
    )


def _resembles(one: str, other: str) -> bool:
    """Say whether two different labels look alike: the same shape, or one slip of the pen apart when long enough."""
    if one == other:
        return False
    if _skeleton(one) == _skeleton(other) and len(one) > 2:  # noqa: PLR2004  (two letters look like anything)
        return True
    longer, shorter = sorted((one, other), key=len, reverse=True)
    if len(shorter) < SHORTEST_COMPARED or longer == shorter + "s":
        return False
    return _one_slip_apart(longer, shorter)


def _one_slip_apart(longer: str, shorter: str) -> bool:
    """One letter put in, left out, changed, or two neighbours swapped (Damerau)."""
    if len(longer) - len(shorter) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(longer, shorter, strict=False)) if a != b), len(shorter))
    if len(longer) > len(shorter):
        return longer[at + 1 :] == shorter[at:]
    changed = longer[at + 1 :] == shorter[at + 1 :]
    swapped = longer[at + 2 :] == shorter[at + 2 :] and longer[at : at + 2] == shorter[at : at + 2][::-1]
    return changed or swapped


def _skeleton(text: str) -> str:
    """Give the shape of a name, letters and digits that look alike made equal (after UTS 39)."""
    text = unicodedata.normalize("NFKD", _decoded(text).lower()).translate(CONFUSABLE).translate(DIGITS_FOR_LETTERS)
    text = "".join(letter for letter in text if not unicodedata.combining(letter)).replace("-", "")
    for pair, letter in PAIRS:
        text = text.replace(pair, letter)
    return text


def _decoded(domain: str) -> str:
    """Give the domain as people see it; labels that are no valid IDNA stay as they are (RFC 5890)."""
    labels = []
    for label in domain.split("."):
        try:
            labels.append(label.encode("ascii").decode("idna") if label.startswith("xn--") else label)
        except UnicodeError:
            labels.append(label)
    return ".".join(labels)


def _mixes_scripts(domain: str) -> bool:
    """Say whether letters that are not Latin, but look so, stand in a domain."""
    return any(letter in _LOOKS_LATIN for letter in domain.lower())


_LOOKS_LATIN = frozenset(chr(code) for code in CONFUSABLE)


def _state_label(domain: str, suffixes: Sequence[str]) -> str:
    for suffix in suffixes:
        if domain.endswith("." + suffix):
            return domain[: -len(suffix) - 1].rpartition(".")[2]
    return ""


def _state_labels(known_domains: Collection[str], suffixes: Sequence[str]) -> frozenset[str]:
    return frozenset(label for known in known_domains if (label := _state_label(known, suffixes))) | frozenset(
        known for known in known_domains if "." not in known
    )
