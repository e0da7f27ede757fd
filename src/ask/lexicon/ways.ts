// Words of a record and the everyday words questions put for them. They are read one way only: who asks "which penalties" may mean sanctions, and nobody who asks for sanctions means a penalty.
import { stem } from '#ask/text/stem.ts';

/** Plain words of records, a colon, and ways of asking for them; set apart by strokes. */
const WAYS = `
talk negotiate: chat chats chatting chatted parley parleys powwow confab dealings bargaining haggling contacts diplomacy conversation conversations discussions negs negots palaver
meet talk: sitdown sitdowns meetup huddle gettogether rendezvous tete encounter session face audience
round: sitting instalment installment leg edition go
deal memorandum: bargain pact compact arrangement paper accord settlement contract
memorandum: mou memo understanding paper / ceasefire: truce armistice lull standstill pause halt quiet cessation
letter: note missive epistle paper envelope reply / message letter: note word signal
reply answer: comeback retort rejoinder riposte reaction response back
visit trip: tour journey jaunt junket stopover swing outing excursion pilgrimage / arrive reach: land landed pitch docked touch drop
travel: bound go went fly flew jetted heading / leave depart: exit gone quit
sanction: penalty penalties curb curbs embargo embargoes punish punished punishment punitive measures restriction restrictions blacklist blacklisted blacklisting listing listings
list designate: blacklist blacklisted brand branded label labelled classify classified
designate terrorist: brand branded label labelled class
strike attack: raid raids bombardment bombing bombings bombed blow blows hit hits onslaught assault offensive airstrikes sortie sorties pounding airraid pounded hammered salvo salvos volley volleys barrage barrages fusillade
missile: rocket rockets projectile projectiles ballistics / fire launch: lob lobbed hurl hurled shot loose sling slung volley
war: fighting hostilities conflict bombing combat fight clash
plant: station stations / apply: enforce enforced enforcing impose imposed
announce declare: proclaim proclaimed proclaims proclamation herald heralded
building: premises edifice offices quarters / media: tv television telly / ablaze: torch torched alight
kill die: takeout slay slain slew murder murdered gone dead perish perished victims fatalities lost casualties eliminated liquidated
destroy: takeout wreck wrecked smash smashed ruin ruined obliterated knocked / shootdown: takeout splash splashed zapped
cover: wrapped wrap encased sheathed clad / hurt wound injure: harm harmed injured casualties maimed bleeding
seize: grab grabbed hijack hijacked commandeer commandeered confiscate capture captured take taken took stolen
arrest detain: hold held nick custody / prison: jail cell gaol custody
prisoner detainee: inmate inmates captive captives hostage hostages convict convicts couple pair / release free: freed liberated liberate liberation out home loose
bail conditional: provisional provisionally / close shut: seal sealed block blocked lock locked barred / reopen: open unblock unblocked
blockade: cordon closing closure siege quarantine stranglehold noose / stop halt: end cease ceased quit bar prevent
pause suspend: halt stop freeze break interruption stall stalled / suspend halt: ice hold
cancel: scrap scrapped drop dropped ditch ditched axe axed nix / postpone delay: defer deferred push pushed shelve shelved
reject refuse: snub snubbed spurn spurned decline declined rebuff rebuffed dismiss dismissed no
accept: ok okay okayed embrace embraced swallow / approve adopt endorse: blessing blessed bless pass passed carried okayed ok
endorse support: bless blessed blessing back backed backing / favour: yes for backed supported / abstain: sat neutral undecided
oppose against: no nay / vote: ballot poll show
propose offer: float floated suggest suggested pitch pitched dangle dangled moot mooted table tabled
offer proposal: feelers overture overtures olive carrot carrots sweetener sweeteners pitch dangle
proposal plan: blueprint scheme idea outline
condition demand: terms term string price ask asks wishlist wish wishes want wants things wanting precondition
demand: ask wanted calls insistence wanting / insist: maintain stick
obstacle: hurdle hurdles hitch snag snags roadblock barrier hindrance hindering holdup stumbling problem trouble
excessive: unreasonable overblown greedy maximalist overdone / warn: caution cautioned alert alarm
threaten: menace menaced bully bullied intimidate harass harassed accost accosted waylay waylaid obstruct obstructed hinder hindered impede impeded / blame accuse: finger fault
criticise: slam slammed blast blasted knock knocked rebuke rebuked scold scolded
condemn: blast blasted slam slammed denounce denounced deplore deplored decry / praise: hail hailed applaud applauded salute
apologise: sorry regret / sorrow: sorry grief sad sadness condolence condolences regret / congratulate: congrats compliment
thank: grateful gratitude thanks / match: identical alike / deny: contradict contradicted dispute rebut rebutted refute refuted
confirm: acknowledge acknowledged admit admitted own verify / say tell: voice note utter / reporters: press journalists media newsmen
claim: brag bragged bragging boast boasted boasting assert asserted maintain contend / victory: win won triumph winning
surrender: capitulate capitulation yield conditions / retaliate: revenge avenge avenged payback reprisal reprisals counterstrike counterattack riposte / revenge: payback vengeance
reciprocal: titfortat mirror / appoint: install installed named pick picked hired anointed anoint crowned elevated elevate / resign: quit
dismiss replace: sack sacked fire fired axe axed oust ousted / interim acting: caretaker temporary temp provisional stopgap standin
council: committee panel board trio threesome troika body / expose disclose: reveal revealed unveil unveiled uncover uncovered out
exile opposition: exiled banished émigré emigre diaspora / secret: hidden covert clandestine hush undercover
mediate mediator: broker brokered intermediary gobetween middleman peacemaker facilitator bridge referee / mediate: help helped carry
deploy: sent send station stationed park parked move moved ship shipped / send: ship shipped dispatch dispatched order ordered
carrier: flattop flagship / ship vessel: boat boats freighter craft tonnage bottoms hull hulls merchantman merchantmen keel boxship boxships traffic
tanker: boat ship oiler vlcc vlccs supertanker supertankers / cargo: freight freighter load boxship boxships / container: boxship boxships box
port: harbour harbours harbor harbors quay quays dock docks berth wharf anchorage / route: lane lanes corridor track path sealane channel waterway
drone: uav unmanned / aircraft jet: plane planes warplane warplanes / helicopter: chopper choppers copter / submarine: sub subs
speedboat boats: gunboats launches / fleet: armada flotilla / armada fleet: flotilla navy
buildup deployment: reinforcement reinforcements massing / inspect: check checked checks look
inspectors: checkers monitors experts watchdog / verify verification: check checks checking
uranium stockpile: stuff material stock hoard stash pile / stockpile: hoard stash pile reserve reserves stash
60 uranium: nearbomb bombgrade / dilute: water thin thinned weaken blend blended
enrich enrichment: refine refining refined / centrifuge: spinning machines / nuclear: atomic atom nuke
weapon: bomb bombs arms nuke nukes / facility site plant: installation installations complex / underground: buried bunker tunnels deep
rubble: ruins debris wreckage / fire: burning burn burned burnt blaze flames ablaze / explosion: blast boom
protest: unrest demo demos riot riots rioting turmoil uprising revolt / protesters: demonstrators marchers rioters crowds
crackdown: repression massacre bloodshed / killing: bloodshed massacre slaughter / execution: hanging hangings
internet: web online net / shutdown blackout: outage cut / currency rial: money / collapse: crash fall slump plunge freefall
investor financier: businessman tycoon magnate money crypto dealer / sale: trade / oil: crude petroleum / dollar: bucks cash
pay: cash fork cough / funds asset: money cash wealth / waiver: exemption dispensation carveout / license: permit permits waiver waivers exemption authorisation authorization dispensation / toll free: free / toll: fee charge levy pay paying
passage transit: way passing sailing / strait: waterway chokepoint narrows channel seaway artery / waters: sea / neighbour: nextdoor
region: area mideast / resume: restart again / return: back again / restore: reinstate reinstated reinstating slap reimpose
permanent: lasting lasting durable final good / temporary: brief short provisional / safety: safe danger / security: safety
mission: op operation ops / mission embassy: embassy legation / staff: staffers employees workers personnel people / evacuate: flown pulled / adviser: aide counsel
deputy: vice number two / spokesman: mouthpiece / commander: general generals brass chief / general: commander brass
minister: secretary / leader: boss chief ruler / supreme: ayatollah / sultan: monarch king / ayatollah: supreme cleric leader / cleric: mullah mullahs
lawmaker: politician mp mps / parliament: majlis / body: outfit organisation organization / authority: outfit agency body
judiciary: courts court justice / congress: lawmakers capitol hill / house: lower representatives congressmen
senate: senator senators upper / treasury: finance / statement: declaration / speech: address / address: speech
interview: chat conversation tv / television: tv telly / channel: tv station network / network: tv channel station
photograph picture photo: photographer photographers snapper snappers camera cameras lens lenses footage / show: catch caught capture captured snap snapped / post: tweet tweeted posted wrote / wrote write: pen penned tweet tweeted / video: clip recording film / headline: title
article: piece story / hours: hrs / percent: per / half: halve / hope: hopeful hoping / optimistic: upbeat rosy bullish
sceptical scepticism doubt: wary suspicious doubtful unsure dubious / worried: scared afraid fear nervous spooked
unacceptable: intolerable rubbish nonsense / irreparable: irreversible permanent / useless pointless: waste
progress: headway advance movement / forward: ahead / final: definitive done finished last / ready: done finished complete prepared set
finished: done ready complete / agree: settle settled / sign: ink inked / electronic: online remote digital / ceremony: event
clause: point article paragraph item / draft: version paper / framework: outline / group: team lot gang crowd bunch
working: expert / experts: technicians specialists guys / technical: expert / economy: economic business / investment: business money
aircraft purchases: planes jets / mining: minerals / resign: quit
withdraw: ditch ditched dump dumped leave left abandon abandoned quit exit exited bolt
breach violate: break broke broken flout flouted / comply: obey / promise pledge: word vow vowed guarantee / never: ever
unwise: stupid foolish clever smart wise intelligent / wise intelligent: clever smart bright sensible / honorable: honest
dangerous perilous: risky hairy dicey / regime: government system rulers / demise: downfall end fall ruin collapse store
embolden: bolder bold braver encourage stronger / reassuring: calming / direct: facetoface / indirect: gobetween proximity
shuttle: carry ferry ferried back forth / exercise drill: manoeuvres manoeuvre wargame wargames training
closure: closing shutdown shut / ablaze: burn burned burning fire
escort: accompany accompanied babysit babysat shadow shadowed guard guarded chaperone / threat: scare scared
board: storm stormed climb / intercept: stop stopped / redirect: reroute rerouted / expect: due / port call: stop visit
capability: capacity ability / limit cap: ceiling lid max maximum restrict / lift: remove drop end scrap ease
ease: loosen soften relax / tighten: toughen harden / disagree: split argue row
dispute disagreement: row rows quarrel spat tiff feud argument / contradict: clash / palm: hand / handshake: shook shake greet
dinner: meal supper banquet feast / palace: chateau castle / hotel: resort / venue: spot site place location / switzerland: swiss
mediterranean: med / arab: gulf / birth: born / successor: heir next replacement / predecessor: before previous / holder: occupant
capital: city / town: towns place / city: town / first: maiden opening initial inaugural debut / last: final closing latest / year: yr
month: mth / deadline: cutoff / extension: extend longer / expire: run ran lapse lapsed out / anniversary: birthday / rally: march
funeral: burial / mourning: grief / helicopter crash: chopper / crash: accident mishap wreck / death: passing demise
sultan emir king: monarch / successor elect: chosen / elect: choose chosen pick picked vote voted / assembly: conclave / secretariat: office / hotline: line
cameras: surveillance / overdue: late / undeclared: hidden secret / noncompliance: breach / censure: rebuke slap telling
halt fail collapse: sink sank sunk scupper scuppered torpedo torpedoed derail derailed
resolution: motion paper / veto: block blocked sink sank sunk scupper scuppered torpedo torpedoed nix thwart thwarted / cosponsor: backer backers
waive: drop / unfreeze: unlock thaw / frozen: blocked locked stuck trapped tied held / swap: trade exchange / hostage: captive / spy: espionage spying
fuel: gas / shield: protect / protect: babysit guard
postpone cancel suspend lapse: collapse fail stall slip / cancel: skip skipped forgo forgone spike spiked junk junked bin binned kill killed abandon abandoned / suspend halt: frozen freeze dormant parked dead shelve shelved mothballed
reject refuse oppose: fight fought resist resisted balk balked baulk baulked contest contested object objected challenge challenged decry / reject: turn rule exclude excluded
breach piracy illegal unlawful unacceptable aggression: criticise criticize condemn object complain protest attack denounce denounced slam fume fumed angry anger outrage / protest: complain complained object objected fume
say tell: vow vowed promise promised pledge pledged swear swore hint hinted signal signalled stress stressed argue argued reveal revealed disclose disclosed suggest insist insisted assure assured declare declared announce contend inform informed remark
vow promise pledge assure guarantee: swear swore sworn promise vow assure undertake undertook undertaking / guarantor guarantee: vouch vouched underwrite underwrites underwriter backer / call: brand branded label labelled dub dubbed term termed describe described characterise characterised
dismiss mock scorn: ridicule ridiculed deride derided belittle belittled laugh laughed jeer jeered sneer sneered taunt taunted / deny: untrue lie lies fake bogus false made / confirm admit: acknowledge concede conceded own
urge press ask: plead pleaded beg begged implore implored lobby lobbied nudge nudged prod prodded push pushed lean leant / want demand: seek sought expect expected require insist / ask request: seek sought
instruct order: tell told direct directed command commanded bid / redirect divert order: pull pulled shift shifted switch switched swing move moved
rebuild: restore restored repair repaired reconstruct reconstructed fix fixed / rescue: save saved recover recovered pluck plucked / trigger: activate activated invoke invoked pull pulled launch launched / succeed: take took taken follow followed
lead head: run ran front fronted command commanded chair chaired captain steer / acting interim become: stand stood step stepped fill filled sub / attend join: turn came show present
kill assassinate: take took eliminate hit target / destroy strike: sink sank flatten flattened level levelled cripple crippled gut gutted / downed shootdown: fell shot blow blew bring brought knock
extend extension: prolong prolonged lengthen stretch stretched renew renewed keep kept / expire lapse: end run out / begin start: open kick fire launch get / halt stop end: drop dropped scrap scrapped abandon shelve shelved break broke
disagree differ dispute: clash clashed split argue argued quarrel diverge diverged part / mediator mediate: bridge bridged facilitate facilitated reconcile help helped / welcome: hail hailed greet greeted cheer cheered applaud
deliver give pass: hand handed bring brought bear bore take took carry carried present presented convey / send: mail post ship dispatch fire fired / write send: address addressed
withdraw recall: pull pulled bring brought fetch take took call / leave depart: walk walked storm stormed quit exit go went / walkout: leave left storm stormed exit
accept agree: buy bought consent consented swallow nod go went / endorse approve: pass passed wave waved clear cleared / release free: let go spring sprung / allow permit: let
announce publish: unveil unveiled reveal revealed issue issued release released / report: leak leaked carry carried run ran break broke
vote: cross crossed join joined / vienna round pause: business / talk negotiate meet: business haggle deal / hit wound: hurt harm
`;

const table = new Map<string, Set<string>>();
for (const line of WAYS.trim().split(/\n| \/ /)) {
  const [plain = '', ways = ''] = line.split(':');
  for (const way of ways.split(' ').filter(Boolean)) {
    const key = stem(way);
    const meant = table.get(key) ?? new Set<string>();
    for (const word of plain.split(' ').filter(Boolean)) if (stem(word) !== key) meant.add(stem(word));
    table.set(key, meant);
  }
}

const lists: ReadonlyMap<string, readonly string[]> = new Map([...table].map(([key, meant]) => [key, [...meant]]));
const NONE: readonly string[] = [];

/** Stems of the plain words that an everyday word may be put for. */
export const waysOf = (stemmed: string): readonly string[] => lists.get(stemmed) ?? NONE;
