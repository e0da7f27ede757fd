// A large record, made up: as many events and people as asked, as JSONL, in the schema of the real one.
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { EVENT_TYPES, TOPICS } from '#dataset/event.ts';
import { schemaLine } from '#dataset/form.ts';

const PUBLISHERS = 200;
const MOST_PAGES = 20;
/** However many events there are, they lie between 2002 and 2026. */
const DAYS = 8900;
const TOPIC_COUNT = TOPICS.length;

/** Writes a data folder of `events` events and `people` people. The same numbers make the same folder. */
export function writeLarge(dir: string, events: number, people: number): void {
  const write = (kind: string, count: number, record: (i: number) => object) => {
    mkdirSync(join(dir, kind), { recursive: true });
    const file = openSync(join(dir, kind, 'many.jsonl'), 'w');
    for (let i = 0; i < count; i += 1000) {
      const batch = Array.from({ length: Math.min(1000, count - i) }, (_, k) => `${JSON.stringify(record(i + k))}\n`);
      writeSync(file, batch.join(''));
    }
    closeSync(file);
  };
  mkdirSync(dir, { recursive: true });
  writeFileSync(
    join(dir, 'dataset.yaml'),
    `${schemaLine('dataset')}title: Large\nas_of: '2026-07-05'\nlicence: CC BY 4.0\n`,
  );
  const pages = Math.min(MOST_PAGES, Math.ceil(events / PUBLISHERS));
  write('source', PUBLISHERS, (i) => publisher(i, pages));
  write('organization', 200, (i) => ({ id: `body-${i}`, name: `Body number ${i}`, classification: 'ministry' }));
  write('place', 200, (i) => ({ id: `place-${i}`, name: `Place number ${i}` }));
  write('person', people, (i) => person(i, pages));
  write('event', events, (i) => event(i, events, people, pages));
}

/** Every page of every publisher in turn. */
const cite = (i: number, pages: number): string =>
  `publisher-${i % PUBLISHERS}/page-${Math.floor(i / PUBLISHERS) % pages}`;

const publisher = (i: number, pages: number) => ({
  id: `publisher-${i}`,
  name: `Publisher number ${i}`,
  kind: 'agency',
  items: Array.from({ length: pages }, (_, k) => ({
    id: `page-${k}`,
    title: `Page ${k} of publisher number ${i}, with a headline of the usual length`,
    url: `https://publisher-${i}.example/2026/page-${k}`,
    published: '2026-02-10',
  })),
});

const person = (i: number, pages: number) => ({
  id: `person-${i}`,
  name: `Given${i % 97} Family${i}`,
  other_names: [{ name: `نام ${i}`, lang: 'fa', kind: 'native' }],
  family_name: `Family${i}`,
  summary: { value: `Person number ${i} took part in the talks on one of the sides.`, cites: [cite(i, pages)] },
  memberships: [{ organization: `body-${i % 200}`, role: 'Member', status: 'holds', cites: [cite(i, pages)] }],
});

const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

function event(i: number, events: number, people: number, pages: number) {
  const day = new Date(Date.UTC(2002, 0, 1) + Math.floor((i * DAYS) / events) * 86_400_000).toISOString().slice(0, 10);
  const type = EVENT_TYPES[i % EVENT_TYPES.length]!;
  return {
    id: `${day}-event-${i}`,
    name: `Event number ${i} between two sides that met again`,
    type,
    topics: [TOPICS[i % TOPIC_COUNT]],
    start_date: [{ value: i % 50 === 0 ? day.slice(0, 7) : day, cites: [cite(i, pages), cite(i + 1, pages)] }],
    ...(i % 20 === 1 ? { end_date: [{ value: daysAfter(day, 1 + (i % 90)), cites: [cite(i, pages)] }] } : {}),
    summary: {
      value: `Delegations met for the ${i}th time; one side called the talks constructive, the other said that nothing had been agreed, and both went home.`,
      cites: [cite(i, pages), cite(i + 1, pages)],
    },
    people: [`person-${i % people}`, `person-${(i * 31) % people}`].filter((id, k, all) => all.indexOf(id) === k),
    organizations: [`body-${i % 200}`],
    places: [`place-${i % 200}`],
    ...(type === 'talks-round' ? { round: { year: Number(day.slice(0, 4)), number: 1 } } : {}),
  };
}
