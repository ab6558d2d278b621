"""Practice packets, group ac: an analyst's letters, district memoranda, letters in mail bodies, hospital forms, Word tables."""

# The texts are what agencies would write: long lines, odd spelling and typographic signs are theirs.
# ruff: noqa: ANN001, ANN201, D103, E501
from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from build import after, archive, contract, docx, exemption, general, mail, mid_of, pdf, place, scan, write, xlsx

EX = "STNDexemptions@dts.ca.gov"
EX_STATE = "STNDexemptions@state.ca.gov"
DEL = "STNDdelegations@state.ca.gov"
NONE = after("not_a_request")
CONDITIONAL = ("provider.documentation", "ipr.documentation", "fsr", "separate_attachments")


def ex(missing=(), have=(), unclear=()):
    """Statuses of an exemption; of the conditional items only those named in `have` or `missing` apply."""
    seen = (*missing, *have, *unclear)
    return exemption(missing, tuple(x for x in CONDITIONAL if x not in seen), unclear)


# ---------------------- public health and child support: a network analyst's short letters under plain headings


def ac_01():
    letter = docx([
        "<b>California Department of Public Health</b><br/>Information Technology Services Division, Network Engineering<br/>P.O. Box 997377, Sacramento, CA 95899",
        "April 11, 2018",
        "Deputy Director<br/>Statewide Telecommunications and Network Division<br/>Rancho Cordova, CA",
        "<b>RE: CALNET exemption for the Genomic Sequencer Storage Link</b>",
        "Dear Deputy Director:",
        "CDPH requests an exemption from the CALNET contracts for the project named above.",
        ("h", "Services requested"),
        "Two Ethernet private line circuits, 2 Gbps each, from our sequencing laboratory at 1185 Schooner Loop, Richmond 94804, to the storage room at 4470 Tallac Industrial Way, West Sacramento 95691. The circuits follow two different routes. Both addresses are end points of both circuits.",
        ("h", "Business need"),
        "The laboratory bought four sequencers in January. Together they produce 6 TB a night, which must be in the storage room before the next run starts at 7 a.m. The existing 200 Mbps circuit moves a third of that.",
        ("h", "Review of CALNET services"),
        "The storage replication software uses 9,000-byte frames. We asked both CALNET 3 contractors holding Category 3 on February 6. Both replied that their Ethernet service passes frames of up to 1,600 bytes on this route, and that larger frames are not a feature of the contract. The replication vendor does not support fragmentation.",
        ("h", "Provider and contract"),
        "Tidewater Metro Fiber, Inc. The commitment is 36 months from acceptance. After month 12 CDPH may disconnect either circuit with 30 days' notice and no charge; before that the months left in the first year are billed. There is one 12-month extension, at our choice and at the same price.",
        ("h", "Cost"),
        ("t", [
            ["Item", "Qty", "Rate", "Term cost"],
            ["Installation", "2", "$4,500.00 one time", "$9,000.00"],
            ["2 Gbps circuit, jumbo frame profile", "2", "$1,850.00 per month", "$133,200.00"],
            ["Total cost, 36 months", "", "", "$142,200.00"],
        ], None, True),
        ("h", "Service levels"),
        "Availability 99.95 percent per circuit per month, repair in 4 hours, one-way delay no more than 4 ms. Credits are those of section 5 in the enclosed proposal.",
        ("h", "Impact if not approved"),
        "Two of the four sequencers would stay off. Outbreak typing for foodborne illness, now four days, would remain at four days instead of one, and CDPH would return $310,000 of federal laboratory funds that have to be in use by September 30.",
        "Please contact Devon Achterhuis, Network Analyst, at (916) 555-0188 with technical questions.",
        "Sincerely,",
        "Lorraine Quimby-Sato<br/>Chief Information Officer and Deputy Director<br/>Information Technology Services Division",
    ], font="Arial", size=10.5)
    quote = pdf([
        ("h", "Tidewater Metro Fiber, Inc."),
        "Proposal 18-0344-B for CDPH, Richmond to West Sacramento. March 28, 2018. 12 Embarcadero Spur, Oakland, CA 94607",
        "1. Service. 2 x 2 Gbps EPL, MTU 9,216 bytes, route-diverse.",
        "2. Charges. NRC $4,500.00 per circuit; MRC $1,850.00 per circuit.",
        "3. Interval. 75 days.",
        "4. Targets. Availability 99.95 %; mean time to repair 4 hours; delay 4 ms one way; loss 0.01 %.",
        "5. Credits. Availability under target: 10 % of the MRC of that circuit, 25 % if under 99.5 %. Customer may end a circuit without charge after three credited months in any twelve.",
        "6. Proposal firm for 120 days.",
    ], font="Helvetica", size=10)
    raw = mail("Devon Achterhuis <devon.achterhuis@cdph.ca.example>", EX_STATE, "CDPH - exemption request - Genomic Sequencer Storage Link", "2018-04-11T15:06:00-07:00",
               "Hello,\n\nAttached is our CIO's letter and the provider's proposal.\n\nThank you,\nDevon Achterhuis\nNetwork Analyst, CDPH ITSD\n", cc="Lorraine Quimby-Sato <lorraine.quimby-sato@cdph.ca.example>",
               files=[("CDPH exemption letter 2018-04-11.docx", letter), ("Tidewater 18-0344-B.pdf", quote)])
    write("ac-01", "CDPH jumbo-frame circuits: headed letter, remedies only in the proposal; complete", "exemptions", [
        (raw, "exemption", after("complete", "California Department of Public Health", "non_exempt", ex(have=("provider.documentation", "separate_attachments")), {
            "provider.name": "Tidewater Metro Fiber, Inc.", "cost.total": 142200.0, "cost.items": [9000.0, 133200.0],
            "services.addresses": [place("1185 Schooner Loop", "Richmond", "94804"), place("4470 Tallac Industrial Way", "West Sacramento", "95691")],
            "contract.term_months": 36, "signer.name": "Lorraine Quimby-Sato", "signer.title": "Chief Information Officer and Deputy Director, Information Technology Services Division", "reason.ground": "technical"})),
    ], "Remedies: section 5 of the proposal. The letterhead P.O. box and Oakland are no service places.")


def ac_02():
    letter = pdf([
        "<b>Department of Child Support Services</b><br/>Technology Services Division<br/>P.O. Box 419064, Rancho Cordova, CA 95741",
        "November 2, 2020",
        "CALNET Program<br/>California Department of Technology",
        "<b>Subject: Exemption request, Local Service Counter Failover</b>",
        "To whom it may concern:",
        ("h", "Project"),
        "Local Service Counter Failover (TSD project 20-117). Five public counters operated by the Department get a second connection that takes over when the wired line is down.",
        ("h", "Services and locations"),
        "Managed LTE failover service with router and external antenna, one per counter, five in total:",
        ("t", [
            ["Counter", "Street address", "Qty"],
            ["Susanville", "815 Lassen Mill Street, Susanville 96130", "1"],
            ["Alturas", "220 Courthouse Row, Alturas 96101", "1"],
            ["Weaverville", "91 Old Ditch Road, Weaverville 96093", "1"],
            ["Yreka", "1308 South Fairlane Extension, Yreka 96097", "1"],
            ["Quincy", "44 Feather Mill Lane, Quincy 95971", "1"],
        ], [90, 280, 50], True),
        ("h", "Business need"),
        "Parents come to these counters to make cash payments and to stop license suspensions. In fiscal year 2019-20 the five wired lines were out for 19 working days altogether and no payment could be posted on those days.",
        ("h", "CALNET review"),
        "CALNET Category 10 wireless was tested at all five counters in August. Alturas, Quincy and Weaverville had no usable signal from either contractor (under 1 Mbps). Ridgeback's towers are the only ones that reach all five. This is a coverage problem and cannot be cured by an antenna.",
        ("h", "Provider"),
        "Ridgeback Rural Wireless, LLC. Quote attached.",
        ("h", "Term, extension and early termination"),
        "The new agreement runs for 36 months. Our existing agreement with Sugar Pine Cellular had three one-year options, all of which were exercised, and it could be terminated on 30 days' notice; it ends on December 31, 2020.",
        ("h", "Cost"),
        ("t", [
            ["Contract item", "Qty", "Unit price", "36 months"],
            ["Router and antenna, installed", "5", "$1,140.00", "$5,700.00"],
            ["Failover service, 25 GB", "5", "$62.00 / month", "$11,160.00"],
            ["Total", "", "", "$16,860.00"],
        ], None, True),
        ("h", "Service levels and remedies"),
        "The service is available 99 percent of each month at each counter and a failed router is replaced on the second business day. Ridgeback sends a monthly availability report, and the Department will meet with Ridgeback each quarter to review the reports and agree on corrective action.",
        ("h", "Impact if not approved"),
        "The counters would keep closing when the line is down. A parent whose license is suspended cannot legally drive to the next counter, which is between 70 and 105 miles away.",
        "Sincerely,",
        "<b>Winifred Obermann</b><br/>Chief Information Officer<br/>Department of Child Support Services",
    ], font="Helvetica", size=10)
    quote = pdf([
        ("h", "RIDGEBACK RURAL WIRELESS, LLC"), "Quote R-20-1097   October 19, 2020   310 Main Street, Burney, CA 96013",
        "For: DCSS Technology Services (J. Mirza)",
        ("t", [["Part", "Description", "Qty", "Each", "Amount"], ["RB-KIT4", "Outdoor antenna, router, install", "5", "$1,140.00", "$5,700.00"], ["RB-FO25", "Failover plan, 25 GB, 36 mo.", "5", "$62.00/mo", "$11,160.00"], ["", "", "", "Total", "$16,860.00"]], None, True),
        "Network availability 99 %. Second-business-day replacement. Quote good for 60 days. Sales tax extra where applicable.",
    ], font="Times-Roman")
    raw = mail("Jasmeet Mirza <jasmeet.mirza@dcss.ca.example>", EX_STATE, "DCSS exemption request - Local Service Counter Failover", "2020-11-03T08:41:00-08:00",
               "Good morning,\n\nPlease see the attached letter and quote. Let me know if anything is missing.\n\nJasmeet Mirza\nNetwork Analyst\nDCSS Technology Services\n", files=[("Counter Failover exemption.pdf", letter), ("Ridgeback R-20-1097.pdf", quote)])
    write("ac-02", "DCSS failover: termination and options sentence is about the old agreement; heading 'remedies' has only reports and meetings", "exemptions", [
        (raw, "exemption", after("deficient", "Department of Child Support Services", "non_exempt", ex(missing=("contract.termination", "sla.remedies"), have=("provider.documentation", "separate_attachments")), {
            "provider.name": "Ridgeback Rural Wireless, LLC", "cost.total": 16860.0, "cost.items": [5700.0, 11160.0],
            "services.addresses": [place("815 Lassen Mill Street", "Susanville", "96130"), place("220 Courthouse Row", "Alturas", "96101"), place("91 Old Ditch Road", "Weaverville", "96093"), place("1308 South Fairlane Extension", "Yreka", "96097"), place("44 Feather Mill Lane", "Quincy", "95971")],
            "contract.term_months": 36, "signer.name": "Winifred Obermann", "signer.title": "Chief Information Officer", "reason.ground": "technical"})),
    ], "Options and 30 days' notice belong to the Sugar Pine agreement that ends. Nothing is owed or may be cancelled when levels are missed, in letter or quote.")


def ac_03():
    letter = scan(pdf([
        "<b>California Department of Public Health</b><br/>ITSD Network Engineering Section",
        "June 20, 2016",
        "Statewide Telecommunications and Network Division<br/>Attention: Exemptions",
        "<b>Subject: Vector Control Field Station, Internet access</b>",
        ("h", "1. Request"),
        "We request an exemption to buy one (1) business cable Internet connection, 300/20 Mbps, for the new Vector Control Field Station at 2750 Date Grove Road, Coachella, CA 92236. Nothing else is requested.",
        ("h", "2. Business need"),
        "Fourteen biologists move into the station on August 15. They upload mosquito trap images and need access to the CDPH surveillance system during the West Nile season.",
        ("h", "3. CALNET review"),
        "The CALNET contractor quoted 210 days to build to this address because there are no pairs or fiber on Date Grove Road. No other CALNET service with more than 3 Mbps is available there. Desert Crest Cable has plant in front of the building.",
        ("h", "4. Impact if denied"),
        "Trap results for Riverside and Imperial counties would be posted two days late for the 2016 season, and the station lease of $7,400 a month would be paid for an empty building.",
        ("h", "5. Provider and contract"),
        "Desert Crest Cable Company. 24 months, monthly billing. After the 24 months it continues month to month at our option. Early termination: $500 flat.",
        ("h", "6. Cost"),
        "Construction contribution $2,900.00, one time<br/>Modem rental $12.00 per month<br/>Internet 300/20 Mbps $229.00 per month",
        "The station project as a whole (lease, furniture, vehicles, cabling and telecommunications) has a total approved budget of $612,000.00.",
        ("h", "7. Service levels"),
        "99.5 percent monthly availability, same-day dispatch for calls before noon. One day's charge is credited for each outage longer than four hours.",
        "Sincerely,",
        "<i>Percival Ngo-Hartigan</i>",
        "Percival Ngo-Hartigan<br/>Senior Network Analyst<br/>ITSD Network Engineering",
        "cc: Lorraine Quimby-Sato, Chief Information Officer",
    ], size=11), angle=0.4)
    raw = mail("Percival Ngo-Hartigan <percival.ngo-hartigan@cdph.ca.example>", EX, "Exemption - Coachella field station", "2016-06-21T10:17:00-07:00",
               "Scanned letter attached.\n\nPercival Ngo-Hartigan\nSenior Network Analyst, CDPH\n", files=[("SKM_C454_16062110150.pdf", letter)], cc="Lorraine Quimby-Sato <lorraine.quimby-sato@cdph.ca.example>")
    write("ac-03", "CDPH field station, scanned: only total is the budget of the whole station; senior analyst signs and the CIO is copied", "exemptions", [
        (raw, "exemption", after("deficient", "California Department of Public Health", "non_exempt", ex(missing=("cost.total", "signer")), {
            "provider.name": "Desert Crest Cable Company", "cost.items": [2900.0, 12.0, 229.0], "services.addresses": [place("2750 Date Grove Road", "Coachella", "92236")],
            "contract.term_months": 24, "signer.name": "Percival Ngo-Hartigan", "signer.title": "Senior Network Analyst", "reason.ground": "technical"})),
    ], "$612,000 covers lease, furniture and vehicles, not the proposed services. The CIO is only a cc. Month-to-month and the $500 charge answer termination.")


