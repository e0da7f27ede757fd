// What a channel has not been told: claims it was told that have changed, and tidings recorded since it subscribed.
import type { Day } from '#answer/answer.ts';
import { firstDay } from '#answer/day.ts';
import type { Edition } from '#store/editions.ts';
import type { ToldRow } from '#store/schema.ts';
import type { Tiding, TidingClaim, Tidings } from './tidings.ts';
import { isWanted, type Wanted } from './wanted.ts';

/** A claim that says something else than this channel was told, or nothing any more. */
export type Changed = {
  readonly claim: string;
  /** The edition since which it says so. */
  readonly edition: number;
  readonly toldIn: number;
  readonly now: TidingClaim | undefined;
};

/** What has changed of one record that this channel was told of. */
export type Change = {
  readonly record: string;
  readonly tiding: Tiding | undefined;
  readonly changed: readonly Changed[];
  /** Claims that came after the record was told. */
  readonly added: readonly { readonly claim: TidingClaim; readonly edition: number }[];
};

export type News = { readonly changes: readonly Change[]; readonly fresh: readonly Tiding[] };

export type Asked = {
  readonly wanted: Wanted;
  /** The edition at which the channel subscribed. */
  readonly baseline: number;
  /** Tell what happened from this day on, although it was recorded before. */
  readonly since: Day | undefined;
};

type Told = Pick<ToldRow, 'claim' | 'edition' | 'record' | 'version'>;

/** Pure. The changes first recorded come first, and so do the tidings: nothing waits behind what is newer. */
export function newsFor(told: readonly Told[], asked: Asked, tidings: Tidings, edition: Edition): News {
  const last = new Map<string, Told>();
  for (const row of told) if (row.edition >= (last.get(row.claim)?.edition ?? 0)) last.set(row.claim, row);
  const known = new Map<string, Told[]>();
  for (const row of last.values()) known.set(row.record, [...(known.get(row.record) ?? []), row]);
  const changes = [...known].flatMap(([record, rows]) => changeOf(record, rows, tidings, edition));
  const fresh = [...tidings.all.values()].filter(
    (tiding) => !known.has(tiding.id) && isNew(tiding, asked, edition) && isWanted(tiding, asked.wanted),
  );
  const order = (id: string): number => edition.first.get(id) ?? 0;
  return {
    changes: changes.sort((a, b) => editionOf(a) - editionOf(b) || compare(a.record, b.record)),
    fresh: fresh.sort(
      (a, b) => order(a.id) - order(b.id) || compare(firstDay(a.day), firstDay(b.day)) || compare(a.id, b.id),
    ),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const editionOf = ({ changed, added }: Change): number =>
  Math.min(...changed.map((c) => c.edition), ...added.map((a) => a.edition));

/** Whether a tiding is news for a subscription: recorded after it was made, or of a day it asked for. */
export const isNew = (tiding: Tiding, { baseline, since }: Omit<Asked, 'wanted'>, { first }: Pick<Edition, 'first'>) =>
  (first.get(tiding.id) ?? 0) > baseline || (since !== undefined && firstDay(tiding.day) >= firstDay(since));

/** What says most comes first: what happened before when, and doubts last. */
const rank = (claim: string): number => {
  const at = ['summary', 'text', 'stance', 'start_date', 'end_date'].indexOf(claim.slice(claim.lastIndexOf(':') + 1));
  return at < 0 ? 9 : at;
};

function changeOf(record: string, rows: readonly Told[], { all, claims }: Tidings, { since, gone }: Edition): Change[] {
  const changed = rows.flatMap(({ claim, edition, version }): Changed[] => {
    const standsSince = since.get(claim);
    if (standsSince !== undefined)
      return standsSince > edition ? [{ claim, edition: standsSince, toldIn: edition, now: claims.get(claim) }] : [];
    const goneSince = gone.get(claim);
    return version !== '' && goneSince !== undefined && goneSince > edition
      ? [{ claim, edition: goneSince, toldIn: edition, now: undefined }]
      : [];
  });
  const tiding = all.get(record);
  const toldUpTo = Math.max(...rows.map(({ edition }) => edition));
  const toldClaims = new Set(rows.map(({ claim }) => claim));
  const added = (tiding?.claims ?? []).flatMap((claim) => {
    const edition = since.get(claim.claim) ?? 0;
    return !toldClaims.has(claim.claim) && edition > toldUpTo ? [{ claim, edition }] : [];
  });
  changed.sort((a, b) => rank(a.claim) - rank(b.claim) || compare(a.claim, b.claim));
  return changed.length + added.length > 0 ? [{ record, tiding, changed, added }] : [];
}
