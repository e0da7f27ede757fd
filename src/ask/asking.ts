// What is at hand while a question is answered.
import type { Day } from '#answer/answer.ts';
import type { Reading } from '#ask/reading/reading.ts';
import type { Index } from '#ask/record/index-of-record.ts';
import type { Anchor } from '#ask/time/anchor.ts';
import type { Dataset } from '#dataset/dataset.ts';
import type { Kept } from '#dataset/kept.ts';
import type { Names } from '#names/names.ts';
import type { Words } from '#words/en.ts';

export type Known = {
  readonly dataset: Dataset;
  readonly names: Names;
  readonly words: Words;
  /** ISO 8601 instant. */
  readonly now: string;
  /** Where what is dear to make of the record is kept. */
  readonly kept?: Kept;
};

export type Asking = Known & {
  readonly typed: string;
  readonly today: Day;
  readonly index: Index;
  readonly reading: Reading;
  /** A clause of time that was read out of the question. */
  readonly anchor?: Anchor;
};
