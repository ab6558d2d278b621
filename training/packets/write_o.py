"""Practice packets, group o: kept apart, to measure reading on writers that neither rules nor models were fitted to."""

# The texts are what agencies would write: long lines, odd spelling and typographic signs are theirs.
# ruff: noqa: ANN001, ANN201, D103, E501, ISC004, PLC0415, PLR2004, S106
from __future__ import annotations

import io
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import build
from build import after, contract, docx, exemption, general, mail, mid_of, pdf, place, write, xlsx

build.TYPES["tif"] = "image/tiff"

EX = "STNDexemptions@dts.ca.gov"
DEL = "STNDdelegations@state.ca.gov"
NONE = after("not_a_request")


def pages(data, dpi=200):
    import pypdfium2

    return [p.render(scale=dpi / 72, grayscale=True).to_pil().convert("L") for p in pypdfium2.PdfDocument(data)]


def scan(data, angle=0.0, dpi=200):
    """The pages of a PDF as a copier gives them back: bilevel images, no text."""
    shots = [
        p.rotate(angle, fillcolor=255, resample=3).point(lambda v: 255 if v > 150 else 0).convert("1")
        for p in pages(data, dpi)
    ]
    out = io.BytesIO()
    then = time.gmtime(1577934246)
    shots[0].save(
        out, "PDF", resolution=dpi, save_all=True, append_images=shots[1:], creationDate=then, modDate=then
    )
    return out.getvalue()


def fax(data):
    """The pages of a PDF as a fax machine gives them: 204 x 196 dots an inch, Group 4."""
    shots = [
        p.resize((1728, 2156), 3).point(lambda v: 255 if v > 140 else 0).convert("1") for p in pages(data, 204)
    ]
    out = io.BytesIO()
    shots[0].save(
        out, "TIFF", compression="group4", dpi=(204, 196), save_all=True, append_images=shots[1:]
    )
    return out.getvalue()


def o_01():
    letter = pdf(
        [
            ("c", "<b>STATE OF CALIFORNIA<br/>NEW MOTOR VEHICLE BOARD</b>"),
            ("c", "In the Matter of Internet Transport to the Board's Two Hearing Venues"),
            ("r", "March 4, 2014"),
            "Deputy Director, Statewide Telecommunications and Network Division:",
            "The undersigned, having considered the record assembled by staff, submits the following findings and, upon them, "
            "prays leave of the Division to procure outside the Master Services Agreements.",
            ("h", "I. Findings"),
            ("n", [
                "The Board adjudicates disputes between franchised dealers and manufacturers. It sits at 2414 Larkin Row, Suite 330, Sacramento 95815, and, for southern matters, at 611 Hollis Terrace, Los Angeles 90015.",
                "Since the enactment of remote appearance, parties and court reporters attend by video. On eleven hearing days of the past year the picture failed for want of upstream capacity, and testimony was retaken. A connection equal in both directions is therefore indispensable to a record fit for review.",
                "What is sought is one dedicated Ethernet Internet access circuit, 500 Mbps in each direction, at each venue: two circuits in all.",
                "The Agreement contractor was consulted. By its engineer's communication of January 9 it has no fiber or copper pair-bonding facility in either building and can deliver nothing above 20 Mbps upstream; it offers no date by which that may change. No other MSA catalog contains a wireline service reaching either address.",
                "Should leave be refused, continuances will accumulate, the sixty-day statutory period for decision will be overrun in an estimated nine protests a year, and the Board will be exposed to writs.",
            ]),
            ("h", "II. The Bargain Proposed"),
            ("n", [
                "The carrier is Tamarack Municipal Fiber LLC, whose quotation is lodged herewith as a separate paper.",
                "The engagement runs thirty-six months from acceptance. The Board may end it on sixty days' written notice without penalty. There is no right of renewal on either side.",
                "Entrance construction, Sacramento, once only: $8,400.00. Sacramento circuit, $1,150.00 monthly, being $41,400.00 for the engagement. Los Angeles circuit, $980.00 monthly, being $35,280.00. The sum of the foregoing is $85,080.00, and no other charge is contemplated.",
                "The carrier undertakes that each circuit shall be available 99.95 percent of every calendar month and restored within four hours. For each hour or part beyond, it forfeits one day's charge; upon three breaches in any six months the Board may rescind.",
            ]),
            ("h", "III. Submission"),
            "Upon the foregoing, it is requested that an exemption issue, confined to the two circuits described.",
            "Dated as above, at Sacramento.",
            "<i>/s/ Osric Vandermeulen</i><br/>OSRIC VANDERMEULEN<br/>Chief, Information Technology Division",
            "I concur:<br/><i>/s/ Prudence Adebayo-Lind</i><br/>PRUDENCE ADEBAYO-LIND, Executive Director",
        ],
        size=11,
    )
    quote = pdf(
        [
            ("h", "Tamarack Municipal Fiber LLC"),
            "7 Foundry Court, Roseville CA 95678",
            "Quotation TMF-0388 for New Motor Vehicle Board. Valid 90 days.",
            ("t", [["Item", "NRC", "MRC"], ["DIA 500/500, Larkin Row", "8,400.00", "1,150.00"], ["DIA 500/500, Hollis Terrace", "waived", "980.00"]], [240, 90, 90], True),
        ],
        font="Helvetica",
    )
    raw = mail(
        "Osric Vandermeulen <ovandermeulen@nmvb.ca.example>", EX, "In re: exemption, hearing venue Internet circuits", "2014-03-04T10:12:00-08:00",
        "Transmitted herewith are the Board's submission and, separately, the carrier's quotation.\n\nClerk of the Board, at the direction of Mr. Vandermeulen\n",
        files=[("NMVB-Submission.pdf", letter), ("TMF-0388.pdf", quote)],
    )
    write("o-01", "Small board writing like a tribunal: numbered findings, signed by the head of its IT division", "exemptions", [
        (raw, "exemption", after("complete", "New Motor Vehicle Board", "non_exempt", exemption(na=("ipr.documentation", "fsr")), {
            "provider.name": "Tamarack Municipal Fiber LLC",
            "cost.total": 85080.0,
            "cost.items": [8400.0, 41400.0, 35280.0],
            "services.addresses": [place("2414 Larkin Row, Suite 330", "Sacramento", "95815"), place("611 Hollis Terrace", "Los Angeles", "90015")],
            "contract.term_months": 36,
            "signer.name": "Osric Vandermeulen",
            "signer.title": "Chief, Information Technology Division",
            "reason.ground": "technical",
        })),
    ], "All in the letter's findings. 'Engagement' is the term; 'end it on sixty days' written notice' the termination; Foundry Court is the carrier's own address. The Executive Director only concurs.")


def o_02():
    quote = pdf(
        [
            ("h", "Sagebrush LineSwap Co. - Proposal 14-207"),
            "1188 Mineral Spur, Henderson NV 89011",
            ("t", [
                ["Description", "Qty", "Each", "Extended"],
                ["LTE line replacement unit service, 1 analog port, per month", "38", "$58.00", "$2,204.00 / mo"],
                ["36 months of the above", "", "", "$79,344.00"],
                ["Shipping and staging, one time", "1", "$1,900.00", "$1,900.00"],
            ], [260, 40, 70, 100], True),
            "Support: telephone response within 4 hours, failed unit replaced next business day, radio uplink 99.9% per calendar month as measured by our portal. Service credits are not offered and no other remedy applies.",
        ],
        font="Helvetica", size=10,
    )
    body = """Morning folks,

Dwight over at the Barstow Home. I run plant operations out here so I am the fella who gets the call when the elevator phone is dead. We need your blessing to go outside CALNET for the 38 plain old copper lines that hang off our elevators, the fire panel and the gate phones, all of em here at 100 East Veterans Parkway, Barstow 92311. The project is called "Copper Off The Hill", that's what the work order says anyway (WO 55172).

Why we need it: the copper has been in the ground since the place opened, it goes crackly every time it rains, and code says the elevator phone has got to work with residents in the car. We had two residents stuck in June with no way to call out. If you tell us no, the State Fire Marshal's deputy already said he will red-tag both elevators in Building C, and I have 61 folks in wheelchairs on the second floor.

Why not CALNET: plain money. The CALNET copper went up to $212 a line a month. Sagebrush LineSwap puts a little cellular box on each line for $58. We did ask the CALNET people for a price break (that IPR thing) and the lady said no on the phone, she was real nice about it.

Deal is three years, paid every month in arrears. All in it is $81,244 for the whole three years, boxes stay theirs. Their proposal is attached and it's got the breakdown.

I copied Ms. Farrokhzad our CIO so she knows about it. Holler if you need anything.

Dwight Thorvaldsen
Chief of Plant Operations
Veterans Home of California, Barstow
California Department of Veterans Affairs
"""
    raw = mail(
        "Dwight Thorvaldsen <dwight.thorvaldsen@calvet.ca.example>", EX, "Elevator phones at Barstow - going off copper", "2014-10-07T07:41:00-07:00", body,
        cc="Laleh Farrokhzad <laleh.farrokhzad@calvet.ca.example>", files=[("Sagebrush 14-207.pdf", quote)],
    )
    write("o-02", "Facilities chief's chatty mail: CIO only copied, IPR by telephone, quote that denies all remedies, termination unsaid", "exemptions", [
        (raw, "exemption", after("deficient", "California Department of Veterans Affairs", "non_exempt", exemption(
            missing=("contract.termination", "sla.remedies", "ipr.documentation", "signer", "separate_attachments"), na=("fsr",)), {
            "provider.name": "Sagebrush LineSwap Co.",
            "cost.total": 81244.0,
            "cost.items": [79344.0, 1900.0],
            "services.addresses": [place("100 East Veterans Parkway", "Barstow", "92311")],
            "contract.term_months": 36,
            "signer.name": "Dwight Thorvaldsen",
            "signer.title": "Chief of Plant Operations",
            "reason.ground": "financial",
        })),
    ], "Levels only in the quote; the same sentence says no remedy applies. The IPR was refused by telephone, nothing enclosed. The signer runs plant operations. Henderson is the vendor's office.")


