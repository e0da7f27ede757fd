// Names the linker cannot read, asked of the names room: other scripts and spellings, given names beside them, relatives.
import { countryOf } from '#ask/lexicon/countries.ts';
import { isGiven } from '#ask/lexicon/given.ts';
import { SOFT, STOP } from '#ask/lexicon/stop.ts';
import type { Index } from '#ask/record/index-of-record.ts';
import type { Passage } from '#ask/record/passage.ts';
import { isKnown } from '#ask/text/correct.ts';
import { type Word, wordsOf } from '#ask/text/plain.ts';
import type { Resolution } from '#names/names.ts';
import { givenNames } from '#names/strangers.ts';
import { TITLES } from '#names/vocabulary.ts';
import { type Link, NAMED, SERVANTS } from './linker.ts';
import type { Reader, Term } from './reading.ts';

/** The most words that are one name. */
const LONGEST = 5;

/** More strange words than this are another language, not somebody's given name. */
const FOREIGN = 3;

export type Span = { readonly from: number; readonly to: number };

export type Named = {
  readonly links: readonly Link[];
  /** Names of people the record does not know, though their family name is in it. */
  readonly strangers: readonly Span[];
};

/** What the linker reads, with what only the names room can; a family name in somebody else's name names nobody. */
export function withStrangers(words: readonly Word[], linked: readonly Link[], reader: Reader): Named {
  const { index } = reader;
  const isStrange = words.map(({ plain }) => !isKnown(plain, index));
  let links = [...linked];
  const strangers: Span[] = [];
  const put = (from: Span, own: readonly Link[]): void => {
    links = [...links.filter((l) => l.to <= from.from || l.from >= from.to), ...own];
  };
  for (const run of runsOf(words, isStrange, links, index)) {
    const inside = links.filter((l) => isWithin(l, run));
    const found = namesIn(run, words, isStrange, inside, reader);
    for (const link of found) put(link, [link]);
    const few = isStrange.filter(Boolean).length < FOREIGN;
    for (const link of inside) {
      const beside = links.find((l) => l.to === link.from);
      if (!few || found.some((f) => overlap(f, link)) || (beside && beside.part !== 'given')) continue;
      if (!isAnothers(link, run, words, isStrange, index)) continue;
      const whole = { from: link.from - 1, to: link.to };
      put(whole, []);
      strangers.push(whole);
    }
  }
  for (const link of relatives(words, links, reader)) put(link, [link]);
  return { links: links.sort((a, b) => a.from - b.from), strangers };
}

export const isWithin = (a: Span, b: Span): boolean => a.from >= b.from && a.to <= b.to;
const overlap = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/** "Alireza Bayat": a given name before a family name that the record has of none of those it links. */
export function isOthers(
  { from, to, ids, part }: Link,
  all: readonly Link[],
  words: readonly Word[],
  index: Index,
): boolean {
  const [before, next] = part === 'given' ? [words[from - 1], words[to]] : [];
  // "Mahmoud Abbas": a given name may be somebody's family name.
  const isFamily =
    before !== undefined &&
    isGiven(before.plain) &&
    !all.some((l) => l.to === from) &&
    !ids.some((id) => index.nameWords.get(id)?.has(before.plain));
  if (isFamily) return true;
  return (
    next !== undefined &&
    formsOf(next.plain).some((form) => index.proper.has(form)) &&
    !STOP.has(next.stem) &&
    !all.some((l) => l.from === to) &&
    countryOf(next.plain) === undefined &&
    !ids.some((id) => formsOf(next.plain).some((form) => index.nameWords.get(id)?.has(form)))
  );
}

/** A name as it stands there and, the apostrophe of chats being often left out, as whose something is: "bayats job". */
const formsOf = (plain: string): readonly string[] =>
  plain.length > 5 && /[^s]s$/.test(plain) ? [plain, plain.slice(0, -1)] : [plain];

/** Runs of words that may be one name, with a word in them that no link holds, or with two names side by side. */
function runsOf(words: readonly Word[], isStrange: readonly boolean[], links: readonly Link[], index: Index): Span[] {
  const isLinked = (i: number): boolean => links.some((l) => l.from <= i && i < l.to);
  const ofPerson = (i: number): boolean =>
    links.some((l) => l.from <= i && i < l.to && l.ids.some((id) => index.dataset.all.person.has(id)));
  const isName = (i: number): boolean => isStrange[i]! || isCalled(words[i]!.plain, index);
  const belongs = (i: number): boolean =>
    ofPerson(i) ||
    SERVANTS.has(words[i]!.plain) ||
    (!STOP.has(words[i]!.stem) && !SOFT.has(words[i]!.stem) && countryOf(words[i]!.plain) === undefined && isName(i));
  const runs: Span[] = [];
  for (let from = 0; from < words.length; from++) {
    if (!belongs(from)) continue;
    let to = from + 1;
    while (to < words.length && belongs(to)) to++;
    const inside = links.filter((l) => isWithin(l, { from, to }));
    const people = new Set(inside.flatMap(({ ids }) => ids));
    const all = Array.from({ length: to - from }, (_, i) => from + i);
    // Words of the names of whoever is linked are put to the link without asking.
    const more = all.filter(
      (i) =>
        !isLinked(i) &&
        !SERVANTS.has(words[i]!.plain) &&
        ![...people].some((id) => index.nameWords.get(id)?.has(words[i]!.plain)),
    );
    if (more.length > 0 || inside.length > 1) runs.push({ from, to });
    from = to;
  }
  return runs;
}

const made = new WeakMap<Index, ReadonlySet<string>>();

