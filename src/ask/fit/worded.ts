// Whether a record has words as they were said: a quotation, or what the headline opens with is told in quotation marks.
import type { Reading } from '#ask/reading/reading.ts';
import type { Passage } from '#ask/record/passage.ts';

/** A paper of which the very words would have to be printed. */
const OF_PAPER = /\b(?:clause|article|paragraph) \d|\b(?:text|wording|transcript|letter)\b/;
/** What one said to another alone is in no headline. */
const TO_SOMEBODY =
  /\b(?:say|says|said|speak|spoke|write|wrote|written|whisper(?:ed)?|reply|replied) to\b|\b(?:tell|tells|told)\b/;
/** At least two words in quotation marks. */
const QUOTED = /(?<![\p{L}\d])['‘“"][\p{L}\d$][^'‘’“”"]* [^'‘’“”"]*['’”"](?!\p{L})/u;

/** Whether a record has the exact words asked for. */
export function worded({ kind, opens, sentences }: Passage, { plain, terms }: Reading): boolean {
  if (kind === 'quote') return !/\b(?:clause|article|paragraph) \d/.test(plain);
  if (kind !== 'event' || OF_PAPER.test(plain) || TO_SOMEBODY.test(plain)) return false;
  const isHis = opens !== undefined && terms.some((t) => t.ids?.includes(opens));
  return isHis && QUOTED.test(sentences[0]?.text ?? '');
}