def o_03():
    body = """# CALNET exemption request: `onramp-west`

hey STND folks 👋 - writing this as markdown because that's how our runbooks live. Treat this mail as the formal ask from **DFPI** (Department of Financial Protection and Innovation).

## what
- 2x 10 Gbps point-to-point wavelengths (unprotected, LAN-PHY), A-end our cage, Z-end the cloud provider's router
- one path per building, so: qty **1** from each of
  - `site-a`: 4480 Cannery Loop, Rancho Cordova 95670
  - `site-b`: 2230 Ordway St, San Francisco 94134

## why tho
Nightly examination loads (~38 TB) have to land before the 06:00 examiners' queue opens. On the current 1 Gbps pipe they finish around 11:20. We blew the window 19 of 22 business days last month.

**If the answer is no:** examiners keep working on yesterday's numbers, we keep paying 6 people OT to babysit copies, and the mortgage-fraud early warning goes live blind.

## why not calnet
Went through every data catalog line by line (TDM, Ethernet, MPLS, all of em). Biggest port to a cloud meet-me is 1 Gbps, and LAG'ing ten of those isn't supported (contractor SE confirmed: "not a product"). Feature just isn't there. Not a $$$ thing.

## the deal
| thing | one-time | per month | x24 |
|---|---|---|---|
| wave site-a | $3,000 | $2,750 | $66,000 |
| wave site-b | $3,000 | $3,100 | $74,400 |

- vendor: **Quartzline Optical Networks**
- lock-in: 24 mo
- getting out: 90d notice any time; walk before month 24 and we owe 25% of what's left. No auto-renew, can tack on 12 mo at same rate if we say so
- grand total = **$146,400**
- uptime 99.99%/mo per wave, MTTR 4h, latency <= 3 ms rtt
- they miss -> 10% of that wave's monthly back per hour down, 3 strikes in a quarter and we can leave free

No quote PDF, they only gave us a portal screen, numbers are transcribed above.

Reviewed the diff with @tbui, this is mine, sending it for real:

Yevgenia Ostrander
Acting CIO, DFPI
`pgp: on request`
"""
    raw = mail("Yevgenia Ostrander <y.ostrander@dfpi.ca.example>", EX, "[exemption] onramp-west: 2x10G waves", "2023-02-21T17:58:00-08:00", body)
    write("o-03", "Young engineer's Markdown mail, adopted and sent by the acting CIO; everything in a list or a table; complete", "exemptions", [
        (raw, "exemption", after("complete", "Department of Financial Protection and Innovation", "non_exempt",
            exemption(na=("provider.documentation", "ipr.documentation", "fsr", "separate_attachments")), {
            "provider.name": "Quartzline Optical Networks",
            "cost.total": 146400.0,
            "cost.items": [3000.0, 66000.0, 3000.0, 74400.0],
            "services.addresses": [place("4480 Cannery Loop", "Rancho Cordova", "95670"), place("2230 Ordway St", "San Francisco", "94134")],
            "contract.term_months": 24,
            "signer.name": "Yevgenia Ostrander",
            "signer.title": "Acting CIO",
            "reason.ground": "technical",
        })),
    ], "Total under 'grand total', term under 'lock-in', termination under 'getting out', remedies under 'they miss'. Nobody promised vendor documentation: the mail says that there is none.")


def o_04():
    memo = docx(
        [
            "OFFICE OF ADMINISTRATIVE LAW",
            ("r", "Our ref. TW/ra"),
            "To: CALNET Program Chief",
            "Ms. Whitcombe has asked me to write to you while she is at the Capitol, and to say the following on her behalf. I have typed it as she gave it to me.",
            "She wishes to be allowed to buy and put in a new key telephone system for the reception area and the reading room of our office at 300 Birdcage Mall, Suite 1250, Sacramento. It would take in 24 desk sets, two reception consoles and the overhead page, and nothing else in the building is touched. The equipment she has chosen is a Meridell KX-32 key service unit with 24 model 7410 digital sets, two model 7490 consoles, one PG-2 paging amplifier, and the maker's installation kit.",
            "The purpose, she says, is that the public who come to read rulemaking files may be announced and helped; the set now in use was bought second hand and its maker is gone, so a broken button means a dead desk.",
            "She believes the delegation should be granted because CALNET has no key system in any of its catalogs, the system is small and quite ordinary, and the work is within what our own people have done before: they put in the present set in 2001 and moved all of it across the street in 2006 without losing a day, and they did the same for the Board upstairs in 2008.",
            "If it is refused, she asks me to say, the reading room would be left without a working telephone, and the public would have no means of calling for a file or for an ambulance.",
            "She will be glad to supply the dates once they are settled with the landlord. The names and training of the staff will also follow under separate cover.",
            "Yours sincerely,",
            "<i>Rosalind Achterberg</i><br/>for Temperance Whitcombe<br/>Chief Information Officer",
        ],
        font="Times New Roman", size=12,
    )
    raw = mail("Achterberg, Rosalind <rachterberg@oal.ca.example>", DEL, "Letter from Ms. Whitcombe", "2010-05-18T15:20:00-07:00",
               "Dear Sir or Madam,\n\nPlease find Ms. Whitcombe's letter attached. She is out until Thursday.\n\nR. Achterberg, Secretary\n", files=[("Whitcombe CALNET.docx", memo)])
    write("o-04", "Secretary writing for her director, signed 'for' the CIO; dates and staff training promised for later", "delegations", [
        (raw, "general_delegation", after("deficient", "Office of Administrative Law", "non_exempt",
            general(missing=("project.timeframe", "staff.qualifications")), {
            "signer.name": "Temperance Whitcombe",
            "signer.title": "Chief Information Officer",
            "project.locations": ["300 Birdcage Mall, Suite 1250, Sacramento"],
            "activities": ["installation"],
        })),
    ], "Years given (2001, 2006, 2008) are experience, not the project's timeframe. 'Will follow' does not satisfy. Signed for the officer, whose name and title are shown.")


