# ruff: noqa: RUF001  (people type curly quotes and dashes)
"""Who is who among California's public entities: names, acronyms and mail domains, and their CALNET class.

    config/agencies.csv + config/agency_names.csv ─► Directory ─► `extractors.fields.agency`, `routing.sender`

Pure once loaded. A `Name` is one way to write an entity; a former name stays the packet's name and points to today's.
"""

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path

from domain.errors import Misconfigured
from domain.policy import AgencyClass

CONFIG = Path(__file__).parents[1] / "config"
STATE_SUFFIXES = ("ca.gov", "ca.example")
"""Below these each label is a state or local entity; `ca.example` stands for it in sample mail (RFC 2606)."""

WORD = re.compile(r"[A-Za-z0-9$]+(?:['’][A-Za-z]+)?")
FILLERS = frozenset({"the", "of", "and", "for", "a", "in", "on", "to", "at", "with"})
KINDS_OF_BODY = frozenset(
    {
        "department",
        "office",
        "board",
        "commission",
        "agency",
        "authority",
        "bureau",
        "division",
        "council",
        "panel",
        "committee",
        "conservancy",
        "corps",
        "system",
        "program",
        "museum",
        "fund",
        "center",
        "bank",
        "association",
    }
)


@dataclass(frozen=True, slots=True)
class Entity:
    """One entity of the directory. `basis` says what its class rests on; `parent` is the name of the one above it."""

    name: str
    agency_class: AgencyClass
    basis: str = ""
    parent: str = ""
    acronyms: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Name:
    """One way to write an entity: `written` is the name written out, `formal` whether the words say it in full.

    `current` is today's name where `written` is a former one. `rank` is 2 for a name in full, 1 for a part of it or a
    nickname. `unit` is the division whose name it is, where only a division is named.
    """

    written: str
    entity: Entity
    current: str = ""
    acronym: str = ""
    rank: int = 2
    unit: str = ""


def words_of(text: str) -> tuple[str, ...]:
    """Give the words of a name as they are compared: lower case, `&` read as `and`, `Dept.` as `department`."""
    text = re.sub(r"\s*&\s*", " and ", text)
    return tuple(normal_word(match.group()) for match in WORD.finditer(text))


def normal_word(word: str) -> str:
    """One word as it is compared."""
    low = word.lower().replace("’", "'")
    return {"dept": "department", "ca": "california", "calif": "california", "svcs": "services"}.get(low, low)


