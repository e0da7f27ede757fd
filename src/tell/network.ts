// Who met whom: the people named with somebody in meetings, talks, visits and calls, as a picture and as rows of text.
import {
  type Answer,
  type Block,
  type Cites,
  type Day,
  type Drawing,
  type Entry,
  name,
  prose,
  text,
} from '#answer/answer.ts';
import { within } from '#answer/day.ts';
import { type Dataset, dayOf } from '#dataset/dataset.ts';
import type { Event, EventType } from '#dataset/event.ts';
import type { Person } from '#dataset/person.ts';
import type { Words } from '#words/en.ts';
import { eventCites } from './event.ts';

/** Events in which those who take part have to do with one another. */
const TOGETHER: ReadonlySet<EventType> = new Set(['meeting', 'talks-round', 'visit', 'call']);

/** People a picture shows at most; the text has them all. */
const MOST = 40;

type Met = { readonly person: Person; readonly events: readonly Event[]; readonly indirect: number };

const partIn = ({ people, round }: Event): Set<string> =>
  new Set([...(people ?? []), ...(round?.heads ?? []), ...(round?.mediators ?? [])]);

/** Delegations of a round that is reported as indirect: those of different ones had somebody between them. */
function delegationsApart({ people, round }: Event, dataset: Dataset): ReadonlySet<string> {
  if (!round?.format || !/\bindirect/i.test(round.format)) return new Set();
  const sidesOf = (ids: readonly string[] = []) =>
    new Set(ids.flatMap((id) => dataset.all.person.get(id)?.acts_for ?? []));
  const heads = sidesOf(round.heads);
  // Hosts and guests are named beside the delegations; where one head alone is known, all who took part are asked.
  return heads.size > 1 ? heads : sidesOf(people);
}

/** Whether the person took part in an event of those that bring people together. */
const tookPart = ({ id }: Person, event: Event): boolean => TOGETHER.has(event.type) && partIn(event).has(id);

function togetherWith(person: Person, dataset: Dataset, on: Day | undefined): Event[] {
  const isThen = (event: Event): boolean => on === undefined || within(dayOf(event), undefined, on);
  return dataset.eventsOf(person.id).filter((event) => tookPart(person, event) && isThen(event));
}

/** Whether there is anybody to draw. Looked for from the last event back: most often it tells. */
export const hasMet = (person: Person, dataset: Dataset): boolean =>
  dataset.eventsOf(person.id).findLast((event) => tookPart(person, event) && partIn(event).size > 1) !== undefined;

/** Those named with the person, by side, the most frequent side and person first. */
function metBy(person: Person, events: readonly Event[], dataset: Dataset): Met[] {
  const met = new Map<string, { person: Person; events: Event[]; indirect: number }>();
  for (const event of events) {
    const apart = delegationsApart(event, dataset);
    for (const id of partIn(event)) {
      const other = dataset.all.person.get(id);
      if (!other || id === person.id) continue;
      const row = met.get(id) ?? { person: other, events: [], indirect: 0 };
      met.set(id, row);
      row.events.push(event);
      const [a, b] = [person.acts_for, other.acts_for];
      if (a !== b && a !== undefined && b !== undefined && apart.has(a) && apart.has(b)) row.indirect += 1;
    }
  }
  return [...met.values()].sort((a, b) => b.events.length - a.events.length || (a.person.id < b.person.id ? -1 : 1));
}

const isIndirect = ({ events, indirect }: Met): boolean => indirect === events.length;

function drawingOf(person: Person, met: readonly Met[], words: Words): Drawing {
  const w = words.tell.network;
  const drawn = met.slice(0, MOST);
  const bySide = Map.groupBy(drawn, (row) => w.side(row.person.acts_for));
  const nodes = [...bySide].flatMap(([group, rows]) =>
    rows.map((row) => ({ id: row.person.id, label: row.person.name, group })),
  );
  return {
    shape: 'network',
    title: w.title(person.name),
    centre: person.id,
    nodes: [{ id: person.id, label: person.name, group: w.side(person.acts_for) }, ...nodes],
    links: drawn.map((row) => ({
      from: person.id,
      to: row.person.id,
      times: row.events.length,
      ...(isIndirect(row) ? { indirect: true } : {}),
    })),
    note: [
      w.note,
      ...(drawn.some(isIndirect) ? [w.indirect] : []),
      ...(met.length > MOST ? [w.more(met.length - MOST)] : []),
    ].join(' '),
  };
}

function rowOf({ person, events, indirect }: Met, words: Words): Entry {
  const w = words.tell.network;
  const [first, last] = [events[0]!, events.at(-1)!];
  return {
    when: dayOf(first),
    ...(dayOf(last) === dayOf(first) ? {} : { until: dayOf(last) }),
    what: prose(
      name(person.name),
      ` (${w.side(person.acts_for)}): ${w.often(events.length, indirect)}. ${events.length > 1 ? `${w.last} ` : ''}${last.name}`,
    ),
    cites: eventCites(last).slice(0, 2) as unknown as Cites,
    record: last.id,
  };
}

/** The answer with a picture: the people in the picture, each as a row with the last event and its pages. */
export function networkAnswer(person: Person, plain: Answer, dataset: Dataset, words: Words, on?: Day): Answer {
  const w = words.tell.network;
  const events = togetherWith(person, dataset, on);
  const met = metBy(person, events, dataset);
  const nobody: Block = { kind: 'remark', prose: text(w.nobody(person.name)) };
  if (met.length === 0) return { ...plain, blocks: [nobody, ...plain.blocks] };
  const twin = met.map((row) => rowOf(row, words));
  const first = met.slice(0, 3).map((row) => `${row.person.name} ${w.often(row.events.length, row.indirect)}`);
  const drawing = drawingOf(person, met, words);
  return {
    ...plain,
    asked: { ...plain.asked, picture: 'true' },
    records: [person.id, ...met.map((row) => row.person.id), ...events.map(({ id }) => id)],
    blocks: [
      { kind: 'image', drawing, alt: w.alt(drawing.title, met.length, events.length, first), twin },
      { kind: 'entries', title: w.rows, entries: twin },
    ],
    followups: [
      { label: words.tell.moreAbout(person.name), question: { command: 'whois', given: plain.asked ?? {} } },
      ...plain.followups.filter(({ question }) => question.given.picture === undefined),
    ],
  };
}
