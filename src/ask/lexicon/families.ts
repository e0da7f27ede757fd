// More words that may stand for each other: whole families of verbs and the nouns beside them, set apart by strokes.
export const FAMILIES = `
technician technical expert / sincere sincerity serious / arrive arrival / republican gop / democrat democratic
sector field branch industry / dangle offer propose tempt / shah prince monarchy
expand expansion widen enlarge / retaliate reply answer respond / emergency urgent extraordinary / eye view opinion / blame obstacle fault / ask call request / hold stage / duty function power /
network channel broadcaster station abc nbc cbs cnn msnbc rt bbc / congressman congresswoman representative lawmaker /
alter change amend amendment modify revise revision / penalise penalize sanction punish / reform reformist reformer /
newspaper daily wallstreetjournal financialtimes newyorktimes washingtonpost / audience meeting meet / sit abstain / celebrate celebration anniversary /
hostility fighting war / detain detention arrest jail imprison / supersede replace / fatality dead die kill / postpone adjourn shelve /
father son daughter / ayatollah cleric leader / b2 bomber b52 stealth / empire network group / primary first
nil zero none / charge responsible responsibility duty task / relay send pass carry / friendly warm warmly / lack without absence
senator senate / extend extension prolong lengthen renew / hide conceal bury mountain underground secret / reveal expose disclose uncover unveil discover public
enact sign ratify / happy satisfy please content / condemn unacceptable unlawful / visitor visit guest receive / complaint complain criticise criticize object grievance lack
fire launch shoot lob volley barrage missile / uninvite disinvite exclude cancel / disruption disrupt trouble
anger angry furious protest outrage indignation / blacklist sanction list designate / cabinet minister government / minister ministry
director chief head boss / spokeswoman spokesman spokesperson / pile stock stockpile heap / weight weigh heavy mass kg
ceiling cap limit threshold maximum / jump rise raise increase growth grow climb hike surge / fall drop decrease decline reduction reduce cut
sailor seaman crew mariner / judge court judiciary tribunal / islander island atoll / defeat fail reject / rebuff refuse turn / step stage phase
obey comply compliance noncompliance / greet welcome receive praise / praise applaud laud hail commend welcome
criticise criticize attack blame slam condemn / urge call appeal press plead ask / beg plead appeal urge lobby press
appeal lobby plead intervene persuade / save rescue revive salvage / blame fault responsible / menace threaten approach
guide escort steer accompany lead / grab seize take capture / board boarded / tow tug drag / toll fee levy / free release toll-free
jail prison imprison / strongman leader ruler / ruler monarch sultan emir king / truce ceasefire pause / spoil wreck sabotage undermine torpedo / wreck ruin sabotage undermine
hopeful optimistic optimism hope / doubt sceptical skeptical scepticism skepticism distrust mistrust / trust confidence
journalist reporter correspondent interviewer / broadcast air interview televise tv television / fence abstain / abstain sat neutral
prison inmate conscript / lawmaker deputy parliamentarian legislator / governor board / resolution decision ruling / unrest disturbance turmoil
rally gather crowd / shut close closure closed / reopen open resume / border frontier / army force military troop / airport terminal
blast detonate explosion / gunman shooter / monitor observe watch / camera surveillance / dust debris rubble / transfer ship move hand
bargain negotiate haggle / compromise concession middle / concession concede yield / insist demand / precondition condition prerequisite
rule exclude rule / veto block / merge combine / bypass avoid circumvent / smuggle smuggling contraband
permit licence license authorise authorize allow permission authorisation authorization / allow let permit / soil territory land / pact treaty accord
burial bury funeral / mourn mourning funeral / successor next / heir successor / poll election / unite join / ally proxy militia / militia proxy armed
rebel militia houthi / refinery plant / trader buyer customer / buyer buy purchase / sell sale export / price cost / rial currency dollar
inflation price / lapse expire end terminate termination / void null invalid / retaliate retaliation answer respond response revenge avenge
revenge avenge retaliation / warn alert caution advise advisory / advisory warning notice guidance / advise recommend counsel
neighbour neighbor region regional / trade tariff / delay extend extension / cause reason trigger / clarify explain / bright hopeful
drill exercise manoeuvre maneuver / close shut seal / intelligence spy / spy espionage / dismiss fire sack remove / halve half / double twofold
tanker freighter cargo / freighter cargo container / adjective word / metaphor image house / peak height / pledge vow / paper document / copy paper
phone telephone call / arrange broker organise organize / ask request / bail release / negotiator envoy / deputy vice / cleric ayatollah
speedboat boat craft / craft boat plane aircraft / aircraft plane jet helicopter drone / fleet ship shadow / shipper shipping ship
shipping ship maritime / cargo container / lever leverage / breach violate violation / violate breach violation / piracy pirate robbery
clash exchange fight / wave round / decapitate kill / regime government / topple overthrow change / terror terrorist terrorism
armed military army navy force / firm tough hard strict / soften soft moderate relax / sign ink / stretch extend prolong
solve settle resolve settlement resolution / water sea ocean / point issue item / sail leave travel sea
obstacle hurdle hindrance barrier stumbling block excessive / tighten harden toughen strengthen increase / narrow bridge gap
gap difference disagreement / mock ridicule deride taunt / wonder doubt question / weigh consider mull ponder contemplate / scorn dismiss reject spurn
prompt cause trigger lead / pursue follow chase / relief easing removal lifting / repay reparation / reconstruct reconstruction rebuild repair restore
rebuild reconstruct repair restore / refuel refuelling tanker / reprieve pause postponement delay / disarm dismantle surrender
hand give deliver transfer pass / give hand deliver present / travel depart leave / depart leave withdraw / evacuate withdraw pull / expel deport
invite host / chair preside head / preside chair / unveil publish / wording phrase / wreck destroy / undermine weaken / weaken undermine
isolate pressure / cheat deceive lie / betray betrayal treason / betrayal treachery / humiliate humiliation / war aggression attack
aggression attack / outbreak start / escalate escalation / deescalate deescalation calm restraint / calm restraint / restraint calm / dead casualty
gun gunfire fire shoot / burn fire blaze / blaze fire / ground land / land ground soil / mine minelay mining / minelay mine / speedboat gunboat
carrier flagship / crewman crew sailor / hostage captive detainee / dual national citizen / citizen national / inmate prisoner detainee
exile opposition dissident / dissident opposition / student university / clash unrest / merchant trader bazaar / bazaar market merchant
economy economic / collapse fall / lawful legal / unlawful illegal / clause article provision / provision clause term / annex appendix
signatory party / guarantor guarantee / timetable schedule roadmap / roadmap timetable plan / window period / phase stage / breakthrough progress
deadlock stalemate impasse / stalemate deadlock impasse / productive constructive useful positive good / useful productive constructive
difficult tough hard / tense difficult / frank open / serious grave / baseless false untrue / irrelevant void dead / pointless useless futile deadend
futile deadend pointless / trap trick / ridiculous nonsense / criminal guilty blame / desperate badly / rule exclude
reactor plant / yellowcake uranium / verify check inspect verification / inspector inspection / auditor inspector / quarterly report / satellite image
unanimous unanimously / majority vote / minority vote / oppose against reject / favour support back / abstentions abstain / convene session meeting
session sitting meeting / gathering meeting conference summit / conference forum summit / summit conference meeting / forum conference
interlocutor counterpart / counterpart opposite / aide adviser assistant / adviser aide / boss head chief leader / premier prime minister
pontiff pope / dollar usd / barrel oil / tonne ton / mile nautical / kilometre kilometer km / percent percentage / duration length / fortnight week
decade year / embargo sanction ban / license waiver exemption / waiver license exemption / exemption waiver / unfreeze release
freeze halt suspend block / frozen blocked / asset money / smuggler smuggling / fleet shadow / bunker underground / runway airport
airfield airport base / pilot crew / radar site / hospital clinic / ward clinic / school pupil / girl pupil school / internet online web network
blackout shutdown cut outage / outage blackout / tweet post x / post wrote write message / video footage clip / footage video / oped article column
constitution constitutional / coordinate coordinator /
column article / speech address remark / remark comment statement / briefing conference / correspondence letter / emissary envoy messenger
messenger envoy carry / courier carry bring / bearer carry / relay convey carry transmit shuttle / text wording paper document
`;
