"""A quick look before a long pattern: is any of the words there without which it cannot match? Pure."""

_ODD = {0x131: "i", 0x17F: "s", 0x307: None}
"""Letters that patterns without regard to case take for `i` and `s`, and the dot that İ leaves in lower case."""


def folded(text: str) -> str:
    """Give the text in lower case, as patterns without regard to case compare letters of ASCII."""
    lowered = text.lower()
    return lowered if lowered.isascii() else lowered.translate(_ODD)
