// The canonical form: one way to write a file, and nothing said in it is lost by writing it that way.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { KINDS } from '#dataset/dataset.ts';
import type { FileKind } from '#dataset/folder.ts';
import { canonicalLine, canonicalYaml } from '#dataset/form.ts';
import { SCHEMAS } from '#dataset/schemas.ts';

const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).filter((text) => !text.includes('\0')),
  fc.constantFrom(
    'no',
    '1958',
    '2026-02-10',
    '- a',
    'a: b',
    "it's",
    '# x',
    'ژاله نمونه',
    'null',
    '"',
    '{a}',
    '0x1f',
    '~',
    ' a ',
  ),
  fc.lorem({ maxCount: 60 }),
);
const claim = fc.record({
  value: words,
  cites: fc.array(fc.constantFrom('a/b', 'some-paper/a-longer-page-name'), { minLength: 1 }),
});
const record = fc.record({
  summary: claim,
  name: words,
  id: fc.constant('x'),
  birth_date: fc.array(claim, { minLength: 1, maxLength: 3 }),
  other_names: fc.array(fc.record({ name: words, lang: fc.constant('fa') }), { minLength: 1, maxLength: 3 }),
});

describe('the canonical form of YAML', () => {
  test('says the same, and writing it again changes nothing', () => {
    fc.assert(
      fc.property(record, (value) => {
        const once = canonicalYaml(stringify(value), 'person');
        expect(parse(once)).toEqual(value);
        expect(canonicalYaml(once, 'person')).toBe(once);
      }),
      { numRuns: 300, seed: 26 },
    );
  });

  test('puts keys in the order of the schema, quotes dates and keeps comments', () => {
    const text = `# why this record\nname: "Jane"   # as agencies write it\nbirth_date:\n    - cites:\n        - a/b\n      value: 2026-02-10\nid: jane\n`;
    expect(canonicalYaml(text, 'person')).toBe(
      `# yaml-language-server: $schema=../schema/person.json\nid: jane\n# why this record\nname: Jane # as agencies write it\nbirth_date:\n  - {value: '2026-02-10', cites: [a/b]}\n`,
    );
  });

  test('has the schema line once, however often it is written', () => {
    const once = canonicalYaml('# yaml-language-server: $schema=elsewhere.json\nid: x\n', 'term');
    expect(once.match(/yaml-language-server/g)).toHaveLength(1);
  });
});

test('the canonical form of a JSON line has no spaces and the order of the schema', () => {
  expect(canonicalLine({ name: 'a', id: 'b', definition: { cites: ['x/y'], value: 'c' } }, 'term')).toBe(
    '{"id":"b","name":"a","definition":{"value":"c","cites":["x/y"]}}',
  );
});

describe('templates', () => {
  const DATA = join(import.meta.dirname, '../../data');
  test.each([...KINDS, 'source', 'utterance'] as FileKind[])(
    '%s: in canonical form, and valid but for what it names',
    (kind) => {
      const text = readFileSync(join(DATA, kind, '_template.yaml'), 'utf8');
      expect(canonicalYaml(text, kind)).toBe(text);
      expect(SCHEMAS[kind].safeParse(parse(text)).error?.issues).toBeUndefined();
    },
  );

  test('there is one for every folder of records', () => {
    const folders = readdirSync(DATA, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && entry.name !== 'schema',
    );
    expect(folders.map(({ name }) => name).sort()).toEqual([...KINDS, 'source', 'utterance'].sort());
  });
});
