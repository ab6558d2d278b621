"""Street addresses: what one looks like, and which of those in a packet are places of service."""

import pytest

from domain.documents import Document
from domain.fields import Substance
from domain.mail import Message
from extractors.contract import Material
from extractors.fields.addresses import find
from extractors.language import make_docs
from extractors.places import find_addresses
from tests.unit.material import mail, named, reading

SURE, DOUBTFUL = 0.8, 0.4

SPELLINGS = [
    ("at 121 Hot Creek Hatchery Road, Mammoth Lakes 93546", "121 Hot Creek Hatchery Road", "Mammoth Lakes", "93546"),
    ("1400 Terminal Drive, Suite 12, San Jose, CA 95112.", "1400 Terminal Drive, Suite 12", "San Jose", "95112"),
    ("38883 Highway 299, Willow Creek", "38883 Highway 299", "Willow Creek", ""),
    ("471-610 Diamond Crest Lane Susanville 96130", "471-610 Diamond Crest Lane", "Susanville", "96130"),
    ("our office at 1515 Clay Street in Oakland", "1515 Clay Street", "Oakland", ""),
    ("(880 Marina Crest Parkway, Richmond 94804)", "880 Marina Crest Parkway", "Richmond", "94804"),
    ("11401 State Route 1, Point Reyes Station 94956", "11401 State Route 1", "Point Reyes Station", "94956"),
    ("651 West Hobsonway, Blythe", "651 West Hobsonway", "Blythe", ""),
]


@pytest.mark.parametrize(("text", "street", "city", "code"), SPELLINGS)
def test_streets_cities_and_codes(text: str, street: str, city: str, code: str) -> None:
    (address,) = find_addresses(text)
    assert (address.street, address.city, address.zip) == (street, city, code)


@pytest.mark.parametrize(
    "text",
    [
        "P.O. Box 1810, Rancho Cordova, CA 95741",
        "200 Mbps Internet transport",
        "48 ports by March 2014",
        "34 CFR 361.41",
        "In 2014 Fillmore lost 61,000 trout",
        "Government Code Section 11546",
    ],
)
def test_boxes_and_numbers_are_no_streets(text: str) -> None:
    assert find_addresses(text) == []


LETTER = """Department of Toxic Materials
1001 I Street, Sacramento, CA 95814

March 3, 2020

Dear Deputy Director:

We request an exemption for two data lines. {where}

The provider is Blue Heron Networks, Inc., 77 Harbor Mews, Long Beach 90802.

Sincerely,

Ana Ruiz
Chief Information Officer
1001 I Street, Sacramento
"""


def _streets(body: str) -> list[str]:
    values = named(reading(mail(body)), "services.addresses")
    return [place["street"] for place in values[0].value] if values else []


def test_letterhead_vendor_and_signature_are_no_places_of_service() -> None:
    assert _streets(LETTER.format(where="They end at 2700 South Indiana Street, Los Angeles 90058.")) == [
        "2700 South Indiana Street"
    ]


def test_without_a_place_of_service_the_letterhead_does_not_help() -> None:
    found = reading(mail(LETTER.format(where="They serve our field offices.")))
    assert not any(
        value.substance is Substance.SUBSTANTIVE and value.confidence >= DOUBTFUL
        for value in named(found, "services.address")
    )


@pytest.mark.parametrize(
    "where",
    [
        "49680 Milmont Dr, Fremont, bays 1-18",
        "2c. STREET / CITY / ZIP: 17801 Lake Perris Drive / Perris / 92571",
        "621 Orange Drive, Vacaville, 95687. The entry point is round back.",
        "The laboratory is on 3294 Meadowview Road, Sacramento.",
    ],
)
def test_an_address_that_stands_by_itself_in_a_letter_is_a_place_of_service(where: str) -> None:
    found = reading(mail(LETTER.format(where=f"\n\n{where}\n\n")))
    (value,) = [v for v in named(found, "services.address") if v.substance is Substance.SUBSTANTIVE]
    assert value.confidence >= SURE


def test_an_address_expressly_left_out_is_left_out() -> None:
    where = (
        "The trailer is at 2388 Sunset Stables Lane, South Lake Tahoe 96150. (Our own office at "
        "1061 Pinecone Street keeps its CALNET line.)"
    )
    assert _streets(LETTER.format(where=where)) == ["2388 Sunset Stables Lane"]


@pytest.mark.parametrize(
    "bare", ["Los Banos, address to be confirmed", "Los Banos", "Los Banos, P.O. Box 12, Los Banos 93635"]
)
def test_one_site_of_four_without_a_street(bare: str) -> None:
    where = (
        "One line goes to each of these offices:\n\n1. Turlock, 1233 Geer Avenue, Turlock 95380\n2. Manteca, 440 "
        "Spreckels Row, Manteca 95336\n"
        f"3. {bare}\n4. Madera, 1206 Maple Street, Madera 93637\n"
    )
    found = reading(mail(LETTER.format(where=where)))
    assert not any(
        value.substance is Substance.SUBSTANTIVE and value.confidence >= SURE
        for value in named(found, "services.address")
    )


def test_one_end_of_a_circuit_without_a_street() -> None:
    where = "It is a wavelength between 1001 Health Court, Davis 95616 and the backup data center in Vacaville."
    found = named(reading(mail(LETTER.format(where=where))), "services.address")
    assert found[0].substance is not Substance.SUBSTANTIVE


def test_a_sheet_of_sites_gives_every_address() -> None:
    sheet = (
        "Station,Address,City,ZIP\nBKS-1,14750 Copus Road,Maricopa,93252\nTLR-2,2811 Utica "
        "Avenue,Kettleman City,93239\n"
    )
    found = reading(mail("Exemption request; the sites are in the sheet.", files={"sites.csv": sheet}))
    assert [place["city"] for place in named(found, "services.addresses")[0].value] == ["Maricopa", "Kettleman City"]


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("at 18 Skunk Road, Orick 95555; at the old lightkeeper's house; and at 3 Bluff Way, Vista 92084.", False),
        ("Center 1: 54 Gorge Court, San Diego 92120 Center 2: 8 Elm Way, Ceres 95307 Center 3: Ione, per lease", False),
        ("at 18 Skunk Road, Orick 95555; at 7 Light Lane, Cambria 93428; and at 3 Bluff Way, Vista 92084.", True),
    ],
)  # fmt: skip
def test_every_member_of_a_run_of_places_needs_its_street(told: str, status: bool) -> None:  # noqa: FBT001  (expected)
    text = f"REQUEST FOR EXEMPTION\n\nService locations\n\nWe ask for broadband links, {told}\n"
    document = Document("2", "Letter.docx", "application/msword", text)
    values = find(Material(Message(), (document,), make_docs([document])))
    sure = [v for v in values if v.name == "services.address" and v.confidence >= 0.8]
    assert {v.substance is Substance.SUBSTANTIVE for v in sure} == {status}
