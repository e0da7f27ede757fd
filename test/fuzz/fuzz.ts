// Hostile requests into every way in: npm run fuzz -- --each 10000 --seed 1. Exit status 1 when anything broke.
import { parseArgs } from 'node:util';
import { WAYS } from './ways.ts';

const { values } = parseArgs({
  options: {
    caught: { type: 'boolean', default: false },
    each: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
  },
});
const unhandled: unknown[] = [];
process.on('unhandledRejection', (reason) => unhandled.push(reason));
process.on('uncaughtExceptionMonitor', (error) => console.log(error));

const { each, seed } = { each: Number(values.each), seed: Number(values.seed) };
console.log(`${each} requests for each way in, seed ${seed}`);
let bad = 0;
for (const [name, way] of Object.entries(WAYS)) {
  const { sent, forged, forgedRefused, answered, mentions, broken, caught } = await way(each, seed);
  const forgeries = forged > 0 ? ` · forged ${forgedRefused}/${forged} refused` : '';
  console.log(
    `${name}: ${sent} sent, ${answered} answered${forgeries} · mentions ${mentions} · broken ${broken.length} · caught ${caught.length}`,
  );
  for (const line of [...new Set(broken)].slice(0, 10)) console.log(`  broken: ${line}`);
  if (values.caught) for (const line of new Set(caught)) console.log(`  caught: ${line.slice(0, 300)}`);
  if (mentions > 0 || forged !== forgedRefused || broken.length > 0) bad += 1;
}
console.log(`unhandled rejections: ${unhandled.length}`);
for (const reason of unhandled.slice(0, 5)) console.log(reason);
process.exit(bad > 0 || unhandled.length > 0 ? 1 : 0);