def o_05():
    letter = pdf(
        [
            "DEPARTMENT OF REHABILITATION<br/>Telecommunications Unit, MS 14",
            ("t", [["TO:", "Dept. of Technology, STND, Attn: Deputy Director"], ["FROM:", "DOR Agency Telecommunications Representative"], ["RE:", "MSA non-use request, six outstation frame replacement (PCA 21150)"]], [60, 400]),
            "1. Per STMM 0501.0 this unit requests that DOR not be held to the CALNET 2 MSA 1 for the captioned acquisition. STD. 20s were not cut for these six pending your word.",
            "2. Service: six (6) each T1.5 integrated access spans, Primary Rate, one per outstation, delivering 23B+D voice. Locations per billing records: Blythe, Ridgecrest, Alturas, Crescent City, and Quincy offices; Susanville is served at 2655 Bunyan Rd, Susanville.",
            "3. Outstation counselors presently share two 1FB lines apiece. Clients who are deaf or speech-impaired reach us by relay, each call holds a line for twenty minutes, and the voice customer gets a fast busy. The spans are to cure that. Denial leaves six offices below the response time in the Olmstead settlement, for which the monitor may recommend sanctions.",
            "4. Basis is fiscal. MSA feature 8.2.4 rate plus mileage comes to $812.60 per span; Redwood Highway Telephone will sell the same span for $530.00 flat, 34.8 percent under. IPR No. 12-0419 was run through STND and the MSA contractor's answer was that it could not match; file is held by this ATR.",
            "5. Proposed schedule of items:",
            ("t", [
                ["Feature", "Qty", "MRC ea.", "MRC ext."],
                ["PRI span, 1.544 Mb", "6", "$530.00", "$3,180.00"],
                ["DID block of 20", "6", "$12.00", "$72.00"],
                ["NRC, span install (one time)", "6", "$275.00", "$1,650.00"],
            ], [200, 50, 90, 90], True),
            "6. Contract is two (2) years firm from cutover, with two (2) one-year options at the State's pleasure. T for C on thirty days, no liability beyond the current bill.",
            "7. Tariff sheet 41-T calls for 99.9% span availability and 4 hr. clear time. Out-of-service allowance: 1/30 of the MRC for each 24 hrs or fraction; State may cancel any span out more than 72 hrs.",
            "Submitted:",
            "<i>M. Quarles-Obuya</i><br/>Marguerite Quarles-Obuya<br/>Chief Information Officer, DOR",
        ],
        font="Courier", size=9.5,
    )
    raw = mail("Telecom Unit DOR <atr@dor.ca.example>", EX, "DOR MSA non-use req., 6 PRI, PCA 21150", "2013-11-29T08:03:00-08:00",
               "Req. attached. Hard copy via interagency mail to Y-13.\n\nL. Zbornak, ATR\n", files=[("DOR-STND-21150.pdf", letter)])
    write("o-05", "Telecom liaison in the old vocabulary: five of six offices by town only, monthly items without a total, IPR held on file", "exemptions", [
        (raw, "exemption", after("deficient", "Department of Rehabilitation", "non_exempt",
            exemption(missing=("services.address", "cost.total", "ipr.documentation"), na=("provider.documentation", "fsr", "separate_attachments")), {
            "provider.name": "Redwood Highway Telephone",
            "cost.items": [3180.0, 72.0, 1650.0],
            "services.addresses": [place("2655 Bunyan Rd", "Susanville")],
            "contract.term_months": 24,
            "signer.name": "Marguerite Quarles-Obuya",
            "signer.title": "Chief Information Officer",
            "reason.ground": "financial",
        })),
    ], "Only Susanville has a street. The table gives no total. 'T for C' is termination for convenience. IPR No. 12-0419 is told about, its papers stay with the ATR.")


def o_06():
    body = """Estimado equipo de CALNET / Dear CALNET team:

The Commission on the Status of Women and Girls writes to you to ask an exemption (una exención) for the telephone help line "Línea Adelante", who will open to the public in the month of May.

SERVICIO / SERVICE. We need toll-free 8XX numbers with a hosted queue of calls and simultaneous interpretation bridge, delivered to our office in 1920 Pardee Way, Suite 110, Sacramento, CA 95811. The service permits that the caller, the advocate and the interpreter stay all in the same line without hang up.

POR QUÉ / WHY WE NEED. The half of the women who call do not speak English, and they call one time only. Now they leave a message and we return the call two days after, when already is not safe to call. With the bridge we answer in the moment.

POR QUÉ NO CALNET. We reviewed with our representative the toll-free and contact center services of all the contracts. None of them includes a three-way interpretation bridge, only conference with reservation of 24 hours before. The function does not exist there.

PROVEEDOR / PROVIDER. Puente Voz Telecomunicaciones, Inc. Please see their brochure attached to this message (folleto adjunto).

COSTO. Installation $2,250.00 one time. Monthly platform $1,340.00, 12 months, $16,080.00. Interpretation bridge $600.00 each month, $7,200.00. Total of the year: $25,530.00.

CONTRATO. One year. We can finish it with 15 days of advice and pay only the month in course; we can prolong it one more year with the same price.

NIVEL DE SERVICIO. Answer of the platform in 3 seconds, available 99.9 % of the month. If they do not comply they return 5 % of the month for every hour, and in the second month of fault the Commission can leave the contract.

CONSECUENCIAS / CONSEQUENCES:

Con mucho gusto contestamos sus preguntas. With kind regards,

Itzel Barrientos-Oyelaran
Directora de Tecnología / Chief Technology Officer (the Commission does not have a CIO)
Commission on the Status of Women and Girls
"""
    raw = mail("Itzel Barrientos-Oyelaran <itzel@women.ca.example>", EX, "Exención / Exemption - Línea Adelante", "2022-03-15T13:33:00-07:00", body)
    write("o-06", "Bilingual outreach office: heading 'Consequences' left empty, how many numbers is unsaid, brochure promised and absent; CTO signs where there is no CIO", "exemptions", [
        (raw, "exemption", after("deficient", "Commission on the Status of Women and Girls", "non_exempt",
            exemption(missing=("services.quantity", "ramifications", "provider.documentation"), na=("ipr.documentation", "fsr", "separate_attachments")), {
            "provider.name": "Puente Voz Telecomunicaciones, Inc.",
            "cost.total": 25530.0,
            "cost.items": [2250.0, 16080.0, 7200.0],
            "services.addresses": [place("1920 Pardee Way, Suite 110", "Sacramento", "95811")],
            "contract.term_months": 12,
            "signer.name": "Itzel Barrientos-Oyelaran",
            "signer.title": "Chief Technology Officer",
            "reason.ground": "technical",
        })),
    ], "No number of toll-free numbers, seats or ports anywhere. Nothing is attached though the brochure is said to be. Under 'Consequences' nothing stands; the present delay under 'why we need' is need.")


def o_07():
    letter = docx(
        [
            ("r", "Tessellate Advisory Group<br/>September 9, 2021"),
            "<b>Prepared for and on behalf of the Office of Energy Infrastructure Safety</b>",
            "We act as program integrator to the Office and have been asked to lodge this application for authority over a contract service.",
            ("t", [
                ["Heading", "Particulars"],
                ["Engagement", "Inspector Voice Refresh. 140 field inspectors and the notification desk move from cell voicemail to queued, recorded calling. Data services and the desk phones at headquarters are outside the engagement."],
                ["Objective", "Utilities must be able to reach a duty inspector inside ten minutes of an ignition report; presently they reach a mailbox."],
                ["Catalog reference", "Contact Center, Hosted Agent Seat - Premium, identifier NAC-4417-P, Northstate Aggregated Communications, Catalog B (Delegation: Yes)"],
                ["Activities", "Design, installation oversight, operation"],
                ["Calendar", "Mobilise 4 October 2021; pilot 1 December 2021; complete 31 March 2022"],
                ["Where", "Headquarters at 715 P Street, Sacramento, and the Redding and Riverside field rooms"],
                ["Who will run it", "Tessellate personnel will run the project: K. Abernathy, PMP, ten years leading contact center builds (most recently a 300-seat migration for a water utility, 2019); S. Duarte-Iyer, certified NAC platform engineer, who delivered four earlier moves to the same platform."],
            ], [110, 360], True),
            "The Office would be grateful for a decision by October 1.",
            "For Tessellate Advisory Group,",
            "<i>Hollis Brandvold</i><br/>Managing Principal",
        ],
    )
    raw = mail("Hollis Brandvold <hbrandvold@tessellate-advisory.example>", DEL, "Application on behalf of Energy Safety: Inspector Voice Refresh", "2021-09-09T16:45:00-07:00",
               "Please find the application attached. Our client contact at the Office is Ms. Ngo, IT Procurement.\n\nHollis Brandvold\nTessellate Advisory Group\n", files=[("Application.docx", letter)], cc="Thanh Ngo <thanh.ngo@energysafety.ca.example>")
    write("o-07", "Contractor applying on the department's behalf: contract service well identified, nobody from the agency signs, no word on denial", "delegations", [
        (raw, "contract_delegation", after("deficient", "Office of Energy Infrastructure Safety", "non_exempt",
            contract(missing=("ramifications", "signer")), {
            "provider.name": "Northstate Aggregated Communications",
            "signer.name": "Hollis Brandvold",
            "signer.title": "Managing Principal",
            "project.locations": ["715 P Street, Sacramento", "Redding", "Riverside"],
            "activities": ["design and development", "project oversight", "operation and maintenance"],
        })),
    ], "The contractor's people run the project, so their qualifications count; the contractor's principal is no agency officer. The state of today (mailbox) is purpose, not a consequence of denial. 'Installation oversight' is read as project oversight.")


