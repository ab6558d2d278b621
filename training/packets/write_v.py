"""Practice packets, group v: institutions' business officers, officers who write it all in the mail, consultants' reports, reused forms."""

# The texts are what agencies would write: long lines, odd spelling and typographic signs are theirs.
# ruff: noqa: ANN201, D103, E501, S106
from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from build import after, archive, contract, docx, exemption, general, mail, mid_of, pdf, place, scan, write, xlsx

EX = "STNDexemptions@dts.ca.gov"
EX_STATE = "STNDexemptions@state.ca.gov"
DEL = "STNDdelegations@state.ca.gov"
NONE = after("not_a_request")


# ------------------------------------------------------- one: business services officers of institutions


def v_01():
    letter = docx([
        "<b>Porterville Developmental Center</b><br/>Department of Developmental Services<br/>26404 Avenue 142, Porterville, CA 93257",
        "April 18, 2016",
        "To: Deputy Director, Statewide Telecommunications and Network Division<br/>Re: Permission to go outside CALNET for the Grove Clinic Link",
        ("h", "What we want"),
        "Two wireless Ethernet hops, point to point, on licensed frequencies, 200 megabits each. One runs from the main campus to the Grove clinic and the other from the Grove clinic out to the day-program house. That is all, two hops, nothing else changes on our network.",
        ("h", "Where it goes"),
        ("l", ["Main campus, administration roof: 26404 Avenue 142, Porterville 93257", "Grove clinic: 1188 Tomah Grove Road, Porterville 93257", "Day-program house: 75 West Larkin Street, Strathmore 93267"]),
        ("h", "Why"),
        "Our psychiatrists see people at the Grove by video three days a week and the nurses chart at the bedside. The clinic gets its data over two bonded copper pairs that somebody laid in 1991. When the walnut growers irrigate, the pairs get wet and the picture freezes. The nurses then write on paper and type it in at night, on overtime.",
        ("h", "Why not from the catalog"),
        "Because there is none to be had there. The CALNET contractor that serves Tulare County looked at both outlying buildings on February 3 and wrote back that there are no facilities beyond what we have, and that a build is not planned. The other contractors do not serve the area at all. Licensed radio to a building is not a service in any of the modules, we checked with our account person page by page. So it is an availability matter and not a money one.",
        ("h", "Who, and for how long"),
        "Tule River Broadband of Visalia. We sign for three years from the day both hops pass the acceptance test. We may get out after the first year with 45 days' letter and no charge; if we leave inside the first year we owe the rest of that year. There is no renewal built in; when the three years are over it is over.",
        ("h", "Money"),
        ("t", [["Thing", "How figured", "Three years"], ["Licensed hop, 200 Mbps", "2 at $1,150 a month", "$82,800"], ["Putting them up", "2 at $3,200, one time", "$6,400"], ["Space on the co-op grain elevator", "$95 a month", "$3,420"], ["Everything", "", "$92,620"]], None, True),
        ("h", "What they promise us"),
        "Up 99.95 percent of each month. A truck within four hours if it is down, and fixed the same day. If the month comes in lower than that they knock 10 percent off that hop's bill, 25 percent if it is below 99 percent. Three bad months in a year and we can tell them to take it down with nothing owed.",
        ("h", "If the answer is no"),
        "The video visits stop at the Grove. Forty-one people would ride the van to campus, about ninety minutes the round trip, and some of them cannot sit in a van that long. Licensing cited us last fall for charting more than eight hours late and a second citation carries a daily fine.",
        ("sp", 6),
        "Sent to you by authority of<br/><br/>/s/ Ambrosio Teller-Nakagawa<br/>Ambrosio Teller-Nakagawa<br/>Chief Information Officer, Department of Developmental Services",
        "Questions about the buildings: Maribeth Quintana-Doyle, Business Services Officer, 559-555-0142",
    ], font="Georgia", size=10.5)
    quote = pdf([
        ("h", "Tule River Broadband"),
        "Estimate 16-0227 for Porterville Dev. Center. Good until June 30, 2016. Our shop: 3901 West Mineral King Frontage, Visalia 93291.",
        ("t", [["Qty", "What", "Each", "Per"], ["2", "11 GHz licensed link, 200 Mbps full duplex, Trango ApexLynx radios, our gear", "$1,150.00", "month"], ["2", "Install, align, FCC paperwork", "$3,200.00", "once"], ["1", "Elevator space, pass-through", "$95.00", "month"]], [40, 280, 80, 60], True),
        "36 mo. term. 99.95 % uptime each calendar month. On site within 4 hours, any day.",
    ], font="Helvetica", size=10)
    raw = mail("Maribeth Quintana-Doyle <maribeth.quintana-doyle@dds.ca.example>", EX_STATE, "Porterville - the clinic radio hops (finally!)", "2016-04-19T08:06:00-07:00",
        "Good morning from Porterville, where it is already 80 degrees,\n\nHere at last is the letter for the Grove clinic. Our CIO in Sacramento signed it yesterday, and I put\nthe company's estimate next to it. If you would like pictures of the wet copper I have many.\n\nThank you for walking me through this on the phone last month,\nMaribeth\n\nMaribeth Quintana-Doyle\nBusiness Services Officer, PDC\n",
        files=[("Grove Clinic Link letter.docx", letter), ("Tule River 16-0227.pdf", quote)])
    write("v-01", "Developmental center's letter in short sections with headings of its own; complete, technical", "exemptions", [
        (raw, "exemption", after("complete", "Department of Developmental Services", "non_exempt", exemption(na=("ipr.documentation", "fsr")), {
            "provider.name": "Tule River Broadband",
            "cost.total": 92620.0,
            "cost.items": [82800.0, 6400.0, 3420.0],
            "services.addresses": [place("26404 Avenue 142", "Porterville", "93257"), place("1188 Tomah Grove Road", "Porterville", "93257"), place("75 West Larkin Street", "Strathmore", "93267")],
            "contract.term_months": 36,
            "signer.name": "Ambrosio Teller-Nakagawa",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "Headings are the institution's own. The three bad months belong to the remedies; leaving and 'no renewal' stand under 'Who, and for how long'. The CIO signs, the business officer is the contact.")


def v_02():
    letter = docx([
        "<b>VETERANS HOME OF CALIFORNIA, BARSTOW</b><br/>California Department of Veterans Affairs<br/>100 Veterans Loop, Barstow, California 92311",
        "October 3, 2017",
        "Deputy Director, STND",
        ("h", "What this is about"),
        "Residents' Rooms Telephone and Internet, Barstow Home. The coaxial plant in the three resident wings is already there, the cable company owns it, and we want to buy the phones and the internet that come over it.",
        ("h", "How much of what"),
        "One business internet connection at 500/35 Mbps, and forty-six flat-rate telephone lines, one to a room, caller ID and long distance in the United States with it. All of it at 100 Veterans Loop, Barstow 92311 (wings A, B and C are one building).",
        ("h", "Why we want it"),
        "A veteran of 91 should be able to call his daughter without walking to the nurses' station and waiting in line. The lines we have are shared, seven for everybody, and the internet is what is left over from the business office. Families complain, the Allied Council complains, the Ombudsman complained in writing in June.",
        ("h", "Why not CALNET"),
        "Price, plain and simple. The CALNET contractor's business lines and internet together would be $4,912 a month. Mojave Ridge Cable asks $2,867 for the same, about 42 percent less. We did hold the IPR with the contractor, Denise in our purchasing unit did it by e-mail in August and September, and they could not come down to it; the messages are in her files.",
        ("h", "The agreement"),
        "Mojave Ridge Cable, 36 months, net 30 billing, rates fixed. Their quote is with this letter and so is what they guarantee.",
        ("h", "Costs"),
        ("t", [["", "Monthly", "36 months"], ["Internet 500/35", "$337.00", "$12,132.00"], ["46 lines at $55.00", "$2,530.00", "$91,080.00"], ["Wiring, one time", "", "$4,800.00"], ["Comes to", "", "$108,012.00"]], None, True),
        ("h", "What happens otherwise"),
        "They keep lining up. The Department of Public Health surveys us in spring, and private telephone access is a licensing standard; Wing C failed it last time and a repeat goes on the public website and can hold up admissions. We have 31 on the waiting list.",
        ("sp", 6),
        "Sincerely,<br/><br/>/s/ Leonora Pettibone-Ruiz<br/>LEONORA PETTIBONE-RUIZ<br/>Business Services Officer II<br/>Veterans Home of California, Barstow",
        "cc: Fitzgerald Amadi, Chief Information Officer, CalVet",
    ], font="Georgia", size=10.5)
    quote = pdf([
        ("c", "<b>MOJAVE RIDGE CABLE</b><br/>Commercial Accounts &middot; 1420 Irwin Siding Road, Suite B, Victorville CA 92392"),
        "Quote MRC-88120 &nbsp;&nbsp; September 25, 2017 &nbsp;&nbsp; for Veterans Home Barstow",
        ("t", [["Service", "Qty", "Rate", "Ext."], ["Biz Internet 500/35", "1", "$337.00/mo", "$337.00"], ["Biz Voice line w/ US LD", "46", "$55.00/mo", "$2,530.00"], ["Inside wiring, wings A-C", "1", "$4,800.00", "$4,800.00"]], [190, 60, 100, 90], True),
        "<b>Our guarantee to business customers.</b> Network available 99.9 % of the month. Phone line restored by end of next day. When we are below, you get one day's charge for every four hours, and if the same line is out more than three times in a month you may cancel that line.",
    ], font="Times-Roman", size=11)
    raw = mail("Leonora Pettibone-Ruiz <leonora.pettibone-ruiz@calvet.ca.example>", EX_STATE, "Barstow Home, residents' phones", "2017-10-03T15:41:00-07:00",
        "Hi there,\n\nOur letter about phones for the residents and the cable company's quote. Fitz in HQ IT is copied and knows\nall about it, he said just send it in. Looking forward to good news, our residents ask me every day at lunch!\n\nLeonora\n",
        files=[("VHC Barstow letter.docx", letter), ("MRC-88120.pdf", quote)], cc="Fitzgerald Amadi <fitzgerald.amadi@calvet.ca.example>")
    write("v-02", "Veterans home: business officer signs with the CIO on copy, IPR told about only, silence on ending the agreement", "exemptions", [
        (raw, "exemption", after("deficient", "California Department of Veterans Affairs", "non_exempt", exemption(missing=("contract.termination", "ipr.documentation", "signer"), na=("fsr",)), {
            "provider.name": "Mojave Ridge Cable",
            "cost.total": 108012.0,
            "cost.items": [12132.0, 91080.0, 4800.0],
            "services.addresses": [place("100 Veterans Loop", "Barstow", "92311")],
            "contract.term_months": 36,
            "signer.name": "Leonora Pettibone-Ruiz",
            "signer.title": "Business Services Officer II",
            "reason.ground": "financial",
        })),
    ], "The right to cancel a line after three outages is a remedy, not early termination. The IPR messages stay 'in her files'. The CIO is only on copy ('said just send it in').")


def v_03():
    letter = docx([
        "<b>CALIFORNIA SCIENCE CENTER</b><br/>Exposition Park<br/>714 Discovery Walk, Los Angeles, California 90037",
        "May 29, 2013",
        "To the Deputy Director, Statewide Telecommunications and Network Division",
        ("h", "The project"),
        "Orbiter Hall Live (our number CSC-13-06): streaming the school programs from the orbiter pavilion to classrooms.",
        ("h", "What we would buy"),
        "Three symmetrical internet services over dark-fiber-fed Ethernet, 1 Gbps, one per building, with multicast routing turned on end to end. Multicast is the whole point of the thing.",
        ("h", "Buildings"),
        ("l", ["Main building and pavilion, 714 Discovery Walk, Los Angeles 90037", "Science school annex, 3730 Bill Wick Lane, Los Angeles 90037", "Collections warehouse, Vernon (behind the old can factory, next to the rail spur)"]),
        ("h", "Reasons for wanting it"),
        "Teachers from Fresno to Calexico ask for the live classes and there are seats for nine classrooms on a normal day. With multicast we can serve four hundred classrooms from the one stream. The warehouse is where the curators film the objects.",
        ("h", "Reasons CALNET will not do"),
        "The managed internet service on the contract strips multicast at the provider edge. The product manager confirmed on April 30 that it will not be supported on any speed. We asked the second contractor, same answer. Without that function the service is no use to us whatever it costs.",
        ("h", "The company and the deal"),
        "Pacific Promenade Fiber. Twenty-four months. At the end of the first twelve we may stop with 30 days' warning; before that, half of the remaining months is due. We hold two options of a year each on the same rates. Their brochure is enclosed.",
        ("h", "Rates"),
        ("t", [["Building", "Each month", "One time"], ["Main building, 1 Gbps", "$1,980", "$2,500"], ["Annex, 1 Gbps", "$1,640", "$2,500"], ["Warehouse, 1 Gbps", "$2,210", "$9,750"]], None, True),
        ("h", "Service"),
        "They commit to 99.99 percent availability, packet loss under a tenth of a percent, and two-hour response at all hours. Their reputation with the studios is excellent.",
        ("h", "Without it"),
        "The fall season, 212 classes already on the waiting list, is off, and the $600,000 foundation grant, which requires 50,000 pupils by June 2014, would have to be returned.",
        ("sp", 6),
        "/s/ Marguerite Sandoval-Price<br/>Marguerite Sandoval-Price<br/>Chief, Information Technology Division<br/>California Science Center",
    ], font="Georgia", size=10.5)
    raw = mail("Joaquin Westerfeld <joaquin.westerfeld@californiasciencecenter.ca.example>", EX, "CSC-13-06 request", "2013-05-30T10:20:00-07:00",
        "Dear friends at STND,\n\nMarguerite's letter is attached, also the fiber company's brochure so you can see who they are. I am at the\nloading dock most mornings so afternoons are better for calls (213-555-0177). Come see the shuttle!\n\nJoaquin Westerfeld\nBusiness services, California Science Center\n",
        files=[("CSC-13-06 letter.docx", letter)])
    write("v-03", "Museum: warehouse without a street, rates with no sum, levels without remedies, brochure announced but not attached", "exemptions", [
        (raw, "exemption", after("deficient", "California Science Center", "non_exempt", exemption(missing=("services.address", "cost.total", "sla.remedies", "provider.documentation"), na=("ipr.documentation", "fsr", "separate_attachments")), {
            "provider.name": "Pacific Promenade Fiber",
            "cost.items": [1980.0, 2500.0, 1640.0, 2500.0, 2210.0, 9750.0],
            "services.addresses": [place("714 Discovery Walk", "Los Angeles", "90037"), place("3730 Bill Wick Lane", "Los Angeles", "90037")],
            "contract.term_months": 24,
            "signer.name": "Marguerite Sandoval-Price",
            "signer.title": "Chief, Information Technology Division",
            "reason.ground": "technical",
        })),
    ], "Letter and mail both announce the brochure; only the letter is attached. The warehouse in Vernon has no street. $600,000 is a consequence. The chief of the IT division counts as head of information technology.")


def v_04():
    letter = docx([
        "<b>ORIENTATION CENTER FOR THE BLIND</b><br/>Department of Rehabilitation<br/>400 Adeline Terrace, Albany, CA 94706",
        "January 22, 2015",
        "CALNET Program Chief, Office of Technology Services",
        ("h", "The job in a nutshell"),
        "Take out the 1998 telephone switch at the Orientation Center in Albany and put in a new IP-enabled one, with speaking displays, for the school, the dormitory and the offices. Trunks stay as they are and stay with CALNET. We ask for a general delegation to plan it, have it installed, watch over the installer and run it afterwards.",
        ("h", "What for"),
        "Our students are learning to live without sight. They use the same telephones as the staff, and the present sets give all their information on a little screen. The maker has stopped the voice-prompt add-on, and 14 of 60 sets have died with no spares. We want every feature spoken or on a key one can feel.",
        ("h", "Where"),
        "Only here: Orientation Center for the Blind, 400 Adeline Terrace, Albany (three buildings on one campus, telephone room in the basement of the main hall).",
        ("h", "When"),
        "Order in March 2015, cables in April, switch in during the break from June 15 to June 26, 2015, and two weeks of handholding after that.",
        ("h", "What we will buy"),
        ("t", [["How many", "What"], ["1", "Mitel MiVoice Office 250 IP PBX with 2 T1/PRI modules"], ["62", "Mitel 5330e IP telephone with tactile overlay and speech server license"], ["4", "analog station module, 8 ports (elevators, dorm emergency phones)"], ["2", "48-port PoE switch, Brocade ICX 6450-48P"], ["1", "NuPoint voice mail, 100 boxes, spoken menus"]], None, True),
        ("h", "Who will do it"),
        "Darnell Oyelaran-Fitch, our telecommunications coordinator, is Mitel-certified (5000 and MiVoice installation, 2012 and 2014) and holds an A.S. in electronics. Priya Castellano from DOR network services in Sacramento has CCNA Voice and looks after the switches.",
        ("h", "Have they done it before"),
        "Yes. Darnell put in the 40-set system at our Fresno district office in 2011 and the 85-set one in San Jose in 2013, both with the same dealer, both on a weekend, and Priya did the network of both.",
        ("h", "Why let us do it"),
        "The contracts have hosted telephones, and we tried one for a month. None of the sets in the contractors' list speaks. A switch on the premises with a speech server is not offered under CALNET. It is a small system of a well-known make; nobody needs to lose sleep over it.",
        ("h", "If you say no"),
        "In about a year we will be out of sets. A student who cannot use the dormitory phone cannot call 911 on her own, and the accreditation team in 2016 will find that a school for the blind has telephones for the sighted. Denials of access are also complaints under section 504, of which we have one open.",
        ("sp", 6),
        "/s/ Clementine Roh<br/>Clementine Roh, Chief Information Officer<br/>Department of Rehabilitation",
    ], font="Georgia", size=10.5)
    raw = mail("Waverly Tsosie <waverly.tsosie@dor.ca.example>", DEL, "New phones for OCB Albany", "2015-01-23T11:02:00-08:00",
        "Hello CALNET,\n\nLetter from our CIO, Clementine Roh, is attached. I do the buying here so anything practical comes to me,\nand please, no pictures of text, I use a screen reader :-)\n\nWaverly Tsosie\nBusiness Services Officer\nOrientation Center for the Blind\n",
        files=[("OCB telephone letter.docx", letter)])
    write("v-04", "School for the blind: IP-PBX with speaking telephones, short sections; complete", "delegations", [
        (raw, "general_delegation", after("complete", "Department of Rehabilitation", "non_exempt", general(), {
            "project.locations": ["Orientation Center for the Blind, 400 Adeline Terrace, Albany"],
            "activities": ["project planning", "project oversight", "installation", "operation and maintenance"],
            "signer.name": "Clementine Roh",
            "signer.title": "Chief Information Officer",
        })),
    ], "Everything in the letter, under headings of its own; the activities in its first section. Design is not asked for.")


def v_05():
    letter = scan(pdf([
        ("c", "<b>SIERRA CONSERVATION CENTER</b><br/>California Department of Corrections and Rehabilitation<br/>5100 Byrne Ferry Grade, Jamestown, CA 95327"),
        "Date: &nbsp;&nbsp; August 14, 2012<br/>To: &nbsp;&nbsp;&nbsp;&nbsp;&nbsp; CALNET Program Chief<br/>Subject: &nbsp;Telephone system for the training kitchen and fire house (SCC-12-31)",
        ("h", "Our plan"),
        "To put one key telephone system into the new inmate firefighter training complex. It serves the fire house, the training kitchen and the two classrooms. It does not touch the main institution switch. We would like authority for design, purchase, installation and upkeep.",
        ("h", "Purpose"),
        "Right now the captains have one extension, which rings in a hallway. When a crew is called out somebody has to hear it. The system gives each post a phone, a paging horn and an all-call button.",
        ("h", "Place"),
        "Firefighter training complex, north of the lower yard, Sierra Conservation Center, Jamestown.",
        ("h", "Timing"),
        "We would like to get going as soon as we have your answer and the money is in place. The crew can work it in around other jobs.",
        ("h", "Shopping list"),
        ("l", ["1 Avaya Partner ACS R8 processor with 5-slot carrier", "18 Partner 18D display sets, 2 Partner 34D sets for the captains", "1 paging amplifier, Bogen C100, with 6 horns", "2 surge-protected exchange line modules (206E)"]),
        ("h", "Our people"),
        "Mr. Lyle Bracamonte, Telecommunications Systems Analyst, holds a BICSI Technician certificate and an FCC General Radiotelephone license and knows low-voltage code. Electrician II Ruth Sprague holds a C-7 low-voltage card.",
        ("h", "Why us"),
        "CALNET has no key system in its catalogs, and everything that goes behind the fence has to be put in by cleared people with an officer standing by. We have the cleared people.",
        ("h", "If it is turned down"),
        "Call-outs will go on being shouted down a hall. In June Crew 7 left nineteen minutes late for the Don Pedro fire. Twelve of our eighteen crews train there from October on.",
        ("sp", 10),
        "<i>Terrill Boothe</i><br/>for<br/>WANDA IGLEHART-SOLANO<br/>Agency Information Officer<br/>Department of Corrections and Rehabilitation",
    ], font="Times-Roman", size=11.5), angle=0.4)
    raw = mail("Odell Frampton <odell.frampton@cdcr.ca.example>", DEL, "SCC-12-31 scanned letter", "2012-08-15T07:31:00-07:00",
        "Folks,\n\nSigned copy scanned here. Sorry it is a bit crooked, our copier is as old as our phones. Holler if you need\nanything, 209-555-0130 ext. 4 and let it ring.\n\nOdell Frampton\nBusiness Manager, SCC\n",
        files=[("SCC-12-31.pdf", letter)])
    write("v-05", "Prison's key system on a crooked scan: no date or length, certificates but no earlier jobs; signed 'for' the AIO", "delegations", [
        (raw, "general_delegation", after("deficient", "California Department of Corrections and Rehabilitation", "non_exempt", general(missing=("project.timeframe", "staff.experience")), {
            "project.locations": ["Firefighter training complex, Sierra Conservation Center, Jamestown"],
            "activities": ["design and development", "installation", "operation and maintenance"],
            "signer.name": "Wanda Iglehart-Solano",
            "signer.title": "Agency Information Officer",
        })),
    ], "'Timing' holds no date and no length; 'Our people' has certificates only. Signed by Terrill Boothe for the Agency Information Officer, name and title shown: counts. Only in the image.")


def v_06():
    letter = docx([
        "<b>California School for the Deaf, Riverside</b><br/>A State Special School of the California Department of Education<br/>3044 Horace Grove Street, Riverside, CA 92506",
        "March 7, 2019",
        ("h", "What we want"),
        "One 2-gigabit internet circuit for the video-relay booths (project name: Booth 48). Forty-eight booths in nine cottages, all at 3044 Horace Grove Street, Riverside 92506.",
        ("h", "Why"),
        "Signing needs pictures. At 7 in the evening, when everybody calls home, the pictures turn into blocks and nobody can read a hand.",
        ("h", "Why not the contract"),
        "The contractor's largest circuit available in our street is 1 gigabit and they have no date for more.",
        ("h", "Supplier, time, price"),
        "Three companies gave us the same price and the board of the school picks one in April. 36 months, no fee for leaving after month 12 and no extension. Circuit $2,050 x 36 = $73,800; installation $1,500; total $75,300. All three guarantee 99.9 percent and pay back 5 percent of the month for every hour beyond that.",
        ("h", "If it cannot be had"),
        "Children go to bed without having talked to their parents. It is as simple as that.",
        "Thelonious Gerhardt-Mba<br/>Technology Director (head of information technology)<br/>California School for the Deaf, Riverside",
    ], font="Georgia", size=11)
    raw = mail("Araceli Vonn <araceli.vonn@cde.ca.example>", EX_STATE, "School for the Deaf Riverside - do we need an exemption?", "2019-03-07T14:15:00-08:00",
        "Hi! Our auditors think we should have an exemption on file before we sign, so Mr. Gerhardt wrote one up.\nSee attached. We belong to the Department of Education.\n\nAraceli Vonn\nBusiness office, CSDR\n",
        files=[("Booth 48.docx", letter)])
    write("v-06", "State special school under the Superintendent of Public Instruction: exempt sender", "exemptions", [
        (raw, "exemption", after("not_required", "California Department of Education", "exempt", exemption(missing=("provider.name",)), {
            "cost.total": 75300.0,
            "cost.items": [73800.0, 1500.0],
            "services.addresses": [place("3044 Horace Grove Street", "Riverside", "92506")],
            "contract.term_months": 36,
            "signer.name": "Thelonious Gerhardt-Mba",
            "signer.title": "Technology Director",
            "reason.ground": "technical",
        }, ambiguous=("signer",))),
    ], "The Department of Education is headed by a constitutional officer. The supplier is not chosen yet. Whether a school's technology director is an equivalent officer is debatable.")


def v_07():
    raw = mail("Philomena Arkwright <philomena.arkwright@dsh.ca.example>", EX_STATE, "quick one about IPRs", "2018-07-11T09:48:00-07:00",
        "Hi all,\n\nI am the new business services officer at Coalinga and have inherited a folder called \"exemption\". Before I\nstart writing anything: who asks the contractor for the Individual Price Reduction, do we do that ourselves or\ndoes it go through you? And is there a form? My predecessor's notes say \"20%\" and \"AIO signs\" and then there is\na coffee stain.\n\nWe might want cable internet for the patient library some day, but nothing is decided and no money yet, so no\nrequest from us for now. A phone call would be lovely.\n\nThanks a million,\nPhilomena Arkwright\nDepartment of State Hospitals - Coalinga\n559-555-0119\n")
    write("v-07", "New business officer asks how an IPR is obtained; nothing is asked for yet", "exemptions", [(raw, "not_a_request", NONE)],
        "'No request from us for now'.")


# ----------------------------------------------- two: agency information officers who write it all in the mail


def v_08():
    sites = "Base,Street,City,Zip,Terminals,Opens\nGreenville,217 Cannery Bend,Greenville,95947,2,2021-10-04\nChester,640 Feather Mill Road,Chester,96020,1,2021-10-04\nMarkleeville,33 Old Webster Lane,Markleeville,96120,1,2021-10-18\nGrizzly Flats,5811 Sciaroni Ridge Road,Grizzly Flats,95636,2,2021-10-11\nMeyers,2904 Pioneer Spur Drive,South Lake Tahoe,96150,1,2021-10-25\n"
    proposal = pdf([
        ("c", "<b>HIGHFRAME ORBIT, INC.</b><br/>Proposal to CalRecycle, debris operations field bases"),
        "Reference HO-21-5519, September 14, 2021. Highframe Orbit, Inc., 900 Launch Apron Way, Hawthorne, CA 90250.",
        ("t", [["Line", "Description", "Qty", "Unit", "18 months"], ["1", "LEO broadband plan, priority 150/20 Mbps", "7", "$410.00/mo", "$51,660.00"], ["2", "Flat high-performance terminal, sale", "7", "$1,900.00", "$13,300.00"], ["3", "Relocation of a terminal, per event, up to 6", "6", "$275.00", "$1,650.00"], ["", "Sum of lines 1 to 3", "", "", "$66,610.00"]], [35, 225, 40, 80, 90], True),
        "Service commitment: 99.5 % of each billing month per terminal, round-trip delay not above 60 ms at the 95th percentile. A terminal below 99.5 % earns a credit of 8 % of its monthly fee, below 98 % of 30 %. Two months below 98 % and the customer may return the terminal for the purchase price.",
    ], font="Helvetica", size=9.5)
    body = """Deputy Director,

I write as Agency Information Officer on behalf of the Department of Resources Recycling and Recovery, which we all call CalRecycle and which has no information officer of its own just now, the position having been vacant since July. CalRecycle runs the State's debris removal after the Dixie, Caldor and Tamarack fires, and it needs an exemption for one thing, which its people have named Debris Base Connect: satellite broadband from low orbit at the five field bases from which the crews are sent out this winter. There are seven terminals in all, with seven plans, two each at Greenville and Grizzly Flats and one at each of the other three; the bases and their streets are on the list attached (bases.csv).

You will want to know what it is for. Every load of ash that leaves a lot is weighed, photographed and entered against the parcel while the truck is standing there, because FEMA reimburses by the parcel and has told us in writing that entries made later from memory will not be paid. At Greenville there is at present no wire of any kind and the cell site burned with the town. The inspectors have been driving to Quincy every evening with a laptop. They also have to be able to call for an ambulance, and twice in September could not.

I asked myself first whether CALNET would do, as I always do. The wireline contractors were asked on August 30 and all three answered that they have nothing at four of the five addresses and would not rebuild before the summer of 2022; at Meyers they offered copper at 6 megabits, on which the photographs alone would take the night. The satellite service in the catalog is geostationary. We tried it for a week in Chester, and with its delay of well over half a second the parcel application logs its users off. There is therefore nothing in the contracts that has the function we need, at the places we need it, and I do not rest the request on money at all.

The company is Highframe Orbit, Inc., whose proposal is attached. We would commit for eighteen months, through the end of March 2023, month by month invoicing in arrears. Should a base close sooner, and some will, its plan can be cancelled at the end of any month without charge and the terminal is ours to move to another base; the arrangement may be prolonged by us, not by them, for up to six months at the same rates. Over the eighteen months it comes to $66,610.00 altogether, and the three lines which make that up are in the proposal, as are their service commitment and what we get when they do not keep it, which I have read and find fair.

If you find that you cannot grant this, the crews will go on working, but the entries will be made at night and away from the parcels; Finance reckons that about $40 million of federal money hangs on them. The families who wait for a clean lot in order to rebuild will wait until the thaw. I should not like to explain that in Greenville.

Yours,

Thaddeus Abara-Lindgren
Agency Information Officer
California Environmental Protection Agency
"""
    raw = mail("Thaddeus Abara-Lindgren <thaddeus.abara-lindgren@calepa.ca.example>", EX_STATE, "CalRecycle: Debris Base Connect, satellite broadband for five field bases", "2021-09-17T18:22:00-07:00", body,
        files=[("bases.csv", sites), ("HO-21-5519 proposal.pdf", proposal)])
    write("v-08", "AIO of the parent agency writes the whole request in the mail for a department without a CIO; streets in a CSV, levels in the proposal; complete", "exemptions", [
        (raw, "exemption", after("complete", "Department of Resources Recycling and Recovery", "non_exempt", exemption(missing=("separate_attachments",), na=("ipr.documentation", "fsr")), {
            "provider.name": "Highframe Orbit, Inc.",
            "cost.total": 66610.0,
            "cost.items": [51660.0, 13300.0, 1650.0],
            "services.addresses": [place("217 Cannery Bend", "Greenville", "95947"), place("640 Feather Mill Road", "Chester", "96020"), place("33 Old Webster Lane", "Markleeville", "96120"), place("5811 Sciaroni Ridge Road", "Grizzly Flats", "95636"), place("2904 Pioneer Spur Drive", "South Lake Tahoe", "96150")],
            "contract.term_months": 18,
            "signer.name": "Thaddeus Abara-Lindgren",
            "signer.title": "Agency Information Officer",
            "reason.ground": "technical",
        })),
    ], "The agency is the department served; the parent's AIO signs in the mail. Return of a terminal after two months is a remedy; cancelling a plan and prolonging stand in the fourth paragraph. $40 million is a consequence.")


def v_09():
    refusal = mail("Gwendolyn Haskett <g.haskett@westmere-telecom.example>", "ignatius.polk@cuiab.ca.example", "RE: IPR request, audio conferencing, CUIAB", "2010-02-24T13:10:00-08:00",
        "Mr. Polk,\n\nThank you for the opportunity. Westmere has reviewed your Individual Price Reduction request of February 9 for\nreservation-less audio conferencing (catalog identifier RAC-TF, $0.061 per minute per leg). Volume for the Board\nalone does not permit a reduction. We regret that the catalog price stands.\n\nGwendolyn Haskett\nCALNET 2 Contract Office, Westmere Telecom\n\n> From: Ignatius Polk, CUIAB\n> Sent: February 9, 2010\n> Please let us have an IPR for about 3.2 million conference minutes a year, three offices, 150 ports.\n", bare=True)
    book = xlsx([
        ("Comparison", [["Charge", "Quantity", "Tollgate each", "Tollgate, two years", "Catalog each", "Catalog, two years"], ["Conference minutes, toll-free", 6400000, 0.034, 217600.0, 0.061, 390400.0], ["Dedicated ports, per month", 150, 4.0, 14400.0, 4.0, 14400.0], ["Recording archive, per month", 3, 150.0, 10800.0, 150.0, 10800.0], ["Total for two years", None, None, 242800.0, None, 415600.0]]),
        ("Offices", [["Office of appeals", "Street", "City", "ZIP", "Ports"], ["Oakland", "1515 Claypool Street, 9th floor", "Oakland", "94612", 60], ["Inglewood", "101 Arbor Vitae Court", "Inglewood", "90301", 60], ["Sacramento", "2400 Venture Oaks Circle", "Sacramento", "95833", 30]]),
    ])
    body = """To the Deputy Director:

The California Unemployment Insurance Appeals Board has gone, in eighteen months, from two hundred and sixty thousand appeals a year to more than four hundred and fifty thousand, and three hearings in four are now held on the telephone, with the claimant in one place, the employer in another and the judge in a third. The whole of this goes over conference bridges. I am writing, as the Board's Chief Information Officer, to ask that the Board be exempted from the CALNET conferencing service for what we have entitled the Telephone Hearing Bridge acquisition, that is to say toll-free reservation-less audio conferencing on 150 dedicated ports, at about 3.2 million minutes a year, with an archive of the recordings at each of three offices of appeals, Oakland, Inglewood and Sacramento. Their streets are on the second sheet of the workbook; sixty ports are for Oakland, sixty for Inglewood and thirty for Sacramento.

Why a bridge of our own is wanted hardly needs saying, but I shall say it. Federal regulation requires that sixty percent of first-level appeals be decided in thirty days. We are at eleven. Each judge hears seven matters a day on the bridge we now have, which admits 84 callers at a time for all offices together, so that by ten in the morning the judges are waiting for one another to hang up.

The ground is financial. At the catalog rate of 6.1 cents a minute the two years we need would come to $415,600, while Tollgate Conferencing Company, with the same number of ports, the same recording and, as you will see, better commitments, asks 3.4 cents and would come to $242,800 in total for the same two years, which is a saving of $172,800, or 41.6 percent; the workbook sets the one beside the other, line by line. Westmere was asked for a price reduction on the ninth of February and declined on the twenty-fourth. Its message is attached as it came.

The commitment is for two years from the first of May. It binds the Board to no minimum of minutes. We may end it early at any time by thirty days' written notice, and nothing is payable for doing so beyond the minutes used; the Board may also extend it twice, by six months each time. As to service, Tollgate binds itself to complete 99.8 percent of calls offered in each month, to answer our judges' help key within thirty seconds and to repair a port within one hour. For a month in which any of these is not kept the port charges of that month are waived, and for two such months in succession one tenth of the minutes as well; the Board has the right, after a third, to rescind and to be reimbursed for the cost of moving to another bridge up to $10,000.

Were the exemption refused we should have to cut the hours of hearing by a third from July, since the appropriation has room for no more than about four million minutes at the catalog rate. Some fifty thousand people would wait a further two to three months to learn whether they will be paid, and the Department of Labor has already put the Board on a corrective action plan, the next step of which is the withholding of administrative grants.

No feasibility study was made or is needed for this. I have kept a copy of everything and will keep it for your auditors.

Ignatius Polk
Chief Information Officer
California Unemployment Insurance Appeals Board
"""
    raw = mail("Ignatius Polk <ignatius.polk@cuiab.ca.example>", EX, "Unemployment Insurance Appeals Board, exemption for the Telephone Hearing Bridge", "2010-03-02T17:05:00-08:00", body,
        files=[("bridge comparison.xlsx", book), ("RE IPR request audio conferencing.eml", refusal)])
    write("v-09", "Chief information officer's long mail, financial, with the contractor's IPR refusal as an attached message; complete", "exemptions", [
        (raw, "exemption", after("complete", "California Unemployment Insurance Appeals Board", "non_exempt", exemption(missing=("separate_attachments",), na=("provider.documentation", "fsr")), {
            "provider.name": "Tollgate Conferencing Company",
            "cost.total": 242800.0,
            "cost.items": [217600.0, 14400.0, 10800.0],
            "services.addresses": [place("1515 Claypool Street, 9th floor", "Oakland", "94612"), place("101 Arbor Vitae Court", "Inglewood", "90301"), place("2400 Venture Oaks Circle", "Sacramento", "95833")],
            "contract.term_months": 24,
            "signer.name": "Ignatius Polk",
            "signer.title": "Chief Information Officer",
            "reason.ground": "financial",
        })),
    ], "The workbook is the Board's own: no vendor documentation. $415,600 is the catalog's total. The attached message is the IPR refusal with the request quoted under it.")


def v_10():
    book = xlsx([
        ("What it costs", [["Line", "Monthly", "Months", "One time"], ["Ethernet, Long Beach office to Terminal Island gauge house, 50 Mbps", 890.0, 36, 1200.0], ["Ethernet, Hercules office to Selby gauge house, 50 Mbps", 940.0, 36, 1200.0], ["Ethernet, Goleta office to Ellwood pier, 50 Mbps", 1310.0, 36, 6400.0]]),
    ])
    body = """Dear Deputy Director,

The State Lands Commission inspects the oil terminals, and for that it needs to see the tank gauges and the hose cameras while a tanker is discharging, not the day after. We do that today by putting a person on the pier at two in the morning. The project we call Gauge House Ethernet would let the inspector on duty watch from the field office, and go out when there is a reason to; it also gives the terminal operators, who are fined when they overfill, a record which both sides trust.

What I ask for is three Ethernet circuits of 50 megabits each. The first goes from our Long Beach office, 200 Oceangate Parade, Long Beach 90802, to the gauge house at 991 Seaside Battery Road, San Pedro 90731. The second goes from our Hercules office, 750 Alfred Nobel Row, Hercules 94547, to the gauge house at 12 Smelter Landing, Rodeo 94572, and the third from Goleta, 6500 Pacific Oaks Road, Goleta 93117, to the pier head at 7729 Phelps Bluff Lane, Goleta 93117.

The CALNET contractors cannot bring Ethernet to any of the three gauge houses: their own letters of March say that the poles on the terminal side are private, that they have no right of way and will not negotiate one for a single circuit. Bayline Terminal Networks already has its fiber on those poles because it serves the refineries. The reason is therefore that CALNET has it not available. Were you to say no, we would lose the night watch altogether on July 1, when the overtime authority ends; a spill at Ellwood in 1997 that went unseen for four hours cost the State eleven million dollars and two miles of beach.

Bayline would bind us for thirty-six months. The costs are set out in the sheet which I attach. They offer their standard service levels, which I am told are good.

With regards,

Evangeline Storrow
Chief Information Officer
State Lands Commission
"""
    one = mail("Evangeline Storrow <evangeline.storrow@slc.ca.example>", EX, "SLC - Gauge House Ethernet", "2011-05-12T20:14:00-07:00", body, files=[("gauge house costs.xlsx", book)])
    two = mail("Evangeline Storrow <evangeline.storrow@slc.ca.example>", EX, "RE: SLC - Gauge House Ethernet", "2011-05-20T19:40:00-07:00",
        """Thank you for your questions, to which I answer in one go. Bayline has now given me its commitments in writing and I repeat them here: each circuit is to be usable 99.9 percent of the month, and a cut is to be repaired in six hours, eight at Ellwood. For every hour over that it takes off one thirtieth of the month's charge for the circuit, and if a circuit misses the 99.9 in three months of a year we may give it back without owing anything.

The second matter was how one gets out. After twelve months we may cancel any circuit on sixty days' notice; before then the balance of the twelve months is due. There are no options to extend.

I also have to correct myself. Bayline prefers, and we accept, a term of twenty-four months and not thirty-six; the monthly charges stay as they are. I will have the sheet added up and send you the total separately.

Evangeline Storrow
Chief Information Officer
State Lands Commission

> Your request does not yet have: the total cost; specific service levels and
> the rights and remedies; requirements on early termination or extension.
""", reply_to=mid_of(one))
    three = mail("Evangeline Storrow <evangeline.storrow@slc.ca.example>", EX, "RE: SLC - Gauge House Ethernet", "2011-05-24T18:55:00-07:00",
        """Here is the sum I promised: over the twenty-four months the three circuits come to $75,360 in monthly charges ($890, $940 and $1,310 a month), and with the $8,800 for putting them in, the total cost is $84,160.

E. Storrow
Chief Information Officer, State Lands Commission
""", reply_to=mid_of(two), refs=mid_of(one) + " " + mid_of(two))
    base = {
        "provider.name": "Bayline Terminal Networks",
        "cost.items": [890.0, 1200.0, 940.0, 1200.0, 1310.0, 6400.0],
        "services.addresses": [place("200 Oceangate Parade", "Long Beach", "90802"), place("991 Seaside Battery Road", "San Pedro", "90731"), place("750 Alfred Nobel Row", "Hercules", "94547"), place("12 Smelter Landing", "Rodeo", "94572"), place("6500 Pacific Oaks Road", "Goleta", "93117"), place("7729 Phelps Bluff Lane", "Goleta", "93117")],
        "contract.term_months": 36,
        "signer.name": "Evangeline Storrow",
        "signer.title": "Chief Information Officer",
        "reason.ground": "technical",
    }
    na = ("provider.documentation", "ipr.documentation", "fsr")
    write("v-10", "Mail request in three messages: levels, remedies and exit come in the second, which shortens the term, the total in the third", "exemptions", [
        (one, "exemption", after("deficient", "State Lands Commission", "non_exempt", exemption(missing=("contract.termination", "cost.total", "sla.levels", "sla.remedies", "separate_attachments"), na=na), base)),
        (two, "supplement", after("deficient", "State Lands Commission", "non_exempt", exemption(missing=("cost.total", "separate_attachments"), na=na), {**base, "contract.term_months": 24})),
        (three, "supplement", after("complete", "State Lands Commission", "non_exempt", exemption(missing=("separate_attachments",), na=na), {**{k: v for k, v in base.items() if k != "cost.items"}, "contract.term_months": 24, "cost.total": 84160.0})),
    ], "02 replaces 36 by 24 months and only promises the total. Giving a circuit back after three misses is a remedy; cancelling on notice is the exit. After 03 the line amounts stand twice (sheet and mail), so they are left out.")


def v_11():
    body = """Deputy Director, Statewide Telecommunications and Network Division:

The Department of Food and Agriculture wishes to be allowed to buy its push-to-talk service for the border protection stations (Border Stations Push-to-Talk, fiscal project 8570-PTT-14) from Ranchline Wireless. There are sixteen stations, as you know, but this concerns only the two in the northeast, Alturas at 1780 Juniper Draw, Alturas 96101, and Long Valley at 93405 Sierra Fork Road, Chilcoot 96105. An inspector who finds a moth in a load of apples has to hold the truck, call the biologist, and tell the next lane, all in a minute or so, and he does it now by running, because the old radios on the low band were retired in 2012 when their licenses lapsed. Each station would receive a number of handsets, with group calling between the lanes and the office.

We have been very pleased with Ranchline Wireless in other matters. Its people come when called, its owner grew up in Modoc County, and both of our station managers have asked for it by name; the Deputy Secretary supports the choice and I do as well. I believe that it is the right partner for these stations.

The charges are $41.50 a month for each handset on the group plan, $38.00 a month for each station's base unit, and $620.00 for each station to set it up, and they come to $15,016 for the time we have in mind. The length of the agreement is still to be settled between our contracts office and theirs; whatever it is, we would owe nothing for leaving early, and no extensions are contemplated. Ranchline's data sheet is attached. It commits itself to connecting 98 percent of calls within two seconds, measured monthly at each station, to exchanging a dead handset on the next working day, and to forgiving the monthly charge of a station whose measure is missed.

I should be grateful for an answer before the cherry season.

Bartholomew Nakashima-Reyes
Agency Information Officer
California Department of Food and Agriculture
"""
    sheet = pdf([
        ("c", "<b>RANCHLINE WIRELESS</b><br/>TalkGroup rugged handset RX-4"),
        ("t", [["Feature", "Value"], ["Push to talk", "group, private, emergency"], ["Protection", "IP68, drop 6 ft onto concrete"], ["Battery", "22 hours"], ["Coverage", "Modoc, Lassen, Plumas, Sierra counties"]], [150, 280], True),
        "Ranchline Wireless, 44 Depot Street, Susanville CA 96130",
    ], font="Helvetica", size=10)
    raw = mail("Bartholomew Nakashima-Reyes <bartholomew.nakashima-reyes@cdfa.ca.example>", EX, "CDFA border stations", "2014-03-28T17:48:00-07:00", body, files=[("RX-4 data sheet.pdf", sheet)])
    write("v-11", "AIO's mail with praise for the vendor in place of a reason, 'a number of handsets', length to be settled, nothing on the effects of a refusal", "exemptions", [
        (raw, "exemption", after("deficient", "Department of Food and Agriculture", "non_exempt", exemption(missing=("services.quantity", "ramifications", "reason", "contract.term", "separate_attachments"), na=("ipr.documentation", "fsr")), {
            "provider.name": "Ranchline Wireless",
            "cost.total": 15016.0,
            "services.addresses": [place("1780 Juniper Draw", "Alturas", "96101"), place("93405 Sierra Fork Road", "Chilcoot", "96105")],
            "signer.name": "Bartholomew Nakashima-Reyes",
            "signer.title": "Agency Information Officer",
        }, ambiguous=("cost.items",))),
    ], "The second paragraph is preference only. Rates are given without the number of handsets, so cost.items is debatable; the total is stated. Nothing says what follows from a refusal.")


def v_12():
    body = """Dear CALNET Program Chief,

The Department of Industrial Relations requests a contract delegation. The service is Corvane Communications' Hosted Contact Center, Enterprise tier, identifier HCC-ENT-040 in its Catalog B, where the column for delegation says Yes. We need it for the wage claim line of the Labor Commissioner, and what we would do with it, in short, is to design the queues and the menus ourselves, oversee Corvane while it installs, and run the thing from day to day with our own administrators. 180 agent seats are involved, in the Labor Commissioner's offices in Oakland (1515 Ferro Street), Los Angeles (320 West Fourth Place), Fresno (770 Shaw Terrace) and San Diego (7575 Metropolitan Mesa Drive); the headquarters in Oakland would hold the administrators' desk. Nothing else of the Department's telephony is touched.

The purpose is that a worker who has not been paid can reach a deputy who speaks her language on the first call. At present there are eighteen local numbers with eighteen answering machines, which were meant as a stopgap in 2009; a claimant calls on average five times, and our own count last November was that of one hundred calls sixty-two ended in a recording. The Legislature has told us, in the budget act, to have a single line working within the year. We would begin on February 3, 2020 with the design, have the Oakland queue open on May 18, the other three by July 31, and close the project on September 30, 2020.

I have been asked what entitles us to run such a thing, so I come to the people. Yesenia Drummond-Aoki, who leads, has a master's degree in industrial engineering from San Jose State and is a certified contact center manager (ICMI); Pavel Mercer, her deputy, is certified by Corvane itself as an administrator of the Enterprise tier and by Cisco in unified contact center, level professional; Tran Thuy-Linh takes care of reporting and is an Oracle-certified analyst. Ms. Drummond and Mr. Mercer did the line of the Division of Workers' Compensation in 2016, 95 seats in six offices, and the Cal/OSHA call center in 2018, which was 40 seats on a predecessor of the very service we ask for; both were on time, and both are still run by the same people.

If the delegation is not given we cannot open the single line by the date in the budget act, and the item of $2.1 million reverts on June 30. The adverse consequence to others is the greater one, though: claims have a limitation of three years, and the Commissioner's own study found some 4,300 people last year who gave up calling before they had filed.

Sincerely,

Augustina Wolcott-Baird
Chief Information Officer
Department of Industrial Relations
1515 Ferro Street, Oakland
"""
    html = "<html><body style='font-family:Cambria,serif;font-size:12pt'>" + "".join(f"<p>{p.replace(chr(10), '<br>')}</p>" for p in body.strip().split("\n\n")) + "</body></html>"
    raw = mail("Augustina Wolcott-Baird <augustina.wolcott-baird@dir.ca.example>", DEL, "DIR wage claim line: contract delegation, Corvane HCC-ENT-040", "2020-01-07T16:30:00-08:00", body, html=html)
    write("v-12", "Contract delegation wholly in a long HTML mail of the CIO; complete", "delegations", [
        (raw, "contract_delegation", after("complete", "Department of Industrial Relations", "non_exempt", contract(), {
            "provider.name": "Corvane Communications",
            "project.locations": ["Oakland (1515 Ferro Street)", "Los Angeles (320 West Fourth Place)", "Fresno (770 Shaw Terrace)", "San Diego (7575 Metropolitan Mesa Drive)"],
            "activities": ["design and development", "project oversight", "operation and maintenance"],
            "signer.name": "Augustina Wolcott-Baird",
            "signer.title": "Chief Information Officer",
        })),
    ], "Service, identifier and contractor in the first paragraph; people and earlier lines in the third. Corvane installs; installation itself is not asked for.")


def v_13():
    body = """Deputy Director, and colleagues in the CALNET Program,

I have two matters for the Sierra Nevada Conservancy, whose technology my office looks after, and put them into one message to save us all an envelope.

The first is an exemption. The Conservancy's new building in Auburn (project Foresthill Road Move) needs one business internet connection, 300/300 megabits over fiber, at 11521 Blocker Ridge Drive, Auburn 95603, because 26 people move there on March 1 and work all day in maps which weigh gigabytes. The CALNET contractor has told us in writing that its fiber stops at the freeway and that construction would take it until the end of 2023, so the service is not available from it, and no other contractor serves the street. Gold Ravine Telephone Company is in the building already. Thirty-six months; we may leave at any time after the first year on thirty days' notice and owe the rest of the year before; no extension. $385 monthly for 36 months is $13,860, plus installation at $450, for a total of $14,310. It promises 99.9 percent a month and repair in five hours, and credits a day's charge for each hour it is late. If we may not, the Conservancy sits in the new building without a network and pays the old lease, $9,400 a month, until it has one. Gold Ravine's quotation is attached.

The second is a general delegation. In the same building we wish to install an IP telephone switch of our own, a Grandstream UCM6308 with 30 GRP2614 telephones, in February and March 2022, since the contracts provide no premises switch. Two of my staff, both Grandstream-certified, did the same for the Tahoe Conservancy in 2020. Refusal would leave the reception without an answering point, which the Conservancy's grantees would feel.

Both are submitted by me as Agency Information Officer.

Leopold Sandhu-Marchetti
Agency Information Officer
California Natural Resources Agency
"""
    raw = mail("Leopold Sandhu-Marchetti <leopold.sandhu-marchetti@resources.ca.example>", EX_STATE, "Sierra Nevada Conservancy, Auburn: an exemption and a delegation", "2022-01-12T18:03:00-08:00", body)
    write("v-13", "One mail of the Agency's information officer with an exemption and a general delegation for the same conservancy", "exemptions", [
        (raw, "exemption", after("triage", "Sierra Nevada Conservancy", "non_exempt", exemption(missing=("provider.documentation",), na=("ipr.documentation", "fsr", "separate_attachments")), {
            "provider.name": "Gold Ravine Telephone Company",
            "cost.total": 14310.0,
            "cost.items": [13860.0, 450.0],
            "services.addresses": [place("11521 Blocker Ridge Drive", "Auburn", "95603")],
            "contract.term_months": 36,
            "signer.name": "Leopold Sandhu-Marchetti",
            "signer.title": "Agency Information Officer",
            "reason.ground": "technical",
        })),
    ], "Two requests in one message: the kind of the first, triage. The quotation is said to be attached and is not. $9,400 is the old lease.")


BATCH_1 = [v_01, v_02, v_03, v_04, v_05, v_06, v_07, v_08, v_09, v_10, v_11, v_12, v_13]


# --------------------------------------------------------- three: reports drafted by consultants


def v_14():
    report = pdf([
        ("sp", 60),
        ("c", "<b>Construction Package Connectivity</b>"),
        ("c", "CALNET Exemption Justification Report"),
        ("c", "Prepared for the California High-Speed Rail Authority"),
        ("c", "Brightwater Telecom Advisors, LLC &nbsp;|&nbsp; Version 2.0 (final) &nbsp;|&nbsp; August 6, 2018"),
        ("pb",),
        ("h", "Executive Summary"),
        "The California High-Speed Rail Authority (the Authority) is opening four field offices along Construction Packages 1 through 4. Each must exchange building information models with the design-build contractors daily. Brightwater was engaged to determine how the offices can best be connected. Our conclusion, adopted by the Authority, is that the services should be purchased from <b>Valley Spine Networks, LLC</b> outside the CALNET contracts, for $285,380 over the life of the agreement, on the strength of two findings: diverse fiber entry is not offered under CALNET at two of the four offices, and the CALNET price for a like arrangement is $372,600, so that the State saves $87,220, or 23.4 percent.",
        ("h", "1. Business Driver"),
        "Model files average 38 GB. Under the design-build agreements the Authority has five working days to comment on a submittal; each day of delay attributable to the Authority is compensable. Over the temporary 20 Mbps connections a single download occupies an entire night, and 27 of 64 comment periods last year were missed.",
        ("h", "2. Recommended Services by Location"),
        ("t", [
            ["Office", "Street", "City", "Dedicated internet 500 Mbps", "SD-WAN edge"],
            ["CP 1", "1401 Fulton Trace, Suite 200", "Fresno 93721", "1", "1"],
            ["CP 2-3 north", "8120 Houston Siding Avenue", "Hanford 93230", "1", "1"],
            ["CP 2-3 south", "2990 Whitley Packing Road", "Corcoran 93212", "1", "1"],
            ["CP 4", "611 Poso Rail Drive", "Wasco 93280", "1", "1"],
            ["Total", "", "", "4", "4"],
        ], [65, 155, 85, 95, 70], True),
        "Dedicated internet access is fiber-based, symmetrical, with two building entries at Corcoran and Wasco. The SD-WAN edge is a managed router.",
        ("h", "3. Alternatives Considered"),
        ("t", [
            ["Alternative", "48-month cost", "Diverse entry", "Finding"],
            ["A. CALNET managed internet, contractor 1", "$372,600", "Fresno and Hanford only", "Not recommended"],
            ["B. CALNET managed internet, contractor 2", "no bid at Corcoran or Wasco", "-", "Not available"],
            ["C. Valley Spine Networks, LLC", "$285,380", "All four", "Recommended"],
        ], [185, 110, 110, 80], True),
        "The Authority asked contractor 1 for an Individual Price Reduction on June 12, 2018; its answer is furnished as a separate document.",
        ("h", "4. Financial Analysis of Alternative C"),
        ("t", [
            ["Item", "Basis", "Extended"],
            ["Dedicated internet 500 Mbps", "4 x $1,180.00 x 48", "$226,560.00"],
            ["SD-WAN edge, managed", "4 x $210.00 x 48", "$40,320.00"],
            ["Fiber construction and turn-up", "one time, four offices", "$18,500.00"],
            ["Total cost of ownership", "", "$285,380.00"],
        ], [190, 150, 110], True),
        ("h", "5. Commercial Terms"),
        "Initial commitment of forty-eight (48) months from acceptance at the last office. The Authority may prolong at two times twelve months at unchanged rates. On closure of a construction package its office may be terminated upon ninety (90) days' notice, subject to a charge equal to two monthly fees.",
        ("h", "6. Performance Commitments"),
        ("t", [
            ["Metric", "Target", "Consequence"],
            ["Availability, dual-entry office", "99.99 % monthly", "15 % credit; 50 % under 99.9 %"],
            ["Availability, single-entry office", "99.9 % monthly", "10 % credit; 40 % under 99.5 %"],
            ["Mean time to restore", "4 hours", "5 % credit for each further 2 hours"],
            ["Latency to Sacramento", "14 ms round trip", "5 % credit"],
        ], [170, 130, 180], True),
        ("h", "7. Consequences of Non-Approval"),
        "Without adequate connections at the four offices, the Authority would continue to miss comment periods. The program controls team values the exposure at $41,000 a day in delay claims, and the federal grant's milestone for CP 4 (March 2019) would be in doubt.",
        ("h", "8. Submission"),
        "This report is submitted as the Authority's request for exemption.",
        ("sp", 4),
        "Ferdinand Okpara-Lindh<br/>Chief Information Officer, California High-Speed Rail Authority<br/>August 6, 2018",
        "Prepared by: Sunniva Castellanos, Principal; Rhys Tamayo, Senior Analyst, Brightwater Telecom Advisors, LLC, 980 Plaza Nine, Suite 1100, Sacramento 95814",
    ], font="Helvetica", size=9.8, footer="CHSRA Construction Package Connectivity v2.0")
    ipr = pdf([
        ("r", "June 29, 2018"),
        "California High-Speed Rail Authority, Attn. F. Okpara-Lindh",
        "<b>Individual Price Reduction request IPR-18-0612</b>",
        "We have considered the request for a reduction on Managed Internet 500 Mbps at Fresno, Hanford, Corcoran and Wasco. We are able to offer 4 % on the monthly rate (new rate $1,795.00 against $1,869.79) on a 48-month basis with managed edge at $145.63; construction of the laterals at Corcoran and Wasco is not included, nor is a second entry. This response is final.",
        "Contract Program Office, Ardent Pacific Communications, CALNET 3",
    ], font="Times-Roman", size=11)
    quote = pdf([
        ("h", "Valley Spine Networks, LLC - Service proposal VS-3304"),
        "For: California High-Speed Rail Authority. July 24, 2018. Head office: 5250 Palm Bluffs Plaza, Suite 300, Fresno CA 93704",
        ("t", [["Site", "Product", "MRC", "NRC"], ["Fresno", "DIA 500 + edge", "$1,390.00", "$1,500.00"], ["Hanford", "DIA 500 + edge", "$1,390.00", "$2,000.00"], ["Corcoran", "DIA 500 dual + edge", "$1,390.00", "$7,500.00"], ["Wasco", "DIA 500 dual + edge", "$1,390.00", "$7,500.00"]], [120, 150, 80, 80], True),
    ], font="Helvetica", size=10)
    raw = mail("Ferdinand Okpara-Lindh <ferdinand.okpara-lindh@hsr.ca.example>", EX_STATE, "Exemption request: Construction Package Connectivity", "2018-08-07T09:00:00-07:00",
        "Deputy Director,\n\nThe Authority's request is the enclosed report. The contractor's answer on price and the proposal are enclosed\nas separate files.\n\nFerdinand Okpara-Lindh\n",
        files=[("CHSRA_CPC_Exemption_Report_v2.0.pdf", report), ("IPR-18-0612 response.pdf", ipr), ("VS-3304.pdf", quote)], cc="Sunniva Castellanos <scastellanos@brightwater-advisors.example>")
    write("v-14", "Consultant's justification report adopted by the Authority, financial and technical; complete", "exemptions", [
        (raw, "exemption", after("complete", "California High-Speed Rail Authority", "non_exempt", exemption(na=("fsr",)), {
            "provider.name": "Valley Spine Networks, LLC",
            "cost.total": 285380.0,
            "cost.items": [226560.0, 40320.0, 18500.0],
            "services.addresses": [place("1401 Fulton Trace, Suite 200", "Fresno", "93721"), place("8120 Houston Siding Avenue", "Hanford", "93230"), place("2990 Whitley Packing Road", "Corcoran", "93212"), place("611 Poso Rail Drive", "Wasco", "93280")],
            "contract.term_months": 48,
            "signer.name": "Ferdinand Okpara-Lindh",
            "signer.title": "Chief Information Officer",
            "reason.ground": "both",
        })),
    ], "The report is the request; the CIO's name and title close it. $372,600 is alternative A. The consultant's and the vendor's own offices are not service addresses.")


def v_15():
    report = pdf([
        ("c", "<b>CALIFORNIA EXPOSITION AND STATE FAIR</b>"),
        ("c", "Fairgrounds Wireless Backhaul and Guest Access: Business Case for Relief from CALNET"),
        ("c", "Larkmoor Consulting Group, November 2009"),
        ("h", "Executive summary"),
        "Cal Expo intends to engage FairLink Wireless for a venue-wide wireless backhaul in time for the 2010 Fair. Larkmoor finds that FairLink's all-in price of $318,500 for the three-year engagement is 36 percent lower than the nearest arrangement under the CALNET contracts ($498,000), with service commitments at least as good.",
        ("h", "Site and quantities"),
        ("t", [["Service", "Quantity", "Location"], ["Ethernet backhaul, 100 Mbps", "2", "Main equipment room, 1600 Exhibition Loop, Sacramento 95815"], ["Managed wireless access nodes", "64", "Grounds and halls at 1600 Exhibition Loop"], ["Ticketing virtual LAN", "1", "Gates 1 through 6 at 1600 Exhibition Loop"]], [170, 60, 240], True),
        ("h", "Why the service is needed"),
        "Gates, vendors' card readers and the emergency command post share eleven aging wireless bridges. During the 2009 Fair ticket scanning was down for a total of nine hours, and lines reached Ethan Way.",
        ("h", "Why not CALNET"),
        "Cost. See the comparison above. The Individual Price Reduction process was conducted with the CALNET 2 contractor during the second and third quarters and was unsuccessful; the correspondence is reproduced in Appendix D.",
        ("h", "Agreement"),
        "Three years, covering the Fairs of 2010, 2011 and 2012. Cal Expo may withdraw after each Fair by notice given before December 1, without penalty. One additional Fair may be added by mutual consent.",
        ("h", "Service commitments"),
        "During the Fair: 99.9 percent availability from 8 a.m. to midnight, one hour to repair, staff on the grounds. At other times: 99 percent, next business day. A Fair-day outage over one hour is credited at $2,500 an hour; an outage over eight hours entitles Cal Expo to cancel.",
        ("h", "If relief is not granted"),
        "The bridges will not carry the number of card readers already contracted. Concession revenue of about $310,000 a day depends on them, and the fire marshal has made a working link to the command post a condition of the 2010 permit.",
        ("h", "Feasibility study"),
        "A Feasibility Study Report for the Gate Modernization project, which includes this service, is being submitted to the Department of Finance this month. A copy accompanies this business case.",
        ("pb",),
        ("h", "Appendix A. Interviews"),
        "General Manager; Box Office; Police; Concessions; two carnival operators.",
        ("h", "Appendix B. Bridge inventory"),
        ("t", [["Bridge", "Year", "Condition"], ["Gate 1", "1999", "fair"], ["Gate 4", "2000", "poor"], ["Grandstand", "2001", "poor"]], [120, 60, 90], True),
        ("h", "Appendix C. Reference venues"),
        "Three county fairs and one ballpark.",
        ("h", "Appendix D. Individual Price Reduction correspondence"),
        "[to be inserted by client]",
        ("sp", 10),
        "Submitted for California Exposition and State Fair by<br/><br/>Cordelia Banks-Ferreira, Project Director, Gate Modernization<br/>with Larkmoor Consulting Group, by Ansel Whitby, Managing Partner",
    ], font="Helvetica", size=10, footer="Larkmoor Consulting Group")
    profile = pdf([
        ("h", "FairLink Wireless: who we are"),
        "FairLink Wireless, Inc. builds temporary and permanent wireless at stadiums and fairgrounds in nine states. 3400 Airway Loop, Reno NV 89502.",
        ("l", ["Alder Valley Fair: 40 nodes", "Lake County Speedway: 22 nodes", "Carson River Music Grounds: 71 nodes"]),
    ], font="Helvetica", size=10.5)
    raw = mail("Ansel Whitby <awhitby@calexpo.ca.example>", EX, "Cal Expo business case (zip)", "2009-11-18T14:44:00-08:00",
        "On behalf of Ms. Banks-Ferreira I transmit the business case and attachments in one archive.\n\nAnsel Whitby\nLarkmoor Consulting Group, at Cal Expo\n",
        files=[("CalExpo_backhaul.zip", archive([("Business case Cal Expo backhaul.pdf", report), ("FairLink profile.pdf", profile)]))])
    write("v-15", "Consultant's business case in a ZIP: IPR appendix empty, FSR announced and not there, total only, submitted by a project director", "exemptions", [
        (raw, "exemption", after("deficient", "California Exposition and State Fair", "non_exempt", exemption(missing=("cost.items", "ipr.documentation", "fsr", "signer"), na=()), {
            "provider.name": "FairLink Wireless",
            "cost.total": 318500.0,
            "services.addresses": [place("1600 Exhibition Loop", "Sacramento", "95815")],
            "contract.term_months": 36,
            "signer.name": "Cordelia Banks-Ferreira",
            "signer.title": "Project Director, Gate Modernization",
            "reason.ground": "financial",
        })),
    ], "Appendix D is '[to be inserted by client]'; the archive holds only the case and a company profile. No line prices anywhere. Neither the project director nor the consultant is head of information technology.")


def v_16():
    report = docx([
        ("c", "<b>Scholarship Portal Peak Capacity</b><br/>Request for exemption and supporting analysis"),
        ("c", "California Student Aid Commission | drafted with Penrose Gate Partners | January 2021"),
        ("h", "1. At a glance"),
        ("t", [["Question", "Answer"], ["Project", "Scholarship Portal Peak Capacity (SPPC)"], ["Service", "Burstable dedicated internet, 2 Gbps committed, 10 Gbps burst"], ["How many", "Two circuits, one per data room"], ["Where", "Headquarters data room in Rancho Cordova and the recovery room in Vacaville"], ["Budget", "$556,800"]], [110, 340], True),
        ("h", "2. The need"),
        "Between February 20 and March 2 each year some 700,000 students file. In 2020 the portal's line was saturated for 61 of the last 72 hours, and 18,000 sessions were dropped. The Commission extended the deadline, which it may do only by declaring an emergency.",
        ("h", "3. The gap in CALNET"),
        "All CALNET internet services were reviewed (Table 2). None permits a burst above the committed rate; capacity has to be ordered at the peak for twelve months. The function sought, burst with 95th-percentile metering, does not exist in the catalogs, as both contractors acknowledged to Penrose Gate in December.",
        ("t", [["Table 2", "Committed / burst", "Fit"], ["Contractor 1 managed internet", "10 / 10 Gbps", "No metering, full-year peak"], ["Contractor 2 dedicated internet", "5 / 5 Gbps", "Below peak"], ["Required", "2 / 10 Gbps", ""]], [180, 110, 170], True),
        ("h", "4. Acquisition approach"),
        "The Commission will issue a Request for Offer in March 2021 to at least five qualified carriers; the awardee will be announced in April. Penrose Gate's market survey, on which the budget rests, is summarized in Table 3.",
        ("t", [["Table 3", "Monthly", "Term total"], ["Circuit 1, 2/10 Gbps", "$5,900", "$283,200"], ["Circuit 2, 2/10 Gbps", "$5,450", "$261,600"], ["Activation, both", "-", "$12,000"], ["Total", "", "$556,800"]], [180, 110, 170], True),
        ("h", "5. Terms"),
        "Forty-eight months from activation. The solicitation gives the Commission a right to end either circuit at each anniversary without charge, and one option year.",
        ("h", "6. Service levels"),
        "Appropriate service levels, with corresponding remedies in favor of the State, will be negotiated with the awardee and documented before execution.",
        ("h", "7. If the need is not met"),
        "A student whose session fails on March 2 loses, on average, $5,900 of Cal Grant for the year. The 2022 cycle will be some 8 percent larger.",
        ("sp", 4),
        "Submitted by:<br/>Genevieve Osterhaus<br/>Chief Information Officer<br/>California Student Aid Commission",
    ], font="Arial", size=10)
    raw = mail("Genevieve Osterhaus <genevieve.osterhaus@csac.ca.example>", EX_STATE, "SPPC exemption request", "2021-01-27T13:20:00-08:00",
        "Attached is the Commission's request with the analysis of our consultant.\n\nGenevieve Osterhaus\nCIO, California Student Aid Commission\nP.O. Box 419101, Rancho Cordova, CA 95741\n",
        files=[("SPPC request final.docx", report)])
    write("v-16", "Consultant's analysis before the solicitation: no provider yet, towns without streets, levels and remedies to be negotiated", "exemptions", [
        (raw, "exemption", after("deficient", "California Student Aid Commission", "non_exempt", exemption(missing=("services.address", "provider.name", "sla.levels", "sla.remedies")), {
            "cost.total": 556800.0,
            "cost.items": [283200.0, 261600.0, 12000.0],
            "contract.term_months": 48,
            "signer.name": "Genevieve Osterhaus",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "Data rooms named by town only; the P.O. box in the mail is no street address. The awardee is announced in April. Section 6 is a promise.")


def v_17():
    report = pdf([
        ("c", "<b>Open Enrollment Voice Platform</b>"),
        ("c", "Request for General Delegation | California Health Benefit Exchange (Covered California)"),
        ("c", "Document prepared with Halvorsen-Quist Contact Strategies | May 2024"),
        ("h", "Executive summary"),
        "Covered California asks for general delegation to design, install and operate an interactive voice response and automatic call distribution platform for its service center, with capacity for 1,400 agents at peak. The CALNET contracts list a contact center service, but none with real-time eligibility lookup against the enrollment engine in thirteen languages, and the contractors confirmed in February that this is not on their roadmaps. Approval is sought for the period from July 2024 through June 2026.",
        ("h", "Scope"),
        ("t", [["In scope", "Out of scope"], ["IVR, ACD, callback, speech recognition, recording", "Toll-free numbers and SIP trunks (remain on CALNET)"], ["Eligibility connector", "Agents' desktop computers"], ["Thirteen-language voice library", "Workforce scheduling (already in place)"]], [235, 235], True),
        ("h", "Purpose"),
        "Consumers waited 34 minutes on average in the last two weeks of the 2023 enrollment period, and 29 percent gave up. Half of the calls ask one of four questions that a platform connected to the eligibility engine can answer without an agent.",
        ("h", "Sites"),
        ("l", ["Rancho Cordova service center, 2929 Kilmer Row", "Fresno service center, 1177 Herndon Spur", "Vendor-hosted private racks, Sacramento (equipment is State-owned)"]),
        ("h", "Products and services"),
        ("t", [["Item", "Make and model", "Qty"], ["ACD and routing", "Genesys Engage 9, premise edition", "1,400 agent licenses"], ["IVR", "Genesys Voice Platform 9", "600 ports"], ["Speech recognition", "Nuance Recognizer 11", "13 language packs"], ["Session border controllers", "Ribbon SBC 5400", "4"], ["Recording", "NICE Engage Platform 7", "1,400 channels"], ["Integration services", "Halvorsen-Quist, fixed price", "6,200 hours"]], [140, 210, 120], True),
        ("h", "Timeline"),
        ("t", [["Phase", "Start", "Finish"], ["Detailed design", "July 8, 2024", "October 31, 2024"], ["Build and test", "November 4, 2024", "April 30, 2025"], ["Pilot, Fresno", "May 2025", "July 2025"], ["Full operation", "October 1, 2025", "June 30, 2026 (warranty end)"]], [160, 150, 160], True),
        ("h", "Project team"),
        "The project is run by Halvorsen-Quist under the direction of the Exchange. Credentials and record:",
        ("t", [["Person", "Credentials", "Earlier work of this kind"], ["Ingrid Halvorsen (HQCS), project manager", "PMP; Genesys Certified Professional", "Oregon exchange IVR/ACD, 700 agents, 2019; Minnesota unemployment line, 1,100 agents, 2021"], ["Marcus Obi-Tran (HQCS), architect", "M.S. computer science; Genesys and Ribbon certified", "Routing design of both of these"], ["Delphine Araujo (Exchange), telephony lead", "CCNP Collaboration; 14 years in voice", "The Exchange's present ACD, 2014, and its 2018 upgrade"]], [140, 145, 185], True),
        ("h", "Grounds for delegation"),
        "The function is not obtainable from the CALNET contracts; the Exchange has a funded team in place; and the connector touches federal tax information, which the Exchange is obliged to keep within its own control under its agreement with the IRS.",
        ("h", "Risk of non-approval"),
        "The present ACD leaves manufacturer support on December 31, 2025. If it fails during open enrollment, on the figures of 2023, about 9,500 callers a day would be unserved; many would miss the enrollment deadline and go a year without coverage, and the Exchange would be out of compliance with its federal call center standards.",
        ("sp", 4),
        "For the Exchange:<br/>Nikolai Brandvold<br/>Chief Technology Officer (the Exchange has no Chief Information Officer; the CTO heads information technology)",
    ], font="Helvetica", size=9.6, footer="OEVP delegation request")
    raw = mail("Office of Technology <oevp.project@covered.ca.example>", DEL, "OEVP general delegation request", "2024-05-22T10:10:00-07:00",
        "Please accept the attached request of Covered California for review. Inquiries: Ingrid Halvorsen, project manager.\n",
        files=[("OEVP_General_Delegation_Request.pdf", report)])
    write("v-17", "Consultant's report for an IVR/ACD; consultant runs the project; a CTO signs where there is no CIO; complete", "delegations", [
        (raw, "general_delegation", after("complete", "California Health Benefit Exchange", "non_exempt", general(), {
            "project.locations": ["Rancho Cordova service center, 2929 Kilmer Row", "Fresno service center, 1177 Herndon Spur", "Vendor-hosted private racks, Sacramento"],
            "activities": ["design and development", "installation", "operation and maintenance"],
            "signer.name": "Nikolai Brandvold",
            "signer.title": "Chief Technology Officer",
        })),
    ], "Qualifications and experience are table columns, mostly of the contractor who runs the project. 'Full operation' ends June 2026.")


def v_18():
    report = docx([
        ("c", "<b>Help Center Modernization</b><br/>CALNET Contract Delegation: request document"),
        ("c", "Department of Managed Health Care, with Tidemark Advisory"),
        ("h", "Overview"),
        "The Department of Managed Health Care (DMHC) requests a CALNET Contract Delegation so that it may implement, with its own staff, a contact center service listed in the contractors' Catalog B with Delegation = Yes. Two contractors have demonstrated; the contractor and the catalog identifier will be entered here once the demonstrations of October have been scored.",
        ("h", "What the project covers"),
        "75 Help Center agents, eight supervisors, English and Spanish menus, e-mail and chat in the same queue; planning, design, installation oversight and daily operation by DMHC.",
        ("h", "Why"),
        "Enrollees who have been denied care call the Help Center for an independent medical review. The present line cannot tell an urgent call from a billing question, so an oncology patient waits behind a copay dispute.",
        ("h", "Calendar"),
        ("t", [["Milestone", "Date"], ["Contractor chosen", "November 15, 2023"], ["Design complete", "January 31, 2024"], ["Go-live", "April 8, 2024"]], [220, 160], True),
        ("h", "Site"),
        "Help Center, 980 Ninth Court, 5th floor, Sacramento.",
        ("h", "Staffing and capability"),
        ("t", [["Role", "Name", "Qualification", "Comparable projects"], ["Sponsor", "Winifred Castellon", "MBA", "-"], ["Technical lead", "Hyo-jin Pasternak", "CCNP Collaboration, ITIL Expert", "Migration of the Department's 420 desk phones, 2020; provider complaint line ACD, 2017"], ["Analyst", "Luther Amaya", "CCNA; CIAC contact center analyst", "Provider complaint line ACD, 2017"]], [80, 110, 120, 160], True),
        ("h", "Benefits"),
        ("l", ["One queue for all channels", "Urgent cases answered first", "Reports the Director can trust"]),
        ("h", "Authorization"),
        "Winifred Castellon<br/>Chief Information Officer<br/>Department of Managed Health Care<br/>October 4, 2023",
    ], font="Arial", size=10)
    raw = mail("Winifred Castellon <winifred.castellon@dmhc.ca.example>", DEL, "DMHC Help Center Modernization, contract delegation", "2023-10-05T15:30:00-07:00",
        "CALNET Program Chief,\n\nOur request document is attached. Tidemark (Yolanda Frisch) can answer questions on the schedule.\n\nWinifred Castellon\n",
        files=[("DMHC_HCM_Contract_Delegation.docx", report)])
    write("v-18", "Contract delegation asked for before the contractor and service are chosen; benefits in place of consequences", "delegations", [
        (raw, "contract_delegation", after("deficient", "Department of Managed Health Care", "non_exempt", contract(missing=("catalog.service", "ramifications")), {
            "project.locations": ["Help Center, 980 Ninth Court, 5th floor, Sacramento"],
            "activities": ["project planning", "design and development", "project oversight", "operation and maintenance"],
            "signer.name": "Winifred Castellon",
            "signer.title": "Chief Information Officer",
        })),
    ], "Neither contractor nor identifier: 'will be entered here'. 'Benefits' are not consequences of a refusal; the waiting patient under 'Why' is the purpose.")


def v_19():
    report = pdf([
        ("c", "<b>Exide Corridor Air Network: Alternative Transport Analysis</b>"),
        ("c", "Department of Toxic Substances Control | prepared by Nettlefield Engineering | February 2017"),
        ("h", "Summary for decision makers"),
        "The Department of Toxic Substances Control (DTSC) seeks an exemption for the transport of readings and video from six lead monitors in the residential cleanup area around the former Exide plant. Nettlefield recommends private LTE transport by <b>Corridor Mesh Utilities, Inc.</b>, six radio terminals with data plans, for reasons of availability.",
        ("h", "Monitors"),
        ("t", [["No.", "Street", "City"], ["1", "2740 Indiana Court", "Vernon 90058"], ["2", "3611 Bandini Siding", "Vernon 90058"], ["3", "1204 Ditman Place", "Los Angeles 90023"], ["4", "4457 Noakes Row", "Commerce 90040"], ["5", "6120 Slauson Spur", "Maywood 90270"], ["6", "3380 Lou Dillon Terrace", "Huntington Park 90255"]], [40, 220, 150], True),
        ("h", "Need"),
        "Crews dig up yards in streets where children live. When a monitor exceeds the action level, the crew has to stop within ten minutes. Readings are now collected on memory cards twice a day.",
        ("h", "Why CALNET cannot serve"),
        "The monitors stand on light poles without wire. CALNET cellular plans were tested in November: the public network throttles after 22 GB, and the video consumes 60. Unthrottled cellular transport is not in any CALNET catalog, and fixed wireless from the contractors does not reach street level.",
        ("h", "Commitment"),
        "24 months from April 1, 2017. DTSC may end the service for any pole on 30 days' notice when the block is cleaned, at no cost; extension month to month until the last block is done, at DTSC's choice.",
        ("h", "Service levels and remedies"),
        "Delivery of 99.7 % of readings within sixty seconds each month; repair by the end of the same day. Under 99.7 % a quarter of the terminal's monthly fee is remitted, under 97 % all of it.",
        ("h", "Cost"),
        "The cost in total and by item is given in Appendix 2 (separate file, protected at the vendor's request; the password will be telephoned).",
        ("h", "If not approved"),
        "Stop-work would continue to come half a day late. The court-approved cleanup plan requires real-time monitoring from May 1, 2017; without it the work has to cease at 2,500 remaining parcels.",
        ("sp", 4),
        "Submitted on behalf of the Department:<br/>Rosalba Kingsley-Munro<br/>Chief Information Officer<br/>Department of Toxic Substances Control",
    ], font="Helvetica", size=10, footer="Nettlefield Engineering for DTSC")
    appendix = pdf([
        ("h", "Appendix 2. Corridor Mesh price"),
        ("t", [["Item", "Qty", "24 months"], ["LTE terminal", "6", "$9,300.00"], ["Private LTE plan", "6", "$36,720.00"], ["Total", "", "$46,020.00"]], [200, 60, 100], True),
    ], font="Helvetica", size=10, password="corridor-6")
    raw = mail("Rosalba Kingsley-Munro <rosalba.kingsley-munro@dtsc.ca.example>", EX_STATE, "DTSC exemption request, Exide Corridor Air Network", "2017-02-21T12:05:00-08:00",
        "Report and Appendix 2 attached. My assistant will call with the password for the appendix.\n\nR. Kingsley-Munro\n",
        files=[("Exide Corridor analysis.pdf", report), ("Appendix 2 (protected).pdf", appendix)])
    write("v-19", "Consultant's analysis complete but for the costs, which stand in a password-protected appendix", "exemptions", [
        (raw, "exemption", after("triage", "Department of Toxic Substances Control", "non_exempt", exemption(unclear=("cost.total", "cost.items"), na=("provider.documentation", "ipr.documentation", "fsr")), {
            "provider.name": "Corridor Mesh Utilities, Inc.",
            "services.addresses": [place("2740 Indiana Court", "Vernon", "90058"), place("3611 Bandini Siding", "Vernon", "90058"), place("1204 Ditman Place", "Los Angeles", "90023"), place("4457 Noakes Row", "Commerce", "90040"), place("6120 Slauson Spur", "Maywood", "90270"), place("3380 Lou Dillon Terrace", "Huntington Park", "90255")],
            "contract.term_months": 24,
            "signer.name": "Rosalba Kingsley-Munro",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "The only cost figures are behind a password.")


# --------------------------------------------------- four: clerks who fill last year's letter in again


def v_20():
    form = docx([
        "DEPARTMENT OF REAL ESTATE - Business Services",
        "<b>CALNET EXEMPTION REQUEST</b> (save as, change the yellow parts)",
        ("t", [
            ["Date", "6/14/2023"],
            ["To", "CDT, Office of Technology Services, Deputy Director"],
            ["Request is for", "Exam Center Check-In Lines, project DRE-2317 (last year's was DRE-2204, Broker Hotline, approved 8/2022, 12 months, ends 8/31/2023)"],
            ["Type of service / number of units", "Cellular-backed internet service, 100 Mbps with automatic failover: 3. Static public IP address: 3"],
            ["Service location(s), street, city, zip", "Oakland exam center, 1515 Clayburn Street, Suite 702, Oakland 94612\nFresno exam center, 2550 Mariposa Court, Suite 3070, Fresno 93721\nLa Palma exam center, 6 Centerpoint Row, La Palma 90623"],
            ["Business need", "Fingerprint and photo check-in goes online 10/1/2023. When the line is down nobody can be let into the room, because the photo has to match before the exam is opened."],
            ["Basis (check)", "☒ Technical   ☐ Financial"],
            ["Details of basis", "Both CALNET contractors with wireless failover use one public address for the main line and another for the backup. The check-in vendor's gateway accepts only a single fixed address. Keeping the address through a failover is a feature neither one has (their e-mails 5/3 and 5/9, on file)."],
            ["If exemption is denied", "About 14,000 applicants a year go back to paper check-in with a proctor looking at driver licenses. Last year 31 exams were taken by a stand-in. The vendor bills $6,000 for every month we are late on 10/1."],
            ["Vendor", "Stillwater Connect, Inc. (quote attached)"],
            ["Term", "24 months, 9/1/2023 to 8/31/2025"],
            ["Ending early / extending", "Ending early: 30 days notice and one month's charge per site. Extending: two 6-month options, ours."],
            ["Cost", "Internet w/ failover, 3 x $164 x 24 = $11,808\nStatic IP, 3 x $15 x 24 = $1,080\nInstall, 3 x $199 = $597\n<b>TOTAL $13,485</b>"],
            ["Service level", "99.9% per month per site, failover in 30 seconds or less, replacement router next day"],
            ["Penalty on vendor", "10% of month for each half percent under; second month under 99% = may leave without the one month's charge"],
            ["IPR", "☐ Attached   ☒ N/A, not a price request"],
            ["FSR", "☐ Attached   ☒ None"],
            ["Agency CIO", "/s/ Octavia Brandt-Salcedo 6/14/23\nOctavia Brandt-Salcedo, Chief Information Officer"],
        ], [150, 320]),
    ], font="Times New Roman", size=11)
    quote = xlsx([("Quote", [["Stillwater Connect, Inc.", "Quote SC-70311", "6/2/2023", None], ["Part", "Qty", "Each", "Per"], ["Failover Internet 100", 3, 164.0, "month"], ["Keep-IP static address", 3, 15.0, "month"], ["Install", 3, 199.0, "once"]])])
    raw = mail("Dolores Hutchens <dolores.hutchens@dre.ca.example>", EX_STATE, "DRE-2317", "2023-06-15T08:30:00-07:00",
        "See attached form (signed) and quote. Same format as the one you approved last year. Thanks. D. Hutchens x4410\n",
        files=[("CALNET exemption 2022 rev for 2023.docx", form), ("SC-70311.xlsx", quote)])
    write("v-20", "Last year's form filled in again; last year's project and term stand beside this year's; complete", "exemptions", [
        (raw, "exemption", after("complete", "Department of Real Estate", "non_exempt", exemption(na=("ipr.documentation", "fsr")), {
            "provider.name": "Stillwater Connect, Inc.",
            "cost.total": 13485.0,
            "cost.items": [11808.0, 1080.0, 597.0],
            "services.addresses": [place("1515 Clayburn Street, Suite 702", "Oakland", "94612"), place("2550 Mariposa Court, Suite 3070", "Fresno", "93721"), place("6 Centerpoint Row", "La Palma", "90623")],
            "contract.term_months": 24,
            "signer.name": "Octavia Brandt-Salcedo",
            "signer.title": "Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "DRE-2204 with its 12 months is last year's. Leaving after a second bad month is a remedy; the exit is in its own row.")


def v_21():
    form = docx([
        "<b>EMERGENCY MEDICAL SERVICES AUTHORITY</b>",
        "July 11, 2023",
        "Deputy Director, Office of Technology Services",
        "<b>SUBJECT: REQUEST FOR CALNET EXEMPTION, FISCAL YEAR 2023-24</b>",
        ("t", [
            ["1. Project", "All EMSA telecommunications purchases for response deployments that may come up during FY 2023-24, wherever they are"],
            ["2. Services", "Portable satellite internet terminal with unlimited data plan: 4. Satellite telephone with 150-minute plan: 12."],
            ["3. Location", "Issued to the response warehouse, 10611 Gold Transit Drive, Suite 40, Rancho Cordova 95670"],
            ["4. Why needed", "Mobile field hospitals and ambulance strike teams go where the phones have failed. They order blood, ask for helicopters and report bed counts by what they bring with them."],
            ["5. Why CALNET services will not do", "Explain the specific technical or financial reason why the agency is requesting an exemption."],
            ["6. What happens if the need is not met", ""],
            ["7. Provider", "NorthStar Sat Rentals"],
            ["8. Contract", "12 months, 8/1/2023 - 7/31/2024. No early termination fee. May be extended 12 months."],
            ["9. Cost", "Terminals 4 @ $290/mo x 12 = $13,920. Satellite phones 12 @ $58/mo x 12 = $8,352. Total: $22,272."],
            ["10. Service levels", "Replacement of failed unit within 24 hours anywhere in CA; network 99% monthly."],
            ["11. Remedies", "Unit's monthly fee waived if replacement is late or network is under 99%."],
            ["12. Enclosures", "☒ Rate sheet   ☐ IPR   ☐ FSR"],
        ], [150, 320]),
        "",
        "Signature: ______________________________     Date: ______________",
        "            Chief Information Officer (signature required)",
        "Prepared by: Mavis Tollefson, Staff Services Analyst",
    ], font="Times New Roman", size=11)
    rates = pdf([
        ("h", "NorthStar Sat Rentals - government rates 2023"),
        ("t", [["Unit", "Monthly"], ["Portable terminal, unlimited", "$290"], ["Handheld, 150 min.", "$58"], ["Overage", "$1.10/min"]], [220, 100], True),
        "1717 Harbor Gate, Long Beach 90802 - 24 hr desk",
    ], font="Helvetica", size=11)
    raw = mail("Mavis Tollefson <mavis.tollefson@emsa.ca.example>", EX_STATE, "EMSA yearly CALNET exemption", "2023-07-11T16:58:00-07:00",
        "Hello, here is this year's EMSA exemption, updated from last year. Rate sheet also attached.\n\nMavis Tollefson\nEMSA Business Services\n",
        files=[("EMSA CALNET exemption FY2324.docx", form), ("NorthStar rates.pdf", rates)])
    write("v-21", "Yearly blanket letter used again: no project, template text for the reason, empty row for the consequences, signature line blank", "exemptions", [
        (raw, "exemption", after("deficient", "Emergency Medical Services Authority", "non_exempt", exemption(missing=("project", "reason", "ramifications", "signer"), na=("ipr.documentation", "fsr")), {
            "provider.name": "NorthStar Sat Rentals",
            "cost.total": 22272.0,
            "cost.items": [13920.0, 8352.0],
            "services.addresses": [place("10611 Gold Transit Drive, Suite 40", "Rancho Cordova", "95670")],
            "contract.term_months": 12,
        })),
    ], "Row 1 is a blanket for a fiscal year; row 5 repeats the policy's words; row 6 is empty. No officer's name; the analyst only prepared it.")


def v_22():
    form = docx([
        "<b>DEPARTMENT OF CONSERVATION</b><br/>Administration - Contracts and Procurement",
        "Exemption request, reused 10/2011 form",
        ("t", [
            ["Project / acquisition", "Idle Well Field Unit, Orcutt (DOC-12-044)"],
            ["What is requested", "SkyPoint Unity Gold, per the attached schedule"],
            ["Quantity", "See schedule"],
            ["Street address", "195 South Broadway Annex, Suite 101, Orcutt, CA 93455"],
            ["Need", "Refer to business need statement (to be attached by program)"],
            ["Technical reason", 'There is no CALNET contractor with facilities in this part of the Santa Maria Valley. Requests 11-2231 and 11-2240 came back from the contractor "unable to provision, no plan".'],
            ["Effect if denied", "The Division's Orcutt unit would have to close and its four engineers move to Ventura; lease penalty $38,000, and drivers paid 140 miles a day."],
            ["Service provider", "SkyPoint Central Coast, LLC"],
            ["Length of contract", "36 months, starts 5/1/2012"],
            ["Early termination or extension", "None and none."],
            ["Price", "Monthly package $612.00 x 36 = $22,032.00; equipment $1,150.00; setup $250.00"],
            ["Total price", "$23,432.00"],
            ["Service level", "99.5% uptime, 8 hour fix"],
            ["Remedy", "Credit of one day for each 8 hours over; release from contract after 5 in a year"],
            ["FSR", "☒ Yes, submitted to Finance 3/2012, copy enclosed   ☐ No"],
            ["IPR", "☐ Yes   ☒ No"],
            ["Approved by", "Lars Whitcombe-Dias\nActing Chief Information Officer\n(signed) L. Whitcombe-Dias   3/19/2012"],
        ], [150, 320]),
    ], font="Times New Roman", size=11)
    raw = mail("Geraldine Yoo <geraldine.yoo@conservation.ca.example>", EX, "DOC-12-044 exemption", "2012-03-20T11:11:00-07:00",
        "Please process. Form attached.\n\nGeraldine Yoo, Office Technician\n", files=[("DOC-12-044.docx", form)])
    write("v-22", "Reused form: a product name with a schedule that is not there, need to be attached by program, FSR ticked but not enclosed", "exemptions", [
        (raw, "exemption", after("deficient", "Department of Conservation", "non_exempt", exemption(missing=("services.description", "services.quantity", "need", "fsr"), na=("provider.documentation", "ipr.documentation", "separate_attachments")), {
            "provider.name": "SkyPoint Central Coast, LLC",
            "cost.total": 23432.0,
            "cost.items": [22032.0, 1150.0, 250.0],
            "services.addresses": [place("195 South Broadway Annex, Suite 101", "Orcutt", "93455")],
            "contract.term_months": 36,
            "signer.name": "Lars Whitcombe-Dias",
            "signer.title": "Acting Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "'SkyPoint Unity Gold' does not say what service it is; the schedule and the business need statement are not there. 'None and none' answers the ending.")


def v_23():
    form = docx([
        "<b>Department of Cannabis Control</b>",
        "<b>REQUEST FOR GENERAL DELEGATION</b> (from BCC template 2020, replace agency name)",
        ("t", [
            ["Project name", "Field Office Phones, Eureka and Salinas"],
            ["Activities requested", "☐ Planning   ☐ Design and development   ☒ Project oversight   ☒ Installation   ☒ Operation and maintenance"],
            ["Scope", "Replace the key telephone systems that came with the two leases, one office after the other. Lines not included."],
            ["Purpose", "The landlords' systems have no voice mail and the licensing staff share three numbers. Licensees cannot leave a message after 5."],
            ["Schedule", "Start 2/1/2022, finish 4/29/2022"],
            ["Location", "Eureka: 625 Broadgate Street. Salinas: 1105 Natividad Court"],
            ["Products, equipment, services", "See attached equipment list"],
            ["Staff qualifications", "Resumes are available upon request."],
            ["Prior experience", "The same two technicians installed key systems at the Bureau of Cannabis Control offices in Rancho Cordova (2018, 64 stations) and Riverside (2019, 25 stations)."],
            ["Why delegation should be granted", "Key systems are not sold through CALNET and these are small, a weekend's work per office."],
            ["Consequence of denial", "Landlord in Eureka removes his system on 5/31/2022 and the office has no phones. Salinas loses about 40 calls a day that are not returned; license renewals lapse."],
            ["CIO", "Ravenna Sokolov-Tate, Chief Information Officer\nsigned electronically 12/28/2021"],
        ], [150, 320]),
    ], font="Times New Roman", size=11)
    raw = mail("Otis Breckenridge <otis.breckenridge@cannabis.ca.example>", DEL, "DCC delegation key systems", "2021-12-29T13:01:00-08:00",
        "Hi, form for our two field offices. I used the old Bureau template, hope that is ok. Equipment list also attached.\n\nOtis B.\nDCC procurement\n",
        files=[("General delegation DCC.docx", form)])
    write("v-23", "Key systems on a predecessor's template: equipment list announced and not attached, resumes on request", "delegations", [
        (raw, "general_delegation", after("deficient", "Department of Cannabis Control", "non_exempt", general(missing=("products", "staff.qualifications")), {
            "project.locations": ["Eureka: 625 Broadgate Street", "Salinas: 1105 Natividad Court"],
            "activities": ["project oversight", "installation", "operation and maintenance"],
            "signer.name": "Ravenna Sokolov-Tate",
            "signer.title": "Chief Information Officer",
        })),
    ], "Only the form came. 'Key telephone systems' without make, model or type number does not make products. Planning and design are not ticked.")


def v_24():
    form = docx([
        "<b>BOARD OF REGISTERED NURSING</b><br/>Letter no. 2 of 2016 (based on letter no. 1 of 2015)",
        "May 16, 2016",
        "Attention: CALNET Program Chief",
        "The Board requests a CALNET Contract Delegation for the following:",
        ("t", [
            ["Service, contractor", "Hosted IVR, standard ports, Larkhall Communications, Catalog B line 212 (HIVR-STD). Delegation column: Yes (page attached)"],
            ["What the project is", "License Status by Phone: 48 IVR ports that read a nurse's license status and renewal date from the licensing system"],
            ["What it is for", "Hospitals call us to verify a license before a shift. 1,900 calls a day ask nothing else, and keep applicants from getting through."],
            ["From / to", "August 1, 2016 to November 30, 2016"],
            ["Site", "Board office, 1747 Market Annex Boulevard, Suite 150, Sacramento"],
            ["Activities", "☒ planning ☒ design/development ☐ oversight ☐ installation ☒ operation/maintenance"],
            ["Staff: training and certificates", "Imogen Castle-Park, Senior Information Systems Analyst: B.S. MIS, VoiceXML certified. Raymond Uchida: CCNA Voice."],
            ["Staff: done before", "IVR for the Dental Board (2012, 24 ports) and the Pharmacy Board (2014, 24 ports), same analysts"],
            ["If denied", "Renewals take 11 weeks now; it would be about 14 by winter, and nurses whose licenses lapse may not work. Hospitals already cancel shifts."],
        ], [150, 320]),
        "",
        "Bernadine Alcott<br/>Management Services Technician<br/>Board of Registered Nursing",
    ], font="Times New Roman", size=11)
    page = pdf([
        ("h", "Larkhall Communications | CALNET 3 | Catalog B, page 31"),
        ("t", [["Line", "Identifier", "Service", "Unit", "Delegation (Yes/No)"], ["211", "HIVR-BAS", "Hosted IVR, basic", "port", "No"], ["212", "HIVR-STD", "Hosted IVR, standard", "port", "Yes"], ["213", "HIVR-SPK", "Hosted IVR, speech", "port", "Yes"]], [40, 90, 170, 50, 110], True),
    ], font="Helvetica", size=10)
    one = mail("Bernadine Alcott <bernadine.alcott@dca.ca.example>", DEL, "BRN delegation letter 2-2016", "2016-05-16T09:15:00-07:00",
        "Attached letter and catalog page for the Board of Registered Nursing. B. Alcott\n", files=[("BRN letter 2 of 2016.docx", form), ("Larkhall Catalog B p31.pdf", page)])
    two = mail("Quincy Delacourt-Ramos <quincy.delacourt-ramos@dca.ca.example>", DEL, "RE: BRN delegation letter 2-2016", "2016-05-24T14:36:00-07:00",
        """All,

The Department of Consumer Affairs runs information technology for the Board of Registered Nursing, which has no
CIO of its own. I have reviewed Ms. Alcott's letter 2 of 2016 (License Status by Phone), agree with it, and submit it
herewith as the Board's request over my name. Nothing in it changes.

Quincy Delacourt-Ramos
Chief Information Officer
Department of Consumer Affairs

> From: STNDdelegations
> Your request was not submitted by the Chief Information Officer or equivalent.
""", reply_to=mid_of(one))
    three = mail("Bernadine Alcott <bernadine.alcott@dca.ca.example>", DEL, "RE: BRN delegation letter 2-2016", "2016-05-25T08:02:00-07:00",
        "Thank you for the quick confirmation, much appreciated!\n\nBernadine\n", reply_to=mid_of(two), refs=mid_of(one) + " " + mid_of(two))
    base = {
        "provider.name": "Larkhall Communications",
        "project.locations": ["Board office, 1747 Market Annex Boulevard, Suite 150, Sacramento"],
        "activities": ["project planning", "design and development", "operation and maintenance"],
    }
    write("v-24", "Reused letter for a contract delegation signed by a technician; the servicing department's CIO submits it in reply; then a thank-you", "delegations", [
        (one, "contract_delegation", after("deficient", "Board of Registered Nursing", "non_exempt", contract(missing=("signer",)), {**base, "signer.name": "Bernadine Alcott", "signer.title": "Management Services Technician"})),
        (two, "supplement", after("complete", "Board of Registered Nursing", "non_exempt", contract(), {**base, "signer.name": "Quincy Delacourt-Ramos", "signer.title": "Chief Information Officer"})),
        (three, "not_a_request", NONE),
    ], "01 closes with a technician's name. In 02 the servicing department's CIO says so and submits.")


def v_25():
    old = docx([
        "<b>DEPARTMENT OF COMMUNITY SERVICES AND DEVELOPMENT</b>",
        "June 5, 2014",
        "RE: Exemption, Weatherization Hotline lines (GRANTED 7/2/2014)",
        "CSD requests an exemption for 10 hosted voice lines at 2389 Gateway Fork Drive, Sacramento 95833, from Sunrise Dialtone, 12 months, $3,480.00 in total ($29.00 x 10 x 12). CALNET hosted voice was not available in the building.",
        "Hector Lindgren, Chief Information Officer",
    ], font="Times New Roman", size=11)
    raw = mail("Nadine Purcell <nadine.purcell@csd.ca.example>", EX_STATE, "blank form?", "2015-06-30T10:37:00-07:00",
        "Hi, do you still use the letter format from last year or is there a blank form now? I attached our old one (you\ngranted it, it has run out and we let it go) only so you see which format I mean. We are not asking for anything\nthis year as far as I know, I just need to update our desk manual.\n\nthx, Nadine Purcell, CSD Business Services\n",
        files=[("CSD exemption 2014 GRANTED.docx", old)])
    write("v-25", "Clerk asks for a blank form and attaches last year's granted letter to show the format", "exemptions", [(raw, "not_a_request", NONE)],
        "The attached letter is last year's, granted and run out; 'we are not asking for anything this year'.")


def v_26():
    form = docx([
        "<b>COUNTY OF MODOC</b><br/>Information Technology",
        "CALNET exemption form (copied from the State's, county seal to be added)",
        ("t", [
            ["Project", "Sheriff Substation Internet 2020"],
            ["Service / how many", "Fixed wireless internet 50/10 Mbps, 1"],
            ["Where", "312 South Main Crossing, Cedarville 96104"],
            ["Why", ""],
            ["Why not CALNET", "Not available in Surprise Valley per contractor"],
            ["If denied", "Deputies drive 25 miles to Alturas to file reports"],
            ["Vendor / term / ending", "Warner Range Wireless, 12 months, cancel any time on 30 days, no renewal"],
            ["Cost", "$1,340 total for the year with everything"],
            ["Levels / remedies", "99% a month / a free month if lower"],
            ["Signed", "Fern Abernathy-Soto, County Chief Information Officer"],
        ], [150, 320]),
    ], font="Times New Roman", size=11)
    raw = mail("Fern Abernathy-Soto <fern.abernathy-soto@modoccounty.ca.example>", EX_STATE, "Modoc Sheriff Cedarville", "2020-02-18T09:09:00-08:00",
        "Form attached. We order from CALNET for the courthouse so I assume this is needed.\n\nFern\n", files=[("Modoc exemption form.docx", form)])
    write("v-26", "A county on a copied form: local government", "exemptions", [
        (raw, "exemption", after("not_required", "County of Modoc", "local", exemption(missing=("need", "cost.items")), {
            "provider.name": "Warner Range Wireless",
            "cost.total": 1340.0,
            "services.addresses": [place("312 South Main Crossing", "Cedarville", "96104")],
            "contract.term_months": 12,
            "signer.name": "Fern Abernathy-Soto",
            "signer.title": "County Chief Information Officer",
            "reason.ground": "technical",
        })),
    ], "Local governments need no exemption. The row for the need is empty and there is a total only.")


BATCH_2 = [v_14, v_15, v_16, v_17, v_18, v_19, v_20, v_21, v_22, v_23, v_24, v_25, v_26]


def main():
    for packet in BATCH_1 + BATCH_2:
        packet()


if __name__ == "__main__":
    main()