def ac_04():
    letter = docx([
        "<b>Department of Child Support Services</b><br/>Technology Services Division",
        "February 8, 2017",
        "CALNET Program Chief<br/>California Department of Technology",
        "<b>RE: General delegation, Case Resolution Hearing Room telephone system</b>",
        "Dear Program Chief:",
        ("h", "Project and scope"),
        "DCSS will replace the key telephone system of the ombudsperson and state hearing unit. The project covers the common equipment, 36 telephones, the recording interface and the cross-connects on the fourth floor. Trunks are CALNET service and are not part of it. No other floor is touched.",
        ("h", "Purpose"),
        "State hearings are held by telephone and must be recorded. The present system drops the recorder whenever a third party joins, so hearings are adjourned and set again; that happened 143 times last year.",
        ("h", "Location"),
        "11150 Trade Terrace, fourth floor, Rancho Cordova.",
        ("h", "Dates"),
        "Purchase in March 2017. Installation over the weekend of May 20 and 21. Old system removed by June 16, 2017.",
        ("h", "Equipment"),
        ("t", [
            ["Qty", "Item"],
            ["1", "Brightmoor KX-48 key service unit with 8 SIP trunk licenses and battery shelf"],
            ["36", "Brightmoor 2405 display telephone"],
            ["1", "Brightmoor RI-4 recording interface, 4 channels"],
            ["1 lot", "Installation, programming and 12 months' maintenance by Casewell Phone Services"],
        ], None, True),
        ("h", "Staff qualifications"),
        "Jasmeet Mirza, Network Analyst: B.S. Electrical Engineering, CCNA Voice, Brightmoor certified installer (2015). Hector Villanueva-Oakes, Telecommunications Systems Analyst II: BICSI Technician.",
        ("h", "Staff experience"),
        "Mr. Villanueva-Oakes replaced the key systems of three DCSS regional offices in 2013 and 2014 (22, 30 and 54 telephones), all finished on schedule. Ms. Mirza installed the recording of the training center in 2015.",
        ("h", "Why DCSS should be given the delegation"),
        "Key systems are not in the CALNET contracts. The system is small and standard, the certified staff are already employed, and the hearing calendar allows only one weekend, which we can schedule ourselves with the hearing officers.",
        ("h", "Impact if not granted"),
        "Adjourned hearings would continue at about twelve a month. Each one delays a family's case by five weeks, and federal rule allows 45 days for a decision.",
        "Sincerely,",
        "Winifred Obermann<br/>Chief Information Officer",
    ], font="Arial", size=10.5)
    raw = mail("Jasmeet Mirza <jasmeet.mirza@dcss.ca.example>", DEL, "DCSS - general delegation request - hearing room telephones", "2017-02-09T09:25:00-08:00",
               "Hello,\n\nThe Department's delegation request is attached, signed by our CIO.\n\nJasmeet Mirza\n", files=[("DCSS delegation hearing room.docx", letter)])
    write("ac-04", "DCSS key system for hearing rooms, headed letter; complete", "delegations", [
        (raw, "general_delegation", after("complete", "Department of Child Support Services", "non_exempt", general(), {
            "provider.name": "Casewell Phone Services", "project.locations": ["11150 Trade Terrace, fourth floor, Rancho Cordova"],
            "signer.name": "Winifred Obermann", "signer.title": "Chief Information Officer"})),
    ], "Every item under its own heading.")


def ac_05():
    letter = docx([
        "<b>California Department of Public Health</b><br/>Information Technology Services Division",
        "September 27, 2021",
        "CALNET Program",
        "<b>RE: Contract delegation, Managed Wireless LAN for the Gertrude Ames Laboratory Building</b>",
        ("h", "Service requested"),
        'Managed Wireless LAN, item MWL-0310, in the NextGen catalog of Pinnacle Bay Networks (Category 23). The catalog marks the item "Delegation: Yes". 64 access points and two controllers.',
        ("h", "Project"),
        "Laboratory Wireless. The project equips floors one to three of the building: survey, access points, controllers and the tie-in to the CDPH core switch. The parking structure and the annex are outside of the project.",
        ("h", "Purpose"),
        "Bench staff now carry specimen data on paper from hoods to desktop computers. Wireless tablets let them enter it where they stand and remove a step in which 1 in 240 entries is wrong.",
        ("h", "Location"),
        "Gertrude Ames Laboratory Building, 1190 Schooner Loop, Richmond.",
        ("h", "Schedule"),
        "The schedule depends on the contractor's survey. We will send it as soon as the contractor has confirmed availability of its engineer.",
        ("h", "Staff"),
        "Devon Achterhuis, Network Analyst: CCNP Enterprise, CWNA. Marisela Thornquist, Network Technician: A.S. Telecommunications, CWTS. Percival Ngo-Hartigan, Senior Network Analyst: B.S. Computer Science, CISSP, responsible for RF security.",
        "A list of earlier projects of these employees is being put together by our Project Management Office and will be forwarded separately.",
        ("h", "Impact if the delegation is denied"),
        "Paper entry would continue. The 2022 federal accreditation visit will look at transcription errors, and a finding could suspend testing for rabies and botulism, for which no other public laboratory in the State is set up.",
        "Sincerely,",
        "Lorraine Quimby-Sato<br/>Chief Information Officer",
    ], font="Arial", size=10.5)
    page = pdf([
        "Pinnacle Bay Networks   CALNET NextGen   Category 23 Managed LAN   Catalog B (extract)",
        ("t", [["Item", "Name", "Unit", "NRC", "MRC", "Delegation"], ["MWL-0300", "Managed access point, basic", "each", "$95.00", "$21.00", "No"], ["MWL-0310", "Managed Wireless LAN, enterprise", "AP", "$140.00", "$29.50", "Yes"], ["MWL-0350", "WLAN controller", "each", "$600.00", "$188.00", "Yes"]], None, True),
    ], font="Helvetica", size=9)
    raw = mail("Devon Achterhuis <devon.achterhuis@cdph.ca.example>", DEL, "CDPH contract delegation - Managed Wireless LAN, Richmond", "2021-09-27T13:50:00-07:00",
               "Attached: letter and catalog page.\n\nDevon Achterhuis\nNetwork Analyst\n", files=[("Laboratory Wireless delegation.docx", letter), ("Pinnacle Bay cat 23 extract.pdf", page)])
    write("ac-05", "CDPH managed wireless: schedule promised, earlier projects promised", "delegations", [
        (raw, "contract_delegation", after("deficient", "California Department of Public Health", "non_exempt", contract(missing=("project.timeframe", "staff.experience")), {
            "provider.name": "Pinnacle Bay Networks", "project.locations": ["Gertrude Ames Laboratory Building, 1190 Schooner Loop, Richmond"],
            "signer.name": "Lorraine Quimby-Sato", "signer.title": "Chief Information Officer"})),
    ], "Schedule heading has no date or length. Staff paragraph has certificates only; earlier projects 'forwarded separately'.")


def ac_06():
    letter = docx([
        "<b>Department of Child Support Services</b><br/>Technology Services Division",
        "May 14, 2019",
        "Deputy Director, STND",
        "<b>RE: Exemption, Payment Kiosk Network</b>",
        ("h", "Project and services"),
        "Payment Kiosk Network, TSD 19-031. Three (3) fixed wireless Internet connections, 20/10 Mbps, for cash payment kiosks in these places:",
        ("l", ["DCSS Central Office, 11150 Trade Terrace, Rancho Cordova 95670", "Kern kiosk, 1920 Oleander Plaza, Bakersfield 93301", "Calexico kiosk, P.O. Box 2214, Calexico 92231"]),
        ("h", "Business need"),
        "Thirty percent of the parents who owe support have no bank account. At a kiosk cash is posted the same day; by money order it takes eleven.",
        ("h", "CALNET review"),
        "The kiosk maker's payment switch accepts connections only from networks with a PCI-attested wireless access layer. Both CALNET contractors confirmed that their fixed wireless is not PCI attested and will not be.",
        ("h", "Impact if not approved"),
        "Kiosks would not open. Payments by money order would go on, and children would receive about $1.9 million a year a week and a half late.",
        ("h", "Provider and contract"),
        "Lumen Vale Wireless, Inc. Two years. We may stop a location at any time on 45 days' notice without a fee. No extension.",
        ("h", "Cost"),
        "Total cost for two years: $21,240.00. Itemization is available from the provider.",
        ("h", "Service levels"),
        "99.7 percent per location and month; restoration in 6 hours. Below that 10 percent of the monthly charge of the location comes back, and after three months below it the location can be dropped.",
        "Sincerely,",
        "Winifred Obermann<br/>Chief Information Officer",
    ], font="Arial", size=10.5)
    first = mail("Jasmeet Mirza <jasmeet.mirza@dcss.ca.example>", EX_STATE, "DCSS exemption request - Payment Kiosk Network", "2019-05-14T16:12:00-07:00",
                 "Hello,\n\nLetter attached.\n\nJasmeet Mirza\nNetwork Analyst\n", files=[("Payment Kiosk Network letter.docx", letter)])
    quote = pdf([
        ("h", "Lumen Vale Wireless, Inc. Quotation LV-881"),
        ("t", [["Line", "Qty", "Rate", "24 months"], ["Installation", "3", "$680.00", "$2,040.00"], ["20/10 Mbps PCI fixed wireless", "3", "$245.00 / mo", "$17,640.00"], ["Static address block", "3", "$520.00 per site for the term", "$1,560.00"], ["Total", "", "", "$21,240.00"]], None, True),
        "Lumen Vale Wireless, Inc., 77 Airport Court, Fresno 93727",
    ], font="Helvetica")
    second = mail("Jasmeet Mirza <jasmeet.mirza@dcss.ca.example>", EX_STATE, "RE: Information needed: DCSS exemption request - Payment Kiosk Network", "2019-05-23T09:33:00-07:00",
                  "Hello,\n\nThank you for the notice. Here is what was missing:\n\n1. Calexico: the kiosk stands at 645 Paulin Crossing, Calexico 92231. The P.O. box in our letter is where the county gets its mail.\n2. The provider's itemized quotation is attached.\n\nNothing else in the letter of May 14 changes.\n\nJasmeet Mirza\nNetwork Analyst, DCSS\n\n"
                  "> From: STNDexemptions@state.ca.gov\n> Sent: Tuesday, May 21, 2019\n> Your request cannot be forwarded to reviewers until we receive: the street address\n> of every location, and the cost of each contract item.\n",
                  files=[("LV-881.pdf", quote)], reply_to="<20190521.EXN.7713@cdt.ca.example>", refs=f"{mid_of(first)} <20190521.EXN.7713@cdt.ca.example>")
    fields = {"provider.name": "Lumen Vale Wireless, Inc.", "cost.total": 21240.0, "services.addresses": [place("11150 Trade Terrace", "Rancho Cordova", "95670"), place("1920 Oleander Plaza", "Bakersfield", "93301")],
              "contract.term_months": 24, "signer.name": "Winifred Obermann", "signer.title": "Chief Information Officer", "reason.ground": "technical"}
    full = {**fields, "cost.items": [2040.0, 17640.0, 1560.0], "services.addresses": [*fields["services.addresses"], place("645 Paulin Crossing", "Calexico", "92231")]}
    write("ac-06", "DCSS kiosks: P.O. box for one of three places and no items; a reply brings both", "exemptions", [
        (first, "exemption", after("deficient", "Department of Child Support Services", "non_exempt", ex(missing=("services.address", "cost.items")), fields)),
        (second, "supplement", after("complete", "Department of Child Support Services", "non_exempt", ex(have=("provider.documentation", "separate_attachments")), full)),
    ], "01: Calexico has a P.O. box; 'Itemization is available from the provider'. 02: street and quotation.")


# ----------------------------- parks and forestry: a district officer's memoranda with site lists


