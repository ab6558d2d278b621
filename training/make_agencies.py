"""Write `config/agencies.csv` from a researched list of state and local entities. Run by hand when the list changes.

    python training/make_agencies.py RESEARCHED.csv config/agencies.csv

The researched list has the columns name, acronym, class, basis, parent_agency, email_domain and source (long). The
directory keeps what the program needs: names without remarks, acronyms, class, basis, parent, mail domains. Former
and other names are kept by hand in `config/agency_names.csv` and are not touched here.
"""

import csv
import re
import sys
from pathlib import Path

COLUMNS = ("name", "acronyms", "class", "basis", "parent", "domains")
NO_PARENT = re.compile(r"^(none|cabinet agency|cabinet-level)\b")
REMARK = re.compile(r"\s*\((?:BCSH|state fairs|since|former)[^)]*\)")


def directory_row(row: dict[str, str]) -> dict[str, str]:
    """Give the directory's row for one row of the researched list."""
    parent = REMARK.sub("", row["parent_agency"])
    return {
        "name": REMARK.sub("", row["name"]).strip(),
        "acronyms": row["acronym"],
        "class": row["class"],
        "basis": row["basis"],
        "parent": "" if NO_PARENT.match(parent) else parent,
        "domains": row["email_domain"],
    }


def main(source: Path, target: Path) -> int:
    """Write the directory and return how many entities it has."""
    with source.open(encoding="utf-8", newline="") as stream:
        rows = [directory_row(row) for row in csv.DictReader(stream)]
    with target.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return len(rows)


if __name__ == "__main__":
    sys.stdout.write(f"{main(Path(sys.argv[1]), Path(sys.argv[2]))} entities\n")