@dataclass(frozen=True)
class Directory:
    """The entities and every way to write them."""

    entities: tuple[Entity, ...]
    others: tuple[tuple[Mapping[str, str], Entity], ...] = ()
    suffixes: tuple[str, ...] = STATE_SUFFIXES
    _by_name: dict[str, Entity] = field(default_factory=dict, repr=False)

    @cached_property
    def phrases(self) -> dict[tuple[str, ...], Name]:
        """Every phrase (normalised words) that names an entity; a name in full wins over a part of another one."""
        found: dict[tuple[str, ...], Name] = {}
        for phrase, name in self._all_phrases():
            known = found.get(phrase)
            if known is None or name.rank > known.rank:
                found[phrase] = name
            elif known.rank == name.rank == 1 and known.entity != name.entity:
                found[phrase] = known
        return found

    def _all_phrases(self) -> Iterable[tuple[tuple[str, ...], Name]]:
        for row, entity in self.others:
            yield from _phrases_of(_other_name(row, entity))
        for entity in self.entities:
            yield from _phrases_of(Name(entity.name, entity, acronym=_first(entity.acronyms)))

    @cached_property
    def acronyms(self) -> dict[str, tuple[Name, ...]]:
        """The names that each acronym may stand for; a former name keeps its acronym for itself."""
        taken: dict[str, list[Name]] = {}
        former = {a for row, _ in self.others if row["relation"] != "alias" for a in _split(row["acronyms"])}
        for row, entity in self.others:
            for acronym in _split(row["acronyms"]):
                taken.setdefault(acronym, []).append(_other_name(row, entity, acronym=acronym))
        for entity in self.entities:
            for acronym in entity.acronyms:
                names = taken.setdefault(acronym, [])
                if acronym not in former and all(known.entity is not entity for known in names):
                    names.append(Name(entity.name, entity, acronym=acronym, rank=1))
        return {acronym: tuple(names) for acronym, names in taken.items()}

    @cached_property
    def domains(self) -> dict[str, Name]:
        """The entity behind each mail domain in the directory; where several share one, the one above them."""
        found: dict[str, Name] = {}
        for entity in self.entities:
            for domain in entity.domains:
                known = found.get(domain)
                if known is None or known.entity.parent == entity.name:
                    found[domain] = Name(entity.name, entity, acronym=_first(entity.acronyms))
        for row, entity in self.others:
            for domain in _split(row["domains"]):
                if row["relation"] == "former" or domain not in found:
                    found[domain] = _other_name(row, entity)
        return found

    @cached_property
    def shared_domains(self) -> frozenset[str]:
        """The mail domains that more than one entity uses."""
        seen: dict[str, set[str]] = {}
        for entity in self.entities:
            for domain in entity.domains:
                seen.setdefault(domain, set()).add(entity.name)
        return frozenset(domain for domain, names in seen.items() if len(names) > 1)

    @cached_property
    def _labels(self) -> dict[str, Name]:
        found: dict[str, Name] = {}
        for domain, name in self.domains.items():
            label = self.state_label(domain)
            if label:
                found.setdefault(label, name)
        for acronym, names in self.acronyms.items():
            entities = {name.entity for name in names}
            key = re.sub(r"[^a-z0-9]", "", acronym.lower())
            if len(entities) == 1 and len(key) > 1:
                found.setdefault(key, names[0])
        return found

    def state_label(self, domain: str) -> str:
        """Give the label below the state's suffix, `cdph` for `mail.cdph.ca.gov`; empty where there is none."""
        for suffix in self.suffixes:
            if domain.endswith("." + suffix):
                return domain[: -len(suffix) - 1].rpartition(".")[2]
        return ""

    def of_domain(self, domain: str) -> Name | None:
        """Give the entity that sends from this mail domain, or None where the directory does not know it."""
        domain = domain.lower().rstrip(".")
        label = self.state_label(domain)
        if label:
            return self._labels.get(label)
        return self._of_other_domain(domain)

    def _of_other_domain(self, domain: str) -> Name | None:
        for candidate in _and_parents(domain.removesuffix(".example")):
            if candidate in self.domains:
                return self.domains[candidate]
        if domain.endswith(".example"):
            return self._stand_ins.get(domain.removesuffix(".example").rpartition(".")[2])
        return None

    @cached_property
    def _stand_ins(self) -> dict[str, Name]:
        """Labels of entities outside the state's own domain, and of local ones, as `.example` sample mail uses them."""
        found: dict[str, Name] = {}
        for domain, name in self.domains.items():
            if not self.state_label(domain) or name.entity.agency_class is AgencyClass.LOCAL:
                found.setdefault(domain.split(".", maxsplit=1)[0], name)
        return found

    def knows_domain(self, domain: str) -> bool:
        """Say whether the directory knows whose mail domain this is."""
        return self.of_domain(domain) is not None

    def named(self, name: str) -> Entity | None:
        """Give the entity of exactly that name in the directory."""
        return self._by_name.get(name)


def _other_name(row: Mapping[str, str], entity: Entity, *, acronym: str = "") -> Name:
    """Give the name that one row of the list of other names stands for."""
    relation, first = row["relation"], acronym or _first(_split(row["acronyms"]))
    if relation == "former":
        return Name(row["name"], entity, current=entity.name, acronym=first, rank=1 if acronym else 2)
    if relation == "alias":
        return Name(row["name"], entity, acronym=first or _first(entity.acronyms), rank=1 if acronym else 2)
    unit = row["name"] if relation == "division" else ""
    return Name(entity.name, entity, acronym=_first(entity.acronyms), rank=1, unit=unit)


