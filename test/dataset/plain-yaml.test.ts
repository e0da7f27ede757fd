// The quick road for YAML: what it reads, the whole parser reads alike and without a fault; whatever it leaves, it leaves whole.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFolder } from '#dataset/folder.ts';
import { readPlainYaml } from '#dataset/plain-yaml.ts';
import { readYaml } from '#dataset/yaml.ts';

const texts = readFolder('data')
  .files.filter(({ form }) => form === 'yaml')
  .map(({ path, bytes }) => ({ path, text: bytes.toString('utf8') }));

/** As text, so that the order of properties counts. */
const whole = (text: string): string => {
  const { doc, faults } = readYaml(text);
  return faults.length > 0 ? `fault: ${faults[0]!.why}` : JSON.stringify(doc.toJS());
};

describe('plain YAML', () => {
  test('reads all but one in a hundred of our files, each as the whole parser does', () => {
    const read = texts.filter(({ text }) => readPlainYaml(text) !== undefined);
    expect(read.length / texts.length).toBeGreaterThan(0.99);
    for (const { path, text } of read) expect(JSON.stringify(readPlainYaml(text)), path).toBe(whole(text));
  });

  const bits =
    "|  |\n|\n\n|- |: |:| #|'|\"|[|]|{|}|,|&a |*a|!x |>|?|0|1e3|0x1|.5|~|null|true|yes|\t|#|\n---\n|%|@|`|-|\\|é|''|a: b|\n  |\n    |<<: |1_000|012|+1|.inf|\r|\ufeff|\n__proto__: a|\nid: b|\ud800".split(
      '|',
    );
  const changes = fc.array(fc.record({ at: fc.nat(1499), less: fc.nat(6), more: fc.constantFrom('|', ...bits) }), {
    minLength: 1,
    maxLength: 3,
  });

  test('never reads a damaged file otherwise than the whole parser', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), changes, ({ text }, edits) => {
        let damaged = text.slice(0, 1500);
        for (const { at, less, more } of edits) {
          const from = at % (damaged.length + 1);
          damaged = damaged.slice(0, from) + more + damaged.slice(from + less);
        }
        const value = readPlainYaml(damaged);
        if (value !== undefined) expect(JSON.stringify(value)).toBe(whole(damaged));
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['id: a\nid: b\n', 'a key twice'],
    ['a: &x b\n', 'an anchor'],
    ['a: 0x10\n', 'a number of another base'],
    ['a: b # c\n', 'a comment behind'],
    ['a: "b\\n"\n', 'an escape'],
    ['a: "b" c\n', 'something behind quotes'],
    ['a: 1e+3\n', 'a number with an exponent'],
    ['a: |\n  b\n', 'a block scalar'],
    ['a: b\n\n  c\n', 'a gap in a scalar'],
    ['a:\n', 'nothing'],
    ['a: {b: c, b: d}\n', 'a key twice in flow'],
    ['- a\n', 'a list'],
    ['\ufeffa: b\n', 'a byte order mark'],
  ])('leaves %j to the whole parser: %s', (text) => expect(readPlainYaml(text)).toBeUndefined());

  test('reads what the plain form holds', () => {
    const text =
      "# x\na: b c\n  d's\nb: 'it''s\n  so'\n\nc:\n  - e: 1\n    f: [g, 'h, i', {j: -2.5}]\n  # y\n  - true\nk: {l: 2025, m: 5+1}\nn: \"it's:\n  so\"\n";
    expect(readPlainYaml(text)).toEqual({
      a: "b c d's",
      b: "it's so",
      c: [{ e: 1, f: ['g', 'h, i', { j: -2.5 }] }, true],
      k: { l: 2025, m: '5+1' },
      n: "it's: so",
    });
    expect(JSON.stringify(readPlainYaml(text))).toBe(whole(text));
  });
});
