// A thousand reloads of the real record: what they cost, and whether anything is left behind.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { liveData } from '#dataset/reload.ts';

const TIMES = 1000;
/** What the heap may grow between the 100th and the last reload, in MB. */
const MOST_GROWTH_MB = 5;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const heapMb = async (): Promise<number> => {
  await new Promise(setImmediate);
  collect();
  return process.memoryUsage().heapUsed / 1e6;
};

const dir = join(mkdtempSync(join(tmpdir(), 'backchannel-reloads-')), 'data');
cpSync(join(import.meta.dirname, '../../data'), dir, { recursive: true });
const file = join(dir, 'dataset.yaml');
const head = readFileSync(file, 'utf8');

const live = await liveData(dir, { snapshot: false });
const spent: number[] = [];
let early = 0;
for (let i = 0; i < TIMES; i++) {
  writeFileSync(file, head.replace(/^title: .*$/m, `title: Version ${i}`));
  await live.look();
  const start = performance.now();
  const look = await live.look();
  spent.push(performance.now() - start);
  if (look !== 'swapped') throw new Error(`Reload ${i} was ${look}: ${live.state().refused[0]}`);
  if (i === 99) early = await heapMb();
}
const growth = (await heapMb()) - early;
rmSync(join(dir, '..'), { recursive: true });

spent.sort((a, b) => a - b);
const at = (share: number): string => spent[Math.floor(share * (TIMES - 1))]!.toFixed(0);
console.log(`${TIMES} reloads of ${live.dataset().events.length} events: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms each`);
console.log(`heap grew ${growth.toFixed(1)} MB from the 100th to the last (bound ${MOST_GROWTH_MB} MB)`);
console.log(
  `open handles: ${process.getActiveResourcesInfo().filter((kind) => kind !== 'TTYWrap' && kind !== 'PipeWrap').length}`,
);
if (growth > MOST_GROWTH_MB) process.exitCode = 1;