def _phrases_of(name: Name) -> Iterable[tuple[tuple[str, ...], Name]]:
    """Give the ways to write one name: as it stands, with and without `California`, and a department's bare subject."""
    words = words_of(name.unit or name.written) if name.rank > 1 or name.unit else words_of(name.written)
    yield words, name
    if name.rank == 1:
        return
    yield from _with_california(words, name)
    subject = _subject(words)
    if len([w for w in subject if w not in FILLERS]) > 1 and name.entity.agency_class is not AgencyClass.LOCAL:
        yield subject, Name(name.written, name.entity, current=name.current, acronym=name.acronym, rank=1)
    if words[:2] == ("department", "of"):
        yield (*words[2:], "department"), Name(name.written, name.entity, current=name.current, acronym=name.acronym)


def _with_california(words: tuple[str, ...], name: Name) -> Iterable[tuple[tuple[str, ...], Name]]:
    if "california" in words:
        short = tuple(word for word in words if word != "california")
        if words[0] == "california" and short[0] in KINDS_OF_BODY:
            yield short, Name(name.written.removeprefix("California "), name.entity, name.current, name.acronym)
        if words[-2:] == ("of", "california"):
            yield words[:-2], name
            yield ("california", *words[:-2]), name
        return
    if words[0] not in {"state", "governor's", "city", "county", "town"}:
        yield ("california", *words), Name("California " + name.written, name.entity, name.current, name.acronym)


def _subject(words: tuple[str, ...]) -> tuple[str, ...]:
    return words[2:] if words[:2] == ("department", "of") else ()


def _and_parents(domain: str) -> Iterable[str]:
    labels = domain.split(".")
    return (".".join(labels[start:]) for start in range(len(labels) - 1))


def _split(value: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in value.split(";") if part.strip())


def _first(values: Sequence[str]) -> str:
    return values[0] if values else ""


def _rows(path: Path) -> list[dict[str, str]]:
    try:
        with path.open(encoding="utf-8", newline="") as stream:
            return list(csv.DictReader(stream))
    except OSError as error:
        raise Misconfigured(
            "directory-unreadable",
            "The directory of agencies cannot be read.",
            where=str(path),
            remedy="Restore the file from the repository.",
        ) from error


def _entity(row: Mapping[str, str], where: Path) -> Entity:
    try:
        agency_class = AgencyClass(row["class"])
    except ValueError as error:
        raise Misconfigured(
            "directory-class",
            f"{row['name']} has the class {row['class']!r}, which does not exist.",
            where=str(where),
            remedy="Use non_exempt, exempt or local.",
        ) from error
    return Entity(
        row["name"],
        agency_class,
        row["basis"],
        row["parent"],
        _split(row["acronyms"]),
        tuple(domain.lower() for domain in _split(row["domains"])),
    )


def load(folder: Path, *, suffixes: Sequence[str] = STATE_SUFFIXES) -> Directory:
    """Give the directory kept in `folder`; raises `Misconfigured` where a file or row of it is wrong."""
    path = folder / "agencies.csv"
    entities = tuple(_entity(row, path) for row in _rows(path))
    by_name = {entity.name: entity for entity in entities}
    others = []
    for row in _rows(folder / "agency_names.csv"):
        if row["entity"] not in by_name:
            raise Misconfigured(
                "directory-name",
                f"{row['name']} stands for {row['entity']!r}, which the directory does not have.",
                where=str(folder / "agency_names.csv"),
                remedy="Name an entity of agencies.csv.",
            )
        others.append((row, by_name[row["entity"]]))
    return Directory(entities, tuple(others), tuple(suffixes), by_name)


@cache
def directory() -> Directory:
    """Give the directory that comes with the program."""
    return load(CONFIG)
