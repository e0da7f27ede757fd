// Loading a folder: whole or not at all, and a start from the snapshot is the same as a start from YAML.
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { compareDays } from '#answer/day.ts';
import { assemble, dayOf, KINDS, type Records } from '#dataset/dataset.ts';
import { wholeRecord } from '#dataset/json.ts';
import { loadDataset, readDataset } from '#dataset/load.ts';
import { DataError } from '#dataset/problem.ts';
import { snapshotFile } from '#dataset/snapshot.ts';
import { SMALL, smallCopy } from './small.ts';

const COLD = { snapshot: false };
const made: string[] = [];
afterEach(() => {
  for (const dir of made.splice(0)) {
    rmSync(snapshotFile(dir), { force: true });
    rmSync(dir, { recursive: true });
  }
});
const copy = (): string => {
  const dir = smallCopy();
  made.push(dir);
  return dir;
};
const refusal = async (dir: string): Promise<DataError> => {
  const error = await loadDataset(dir, COLD).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(DataError);
  return error as DataError;
};

describe('loading a folder', () => {
  test('indexes what it holds', async () => {
    const dataset = await loadDataset(SMALL, COLD);
    expect(dataset.asOf).toBe('2026-07-05');
    expect(dataset.events.map(({ id }) => id)).toEqual(['2026-02-10-visit', '2026-06']);
    expect(dataset.holdersOf('secretary').map(({ person }) => person.id)).toEqual(['jane-example', 'john-sample']);
    expect(dataset.sources.get('post/visit')?.publisher.name).toBe('The Post');
    expect(dataset.find('readout')?.kind).toBe('term');
  });

  test('puts events in the order of their days, the more exact first', async () => {
    const days = ['2026', '2025-12-31', '2026-01', '2026-01-01', '2024', '2026-01-02'];
    const event = (day: string) => ({ id: `e-${day}`, start_date: [{ value: day, cites: ['a/b'] }] });
    const none = Object.fromEntries([...KINDS, 'publisher'].map((kind) => [kind, []]));
    const records = { ...none, event: days.map(event) } as unknown as Records;
    const dataset = assemble(records, { version: 'x', asOf: '2026-07-05' });
    expect(dataset.events.map(dayOf)).toEqual([...days].sort(compareDays));
  });

  test('says every failure at once, sorted, with file, line and column', async () => {
    const dir = copy();
    writeFileSync(join(dir, 'place/muscat.yaml'), 'id: muscat\nname: 5\ncolour: white\n');
    writeFileSync(
      join(dir, 'vessel/lincoln.yaml'),
      'id: lincoln\nname: USS Lincoln\nsummary: {value: A ship., cites: [nobody/x]}\n',
    );
    const { message, problems } = await refusal(dir);
    expect(problems.map(({ what }) => what)).toEqual(['name', 'colour', 'summary.cites.0']);
    expect(message.split('\n')).toEqual([
      expect.stringMatching(/place\/muscat\.yaml:2:7 name: should be a text, not a number$/),
      expect.stringMatching(/place\/muscat\.yaml:3:1 colour: there is no such property$/),
      expect.stringMatching(
        /vessel\/lincoln\.yaml:3:35 summary\.cites\.0: cites nobody\/x, but data\/source\/nobody\.yaml has no item "x"$/,
      ),
    ]);
  });

  test('does not blame those who name a record whose file cannot be read', async () => {
    const dir = copy();
    writeFileSync(join(dir, 'person/jane-example.yaml'), 'id: [');
    writeFileSync(join(dir, 'source/gazette.yaml'), 'id: [');
    const { problems } = await refusal(dir);
    expect(new Set(problems.map(({ what }) => what))).toEqual(new Set(['YAML']));
  });

  test('passes over nothing silently', async () => {
    const dir = copy();
    renameSync(join(dir, 'place/muscat.yaml'), join(dir, 'place/muscat.yml'));
    mkdirSync(join(dir, 'people'));
    writeFileSync(join(dir, 'notes.txt'), 'x');
    const { message } = await refusal(dir);
    expect(message).toMatch(/place\/muscat\.yml:1:1 folder: a record is a \.yaml file/);
    expect(message).toMatch(/people:1:1 folder: not a kind of record/);
    expect(message).toMatch(/notes\.txt:1:1 folder: /);
  });

  test('leaves templates and hidden files alone', async () => {
    const dir = copy();
    writeFileSync(join(dir, 'place/_template.yaml'), 'id: [');
    writeFileSync(join(dir, 'place/.muscat.yaml.swp'), 'x');
    expect((await loadDataset(dir, COLD)).version).toBe((await loadDataset(SMALL, COLD)).version);
  });

  test('says that a folder is not there, and that its head is missing', async () => {
    expect((await refusal(join(SMALL, 'nowhere'))).message).toMatch(
      /small\/nowhere:1:1 folder: there is no such folder/,
    );
    const dir = copy();
    rmSync(join(dir, 'dataset.yaml'));
    expect((await refusal(dir)).message).toMatch(/dataset\.yaml:1:1 folder: missing/);
  });
});