def ac_07():
    memo = pdf([
        ("t", [["STATE OF CALIFORNIA, NATURAL RESOURCES AGENCY", "DEPARTMENT OF FORESTRY AND FIRE PROTECTION"]], [240, 240]),
        ("c", "<b>M E M O R A N D U M</b>"),
        ("t", [
            ["To:", "Statewide Telecommunications and Network Division, Attn: Exemptions"],
            ["Date:", "January 29, 2015"],
            ["From:", "Humboldt-Del Norte Unit, Administration, through the Office of the Chief Information Officer"],
            ["Subject:", "Engine Station Broadband, Humboldt-Del Norte Unit: request for exemption from CALNET"],
        ], [70, 410]),
        "This Unit wishes to contract with Redway Cable &amp; Wireless Cooperative for broadband Internet service, 15 megabits down and 3 up, at four engine stations. One connection is to be provided at each station, four connections altogether. Stations, street addresses and prices are on the attached site list (Excel).",
        "Background. Dispatch is being moved from voice radio to the computer-aided dispatch terminals in the stations. The terminals need a steady connection; the stations have at present either dial-up modems or none, and crews receive the run card by radio and write it down. The terminals were delivered in November and are in their cartons.",
        "CALNET. Orders for DSL were placed under CALNET 2 on July 9, 2014. All four were returned on August 20 as out of reach of the central office. The contractor offered T1 service at two stations, which at 1.5 megabits does not carry the map layer of the terminals, and nothing at Petrolia and Orick. Satellite was tried at Orick; its delay makes the terminal log itself out.",
        "Should the exemption not be granted, the stations will go through the 2015 fire season on radio run cards. The Unit's average time from call to roll is 2 minutes 50 seconds at these stations against 1 minute 35 where terminals are in use. The grant that paid for the terminals, $88,400, requires them to be in service by June 30, 2015.",
        "Agreement. The Cooperative asks for a commitment of two years, beginning April 1, 2015. The Department may renew twice, for a year each time. There is no penalty for leaving early provided sixty days' notice is given.",
        "Service. The Cooperative undertakes that each connection will be up 99 percent of the hours in a month and that a repair will be made within 24 hours of report (12 hours during declared fire season). If it is not, that station's charge is forgiven for as many days as the repair took, and three late repairs in a season allow the Department to end service at that station.",
        "Cost to the Department over the two years is $14,752.00, as shown at the foot of the site list.",
        "The file will be held at Unit headquarters in Fortuna for audit.",
        ("sp", 8),
        "Approved and submitted:",
        "THADDEUS McCORRISTON<br/>Chief Information Officer<br/>CAL FIRE",
        "Prepared by: Lucille Brandvold, Administrative Officer II, (707) 555-0126",
    ], size=11)
    sites = xlsx([("Site list", [
        ["Site list to memorandum of January 29, 2015: Engine Station Broadband", None, None, None, None, None],
        ["Station", "Street address", "Connections", "Set-up", "Per month", "Set-up + 24 months"],
        ["Petrolia", "98 Sherman Hill Road, Petrolia 95558", 1, 520.00, 139.00, 3856.00],
        ["Orick", "120745 Redwood Grade, Orick 95555", 1, 520.00, 139.00, 3856.00],
        ["Weott", "370 Lumber Camp Road, Weott 95571", 1, 400.00, 129.00, 3496.00],
        ["Klamath", "16 Requa Landing Road, Klamath 95548", 1, 448.00, 129.00, 3544.00],
        ["Grand total", None, 4, 1888.00, None, 14752.00],
    ])])
    raw = mail("Lucille Brandvold <lucille.brandvold@fire.ca.example>", EX, "HUU - Engine Station Broadband - exemption memo and site list", "2015-01-30T11:08:00-08:00",
               "Attached for your action: memorandum and site list. The Cooperative does not issue printed quotations; its prices were given by telephone and confirmed by our contracts desk.\n\nLucille Brandvold\nAdministrative Officer II\nHumboldt-Del Norte Unit\n",
               files=[("HUU memo 2015-01-29.pdf", memo), ("HUU site list.xlsx", sites)], cc="Thaddeus McCorriston <thaddeus.mccorriston@fire.ca.example>")
    write("ac-07", "CAL FIRE stations: memorandum plus site list with streets and prices; complete without vendor paper", "exemptions", [
        (raw, "exemption", after("complete", "Department of Forestry and Fire Protection", "non_exempt", ex(have=("separate_attachments",)), {
            "provider.name": "Redway Cable & Wireless Cooperative", "cost.total": 14752.0, "cost.items": [3856.0, 3856.0, 3496.0, 3544.0],
            "services.addresses": [place("98 Sherman Hill Road", "Petrolia", "95558"), place("120745 Redwood Grade", "Orick", "95555"), place("370 Lumber Camp Road", "Weott", "95571"), place("16 Requa Landing Road", "Klamath", "95548")],
            "contract.term_months": 24, "signer.name": "Thaddeus McCorriston", "signer.title": "Chief Information Officer", "reason.ground": "technical"})),
    ], "Streets, unit and extended prices in the workbook. The cover mail says that there is no printed quotation. Items per station: set-up and monthly rate, extended in the last column.")


def ac_08():
    memo = docx([
        "<b>Department of Parks and Recreation</b><br/>Mendocino Coast and Inland Sector",
        "<b>Memorandum</b>",
        "Date: March 16, 2022<br/>To: CALNET Program, Exemptions<br/>Via: Information Technology Division<br/>From: District Administration<br/>Re: Entrance Station Card Payment Circuits",
        "1. <b>Purpose of memorandum.</b> To obtain an exemption from CALNET for the acquisition titled Entrance Station Card Payment Circuits (acquisition no. NBD-22-05).",
        "2. <b>Services.</b> Five fixed-wireless Internet connections, 10/5 Mbps, for card readers in entrance stations. The five entrance stations are on the attached site list.",
        "3. <b>Justification.</b> Visitors no longer carry cash. At these five stations rangers turn away or wave through one car in four, because the readers have no connection. Fee income pays for the seasonal staff of the sector.",
        "4. <b>CALNET alternatives.</b> Category 13 and Category 20 services were checked with all contractors in December 2021. None of them serves the five locations: there is no copper left after the 2020 fire, and cellular coverage ends at the highway cut. Availability is therefore the reason for this request.",
        "5. <b>Vendor.</b> Albion Ridge Internet Services. The vendor's price letter is attached.",
        "6. <b>Contract.</b> One year from June 1, 2022, and up to four renewals of one year at the State's option. Each renewal is conditional on the budget act.",
        "7. <b>Cost.</b> Five set-ups at $300.00, $1,500.00. Five connections at $74.00 monthly for twelve months, $4,440.00. Total: $5,940.00.",
        "8. <b>Service levels.</b> 98.5 percent uptime from May to October, next-day repair. Any day without service is free, and after five such days in one month the State may end the connection.",
        "9. <b>Consequences of disapproval.</b> This request has been reviewed by the Sector Superintendent and the District Superintendent, who both consider it a high priority. Early consideration is requested, since the peak season is near.",
        ("sp", 6),
        "Submitted by:<br/>Gunnar Espinoza-Pike<br/>Chief Information Officer, California State Parks",
        "Contact: Bernadette Lusk, District Administrative Officer",
        "Attachments: site list (CSV), vendor's price letter",
    ], font="Calibri")
    sites = 'unit,station,address,city,zip,connections\nVan Damme,Main entrance,8125 Little River Frontage Road,Little River,95456,1\nMacKerricher,Cleone entrance,24100 Mill Haul Road,Fort Bragg,95437,1\nRussian Gulch,Main entrance,12301 Gulch Bridge Lane,Mendocino,95460,1\nHendy Woods,Kiosk,18599 Greenwood Timber Road,Philo,95466,1\nManchester,Beach entrance,"Kinney Beach gate, 0.7 mi W of Highway 1",Manchester,95459,1\n'
    price = pdf([("h", "Albion Ridge Internet Services"), "P.O. Box 91, Albion, CA 95410      March 1, 2022", "Dear Ms. Lusk: As discussed we can serve your five gates. Set-up is $300.00 a gate, service 10/5 Mbps is $74.00 a gate and month. Prices hold until July 1.", "Regards,<br/>Otis Marchbanks, owner"], size=11.5)
    raw = mail("Bernadette Lusk <bernadette.lusk@parks.ca.example>", EX_STATE, "NBD-22-05 Entrance Station Card Payment Circuits", "2022-03-17T14:29:00-07:00",
               "Please find attached our memorandum with site list and price letter.\n\nBernadette Lusk\nDistrict Administrative Officer\nCalifornia State Parks\n", files=[("Memo NBD-22-05.docx", memo), ("sites.csv", sites), ("Albion Ridge price letter.pdf", price)])
    write("ac-08", "Parks gates: fifth site is a gate off the highway; the paragraph on consequences has none", "exemptions", [
        (raw, "exemption", after("deficient", "Department of Parks and Recreation", "non_exempt", ex(missing=("services.address", "ramifications"), have=("provider.documentation", "separate_attachments")), {
            "provider.name": "Albion Ridge Internet Services", "cost.total": 5940.0, "cost.items": [1500.0, 4440.0],
            "services.addresses": [place("8125 Little River Frontage Road", "Little River", "95456"), place("24100 Mill Haul Road", "Fort Bragg", "95437"), place("12301 Gulch Bridge Lane", "Mendocino", "95460"), place("18599 Greenwood Timber Road", "Philo", "95466")],
            "contract.term_months": 12, "signer.name": "Gunnar Espinoza-Pike", "signer.title": "Chief Information Officer, California State Parks", "reason.ground": "technical"})),
    ], "Manchester: 'Kinney Beach gate, 0.7 mi W of Highway 1'. Paragraph 9 tells priority and season, not what follows. Paragraph 3 is need. Renewals answer termination.")


def ac_09():
    body = """Good afternoon,

I am the administrative officer of the Tuolumne-Calaveras Unit and have to put together paperwork that I have not done before. Three questions, if somebody has a minute:

1. We have been offered satellite internet for two lookouts by a local firm, Stanislaus Sky, at $119 a month each for 24 months. Does a request for an exemption have to come from our Chief Information Officer in Sacramento or can the Unit Chief sign it?

2. Is there a form? I found a chapter of the manual that lists "total cost, cost by item, service levels, remedies" and so on, but no form. A sample of a good request would help a lot.

3. A lookout has no street address, only latitude and longitude. What do you accept?

We have not decided anything and I am not asking for approval now. If it turns out that CALNET can serve the two lookouts then we will simply order from CALNET.

Thank you,

Ignacio Tremblay
Administrative Officer
CAL FIRE Tuolumne-Calaveras Unit
785 Gold Strike Road, San Andreas
"""
    raw = mail("Ignacio Tremblay <ignacio.tremblay@fire.ca.example>", EX_STATE, "exemption request for two lookouts?", "2023-02-07T13:14:00-08:00", body)
    write("ac-09", "A unit's officer asks how to file; names a firm, a price and a term", "exemptions", [(raw, "not_a_request", NONE)], "'I am not asking for approval now'; three questions.")


def ac_10():
    memo = pdf([
        ("c", "<b>CALIFORNIA STATE PARKS<br/>Colorado Desert District</b>"),
        ("t", [
            ["TO", "CALNET Program Chief"], ["FROM", "District Administrative Officer"], ["DATE", "October 5, 2021"], ["SUBJECT", "General delegation"],
        ], [80, 400]),
        "1. The Colorado Desert District requests a general delegation under chapter 3-502. It would cover such telephone and related work as comes up in the units of the District between January 1, 2022 and June 30, 2023. What exactly will be done will be decided by the units as money becomes available.",
        "2. The units are Anza-Borrego Desert (Borrego Springs), Salton Sea (North Shore), Picacho (Winterhaven), Palomar Mountain and Cuyamaca Rancho (Descanso).",
        "3. The purpose is to end a situation in which visitors in distress cannot telephone a ranger: in all five units the telephones are between 20 and 34 years old, and 60 percent of calls to the after-hours numbers are not answered because the line or the instrument is out of order.",
        "4. Products. Telephone systems, switches, cabling and other equipment as appropriate, to be specified at the time of purchase.",
        "5. Staff. The District's maintenance chief for communications, Everardo Stoll, holds an FCC General Radiotelephone license and BICSI Installer 2; his assistant, Priya Lindgren, has an associate degree in electronics and a Panasonic dealer certificate. They have replaced the telephone systems of Mount San Jacinto (2016) and Indio Hills (2018), 14 and 9 stations, and looked after both since.",
        "6. Delegation should be granted because CALNET does not offer premise telephone systems, because the nearest vendor of any kind is two hours off, and because staff who are on the spot already keep the old systems alive and can put in new ones without travel cost.",
        "7. If delegation is denied, the after-hours telephones will go on failing. In July 2020 a party of four walked eleven miles in the heat after finding the Coyote Canyon call box dead; one hiker was hospitalized. A second such event is a question of time, and of the State's liability.",
        "Respectfully,",
        "Rosalva Pemberton<br/>District Superintendent III<br/>Colorado Desert District",
    ], size=11)
    raw = mail("Clyde Vandermeer <clyde.vandermeer@parks.ca.example>", DEL, "Memorandum - general delegation, Colorado Desert District", "2021-10-06T08:05:00-07:00",
               "The District Superintendent has signed the attached memorandum. Kindly acknowledge receipt.\n\nClyde Vandermeer\nDistrict Administrative Officer\n", files=[("Memo delegation CDD.pdf", memo)])
    write("ac-10", "Parks district: open-ended delegation, equipment 'as appropriate', superintendent signs", "delegations", [
        (raw, "general_delegation", after("deficient", "Department of Parks and Recreation", "non_exempt", general(missing=("project.scope", "products", "signer")), {
            "project.locations": ["Anza-Borrego Desert (Borrego Springs)", "Salton Sea (North Shore)", "Picacho (Winterhaven)", "Palomar Mountain", "Cuyamaca Rancho (Descanso)"],
            "signer.name": "Rosalva Pemberton", "signer.title": "District Superintendent III"})),
    ], "1: no specific project, work 'as comes up'; dates are given. 4: equipment as appropriate. A district superintendent is no head of information technology.")


