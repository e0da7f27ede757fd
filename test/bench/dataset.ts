// How long a load takes, how much memory it needs, and how both grow. Each load is a process of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDataset } from '#dataset/load.ts';
import { writeLarge } from './large.ts';

const SIZES = [
  { events: 1_000, people: 100 },
  { events: 10_000, people: 1_000 },
  { events: 100_000, people: 10_000 },
];
const BOUNDS = { ms: 5000, mb: 700 };

/** One load, measured from inside: milliseconds, and the largest resident set of the process in MB. */
async function measure(dir: string): Promise<void> {
  const start = performance.now();
  const dataset = await loadDataset(dir, { snapshot: false });
  const ms = performance.now() - start;
  const mb = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ ms, mb, events: dataset.events.length, people: dataset.all.person.size }));
}

function bench(): void {
  let failed = false;
  for (const { events, people } of SIZES) {
    const dir = mkdtempSync(join(tmpdir(), 'backchannel-large-'));
    writeLarge(dir, events, people);
    const { stdout } = spawnSync(process.execPath, [import.meta.filename, dir], { encoding: 'utf8' });
    rmSync(dir, { recursive: true });
    const { ms, mb } = JSON.parse(stdout) as { ms: number; mb: number };
    const within = ms <= BOUNDS.ms && mb <= BOUNDS.mb;
    failed ||= !within;
    const perEvent = ((ms / events) * 1000).toFixed(0);
    console.log(
      `load ${events} events, ${people} people: ${ms.toFixed(0)} ms (${perEvent} µs an event), ${mb.toFixed(0)} MB${within ? '' : ' — over the bound'}`,
    );
  }
  console.log(`bounds: ${BOUNDS.ms} ms, ${BOUNDS.mb} MB`);
  if (failed) process.exitCode = 1;
}

const [dir] = process.argv.slice(2);
if (dir) await measure(dir);
else bench();
