// Words of a question → the terms an answer must account for: names, offices, countries, numbers, deeds and plain words.
import { TITLES } from '#names/vocabulary.ts';
import { isKnown } from './correct.ts';
import type { Frame } from './frames.ts';
import type { Index } from './index-of-record.ts';
import { ACTS, ASKING } from './lexicon/acts.ts';
import { countryOf } from './lexicon/countries.ts';
import { DETAILS } from './lexicon/details.ts';
import { groupsOf } from './lexicon/groups.ts';
import { SOFT, STOP } from './lexicon/stop.ts';
import type { Link } from './linker.ts';
import { type OfficeSpan, officeSpans } from './offices.ts';
import type { Word } from './plain.ts';
import type { Reader, Reading, Term, Unsure } from './reading.ts';
import { holdings, holdsNow } from './tenure.ts';

/** Weight of a word that the record never uses. */
const STRANGE = 6.5;

export function termsOf(
  words: readonly Word[],
  reader: Reader,
  frames: readonly Frame[],
): Pick<Reading, 'terms' | 'unsure'> {
  const { index } = reader;
  const named = [...index.link(words.map((w) => w.plain)), ...strangers(words, reader)].sort((a, b) => a.from - b.from);
  const links = named.map((link) => widened(link, words, index));
  const offices = officeSpans(words, index.dataset).filter(
    (o) => !links.some((l) => l.from < o.to + 1 && l.to > o.from - 1),
  );
  const terms: Term[] = [];
  const unsure: Unsure[] = [];
  for (let i = 0; i < words.length; ) {
    const link = links.find((l) => l.from === i);
    const office = link ? undefined : offices.find((o) => o.from === i);
    if (office) {
      const { term, doubt } = officeTerm(office, words, reader);
      if (term) terms.push(term);
      if (doubt) unsure.push(doubt);
      i = office.to;
      continue;
    }
    if (link) {
      const { term, doubt } = recordTerm(link, words, reader);
      terms.push(term);
      if (doubt) unsure.push(doubt);
      i = link.to;
      continue;
    }
    const term = wordTerm(words[i]!, i, words, index);
    const asking = term && frames.some((frame) => ASKING[frame]?.has(words[i]!.stem));
    if (term) terms.push(asking && term.sort === 'word' ? { ...term, must: false, weight: term.weight * 0.3 } : term);
    i++;
  }
  // A word said twice is asked for once.
  return { terms: terms.filter((t, i) => !terms.slice(0, i).some((o) => o.keys[0]![0] === t.keys[0]![0])), unsure };
}

/** A name with the given name, title or father's name that stands beside it. */
function widened(link: Link, words: readonly Word[], index: Index): Link {
  const people = link.ids.filter((id) => index.nameWords.has(id));
  if (people.length === 0) return link;
  const isOwn = (plain: string): boolean => people.some((id) => index.nameWords.get(id)!.has(plain));
  let { from, to } = link;
  const joins = (word: Word | undefined): boolean => word !== undefined && !STOP.has(word.stem) && isOwn(word.plain);
  while (joins(words[from - 1]) || TITLES.has(words[from - 1]?.plain ?? '')) from--;
  while (joins(words[to])) to++;
  const given = words.slice(from, to).flatMap(({ plain }) => (isOwn(plain) ? [plain] : []));
  const narrowed = people.filter((id) => given.every((plain) => index.nameWords.get(id)!.has(plain)));
  return { ...link, from, to, ids: narrowed.length > 0 && given.length > 1 ? narrowed : link.ids };
}

/** An office named instead of its holder: whoever held it at the time asked for, or holds it. */
function officeTerm(span: OfficeSpan, words: readonly Word[], { index, now }: Reader): { term?: Term; doubt?: Unsure } {
  const { dataset } = index;
  const text = words
    .slice(span.from, span.to)
    .map((w) => w.raw)
    .join(' ');
  const all = holdings(span.posts, dataset);
  const present = all.filter(({ holding }) => holdsNow(holding, dataset.asOf < now ? dataset.asOf : now));
  const ids = [...new Set((span.open ? present : all).map(({ holding }) => holding.person.id))];
  if (ids.length === 0) return {};
  const base = { text, sort: 'office', hard: 'name', weight: 3, at: span.from, to: span.to } as const;
  const plain = words
    .slice(span.from, span.to)
    .flatMap((w) => (countryOf(w.plain) ? [[`~${countryOf(w.plain)}`, 0.4] as const] : []));
  const term: Term = {
    ...base,
    keys: [...ids.map((id) => [`@${id}`, 1] as const), ...plain],
    must: true,
    ids,
    posts: span.posts,
  };
  return { term, ...(span.open && ids.length > 1 ? { doubt: { text, ids } } : {}) };
}

/** Words nobody knows, asked of the names room: other scripts, other spellings. */
function strangers(words: readonly Word[], { index, names }: Reader): Link[] {
  const links: Link[] = [];
  for (let i = 0; i < words.length; i++) {
    if (isKnown(words[i]!.plain, index)) continue;
    let to = i + 1;
    while (to < words.length && to < i + 4 && !isKnown(words[to]!.plain, index)) to++;
    for (let end = to; end > i; end--) {
      const text = words
        .slice(i, end)
        .map((w) => w.raw)
        .join(' ');
      const found = names.resolve(text, { kinds: ['person', 'place', 'organization', 'vessel', 'term'] });
      if (found.kind === 'none') continue;
      links.push({ from: i, to: end, ids: found.kind === 'one' ? [found.match.id] : found.matches.map((m) => m.id) });
      i = end - 1;
      break;
    }
  }
  return links;
}

