"""Where the material that is kept beside the checkout lies; tests that use it are skipped where it is not there."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("CALNET_SHARED", ROOT.parent / "shared"))
SAMPLES = ROOT / "demo" / "samples"

needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="needs the folder ../shared beside the checkout")


def dev_packets() -> list[Path]:
    """The labelled packets kept beside the checkout; none where they are not there."""
    return sorted((SHARED / "packets" / "dev").glob("*/"))
