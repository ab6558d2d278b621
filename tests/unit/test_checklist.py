"""The policy files are read strictly: a mistyped key must stop the start, not weaken a check."""

from datetime import date
from pathlib import Path

import pytest
import yaml

from domain.errors import Misconfigured
from domain.policy import Kind, Strength
from validators.checklist import in_force, read_checklist
from validators.checks import checks

POLICIES = Path(__file__).parents[2] / "config" / "policies"
EXEMPTION = (POLICIES / "exemption-0501.0.yaml").read_text(encoding="utf-8")
DELEGATION = (POLICIES / "delegation-3-502.0.yaml").read_text(encoding="utf-8")


def test_exemption_items_stand_in_the_manuals_order() -> None:
    checklist = read_checklist(EXEMPTION, where="exemption")
    assert [r.id for r in checklist.requirements] == [
        "project",
        "need",
        "ramifications",
        "services.description",
        "services.quantity",
        "services.address",
        "reason",
        "contract.term",
        "contract.termination",
        "cost.total",
        "cost.items",
        "provider.name",
        "provider.documentation",
        "sla.levels",
        "sla.remedies",
        "ipr.documentation",
        "fsr",
        "signer",
        "separate_attachments",
    ]
    assert checklist.kinds == (Kind.EXEMPTION,)


def test_delegation_items_stand_in_the_manuals_order() -> None:
    checklist = read_checklist(DELEGATION, where="delegation")
    assert [r.id for r in checklist.requirements] == [
        "project.scope",
        "project.purpose",
        "project.timeframe",
        "project.location",
        "products",
        "catalog.service",
        "staff.qualifications",
        "staff.experience",
        "reason",
        "ramifications",
        "signer",
    ]
    limited = {r.id: r.kinds for r in checklist.requirements if r.kinds}
    assert limited == {
        "products": (Kind.GENERAL_DELEGATION,),
        "reason": (Kind.GENERAL_DELEGATION,),
        "catalog.service": (Kind.CONTRACT_DELEGATION,),
    }


@pytest.mark.parametrize("text", [EXEMPTION, DELEGATION])
def test_every_item_has_what_a_letter_needs(text: str) -> None:
    for requirement in read_checklist(text, where="policy").requirements:
        assert requirement.says
        assert requirement.ask.startswith(("Please", "In future, please"))
        assert requirement.ask.endswith(".")
        assert requirement.cure
        assert all(cite.startswith("STMM ") for cite in requirement.cites)
        assert next(iter(requirement.check)) in checks()


def test_only_the_advice_is_advice() -> None:
    advice = [r.id for r in read_checklist(EXEMPTION, where="x").requirements if r.strength is Strength.ADVICE]
    assert advice == ["separate_attachments"]


def _edited(**changes: object) -> str:
    data = yaml.safe_load(DELEGATION)
    data["requirements"][1].update(changes)
    return yaml.safe_dump(data, allow_unicode=True)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (_edited(chekc={"present": {}}), "requirements[2] (project.purpose), chekc"),
        (_edited(check={"presnt": {}}), "requirements[2] (project.purpose), check, presnt"),
        (_edited(check={"present": {}, "role": {}}), "requirements[2] (project.purpose), check"),
        (_edited(strength="requierd"), "requirements[2] (project.purpose), strength"),
        (_edited(kinds=["exemptoin"]), "requirements[2] (project.purpose), kinds"),
        (_edited(cites=[]), "requirements[2] (project.purpose), cites"),
        (_edited(ask="  "), "requirements[2] (project.purpose), ask"),
        (_edited(id="project.scope"), "requirements (project.scope)"),
        (DELEGATION + "\nvalid_form: 2013-07-01\n", "valid_form"),
        (DELEGATION.replace("valid_from: 2005-01-01", "valid_from: soon"), "valid_from"),
        (DELEGATION + "\ntitle: once more\n", "stands twice"),
        (DELEGATION.replace("title: CALNET Delegation\n", "", 1), "title"),
        ("- just a list", "must hold keys"),
        ("a: [", "not valid YAML"),
        (DELEGATION.split("requirements:")[0] + "requirements: []\n", "requirements"),
    ],
)
def test_a_mistake_is_named_with_its_file_and_place(text: str, place: str) -> None:
    with pytest.raises(Misconfigured) as caught:
        read_checklist(text, where="policies/delegation.yaml")
    assert str(caught.value).startswith("policies/delegation.yaml")
    assert place in str(caught.value)
    assert caught.value.remedy


def test_the_edition_of_the_day_judges() -> None:
    old = read_checklist(EXEMPTION.replace("valid_to:", "valid_to: 2020-12-31", 1), where="old")
    new = read_checklist(
        EXEMPTION.replace("valid_from: 2005-01-01", "valid_from: 2021-01-01").replace("2013-07", "2021-01", 1),
        where="new",
    )
    both = (old, new)
    assert in_force(both, Kind.EXEMPTION, date(2020, 12, 31)) is old
    assert in_force(both, Kind.EXEMPTION, date(2021, 1, 1)) is new
    with pytest.raises(Misconfigured, match="no policy edition"):
        in_force(both, Kind.EXEMPTION, date(2001, 1, 1))
    with pytest.raises(Misconfigured, match="general_delegation"):
        in_force(both, Kind.GENERAL_DELEGATION, date(2021, 1, 1))
