// Every person, body, place, post and term named in a running text: longest match first, no overlaps, no common words.
import type { Kind } from '#dataset/dataset.ts';
import { fold, isServant, type Word } from './fold.ts';
import type { Match, Mention, Resolution, Scope } from './names.ts';
import type { OfficeFinder } from './office.ts';
import { HEADS, officeKey, officeWords } from './office-words.ts';
import type { PersonFinder } from './person.ts';
import type { PhraseFinder, Whole } from './phrase.ts';
import { givenNames } from './strangers.ts';
import { TITLES } from './vocabulary.ts';

type Finders = {
  readonly people: PersonFinder;
  readonly phrases: readonly PhraseFinder[];
  readonly offices: OfficeFinder;
};
type Token = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: readonly Word[];
  /** Written as a name is: with a capital, or in a script that has none. */
  readonly named: boolean;
  /** Says what office a phrase is about. */
  readonly head: boolean;
  /** Whether every word of it stands in some name or office, so that one may begin or go on here. */
  readonly known: boolean;
};

/** The most tokens a name or an office takes. */
const LONGEST = 7;
const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200C'’.+׳״-]*/gu;
const KINDS: readonly Kind[] = ['person', 'post', 'organization', 'place', 'vessel', 'term'];
/** Articles and "son of", with which a name may begin. */
const ARTICLE = /^(?:al|el|bin|ibn|bint|آل|بن|ابن)$/i;
/** Where a name ends: after a stop, or at it. */
const BREAK = /[.!?;:,()"“”«»،؛؟\n]\s|[.!?;:,()"“”«»،؛؟\n]$/;
/** Small words of Hebrew and Arabic written onto the next: "and", "in", "to", "the". */
const PREFIX = /^[והבלמשכوفبلكک]/;
/** Endings of Russian cases, and what a name may end in instead. */
const CASE = /(?:ом|ем|ым|им|ой|ей|ого|его|ому|ему|[аяуюеыи])$/;
const NOMINATIVES = ['', 'а', 'я'];
/** Small words that may stand inside a name or an office, never at its edge. */
const INSIDE = /^(?:of|the|for|to|and|on|in|bin|ibn|al|el|de|e|ye|ol|s)$/i;
/** Words a sentence may begin with, so that a capital there makes no given name. */
const OPENERS = new Set(
  `a an and as at after afterwards all although among an another any as at be because before both but by can did do does during each even
  every few first for from had has have he her here his how however i if in inside is it its last later like many meanwhile more most mr mrs
  my near neither new no not now of on once one only or other our out outside over per previously recently said saying says second she
  should since so some soon still such than that the their then there these they this those though through thus to today tomorrow
  tonight two under until upon via was we were what when where whether which while who whom whose why will with within without would
  yesterday yet you your monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december according met meeting asked told did does`.split(/\s+/),
);

function tokensOf(text: string, finders: Finders): Token[] {
  const tokens = [...text.matchAll(TOKEN)].map((match) => {
    const written = match[0].replace(/[.'’-]+$/, '');
    const own = bare(written, finders);
    const words = fold(own);
    const start = match.index + (written.endsWith(own) ? written.length - own.length : 0);
    return {
      start,
      end: match.index + written.length,
      text: own,
      words,
      // "al-Busaidi" is written as a name is.
      named: !/^\p{Ll}/u.test(own) || /^\p{Ll}{2,3}-\p{Lu}/u.test(own),
      head: isHead(own),
      known: isKnown(words, finders),
    };
  });
  // "Abd al-Rahman": neither half need be known by itself.
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1];
    if (next && token.words.some(isServant) && isKnown(fold(`${token.text} ${next.text}`), finders))
      tokens.splice(i, 2, { ...token, known: true }, { ...next, known: true });
  }
  return tokens;
}

