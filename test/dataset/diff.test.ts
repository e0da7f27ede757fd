// What changed between two versions, told by claim.
import { describe, expect, test } from 'vitest';
import { claimsOf } from '#dataset/claims-of.ts';
import { assemble, type Dataset, type Found, KINDS } from '#dataset/dataset.ts';
import { changesBetween, tellChanges } from '#dataset/diff.ts';
import { gather } from '#dataset/filed.ts';
import type { Folder } from '#dataset/folder.ts';
import { readFiles } from '#dataset/reading.ts';
import { changed, smallFiles, smallFolder, textOf } from './small.ts';

const datasetOf = (folder: Folder): Dataset => {
  const { files, problems } = readFiles(folder, smallFiles);
  expect(problems).toEqual([]);
  return assemble(gather(files), { version: 'x', asOf: '2026-07-05' });
};
const before = datasetOf(smallFolder);

/** The changes after one file was rewritten. */
const after = (path: string, rewrite: (text: string) => string | undefined) =>
  changesBetween(before, datasetOf(changed(path, rewrite(textOf(path)))));
const short = (changes: ReturnType<typeof after>) => changes.map(({ kind, key }) => `${kind} ${key}`);

const all = (dataset: Dataset) =>
  KINDS.flatMap((kind) => [...dataset.all[kind].values()].flatMap((record) => claimsOf({ kind, record } as Found)));

describe('the claims of a record', () => {
  test('have keys of their own, that name kind, record and property', () => {
    const keys = all(before).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('event:2026-02-10-visit:summary');
    expect(keys).toContain('event:2026-02-10-visit:dispute:the-letter');
    expect(keys).toContain('person:jane-example:membership:secretary');
    expect(keys).toContain('quote:2026-02-11-jane-useful:text');
  });

  test('carry every page the record cites', () => {
    const cited = new Set(all(before).flatMap(({ cites }) => cites));
    expect(cited).toEqual(new Set(before.sources.keys()));
  });

  test('are disputed where sourced reports differ', () => {
    const disputed = all(before).filter((claim) => claim.disputed);
    expect(disputed.map(({ key }) => key).sort()).toEqual([
      'event:2026-02-10-visit:dispute:the-letter',
      'event:2026-02-10-visit:start_date',
      'person:jane-example:birth_date',
    ]);
  });

  test('keep their version when only sources, notes, comments or layout change', () => {
    const changes = after('event/2026-02-10-visit.yaml', (text) =>
      text.replace('people: [jane-example]', '# a comment\npeople:\n  - jane-example'),
    );
    expect(changes).toEqual([]);
    expect(
      short(after('quote/2026-02-11-jane-useful.yaml', (text) => text.replace('post/visit', 'gazette/readout'))),
    ).toEqual(['sourced quote:2026-02-11-jane-useful:text']);
  });
});

describe('the difference of two versions', () => {
  test('nothing changed is said so', () => {
    expect(tellChanges(changesBetween(before, before))).toEqual(['Nothing changed.']);
  });

  test('a summary written anew is a correction, told with what was said before', () => {
    const changes = after(
      'place/muscat.yaml',
      (text) => `${text}summary: {value: The capital., cites: [post/visit]}\n`,
    );
    expect(short(changes)).toEqual(['new place:muscat:summary']);
    const corrected = after('position/council-letter.yaml', (text) => text.replace('No letters', 'Few letters'));
    expect(tellChanges(corrected)).toEqual([
      'Corrected (1)',
      '  The Council on letters (position council-letter): The Council on letters, 2026-02: Few letters are exchanged.\n' +
        '    was: The Council on letters, 2026-02: No letters are exchanged.',
    ]);
  });

  test('a second, differing report makes a date newly disputed', () => {
    const changes = after('organization/council.yaml', (text) =>
      text.replace(/founding_date:\n/, "founding_date:\n  - {value: '1990', cites: [post/profile]}\n"),
    );
    expect(short(changes)).toEqual(['disputed organization:council:founding_date']);
  });

  test('a report set aside corrects the date it stood beside', () => {
    const changes = after('person/jane-example.yaml', (text) =>
      text.replace(
        "{value: '1958', cites: [post/profile]}",
        "{value: '1958', cites: [post/profile], rank: deprecated, because: No source.}",
      ),
    );
    expect(short(changes)).toEqual(['corrected person:jane-example:birth_date']);
  });

  test('a new record is told in one line, a withdrawn one likewise', () => {
    const gone = changesBetween(before, datasetOf(changed('quote/2026-02-11-jane-useful.yaml', undefined)));
    expect(tellChanges(gone)).toEqual([
      'Withdrawn (1)',
      '  Jane Example, 2026-02-11 (quote 2026-02-11-jane-useful): Jane Example, 2026-02-11: “We found it useful.”',
    ]);
    const text = textOf('event/2026-06.yaml')
      .replace('id: 2026-06', 'id: 2026-06-b')
      .replace("id: '2026-06'", 'id: 2026-06-b');
    const come = changesBetween(before, datasetOf(changed('event/2026-06-b.yaml', text)));
    expect(come.length).toBeGreaterThan(1);
    expect(tellChanges(come)).toEqual(['New (1)', expect.stringContaining('A round was held.')]);
  });
});
