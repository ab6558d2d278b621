"""The rules of the house: documents tell the truth, names are ours, licences are good, nothing has vanished."""

import json
import os
import re
import subprocess
import sys
import tomllib
from importlib.metadata import distribution, distributions, packages_distributions
from pathlib import Path

import pytest
from pydantic import BaseModel
from typer.main import get_command

from domain.cases import Purpose
from extractors.registry import finders, formats
from intake.mailboxes import schemes
from pipeline.__main__ import Exit, app
from pipeline.settings import Settings
from tests.shared import ROOT
from validators.checklist import read_checklist
from validators.checks import checks

OURS = {"domain", "intake", "extractors", "validators", "routing", "storage", "dashboard", "pipeline"}
DOCS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
GOLDEN = ROOT / "tests" / "golden" / "registry.json"


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


# --- documents


def commands() -> dict[str, object]:
    """Every command by the words it is called with."""
    group = get_command(app)
    found = {}
    for name, command in group.commands.items():  # type: ignore[attr-defined]
        inner = getattr(command, "commands", None)
        found |= {f"{name} {below}": it for below, it in inner.items()} if inner else {name: command}
    return found


def test_every_command_and_option_is_documented() -> None:
    page = text_of("docs/COMMANDS.md")
    for name, command in commands().items():
        assert re.search(rf"^\| `{name}[ `]", page, re.MULTILINE), name
        options = [option for parameter in command.params for option in parameter.opts if option.startswith("--")]  # type: ignore[attr-defined]
        assert [option for option in options if option != "--help" and option not in page] == [], name
    assert set(re.findall(r"^\| `([a-z ]+?)(?: [A-Z… ]+)?` \|", page, re.MULTILINE)) == set(commands())


def test_the_exit_codes_are_documented() -> None:
    told = re.findall(r"^\| (\d) \|", text_of("docs/COMMANDS.md"), re.MULTILINE)
    assert [int(code) for code in told] == [code.value for code in Exit]


def keys_of(model: type[BaseModel], before: str = "") -> set[str]:
    """Every key of the settings, in dotted form."""
    found = set()
    for name, field in model.model_fields.items():
        inner = field.annotation
        if name == "mailboxes":
            found |= keys_of(inner.__args__[1], "mailboxes.NAME.")  # type: ignore[union-attr]
        elif isinstance(inner, type) and issubclass(inner, BaseModel):
            found |= keys_of(inner, f"{before}{name}.")
        else:
            found.add(before + name)
    return found


def documented_keys() -> set[str]:
    """The keys in the first column of docs/SETTINGS.md; `.name` stands for the same table as the key before it."""
    found = set()
    for row in re.findall(r"^\| (`.*?) \|", text_of("docs/SETTINGS.md"), re.MULTILINE):
        table = ""
        for key in re.findall(r"`([^`]+)`", row):
            table = table if key.startswith(".") else key.rpartition(".")[0]
            found.add(table + key if key.startswith(".") else key)
    return found


def test_every_setting_is_documented_and_nothing_else() -> None:
    assert documented_keys() == keys_of(Settings)


def test_the_conditions_of_reviewer_rules_are_documented() -> None:
    rule = Settings.model_fields["reviewers"].annotation.model_fields["rules"].annotation.__args__[0]  # type: ignore[union-attr]
    assert [name for name in rule.model_fields if f"`{name}`" not in text_of("docs/SETTINGS.md")] == []


def test_every_letter_is_documented_and_has_both_its_templates() -> None:
    page = text_of("docs/LETTERS.md")
    told = re.findall(r"^\| [^|]+ \| `(\w+)` \|", page, re.MULTILINE)
    files = {file.name for file in (ROOT / "config" / "notices").iterdir() if not file.name.startswith("_")}
    assert set(told) == {purpose.value for purpose in Purpose}
    assert files == {f"{name}.{form}.j2" for name in told for form in ("eml", "html")}


def test_every_requirement_is_cited_and_says_what_to_ask_for() -> None:
    ids: dict[str, list[str]] = {}
    for file in sorted((ROOT / "config" / "policies").glob("*.yaml")):
        for requirement in read_checklist(file.read_text(encoding="utf-8"), where=file.name).requirements:
            ids.setdefault(file.name, []).append(requirement.id)
            assert requirement.cites, requirement.id
            assert requirement.ask.strip() or requirement.strength.value == "advice", requirement.id
    assert ids
    assert all(len(of_one) == len(set(of_one)) for of_one in ids.values())


