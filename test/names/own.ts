// Scores the resolver on names of every kind as they are typed: node test/names/own.ts [odd|even|''] [file] prints what is not right.
import { readFileSync } from 'node:fs';
import type { Dataset, Kind } from '#dataset/dataset.ts';
import { loadDataset } from '#dataset/load.ts';
import { createNames } from '#names/create.ts';
import { judge, type Verdict } from './score.ts';
import type { Row } from './set.ts';

export type OwnRow = Row & { readonly kinds: readonly Kind[]; readonly odd: boolean };

const PEOPLE: readonly Kind[] = ['person', 'post'];

/** Rows under what they count as; asked among records of the kind that is meant, and outsiders among people. */
export const ownRows = (path: string | URL, dataset: Dataset): OwnRow[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t') && !line.startsWith('#'))
    .map((line, i) => {
      const [text = '', meant = '', among] = line.trim().split('\t');
      const want = meant === 'NONE' ? [] : meant.replace(/^[A-Z]+:/, '').split(/[>,]/);
      const kind = (among ?? dataset.find(want[0] ?? '')?.kind ?? 'person') as Kind;
      const kinds = kind === 'person' ? PEOPLE : [kind];
      return { group: groupOf(text, meant, kind), text, want, kinds, odd: i % 2 === 0 };
    });

const groupOf = (text: string, meant: string, kind: Kind): string => {
  if (meant === 'NONE') return 'outsiders';
  if (kind !== 'person') return kind;
  if (/^[A-Z]+:/.test(meant)) return 'ambiguous';
  return /^[\p{Script=Latin}\p{P}\p{N}\s]+$/u.test(text) ? 'latin' : 'script';
};

if (import.meta.main) {
  const dataset = await loadDataset(process.env.DATA_DIR ?? 'data');
  const names = createNames(dataset);
  const tally: Record<string, Record<Verdict, number>> = {};
  for (const row of ownRows(new URL(process.argv[3] ?? 'own-fresh.tsv', import.meta.url), dataset)) {
    const half = row.odd ? 'odd' : 'even';
    const verdict = judge(row, names, row.kinds);
    tally[`${row.group} ${half}`] ??= { right: 0, offered: 0, missed: 0, wrong: 0 };
    tally[`${row.group} ${half}`]![verdict]++;
    if (verdict === 'right' || process.argv[2] !== half) continue;
    const found = names.resolve(row.text, { kinds: row.kinds });
    const got = found.kind === 'one' ? [found.match] : found.kind === 'several' ? found.matches : [];
    console.log(verdict, row.group, row.text, '→', row.want.join(), '·', got.map(({ id }) => id).join());
  }
  console.table(tally);
}
