// Ways of spoiling the small record, each with the file and line that must be named. Seeds choose among them.
import { smallFolder, textOf } from './small.ts';

export type Mutation = {
  readonly what: string;
  readonly file: string;
  readonly text: string | Buffer;
  /** The line that must be named. */
  readonly line: number;
  /** What must be said there. */
  readonly why: RegExp;
  /** Whether nothing else may be blamed. */
  readonly alone: boolean;
};

type Dice = { below(n: number): number; pick<T>(items: readonly T[]): T };

/** Mulberry32: small, and the same on every machine. */
export function dice(seed: number): Dice {
  let state = (seed + 1) * 0x9e3779b9;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number) => Math.floor(next() * n);
  return { below, pick: (items) => items[below(items.length)]! };
}

const FILES = smallFolder.files.map(({ path }) => path);
const YAML = FILES.filter((path) => path.endsWith('.yaml'));
const RECORDS = YAML.filter((path) => path.includes('/') && !path.startsWith('source/'));

/** Lines of the files that match, as [file, index]. */
const linesLike = (pattern: RegExp, files: readonly string[] = YAML): [string, number][] =>
  files.flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, i): [string, number][] => (pattern.test(line) ? [[file, i]] : [])),
  );

type Edit = Omit<Mutation, 'what' | 'file' | 'line'> & { readonly file: string; readonly line: number };

/** Replaces one line that matches; that line must be named. */
const replacing =
  (pattern: RegExp, by: (line: string, roll: Dice) => string, why: RegExp, { files = YAML, alone = true } = {}) =>
  (roll: Dice): Edit => {
    const [file, at] = roll.pick(linesLike(pattern, files));
    const lines = textOf(file).split('\n');
    lines[at] = by(lines[at]!, roll);
    return { file, text: lines.join('\n'), line: at + 1, why, alone };
  };

/** Inserts a line before one that matches; the new line must be named. */
const inserting =
  (pattern: RegExp, by: (line: string, roll: Dice) => string, why: RegExp, files = YAML) =>
  (roll: Dice): Edit => {
    const [file, at] = roll.pick(linesLike(pattern, files));
    const lines = textOf(file).split('\n');
    lines.splice(at, 0, by(lines[at]!, roll));
    return { file, text: lines.join('\n'), line: at + 1, why, alone: true };
  };

const NOT_DATES = ["'2026-02-30'", "'2026-13'", "'2026-1-5'", "'10 February 2026'", '2026', "'2026-02-10T09:00'", "''"];
const WRONG = ['12', '[a, b]', '{a: b}', 'true', '3.5'];
const firstKey = (file: string): number =>
  textOf(file)
    .split('\n')
    .findIndex((line) => /^[a-z]/.test(line)) + 1;
const inEvents = RECORDS.filter((path) => path.startsWith('event/'));

