// Posts named in a question, however they are put: by the words of the office, in any order.
import { CAPITALS, countryOf } from '#ask/lexicon/countries.ts';
import { LESSER, officeWord } from '#ask/lexicon/offices.ts';
import { type Word, wordsOf } from '#ask/text/plain.ts';
import { stem } from '#ask/text/stem.ts';
import type { Person } from '#dataset/person.ts';
import { isCountry, keyOf, keysOf, type Office, type Offices, phraseOfKey, SENT } from './offices-of.ts';

export type OfficeSpan = {
  readonly posts: readonly string[];
  readonly from: number;
  readonly to: number;
  /** Whether the country was left out, so that several states have such a post. */
  readonly open: boolean;
};

/** Posts whose words all stand in the question, the fullest phrase first; with how many words it took. */
export function officesIn(
  words: readonly Word[],
  { byWord }: Offices,
): { posts: string[]; key: ReadonlySet<string> } | undefined {
  // "Meant to run for six months": nobody runs it.
  const isLasting = (i: number): boolean =>
    words[i]!.plain === 'run' && words[i - 1]?.plain === 'to' && MEANT.test(words[i - 2]?.plain ?? '');
  // "During the nuclear negotiations": an occasion, and no negotiator.
  const isOccasion = (i: number): boolean =>
    words[i]!.plain === 'negotiations' && words.slice(Math.max(0, i - 4), i).some(({ plain }) => DURING.test(plain));
  const asked = new Set(keyOf(words.filter((_, i) => !isLasting(i) && !isOccasion(i))));
  if (![...asked].some(isCountry))
    for (const { plain } of words) if (Object.hasOwn(CAPITALS, plain)) asked.add(`~${CAPITALS[plain]}`);
  // "Ambassador in Washington": where an envoy is, is the state they are sent to.
  for (const [i, { plain }] of words.entries())
    if (SENT.test(words[i - 2]?.plain ?? '') && Object.hasOwn(CAPITALS, plain)) asked.add(`>~${CAPITALS[plain]}`);
  let full: Office[] = [];
  for (const office of [...asked].flatMap((word) => byWord.get(word) ?? [])) {
    const most = full[0]?.key.size ?? 1;
    const { key } = office;
    if (key.size < most || !key.isSubsetOf(asked) || (key.size === 1 && !key.isSubsetOf(ALONE))) continue;
    if (key.size > most) full = [];
    full.push(office);
  }
  const [first] = full.sort((a, b) => a.number - b.number);
  return first && { posts: [...new Set(full.map(({ post }) => post))], key: first.key };
}

const DURING = /^(?:during|at|amid)$/;
const MEANT = /^(?:meant|supposed|due|set|planned|intended)$/;

/** The posts somebody has held that the words tell, the country left out where there is but the one: "when did Pezeshkian become president". */
export function officesOfPerson(
  person: Person,
  words: readonly Word[],
  { byPost }: Offices,
): { posts: string[]; key: ReadonlySet<string> } | undefined {
  const held = new Set(
    (person.memberships ?? []).flatMap(({ post, status }) => (post && status !== 'denied' ? [post] : [])),
  );
  const names = wordsOfName(person);
  const asked = new Set(
    keyOf(
      words.filter((w) => !names.has(w.plain) || countryOf(w.plain) !== undefined || HEADS.has(officeWord(w.stem))),
    ),
  );
  // Who took a body over heads it.
  if (words.some((w) => /^(?:succeed|joined|quit)/.test(w.plain))) asked.add('head');
  let best: { posts: Set<string>; key: ReadonlySet<string>; size: number } | undefined;
  const own = [...held].flatMap((post) => byPost.get(post) ?? []).sort((a, b) => a.number - b.number);
  for (const { post, key, plain } of own) {
    if (plain.size === 0 || plain.size < (best?.size ?? 0)) continue;
    if (![...plain].every((w) => asked.has(w)) || (plain.size === 1 && !HEADS.has([...plain][0]!))) continue;
    // A country that is named must be the right one.
    if ([...asked].some((w) => isCountry(w) && !key.has(w) && key.size > plain.size)) continue;
    // Two ways to say one post are both words of it: "Sultan Qaboos ruled".
    if (!best || plain.size > best.size) best = { posts: new Set([post]), key: plain, size: plain.size };
    else best = { posts: best.posts.add(post), key: best.key.union(plain), size: best.size };
  }
  const countries = [...asked].filter(isCountry);
  if (best) return { posts: [...best.posts], key: new Set([...best.key, ...countries]) };
  // "Our minister Fidan": a part of the title of the only office of that kind somebody has held.
  // "Head of the agency" says besides in what kind of body.
  const kinds = [...asked].filter((w) => BODIES.has(w) && own.some(({ plain }) => isOfKind(plain, w)));
  const said = new Set([...asked].filter((w) => !isCountry(w) && !kinds.includes(w) && byTitle(w, byPost)));
  const fits = own.filter(
    ({ plain, key }) =>
      [...said].filter((w) => !LESSER.includes(w)).length === 1 &&
      [...said].every((w) => HEADS.has(w) || LESSER.includes(w)) &&
      [...said].every((w) => plain.has(w)) &&
      kinds.every((w) => isOfKind(plain, w)) &&
      LESSER.every((w) => !plain.has(w) || said.has(w)) &&
      countries.every((c) => key.has(c)),
  );
  const posts = [...new Set(fits.map(({ post }) => post))];
  return posts.length === 1 ? { posts, key: new Set([...said, ...kinds, ...countries]) } : undefined;
}

