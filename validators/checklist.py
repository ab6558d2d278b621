"""Policy text → Checklist. The edition in force on the day of receipt judges the packet.

Every key is known or the start stops: a mistyped key in policy data would otherwise weaken a check in silence.
"""

from collections.abc import Hashable, Iterable, Mapping
from datetime import date
from typing import Any

import yaml

from domain.errors import Misconfigured
from domain.policy import Checklist, Kind, Requirement, Strength

CHECKLIST_KEYS = frozenset({"edition", "chapter", "title", "kinds", "valid_from", "valid_to", "requirements"})
REQUIREMENT_KEYS = frozenset({"id", "title", "says", "cites", "strength", "when", "kinds", "check", "ask", "cure"})
OPTIONAL = frozenset({"valid_to", "when", "kinds", "cure"})


class _Loader(yaml.SafeLoader):
    """A safe loader that refuses a key given twice, which YAML itself forbids but PyYAML lets pass."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:  # noqa: FBT001, FBT002 - PyYAML's signature
        seen: set[Any] = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node)
            if key in seen:
                problem = f"the key {key!r} stands twice"
                raise yaml.constructor.ConstructorError(None, None, problem, key_node.start_mark)
            seen.add(key)
        return super().construct_mapping(node, deep=deep)


def read_checklist(text: str, *, where: str, checks: Iterable[str] | None = None) -> Checklist:
    """The checklist that a policy file's text holds; `where` names the file in errors.

    `checks` are the known checks by name (those of `validators.checks` where it is left out). Raises `Misconfigured`,
    naming the file and the place in it, for bad YAML, an unknown, repeated or absent key, and a wrong value.
    """
    try:
        data = yaml.load(text, Loader=_Loader)  # noqa: S506 - the loader is a SafeLoader
    except yaml.YAMLError as error:
        raise _wrong(where, f"the file is not valid YAML: {_one_line(error)}") from error
    if not isinstance(data, dict):
        raise _wrong(where, "the file must hold keys and values")
    _check_keys(data, CHECKLIST_KEYS, where)
    known = frozenset(_known_checks() if checks is None else checks)
    items = data["requirements"]
    if not isinstance(items, list) or not items:
        raise _wrong(f"{where}, requirements", "there must be a list of at least one requirement")
    requirements = tuple(_requirement(item, f"{where}, requirements[{n}]", known) for n, item in enumerate(items, 1))
    _check_unique(requirements, where)
    return Checklist(
        edition=_text(data, "edition", where), chapter=_text(data, "chapter", where), title=_text(data, "title", where),
        kinds=_kinds(data["kinds"], f"{where}, kinds"),
        valid_from=_date(data["valid_from"], f"{where}, valid_from"),
        valid_to=None if data.get("valid_to") is None else _date(data["valid_to"], f"{where}, valid_to"),
        requirements=requirements,
    )


def in_force(checklists: Iterable[Checklist], kind: Kind, on: date) -> Checklist:
    """The edition that judges a packet of this kind received on that day: the one that took force last.

    Raises `Misconfigured` where no edition covers the day.
    """
    fitting = [c for c in checklists if kind in c.kinds and c.in_force(on)]
    if not fitting:
        raise Misconfigured(
            "no-policy", f"no policy edition covers {kind.value} on {on.isoformat()}",
            remedy="Add an edition to the policy folder, or widen the dates of one.",
        )
    return max(fitting, key=lambda checklist: checklist.valid_from)


def _known_checks() -> Iterable[str]:
    from validators.checks import checks  # noqa: PLC0415 - the checks import this package's neighbours in turn

    return checks()


def _wrong(where: str, sentence: str) -> Misconfigured:
    return Misconfigured("policy-data", sentence, where=where, remedy="Correct the policy file and start again.")


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())


def _check_keys(data: Mapping[Any, Any], known: frozenset[str], where: str) -> None:
    for key in data:
        if key not in known:
            raise _wrong(f"{where}, {key}", f"unknown key; known are {', '.join(sorted(known))}")
    for key in sorted(known - OPTIONAL - data.keys()):
        raise _wrong(where, f"the key {key} is absent")


def _requirement(item: Any, where: str, known: frozenset[str]) -> Requirement:  # noqa: ANN401 - YAML gives anything
    if not isinstance(item, dict):
        raise _wrong(where, "a requirement must hold keys and values")
    if isinstance(item.get("id"), str):
        where = f"{where} ({item['id']})"
    _check_keys(item, REQUIREMENT_KEYS, where)
    return Requirement(
        id=_text(item, "id", where), title=_text(item, "title", where), says=_text(item, "says", where),
        cites=_texts(item["cites"], f"{where}, cites"), strength=_strength(item["strength"], f"{where}, strength"),
        check=_check(item["check"], f"{where}, check", known), ask=_text(item, "ask", where),
        cure=_text(item, "cure", where) if "cure" in item else "",
        kinds=_kinds(item["kinds"], f"{where}, kinds") if "kinds" in item else (),
        when=_text(item, "when", where) if "when" in item else "",
    )


def _text(data: Mapping[str, Any], key: str, where: str) -> str:
    value = data[key]
    if not isinstance(value, str) or not value.strip():
        raise _wrong(f"{where}, {key}", "there must be some text")
    return " ".join(value.split())


def _texts(value: Any, where: str) -> tuple[str, ...]:  # noqa: ANN401 - YAML gives anything
    if not isinstance(value, list) or not value or not all(isinstance(v, str) and v.strip() for v in value):
        raise _wrong(where, "there must be a list of texts")
    return tuple(value)


def _strength(value: Any, where: str) -> Strength:  # noqa: ANN401 - YAML gives anything
    try:
        return Strength(value)
    except ValueError:
        raise _wrong(where, f"{value!r} is none of {', '.join(Strength)}") from None


def _kinds(value: Any, where: str) -> tuple[Kind, ...]:  # noqa: ANN401 - YAML gives anything
    try:
        return tuple(Kind(kind) for kind in _texts(value, where))
    except ValueError:
        raise _wrong(where, f"{value!r} names a kind that is none of {', '.join(Kind)}") from None


def _date(value: Any, where: str) -> date:  # noqa: ANN401 - YAML gives anything
    if type(value) is not date:
        raise _wrong(where, f"{value!r} is not a date such as 2013-07-01")
    return value


def _check(value: Any, where: str, known: frozenset[str]) -> dict[str, Any]:  # noqa: ANN401 - YAML gives anything
    if not isinstance(value, dict) or len(value) != 1:
        raise _wrong(where, "there must be one check by name, with its parameters")
    ((name, parameters),) = value.items()
    if name not in known:
        raise _wrong(f"{where}, {name}", f"unknown check; known are {', '.join(sorted(known))}")
    if not isinstance(parameters, dict) or not all(isinstance(key, str) for key in parameters):
        raise _wrong(f"{where}, {name}", "the parameters must be keys and values, {} for none")
    return {name: parameters}


def _check_unique(requirements: tuple[Requirement, ...], where: str) -> None:
    seen: set[str] = set()
    for requirement in requirements:
        if requirement.id in seen:
            raise _wrong(f"{where}, requirements ({requirement.id})", "the id stands twice")
        seen.add(requirement.id)
