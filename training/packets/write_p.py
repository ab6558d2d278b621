"""Practice packets, group p: kept shut until the end, to measure the finished program on writers nobody has read.

Four writers, six packets each: a data-centre manager with numbered letters (01-06), the administrative-services
chief of a small board with an old form and pasted mails (07-12), a telecom analyst with workbooks and short mails
(13-18), and a program analyst with long narratives in the passive voice (19-24).
"""

# The texts are what agencies would write: long lines, odd spelling and typographic signs are theirs.
# The form is built on python-docx' own elements, which it keeps in private members.
# ruff: noqa: ANN001, ANN201, ANN202, D103, E501, PLC0415, RUF001, S106, SLF001
from __future__ import annotations

import io
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import build
from build import after, archive, contract, docx, exemption, general, mail, mid_of, pdf, place, scan, write, xlsx

EX = "STNDexemptions@dts.ca.gov"
EX2 = "STNDexemptions@state.ca.gov"
DEL = "STNDdelegations@state.ca.gov"
NONE = after("not_a_request")


# ------------------------------------------------- 01-06: the data-centre manager, numbered letters


def p_01():
    letter = pdf(
        [
            ("c", "<b>DEPARTMENT OF HEALTH CARE SERVICES</b><br/>Information Technology Services Division<br/>Data Center Operations, MS 6100<br/>1501 Chalcedony Mall, Sacramento, CA 95899-7413"),
            ("r", "September 19, 2016<br/>File: DCO-16-044"),
            "California Department of Technology<br/>Statewide Telecommunications and Network Division<br/>Attn: Deputy Director<br/>P.O. Box 1810, MS Y-13, Rancho Cordova, CA 95741-1810",
            "<b>Subject: CALNET exemption, Computer Room Interconnection (DCO-16-044)</b>",
            "Dear Deputy Director:",
            ("h", "1. Purpose of this letter"),
            "1.1 The Department requests an exemption for one acquisition, the Computer Room Interconnection. It joins Computer Room A, where the Medi-Cal claims system is processed, to Computer Room B, where its recovery copy is kept.",
            "1.2 Nothing else is requested. Our wide area network, our Internet access and all voice remain on CALNET 3.",
            ("h", "2. Services"),
            "2.1 Type: optical wavelength service, unswitched and protocol-transparent, 10 Gbps each, with a Fibre Channel client interface at both ends.",
            "2.2 Quantity: two (2) wavelengths, designated Path North and Path South, on separate routes; four (4) cross-connects.",
            "2.3 Location: Computer Room A, 1604 Docklight Avenue, Sacramento, CA 95811; Computer Room B, 9120 Lathe Court, Rancho Cordova, CA 95742. Both wavelengths run between these two addresses.",
            ("h", "3. Business requirement"),
            "3.1 The claims system writes 41 million records on a payment day. Since July each write must be acknowledged by Room B before it is released, because the auditors found (Finding 2015-07) that a loss of Room A would lose up to six hours of adjudicated claims.",
            "3.2 Synchronous writing cannot be done over the present 1 Gbps link; it is full by 9:40 a.m.",
            ("h", "4. Consequence if the request is not approved"),
            "4.1 The recovery copy stays asynchronous. A disaster on a payment day would put about $290 million of provider payments in doubt.",
            "4.2 The Department would miss the corrective action date of March 31, 2017, and the federal share of system operations (75 percent) could be deferred.",
            ("h", "5. Why CALNET cannot be used"),
            "5.1 CALNET 3 Category 1 data services were reviewed line by line on August 8 and 9. Every optical and Ethernet product hands off Ethernet. None accepts an 8 Gbps Fibre Channel signal, and conversion at each end adds 1.1 milliseconds; the storage controllers abandon synchronous mode at 0.8 milliseconds.",
            "5.2 Both CALNET 3 contractors confirmed the above by telephone (see our record of August 15, kept on file).",
            ("h", "6. Provider and contract"),
            "6.1 Provider: Granite Loop Optical Transport, Inc. Its proposal GL-2291 is Enclosure 1.",
            "6.2 Length: sixty (60) months from acceptance of both paths. Billing is monthly in arrears.",
            "6.3 Ending early: in the first twenty-four months a charge of 35 percent of the remaining monthly charges; after that, none, on 120 days' notice.",
            "6.4 Options: two extensions of twelve months each at the same rates, at the Department's election.",
            ("h", "7. Cost"),
            ("t", [
                ["No.", "Item", "Calculation", "Amount"],
                ["7.1", "Construction of building entrances (one time)", "", "$46,200.00"],
                ["7.2", "Path North", "60 months x $3,150.00", "$189,000.00"],
                ["7.3", "Path South", "60 months x $3,480.00", "$208,800.00"],
                ["7.4", "Cross-connects", "4 x $125.00 x 60 months", "$30,000.00"],
                ["7.5", "All of the above", "", "$474,000.00"],
            ], [36, 200, 150, 90], True),
            ("h", "8. Service levels; what we may claim"),
            "8.1 Each path is up 99.99 percent of the month. 8.2 Delay one way does not exceed 0.35 milliseconds. 8.3 A failed path is back within four hours.",
            "8.4 A miss of 8.1 or 8.2 earns ten percent of that path's monthly charge; a miss of 8.3 earns two percent per further hour, to a ceiling of the full month. 8.5 Three misses on one path in any six months allow the Department to drop that path without the charge in 6.3.",
            ("h", "9. Other"),
            "9.1 No feasibility study report is involved; the work is maintenance of an existing system. 9.2 The Department will keep the central file and comply with your response.",
            "Sincerely,",
            ("sp", 6),
            "<i>Temperance Oyelaran</i>",
            "TEMPERANCE OYELARAN<br/>Chief Information Officer",
            "Enclosure 1: Proposal GL-2291<br/>cc: Ingram Tsosie-Whitlock, Manager, Data Center Operations",
        ],
        font="Helvetica", size=10, footer="DHCS / DCO-16-044 / page",
    )
    proposal = pdf(
        [
            ("h", "Granite Loop Optical Transport, Inc."),
            "44 Quarry Exchange, Suite 900, San Jose, CA 95113",
            "PROPOSAL GL-2291 - September 1, 2016 - for Department of Health Care Services, ITSD",
            ("t", [
                ["Service", "Term", "NRC", "MRC"],
                ["GL WaveClear 10G, FC-800 client, north route (7.9 route miles)", "60", "", "$3,150.00"],
                ["GL WaveClear 10G, FC-800 client, south route (11.2 route miles)", "60", "", "$3,480.00"],
                ["Building entrance construction, two buildings", "", "$46,200.00", ""],
                ["Cross-connect, each", "60", "", "$125.00"],
            ], [270, 50, 80, 80], True),
            "Build interval: 120 days from notice to proceed. Prices firm to December 31, 2016. Route drawings are released under a nondisclosure agreement.",
        ],
        font="Times-Roman", size=10.5,
    )
    raw = mail(
        "Ingram Tsosie-Whitlock <ingram.tsosie-whitlock@dhcs.ca.example>", EX2,
        "DCO-16-044 Computer Room Interconnection - exemption letter and Enclosure 1", "2016-09-20T07:46:00-07:00",
        "1. Letter DCO-16-044, signed by our CIO, is attached.\n2. Enclosure 1 (vendor proposal GL-2291) is attached as its own file.\n3. Hard copy left our mail room this morning.\n\nIngram Tsosie-Whitlock\nManager, Data Center Operations\nDepartment of Health Care Services\n(916) 555-0142\n",
        files=[("DCO-16-044 letter.pdf", letter), ("DCO-16-044 Encl 1.pdf", proposal)],
        cc="Temperance Oyelaran <temperance.oyelaran@dhcs.ca.example>",
    )
    write("p-01", "Health data centre: decimal-numbered letter, complete, technical reason, manager only transmits", "exemptions", [
        (raw, "exemption", after("complete", "Department of Health Care Services", "non_exempt", exemption(na=("ipr.documentation", "fsr")), {
            "provider.name": "Granite Loop Optical Transport, Inc.",
            "cost.total": 474000.0,
            "cost.items": [46200.0, 189000.0, 208800.0, 30000.0],
            "services.addresses": [place("1604 Docklight Avenue", "Sacramento", "95811"), place("9120 Lathe Court", "Rancho Cordova", "95742")],
            "contract.term_months": 60,
            "signer.name": "Temperance Oyelaran",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "Total is row 7.5 'All of the above'. 8.4 and 8.5 are the remedies; 6.3 and 6.4 the termination and extension. Letterhead and Quarry Exchange are not places of service.")


def p_02():
    letter = docx(
        [
            ("c", "<b>State of California—Health and Human Services Agency</b><br/><b>California Department of Public Health</b><br/>Information Technology Services Division, Data Center Services"),
            ("r", "March 3, 2020<br/>Ref. DCS-2020-009"),
            "CALNET Program<br/>Attention: Deputy Director",
            "<b>RE: Laboratory Internet Diversity, exemption from CALNET NextGen</b>",
            "1. PROJECT",
            "1.1 “Laboratory Internet Diversity” adds a second Internet path at the three places from which the Department reports laboratory results to counties and to the federal government.",
            "2. SERVICES, NUMBER AND PLACE",
            "2.1 Dedicated Internet access, 2 Gbps symmetrical, one /28 block of addresses with each. Three (3) circuits:",
            ("t", [
                ["Circuit", "Place"],
                ["LID-1", "848 Marina Slip Parkway, Richmond, CA 94804"],
                ["LID-2", "1615 Capitol Promenade, 4th floor, Sacramento, CA 95814"],
                ["LID-3", "Viral Sample Annex (Building P), Port of Richmond"],
            ], None, True),
            "3. WHY THE SERVICE IS NEEDED",
            "3.1 On January 21 a cut cable silenced the only path for nine hours. Results for 312 patients reached their counties a day late. Since then the volume of urgent respiratory specimens has tripled.",
            "3.2 A second path by another company's cable is required by our continuity plan, section 6.",
            "4. WHAT HAPPENS OTHERWISE",
            "4.1 A further cut delays isolation orders, which are issued on our results. 4.2 The Laboratory Response Network may move our specimens to another state until a second path exists.",
            "5. REASON FOR LEAVING CALNET",
            "5.1 The reason is financial. Equivalent circuits from the CALNET contractor come to $309,400.00 over three years. The proposed circuits come to 31 percent less for the same bandwidth, the same availability figure and the same hours of support.",
            "5.2 The Individual Price Reduction process was carried out between January 30 and February 14. The contractor's final answer of February 14 reduced its installation charge only. The correspondence is retained in Data Center Services file DCS-2020-009/IPR and may be inspected there.",
            "6. PROVIDER; CONTRACT",
            "6.1 Bayline Commons Fiber, LLC. Quotation enclosed. 6.2 The contract runs three years from acceptance of the last circuit, payable monthly, on the State's general provisions for information technology.",
            "7. COST",
            "7.1 Circuit charges: 3 circuits x $1,940.00 x 36 months = $209,520.00. 7.2 Installation: 3 x $1,250.00 = $3,750.00. 7.3 Total: $213,270.00.",
            "8. SERVICE LEVELS",
            "8.1 Availability 99.95 percent per month and per circuit; packet loss below 0.1 percent; restoral in four hours. 8.2 For availability, a credit of one day's charge for each 0.05 percent or part; for restoral, one day's charge for each hour beyond the fourth. 8.3 A circuit that fails 8.1 in three months of any twelve may be given up by the Department without charge.",
            "9. SIGNATURE",
            ("sp",),
            "<i>/s/ Brigid Tamakloe</i>, for",
            "WENDELL SZYMANSKI<br/>Chief Information Officer<br/>California Department of Public Health",
            "Encl. (1) Quotation BCF-20-0117",
        ],
        font="Arial", size=10.5,
    )
    quote = pdf(
        [
            ("h", "BAYLINE COMMONS FIBER, LLC"),
            "Quotation BCF-20-0117 / February 20, 2020<br/>2 Ferry Landing, Alameda CA 94501",
            ("t", [
                ["", "Each, per month", "Install, each"],
                ["DIA 2 Gbps - Marina Slip", "$1,940", "$1,250"],
                ["DIA 2 Gbps - Capitol Promenade", "$1,940", "$1,250"],
                ["DIA 2 Gbps - Port Annex", "$1,940", "$1,250"],
            ], [220, 110, 100], True),
            "Thirty-six month pricing. A /28 is included with each circuit. Your account manager is Lupe Fairbrother-Quon.",
        ],
        font="Helvetica", size=10,
    )
    raw = mail(
        "Ingram Tsosie-Whitlock <ingram.tsosie-whitlock@cdph.ca.example>", EX2, "DCS-2020-009: Laboratory Internet Diversity", "2020-03-03T15:20:00-08:00",
        "Letter and quotation attached, two files.\n\nI. Tsosie-Whitlock, Manager\nData Center Services\n",
        files=[("DCS-2020-009.docx", letter), ("BCF-20-0117.pdf", quote)],
    )
    write("p-02", "Laboratory Internet: third site without a street, IPR correspondence only on file, termination silent", "exemptions", [
        (raw, "exemption", after("deficient", "California Department of Public Health", "non_exempt", exemption(("services.address", "contract.termination", "ipr.documentation"), na=("fsr",)), {
            "provider.name": "Bayline Commons Fiber, LLC",
            "cost.total": 213270.0,
            "cost.items": [209520.0, 3750.0],
            "services.addresses": [place("848 Marina Slip Parkway", "Richmond", "94804"), place("1615 Capitol Promenade, 4th floor", "Sacramento", "95814")],
            "contract.term_months": 36,
            "signer.name": "Wendell Szymanski",
            "signer.title": "Chief Information Officer",
            "reason.ground": "financial",
        })),
    ], "LID-3 is a building at a port. 5.2 keeps the IPR correspondence on file. 8.3 (giving up a failing circuit) is a remedy, not a termination provision. Signed 'for' the CIO.")


def p_03():
    letter = pdf(
        [
            ("c", "<b>DEPARTMENT OF DEVELOPMENTAL SERVICES</b><br/>Information Services Branch / Data Center Section"),
            ("r", "May 9, 2011"),
            "CALNET Program Chief, Office of Technology Services, P.O. Box 1810, Rancho Cordova, CA 95741-1810",
            "<b>SUBJECT: REQUEST FOR GENERAL DELEGATION, PORTERVILLE SWITCH REPLACEMENT</b>",
            "1. SCOPE. The Department asks for authority to plan, oversee and install a replacement of the telephone switch at the Porterville Developmental Center, for 1,180 stations and 14 nurse stations in nine residences and the hospital. Trunks stay on CALNET 2. Operation and maintenance are not part of this request; they stay under the existing agreement.",
            "2. PURPOSE. The switch was installed in 1988. In the last year it was restarted 23 times, and each restart takes the nurse stations out of service for eleven minutes. The replacement restores dependable calling between residences and the hospital.",
            "3. PLACE. Porterville Developmental Center, 26501 Sycamore Orchard Avenue, Porterville: main equipment room in Building 2 and the distribution closets of Residences 1 to 9.",
            "4. TIME. 4.1 Survey and design review, July 2011. 4.2 Delivery, September 6, 2011. 4.3 Parallel operation, October 3 to October 28. 4.4 Acceptance, November 18, 2011.",
            "5. PRODUCTS. 5.1 One Halloran HT-8500 IP-enabled PBX, redundant processors, 1,400 ports. 5.2 1,050 Halloran 2410 digital telephones and 130 Halloran 5620 IP telephones. 5.3 14 nurse-station consoles, Halloran NC-14. 5.4 One 48-volt rectifier plant with eight hours of battery. The itemized list is Enclosure A.",
            "6. STAFF. 6.1 Cornelius Abegunde, Senior Information Systems Analyst: HT-8000 series certified (levels 1 and 2), FCC general radiotelephone license, RCDD. 6.2 Ottilie Fairweather, Systems Software Specialist II: B.S. Electrical Engineering, Fresno State; certified in Halloran IP telephony.",
            "7. PRIOR WORK. 7.1 Mr. Abegunde replaced the 900-station switch at the Fairview center in 2006, with one evening of outage, and that at Lanterman (640 stations) in 2008. 7.2 Ms. Fairweather engineered the voice network of the Canyon Springs facility in 2009.",
            "8. GROUNDS FOR DELEGATION. 8.1 CALNET 2 offers no premises switch and no nurse-station console; its hosted voice service has no interface to the residences' code-blue relays. 8.2 The building work must be phased with licensing inspectors, which only the center's own staff can do. 8.3 The product is mature; 61 are in service in California hospitals.",
            "9. IF DELEGATION IS DENIED. 9.1 The maker ends parts supply on December 31, 2011; a failed processor after that date ends internal telephone service. 9.2 Nurses would summon the crash team by two-way radio, which the licensing agency accepted for 72 hours only. 9.3 Federal certification of 220 hospital beds, $31 million a year, would be at risk.",
            "Respectfully submitted,",
            ("sp", 8),
            "<i>Marguerite Solberg-Diaz</i>",
            "MARGUERITE SOLBERG-DIAZ<br/>Chief Information Officer<br/>Department of Developmental Services",
            "Enclosure A: equipment list.   Prepared by: I. Tsosie-Whitlock, Data Center Section",
        ],
        font="Times-Roman", size=11, margin=58,
    )
    listing = xlsx([
        ("Enclosure A", [
            ["Porterville Switch Replacement - Enclosure A, equipment"],
            ["Line", "Make / model", "Description", "Qty"],
            [1, "Halloran HT-8500", "IP-enabled PBX, redundant, 1,400 ports", 1],
            [2, "Halloran 2410", "Digital telephone", 1050],
            [3, "Halloran 5620", "IP telephone", 130],
            [4, "Halloran NC-14", "Nurse-station console", 14],
            [5, "Polar Rectifier PR-48-200", "48 V plant, 8 h battery", 1],
            [6, "Halloran SW-R7", "System software and licences", 1],
        ]),
    ])
    raw = mail(
        "Ingram Tsosie-Whitlock <ingram.tsosie-whitlock@dds.ca.example>", DEL, "General delegation - Porterville switch", "2011-05-10T08:05:00-07:00",
        "1. Signed letter of May 9 (scanned).\n2. Enclosure A (Excel).\n\nIngram Tsosie-Whitlock\nData Center Section, DDS\n",
        files=[("0510_080142.pdf", scan(letter, 0.3)), ("Enclosure A.xlsx", listing)],
    )
    write("p-03", "Scanned nine-point letter for a PBX at a developmental center; complete", "delegations", [
        (raw, "general_delegation", after("complete", "Department of Developmental Services", "non_exempt", general(), {
            "project.locations": ["Porterville Developmental Center, 26501 Sycamore Orchard Avenue, Porterville"],
            "activities": ["project planning", "project oversight", "installation"],
            "signer.name": "Marguerite Solberg-Diaz",
            "signer.title": "Chief Information Officer",
        })),
    ], "Everything is in the image of the letter; the workbook repeats the products. Operation and maintenance are expressly outside of the request.")


def p_04():
    letter = pdf(
        [
            ("c", "<b>DEPARTMENT OF HEALTH CARE SERVICES</b><br/>Data Center Operations"),
            ("r", "February 11, 2019<br/>File: DCO-19-006"),
            "California Department of Technology, CALNET Program",
            "<b>Subject: Request for CALNET contract delegation, Field Audit Office Router Refresh</b>",
            "1. Request",
            "1.1 The Department requests delegation for a service that the CALNET contracts provide and that the catalog marks “Delegation: Yes.” 1.2 The contractor, the service identifier and the feature codes are set out in Enclosure 1.",
            "2. The project",
            "2.1 Scope: managed routers at eleven field audit offices are exchanged, one for one, and their configuration is taken over by Data Center Operations. Circuits are not touched. 2.2 Purpose: the routers now in use cannot encrypt at more than 40 Mbps; auditors wait up to a quarter of an hour for a provider's record to open. 2.3 Period: April 1 to August 30, 2019, two or three offices a month. 2.4 Places: Burbank, Chico, Fresno, Los Angeles (two), Oakland, Rancho Cucamonga, Redding, Sacramento, San Diego and Santa Ana field audit offices.",
            "3. Activities requested",
            "3.1 Design and development. 3.2 Installation. 3.3 Operation and maintenance.",
            "4. Staff",
            ("t", [
                ["Name", "Classification", "Qualification"],
                ["Yevgenia Stroud", "Information Technology Specialist II", "CCNP Routing and Switching; CCDA"],
                ["Absalom Pruitt", "Information Technology Specialist I", "CCNA Security; B.S. Computer Engineering"],
                ["Ines Hallowell", "Information Technology Associate", "Network+; in training for CCNA"],
            ], [110, 170, 190], True),
            "4.1 All three are permanent civil servants of Data Center Operations and are on call on alternating weeks.",
            "5. Files",
            "5.1 The Department will maintain the delegation file and copies of each Form 20.",
            "Sincerely,",
            ("sp", 6),
            "<i>Temperance Oyelaran</i>",
            "TEMPERANCE OYELARAN<br/>Chief Information Officer",
            "Enclosure 1",
        ],
        font="Helvetica", size=10, footer="DHCS / DCO-19-006 / page",
    )
    raw = mail(
        "Ingram Tsosie-Whitlock <ingram.tsosie-whitlock@dhcs.ca.example>", DEL, "DCO-19-006 Field Audit Office Router Refresh", "2019-02-12T09:31:00-08:00",
        "1. Signed letter attached.\n2. Please direct questions to Ms. Stroud at extension 0177.\n\nIngram Tsosie-Whitlock\nManager, Data Center Operations\n",
        files=[("DCO-19-006.pdf", letter)],
    )
    write("p-04", "Contract delegation whose Enclosure 1 (contractor, identifier) is not in the mail; qualifications but no prior work; no consequences", "delegations", [
        (raw, "contract_delegation", after("deficient", "Department of Health Care Services", "non_exempt", contract(("catalog.service", "staff.experience", "ramifications")), {
            "project.locations": ["Burbank", "Chico", "Fresno", "Los Angeles", "Oakland", "Rancho Cucamonga", "Redding", "Sacramento", "San Diego", "Santa Ana"],
            "activities": ["design and development", "installation", "operation and maintenance"],
            "signer.name": "Temperance Oyelaran",
            "signer.title": "Chief Information Officer",
        })),
    ], "Enclosure 1 is named and not sent: the catalog service cannot be looked up. Section 4 has certificates only. Auditors' waiting is the purpose (2.2); nothing says what a denial would bring.")


def p_05():
    raw = mail(
        "Ingram Tsosie-Whitlock <ingram.tsosie-whitlock@dhcs.ca.example>", EX2, "Three questions before we write DCO-17-021", "2017-06-06T10:12:00-07:00",
        """Deputy Director:

1. This letter is not an exemption request. We expect to send one in August, numbered DCO-17-021, and would like to get it right.

2. Our questions are:

2.1 The vendor will sign for 48 months with a break at month 24. Do you want the term stated as 48 or as 24?

2.2 Our recovery room in Rancho Cordova has a cage number but shares its street address with four other tenants. Is the street address enough, or is the cage number wanted as well?

2.3 If the CALNET contractor answers an Individual Price Reduction by telephone only, will our own minutes of the call be taken as documentation?

3. For orientation only: the work will be about $180,000, two 40 Gbps wavelengths, and the reason will be technical.

4. A short answer by e-mail is sufficient. If it is easier, I can be reached at (916) 555-0142 before 3:30 p.m.

Ingram Tsosie-Whitlock
Manager, Data Center Operations
Department of Health Care Services
""",
    )
    thanks = mail(
        "Ingram Tsosie-Whitlock <ingram.tsosie-whitlock@dhcs.ca.example>", EX2, "RE: Three questions before we write DCO-17-021", "2017-06-08T07:58:00-07:00",
        """1. Thank you for the prompt answers to 2.1 through 2.3.
2. We shall state both figures, give the cage number, and ask the contractor for a letter.
3. No further reply is needed.

Ingram Tsosie-Whitlock

-----Original Message-----
From: STND Exemptions <STNDexemptions@state.ca.gov>
Sent: Wednesday, June 7, 2017 4:10 PM
To: Tsosie-Whitlock, Ingram (DHCS)
Subject: RE: Three questions before we write DCO-17-021

Please state 48 months and describe the break. Street address and cage number are both helpful. Minutes are
acceptable, a letter from the contractor is better.
""",
        reply_to="<20170607.EXN.7741@cdt.ca.example>",
    )
    write("p-05", "Numbered questions ahead of a request that is to come, and the thanks for the answers", "exemptions", [
        (raw, "not_a_request", NONE), (thanks, "not_a_request", NONE),
    ], "Paragraph 1 says that it is not a request; amounts and services in 3 are for orientation.")


def p_06():
    letter = pdf(
        [
            ("c", "<b>UNIVERSITY OF CALIFORNIA, SAN FRANCISCO</b><br/>UCSF Health Information Technology, Data Center Facilities"),
            ("r", "October 14, 2013<br/>Our file: UDC-13-088"),
            "State of California, Statewide Telecommunications and Network Division<br/>Attention: Deputy Director",
            "<b>Subject: Exemption, Imaging Archive Link</b>",
            "1. Project: Imaging Archive Link, the connection of the radiology archive at Mission Bay to the disaster copy in Oakland.",
            "2. Services: 2.1 Type: leased dark fiber, single mode. 2.2 Quantity: one pair. 2.3 Ends: 1877 Fourth Channel Street, San Francisco 94158, and 720 Harbor Bond Avenue, Oakland 94607.",
            "3. Need: the archive grows by 2.4 terabytes a day; the copy is eleven days behind.",
            "4. Consequence: a loss of the archive would lose eleven days of studies. Repeat imaging exposes patients to radiation.",
            "5. Reason: financial. The CALNET 2 product that would do as well, a managed 10 Gbps wavelength, comes to $486,000.00 over the same five years.",
            "6. Contract: five years from turn-up.",
            "7. Cost: $281,600.00 in total, which covers the lease and whatever splicing, testing and construction the pair requires.",
            "8. Provider: Embarcadero Strand Company.",
            "9. Service level: a cut is repaired within twelve hours of report; attenuation stays under 0.25 dB per kilometer.",
            "10. We are aware that the University is not obliged to use the CALNET agreements. Our purchasing office asks that the file contain your answer nevertheless.",
            ("sp", 6),
            "<i>Lysander Quintero-Boyd</i>",
            "LYSANDER QUINTERO-BOYD<br/>Chief Information Officer, UCSF Health",
        ],
        font="Times-Roman", size=11,
    )
    raw = mail(
        "Bettina Okolie <bettina.okolie@ucsf.example>", EX, "UDC-13-088 Imaging Archive Link", "2013-10-15T11:40:00-07:00",
        "Letter attached. 1 file, 1 page.\n\nBettina Okolie\nManager, Data Center Facilities\nUniversity of California, San Francisco\n",
        files=[("UDC-13-088.pdf", letter)],
    )
    write("p-06", "A university medical center asks although it need not; numbered letter", "exemptions", [
        (raw, "exemption", after("not_required", "University of California, San Francisco", "exempt", exemption(("contract.termination", "cost.items", "sla.remedies", "ipr.documentation"), na=("provider.documentation", "fsr", "separate_attachments")), {
            "provider.name": "Embarcadero Strand Company",
            "cost.total": 281600.0,
            "services.addresses": [place("1877 Fourth Channel Street", "San Francisco", "94158"), place("720 Harbor Bond Avenue", "Oakland", "94607")],
            "contract.term_months": 60,
            "signer.name": "Lysander Quintero-Boyd",
            "signer.title": "Chief Information Officer, UCSF Health",
            "reason.ground": "financial",
        })),
    ], "Exempt entity: staff confirm. Termination is silent, there is one lump sum, no remedy, and no IPR paper for a financial reason; all are reported, none is asked for.")


# ------------------------------------- 07-12: administrative services of a small board, an old form, pasted mails


def _field(paragraph, text):
    """A Word 97 text form field with its answer typed in."""
    _fld(paragraph, "FORMTEXT", "<w:textInput/>", text or "\u2002\u2002\u2002\u2002\u2002")


def _box(paragraph, ticked):
    """A Word 97 check box."""
    mark = '<w:checkBox><w:sizeAuto/><w:default w:val="0"/>' + ("<w:checked/>" if ticked else "") + "</w:checkBox>"
    _fld(paragraph, "FORMCHECKBOX", mark, None)


def _fld(paragraph, code, data, text):
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls, qn

    def char(kind, inner=""):
        return parse_xml(f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="{kind}">{inner}</w:fldChar></w:r>')

    put = paragraph._p.append
    put(char("begin", f'<w:ffData><w:name w:val=""/><w:enabled/><w:calcOnExit w:val="0"/>{data}</w:ffData>'))
    put(parse_xml(f'<w:r {nsdecls("w")}><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'))
    put(char("separate"))
    if text is not None:
        run = paragraph.add_run()
        for i, line in enumerate(text.split("\n")):
            if i:
                run.add_break()
            run.add_text(line)
        run.font.name = "Courier New"
        run._r.rPr.rFonts.set(qn("w:cs"), "Courier New")
    put(char("end"))


def old_form(head, rows, pasted=()):
    """The board's form: rows of (label, answer), (label, [(box label, ticked), ...]) or a bar of text; then pasted mails."""
    from docx import Document
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Inches, Pt

    doc = Document()
    doc.styles["Normal"].font.name = "Arial"
    doc.styles["Normal"].font.size = Pt(9)
    for line in head:
        paragraph = doc.add_paragraph(line)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.paragraph_format.space_after = Pt(0)
    table = doc.add_table(rows=0, cols=2)
    table.style = "Table Grid"
    for row in rows:
        cells = table.add_row().cells
        if isinstance(row, str):
            cell = cells[0].merge(cells[1])
            cell.paragraphs[0].add_run(row).bold = True
            continue
        label, answer = row
        cells[0].width, cells[1].width = Inches(2.1), Inches(4.6)
        cells[0].text = label
        if isinstance(answer, list):
            for i, (name, ticked) in enumerate(answer):
                paragraph = cells[1].add_paragraph() if i else cells[1].paragraphs[0]
                _box(paragraph, ticked)
                paragraph.add_run(" " + name)
        else:
            _field(cells[1].paragraphs[0], answer)
    for text in pasted:
        doc.add_paragraph()
        for line in text.strip("\n").split("\n"):
            paragraph = doc.add_paragraph(line)
            paragraph.paragraph_format.space_after = Pt(0)
    doc.core_properties.created = doc.core_properties.modified = build.STAMP
    doc.core_properties.author = ""
    out = io.BytesIO()
    doc.save(out)
    return build._fixed_zip(out.getvalue())


def p_07():
    form = old_form(
        ["STATE OF CALIFORNIA", "COLORADO RIVER BOARD OF CALIFORNIA", "COMMUNICATIONS ACTION REQUEST   ADM-17 (REV. 3/97)"],
        [
            "PART A – ACTION",
            ("1. TYPE OF ACTION", [("Order under master contract (STD. 20)", False), ("Exemption from master contract (CALNET)", True), ("Equipment / delegation", False)]),
            ("2. PROJECT TITLE", "Glendale Office Phones & Internet 2014 (Req 14-03)"),
            ("3. REQUESTED SERVICE – TYPE", "hosted phone service (VoIP seats w/ voicemail) and business fiber internet 100x100"),
            ("4. HOW MANY", "14 phone seats\n1 internet"),
            ("5. SERVICE ADDRESS (NO P.O. BOXES)", "512 Brandmere Avenue, Suite 100, Glendale CA 91203"),
            "PART B – JUSTIFICATION",
            ("6. WHY NEEDED", "Present phone system (1996) has lost 5 of 16 ports and can't be repaired. DSL is 3 meg - can't send the river model runs to the other six basin states, staff drive them to Burbank on a disk."),
            ("7. WHAT HAPPENS IF NOT APPROVED", "When the next 2 ports go we can't be reached. Miss the Dec 15 model exchange = California not at the table for the shortage numbers."),
            ("8. WHY NOT MASTER CONTRACT", "COST. CALNET for the same thing is $1,345/mo. even after they looked at it again (see e-mail #2). Cheaper one is $976/mo. That is 27% under."),
            "PART C – CONTRACT",
            ("9. VENDOR", "Verdugo Voice & Fiber Co-op (quote attached separate)"),
            ("10. LENGTH / TERMS", "36 mos., billed monthly, STD 213 w/ GSPD-401IT"),
            ("11. EARLY TERMINATION / RENEWAL", "we can quit any time w/ 60 days notice no penalty. After 36 mos. goes month to month."),
            ("12. COST (ITEMIZE)", "Internet  36 x $640.00 = $23,040.00\nSeats  14 x $24.00 x 36 = $12,096.00\nSet up, one time  $350.00"),
            ("13. COST (TOTAL)", "$35,486.00"),
            ("14. SERVICE LEVELS", "see e-mail #1 below"),
            ("15. FSR REQUIRED?", [("Yes", False), ("No", True)]),
            "PART D – APPROVAL",
            ("16. CIO / AIO SIGNATURE", "/s/ Dov Castellanos-Reyes"),
            ("17. NAME AND TITLE", "Dov Castellanos-Reyes, Agency Information Officer, Natural Resources Agency (for Colo. River Bd.)"),
            ("18. DATE", "8/25/14"),
        ],
        ["""E-MAIL #1 (pasted)
From: Anselm Purdy [mailto:apurdy@verdugovf.example]
Sent: Tuesday, July 29, 2014 2:14 PM
To: Bratkowski, Lorelei@CRB
Subject: RE: what do you guarantee

Hi Lorelei. Same for all our members: 99.9% uptime each month on internet and dial tone. If you are down we are working on it inside of 1 hour and back inside of 6. You get 1/30 of the month back for every 4 hours you are out. 3 outages over 6 hours in a quarter & you can walk. It's all in the member agreement par. 12.
Anselm""",
         """E-MAIL #2 (pasted)
From: Delacourt, Priya [CALNET account team]
Sent: Wednesday, August 13, 2014 9:02 AM
To: Bratkowski, Lorelei@CRB
Cc: State IPR desk
Subject: IPR request CRB-0731 - response

Lorelei,
We have completed the Individual Price Reduction review for Colorado River Board, 14 hosted seats and one 100M access. We can reduce the access from $900 to $855 per month. Seats remain at $35.00 each. Revised monthly: $1,345.00. We are not able to go lower at this location. This response is good for 60 days.
Priya"""],
    )
    quote = pdf(
        [
            ("h", "Verdugo Voice &amp; Fiber Co-op"),
            "1020 Thistle Canyon Road, La Crescenta CA 91214 — member owned since 1938",
            "Quote for: Colorado River Board    7/28/2014    good 90 days",
            ("l", ["Fiber internet 100/100 ......... $640.00 per month", "Voice seat with voicemail ........ $24.00 per month each (14)", "Set up, porting of numbers ...... $350.00 one time"]),
            "36 month membership.",
        ],
        font="Courier", size=10,
    )
    raw = mail(
        "Lorelei Bratkowski <lbratkowski@crb.ca.example>", EX, "ADM-17 Glendale phones/internet", "2014-08-26T13:37:00-07:00",
        "Hi - ADM-17 attached w/ the e-mails pasted in at the bottom, quote is the pdf. Mr. Castellanos-Reyes at Resources signed since we have no IT shop (9 of us).\n\nThx\nLorelei Bratkowski\nChief, Administrative Services\nColorado River Board of California\n",
        files=[("ADM-17 Req 14-03.docx", form), ("quote.pdf", quote)],
    )
    write("p-07", "Old Word form with form fields; service levels, remedies and the IPR answer are mails pasted below; parent agency's AIO signs", "exemptions", [
        (raw, "exemption", after("complete", "Colorado River Board of California", "non_exempt", exemption(na=("fsr",)), {
            "provider.name": "Verdugo Voice & Fiber Co-op",
            "cost.total": 35486.0,
            "cost.items": [23040.0, 12096.0, 350.0],
            "services.addresses": [place("512 Brandmere Avenue, Suite 100", "Glendale", "91203")],
            "contract.term_months": 36,
            "signer.name": "Dov Castellanos-Reyes",
            "signer.title": "Agency Information Officer, Natural Resources Agency",
            "reason.ground": "financial",
        }, ("separate_attachments",))),
    ], "Line 14 refers to the pasted vendor mail: levels, credits and the right to walk. The pasted mail of the CALNET account team is the IPR response. The Agency's AIO signs for its board.")


def p_08():
    form = old_form(
        ["STATE OF CALIFORNIA", "BOARD OF PILOT COMMISSIONERS FOR THE BAYS OF SAN FRANCISCO, SAN PABLO AND SUISUN", "COMMUNICATIONS ACTION REQUEST   ADM-17 (REV. 3/97)"],
        [
            "PART A – ACTION",
            ("1. TYPE OF ACTION", [("Order under master contract (STD. 20)", False), ("Exemption from master contract (CALNET)", True), ("Equipment / delegation", False)]),
            ("2. PROJECT TITLE", "Pilot Trainee Simulator Link"),
            ("3. REQUESTED SERVICE – TYPE", "point to multipoint microwave internet, 50 meg each end"),
            ("4. HOW MANY", "2 (two)"),
            ("5. SERVICE ADDRESS (NO P.O. BOXES)", "Board office: 41 Embarcadero Slip, Suite 310, San Francisco CA 94111\nSimulator: 1187 Breakwater Road, Vallejo CA 94592"),
            "PART B – JUSTIFICATION",
            ("6. WHY NEEDED", "Trainees do 40 hrs on the Vallejo simulator, examiners sit in SF. Harbors & Nav Code says Board has to observe. Right now examiner drives to Vallejo and loses the day."),
            ("7. WHAT HAPPENS IF NOT APPROVED", "See attached memo from Capt. Oyster"),
            ("8. WHY NOT MASTER CONTRACT", "Not available. Nothing on CALNET is built out to Breakwater Rd (old Navy yard), closest they come is T1 at 1.5 meg. Sim video needs 22 meg. Rep wrote it in her note, below."),
            "PART C – CONTRACT",
            ("9. VENDOR", "Carquinez Skylink, Inc."),
            ("10. LENGTH / TERMS", "24 months, month in advance"),
            ("11. EARLY TERMINATION / RENEWAL", "30 days notice, no fee. No renewal option."),
            ("12. COST (ITEMIZE)", "Service 2 x $195.00/mo x 24 = $9,360.00\nInstall 2 x $150.00 = $300.00"),
            ("13. COST (TOTAL)", ""),
            ("14. SERVICE LEVELS", "99.0% per month. They call back in 2 hrs and come out the next business day."),
            ("14a. REMEDIES / CREDITS", "Vendor is local and very responsive"),
            ("15. FSR REQUIRED?", [("Yes", False), ("No", True)]),
            "PART D – APPROVAL",
            ("16. CIO / AIO SIGNATURE", "/s/ Lorelei Bratkowski"),
            ("17. NAME AND TITLE", "Lorelei Bratkowski, Chief, Administrative Services"),
            ("18. DATE", "5/14/12"),
        ],
        ["""From: Kittredge, Ramona
Sent: Monday, April 30, 2012 4:47 PM
To: Bratkowski, Lorelei@BOPC
Subject: RE: RE: serviceability 1187 Breakwater

Hi Lorelei, I ran it twice. We show T1 only at that address, no fiber and no Ethernet over copper, the CO is too far and the island's conduit belongs to the developer. No plans this year or next. Sorry!
Ramona Kittredge, CALNET 2 account rep"""],
    )
    raw = mail(
        "Lorelei Bratkowski <lorelei.bratkowski@bopc.ca.example>", EX, "Fwd: ADM-17 simulator link", "2012-05-14T16:22:00-07:00",
        """Form is attached. I signed it, we don't have a CIO (there are 4 of us) and Capt. Oyster our Exec. Director said go ahead.

Thx
Lorelei

---------- Forwarded message ----------
From: Tobiah Renner <tobiah@carquinezskylink.example>
Date: Fri, May 11, 2012 at 5:05 PM
Subject: your two dishes
To: lorelei.bratkowski@bopc.ca.example

Lorelei,
Per our visit: $195 a month each end, $150 each to put up. Two year deal, out on 30 days. We see the Slip roof and the water tank at Breakwater clean as a whistle. Ready two weeks after you say go.
Tobiah Renner, Carquinez Skylink, Inc.
880 Tannery Lane, Benicia CA 94510
""",
        files=[("ADM17-simulator link.docx", form)],
    )
    write("p-08", "Old form signed by the administrative chief of a board without CIO; total line blank; memo for ramifications not attached; no remedies", "exemptions", [
        (raw, "exemption", after("deficient", "Board of Pilot Commissioners for the Bays of San Francisco, San Pablo and Suisun", "non_exempt", exemption(("ramifications", "cost.total", "sla.remedies", "signer"), na=("ipr.documentation", "fsr")), {
            "provider.name": "Carquinez Skylink, Inc.",
            "cost.items": [9360.0, 300.0],
            "services.addresses": [place("41 Embarcadero Slip, Suite 310", "San Francisco", "94111"), place("1187 Breakwater Road", "Vallejo", "94592")],
            "contract.term_months": 24,
            "signer.name": "Lorelei Bratkowski",
            "signer.title": "Chief, Administrative Services",
            "reason.ground": "technical",
        }, ("provider.documentation", "separate_attachments"))),
    ], "Line 7 points to a memo that is not there; line 13 is an empty form field; 14a is praise. The vendor's forwarded mail is a quotation of sorts. Tannery Lane is the vendor's.")


def p_09():
    form = old_form(
        ["STATE OF CALIFORNIA", "ALCOHOLIC BEVERAGE CONTROL APPEALS BOARD", "COMMUNICATIONS ACTION REQUEST   ADM-17 (REV. 3/97)"],
        [
            "PART A – ACTION",
            ("1. TYPE OF ACTION", [("Order under master contract (STD. 20)", False), ("Exemption from master contract (CALNET)", True), ("Equipment / delegation", False)]),
            ("2. PROJECT TITLE", "Remote Oral Argument Audio"),
            ("3. REQUESTED SERVICE – TYPE", "audio conference bridge w/ certified recording, each speaker on own channel"),
            ("4. HOW MANY", "Sacramento 12 ports, Riverside 6 ports, 1 recording platform"),
            ("5. SERVICE ADDRESS (NO P.O. BOXES)", "1325 Tamarind Mall, Ste 1560, Sacramento 95814\n3737 Orchard Quay, Hearing Rm B, Riverside 92501"),
            "PART B – JUSTIFICATION",
            ("6. WHY NEEDED", "Oral argument by phone since 2020. The record goes to the Court of Appeal. Reporter can't tell who's talking when 3 lawyers talk at once, 6 transcripts came back."),
            ("7. WHAT HAPPENS IF NOT APPROVED", "Go back to in person, parties fly up from San Diego, calendar is already 14 months out. A bad record = reversal."),
            ("8. WHY NOT MASTER CONTRACT", "CALNET NG conferencing mixes everybody to one track. Asked both contractors, neither has multi-track or the reporter certificate (Bus & Prof / Rule 2.954). Feature isn't there."),
            "PART C – CONTRACT",
            ("9. VENDOR", "Plainsong Legal Audio LLC"),
            ("10. LENGTH / TERMS", "24 mos. from 7/1/21, STD 213"),
            ("11. EARLY TERMINATION / RENEWAL", "None. Neither side can get out early, no option to extend."),
            ("12. COST (ITEMIZE)", "Ports 18 x $38.00 x 24 = $16,416.00\nRecording platform $210.00 x 24 = $5,040.00"),
            ("13. COST (TOTAL)", "$21,456.00"),
            ("14. SERVICE LEVELS", "see vendor page attached"),
            ("15. FSR REQUIRED?", [("Yes", False), ("No", True)]),
            "PART D – APPROVAL",
            ("16. CIO / AIO SIGNATURE", ""),
            ("17. NAME AND TITLE", ""),
            ("18. DATE", ""),
        ],
    )
    page = pdf(
        [
            ("h", "PLAINSONG LEGAL AUDIO LLC"),
            "Service sheet 4: what we promise to tribunals",
            ("t", [
                ["Promise", "Figure", "If we miss it"],
                ["Bridge answers and admits callers", "99.9 % of scheduled minutes in a month", "The month is free"],
                ["Tracks delivered after adjournment", "within 2 hours", "$100 off per late recording"],
                ["Operator joins on request", "within 60 seconds", "$25 off per event"],
                ["Track lost", "never", "We pay the reporter's reconstruction and you may end the service"],
            ], [170, 140, 160], True),
            "90 Vellum Street, Davis CA 95616",
        ],
        font="Helvetica", size=10,
    )
    inner = mail(
        "Septimus Aldana-Rooke <septimus.aldana-rooke@abc.ca.example>", "lorelei.bratkowski@abcappeals.ca.example", "Appeals Board audio - submission", "2021-05-18T11:03:00-07:00",
        """Lorelei,

Our department runs information technology for the Appeals Board under interagency agreement 19-A-12, and in that capacity I submit your ADM-17 of today, Remote Oral Argument Audio, to the CALNET Program for the Board. Please forward this with the form; the signature lines on the form may stay empty.

Septimus Aldana-Rooke
Chief Information Officer
Department of Alcoholic Beverage Control
""",
        bare=True,
    )
    raw = mail(
        "Lorelei Bratkowski <lorelei.bratkowski@abcappeals.ca.example>", EX2, "ADM-17 - oral argument audio", "2021-05-18T14:45:00-07:00",
        "3 things:\n- the form\n- vendor's page\n- Septimus' e-mail (he is our CIO by contract, ABC does our IT)\n\nThx\nLorelei Bratkowski\nChief of Admin. Services, Alcoholic Beverage Control Appeals Board\n",
        files=[("ADM-17 oral arg audio.docx", form), ("Plainsong sheet 4.pdf", page), ("Appeals Board audio - submission.eml", inner)],
    )
    write("p-09", "Old form with empty signature lines; the servicing department's CIO submits it in a forwarded message", "exemptions", [
        (raw, "exemption", after("complete", "Alcoholic Beverage Control Appeals Board", "non_exempt", exemption(na=("ipr.documentation", "fsr")), {
            "provider.name": "Plainsong Legal Audio LLC",
            "cost.total": 21456.0,
            "cost.items": [16416.0, 5040.0],
            "services.addresses": [place("1325 Tamarind Mall, Ste 1560", "Sacramento", "95814"), place("3737 Orchard Quay, Hearing Rm B", "Riverside", "92501")],
            "contract.term_months": 24,
            "signer.name": "Septimus Aldana-Rooke",
            "signer.title": "Chief Information Officer, Department of Alcoholic Beverage Control",
            "reason.ground": "technical",
        })),
    ], "The enclosed message of ABC's CIO submits the request for the Board it serves. 'None' answers line 11. Levels and what is owed for a miss are on the vendor's sheet.")


def p_10():
    form = old_form(
        ["STATE OF CALIFORNIA", "EMPLOYMENT TRAINING PANEL", "COMMUNICATIONS EQUIPMENT REQUEST   ADM-18 (REV. 11/96)"],
        [
            "PART A – ACTION",
            ("1. AUTHORITY REQUESTED (check all)", [("Project planning", False), ("Design and development", False), ("Project oversight", False), ("Installation", True), ("Operation and maintenance", True)]),
            ("2. PROJECT AND SCOPE", "Replace key system, North Hollywood regional office. 26 desks, lobby phone, fax. Sacramento not included."),
            ("3. LOCATION", "4640 Limelight Blvd., 3rd floor, North Hollywood"),
            ("4. START / FINISH", "Upon approval"),
            "PART B – JUSTIFICATION",
            ("5. PURPOSE", "Old system is out of lines. Employers calling about their training contracts get a fast busy. 8 new field analysts have no phone at all."),
            ("6. EQUIPMENT AND SERVICES (make, model, qty)", "New phone system, phones and voicemail. Vendor will recommend."),
            ("7. REASON FOR DELEGATION", "CALNET 2 doesn't sell key systems. CENTREX was priced, office has 12 pair coming in and landlord won't add any, so 26 CENTREX lines can't be had."),
            ("8. IF DENIED", "8 analysts keep sharing 2 cell phones. Contracts go out late, employers lose the training slot for the quarter."),
            "PART C – STAFF",
            ("9. TECHNICAL QUALIFICATIONS", "N/A"),
            ("10. PRIOR EXPERIENCE", "Me. I did the phone side when HQ moved in 1999 (60 sets, Panel's first voicemail), and the San Mateo office key system in 2004, see e-mail."),
            "PART D – APPROVAL",
            ("11. CIO SIGNATURE", "/s/ Barnaby Ixtlan"),
            ("12. NAME / TITLE / DATE", "Barnaby Ixtlan, Chief Information Officer    3/12/09"),
        ],
        ["""From: Sorrel, Dana@ETP
Sent: Friday, March 06, 2009 10:11 AM
To: Bratkowski, Lorelei@ETP
Subject: RE: remember San Mateo?

Sure I do. You had 18 phones ordered, cut over on a Saturday and nobody noticed Monday except the lobby buzzer. That box is still running. Let me know if you need the old punch-down sheets.
Dana""",
         """From: service@valleykeytel.example
Sent: Tuesday, March 10, 2009 8:30 AM
To: Bratkowski, Lorelei@ETP
Subject: site survey

Ms Bratkowski, happy to come out & look at your closet. We carry several lines and would recommend after the survey. No charge. - Valley Key Tel"""],
    )
    raw = mail(
        "Lorelei Bratkowski <lbratkowski@etp.ca.example>", DEL, "ADM-18 No. Hollywood phones", "2009-03-13T09:55:00-07:00",
        "ADM-18 attached, signed. E-mails pasted at the end.\n\nLorelei Bratkowski\nChief, Admin Services\nEmployment Training Panel\n",
        files=[("ADM-18 NoHo.docx", form)],
    )
    write("p-10", "Old delegation form: 'upon approval', 'vendor will recommend', qualifications N/A", "delegations", [
        (raw, "general_delegation", after("deficient", "Employment Training Panel", "non_exempt", general(("project.timeframe", "products", "staff.qualifications")), {
            "project.locations": ["4640 Limelight Blvd., 3rd floor, North Hollywood"],
            "activities": ["installation", "operation and maintenance"],
            "signer.name": "Barnaby Ixtlan",
            "signer.title": "Chief Information Officer",
        })),
    ], "Line 4 has no date or length; line 6 no make, model or type with number; line 9 N/A without a reason. Experience stands in line 10 and the first pasted mail. Activities are ticked form boxes.")


def p_11():
    form = pdf(
        [
            ("c", "STATE OF CALIFORNIA<br/><b>WILDLIFE CONSERVATION BOARD</b><br/>COMMUNICATIONS ACTION REQUEST &nbsp; ADM-17 (REV. 3/97)"),
            ("t", [
                ["1. TYPE OF ACTION", "[ ] Order under master contract &nbsp; <b>[X] Exemption (CALNET)</b> &nbsp; [ ] Equipment"],
                ["2. PROJECT TITLE", "Land Appraiser Field Data 2018"],
                ["3. REQUESTED SERVICE - TYPE", "cellular data lines w/ hotspot devices, 4G"],
                ["4. HOW MANY", "per roster"],
                ["5. SERVICE ADDRESS", "issued to staff at 1416 Kestrel Street, Room 880, Sacramento CA 95811"],
                ["6. WHY NEEDED", "Appraisers photograph and map parcels on site and the county recorder's files are on line only. They now drive back to the motel to look up a deed."],
                ["7. IF NOT APPROVED", "3 acquisitions miss the Feb. 2019 board meeting, sellers' options run out in March. State loses 4,200 acres."],
                ["8. WHY NOT MASTER CONTRACT", "Neither CALNET wireless carrier has signal in Modoc, Lassen, or east Siskiyou valleys. Tested both carriers' phones in June on 11 parcels. 9 of 11 no service."],
                ["9. VENDOR", "Juniper Basin Cellular Co."],
                ["10. LENGTH / TERMS", "24 months"],
                ["11. EARLY TERMINATION / RENEWAL", "&nbsp;"],
                ["12. COST (ITEMIZE)", "Lines, 24 mos. $16,080.00<br/>Activation $500.00"],
                ["13. COST (TOTAL)", "$16,580.00"],
                ["14. SERVICE LEVELS / REMEDIES", "Network up 98.5% of month. Dead device swapped in 2 business days. $5 per line per day after that, and if a county goes dark 10 days we may return those lines for full refund of the month."],
                ["15. QUOTE ATTACHED?", "<b>[X] Yes</b> &nbsp; [ ] No"],
                ["16. CIO SIGNATURE", "<i>Hortensia Vail-Mercado</i>"],
                ["17. NAME / TITLE / DATE", "Hortensia Vail-Mercado, Chief Information Officer, 9/20/18"],
            ], [150, 330]),
        ],
        font="Helvetica", size=10,
    )
    first = mail(
        "Lorelei Bratkowski <lorelei.bratkowski@wcb.ca.example>", EX2, "ADM-17 appraiser hotspots (signed)", "2018-09-21T10:18:00-07:00",
        "Signed form, scanned.\n\nLorelei Bratkowski\nAdmin. Services, WCB\n",
        files=[("SKM_C28718092110.pdf", scan(form, -0.4))],
    )
    quote = pdf(
        [
            ("h", "Juniper Basin Cellular Co."),
            "300 Rimrock Way, Alturas CA 96101 - Revised quote 10/1/2018 - Wildlife Conservation Board",
            ("t", [["Item", "Qty", "Monthly each", "24 months"], ["Field Data line, 4G hotspot included", "22", "$31.00", "$16,368.00"], ["Activation", "22", "waived", "$0.00"]], [200, 50, 100, 100], True),
            "Any line may be dropped after month 12, no charge.",
        ],
        font="Courier", size=10,
    )
    second = mail(
        "Lorelei Bratkowski <lorelei.bratkowski@wcb.ca.example>", EX2, "RE: ADM-17 appraiser hotspots (signed) - information needed", "2018-10-03T15:41:00-07:00",
        """Hi, answers right behind your lines. Quote is attached this time, sorry.

> quantity of the services (the roster was not enclosed)
22 lines. One each for 22 appraisers and aides, didn't think you'd want the names.

> early termination or optional contract extension
Any line can be dropped after month 12, nothing to pay. No extension, we would write a new one.

> the quotation marked as attached
Attached. NOTE they re-priced, so please use the new numbers and not line 12 and 13 of the form: 22 x $31.00 x 24 = $16,368.00, activation waived. New total $16,368.00.

Thx
Lorelei
""",
        files=[("juniper basin revised quote.pdf", quote)], reply_to=mid_of(first),
    )
    third = mail(
        "Lorelei Bratkowski <lorelei.bratkowski@wcb.ca.example>", EX2, "RE: ADM-17 appraiser hotspots (signed) - information needed", "2018-10-04T08:09:00-07:00",
        "Got your note that it's all there now. You guys are quick. Thank you!!\n\nLorelei\n",
        reply_to=mid_of(second),
    )
    fields = {
        "provider.name": "Juniper Basin Cellular Co.",
        "cost.total": 16580.0,
        "cost.items": [16080.0, 500.0],
        "services.addresses": [place("1416 Kestrel Street, Room 880", "Sacramento", "95811")],
        "contract.term_months": 24,
        "signer.name": "Hortensia Vail-Mercado",
        "signer.title": "Chief Information Officer",
        "reason.ground": "technical",
    }
    write("p-11", "Scanned form, 'per roster' without a roster, quote ticked as attached and not; then answers behind the notice's lines with corrected cost; then thanks", "exemptions", [
        (first, "exemption", after("deficient", "Wildlife Conservation Board", "non_exempt", exemption(("services.quantity", "contract.termination", "provider.documentation"), na=("ipr.documentation", "fsr", "separate_attachments")), fields)),
        (second, "supplement", after("complete", "Wildlife Conservation Board", "non_exempt", exemption(na=("ipr.documentation", "fsr")), {**fields, "cost.total": 16368.0, "cost.items": [16368.0]}, ("separate_attachments",))),
        (third, "not_a_request", NONE),
    ], "01 is an image only; line 11 is blank. 02 expressly replaces lines 12 and 13 by the revised quotation.")


def p_12():
    survey = mail(
        "Lorelei Bratkowski <lbratkowski@lhc.ca.example>", EX, "CALNET 3 conversion survey - Little Hoover Commission (web page wouldn't take it)", "2013-12-23T11:26:00-08:00",
        """Hi, the survey page hung twice so I copied the questions here.

Q1 Department: Little Hoover Commission (Milton Marks Commission)
Q2 Customer Conversion Manager: Lorelei Bratkowski
Q3 Customer Conversion Coordinator: same
Q4 Services you have today: 21 business lines, 1 T1 for internet, 2 calling cards, 925 L Street
Q5 Transition or migrate? transition, leave everything with who we have
Q6 Preferred timeframe: after June 30, budget is spent
Q7 Will you request an exemption for any service? no
Q8 Other comments: please fix the web page. happy holidays

Lorelei Bratkowski
Administrative Services
""",
    )
    vendor = mail(
        "Lorelei Bratkowski <lbratkowski@lhc.ca.example>", EX, "FW: Cut your State phone bill 40% - no CALNET needed", "2014-02-05T16:02:00-08:00",
        """FYI, these people call me every week and say you guys "pre-approved" an exemption for small boards. I told them no such thing. We are not buying. Just so you know who is out there.

Lorelei

-----Original Message-----
From: Chip Danforth-Lyle [mailto:chip@savvydial.example]
Sent: Wednesday, February 05, 2014 3:20 PM
To: Bratkowski, Lorelei@LHC
Subject: Cut your State phone bill 40% - no CALNET needed

Lorelei! 21 lines x $19.99 = $419.79/mo, term 36 months, cancel anytime, 99.999% uptime or your money back. Exemption is PRE-APPROVED for agencies under 25 staff. Reply YES and I will e-sign you today.
Chip
SavvyDial Business
""",
    )
    write("p-12", "Survey answers pasted into a mail, and a vendor's sales mail passed on for information", "exemptions", [
        (survey, "not_a_request", NONE), (vendor, "not_a_request", NONE),
    ], "01 answers the conversion survey (Q7: no exemption). 02: 'We are not buying.'")


# ------------------------------------------------- 13-18: the telecom analyst, workbooks and short mails


def p_13():
    sites = [
        ("CKB-01", "Grizzly Fork kiosk", "15336 Toll House Road", "Auberry", "93602", 900.0),
        ("CKB-02", "Salmon Bar entry station", "7701 Klamath Ferry Road", "Orleans", "95556", 1450.0),
        ("CKB-03", "Piute Flat kiosk", "2250 Borax Mill Road", "Trona", "93562", 900.0),
        ("CKB-04", "Hidden Cove kiosk", "41100 Lost Surf Highway", "Whitethorn", "95589", 1450.0),
        ("CKB-05", "Ocotillo Wells gate", "5172 Badlands Airstrip Road", "Borrego Springs", "92004", 900.0),
        ("CKB-06", "Cone Peak entry", "47555 Big Creek Grade", "Big Sur", "93920", 900.0),
    ]
    book = xlsx([
        ("REQ", [
            ["CALNET EXEMPTION WORKSHEET", "DPR Telecom Unit"],
            ["Project", "Campground Kiosk Backhaul, Phase 2 (CKB-2)"],
            ["Svc type", "Low-earth-orbit satellite internet, terminal supplied, 100/10 Mbps class"],
            ["Qty", 6],
            ["Where", "tab SITES"],
            ["Why we need it", "Kiosks take cards. No link = rangers take cash or wave cars thru. 2018: est. $412K fees not collected at the 6."],
            ["If we don't get it", "Fees keep leaking, kiosks ($96K, already installed) sit dark another season, cash runs by single rangers continue (2 robberies 2018)."],
            ["Why not CALNET", "TECHNICAL. No copper/fiber/LTE at any of the 6 (tab CHECK). CALNET NG satellite product is geostationary, 610 ms round trip; card terminals drop at 400 ms."],
            ["Vendor", "Halfdome Orbital Networks, Inc."],
            ["Term", "36 mo. each terminal, from activation"],
            ["Get-out / options", "Cancel any terminal after mo. 12, 30 days, no charge. Before: remaining hardware only. Option +12 mo. same price."],
            ["FSR", "no, under threshold"],
            ["SLA", "tab SLA"],
            ["$", "tab COST"],
            ["Submitted by", "Nadezhda Burgoyne, Chief Information Officer"],
            ["Signed", "/s/ N. Burgoyne 4/8/2019"],
        ]),
        ("SITES", [["ID", "Site", "Street", "City", "ZIP", "Terminals"], *[[i, n, s, c, z, 1] for i, n, s, c, z, _ in sites], ["", "", "", "", "", 6]]),
        ("COST", [
            ["Item", "Qty", "Unit $", "Months", "Line $"],
            ["Service", 6, 250.0, 36, 54000.0],
            ["Terminal kit", 6, 2500.0, 1, 15000.0],
            ["Install, road access", 4, 900.0, 1, 3600.0],
            ["Install, no power at pole", 2, 1450.0, 1, 2900.0],
            ["GRAND TOTAL 36 MO + ONE-TIME", "", "", "", 75500.0],
        ]),
        ("SLA", [
            ["What", "Level", "If missed"],
            ["Latency, 95th pct", "<= 80 ms", "5% of that month, that site"],
            ["Up", "99.5% / mo", "10% of that month, that site; 2 mo. in a row = may drop site free"],
            ["Dead kit", "new one in 3 business days", "1/30 per day after"],
        ]),
        ("CHECK", [["ID", "Contractor A says", "Contractor B says", "LTE bars (walked 3/2019)"], *[[x[0], "no facilities", "no facilities", 0] for x in sites]]),
        ("old", [["Item", "Line $"], ["Service (7 sites)", 63000.0], ["Kits", 17500.0], ["TOTAL draft 1", 86450.0]], "hidden"),
    ])
    sheet = pdf(
        [("h", "Halfdome Orbital Networks, Inc. - KioskLink"), "100 Mbps down / 10 Mbps up, phased-array terminal, 75 W, -30 to +50 C. Typical latency 35-60 ms. Includes mount and 45 m cable.", "Price book 19.1: service $250.00 monthly; terminal kit $2,500.00. Installation quoted per site.", "2000 Perigee Drive, Hawthorne CA 90250"],
        font="Helvetica", size=10,
    )
    inst = pdf(
        [("h", "Halfdome Orbital - installation quote HO-7731 for DPR"), ("t", [["Site", "Install"], *[[x[1], f"${x[5]:,.2f}"] for x in sites]], [200, 100], True)],
        font="Helvetica", size=10,
    )
    raw = mail(
        "Kwabena Lindahl <kwabena.lindahl@parks.ca.example>", EX2, "CKB-2 exemption wkbk + vendor zip", "2019-04-09T16:54:00-07:00",
        "hi - wkbk (start at tab REQ) and vendor stuff zipped. Nadezhda signed on REQ.\n\nKL\nTelecom Unit, Department of Parks and Recreation\nx0186\n",
        files=[("CKB2_exemption_v5.xlsx", book), ("halfdome.zip", archive([("KioskLink datasheet.pdf", sheet), ("HO-7731.pdf", inst)]))],
        cc="Nadezhda Burgoyne <nadezhda.burgoyne@parks.ca.example>",
    )
    write("p-13", "Workbook in tabs holds the whole request, vendor papers in a ZIP; an old hidden draft sheet has another total", "exemptions", [
        (raw, "exemption", after("complete", "Department of Parks and Recreation", "non_exempt", exemption(na=("ipr.documentation", "fsr")), {
            "provider.name": "Halfdome Orbital Networks, Inc.",
            "cost.total": 75500.0,
            "cost.items": [54000.0, 15000.0, 3600.0, 2900.0],
            "services.addresses": [place(s, c, z) for _, _, s, c, z, _ in sites],
            "contract.term_months": 36,
            "signer.name": "Nadezhda Burgoyne",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "REQ is the request; SITES has the streets; 'GRAND TOTAL' on COST. The hidden sheet 'old' (86,450) does not count.")


def p_14():
    rows = [
        ("Fern Riffle", "3319 Spawning Channel Road, Friant 93626", 410.0, 1200.0),
        ("Iron Weir", "8750 Trout Lane, Anderson 96007", 385.0, 1200.0),
        ("Merced Bend", "4998 Robinson Ferry Road, Snelling 95369", 385.0, 900.0),
        ("Hot Springs Creek", "off Hwy 395, 2 mi. past the ranger station", 495.0, 2600.0),
        ("Nimbus Annex", "2001 Nimbus Weir Road, Suite B, Gold River 95670", 340.0, 900.0),
    ]
    book = xlsx([
        ("request", [
            ["Field", "Answer"],
            ["Department", "Department of Fish and Wildlife"],
            ["Project", "HATCH-NET 2 (hatchery network replacement, 5 hatcheries, FY 16/17)"],
            ["Services", "MPLS-type private WAN ports, 20 Mbps, managed router included"],
            ["Quantity", "5 ports, 5 routers"],
            ["Locations", "see 'sites'"],
            ["Business need", "BCP 3600-112 p. 4"],
            ["Technical or financial reason", "Technical. C3 contractor came back 'no bid' on 4 of 5 and T1 bundle max 3 Mbps on #5. Printouts of the serviceability tool are with region IT."],
            ["Ramifications if denied", "Money reverts 6/30/17. Crew can't be rebooked before Oct 2018, vendor hold on the tower lease lapses, and the 2 limited-term positions end."],
            ["Provider", "Sierra Foothill Telecom"],
            ["Contract length", "36 months, net 45, one PO per hatchery"],
            ["Early termination", "60 days notice + what is left on the router, max $400/site"],
            ["SLA", "99.7%/mo per port; 4 hr dispatch, 12 hr restore"],
            ["SLA remedies", "< 99.7% = 1 day credit per 0.1%. 3 bad months in 12 = close the port."],
            ["IPR", "n/a (technical)"],
            ["Prepared by", "K. Lindahl, Staff Services Analyst, Telecom"],
            ["CIO approval", ""],
        ]),
        ("sites", [["#", "Hatchery", "Address", "MRC", "NRC", "36 mo MRC"], *[[i, n, a, m, k, m * 36] for i, (n, a, m, k) in enumerate(rows, 1)]]),
        ("rollup", [["36 mo MRC all", 72540.0], ["NRC all", 6800.0], ["Total", 79340.0]], "hidden"),
    ])
    csv = "site,item,mrc,nrc\n" + "".join(f"{n},Private WAN 20M + router,{m:.2f},{k:.2f}\n" for n, _, m, k in rows)
    raw = mail(
        "Kwabena Lindahl <klindahl@wildlife.ca.example>", EX, "HATCH-NET 2 exemption", "2016-11-18T12:08:00-08:00",
        "wkbk attached, plus the export from Sierra Foothill's quote tool (csv). Ruthanne (our CIO) is cc'd. pls confirm receipt.\n\nKL / Telecom\n",
        files=[("HATCH-NET2.xlsx", book), ("SFT_quote_export_Q5519.csv", csv)],
        cc="Ruthanne Ogilvie-Marsh <ruthanne.ogilvie-marsh@wildlife.ca.example>",
    )
    write("p-14", "Hatchery WAN workbook: one site of five without a street, total only on a hidden sheet, need only a reference, CIO only copied", "exemptions", [
        (raw, "exemption", after("deficient", "Department of Fish and Wildlife", "non_exempt", exemption(("services.address", "need", "cost.total", "signer"), na=("ipr.documentation", "fsr")), {
            "provider.name": "Sierra Foothill Telecom",
            "cost.items": [14760.0, 1200.0, 13860.0, 1200.0, 13860.0, 900.0, 17820.0, 2600.0, 12240.0, 900.0],
            "services.addresses": [place("3319 Spawning Channel Road", "Friant", "93626"), place("8750 Trout Lane", "Anderson", "96007"), place("4998 Robinson Ferry Road", "Snelling", "95369"), place("2001 Nimbus Weir Road, Suite B", "Gold River", "95670")],
            "contract.term_months": 36,
            "signer.name": "K. Lindahl",
            "signer.title": "Staff Services Analyst",
            "reason.ground": "technical",
        })),
    ], "'BCP 3600-112 p. 4' is not in the packet, and the ramifications speak of money and crews only. The hidden sheet 'rollup' has the only total. 'CIO approval' is an empty cell. 'Close the port' is a remedy; the 60 days are the termination.")


def p_15():
    book = xlsx([
        ("Deleg", [
            ["CALNET CONTRACT DELEGATION", "Department of Transportation"],
            ["Project", "District Dispatch Queue Consolidation (DDQC)"],
            ["Scope", "9 maintenance dispatch desks onto one contact center queue w/ skills routing. 62 agent seats, 9 supervisor seats. Radio consoles not touched."],
            ["Purpose", "A stranded motorist or CHP officer calls up to 3 districts before the right crew answers. One number, routed by county."],
            ["Service", "Contact Center as a Service, Advanced Agent"],
            ["Contractor", "Golden Bear Carrier Group (CALNET NextGen)"],
            ["Catalog ID / line", "CCAAS-ADV-200, Catalog B line 88, Delegation = Yes"],
            ["Activities", "design & development; project oversight; O&M"],
            ["If denied", "9 stand-alone desks stay. Night desks in 4 districts close 1/1/2022 for lack of dispatchers; calls there go to voicemail until 6 am. Debris stays in lanes longer, 2 of last yr's 5 secondary crashes were in that window."],
            ["Submitted by", "Ferdinand Achebe-Nolan, Chief Information Officer   /s/ F. A.-N.  7/26/2021"],
        ]),
        ("When", [["Step", "Start", "End"], ["Design w/ districts", "9/1/2021", "10/15/2021"], ["Build + test", "10/18/2021", "11/24/2021"], ["Cut 3 districts per wk", "12/1/2021", "12/22/2021"]]),
        ("Where", [["Dispatch desk", "City"], ["District 1", "Eureka"], ["District 2", "Redding"], ["District 3", "Marysville"], ["District 4", "Oakland"], ["District 5", "San Luis Obispo"], ["District 6", "Fresno"], ["District 8", "San Bernardino"], ["District 10", "Stockton"], ["District 11", "San Diego"]]),
        ("Who", [
            ["Name", "Role", "Certs / degree", "Did before"],
            ["Pilar Nakashima", "lead", "PMP, CCNP Collaboration", "Traffic Mgmt Ctr phone queue 2016 (28 seats), HQ service desk queue 2018"],
            ["Dmitri Wetherbee", "telecom engr", "BSEE, CCNA Voice", "District 7 dispatch IP phones 2019, no lost calls"],
        ]),
    ])
    body = "Wrong box? your page lists two, sending to this one. wkbk attached: tabs Deleg / When / Where / Who.\n\nCatalog ID is CCAAS-ADV-200 (Golden Bear). Form 20s will follow after you say yes.\n\nKL\n"
    html = """<html><body style="font-family:Calibri;font-size:11pt"><p>Wrong box? your page lists two, sending to this one. wkbk attached: tabs Deleg / When / Where / Who.</p>
<table border="1" cellspacing="0" cellpadding="4"><tr><td>Catalog ID</td><td>CCAAS-ADV-200 (Golden Bear)</td></tr><tr><td>Form 20s</td><td>will follow after you say yes</td></tr></table><p>KL</p></body></html>"""
    raw = mail(
        "Kwabena Lindahl <kwabena.lindahl@dot.ca.example>", EX2, "DDQC contract delegation", "2021-07-26T17:10:00-07:00", body, html=html,
        files=[("DDQC_delegation.xlsx", book)], cc="Ferdinand Achebe-Nolan <ferdinand.achebe-nolan@dot.ca.example>",
    )
    write("p-15", "Contract delegation in a four-tab workbook, sent to the exemption mailbox; complete", "exemptions", [
        (raw, "contract_delegation", after("complete", "Department of Transportation", "non_exempt", contract(), {
            "project.locations": ["Eureka", "Redding", "Marysville", "Oakland", "San Luis Obispo", "Fresno", "San Bernardino", "Stockton", "San Diego"],
            "activities": ["design and development", "project oversight", "operation and maintenance"],
            "signer.name": "Ferdinand Achebe-Nolan",
            "signer.title": "Chief Information Officer",
        })),
    ], "Wrong mailbox, judged as a delegation. The CIO's name, title and /s/ close the first tab; the mail is the analyst's.")


def p_16():
    book = xlsx([
        ("DELEGATION", [
            ["Item", "Entry"],
            ["Department", "Department of the California Highway Patrol"],
            ["Project / scope", "Replace the 8 GHz radios on 3 hops of the dispatch microwave (hops 7A, 7B, 12), both ends, keep antennas and towers"],
            ["Purpose / why needed", "per BCP 2720-041 (on file w/ Budgets)"],
            ["Type", "general"],
            ["Timeframe", "start 3/1/2010, done 11/30/2010, one hop per quarter"],
            ["Location", "Site list to follow from Tele Unit"],
            ["Equipment", "see tab EQUIP"],
            ["Staff", "see tab STAFF"],
            ["Reason delegation should be granted", "per BCP 2720-041"],
            ["Adverse consequences", "A radio failure after 12/2010 cannot be fixed (no boards). The hop carries 3 dispatch centers; officers would be on car-to-car only, no 911 transfer to the county."],
            ["Activities", "design and development, installation, operation and maintenance"],
            ["Approval - CIO", "pending"],
            ["Approval - Tele Unit", "K. Lindahl 1/15/2010"],
        ]),
        ("EQUIP", [["Make/model", "What", "Qty"], ["Stratford MX-8000", "8 GHz licensed microwave radio, 155 Mbps, hot standby", 6], ["Stratford NMS-2", "element manager", 1], ["Telect DC-48B", "fused DC panel", 6]]),
        ("STAFF", [["Name", "Licence / cert", "Experience"], ["O. Villanueva-Strand", "FCC GROL, iNARTE Class 1 telecom engineer", "Rebuilt hops 3 and 4 in 2007, hop 9 in 2008"], ["H. Pemberton", "FCC GROL, tower climber cert", "12 yrs microwave field tech w/ CHP"]]),
        ("BUDGET", [["Line", "$"], ["Radios", 288000.0], ["Manager", 21000.0], ["DC panels", 7500.0], ["Total", 316500.0]]),
    ])
    raw = mail(
        "Kwabena Lindahl <klindahl@chp.ca.example>", DEL, "microwave hops 7A 7B 12 - delegation wkbk", "2010-01-19T06:58:00-08:00",
        "attached. will chase the CIO initials and the site list, wanted to get in your queue.\n\nK. Lindahl\nTelecommunications Unit\n",
        files=[("MW_hops_deleg_r3.xlsx", book)],
    )
    write("p-16", "Microwave delegation workbook: purpose and reason by reference to a BCP on file, site list to follow, CIO pending", "delegations", [
        (raw, "general_delegation", after("deficient", "Department of the California Highway Patrol", "non_exempt", general(("project.purpose", "project.location", "reason", "signer")), {
            "cost.total": 316500.0,
            "activities": ["design and development", "installation", "operation and maintenance"],
            "signer.name": "K. Lindahl",
        })),
    ], "The BCP is not in the packet, and the consequences do not state the purpose. Hop numbers are not places. 'Pending' is no approval.")


def p_17():
    book = xlsx([
        ("Sheet1", [
            ["Sacramento Metropolitan Fire District", "", "", ""],
            ["CALNET exemption - Station Alerting Backup FY 22", "", "", ""],
            ["Station", "Address", "Service", "$/mo"],
            ["21", "7641 Green Hollow Lane, Citrus Heights 95610", "900 MHz alerting paging, 1 unit", 61.0],
            ["50", "8880 Gerber Oaks Road, Sacramento 95828", "900 MHz alerting paging, 1 unit", 61.0],
            ["106", "2200 Parkmead Drive, Sacramento 95825", "900 MHz alerting paging, 2 units", 122.0],
            ["", "", "", ""],
            ["Why", "see Chief's memo", "", ""],
            ["Why not Calnet", "did not think we had to", "", ""],
            ["Vendor", "3 quotes out, taking the lowest", "", ""],
        ]),
    ])
    raw = mail(
        "Joss Templeton <templeton.joss@metrofire.ca.example>", EX2, "station alerting - do we need an exemption?", "2022-02-22T09:14:00-08:00",
        "We want an exemption for the attached (3 stations). Finance says we are a special district with an ATO from 2017 so maybe we don't need it, but I was told to file one anyway.\n\nJoss Templeton\nCommunications Analyst, Metro Fire\n",
        files=[("station alerting.xlsx", book)],
    )
    missing = ("need", "ramifications", "reason", "contract.term", "contract.termination", "cost.total", "provider.name", "sla.levels", "sla.remedies", "signer")
    write("p-17", "Fire district (local) files an exemption sheet; many items are missing, nobody is to be asked", "exemptions", [
        (raw, "exemption", after("not_required", "Sacramento Metropolitan Fire District", "local", exemption(missing, na=("provider.documentation", "ipr.documentation", "fsr", "separate_attachments")), {
            "cost.items": [61.0, 61.0, 122.0],
            "services.addresses": [place("7641 Green Hollow Lane", "Citrus Heights", "95610"), place("8880 Gerber Oaks Road", "Sacramento", "95828"), place("2200 Parkmead Drive", "Sacramento", "95825")],
            "signer.name": "Joss Templeton",
            "signer.title": "Communications Analyst",
        })),
    ], "A special district. The Chief's memo is not in the mail; the vendor is not chosen.")


def p_18():
    csv = "btn,service,street,city,contractor,mrc,contract_end\n" + "".join(
        f"{b},{s},{st},{c},{k},{m:.2f},{e}\n"
        for b, s, st, c, k, m, e in [
            ("707-555-0111", "Ethernet 100M", "1440 Guerneville Spur", "Santa Rosa", "C3 contractor", 812.0, "2019-06-30"),
            ("530-555-0127", "Centrex (9)", "2400 Washington Loop", "Redding", "C3 contractor", 198.0, "2019-06-30"),
            ("559-555-0133", "VSAT", "20803 Road 200", "North Fork", "non-CALNET (EX-2014-118)", 260.0, "2018-12-31"),
            ("760-555-0145", "Ethernet 50M", "3780 Jack Rabbit Trail", "Perris", "C3 contractor", 604.0, "2019-06-30"),
        ]
    )
    raw = mail(
        "Kwabena Lindahl <kwabena.lindahl@fire.ca.example>", EX2, "RE: annual list of non-CALNET circuits - CAL FIRE", "2017-10-11T14:30:00-07:00",
        "per your data call: full circuit list as csv, row 3 is the only one outside CALNET (exemption EX-2014-118, granted). nothing new, no request.\n\nKL\n",
        files=[("calfire_circuits_20171011.csv", csv)], reply_to="<20171002.EXN.datacall@cdt.ca.example>",
    )
    away = mail(
        "Kwabena Lindahl <kwabena.lindahl@fire.ca.example>", EX2, "Automatic reply: annual list of non-CALNET circuits - received", "2017-10-12T08:00:20-07:00",
        "I'm on an incident assignment thru 10/30, spotty signal. Circuit orders: Tele desk. Exemption or delegation paperwork: wait for me.\n\nKL\n",
        extra=(("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All")),
    )
    write("p-18", "A circuit list in answer to a data call, and an absence notice", "exemptions", [
        (raw, "not_a_request", NONE), (away, "not_a_request", NONE),
    ], "'Nothing new, no request.' Then an automatic reply.")


# ------------------------------------------------- 19-24: the program analyst, long narratives in the passive voice


def columns(title, blocks):
    """A brief set in two columns."""
    from reportlab.lib import pagesizes
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph

    text = ParagraphStyle("b", fontName="Times-Roman", fontSize=10, leading=12.6, spaceAfter=6)
    head = ParagraphStyle("h", parent=text, fontName="Times-Bold", fontSize=11, spaceBefore=4)
    flow = [Paragraph(b[1], head) if isinstance(b, tuple) else Paragraph(b, text) for b in blocks]

    def top(canvas, _doc):
        canvas.setFont("Times-Bold", 13)
        canvas.drawString(54, 742, title)
        canvas.line(54, 736, 558, 736)

    out = io.BytesIO()
    doc = BaseDocTemplate(out, pagesize=pagesizes.letter, invariant=1)
    frames = [Frame(x, 54, 244, 674, leftPadding=0, rightPadding=0) for x in (54, 314)]
    doc.addPageTemplates([PageTemplate(frames=frames, onPage=top)])
    doc.build(flow)
    return out.getvalue()


def p_19():
    letter = docx(
        [
            "<b>DEPARTMENT OF INDUSTRIAL RELATIONS</b><br/>Office of Information Services, Administrative Support Unit",
            "October 2, 2013",
            "To: Deputy Director, Statewide Telecommunications and Network Division<br/>Subject: Justification for an exemption, District Office Transport Replacement (DOTR)",
            ("h", "Background"),
            "The workers' compensation district offices are linked to the Department's data center by leased facilities that were installed between 1998 and 2001 and that have since been extended on a month-to-month basis. With the introduction of the Electronic Adjudication Management System, the volume of documents that is transmitted from the district offices has been observed to double every eighteen months. It was determined in the spring of 2013 that the four busiest offices could no longer be served by the existing facilities, and the District Office Transport Replacement was accordingly chartered as Project 13-052.",
            ("h", "Statement of need"),
            "At the four offices, documents submitted by injured workers are scanned on the day of receipt but are not transmitted until the night following, because transmission during the day has been found to interrupt the hearings calendar. Trial judges are thereby required to proceed without the file in approximately one case out of nine. It is considered necessary that transmission be completed within the hour of scanning, for which a capacity of 100 megabits per second at each of the offices has been calculated.",
            ("h", "Services to be obtained"),
            "Four switched Ethernet transport circuits, each of 100 megabits per second, are proposed to be obtained, together with one network monitoring portal. A circuit is to be delivered at each of the following: 1515 Telegraph Slope, 6th Floor, Oakland 94612; 31 East Channel Extension, Stockton 95202; 6150 Van Alden Boulevard, Van Nuys 91401; and 2115 Civic Garden Drive, Santa Ana 92701. The far end of all four is already present in the Department's data center, and no service is requested there.",
            ("h", "Alternatives considered, and the reason that an exemption is sought"),
            "Three alternatives were evaluated. Continuation of the present facilities was rejected as it does not meet the need. Acquisition through CALNET was found to be technically satisfactory; however, when the price quoted under the contract, as reduced through the Individual Price Reduction process, is extended over forty-eight months, an amount of $228,400.00 is reached. The third alternative, by which equivalent circuits would be obtained from Tri-Valley Metro Ethernet, Inc., has been priced at approximately 24 percent less, with the service level commitments having been found comparable by the Network Unit. The third alternative is recommended. The response by which the Individual Price Reduction was concluded is provided as a separate enclosure.",
            ("h", "Fiscal detail"),
            "The cost of the proposed services has been calculated as follows. Recurring charges of $845.00 per circuit per month would be incurred for four circuits over forty-eight months, which amounts to $162,240.00. Installation would be charged once for each circuit at $1,100.00, or $4,400.00. The monitoring portal would be furnished for a single charge of $6,500.00. The cost in total is therefore $173,140.00, for which funding has been identified within the existing appropriation.",
            ("h", "Contract provisions"),
            "A commitment of forty-eight months is required by the provider, commencing upon acceptance of the last circuit. It is provided in the draft agreement that the agreement may be terminated by the Department for convenience upon ninety days' notice, in which event an amount equal to two months' recurring charges would be payable. One extension of twelve months may be exercised at the sole option of the Department.",
            "Each circuit is warranted to be available 99.9 percent of the time in each calendar month, and is to be restored within four hours of the report of an outage; frame loss is not to exceed one tenth of one percent. Where availability is not attained, ten percent of the monthly charge for the circuit is to be credited for each tenth of a percent; where restoration is delayed, five percent is to be credited for each hour. A circuit by which the commitments are not met in three months of a contract year may be disconnected without liability.",
            ("h", "Effect of disapproval"),
            "Should the exemption not be granted, the continuation of night transmission would be necessitated, trials would continue to be postponed at a rate of some 2,600 per year, and disability payments to the workers concerned would be delayed by an average of seven weeks. The time limits of Labor Code section 5313 would be exceeded in a number of cases that cannot be estimated.",
            ("h", "Related submission"),
            "Because the circuits are also assumed by the Feasibility Study Report for imaging expansion (FSR 7350-58), which is being submitted to the Department of Finance, a copy of the proposed report is enclosed as required.",
            "Prepared by: Philomena Achterhuis, Associate Governmental Program Analyst",
            "Submitted by:",
            "<i>(signed) Ezekiel Moncrieff-Tan</i><br/>Ezekiel Moncrieff-Tan<br/>Chief Information Officer",
        ],
        font="Times New Roman", size=11,
    )
    ipr = pdf(
        [
            ("r", "September 6, 2013"),
            "Department of Industrial Relations<br/>Attn: Philomena Achterhuis",
            "<b>Individual Price Reduction IPR-2013-1147: contractor response</b>",
            "Thank you for the opportunity to review the above request for four Ethernet circuits, 100 Mbps. The catalog rate of $1,260.00 per month is reduced to $1,150.00 per month for a forty-eight month commitment. Installation is $1,900.00 per circuit. No further reduction can be offered. The total over the commitment is $228,400.00.",
            "Garrison Pell-Whitaker<br/>CALNET Program Office of the Contractor",
        ],
        font="Helvetica", size=10.5,
    )
    quote = pdf(
        [
            ("h", "Tri-Valley Metro Ethernet, Inc."), "6600 Koll Orchard Parkway, Pleasanton CA 94566<br/>Proposal 13-3381 to Department of Industrial Relations, September 17, 2013",
            ("t", [["Element", "Quantity", "Rate", "Basis"], ["MetroE 100", "4", "$845.00", "month"], ["Installation", "4", "$1,100.00", "once"], ["ClearView portal", "1", "$6,500.00", "once"]], [180, 70, 90, 70], True),
        ],
        font="Helvetica", size=10,
    )
    fsr = pdf(
        [
            ("c", "<b>FEASIBILITY STUDY REPORT</b><br/>FSR 7350-58, EAMS Imaging Expansion<br/>Department of Industrial Relations<br/>Proposed, September 2013"),
            ("h", "2.0 Summary"), "Scanning stations are to be added at nineteen district offices and a retention server at the data center.",
            ("h", "3.0 Business case"), "Paper is retained at district offices for an average of 51 days before destruction. The storage cost of $640,000 a year is to be eliminated.",
            ("h", "5.0 Proposed solution"), "Commercial scanning stations (110) and a retention server. Transport at four offices is assumed to have been replaced under Project 13-052.",
            ("h", "8.0 Economic analysis"), ("t", [["", "FY 14/15", "FY 15/16"], ["One-time", "$1,870,000", "$310,000"], ["Continuing", "$220,000", "$405,000"]], [140, 110, 110], True),
        ],
        font="Times-Roman", size=11, footer="FSR 7350-58, page",
    )
    raw = mail(
        "Philomena Achterhuis <philomena.achterhuis@dir.ca.example>", EX, "Submission of exemption request - District Office Transport Replacement", "2013-10-03T11:11:00-07:00",
        "Enclosed please find the justification, which has been signed by the Chief Information Officer, together with the provider's proposal, the Individual Price Reduction response, and the proposed Feasibility Study Report. Any additional information that may be required will be furnished upon request.\n\nPhilomena Achterhuis\nAssociate Governmental Program Analyst\nDepartment of Industrial Relations\n",
        files=[("DOTR Justification.docx", letter), ("Tri-Valley 13-3381.pdf", quote), ("IPR-2013-1147 response.pdf", ipr), ("FSR 7350-58 proposed.pdf", fsr)],
    )
    write("p-19", "Long passive narrative, financial reason, IPR response and proposed FSR enclosed; complete", "exemptions", [
        (raw, "exemption", after("complete", "Department of Industrial Relations", "non_exempt", exemption(na=()), {
            "provider.name": "Tri-Valley Metro Ethernet, Inc.",
            "cost.total": 173140.0,
            "cost.items": [162240.0, 4400.0, 6500.0],
            "services.addresses": [place("1515 Telegraph Slope, 6th Floor", "Oakland", "94612"), place("31 East Channel Extension", "Stockton", "95202"), place("6150 Van Alden Boulevard", "Van Nuys", "91401"), place("2115 Civic Garden Drive", "Santa Ana", "92701")],
            "contract.term_months": 48,
            "signer.name": "Ezekiel Moncrieff-Tan",
            "signer.title": "Chief Information Officer",
            "reason.ground": "financial",
        })),
    ], "Everything in the narrative; $228,400 is CALNET's price, not the total. The FSR's own costs are not those of the services.")


def p_20():
    letter = pdf(
        [
            "<b>CALIFORNIA DEPARTMENT OF SOCIAL SERVICES</b><br/>Information Systems Division<br/>744 Parchment Street, Sacramento, CA 95814",
            "June 18, 2012",
            "Department of Technology, Statewide Telecommunications and Network Division, Attention: Deputy Director",
            "<b>REQUEST FOR EXEMPTION: ADOPTION HOTLINE MESSAGE RELAY</b>",
            "It is requested that the Department be exempted from the use of the CALNET 2 Master Services Agreement for the acquisition described below, which is known as the Adoption Hotline Message Relay and to which Procurement Number 12-6107 has been assigned.",
            "Under Family Code section 9203, an inquiry by an adoptee or a birth parent is required to be acknowledged within one business day. Acknowledgment has heretofore been made by mail. Following the decision that was reached in the matter of the 2011 audit, acknowledgment by text message and by recorded call, in the language of the inquirer, was directed to be instituted. A message relay service is accordingly needed by which text messages may be sent and received under a single ten-digit number, and by which delivery is confirmed to the caseworker's screen.",
            "The services to be acquired consist of two message relay accounts (one for text messages and one for recorded calls), each being capable of 6,000 messages per day, and of twenty-four caseworker licenses. The accounts are to be delivered to, and the licenses used at, the Adoptions Services Bureau, 744 Parchment Street, Sacramento 95814, and the Southern Office, 3737 Lindero Circle, Suite 210, Riverside 92506.",
            "An inquiry was made of the CALNET 2 contractors in March of 2012. It was established that two-way text messaging with confirmed delivery is not offered in any module of the Agreement, and that the outbound message service which is offered is limited to recorded calls in the English language. The functionality required by the Department is therefore not available, and it is on this ground that the exemption is sought.",
            "If the exemption is denied, acknowledgment by mail will perforce be continued. The statutory time would then be exceeded in an estimated 40 percent of inquiries, and the stipulated judgment, under which a monitor may be appointed at the Department's expense, would be placed in jeopardy.",
            "A competitive solicitation was conducted, in which four proposals were received. Because the protest period has not expired, the identity of the apparent successful proposer may not be disclosed in this request. The proposal is enclosed as Attachment 2, in which the charges for each element of the service are set forth. The total amount of the contract is $318,600.00.",
            "The contract is to be entered into for a period of thirty-six months. It may be terminated by the State without cause upon thirty days' notice, and two optional extensions of one year each are provided for.",
            "A text message is to be relayed within ninety seconds in 99 percent of cases, and the relay is to be available 99.9 percent of each month. A credit equal to five percent of the monthly charge is allowed for each percentage point, or fraction, by which either figure is missed; if missed for three consecutive months, the contract may be declared in default.",
            "A Feasibility Study Report has been prepared for the larger Adoption Case Automation, of which this acquisition forms a part, and is being submitted to the Department of Finance on this date. A copy will be furnished to your office under separate cover.",
            ("sp", 6),
            "<i>Delphine Arceneaux-Wu</i>",
            "DELPHINE ARCENEAUX-WU<br/>Acting Deputy Director<br/>Information Systems Division",
            "Attachment 1: Correspondence with CALNET 2 contractors<br/>Attachment 2: Proposal",
        ],
        font="Times-Roman", size=11,
    )
    first = docx(
        [
            "<b>Attachment 1</b>",
            "From: Philomena Achterhuis<br/>Sent: Monday, March 12, 2012<br/>Subject: inquiry concerning two-way text messaging",
            "It is asked whether two-way text messages with delivery confirmation can be provided under any module.",
            "From: Module 1 service desk<br/>Sent: Thursday, March 15, 2012<br/>Subject: RE: inquiry concerning two-way text messaging",
            "Not today. We have Broadcast Voice, English only. Text is not in the MSA.",
            "From: Module 3 service desk<br/>Sent: Friday, March 16, 2012",
            "We do not carry SMS.",
        ],
    )
    raw = mail(
        "Philomena Achterhuis <philomena.achterhuis@dss.ca.example>", EX, "Exemption request - Adoption Hotline Message Relay (12-6107)", "2012-06-18T16:38:00-07:00",
        "The request of the Department and the attachments thereto are transmitted for consideration.\n\nPhilomena Achterhuis, AGPA\nInformation Systems Division\n",
        files=[("12-6107 request.pdf", letter), ("12-6107 att 1.docx", first)],
    )
    write("p-20", "Passive narrative: provider withheld, proposal (Attachment 2, with the item prices) not in the mail, FSR under separate cover", "exemptions", [
        (raw, "exemption", after("deficient", "California Department of Social Services", "non_exempt", exemption(("provider.name", "provider.documentation", "cost.items", "fsr"), na=("ipr.documentation",)), {
            "cost.total": 318600.0,
            "services.addresses": [place("744 Parchment Street", "Sacramento", "95814"), place("3737 Lindero Circle, Suite 210", "Riverside", "92506")],
            "contract.term_months": 36,
            "signer.name": "Delphine Arceneaux-Wu",
            "signer.title": "Acting Deputy Director, Information Systems Division",
            "reason.ground": "technical",
        })),
    ], "The letterhead's address is also the first place of service. An acting deputy director of the information technology division is an entitled signer.")


def p_21():
    letter = pdf(
        [
            "<b>Department of Pesticide Regulation</b><br/>Information Technology Branch",
            "April 27, 2010",
            "<b>Memorandum</b><br/>To: Deputy Director, Statewide Telecommunications and Network Division<br/>Re: Exemption, Air Monitoring Telemetry",
            ("h", "1. Introduction and authority"),
            "This memorandum is submitted pursuant to the State Telecommunications Management Manual, under which an exemption may be granted where the services of the CALNET agreement are unable to meet the business need of an agency for lack of features, functionality, or availability, or where substantial savings have been identified through the Individual Price Reduction process. Consideration of the Air Monitoring Telemetry project is respectfully requested.",
            ("h", "2. Need for the services"),
            "Under the settlement of 2009, concentrations of fumigants are required to be measured in three farm communities, and the readings are required to be published hourly on a public page. The instruments were put into operation in February. Readings are at present retrieved once a week by a scientist who is dispatched from Sacramento; an hourly publication cannot be made from weekly retrieval, and a data service at each instrument is for this reason needed.",
            ("h", "3. Services described"),
            "A narrowband radio telemetry service is to be furnished, by which readings are carried from each instrument to a gateway on the Internet. Three telemetry subscriptions are to be furnished, one for each of the instruments, which are situated at 945 Almond Gin Road, Shafter 93263; at 17 Lettuce Shed Lane, Salinas 93905; and at 330 Cove School Street, Ripon 95366.",
            ("h", "4. Alternatives, and the recommendation made"),
            "The services of the CALNET agreement were considered by the project team. It was the consensus of the team that the service of Centralia Telemetry Corporation is the most suitable for the project, that it has been well received by the scientific staff by whom it was demonstrated, and that a favorable working relationship has been established. It is therefore recommended that an exemption be granted. The recommendation has been endorsed by executive management.",
            ("h", "5. Cost"),
            "The cost has been determined to be $21,240.00 in total, being composed of subscriptions in the amount of $17,640.00 (three, as estimated) and of radio modems in the amount of $3,600.00 (three at $1,200.00).",
            ("h", "6. Contractual considerations"),
            "Telemetry for the earlier pilot instruments is furnished under Agreement 06-0144, a forty-eight month agreement which expires on August 31, 2010 and which is not affected by this request. The agreement with Centralia is under negotiation by the Contracts Office; its duration will be provided when established. It has been agreed, however, that no charge will be made for early termination and that no extension option is to be included.",
            "Delivery of 97 percent of hourly readings in each month is guaranteed, as is the replacement of a failed modem within three working days. The subscription is not charged for any month in which the percentage is not attained, and after two such months the modem may be returned for a refund.",
            ("h", "7. Project approval"),
            "The Feasibility Study Report for the project, in which the foregoing is proposed, is being routed for signature and is to be submitted to the Office of the State Chief Information Officer in May.",
            ("h", "8. Conclusion"),
            "Favorable action at the earliest convenience of the Division would be appreciated.",
            ("sp", 6),
            "<i>Octavian Reyes-Hartnell</i><br/>OCTAVIAN REYES-HARTNELL, Chief Information Officer",
            "Drafted: P. Achterhuis, AGPA",
        ],
        font="Times-Roman", size=11,
    )
    brochure = pdf(
        [
            ("h", "CENTRALIA TELEMETRY CORPORATION"), "<i>Readings that arrive.</i>",
            ("l", ["Licensed narrowband radio, 25 miles per gateway", "Modem CT-9 runs a year on one battery", "Web feed every hour, on the hour", "Serving orchards, dairies and air districts since 1991"]),
            "Subscription $245 a month. CT-9 modem $1,200. 65 Signal Hill Court, Modesto CA 95354",
        ],
        font="Helvetica", size=11,
    )
    raw = mail(
        "Philomena Achterhuis <philomena.achterhuis@cdpr.ca.example>", EX, "Memorandum - Air Monitoring Telemetry", "2010-04-28T09:00:00-07:00",
        "The memorandum of April 27 and a brochure of the provider are enclosed for review.\n\nPhilomena Achterhuis\nAssociate Governmental Program Analyst\n",
        files=[("Memo Air Monitoring Telemetry.pdf", letter), ("Centralia brochure.pdf", brochure)],
    )
    write("p-21", "Memo that quotes the policy and gives a preference for a reason; no consequences; only the old agreement's length; FSR not enclosed", "exemptions", [
        (raw, "exemption", after("deficient", "Department of Pesticide Regulation", "non_exempt", exemption(("ramifications", "reason", "contract.term", "fsr"), na=("ipr.documentation",)), {
            "provider.name": "Centralia Telemetry Corporation",
            "cost.total": 21240.0,
            "cost.items": [17640.0, 3600.0],
            "services.addresses": [place("945 Almond Gin Road", "Shafter", "93263"), place("17 Lettuce Shed Lane", "Salinas", "93905"), place("330 Cove School Street", "Ripon", "95366")],
            "signer.name": "Octavian Reyes-Hartnell",
            "signer.title": "Chief Information Officer",
        })),
    ], "Section 1 repeats the policy; 4 is preference. The 48 months belong to Agreement 06-0144. The subscriptions are an estimate and the duration is said to be unsettled. Section 2 is need, not consequence.")


def p_22():
    brief = columns(
        "Department of Conservation - Delegation Brief - Idle Well Call Line",
        [
            "Submitted to the CALNET Program, Office of Technology Services, February 6, 2015.",
            ("h", "Scope and purpose"),
            "Delegation is requested for the Idle Well Call Line. An interactive voice response system is to be placed on the public number of the Division of Oil, Gas, and Geothermal Resources, with speech prompts in English and Spanish, a look-up of well status by permit number, and the transfer of odor and leak reports to the duty engineer. Live agents, trunks, and the Division's desk telephones are excluded.",
            "The line is intended to relieve the duty engineers, by whom some 300 status calls a day are at present answered by hand, and to ensure that a report of a leak is not left waiting behind them.",
            ("h", "Location"),
            "The equipment is to be installed in the Department's server room at 801 Kestrel Wing Street, Sacramento. Calls are to be transferred to the district offices at Cypress, Bakersfield, Orcutt, and Ventura, where nothing is to be installed.",
            ("h", "Period of performance"),
            "The work is scheduled to be commenced on April 6, 2015, and completed by September 30, 2015. Prompts are to be recorded in May, the look-up is to be tested in July, and the public number is to be moved in the third week of September.",
            ("h", "Products"),
            "The following are to be acquired from Palisade Speech Systems: one Palisade IVR 7200 server with 48 ports and a standby of the same model; speech recognition software, 48 ports, English and Spanish; one database connector; and installation services. The whole is priced at $142,300.00.",
            ("h", "Qualifications of staff"),
            "The project is to be led by Thaddeus Greenlaw, Senior Programmer Analyst, by whom a degree in computer science and a certification in VoiceXML development are held. Telephony is to be performed by Marisela Oduya-Finch, Associate Systems Software Specialist, who is certified in SIP engineering and in the maintenance of the Department's PBX.",
            ("h", "Prior experience"),
            "The mine reclamation hotline, a 12-port system with look-up, was developed by Mr. Greenlaw in 2011 and has since been in continuous use. The conversion of the seismic hazard line to SIP was completed by Ms. Oduya-Finch in 2013.",
            ("h", "Grounds on which delegation is sought"),
            "No interactive voice response product with bilingual speech recognition and access to a customer's own database has been found in the CALNET 3 catalogs as awarded to date. The well database is maintained exclusively by Department staff, and access by an outside operator is precluded by the confidentiality provisions of Public Resources Code section 3234.",
            ("h", "Consequences of denial"),
            "If delegation is denied, the manual answering of calls will be continued, and the two duty engineers who were redirected to underground injection review under the Governor's directive will have to be recalled to the telephones. In November 2014 a leak report was held in queue for thirty-one minutes; a repetition, with injury to the public, could not be excluded.",
            ("h", "Activities"),
            "Authority is requested for project planning, design and development, project oversight, installation, and operation and maintenance.",
            ("h", "Submission"),
            "Respectfully submitted by<br/><i>/s/ Cassius Wetherall-Ng</i><br/>Cassius Wetherall-Ng<br/>Chief Information Officer<br/>Department of Conservation",
        ],
    )
    first = mail(
        "Philomena Achterhuis <philomena.achterhuis@conservation.ca.example>", DEL, "Delegation brief, Idle Well Call Line", "2015-02-06T13:22:00-08:00",
        "The brief by which a general delegation is requested is attached. It has been approved and signed by the Chief Information Officer.\n\nPhilomena Achterhuis\nAGPA\n",
        files=[("Idle Well Call Line brief.pdf", brief)],
    )
    second = mail(
        "Philomena Achterhuis <philomena.achterhuis@conservation.ca.example>", DEL, "RE: Delegation brief, Idle Well Call Line - CORRECTION", "2015-02-19T10:05:00-08:00",
        """It has come to our attention that two statements in the brief of February 6 were made in error. It is asked that they be corrected as follows:

Under "Products," the price of the whole was stated as $142,300.00. The standby server had been counted only once. The correct amount is $151,900.00.

Under "Period of performance," the date of completion should have been stated as October 30, 2015, and not September 30.

In all other respects the brief is unchanged. Any inconvenience is regretted.

Philomena Achterhuis
Associate Governmental Program Analyst
Department of Conservation
""",
        reply_to=mid_of(first),
    )
    fields = {
        "provider.name": "Palisade Speech Systems",
        "cost.total": 142300.0,
        "project.locations": ["801 Kestrel Wing Street, Sacramento"],
        "activities": ["project planning", "design and development", "project oversight", "installation", "operation and maintenance"],
        "signer.name": "Cassius Wetherall-Ng",
        "signer.title": "Chief Information Officer",
    }
    write("p-22", "IVR delegation in a two-column brief, complete; a later mail corrects price and finish", "delegations", [
        (first, "general_delegation", after("complete", "Department of Conservation", "non_exempt", general(), fields)),
        (second, "supplement", after("complete", "Department of Conservation", "non_exempt", general(), {**fields, "cost.total": 151900.0})),
    ], "District offices only receive transfers: they are not locations of the work. The correction replaces $142,300 and the finish.")


def p_23():
    letter = docx(
        [
            "<b>DEPARTMENT OF RESOURCES RECYCLING AND RECOVERY</b><br/>Information Technology Services Branch",
            "May 22, 2017",
            "CALNET Program, Attention: Deputy Director",
            "<b>Exemption request: Tire Hauler Manifest Exchange connectivity</b>",
            "It is respectfully requested that an exemption be granted for the connectivity of the Tire Hauler Manifest Exchange, for which the following justification is offered.",
            "Manifests by which the movement of waste tires is recorded have, since January, been received electronically from haulers. The exchange is operated jointly with two counterpart agencies of neighboring states, to whose private network a direct connection is required by the interstate memorandum; connection through the public Internet is expressly prohibited thereby. Private cloud-exchange virtual circuits are therefore needed, to be delivered at the Department's cage at 1102 Meridian Vault Road, Sacramento 95834, and at the joint recovery site, 455 Sagehen Terminal Way, Truckee 96161. The number of virtual circuits has been left to be settled in detailed design.",
            "In the absence of the connection, the memorandum would be terminated by the counterpart agencies, manifests would revert to paper, of which 340,000 are received annually, and the illegal disposal of tires across the state line would again go unnoticed for months.",
            "It has been ascertained that membership in the exchange fabric of which the counterpart agencies are members is not offered by either CALNET 3 contractor, and that no product in Category 1 is capable of reaching it. The request is made for this technical reason.",
            "The services would be furnished by Great Basin Exchange Fabric, LP, under an agreement of twenty-four months. The agreement may be ended at any anniversary upon thirty days' notice without charge, and may be extended for one year by mutual agreement.",
            "A port charge of $1,020.00 per month at Sacramento ($24,480.00) and of $1,180.00 per month at Truckee ($28,320.00) would be incurred, and fabric membership would be charged at $200.00 per month ($4,800.00). The total cost is $57,600.00.",
            "The service levels, together with the rights and remedies of the Department in the event that they are not met, are set forth in Exhibit B, which is confidential at the provider's request and has been protected accordingly.",
            "Prepared by Philomena Achterhuis, Associate Governmental Program Analyst",
            "Approved and submitted:",
            "<i>Ulysses Brannock-Sato</i><br/>Chief Information Officer",
        ],
        font="Times New Roman", size=11.5,
    )
    exhibit = pdf(
        [
            ("c", "<b>EXHIBIT B - CONFIDENTIAL</b>"),
            "Port availability 99.99 percent monthly. Credit of 10 percent for each hour of outage beyond the first.",
        ],
        font="Helvetica", size=11, password="fabric-2017",
    )
    raw = mail(
        "Philomena Achterhuis <philomena.achterhuis@calrecycle.ca.example>", EX2, "Exemption request and Exhibit B - Tire Hauler Manifest Exchange", "2017-05-23T14:50:00-07:00",
        "The request and Exhibit B are attached. The password of the exhibit will be communicated by telephone to the analyst to whom the request is assigned.\n\nPhilomena Achterhuis\nCalRecycle, (916) 555-0119\n",
        files=[("Exemption request - THME.docx", letter), ("Exhibit B.pdf", exhibit)],
    )
    write("p-23", "Service levels only in a password-protected exhibit; the number of circuits is left open besides: triage", "exemptions", [
        (raw, "exemption", after("triage", "Department of Resources Recycling and Recovery", "non_exempt", exemption(("services.quantity",), na=("ipr.documentation", "fsr"), unclear=("sla.levels", "sla.remedies")), {
            "provider.name": "Great Basin Exchange Fabric, LP",
            "cost.total": 57600.0,
            "cost.items": [24480.0, 28320.0, 4800.0],
            "services.addresses": [place("1102 Meridian Vault Road", "Sacramento", "95834"), place("455 Sagehen Terminal Way", "Truckee", "96161")],
            "contract.term_months": 24,
            "signer.name": "Ulysses Brannock-Sato",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        }, ("services.quantity", "provider.documentation"))),
    ], "Exhibit B wants a password. The number of circuits is 'left to be settled', though a port at each of two places is priced. Whether the exhibit is vendor's paper cannot be seen.")


def p_24():
    letter = docx(
        [
            "<b>DEPARTMENT OF CONSUMER AFFAIRS</b><br/>Office of Information Services",
            "August 8, 2016",
            "Deputy Director, Statewide Telecommunications and Network Division",
            "<b>Subject: Exemption for EdgePath Platinum, All Boards and Bureaus, Fiscal Year 2016-17</b>",
            "By this letter an exemption is requested under which EdgePath Platinum may be acquired during the fiscal year for any location of any board or bureau of the Department, as the need is from time to time determined.",
            "It is the experience of the Department that a board or bureau is moved, opened, or reduced on short notice, as leases are terminated by landlords or as space is reassigned by the Department of General Services. On nine occasions in the preceding year, staff were seated at a location to which no service had yet been delivered, and licensees could not be assisted for periods of up to seven weeks. A means is needed by which any location can be served within ten days of notice.",
            "The offerings of CALNET 3 were reviewed. An interval of between 45 and 90 days was quoted by both contractors in every instance, and expedited delivery was stated not to be available at any price. The ten-day interval by which the Department's need would be met is therefore not available under CALNET 3.",
            "Were the request to be denied, the closure of public counters upon each relocation would be continued. Examination candidates would be turned away, and fee revenue, estimated at $18,000 for each week of closure, would be deferred.",
            "Twenty-four EdgePath Platinum units are proposed to be acquired from Willowmere Managed Networks LLC. Delivery would be made to such locations as are designated by the Department at the time of order. For each unit a charge of $310.00 per month would be made, which for twenty-four units over twelve months is $89,280.00; for each unit an activation charge of $150.00 would be made, which for twenty-four units is $3,600.00. The total cost is $92,880.00.",
            "The agreement is for twelve months, from September 1, 2016. An individual unit may be returned upon thirty days' notice without charge; the agreement is not subject to extension.",
            "It is understood that a high level of service will be maintained by the provider at all times. Should a unit fail to perform to the satisfaction of the Department in any month, the monthly charge for that unit is to be credited in full, and should this occur twice the unit may be returned without further obligation.",
            "No Individual Price Reduction was sought, the matter being one of delivery interval and not of price. No feasibility study report is associated with this request.",
            ("sp",),
            "<i>Clementine Vandersloot</i>",
            "CLEMENTINE VANDERSLOOT<br/>Chief Information Officer<br/>Department of Consumer Affairs",
            "PA:cv",
        ],
        font="Times New Roman", size=12,
    )
    raw = mail(
        "Philomena Achterhuis <philomena.achterhuis@dca.ca.example>", EX2, "Exemption - EdgePath Platinum FY 2016-17", "2016-08-09T08:48:00-07:00",
        "The attached letter is submitted for the consideration of the Division on behalf of Ms. Vandersloot.\n\nPhilomena Achterhuis\nAssociate Governmental Program Analyst, Office of Information Services\n",
        files=[("EdgePath exemption letter.docx", letter)],
    )
    write("p-24", "Blanket request for a product name without a type, any location, service level left to satisfaction", "exemptions", [
        (raw, "exemption", after("deficient", "Department of Consumer Affairs", "non_exempt", exemption(("project", "services.description", "services.address", "sla.levels")), {
            "provider.name": "Willowmere Managed Networks LLC",
            "cost.total": 92880.0,
            "cost.items": [89280.0, 3600.0],
            "contract.term_months": 12,
            "signer.name": "Clementine Vandersloot",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "'Any location of any board or bureau', 'as the need is from time to time determined', 'such locations as are designated': no project and no place. EdgePath Platinum is never said to be what. Full credits are remedies, but no level is measurable.")


if __name__ == "__main__":
    for number in range(1, 25):
        globals()[f"p_{number:02d}"]()