def ac_11():
    memo = docx([
        ("c", "<b>DEPARTMENT OF FORESTRY AND FIRE PROTECTION</b><br/>Southern Region Operations, Riverside"),
        "<b>MEMORANDUM</b>",
        ("t", [
            ["To", "CALNET delegations desk"], ["Through", "Information Technology Services, Sacramento"], ["From", "Region Administrative Officer"], ["Date", "August 12, 2020"], ["Subject", "Air Attack Base Telephone Conferencing Bridge: contract delegation"],
        ]),
        'Delegation is requested for a service that is on contract: Premises Conference Bridge Support, line 618 of the Category 22 catalog of Harrow Telecom West (identifier PCB-618, delegation column "Y").',
        "The work consists of setting up that bridge for the morning air-operations call, 48 ports, joining it to the Region's telephone system and running it afterwards. It does not include radios or the dispatch consoles.",
        "It is done because the morning call has grown from 12 to 41 parties since 2017. The present bridge holds 24. Those who do not get in telephone a neighbor base and get the assignments at second hand.",
        "Sites are in the attached list. Programming starts September 14; the bridge is to carry the call from October 19, 2020, and acceptance closes on November 13.",
        "The following employees will carry out the work:",
        ("t", [
            ["Employee", "Qualified by", "Has done"],
            ["Delphine Auerbach, Telecommunications Systems Manager", "B.S. Information Systems; Avaya ACIS", "Bridge of the State Operations Center in 2014, 96 ports; Region telephone replacement 2018"],
            ["Ramiro Whitsun, Senior Telecommunications Technician", "Harrow Telecom bridge course (40 hours); CompTIA Network+", "Moved the Sacramento headquarters bridge in 2019, 30 ports"],
        ], None, True),
        "If the delegation is denied, air tankers will continue to be assigned by second-hand calls. On July 26 two tankers were sent to the same fire and none to another; that fire burned 2,300 acres and nine structures.",
        "For the Department,",
        "Thaddeus McCorriston<br/>Chief Information Officer, CAL FIRE",
        "Attachment: list of sites",
    ], font="Times New Roman", size=11.5)
    sites = xlsx([("Sites", [["Base", "Address", "Role"], ["Region Operations", "2524 Mulberry Grove Street, Riverside", "Bridge room"], ["Ramona Air Attack Base", "2450 Montecito Hangar Road, Ramona", "Participant ports, local handset"], ["Paso Robles Air Attack Base", "4985 Wing Strip Road, Paso Robles", "Participant ports, local handset"]])])
    raw = mail("Marguerite Okafor-Dunn <marguerite.okafor-dunn@fire.ca.example>", DEL, "Delegation - conference bridge, Southern Region", "2020-08-13T15:44:00-07:00",
               "Memorandum and site list attached, as approved by our CIO.\n\nM. Okafor-Dunn\nRegion Administrative Officer\n", files=[("Bridge delegation memo.docx", memo), ("Bridge sites.xlsx", sites)])
    write("ac-11", "CAL FIRE conference bridge from the catalog; memorandum, staff table, sites in Excel; complete", "delegations", [
        (raw, "contract_delegation", after("complete", "Department of Forestry and Fire Protection", "non_exempt", contract(), {
            "provider.name": "Harrow Telecom West", "project.locations": ["Region Operations, 2524 Mulberry Grove Street, Riverside", "Ramona Air Attack Base, 2450 Montecito Hangar Road, Ramona", "Paso Robles Air Attack Base, 4985 Wing Strip Road, Paso Robles"],
            "signer.name": "Thaddeus McCorriston", "signer.title": "Chief Information Officer, CAL FIRE"})),
    ], "Catalog identifier in the first paragraph. Sites only in the workbook.")


def ac_12():
    memo = pdf([
        ("c", "<b>Department of Parks and Recreation, Orange Coast District</b>"),
        "To: District Superintendent<br/>From: District Administrative Officer<br/>Date: June 3, 2014<br/>Subject: Telecommunications at Crystal Cove, conclusion of the matter",
        "CALNET approved exemption EX-14-0077 for the Crystal Cove cottages on May 19. The approval is limited to 36 months. The service agreement with Pelican Point Cable was signed on May 28: six Internet connections at 5 Crystal Cove Lane, Newport Coast, $89.00 each per month, total for the term $19,224.00, availability 99 percent.",
        "The installer is expected in the week of June 23. The file is in cabinet 4 of this office and will be kept for audit as the approval requires.",
        "cc: CALNET exemptions (for their file)",
    ], size=11)
    raw = mail("Hyacinth Mulroney <hyacinth.mulroney@parks.ca.example>", EX, "Crystal Cove - cc of memo", "2014-06-04T09:58:00-07:00",
               "For your information and file only. No action is asked for.\n\nHyacinth Mulroney\nDistrict Administrative Officer\n", files=[("Memo to superintendent 060314.pdf", memo)])
    write("ac-12", "Copy of an internal memorandum about an exemption already granted", "exemptions", [(raw, "not_a_request", NONE)], "For information; the exemption was approved earlier and no case of this store is open.")


# ------------------------ consumer affairs and regulation: an IT manager's letter in the mail body, with a quote


def ac_13():
    body = """Dear CALNET exemptions staff,

On behalf of our CIO I am sending the Bureau's exemption request for the Licensing Hotline Text Service. The vendor's quote is attached; the request itself is this e-mail.

What we are buying: a two-way SMS text messaging service on our existing toll-free number, with 25 agent log-ins and a pool of 40,000 messages a month. The service is delivered to our call unit at 4244 South Market Court Annex, Suite D, Sacramento 95834, which is where all 25 agents sit. It is one service on one number.

Movers, upholsterers and repair shops are on the road during business hours and do not pick up when we return their calls. We make 3.4 attempts per call-back. Three out of four licensees said in the January survey that they would answer a text. The hotline cannot work down its backlog (2,900 call-backs as of Friday) any other way with the staff it has.

If this is turned down, call-backs will pass 20 business days by fall, renewals will go late and about 600 licensees a quarter would be working with an expired permit through no fault of their own.

We looked at the texting products of all four CALNET NextGen contractors with help from our account reps. They send from short codes or new local numbers. None can text-enable a toll-free number whose voice stays with another carrier, which is our case; two reps put in writing that it is not on their road map. So it is a missing feature and price plays no role.

Vendor: Plainsong Messaging, Inc. of Irvine. It is a 24-month agreement with one optional 12-month extension. We can cancel for convenience at the end of any quarter with 30 days' notice.

Price for 24 months, all in: $44,700.00. That is made up of set-up and number verification, $1,500.00; 25 log-ins at $18.00 a month, $10,800.00; message pool at $1,350.00 a month, $32,400.00.

Service levels are in section 3 of the quote, and what we get when they are missed is in section 4.

We keep the file for audit. Please call me if something is unclear, (916) 555-0161.

Submitted for
  Jacqueline Adeyemi-Ross
  Chief Information Officer, Department of Consumer Affairs
by
  Trent Hollingbery
  Information Technology Manager I
  Bureau of Household Goods and Services
"""
    html = "<html><body style='font-family:Segoe UI;font-size:10.5pt'>" + "".join(f"<p>{p.replace(chr(10), '<br>')}</p>" for p in body.strip().split("\n\n")) + "</body></html>"
    quote = pdf([
        ("h", "Plainsong Messaging, Inc."), "Quote PM-23-4471, March 9, 2023, for California BHGS. 18 Technology Loop, Irvine, CA 92618",
        "1. Two-way text on toll-free number. Set-up/verification $1,500.00 one time. Log-in $18.00/month x 25. Pool of 40,000 messages $1,350.00/month.",
        "2. 24 months. Quote open for 60 days.",
        "3. Platform uptime 99.9% a month. 95% of messages handed to the carrier within 10 seconds. Urgent trouble answered in 30 minutes around the clock.",
        "4. Uptime below 99.9%: credit of 10% of the month. Below 99.0%: credit of 50%, and Customer may leave on 10 days' notice.",
    ], font="Helvetica")
    raw = mail("Trent Hollingbery <trent.hollingbery@dca.ca.example>", EX_STATE, "BHGS exemption request: Licensing Hotline Text Service", "2023-03-20T10:36:00-07:00", body, html=html,
               files=[("PM-23-4471.pdf", quote)], cc="Jacqueline Adeyemi-Ross <jacqueline.adeyemi-ross@dca.ca.example>")
    write("ac-13", "BHGS texting: request in the body beside the quote, submitted for the CIO by a manager; levels and remedies in the quote; complete", "exemptions", [
        (raw, "exemption", after("complete", "Bureau of Household Goods and Services", "non_exempt", ex(missing=("separate_attachments",), have=("provider.documentation",)), {
            "provider.name": "Plainsong Messaging, Inc.", "cost.total": 44700.0, "cost.items": [1500.0, 10800.0, 32400.0],
            "services.addresses": [place("4244 South Market Court Annex, Suite D", "Sacramento", "95834")], "contract.term_months": 24,
            "signer.name": "Jacqueline Adeyemi-Ross", "signer.title": "Chief Information Officer, Department of Consumer Affairs", "reason.ground": "technical"})),
    ], "Signed 'for' the CIO of the parent department, name and title shown. Sections 3 and 4 of the quote. Irvine is the vendor's place.")


def ac_14():
    body = """To the CALNET Program:

The Contractors State License Board asks for an exemption for the acquisition "Exam Site Packages 2017".

The acquisition is four BizReach Select 100 packages from Corridor One Communications, one for each of these test centers:

   - 9821 Business Park Terrace, Sacramento 95827
   - 12501 Imperial Norwalk Plaza, Suite 600, Norwalk 90650
   - 3737 Main Canyon Street, Riverside 92501
   - 1 Harbor Fig Way, Oxnard 93033

The reason is financial. The comparable CALNET package was priced to us at $612.00 a month per center after the Individual Price Reduction. Corridor One asks $455.00, which is 25.7 percent less, for the same level of support, diversity and repair. In the IPR the CALNET contractor came down once, from $640.00, and told us by telephone on February 22 that there would be no further reduction.

The commitment is three years. The Board may end any of the four packages on 60 days' written notice; a fee of two months' charges applies in year one and none afterwards. There is no extension.

Costs are as follows:

   4 activations at $250.00                      $1,000.00
   4 packages at $455.00 x 36 months            $65,520.00
   Total of the contract                        $66,520.00

Corridor One guarantees 99.9 percent monthly availability and repair within four hours. For each hour beyond the four it pays back 5 percent of the month's charge, up to all of it. Four failures in a year allow the Board to cancel the package affected.

If the request is denied, the Board will pay $22,608.00 more for the same thing over the three years. The money would come from the license fee fund, and the fee reduction planned for apprentices in 2018 would be put off by at least a year.

The provider's quote is attached as a separate file.

Respectfully,

Garland Moncrieff
Chief, Information Technology Division
Contractors State License Board
"""
    quote = xlsx([("Quote", [
        ["Corridor One Communications", None, None, None, None], ["Quote C1-7720 to CSLB, 2/27/2017. 600 Anton Mesa Boulevard, Costa Mesa 92626", None, None, None, None], ["Item", "Qty", "Rate", "Months", "Amount"],
        ["Activation", 4, 250.00, 1, 1000.00], ["BizReach Select 100", 4, 455.00, 36, 65520.00], ["Total", None, None, None, 66520.00], ["99.9% availability, 4-hour repair, state government credit schedule", None, None, None, None],
    ])])
    raw = mail("Garland Moncrieff <garland.moncrieff@cslb.ca.example>", EX_STATE, "CSLB exemption request - Exam Site Packages 2017", "2017-03-06T16:20:00-08:00", body, files=[("C1-7720.xlsx", quote)])
    write("ac-14", "CSLB: brand name without type of service, no word on why it is needed, IPR told but not enclosed", "exemptions", [
        (raw, "exemption", after("deficient", "Contractors State License Board", "non_exempt", ex(missing=("services.description", "need", "ipr.documentation", "separate_attachments"), have=("provider.documentation",)), {
            "provider.name": "Corridor One Communications", "cost.total": 66520.0, "cost.items": [1000.0, 65520.0],
            "services.addresses": [place("9821 Business Park Terrace", "Sacramento", "95827"), place("12501 Imperial Norwalk Plaza, Suite 600", "Norwalk", "90650"), place("3737 Main Canyon Street", "Riverside", "92501"), place("1 Harbor Fig Way", "Oxnard", "93033")],
            "contract.term_months": 36, "signer.name": "Garland Moncrieff", "signer.title": "Chief, Information Technology Division", "reason.ground": "financial"})),
    ], "Nobody says what a BizReach Select 100 package is. What would follow from a denial is said, why the packages are needed is not. The IPR's outcome is only told.")


