// How long one page of a timeline and one /whois take as the record grows. Each size is a process of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { House } from '#core/house.ts';
import { respond } from '#core/respond.ts';
import { EVENT_TYPES, TOPICS } from '#dataset/event.ts';
import { loadDataset } from '#dataset/load.ts';
import { en } from '#words/en.ts';
import { loadCommands } from '../../src/commands-folder.ts';
import { libraryOf } from '../../src/house.ts';
import { writeLarge } from './large.ts';
import { Verdict } from './verdict.ts';

const SIZES = [
  { events: 1_000, people: 100 },
  { events: 10_000, people: 1_000 },
  { events: 100_000, people: 10_000 },
];
const TIMES = 4000;
const BOUNDS = { p99: 5, growth: 2 };

type Given = Record<string, string>;
/** Milliseconds of each question. */
type Measured = Readonly<Record<string, readonly number[]>>;

/** Kinds of question, each asked again and again with other options and pages. `n` counts up. */
const kinds = (people: number): Record<string, (n: number) => { command: string; given: Given }> => {
  const day = (n: number) => new Date(Date.UTC(2002, 0, 1) + ((n * 37) % 8500) * 86_400_000).toISOString().slice(0, 10);
  const topic = (n: number) => TOPICS[n % TOPICS.length]!;
  const type = (n: number) => EVENT_TYPES[n % EVENT_TYPES.length]!;
  const timeline = (given: Given) => ({ command: 'timeline', given });
  return {
    all: () => timeline({}),
    newest: () => timeline({ order: 'newest' }),
    stretch: (n) => timeline({ from: day(n), to: day(n * 3) }),
    since: (n) => timeline({ from: day(n), order: 'newest' }),
    topic: (n) => timeline({ topic: topic(n) }),
    type: (n) => timeline({ type: type(n), order: 'newest' }),
    both: (n) => timeline({ topic: topic(n), type: type(n * 7), from: day(n) }),
    person: (n) => timeline({ about: `person-${(n * 17) % people}` }),
    place: (n) => timeline({ about: `place-${n % 200}`, topic: topic(n) }),
    words: (n) => timeline({ about: `number ${n}` }),
    whois: (n) => ({ command: 'whois', given: { person: `person-${(n * 17) % people}` } }),
  };
};

async function measure(dir: string): Promise<void> {
  const dataset = await loadDataset(dir, { snapshot: false });
  const library = libraryOf(dataset);
  const house: House = {
    commands: await loadCommands(),
    wordsFor: () => en,
    library: () => library,
    now: () => '2026-07-05T12:00:00Z',
    onBug: (_id, line, cause) => {
      throw new Error(line, { cause });
    },
  };
  const asker = { id: 'bench', roles: ['anyone'] } as const;
  const measured: Record<string, number[]> = {};
  for (const [kind, question] of Object.entries(kinds(dataset.all.person.size))) {
    const times: number[] = [];
    // What is made with the first question of all, and the engine's own warming, are not a page's cost.
    for (let n = 0; n < TIMES / 4; n++) await respond({ ...question(n), page: 1 + (n % 3), asker }, house);
    for (let n = 0; n < TIMES; n++) {
      // First, next, deep and last pages.
      const page = [1, 2, 40, 1_000_000][n % 4]!;
      const start = performance.now();
      await respond({ ...question(n), page, asker }, house);
      times.push(performance.now() - start);
    }
    measured[kind] = times;
  }
  process.stdout.write(JSON.stringify(measured));
}

const at = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)]!;

export function bench(): void {
  const results = SIZES.map(({ events, people }): Measured => {
    const dir = mkdtempSync(join(tmpdir(), 'backchannel-timeline-'));
    try {
      writeLarge(dir, events, people);
      const child = spawnSync(process.execPath, [import.meta.filename, dir], {
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      return JSON.parse(child.stdout) as Measured;
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
  console.log(`p50/p99 ms of ${SIZES.map(({ events }) => `${events} events`).join(' · ')} · growth of p50, of p99`);
  const verdict = new Verdict();
  const row = (what: string, timesOf: (measured: Measured) => readonly number[], isBound: boolean): void => {
    const took = results.map((result) => ({ p50: at(timesOf(result), 0.5), p99: at(timesOf(result), 0.99) }));
    const [small, large] = [took[0]!, took.at(-1)!];
    const growth = [large.p50 / small.p50, large.p99 / small.p99];
    const ok = large.p99 <= BOUNDS.p99 && growth.every((times) => times <= BOUNDS.growth);
    const shown = took.map(({ p50, p99 }) => `${p50.toFixed(3)}/${p99.toFixed(3)}`.padStart(14));
    const grown = growth.map((times) => times.toFixed(2)).join(', ');
    console.log(`${what.padEnd(10)}${shown.join('')}   ${grown}`);
    const sizes = `${SIZES[0]!.events.toLocaleString('en')} to ${SIZES.at(-1)!.events.toLocaleString('en')} events`;
    if (isBound)
      verdict.note(
        `${what}, p50 and p99 from ${sizes}`,
        `${growth.map((times) => times.toFixed(2)).join(' ×, ')} × (p99 ${large.p99.toFixed(2)} ms)`,
        `≤ ${BOUNDS.growth} ×, p99 ≤ ${BOUNDS.p99} ms`,
        ok,
      );
  };
  const timelines = Object.keys(results[0]!).filter((kind) => kind !== 'whois');
  row('/timeline', (result) => timelines.flatMap((kind) => result[kind]!), true);
  row('/whois', (result) => result.whois!, true);
  for (const kind of timelines) row(kind, (result) => result[kind]!, false);
  verdict.print();
}

if (import.meta.main) await measure(process.argv[2]!);