describe('the version', () => {
  test('does not change with comments, order of keys and layout', async () => {
    const dir = copy();
    const file = join(dir, 'vessel/lincoln.yaml');
    writeFileSync(file, '# a note\nclassification: aircraft carrier\n\nname: "USS Lincoln"\nid: lincoln\n');
    expect((await loadDataset(dir, COLD)).version).toBe((await loadDataset(SMALL, COLD)).version);
  });

  test('changes with a single word', async () => {
    const dir = copy();
    appendFileSync(join(dir, 'vessel/lincoln.yaml'), 'operator: US Navy\n');
    expect((await loadDataset(dir, COLD)).version).not.toBe((await loadDataset(SMALL, COLD)).version);
  });
});

describe('a start from the snapshot', () => {
  test('gives the same record as a start from YAML', async () => {
    const dir = copy();
    const cold = await loadDataset(dir);
    const warm = await loadDataset(dir);
    expect(wholeRecord(warm)).toEqual(wholeRecord(cold));
    expect(warm.version).toBe(cold.version);
  });

  test('is never stale: the next word written is read', async () => {
    const dir = copy();
    await loadDataset(dir);
    appendFileSync(join(dir, 'vessel/lincoln.yaml'), 'operator: US Navy\n');
    expect((await loadDataset(dir)).all.vessel.get('lincoln')?.operator).toBe('US Navy');
    rmSync(join(dir, 'term/readout.jsonl'));
    expect((await loadDataset(dir)).all.term.size).toBe(0);
  });

  test('does not forgive a failure', async () => {
    const dir = copy();
    await loadDataset(dir);
    appendFileSync(join(dir, 'vessel/lincoln.yaml'), 'colour: grey\n');
    await expect(loadDataset(dir)).rejects.toThrow(/colour: there is no such property/);
  });

  test.each([
    ['cut short', (text: string) => text.slice(0, -20)],
    ['one letter other', (text: string) => text.replace('USS Lincoln', 'USS Linkoln')],
    ['empty', () => ''],
    ['not JSON', () => 'nonsense'],
  ])('ignores a snapshot that is damaged: %s', async (_, spoil) => {
    const dir = copy();
    const before = await loadDataset(dir);
    const file = snapshotFile(dir);
    writeFileSync(file, spoil(readFileSync(file, 'utf8')));
    const after = await loadDataset(dir);
    expect(after.all.vessel.get('lincoln')?.name).toBe('USS Lincoln');
    expect(after.version).toBe(before.version);
  });

  test('a second reading parses only what changed, and is the very first when nothing did', async () => {
    const dir = copy();
    const first = await readDataset(dir, undefined, COLD);
    expect(await readDataset(dir, first, COLD)).toBe(first);
    appendFileSync(join(dir, 'vessel/lincoln.yaml'), 'operator: US Navy\n');
    const second = await readDataset(dir, first, COLD);
    expect(second.dataset.all.person.get('jane-example')).toBe(first.dataset.all.person.get('jane-example'));
    expect(second.dataset.all.vessel.get('lincoln')?.operator).toBe('US Navy');
  });
});