def ac_15():
    body = """Hello CALNET,

The Dental Board requests a CALNET exemption for our project "Enforcement Hearing Video".

We would like to lease two (2) dedicated Internet circuits, 100 Mbps symmetrical, one for each hearing room:
- 2005 Evergreen Terrace Lane, Suite 1550, Sacramento 95815
- 333 South Anita Court, Suite 930, Orange 92868

Need: hearings have gone to video. Twelve witnesses on one screen need about 40 Mbps each way and our shared office line has 15 left over. In the last quarter nine hearings were interrupted for more than ten minutes.

Impact: interrupted hearings are continued, and a continued hearing leaves a dentist accused of patient harm in practice for four more months on average. If we don't get the circuits that will keep happening.

Why not CALNET: the Board's staff have worked with Sable Creek Networks for eight years and have been very satisfied. Our executive officer considers them the best fit for the Board and their local team knows our suites. We would prefer to stay with a partner we trust.

Term: 24 months, with two 1-year options. Early termination costs the remaining charges of the current quarter, nothing else.

Cost: see the attached sheet for each item. Total for 24 months is $25,680.

Service levels: Sable Creek runs a carrier-grade, fully redundant network with best-in-class reliability and proactive monitoring. If the committed level is missed we receive a 10% credit on that circuit's monthly charge, and after three misses we may cancel.

Their proposal is attached as well.

Thank you for considering this,

Roderick Baptiste-Lum
Chief Information Officer, Dental Board of California
"""
    sheet = xlsx([("Cost", [["Dental Board of California - Enforcement Hearing Video - cost sheet (prepared by Board IT)", None, None, None], ["Item", "Qty", "Monthly", "24 months"], ["100 Mbps dedicated Internet, Sacramento", 1, 495.00, 11880.00], ["100 Mbps dedicated Internet, Orange", 1, 525.00, 12600.00], ["One-time install, both rooms", 2, None, 1200.00], ["Total", None, None, 25680.00]])])
    raw = mail("Roderick Baptiste-Lum <roderick.baptiste-lum@dca.ca.example>", EX_STATE, "Dental Board - CALNET exemption, Enforcement Hearing Video", "2021-10-28T11:47:00-07:00", body, files=[("Hearing Video costs.xlsx", sheet)])
    write("ac-15", "Dental Board: preference for a known vendor as only reason, proposal not there, adjectives for levels", "exemptions", [
        (raw, "exemption", after("deficient", "Dental Board of California", "non_exempt", ex(missing=("reason", "provider.documentation", "sla.levels", "separate_attachments")), {
            "provider.name": "Sable Creek Networks", "cost.total": 25680.0, "cost.items": [11880.0, 12600.0, 1200.0],
            "services.addresses": [place("2005 Evergreen Terrace Lane, Suite 1550", "Sacramento", "95815"), place("333 South Anita Court, Suite 930", "Orange", "92868")],
            "contract.term_months": 24, "signer.name": "Roderick Baptiste-Lum", "signer.title": "Chief Information Officer"})),
    ], "The only attachment is the Board's own cost sheet. Remedies refer to a 'committed level' that is nowhere stated.")


def ac_16():
    body = """CALNET delegations,

The Department of Financial Protection and Innovation requests a CALNET contract delegation for the Consumer Complaint Contact Center project.

Scope: move the complaint line (22 agents, 3 supervisors) from our old ACD to a hosted contact center on CALNET, including queues in five languages, recordings and the wallboard. The examiners' phones and the main number are out of scope.

Purpose: the ACD lost vendor support in June and cannot offer a call-back. Callers wait 31 minutes on average to report a scam.

The service will be one of the hosted contact center services that CALNET contractors offer. We are going to see demonstrations from three of them in March and will choose the contractor and the catalog item after that.

Timeline: design April 3 to May 12, 2023, build May 15 to July 28, cut-over August 5 and 6, 2023.

It will be deployed at the locations where our agents work.

Our team: Oksana Rutledge, IT Manager I (PMP, B.S. MIS, Sacramento State), Bennett Chaudhary, IT Specialist II (Genesys Cloud Certified Professional, CCNA Collaboration). They did the 2019 upgrade of the ACD here, and Bennett ran the move of a 60-seat call center at his previous employer, a credit union, in 2020-21.

If we cannot do this: with no vendor support the next fault may take the line down for good. There were two faults last fall, one of four days, in which 3,800 consumers could not get through and some sent money to scammers while waiting, as their complaints tell us.

Our CIO submits this and has approved it.

Nathalie Verbrugge
Chief Information Officer
Department of Financial Protection and Innovation

(sent by Oksana Rutledge, IT Manager I)
"""
    quote = pdf([
        ("h", "Budgetary quotation, hosted contact center"), "Assembled by DFPI IT for planning, February 2023. Ranges seen on the market: $95.00 to $140.00 per agent and month; set-up $20,000.00 to $45,000.00.", "No vendor has been selected.",
    ], font="Helvetica")
    raw = mail("Oksana Rutledge <oksana.rutledge@dfpi.ca.example>", DEL, "DFPI - contract delegation request, complaint contact center", "2023-02-15T14:02:00-08:00", body, files=[("planning figures.pdf", quote)], cc="Nathalie Verbrugge <nathalie.verbrugge@dfpi.ca.example>")
    write("ac-16", "DFPI contact center: catalog item and contractor not chosen yet, 'where our agents work'", "delegations", [
        (raw, "contract_delegation", after("deficient", "Department of Financial Protection and Innovation", "non_exempt", contract(missing=("project.location", "catalog.service")), {
            "signer.name": "Nathalie Verbrugge", "signer.title": "Chief Information Officer"})),
    ], "No contractor and no item named. No site named anywhere. The CIO's name and title close the letter.")


def ac_17():
    body = """Good afternoon,

BSIS requests an exemption for "Guard Card Upload Circuit".

(a) Service: one (1) 500 Mbps dedicated Internet circuit with managed router, at the Bureau's live-scan center, 2420 Del Paso Granary Road, Sacramento 95834.
(b) Need: live-scan vendors upload fingerprints and photos of about 1,100 applicants a day, and on the line we have now (30 Mbps) uploads time out after 2 p.m.
(c) If not approved: guard cards would go on taking 26 days instead of the statutory 15; security firms have told the Legislature that they can't staff hospitals.
(d) CALNET: the building's only lateral belongs to Marrow Street Fiber. Both CALNET contractors need a new lateral, 14 months and a street cut moratorium. No CALNET circuit above 45 Mbps is available before 2021.
(e) Vendor: Marrow Street Fiber, LLC; quote attached.
(f) Term: 36 months. Early termination: 50 percent of the rest in the first year, none after that. No options to extend.
(g) Cost: installation $3,500.00; circuit $780.00 a month, $28,080.00; router $40.00 a month, $1,440.00. Total $33,020.00.
(h) Service levels: 99.99 percent availability a month, repair in 4 hours, loss below 0.1 percent. Credit: 3 percent of the month per hour of outage; three outages in 60 days and we may walk away.

Submitted by
Jacqueline Adeyemi-Ross
Chief Information Officer, Department of Consumer Affairs
for the Bureau of Security and Investigative Services
"""
    quote = pdf([("h", "Marrow Street Fiber, LLC"), "Quote 19-230 to BSIS, July 8, 2019. Dedicated Internet 500M, 2420 Del Paso Granary Road. NRC $3,500.00. MRC $780.00. Router MRC $40.00. 36 months. 99.99 % availability.", "Marrow Street Fiber, LLC, 1101 K Walk, Sacramento"], font="Helvetica")
    first = mail("Jacqueline Adeyemi-Ross <jacqueline.adeyemi-ross@dca.ca.example>", EX_STATE, "BSIS Guard Card Upload Circuit - exemption request", "2019-07-15T13:31:00-07:00", body, files=[("Marrow quote 19-230.pdf", quote)])
    second = mail("Trent Hollingbery <trent.hollingbery@dca.ca.example>", EX_STATE, "RE: BSIS Guard Card Upload Circuit - exemption request", "2019-07-18T08:59:00-07:00",
                  "Hello,\n\nA correction to our request of July 15. The vendor left out construction of the conduit on the parcel. The revised numbers are:\n\n  installation          $5,900.00  (was $3,500.00)\n  circuit, 36 months   $28,080.00  (same)\n  router, 36 months     $1,440.00  (same)\n  corrected total      $35,420.00  (replaces $33,020.00)\n\nAll else stands as submitted.\n\nTrent Hollingbery\nIT Manager, for Jacqueline Adeyemi-Ross, CIO\n",
                  reply_to=mid_of(first))
    third = mail("Trent Hollingbery <trent.hollingbery@dca.ca.example>", EX_STATE, "RE: BSIS Guard Card Upload Circuit - exemption request", "2019-08-26T15:15:00-07:00",
                 "Hi,\n\nPlease withdraw this request. The live-scan center is moving to the headquarters building in October, where we have CALNET fiber already, so the circuit is no longer needed.\n\nThanks for your work on it.\n\nTrent Hollingbery\nIT Manager\n\n> Sent: Thursday, July 18, 2019\n> A correction to our request of July 15. The vendor left out construction of the conduit\n",
                 reply_to=mid_of(second), refs=f"{mid_of(first)} {mid_of(second)}")
    done = ex(missing=("separate_attachments",), have=("provider.documentation",))
    fields = {"provider.name": "Marrow Street Fiber, LLC", "cost.total": 33020.0, "cost.items": [3500.0, 28080.0, 1440.0], "services.addresses": [place("2420 Del Paso Granary Road", "Sacramento", "95834")],
              "contract.term_months": 36, "signer.name": "Jacqueline Adeyemi-Ross", "signer.title": "Chief Information Officer, Department of Consumer Affairs", "reason.ground": "technical"}
    agency = "Bureau of Security and Investigative Services"
    write("ac-17", "BSIS circuit: complete in the body, then a corrected price, then a withdrawal", "exemptions", [
        (first, "exemption", after("complete", agency, "non_exempt", done, fields)),
        (second, "supplement", after("complete", agency, "non_exempt", done, {**fields, "cost.total": 35420.0, "cost.items": [5900.0, 28080.0, 1440.0]})),
        (third, "not_a_request", NONE),
    ], "02 replaces installation and total. 03 withdraws.")


def ac_18():
    body = """Dear Ms. Fairweather,

We received the approval letter this morning. Thank you for turning it around so quickly, and please thank the reviewer who called about the latency figures. We will report back when the circuit is up.

Best regards,
Emil Kasprzak
IT Manager, California Board of Accountancy

-----Original Message-----
From: Kasprzak, Emil@DCA
Sent: Monday, April 6, 2020 3:12 PM
To: STNDexemptions
Subject: CBA exemption request: Exam Remote Proctoring Circuit

The California Board of Accountancy requests an exemption for the Exam Remote Proctoring Circuit, one 200 Mbps dedicated Internet circuit at 2450 Venture Oaks Walk, Suite 300, Sacramento 95833, from Orchard Gate Fiber, Inc. The Board needs it since candidates can no longer sit exams in person. If it is denied 2,300 candidates lose the testing window. CALNET's interval is 160 days at this address. Term 24 months, cancel on 30 days' notice. Installation $1,200.00 and 24 x $540.00 = $12,960.00, total $14,160.00. 99.9 percent availability, credit of 10 percent of the month if missed.

Jacqueline Adeyemi-Ross, Chief Information Officer, Department of Consumer Affairs
"""
    raw = mail("Emil Kasprzak <emil.kasprzak@dca.ca.example>", EX_STATE, "RE: CBA exemption request: Exam Remote Proctoring Circuit - APPROVED", "2020-04-29T09:07:00-07:00", body)
    write("ac-18", "A thank-you for an approval above the whole old request", "exemptions", [(raw, "not_a_request", NONE)], "Only the first paragraph is new. No case of this store is open.")


def ac_19():
    body = """Dear Deputy Director,

The Department of Real Estate would like to buy audio conferencing for its subdivision hearings from Meadowbell Conferencing, Inc. Please grant an exemption.

Project: Subdivision Hearing Audio. Service: audio conferencing, reservation-less, 60 host accounts, delivered to the staff of our office at 1651 Exposition Orchard Boulevard, Sacramento 95815. It is needed because subdividers' attorneys dial in from out of state and hearings run up to five hours. Without it we would have to go back to continuances, 14 a month.

Meadowbell offers a verbatim transcript within an hour, which the CALNET conferencing product does not have.

12 months, and month to month thereafter until either side gives 30 days' notice. 60 accounts at $9.00 a month is $6,480.00 for the year, plus transcripts at $2,400.00, total $8,880.00. Availability 99.95 percent a month; when it is missed a tenth of the month's bill is credited.

While preparing this we noticed that the catalog (page attached) lists conferencing in the column "Discretionary". If that means that no exemption is needed, please just tell us so.

Sincerely,

Anneliese Kurtzweil
Chief Information Officer
Department of Real Estate
"""
    page = pdf([
        "CALNET 3, Category 8, Audio and Web Conferencing. Catalog A, contractor Vantage Loop Telecom. Page 3 of 7. Catalog date 02/01/2017.",
        ("t", [["ID", "Feature", "Unit", "MRC", "Status"], ["8A-010", "Audio conferencing, reservation-less", "host", "$11.50", "Discretionary"], ["8A-020", "Audio conferencing, operator assisted", "port-minute", "$0.11", "Discretionary"], ["8W-110", "Web conferencing", "host", "$14.00", "Discretionary"]], None, True),
    ], font="Helvetica", size=9)
    raw = mail("Anneliese Kurtzweil <anneliese.kurtzweil@dre.ca.example>", EX_STATE, "DRE - Subdivision Hearing Audio", "2018-08-20T15:38:00-07:00", body, files=[("Catalog A category 8 p3.pdf", page)])
    write("ac-19", "DRE audio conferencing: the attached catalog page shows it as discretionary, so no exemption is needed", "exemptions", [
        (raw, "exemption", after("not_required", "Department of Real Estate", "non_exempt", ex(missing=("separate_attachments",)), {
            "provider.name": "Meadowbell Conferencing, Inc.", "cost.total": 8880.0, "cost.items": [6480.0, 2400.0], "services.addresses": [place("1651 Exposition Orchard Boulevard", "Sacramento", "95815")],
            "contract.term_months": 12, "signer.name": "Anneliese Kurtzweil", "signer.title": "Chief Information Officer", "reason.ground": "technical"})),
    ], "Catalog page: 8A-010 Discretionary. The page is a CALNET contractor's, not the proposed vendor's documentation.")


