import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { respond } from '#core/respond.ts';
import { toJson } from '#render/json.ts';
import { en } from '#words/en.ts';
import { openHouse } from '../../src/house.ts';
import { judge, readGold, tableOf, type Judged } from '../ask/score.ts';
const [out, ...files] = process.argv.slice(2);
const house = await openHouse({ dataDir: 'data', now: '2026-11-25T12:00:00Z', onBug: (_: unknown, q: unknown, e: unknown) => console.error(q, e) } as never);
const rows: string[] = [];
for (const file of files) {
  let n = 0;
  for (const gold of readGold(file)) {
    n++;
    if (!process.env.FULL && n % 3 !== 1 && !/sets|siblings|ask-dev/.test(file)) continue;
    if (!process.env.FULL && /unseen/.test(file)) continue;
    const page = await respond({ command: 'ask', given: { question: gold.q }, asker: { id: 'bench', roles: ['anyone'] } } as never, house);
    const told = toJson(page, en);
    const { verdict, why } = judge(gold, told);
    rows.push(JSON.stringify({ file: file.replace(/^.*test\/ask\//, ''), n, verdict, why, gold, told: { status: told.status, reason: told.reason, records: told.records.slice(0, 6), choices: told.choices.map((c) => c.id), text: told.text, disputed: told.disputed } }));
  }
}
writeFileSync(out!, rows.join('\n') + '\n');
