// How an event is told: as one entry of a list, and whole.
import {
  type Answer,
  type Block,
  type Cites,
  date,
  type Entry,
  type Fact,
  name,
  type Prose,
  prose,
  type Span,
  strong,
  text,
} from '#answer/answer.ts';
import { sentence } from '#answer/sentence.ts';
import { best, citesOf, differ, isSourced } from '#dataset/claims.ts';
import { type Dataset, dayOf } from '#dataset/dataset.ts';
import type { Event } from '#dataset/event.ts';
import type { Words } from '#words/en.ts';
import { gather, showDay, tellClaims, tellDoubt, tellSentence } from './claims.ts';
import { reviewsOf } from './review.ts';

const isDisputed = (event: Event): boolean =>
  Boolean(event.disputes?.length || event.disagreement) || differ(event.start_date) || differ(event.end_date);

/** Pages that carry the event: those of its summary, then those of its date. */
export const eventCites = (event: Event): Cites =>
  citesOf(event.summary.cites, ...event.start_date.filter(isSourced).map((claim) => claim.cites))!;

/** One entry of a list. `whole` adds the summary to the headline. */
export function entryOf(event: Event, whole = false): Entry {
  const until = best(event.end_date)?.value;
  const flag = event.unconfirmed ? 'unconfirmed' : isDisputed(event) ? 'disputed' : undefined;
  return {
    when: dayOf(event),
    ...(until && until !== dayOf(event) ? { until } : {}),
    what: whole ? prose(strong(sentence(event.name)), ' ', event.summary.value) : text(event.name),
    cites: eventCites(event),
    record: event.id,
    ...(flag ? { flag } : {}),
  };
}

/** Names of records, joined by commas; ids without a record are left out. */
export function namesOf(ids: readonly string[] | undefined, dataset: Dataset): Prose {
  const spans: Span[] = [];
  for (const id of ids ?? []) {
    const found = dataset.find(id);
    if (!found || !('name' in found.record)) continue;
    if (spans.length > 0) spans.push({ kind: 'text', text: ', ' });
    spans.push(name(found.record.name));
  }
  return spans;
}

/** Who, where and the rest of an event as facts, each with the event's own pages. */
function factsOf(event: Event, dataset: Dataset, words: Words): Fact[] {
  const cites = eventCites(event);
  const fact = (label: string, value: Prose): Fact[] => (value.length > 0 ? [{ label, value, cites }] : []);
  const w = words.tell;
  const round = event.round;
  return [
    ...fact(w.heads, namesOf(round?.heads, dataset)),
    ...fact(w.mediators, namesOf(round?.mediators, dataset)),
    ...fact(w.format, round?.format ? text(round.format) : []),
    ...fact(w.outcome, round?.outcome ? text(round.outcome) : []),
    ...fact(w.who, namesOf(event.people, dataset)),
    ...fact(w.bodies, namesOf(event.organizations, dataset)),
    ...fact(w.where, namesOf(event.places, dataset)),
    ...fact(w.vessels, namesOf(event.vessels, dataset)),
    ...fact(w.alsoNamed, event.also_named?.length ? text(event.also_named.join(', ')) : []),
  ];
}

/** The whole event: when, what, every disagreement, who and where, what was checked. */
export function tellEvent(event: Event, dataset: Dataset, words: Words): Block[] {
  const until = best(event.end_date)?.value;
  const single = !differ(event.start_date);
  const start = best(event.start_date)!;
  const when: Block[] = single
    ? [
        {
          kind: 'facts',
          facts: [
            {
              label: words.tell.when,
              value: prose(date(start.value), ...(until && until !== start.value ? [' – ', date(until)] : [])),
              cites: isSourced(start) ? start.cites : eventCites(event),
            },
          ],
        },
      ]
    : gather(undefined, [tellClaims(words.tell.dateOf, event.start_date, showDay, words)]);
  const ends = differ(event.end_date) ? tellClaims('end date', event.end_date, showDay, words).blocks : [];
  return [
    ...when,
    ...tellSentence(event.summary),
    ...ends,
    ...tellDoubt(event, words),
    ...list(factsOf(event, dataset, words)),
    ...reviewsOf(event.id, dataset, words),
  ];
}

const list = (facts: readonly Fact[]): Block[] => (facts.length > 0 ? [{ kind: 'facts', facts }] : []);

export const eventAnswer = (event: Event, dataset: Dataset, words: Words): Answer => ({
  title: event.name,
  status: 'answer',
  asked: { event: event.id },
  records: [event.id],
  blocks: tellEvent(event, dataset, words),
  followups: [
    ...[...(event.people ?? [])].slice(0, 2).flatMap((id) => {
      const person = dataset.all.person.get(id);
      return person ? [{ label: person.name, question: { command: 'whois', given: { person: id } } }] : [];
    }),
    { label: words.tell.around, question: { command: 'timeline', given: around(event) } },
  ],
});

/** The weeks around an event. */
function around(event: Event): Record<string, string> {
  const day = dayOf(event);
  if (day.length < 10) return { from: day, to: day };
  const shift = (days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
  return { from: shift(-7), to: shift(7) };
}
