// Offices as names of their holders: "iran fm", "omani foreign minister", "snsc secretary", resolved by day.
import type { Day } from '#answer/answer.ts';
import { within as holds } from '#answer/day.ts';
import { type Dataset, endOf, type Holding, startOf } from '#dataset/dataset.ts';
import type { Membership } from '#dataset/person.ts';
import { kinIn } from './kin.ts';
import { mender } from './mend.ts';
import type { Match, Resolution } from './names.ts';
import { otherHeads } from './office-heads.ts';
import {
  asksActing,
  asksLast,
  asksLate,
  DISTINCT,
  HEADS,
  isFormer,
  isOfCountry,
  meaningOf,
  officeKey,
  officeWords,
} from './office-words.ts';

/** What an office may be called: a post, or what only one person's record says of them. */
type Office = { readonly id: string; readonly key: ReadonlySet<string> };

const match = ({ person }: Holding, post: string): Match => ({
  id: person.id,
  kind: 'person',
  score: 1,
  how: ['post'],
  post,
});

/** Posts by whose holder others are called: "Obama's secretary of state". */
const LEADERS: readonly (readonly string[])[] = [
  ['president'],
  ['prime', 'minister'],
  ['supreme', 'leader'],
  ['sultan'],
  ['emir'],
];

const unique = (matches: readonly Match[]): Match[] => [...new Map(matches.map((m) => [m.id, m])).values()];

