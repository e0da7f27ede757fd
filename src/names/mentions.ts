// Every person, body, place, post and term named in a running text: longest match first, no overlaps, no common words.
import type { Kind } from '#dataset/dataset.ts';
import { fold, type Word } from './fold.ts';
import type { Mention, Resolution, Scope } from './names.ts';
import type { OfficeFinder } from './office.ts';
import { HEADS, officeWords } from './office-words.ts';
import type { PersonFinder } from './person.ts';
import type { PhraseFinder, Whole } from './phrase.ts';
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

function tokensOf(text: string, { people, phrases, offices }: Finders): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => {
    const own = match[0].replace(/[.'’-]+$/, '');
    const small = own.replace(/['’]s$/, '').toLowerCase();
    const words = fold(own);
    const known = words.every(
      (word) =>
        phrases.some((each) => each.holds(word)) ||
        people.knows(word) ||
        TITLES.has(word.plain) ||
        officeWords.has(word.plain) ||
        offices.holds(word.plain),
    );
    // "al-Busaidi" is written as a name is.
    const named = !/^\p{Ll}/u.test(own) || /^\p{Ll}{2,3}-\p{Lu}/u.test(own);
    return {
      start: match.index,
      end: match.index + own.length,
      text: own,
      words,
      named,
      head: HEADS.has(small),
      known,
    };
  });
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
  const resolved = new Map<string, Resolution>();
  for (let i = 0; i < tokens.length; ) {
    let taken = 1;
    for (let n = knownFrom(tokens, i); n > 0; n--) {
      const span = tokens.slice(i, i + n);
      const [start, end] = [span[0]!.start, span.at(-1)!.end];
      const piece = text.slice(start, end);
      if (/[.!?;:,()"“”\n]\s|[.!?;:,()"“”\n]$/.test(piece) || !isNamed(span, piece, finders)) continue;
      if (n === 1 && isAnothers(tokens, i, text, finders)) continue;
      const found = resolved.get(piece) ?? resolve(piece, wanted);
      resolved.set(piece, found);
      if (found.kind === 'none') continue;
      mentions.push({ start, end, text: piece, matches: found.kind === 'one' ? [found.match] : found.matches });
      taken = n;
      break;
    }
    i += taken;
  }
  return mentions;
}

/** How many tokens from here on may belong to one name. */
function knownFrom(tokens: readonly Token[], at: number): number {
  if (tokens[at]!.words.length === 0) return 0;
  let n = 0;
  while (n < LONGEST && tokens[at + n]?.known) n++;
  return n;
}

/** Whether a stretch of text is, word for word, somebody's or something's name, or an office. */
function isNamed(span: readonly Token[], piece: string, { people, phrases, offices }: Finders): boolean {
  if (span.at(-1)!.words.length === 0 || INSIDE.test(span.at(-1)!.text) || INSIDE.test(span[0]!.text)) return false;
  const words = span.flatMap((token) => token.words);
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

/** Whether a family name alone follows a given name that is nobody's of that family: "John Larijani" is no Larijani of ours. */
function isAnothers(tokens: readonly Token[], at: number, text: string, { people }: Finders): boolean {
  const [before, own] = [tokens[at - 1], tokens[at]!];
  if (!before?.named || text.slice(before.end, own.start) !== ' ') return false;
  if (!/^\p{Lu}/u.test(before.text)) return false;
  if (!own.words.some((word) => people.knows(word))) return false;
  const plain = before.words.map((word) => word.plain);
  return plain.every((word) => !OPENERS.has(word) && !TITLES.has(word) && !officeWords.has(word)) && plain.length > 0;
}
