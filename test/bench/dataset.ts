// How long a load takes, how much memory it needs, and how both grow. Each load is a process of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFolder } from '#dataset/check.ts';
import { readFolder } from '#dataset/folder.ts';
import { loadDataset } from '#dataset/load.ts';
import { sayProblem } from '#dataset/problem.ts';
import { writeLarge } from './large.ts';
import { Verdict } from './verdict.ts';

const SIZES = [
  { events: 1_000, people: 100 },
  { events: 10_000, people: 1_000 },
  { events: 100_000, people: 10_000 },
];
const BOUNDS = { ms: 5000, mb: 700 };

/** One check of everything, as `npm run data` does it: milliseconds. */
async function measureCheck(dir: string): Promise<void> {
  const start = performance.now();
  const { problems } = checkFolder(readFolder(dir));
  if (problems.length > 0) throw new Error(sayProblem(problems[0]!));
  process.stdout.write(JSON.stringify({ ms: performance.now() - start }));
}

/** One load, measured from inside: milliseconds, and the largest resident set of the process in MB. */
async function measure(dir: string): Promise<void> {
  const start = performance.now();
  const dataset = await loadDataset(dir, { snapshot: false });
  const ms = performance.now() - start;
  const mb = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ ms, mb, events: dataset.events.length, people: dataset.all.person.size }));
}

const run = <T>(...args: string[]): T =>
  JSON.parse(spawnSync(process.execPath, [import.meta.filename, ...args], { encoding: 'utf8' }).stdout) as T;

export function bench(): void {
  const verdict = new Verdict();
  for (const { events, people } of SIZES) {
    const dir = mkdtempSync(join(tmpdir(), 'backchannel-large-'));
    writeLarge(dir, events, people);
    // The best of three: what else the machine does is not what is measured.
    const loads = [1, 2, 3].map(() => run<{ ms: number; mb: number }>('load', dir));
    const check = run<{ ms: number }>('check', dir);
    rmSync(dir, { recursive: true });
    const ms = Math.min(...loads.map((load) => load.ms));
    const mb = Math.max(...loads.map((load) => load.mb));
    const each = (total: number) => `${((total / events) * 1000).toFixed(0)} µs an event`;
    verdict.note(
      `load of ${events} events, ${people} people`,
      `${ms.toFixed(0)} ms (${each(ms)}), ${mb.toFixed(0)} MB`,
      `≤ ${BOUNDS.ms} ms, ${BOUNDS.mb} MB`,
      ms <= BOUNDS.ms && mb <= BOUNDS.mb,
    );
    verdict.tell('… and its check', `${check.ms.toFixed(0)} ms (${each(check.ms)})`);
  }
  verdict.print();
}

const [what, dir] = process.argv.slice(2);
if (import.meta.main && what === 'load') await measure(dir!);
else if (import.meta.main && what === 'check') await measureCheck(dir!);
