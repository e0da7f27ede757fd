// Posts named in a question, however they are put: by the words of the office, in any order.
import type { Dataset } from '#dataset/dataset.ts';
import type { Person } from '#dataset/person.ts';
import { CAPITALS, countryOf } from './lexicon/countries.ts';
import { OFFICES, officeWord } from './lexicon/offices.ts';
import { STOP } from './lexicon/stop.ts';
import { type Word, wordsOf } from './plain.ts';
import { stem } from './stem.ts';

export type Office = { readonly post: string; readonly key: ReadonlySet<string>; readonly plain: ReadonlySet<string> };

export type OfficeSpan = {
  readonly posts: readonly string[];
  readonly from: number;
  readonly to: number;
  /** Whether the country was left out, so that several states have such a post. */
  readonly open: boolean;
};

/** What each word is of an office, nothing where it is none. */
const keysOf = (words: readonly Word[]): (string | undefined)[] => {
  let isSent = false;
  return words.map(({ plain, stem: s }, i) => {
    const country = countryOf(plain);
    if (SENT.test(plain)) isSent = true;
    if (country === undefined && STOP.has(s)) return undefined;
    // Israel's ambassador to the United States is not the American one to Israel.
    const isHost = isSent && /^(?:to|in)$/.test(words[i - (words[i - 1]?.plain === 'the' ? 2 : 1)]?.plain ?? '');
    const word = country ? `${isHost ? '>' : ''}~${country}` : officeWord(s);
    return IDLE.has(word) ? undefined : word;
  });
};

const keyOf = (words: readonly Word[]): string[] => [...new Set(keysOf(words).flatMap((word) => word ?? []))];

/** Whether a word of a key is a country: the one served, or the one somebody is sent to. */
const isCountry = (word: string): boolean => /^>?~/.test(word);

const IDLE = new Set([
  'islamic',
  'republic',
  'united',
  'current',
  'former',
  'present',
  'then',
  'new',
  'general',
  'affair',
  'office',
  'holder',
  'kingdom',
  'state_',
  'acting',
  'interim',
  'caretaker',
  'ad',
]);

const made = new WeakMap<Dataset, readonly Office[]>();

export function officesOf(dataset: Dataset): readonly Office[] {
  const known = made.get(dataset);
  if (known) return known;
  const offices = [
    ...[...dataset.all.post.values()].flatMap((post) =>
      [post.name, ...(post.other_names ?? []).map((n) => n.name)].map((name) => [name, post.id] as const),
    ),
    ...OFFICES.filter(([, post]) => dataset.all.post.has(post)),
    ...headsOf(dataset),
  ].map(([name, post]): Office => {
    const key = keyOf(wordsOf(name, true));
    return { post, key: new Set(key), plain: new Set(key.filter((w) => !isCountry(w))) };
  });
  made.set(dataset, offices);
  return offices;
}

/** Offices by how high they stand in a body, the highest first; deputies and envoys head nothing. */
const RANKS = [
  'rule sultan emir king leader',
  'president',
  'prime',
  'head',
  'speaker secretary commander minister',
].map((words) => new Set(words.split(' ').map((w) => officeWord(stem(w)))));
const BESIDE = new Set(
  'deputy vice undersecretary under adviser spokesman press ambassador envoy representative negotiator coordinator member mayor governor crown'
    .split(' ')
    .map((w) => officeWord(stem(w))),
);

/** "Head of" each body, under every name it has → the post that heads it, where the record has one. */
function headsOf(dataset: Dataset): (readonly [string, string])[] {
  const posts = Map.groupBy(dataset.all.post.values(), (post) => post.organization);
  return [...dataset.all.organization.values()].flatMap((body) => {
    const names = [body.name, ...(body.other_names ?? []).map((n) => n.name)].filter((n) => /^[\x20-\x7e]+$/.test(n));
    const own = new Set(names.flatMap((n) => keyOf(wordsOf(n, true))));
    const ranked = (posts.get(body.id) ?? []).flatMap((post) => {
      const key = keyOf(wordsOf(post.name, true)).filter((w) => !isCountry(w));
      if (
        key.some((w) => BESIDE.has(w)) ||
        key.some((w) => !own.has(w) && !RANKS.some((r) => r.has(w)) && w !== 'staff')
      )
        return [];
      const rank = RANKS.findIndex((r) => key.some((w) => r.has(w)));
      return rank < 0 ? [] : [{ post: post.id, rank, commands: key.includes('commander') }];
    });
    const highest = Math.min(...ranked.map(({ rank }) => rank));
    const heads = ranked.filter(({ rank }) => rank === highest);
    const short = names.map((n) => n.replace(/\b(?:department|organi[sz]ation)(?: of)?(?: the)?\b/gi, ' '));
    const named = [...new Set([...names, ...short])].filter((n) =>
      keyOf(wordsOf(n, true)).some((w) => !isCountry(w) && !Object.hasOwn(CAPITALS, w)),
    );
    return heads.flatMap(({ post, commands }) => [
      ...named.map((n) => [`head of ${n}`, post] as const),
      ...(commands ? named.map((n) => [`commander of ${n}`, post] as const) : []),
    ]);
  });
}