# ----------------------------- a state hospital's project manager: filled request form and lettered exhibits

FORM = "DEPARTMENT OF STATE HOSPITALS<br/>PMO FORM 61, TELECOMMUNICATIONS EXEMPTION REQUEST"


def ac_20():
    form = docx([
        ("c", f"<b>{FORM}</b>"),
        "<i>Instructions: Complete every box. Identify the specific project. State why CALNET would not meet the need. Attach exhibits as separate files.</i>",
        ("t", [
            ["1. Project", "Telepsychiatry Court Link (PMO 2243), DSH-Coalinga"],
            ["2. Service type", "Point-to-point Ethernet, 100 Mbps, protected ring handoff"],
            ["3. How many", "1 circuit"],
            ["4. Service location(s) with street address", "A end: DSH-Coalinga, 24511 West Jayne Canal Avenue, Coalinga 93210. Z end: court annex, 255 North Fulton Yard Street, Fresno 93721."],
            ["5. Why is it needed", "Evaluators testify by video in about 40 commitment hearings a month. Current shared path freezes; transport of one patient to Fresno takes 3 officers and a day."],
            ["6. What happens if the need is not met", "Transports resume in full: est. $1.1 M/yr overtime. Two contempt orders for late appearances are pending; a third can bring sanctions."],
            ["7. Basis", "☒ Technical  ☐ Financial"],
            ["8. Explanation", "The court accepts only a closed circuit terminated on its own switch, with MACsec on the wire. CALNET contractors' Ethernet at Coalinga strips MACsec tags (test of 3/3/2022, engineer's note in project file). No CALNET service passes them."],
            ["9. Provider", "Westlands Fiber Partners"],
            ["10. Term", "5 years from acceptance"],
            ["11. Early termination / extension", "See Exh. B, cl. 9"],
            ["12. Cost", "Total $109,950.00. Items: Exh. A"],
            ["13. Service levels and remedies", "See Exh. B, cl. 6 and 7"],
            ["14. IPR documentation", "n/a, not a financial request"],
            ["15. FSR", "n/a, below reporting threshold"],
            ["16. Prepared by", "Corinne Waddell-Aoki, Project Manager II"],
            ["17. Signature of Chief Information Officer", "/s/ Emeka Strandberg   Emeka Strandberg, Chief Information Officer, Department of State Hospitals   4/12/2022"],
        ]),
    ], font="Arial", size=10)
    price = pdf([("h", "Exhibit A, price sheet of Westlands Fiber Partners, March 31, 2022"), ("t", [["Item", "Qty", "Unit", "60 months"], ["Lateral construction, court annex", "1", "$12,750.00 one time", "$12,750.00"], ["100 Mbps EPL, ring protected", "1", "$1,525.00 per month", "$91,500.00"], ["NID with MACsec pass-through", "2", "$47.50 per month", "$5,700.00"], ["Total", "", "", "$109,950.00"]], None, True)], font="Helvetica")
    terms = pdf([
        ("h", "Exhibit B, Westlands Fiber Partners, draft service order, special terms"),
        "cl. 5 Acceptance. Customer has five working days to test.",
        "cl. 6 Service objectives. 99.99 percent per calendar month; restoration four hours; jitter under 3 ms.",
        "cl. 7 Failure. For each 0.01 percent below the objective, one day's charge, not above the month's charge. Chronic failure (three in 90 days) lets Customer cancel without liability.",
        "cl. 8 Access. Provider's staff pass the hospital's gate clearance.",
        "cl. 9 Leaving and staying. Customer may cancel after 24 months on 90 days' notice without charge; before that it pays the unrecovered part of the lateral, which falls by 1/24 a month. Customer may extend by one year, twice.",
    ], font="Times-Roman")
    raw = mail("Corinne Waddell-Aoki <corinne.waddell-aoki@dsh.ca.example>", EX_STATE, "PMO 2243 Telepsychiatry Court Link - Form 61 with exhibits", "2022-04-13T09:40:00-07:00",
               "Form 61 signed by Mr. Strandberg, and a zip with Exhibits A and B.\n\nCorinne Waddell-Aoki, PMP\nDSH-Coalinga\n", files=[("Form 61 PMO 2243.docx", form), ("PMO2243_exhibits.zip", archive([("Exhibit A price sheet.pdf", price), ("Exhibit B terms.pdf", terms)]))])
    write("ac-20", "DSH-Coalinga: form whose boxes point to clauses of exhibits inside a ZIP; complete", "exemptions", [
        (raw, "exemption", after("complete", "Department of State Hospitals", "non_exempt", ex(have=("provider.documentation", "separate_attachments")), {
            "provider.name": "Westlands Fiber Partners", "cost.total": 109950.0, "cost.items": [12750.0, 91500.0, 5700.0],
            "services.addresses": [place("24511 West Jayne Canal Avenue", "Coalinga", "93210"), place("255 North Fulton Yard Street", "Fresno", "93721")],
            "contract.term_months": 60, "signer.name": "Emeka Strandberg", "signer.title": "Chief Information Officer, Department of State Hospitals", "reason.ground": "technical"})),
    ], "Termination, levels and remedies only in Exhibit B; items in Exhibit A.")


def ac_21():
    form = pdf([
        ("c", f"<b>{FORM}</b>"),
        ("t", [
            ["1. Project", "Visitor Center Patient Wi-Fi Backhaul (PMO 1871), DSH-Metropolitan"],
            ["2. Service type", "Cable modem or fiber Internet access, 300 Mbps or faster down"],
            ["3. How many", "3 connections, see Exhibit 1"],
            ["4. Service location(s)", "Exhibit 1"],
            ["5. Why is it needed", "Title 9 gives patients confidential calls and video visits. Patient devices may not be on the hospital network, so a separate Internet path is needed."],
            ["6. What happens if the need is not met", "Video visits are limited to the two loaner tablets. The patients' rights advocate has filed 61 complaints and will take the matter to the Office of Patients' Rights if it is not solved by summer."],
            ["7. Basis", "[X] Technical   [ ] Financial"],
            ["8. Explanation", "CALNET Internet services are routed through State address space; the streaming and video call services used by families block it. CALNET has no Internet access with non-State addresses at Norwalk (both contractors' answers of 10/2 and 10/9/2018)."],
            ["9. Provider", "Will be selected by informal bid among at least three firms after approval."],
            ["10. Length and terms of commitment", "State standard terms and conditions will apply."],
            ["11. Early termination / extension", "No charge for early termination on 30 days' notice. No extension."],
            ["12. Cost", "Total cost of the proposed services: $57,600.00. Breakdown: to be determined by the winning bid."],
            ["13. Service levels", "Fixed in the contract, not subject to bid: 99.5 percent a month, response in 2 hours, repair next day."],
            ["14. Remedies", "5 percent credit of the connection's monthly charge for each day out; removal of the connection without charge after 5 days out in a quarter."],
            ["15. IPR / FSR", "No / No"],
            ["16. Prepared by", "Hollister Pruitt-Gomez, Project Manager"],
            ["17. Chief Information Officer", "Emeka Strandberg, Chief Information Officer, DSH<br/>(signed electronically 11/26/2018 14:02)"],
        ], [165, 320]),
    ], font="Helvetica", size=9.5)
    exhibit = docx([("h", "Exhibit 1. Locations"), ("t", [["No.", "Building", "Street address", "Connections"], ["1", "Visitor center", "11401 Bloomfield Grove Avenue, Norwalk 90650", "1"], ["2", "Patient library", "11425 Bloomfield Grove Avenue, Norwalk 90650", "1"], ["3", "Unit 206 courtyard", "11470 Hospital Way, Norwalk 90650", "1"]], None, True)])
    raw = mail("Hollister Pruitt-Gomez <hollister.pruitt-gomez@dsh.ca.example>", EX_STATE, "DSH-Metropolitan PMO 1871 exemption", "2018-11-27T10:10:00-08:00", "Form 61 and Exhibit 1.\n\nH. Pruitt-Gomez\nDSH-M Project Management\n", files=[("Form 61 PMO 1871.pdf", form), ("Exhibit 1.docx", exhibit)])
    write("ac-21", "DSH-Metropolitan: vendor to be chosen, no length of commitment, items to be determined", "exemptions", [
        (raw, "exemption", after("deficient", "Department of State Hospitals", "non_exempt", ex(missing=("contract.term", "cost.items", "provider.name"), have=("separate_attachments",)), {
            "cost.total": 57600.0,
            "services.addresses": [place("11401 Bloomfield Grove Avenue", "Norwalk", "90650"), place("11425 Bloomfield Grove Avenue", "Norwalk", "90650"), place("11470 Hospital Way", "Norwalk", "90650")],
            "signer.name": "Emeka Strandberg", "signer.title": "Chief Information Officer, DSH", "reason.ground": "technical"})),
    ], "Box 9, 10 and 12. No length stands anywhere. Box 11 answers termination.")


def ac_22():
    form = scan(pdf([
        ("c", "<b>DEPARTMENT OF STATE HOSPITALS<br/>PMO FORM 62, REQUEST FOR DELEGATION (TELEPHONE SYSTEMS)</b>"),
        ("t", [
            ["1. Project and scope", "PBX Core Replacement, DSH-Patton (PMO 1503). Two PBX nodes, 1,940 stations and the power plant of the switch room. Station wiring and the nurse call system stay as they are."],
            ["2. Purpose", "Both nodes are past end of support (Dec. 2015). Spare line cards are bought used. The police dispatch of the hospital depends on them."],
            ["3. Schedule", "Bid July 2016, award September 2016, cut-over February 18-19, 2017, closing June 30, 2017"],
            ["4. Location", "DSH-Patton, 3102 East Highland Orchard Avenue, Patton"],
            ["5. Products", "Exhibit A"],
            ["6. Staff: qualifications", "Exhibit B, column 2"],
            ["7. Staff: similar projects", "Exhibit B, column 3"],
            ["8. Reason for delegation", "PBX systems are not available from the CALNET contracts. The hospital has its own telephone shop with four certified technicians, and work inside the secure perimeter must be led by cleared staff."],
            ["9. If denied", "Another failure like that of 1/14/2016 (9 hours, 1,100 stations, no code-blue paging by phone) cannot be ruled out. Joint Commission follow-up survey is due in spring 2017; loss of certification would cost $4.2 M a year in federal payments."],
            ["10. Project manager", "Leland Achebe-Torres, PMP"],
            ["11. Chief Information Officer", "<i>Rosamond Kettleby</i><br/>Rosamond Kettleby, Acting Chief Information Officer, DSH<br/>May 9, 2016"],
        ], [150, 335]),
    ], font="Helvetica", size=10.5), angle=-0.3)
    a = xlsx([("Exhibit A", [["Qty", "Make / model", "Description"], [2, "Norvik MX-900", "PBX node, redundant processor"], [82, "Norvik DLC-24", "Digital line card, 24 ports"], [4, "Norvik PRI-2", "Dual PRI trunk card"], [1940, "Norvik 3904 (reuse)", "Station set, existing"], [1, "Granite 48V/200A", "Rectifier and battery string"], [1, "Service", "Installation supervision by manufacturer, 15 days"]])])
    b = docx([("h", "Exhibit B. Staff"), ("t", [
        ["Name and role", "Qualification", "Similar projects"],
        ["Augustin Bellweather, Chief of the telephone shop", "Norvik MX Expert (2014), RCDD, A.S. Electronics", "PBX of DSH-Napa, 1,400 stations, 2009; expansion of Patton node 2 in 2011"],
        ["Mireya Solberg, Technician", "Norvik MX Installer, 48V power plant course", "Power plant at CIM Chino, 2012"],
        ["Leland Achebe-Torres, Project Manager", "PMP, B.S. Engineering Technology", "Nurse call replacement, 29 units, on time, 2013-2014"],
    ], None, True)])
    raw = mail("Leland Achebe-Torres <leland.achebe-torres@dsh.ca.example>", DEL, "DSH-Patton PBX - Form 62, Exhibits A and B", "2016-05-10T15:25:00-07:00", "Form 62 (scanned after signature) and two exhibits.\n\nL. Achebe-Torres\n", files=[("form62_patton.pdf", form), ("Exhibit A equipment.xlsx", a), ("Exhibit B staff.docx", b)])
    write("ac-22", "DSH-Patton PBX: scanned form, equipment and staff in exhibits, acting CIO; complete", "delegations", [
        (raw, "general_delegation", after("complete", "Department of State Hospitals", "non_exempt", general(), {
            "project.locations": ["DSH-Patton, 3102 East Highland Orchard Avenue, Patton"], "signer.name": "Rosamond Kettleby", "signer.title": "Acting Chief Information Officer, DSH"})),
    ], "The form is an image. Products in Exhibit A; qualifications and experience are columns 2 and 3 of Exhibit B.")


