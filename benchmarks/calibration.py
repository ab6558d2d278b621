"""How often is the program right when it is as sure as it says? Packets with labels → a table of confidence and truth.

    python benchmarks/calibration.py PACKETS_DIR…

Reads each folder of packets (`*.eml`, `truth.json`) as `calnet-intake check` does, in a fresh store, and sends nothing.
"""

import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

EDGES = (0.0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 1.001)
Judged = tuple[str, float, bool]


def main(arguments: list[str]) -> int:
    """Print the table."""
    packets = sorted(path.parent for folder in arguments for path in Path(folder).glob("*/truth.json"))
    judged = list(judge(packets))
    print(f"{len(packets)} packets, {len(judged)} items called present or missing")
    for status in ("present", "missing"):
        rows: dict[int, list[bool]] = defaultdict(list)
        for said, confidence, right in judged:
            if said == status:
                rows[max(at for at, edge in enumerate(EDGES) if confidence >= edge)].append(right)
        print(f"\nsaid {status}: confidence   items   right")
        for at, told in sorted(rows.items()):
            print(f"{EDGES[at]:.2f} to {min(EDGES[at + 1], 1):.2f}   {len(told):>5}   {sum(told) / len(told):.1%}")
    return 0


def judge(packets: list[Path]) -> Iterator[Judged]:
    """Each item called present or missing, how surely, and whether it is what the label says."""
    command = [sys.executable, "-m", "pipeline", "check", "--authserv-id", "mx.cdt.ca.example", *map(str, packets)]
    run = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[1])
    truths = {packet.name: _labels(packet) for packet in packets}
    for line in run.stdout.splitlines():
        answer = json.loads(line)
        labels = truths[answer["packet"]].get(answer["file"], {})
        for item in answer.get("requirements", ()):
            if item["status"] in {"present", "missing"} and labels.get(item["id"]) in {"present", "missing"}:
                yield item["status"], item["confidence"], item["status"] == labels[item["id"]]


def _labels(packet: Path) -> dict[str, dict[str, str]]:
    truth = json.loads((packet / "truth.json").read_text(encoding="utf-8"))
    return {message["file"]: _sure(message.get("after", {})) for message in truth["messages"]}


def _sure(state: dict[str, Any]) -> dict[str, str]:
    left_out = {*state.get("ambiguous", ()), "separate_attachments"}
    return {item: status for item, status in state.get("requirements", {}).items() if item not in left_out}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
