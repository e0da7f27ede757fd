// Countries and unions as questions name them: the words for a state, its people and its capital's government.

/** Code used by `acts_for` → words, as plain words without marks. */
export const COUNTRIES: Readonly<Record<string, string>> = {
  iran: 'iran iranian iranians irans persian persians',
  'united-states': 'us usa america american americans americas',
  israel: 'israel israeli israelis israels',
  oman: 'oman omani omanis omans',
  qatar: 'qatar qatari qataris qatars',
  pakistan: 'pakistan pakistani pakistanis pakistans paki pakis',
  'saudi-arabia': 'saudi saudis arabia',
  egypt: 'egypt egyptian egyptians egypts',
  turkiye: 'turkey turkish turkiye turks turkeys turk',
  'united-kingdom':
    'uk britain british britons britains england english brits englishman englishwoman scot scots scotsman scotswoman welshman welshwoman',
  france: 'france french franco frenchman frenchmen frenchwoman',
  germany: 'germany german germans germanys',
  russia: 'russia russian russians russias russo',
  china: 'china chinese chinas sino',
  japan: 'japan japanese',
  finland: 'finland finnish finns finn',
  italy: 'italy italian italians',
  iraq: 'iraq iraqi iraqis',
  kuwait: 'kuwait kuwaiti kuwaitis',
  bahrain: 'bahrain bahraini bahrains',
  'united-arab-emirates': 'uae emirates emirati emiratis',
  switzerland: 'switzerland swiss',
  lebanon: 'lebanon lebanese',
  yemen: 'yemen yemeni yemenis',
  syria: 'syria syrian syrians',
  india: 'india indian indians',
  jordan: 'jordan jordanian jordanians',
  brazil: 'brazil brazilian brazilians',
  'south-korea': 'korea korean koreans',
  'north-korea': 'northkorea',
  canada: 'canada canadian canadians',
  spain: 'spain spanish spaniards spaniard',
  norway: 'norway norwegian norwegians',
  austria: 'austria austrian austrians',
  algeria: 'algeria algerian algerians',
  guyana: 'guyana',
  colombia: 'colombia colombian colombians',
  venezuela: 'venezuela venezuelan venezuelans',
  niger: 'niger',
  'burkina-faso': 'burkina',
  poland: 'poland polish',
  azerbaijan: 'azerbaijani',
  armenia: 'armenia armenian armenians',
  eu: 'eu european europeans europe',
  ukraine: 'ukraine ukrainian ukrainians',
  afghanistan: 'afghanistan afghan afghans',
  palestine: 'palestine palestinian palestinians',
  greece: 'greece greek greeks',
  netherlands: 'netherlands dutch dutchman dutchmen dutchwoman',
  mexico: 'mexico mexican mexicans',
  australia: 'australia australian australians',
  vietnam: 'vietnam vietnamese',
  sweden: 'sweden swedish swedes swede',
  denmark: 'denmark danish danes dane',
  belgium: 'belgium belgian belgians',
  portugal: 'portugal portuguese',
  ireland: 'ireland irish irishman irishwoman',
  hungary: 'hungary hungarian hungarians',
  czechia: 'czechia czech czechs',
  romania: 'romania romanian romanians',
  bulgaria: 'bulgaria bulgarian bulgarians',
  serbia: 'serbia serbian serbs serb',
  cyprus: 'cyprus cypriot cypriots',
  belarus: 'belarus belarusian belarusians',
  kazakhstan: 'kazakhstan kazakh kazakhs',
  uzbekistan: 'uzbekistan uzbek uzbeks',
  turkmenistan: 'turkmenistan turkmen',
  bangladesh: 'bangladesh bangladeshi bangladeshis',
  'sri-lanka': 'lanka lankan lankans',
  indonesia: 'indonesia indonesian indonesians',
  malaysia: 'malaysia malaysian malaysians',
  singapore: 'singapore singaporean singaporeans',
  thailand: 'thailand thai thais',
  philippines: 'philippines filipino filipinos philippine',
  libya: 'libya libyan libyans',
  tunisia: 'tunisia tunisian tunisians',
  morocco: 'morocco moroccan moroccans',
  nigeria: 'nigeria nigerian nigerians',
  kenya: 'kenya kenyan kenyans',
  argentina: 'argentina argentine argentinian argentinians',
  chile: 'chile chilean chileans',
  peru: 'peru peruvian peruvians',
  cuba: 'cuba cuban cubans',
  panama: 'panama panamanian panamanians',
  liberia: 'liberia liberian liberians',
  malta: 'malta maltese',
  'marshall-islands': 'marshall marshallese',
};

