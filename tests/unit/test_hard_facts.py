"""Whole requests in unlike voices: which hard facts each states, and which it only seems to state."""

import pytest

from domain.cases import Reading
from domain.fields import FieldValue, Substance
from tests.unit.material import mail, named, reading

SURE, DOUBTFUL = 0.8, 0.4
FACTS = (
    "services.description", "services.quantity", "services.address", "contract.term", "contract.termination",
    "cost.total", "cost.items", "provider.name", "sla.levels", "sla.remedies",
)  # fmt: skip

TELEGRAPH = """STND -

Exemption req, Project DESERT LINK (IT-19-44), CDFA.

* What: 2 ea. licensed 18 GHz microwave hops, 300 Mbps, w/ managed radios
* Where: border station, 14800 Agricultural Inspection Rd., Needles CA 92363; repeater, 2201 Old Trails
  Hwy, Needles CA 92363
* Need: station on 3 Mbps DSL. Manifests time out. Trucks queue to the county line.
* If no: trucks waved through uninspected; quarantine pests enter.
* CALNET: no facilities, both contractors, ltr 3/4/19.
* Vendor: Mesa Point Wireless Corp.
* Cost: radios $18,400 one time; service $1,150/mo x 36 = $41,400. TOTAL $59,800
* Term 36 mo from turn-up
* Term. for convenience 30 days w/o penalty. 2 x 1 yr options
* SLA 99.95% avail, 4 hr MTTR; cr. 1/30 mo. charge per hr over
* Prop. attached? No - vendor has none.

J. Okafor
CIO, Dept of Food and Agriculture
"""

QA = """Q1. What project is this for?
A1. The Ridgecrest Laboratory Relocation (project 4140-22).

Q2. What services are you asking for, how many, and where?
A2. One hundred twenty (120) hosted voice seats and four analog lines, all of them at 1450 N. Norma
Street, Ridgecrest, California 93555.

Q3. Why do you need them?
A3. The old building's PBX cannot be moved and is out of support.

Q4. What happens if you do not get them?
A4. The lab opens without telephones and coroners cannot call in results.

Q5. Why can CALNET not do it?
A5. No CALNET contractor offers hosted voice in the Ridgecrest rate center.

Q6. How long is the contract and can it be ended or extended?
A6. Five years. There is no right to end early and it cannot be extended.

Q7. What does it cost?
A7. Seats: $21.50 each per month. Analog lines: $38.00 each per month. Porting and training: $4,800.00
once. Over the five years everything comes to $168,720.00.

Q8. Who is the provider? Have they given you any documents?
A8. Owens Peak Telephone Cooperative. Nothing in writing yet.

Q9. What service levels apply, and what are your rights if they are missed?
A9. Dial tone 99.9 percent of each month; a technician within six hours. If they are missed we may have
2 percent of the month's bill back for every hour.

Q10. IPR?
A10. Not applicable.

Submitted by Leticia Marchetti, Chief Information Officer
"""

LEGAL_NO_REMEDIES = """MEMORANDUM

TO: CALNET Program
RE: Request for Exemption, Docket Imaging Network

The Board hereby requests an exemption to acquire two (2) Ethernet private lines of one gigabit per
second, from 2101 Arena Crest Boulevard, Sacramento 95834 to 1515 Alder Court, Fresno 93721, the same to
be furnished by Tule River Optical LLC ("Carrier").

The initial term shall be thirty (30) months. The Board shall have no right of termination for
convenience; the parties may by mutual written agreement renew for successive periods of one year.

The consideration payable hereunder shall be: (i) a non-recurring charge of Nine Thousand Dollars
($9,000.00); and (ii) recurring charges of $2,400.00 per line per month, being $144,000.00 for the
initial term; and the aggregate thereof is One Hundred Fifty-Three Thousand Dollars ($153,000.00).

Carrier covenants a monthly availability of 99.99 percent. Carrier disclaims all credits, and no
remedies apply to any failure thereof.
"""