def ac_23():
    form = docx([
        ("c", "<b>DEPARTMENT OF STATE HOSPITALS<br/>PMO FORM 62, REQUEST FOR DELEGATION (TELEPHONE SYSTEMS)</b>"),
        ("t", [
            ["1. Project and scope", "Pharmacy and Clinic Attendant System, DSH-Atascadero (PMO 2011). One premise ACD for the pharmacy and three clinics, 16 agent positions, with announcements. Not included: the hospital operator and the wards."],
            ["2. Purpose", "See box 1."],
            ["3. Schedule", "November 4, 2019 to March 27, 2020"],
            ["4. Location", "DSH-Atascadero, 10333 El Camino Alameda, Atascadero: pharmacy, clinics 1, 2 and 3"],
            ["5. Products", "1 Norvik ACD-20 server with 16 agent licenses; 16 Norvik 5610 telephones with headset; 1 announcement unit AU-2; 1 year maintenance"],
            ["6. Staff: qualifications", "All staff assigned to this project are highly qualified for the work they will be doing and receive training on a continuing basis."],
            ["7. Staff: similar projects", "In 2016 Nadine Ibarra-Klein and Scott Featherstonhaugh put in the attendant console of DSH-Vacaville, and in 2018 the 10-position ACD of the business office here, which has been in use ever since."],
            ["8. Reason for delegation", "See Exhibit C, Justification."],
            ["9. If denied", "Outside pharmacies that ring back about a drug interaction will keep reaching a busy signal about 30 times a day. Two patients received a wrong dose in 2018 before the call got through; a third case must be reported to CDPH and may end in a citation."],
            ["10. Project manager", "Shirin Delacroix-Imai"],
            ["11. Chief Information Officer", "/s/ Emeka Strandberg, Chief Information Officer, Department of State Hospitals, 9/30/2019"],
            ["12. Exhibits", "A floor plan; B present sets; C justification"],
        ]),
    ], font="Arial", size=10)
    a = pdf([("h", "Exhibit A. Floor plan (positions)"), ("t", [["Room", "Positions"], ["Pharmacy 1-120", "7"], ["Clinic 1, 1-204", "3"], ["Clinic 2, 1-215", "3"], ["Clinic 3, 2-101", "3"]], None, True)])
    b = xlsx([("Exhibit B", [["Room", "Sets now", "Type"], ["Pharmacy 1-120", 7, "Norvik 2616"], ["Clinics 1 to 3", 9, "Norvik 2008"]])])
    raw = mail("Shirin Delacroix-Imai <shirin.delacroix-imai@dsh.ca.example>", DEL, "PMO 2011 delegation request, DSH-Atascadero", "2019-10-01T11:19:00-07:00", "Hi,\n\nForm 62 with exhibits for your review.\n\nShirin\nProject Manager, DSH-A\n", files=[("Form62_PMO2011.docx", form), ("ExhA.pdf", a), ("ExhB.xlsx", b)])
    write("ac-23", "DSH-Atascadero ACD: purpose refers to the scope, qualified staff without qualifications, Exhibit C not there", "delegations", [
        (raw, "general_delegation", after("deficient", "Department of State Hospitals", "non_exempt", general(missing=("project.purpose", "staff.qualifications", "reason")), {
            "project.locations": ["DSH-Atascadero, 10333 El Camino Alameda, Atascadero"], "signer.name": "Emeka Strandberg", "signer.title": "Chief Information Officer, Department of State Hospitals"})),
    ], "Box 2 points to box 1, which says what and not why; box 9 tells consequences only. Box 8 points to an Exhibit C that is not attached.")


def ac_24():
    form = pdf([
        ("c", f"<b>{FORM}</b>"),
        ("t", [
            ["1. Project", "Ambulance Bay Paging (PMO 2390), DSH-Napa"],
            ["2. Service type", "Wide-area alphanumeric paging, encrypted"],
            ["3. How many", "140 pagers"],
            ["4. Service location(s) with street address", "Issued at DSH-Napa, 2155 Napa-Vallejo Vineyard Highway, Napa 94558"],
            ["5. Why is it needed", "Code teams must be alerted in the basement levels, where cellular does not reach and overhead paging may not be used at night."],
            ["6. What happens if the need is not met", "Code teams arrive on average 4 minutes later in the basements (drills of 2022). Hospital policy allows 3."],
            ["7. Basis", "[X] Technical   [ ] Financial"],
            ["8. Explanation", "CALNET wireless has no paging since 2021 and its messaging service needs cellular."],
            ["9. Provider", "Beacon Hill Paging, Inc."],
            ["10. Term", "36 months"],
            ["11. Early termination / extension", "Any pager may be returned at the end of a month, no fee. No extension."],
            ["12. Cost", "Total $58,968.00 for the term. Contract items: Exhibit B"],
            ["13. Service levels", "99.9 percent of pages delivered in 30 seconds"],
            ["14. Remedies", "Exhibit B"],
            ["15. IPR / FSR", "n/a / n/a"],
            ["16. Prepared by", "Wendell Castellanos, Project Manager"],
            ["17. Chief Information Officer", "/s/ Gretchen Oyelaran, Chief Information Officer, Department of State Hospitals   2/27/2023"],
        ], [165, 320]),
    ], font="Helvetica", size=9.5)
    b = pdf([("h", "Exhibit B. Beacon Hill Paging, Inc., draft contract"), ("t", [["Item", "Qty", "Rate"], ["Encrypted pager with service", "140", "$11.70 / month"]], None, True), "Delivery under target in a month: 20 percent of the month's bill is credited."], font="Helvetica", password="bhp2390")  # noqa: S106
    raw = mail("Wendell Castellanos <wendell.castellanos@dsh.ca.example>", EX_STATE, "DSH-Napa PMO 2390 - paging exemption", "2023-02-28T12:55:00-08:00", "Form 61 and Exhibit B attached.\n\nW. Castellanos\nProject Manager\n", files=[("Form 61 PMO 2390.pdf", form), ("Exhibit B draft contract.pdf", b)])
    write("ac-24", "DSH-Napa paging: items and remedies only in an exhibit that asks for a password", "exemptions", [
        (raw, "exemption", after("triage", "Department of State Hospitals", "non_exempt", ex(have=("provider.documentation", "separate_attachments"), unclear=("cost.items", "sla.remedies")), {
            "provider.name": "Beacon Hill Paging, Inc.", "cost.total": 58968.0, "services.addresses": [place("2155 Napa-Vallejo Vineyard Highway", "Napa", "94558")],
            "contract.term_months": 36, "signer.name": "Gretchen Oyelaran", "signer.title": "Chief Information Officer, Department of State Hospitals", "reason.ground": "technical"}, ambiguous=["provider.documentation"])),
    ], "Boxes 12 and 14 point to Exhibit B, encrypted.")


def ac_25():
    report = docx([
        ("c", "<b>DSH-Patton PBX Core Replacement (PMO 1503)<br/>Status report no. 3 under delegation GD-16-018</b>"),
        "Period: January 1 to March 31, 2017",
        ("t", [
            ["Scope", "unchanged: two nodes, 1,940 stations, power plant"],
            ["Schedule", "cut-over done February 18-19; acceptance signed March 10; closing June 30"],
            ["Equipment", "all delivered; 3 of 82 line cards exchanged under warranty"],
            ["Staff", "A. Bellweather, M. Solberg; Norvik engineer left on February 24"],
            ["Issues", "fax lines of the legal office, resolved"],
            ["Next report", "July 2017 (final)"],
        ]),
        "Submitted by Leland Achebe-Torres, Project Manager, for Rosamond Kettleby, Acting Chief Information Officer",
    ])
    raw = mail("Leland Achebe-Torres <leland.achebe-torres@dsh.ca.example>", DEL, "GD-16-018 status report 3 (DSH-Patton PBX)", "2017-04-07T10:30:00-07:00", "Attached is the quarterly report required by the conditions of the delegation that you granted on June 6, 2016.\n\nL. Achebe-Torres\n", files=[("PMO1503 status report 3.docx", report)])
    write("ac-25", "Quarterly status report on a delegation granted earlier", "delegations", [(raw, "not_a_request", NONE)], "Nothing is asked for; the delegation exists.")


# ------------------------- rehabilitation and aging: a procurement team's Word tables


def ac_26():
    request = docx([
        "<b>Department of Rehabilitation - Contracts and Procurement Section</b>",
        "<b>CALNET EXEMPTION REQUEST - PACKAGE 15-208</b>",
        "Part 1. Acquisition",
        ("t", [
            ["Element", "Response"],
            ["Acquisition title", "Vocational Field Office MPLS Renewal, phase A"],
            ["What is acquired", "MPLS ports with access and managed router: six 20 Mbps"],
            ["Business reason", "Counselors of six field offices work in the AWARE case system in Sacramento. Access lines of 3 Mbps, shared by 20 to 30 people, make one screen take 14 seconds to load."],
            ["Result of a disapproval", "Budget allows three of the six offices at CALNET rates. The other three stay at 3 Mbps, and the 60-day eligibility standard, missed in 31 percent of cases there, will be missed further."],
        ], None, True),
        "Part 2. Delivery locations",
        ("t", [
            ["Office", "Address", "Ports"],
            ["Redding", "1900 Churn Creek Plaza, Redding 96002", "1"],
            ["Chico", "470 Rio Lindo Annex, Chico 95926", "1"],
            ["Modesto", "1209 Woodrow Mill Avenue, Modesto 95350", "1"],
            ["Visalia", "4930 West Kaweah Loop, Visalia 93277", "1"],
            ["Salinas", "928 East Blanco Terrace, Salinas 93901", "1"],
            ["El Centro", "1550 West Main Plaza, El Centro 92243", "1"],
        ], None, True),
        "Part 3. Ground",
        ("t", [
            ["Ground", "Evidence"],
            ["Financial", "CALNET after IPR: $182,880.00 for the term. Proposed: $139,968.00. Difference 23.5 percent. Same service levels, same diversity, same support hours. The IPR correspondence is attached (forwarded message)."],
        ], None, True),
        "Part 4. Contract",
        ("t", [
            ["Element", "Response"],
            ["Contractor", "Valley Oak Carrier Services, Inc."],
            ["Commitment", "36 months, July 1, 2015 to June 30, 2018"],
            ["Leaving early", "90 days' notice; 20 percent of the remaining charges in the first 18 months, nothing later"],
            ["Options", "Two one-year options at same rates"],
            ["Committed performance", "99.9 percent per port; restoration 4 hours; round trip 40 ms"],
            ["If not performed", "One day's charge for every hour over 4; full month if below 99.0 percent; port may be dropped after 3 misses in 6 months"],
            ["FSR", "None; not reportable"],
        ], None, True),
        "Part 5. Price",
        ("t", [
            ["Contract item", "Qty", "Rate/month", "36 months"],
            ["20 Mbps port and access", "6", "$583.00", "$125,928.00"],
            ["Managed router", "6", "$65.00", "$14,040.00"],
            ["Total contract price", "", "", "$139,968.00"],
        ], None, True),
        "Part 6. Submission",
        ("t", [["Submitted by", "Title", "Date"], ["/s/ Bartholomew Ng-Castile", "Chief Information Officer, Department of Rehabilitation", "May 12, 2015"]], None, True),
        "Package assembled by Yolanda Prizm, Procurement Analyst",
    ], font="Calibri", size=10.5)
    quote = pdf([("h", "Valley Oak Carrier Services, Inc."), "Firm offer 15-0661 to Department of Rehabilitation, April 29, 2015. 2100 Cross Yosemite Street, Fresno 93706", "Six MPLS ports 20 Mbps with access, $583.00 each per month. Six managed routers, $65.00 each per month. Installation waived with 36 months. Total for 36 months $139,968.00."], font="Helvetica")
    ipr = mail("Lance Beaumarchais <lance.beaumarchais@continentalbell.example>", "Yolanda Prizm <yolanda.prizm@dor.ca.example>", "RE: IPR request, six field office ports", "2015-04-20T16:44:00-07:00",
               "Yolanda,\n\nOur response to the Individual Price Reduction you requested on March 30: for six 20 Mbps ports with routers over 36 months we can reduce the CALNET 3 rate from $892.00 to $846.67 per office and month, $182,880.00 for the term (rounded). That is the best that Continental Bell can do under the contract.\n\nLance Beaumarchais\nCALNET Account Team\n\n> From: Yolanda Prizm\n> Sent: March 30, 2015\n> We ask for an IPR on six MPLS ports, 20 Mbps, with managed routers.\n", bare=True)
    raw = mail("Yolanda Prizm <yolanda.prizm@dor.ca.example>", EX, "DOR Package 15-208, CALNET exemption request", "2015-05-13T13:20:00-07:00", "Dear reviewer,\n\nPackage 15-208 consists of the request, the contractor's offer and the IPR correspondence.\n\nYolanda Prizm\nProcurement Analyst, Contracts and Procurement Section\n", files=[("15-208 request.docx", request), ("Valley Oak 15-0661.pdf", quote), ("RE IPR request.eml", ipr)])
    write("ac-26", "DOR MPLS: Word tables in six parts, financial, IPR answer as a forwarded message; complete", "exemptions", [
        (raw, "exemption", after("complete", "Department of Rehabilitation", "non_exempt", ex(have=("provider.documentation", "ipr.documentation", "separate_attachments")), {
            "provider.name": "Valley Oak Carrier Services, Inc.", "cost.total": 139968.0, "cost.items": [125928.0, 14040.0],
            "services.addresses": [place("1900 Churn Creek Plaza", "Redding", "96002"), place("470 Rio Lindo Annex", "Chico", "95926"), place("1209 Woodrow Mill Avenue", "Modesto", "95350"), place("4930 West Kaweah Loop", "Visalia", "93277"), place("928 East Blanco Terrace", "Salinas", "93901"), place("1550 West Main Plaza", "El Centro", "92243")],
            "contract.term_months": 36, "signer.name": "Bartholomew Ng-Castile", "signer.title": "Chief Information Officer, Department of Rehabilitation", "reason.ground": "financial"})),
    ], "The IPR answer is the attached message. Part 1 'Result of a disapproval' is ramifications.")


