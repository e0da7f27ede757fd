// Other readings of what was typed, for when it names nothing as it stands.
import { idsOf, matchesOf } from './choose.ts';
import type { Resolution } from './names.ts';
import { HEADS } from './office-words.ts';
import { titlesApart } from './unspaced.ts';

/** What people say before a name when they ask for it in a whole sentence, and after it. */
const BEFORE =
  /^(?:(?:hi|hey|hello|ok|so|please|pls|and|can you|could you|can u|i want to know|i need|do you know)[\s,]+)*(?:(?:who|what|where|which|when)(?:['’]?s|\s+(?:is|are|was|were|does|did))\s+|(?:tell|show|give)\s+(?:me|us)\s+(?:(?:more|all|everything|something)\s+)?(?:about\s+|on\s+)?|(?:explain|define|describe|find|search(?:\s+for)?|look\s*up|info(?:rmation)?\s+(?:on|about)|details?\s+(?:on|about|of)|meaning\s+of|definition\s+of|about)\s+)?(?:(?:the|a|an|this|that)\s+)?/iu;
const AFTER =
  /(?:[\s,]+(?:please|pls|plz|thanks|thank\s+you|thx|mean|means|again|exactly|anyway|located|guy|dude|fella|bloke|lady))*[\s?!.؟]*$/iu;

/** What Persian writes between parts of a word, and others leave out or write as a space. */
export const JOINER = '\u200c';
/** Parts that a joiner joins as words; the ending that says "of" is none. */
const apart = (text: string): string =>
  text
    .replace(/\u200c[یي](?=\s)/gu, '')
    .replaceAll(JOINER, ' ')
    // "Détroit d'Ormuz"
    .replace(/(?<!\p{L})[dl]['’](?=\p{L})/giu, '');

/** A nickname in quotation marks within a name: Daniel "Razin" Caine. */
const NICKNAME = /(?<=\p{L}\s+)(?:"[^"]+"|“[^”]+”|«[^»]+»|'[^']+'|\([^)]+\))(?=\s+\p{L})/gu;

/** Letters with dots between them: "M.B.S.". */
const DOTTED = /(?<!\p{L})(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?/gu;

/** Where words are run together as in handles and hashtags: "AbbasAraghchi". */
const SEAM = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu;

/** Readings that differ from the text, the nearest to it first. */
export function* otherwise(text: string): Generator<string> {
  const titled = titlesApart(text);
  if (titled !== undefined) yield titled;
  const split = apart(text);
  if (split !== text) yield split;
  const undotted = split.replace(DOTTED, (letters) => letters.replaceAll('.', ''));
  if (undotted !== split) yield undotted;
  const seamed = split.replace(SEAM, ' ');
  if (seamed !== split) yield seamed;
  const called = split.replace(NICKNAME, '');
  if (called !== split) yield called;
  const bare = split.trim().replace(BEFORE, '').replace(AFTER, '').trim();
  if (bare !== '' && bare !== split.trim()) yield bare;
}

/** A name and what its bearer is called, after or before it. */
const APPOSED: readonly RegExp[] = [
  /^(?<name>[^,(]+?)\s*[,(]\s*(?:the\s+)?(?<called>[^,()]+?)\)?\s*$/iu,
  /^(?<name>\S+(?:\s\S+)?)\s+(?<called>\S+['’]s?\s.+)$/u,
  /^(?<called>\S+\s+(?:son|brother|father)[-\s]in[-\s]law|\S+['’]s?\s+\S+)\s+(?<name>.+)$/iu,
];

/** Who is meant by both a name and what its bearer is called: "Malley, Biden's Iran envoy", "Khamenei's son Mojtaba". */
export function meantByBoth(text: string, resolve: (part: string) => Resolution): Resolution | undefined {
  for (const pattern of APPOSED) {
    const { name, called } = pattern.exec(text)?.groups ?? {};
    const ids = called === undefined ? [] : idsOf(resolve(called));
    const [match, other] = ids.length === 0 ? [] : matchesOf(resolve(name!)).filter(({ id }) => ids.includes(id));
    if (match && !other) return { kind: 'one', match, others: [] };
  }
  return undefined;
}

/** What joins a name and an office or body after it: "Burns from the CIA". */
const LINK = /(\p{L}{3})\s+(?:from|at|in|for|who\s+is|who\s+was)(?:\s+the)?\s+/iu;

/** Readings that leave out whose it is, which may be a thing as well (`owned`), or what joins a name to its bearer's office. */
export function* besides(text: string): Generator<{ readonly said: string; readonly owned: boolean }> {
  const owned = officerOf(text);
  if (owned !== undefined) yield { said: owned, owned: true };
  const unlinked = text.replace(LINK, '$1 ');
  if (unlinked !== text) yield { said: unlinked, owned: false };
}

/** A name with an office beside it, without whose office it is ("Khamenei's adviser Shamkhani"), or just whose: "Trump's Witkoff". */
function officerOf(text: string): string | undefined {
  const [, owned, rest] = /^\s*[\p{L}-]{3,}(['’]s?|s)?\s+(\S+(?:\s.+)?)$/u.exec(text) ?? [];
  if (rest === undefined) return undefined;
  const words = rest.split(/\s+/);
  if (words.length === 1) return owned && owned !== 's' ? rest : undefined;
  return words.some((word) => HEADS.has(word.toLowerCase())) ? rest : undefined;
}
