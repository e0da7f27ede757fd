// An event as exports hold it.
import type { Dated } from '#answer/dated.ts';
import { best, citesOf, differ, isSourced } from './claims.ts';
import { type Dataset, dayOf } from './dataset.ts';
import type { Event } from './event.ts';
import { PLOVER } from './plover.ts';

/** The event with names for ids and addresses for sources. Pure. */
export function datedOf(event: Event, dataset: Dataset): Dated {
  const { id, name, summary, type, topics, start_date, end_date } = event;
  const names = (kind: 'person' | 'organization' | 'place' | 'vessel', ids: readonly string[] = []) =>
    ids.map((named) => dataset.all[kind].get(named)?.name ?? named);
  const end = best(end_date)?.value;
  const days = [...start_date, ...(end_date ?? [])].filter(isSourced);
  const cites = citesOf(summary.cites, ...days.map((claim) => claim.cites)) ?? [];
  const plover = PLOVER[type];
  return {
    id,
    name,
    summary: summary.value,
    start: dayOf(event),
    ...(end !== undefined && end !== dayOf(event) ? { end } : {}),
    type,
    topics,
    people: names('person', event.people),
    organizations: names('organization', event.organizations),
    places: names('place', event.places),
    vessels: names('vessel', event.vessels),
    ...(plover ? { plover: [plover.event, plover.mode].filter(Boolean).join('/') } : {}),
    disputed: Boolean(event.disputes?.length || event.disagreement) || differ(start_date) || differ(end_date),
    unconfirmed: event.unconfirmed ?? false,
    sources: cites.flatMap((ref) => {
      const source = dataset.sources.get(ref);
      return source ? [{ publisher: source.publisher.name, url: source.url }] : [];
    }),
    corrections: [...days, event.summary, ...(event.disputes ?? []).flatMap(({ reports }) => reports)].filter(
      ({ rank }) => rank === 'deprecated',
    ).length,
  };
}