const byWord = new Map<string, string>();
for (const [code, words] of Object.entries(COUNTRIES)) for (const word of words.split(' ')) byWord.set(word, code);

/** Capitals that stand for their state beside the name of an office. */
export const CAPITALS: Readonly<Record<string, string>> = {
  tehran: 'iran',
  washington: 'united-states',
  muscat: 'oman',
  doha: 'qatar',
  islamabad: 'pakistan',
  riyadh: 'saudi-arabia',
  cairo: 'egypt',
  ankara: 'turkiye',
  london: 'united-kingdom',
  paris: 'france',
  berlin: 'germany',
  moscow: 'russia',
  beijing: 'china',
  brussels: 'eu',
  baghdad: 'iraq',
  jerusalem: 'israel',
};

/** State → its capital, for "the Austrian capital"; capitals that stand for no office, too. */
const SEATS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(CAPITALS).map(([city, code]) => [code, city])),
  austria: 'vienna',
  italy: 'rome',
  bahrain: 'manama',
  lebanon: 'beirut',
  yemen: 'sanaa',
  syria: 'damascus',
  switzerland: 'bern',
  japan: 'tokyo',
  norway: 'oslo',
  spain: 'madrid',
  greece: 'athens',
  finland: 'helsinki',
};
/** The state whose seat a plain word is: "tokyo". */
export const stateOfSeat = (plain: string): string | undefined =>
  Object.hasOwn(CAPITALS, plain) ? CAPITALS[plain] : Object.keys(SEATS).find((code) => SEATS[code] === plain);
const CITIES: ReadonlySet<string> = new Set([
  ...Object.values(SEATS),
  ...'seoul ottawa canberra kabul helsinki stockholm copenhagen amsterdam hague lisbon dublin warsaw prague budapest belgrade bucharest sofia kyiv minsk'.split(
    ' ',
  ),
  ...'tbilisi yerevan baku astana tashkent dushanbe ashgabat amman kuwait algiers tunis rabat nairobi delhi dhaka bangkok hanoi singapore jakarta manila'.split(
    ' ',
  ),
  ...'zurich bern lausanne montreux lugano basel milan venice florence barcelona munich hamburg frankfurt salzburg dubai sharjah jeddah karachi lahore mumbai shanghai'.split(
    ' ',
  ),
]);
/** Whether a plain word is a city of the world in which talks might be held. */
export const isCity = (plain: string): boolean => CITIES.has(plain);

export const capitalOf = (code: string): string | undefined => SEATS[code];

/** Regions → the countries of them. */
export const REGIONS: Readonly<Record<string, readonly string[]>> = {
  gulf: ['saudi-arabia', 'qatar', 'united-arab-emirates', 'kuwait', 'bahrain', 'oman'],
  european: ['united-kingdom', 'france', 'germany', 'italy', 'switzerland', 'finland'],
  nordic: ['finland', 'norway', 'sweden', 'denmark'],
  scandinavian: ['norway', 'sweden', 'denmark'],
  asian: ['japan', 'china', 'india', 'pakistan', 'south-korea', 'north-korea'],
  african: ['egypt', 'algeria', 'niger', 'burkina-faso'],
  // Capitals that are no places of the record.
  seoul: ['south-korea'],
  tokyo: ['japan'],
  oslo: ['norway'],
  madrid: ['spain'],
  ottawa: ['canada'],
  canberra: ['australia'],
  kabul: ['afghanistan'],
  sanaa: ['yemen'],
  athens: ['greece'],
  helsinki: ['finland'],
  arab: ['saudi-arabia', 'qatar', 'united-arab-emirates', 'kuwait', 'bahrain', 'oman', 'egypt', 'jordan', 'iraq'],
};

/** "Which Nordic country": a land of the region named, and one elsewhere is none. */
export const isLandOf = (region: string, noun = ''): boolean =>
  Object.hasOwn(REGIONS, region) && /^(?:countr(?:y|ies)|nations?|states?|capitals?)$/.test(noun);

/** The country a plain word names. */
export const countryOf = (word: string): string | undefined =>
  // "The Jordanians", "egypts": several of a people, and the apostrophe chats leave out.
  byWord.get(word) ?? (word.length > 4 && word.endsWith('s') ? byWord.get(word.slice(0, -1)) : undefined);

/** `United States` → `united-states`; `Türkiye` → `turkiye`; undefined when it is none of ours. */
export function countryCode(name: string | undefined): string | undefined {
  if (!name) return undefined;
  const code = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');
  if (code === 'us') return 'united-states';
  if (code === 'uk') return 'united-kingdom';
  if (code === 'european-union') return 'eu';
  return Object.hasOwn(COUNTRIES, code) ? code : undefined;
}
