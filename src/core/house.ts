// What answering needs, gathered once at start and swapped whole when the data change.

import type { Page } from '#answer/page.ts';
import type { Dataset } from '#dataset/dataset.ts';
import type { Kept } from '#dataset/kept.ts';
import type { Names } from '#names/names.ts';
import type { Words } from '#words/en.ts';
import type { Commands, Question } from './command.ts';
import type { Turns } from './turns.ts';

/** One version of the record and everything derived from it. */
export type Library = { readonly dataset: Dataset; readonly names: Names };

export type House = {
  readonly commands: Commands;
  /** The words of a locale; English when there are none. */
  readonly wordsFor: (locale?: string) => Words;
  /** The library as it is now; a reload swaps it whole. */
  readonly library: () => Library;
  /** ISO 8601 instant; tests and `--now` set it. */
  readonly now: () => string;
  /** Where what is dear to make of the record is kept; absent where it is made anew. */
  readonly kept?: Kept;
  /** What digests remember; given to the commands that need it. */
  readonly memory?: unknown;
  /** Who is answered when, and how much of it; absent where nobody is limited. */
  readonly turns?: Turns;
  /** Told of every answer and how long it took, in milliseconds; for those who watch. */
  readonly onAnswer?: (question: Question, page: Page, ms: number) => void;
  /** A clock that only goes forward, in milliseconds; needed for `onAnswer`. */
  readonly stopwatch?: () => number;
  /** Told of bugs: the id the asker was shown, the question and the error. */
  readonly onBug?: (id: string, question: string, error: unknown) => void;
  /** Makes the id of a bug report; injected so that answers stay deterministic in tests. */
  readonly bugId?: () => string;
};