/** Whether the word says what office a phrase is about. */
function isHead(own: string): boolean {
  const small = own.replace(/['’]s$/, '').toLowerCase();
  return HEADS.has(small) || (/^[^a-z]/.test(small) && officeKey(small).some((word) => HEADS.has(word)));
}

/** Whether every word stands in some name or office. */
const isKnown = (words: readonly Word[], { people, phrases, offices }: Finders): boolean =>
  words.every(
    (word) =>
      phrases.some((each) => each.holds(word)) ||
      people.knows(word) ||
      TITLES.has(word.plain) ||
      officeWords.has(word.plain) ||
      offices.holds(word.plain),
  );

/** The word without what is written onto it, where only that is known: a small word before it, or the ending of a case. */
function bare(written: string, finders: Finders): string {
  const without =
    PREFIX.test(written) && written.length > 3
      ? [written.slice(1)]
      : /^\p{Script=Cyrillic}{5}/u.test(written)
        ? NOMINATIVES.map((ending) => written.replace(CASE, ending))
        : [];
  if (without.length === 0 || isKnown(fold(written), finders)) return written;
  return without.find((word) => isKnown(fold(word), finders)) ?? written;
}

/** Finds what `text` names. Pure; linear in the length of the text. */
export function findMentions(
  text: string,
  scope: Scope,
  finders: Finders,
  resolve: (text: string, scope: Scope) => Resolution,
): Mention[] {
  const tokens = tokensOf(text, finders);
  const wanted = { ...scope, kinds: scope.kinds ?? KINDS };
  const mentions: Mention[] = [];
  const earlier: (readonly Match[])[] = [];
  const resolved = new Map<string, Resolution>();
  for (let i = 0; i < tokens.length; ) {
    let taken = 1;
    for (let n = knownFrom(tokens, i); n > 0; n--) {
      const span = tokens.slice(i, i + n);
      const [start, end] = [span[0]!.start, span.at(-1)!.end];
      if (BREAK.test(text.slice(start, end))) continue;
      const piece = readOf(span, text);
      if (!isNamed(span, piece, finders) || isAnothers(tokens, i, n, text, finders, mentions.at(-1))) continue;
      const found = resolved.get(piece) ?? inText(piece, wanted, finders, resolve);
      resolved.set(piece, found);
      if (found.kind === 'none') continue;
      const matches = found.kind === 'one' ? [found.match] : found.matches;
      mentions.push({ start, end, text: text.slice(start, end), matches });
      earlier.push(found.kind === 'one' ? found.others : []);
      taken = n;
      break;
    }
    i += taken;
  }
  return mentions.filter((mention, i) => !saysOf(mention, earlier[i]!, mentions[i + 1], text));
}

/** A stretch of the text without what is written onto its words. */
const readOf = (span: readonly Token[], text: string): string =>
  span.map((token, i) => token.text + text.slice(token.end, span[i + 1]?.start ?? 0)).join('');

/** An office that is also a term means who holds it. */
function inText(
  piece: string,
  scope: Scope & { readonly kinds: readonly Kind[] },
  { offices }: Finders,
  resolve: (text: string, scope: Scope) => Resolution,
): Resolution {
  const found = resolve(piece, scope);
  if (found.kind !== 'one' || found.match.kind !== 'term' || !scope.kinds.includes('person')) return found;
  const held = piece.includes(' ') && offices.names(piece) ? resolve(piece, { ...scope, kinds: ['person'] }) : found;
  return held.kind === 'none' ? found : held;
}

/**
 * Whether an office or description says who the next is, and not whom it would mean by itself: "Khamenei's adviser Ali
 * Shamkhani", and of somebody who held it before "the foreign minister, Javad Zarif".
 */
function saysOf(
  { end, matches: [match] }: Mention,
  earlier: readonly Match[],
  next: Mention | undefined,
  text: string,
): boolean {
  const [other] = next?.matches ?? [];
  if (!next || match?.kind !== 'person' || other?.kind !== 'person' || match.id === other.id) return false;
  if (!match.how.some((how) => how === 'post' || how === 'description')) return false;
  const between = text.slice(end, next.start);
  return between === ' ' || (between === ', ' && earlier.some(({ id }) => id === other.id));
}

/** How many tokens from here on may belong to one name. */
function knownFrom(tokens: readonly Token[], at: number): number {
  if (tokens[at]!.words.length === 0 && !ARTICLE.test(tokens[at]!.text)) return 0;
  let n = 0;
  while (n < LONGEST && tokens[at + n]?.known) n++;
  return n;
}

/** Whether a stretch of text is, word for word, somebody's or something's name, or an office. */
function isNamed(span: readonly Token[], piece: string, { people, phrases, offices }: Finders): boolean {
  const [first, last] = [span[0]!, span.at(-1)!];
  if (last.words.length === 0 || INSIDE.test(last.text)) return false;
  if (INSIDE.test(first.text) && !ARTICLE.test(first.text)) return false;
  const apart = span.flatMap((token) => token.words);
  const words = apart.some(isServant) ? fold(piece) : apart;
  if (phrases.some((each) => each.find(words).some((whole) => isWritten(whole, span)))) return true;
  if (span.length > 1 && span.some(({ head }) => head) && offices.names(piece)) return true;
  const capital = span.every((token) => token.named || INSIDE.test(token.text));
  if (!capital || !words.some((word) => people.knows(word))) return false;
  return people.find(fold(piece), true).some(({ givenOnly }) => !givenOnly);
}

/** A thing's name counts when written as a name; a term's also in small letters; an abbreviation only in capitals. */
function isWritten({ entry, how }: Whole, span: readonly Token[]): boolean {
  if (how === 'description') return entry.kind === 'person' && span.length > 1;
  if (how === 'abbreviation')
    return span.every(({ text }) => text === text.toUpperCase() && (text.length > 2 || entry.kind !== 'term'));
  if (span.some((token) => token.named)) return true;
  return entry.kind === 'term' && (span.length > 1 || how === 'name');
}

/**
 * Whether a family name alone is part of another's name: it follows a given name that is nobody's of that family ("John
 * Larijani"), or is a given name itself before a family name that is not in the record ("Paul Johnson").
 */
function isAnothers(
  tokens: readonly Token[],
  at: number,
  n: number,
  text: string,
  { people }: Finders,
  last: Mention | undefined,
): boolean {
  const own = tokens[at + n - 1]!;
  if (n - 1 > 0 && !(n === 2 && ARTICLE.test(tokens[at]!.text))) return false;
  if (!own.words.some((word) => people.knows(word))) return false;
  const beside = (one: Token | undefined, other: Token | undefined): boolean =>
    one !== undefined && other !== undefined && text.slice(one.end, other.start) === ' ';
  const [before, after] = [tokens[at - 1], tokens[at + n]];
  if (beside(own, after) && /^\p{Lu}/u.test(after!.text) && !after!.known)
    if (own.words.every(({ plain }) => givenNames.has(plain))) return true;
  if (before && last?.end === before.end) return false;
  if (!beside(before, tokens[at]) || !before!.named || !/^\p{Lu}/u.test(before!.text)) return false;
  const plain = before!.words.map((word) => word.plain);
  return plain.every((word) => !OPENERS.has(word) && !TITLES.has(word) && !officeWords.has(word)) && plain.length > 0;
}
