// What we know, in memory: every record by kind and id, and the few indexes questions need.
import type { Day, SourceId } from '#answer/answer.ts';
import { compareDays, firstDay } from '#answer/day.ts';
import { best } from './claims.ts';
import type { Event } from './event.ts';
import type { Organization, Post } from './organization.ts';
import type { Place, Position, Quote, Review, Term, Vessel } from './other-kinds.ts';
import type { Membership, Person } from './person.ts';
import type { Item, Publisher } from './source.ts';
import type { Utterance } from './utterance.ts';

export type Kinds = {
  person: Person;
  organization: Organization;
  post: Post;
  event: Event;
  place: Place;
  vessel: Vessel;
  quote: Quote;
  position: Position;
  term: Term;
  review: Review;
};
export type Kind = keyof Kinds;
export const KINDS = [
  'person',
  'organization',
  'post',
  'event',
  'place',
  'vessel',
  'quote',
  'position',
  'term',
  'review',
] as const satisfies readonly Kind[];

/** Everything that was read, before it is indexed. */
export type Records = { readonly [K in Kind]: readonly Kinds[K][] } & {
  readonly publisher: readonly Publisher[];
  readonly utterance: readonly Utterance[];
};

export type Found = { [K in Kind]: { readonly kind: K; readonly record: Kinds[K] } }[Kind];

/** A page with its publisher. */
export type Source = Item & { readonly ref: SourceId; readonly publisher: Publisher };

/** A person in a post, for as long as reported. */
export type Holding = { readonly person: Person; readonly membership: Membership };

export type Dataset = {
  /** Content hash of the data folder; the same data always has the same version. */
  readonly version: string;
  /** The day the record ends; later questions are after the cut-off. */
  readonly asOf: Day;
  readonly all: { readonly [K in Kind]: ReadonlyMap<string, Kinds[K]> };
  readonly publishers: ReadonlyMap<string, Publisher>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** All events, oldest first. */
  readonly events: readonly Event[];
  /** How people put their questions. */
  readonly utterances: readonly Utterance[];
  /** Any record by id; ids are unique across kinds. */
  find(id: string): Found | undefined;
  /** Events that name the person, body, place or vessel, oldest first. */
  eventsOf(id: string): readonly Event[];
  /** Quotes of the speaker, oldest first. */
  quotesOf(id: string): readonly Quote[];
  /** Positions of the holder, oldest first. */
  positionsOf(id: string): readonly Position[];
  /** Who held the post, oldest first. */
  holdersOf(post: string): readonly Holding[];
  /** Reviews of published statements that concern the record. */
  reviewsOf(id: string): readonly Review[];
};

/** The day an event is filed under. */
export const dayOf = (event: Event): Day => best(event.start_date)!.value;

/** Where a day stands: by its first possible day, the more exact first. */
const placeOf = (day: Day): string => `${firstDay(day)} ${10 - day.length}`;

/** Indexes the records. Pure; linear in the number of records. */
export function assemble(records: Records, head: { version: string; asOf: Day }): Dataset {
  const all = Object.fromEntries(
    KINDS.map((kind) => [kind, new Map((records[kind] as readonly { id: string }[]).map((r) => [r.id, r]))]),
  ) as unknown as Dataset['all'];
  const kindOf = new Map<string, Kind>();
  for (const kind of KINDS) for (const { id } of records[kind]) kindOf.set(id, kind);
  // The order of `compareDays`, then of ids, as one text each: a large record compares millions of times.
  const events = records.event.map((event) => ({ event, place: `${placeOf(dayOf(event))} ${event.id}` }));
  events.sort((a, b) => (a.place < b.place ? -1 : 1));
  const ordered = events.map(({ event }) => event);
  const eventsOf = group(ordered, namedIn);
  const quotesOf = group(
    [...records.quote].sort((a, b) => compareDays(a.date, b.date)),
    (quote) => (quote.speaker ? [quote.speaker] : []),
  );
  const positionsOf = group(
    [...records.position].sort((a, b) => compareDays(a.as_of, b.as_of)),
    (position) => [position.holder],
  );
  const reviewsOf = group(records.review, (review) => review.about);
  const holders = holdings(records.person);
  const sources = new Map<SourceId, Source>();
  for (const publisher of records.publisher)
    for (const item of publisher.items) {
      const ref = `${publisher.id}/${item.id}`;
      sources.set(ref, { ...item, ref, publisher });
    }
  return {
    ...head,
    all,
    publishers: new Map(records.publisher.map((p) => [p.id, p])),
    sources,
    events: ordered,
    utterances: records.utterance,
    find(id) {
      const kind = kindOf.get(id);
      return kind && ({ kind, record: all[kind].get(id) } as Found);
    },
    eventsOf: (id) => eventsOf.get(id) ?? [],
    quotesOf: (id) => quotesOf.get(id) ?? [],
    positionsOf: (id) => positionsOf.get(id) ?? [],
    holdersOf: (id) => holders.get(id) ?? [],
    reviewsOf: (id) => reviewsOf.get(id) ?? [],
  };
}

/** Ids of everything an event names. */
export const namedIn = (event: Event): string[] => [
  ...new Set([
    ...(event.people ?? []),
    ...(event.organizations ?? []),
    ...(event.places ?? []),
    ...(event.vessels ?? []),
    ...(event.round?.heads ?? []),
    ...(event.round?.mediators ?? []),
  ]),
];

function group<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keys(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}

function holdings(people: readonly Person[]): Map<string, Holding[]> {
  const all = people.flatMap((person) => (person.memberships ?? []).map((membership) => ({ person, membership })));
  all.sort((a, b) => compareDays(startOf(a.membership) ?? '0000', startOf(b.membership) ?? '0000'));
  return group(all, ({ membership }) => (membership.post ? [membership.post] : []));
}

export const startOf = (membership: Membership): Day | undefined => best(membership.start_date)?.value;
export const endOf = (membership: Membership): Day | undefined => best(membership.end_date)?.value;
