"""Practice packets, group t: a coordinator's memo tables, a deputy's plain letters, a board assistant's mails, a project office's outlines."""

# The texts are what agencies would write: long lines, odd spelling and typographic signs are theirs.
# ruff: noqa: ANN001, ANN002, ANN003, ANN201, ANN202, D103, E501, PLR0913, PLR0917, S106
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
    letter = memo("Department of Resources Recycling and Recovery (CalRecycle)", "Information Technology Services Branch – Telecom Unit", [
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
        ["SUBJECT", "Licensing Call Queue phones – using another vendor than CALNET"],
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
        ["To:", "STND – CALNET exemptions"],
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
        ["Subject", "San Diego Exam Suite – Internet service"],
    ], "This memo covers one new service for one office. Brochure and a map of the carrier's fiber are attached.", [
        ["Name of effort", "San Diego Exam Suite, Internet service (ITO ticket 4410)"],
        ["Service", "Dedicated Internet access, 300/300 Mbps, one circuit w/ 13 static addresses"],
        ["Address of service", "7575 Metropolitan Terrace, Suite 108, San Diego, CA 92108"],
        ["Business need", "Examiners moved here in April when the State building closed. They upload loan files from licensees all day, some over 20 GB, and there is nothing in the suite but two hotspots."],
        ["If not met", "Exams of 41 escrow companies due by September 30 will slip, and each late one has to be reported to the Commissioner under Financial Code."],
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
    write("t-04", "Memo table: brochure announced and not there, remedies in an agreement still to come, nothing on ending early", "exemptions", [
        (raw, "exemption", after("deficient", "Department of Financial Protection and Innovation", "non_exempt",
            exemption(("contract.termination", "provider.documentation", "sla.remedies"), ("ipr.documentation", "fsr", "separate_attachments")), {
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
        ["Budget", "Access service $72,000.00, installs and moves $24,000.00. Total for the year $96,000.00."],
        ["Standard of service", "Installed in 5 business days. 99.5% during posted intake hours. Next-day replacement of a bad radio."],
        ["Remedy", "No monthly charge for any trailer that's down more than two intake days in the month; contract can be cancelled after four such months."],
    ], ["/s/ E. Nwosu-Hale<br/>Everett Nwosu-Hale<br/>Chief Information Officer"])
    raw = mail("Ybarra, Colleen@CSD <cybarra@csd.ca.example>", EX, "standing exemption FY 14-15, CSD", "2014-05-20T09:50:00-07:00",
        "Hello - memo attached. Please note the fiscal year starts July 1, so sooner is better!\n\nColleen Ybarra\nTelecommunications Coordinator\nCSD\n",
        cc="Nwosu-Hale, Everett@CSD <enwosu-hale@csd.ca.example>", files=[("CSD standing exemption.docx", letter)])
    write("t-05", "Memo table asking a standing exemption for a fiscal year: no project, number, place or vendor", "exemptions", [
        (raw, "exemption", after("deficient", "Department of Community Services and Development", "non_exempt",
            exemption(("project", "services.quantity", "services.address", "provider.name")), {
            "cost.total": 96000.0,
            "cost.items": [72000.0, 24000.0],
            "contract.term_months": 12,
            "signer.name": "Everett Nwosu-Hale",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "A blanket request names no project. Budget lines and total are given. 'No early termination charge, no extension' answers termination.")


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


def main():
    for packet in BATCH_1 + BATCH_2:
        packet()


if __name__ == "__main__":
    main()
