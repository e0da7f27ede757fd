// An event as a file holds it: a row of a table, an entry of a calendar. Plain values; names instead of ids.
import type { Day } from './answer.ts';

export type Dated = {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly start: Day;
  /** The last day, when it lasted. */
  readonly end?: Day;
  readonly type: string;
  readonly topics: readonly string[];
  readonly people: readonly string[];
  readonly organizations: readonly string[];
  readonly places: readonly string[];
  readonly vessels: readonly string[];
  /** PLOVER's type and mode, `CONSULT/visit`, where it has one. */
  readonly plover?: string;
  readonly disputed: boolean;
  readonly unconfirmed: boolean;
  readonly sources: readonly { readonly publisher: string; readonly url: string }[];
  /** How many reports of it have been set aside, each time a correction: a calendar takes a higher number as newer. */
  readonly corrections: number;
};
