// Scores the resolver on things and events named by words: node test/names/things.ts [kind]; prints what is not right.
import { readFileSync } from 'node:fs';
import type { Kind } from '#dataset/dataset.ts';
import { loadDataset } from '#dataset/load.ts';
import { createNames } from '#names/create.ts';
import { judge } from './score.ts';

export type ThingRow = { readonly text: string; readonly kind: Kind; readonly want: readonly string[] };

export const thingRows = (path: string | URL): ThingRow[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t') && !line.startsWith('#'))
    .map((line) => {
      const [text = '', kind = '', id = 'NONE'] = line.split('\t');
      return { text, kind: kind as Kind, want: id === 'NONE' ? [] : [id] };
    });

if (import.meta.main) {
  const names = createNames(await loadDataset(process.env.DATA_DIR ?? 'data'));
  const tally = new Map<string, Record<string, number>>();
  for (const { text, kind, want } of thingRows(new URL('things.tsv', import.meta.url))) {
    if (process.argv[2] && kind !== process.argv[2]) continue;
    const verdict = judge({ group: kind, text, want: [...want] }, names, [kind]);
    const counts = tally.get(kind) ?? { right: 0, offered: 0, missed: 0, wrong: 0 };
    counts[verdict]!++;
    tally.set(kind, counts);
    const found = names.resolve(text, { kinds: [kind] });
    const got = found.kind === 'one' ? found.match.id : found.kind === 'several' ? found.matches.map((m) => m.id) : '';
    if (verdict !== 'right') console.log(verdict.padEnd(8), kind.padEnd(13), text, '→', want.join(), '·', String(got));
  }
  console.table(Object.fromEntries(tally));
}
