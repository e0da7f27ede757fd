// Words that may stand for each other. A word may be in several groups; a group match counts a little less than the word itself.
import { stem } from '#ask/text/stem.ts';
import { FAMILIES } from './families.ts';

const GROUPS = `
lose loss
kill die dead death assassinate assassination murder slain perish fatal fatality toll loss
attack strike bomb bombard hit raid assault airstrike offensive campaign shell pound
shootdown shoot intercept
withdraw withdrawal exit quit leave abandon renounce
resign quit resignation
succeed replace successor replacement follow
establish create found form set launch
cancel scrap drop abort
postpone delay defer reschedule
reject refuse refusal decline rebuff dismiss rule
handover hand give deliver pass
handover transfer surrender deliver ship export send remove removal
meet meeting see encounter sit talk receive host confer
talk negotiation negotiate discussion discuss dialogue consultation consult conversation converse session
talk speak call phone telephone conversation
round talk session
agree accept deal accord pact understanding memorandum arrangement sign
conclude finalise finalize reach seal clinch complete sign strike adopt
ceasefire truce armistice
letter message note missive write communication
message carry bring convey relay pass deliver transmit
call phone telephone ring
visit trip travel tour go fly journey arrive
arrive reach land come enter
demand want condition requirement insist require term ask seek call
ask request seek want
deny denial denied false fabrication fabricate invent untrue contradict
threat threaten warn warning ultimatum menace
sanction blacklist embargo designate list restriction measure punish
seize seizure grab capture detain intercept confiscate commandeer
ship vessel tanker boat freighter merchant
tanker ship vessel
carrier ship
block close shut stop bar
blockade block
open reopen
deploy deployment send order redirect dispatch move position buildup station
buildup deploy force pressure fleet
stockpile stock uranium material inventory store
enrich uranium
inspect inspector inspection verify verification monitor monitoring access check safeguard
vote ballot tally count result pass adopt approve
resolution text draft measure
draft text proposal resolution
appoint name choose select elect pick install nominate become appointment make
arrest detain prison jail imprison
prison jail imprison sentence
prisoner detainee inmate hostage captive
release free swap exchange
swap exchange
protest demonstration demonstrate unrest riot rally marched demonstrator crackdown
war conflict fight hostility campaign
start begin launch open outbreak break commence erupt onset trigger
trigger activate start launch invoke
end finish over conclude terminate expire lapse stop cease
mediate mediator broker intermediary facilitator facilitate mediation shuttle middleman host guarantor
host venue
plan proposal propose framework initiative offer scheme roadmap
offer propose proposal
delegation team envoy negotiator
head lead chief chair leader boss direct
restore reimpose return revive bring renew impose
impose restore
suspend suspension halt pause freeze stop interrupt
plane aircraft jet fighter warplane bomber
drone uav
missile rocket
launch fire lob
base facility
mission embassy consulate residence
parliament majlis lawmaker mp legislator
nuclear atomic
oil crude petroleum
tariff duty
deadline ultimatum limit timeframe horizon
speech address
interview tell
funeral bury
helicopter chopper
crash accident
explosion blast explode
congress lawmaker
wound injure hurt casualty
evacuate depart departure withdraw
personnel staff diplomat
envoy representative ambassador emissary
treasury ofac
picture photograph photo image
compensation reparation redress
condemn condemnation censure denounce criticise criticize
endorse approve back bless support
support back
uranium material
weapon bomb arm warhead
bomb weapon device
cut reduce reduction lower dilute dilution
dilute dilution downblend blend
ban bar forbid prohibit
pressure leverage coerce
red redline line
redline limit condition
money dollar fund asset billion cash
fund asset money
newspaper publisher outlet agency media
worker employee
school pupil
scientist expert
expert technical
technical expert
commander general officer
soldier troop serviceman
region middle east
gulf persian
country state
demonstrator protester
toll casualty victim
victim dead
apologise apologize apology sorry
accuse blame
blame accuse
congratulate congratulation
visit host receive
hour long
anniversary year
airspace airport flight
internet blackout
currency rial
trade business
swear vow pledge promise commit commitment
pledge promise assure assurance
guarantee assurance
approve pass ratify enact
enact force
dismantle destroy
destroy obliterate
damage destroy harm
escort accompany protect guide
fleet armada navy
warship destroyer frigate carrier
destroyer warship
navy naval
sail pass transit
passage transit
collapse fail failure breakdown
fail collapse without
progress advance
hopeful optimistic
positive constructive
site facility plant
plant site facility
tunnel underground
join attend participate
spokesman say
cosponsor sponsor
op operation campaign
operation campaign
gulf sea
sea gulf maritime naval
speaker parliament
plane aircraft f35c
kilo kg
vote result tally
detainee french
bomber b2 b52
rate percent
money dollar
blast explosion
resume restart renew
`;

const table = new Map<string, Set<string>>();
for (const [i, line] of `${GROUPS.trim()}\n${FAMILIES.trim()}`.split(/\n| \/ /).entries())
  for (const word of line.split(' ').filter(Boolean)) {
    const key = stem(word);
    const groups = table.get(key) ?? new Set<string>();
    groups.add(`#${i}`);
    table.set(key, groups);
  }

const lists: ReadonlyMap<string, readonly string[]> = new Map([...table].map(([key, groups]) => [key, [...groups]]));
const NONE: readonly string[] = [];

/** Groups a stem belongs to. */
export const groupsOf = (stemmed: string): readonly string[] => lists.get(stemmed) ?? NONE;