function recordTerm(link: Link, words: readonly Word[], { index, names }: Reader): { term: Term; doubt?: Unsure } {
  const span = words.slice(link.from, link.to);
  const text = span.map((w) => w.raw).join(' ');
  let ids = link.ids;
  let most: string | undefined;
  if (ids.length > 1 || link.part === 'given') {
    const found = names.resolve(text, { kinds: ['person', 'organization', 'place', 'vessel', 'term'] });
    if (found.kind === 'one') most = found.match.id;
    else if (found.kind === 'several')
      ids = [...new Set([...ids, ...found.matches.map((m) => m.id)])].filter((id) => index.of.has(id));
  }
  // A body and the word for it are one thing to a question.
  const bodies = ids.filter((id) => !index.dataset.all.term.has(id));
  if (bodies.length > 0) ids = bodies;
  if (most && !ids.includes(most)) most = undefined;
  const isTerm = ids.every((id) => index.dataset.all.term.has(id));
  const keys = ids.map((id) => [`@${id}`, most === undefined || id === most ? 1 : 0.6] as const);
  const known = Math.max(...keys.map(([key]) => index.rarity(key)));
  return {
    term: {
      text,
      sort: isTerm ? 'word' : 'record',
      keys: isTerm ? [...keys, ...span.flatMap((w) => (span.length === 1 ? stemKeys(w.stem) : []))] : keys,
      weight: Math.max(1.5, known),
      // The capital stands for the state unless somebody goes to it.
      must:
        !(ids.length === 1 && ids[0] === 'tehran') ||
        /^(?:in|to|at|visit|visits|visited|leave|left|from|near|into)$/.test(words[link.from - 1]?.plain ?? ''),
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

const stemKeys = (s: string): (readonly [string, number])[] => [
  [s, 1],
  ...groupsOf(s).map((group) => [group, 0.82] as const),
];

function wordTerm(word: Word, at: number, words: readonly Word[], index: Index): Term | undefined {
  const { plain, stem: s, raw } = word;
  const base = { text: raw, at, to: at + 1 };
  const country = plain === 'us' && isPronoun(words, at) ? undefined : countryOf(plain);
  if (country) {
    const key = `~${country}`;
    return {
      ...base,
      sort: 'country',
      hard: 'name',
      keys: [[key, 1]],
      weight: Math.max(0.3, index.rarity(key)),
      must: country !== 'iran',
      ids: [country],
    };
  }
  if (/^\d+th$/.test(plain)) {
    const round = words.slice(at + 1, at + 5).some(({ stem: next }) => next === 'round');
    return {
      ...base,
      sort: 'ordinal',
      hard: 'name',
      keys: [[plain, 1]],
      weight: index.rarity(plain) * (round ? 1 : 0.3),
      must: round && plain !== '1th',
    };
  }
  if (/^\d{1,2}$/.test(plain) && words[at - 1]?.stem === 'round')
    return {
      ...base,
      sort: 'ordinal',
      hard: 'name',
      keys: [[`${plain}th`, 1]],
      weight: index.rarity(`${plain}th`),
      must: true,
    };
  if (/^\d/.test(plain)) {
    if (STOP.has(s)) return undefined;
    return {
      ...base,
      sort: 'number',
      hard: 'name',
      keys: [[plain, 1]],
      weight: Math.min(5, index.rarity(plain)),
      must: plain.length > 2,
    };
  }
  if (STOP.has(s) || plain.length < 2) return undefined;
  const keys = [...stemKeys(s), ...(REGIONS[plain] ?? []).map((code) => [`~${code}`, 0.5] as const)];
  const hard = DETAILS.has(plain) ? 'detail' : ACTS.has(s) ? 'act' : 'word';
  const rarity = Math.min(...keys.filter(([k]) => index.postings.has(k)).map(([k, f]) => index.rarity(k) / f));
  if (SOFT.has(s) && hard !== 'act')
    return { ...base, sort: 'word', hard, keys, weight: Number.isFinite(rarity) ? rarity * 0.35 : 0.5, must: false };
  if (!Number.isFinite(rarity))
    return { ...base, sort: 'word', hard, keys, weight: STRANGE, must: true, unknown: true };
  const exact = index.postings.has(s) ? index.rarity(s) : STRANGE;
  const name = index.proper.has(plain) && hard === 'word' && groupsOf(s).length === 0;
  return {
    ...base,
    sort: name ? 'name' : 'word',
    hard: name ? 'name' : hard,
    keys,
    weight: Math.min(exact, 5.5),
    must: true,
  };
}

/** Regions → the countries of them. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  gulf: ['saudi-arabia', 'qatar', 'united-arab-emirates', 'kuwait', 'bahrain', 'oman'],
  arab: ['saudi-arabia', 'qatar', 'united-arab-emirates', 'kuwait', 'bahrain', 'oman', 'egypt', 'jordan', 'iraq'],
};

/** "tell us", "give us": not the country. */
const isPronoun = (words: readonly Word[], at: number): boolean =>
  /^(?:tell|give|show|let|for|of|to)$/.test(words[at - 1]?.plain ?? '') &&
  words[at - 1]!.plain !== 'to' &&
  /^(?:tell|give|show|let)$/.test(words[at - 1]!.plain);