/** A year or date written in the phrase: "us president in 2015". */
const DATED = /\b(?:(?:in|on|of|during)\s+)?((?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?)\b/;

export type OfficeFinder = {
  /** Posts a phrase names. */
  find(phrase: string): string[];
  /** Whether the word, as typed, stands in some post's phrase. */
  holds(word: string): boolean;
  /** Whether the words are, however put, just the phrase of a post. */
  names(phrase: string): boolean;
  /** Who holds or held the office a text names; undefined when it names none. */
  resolve(text: string, day: Day | undefined): Resolution | undefined;
  /** Who held the office a phrase names while this person led the country. */
  under(person: string, phrase: string, day: Day | undefined): Resolution | undefined;
};

/** `isName` says whether a word is one of somebody's name, which is no slip in an office: Irvani in Irani. */
export function officeFinder(dataset: Dataset, isName: (word: string) => boolean): OfficeFinder {
  const offices = officesOf(dataset);
  const [posts, roles] = [indexOf(offices), indexOf(rolesOf(dataset))];
  const mended = mender([...posts.keys(), ...roles.keys(), ...officeWords]);
  /** The words of a phrase, mended; none where all would be, which is a name: "Ismail Bakai" is no minister of Israel. */
  const keyOf = (phrase: string): string[] => {
    const changed = new Set<string>();
    const key = officeKey(phrase, (word) => {
      const meant = isName(word) ? word : mended(word);
      if (meant !== word) for (const said of meaningOf(meant)) changed.add(said);
      return meant;
    });
    return key.some((word) => !changed.has(word)) ? key : [];
  };
  const find = (phrase: string): string[] => {
    const key = toward(phrase, keyOf);
    const found = within(posts, key);
    if (found.length > 0) return found;
    for (const other of otherHeads(key)) {
      const posted = within(posts, other);
      if (posted.length > 0) return posted;
    }
    // A body's own country goes without saying in its posts: "US CENTCOM spokesman".
    const [country, second] = key.filter(isOfCountry);
    if (!country || second) return found;
    return within(
      posts,
      key.filter((word) => word !== country),
    ).filter((post) => countryOf(post, dataset).includes(country));
  };

  const holdersIn = (phrase: string): Held[] =>
    find(phrase).flatMap((post) =>
      dataset
        .holdersOf(post)
        .filter(({ membership }) => membership.status !== 'denied')
        .map((holding) => ({ holding, post })),
    );

  /** Those of whom the record says in other words what the phrase says; it must say an office. */
  const described = (phrase: string): Resolution | undefined => {
    const key = toward(phrase, keyOf);
    // A chief is everybody's and nobody's.
    if (!key.some((word) => HEADS.has(word)) || key.every((word) => HEADS.has(word))) return undefined;
    const [first, ...rest] = within(roles, key.map(headed)).map(
      (id): Match => ({ id, kind: 'person', score: 1, how: ['description'] }),
    );
    if (!first) return undefined;
    return rest.length === 0
      ? { kind: 'one', match: first, others: [] }
      : { kind: 'several', matches: [first, ...rest] };
  };

  const phrases = new Set(offices.map(({ key }) => [...key].sort().join(' ')));

  return {
    find,
    holds: (word) => meaningOf(word).every((meant) => posts.has(meant)),
    names: (phrase) => phrases.has(officeKey(phrase).join(' ')),
    resolve(text, day) {
      const dated = DATED.exec(text);
      const phrase = dated ? text.replace(dated[0], ' ') : text;
      const all = holdersIn(phrase);
      return all.length === 0 ? described(phrase) : chosen(all, text, day ?? dated?.[1] ?? dataset.asOf);
    },
    under(person, phrase, day) {
      const { memberships = [], country = '' } = dataset.all.person.get(person)!;
      const terms = memberships.filter(({ post }) => post !== undefined && leads(dataset, post));
      const held = [`${country} ${phrase}`, phrase].map(holdersIn).find((found) => found.length > 0) ?? [];
      // Whoever leads another country held its offices under nobody here: "Trump, the French president".
      const own = held.filter(
        ({ holding: { membership }, post }) =>
          (dataset.all.post.get(post)?.country ?? country) === country &&
          terms.some((term) => overlap(term, membership)),
      );
      return own.length === 0 ? undefined : chosen(own, phrase, day ?? dataset.asOf, true);
    },
  };
}

type Held = { readonly holding: Holding; readonly post: string };

/** Whether a government is named after who holds the post. */
const leads = (dataset: Dataset, post: string): boolean => {
  const key = officeKey(dataset.all.post.get(post)?.name ?? '');
  return !key.some((word) => DISTINCT.has(word)) && LEADERS.some((words) => words.every((word) => key.includes(word)));
};
/** Whether two held office at one time; a day, or a month known no nearer, of handing over is none. */
function overlap(a: Membership, b: Membership): boolean {
  const [first, second] = [a, b].map((m) => [startOf(m), endOf(m) ?? '9999'] as const) as [Span, Span];
  const begins = ([from]: Span, [, until]: Span): boolean => from !== undefined && from < until.slice(0, from.length);
  return begins(first, second) && begins(second, first);
}
type Span = readonly [Day | undefined, Day];

type Index = ReadonlyMap<string, ReadonlySet<Office>>;

function indexOf(offices: readonly Office[]): Index {
  const holding = new Map<string, Set<Office>>();
  for (const office of offices)
    for (const word of office.key) {
      const known = holding.get(word);
      if (known) known.add(office);
      else holding.set(word, new Set([office]));
    }
  return holding;
}

/** Offices called just so; else those that need fewest words more, and none that makes another office. */
function within(holding: Index, key: readonly string[]): string[] {
  const lists = key.map((word) => holding.get(word));
  const [rarest] = [...lists].sort((a, b) => (a?.size ?? 0) - (b?.size ?? 0));
  if (!rarest) return [];
  const fewest = new Map<string, number>();
  for (const office of rarest) {
    if (!lists.every((list) => list?.has(office))) continue;
    const more = [...office.key].filter((word) => !key.includes(word));
    if ((key.length === 1 && more.length > 0) || more.some((word) => DISTINCT.has(word))) continue;
    fewest.set(office.id, Math.min(fewest.get(office.id) ?? more.length, more.length));
  }
  const least = Math.min(...fewest.values());
  return [...fewest].filter(([, more]) => more === least || (least > 0 && more <= 2)).map(([id]) => id);
}

/** Words for the country of the body a post belongs to. */
function countryOf(post: string, dataset: Dataset): string[] {
  const body = dataset.all.post.get(post)?.organization;
  return officeKey((body ? dataset.all.organization.get(body)?.country : undefined) ?? '');
}

/** Offices that are no posts of the record, by who holds them: roles, and what people are described as. */
const rolesOf = (dataset: Dataset): Office[] =>
  [...dataset.all.person.values()].flatMap(({ id, other_names, memberships }) =>
    [
      ...(other_names ?? []).flatMap(({ name, kind }) => (kind === 'description' && !kinIn(name) ? [name] : [])),
      ...(memberships ?? []).flatMap(({ post, role }) => (post || !role ? [] : [role])),
    ].map((name) => ({ id, key: new Set(toward(name, officeKey).map(headed)) })),
  );

/** Who commands a force is its head. */
const headed = (word: string): string => (word === 'commander' ? 'head' : word);

/** The words of an office; of an envoy's those for where he is sent are told from those for who sends him. */
function toward(phrase: string, keyOf: (phrase: string) => string[]): string[] {
  const [, from = '', to = ''] = /^(.+?)\s+to\s+(.+)$/i.exec(phrase) ?? [];
  const key = keyOf(phrase);
  if (to === '' || !key.includes('envoy')) return key;
  const there = keyOf(to).filter((word) => isOfCountry(word) && !keyOf(from).includes(word));
  return key.map((word) => (there.includes(word) ? `to ${word}` : word));
}

const officesOf = (dataset: Dataset): Office[] =>
  [...dataset.all.post.values()].flatMap((post) =>
    [post.name, ...(post.other_names ?? []).map(({ name }) => name)].flatMap((name) =>
      [officeKey(name), toward(name, officeKey)].map((key) => ({ id: post.id, key: new Set(key) })),
    ),
  );

/** Those in office on the day, or those before, which goes without saying when all are of another time; the earlier ones are offered beside. */
function chosen(all: readonly Held[], text: string, on: Day, ofThatTime = false): Resolution | undefined {
  const now = all.filter(
    ({ holding: { membership: m } }) =>
      holds(on, startOf(m), endOf(m)) && (m.status !== 'held' || endOf(m) !== undefined),
  );
  const earlier = all.filter((each) => !now.includes(each)).reverse();
  // Who once held an office is not who holds it: where nobody is known to, that is said of those who did.
  const past = now.length === 0 && !ofThatTime && !isFormer(text);
  const matches = (list: typeof all): Match[] =>
    unique(list.map(({ holding, post }) => ({ ...match(holding, post), ...(past ? { past } : {}) })));
  const present = new Set(now.map(({ holding }) => holding.person.id));
  const gone = earlier.filter(({ holding: { person } }) => !present.has(person.id));
  const dead = gone.filter(({ holding: { person } }) => person.death_date);
  const inOffice = dead.filter(({ holding: { person, membership } }) =>
    person.death_date?.some(({ value }) => value === endOf(membership)),
  );
  const acting = asksActing(text) ? all.filter(({ holding: { membership } }) => membership.status === 'acting') : [];
  const former = isFormer(text);
  const late = asksLate(text) ? (inOffice.length > 0 ? inOffice : dead) : [];
  const asked = [acting, late].find((those) => those.length > 0);
  const first = asked ? matches(asked) : asksLast(text) ? matches(gone).slice(0, 1) : undefined;
  const meant = first ?? matches(former ? gone : now.length > 0 ? now : earlier);
  const rest = former && !first ? [] : matches(earlier).filter(({ id }) => !meant.some((m) => m.id === id));
  const [one, second] = meant;
  if (one && !second) return { kind: 'one', match: one, others: rest.slice(0, 5) };
  return one ? { kind: 'several', matches: meant.slice(0, 10) } : undefined;
}