def o_08():
    body = """Environmental Chemistry Laboratory, DTSC.

Project: instrument hall link, ECL Berkeley to ECL Pasadena.
Service: dark fiber IRU-lite lease, single-mode, 1 pair per end (2 pairs).
Ends: 707 Haskell Court, Berkeley 94702. 1449 Temple Annex, Pasadena 91103.
CALNET: no dark fiber in any catalog. Lit services add 11 ms jitter, over instrument sync tolerance (2 ms).
Denied: Pasadena mass specs stay unsynchronised. Superfund results go out 3 days late. NELAP accreditation at risk.
Vendor: Basalt Strand Fiber. Datasheet attached.
Cost: $212,000 total.
End early: 12 months notice, no fee. Extension: none.
SLA: attenuation < 0.25 dB/km, repair 8 h. Remedy: 1/30 month's fee per missed 8 h, void after 3.

V. Ekwueme, PhD
Research Scientist IV
"""
    outer = """Submitting this for my department as its request. Please treat Vivian's note below as ours.

Ludovica Hartigan
Chief Information Officer
Department of Toxic Substances Control

-----Original Message-----
From: Ekwueme, Vivian@DTSC
Sent: Monday, August 15, 2016 6:02 AM
To: Hartigan, Ludovica@DTSC
Subject: fiber

""" + body
    sheet = pdf([("h", "Basalt Strand Fiber"), "Datasheet: Dark Pair", ("t", [["Parameter", "Value"], ["Fiber type", "ITU-T G.652.D"], ["Attenuation at 1550 nm", "0.22 dB/km typical"], ["Connector", "LC/UPC"]], [160, 200], True)], font="Helvetica")
    raw = mail("Ludovica Hartigan <lhartigan@dtsc.ca.example>", EX, "FW: fiber", "2016-08-15T09:27:00-07:00", outer, files=[("DarkPair.pdf", sheet)])
    write("o-08", "Laconic scientist's note forwarded by the CIO as the request: no need stated, no length of contract, no items", "exemptions", [
        (raw, "exemption", after("deficient", "Department of Toxic Substances Control", "non_exempt",
            exemption(missing=("need", "contract.term", "cost.items", "separate_attachments"), na=("ipr.documentation", "fsr")), {
            "provider.name": "Basalt Strand Fiber",
            "cost.total": 212000.0,
            "services.addresses": [place("707 Haskell Court", "Berkeley", "94702"), place("1449 Temple Annex", "Pasadena", "91103")],
            "signer.name": "Ludovica Hartigan",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        }, ("need",))),
    ], "The CIO adopts the note and submits it. Notice of 12 months is termination, not length. The consequences on denial do not by themselves state the need.")


BATCH_1 = [o_01, o_02, o_03, o_04, o_05, o_06, o_07, o_08]


def o_09():
    memo = docx(
        [
            ("c", "<b>DELTA PROTECTION COMMISSION</b><br/>MEMORANDUM AND REQUEST"),
            "(1) WHEREAS the Commission occupies the old packing house at 14219 River Landing Road, Walnut Grove, and a boat-launch annex at Rio Vista, which between them are served by one 1996 private branch exchange of the make Holloway, model 300E; and",
            "(2) WHEREAS the said exchange cannot carry a telephone over the Commission's data network, so that the annex, flooded out twice, has no extension and commissioners there are reached only by their own cellular telephones; and",
            "(3) WHEREAS the purpose of the work is that both places answer under one number in time of levee emergency; and",
            "(4) WHEREAS the work consists of fitting to that exchange one Holloway IPX-8 voice-over-IP trunk card and one 16-seat license, replacing its power shelf (HP-48R), and placing twelve Holloway 5112 IP sets, and of nothing further; and",
            "(5) WHEREAS such components are nowhere sold under the CALNET contracts, the exchange being the Commission's own, and a hosted substitute would cost four times as much and depend on the one levee-road cable; now therefore",
            "(6) BE IT REQUESTED that general delegation be given for design, installation, and subsequent operation and maintenance, the Commission believing itself fit for it since the undertaking is small, familiar and bounded;",
            "(7) AND BE IT NOTED that the same would begin on the first Monday of May 2015 and be done in ten weeks;",
            "(8) AND BE IT NOTED that the hands engaged are those of Mr. Cornelius Padmanabhan, Holloway Certified Technician since 2004 and holder of a C-7 low voltage license, and Ms. Fern Ludlow, B.S. in Electronics, Cisco CCNA Voice; and that these same two fitted a like trunk card at the Suisun office of the Conservation Corps in 2011 and have kept the present exchange alive for nine years;",
            "(9) AND BE IT FURTHER NOTED that a refusal would leave the annex unreachable through another flood season, to the hazard of boaters and of the reclamation districts who report boils in the levee to it.",
            "Submitted this 17th day of February, 2015.",
            "Alphonse Kittredge<br/>Information Officer (Acting), by appointment of the Commission as head of its information technology",
        ],
        font="Garamond", size=12,
    )
    raw = mail("Alphonse Kittredge <akittredge@delta.ca.example>", DEL, "Memorandum: delegation, packing house exchange", "2015-02-17T14:02:00-08:00", "Memorandum attached.\n\nA. Kittredge\n", files=[("DPC memo 2015-03.docx", memo)])
    write("o-09", "Memo of numbered 'whereas': IP components for an agency-owned PBX; complete", "delegations", [
        (raw, "general_delegation", after("complete", "Delta Protection Commission", "non_exempt", general(), {
            "signer.name": "Alphonse Kittredge",
            "signer.title": "Information Officer (Acting)",
            "project.locations": ["14219 River Landing Road, Walnut Grove", "Rio Vista"],
            "activities": ["design and development", "installation", "operation and maintenance"],
        })),
    ], "Products in (4), reasons in (5)-(6), timeframe in (7), staff in (8), consequence in (9). The signer is said to be the head of IT.")


