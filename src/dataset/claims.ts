// Reading a property that may have several claims: which stands, and whether reports differ.
import type { Cites } from '#answer/answer.ts';
import type { Claim, Unsourced } from './schema.ts';

export type Claims<T> = readonly (Claim<T> | Unsourced<T>)[];

/** Whether the claim names a page. Background knowledge does not, and is shown as "not sourced". */
export const isSourced = <T>(claim: Claim<T> | Unsourced<T>): claim is Claim<T> => 'cites' in claim;

const deprecated = <T>(claim: Claim<T> | Unsourced<T>): boolean => isSourced(claim) && claim.rank === 'deprecated';

/** The claims that have not been deprecated, the preferred ones first. */
export function standing<T>(claims: Claims<T> | undefined): (Claim<T> | Unsourced<T>)[] {
  const left = (claims ?? []).filter((claim) => !deprecated(claim));
  return left.sort((a, b) => Number(isPreferred(b)) - Number(isPreferred(a)));
}

const isPreferred = <T>(claim: Claim<T> | Unsourced<T>): boolean => isSourced(claim) && claim.rank === 'preferred';

/** The value to go by: preferred, else the first that stands, else the first of all. */
export const best = <T>(claims: Claims<T> | undefined): (Claim<T> | Unsourced<T>) | undefined =>
  standing(claims)[0] ?? claims?.[0];

/** Whether sourced reports differ, deprecated ones included: nothing is hidden. */
export const differ = <T>(claims: Claims<T> | undefined): boolean =>
  claims !== undefined &&
  claims.length > 1 &&
  new Set(claims.filter(isSourced).map((claim) => String(claim.value))).size > 1;

/** Cites of several claims, each page once, in order. Undefined when no claim has any. */
export function citesOf(...lists: readonly (readonly string[] | undefined)[]): Cites | undefined {
  const [first, ...rest] = new Set(lists.flatMap((list) => list ?? []));
  return first === undefined ? undefined : [first, ...rest];
}
