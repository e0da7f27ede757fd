// What the record is expected to hold, from data/expectations.yaml: the outermost net, for the day a bad merge empties a folder.
import * as z from 'zod';
import type { Day } from '#answer/answer.ts';
import { daysBetween, firstDay, lastDay } from '#answer/day.ts';
import { isSourced } from './claims.ts';
import { KINDS } from './dataset.ts';
import { explain } from './explain.ts';
import { type Filed, type ReadFile, recordsOf } from './filed.ts';
import type { Membership } from './person.ts';
import type { Flaw, Problem } from './problem.ts';
import { finderFor, readYaml } from './yaml.ts';

const least = z.number().int().min(0);

export const expectations = z
  .strictObject({
    least: z.partialRecord(z.enum([...KINDS, 'source']), least).meta({ description: 'Fewest records of a kind' }),
    least_pages: least.meta({ description: 'Fewest pages in the catalogue of sources' }),
    confirmed_within_days: z
      .number()
      .int()
      .min(1)
      .meta({ description: 'Days before the as-of date after which a post said to be held is worth checking again' }),
  })
  .meta({ id: 'expectations', title: 'Expectations', description: 'What the record is expected to hold' });

export type Expectations = z.infer<typeof expectations>;

const FILE = 'expectations.yaml';

/** The expectations of a folder, or what is wrong with the file that says them. */
export function readExpectations(text: string): { expected?: Expectations; problems: Problem[] } {
  const { doc, faults } = readYaml(text);
  if (faults.length > 0)
    return { problems: faults.map(({ line, col, why }) => ({ file: FILE, line, col, what: 'YAML', why })) };
  const value = doc.toJS();
  const read = expectations.safeParse(value);
  if (read.success) return { expected: read.data, problems: [] };
  const find = finderFor(text);
  const said = explain(read.error.issues, value);
  return {
    problems: said.map(({ path, atKey, why }) => ({ file: FILE, ...find(path, atKey), what: path.join('.'), why })),
  };
}

/** Kinds of which there are fewer than expected. */
export function tooFew(files: readonly ReadFile[], expected: Expectations, text: string): Problem[] {
  const pages = recordsOf(files, 'source').reduce((sum, { items }) => sum + items.length, 0);
  const find = finderFor(text);
  const short = (path: readonly string[], wanted: number, found: number): Problem[] =>
    found >= wanted
      ? []
      : [
          {
            file: FILE,
            ...find(path),
            what: path.join('.'),
            why: `expected ${wanted} or more, found ${found}`,
          },
        ];
  return [
    ...Object.entries(expected.least).flatMap(([kind, wanted]) =>
      short(['least', kind], wanted, recordsOf(files, kind as keyof typeof expected.least).length),
    ),
    ...short(['least_pages'], expected.least_pages, pages),
  ];
}

/** Posts said to be held that no page has confirmed lately. A nudge, not a mistake. */
export function staleFlaws(filed: readonly Filed[], expected: Expectations): Flaw[] {
  const asOf = filed.find((entry) => entry.kind === 'dataset')?.record.as_of;
  if (asOf === undefined) return [];
  const published = new Map<string, Day>();
  for (const { kind, record } of filed)
    if (kind === 'source')
      for (const item of record.items) if (item.published) published.set(`${record.id}/${item.id}`, item.published);
  return filed.flatMap(({ kind, record, file, line }) => {
    if (kind !== 'person') return [];
    return (record.memberships ?? []).flatMap((membership, i) => {
      if (membership.status !== 'holds' && membership.status !== 'acting') return [];
      const last = lastConfirmed(membership, published);
      const days = last === undefined ? undefined : daysBetween(last, lastDay(asOf));
      if (days !== undefined && days <= expected.confirmed_within_days) return [];
      const since =
        days === undefined ? 'no dated page says so' : `last said on ${last}, ${days} days before the record ends`;
      return [{ file, line, path: ['memberships', i, 'status'], why: `${since}; still so?` }];
    });
  });
}

/** The latest publication day among the pages of a membership. */
function lastConfirmed({ cites, start_date }: Membership, published: ReadonlyMap<string, Day>): Day | undefined {
  const refs = [...(cites ?? []), ...(start_date ?? []).flatMap((claim) => (isSourced(claim) ? claim.cites : []))];
  return refs
    .flatMap((ref) => published.get(ref) ?? [])
    .map(firstDay)
    .sort()
    .at(-1);
}
