// Scores the resolver on the evaluation set, group by group: right, offered, missed, and wrong but certain.
import { readFileSync } from 'node:fs';
import type { Kind } from '#dataset/dataset.ts';
import { loadDataset } from '#dataset/load.ts';
import { createNames } from '#names/create.ts';
import type { Names } from '#names/names.ts';
import { type Row, rowsOf } from './set.ts';

export type Verdict = 'right' | 'offered' | 'missed' | 'wrong';

export function judge({ text, want, also }: Row, names: Names, kinds: readonly Kind[] = ['person', 'post']): Verdict {
  const found = names.resolve(text, { kinds });
  const ids =
    found.kind === 'one' ? [found.match.id] : found.kind === 'several' ? found.matches.map(({ id }) => id) : [];
  const all = found.kind === 'one' ? [...ids, ...found.others.map(({ id }) => id)] : ids;
  if (want.length === 0) return ids.length === 0 ? 'right' : found.kind === 'one' ? 'wrong' : 'offered';
  if (want.length > 1)
    return want.every((id) => all.includes(id))
      ? 'right'
      : found.kind === 'one' && !want.includes(ids[0]!)
        ? 'wrong'
        : 'missed';
  if (found.kind === 'one' && ids[0] === want[0]) return 'right';
  if (also && also.length > 0 && all.includes(want[0]!)) return 'right';
  if (found.kind === 'one') return 'wrong';
  return ids.includes(want[0]!) ? 'offered' : 'missed';
}

/** Names as newspapers in other scripts write them: text, tab, id. */
export const natives = (path: string | URL): Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t') && !line.startsWith('#'))
    .map((line) => {
      const [text = '', id = ''] = line.split('\t');
      return { group: 'native-press', text, want: [id] };
    });

/** Names as they are typed: text, tab, an id, AMBIGUOUS:a,b, DOMINANT:a>b,c or NONE; `groupOf` says what a row counts under. */
export const golds = (path: string | URL, groupOf: (text: string, meant: string) => string = () => 'people'): Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t') && !line.startsWith('#'))
    .map((line) => {
      const [text = '', meant = ''] = line.trim().split('\t');
      const want = meant === 'NONE' ? [] : meant.replace(/^[A-Z]+:/, '').split(/[>,]/);
      return { group: groupOf(text, meant), text, want };
    });

/** Outsiders: one name a line, what follows a tab is a remark. */
export const outsiders = (path: string | URL, group = 'outsiders'): Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.split('\t')[0]!.trim())
    .filter((name) => name !== '' && !name.startsWith('#'))
    .map((text) => ({ group, text, want: [] }));

type Tally = Map<string, Record<Verdict, number>>;

/** The verdicts group by group; `onMiss` is told of every row that is not right. */
function tallyOf(rows: Iterable<Row>, names: Names, onMiss: (row: Row, verdict: Verdict) => void): Tally {
  const tally: Tally = new Map();
  for (const row of rows) {
    const verdict = judge(row, names);
    const counts = tally.get(row.group) ?? { right: 0, offered: 0, missed: 0, wrong: 0 };
    counts[verdict]++;
    tally.set(row.group, counts);
    if (verdict !== 'right') onMiss(row, verdict);
  }
  return tally;
}

/** Prints the verdicts group by group, and what was missed in all groups, or in `only` one. */
export function printTally(rows: Iterable<Row>, names: Names, only?: string): void {
  const tally = tallyOf(rows, names, (row, verdict) => {
    if ((only ?? row.group) === row.group) console.log(verdict, row.group, row.text, '→', row.want.join());
  });
  console.table(Object.fromEntries(tally));
}

if (import.meta.main) {
  const dataset = await loadDataset(process.env.DATA_DIR ?? 'data');
  const names = createNames(dataset);
  const only = process.argv[2];
  let rows = [
    ...rowsOf(dataset),
    ...natives(new URL('native.tsv', import.meta.url)),
    ...outsiders(new URL('outsiders.tsv', import.meta.url)),
    ...outsiders(new URL('outsiders-unseen.tsv', import.meta.url), 'outsiders-unseen'),
  ];
  if (only) rows = rows.filter(({ group }) => only.split(',').includes(group));
  const tally = tallyOf(rows, names, (row, verdict) => {
    if (only) console.log(verdict.padEnd(8), row.text, '→', row.want.join(', '));
  });
  console.log('group'.padEnd(16), 'rows'.padStart(6), 'right %'.padStart(9), 'offered', 'missed', 'wrong');
  for (const [group, { right, offered, missed, wrong }] of tally) {
    const all = right + offered + missed + wrong;
    console.log(
      group.padEnd(16),
      String(all).padStart(6),
      ((100 * right) / all).toFixed(2).padStart(9),
      String(offered).padStart(7),
      String(missed).padStart(6),
      String(wrong).padStart(5),
    );
  }
}
