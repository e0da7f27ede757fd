// Every office of the record by its words, made once per version of the record.
import { CAPITALS, countryOf } from '#ask/lexicon/countries.ts';
import { OFFICES, officeWord } from '#ask/lexicon/offices.ts';
import { STOP } from '#ask/lexicon/stop.ts';
import { type Word, wordsOf } from '#ask/text/plain.ts';
import { stem } from '#ask/text/stem.ts';
import type { Dataset } from '#dataset/dataset.ts';
import type { Organization, Post } from '#dataset/organization.ts';

/** One way to say an office: its words, with the country and without. */
export type Office = {
  readonly post: string;
  readonly key: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
  /** Where it stands among all of them: the first is taken first. */
  readonly number: number;
};

export type Offices = {
  /** Posts by their phrase as sorted words: with the country, and without it where it has one. */
  readonly whole: ReadonlyMap<string, ReadonlySet<string>>;
  readonly open: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every word of any office. */
  readonly words: ReadonlySet<string>;
  readonly byPost: ReadonlyMap<string, readonly Office[]>;
  /** Each under the one of its words that the fewest offices have. */
  readonly byWord: ReadonlyMap<string, readonly Office[]>;
};

/** Those who serve one state and are sent to another. */
export const SENT = /^(?:ambassador|envoy)s?$/;

/** What each word is of an office, nothing where it is none. */
export const keysOf = (words: readonly Word[]): (string | undefined)[] => {
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

export const keyOf = (words: readonly Word[]): string[] => [...new Set(keysOf(words).flatMap((word) => word ?? []))];

/** Whether a word of a key is a country: the one served, or the one somebody is sent to. */
export const isCountry = (word: string): boolean => /^>?~/.test(word);

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

/** Bodies whose heads are read between two steps. */
const STEP = 10;

/** Builds the offices of a dataset, in steps of some milliseconds. */
export function* officesOf(dataset: Dataset): Generator<void, Offices> {
  const { post, organization } = dataset.all;
  const said: (readonly [string, string])[] = [...post.values()].flatMap(({ id, name, other_names = [] }) =>
    [name, ...other_names.map((n) => n.name)].map((one) => [one, id] as const),
  );
  said.push(...OFFICES.filter(([, id]) => post.has(id)));
  const posts = Map.groupBy(post.values(), (one) => one.organization);
  let read = 0;
  for (const body of organization.values()) {
    said.push(...headsOf(body, posts.get(body.id) ?? []));
    if (++read % STEP === 0) yield;
  }
  const [whole, open] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const put = (map: Map<string, Set<string>>, key: ReadonlySet<string>, id: string): boolean => {
    const phrase = phraseOfKey(key);
    const posts = map.get(phrase) ?? new Set();
    if (posts.has(id)) return false;
    map.set(phrase, posts.add(id));
    return true;
  };
  const all: Office[] = [];
  for (const [name, id] of said) {
    if (++read % (10 * STEP) === 0) yield;
    const key: ReadonlySet<string> = new Set(keyOf(wordsOf(name, true)));
    // Many names of a body are one in the words of an office.
    if (!put(whole, key, id)) continue;
    const plain = [...key].some(isCountry) ? new Set([...key].filter((w) => !isCountry(w))) : key;
    if (plain.size > 1 && plain.size < key.size) put(open, plain, id);
    all.push({ post: id, key, plain, number: all.length });
  }
  const times = new Map<string, number>();
  for (const { key } of all) for (const word of key) times.set(word, (times.get(word) ?? 0) + 1);
  const rarest = ({ key }: Office): string => [...key].sort((a, b) => times.get(a)! - times.get(b)!)[0]!;
  return {
    whole,
    open,
    words: new Set(times.keys()),
    byPost: Map.groupBy(all, (office) => office.post),
    byWord: Map.groupBy(
      all.filter(({ key }) => key.size > 0),
      rarest,
    ),
  };
}

/** The words of an office in one order, however they are put. */
export const phraseOfKey = (key: Iterable<string>): string => [...key].sort().join(' ');

/** Offices by how high they stand in a body, the highest first; deputies and envoys head nothing. */
const RANKS = [
  'rule sultan emir king leader',
  'president',
  'prime',
  'head',
  'speaker secretary commander minister',
].map((words) => new Set(words.split(' ').map((w) => officeWord(stem(w)))));
const PRIME = RANKS.findIndex((words) => words.has(officeWord(stem('prime'))));
const GOVERNMENT = officeWord(stem('government'));
const BESIDE = new Set(
  'deputy vice undersecretary under adviser spokesman press ambassador envoy representative negotiator coordinator member mayor governor crown'
    .split(' ')
    .map((w) => officeWord(stem(w))),
);

/** Titles that are those of a body under every name of it. */
const TITLES = new Set(['commander', 'secretary', 'speaker'].map((w) => officeWord(stem(w))));

/** "Head of" a body, under every name it has → the post that heads it, where the record has one. */
function headsOf(body: Organization, posts: readonly Post[]): (readonly [string, string])[] {
  if (posts.length === 0) return [];
  const names = [body.name, ...(body.other_names ?? []).map((n) => n.name)].filter((n) => /^[\x20-\x7e]+$/.test(n));
  const own = new Set(names.flatMap((n) => keyOf(wordsOf(n, true))));
  const ranked = posts.flatMap((post) => {
    const key = keyOf(wordsOf(post.name, true)).filter((w) => !isCountry(w));
    if (key.some((w) => BESIDE.has(w)) || key.some((w) => !own.has(w) && !RANKS.some((r) => r.has(w)) && w !== 'staff'))
      return [];
    const rank = RANKS.findIndex((r) => key.some((w) => r.has(w)));
    return rank < 0 ? [] : [{ post: post.id, rank, title: key.find((w) => TITLES.has(w)) }];
  });
  // A government is headed by its prime minister, whoever rules the state.
  const prime = own.has(GOVERNMENT) ? ranked.filter(({ rank }) => rank === PRIME) : [];
  const highest = Math.min(...ranked.map(({ rank }) => rank));
  const heads = prime.length > 0 ? prime : ranked.filter(({ rank }) => rank === highest);
  const short = names.map((n) => n.replace(/\b(?:department|organi[sz]ation)(?: of)?(?: the)?\b/gi, ' '));
  const named = [...new Set([...names, ...short])].filter((n) =>
    keyOf(wordsOf(n, true)).some((w) => !isCountry(w) && !Object.hasOwn(CAPITALS, w)),
  );
  return [
    ...heads.flatMap(({ post }) => named.map((n) => [`head of ${n}`, post] as const)),
    // A body may have a secretary beside the one who heads it.
    ...ranked.flatMap(({ post, title }) => (title ? named.map((n) => [`${title} of ${n}`, post] as const) : [])),
  ];
}
