// Names in a question → terms: records with the words that stand beside their names, offices for their holders, strangers' spellings.
import { countryOf } from '#ask/lexicon/countries.ts';
import { groupsOf } from '#ask/lexicon/groups.ts';
import { STOP } from '#ask/lexicon/stop.ts';
import { waysOf } from '#ask/lexicon/ways.ts';
import type { Index } from '#ask/record/index-of-record.ts';
import { countryOfRecord } from '#ask/record/passage.ts';
import { actingAmong, heldIn, holdings, holdsNow } from '#ask/record/tenure.ts';
import { asTyped, type Word } from '#ask/text/plain.ts';
import { isPast } from '#ask/text/stem.ts';
import type { Time } from '#ask/time/stretch.ts';
import { TITLES } from '#names/vocabulary.ts';
import type { Link } from './linker.ts';
import { ofBody } from './of-body.ts';
import type { OfficeSpan } from './offices.ts';
import type { Reader, Term, Unsure } from './reading.ts';
import { EVENT, GOES_TO, stateMeant } from './state-meant.ts';

/** A name with the given name, title or father's name that stands beside it. */
function widened(link: Link, words: readonly Word[], index: Index): Link {
  const people = link.ids.filter((id) => index.nameWords.has(id));
  if (people.length === 0 || link.whole) return link;
  const isOwn = (plain: string): boolean => people.some((id) => index.nameWords.get(id)!.has(plain));
  let { from, to } = link;
  const joins = (word: Word | undefined): boolean => word !== undefined && !STOP.has(word.stem) && isOwn(word.plain);
  // "The slain Larijani" is a name with its title, "who killed Larijani" has a deed.
  const isTitle = (i: number): boolean =>
    TITLES.has(words[i]?.plain ?? '') && (!isPast(words[i]!.plain) || /^(?:the|late)$/.test(words[i - 1]?.plain ?? ''));
  while (joins(words[from - 1]) || isTitle(from - 1)) from--;
  while (joins(words[to])) to++;
  const given = words.slice(from, to).flatMap(({ plain }) => (isOwn(plain) ? [plain] : []));
  const narrowed = people.filter((id) => given.every((plain) => index.nameWords.get(id)!.has(plain)));
  return { ...link, from, to, ids: narrowed.length > 0 && given.length > 1 ? narrowed : link.ids };
}

/** The names of a question, each with what stands beside it and of the body that stands behind it. */
export const allWidened = (links: readonly Link[], words: readonly Word[], index: Index): Link[] =>
  links.map((link) => widened(link, words, index)).map((link, _, all) => ofBody(link, all, words, index));

/** An office named instead of its holder: whoever held it at the time asked for, or holds it. */
export function officeTerm(
  span: OfficeSpan,
  words: readonly Word[],
  { index, now }: Reader,
  time?: Time,
): { term?: Term; doubt?: Unsure } {
  const { dataset } = index;
  const text = asTyped(words.slice(span.from, span.to));
  // "The acting minister" is whoever held the office for the time being.
  const before = words
    .slice(Math.max(0, span.from - 2), span.to)
    .map((w) => w.plain)
    .join(' ');
  const everyone = holdings(span.posts, dataset);
  const acting = actingAmong(everyone, before);
  const all = acting.length > 0 ? acting : everyone;
  // "The four foreign ministers" are several; nobody need be chosen.
  const many = /[^s]s$/.test(words[span.to - 1]!.raw);
  const present = all.filter(({ holding }) => holdsNow(holding, dataset.asOf < now ? dataset.asOf : now));
  // Of an office that nobody is known to hold now it is those who held it.
  const isOfNow = span.open && (many || present.length > 0);
  // Where an office is nobody's now, whoever had it last is as well known by it as those who hold the like.
  const known = span.posts.flatMap((post) => {
    const now = present.filter((held) => held.post === post);
    return now.length > 0 || many ? now : all.filter((held) => held.post === post).slice(-1);
  });
  const ids = [...new Set((isOfNow ? known : all).map(({ holding }) => holding.person.id))];
  if (ids.length === 0) return {};
  const base = { text, sort: 'office', hard: 'name', weight: 3, at: span.from, to: span.to } as const;
  const plain = words.slice(span.from, span.to).flatMap((w) => {
    const country = countryOf(w.plain);
    if (!country) return [];
    // Several of an office are told by their state, and the Europeans at these talks are the three.
    return [[`~${country}`, many ? 0.6 : 0.4] as const, ...(many && country === 'eu' ? [['@e3', 0.9] as const] : [])];
  });
  // "The Middle East command" is the body rather than who heads it.
  const body = /^(?:command|council|ministry|department|office|agency)$/.test(words[span.to - 1]!.plain)
    ? span.posts.flatMap((post) => dataset.all.post.get(post)?.organization ?? [])
    : [];
  // Whoever held it then is meant before those who held it at other times.
  const then = time ? all.filter(({ holding }) => heldIn(holding, time)) : present;
  const meant = new Set((then.length > 0 ? then : all).map(({ holding }) => holding.person.id));
  const term: Term = {
    ...base,
    keys: [
      ...body.map((id) => [`@${id}`, 1] as const),
      ...ids.map((id) => [`@${id}`, meant.has(id) ? 1 : ANOTHER] as const),
      ...plain,
    ],
    must: true,
    ids,
    posts: span.posts,
  };
  // Of several who hold the like of an office, who have left it, or hold it side by side, any may be meant.
  const left = FORMER.test(before) ? all.filter((held) => !present.includes(held)) : [];
  const same = time || many ? [] : left.length > 0 ? left : present;
  const any = span.open ? ids : [...new Set(same.map(({ holding }) => holding.person.id))];
  return { term, ...(any.length > 1 && !many ? { doubt: { text, ids: any } } : {}) };
}

