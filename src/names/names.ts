// Who is meant: the questions this room answers. `create.ts` builds the index once per dataset version.
import type { Day } from '#answer/answer.ts';
import type { Kind } from '#dataset/dataset.ts';

/** How a text was matched; words turn it into "matched as: family name, Persian spelling". */
export type How =
  | 'id'
  | 'name'
  | 'family-name'
  | 'given-name'
  | 'spelling'
  | 'native'
  | 'alias'
  | 'abbreviation'
  | 'description'
  | 'post'
  | 'words'
  | 'typo';

export type Match = {
  readonly id: string;
  readonly kind: Kind;
  /** 0 to 1; only to be compared within one result. */
  readonly score: number;
  readonly how: readonly How[];
  /** ISO 15924 name of the script matched in, when it is not Latin: `Arab`, `Hebr`, `Cyrl`. */
  readonly script?: string;
  /** The post through which a person was meant ("iran fm"). */
  readonly post?: string;
  /** Whether it was theirs only before the day, on which the record names no holder. */
  readonly past?: true;
};

export type Resolution =
  /** One is meant; `others` are namesakes or earlier holders worth offering. */
  | { readonly kind: 'one'; readonly match: Match; readonly others: readonly Match[] }
  /** Several fit equally: the asker must choose. */
  | { readonly kind: 'several'; readonly matches: readonly Match[] }
  /** None fits; `nearest` are only to be suggested. */
  | { readonly kind: 'none'; readonly nearest: readonly Match[] };

export type Suggestion = { readonly id: string; readonly kind: Kind; readonly label: string; readonly note?: string };

/** A stretch of a text that names a record; two or more ids when several fit. `start` and `end` count UTF-16 units. */
export type Mention = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly matches: readonly Match[];
};

export type Scope = {
  readonly kinds?: readonly Kind[];
  /** Posts are resolved to who held them on this day; default: the record's as-of date. */
  readonly day?: Day;
};

export type Names = {
  resolve(text: string, scope?: Scope): Resolution;
  /** Most relevant first; prefix and typo tolerant, in every script. */
  complete(prefix: string, scope?: Scope & { readonly limit?: number }): readonly Suggestion[];
  /** Every person, body, place, vessel, post and term named in a text: longest match, no overlaps. */
  mentions(text: string, scope?: Scope): readonly Mention[];
};
