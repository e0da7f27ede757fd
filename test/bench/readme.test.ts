// The table in README.md can be read back as it was written, and knows when the code it measured has changed.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BEGIN, END, hashOf, type Kept, oldSections, readTable, tableOf, withTable } from './readme.ts';
import { SECTIONS, type Section } from './sections.ts';

const sections: Section[] = ['one', 'two'].map((id) => ({
  ...{ id, title: `Section ${id}, a | b`, bench: id, args: [] },
  measures: [`src/${id}`, 'package-lock.json'],
}));
const root = mkdtempSync(join(tmpdir(), 'readme-table-'));
afterAll(() => rmSync(root, { recursive: true }));
const write = (file: string, text: string): void => {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
};
const lock = (packages: object): void => write('package-lock.json', JSON.stringify({ packages }));
write('src/one/a.ts', 'export const a = 1;');
write('src/two/b.ts', 'export const b = 1;');
lock({
  '': { version: '1' },
  'node_modules/x': { version: '1.0.0' },
  'node_modules/test': { version: '1', dev: true },
});

const measured = (): Kept[] =>
  sections.map((section) => ({
    id: section.id,
    hash: hashOf(section, root),
    on: 'a machine, 2 cores',
    rows: [
      { what: 'rate | of bare', measured: '0.84 (1/s)', wanted: '≥ 0.7', ok: true },
      { what: '… for the first time', measured: '9/s', wanted: 'told, not bound', ok: true },
      { what: 'lost', measured: '3', wanted: '0', ok: false },
    ],
  }));
const empty = `# Name\n\n${BEGIN}\n\n${END}\n\nrest\n`;

describe('the table', () => {
  test('is read back as it was written, again and again', () => {
    const once = withTable(empty, tableOf(measured(), sections));
    expect(readTable(once, sections)).toEqual(measured());
    expect(withTable(once, tableOf(readTable(once, sections), sections))).toBe(once);
    // A table is replaced, whatever stood there: another measurement must not leave the old one.
    const [first, ...rest] = measured();
    const again = withTable(once, tableOf([{ ...first!, hash: 'another' }, ...rest], sections));
    expect(readTable(again, sections)[0]!.hash).toBe('another');
    expect(once.endsWith(`${END}\n\nrest\n`)).toBe(true);
  });

  test('says which rows were not kept', () => {
    const rows = tableOf(measured(), sections).split('\n');
    expect(rows.filter((row) => row.includes('not kept'))).toEqual(Array(2).fill('| lost | 3 | 0, **not kept** |'));
  });

  test('is refused without its marks', () => expect(() => readTable('# Name\n')).toThrow(/marks/));
});

describe('a section is old', () => {
  const old = (): string[] => oldSections(kept, sections, root).map(({ id }) => id);
  const kept = measured();

  test('when it was never measured', () =>
    expect(oldSections(kept.slice(1), sections, root).map(({ id }) => id)).toEqual(['one']));

  test('when a file it measures changed, or one was added, and no other', () => {
    expect(old()).toEqual([]);
    write('src/two/c.ts', 'export const c = 1;');
    expect(old()).toEqual(['two']);
    write('src/one/a.ts', 'export const a = 2;');
    expect(old()).toEqual(['one', 'two']);
  });

  test('when a package that runs in production changed, not one for tests', () => {
    const before = hashOf(sections[0]!, root);
    lock({ 'node_modules/x': { version: '1.0.0' }, 'node_modules/test': { version: '2', dev: true } });
    expect(hashOf(sections[0]!, root)).toBe(before);
    lock({ 'node_modules/x': { version: '1.0.1' } });
    expect(hashOf(sections[0]!, root)).not.toBe(before);
  });
});

test.each(SECTIONS)('$id names code that is there', ({ measures }) =>
  expect(measures.filter((path) => !existsSync(path))).toEqual([]),
);