FIVE_SITES_ONE_BARE = """Dear CALNET Program:

The Department of Motor Vehicles asks for an exemption for the Kiosk Failover project. It needs five LTE
backup connections, 20 Mbps, one for each of these offices:

1. Turlock, 1233 Geer Meadow Avenue, Turlock 95380
2. Manteca, 440 Spreckels Row, Manteca 95336
3. Los Banos, address to be confirmed
4. Madera, 1206 Maple Grove Street, Madera 93637
5. Oakdale, 1140 West F Street, Oakdale 95361

The provider is Great Valley Cellular, Inc. The commitment is for 24 months. Either party may cancel on
60 days' notice.
Each connection is $45.00 a month and $120.00 to install. The total for 24 months is $6,000.00.
Great Valley guarantees 99.5% uptime each month and gives a day's credit for each outage over four hours.
"""

NO_TOTAL_TBD = """Re: Exemption request, Field Paging Replacement

We ask to buy 300 alphanumeric pagers with statewide paging service, issued from our depot at 3500 Watt
Bend Avenue, Sacramento 95821.

Term: To be negotiated.
Early termination/extension: TBD
Cost: pager $79.00; airtime $8.25 per pager per month. Total cost: [insert total]
Service provider: to be selected
Service level agreements: Vendor's standard SLA applies.
Rights and remedies: see vendor's standard agreement
"""

CASUAL = """hey all,

so the deal on the salmon tracker thing (River Ping, grant WCB-77): we want to get three satellite
modems with the small data plan, one each at the fish ladders, 5000 Nimbus Weir Road in Gold River, 11
Feather Ladder Lane in Oroville 95965, and 890 Mokelumne Fork Road, Clements 95227.

company's called Pelagic Data. they're asking 95 bucks a month apiece plus 400 bucks apiece for the
modems. two years of that is 6840 + 1200 = $8,040 all told.

you're locked in for the two years, no getting out early. after that it's month to month.

they swear it'll deliver 97% of pings inside ten minutes and if it doesn't the month's on them.

nobody on calnet has anything that talks from the bottom of a canyon.

if we can't do it, nobody counts the fish and the feds shut the pumps.

Dale Wu, chief information officer, Delta Conservancy
"""

CALNET_SLA_TRAP = """Exemption request for the Salton Sea Air Monitors.

Service: four cellular data lines, at 400 South Marina Walk, Salton City, CA 92275. Provider: Imperial
Mobile LLC. Term: 24 months with a 12-month option.
Costs: lines $30 x 4 x 24 = $2,880. Activation $100. Total $2,980.
Why not CALNET: CALNET guarantees 99.9% availability and a 10% credit when it is missed, but its
carriers have no tower within 40 miles of the shore.
Service levels: Imperial Mobile offers no service level agreement.
"""

VAGUE = """Exemption request

The Department needs telecommunications services at various locations throughout the State on an as
needed basis. The vendor has not been selected. The contract will contain the State's standard terms and
conditions. Costs will not exceed the approved budget. Service levels will meet or exceed industry
standards, with appropriate remedies.
"""

FORM_BLANKS = """CALNET EXEMPTION REQUEST FORM

Project: Fairgrounds Wi-Fi Upgrade
Services requested: managed Wi-Fi, 42 access points
Location(s): 1600 Exposition Crest Blvd., Sacramento 95815
Length of contract: ________
Early termination / extension: ________
Total cost: $________
Cost by item: access point $31.00/mo; controller $140.00/mo
Service provider: Golden Poppy Networks LLC
Vendor documentation attached? [ ] yes [x] no
SLA: Uptime ______%
Remedies: ________
IPR: [ ] attached [x] not applicable
FSR: [ ] attached [x] none
"""

SAVINGS_TRAP = """
The Franchise Review Board requests an exemption for the Call Deflection project. We need an interactive
voice response service with 96 ports at our Glendale center, 801 North Brand Point, Glendale 91203.

The total savings over three years is $412,000. The Department's total telecommunications budget is $2.2
million.

Canyon Voice Inc. would be the provider. It charges $19.00 for each port a month, and $12,000.00 for set-up.

The contract is for three years. We can end it at any fiscal year's end if money is not appropriated.

Canyon undertakes to answer 99.9% of calls within two rings, and pays us $100 for each hour it does not.
"""

NOTICE_QUOTED = """Here is the answer to your letter: the term is 36 months, and the address of the second site is 88
Lupine Court, Chico 95928.

Jo Marsh

> From: CALNET Exemptions <STNDexemptions@state.ca.gov>
> Subject: your request
> Your request is missing:
> 1. The total cost. For example: Total cost for the 36-month term: $84,750.00.
> 2. Service levels, for example 99.95 percent availability each month; repair within four hours.
> 3. Remedies such as a credit of five percent of the monthly charge for each hour beyond the repair time.
"""

