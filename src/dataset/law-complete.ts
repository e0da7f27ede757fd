// Law of the house: what a reader will look for beside something is there.
import type { Filed } from './filed.ts';
import type { Flaw } from './problem.ts';

export const completeFlaws = (filed: readonly Filed[]): Flaw[] =>
  filed.flatMap((entry) => missingIn(entry).map((missing) => ({ file: entry.file, line: entry.line, ...missing })));

function missingIn(entry: Filed): Pick<Flaw, 'path' | 'why'>[] {
  switch (entry.kind) {
    case 'event':
      return entry.record.type === 'talks-round' && !entry.record.round
        ? [{ path: ['type'], why: 'a round of talks has a `round`' }]
        : [];
    case 'place': {
      const { latitude, longitude } = entry.record;
      if ((latitude === undefined) === (longitude === undefined)) return [];
      return [{ path: [latitude === undefined ? 'longitude' : 'latitude'], why: 'latitude and longitude go together' }];
    }
    default:
      return [];
  }
}
