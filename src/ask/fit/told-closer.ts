// Whether words beside a noun tell what kind of it is meant: "ballistic missiles", "a five-year suspension", "an MQ-9 drone".
import { countryOf } from '#ask/lexicon/countries.ts';
import { groupsOf } from '#ask/lexicon/groups.ts';
import { kindOf, narrowerThan } from '#ask/lexicon/kinds.ts';
import { isPalpable } from '#ask/lexicon/palpable.ts';
import { STOP } from '#ask/lexicon/stop.ts';
import type { Reading } from '#ask/reading/reading.ts';
import type { Piece } from '#ask/record/pieces.ts';
import { type Word, wordsOf } from '#ask/text/plain.ts';

/** A word, or one that is narrower: a tanker is a ship. */
export const isNoun = (w: Word, noun: Word): boolean => w.stem === noun.stem || narrowerThan(noun.stem).has(w.stem);

/** Designations such as "MQ-9" that the question does not name. */
export const designators = ({ text }: Piece, own: ReadonlySet<string>): string[] =>
  [...text.matchAll(/\b[A-Z]{1,4}-?\d+[A-Z]?\b/g)]
    .map(([d]) =>
      wordsOf(d)
        .map((w) => w.plain)
        .join(' '),
    )
    .filter((d) => !own.has(d));

/** Whether a word before a noun, or a name beside it, tells what kind it is: "ballistic missiles", "an MQ-9 drone". */
export function isToldCloser(piece: Piece, noun: Word, own: ReadonlySet<string>): boolean {
  // A list of who was there tells of no thing one could point at.
  if (piece.listed && isPalpable(noun)) return false;
  // A pause is told of as a suspension; which of several things one could point at is told by no other word for them.
  const isOfKind = (w: Word): boolean =>
    isNoun(w, noun) ||
    (kindOf(noun.stem) === undefined &&
      !isPalpable(noun) &&
      groupsOf(w.stem).some((g) => groupsOf(noun.stem).includes(g)));
  const stands = piece.words.some((w, i) => {
    if (!isOfKind(w)) return false;
    if (isNoun(w, noun) && w.stem !== noun.stem && !own.has(w.stem)) return true;
    const [joined, and, before] = [piece.words[i - 3], piece.words[i - 2], piece.words[i - 1]];
    // "A balanced and just agreement", "a five-year suspension".
    if (and?.plain === 'and' && joined && !STOP.has(joined.stem) && !own.has(joined.plain)) return true;
    if (/^(?:year|month|week|day|hour)$/.test(before?.plain ?? '') && /^\d/.test(and?.plain ?? '')) return true;
    return (
      before !== undefined &&
      /^[a-z]/.test(before.plain) &&
      !own.has(before.plain) &&
      !STOP.has(before.stem) &&
      !countryOf(before.plain) &&
      !/(?<!^un[a-z]+)(?:ed|ly|ing)$/.test(before.plain) &&
      !VAGUE.test(before.plain)
    );
  });
  return stands || designators(piece, own).length > 0;
}

const VAGUE =
  /^(?:iranian|israeli|american|new|old|first|last|several|many|hundreds?|thousands?|dozens?|two|three|other|more|further|state|big|large|small|says?|hits?|fires?|sends?|kills?|strikes?)$/;

/** Where those asked about are from. */
export const ORIGIN = /\b(?:come|came|hail(?:ed)?|are|were) from(?= (?:the )?[a-z]+$|$)/;
/** "Indian sailors", "a crew from Georgia": a land beside those asked about. */
export const isOfOrigin = ({ words }: Piece, { words: asked, terms }: Reading): boolean => {
  const people = new Set(
    asked.filter((w) => kindOf(w.stem) === 'person').flatMap((w) => [w.stem, ...narrowerThan(w.stem)]),
  );
  const own = new Set(terms.flatMap((t) => (t.sort === 'country' ? t.ids! : [])));
  return (
    people.size === 0 ||
    words.some((w, i) => {
      const land = countryOf(w.plain);
      return (
        land !== undefined && !own.has(land) && words.slice(Math.max(0, i - 3), i + 3).some((b) => people.has(b.stem))
      );
    })
  );
};
