"""Practice packets, group z: a licensing analyst with footnotes, a resident engineer, a consultant, a small site, a home-made form."""

# The texts are what agencies would write: long lines, odd spelling and typographic signs are theirs.
# ruff: noqa: ANN201, D103, E501, RUF001, S106
from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from build import after, archive, contract, docx, exemption, general, mail, mid_of, pdf, place, scan, write, xlsx

EX_OLD = "STNDexemptions@dts.ca.gov"
EX = "STNDexemptions@state.ca.gov"
DEL = "STNDdelegations@state.ca.gov"
NONE = after("not_a_request")


# ------------------------------------------------------------------ first voice: the board's analyst


def z_01():
    letter = pdf(
        [
            ("c", "<b>BUSINESS, CONSUMER SERVICES AND HOUSING AGENCY</b><br/>DEPARTMENT OF CONSUMER AFFAIRS<br/><b>BOARD OF REGISTERED NURSING</b>"),
            ("r", "September 14, 2018"),
            "California Department of Technology, CALNET Program",
            "<b>Renewal Queue Overflow: answers to the eleven things chapter 501 asks for</b>",
            "I have taken your list from the bottom up, because the end of it is what our Board members asked about first. The reference in brackets is to the bullet of the manual I believe I am answering.",
            "<b>Who would do the work, and what they promise</b> [bullets 5 and 6]. Larkmoor Voice Cloud, Inc. answers for its platform being usable 99.95 percent of every calendar month and for picking up an urgent trouble ticket inside 15 minutes.<super>1</super> Their quotation of August 30 is the second file.",
            "<b>Money</b> [bullet 4]. Twenty-four agent seats at $135 a month make $116,640 over the life of the agreement. Building the spoken menu is $18,240 and training is $12,000, each once. The whole of it is $146,880.",
            "<b>How long we are bound</b> [bullet 3]. Three years from acceptance.<super>2</super>",
            "<b>Why not from the contract</b> [bullet 2]. Both CALNET contractors with a hosted contact center were asked on July 11. Neither can hold more than 200 callers in a virtual queue, and on the last two days of a renewal month we have had 640. Neither could read a license status out of the Department's BreEZe system during the call. Those two functions are the reason for the purchase, so that a service lacking them would not be one we could use.<super>3</super>",
            "<b>What it is, how many, where</b> [bullet 1]. Hosted contact center seats with virtual hold, twenty-four of them, all on the third floor at 1625 Cedar Mill Boulevard, Suite 340, Sacramento 95834.",
            "<b>And the two sentences of the policy that come before the bullets.</b> The service is wanted because some 430,000 registered nurses renew through one telephone number, the average wait in fiscal year 2017-18 was 58 minutes, and six callers in ten gave up. If nothing is done, licenses will lapse for want of an answer; in June, 212 hospital nurses were taken off shift in that way, and the Legislature's sunset review has told the Board to cut the wait by half before its hearing in March.",
            ("sp", 6),
            "Prepared by Ottilie Brancato, Associate Governmental Program Analyst. The Board has no information technology office of its own; the Department of Consumer Affairs serves it, and its chief submits this request for the Board:",
            ("sp", 10),
            "<b>Fenwick Abara-Toll</b><br/>Chief Information Officer, Department of Consumer Affairs",
            ("sp", 14),
            "<super>1</super> What it owes when it does not: see “When we fall short” in the quotation. I have compared it with the contract's own figures and find it no worse.",
            "<super>2</super> After the first year we may leave on 60 days' written notice and pay nothing further. We may also stay for two more years, one at a time, at the same price per seat; the vendor cannot oblige us to.",
            "<super>3</super> As the ground is function and not price, nobody was asked for a reduction. No feasibility study is under way.",
        ],
        font="Times-Roman",
    )
    quote = pdf(
        [
            "<b>Larkmoor Voice Cloud, Inc.</b>   41 Tannery Row, Emeryville, California",
            "Quotation LV-2291   August 30, 2018   for Board of Registered Nursing (O. Brancato)",
            ("t", [
                ["Item", "Qty", "Rate", "Basis"],
                ["Agent seat, hosted contact center, virtual hold", "24", "$135.00", "month, 36 months"],
                ["Spoken menu, English and Tagalog, with status look-up", "1", "$18,240.00", "once"],
                ["Training, four sessions", "1", "$12,000.00", "once"],
            ], [250, 40, 80, 110], True),
            "<b>When we fall short.</b> For each half percent, or part of one, under the monthly figure we take five percent off that month's seat charges. Under 99 percent in any two months of six, the customer may leave without notice and is repaid the unused part of the menu fee.",
        ],
        font="Helvetica", size=10,
    )
    raw = mail(
        '"Brancato, Ottilie@RN" <ottilie.brancato@rn.ca.example>', EX, "BRN Renewal Queue Overflow, exemption", "2018-09-14T10:22:00-07:00",
        "Two files, the request and the quotation, apart from one another as your chapter asks.\n\nO. Brancato\nBoard of Registered Nursing\n",
        files=[("BRN renewal queue.pdf", letter), ("LV-2291.pdf", quote)],
    )
    write("z-01", "Board's analyst answers the list backwards; termination in a footnote, remedies in the quote, parent department's CIO signs for the Board", "exemptions", [
        (raw, "exemption", after("complete", "Board of Registered Nursing", "non_exempt", exemption(na=("ipr.documentation", "fsr")), {
            "provider.name": "Larkmoor Voice Cloud, Inc.",
            "cost.total": 146880.0,
            "cost.items": [116640.0, 18240.0, 12000.0],
            "services.addresses": [place("1625 Cedar Mill Boulevard", "Sacramento", "95834")],
            "contract.term_months": 36,
            "signer.name": "Fenwick Abara-Toll",
            "signer.title": "Chief Information Officer, Department of Consumer Affairs",
            "reason.ground": "technical",
        })),
    ], "Termination: footnote 2. Remedies: 'When we fall short' in the quote. The Board is the agency; the department's CIO signs and the letter says why.")


def z_02():
    letter = docx(
        [
            "<b>CONTRACTORS STATE LICENSE BOARD</b><br/>Information Technology Division",
            "April 9, 2014",
            "Subject: three field offices, data lines for the license test terminals (project “Test Center Refresh”)",
            "This follows your chapter's headings, though I have renamed them so that our own people could check them.",
            ("h", "A. What is being bought, and for whom"),
            "Ethernet data lines of 50 Mbps, managed by the carrier, one to each of three test centers, three in all:",
            ("l", ["Fresno: 3374 East Shieldbrook Avenue", "Oxnard: 1901 North Solaris Road, Suite 120", "San Bernardino: ground floor of the State office building, next to the license counter"]),
            "The contractor's examination is given on terminals. The lines there are single T1s, and a class of 28 candidates cannot open the drawings in the new examination at the same time. The new examination goes live on January 5, 2015, so the lines have to be faster by then.",
            ("h", "B. What happens otherwise"),
            "We would seat ten candidates at a time instead of 28. The waiting time for a test date, which statute wants under eight weeks, goes to about nineteen, and applicants may not work as contractors in the meantime.",
            ("h", "C. Why outside the contract"),
            "Price. CALNET 2's price for the same three lines over the same time is $151,200.¹ Foothill Crossing Networks LLC asks $104,220 in total, which is 31 percent under.",
            ("t", [
                ["Contract item", "Qty", "Rate", "36 months"],
                ["Ethernet line, 50 Mbps", "3", "$845.00 a month", "$91,260.00"],
                ["Router, managed", "3", "$90.00 a month", "$9,720.00"],
                ["Install", "3", "$1,080.00 once", "$3,240.00"],
            ], None, True),
            ("h", "D. The agreement"),
            "36 months. If an office is closed the line there may be ended on 30 days' notice for a fee of two months' charges. There is no option to go on after the 36.",
            ("h", "E. Levels of service"),
            "99.9 percent availability a month, four hours to repair, 25 ms round trip to Sacramento. Rights and remedies are those of the vendor's master agreement.²",
            ("h", "F. Paper"),
            "Quotation attached. No feasibility study.",
            "Respectfully,",
            "<b>Isaura Kempthorne</b><br/>Chief Information Officer<br/>Contractors State License Board",
            "<i>I.K./ob, drafted by Thea Obuchi, Staff Services Analyst</i>",
            "____________",
            "¹ An individual price reduction was asked for on February 20. The contractor's account team told me by telephone on March 13 that it would not go below list. My note of the call and their e-mail are in the project binder.",
            "² MSA-2, which the vendor furnishes at signing.",
        ],
        font="Garamond",
    )
    quote = pdf(
        [
            "<b>FOOTHILL CROSSING NETWORKS LLC</b><br/>2200 Old Ferry Lane, Folsom, CA 95630",
            "Quote 14-0311 | Contractors State License Board | valid through June 30, 2014",
            ("t", [["Line", "Units", "MRC each", "NRC each"], ["E-Line 50", "3", "845.00", "1,080.00"], ["Managed CPE", "3", "90.00", "-"]], [200, 60, 80, 80], True),
            "Target performance: 99.9% monthly availability; 4-hour mean time to restore; 25 ms. Subject to Foothill Crossing Master Services Agreement MSA-2, which governs service issues.",
            "Remit to P.O. Box 77, Folsom.",
        ],
        font="Helvetica", size=10,
    )
    raw = mail(
        '"Obuchi, Thea@CSLB" <thea.obuchi@cslb.ca.example>', EX_OLD, "CSLB Test Center Refresh", "2014-04-10T15:41:00-07:00",
        "Good afternoon. Ms. Kempthorne's letter and the vendor's quotation. Please call me if the footnotes are not clear.\n\nThea Obuchi\n",
        files=[("CSLB letter April 9.docx", letter), ("Foothill 14-0311.pdf", quote)],
    )
    write("z-02", "Financial; one test center of three is only a building; remedies are in a master agreement nobody sent; the price reduction answer stays in a binder (footnotes)", "exemptions", [
        (raw, "exemption", after("deficient", "Contractors State License Board", "non_exempt",
            exemption(missing=("services.address", "sla.remedies", "ipr.documentation"), na=("fsr",)), {
            "provider.name": "Foothill Crossing Networks LLC",
            "cost.total": 104220.0,
            "cost.items": [91260.0, 9720.0, 3240.0],
            "services.addresses": [
                place("3374 East Shieldbrook Avenue", "Fresno"),
                place("1901 North Solaris Road", "Oxnard"),
            ],
            "contract.term_months": 36,
            "signer.name": "Isaura Kempthorne",
            "signer.title": "Chief Information Officer",
            "reason.ground": "financial",
        })),
    ], "Footnote 1 only tells of the IPR; footnote 2 names an agreement that is not in the packet, nor does the quote give remedies. Total stands in the sentence on price.")


def z_03():
    letter = pdf(
        [
            ("c", "<b>DENTAL BOARD OF CALIFORNIA</b><br/>2005 Evergreen Loop, Suite 1550, Sacramento 95815"),
            "November 3, 2016",
            "To: Department of Technology, CALNET Program, Attention Deputy Director",
            "Re: Voice service for the enforcement field office in Tustin",
            "The Board answers the manual's questions as follows.",
            ("n", [
                "<b>Undertaking.</b> Relocation of the Orange enforcement office to Tustin (Board project 16-ENF-02), telephone portion.",
                "<b>Services.</b> Hosted voice lines, nineteen, and one hosted fax line, at 14722 Redbarn Avenue, Second Floor, Tustin 92780.",
                "<b>Purpose.</b> Sworn investigators and their dispatcher take calls from patients and coroners there; the building has no telephone service of any sort and the old office must be vacated.",
                "<b>Effect of not having it.</b> Investigators would be left with personal cell phones, which cannot be recorded, and statements taken on them have been excluded from two accusation hearings this year.",
                "<b>Ground.</b> The contract's hosted voice cannot be delivered to the address: the one contractor that serves Tustin replied on September 27 that the building's riser is full and that it has no date for a new one.<super>1</super>",
                "<b>Vendor.</b> Costa Verde Telephone Company, whose network enters the building from the alley.",
                "<b>Cost.</b> Lines, handsets and set-up come to a total of $18,680 for the 24 months. The Board's budget officer holds the breakdown.",
                "<b>Duration.</b> 24 months from January 2, 2017. The agreement for the old office in Orange had two one-year options, both of which the Board exercised; it could be ended on 30 days' notice, and has been.",
                "<b>Service commitments.</b> 99.9 percent per month; restoration in six hours. For each day below either figure, one thirtieth of the month's bill is returned, and after three such months in a year the Board may move its numbers away without charge.<super>2</super>",
            ]),
            "Sincerely,",
            ("sp", 12),
            "Prudencio Vass<br/>Executive Officer",
            "cc: Fenwick Abara-Toll, Chief Information Officer, Department of Consumer Affairs<br/>Rosalba Tighe, Assistant Executive Officer",
            ("sp", 10),
            "<super>1</super> No price comparison was made, the ground being availability.",
            "<super>2</super> From page 2 of Costa Verde's standard terms; the terms are public and posted on the company's web site.",
        ],
        font="Times-Roman", size=11,
    )
    raw = mail(
        '"Tighe, Rosalba@DBC" <rosalba.tighe@dca.ca.example>', EX, "Tustin enforcement office - telephones", "2016-11-03T16:05:00-07:00",
        "On behalf of the Executive Officer, please see the signed letter. Thank you.\n\nRosalba Tighe\nAssistant Executive Officer, Dental Board of California\n",
        files=[("Tustin voice.pdf", scan(letter, angle=0.4))],
        cc="Fenwick Abara-Toll <fenwick.abara-toll@dca.ca.example>",
    )
    write("z-03", "Scanned letter; options and notice sentence is about the OLD office's agreement; Executive Officer signs, CIO only copied", "exemptions", [
        (raw, "exemption", after("deficient", "Dental Board of California", "non_exempt",
            exemption(missing=("contract.termination", "cost.items", "signer"), na=("provider.documentation", "ipr.documentation", "fsr", "separate_attachments")), {
            "provider.name": "Costa Verde Telephone Company",
            "cost.total": 18680.0,
            "services.addresses": [place("14722 Redbarn Avenue", "Tustin", "92780")],
            "contract.term_months": 24,
            "signer.name": "Prudencio Vass",
            "signer.title": "Executive Officer",
            "reason.ground": "technical",
        })),
    ], "Item 8: the options and the 30 days belong to the Orange agreement. Moving away after three bad months is a remedy. Letterhead address is not a place of service. Only the sum is given.")