@pytest.mark.parametrize("document", DOCS, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_what_documents_link_to_is_there(document: Path) -> None:
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", document.read_text(encoding="utf-8"))
    assert [link for link in links if not (document.parent / link).exists()] == []


def test_every_decision_is_numbered_once() -> None:
    names = sorted(file.name for file in (ROOT / "docs" / "decisions").glob("*.md"))
    assert [int(name[:4]) for name in names] == list(range(1, len(names) + 1))


# --- what is found by scanning folders


def test_nothing_that_is_found_by_folder_has_vanished() -> None:
    """Add a line on purpose with ACCEPT_REGISTRY=1, which writes the list and fails until it has been read."""
    found = {
        "formats": {media_type: module.__name__ for media_type, module in sorted(formats().items())},
        "finders": [module.__name__ for module in finders()],
        "checks": sorted(checks()),
        "mailbox schemes": sorted(schemes()),
    }
    if os.environ.get("ACCEPT_REGISTRY"):
        GOLDEN.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
        pytest.fail("written anew: read the difference, then run again without ACCEPT_REGISTRY")
    assert found == json.loads(GOLDEN.read_text(encoding="utf-8"))


# --- packages


def test_no_dependency_owns_our_names() -> None:
    owners = packages_distributions()
    assert {name: owners[name] for name in OURS & owners.keys() if set(owners[name]) != {"calnet-intake"}} == {}


def test_the_import_contracts_hold() -> None:
    program = Path(sys.executable).with_name("lint-imports")
    ended = subprocess.run([program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout
    assert " 0 broken" in ended.stdout


PERMISSIVE = re.compile(
    r"\b(?:MIT(?:-0|-CMU)?|BSD|0BSD|Apache|ISC|PSF|PSFL|Python Software Foundation|Zlib|CC0)\b", re.IGNORECASE
)
BAD = re.compile(r"\bA?GPL|Affero|SSPL|Server Side Public|Business Source|BUSL|Commons Clause|Elastic", re.IGNORECASE)
WEAK = {"psycopg": "LGPL-3.0", "psycopg-binary": "LGPL-3.0", "certifi": "MPL-2.0", "tqdm": "MPL-2.0"}
"""Weak copyleft, taken on purpose: docs/decisions/0003-libraries.md says why."""
SILENT = {"imapclient": "BSD"}
"""Packages whose metadata name no licence; what their own licence file says."""


def locked() -> list[str]:
    """The names of every package of the default install."""
    names = re.findall(r"^([A-Za-z0-9._-]+)==", text_of("requirements.lock"), re.MULTILINE)
    return sorted({name.lower() for name in names})


def licence_of(name: str) -> str:
    """What the package's metadata say about its licence."""
    metadata = distribution(name).metadata
    classifiers = [line for line in metadata.get_all("Classifier") or [] if line.startswith("License ::")]
    stated = metadata.get("License-Expression") or (metadata.get("License") or "").split("\n")[0]
    return " ".join([stated, *classifiers]).strip()


def test_every_licence_of_the_default_install_is_permissive() -> None:
    installed = {it.metadata["Name"].lower().replace("_", "-").replace(".", "-") for it in distributions()}
    here = [name for name in locked() if name in installed]  # some belong to other systems only
    assert len(here) > 60
    licences = {name: licence_of(name) or SILENT.get(name, "") for name in here}
    assert {name: stated for name, stated in licences.items() if BAD.search(stated) and "LGPL" not in stated} == {}
    weak = {name for name, stated in licences.items() if not PERMISSIVE.search(stated) or re.search("LGPL|MPL", stated)}
    assert weak == set(WEAK)
    assert [name for name, licence in WEAK.items() if licence not in licences[name].replace("MPL 2.0", "MPL-2.0")] == []


def test_weak_copyleft_is_told_in_the_decision() -> None:
    page = text_of("docs/decisions/0003-libraries.md")
    assert [name for name, licence in WEAK.items() if name not in page or licence not in page] == []


def test_what_runs_is_what_is_locked() -> None:
    """Every package that pyproject asks for stands in both lock files, so that none comes in unseen."""
    project = tomllib.loads(text_of("pyproject.toml"))
    asked = [re.split(r"[\[<>=!~; ]", line)[0].lower() for line in project["project"]["dependencies"]]
    development = [re.split(r"[\[<>=!~; ]", line)[0].lower() for line in project["dependency-groups"]["dev"]]
    assert [name for name in asked if name not in locked()] == []
    lock = text_of("requirements-dev.lock").lower()
    assert [name for name in [*asked, *development] if f"\n{name}==" not in f"\n{lock}"] == []


# --- the text of the repository

FOREIGN = re.compile(rf"{re.escape(str(ROOT))}/|/root/|\b(?:TODO|FIXME)\b|--(?:extra-)?index-url", re.IGNORECASE)
"""Paths of whoever's machine this runs on, work left for later, and where packages were fetched from."""


def test_no_text_names_this_machine_or_leaves_work_for_later() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("needs the checkout's git")
    found = []
    for name in filter(None, listed.stdout.split("\0")):
        file = ROOT / name
        if file == Path(__file__) or file.suffix in {".eml", ".pdf", ".bin", ".jpg", ".png"} or not file.is_file():
            continue
        lines = enumerate(file.read_text(encoding="utf-8", errors="ignore").splitlines(), 1)
        found += [f"{name}:{number}: {line.strip()[:100]}" for number, line in lines if FOREIGN.search(line)]
    assert found == []
