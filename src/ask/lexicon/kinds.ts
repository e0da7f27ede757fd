// Kinds of thing a question can ask for, by the noun it asks with, and what would fill it.
import { stem, stemsOf } from '#ask/text/stem.ts';

export type Kind = 'person' | 'country' | 'place' | 'body' | 'thing' | 'measure' | 'money' | 'sign' | 'occasion';

/** Nouns by the kind of thing that answers them. */
const NOUNS: Readonly<Record<Kind, ReadonlySet<string>>> = {
  person: stemsOf(`
    person people man men woman women guy official officials politician leader
    president minister secretary envoy emissary ambassador consul general admiral commander colonel senator congressman congresswoman lawmaker
    deputy spokesman spokeswoman spokesperson adviser aide diplomat negotiator mediator expert scientist prince princess king sultan emir monarch royal pope cleric
    ayatollah jurist lawyer judge prosecutor journalist reporter correspondent presenter newsreader interviewer editor interpreter translator
    pilot captain skipper sailor soldier officer bodyguard driver owner chairman chairperson chairwoman courier messenger chef cook doctor surgeon nurse
    prisoner detainee hostage inmate convict citizen victim son brother daughter sister wife husband father mother nephew uncle cousin
    successor predecessor chief boss director intermediary middleman author writer analyst student businessman tycoon billionaire
    photographer gunman speaker mayor governor premier chancellor inspector worker scientist engineer physicist dissident
    crew seafarer mariner firefighter policeman moderator anchor guard rescuer delegate pupil bystander survivor evacuee passenger
    activist relative lieutenant sergeant airman crewman technician widow mp civilian fisherman resident protester demonstrator marine trooper conscript flier flyer aviator airmen deputies chair chairwoman defector heir banker
    runner contender challenger rival`),
  country: stemsOf('country countries nation nations state states government governments power powers coast shore'),
  place: stemsOf(`
    place venue location spot site city cities town village capital region area building hotel palace chateau castle villa residence room hall
    hallway suite floor house mansion street avenue square airport airbase airfield base barracks garrison harbor harbour port pier terminal island islet province
    strait sea prison jail university school mosque church cemetery shrine resort headquarters bunker facility plant hospital clinic factory
    mountain district neighbourhood neighborhood suburb camp theatre club restaurant garden courtyard restaurant cafe villa office compound studio ballroom stadium dam bridge tunnel`),
  body: stemsOf(`
    channel network broadcaster station newspaper paper outlet agency magazine website company firm corporation airline bank insurer shipper refinery refiner
    ministry department bureau party union organisation organization committee brigade squadron regiment battalion division unit wing militia faction movement group
    foundation institute institution university think_tank thinktank platform app`),
  thing: stemsOf(`
    ship vessel tanker freighter carrier destroyer frigate cruiser warship submarine minesweeper boat yacht aircraft plane jet airliner bomber fighter drone
    helicopter missile rocket bomb munition torpedo warhead weapon rifle radar satellite launcher explosive chemical substance`),
  measure: stemsOf(
    'depth height length width distance range altitude size tonnage weight speed temperature age capacity area thickness rate',
  ),
  occasion: stemsOf(
    'gathering conference forum symposium seminar convention occasion ceremony festival exhibition gala banquet celebration',
  ),
  money: stemsOf(
    'price cost fare salary wage bounty fine ransom fee fees bail sum reward compensation rent bribe premium surcharge payout honorarium tuition stipend pension',
  ),
  sign: stemsOf(
    'language languages colour color colours colors nationality nationalities citizenship religion weekday callsign code surname nickname brand',
  ),
};

/** Noun → its kind; of those that are several, the first. */
const KIND_OF: ReadonlyMap<string, Kind> = new Map(
  (Object.keys(NOUNS) as Kind[]).toReversed().flatMap((kind) => [...NOUNS[kind]].map((noun) => [noun, kind] as const)),
);

/** The kind of thing a noun asks for; undefined for nouns of no kind we can look for. */
export const kindOf = (noun: string): Kind | undefined => KIND_OF.get(noun);

/** Nouns that any filler of their kind fits, without the noun beside it. */
export const GENERIC_NOUNS = stemsOf(`
  person people man men woman women guy official officials politician leader figure national country nation state power city town place venue location spot
  ship vessel boat group body organisation organization institution company site region area diplomat
`);