BUREAUCRATIC_PASSIVE = """
It is requested that an exemption be granted for the Records Imaging Transport acquisition. There is
required the furnishing of managed Ethernet transport at 500 Mbps, quantity two, such service to be
delivered at 2020 West El Camino Way, Sacramento 95833 and at 8660 Ehrhardt Grove Avenue, Elk Grove
95624.

The vendor identified is Cosumnes Carrier Company. A period of performance of forty-eight months is
contemplated. Cancellation by the State prior to expiration is permitted upon payment of three monthly
charges. Extension is not contemplated.

Charges are assessed as follows: transport, per circuit, $1,310.00 monthly; equipment, per circuit,
$2,600.00 one time. The aggregate of all charges for the period is $130,960.00.

Transport is to be available not less than 99.9 percent of each calendar month and restored within five
hours. Failure of either is compensated by remission of one-thirtieth of the monthly charge per hour.
"""

MEMO_HEADINGS = """MEMORANDUM
Date: August 3, 2011
To: STND
From: Bernice Oduya, Agency Information Officer

SUBJECT: Request to buy outside CALNET 2 - Wildlife Tip Line

1. Description of services
The tip line needs a hosted interactive voice response platform with text-to-tip messaging, 24
concurrent sessions, one platform. It will be delivered over two PRI circuits to the dispatch center at
1740 Nimbus Weir Way, Suite B, Rancho Cordova 95670.

2. Contract
a. Length. Thirty months, which may be cut short on 45 days' notice for a fee of two months' charges.
b. Renewal. One further year, if both agree.

3. Cost
Platform: $2,100.00 per month (30 months = $63,000.00)
PRI circuits: $380.00 per month each (2 x 30 months = $22,800.00)
Set-up: $5,500.00
Total contract cost: $91,300.00

4. Vendor
Tipwire Interactive, Inc., of Fremont. Its proposal is Attachment 1.

5. Quality of service
The platform answers 99.9% of calls by the third ring. Failures are repaired in two hours. For every
hour after that, Tipwire forgives one day of the platform fee.
"""
MEMO_HEADINGS_FILE = """Tipwire Interactive, Inc.
Proposal for the Department of Fish and Game
We are pleased to offer our hosted tip platform, 24 sessions.
"""

NO_SLA_NO_TERM = """Dear Deputy Director,

The Board of Equal Lending requests exemption for its Branch Video project. It would buy two video
conferencing circuits, 20 Mbps each, from Larkspur Video Networks LLC, at 450 N Street, Sacramento 95814
and 1515 Clay Street, Oakland 94612.

Each circuit is $700 monthly and $1,000 to install. Altogether we would spend $18,800 in the first year.

Our current circuits are up 97% of the time and take six hours to repair. CALNET offers 99.9% and
credits, but no video priority.

If denied, hearings would be held in person at a cost of $90,000 a year. The present lease ends on
December 31 and can be extended by the landlord for 12 months.

Sincerely,
Tom Ekwueme
Chief Information Officer
450 N Street, Sacramento
"""

