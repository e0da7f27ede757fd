// Words put for others that sound or look like them, told by the word beside them: "called of", "straight of Hormuz". Each pair is what is typed and what is meant.
const PAIRS = `
called of: called off / calling of: calling off / broke of: broke off / broken of: broken off / fought of: fought off
set of when: set off when / cut of from: cut off from / put of until: put off until / red out: read out
piece talks: peace talks / piece deal: peace deal / piece plan: peace plan / piece treaty: peace treaty / piece process: peace process
bored of peace: board of peace / straight of: strait of / straights of: straits of / security counsel: security council
nuclear cite: nuclear site / nuclear cites: nuclear sites / enrichment cite: enrichment site
agency chef: agency chief / nuclear chef: nuclear chief / watchdog chef: watchdog chief / security chef: security chief
council chef: council chief / intelligence chef: intelligence chief / army chef: army chief / navy chef: navy chief
police chef: police chief / policy chef: policy chief / un chef: un chief / iaea chef: iaea chief / irgc chef: irgc chief
aeoi chef: aeoi chief / centcom chef: centcom chief / chef negotiator: chief negotiator / chef diplomat: chief diplomat
chef of staff: chief of staff / chef of the: chief of the / chef of iran: chief of iran / chef inspector: chief inspector
son inlaw: son in law / soninlaw: son in law / sun in law: son in law / brotherinlaw: brother in law / fatherinlaw: father in law
were did: where did / were does: where does / were is: where is / were was: where was / were were: where were / were has: where has
wear did: where did / wear is: where is / wear was: where was / wear were: where were / witch country: which country
witch city: which city / witch ship: which ship / witch day: which day / witch year: which year / witch month: which month
witch minister: which minister / witch president: which president / witch side: which side / on witch: on which / in witch: in which
white hous: white house / prime minster: prime minister / foreign minster: foreign minister / defence minster: defence minister
whos quote: whose quote / whos words: whose words / whos line: whose line / whos idea: whose idea / whos plan: whose plan
whos ship: whose ship / whos drone: whose drone / whos tanker: whose tanker / whos flag: whose flag / whos proposal: whose proposal
sees fire: ceasefire / seize fire: ceasefire / seas fire: ceasefire / seizefire: ceasefire
`;

/** What is typed → what is meant. */
export const MISHEARD: ReadonlyMap<string, string> = new Map(
  PAIRS.trim()
    .split(/\n| \/ /)
    .map((pair) => pair.split(': ') as [string, string]),
);
