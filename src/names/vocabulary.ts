// Words around names: titles that may be dropped, and the ways people write countries and offices.

/** Titles and honorifics: dropped when a name is left. */
export const TITLES = new Set(
  `mr mrs ms dr prof professor sir lord lady sayyid sayed seyed seyyed syed said hojatoleslam hojjatoleslam ayatollah imam sheikh shaikh
  sheik haj hajj haji hadji general gen gens brigadier brig major maj colonel col captain capt admiral adm vice rear lieutenant lt field
  marshal commander excellency he hh hrh his her highness royal majesty president pres minister prime premier secretary ambassador envoy
  senator sen congressman representative rep chancellor spokesman spokeswoman spokesperson speaker chief director sultan king emir amir
  prince crown negotiator former late ex then acting deputy adviser advisor official diplomat leader grand`.split(
    /\s+/,
  ),
);

/** Words that say a holder is not the present one. */
export const FORMER = new Set(['former', 'ex', 'previous', 'late', 'old', 'past', 'onetime', 'erstwhile']);

const SAME: Readonly<Record<string, string>> = {
  iranian: 'iran',
  irans: 'iran',
  persian: 'iran',
  tehran: 'iran',
  omani: 'oman',
  omans: 'oman',
  american: 'us',
  usa: 'us',
  america: 'us',
  washington: 'us',
  states: 'us',
  israeli: 'israel',
  isreali: 'israel',
  israels: 'israel',
  british: 'uk',
  britain: 'uk',
  britains: 'uk',
  kingdom: 'uk',
  french: 'france',
  german: 'germany',
  qatari: 'qatar',
  qataris: 'qatar',
  saudi: 'saudi',
  egyptian: 'egypt',
  egypts: 'egypt',
  pakistani: 'pakistan',
  pakistans: 'pakistan',
  turkish: 'turkey',
  turkiye: 'turkey',
  japanese: 'japan',
  russian: 'russia',
  chinese: 'china',
  european: 'eu',
  emirati: 'uae',
  iraqi: 'iraq',
  italian: 'italy',
  swiss: 'switzerland',
  fm: 'foreign-minister',
  pm: 'prime-minister',
  potus: 'us-president',
  vp: 'vice-president',
  defence: 'defense',
  sec: 'secretary',
  amb: 'ambassador',
  advisor: 'adviser',
  spox: 'spokesman',
  spokesperson: 'spokesman',
  spokeswoman: 'spokesman',
  boss: 'head',
  chief: 'head',
  director: 'head',
  chairman: 'head',
  chair: 'head',
  leader: 'leader',
  majles: 'parliament',
  majlis: 'parliament',
  parliamentary: 'parliament',
  un: 'un',
  nations: 'un',
  security: 'security',
  miniser: 'minister',
  cheif: 'head',
  mouthpiece: 'spokesman',
  premier: 'prime-minister',
};

/** Words of a phrase for an office that carry nothing. */
const EMPTY = new Set([
  'the',
  'of',
  'for',
  'to',
  'in',
  'at',
  'on',
  'a',
  'an',
  's',
  'and',
  'united',
  'islamic',
  'republic',
  'who',
  'is',
  'was',
  'current',
  'present',
  'new',
  'general',
]);

/** A phrase for an office as a set of words, however it is put: "omani foreign minister" = "foreign minister of Oman". */
export function officeKey(phrase: string): string[] {
  const words =
    phrase
      .normalize('NFKC')
      .toLowerCase()
      .replace(/u\.s\.(a\.)?/g, 'us')
      .replace(/u\.n\./g, 'un')
      .replace(/[’']s\b/g, '')
      .replace(/s[’'](?=\s|$)/g, 's')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const key = words
    .flatMap((word) => (Object.hasOwn(SAME, word) ? SAME[word]! : word).split('-'))
    .filter((word) => !EMPTY.has(word) && !FORMER.has(word));
  return [...new Set(key)].sort();
}
