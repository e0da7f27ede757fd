// Measures the names room against the usual matchers: npm run bench -- names [gold.tsv …] [--sample N]. Without a
// file, on the set made from the data; with N, on each N-th row of it, and without the crowd of ten thousand.
import { parseArgs } from 'node:util';
import type { Dataset } from '#dataset/dataset.ts';
import { loadDataset } from '#dataset/load.ts';
import { createNames } from '#names/create.ts';
import { golds, judge, natives, outsiders } from '../names/score.ts';
import { type Row, rowsOf } from '../names/set.ts';
import { crowdOf } from './crowd.ts';
import { type Matcher, matchers, type Spelt } from './matchers.ts';
import { Verdict } from './verdict.ts';

const HERE = new URL('../names/', import.meta.url);
/** Of the thousands of slips one in so many is put to the slow matchers. */
const SAMPLE = 12;

const groupOf = (text: string, meant: string): string => {
  if (meant === 'NONE') return 'outsiders';
  if (meant.startsWith('AMBIGUOUS')) return 'ambiguous';
  if (meant.startsWith('DOMINANT')) return 'dominant';
  return /^[\p{Script=Latin}\p{P}\p{N}\s]+$/u.test(text) ? 'latin' : 'script';
};

const madeFrom = (dataset: Dataset): Row[] => [
  ...[...rowsOf(dataset)].filter(({ group }, i) => !group.startsWith('typo') || i % SAMPLE === 0),
  ...natives(new URL('native.tsv', HERE)),
  ...outsiders(new URL('outsiders.tsv', HERE)),
  ...outsiders(new URL('outsiders-unseen.tsv', HERE), 'outsiders-unseen'),
];

export default async function bench(args: readonly string[]): Promise<void> {
  const dataset = await loadDataset(process.env.DATA_DIR ?? 'data');
  const { values, positionals: files } = parseArgs({
    args: [...args],
    options: { sample: { type: 'string', default: '1' } },
    allowPositionals: true,
  });
  const all = files.length > 0 ? files.flatMap((file) => golds(file, groupOf)) : madeFrom(dataset);
  const rows = all.filter((_, i) => i % Number(values.sample) === 0);
  ourGroups(dataset, rows);
  console.log('\nSingle names only (no posts, no shared names); certain = surer than of any outsider.');
  console.log('matcher'.padEnd(20), 'right first %', 'certain %', 'µs a query');
  const single = rows.filter(({ want, group }) => want.length === 1 && !group.startsWith('post'));
  const none = rows.filter(({ want }) => want.length === 0);
  const [own, ...others] = [ours(dataset), ...matchers(spellingsOf(dataset))].map((one) => compare(one, single, none));
  if (values.sample === '1') crowd(dataset);
  const verdict = new Verdict();
  const best = others.toSorted((a, b) => b.right - a.right)[0]!;
  for (const other of others)
    verdict.note(
      `names found first, of ${other.name}`,
      `${(own!.right / other.right).toFixed(2)} × (${own!.right.toFixed(1)} % of ${other.right.toFixed(1)} %), in ${(own!.each / other.each).toFixed(2)} × the time`,
      other === best ? '≥ 1' : 'told, not bound',
      other !== best || own!.right >= other.right,
    );
  verdict.print();
}

const spellingsOf = (dataset: Dataset): Spelt[] =>
  [...dataset.all.person.values()].flatMap(({ id, name, other_names = [] }) =>
    [name, ...other_names.filter(({ kind }) => kind !== 'description').map((other) => other.name)].map((text) => ({
      id,
      text,
    })),
  );

function ours(dataset: Dataset): Matcher {
  const names = createNames(dataset);
  return {
    name: 'backchannel',
    find(text) {
      const found = names.resolve(text, { kinds: ['person'] });
      if (found.kind === 'one') return { id: found.match.id, score: found.match.score };
      // A choice is never certain; the first of it is what is shown first.
      return found.kind === 'several' ? { id: found.matches[0]!.id, score: 0 } : undefined;
    },
  };
}

