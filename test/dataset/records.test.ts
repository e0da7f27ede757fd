// Every record of the data folder is a test of its own: the red line says which, and what is wrong with it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '#dataset/check.ts';
import { readFolder } from '#dataset/folder.ts';
import { sayProblem } from '#dataset/problem.ts';

const DATA = join(import.meta.dirname, '../../data');
const expectations = join(DATA, 'expectations.yaml');

const folder = readFolder(DATA);
const { problems } = checkFolder(folder, [], existsSync(expectations) ? readFileSync(expectations, 'utf8') : undefined);
const said = Map.groupBy(problems, ({ file }) => file);

describe('the record', () => {
  for (const { path } of folder.files)
    test(path.replace(/\.yaml$/, ''), () => {
      expect((said.get(path) ?? []).map(sayProblem)).toEqual([]);
    });

  test('holds what is expected of it, and no stray files', () => {
    const paths = new Set(folder.files.map(({ path }) => path));
    expect(problems.filter(({ file }) => !paths.has(file)).map(sayProblem)).toEqual([]);
  });
});
