# ruff: noqa: E501  (a case is easier to check on one line)
"""Whether a reason is technical or financial: what it is said to be, else what is argued with."""

import pytest

from extractors.fields.reason import _kind_of_ground


@pytest.mark.parametrize(
    ("quotes", "ground"),
    [
        (["8 | Basis (tick) | [X] Financial", "9 | Explain | 24.8% under CALNET. CALNET $814.00, provider $612.00."], "financial"),
        (["Basis: technical. CALNET has no service at the site."], "technical"),
        (["The reason for looking beyond the contracts is, I blush to say, entirely a matter of price."], "financial"),
        (["plain money. The CALNET copper went up to $212 a line. We asked for a price break and the lady said no."], "financial"),
        (["CALNET quoted $94,050 for the same.", "The other offer is 33 percent less. CALNET declined to go lower."], "financial"),
        (["No CALNET contractor offers scrubbing on a line below 1 Gbps; both have confirmed it in writing."], "technical"),
        (["None of the contractors serves the site.", "It is not about price."], "technical"),
        (["(a) Functionality: the CALNET product passes no encrypted frames. (b) Economy: it costs 32 percent less than the contractor's nearest offering."], "both"),
        (["CALNET has cellular data only for this use. The canyon has coverage at 4 of 22 wells; our loss rate was 38 percent."], "technical"),
        (["We want to go outside CALNET.", "CALNET asks $61,200; the other offer is $43,920, which is 28 percent less."], "financial"),
    ],
)
def test_a_ground_is_what_is_argued_with(quotes: list[str], ground: str) -> None:
    """Words of lacking within talk of prices, and the asking itself, make no ground technical."""
    assert _kind_of_ground(quotes)[0] == ground
