// What is made once for a dataset before its first free question.
import type { Known } from '#ask/asking.ts';
import { hearFurther } from '#ask/heard/utterances.ts';
import { indexFurther } from './index-of-record.ts';

/** One step, some milliseconds long. Whether there is more to do. */
export const prepare = ({ dataset, kept }: Pick<Known, 'dataset' | 'kept'>): boolean =>
  indexFurther(dataset) || hearFurther(dataset, kept);
