// The ways people write countries and offices, brought to one set of words: "Omani FM" is "foreign minister of Oman".

import { fold } from './fold.ts';
import { COUNTRIES_ELSEWHERE, EMPTY_ELSEWHERE, OFFICES_ELSEWHERE } from './office-elsewhere.ts';
import { PHRASES } from './office-phrases.ts';
import { scriptOf } from './script.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);
/** Other scripts are read as names are: without articles and marks. */
const plainOf = (word: string): string =>
  scriptOf(word)
    ? (fold(word)[0]?.plain ?? word)
    : word
        .toLowerCase()
        .normalize('NFKD')
        .replace(/\p{Mn}/gu, '');

/** Each line: how it is said here, then the other ways it is written. */
const read = (lines: string): Map<string, string[]> =>
  new Map(
    lines.split('\n').flatMap((line) => {
      const [said = '', others = ''] = line.trim().split(': ');
      // As an office is read and as a name is, which hear what a Turkish or Polish letter says.
      return words(others).flatMap((other) =>
        [plainOf(other), fold(other)[0]?.plain ?? ''].map((plain) => [plain, said.split('-')] as const),
      );
    }),
  );

const COUNTRIES = read(
  `iran: iranian iranians irans persian tehran islamic
  oman: omani omanis omans muscat sultanate
  us: american americans usa america americas washington u.s wh
  israel: israeli israelis israels isreali jerusalem
  uk: british britain britains london brit brits
  france: french frances paris
  germany: german germanys berlin
  qatar: qatari qataris qatars doha
  saudi: saudis riyadh ksa
  egypt: egyptian egypts cairo
  pakistan: pakistani pakistans islamabad pak
  turkey: turkish turkiye turkeys ankara
  japan: japanese japans tokyo
  russia: russian russias moscow kremlin kremlins
  china: chinese chinas beijing
  eu: european europe europes
  italy: italian italys rome
  switzerland: swiss
  iraq: iraqi baghdad
  uae: emirati emirates
  yemen: yemeni
  syria: syrian
  lebanon: lebanese
  ukraine: ukrainian
  jordan: jordanian
  kuwait: kuwaiti
  india: indian
  spain: spanish
  palestine: palestinian palestinians gaza
  bahrain: bahraini bahrainis
  afghanistan: afghan afghans kabul
  austria: austrian austrians
  norway: norwegian oslo
  finland: finnish helsinki
  poland: polish warsaw
  netherlands: dutch
  canada: canadian canadians ottawa
  australia: australian australians canberra
  azerbaijan: azerbaijani azeri baku
  armenia: armenian yerevan
  ${COUNTRIES_ELSEWHERE}`,
);
const OFFICES = read(
  `foreign-minister: fm formin forsec fmin
  defense-minister: defmin dm
  minister: min ministers
  deputy: dep
  treasury: treas
  middle-east: mideast
  department: dept
  national-security-adviser: nsa
  finance-minister: finmin
  eu-high-envoy: hrvp
  national: natl nat
  prime-minister: pm premier
  vice-president: vp veep
  president: prez pres presidents
  us-president: potus
  us-vice-president: vpotus
  us-secretary-state: secstate
  us-secretary-defense: secdef
  defense: defence war def
  envoy: ambassador amb representative rep ambassadors envoys representatives man woman
  adviser: advisor aide
  spokesman: spox spokesperson spokeswoman mouthpiece spokesmen
  negotiator: negotiators
  speaker: speakers
  leader: leaders
  head: chief boss director chairman chair chairwoman cheif dg dir chiefs heads directors
  commander: cmdr cdr commanders
  emir: amir
  parliament: majles majlis parliamentary parl
  foreign-ministry: mfa
  un: unga
  secretary: sec secgen sg secretaries
  nuclear: atomic
  trade: commerce
  irgc: sepah pasdaran
  organization: organisation org
  crown-prince: cp
  houthi: houthis
  ${OFFICES_ELSEWHERE}`,
);
const SAME = new Map([...COUNTRIES, ...OFFICES]);
const SAID_COUNTRIES = new Set([...COUNTRIES.values()].flat());

/** Whether a word is a country, its people or its capital. */
export const isOfCountry = (word: string): boolean => COUNTRIES.has(word) || SAID_COUNTRIES.has(word);

/** Words that say a holder is not the present one. */
const FORMER = new Set(
  words(
    'former ex previous late old past onetime erstwhile last outgoing predecessor formerly mantan były byly bývalý bývalá voormalig',
  ).map(plainOf),
);

/** Words of a phrase for an office that carry nothing. */
const EMPTY = new Set(
  words(`the al of for to in at on a an s and republic is was are were current currently present new acting interim caretaker serving sitting
  then general gen permanent special his her its their mr mrs ms dr excellency today now present-day`),
);
const EMPTY_WORDS_ELSEWHERE = words(EMPTY_ELSEWHERE).map(plainOf);
for (const word of EMPTY_WORDS_ELSEWHERE) EMPTY.add(word);

