import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amend } from '#digest/amend.ts';
import { compose } from '#digest/compose.ts';
import type { Change } from '#digest/news.ts';
import { tidingsOf } from '#digest/tidings.ts';
import { EVERYTHING } from '#digest/wanted.ts';
import { en } from '#words/en.ts';
import { datasetOf, event } from './stage.ts';

const occasion = {
  ...{ subscription: 's1', run: 's1-2611250900', slot: '2026-11-25T09:00', zone: 'UTC', today: '2026-11-25' },
  ...{ lateMs: 0, missed: 0, firstOfDay: true, quiet: false },
};
const summary = fc.integer({ min: 1, max: 1100 }).map((length) => 'word '.repeat(length / 5 + 1).trim());

test('a corrected message never outgrows its page, however long the correction is, and loses no line', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(summary, summary), { minLength: 1, maxLength: 12 }), (pairs) => {
      const before = datasetOf(pairs.map(([old], i) => event(`e${i}`, '2026-11-24', old)));
      const after = datasetOf(pairs.map(([, now], i) => event(`e${i}`, '2026-11-23', now)));
      const fresh = [...tidingsOf(before).all.values()];
      const settings = { wanted: EVERYTHING, cap: 24, nothingNew: 'silent' as const };
      const { parts } = compose({ changes: [], fresh }, settings, occasion, () => '', { dataset: before, words: en });
      const changes: Change[] = [...tidingsOf(after).all.values()].map((tiding) => ({
        ...{ record: tiding.id, tiding, changed: [], added: [] },
      }));
      for (const { page } of parts) {
        const amended = amend(page, changes, '2026-11-26', { dataset: after, words: en });
        expect(amended.of).toBe(1);
        const lines = (of: typeof page) =>
          of.blocks.flatMap((block) => (block.kind === 'entries' ? block.entries : []));
        expect(lines(amended).map(({ record }) => record)).toEqual(lines(page).map(({ record }) => record));
        expect(lines(amended).every(({ flag, when }) => flag === 'corrected' && when === '2026-11-23')).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