# ------------------------------------------------------------------ second voice: the resident engineer


def z_04():
    memo = docx(
        [
            "<b>State of California – Department of Transportation</b><br/><b>MEMORANDUM</b>",
            ("t", [
                ["To:", "Department of Technology, CALNET Program"],
                ["From:", "Caltrans District 9, Construction (Bishop)"],
                ["Date:", "March 22, 2022"],
                ["File:", "09-Iny/Mno-395, PM 115.0/R58.9; EA 09-36460; Project ID 0916000032"],
                ["Subject:", "RWIS and camera backhaul, US 395 – exemption from CALNET"],
            ]),
            ("h", "1. Work"),
            "Contract 09-36460 places road weather stations and pan-tilt cameras at four spots where the highway is closed most often. The electrical contractor hands over cabinets with power by October. What Caltrans must provide is the communication from cabinet to the Bishop TMC. Item needed: fixed wireless data link, 25 Mbps symmetric, private (not on the public Internet), 1 per cabinet, 4 total.",
            ("h", "2. Sites"),
            ("t", [
                ["Site", "Rte/PM", "Dir", "Location of record (address assigned by county)", "Links"],
                ["1", "395/R117.4", "NB", "3650 Sherwin Grade Road, Bishop 93514", "1"],
                ["2", "395/R13.1", "SB", "2 Sawmill Cutoff Road, Mammoth Lakes 93546", "1"],
                ["3", "395/43.7", "NB", "8110 Conway Ranch Road, Lee Vining 93541", "1"],
                ["4", "395/58.2", "SB", "55 Old Bodie Junction, Bridgeport 93517", "1"],
            ], None, True),
            ("h", "3. Justification"),
            "3.1 Maintenance calls chain control from what the plow operator reports by radio. Between Sherwin and Bodie there are 41 miles with no report unless a plow is on them. Pavement temperature and picture every 60 seconds is what the project was programmed to give, and it needs a path.",
            "3.2 No path: the stations get built and sit dark. The HSIP share ($611,000) must be shown operational by June 30, 2023 or be paid back. Closures continue to be called on guess; last winter's five multi-vehicle collisions at Conway were each within 20 minutes of an unreported freeze.",
            "3.3 CALNET: requests for quote sent 1/18/22 to the three NextGen contractors with a wireline or wireless category. Replies: no facilities (two), cellular only (one). Cellular measured -117 dBm or worse at sites 2, 3 and 4. So: not available. IPR not applicable.",
            ("h", "4. Contract particulars"),
            ("t", [
                ["Firm", "Owens Range Wireless"],
                ["Duration", "60 working months, i.e. 60 calendar months from first acceptance test"],
                ["Out before then", "No charge after month 24. Before month 24: remaining months to month 24 at half rate."],
                ["Extension", "None provided."],
                ["Cost", "See 09-36460_comm_estimate.xlsx"],
                ["Performance and penalties", "See vendor's sheet ORW-0322, table at bottom"],
                ["FSR", "N/A, capital project"],
            ]),
            ("h", "5. Processing"),
            "Prepared by Gil Yribarren, P.E., Resident Engineer. Reviewed by District Electrical. Submitted to CDT by:",
            "<b>Theodora Quillfeather</b><br/>Chief Information Officer<br/>California Department of Transportation",
        ],
        font="Arial", size=10,
    )
    book = xlsx([
        ("Estimate", [
            ("EA 09-36460 communications", None, None, None, None, None),
            ("Item no.", "Description", "Unit", "Qty", "Unit price", "Amount"),
            (1, "Private wireless link 25 Mbps", "EA-MO", 240, 265.0, 63600.0),
            (2, "Subscriber radio, heated, installed", "EA", 4, 3850.0, 15400.0),
            (3, "Relay, Conway Summit, share of lease", "LS", 1, 9000.0, 9000.0),
            (None, "TOTAL, 60 MONTHS", None, None, None, 88000.0),
        ]),
        ("Superseded 2021", [
            ("Item no.", "Description", "Amount"),
            (1, "Satellite, 4 sites", 131400.0),
            (None, "TOTAL", 131400.0),
        ], "hidden"),
    ])
    sheet = pdf(
        [
            "<b>Owens Range Wireless</b>   Offer ORW-0322   March 2, 2022",
            "Attn G. Yribarren, District 9. Four 25 Mbps private links into the Bishop TMC. $265 per link per month; $3,850 per radio; $9,000 toward the Conway relay. Prices firm 180 days.",
            ("t", [
                ["What we hold ourselves to", "Number", "If we do not"],
                ["Link up, per month", "99.5 %", "2 % of the link's month for every tenth of a percent under"],
                ["On site, snow permitting", "8 hours", "$150 each further 8 hours"],
                ["Same link out 5 times in 90 days", "none", "Caltrans may drop the link, radio bought back at cost"],
            ], [190, 90, 210], True),
        ],
        font="Helvetica", size=10,
    )
    raw = mail(
        '"Yribarren, Gil@DOT" <gil.yribarren@dot.ca.example>', EX, "09-36460 RWIS backhaul - CALNET exemption", "2022-03-23T06:51:00-07:00",
        "Memo, estimate, vendor sheet. CIO has signed off in the memo. I am in the field most days, leave a message at the trailer.\n\nGil Yribarren, P.E.\nResident Engineer\n",
        files=[("Memo 09-36460.docx", memo), ("09-36460_comm_estimate.xlsx", book), ("ORW-0322.pdf", sheet)],
    )
    write("z-04", "Resident engineer's memo by route and post mile, street address of each cabinet in the table; hidden sheet has an older total", "exemptions", [
        (raw, "exemption", after("complete", "Department of Transportation", "non_exempt", exemption(na=("ipr.documentation", "fsr")), {
            "provider.name": "Owens Range Wireless",
            "cost.total": 88000.0,
            "cost.items": [63600.0, 15400.0, 9000.0],
            "services.addresses": [
                place("3650 Sherwin Grade Road", "Bishop", "93514"),
                place("2 Sawmill Cutoff Road", "Mammoth Lakes", "93546"),
                place("8110 Conway Ranch Road", "Lee Vining", "93541"),
                place("55 Old Bodie Junction", "Bridgeport", "93517"),
            ],
            "contract.term_months": 60,
            "signer.name": "Theodora Quillfeather",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "Ramifications: 3.2. Levels and remedies only in the vendor's table. $611,000 and the hidden $131,400 are not totals of this request.")


def z_05():
    memo = pdf(
        [
            "<b>CALTRANS DISTRICT 1 – NORTH REGION CONSTRUCTION</b><br/>Resident Engineer's office, Crescent City",
            ("t", [
                ["EA", "01-0F280 (Project ID 0115000099)"],
                ["Limits", "01-DN-101, PM 12.0 to 15.5 (Last Chance Grade, interim monitoring)"],
                ["Date", "8 August 2019"],
                ["Request", "Leave to buy broadband lines outside CALNET for slope instruments"],
            ], [80, 400]),
            "<b>Scope of service.</b> DSL-replacement broadband, 20/5 Mbps or better, business grade, static address. One line per instrument house, five houses:",
            ("t", [
                ["No.", "House", "PM", "Address", "Line"],
                ["1", "North portal", "15.4", "1461 Wilson Bluff Road, Crescent City", "1"],
                ["2", "Inclinometer A", "14.9", "1605 Wilson Bluff Road, Crescent City", "1"],
                ["3", "Inclinometer B", "14.2", "101-DN-14.2, landward side, 40 ft north of culvert", "1"],
                ["4", "Radar hut", "13.3", "88 Damnation Trail Spur, Klamath", "1"],
                ["5", "Field office", "12.1", "300 Requa Landing, Klamath", "1"],
            ], [30, 95, 40, 265, 40], True),
            "<b>Why.</b> The roadway moves. Geotech needs inclinometer and radar readings every 15 minutes to decide whether to hold traffic; at present a man drives out twice a day and downloads them.",
            "<b>If not.</b> We go on holding traffic on two readings a day. The 2017 slip came between readings. With no warning the fallback is a full nighttime closure, and the way around is 320 miles through Grants Pass.",
            "<b>CALNET availability.</b> Checked by address (1, 2, 4, 5) and by pole number (3) with both contractors, May 2019. Longest reach of their plant is the Wilson Creek bridge, PM 11.1. Neither will extend. Technical ground: unavailable.",
            "<b>Carrier.</b> Redwood Coast Cable &amp; Data.",
            "<b>Price by item.</b> Redwood Coast's price sheet, RCCD_quote.csv, as received July 30.",
            "Contract item 84 has been authorized at $61,000.00 for all communications and power on the job; PG&amp;E's part of that is not known yet.",
            "<b>Agreement.</b> 36 months, Redwood Coast's business form, payment net 45. If a house goes over the edge its line is moved, at our cost, to the next one up the hill.",
            "<b>Service.</b> 99.0 percent per month, crew within one day. Under 99.0: that month free. Three free months in a row: agreement may be ended and the surge kits returned for credit.",
            "<b>FSR / IPR.</b> None / none (not a price matter).",
            ("sp", 10),
            "Submitted: <b>Theodora Quillfeather</b>, Chief Information Officer, by electronic approval 8/8/2019<br/>Contact: Dag Halloran, P.E., Resident Engineer",
        ],
        font="Helvetica", size=9.5,
    )
    prices = (
        "Redwood Coast Cable & Data,quote 19-0730,,,\r\n"
        "Item,Qty,Unit,Each,36 months\r\n"
        "Business broadband 20/5 with static IP,5,line-month,96.00,17280.00\r\n"
        "Drop incl. poles and anchors (locations 1-4),4,each,6200.00,24800.00\r\n"
        "Drop (location 5),1,each,350.00,350.00\r\n"
        "Surge kit,5,each,118.00,590.00\r\n"
        "Prices good 90 days. Office: 1200 Front Cannery Row Eureka CA 95501,,,,\r\n"
    )
    raw = mail(
        '"Halloran, Dag@DOT" <dag.halloran@dot.ca.example>', EX, "01-0F280 exemption, five broadband lines", "2019-08-09T07:14:00-07:00",
        "See attached: the request, one sheet both sides, and the carrier's prices. No. 3 is the one that matters most, it is on the active slide.\n\nDag Halloran\nRE, 01-0F280\n",
        files=[("01-0F280 CALNET.pdf", memo), ("RCCD_quote.csv", prices)],
    )
    write("z-05", "One of five instrument houses has only a post mile; nothing on termination; items extended but no total (the only round figure is the contract item's authorization)", "exemptions", [
        (raw, "exemption", after("deficient", "Department of Transportation", "non_exempt",
            exemption(missing=("services.address", "contract.termination", "cost.total"), na=("ipr.documentation", "fsr")), {
            "provider.name": "Redwood Coast Cable & Data",
            "cost.items": [17280.0, 24800.0, 350.0, 590.0],
            "services.addresses": [
                place("1461 Wilson Bluff Road", "Crescent City"),
                place("1605 Wilson Bluff Road", "Crescent City"),
                place("88 Damnation Trail Spur", "Klamath"),
                place("300 Requa Landing", "Klamath"),
            ],
            "contract.term_months": 36,
            "signer.name": "Theodora Quillfeather",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "Items are in the carrier's CSV, which has no sum. No. 3 is route and post mile. $61,000 is for communications and power of the whole job. Month free and ending after three are remedies; nothing is said of early termination or extension.")


def z_06():
    memo = pdf(
        [
            "<b>CALIFORNIA DEPARTMENT OF TRANSPORTATION, DISTRICT 8</b><br/>464 West Fourth Street, San Bernardino – Traffic Electrical Construction",
            "File 08-Riv-60, PM 22.1/26.6, EA 08-1G8304.      December 5, 2013",
            "<b>Subject: leased Ethernet for ramp meters, Moreno Valley – CALNET exemption</b>",
            "1. <b>Service.</b> Leased Ethernet, 10 Mbps, copper or fiber. Two circuits, one at each hub cabinet: 23790 Sunnymead Ranch Way (PM 22.4) and 25995 Pigeon Pass Crossing (PM 25.8), both Moreno Valley. The hubs serve eleven ramp meters between them.",
            "2. <b>Need.</b> Ramp meters run on clocks. With a circuit the TMC can set rates by loop counts, as the 2011 congestion plan promised SCAG. No circuit, no adaptive rates.",
            "3. <b>Without it.</b> Meters stay on fixed time. Modeled delay is 1,340 vehicle-hours a weekday, and the CMAQ money ($402,000) reverts if adaptive operation isn't shown by September 2014.",
            "4. <b>CALNET.</b> Contractor surveyed both cabinets on October 2. Its conduit at Sunnymead is on the far side of the freeway and at Pigeon Pass there isn't any. Stated in its reply: cannot provide. Reason is technical, lack of availability.",
            "5. <b>Carrier.</b> Box Springs Metro Ethernet Co. Its product brochure is enclosed.",
            "6. <b>Cost.</b> Circuits, 2 at $420, $840 a month. Cabinet terminations, 2 at $1,900, $3,800 once. Total cost over the life of the agreement, $23,960.",
            "7. <b>Agreement.</b> On the carrier's usual form. The lease it replaces ran 60 months and ended June 30. Caltrans may end either circuit at any time on 45 days' notice; removal at carrier's cost.",
            "8. <b>Quality of service.</b> Carrier-grade. The carrier watches its network at all hours and answers trouble according to severity. For any month in which the District finds the circuit has not performed, that month is not billed, and after two such months in a row the District may cancel for default.",
            "9. IPR: not pursued. FSR: not required for this work.",
            ("sp", 8),
            "/s/ <b>Wendell Ochoa-Prine</b>, Acting Chief Information Officer, Caltrans<br/>Originator: M. Sandqvist, Resident Engineer, 08-1G8304",
        ],
        font="Times-Roman", size=10.5, footer="08-1G8304 CALNET exemption   page",
    )
    raw = mail(
        '"Sandqvist, Marit@DOT" <marit.sandqvist@dot.ca.example>', EX_OLD, "08-1G8304 Rte 60 ramp meter circuits", "2013-12-06T08:12:00-08:00",
        "Request attached with brochure.\n\nM. Sandqvist, RE\n",
        files=[("08-1G8304 leased Ethernet.pdf", memo)],
    )
    write("z-06", "Term given is that of the lease being replaced; service levels are adjectives; brochure 'enclosed' is not", "exemptions", [
        (raw, "exemption", after("deficient", "Department of Transportation", "non_exempt",
            exemption(missing=("contract.term", "sla.levels", "provider.documentation"), na=("ipr.documentation", "fsr", "separate_attachments")), {
            "provider.name": "Box Springs Metro Ethernet Co.",
            "cost.total": 23960.0,
            "cost.items": [840.0, 3800.0],
            "services.addresses": [place("23790 Sunnymead Ranch Way", "Moreno Valley"), place("25995 Pigeon Pass Crossing", "Moreno Valley")],
            "signer.name": "Wendell Ochoa-Prine",
            "signer.title": "Acting Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "60 months is the old lease; the new one's length is nowhere said. 'Watches at all hours' is no commitment.")


# ------------------------------------------------------------------ third voice: the consultant


def z_07():
    letter = pdf(
        [
            "<b>Department of Child Support Services</b><br/>Technology Services Division – Project Management Office",
            "<b>Statewide Case Imaging (SCI): Request for CALNET Exemption</b><br/>Version 1.0, May 16, 2012",
            ("h", "Executive Summary"),
            "The SCI Project moves 41 million paper images from county basements to a hosted repository. To carry them, the Project recommends acquiring two 1 Gbps point-to-point Ethernet circuits from Tessera Fiber Partners, Inc. for a total of $411,600, a cost avoidance of $138,000 (25 percent) against the CALNET price after the price reduction process.",
            ("h", "1. Background"),
            "DCSS operates from two computer rooms. Images are scanned at the first and must be on line at the second before a hearing. Present capacity is 45 Mbps. At that rate the backfile takes eleven years. The circuits are required so that the backfile is complete by the federal certification review of October 2014.",
            ("h", "2. Alternatives Considered"),
            ("t", [
                ["Alternative", "Five-year cost", "Assessment"],
                ["A. Do nothing", "$0", "Backfile incomplete at certification"],
                ["B. CALNET 2 Ethernet, list", "$612,000", "Meets requirement"],
                ["B'. CALNET 2 Ethernet, reduced price", "$549,600", "Meets requirement; see Exhibit 2"],
                ["C. Tessera Fiber Partners", "$411,600", "Meets requirement; recommended"],
            ], [190, 90, 200], True),
            "Technically B and C are equal. The Project's reason for departing from CALNET is therefore one of cost alone.",
            ("h", "3. Consequences of the Do-Nothing Alternative"),
            "Should this request not be granted and funds not stretch to B', the federal Administration for Children and Families may withhold up to five percent of the State's TANF grant for an uncertified system. Hearings will continue to be postponed when a file is not found: 3,100 in 2011.",
            ("h", "4. Recommended Alternative in Detail"),
            ("t", [
                ["Element", "Description"],
                ["Service", "Point-to-point Ethernet transport, 1 Gbps, unprotected, diverse from one another; quantity two"],
                ["End points", "11150 Gold Trestle Drive, Rancho Cordova 95670, and 7001 Franklin Kiln Court, Elk Grove 95757 (each circuit runs between the two)"],
                ["Commitment", "60 months from turn-up"],
                ["Exit and extension", "State may exit for lack of appropriation, or for convenience on payment of 20 percent of remaining charges. Two 12-month extensions, State's choice."],
                ["Service levels", "99.99 percent availability; 4-hour restoration; 8 ms; packet loss under 0.1 percent"],
                ["Rights and remedies", "Credit of 10 percent of the monthly charge per missed level, 100 percent cap; three misses in six months permit termination for default with reprocurement cost"],
                ["Charges", "Circuits, 2 x $3,330 x 60 = $399,600. Installation, 2 x $6,000 = $12,000."],
            ], [110, 370], True),
            ("h", "5. Relationship to the Feasibility Study Report"),
            "FSR 5175-041 (Special Project Report 1) describes these circuits in section 5.2. A copy accompanies this request as Exhibit 3.",
            ("h", "6. Recommendation and Submittal"),
            "The PMO recommends approval. Prepared by Rhys Calloway-Venn, Brightwater Pine Consulting, for the SCI PMO.",
            "Submitted to the Statewide Telecommunications and Network Division:",
            ("sp", 14),
            "<b>Augustine Melgarejo</b><br/>Chief Information Officer<br/>Department of Child Support Services",
        ],
        font="Helvetica", size=9.5, footer="SCI PMO",
    )
    ipr = pdf(
        [
            "<b>Exhibit 2</b> – printed from the SCI mail folder",
            "From: Delphine Ruark (account manager, CALNET 2 contractor)<br/>To: Rhys Calloway-Venn<br/>Date: April 24, 2012<br/>Subject: RE: Individual Price Reduction, 2 x GigE Rancho Cordova / Elk Grove",
            "Rhys, pricing desk came back. For the pair on a five-year commitment we can go from $5,100 to $4,580 per circuit per month, installation waived. That is as low as the desk will approve and it holds until June 29.",
            "Delphine",
            "&gt; On April 3, 2012, Rhys Calloway-Venn wrote:<br/>&gt; The Department asks for an individual price reduction on the two circuits described in the attached sheet.",
        ],
        font="Courier", size=9.5,
    )
    fsr = docx([
        "<b>Exhibit 3<br/>Feasibility Study Report 5175-041, Statewide Case Imaging – Special Project Report 1</b>",
        ("h", "1.0 Executive Project Approval Transmittal"), "Department of Child Support Services, April 2012. Priority: high.",
        ("h", "5.2 Telecommunications"),
        "Two diverse gigabit circuits between the Rancho Cordova and Elk Grove computer rooms. Acquisition method: exemption from CALNET, subject to approval by STND.",
        ("h", "8.0 Economic Analysis"), "One-time cost of the project as a whole $9,870,000; continuing cost $1,322,000 a year.",
    ])
    offer = pdf(
        [
            "<b>Tessera Fiber Partners, Inc.</b><br/>Proposal to the Department of Child Support Services, April 30, 2012",
            "<b>1. Who we are.</b> Tessera was founded in 1998 and owns 640 route miles in the Sacramento valley. We serve three hospital systems, two counties and the irrigation districts south of Elk Grove. Our network operations center is at 90 Riverfront Foundry, West Sacramento.",
            "<b>2. What we offer.</b> Two 1 Gbps Ethernet private lines, route-diverse: one along the Folsom South Canal, one along the light rail. They meet nowhere but in your own two rooms.",
            "<b>3. Prices.</b>",
            ("t", [
                ["Term", "Per line, monthly", "Installation per line"],
                ["12 months", "$4,650.00", "$14,000.00"],
                ["36 months", "$3,875.00", "$9,000.00"],
                ["60 months (selected by the Department)", "$3,330.00", "$6,000.00"],
            ], [220, 110, 120], True),
            "<b>4. How we measure.</b> Availability is minutes up over minutes in the month, one planned window of two hours a quarter left out. Delay and loss are measured by probes every minute, at both ends, and you may look at them.",
            "<b>5. Building.</b> 120 days from order. We need a key, a ladder rack and two 20 amp circuits in each room.",
            "<b>6. Other.</b> Billing monthly in arrears. Taxes are not included; state agencies are exempt from most. Offer open to July 31, 2012.",
            "Maribel Estrada-Quon, Vice President, Government Accounts",
        ], font="Helvetica",
    )
    raw = mail(
        '"Calloway-Venn, Rhys (Consultant)@DCSS" <rhys.calloway-venn@dcss.ca.example>', EX_OLD, "DCSS SCI Project - Exemption Request Package", "2012-05-16T17:20:00-07:00",
        "Please find the SCI exemption request package: request, Exhibit 1 (vendor proposal), Exhibit 2 (IPR), Exhibit 3 (FSR). CIO approval is on the last page of the request.\n\nRhys Calloway-Venn\nSCI PMO\n",
        files=[("SCI_Exemption_Package.zip", archive([
            ("00 Request.pdf", letter), ("Exhibit 1 Tessera.pdf", offer), ("Exhibit 2 IPR.pdf", ipr), ("Exhibit 3 FSR SPR1.docx", fsr),
        ]))],
    )
    write("z-07", "Consultant's executive summary and alternatives table; whole package in one ZIP with IPR mail and FSR; other totals all about", "exemptions", [
        (raw, "exemption", after("complete", "Department of Child Support Services", "non_exempt", exemption(na=()), {
            "provider.name": "Tessera Fiber Partners, Inc.",
            "cost.total": 411600.0,
            "cost.items": [399600.0, 12000.0],
            "services.addresses": [place("11150 Gold Trestle Drive", "Rancho Cordova", "95670"), place("7001 Franklin Kiln Court", "Elk Grove", "95757")],
            "contract.term_months": 60,
            "signer.name": "Augustine Melgarejo",
            "signer.title": "Chief Information Officer",
            "reason.ground": "financial",
        })),
    ], "Need stands at the end of Background; consequences under the do-nothing alternative. $549,600, $612,000 are CALNET's; $9.87 million is the whole project's.")


def z_08():
    letter = docx(
        [
            "<b>DEPARTMENT OF COMMUNITY SERVICES AND DEVELOPMENT</b><br/>Energy Assistance Modernization (EAM) Project",
            "<b>CALNET Exemption Request – Remote Intake Connectivity</b>    |    October 7, 2013    |    Final for submission",
            ("h", "Executive Summary"),
            "The EAM Project will equip mobile intake teams with ruggedized satellite data terminals. CALNET 2 carries no satellite data service. An exemption is requested so that the solicitation can be released in November.",
            ("h", "Background"),
            "Utility-bill assistance is taken on paper in 14 mountain and desert communities, typed in Sacramento nine days later, and paid in about forty. Households are shut off in between. The terminals let a team file an application while the applicant is sitting there, and that is the purpose of the acquisition.",
            ("h", "Service Requirements"),
            ("t", [
                ["Service", "Quantity", "Issued to / used from"],
                ["Satellite data terminal with 10 GB monthly plan", "14", "2389 Gateway Quarry Drive, Suite 100, Sacramento 95833 (equipment room; all units are assigned and returned there)"],
            ], None, True),
            ("h", "Alternatives Considered"),
            ("l", [
                "Alternative 1, status quo: applications remain on paper. The federal LIHEAP performance rule effective October 2014 requires decision within 18 days for crisis cases; the State would be out of compliance and exposed to a disallowance estimated at $2.3 million a season, and shut-offs continue.",
                "Alternative 2, CALNET cellular data: coverage survey (June) found usable signal in 3 of 14 communities. Not viable.",
                "Alternative 3, satellite data outside CALNET: feature not offered under CALNET. Viable.",
            ]),
            ("h", "Planned Contract"),
            "The contract will be for 48 months. The State may terminate for convenience on 30 days' notice; one optional extension of 12 months. Bidders must commit to 99 percent monthly availability of the plan and shipment of a replacement terminal within two business days; each miss earns a credit of 15 percent of that terminal's monthly fee, and a vendor that misses three months in any twelve may be terminated for default.",
            ("h", "Cost"),
            ("t", [
                ["Cost element (planning figures from market research)", "Amount"],
                ["Terminals, 14 at $2,650", "$37,100"],
                ["Data plans, 14 x $110 x 48 months", "$73,920"],
                ["Cases and vehicle mounts, 14 at $300", "$4,200"],
                ["Total cost", "$115,220"],
            ], None, True),
            ("h", "Assumptions and Constraints"),
            ("l", [
                "Field teams are county community-action staff; the Department owns the terminals.",
                "Utility companies' payment files remain on the present schedule.",
                "Spectrum licensing is the vendor's business.",
                "Prices in the table are rounded means of the three responses to market research, August 2013.",
            ]),
            ("h", "Vendor"),
            "To be determined by competitive solicitation (RFO 13-EAM-07). Three firms responded to market research and all three are capable.",
            ("h", "Project Approval Status"),
            "An FSR for the EAM Project is being submitted to the Technology Agency concurrently with this request. The PMO will forward a copy.",
            ("h", "Recommendation"),
            "It is recommended that the exemption be granted for Alternative 3.",
            "Respectfully submitted,",
            "<b>Marchetti Dunmore</b><br/>Senior Project Manager, Halcyon Ridge Group<br/>on behalf of the EAM Project Steering Committee (Chair: L. Ferreira, Deputy Director, Administrative Services; Member: T. Oyelaran, Chief Information Officer)",
        ],
        font="Calibri", size=10.5, header="EAM PMO | Remote Intake Connectivity",
    )
    raw = mail(
        '"Dunmore, Marchetti@CSD" <marchetti.dunmore@csd.ca.example>', EX_OLD, "EAM - CALNET exemption request - Remote Intake Connectivity", "2013-10-07T18:33:00-07:00",
        "Hello,\n\nThe EAM PMO submits the attached for your review and approval. The Steering Committee endorsed it on 10/3.\n\nMarchetti Dunmore, PMP\nHalcyon Ridge Group | EAM PMO\n",
        files=[("EAM CALNET Exemption v1.0 FINAL.docx", letter)],
    )
    write("z-08", "Consultant submits for a steering committee: vendor to be determined, FSR promised, CIO only a committee member", "exemptions", [
        (raw, "exemption", after("deficient", "Department of Community Services and Development", "non_exempt",
            exemption(missing=("provider.name", "fsr", "signer"), na=("provider.documentation", "ipr.documentation", "separate_attachments")), {
            "cost.total": 115220.0,
            "cost.items": [37100.0, 73920.0, 4200.0],
            "services.addresses": [place("2389 Gateway Quarry Drive", "Sacramento", "95833")],
            "contract.term_months": 48,
            "signer.name": "Marchetti Dunmore",
            "signer.title": "Senior Project Manager, Halcyon Ridge Group",
            "reason.ground": "technical",
        })),
    ], "The 18-day rule and shut-offs under Alternative 1 are the ramifications. The FSR is being submitted and no copy is here. Mobile terminals: the address they are issued from.")


# ------------------------------------------------------------------ fourth voice: the small site


def z_09():
    quote = pdf(
        [
            "<b>Figueroa Street Networks</b><br/>QUOTE 20-118    10/6/2020<br/>Bill to: Cal. African American Museum, 600 Jubilee Park Drive, Los Angeles 90037",
            ("t", [
                ["", "Qty", "Price", "Total 24 mo"],
                ["Business fiber Internet 1000/1000, 8 static IPs", "1", "$389/mo", "$9,336.00"],
                ["Install (conduit from Figueroa St.)", "1", "$1,450", "$1,450.00"],
                ["Wireless backup modem + plan", "1", "$42/mo", "$1,008.00"],
                ["", "", "TOTAL", "$11,794.00"],
            ], [250, 40, 80, 100], True),
            "24 mo. agreement. After 24 mo., month to month, or renew 12 mo. at same rate, customer's option. Cancel early: balance of the month + $500.",
            "Uptime 99.9%. Tech out in 4 hrs. Down more than 4 hrs = 1 day credit. Down 3 times in a month over 4 hrs = you can walk, no $500.",
        ], font="Helvetica",
    )
    raw = mail(
        '"Castelnau, Wynn@CNRA" <wynn.castelnau@resources.ca.example>', EX, "FW: internet for the museum", "2020-10-13T11:08:00-07:00",
        """CALNET team,

The California African American Museum is in our Agency and has no CIO of its own. Please take Des's mail below as the Museum's exemption request; I have reviewed it and submit it for the Museum.

Wynn Castelnau
Agency Information Officer
California Natural Resources Agency

From: Desmond Lighty
Sent: Monday, October 12, 2020 4:48 PM
To: Castelnau, Wynn@CNRA
Subject: internet for the museum

Hi Wynn,

Here is what they told me you need.

We want one fiber internet line (1 gig both ways) and one cellular backup, so 1 and 1, at the museum: 600 Jubilee Park Drive, Los Angeles 90037. Project is our online gallery, "CAAM at Home". I'm only here Mon/Wed so sorry if this is short.

Why: we are closed since March and do the tours and school visits live on video now. 212 school classes this fall. The line we have is 20 up and the picture freezes when two guides go at once.

If we can't get it: we cancel the second guide, that is about half the classes, and the LA school grant ($85k) pays per class so we lose that half too.

Why not CALNET: Rosa in your office gave me the two companies to call. One said fiber stops at Exposition Blvd, other one said 50 up is the max they have for this building. 50 up is not enough for two 4K streams + staff. So no one has it. Nobody talked discounts because there was nothing to discount.

Company is Figueroa Street Networks. Quote is attached, it's 24 months, everything else about the contract is at the bottom of it (renewal, cancel, what they guarantee). No FSR.

Thanks
Des
IT (part time), CAAM
""",
        files=[("quote 20-118 museum.pdf", quote)],
    )
    write("z-09", "Part-time IT person's short mail, forwarded and submitted by the parent agency's AIO; terms and service levels at the foot of the quote", "exemptions", [
        (raw, "exemption", after("complete", "California African American Museum", "non_exempt",
            exemption(missing=("separate_attachments",), na=("ipr.documentation", "fsr")), {
            "provider.name": "Figueroa Street Networks",
            "cost.total": 11794.0,
            "cost.items": [9336.0, 1450.0, 1008.0],
            "services.addresses": [place("600 Jubilee Park Drive", "Los Angeles", "90037")],
            "contract.term_months": 24,
            "signer.name": "Wynn Castelnau",
            "signer.title": "Agency Information Officer",
            "reason.ground": "technical",
        })),
    ], "Signer: AIO of the parent agency. Termination, extension, levels and remedies are the last two lines of the quote. The request is in the message body.")


def z_10():
    raw = mail(
        '"Trujillo, Bo@CalExpo" <bo.trujillo@calexpo.ca.example>', EX, "phones at the fairgrounds", "2015-02-19T13:37:00-08:00",
        """Hello,

I was told to write to you before we sign with anybody. This is for the phone changeover at Cal Expo, we call it Dial Tone 2015.

What: hosted phone lines (cloud phones), with voicemail. They go at the admin building and the ticket gates, all at 1600 Exposition Loop, Sacramento 95815. Everybody who has a desk gets one and also the gates.

Why we need it: the old switch belongs to a company that went out of business and when a card dies I buy one on the auction sites. We've had the box office dark twice during the fair.

If it doesn't happen, well, the State Fair opens July 10 and if that switch quits in those 17 days there is no box office line and no way for the gates to call first aid. That's 600,000 people walking through. CHP and the fire marshal both wrote us up on it.

Why not CALNET: we've used Delta Queen Telephone for the horse races for years and they know the grounds, and the board likes to buy local. Their guy answers his cell. We'd just rather stay with them.

Contract is 36 months with Delta Queen Telephone Inc. Either side can stop with 60 days notice, no charge. They do 99.9% up time and a 2 hour response during the fair, 4 hours other days. When they miss it we get 10% off that month, and if they miss it during the fair we get the whole month.

Total cost for the 36 months is $74,880, phones and install included.

Their quote is attached.

Bo Trujillo
Acting Chief Information Officer (also radios and scoreboards)
California Exposition and State Fair
""",
        mailer="Apple Mail (2.2070.6)",
    )
    write("z-10", "Plain mail: number of lines nowhere, only the sum, preference instead of a reason, and the quote is not attached", "exemptions", [
        (raw, "exemption", after("deficient", "California Exposition and State Fair", "non_exempt",
            exemption(missing=("services.quantity", "reason", "cost.items", "provider.documentation"), na=("ipr.documentation", "fsr", "separate_attachments")), {
            "provider.name": "Delta Queen Telephone Inc.",
            "cost.total": 74880.0,
            "services.addresses": [place("1600 Exposition Loop", "Sacramento", "95815")],
            "contract.term_months": 36,
            "signer.name": "Bo Trujillo",
            "signer.title": "Acting Chief Information Officer",
        })),
    ], "'Everybody who has a desk' is no number. Liking a local firm is neither a technical nor a financial reason. No attachment at all.")


# ------------------------------------------------------------------ fifth voice: the home-made form


def z_11():
    form = docx(
        [
            ("c", "<b>STATE OF CALIFORNIA – DEPARTMENT OF REHABILITATION</b><br/><b>DR 4410T (Rev. 03/2017)  TELECOM PURCHASE OUTSIDE STATE CONTRACT</b>"),
            "Type or print. Attach vendor papers. Boxes that do not apply: enter N/A.",
            ("t", [
                ["1. Project / purchase", "Video Relay Rooms, phase 1 (IT request 17-233)"],
                ["2. Date", "05/02/2017"],
                ["3. Kind of service", "☒ Data circuit   ☐ Voice   ☐ Wireless   ☐ Other:"],
                ["4. Describe it", "Dedicated Internet access circuit with guaranteed low jitter, 30 Mbps each way"],
                ["5. How many", "3 (one per room)"],
                ["6. Where (street, city)", "(a) 5009 Orange Blossom Way, Riverside 92504<br/>(b) 1320 Alder Creek Street, Suite 4, Chico 95928<br/>(c) 77 Old Wharf Lane, Eureka 95501"],
            ]),
            ("t", [
                ["7. What it is for / why needed", "Deaf consumers meet counselors through sign language video. On present shared lines hands blur and the meeting has to be rescheduled."],
                ["8. Any harm if refused?", "☒ Yes  ☐ No   If yes: about 900 consumers wait for an in-person interpreter, now 5 weeks in Chico and 9 in Eureka. Complaint no. 16-4471 (federal, Section 504) stays open and puts the VR grant at risk."],
                ["9. Could the State contract supply it?", "☐ Yes  ☒ No   Explain: contractors guarantee no jitter figure under 30 ms on this class; the relay standard is 10 ms. Letters of 3/8 and 3/15/2017."],
                ["10. Ground", "☒ Technical   ☐ Financial   ☐ Both"],
                ["11. Price reduction asked?", "☐ Yes (attach)   ☒ No   Reason: not a price matter"],
                ["12. FSR or similar?", "☐ Yes (attach)   ☒ No"],
            ]),
            ("t", [
                ["13. Vendor", "Palisade Quality Transport, Inc."],
                ["14. Contract length", "24 months, month 1 starts at acceptance"],
                ["15. Can either party end it sooner?", "☒ Yes  ☐ No   How: State, 30 days, pays $600 per circuit"],
                ["16. Options to extend", "☐ Yes  ☒ No"],
                ["17. Line items", "Circuit 3 x $510 x 24 = $36,720;  activation 3 x $450 = $1,350"],
                ["18. All-in price", "$38,070.00"],
                ["19. Service levels promised", "☒ attached (vendor sheet p. 1)"],
                ["20. What we get if they are missed", "☒ attached (same)"],
            ]),
            ("t", [
                ["21. Requested by", "Hulda Nakagawara, Field IT Coordinator"],
                ["22. Approved and submitted by (CIO or acting)", "/s/ Jerrold Amundsen-Pike     Chief Information Officer     05/03/2017"],
            ]),
        ],
        font="Arial", size=9.5, header="DR 4410T",
    )
    sheet = pdf(
        [
            "<b>PALISADE QUALITY TRANSPORT, INC.</b> Service sheet, “Steady 30”<br/>Prepared for Department of Rehabilitation, 3 circuits, $510 per month each, $450 activation each.",
            ("t", [
                ["Commitment", "Value"],
                ["Jitter, 5-minute mean", "not above 8 ms"],
                ["Available", "99.95 % of the month"],
                ["Back in service", "5 hours"],
            ], [200, 200], True),
            "A commitment missed on a circuit earns that circuit a free week. Four in half a year and the circuit can be handed back; we then refund activation.",
        ],
        font="Helvetica",
    )
    raw = mail(
        '"Nakagawara, Hulda@DOR" <hulda.nakagawara@dor.ca.example>', EX, "DR 4410T 17-233", "2017-05-04T09:00:00-07:00",
        "4410T and vendor sheet for processing.\n\nHulda Nakagawara\n", files=[("DR4410T 17-233.docx", form), ("Palisade Steady 30.pdf", sheet)],
    )
    write("z-11", "Home-made Word form with check boxes; service levels and remedies 'attached (vendor sheet)' and they are; complete", "exemptions", [
        (raw, "exemption", after("complete", "Department of Rehabilitation", "non_exempt", exemption(na=("ipr.documentation", "fsr")), {
            "provider.name": "Palisade Quality Transport, Inc.",
            "cost.total": 38070.0,
            "cost.items": [36720.0, 1350.0],
            "services.addresses": [
                place("5009 Orange Blossom Way", "Riverside", "92504"),
                place("1320 Alder Creek Street", "Chico", "95928"),
                place("77 Old Wharf Lane", "Eureka", "95501"),
            ],
            "contract.term_months": 24,
            "signer.name": "Jerrold Amundsen-Pike",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "Boxes 19 and 20 point to the vendor's sheet, which says both. Letters of 3/8 and 3/15 are told of for a technical ground, not promised.")


def z_12():
    w = [180, 300]
    form = pdf(
        [
            ("c", "<b>DEPARTMENT OF REAL ESTATE – INFORMATION TECHNOLOGY OFFICE</b><br/>CALNET EXEMPTION WORKSHEET (DRE-IT 27)"),
            ("t", [
                ["Project name and number", "Telecommunications, all regional offices, FY 2023-24, as needed"],
                ["New [ ]   Renewal [ ]   Add-on [X]", ""],
                ["Service requested", "NimbusEdge Premier 500"],
                ["Quantity", "4"],
                ["Service location(s)", "651 Bannister Quay, Suite 500, Sacramento 95811<br/>320 West Mercado Street, Suite 350, Los Angeles 90013<br/>1515 Claymore Street, Suite 702, Oakland 94612<br/>2550 Lark Marisol Mall, Fresno 93721"],
            ], w),
            ("t", [
                ["Business need", "The Department's mission is to safeguard and promote the public interests in real estate matters through licensure, regulation, education and enforcement. NimbusEdge supports the mission."],
                ["Impact if not approved", "See business need."],
                ["Reason CALNET not used", "[X] Financial  [ ] Technical. Lower price: CALNET $112,320, NimbusEdge $86,400, difference 23%. IPR reply attached."],
                ["Provider", "Calderwood Broadband Corporation"],
            ], w),
            ("t", [
                ["Contract length", "36 months"],
                ["Early termination", "( ) None  (X) As follows: 50% of the remaining monthly fees in year 1, 25% thereafter"],
                ["Option to extend", "(X) None  ( ) As follows:"],
                ["Cost items", "4 x $575 per month x 36 = $82,800<br/>4 x activation $900 = $3,600"],
                ["Total", "$86,400"],
                ["SLA", "99.9% monthly; 4 hr restore; under 20 ms"],
                ["Remedies", "1/30 of monthly fee per hour over; contract may be ended for 3 misses in 3 months"],
                ["FSR", "(X) N/A"],
            ], w),
            "I certify the above is complete to the best of my knowledge.",
            ("t", [["Signature", "Cordelia Fanshawe-Ruiz"], ["Title", "Chief Information Officer"], ["Date", "8/21/2023"]], w),
        ],
        font="Helvetica", size=9.5, margin=60,
    )
    ipr = pdf(
        [
            "<b>Response to request for individual price reduction, August 7, 2023</b>",
            "Customer: Department of Real Estate. Four sites as submitted July 18. The CALNET contractor has reviewed the request and respectfully declines to reduce the contract rate of $780 per site per month. Quotation of the contract rate: 4 x $780 x 36 months = $112,320.",
            "Lorne Battersby, Public Sector Pricing",
        ],
        font="Helvetica",
    )
    raw = mail(
        '"DRE IT Procurement" <it.procurement@dre.ca.example>', EX, "DRE-IT 27 for approval", "2023-08-22T14:19:00-07:00",
        "DRE-IT 27 attached with IPR reply.\n", files=[("DRE-IT 27 signed.pdf", form), ("IPR reply 8-7-23.pdf", ipr)],
    )
    write("z-12", "Home-made form filled with a blanket project, a product name without its type, the mission statement as need, and 'see business need' as impact", "exemptions", [
        (raw, "exemption", after("deficient", "Department of Real Estate", "non_exempt",
            exemption(missing=("project", "services.description", "need", "ramifications"), na=("provider.documentation", "fsr")), {
            "provider.name": "Calderwood Broadband Corporation",
            "cost.total": 86400.0,
            "cost.items": [82800.0, 3600.0],
            "services.addresses": [
                place("651 Bannister Quay", "Sacramento", "95811"),
                place("320 West Mercado Street", "Los Angeles", "90013"),
                place("1515 Claymore Street", "Oakland", "94612"),
                place("2550 Lark Marisol Mall", "Fresno", "93721"),
            ],
            "contract.term_months": 36,
            "signer.name": "Cordelia Fanshawe-Ruiz",
            "signer.title": "Chief Information Officer",
            "reason.ground": "financial",
        })),
    ], "The provider's name ('Broadband') does not say what the product is. The IPR refusal is enclosed and gives no type either.")


# ------------------------------------------------------------------ delegations


def z_13():
    letter = pdf(
        [
            ("c", "<b>CALIFORNIA STATE BOARD OF PHARMACY</b>"),
            ("r", "February 6, 2015"),
            "CALNET Program Chief, Office of Technology Services",
            "<b>Request for general delegation: voice response system for license verification</b>",
            "Answers follow in the order in which our Board would ask the questions. Notes are at the end.",
            "<b>Who.</b> The work is led by Mireille Stannard, Systems Software Specialist II, who holds a B.S. in computer engineering and the maker's certificate for the product named below,<super>1</super> with Abel Quon, Staff Information Systems Analyst, certified in project management (PMP).",
            "<b>What they have done.</b> Ms. Stannard put in the response system of the Physical Therapy Board in 2011 and replaced that of the Veterinary Medical Board in 2013; both still run.",
            "<b>What would be bought.</b> One Corvane IVR-12 interactive voice response server (twelve ports), one Corvane speech library in English and Spanish, and three years of the maker's maintenance.",
            "<b>What the undertaking covers.</b> Replacing the present 1998 response unit: design of the menu, installation in the equipment room, transfer of the verification script, and looking after it. It does not touch the Board's telephone lines.",
            "<b>Where and when.</b> Equipment room, 1625 Cedar Mill Boulevard, Suite 219, Sacramento. Order in April, installation from June 8, in use by July 31, 2015.",
            "<b>What it is for.</b> Hospitals and pharmacies must verify a pharmacist's license before a shift. The unit answers 11,000 such calls a month, and its maker stopped making parts in 2009.",
            "<b>Why the Board should have the authority.</b> The contract's response services are all hosted, and Business and Professions Code records of discipline may not leave the premises until final. The same staff have done it twice for sister boards under delegation, without a finding.",
            "<b>If refused.</b> Verification falls back on four clerks. They can take 2,600 of the 11,000 calls; the rest of the pharmacists are put on shift unverified or kept off it, and the public bears either.<super>2</super>",
            "Submitted by",
            ("sp", 10),
            "<b>Luz Haverkamp</b> <i>for</i><br/>Fenwick Abara-Toll, Chief Information Officer, Department of Consumer Affairs (serving the Board)",
            ("sp", 10),
            "<super>1</super> Corvane Certified Installer, no. 40771, good to 2017.",
            "<super>2</super> Counts are from the unit's own log, January 2014 to January 2015.",
        ],
        font="Times-Roman",
    )
    raw = mail(
        '"Stannard, Mireille@DCA" <mireille.stannard@dca.ca.example>', DEL, "Board of Pharmacy - delegation for IVR", "2015-02-09T10:10:00-08:00",
        "Letter attached.\n\nM. Stannard\n", files=[("Pharmacy IVR delegation.pdf", letter)],
    )
    write("z-13", "Board of Pharmacy, premise IVR; staff first, certificate in a footnote; signed 'for' the serving department's CIO; complete", "delegations", [
        (raw, "general_delegation", after("complete", "California State Board of Pharmacy", "non_exempt", general(), {
            "project.locations": ["1625 Cedar Mill Boulevard, Suite 219, Sacramento"],
            "activities": ["design and development", "installation", "operation and maintenance"],
            "signer.name": "Fenwick Abara-Toll",
            "signer.title": "Chief Information Officer, Department of Consumer Affairs",
        })),
    ], "Purpose under 'What it is for', reason under 'Why the Board should have the authority'. 'For' signature with the officer's name and title.")


def z_14():
    memo = pdf(
        [
            "<b>CALTRANS DISTRICT 4 – TOLL BRIDGE STRUCTURES</b>",
            ("t", [
                ["EA", "04-3A7104"], ["Route/PM", "04-Sol-80, PM 0.9/1.3 (Carquinez maintenance facility)"], ["Written", "June 27, 2012"],
                ["For", "General delegation – key telephone system"],
            ], [90, 390]),
            "<b>1. Work.</b> Replace key telephone system in the bridge maintenance building and the paint-crew annex, both at 7 Crockett Anchorage Road, Vallejo, PM 1.1. Bond and ground, pull station cable where the 1958 cable is bad, hang sets. Elevator and tower phones are Electrical's and not in this work.",
            "<b>2. Purpose.</b> Crews on the span call the bridge sergeant through this system. Intercom half of it failed in March and they have been using flaggers' radios.",
            "<b>3. Materials.</b>",
            ("t", [
                ["Item", "Make/model", "Qty"],
                ["Key service unit, 8 trunk x 24 station", "Ellerby KS-824", "1"],
                ["Station set, weather-resistant", "Ellerby W2", "9"],
                ["Station set, desk", "Ellerby D2", "12"],
                ["Battery string, 4 h", "Norcell 48-20", "1"],
            ], [230, 160, 50], True),
            "<b>4. Schedule.</b> Install follows seismic retrofit of the building. Start when the retrofit contractor gives up the ground floor; finish before plant establishment. Dates will be in the next CPM update.",
            "<b>5. Staff.</b> Electrician II Lamar Devereux: C-10 license, BICSI Installer 2 (copper), Ellerby factory course. Electrician I Soo-ah Pell: journeyman inside wireman, BICSI Installer 1. The crew takes pride in its work and has the full confidence of the District.",
            "<b>6. Why delegate.</b> Delegation is requested per STMM 502 for the work described in 1. Approval is appreciated.",
            "<b>7. If not.</b> No call path from tower level to the sergeant except handheld radio, which is dead in both tower legs. Cal/OSHA order 312-0447 requires one, abatement or stop work above deck. Crew of 19 stands down.",
            ("sp", 8),
            "<b>Wendell Ochoa-Prine</b><br/>Chief Information Officer, Department of Transportation",
            "Orig: R. Achebe, P.E., Resident Engineer",
        ],
        font="Helvetica", size=10,
    )
    raw = mail(
        '"Achebe, Roland@DOT" <roland.achebe@dot.ca.example>', DEL, "04-3A7104 key system delegation", "2012-06-28T06:40:00-07:00",
        "Delegation request, scanned from signed.\n\nR. Achebe RE\n", files=[("04-3A7104_keysys.pdf", scan(memo, angle=-0.3))],
    )
    write("z-14", "Scanned engineer's memo: schedule hangs on other work and has no date, licences but no prior jobs, 'why delegate' says only that it is asked", "delegations", [
        (raw, "general_delegation", after("deficient", "Department of Transportation", "non_exempt",
            general(missing=("project.timeframe", "staff.experience", "reason")), {
            "project.locations": ["7 Crockett Anchorage Road, Vallejo"],
            "activities": ["installation"],
            "signer.name": "Wendell Ochoa-Prine",
            "signer.title": "Chief Information Officer",
        })),
    ], "Section 4 has milestones of other contracts but no date or length. Section 5 gives licences and courses; no earlier project is named.")


def z_15():
    letter = docx(
        [
            "<b>DEPARTMENT OF FISH AND WILDLIFE</b><br/>Enterprise Projects Office",
            "<b>Voice Infrastructure Renewal (VIR) – General Delegation Request</b><br/>July 15, 2019 | v0.9",
            ("h", "Executive Summary"),
            "VIR replaces end-of-life premise telephone switches in regional offices. CALNET does not provide premise switches; general delegation is requested for planning, design, installation and operation.",
            ("h", "Background and Purpose"),
            "The regional switches were installed between 1994 and 2001. Their manufacturer ended support in 2016; voicemail was lost for eleven days in Region 3 last fall. The project exists to restore supportable telephone service before a switch fails for good.",
            ("h", "Scope"),
            ("t", [["In scope", "Out of scope"], ["Removal of the regional switches, replacement, station re-termination, training of receptionists, first-year operation", "Hatcheries; CalTIP hotline; headquarters"]], None, True),
            ("h", "Locations"),
            "Sites will be selected in Phase 2 on the basis of condition scores. The site list will be furnished to CALNET once the Steering Committee has adopted it.",
            ("h", "Products"),
            "The solution will consist of industry-standard, scalable, IP-capable voice equipment and associated peripherals and licenses appropriate to each site, as determined during design.",
            ("h", "Schedule"),
            ("t", [["Phase", "Start", "Finish"], ["1 Assess", "September 2019", "November 2019"], ["2 Design and procure", "December 2019", "April 2020"], ["3 Install", "May 2020", "October 2020"]], None, True),
            ("h", "Project Organization"),
            "The project will be staffed by a blended team of experienced State and contractor resources with the right skills in the right roles. Halcyon Ridge Group, which runs the project for the Department, delivered switch replacements at the Department of Water Resources (six field offices, 2014) and at CAL FIRE (Region South, 2016-17).",
            ("h", "Alternatives Considered"),
            "(1) Maintain: no parts. (2) CALNET hosted voice: tested at two sites; fails where the only access is satellite. (3) Premise switches under delegation: recommended, because it is the only alternative that keeps dial tone when the satellite link is down and because the Department's own technicians already maintain the cabling.",
            ("h", "Risks and Mitigations"),
            ("t", [
                ["ID", "Risk", "Likelihood", "Mitigation"],
                ["R-1", "Building owners delay access to telephone closets", "Medium", "Letters to owners in Phase 1"],
                ["R-2", "A switch fails before its replacement is in", "Medium", "Cellular loaner kit, 25 sets"],
                ["R-3", "Key staff retire", "Low", "Cross-training; contractor bench"],
                ["R-4", "Fire season absorbs field staff", "High", "No cut-over July through September"],
            ], None, True),
            ("h", "Governance"),
            "The Steering Committee (Deputy Director, Administration, chair; Chief of Patrol; CIO) meets on the second Tuesday. The PMO issues a status report weekly. Scope changes over 10 percent go to the Committee.",
            ("h", "Impact of Non-Approval"),
            "Wardens in the field reach dispatch through these switches. Failure of one isolates up to 60 wardens; repair parts would have to be cannibalized, and each office so stripped loses service itself.",
            "Approved for submittal:",
            "<b>Bartholomew Eisley</b><br/>Chief Information Officer, California Department of Fish and Wildlife",
        ],
        font="Calibri", size=10.5,
    )
    raw = mail(
        '"Dunmore, Marchetti@Wildlife" <marchetti.dunmore@wildlife.ca.example>', DEL, "CDFW VIR - General Delegation Request v0.9", "2019-07-15T19:02:00-07:00",
        "For CALNET review. Comments welcome, we will turn them around within 48 hours.\n\nMarchetti Dunmore\nVIR PMO\n",
        files=[("VIR Delegation v0.9.docx", letter)],
    )
    write("z-15", "Consultant's smooth document: sites to be selected, products generic, staff 'the right skills in the right roles'", "delegations", [
        (raw, "general_delegation", after("deficient", "Department of Fish and Wildlife", "non_exempt",
            general(missing=("project.location", "products", "staff.qualifications")), {
            "activities": ["project planning", "design and development", "installation", "operation and maintenance"],
            "signer.name": "Bartholomew Eisley",
            "signer.title": "Chief Information Officer",
        })),
    ], "Region 3 is where voicemail was lost, not a place named for the work. Experience is the contractor's, which runs the project. Reason is under Alternatives Considered.")


def z_16():
    w = [165, 320]
    form = pdf(
        [
            ("c", "<b>CALIFORNIA HORSE RACING BOARD</b><br/>FORM IT-6   REQUEST FOR DELEGATED TELECOM AUTHORITY   (one project per form)"),
            ("t", [
                ["PROJECT TITLE", "Stewards' stand PBX, Northern circuit"],
                ["DELEGATION TYPE", "(X) General   ( ) CALNET contract service"],
                ["AUTHORITY WANTED FOR", "[X] Planning  [ ] Design  [ ] Oversight  [X] Installation  [X] Operation/maintenance"],
                ["WHAT THE PROJECT COVERS", "One small PBX for the stewards' stand, test barn and license window; moving 26 extensions; taking out the old one"],
                ["PURPOSE", "Stewards must have an inquiry line to the jockeys' room and the patrol towers that does not go through the track's own switch. It does now, and the track can listen."],
                ["SITE", "Golden Shore Racetrack, stewards' stand, Albany"],
                ["START", "10/03/2011"],
                ["FINISH", "11/11/2011 (dark week included)"],
            ], w),
            ("t", [
                ["EQUIPMENT AND SERVICES", "Brandt Model 40 PBX cabinet (1); digital sets, Brandt 7 (22); single-line sets (4); recorder interface card (1); 12 months' maintenance from Bayline Telephone Supply"],
                ["LEAD PERSON", "Name: Eustace Corrigan-Blythe. Title: Associate Information Systems Analyst. Training or license: A.A. telecommunications; Brandt installation and programming, levels 1 and 2"],
                ["HAS LEAD DONE THIS BEFORE?", "(X) Yes  ( ) No   List: Los Alamitos stand, 2006 (same model); Del Mar, 2009"],
                ["WHY SHOULD CDT DELEGATE?", "A small premise PBX isn't in the contract. Work can only be done in dark weeks that are set by race dates, about 16 days' warning, and cannot wait for a review each time."],
                ["HARM IF REFUSED?", "(X) Yes  ( ) No   Describe: an inquiry overheard is grounds to set aside a ruling. Two 2010 disqualifications were overturned on it, purse money $148,000."],
            ], w),
            ("t", [
                ["ESTIMATE", "$19,640"],
                ["SUBMITTED BY", "Thandeka Orr<br/>Chief, Information Technology Division"],
                ["SIGNED / DATE", "T. Orr    8/30/11"],
            ], w),
        ],
        font="Helvetica", size=9, footer="CHRB IT-6 (7/08)",
    )
    raw = mail(
        '"Orr, Thandeka" <thandeka.orr@chrb.ca.example>', DEL, "IT-6 stewards PBX", "2011-08-30T12:12:00-07:00",
        "IT-6 attached.\n\nT. Orr\n", files=[("IT-6 stewards PBX.pdf", form)], dmarc=None,
    )
    write("z-16", "Horse Racing Board's one-page form with Yes/No boxes, a general delegation; chief of the IT division signs; complete", "delegations", [
        (raw, "general_delegation", after("complete", "California Horse Racing Board", "non_exempt", general(), {
            "project.locations": ["Golden Shore Racetrack, stewards' stand, Albany"],
            "activities": ["project planning", "installation", "operation and maintenance"],
            "cost.total": 19640.0,
            "provider.name": "Bayline Telephone Supply",
            "signer.name": "Thandeka Orr",
            "signer.title": "Chief, Information Technology Division",
        })),
    ], "Every row is filled. Signer is head of the information technology division.")


def z_17():
    letter = pdf(
        [
            ("c", "<b>BUREAU OF SECURITY AND INVESTIGATIVE SERVICES</b><br/>Licensing Division"),
            ("r", "May 21, 2014"),
            "To the CALNET Program Chief",
            "<b>Delegation for a contract service: guard card telephone lines</b>",
            "The chapter's list, answered in the order in which I was able to get the answers.",
            ("t", [
                ["Asked", "Answer"],
                ["What and how far", "A queue with menus for the guard card unit: fourteen positions, one toll-free number, recorded statements in three languages. The alarm and locksmith units are not part of it."],
                ["When", "August 4 through September 26, 2014"],
                ["Place", "2420 Del Pueblo Road, Suite 270, Sacramento"],
                ["Which contract service", "The call handling service which the contract marks “Yes” for delegation. Our representative is finding out which line of the catalog that is, and the contractor's name for it.<super>1</super>"],
                ["Who will do it", "Nadezhda Bellwether, Staff Information Systems Analyst: certified call center designer (CCD), A.S. in telecommunications."],
                ["Before this", "She designed the queues for the Bureau of Automotive Repair (2010) and moved Barbering and Cosmetology onto theirs (2012)."],
                ["If denied", "It is hoped that the request will be approved. The Bureau stands ready to supply further information."],
            ], [110, 370], True),
            "The Department's CIO submits the request for the Bureau, which has no technology office.",
            ("sp", 12),
            "<b>Amarante Koster</b>, Chief Information Officer, Department of Consumer Affairs",
            ("sp", 8),
            "<super>1</super> She expects to have it by the second week of June.",
            "Analyst: Philippa Rowe, Bureau of Security and Investigative Services",
        ],
        font="Times-Roman",
    )
    raw = mail(
        '"Rowe, Philippa@BSIS" <philippa.rowe@dca.ca.example>', DEL, "BSIS guard card lines, delegation", "2014-05-21T14:26:00-07:00",
        "Please find our letter.\n\nPhilippa Rowe\nAnalyst\n", files=[("BSIS delegation.pdf", letter)],
    )
    write("z-17", "Answer table: catalog service not yet known, no purpose said, 'If denied' holds a courtesy", "delegations", [
        (raw, "contract_delegation", after("deficient", "Bureau of Security and Investigative Services", "non_exempt",
            contract(missing=("project.purpose", "catalog.service", "ramifications")), {
            "project.locations": ["2420 Del Pueblo Road, Suite 270, Sacramento"],
            "signer.name": "Amarante Koster",
            "signer.title": "Chief Information Officer, Department of Consumer Affairs",
        })),
    ], "What the queue is, is said; why it is wanted, nowhere. Footnote 1 is a promise.")


def z_18():
    letter = docx(
        [
            "<b>DEPARTMENT OF MANAGED HEALTH CARE</b><br/>Help Center Transformation Program",
            "<b>CALNET Contract Delegation Request</b><br/>January 24, 2020",
            ("h", "Executive Summary"),
            "The Program requests delegation to order and run Interactive Voice Response – Advanced, identifier IVR-4120, from Crestline Communications' CALNET NextGen catalog (Category 22), whose Delegation column reads “Yes”. Delegation is sought for design and development, and for operation and maintenance.",
            ("h", "Background"),
            "Enrollees who are refused treatment appeal through the Help Center's telephone line. The 2019 surge after a plan's insolvency took the line to 9,400 calls a week against capacity for 5,200. The service is needed so that callers can file and follow an appeal by voice without waiting for a counselor.",
            ("h", "Scope and Schedule"),
            ("l", [
                "Scope: 48 ports, appeal intake and status in six languages, link to the case system, counselor transfer.",
                "Duration: 30 weeks from notice to proceed, targeted for March 2, 2020.",
                "Locations: Help Center, 980 Ninth Street, Sacramento; overflow unit, 320 West Fourth Street, Los Angeles.",
            ]),
            ("h", "Alternatives Considered"),
            ("t", [
                ["Alternative", "Result"],
                ["Add 30 counselors", "$3.1 million a year; not funded"],
                ["Order without delegation", "The catalog does not permit it"],
                ["Delegation (recommended)", "Meets need within budget"],
            ], None, True),
            "Declining the recommendation leaves 4,200 calls a week unanswered. An urgent appeal must by statute be decided in 72 hours, counted from the call; callers who cannot get through lose treatment, in oncology cases irrecoverably.",
            ("h", "Team"),
            ("t", [
                ["Role", "Name", "Credentials", "Relevant engagements"],
                ["Technical lead (State)", "Ifeoma Larrabee", "M.S. Information Systems; VoiceXML certified developer", "Covered California service center menu, 2013; Medi-Cal ombudsman line, 2017"],
                ["Program manager (contractor)", "Rhys Calloway-Venn, Brightwater Pine Consulting", "PMP, ITIL Expert", "Child support SCI, 2012-15; FTB self-service line, 2018"],
            ], None, True),
            ("h", "Recommendation"),
            "Approve the delegation. The Department's Chief Information Officer transmits this request by e-mail.",
        ],
        font="Calibri", size=10.5,
    )
    inner = mail(
        '"Szymborska, Tadeo@DMHC" <tadeo.szymborska@dmhc.ca.example>', DEL, "DMHC Help Center: delegation request", "2020-01-24T16:45:00-08:00",
        "Please accept the attached as the Department's request for contract delegation.\n\nTadeo Szymborska\nChief Information Officer\nDepartment of Managed Health Care\n",
        files=[("DMHC delegation request.docx", letter)], bare=True,
    )
    raw = mail(
        '"Calloway-Venn, Rhys (Consultant)@DMHC" <rhys.calloway-venn@dmhc.ca.example>', DEL, "DMHC Help Center delegation - CIO's transmittal attached", "2020-01-27T08:45:00-08:00",
        "Good morning,\n\nTadeo's message of Friday came back to him as too large for some gateway or other, so I am sending it on as an attachment. The request is inside it.\n\nRhys Calloway-Venn\nBrightwater Pine Consulting for DMHC\n",
        files=[("DMHC Help Center delegation request.eml", inner)],
    )
    write("z-18", "Consultant's contract delegation; catalog identifier in the summary, consequences under Alternatives, CIO's transmittal is an attached message; complete", "delegations", [
        (raw, "contract_delegation", after("complete", "Department of Managed Health Care", "non_exempt", contract(), {
            "provider.name": "Crestline Communications",
            "project.locations": ["980 Ninth Street, Sacramento", "320 West Fourth Street, Los Angeles"],
            "activities": ["design and development", "operation and maintenance"],
            "signer.name": "Tadeo Szymborska",
            "signer.title": "Chief Information Officer",
        })),
    ], "The document has no signature; the CIO's own mail, attached by the consultant, is the submittal.")


def z_19():
    raw = mail(
        '"Frankel, Noor@CalVet" <noor.frankel@calvet.ca.example>', DEL, "Redding home - delegation for Crestline ACD", "2021-06-02T10:55:00-07:00",
        """Good morning,

The lady at Crestline says I need a delegation from you before she can take my order. The thing is in their NextGen catalog as Automatic Call Distribution, Standard, number ACD-2210, and it says Yes in the delegation column. We're at the Veterans Home, 3400 Knighton Pines Road, Redding.

Families call the home at all hours and the front desk has one receptionist, so calls ring out. That's why we want it.

I would start July 12 and have it done by July 30.

If we don't get it the calls go on ringing out. Last month a daughter could not reach us for two days while her father was in the hospital, and the state long-term care ombudsman opened a complaint. The home's license could be cited over it.

I do the computers here Tuesdays and Thursdays. I set up the same call distribution at the Yuba hospice in 2018 and before that at Shasta Credit Union in 2015. Marlon from maintenance will help with wiring, he's very handy.

Call me with anything,

Noor Frankel
Office Technician (part time IT)
Veterans Home of California - Redding
California Department of Veterans Affairs
cc'd: our administrator
""",
        cc="Beatrix Hollander <beatrix.hollander@calvet.ca.example>",
    )
    write("z-19", "Veterans home's part-timer: the job itself is never described beyond the product, two named jobs but no qualifications, she sends it herself", "delegations", [
        (raw, "contract_delegation", after("deficient", "California Department of Veterans Affairs", "non_exempt",
            contract(missing=("staff.qualifications", "signer")), {
            "provider.name": "Crestline Communications",
            "project.locations": ["Veterans Home, 3400 Knighton Pines Road, Redding"],
            "signer.name": "Noor Frankel",
            "signer.title": "Office Technician (part time IT)",
        }, ["project.scope"])),
    ], "Scope could be argued: one call distribution for the front desk, with no extent. 'Very handy' is no qualification.")


def z_20():
    html = """<html><body style="font-family:Arial;font-size:10pt">
<p>Form submitted through the intranet. Copy to CALNET.</p>
<table border="1" cellpadding="4" style="border-collapse:collapse">
<tr><td colspan="2" bgcolor="#dddddd"><b>CDPH-TEL-03 &nbsp; CALNET SERVICE NEEDING DELEGATION</b></td></tr>
<tr><td>Program</td><td>Center for Infectious Diseases, Immunization Branch</td></tr>
<tr><td>Project</td><td>Vaccine ordering help line, second site</td></tr>
<tr><td>Extent of the work</td><td>20 agent positions added to the existing help line, one toll-free number, night message in 4 languages</td></tr>
<tr><td>Why</td><td>Clinics order vaccine by Friday noon. Since the new ordering system opened, a third of them cannot reach anybody on Fridays.</td></tr>
<tr><td>Contractor / catalog line</td><td>Monterra Networks, CALNET 3 subcategory 4.1, &quot;Hosted contact center agent, premium&quot; (HCC-AP-07)</td></tr>
<tr><td>Delegation column</td><td>&#9746; Yes &nbsp; &#9744; No</td></tr>
<tr><td>Activities</td><td>&#9744; planning &nbsp; &#9744; design &nbsp; &#9746; oversight &nbsp; &#9746; installation &nbsp; &#9744; operation</td></tr>
<tr><td>Site</td><td>850 Marina Kite Parkway, Building P, Richmond</td></tr>
<tr><td>Begin / end</td><td>11/2/2015 &ndash; 1/15/2016</td></tr>
<tr><td>Staff and what they hold</td><td>Vikram Oduya, Systems Software Specialist III (B.S. EE, Monterra contact center administrator certificate); Jess Tallchief, Telecom Systems Analyst II (BICSI RCDD)</td></tr>
<tr><td>Staff and what they have run</td><td>Both: first site of the same line, 2013; newborn screening line, 2011</td></tr>
<tr><td>Effect on program or public if not delegated</td><td>Clinics run out before flu season; about 40 counties depend on the Friday order. In 2014 eleven clinics turned children away.</td></tr>
<tr><td>Submitted by</td><td>Annelore Przybylski, Deputy Director, Information Technology Services Division, CDPH (electronic approval 9/30/2015 16:12)</td></tr>
</table></body></html>"""
    plain = "CDPH-TEL-03 CALNET SERVICE NEEDING DELEGATION. This message is best read in HTML.\n"
    raw = mail(
        '"CDPH Telecom Forms" <telecom.forms@cdph.ca.example>', DEL, "CDPH-TEL-03 / Vaccine help line, second site", "2015-09-30T16:13:00-07:00", plain, html=html,
    )
    write("z-20", "Intranet form sent as an HTML mail; everything in the table, deputy director of the IT division approves; complete", "delegations", [
        (raw, "contract_delegation", after("complete", "California Department of Public Health", "non_exempt", contract(), {
            "provider.name": "Monterra Networks",
            "project.locations": ["850 Marina Kite Parkway, Building P, Richmond"],
            "activities": ["project oversight", "installation"],
            "signer.name": "Annelore Przybylski",
            "signer.title": "Deputy Director, Information Technology Services Division",
        })),
    ], "The plain part says nothing. Deputy director of the information technology division counts.")


# ------------------------------------------------------------------ threads


def z_21():
    quote = pdf(
        [
            "<b>Pennant Mobile Data</b> – quote for California Science Center – 3/11/2024",
            ("t", [
                ["Item", "Qty", "Each"],
                ["Cellular router w/ private APN, outdoor", "9", "$412.00"],
                ["20 GB pooled plan, per month", "9", "$38.00"],
            ], [250, 60, 100], True),
            "24 month agreement. Network availability 99.5% monthly. Swap of dead router next business day.",
        ], font="Helvetica",
    )
    first = mail(
        '"Vandermolen, Kip" <kip.vandermolen@californiasciencecenter.ca.example>', EX, "parking lot pay stations", "2024-03-18T09:31:00-07:00",
        """Hi,

Request for an exemption for our parking pay station project (internal no. P-24-02).

- What: cellular data routers with a data plan each, on a private APN
- How many: 9, one per pay station
- Where: Lot 1, 700 Zanja Pavilion Drive, and Lot 6, 3990 Bill Hendry Lane, both Los Angeles 90037. Invoices come to the museum office, 39 Exposition Rotunda, that is not a site.
- Why: the pay stations sit 300 ft from the nearest closet, and the card processor drops us on June 30 unless cards go over a private network
- If no: cash only from July 1, in lots that take in $11,000 on a Saturday; that money pays for the school buses
- Why not CALNET: asked both cellular contractors in January. They will sell the plan but neither can land a private APN at our card processor. Feature not there.
- Vendor: Pennant Mobile Data. Quote attached
- 24 months. No early termination fee if we give 60 days. No extension
- Credits etc: I have asked them
- FSR no, IPR no

Kip Vandermolen
Chief Technology Officer (the Science Center has no CIO)
""",
        files=[("Pennant quote.pdf", quote)],
    )
    revised = pdf(
        [
            "<b>Pennant Mobile Data</b> – REVISED quote for California Science Center – 3/26/2024",
            ("t", [
                ["Item", "Qty", "Each", "24 months"],
                ["Cellular router w/ private APN, outdoor", "11", "$412.00", "$4,532.00"],
                ["20 GB pooled plan, per month", "11", "$38.00", "$10,032.00"],
                ["TOTAL", "", "", "$14,564.00"],
            ], [230, 50, 80, 100], True),
            "24 month agreement. Network availability 99.5% monthly. Swap of dead router next business day.",
            "If we miss: a day's plan fee for every two hours over, per router. If we miss for 3 months running you may return all routers at purchase price.",
        ], font="Helvetica",
    )
    second = mail(
        '"Vandermolen, Kip" <kip.vandermolen@californiasciencecenter.ca.example>', EX, "RE: parking lot pay stations", "2024-03-27T16:44:00-07:00",
        """Two things you asked for and one correction.

Revised quote attached, it has the total and what they pay us when they miss.

Correction: 11 routers, not 9. Lot 6 has six stations, I counted four. Use the new quote and forget the old one.

Kip

On Thu, Mar 21, 2024, CALNET Exemptions wrote:
> We have reviewed the request dated March 18, 2024. The following could
> not be found: total cost; rights and remedies for missed service levels.
""",
        files=[("Pennant quote rev.pdf", revised)], reply_to=mid_of(first),
    )
    base = {
        "provider.name": "Pennant Mobile Data",
        "services.addresses": [place("700 Zanja Pavilion Drive", "Los Angeles", "90037"), place("3990 Bill Hendry Lane", "Los Angeles", "90037")],
        "contract.term_months": 24,
        "signer.name": "Kip Vandermolen",
        "signer.title": "Chief Technology Officer",
        "reason.ground": "technical",
    }
    write("z-21", "Thread: dashed list with unit prices and no total, 'I have asked them' for remedies; then a revised quote and a corrected count; CTO where no CIO", "exemptions", [
        (first, "exemption", after("deficient", "California Science Center", "non_exempt",
            exemption(missing=("cost.total", "sla.remedies", "separate_attachments"), na=("ipr.documentation", "fsr")), {**base, "cost.items": [412.0, 38.0]})),
        (second, "supplement", after("complete", "California Science Center", "non_exempt",
            exemption(missing=("separate_attachments",), na=("ipr.documentation", "fsr")), {**base, "cost.total": 14564.0, "cost.items": [4532.0, 10032.0]})),
    ], "First quote: unit rates with quantities, no total. 39 Exposition Rotunda is an address for invoices. The revised quote replaces the first.")


def z_22():
    form = docx(
        [
            "<b>CDSS – ISD FORM 118: DELEGATED TELECOM PROJECT</b>",
            ("t", [
                ["Title", "IVR, In-Home Supportive Services provider line"],
                ["Type", "☒ General (not in CALNET)   ☐ Contract"],
                ["Scope (what is and is not included)", "Refer to title."],
                ["Purpose", "Providers call to ask where their timesheet is. Staff read the answer off a screen 19,000 times a month; the line is meant to let them hear it without a person."],
                ["Location(s)", "County sites per program list"],
                ["Timeframe", "From 07/07/2008 to 12/19/2008"],
                ["Equipment / services", "Two Tannoy-Reed VR-500 voice response servers, 24 ports each, with text-to-speech license and installation"],
                ["Staff qualifications", "Orsolya Finch, Senior Programmer Analyst: B.A. computer science, Tannoy-Reed script developer certificate"],
                ["Staff experience with like projects", "See résumé (HR file)"],
                ["Why delegate", "Contract voice response is priced per call and cannot read the timesheet host, which speaks only 3270."],
                ["If denied", "Calls abandoned stay at 44%. Providers unpaid past 10 days quit; consumers go without a bath or a meal."],
            ]),
            ("t", [["CIO", "Garrick Ushijima, Chief Information Officer"], ["Signed", "☒ on paper, copy in file   /s/ G. Ushijima 5/27/2008"]]),
        ],
        font="Arial", size=10,
    )
    first = mail(
        '"Finch, Orsolya@CDSS" <orsolya.finch@dss.ca.example>', DEL, "Form 118 IHSS IVR", "2008-05-28T10:00:00-07:00",
        "Form 118 attached.\n\nOrsolya Finch\nDepartment of Social Services\n", files=[("Form118 IHSS IVR.docx", form)],
    )
    second = mail(
        '"Finch, Orsolya@CDSS" <orsolya.finch@dss.ca.example>', DEL, "RE: Form 118 IHSS IVR", "2008-06-12T11:40:00-07:00",
        """Amended boxes, per your note of June 4. Please read these in place of the old ones.

Scope: the voice response front end of the statewide provider line only - menu, timesheet look-up, English, Spanish, Armenian and Chinese prompts, hand-over to staff. Not included: the county lines, the staff's own telephones, the timesheet host.

Location(s): one server at 744 Porcelain Street, Sacramento, the other at the backup site, 3101 Gold Camp Spur, Rancho Cordova.

Staff experience: still getting the résumé released by HR. It will follow.

Orsolya Finch
""",
        reply_to=mid_of(first),
    )
    third = mail(
        '"Ushijima, Garrick@CDSS" <garrick.ushijima@dss.ca.example>', DEL, "RE: RE: Form 118 IHSS IVR", "2008-07-01T08:05:00-07:00",
        """Good morning,

The IHSS voice response work is cut from the budget as of today. Please take our Form 118 back and close it. Should money return we would start over with a new form.

Garrick Ushijima
Chief Information Officer, CDSS
""",
        reply_to=mid_of(second), refs=f"{mid_of(first)} {mid_of(second)}",
    )
    fields = {
        "activities": ["installation"],
        "signer.name": "Garrick Ushijima",
        "signer.title": "Chief Information Officer",
    }
    places = ["744 Porcelain Street, Sacramento", "3101 Gold Camp Spur, Rancho Cordova"]
    write("z-22", "Thread: own form with 'refer to title', 'per program list' and a résumé in the HR file; half amended; then taken back by the CIO", "delegations", [
        (first, "general_delegation", after("deficient", "Department of Social Services", "non_exempt",
            general(missing=("project.scope", "project.location", "staff.experience")), fields, ["project.scope"])),
        (second, "supplement", after("deficient", "Department of Social Services", "non_exempt", general(missing=("staff.experience",)), {**fields, "project.locations": places})),
        (third, "not_a_request", NONE),
    ], "Scope of the first form may be pieced together from purpose and equipment: not scored there. Experience is promised in 02 and never comes.")


# ------------------------------------------------------------------ what is no request


def z_23():
    raw = mail(
        '"Delacroix-Imai, Sunniva@MBC" <sunniva.delacroix-imai@mbc.ca.example>', EX, "Exemption request for the San Diego enforcement office - before we file", "2017-10-24T15:17:00-07:00",
        """Good afternoon,

We expect to ask for an exemption in December for a 200 Mbps data circuit at our San Diego office. Before I write it I would like to be sure how you read your own list. In the manual's order:

1. "Quantity, type, and location." Is the floor needed, or does the street address do?
2. "Length and terms." Our vendor (Torrey Mesa Carrier, 36 months, about $31,000) has a renewal clause. Do you want the clause itself or our summary of it?
3. "Specific service level agreements." May we point to the page in their brochure?
4. IPR: is it needed at all when the reason is that CALNET cannot reach the building?
5. Who signs - our Executive Director or the CIO at Consumer Affairs? (note 1)

Nothing is being submitted with this message. An answer by Friday would help, as our Board meets on the 2nd.

Sunniva Delacroix-Imai
Staff Services Analyst
Medical Board of California

note 1: chapter 501 says "or equivalent", which three of us read in three ways.
""",
    )
    write("z-23", "Analyst's questions before filing, with vendor, term and price mentioned; nothing submitted", "exemptions", [(raw, "not_a_request", NONE)],
        "The subject says exemption request; the text says nothing is being submitted.")


def z_24():
    report = xlsx([
        ("Closeout", [
            ("EA 10-0X7504, lines bought under granted exemption (letter of 2/11/2016)", None, None, None, None),
            ("Site", "Rte/PM", "Address", "Accepted", "Paid to date"),
            ("CMS 14", "10-SJ-5 PM 21.3", "9900 Delta Sill Road, French Camp", "6/2/2016", 2840.0),
            ("CCTV 9", "10-SJ-5 PM 24.8", "410 Charter Slough Way, Stockton", "6/9/2016", 2840.0),
            ("TOTAL", None, None, None, 5680.0),
        ]),
    ])
    raw = mail(
        '"Petrossian, Anahit@DOT" <anahit.petrossian@dot.ca.example>', EX, "10-0X7504 exemption - closeout for your file", "2016-11-30T13:50:00-08:00",
        """The exemption for 10-0X7504 (SJ-5, PM 21.3/24.8) was granted February 11. Reporting as the letter requires:

- both circuits accepted, dates in the sheet
- vendor Calaveras Metro Fiber, 36 months, first month billed July
- availability to date 99.97 and 99.99, no credits due
- acquisition documents are in the RE file, 10-0X7504 cat. 52, and go to District records at CCA

No action needed.

A. Petrossian, P.E., Resident Engineer
cc: T. Quillfeather, CIO
""",
        files=[("10-0X7504 closeout.xlsx", report)], cc="Theodora Quillfeather <theodora.quillfeather@dot.ca.example>",
    )
    write("z-24", "Resident engineer's closeout report under a granted exemption, with sites and amounts", "exemptions", [(raw, "not_a_request", NONE)],
        "A report; no new service is asked for.")


def z_25():
    raw = mail(
        '"Sorrentino, Dell@CalVet" <dell.sorrentino@calvet.ca.example>', EX, "RE: exemption request, Chula Vista home wifi backhaul", "2020-01-09T12:02:00-08:00",
        """Got it, thank you both. Approval printed and in the binder. The residents say hi.

Dell

> On Dec 4, 2019, Dell Sorrentino wrote:
> Hello, this is our exemption request for the wifi backhaul at the
> Chula Vista home, 700 East Palomar Bluff, Chula Vista 91911.
> One 500 meg internet circuit, one site. We need it since the
> residents' tablets share the office line. If we don't get it the
> tele-health visits stop. CALNET has 50 meg there and no more.
> South Bay Lightwave, 36 months, $640 a month, $23,040 total,
> no termination fee with 30 days, 99.9 percent, one day credit
> for each outage over 4 hours.
> Submitted by Percival Oakhurst, Chief Information Officer, CalVet
""",
        extra=[("In-Reply-To", "<20191218.1402.calnet@cdt.ca.example>")],
    )
    write("z-25", "Thank-you for an approval with the whole old request quoted below", "exemptions", [(raw, "not_a_request", NONE)],
        "Only the quoted part is a request, and it has been approved.")


def z_26():
    doc = pdf(
        [
            "<b>Senior Information Line – Stage 2 Alternatives Analysis</b><br/>California Department of Aging | S2AA 4170-011 | February 2018",
            ("h", "Executive Summary"),
            "The Senior Information Line Project has completed its alternatives analysis. Three telephony alternatives were compared.",
            ("h", "Alternatives"),
            ("t", [
                ["Alternative", "Ten-year cost", "Recommended"],
                ["CALNET hosted contact center", "$4,120,000", "Yes"],
                ["Vendor-hosted outside CALNET (would need an exemption)", "$3,910,000", "No"],
                ["Premise system (would need a delegation)", "$5,300,000", "No"],
            ], [260, 100, 100], True),
            ("h", "Recommendation"),
            "Alternative 1. No exemption or delegation will be sought.",
            "Approved: Ferdinand Achterhof, Chief Information Officer",
        ],
        font="Helvetica", size=10,
    )
    raw = mail(
        '"Ibarra-Stone, Lucasta (Consultant)@CDA" <lucasta.ibarra-stone@aging.ca.example>', DEL, "FYI: CDA Senior Information Line, S2AA with exemption / delegation alternatives", "2018-02-21T17:55:00-08:00",
        "All,\n\nInformational copy of the Stage 2 for your files, as discussed at the portfolio meeting. It touches telephony so we thought CALNET should have it. No response is required.\n\nLucasta Ibarra-Stone\nPMO, Senior Information Line Project\n",
        files=[("CDA S2AA telephony.pdf", doc)], cc="Project Approvals <pal@cdt.ca.example>",
    )
    write("z-26", "Consultant's copy of an alternatives analysis for information; no request", "delegations", [(raw, "not_a_request", NONE)],
        "The document says that neither exemption nor delegation will be sought.")


# ------------------------------------------------------------------ exempt, discretionary, triage


def z_27():
    letter = pdf(
        [
            "<b>CALIFORNIA SECRETARY OF STATE</b><br/>VoteStream Project – Project Management Office",
            "<b>CALNET Exemption Request: election night transport</b>      July 30, 2018",
            ("h", "Executive Summary"),
            "The Office of the Secretary of State intends to acquire two 500 Mbps dedicated Internet circuits from Quadrant Nine Communications for the November 6 election. This paper requests an exemption from the CALNET contracts.",
            ("h", "Background"),
            "Returns from 58 counties are posted every five minutes from 1500 Eleventh Plaza, Sacramento 95814, where both circuits would end. In June the posting stalled for 38 minutes. A second carrier is needed so that one cut does not stop the posting.",
            ("h", "Alternatives Considered"),
            "CALNET circuits from the second contractor share the first one's conduit for 1.4 miles; physical diversity cannot be had from the contract. Doing nothing risks another stall, on a night when the media call results from the posting, and a loss of public confidence that no later correction repairs.",
            ("h", "Terms"),
            ("l", [
                "12 months, renewable for 12 at the State's option; 30 days' notice ends it at no charge.",
                "2 x $2,150 x 12 = $51,600; entrance, $7,400; total $59,000.",
                "100 percent availability from 6 p.m. November 6 to 6 a.m. November 7, 99.9 percent otherwise.",
            ]),
            ("h", "Recommendation"),
            "Approve. Submitted by:",
            ("sp", 10),
            "<b>Solveig Marchbanks</b>, Chief Information Officer",
        ],
        font="Helvetica", size=10,
    )
    raw = mail(
        '"Marchbanks, Solveig" <solveig.marchbanks@sos.ca.example>', EX, "SOS - exemption request, election night transport", "2018-07-31T10:01:00-07:00",
        "Please see attached. Our calendar is short.\n\nSolveig Marchbanks\nCIO\n", files=[("SOS VoteStream exemption.pdf", letter)],
    )
    write("z-27", "Secretary of State (constitutional officer) asks as if bound; no remedies for missed levels either", "exemptions", [
        (raw, "exemption", after("not_required", "Secretary of State", "exempt",
            exemption(missing=("sla.remedies",)), {
            "provider.name": "Quadrant Nine Communications",
            "cost.total": 59000.0,
            "cost.items": [51600.0, 7400.0],
            "services.addresses": [place("1500 Eleventh Plaza", "Sacramento", "95814")],
            "contract.term_months": 12,
            "signer.name": "Solveig Marchbanks",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "Exempt agency comes before missing items.")


def z_28():
    form = docx(
        [
            "<b>DEPARTMENT OF PESTICIDE REGULATION – ITB FORM 9 (CALNET EXCEPTION)</b>",
            ("t", [
                ["Project", "Grower hearing webcasts, 2022 season"],
                ["Service / type", "Web and audio conferencing with live captions, subscription"],
                ["Quantity", "6 host licenses"],
                ["Service address", "1515 Harvest Gavel Way, Sacramento 95814"],
                ["Mandatory?", "☐ Yes  ☒ No – catalog page attached: “Discretionary”"],
                ["Need", "Hearings on fumigant rules must be open to growers who can't travel."],
                ["If not approved", "Hearings go back to three cities and the comment record is thinner, which is how the 2019 rule was lost in court."],
                ["Why not CALNET", "☒ Technical: no live captions in Spanish and Punjabi"],
                ["Vendor", "Open Chamber Conferencing, Inc."],
                ["Term", "12 months; ends unless renewed in writing; no early termination fee"],
                ["Cost", "6 x $1,140 = $6,840; caption hours 80 x $55 = $4,400; total $11,240"],
                ["SLA / remedies", "99.9 percent monthly; free month if missed"],
                ["CIO", "Leontyne Abascal, Chief Information Officer, 4/4/2022"],
            ]),
            "Procurement says to send it to you although it's discretionary, in case you keep a record.",
        ],
        font="Arial", size=10,
    )
    page = pdf(
        [
            "<b>CALNET NextGen – Pricing Catalog A (extract printed 3/28/2022)</b>",
            ("t", [
                ["Feature name", "Identifier", "Required / Discretionary"],
                ["Audio conference, reservationless", "AC-0101", "Discretionary"],
                ["Web conference, host license", "WC-0107", "Discretionary"],
                ["Web conference, captioning", "WC-0119", "Discretionary"],
            ], [200, 90, 140], True),
        ],
        font="Helvetica",
    )
    raw = mail(
        '"Abascal, Leontyne@CDPR" <leontyne.abascal@cdpr.ca.example>', EX, "ITB Form 9, hearing webcasts", "2022-04-05T09:27:00-07:00",
        "Form 9 and the catalog page are attached.\n\nLeontyne Abascal\nChief Information Officer\n",
        files=[("ITB-9 webcasts.docx", form), ("Catalog A page.pdf", page)],
    )
    write("z-28", "Own form asks for web conferencing that the enclosed catalog page lists as discretionary", "exemptions", [
        (raw, "exemption", after("not_required", "Department of Pesticide Regulation", "non_exempt",
            exemption(na=("provider.documentation", "ipr.documentation", "fsr")), {
            "provider.name": "Open Chamber Conferencing, Inc.",
            "cost.total": 11240.0,
            "cost.items": [6840.0, 4400.0],
            "services.addresses": [place("1515 Harvest Gavel Way", "Sacramento", "95814")],
            "contract.term_months": 12,
            "signer.name": "Leontyne Abascal",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "The form and the catalog page both show the service as discretionary.")


def z_29():
    quote = pdf(
        ["<b>Mission Vista Telecom</b>, service agreement and price sheet for the Veterans Home, Ventura", "Circuit $480.00 x 36; install $1,200.00. Credits: one day for every 3 hours."],
        font="Helvetica", password="vista2019",
    )
    raw = mail(
        '"Auclair, Margit@CalVet" <margit.auclair@calvet.ca.example>', EX, "Ventura home - exemption, nurse call network", "2019-05-14T16:29:00-07:00",
        """Hello CALNET,

Please take this as CalVet's request. Ventura's IT person (Wed/Fri) wrote most of it, I signed off.

Project: nurse call network, Ventura home.
What: one 100 Mbps internet circuit with static addresses, at 10900 Telephone Vista Road, Ventura 93004.
Why: the new nurse call system reports to the maker's server, and there is no line in that wing at all.
If we can't: the new system can't be turned on, the old bells stay, and last year there were four falls with nobody hearing the bell.
Why not CALNET: the state contractors' answer was no facilities in that wing until 2021, so it isn't available.
From: Mission Vista Telecom, 36 months, two months' charges if we leave early, no extension. Total is $18,480.
They promise 99.9% and fix in 6 hours. Price per item, and what they owe us when they miss, are in their agreement, attached. They put a password on it, they will give it to you if you call 805-555-0142.

No FSR. No IPR.

Margit Auclair
Deputy-in-charge Information Officer (CIO position vacant)
California Department of Veterans Affairs
""",
        files=[("Mission Vista agreement.pdf", quote)],
    )
    write("z-29", "Prices by item and remedies are said to be in a password-protected vendor agreement: triage", "exemptions", [
        (raw, "exemption", after("triage", "California Department of Veterans Affairs", "non_exempt",
            exemption(missing=("separate_attachments",), na=("ipr.documentation", "fsr"), unclear=("cost.items", "sla.remedies")), {
            "provider.name": "Mission Vista Telecom",
            "cost.total": 18480.0,
            "services.addresses": [place("10900 Telephone Vista Road", "Ventura", "93004")],
            "contract.term_months": 36,
            "signer.name": "Margit Auclair",
            "signer.title": "Deputy-in-charge Information Officer",
            "reason.ground": "technical",
        }, ["provider.documentation"])),
    ], "The agreement cannot be opened; cost.items and sla.remedies could only be there. Whether a locked paper is vendor documentation can be argued.")


def z_30():
    letter = pdf(
        [
            ("c", "<b>BOARD OF PSYCHOLOGY</b>"),
            ("r", "March 11, 2025"),
            "CALNET Program",
            "<b>Request under 3-501: text message reminders</b>",
            "<b>Cost first,</b> since ours is a small fund. Short code, $1,000 a month for 24 months, $24,000. Messages, 600,000 at $0.012, $7,200. Altogether $31,200.",
            "<b>The service.</b> Mobile text messaging from one dedicated short code, with 25,000 messages a month. The account is held at 1625 Cedar Mill Boulevard, Suite 215, Sacramento 95834. We call it the Renewal Reminder undertaking.<super>1</super>",
            "<b>What for.</b> 2,400 licensees a year let a license lapse because the renewal notice goes to an old address. The telephone number is the only contact datum the law makes them keep current.",
            "<b>And if not.</b> Clients lose their therapist in mid-treatment, some of them under court order; fines to licensees go on at $300,000 a year.",
            "<b>Why elsewhere.</b> The contracts' messaging sends from long numbers, which carriers throttle to one message a second; they have no short code. A functional ground.",
            "<b>The bargain.</b> Cadence Post Messaging, Inc., 24 months; either side may end it on 30 days' notice without cost. They deliver 98 percent of messages within two minutes, and for each month under that the short code is free.<super>2</super>",
            "Submitted for the Board by the Department which serves it:",
            ("sp", 10),
            "<b>Jacinth Okoro-Wills</b><br/>Chief Information Officer, Department of Consumer Affairs",
            ("sp", 10),
            "<super>1</super> No FSR or PAL document; no price reduction was sought.",
            "<super>2</super> Two free months in a row let us leave at once with the unused messages refunded.",
        ],
        font="Times-Roman",
    )
    raw = mail(
        '"Thorsby, Emeline@DCA" <emeline.thorsby@dca.ca.example>', EX, "Board of Psychology - exemption, text reminders", "2025-03-12T02:14:00-07:00",
        "Please see the Board's letter and expedite.\n\nEmeline Thorsby\nBoard of Psychology\n",
        files=[("BoP text reminders.pdf", letter)], dmarc="fail",
    )
    write("z-30", "Complete on its face, but dmarc=fail by the receiving server: triage", "exemptions", [
        (raw, "exemption", after("triage", "Board of Psychology", "non_exempt", exemption(), {
            "provider.name": "Cadence Post Messaging, Inc.",
            "cost.total": 31200.0,
            "cost.items": [24000.0, 7200.0],
            "services.addresses": [place("1625 Cedar Mill Boulevard", "Sacramento", "95834")],
            "contract.term_months": 24,
            "signer.name": "Jacinth Okoro-Wills",
            "signer.title": "Chief Information Officer, Department of Consumer Affairs",
            "reason.ground": "technical",
        })),
    ], "Authentication fails; items judged on their face.")


PACKETS = [
    z_01, z_02, z_03, z_04, z_05, z_06, z_07, z_08, z_09, z_10,
    z_11, z_12, z_13, z_14, z_15, z_16, z_17, z_18, z_19, z_20,
    z_21, z_22, z_23, z_24, z_25, z_26, z_27, z_28, z_29, z_30,
]


def main():
    for packet in PACKETS:
        packet()


if __name__ == "__main__":
    main()
