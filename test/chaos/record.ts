// A record that grows and is corrected while digests are told: which events there are, and what each says at a version.
import type { Dataset } from '#dataset/dataset.ts';
import { datasetOf, event } from '../digest/stage.ts';

/** Versions of events by id; version 0 was there before anybody subscribed. */
export type Versions = Readonly<Record<string, number>>;

/** What the record says of an event at a version; without marks that a renderer would escape. */
export const said = (id: string, version: number): string =>
  `${id} as told in version ${version} of it, with some more words so that a corrected line has room`;

/** The event's headline is its own, so that a line about it can be told from every other. */
export const datasetAt = (versions: Versions): Dataset =>
  datasetOf(
    Object.entries(versions).map(([id, version]) =>
      event(id, '2026-11-24', said(id, version), { topics: [version % 2 === 0 ? 'talks' : 'enrichment'] }),
    ),
  );

/** The next state of the record: an event more, and every second time one of the last is corrected. */
export function grow(versions: Versions, round: number): Versions {
  const next: Record<string, number> = { ...versions, [`e${round}`]: 1 };
  const known = Object.keys(versions).filter((id) => id.startsWith('e'));
  const corrected = known.at(-1 - (round % 5));
  if (round % 2 === 0 && corrected) next[corrected] = versions[corrected]! + 1;
  return next;
}