/** Kinds of bodies that are called so without their names where it is known whose they are, and the short names that leave the kind out. */
const BODIES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['agency', 'iaea'],
      ['council', 'snsc'],
      ['organization', 'aeoi'],
      ['organisation', 'aeoi'],
      ['command', 'centcom'],
      ['committee', ''],
      ['department', ''],
    ] as const
  ).map(([kind, short]) => [officeWord(stem(kind)), short]),
);
const isOfKind = (plain: ReadonlySet<string>, kind: string): boolean =>
  plain.has(kind) || plain.has(BODIES.get(kind) ?? '');

/** Whether a word stands in the title of any office. */
const byTitle = (word: string, byPost: Offices['byPost']): boolean =>
  [...byPost.values()].some((all) => all.some(({ plain }) => plain.has(word)));

const named = new WeakMap<Person, ReadonlySet<string>>();

/** Every plain word of somebody's names, descriptions left out; the same person is read once. */
function wordsOfName(person: Person): ReadonlySet<string> {
  const known = named.get(person);
  if (known) return known;
  const names = [person.name, ...(person.other_names ?? []).flatMap((n) => (n.kind === 'description' ? [] : n.name))];
  const words = new Set(names.flatMap((name) => wordsOf(name).map((w) => w.plain)));
  named.set(person, words);
  return words;
}

/** Words that are an office alone, when it is known whose. */
const HEADS = new Set(
  'sultan emir king president minister secretary speaker leader ambassador envoy chief head commander spokesman adviser negotiator senator governor mayor director rule'
    .split(' ')
    .map((w) => officeWord(stem(w))),
);

/** Offices of one word that only one state of the record has. */
const ALONE = new Set(['sultan']);

/** Words at which another part of the question begins: "the judiciary to WHAT other chair". */
const PARTS = /^(?:who|whom|whose|what|which|when|where|why|how|was|were|is|are|did|does|has|had|it|he|she|they)$/;

/** Runs of words that are exactly the phrase of a post, longest first; no overlaps. */
export function officeSpans(words: readonly Word[], { whole, open, words: known }: Offices): OfficeSpan[] {
  const keys = keysOf(words);
  const spans: OfficeSpan[] = [];
  const isStrange = (word: string | undefined): boolean => word !== undefined && !known.has(word);
  // "Are Iran and America still negotiating": what they do is no title of theirs.
  const isDoing = (word: Word): boolean => DOING.test(word.plain) && countryOf(word.plain) === undefined;
  for (let i = 0; i < words.length; i++) {
    if (keys[i] === undefined || isStrange(keys[i])) continue;
    const strange = keys.findIndex((word, at) => at > i && (isStrange(word) || PARTS.test(words[at]!.plain)));
    for (let to = Math.min(strange < 0 ? words.length : strange, i + 9); to > i; to--) {
      if (keys[to - 1] === undefined || isDoing(words[to - 1]!)) continue;
      const key = [...new Set(keys.slice(i, to).flatMap((word) => word ?? []))];
      if (key.length === 1 && !ALONE.has(key[0]!)) continue;
      const phrase = phraseOfKey(key);
      const same = whole.get(phrase);
      const posts = same ?? (key.some(isCountry) ? undefined : open.get(phrase));
      if (!posts) continue;
      spans.push({ posts: [...posts], from: i, to, open: same === undefined });
      i = to - 1;
      break;
    }
  }
  return spans;
}

const DOING = /(?:negotiat|mediat|advis|lead|head|command|govern|represent)ing$/;

/** The words of an office, to tell them from the other words of a question. */
export const isOfficeWord = (word: Word, key: ReadonlySet<string>): boolean => {
  const own = keyOf([word]);
  if (Object.hasOwn(CAPITALS, word.plain))
    return key.has(`~${CAPITALS[word.plain]}`) || key.has(`>~${CAPITALS[word.plain]}`);
  return own.length === 0 || own.every((w) => key.has(w) || key.has(`>${w}`));
};

/** Small words within the name of an office, and what asks which of its holders is meant. */
const WITHIN = /^(?:the|of|for|in|to|which|1)$/;

/** "The British foreign secretary", and no other word: whoever held the office may be meant, as nothing asks who holds it now. */
export const isNamedAlone = (typed: string, words: readonly Word[], offices: Offices): boolean =>
  /^\W*the\b/i.test(typed) &&
  !isGenitive(typed.trim().split(/\s+/)[1] ?? '') &&
  words.every(
    (word) => WITHIN.test(word.plain) || (keyOf([word]).some((w) => offices.words.has(w)) && !NOW.test(word.plain)),
  );

const NOW = /^(?:current|present|new|latest|last|first)$/;

/** "The irans nuclear agency chief": whose he is is said in haste, and only the one of now is asked for. */
const isGenitive = (raw: string): boolean =>
  /s$/i.test(raw) && countryOf(raw.toLowerCase().replace(/['’]?s$/, '')) !== undefined;
