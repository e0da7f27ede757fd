// More words that may stand for each other: whole families of verbs and the nouns beside them, one a line.
export const FAMILIES = `
extend extension prolong lengthen renew
hide conceal bury mountain underground secret
reveal expose disclose uncover unveil discover public
fire launch shoot lob volley barrage missile
uninvite disinvite invite invitation exclude
disruption disrupt trouble
anger angry furious protest outrage indignation
blacklist sanction list designate
cabinet minister government
minister ministry
director chief head boss
spokeswoman spokesman spokesperson
pile stock stockpile heap
weight weigh heavy mass kg
ceiling cap limit threshold maximum
jump rise raise increase growth grow climb hike surge
fall drop decrease decline reduction reduce cut
sailor seaman crew mariner
judge court judiciary tribunal
islander island atoll
defeat fail reject vote
rebuff refuse turn
step stage phase
obey comply compliance noncompliance
greet welcome receive praise
praise applaud laud hail commend welcome
criticise criticize attack blame slam condemn
urge call appeal press plead ask
beg plead appeal urge lobby press
appeal lobby plead intervene persuade
save rescue revive salvage
blame fault responsible
menace threaten approach
guide escort steer accompany lead
grab seize take capture
board boarded
tow tug drag
toll fee levy
free release toll-free
jail prison imprison
strongman leader ruler
truce ceasefire pause
spoil wreck sabotage undermine torpedo
wreck ruin sabotage undermine
hopeful optimistic optimism hope
doubt sceptical skeptical scepticism skepticism distrust mistrust
trust confidence
journalist reporter correspondent interviewer
broadcast air interview televise tv television
fence abstain
abstain sat neutral
prison inmate conscript
lawmaker deputy parliamentarian legislator
governor board
resolution decision ruling
unrest disturbance turmoil
rally gather crowd
shut close closure closed
reopen open resume
border frontier
army force military troop
airport terminal
blast detonate explosion
gunman shooter
monitor observe watch
camera surveillance
dust debris rubble
transfer ship move hand
bargain negotiate haggle
compromise concession middle
concession concede yield
insist demand
precondition condition prerequisite
rule exclude rule
veto block
merge combine
bypass avoid circumvent
smuggle smuggling contraband
permit licence license authorise authorize allow permission authorisation authorization
allow let permit
soil territory land
pact treaty accord
burial bury funeral
mourn mourning funeral
successor next
heir successor
poll election
unite join
ally proxy militia
militia proxy armed
rebel militia houthi
refinery plant
trader buyer customer
buyer buy purchase
sell sale export
price cost
rial currency dollar
inflation price
lapse expire end terminate termination
void null invalid
retaliate retaliation answer respond response revenge avenge
revenge avenge retaliation
warn alert caution advise advisory
advisory warning notice guidance
advise recommend counsel
neighbour neighbor region regional
trade tariff
delay extend extension
cause reason trigger
clarify explain
bright hopeful
drill exercise manoeuvre maneuver
close shut seal
intelligence spy
spy espionage
dismiss fire sack remove
halve half
double twofold
tanker freighter cargo
freighter cargo container
adjective word
metaphor image house
peak height
pledge vow
text wording paper document
paper document text memorandum
copy paper
phone telephone call
arrange broker organise organize
ask request
bail release
negotiator envoy
deputy vice
cleric ayatollah
speedboat boat craft
craft boat plane aircraft
aircraft plane jet helicopter drone
fleet ship shadow
shipper shipping ship
shipping ship maritime
cargo container
lever leverage
breach violate violation
violate breach violation
piracy pirate robbery
clash exchange fight
wave round
decapitate kill
regime government
topple overthrow change
ceremony event
sign ink
`;
