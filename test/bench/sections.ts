// What the one table is made of: each section is a measurement of its own, run by itself, and names the code it measures.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row } from './verdict.ts';

export type Section = {
  /** What it is called on the command line and in the README's marks. */
  readonly id: string;
  readonly title: string;
  /** The file beside this one, and what it is given. */
  readonly bench: string;
  readonly args: readonly string[];
  /** Files and folders whose change makes the numbers old. */
  readonly measures: readonly string[];
};

const ROAD = ['src/core', 'src/names', 'commands/whois.ts', 'package-lock.json'];

export const SECTIONS: readonly Section[] = [
  {
    id: 'slack-http',
    title: 'Slack over HTTP, `/whois Larijani` asked again and again',
    ...{ bench: 'slack', args: ['http'] },
    measures: [...ROAD, 'src/adapters/slack', 'src/render/slack.ts', 'src/adapters/web/server.ts'],
  },
  {
    id: 'discord-gateway',
    title: 'Discord over the gateway, ten names in turn',
    ...{ bench: 'discord', args: ['gateway'] },
    measures: [...ROAD, 'src/adapters/discord', 'src/render/discord.ts'],
  },
  {
    id: 'discord-http',
    title: 'Discord over HTTP, ten names in turn',
    ...{ bench: 'discord', args: ['http'] },
    measures: [...ROAD, 'src/adapters/discord', 'src/render/discord.ts', 'src/adapters/web/server.ts'],
  },
  {
    id: 'fairness',
    title: 'A flood by one, and the others',
    ...{ bench: 'fairness', args: [] },
    measures: ['src/core', 'src/adapters/discord', 'src/start-main.ts'],
  },
  {
    id: 'processes',
    title: 'Two processes over HTTP, both platforms mixed',
    ...{ bench: 'processes', args: [] },
    measures: [...ROAD, 'src/adapters/discord', 'src/adapters/slack', 'src/adapters/web/server.ts'],
  },
  {
    id: 'names',
    title: 'Names, against search libraries over the same spellings',
    ...{ bench: 'names', args: ['--sample', '8'] },
    measures: ['src/names'],
  },
  {
    id: 'timeline',
    title: 'Core, as the record grows',
    ...{ bench: 'timeline', args: [] },
    measures: ['src/core', 'src/names', 'src/tell', 'commands/timeline.ts', 'commands/whois.ts'],
  },
  {
    id: 'dataset',
    title: 'Loading',
    ...{ bench: 'dataset', args: [] },
    measures: ['src/dataset', 'package-lock.json'],
  },
  {
    id: 'pictures',
    title: 'Pictures',
    ...{ bench: 'pictures', args: [] },
    measures: ['src/render/picture', 'package-lock.json'],
  },
  {
    id: 'startup',
    title: 'Start and stop, both platforms configured',
    ...{ bench: 'startup', args: [] },
    measures: [
      'src/start.mjs',
      'src/start-main.ts',
      'src/warm-up.ts',
      'src/ways.ts',
      'src/digests.ts',
      'src/house.ts',
      'src/dataset',
      'src/names',
      'src/ask',
      'package-lock.json',
    ],
  },
  {
    id: 'memory',
    title: 'Memory',
    ...{ bench: 'slack', args: ['memory'] },
    measures: [
      ...['src/start-main.ts', 'src/warm-up.ts', 'src/ways.ts', 'src/house.ts'],
      ...['src/names', 'src/ask', 'src/dataset', 'package-lock.json'],
    ],
  },
];

const MOST_MS = 6 * 60_000;

/** Runs one section in a process of its own. One that breaks or hangs has a row that says so: it costs the others nothing. */
export async function measure({ title, bench, args }: Section): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-rows-'));
  const rows = join(folder, 'rows.json');
  const child = spawn(process.execPath, [join(import.meta.dirname, 'bench.ts'), bench, ...args], {
    env: { ...process.env, BENCH_ROWS: rows },
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own, so that whatever it started ends with it.
    detached: true,
  });
  const end = (): boolean => process.kill(-child.pid!, 'SIGKILL');
  const interrupted = (): never => {
    end();
    process.exit(130);
  };
  process.once('SIGINT', interrupted);
  const late = setTimeout(end, MOST_MS);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk).slice(-2000);
  });
  const status = await new Promise<number | null>((done) => child.once('exit', done));
  clearTimeout(late);
  process.removeListener('SIGINT', interrupted);
  const measured = existsSync(rows) ? (JSON.parse(readFileSync(rows, 'utf8')) as Row[]) : undefined;
  rmSync(folder, { recursive: true });
  if (measured) return measured;
  process.stderr.write(said);
  return [{ what: title, measured: `not measured: it ended with ${status ?? 'a signal'}`, wanted: '', ok: false }];
}