/** Words that make another office of the one they stand before: never supplied by guessing. */
export const DISTINCT: ReadonlySet<string> = new Set(
  words('deputy vice under undersecretary assistant adviser ambassador envoy spokesman press member irgc joint'),
);

const UNITED_STATES =
  /(?:les |los |gli |de |den )?(?:estados unidos|états[- ]unis|stati uniti|vereinigt\p{L}+ staaten|verenigde staten|stan\p{L}+ zjednoczon\p{L}+|forente stater|förenta staterna|соединенн\p{L}+ штат\p{L}+)/giu;

const rawWords = (phrase: string): string[] =>
  (
    phrase
      .normalize('NFKC')
      .replace(/\u200c/g, '')
      .replace(UNITED_STATES, 'us')
      // In capitals among other words it is the United States in Indonesian.
      .replace(/(?<=\p{Ll}\s)AS(?!\p{L})/gu, 'us')
      .toLowerCase()
      // With the article he is the president, without it the head of something.
      .replace(/(?<!\p{L})الرئيس/gu, 'president')
      // Hebrew writes abbreviations with a mark inside.
      .replace(/(?<=\p{Script=Hebrew})["״](?=\p{Script=Hebrew})/gu, '')
      .replace(/\bu\.\s?s\.(?:\s?a\.)?/g, 'us')
      .replace(/\bu\.\s?n\.?/g, 'un')
      .replace(/\be\.\s?u\.?/g, 'eu')
      .replace(/\bu\.\s?k\.?/g, 'uk')
      // "UK for sec", but "minister for women".
      .replace(/\bfor(?=\s+(?:min|sec)\b)/g, 'foreign')
      .replace(/\bd-g\b/g, 'dg')
      // Who asks is no WHO.
      .replace(/\bwho(?=['’]?s\b|\s+(?:is|are|was|were)\b)/g, '')
      .replace(/[’'`]s\b/g, '')
      // "Ministro dell'interno", "ministre d'État"
      .replace(/(?<!\p{L})(?:d|l|dell|all)[’'`](?=\p{L})/gu, '')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  ).map(plainOf);

/** Whether the phrase asks for a holder before the present one. */
export const isFormer = (phrase: string): boolean => rawWords(phrase).some((word) => FORMER.has(word));
/** Whether it asks for the one just before, or for one who has died. */
export const asksLast = (phrase: string): boolean =>
  rawWords(phrase).some(
    (word) => word === 'previous' || word === 'last' || word === 'outgoing' || word === 'predecessor',
  );
export const asksLate = (phrase: string): boolean => rawWords(phrase).includes('late');
/** Whether a name is of somebody said to be dead: "the late Khamenei". */
export const saysDead = (text: string): boolean =>
  /\b(?:late|slain|killed|dead|martyr(?:ed)?|assassinated)\b/i.test(text);
/** Or for one who held it for the time being. */
export const asksActing = (phrase: string): boolean =>
  rawWords(phrase).some((word) => word === 'acting' || word === 'interim' || word === 'caretaker');

/** A phrase for an office as a sorted set of words, however it is put. `mend` may correct a word first. */
export function officeKey(phrase: string, mend: (word: string) => string = (word) => word): string[] {
  const key = new Set<string>();
  for (const raw of rawWords(phrase)) {
    if (EMPTY.has(raw) || FORMER.has(raw)) continue;
    const word = SAME.has(raw) ? raw : mend(raw);
    for (const same of SAME.get(word) ?? [word]) key.add(same);
  }
  for (const [from, to] of PHRASES) {
    if (!from.every((word) => key.has(word))) continue;
    for (const word of from) key.delete(word);
    for (const word of to) key.add(word);
  }
  return [...key].sort();
}

/** What a word means in a phrase for an office: `fm` is `foreign minister`. */
export const meaningOf = (word: string): readonly string[] => SAME.get(word) ?? [word];

/** Words without one of which a phrase in running text is not taken for an office. */
export const HEADS: ReadonlySet<string> = new Set(
  words(`minister fm pm premier president vp potus vpotus secretary undersecretary leader chief head director boss chairman chair spokesman spokeswoman
  spokesperson ambassador envoy representative speaker sultan emir amir king prince commander negotiator mediator diplomat
  adviser advisor general ruler governor mayor coordinator official rahbar dg`),
);

/** Words of offices and countries: in a name they count only when written exactly so. */
export const officeWords: ReadonlySet<string> = new Set([
  ...SAME.keys(),
  ...[...SAME.values()].flat(),
  ...DISTINCT,
  ...EMPTY_WORDS_ELSEWHERE.filter((word) => word.length > 3),
  ...words(`minister ministers president secretary council security supreme national foreign ministry state states affairs treasury policy
  commander army navy force forces guard guards corps agency energy international union nations kingdom united east middle west
  north south korea korean press white house embassy talks deal war nuclear negotiator mediator envoy speaker parliament sultan king prince crown ruler cleric judge
  judiciary intelligence mossad cia iaea aeoi snsc irgc centcom mayor governor senator congress chancellor lawmaker official officials diplomat leader`),
]);