CASES = [
    pytest.param(
        TELEGRAPH,
        {},
        set(),
        {
            "contract.term_months": 36,
            "cost.total": 59800,
            "cost.items": [18400, 41400],
            "provider.name": "Mesa Point Wireless Corp.",
        },
        2,
        id="telegraph",
    ),
    pytest.param(
        QA,
        {},
        set(),
        {
            "contract.term_months": 60,
            "cost.total": 168720,
            "cost.items": [21.5, 38, 4800],
            "provider.name": "Owens Peak Telephone Cooperative",
        },
        1,
        id="qa",
    ),
    pytest.param(
        LEGAL_NO_REMEDIES,
        {},
        {"sla.remedies"},
        {
            "contract.term_months": 30,
            "cost.total": 153000,
            "cost.items": [9000, 144000],
            "provider.name": "Tule River Optical LLC",
        },
        2,
        id="legal no remedies",
    ),
    pytest.param(
        FIVE_SITES_ONE_BARE,
        {},
        {"services.address"},
        {
            "contract.term_months": 24,
            "cost.total": 6000,
            "cost.items": [45, 120],
            "provider.name": "Great Valley Cellular, Inc.",
        },
        0,
        id="five sites one bare",
    ),
    pytest.param(
        NO_TOTAL_TBD,
        {},
        {"contract.term", "contract.termination", "cost.total", "provider.name", "sla.levels", "sla.remedies"},
        {"cost.items": [79, 8.25]},
        1,
        id="no total, tbd",
    ),
    pytest.param(
        CASUAL,
        {},
        set(),
        {"contract.term_months": 24, "cost.total": 8040, "cost.items": [6840, 1200], "provider.name": "Pelagic Data"},
        3,
        id="casual",
    ),
    pytest.param(
        CALNET_SLA_TRAP,
        {},
        {"sla.levels", "sla.remedies"},
        {
            "contract.term_months": 24,
            "cost.total": 2980,
            "cost.items": [2880, 100],
            "provider.name": "Imperial Mobile LLC",
        },
        1,
        id="calnet sla trap",
    ),
    pytest.param(
        VAGUE,
        {},
        {
            "contract.term",
            "contract.termination",
            "cost.items",
            "cost.total",
            "provider.name",
            "services.address",
            "services.description",
            "services.quantity",
            "sla.levels",
            "sla.remedies",
        },
        {},
        0,
        id="vague",
    ),
    pytest.param(
        FORM_BLANKS,
        {},
        {"contract.term", "contract.termination", "cost.total", "sla.levels", "sla.remedies"},
        {"provider.name": "Golden Poppy Networks LLC", "cost.items": [31, 140]},
        1,
        id="form blanks",
    ),
    pytest.param(
        SAVINGS_TRAP,
        {},
        {"cost.total"},
        {"contract.term_months": 36, "provider.name": "Canyon Voice Inc.", "cost.items": [19, 12000]},
        1,
        id="savings trap",
    ),
    pytest.param(
        NOTICE_QUOTED,
        {},
        {
            "contract.termination",
            "cost.items",
            "cost.total",
            "provider.name",
            "services.description",
            "services.quantity",
            "sla.levels",
            "sla.remedies",
        },
        {"contract.term_months": 36},
        1,
        id="notice quoted",
    ),
    pytest.param(
        BUREAUCRATIC_PASSIVE,
        {},
        set(),
        {
            "contract.term_months": 48,
            "cost.total": 130960,
            "cost.items": [1310, 2600],
            "provider.name": "Cosumnes Carrier Company",
        },
        2,
        id="bureaucratic passive",
    ),
    pytest.param(
        MEMO_HEADINGS,
        {"Attachment 1.txt": MEMO_HEADINGS_FILE},
        set(),
        {
            "contract.term_months": 30,
            "cost.total": 91300,
            "cost.items": [63000, 22800, 5500],
            "provider.name": "Tipwire Interactive, Inc.",
        },
        1,
        id="memo headings",
    ),
    pytest.param(
        NO_SLA_NO_TERM,
        {},
        {"contract.term", "contract.termination", "sla.levels", "sla.remedies"},
        {"provider.name": "Larkspur Video Networks LLC", "cost.items": [700, 1000]},
        2,
        id="no sla no term",
    ),
]


def _status(found: Reading, name: str) -> str:
    best = max((v.confidence for v in named(found, name) if v.substance is Substance.SUBSTANTIVE), default=0.0)
    return "present" if best >= SURE else "unclear" if best >= DOUBTFUL else "missing"


def _value(found: Reading, name: str) -> FieldValue | None:
    good = [v for v in named(found, name) if v.substance is Substance.SUBSTANTIVE and v.value is not None]
    return good[0] if good else None


@pytest.mark.parametrize(("body", "files", "missing", "fields", "places"), CASES)
def test_what_a_letter_states(  # a letter, its enclosures, and what a careful reader says of them
    body: str, files: dict[str, str], missing: set[str], fields: dict[str, object], places: int
) -> None:
    found = reading(mail(body, files=files))
    said = {name: _status(found, name) for name in FACTS}
    assert {name for name in FACTS if said[name] == "missing"} <= missing
    assert {name for name in FACTS if said[name] == "present"} <= set(FACTS) - missing
    assert sum(status == "unclear" for status in said.values()) <= 1
    assert {name: value.value for name in fields if (value := _value(found, name))} == fields
    if places:
        listed = _value(found, "services.addresses")
        assert listed is not None
        assert len(listed.value) == places
