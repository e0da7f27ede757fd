// The days a record stands under, and the days its sentences speak of.
import type { Day } from '#answer/answer.ts';
import { endOf, type Found, startOf } from '#dataset/dataset.ts';
import { MONTH } from './lexicon/months.ts';
import type { Sentence } from './passage.ts';

/** "the strikes of June 2025", "on 28 February 2026". */
export function mentionsOf(sentences: readonly Sentence[]): Set<string> {
  const months = new Set<string>();
  for (const { words } of sentences)
    for (const [i, { plain }] of words.entries()) {
      const year = words[i + 1]?.plain ?? '';
      if (Object.hasOwn(MONTH, plain) && /^(?:19|20)\d\d$/.test(year))
        months.add(`${year}-${String(MONTH[plain]).padStart(2, '0')}`);
    }
  return months;
}

/** Days a record can be dated to, all reports included. */
export function daysOf(found: Found): { from: Day; to: Day }[] {
  const at = (from: Day | undefined, to = from) => (from && to ? [{ from, to }] : []);
  switch (found.kind) {
    case 'event': {
      const ends = found.record.end_date?.map((claim) => claim.value) ?? [];
      return found.record.start_date.flatMap(({ value }) => at(value, ends[0] && ends[0] > value ? ends[0] : value));
    }
    case 'quote':
      return at(found.record.date);
    case 'position':
      return at(found.record.as_of);
    case 'person':
      return (found.record.memberships ?? []).flatMap((m) => at(startOf(m), endOf(m) ?? '9999'));
    default:
      return [];
  }
}
