// `npm run zones [-- ZONE…]`: every zone, 2024–2030, every kind of rhythm, against croner and against a walk over the minutes around each change of offset.
import { slotsWithin } from '#digest/due.ts';
import { againstCroner, allZones, byWalking, changesOf, KINDS, rhythmOf, YEARS } from './oracle.ts';

const DAY = 86_400_000;
const started = performance.now();
const zones = process.argv.length > 2 ? process.argv.slice(2) : allZones();
const behaviours = new Map<string, string>();
let slots = 0;
let secondPass = 0;
let dropped = 0;
let walked = 0;
const differences: string[] = [];

for (const zone of zones) {
  const changes = changesOf(zone, YEARS.from, YEARS.until);
  // Zones whose clocks change alike run alike; the hourly rhythm, 61,000 slots each, is compared once for each such group.
  const behaviour = [new Date(YEARS.from).toLocaleString('sv', { timeZone: zone }), ...changes].join();
  const first = !behaviours.has(behaviour);
  if (first) behaviours.set(behaviour, zone);
  for (const [text, cron] of KINDS) {
    if (text === 'hourly' && !first) continue;
    const compared = againstCroner(text, cron, zone, YEARS.from, YEARS.until);
    slots += compared.slots;
    secondPass += compared.secondPass;
    dropped += compared.dropped;
    differences.push(...compared.differences);
  }
  if (!first) continue;
  for (const change of changes)
    for (const text of [...KINDS.map(([rhythm]) => rhythm), '*/15 * * * *']) {
      const ours = slotsWithin({ rhythm: rhythmOf(text), zone }, change - DAY, change + DAY).map(({ opens }) => opens);
      const walk = byWalking(text, zone, change - DAY, change + DAY);
      walked += walk.length;
      if (ours.join() !== walk.join()) differences.push(`${zone} ${text}: around ${new Date(change).toISOString()}`);
    }
}

console.log(`zones ${zones.length} (${behaviours.size} ways to change the clock), rhythms ${KINDS.length}, 2024–2030`);
console.log(`slots compared with croner ${slots}, walked minute by minute around changes ${walked}`);
console.log(`runs croner adds in the second pass of a repeated hour (ours: once) ${secondPass}`);
console.log(`slots in a gap that croner drops (ours: at the next valid minute, as walked) ${dropped}`);
console.log(`differences ${differences.length}, ${((performance.now() - started) / 1000).toFixed(0)} s`);
for (const difference of differences.slice(0, 50)) console.log(`  ${difference}`);
process.exitCode = differences.length > 0 ? 1 : 0;