/** Every word of the names people of the record bear; what they are called or described as is none. */
function namesOf(index: Index): ReadonlySet<string> {
  const known = made.get(index);
  if (known) return known;
  const names = [...index.dataset.all.person.values()].flatMap(({ name, other_names = [] }) => [
    name,
    ...other_names.flatMap((n) => (n.kind === 'description' || n.kind === 'alias' ? [] : n.name)),
  ]);
  const words = names.flatMap((name) => wordsOf(name).map(({ plain }) => plain));
  const own = new Set(words.filter((plain) => plain.length > 2 && !TITLES.has(plain)));
  made.set(index, own);
  return own;
}

/** Whether people are called so, of the record or elsewhere. */
export const isCalled = (plain: string, index: Index): boolean => namesOf(index).has(plain) || givenNames.has(plain);

/** The longest stretch of a run that the names room knows, and those in what is left of it. */
function namesIn(
  { from, to }: Span,
  words: readonly Word[],
  isStrange: readonly boolean[],
  links: readonly Link[],
  reader: Reader,
): Link[] {
  for (let length = Math.min(LONGEST, to - from); length > 0; length--)
    for (let at = from; at + length <= to; at++) {
      const span = { from: at, to: at + length };
      const strange = isStrange.slice(at, span.to).some(Boolean);
      const inside = links.filter((l) => overlap(l, span));
      if (SERVANTS.has(words[span.to - 1]!.plain) || inside.some((l) => !isWithin(l, span))) continue;
      // One word that is no stranger is the linker's; so is a link by itself.
      if (!strange && (length === 1 || inside.some((l) => l.from === at && l.to === span.to))) continue;
      const ids = idsOf(reader.names.resolve(rawOf(words, span), { kinds: NAMED }));
      if (ids.length === 0 || (ids.length > 1 && inside.length > 0)) continue;
      return [
        { ...span, ids },
        ...namesIn({ from, to: at }, words, isStrange, links, reader),
        ...namesIn({ from: span.to, to }, words, isStrange, links, reader),
      ];
    }
  return [];
}

const idsOf = (found: Resolution): string[] =>
  found.kind === 'none' ? [] : found.kind === 'one' ? [found.match.id] : found.matches.map(({ id }) => id);

const rawOf = (words: readonly Word[], { from, to }: Span): string =>
  words
    .slice(from, to)
    .map(({ raw }) => raw)
    .join(' ');

/** "Nawaz Sharif": a family name behind a given name that is nobody's of that family. */
function isAnothers(
  link: Link,
  run: Span,
  words: readonly Word[],
  isStrange: readonly boolean[],
  index: Index,
): boolean {
  const at = link.from - 1;
  if (link.part !== 'family' || at < run.from) return false;
  const { plain } = words[at]!;
  const isGiven = isStrange[at]! || isCalled(plain, index);
  return isGiven && !SERVANTS.has(plain) && !link.ids.some((id) => index.nameWords.get(id)?.has(plain));
}

/** How much a name weighs that the record may never use. */
const WEIGHT = 5;

/** The records that name somebody by these words, side by side, if only in passing: "Morteza Larijani". */
export const tellersOf = ([given, ...rest]: readonly Word[], { passages }: Index): readonly Passage[] =>
  passages.filter(
    ({ keys, sentences }) =>
      keys.has(given!.stem) &&
      sentences.some(({ words: own }) =>
        own.some(
          (w, i) =>
            w.plain === given!.plain && rest.every((r, j) => formsOf(r.plain).includes(own[i + 1 + j]?.plain ?? '')),
        ),
      ),
  );

/** Somebody of whom the record has no page: whatever names them in full tells of them. */
export function strangerTerm({ from, to }: Span, words: readonly Word[], index: Index): Term {
  const tellers = tellersOf(words.slice(from, to), index).map(({ id }) => [`@${id}`, 1] as const);
  const text = rawOf(words, { from, to });
  const base = { text, sort: 'name', hard: 'name', weight: WEIGHT, must: true, at: from, to } as const;
  return tellers.length > 0 ? { ...base, keys: tellers } : { ...base, keys: [[text, 1]], unknown: true };
}

const KIN = /^(?:son|daughter|brother|sister|wife|husband|father|mother|cousin|uncle|nephew)$/;

/** People called by whose relatives they are, before or after the one word that says how. */
function relatives(words: readonly Word[], links: readonly Link[], { names }: Reader): Link[] {
  const at = words.findIndex(({ plain }) => KIN.test(plain));
  if (at < 0) return [];
  const end = words[at + 1]?.plain === 'in' && words[at + 2]?.plain === 'law' ? at + 3 : at + 1;
  // "His brother Sadeq" is named already.
  if (links.some((l) => l.from === end)) return [];
  const before = [3, 2, 1].map((n): Span => ({ from: at - n, to: end }));
  const after = words[end]?.plain === 'of' ? [4, 3, 2, 1].map((n): Span => ({ from: at, to: end + 1 + n })) : [];
  for (const span of [...after, ...before]) {
    if (span.from < 0 || span.to > words.length || span.from + 1 === span.to) continue;
    if (words.slice(span.from, span.to).some(({ plain, stem }) => !SMALL.has(plain) && STOP.has(stem))) continue;
    const found = names.resolve(rawOf(words, span), { kinds: ['person'] });
    const ids = idsOf(found);
    const how = found.kind === 'one' ? found.match.how : found.kind === 'several' ? found.matches[0]!.how : [];
    if (ids.length > 0 && how.includes('description')) return [{ ...span, ids, whole: true }];
  }
  return [];
}

const SMALL = new Set(['of', 'the', 'in', 'law', 'late']);