/** Nouns that name one of a wider noun: an embassy is a building. */
const NARROWER: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    building:
      'embassy consulate residence mission palace villa hotel house prison headquarters mosque hospital museum mansion tower',
    palace: 'chateau castle versailles',
    chateau: 'palace castle versailles',
    castle: 'palace chateau',
    house: 'residence villa mansion palace home',
    room: 'office ballroom library hall oval suite',
    venue: 'embassy consulate residence mission palace villa hotel house headquarters resort hall center centre',
    residence: 'villa house palace mansion',
    office: 'ministry headquarters embassy secretariat bureau',
    facility: 'plant site complex reactor',
    plant: 'facility site',
    site: 'plant facility complex',
    base: 'airfield garrison barracks airport fort camp',
    airport: 'airfield airbase',
    airbase: 'base',
    airfield: 'base airport airbase',
    ship: 'vessel tanker freighter carrier destroyer frigate corvette cruiser',
    vessel: 'ship tanker freighter carrier destroyer frigate corvette cruiser',
    harbor: 'port',
    harbour: 'port',
    port: 'harbor harbour terminal',
    terminal: 'port',
    resort: 'hotel',
    hotel: 'resort',
    prison: 'jail',
    conference: 'forum dialogue summit congress symposium assembly',
    forum: 'conference dialogue summit congress assembly',
    occasion:
      'conference forum dialogue summit ceremony anniversary dinner festival celebration opening funeral rally assembly board',
    gathering:
      'conference forum dialogue summit congress symposium assembly ceremony anniversary dinner festival celebration opening funeral rally board meeting session',
    monarch: 'sultan king emir shah',
    ceremony: 'funeral celebration anniversary inauguration',
    celebration: 'anniversary ceremony festival',
    present: 'gift souvenir',
    gift: 'present souvenir',
    jail: 'prison',
    hospital: 'clinic',
    sea: 'gulf ocean mediterranean',
    city: 'capital town',
    town: 'city village',
    capital: 'city',
    warship: 'carrier destroyer frigate cruiser submarine corvette',
    carrier: 'ship',
    tanker: 'ship vessel',
    aircraft: 'plane jet bomber fighter drone helicopter tanker',
    plane: 'aircraft jet bomber fighter airliner',
    jet: 'fighter bomber aircraft plane f35',
    weapon: 'missile drone bomb rocket',
    bomb: 'bunker munition buster',
    munition: 'bomb missile',
    channel: 'broadcaster network television tv',
    network: 'broadcaster channel television tv',
    broadcaster: 'channel network television tv',
    station: 'channel broadcaster network television radio',
    newspaper: 'daily paper',
    paper: 'newspaper daily',
    outlet: 'newspaper site agency broadcaster channel daily network',
    company: 'firm',
    firm: 'company',
    // People by what they do.
    middleman: 'mediator intermediary broker',
    intermediary: 'mediator middleman broker',
    mediator: 'intermediary broker mediate',
    emissary: 'envoy messenger',
    messenger: 'envoy courier emissary',
    host: 'receive presenter interviewer',
    relative: 'son daughter brother sister wife husband father mother nephew niece uncle cousin family',
    interviewer: 'interview host journalist',
    journalist: 'reporter correspondent interview host',
    reporter: 'journalist correspondent',
    correspondent: 'journalist reporter',
    chairperson: 'chairman chair preside',
    chairman: 'chairperson chair preside',
    chair: 'chairman chairperson preside',
    congressman: 'representative lawmaker congresswoman',
    congresswoman: 'representative lawmaker congressman',
    senator: 'senate',
    lawmaker: 'senator congressman deputy representative congresswoman',
    boss: 'chief head leader director chairman',
    chief: 'head director boss commander leader',
    director: 'head chief',
    premier: 'minister prime',
    captive: 'prisoner hostage detainee',
    prisoner: 'detainee inmate hostage citizen',
    detainee: 'prisoner inmate hostage citizen',
    hostage: 'prisoner detainee captive citizen',
    emir: 'sheikh ruler',
    king: 'monarch ruler',
    sultan: 'ruler',
    author: 'write wrote writer',
    spokesperson: 'spokesman spokeswoman',
    spokesman: 'spokeswoman spokesperson',
    spokeswoman: 'spokesman spokesperson',
    cleric: 'ayatollah jurist imam',
    jurist: 'cleric lawyer judge',
    general: 'commander',
    officer: 'commander admiral general colonel captain lieutenant',
    commander: 'general admiral chief head',
    aide: 'adviser assistant',
    adviser: 'aide assistant',
    negotiator: 'envoy head delegation',
    scientist: 'physicist researcher',
    crew: 'sailor seafarer crewman mariner',
    sailor: 'crew seafarer crewman mariner',
    ministry: 'minister',
    judge: 'judiciary justice',
    banker: 'governor',
    soldier: 'marshal general commander officer colonel army',
  }).map(([noun, narrower]) => [stem(noun), stemsOf(narrower)]),
);

export const narrowerThan = (noun: string): ReadonlySet<string> => NARROWER[noun] ?? NONE;
const NONE: ReadonlySet<string> = new Set();

/** Units a measure is told in, by the noun or adjective that asks for it. */
const LENGTHS = 'metre meter m feet foot ft km kilometre kilometer mile yard storey stories';
const UNITS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    deep: LENGTHS,
    depth: LENGTHS,
    high: `${LENGTHS} percent dollar kg`,
    height: LENGTHS,
    tall: LENGTHS,
    wide: LENGTHS,
    width: LENGTHS,
    thick: LENGTHS,
    far: LENGTHS,
    distance: LENGTHS,
    range: `${LENGTHS} nautical`,
    altitude: LENGTHS,
    heavy: 'kg kilogram tonne ton pound tonnes',
    weight: 'kg kilogram tonne ton pound tonnes',
    tonnage: 'tonne ton',
    fast: 'knot kmh mph mach',
    speed: 'knot kmh mph mach',
    old: 'aged year age born',
    age: 'aged year age born',
    rate: 'percent rial toman',
    size: 'kg kilogram tonne ton barrel percent people member troop missile drone jet aircraft ship vessel',
    price: 'dollar euro rial toman cent pound',
    cost: 'dollar euro rial toman cent pound billion million',
  }).map(([noun, units]) => [stem(noun), stemsOf(units)]),
);
export const unitsOf = (noun: string): ReadonlySet<string> | undefined => UNITS[noun];

/** Words that a sign may be. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  language: /^(?:english|persian|farsi|arabic|hebrew|french|german|urdu|russian)$/,
  colour: /^(?:red|green|blue|black|white|yellow|orange|grey|gray|brown)$/,
  color: /^(?:red|green|blue|black|white|yellow|orange|grey|gray|brown)$/,
};
export const signsOf = (noun: string): RegExp | undefined =>
  Object.entries(SIGNS).find(([word]) => stem(word) === noun)?.[1];
