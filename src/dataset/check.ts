// Everything that can be said against a data folder: what stops it from loading, and what the house asks beyond that.
import type { Expectations } from './expectations.ts';
import { readExpectations, staleFlaws, tooFew } from './expectations.ts';
import { filedIn, type ReadFile } from './filed.ts';
import type { DataFile, Folder } from './folder.ts';
import { canonicalLine, canonicalYaml } from './form.ts';
import { lawsOn } from './law.ts';
import { asOfFlaws } from './law-as-of.ts';
import { citedFlaws } from './law-cited.ts';
import { completeFlaws } from './law-complete.ts';
import { proseFlaws } from './law-prose.ts';
import { linesOf } from './parse.ts';
import type { Problem } from './problem.ts';
import { locateAll, readFiles } from './reading.ts';

export type Checked = {
  readonly files: readonly ReadFile[];
  /** The data are refused. */
  readonly problems: readonly Problem[];
  /** Worth a look: posts that nothing has confirmed lately. */
  readonly nudges: readonly Problem[];
};

/** Checks a folder against every law, given what was read of it before and the text of `expectations.yaml`, if any. */
export function checkFolder(folder: Folder, known: readonly ReadFile[] = [], expectations?: string): Checked {
  const checked = checkRecords(folder, known, expectations);
  const read = new Set(checked.files.map(({ path }) => path));
  const formed = folder.files.filter(({ path }) => read.has(path)).flatMap(formProblems);
  return { ...checked, problems: [...checked.problems, ...formed] };
}

/**
 * Everything but the canonical form. A folder of which a file cannot be read is not blamed for pages that this file
 * alone may cite, nor for being short of what it may hold. Linear.
 */
export function checkRecords(folder: Folder, known: readonly ReadFile[] = [], expectations?: string): Checked {
  const { files, broken, problems } = readFiles(folder, known);
  const filed = [...filedIn(files)];
  const whole = broken.length === 0;
  const flaws = [
    ...lawsOn(files, broken),
    ...proseFlaws(filed),
    ...asOfFlaws(filed),
    ...completeFlaws(filed),
    ...(whole ? citedFlaws(filed) : []),
  ];
  const read = expectations === undefined ? { problems: [] } : readExpectations(expectations);
  const expected: Expectations | undefined = 'expected' in read ? read.expected : undefined;
  const short = expected && whole ? tooFew(files, expected, expectations!) : [];
  return {
    files,
    problems: [...problems, ...locateAll(folder, flaws), ...read.problems, ...short],
    nudges: expected ? locateAll(folder, staleFlaws(filed, expected)) : [],
  };
}

/** The file as it should be written. */
export function canonical(file: Pick<DataFile, 'bytes' | 'kind' | 'form'>): string {
  if (file.form === 'yaml') return canonicalYaml(file.bytes.toString('utf8'), file.kind);
  return [...linesOf(file.bytes)].map(({ text }) => `${canonicalLine(JSON.parse(text), file.kind)}\n`).join('');
}

/** The first line that is not in canonical form. A large JSONL file is compared line by line, never held as one text. */
function formProblems(file: DataFile): Problem[] {
  const line = file.form === 'yaml' ? firstDifference(file) : firstUntidy(file);
  const why = 'not in canonical form; `npm run data -- fmt` writes it';
  return line === undefined ? [] : [{ file: file.path, line, col: 1, what: 'form', why }];
}

function firstDifference(file: DataFile): number | undefined {
  const [is, should] = [file.bytes.toString('utf8'), canonical(file)];
  if (is === should) return undefined;
  const [left, right] = [is.split('\n'), should.split('\n')];
  const at = left.findIndex((line, i) => line !== right[i]);
  return (at < 0 ? left.length : at) + 1;
}

function firstUntidy(file: DataFile): number | undefined {
  for (const { text, line } of linesOf(file.bytes))
    if (text !== canonicalLine(JSON.parse(text), file.kind)) return line;
  return undefined;
}