/** Posts whose words all stand in the question, the fullest phrase first; with how many words it took. */
export function officesIn(
  words: readonly Word[],
  dataset: Dataset,
): { posts: string[]; key: ReadonlySet<string> } | undefined {
  const asked = new Set(keyOf(words));
  if (![...asked].some(isCountry))
    for (const { plain } of words) if (Object.hasOwn(CAPITALS, plain)) asked.add(`~${CAPITALS[plain]}`);
  // "Ambassador in Washington": where an envoy is, is the state they are sent to.
  for (const [i, { plain }] of words.entries())
    if (SENT.test(words[i - 2]?.plain ?? '') && Object.hasOwn(CAPITALS, plain)) asked.add(`>~${CAPITALS[plain]}`);
  let best: { posts: Set<string>; key: ReadonlySet<string> } | undefined;
  for (const { post, key } of officesOf(dataset)) {
    if (key.size === 0 || (best && key.size < best.key.size) || ![...key].every((w) => asked.has(w))) continue;
    if (key.size === 1 && !ALONE.has([...key][0]!)) continue;
    if (!best || key.size > best.key.size) best = { posts: new Set([post]), key };
    else best.posts.add(post);
  }
  return best && { posts: [...best.posts], key: best.key };
}

const SENT = /^(?:ambassador|envoy)s?$/;

/** The posts somebody has held that the words tell, the country left out where there is but the one: "when did Pezeshkian become president". */
export function officesOfPerson(
  person: Person,
  words: readonly Word[],
  dataset: Dataset,
): { posts: string[]; key: ReadonlySet<string> } | undefined {
  const held = new Set(
    (person.memberships ?? []).flatMap(({ post, status }) => (post && status !== 'denied' ? [post] : [])),
  );
  const names = new Set(
    [person.name, ...(person.other_names ?? []).flatMap((n) => (n.kind === 'description' ? [] : n.name))].flatMap((n) =>
      wordsOf(n).map((w) => w.plain),
    ),
  );
  const asked = new Set(
    keyOf(
      words.filter((w) => !names.has(w.plain) || countryOf(w.plain) !== undefined || HEADS.has(officeWord(w.stem))),
    ),
  );
  // Who took a body over heads it.
  if (words.some((w) => /^(?:succeed|joined|quit)/.test(w.plain))) asked.add('head');
  let best: { posts: Set<string>; key: ReadonlySet<string> } | undefined;
  for (const { post, key, plain } of officesOf(dataset)) {
    if (!held.has(post) || plain.size === 0 || plain.size < (best?.key.size ?? 0)) continue;
    if (![...plain].every((w) => asked.has(w)) || (plain.size === 1 && !HEADS.has([...plain][0]!))) continue;
    // A country that is named must be the right one.
    if ([...asked].some((w) => isCountry(w) && !key.has(w) && key.size > plain.size)) continue;
    if (!best || plain.size > best.key.size) best = { posts: new Set([post]), key: plain };
    else best.posts.add(post);
  }
  return best && { posts: [...best.posts], key: new Set([...best.key, ...[...asked].filter(isCountry)]) };
}

/** Words that are an office alone, when it is known whose. */
const HEADS = new Set(
  'sultan emir king president minister secretary speaker leader ambassador envoy chief head commander spokesman adviser negotiator senator governor mayor director premier'
    .split(' ')
    .map((w) => officeWord(stem(w))),
);

/** Offices of one word that only one state of the record has. */
const ALONE = new Set(['sultan']);

/** Runs of words that are exactly the phrase of a post, longest first; no overlaps. */
export function officeSpans(words: readonly Word[], dataset: Dataset): OfficeSpan[] {
  const { whole, open } = phrasesOf(dataset);
  const keys = keysOf(words);
  const spans: OfficeSpan[] = [];
  for (let i = 0; i < words.length; i++) {
    if (keys[i] === undefined) continue;
    for (let to = Math.min(words.length, i + 9); to > i; to--) {
      if (keys[to - 1] === undefined) continue;
      const key = [...new Set(keys.slice(i, to).flatMap((word) => word ?? []))];
      if (key.length === 1 && !ALONE.has(key[0]!)) continue;
      const phrase = [...key].sort().join(' ');
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

type Phrases = { readonly whole: Map<string, Set<string>>; readonly open: Map<string, Set<string>> };
const phrased = new WeakMap<Dataset, Phrases>();

/** Posts by their phrase as sorted words: with the country, and without it where it has one. */
function phrasesOf(dataset: Dataset): Phrases {
  const known = phrased.get(dataset);
  if (known) return known;
  const phrases: Phrases = { whole: new Map(), open: new Map() };
  const put = (map: Map<string, Set<string>>, key: ReadonlySet<string>, post: string): void => {
    const phrase = [...key].sort().join(' ');
    map.set(phrase, (map.get(phrase) ?? new Set()).add(post));
  };
  for (const { post, key, plain } of officesOf(dataset)) {
    put(phrases.whole, key, post);
    if (plain.size > 1 && plain.size < key.size) put(phrases.open, plain, post);
  }
  phrased.set(dataset, phrases);
  return phrases;
}

/** The words of an office, to tell them from the other words of a question. */
export const isOfficeWord = (word: Word, key: ReadonlySet<string>): boolean => {
  const own = keyOf([word]);
  if (Object.hasOwn(CAPITALS, word.plain))
    return key.has(`~${CAPITALS[word.plain]}`) || key.has(`>~${CAPITALS[word.plain]}`);
  return own.length === 0 || own.every((w) => key.has(w) || key.has(`>${w}`));
};
