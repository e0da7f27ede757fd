// What of the record a digest tells: events, quotes and positions, each with the claims that its line in a digest makes.
import { hash } from 'node:crypto';
import type { Cites, Day, Entry, Prose } from '#answer/answer.ts';
import { name, prose, strong } from '#answer/answer.ts';
import { type ClaimOf, claimsOf } from '#dataset/claims-of.ts';
import { type Dataset, dayOf, type Found } from '#dataset/dataset.ts';
import type { Topic } from '#dataset/event.ts';
import type { Recorded } from '#store/editions.ts';
import { entryOf } from '#tell/event.ts';
import { speakerOf } from '#tell/quote.ts';

type Told = Extract<Found, { kind: 'event' | 'quote' | 'position' }>;

/** One line of a digest. */
export type Tiding = {
  readonly id: string;
  readonly found: Told;
  readonly day: Day;
  /** Where it stands in a digest: the topics of an event, or its kind. */
  readonly topics: readonly (Topic | 'quotes' | 'positions')[];
  readonly claims: readonly TidingClaim[];
};

export type TidingClaim = Recorded & { readonly cites: readonly string[] };

export type Tidings = {
  /** Same hash, same claims: what an edition of the store is known by. */
  readonly version: string;
  readonly all: ReadonlyMap<string, Tiding>;
  readonly claims: ReadonlyMap<string, TidingClaim>;
};

/** Claims a line of a digest makes. Who else was named is not among them: it is not in the line. */
const SAID = /:(?:summary|start_date|end_date|text|stance|disagreement|remark|dispute:[^:]*)$/;

/** Everything a digest of this dataset could tell. Pure; linear in the number of records. */
export function tidingsOf(dataset: Dataset): Tidings {
  const nameOf = (id: string): string => {
    const found = dataset.find(id);
    return found && 'name' in found.record ? found.record.name : id;
  };
  const all = new Map<string, Tiding>();
  const claims = new Map<string, TidingClaim>();
  const add = (found: Told, day: Day, topics: Tiding['topics']): void => {
    const own = claimsOf(found, nameOf)
      .filter(({ key }) => SAID.test(key))
      .map((claim) => recorded(claim, found));
    const unique = [...new Map(own.map((claim) => [claim.claim, claim])).values()];
    all.set(found.record.id, { id: found.record.id, found, day, topics, claims: unique });
    for (const claim of unique) claims.set(claim.claim, claim);
  };
  for (const record of dataset.events) add({ kind: 'event', record }, dayOf(record), record.topics);
  for (const record of dataset.all.quote.values()) add({ kind: 'quote', record }, record.date, ['quotes']);
  for (const record of dataset.all.position.values()) add({ kind: 'position', record }, record.as_of, ['positions']);
  const said = [...claims.values()].map(({ claim, version, told }) => [claim, version, told]).sort();
  return { version: hash('sha1', JSON.stringify(said)), all, claims };
}

function recorded({ key, version, told, cites }: ClaimOf, { record }: Told): TidingClaim {
  // How sure a line is belongs to what it says.
  const doubt = record.unconfirmed && /:(?:summary|text|stance)$/.test(key) ? ' (unconfirmed)' : '';
  return { claim: key, record: record.id, version, told: told + doubt, cites };
}

/** The line itself. */
export function lineOf({ found, id, day }: Tiding, dataset: Dataset): Entry {
  switch (found.kind) {
    case 'event':
      return entryOf(found.record, true);
    case 'quote': {
      const { text, cites } = found.record;
      return { when: day, what: prose(name(speakerOf(found.record, dataset)), `: “${text}”`), cites, record: id };
    }
    case 'position': {
      const { issue, stance } = found.record;
      const what = prose(strong(headOf({ found, id }, dataset)), `, ${issue}: ${stance.value}`);
      return { when: day, what, cites: stance.cites, record: id };
    }
    default:
      return found satisfies never;
  }
}

/** The few words a tiding goes by: the event's name, the speaker, the holder. */
export function headOf({ found }: Pick<Tiding, 'found' | 'id'>, dataset: Dataset): string {
  if (found.kind === 'event') return found.record.name;
  if (found.kind === 'quote') return speakerOf(found.record, dataset);
  const holder = dataset.find(found.record.holder);
  return holder && 'name' in holder.record ? holder.record.name : found.record.holder;
}

/** Pages for a change of some claims: theirs, else those of the line. */
export function citesFor(tiding: Tiding, claims: readonly TidingClaim[], dataset: Dataset): Cites {
  const [first, ...rest] = new Set(claims.flatMap(({ cites }) => cites));
  return first === undefined ? lineOf(tiding, dataset).cites : [first, ...rest];
}

export const textOf = (what: Prose): string =>
  what.map((span) => (span.kind === 'date' ? span.value : span.text)).join('');
