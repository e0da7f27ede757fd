// Words of another world: what else could be asked of a bot, and of which the record tells nothing.
import type { Asking } from '#ask/asking.ts';
import { seek } from '#ask/fit/seek.ts';
import { FOREIGN } from '#ask/lexicon/stop.ts';
import { countryOfRecord } from '#ask/record/passage.ts';
import { isPast } from './stem.ts';

/** Wars of others, whoever of them the record knows. */
const WARS = 'ukraine ukrainian kyiv pokrovsk donbas zelensky kharkiv kashmir sudan taiwan'.split(' ');
/** Wars and matters beside this one, which the record names in passing. */
const STRICT = new Set([...WARS, ...'weather football poem song joke haiku'.split(' ')]);

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

/** "Did Putin and Zelensky agree": of another war, where nobody and nothing of Iran's is named. */
export const isOfOtherWar = (asking: Asking): boolean => {
  const { reading, dataset } = asking;
  const isOther = (id: string): boolean => dataset.all.person.has(id) && countryOfRecord(id, dataset) !== 'iran';
  return (
    foreignIn(asking)
      .split(', ')
      .some((w) => WARS.includes(w.toLowerCase())) &&
    reading.terms.every((t) =>
      t.ids === undefined || t.sort === 'country' ? t.ids?.[0] !== 'iran' : t.ids.every(isOther),
    )
  );
};

/** A word that stands beside another the record may know ("intense or useless") is none. */
export const foreignIn = ({ reading, index }: Asking): string =>
  reading.words
    .filter((_, i) => !reading.terms.some((t) => t.sort === 'word' && t.at <= i && i < t.to && t.to - t.at > 1))
    .filter(({ plain, stem }) => FOREIGN.has(stem) && !(index.vocabulary.get(plain) && !STRICT.has(plain)))
    .map(({ raw }) => raw)
    .join(', ');

/** Whether it is asked of something done, or of an occasion: the weather of a round belongs to it. */
export const isOfOccasion = ({ reading }: Asking): boolean =>
  /\b(?:did|was|were|had)\b/.test(reading.plain) || isTold(reading) || OCCASION.test(reading.plain);

/** "The weather on the night of the talks". */
const OCCASION = /\b(?:on|at|during|for|of) the (?:day|night|evening|morning|time|date)s? of the\b/;

/** Whether a question tells of something done without an auxiliary: "the restaurant where they ate". */
const isTold = ({ words }: Asking['reading']): boolean =>
  words.some(({ plain }, i) => i > 0 && isPast(plain) && !BE.test(words[i - 1]!.plain));
const BE = /^(?:is|are|be|the|a|an)$/;
