// The laws that answers rely on, applied to all records together. A folder that breaks one is not loaded.

import { filedIn, type ReadFile } from './filed.ts';
import { dateFlaws } from './law-dates.ts';
import { idFlaws } from './law-ids.ts';
import { referenceFlaws } from './law-references.ts';
import { seatFlaws } from './law-seats.ts';
import { senseFlaws } from './law-sense.ts';
import type { Flaw } from './problem.ts';
import type { Broken } from './reading.ts';

/** Every breach, in no particular order. Linear in the number of records (seats: in holders per post). */
export function lawsOn(files: readonly ReadFile[], broken: readonly Broken[] = []): Flaw[] {
  const filed = [...filedIn(files)];
  return [
    ...idFlaws(filed),
    ...referenceFlaws(filed, broken),
    ...dateFlaws(filed),
    ...seatFlaws(filed),
    ...senseFlaws(filed),
  ];
}
