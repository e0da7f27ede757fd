// Measures /ask on gold files: npm run bench -- ask [gold.jsonl …] [--all]. Prints the table, the confusion and the worst misses.
import { performance } from 'node:perf_hooks';
import { respond } from '#core/respond.ts';
import { toJson } from '#render/json.ts';
import { en } from '#words/en.ts';
import { openHouse } from '../../src/house.ts';
import { type Judged, judge, readGold, tableOf } from '../ask/score.ts';

/** Questions are asked as on this day, well after the record ends. */
const NOW = '2026-11-25T12:00:00Z';

export async function bench(args: readonly string[]): Promise<void> {
  const files = args.filter((arg) => !arg.startsWith('--'));
  const house = await openHouse({
    dataDir: 'data',
    now: NOW,
    onBug: (_, question, error) => console.error(question, error),
  });
  const judged: Judged[] = [];
  const times: number[] = [];
  const answerTo = async (question: string) => {
    const start = performance.now();
    const page = await respond(
      { command: 'ask', given: { question }, asker: { id: 'bench', roles: ['anyone'] } },
      house,
    );
    times.push(performance.now() - start);
    return toJson(page, en);
  };
  await answerTo('who is Larijani');
  times.length = 0;
  for (const file of files) for (const gold of readGold(file)) judged.push(judge(gold, await answerTo(gold.q)));
  console.table(tableOf(judged));
  printFrames(judged);
  const misses = judged.filter((j) => !['right', 'refused', 'offered'].includes(j.verdict));
  for (const { gold, verdict, why } of misses.slice(0, args.includes('--all') ? misses.length : 10))
    console.log(`${verdict} · ${gold.frame} · ${gold.status} ${gold.reason ?? ''}\n    ${gold.q}\n    ${why}`);
  times.sort((a, b) => a - b);
  const at = (share: number): string => `${times[Math.floor(share * (times.length - 1))]!.toFixed(1)} ms`;
  console.log(`${times.length} questions · p50 ${at(0.5)} · p95 ${at(0.95)} · most ${at(1)}`);
}

function printFrames(judged: readonly Judged[]): void {
  const rows = new Map<string, Record<string, number>>();
  for (const { gold, verdict } of judged) {
    const key = `${gold.status}${gold.reason ? ` ${gold.reason}` : ''} · ${gold.frame}`;
    const row = rows.get(key) ?? {};
    row[verdict] = (row[verdict] ?? 0) + 1;
    rows.set(key, row);
  }
  for (const [key, row] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(
      `${key.padEnd(44)} ${Object.entries(row)
        .map(([v, n]) => `${v} ${n}`)
        .join(', ')}`,
    );
}

if (process.argv[1]?.endsWith('test/bench/ask.ts')) await bench(process.argv.slice(2));