/** Percent right first and microseconds a query. */
type Compared = { readonly name: string; readonly right: number; readonly each: number };

function compare(matcher: Matcher, single: readonly Row[], none: readonly Row[]): Compared {
  const sure = Math.max(0, ...none.map(({ text }) => matcher.find(text)?.score ?? 0));
  const start = process.threadCpuUsage();
  const found = single.map((row) => ({ row, best: matcher.find(row.text) }));
  const { user, system } = process.threadCpuUsage(start);
  const each = (user + system) / Math.max(1, single.length);
  const right = found.filter(({ row, best }) => best?.id === row.want[0]);
  const certain = right.filter(({ best }) => best!.score > sure);
  const percent = (n: number): string => ((100 * n) / Math.max(1, single.length)).toFixed(1);
  console.log(
    matcher.name.padEnd(20),
    percent(right.length).padStart(13),
    percent(certain.length).padStart(9),
    each.toFixed(0).padStart(10),
  );
  return { name: matcher.name, right: (100 * right.length) / Math.max(1, single.length), each };
}

function ourGroups(dataset: Dataset, rows: readonly Row[]): void {
  const names = createNames(dataset);
  const groups = Map.groupBy(rows, ({ group }) => group);
  console.log('group'.padEnd(16), 'rows'.padStart(6), 'right %', 'wrong but certain');
  for (const [group, own] of groups) {
    const verdicts = own.map((row) => judge(row, names));
    const right = verdicts.filter((verdict) => verdict === 'right').length;
    const wrong = verdicts.filter((verdict) => verdict === 'wrong').length;
    console.log(
      group.padEnd(16),
      String(own.length).padStart(6),
      ((100 * right) / own.length).toFixed(1).padStart(7),
      String(wrong).padStart(17),
    );
  }
}

/** How long each question takes, with the data as they are and with ten thousand people. */
function crowd(dataset: Dataset): void {
  const rows = [...rowsOf(dataset)].filter((_, i) => i % 60 === 0).map(({ text }) => text);
  const text = dataset.events
    .map(({ summary }) => summary.value)
    .join(' ')
    .slice(0, 10_000);
  console.log(
    '\npeople'.padEnd(9),
    'index ms',
    'resolve p50/p99 ms',
    'complete p50/p99 ms',
    'mentions of 10,000 characters p50 ms',
  );
  for (const set of [dataset, crowdOf(dataset, 10_000)]) {
    const names = createNames(set);
    const index = timed(() => names.resolve('Larijany Zxcv'));
    names.complete('lari');
    for (const row of rows.slice(0, 100)) names.resolve(row);
    const resolve = rows.map((row) => timed(() => names.resolve(row, { kinds: ['person', 'post'] }), AGAIN));
    const complete = rows.map((row, i) => timed(() => names.complete(row.slice(0, 1 + (i % 8))), AGAIN));
    const mentions = Array.from({ length: 15 }, () => timed(() => names.mentions(text)));
    const at = (times: number[], share: number): string =>
      times.sort((a, b) => a - b)[Math.floor(times.length * share)]!.toFixed(2);
    console.log(
      String(set.all.person.size).padEnd(8),
      index.toFixed(0).padStart(8),
      `${at(resolve, 0.5)} / ${at(resolve, 0.99)}`.padStart(18),
      `${at(complete, 0.5)} / ${at(complete, 0.99)}`.padStart(19),
      at(mentions, 0.5).padStart(12),
    );
  }
}

/** Milliseconds of this thread's own time, so that what else the machine does is not measured; the mean of `times` runs. */
const timed = (run: () => unknown, times = 1): number => {
  const before = process.threadCpuUsage();
  for (let i = 0; i < times; i++) run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000 / times;
};

/** Some systems count processor time in ticks of 4 ms: short questions are asked so often. */
const AGAIN = 40;