def o_10():
    form = scan(pdf(
        [
            ("c", "<b>CALIFORNIA COMMISSION ON AGING</b><br/>CALNET EXEMPTION WORKSHEET (CCoA-77, rev. 2)"),
            ("t", [
                ["1. Acquisition", "Senior Listening Posts, broadband for three posts, FY 18-19 BCP 4170-003"],
                ["2. Services: identify quantity, type, location including street address", "One 300/30 Mbps cable broadband service at each post, three in all:<br/>a) 903 Bellamy Lane, Fresno 93721<br/>b) 40 Trinidad Head Street, Eureka 95501<br/>c) Imperial County Fairgrounds, Preble Building, Imperial"],
                ["3. Why are the services needed", ""],
                ["4. If not granted", "The posts cannot open and the federal ACL grant of $390,000 reverts on June 30."],
                ["5. Explain why services from CALNET would not meet the specified need", "CALNET carriers returned 'no facilities' for all three posts; satellite in the catalog exceeds the 150 ms delay limit in our network standard."],
                ["6. Provider and vendor documentation", "Westerly Cable Cooperative. Rate card: attached as Exhibit 1."],
                ["7. Cost in total and by specific contract item", "Install 3 x $150.00 = $450.00<br/>Service 3 x $139.00 x 24 mo. = $10,008.00<br/>TOTAL $10,458.00"],
                ["8. Length and terms", "24 months; month to month afterwards if we wish; leaving before month 24 costs $200 per post"],
                ["9. Specific service level agreements", "Carrier will maintain a high level of service at all times."],
                ["10. Associated rights and remedies", "Pro rata refund of any day without service; post may be dropped free of charge after ten such days in a quarter."],
                ["11. IPR documentation", "N/A - technical"],
                ["12. FSR", "None"],
                ["13. Chief Information Officer", "Name: Beaumont Sizemore<br/><br/>Signature: ______________________   Date: __________"],
            ], [160, 310]),
        ],
        font="Helvetica", size=10.5,
    ), angle=0.4)
    raw = mail("Odalys Ferreira-Whyte <oferreira@ccoa.ca.example>", EX, "CCoA-77 worksheet", "2018-03-28T11:11:00-07:00",
               "Hi,\n\nScan of our worksheet is attached, thanks for looking.\n\nOdalys Ferreira-Whyte\nAssociate Governmental Program Analyst\n", files=[("scan0032.pdf", form)])
    write("o-10", "Scanned two-column form: empty box, blank signature line, one post without a street, exhibit not there, a promise instead of levels", "exemptions", [
        (raw, "exemption", after("deficient", "California Commission on Aging", "non_exempt",
            exemption(missing=("services.address", "need", "provider.documentation", "sla.levels", "signer"), na=("ipr.documentation", "fsr", "separate_attachments")), {
            "provider.name": "Westerly Cable Cooperative",
            "cost.total": 10458.0,
            "cost.items": [450.0, 10008.0],
            "services.addresses": [place("903 Bellamy Lane", "Fresno", "93721"), place("40 Trinidad Head Street", "Eureka", "95501")],
            "contract.term_months": 24,
            "signer.name": "Beaumont Sizemore",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "Image only. Box 3 empty. Post c) is a fairground. Exhibit 1 is not enclosed. Box 9 measures nothing. The CIO's line is blank and an analyst sent it.")


def o_11():
    sheet = pdf(
        [
            ("c", "<b>FAX</b>   Central Valley Flood Protection Board   2 pp. incl. cover"),
            "TO: CALNET Program Chief, (916) 463-9920<br/>FROM: Iphigenia Stroud, Chief Information Officer<br/>DATE: 6/3/2013<br/>RE: Delegation, gauge radio and key system, Nicolaus Yard",
            ("pb",),
            "Sir or Madam:",
            "We ask for delegation to buy and hang our own microwave hop and a small key system. It is levee yard business.",
            "<b>Job.</b> Replace the washed-out copper to the Nicolaus Yard (4101 Garden Highway, Nicolaus) with one licensed hop from the Verona tower, and put a key system at the yard end for ten phones. <b>Point of it:</b> the flood fight crew has to hear the gauge readings and call out sandbag trucks.",
            "<b>Gear.</b> Two Torrent MW-11 radios (11 GHz), two 4-ft dishes model TD-4, one Kestrel KS-16 key unit, ten Kestrel 16D phones. CALNET sells no licensed microwave and no key units; that is why we ask you.",
            "<b>When.</b> Order in July, working by October 15, 2013, before the rains.",
            "<b>Our people.</b> Two telecommunications technicians holding FCC General Radiotelephone licenses; one P.E. (electrical). They built the Knights Landing hop in 2008 and the Tisdale hop in 2010.",
            "<b>If you say no:</b> high water this winter with no line to the yard. Last time that cost the district 400 feet of levee.",
            "We would do planning, installation and upkeep ourselves.",
            "Very truly yours,",
            "<i>Iphigenia Stroud</i>",
            "Iphigenia Stroud, Chief Information Officer",
        ],
        size=13,
    )
    raw = mail("CVFPB Fax Server <fax@cvfpb.ca.example>", DEL, "Fax from 916 555 0142, 2 page(s)", "2013-06-03T10:20:00-07:00", "You have received a 2 page fax. The image is attached.\n", files=[("FAX00417.tif", fax(sheet))])
    write("o-11", "Two-page fax (TIFF, Group 4): licensed microwave and a key system; complete", "delegations", [
        (raw, "general_delegation", after("complete", "Central Valley Flood Protection Board", "non_exempt", general(), {
            "signer.name": "Iphigenia Stroud",
            "signer.title": "Chief Information Officer",
            "project.locations": ["4101 Garden Highway, Nicolaus", "Verona tower"],
            "activities": ["project planning", "installation", "operation and maintenance"],
        })),
    ], "Cover on page 1, letter on page 2.")


def o_12():
    body = """To whom it may concern,

The City of Oceanside would like to leave CALNET for its 14 SIP trunks. Our Authorization to Order for SIP was signed in 2018 and the two years are long over. Somebody at the League told me we must send you the exemption form anyway, so here goes.

Where: 1 Pier Overlook Way, Oceanside 92054, trunks land in the basement.
Need: emergency notification and utility billing calls.
Without it: we pay about twice for the same minutes.
Who: Palomar Voice Exchange. Month to month, no commitment and nothing owed on leaving.
Money: 14 trunks at $21.00 = $294.00 a month, $3,528.00 a year in total.

We don't have any service level paper. Do let me know if there is something to sign.

Wendell Okonjo
IT Director, City of Oceanside
"""
    raw = mail("Wendell Okonjo <wokonjo@oceanside.ca.example>", EX, "City of Oceanside SIP trunks / exemption?", "2021-05-04T09:00:00-07:00", body)
    write("o-12", "City whose two ATO years are over asks for an exemption that it does not need", "exemptions", [
        (raw, "exemption", after("not_required", "City of Oceanside", "local",
            exemption(missing=("sla.levels", "sla.remedies"), na=("provider.documentation", "ipr.documentation", "fsr", "separate_attachments")), {
            "provider.name": "Palomar Voice Exchange",
            "cost.total": 3528.0,
            "services.addresses": [place("1 Pier Overlook Way", "Oceanside", "92054")],
            "signer.name": "Wendell Okonjo",
            "signer.title": "IT Director",
            "reason.ground": "financial",
        }, ("reason", "ipr.documentation", "contract.term", "signer", "cost.items", "ramifications", "project"))),
    ], "Local government: nothing to complete, whatever is missing.")


def o_13():
    letter = pdf(
        [
            ("c", "<b>SECRETARY OF STATE</b><br/>Information Technology Division"),
            ("r", "August 2, 2019"),
            "Dear CALNET Program Chief:",
            "This letter asks for delegation to replace the interactive voice response and automatic call distribution of the Voter Hotline at 1500 Camellia Row, Sacramento. Scope: one on-premises Lyrebird IVR 9 server pair with 96 ports and the Lyrebird Router ACD for 60 agents, in ten languages. The hotline tells voters where their polling place is; its present server has been without support since 2016. The work runs from September 3 to December 20, 2019.",
            "CALNET's hosted IVR has seven of the ten languages we must offer under federal law, hence our wish to buy our own. Our staff hold Lyrebird Master Engineer certificates (three persons) and ran the 2012 and 2016 upgrades. If delegation is denied, voters in three languages will hear English in the March primary.",
            "Sincerely,",
            "Philippa Dray-Matsuo<br/>Chief Information Officer",
        ],
        size=11.5,
    )
    raw = mail("Philippa Dray-Matsuo <pdray@sos.ca.example>", DEL, "Voter Hotline delegation", "2019-08-02T15:15:00-07:00", "Letter attached. Thank you.\n\nPhilippa\n", files=[("Voter Hotline.pdf", scan(letter, angle=0.8))])
    write("o-13", "Constitutional officer's department asks for a general delegation: complete in itself, but none is needed", "delegations", [
        (raw, "general_delegation", after("not_required", "Secretary of State", "exempt", general(), {
            "signer.name": "Philippa Dray-Matsuo",
            "signer.title": "Chief Information Officer",
            "project.locations": ["1500 Camellia Row, Sacramento"],
        })),
    ], "Image only. Exempt by class; every item is there.")


def o_14():
    body = """Hello,

Before I start typing I have some questions about STMM 0501.0. We MAY want to go to another carrier next spring for about 20 lines at our Culver City warehouse (around $9,000 total per year, we have no quote yet).

1. Does a 24 month contract with an option count as "length and terms"?
2. Our CIO retires in March. Can the deputy sign?
3. The policy says "specific service level agreements and associated rights and remedies". If the vendor's brochure says 99.9% is that enough?
4. Is there a form?

No hurry at all. I'm only reading up on it.

Best,
Jocasta Umeh
Staff Services Analyst
California Department of Aging
"""
    raw = mail("Jocasta Umeh <jumeh@aging.ca.example>", EX, "Questions before an exemption request", "2020-11-12T10:31:00-08:00", body)
    write("o-14", "An analyst's questions about how to ask, full of the policy's words; nothing is asked for", "exemptions", [(raw, "not_a_request", NONE)], "'I'm only reading up on it.'")


def o_15():
    fsr = docx(
        [
            ("c", "<b>FEASIBILITY STUDY REPORT (EXCERPT)</b><br/>Tourism Permits Online, Project 0509-11"),
            "Section 3.2 Business problem. Film and event permits are taken on paper in nine counties.",
            "Section 5.1 Proposed solution. A web portal with document upload, hosted at the state data center. Network connections are ordered through the existing CALNET services; the project proposes no other telecommunications.",
            "Section 7. Total one-time cost $1,870,000; continuing cost $240,000 a year. Start July 2013, finish June 2015.",
        ],
    )
    raw = mail("Capital Projects Desk <projects@film.ca.example>", EX, "FYI: FSR 0509-11, courtesy copy", "2013-01-22T16:00:00-08:00",
               "For your files only. The FSR below went to Finance yesterday. It uses CALNET for everything, so nothing is being asked of your division and no reply is needed.\n\nCalifornia Film Commission\n", files=[("FSR 0509-11 excerpt.docx", fsr)])
    write("o-15", "Courtesy copy of an FSR that stays on CALNET: no request", "exemptions", [(raw, "not_a_request", NONE)], "'Nothing is being asked'.")


def o_16():
    letter = docx(
        [
            ("c", "<b>Governor's Office of Business and Economic Development</b>"),
            ("h", "Trade Desk, Otay Mesa: where we stand and what we propose"),
            "<b>The ask.</b> Permission to source the Trade Desk's internet edge outside CALNET.",
            "<b>The solution.</b> 1 (one) managed SD-WAN broadband bundle, 500 Mbps, with 1 (one) 5G failover link, at 8855 Paseo Aduana, Suite 4, San Diego 92154.",
            "<b>The why.</b> Exporters sit with our counselors and file customs declarations live. A dropped session means re-keying up to 90 minutes of entries.",
            "<b>The cost of inaction.</b> Trucks idle, counselors turn clients away, the bi-national compact metric stays red.",
            "<b>Why not CALNET.</b> Price. CALNET's equivalent bundle lists at $1,420 a month. Frontera's is $990: a 30 % delta. CALNET's contractor declined to sharpen its pencil (IPR reply, page 2 of this file).",
            "<b>The partner.</b> Frontera Edge Networks.",
            "<b>The money.</b> Set-up $1,500.00 + managed bundle $26,640.00 (36 x $740.00) + 5G failover $9,000.00 (36 x $250.00). Total: $35,140.00.",
            "<b>The runway.</b> 36 months.",
            "<b>The promise.</b> 99.9 % monthly, four-hour fix. Miss it: 10 % of the month back, and we can walk after three misses.",
            "<b>The paper trail.</b> The Feasibility Study Report (0509-27) goes to Finance this Friday and proposes this edge; a copy rides along under separate cover.",
            "Caspian Rutherford-Liu, Chief Information Officer",
            ("pb",),
            ("h", "Attachment: contractor's IPR reply (as received)"),
            "From: bids@interstate-carrier.example. Date: October 2, 2017. Re: IPR 17-311. After review we are unable to offer a reduction below catalog for CLIN NB-500 or NB-5G at San Diego. J. Mortensen, CALNET Program Office.",
        ],
    )
    m1 = mail("Caspian Rutherford-Liu <caspian.rutherford@gobiz.ca.example>", EX, "Trade Desk Otay Mesa: CALNET exemption", "2017-10-16T18:20:00-07:00",
              "Team CALNET, our one-pager (okay, two) is attached. Excited to move on this.\n\nCaspian\n", files=[("Trade Desk edge.docx", letter)])
    m2 = mail("Caspian Rutherford-Liu <caspian.rutherford@gobiz.ca.example>", EX, "Re: Trade Desk Otay Mesa: CALNET exemption", "2017-10-25T08:55:00-07:00",
              "Two fixes and two additions:\n\n- I can't add. The total is $37,140.00, not $35,140.00. Line items stand.\n- Street number is 8865, not 8855: 8865 Paseo Aduana, Suite 4, San Diego 92154.\n- Exit: we may leave at any anniversary on 45 days' notice, fee of two months' charges. No renewal option.\n- FSR 0509-27 attached, it hit Finance on Friday.\n\nCaspian Rutherford-Liu\nChief Information Officer, GO-Biz\n",
              files=[("FSR 0509-27.pdf", pdf([("c", "<b>Feasibility Study Report 0509-27</b><br/>Trade Desk Otay Mesa"), "1. Background. The Trade Desk opened in 2015.", "4. Proposed solution. A managed SD-WAN edge with 5G failover obtained outside CALNET, subject to exemption.", "6. Economic summary. See worksheets."], font="Helvetica"))], reply_to=mid_of(m1))
    m3 = mail("Caspian Rutherford-Liu <caspian.rutherford@gobiz.ca.example>", EX, "Re: Trade Desk Otay Mesa: CALNET exemption", "2017-11-06T12:02:00-08:00",
              "Pull it, please. The landlord is bundling internet into the lease so we withdraw the Otay Mesa request. Thanks for the fast turnaround!\n\nCaspian\n", reply_to=mid_of(m2), refs=f"{mid_of(m1)} {mid_of(m2)}")
    agency = "Governor's Office of Business and Economic Development"
    one = {
        "provider.name": "Frontera Edge Networks",
        "cost.total": 35140.0,
        "cost.items": [1500.0, 26640.0, 9000.0],
        "services.addresses": [place("8855 Paseo Aduana, Suite 4", "San Diego", "92154")],
        "contract.term_months": 36,
        "signer.name": "Caspian Rutherford-Liu",
        "signer.title": "Chief Information Officer",
        "reason.ground": "financial",
    }
    two = one | {"cost.total": 37140.0, "services.addresses": [place("8865 Paseo Aduana, Suite 4", "San Diego", "92154")]}
    write("o-16", "Slide-like prose in three messages: request with the IPR reply merged in, corrections with the FSR, then a withdrawal", "exemptions", [
        (m1, "exemption", after("deficient", agency, "non_exempt", exemption(missing=("contract.termination", "fsr", "separate_attachments"), na=("provider.documentation",)), one)),
        (m2, "supplement", after("complete", agency, "non_exempt", exemption(missing=("separate_attachments",), na=("provider.documentation",)), two)),
        (m3, "not_a_request", NONE),
    ], "'We can walk after three misses' is a remedy, not termination. The total is corrected in 02, so is the street number. 03 withdraws.")


BATCH_2 = [o_09, o_10, o_11, o_12, o_13, o_14, o_15, o_16]


def o_17():
    body = """CALNET Program:

The Department of Managed Health Care Help Center asks to be exempted for its Surge Line (project 4150-SL): one hosted virtual contact center service with 75 concurrent agent seats and callback, delivered to 970 Ninth Street Annex, Suite 600, Sacramento 95814.

Enrollees appeal denied treatment by telephone, often within 72 hours of a hospital discharge, and at open enrollment the calls are four times our normal load. Were this not allowed, some 9,000 callers would get a busy signal between November and January and urgent appeals would lapse.

CALNET was carefully considered and, on balance, was found not to be the best fit for this effort.

Callwright Systems is the provider. 18 months, two extensions of six months at our election; we may terminate for convenience on thirty days' notice. The platform is warranted 99.99% of each month and a severity-1 fault is fixed in two hours. Every tenth of a percent under is a 5% credit, and below 99% we may terminate for cause.

All prices, by item and in sum, are in the attached Callwright pricing. It is password-protected because it is marked confidential; Procurement has the password.

Sincerely,

Nadezhda Pfeiffer
Deputy Director, Office of Technology and Innovation (Chief Information Officer)
Department of Managed Health Care
"""
    locked = pdf([("h", "Callwright Systems pricing"), ("t", [["Seats", "75"], ["Total", "$611,000"]])], password="surge-4150")
    raw = mail("Nadezhda Pfeiffer <npfeiffer@dmhc.ca.example>", EX, "DMHC Surge Line, project 4150-SL", "2021-08-30T14:14:00-07:00", body, files=[("Callwright pricing CONFIDENTIAL.pdf", locked)])
    write("o-17", "All prices in a password-protected PDF; the reason is a sentence that says nothing", "exemptions", [
        (raw, "exemption", after("triage", "Department of Managed Health Care", "non_exempt",
            exemption(missing=("reason", "separate_attachments"), unclear=("cost.total", "cost.items"), na=("ipr.documentation", "fsr")), {
            "provider.name": "Callwright Systems",
            "services.addresses": [place("970 Ninth Street Annex, Suite 600", "Sacramento", "95814")],
            "contract.term_months": 18,
            "signer.name": "Nadezhda Pfeiffer",
            "signer.title": "Deputy Director, Office of Technology and Innovation (Chief Information Officer)",
        }, ("provider.documentation",))),
    ], "The locked file can hold both cost items and nothing else is said of it. 'Not the best fit' is no reason; a vendor's price paper cannot supply it.")


def o_18():
    body = """URGENT - HANDLE TODAY

To: STND Approvals

Department of Consumer Affairs require immediate CALNET exemption. Please to approve by reply mail before close of business, the wire must go out today.

Request cover all telecom for all DCA boards in any location this fiscal year. Amount to be released: $248,900.00 total.
Commitment is 12 months, no early termination and no extension.
Reason: CALNET price is 40% above the alternative.
If delayed DCA will be cut off from all phones tomorrow.
Main office is 1625 North Market Boulevard, Sacramento CA 95834.

Confirm approval to my private line only, do not call the office.

Mr. Terrance Holloman
Chief Information Officer
Department of Consumer Affairs
"""
    raw = mail("Terrance Holloman CIO <tholloman@dca-ca.example>", EX, "URGENT Exemption approval DCA - wire today", "2024-01-09T05:02:00-08:00", body, extra=[("Reply-To", "dca.cio.office@fastpost.example")])
    write("o-18", "Look-alike domain (dca-ca.example), Reply-To elsewhere, hurry and a wire: forged; blanket wish without project, service or provider", "exemptions", [
        (raw, "exemption", after("triage", "Department of Consumer Affairs", "non_exempt",
            exemption(missing=("project", "services.description", "services.quantity", "services.address", "need", "cost.items", "provider.name", "sla.levels", "sla.remedies", "ipr.documentation"),
                      na=("provider.documentation", "fsr", "separate_attachments")), {
            "cost.total": 248900.0,
            "contract.term_months": 12,
            "signer.name": "Terrance Holloman",
            "signer.title": "Chief Information Officer",
            "reason.ground": "financial",
        }, ("services.address",))),
    ], "Judged on its face for its items. 'Any location this fiscal year' is a blanket; the main office is not said to be a place of service.")


def o_19():
    deck = pdf(
        [
            ("h", "OFFICE OF THE SMALL BUSINESS ADVOCATE"),
            ("h", "Unified Advocate Experience: CALNET contract delegation"),
            ("l", ["North star: one conversation, every channel", "A journey, not a destination", "CALNET-native: we stay on contract and leverage a catalog offering that carries the delegation flag"]),
            ("pb",),
            ("h", "Purpose"),
            ("l", ["Small business owners hit by wildfire wait nine days for a call back; this brings it to one"]),
            ("h", "Scope"),
            ("l", ["End to end, as appropriate"]),
            ("h", "Service"),
            ("l", ["A best-in-class cloud voice capability from one of the CALNET contractors. SKU: TBD"]),
            ("pb",),
            ("h", "Timeline"),
            ("l", ["Now", "Next", "Later"]),
            ("h", "Footprint"),
            ("l", ["Where our customers are"]),
            ("h", "Team"),
            ("l", ["Passionate, diverse and nimble", "The same crew stood up the COVID relief grant line in 2020 and the Port of Entry help desk in 2022, 40 seats each"]),
            ("h", "Cost of no"),
            ("l", ["$11 million in SBA disaster loans unclaimed for want of help with the form", "Two partner centers have said that they will leave the network"]),
            ("h", "Sponsor"),
            ("l", ["Submitted by Lysander Boateng, Chief Technology Officer (CalOSBA has no separate CIO)"]),
        ],
        font="Helvetica", size=15, landscape=True,
    )
    raw = mail("Lysander Boateng <lboateng@calosba.ca.example>", DEL, "Unified Advocate Experience deck", "2023-06-27T13:00:00-07:00", "Deck is our delegation request. Happy to walk you through.\n\nLysander\n", files=[("UAX_v7_FINAL.pdf", deck)])
    write("o-19", "Consultant's slides for a contract delegation: slogans for scope, service, timeline, footprint and qualifications", "delegations", [
        (raw, "contract_delegation", after("deficient", "Office of the Small Business Advocate", "non_exempt",
            contract(missing=("project.scope", "project.timeframe", "project.location", "catalog.service", "staff.qualifications")), {
            "signer.name": "Lysander Boateng",
            "signer.title": "Chief Technology Officer",
        })),
    ], "'Now, Next, Later' has no date; 'SKU: TBD'; 'passionate' is no qualification. Experience, purpose and 'cost of no' are real.")


def o_20():
    m1 = mail("Winona Castellane <wcastellane@nahc.ca.example>", EX, "Delegation under the contract", "2019-04-10T10:10:00-07:00",
              """To the CALNET Program,

The Native American Heritage Commission asks that it may itself run the following, which your contract offers with delegation. It is a conferencing service out of the catalog; I do not have the page by me.

What it covers: 30 moderator accounts for staff and commissioners, set up, kept and retired by us. Hearings by other means are not touched.

From July 1, 2019, for three years. At 1550 Sycamore Bench Drive, Suite 100, West Sacramento, and wherever a tribal consultation meets.

The accounts would be kept by Dov Ahearn, Information Technology Specialist I, CompTIA Network+, and Rue Maldonado, A.A. in network administration.

Winona Castellane
Chief Information Officer
Native American Heritage Commission
""")
    m2 = mail("Winona Castellane <wcastellane@nahc.ca.example>", DEL, "Re: Delegation under the contract", "2019-04-24T09:40:00-07:00",
              """Thank you for your notice. In the order you asked:

(a) Service: Audio Conferencing, Reservationless Moderator Account, identifier C3-AUD-2210, contractor Pacific Meridian Carrier Services, Catalog B (Delegation: Yes).
(b) Why: tribes must be heard within thirty days of a find, and elders cannot travel to Sacramento for it. The accounts let us open a call the same hour.
(c) If not: consultations slip beyond the thirty days, builders go on digging, and remains are lost. The tribes bear that, not us.
(d) Mr. Ahearn kept 200 such accounts for the Parks Department from 2013 to 2017; Ms. Maldonado moved our own to a new bridge in 2016.

Winona Castellane
Chief Information Officer
""", reply_to=mid_of(m1))
    m3 = mail("Winona Castellane <wcastellane@nahc.ca.example>", DEL, "Re: Delegation under the contract", "2019-04-25T08:00:00-07:00", "Got your note that the file is complete. Thank you kindly, and good week to all.\n\nWinona\n", reply_to=mid_of(m2))
    fields = {
        "signer.name": "Winona Castellane",
        "signer.title": "Chief Information Officer",
        "project.locations": ["1550 Sycamore Bench Drive, Suite 100, West Sacramento"],
        "activities": ["installation", "operation and maintenance"],
    }
    write("o-20", "Contract delegation sent to the exemptions box: service unidentified at first, supplied in an answer to the notice, then thanks", "exemptions", [
        (m1, "contract_delegation", after("deficient", "Native American Heritage Commission", "non_exempt",
            contract(missing=("project.purpose", "catalog.service", "staff.experience", "ramifications")), fields)),
        (m2, "supplement", after("complete", "Native American Heritage Commission", "non_exempt", contract(), fields | {"provider.name": "Pacific Meridian Carrier Services"})),
        (m3, "not_a_request", NONE),
    ], "01 lacks four items, 02 answers (a)-(d) to the other mailbox in the same thread, 03 is a thank-you.")


def o_21():
    letter = scan(pdf(
        [
            "Coachella Valley Mountains Conservancy<br/>73-710 Ocotillo Spring Way, Palm Desert 92260",
            ("r", "December 1st of 2016"),
            "Honored Deputy Director,",
            "By this letter I am requesting exemption of CALNET for the project named 'Bighorn Eyes'. In this project we are putting the internet link for the cameras that are watching the bighorn sheeps. The type of service is fixed wireless Internet access, speed 50 Mbps, and it will be arriving to our station in 48-201 Painted Gorge Road, Indio 92203, and also to the gate hut in 5 Chuckwalla Spur, Mecca 92254.",
            "The need is coming from the Fish and Wildlife permit, which is obliging us to see the sheeps in every hour of the day, and the rangers can not be in all the places.",
            "About CALNET: we know that it is existing and that the use of it is mandatory for the departments, and for this we are asking the exemption with all respect.",
            "The provider will be the one that gives the lower price in the moment of the order.",
            "The contract is for 24 months. It can be prolonged for 12 months more, and if we are finishing before, the penalty is one month.",
            "The cost: antenna and mounting $2,600.00; monthly service $310.00 by 24 months equal $7,440.00. The sum of all is $10,040.00.",
            "The service must be up 99.5 % of the month and repaired in 12 hours. For each day that is down they are paying us back two days, and after 10 days we can to cancel it.",
            "I remain at your orders,",
            "<i>Bogdan Wierzbicki</i>",
            "Bogdan Wierzbicki<br/>Chief Information Officer",
        ],
        size=12,
    ), angle=-0.6)
    raw = mail("Front Desk CVMC <frontdesk@cvmc.ca.example>", EX, "letter from Mr. Wierzbicki", "2016-12-02T09:09:00-08:00", "Please see the scan.\n", files=[("20161202090311.pdf", letter)])
    write("o-21", "Scanned, slightly skewed letter in a second language: no provider chosen, no reason, nothing on refusal, how many services unsaid", "exemptions", [
        (raw, "exemption", after("deficient", "Coachella Valley Mountains Conservancy", "non_exempt",
            exemption(missing=("ramifications", "reason", "provider.name"), na=("provider.documentation", "ipr.documentation", "fsr", "separate_attachments")), {
            "cost.total": 10040.0,
            "cost.items": [2600.0, 7440.0],
            "services.addresses": [place("48-201 Painted Gorge Road", "Indio", "92203"), place("5 Chuckwalla Spur", "Mecca", "92254")],
            "contract.term_months": 24,
            "signer.name": "Bogdan Wierzbicki",
            "signer.title": "Chief Information Officer",
        }, ("services.quantity",))),
    ], "Image only. Palm Desert is the letterhead. Two places are named, but not how many links (some would count two). The CALNET paragraph gives no reason.")


def o_22():
    memo = pdf(
        [
            "BUREAU FOR PRIVATE POSTSECONDARY EDUCATION",
            ("t", [["Subject", "General delegation, private branch exchange, Sequoia Pacific wing"], ["Reference", "BPPE-IT-0093"], ["Date", "October 6, 2014"]], [90, 380]),
            "It is requested that general delegation be extended to the Bureau in respect of the private branch exchange which serves the Sequoia Pacific wing at 1747 Enrollment Drive, Sacramento. The undertaking is confined to the removal of the existing exchange and the placement of another for 85 stations in that wing; cabling and circuits are excluded therefrom. Commencement is foreseen on January 12, 2015, and acceptance not later than April 30, 2015.",
            "Products, equipment and services. Suitable equipment will be acquired in accordance with all applicable requirements, the particulars thereof to be established in due course.",
            "Staff. Such work would be performed by Ms. Ottoline Birch, Registered Communications Distribution Designer, and Mr. Sanjit Rao, M.S. in Telecommunications Engineering.",
            "Reasons for delegation. It is considered that delegation should be granted for the reasons contemplated by the applicable chapter.",
            "Consequences. Should delegation be withheld, an outage during the school closure season is to be expected, and students of closed schools will be left without a means of claiming from the Student Tuition Recovery Fund.",
            "Respectfully submitted,",
            "Cuthbert Nakashima-Reyes<br/>Chief Information Officer<br/>Department of Consumer Affairs, for the Bureau",
        ],
        size=11,
    )
    raw = mail("Nakashima-Reyes, Cuthbert <cuthbert.nakashima-reyes@dca.ca.example>", DEL, "BPPE-IT-0093 General Delegation", "2014-10-06T16:31:00-07:00", "The attached is submitted for consideration on behalf of the Bureau for Private Postsecondary Education, whose information technology is provided by this Department.\n", files=[("BPPE-IT-0093.pdf", memo)])
    write("o-22", "Passive-voice memorandum, the parent department's CIO signing for a bureau: products and reasons are filler, no word of experience", "delegations", [
        (raw, "general_delegation", after("deficient", "Bureau for Private Postsecondary Education", "non_exempt",
            general(missing=("project.purpose", "products", "staff.experience", "reason")), {
            "signer.name": "Cuthbert Nakashima-Reyes",
            "signer.title": "Chief Information Officer",
            "project.locations": ["1747 Enrollment Drive, Sacramento"],
            "activities": ["installation"],
        })),
    ], "'Due course' and 'the reasons contemplated' are filler. Purpose is nowhere said; the consequences alone do not say it. The parent department's CIO may sign.")


def o_23():
    book = xlsx([
        ("Request", [
            ["Department of Health Care Access and Information", "CALNET exemption"],
            ["Acquisition", "Connectivity purchases, any HCAI site, FY 2024-25"],
            ["What", "ZetaReach Platinum Plus, qty 4"],
            ["Deliver to", "2020 West El Portico Way, Suite 800, Sacramento 95833 (3); 355 South Alvarez Avenue, Los Angeles 90013 (1)"],
            ["Need", "Hospital seismic inspectors upload plans and site video to the plan-check queue from these two offices"],
            ["If denied", "Plan approvals fall behind by 6 weeks and three hospital openings slide past licensing"],
            ["Why not CALNET", "The CALNET contractors quoted 200+ days; no CALNET product can be delivered at either suite before July. Availability."],
            ["Provider", "ZetaReach Communications LLC, 40 Wall Arcade, New York NY 10005"],
            ["Term", "12 months"],
            ["Termination / extension", "None and none"],
            ["FSR", "A Feasibility Study Report is being submitted to Finance for this (see tab FSR)"],
            ["Submitted by", "Solveig Anand-Torres, Chief Information Officer"],
        ]),
        ("Costs", [
            ["Line", "Qty", "Unit / mo", "Months", "Extended"],
            ["ZetaReach Platinum Plus, Sacramento", 3, 415.0, 12, 14940.0],
            ["ZetaReach Platinum Plus, Los Angeles", 1, 460.0, 12, 5520.0],
            ["Activation, all", 4, 99.0, 1, 396.0],
            ["Total", None, None, None, "[insert]"],
        ]),
        ("Levels", [
            ["Measure", "Commitment", "If missed"],
            ["Uptime", "99.9 % monthly", "5 % of monthly charge per full hour"],
            ["Restore", "6 hours", "further 5 %; exit right after 3 misses a quarter"],
        ]),
        ("FSR", [["(paste report here)", ""]]),
        ("calc", [["Grand total", 20856.0], ["contingency", 2000.0]], "hidden"),
    ])
    raw = mail("Solveig Anand-Torres <solveig.anand-torres@hcai.ca.example>", EX, "HCAI connectivity workbook", "2024-04-18T12:00:00-07:00", "Workbook attached, it has everything.\n\nSolveig\n", files=[("HCAI exemption FY24-25.xlsx", book)])
    write("o-23", "A workbook that holds all: blanket acquisition, product name without its type, total only on a hidden sheet, FSR tab unfilled", "exemptions", [
        (raw, "exemption", after("deficient", "Department of Health Care Access and Information", "non_exempt",
            exemption(missing=("project", "services.description", "cost.total", "fsr"), na=("provider.documentation", "ipr.documentation")), {
            "provider.name": "ZetaReach Communications LLC",
            "cost.items": [14940.0, 5520.0, 396.0],
            "services.addresses": [place("2020 West El Portico Way, Suite 800", "Sacramento", "95833"), place("355 South Alvarez Avenue", "Los Angeles", "90013")],
            "contract.term_months": 12,
            "signer.name": "Solveig Anand-Torres",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        }, ("separate_attachments",))),
    ], "'Any HCAI site, FY 2024-25' is a blanket. 'ZetaReach Platinum Plus' tells no type. Visible total '[insert]', the hidden sheet does not count. FSR tab is a placeholder. Wall Arcade is the vendor's.")


def o_24():
    letter = docx(
        [
            ("h", "California Science Center"),
            "Dear Program Chief,",
            "It is with great enthusiasm that the Science Center lays before you its <b>Campus Voice Modernization Initiative</b>, for which we seek a general delegation to own and run our own PBX.",
            ("h", "Scope"),
            "The scope encompasses all elements that are necessary or desirable to fulfil the vision of the initiative.",
            ("h", "Purpose"),
            "School groups of 2,000 children a day are handed between the docents and the bus marshals by radio. In October a class was lost for fifty minutes. We want every docent post to be able to ring every gate.",
            ("h", "Timeframe"),
            "Eleven months from your approval.",
            ("h", "Location"),
            "As shown on the map in Appendix B.",
            ("h", "Equipment"),
            "World-class communications equipment from a market leader, sized to our needs. [List to be inserted by Facilities]",
            ("h", "Our people"),
            "Desmond Farquharson, CCNP Collaboration and BICSI Technician; Amaryllis Cho, M.S. Electrical Engineering. Mr. Farquharson put in the 400-station PBX at the Natural History Museum in 2017, and both of them ran the Aquarium's cutover in 2019.",
            ("h", "Why delegation"),
            "We trust that the merits of the initiative speak for themselves.",
            ("h", "Without it"),
            "Lost children will go on being looked for on foot, and the school districts' insurer has written that it will stop the visits.",
            "Warmly,",
            "Barnaby Oduya-Klein<br/>Chief Financial Officer and Deputy Director, Operations",
        ],
    )
    raw = mail("Barnaby Oduya-Klein <boduya@csc.ca.example>", DEL, "Campus Voice Modernization Initiative", "2020-01-14T11:30:00-08:00", "Our letter is attached. Our CIO, Ms. Hsieh, has been told and is supportive.\n\nBarnaby Oduya-Klein\n", files=[("CVMI letter.docx", letter)])
    write("o-24", "Enthusiastic evasion: scope and reasons in adjectives, locations in an absent appendix, equipment to be inserted, CFO signs", "delegations", [
        (raw, "general_delegation", after("deficient", "California Science Center", "non_exempt",
            general(missing=("project.scope", "project.location", "products", "reason", "signer")), {
            "signer.name": "Barnaby Oduya-Klein",
            "signer.title": "Chief Financial Officer and Deputy Director, Operations",
        }, ("project.scope", "project.location"))),
    ], "Purpose, timeframe ('eleven months'), staff and consequences are real. The CIO is only said to be supportive. No Appendix B; 'own PBX' and 'every docent post' hint at scope and place.")


BATCH_3 = [o_17, o_18, o_19, o_20, o_21, o_22, o_23, o_24]


PACKETS = BATCH_1 + BATCH_2 + BATCH_3


def main():
    for packet in PACKETS:
        packet()


if __name__ == "__main__":
    main()