/** Words for somebody who held an office. */
const FORMER = /\b(?:former|ex|previous|past|onetime)\b/;

/** How well another holder of an office stands for the one of the time. */
const ANOTHER = 0.7;

export function recordTerm(
  link: Link,
  words: readonly Word[],
  { index, names, freely }: Reader,
): { term: Term; doubt?: Unsure } {
  const span = words.slice(link.from, link.to);
  const text = asTyped(span);
  let ids = link.ids;
  let most: string | undefined;
  if (ids.length > 1 || link.part === 'given') {
    // A given name alone is somebody's, whatever is called after one.
    const isGiven = link.part === 'given' && ids.every((id) => index.dataset.all.person.has(id));
    const found = names.resolve(text, {
      kinds: isGiven ? ['person'] : ['person', 'organization', 'place', 'vessel', 'term'],
    });
    if (found.kind === 'one') most = found.match.id;
    else if (found.kind === 'several')
      ids = [...new Set([...ids, ...found.matches.map((m) => m.id)])].filter((id) => index.of.has(id));
  }
  // A body and the word for it are one thing to a question.
  const bodies = ids.filter((id) => !index.dataset.all.term.has(id));
  if (bodies.length > 0) ids = bodies;
  if (most && !ids.includes(most)) most = undefined;
  // "The Muscat round": the city, and not the government that sits there.
  if (most && index.dataset.all.place.has(most) && EVENT.test(words[link.to]?.plain ?? '')) ids = [most];
  // Without a word of whose it is, the council may be the one of the state.
  const other = ids.length === 1 && span.length === 1 ? OTHERWISE[ids[0]!] : undefined;
  const capital = span.length === 1 ? stateMeant(words, link.from, true) : undefined;
  const isTerm = ids.every((id) => index.dataset.all.term.has(id));
  const keys = [
    ...ids.map((id) => [`@${id}`, most === undefined || id === most ? 1 : 0.6] as const),
    ...(other ? [[`@${other}`, 0.7] as const] : []),
    ...(capital ? [[`~${capital}`, 0.9] as const] : []),
    ...ids.flatMap((id) => actingFor(id, index)),
  ];
  // "Iranian boats", "which Iranian drone": things called by common words may be any of their kind.
  const isCommon =
    !isTerm &&
    (/[^s]s$/.test(span.at(-1)!.plain) || ANY.test(words[link.from - 1]?.plain ?? '')) &&
    ids.every((id) => index.dataset.all.vessel.has(id)) &&
    span.every((w) => countryOf(w.plain) !== undefined || (!index.proper.has(w.plain) && !/\d/.test(w.plain)));
  const head = span.at(-1)!;
  const like =
    isCommon || (freely && isTerm && span.length > 1 && countryOf(head.plain) === undefined)
      ? stemKeys(head.stem).map(([k, f]) => [k, f * HEAD] as const)
      : [];
  const known = Math.max(...keys.map(([key]) => index.rarity(key)));
  return {
    term: {
      text,
      sort: isTerm ? 'word' : 'record',
      keys: isTerm ? [...keys, ...(span.length === 1 ? stemKeys(head.stem) : like)] : [...keys, ...like],
      weight: Math.max(1.5, known),
      // The capital stands for the state unless somebody goes to it.
      must: !(ids.length === 1 && ids[0] === 'tehran') || (!capital && GOES_TO.test(words[link.from - 1]?.plain ?? '')),
      hard: isTerm ? 'word' : 'name',
      ids,
      at: link.from,
      to: link.to,
    },
    ...(ids.length > 1
      ? {
          doubt: {
            text,
            ids: [...ids],
            ...(most ? { most } : {}),
            ...(link.part === 'given' ? { given: true as const } : {}),
          },
        }
      : {}),
  };
}

/** The state a government acts for: what "the Trump administration" did, the United States did. */
function actingFor(id: string, { dataset }: Index): (readonly [string, number])[] {
  const body = dataset.all.organization.get(id);
  const state =
    /^state(?: office)?$/.test(body?.classification ?? '') ||
    /^(?:foreign ministry|ministry of foreign)/i.test(body?.name ?? '');
  const country = state ? countryOfRecord(id, dataset) : undefined;
  return country ? [[`~${country}`, 0.6]] : [];
}

/** Words before one of several of a kind: "what type OF Iranian drone", "AN Iranian drone". */
const ANY = /^(?:an?|which|what|of)$/;

/** Bodies that share a short name. */
const OTHERWISE: Readonly<Record<string, string>> = { unsc: 'snsc' };

export const stemKeys = (s: string): (readonly [string, number])[] => [
  [s, 1],
  ...groupsOf(s).map((group) => [group, 0.82] as const),
];

/** How well the last word of a common name stands for all of it. */
const HEAD = 0.8;

/** How well a record's word stands for an everyday one, and a word like it. */
const WAY = 0.75;
const WAY_LIKE = 0.62;

/** Keys of the plain words that an everyday word is put for; read strictly, only where the record has neither it nor one like it. */
export function wayKeys(s: string, { index: { postings }, freely }: Reader): (readonly [string, number])[] {
  if (!freely && (postings.has(s) || groupsOf(s).some((group) => postings.has(group)))) return [];
  const keys = new Map<string, number>();
  for (const way of waysOf(s)) {
    keys.set(way, WAY);
    for (const group of groupsOf(way)) if (!keys.has(group)) keys.set(group, WAY_LIKE);
  }
  return [...keys];
}