const WAYS: Readonly<Record<string, (roll: Dice) => Edit>> = {
  'a required property deleted': (roll) => {
    const required = /^(name|type|issue|text|finding|because|holder|kind|title|licence|claim_reviewed): /;
    const [file, at] = roll.pick(linesLike(required));
    const text = textOf(file).split('\n').toSpliced(at, 1).join('\n');
    return { file, text, line: Math.min(firstKey(file), at + 1), why: /missing/, alone: true };
  },
  'a text of the wrong type': replacing(
    /^(name|issue|text|because|title|licence|owner): \S/,
    (line, roll) => line.replace(/: .*/, `: ${roll.pick(WRONG)}`),
    /should be a text/,
  ),
  'a list that is no list': replacing(
    /^(people|places|topics|vessels|about|organizations): /,
    (line) => line.replace(/: .*/, ': muscat'),
    /should be a list/,
  ),
  'an empty value': replacing(/^(name|type|issue|date|text|holder|kind): /, (line) => line.replace(/: .*/, ':'), /./),
  'a record that is not there': replacing(
    /^(people|places|vessels|organizations): |post: |speaker: |holder: |^organization: /,
    (line, roll) => line.replace(/: (\[?)[a-z-]+/, `: $1nobody-${roll.below(99)}`),
    /there is no record "nobody-/,
    { files: RECORDS },
  ),
  'a record of the wrong kind': replacing(
    /^(people|vessels|organizations): |post: /,
    (line) => line.replace(/: (\[?)[a-z-]+/, ': $1muscat'),
    /"muscat" is a place/,
    { files: RECORDS },
  ),
  'a page that is not there': replacing(
    /cites: \[/,
    (line, roll) => line.replace(/cites: \[[a-z/]+/, `cites: [gazette/page-${roll.below(99)}`),
    /has no item "page-/,
    { files: RECORDS, alone: false },
  ),
  'no pages': replacing(/cites: \[/, (line) => line.replace(/cites: \[[^\]]*\]/, 'cites: []'), /missing|at least/, {
    files: RECORDS,
  }),
  'a property that does not exist': inserting(
    /^[a-z_]+:/,
    (_, roll) => `${roll.pick(['birthdate', 'headline', 'colour', 'x'])}: something`,
    /no such property/,
  ),
  'a property twice': (roll) => {
    const [file, at] = roll.pick(linesLike(/^(name|type|issue|text|kind|title): /));
    const lines = textOf(file).split('\n');
    lines.push(lines[at]!);
    const text = lines.filter((line, i) => line !== '' || i < lines.length - 2).join('\n');
    return { file, text, line: text.split('\n').length, why: /unique/, alone: true };
  },
  'a bad date': replacing(
    /value: '\d|^(date|as_of): '/,
    (line, roll) => line.replace(/(value|date|as_of): '[^']*'/, `$1: ${roll.pick(NOT_DATES)}`),
    /date/,
  ),
  'an end before the start': replacing(
    /value: '2026-02-11'/,
    (line, roll) => line.replace(/'2026-02-11'/, `'20${10 + roll.below(15)}-0${1 + roll.below(8)}'`),
    /is before/,
    { files: inEvents },
  ),
  'a death before birth': inserting(
    /^birth_date:/,
    (_, roll) => `death_date: [{value: '19${10 + roll.below(40)}', cites: [gazette/readout]}]`,
    /is before/,
  ),
  'a tab': inserting(/^[a-z_]+:/, (line) => `\t${line}`, /tab|Tab|indent/i),
  'an open bracket': replacing(/^(people|topics|about|cites): \[/, (line) => line.replace(']', ''), /./),
  'an open quote': replacing(/^(name|title|licence): [A-Z]/, (line) => line.replace(/: /, ': "'), /./),
  'an anchor': replacing(/^(name|title|text|licence): [A-Z]/, (line) => line.replace(/: /, ': &again '), /anchors/),
  'an id of another file': replacing(/^id: /, (_, roll) => `id: another-${roll.below(99)}`, /the file of/, {
    alone: false,
  }),
  'an id that is no slug': replacing(
    /^id: /,
    (_, roll) => `id: ${roll.pick(['Not-A-Slug', 'a--b', 'a_b', 'é', `${'a'.repeat(41)}`])}`,
    /kebab-case|longer/,
    { alone: false },
  ),
  'an unknown word of the vocabulary': replacing(
    /^(type|topics|kind|finding): |^ +status: /,
    (line) => line.replace(/: (\[?)[a-z-]+/, ': $1party-time'),
    /should be "/,
  ),
  'a rank without a reason': replacing(
    /\{value: '2026-02-10'|\{value: '1958'/,
    (line) => line.replace('}', ', rank: preferred}'),
    /because/,
  ),
  'two holders at once': (roll) => {
    const [file, at] = roll.pick(linesLike(/value: '2025-08-05'/));
    const text = textOf(file).replace(/'2025-08-05'/, `'202${1 + roll.below(4)}-01'`);
    return { file, text, line: at - 1, why: /held it then/, alone: true };
  },
  'a day after the record ends': replacing(
    /^date: '|^as_of: '2026-02'|value: '2026-02-10'/,
    (line, roll) => line.replace(/'2026-[^']*'/, `'20${30 + roll.below(60)}-01'`),
    /after the record ends|is before/,
    { files: RECORDS },
  ),
  'an overlong quotation': replacing(
    /^text: /,
    (_, roll) => `text: ${'word '.repeat(26 + roll.below(20)).trim()}`,
    /at most 25 words/,
  ),
  'a passing word': replacing(/^ {2}value: [A-Z]/, (line) => `${line} He is currently abroad.`, /only today/),
  'a dispute of one': (roll) => {
    const [file, at] = roll.pick(linesLike(/says: There was no letter/));
    return { file, text: textOf(file).split('\n').toSpliced(at, 1).join('\n'), line: at, why: /missing/, alone: true };
  },
  'an address that is no web address': replacing(
    /url: /,
    (line, roll) =>
      line.replace(
        /url: [^,}]*/,
        `url: ${roll.pick(['"javascript:alert(1)"', 'example.org', '"https://a b.example/"'])}`,
      ),
    /web address/,
  ),
  'a publisher that is not there': replacing(/wire: /, (line) => `${line}er`, /no publisher/),
  'bytes that are no text': (roll) => {
    const file = roll.pick(FILES);
    return {
      file,
      text: Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xff, 0xfe, roll.below(256)]),
      line: 1,
      why: /UTF-8/,
      alone: true,
    };
  },
  'a file without a record': (roll) => ({
    file: roll.pick(YAML),
    text: '# nothing\n',
    line: 1,
    why: /set of properties/,
    alone: true,
  }),
  'a spoilt line of JSON': (roll) => lineOfJson(roll, (line) => line.slice(0, -1 - roll.below(8)), /./),
  'a property of JSON that does not exist': (roll) =>
    lineOfJson(roll, (line) => line.replace('{', `{"colour":${roll.below(9)},`), /no such property/),
  'a dispute twice': (roll) => {
    const [file, at] = roll.pick(linesLike(/^ {2}- about: /));
    const lines = textOf(file).trimEnd().split('\n');
    return {
      file,
      text: [...lines, ...lines.slice(at, at + 4)].join('\n'),
      line: lines.length + 1,
      why: /stands above/,
      alone: true,
    };
  },
  'an id taken by another kind': (roll) => {
    const id = roll.pick(['muscat', 'secretary', 'council', 'jane-example']);
    const text = `${textOf('term/readout.jsonl')}{"id":"${id}","name":"again"}\n`;
    return { file: 'term/readout.jsonl', text, line: 3, why: /already the id/, alone: false };
  },
};

function lineOfJson(roll: Dice, spoil: (line: string) => string, why: RegExp): Edit {
  const file = 'term/readout.jsonl';
  const lines = textOf(file).trimEnd().split('\n');
  const at = roll.below(lines.length);
  lines[at] = spoil(lines[at]!);
  return { file, text: lines.join('\n'), line: at + 1, why, alone: true };
}

/** The mutation of a seed; consecutive seeds go through all the ways. */
export function mutation(seed: number): Mutation {
  const names = Object.keys(WAYS);
  const what = names[seed % names.length]!;
  return { what, ...WAYS[what]!(dice(seed)) };
}
