// Words of another world: what else could be asked of a bot, and of which the record tells nothing.
import type { Asking } from '#ask/asking.ts';
import { seek } from '#ask/fit/seek.ts';
import { FOREIGN } from '#ask/lexicon/stop.ts';

/** Wars and lands beside this one, which the record names in passing. */
const STRICT = new Set(
  'ukraine ukrainian kyiv pokrovsk donbas kashmir sudan taiwan weather football poem song joke haiku'.split(' '),
);

/** Whether a word of another world stands in the question that the record never uses, or uses only in passing. */
export function isForeign(asking: Asking): boolean {
  const foreign = foreignIn(asking);
  if (foreign === '') return false;
  // A record that stands alone on the day asked about is what is meant, whatever else is told around it.
  const [top] = seek(asking.reading, asking.index);
  const strict = foreign.split(', ').some((w) => STRICT.has(w.toLowerCase()));
  return (
    strict || !top || (top.missing.length > 0 && (top.lead < 0.25 || top.coverage < (top.onTime === 1 ? 0.35 : 0.6)))
  );
}

/** A word that stands beside another the record may know ("intense or useless") is none. */
export const foreignIn = ({ reading, index }: Asking): string =>
  reading.words
    .filter((_, i) => !reading.terms.some((t) => t.sort === 'word' && t.at <= i && i < t.to && t.to - t.at > 1))
    .filter(({ plain, stem }) => FOREIGN.has(stem) && !(index.vocabulary.get(plain) && !STRICT.has(plain)))
    .map(({ raw }) => raw)
    .join(', ');