def ac_27():
    request = docx([
        "<b>California Department of Aging<br/>Procurement Unit</b>",
        "<b>REQUEST FOR EXEMPTION FROM CALNET</b>",
        ("t", [
            ["No.", "Subject", "Department's statement"],
            ["1", "Title", "Connectivity, fiscal years 2022-23 and 2023-24"],
            ["2", "Services", "4G/5G mobile hotspot data lines, unlimited plan, with device. They are to be ordered for any program, provider or partner that may ask for them during the two years."],
            ["3", "Number", "As requested by programs. No minimum and no maximum."],
            ["4", "Place of service", "Throughout California, wherever the ordering program is."],
            ["5", "Need", "Older adults in congregate meal sites and case managers in homes have no Internet access, so benefits cannot be applied for on the spot."],
            ["6", "Ramifications", "Federal stimulus money of $240,000.00 lapses on September 30, 2024 and has to be returned; seniors without Internet will go on missing renewals of Medi-Cal and CalFresh."],
            ["7", "Reason", "Technical. CALNET wireless contractors require a State user for each line and refuse lines assigned to volunteers of a partner. The chosen firm allows it."],
            ["8", "Firm", "Golden Poppy Mobile, Inc. (rate sheet attached)"],
            ["9", "Commitment", "24 months from July 1, 2022. Lines may be cancelled any month without charge. One 6-month extension by mutual agreement."],
            ["10", "Cost", "Line charges $198,000.00; devices $30,000.00; activation and shipping $12,000.00. Total $240,000.00."],
            ["11", "Service levels", "99.5 percent network availability per month; replacement device shipped in 1 business day; otherwise a credit of one month's charge for the line, and cancellation of all lines after three months below 99.5."],
            ["12", "FSR", "A Feasibility Study Report is being submitted. Copy is enclosed as Attachment 3."],
        ], None, True),
        ("t", [["Submitted", ""], ["Name", "Imogen Featherby-Cho"], ["Title", "Chief Information Officer"], ["Signature", "/s/ Imogen Featherby-Cho"], ["Date", "5/20/2022"]]),
    ], font="Calibri", size=10.5)
    rates = pdf([("h", "Golden Poppy Mobile, Inc. - Rate sheet for California Department of Aging"), "Hotspot plans, unlimited data, government customers 2022. Volume rates on request. 1 Market Pavilion, San Francisco 94105. 99.5 percent network availability."], font="Helvetica")
    raw = mail("Consuelo Abernethy <consuelo.abernethy@aging.ca.example>", EX_STATE, "CDA exemption request - connectivity", "2022-05-23T08:50:00-07:00", "Please find the Department's request with Attachment 1 (this form) and Attachment 2 (rate sheet).\n\nConsuelo Abernethy\nProcurement Unit\n", files=[("Attachment 1 CDA exemption request.docx", request), ("Attachment 2 rate sheet.pdf", rates)])
    write("ac-27", "Aging: blanket of hotspot lines for anyone anywhere; FSR announced as Attachment 3, two attachments there", "exemptions", [
        (raw, "exemption", after("deficient", "California Department of Aging", "non_exempt", ex(missing=("project", "services.quantity", "services.address", "fsr"), have=("provider.documentation", "separate_attachments")), {
            "provider.name": "Golden Poppy Mobile, Inc.", "cost.total": 240000.0, "cost.items": [198000.0, 30000.0, 12000.0], "contract.term_months": 24,
            "signer.name": "Imogen Featherby-Cho", "signer.title": "Chief Information Officer", "reason.ground": "technical"})),
    ], "Rows 1 to 4: type given, but no project, number or place. Row 12 promises Attachment 3.")


def ac_28():
    request = docx([
        "<b>Department of Rehabilitation - Contracts and Procurement Section</b>",
        "<b>CALNET CONTRACT DELEGATION - PACKAGE 19-044</b>",
        ("t", [
            ["Element", "Response"],
            ["Catalog service", "Hosted Unified Communications, on-site gateway option, identifier UCG-7714, contractor Northgate Allied Telephone, Catalog B (Delegation: Yes)"],
            ["Project", "Orientation Center for the Blind, telephones. Ninety-four phones and two on-site gateways replace the old switch. Dormitory pay phones and fire alarm lines are excluded."],
            ["Reason for the project", "Students are blind or low-vision. The present sets have no tactile or speaking display; students cannot learn to use the phones they will find at work."],
            ["Calendar", "Order 6/3/2019; gateways 7/8/2019; phones over the semester break 8/5 to 8/16/2019; training until 9/30/2019"],
            ["Site", "400 Adams Spruce Street, Albany (all buildings of the Center)"],
            ["If delegation is denied", "Installation moves into the semester, for which classes of 36 students would be cancelled for two weeks, and the old switch, whose maintenance ends 6/30/2019, would run without any cover. Emergency calls from dormitories go through that switch."],
        ], None, True),
        "Personnel",
        ("t", [
            ["Name", "Holds", "Earlier work of this kind"],
            ["Cedric Olufemi-Barnes, IT Specialist II", "Northgate UC Administrator certificate; CompTIA Network+; JAWS certified trainer", "UC phones of the Fresno district, 70 seats, 2017"],
            ["Ludmila Harcourt, Assoc. Telecom Engineer", "B.S. Electrical Engineering; SBC training 2018", "Gateway replacement at headquarters, 2016, with the same contractor"],
        ], None, True),
        "Submission",
        ("t", [["Submitted by", "Title", "Date"], ["/s/ Bartholomew Ng-Castile", "Chief Information Officer, Department of Rehabilitation", "April 1, 2019"]], None, True),
    ], font="Calibri", size=10.5)
    raw = mail("Yolanda Prizm <yolanda.prizm@dor.ca.example>", EX_STATE, "DOR Package 19-044, contract delegation", "2019-04-02T10:04:00-07:00", "Dear reviewer,\n\nPackage 19-044 is attached. I could not find the delegation mailbox on the site, kindly pass it on if this is the wrong one.\n\nYolanda Prizm\nProcurement Analyst\n", files=[("19-044 request.docx", request)])
    write("ac-28", "DOR hosted phones at Albany: Word tables, sent to the exemption mailbox; complete", "exemptions", [
        (raw, "contract_delegation", after("complete", "Department of Rehabilitation", "non_exempt", contract(), {
            "provider.name": "Northgate Allied Telephone", "project.locations": ["400 Adams Spruce Street, Albany"], "signer.name": "Bartholomew Ng-Castile", "signer.title": "Chief Information Officer, Department of Rehabilitation"})),
    ], "Wrong mailbox. All items in tables.")


def ac_29():
    request = docx([
        "<b>California Department of Education<br/>Purchasing Office, on behalf of the Diagnostic Centers</b>",
        "<b>CALNET EXEMPTION REQUEST</b>",
        ("t", [
            ["Field", "Entry"],
            ["Project", "Diagnostic Center Central, tele-assessment line"],
            ["Service and number", "One 250 Mbps Ethernet Internet line"],
            ["Where", "1818 West Ashlan Grove Avenue, Fresno 93705"],
            ["Need", "Assessments of pupils with low-incidence disabilities are carried out with the pupil's school by video; the present line allows one at a time."],
            ["If not met", "Waiting time for an assessment, now 11 weeks, would stay over the 60 days of federal law."],
            ["Why not CALNET", "CALNET contractors need 190 days at this address."],
            ["Vendor", "Sierra Loop Fiber, Inc."],
            ["Term", "36 months"],
            ["Cost", "$610.00 per month, total $21,960.00"],
            ["Service levels", "99.9 percent; 10 percent monthly credit when missed"],
            ["Early termination", "[insert]"],
            ["Submitted by", "Prudence Okonjo-Hale, Chief Technology Officer and Director, Technology Services Division"],
        ], None, True),
    ])
    raw = mail("Randolph Eisner <randolph.eisner@cde.ca.example>", EX_STATE, "CDE CALNET exemption request: Diagnostic Center Central", "2021-03-08T14:58:00-08:00", "Hello,\n\nAttached please find CDE's request.\n\nRandolph Eisner\nPurchasing Office\n", files=[("CDE exemption request.docx", request)])
    write("ac-29", "Department of Education, under a constitutional officer: exempt; termination left as [insert]", "exemptions", [
        (raw, "exemption", after("not_required", "California Department of Education", "exempt", ex(missing=("contract.termination",)), {
            "provider.name": "Sierra Loop Fiber, Inc.", "cost.total": 21960.0, "cost.items": [610.0], "services.addresses": [place("1818 West Ashlan Grove Avenue", "Fresno", "93705")],
            "contract.term_months": 36, "signer.name": "Prudence Okonjo-Hale", "signer.title": "Chief Technology Officer and Director, Technology Services Division", "reason.ground": "technical"}, ambiguous=["signer"])),
    ], "Exempt agency; the unfilled box draws no notice. CTO is a head of IT only where there is no CIO, hence signer is ambiguous.")


def ac_30():
    request = docx([
        "<b>California Department of Aging<br/>Procurement Unit</b>",
        "<b>REQUEST FOR EXEMPTION FROM CALNET</b>",
        ("t", [
            ["No.", "Subject", "Department's statement"],
            ["1", "Title", "Ombudsman CRISISline Overflow"],
            ["2", "Services", "Toll-free overflow answering trunks (SIP), with announcements"],
            ["3", "Number", "24 trunks"],
            ["4", "Place of service", "2880 Gateway Acorn Drive, Suite 200, Sacramento 95833"],
            ["5", "Need", "The CRISISline for residents of nursing homes is busy for 14 percent of callers in the evening."],
            ["6", "Ramifications", "Reports of abuse would be made a day late or not at all."],
            ["7", "Reason", "Technical. CALNET toll-free cannot overflow to a second carrier."],
            ["8", "Firm", "Swiftline Connect LLC"],
            ["9", "Commitment", "12 months, prepaid. No cancellation. No extension."],
            ["10", "Cost", "24 trunks at $38.00 a month, $10,944.00; set-up $900.00. Total $11,844.00."],
            ["11", "Service levels", "99.9 percent; 5 percent credit when missed"],
        ], None, True),
        ("t", [["Submitted", ""], ["Name", "Imogen Featherby-Cho"], ["Title", "Chief Information Officer"], ["Signature", "/s/ Imogen Featherby-Cho"], ["Date", "11/3/2023"]]),
    ], font="Calibri", size=10.5)
    raw = mail("Imogen Featherby-Cho <imogen.featherby-cho@aging.ca.example>", EX_STATE, "URGENT exemption, please approve today", "2023-11-04T03:12:00-07:00", "Please approve today, the vendor needs prepayment by Monday. Reply to this address only.\n\nImogen Featherby-Cho\nCIO\n", files=[("CDA exemption request overflow.docx", request)], dmarc="fail", extra=(("Reply-To", "i.featherbycho.cda@fastpost.example"),))
    write("ac-30", "Mail in the name of Aging's CIO that fails DMARC and wants replies elsewhere", "exemptions", [
        (raw, "exemption", after("triage", "California Department of Aging", "non_exempt", ex(), {
            "provider.name": "Swiftline Connect LLC", "cost.total": 11844.0, "cost.items": [10944.0, 900.0], "services.addresses": [place("2880 Gateway Acorn Drive, Suite 200", "Sacramento", "95833")],
            "contract.term_months": 12, "signer.name": "Imogen Featherby-Cho", "signer.title": "Chief Information Officer", "reason.ground": "technical"})),
    ], "dmarc=fail by mx.cdt.ca.example; Reply-To at an unrelated domain. On its face all items are there.")


PACKETS = [
    ac_01, ac_02, ac_03, ac_04, ac_05, ac_06, ac_07, ac_08, ac_09, ac_10, ac_11, ac_12, ac_13, ac_14, ac_15,
    ac_16, ac_17, ac_18, ac_19, ac_20, ac_21, ac_22, ac_23, ac_24, ac_25, ac_26, ac_27, ac_28, ac_29, ac_30,
]  # fmt: skip


def main():
    for packet in PACKETS:
        packet()


if __name__ == "__main__":
    main()
