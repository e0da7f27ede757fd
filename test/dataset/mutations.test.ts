// 500 ways of spoiling the record: each is refused, and the right file and line are named.
import { describe, expect, test } from 'vitest';
import { checkRecords } from '#dataset/check.ts';
import { mutation } from './mutate.ts';
import { changed, smallFiles } from './small.ts';

describe('a spoilt record is refused where it is spoilt', () => {
  for (let seed = 0; seed < 500; seed++) {
    const { what, file, text, line, why, alone } = mutation(seed);
    test(`${seed}: ${what} in ${file}:${line}`, () => {
      const { problems } = checkRecords(changed(file, text), smallFiles);
      const there = problems.filter((problem) => problem.file === file && problem.line === line);
      expect(there.map((problem) => problem.why).join('\n'), JSON.stringify(problems)).toMatch(why);
      if (alone) expect([...new Set(problems.map((problem) => problem.file))]).toEqual([file]);
    });
  }
});
