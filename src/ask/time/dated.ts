// The days a record stands under, and the days its sentences speak of.
import type { Day } from '#answer/answer.ts';
import { MONTH } from '#ask/lexicon/months.ts';
import type { Sentence } from '#ask/record/passage.ts';
import { endOf, type Found, startOf } from '#dataset/dataset.ts';

/** "the strikes of June 2025", "the round of 3 May": months with their year; days, of the record's own year when they have none. */
export function mentionsOf(sentences: readonly Sentence[], own: Day | undefined): Set<string> {
  const said = new Set<string>();
  for (const { words } of sentences)
    for (const [i, { plain }] of words.entries()) {
      if (!Object.hasOwn(MONTH, plain)) continue;
      const at = (j: number): string => words[j]?.plain ?? '';
      const year = [at(i + 1), at(i + 2)].find((word) => /^(?:19|20)\d\d$/.test(word));
      const day = [at(i - 1), at(i + 1)].find((word) => /^(?:3[01]|[12]?\d)(?:th)?$/.test(word));
      const month = `${year ?? own?.slice(0, 4)}-${String(MONTH[plain]).padStart(2, '0')}`;
      if (day && (year ?? own)) said.add(`${month}-${String(Number.parseInt(day, 10)).padStart(2, '0')}`);
      else if (year) said.add(month);
    }
  return said;
}

export type Dated = {
  readonly from: Day;
  readonly to: Day;
  /** By a report that has been set aside. */
  readonly doubted?: true;
};

/** Days a record can be dated to, all reports included. */
export function daysOf(found: Found): Dated[] {
  const at = (from: Day | undefined, to = from) => (from && to ? [{ from, to }] : []);
  switch (found.kind) {
    case 'event': {
      const ends = found.record.end_date?.map((claim) => claim.value) ?? [];
      return found.record.start_date.flatMap((claim) =>
        at(claim.value, ends[0] && ends[0] > claim.value ? ends[0] : claim.value).map((day) =>
          'rank' in claim && claim.rank === 'deprecated' ? { ...day, doubted: true as const } : day,
        ),
      );
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
