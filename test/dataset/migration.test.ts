// The record against the research it came from: every id, every page, every quotation, and what became of conflicts.
// The research is not part of the repository; elsewhere these tests are skipped and say so.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { differ } from '#dataset/claims.ts';
import type { Dataset, Found, Kind } from '#dataset/dataset.ts';
import { loadDataset } from '#dataset/load.ts';

const ROOT = join(import.meta.dirname, '../..');
const RESEARCH = join(ROOT, '../shared/research');
/** The founding article is named in the rows by an id, not by its address. */
const FOUNDING_ARTICLE = 'https://theohioobserver.com/?p=21452';

const KINDS = {
  events: 'event',
  quotes: 'quote',
  people: 'person',
  organizations: 'organization',
  places: 'place',
  vessels: 'vessel',
  positions: 'position',
  terms: 'term',
} as const satisfies Record<string, Kind>;

/** Maps without an address differ on where these lie; no page of theirs can be cited. */
const BETWEEN_MAPS = new Set(['fordow', 'natanz']);

type Row = {
  id: string;
  text?: string;
  conflict?: string | null;
  sources?: { url: string | null; id?: string }[];
};

const rowsOf = (file: string): Row[] =>
  readFileSync(join(RESEARCH, `${file}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

const pagesOf = (row: Row): string[] =>
  (row.sources ?? []).flatMap(({ url, id }) => (url ? [url] : id === 'founding-article' ? [FOUNDING_ARTICLE] : []));

/** Addresses in the record are without the marks that a chat would read as mark-up. */
const written = (url: string): string =>
  url.replace(/[()|'"\\ ]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** A dispute of several reports, or a date of which reports differ. */
function isDisputed({ kind, record }: Found): boolean {
  if (kind === 'review') return false;
  if ((record.disputes?.length ?? 0) > 0) return true;
  if (kind === 'event') return differ(record.start_date) || differ(record.end_date);
  if (kind === 'organization') return differ(record.founding_date);
  return kind === 'person' && (differ(record.birth_date) || differ(record.death_date));
}

const name = existsSync(RESEARCH) ? 'the research' : 'the research (not on this machine: skipped)';

describe.skipIf(!existsSync(RESEARCH))(name, () => {
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await loadDataset(join(ROOT, 'data'), { snapshot: false });
  });

  for (const [file, kind] of Object.entries(KINDS))
    test(`every row of ${file} has a record of its kind under its id`, () => {
      const missing = rowsOf(file).filter(({ id }) => !dataset.all[kind].has(id));
      expect(missing.map(({ id }) => id)).toEqual([]);
    });

  test('every page of a row is catalogued', () => {
    const known = new Set([...dataset.sources.values()].flatMap(({ url, read_at }) => [url, read_at]));
    const pages = Object.keys(KINDS).flatMap((file) => rowsOf(file).flatMap(pagesOf));
    expect(pages.filter((page) => !known.has(written(page)))).toEqual([]);
  });

  test('every row with a page has a record that cites one', () => {
    const silent = Object.entries(KINDS).flatMap(([file, kind]) =>
      rowsOf(file).filter((row) => pagesOf(row).length > 0 && !cites(dataset.all[kind].get(row.id))),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('quotations hold the words of their rows', () => {
    const changed = rowsOf('quotes').filter(({ id, text }) => dataset.all.quote.get(id)?.text !== text);
    expect(changed.map(({ id }) => id)).toEqual([]);
  });

  test('at least four conflicts in five are disputes of sourced reports; none is lost', () => {
    const rows = Object.keys(KINDS).flatMap((file) => rowsOf(file).filter(({ conflict }) => conflict));
    const disputed = rows.filter(({ id }) => isDisputed(dataset.find(id)!));
    expect(disputed.length / rows.length).toBeGreaterThanOrEqual(0.8);
    const lost = rows.filter(
      (row) =>
        pagesOf(row).length > 0 && !BETWEEN_MAPS.has(row.id) && !disputed.includes(row) && !isDoubted(dataset, row.id),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});

const cites = (record: unknown): boolean => /"cites":\["[a-z0-9]/.test(JSON.stringify(record ?? {}));

/** Said as a disagreement or a remark, or, for a quotation, by how it was rendered. */
function isDoubted(dataset: Dataset, id: string): boolean {
  const { kind, record } = dataset.find(id)!;
  if (kind === 'review') return false;
  const rendered = kind === 'quote' && record.rendering !== undefined;
  return rendered || record.disagreement !== undefined || record.remark !== undefined;
}
