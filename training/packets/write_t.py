"""Practice packets, group t: a coordinator's memo tables, a deputy's plain letters, a board assistant's mails, a project office's outlines."""

# The texts are what agencies would write: long lines, odd spelling and typographic signs are theirs.
# ruff: noqa: ANN001, ANN003, ANN201, D103, E501, PLR0913, PLR0917, S106
from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from build import after, archive, contract, docx, exemption, general, mail, mid_of, pdf, place, scan, write, xlsx

EX = "STNDexemptions@dts.ca.gov"
EX_STATE = "STNDexemptions@state.ca.gov"
DEL = "STNDdelegations@state.ca.gov"
NONE = after("not_a_request")


# ------------------------------------ one: telecom coordinators' Word memos with a table of subjects and responses


def memo(department, unit, heads, opening, rows, closing, **kw):
    return docx([
        ("c", f"<b>{department}</b>"),
        ("c", unit),
        ("c", "<b>MEMORANDUM</b>"),
        ("t", heads),
        ("sp",),
        opening,
        ("t", [["Subject", "Response"], *rows], None, True),
        *closing,
    ], **kw)


def t_01():
    letter = memo("Department of Resources Recycling and Recovery (CalRecycle)", "Information Technology Services Branch, Telecom Unit", [
        ["To:", "CALNET Exemptions, Department of Technology"],
        ["From:", "Bettina Kowalczyk-Rowe, Chief Information Officer"],
        ["Contact:", "Dwight Farrow, Telecom Coordinator, (916) 555-0147"],
        ["Date:", "March 8, 2017"],
        ["Re:", "Non-CALNET carrier for the Wilmington Scale Data Link (ITSB 17-022)"],
    ], "ITSB requests approval to go outside CALNET for the item below. Each row is one thing your checklist asks about.", [
        ["Job name", "Wilmington Scale Data Link, work order ITSB 17-022"],
        ["What we are ordering", "Ethernet private line, 500 Mbps, layer 2, unprotected at the handoff but w/ physically separate routes. Quantity: two (2) circuits, A and B."],
        ["Where it goes", "Both circuits land at our beverage-container audit station, 1933 Cannery Slip Road, Wilmington 90744. Far end of both is the branch equipment room at 1001 Lumberyard Street, Los Angeles 90021."],
        ["Background", "Recyclers' truck scales in the South Coast feed weights to the audit station as the trucks cross. The station matches them to claims before the state pays. That matching now rides a cable-modem line that goes down around twice a week; auditors then can't match anything until it is back."],
        ["If we don't get it", "Claims get paid unmatched. In 2016 that was 31 days and about $640,000 we later had to try to claw back. State Audits finding 2016-114.3 also stays open and the Legislature gets told so in May."],
        ["Why CALNET can't", "Ordered from the CALNET 3 MAN Ethernet contractor in November. Answer (Dec 14): single route only into Cannery Slip, no second entrance, and no build planned. We need the two routes; one backhoe took out everything on that street in August. Diversity at this address is not something the contract can deliver. Cost wasn't part of it."],
        ["Carrier", "Terminal Island Fiber Cooperative, Inc."],
        ["Length", "3 years (36 months) from acceptance of the second circuit. Rates held flat."],
        ["Getting out / staying on", "We can end either circuit w/ 60 days written notice. Before month 12: pay 40% of what's left of the first year. After: zero. One 12-month extension, our choice."],
        ["Money", "Circuits: 2 x $1,150.00/mo x 36 = $82,800.00. Construction and turn-up: 2 x $3,500.00 = $7,000.00. TOTAL $89,800.00 for the 36 months."],
        ["How good it has to be", "99.95% per circuit per month, 4 hr restore, 8 ms or less round trip."],
        ["What we get if it isn't", "1/30 of the monthly charge for each hour over the limit. If both are down together > 6 hrs, that whole month is free for both. Chronic (3 in 90 days): walk away, no charge."],
        ["Feasibility study", "No. Under threshold, none prepared."],
    ], ["Carrier's proposal is in a separate file. Call Dwight with anything.", "Submitted:", "/s/ Bettina Kowalczyk-Rowe<br/>Bettina Kowalczyk-Rowe<br/>Chief Information Officer"])
    prop = pdf([
        ("h", "TERMINAL ISLAND FIBER COOPERATIVE, INC."),
        "Proposal 17-0031 for CalRecycle &nbsp;&nbsp; February 21, 2017<br/>88 Ferry Landing, San Pedro, CA 90731",
        "Two (2) EPL-500 circuits, route A via Anaheim Street and route B via the rail right of way. The two routes do not share a duct, a bridge or a building entrance.",
        ("t", [["Item", "Qty", "Once, each", "Monthly, each"], ["EPL-500", "2", "$3,500.00", "$1,150.00"]], [180, 50, 100, 100], True),
        "36-month agreement. Prices firm until June 30, 2017. Our service schedule SS-4 applies.",
    ], font="Helvetica", size=10)
    raw = mail("Farrow, Dwight@CalRecycle <dwight.farrow@calrecycle.ca.example>", EX, "CalRecycle exemption memo - ITSB 17-022", "2017-03-08T14:05:00-08:00",
        "Hi,\n\nMemo from our CIO and the carrier's proposal, two files. Thanks in advance.\n\nDwight Farrow\nTelecom Coordinator, CalRecycle\n(916) 555-0147\n",
        cc="Kowalczyk-Rowe, Bettina@CalRecycle <bettina.kowalczyk-rowe@calrecycle.ca.example>",
        files=[("ITSB 17-022 memo.docx", letter), ("TIFC proposal 17-0031.pdf", prop)])
    write("t-01", "Memo table, two diverse Ethernet circuits; complete, technical", "exemptions", [
        (raw, "exemption", after("complete", "Department of Resources Recycling and Recovery", "non_exempt", exemption(na=("ipr.documentation", "fsr")), {
            "provider.name": "Terminal Island Fiber Cooperative, Inc.",
            "cost.total": 89800.0,
            "cost.items": [82800.0, 7000.0],
            "services.addresses": [place("1933 Cannery Slip Road", "Wilmington", "90744"), place("1001 Lumberyard Street", "Los Angeles", "90021")],
            "contract.term_months": 36,
            "signer.name": "Bettina Kowalczyk-Rowe",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "Everything stands in the table of the memo; $640,000 is a consequence. The San Pedro office is the carrier's. The row on the feasibility study says that none was prepared.")


def t_02():
    letter = memo("DEPARTMENT OF CANNABIS CONTROL", "Information Technology Services Division", [
        ["TO", "CALNET Program (exemption mailbox)"],
        ["FROM", "IT Services Division / Telecom"],
        ["DATE", "August 17, 2023"],
        ["SUBJECT", "Licensing Call Queue phones: using another vendor than CALNET"],
    ], "Please see below. Telecom put this together; our CIO has signed at the end.", [
        ["Title", "Licensing Call Queue phones"],
        ["Item requested", "Cloud-hosted VoIP seats, standard feature set with call queue. 64 seats, all at one office."],
        ["Office", "2920 Kilgore Bend Road, Rancho Cordova, 95670, second floor"],
        ["Reason for the purchase", "Licensing took over the phones from the old Bureau in 2021 and runs on softphones lent by another department. The loan ends December 31. Staff answer around 900 applicants a day; they have to have something to answer on January 2."],
        ["Effect of a denial", "64 people without a phone from January 2, renewals held up, and the Department would have to rent seats month to month from the lender at $38 each, for which there's no budget item."],
        ["Why another vendor", "Price only. CALNET hosted VoIP lists $21.75 a seat. We asked the contractor for an Individual Price Reduction in May; they came down to $20.90. Pinyon Voice is at $15.20, same features, same hours of support. That's 27% under the reduced price."],
        ["Vendor", "Pinyon Voice Services LLC"],
        ["Agreement runs", "October 1, 2023 through September 30, 2025 (24 months)"],
        ["Early end or extension", "Nothing in the agreement on extending; it simply stops. We may drop it any time on 30 days' notice with no fee."],
        ["Amount", "Attachment 2 has the lines. Grand total $24,499.20."],
        ["Service commitments", "Attachment 3, section 5"],
        ["Paperwork", "Att. 1 contractor's answer to our price reduction request; Att. 2 cost sheet; Att. 3 Pinyon service terms"],
    ], ["Approved for submission:", "<i>Octavio Brandt</i><br/>Octavio Brandt, Chief Information Officer<br/>Department of Cannabis Control<br/>8/17/2023"], font="Arial", size=10)
    cost = xlsx([("Att 2", [["Pinyon Voice - Licensing Call Queue", None, None, None, None], ["Item", "Seats", "Rate", "Months", "Extended"], ["Hosted VoIP seat w/ queue", 64, 15.2, 24, 23347.2], ["Seat setup (one time)", 64, 18.0, None, 1152.0], ["Grand total", None, None, None, 24499.2]])])
    ipr = pdf([
        ("r", "Bellwether Telecom West<br/>CALNET Next Generation contract management"),
        "June 22, 2023",
        "Dwayne Alcantar, Telecom<br/>Department of Cannabis Control",
        "Subject: Your IPR request dated May 30, 2023, 64 hosted VoIP seats",
        "Thank you for the opportunity. We have completed the Individual Price Reduction review. For 64 seats under subcategory 22 we can offer $20.90 per seat per month (contract price $21.75). This is our best price for this volume and location. The offer is valid for 90 days.",
        "Margit Solheim<br/>Contract Manager",
    ], font="Helvetica")
    terms = pdf([
        ("h", "Pinyon Voice Services LLC | Public sector service terms 2023"),
        "<b>1. Scope.</b> These terms go with an order form. <b>2. Support.</b> 6 a.m. to 8 p.m. Pacific, seven days. <b>3. Numbers.</b> Ported numbers remain the customer's. <b>4. Payment.</b> Net 45, in arrears.",
        "<b>5. Service commitments.</b> 5.1 The platform is available to registered seats 99.99% of each calendar month. 5.2 A severity 1 case is answered within 15 minutes and worked around within two hours. 5.3 If 5.1 is missed we credit 3% of the month's seat charges for each started half hour of downtime. If 5.2 is missed we credit one day's seat charges per case. 5.4 Two missed months in a row entitle the customer to terminate for cause and to a refund of setup charges paid in the preceding twelve months.",
        "<b>6. Ending.</b> Government customers may end service for convenience on 30 days' written notice without fee.",
        "Pinyon Voice Services LLC, 7100 Meridian Foundry Way, Reno, NV 89521",
    ], font="Times-Roman", size=10.5)
    raw = mail("Alcantar, Dwayne@Cannabis <dwayne.alcantar@cannabis.ca.example>", EX_STATE, "Exemption memo: Licensing Call Queue phones", "2023-08-18T08:31:00-07:00",
        "Good morning. Memo signed by our CIO yesterday plus attachments 1 to 3.\n\nDwayne Alcantar\nTelecom, DCC ITSD\n",
        files=[("DCC memo Licensing Call Queue.docx", letter), ("Att 1 IPR answer.pdf", ipr), ("Att 2 cost.xlsx", cost), ("Att 3 Pinyon terms.pdf", terms)])
    write("t-02", "Memo table, hosted seats on price, IPR answer enclosed; service levels by reference to the vendor's terms; complete", "exemptions", [
        (raw, "exemption", after("complete", "Department of Cannabis Control", "non_exempt", exemption(na=("fsr",)), {
            "provider.name": "Pinyon Voice Services LLC",
            "cost.total": 24499.2,
            "cost.items": [23347.2, 1152.0],
            "services.addresses": [place("2920 Kilgore Bend Road", "Rancho Cordova", "95670")],
            "contract.term_months": 24,
            "signer.name": "Octavio Brandt",
            "signer.title": "Chief Information Officer",
            "reason.ground": "financial",
        })),
    ], "Levels and remedies only in Att. 3, section 5, to which the memo points. IPR answer is Att. 1. The term is given by its two dates. Reno is the vendor's office.")


def t_03():
    letter = memo("DEPARTMENT OF CHILD SUPPORT SERVICES", "Technology Services Division, Voice Services", [
        ["To:", "STND, CALNET exemptions"],
        ["From:", "Gaspard Winterbourne, Chief Information Officer"],
        ["Via:", "Sunita Perreault, Voice Services Coordinator"],
        ["Date:", "October 6, 2015"],
    ], "Voice Services asks for an exemption for the contact center in Rancho Cordova. Responses by subject:", [
        ["Project", "Customer Connect Trunk Replacement, TSD project 1508-V"],
        ["Services", "SIP trunk channels with bundled in-state usage, at the contact center. The number of channels will be settled once the traffic study by our consultant comes back in November."],
        ["Service location", "11150 Granite Mill Drive, Rancho Cordova, CA 95670"],
        ["Why this is needed", "The PRI trunks feeding the customer line are full between 9 and 11 every Monday and in the first week of every month. Parents who owe or are owed support get a fast busy. The trunks can't be grown, the gateway cards are no longer made."],
        ["Impact if disapproved", "Fast busy goes on. Federal performance score on customer access drops below the floor and one percent of the incentive pool (around $410,000) is at risk for FFY 2016."],
        ["Basis", "Financial. Trunk prices from the CALNET 3 contractor run roughly a third above what the carrier below charges for a like service. We went through the Individual Price Reduction process w/ the contractor over the summer; it was turned down."],
        ["Carrier", "Larkmoor Carrier Services, Inc. (quote in separate file)"],
        ["Contract", "Two years. Carrier lets us cancel on 90 days notice; if we do that in year one we owe the waived setup fee of $1,800. Can be renewed one year at a time, up to two times, if both agree."],
        ["Costs", "Trunk channels, 24 months: $31,680.00<br/>Bundled usage, 24 months: $4,950.00<br/>Testing and cutover: $2,200.00"],
        ["Service levels", "99.9% monthly, four hours to restore, post-dial delay under 3 seconds"],
        ["Rights/remedies", "Credit of 10% of monthly billing when 99.9% is missed, 25% under 99.5%. After the third miss in a half year we can terminate without the setup fee."],
        ["FSR", "N/A, maintenance of an existing system"],
    ], ["Gaspard Winterbourne<br/>Chief Information Officer<br/>(signed electronically 10/6/15)"])
    quote = pdf([
        ("c", "<b>Larkmoor Carrier Services, Inc.</b><br/>2 Wharf Exchange, Stockton CA 95202"),
        "Budgetary quote L-15-2207 &nbsp; Sept 28, 2015 &nbsp; For: Cal. Dept. of Child Support Services, S. Perreault",
        ("t", [["Description", "24-month charge"], ["SIP trunking, contact center", "$31,680.00"], ["In-state usage bundle", "$4,950.00"], ["Test and cutover labor", "$2,200.00"], ["Setup", "waived w/ one year"]], [260, 140], True),
        "Final configuration subject to traffic engineering.",
    ], font="Helvetica", size=10)
    raw = mail("Perreault, Sunita@DCSS <sunita.perreault@dcss.ca.example>", EX, "Customer Connect Trunk Replacement - exemption", "2015-10-06T16:40:00-07:00",
        "Memo and quote attached for TSD project 1508-V. I'm the contact.\n\nSunita Perreault\nVoice Services\n",
        files=[("1508-V exemption memo.docx", letter), ("Larkmoor L-15-2207.pdf", quote)])
    write("t-03", "Memo table: number of channels waits for a study, no total anywhere, IPR told of but not enclosed", "exemptions", [
        (raw, "exemption", after("deficient", "Department of Child Support Services", "non_exempt", exemption(("services.quantity", "cost.total", "ipr.documentation"), ("fsr",)), {
            "provider.name": "Larkmoor Carrier Services, Inc.",
            "cost.items": [31680.0, 4950.0, 2200.0],
            "services.addresses": [place("11150 Granite Mill Drive", "Rancho Cordova", "95670")],
            "contract.term_months": 24,
            "signer.name": "Gaspard Winterbourne",
            "signer.title": "Chief Information Officer",
            "reason.ground": "financial",
        })),
    ], "Three cost lines in memo and quote, neither adds them. Nothing says how many channels. 'It was turned down' is not the IPR paper.")


def t_04():
    letter = memo("Department of Financial Protection and Innovation", "Information Technology Office", [
        ["To", "California Department of Technology, CALNET"],
        ["From", "Rosalba Teague-Lindqvist, CIO"],
        ["Date", "June 2, 2021"],
        ["Subject", "San Diego Exam Suite, Internet service"],
    ], "This memo covers one new service for one office. Brochure and a map of the carrier's fiber are attached.", [
        ["Name of effort", "San Diego Exam Suite, Internet service (ITO ticket 4410)"],
        ["Service", "Dedicated Internet access, 300/300 Mbps, one circuit w/ 13 static addresses"],
        ["Address of service", "7575 Metropolitan Terrace, Suite 108, San Diego, CA 92108"],
        ["Business need", "Examiners moved here in April when the State building closed. They upload loan files from licensees all day, some over 20 GB, and there is nothing in the suite but two hotspots."],
        ["Why CALNET is not an option", "Building owner has an exclusive riser agreement with one carrier and will not let a second one in until 2024. That carrier isn't a CALNET contractor. All CALNET Internet contractors that we asked (three) said not available at this address."],
        ["Proposed carrier", "Mission Valley Networks, Inc."],
        ["Duration of contract", "Thirty months, to line up with the end of the lease in December 2023. Billed monthly in arrears; standard state terms attached to the order."],
        ["Total", "$24,900.00"],
        ["Made up of", "Circuit $795.00 x 30 = $23,850.00; router rental $25.00 x 30 = $750.00; activation $300.00"],
        ["Performance standard", "Uptime 99.9% each month; jitter no more than 5 ms; trouble cleared the same business day if called in by noon"],
        ["Rights and remedies", "Per carrier's standard agreement, which they are still sending over to us."],
        ["IPR", "Not applicable, this is availability and not price"],
    ], ["Respectfully,", "Rosalba Teague-Lindqvist<br/>Chief Information Officer"], font="Calibri", size=10.5)
    raw = mail("Teague-Lindqvist, Rosalba@DFPI <rosalba.teague-lindqvist@dfpi.ca.example>", EX_STATE, "DFPI San Diego Exam Suite", "2021-06-02T11:12:00-07:00",
        "Please find our exemption memo attached.\n\nRosalba Teague-Lindqvist\nCIO, DFPI\n",
        files=[("San Diego Exam Suite memo.docx", letter)])
    write("t-04", "Memo table: brochure announced and not there, remedies in an agreement still to come, nothing on ending early or on what a denial would do", "exemptions", [
        (raw, "exemption", after("deficient", "Department of Financial Protection and Innovation", "non_exempt",
            exemption(("ramifications", "contract.termination", "provider.documentation", "sla.remedies"), ("ipr.documentation", "fsr", "separate_attachments")), {
            "provider.name": "Mission Valley Networks, Inc.",
            "cost.total": 24900.0,
            "cost.items": [23850.0, 750.0, 300.0],
            "services.addresses": [place("7575 Metropolitan Terrace, Suite 108", "San Diego", "92108")],
            "contract.term_months": 30,
            "signer.name": "Rosalba Teague-Lindqvist",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "The only attachment is the memo. The lease's end explains the term and says nothing of leaving early. Remedies are promised.")


def t_05():
    letter = memo("Department of Community Services and Development", "Administrative Services / Telecommunications", [
        ["To:", "Deputy Director, STND"],
        ["From:", "Everett Nwosu-Hale, Chief Information Officer"],
        ["Date:", "May 19, 2014"],
        ["Subject:", "Standing exemption, broadband for field trailers, FY 2014-15"],
    ], "The Department would like one exemption covering whatever trailers have to go out in the coming fiscal year, instead of asking each time.", [
        ["What for", "Any field intake trailer the Department or one of its local providers may set up between July 1, 2014 and June 30, 2015"],
        ["Type of service", "Fixed wireless broadband Internet access, at least 25 Mbps down, business class, with router"],
        ["How many / where", "As events require. Locations to be announced by the local providers; we will e-mail each one to you as it is known."],
        ["Why we need it", "Heating-assistance intake is done in parking lots and fairgrounds in the cold months. Applications are entered online while the family waits, so a trailer w/o Internet can't take any."],
        ["If it is not granted", "Families are sent home with a paper form. Last winter 2,200 of those came back incomplete and got no help with the bill before the shut-off date."],
        ["Why not through CALNET", "Managed Internet on CALNET 3 takes 45 to 90 days to install at a new address. Trailers are in a place 30 to 60 days. Service in five days or less isn't a feature of the contract and the contractor confirmed it (phone, A. Bergstrom, May 5)."],
        ["Who will provide it", "To be picked by informal quotes in June"],
        ["Agreement", "12 months, July 1, 2014 to June 30, 2015, monthly billing. No early termination charge, no extension."],
        ["Budget", "Total for the year is $96,000.00, from the federal block grant."],
        ["Standard of service", "Installed in 5 business days. 99.5% during posted intake hours. Next-day replacement of a bad radio."],
        ["Remedy", "No monthly charge for any trailer that's down more than two intake days in the month; contract can be cancelled after four such months."],
    ], ["/s/ E. Nwosu-Hale<br/>Everett Nwosu-Hale<br/>Chief Information Officer"])
    raw = mail("Ybarra, Colleen@CSD <cybarra@csd.ca.example>", EX, "standing exemption FY 14-15, CSD", "2014-05-20T09:50:00-07:00",
        "Hello - memo attached. Please note the fiscal year starts July 1, so sooner is better!\n\nColleen Ybarra\nTelecommunications Coordinator\nCSD\n",
        cc="Nwosu-Hale, Everett@CSD <enwosu-hale@csd.ca.example>", files=[("CSD standing exemption.docx", letter)])
    write("t-05", "Memo table asking a standing exemption for a fiscal year: no project, number, place, vendor or lines of cost", "exemptions", [
        (raw, "exemption", after("deficient", "Department of Community Services and Development", "non_exempt",
            exemption(("project", "services.quantity", "services.address", "cost.items", "provider.name")), {
            "cost.total": 96000.0,
            "contract.term_months": 12,
            "signer.name": "Everett Nwosu-Hale",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "A blanket request names no project. Only a total is given. 'No early termination charge, no extension' answers termination.")


def t_06():
    letter = memo("CALIFORNIA DEPARTMENT OF AGING", "Office of Information Technology", [
        ["To:", "STND Delegations"],
        ["From:", "Marisol Vandenberg, Chief Information Officer"],
        ["Prepared by:", "Teodor Lisse, telecom coordinator"],
        ["Date:", "January 28, 2013"],
        ["Subject:", "Delegation to replace the Natomas phone system ourselves"],
    ], "CDA asks for delegated authority as follows.", [
        ["Project", "Natomas Phone Replacement. Take out the 1998 switch in the Natomas office and put in a new one, 118 extensions and the Ombudsman crisis line included. Voicemail goes with it. Data network is not part of this."],
        ["Purpose", "The 1998 switch is past end of support (2010), two of its shelves are dead, and volunteers at the crisis line can no longer be added."],
        ["When", "Order in March 2013, installed the weekend of June 8, finished with punch list by July 12, 2013"],
        ["Location", "1300 National Orchard Drive, Sacramento"],
        ["Equipment", "A modern phone system with handsets and voicemail, sized for the office"],
        ["Why we should do it", "PBX equipment isn't in the CALNET contracts. We own the closet and cabling, the amount is small, and our own staff can be on site in minutes where a project manager from outside could not."],
        ["What happens otherwise", "When a third shelf goes, 40 extensions go with it, the crisis line among them, and there are no more shelves to be had. Residents of nursing homes who call about abuse would get nothing."],
        ["Our staff", "Teodor Lisse: A.A. electronics, BICSI Installer 2, Avaya ACIS certified 2011. Priya Ramanathan: CCNA Voice, B.S. computer engineering."],
        ["What staff did before", "To be added"],
        ["Activities asked for", "Project planning; installation; operation and maintenance"],
    ], ["Marisol Vandenberg<br/>Chief Information Officer<br/>California Department of Aging"])
    raw = mail("Lisse, Teodor@CDA <teodor.lisse@aging.ca.example>", DEL, "CDA Natomas phone replacement - delegation", "2013-01-28T15:22:00-08:00",
        "Delegation memo attached from our CIO, Marisol Vandenberg.\n\nT. Lisse\n", files=[("CDA delegation memo.docx", letter)])
    write("t-06", "Delegation on a memo table: generic equipment, experience 'to be added'", "delegations", [
        (raw, "general_delegation", after("deficient", "California Department of Aging", "non_exempt", general(("products", "staff.experience")), {
            "project.locations": ["1300 National Orchard Drive, Sacramento"],
            "activities": ["project planning", "installation", "operation and maintenance"],
            "signer.name": "Marisol Vandenberg",
            "signer.title": "Chief Information Officer",
        })),
    ], "'A modern phone system with handsets and voicemail' has no make, model or count of its own; the 118 extensions are scope.")


def t_07():
    letter = memo("DEPARTMENT OF REAL ESTATE", "Information Technology", [
        ["To:", "CALNET exemption desk"],
        ["From:", "Barnaby Achterhuis, Chief Information Officer"],
        ["Date:", "September 24, 2018"],
        ["Subject:", "Broker Exam Center circuits"],
    ], "Request to use a carrier outside CALNET 3:", [
        ["Project", "Broker Exam Center circuits (Fresno and La Palma)"],
        ["Service", "Fixed-wireless backup Internet access, 100 Mbps, automatic failover. Two, one per center."],
        ["Sites", "Fresno: 2550 Mariposa Arcade, Room 3070, Fresno 93721<br/>La Palma: 8001 Walker Crescent, La Palma 90623"],
        ["Why needed", "See project charter"],
        ["Consequence of a no", "We go on rescheduling candidates and refunding their fees, 388 of them last year, about $37,000 with staff time."],
        ["Why not CALNET 3", "No wireless access w/ automatic failover in the catalogs; the contractor could only offer a second wireline out of the same manhole."],
        ["Carrier", "Skyline Crossing Networks"],
        ["Term", "24 months from turn-up"],
        ["Termination/extension", "30-day notice any time after month 6, no fee; no extension option"],
        ["Total cost", "$17,640.00 for both centers, whole term"],
        ["SLA", "99.5%, 6-hr repair, failover inside 30 sec. Below 99.5% = 15% off the month. Two bad months in a quarter = right to cancel."],
    ], ["Barnaby Achterhuis<br/>Chief Information Officer"], font="Cambria", size=10.5)
    first = mail("Barnaby Achterhuis <barnaby.achterhuis@dre.ca.example>", EX_STATE, "DRE - Broker Exam Center circuits", "2018-09-24T10:18:00-07:00",
        "Memo attached.\n\nB. Achterhuis\nCIO\n", files=[("Broker Exam Center memo.docx", letter)])
    mid = mid_of(first)
    second = mail("Tamika Osterhout <tamika.osterhout@dre.ca.example>", EX_STATE, "RE: DRE - Broker Exam Center circuits", "2018-10-03T13:44:00-07:00",
        """Hello,

Here's what you asked about in your notice. No charter goes out of the building, so I typed it up:

1) Why we need the backup: since July the exams are taken online only. A center with no Internet can't start, continue or score an exam, and each room seats 40 people who have often driven for hours. The one wireline we have into each center went out 11 times between January and August.

2) The lines behind the total:
   Failover access, Fresno      $290.00 x 24 = $6,960.00
   Failover access, La Palma    $340.00 x 24 = $8,160.00
   Roof mount & install, both sites             $2,520.00
                                        Sum    $17,640.00

Tamika Osterhout
Telecom coordinator, DRE

> Dear Barnaby Achterhuis:
> We cannot forward your exemption request of September 24, 2018 until we have
>  - why the proposed services are needed
>  - the cost of each specific contract item
> CALNET Program
""", cc="Barnaby Achterhuis <barnaby.achterhuis@dre.ca.example>", reply_to="<notice-8814@stnd.ca.example>", refs=f"{mid} <notice-8814@stnd.ca.example>")
    third = mail("Tamika Osterhout <tamika.osterhout@dre.ca.example>", EX_STATE, "RE: DRE - Broker Exam Center circuits", "2018-10-04T08:03:00-07:00",
        "Got your acknowledgment, much appreciated. Have a good week.\n\nTamika\n", reply_to=mid_of(second), refs=f"{mid} {mid_of(second)}")
    fields = {
        "provider.name": "Skyline Crossing Networks",
        "cost.total": 17640.0,
        "services.addresses": [place("2550 Mariposa Arcade, Room 3070", "Fresno", "93721"), place("8001 Walker Crescent", "La Palma", "90623")],
        "contract.term_months": 24,
        "signer.name": "Barnaby Achterhuis",
        "signer.title": "Chief Information Officer",
        "reason.ground": "technical",
    }
    write("t-07", "Thread: need left to a charter and only a lump sum; the coordinator answers both; then thanks", "exemptions", [
        (first, "exemption", after("deficient", "Department of Real Estate", "non_exempt", exemption(("need", "cost.items")), fields)),
        (second, "supplement", after("complete", "Department of Real Estate", "non_exempt", exemption(), {**fields, "cost.items": [6960.0, 8160.0, 2520.0]})),
        (third, "not_a_request", NONE),
    ], "01: 'See project charter' and no charter; the consequence row is ramifications, and need is not inferred from it. 02: both answers above the quoted notice.")


BATCH_1 = [t_01, t_02, t_03, t_04, t_05, t_06, t_07]


# ------------------------------------ two: a deputy's office, plain business letters without headings


def letter(head, date, to, paras, close, font="Times-Roman", size=11, **kw):
    return pdf([("c", head), date, to, *paras, *close], font=font, size=size, **kw)


def t_08():
    body = letter("<b>STATE WATER RESOURCES CONTROL BOARD</b><br/>Division of Information Technology<br/>1001 Courtyard Street, Sacramento, California 95814",
        "November 12, 2019", "Statewide Telecommunications and Network Division<br/>California Department of Technology<br/>Rancho Cordova, California", [
        "Dear Deputy Director:",
        "The State Water Board holds about ninety public hearings and workshops a year, and since the drought emergency a growing share of those who testify do so by telephone. I am writing to ask that we be allowed to buy the conference service for our Remote Testimony project from a company that does not hold a CALNET contract.",
        "We wish to subscribe to twelve moderator licenses of operator-assisted audio conferencing, each with live captioning and a second language channel, and to a bundle of 200,000 minutes a year. The service would be issued to, and run from, the hearing support room on the second floor of 1001 Courtyard Street, Sacramento 95814; callers of course may be anywhere.",
        "Under Assembly Bill 401 we must take oral comment in Spanish, Hmong and Punjabi whenever a hearing concerns a small water system, and the interpretation has to reach the caller at the same time as the English. Our present practice, two conference lines and an interpreter holding a handset to each ear, has been the subject of three formal complaints. If we cannot change it, the Office of Civil Rights has told us it will withhold concurrence from hearings in which interpretation was requested, of which twenty-six are calendared before July, and the orders that depend on them could not be adopted.",
        "We did look to CALNET 3 first. Subcategory 1.2 includes audio conferencing, but neither contractor's product can carry a second language channel in one conference, and captioning exists only for web meetings. Both contractors put this to us in writing in September. It is a matter of a missing feature, and price had no part in the choice.",
        "The company is Assembly Line Conferencing, Inc., whose proposal is enclosed. We would agree to two years beginning January 6, 2020, with three further one-year renewals that we may take up or not. Should we wish to stop sooner we would give ninety days' notice and pay for the minutes already bundled for that year, nothing more.",
        "The workbook that comes with this letter carries the prices, twelve licenses at $410.00 monthly, the minutes, and a single onboarding charge; over the two years they come to $138,080.00 in all. As to performance, the company commits itself to 99.95 percent monthly availability of the bridge, an operator on the line within twenty seconds, and captions no more than four seconds behind the speaker. When a hearing is interrupted for more than five minutes it forgives the licenses used in it for that month, and after three interrupted hearings in any ninety days we may end the agreement and recover the onboarding charge.",
        "My deputy, Quillan Ostrowe, would be glad to answer questions at (916) 555-0182.",
        ], ["Sincerely,", ("sp", 14), "Lorraine Pettibone-Aziz<br/>Chief Information Officer"])
    book = xlsx([("Remote Testimony", [["Line", "Qty", "Unit", "Period", "Amount"], ["Moderator license, captions + 2nd language", 12, 410.0, "24 months", 118080.0], ["Minute bundle, 200,000 / year", 2, 8400.0, "per year", 16800.0], ["Onboarding and operator training", 1, 3200.0, "once", 3200.0], ["Total two years", None, None, None, 138080.0]])])
    quote = pdf([
        ("h", "Assembly Line Conferencing, Inc."), "Proposal to the California State Water Board, October 23, 2019 (valid 120 days)",
        "What you told us: hearings of three to nine hours, up to 400 callers, three languages beside English. What we propose: twelve moderator licenses with our Parallel Channel and Live Text options, two staffed operator positions during hearings, and a yearly bundle of minutes at $0.042.",
        ("t", [["Parallel Channel moderator license", "$410.00 / month"], ["200,000 minute bundle", "$8,400.00 / year"], ["Onboarding", "$3,200.00"]], [260, 140]),
        "Assembly Line Conferencing, Inc., 610 Guildhall Row, Minneapolis, Minnesota 55401",
    ], font="Helvetica", size=10)
    raw = mail("Ostrowe, Quillan@Waterboards <quillan.ostrowe@waterboards.ca.example>", EX_STATE, "State Water Board letter - Remote Testimony", "2019-11-13T09:27:00-08:00",
        "Good morning,\n\nI am sending on behalf of Lorraine Pettibone-Aziz, our CIO, her letter of yesterday, our price workbook and the company's proposal.\n\nQuillan Ostrowe\nDeputy CIO, State Water Resources Control Board\n",
        files=[("Remote Testimony letter 11-12-2019.pdf", body), ("Remote Testimony prices.xlsx", book), ("Assembly Line proposal.pdf", quote)])
    write("t-08", "Plain letter, conference service with language channels; need and ramifications share a paragraph; complete", "exemptions", [
        (raw, "exemption", after("complete", "State Water Resources Control Board", "non_exempt", exemption(na=("ipr.documentation", "fsr")), {
            "provider.name": "Assembly Line Conferencing, Inc.",
            "cost.total": 138080.0,
            "cost.items": [118080.0, 16800.0, 3200.0],
            "services.addresses": [place("1001 Courtyard Street", "Sacramento", "95814")],
            "contract.term_months": 24,
            "signer.name": "Lorraine Pettibone-Aziz",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "No headings. The letterhead's address is also the address of the service, said so in the second paragraph.")


def t_09():
    body = letter("<b>DEPARTMENT OF INDUSTRIAL RELATIONS</b><br/>Office of Information Services", "July 21, 2020",
        "California Department of Technology<br/>CALNET Program, Attention: exemptions", [
        "To whom it may concern:",
        "The Department of Industrial Relations is moving its hearing reporters from tape to streamed audio, an undertaking known here as Bench Audio, and the Internet access at the five hearing offices is too thin to carry it. I ask that we may obtain the access from Tributary Networks of California, LLC, instead of from the CALNET contractor.",
        "Each of the five offices would receive one dedicated Ethernet Internet connection of 200 megabits, so five in all; the workbook's second page has their street addresses. A hearing room produces six megabits of audio and video for as long as it is in session, and there are between nine and fourteen rooms in an office. Today those offices share 20 megabits with everyone else in the building, and on most days recordings are still being uploaded at midnight.",
        "If nothing changes we shall have to halt Bench Audio with one office converted, rehire the transcription vendor whose contract ends on October 31, at roughly $1,900 a day, and tell the appeals board that transcripts will again take eleven weeks. Labor Code deadlines for reconsideration run from the transcript, so injured workers bear that delay.",
        "Our ground is cost. At the contract's prices the five connections come to $4,205 a month. We took the matter through the Individual Price Reduction process and the contractor lowered it to $3,990, in the correspondence attached to this message. Tributary asks $3,015 for the same bandwidth with equal or better service levels, which is about 24 percent less than the reduced price.",
        "We would be bound for thirty-six months. A connection may be given up early on sixty days' notice for a fee of two months' charges, and any of them may move to a new address without starting the term again. There is no provision for extension. The first page of the workbook sets out what each connection costs; the sum for the term, installation included, is $110,790.00.",
        "Tributary's quotation, also attached, contains the service levels it guarantees and the credits that follow when they are not met.",
        ], ["Very truly yours,", ("sp", 8), "<i>Ines Okafor-Lund</i> for", "Roland Beckwith<br/>Chief Information Officer<br/>Department of Industrial Relations"])
    sites = [["Oakland", "1515 Claymore Street, Suite 600", "Oakland", "94612", 620.0, 22320.0], ["Van Nuys", "6150 Sepulcher Oaks Boulevard", "Van Nuys", "91401", 585.0, 21060.0],
        ["Fresno", "2550 Fulton Arcade, Suite 400", "Fresno", "93721", 540.0, 19440.0], ["San Bernardino", "464 West Court House Row", "San Bernardino", "92401", 560.0, 20160.0], ["Redding", "250 Hemsted Mill Drive, 2nd Floor", "Redding", "96002", 710.0, 25560.0]]
    book = xlsx([
        ("Cost", [["Bench Audio access, Tributary, 36 months"], ["Connection", "Monthly", "x 36"], *[[s[0], s[4], s[5]] for s in sites], ["Installation, 5 at $450", None, 2250.0], ["Sum for the term", None, 110790.0]]),
        ("Offices", [["Office", "Street", "City", "ZIP"], *[s[:4] for s in sites]]),
        ("old 7 offices", [["First estimate, seven offices", 161400.0]], "hidden"),
    ])
    quote = pdf([
        ("h", "Tributary Networks of California, LLC &nbsp; Quotation 20-DIR-06"), "1200 Levee Terrace, Lodi, CA 95240 &nbsp; June 30, 2020",
        ("t", [["Office", "MRC 200 Mbps DIA", "NRC"], *[[s[0], f"${s[4]:.2f}", "$450.00"] for s in sites], ["Monthly, five offices", "$3,015.00", ""]], [160, 120, 80], True),
        "<b>Service level guarantee.</b> Availability 99.95% per connection and month. Packet loss under 0.1% and latency under 20 ms to our Sacramento or Los Angeles node. Mean time to restore 4 hours.",
        "<b>Credit schedule.</b> 99.95% to 99.5%: 10% of the monthly charge. 99.5% to 99.0%: 30%. Below 99.0%: 100%. Loss or latency above guarantee for more than 2 hours in a month: 5%. A connection with three credits of 30% or more in twelve months may be terminated without fee.",
    ], font="Helvetica", size=10)
    ipr = mail("Pruitt, Desmond <desmond.pruitt@calwave.example>", "Ines Okafor-Lund <iokafor-lund@dir.ca.example>", "RE: IPR request, 5 x 200M managed Internet, DIR", "2020-06-11T15:36:00-07:00",
        "Ines,\n\nAnswering your IPR request of May 26 for DIR Oakland, Van Nuys, Fresno, San Bernardino and Redding. Contract total is $4,205.00 per month. We have approval to go to $3,990.00 per month for the five under an Individual Price Reduction. I am afraid that is as low as the State pricing group will go at these locations.\n\nDesmond Pruitt\nCALNET 3 account executive, CalWave Business\n\n> From: Ines Okafor-Lund\n> Sent: Tuesday, May 26, 2020\n> Desmond, please treat this as a formal request for an IPR on the five locations below. We have an outside\n> price that is well under the contract.\n", bare=True)
    raw = mail("Okafor-Lund, Ines@DIR <iokafor-lund@dir.ca.example>", EX_STATE, "DIR exemption request, Bench Audio", "2020-07-21T17:02:00-07:00",
        "Attached are the Department's letter, the workbook, Tributary's quotation, and CalWave's IPR message.\n\nInes Okafor-Lund\nDeputy Chief Information Officer\n",
        files=[("DIR Bench Audio.pdf", body), ("Bench Audio workbook.xlsx", book), ("Tributary 20-DIR-06.pdf", quote), ("IPR CalWave.eml", ipr)], cc="Beckwith, Roland@DIR <rbeckwith@dir.ca.example>")
    write("t-09", "Plain letter signed by the deputy for the CIO; addresses and costs in the workbook, service levels in the quotation, IPR as an attached message; complete", "exemptions", [
        (raw, "exemption", after("complete", "Department of Industrial Relations", "non_exempt", exemption(na=("fsr",)), {
            "provider.name": "Tributary Networks of California, LLC",
            "cost.total": 110790.0,
            "cost.items": [22320.0, 21060.0, 19440.0, 20160.0, 25560.0, 2250.0],
            "services.addresses": [place(s[1], s[2], s[3]) for s in sites],
            "contract.term_months": 36,
            "signer.name": "Roland Beckwith",
            "signer.title": "Chief Information Officer",
            "reason.ground": "financial",
        })),
    ], "'for' with the officer's name and title shown. A hidden sheet has an older total. Lodi is the vendor's.")


def t_10():
    body = letter("<b>DEPARTMENT OF HEALTH CARE SERVICES</b><br/>Information Technology Services Division<br/>Office of the Deputy Director", "November 29, 2012",
        "Department of Technology, Office of Technology Services<br/>Statewide Telecommunications and Network Division", [
        "Dear Sir or Madam:",
        "This concerns the four Audits and Investigations branch offices that will begin reading provider claims on line next spring, under the project we call Desk Audit Forward. I should like your agreement to our buying their data circuits from Sable Ridge Telecom, Inc. rather than under CALNET 2.",
        "Four Ethernet access circuits of 50 megabits are required, one to an office. Those offices are at 1500 Capitola Row, Sacramento 95814; 19300 Hamilton Glen Avenue, Gardena 90248; 7575 Metropolitan Mesa Drive, San Diego 92108; and the Ontario branch, in the Airport Corporate Center. An auditor opens some six hundred scanned claims in a day, and the T1 lines now installed were provided when the claims traveled by truck: it takes about forty seconds for a single page to appear.",
        "Our reason is the difference in price. Sable Ridge's charge is 31 percent below what MSA 1 provides for the same access, and, when we went through the Individual Price Reduction exercise with the contractor in September and October, the reduction that was offered closed only a small part of it.",
        "Sable Ridge would be engaged for forty-eight months. Either side may end the engagement after the second year by giving half a year's notice; before that we would owe the difference between the four-year and the two-year rate. The charges are $1,480.00 a month for each circuit, which for four circuits and forty-eight months amounts to $284,160.00, and $6,000.00 for construction at Gardena, in total $290,160.00.",
        "The engagement provides for 99.9 percent availability of every circuit by the month and for repair within five hours. For each hour beyond that we are credited with one day of the circuit's charge, and a circuit that fails on four occasions in a quarter can be cancelled without further payment.",
        "The Feasibility Study Report for Desk Audit Forward is being submitted to the Department of Technology at the same time by our Project Management Office. Sable Ridge's quotation is with this letter.",
        ], ["Sincerely,", ("sp", 12), "Theodora Quist<br/>Deputy Director and Chief Information Officer<br/>Information Technology Services Division"])
    quote = pdf([
        ("h", "Sable Ridge Telecom, Inc. - Price quotation"), "For: DHCS / ITSD &nbsp; Date: 11/06/2012 &nbsp; No. SRT-4471-C",
        ("t", [["Circuit", "Speed", "Monthly (48 mo)", "Monthly (24 mo)"], ["Sacramento", "50M", "$1,480", "$1,690"], ["Gardena (+ $6,000 construction)", "50M", "$1,480", "$1,690"], ["San Diego", "50M", "$1,480", "$1,690"], ["Ontario", "50M", "$1,480", "$1,690"]], [180, 60, 100, 100], True),
        "Sable Ridge Telecom, Inc., 3350 Shelby Crossing, Ontario, CA 91764",
    ], font="Helvetica", size=10)
    raw = mail("Brightwater, Simone@DHCS <simone.brightwater@dhcs.ca.example>", EX, "DHCS: Desk Audit Forward circuits", "2012-11-30T10:55:00-08:00",
        "Please see the letter from our Deputy Director and CIO, with the quotation.\n\nSimone Brightwater\nExecutive Assistant, ITSD\n",
        files=[("DHCS Desk Audit Forward.pdf", body), ("SRT-4471-C.pdf", quote)])
    write("t-10", "Plain letter: one office of four without a street, no word of what a denial would mean, IPR told of, FSR submitted elsewhere", "exemptions", [
        (raw, "exemption", after("deficient", "Department of Health Care Services", "non_exempt",
            exemption(("services.address", "ramifications", "ipr.documentation", "fsr"), ()), {
            "provider.name": "Sable Ridge Telecom, Inc.",
            "cost.total": 290160.0,
            "cost.items": [284160.0, 6000.0],
            "services.addresses": [place("1500 Capitola Row", "Sacramento", "95814"), place("19300 Hamilton Glen Avenue", "Gardena", "90248"), place("7575 Metropolitan Mesa Drive", "San Diego", "92108")],
            "contract.term_months": 48,
            "signer.name": "Theodora Quist",
            "signer.title": "Deputy Director and Chief Information Officer",
            "reason.ground": "financial",
        })),
    ], "The vendor's own office is in Ontario; it is not the branch's street. Slow pages are the need; nothing says what follows from a denial.")


def t_11():
    fsr = pdf([
        ("c", "<b>FEASIBILITY STUDY REPORT</b><br/>Outdoor Youth Database Replacement<br/>Reportable project 0540-112"),
        ("h", "Executive summary"),
        "The current database was written in 1999. The study compares three alternatives and recommends a commercial product, hosted at the State data center. One-time cost is $1.9 million over two fiscal years.",
        ("h", "Telecommunications"),
        "Existing CALNET circuits are sufficient for the first phase. A later phase may call for service at camps where no CALNET service exists; if so, an exemption will be sought at that time.",
    ], font="Times-Roman", size=11)
    raw = mail("Hathersage, Noel@Resources <noel.hathersage@resources.ca.example>", EX, "FSR 0540-112, copy for your files", "2012-04-03T14:30:00-07:00",
        """Colleagues,

For your information only, the FSR for our Outdoor Youth Database Replacement as it went to the Project Management Office today. There is a paragraph on telecommunications on page 1 which I thought you would like to have seen before you read about it elsewhere. We ask nothing of your division at this point; should an exemption be wanted for the camps it would come to you next year under the Secretary's letterhead.

With regards,
Noel Hathersage
Deputy Agency Information Officer
California Natural Resources Agency
""", files=[("FSR 0540-112.pdf", fsr)])
    write("t-11", "Copy of a feasibility study for information; asks nothing", "exemptions", [(raw, "not_a_request", NONE)], "The words exemption, CALNET and FSR stand in it, but nothing is requested.")


def t_12():
    body = letter("<b>DEPARTMENT OF GENERAL SERVICES</b><br/>Enterprise Technology Solutions", "February 2, 2024",
        "CALNET Program, California Department of Technology", [
        "Dear CALNET Program:",
        "The Office of State Publishing will leave its plant on Richards Boulevard this summer. I write about one consequence of the move, the proofing line between the new plant and the bindery, which we have entered in our books as project ETS-2290, Press Proof Link.",
        "We need one dark fiber pair between the new plant, 344 North Seventh Arcade, Sacramento 95811, and the bindery at 1050 Richards Wharf Boulevard, Sacramento 95811. Color proofs are 40 gigabytes apiece and are corrected in both places at the same time; anything slower than light on glass has the pressmen waiting, and a press waits at $900 an hour. Without the pair, proofs would be carried across town on drives, as was done in 2008, and the ballot pamphlet, which by statute must be at the county clerks' by the forty-second day before the election, could not be promised.",
        "Dark fiber is not among the services of the CALNET contracts at all; the fastest thing on offer between these addresses is a 10 gigabit Ethernet service, and our tests with it at the plant in December failed.",
        "We propose to engage Capital Strand Fiber, Inc. Its charges are $1,250.00 a month, or $45,000.00, for the lease and $18,500.00 for splicing and entrances, making $63,500.00 together.",
        ], ["Yours sincerely,", ("sp", 10), "Miranda Solzberg<br/>Chief Information Officer, Department of General Services"])
    first = mail("Yeardley, Constantin@DGS <constantin.yeardley@dgs.ca.example>", EX_STATE, "Press Proof Link, exemption request", "2024-02-02T15:15:00-08:00",
        "The CIO's letter is attached.\n\nConstantin Yeardley\nOffice of the Deputy CIO\n", files=[("DGS Press Proof Link.pdf", body)])
    mid = mid_of(first)
    second_letter = letter("<b>DEPARTMENT OF GENERAL SERVICES</b><br/>Enterprise Technology Solutions", "February 20, 2024", "CALNET Program", [
        "Dear CALNET Program:",
        "Thank you for your notice about Press Proof Link. The lease with Capital Strand Fiber would run for thirty-six months from the day the pair passes its test, and may be renewed for twelve months twice if we ask for it. We may also give it up beforehand: one hundred and twenty days' notice, and a payment that falls from $9,000.00 in the first year to $3,000.00 in the third.",
        "The lessor warrants loss of not more than 0.25 decibel per kilometer and undertakes to have a crew at a break within two hours and the pair restored within eight. A break that lasts longer earns a day's lease for every two hours; if there are three such breaks in a year we may terminate and have the unearned part of the splicing charge back.",
        "I must also correct the figures. After the walk-through the splicing and entrances are $21,300.00 and not $18,500.00; the lease is unchanged at $45,000.00. Please replace the earlier total with $66,300.00.",
        ], ["Yours sincerely,", ("sp", 10), "Miranda Solzberg<br/>Chief Information Officer, Department of General Services"])
    second = mail("Yeardley, Constantin@DGS <constantin.yeardley@dgs.ca.example>", EX_STATE, "RE: Press Proof Link, exemption request", "2024-02-20T16:21:00-08:00",
        "In answer to your notice of February 9, a second letter.\n\nConstantin Yeardley\n", files=[("DGS Press Proof Link second letter.pdf", second_letter)], reply_to="<n-240209-17@stnd.ca.example>", refs=f"{mid} <n-240209-17@stnd.ca.example>")
    third = mail("Solzberg, Miranda@DGS <miranda.solzberg@dgs.ca.example>", EX_STATE, "RE: Press Proof Link, exemption request", "2024-04-11T12:08:00-07:00",
        "Dear CALNET Program,\n\nThe bindery will now move as well and will be in the same building as the plant. We have no further use for the fiber between them and withdraw our request of February 2. I am sorry for the work it has caused you.\n\nMiranda Solzberg\nChief Information Officer, Department of General Services\n",
        reply_to=mid_of(second), refs=f"{mid} {mid_of(second)}")
    fields = {
        "provider.name": "Capital Strand Fiber, Inc.",
        "cost.total": 63500.0,
        "cost.items": [45000.0, 18500.0],
        "services.addresses": [place("344 North Seventh Arcade", "Sacramento", "95811"), place("1050 Richards Wharf Boulevard", "Sacramento", "95811")],
        "signer.name": "Miranda Solzberg",
        "signer.title": "Chief Information Officer",
        "reason.ground": "technical",
    }
    write("t-12", "Thread: dark fiber without term, ending, levels or remedies; second letter supplies them and corrects the total; withdrawn in the end", "exemptions", [
        (first, "exemption", after("deficient", "Department of General Services", "non_exempt",
            exemption(("contract.term", "contract.termination", "sla.levels", "sla.remedies")), fields, ("contract.term",))),
        (second, "supplement", after("complete", "Department of General Services", "non_exempt", exemption(), {**fields, "cost.total": 66300.0, "cost.items": [45000.0, 21300.0], "contract.term_months": 36})),
        (third, "not_a_request", NONE),
    ], "01: $1,250 a month making $45,000 lets one reckon 36 months, which is not said; hence ambiguous. 02 replaces the splicing charge and the total. 03 withdraws.")


def t_13():
    body = letter("<b>CALIFORNIA STATE AUDITOR'S OFFICE</b><br/>621 Capitol Arcade, Suite 1200, Sacramento 95814", "August 9, 2022",
        "California Department of Technology<br/>CALNET exemptions", [
        "Dear CALNET staff:",
        "Our field auditors work for weeks at a time in the offices of those they audit, and may not use the network of the house. In the project Auditor's Own Line we would like to give each of our forty field teams a cellular hotspot with pooled data, forty devices altogether, issued at 621 Capitol Arcade, Suite 1200, Sacramento 95814, through Fairlead Wireless, Inc.",
        "Teams today share eleven devices, and three audits last year began late for the want of one. If the request cannot be granted those delays will continue and the statutory date of the high-risk report is endangered.",
        "The Fairlead devices keep their traffic off the carriers' shared gateways, which the CALNET cellular services we looked at cannot do. The agreement is for twelve months and renews only if we say so in writing; we may return devices at any time without charge.",
        "The cost is $19,680.00 in total: $39.00 monthly for each of the forty lines, $18,720.00 in the year, and $960.00 for activation. Fairlead replaces a failed device by the next business day and guarantees 99.9 percent availability of its private gateway, with a month free of charge for a month in which it is missed.",
        "We understand that our Office stands outside the Executive Branch, and are not certain that a request was called for. We would rather have asked.",
        ], ["Yours truly,", ("sp", 10), "Jerome Castellane-Wu<br/>Chief Information Officer"])
    raw = mail("Castellane-Wu, Jerome <jcastellane-wu@auditor.ca.example>", EX_STATE, "State Auditor: Auditor's Own Line", "2022-08-09T11:40:00-07:00",
        "Letter attached.\n\nJerome Castellane-Wu\nCIO, California State Auditor's Office\n", files=[("CSA letter Auditors Own Line.pdf", body)])
    write("t-13", "Plain letter of an office outside the executive branch; nothing missing, no exemption needed", "exemptions", [
        (raw, "exemption", after("not_required", "California State Auditor's Office", "exempt", exemption(), {
            "provider.name": "Fairlead Wireless, Inc.",
            "cost.total": 19680.0,
            "cost.items": [18720.0, 960.0],
            "services.addresses": [place("621 Capitol Arcade, Suite 1200", "Sacramento", "95814")],
            "contract.term_months": 12,
            "signer.name": "Jerome Castellane-Wu",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "The State Auditor is independent of the Governor. For a mobile service the address is that of issue.")


def t_14():
    body = letter("<b>DEPARTMENT OF CALIFORNIA HIGHWAY PATROL</b><br/>Information Management Division<br/>601 North Seventh Parade, Sacramento 95811", "April 19, 2021",
        "California Department of Technology<br/>CALNET Program, Delegations", [
        "Dear CALNET Program:",
        "We ask that the Department be delegated the authority to have its own people set up Contact Center Workforce Recording, feature CCR-7740, out of the CALNET NextGen catalog of Ridgeline Communications Group. Catalog B says Yes in its delegation column for that line.",
        "The purpose can be told briefly. Calls to our public information lines are not recorded, and three times in the past year a complaint about what was said on one of them could be neither proved nor refuted; the Office of Internal Affairs has asked that this not happen again. The project, Public Line Recording, covers the forty-eight call takers of the non-emergency lines and their supervisors' playback screens, and stops there: dispatch consoles and 9-1-1 trunks, which have recorders of their own, are outside it.",
        "It would be done between June 7 and August 27, 2021, first in the Sacramento Communications Center at 3165 Gold Parade Drive, Rancho Cordova, and then in the Golden Gate Communications Center at 150 Hangar Court, Vallejo.",
        "Sergeant Amadeo Fitch will lead. He holds the NICE and Verint administrator certificates and a Bachelor of Science in telecommunications management, and he directed the recorder replacement in eleven dispatch centers in 2016 and 2017, which closed on time. Lucille Abernathy-Kwan, Information Technology Specialist II, is a certified voice professional (CCNP Collaboration) and brought the Department of Justice's tip line onto a hosted recorder in 2019.",
        "If the authority is withheld the work would be scheduled by the contractor, whose earliest crew with the background clearance our centers require is available in February 2022. Until then complaints against officers would go on being closed as unresolved, and we would be out of step with the retention order that the Commissioner signed in January.",
        "Ridgeline's catalog page accompanies this letter.",
        ], ["Respectfully submitted,", ("sp", 8), "Delphine Marchetti-Roe<br/>Chief Information Officer<br/>California Highway Patrol"])
    page = pdf([
        ("h", "RIDGELINE COMMUNICATIONS GROUP - CALNET NextGen - Catalog B, contact center"),
        ("t", [["Line", "Identifier", "Feature", "MRC", "Delegation"], ["512", "CCR-7710", "Recording, voice only, 30 days", "$4.00", "No"], ["515", "CCR-7740", "Contact Center Workforce Recording", "$9.80", "Yes"], ["516", "CCR-7745", "Quality scorecards", "$3.10", "No"]], [40, 80, 220, 60, 70], True),
    ], font="Helvetica", size=10)
    raw = mail("Zielinski, Harold@CHP <hzielinski@chp.ca.example>", DEL, "CHP letter re: Public Line Recording", "2021-04-20T07:58:00-07:00",
        "Chief Information Officer Marchetti-Roe's letter and one catalog page are attached.\n\nHarold Zielinski\nAide to the CIO\n", files=[("CHP delegation letter.pdf", body), ("Ridgeline catalog B line 515.pdf", page)])
    write("t-14", "Contract delegation in plain prose; complete", "delegations", [
        (raw, "contract_delegation", after("complete", "Department of California Highway Patrol", "non_exempt", contract(), {
            "provider.name": "Ridgeline Communications Group",
            "project.locations": ["Sacramento Communications Center, 3165 Gold Parade Drive, Rancho Cordova", "Golden Gate Communications Center, 150 Hangar Court, Vallejo"],
            "signer.name": "Delphine Marchetti-Roe",
            "signer.title": "Chief Information Officer",
        })),
    ], "Feature CCR-7740 of Ridgeline identifies the catalog service. The letterhead's address is not a place of the project.")


BATCH_2 = [t_08, t_09, t_10, t_11, t_12, t_13, t_14]


# ------------------------------------ three: small boards' executive assistants, facts in the mail, one signed page, vendor papers


def t_15():
    page = scan(pdf([
        ("c", "<b>RESPIRATORY CARE BOARD OF CALIFORNIA</b><br/>3750 Rosin Orchard Court, Suite 100, Sacramento, CA 95834"),
        ("r", "April 14, 2016"),
        "To: Department of Technology, CALNET exemptions",
        "<b>Board Room Broadcast: request to purchase outside CALNET 3</b>",
        "The Board asks for an exemption for the service described in the e-mail that brings this page and in the papers of North Fork Media Transport, Inc. The law now requires us to broadcast every meeting live (Business and Professions Code section 101.7), and the shared Internet line in our suite freezes the picture whenever the office is open.",
        "We asked the CALNET 3 contractors. Managed Internet at our building is sold in one size, 10 Mbps, and no uplink with a reserved rate for video is offered at any size. The feature we need is not there.",
        "If we cannot do this the Board would have to rent a hotel ballroom with its own line for six meetings a year (about $5,500 each) or meet without a broadcast, which the Legislative Counsel has advised would let any licensee challenge the decisions taken.",
        "The agreement is for 24 months. It may be ended by us at the close of a fiscal year, or at any other time for a fee of one month's charge. We may extend for one year.",
        "The Board's information technology is provided by the Department of Consumer Affairs, whose Chief Information Officer submits this request on the Board's behalf.",
        ("sp", 10),
        "<i>Yolanda Prentiss-Mako</i><br/>______________________________<br/>Yolanda Prentiss-Mako<br/>Chief Information Officer, Department of Consumer Affairs<br/>for the Respiratory Care Board of California",
    ], font="Times-Roman", size=12), angle=0.4)
    quote = pdf([
        ("h", "North Fork Media Transport, Inc."), "Quote NF-0416-19 &nbsp;&nbsp; Respiratory Care Board, attn. Trudy Nakasone &nbsp;&nbsp; April 5, 2016",
        ("t", [["Service", "Qty", "Monthly", "24 months"], ["Reserved-rate video uplink, 50 Mbps symmetric", "1", "$365.00", "$8,760.00"], ["Encoder, rental", "1", "$60.00", "$1,440.00"], ["Site visit and turn-up, once", "1", "", "$900.00"], ["<b>Total</b>", "", "", "<b>$11,100.00</b>"]], [230, 40, 80, 90], True),
        "<b>What we stand behind:</b> the uplink is there 99.9% of the month, and during a scheduled meeting no more than 0.05% of packets are lost. Call us in a meeting and an engineer is on the phone in ten minutes.<br/><b>If we let you down:</b> a meeting spoiled by us costs you nothing for that month. Two spoiled meetings in a year and you may leave without the fee.",
        "North Fork Media Transport, Inc., PO Box 288, Auburn, CA 95604",
    ], font="Helvetica", size=10)
    raw = mail("Nakasone, Trudy@RCB <trudy.nakasone@rcb.ca.example>", EX, "Exemption request from the Respiratory Care Board (3 attachments... well, 2)", "2016-04-15T10:06:00-07:00",
        """Hello,

I'm Trudy, the assistant to our Executive Officer. I've never sent one of these so please bear with me.

The Board is asking to buy one (1) Internet uplink line for video, 50 megabits in both directions, reserved rate, for our board room. The board room is in our office:

    3750 Rosin Orchard Court, Suite 100
    Sacramento, CA 95834

Mr. Delacroix at the company, North Fork Media Transport, helped me with the technical words.

I've attached
  - the page signed by Ms. Prentiss-Mako, who is the CIO at DCA (they do our computers)
  - the quote from the company with prices and their promises

Thank you so much for your help!

Trudy Nakasone
Executive Assistant
Respiratory Care Board of California
(916) 555-0128
""", files=[("signed page.pdf", page), ("North Fork quote.pdf", quote)])
    write("t-15", "Board assistant: place and number in the mail, a scanned page signed by the servicing department's CIO, quote; complete", "exemptions", [
        (raw, "exemption", after("complete", "Respiratory Care Board of California", "non_exempt", exemption(na=("ipr.documentation", "fsr")), {
            "provider.name": "North Fork Media Transport, Inc.",
            "cost.total": 11100.0,
            "cost.items": [8760.0, 1440.0, 900.0],
            "services.addresses": [place("3750 Rosin Orchard Court, Suite 100", "Sacramento", "95834")],
            "contract.term_months": 24,
            "signer.name": "Yolanda Prentiss-Mako",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "The page is an image. The servicing department's CIO signs for the Board, and the page says so. Costs, levels and remedies in the quote.")


def t_16():
    quote = pdf([
        ("h", "BrightDesk by Olmstead Group"), "Order summary for: Acupuncture Board, Sacramento &nbsp; Prepared 3/2/2018",
        ("t", [["BrightDesk Plus", "9 @ $31.00 monthly"], ["BrightDesk Plus Welcome Kit", "9 @ $45.00 once = $405.00"]], [220, 200]),
        "BrightDesk Plus, twelve-month equivalent: $3,348.00. <b>Due over the period: $3,753.00</b>",
        "Our 99.95% promise: BrightDesk Plus is up 99.95% of the calendar month. If not we take 20% off the month, and if it falls below 99% the month is on us.",
        "Olmstead Group, LLC, 40 Ferry Plaza Annex, San Francisco 94111",
    ], font="Helvetica", size=10.5)
    text = """Good afternoon CALNET,

Our Executive Officer asked me to send you our exemption request for the "Front Counter Refresh" project.

What we'd like: 9 of BrightDesk Plus from Olmstead Group, LLC, one for each person here at 1747 North Marketplace Drive, Suite 180, Sacramento, CA 95834.

Why: the counter staff can't transfer a caller to anyone since we moved in January, and callers are told to ring again.

If you say no: licensees will keep getting cut off. We've had 60 written complaints since January and two legislators have called about it.

Why not CALNET: we talked it over with DCA and CALNET just isn't the right fit for a board of our size.

Contract: still being worked out between our legal office and Olmstead, how long it'll be I'll let you know. There's no fee for stopping early, they were clear about that, and no automatic renewal.

Cost: on the order summary attached, $3,753.00 in total.

Thank you,

Benedikta Ruhl
Executive Officer
Acupuncture Board

(sent by Luz Amador, assistant)
"""
    html = "<html><body style='font-family:Verdana;font-size:10pt'>" + "".join(f"<p>{p.replace(chr(10), '<br>')}</p>" for p in text.strip().split("\n\n")) + "</body></html>"
    raw = mail("Amador, Luz@Acupuncture <luz.amador@acupuncture.ca.example>", EX_STATE, "Front Counter Refresh - exemption request", "2018-03-06T14:17:00-08:00", text, html=html, files=[("BrightDesk order summary.pdf", quote)])
    write("t-16", "Request in an HTML mail: a product's name without its kind, term still being worked out, the executive officer signs", "exemptions", [
        (raw, "exemption", after("deficient", "Acupuncture Board", "non_exempt",
            exemption(("services.description", "reason", "contract.term", "signer", "separate_attachments"), ("ipr.documentation", "fsr")), {
            "provider.name": "Olmstead Group, LLC",
            "cost.total": 3753.0,
            "cost.items": [3348.0, 405.0],
            "services.addresses": [place("1747 North Marketplace Drive, Suite 180", "Sacramento", "95834")],
            "signer.name": "Benedikta Ruhl",
            "signer.title": "Executive Officer",
        }, ("contract.term",))),
    ], "'BrightDesk Plus' is never said to be telephone seats. The quote's 'twelve-month equivalent' is no term, though a reader might take it for one; hence ambiguous. 'Not the right fit' is no specific reason. An executive officer is no head of information technology.")


def t_17():
    raw = mail("Villaseñor, Peg@CAB <peg.villasenor@cab.ca.example>", EX_STATE, "quick question about exemption", "2019-05-30T16:12:00-07:00",
        """Hi there,

Quick question from the California Architects Board before I bother anyone with paperwork. We'd like a second Internet line for the exam item-writing room (2420 Del Paso Terrace, Suite 105) just for the three weeks of the workshop in October. Somebody at DCA said that needs an exemption and somebody else said that short-term is okay.

Is there a minimum length before an exemption is required? And if we do need one, is it the CIO at DCA who signs, or could our Executive Officer?

No hurry, after the 10th is fine.

Peg Villaseñor
Board Administration
""")
    write("t-17", "Question whether a short line needs an exemption at all", "exemptions", [(raw, "not_a_request", NONE)], "Names a place and a wish, but only asks.")


def t_18():
    page = scan(pdf([
        ("c", "<b>Agricultural Labor Relations Board</b><br/>1325 J Arcade, Suite 1900, Sacramento 95814"),
        ("r", "June 20, 2013"),
        "CALNET Exemption Request",
        "<b>Project:</b> Salinas Regional Office, replacement Internet line for 2013-14",
        "<b>What and where:</b> one business-class cable Internet connection, 50/10 Mbps, at 342 Pajaro Depot Street, Salinas, California 93901.",
        "<b>Need:</b> Please refer to our telephone conversation of June 11.",
        "<b>If not approved:</b> The office must vacate its old line by August 31, when the landlord removes the rooftop radio. After that the Salinas staff would have to take election petitions by fax, and the seven-day election deadline in the Labor Code leaves no slack for that.",
        "<b>Why CALNET does not meet the need:</b> For the reasons discussed, CALNET does not meet the needs of this office at this time.",
        "<b>Agreement:</b> 24 months with Steinbeck Cable Business; we may cancel after the first twelve by paying $150.",
        "<b>Charges:</b> line $129.00 per month; static address block $20.00 per month; installation $199.00 one time. Brochure enclosed.",
        "<b>Service levels:</b> 99.5% uptime; technician on site next day. A day's service is credited for each day out, and the service may be dropped if out more than five days in a month.",
        ("sp", 12),
        "<i>H. Oyelaran</i><br/>Hezekiah Oyelaran, Chief Information Officer",
    ], font="Helvetica", size=11), angle=-0.5)
    raw = mail("Jurado, Marta@ALRB <mjurado@alrb.ca.example>", EX, "ALRB Salinas", "2013-06-21T08:39:00-07:00",
        "Good morning,\n\nPlease see the signed request attached, as discussed with Frank on the 11th.\n\nMarta Jurado\nExecutive Assistant, ALRB\n", files=[("Scan_2013_06_21.pdf", page)])
    write("t-18", "One scanned page: need and reason point to a talk on the telephone, charges without a total, brochure 'enclosed'", "exemptions", [
        (raw, "exemption", after("deficient", "Agricultural Labor Relations Board", "non_exempt",
            exemption(("need", "reason", "cost.total", "provider.documentation"), ("ipr.documentation", "fsr", "separate_attachments")), {
            "provider.name": "Steinbeck Cable Business",
            "cost.items": [129.0, 20.0, 199.0],
            "services.addresses": [place("342 Pajaro Depot Street", "Salinas", "93901")],
            "contract.term_months": 24,
            "signer.name": "Hezekiah Oyelaran",
            "signer.title": "Chief Information Officer",
        }, ("need",))),
    ], "The paragraph on denial tells of the landlord and the old line, from which some would gather the need; ambiguous. The reason is filler. No brochure is there.")


def t_19():
    page = pdf([
        ("c", "<b>CALIFORNIA INFRASTRUCTURE AND ECONOMIC DEVELOPMENT BANK (IBank)</b>"),
        ("r", "January 17, 2020"),
        "CALNET Program<br/>California Department of Technology",
        "IBank requests an exemption for its <b>Loan Desk Voice</b> acquisition: 31 hosted telephone seats with softphone, for the whole staff, at 1325 J Courtyard, Suite 1300, Sacramento, CA 95814. Particulars are in Schedule 1 below and in the vendor's and the CALNET contractor's papers.",
        "Our current telephones belong to GO-Biz, which is moving to another building in May and taking its system along. From then on IBank has none. Borrowers, bond counsel and trustees call us on closing days by the hour; a missed call can hold up a closing of $50 million or more. If the request is denied IBank would pay GO-Biz $2,900 a month to keep the old system in an empty floor.",
        "The ground is price. CALNET: $19.95 a seat, reduced under an IPR to $19.00. Clearwell: $13.50 a seat for the same functions. The difference is 29%.",
        ("t", [["Schedule 1", ""], ["Vendor", "Clearwell Communications, Inc."], ["Period", "May 1, 2020 to April 30, 2023"], ["Leaving early", "60 days' notice; a quarter of the remaining seat charges in the first year, nothing later"], ["Seats", "31 x $13.50 x 36 months = $15,066.00"], ["Handsets, for the front desk only", "4 x $110.00 = $440.00"], ["Total", "$15,506.00"], ["Assurances", "Vendor's service guarantee, article 3 of its terms"]], [150, 320]),
        ("sp", 6),
        "/s/ Marguerite Tessaro<br/>Marguerite Tessaro, Chief Information Officer, IBank",
    ], font="Times-Roman", size=11)
    ipr = pdf([
        ("h", "Verdant Voice & Data - CALNET contract team"), "December 19, 2019<br/>To: P. Galloway, IBank",
        "Re: Individual Price Reduction, hosted VoIP, 31 seats, Sacramento. Further to your request of December 4: catalog price $19.95; IPR price offered $19.00; valid through March 2020. No better offer can be made on a 31-seat volume.",
        "J. Estevez, IPR desk",
    ], font="Helvetica")
    terms = pdf([
        ("h", "Clearwell Communications, Inc. - Terms for public customers"),
        ("n", ["Orders. An order names the seats and the period.", "Care. Telephone and chat, 7 a.m. to 7 p.m. on business days; emergencies always.",
        "Service guarantee. Clearwell guarantees 99.99% availability of call processing each month, voice quality of MOS 4.0 or better, and recovery from a total failure within one hour. For every 0.01% short of availability the customer is credited 2% of monthly charges, at most 50%. A total failure of more than four hours allows the customer to terminate at once without charge.",
        "Charges. As on the order, fixed for the period."]),
        "Clearwell Communications, Inc., 5 Orchard Telephone Square, Chandler, AZ 85225",
    ], font="Helvetica", size=10)
    bundle = archive([("IBank request signed.pdf", page), ("Verdant IPR.pdf", ipr), ("Clearwell terms.pdf", terms)])
    raw = mail("Galloway, Priscilla@IBank <priscilla.galloway@ibank.ca.example>", EX_STATE, "IBank: CALNET exemption, Loan Desk Voice", "2020-01-17T15:55:00-08:00",
        "Good afternoon,\n\nOur three documents are zipped together because the scanner sends them that way: the signed request, the answer we got on the price reduction, and Clearwell's terms. Would you kindly confirm receipt?\n\nPriscilla Galloway\nExecutive Assistant to the Executive Director\nIBank\n",
        files=[("IBank Loan Desk Voice.zip", bundle)])
    write("t-19", "Signed page, IPR answer and vendor terms in a ZIP; complete, financial", "exemptions", [
        (raw, "exemption", after("complete", "California Infrastructure and Economic Development Bank", "non_exempt", exemption(na=("fsr",)), {
            "provider.name": "Clearwell Communications, Inc.",
            "cost.total": 15506.0,
            "cost.items": [15066.0, 440.0],
            "services.addresses": [place("1325 J Courtyard, Suite 1300", "Sacramento", "95814")],
            "contract.term_months": 36,
            "signer.name": "Marguerite Tessaro",
            "signer.title": "Chief Information Officer",
            "reason.ground": "financial",
        })),
    ], "All files are members of the archive. Service levels and remedies in article 3 of the terms. The term is given by two dates.")


def t_20():
    page = pdf([
        ("c", "<b>OFFICE OF THE INSPECTOR GENERAL</b><br/>10111 Old Placer Cutoff, Suite 110, Sacramento, CA 95827"),
        ("r", "September 8, 2017"),
        "CALNET Program, Department of Technology",
        "The Office requests an exemption from CALNET 3 for its <b>Monitor Link</b> project: four (4) encrypted point-to-point Ethernet circuits of 20 Mbps, from the address above to our monitors' rooms at 300 Prison Camp Road, Represa 95671; 24900 Range Highway, Tehachapi 93561; 1 Kings Levee Avenue, Corcoran 93212; and 5150 O'Byrnes Grade, Ione 95640.",
        "Our monitors read investigative files that may not cross the network of the department they oversee. Today they drive them to Sacramento on drives. Should this not be approved, monitoring reports would keep running three weeks behind and the semi-annual report to the Governor would again be late.",
        "CALNET circuits into those institutions are handed off inside the department's own network rooms. There is no CALNET product with a handoff outside them, at any price.",
        "Garrison Secure Networks, Inc. would be the provider. The agreement would run for thirty-six months, ending early on 90 days' notice after the first year without charge, and cost $151,200.00 in total. Each charge, and what the provider promises and pays if it fails, are in Garrison's proposal, which it has marked confidential.",
        ("sp", 8),
        "Cornelius Abbate<br/>Chief Information Officer",
    ], font="Times-Roman", size=11.5)
    secret = pdf([("h", "Garrison Secure Networks, Inc. - Proposal, confidential"), "Circuits $1,000.00 each monthly ... 99.9% ... credits ..."], password="monitor-17")
    data = pdf([("h", "Garrison EPL-E data sheet"), "AES-256 line encryption at layer 2, FIPS 140-2 validated. Copper or fiber handoff. Rates of 10 to 1000 Mbps. Power 45 W.", "Garrison Secure Networks, Inc., 900 Bastion Street, Reston VA 20190"], font="Helvetica")
    raw = mail("Whitcombe, Dorothea@OIG <dorothea.whitcombe@oig.ca.example>", EX_STATE, "OIG Monitor Link, exemption", "2017-09-08T13:25:00-07:00",
        "Good afternoon,\n\nAttached please find the Office's request signed by our CIO, Garrison's proposal and its data sheet. The proposal has a password. Garrison asked that I give it to you over the telephone only, so do call me at (916) 555-0166.\n\nDorothea Whitcombe\nExecutive Assistant\n",
        files=[("OIG Monitor Link.pdf", page), ("Garrison proposal (protected).pdf", secret), ("Garrison EPL-E.pdf", data)])
    write("t-20", "Cost lines, levels and remedies stand only in a proposal with a password: a person must open it", "exemptions", [
        (raw, "exemption", after("triage", "Office of the Inspector General", "non_exempt",
            exemption(na=("ipr.documentation", "fsr"), unclear=("cost.items", "sla.levels", "sla.remedies")), {
            "provider.name": "Garrison Secure Networks, Inc.",
            "cost.total": 151200.0,
            "services.addresses": [place("10111 Old Placer Cutoff, Suite 110", "Sacramento", "95827"), place("300 Prison Camp Road", "Represa", "95671"), place("24900 Range Highway", "Tehachapi", "93561"), place("1 Kings Levee Avenue", "Corcoran", "93212"), place("5150 O'Byrnes Grade", "Ione", "95640")],
            "contract.term_months": 36,
            "signer.name": "Cornelius Abbate",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "The data sheet is readable vendor documentation; the proposal is encrypted. 'The address above' is the letterhead's.")


def t_21():
    page = pdf([
        ("c", "<b>COUNTY OF MONO</b><br/>Clerk of the Board of Supervisors"),
        ("r", "July 6, 2021"),
        "To the State, CALNET exemption office:",
        "The Board of Supervisors wishes to buy one 100 Mbps Internet line for the library and chambers at 278 Main Arcade, Bridgeport, CA 93517, from Bodie Hills Internet, the Remote Meetings project. Meetings are watched from all over the county and the present line stops. If it is not replaced the Board cannot meet remotely in winter when the passes are closed.",
        "Bodie Hills charges $310.00 monthly for 36 months, $11,160.00 all told. It keeps the line up 99 percent of the month or gives the month back.",
        "Tobias Merriweather<br/>Director of Information Technology, County of Mono",
    ], font="Times-Roman", size=12)
    raw = mail("Kittredge, Ione <ikittredge@mono.ca.example>", EX_STATE, "Mono County - do we need your approval?", "2021-07-07T09:14:00-07:00",
        "Dear CALNET,\n\nOur IT Director asked me to file the attached exemption request with the State for the new line in Bridgeport. The purchase goes to the Supervisors on the 20th.\n\nIone Kittredge\nAssistant to the Clerk of the Board\nCounty of Mono\n",
        files=[("Mono exemption request.pdf", page)])
    write("t-21", "A county asks for an exemption it does not need", "exemptions", [
        (raw, "exemption", after("not_required", "County of Mono", "local",
            exemption(("reason", "contract.termination")), {
            "provider.name": "Bodie Hills Internet",
            "cost.total": 11160.0,
            "cost.items": [310.0],
            "services.addresses": [place("278 Main Arcade", "Bridgeport", "93517")],
            "contract.term_months": 36,
            "signer.name": "Tobias Merriweather",
            "signer.title": "Director of Information Technology",
        }, ("cost.items",))),
    ], "Local government. No reason why CALNET would not do and nothing on ending early, but no deficiency goes out.")


BATCH_3 = [t_15, t_16, t_17, t_18, t_19, t_20, t_21]


# ------------------------------------ four: information technology project offices, numbered outlines with schedules and staffing tables


def t_22():
    plan = docx([
        ("c", "<b>Department of Parks and Recreation<br/>IT Project Office</b>"),
        ("c", "PROJECT DELEGATION PACKAGE<br/>PO-16-041 San Simeon Voice Refresh<br/>Version 1.2, May 24, 2016"),
        ("h", "1 Project"),
        "1.1 Name. San Simeon Voice Refresh.",
        "1.2 Description. Retire the two analog key systems of the Hearst Castle visitor center and ranch offices and install one IP-capable PBX for both, with paging and the tour desk hunt group. 94 stations. The emergency call boxes along the bus road stay as they are and are excluded.",
        "1.3 Objective. The key systems were flooded in December 2015; 19 stations are out of service and paging cannot be heard in the theater. Rangers and tour desk must be able to reach each other and make evacuation announcements.",
        "1.4 Site. 750 Castle Ranch Road, San Simeon (visitor center and Warehouse 4).",
        "1.5 Schedule.",
        ("t", [["Task", "Start", "End"], ["Order and staging", "7/11/2016", "8/5/2016"], ["Cabling checks", "8/8/2016", "8/19/2016"], ["Install and cut over", "9/12/2016", "9/23/2016"], ["Acceptance", "9/26/2016", "10/14/2016"]], None, True),
        ("h", "2 Acquisition"),
        "2.1 Bill of materials. See PO-16-041 BOM (spreadsheet).",
        "2.2 Contractor. Central Coast Telesystems, under a competitive quote. Estimated cost $61,475.00.",
        "2.3 Basis for delegation. PBX equipment is outside the CALNET 3 catalogs. The work is confined to one site that we own, involves no network service, and falls within what this office does several times a year; oversight from Sacramento would add travel and no skill that is not already on site.",
        ("h", "3 Staffing"),
        ("t", [["Role", "Person", "Training and credentials", "Comparable work"],
            ["Project manager", "Leocadia Brennan", "PMP; B.A. public administration", "Monterey district PBX (2013, 140 stations)"],
            ["Voice engineer", "Osgood Pacheco", "Mitel 3300 and Avaya IP Office certified; FCC GROL", "Eleven key-system replacements for State Parks since 2009"],
            ["Cabling", "Rafael Tsosie", "BICSI Technician", "Recabled the Asilomar buildings, 2014"]], None, True),
        ("h", "4 Impact of not proceeding"),
        "4.1 750,000 visitors a year pass through a building where a fire announcement cannot be heard. The State Fire Marshal's correction notice sets October 31, 2016; after that date the theater closes, with a loss of about $90,000 a month in concession income.",
        ("h", "5 Delegated functions requested"),
        "5.1 Project planning. 5.2 Project oversight. 5.3 Installation. 5.4 Operation and maintenance.",
        ("h", "6 Submission"),
        "Submitted by: /s/ Anneliese Roth-Tagawa, Chief Information Officer, California Department of Parks and Recreation. Date: 5/24/16",
    ], font="Arial", size=10, header="PO-16-041   IT Project Office")
    bom = xlsx([("BOM", [["Item", "Make / model", "Qty", "Unit", "Extended"], ["IP PBX controller", "Mitel 3300 CXi II", 1, 14600.0, 14600.0], ["Analog service unit, 24 port", "Mitel ASU II", 3, 2950.0, 8850.0], ["IP desk set", "Mitel 5320e", 62, 245.0, 15190.0], ["Analog set", "Cortelco 2500", 32, 45.0, 1440.0], ["Paging amplifier", "Bogen TPU-250", 2, 1120.0, 2240.0], ["Installation labor", "Contractor", 1, 19155.0, 19155.0], ["Total", None, None, None, 61475.0]])])
    raw = mail("Brennan, Leocadia@Parks <leocadia.brennan@parks.ca.example>", DEL, "PO-16-041 delegation package", "2016-05-25T09:30:00-07:00",
        "STND,\n\nPackage and BOM attached. Ref PO-16-041.\n\nLeocadia Brennan, PMP\nIT Project Office\n", files=[("PO-16-041 delegation v1.2.docx", plan), ("PO-16-041 BOM.xlsx", bom)])
    write("t-22", "Numbered package for a PBX, equipment in a spreadsheet, staff in a four-column table; complete", "delegations", [
        (raw, "general_delegation", after("complete", "Department of Parks and Recreation", "non_exempt", general(), {
            "provider.name": "Central Coast Telesystems",
            "cost.total": 61475.0,
            "project.locations": ["750 Castle Ranch Road, San Simeon"],
            "activities": ["project planning", "project oversight", "installation", "operation and maintenance"],
            "signer.name": "Anneliese Roth-Tagawa",
            "signer.title": "Chief Information Officer",
        })),
    ], "Products stand in the BOM workbook. The purpose is under 'Objective'. 'Design and development' is not asked for.")


def t_23():
    plan = pdf([
        ("c", "<b>CALIFORNIA DEPARTMENT OF TAX AND FEE ADMINISTRATION</b><br/>Technology Services Bureau, Project Management Office"),
        ("c", "Contract Delegation Request, TSB-PMO-2022-17"),
        ("h", "1.0 Request"),
        "1.1 CDTFA requests delegation to deploy, with its own resources, the CALNET NextGen service below.",
        ("t", [["Contractor", "Palisade Unified Services"], ["Catalog", "Subcategory 22, Catalog B, page 38"], ["Feature and identifier", "On-premise survivable gateway, SVG-96"], ["Delegation column", "Yes"], ["Quantity", "7"]], [150, 300]),
        ("h", "2.0 Project charter extract"),
        "2.1 <b>Title:</b> Field Office Dial Tone Continuity (FODTC).",
        "2.2 <b>In scope:</b> one gateway in each of seven field offices, with battery, so that at least ten telephones per office keep working when the wide area link is down. <b>Out of scope:</b> handsets, numbers, headquarters.",
        "2.3 <b>Business driver:</b> hosted telephones went silent in three offices during the January 2022 storms, for up to four days, in the quarter's busiest filing week.",
        "2.4 <b>Offices:</b> Bakersfield, Fairfield, Redding, Salinas, Santa Rosa, Oakland and Rancho Mirage field offices.",
        ("t", [["Milestone", "Planned"], ["Kickoff", "June 13, 2022"], ["First office (Redding)", "July 8, 2022"], ["Last office", "September 16, 2022"], ["Closeout report", "October 14, 2022"]], [230, 160], True),
        ("h", "3.0 Resources"),
        "3.1 <b>Ximena Duarte-Holm</b>, IT Manager I, project manager. PMP and ITIL Practitioner. Managed CDTFA's 22-office hosted voice rollout, 2019 to 2021.",
        "3.2 <b>Birch Halloran</b>, IT Specialist II, lead engineer. CCNP Collaboration; Palisade gateway installer course, March 2022. Installed survivable gateways for the Franchise Tax Board at four sites in 2018.",
        "3.3 <b>Nadia Ferreira</b>, IT Associate. CompTIA A+ and Network+. Worked under Mr. Halloran on the Oakland pilot in April 2022.",
        ("h", "4.0 Risk of denial"),
        "4.1 The contractor's own installers are booked into February 2023. The offices would enter the next storm season as they left the last one; taxpayers who cannot reach an office by the due date are owed penalty relief, which cost $1.1 million in the first quarter.",
        ("h", "5.0 Sign-off"),
        ("t", [["Requested by", "Signature", "Date"], ["Thaddeus Okwuosa, Chief Information Officer", "/s/ Thaddeus Okwuosa", "05/16/2022"], ["Ximena Duarte-Holm, Project Manager", "/s/ X. Duarte-Holm", "05/13/2022"]], [230, 140, 80], True),
    ], font="Helvetica", size=10, footer="TSB-PMO-2022-17")
    raw = mail("Duarte-Holm, Ximena@CDTFA <ximena.duarte-holm@cdtfa.ca.example>", DEL, "TSB-PMO-2022-17 Contract Delegation Request", "2022-05-17T08:20:00-07:00",
        "Hello,\n\nPlease find TSB-PMO-2022-17 for your processing.\n\nXimena Duarte-Holm\nPMO, CDTFA\n", files=[("TSB-PMO-2022-17.pdf", plan)])
    write("t-23", "Numbered contract delegation of a project office; complete", "delegations", [
        (raw, "contract_delegation", after("complete", "California Department of Tax and Fee Administration", "non_exempt", contract(), {
            "provider.name": "Palisade Unified Services",
            "project.locations": ["Bakersfield", "Fairfield", "Redding", "Salinas", "Santa Rosa", "Oakland", "Rancho Mirage"],
            "signer.name": "Thaddeus Okwuosa",
            "signer.title": "Chief Information Officer",
        })),
    ], "Catalog service in the first table; the places are named without streets, which suffices. The project manager signs too.")


def t_24():
    plan = docx([
        ("c", "<b>CALIFORNIA DEPARTMENT OF VETERANS AFFAIRS</b>"),
        ("c", "Information Services Division / Project Office<br/>Telephone Delegation Document (template rev. 3)"),
        "1. PROJECT OVERVIEW",
        "1.1 Project title: Yountville Resident Telephone System",
        "1.2 Project scope: Provide and install a telephone system for the residential wings of the Veterans Home, 310 resident rooms plus nurse desks, with emergency pull-cord integration. Business offices excluded.",
        "1.3 Project purpose: [Describe the business problem or opportunity]",
        "1.4 Project location: Veterans Home of California, 180 Vintage Parade, Yountville",
        "1.5 Project schedule:",
        ("t", [["Milestone", "Date"], ["Procurement complete", "TBD"], ["Installation begins", "TBD"], ["Acceptance", "TBD"]], None, True),
        "2. TECHNICAL",
        "2.1 Products: NEC UNIVERGE SV8300 with 20 DLC-24 line cards; 310 Cetis 2500 amplified room telephones; 14 NEC DT430 desk sets; Rauland Responder 5 gateway.",
        "2.2 Vendor: Bay State Communications, selected under the CMAS schedule",
        "2.3 Justification for delegation: [Project sponsor to complete]",
        "2.4 Consequence if delegation is not approved: Residents of Holderman and Section K would remain without a telephone at the bedside when the hospital-grade switch they share is removed on June 30, 2015. Licensing (Title 22) cites a facility for that, at $1,000 per day.",
        "3. ORGANIZATION",
        ("t", [["Name", "Skills", "Past projects"], ["Cordell Ashby, Senior ISA", "NEC SV8000 series certified; CompTIA CTP+", "West Los Angeles home telephones (2010, 396 beds)"], ["Ingrid Malakian, AISA", "BICSI Installer; B.S. electrical engineering technology", "Nurse call replacement, Chula Vista (2012)"]], None, True),
        "4. AUTHORIZATION",
        "4.1 This document is to be signed by the Chief Information Officer.",
        "Signature: ____________________________    Date: ______________",
        "Name: Gideon Parkhurst, Chief Information Officer",
    ], font="Times New Roman", size=11)
    raw = mail("Ashby, Cordell@CalVet <cordell.ashby@calvet.ca.example>", DEL, "Yountville Resident Telephone System - delegation document", "2014-10-02T14:48:00-07:00",
        "Please see attached. I'm handling this one for the project office.\n\nCordell Ashby\nSenior Information Systems Analyst\nISD Project Office, CalVet\n", files=[("Yountville delegation document.docx", plan)])
    write("t-24", "Template with purpose and justification unfilled, dates TBD and the CIO's signature line blank", "delegations", [
        (raw, "general_delegation", after("deficient", "California Department of Veterans Affairs", "non_exempt",
            general(("project.purpose", "project.timeframe", "reason", "signer")), {
            "provider.name": "Bay State Communications",
            "project.locations": ["Veterans Home of California, 180 Vintage Parade, Yountville"],
        })),
    ], "June 30, 2015 belongs to the consequence, it is no schedule of the project. The purpose is not inferred from the consequence. An analyst sends the mail.")


def t_25():
    plan = pdf([
        ("c", "<b>California Military Department</b><br/>Directorate of Information Management, Project Office"),
        ("r", "DIM-PO 23-008<br/>March 15, 2023"),
        "<b>1. Purpose and Scope</b>",
        "1.1 This paper requests delegation for one of the services that the CALNET NextGen contracts carry and that may be delegated.",
        "1.2 Armory Front Door will put a hosted answering and call routing service before the public numbers of 38 armories. It replaces the answering machines in the orderly rooms. Duty officer lines and the Joint Operations Center are not touched.",
        "1.3 It is being done because families of deployed members who call outside drill weekends reach a machine that is emptied, on average, every nine days.",
        "<b>2. Timetable</b>",
        ("t", [["Phase", "Window"], ["A, 12 armories", "May 1 to June 16, 2023"], ["B, 26 armories", "July 10 to September 29, 2023"]], [200, 220], True),
        "2.1 Armories: list to be issued as Annex C.",
        "<b>3. Service</b>",
        "3.1 Catalog service and identifier: to be determined with the account team.",
        "<b>4. Team</b>",
        ("t", [["Member", "Qualifications", "Experience"],
            ["Capt. Horatio Quiñones, project officer", "[insert]", "Led the move of the Los Alamitos base to hosted telephones in 2020; deployed call routing for the wildfire task force, 2021"],
            ["Sgt. 1st Class Minh Tran", "[insert]", "Ran the 2019 replacement of auto attendants at nine recruiting stations"]], [150, 90, 220], True),
        "<b>5. Effects</b>",
        "5.1 Effects of disapproval are covered in the staff estimate.",
        "<b>6. Approval</b>",
        ("sp", 8),
        "/signed/<br/>Col. Beatrix Langenfeld<br/>Chief Information Officer<br/>California Military Department",
    ], font="Times-Roman", size=11)
    raw = mail("Quiñones, Horatio (DIM) <horatio.quinones@cmd.ca.example>", DEL, "DIM-PO 23-008, Armory Front Door", "2023-03-16T07:41:00-07:00",
        "DIM-PO 23-008 attached for action.\n\nCapt. H. Quiñones\n", files=[("DIM-PO 23-008.pdf", plan)])
    write("t-25", "Contract delegation: service to be determined, list of armories to be issued, qualifications '[insert]', effects in a paper not sent", "delegations", [
        (raw, "contract_delegation", after("deficient", "California Military Department", "non_exempt",
            contract(("project.location", "catalog.service", "staff.qualifications", "ramifications")), {
            "signer.name": "Beatrix Langenfeld",
            "signer.title": "Chief Information Officer",
        }, ("project.location",))),
    ], "'38 armories' names no place; some readers might let it pass, hence ambiguous. A hosted answering service is not identified in any contractor's catalog. The staff estimate is not enclosed.")


def t_26():
    plan = docx([
        ("c", "<b>CALIFORNIA DEPARTMENT OF WATER RESOURCES</b><br/>Project Services Office"),
        ("c", "CALNET EXEMPTION WORK PAPER<br/>PSO 2012-33"),
        ("h", "1.0 Identification"),
        "1.1 Project: Aqueduct Gate Panel Upgrade, pools 14 through 21.",
        "1.2 FSR: the Feasibility Study Report for the upgrade is being submitted (FSR 3860-71). Copy to follow under separate cover.",
        ("h", "2.0 Requirement"),
        "2.1 Item: FieldConnect Tier 2. Quantity: 8, one per gate house.",
        "2.2 Install points:",
        ("t", [["Gate house", "Street and number", "City", "ZIP"], ["Pool 14", "18650 Canal Bank Road", "Los Banos", "93635"], ["Pool 15", "22010 Canal Bank Road", "Los Banos", "93635"], ["Pool 16", "31400 Panoche Check Road", "Firebaugh", "93622"], ["Pool 17", "33975 Russell Check Avenue", "Firebaugh", "93622"], ["Pool 18", "40120 Manning Check Avenue", "Mendota", "93640"], ["Pool 19", "44500 Three Rocks Road", "Cantua Creek", "93608"], ["Pool 20", "50230 Harlan Check Road", "Five Points", "93624"], ["Pool 21", "28800 Gale Check Avenue", "Huron", "93234"]], None, True),
        "2.3 Need: operators at the Delta center must see and move each gate. The panels now report once an hour; the new ones report every ten seconds and cannot do so with what is installed.",
        "2.4 If unmet: gates would be staffed by hand in the irrigation season, 16 positions at $71,000 each, and a stuck gate could overtop the lining at Pool 17 within forty minutes.",
        ("h", "3.0 Alternatives"),
        "3.1 CALNET 2: none of the modules reaches the gate houses. Nearest wire center is 9 to 23 miles away, and MSA 3 fixed wireless is confined to towns.",
        ("h", "4.0 Commercial"),
        "4.1 Provider: TBD (bids close March 15).",
        "4.2 Term: 60 months, with two options of 12 months at the State's election. Early termination at 20 percent of the remaining charges.",
        "4.3 Engineer's estimate: units 8 x $210.00 x 60 = $100,800.00; set-up 8 x $1,900.00 = $15,200.00; total estimate $116,000.00.",
        "4.4 Service levels: to be negotiated with the selected bidder. Remedies the State will require: a credit of 10 percent of the monthly charge per missed level, and termination without charge after three in a year.",
        ("h", "5.0 Submittal"),
        "Ezekiel Strand-Moreau<br/>Chief Information Officer<br/>California Department of Water Resources<br/>(signed original on file, February 6, 2013)",
    ], font="Arial", size=10)
    csv = "wbs,task,duration_days,start,finish\n1,Award,10,2013-03-18,2013-03-29\n2,Survey of gate houses,15,2013-04-01,2013-04-19\n3,Install pools 14-17,20,2013-04-22,2013-05-17\n4,Install pools 18-21,20,2013-05-20,2013-06-14\n5,Acceptance,10,2013-06-17,2013-06-28\n"
    raw = mail("Delacruz-Finn, Amparo@DWR <amparo.delacruz-finn@water.ca.example>", EX, "PSO 2012-33 exemption work paper", "2013-02-07T10:10:00-08:00",
        "Work paper and schedule for PSO 2012-33 are attached. Questions to the Project Services Office, (916) 555-0199.\n\nA. Delacruz-Finn\n", files=[("PSO 2012-33 work paper.docx", plan), ("PSO 2012-33 schedule.csv", csv)])
    write("t-26", "Work paper: a product's name without its kind, provider TBD, levels to be negotiated, FSR to follow", "exemptions", [
        (raw, "exemption", after("deficient", "California Department of Water Resources", "non_exempt",
            exemption(("services.description", "provider.name", "sla.levels", "fsr"), ("provider.documentation", "ipr.documentation")), {
            "cost.total": 116000.0,
            "cost.items": [100800.0, 15200.0],
            "services.addresses": [place("18650 Canal Bank Road", "Los Banos", "93635"), place("22010 Canal Bank Road", "Los Banos", "93635"), place("31400 Panoche Check Road", "Firebaugh", "93622"), place("33975 Russell Check Avenue", "Firebaugh", "93622"), place("40120 Manning Check Avenue", "Mendota", "93640"), place("44500 Three Rocks Road", "Cantua Creek", "93608"), place("50230 Harlan Check Road", "Five Points", "93624"), place("28800 Gale Check Avenue", "Huron", "93234")],
            "contract.term_months": 60,
            "signer.name": "Ezekiel Strand-Moreau",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        }, ("sla.remedies",))),
    ], "'FieldConnect Tier 2' is not said to be any kind of service. Remedies the State will require, without levels, are doubtful. The engineer's estimate is stated as the total.")


BATCH_4 = [t_22, t_23, t_24, t_25, t_26]


def main():
    for packet in BATCH_1 + BATCH_2 + BATCH_3 + BATCH_4:
        packet()


if __name__ == "__main__":
    main()
